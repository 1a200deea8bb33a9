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
)
