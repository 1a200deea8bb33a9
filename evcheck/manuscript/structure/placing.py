"""Where words stand in a manuscript: the sentence around them, its place for a reader, and a quotation of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.text import Manuscript, Paragraph, Sentence, Span

ROOM = 220
"""Characters of a quotation; a longer sentence is cut to what stands around the decisive words."""

LEAST = 40
"""Characters that are shown on either side of decisive words, at least."""

GAP = " … "
UNTITLED = {"front": "title page", "abstract": "abstract"}
"""What a part without a heading of its own is called."""

KINDS = {"caption": "legend", "table": "table", "list": "list", "footnote": "footnote", "heading": "heading"}


class Where(NamedTuple):
    """The place of words: headings from the outermost in, what the paragraph is, its number, and the page.

    `paragraph` counts from 1 within the section, headings left out; `page` is 0 where the format has none.
    """

    sections: tuple[str, ...]
    kind: str
    paragraph: int
    page: int

    def __str__(self) -> str:
        """Say the place in words: `Methods › EV isolation, paragraph 2`."""
        parts = [" › ".join(self.sections) or "before the first heading"]
        if self.kind in KINDS:
            parts.append(KINDS[self.kind])
        if self.page:
            parts.append(f"page {self.page}")
        elif self.paragraph:
            parts.append(f"paragraph {self.paragraph}")
        return ", ".join(parts)


def sentence_at(read: Manuscript, start: int) -> Sentence | None:
    """The sentence that holds a position, or None between sentences."""
    number = bisect_left(read.sentences, (start + 1,)) - 1
    found = read.sentences[number] if number >= 0 else None
    return found if found is not None and start < found.end else None


def paragraph_at(read: Manuscript, start: int) -> Paragraph | None:
    """The paragraph that holds a position, or None where none begins before it."""
    number = _paragraph_number(read, start)
    return read.paragraphs[number] if number >= 0 else None


def around(read: Manuscript, span: Span) -> Span:
    """The sentence or sentences that words stand in; the words themselves where no sentence holds them."""
    first, last = sentence_at(read, span.start), sentence_at(read, max(span.end - 1, span.start))
    start = min(first.start, span.start) if first is not None else span.start
    return Span(start, max(last.end, span.end) if last is not None else span.end)


def where(read: Manuscript, span: Span) -> Where:
    """The place of words."""
    number = _paragraph_number(read, span.start)
    if number < 0:
        return Where((), "", 0, 0)
    paragraph = read.paragraphs[number]
    titles: list[str] = []
    section = paragraph.section
    while 0 <= section < len(read.sections) and len(titles) <= len(read.sections):
        titles.insert(0, read.sections[section].title)
        section = read.sections[section].parent
    first = number
    while first > 0 and read.paragraphs[first - 1].section == paragraph.section:
        first -= 1
    role = read.sections[paragraph.section].role if 0 <= paragraph.section < len(read.sections) else ""
    titles = [title for title in titles if title] or [UNTITLED[one] for one in (role,) if one in UNTITLED]
    count = sum(one.kind != "heading" for one in read.paragraphs[first : number + 1])
    return Where(tuple(titles), paragraph.kind, count, paragraph.page)


def quotation(read: Manuscript, spans: Sequence[Span], room: int = ROOM) -> str:
    """The sentence around words, whole if it is short, else the parts around the words with `…` between them.

    All spans are taken to stand in the sentence of the first. Every part is verbatim but for white space.
    """
    whole = around(read, spans[0])
    start, end = whole.start, max([whole.end, *(span.end for span in spans)])
    if end - start <= room:
        return _folded(read.text[start:end])
    margin = max((room - sum(span.end - span.start for span in spans)) // (2 * len(spans)), LEAST)
    parts: list[list[int]] = []
    for span in sorted({Span(one.start, min(one.end, one.start + room)) for one in spans}):
        low = _word_start(read.text, max(start, span.start - margin), start)
        high = _word_end(read.text, min(end, span.end + margin), end)
        if parts and low <= parts[-1][1] + len(GAP):
            parts[-1][1] = max(parts[-1][1], high)
        else:
            parts.append([low, high])
    text = GAP.join(_folded(read.text[low:high]) for low, high in parts)
    return ("… " if parts[0][0] > start else "") + text + (" …" if parts[-1][1] < end else "")


def _paragraph_number(read: Manuscript, start: int) -> int:
    return bisect_right(read.paragraphs, start, key=lambda one: one.start) - 1


def _folded(text: str) -> str:
    return " ".join(text.split())


def _word_start(text: str, at: int, least: int) -> int:
    """The start of the word at a position, no further back than twenty characters."""
    for position in range(at, max(least, at - 20), -1):
        if text[position - 1].isspace():
            return position
    return least if at - 20 <= least else at


def _word_end(text: str, at: int, most: int) -> int:
    for position in range(at, min(most, at + 20)):
        if text[position].isspace():
            return position
    return most if at + 20 >= most else at
