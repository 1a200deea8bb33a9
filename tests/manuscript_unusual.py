"""Passages of isolations that are told or named unusually, with their facts."""

from __future__ import annotations

from tests.manuscript_passages import Passage

UNUSUAL = (
    Passage(
        "a passage that carries on with what the one before concentrated",
        "# Extracellular vesicles of T cells\n\n"
        "## Methods\n\n"
        "### Concentration of particles\n\n"
        "Culture supernatants (500 mL) on day 5 after transfer were clarified at 400 × g for 10 min, and"
        " particles were collected by ultracentrifugation at 100,000 × g for 90 min in an SW28 rotor.\n\n"
        "### Velocity gradients\n\n"
        "The concentrated particles were put on top of a 6 to 18% iodixanol gradient and centrifuged for"
        " 90 min at 250,000 × g in an SW41 Ti rotor.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "250000xg for 90min"),
            ("spin", "400xg for 10min"),
            ("rotor", "SW28"),
            ("rotor", "SW41 Ti"),
            ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "virus-like particles in a paper on vesicles",
        "# Extracellular vesicles of T cells\n\n"
        "## Methods\n\n"
        "### EV isolation\n\n"
        "EVs were pelleted from conditioned medium at 110,000 × g for 2 h.\n\n"
        "### Budding\n\n"
        "Conditioned media was spun for 5 min at 200 g, overlaid on a 20% sucrose cushion and spun for 2"
        " h at 130,000 g to pellet VLPs.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
        ),
    ),
    Passage(
        "the RNA exosome in a paper that says what it is not",
        "# The RNA exosome of yeast\n\n"
        "## Introduction\n\n"
        "The RNA exosome is an exoribonuclease complex of Rrp6, Rrp44, Rrp4 and Rrp40. It has nothing in"
        " common with exosomes, which are extracellular vesicles. The nuclear exosome has Mtr4 and Rrp47"
        " as cofactors; the cytoplasmic exosome has Ski7.\n\n"
        "## Methods\n\n"
        "### Purification of exosomes\n\n"
        "Exosomes were purified from 4 L of cells. Cells were harvested at 4,000 × g for 15 min and "
        "lysates were ultracentrifuged at 100,000 × g for 1 h. Exosome subunits, Rrp6 and Csl4, were "
        "eluted.\n",
        (),
    ),
    Passage(
        "plasma for tests of platelets",
        "# Microparticles of patients\n\n"
        "## Methods\n\n"
        "### Microparticle isolation\n\n"
        "Microparticles were pelleted from plasma at 20,000 × g for 30 min.\n\n"
        "### Platelets\n\n"
        "Platelet aggregation was studied by light transmission in platelet-rich plasma (150 × g, 10 "
        "min).\n",
        (
            ("sample", "plasma"),
            ("isolation", "centrifugation"),
            ("spin", "20000xg for 30min"),
        ),
    ),
    Passage(
        "fluid without a name spun hard in a passage on samples",
        "# Exosomes of urine\n\n"
        "## Methods\n\n"
        "### Sample collection\n\n"
        "Volunteers urinated into tubes. Urine samples were mixed and centrifuged at 17,000 × g for 15 "
        "min. The supernatant was centrifuged at 200,000 × g for 1 h to obtain a low-density pellet.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "17000xg for 15min"),
            ("spin", "200000xg for 60min"),
        ),
    ),
    Passage(
        "a harvest that is passed through filters below a bare heading",
        "# Engineered EVs\n\n"
        "## Methods\n\n"
        "### Cells\n\n"
        "HEK293 cells made EVs in a bioreactor.\n\n"
        "### Purification\n\n"
        "Harvest was passed via a Millistak+ D0HC followed by a Sartopore 2 capsule. TFF was done on a "
        "KrosFlo KR2i. The retentate was loaded on a CIMmultus QA monolith.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "anion exchange"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("product", "CIMmultus QA"),
            ("product", "KrosFlo KR2i"),
            ("product", "Sartopore 2"),
        ),
    ),
    Passage(
        "a lysate whose supernatant is no medium",
        "# EVs and Arc\n\n"
        "## Methods\n\n"
        "### Protein purification\n\n"
        "Bacteria were lysed in lysis buffer. Nucleic acids were precipitated from cell supernatants "
        "with PEI and pelleted for 20 min at 27,000 × g.\n\n"
        "### EV isolation\n\n"
        "EVs were pelleted from conditioned medium at 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
        ),
    ),
    Passage(
        "serum for later, told in the passage that isolates from cells first",
        "# Exosomes of liver cancer\n\n"
        "## Methods\n\n"
        "### Exosome isolation\n\n"
        "Cells were cultured in medium with 10% exosome-depleted FBS for 48 h. The supernatants were "
        "centrifuged at 300 × g for 10 min, and exosomes were pelleted at 100,000 × g for 70 min. Blood "
        "was allowed to clot and centrifuged at 3,000 × g for 15 min. Exosomes in serum were extracted "
        "with ExoQuick.\n",
        (
            ("sample", "conditioned medium"),
            ("sample", "serum"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "3000xg for 15min"),
            ("spin", "300xg for 10min"),
            ("product", "ExoQuick"),
        ),
    ),
    Passage(
        "people named as plants are",
        "# Exosomes of liver cells\n\n"
        "## Methods\n\n"
        "### Cells\n\n"
        "Huh-7.5 cells (obtained from Charles Rice, Rockefeller University) were maintained in DMEM.\n\n"
        "### Exosome isolation\n\n"
        "Exosomes of Huh-7.5 cells were pelleted from conditioned medium at 100,000 × g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "virus that is pelleted with vesicles",
        "# Exosomes and virions of T cells\n\n"
        "## Methods\n\n"
        "### Isolation of exosomes and virions from T cells\n\n"
        "At 48 h, cells were removed at 400 × g for 7 min. Vesicles and virus were pelleted at 100,000 ×"
        " g for 1 h (SW28 rotor), suspended in PBS, and layered on an iodixanol gradient of 6 to 18%. "
        "The gradient was centrifuged at 250,000 × g for 1.5 h in an SW41 rotor.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "250000xg for 90min"),
            ("spin", "400xg for 7min"),
            ("rotor", "SW28"),
            ("rotor", "SW41"),
            ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "people who gave urine gave no cells, and serum that was omitted",
        "# Exosomes of urine and collecting duct cells\n\n"
        "## Methods\n\n"
        "### Cell culture\n\n"
        "mpkCCDc14 mouse cortical collecting duct cells were grown on filters with 2% FCS. For "
        "collection of exosomes, serum was omitted for 24 h.\n\n"
        "### Isolation of exosomes\n\n"
        "Urine (50 mL) from human volunteers was collected with inhibitors and exosomes were isolated. "
        "Urine was centrifuged at 17,000 × g for 15 min; the supernatant was centrifuged at 200,000 × g "
        "for 1 h. Media were centrifuged at 1,000 × g for 10 min, then processed in the same way.\n",
        (
            ("sample", "conditioned medium"),
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("species", "Mus musculus"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "1000xg for 10min"),
            ("spin", "17000xg for 15min"),
            ("spin", "200000xg for 60min"),
        ),
    ),
    Passage(
        "beads of some micrometres are no filter",
        "# Exosomes of HeLa cells\n\n"
        "## Methods\n\n"
        "### Exosome isolation\n\n"
        "Exosomes were pelleted from conditioned medium at 100,000 × g for 70 min.\n\n"
        "For bead assays, conditioned medium was incubated overnight with 4-µm aldehyde/sulfate latex "
        "beads coated with anti-CD63.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "a rat line whose name begins like a hormone",
        "# Exosomes of beta cells\n\n"
        "## Abstract\n\n"
        "We analyzed exosomes of the rat insulinoma line INS-1E.\n\n"
        "## Methods\n\n"
        "### Isolation of exosomes\n\n"
        "INS-1E cells were kept in RPMI without serum for 24 h. The medium was centrifuged at 12,000 × g"
        " for 40 min, and exosomes were pelleted at 100,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "12000xg for 40min"),
        ),
    ),
    Passage(
        "media of cells and plasma in one breath, cleared by a spin",
        "# Microparticles of endothelial cells\n\n"
        "## Methods\n\n"
        "### Analysis of MPs\n\n"
        "MPs were purified from cell culture media from ECs and from platelet-free plasma as described. "
        "Briefly, confluent monolayers of HUVECs were grown and the supernatant was collected and "
        "pre-cleared by centrifugation at 1,500g for 15 min. To pellet the particles, the supernatant "
        "was centrifuged at 20,500g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("sample", "plasma"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "1500xg for 15min"),
            ("spin", "20500xg for 60min"),
        ),
    ),
    Passage(
        "a kit that precipitates",
        "# Exosomes of cardiomyocytes\n\n"
        "## Methods\n\n"
        "### Exosomes\n\n"
        "Exosomes were collected from 2 ml of adult rat cardiomyocyte media, using the Exosome "
        "precipitation kit (System Biosciences).\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("product", "Exosome precipitation kit"),
        ),
    ),
    Passage(
        "a gradient below which the bottom of a cushion is laid",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "Conditioned medium of HeLa cells was spun at 10,000 x g. The supernatant was layered on top of a 2 ml 60% "
        "iodixanol cushion and spun for 4 hr at 100,000 x g. The bottom 3 ml of the cushion was obtained and layered "
        "at the bottom of a discontinuous gradient, followed by 3 ml layers of 20%, 10%, and 5% iodixanol. The "
        "gradient was spun for 18 hours at 100,000 x g and collected into 1-ml fractions.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("isolation", "density gradient"),
            ("spin", "10000xg for ?min"),
            ("spin", "100000xg for 240min"),
            ("spin", "100000xg for 1080min"),
            ("density_medium", "iodixanol"),
        ),
        ("sample", "isolation", "spin", "density_medium"),
    ),
    Passage(
        "headings before a dash, as some journals set them",
        "# Methods\n\n"
        "Isolation of Exosomes - The medium of HeLa cells was centrifuged at 300 x g for 5 min and at 35,000 rpm in a "
        "SW41Ti rotor for 70 min.\n\n"
        "Density Gradients - Pellets were mixed with iodixanol to 45%, set at the bottom of a tube, and overlaid with "
        "30, 22.5, and 10% iodixanol. Tubes were centrifuged at 165,000 x g for 16 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "density gradient"),
            ("spin", "300xg for 5min"),
            ("spin", "35000rpm for 70min"),
            ("spin", "165000xg for 960min"),
            ("density_medium", "iodixanol"),
        ),
        ("sample", "isolation", "spin", "density_medium"),
    ),
    Passage(
        "serum depleted within its medium, and a medium without any",
        "# Methods\n\n"
        "## Exosomes\n\n"
        "FCS-containing medium was ultracentrifuged overnight (100,000 g, 16 h) before use. BMDC were placed in such "
        "medium, and exosomes were pelleted at 110,000 g for 1 h.\n",
        (
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 60min"),
        ),
        ("serum_handling", "isolation", "spin"),
    ),
    Passage(
        "heavy water in which a medium is dissolved, and a centrifuge that is no microscope",
        "# Methods\n\n"
        "## Exosomes\n\n"
        "Exosomes from the medium of HeLa cells were layered over 1 mL of 30% sucrose/20 mM Tris/D2O, spun at "
        "100,000 × g for 75 min (Optima XE-100, Beckman Coulter), and the cushion was collected.\n",
        (("isolation", "density cushion"), ("spin", "100000xg for 75min"), ("density_medium", "sucrose")),
        ("isolation", "spin", "density_medium", "sizing", "instrument"),
    ),
    Passage(
        "plasma of an assay that is free of vesicles, and cells that were treated with siRNA",
        "# Methods\n\n"
        "## Microparticles\n\n"
        "Microparticles were pelleted from platelet-free plasma at 18,000 x g for 30 min. Thrombin generation was "
        "followed in normal MP-free plasma (obtained by a spin of 1 h at 100,000 g). HUVEC treated with siRNA to Hrs "
        "released 58% less ECE-1, measured as activity in the pellet of microparticles.\n",
        (("spin", "18000xg for 30min"),),
        ("spin", "rna_analysis"),
    ),
    Passage(
        "plasma of an assay that is depleted of its own vesicles",
        "# Methods\n\n"
        "## Microparticles\n\n"
        "Microparticles were pelleted from platelet-free plasma at 18,000 x g for 30 min. For thrombin generation, "
        "they were added to pooled plasma previously ultracentrifuged at 100,000 x g for 60 min to deplete it of its "
        "own microparticles.\n",
        (("isolation", "centrifugation"), ("spin", "18000xg for 30min")),
        ("isolation", "spin"),
    ),
    Passage(
        "a protein that the paper is about, and that no list holds",
        "# ZNRF2 is released in exosomes\n\n"
        "## Abstract\n\n"
        "We followed ZNRF2. Exosomes of HeLa cells contained ZNRF2 by western blot. ZNRF2 of exosomes was "
        "ubiquitinated. Without ZNRF2, exosomes were as many as with ZNRF2.\n",
        (("marker_detected", "ZNRF2"), ("marker_assay", "western blot")),
        ("marker_detected", "marker_absent", "marker_assay"),
    ),
    Passage(
        "proteins of bacteria by the words for their kind, and by then alone",
        "# OMVs of Actinobacillus\n\n"
        "## Results\n\n"
        "Sera to the lipoprotein OmlA reacted with the OMVs. On blots of OMVs, OmlA and OmpA were seen.\n",
        (("marker_detected", "other: OmlA"), ("marker_detected", "other: OmpA")),
        ("marker_detected", "marker_absent"),
    ),
)
