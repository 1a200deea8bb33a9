"""Options in `evcheck.toml` or `pyproject.toml`: which file, what it may say, and what it does."""

from __future__ import annotations

import json
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped,unused-ignore]  # it has no types

import evcheck
from evcheck.cli.main import main
from evcheck.configuration import schema
from evcheck.configuration.keys import KEYS
from evcheck.configuration.reading import Configuration, ConfigurationError, find, read
from evcheck.reading.excluding import excluding
from tests.commands import ROOT, Run

GAP = "evcheck: 1\npreparations:\n  - id: ev\n    sample:\n      kind: plasma\n"


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    """A repository with a dossier two folders down, at whose root commands run."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "lab" / "studies").mkdir(parents=True)
    (tmp_path / "lab" / "studies" / "a.yaml").write_text(GAP)
    return tmp_path


DOSSIER = "lab/studies/a.yaml"


def found(*paths: str) -> str | None:
    """The file that is found for dossiers."""
    configuration = find(paths or (DOSSIER,))
    return configuration.path if configuration is not None else None


class TestFinding:
    def test_none_is_there(self, folder: Path) -> None:
        assert found() is None

    @pytest.mark.parametrize("place", ["evcheck.toml", "lab/evcheck.toml", "lab/studies/evcheck.toml"])
    def test_it_is_looked_for_from_the_dossier_upwards(self, place: str, folder: Path) -> None:
        (folder / place).write_text("")
        assert found() == place

    def test_the_nearest_is_used(self, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("")
        (folder / "lab" / "pyproject.toml").write_text("[tool.evcheck]\n")
        assert found() == "lab/pyproject.toml"

    def test_not_above_the_root_of_the_repository(self, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("")
        (folder / "lab" / ".git").write_text("gitdir: elsewhere\n")
        assert found() is None

    def test_not_above_the_users_folder(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (folder / "evcheck.toml").write_text("")
        monkeypatch.setenv("HOME", str(folder / "lab"))
        assert found() is None
        (folder / "lab" / "evcheck.toml").write_text("")
        assert found() == "lab/evcheck.toml"

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "[project]\nname = 'x'\n",
            "[project]\nname = 'evcheck-study'\n",
            "[tool.ruff]\n# evcheck\n",
            "[evcheck]\n",
        ],
    )
    def test_a_pyproject_without_the_table_is_passed_over(self, text: str, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("")
        (folder / "lab" / "pyproject.toml").write_text(text)
        assert found() == "evcheck.toml"

    def test_it_is_that_of_the_folder_that_all_dossiers_share(self, folder: Path) -> None:
        (folder / "lab" / "studies" / "evcheck.toml").write_text("")
        (folder / "lab" / "evcheck.toml").write_text("")
        assert found("lab/studies/a.yaml", "lab/studies/b.yaml") == "lab/studies/evcheck.toml"
        assert found("lab/studies/a.yaml", "lab/b.yaml") == "lab/evcheck.toml"
        assert found("lab/studies") == "lab/studies/evcheck.toml"
        assert found("lab/studies/no/such.yaml") == "lab/studies/evcheck.toml"
        assert found("lab/studies/a.yaml", "b.yaml") is None

    def test_standard_input_counts_as_the_current_folder(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (folder / "evcheck.toml").write_text("")
        assert found("-") == "evcheck.toml"
        monkeypatch.chdir(folder / "lab" / "studies")
        assert found("-") == "../../evcheck.toml"
        assert found("a.yaml") == "../../evcheck.toml"

    def test_its_own_file_stands_before_the_shared_one_and_that_is_said(self, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("")
        (folder / "pyproject.toml").write_text("[tool.evcheck]\nall = true\n")
        configuration = find([DOSSIER])
        assert configuration is not None
        assert (configuration.path, configuration.values, configuration.notes) == (
            "evcheck.toml",
            {},
            (
                "pyproject.toml beside evcheck.toml also has a table `[tool.evcheck]`, which is passed over. "
                "Keep one of them.",
            ),
        )

    @pytest.mark.parametrize("text", ["[project]\nname = 'evcheck'\n", "evcheck = [\n"])
    def test_a_shared_file_that_says_nothing_to_evcheck_is_no_matter(self, text: str, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("")
        (folder / "pyproject.toml").write_text(text)
        configuration = find([DOSSIER])
        assert configuration is not None
        assert configuration.notes == ()


def configured(folder: Path, text: str, name: str = "evcheck.toml") -> Configuration:
    """What a configuration says."""
    (folder / name).write_text(text)
    return read(name)


EVERYTHING = """\
# All that can be said.
guidelines = ["esc2018", "lab.yaml"]
"fail-on" = "recommended"
accept-justified = true
justifications = true

