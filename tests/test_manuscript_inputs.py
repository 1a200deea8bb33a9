"""The same manuscript reads the same from every format."""

from __future__ import annotations

from pathlib import Path

import pytest

from evcheck.manuscript.inputs import Unreadable, read
from evcheck.manuscript.text import Manuscript
from tests.manuscript_documents import AUTHORS, REFERENCES, TITLE, Part, cells, documents, parts, unmarked

ROLES = {
    "Abstract": "abstract",
    "Introduction": "introduction",
    "Materials and methods": "methods",
    "Results": "results",
    "Discussion": "discussion",
    "Data availability": "data availability",
    "Ethics statement": "back",
    "Acknowledgements": "back",
}
NAMES = list(documents())
RAISING = [name for name in NAMES if not name.endswith(".txt")]


def paragraphs(manuscript: Manuscript) -> list[tuple[str, str, str]]:
    """Role of the section, kind and text of each paragraph but those of the title page."""
    found = []
    for paragraph in manuscript.paragraphs:
        role = manuscript.sections[paragraph.section].role
        if role != "front":
            found.append((role, paragraph.kind, manuscript.text[paragraph.start : paragraph.end]))
    return found


def expected() -> list[tuple[str, str, str]]:
    """What a reader should find."""
    found, role = [], ""
    for part in parts():
        if part.kind == "heading":
            role = ROLES.get(part.text, role)
        kind = {"row": "table"}.get(part.kind, part.kind)
        found.append((role, kind, " | ".join(cells(part)) if part.kind == "row" else unmarked(part.text)))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_format_gives_the_same_paragraphs_in_the_same_sections(name: str) -> None:
    assert paragraphs(read(documents()[name], name)) == expected()


@pytest.mark.parametrize("name", NAMES)
def test_every_format_gives_the_same_sentences(name: str) -> None:
    def sentences(manuscript: Manuscript) -> list[str]:
        body = [each for each in manuscript.sentences if _role(manuscript, each.paragraph) != "front"]
        return [manuscript.text[each.start : each.end] for each in body]

    assert sentences(read(documents()[name], name)) == sentences(read(documents()["paper.xml"], "paper.xml"))


def _role(manuscript: Manuscript, paragraph: int) -> str:
    return manuscript.sections[manuscript.paragraphs[paragraph].section].role


@pytest.mark.parametrize("name", NAMES)
def test_the_title_is_known_and_references_are_left_out(name: str) -> None:
    manuscript = read(documents()[name], name)
    assert manuscript.title == TITLE
    assert manuscript.text.startswith(TITLE)
    assert not any(reference[:20] in manuscript.text for reference in REFERENCES)
    assert "Journal of Vesicles" not in manuscript.text
    assert "Cookies" not in manuscript.text


@pytest.mark.parametrize("name", RAISING)
def test_raised_and_lowered_figures_stand_beside_the_text(name: str) -> None:
    manuscript = read(documents()[name], name)
    raised = [manuscript.text[start - 2 : end] for start, end in manuscript.raised]
    assert raised == ["108", "1010", "107", "108", "109", "1010", "1010", "1010"]
    assert [manuscript.text[start - 2 : end] for start, end in manuscript.lowered] == ["CO2", " O2"]


@pytest.mark.parametrize("name", NAMES)
def test_citations_stand_beside_the_text(name: str) -> None:
    manuscript = read(documents()[name], name)
    assert [manuscript.text[start:end] for start, end in manuscript.citations] == ["[1,2]", "[3]", "[4]", "[5]", "[4]"]


