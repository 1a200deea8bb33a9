"""Segments on a page -> lines in reading order: column after column, with what spans them in bands between."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from evcheck.manuscript.inputs.blocks import Run
from evcheck.manuscript.inputs.pdf_columns import CELL_GAP, gutters_of, rows_of_wide_tables
from evcheck.manuscript.inputs.pdf_segments import Page, Segment, rows_of
from evcheck.manuscript.inputs.pdf_words import Reader, Word

_BOLD = re.compile(r"bold|black|heavy|semibold|demi|medi(?!um)|(?<![a-z])B$|\.B(?:\+|$)|-B$", re.I)
_ITALIC = re.compile(r"ital|obli|slant|-I$|\.I$|CMTI", re.I)


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


def lines_of(page: Page, usual: list[float]) -> Iterator[Line]:
    """The lines of a page in reading order; `usual` are the gutters of most pages."""
    edges = gutters_of(page, usual)
    if not page.segments:
        return
    left = _usual_left(page.segments)
    right = sorted(each.x1 for each in page.segments)[-1 - len(page.segments) // 20]
    bounds = [left, *edges, right + 1]
    waiting: list[list[list[Segment]]] = [[] for _ in bounds[:-1]]
    rows = rows_of(page.segments)
    wide_tables = rows_of_wide_tables(rows, edges, left)
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
