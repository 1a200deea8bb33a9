"""The isolation of a preparation as a flow of steps, with what is not said marked where it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from markupsafe import Markup

from evcheck.checking.overview import Fact, PreparationFacts, StepFacts
from evcheck.checking.report import LEVELS, DossierResult, Outcome, Problem, Row
from evcheck.views.counting import amount, pending
from evcheck.views.findings import SYMBOLS
from evcheck.views.html.svg import (
    LINE,
    WIDTH,
    Drawing,
    Piece,
    cut,
    filled,
    line,
    paragraph,
    path,
    picture,
    rect,
    together,
    words,
)
from evcheck.views.html.unread import errors_in, in_line, inside, left_out

SHOWN = {
    "product": "", "reagent": "", "matrix": "", "force": "force", "rpm": "speed", "duration": "time",
    "rotor": "rotor", "radius": "radius", "temperature": "", "volume": "volume", "repeats": "",
    "layers": "layers", "loading": "loaded at the", "load": "load", "incubation": "incubation", "ratio": "ratio",
    "pore": "pore", "membrane": "membrane", "cutoff": "cut-off", "resin": "resin", "bed_volume": "bed",
    "target": "target", "ligand": "ligand", "carrier": "on", "elution": "elution", "fractions": "fractions",
    "density": "density", "volume_out": "volume out", "pressure": "driven by",
}  # fmt: skip
"""The fields of a step that are drawn, in this order, each with the word before its value."""

MOST_GAPS = 4
"""Open items that are named within one step; the list below the drawing has the others."""

LONGEST = 70
"""Characters of a value that are drawn; all of it stands in the words."""

TALL = 1100
"""Units of height beyond which a drawing does not fit on paper beside its sentences."""

PAD = 14
INNER = WIDTH - 2 * PAD - 16
ARROW = 30


class Gap(NamedTuple):
    """Something open about a step: the rows that say so, or a problem, or core fields that are not stated."""

    text: str
    style: str


class Flow(NamedTuple):
    """The drawing of an isolation, and the rows that are marked on it."""

    drawing: Drawing
    rows: tuple[Row, ...]


def flow(facts: PreparationFacts, result: DossierResult, titles: Mapping[tuple[str, str], str]) -> Flow:
    """Draw what happens to a sample until it is a preparation; `titles` are those of items, by guideline and id."""
    rows = [row for row in pending(result) if row.subject in (facts.id, "study")]
    parts = [("before isolation", facts.processing), ("isolation", facts.isolation), ("validation", facts.validation)]
    named = bool(facts.processing or facts.validation)
    shapes: list[Markup] = []
    sentences: list[str] = []
    marked: list[Row] = []
    before: StepFacts | None = None
    top = _pill(shapes, 1, facts.sample or "the sample is not described", "start")
    for name, steps in parts:
        if name == "validation":
            top, before = _end(shapes, top, facts, before), None
        for number, step in enumerate(steps, 1):
            top = _arrow(shapes, top, _way(step, before), name if named and number == 1 else "")
            gaps, told = _gaps(step, rows, result.problems, titles)
            marked += told
            top, before = _box(shapes, top, number, step, gaps), step
            sentences.append(_sentence(name, number, step, gaps))
        if name == "isolation" and not steps:
            top, said = _nothing(shapes, top, facts)
            sentences.append(said)
        if name == "isolation":
            top, lost = _unread(shapes, top, facts, result.problems)
            sentences += lost
    title = f'Isolation of "{facts.id}", {amount(len(facts.isolation), "step")}'
    drawing = Drawing(picture(f"{title}; told in words below", top + 1, shapes), title, tuple(sentences), top > TALL)
    return Flow(drawing, tuple(dict.fromkeys(marked)))


def _pill(shapes: list[Markup], top: float, text: str, style: str) -> float:
    lines = filled([Piece(text)], WIDTH - 60)[:4]
    height = 12 + LINE * len(lines)
    shapes.append(rect(20, top, WIDTH - 40, height, f"pill {style}", 16))
    for number, pieces in enumerate(lines):
        told = " ".join(piece.text for piece in pieces)
        shapes.append(words(WIDTH / 2, top + 20 + number * LINE, told, "", "middle"))
    return top + height


def _end(shapes: list[Markup], top: float, facts: PreparationFacts, before: StepFacts | None) -> float:
    """What the isolation ends in."""
    top = _arrow(shapes, top, before.keep if before is not None else "", "")
    final = f": {facts.final}" if facts.final else ""
    return _pill(shapes, top, f"{facts.id}{final}", "end")


def _way(step: StepFacts, before: StepFacts | None) -> str:
    """What goes from one step to the next; from another step, where it says so."""
    if step.after:
        return f"from {', '.join(step.after)}"
    return before.keep if before is not None else ""


def _arrow(shapes: list[Markup], top: float, right: str, left: str) -> float:
    """The way to the next step; the name of a part of the protocol stands left of it."""
    x, tip = WIDTH / 2, top + ARROW
    head = f"M{x - 5:g} {tip - 7:g}L{x:g} {tip - 1:g}L{x + 5:g} {tip - 7:g}"
    shapes += [line(x, top, x, tip - 1, "arrow"), path(head, "arrow")]
    if right:
        shapes.append(words(x + 14, top + 20, cut(right, 24), "faint small"))
    if left:
        shapes.append(words(x - 14, top + 20, left, "faint small", "end"))
    return tip


def _box(shapes: list[Markup], top: float, number: int, step: StepFacts, gaps: list[Gap]) -> float:
    """One step: its number and name, its figures, and what is open about it."""
    styles = {gap.style for gap in gaps}
    worst = next((style for style in ("required", "recommended") if style in styles), "")
    name = filled([Piece(f"{number}", "count"), Piece(cut(step.name, LONGEST), "strong")], INNER)
    figures = together(_figures(step), INNER)
    told = [part for gap in gaps for part in filled([Piece(gap.text, gap.style)], INNER)]
    lines = [*name, *figures, *told]
    height = 16 + LINE * len(lines)
    shapes.append(rect(1, top, WIDTH - 2, height, f"step {worst}".strip(), 8))
    if told:
        start = top + 8 + LINE * (len(name) + len(figures))
        shapes.append(rect(6, start, WIDTH - 12, LINE * len(told) + 4, f"mark {worst}", 5))
    shapes += paragraph(PAD + 2, top + 21, lines)
    return top + height


def _figures(step: StepFacts) -> list[list[Piece]]:
    """Force, time, rotor and volume, and the other figures that make a step what it is."""
    given = {fact.key: fact for fact in step.facts}
    shown = [
        (key.replace("_", " ") if given[key].stated else word, _value(given[key]))
        for key, word in SHOWN.items()
        if key in given
    ]
    return [
        [*([Piece(word, "faint")] if word else []), Piece(value + (" ·" if number < len(shown) else ""))]
        for number, (word, value) in enumerate(shown, 1)
    ]


def _value(fact: Fact) -> str:
    text = f"{fact.text} times" if fact.key == "repeats" and not fact.stated else fact.text
    return cut(text, LONGEST) + (" (computed)" if fact.computed else "")


def _gaps(
    step: StepFacts, rows: list[Row], problems: tuple[Problem, ...], titles: Mapping[tuple[str, str], str]
) -> tuple[list[Gap], list[Row]]:
    """What is open about a step, the gravest first, and the rows that say so.

    Where a part of the step could not be read, nothing is called absent.
    """
    wrong = errors_in(problems, step.path)
    gaps = [Gap(f"! a problem {in_line(one)}: what it touches was not checked", "required") for one in wrong]
    found = [row for row in rows if any(inside(place.path, step.path) for place in row.places)]
    found.sort(key=lambda row: LEVELS.index(row.level))
    alike: list[Row] = []
    if step.absent and not wrong:
        alike = [row for row in found if row.outcome is Outcome.NOT_REPORTED]
        gaps += _absent(step, alike)
    others = [row for row in found if row not in alike]
    for row in others[:MOST_GAPS]:
        title = titles.get((row.guideline, row.item), "")
        told = f"{SYMBOLS[row.outcome]} {row.outcome.value}: {title} ({row.guideline} {row.item})"
        gaps.append(Gap(told, _style(row)))
    if len(others) > MOST_GAPS:
        gaps.append(Gap(f"and {amount(len(others) - MOST_GAPS, 'more item')}, see below", "recommended"))
    return gaps, found


def _absent(step: StepFacts, rows: list[Row]) -> list[Gap]:
    """Core fields that are not stated, and the items that are open because of it."""
    gaps = [Gap(f"? not stated: {', '.join(step.absent)}", _style(rows[0]) if rows else "recommended")]
    if rows:
        named = dict.fromkeys(f"{row.guideline} {row.item}" for row in rows)
        gaps.append(Gap(f"asked for by {', '.join(named)}", "faint"))
    return gaps


def _style(row: Row) -> str:
    return "required" if row.level == "required" or row.outcome is Outcome.ERROR else "recommended"


def _sentence(part: str, number: int, step: StepFacts, gaps: list[Gap]) -> str:
    """One step in words, with everything that is stated of it."""
    facts = [f"{fact.key.replace('_', ' ')} {fact.text}" for fact in step.facts]
    facts += [f"keeps the {step.keep}"] if step.keep else []
    told = f": {'; '.join(facts)}" if facts else ""
    open_ = f" Open: {'; '.join(gap.text for gap in gaps)}." if gaps else ""
    return f"{part[:1].upper()}{part[1:]}, step {number}, {step.name}{told}.{open_}"


def _nothing(shapes: list[Markup], top: float, facts: PreparationFacts) -> tuple[float, str]:
    """Nothing was isolated, or nothing is said of it: a hole in the flow."""
    top = _arrow(shapes, top, "", "")
    if facts.isolation_said:
        text = "nothing was isolated" if facts.isolation_said == "none" else f"isolation: {facts.isolation_said}"
        return _pill(shapes, top, text, "quiet"), f"{text[:1].upper()}{text[1:]}."
    text = "No isolation step is described."
    shapes.append(rect(1, top, WIDTH - 2, 64, "hole", 8))
    shapes.append(words(WIDTH / 2, top + 37, f"? {text}", "required strong", "middle"))
    return top + 64, text


def _unread(
    shapes: list[Markup], top: float, facts: PreparationFacts, problems: tuple[Problem, ...]
) -> tuple[float, list[str]]:
    """Say where a part of the protocol could not be read and is in no step that is drawn."""
    drawn = [step.path for step in (*facts.processing, *facts.isolation, *facts.validation)]
    chapters = [f"{facts.path}.{key}" for key in ("isolation", "sample.processing", "validation")]
    lost = [
        f"A part of the protocol could not be read: see the problem {in_line(one)}."
        for one in left_out(problems, chapters, drawn)
    ]
    for sentence in lost:
        lines = filled([Piece(f"! {sentence}", "required")], INNER)
        height = 14 + LINE * len(lines)
        shapes.append(rect(1, top + 8, WIDTH - 2, height, "hole", 8))
        shapes += paragraph(PAD, top + 27, lines)
        top += height + 8
    return top, lost
