"""Blocks -> a manuscript: one text, its sections with their roles, its sentences, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from evcheck.manuscript.inputs.blocks import Run, Source
from evcheck.manuscript.inputs.citations import citations_in
from evcheck.manuscript.inputs.formulas import joined
from evcheck.manuscript.inputs.glyphs import spelled
from evcheck.manuscript.inputs.limits import Unreadable, refuse_long, refuse_many
from evcheck.manuscript.inputs.outline import outline, title_of
from evcheck.manuscript.inputs.references import without_reference_lists
from evcheck.manuscript.structure.sentences import sentences_of
from evcheck.manuscript.text import Manuscript, Paragraph, Sentence, Span

HIDDEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]")
"""Characters that nobody sees: soft hyphens, joiners, marks of direction."""

CUT = re.compile("(?<=[a-z])\x02(?=[a-z])")
"""The control character by which some converters mark where a word was hyphened."""

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"}
LIGATURE = re.compile("[\ufb00-\ufb06]")
HYPHENS = {0x2010: "-", 0x2011: "-"}
"""Hyphens that look like `-` and are other characters."""
CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
EMPTY = "The file holds no text that could be read. Give the manuscript as DOCX, PDF with text, JATS XML, HTML or text."


def assemble(source: Source, path: str, sha256: str) -> Manuscript:
    """The manuscript that the blocks of a source make. Raises `Unreadable` where they hold no text."""
    refuse_many(len(source.blocks))
    refuse_long(sum(len(run.text) for block in source.blocks for run in block.runs))
    sections, blocks = outline(without_reference_lists(source.blocks))
    page = _Page()
    paragraphs = []
    for block, section in blocks:
        start, end = page.add(block.runs)
        if end > start:
            paragraphs.append(Paragraph(start, end, block.kind, section, block.page))
    text = "".join(page.parts)
    if not any(paragraph.kind != "heading" for paragraph in paragraphs):
        raise Unreadable(EMPTY)
    citations = merged([*page.citations, *citations_in(text, page.raised, source.guess_citations)])
    return Manuscript(
        path=path,
        format=source.format,
        sha256=sha256,
        text=text,
        sections=tuple(sections),
        paragraphs=tuple(paragraphs),
        sentences=tuple(_sentences(text, paragraphs, citations)),
        raised=merged(page.raised),
        lowered=merged(page.lowered),
        citations=citations,
        pages=source.pages,
        notes=source.notes,
        title=folded(source.title) or title_of(source.blocks),
        doi=folded(source.doi),
        authors=tuple(folded(author) for author in source.authors),
        year=source.year,
    )


def folded(text: str) -> str:
    """Text with its white space folded and without characters that nobody sees."""
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    """Text without the characters that nobody sees, with ligatures as letters and hyphens plain.

    Control characters become spaces.
    """
    if "/" in text:
        text = spelled(text)
    if "$" in text:
        text = joined(text)
    if text.isascii() and text.isprintable():
        return text
    plain = CONTROL.sub(" ", CUT.sub("", HIDDEN.sub("", text))).translate(HYPHENS)
    return LIGATURE.sub(lambda found: LIGATURES[found[0]], plain)


class _Page:
    """The text as it grows, and the spans in it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.raised: list[Span] = []
        self.lowered: list[Span] = []
        self.citations: list[Span] = []

    def add(self, runs: Iterable[Run]) -> Span:
        """Add a paragraph after a line break; its span is empty where it has no words."""
        start, gap = self.length + (1 if self.parts else 0), False
        first = True
        for run in runs:
            written = visible(run.text)
            words = written.split()
            if not words:
                gap = gap or bool(written)
                continue
            if not first and (gap or written[0].isspace()):
                self._write(" ")
            elif first and self.parts:
                self._write("\n")
            first = False
            span = self._write(" ".join(words))
            gap = written[-1].isspace()
            for wanted, spans in (
                (run.raised, self.raised),
                (run.lowered, self.lowered),
                (run.citation, self.citations),
            ):
                if wanted:
                    spans.append(span)
        return Span(start, start if first else self.length)

    def _write(self, text: str) -> Span:
        self.parts.append(text)
        start = self.length
        self.length += len(text)
        return Span(start, self.length)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, with those that touch or overlap made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _sentences(text: str, paragraphs: list[Paragraph], citations: tuple[Span, ...]) -> Iterator[Sentence]:
    cited = {span.start: span.end for span in citations}
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind in ("heading", "table"):
            yield Sentence(paragraph.start, paragraph.end, number)
            continue
        for start, end in sentences_of(text, paragraph.start, paragraph.end, cited):
            yield Sentence(start, end, number)
