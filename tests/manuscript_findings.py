"""Short passages on proteins, antibodies, sizing, amounts, function and data, each with the facts that it states."""

from __future__ import annotations

from tests.manuscript_passages import Passage

FOUND = (
    "marker_detected", "marker_absent", "marker_assessed", "marker_assay", "antibody_reference", "antibody_dilution",
    "lysis_buffer", "sizing", "instrument", "particle_concentration", "protein_assay", "rna_analysis", "function",
    "ev_dose_response", "ev_dose", "accession", "ev_track", "term",
)  # fmt: skip
"""Fields that are compared in these passages."""

MARKERS = ("marker_detected", "marker_absent", "marker_assessed", "marker_assay")


def results(*paragraphs: str, heading: str = "Characterization of vesicles") -> str:
    """A results section with one heading."""
    return f"# Results\n\n## {heading}\n\n" + "\n\n".join(paragraphs) + "\n"


def methods(heading: str, *paragraphs: str) -> str:
    """A methods section with one heading."""
    return f"# Methods\n\n## {heading}\n\n" + "\n\n".join(paragraphs) + "\n"


def yes(*fields: str) -> tuple[tuple[str, str], ...]:
    """Facts whose value is only yes."""
    return tuple((field, "yes") for field in fields)


def seen(*symbols: str) -> tuple[tuple[str, str], ...]:
    """Markers reported present."""
    return tuple(("marker_detected", symbol) for symbol in symbols)


def unseen(*symbols: str) -> tuple[tuple[str, str], ...]:
    """Markers reported absent."""
    return tuple(("marker_absent", symbol) for symbol in symbols)


def looked(*symbols: str) -> tuple[tuple[str, str], ...]:
    """Markers looked for."""
    return tuple(("marker_assessed", symbol) for symbol in symbols)


BLOT = (("marker_assay", "western blot"),)

