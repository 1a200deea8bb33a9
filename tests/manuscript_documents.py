"""One manuscript on extracellular vesicles, made as DOCX, PDF, JATS, HTML, Markdown and text.

In the text of the source, `^7^` is raised and `~2~` lowered.
"""

from __future__ import annotations

import io
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import Any, NamedTuple


class Part(NamedTuple):
    """A heading (with its level), a paragraph, a caption, a point of a list, a row of a table, or a reference."""

    kind: str
    text: str
    level: int = 0


TITLE = "Small extracellular vesicles from hypoxic mesenchymal stromal cells protect cardiomyocytes from reoxygenation"
AUTHORS = ("Ada Lindqvist", "Bo Okafor", "Carla Meier")
REFERENCES = (
    "Harding CV, Heuser J, Stahl PD. Receptor-mediated endocytosis of transferrin. J Cell Biol. 1983;97(2):329-339.",
    "Pan BT, Johnstone RM. Fate of the transferrin receptor during maturation. Cell. 1983;33(3):967-978.",
    "Raposo G, Stoorvogel W. Extracellular vesicles: a review of exosomes. J Cell Biol. 2013;200(4):373-383.",
    "Yellon DM, Davidson SM. Exosomes: nanoparticles in cardioprotection? Circ Res. 2014;114(2):325-332.",
    "Thery C, Witwer KW, Aikawa E, et al. Minimal information for studies. J Extracell Vesicles. 2018;7(1):1535750.",
)
_BODY = """
# Abstract
Extracellular vesicles (EVs) of mesenchymal stromal cells (MSCs) limit the damage that follows ischaemia. It
 is not known whether the oxygen tension at which the cells are grown changes what their vesicles can do. We
 separated small EVs from the conditioned medium of human bone-marrow MSCs that were kept in 1% or 21% oxygen,
 by differential ultracentrifugation followed by size exclusion chromatography. Vesicles of hypoxic cells
 reduced the death of cardiomyocytes by half, at doses from 1 × 10^8^ to 1 × 10^10^ particles per mL. Vesicles
 of normoxic cells did so to a lesser degree.

# Introduction
Cells release vesicles of several kinds into the fluid around them [1,2]. Those smaller than 200 nm carry
 proteins, lipids and RNA between cells, and have been proposed as the agents behind many benefits of cell
 therapy [3]. In the heart, vesicles that others isolated from plasma by ultracentrifugation at 120,000 × g
 protected against infarction [4].
Here we ask whether hypoxia alters the number, the markers or the function of the vesicles that MSCs release.
 We follow the minimal information for studies of extracellular vesicles [5] and describe every step so that it
 can be repeated.

# Materials and methods
## Cell culture and conditioned medium
Human bone-marrow MSCs (passage 3 to 5; Lonza, Basel, Switzerland) were grown in alpha-MEM with 10% fetal
 bovine serum (FBS; Gibco), 100 U/mL penicillin and 100 µg/mL streptomycin at 37 °C in 5% CO~2~. At 80%
 confluence the cells were washed twice with PBS and kept for 48 h in serum-free alpha-MEM, in either 21% or 1%
 O~2~. Cultures were tested monthly for mycoplasma and were negative. Viability at harvest was above 95%, and 2
 × 10^7^ cells gave about 60 mL of medium.
## Separation of extracellular vesicles
Conditioned medium was centrifuged at 300 × g for 10 min and at 2,000 × g for 20 min at 4 °C to remove cells
 and debris. The supernatant was passed through a 0.22 µm filter (Millex-GP, Merck Millipore, Darmstadt,
 Germany) and concentrated with Amicon Ultra-15 units (100 kDa cutoff). Vesicles were pelleted at 100,000 × g
 for 70 min at 4 °C in a Type 45 Ti rotor (Beckman Coulter, Brea, CA, USA). The pellet was resuspended in 0.5
 mL of PBS and loaded on a qEVoriginal 70 nm column (Izon Science, Christchurch, New Zealand); fractions 7 to 9
 were pooled and stored at -80 °C in aliquots, i.e. no aliquot was thawed twice.
## Nanoparticle tracking analysis
Size and number of particles were measured on a NanoSight NS300 (Malvern Panalytical; software v. 3.4) with a
 488 nm laser. Samples were diluted 1:500 in filtered PBS, and five videos of 60 s were taken at camera level
 14 and detection threshold 5. PBS alone gave fewer than 2 particles per frame.
## Electron microscopy
Vesicles were fixed in 2% paraformaldehyde, left on Formvar-carbon grids for 20 min, stained with 2% uranyl
 acetate and viewed in a JEM-1400 microscope (JEOL, Tokyo, Japan) at 80 kV. Wide-field and close-up images were
 taken of each sample.
## Western blotting
Vesicles and cells were lysed in RIPA buffer (50 mM Tris, pH 7.4, 150 mM NaCl, 1% NP-40, 0.5% sodium
 deoxycholate, 0.1% SDS) with protease inhibitors. Ten micrograms of protein per lane were separated on 4-12%
 gels and blotted to PVDF. Antibodies are listed in Table 1. Protein was measured with a Micro BCA kit (Thermo
 Fisher Sci., Waltham, MA, USA).
| Antigen | Clone | Supplier | Catalogue no. | Dilution
| CD63 | H5C6 | BD Biosciences | 556019 | 1:1000
| CD81 | B-11 | Santa Cruz | sc-166029 | 1:500
| TSG101 | 4A10 | Abcam | ab83 | 1:1000
| Calnexin | C5C9 | Cell Signaling | 2679 | 1:1000
! Table 1. Antibodies used in this study.
## Hypoxia and reoxygenation of cardiomyocytes
Neonatal rat cardiomyocytes were kept without oxygen for 4 h and returned to air with 10^8^, 10^9^ or 10^10^
 particles per mL, with PBS, or with medium that had gone through the whole procedure without cells. Death was
 read by release of lactate dehydrogenase after 24 h. Each of six experiments used vesicles of another donor.
## Statistics
Groups were compared by analysis of variance followed by the test of Tukey in Prism 9. Values are means ± s.d.
 A value of p < 0.05 was taken as significant.

# Results
## Hypoxia does not change the number of vesicles
Nanoparticle tracking showed a mode of 112 ± 6 nm for vesicles of normoxic and 109 ± 8 nm for those of hypoxic
 cells (Fig. 1A). The yield was 2.1 × 10^10^ particles per mL in both (n = 6 donors; p = 0.71). Electron
 microscopy showed cup-shaped vesicles with a diameter of 96 nm in the mean of 214 vesicles (Fig. 1B).
## Vesicles carry the expected markers
CD63, CD81 and TSG101 were detected in vesicles of both kinds by western blotting (Fig. 1C). Calnexin was seen
 in lysates of cells but not in vesicles. Apolipoprotein A1 was not detected.
! Figure 1. Characterization of vesicles. (A) Size distribution by nanoparticle tracking analysis. (B)
 Transmission electron micrographs; scale bar, 200 nm. (C) Western blots of cells (C) and vesicles (V).
## Vesicles of hypoxic cells protect cardiomyocytes
Vesicles of hypoxic cells lowered the release of lactate dehydrogenase from 41 ± 5% to 20 ± 4% at 10^10^
 particles per mL (Fig. 2). The effect grew with the dose. Medium that had seen no cells had no effect.
! Figure 2. Death of cardiomyocytes after hypoxia and reoxygenation, as release of lactate dehydrogenase in
 per cent of the whole content. Bars are means of six experiments with their standard deviation.

# Discussion
We found that MSCs in 1% oxygen release as many vesicles as those in air, and that these vesicles protect
 better. The cargo behind this was not studied. Three limits must be named.
- Vesicles of the same donors were compared, but only six donors were available.
- Cardiomyocytes were from rats, while vesicles were human.
- Uptake of vesicles was not measured.
Soluble factors bound to vesicles may have a share in the effect, as others have argued for plasma [4].

# Data availability
All details of the experiments were submitted to the EV-TRACK knowledgebase (EV-TRACK ID: EV230987). Proteomic
 data are in PRIDE under accession PXD012345.

# Ethics statement
Bone marrow was taken after informed consent, with the approval of the ethics committee of the Western
 District (2019-045).

# Acknowledgements
We thank Dr. E. Sand for help with the microscope.
"""


