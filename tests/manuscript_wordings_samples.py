"""Short passages on what vesicles come from, in the words of many laboratories, with what is no sample."""

from __future__ import annotations

from tests.manuscript_passages import WORDED, Passage

WORDINGS_OF_SAMPLES = (
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
    ),
)
