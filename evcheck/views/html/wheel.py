"""The score that a guideline defines for itself, as a wheel: one segment for each of its items."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, pi, sin
from typing import Any

from markupsafe import Markup

from evcheck.checking.report import DossierResult, GuidelineFacts, Outcome, Row
from evcheck.views.findings import SYMBOLS
from evcheck.views.html.svg import Drawing, circle, path, picture, words

SIDE = 240
OUTER, INNER, MIDDLE = 116.0, 58.0, 88.0
GAP = 0.022
"""Radians left free at each side of a segment."""

STYLES = {outcome: outcome.value.replace(" ", "-") for outcome in Outcome}


def wheel(guideline: GuidelineFacts, rows: Mapping[str, Row], score: Mapping[str, Any] | None, subject: str) -> Drawing:
    """Draw the items of a guideline for one preparation; `rows` by item, `score` None where it has none.

    The page lists the items beside it, so there are no words of its own.
    """
    shapes = []
    number = len(guideline.items)
    for position, item in enumerate(guideline.items):
        row = rows.get(item)
        style = STYLES[row.outcome] if row is not None else "not-checked"
        shapes.append(path(_segment(position, number), f"segment {style}"))
        x, y = _point(MIDDLE, (position + 0.5) / number)
        shapes.append(words(x, y - 2, item, "count", "middle"))
        shapes.append(words(x, y + 15, SYMBOLS[row.outcome] if row is not None else "!", f"sign {style}", "middle"))
    shapes.append(circle(SIDE / 2, SIDE / 2, INNER - 4, "hub"))
    shapes += _hub(score)
    title = f'{guideline.id} of "{subject}": {_said(score)}'
    return Drawing(picture(f"{title}; item by item below", SIDE, shapes, SIDE), title, ())


def arithmetic(result: DossierResult, guideline: str, subject: str) -> str:
    """How the score of a preparation comes about, or why it has none."""
    scores = result.scores[guideline]
    if subject in scores["preparations"]:
        return str(scores["preparations"][subject]["arithmetic"])
    if subject in scores.get("not_computed", {}):
        return f"not computed: {scores['not_computed'][subject]}"
    return ""


def _said(score: Mapping[str, Any] | None) -> str:
    return str(score["arithmetic"]) if score is not None else "not computed"


def _hub(score: Mapping[str, Any] | None) -> list[Markup]:
    centre = SIDE / 2
    if score is None or score["percent"] is None:
        return [words(centre, centre + 5, "not computed", "small", "middle")]
    return [
        words(centre, centre + 6, f"{score['percent']} %", "percent", "middle"),
        words(centre, centre + 26, f"{score['fulfilled']} of {score['applicable']}", "faint small", "middle"),
    ]


def _point(radius: float, turn: float) -> tuple[float, float]:
    """A point on the wheel; `turn` goes from 0 at the top to 1, clockwise."""
    angle = 2 * pi * turn - pi / 2
    return SIDE / 2 + radius * cos(angle), SIDE / 2 + radius * sin(angle)


def _segment(position: int, number: int) -> str:
    """The outline of one segment."""
    if number == 1:
        return _ring()
    start, stop = position / number, (position + 1) / number
    gap = GAP / (2 * pi)
    corners = [_point(OUTER, start + gap / 2), _point(OUTER, stop - gap / 2)]
    corners += [_point(INNER, stop - gap), _point(INNER, start + gap)]
    a, b, c, d = (f"{x:.1f} {y:.1f}" for x, y in corners)
    large = int(stop - start > 0.5)
    return f"M{a}A{OUTER:g} {OUTER:g} 0 {large} 1 {b}L{c}A{INNER:g} {INNER:g} 0 {large} 0 {d}Z"


def _ring() -> str:
    half = SIDE / 2
    course = f"M{half:g} {half - OUTER:g}a{OUTER:g} {OUTER:g} 0 1 1 -0.1 0Z"
    return f"{course}M{half:g} {half - INNER:g}a{INNER:g} {INNER:g} 0 1 0 0.1 0Z"
