"""Short passages on serum and what it is depleted by, in the words of many laboratories."""

from __future__ import annotations

from tests.manuscript_passages import WORDED, Passage

WORDINGS_OF_SERUM = (
    Passage(
        "serum that is depleted of bovine exosomes",
        "## Methods\n\n"
        "HeLa cells were cultured in DMEM with 10% FCS. For exosome production, the serum was depleted of "
        "bovine exosomes by overnight centrifugation at 100,000g. Exosomes were collected from medium by "
        "ultracentrifugation at 100,000 g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
        ),
        WORDED,
    ),
    Passage(
        "serum cleared of its own vesicles",
        "## Methods\n\n"
        "HeLa cells were cultured in DMEM with 10% FCS. Serum had been cleared of its own vesicles by "
        "spinning overnight at 100,000g. Exosomes were collected from medium by ultracentrifugation at "
        "110,000 g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 60min"),
        ),
        WORDED,
    ),
    Passage(
        "FBS that had been ultracentrifuged",
        "## Methods\n\n"
        "HeLa cells were grown in DMEM with 10% FBS that had been ultracentrifuged at 120,000 × g for 18 "
        "h. Exosomes were collected from medium by ultracentrifugation at 110,000 g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 60min"),
        ),
        WORDED,
    ),
    Passage(
        "FBS spun and filtered before use",
        "## Methods\n\n"
        "To avoid contamination with bovine EVs, FBS was spun overnight at 120,000 × g and filtered (0.2 "
        "µm) before use. EVs were collected from medium by ultracentrifugation at 110,000 g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 60min"),
        ),
        WORDED,
    ),
    Passage(
        "bovine exosomes eliminated",
        "## Methods\n\n"
        "Bovine exosomes in the serum were eliminated by ultracentrifugation at 100,000 × g for 16 h. EVs "
        "were collected from the medium of A549 cells by ultracentrifugation at 110,000 g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 60min"),
        ),
        WORDED,
    ),
    Passage(
        "FBS pre-cleared in brackets",
        "## Methods\n\n"
        "Cells were cultured in medium containing 10% FBS, pre-cleared by ultracentrifugation (100,000 × "
        "g, 4 h). EVs were collected from the medium of A549 cells by ultracentrifugation at 110,000 g for "
        "60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 60min"),
        ),
        WORDED,
    ),
    Passage(
        "FBS spun, its supernatant used",
        "## Methods\n\n"
        "FBS was centrifuged at 100,000 × g for 16 h, and the supernatant was used as EV-free serum. EVs "
        "were collected from the medium of A549 cells by ultracentrifugation at 110,000 g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 60min"),
        ),
        WORDED,
    ),
    Passage(
        "horse serum deprived of vesicles",
        "## Methods\n\n"
        "Horse serum used in cultures was deprived of vesicles (100,000 × g, 18 h, SW32). EVs were "
        "collected from the medium of C2C12 cells by ultracentrifugation at 110,000 g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 60min"),
        ),
        WORDED,
    ),
    Passage(
        "FCS freed from vesicles",
        "## Methods\n\n"
        "FCS was freed from vesicles by centrifugation (16 h, 120,000 × g, 4 °C). EVs were isolated from "
        "the conditioned medium of A549 cells by ultracentrifugation at 110,000 g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 70min"),
        ),
        WORDED,
    ),
    Passage(
        "previously ultracentrifuged in brackets",
        "## Methods\n\n### Cell culture and isolation of exosomes\n\n"
        "MCF-7 cells were grown in DMEM with 10% FBS (previously ultracentrifuged at 100,000 × g for 18 h "
        "to eliminate bovine EVs). After 48 h, the conditioned medium was collected, spun at 300 × g for "
        "10 min and 10,000 × g for 30 min, and exosomes were pelleted at 100,000 × g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "300xg for 10min"),
        ),
        WORDED,
    ),
    Passage(
        "medium whose serum was stripped",
        "## Methods\n\n### Isolation of exosomes\n\n"
        "Cells were cultured for 48 h in medium whose serum had been stripped of vesicles by an overnight "
        "spin at 120,000 × g (Type 45 Ti). Supernatants were centrifuged at 2000 × g for 20 min and at "
        "100,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "2000xg for 20min"),
        ),
        WORDED,
    ),
    Passage(
        "serum as a sample",
        "## Methods\n\n### Isolation of EVs from serum\n\n"
        "Serum was thawed, cleared at 3000 × g for 15 min, and EVs were precipitated with ExoQuick.\n",
        (
            ("sample", "serum"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("spin", "3000xg for 15min"),
            ("product", "ExoQuick"),
        ),
        WORDED,
    ),
    Passage(
        "serum as a sample, and the rest as control",
        "## Methods\n\n### EVs of serum\n\n"
        "Serum EVs of patients were isolated from 1 mL of serum by ultracentrifugation at 100,000 × g for "
        "2 h; the EV-depleted serum was kept as control.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
        ),
        WORDED,
    ),
    Passage(
        "vesicles contained in serum were removed",
        "## Methods\n\n"
        "Vesicles contained in the fetal bovine serum were removed by ultracentrifugation for 16 h at "
        "110,000g. MSC were switched to this medium for 2 days, and the conditioned medium was spun at "
        "2000g for 10 min. EVs were then pelleted at 110,000g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
            ("spin", "2000xg for 10min"),
        ),
        WORDED,
    ),
    Passage(
        "to deplete the serum",
        "## Methods\n\n### Isolation of exosomes\n\n"
        "To deplete the serum of exosomes, FBS was diluted to 20% with RPMI and centrifuged at 100,000 x g "
        "for 16 h in a Type 70 Ti rotor. THP-1 cells were kept in this medium for 24 h. The supernatant "
        "was spun at 500 x g for 5 min, 2,000 x g for 10 min, and then at 100,000 x g for 75 min (SW 41 "
        "Ti).\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 75min"),
            ("spin", "2000xg for 10min"),
            ("spin", "500xg for 5min"),
            ("rotor", "SW 41 Ti"),
        ),
        WORDED,
    ),
    Passage(
        "platelet lysate rendered free of EVs",
        "## Methods\n\n### Culture\n\n"
        "hPL was rendered EV-free by centrifugation at 120,000 x g for 3 h. MSCs were grown with 5% of "
        "this lysate.\n\n### EV isolation\n\n"
        "EVs were obtained from the culture supernatant by TFF (300 kDa).\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "tangential flow filtration"),
        ),
        WORDED,
    ),
    Passage(
        "medium with its volume under a heading of its own",
        "## Methods\n\n### Preparation of medium\n\n"
        "At 80% confluence, ASCs were washed with PBS and kept in DMEM without platelet lysate for 48 h. "
        "Medium (about 400 ml per batch) was centrifuged at 500 g for 10 min, at 2000 g for 20 min, and "
        "passed through a 0.2 µm Nalgene filter unit.\n\n### Isolation of EVs\n\n"
        "EVs were pelleted at 110,000 g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 90min"),
            ("spin", "2000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("product", "Nalgene"),
        ),
        WORDED,
    ),
    Passage(
        "medium free of platelet lysate",
        "## Methods\n\n### Cells and medium\n\n"
        "MSC were expanded with 10% hPL. For production of EVs, cells were rinsed and kept for 48 h in "
        "hPL-free medium. The harvest was cleared at 2,500 × g for 20 min.\n\n### EVs\n\n"
        "EVs were concentrated by TFF and stored at -80 °C.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "tangential flow filtration"),
            ("spin", "2500xg for 20min"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "cells stimulated in a buffer without serum",
        "## Methods\n\n### Release of microvesicles\n\n"
        "Cells (5 × 10^6/ml) in HBSS with calcium and without serum were stimulated with fMLP for 20 min. "
        "After removal of cells (4000 g, 10 min), microvesicles were pelleted at 20,000 g for 30 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("spin", "20000xg for 30min"),
            ("spin", "4000xg for 10min"),
        ),
        WORDED,
    ),
    Passage(
        "a medium that is chemically defined",
        "## Methods\n\n### Cells\n\n"
        "Expi293F cells were grown in Expi293 medium, a chemically defined, animal-component-free medium. "
        "EVs were isolated from the supernatant by ultracentrifugation at 100,000 g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
        ),
        WORDED,
    ),
    Passage(
        "a medium that is protein-free",
        "## Methods\n\n### Cells\n\n"
        "CHO-S cells were cultured in CD CHO medium, which is protein-free, at 37 °C and 8% CO2. \n\n"
        "### EV isolation\n\n"
        "The culture supernatant was cleared at 3000 g for 15 min and EVs were isolated by SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "3000xg for 15min"),
        ),
        WORDED,
    ),
    Passage(
        "medium without serum for an assay of uptake alone",
        "## Methods\n\n### Cells\n\n"
        "HUVEC were cultured in EGM-2 with 2% FBS. For uptake assays cells were kept in medium without "
        "serum for 4 h and given EVs.\n\n### EV isolation\n\n"
        "EVs were isolated from conditioned medium by SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "size exclusion chromatography"),
        ),
        WORDED,
    ),
    Passage(
        "platelets in a buffer without plasma or serum",
        "## Methods\n\n### EV isolation\n\n"
        "Platelets were washed, resuspended in Tyrode's buffer without plasma or serum, and activated with "
        "thrombin. Platelets were removed at 2500 g for 15 min and EVs pelleted at 20,000 g for 40 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("spin", "20000xg for 40min"),
            ("spin", "2500xg for 15min"),
        ),
        WORDED,
    ),
    Passage(
        "serum-less medium",
        "## Methods\n\n### EV isolation\n\n"
        "Astrocytes were maintained in DMEM with 10% FBS. Before EV collection, cells were kept in "
        "serum-less medium (DMEM only) for 24 h. The supernatant was collected and spun at 2000 g for 20 "
        "min, and EVs were pelleted at 100,000 g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "2000xg for 20min"),
        ),
        WORDED,
    ),
    Passage(
        "no FBS added",
        "## Methods\n\n### EV collection\n\n"
        "Cells were incubated for 24 h in plain RPMI (no FBS added). Medium was collected and EVs were "
        "pelleted at 100,000 g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
        WORDED,
    ),
    Passage(
        "serum that was spun, told in a relative clause",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Myotubes were washed with PBS and cultured for 48 h in DMEM with 2% EV-depleted horse serum, "
        "which was obtained by overnight centrifugation at 30,000 rpm. The supernatants of the myotubes "
        "were collected and spun at 1500 rpm for 10 min, 3500 rpm for 20 min, and 10,000 rpm for 30 min. "
        "EVs were pelleted at 32,000 rpm for 90 min (SW 32 Ti).\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000rpm for 30min"),
            ("spin", "1500rpm for 10min"),
            ("spin", "32000rpm for 90min"),
            ("spin", "3500rpm for 20min"),
            ("rotor", "SW 32 Ti"),
        ),
        WORDED,
    ),
)
