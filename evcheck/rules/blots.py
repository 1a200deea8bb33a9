"""Western blots: what has to be told of them."""

from __future__ import annotations

from typing import Any

from evcheck.rules.entries import entries_complete
from evcheck.rules.look import look
from evcheck.rules.presence import FIX
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Verdict

BLOTS = ("western blot", "capillary western", "dot blot")
PROTEINS = "characterization.proteins"
OF_CELLS = ("culture", "tissue")
"""Groups of samples that have cells whose lysate can be run beside the vesicles."""


@rule(
    "blots-described",
    subject="preparation",
    why="Without the loading, a lysate of the source and the whole blot, nobody can tell whether a band means "
    "enrichment, or is the right protein at all.",
    reads=[
        PROTEINS,
        *(f"{PROTEINS}[].{key}" for key in ("by", "loaded", "uncropped", "lysate_control", "relative_to")),
        "sample.kind",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NOT_APPLICABLE],
    controls=False,
    fix=FIX,
    methods="{sentence}",
    add="{add}",
)
def blots_described(preparation: Any, dossier: Any) -> Verdict:
    """Every blot says what was loaded, what was run beside the vesicles, and where the whole of it can be seen.

    Loading (equal protein, particles or volume) and the uncropped blot; of cells in culture and of tissue also the
    lysate of the source (or what enrichment is relative to), which fluids have none of.
    """
    kind = look(preparation, "sample.kind").value
    has_cells = kind is not None and kind.entry is not None and kind.entry.group in OF_CELLS
    state = ("loaded", "uncropped", *(("lysate_control | relative_to",) if has_cells else ()))
    return entries_complete(preparation, dossier, chapter="proteins", names=BLOTS, state=state)
