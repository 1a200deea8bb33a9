"""Short passages that speak of medium, cells, fractions or organs where they mean the vesicles in or of them."""

from __future__ import annotations

from tests.manuscript_passages import Passage

FIELDS = ("sample", "species", "isolation", "spin", "rotor")
"""Fields that are compared."""

OF_MEDIUM = (
    Passage(
        "cells are named and cleared before vesicles are pelleted",
        "# Methods\n\n## Exosome isolation\n\nExosomes were prepared from medium of THP-1 cultures. "
        "Cells were harvested "
        "and the medium spun at 350 × g for 8 min to remove cells and at 14,500 × g for 25 min, and exosomes were "
        "pelleted at 118,000 × g for 80 min (Ti 60).\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "Ti 60"),
            ("sample", "conditioned medium"),
            ("spin", "118000xg for 80min"),
            ("spin", "14500xg for 25min"),
            ("spin", "350xg for 8min"),
        ),
        FIELDS,
    ),
    Passage(
        "cells that are spun to be lysed",
        "# Methods\n\n## Exosome isolation\n\nExosomes were pelleted from medium of THP-1 cells at "
        "118,000 × g for 80 min. "
        "Cells were harvested, spun at 350 × g for 8 min and lysed in RIPA.\n",
        (
            ("isolation", "ultracentrifugation"),
            ("sample", "conditioned medium"),
            ("spin", "118000xg for 80min"),
        ),
        FIELDS,
    ),
    Passage(
        "forces glued to their unit, with no word for a spin",
        "# Small EVs of gliomas\n\n# Methods\n\n## sEV isolation\n\nSupernatants of two-day cultures were cleared of "
        "cells at 400g for 12 min, then of debris at 2,500g for 25 min and of large vesicles at 13,000g "
        "for 40 min. sEVs "
        "were collected by spinning at 105,000g for 75 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "conditioned medium"),
            ("spin", "105000xg for 75min"),
            ("spin", "13000xg for 40min"),
            ("spin", "2500xg for 25min"),
            ("spin", "400xg for 12min"),
        ),
        FIELDS,
    ),
    Passage(
        "fractions are looked at on a gel, then pooled and pelleted",
        "# Methods\n\n## OMV purification\n\nOMVs of Vibrio fischeri were pelleted at 42,000 × g for 70 "
        "min (JA-20 rotor) "
        "and floated in an iodixanol gradient at 170,000 × g for 14 h. Fractions were looked at by SDS-PAGE. Those "
        "fractions with OMVs were pooled, diluted and pelleted at 39,000 × g for 2 h.\n\n"
        "## Protein digestion\n\nProteins were digested with trypsin. Fractions were pooled and spun at "
        "15,000 × g for "
        "5 min.\n",
        (
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "JA-20"),
            ("sample", "bacterial culture"),
            ("species", "Vibrio fischeri"),
            ("spin", "170000xg for 840min"),
            ("spin", "39000xg for 120min"),
            ("spin", "42000xg for 70min"),
        ),
        FIELDS,
    ),
    Passage(
        "medium that is concentrated for its exosomes and called medium to the end",
        "# Exosomes of stromal cells protect the kidney\n\n# Abstract\n\nExosomes of stromal cells "
        "protect the kidney.\n\n"
        "# Methods\n\n## Conditioned medium\n\nHuman stromal cells were rinsed and kept in protein-free "
        "medium. After two "
        "days the medium was collected, spun at 450 × g for 12 min and passed through a 0.2 µm filter. It was then "
        "concentrated by tangential flow filtration (100 kDa).\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("spin", "450xg for 12min"),
        ),
        FIELDS,
    ),
    Passage(
        "medium that is concentrated for its proteins, beside vesicles that are spun out of it",
        "# Exosomes of stromal cells protect the kidney\n\n# Methods\n\n## Exosomes\n\nExosomes were isolated from "
        "conditioned medium of stromal cells by ultracentrifugation at 110,000 × g for 2 h.\n\n## "
        "Secretome\n\nConditioned "
        "medium was collected, spun at 450 × g for 12 min, and concentrated on 3 kDa Amicon filters.\n",
        (
            ("isolation", "ultracentrifugation"),
            ("sample", "conditioned medium"),
            ("spin", "110000xg for 120min"),
        ),
        FIELDS,
    ),
    Passage(
        "two species before one organ, in the abstract",
        "# Vesicles of the liver\n\n# Abstract\n\nSmall EVs were isolated from fresh rat liver as well "
        "as from frozen rat "
        "and human liver.\n\n# Methods\n\n## Isolation of EVs from liver\n\nMinced tissue was digested "
        "with collagenase, "
        "spun at 500 × g for 10 min, and EVs were pelleted at 110,000 × g for 80 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "tissue"),
            ("species", "Homo sapiens"),
            ("species", "Rattus norvegicus"),
            ("spin", "110000xg for 80min"),
            ("spin", "500xg for 10min"),
        ),
        FIELDS,
    ),
    Passage(
        "the species of the title, and others whose vesicles the literature knows",
        "Outer membrane vesicles of Vibrio fischeri\n\n# Abstract\n\nBacteria release outer membrane "
        "vesicles (OMVs).\n\n"
        "Vesicles of Helicobacter pylori carry VacA (3), and those of Neisseria meningitidis are used "
        "as vaccines (4).\n\n"
        "# Methods\n\n## Isolation of OMVs\n\nOvernight cultures were spun at 8,000 × g for 12 min and "
        "OMVs were pelleted "
        "from the supernatant at 42,000 × g for 70 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "bacterial culture"),
            ("species", "Vibrio fischeri"),
            ("spin", "42000xg for 70min"),
            ("spin", "8000xg for 12min"),
        ),
        FIELDS,
    ),
    Passage(
        "vesicles for experiments, under a heading behind one on an assay",
        "# Extracellular vesicles in joints\n\n# Methods\n\n## Flow cytometry\n\nMicroparticles of "
        "synovial fluid were counted on an LSR II.\n\n"
        "## Microparticles for functional assays\n\nCell-free synovial fluid was diluted in saline and "
        "spun at 19,200 × g "
        "for 50 min.\n",
        (("isolation", "centrifugation"), ("sample", "synovial fluid"), ("spin", "19200xg for 50min")),
        FIELDS,
    ),
    Passage(
        "a heading of one word for the method, in a paper on vesicles",
        "# Methods\n\n## Ultracentrifugation\n\nSerum was spun at 130,000 × g for 2 h to pellet EVs.\n\n"
        "## Precipitation\n\n1 ml serum was mixed with PEG 6000 (10%), kept on ice and spun at 1,600 × "
        "g for 25 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "serum"),
            ("spin", "130000xg for 120min"),
            ("spin", "1600xg for 25min"),
        ),
        FIELDS,
    ),
    Passage(
        "the same heading in a paper on proteins",
        "# Proteins of serum\n\n# Methods\n\n## Precipitation\n\n1 ml serum was mixed with PEG 6000 "
        "(10%), kept on ice "
        "and spun at 1,600 × g for 25 min.\n",
        (),
        FIELDS,
    ),
    Passage(
        "a lavage whose cells are stained before the fluid goes on",
        "# Vesicles in lavage\n\n# Methods\n\n## BALF\n\nBALF of horses was kept on ice, and smears were stained with "
        "Giemsa. The fluid was centrifuged at 420 g for 12 min to remove cells and frozen.\n\n"
        "## EV isolation\n\nEVs were isolated from BALF by ultracentrifugation at 112,000 g for 75 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "bronchoalveolar lavage fluid"),
            ("species", "Equus caballus"),
            ("spin", "112000xg for 75min"),
            ("spin", "420xg for 12min"),
        ),
        FIELDS,
    ),
    Passage(
        "fractions that are repelleted at a speed",
        "# Methods\n\n## Isolation of OMVs\n\nOMVs of Vibrio fischeri cultures were pelleted at 39,000 rpm for 2 h "
        "(SW 41 Ti) and kept. OMV-containing fractions were pooled, diluted and "
        "repelleted (39,000 rpm, "
        "70 min).\n",
        (
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW 41 Ti"),
            ("sample", "bacterial culture"),
            ("species", "Vibrio fischeri"),
            ("spin", "39000rpm for 120min"),
            ("spin", "39000rpm for 70min"),
        ),
        FIELDS,
    ),
    Passage(
        "a second species that was grown, beside the one of the title",
        "Outer membrane vesicles of Vibrio fischeri\n\n# Abstract\n\nWe purified vesicles of Vibrio fischeri and of "
        "Vibrio harveyi.\n\n# Methods\n\n## Bacteria\n\nVibrio harveyi was grown in broth. Escherichia "
        "coli served for "
        "cloning.\n\n## Isolation of OMVs\n\nCultures were cleared and OMVs were pelleted at 42,000 × g for 70 min.\n",
        (
            ("isolation", "ultracentrifugation"),
            ("sample", "bacterial culture"),
            ("species", "Vibrio fischeri"),
            ("species", "Vibrio harveyi"),
            ("spin", "42000xg for 70min"),
        ),
        FIELDS,
    ),
    Passage(
        "pellets that go to a gradient after others were lysed",
        "# Methods\n\n## Exosome isolation\n\nExosomes of HT-29 cells were pelleted at 118,000 × g for "
        "80 min. Exosomes "
        "were solubilized in 1% Triton X-100, 0.1% SDS. For flotation, pellets were placed beneath a "
        "0.2–1.9 M sucrose "
        "gradient and spun for 15 h at 190,000 × g (SW 41 Ti).\n",
        (
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW 41 Ti"),
            ("sample", "conditioned medium"),
            ("spin", "118000xg for 80min"),
            ("spin", "190000xg for 900min"),
        ),
        FIELDS,
    ),
    Passage(
        "a lysate that goes to a cushion, under a heading on vesicles",
        "# Methods\n\n## Exosome isolation\n\nExosomes of HT-29 cells were pelleted at 118,000 × g for "
        "80 min. Cells were "
        "lysed in hypotonic buffer. The mixture was put on cushions of 30% iodixanol and spun for 3 h "
        "at 260,000 × g.\n",
        (("isolation", "ultracentrifugation"), ("sample", "conditioned medium"), ("spin", "118000xg for 80min")),
        FIELDS,
    ),
    Passage(
        "a colon within brackets, which ends no heading",
        "# Methods\n\n## Vesicle isolation\n\nOne-liter cultures of 4 days (strain B: 12 days) of "
        "Vibrio fischeri were "
        "passed through 0.45 µm filters after pelleting the cells at 3,300 × g for 16 min. Membrane vesicles were "
        "pelleted at 105,000 × g for 70 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("sample", "bacterial culture"),
            ("species", "Vibrio fischeri"),
            ("spin", "105000xg for 70min"),
            ("spin", "3300xg for 16min"),
        ),
        FIELDS,
    ),
    Passage(
        "an abstract without a heading of its own, above headings of the second level",
        "# Exosomes of stromal cells heal wounds\n\n**Background:** Wounds heal slowly in diabetes, and exosomes of "
        "stromal cells were thought to help. We studied whether they do so in mice that had been made diabetic.\n\n"
        "**Results:** Wounds closed sooner when exosomes were given, and fewer cells of inflammation were seen.\n\n"
        "## Background\n\nWounds are a burden.\n\n## Methods\n\n### Exosome isolation\n\nMedium of "
        "human stromal cells was "
        "collected and spun at 320 g for 12 min and 11,000 g for 35 min. Finally the supernatant was ultracentrifuged "
        "twice at 112,000 g for 110 min (Type 45 Ti).\n\n## Results\n\nExosomes were round.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "Type 45 Ti"),
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("spin", "11000xg for 35min"),
            ("spin", "112000xg for 110min"),
            ("spin", "320xg for 12min"),
        ),
        FIELDS,
    ),
    Passage(
        "a reference in brackets behind a method, and one to what others did",
        "# EV panels\n\n# Methods\n\nEVs of human plasma were looked at by flow cytometry (Miller et al., 2015) with "
        "antibodies to CD9 and CD81. Miller et al. reported CD41 on EVs of serum.\n",
        (("marker_assessed", "CD81"), ("marker_assessed", "CD9"), ("marker_assay", "flow cytometry")),
        ("marker_detected", "marker_assessed", "marker_absent", "marker_assay"),
    ),
    Passage(
        "levels that were only looked at, and others that were seen",
        "# EVs after injury\n\nEVs were isolated from plasma. The levels of tau, NfL, and GFAP in EVs "
        "were measured by "
        "Simoa. EVs contained CD81.\n",
        (
            ("marker_assay", "Simoa"),
            ("marker_assessed", "GFAP"),
            ("marker_assessed", "MAPT"),
            ("marker_assessed", "NEFL"),
            ("marker_detected", "CD81"),
        ),
        ("marker_detected", "marker_assessed", "marker_absent", "marker_assay"),
    ),
    Passage(
        "techniques that count vesicles, with and without a size, and a pore that reads DNA",
        "# EVs of plasma\n\n# Methods\n\nEVs of plasma were isolated by size\u2011exclusion "
        "chromatography. They were captured "
        "on ExoView chips. Sizes of EVs were read by NTA. Oxford Nanopore long-read sequencing was used for EV DNA.\n",
        (("isolation", "size exclusion chromatography"), ("sizing", "NTA")),
        ("isolation", "sizing"),
    ),
    Passage(
        "supernatants of cultures, and media of explants told of after them",
        "# Small EVs of gliomas\n\n# Methods\n\n## sEV isolation\n\nSupernatants of two-day cultures were cleared of "
        "cells at 400g for 12 min, and sEVs were collected by spinning at 105,000g for 75 min. For explants, tumours "
        "were cut and kept in medium for a day; media were processed likewise.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "conditioned medium"),
            ("spin", "105000xg for 75min"),
            ("spin", "400xg for 12min"),
        ),
        FIELDS,
    ),
    Passage(
        "supernatants of bags of red cells, and plasma that was freed of vesicles for an assay",
        "# Microparticles of stored red cells\n\n# Methods\n\n## Isolation of microparticles\n\nUnits of packed red "
        "cells were centrifuged at 1,900 × g for 18 min, and extracellular vesicles (microparticles, "
        "MPs) were pelleted "
        "from the supernatants at 36,000 × g for 65 min.\n\n## Thrombin generation\n\nPlasma was made MP free by "
        "centrifugation at 98,000 × g for 70 min. MPs were added to MP-free plasma.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "other: red blood cell concentrate"),
            ("spin", "1900xg for 18min"),
            ("spin", "36000xg for 65min"),
        ),
        FIELDS,
    ),
    Passage(
        "medium that is concentrated, with no attempt to separate vesicles",
        "# Release of tau by neurons\n\n# Methods\n\n## Medium\n\nMedium was replaced with serum-free DMEM for a day, "
        "spun at 3,500 × g for 12 min, and concentrated in Amicon Ultra-15 devices (10 kDa). No attempt was made to "
        "separate vesicles from soluble protein.\n",
        (),
        FIELDS,
    ),
    Passage(
        "an organ of animals and one of people",
        "# Vesicles of the brain\n\n# Abstract\n\nWe isolated EVs from human frontal cortex and from "
        "the brain of mice."
        "\n\n# Methods\n\n## Isolation of EVs\n\nTissue was minced, and EVs were pelleted at 112,000 × "
        "g for 70 min.\n",
        (
            ("isolation", "ultracentrifugation"),
            ("sample", "tissue"),
            ("species", "Homo sapiens"),
            ("species", "Mus musculus"),
            ("spin", "112000xg for 70min"),
        ),
        FIELDS,
    ),
    Passage(
        "a third fraction, which is no factor of clotting",
        "# EVs of the brain\n\n# Results\n\nEVs were in F2, and CD81 was seen in F2 and F3 of EVs.\n",
        (("marker_detected", "CD81"),),
        ("marker_detected", "marker_absent"),
    ),
    Passage(
        "tissue factor by its symbol",
        "# EVs of tumours\n\n# Results\n\nEVs contained CD81 and F3 (tissue factor).\n",
        (("marker_detected", "CD81"), ("marker_detected", "F3")),
        ("marker_detected", "marker_absent"),
    ),
    Passage(
        "a protein that begins a paragraph below a line that ends with a colon",
        "# EVs of plasma\n\n# Results\n\nEVs were looked at by blots:\n\nCD63 and CD81 were detected in EVs.\n",
        (("marker_detected", "CD63"), ("marker_detected", "CD81")),
        ("marker_detected", "marker_absent"),
    ),
)
