"""Passages in which something is spun, named or bought, and no vesicles are separated by it."""

from __future__ import annotations

from tests.manuscript_passages import Passage

UNSEPARATED = (
    Passage(
        "spins that deplete serum are no isolation",
        "# Methods\n\n"
        "## Cell culture and exosome isolation\n\n"
        "FBS was depleted of bovine exosomes by ultracentrifugation at 120,000 × g for 18 h. Cells were "
        "cultured in DMEM with 10% exosome-depleted FBS for 48 h. The conditioned medium was collected "
        "and centrifuged at 2,000 × g for 20 min; exosomes were then pelleted at 100,000 × g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "2000xg for 20min"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "spins for lysates, RNA, mass spectrometry and virus are no isolation",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from conditioned medium at 100,000 × g for 70 min.\n\n"
        "## Western blot\n\n"
        "Cells were lysed in RIPA buffer and lysates were cleared at 14,000 × g for 10 min.\n\n"
        "## RNA extraction\n\n"
        "RNA was extracted with TRIzol; after addition of chloroform, samples were centrifuged at 12,000 "
        "× g for 15 min.\n\n"
        "## Mass spectrometry\n\n"
        "Peptides were centrifuged at 16,000 × g for 5 min and desalted.\n\n"
        "## Lentivirus production\n\n"
        "Lentivirus was concentrated by ultracentrifugation at 90,000 × g for 2 h.\n\n"
        "## Cell culture\n\n"
        "Cells were trypsinized and pelleted at 200 × g for 5 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "organ fractionation is no isolation of vesicles",
        "# Methods\n\n"
        "## Mitochondria isolation\n\n"
        "Liver was homogenized and nuclei were removed at 800 × g for 10 min. Mitochondria were pelleted "
        "at 10,000 × g for 15 min.\n\n"
        "## Statistics\n\n"
        "Means were compared by t test.\n",
        (),
    ),
    Passage(
        "what others did is not what these authors did",
        "# Introduction\n\n"
        "Exosomes can be isolated by ultracentrifugation at 100,000 × g. Smith et al. isolated exosomes "
        "from plasma with ExoQuick.\n\n"
        "# Methods\n\n"
        "## Cell culture\n\n"
        "HeLa cells were cultured in DMEM with 10% FBS and harvested at 300 × g for 5 min.\n",
        (),
    ),
    Passage(
        "a text that says that nothing was separated",
        "# Methods\n\n"
        "## Plasma RNA\n\n"
        "Blood was drawn into EDTA tubes and centrifuged at 1,900 × g for 10 min to obtain plasma. RNA "
        "was extracted from plasma with the miRNeasy Serum/Plasma kit. We did not separate extracellular "
        "vesicles from plasma.\n\n"
        "# Discussion\n\n"
        "Exosomes may carry these RNAs.\n",
        (),
    ),
    Passage(
        "vesicles in tissue sections are no preparation",
        "# Methods\n\n"
        "## Electron microscopy\n\n"
        "Kidney sections were cut and examined in a transmission electron microscope. Multivesicular "
        "bodies and vesicles were counted in tubular cells.\n",
        (),
    ),
    Passage(
        "kits for RNA of exosomes are no isolation, a kit for exosomes is",
        "# Methods\n\n"
        "## Exosome isolation and RNA extraction\n\n"
        "Exosomes were isolated from human serum with the Total Exosome Isolation Reagent (Invitrogen). "
        "RNA was extracted with the miRNeasy Micro kit (Qiagen) and centrifuged at 12,000 × g for 15 min.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("product", "Total Exosome Isolation Reagent"),
        ),
    ),
    Passage(
        "a filter for cells, and filtered PBS",
        "# Methods\n\n"
        "## Isolation of tumour EVs\n\n"
        "EVs were pelleted from conditioned medium at 100,000 × g for 70 min and resuspended in PBS (0.1 "
        "µm filtered).\n\n"
        "## Flow cytometry of cells\n\n"
        "Cells were passed through a 40 µm strainer and centrifuged at 350 × g for 5 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "cells are harvested under the heading of isolation",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "Conditioned medium was cleared at 500 × g for 10 min and 3,000 × g for 20 min. EVs were pelleted "
        "at 100,000 × g for 2 h. Remaining cells were trypsinized, centrifuged at 250 × g for 5 min and "
        "counted.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "500xg for 10min"),
            ("spin", "3000xg for 20min"),
            ("spin", "100000xg for 120min"),
        ),
    ),
    Passage(
        "results repeat what methods tell",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from mouse serum by ultracentrifugation at 110,000 × g for 2 h (TLA-110 "
        "rotor).\n\n"
        "# Results\n\n"
        "We isolated EVs from mouse serum by ultracentrifugation. The 110,000 × g pellet contained CD9. "
        "Others have used 200,000 × g.\n",
        (
            ("sample", "serum"),
            ("species", "Mus musculus"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
            ("rotor", "TLA-110"),
        ),
    ),
    Passage(
        "uptake and labelling add no steps",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from conditioned medium by ultracentrifugation at 100,000 × g for 90 min.\n\n"
        "## Labelling and uptake of EVs\n\n"
        "EVs were stained with PKH67, and excess dye was removed at 190,000 × g for 1 h. Recipient cells "
        "were washed and spun at 300 × g for 5 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
        ),
    ),
    Passage(
        "plasma for something else is no sample",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "Exosomes were isolated from the conditioned medium of human THP-1 cells with ExoQuick-TC.\n\n"
        "## Cytokines\n\n"
        "Blood of mice was drawn into heparin tubes and centrifuged at 2,000 × g for 10 min; cytokines "
        "were measured in plasma by ELISA.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("product", "ExoQuick-TC"),
        ),
    ),
    Passage(
        "virions beside exosomes",
        "# Experimental Procedures\n\n"
        "## Isolation of exosomes and virus particles\n\n"
        "For exosomes, supernatants of Jurkat cells grown in RPMI with vesicle-free FCS were cleared at "
        "300 × g, filtered (0.22 µm) and spun at 100,000 × g for 2 h through a 20% sucrose cushion. For "
        "HIV-1 virions, supernatants were concentrated at 28,000 rpm for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("isolation", "filtration"),
            ("spin", "100000xg for 120min"),
            ("spin", "300xg for ?min"),
            ("density_medium", "sucrose"),
        ),
    ),
    Passage(
        "depleted serum that was bought",
        "# Methods\n\n"
        "## Exosome purification\n\n"
        "THP-1 macrophages were cultured in RPMI with 10% FBS. Before collection, medium was changed to "
        "RPMI with 10% exosome-depleted FBS (System Biosciences). After 24 h, 10 ml of medium were "
        "collected and spun at 3000 g × 15 min. ExoQuick-TC was added at 1:5 and incubated overnight; "
        "exosomes were pelleted by centrifugation at 1500 × g, 30 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "1500xg for 30min"),
            ("spin", "3000xg for 15min"),
            ("product", "ExoQuick-TC"),
        ),
    ),
    Passage(
        "a spin that removes a dye",
        "# Methods\n\n"
        "## Exosome isolation and labelling\n\n"
        "hUC-MSCs at passage 5 were washed and cultured in α-MEM w/o FBS for 48 hours. The supernatant "
        "was centrifuged at 300×g for 10 min, 2000×g for 10 min, 10,000×g for 30 min, followed by "
        "ultracentrifugation at 100,000×g for 70 min (Optima L-100XP, Beckman). Precipitates were washed "
        "with PBS and ultracentrifuged at 100,000×g for another 70 min. For labelling, exosomes were "
        "incubated with Dil for 30 min and ultracentrifuged at 120,000 ×g for 90 min to remove free dye.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
        ),
    ),
    Passage(
        "synaptic vesicles",
        "# Methods\n\n"
        "## Preparation of synaptic vesicles\n\n"
        "Rat brains were homogenized in sucrose buffer and centrifuged at 1,000 × g for 10 min. "
        "Synaptosomes were pelleted at 12,000 × g for 15 min and lysed; synaptic vesicles were collected "
        "at 165,000 × g for 2 h.\n",
        (),
    ),
    Passage(
        "virus, membranes, cytokines",
        "# Introduction\n\n"
        "Extracellular vesicles and exosomes are of interest in cancer.\n\n"
        "# Methods\n\n"
        "## Lentivirus production\n\n"
        "HEK293T cells were transfected; supernatants were collected after 48 h, cleared at 500 × g for 5 "
        "min, filtered (0.45 µm) and virus was concentrated at 70,000 × g for 2 h on a 20% sucrose "
        "cushion.\n\n"
        "## Membrane fractionation\n\n"
        "Cells were homogenized and post-nuclear supernatants were spun at 100,000 × g for 1 h to pellet "
        "membranes.\n\n"
        "## ELISA\n\n"
        "Conditioned media were centrifuged at 1,000 × g for 10 min and IL-6 was measured.\n",
        (),
    ),
    Passage(
        "lipoproteins, and exosomes that were bought",
        "# Methods\n\n"
        "## Lipoprotein isolation\n\n"
        "LDL was isolated from human plasma by KBr density gradient ultracentrifugation at 150,000 × g "
        "for 20 h.\n\n"
        "## Exosome treatment\n\n"
        "Exosomes were bought from a supplier (HansaBioMed) and added to cells.\n",
        (),
    ),
    Passage(
        "previous studies",
        "# Results\n\n"
        "Previous studies isolated exosomes from saliva by ultracentrifugation. We therefore measured CD9 "
        "in cells.\n\n"
        "# Methods\n\n"
        "## Western blotting\n\n"
        "Cells were lysed and spun at 12,000 g for 10 min.\n",
        (),
    ),
    Passage(
        "no isolation was performed",
        "# Methods\n\n"
        "## Plasma samples\n\n"
        "Whole blood from volunteers was drawn in citrate and centrifuged at 2,500 × g for 15 min, twice. "
        "No EV isolation was performed; total plasma was used for all analyses.\n\n"
        "## ELISA\n\n"
        "Plasma was diluted and CD63 was measured by ELISA.\n\n"
        "# Discussion\n\n"
        "Exosomes in plasma may have contributed to the signal, as exosomes are abundant in blood.\n",
        (),
    ),
    Passage(
        "cell-free DNA",
        "# Methods\n\n"
        "## Cell-free DNA\n\n"
        "Plasma was separated at 1,900 × g for 10 min and again at 16,000 × g for 10 min. cfDNA was "
        "isolated with the QIAamp kit.\n\n"
        "## Exosome RNA\n\n"
        "For comparison, exosomal RNA data were downloaded from exRNA Atlas.\n",
        (),
    ),
    Passage(
        "exosomes from a biobank",
        "# Methods\n\n"
        "## Patients\n\n"
        "Serum exosomes were provided by the biobank of the hospital.\n\n"
        "## MTT assay\n\n"
        "Cells were centrifuged at 1,000 rpm for 5 min and seeded.\n\n"
        "## Western blot\n\n"
        "Tissue was homogenised and spun at 12,000 rpm for 15 min.\n",
        (),
    ),
    Passage(
        "vesicles within cells",
        "# Methods\n\n"
        "## Autophagy assay\n\n"
        "Multivesicular bodies and intraluminal vesicles were counted in electron micrographs of cells "
        "that had been pelleted at 500 × g for 5 min and fixed.\n\n"
        "## Exosome secretion inhibitor\n\n"
        "Cells were treated with GW4869 (10 µM), an inhibitor of exosome release, for 24 h.\n",
        (),
    ),
    Passage(
        "virions purified from microvesicles",
        "# Methods\n\n"
        "## Viral particle purification\n\n"
        "Supernatants were filtered through 0.45 µm and virions were pelleted through 20% sucrose at "
        "100,000 × g for 2 h. Microvesicles were removed by an iodixanol velocity gradient (6–18%) at "
        "250,000 × g for 1.5 h.\n",
        (),
    ),
    Passage(
        "a review",
        "# Abstract\n\n"
        "In this review, we summarize what is known of vesicles of neutrophils.\n\n"
        "# 1. What vesicles are\n\n"
        "Exomeres were first isolated by asymmetric-flow field-flow fractionation [4]. Later, they were isolated "
        "by an optimized ultracentrifugation method [5], and EVs were isolated from plasma at 100,000 × g for 2 "
        "h [6].\n",
        (),
    ),
    Passage(
        "filters that take vesicles away, to show what they are",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from the conditioned medium of mouse C2C12 cells at 110,000 × g for 80 min.\n\n"
        "# Results\n\n"
        "EVs purified from medium were verified by a loss of counts after Triton X-100 and 0.1 µm filtration.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 80min"),
        ),
    ),
    Passage(
        "microparticles of a material",
        "# Abstract\n\n"
        "Silica microparticles stop bleeding. PLGA microparticles do not.\n\n"
        "# Methods\n\n"
        "Microparticles were collected by centrifugation at 2,500 × g for 10 min, washed, and mixed with "
        "citrated human "
        "plasma. Particles were purified at 9,000 × g for 5 min in a microfluidic device.\n",
        (),
    ),
    Passage(
        "an immunoprecipitation of lysates of vesicles",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of human urine were pelleted at 108,000 × g for 2 h.\n\n"
        "Immunoprecipitation: EV lysates were incubated with protein A beads.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("isolation", "ultracentrifugation"),
            ("spin", "108000xg for 120min"),
        ),
    ),
)
