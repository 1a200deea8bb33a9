"""Short passages as laboratories write of what is no sample of vesicles, and of isolations that name none."""

from __future__ import annotations

from tests.manuscript_passages import ALL_BUT_PROTEINS, Passage

LABORATORIES_ON_TRAPS = (
    Passage(
        "virus, PBMC and lysates in a paper without vesicles",
        "# Methods\n\n## Lentivirus\n\n"
        "HEK293T cells were transfected, and supernatants were collected at 48 and 72 h, filtered (0.45 "
        "µm), and ultracentrifuged at 75,000 g for 2 h (SW 28). Virus was resuspended in PBS and stored "
        "at −80 °C.\n\n## PBMC\n\n"
        "PBMC were isolated from EDTA blood over Ficoll (800 g, 20 min) and frozen at −80 °C.\n\n"
        "## Lysates\n\n"
        "Cells were lysed in RIPA (50 mM Tris, 150 mM NaCl, 1% NP-40), cleared at 16,000 g for 15 min, "
        "and protein was measured with BCA.\n",
        (),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "particle numbers per cells, deposits",
        "# Results\n\n## EV yield\n\n"
        "MSC gave (2.9 ± 0.6) × 10^9 particles per million cells by TFF and 0.8 x 10^9 by dUC. Particle "
        "to protein ratios were 3 × 10^10 per µg. Small RNA of EVs was sequenced (NextSeq 550).\n\n"
        "# Data availability\n\n"
        "Reads are in GEO under GSE199999 and mass spectra in PRIDE (PXD054321).\n",
        (
            ("accession", "GSE199999"),
            ("accession", "PXD054321"),
            ("rna_analysis", "yes"),
            ("term", "extracellular vesicle"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "embryos and a reagent",
        "# Methods\n\n## EVs of zebrafish\n\n"
        "Embryos at 3 dpf were dissociated with collagenase (1 mg/mL) and the suspension was centrifuged "
        "(300 g, 5 min; 3,000 g, 10 min). EVs were recovered from the supernatant with the Total Exosome "
        "Isolation reagent (Invitrogen 4478359): mixed 2:1, held at 4 °C overnight and spun at 10,000 × "
        "g for 1 h.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("product", "Total Exosome Isolation reagent"),
            ("spin", "10000xg for 60min"),
            ("spin", "3000xg for 10min"),
            ("spin", "300xg for 5min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "liposomes and membranes",
        "# Methods\n\n## Liposomes\n\n"
        "DOPC films were hydrated, extruded through 0.1 µm membranes and spun at 20,000 g for 20 min. "
        "Size was read by DLS.\n\n## Cells\n\n"
        "HEK cells were pelleted at 300 g for 5 min. Membranes were collected at 100,000 g for 1 h and "
        "solubilised in DDM.\n",
        (),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "plasma proteomics after an introduction on exosomes",
        "# Introduction\n\n"
        "Exosomes isolated from plasma by ultracentrifugation carry biomarkers [1-3].\n\n# Methods\n\n"
        "## Plasma proteomics\n\n"
        "EDTA plasma of 40 patients was spun at 2,000 g for 10 min, depleted of albumin on a MARS-14 "
        "column and digested. Peptides were desalted. Protein was measured by BCA.\n",
        (),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "synaptic vesicles",
        "# Methods\n\n## Purification of synaptic vesicles\n\n"
        "Rat brains were homogenised in 320 mM sucrose; synaptosomes were pelleted at 10,000 g for 15 "
        "min, lysed, and vesicles sedimented at 165,000 g for 2 h and separated on CPG-1000 beads.\n",
        (),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "lipoproteins",
        "# Methods\n\n## Isolation of HDL\n\n"
        "HDL was isolated from human plasma by KBr density ultracentrifugation (1.063-1.21 g/mL; 350,000 "
        "g, 4 h, TLA-100.4). LDL was pelleted at 330,000 g. Protein was measured by BCA.\n",
        (),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "a review",
        "# Extracellular vesicles in medicine\n\n## Isolation\n\n"
        "EVs are usually isolated by ultracentrifugation at 100,000 × g for 70 min. Size-exclusion "
        "columns such as qEV give purer EVs. ExoQuick is often used for serum.\n",
        (("term", "extracellular vesicle"),),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "sperm and virus",
        "# Methods\n\n## Sperm\n\nBoar semen was washed at 700 g for 20 min over Percoll (45/90%).\n\n"
        "## Virus\n\n"
        "Influenza virus was pelleted from allantoic fluid at 100,000 g for 2 h through 25% sucrose.\n",
        (),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "trap: mitochondria and lysosomes",
        "# Methods\n\n## Subcellular fractionation\n\n"
        "HeLa cells were broken with 20 strokes, nuclei spun out at 1,000 g for 10 min, heavy membranes "
        "at 20,000 g for 20 min and light membranes at 100,000 g for 1 h. Late endosomes were floated in "
        "OptiPrep. Protein was measured by BCA.\n",
        (),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "trap: nanoparticles coated with membranes",
        "# Methods\n\n## Membrane-coated nanoparticles\n\n"
        "PLGA nanoparticles were coated with red cell membranes by extrusion through 400 nm pores and "
        "collected at 15,000 g for 15 min. DLS was done on a Zetasizer.\n",
        (),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "trap: apoptosis assay with plates",
        "# Methods\n\n## Viability\n\n"
        "MSC were plated, treated with doxorubicin at 1, 5 and 10 µM, and spun at 300 g for 5 min. "
        "Supernatants were stored at −80 °C for LDH. Protein was measured by Bradford.\n",
        (),
        ALL_BUT_PROTEINS,
    ),
)
