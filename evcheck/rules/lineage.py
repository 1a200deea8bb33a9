"""Where vesicles of a fluid come from: proteins of the tissue that released them."""

from __future__ import annotations

from typing import Any

from evcheck.rules import proteins
from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import to_assess
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, not_reported, said

RESULTS = "detected, enriched or not detected"


@rule(
    "origin-markers",
    subject="preparation",
    reads=proteins.READS,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    controls=False,
    fix="Enter a protein of the tissue that the vesicles should come from (of urine for example AQP2, UPK3A or PSMA), "
    "with `role: origin`, its assay and its result.",
    methods="That vesicles come from <tissue> was shown by <protein>.",
    add="{add}",
)
def origin_markers(preparation: Any, dossier: Any) -> Verdict:
    """A protein that tells which tissue released the vesicles is assessed.

    Counted are proteins with the role `origin` and a result, whatever it is.
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
    if found.statement is not None:
        return said([found.statement], "proteins of the vesicles", [found.spot()], **values)
    return not_reported("No protein is entered with `role: origin`.", [found.spot()], **values)
