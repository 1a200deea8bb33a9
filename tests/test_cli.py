"""The command line: help, mistakes in a command, and the exit status."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import evcheck
from evcheck import Verdict
from evcheck.rules import RULES
from tests.commands import BARE, COMPLETE, EXAMPLES, GAPS, Run

RECOMMENDED = str(EXAMPLES / "gaps" / "negative_data_withheld.yaml")
JUSTIFIED = str(EXAMPLES / "gaps" / "justified.yaml")
MISTAKES = str(EXAMPLES / "gaps" / "mistakes.yaml")
UNKNOWN_NAME = str(EXAMPLES / "gaps" / "unknown_kit.yaml")
COMMANDS = [
    "baseline", "check", "compare", "completion", "diff", "draft", "explain", "guidelines", "init", "lsp", "review",
    "schema",
]  # fmt: skip


class TestHelp:
    def test_the_version(self, run: Run) -> None:
        assert run("--version") == (0, f"evcheck {evcheck.__version__}\n", "")

    def test_help_names_every_command(self, run: Run) -> None:
        status, out, err = run("--help")
        assert (status, err) == (0, "")
        assert out.startswith("usage: evcheck [-h] [--version] COMMAND ...\n")
        assert sorted(re.findall(r"^    (\w+)", out, re.MULTILINE)) == COMMANDS

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
            (
                ["check", COMPLETE, "-f", "sarf"],
                "There is no format `sarf`. Did you mean `sarif`? There are rich, plain, markdown, html, csv, json, "
                "sarif, junit, github, gitlab, badge.",
            ),
            (["check", COMPLETE, "-f", "json:"], "`json:` names no file after the colon."),
            (["check", COMPLETE, "--today", "soon"], "`--today` takes a day such as 2026-11-22, not `soon`."),
            (["check", COMPLETE, "--today", ""], "`--today` takes a day such as 2026-11-22, not ``."),
            (
                ["check", COMPLETE, "-g", "esc2081"],
                "There is no guideline `esc2081`. Did you mean `esc2018`? "
                "`evcheck guidelines` lists them; one of your own is named by its file.",
            ),
            (["explain", "ExoQuik"], "`ExoQuik` is nothing that evcheck can explain. Did you mean `ExoQuick`?"),
            (["explain", "CHAR-4"], "`CHAR-4` is nothing that evcheck can explain. Did you mean `CHR-4`?"),
            (
                ["explain", "orthogonal-size"],
                "`orthogonal-size` is nothing that evcheck can explain. Did you mean `orthogonal-sizing`?",
            ),
            (
                ["explain", "wxyz"],
                "`wxyz` is nothing that evcheck can explain. It explains items (esc2018/CHAR-3), guidelines, rules, "
                "proteins, products, methods, techniques, instruments, rotors, and other names that "
                "a dossier may hold.",
            ),
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
    def test_says_in_one_line_where_help_is(self, arguments: list[str], run: Run) -> None:
        status, out, err = run(*arguments)
        assert (status, out) == (2, "")
        assert err.startswith("evcheck: ")
        assert err.endswith(" --help` tells what can be written.\n")
        assert err.count("\n") == 1

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

        monkeypatch.setitem(RULES, "no-precipitation", RULES["no-precipitation"]._replace(decide=broken))
        ran = run("check", COMPLETE, "--fail-on", "never")
        assert (ran.status, ran.err) == (3, "")
        assert "! error  ISO-1 No precipitation" in ran.out
