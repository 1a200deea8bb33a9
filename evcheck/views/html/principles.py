"""Techniques of sizing by the physical principle that each reads, so that a missing second principle is a hole."""

from __future__ import annotations

from collections.abc import Sequence
from math import log10

from markupsafe import Markup

from evcheck.checking.overview import PreparationFacts, SizingFacts
from evcheck.checking.report import Problem
from evcheck.views.html.lanes import ASKED_OF
from evcheck.views.html.svg import (
    LINE,
    WIDTH,
    Drawing,
    Piece,
    circle,
    cut,
    filled,
    line,
    paragraph,
    picture,
    rect,
    words,
)
from evcheck.views.html.unread import errors_in, in_line, left_out

PRINCIPLES = {
    "Brownian motion": "how fast particles move",
    "resistive pulse": "how they block a pore",
    "electron microscopy": "seen by electrons",
    "ion microscopy": "seen by ions",
    "scanning probe": "felt by a tip",
    "optical intensity": "how brightly they scatter or shine",
    "static light scattering": "how light scatters by angle",
    "small-angle scattering": "how X-rays or neutrons scatter",
    "field-flow retention": "how long a flow holds them",
    "interference": "interference of light",
    "super-resolution": "light microscopy below its limit",
    "sedimentation": "how fast they sink",
    "buoyant mass": "how heavy they are",
}
"""What each principle reads, in plain words."""

STANDING = {
    "sized": "",
    "open": "whether it measured size is not stated",
    "image without size": "imaged, but no size is given",
    "number only": "used for the number alone",
    "unknown": "evcheck does not know this technique",
    "no size": "cannot tell a size",
}
WANTED = 2
"""Principles that guidelines ask for."""

FROM, TO = 20.0, 1000.0
"""The ends of the axis, in nm."""
TICKS = (20, 50, 100, 200, 500, 1000)
LEFT, RIGHT = 196, WIDTH - 16


def sizing(facts: PreparationFacts, problems: Sequence[Problem] = ()) -> Drawing:
    """Draw the techniques of a preparation by principle, with the sizes found on one axis."""
    by_principle: dict[str, list[SizingFacts]] = {}
    for one in facts.sizing:
        for principle in one.principles if one.standing not in ("no size", "unknown", "number only") else ():
            by_principle.setdefault(principle, []).append(one)
    sure = [name for name, listed in by_principle.items() if any(one.standing == "sized" for one in listed)]
    shapes: list[Markup] = []
    told: list[str] = []
    top = 1.0
    for name, listed in by_principle.items():
        top = _principle(shapes, top, name, listed, problems)
        told.append(f"{name}: {'; '.join(_told(one, problems) for one in listed)}.")
    lost = _lost(facts, problems)
    missing = _missing(facts, len(sure))
    if missing:
        top = _hole(shapes, top, missing, facts.role in ASKED_OF and not facts.shown_for and not lost)
        told.append(missing)
    for sentence in lost:
        top = _hole(shapes, top, sentence, False)
        told.append(sentence)
    top = _axis(shapes, top) if any(one.middle or one.low for one in facts.sizing) else top
    rest = [one for one in facts.sizing if one.standing in ("no size", "unknown", "number only")]
    if rest:
        top = _rest(shapes, top, rest)
        told.append(f"Not counted for size: {'; '.join(_told(one, problems) for one in rest)}.")
    title = f'Size of "{facts.id}" by measuring principle'
    return Drawing(picture(f"{title}; told in words below", top + 2, shapes), title, tuple(told))


def _missing(facts: PreparationFacts, sure: int) -> str:
    """What is said of principles that are not there; empty where there are enough."""
    if sure >= WANTED:
        return ""
    if facts.shown_for and not sure:
        return f'Size is said to be shown for "{facts.shown_for}".'
    if facts.sizing_said and not facts.sizing:
        return f"Size: {facts.sizing_said}."
    return "No second principle is sure." if sure else "No principle of sizing is sure."


def _lost(facts: PreparationFacts, problems: Sequence[Problem]) -> list[str]:
    """Sentences about entries that were left out because of a problem."""
    chapter = f"{facts.path}.characterization"
    drawn = [one.path for one in facts.sizing]
    found = left_out(problems, [f"{chapter}.particles", f"{chapter}.imaging"], drawn)
    return [f"An entry could not be read: see the problem {in_line(one)}." for one in found]


