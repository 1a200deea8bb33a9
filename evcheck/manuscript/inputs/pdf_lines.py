"""Words on a page -> lines in reading order: columns by their gutters, what spans them in bands between."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from evcheck.manuscript.inputs.blocks import Run
from evcheck.manuscript.inputs.furniture import EDGE, folded, is_page_number
from evcheck.manuscript.inputs.pdf_words import RISE, SMALL, Reader, Word

GAP = 0.9
"""Words that stand further apart than so many sizes of their letters are of different segments."""

CELL_GAP = 1.8
"""Segments in one column that stand so far apart are cells of a table."""

LEAST_SHARE = 0.15
"""So much of the lines of a page begin where its second column does."""

_BOLD = re.compile(r"bold|black|heavy|semibold|demi|medi(?!um)|(?<![a-z])B$|\.B(?:\+|$)|-B$", re.I)
_ITALIC = re.compile(r"ital|obli|slant|-I$|\.I$|CMTI", re.I)


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


class Line(NamedTuple):
    """A line of text in its column. `cells` is the number of its parts that stand far from each other."""

    words: tuple[Word, ...]
    runs: tuple[Run, ...]
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    italic: bool
    cells: int
    page: int
    column: int
    left: float
    right: float

    @property
    def text(self) -> str:
        """The line as text."""
        return "".join(run.text for run in self.runs)


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


def gutters(segments: list[Segment]) -> list[float]:
    """Where the second and further columns of a page begin; empty where it has one column."""
    if not segments:
        return []
    left, right = min(each.x0 for each in segments), max(each.x1 for each in segments)
    width = right - left
    wide = [each for each in segments if each.x1 - each.x0 > 0.12 * width]
    if len(wide) < 8:
        return []
    starts = Counter(round(each.x0 / 2) for each in wide)
    needed = max(4, LEAST_SHARE * len(wide))
    found: list[float] = []
    for place, _ in sorted(starts.items()):
        count = sum(starts[place + near] for near in (0, 1, 2))
        edge = 2 * place - 2.0
        if (
            count >= needed
            and edge - (found[-1] if found else left) > 0.2 * width
            and _is_gutter(edge, wide, found, left, right)
        ):
            found.append(_first_start(edge, segments))
    return found


def _first_start(edge: float, segments: list[Segment]) -> float:
    """Where the leftmost lines of a column begin, some of which may hang out to the left of most."""
    end = max((each.x1 for each in segments if each.x0 < edge - 40 and each.x1 <= edge), default=edge)
    return min((each.x0 - 1 for each in segments if end < each.x0 <= edge), default=edge)


def _is_gutter(edge: float, wide: list[Segment], before: list[float], left: float, right: float) -> bool:
    """Whether lines fill the columns on both sides of a place, and do not merely stand there as cells of a table."""
    start = before[-1] if before else left
    columns = [each for each in wide if each.x0 >= edge or each.x1 <= edge + 2]
    at_left = [each.x1 - each.x0 for each in columns if start - 3 <= each.x0 < edge and each.x1 <= edge + 2]
    at_right = [each.x1 - each.x0 for each in columns if edge <= each.x0 < edge + 40]
    if len(at_left) < 4 or len(at_right) < 4:
        return False
    longest = sorted(at_right)[-1 - len(at_right) // 10]
    return median(at_left) > 0.55 * (edge - start) and median(at_right) > 0.55 * min(longest * 1.1, right - edge)


def usual_gutters(pages: list[Page]) -> list[float]:
    """The gutters that most pages with columns have; empty where most have one column."""
    found = [tuple(edges) for edges in (gutters(page.segments) for page in pages) if edges]
    if 3 * len(found) < len(pages):
        return []
    counts = Counter(tuple(round(edge / 8) for edge in edges) for edges in found)
    usual = max(counts, key=lambda places: (counts[places], places))
    return list(next(edges for edges in found if tuple(round(edge / 8) for edge in edges) == usual))


def _edges(page: Page, usual: list[float]) -> list[float]:
    """The gutters of a page; on one with few lines, those of the other pages if its lines keep to them."""
    own = gutters(page.segments)
    if own or not usual:
        return own
    crossing = sum(each.x0 < edge - 6 and each.x1 > edge + 8 for each in page.segments for edge in usual)
    starting = sum(-4 < each.x0 - edge < 26 for each in page.segments for edge in usual)
    return usual if starting >= 2 and 4 * crossing < len(page.segments) else []


def lines_of(page: Page, usual: list[float]) -> Iterator[Line]:
    """The lines of a page in reading order; `usual` are the gutters of most pages."""
    edges = _edges(page, usual)
    if not page.segments:
        return
    left = _usual_left(page.segments)
    right = sorted(each.x1 for each in page.segments)[-1 - len(page.segments) // 20]
    bounds = [left, *edges, right + 1]
    waiting: list[list[list[Segment]]] = [[] for _ in bounds[:-1]]
    rows = rows_of(page.segments)
    wide_tables = _rows_of_wide_tables(rows, edges, left)
    for number, row in enumerate(rows):
        if number in wide_tables or _spans(row, edges):
            yield from _drain(waiting, bounds, edges, page)
            yield _line(row, page, -1, left, right)
            continue
        for column, part in _by_column(row, edges):
            waiting[column].append(part)
    yield from _drain(waiting, bounds, edges, page)


def _usual_left(segments: list[Segment]) -> float:
    starts = Counter(round(each.x0) for each in segments)
    often = [place for place, count in starts.items() if count >= max(2, len(segments) // 12)]
    return float(min(often)) if often else min(each.x0 for each in segments)


def _spans(row: list[Segment], edges: list[float]) -> bool:
    return any(each.x0 < edge - 6 and each.x1 > edge + 8 for each in row for edge in edges)


def _rows_of_wide_tables(rows: list[list[Segment]], edges: list[float], left: float) -> set[int]:
    """The rows of tables that go over all columns: three or more whose cells do not keep to the columns.

    Lines that go on in some of the cells alone are of the table, too.
    """
    found: set[int] = set()
    run: list[int] = []
    for number, row in enumerate(rows):
        continues = len(run) >= 3 and not any(abs(each.x0 - start) < 12 for each in row for start in (left, *edges))
        if continues or (edges and _is_tabular(row, edges)):
            run.append(number)
        elif run and number - run[-1] > 1:
            run = []
        if len(run) >= 3:
            found.update(range(run[0], run[-1] + 1))
    return found


def _is_tabular(row: list[Segment], edges: list[float]) -> bool:
    """Whether a row has wide gaps beside those at the gutters, and does not begin its columns where they begin."""
    gaps = sum(after.x0 - before.x1 > CELL_GAP * after.size for before, after in pairwise(row))
    starts = [each.x0 for each in row]
    return gaps >= 2 and not all(any(-6 <= start - edge < 3 * row[0].size for start in starts) for edge in edges)


def _by_column(row: list[Segment], edges: list[float]) -> list[tuple[int, list[Segment]]]:
    parts: dict[int, list[Segment]] = {}
    for each in row:
        parts.setdefault(sum(each.x0 >= edge - 6 for edge in edges), []).append(each)
    return sorted(parts.items())


def _drain(waiting: list[list[list[Segment]]], bounds: list[float], edges: list[float], page: Page) -> Iterator[Line]:
    for column, rows in enumerate(waiting):
        ends = sorted(part[-1].x1 for part in rows)
        right = ends[-1 - len(ends) // 20] if ends else bounds[column + 1]
        for part in rows:
            yield _line(part, page, column, bounds[column] + (2 if column else 0), right)
        rows.clear()


def _line(row: list[Segment], page: Page, column: int, left: float, right: float) -> Line:
    base = max(row, key=lambda each: each.x1 - each.x0)
    size = max(each.size for each in row)
    gaps = [after.x0 - before.x1 for before, after in pairwise(row)]
    first, last = base.words[0], base.words[-1]
    bold = all(_is_bold(page.reader, word.at) for word in (first, last))
    italic = not bold and all(_ITALIC.search(page.reader.font(word.at)) for word in (first, last))
    words = tuple(word for each in row for word in each.words)
    return Line(
        words=words,
        runs=tuple(runs_of(words, ())),
        x0=row[0].x0,
        x1=max(each.x1 for each in row),
        y=base.y,
        size=base.size,
        bold=bold,
        italic=italic,
        cells=1 + sum(gap > CELL_GAP * size for gap in gaps),
        page=page.number,
        column=column,
        left=left,
        right=right,
    )


def runs_of(words: tuple[Word, ...], borders: Sequence[float]) -> Iterator[Run]:
    """The runs of words on a line, with ` | ` where a border stands between two of them."""
    gathered: list[str] = []
    before: Word | None = None
    for word in words:
        if before is not None:
            gathered.append(_between(before, word, borders))
        for run in word.runs:
            if not run.raised and not run.lowered:
                gathered.append(run.text)
                continue
            if gathered:
                yield Run("".join(gathered))
                gathered = []
            yield run
        before = word
    if gathered:
        yield Run("".join(gathered))


def _between(before: Word, word: Word, borders: Sequence[float]) -> str:
    if borders and any(before.x1 <= border + 0.5 and word.x0 >= border - 0.5 for border in borders):
        return " | "
    return " " if word.x0 - before.x1 > 0.1 * max(before.size, word.size) or word.x0 < before.x0 else ""


def _is_bold(reader: Reader, at: int) -> bool:
    return reader.weight(at) >= 600 or _BOLD.search(reader.font(at).rpartition("+")[2]) is not None
