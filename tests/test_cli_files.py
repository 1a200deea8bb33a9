"""Which files a check reads, and where and how its report goes out."""

from __future__ import annotations

import gc
import io
import json
import os
import re
from pathlib import Path

import pytest

from tests.commands import BARE, COMPLETE, GAPS, Run, on_terminal, process, shell


def given_on_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


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
        advice = "may not be read. Change its permissions, or copy it to where you may read it."
        said = [one["problems"][0]["message"] for one in json.loads(ran.out)["dossiers"]]
        assert (ran.status, said) == (3, [f"This file {advice}", f"This folder {advice}"])

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
        assert "\x1b[1;31m✗ not met\x1b[0m" in run("check", GAPS).out

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
        for number in range(25):
            (tmp_path / f"{number}.yaml").write_text(BARE)
        status, shown = on_terminal("check", str(tmp_path))
        assert status == 1
        assert "\rchecked 25 of 25 files\r\x1b[K" in shown
        assert "\x1b[1;33m? not reported\x1b[0m" in shown
