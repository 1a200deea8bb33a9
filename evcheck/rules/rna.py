"""Work on RNA alone: a preparation whose RNA is told, and nothing of the vesicles that may carry it."""

from __future__ import annotations

import re
from typing import Any

from evcheck.rules.look import Found, holds, look, stated_none

NAME = re.compile(r"([a-z]{3,4}-)?(mir|let)-?\d+[a-z]?(-[\w-]+)?|.* ((m|mi|lnc|circ|si|sh)?RNAs?)", re.IGNORECASE)
"""The form of the name of a microRNA or another RNA; there are thousands, and none is a contaminant."""

KINDS = ("RNA", "rRNA", "miRNA", "mRNA", "siRNA")

ELSE = (
    "characterization.shown for",
    "characterization.proteins",
    "characterization.particles",
    "characterization.imaging",
    "characterization.quantities.protein.amount",
    "characterization.quantities.lipid.amount",
)
"""What would tell of vesicles."""

RNA_READS = (
    "isolation",
    "role",
    "characterization.components",
    "characterization.components[].what",
    "characterization.quantities.rna.amount",
    *ELSE,
)

RNA_ALONE = "Of this preparation its RNA alone is told, and nothing of the vesicles that may carry it."
PARALLEL = (
    "Characterize the vesicles of a parallel isolate: markers, contaminants, particles, images. Where that cannot be "
    "done, call it extracellular RNA."
)


def is_rna(name: Any) -> bool:
    """Whether a component is RNA, by the kind or by its own name."""
    if name.entry is not None:
        return name.entry.name in KINDS
    return NAME.fullmatch(str(name)) is not None


def rna_alone(preparation: Any) -> bool:
    """Whether RNA was isolated and is told, and nothing that shows vesicles."""
    if stated_none(preparation, "isolation") or not all(_nothing(look(preparation, path)) for path in ELSE):
        return False
    components = look(preparation, "characterization.components").value or []
    rna = look(preparation, "characterization.quantities.rna.amount")
    return not _nothing(rna) or any(is_rna(component.what) for component in components)


def _nothing(one: Found) -> bool:
    """Whether nothing is said at a place."""
    return not holds(one) and one.statement is None
