"""Amounts: what went into an isolation and what came out of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evcheck.rules.look import Found, holds, look, look_any, stated_none
from evcheck.rules.presence import FIX, all_stated
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, not_applicable, not_reported, said

SOURCE = (
    "sample.amount.used", "sample.amount.per_donor", "sample.cells.count", "sample.medium.volume", "sample.tissue.mass",
    "sample.urine.volume", "sample.csf.volume",
)  # fmt: skip
"""The ways to say how much of the source there was."""

SUBSTANCES = ("protein", "lipid", "rna", "dna")


@rule(
    "amounts-reported",
    subject="preparation",
    why="Without what went in and what came out, nobody can tell whether vesicles were many or few, or compare "
    "yields and doses between laboratories.",
    reads=[
        *SOURCE,
        "characterization.particles",
        "characterization.particles[].concentration.value",
        *(f"characterization.quantities.{substance}.amount" for substance in SUBSTANCES),
        "characterization.shown for",
        "isolation",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    controls=False,
    fix="State how much of the source one isolation started from, and how many particles, or how much protein, lipid "
    "or nucleic acid, came of it.",
    methods="From <amount of source>, <number> particles and <amount> of protein were obtained.",
    add="{add}",
)
def amounts_reported(preparation: Any, dossier: Any) -> Verdict:
    """The amount of the source and the amount of vesicles are stated.

    Of the source a volume, a mass or a number of cells; of the vesicles a number of particles, or an amount of
    protein, lipid or nucleic acid. Where nothing was isolated, that of the vesicles is enough.
    """
    source = look_any(preparation, " | ".join(SOURCE))
    amounts = _amounts(preparation)
    given = [(what, one) for what, one in amounts if holds(one)]
    fluid = stated_none(preparation, "isolation")
    named = holds(source) or source.statement is not None
    gaps = [] if named or fluid else [("the amount of the source", SOURCE[0])]
    statements = [] if holds(source) or source.statement is None else [source]
    if not given:
        told = [one for _, one in amounts if one.statement is not None]
        if told:
            statements.append(told[0])
        else:
            gaps.append(("the amount of vesicles", "characterization.quantities.protein"))
    if gaps:
        listed = " and ".join(f"{what} (`{path}`)" for what, path in gaps)
        add = as_yaml([path for _, path in gaps])
        return not_reported(f"Not stated: {listed}.", [Spot(preparation, "id")], add=add)
    if statements:
        told_of = ", ".join(f"`{one.path}`" for one in statements)
        at = [one.spot() for one in statements]
        return said([one.statement for one in statements if one.statement is not None], told_of, at)
    figures = ", ".join(dict.fromkeys(what for what, _ in given))
    if not named:
        at = [Spot(preparation, "isolation")]
        return met(f"Stated: {figures}. Nothing was isolated, so this is told of the fluid itself.", at)
    written = getattr(source.value, "text", source.value)
    return met(f"Stated: of the source {written} (`{source.path}`), of the vesicles {figures}.", [source.spot()])


def _amounts(preparation: Any) -> list[tuple[str, Found]]:
    """Every place where an amount of vesicles may stand, with what it is an amount of."""
    particles = look(preparation, "characterization.particles")
    found = [("particles", look(entry, "concentration.value")) for entry in particles.value or ()]
    found += [(one, look(preparation, f"characterization.quantities.{one}.amount")) for one in SUBSTANCES]
    return found if particles.statement is None else [*found, ("particles", particles)]


def _of_substance(arguments: Mapping[str, Any]) -> list[str]:
    """The paths that an item's arguments name."""
    start = f"characterization.quantities.{arguments.get('substance', 'protein')}"
    return [f"{start}.amount", *(f"{start}.{key}" for key in arguments.get("state", ("by",)))]


@rule(
    "substance-measured",
    subject="preparation",
    why="Assays of one substance disagree, and buffers and residual reagents give a signal of their own, so that "
    "an amount means little without the assay and its blank.",
    reads=[],
    reads_of=_of_substance,
    adverse={
        f"characterization.quantities.{substance}.{key}": "an amount that is not given has no assay to describe"
        for substance in ("protein", "lipid", "rna", "dna")
        for key in ("amount", "per", "by", "blank")
    },
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NOT_APPLICABLE],
    controls=False,
    fix=FIX,
    methods="State: {paths}.",
    add="{add}",
)
def substance_measured(
    preparation: Any, dossier: Any, *, substance: str = "protein", state: tuple[str, ...] = ("by",)
) -> Verdict:
    """How the amount of this substance was measured is stated.

    Asked only where an amount is given; whether one should be is for other items. Of one that was not measured there
    is nothing to state, while a blank that was not done says something of one that was.
    """
    path = f"characterization.quantities.{substance}"
    found = look(preparation, path)
    if found.absent:
        name = substance.upper() if substance in ("rna", "dna") else substance
        return met(f"No amount of {name} is given, so there is no assay to describe.", [found.spot()])
    if found.statement is not None and found.statement.kind in ("not done", "none"):
        return not_applicable(f"The amount of {substance} was not measured.", [found.spot()])
    return all_stated(preparation, tuple(f"{path}.{key}" for key in state))
