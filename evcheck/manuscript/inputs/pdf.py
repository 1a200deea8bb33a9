"""PDF: the text of pages that hold text, in reading order."""

from __future__ import annotations

import re
from typing import Any

from evcheck.manuscript.inputs.blocks import Source
from evcheck.manuscript.inputs.furniture import repeated_lines
from evcheck.manuscript.inputs.limits import MAX_PAGES, Unreadable, refuse_long
from evcheck.manuscript.inputs.pdf_columns import usual_gutters
from evcheck.manuscript.inputs.pdf_lines import Line, lines_of
from evcheck.manuscript.inputs.pdf_paragraphs import blocks_of
from evcheck.manuscript.inputs.pdf_segments import Page, rows_of, segments_of, without_edges, without_line_numbers
from evcheck.manuscript.inputs.pdf_tables import with_tables
from evcheck.manuscript.inputs.pdf_words import Reader, words_of

NOT_INSTALLED = "To read a PDF, evcheck needs the package pypdfium2. Install it with `pip install 'evcheck[pdf]'`."
PROTECTED = (
    "This PDF is protected by a password. Open it, save it without one (print it to PDF, for example), "
    "and give that file."
)
BROKEN = "The PDF is damaged and cannot be opened. Fetch or export it again, or give the manuscript as DOCX."
SCANNED = (
    "The pages of this PDF are pictures and hold no text: it is a scan. Recognize its text first, "
    "for example by `ocrmypdf scan.pdf paper.pdf`, and give the new file; or give the manuscript as DOCX."
)
UNKNOWN_LETTERS = (
    "The fonts of this PDF do not say which letters they show, so its text cannot be told. "
    "Give the manuscript as DOCX, or recognize the text by `ocrmypdf --force-ocr`."
)
LEAST = 30
"""A page with fewer signs than this, and a picture, is taken for a scan."""

DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>;,]*[^\s\"<>;,.)]")


def read(data: bytes) -> Source:
    """Read a PDF. Raises `Unreadable` where it is damaged, protected, a scan, or too long."""
    try:
        import pypdfium2  # type: ignore[import-untyped]  # it has no types
    except ImportError:
        raise Unreadable(NOT_INSTALLED) from None
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Unreadable(PROTECTED if "password" in str(error).lower() else BROKEN) from None
    try:
        return _read(document)
    except pypdfium2.PdfiumError:
        raise Unreadable(BROKEN) from None
    finally:
        document.close()


def _read(document: Any) -> Source:
    count = len(document)
    if count > MAX_PAGES:
        raise Unreadable(f"The PDF has {count:,} pages; at most {MAX_PAGES:,} are read. Give the paper alone.")
    pages, scanned, signs, strange = [], [], 0, 0
    for number in range(count):
        page = document[number]
        reader = Reader(page.get_textpage())
        signs += reader.count
        refuse_long(signs)
        text = reader.text()
        strange += sum(
            "\ue000" <= sign <= "\uf8ff" or sign in "\ufffd\x00" or "\x03" <= sign <= "\x08" for sign in text
        )
        if len(text.split()) * 2 < LEAST and len(text.strip()) < LEAST and _has_picture(page):
            scanned.append(number + 1)
        pages.append(Page(number + 1, segments_of(words_of(reader)), reader))
    if signs == 0 or len(scanned) == count:
        raise Unreadable(SCANNED if scanned else BROKEN if count == 0 else SCANNED)
    if strange > 0.3 * signs:
        raise Unreadable(UNKNOWN_LETTERS)
    first = " ".join(segment.text for segment in pages[0].segments)
    blocks, title = blocks_of(_lines(pages))
    doi = DOI.search(first)
    return Source(
        format="PDF",
        blocks=blocks,
        pages=count,
        notes=tuple(_notes(scanned)),
        title=title,
        doi=doi[0] if doi else "",
        guess_citations=True,
    )


def _lines(pages: list[Page]) -> list[Line]:
    """The lines of all pages, without running heads and feet, numbers of pages and of lines."""
    bare = [page._replace(segments=without_line_numbers(page.segments)) for page in pages]
    texts = [[" ".join(each.text for each in row) for row in rows_of(page.segments)] for page in bare]
    repeated = repeated_lines(texts)
    cleared = [page._replace(segments=without_edges(page.segments, repeated)) for page in bare]
    usual = usual_gutters(cleared)
    return with_tables([line for page in cleared for line in lines_of(page, usual)])


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw as raw  # type: ignore[import-untyped]  # it has no types

    return any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _notes(scanned: list[int]) -> list[str]:
    if not scanned:
        return []
    numbers = ", ".join(map(str, scanned[:10])) + (" and others" if len(scanned) > 10 else "")
    what = f"Page {numbers} is a picture" if len(scanned) == 1 else f"Pages {numbers} are pictures"
    return [f"{what} and holds no text, so it was not read." if len(scanned) == 1 else
            f"{what} and hold no text, so they were not read."]  # fmt: skip
