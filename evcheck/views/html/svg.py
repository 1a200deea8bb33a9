"""What all drawings are made of: elements with escaped contents, and lines of words that fit a width.

A drawing is 400 units wide and scales with the page, so that it stays readable on a phone. Its colours come from the
style sheet, through classes. Fonts differ from machine to machine; words are measured with the widest usual one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup, escape

from evcheck.views.characters import ours

BREAKS = re.compile(r"(?<!\d) | (?![a-zA-Zµ%°×])")
"""Spaces at which a line may end; a number stays with its unit."""

WIDTH = 400
SIZE = 14
"""Units of a letter's height, unless said otherwise."""

LINE = 19
"""Units from one line of words to the next."""


class Drawing(NamedTuple):
    """A picture, what it is called, and all that it shows in sentences for those who do not see it.

    A `tall` one stands alone on paper, with the sentences below.
    """

    picture: Markup
    title: str
    words: tuple[str, ...]
    tall: bool = False


class Piece(NamedTuple):
    """Words in one style; pieces are set one behind the other, with a space between, and broken into lines."""

    text: str
    style: str = ""


def tag(name: str, attributes: dict[str, object], *children: object) -> Markup:
    """One element; children are escaped unless they are elements."""
    said = Markup("").join(Markup(' {}="{}"').format(Markup(key), value) for key, value in attributes.items())
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(name), said, Markup("").join(map(escape, children)))


def picture(title: str, height: float, shapes: Iterable[Markup], width: int = WIDTH) -> Markup:
    """A whole drawing, named for screen readers; what it shows in detail stands in words beside it."""
    box = f"0 0 {width} {_number(height)}"
    attributes: dict[str, object] = {"viewBox": box, "role": "img", "aria-label": ours(title), "class": "drawing"}
    return tag("svg", attributes, *shapes)


def rect(x: float, y: float, width: float, height: float, style: str, round: float = 0) -> Markup:
    """A rectangle."""
    sides = {"x": x, "y": y, "width": width, "height": height, "rx": round}
    return tag("rect", {**{key: _number(side) for key, side in sides.items()}, "class": style})


def line(x: float, y: float, to_x: float, to_y: float, style: str) -> Markup:
    """A straight line."""
    ends = {"x1": x, "y1": y, "x2": to_x, "y2": to_y}
    return tag("line", {**{key: _number(end) for key, end in ends.items()}, "class": style})


def circle(x: float, y: float, radius: float, style: str) -> Markup:
    """A circle around a point."""
    return tag("circle", {"cx": _number(x), "cy": _number(y), "r": _number(radius), "class": style})


def path(course: str, style: str) -> Markup:
    """A free shape."""
    return tag("path", {"d": course, "class": style})


def words(x: float, y: float, text: str, style: str = "", anchor: str = "start") -> Markup:
    """Words on one line, `y` at their foot."""
    attributes: dict[str, object] = {"x": _number(x), "y": _number(y)}
    attributes |= {"class": style} if style else {}
    attributes |= {"text-anchor": anchor} if anchor != "start" else {}
    return tag("text", attributes, ours(text))


def paragraph(x: float, y: float, lines: Iterable[list[Piece]]) -> list[Markup]:
    """Lines of pieces, the first with its foot at `y`."""
    return [
        tag("text", {"x": _number(x), "y": _number(y + number * LINE)}, *_spans(pieces))
        for number, pieces in enumerate(lines)
    ]


def _spans(pieces: list[Piece]) -> list[Markup]:
    spans: list[Markup] = []
    for number, piece in enumerate(pieces):
        text = (" " if number else "") + piece.text
        spans.append(tag("tspan", {"class": piece.style} if piece.style else {}, text))
    return spans


def filled(pieces: Iterable[Piece], width: float, size: float = SIZE) -> list[list[Piece]]:
    """Break pieces into lines of a width, between words, or within a word that is wider than a line."""
    words_ = (Piece(word, piece.style) for piece in pieces for word in ours(piece.text).split(" ") if word)
    return together(([word] for word in words_), width, size)


def together(groups: Iterable[Iterable[Piece]], width: float, size: float = SIZE) -> list[list[Piece]]:
    """Set groups of pieces into lines; a group is broken only where it is wider than a line of its own."""
    lines: list[list[Piece]] = [[]]
    used, space = 0.0, measure(" ", size)
    for group in groups:
        pieces = [Piece(ours(piece.text), piece.style) for piece in group]
        room = sum(measure(piece.text, size) + space for piece in pieces) - space
        parts = [part for piece in pieces for part in _parts(piece, width, size)] if room > width else [pieces]
        for part in parts:
            room = sum(measure(piece.text, size) + space for piece in part) - space
            if lines[-1] and used + space + room > width:
                lines.append([])
            used = room + (used + space if lines[-1] else 0)
            for piece in part:
                _append(lines[-1], piece)
    return [one for one in lines if one]


def _parts(piece: Piece, width: float, size: float) -> list[list[Piece]]:
    words_ = [part for word in BREAKS.split(piece.text) for part in _broken(word, width, size)]
    return [[Piece(word, piece.style)] for word in words_]


def _append(line_: list[Piece], piece: Piece) -> None:
    if line_ and line_[-1].style == piece.style:
        line_[-1] = Piece(f"{line_[-1].text} {piece.text}", piece.style)
    else:
        line_.append(piece)


def _broken(word: str, width: float, size: float) -> list[str]:
    if measure(word, size) <= width:
        return [word] if word else []
    parts, used = [""], 0.0
    for character in word:
        room = measure(character, size)
        if parts[-1] and used + room > width:
            parts.append("")
            used = 0.0
        parts[-1] += character
        used += room
    return parts


NARROW, WIDE = "ijlfrt|!.,:;'`()[]{} -/\\", "mwMW@%—"


def measure(text: str, size: float = SIZE) -> float:
    """The width that words take at most, in units: as in DejaVu Sans, the widest usual font of its kind."""
    return size * sum(map(_em, text))


def _em(character: str) -> float:
    if not character.isascii():
        return 1.05 if ord(character) > 0x2E7F else 0.85
    if character in NARROW:
        return 0.42
    if character in WIDE:
        return 1.0
    return 0.71 if character.isupper() else 0.65


def cut(text: str, most: int) -> str:
    """A text of at most so many characters; what is left out is marked."""
    shown = ours(text)
    return shown if len(shown) <= most else shown[: most - 1].rstrip() + "…"


def _number(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")
