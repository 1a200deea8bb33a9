"""Scope: whether a guideline's lists, which are mammalian, fit what was studied."""

from __future__ import annotations

from typing import Any

from evcheck.rules.look import look
from evcheck.rules.proteins import NOT_MAMMALIAN
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_reported, said

SPECIES = "sample.species"


@rule(
    "mammalian-source",
    subject="preparation",
    why="Sources that are no mammals lack many proteins of the lists and bring other contaminants; what the lists "
    "find or miss then says little of their vesicles.",
    reads=["sample.kind", SPECIES],
    adverse={SPECIES: "a species that is no mammal only takes the mammalian lists away"},
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_REPORTED: "Name the species under `sample.species`.",
        Outcome.NEEDS_REVIEW: "Use what is known of this source: proteins of its vesicles, and what comes down beside "
        "them.",
    },
    methods="Vesicles came from <species>.",
    add="""
sample:
  species: <species>
""",
)
def mammalian_source(preparation: Any, dossier: Any) -> Verdict:
    """The guideline's lists fit the source, which is a mammal.

    Lists of markers and contaminants are of mammals; for bacteria, plants, fungi, parasites and other animals a reader
    must see what is to be asked in their place.
    """
    kind = look(preparation, "sample.kind").value
    if kind is not None and kind.entry is not None and kind.entry.group in NOT_MAMMALIAN:
        return _other(str(kind), Spot(preparation.sample, "kind"))
    species = look(preparation, SPECIES)
    if species.statement is not None:
        return said([species.statement], "the species", [species.spot()])
    if not species.value:
        return not_reported("The species is not stated (`sample.species`).", [species.spot()])
    others = [name for name in species.value if name.entry is None or not name.entry.mammal]
    if others:
        return _other(", ".join(map(str, others)), species.spot())
    return met(f"The source is a mammal ({', '.join(map(str, species.value))}).", [species.spot()])


def _other(source: str, spot: Spot) -> Verdict:
    message = (
        f"{source}: proteins and limits of this guideline were drawn up for mammals; what fits here is for a reader."
    )
    return needs_review(message, [spot])