def _principle(
    shapes: list[Markup], top: float, name: str, listed: list[SizingFacts], problems: Sequence[Problem]
) -> float:
    """One lane: the principle, below it each technique with what it found."""
    head = filled(
        [Piece(f"{name[:1].upper()}{name[1:]}", "strong"), Piece(PRINCIPLES.get(name, ""), "faint")], WIDTH - 24
    )
    start, top = top, top + 8
    inner = paragraph(12, top + 13, head)
    top += LINE * len(head)
    for one in listed:
        measured = one.middle is not None or one.low is not None
        inner.append(words(24, top + 15, cut(one.technique, 20 if measured else 40), "technique"))
        inner += _found(one, top + 10) if measured else []
        wrong = _wrong(one, problems)
        said = wrong or one.size or STANDING[one.standing] or "size not given"
        style = "required" if wrong else "faint" if one.standing == "sized" else "recommended"
        below = filled([Piece(said, style)], WIDTH - 40)
        inner += paragraph(24, top + 15 + LINE, below)
        top += LINE * (1 + len(below)) + 4
    sure = any(one.standing == "sized" for one in listed)
    shapes.append(rect(1, start, WIDTH - 2, top - start + 4, "principle" if sure else "principle open", 8))
    shapes += inner
    return top + 12


def _at(size: float) -> float:
    """The place of a size on the axis; what lies beyond its ends is drawn there."""
    within = min(max(size, FROM), TO)
    return LEFT + (RIGHT - LEFT) * log10(within / FROM) / log10(TO / FROM)


def _found(one: SizingFacts, y: float) -> list[Markup]:
    """The range and the middle of what was found."""
    shapes = [line(LEFT, y, RIGHT, y, "rule")]
    if one.low is not None and one.high is not None:
        shapes.append(rect(_at(one.low), y - 4, max(_at(one.high) - _at(one.low), 3), 8, "range", 4))
    if one.middle is not None:
        shapes.append(circle(_at(one.middle), y, 5, "middle"))
    return shapes


def _axis(shapes: list[Markup], top: float) -> float:
    shapes.append(line(LEFT, top + 2, RIGHT, top + 2, "axis"))
    for tick in TICKS:
        shapes.append(line(_at(tick), top + 2, _at(tick), top + 7, "axis"))
        if tick not in TICKS[-2:]:
            shapes.append(words(_at(tick), top + 22, str(tick), "faint small", "middle"))
    shapes.append(words(RIGHT + 8, top + 22, f"{TICKS[-1]} nm", "faint small", "end"))
    return top + 30


def _hole(shapes: list[Markup], top: float, text: str, missed: bool) -> float:
    lines = filled([Piece(f"? {text}" if missed else text, "required strong" if missed else "faint")], WIDTH - 40)
    height = 24 + LINE * len(lines)
    shapes.append(rect(1, top, WIDTH - 2, height, "hole" if missed else "hole quiet", 8))
    shapes += paragraph(14, top + 27, lines)
    return top + height + 8


def _rest(shapes: list[Markup], top: float, rest: list[SizingFacts]) -> float:
    pieces = [
        Piece(
            f"Not counted for size: {'; '.join(f'{one.technique}, {STANDING[one.standing]}' for one in rest)}.", "faint"
        )
    ]
    lines = filled(pieces, WIDTH - 4)
    shapes += paragraph(0, top + 18, lines)
    return top + 6 + LINE * len(lines)


def _told(one: SizingFacts, problems: Sequence[Problem]) -> str:
    """A technique in words."""
    parts = (one.technique, one.size or _wrong(one, problems), STANDING[one.standing])
    return ", ".join(part for part in parts if part)


def _wrong(one: SizingFacts, problems: Sequence[Problem]) -> str:
    """What of a technique could not be read, where it has no size; empty where all could."""
    found = [] if one.size else errors_in(problems, one.path)
    return f"! {found[0].place.path.rpartition('.')[2]} could not be read, {in_line(found[0])}" if found else ""
