"""Words on a page -> segments that stand side by side, without running heads and the numbers of pages and lines."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from evcheck.manuscript.inputs.furniture import EDGE, folded, is_page_number
from evcheck.manuscript.inputs.pdf_words import RISE, SMALL, Reader, Word

GAP = 0.9
"""Words that stand further apart than so many sizes of their letters are of different segments."""


class Segment(NamedTuple):
    """Words that stand side by side on one baseline."""

    words: tuple[Word, ...]
    x0: float
    x1: float
    y: float
    size: float

    @property
    def text(self) -> str:
        """The words with spaces between them."""
        return " ".join(word.text for word in self.words)


class Page(NamedTuple):
    """The segments of a page, and how to ask for their fonts."""

    number: int
    segments: list[Segment]
    reader: Reader


def segments_of(words: list[Word]) -> list[Segment]:
    """Words put together to segments, in the order in which they were written."""
    found: list[list[Word]] = []
    size = y = x1 = 0.0
    for word in words:
        near = found and -0.6 * size <= word.x0 - x1 <= GAP * max(size, word.size) and word.size > 0
        same = abs(word.y - y) <= 0.15 * size
        script = word.size < SMALL * size and -0.35 * size < word.y - y < 0.65 * size
        host = size < SMALL * word.size and -0.65 * word.size < word.y - y < 0.35 * word.size and len(found[-1:]) == 1
        if near and (same or script or (host and len(found[-1]) == 1)):
            found[-1].append(word)
        else:
            found.append([word])
            size = y = 0.0
        if word.size >= SMALL * size:
            size, y = max(size, word.size) if same else word.size, word.y
        x1 = word.x1
    return [_segment(words) for words in found]


def _segment(words: list[Word]) -> Segment:
    base = _base(words)
    return Segment(
        tuple(_scripted(word, base) for word in words), words[0].x0, max(word.x1 for word in words), base.y, base.size
    )


def _base(words: list[Word]) -> Word:
    """A word of the size that most letters of a segment have, not one of its raised or lowered figures."""
    if all(word.size == words[0].size for word in words):
        return words[0]
    signs: Counter[float] = Counter()
    for word in words:
        signs[word.size] += round(word.x1 - word.x0) + 1
    usual = max(signs, key=lambda size: (signs[size], size))
    return next(word for word in words if word.size == usual)


def _scripted(word: Word, base: Word) -> Word:
    """A word that is small and stands above or below the line is raised or lowered as a whole."""
    if word.size >= SMALL * base.size:
        return word
    if word.y > base.y + RISE * base.size:
        return word._replace(runs=tuple(run._replace(raised=True) for run in word.runs))
    if word.y < base.y - RISE * base.size / 2:
        return word._replace(runs=tuple(run._replace(lowered=True) for run in word.runs))
    return word


def rows_of(segments: list[Segment]) -> list[list[Segment]]:
    """Segments on one baseline together, from the top of the page to its foot, each row from left to right."""
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda each: (-each.y, each.x0)):
        if rows and rows[-1][0].y - segment.y <= 0.3 * max(segment.size, rows[-1][0].size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [sorted(row, key=lambda each: each.x0) for row in rows]


def without_edges(segments: list[Segment], repeated: frozenset[str]) -> list[Segment]:
    """The segments of a page without running heads, feet and page numbers."""
    rows = rows_of(segments)
    dropped: set[int] = set()
    for row in (*rows[:EDGE], *rows[-EDGE:]):
        text = " ".join(each.text for each in row)
        if folded(text) in repeated or is_page_number(text):
            dropped |= {id(each) for each in row}
        elif len(row) > 1:
            dropped |= {id(each) for each in row if folded(each.text) in repeated and not each.text.isdigit()}
    return [each for each in segments if id(each) not in dropped]


def without_line_numbers(segments: list[Segment]) -> list[Segment]:
    """The segments of a page without the numbers that stand beside the lines of a manuscript."""
    numbers = [each for each in segments if each.text.isdigit() and len(each.text) < 6]
    others = [each for each in segments if not each.text.isdigit()]
    if len(numbers) < 5 or not others:
        return segments
    left = sorted(each.x0 for each in others)[len(others) // 10]
    right = sorted(each.x1 for each in others)[-1 - len(others) // 10]
    outside = {id(each) for each in numbers if each.x1 < left - 2 or each.x0 > right + 2}
    return [each for each in segments if id(each) not in outside] if len(outside) >= 5 else segments
