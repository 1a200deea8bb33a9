"""DOCX: the text of a Word document as it stands when all tracked changes are accepted."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from evcheck.manuscript.inputs.blocks import Block, Run, Source
from evcheck.manuscript.inputs.docx_runs import Looks, Paragraph, Reading, own, paragraph, value
from evcheck.manuscript.inputs.headings import (
    flat_level,
    is_known,
    kind_of,
    looks_like_heading,
    split_run_in,
    without_bullet,
)
from evcheck.manuscript.inputs.limits import MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED, Unreadable
from evcheck.manuscript.inputs.references import looks_like_reference
from evcheck.manuscript.inputs.xml import local, parse
from evcheck.manuscript.structure.sections import role_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

WHAT = "Word document"
BROKEN = "The Word document is damaged and cannot be unpacked. Open it in Word, save it anew, and give that file."
OTHERS = {
    "content.xml": "This is an OpenDocument file (.odt), which is not read. Save it as DOCX or PDF and give that.",
    "xl/workbook.xml": "This is an Excel workbook, not a manuscript. Give the manuscript as DOCX, PDF or text.",
    "ppt/presentation.xml": "This is a PowerPoint presentation. Give the manuscript as DOCX, PDF or text.",
    "Index/Document.iwa": "This is a Pages document, which is not read. Export it as DOCX or PDF, and give that file.",
    "META-INF/container.xml": "This is an e-book (EPUB), which is not read. Give the manuscript as DOCX, PDF or HTML.",
}
NO_WORD = "This is a ZIP archive and no Word document. Unpack it and give the manuscript inside."
HEADING_NAME = re.compile(
    r"(?:heading|[üu]?berschrift|titre|t[ií]?tulo|titolo|kop|rubrik|overskrift|otsikko|nag[łl]?[óo]?wek|nadpis"
    r"|заголовок|标题|見出し|제목)\s*([1-9])",
    re.I,
)
REFERENCE_STYLE = re.compile(r"bibliograph|endnote bib|literaturverzeichnis|references?$", re.I)
SUBSECTION = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\.?\s")
LONG_CELL = 600


class Style(NamedTuple):
    """What a paragraph style tells: its English name, heading level (0: none), and the look of its letters."""

    name: str
    level: int
    looks: Looks
    in_list: bool = False


def read(data: bytes) -> Source:
    """Read a Word document. Raises `Unreadable` where it is none, damaged, hostile or protected."""
    parts = _parts(data)
    root = parse(parts["word/document.xml"], WHAT, "docx")
    styles = dict(_styles(parts.get("word/styles.xml")))
    reading = Reading({name: style.looks for name, style in styles.items()})
    notes = {kind: dict(_notes(parts.get(f"word/{kind}s.xml"), kind, reading)) for kind in ("footnote", "endnote")}
    if _are_references(notes["endnote"]):
        notes["endnote"] = {}
    body = next((child for child in root if local(child) == "body"), root)
    blocks = list(_blocks(body, reading, styles, notes))
    title, authors = _properties(parts.get("docProps/core.xml"))
    return Source(format="DOCX", blocks=_levelled(blocks), title=title, authors=authors)


def _parts(data: bytes) -> dict[str, bytes]:
    """The parts of the archive that hold text, unpacked within bounds."""
    wanted = {f"word/{name}.xml" for name in ("document", "styles", "footnotes", "endnotes")} | {"docProps/core.xml"}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise Unreadable(f"The archive holds more than {MAX_MEMBERS:,} files, which no Word document does.")
            names = {member.filename for member in members}
            if "word/document.xml" not in names:
                raise Unreadable(next((message for name, message in OTHERS.items() if name in names), NO_WORD))
            return {member.filename: _unpacked(archive, member) for member in members if member.filename in wanted}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        raise Unreadable(BROKEN) from None


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    with archive.open(member) as file:
        content = file.read(MAX_UNPACKED + 1)
    if len(content) > MAX_UNPACKED or (len(content) > 1_000_000 and len(content) > MAX_RATIO * member.compress_size):
        raise Unreadable(
            "The Word document unpacks to far more than any manuscript has, as an attack would. "
            "Open it in Word, copy the text into a new document, and give that file."
        )
    return content


def _properties(part: bytes | None) -> tuple[str, tuple[str, ...]]:
    if part is None:
        return "", ()
    found = {local(child): (child.text or "").strip() for child in parse(part, WHAT, "docx")}
    creators = tuple(filter(None, re.split(r"\s*;\s*", found.get("creator", ""))))
    return found.get("title", ""), creators if len(creators) > 1 else ()


def _styles(part: bytes | None) -> Iterator[tuple[str, Style]]:
    if part is None:
        return
    elements = {value(each, "styleId"): each for each in parse(part, WHAT, "docx") if local(each) == "style"}
    for name, element in elements.items():
        yield name, _style(element, elements)


def _style(element: Element, elements: dict[str, Element]) -> Style:
    """A style with what it takes from those that it is based on."""
    name = value(own(element, "name"), "val")
    level, looks, in_list, seen = 0, Looks(), False, set[int]()
    at: Element | None = element
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        outline = own(own(at, "pPr"), "outlineLvl")
        written = value(outline, "val")
        level = level or _heading_level(value(own(at, "name"), "val"))
        level = level or (int(written) + 1 if written.isdecimal() and int(written) < 9 else 0)
        looks = looks.over(Looks.of(own(at, "rPr")))
        in_list = in_list or own(own(at, "pPr"), "numPr") is not None
        at = elements.get(value(own(at, "basedOn"), "val"))
    return Style(name, level, looks, in_list)


def _heading_level(name: str) -> int:
    found = HEADING_NAME.fullmatch(name.strip())
    return int(found[1]) if found else 0


def _notes(part: bytes | None, kind: str, reading: Reading) -> Iterator[tuple[str, tuple[Run, ...]]]:
    for note in parse(part, WHAT, "docx") if part is not None else ():
        if local(note) == kind and value(note, "type") in ("", "normal"):
            runs: list[Run] = []
            for each in note.iter():
                if local(each) == "p":
                    runs += [*paragraph(each, Reading(reading.styles)).runs, Run(" ")]
            yield value(note, "id"), tuple(runs)


def _are_references(notes: dict[str, tuple[Run, ...]]) -> bool:
    texts = ["".join(run.text for run in runs).strip() for runs in notes.values()]
    return bool(texts) and 2 * sum(map(looks_like_reference, texts)) > len(texts)


class _Line(NamedTuple):
    """A block, with how its paragraph looks where that may make it a heading."""

    block: Block
    stressed: bool = False
    styled: bool = False


def _blocks(
    body: Element, reading: Reading, styles: dict[str, Style], notes: dict[str, dict[str, tuple[Run, ...]]]
) -> Iterator[_Line]:
    before: tuple[Run, ...] = ()
    for element in _parts_of(body):
        if local(element) == "tbl":
            yield from map(_Line, _table(element, reading))
            continue
        found = paragraph(element, reading)
        found = found._replace(runs=before + found.runs)
        before = found.runs if found.joins_next else ()
        if not found.joins_next:
            yield from _lines(found, styles.get(found.style, Style(found.style, _heading_level(found.style), Looks())))
        for box in found.boxes:
            yield from _blocks(box, reading, styles, notes)
        for kind, name in found.notes:
            runs = notes.get(kind, {}).get(name)
            if runs:
                yield _Line(Block("footnote", runs))
    if before:
        yield _Line(Block("paragraph", before))


def _parts_of(body: Element) -> Iterator[Element]:
    """The paragraphs and tables of a body, also those that stand in controls and marks of revision."""
    for child in body:
        name = local(child)
        if name in ("p", "tbl"):
            yield child
        elif name == "sdt":
            gallery = next((value(each, "val") for each in child.iter() if local(each) == "docPartGallery"), "")
            if gallery not in ("Bibliographies", "Table of Contents"):
                content = own(child, "sdtContent")
                yield from _parts_of(content) if content is not None else ()
        elif name in ("ins", "moveTo", "customXml", "smartTag"):
            yield from _parts_of(child)


def _lines(found: Paragraph, style: Style) -> Iterator[_Line]:
    text = " ".join("".join(run.text for run in found.runs).split())
    if not text or found.in_references or REFERENCE_STYLE.search(style.name) or style.name.lower().startswith("toc "):
        return
    level = found.level if found.level is not None else style.level
    if level and len(text) < 300:
        yield _Line(Block("heading", found.runs, level), styled=True)
    elif style.name.lower() in ("caption", "legend") or kind_of(text) == "caption":
        yield _Line(Block("caption", found.runs))
    elif found.in_list or style.in_list:
        yield _Line(Block("list", found.runs), found.stressed)
    else:
        yield _Line(Block(kind_of(text), found.runs), found.stressed)


def _table(table: Element, reading: Reading) -> Iterator[Block]:
    """The rows of a table; one that only frames text gives its paragraphs."""
    rows = [[_cell(cell, reading) for cell in _cells(row)] for row in table.iter() if local(row) == "tr"]
    cells = [cell for row in rows for cell in row if cell]
    sizes = [sum(len(run.text) for runs in cell for run in runs) for cell in cells]
    frames = bool(sizes) and (max(map(len, rows)) == 1 or sum(sizes) / len(sizes) > LONG_CELL)
    for row in rows:
        if frames:
            for cell in row:
                yield from (Block("paragraph", runs) for runs in cell)
            continue
        runs: list[Run] = []
        for number, cell in enumerate(row):
            runs += [Run(" | ")] if number else []
            for part in cell:
                runs += [*part, Run(" ")]
        if any(run.text.strip(" |\xa0") for run in runs):
            yield Block("table", tuple(runs))


def _cells(row: Element) -> Iterator[Element]:
    for child in row:
        if local(child) == "tc":
            yield child
        elif local(child) in ("sdt", "sdtContent", "ins"):
            yield from _cells(child)


def _cell(cell: Element, reading: Reading) -> list[tuple[Run, ...]]:
    found = (paragraph(each, reading).runs for each in cell.iter() if local(each) == "p")
    return [runs for runs in found if any(run.text.strip() for run in runs)]


def _levelled(lines: list[_Line]) -> list[Block]:
    """Blocks with headings also where a line only looks like one: bold and short, or known by its words."""
    styled = sum(line.styled for line in lines) >= 3
    blocks: list[Block] = []
    current, below, whole = "", 0, [line.block.text for line in lines]
    for at, (part, stressed, is_styled) in enumerate(lines):
        follows = is_known(whole[at]) or any(len(text) > 60 for text in whole[at + 1 : at + 3])
        if not is_styled and part.kind in ("paragraph", "list") and _is_heading(whole[at], stressed, at) and follows:
            level = below + 1 if styled and not role_of(whole[at]) else flat_level(whole[at], current)
            part = part._replace(kind="heading", level=level)
        elif is_styled:
            below = part.level
        if part.kind == "heading":
            current = role_of(whole[at]) or current
        blocks += split_run_in(without_bullet(part))
    return blocks


def _is_heading(text: str, stressed: bool, at: int) -> bool:
    if is_known(text):
        return True
    marked = stressed or text.isupper() or SUBSECTION.match(text) is not None
    return marked and at > 0 and looks_like_heading(text.rstrip(".:")) and len(text.split()) <= 14
