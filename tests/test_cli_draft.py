"""`evcheck draft`, `review` and `compare` as commands: what they write, where, and their exit statuses."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

import evcheck
from evcheck.checking.report import Outcome
from evcheck.manuscript.draft import Draft
from evcheck.manuscript.text import Manuscript
from evcheck.rules import RULES
from evcheck.views.reviewing import AGAINST
from tests.commands import Run, on_terminal, process

PAPER = """\
Small vesicles of plasma

Methods

Isolation of extracellular vesicles

Blood of healthy human donors was drawn into EDTA tubes. Plasma was prepared by centrifugation at 2,500 × g for 15 \
min. Extracellular vesicles were isolated from plasma by ultracentrifugation at 110,000 × g for 70 min at 4 °C in an \
SW 41 Ti rotor.

Nanoparticle tracking analysis

The size of the extracellular vesicles was measured by nanoparticle tracking analysis on a NanoSight NS300.

Western blot

Extracellular vesicles were lysed and analysed by western blot with an antibody against CD63 (clone H5C6).

Results

CD63 was detected in the extracellular vesicles by western blot, and calnexin was not detected.
"""


@pytest.fixture(autouse=True)
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a manuscript and a file that is none."""
    monkeypatch.chdir(tmp_path)
    Path("paper.txt").write_text(PAPER, encoding="utf-8")
    Path("broken.pdf").write_bytes(b"%PDF-1.7 and nothing more")


