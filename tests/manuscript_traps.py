"""Short passages full of traps: cells, tissue, carriers, controls and the data of others, with what they state."""

from __future__ import annotations

from tests.manuscript_findings import looked, methods, results, seen, unseen
from tests.manuscript_markers import SHORTLY
from tests.manuscript_passages import Passage

TRAPS = (
    Passage(
        "materials: Antibodies against CD63 for flow cytometry",
        methods(
            "Materials",
            "Antibodies against CD63 (for flow cytometry of T cells, BioLegend) and CD3 were used. EV-free "
            "medium was used.",
        ),
        (),
        SHORTLY,
    ),
    Passage(
        "expression of cd63 in tumours: CD63 was highly expressed in tumour",
        results(
            "CD63 was highly expressed in tumour tissue by immunohistochemistry, and CD9 in normal epithelium. "
            "High CD63 correlated with survival.",
            heading="Expression of CD63 in tumours",
        ),
        (),
        SHORTLY,
    ),
    Passage(
        "rab27a controls secretion: Western blots of total lysates showed",
        results(
            "Western blots of total lysates showed lower CD63 and TSG101 in Rab27a KO cells, as exosome numbers "
            "fell (NTA).",
            heading="Rab27a controls secretion",
        ),
        (("sizing", "NTA"),),
        SHORTLY,
    ),
    Passage(
        "t cell response: EV-stimulated T cells produced IFN-γ and",
        results(
            "EV-stimulated T cells produced IFN-γ and were CD69+ CD25+ by flow cytometry; DCs pulsed with EVs "
            "expressed CD80 and CD86.",
            heading="T cell response",
        ),
        (("function", "yes"),),
        SHORTLY,
    ),
    Passage(
        "astrocytes: GFAP astrocytes and Iba1 microglia took",
        results(
            "GFAP+ astrocytes and Iba1+ microglia took up EVs, as seen in confocal images of brain sections.",
            heading="Astrocytes",
        ),
        (),
        SHORTLY,
    ),
    Passage(
        "loading control: Alix was used as loading control",
        results(
            "Alix was used as loading control for EVs. β-actin was the loading control for cells.",
            heading="Loading control",
        ),
        (),
        SHORTLY,
    ),
    Passage(
        "mice: CD63-GFP mice CD9-- mice and mice",
        methods("Mice", "CD63-GFP mice, CD9-/- mice and mice that lack CD81 were bred in house."),
        (),
        SHORTLY,
    ),
    Passage(
        "elisa: IL-6 TNF-α and VEGF in supernatants",
        methods(
            "ELISA",
            "IL-6, TNF-α and VEGF in supernatants were measured with ELISA kits (R&D Systems) after cells were "
            "treated with exosomes.",
        ),
        (("function", "yes"),),
        SHORTLY,
    ),
    Passage(
        "signalling: Exosomes activated AKT and ERK in",
        results(
            "Exosomes activated AKT and ERK in HUVECs; p-AKT and p-ERK were increased by western blot, total AKT "
            "unchanged.",
            heading="Signalling",
        ),
        (("function", "yes"),),
        SHORTLY,
    ),
    Passage(
        "sem of cells: Cells on coverslips were dehydrated and",
        methods("SEM of cells", "Cells on coverslips were dehydrated and viewed in SEM (Zeiss Sigma)."),
        (),
        SHORTLY,
    ),
    Passage(
        "confocal: CD63-RFP and LAMP1 colocalized in MVBs",
        results(
            "CD63-RFP and LAMP1 colocalized in MVBs; EEA1 did not. Exosomes were smaller than 150 nm.",
            heading="Confocal",
        ),
        (),
        SHORTLY,
    ),
    Passage(
        "apoptosis: Cells were stained with annexin V-FITC",
        methods("Apoptosis", "After EV treatment, cells were read on a FACSCalibur with PI and annexin V-FITC."),
        (("function", "yes"),),
        SHORTLY,
    ),
    Passage(
        "comparison of isolation methods: Western blot was used to compare",
        results(
            "Western blot was used to compare the isolation methods. All methods yielded EVs with CD9 and CD63, "
            "but only SEC-isolated EVs were free of ApoB. Albumin contamination was highest with precipitation.",
            heading="Comparison of isolation methods",
        ),
        (*seen("CD63", "CD9"), *unseen("APOB"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "comparison: ApoA1 ApoB and albumin were strongly",
        results(
            "ApoA1, ApoB and albumin were strongly reduced in EVs after DGC as shown by ELISA. HDL was still present.",
            heading="Comparison",
        ),
        (*unseen("ALB", "APOA1", "APOB"), ("marker_assay", "ELISA")),
        SHORTLY,
    ),
    Passage(
        "parasites: Proteomics of EVs from T cruzi",
        results(
            "Proteomics of EVs from T. cruzi listed 367 proteins, among them GP63 and HSP70. GP63 was confirmed "
            "on EVs by immunogold.",
            heading="Parasites",
        ),
        (
            *seen("other: GP63", "HSPA1A"),
            ("marker_assay", "immuno-electron microscopy"),
            ("marker_assay", "mass spectrometry"),
            ("sizing", "TEM"),
        ),
        SHORTLY,
    ),
    Passage(
        "platelet evs: Platelet-derived EVs CD41 CD62P made up",
        results(
            "Platelet-derived EVs (CD41+ CD62P+) made up 60% of EVs, red cell-derived EVs (CD235a+) 20% and "
            "leukocyte EVs (CD45+) 5% by flow cytometry.",
            heading="Platelet EVs",
        ),
        (*seen("GYPA", "ITGA2B", "PTPRC", "SELP"), ("marker_assay", "flow cytometry")),
        SHORTLY,
    ),
    Passage(
        "brain evs: Brain EVs contained L1CAM NCAM1 and",
        results(
            "Brain EVs contained L1CAM, NCAM1 and synaptophysin; calnexin, GM130 and lamin B were undetectable "
            "(Figure 1D).",
            heading="Brain EVs",
        ),
        (*seen("L1CAM", "NCAM1", "SYP"), *unseen("CANX", "GOLGA2", "LMNB1")),
        SHORTLY,
    ),
    Passage(
        "western blotting: Samples were mixed with Laemmli buffer",
        methods(
            "Western blotting",
            "Samples were mixed with Laemmli buffer, run on 4-20% gels and transferred. Anti-CD9 (clone C-4, "
            "Santa Cruz), anti-flotillin-2 and anti-calnexin were incubated overnight.",
        ),
        (*unseen("CANX"), *looked("CD9", "FLOT2"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "size: Vesicles had a mean diameter of",
        results(
            "Vesicles had a mean diameter of 150 nm in DLS and 110 nm in NTA and looked round in cryo-TEM. AFM "
            "showed heights of 20 nm.",
            heading="Size",
        ),
        (("sizing", "AFM"), ("sizing", "DLS"), ("sizing", "NTA"), ("sizing", "cryo-EM")),
        SHORTLY,
    ),
    Passage(
        "macrophages: Macrophages from EV-treated mice were F480",
        results(
            "Macrophages from EV-treated mice were F4/80+ CD206+ by flow cytometry, and IL-10 mRNA rose.",
            heading="Macrophages",
        ),
        (("function", "yes"),),
        SHORTLY,
    ),
    Passage(
        "tissue: Immunohistochemistry of tumours showed less CD31",
        results(
            "Immunohistochemistry of tumours showed less CD31 and Ki67 after exosomes, and TEM of the heart "
            "showed intact mitochondria.",
            heading="Tissue",
        ),
        (),
        SHORTLY,
    ),
    Passage(
        "data: The microarray data were deposited in",
        methods(
            "Data",
            "The microarray data were deposited in GEO (GSE54321); data sets GSE1111 and GSE2222 were obtained "
            "from GEO for validation.",
        ),
        (("accession", "GSE54321"),),
        SHORTLY,
    ),
    Passage(
        "western: EV-associated proteins Alix CD63 and non-EV",
        results(
            "EV-associated proteins (Alix, CD63) and non-EV proteins (GM130, albumin) were probed in all "
            "fractions. Alix and CD63 peaked in fractions 8-10, where GM130 and albumin were low.",
            heading="Western",
        ),
        (*seen("CD63", "PDCD6IP"), *unseen("ALB", "GOLGA2"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
    Passage(
        "surface: CD63 and CD9 but not CD81",
        results("CD63 and CD9, but not CD81, were found on Jurkat EVs (Figure 2, MACSPlex).", heading="Surface"),
        (*seen("CD63", "CD9"), *unseen("CD81"), ("marker_assay", "bead-based flow cytometry")),
        SHORTLY,
    ),
    Passage(
        "blot: As expected tubulin was found in",
        results(
            "As expected, tubulin was found in lysates and in EVs, calreticulin in lysates alone, CD63 in EVs "
            "alone (western blot).",
            heading="Blot",
        ),
        (*seen("CD63"), *unseen("CALR"), ("marker_assay", "western blot")),
        SHORTLY,
    ),
)
