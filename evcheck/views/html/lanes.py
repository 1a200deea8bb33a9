"""Proteins by MISEV category, so that a category without one is a hole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from markupsafe import Markup

from evcheck.checking.overview import ComponentFacts, PreparationFacts, ProteinFacts
from evcheck.checking.report import Problem
from evcheck.views.html.svg import (
    LINE,
    SIZE,
    WIDTH,
    Drawing,
    Piece,
    cut,
    filled,
    measure,
    paragraph,
    picture,
    rect,
    words,
)
from evcheck.views.html.unread import errors_in, in_line, left_out

CATEGORIES = {
    "1": "membrane",
    "2": "cytosol",
    "3": "co-isolated",
    "4": "other parts of the cell",
    "5": "secreted",
}
"""MISEV's categories of proteins, in a few words."""

UNREAD = "could not be read"
"""In place of a result that is written, but wrongly."""

SIGNS = {
    "detected": "✓", "enriched": "↑", "depleted": "↓", "not detected": "–", "quantified": "=", "": "?",
    UNREAD: "!",
}  # fmt: skip
"""How a result is drawn; without one it is not stated."""

FOUND = ("detected", "enriched", "quantified")
ASKED_OF = ("study", "comparator")
"""The roles of preparations that guidelines ask for proteins."""

NO_PROTEIN = ("reporter", "stain")
SIDE = 124
"""Units for the name of a lane."""

CHIP, STEP = 26, 32


class Chip(NamedTuple):
    """One protein or component, as drawn."""

    text: str
    style: str


class Lane(NamedTuple):
    """One category: its number, its name, what was looked for, and how it reads when that is nothing.

    `missed` is true where the hole is a gap, not only a lane without an entry.
    """

    number: str
    name: str
    chips: tuple[Chip, ...]
    empty: str = ""
    missed: bool = False


def proteins(
    facts: PreparationFacts, edition: str, problems: Sequence[Problem] = (), contaminant: bool = False
) -> Drawing:
    """Draw the proteins of a preparation by their category in an edition of MISEV."""
    found = lanes(facts, edition, problems, contaminant)
    remarks = _remarks(facts, problems)
    shapes: list[Markup] = []
    top = 1.0
    for lane in found:
        top = _lane(shapes, top, lane)
    top = _legend(shapes, top, facts, problems, remarks)
    title = f'Proteins of "{facts.id}" by MISEV{edition} category'
    told = [*map(_told, found), *remarks]
    return Drawing(picture(f"{title}; told in words below", top, shapes), title, tuple(told))


def lanes(
    facts: PreparationFacts, edition: str, problems: Sequence[Problem] = (), contaminant: bool = False
) -> list[Lane]:
    """What was looked for, by category; two of co-isolates (3 and 4) stand for each other.

    Where an entry was left out because of a problem, no category is called missed: it may have been in that. With
    `contaminant`, an item that asks for one is open, so that a protein of category 4 does not stand for category 3.
    """
    placed: dict[str, list[ProteinFacts]] = {}
    for one in facts.proteins:
        placed.setdefault(_category(one, edition), []).append(one)
    asked = facts.role in ASKED_OF and facts.mammalian and not facts.shown_for and not _lost(facts, problems)
    along = bool(placed.get("3") or placed.get("4") or any(one.contaminant for one in facts.components))
    found = []
    for number, name in CATEGORIES.items():
        chips = _chips(placed.get(number, ()), problems)
        wanted = number in "12" or (number in "34" and not along) or (number == "3" and contaminant)
        missed = asked and not chips and wanted
        if chips or number != "5":
            found.append(Lane(number, name, chips, "none assessed", missed))
    components = tuple(_component(one) for one in facts.components if not one.contaminant)
    other = _chips(placed.get("", ()), problems) + components
    contaminants = tuple(_component(one) for one in facts.components if one.contaminant)
    found += [Lane("", "other contaminants", contaminants)] if contaminants else []
    return [*found, Lane("", "in no category", other)] if other else found


def _category(protein: ProteinFacts, edition: str) -> str:
    """The main category of a protein; empty where it has none, or its assay does not show it."""
    if protein.kind in NO_PROTEIN or not protein.evidence or protein.role == "reporter":
        return ""
    return next((found[0][:1] for name, found in protein.categories if name == edition), "")


def _chips(proteins_: Iterable[ProteinFacts], problems: Sequence[Problem]) -> tuple[Chip, ...]:
    """Proteins with their results; several with the same, once."""
    chips = []
    for one in proteins_:
        result = _result(one, problems)
        style = "found" if result in FOUND else "unsaid" if result in ("", UNREAD) else "absent"
        chips.append(Chip(f"{SIGNS[result]} {cut(one.name, 24)}", style))
    return tuple(dict.fromkeys(chips))