class TestDraft:
    def test_the_dossier_goes_to_standard_output_and_loads(self, run: Run) -> None:
        ran = run("draft", "paper.txt")
        assert (ran.status, ran.err) == (0, "")
        loaded = evcheck.load(ran.out.encode())
        assert [one for one in loaded.problems if one.severity == "error"] == []
        (preparation,) = loaded.dossier.preparations
        assert str(preparation.sample.kind) == "plasma"
        assert [str(step.force and step.force.text) for step in preparation.isolation] == ["110000 g"]
        assert "“Extracellular vesicles were isolated from plasma by ultracentrifugation at 110,000 × g for" in ran.out

    def test_a_dash_is_standard_output(self, run: Run) -> None:
        assert run("draft", "paper.txt", "-o", "-") == run("draft", "paper.txt")
        assert run("draft", "paper.txt", "--facts", "-o", "-") == run("draft", "paper.txt", "--facts")
        assert not Path("-").exists()

    def test_twice_the_same_bytes(self, run: Run) -> None:
        for form in ("yaml", "json", "html"):
            assert run("draft", "paper.txt", "-f", form).out == run("draft", "paper.txt", "-f", form).out

    def test_a_file_is_never_written_over_without_being_told(self, run: Run) -> None:
        Path("mine.yaml").write_text("my own work", encoding="utf-8")
        ran = run("draft", "paper.txt", "-o", "mine.yaml")
        assert ran == (2, "", "evcheck: mine.yaml exists already; `--force` writes over it.\n")
        assert Path("mine.yaml").read_text(encoding="utf-8") == "my own work"
        ran = run("draft", "paper.txt", "-o", "mine.yaml", "--force")
        assert ran.status == 0
        assert ran.err == "Wrote mine.yaml. Compare each value with the paper, then run: evcheck check mine.yaml\n"
        assert "evcheck: 1" in Path("mine.yaml").read_text(encoding="utf-8")

    def test_the_manuscript_itself_is_never_written_over(self, run: Run) -> None:
        ran = run("draft", "paper.txt", "-o", "paper.txt", "--force")
        assert ran == (2, "", "evcheck: paper.txt is a manuscript to be read; write the draft to another file.\n")
        assert Path("paper.txt").read_text(encoding="utf-8") == PAPER

    def test_many_manuscripts_go_to_a_folder_and_a_broken_one_stops_none(self, run: Run) -> None:
        Path("in").mkdir()
        for name in ("a.txt", "b.md", "same.txt", "same.md"):
            Path("in", name).write_text(PAPER, encoding="utf-8")
        Path("in", "c.pdf").write_bytes(b"%PDF-1.7 and nothing more")
        Path("in", "deeper", ".hidden").mkdir(parents=True)
        Path("in", "deeper", ".hidden", "h.txt").write_text(PAPER, encoding="utf-8")
        Path("in", "deeper", "d.txt").write_text(PAPER, encoding="utf-8")
        Path("in", "picture.png").write_bytes(b"\x89PNG")
        ran = run("draft", "in", "-o", "out")
        assert (ran.status, ran.out) == (3, "")
        assert ran.err.splitlines()[-1] == "Wrote 5 drafts to out; 1 of 6 manuscripts could not be read."
        assert ran.err.startswith("evcheck: in/c.pdf: ")
        assert sorted(path.name for path in Path("out").iterdir()) == [
            "a.yaml",
            "b.yaml",
            "d.yaml",
            "same.md.yaml",
            "same.txt.yaml",
        ]

    def test_many_manuscripts_need_a_folder(self, run: Run) -> None:
        ran = run("draft", "paper.txt", "broken.pdf")
        assert ran == (2, "", "evcheck: Several manuscripts need a folder for their drafts: add `-o FOLDER`.\n")

    def test_the_name_of_a_file_is_no_folder_for_many_manuscripts(self, run: Run) -> None:
        Path("other.txt").write_text("EVs were isolated from plasma with ExoQuick.\n", encoding="utf-8")
        ran = run("draft", "paper.txt", "other.txt", "-o", "out.yaml")
        told = "out.yaml is the name of a file; several manuscripts need a folder: `-o out/`."
        assert (ran.status, ran.err, Path("out.yaml").exists()) == (2, f"evcheck: {told}\n", False)

    def test_a_file_that_cannot_be_read_gives_a_sentence_and_status_3(self, run: Run) -> None:
        for name in ("broken.pdf", "missing.docx"):
            ran = run("draft", name)
            assert (ran.status, ran.out) == (3, "")
            assert re.fullmatch(rf"evcheck: {name}: [A-Z].*[.]\n", ran.err)

    def test_a_folder_without_manuscripts(self, run: Run) -> None:
        Path("empty").mkdir()
        ran = run("draft", "empty", "-o", "out/")
        assert ran.status == 2
        assert ran.err.startswith("evcheck: The folder empty holds no manuscript (.docx, ")

    def test_papers_of_a_folder_that_are_not_read_are_named(self, run: Run) -> None:
        Path("papers").mkdir()
        for name in ("a.md", "b.doc", "c.tex", "d.png"):
            Path("papers", name).write_text(
                "EVs were isolated from plasma with the qEVoriginal column.", encoding="utf-8"
            )
        ran = run("draft", "papers", "-o", "out/")
        told = "are passed over: their formats are not read. Save them as DOCX or PDF.\n"
        assert (ran.status, ran.err.splitlines(keepends=True)[0]) == (
            0,
            f"evcheck: {Path('papers', 'b.doc')}, {Path('papers', 'c.tex')} {told}",
        )
        for name in ("e.rtf", "f.odt"):
            Path("papers", name).touch()
        ran = run("draft", "papers", "-o", "more/")
        assert ran.err.splitlines(keepends=True)[0].endswith(f"{Path('papers', 'e.rtf')} and 1 more {told}")

    def test_facts(self, run: Run) -> None:
        ran = run("draft", "--facts", "paper.txt")
        assert ran.status == 0
        lines = [line.split("\t") for line in ran.out.splitlines()]
        assert lines[0] == ["field", "value", "evidence"]
        assert ["spin", "110000xg for 70min"] in [line[:2] for line in lines]
        folded = " ".join(PAPER.split())
        assert all(evidence in folded for _, _, evidence in lines[1:])

    def test_facts_of_several_manuscripts_are_one_table(self, run: Run) -> None:
        Path("other.txt").write_text(PAPER, encoding="utf-8")
        ran = run("draft", "--facts", "paper.txt", "broken.pdf", "other.txt")
        lines = [line.split("\t") for line in ran.out.splitlines()]
        assert ran.status == 3
        assert lines[0] == ["manuscript", "field", "value", "evidence"]
        assert {line[0] for line in lines[1:]} == {"paper.txt", "other.txt"}

    def test_json_has_the_text_and_the_spans_of_every_value(self, run: Run) -> None:
        given = json.loads(run("draft", "-f", "json", "paper.txt").out)
        assert given["schema"] == "evcheck-draft/1"
        text = given["manuscript"]["text"]
        force = next(one for one in given["values"] if one["path"] == "preparations[0].isolation[0].force")
        assert force["value"] == "110000 g"
        (evidence,) = force["evidence"][:1]
        assert text[evidence["start"] : evidence["end"]] == evidence["words"]
        assert "110,000 × g" in evidence["words"]
        assert evidence["sections"][-1] == "Isolation of extracellular vesicles"
        assert given["dossier"]["preparations"][0]["isolation"][0]["force"] == "110000 g"

    def test_without_the_extra_for_pages_a_sentence_says_what_to_install(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "jinja2", None)
        told = "evcheck: The format `html` needs jinja2; install it with `pip install 'evcheck[html]'`.\n"
        assert run("draft", "paper.txt", "-f", "html") == (2, "", told)
        assert run("review", "paper.txt", "-f", "html:r.html") == (2, "", told)

    def test_a_mistake_of_ours_in_one_manuscript_stops_none(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        from evcheck.manuscript.drafting import drafting

        whole = drafting.draft

        def failing(read: Manuscript) -> Draft:
            if read.path == "bad.txt":
                raise KeyError("oops")
            return whole(read)

        monkeypatch.setattr(drafting, "draft", failing)
        Path("bad.txt").write_text(PAPER, encoding="utf-8")
        ran = run("draft", "bad.txt", "paper.txt", "-o", "out")
        assert ran == (
            3,
            "",
            "evcheck: bad.txt: evcheck failed on this manuscript (KeyError). That is a mistake of ours; please report "
            "it.\nWrote 1 draft to out; 1 of 2 manuscripts could not be read.\n",
        )

    def test_progress_is_shown_on_a_terminal(self) -> None:
        status, shown = on_terminal("draft", "paper.txt", "paper.txt", "broken.pdf", "-o", "out/")
        assert status == 3
        assert "[............" in shown
        assert "1 of 2 manuscripts" in shown
        assert "Traceback" not in shown

    def test_standard_input(self, run: Run) -> None:
        ran = process("draft", "-", given=PAPER.encode())
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith(f"# Drafted by evcheck {evcheck.__version__} from standard input (text, SHA-256 ")
        assert run("draft", "-", "-") == (2, "", "evcheck: Standard input can be read once only; name `-` once.\n")


class TestReview:
    def test_verdicts_come_with_the_sentence_and_never_claim_absence(self, run: Run) -> None:
        ran = run("review", "paper.txt", "-g", "esc2018")
        assert (ran.status, ran.err) == (1, "")
        assert "not reported" not in ran.out
        assert ran.out.count("it may stand in a") == 1
        assert "? not found in the manuscript  FUN-1 Dose-response · required" in ran.out
        assert "> “CD63 was detected in the extracellular vesicles by western blot" in ran.out

    def test_what_speaks_against_a_study_is_not_met_and_what_may_be_a_gap_of_our_reading_is_not(self, run: Run) -> None:
        text = PAPER.replace(
            "by ultracentrifugation at 110,000 × g for 70 min at 4 °C in an SW 41 Ti rotor", "with ExoQuick"
        )
        Path("kit.txt").write_text(text, encoding="utf-8")
        out = run("review", "kit.txt", "-g", "esc2018").out
        assert "✗ not met  ISO-1 No precipitation · required" in out
        assert "? too little found in the manuscript  CHAR-1 Three EV markers · required" in out

    def test_the_rules_that_speak_against_a_study_are_rules_that_can_be_not_met(self) -> None:
        assert {slug for slug in AGAINST if Outcome.NOT_MET not in RULES[slug].outcomes} == set()

    def test_the_level_that_fails(self, run: Run) -> None:
        assert run("review", "paper.txt", "--fail-on", "never").status == 0

    def test_markdown(self, run: Run) -> None:
        out = run("review", "paper.txt", "-g", "esc2018", "-f", "markdown", "--all").out
        assert "\n### Not found or not met\n" in out
        assert re.search(r"^- \*\*.+\*\* \(CHAR-1, required\): too little found in the manuscript\.", out, re.MULTILINE)
        assert "\n  > “" in out

    def test_json_and_files(self, run: Run) -> None:
        ran = run(
            "review", "paper.txt", "-f", "json:r.json", "-f", "html:r.html", "-f", "plain:r.txt", "-f", "markdown:r.md"
        )
        assert (ran.status, ran.out, ran.err) == (1, "", "")
        given = json.loads(Path("r.json").read_text(encoding="utf-8"))
        assert list(given) == ["schema", "verdicts", "report", "draft"]
        assert {one["said"] for one in given["verdicts"]} <= {
            "met",
            "not met",
            "too little found in the manuscript",
            "needs review",
            "not found in the manuscript",
        }
        assert all(Path(name).stat().st_size for name in ("r.html", "r.txt", "r.md"))

    def test_mistakes_in_the_command(self, run: Run) -> None:
        assert run("review", "paper.txt", "-f", "pdf").err == (
            "evcheck: There is no format `pdf`; there are plain, markdown, json, html.\n"
        )
        assert run("review", "paper.txt", "-g", "misev2032").status == 2
        assert run("review", "paper.txt", "-f", "plain:paper.txt").status == 2
        assert run("review", "broken.pdf").status == 3


class TestCompare:
    def test_exit_statuses(self, run: Run) -> None:
        run("draft", "paper.txt", "-o", "own.yaml")
        ran = run("compare", "paper.txt", "own.yaml")
        assert (ran.status, ran.err) == (0, "")
        text = Path("own.yaml").read_text(encoding="utf-8")
        Path("other.yaml").write_text(text.replace("force: 110000 g", "force: 100000 g"), encoding="utf-8")
        ran = run("compare", "paper.txt", "other.yaml")
        assert ran.status == 1
        assert "✗ differs  force of a step of" in ran.out
        assert "> “Extracellular vesicles were isolated from plasma by ultracentrifugation at 110,000 × g" in ran.out
        given = json.loads(run("compare", "paper.txt", "other.yaml", "-f", "json").out)
        assert [one["kind"] for one in given["findings"]] == ["differs"]
        swapped = run("compare", "own.yaml", "paper.txt")
        assert swapped.status == 3
        assert swapped.err.endswith("The manuscript is named first, the dossier second.\n")
        assert run("compare", "broken.pdf", "own.yaml").status == 3
        assert run("compare", "paper.txt").status == 2

    def test_both_files_that_are_not_there_are_named(self, run: Run) -> None:
        ran = run("compare", "none.docx", "none.yaml")
        assert (ran.status, ran.err) == (
            3,
            "evcheck: none.docx: There is no such file. Check the name and the folder.\n"
            "evcheck: none.yaml: There is no such file. Check the name and the folder. The manuscript is named first, "
            "the dossier second.\n",
        )

    def test_a_folder_is_no_manuscript(self, run: Run) -> None:
        Path("papers").mkdir()
        ran = run("compare", "papers", "study.yaml")
        assert (ran.status, ran.err) == (
            2,
            "evcheck: papers is a folder; a comparison is of one manuscript and the dossier of the same work. `evcheck "
            "draft` takes folders.\n",
        )

    def test_a_dossier_with_problems_is_compared_as_far_as_it_goes(self, run: Run) -> None:
        run("draft", "paper.txt", "-o", "own.yaml")
        text = Path("own.yaml").read_text(encoding="utf-8").replace("force: 110000 g", "force: fast")
        Path("own.yaml").write_text(text, encoding="utf-8")
        ran = run("compare", "paper.txt", "own.yaml")
        assert ran.err == (
            "evcheck: own.yaml has 1 problem; the parts concerned are not compared. `evcheck check` tells them.\n"
        )


def test_a_folder_of_one_paper_goes_to_a_folder(run: Run) -> None:
    Path("papers").mkdir()
    Path("papers/one.txt").write_text(PAPER, encoding="utf-8")
    told = "Wrote drafts/one.yaml. Compare each value with the paper, then run: evcheck check drafts/one.yaml\n"
    assert run("draft", "papers", "-o", "drafts") == (0, "", told)
    assert [path.as_posix() for path in Path("drafts").iterdir()] == ["drafts/one.yaml"]
    told = "Wrote one.yaml. Compare each value with the paper, then run: evcheck check one.yaml\n"
    assert run("draft", "papers", "-o", "one.yaml") == (0, "", told)
    assert Path("one.yaml").read_bytes() == Path("drafts/one.yaml").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "example"),
    [
        (("draft", "paper.txt", "--format", "html"), "--format html --output draft.html"),
        (("review", "paper.txt", "--format", "html"), "--format html:review.html"),
        (("check", "draft.yaml", "--format", "html"), "--format html:report.html"),
    ],
)
def test_no_page_is_printed_on_a_terminal(arguments: tuple[str, ...], example: str, tmp_path: Path) -> None:
    pytest.importorskip("jinja2")
    status, shown = on_terminal(*arguments, cwd=tmp_path)
    told = f"evcheck: A page for a browser cannot be read on a terminal; write it to a file: `{example}`."
    assert (status, " ".join(shown.split())) == (2, told)


