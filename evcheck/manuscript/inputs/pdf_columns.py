"""Where the columns of a page are, and which tables go over all of them."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from statistics import median

from evcheck.manuscript.inputs.pdf_segments import Page, Segment

CELL_GAP = 1.8
"""Segments in one column that stand so far apart are cells of a table."""

LEAST_SHARE = 0.15
"""So much of the lines of a page begin where its second column does."""


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


def gutters_of(page: Page, usual: list[float]) -> list[float]:
    """The gutters of a page; on one with few lines, those of the other pages if its lines keep to them."""
    own = gutters(page.segments)
    if own or not usual:
        return own
    crossing = sum(each.x0 < edge - 6 and each.x1 > edge + 8 for each in page.segments for edge in usual)
    starting = sum(-4 < each.x0 - edge < 26 for each in page.segments for edge in usual)
    return usual if starting >= 2 and 4 * crossing < len(page.segments) else []


def rows_of_wide_tables(rows: list[list[Segment]], edges: list[float], left: float) -> set[int]:
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
