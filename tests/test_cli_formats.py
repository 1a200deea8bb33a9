"""`--format`: to standard output and to files, several at once, and what is said where it cannot be done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import evcheck
from evcheck.cli.outputs import Output, outputs
from evcheck.views import formats
from evcheck.views.formats import FORMATS
from tests.commands import COMPLETE, GAPS, Run, process

OPTIONS = ["--today", "2026-07-01", "-g", "esc2018"]
NAMES = "rich, plain, markdown, html, csv, json, sarif, junit, github, gitlab, badge"


@pytest.fixture(autouse=True)
def _no_actions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_holds_what_standard_output_would(form: str, run: Run, tmp_path: Path) -> None:
    printed = run("check", GAPS, *OPTIONS, "-f", form)
    to_file = run("check", GAPS, *OPTIONS, "-f", f"{form}:report")
    assert (printed.status, printed.err) == (1, "")
    assert to_file == (1, "", "")
    written = (tmp_path / "report").read_text(encoding="utf-8").removeprefix("\ufeff")
    assert written == printed.out or form == "rich"
    assert run("check", GAPS, *OPTIONS, "-f", f"{form}:-") == printed


def test_several_formats_at_once(run: Run, tmp_path: Path) -> None:
    asked = [word for form in FORMATS if form != "plain" for word in ("-f", f"{form}:{form}.out")]
    ran = run("check", GAPS, *OPTIONS, *asked, "-f", "plain")
    assert ran == run("check", GAPS, *OPTIONS, "-f", "plain")
    assert {path.stem for path in tmp_path.glob("*.out")} == FORMATS.keys() - {"plain"}


def test_a_log_takes_the_report_and_annotations(run: Run) -> None:
    ran = run("check", GAPS, *OPTIONS, "-f", "plain", "-f", "github")
    alone = [run("check", GAPS, *OPTIONS, "-f", form).out for form in ("plain", "github")]
    assert ran.out == "".join(alone)


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ("sarif", Output("sarif", "")),
        ("sarif:report.sarif", Output("sarif", "report.sarif")),
        ("sarif:C:\\lab\\report.sarif", Output("sarif", "C:\\lab\\report.sarif")),
        ("json:a:b", Output("json", "a:b")),
        ("csv:-", Output("csv", "")),
    ],
)
def test_a_file_follows_the_first_colon(asked: str, wanted: Output) -> None:
    assert outputs([asked]) == [wanted]


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (["sarf"], f"There is no format `sarf`. Did you mean `sarif`? There are {NAMES}."),
        (["md"], f"There is no format `md`. Did you mean `markdown`? There are {NAMES}."),
        (["SARIF"], f"There is no format `SARIF`. Did you mean `sarif`? There are {NAMES}."),
        (["pdf"], f"There is no format `pdf`. There are {NAMES}."),
        ([""], f"There is no format ``. There are {NAMES}."),
        (["out.sarif"], f"There is no format `out.sarif`. Did you mean `sarif:out.sarif`? There are {NAMES}."),
        (
            ["C:\\lab\\out.svg"],
            f"There is no format `C`. Did you mean `badge:C:\\lab\\out.svg`? There are {NAMES}.",
        ),
        (["json:"], "`json:` names no file after the colon."),
        (
            ["json", "sarif"],
            "Only one report can go to standard output, not `json` and `sarif`; name a file after a colon, as in "
            "`json:report.json`.",
        ),
        (
            ["plain", "csv:-"],
            "Only one report can go to standard output, not `plain` and `csv`; name a file after a colon, as in "
            "`csv:report.csv`.",
        ),
        (
            ["plain", "plain"],
            "Only one report can go to standard output, not `plain` and `plain`; name a file after a colon, as in "
            "`plain:report.txt`.",
        ),
        (["json:x", "sarif:./x"], "`json` and `sarif` would both be written to ./x."),
    ],
)
def test_what_cannot_be_done_is_said(asked: list[str], sentence: str, run: Run, tmp_path: Path) -> None:
    ran = run("check", COMPLETE, *(word for form in asked for word in ("-f", form)))
    assert ran == (2, "", f"evcheck: {sentence}\n")
    assert not list(tmp_path.iterdir())


def test_a_report_is_never_written_over_a_dossier(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d.yaml").write_text("evcheck: 1\n", encoding="utf-8")
    ran = run("check", "d.yaml", "-f", "sarif:./d.yaml")
    assert ran == (2, "", "evcheck: ./d.yaml is a dossier to be checked; write the report to another file.\n")
    assert (tmp_path / "d.yaml").read_text(encoding="utf-8") == "evcheck: 1\n"


def test_several_formats_may_go_nowhere(run: Run) -> None:
    assert run("check", GAPS, *OPTIONS, "-f", "json:/dev/null", "-f", "sarif:/dev/null") == (1, "", "")


def test_a_table_in_a_file_is_for_excel_and_on_standard_output_for_pipes(run: Run, tmp_path: Path) -> None:
    run("check", GAPS, *OPTIONS, "-f", "csv:t.csv")
    assert (tmp_path / "t.csv").read_bytes().startswith(b"\xef\xbb\xbfdossier,")
    assert run("check", GAPS, *OPTIONS, "-f", "csv").out.startswith("dossier,")


def test_inside_github_actions_annotations_stand_beside_the_report(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    outside = run("check", GAPS, *OPTIONS)
    annotations = run("check", GAPS, *OPTIONS, "-f", "github").out
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert run("check", GAPS, *OPTIONS) == (outside.status, outside.out, annotations)
    assert "::error file=" in annotations
    assert run("check", GAPS, *OPTIONS, "-f", "plain") == outside
    monkeypatch.setenv("GITHUB_ACTIONS", "false")
    assert run("check", GAPS, *OPTIONS) == outside


@pytest.mark.parametrize("form", [name for name in FORMATS if name not in ("rich", "plain", "json")])
def test_the_same_report_gives_the_same_bytes_in_any_locale(form: str) -> None:
    runs = [
        process("check", GAPS, *OPTIONS, "-f", form, PYTHONHASHSEED=seed, PYTHONIOENCODING=encoding)
        for seed, encoding in (("1", "utf-8"), ("2", "utf-8"))
    ]
    assert runs[0] == runs[1]
    assert runs[0].status == 1


def test_machine_formats_survive_an_output_without_unicode() -> None:
    for form in ("sarif", "gitlab"):
        ran = process("check", GAPS, *OPTIONS, "-f", form, PYTHONIOENCODING="ascii")
        assert json.loads(ran.out) == json.loads(process("check", GAPS, *OPTIONS, "-f", form).out)
    ascii_only = process("check", GAPS, *OPTIONS, "-f", "junit", PYTHONIOENCODING="ascii")
    assert ascii_only == process("check", GAPS, *OPTIONS, "-f", "junit")


def test_every_format_of_the_table_is_written_by_its_module() -> None:
    report = evcheck.check(GAPS, ["esc2018"])
    for name in FORMATS:
        if name not in formats.SIZED:
            assert formats.render(name, report) == formats.render(name, report, all=False)
            assert formats.render(name, report).endswith("\n")


def test_no_format_is_imported_before_it_is_asked_for() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from evcheck.cli.main import main; main(['check', sys.argv[1], '-f', 'json:/dev/null']); "
        "print(sorted(name for name in sys.modules if name.startswith('evcheck.views.')))"
    )
    done = subprocess.run([sys.executable, "-c", code, GAPS], capture_output=True, text=True, check=True)
    loaded = {"sarif", "junit", "github", "gitlab", "markdown", "csv_table", "badge", "terminal"}
    assert not [name for name in loaded if f"'evcheck.views.{name}'" in done.stdout]
