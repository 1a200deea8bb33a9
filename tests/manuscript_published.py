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

UNTOLD = (
    Passage(
        "what proteomics found, told in the discussion without a reference",
        "# Discussion\n\nThe LC-MS/MS analysis of exosomes identified proteins of the glomerulus (podocin and "
        "podocalyxin), the proximal tubule (e.g., megalin and AQP1) and the collecting duct (e.g., AQP2).\n",
        seen("AQP1", "AQP2", "LRP2", "NPHS2", "PODXL"),
        ("marker_detected", "marker_absent"),
    ),
    Passage(
        "what others found, told in the discussion with a reference",
        "# Discussion\n\nThe proteomic analysis of exosomes of B cells identified CD9 and CD81 [12].\n",
        (),
        MARKERS,
    ),
    Passage(
        "found as others had found it",
        results("Exosomes of dendritic cells expressed CD86 and CD9 as previously described."),
        seen("CD86", "CD9"),
        MARKERS,
    ),
    Passage(
        "found in other diseases and not looked for",
        results("ATF3 and WT-1 were also found in exosomes in other diseases, we did not look for these."),
        (),
        MARKERS,
    ),
    Passage(
        "found otherwise than others had found it",
        results(
            "Microparticles (MPs) were stained for flow cytometry. CD144+ MPs were at the level of the isotype "
            "control in both groups, in contrast with the findings of Shet et al."
        ),
        (*unseen("CDH5"), ("marker_assay", "flow cytometry")),
        MARKERS,
    ),
    Passage(
        "proteins of some fractions of a gradient",
        results("Exosomes were floated. Alix and CD9 were restricted to fractions 7 and 8, which held the vesicles."),
        seen("CD9", "PDCD6IP"),
        MARKERS,
    ),
    Passage(
        "what is weaker in cells is told of vesicles",
        results(
            "We looked at exosomes of two kinds. Western blotting revealed that both were enriched with CD9 and CD63, "
            "which were much weaker in MSCs, while calnexin was only expressed in MSCs."
        ),
        (*seen("CD63", "CD9"), *unseen("CANX"), ("marker_assay", "western blot")),
        MARKERS,
    ),
    Passage(
        "beads of a panel that were negative",
        results("In the bead assay EVs were positive for CD9 and CD81. CD3, CD19 and CD45 beads were negative on EVs."),
        (*seen("CD81", "CD9"), *unseen("CD19", "PTPRC")),
        ("marker_detected", "marker_absent"),
    ),
    Passage(
        "a probe fused to an antibody is no protein of vesicles",
        results("Binding to BAT3 on exosomes was not observed for human-Ig and CD30-Ig."),
        (),
        ("marker_absent", "marker_assessed"),
    ),
    Passage(
        "what cells released in response to vesicles",
        results("The release of TNF-α and IFN-γ was stronger in response to heat-shocked exosomes."),
        (),
        MARKERS,
    ),
    Passage(
        "cells of which a sentence goes on to tell that got vesicles",
        results(
            "CFTR was redistributed after incubation of airway cells with OMVs. EEA1 was detected in each fraction by "
            "western blot."
        ),
        (),
        ("marker_detected", "marker_absent", "marker_assessed"),
    ),
    Passage(
        "vesicles that are parts of cells",
        results(
            "Gold particles were associated with CD63-positive vesicles, which places the ATPase in "
            "multivesicular bodies on immunolabelled sections.",
            heading="Localization of the ATPase",
        ),
        (),
        MARKERS,
    ),
)
