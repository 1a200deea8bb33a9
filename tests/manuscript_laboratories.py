"""Short passages in the ways of many laboratories: media, samples in passing, assays, amounts, and doses."""

from __future__ import annotations

from tests.manuscript_passages import Passage

FIELDS = (
    "sample", "species", "serum_handling", "anticoagulant", "isolation", "spin", "rotor", "product", "density_medium",
    "sizing", "instrument", "particle_concentration", "protein_assay", "rna_analysis", "function", "ev_dose",
    "ev_dose_response", "lysis_buffer", "storage_temperature",
)  # fmt: skip
"""Fields that are compared in these passages: all that says nothing of proteins."""

LABORATORIES = (
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
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
        FIELDS,
    ),
    Passage(
        "lavage of mice that were given vesicles",
        "## Methods\n\n### Animal experiments\n\n"
        "BALB/c mice received 20 µg of OMVs of Klebsiella pneumoniae intranasally. After 24 h, BALF was "
        "collected, centrifuged at 500 × g for 5 min, and cells were counted.\n\n### Isolation of OMVs\n\n"
        "Klebsiella pneumoniae was grown in LB. Cells were removed at 8000 × g for 15 min and OMVs were "
        "sedimented at 150,000 × g for 2 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Klebsiella pneumoniae"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "150000xg for 120min"),
            ("spin", "8000xg for 15min"),
            ("function", "yes"),
            ("ev_dose", "20 µg"),
        ),
        FIELDS,
    ),
    Passage(
        "lavage as a sample",
        "## Methods\n\n### Isolation of EVs from BALF\n\n"
        "BALF of smokers was collected by bronchoscopy, cleared at 500 × g for 10 min, and EVs were "
        "pelleted at 110,000 × g for 90 min.\n",
        (
            ("sample", "bronchoalveolar lavage fluid"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 90min"),
            ("spin", "500xg for 10min"),
        ),
        FIELDS,
    ),
    Passage(
        "lavage of challenged mice as a sample",
        "# EVs of lavage in asthma\n\n## Methods\n\n"
        "Mice were challenged with ovalbumin. Bronchoalveolar lavage fluid was centrifuged at 300 × g for "
        "10 min. The supernatant was cleared at 10,000 × g for 30 min and EVs were pelleted at 100,000 × g "
        "for 1 h. Cells of the lavage were counted.\n",
        (
            ("sample", "bronchoalveolar lavage fluid"),
            ("species", "Mus musculus"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "10000xg for 30min"),
            ("spin", "300xg for 10min"),
        ),
        FIELDS,
    ),
    Passage(
        "isolates from sputum that are grown",
        "## Methods\n\n### Isolation of OMVs\n\n"
        "Clinical isolates of P. aeruginosa from sputum of patients with cystic fibrosis were grown in LB. "
        "OMVs were collected by ultracentrifugation at 100,000 × g for 2 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Pseudomonas aeruginosa"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
        ),
        FIELDS,
    ),
    Passage(
        "a strain from a wound",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Staphylococcus aureus strain SA22, isolated from the wound of a patient, was grown in TSB. EVs "
        "were pelleted from the filtrate at 150,000 × g for 3 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Staphylococcus aureus"),
            ("isolation", "ultracentrifugation"),
            ("spin", "150000xg for 180min"),
        ),
        FIELDS,
    ),
    Passage(
        "adipose tissue as a source of cells",
        "## Methods\n\n### Cells\n\n"
        "Adipose tissue was obtained from lipoaspirates of six women. It was minced, digested with "
        "collagenase, and ASC were expanded in DMEM with 10% FBS. \n\n### EVs\n\n"
        "EVs were isolated from ASC-conditioned medium by ultracentrifugation (100,000 × g, 2 h). Neonatal "
        "rat cardiomyocytes were treated with EVs.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("function", "yes"),
        ),
        FIELDS,
    ),
    Passage(
        "rat neurons that are protected",
        "# EVs of human amniotic cells protect rat neurons\n\n## Methods\n\n### Isolation of EVs\n\n"
        "EVs were isolated from human amniotic epithelial cells (supernatant after 48 h) by "
        "ultracentrifugation at 120,000 × g for 80 min.\n\n### Cultures\n\n"
        "Hippocampal neurons were prepared from E18 rat embryos and given 10 µg/mL EVs.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 80min"),
            ("function", "yes"),
            ("ev_dose", "10 µg/mL"),
        ),
        FIELDS,
    ),
    Passage(
        "stem cells called by urine",
        "## Abstract\n\nEVs of human urine-derived stem cells protected rat podocytes.\n\n## Methods\n\n"
        "EVs were isolated from the culture medium of urine-derived stem cells by ultrafiltration with 100 "
        "kDa Amicon Ultra-15 units. Podocytes of Sprague-Dawley rats were treated with EVs for 24 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "ultrafiltration"),
            ("product", "Amicon Ultra-15"),
            ("function", "yes"),
        ),
        FIELDS,
    ),
    Passage(
        "cells that take up exosomes of pigs",
        "## Abstract\n\nExosomes from porcine kidney cells were taken up by human T cells.\n\n## Methods\n\n"
        "Exosomes were isolated from medium of PK-15 cells by ultracentrifugation at 100,000 × g for 70 "
        "min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Sus scrofa"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
        FIELDS,
    ),
    Passage(
        "a gradient in a salted buffer",
        "## Methods\n\n### Gradient\n\n"
        "Crude EVs were laid at the bottom of a 12-36% OptiPrep gradient (in 20 mM HEPES, 150 mM NaCl) and "
        "floated at 200,000 × g for 15 h (SW 41 Ti). EVs were recovered by ultracentrifugation at 110,000 "
        "× g for 2 h.\n",
        (
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
            ("spin", "200000xg for 900min"),
            ("rotor", "SW 41 Ti"),
            ("density_medium", "iodixanol"),
        ),
        FIELDS,
    ),
    Passage(
        "salted iodixanol in layers",
        "## Methods\n\n### Isolation of EVs\n\n"
        "The pellet was mixed with 60% iodixanol and overlaid with 30% and 5% iodixanol in PBS/NaCl, and "
        "EVs were floated at 190,000 × g for 16 h.\n",
        (
            ("isolation", "density gradient"),
            ("spin", "190000xg for 960min"),
            ("density_medium", "iodixanol"),
        ),
        FIELDS,
    ),
    Passage(
        "steps of OptiPrep without a word for layers",
        "## Methods\n\n### Isolation of OMVs\n\n"
        "OMVs were pelleted at 150,000 × g for 3 h. They were purified in OptiPrep: 45% below, then 40, "
        "35, 30, 25 and 20% (w/v); 150,000 × g, 16 h.\n",
        (
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "150000xg for 180min"),
            ("spin", "150000xg for 960min"),
            ("density_medium", "iodixanol"),
        ),
        FIELDS,
    ),
    Passage(
        "a cushion with a share",
        "## Methods\n\n### Isolation of EVs\n\n"
        "The supernatant was spun on a 30% sucrose cushion at 100,000 × g for 75 min to pellet EVs.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "density cushion"),
            ("spin", "100000xg for 75min"),
            ("density_medium", "sucrose"),
        ),
        FIELDS,
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
        FIELDS,
    ),
    Passage(
        "thousands of turns as k",
        "## Methods\n\n### Isolation of EVs\n\n"
        "The supernatant of A549 cells was centrifuged at 1,200 rpm for 5 min and 4 k rpm for 30 min, "
        "mixed with Total Exosome Isolation reagent overnight, and spun at 12k rpm for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("spin", "12000rpm for 60min"),
            ("spin", "1200rpm for 5min"),
            ("spin", "4000rpm for 30min"),
            ("product", "Total Exosome Isolation reagent"),
        ),
        FIELDS,
    ),
    Passage(
        "k set off from a force",
        "## Methods\n\n### Isolation of EVs\n\n"
        "The medium of A549 cells was centrifuged at 1,200 rpm for 5 min and 4 k rpm for 30 min, and EVs "
        "were pelleted at 100 k × g for 1.5 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "1200rpm for 5min"),
            ("spin", "4000rpm for 30min"),
        ),
        FIELDS,
    ),
    Passage(
        "signs run together",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300xg, 10min; 2,000xg, 20min; 10,000xg, 30 min and "
        "100,000xg, 70min at 4oC and EVs were kept at -80oC.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "rcf and dotted thousands",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300 rcf (10 min, 4 ºC), 16.500 rcf (20 min, 4 ◦C) and EVs "
        "were pelleted at 120.000 rcf for 70 mins in a SW32Ti rotor and stored at −80 C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 70min"),
            ("spin", "16500xg for 20min"),
            ("spin", "300xg for 10min"),
            ("rotor", "SW32Ti"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "italics in Markdown",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300 × *g* for 10 min and 2000 × *g* for 20 min, and EVs at "
        "100,000 × *g* for 90 min. EVs were treated with 0.1 µg/μL trypsin. They were stored at −80 °C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "lines cut at a width",
        "## Methods\n\n### Isolation of EVs\n\nConditioned medium was spun at 500 ×g for 10\n"
        "min, at 12,000 ×g for 20 min, fil-\n"
        "tered (0.22 µm), and EVs were pelleted at 100,000 ×\ng for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "12000xg for 20min"),
            ("spin", "500xg for 10min"),
        ),
        FIELDS,
    ),
    Passage(
        "powers lost in a force and a count",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was spun at 2000 x g, 30 min. EVs were pelleted at 1x105 x g for 2 hrs, and "
        "counted by NTA (NanoSight NS300): 3.2 x 1010 particles/mL.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "2000xg for 30min"),
            ("sizing", "NTA"),
            ("instrument", "NanoSight NS300"),
            ("particle_concentration", "yes"),
        ),
        FIELDS,
    ),
    Passage(
        "LaTeX forces",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at $300 \\times g$ for 10 min and EVs at $100{,}000\\times g$ "
        "for 2 h at $4\\ {}^{\\circ}\\mathrm{C}$; they were stored at $-80\\,^{\\circ}\\mathrm{C}$.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "300xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "primes for minutes",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300g for 10′ and 10 000g for 30′, then EVs at 100 000g for "
        "70′ (4°C). EVs were kept at −80 ° C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "300xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "average force with a bar",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300 × g/10 min, 2,000 × g/10 min and 10,000 × g/30 min, and "
        "EVs were pelleted at 118,000 × gavg/70 min (Type 45Ti). EVs were frozen at -80 degrees C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 30min"),
            ("spin", "118000xg for 70min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
            ("rotor", "Type 45Ti"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "hours and minutes run together",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 1500 g-force for 10 min, 10.000 × g for 45 min; EVs were "
        "pelleted at 100.000 × g for 1h30 and stored at −80℃.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "10000xg for 45min"),
            ("spin", "1500xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "at signs",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 2000×g 20 min, 15,000×g 30 min, and ultracentrifuged 2 "
        "h@120,000×g, 4°C. EVs were aliquoted and stored at - 80◦C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 120min"),
            ("spin", "15000xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "lists of forces and times",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was spun at 400 x *g*, 2,500 x *g* and 12,000 x *g* (5, 15 and 30 min), and "
        "EVs were pelleted by a 90-min spin at 125,000 x *g*. EVs were stored at minus 80 degrees.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "12000xg for 30min"),
            ("spin", "125000xg for 90min"),
            ("spin", "2500xg for 15min"),
            ("spin", "400xg for 5min"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "LaTeX cold with a thin space",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs of plasma were isolated by SEC and stored at $-80\\,^{\\circ}\\mathrm{C}$ in aliquots.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "LaTeX cold with an empty group",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were pelleted from plasma by ultracentrifugation and stored at $-80\\ {}^{\\circ}\\mathrm{C}$.\n",
        (
            ("sample", "plasma"),
            ("isolation", "ultracentrifugation"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "LaTeX cold with a degree outside",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were pelleted from plasma by ultracentrifugation and kept at $4\\ ^\\circ$C until use.\n",
        (
            ("sample", "plasma"),
            ("isolation", "ultracentrifugation"),
            ("storage_temperature", "4 C"),
        ),
        FIELDS,
    ),
    Passage(
        "a -80 freezer",
        "## Methods\n\n### Isolation of EVs\n\nEVs of plasma were isolated by SEC and stored in a -80 freezer.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "LaTeX cold with a tilde",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs of plasma were isolated by SEC and stored at -80~$^\\circ$C for up to 3 months.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "LaTeX cold with a minus outside",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs of plasma were isolated by SEC and stored at −80 ${}^{\\circ}\\mathrm{C}$.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "Bradford and the composition of RIPA",
        "## Methods\n\n### Isolation of exosomes\n\n"
        "Exosomes were isolated from medium by ultracentrifugation at 100,000 × g for 70 min. Protein "
        "amount was measured by Bradford assay.\n\n### Western blotting\n\n"
        "Exosomes were lysed in RIPA (25 mM Tris pH 7.4, 150 mM NaCl, 1% NP-40) and blotted with anti-CD9.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("lysis_buffer", "yes"),
            ("protein_assay", "Bradford"),
        ),
        FIELDS,
    ),
    Passage(
        "micro BCA of samples beside lysates",
        "## Methods\n\n### Isolation of EVs\n\nEVs were isolated from plasma by SEC on qEV columns.\n\n"
        "### Immunoblotting\n\n"
        "Samples (5 × 10^9 particles) and cell lysates were lysed in RIPA buffer (50 mM Tris, 150 mM NaCl, "
        "0.5% deoxycholate, 1% NP-40), separated and probed with anti-CD9. Protein was determined by micro "
        "BCA.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
            ("protein_assay", "microBCA"),
        ),
        FIELDS,
    ),
    Passage(
        "BCA in brackets",
        "## Methods\n\n### Isolation of EVs\n\nEVs were isolated from plasma by SEC on qEV columns.\n\n"
        "### Western blot\n\nEqual amounts of protein (10 µg, BCA) of EVs and cells were separated.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
            ("protein_assay", "BCA"),
        ),
        FIELDS,
    ),
    Passage(
        "Bradford beside NTA",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were isolated from urine by ultracentrifugation at 100,000 × g for 70 min, and quantified by "
        "Bradford (Bio-Rad) and NTA.\n",
        (
            ("sample", "urine"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("sizing", "NTA"),
            ("particle_concentration", "yes"),
            ("protein_assay", "Bradford"),
        ),
        FIELDS,
    ),
    Passage(
        "Bradford of cells",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were isolated from urine by ultracentrifugation at 100,000 × g for 70 min.\n\n"
        "### Cell lysates\n\nCells were lysed in RIPA and protein was determined by Bradford.\n",
        (
            ("sample", "urine"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
        FIELDS,
    ),
    Passage(
        "Lowry et al.",
        "## Methods\n\n### Isolation of OMVs\n\n"
        "OMVs were isolated from E. coli cultures by ultracentrifugation at 100,000 × g for 70 min. "
        "Protein was estimated according to Lowry et al. with BSA as standard.\n",
        (
            ("species", "Escherichia coli"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("protein_assay", "Lowry"),
        ),
        FIELDS,
    ),
    Passage(
        "micro BCA in brackets",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were isolated from urine by ultracentrifugation at 100,000 × g for 70 min. The protein yield "
        "(microBCA, Thermo) was 20 µg.\n",
        (
            ("sample", "urine"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("protein_assay", "microBCA"),
        ),
        FIELDS,
    ),
    Passage(
        "absorbance at 280 nm",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were isolated from milk by ultracentrifugation at 100,000 × g for 70 min. Absorbance at 280 "
        "nm (NanoDrop) gave the protein concentration of EVs.\n",
        (
            ("sample", "milk"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("protein_assay", "A280"),
        ),
        FIELDS,
    ),
    Passage(
        "Qubit for protein",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were isolated from milk by ultracentrifugation at 100,000 × g for 70 min. Total protein was "
        "quantitated with the Qubit Protein Assay.\n",
        (
            ("sample", "milk"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("protein_assay", "Qubit"),
        ),
        FIELDS,
    ),
    Passage(
        "a dose by BCA",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were isolated from milk by ultracentrifugation at 100,000 × g for 70 min.\n\n### Mice\n\n"
        "Mice were injected with EVs (10 µg by BCA).\n",
        (
            ("sample", "milk"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("protein_assay", "BCA"),
            ("function", "yes"),
            ("ev_dose", "10 µg"),
        ),
        FIELDS,
    ),
    Passage(
        "caspase by Bradford",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were isolated from milk by ultracentrifugation at 100,000 × g for 70 min.\n\n### Enzymes\n\n"
        "Caspase activity of cells treated with EVs was related to protein (Bradford).\n",
        (
            ("sample", "milk"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("function", "yes"),
        ),
        FIELDS,
    ),
    Passage(
        "a Coomassie-based assay",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were isolated from milk by ultracentrifugation at 100,000 × g for 70 min. Protein content was "
        "assessed with a Coomassie-based assay, and in some samples with the 660 nm assay (Pierce).\n",
        (
            ("sample", "milk"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("protein_assay", "Bradford"),
        ),
        FIELDS,
    ),
    Passage(
        "beads named by the protein that they catch",
        "## Methods\n\n### Isolation of exosomes\n\n"
        "Plasma was spun at 2000 × g for 20 min. Exosomes were incubated with EpCAM (CD326) MicroBeads for "
        "1 h, and microbead-bound exosomes were loaded onto a MACS LS column and eluted.\n",
        (
            ("sample", "plasma"),
            ("isolation", "centrifugation"),
            ("isolation", "immunoaffinity"),
            ("spin", "2000xg for 20min"),
        ),
        FIELDS,
    ),
    Passage(
        "beads against tetraspanins",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were captured from medium with CD9/CD63/CD81 MicroBeads (Exosome Isolation Kit Pan, human; "
        "Miltenyi Biotec) on µ columns.\n",
        (
            ("isolation", "immunoaffinity"),
            ("product", "Exosome Isolation Kit Pan"),
        ),
        FIELDS,
    ),
    Passage(
        "beads for monocytes",
        "## Methods\n\n### Dendritic cells\n\n"
        "Monocytes were isolated from PBMC with CD14 MicroBeads (Miltenyi). DCs were obtained with GM-CSF "
        "and IL-4.\n\n### Exosomes\n\nExosomes were pelleted from DC supernatants at 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
        ),
        FIELDS,
    ),
    Passage(
        "vesicles of platelet concentrates",
        "## Methods\n\n### Platelet EVs\n\n"
        "Platelet concentrates in ACD-A were activated with 1 U/mL thrombin. The vesicle-containing "
        "supernatant was spun twice at 3000 × g for 10 min and loaded on a Sepharose CL-2B column.\n",
        (
            ("sample", "other: platelet concentrate"),
            ("anticoagulant", "ACD-A"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "3000xg for 10min"),
            ("product", "Sepharose CL-2B"),
        ),
        FIELDS,
    ),
    Passage(
        "forces that name pellets in results",
        "## Methods\n\n"
        "Urine was centrifuged at 17,000 × g for 15 min, and the supernatant at 200,000 × g for 2 h.\n\n"
        "## Results\n\n"
        "Immunoblots demonstrated AQP2 in the 200,000 × g pellet, but not in the 17,000 × g pellet. "
        "Exosomes of urine were 40-100 nm by EM.\n",
        (
            ("sample", "urine"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "17000xg for 15min"),
            ("spin", "200000xg for 120min"),
            ("sizing", "TEM"),
        ),
        FIELDS,
    ),
    Passage(
        "brackets with times before forces",
        "## Methods\n\n### Vesicle preparation\n\n"
        "Conditioned medium from ten T175 flasks was sequentially centrifuged (10 min, 500 × g; 20 min, "
        "3000 × g; 40 min, 12,000 × g) and vesicles were sedimented (2 h, 110,000 × g, 4 °C; Ti45). The "
        "sediment was taken up in PBS and the sedimentation repeated.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
            ("spin", "12000xg for 40min"),
            ("spin", "3000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("rotor", "Ti45"),
        ),
        FIELDS,
    ),
    Passage(
        "debris removed from medium, a reagent",
        "## Methods\n\n### Isolation\n\n"
        "Cell debris was removed from medium (2,000 × g, 30 min) with a table-top centrifuge. After "
        "addition of 0.5 volume of Total Exosome Isolation Reagent (Invitrogen, 4478359) the tubes were "
        "left at 4 °C overnight, then exosomes were collected (10,000 × g, 1 h).\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("spin", "10000xg for 60min"),
            ("spin", "2000xg for 30min"),
            ("product", "Total Exosome Isolation Reagent"),
        ),
        FIELDS,
    ),
    Passage(
        "clarified by two spins, filtered under vacuum",
        "## Methods\n\n### Exosome isolation\n\n"
        "300 mL of culture supernatant was clarified by two successive centrifugations (10 min at 400 g, "
        "30 min at 3200 g) and vacuum-filtered (0.22 µm, Corning), then reduced to 10 mL on a Centricon "
        "Plus-70 (100 kDa) at 3500 g and applied to a HiPrep 16/60 Sephacryl S-400 column. EVs in the void "
        "were spun at 118,000 g for 3 h in an MLA-50.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "ultrafiltration"),
            ("spin", "118000xg for 180min"),
            ("spin", "3200xg for 30min"),
            ("spin", "3500xg for ?min"),
            ("spin", "400xg for 10min"),
            ("rotor", "MLA-50"),
            ("product", "Centricon Plus-70"),
            ("product", "Sephacryl S-400"),
        ),
        FIELDS,
    ),
    Passage(
        "three low-speed spins in one bracket",
        "## Methods\n\n### Purification of exosomes\n\n"
        "Supernatants were subjected to three low-speed spins (300 g, 1200 g and 10,000 g; 10, 20 and 30 "
        "min) before ultracentrifugation at 110,000 g for 1 h. Exosomes were then laid over a 30% "
        "sucrose/D2O cushion (100,000 g, 75 min).\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 75min"),
            ("spin", "10000xg for 30min"),
            ("spin", "110000xg for 60min"),
            ("spin", "1200xg for 20min"),
            ("spin", "300xg for 10min"),
            ("density_medium", "sucrose"),
        ),
        FIELDS,
    ),
    Passage(
        "cultures of dendritic cells",
        "## Methods\n\n### Exosome purification\n\n"
        "Exosomes from BMDC cultures were purified by filtration through a 0.22-µm membrane and by "
        "ultracentrifugation for 1 h at 100,000g, washed in PBS, and repelleted. For flotation on "
        "continuous sucrose gradients (2.5-0.4 M sucrose, 20 mM HEPES), exosomes were placed under the "
        "gradient and spun 15 h at 192,000g in an SW41.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "192000xg for 900min"),
            ("rotor", "SW41"),
            ("density_medium", "sucrose"),
        ),
        FIELDS,
    ),
    Passage(
        "plasma by two spins, two kits",
        "## Methods\n\n### EVs\n\n"
        "Whole blood was drawn into BD Vacutainer citrate tubes (9NC 0.105M) by venipuncture. "
        "Platelet-poor plasma resulted from two 15-min centrifugations at 2500 × g. One mL was run on an "
        "Exo-spin midi column, or with the exoEasy Maxi Kit (Qiagen).\n",
        (
            ("sample", "plasma"),
            ("anticoagulant", "citrate"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "2500xg for 15min"),
            ("product", "Exo-spin midi"),
            ("product", "exoEasy Maxi Kit"),
        ),
        FIELDS,
    ),
    Passage(
        "MVs pelleted twice",
        "## Methods\n\n### Isolation of MVs\n\n"
        "Thawed plasma (250 µL) was centrifuged for 30 min at 18,890 × g and 20 °C. 225 µL were removed, "
        "and the MV pellet was resuspended in citrated PBS and spun once more (30 min, 18,890 × g).\n",
        (
            ("sample", "plasma"),
            ("isolation", "centrifugation"),
            ("spin", "18890xg for 30min"),
        ),
        FIELDS,
    ),
    Passage(
        "native OMVs without detergent",
        "## Methods\n\n### OMV purification\n\n"
        "Overnight cultures of N. meningitidis H44/76 in TSB were pelleted (7,000 × g, 20 min), "
        "supernatants were passed through 0.45-μm and 0.22-μm filters (Corning) and ultracentrifuged in a "
        "45Ti rotor at 125,000 × g for 2 h; no detergent was used.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Neisseria meningitidis"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "125000xg for 120min"),
            ("spin", "7000xg for 20min"),
            ("rotor", "45Ti"),
        ),
        FIELDS,
    ),
    Passage(
        "ginger",
        "## Methods\n\n### Nanovesicle isolation\n\n"
        "Ginger was washed and blended with PBS. The juice was centrifuged sequentially at 1,000 g for 10 "
        "min, 3,000 g for 20 min and 10,000 g for 40 min; nanovesicles were pelleted at 150,000 g for 2 h "
        "and banded on an 8/30/45/60% sucrose gradient (150,000 g, 2 h).\n",
        (
            ("sample", "plant"),
            ("species", "Zingiber officinale"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 40min"),
            ("spin", "1000xg for 10min"),
            ("spin", "150000xg for 120min"),
            ("spin", "3000xg for 20min"),
            ("density_medium", "sucrose"),
        ),
        FIELDS,
    ),
    Passage(
        "tissue",
        "## Methods\n\n### EV separation from tissue\n\n"
        "Frozen cortex (0.4 g) was sliced on dry ice and digested with collagenase type III (75 U/mL) at "
        "37 °C for 20 min. The digest was spun at 300 × g for 5 min, 2000 × g for 10 min and 10,000 × g "
        "for 30 min. The supernatant was layered on a triple sucrose cushion (0.6, 1.3, 2.5 M) and spun 3 "
        "h at 180,000 × g in SW40Ti.\n",
        (
            ("sample", "tissue"),
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("spin", "10000xg for 30min"),
            ("spin", "180000xg for 180min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 5min"),
            ("rotor", "SW40Ti"),
            ("density_medium", "sucrose"),
        ),
        FIELDS,
    ),
    Passage(
        "an instrument before its maker in brackets",
        "## Methods\n\n### NTA\n\n"
        "EVs were isolated from saliva by ultracentrifugation (120,000 × g, 2 h, 4 °C). They were measured "
        "with an NS500 (NanoSight, Amesbury, UK).\n",
        (
            ("sample", "saliva"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 120min"),
            ("sizing", "NTA"),
            ("instrument", "NS500"),
        ),
        FIELDS,
    ),
    Passage(
        "an instrument in brackets with its maker",
        "## Methods\n\n### NTA\n\nEVs of saliva were isolated by SEC and measured on a NanoSight (NS300, Malvern).\n",
        (
            ("sample", "saliva"),
            ("isolation", "size exclusion chromatography"),
            ("sizing", "NTA"),
            ("instrument", "NS300"),
        ),
        FIELDS,
    ),
    Passage(
        "forces without times in an abstract",
        "## Abstract\n\n"
        "**Background:** Little is known of small EVs in follicular fluid. **Methods:** Follicular fluid "
        "was aspirated from 12 women, centrifuged at 2000 × g and 12,000 × g, and small EVs were isolated "
        "with qEV columns. **Results:** EVs of 110 nm were found by NTA.\n",
        (
            ("sample", "other: follicular fluid"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "12000xg for ?min"),
            ("spin", "2000xg for ?min"),
            ("product", "qEV"),
            ("sizing", "NTA"),
        ),
        FIELDS,
    ),
    Passage(
        "a protocol in orders",
        "# Protocol: isolation of EVs from cell culture supernatant\n\n"
        "1. Collect 50 mL of conditioned medium of HEK293T cells.\n"
        "2. Spin at 300 × g for 10 min at 4 °C. Transfer supernatant to a new tube.\n"
        "3. Spin at 2000 × g for 20 min. Transfer supernatant.\n"
        "4. Spin at 100,000 × g for 90 min in a SW32 Ti rotor. Discard supernatant.\n"
        "5. Wash the pellet with PBS and spin again at 100,000 × g for 90 min.\n"
        "6. Resuspend EVs in 100 µL PBS. Store at -80 °C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("rotor", "SW32 Ti"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "steps between arrows",
        "## Methods\n\n"
        "**Small EVs.** Spent medium (2 × 200 mL; serum-free, 48 h) → 500 × g, 10 min → 3,000 × g, 20 min "
        "→ 0.22 µm → TFF (Minimate, 300 kDa) → 110,000 × g, 2 h (Type 70 Ti). Protein: BCA.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
            ("spin", "3000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("rotor", "Type 70 Ti"),
            ("product", "Minimate"),
            ("protein_assay", "BCA"),
        ),
        FIELDS,
    ),
    Passage(
        "cerebrospinal fluid with serum beside",
        "## Methods\n\n### Sample collection\n\n"
        "CSF was obtained by lumbar puncture from 20 patients with glioma, centrifuged at 400 × g for 10 "
        "min and stored at −80 °C. For routine analysis, serum was taken too.\n\n### EVs\n\n"
        "EVs were isolated from 500 µL CSF by SEC with Sepharose 2B columns. Fractions 7-9 were pooled and "
        "concentrated by Amicon 10K (Millipore).\n",
        (
            ("sample", "cerebrospinal fluid"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("spin", "400xg for 10min"),
            ("product", "Amicon"),
            ("product", "Sepharose 2B"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "supernatants that were filtered",
        "## Methods\n\n### Cell culture\n\n"
        "PC-3 and LNCaP cells were cultured in RPMI with 10% FBS. When confluent, cells were washed twice "
        "and switched to RPMI without FBS for 24 h.\n\n### Flow cytometry of cells\n\n"
        "Cells were detached, centrifuged at 300 × g for 5 min and stained.\n\n### Exosome isolation\n\n"
        "Supernatants were filtered (0.22 µm) and mixed with PEG 6000 (final 10%) and NaCl overnight, and "
        "exosomes were spun down at 12,000 × g for 1 h.\n\n### Western blot\n\n"
        "Cells were lysed in RIPA, lysates cleared at 14,000 × g for 15 min, and proteins quantified by "
        "BCA.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "filtration"),
            ("isolation", "precipitation"),
            ("spin", "12000xg for 60min"),
        ),
        FIELDS,
    ),
    Passage(
        "a kit for RNA of vesicles",
        "## Methods\n\n### RNA\n\n"
        "EVs of urine were isolated with the exoRNeasy Midi kit after a spin at 2000 × g for 10 min and a "
        "0.8 µm filter. RNA was eluted at 12,000 × g for 1 min.\n",
        (
            ("sample", "urine"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "filtration"),
            ("spin", "2000xg for 10min"),
            ("product", "exoRNeasy Midi kit"),
        ),
        FIELDS,
    ),
    Passage(
        "a gift of exosomes, given to rat cells",
        "## Methods\n\n### Exosomes\n\n"
        "Exosomes were a kind gift of Dr Smith (isolated from MSC by ultracentrifugation). Hepatocytes "
        "were isolated from rat livers by collagenase perfusion and spun at 50 × g for 3 min. Hepatocytes "
        "were treated with 20 µg/mL exosomes.\n",
        (
            ("isolation", "ultracentrifugation"),
            ("function", "yes"),
            ("ev_dose", "20 µg/mL"),
        ),
        FIELDS,
    ),
    Passage(
        "milk by many spins",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Milk was obtained from four cows, defatted at 3000 × g for 30 min (4 °C), and the whey spun at "
        "12,000 × g for 1 h, 35,000 × g for 1 h and 70,000 × g for 3 h (F50L-8 × 39 rotor, Thermo). "
        "Caseins were removed with EDTA (final 100 mM). EVs were recovered at 100,000 × g (1.5 h).\n",
        (
            ("sample", "milk"),
            ("species", "Bos taurus"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "12000xg for 60min"),
            ("spin", "3000xg for 30min"),
            ("spin", "35000xg for 60min"),
            ("spin", "70000xg for 180min"),
            ("rotor", "F50L-8 × 39"),
        ),
        FIELDS,
    ),
    Passage(
        "seminal plasma",
        "## Methods\n\n### EV preparation\n\n"
        "Aliquots of 1 mL seminal plasma were cleared (700 × g, 10 min; 10,000 × g, 30 min); vesicles were "
        "collected at 100,000 × g for 2 h and applied to a Sephadex G-200 column. Semen was from healthy "
        "men.\n",
        (
            ("sample", "other: seminal fluid"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "10000xg for 30min"),
            ("spin", "700xg for 10min"),
            ("product", "Sephadex G-200"),
        ),
        FIELDS,
    ),
    Passage(
        "promastigotes",
        "## Methods\n\n### Parasite EVs\n\n"
        "L. major promastigotes (10^8/mL) were kept in RPMI for 6 h. Parasites were removed by "
        "centrifugation at 3500 × g for 15 min, and EVs pelleted from the 0.45 µm filtrate at 100,000 × g "
        "for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Leishmania major"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "3500xg for 15min"),
        ),
        FIELDS,
    ),
    Passage(
        "explants, media of two spins",
        "## Methods\n\n### Placental explants\n\n"
        "First-trimester placentae (n = 8) were obtained after termination of pregnancy. Villous explants "
        "were cultured in Netwells for 18 h. Media were centrifuged at 2000 × g for 5 min, at 20,000 × g "
        "for 1 h (micro-EVs) and at 100,000 × g for 1 h (nano-EVs).\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "20000xg for 60min"),
            ("spin", "2000xg for 5min"),
        ),
        FIELDS,
    ),
    Passage(
        "three kits",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Cells were pelleted at 300 × g. The conditioned medium was thereafter processed with the ExoEasy "
        "kit, the qEV10 column, or ExoQuick-TC ULTRA, per manufacturers.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "300xg for ?min"),
            ("product", "ExoEasy"),
            ("product", "ExoQuick-TC ULTRA"),
            ("product", "qEV10"),
        ),
        FIELDS,
    ),
    Passage(
        "colostrum of sows",
        "# Colostrum exosomes of sows\n\n## Materials and methods\n\n### Animals and sampling\n\n"
        "Colostrum was collected from eight Large White sows within 6 h of farrowing, on ice. Serum of the "
        "piglets was obtained at 24 h.\n\n### Isolation of exosomes\n\n"
        "After removal of fat and cells (2000 g, 30 min, 4 °C) and of casein with chymosin (200 U, 37 °C), "
        "whey was filtered at 0.45 and 0.22 µm and exosomes collected at 120,000 g for 90 min.\n\n"
        "### Cells\n\nIPEC-J2 cells (porcine jejunum) were treated with exosomes at 10 or 100 µg/mL.\n",
        (
            ("sample", "milk"),
            ("species", "Sus scrofa"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 90min"),
            ("spin", "2000xg for 30min"),
            ("function", "yes"),
            ("ev_dose", "10 µg/mL"),
            ("ev_dose", "100 µg/mL"),
        ),
        FIELDS,
    ),
    Passage(
        "chondrocytes of horses",
        "# Vesicles of horse chondrocytes\n\n## Methods\n\n"
        "Equine articular chondrocytes were isolated from metacarpophalangeal joints of 3 horses post "
        "mortem and cultured in DMEM with 10% EV-free FBS (Gibco, A27208). Medium was collected every 48 h "
        "and pooled. EVs were isolated with a qEVoriginal column after concentration on 100 kDa Vivaspin "
        "20 units (3000 × g).\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Equus caballus"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("spin", "3000xg for ?min"),
            ("product", "Vivaspin 20"),
            ("product", "qEVoriginal"),
        ),
        FIELDS,
    ),
    Passage(
        "microparticles counted in plasma",
        "# Circulating endothelial microparticles in pre-eclampsia\n\n## Methods\n\n"
        "Venous blood from 25 pregnant women was drawn into 3.2% citrate. Samples were centrifuged at 160 "
        "g for 10 min and at 1000 g for 10 min; MPs in platelet-poor plasma were labelled with CD31-PE and "
        "CD42b-FITC and counted on a Beckman Coulter FC500, with 0.5, 0.9 and 3 µm Megamix beads for the "
        "gate.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("isolation", "centrifugation"),
            ("spin", "1000xg for 10min"),
            ("spin", "160xg for 10min"),
            ("sizing", "flow cytometry"),
            ("instrument", "FC500"),
        ),
        FIELDS,
    ),
    Passage(
        "tears",
        "# Tear exosomes\n\n## Methods\n\n"
        "Tears were collected from healthy volunteers with Schirmer strips, eluted in 200 µL PBS, cleared "
        "at 10,000 × g for 10 min. Exosomes were captured on anti-CD63 Dynabeads (Invitrogen 10606D) "
        "overnight at 4 °C.\n",
        (
            ("sample", "other: tears"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "immunoaffinity"),
            ("spin", "10000xg for 10min"),
            ("product", "CD63 Dynabeads"),
        ),
        FIELDS,
    ),
    Passage(
        "sweat by turns",
        "# Sweat EVs\n\n## Methods\n\n"
        "Sweat (5 mL) was collected from the backs of 10 men after sauna. After centrifugation at 3000 rpm "
        "for 15 min (Eppendorf 5810R, A-4-62 rotor), it was filtered (0.22 µm) and ultracentrifuged at "
        "35,000 rpm for 2 h in a Sorvall T-890 rotor.\n",
        (
            ("sample", "other: sweat"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "3000rpm for 15min"),
            ("spin", "35000rpm for 120min"),
            ("rotor", "A-4-62"),
            ("rotor", "T-890"),
        ),
        FIELDS,
    ),
    Passage(
        "neutrophils with bacteria",
        "# Neutrophil-derived EVs and bacteria\n\n## Methods\n\n"
        "Human neutrophils were isolated from blood of healthy volunteers with Ficoll and incubated with "
        "opsonized S. aureus (MOI 5) for 20 min. Cells were sedimented (500 × g, 5 min), the supernatant "
        "was filtered through 5 µm Sterile Acrodisc, and EVs were sedimented at 15,700 × g for 10 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("spin", "15700xg for 10min"),
            ("spin", "500xg for 5min"),
            ("product", "Acrodisc"),
        ),
        FIELDS,
    ),
    Passage(
        "apoplastic fluid",
        "# Plant\n\n## Methods\n\n"
        "Apoplastic washing fluid was obtained from Arabidopsis thaliana rosettes by vacuum infiltration "
        "with VIB and a 700 g, 20 min spin. It was filtered (0.45 µm), spun at 10,000 g for 30 min and at "
        "40,000 g for 60 min to pellet EVs, which were run on discontinuous OptiPrep (5-40%) at 100,000 g "
        "for 17 h.\n",
        (
            ("sample", "plant"),
            ("species", "Arabidopsis thaliana"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 1020min"),
            ("spin", "10000xg for 30min"),
            ("spin", "40000xg for 60min"),
            ("spin", "700xg for 20min"),
            ("density_medium", "iodixanol"),
        ),
        FIELDS,
    ),
    Passage(
        "yeast",
        "# Yeast\n\n## Methods\n\n"
        "Candida albicans was grown in Sabouraud broth for 48 h. Cells and debris were removed at 4,000 × "
        "g and 15,000 × g (15 min each), the supernatant was concentrated by Amicon (100 kDa) and EVs were "
        "pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "other: fungal culture"),
            ("species", "Candida albicans"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "ultrafiltration"),
            ("spin", "100000xg for 60min"),
            ("spin", "15000xg for 15min"),
            ("spin", "4000xg for 15min"),
            ("product", "Amicon"),
        ),
        FIELDS,
    ),
    Passage(
        "apheresis platelets",
        "# Platelets\n\n## Methods\n\n"
        "Apheresis platelets from 5 donors were washed and resuspended in Tyrode's buffer (1 × 10^9/mL), "
        "stimulated with 20 µM TRAP-6, and pelleted at 3200 × g for 10 min. PEVs were isolated from the "
        "supernatant by SEC (Sepharose CL-2B in 10 mL columns), 12 fractions.\n",
        (
            ("sample", "other: platelet concentrate"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "3200xg for 10min"),
            ("product", "Sepharose CL-2B"),
        ),
        FIELDS,
    ),
    Passage(
        "insect cells with cleared serum",
        "# Insect EVs\n\n## Methods\n\n"
        "Drosophila S2 cells were grown in Schneider's medium with 10% FBS which was pre-cleared overnight "
        "at 100,000 × g. Medium of 5 days was spun at 500 × g, 2000 × g, 10,000 × g (10, 20, 30 min) and "
        "100,000 × g (2 h).\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Drosophila melanogaster"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("spin", "500xg for 10min"),
        ),
        FIELDS,
    ),
    Passage(
        "lavage of patients, supernatants of treated cells",
        "# Exosomes in asthma\n\n## Methods\n\n### Study subjects\n\n"
        "Twelve patients with asthma and ten healthy controls underwent bronchoscopy. BALF was filtered "
        "through gauze and centrifuged at 400 g for 15 min to remove cells.\n\n### Exosomes\n\n"
        "BALF (10 mL) was spun at 3000 g for 30 min and 10,000 g for 60 min and exosomes pelleted at "
        "140,000 g for 3 h.\n\n### Cells\n\n"
        "16HBE cells were grown with 10% FBS and given 10 µg exosomes. After 24 h, supernatants were "
        "centrifuged at 500 g for 5 min, and IL-8 was measured.\n",
        (
            ("sample", "bronchoalveolar lavage fluid"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 60min"),
            ("spin", "140000xg for 180min"),
            ("spin", "3000xg for 30min"),
            ("spin", "400xg for 15min"),
            ("function", "yes"),
            ("ev_dose", "10 µg"),
        ),
        FIELDS,
    ),
    Passage(
        "fat as a source of cells, wounds of treated mice",
        "# Effects of ASC-EVs on wounds of diabetic mice\n\n## Methods\n\n### ASC\n\n"
        "ASC were isolated from inguinal fat of C57BL/6 mice: fat was minced, digested with collagenase "
        "and centrifuged at 1,200 × g for 10 min; the stromal fraction was plated.\n\n### EVs\n\n"
        "At passage 3, ASC were kept in EV-depleted medium for 48 h. Medium was centrifuged at 300 × g for "
        "10 min, 2,000 × g for 20 min and 16,500 × g for 30 min, filtered at 0.22 µm and ultracentrifuged "
        "at 118,000 × g for 2.5 h.\n\n### Wounds\n\n"
        "Db/db mice received 100 µg EVs. Wound tissue was homogenised and centrifuged at 12,000 × g for 10 "
        "min; blood was taken in EDTA and plasma prepared at 2000 × g for 10 min for glucose.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "118000xg for 150min"),
            ("spin", "16500xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("function", "yes"),
            ("ev_dose", "100 µg"),
        ),
        FIELDS,
    ),
    Passage(
        "blood of mice with tumours",
        "## Methods\n\n"
        "Nude mice were injected with 10^6 PC3 cells. After 4 weeks, blood was drawn by cardiac puncture "
        "into EDTA tubes. Plasma was prepared at 1500 × g for 10 min. EVs were isolated from 200 µL of "
        "plasma on qEVsingle columns. Tumours were homogenized in RIPA and spun at 14,000 × g for 15 min.\n",
        (
            ("sample", "plasma"),
            ("species", "Mus musculus"),
            ("anticoagulant", "EDTA"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "1500xg for 10min"),
            ("product", "qEVsingle"),
        ),
        FIELDS,
    ),
    Passage(
        "virions that exosomes are separated from",
        "## Methods\n\n"
        "Huh7 cells were infected with HCV (MOI 0.5). Supernatants were cleared at 3,000 × g for 10 min. "
        "Virus stocks were concentrated by PEG. Exosomes were separated from virions on a 6-18% iodixanol "
        "gradient (250,000 × g, 90 min, SW40) after pelleting at 100,000 × g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "250000xg for 90min"),
            ("spin", "3000xg for 10min"),
            ("rotor", "SW40"),
            ("density_medium", "iodixanol"),
        ),
        FIELDS,
    ),
    Passage(
        "lipoproteins alone",
        "## Methods\n\n"
        "LDL was isolated from plasma by ultracentrifugation in KBr gradients at 350,000 × g for 2 h. EVs "
        "were not studied.\n",
        (),
        FIELDS,
    ),
    Passage(
        "synaptosomes beside vesicles of neurons",
        "## Methods\n\n"
        "Synaptosomes were prepared from mouse cortex in sucrose at 1000 × g for 10 min and 12,000 × g for "
        "20 min. Small EVs were isolated from the medium of cortical neurons (DIV 14; Neurobasal with B27) "
        "by ultracentrifugation at 100,000 × g for 1 h after 2000 × g for 10 min and 10,000 × g for 30 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 10min"),
        ),
        FIELDS,
    ),
    Passage(
        "mitochondria beside large vesicles",
        "## Methods\n\n"
        "Large EVs were pelleted from MSC medium at 10,000 × g for 30 min. Mitochondria were isolated from "
        "cells by differential centrifugation at 600 × g and 7,000 × g for 10 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("spin", "10000xg for 30min"),
        ),
        FIELDS,
    ),
    Passage(
        "suspension cells without a word for their medium",
        "## Methods\n\n"
        "HEK293T cells were transfected with PEI. Lentivirus was concentrated at 50,000 × g for 2 h. "
        "Stable cells were grown in serum-free FreeStyle medium for 3 days, cells were pelleted at 400 × g "
        "for 5 min, and EVs isolated by TFF (Sartorius Vivaflow 50, 100 kDa) and SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "tangential flow filtration"),
            ("spin", "400xg for 5min"),
            ("product", "Vivaflow 50"),
        ),
        FIELDS,
    ),
    Passage(
        "peptides after an isolation",
        "## Methods\n\n"
        "EVs from plasma (0.5 mL, EDTA, 3 donors) were enriched by Mag-Net beads or by SEC (Izon 35 nm). "
        "Peptides were cleaned on C18 at 1000 × g for 2 min. Proteins were precipitated in acetone and "
        "pelleted at 16,000 × g for 10 min.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "EDTA"),
            ("isolation", "size exclusion chromatography"),
        ),
        FIELDS,
    ),
    Passage(
        "labelled vesicles on a cushion",
        "## Methods\n\n"
        "EVs of B16F10 cells were isolated with Exo-spin (Cell Guidance). EVs were labelled with PKH67, "
        "and free dye was removed by ultracentrifugation at 100,000 × g for 70 min on a 0.97 M sucrose "
        "cushion. RAW264.7 cells took up EVs.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("product", "Exo-spin"),
        ),
        FIELDS,
    ),
    Passage(
        "kept at several temperatures",
        "## Methods\n\n"
        "EVs of human plasma were isolated by SEC and kept at 4, -20 or -80 °C for 1 week. After thawing, "
        "EVs were spun at 10,000 × g for 10 min to remove aggregates.\n\n## Results\n\n"
        "At -80 °C the loss was least.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "10000xg for 10min"),
            ("storage_temperature", "-20 C"),
            ("storage_temperature", "-80 C"),
            ("storage_temperature", "4 C"),
        ),
        FIELDS,
    ),
    Passage(
        "serum named with patients",
        "## Methods\n\n"
        "Serum of 60 patients with HCC was separated by centrifugation at 3000 rpm for 10 min (room "
        "temperature). Exosomes were isolated using ExoQuick (SBI) per 250 µl serum: 63 µl ExoQuick, 30 "
        "min on ice, 1500 × g 30 min. RNA was isolated by miRNeasy; for phase separation the samples were "
        "spun at 12,000 × g for 15 min at 4 °C.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("spin", "1500xg for 30min"),
            ("spin", "3000rpm for 10min"),
            ("product", "ExoQuick"),
            ("rna_analysis", "yes"),
        ),
        FIELDS,
    ),
    Passage(
        "two samples in one passage",
        "## Methods\n\n"
        "EVs were isolated from (i) urine of 5 healthy men and (ii) conditioned medium of RPTEC/TERT1 "
        "cells (serum-free, 24 h). Both were cleared at 2000 × g for 20 min; urine EVs by 17,000 × g for "
        "20 min, then 200,000 × g for 1 h (Ti 70), medium EVs by 100,000 × g for 2 h (SW 28).\n",
        (
            ("sample", "conditioned medium"),
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "17000xg for 20min"),
            ("spin", "200000xg for 60min"),
            ("spin", "2000xg for 20min"),
            ("rotor", "SW 28"),
            ("rotor", "Ti 70"),
        ),
        FIELDS,
    ),
    Passage(
        "size by laser light scattering",
        "## Methods\n\n### Sizing\n\n"
        "EVs were isolated from urine by ultracentrifugation at 100,000 × g for 1 h. Vesicle size was "
        "determined by laser light scattering (Zetasizer Nano ZS, Malvern) at 25 °C.\n",
        (
            ("sample", "urine"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("sizing", "DLS"),
            ("instrument", "Zetasizer Nano ZS"),
        ),
        FIELDS,
    ),
    Passage(
        "exosomes in methyl cellulose",
        "## Methods\n\n### Electron microscopy\n\n"
        "Exosomes were isolated from urine by ultracentrifugation at 100,000 × g for 1 h. Exosome pellets "
        "were fixed in 2% PFA, deposited on formvar-carbon grids, contrasted with uranyl-oxalate and "
        "embedded in methyl cellulose, and viewed in a FEI Tecnai 12 at 80 kV.\n",
        (
            ("sample", "urine"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("sizing", "TEM"),
            ("instrument", "Tecnai 12"),
        ),
        FIELDS,
    ),
    Passage(
        "gates by silica beads",
        "## Methods\n\n### Sizing of MVs\n\n"
        "Microvesicles (MVs) of plasma were isolated at 20,000 × g for 30 min. Flow cytometric gates were "
        "set with silica beads (Apogee Mix; 180, 240, 300, 590, 880 and 1300 nm) on an Apogee A60-Micro.\n",
        (
            ("sample", "plasma"),
            ("sizing", "flow cytometry"),
            ("instrument", "Apogee A60-Micro"),
        ),
        FIELDS,
    ),
    Passage(
        "TRPS by its instrument",
        "## Methods\n\n### Particle analysis\n\n"
        "EVs from CSF were isolated by SEC. Particle diameter and number were assessed with a qNano Gold "
        "(Izon; NP150 nanopore; 47 mm stretch; CPC100 beads).\n",
        (
            ("sample", "cerebrospinal fluid"),
            ("isolation", "size exclusion chromatography"),
            ("sizing", "TRPS"),
            ("instrument", "qNano Gold"),
            ("particle_concentration", "yes"),
        ),
        FIELDS,
    ),
    Passage(
        "AFM and SEM",
        "## Methods\n\n### EV characterization\n\n"
        "EVs from milk were isolated by SEC. For AFM, EVs were dried on freshly cleaved mica and scanned "
        "with a NanoWizard 3 in tapping mode. For SEM, EVs were fixed with glutaraldehyde, dehydrated, "
        "sputtered with gold, and viewed on a Hitachi S-4800.\n",
        (
            ("sample", "milk"),
            ("isolation", "size exclusion chromatography"),
            ("sizing", "AFM"),
            ("sizing", "SEM"),
            ("instrument", "NanoWizard 3"),
            ("instrument", "S-4800"),
        ),
        FIELDS,
    ),
    Passage(
        "plunge-freezing is no microscopy",
        "## Methods\n\n### Cryo\n\n"
        "EVs from plasma were isolated by SEC. 4 µl were plunge-frozen on Lacey grids (Leica EM GP2) and "
        "imaged on a Titan Krios at 300 kV.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("sizing", "cryo-EM"),
            ("instrument", "Titan Krios"),
        ),
        FIELDS,
    ),
    Passage(
        "nano-flow cytometry",
        "## Methods\n\n### Nano-flow\n\n"
        "EVs from plasma were isolated by SEC and measured with a Flow NanoAnalyzer N30E (NanoFCM): silica "
        "spheres of 68-155 nm served for size, and 250 nm beads for concentration.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("sizing", "flow cytometry"),
            ("instrument", "Flow NanoAnalyzer N30E"),
        ),
        FIELDS,
    ),
    Passage(
        "MRPS",
        "## Methods\n\n### MRPS\n\n"
        "EVs from plasma were isolated by SEC and measured on a Spectradyne nCS1 with C-400 cartridges.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("sizing", "other: MRPS"),
            ("instrument", "Spectradyne nCS1"),
        ),
        FIELDS,
    ),
    Passage(
        "interferometry on chips",
        "## Methods\n\n### ExoView\n\n"
        "EVs from plasma were isolated by SEC. 35 µL were incubated on ExoView tetraspanin chips, and "
        "sizes of captured particles were read interferometrically on an ExoView R100.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("sizing", "other: SP-IRIS"),
            ("instrument", "ExoView R100"),
        ),
        FIELDS,
    ),
    Passage(
        "TEM of cells that took vesicles",
        "## Methods\n\n### Cells\n\n"
        "EVs from plasma were isolated by SEC. Hepatocytes treated with EVs were fixed, embedded in Epon, "
        "cut and examined by TEM (JEM-1400).\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("function", "yes"),
        ),
        FIELDS,
    ),
    Passage(
        "TEM of tissue and of vesicles",
        "## Methods\n\n### TEM of tissue and EVs\n\n"
        "Tumours were fixed in glutaraldehyde, post-fixed in osmium and embedded. EVs of plasma, isolated "
        "by SEC, were negatively stained on grids. Both were examined in a Zeiss EM 902.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("sizing", "TEM"),
            ("instrument", "Zeiss EM 902"),
        ),
        FIELDS,
    ),
    Passage(
        "zeta potential alone",
        "## Methods\n\n### DLS\n\n"
        "EVs from plasma were isolated by SEC. Zeta potential was measured with a Zetasizer.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
        ),
        FIELDS,
    ),
    Passage(
        "a modal size in results",
        "## Results\n\n"
        "Plasma EVs, isolated by SEC, had a modal size of 95 nm (Fig. 1A) and looked cup-shaped in "
        "transmission EM.\n",
        (
            ("sample", "plasma"),
            ("sizing", "TEM"),
        ),
        FIELDS,
    ),
    Passage(
        "signs of degrees printed as 8",
        "## Methods\n\n### EVs of milk\n\n"
        "Milk was skimmed (3,000xg, 30 mins, 48C) and whey spun at 12,000xg for 60 mins. EVs were obtained "
        "at 110,000RCF (90 mins; 48C) and kept at -808C.\n",
        (
            ("sample", "milk"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 90min"),
            ("spin", "12000xg for 60min"),
            ("spin", "3000xg for 30min"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "turns with dotted thousands",
        "## Methods\n\n### Exosomes\n\n"
        "Medium of A549 cells was spun at 1.500 rpm for 10 min and 12.000 rpm for 30 minutes, and exosomes "
        "at 32.000 rpm for 90 min (SW 41 Ti), all at 4 oC; storage was at -80 oC.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "12000rpm for 30min"),
            ("spin", "1500rpm for 10min"),
            ("spin", "32000rpm for 90min"),
            ("rotor", "SW 41 Ti"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "hyphens of acronyms at the ends of lines",
        "## Methods\n\n### EVs\n\nHeLa cells were kept for 48 h in DMEM with EV-\n"
        "depleted serum. Conditioned medium was spun at 2,000 × g for 20 min, and OMV-\n"
        "free. EVs were isolated by SEC from the concentrated\n"
        "medium (Amicon Ultra-15, 100 kDa), as MSC-\nderived EVs were before.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("spin", "2000xg for 20min"),
            ("product", "Amicon Ultra-15"),
        ),
        FIELDS,
    ),
    Passage(
        "a weight of tubes",
        "## Methods\n\n### EVs\n\n"
        "EVs of plasma were isolated by ultracentrifugation at 100,000 × g for 2 h. The weight of the "
        "buckets with their caps and the tubes is about 134g each.\n",
        (
            ("sample", "plasma"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
        ),
        FIELDS,
    ),
)
