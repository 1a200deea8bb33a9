"""Where vesicles of a fluid come from: proteins of the tissue that released them."""

from __future__ import annotations

from typing import Any

from evcheck.rules import proteins
from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import to_assess
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_reported, said

RESULTS = "detected, enriched or not detected"


@rule(
    "origin-markers",
    subject="preparation",
    why="A fluid gathers vesicles of many tissues. Without a protein of the tissue nobody can tell whether a "
    "change is of that tissue or of another.",
    reads=proteins.READS,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix="Enter a protein of the tissue that the vesicles should come from (of urine for example AQP2, UPK3A or PSMA), "
    "with `role: origin`, its assay and its result.",
    methods="That vesicles come from <tissue> was shown by <protein>.",
    add="{add}",
)
def origin_markers(preparation: Any, dossier: Any) -> Verdict:
    """A protein that tells which tissue released the vesicles is assessed.

    Counted are proteins with the role `origin` and a result, whatever it is. Other membrane proteins that MISEV does
    not list, or lists as those of one tissue, are for a reader.
    """
    found = look(preparation, "characterization.proteins")
    told = [(name, entry) for name, entry in proteins.listed(preparation) if entry.role == "origin"]
    values = to_assess(["<protein of the tissue>"], RESULTS)
    values["add"] += "\n      role: origin"
    shown = [(name, entry) for name, entry in told if entry.result is not None]
    if shown:
        names = proteins.named(name for name, _ in shown)
        return met(f"Assessed: {names}.", [Spot(entry, "protein") for _, entry in shown][:3])
    if told:
        names = proteins.named(name for name, _ in told)
        at = [Spot(entry, "protein", "the result is not stated") for _, entry in told]
        return not_reported(f"The result is not stated for {names}.", at[:3], **values)
    tissue = [(name, entry) for name, entry in proteins.listed(preparation) if entry.result and _of_a_tissue(name)]
    if tissue:
        names = proteins.named(name for name, _ in tissue)
        at = [Spot(entry, "protein") for _, entry in tissue][:3]
        return needs_review(f"Whether {names} tells where vesicles come from is for a reader.", at)
    if found.statement is not None:
        return said([found.statement], "proteins of the vesicles", [found.spot()], **values)
    return not_reported("No protein is entered with `role: origin`.", [found.spot()], **values)


def _of_a_tissue(name: Any) -> bool:
    """Whether a protein is known to sit on the membrane of some cells only."""
    entry = name.entry
    if entry is None or entry.kind != "protein":
        return False
    everywhere = "1a" in entry.categories.get("2023", ())
    return bool(entry.membrane and not entry.categories) or (
        "1b" in entry.categories.get("2018", ()) and not everywhere
    )
