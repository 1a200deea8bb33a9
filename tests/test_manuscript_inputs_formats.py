"""What each format has of its own: tracked changes, notes, wrappers, floats, furniture, headings without marks."""

from __future__ import annotations

import io
from typing import Any

import pytest

from evcheck.manuscript.inputs import read
from evcheck.manuscript.structure.sections import role_of
from tests.test_manuscript_inputs_refused import WORD, archive, jats, word

LONG = "Vesicles were isolated from plasma by centrifugation at 100,000 g for 70 min and were kept in PBS at 4 °C. " * 3


def outline(data: bytes, name: str = "") -> list[tuple[str, str, str]]:
    """Role, kind and beginning of each paragraph."""
    found = read(data, name)
    return [
        (found.sections[each.section].role, each.kind, found.text[each.start : each.end][:40])
        for each in found.paragraphs
    ]


def texts(data: bytes, name: str = "") -> list[str]:
    """The paragraphs."""
    found = read(data, name)
    return [found.text[each.start : each.end] for each in found.paragraphs]


def marked(data: bytes, name: str = "") -> tuple[list[str], list[str], list[str]]:
    """What is raised, lowered and cited."""
    found = read(data, name)
    return (
        [found.text[start:end] for start, end in found.raised],
        [found.text[start:end] for start, end in found.lowered],
        [found.text[start:end] for start, end in found.citations],
    )


ROLES = {
    "methods": """Methods; 2. Materials and Methods; MATERIALS & METHODS; Experimental Procedures
        Patients and methods; Online Methods
        STAR★Methods; STAR ★ METHODS; Experimental section; Materials and reagents; Supplementary Methods
        Key resources table
        Method details; Methodology; Subjects and Methods; II. METHODS; Experimental; Materials/Methods; 4 | METHODS
        Reagents and tools table; Material and methods; Methods and materials; Statistics
        Extended experimental procedures""",
    "abstract": "Abstract; ABSTRACT; Summary; Author summary; Significance statement; Graphical "
    "abstract; Highlights; eLife digest",
    "introduction": "I N T R O D U C T I O N; Introduction; 1. Introduction; Background; Background and aims",
    "results": "Results; RESULTS AND DISCUSSION; 3. Results; Findings; Figure legends; Results (extract); Tables",
    "discussion": "Discussion; Conclusions; 5. Conclusion; Discussion and conclusions; Concluding "
    "remarks; Limitations of the study",
    "data availability": """Data availability; Data Availability Statement; Availability of data and materials
        Accession numbers
        Data and code availability; Data sharing; Code availability; Availability of data and material""",
    "back": """Acknowledgments; Acknowledgements; Funding; Author contributions; Authors' contributions
        Authors’ contributions
        Conflict of interest; Competing interests; Declaration of competing interest; Ethics statement; Ethics approval
        Ethics approval and consent to participate; Institutional Review Board Statement; Additional Information""",
    "references": "References; REFERENCES; Literature cited; Bibliography; References and notes",
    "supplement": """Supplementary information; Supporting Information; Supplementary Material; Additional files
        Appendix A
        Electronic supplementary material; Extended Data""",
    "": """Cell culture; Exosome isolation; Hypoxia changes vesicles
        Results of Smith and others differ from ours; Data analysis
        Methods for isolating vesicles differ in their yield; Plasma; Discussion of the yield; 10; —""",
}  # fmt: skip


@pytest.mark.parametrize(("title", "role"), [
    (title.strip(), role) for role, titles in ROLES.items() for title in titles.replace("\n", ";").split(";")
])  # fmt: skip
def test_headings_name_roles(title: str, role: str) -> None:
    assert role_of(title) == role


def test_word_changes_are_taken_as_accepted() -> None:
    data = word(
        "<w:p><w:r><w:t xml:space='preserve'>Spun at </w:t></w:r><w:del><w:r><w:delText>110,000</w:delText>"
        "</w:r></w:del>"
        "<w:ins><w:r><w:t>100,000</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> g.</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Kept at </w:t></w:r></w:p>"
        "<w:p><w:r><w:t>4 °C</w:t></w:r><w:moveFrom><w:r><w:t> moved</w:t></w:r></w:moveFrom><w:r><w:t>."
        "</w:t></w:r></w:p>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r><w:r><w:t>Seen.</w:t></w:r></w:p>"
    )
    assert texts(data) == ["Spun at 100,000 g.", "Kept at 4 °C.", "Seen."]


