"""The command line as its users meet it: what it prints, where, and the exit status."""

from __future__ import annotations

import gc
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

import evcheck
from evcheck import Verdict
from evcheck.cli.main import main
from evcheck.guidelines import get, names
from evcheck.knowledge import entries
from evcheck.rules import RULES

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
COMPLETE = str(EXAMPLES / "complete" / "culture.yaml")
GAPS = str(EXAMPLES / "gaps" / "plasma_exoquick.yaml")
RECOMMENDED = str(EXAMPLES / "gaps" / "negative_data_withheld.yaml")
JUSTIFIED = str(EXAMPLES / "gaps" / "justified.yaml")
MISTAKES = str(EXAMPLES / "gaps" / "mistakes.yaml")
UNKNOWN_NAME = str(EXAMPLES / "gaps" / "unknown_kit.yaml")
BARE = "evcheck: 1\n"
COMMANDS = ["check", "explain", "guidelines", "init", "schema"]


class Ran(NamedTuple):
    """What became of a command."""

    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `evcheck` in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Ran:
        capsys.readouterr()
        status = main(arguments)
        out, err = capsys.readouterr()
        return Ran(status, out, err)

    return call


def process(*arguments: str, cwd: Path = ROOT, given: bytes = b"", **environment: str) -> Ran:
    """Run `evcheck` as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "evcheck", *arguments],
        cwd=cwd,
        input=given,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        timeout=60,
    )
    encoding = environment.get("PYTHONIOENCODING", "utf-8")
    return Ran(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))


def shell(script: str, **environment: str) -> Ran:
    """Run a line of bash at the root of the project, in which `$evcheck` is the command."""
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "evcheck": f"{sys.executable} -m evcheck", **environment}
    done = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, env=settings, timeout=60)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def given_on_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


class TestHelp:
    def test_the_version(self, run: Run) -> None:
        assert run("--version") == (0, f"evcheck {evcheck.__version__}\n", "")

    def test_help_names_every_command(self, run: Run) -> None:
        status, out, err = run("--help")
        assert (status, err) == (0, "")
        assert out.startswith("usage: evcheck [-h] [--version] COMMAND ...\n")
        assert re.findall(r"^    (\w+)", out, re.MULTILINE) == ["check", "explain", "guidelines", "init", "schema"]

    @pytest.mark.parametrize("command", COMMANDS)
    def test_every_command_has_help(self, command: str, run: Run) -> None:
        status, out, err = run(command, "--help")
        assert (status, err) == (0, "")
        assert out.startswith(f"usage: evcheck {command} ")

    def test_without_a_command_help_is_shown_and_nothing_is_done(self, run: Run) -> None:
        assert run() == (2, run("--help").out, "")

    def test_help_of_check_tells_the_exit_status(self, run: Run) -> None:
        out = " ".join(run("check", "--help").out.split())
        assert out.endswith(
            "Exit status: 0 nothing open; 1 something open or a problem in a dossier; 2 usage, or nothing to check; "
            "3 a file that cannot be read as a dossier."
        )


class TestUsage:
    """A command that cannot be carried out: one sentence on standard error, nothing on standard output, status 2."""

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["check", COMPLETE, "-f", "html"], "There is no format `html`; there are rich, plain, json."),
            (["check", COMPLETE, "-f", "json:"], "`json:` names no file after the colon."),
            (["check", COMPLETE, "--today", "soon"], "`--today` takes a day such as 2026-11-22, not `soon`."),
            (["check", COMPLETE, "--today", ""], "`--today` takes a day such as 2026-11-22, not ``."),
            (
                ["check", COMPLETE, "-g", "esc2081"],
                "There is no guideline `esc2081`. Did you mean `esc2018`? evcheck has esc2018.",
            ),
            (["explain", "ExoQuik"], "evcheck knows nothing called `ExoQuik`. Did you mean `ExoQuick`?"),
            (["explain", "CHAR-4"], "evcheck knows nothing called `CHAR-4`. Did you mean `CHAR-3`?"),
            (
                ["explain", "orthogonal-size"],
                "evcheck knows nothing called `orthogonal-size`. Did you mean `orthogonal-sizing`?",
            ),
            (["explain", "wxyz"], "evcheck knows nothing called `wxyz`."),
            (
                ["explain", "Typ 70 Ti", "--rpm", "40000"],
                "`Typ 70 Ti` is no rotor that evcheck knows, so it has no force at a speed. Did you mean `Type 70 Ti`?",
            ),
            (["explain", "Type 70 Ti", "--rpm", "0"], "`--rpm` takes a speed above 0, not 0."),
            (["init", "--sample", "plasm"], "`plasm` is no sample kind that evcheck knows. Did you mean `plasma`?"),
            (["init", "--technique", "NTS"], None),
            (["init", "--id", "study"], "`study` cannot be an id; use letters, digits, dots, dashes and underscores."),
            (["init", "--id", "a b"], "`a b` cannot be an id; use letters, digits, dots, dashes and underscores."),
            (["init", "no/such/study.yaml"], "no/such/study.yaml cannot be written (No such file or directory)."),
            (
                ["check", COMPLETE, "-f", "json:no/such/report.json"],
                "no/such/report.json cannot be written (No such file or directory).",
            ),
        ],
    )  # fmt: skip
    def test_says_what_is_wrong(self, arguments: list[str], sentence: str | None, run: Run) -> None:
        status, out, err = run(*arguments)
        assert (status, out) == (2, "")
        assert err.startswith("evcheck: ")
        assert err.count("\n") == 1
        if sentence is not None:
            assert err == f"evcheck: {sentence}\n"

    @pytest.mark.parametrize(
        "arguments",
        [
            ["chekc"],
            ["check"],
            ["check", COMPLETE, "--fail-on", "sometimes"],
            ["check", COMPLETE, "--fial-on", "never"],
            ["explain"],
            ["explain", "Type 70 Ti", "--rpm", "fast"],
            ["schema", "study"],
        ],
    )
    def test_shows_the_usage(self, arguments: list[str], run: Run) -> None:
        status, out, err = run(*arguments)
        assert (status, out) == (2, "")
        assert err.startswith("usage: evcheck ")
        assert ": error: " in err

    def test_a_report_is_never_written_over_a_dossier(self, run: Run) -> None:
        Path("study.yaml").write_text(BARE)
        assert run("check", "study.yaml", "-f", "plain:./study.yaml") == (
            2,
            "",
            "evcheck: ./study.yaml is a dossier to be checked; write the report to another file.\n",
        )
        assert Path("study.yaml").read_text() == BARE

    def test_hidden_characters_of_an_argument_are_shown_as_escapes(self, run: Run) -> None:
        err = run("check", "\x1b[31mred", "-g", "\x9b32m").err + run("explain", "\x1b[31m").err + run("chec\x1b").err
        err += run("check", COMPLETE, "--\x1b[31m").err + run("check", COMPLETE, "-f", "\x07").err
        err += run("init", "--sample", "\u202eplasma").err + run("check", COMPLETE, "-f", "json:\x1b/report").err
        assert re.findall(r"[^\n -~]", err) == []
        assert err.count("\\x1b") == 4


class TestNothingToCheck:
    def test_an_empty_folder(self, run: Run) -> None:
        Path("dossiers").mkdir()
        assert run("check", "dossiers") == (
            2,
            "",
            "evcheck: no dossier found in dossiers. A dossier is a YAML file that begins with `evcheck: 1`; "
            "`evcheck init` writes one.\n",
        )

    def test_a_folder_with_other_files(self, run: Run) -> None:
        Path("one.yaml").write_text("name: CI\n")
        Path("two.yml").write_text("evcheck\n")
        Path("three.txt").write_text(BARE)
        assert run("check", ".").err.startswith(
            "evcheck: no dossier found in . (2 YAML files have no top-level `evcheck:` key). "
        )

    def test_is_no_failure_for_a_hook(self, run: Run) -> None:
        Path("one.yaml").write_text("name: CI\n")
        assert run("check", "one.yaml", "--skip-others") == (0, "1 YAML file is no dossier and was passed over.\n", "")

    def test_json_stays_json(self, run: Run) -> None:
        Path("one.yaml").write_text("name: CI\n")
        ran = run("check", "one.yaml", "--skip-others", "-f", "json")
        assert (ran.status, json.loads(ran.out)["dossiers"], json.loads(ran.out)["passed_over"]) == (0, [], 1)


class TestExitStatus:
    """The table of exit statuses; `{}` stands for a file with the content beside it."""

    @pytest.mark.parametrize(
        ("arguments", "status"),
        [
            ([COMPLETE], 0),
            ([RECOMMENDED], 0),
            ([RECOMMENDED, "--fail-on", "required"], 0),
            ([RECOMMENDED, "--fail-on", "recommended"], 1),
            ([RECOMMENDED, "--fail-on", "optional"], 1),
            ([RECOMMENDED, "--fail-on", "never"], 0),
            ([UNKNOWN_NAME], 0),
            ([GAPS], 1),
            ([GAPS, "--fail-on", "never"], 0),
            ([COMPLETE, GAPS], 1),
            ([GAPS, COMPLETE], 1),
            ([JUSTIFIED, "--today", "2026-01-01"], 1),
            ([JUSTIFIED, "--today", "2026-01-01", "--accept-justified"], 0),
            ([JUSTIFIED, "--today", "2030-01-01", "--accept-justified"], 1),
            ([MISTAKES], 1),
            ([MISTAKES, "--fail-on", "never"], 1),
            ([GAPS, "no_such_file.yaml"], 3),
            (["no_such_file.yaml", COMPLETE], 3),
            ([COMPLETE, "--guideline", "esc2081"], 2),
        ],
    )
    @pytest.mark.parametrize("form", ["plain", "rich", "json"])
    def test_is_the_same_for_every_format(self, arguments: list[str], status: int, form: str, run: Run) -> None:
        assert run("check", *arguments, "--format", form).status == status

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (b"", "empty"),
            (b"# nothing\n", "empty"),
            (b"- evcheck: 1\n", "root"),
            (b"evcheck: 1\nstudy: \xe9t\xe9\n", "encoding"),
            ("evcheck: 1\n".encode("utf-16-le"), "encoding"),
            (b"evcheck: 1\nstudy:\0\n", "control-character"),
            (b"evcheck: 1\nstudy: {title: a\n", "syntax"),
            (b"evcheck: 1\nevcheck: 1\n", "duplicate-key"),
            (b"evcheck: 1\nstudy: !!python/object:os.system {}\n", "tag"),
            (b"evcheck: 1\n---\nevcheck: 1\n", "second-document"),
            (b"evcheck: 1\nstudy: &s\n  title: a\nassays:\n  <<: *s\n", "merge-key"),
            (b"evcheck: 1\nstudy: *s\n", "alias"),
            (b"evcheck: 1\nstudy: &s [*s]\n", "alias"),
            (b"evcheck: 1\nstudy: " + b"[" * 100 + b"]" * 100, "depth"),
            (b"evcheck: 2\n", "newer-format"),
            (b"%PDF-1.7\n", "foreign"),
            (b"evcheck: 1\n" + b"#" * 1_000_000, "size"),
        ],
    )
    def test_a_file_that_is_no_dossier_at_all(self, content: bytes, code: str, run: Run) -> None:
        Path("study.yaml").write_bytes(content)
        ran = run("check", "study.yaml", COMPLETE, "--fail-on", "never", "-f", "json")
        assert (ran.status, ran.err) == (3, "")
        broken, whole = json.loads(ran.out)["dossiers"]
        assert [broken["status"], whole["status"]] == ["unreadable", "checked"]
        assert [(one["code"], one["severity"]) for one in broken["problems"]] == [(code, "error")]

    def test_a_rule_that_breaks(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(subject: object, dossier: object, **arguments: object) -> Verdict:
            raise ZeroDivisionError

        monkeypatch.setitem(RULES, "no-precipitation", replace(RULES["no-precipitation"], decide=broken))
        ran = run("check", COMPLETE, "--fail-on", "never")
        assert (ran.status, ran.err) == (3, "")
        assert "! error  ISO-1 No precipitation" in ran.out


class TestFiles:
    def checked(self, run: Run, *arguments: str) -> list[tuple[str, str]]:
        """The dossiers in a report, each with its status."""
        ran = run("check", *arguments, "--format", "json")
        return [(one["path"], one["status"]) for one in json.loads(ran.out)["dossiers"]] if ran.out else []

    def test_a_folder_is_walked_in_order_without_hidden_files_and_links(self, run: Run) -> None:
        for name in ("b.yaml", "a/z.yml", "a/B.YAML", "a/deep/er/c.yaml", ".hidden.yaml", ".git/d.yaml", "a/e.txt"):
            file = Path("dossiers", name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(BARE)
        Path("dossiers/other.yaml").write_text("jobs: []\n")
        Path("elsewhere").mkdir()
        Path("elsewhere/f.yaml").write_text(BARE)
        Path("dossiers/linked").symlink_to("../elsewhere")
        Path("dossiers/linked.yaml").symlink_to("b.yaml")
        Path("dossiers/circle").symlink_to(".")
        assert self.checked(run, "dossiers") == [
            ("dossiers/a/B.YAML", "checked"),
            ("dossiers/a/deep/er/c.yaml", "checked"),
            ("dossiers/a/z.yml", "checked"),
            ("dossiers/b.yaml", "checked"),
        ]

    def test_a_file_in_a_folder_is_a_dossier_by_its_key_whatever_its_syntax(self, run: Run) -> None:
        Path("broken.yaml").write_text("evcheck: 1\nstudy: [\n")
        Path("other.yaml").write_text("jobs: [\n")
        assert self.checked(run, ".") == [("./broken.yaml", "unreadable")]

    def test_a_named_file_is_always_a_dossier(self, run: Run) -> None:
        Path("notes.txt").write_text("title: Notes\n")
        Path(".hidden.yaml").write_text(BARE)
        Path("link.yaml").symlink_to(".hidden.yaml")
        assert self.checked(run, "notes.txt", ".hidden.yaml", "link.yaml") == [
            ("notes.txt", "checked"),
            (".hidden.yaml", "checked"),
            ("link.yaml", "checked"),
        ]
        assert self.checked(run, "notes.txt", ".hidden.yaml", "--skip-others") == [(".hidden.yaml", "checked")]

    def test_standard_input(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        given_on_standard_input(monkeypatch, Path(COMPLETE).read_bytes())
        ran = run("check", "-")
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith("<stdin> · esc2018 ")

    def test_standard_input_that_is_no_dossier(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        given_on_standard_input(monkeypatch, b"")
        assert run("check", "-").status == 3

    @pytest.mark.parametrize(
        ("path", "sentence"),
        [
            ("no_such_file.yaml", "There is no such file. Check the name and the folder."),
            ("circle.yaml", "The links lead round in a circle. Name the file itself."),
            ("a.yaml/b.yaml", "The file cannot be opened (Not a directory)."),
            ("x" * 300, "The file cannot be opened (File name too long)."),
        ],
    )
    def test_a_file_that_cannot_be_opened_stops_no_other(self, path: str, sentence: str, run: Run) -> None:
        Path("a.yaml").write_text(BARE)
        Path("circle.yaml").symlink_to("circle.yaml")
        ran = run("check", path, "a.yaml", "--format", "json")
        first, second = json.loads(ran.out)["dossiers"]
        assert (ran.status, ran.err) == (3, "")
        assert (first["status"], second["status"]) == ("unreadable", "checked")
        assert [problem["message"] for problem in first["problems"]] == [sentence]

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_without_permission(self, run: Run) -> None:
        Path("closed.yaml").write_text(BARE)
        Path("closed.yaml").chmod(0)
        Path("folder").mkdir(mode=0)
        ran = run("check", "closed.yaml", "folder", "--format", "json")
        Path("folder").chmod(0o700)
        sentence = "This file may not be read. Change its permissions, or copy it to where you may read it."
        assert ran.status == 3
        assert [one["problems"][0]["message"] for one in json.loads(ran.out)["dossiers"]] == [sentence, sentence]

    def test_hidden_characters_in_a_name_are_shown_as_escapes(self, run: Run) -> None:
        Path("\x1b[31m.yaml").write_text(BARE)
        for form in ("plain", "json"):
            out = run("check", "\x1b[31m.yaml", "\x9b.yaml", "--format", form).out
            assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f]", out) == []


class TestOutput:
    def test_the_same_command_prints_the_same_bytes(self, run: Run) -> None:
        command = ("check", GAPS, COMPLETE, "--today", "2026-01-01", "-f", "rich", "-f", "json", "-f", "plain")
        assert run(*command) == run(*command)

    def test_several_formats_at_once(self, run: Run) -> None:
        plain, machine, rich = (run("check", GAPS, "-f", form).out for form in ("plain", "json", "rich"))
        ran = run("check", GAPS, "-f", "json:report.json", "-f", "plain", "-f", "rich:report.ansi")
        assert ran == (1, plain, "")
        assert Path("report.json").read_text(encoding="utf-8") == machine
        assert Path("report.ansi").read_text(encoding="utf-8") == rich

    def test_a_report_in_a_file_does_not_depend_on_the_terminal(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run("check", GAPS, "-f", "plain:wide.txt")
        monkeypatch.setenv("COLUMNS", "40")
        monkeypatch.setenv("NO_COLOR", "1")
        run("check", GAPS, "-f", "plain:narrow.txt", "-f", "rich:report.ansi")
        assert Path("narrow.txt").read_text(encoding="utf-8") == Path("wide.txt").read_text(encoding="utf-8")
        assert "\x1b[" in Path("report.ansi").read_text(encoding="utf-8")

    def test_all_lists_met_rows(self, run: Run) -> None:
        assert "✓ met: " in run("check", COMPLETE).out
        assert "(--all lists them)" not in run("check", COMPLETE, "--all").out

    @pytest.mark.parametrize("columns", ["40", "60", "100"])
    def test_a_narrow_terminal_is_respected(self, columns: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("COLUMNS", columns)
        out = run("check", COMPLETE).out + run("explain", "orthogonal-sizing").out + run("guidelines", "--coverage").out
        unbreakable = [line for line in out.splitlines() if len(line) > int(columns) and " " in line.strip()]
        assert unbreakable == []

    @pytest.mark.parametrize("columns", ["", "0", "-3", "many", "9" * 5000, "5"])
    def test_a_width_that_makes_no_sense_is_no_error(
        self, columns: str, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("COLUMNS", columns)
        assert run("check", COMPLETE).status == 0
        assert run("explain", "CD63").status == 0

    def test_color_is_for_terminals(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        assert "\x1b" not in run("check", GAPS).out
        monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
        monkeypatch.setenv("TERM", "xterm")
        assert "\x1b[31m✗ \x1b[0m\x1b[1;31mnot met\x1b[0m" in run("check", GAPS).out

    def test_no_color_is_respected(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
        monkeypatch.setenv("NO_COLOR", "1")
        assert "\x1b" not in run("check", GAPS).out
        assert re.findall(r"\x1b\[[0-9;]*3[0-9]", run("check", GAPS, "-f", "rich").out) == []

    def test_a_check_leaves_the_garbage_collector_as_it_was(self, run: Run) -> None:
        run("check", COMPLETE)
        assert gc.isenabled()


class TestProcess:
    """What only a process of its own can show: streams, encodings, pipes."""

    def test_without_unicode_the_report_is_in_ascii(self) -> None:
        ran = process("check", "examples/gaps/plasma_exoquick.yaml", PYTHONIOENCODING="ascii")
        assert (ran.status, ran.err) == (1, "")
        assert "x not met  ISO-1 No precipitation" in ran.out

    def test_without_unicode_json_stays_json(self) -> None:
        for form in ("check examples/complete/culture.yaml -f json", "schema", "schema report"):
            plain = process(*form.split())
            ran = process(*form.split(), PYTHONIOENCODING="ascii")
            assert ran.status == 0
            assert json.loads(ran.out) == json.loads(plain.out)

    def test_without_unicode_our_own_texts_are_spelled_in_ascii(self) -> None:
        ran = process("explain", "Type 70 Ti", PYTHONIOENCODING="ascii")
        assert ran.out.startswith("Type 70 Ti - rotor\n")
        assert "503,447 x g at r max" in ran.out

    def test_a_template_in_ascii_loads(self) -> None:
        template = process("init", "--sample", "milk", PYTHONIOENCODING="ascii").out.encode()
        report = json.loads(process("check", "-", "-f", "json", given=template).out)
        assert report["dossiers"][0]["problems"] == []

    @pytest.mark.parametrize("command", ["check examples --all", "schema", "init", "explain plasma", "--version", ""])
    def test_a_reader_that_has_seen_enough(self, command: str) -> None:
        expected = shell(f"$evcheck {command}").status
        done = shell(f"$evcheck {command} | true; echo ${{PIPESTATUS[0]}}")
        assert done == (0, f"{expected}\n", "")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    @pytest.mark.parametrize("command", ["check examples/complete/culture.yaml", "schema", "--version"])
    def test_a_full_disk(self, command: str) -> None:
        sentence = "evcheck: Standard output cannot be written (No space left on device).\n"
        assert shell(f"$evcheck {command} > /dev/full") == (2, "", sentence)

    def test_closed_streams(self) -> None:
        assert shell("$evcheck check examples/complete/culture.yaml >&- 2>&-").status == 0
        assert shell("$evcheck check - <&-").status == 3

    def test_a_terminal_gets_color_and_progress(self, tmp_path: Path) -> None:
        if shutil.which("script") is None:
            pytest.skip("needs the program `script`")
        for number in range(25):
            (tmp_path / f"{number}.yaml").write_text(BARE)
        done = shell(f'script -qec "$evcheck check {tmp_path}" /dev/null', TERM="xterm")
        assert done.status == 1
        assert "\rread 25 of 25 files\r\x1b[K" in done.out
        assert "\x1b[33m? \x1b[0m\x1b[1;33mnot reported\x1b[0m" in done.out


class TestInit:
    """The check of a template lists what is still to fill in, and what the command itself has said."""

    @pytest.mark.parametrize("sample", [one.name for one in entries("sample kind")])
    def test_any_sample(self, sample: str, run: Run) -> None:
        assert beyond_gaps(run, "--sample", sample) == ({"PRE-1": "not met"} if sample == "serum" else {})

    @pytest.mark.parametrize("method", [one.name for one in entries("method class") if one.isolates])
    def test_any_method(self, method: str, run: Run) -> None:
        said = beyond_gaps(run, "--method", method, "--method", "filtration")
        assert said == ({"ISO-1": "not met"} if method == "precipitation" else {})

    @pytest.mark.parametrize("technique", [one.name for one in entries("technique")])
    def test_any_technique(self, technique: str, run: Run) -> None:
        assert beyond_gaps(run, "--technique", technique, "--technique", "TEM") == {}

    def test_several_at_once(self, run: Run) -> None:
        arguments = ["--sample", "urine", "--technique", "NTA", "--technique", "TRPS", "--technique", "AFM"]
        arguments += ["--method", "centrifugation", "--method", "ultrafiltration", "--method", "density gradient"]
        assert beyond_gaps(run, *arguments) == {}

    @pytest.mark.parametrize(
        ("product", "name", "said"),
        [
            ("qEVoriginal 70 nm", "qEVoriginal 70 nm", {}),
            ("Amicon Ultra-15", "Amicon Ultra-15", {}),
            ("total exosome isolation", "Total Exosome Isolation Reagent", {"ISO-1": "not met"}),
        ],
    )
    def test_a_product_stands_for_its_method(self, product: str, name: str, said: dict[str, str], run: Run) -> None:
        assert beyond_gaps(run, "--method", product) == said
        assert f"      - product: {name}\n" in run("init", "--method", product).out

    def test_names_are_found_in_any_spelling(self, run: Run) -> None:
        out = run("init", "--sample", "EDTA Plasma", "--method", "SEC", "--technique", "nanoparticle tracking").out
        assert "      kind: plasma\n" in out
        assert "      - method: SEC\n" in out or "      - method: size exclusion chromatography\n" in out
        assert "        - technique: NTA\n" in out

    def test_a_template_is_in_block_style_and_every_field_is_explained(self, run: Run) -> None:
        for sample in ("conditioned medium", "plasma", "urine", "bacterial culture"):
            lines = run("init", "--sample", sample).out.splitlines()
            empty = [line for line in lines if re.match(r"[ -]*\w+: +#", line)]
            assert len(empty) > 25
            assert [line for line in lines if re.match(r"[^#]*[{}\[\]]", line)] == []
            assert [line for line in empty if not re.search(r": {2,}# \w|: # \w", line)] == []

    def test_what_is_commented_out_loads_too(self, run: Run) -> None:
        text = run("init", "--sample", "plasma").out
        Path("study.yaml").write_text(re.sub(r"^#(?= )(?! [A-Zw])", "", text, flags=re.MULTILINE), encoding="utf-8")
        dossier = json.loads(run("check", "study.yaml", "-f", "json").out)["dossiers"][0]
        assert dossier["problems"] == []
        assert {row["item"]: row["outcome"] for row in dossier["rows"]}["CHAR-2"] == "met"

    def test_nothing_is_overwritten(self, run: Run) -> None:
        assert run("init", "study.yaml") == (
            0,
            "",
            "Wrote study.yaml. Fill in what you know, then run: evcheck check study.yaml\n",
        )
        before = Path("study.yaml").read_text(encoding="utf-8")
        assert before == run("init").out
        assert run("init", "study.yaml", "--sample", "urine") == (
            2,
            "",
            "evcheck: study.yaml exists already; choose another name, or move it away.\n",
        )
        assert Path("study.yaml").read_text(encoding="utf-8") == before


def beyond_gaps(run: Run, *arguments: str) -> dict[str, str]:
    """The open items of a template that are not merely not reported; there is no problem with it."""
    template = run("init", *arguments)
    assert (template.status, template.err) == (0, "")
    Path("template.yaml").write_text(template.out, encoding="utf-8")
    ran = run("check", "template.yaml", "-f", "json")
    assert ran.status == 1
    dossier = json.loads(ran.out)["dossiers"][0]
    assert dossier["problems"] == []
    return {row["item"]: row["outcome"] for row in dossier["rows"] if row["open"] and row["outcome"] != "not reported"}


class TestExplain:
    def test_an_item(self, run: Run) -> None:
        out = run("explain", "esc2018/CHAR-3").out
        assert labels(out) == ["asks", "level", "rule", "definition", "with", "statements", "source"]
        assert out.startswith("esc2018/CHAR-3 · Size by two principles\n")
        assert "10.1093/cvr/cvx211" in out
        assert run("explain", "char-3").out == out

    @pytest.mark.parametrize("item", [f"{name}/{item.id}" for name in names() for item in get(name).items])
    def test_every_item(self, item: str, run: Run) -> None:
        ran = run("explain", item)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith(f"{item} · ")

    @pytest.mark.parametrize("slug", sorted(RULES))
    def test_every_rule(self, slug: str, run: Run) -> None:
        ran = run("explain", slug)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith(f"{slug} · ")
        assert "{" not in ran.out
        assert {"definition", "outcomes", "used by"} <= set(labels(ran.out))

    @pytest.mark.parametrize(
        ("word", "heading", "line"),
        [
            ("CD63", "CD63 · protein", "  UniProt      P08962"),
            ("tspan30", "CD63 · protein", "  MISEV2018    category 1a"),
            ("exoquick tc", "ExoQuick-TC · product", "  class        precipitation"),
            ("Nanoparticle tracking analysis", "NTA · technique", "  principle    Brownian motion"),
            ("plasma", "plasma · sample kind", "  group        blood"),
            ("NanoSight NS300", "NanoSight NS300 · instrument", "  technique    NTA"),
        ],
    )
    def test_a_name(self, word: str, heading: str, line: str, run: Run) -> None:
        out = run("explain", *word.split()).out
        assert out.splitlines()[0] == heading
        assert line in out.splitlines()
        assert "\n  source " in out

    def test_a_rotor_at_a_speed(self, run: Run) -> None:
        rotor = "  rotor        Beckman Coulter fixed angle, r max 91.9 mm, r min 39.5 mm, at most 70,000 rpm"
        out = run("explain", "Type 70 Ti").out.splitlines()
        assert out[:3] == [
            "Type 70 Ti · rotor",
            rotor,
            "  force        at 70,000 rpm: 503,447 × g at r max, 216,389 × g at r min",
        ]
        out = run("explain", "70 Ti", "--rpm", "40000").out.splitlines()
        assert out[1:3] == [rotor, "  force        at 40,000 rpm: 164,391 × g at r max, 70,658 × g at r min"]
        out = run("explain", "Type 70 Ti", "--rpm", "70001").out.splitlines()
        assert out[1:3] == [rotor, "  force        70,001 rpm is beyond its limit of 70,000 rpm."]

    def test_a_guideline(self, run: Run) -> None:
        lines = run("explain", "ESC2018").out.splitlines()
        assert lines[0] == "esc2018 · Extracellular vesicles in diagnostics and therapy of the ischaemic heart"
        assert [line.split()[0] for line in lines[2:]] == [item.id for item in get("esc2018").items]

    def test_a_word_with_several_senses(self, run: Run) -> None:
        out = run("explain", "plasma").out
        assert re.findall(r"^\S.* · (.*)$", out, re.MULTILINE)[:2] == ["sample kind", "serum"]


def labels(text: str) -> list[str]:
    """The labels of the paragraphs of an explanation."""
    return [line[2:15].strip() for line in text.splitlines() if re.match(r"  \S", line)]


class TestGuidelines:
    def test_the_list(self, run: Run) -> None:
        status, out, err = run("guidelines")
        assert (status, err) == (0, "")
        assert re.findall(r"^(\w+)  \S", out, re.MULTILINE) == list(names())

    def test_coverage_counts_every_item_once(self, run: Run) -> None:
        out = run("guidelines", "--coverage").out
        for name in names():
            found = re.search(rf"^{name}: (\d+) items: (\d+) decided, (\d+) stated, (\d+) reader$", out, re.MULTILINE)
            assert found is not None
            total, *parts = map(int, found.groups())
            assert total == sum(parts) == len(get(name).items)


class TestSchema:
    @pytest.mark.parametrize("which", ["dossier", "report"])
    def test_prints_what_is_published(self, which: str, run: Run) -> None:
        published = (ROOT / "schemas" / f"{which}.schema.json").read_text(encoding="utf-8")
        assert run("schema", which) == (0, published, "")

    def test_prints_that_of_dossiers_if_not_asked_otherwise(self, run: Run) -> None:
        assert run("schema") == run("schema", "dossier")

    def test_is_inside_the_package(self) -> None:
        """An installed evcheck has no folder `schemas`."""
        from evcheck.cli.schema import REPORT

        assert Path(evcheck.__file__).parent in REPORT.parents
