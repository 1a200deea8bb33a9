"""Short passages on the results of vesicle papers, in the words of many authors, with the facts that they state."""

from __future__ import annotations

from tests.manuscript_findings import looked, methods, results, seen, unseen
from tests.manuscript_passages import Passage

SHORTLY = (
    "marker_detected", "marker_absent", "marker_assessed", "marker_assay", "sizing", "protein_assay", "function",
    "ev_dose_response", "accession",
)  # fmt: skip
"""Fields that are compared in these passages."""

MARKERS = (
    Passage(
        "isolation and identification of bmscexos: BMSC-Exos were identified by TEM NTA",
        results(
            "BMSC-Exos were identified by TEM, NTA and western blotting. The results showed that BMSC-Exos "
            "exhibited a typical saucer-like shape, with a particle size of 30–150 nm. Meanwhile, the exosome "
            "surface markers CD9, CD63, and TSG101 were highly expressed in BMSC-Exos, but GM130 was not "
            "detected (Fig. 1C).",
            heading="Isolation and identification of BMSC-Exos",
        ),
        (
            *seen("CD63", "CD9", "TSG101"),
            *unseen("GOLGA2"),
            ("marker_assay", "western blot"),
            ("sizing", "NTA"),
            ("sizing", "TEM"),
        ),
        SHORTLY,
    ),
    Passage(
        "western blotting: Proteins were extracted from exosomes and",
        methods(
            "Western blotting",
            "Proteins were extracted from exosomes and cells using RIPA lysis buffer (Beyotime, China) and "
            "quantified with a BCA kit. Equal amounts of protein (20 μg) were separated by 10% SDS-PAGE, "
            "transferred to PVDF membranes and blocked with 5% BSA. They were probed at 4 °C overnight with "
            "primary antibodies against CD9 (1:1000, ab92726), CD63 (1:1000, ab134045), TSG101 (1:1000, "
            "ab125011), Calnexin (1:1000, ab22595), Bax (1:1000, ab32503), Bcl-2 (1:1000, ab32124) and GAPDH "
            "(1:5000, ab8245), followed by HRP-conjugated goat anti-rabbit IgG (1:5000).",
        ),
        (*unseen("CANX"), *looked("CD63", "CD9", "TSG101"), ("marker_assay", "western blot"), ("protein_assay", "BCA")),
        SHORTLY,
    ),
    Passage(
        "urinary evs: Immunoblot analysis of the SEC fractions",
        results(
            "Immunoblot analysis of the SEC fractions indicated that fractions 4-6 were positive for the "
            "EV-associated proteins Alix, CD9 and podocin, while Tamm-Horsfall protein eluted in later "
            "fractions. EV-rich fractions contained little albumin.",
            heading="Urinary EVs",
        ),
        (*seen("CD9", "NPHS2", "PDCD6IP"), *unseen("ALB", "UMOD"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "flow cytometry of evs: EVs were stained with anti-CD235a-FITC clone",
        methods(
            "Flow cytometry of EVs",
            "EVs were stained with anti-CD235a-FITC (clone HI264, BioLegend), anti-CD41-APC, and lactadherin-PE "
            "and measured on a CytoFLEX S (Beckman Coulter) with a 405 nm laser for side scatter. Samples were "
            "run at 10 µL/min and the trigger was set on VSSC.",
        ),
        (*looked("GYPA", "ITGA2B"), ("marker_assay", "flow cytometry"), ("sizing", "flow cytometry")),
        SHORTLY,
    ),
    Passage(
        "macsplex: Surface profiling with the MACSPlex Exosome",
        results(
            "Surface profiling with the MACSPlex Exosome Kit revealed strong signals for CD9, CD63, CD81, CD29 "
            "and CD44, whereas CD3, CD4, CD19 and CD45 were not detected on MSC-EVs.",
            heading="MACSPlex",
        ),
        (
            *seen("CD44", "CD63", "CD81", "CD9", "ITGB1"),
            *unseen("CD19", "CD4", "PTPRC"),
            ("marker_assay", "bead-based flow cytometry"),
        ),
        SHORTLY,
    ),
    Passage(
        "vesicles carry pdl1: ELISA showed that PD-L1 was present",
        results(
            "ELISA showed that PD-L1 was present on the surface of exosomes from melanoma cells. Exosomal PD-L1 "
            "was reduced in Rab27a knockdown cells.",
            heading="Vesicles carry PD-L1",
        ),
        (*seen("CD274"), ("marker_assay", "ELISA")),
        SHORTLY,
    ),
    Passage(
        "sevs contain wnt5a: We next examined whether Wnt5a is",
        results(
            "We next examined whether Wnt5a is packaged in sEVs. Immunoblotting detected Wnt5a in sEVs, together "
            "with Alix and Hsc70; syntaxin 6 and tubulin were undetectable.",
            heading="sEVs contain Wnt5a",
        ),
        (*seen("HSPA8", "PDCD6IP", "WNT5A"), *unseen("STX6"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "size: The mode diameter of microvesicles was",
        results(
            "The mode diameter of microvesicles was 210 ± 12 nm (NTA), with 4.2 ± 0.3 × 10^9 particles per mL of "
            "plasma. DLS gave a Z-average of 180 nm and a PDI of 0.2.",
            heading="Size",
        ),
        (("sizing", "DLS"), ("sizing", "NTA")),
        SHORTLY,
    ),
    Passage(
        "proteomics: Purified EVs were lysed in 8",
        methods(
            "Proteomics",
            "Purified EVs were lysed in 8 M urea, 50 mM ammonium bicarbonate, and digested with trypsin. "
            "Peptides were analysed by LC-MS/MS on a Q Exactive HF. The data have been deposited to the "
            "ProteomeXchange Consortium via PRIDE with the dataset identifier PXD031415. Previously published "
            "data (PXD004321) were used for comparison.",
        ),
        (("marker_assay", "mass spectrometry"), ("accession", "PXD031415")),
        SHORTLY,
    ),
    Passage(
        "proteomics: A total of 1203 proteins were",
        results(
            "A total of 1,203 proteins were identified in EVs by mass spectrometry, among them CD9, CD81, "
            "flotillin-1 and HSP90. Contaminants such as calnexin and lamin A were not found.",
            heading="Proteomics",
        ),
        (*seen("CD81", "CD9", "FLOT1", "HSP90AB1"), *unseen("CANX", "LMNA"), ("marker_assay", "mass spectrometry")),
        SHORTLY,
    ),
    Passage(
        "immunogold: For immunogold labelling EVs on grids",
        methods(
            "Immunogold",
            "For immunogold labelling, EVs on grids were blocked in 1% BSA, incubated with mouse anti-CD63 "
            "(1:20, BD Pharmingen) and then with 10 nm protein A-gold. Grids were viewed on a FEI Tecnai G2 "
            "Spirit at 120 kV.",
        ),
        (*looked("CD63"), ("marker_assay", "immuno-electron microscopy"), ("sizing", "TEM")),
        SHORTLY,
    ),
    Passage(
        "omvs: SDS-PAGE and western blotting showed that",
        results(
            "SDS-PAGE and western blotting showed that OMVs of P. aeruginosa carried OprF, but lacked the "
            "cytoplasmic RNA polymerase subunit RpoB.",
            heading="OMVs",
        ),
        (*seen("other: OprF"), *unseen("other: RpoB"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "evs from hypoxic cells: Levels of CD63 in EVs normalized",
        results(
            "Levels of CD63 in EVs, normalized to particle number, were higher after hypoxia (ELISA). The number "
            "of particles released per cell rose from 1,200 to 3,500.",
            heading="EVs from hypoxic cells",
        ),
        (*seen("CD63"), ("marker_assay", "ELISA")),
        SHORTLY,
    ),
    Passage(
        "protein quantification: Protein was measured in lysed EVs",
        methods(
            "Protein quantification",
            "Protein was measured in lysed EVs with the Qubit Protein Assay on a Qubit 4 fluorometer. RNA was "
            "quantified with the Qubit microRNA assay.",
        ),
        (("protein_assay", "Qubit"),),
        SHORTLY,
    ),
    Passage(
        "antibodies: The following antibodies were used CD63",
        methods(
            "Antibodies",
            "The following antibodies were used: CD63 (sc-5275, Santa Cruz, WB 1:200), CD81 (sc-166029, 1:500), "
            "ALIX (#92880, CST, 1:1000), calnexin (ab22595), β-actin (A5441, Sigma).",
        ),
        (*unseen("CANX"), *looked("CD63", "CD81", "PDCD6IP"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "cells: Calnexin GM130 and CD9 were detected",
        results("Calnexin, GM130 and CD9 were detected in lysates of the producing cells.", heading="Cells"),
        (),
        SHORTLY,
    ),
    Passage(
        "neuron evs: L1CAM was found mostly as a",
        results(
            "L1CAM was found mostly as a soluble protein in plasma and not in EV fractions, as shown by Simoa, "
            "whereas CD9 peaked in the EV fractions.",
            heading="Neuron EVs",
        ),
        (*seen("CD9"), *unseen("L1CAM"), ("marker_assay", "Simoa")),
        SHORTLY,
    ),
    Passage(
        "blood: Circulating CD31annexin V microparticles were counted",
        results(
            "Circulating CD31+/annexin V+ microparticles were counted by flow cytometry in platelet-free plasma "
            "using TruCount beads and gated between 0.5 and 1 µm (Megamix beads) on a BD LSRFortessa.",
            heading="Blood",
        ),
        (*seen("PECAM1"), ("marker_assay", "flow cytometry"), ("sizing", "flow cytometry")),
        SHORTLY,
    ),
    Passage(
        "flow: EVs were bound to CD63-coated magnetic",
        methods(
            "Flow",
            "EVs were bound to CD63-coated magnetic beads, stained with anti-CD63-PE and read on a FACSVerse "
            "cytometer.",
        ),
        (*looked("CD63"), ("marker_assay", "bead-based flow cytometry")),
        SHORTLY,
    ),
    Passage(
        "blots: Immunoblots revealed expression of vesicle markers",
        results(
            "Immunoblots revealed expression of vesicle markers, such as flotillin-1, CD9 and CD81, whereas negative "
            "controls, including calnexin and GM130, were absent from the EVs.",
            heading="Blots",
        ),
        (*seen("CD81", "CD9", "FLOT1"), *unseen("CANX", "GOLGA2"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "arrays: CD9 CD63 and CD81 were the",
        results(
            "CD9, CD63 and CD81 were the ones with highest expression on EVs, CD41 and CD62P displayed median "
            "expression, and CD3 and CD19 were not detected by the multiplex bead assay.",
            heading="Arrays",
        ),
        (
            *seen("CD63", "CD81", "CD9", "ITGA2B", "SELP"),
            *unseen("CD19"),
            ("marker_assay", "bead-based flow cytometry"),
        ),
        SHORTLY,
    ),
    Passage(
        "blots: On western blots of EVs strong",
        results(
            "On western blots of EVs, strong signals were obtained for CD9 and Alix; calnexin and GM130 gave no "
            "signal.",
            heading="Blots",
        ),
        (*seen("CD9", "PDCD6IP"), *unseen("CANX", "GOLGA2"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "fractions: Western blots showed that fraction 3",
        results(
            "Western blots showed that fraction 3 was enriched in CD9, CD63 and Alix relative to homogenate, and "
            "depleted of calnexin.",
            heading="Fractions",
        ),
        (*seen("CD63", "CD9", "PDCD6IP"), *unseen("CANX"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "cytometry: Most EVs were CD41 by flow",
        results("Most EVs were CD41+ by flow cytometry, and less than 1% stained for CD235a.", heading="Cytometry"),
        (*seen("ITGA2B"), *unseen("GYPA"), ("marker_assay", "flow cytometry")),
        SHORTLY,
    ),
    Passage(
        "elisa: ApoB in EVs was below the",
        results("ApoB in EVs was below the detection limit of the ELISA.", heading="ELISA"),
        (*unseen("APOB"), ("marker_assay", "ELISA")),
        SHORTLY,
    ),
    Passage(
        "qpcr: Several mRNAs CD63 EGFR and GAPDH",
        results("Several mRNAs (CD63, EGFR and GAPDH) were detected in EVs by qRT-PCR.", heading="qPCR"),
        (),
        SHORTLY,
    ),
    Passage(
        "roc: The area under the curve AUC",
        results("The area under the curve (AUC) for exosomal miR-21 was 0.9.", heading="ROC"),
        (),
        SHORTLY,
    ),
    Passage(
        "conc: Plasma contained 62x1011 EV particles per",
        results("Plasma contained 6.2x10(11) EV particles per litre by NTA.", heading="Conc"),
        (("sizing", "NTA"),),
        SHORTLY,
    ),
    Passage(
        "characterization of evs: EVs were isolated from plasma Preparations",
        results(
            "EVs were isolated from plasma. Preparations showed Alix, CD63 and flotillin-1 on blots whereas "
            "GM130 and calnexin were found in lysates only.",
            heading="Characterization of EVs",
        ),
        (*seen("CD63", "FLOT1", "PDCD6IP"), *unseen("CANX", "GOLGA2"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "surface markers of mscevs: The multiplex bead-based assay was used",
        results(
            "The multiplex bead-based assay was used to profile the surface. CD29, CD44 and CD49e were the "
            "markers with the highest signal, CD105 and CD146 displayed median expression, and CD3, CD45 and "
            "HLA-DR gave no signal above the isotype control.",
            heading="Surface markers of MSC-EVs",
        ),
        (
            *seen("CD44", "ENG", "ITGA5", "ITGB1", "MCAM"),
            *unseen("PTPRC"),
            ("marker_assay", "bead-based flow cytometry"),
        ),
        SHORTLY,
    ),
    Passage(
        "vesicle fractions: Fractions were blotted In contrast to",
        results(
            "Fractions were blotted. In contrast to albumin, which was confined to later fractions, CD9 and "
            "TSG101 were visible in fractions 7-9. Syntenin could still be detected in fraction 10.",
            heading="Vesicle fractions",
        ),
        (*seen("CD9", "SDCBP", "TSG101"), *unseen("ALB")),
        SHORTLY,
    ),
    Passage(
        "ev identity: By immunoblot pellets were positive for",
        results(
            "By immunoblot, pellets were positive for CD9, CD81 and HSP70, and no band for cytochrome c was seen.",
            heading="EV identity",
        ),
        (*seen("CD81", "CD9", "HSPA1A"), *unseen("CYCS"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "ev identity: Preparations were depleted of calnexin syntenin",
        results(
            "Preparations were depleted of calnexin; syntenin and CD9, in contrast, could be detected on blots of EVs.",
            heading="EV identity",
        ),
        (*seen("CD9", "SDCBP"), *unseen("CANX"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "proteomics: Proteomics of sEVs found 1432 proteins",
        results(
            "Proteomics of sEVs found 1,432 proteins, of which 88 were among the top 100 of Vesiclepedia. CD63, "
            "syntenin-1 and annexin A5 were among them, but calnexin was not.",
            heading="Proteomics",
        ),
        (*seen("ANXA5", "CD63", "SDCBP"), *unseen("CANX"), ("marker_assay", "mass spectrometry")),
        SHORTLY,
    ),
    Passage(
        "western blots: Representative western blots of EV preparations",
        results(
            "Representative western blots of EV preparations from three donors are shown (Fig. 2). All donors "
            "were positive for CD63, CD81 and TSG101.",
            heading="Western blots",
        ),
        (*seen("CD63", "CD81", "TSG101"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "exosome markers: We confirmed expression of the exosome",
        results(
            "We confirmed expression of the exosome markers CD63 and TSG101 by western blot in all isolates, "
            "with calnexin as negative control.",
            heading="Exosome markers",
        ),
        (*seen("CD63", "TSG101"), *unseen("CANX"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "nanoflow: nFCM showed that 32 of EVs",
        results("nFCM showed that 32% of EVs were CD9+, 25% CD63+ and 18% CD81+.", heading="Nanoflow"),
        (*seen("CD63", "CD81", "CD9"), ("marker_assay", "flow cytometry"), ("sizing", "flow cytometry")),
        SHORTLY,
    ),
    Passage(
        "flow cytometry: For bead-based flow cytometry EVs were",
        methods(
            "Flow cytometry",
            "For bead-based flow cytometry, EVs were captured on CD63-coated Dynabeads and labelled with CD81-PE "
            "and CD9-APC.",
        ),
        (*looked("CD81", "CD9"), ("marker_assay", "bead-based flow cytometry")),
        SHORTLY,
    ),
    Passage(
        "evcargo: HSP90α and fibronectin were detected on",
        results("HSP90α and fibronectin were detected on the surface of EVs by ELISA.", heading="EV-cargo"),
        (*seen("FN1", "HSP90AA1"), ("marker_assay", "ELISA")),
        SHORTLY,
    ),
    Passage(
        "release of evs: Silencing of Rab27a lowered the number",
        results(
            "Silencing of Rab27a lowered the number of EVs. Alix and TSG101 in the cell lysates did not change.",
            heading="Release of EVs",
        ),
        (),
        SHORTLY,
    ),
    Passage(
        "evs affect cells: EVs increased CD86 and CD80 on",
        results(
            "EVs increased CD86 and CD80 on dendritic cells (flow cytometry). Blots of treated cells showed more "
            "p-AKT.",
            heading="EVs affect cells",
        ),
        (("function", "yes"),),
        SHORTLY,
    ),
    Passage(
        "knockdown: CD63 knockdown reduced the uptake of",
        results(
            "CD63 knockdown reduced the uptake of EVs. CD9-deficient EVs were smaller. CD81 expression in donor "
            "cells was unchanged, and EVs from CD81 KO cells were taken up less.",
            heading="Knockdown",
        ),
        (),
        SHORTLY,
    ),
    Passage(
        "cytokines: IL-6 and TNF-α levels in the",
        results(
            "IL-6 and TNF-α levels in the supernatant of macrophages were measured by ELISA after EV treatment. "
            "IL-10 was not detected in EVs.",
            heading="Cytokines",
        ),
        (*unseen("IL10"), ("marker_assay", "ELISA"), ("function", "yes")),
        SHORTLY,
    ),
    Passage(
        "ad: Neuron-derived EVs were captured with anti-L1CAM",
        results(
            "Neuron-derived EVs were captured with anti-L1CAM; levels of p-tau181 and Aβ42 in these EVs were "
            "higher in AD by ELISA.",
            heading="AD",
        ),
        (*seen("MAPT", "other: amyloid beta"), ("marker_assay", "ELISA")),
        SHORTLY,
    ),
    Passage(
        "flow cytometry: Splenocytes of EV-treated mice were stained",
        methods(
            "Flow cytometry",
            "Splenocytes of EV-treated mice were stained with CD3-FITC, CD4-PE, CD8-APC and CD25 and run on a BD "
            "LSRFortessa.",
        ),
        (("function", "yes"),),
        SHORTLY,
    ),
    Passage(
        "heart: Infarct hearts treated with exosomes had",
        results(
            "Infarct hearts treated with exosomes had more CD31+ vessels and fewer TUNEL+ cells; western blots "
            "of the tissue showed lower Bax and higher Bcl-2.",
            heading="Heart",
        ),
        (("function", "yes"),),
        SHORTLY,
    ),
    Passage(
        "phenotype of evs: EVs of all donors shared surface",
        results(
            "EVs of all donors shared surface markers such as annexin A1 (AnxA1), tetraspanins (CD9, CD63, and "
            "CD81), granules (CD66b), adhesion molecules (CD11b, and CD18), and heat shock protein (HSP70).",
            heading="Phenotype of EVs",
        ),
        (*seen("ANXA1", "CD63", "CD81", "CD9", "CEACAM8", "HSPA1A", "ITGAM", "ITGB2"),),
        SHORTLY,
    ),
    Passage(
        "macsplex of uevs: The most intense signals came from",
        results(
            "The most intense signals came from CD24, CD133/1 and CD326, followed by CD9 and CD63. Low or no "
            "signal was seen for CD3, CD19 and CD209.",
            heading="MACSPlex of uEVs",
        ),
        (
            *seen("CD24", "CD63", "CD9", "EPCAM", "PROM1"),
            *unseen("CD19", "CD209"),
            ("marker_assay", "bead-based flow cytometry"),
        ),
        SHORTLY,
    ),
    Passage(
        "uevs: Podocalyxin nephrin and aquaporin 2 were",
        results(
            "Podocalyxin, nephrin and aquaporin 2 were part of the uEV cargo as seen in western blots, and THP "
            "was largely removed by DTT.",
            heading="uEVs",
        ),
        (*seen("AQP2", "NPHS1", "PODXL"), *unseen("UMOD"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "sorting: In total 22 markers were found",
        results(
            "In total 22 markers were found at >10% of EVs, among others CD47 (80%), CD55 (64%) and CD59 (55%).",
            heading="Sorting",
        ),
        (*seen("CD47", "CD55", "CD59"),),
        SHORTLY,
    ),
    Passage(
        "proteins: EV lysates contained Hsc70 flotillin-2 and",
        results(
            "EV lysates contained Hsc70, flotillin-2 and annexin V, but were free of the Golgi protein GM130 and "
            "of cytochrome C.",
            heading="Proteins",
        ),
        (*seen("FLOT2", "HSPA8"), *unseen("CYCS", "GOLGA2")),
        SHORTLY,
    ),
    Passage(
        "western: The typical exosomal proteins Alix and",
        results(
            "The typical exosomal proteins, Alix and Tsg101, as well as CD63, appeared as strong bands in lanes "
            "loaded with exosomes; the ER protein calreticulin appeared solely in the lane with cell lysate.",
            heading="Western",
        ),
        (*seen("CD63", "PDCD6IP", "TSG101"), *unseen("CALR"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "iem: Gold particles for CD63 decorated the",
        results("Gold particles for CD63 decorated the membrane of vesicles in immuno-TEM.", heading="IEM"),
        (*seen("CD63"), ("marker_assay", "immuno-electron microscopy"), ("sizing", "TEM")),
        SHORTLY,
    ),
    Passage(
        "tumour evs: Tumour EVs but not control EVs",
        results("Tumour EVs, but not control EVs, carried EGFRvIII and HER2 by ELISA.", heading="Tumour EVs"),
        (*seen("EGFR", "ERBB2"), ("marker_assay", "ELISA")),
        SHORTLY,
    ),
    Passage(
        "quality control: EVs met MISEV criteria CD9 CD63",
        results(
            "EVs met MISEV criteria: CD9+, CD63+, CD81+, calnexin−, particle size 132 nm, 2E10 particles/µg protein.",
            heading="Quality control",
        ),
        (*seen("CD63", "CD81", "CD9"), *unseen("CANX")),
        SHORTLY,
    ),
)