FINDINGS = (
    Passage(
        "present and absent in one sentence",
        results(
            "Western blotting showed that the isolated EVs expressed CD9, CD63 and TSG101 but not calnexin (Fig. 1c)."
        ),
        (*seen("CD9", "CD63", "TSG101"), *unseen("CANX"), *BLOT),
        MARKERS,
    ),
    Passage(
        "whereas, only in lysates",
        results(
            "Alix and flotillin-1 were readily detected in the exosome fraction by immunoblotting, whereas GM130 "
            "was only found in "
            "cell lysates (Figure 2B)."
        ),
        (*seen("PDCD6IP", "FLOT1"), *unseen("GOLGA2"), *BLOT),
        MARKERS,
    ),
    Passage(
        "a list that leaves out CD",
        results("By western blot, small EVs were enriched in the tetraspanins CD9/63/81 and in syntenin-1."),
        (*seen("CD9", "CD63", "CD81", "SDCBP"), *BLOT),
        MARKERS,
    ),
    Passage(
        "short forms with hyphens",
        results(
            "Immunoblots confirmed the presence of CD9, -63 and -81 in our vesicle preparations (Fig 1). "
            "Calnexin and cytochrome c "
            "could not be detected."
        ),
        (*seen("CD9", "CD63", "CD81"), *unseen("CANX", "CYCS"), *BLOT),
        MARKERS,
    ),
    Passage(
        "neither nor",
        results("Neither calnexin nor GM130 was detected in EVs by western blot, while HSP70 and Tsg101 were present."),
        (*seen("HSPA1A", "TSG101"), *unseen("CANX", "GOLGA2"), *BLOT),
        MARKERS,
    ),
    Passage(
        "negative for, positive for",
        results(
            "Exosomes were positive for CD81 and ALIX and negative for the endoplasmic reticulum marker GRP94 on "
            "western blots."
        ),
        (*seen("CD81", "PDCD6IP"), *unseen("HSP90B1"), *BLOT),
        MARKERS,
    ),
    Passage(
        "absence and lack",
        results(
            "The purity of the EVs was supported by the absence of ApoA1 and the lack of albumin in immunoblots, "
            "and CD63 was clearly "
            "visible (data not shown)."
        ),
        (*seen("CD63"), *unseen("APOA1", "ALB"), *BLOT),
        MARKERS,
    ),
    Passage(
        "devoid of",
        results("Milk EVs were devoid of calnexin and contained MFGE8, CD9 and CD81, as shown by western blot."),
        (*seen("MFGE8", "CD9", "CD81"), *unseen("CANX"), *BLOT),
        MARKERS,
    ),
    Passage(
        "but not in vesicles",
        results(
            "On western blots, calnexin was detected in cell lysates but not in EVs, in contrast to CD9 (Fig. 1D)."
        ),
        (*unseen("CANX"), *BLOT),
        ("marker_absent", "marker_assay"),
    ),
    Passage(
        "others found it",
        "# Introduction\n\nExosomes express CD9, CD63 and CD81. Smith et al. showed that exosomes contain HSP70 "
        "by western blot.\n",
        (),
        FOUND[:-1],
    ),
    Passage(
        "cells are not vesicles",
        methods(
            "Flow cytometry of cells",
            "MSCs were characterized by flow cytometry. Cells were stained with antibodies against CD73, CD90, "
            "CD105, CD9, CD34 and CD45 "
            "(BD Biosciences) and were positive for CD90 and negative for CD45.",
        ),
        (),
        FOUND,
    ),
    Passage(
        "proteins of treated cells are not vesicle markers",
        results(
            "Macrophages treated with MSC-EVs expressed more CD206 and less CD86 by flow cytometry. EV treatment "
            "reduced the expression "
            "of Bax and increased Bcl-2 in cardiomyocytes as determined by western blot.",
            heading="EVs polarize macrophages",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "antibodies on vesicles in the methods",
        methods(
            "Western blot",
            "EVs and cells were lysed in RIPA buffer and equal amounts were separated by SDS-PAGE. Membranes "
            "were probed with anti-CD63 "
            "(clone H5C6, BD 556019, 1:500), anti-TSG101 (ab125011, Abcam, 1:1000) and anti-calnexin (#2679, "
            "Cell Signaling, 1:1000).",
        ),
        (
            *looked("CD63", "TSG101"),
            *unseen("CANX"),
            *BLOT,
            *yes("antibody_reference", "antibody_dilution"),
        ),
        (*MARKERS, "antibody_reference", "antibody_dilution", "lysis_buffer"),
    ),
    Passage(
        "antibodies for cell lysates",
        methods(
            "Western blot",
            "Cells were lysed in RIPA buffer and proteins were quantified with the BCA assay. Membranes were "
            "incubated with antibodies "
            "against p53 (1:1000, Abcam), Bax, cleaved caspase-3 and GAPDH (sc-47724).",
        ),
        (),
        FOUND,
    ),
    Passage(
        "composition of a lysis buffer",
        methods(
            "Immunoblotting of EVs",
            "EV pellets were lysed in 50 mM Tris-HCl, 150 mM NaCl, 1% Triton X-100 and 0.1% SDS for 20 min. "
            "Blots were incubated with "
            "antibodies against CD9 (RRID:AB_2687977) and syntenin.",
        ),
        (*looked("CD9", "SDCBP"), *BLOT, *yes("lysis_buffer", "antibody_reference")),
        (*MARKERS, "lysis_buffer", "antibody_reference", "antibody_dilution"),
    ),
    Passage(
        "capture antibodies alone",
        methods(
            "Isolation of CD9-positive EVs",
            "EVs were captured on magnetic beads coated with anti-CD9 antibody overnight at 4 °C.",
        ),
        (),
        ("marker_detected", "marker_absent", "marker_assay"),
    ),
    Passage(
        "bead-based flow cytometry",
        results(
            "EVs were coupled to 4 µm aldehyde/sulfate latex beads and analysed by flow cytometry with "
            "PE-conjugated antibodies. Beads with "
            "EVs were positive for CD63 and CD81 and negative for CD45."
        ),
        (*seen("CD63", "CD81"), *unseen("PTPRC"), ("marker_assay", "bead-based flow cytometry")),
        MARKERS,
    ),
    Passage(
        "immunogold",
        results(
            "Immunogold labelling with an anti-CD63 antibody demonstrated CD63 on the surface of the vesicles in "
            "TEM images."
        ),
        (*seen("CD63"), ("marker_assay", "immuno-electron microscopy"), ("sizing", "TEM")),
        (*MARKERS, "sizing"),
    ),
    Passage(
        "two assays in one breath",
        results("The presence of CD9 and CD81 in the EVs was confirmed by ELISA and western blot."),
        (*seen("CD9", "CD81"), *BLOT, ("marker_assay", "ELISA")),
        MARKERS,
    ),
    Passage(
        "signs behind names",
        methods(
            "Flow cytometry of microparticles",
            "Platelet microparticles were defined as CD41+/CD62P+ events smaller than 1 µm, endothelial "
            "microparticles as CD31+/CD41− events, "
            "on a FACSCanto II flow cytometer calibrated with size beads. The number of microparticles per µL of "
            "plasma was calculated.",
        ),
        (
            *seen("ITGA2B", "SELP", "PECAM1"),
            ("marker_assay", "flow cytometry"),
            ("sizing", "flow cytometry"),
            ("instrument", "FACSCanto II"),
            *yes("particle_concentration"),
            ("term", "microparticle"),
        ),
        FOUND,
    ),
    Passage(
        "annexin V is a stain",
        results("Microvesicles were stained with annexin V-FITC and analysed by flow cytometry."),
        (),
        ("marker_detected", "marker_absent", "marker_assessed"),
    ),
    Passage(
        "reporter and loading control",
        results(
            "EVs from cells that express CD63-GFP were GFP-positive by western blot; beta-actin was used as "
            "loading control."
        ),
        (),
        ("marker_absent", "marker_assessed"),
    ),
    Passage(
        "NTA with figures",
        results(
            "Nanoparticle tracking analysis on a NanoSight NS300 gave a mean diameter of 118.4 ± 3.2 nm and a "
            "concentration of 3.2 × 10^10 "
            "particles/mL for the EVs."
        ),
        (("sizing", "NTA"), ("instrument", "NanoSight NS300"), *yes("particle_concentration")),
        ("sizing", "instrument", "particle_concentration"),
    ),
    Passage(
        "electron microscopy of vesicles",
        methods(
            "Transmission electron microscopy",
            "Exosomes were fixed in 2% paraformaldehyde, adsorbed to formvar-carbon coated grids, stained with "
            "2% uranyl acetate and viewed in "
            "a JEOL JEM-1400 microscope at 80 kV.",
        ),
        (("sizing", "TEM"), ("instrument", "JEOL JEM-1400")),
        ("sizing", "instrument"),
    ),
    Passage(
        "electron microscopy of tissue",
        methods(
            "Electron microscopy of heart tissue",
            "Hearts were fixed in glutaraldehyde, post-fixed in osmium tetroxide and embedded in Epon. Ultrathin "
            "sections were viewed in a "
            "JEM-1230 transmission electron microscope.",
        ),
        (),
        FOUND,
    ),
    Passage(
        "zeta potential only",
        methods("Zeta potential", "The zeta potential of EVs in 10 mM KCl was measured on a Zetasizer Nano ZS by DLS."),
        (),
        ("sizing",),
    ),
    Passage(
        "light scattering for size",
        methods(
            "Dynamic light scattering",
            "The hydrodynamic diameter of EVs in PBS was measured by dynamic light scattering on a Zetasizer Nano ZS.",
        ),
        (("sizing", "DLS"), ("instrument", "Zetasizer Nano ZS")),
        ("sizing", "instrument"),
    ),
    Passage(
        "standard errors are no microscope",
        results("The number of EVs per cell was higher in hypoxia (mean ± SEM, n = 3, NTA)."),
        (("sizing", "NTA"), *yes("particle_concentration")),
        ("sizing", "particle_concentration"),
    ),
    Passage(
        "scanning electron and atomic force microscopy",
        methods(
            "Imaging of EVs",
            "EV morphology was examined by scanning electron microscopy (SEM) and by atomic force microscopy on "
            "freshly cleaved mica. Cryo-EM "
            "images of EVs were taken on a Talos Arctica.",
        ),
        (("sizing", "SEM"), ("sizing", "AFM"), ("sizing", "cryo-EM"), ("instrument", "Talos Arctica")),
        ("sizing", "instrument"),
    ),
    Passage(
        "resistive pulse sensing",
        methods(
            "Particle analysis",
            "EVs were sized and counted by tunable resistive pulse sensing on a qNano Gold with an NP100 pore.",
        ),
        (("sizing", "TRPS"), ("instrument", "qNano Gold"), *yes("particle_concentration")),
        ("sizing", "instrument", "particle_concentration"),
    ),
    Passage(
        "protein of vesicles",
        methods(
            "EV protein",
            "The protein content of EVs was measured with the micro BCA protein assay kit (Thermo Scientific).",
        ),
        (("protein_assay", "microBCA"),),
        ("protein_assay", "rna_analysis"),
    ),
    Passage(
        "protein of cells",
        methods(
            "Western blot",
            "Total cell lysates were prepared in RIPA buffer and protein concentrations were determined by "
            "Bradford assay.",
        ),
        (),
        ("protein_assay", "lysis_buffer"),
    ),
    Passage(
        "RNA of vesicles",
        methods(
            "RNA isolation",
            "RNA was extracted from exosomes with the miRNeasy kit, and small RNA libraries were sequenced.",
        ),
        yes("rna_analysis"),
        ("rna_analysis", "protein_assay", "function"),
    ),
    Passage(
        "RNA of treated cells",
        methods(
            "RT-qPCR",
            "RNA was extracted from fibroblasts treated with EVs for 24 h, and gene expression was measured by "
            "RT-qPCR.",
        ),
        yes("function"),
        ("rna_analysis", "function"),
    ),
    Passage(
        "a dose series of vesicles",
        methods(
            "Proliferation",
            "HUVECs were treated with 5, 25 and 50 µg/mL EVs or PBS for 24 h and proliferation was measured.",
        ),
        (
            *yes("function", "ev_dose_response"),
            ("ev_dose", "5 µg/mL"),
            ("ev_dose", "25 µg/mL"),
            ("ev_dose", "50 µg/mL"),
        ),
        ("function", "ev_dose_response", "ev_dose"),
    ),
    Passage(
        "a dose series of a drug",
        methods(
            "EV release",
            "Cells were treated with GW4869 at 1, 5, 10 and 20 µM for 24 h, and the EVs released into the medium "
            "were counted by NTA.",
        ),
        (),
        ("function", "ev_dose_response", "ev_dose"),
    ),
    Passage(
        "an injection of particles",
        methods(
            "Animals",
            "Mice were injected via the tail vein with 1 × 10^10 exosomes in 100 µL PBS or with PBS alone (n = 8 "
            "per group).",
        ),
        (*yes("function"), ("ev_dose", "1 × 10^10 exosomes")),
        ("function", "ev_dose_response", "ev_dose"),
    ),
    Passage(
        "dyes and enzymes are no recipients",
        methods(
            "Labelling",
            "EVs were incubated with PKH67 for 5 min. EVs were then treated with proteinase K or RNase A for 30 min.",
        ),
        (),
        ("function", "ev_dose"),
    ),
    Passage(
        "deposited data and EV-TRACK",
        "# Data availability\n\nSequencing data of EVs have been deposited in GEO under accession GSE123456, and "
        "proteomics data in PRIDE "
        "(PXD023456). All EV data were submitted to the EV-TRACK knowledgebase (EV-TRACK ID: EV210123).\n",
        (("accession", "GSE123456"), ("accession", "PXD023456"), ("ev_track", "EV210123")),
        ("accession", "ev_track"),
    ),
    Passage(
        "an accession with hardly a digit",
        "# Data availability\n\nThe flow cytometry files of EVs are deposited in FlowRepository (FR-FCM-ZAQK).\n",
        (("accession", "FR-FCM-ZAQK"),),
        ("accession",),
    ),
    Passage(
        "data of others",
        methods(
            "Analysis of public data",
            "Expression data of exosomes were downloaded from GEO (GSE98765) and re-analysed.",
        ),
        (),
        ("accession",),
    ),
    Passage(
        "one term throughout, another once",
        "# Abstract\n\nSmall extracellular vesicles (sEVs) carry cargo. Here we show that sEVs from neurons "
        "carry tau.\n\n# Introduction\n\n"
        "Exosomes are small vesicles. Exosomes were named long ago.\n\n# Results\n\nsEVs were isolated. sEVs "
        "were counted. sEVs were seen.\n",
        (("term", "small EV"),),
        ("term",),
    ),
    Passage(
        "outer membrane vesicles",
        results(
            "OMVs (outer membrane vesicles) of E. coli contained OmpA by western blot and were imaged by TEM.",
            heading="OMVs",
        ),
        (*seen("other: OmpA"), *BLOT, ("sizing", "TEM"), ("term", "outer membrane vesicle")),
        FOUND,
    ),
    Passage(
        "empty vector",
        results(
            "Cells were transfected with empty vector (EV) or with a construct. RNA from EV cells was isolated, "
            "and levels of CD9 were lower than "
            "in EV by western blot.",
            heading="Overexpression",
        ),
        (),
        FOUND,
    ),
    Passage(
        "guesses",
        "# Results\n\nWhether exosomes contain CD9 might be tested by western blot. EVs could be positive for CD63.\n",
        (),
        ("marker_detected", "marker_absent"),
    ),
    Passage(
        "figure legend without a result",
        results("Figure 1. Western blot of CD63, TSG101 and calnexin in EVs and cell lysates. Scale bar, 100 nm."),
        (*looked("CD63", "TSG101"), *unseen("CANX"), *BLOT),
        MARKERS,
    ),
    Passage(
        "proteomics of vesicles",
        results(
            "Mass spectrometry of EVs identified 812 proteins including CD9, CD81, annexin A2 and integrin beta 1."
        ),
        (*seen("CD9", "CD81", "ANXA2", "ITGB1"), ("marker_assay", "mass spectrometry")),
        MARKERS,
    ),
    Passage(
        "Simoa and contaminants",
        methods(
            "Simoa",
            "CD9, CD63 and CD81 in EV fractions were measured with Simoa assays, with albumin as a marker of "
            "contaminating proteins.",
        ),
        (*looked("CD9", "CD63", "CD81"), *unseen("ALB"), ("marker_assay", "Simoa")),
        MARKERS,
    ),
)
