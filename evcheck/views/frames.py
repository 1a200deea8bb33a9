"""Code frames: the lines of a dossier that a finding speaks of, with carets and labels."""

from __future__ import annotations

import re

from evcheck.checking.report import Place
from evcheck.views.characters import width
from evcheck.views.page import Line, Page, Span, labelled, paragraph

MOST = 3
"""Places that a frame shows, unless everything is asked for."""

MOST_NUMBERS = 10
LABEL_ROOM = 24
"""Columns below which a label is set under its carets from the margin on."""

_BREAK = re.compile("\r\n|\r|\n")


def lines_of(source: str) -> list[str]:
    """The lines of a dossier, as places count them."""
    return _BREAK.split(source)


def frame(page: Page, path: str, source: list[str], places: list[Place], style: str) -> list[Line]:
    """Show places of one file, in the order of its lines; places without a line are named by their path."""
    if source == [""]:
        return _unshown(page, path, places)
    lines = _unshown(page, path, [place for place in places if not place.line])
    standing = sorted((place for place in places if place.line), key=lambda place: (place.line, place.column))
    if not standing:
        return lines
    shown = standing if page.all else standing[:MOST]
    digits = len(str(shown[-1].line))
    first = shown[0]
    head = page.theirs(path) + f":{first.line}:{first.column}"
    lines.append((("", " " * (digits + 3)), ("faint", page.ours("╭─ ")), ("faint", head)))
    before, label = 0, ""
    for place in shown:
        if before and place.line > before + 1:
            lines.append((("faint", " " * (digits + 3) + page.ours("⋮")),))
        lines += _marked(page, source, place, digits, style, again=place.line == before, told=label == place.label)
        before, label = place.line, place.label
    rest = list(dict.fromkeys(place.line for place in standing[len(shown) :] if place.line != before))
    return lines + _rest(page, rest, digits)


def _unshown(page: Page, path: str, places: list[Place]) -> list[Line]:
    """Places for which there is no text to show: by line, or else by their path in the dossier."""
    lines: list[Line] = []
    for place in places if page.all else places[:MOST]:
        label = page.ours(f": {place.label}") if place.label else ""
        where = f"{path}:{place.line}:{place.column}" if place.line else place.path
        if where or label:
            lines += labelled(page, "at", [("faint", page.theirs(where) + label)])
    return lines


def _rest(page: Page, numbers: list[int], digits: int) -> list[Line]:
    if not numbers:
        return []
    named = ", ".join(map(str, numbers[:MOST_NUMBERS])) + (page.ours(", …") if len(numbers) > MOST_NUMBERS else "")
    noun = "line" if len(numbers) == 1 else "lines"
    said = f"+ {len(numbers)} more {noun}: {named}"
    return paragraph(page, [("", " " * (digits + 3))], [("faint", said)], digits + 5)


def _marked(
    page: Page, source: list[str], place: Place, digits: int, style: str, *, again: bool, told: bool
) -> list[Line]:
    """The line itself, cut around the carets, and the carets with their label.

    `again` if the place before stood in the same line, `told` if it had the same label.
    """
    bar = page.ours("│")
    text = source[place.line - 1] if place.line <= len(source) else ""
    start = min(max(place.column - 1, 0), len(text))
    stop = place.end_column - 1 if place.end_line == place.line else len(text.rstrip())
    stop = min(max(stop, start + 1), max(len(text), start + 1))
    room = page.width - digits - 5
    before, marked, after = _window(page, text, start, stop, room)
    lines: list[Line] = []
    if not (again and _fits(page, text, room)):
        gutter = f"  {'' if again else place.line:>{digits}} "
        lines.append((("faint", gutter + bar), ("", " " + before), (style, marked), ("", after)))
    margin: Span = ("faint", " " * (digits + 3) + bar)
    carets = " " * width(before) + "^" * max(1, width(marked))
    return lines + _labelled(page, margin, carets, page.ours(place.label), style, told)


def _labelled(page: Page, margin: Span, carets: str, label: str, style: str, told: bool) -> list[Line]:
    """Carets with the label behind them, or below where it does not fit and was not told just before."""
    used = width(margin[1]) + 1
    room = page.width
    spans: list[Span] = [("", " "), (style, carets)]
    if not label:
        return [(margin, *spans)]
    if used + len(carets) + 1 + width(label) <= room:
        return [(margin, *spans, ("", " "), (style, label))]
    if told:
        return [(margin, *spans)]
    indent = len(carets) - len(carets.lstrip())
    if room - used - indent < LABEL_ROOM:
        indent = max(0, room - used - max(LABEL_ROOM, width(label)))
    narrow = Page(width=room - used - indent)
    below = paragraph(narrow, [], [(style, label)])
    return [(margin, *spans), *((margin, ("", " " * (1 + indent)), *line) for line in below)]


def _fits(page: Page, text: str, room: int) -> bool:
    return len(text) <= room and width(page.theirs(text)) <= room


def _window(page: Page, text: str, start: int, stop: int, room: int) -> tuple[str, str, str]:
    """The part of a line that fits: what stands before the marked text, that text, and what follows."""
    if _fits(page, text, room):
        return page.theirs(text[:start]), page.theirs(text[start:stop]), page.theirs(text[stop:])
    cut = page.ours("…")
    first = 0
    if not _fits(page, text[:stop], room - len(cut)):
        first = max(0, start - room // 3)
        while width(page.theirs(text[first:start])) > room // 2:
            first += 1
    parts = [cut if first else "", "", ""]
    room -= len(parts[0])
    end = _fits(page, text[first:], room)
    for position in range(first, len(text)):
        shown = page.theirs(text[position])
        room -= width(shown)
        if not end and room < len(cut):
            parts[2 if position >= stop else 1] += cut
            break
        parts[0 if position < start else 1 if position < stop else 2] += shown
    return parts[0], parts[1], parts[2]