def test_word_signs_fields_boxes_and_notes() -> None:
    notes = (
        f"<w:footnotes {WORD}><w:footnote w:id='-1' w:type='separator'><w:p/></w:footnote><w:footnote "
        "w:id='2'><w:p><w:r>"
        "<w:t>Rotor of Beckman.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    body = (
        "<w:p><w:r><w:t>0.22 </w:t></w:r><w:r><w:sym w:font='Symbol' w:char='F06D'/><w:t>m, 10</w:t></w:r><w:r><w:rPr>"
        "<w:vertAlign w:val='superscript'/></w:rPr><w:t>7</w:t></w:r><w:r><w:tab/><w:t>non</w:t><w:noBreakHyphen/>"
        "<w:t>toxic</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
        "<w:r><w:instrText> ADDIN EN.CITE Smith 2010 </w:instrText></w:r><w:r><w:fldChar "
        "w:fldCharType='separate'/></w:r>"
        "<w:r><w:t>(1)</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
        "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Figure 1. A box.</w:t></w:r></w:p></w:txbxContent>"
        "</w:pict></w:r></w:p>"
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>ADDIN EN.REFLIST</w:instrText></w:r><w:r>"
        "<w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>Smith. A paper.</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>Jones. A book.</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
    )
    data = archive(
        word_document__xml=f"<w:document {WORD}><w:body>{body}</w:body></w:document>", word_footnotes__xml=notes
    )
    assert texts(data) == ["0.22 µm, 107 non-toxic(1).", "Rotor of Beckman.", "Figure 1. A box."]
    assert marked(data) == (["7"], [], ["(1)"])


def test_word_endnotes_that_are_references_are_left_out() -> None:
    def note(number: int, text: str) -> str:
        return f"<w:endnote w:id='{number}'><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:endnote>"

    def document(*texts: str) -> bytes:
        body = "".join(
            f"<w:p><w:r><w:t>Text {n}.</w:t><w:endnoteReference w:id='{n}'/></w:r></w:p>" for n in range(len(texts))
        )
        notes = "".join(map(note, range(len(texts)), texts))
        return archive(
            word_document__xml=f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
            word_endnotes__xml=f"<w:endnotes {WORD}>{notes}</w:endnotes>",
        )

    assert texts(document("Smith AB, Jones C. Vesicles. J Cell Biol. 2010;12(3):1-9.")) == ["Text 0."]
    assert texts(document("From a second donor.")) == ["Text 0.", "From a second donor."]


def test_word_headings_by_the_name_of_their_style_in_any_language() -> None:
    def heading(style: str, text: str) -> str:
        return f"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"

    body = (
        heading("berschrift1", "Methods") + heading("Titre2", "Vesicles") + heading("", LONG)
        + heading("berschrift2", "Methods of others") + heading("", LONG)
        + heading("Kop1", "Discussion") + heading("", LONG)
    )  # fmt: skip
    assert [(role, kind) for role, kind, _ in outline(word(body))] == [
        ("methods", "heading"), ("methods", "heading"), ("methods", "paragraph"), ("methods", "heading"),
        ("methods", "paragraph"), ("discussion", "heading"), ("discussion", "paragraph"),
    ]  # fmt: skip


def test_word_headings_that_only_look_like_headings() -> None:
    def line(text: str, look: str = "") -> str:
        return f"<w:p><w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r></w:p>"

    body = (
        line("Vesicles of milk and their uses") + line("MATERIALS AND METHODS")
        + line("Cell culture", "<w:i/>") + line(LONG)
        + line("Isolation of vesicles.", "<w:b/>") + line(LONG) + line("2.3 Electron microscopy") + line(LONG)
        + line("Plain words of a few") + line("RESULTS", "<w:b/>") + line("Vesicles are small", "<w:u w:val='single'/>")
        + line(LONG) + line("Not underlined", "<w:u w:val='none'/>") + line(LONG)
    )  # fmt: skip
    assert [(role, text) for role, kind, text in outline(word(body)) if kind == "heading"] == [
        ("methods", "MATERIALS AND METHODS"), ("methods", "Cell culture"), ("methods", "Isolation of vesicles."),
        ("methods", "2.3 Electron microscopy"), ("results", "RESULTS"), ("results", "Vesicles are small"),
    ]  # fmt: skip


