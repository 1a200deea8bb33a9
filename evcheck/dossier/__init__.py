"""What researchers write: the records of a dossier, one file per chapter, and the quantities in them.

The records load on first use, so that importing this package does not import pydantic.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from evcheck.dossier.antibody import Antibody
    from evcheck.dossier.assay import Assay, Replicates
    from evcheck.dossier.characterization import (
        Characterization,
        Component,
        Physical,
        Protein,
        Quantities,
        SubstanceAmount,
        Topology,
    )
    from evcheck.dossier.dossier import Dossier
    from evcheck.dossier.justification import Justification
    from evcheck.dossier.kinds import Bacteria, Csf, Milk, Plant, Saliva, SynovialFluid, Tissue, Urine
    from evcheck.dossier.medium import Depletion, Harvests, Medium, Serum
    from evcheck.dossier.particles import Concentration, Flow, FlowControls, Image, Particle, Size
    from evcheck.dossier.preparation import Final, Preparation, Recovery
    from evcheck.dossier.sample import (
        Cells,
        Collection,
        Donors,
        Engineering,
        Measured,
        Quality,
        Sample,
        SampleAmount,
    )
    from evcheck.dossier.step import Layer, Step
    from evcheck.dossier.storage import Storage
    from evcheck.dossier.study import Data, Ethics, NegativeResults, Study, Term
    from evcheck.dossier.translation import (
        ClinicalProduct,
        Manufacture,
        Preclinical,
        ProductClaim,
        ProductDonors,
        Regimen,
        Release,
        Translation,
    )

CHAPTERS = {
    "antibody": ("Antibody",),
    "assay": ("Assay", "Replicates"),
    "characterization": (
        "Characterization", "Component", "Physical", "Protein", "Quantities", "SubstanceAmount", "Topology",
    ),
    "dossier": ("Dossier",),
    "justification": ("Justification",),
    "kinds": ("Bacteria", "Csf", "Milk", "Plant", "Saliva", "SynovialFluid", "Tissue", "Urine"),
    "medium": ("Depletion", "Harvests", "Medium", "Serum"),
    "particles": ("Concentration", "Flow", "FlowControls", "Image", "Particle", "Size"),
    "preparation": ("Final", "Preparation", "Recovery"),
    "sample": ("Cells", "Collection", "Donors", "Engineering", "Measured", "Quality", "Sample", "SampleAmount"),
    "step": ("Layer", "Step"),
    "storage": ("Storage",),
    "study": ("Data", "Ethics", "NegativeResults", "Study", "Term"),
    "translation": (
        "ClinicalProduct", "Manufacture", "Preclinical", "ProductClaim", "ProductDonors", "Regimen", "Release",
        "Translation",
    ),
}  # fmt: skip
"""The records of each chapter."""

HOMES = {record: chapter for chapter, records in CHAPTERS.items() for record in records}

__all__ = [
    "Antibody",
    "Assay",
    "Bacteria",
    "Cells",
    "Characterization",
    "ClinicalProduct",
    "Collection",
    "Component",
    "Concentration",
    "Csf",
    "Data",
    "Depletion",
    "Donors",
    "Dossier",
    "Engineering",
    "Ethics",
    "Final",
    "Flow",
    "FlowControls",
    "Harvests",
    "Image",
    "Justification",
    "Layer",
    "Manufacture",
    "Measured",
    "Medium",
    "Milk",
    "NegativeResults",
    "Particle",
    "Physical",
    "Plant",
    "Preclinical",
    "Preparation",
    "ProductClaim",
    "ProductDonors",
    "Protein",
    "Quality",
    "Quantities",
    "Recovery",
    "Regimen",
    "Release",
    "Replicates",
    "Saliva",
    "Sample",
    "SampleAmount",
    "Serum",
    "Size",
    "Step",
    "Storage",
    "Study",
    "SubstanceAmount",
    "SynovialFluid",
    "Term",
    "Tissue",
    "Topology",
    "Translation",
    "Urine",
]


if not TYPE_CHECKING:  # a type checker would take every name for a record

    def __getattr__(name: str) -> Any:
        """Load the chapter that holds a record."""
        chapter = HOMES.get(name)
        if chapter is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{chapter}"), name)


def __dir__() -> list[str]:
    """List the records, loaded or not."""
    return sorted({*globals(), *__all__})
