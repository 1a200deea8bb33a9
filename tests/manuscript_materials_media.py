"""Short passages on media and their serum, each with the facts that it states."""

from __future__ import annotations

from tests.manuscript_passages import STATED, Passage

MATERIALS_MEDIA = (
    Passage(
        "serum spun overnight",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "PANC-1 cells (human pancreatic carcinoma) were cultured in DMEM with 10% FBS. FBS was spun "
        "overnight at 120,000 × g and sterile-filtered prior to use for vesicle production.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from conditioned medium by differential centrifugation: 300 × g for 10 min, "
        "16,500 × g for 20 min and 120,000 × g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "serum depleted by filtration",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Rat H9c2 cardiomyoblasts were maintained in DMEM supplemented with 10% FBS that had been "
        "depleted of vesicles by 100 kDa ultrafiltration.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from the H9c2 culture supernatant by ultracentrifugation at 110,000 × g for 2 "
        "h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "platelet lysate without vesicles",
        "# Methods\n\n"
        "## MSC expansion and EV harvest\n\n"
        "Human bone marrow MSCs were expanded in α-MEM with 5% human platelet lysate. For EV production, "
        "cells were kept for 72 h in α-MEM with 5% EV-depleted platelet lysate. Conditioned medium was "
        "cleared at 2,000 g for 20 min and EVs were isolated by TFF.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "a medium that is chemically defined",
        "# Methods\n\n"
        "## EV production\n\n"
        "Expi293F cells were grown in suspension in chemically defined Expi293 Expression Medium. After "
        "four days the culture was spun at 700 g for 5 min, and EVs were isolated from the supernatant by "
        "SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "B27 in the place of serum",
        "# Methods\n\n"
        "## Neuronal EVs\n\n"
        "Hippocampal neurons from E18 rat embryos were cultured in Neurobasal with B27 and GlutaMAX. At "
        "DIV14 the conditioned medium was collected; EVs were isolated by centrifugation at 2,000 × g for "
        "10 min, 20,000 × g for 20 min and 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "a serum replacement is no serum",
        "# Methods\n\n"
        "## EVs from embryonic stem cells\n\n"
        "Mouse ES cells were maintained in KnockOut DMEM with 15% KnockOut Serum Replacement and LIF. "
        "Conditioned medium was collected every day and EVs were pelleted at 100,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "serum in the name of a kit",
        "# Methods\n\n"
        "## Exosomal RNA\n\n"
        "Exosomes were isolated from urine of 30 patients by ultracentrifugation at 100,000 g for 1 h, "
        "and RNA was purified from exosomes with the exoRNeasy Serum/Plasma Maxi kit.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("rna_analysis", "yes"),
        ),
        STATED,
    ),
    Passage(
        "cells of minipigs starved of serum",
        "# Methods\n\n"
        "## Porcine cells\n\n"
        "Adipose-derived MSCs were isolated from Göttingen minipigs and grown in DMEM with 10% FBS. Cells "
        "were serum-starved for 48 h.\n\n"
        "## EVs\n\n"
        "EVs were isolated from MSC conditioned medium by ultracentrifugation at 100,000 × g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Sus scrofa"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "albumin in place of serum",
        "# Methods\n\n"
        "## T cell EVs\n\n"
        "Jurkat (human T lymphoblastoid) cells were resuspended at 1 × 10^6/mL in RPMI supplemented with "
        "1% BSA in place of serum and kept for 24 h before EVs were isolated by ultracentrifugation at "
        "100,000 g for 2 h from the supernatant.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
        ),
        tuple(field for field in STATED if field not in ("serum_handling",)),
    ),
    Passage(
        "explants free of serum",
        "# Methods\n\n"
        "## Patient-derived explants\n\n"
        "Tumour fragments from patients with melanoma were incubated in RPMI free of serum for 48 h. "
        "Explant supernatants were collected and exosomes were isolated by ultracentrifugation at 100,000 "
        "× g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "serum depleted in a section of its own",
        "# Methods\n\n"
        "## Depletion of serum\n\n"
        "To remove bovine vesicles, FCS diluted to 20% in medium was ultracentrifuged at 100,000 × g for "
        "18 h.\n\n"
        "## Cells and EVs\n\n"
        "HT29 human colorectal cells were kept in this medium for two days. EVs were isolated from medium "
        "by iodixanol gradient at 100,000 × g for 18 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "serum-free in an assay",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "Human LNCaP cells were grown in RPMI with 10% EV-depleted FBS; the conditioned medium was "
        "collected after 72 h and EVs were isolated by ExoQuick-TC.\n\n"
        "## Migration assay\n\n"
        "PC3 cells were starved in serum-free medium overnight and then treated with 20 µg/mL EVs in "
        "transwells.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
            ("ev_dose", "20 µg/mL"),
        ),
        STATED,
    ),
    Passage(
        "medium without serum in an abstract",
        "# Abstract\n\n"
        "Exosomes of human dendritic cells and DOPC liposomes of the same size (by NTA) were compared as "
        "carriers. Exosomes were isolated from serum-free medium by TFF and SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
            ("sizing", "NTA"),
        ),
        STATED,
    ),
    Passage(
        "horse serum without vesicles",
        "# Methods\n\n"
        "## Myotubes\n\n"
        "C2C12 mouse myoblasts were differentiated in DMEM with 2% horse serum for 5 days. "
        "Differentiation medium was replaced with medium containing 2% EV-depleted horse serum.\n\n"
        "## EVs\n\n"
        "EVs from myotube medium were isolated by SEC after concentration.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
        ),
        tuple(field for field in STATED if field not in ("species",)),
    ),
    Passage(
        "serum filtered of vesicles",
        "# Methods\n\n"
        "## Culture medium for EVs\n\n"
        "FBS was filtered through a 100 kDa Amicon unit to take out vesicles. HeLa (human) cells received "
        "DMEM with 10% of this filtrate for 48 h.\n\n"
        "## EVs\n\n"
        "EVs were isolated from HeLa medium by SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "cells in medium without serum that are transfected to give vesicles",
        "# Methods\n\n"
        "## Cells\n\n"
        "Cells.\n\n"
        "## EV production\n\n"
        "For EVs, Freestyle 293-F cells maintained in serum-free FreeStyle 293 medium were transfected "
        "with the GPC4 plasmid. After 72 h the conditioned medium was collected and spun at 2,000 × g "
        "for 10 min, and EVs were pelleted at 110,000 × g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        ("serum_handling",),
    ),
    Passage(
        "medium without serum for transfection only",
        "# Methods\n\n"
        "## EV production\n\n"
        "HEK293T cells grown in serum-free Opti-MEM were transfected for 6 h with the reporter, then "
        "kept in DMEM with 10% FBS for 48 h. EVs were isolated from conditioned medium by "
        "centrifugation at 2,000 × g for 10 min and 110,000 × g for 90 min.\n",
        (("serum_handling", "serum"),),
        ("serum_handling",),
    ),
    Passage(
        "serum for vesicles below a heading on transfection",
        "# Methods\n\n"
        "## Cell culture and transfection\n\n"
        "HeLa cells were grown in DMEM with 10% FBS. For exosome isolation, cells were switched to DMEM "
        "supplemented with 5% exosome-depleted FBS. Plasmids were transfected with FuGENE.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (("serum_handling", "EV-depleted serum"),),
        ("serum_handling",),
    ),
    Passage(
        "medium without serum below a heading on transfection",
        "# Methods\n\n"
        "## Cell culture and transfection\n\n"
        "HeLa cells were grown in DMEM. Transfections were done in medium without serum for 5 h.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (),
        ("serum_handling",),
    ),
    Passage(
        "unsupplemented medium before vesicles are collected",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Keratinocytes were expanded in supplemented medium. Prior to collecting conditioned medium for "
        "EVs, the medium was replaced by unsupplemented basal medium for 24 h.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        ("serum_handling",),
    ),
    Passage(
        "basal medium with something added",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Keratinocytes were expanded in EpiLife. To differentiate cells, the medium was changed to "
        "basal medium containing 1.8 mM calcium.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (),
        ("serum_handling",),
    ),
    Passage(
        "medium without supplements",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Endothelial cells were rinsed with PBS and incubated in EBM-2 medium without supplements for "
        "24 h before the medium was collected for EV isolation.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        ("serum_handling",),
    ),
    Passage(
        "serum spun for a corona",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Line A.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Corona formation\n\n"
        "Fetal bovine serum was freed from its vesicles by ultracentrifugation at 120,000 × g for 16 h. "
        "EVs were incubated with this serum for 1 h at 37 °C to form a corona.\n",
        (),
        ("serum_handling",),
    ),
    Passage(
        "vesicles kept in depleted serum",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Cells were grown in IMDM.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Stability\n\n"
        "EVs were incubated in exosome-depleted FBS for 24 h at 37 °C before NTA.\n",
        (),
        ("serum_handling",),
    ),
    Passage(
        "vesicles produced in medium without supplements",
        "# Methods\n\n"
        "## Culture\n\n"
        "Cardiac fibroblasts were expanded in DMEM with 10% FBS. EVs were produced in supplement-free "
        "DMEM over 48 h.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        ("serum_handling",),
    ),
    Passage(
        "medium of growth without vesicles, then medium without serum that is collected",
        "# Methods\n\n"
        "## Cells\n\n"
        "Human dermal fibroblasts were expanded in DMEM with 10% FBS that had been depleted of EVs at 110,000 × g. "
        "At 75% confluence, 1.8 × 10^7 cells (viability 96%) conditioned serum-free DMEM for 24 h; 60 mL were "
        "collected.\n\n"
        "## Isolation of EVs\n\n"
        "Conditioned medium was spun at 300 × g for 10 min, and EVs were pelleted at 100,000 × g for 2 h.\n",
        (("sample", "conditioned medium"), ("species", "Homo sapiens"), ("serum_handling", "serum-free")),
        ("sample", "species", "serum_handling"),
    ),
    Passage(
        "medium without vesicles that is collected as well as one without serum",
        "# Methods\n\n"
        "## Cells\n\n"
        "Fibroblasts were cultured in EV-depleted medium for 48 h. In other flasks, cells were washed and kept in "
        "serum-free DMEM for 24 h, and the medium was collected.\n\n"
        "## Isolation of EVs\n\n"
        "Conditioned medium was spun at 300 × g for 10 min, and EVs were pelleted at 100,000 × g for 2 h.\n",
        (("sample", "conditioned medium"), ("serum_handling", "serum-free"), ("serum_handling", "EV-depleted serum")),
        ("sample", "serum_handling"),
    ),
)
