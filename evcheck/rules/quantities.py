"""Quantities: how much protein, lipid and particles there are, per what, and their ratio."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any, NamedTuple

from evcheck.dossier.statement import Statement
from evcheck.rules.look import look, stated_none
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_reported, said

KINDS = ("particles", "protein", "lipid")
QUANTITIES = "characterization.quantities"
PARTICLES = "characterization.particles"
READS = [
    *(f"{QUANTITIES}.{kind}.{key}" for kind in ("protein", "lipid") for key in ("amount", "per")),
    PARTICLES,
    f"{PARTICLES}[].technique",
    f"{PARTICLES}[].concentration.value",
    f"{PARTICLES}[].concentration.per",
    "characterization.shown for",
    "isolation",
]

ADD = """
characterization:
  particles:
    - technique: <NTA, TRPS, ...>
      concentration:
        value: <number> /mL
        per: <mL final, mL sample, cell, g tissue or harvest>
  quantities:
    protein:
      amount: <amount> µg/mL
      per: <the same as for the particles>
      by: <assay>
"""

UNDONE = ("not done", "none", "measured")
"""Statements by which no figure is there to be looked for elsewhere."""

NUMBERS = ("number", "count", "number concentration", "count per count", "count per mass")
MASSES = ("mass", "mass concentration", "mass per count", "mass per mass")
BELOW = {
    "number concentration": "mL", "mass concentration": "mL", "count per count": "cell", "mass per count": "cell",
    "count per mass": "g", "mass per mass": "g",
}  # fmt: skip
"""What stands below the line of a unit; an amount without one is all that there is in one of what `per` names."""


class Figure(NamedTuple):
    """A quantity of a preparation: its kind, the record that gives it, the field, the amount, and what it is per."""

    kind: str
    record: Any
    field: str
    amount: Any
    per: str

    @property
    def referred(self) -> bool:
        """Whether it is said per what: by a word, or by a unit such as µg/mL."""
        return bool(self.per) or "/" in self.amount.unit or self.amount.dimension.endswith("concentration")

    @property
    def below(self) -> str:
        """What one unit of it is per: mL, cell, g, harvest."""
        return BELOW.get(self.amount.dimension, self.per.split(" ")[0])

    @property
    def countable(self) -> bool:
        """Whether it is a number of particles or a mass, as its kind should be."""
        return self.amount.dimension in (NUMBERS if self.kind == "particles" else MASSES)

    def spot(self, label: str = "") -> Spot:
        """Where it stands."""
        return Spot(self.record, self.field, label)


class Told:
    """What is told of the amounts in a preparation: figures, and statements in place of them by kind."""

    def __init__(self, preparation: Any) -> None:
        self.figures = list(_figures(preparation))
        self.statements = dict(_statements(preparation))

    def kinds(self, referred: bool) -> list[str]:
        """The kinds that a figure tells; where asked, only those told per what."""
        kinds = [figure.kind for figure in self.figures if figure.referred or not referred]
        return [kind for kind in KINDS if kind in kinds]

    def first(self, kind: str) -> Figure:
        """The first figure of a kind, one that says per what before one that does not."""
        return min((one for one in self.figures if one.kind == kind), key=lambda one: not one.referred)


def _figures(preparation: Any) -> Iterator[Figure]:
    for entry in look(preparation, PARTICLES).value or []:
        given = entry.concentration
        if given is not None and given.value is not None:
            yield Figure("particles", given, "value", given.value, given.per or "")
    for kind in ("protein", "lipid"):
        given = look(preparation, f"{QUANTITIES}.{kind}").value
        if given is not None and given.amount is not None:
            yield Figure(kind, given, "amount", given.amount, given.per or "")


def _statements(preparation: Any) -> Iterator[tuple[str, Statement]]:
    particles = look(preparation, PARTICLES)
    looked = [look(entry, "concentration.value") for entry in particles.value or []]
    for one in (particles, *looked):
        if one.statement is not None:
            yield "particles", one.statement
    for kind in ("protein", "lipid"):
        statement = look(preparation, f"{QUANTITIES}.{kind}.amount").statement
        if statement is not None:
            yield kind, statement


def _listed(kinds: list[str]) -> str:
    return " and ".join(kinds)


@rule(
    "two-quantities",
    subject="preparation",
    why="Each quantity counts something else along: protein assays see free protein, counters see lipoproteins. "
    "Two of them show where one misleads.",
    reads=READS,
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Measure a second quantity of the vesicles: number of particles, protein or lipid.",
        Outcome.NOT_REPORTED: "Give the number of particles and the amount of protein or lipid, each with what it "
        "refers to: a volume, the cells that made them, or a mass of tissue.",
    },
    methods="The preparation held <number> particles and <amount> µg protein per <mL, 1e6 cells or g tissue>.",
    add=ADD,
)
def two_quantities(preparation: Any, dossier: Any) -> Verdict:
    """How much there is of the vesicles is told by two quantities.

    Two of particles, protein and lipid, each with a figure and what it refers to: a volume, cells, tissue or a
    harvest. Where nothing was isolated, protein and lipid are those of the fluid, and the number of particles is
    enough.
    """
    told = Told(preparation)
    wanted = 1 if stated_none(preparation, "isolation") else 2
    kinds, full = told.kinds(referred=False), told.kinds(referred=True)
    if wanted == 1:
        kinds, full = [kind for kind in kinds if kind == "particles"], [kind for kind in full if kind == "particles"]
    if len(full) >= wanted:
        at = [told.first(kind).spot() for kind in full]
        direct = " Nothing was isolated, so the protein is that of the fluid." if wanted == 1 else ""
        return met(f"{_shown(told, full)}.{direct}", at)
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    if len(kinds) < wanted:
        return _too_few(preparation, told, kinds, wanted)
    bare = [told.first(kind) for kind in kinds if kind not in full]
    names = _listed([one.kind for one in bare])
    verb = "is" if names in ("protein", "lipid") else "are"
    message = f"Per what the {names} {verb} given, is not stated (`per`)."
    return not_reported(message, [one.spot("per what?") for one in bare])


def _too_few(preparation: Any, told: Told, kinds: list[str], wanted: int) -> Verdict:
    """The verdict where fewer quantities than wanted have a figure."""
    where = look(preparation, PARTICLES if "particles" not in kinds else QUANTITIES)
    due = [kind for kind in KINDS[: 3 if wanted == 2 else 1] if kind not in kinds]
    stated = {kind: told.statements[kind] for kind in due if kind in told.statements}
    undone = {kind: one for kind, one in stated.items() if one.kind in UNDONE}
    if undone or len(stated) == len(due):
        stated = undone or stated
        return said(stated.values(), f"{_listed(list(stated))} of the vesicles", [where.spot()])
    if kinds:
        verb = "are" if kinds[0] == "particles" else "is"
        return not_reported(f"Only the {kinds[0]} {verb} quantified; a second quantity is not stated.", [where.spot()])
    if wanted == 1:
        return not_reported("No number of particles is given.", [where.spot()])
    return not_reported("Neither particles nor protein nor lipid are quantified.", [where.spot()])


def _shown(told: Told, kinds: list[str]) -> str:
    """Quantities as they are written."""
    parts = []
    for kind in kinds:
        figure = told.first(kind)
        parts.append(f"{kind}: {figure.amount.text}" + (f" (per {figure.per})" if figure.per else ""))
    return ("Quantified are " if len(parts) > 1 else "Quantified: ") + "; ".join(parts)


@rule(
    "ratio-of-quantities",
    subject="preparation",
    why="The ratio tells preparations apart that one quantity makes look alike; where it shifts, purity or the "
    "vesicles themselves have changed.",
    reads=READS,
    outcomes=[
        Outcome.MET,
        Outcome.NOT_MET,
        Outcome.NOT_REPORTED,
        Outcome.NEEDS_REVIEW,
        Outcome.NOT_APPLICABLE,
    ],
    controls=False,
    fix="Give two of particles, protein and lipid per the same thing (`per`), so that their ratio can be told.",
    methods="The ratio of particles to protein was <ratio> per µg.",
    add=ADD,
)
def ratio_of_quantities(preparation: Any, dossier: Any) -> Verdict:
    """The ratio of two quantities of the vesicles can be told.

    Both must be per the same thing, by the same word under `per`. There is no limit: the ratio is computed where the
    units allow it, and printed. Where nothing was isolated, the protein is that of the fluid and no ratio is asked.
    """
    if stated_none(preparation, "isolation"):
        spot = Spot(preparation, "isolation")
        return not_applicable("Nothing was isolated (`isolation: none`), so the protein is that of the fluid.", [spot])
    told = Told(preparation)
    pairs = [(one, other) for one, other in combinations(told.figures, 2) if one.kind != other.kind]
    same = [(one, other) for one, other in pairs if one.per and one.per == other.per]
    shown_for = look(preparation, "characterization.shown for")
    for one, other in same:
        ratio = _ratio(one, other)
        if ratio:
            return met(f"{ratio} (both per {one.per}).", [one.spot(), other.spot()])
    if same:
        one, other = same[0]
        message = (
            f"{one.amount.text} and {other.amount.text}, both per {one.per}: their units give no ratio by themselves."
        )
        return needs_review(message, [one.spot(), other.spot()])
    if shown_for.value is not None:
        return elsewhere(shown_for)
    if pairs:
        one, other = pairs[0]
        pers = [
            f"{figure.kind} per {figure.per}" if figure.per else f"{figure.kind} without `per`" for figure in pairs[0]
        ]
        message = f"Their ratio cannot be told ({_listed(pers)}); say per what, the same for both."
        return not_reported(message, [one.spot(), other.spot()])
    return _too_few(preparation, told, told.kinds(referred=False), 2)


def _ratio(one: Figure, other: Figure) -> str:
    """The ratio of two figures per the same thing, in words; empty where units or signs do not allow it."""
    if one.below != other.below:
        return ""
    figures = {figure.kind: figure.amount.value for figure in (one, other) if figure.countable}
    if len(figures) < 2 or not all(figures.values()):
        return ""
    if "particles" in figures:
        number, (kind, mass) = figures.pop("particles"), figures.popitem()
        return f"{_written(number / (mass * 1e6))} particles per µg of {kind}"
    return f"{figures['lipid'] / figures['protein']:.2g} µg of lipid per µg of protein"


def _written(ratio: float) -> str:
    """A number with two figures, as papers write it."""
    return f"{ratio:.1e}".replace("e+0", "e").replace("e+", "e").replace("e-0", "e-")
