"""Plants: what fluid vesicles are taken from, since juice and homogenate hold more than vesicles released."""

from __future__ import annotations

from typing import Any

from evcheck.knowledge import find
from evcheck.rules.look import look
from evcheck.rules.presence import FIX, all_stated
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, needs_review

RELEASED = ("apoplastic wash", "plant cell culture", "algal culture", "pollen")
"""Kinds of sample that hold what cells released, and that need no word on the organ or on how they were won."""

BROKEN = ("plant juice", "plant homogenate")
"""Kinds of sample for which cells were broken."""


@rule(
    "plant-source",
    subject="preparation",
    why="Juice and homogenate hold the insides of broken cells; only by knowing how a fluid was won can a reader "
    "tell whether its particles were ever released.",
    reads=["sample.kind", "sample.species", "sample.plant.organ", "sample.plant.extraction"],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix=FIX,
    methods="Vesicles were taken from <fluid, and how it was won> of the <organ> of <species>.",
    add="{add}",
)
def plant_source(preparation: Any, dossier: Any) -> Verdict:
    """The plant, its organ and how the fluid was won are stated.

    A kind of sample that names the fluid (apoplastic wash, juice, homogenate, culture) says how it was won; an organ
    is not asked of cells in culture, algae and pollen. Juice and homogenate come from broken cells, so whether what
    they hold may be called vesicles that the plant released is for a reader.
    """
    kind = look(preparation, "sample.kind")
    name = kind.value.entry.name if kind.value is not None and kind.value.entry is not None else ""
    asked = ["sample.species"]
    if name not in RELEASED[1:]:
        asked.append("sample.plant.organ")
    if name not in (*RELEASED, *BROKEN):
        asked.append("sample.plant.extraction")
    verdict = all_stated(preparation, tuple(asked))
    if verdict.outcome is not Outcome.MET or name in RELEASED:
        return verdict
    extraction = look(preparation, "sample.plant.extraction")
    if name in BROKEN:
        return _broken(str(kind.value), kind.spot())
    entry = find("sample kind", str(extraction.value)).entry
    if entry is not None and entry.name in RELEASED:
        return verdict
    return _broken(str(extraction.value).strip(), extraction.spot())


def _broken(fluid: str, spot: Spot) -> Verdict:
    """The verdict on a fluid that may hold what broken cells let out."""
    message = (
        f"From {fluid}: where cells were broken, what is found is called plant-derived nanovesicles until it is shown "
        "that the plant released it; whether the paper does so is for a reader."
    )
    return needs_review(message, [spot])
