"""Short passages of manuscripts, written for these tests, with the facts that a draft must hold and no others.

`facts` is compared with all facts of the fields named in `fields`, so that an invented fact fails as a missed one does.
"""

from __future__ import annotations

from typing import NamedTuple

from evcheck.manuscript.drafting.fact_words import FIELDS

ISOLATION = (
    "sample", "species", "serum_handling", "anticoagulant", "isolation", "spin", "rotor", "product", "density_medium",
    "storage_temperature",
)  # fmt: skip
"""Fields that are compared in passages on samples and isolation."""

WORDED = (
    "sample", "species", "serum_handling", "anticoagulant", "isolation", "spin", "rotor", "product", "density_medium",
    "sizing", "instrument", "particle_concentration", "protein_assay", "rna_analysis", "function", "ev_dose",
    "ev_dose_response", "lysis_buffer", "storage_temperature",
)  # fmt: skip
"""Fields that are compared in passages on all that papers tell but of proteins and deposits."""

OF_PROTEINS = (
    "marker_detected", "marker_absent", "marker_assessed", "marker_assay", "antibody_reference", "antibody_dilution",
)  # fmt: skip
ALL_BUT_PROTEINS = tuple(field for field in FIELDS if field not in OF_PROTEINS)
"""Fields that are compared in passages of whole isolations."""

STEPS = ("isolation", "spin", "rotor", "product", "density_medium", "storage_temperature")
"""Fields that are compared in passages on the steps of an isolation."""

STATED = (
    "sample", "species", "serum_handling", "anticoagulant", "sizing", "protein_assay", "accession", "ev_track",
    "particle_concentration", "rna_analysis", "ev_dose",
)  # fmt: skip
"""Fields that are compared in passages on samples, media and what was measured."""


class Passage(NamedTuple):
    """A passage: its name, its text (Markdown), the facts expected, and the fields that are compared."""

    name: str
    text: str
    facts: tuple[tuple[str, str], ...]
    fields: tuple[str, ...] = ISOLATION
