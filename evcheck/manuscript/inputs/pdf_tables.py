"""Rows of tables on a PDF page, their cells told by the white space that runs down between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from evcheck.manuscript.inputs.blocks import Run
from evcheck.manuscript.inputs.headings import kind_of
from evcheck.manuscript.inputs.lines import joined
from evcheck.manuscript.inputs.pdf_columns import CELL_GAP
from evcheck.manuscript.inputs.pdf_lines import Line, runs_of
from evcheck.manuscript.inputs.pdf_words import Word

APART = 3.6
"""Lines of one table stand no further apart than so many sizes of their letters."""

NARROW = 0.6
"""A line that fills less than so much of its column may be a part of a row."""


class Row(NamedTuple):
    """A row of a table: its cells, each with the words of its lines from top to bottom, and where it stands."""

    cells: list[list[tuple[Word, ...]]]
    y: float


def with_tables(lines: list[Line]) -> list[Line]:
    """Lines with those of each table replaced by one for each row.

    One line alone with wide gaps is no table, but one that was stretched to fill its column.
    """
    found: list[Line] = []
    for group in _groups(lines):
        if sum(line.cells > 1 for line in group) < 2:
            found += (line._replace(cells=1) for line in group)
            continue
        borders = _borders(group)
        while found and found[-1].cells == 1 and borders and _heads(found[-1], group, borders):
            group.insert(0, found.pop())
        found += _table(group, _borders(group) if len(borders) else [])
    return found


def _heads(line: Line, group: list[Line], borders: list[float]) -> bool:
    """Whether a line above a table is one of its head: its words keep to the columns, and stand in several."""
    if not _near(line, group[0]) or any(word.x0 < border < word.x1 for word in line.words for border in borders):
        return False
    filled = sum(map(bool, _cells(line, borders)))
    return filled > 2 or (filled == 1 and _inner(line)) or (filled == 2 and not line.text.rstrip().endswith("."))


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
    """Neighbouring lines together where they may be of one table, other lines alone."""
    group: list[Line] = []
    for line in lines:
        if group and not (_near(group[-1], line) and _fits(line)):
            yield from _trimmed(group)
            group = []
        group.append(line)
    yield from _trimmed(group)


def _near(above: Line, line: Line) -> bool:
    same = (above.page, above.column) == (line.page, line.column)
    return same and 0 <= above.y - line.y < APART * line.size and abs(above.size - line.size) < 0.15 * line.size


def _fits(line: Line) -> bool:
    """Whether a line can belong to a table: it has cells, or is a short piece that may continue one."""
    if line.cells > 1:
        return True
    narrow = line.x1 - line.x0 < NARROW * (line.right - line.left)
    ends = line.text.rstrip().endswith(".") and len(line.words) > 3
    return narrow and not ends and kind_of(line.text) != "caption"


def _trimmed(group: list[Line]) -> Iterator[list[Line]]:
    """A group without lines at its ends that stand at the edge of the column and have no cells."""
    start, end = 0, len(group)
    while start < end and not _inner(group[start]):
        start += 1
    while end > start and not _inner(group[end - 1]):
        end -= 1
    yield from ([line] for line in group[:start])
    if start < end:
        yield group[start:end]
    yield from ([line] for line in group[end:])


def _inner(line: Line) -> bool:
    return line.cells > 1 or (_fits(line) and line.x0 > line.left + 2 * line.size)


def _table(group: list[Line], borders: list[float]) -> Iterator[Line]:
    if not borders:
        for line in group:
            cut = [(a.x1 + b.x0) / 2 for a, b in pairwise(line.words) if b.x0 - a.x1 > CELL_GAP * line.size]
            yield line._replace(runs=tuple(runs_of(line.words, cut)), cells=max(line.cells, 2))
        return
    for row, lines in _rows(group, borders):
        runs: list[Run] = []
        for number, cell in enumerate(row.cells):
            runs += [Run(" | ")] if number else []
            runs += joined(tuple(runs_of(part, ())) for part in cell)
        yield lines[0]._replace(runs=tuple(runs), y=row.y, cells=max(2, len(row.cells)))


def _borders(group: list[Line]) -> list[float]:
    """Where white space runs down through all lines: half a letter wide, or a space where the lines are many."""
    least = (0.5 if len(group) < 5 else 0.22) * group[0].size
    extents = sorted((word.x0, word.x1) for line in group for word in line.words)
    borders: list[float] = []
    end = extents[0][1]
    for start, stop in extents:
        if start - end > least:
            borders.append((start + end) / 2)
        end = max(end, stop)
    return [border for number, border in enumerate(borders) if not _only_in_head(group, borders, number)]


def _only_in_head(group: list[Line], borders: list[float], number: int) -> bool:
    """Whether a column holds no more than a word of one line that follows on the word before it."""
    columns = [(line, _cells(line, borders)) for line in group]
    filled = [(line, cells) for line, cells in columns if cells[number + 1]]
    if len(filled) != 1 or len(group) < 4:
        return False
    line, cells = filled[0]
    before = cells[number]
    return bool(before) and cells[number + 1][0].x0 - before[-1].x1 < 0.5 * line.size


def _rows(group: list[Line], borders: list[float]) -> Iterator[tuple[Row, list[Line]]]:
    """The rows of a table: lines with most cells, each with the nearest of those that have fewer."""
    cut = [(_cells(line, borders), line) for line in group]
    most = max(sum(map(bool, cells)) for cells, _ in cut)
    anchors = [line for cells, line in cut if cells[0] and 2 * sum(map(bool, cells)) >= most]
    if not anchors:
        anchors = [line for _, line in cut]
    for anchor in anchors:
        own = [(cells, line) for cells, line in cut if min(anchors, key=lambda each: abs(each.y - line.y)) is anchor]
        columns = [[cells[number] for cells, _ in own if cells[number]] for number in range(len(borders) + 1)]
        yield Row(columns, anchor.y), [anchor]


def _cells(line: Line, borders: list[float]) -> list[tuple[Word, ...]]:
    cells: list[list[Word]] = [[] for _ in range(len(borders) + 1)]
    for word in line.words:
        cells[sum(word.x0 >= border for border in borders)].append(word)
    return [tuple(cell) for cell in cells]