def parts() -> Iterator[Part]:
    """The manuscript but for its title, authors and references."""
    for written in re.split(r"\n(?! )", _BODY.strip()):
        line = " ".join(written.split())
        mark, _, rest = line.partition(" ")
        if mark in ("#", "##"):
            yield Part("heading", rest, len(mark))
        elif mark in ("!", "-", "|"):
            yield Part({"!": "caption", "-": "list", "|": "row"}[mark], rest)
        elif line:
            yield Part("paragraph", line)


SYLLABLE = re.compile(r"(?<=[a-z]{3})(?<=[aeiou])(?=[bcdfglmnprst][aeiou][a-z])")
MARKED = re.compile(r"\^([^^ ]+)\^|~([^~ ]+)~")


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Pieces of a text, each with `sup`, `sub` or nothing."""
    at = 0
    for found in MARKED.finditer(text):
        yield text[at : found.start()], ""
        yield found[1] or found[2], "sup" if found[1] else "sub"
        at = found.end()
    yield text[at:], ""


def unmarked(text: str) -> str:
    """The text as it reads where raised figures are lost."""
    return "".join(piece for piece, _ in pieces(text))


def tagged(text: str, raised: str = "sup", lowered: str = "sub") -> str:
    """The text in XML or HTML."""
    names = {"sup": raised, "sub": lowered}
    return "".join(f"<{names[mark]}>{escape(piece)}</{names[mark]}>" if mark else escape(piece, quote=False)
                   for piece, mark in pieces(text))  # fmt: skip


def cells(row: Part) -> list[str]:
    """The cells of a row of a table."""
    return [cell.strip() for cell in row.text.split("|")]


def tables(source: list[Part]) -> Iterator[Part | list[Part]]:
    """The parts with the rows of each table together."""
    rows: list[Part] = []
    for part in [*source, Part("end", "")]:
        if part.kind == "row":
            rows.append(part)
            continue
        if rows:
            yield rows
            rows = []
        if part.kind != "end":
            yield part


def as_text(width: int = 0) -> bytes:
    """Plain text with a paragraph on each line, or with lines cut at a width."""
    lines = [TITLE, "", ", ".join(AUTHORS), ""]
    for part in parts():
        if part.kind == "row":
            lines.append("\t".join(cells(part)))
            continue
        if lines[-1].count("\t"):
            lines.append("")
        text = ("- " if part.kind == "list" else "") + unmarked(part.text)
        lines += (textwrap.wrap(text, width, break_on_hyphens=False) if width else [text]) + [""]
    lines += ["References", ""]
    lines += [f"{number}. {reference}\n" for number, reference in enumerate(REFERENCES, start=1)]
    return "\n".join(lines).encode()


def as_markdown() -> bytes:
    """Markdown as pandoc writes it."""
    lines = ["---", f'title: "{TITLE}"', "date: 2026-03-14", "---", "", ", ".join(AUTHORS), ""]
    for part in tables(list(parts())):
        if isinstance(part, list):
            rows = ["| " + " | ".join(cells(row)) + " |" for row in part]
            lines += [rows[0], "|" + "---|" * len(cells(part[0])), *rows[1:], ""]
        elif part.kind == "heading":
            lines += ["#" * part.level + " " + part.text, ""]
        else:
            text = part.text.replace("p <", "p \\<")
            lines += [("- " if part.kind == "list" else "") + text, ""]
    lines += ["# References", ""] + [f"{number}. {each}" for number, each in enumerate(REFERENCES, start=1)]
    return "\n".join(lines).encode()


def as_html() -> bytes:
    """HTML as a journal shows it, with things around the article."""
    out = []
    for part in tables(list(parts())):
        if isinstance(part, list):
            rows = ("<tr>" + "".join(f"<td>{tagged(cell)}</td>" for cell in cells(row)) + "</tr>" for row in part)
            out.append(f"<table>{''.join(rows)}</table>")
        else:
            name = {"heading": f"h{part.level + 1}", "list": "li", "caption": "figcaption"}.get(part.kind, "p")
            out.append(f"<{name}>{tagged(part.text)}</{name}>")
    listed = "".join(f"<li>{escape(reference)}</li>" for reference in REFERENCES)
    return (
        f"<!DOCTYPE html><html><head><title>{TITLE} | A journal</title><style>p {{color: red}}</style></head><body>"
        f"<nav><ul><li>Home</li><li>Methods journals were added here</li></ul></nav><article><h1>{TITLE}</h1>"
        f"<p>{', '.join(AUTHORS)}</p>{''.join(out)}<h2>References</h2><ol class='references'>{listed}</ol></article>"
        "<footer>Cookies</footer><script>var a = '<p>no</p>';</script></body></html>"
    ).encode()


def as_jats() -> bytes:
    """JATS as a publisher gives it to PubMed Central."""
    abstract, body, back, level, where = "", "", "", 0, "body"
    for part in tables(list(parts())):
        xml = _jats_part(part)
        if isinstance(part, Part) and part.kind == "heading":
            if part.level == 1:
                body += "</sec>" * level if where == "body" else ""
                back += "</sec>" if where == "back" else ""
                level = 0
                where = {"Abstract": "abstract", "Data availability": "back", "Ethics statement": "back",
                         "Acknowledgements": "back"}.get(part.text, "body")  # fmt: skip
            elif level == 2:
                body, level = body + "</sec>", 1
            level = part.level if where == "body" else 0
            xml = f"<title>{part.text}</title>"
            xml = "" if where == "abstract" else "<sec>" + xml
        if where == "abstract":
            abstract += xml
        elif where == "back":
            back += xml
        else:
            body += xml
    listed = "".join(f'<ref id="r{n}"><mixed-citation>{escape(each)}</mixed-citation></ref>'
                     for n, each in enumerate(REFERENCES, start=1))  # fmt: skip
    people = "".join(
        f'<contrib contrib-type="author"><name><surname>{name.split()[1]}</surname>'
        f"<given-names>{name.split()[0]}</given-names></name></contrib>"
        for name in AUTHORS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving '
        'and Interchange DTD v1.2 20190208//EN" "JATS-archivearticle1.dtd"><article><front><article-meta>'
        f'<article-id pub-id-type="doi">10.1234/evs.2026.1</article-id><title-group><article-title>{TITLE}'
        f"</article-title></title-group><contrib-group>{people}</contrib-group>"
        f"<pub-date><year>2026</year></pub-date><abstract><title>Abstract</title>{abstract}</abstract></article-meta>"
        f"</front><body>{body}</body><back>{back}</sec><ref-list>"
        f"<title>References</title>{listed}</ref-list></back></article>"
    ).encode()


def _jats_part(part: Part | list[Part]) -> str:
    if isinstance(part, list):
        rows = ("<tr>" + "".join(f"<td>{tagged(cell)}</td>" for cell in cells(row)) + "</tr>" for row in part)
        return f"<table-wrap><table>{''.join(rows)}</table></table-wrap>"
    text = re.sub(r"\[(\d)(?:,(\d))?\]", _xref, tagged(part.text))
    if part.kind == "caption":
        label, _, rest = text.partition(". ")
        return f"<fig><label>{label}.</label><caption><p>{rest}</p></caption></fig>"
    if part.kind == "list":
        return f"<list><list-item><p>{text}</p></list-item></list>"
    return f"<p>{text}</p>"


def _xref(found: re.Match[str]) -> str:
    numbers = ",".join(f'<xref ref-type="bibr" rid="r{each}">{each}</xref>' for each in found.groups() if each)
    return f"[{numbers}]"


def as_docx(styled: bool = True) -> bytes:
    """A Word document, with heading styles or with headings that are only bold."""
    import docx

    document: Any = docx.Document()
    document.core_properties.title = TITLE
    if styled:
        document.add_paragraph(TITLE, style="Title")
    else:
        document.add_paragraph().add_run(TITLE).bold = True
    document.add_paragraph(", ".join(AUTHORS))
    for part in tables([*parts(), Part("heading", "References", 1)]):
        if isinstance(part, list):
            table = document.add_table(rows=0, cols=len(cells(part[0])))
            for row in part:
                for cell, text in zip(table.add_row().cells, cells(row), strict=True):
                    cell.text = text
        elif part.kind == "heading" and styled:
            document.add_heading(part.text, level=part.level)
        else:
            style = {"caption": "Caption", "list": "List Bullet"}.get(part.kind) if styled else None
            paragraph = document.add_paragraph(style=style)
            for text, mark in pieces("- " * (part.kind == "list" and not styled) + part.text):
                run = paragraph.add_run(text)
                run.bold = part.kind == "heading" or None
                if mark:
                    setattr(run.font, {"sup": "superscript", "sub": "subscript"}[mark], True)
    for number, reference in enumerate(REFERENCES, start=1):
        document.add_paragraph(f"{number}. {reference}")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def as_pdf(columns: int = 1) -> bytes:
    """A PDF with running heads, page numbers and words cut at the ends of lines."""
    from reportlab.lib.enums import TA_JUSTIFY
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table

    size = 9 if columns == 2 else 11
    plain = ParagraphStyle(
        "plain", fontName="Times-Roman", fontSize=size, leading=1.2 * size, alignment=TA_JUSTIFY,
        firstLineIndent=size if columns == 2 else 0, spaceAfter=0 if columns == 2 else 6, embeddedHyphenation=1,
    )  # fmt: skip
    styles = {
        "paragraph": plain,
        "list": ParagraphStyle("list", plain, firstLineIndent=0, leftIndent=size),
        "caption": ParagraphStyle("caption", plain, fontSize=size - 1, leading=1.2 * size - 1, firstLineIndent=0,
                                  spaceBefore=8, spaceAfter=8),
        "heading1": ParagraphStyle("heading1", fontName="Helvetica-Bold", fontSize=size + 2, leading=1.4 * size,
                                   spaceBefore=10, spaceAfter=4),
        "heading2": ParagraphStyle("heading2", fontName="Helvetica-BoldOblique", fontSize=size, leading=1.3 * size,
                                   spaceBefore=8, spaceAfter=2),
    }  # fmt: skip
    story: list[Any] = [
        Paragraph(TITLE, ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=17, leading=20, spaceAfter=8)),
        Paragraph(", ".join(AUTHORS), ParagraphStyle("authors", plain, firstLineIndent=0, spaceAfter=12)),
    ]
    for part in tables([*parts(), Part("heading", "References", 1)]):
        if isinstance(part, list):
            story.append(Table([cells(row) for row in part], style=[("FONTSIZE", (0, 0), (-1, -1), size - 2)]))
            story.append(Spacer(1, 6))
            continue
        style = styles[f"heading{part.level}" if part.kind == "heading" else part.kind]
        bullet = "•" if part.kind == "list" else None
        story.append(Paragraph(_hyphenated(tagged(part.text, "super", "sub")), style, bulletText=bullet))
    story += [Paragraph(f"{n}. {escape(each)}", styles["list"]) for n, each in enumerate(REFERENCES, start=1)]
    width, height = A4
    gap, margin = 16, 56
    frame = (width - 2 * margin - gap * (columns - 1)) / columns
    frames = [
        Frame(margin + number * (frame + gap), 60, frame, height - 130, leftPadding=0, rightPadding=0)
        for number in range(columns)
    ]
    file = io.BytesIO()
    template = PageTemplate(frames=frames, onPage=_furniture)
    BaseDocTemplate(file, pagesize=A4, pageTemplates=[template], title=TITLE, invariant=1).build(story)
    return file.getvalue()


def _furniture(canvas: Any, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(56, 800, "Journal of Vesicles 2026; 4: 17-29")
    canvas.drawRightString(540, 800, "Lindqvist et al.")
    canvas.drawCentredString(297, 30, str(document.page + 16))


def _hyphenated(text: str) -> str:
    """Soft hyphens in long words, behind a vowel and before a syllable."""
    return re.sub(r"(?<![<&/\w])[a-z]{9,}(?![\w>;])", lambda word: SYLLABLE.sub("\u00ad", word[0]), text)


@cache
def documents() -> dict[str, bytes]:
    """The manuscript in every format, by the name of the file."""
    return {
        "paper.xml": as_jats(),
        "paper.docx": as_docx(),
        "paper_bold.docx": as_docx(styled=False),
        "paper.pdf": as_pdf(),
        "paper_two_columns.pdf": as_pdf(columns=2),
        "paper.html": as_html(),
        "paper.md": as_markdown(),
        "paper.txt": as_text(),
        "paper_wrapped.txt": as_text(width=80),
    }