@pytest.mark.parametrize(
    ("text", "citations"),
    [
        (
            "Vesicles carry RNA (1, 2). They are taken up (3), and bear tetraspanins (4); others differ (5–7). We "
            "found peptides of megalin (3), cubilin (3) and CD26 (2). As before (4) they were small.",
            ["(1, 2)", "(3)", "(4)", "(5–7)", "(4)"],
        ),
        ("Cells were washed (1), lysed (2), cleared (3), and stored (4).", []),
        ("The medium was spun (3), and the pellet washed (2), fixed (1), stained (6), and dried (5).", []),
    ],
    ids=["rising", "a list of steps", "counts"],
)
def test_numbers_in_round_brackets_are_citations_where_a_text_counts_on_in_them(
    text: str, citations: list[str]
) -> None:
    manuscript = read(f"{text}\n".encode(), "paper.txt")
    assert [manuscript.text[start:end] for start, end in manuscript.citations] == citations


@pytest.mark.parametrize("name", NAMES)
def test_places_agree_with_each_other(name: str) -> None:
    manuscript = read(documents()[name], name)
    text = manuscript.text
    assert text == "\n".join(text[each.start : each.end] for each in manuscript.paragraphs)
    for number, paragraph in enumerate(manuscript.paragraphs):
        own = [each for each in manuscript.sentences if each.paragraph == number]
        assert " ".join(text[each.start : each.end] for each in own) == text[paragraph.start : paragraph.end]
        assert " ".join(text[paragraph.start : paragraph.end].split()) == text[paragraph.start : paragraph.end]
        assert 0 <= paragraph.page <= manuscript.pages
    assert [each.start for each in manuscript.sentences] == sorted(each.start for each in manuscript.sentences)
    assert all(section.parent < number for number, section in enumerate(manuscript.sections))


def test_formats_are_named() -> None:
    formats = {name: read(data, name).format for name, data in documents().items()}
    assert formats == {
        "paper.xml": "JATS",
        "paper.docx": "DOCX",
        "paper_bold.docx": "DOCX",
        "paper.pdf": "PDF",
        "paper_two_columns.pdf": "PDF",
        "paper.html": "HTML",
        "paper.md": "Markdown",
        "paper.txt": "text",
        "paper_wrapped.txt": "text",
    }


def test_jats_knows_what_the_article_says_of_itself() -> None:
    manuscript = read(documents()["paper.xml"], "paper.xml")
    assert (manuscript.doi, manuscript.year, manuscript.authors) == ("10.1234/evs.2026.1", 2026, AUTHORS)


def test_a_pdf_tells_its_pages() -> None:
    manuscript = read(documents()["paper_two_columns.pdf"])
    assert manuscript.pages == 2
    assert {paragraph.page for paragraph in manuscript.paragraphs} == {1, 2}


@pytest.mark.parametrize("name", [name for name in NAMES if not name.endswith((".md", ".txt"))])
def test_the_name_of_a_file_does_not_decide_where_its_content_does(name: str) -> None:
    assert read(documents()[name], "strange.bin").format == read(documents()[name], name).format


def test_a_manuscript_reads_the_same_from_a_path(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(documents()["paper.docx"])
    assert read(path)._replace(path="") == read(documents()["paper.docx"])._replace(path="")
    assert read(path, "shown.docx").path == "shown.docx"
    with pytest.raises(Unreadable, match=r"^There is no such file\. Check the name and the folder\.$"):
        read(tmp_path / "other.docx")
    with pytest.raises(Unreadable, match="folder, not a file"):
        read(tmp_path)


def test_the_source_has_what_these_tests_need() -> None:
    kinds = {part.kind for part in parts()}
    assert kinds == {"heading", "paragraph", "row", "caption", "list"}
    assert next(parts()) == Part("heading", "Abstract", 1)


def test_lines_of_plain_text_go_on_behind_a_word_that_ends_none() -> None:
    long = "A line that is longer than a page is wide, " * 5 + "ends here."
    cut = "Blots were kept overnight at\n4 °C (1:500 dilution)."
    whole = "Blots were kept cold\n4 °C was the norm."
    text = f"Methods\n\n{long}\n\n{cut}\n\n{whole}\n"
    manuscript = read(text.encode(), "paper.txt")
    assert [text for _, _, text in paragraphs(manuscript)][2:] == [
        "Blots were kept overnight at 4 °C (1:500 dilution).",
        "Blots were kept cold",
        "4 °C was the norm.",
    ]