def test_quotations_on_a_terminal_without_unicode_have_marks_of_ascii(tmp_path: Path) -> None:
    ran = process("review", "paper.txt", "-g", "esc2018", cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert ran.status == 1
    assert ran.out.isascii()
    assert "\\u" not in ran.out
    assert '\n  > "' in ran.out


@pytest.mark.parametrize("command", ["draft", "review"])
def test_nothing_that_comes_from_standard_input_is_told_in_a_sentence(command: str) -> None:
    told = "Nothing came from standard input. Pipe a manuscript into it, as in `cat paper.md | evcheck draft -`, "
    assert process(command, "-", given=b" \n") == (3, "", f"evcheck: {told}or name a file.\n")


def test_a_fault_of_standard_input_names_it_so() -> None:
    ran = process("draft", "-", given=b"evcheck: 1\n")
    assert (ran.status, ran.err[:42]) == (3, "evcheck: standard input: This is a dossier")


def test_a_dossier_comes_from_standard_input_to_a_comparison(run: Run, tmp_path: Path) -> None:
    made = run("draft", "paper.txt").out.replace("110000 g", "100000 g")
    ran = process("compare", "paper.txt", "-", cwd=tmp_path, given=made.encode())
    assert (ran.status, ran.err) == (1, "")
    assert ran.out.startswith("paper.txt · standard input\n")
    assert "100000 g (standard input:" in ran.out
    told = "Standard input can be read once only; name `-` for the manuscript or for the dossier."
    assert run("compare", "-", "-") == (2, "", f"evcheck: {told}\n")


def test_facts_and_a_format_are_one_too_many(run: Run) -> None:
    told = "`--facts` prints a table, and `--format json` asks for a draft; give one of them."
    assert run("draft", "--facts", "-f", "json", "paper.txt") == (2, "", f"evcheck: {told}\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("paper.txt", "-f", "json", "-f", "plain"),
            "Only one review can go to standard output, not `json` and `plain`; "
            "name a file after a colon, as in `json:review.json`.",
        ),
        (
            ("paper.txt", "-f", "json:review", "-f", "markdown:review"),
            "`json` and `markdown` would both be written to review.",
        ),
        ((".",), ". is a folder; a review is of one manuscript. `evcheck draft` takes folders."),
    ],
)
def test_a_review_that_cannot_be_carried_out(arguments: tuple[str, ...], sentence: str, run: Run) -> None:
    assert run("review", *arguments) == (2, "", f"evcheck: {sentence}\n")
