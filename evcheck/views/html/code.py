"""The lines of a dossier that a finding speaks of, with what they say of it marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from evcheck.checking.report import Place
from evcheck.views.characters import ours, theirs

MOST = 8
"""Places of one finding that are shown with their line; of the others the number of the line is given."""

BEFORE, MARKED, AFTER = 120, 600, 160
"""Characters shown before, within and after what is marked; dossiers can hold very long lines."""


class CodeLine(NamedTuple):
    """One line, with the part that is marked; a line around it for orientation has no `at`, which is the place.

    `again` where the line before is the same one, `gap` where lines are left out before it.
    """

    number: int
    before: str
    marked: str
    after: str
    label: str
    at: str
    again: bool
    gap: bool


class Frame(NamedTuple):
    """What a finding points at: lines to show, places without a text to show, and lines that are only named."""

    marks: tuple[CodeLine, ...]
    unshown: tuple[tuple[str, str, str], ...]
    more: tuple[tuple[int, str], ...]


def frame(places: list[Place], source: list[str]) -> Frame:
    """Lay out the places of a finding, in the order of the lines of its dossier."""
    without = source == [""]
    unshown = [place for place in places if without or not place.line]
    standing = sorted((one for one in places if one not in unshown), key=lambda one: (one.line, one.column))
    return Frame(
        tuple(_lines(standing[:MOST], source)),
        tuple((_path(place), ours(place.label), at(place)) for place in unshown),
        tuple((place.line, at(place)) for place in standing[MOST:]),
    )


def _lines(places: list[Place], source: list[str]) -> Iterator[CodeLine]:
    """The lines that places stand in, each with the line before and behind it."""
    marked = {place.line for place in places}
    around = {line + step for line in marked for step in (-1, 1)} - marked
    wanted = [*places, *(Place("", line) for line in around if 0 < line <= len(source) and source[line - 1].strip())]
    before = 0
    for place in sorted(wanted, key=lambda one: (one.line, one.column)):
        made = _mark(place, source, before) if place.line in marked else _context(place.line, source, before)
        yield made
        before = place.line


def _context(line: int, source: list[str], before: int) -> CodeLine:
    text = source[line - 1]
    shown = theirs(text if len(text) <= AFTER else text[:AFTER] + "…")
    return CodeLine(line, shown, "", "", "", "", again=False, gap=bool(before) and line > before + 1)


def at(place: Place) -> str:
    """A place in figures: line and column of both ends, or the path where there is no line."""
    if not place.line:
        return theirs(place.path)
    return f"{place.line}:{place.column}-{place.end_line}:{place.end_column}"


def _path(place: Place) -> str:
    where = f"line {place.line}, {place.path}" if place.line and place.path else f"line {place.line}"
    return theirs(where if place.line else place.path or "the whole dossier")


def _mark(place: Place, source: list[str], before: int) -> CodeLine:
    text = source[place.line - 1] if place.line <= len(source) else ""
    start = min(max(place.column - 1, 0), len(text))
    stop = place.end_column - 1 if place.end_line == place.line else len(text.rstrip())
    stop = min(max(stop, start), len(text))
    head, marked, tail = text[:start], text[start:stop], text[stop:]
    return CodeLine(
        number=place.line,
        before=theirs(head if len(head) <= BEFORE else "…" + head[-BEFORE:]),
        marked=theirs(marked if len(marked) <= MARKED else marked[:MARKED] + "…"),
        after=theirs(tail if len(tail) <= AFTER else tail[:AFTER] + "…"),
        label=ours(place.label),
        at=at(place),
        again=place.line == before,
        gap=bool(before) and place.line > before + 1,
    )