def _result(protein: ProteinFacts, problems: Sequence[Problem]) -> str:
    return UNREAD if not protein.result and errors_in(problems, protein.path) else protein.result


def _lost(facts: PreparationFacts, problems: Sequence[Problem]) -> list[Problem]:
    """Problems because of which an entry, or all of them, were left out."""
    chapter = f"{facts.path}.characterization"
    others = [f"{chapter}.{key}" for key in ("particles", "imaging", "quantities", "topology", "physical")]
    entries = [*(one.path for one in facts.proteins), *(one.path for one in facts.components)]
    return left_out(problems, [chapter], [*entries, *others])


def _remarks(facts: PreparationFacts, problems: Sequence[Problem]) -> list[str]:
    """What is to be known of the drawing as a whole."""
    told = [f"Proteins: {facts.proteins_said}."] if facts.proteins_said else []
    told += [f'Said to be shown for "{facts.shown_for}".'] if facts.shown_for else []
    told += [] if facts.mammalian else ["MISEV's lists are of mammalian proteins and fit this source only in part."]
    lost = _lost(facts, problems)
    return told + [f"! An entry could not be read: see the problem {in_line(one)}." for one in lost]


def _component(component: ComponentFacts) -> Chip:
    return Chip(
        f"{'=' if component.value else '?'} {cut(component.name, 24)}", "found" if component.value else "unsaid"
    )


def _lane(shapes: list[Markup], top: float, lane: Lane) -> float:
    """One lane: its name at the left, chips or a hole at the right."""
    name = filled([Piece(lane.number, "strong"), Piece(lane.name, "faint")], SIDE - 6, SIZE)
    rows = _rows(lane.chips, WIDTH - SIDE - 8)
    height = max(len(name) * LINE + 10, STEP * len(rows) + 6, STEP + 6)
    shapes += paragraph(0, top + 19, name)
    if not lane.chips:
        shapes.append(rect(SIDE, top + 3, WIDTH - SIDE - 1, height - 8, "hole" if lane.missed else "hole quiet", 6))
        style = "required strong" if lane.missed else "faint"
        sign = "? " if lane.missed else ""
        shapes.append(words(SIDE + 14, top + height / 2 + 4, sign + lane.empty, style))
    for number, chips in enumerate(rows):
        x = float(SIDE)
        for chip in chips:
            shapes.append(rect(x, top + 4 + number * STEP, _width(chip), CHIP, f"chip {chip.style}", 13))
            shapes.append(words(x + 11, top + 22 + number * STEP, chip.text, f"chip {chip.style}"))
            x += _width(chip) + 6
    shapes.append(rect(0, top + height, WIDTH, 1, "rule"))
    return top + height + 2


def _width(chip: Chip) -> float:
    return measure(chip.text) + 22


def _rows(chips: tuple[Chip, ...], room: float) -> list[list[Chip]]:
    rows: list[list[Chip]] = []
    used = room
    for chip in chips:
        if used + _width(chip) > room and (not rows or rows[-1]):
            rows.append([])
            used = 0.0
        rows[-1].append(chip)
        used += _width(chip) + 6
    return rows


def _legend(
    shapes: list[Markup], top: float, facts: PreparationFacts, problems: Sequence[Problem], remarks: list[str]
) -> float:
    """What the signs mean, of those that are drawn, and what else is to be known."""
    results = [_result(one, problems) for one in facts.proteins]
    signs = {SIGNS[result]: result or "result not stated" for result in results}
    signs |= {
        ("=" if one.value else "?"): "quantified" if one.value else "result not stated" for one in facts.components
    }
    pieces = [Piece(f"{sign} {word} ", "faint") for sign, word in signs.items()]
    pieces += [Piece(one, "required" if one.startswith("!") else "faint") for one in remarks]
    lines = filled(pieces, WIDTH - 4)
    shapes += paragraph(0, top + 20, lines)
    return top + 8 + LINE * len(lines)


def _told(lane: Lane) -> str:
    """A lane in words."""
    name = f"Category {lane.number}, {lane.name}" if lane.number else lane.name.capitalize()
    results = {sign: result or "result not stated" for result, sign in SIGNS.items()}
    listed = [f"{chip.text[2:]} ({results[chip.text[0]]})" for chip in lane.chips]
    return f"{name}: {', '.join(listed) if listed else lane.empty}."
