"""Results on proteins of vesicles as published papers tell them, and what is known before any result."""

from __future__ import annotations

from tests.manuscript_findings import MARKERS, results, seen, unseen
from tests.manuscript_passages import Passage

LOOKED = "Exosomes were isolated by ultracentrifugation and studied by western blot. "

PUBLISHED = (
    Passage(
        "found to be constituents of vesicles",
        results("We identified CD9, CD81 and annexin A2 as abundant components of plasma exosomes."),
        seen("ANXA2", "CD81", "CD9"),
        MARKERS,
    ),
    Passage(
        "general knowledge of markers is no finding",
        results("CD9, CD81 and annexin A2 are commonly used as markers for exosomes."),
        (),
        MARKERS,
    ),
    Passage(
        "a list with a semicolon behind including",
        results("Included in this list of exosomal proteins are further ones including; CD9, TSG101 and ezrin."),
        seen("CD9", "EZR", "TSG101"),
        MARKERS,
    ),
    Passage(
        "a density at which proteins of exosomes stand",
        results(f"{LOOKED}CD63, annexin A2 and flotillin-1 in exosomes all equilibrated at a density of 1.11 g/mL."),
        (*seen("ANXA2", "CD63", "FLOT1"), ("marker_assay", "western blot")),
        MARKERS,
    ),
    Passage(
        "missing in the vesicles of one fluid and present in those of another",
        results("Podocalyxin was not present in exosomes of tears, but was found abundantly in urinary exosomes."),
        seen("PODXL"),
        MARKERS,
    ),
    Passage(
        "missing in vesicles and present in cells",
        results("Calnexin was not present in exosomes, but was found abundantly in cell lysates."),
        unseen("CANX"),
        MARKERS,
    ),
    Passage(
        "vesicles of cell lines are no cells",
        results("The frequency of FLOT1 and FLOT2 proteins was higher in cancer cell-line-derived exosomes."),
        seen("FLOT1", "FLOT2"),
        MARKERS,
    ),
    Passage(
        "detected in lysates and not in pellets",
        results(f"{LOOKED}Calnexin was detected in the lysates but not in pellets."),
        (*unseen("CANX"), ("marker_assay", "western blot")),
        MARKERS,
    ),
    Passage(
        "a sign whose level is that of the isotype control",
        results(
            "Microparticles (MPs) were stained for flow cytometry. CD144+ MPs were at the level of the isotype "
            "control in both groups, and CD41+ MPs were the largest part."
        ),
        (*seen("ITGA2B"), *unseen("CDH5"), ("marker_assay", "flow cytometry")),
        MARKERS,
    ),
    Passage(
        "what an abstract tells as known is no finding",
        "# Abstract\n\nESCRT proteins such as ALIX and TSG101 are not present in vesicles of fungi. Here we isolated "
        "vesicles of Candida albicans and found CDC42 in vesicles by mass spectrometry.\n",
        (*seen("CDC42"), ("marker_assay", "mass spectrometry")),
        MARKERS,
    ),
)