baseline = "evcheck-baseline.json"
format = "plain"
all = true
exclude = [
  "drafts/",
]
skip-others = true
"""


class TestReading:
    def test_every_key(self, folder: Path) -> None:
        values = {
            "guidelines": ["esc2018", "lab.yaml"],
            "fail-on": "recommended",
            "accept-justified": True,
            "justifications": True,
            "baseline": "evcheck-baseline.json",
            "format": ["plain"],
            "all": True,
            "exclude": ["drafts/"],
            "skip-others": True,
        }
        lines = dict(zip(KEYS, [2, 3, 4, 5, 7, 8, 9, 10, 13], strict=True))
        own = configured(folder, EVERYTHING)
        assert own == Configuration("evcheck.toml", str(folder), values, lines)
        assert list(values) == list(KEYS)
        head = "[project]\nname = 'x'\n\n[tool.evcheck]\n"
        shared = configured(folder, head + EVERYTHING, "pyproject.toml")
        assert shared.values == values
        assert shared.lines == {key: line + 4 for key, line in lines.items()}

    @pytest.mark.parametrize(
        "text",
        [
            "\ufeffall = true\r\nfail-on = 'never'\r\n",
            "[tool]\nevcheck = {all = true, fail-on = 'never'}\n",
            "tool.evcheck.all = true\ntool.evcheck.fail-on = 'never'\n",
            '["tool" . evcheck]\nall = true\nfail-on = "never"\n',
        ],
    )
    def test_however_it_is_written(self, text: str, folder: Path) -> None:
        name = "pyproject.toml" if "tool" in text else "evcheck.toml"
        assert configured(folder, text, name).values == {"all": True, "fail-on": "never"}

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("fail_on = 'never'\n", "evcheck.toml:1: there is no key `fail_on`. Did you mean `fail-on`?"),
            ("\nfailon = 'never'\n", "evcheck.toml:2: there is no key `failon`. Did you mean `fail-on`?"),
            ("guideline = 'all'\n", "evcheck.toml:1: there is no key `guideline`. Did you mean `guidelines`?"),
            ("no-justifications = true\n", "evcheck.toml:1: there is no key `no-justifications`. "
             "Did you mean `justifications`?"),
            ("colour = 1\n",
             "evcheck.toml:1: there is no key `colour`. There are guidelines, fail-on, accept-justified, "
             "justifications, baseline, format, all, exclude, skip-others."),
            ("today = 2026-01-01\n", "evcheck.toml:1: `today` is no key of the configuration, or justifications would "
             "never expire; give `--today` instead."),
            ("all = true\n[tool.evcheck]\nall = true\n", "evcheck.toml:2: in evcheck.toml the keys stand at the top, "
             "without `[tool.evcheck]` or another table around them."),
            ("[colours]\nx = 1\n", "evcheck.toml:1: there is no key `colours`. There are guidelines, fail-on, "
             "accept-justified, justifications, baseline, format, all, exclude, skip-others."),
            ("all = 'yes'\n", 'evcheck.toml:1: `all` is `true` or `false`, not `"yes"`.'),
            ("all = 1\n", "evcheck.toml:1: `all` is `true` or `false`, not `1`."),
            ("fail-on = 'require'\n", "evcheck.toml:1: `fail-on` is one of required, recommended, optional, never, not "
             '`"require"`. Did you mean `required`?'),
            ("fail-on = true\n",
             "evcheck.toml:1: `fail-on` is one of required, recommended, optional, never, not `true`."),
            ("fail-on = ['never']\n", "evcheck.toml:1: `fail-on` is one of required, recommended, optional, never, not "
             "a list."),
            ("baseline = ['b.json']\n", 'evcheck.toml:1: `baseline` is a text in quotes, for example '
             '`"evcheck-baseline.json"`, not a list.'),
            ("baseline = ' '\n", 'evcheck.toml:1: `baseline` is a text in quotes, for example '
             '`"evcheck-baseline.json"`, not `" "`.'),
            ('baseline = "a\\u0000b"\n', 'evcheck.toml:1: `baseline` is a text in quotes, for example '
             '`"evcheck-baseline.json"`, not `"a\\u0000b"`.'),
            ("exclude = [1]\n", "evcheck.toml:1: `exclude` is a text in quotes, or a list of such texts, for example "
             '`["drafts/", "*.old.yaml"]`, not `1`.'),
            ("exclude = {a = 1}\n",
             "evcheck.toml:1: `exclude` is a text in quotes, or a list of such texts, for example "
             '`["drafts/", "*.old.yaml"]`, not a table.'),
            ("guidelines = []\n", "evcheck.toml:1: `guidelines` is an empty list. Name something, or remove the key."),
            ("accept-justified = true\njustifications = false\n", "evcheck.toml:2: `justifications = false` sets aside "
             "what `accept-justified = true` accepts. Keep one of them."),
            ("all = yes\n",
             "evcheck.toml:1: this is no TOML: invalid value. A line reads `key = value`, and text stands "
             "in quotes."),
            ("all: true\n",
             "evcheck.toml:1: this is no TOML: expected '=' after a key in a key/value pair. A line reads "
             "`key = value`, and text stands in quotes."),
            ("all = true\nall = false\n", "evcheck.toml:2: this is no TOML: cannot overwrite a value. A line reads "
             "`key = value`, and text stands in quotes."),
            ("all = [\n", "evcheck.toml:2: this is no TOML: invalid value. A line reads `key = value`, and text stands "
             "in quotes."),
            ("all = " + "[" * 100_000, "evcheck.toml is no TOML that can be read."),
        ],
    )  # fmt: skip
    def test_a_mistake_is_told_with_its_line(self, text: str, sentence: str, folder: Path) -> None:
        with pytest.raises(ConfigurationError) as refused:
            configured(folder, text)
        assert str(refused.value) == sentence

    def test_what_cannot_be_read(self, folder: Path) -> None:
        (folder / "latin.toml").write_bytes(b"baseline = '\xe4.json'\n")
        (folder / "long.toml").write_bytes(b"#" * 1_000_001)
        (folder / "pyproject.toml").write_text("[project]\n")
        for name, sentence in {
            "no.toml": "The configuration no.toml cannot be read (no such file or directory).",
            "lab": "The configuration lab cannot be read (is a directory).",
            "latin.toml": "latin.toml is no UTF-8 text; save it as UTF-8.",
            "long.toml": "long.toml is larger than a configuration can be (1,000,000 bytes).",
            "pyproject.toml": "pyproject.toml has no table `[tool.evcheck]`, so it says nothing to evcheck.",
        }.items():
            with pytest.raises(ConfigurationError) as refused:
                read(name)
            assert str(refused.value) == sentence

    def test_a_table_that_is_none(self, folder: Path) -> None:
        with pytest.raises(ConfigurationError) as refused:
            configured(folder, "[tool]\nevcheck = 1\n", "pyproject.toml")
        assert (
            str(refused.value) == "pyproject.toml: `tool.evcheck` is a table: begin it with the line `[tool.evcheck]`."
        )


class TestUsing:
    """The command line stands before the file, and the file before what is usual."""

    def test_what_the_file_says_holds(self, run: Run, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("guidelines = 'esc2018'\nfail-on = 'never'\nformat = 'json'\n")
        ran = run("check", DOSSIER)
        data = json.loads(ran.out)
        assert (ran.status, [one["id"] for one in data["guidelines"]]) == (0, ["esc2018"])
        assert data["options"]["fail_on"] == "never"
        assert data["configuration"] == {"path": "evcheck.toml", "notes": []}

    def test_the_command_line_stands_before_it(self, run: Run, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("guidelines = 'esc2018'\nfail-on = 'never'\nformat = 'json'\n")
        ran = run("check", DOSSIER, "--fail-on", "required", "-g", "ev-metric", "-f", "plain")
        assert ran.status == 0  # EV-METRIC requires nothing
        assert ran.out.startswith(f"{DOSSIER} · ev-metric ")
        assert "\nOptions not given on the command line are those of evcheck.toml.\n" in ran.out
        assert run("check", DOSSIER, "--fail-on", "optional").status == 1

    def test_none_is_used_where_that_is_asked_for(self, run: Run, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("fail-on = 'never'\n")
        assert run("check", DOSSIER).status == 0
        ran = run("check", DOSSIER, "--no-config")
        assert (ran.status, "Options not given" in ran.out) == (1, False)

    def test_another_file_can_be_named(self, run: Run, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("broken")
        (folder / "lab" / "never.toml").write_text("fail-on = 'never'\nguidelines = './ours.yaml'\n")
        (folder / "lab" / "ours.yaml").write_text(
            "id: ours\ntitle: Ours\nreading: 1\ncitation: {authors: We, year: 2026}\nextends: esc2018\nitems: []\n"
        )
        ran = run("check", DOSSIER, "--config", "lab/never.toml")
        assert (ran.status, ran.err) == (0, "")
        assert "\nOptions not given on the command line are those of lab/never.toml.\n" in ran.out

    def test_a_broken_one_ends_the_run(self, run: Run, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("fail-on = 'sometimes'\n")
        assert run("check", DOSSIER) == (
            2,
            "",
            'evcheck: evcheck.toml:1: `fail-on` is one of required, recommended, optional, never, not `"sometimes"`.\n',
        )

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            (
                "\nguidelines = ['esc2018', 'esc2081']\n",
                "evcheck.toml:2: There is no guideline `esc2081`. Did you mean `esc2018`? "
                "`evcheck guidelines` lists them; one of your own is named by its file.",
            ),
            ("guidelines = 'lab/no.yaml'\n", "evcheck.toml:1: The guideline lab/no.yaml cannot be read: "
             "no such file or directory."),
            ("baseline = 'no.json'\n",
             "There is no baseline no.json. `evcheck baseline PATH -o no.json` records what is "
             "open today."),
            ("format = ['plain', 'json:../report.json']\n",
             "evcheck.toml:1: `json:../report.json` lies outside the folder "
             "of the configuration. Name a file in or below it, or give `--format` on the command line."),
            ("format = 'json:/tmp/report.json'\n", "evcheck.toml:1: `json:/tmp/report.json` lies outside the folder "
             "of the configuration. Name a file in or below it, or give `--format` on the command line."),
        ],
    )  # fmt: skip
    def test_a_value_that_leads_nowhere_is_told_with_its_line(
        self, text: str, sentence: str, run: Run, folder: Path
    ) -> None:
        (folder / "evcheck.toml").write_text(text)
        assert run("check", DOSSIER) == (2, "", f"evcheck: {sentence}\n")

    def test_an_unknown_format_is_told_with_its_line(self, run: Run, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("all = true\nformat = 'jason'\n")
        ran = run("check", DOSSIER)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith("evcheck: evcheck.toml:2: There is no format `jason`")
        assert run("check", DOSSIER, "-f", "jason").err.startswith("evcheck: There is no format `jason`")

    def test_paths_begin_at_the_file(self, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (folder / "evcheck.toml").write_text(
            "guidelines = 'esc2018'\nbaseline = 'lab/known.json'\nformat = ['plain', 'json:lab/report.json']\n"
        )
        assert run("baseline", "lab").out == "Recorded 16 open rows of 1 dossier in lab/known.json.\n"
        monkeypatch.chdir(folder / "lab" / "studies")
        ran = run("check", "a.yaml")
        assert (ran.status, ran.err) == (0, "")
        assert "baseline ../known.json: 16 open rows of it are still there.\n" in ran.out
        assert "Options not given on the command line are those of ../../evcheck.toml.\n" in ran.out
        assert json.loads((folder / "lab" / "report.json").read_text())["baseline"]["known"] == 16
        assert run("check", "a.yaml", "--no-baseline").status == 1

    def test_what_is_excluded_is_left_out_of_folders_and_only_there(self, run: Run, folder: Path) -> None:
        (folder / "lab" / "drafts").mkdir()
        (folder / "lab" / "drafts" / "b.yaml").write_text(GAP)
        (folder / "lab" / "evcheck.toml").write_text("exclude = ['drafts/']\nformat = 'json'\n")

        def checked(*arguments: str) -> list[str]:
            return [one["path"] for one in json.loads(run("check", *arguments).out)["dossiers"]]

        assert checked("lab") == ["lab/studies/a.yaml"]
        assert checked("lab", "lab/drafts/b.yaml") == ["lab/studies/a.yaml", "lab/drafts/b.yaml"]
        assert run("check", "lab", "--exclude", "*.yaml").err == (
            "evcheck: no dossier found in lab, with what `exclude` leaves out. "
            "A dossier is a YAML file that begins with `evcheck: 1`; `evcheck init` writes one.\n"
        )
        assert checked("lab", "--exclude", "lab/studies") == ["lab/drafts/b.yaml"]
        assert checked("lab", "--exclude", "studies", "-f", "json", "--no-config") == ["lab/drafts/b.yaml"]

    def test_switches_can_be_taken_back(self, run: Run, folder: Path) -> None:
        reasons = "justifications:\n  - items: [esc2018/CHAR-1, esc2018/CHAR-2]\n    reason: Because.\n"
        (folder / DOSSIER).write_text(GAP + reasons)
        (folder / "evcheck.toml").write_text("accept-justified = true\nguidelines = 'esc2018'\nformat = 'json'\n")

        def accepted(*arguments: str) -> tuple[int, int]:
            (dossier,) = json.loads(run("check", DOSSIER, *arguments).out)["dossiers"]
            return sum(row["accepted"] for row in dossier["rows"]), dossier["set_aside"]

        assert accepted() == (2, 0)
        assert accepted("--no-accept-justified") == (0, 0)
        assert accepted("--no-justifications") == (0, 1)
        (folder / "evcheck.toml").write_text("justifications = false\nguidelines = 'esc2018'\nformat = 'json'\n")
        assert accepted() == (0, 1)
        assert accepted("--justifications") == (0, 0)
        assert accepted("--accept-justified") == (2, 0)

    def test_two_options_that_contradict_each_other(self, run: Run, folder: Path) -> None:
        assert run("check", DOSSIER, "--accept-justified", "--no-justifications") == (
            2,
            "",
            "evcheck: `--no-justifications` sets aside what `--accept-justified` accepts. Give one of them.\n",
        )

    def test_what_was_set_aside_is_said(self, run: Run, folder: Path) -> None:
        reasons = "justifications:\n  - items: esc2018/CHAR-1\n    reason: Because.\n"
        (folder / DOSSIER).write_text(GAP + reasons)
        out = run("check", DOSSIER, "-g", "esc2018", "--no-justifications").out
        assert "1 justification of the authors was set aside, as if it was not written." in " ".join(out.split())
        assert "Because." not in out

    def test_both_files_are_said_in_the_report(self, run: Run, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("")
        (folder / "pyproject.toml").write_text("[tool.evcheck]\n")
        assert (
            "Options not given on the command line are those of evcheck.toml.\n"
            "i note  pyproject.toml beside evcheck.toml also has a table `[tool.evcheck]`, which is passed over.\n"
            "  Keep one of them.\n"
        ) in run("check", DOSSIER).out

    def test_a_program_reads_none(self, folder: Path) -> None:
        (folder / "evcheck.toml").write_text("broken")
        assert evcheck.check(DOSSIER, "esc2018").configuration is None


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_content_is_read_or_refused_with_a_sentence(content: bytes) -> None:
    told = "evcheck.toml"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "evcheck.toml"
        path.write_bytes(content)
        try:
            read(str(path))
        except ConfigurationError as error:
            told = str(error)
    assert "evcheck.toml" in told


class TestExcluding:
    @pytest.mark.parametrize(
        ("pattern", "left_out"),
        [
            ("drafts/", ["drafts", "s/drafts"]),
            ("drafts", ["drafts", "s/drafts"]),
            ("./drafts", ["drafts", "s/drafts"]),
            ("/drafts", ["drafts"]),
            ("s/drafts/", ["s/drafts"]),
            ("*.yaml", ["x.yaml", "s/x.yaml", "s/t/x.yaml"]),
            ("s/*.yaml", ["s/x.yaml"]),
            ("s/**/x.yaml", ["s/x.yaml", "s/t/x.yaml"]),
            ("**/x.yaml", ["x.yaml", "s/x.yaml", "s/t/x.yaml"]),
            ("s/**", ["s/drafts", "s/x.yaml", "s/t/x.yaml"]),
            ("?.yaml", ["x.yaml", "s/x.yaml", "s/t/x.yaml"]),
            ("[x].yaml", []),
            ("X.yaml", []),
            ("(", []),
            (".", []),
        ],
    )
    def test_patterns(self, pattern: str, left_out: list[str]) -> None:
        excluded = excluding([pattern], "/root")
        paths = ["drafts", "s/drafts", "x.yaml", "s/x.yaml", "s/t/x.yaml"]
        assert [path for path in paths if excluded(f"/root/{path}")] == left_out
        assert not excluded("/elsewhere/drafts")


class TestSchema:
    def test_it_is_current(self) -> None:
        assert (ROOT / "schemas" / "config.schema.json").read_text(encoding="utf-8") == schema.text()

    def test_the_command_prints_it(self, run: Run) -> None:
        assert run("schema", "config").out == schema.text()

    def test_it_is_a_schema_that_takes_every_example(self) -> None:
        Draft202012Validator.check_schema(schema.schema())
        for name, key in KEYS.items():
            Draft202012Validator(schema.schema()).validate({name: tomllib.loads(f"x = {key.example}")["x"]})

    @pytest.mark.parametrize(
        ("given", "right"),
        [
            ({}, True),
            (tomllib.loads(EVERYTHING), True),
            ({"colour": 1}, False),
            ({"all": 1}, False),
            ({"fail-on": "sometimes"}, False),
            ({"baseline": []}, False),
            ({"baseline": " "}, False),
            ({"guidelines": []}, False),
            ({"guidelines": "all"}, True),
            ({"exclude": [1]}, False),
            ({"accept-justified": True, "justifications": False}, False),
            ({"accept-justified": True, "justifications": True}, True),
            ({"accept-justified": False, "justifications": False}, True),
        ],
    )
    def test_it_takes_what_reading_takes(self, given: dict[str, Any], right: bool, folder: Path) -> None:
        assert Draft202012Validator(schema.schema()).is_valid(given) is right
        text = "".join(f"{key} = {json.dumps(value)}\n" for key, value in given.items())
        if right:
            assert configured(folder, text).values.keys() == given.keys()
        else:
            with pytest.raises(ConfigurationError):
                configured(folder, text)


def test_every_key_is_an_option_of_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--help"]) == 0
    options = capsys.readouterr().out
    assert [key for key in KEYS if f"--{key.removesuffix('s') if key == 'guidelines' else key}" not in options] == []