def test_a_word_table_that_only_frames_text_is_text() -> None:
    cell = f"<w:tc><w:p><w:r><w:t>{LONG}</w:t></w:r></w:p><w:p><w:r><w:t>More.</w:t></w:r></w:p></w:tc>"
    assert [kind for _, kind, _ in outline(word(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>"))] == ["paragraph", "paragraph"]


def test_jats_with_floats_at_its_end_and_no_introduction_heading() -> None:
    data = (
        "<article><front><article-meta><title-group><article-title>Of <italic>E. coli</italic>"
        "</article-title></title-group>"
        f"<abstract><p>{LONG}</p></abstract></article-meta></front><body><p>Cells release vesicles<xref "
        "ref-type='bibr'>1"
        "</xref><xref ref-type='bibr'>2</xref>.</p><sec><title>Results</title><p>A.</p></sec><sec>"
        "<title>Discussion</title>"
        "<p>B.</p></sec><sec><title>Methods</title><sec><title>Animals</title><p>C.</p></sec></sec></body>"
        "<back><ack><p>D.</p>"
        "</ack><ref-list><ref><mixed-citation>Smith</mixed-citation></ref></ref-list></back><floats-group>"
        "<fig><label>Figure 1"
        "</label><caption><title>Vesicles.</title><p>Bar, 10<sup>2</sup> nm.</p></caption><graphic/></fig>"
        "</floats-group>"
        "<sub-article><body><p>Decision letter.</p></body></sub-article></article>"
    ).encode()
    assert outline(data) == [
        ("front", "paragraph", "Of E. coli"),
        ("abstract", "paragraph", LONG[:40]),
        ("introduction", "paragraph", "Cells release vesicles12."),
        ("results", "heading", "Results"),
        ("results", "paragraph", "A."),
        ("discussion", "heading", "Discussion"),
        ("discussion", "paragraph", "B."),
        ("methods", "heading", "Methods"),
        ("methods", "heading", "Animals"),
        ("methods", "paragraph", "C."),
        ("back", "paragraph", "D."),
        ("results", "caption", "Figure 1 Vesicles. Bar, 102 nm."),
    ]
    assert marked(data) == (["2"], [], ["12"])


def test_jats_parts_that_stand_elsewhere() -> None:
    data = jats(
        "<sec sec-type='materials|methods'><title>What we did</title><p>Spun<fn><p>In a rotor.</p></fn> at "
        "10<sup>5</sup> g:"
        "<list><list-item><p>once</p></list-item><list-item><p>twice</p></list-item></list>then washed.<fig>"
        "<label>Fig 1.</label>"
        "<caption><p>A gel.</p></caption></fig></p><boxed-text><caption><title>Box 1</title></caption>"
        "<p>Boxed.</p></boxed-text>"
        "<p>Of <inline-formula><alternatives><tex-math>\\begin{document}$x$\\end{document}</tex-math>"
        "<mml:math xmlns:mml="
        "'http://www.w3.org/1998/Math/MathML'><mml:msup><mml:mn>10</mml:mn><mml:mn>8</mml:mn></mml:msup></mml:math>"
        "</alternatives></inline-formula> cells.</p><table-wrap><label>Table 1</label><table><tr><th>a</th>"
        "<th>b</th></tr>"
        "<tr><td>c</td><td/></tr></table><table-wrap-foot><fn><p>Note.</p></fn></table-wrap-foot></table-wrap></sec>"
    )
    assert outline(data) == [
        ("methods", "heading", "What we did"),
        ("methods", "paragraph", "Spun at 105 g:"),
        ("methods", "list", "once"),
        ("methods", "list", "twice"),
        ("methods", "paragraph", "then washed."),
        ("methods", "footnote", "In a rotor."),
        ("methods", "caption", "Fig 1. A gel."),
        ("methods", "heading", "Box 1"),
        ("methods", "paragraph", "Boxed."),
        ("methods", "paragraph", "Of 108 cells."),
        ("methods", "caption", "Table 1"),
        ("methods", "table", "a | b"),
        ("methods", "table", "c |"),
        ("methods", "footnote", "Note."),
    ]
    assert marked(data)[0] == ["5", "8"]


def test_jats_in_the_wrapper_of_a_repository_and_with_named_signs() -> None:
    data = (
        b'<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><GetRecord><record><metadata>'
        b'<article xmlns="https://jats.nlm.nih.gov/ns/archiving/1.3/"><body><sec><title>Methods</title><p>Spun.</p></sec>'
        b"</body></article></metadata></record></GetRecord></OAI-PMH>"
    )
    assert outline(data) == [("methods", "heading", "Methods"), ("methods", "paragraph", "Spun.")]
    named = jats("<p>0.22&nbsp;&mu;m</p>", '<!DOCTYPE article PUBLIC "-//NLM//DTD" "x.dtd">')
    assert texts(named) == ["0.22 μm"]


def test_star_methods_after_the_references() -> None:
    data = (
        f"Results\n\n{LONG}\n\nReferences\n\nSmith, A. (2010). A study. Cell 1, 2-3.\n\nJones, B. (2011). A book.\n\n"
        f"STAR★METHODS\n\nKEY RESOURCES TABLE\n\nCD63\tBD\t556019\n\nMETHOD DETAILS\n\nVesicle isolation\n\n{LONG}"
    ).encode()
    assert outline(data) == [
        ("results", "heading", "Results"),
        ("results", "paragraph", LONG[:40]),
        ("methods", "heading", "STAR★METHODS"),
        ("methods", "heading", "KEY RESOURCES TABLE"),
        ("methods", "table", "CD63 | BD | 556019"),
        ("methods", "heading", "METHOD DETAILS"),
        ("methods", "heading", "Vesicle isolation"),
        ("methods", "paragraph", LONG[:40]),
    ]


@pytest.mark.parametrize("head", ["", "Exosome isolation\n", "Materials and methods\n\n", "Isolation of vesicles\n\n"])
def test_an_extract_of_methods_is_methods(head: str) -> None:
    data = f"{head}{LONG}\n\n{LONG}\n\nData availability\nAll data are in PRIDE.".encode()
    roles = [role for role, kind, _ in outline(data) if kind == "paragraph"]
    assert roles == ["methods", "methods", "data availability"]


def test_a_text_as_data_sets_have_it() -> None:
    data = (
        f"AUTHORS: Ada Lindqvist; Bo Okafor\n\nABSTRACT\n{LONG}\n\n# Background\n\n{LONG}\n\n# Methods\n\n## "
        "Cell Lines\n\n"
        f"{LONG} of which all were\n\nkept at 4 °C\n\n# Results\n\n{LONG}"
    ).encode()
    found = read(data)
    assert found.authors == ("Ada Lindqvist", "Bo Okafor")
    assert [(found.sections[each.section].role, each.kind) for each in found.paragraphs] == [
        ("front", "paragraph"), ("abstract", "heading"), ("abstract", "paragraph"), ("introduction", "heading"),
        ("introduction", "paragraph"), ("methods", "heading"), ("methods", "heading"), ("methods", "paragraph"),
        ("results", "heading"), ("results", "paragraph"),
    ]  # fmt: skip
    assert "of which all were kept at 4 °C" in found.text


def test_a_structured_abstract_is_all_abstract() -> None:
    data = (
        ""
        f"Abstract\n\nBackground\n\n{LONG}\n\nMethods\n\n{LONG}\n\nConclusions\n\n{LONG}\n\nBackground\n\n{LONG}\n\nMethods\n\n{LONG}"
    ).encode()
    assert [role for role, kind, _ in outline(data) if kind == "paragraph"] == [
        "abstract", "abstract", "abstract", "introduction", "methods",
    ]  # fmt: skip


def test_a_paper_without_the_word_abstract_begins_with_one() -> None:
    head = "Vesicles of milk and their cells\n\nAda Lindqvist, Bo Okafor"
    data = f"{head}\n\n{LONG}\n\nIntroduction\n\n{LONG}\n\nMethods\n\n{LONG}".encode()
    assert [role for role, kind, _ in outline(data) if kind == "paragraph"] == [
        "front", "front", "abstract", "introduction", "methods",
    ]  # fmt: skip


def test_printed_pages_of_text_lose_heads_feet_and_line_numbers() -> None:
    pages = []
    for page in range(4):
        lines = [
            f"{15 * page + n + 1} the vesicles {'abcd'[page]}{chr(97 + n)} were washed and kept in the cold for long"
            for n in range(15)
        ]
        pages.append("\n".join(["Lindqvist et al.", *lines, f"Page {page + 1} of 4"]))
    found = read("\f".join(pages).encode())
    assert found.pages == 4
    assert "Lindqvist" not in found.text
    assert "Page" not in found.text
    assert found.text.startswith(
        "the vesicles aa were washed and kept in the cold for long the vesicles ab were washed and kept"
    )


def test_lost_raised_numbers_are_citations_where_a_text_has_many() -> None:
    cited = (
        "Vesicles carry proteins1. They carry lipids2,3. Others carry (mRNA)4. All are vesicles5–7. Fractions7 stay."
    )
    assert marked(cited.encode())[2] == ["1", "2,3", "4", "5–7"]
    assert marked(b"Vesicles carry proteins1. HEK293 cells and CD63.")[2] == []
    names = "As (Smith et al., 2018; Jones and Wu, 2019a,b), by Lee et al. (2020), before [12, 13-15], in 2018 (n = 3)."
    assert marked(names.encode())[2] == [
        "(Smith et al., 2018; Jones and Wu, 2019a,b)",
        "Lee et al. (2020)",
        "[12, 13-15]",
    ]


def test_markdown_signs_are_not_text() -> None:
    data = (
        "Title of it\n===========\n\n## Methods {#sec:methods}\n\nSpun at **100,000** *g* [@smith2018] for "
        "10\\~20 min[^1]; 10^8^\n"
        'cells, H~2~O, 2 × 10<sup>7</sup> and $10^{5}$ in [a tube](http://x.org "t"), `kept` cold.<!-- no -->\n\n'
        "![Figure 1. A gel.](gel.png)\n\n| a | b |\n|---|---|\n| c | d |\n\n1. once\n2. twice\n\n[^1]: By the clock.\n"
    ).encode()
    assert texts(data, "a.md") == [
        "Title of it", "Methods",
        "Spun at 100,000 g [@smith2018] for 10~20 min; 108 cells, H2O, 2 × 107 and $10^{5}$ in a tube, kept cold.",
        "Figure 1. A gel.", "a | b", "c | d", "once", "twice", "By the clock.",
    ]  # fmt: skip
    assert marked(data, "a.md") == (["8", "7"], ["2"], ["[@smith2018]"])
    assert [kind for _, kind, _ in outline(data, "a.md")][2:] == [
        "paragraph", "caption", "table", "table", "list", "list", "footnote",
    ]  # fmt: skip


def test_html_of_a_word_processor_and_of_a_journal() -> None:
    data = (
        "<html><head><meta name='citation_title' content='Vesicles'><meta name='citation_doi' content='10.1/x'>"
        "<meta name='citation_author' content='A. Lindqvist'><meta name='citation_publication_date' "
        "content='2020/03/01'></head>"
        "<body><p><b>Methods</b><p>Spun<sup><a href='#ref1'>1</a></sup> twice.<p style='display:none'>Hidden"
        f"</p><p>{LONG}"
        "<ul><li>once<li>twice</ul><table><tr><td>a<td>b</table><section class='ref-list'><p>Smith</p>"
        "</section></body></html>"
    ).encode()
    found = read(data)
    assert (found.title, found.doi, found.authors, found.year) == ("Vesicles", "10.1/x", ("A. Lindqvist",), 2020)
    assert outline(data) == [
        ("methods", "heading", "Methods"),
        ("methods", "paragraph", "Spun1 twice."),
        ("methods", "paragraph", LONG[:40]),
        ("methods", "list", "once"),
        ("methods", "list", "twice"),
        ("methods", "table", "a | b"),
    ]
    assert marked(data) == (["1"], [], ["1"])


def columns_pdf(turned: bool = False, numbered: bool = False, scale: float = 1) -> bytes:
    """A page with a wide head over two columns whose lines are drawn in turn, left and right."""
    from reportlab.pdfgen import canvas

    file = io.BytesIO()
    page: Any = canvas.Canvas(file, pagesize=(600, 800), invariant=1)
    if turned:
        page.rotate(90)
        page.translate(0, -600)
    page.scale(scale, scale)

    def put(x: float, y: float, text: str, font: str = "Times-Roman", size: float = 10) -> None:
        page.setFont(font, size / scale)
        page.drawString(x / scale, y / scale, text)

    put(60, 560, "Vesicles of milk in a study of two columns", "Helvetica-Bold", 16)
    put(60, 530, "Abstract", "Helvetica-Bold", 11)
    for row in range(3):
        put(
            60,
            510 - 12 * row,
            f"Wide line {row} goes over both of the columns of the page, from the one edge to the other one,",
        )
    put(60, 474, "and ends here.")
    for row in range(20):
        y = 440 - 12 * row
        if numbered:
            put(40, y, str(row + 1), size=7)
        left = "Methods" if row == 0 else f"left line {row:02} of the words that fill this column"
        put(60, y, left, "Helvetica-Bold" if row == 0 else "Times-Roman")
        put(320, y, f"right line {row:02} of the words that fill the column" + "." * (row == 19))
    page.saveState()
    page.translate(20, 300)
    page.rotate(90)
    page.drawString(0, 0, "stamp of an archive")
    page.restoreState()
    page.showPage()
    page.save()
    return file.getvalue()


@pytest.mark.parametrize("options", [{}, {"turned": True}, {"numbered": True}, {"scale": 10.0}], ids=str)
def test_pdf_columns_are_read_one_after_the_other(options: dict[str, Any]) -> None:
    manuscript = read(columns_pdf(**options))
    left = " ".join(f"left line {row:02} of the words that fill this column" for row in range(1, 20))
    right = " ".join(f"right line {row:02} of the words that fill the column" for row in range(20))
    assert manuscript.title == "Vesicles of milk in a study of two columns"
    assert manuscript.text.split("\n")[1:] == [
        "Abstract",
        " ".join(
            f"Wide line {row} goes over both of the columns of the page, from the one edge to the other one,"
            for row in range(3)
        ) + " and ends here.",
        "Methods",
        f"{left} {right}.",
    ]  # fmt: skip


@pytest.mark.parametrize("wide", [True, False])
def test_pdf_tables_over_one_column_or_all(wide: bool) -> None:
    from reportlab.pdfgen import canvas

    file = io.BytesIO()
    page: Any = canvas.Canvas(file, pagesize=(600, 800), invariant=1)
    page.setFont("Times-Roman", 10)
    table = [
        ("Antigen", "Clone", "No."),
        ("CD63", "H5C6", "556019"),
        ("CD81", "B-11", "sc-166029"),
        ("", "(mouse)", ""),
    ]
    for row in range(30):
        y = 740 - 12 * row
        if 10 <= row < 14:
            for x, cell in zip((60, 180, 400) if wide else (60, 130, 200), table[row - 10], strict=True):
                page.drawString(x, y, cell)
        else:
            page.drawString(60, y, f"left line {row:02} of the words that fill this column")
        if not wide or not 10 <= row < 14:
            page.drawString(320, y, f"right line {row:02} of the words that fill the column")
    page.save()
    manuscript = read(file.getvalue())
    rows = [manuscript.text[each.start : each.end] for each in manuscript.paragraphs if each.kind == "table"]
    assert rows == ["Antigen | Clone | No.", "CD63 | H5C6 | 556019", "CD81 | B-11 (mouse) | sc-166029"]


def test_ligatures_and_soft_hyphens_become_letters() -> None:
    assert (
        read("The ﬁltered ﬂuid was suﬃ\u00adcient for\u200b all.".encode()).text
        == "The filtered fluid was sufficient for all."
    )


def test_a_summary_at_the_end_is_no_abstract() -> None:
    data = f"Summary\n\n{LONG}\n\nMethods\n\n{LONG}\n\nResults\n\n{LONG}\n\nSummary\n\n{LONG}".encode()
    assert [role for role, kind, _ in outline(data) if kind == "heading"] == [
        "abstract",
        "methods",
        "results",
        "discussion",
    ]


def test_lines_cut_at_a_width_though_some_were_left_whole() -> None:
    line = "The medium was centrifuged with a rotor that swings out on its axis ("
    pairs = [line, "Type 32, of Beckman) and the pellets were resuspended in cold buffer."] * 25
    whole = "Exosomes of the cells were counted in all of the flasks, and those of the cells that had died before. " * 2
    manuscript = read("\n".join(["## Isolation of exosomes", whole.strip(), *pairs]).encode(), "a.txt")
    told = [manuscript.text[one.start : one.end] for one in manuscript.paragraphs if one.kind == "paragraph"]
    assert told == [" ".join([whole.strip(), *pairs])]


def test_numbered_items_of_a_text_are_no_headings() -> None:
    text = "Protocol: EV isolation from plasma\n\nMaterials\n1. PBS\n2. Columns\n3. Tubes\n\nProcedure\n" + "".join(
        f"{number}. Centrifuge the plasma at {number},000 g for 10 min and take the supernatant of it.\n"
        for number in (1, 2, 3)
    )
    manuscript = read(text.encode(), "a.txt")
    headings = [manuscript.text[one.start : one.end] for one in manuscript.paragraphs if one.kind == "heading"]
    assert headings == ["Materials", "Procedure"]
