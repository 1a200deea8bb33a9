"""Short passages on sizes, amounts and deposited data, each with the facts that it states."""

from __future__ import annotations

from tests.manuscript_passages import STATED, Passage

MATERIALS_MEASURES = (
    Passage(
        "data of others",
        "# Methods\n\n"
        "## Public data\n\n"
        "Expression of CD63 in tumours was examined in GSE12345, downloaded from the Gene Expression "
        "Omnibus.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human serum by SEC.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "micrographs of tissue",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human serum by SEC.\n\n"
        "## Electron microscopy of liver\n\n"
        "Liver tissue was fixed in 2.5% glutaraldehyde, embedded in Epon, and ultrathin sections were "
        "examined by TEM.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "liposomes that are sized",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human serum by SEC.\n\n"
        "## Liposomes\n\n"
        "DOPC liposomes were extruded through 100 nm membranes; their size was verified by DLS and their "
        "morphology by cryo-EM.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "nanoparticles that are sized",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "Exosomes were isolated from conditioned medium of human U87 cells by ultracentrifugation at "
        "100,000 × g for 70 min.\n\n"
        "## Gold nanoparticles\n\n"
        "Gold nanoparticles were synthesised by citrate reduction. Their hydrodynamic diameter was "
        "measured by DLS and their shape by TEM.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "protein of cells",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "Exosomes were isolated from conditioned medium of human U87 cells by ultracentrifugation at "
        "100,000 × g for 70 min.\n\n"
        "## Western blotting of cells\n\n"
        "Cells were lysed in RIPA buffer and protein was quantified by BCA. 30 µg of cell lysate was "
        "separated by SDS-PAGE.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "protein of a complex",
        "# Methods\n\n"
        "## Exosome complex purification\n\n"
        "The RNA exosome was purified from Saccharomyces cerevisiae by tandem affinity of Rrp6-TAP. "
        "Protein concentration was measured by Bradford. The exosome complex was viewed by negative-stain "
        "EM.\n",
        (),
        STATED,
    ),
    Passage(
        "plasma in which vesicles are counted",
        "# Methods\n\n"
        "## Plasma\n\n"
        "Blood of volunteers was taken into CTAD. Plasma was spun twice at 2,500 g for 15 min. EVs were "
        "counted by flow cytometry on an Apogee A50 with a size gate set by 100–1000 nm silica beads.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("sizing", "flow cytometry"),
            ("particle_concentration", "yes"),
        ),
        tuple(field for field in STATED if field not in ("anticoagulant",)),
    ),
    Passage(
        "number and size",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human plasma by SEC.\n\n"
        "## Videodrop\n\n"
        "Particle number and size of EVs were obtained by interferometric light microscopy on a Videodrop "
        "(Myriade).\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("sizing", "other: interferometric light microscopy"),
            ("particle_concentration", "yes"),
        ),
        STATED,
    ),
    Passage(
        "data of RNA that was extracted, and of peptides that were targeted",
        "# Methods\n\n"
        "## EVs\n\n"
        "EVs of human urine were isolated by ultracentrifugation (100,000 g, 70 min). RNA was extracted from 200 µg of "
        "EVs and sequenced (GSE168842). Data of targeted proteomics of EVs: PASS00893 at PeptideAtlas.\n",
        (("accession", "GSE168842"), ("accession", "PASS00893")),
        ("accession",),
    ),
    Passage(
        "data taken from others",
        "# Methods\n\n"
        "## EVs\n\n"
        "EVs of human urine were isolated by ultracentrifugation (100,000 g, 70 min).\n\n"
        "## Bioinformatics\n\n"
        "We reanalysed the single-cell dataset GSE131907 and used TCGA-KIRC (phs000178) for survival. "
        "Known EV proteins were taken from Vesiclepedia and PXD000001 (Smith et al. 2015).\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "microparticles counted on a cytometer",
        "# Methods\n\n"
        "## Flow cytometry of microparticles\n\n"
        "Blood of septic patients was collected in citrate; platelet-free plasma was prepared by two "
        "centrifugations at 1,500 g for 15 min and 13,000 g for 2 min. Microparticles in plasma were "
        "stained with annexin V-FITC and counted on a Gallios with 0.5–1 µm beads as size limits.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("sizing", "flow cytometry"),
            ("particle_concentration", "yes"),
        ),
        STATED,
    ),
    Passage(
        "liposomes as controls",
        "# Methods\n\n"
        "## Liposome controls\n\n"
        "PC:cholesterol liposomes were sized by NTA.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human serum by SEC.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "micrographs of bacteria",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "OMVs were isolated from cultures of Pseudomonas aeruginosa PAO1 by ultracentrifugation at "
        "100,000 g for 3 h.\n\n"
        "## Electron microscopy of bacteria\n\n"
        "PAO1 cells were fixed, sectioned and examined by TEM to see blebbing.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Pseudomonas aeruginosa"),
        ),
        STATED,
    ),
    Passage(
        "two fluids in which particles are counted",
        "# Abstract\n\n"
        "We studied microparticles (MPs) in cerebrospinal fluid of 10 children with severe head injury. "
        "MPs were stained for annexin V and cell markers and counted by flow cytometry with size- "
        "calibrated beads; plasma MPs were measured for comparison.\n",
        (
            ("sample", "cerebrospinal fluid"),
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("sizing", "flow cytometry"),
            ("particle_concentration", "yes"),
        ),
        STATED,
    ),
    Passage(
        "light scattering below a heading on charge",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Zeta potential\n\n"
        "Surface charge of EVs was recorded on a Zetasizer Ultra (Malvern Panalytical).\n\n"
        "## NTA\n\n"
        "EVs were counted by NTA (NanoSight NS300).\n",
        (("sizing", "NTA"),),
        ("sizing",),
    ),
    Passage(
        "light scattering below a heading on size and charge",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Size and zeta potential\n\n"
        "EVs were measured on a Zetasizer Nano ZS (Malvern).\n",
        (("sizing", "DLS"),),
        ("sizing",),
    ),
    Passage(
        "software of a maker for TEM",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Electron microscopy\n\n"
        "EVs on carbon grids were stained with uranyl acetate and imaged on a Tecnai 12. Micrographs "
        "were taken with Gatan’s TEM suite.\n",
        (("sizing", "TEM"),),
        ("sizing",),
    ),
    Passage(
        "scanning transmission microscopy",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Electron microscopy\n\n"
        "EVs on carbon grids were imaged by STEM at 30 kV.\n",
        (("sizing", "other: STEM"),),
        ("sizing",),
    ),
    Passage(
        "a lipid that chelates nickel",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Liposomes\n\n"
        "EVs were mixed with DGS-NTA(Ni) lipid to bind the His-tagged protein.\n",
        (),
        ("sizing",),
    ),
    Passage(
        "a kit for protein by its own name",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Protein\n\n"
        "The protein content of EVs was measured with the NanoOrange kit (Invitrogen).\n",
        (("protein_assay", "other: NanoOrange"),),
        ("protein_assay",),
    ),
    Passage(
        "a kit for protein of cells",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Cells\n\n"
        "Cells were lysed in RIPA buffer and protein of cell lysates was measured with the CBQCA kit.\n",
        (),
        ("protein_assay",),
    ),
    Passage(
        "a counter of viruses for vesicles",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Counts\n\n"
        "EVs were enumerated by flow cytometry on a Virus Counter 3100 (Sartorius).\n",
        (("instrument", "Virus Counter 3100"),),
        ("instrument",),
    ),
    Passage(
        "an analyzer of particles",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## DLS\n\n"
        "EV size was determined by DLS with a NanoPlus-3 particle analyzer (Micromeritics).\n",
        (("instrument", "NanoPlus-3"),),
        ("instrument",),
    ),
    Passage(
        "an analyzer of particles for liposomes",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Liposomes\n\n"
        "Liposomes were sized by DLS on an SZ-100 (Horiba).\n",
        (),
        ("instrument",),
    ),
    Passage(
        "vesicles by an abbreviation of their own",
        "# Extracellular vesicles (ECVs) of marrow stroma\n\n"
        "# Abstract\n\n"
        "Extracellular vesicles (ECVs) protect cells. We isolated ECVs from stroma.\n\n"
        "# Methods\n\n"
        "## ECV isolation\n\n"
        "ECVs were isolated from conditioned medium at 100,000 × g for 2 h.\n",
        (("term", "extracellular vesicle"),),
        ("term",),
    ),
    Passage(
        "small vesicles with a protein",
        "# Abstract\n\n"
        "Extracellular vesicles (EVs) carry CD133.\n\n"
        "# Methods\n\n"
        "## Isolation\n\n"
        "EVs and small CD133 EVs were isolated from conditioned medium at 100,000 × g for 2 h.\n",
        (
            ("term", "extracellular vesicle"),
            ("term", "small EV"),
        ),
        ("term",),
    ),
    Passage(
        "small amounts of vesicles",
        "# Abstract\n\n"
        "Extracellular vesicles (EVs) carry CD133.\n\n"
        "# Methods\n\n"
        "## Isolation\n\n"
        "EVs were isolated from conditioned medium at 100,000 × g for 2 h and yielded small amounts of "
        "EVs. A small number of EVs was lost.\n",
        (("term", "extracellular vesicle"),),
        ("term",),
    ),
)
