"""Short passages as twenty laboratories write of their isolations, with all that they tell but of proteins."""

from __future__ import annotations

from evcheck.manuscript.drafting.fact_words import FIELDS
from tests.manuscript_passages import Passage

OF_PROTEINS = (
    "marker_detected", "marker_absent", "marker_assessed", "marker_assay", "antibody_reference", "antibody_dilution",
)  # fmt: skip
ALL_ELSE = tuple(field for field in FIELDS if field not in OF_PROTEINS)
"""Fields that are compared in these passages."""

LABORATORIES = (
    Passage(
        "bacteria, terse: filters and a gradient without their verbs",
        "# Methods\n\n## OMV preparation\n\n"
        "*Acinetobacter baumannii* ATCC 19606 was grown overnight in LB (2 L, 37 °C, 200 rpm). Cells: "
        "8,000 x g, 20 min. Supernatant through 0.45 µm PES, concentrated 40x on Vivaflow 200 (100 kDa), "
        "pelleted at 150,000 x g, 2 h, 4 °C (45 Ti). Purified on OptiPrep: sample in 45% at the bottom, "
        "steps of 35, 30, 25 and 20%, 180,000 x g, 16 h (SW 41 Ti); fractions of 1 mL. OMV yield by "
        "Lowry. Storage: −20 °C in PBS.\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("product", "Vivaflow 200"),
            ("protein_assay", "Lowry"),
            ("rotor", "45 Ti"),
            ("rotor", "SW 41 Ti"),
            ("sample", "bacterial culture"),
            ("species", "Acinetobacter baumannii"),
            ("spin", "150000xg for 120min"),
            ("spin", "180000xg for 960min"),
            ("spin", "8000xg for 20min"),
            ("storage_temperature", "-20 C"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "four methods numbered in a sentence, a tube for other tests",
        "# Methods\n\n## Comparison of isolation methods\n\n"
        "Plasma (1 mL, K2-EDTA) of six healthy men was cleared at 2,500 g for 15 min (twice). EVs were "
        "then taken from it by four methods: (1) ultracentrifugation, 118,000 g for 3 h in an MLA-130; "
        "(2) qEVoriginal 70 nm columns, fractions 7-9 pooled; (3) ExoQuick plasma kit (System "
        "Biosciences), following the manual; (4) exoRNeasy Midi membrane (Qiagen). A further tube with "
        "heparin was sent to the central laboratory for troponin.\n",
        (
            ("anticoagulant", "EDTA"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("product", "ExoQuick"),
            ("product", "exoRNeasy"),
            ("product", "qEVoriginal 70 nm"),
            ("rotor", "MLA-130"),
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("spin", "118000xg for 180min"),
            ("spin", "2500xg for 15min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a published protocol with modifications, serum spun in brackets, rpm",
        "# Methods\n\n## Exosome isolation\n\n"
        "Exosomes were prepared as described by Théry et al. [12] with modifications. In brief, the "
        "supernatants of 20 dishes of B16-F10 melanoma cells (C57BL/6 origin), grown for two days in "
        "DMEM with 10% exosome-free FCS (spun for 18 h at 110,000 g), were freed of cells (10 min, 1,200 "
        "rpm) and debris (20 min, 4,000 rpm, then 45 min, 12,000 rpm, JA-25.50), and centrifuged for 90 "
        "min at 32,000 rpm in an SW32 Ti. After one wash, pellets were taken up in 100 µL PBS, the "
        "protein was determined (Pierce BCA) and aliquots were kept frozen (-80 °C) until needed.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("protein_assay", "BCA"),
            ("rotor", "JA-25.50"),
            ("rotor", "SW32 Ti"),
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("species", "Mus musculus"),
            ("spin", "12000rpm for 45min"),
            ("spin", "1200rpm for 10min"),
            ("spin", "32000rpm for 90min"),
            ("spin", "4000rpm for 20min"),
            ("storage_temperature", "-80 C"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "urine with its polymers broken up, supernatants pooled",
        "# Methods\n\n## Urinary EVs\n\n"
        "Second morning urine (50 mL, protease inhibitors added) from 12 women was centrifuged at 4,600 "
        "g for 30 min at 4 °C and stored at −80 °C. Thawed samples were vortexed and spun at 17,000 g "
        "for 15 min; pellets were treated with DTT (200 mg/mL, 37 °C, 10 min) to release vesicles from "
        "Tamm-Horsfall protein and spun once more. The pooled supernatants were ultracentrifuged "
        "(200,000 g, 1 h, Ti70). RNA was extracted from urinary EVs with Trizol LS.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("rna_analysis", "yes"),
            ("rotor", "Ti70"),
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("spin", "17000xg for 15min"),
            ("spin", "200000xg for 60min"),
            ("spin", "4600xg for 30min"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "milk, caseins brought down as curd, four pores",
        "# Methods\n\n## Preparation of milk vesicles\n\n"
        "Goat milk (Saanen, bulk tank) was defatted at 5,000 g, 30 min. To bring down caseins the whey "
        "was warmed to 37 °C, 1% acetic acid (1:1) was added and the curd was removed at 10,000 g (15 "
        "min) and by filters of 1.2, 0.8, 0.45 and 0.22 µm. Vesicles were sedimented at 210,000 g for 70 "
        "min (Beckman 50.2 Ti), resuspended, and cleaned over a Sepharose CL-2B column. Protein by "
        "Qubit; size by DLS (Zetasizer Nano ZS).\n",
        (
            ("instrument", "Zetasizer Nano ZS"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("product", "Sepharose CL-2B"),
            ("protein_assay", "Qubit"),
            ("rotor", "50.2 Ti"),
            ("sample", "milk"),
            ("sizing", "DLS"),
            ("species", "Capra hircus"),
            ("spin", "10000xg for 15min"),
            ("spin", "210000xg for 70min"),
            ("spin", "5000xg for 30min"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a harvest without lysate, depth filters and a polishing resin",
        "# Methods\n\n## Harvest and EV purification\n\n"
        "Wharton's jelly MSC of three donors were expanded in a Quantum hollow-fibre bioreactor in αMEM "
        "with 5% platelet lysate. For EV production the cells were rinsed and perfused with α-MEM free "
        "of lysate for 72 h. The harvest (6 L) was clarified through 5 µm and 0.65 µm depth filters, "
        "treated with Benzonase, concentrated 20-fold and diafiltered against 6 volumes of PBS by TFF "
        "(mPES hollow fibre, 500 kDa, Repligen KrosFlo KR2i), and polished with Capto Core 700. Final "
        "product was filled at 1 × 10^11 particles/mL in PBS with 25 mM trehalose and kept at −80 °C.\n",
        (
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "tangential flow filtration"),
            ("product", "Capto Core 700"),
            ("product", "KrosFlo KR2i"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("species", "Homo sapiens"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "plasma on citrate, another tube for the blood count",
        "# Methods\n\n## Blood and EV isolation\n\n"
        "Blood of 20 volunteers was drawn through a 21G needle into 3.2% citrate Vacutainers, the first "
        "tube being discarded, and processed within 30 min: twice 2,500 × g for 15 min at room "
        "temperature without brake. Platelet-free plasma (PFP) was frozen in liquid nitrogen and kept at "
        "-80 °C. EDTA blood was taken in parallel for a full blood count (Sysmex XN). For EVs, 500 µL "
        "thawed PFP was loaded on qEV single columns (IZON Science), and fractions 6 to 9 were combined "
        "and concentrated on Amicon Ultra-4 10K.\n",
        (
            ("anticoagulant", "citrate"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("product", "Amicon Ultra-4 10K"),
            ("product", "qEV single"),
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("spin", "2500xg for 15min"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "brain digested, sterile filtered without a pore",
        "# Methods\n\n## Vesicles of brain tissue\n\n"
        "Frontal cortex (0.5 g, frozen) of 9 donors was sliced and digested with collagenase III (75 "
        "U/mL, 20 min, 37 °C, in Hibernate-E). The dissociate was spun at 300 g (5 min), 4,000 g (20 "
        "min) and 10,000 g (40 min), sterile filtered, and layered on a triple sucrose cushion (0.6, "
        "1.3, 2.5 M) at 180,000 g for 3 h; fraction 2 was diluted and pelleted at 110,000 g for 70 min. "
        "BDEVs were lysed in RIPA (50 mM Tris pH 7.4, 150 mM NaCl, 1% Triton X-100, 0.1% SDS), and "
        "protein was measured with Micro BCA.\n",
        (
            ("density_medium", "sucrose"),
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("protein_assay", "microBCA"),
            ("sample", "tissue"),
            ("species", "Homo sapiens"),
            ("spin", "10000xg for 40min"),
            ("spin", "110000xg for 70min"),
            ("spin", "180000xg for 180min"),
            ("spin", "300xg for 5min"),
            ("spin", "4000xg for 20min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "clearing by force and pore in brackets, heparin and beads",
        "# Methods\n\n## Isolation of EVs\n\n"
        "Conditioned medium of human SK-BR-3 cells was collected after 48 h in serum-free McCoy's 5A, "
        "cleared (2,000 g, 20 min; 0.2 µm) and concentrated on Centricon Plus-70 (100 kDa). One half was "
        "bound overnight to heparin-agarose (Sigma H0402), washed with 0.5 M NaCl and eluted with 2.1 M "
        "NaCl; the other was incubated with Dynabeads M-270 Epoxy carrying anti-HER2 (trastuzumab), and "
        "vesicles were eluted with glycine pH 2.8.\n",
        (
            ("isolation", "affinity"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "immunoaffinity"),
            ("isolation", "ultrafiltration"),
            ("product", "Centricon Plus-70"),
            ("product", "Dynabeads M-270 Epoxy"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("species", "Homo sapiens"),
            ("spin", "2000xg for 20min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "two kits side by side, a dog's cells",
        "# Methods\n\n## EV isolation kits\n\n"
        "Medium (10 mL) of canine mammary tumour cells CF41 was collected after two days without FBS and "
        "cleared at 300 g for 10 min and 16,000 g for 30 min. EVs were obtained either with Exo-spin "
        "(Cell Guidance Systems) or with the MagCapture Exosome Isolation Kit PS (Fujifilm Wako) "
        "according to the instructions. Particles were counted on a Videodrop (Myriade).\n",
        (
            ("instrument", "Videodrop"),
            ("isolation", "affinity"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("particle_concentration", "yes"),
            ("product", "Exo-spin"),
            ("product", "MagCapture Exosome Isolation Kit PS"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("sizing", "other: interferometric light microscopy"),
            ("species", "Canis lupus familiaris"),
            ("spin", "16000xg for 30min"),
            ("spin", "300xg for 10min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "platelet concentrates and a cytometer that counts",
        "# Methods\n\n## Platelet microparticles\n\n"
        "Outdated platelet concentrates (anticoagulated with ACD-A) came from the regional blood bank. "
        "Platelets were pelleted (750 g, 20 min), washed and activated with 0.5 U/mL thrombin for 30 "
        "min. Platelets were removed at 900 g, 15 min, and PMPs were spun down from the supernatant at "
        "20,000 g, 60 min. PMPs were suspended in Tyrode's buffer and counted by flow cytometry (BD "
        "LSRFortessa) with annexin V and CD41. Monocytes received PMPs at 10, 30 and 100 µg/mL.\n",
        (
            ("anticoagulant", "ACD-A"),
            ("ev_dose", "10 µg/mL"),
            ("ev_dose", "100 µg/mL"),
            ("ev_dose", "30 µg/mL"),
            ("ev_dose_response", "yes"),
            ("function", "yes"),
            ("instrument", "BD LSRFortessa"),
            ("isolation", "centrifugation"),
            ("particle_concentration", "yes"),
            ("sample", "other: platelet concentrate"),
            ("sizing", "flow cytometry"),
            ("spin", "20000xg for 60min"),
            ("spin", "750xg for 20min"),
            ("spin", "900xg for 15min"),
            ("term", "microparticle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "two labels in a passage on cerebrospinal fluid",
        "# Methods\n\n## CSF\n\n"
        "Lumbar CSF of 8 patients with glioblastoma was spun (400 g, 10 min), aliquoted and frozen at "
        "−80 °C within one hour. EVs: 2 mL CSF were thawed on ice, spun at 10,000 × g for 30 min, and "
        "loaded on Sepharose CL-6B in Econo-Pac columns; eluates 5 to 8 were joined. Nanoparticle "
        "tracking: NanoSight LM10 with a 405 nm laser. Cryo-EM: Vitrobot, Talos Arctica.\n",
        (
            ("instrument", "NanoSight LM10"),
            ("instrument", "Talos Arctica"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("product", "Econo-Pac"),
            ("product", "Sepharose CL-6B"),
            ("sample", "cerebrospinal fluid"),
            ("sizing", "NTA"),
            ("sizing", "cryo-EM"),
            ("species", "Homo sapiens"),
            ("spin", "10000xg for 30min"),
            ("spin", "400xg for 10min"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
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
        ALL_ELSE,
    ),
    Passage(
        "recipient cells, plates and lysates beside an isolation",
        "# Methods\n\n## EVs\n\n"
        "EVs of human THP-1 cells were prepared from serum-free medium (24 h) by differential "
        "centrifugation (300 g, 10 min; 2,000 g, 10 min; 100,000 g, 90 min) and quantified by Qubit.\n\n"
        "## Recipient cells\n\n"
        "PBMC from buffy coats (citrate) were separated on Lymphoprep (400 g, 30 min), seeded in 96-well "
        "plates, spun at 500 g for 5 min and given THP-1 EVs (0, 2, 10, 50 µg/mL) for 24 h. Plates were "
        "centrifuged at 300 g for 3 min, and TNF was measured in the supernatants. Cells were lysed and "
        "protein measured by Bradford.\n",
        (
            ("ev_dose", "10 µg/mL"),
            ("ev_dose", "2 µg/mL"),
            ("ev_dose", "50 µg/mL"),
            ("ev_dose_response", "yes"),
            ("function", "yes"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("species", "Homo sapiens"),
            ("spin", "100000xg for 90min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "electron microscopes and what was done for them",
        "# Methods\n\n## Electron microscopy of exosomes\n\n"
        "Exosomes on Formvar grids were fixed with 2% PFA, contrasted with uranyl oxalate, embedded in "
        "methylcellulose and viewed in a Zeiss EM 900. Others were dried on silicon wafers, sputtered "
        "with gold and viewed in a Hitachi SU8010.\n\n# Results\n\n"
        "On SEM, exosomes from RAW264.7 medium were spheres of 40-120 nm.\n",
        (
            ("instrument", "SU8010"),
            ("instrument", "Zeiss EM 900"),
            ("sample", "conditioned medium"),
            ("sizing", "SEM"),
            ("sizing", "TEM"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a table of spins below a heading alone",
        "# Methods\n\n## Isolation of EVs from saliva\n\n| Step | Setting | Keep |\n|---|---|---|\n"
        "| Clearing 1 | 500 g, 10 min | supernatant |\n"
        "| Clearing 2 | 12,000 g, 20 min | supernatant |\n"
        "| Pelleting | 120,000 g, 70 min, SW55Ti | pellet |\n\n"
        "Whole saliva of 10 volunteers was processed as in the table. Pellets were dissolved in 50 µL "
        "PBS, EVs counted with ZetaView PMX-120.\n",
        (
            ("instrument", "ZetaView PMX-120"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW55Ti"),
            ("sample", "saliva"),
            ("sizing", "NTA"),
            ("species", "Homo sapiens"),
            ("spin", "120000xg for 70min"),
            ("spin", "12000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "PEG, then ultracentrifugation",
        "# Methods\n\n## Exosome precipitation\n\n"
        "Supernatant of rat bone marrow MSCs was mixed with PEG 6000 (final 10%, 75 mM NaCl) and left "
        "for 14 h at 4 °C; exosomes were collected at 1,500 g for 30 min and washed by "
        "ultracentrifugation at 110,000 g (2 h). Concentration of protein was checked on a NanoDrop at "
        "280 nm.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("protein_assay", "A280"),
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("spin", "110000xg for 120min"),
            ("spin", "1500xg for 30min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "powers of ten as doses",
        "# Methods\n\n## EVs\n\n"
        "MSC-EVs were isolated from serum-free medium of human adipose MSCs by TFF (300 kDa) and stored "
        "at −80 °C.\n\n## Animals\n\n"
        "Rats with myocardial infarction received 50 µg (n = 8) or 150 µg (n = 8) of MSC-EVs in 100 µL "
        "PBS by injection at the border zone.\n\n# Results\n\n"
        "MSC-EVs (10^9, 10^10 and 10^11 particles per kg) lowered creatinine in a dose-dependent way.\n",
        (
            ("ev_dose", "10^10 particles per kg"),
            ("ev_dose", "10^11 particles per kg"),
            ("ev_dose", "10^9 particles per kg"),
            ("ev_dose", "150 µg"),
            ("ev_dose", "50 µg"),
            ("ev_dose_response", "yes"),
            ("function", "yes"),
            ("isolation", "tangential flow filtration"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("species", "Homo sapiens"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "what another group used, said in contrast",
        "# Introduction\n\n"
        "EVs have been isolated from plasma on ACD by ultracentrifugation at 100,000 g for 70 min [3] or "
        "with ExoQuick (8).\n\n# Methods\n\n## EV isolation\n\n"
        "Synovial fluid of 9 patients with gout was treated with hyaluronidase (15 min, 37 °C), diluted, "
        "cleared at 3,000 g (15 min), and EVs were isolated on SmartSEC mini columns. In contrast to "
        "Foers et al., who used 100,000 g, no pelleting was done.\n\n# Discussion\n\n"
        "Others used OptiPrep gradients and 200,000 g for 16 h.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("product", "SmartSEC mini"),
            ("sample", "synovial fluid"),
            ("species", "Homo sapiens"),
            ("spin", "3000xg for 15min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a resin that binds and elutes",
        "# Methods\n\n## EV purification\n\n"
        "HEK293T cells (Expi293F) were grown in serum-free medium; after 5 days, supernatants were spun "
        "at 700 g for 5 min and 2,000 g for 10 min, 0.22 µm filtered, concentrated by TFF (MidiKros 300 "
        "kDa) and run on HiScreen Capto Core 400 (bind-elute SEC) on an ÄKTA Start. The flow-through "
        "with EVs was reduced on Amicon Ultra-15 (10 kDa).\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultrafiltration"),
            ("product", "Amicon Ultra-15"),
            ("product", "HiScreen Capto Core 400"),
            ("product", "MidiKros"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("spin", "2000xg for 10min"),
            ("spin", "700xg for 5min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a fungus and an anion exchanger",
        "# Methods\n\n## Vesicles of Candida\n\n"
        "*Candida albicans* SC5314 was grown in YPD; cultures were spun (4,000 g, 15 min; 15,000 g, 30 "
        "min), the supernatant was concentrated with a Pellicon 2 cassette (100 kDa), and EVs were bound "
        "to Q Sepharose FF and eluted with 500 mM NaCl, desalted on PD-10 and pelleted at 100,000 g for "
        "1 h. Sterol content served to normalise.\n",
        (
            ("isolation", "anion exchange"),
            ("isolation", "centrifugation"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("product", "Pellicon 2 cassette"),
            ("product", "Q Sepharose FF"),
            ("sample", "other: fungal culture"),
            ("species", "Candida albicans"),
            ("spin", "100000xg for 60min"),
            ("spin", "15000xg for 30min"),
            ("spin", "4000xg for 15min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
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
        ALL_ELSE,
    ),
    Passage(
        "STAR methods, depletion by overnight ultracentrifugation in brackets",
        "# STAR Methods\n\n## Method details\n\n### Extracellular vesicle isolation\n\n"
        "For each replicate, 12 × 15-cm dishes of MDA-MB-231 cells (human breast cancer) were switched "
        "to DMEM with 10% EV-depleted FBS (overnight ultracentrifugation at 110,000 × g, filtered) at "
        "70% confluency. After 48 h, media were collected and subjected to serial centrifugation at 4°C: "
        "500 × g, 10 min; 2,000 × g, 15 min; 10,000 × g, 30 min. The final supernatant was passed "
        "through a 0.22-µm PES filter (Millipore) and spun at 120,000 × g for 90 min in a Type 50.2 Ti "
        "rotor (k-factor 157; Beckman). Pellets were pooled in 12 mL PBS, re-spun (SW 41 Ti, 120,000 × "
        "g, 90 min) and brought up in 100 µL PBS for immediate use, or kept at −80°C.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW 41 Ti"),
            ("rotor", "Type 50.2 Ti"),
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("species", "Homo sapiens"),
            ("spin", "10000xg for 30min"),
            ("spin", "120000xg for 90min"),
            ("spin", "2000xg for 15min"),
            ("spin", "500xg for 10min"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "the design of a sequencing record",
        "# Summary\n\n"
        "Small RNA sequencing of serum exosomes of 12 dogs with mammary tumours and 8 healthy dogs.\n\n"
        "# Overall design\n\n"
        "Blood was left to clot, serum was spun at 3000 g for 10 min, and exosomes were precipitated "
        "with miRCURY Exosome Serum/Plasma kit (Qiagen); RNA was extracted with miRNeasy micro and "
        "libraries were made with NEBNext.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("product", "miRCURY Exosome Serum/Plasma kit"),
            ("rna_analysis", "yes"),
            ("sample", "serum"),
            ("species", "Canis lupus familiaris"),
            ("spin", "3000xg for 10min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a gradient loaded on top, fractions by their density",
        "# Methods\n\n## Density gradient separation\n\n"
        "Crude sEV pellets (100K) from mouse dendritic cell supernatants were resuspended in 500 µL PBS "
        "and loaded on top of a discontinuous iodixanol gradient made of 3 mL each of 40%, 20%, 10% and "
        "5% OptiPrep in 0.25 M sucrose, 10 mM Tris pH 7.5. After 18 h at 100,000 × g (SW 41 Ti), twelve "
        "fractions of 1 mL were taken from the top, their density was read by absorbance at 244 nm, and "
        "fractions 5-7 (1.08-1.12 g/mL) were diluted with PBS and pelleted at 100,000 × g for 3 h.\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW 41 Ti"),
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("spin", "100000xg for 1080min"),
            ("spin", "100000xg for 180min"),
            ("term", "small EV"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "plasma prepared in one section, its vesicles isolated in the next",
        "# Patients and methods\n\n## Sample collection\n\n"
        "Peripheral venous blood from 64 patients with NSCLC and 30 controls was drawn in BD Vacutainer "
        "K2EDTA tubes. Within two hours it was centrifuged at 1,600 g for 10 min, and the plasma once "
        "more at 16,000 g for 10 min to get rid of debris, and stored in aliquots at −80 °C.\n\n"
        "## EV enrichment\n\n"
        "Plasma (500 µL) was overlaid on a qEV original / 35 nm column (IZON, Christchurch, New Zealand) "
        "mounted in an Automatic Fraction Collector. After a void of 2.7 mL, four fractions of 0.4 mL "
        "were pooled and concentrated in Amicon Ultra-0.5 (10K) filters at 14,000 g for 12 min.\n",
        (
            ("anticoagulant", "EDTA"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("product", "Amicon Ultra-0.5"),
            ("product", "qEV original / 35 nm"),
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("spin", "14000xg for 12min"),
            ("spin", "16000xg for 10min"),
            ("spin", "1600xg for 10min"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "an abstract of a meeting",
        "# Abstract\n\n"
        "Introduction: Urinary exosomes could report on podocyte injury. Methods: First-void urine of 22 "
        "children with steroid-sensitive nephrotic syndrome was processed by differential centrifugation "
        "with a final step at 200,000 × g; exosomes were solubilised and blotted for WT1. Vesicles were "
        "sized with NanoSight NS300 and looked at by cryo-TEM. Results: WT1 was found in exosomes of 18 "
        "of 22 patients.\n",
        (
            ("instrument", "NanoSight NS300"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "urine"),
            ("sizing", "NTA"),
            ("sizing", "cryo-EM"),
            ("species", "Homo sapiens"),
            ("spin", "200000xg for ?min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "parasites that condition a medium",
        "# Methods\n\n## Leishmania exosomes\n\n"
        "Promastigotes of Leishmania infantum (MHOM/MA/67/ITMAP-263) in late log phase were washed three "
        "times and incubated at 1 × 10^8/mL in serum-free RPMI at 37 °C for 4 h. Parasites were removed "
        "(2,000 × g, 10 min, twice), and supernatants were filtered at 0.45 and 0.22 µm and centrifuged "
        "for 1 h at 100,000 × g. Pellets were washed and resuspended in exosome buffer (137 mM NaCl, 20 "
        "mM HEPES, pH 7.5). Micro-BCA (Pierce) was used for protein.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("protein_assay", "microBCA"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("species", "Leishmania infantum"),
            ("spin", "100000xg for 60min"),
            ("spin", "2000xg for 10min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "two batches of outer membrane vesicles",
        "# Methods\n\n## Isolation of OMV\n\n"
        "Neisseria meningitidis H44/76 ΔlpxL1 was cultivated in a 3-L bioreactor in chemically defined "
        "medium to OD590 of 6. Cells were harvested at 5,000 g (1 h, 4 °C), and the pellet was treated "
        "with 10 mM EDTA, 100 mM Tris pH 8.6, 20 min. Cells were spun out (15,000 g, 70 min), the "
        "extract was sterile filtered and concentrated by ultracentrifugation (125,000 × g, 2 h). A "
        "second batch of spontaneous OMV was had from the culture supernatant by TFF on 100 kDa Pellicon "
        "Biomax membranes. OMV protein was measured by Lowry with Peterson's modification, and size by "
        "DLS (Malvern 4700).\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("product", "Pellicon"),
            ("protein_assay", "Lowry"),
            ("sample", "bacterial culture"),
            ("sizing", "DLS"),
            ("species", "Neisseria meningitidis"),
            ("spin", "125000xg for 120min"),
            ("spin", "15000xg for 70min"),
            ("spin", "5000xg for 60min"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "medium of fat explants",
        "# Methods\n\n## EVs from adipose explants\n\n"
        "Subcutaneous fat from 10 obese women was minced to 2 mm pieces and kept in serum-free M199 for "
        "24 h. Explant medium was collected and spun at 300 g (10 min) and 2,000 g (20 min); large EVs "
        "were pelleted at 13,000 g (1 h) and small EVs at 100,000 g (1 h). Both were washed. NTA: NS300. "
        "ATEVs were then given to 3T3-L1 adipocytes, 2 µg/mL, for 24 h.\n",
        (
            ("ev_dose", "2 µg/mL"),
            ("function", "yes"),
            ("instrument", "NS300"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("sizing", "NTA"),
            ("species", "Homo sapiens"),
            ("spin", "100000xg for 60min"),
            ("spin", "13000xg for 60min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("term", "extracellular vesicle"),
            ("term", "small EV"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a column of one's own, ascites",
        "# Methods\n\n## SEC\n\n"
        "Sepharose CL-2B (GE Healthcare) was stacked to 10 mL in a syringe with a nylon stocking at its "
        "outlet. Ascites of 7 ovarian cancer patients was thawed, spun at 2,000 × g for 15 min, "
        "concentrated tenfold on Vivaspin 20 (100 kDa) and 1 mL applied. Twenty fractions of 0.5 mL were "
        "taken; F8 to F11 held the exosomes by CD9 dot blot.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("product", "Sepharose CL-2B"),
            ("product", "Vivaspin 20"),
            ("sample", "other: ascites"),
            ("species", "Homo sapiens"),
            ("spin", "2000xg for 15min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
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
        ALL_ELSE,
    ),
    Passage(
        "beads for EpCAM",
        "# Methods\n\n## Immunocapture\n\n"
        "Cleared conditioned medium (2,000 × g, 10 min; 10,000 × g, 30 min) of HT29 and SW620 cells was "
        "concentrated to 1 mL (Centricon 100K) and rotated overnight with EpCAM-coated Dynabeads "
        "(Exosome-Human EpCAM Isolation reagent, 10620D). After three washes on the magnet the exosomes "
        "were lysed on the beads in 1x Laemmli.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "immunoaffinity"),
            ("isolation", "ultrafiltration"),
            ("product", "Centricon"),
            ("product", "Dynabeads"),
            ("product", "Exosome-Human EpCAM Isolation reagent"),
            ("sample", "conditioned medium"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 10min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "results alone, a gradient without its spin, where vesicles floated",
        "# Results\n\n## EVs from human islets\n\n"
        "We isolated EVs from the conditioned medium of human islets (n = 6 donors) by "
        "ultracentrifugation followed by a bottom-loaded OptiPrep gradient. EVs floated at 1.09 g/mL. "
        "NTA gave modes of 98 nm, and cryo-EM showed closed bilayers.\n\n# Discussion\n\n"
        "Others reported islet EVs pelleted at 100,000 g for 2 h without a gradient.\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("sample", "conditioned medium"),
            ("sizing", "NTA"),
            ("sizing", "cryo-EM"),
            ("species", "Homo sapiens"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "two polymers in two phases",
        "# Methods\n\n## ATPS\n\n"
        "Plasma of 12 melanoma patients (ACD-A tubes) was mixed with 16.5% PEG 35 kDa / 7% dextran 500 "
        "kDa and spun at 1,000 g for 10 min. The lower (dextran) phase held the EVs and was washed twice "
        "with fresh PEG phase.\n",
        (
            ("anticoagulant", "ACD-A"),
            ("isolation", "aqueous two-phase system"),
            ("isolation", "centrifugation"),
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("spin", "1000xg for 10min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "filtrated, eliminated, dosed",
        "# Materials and methods\n\n## Production and purification of vesicles\n\n"
        "Lactobacillus casei BL23 was grown in MRS broth at 37 °C for 24 h without shaking. The bacteria "
        "were eliminated by two centrifugations (6000 g, 20 min, 4 °C) and the supernatant was filtrated "
        "on 0.45 µm then 0.22 µm Nalgene units. Vesicles were concentrated by use of Amicon Ultra-15 100 "
        "kDa units (2,500 g, 30 min), then centrifuged 2 h at 150 000 g (rotor 70.1 Ti). The pellet was "
        "recovered in sterile PBS, and EVs were purified on a qEVsingle column. Proteins were dosed by "
        "Bradford.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "ultrafiltration"),
            ("product", "Amicon Ultra-15"),
            ("product", "qEVsingle"),
            ("protein_assay", "Bradford"),
            ("rotor", "70.1 Ti"),
            ("sample", "bacterial culture"),
            ("species", "Lactobacillus casei"),
            ("spin", "150000xg for 120min"),
            ("spin", "2500xg for 30min"),
            ("spin", "6000xg for 20min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "apoplastic wash and a gradient of four layers",
        "# Methods\n\n## EV isolation from apoplastic wash\n\n"
        "EVs were purified from apoplastic wash fluids of six-week-old Arabidopsis thaliana rosettes, "
        "vacuum infiltrated with vesicle isolation buffer (20 mM MES, 2 mM CaCl2, 0.1 M NaCl, pH 6) and "
        "gently spun in syringes at 700 g for 20 min. Cellular debris was taken out through 0.22 µm and "
        "at 10,000 g for 30 min, and EVs were pelleted at 40,000 g (60 min, TLA 100.3) and repelleted at "
        "100,000 g on a gradient of 5, 10, 20 and 40% OptiPrep for 17 h.\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "TLA 100.3"),
            ("sample", "plant"),
            ("species", "Arabidopsis thaliana"),
            ("spin", "100000xg for 1020min"),
            ("spin", "10000xg for 30min"),
            ("spin", "40000xg for 60min"),
            ("spin", "700xg for 20min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "liposomes and membranes",
        "# Methods\n\n## Liposomes\n\n"
        "DOPC films were hydrated, extruded through 0.1 µm membranes and spun at 20,000 g for 20 min. "
        "Size was read by DLS.\n\n## Cells\n\n"
        "HEK cells were pelleted at 300 g for 5 min. Membranes were collected at 100,000 g for 1 h and "
        "solubilised in DDM.\n",
        (),
        ALL_ELSE,
    ),
    Passage(
        "saliva by three ways",
        "# Methods\n\n## Salivary exosomes\n\n"
        "Unstimulated saliva (5 mL; 8 volunteers, no food for 1 h) was diluted with PBS, and centrifuged "
        "at 2,600 × g (15 min), 12,000 × g (20 min, 4 °C). The supernatant was ultracentrifuged twice at "
        "120,000 × g for 3 h (Optima XPN-90, SW 55 Ti). Exosomes were also isolated from 250 µL with "
        "ExoQuick for comparison, and with PureExo. Yield was 2.1 × 10^10 particles per mL saliva by "
        "Nanosight.\n",
        (
            ("instrument", "Nanosight"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("particle_concentration", "yes"),
            ("product", "ExoQuick"),
            ("rotor", "SW 55 Ti"),
            ("sample", "saliva"),
            ("sizing", "NTA"),
            ("species", "Homo sapiens"),
            ("spin", "120000xg for 180min"),
            ("spin", "12000xg for 20min"),
            ("spin", "2600xg for 15min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "downstream processing on a monolith",
        "# Methods\n\n## Downstream processing\n\n"
        "Conditioned medium of iPSC-derived NSC in a stirred tank was clarified through a Sartopure PP3 "
        "0.45 µm capsule, digested with DENARASE, concentrated and buffer-exchanged on a Sartocon Slice "
        "50 (300 kDa), and loaded on a CIMmultus EV 8-mL monolith; EVs eluted at 550 mM NaCl. A Superose "
        "6 Increase 10/300 column on an ÄKTA pure removed proteins.\n",
        (
            ("isolation", "anion exchange"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "tangential flow filtration"),
            ("product", "CIMmultus EV"),
            ("product", "Sartocon Slice"),
            ("product", "Sartopure PP3"),
            ("product", "Superose 6 Increase"),
            ("sample", "conditioned medium"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "platelets of platelet-rich plasma",
        "# Methods\n\n## Platelet-derived EVs\n\n"
        "Platelet-rich plasma was obtained from citrated blood of healthy volunteers at 180 g for 15 "
        "min. Platelets were pelleted from it at 900 g (10 min), resuspended in Tyrode buffer and "
        "stimulated with A23187 for 30 min. After removal of platelets (1,000 g, 10 min; 3,000 g, 10 "
        "min), PEVs were sedimented at 18,000 g for 45 min.\n",
        (
            ("anticoagulant", "citrate"),
            ("isolation", "centrifugation"),
            ("sample", "other: platelet-rich plasma"),
            ("species", "Homo sapiens"),
            ("spin", "1000xg for 10min"),
            ("spin", "18000xg for 45min"),
            ("spin", "180xg for 15min"),
            ("spin", "3000xg for 10min"),
            ("spin", "900xg for 10min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "accessions, one of others",
        "# Data availability\n\n"
        "Proteomics data of EVs are at PRIDE under PXD041234, small RNA-seq at SRA (PRJNA812345), and "
        "isolation details at EV-TRACK (EV210999). Data of Smith et al. (GSE11111) were reused for "
        "comparison.\n\n# Methods\n\n## EVs\n\nEVs were isolated from HEK293 medium by SEC.\n",
        (
            ("accession", "PRJNA812345"),
            ("accession", "PXD041234"),
            ("ev_track", "EV210999"),
            ("isolation", "size exclusion chromatography"),
            ("sample", "conditioned medium"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "steps with letters in brackets",
        "# Methods\n\n"
        "EVs were isolated as follows: (a) CSF (4 mL) of 6 beagles was spun at 500×g for 10 min and "
        "3000×g for 20 min; (b) the supernatant was passed over a 0.8 µm filter; (c) EVs were pelleted "
        "at 120000×g for 2 h at 4°C in a swing-out rotor (SW60 Ti); (d) the pellet was washed once; (e) "
        "the pellet was lysed in 50 µL of 50 mM Tris, 1% SDS.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW60 Ti"),
            ("sample", "cerebrospinal fluid"),
            ("species", "Canis lupus familiaris"),
            ("spin", "120000xg for 120min"),
            ("spin", "3000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "plasma proteomics after an introduction on exosomes",
        "# Introduction\n\n"
        "Exosomes isolated from plasma by ultracentrifugation carry biomarkers [1-3].\n\n# Methods\n\n"
        "## Plasma proteomics\n\n"
        "EDTA plasma of 40 patients was spun at 2,000 g for 10 min, depleted of albumin on a MARS-14 "
        "column and digested. Peptides were desalted. Protein was measured by BCA.\n",
        (),
        ALL_ELSE,
    ),
    Passage(
        "a supernatant freed of vesicles as a control, nuclei through sucrose",
        "# Methods\n\n## EVs and EV-free control\n\n"
        "EVs from 4T1 supernatants (serum-free, 24 h) were isolated with Exo-spin midi columns. As "
        "control, the same supernatant was spun at 200,000 g for 18 h and its upper part was used as "
        "EV-free medium.\n\n## Nuclei\n\n"
        "Nuclei of recipient cells were spun through 1.8 M sucrose at 70,000 g for 1 h.\n",
        (
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("product", "Exo-spin midi"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a supplement, amniotic fluid",
        "# Supplementary Methods\n\n## Purification of EVs from amniotic fluid\n\n"
        "Amniotic fluid of women at 16 weeks (n = 9) left over from karyotyping was cleared at 1,000 g "
        "for 10 min and 10,000 g for 20 min. EVs were brought down with 8% PEG 6000 overnight at 4 °C "
        "(3,214 g, 1 h) and cleaned over Capto Core 700 slurry. Particle numbers: qNano, NP150; protein: "
        "BCA; images: TEM (Tecnai 10) after negative stain.\n",
        (
            ("instrument", "Tecnai 10"),
            ("instrument", "qNano"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("particle_concentration", "yes"),
            ("product", "Capto Core 700"),
            ("protein_assay", "BCA"),
            ("sample", "other: amniotic fluid"),
            ("sizing", "TEM"),
            ("sizing", "TRPS"),
            ("species", "Homo sapiens"),
            ("spin", "10000xg for 20min"),
            ("spin", "1000xg for 10min"),
            ("spin", "3214xg for 60min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "milk of four species",
        "# Methods\n\n## Milk EVs of four species\n\n"
        "Milk of cows (Holstein), goats, donkeys and women was centrifuged (3,000 g, 30 min, twice; "
        "12,000 g, 1 h). After 35,000 g and 70,000 g for 1 h each, EVs were sedimented at 100,000 g for "
        "1 h and 45 min, and purified on a qEV10/70 nm column.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("product", "qEV10/70 nm"),
            ("sample", "milk"),
            ("species", "Bos taurus"),
            ("species", "Capra hircus"),
            ("species", "Equus asinus"),
            ("species", "Homo sapiens"),
            ("spin", "100000xg for 105min"),
            ("spin", "12000xg for 60min"),
            ("spin", "3000xg for 30min"),
            ("spin", "35000xg for 60min"),
            ("spin", "70000xg for 60min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a serum prepared in its own section, medium harvested in another, steps in a third",
        "# Materials and Methods\n\n## Preparation of EV-depleted FBS\n\n"
        "FBS was diluted to 20% in DMEM, spun at 120,000 × g for 18 h at 4 °C (Type 45 Ti), and passed "
        "through a 0.22 µm filter.\n\n## Cell culture\n\n"
        "U87-MG glioblastoma cells (human) were maintained in DMEM, 10% FBS. For EV collection, cells at "
        "60% were rinsed with PBS and incubated with medium containing 10% EV-depleted FBS for 48 h.\n\n"
        "## Isolation of EVs\n\n"
        "The harvested medium was centrifuged at 300 × g for 10 min, 2,000 × g for 20 min and 10,000 × g "
        "for 40 min (JA-12 rotor). The supernatant was centrifuged at 120,000 × g for 2 h (Type 45 Ti). "
        "The EV pellet was resuspended in 30 mL PBS and centrifuged again at 120,000 × g for 2 h. Final "
        "pellets were dissolved in 60 µL PBS, quantified with the BCA assay (Thermo), and stored at -80 "
        "°C until use.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("protein_assay", "BCA"),
            ("rotor", "JA-12"),
            ("rotor", "Type 45 Ti"),
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("species", "Homo sapiens"),
            ("spin", "10000xg for 40min"),
            ("spin", "120000xg for 120min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a method named by its reference only",
        "# Methods\n\n## Exosomes\n\n"
        "Exosomes were purified from culture supernatants of rat PC12 cells by differential "
        "ultracentrifugation as detailed elsewhere (Gupta et al. 2014) and their concentration was "
        "determined by NTA (NanoSight LM14).\n",
        (
            ("instrument", "NanoSight LM14"),
            ("isolation", "ultracentrifugation"),
            ("particle_concentration", "yes"),
            ("sample", "conditioned medium"),
            ("sizing", "NTA"),
            ("species", "Rattus norvegicus"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a legend that tells an isolation",
        "# Results\n\n## Serum EVs rise in sepsis\n\n"
        "EVs were enriched from serum of septic mice by size-exclusion chromatography (Fig. 1A).\n\n"
        "# Figure legends\n\n"
        "Figure 1. (A) Workflow: serum was cleared at 3,000 × g for 15 min, and EVs were separated on "
        "qEV2 columns. (B) NTA (n = 5). Bars, mean ± SEM.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV2"),
            ("sample", "serum"),
            ("sizing", "NTA"),
            ("species", "Mus musculus"),
            ("spin", "3000xg for 15min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "translated English with a kit",
        "# Materials and methods\n\n## Extraction of exosomes\n\n"
        "The exosomes in serum were extracted by using exosome extraction kit (Ribobio, Guangzhou, "
        "China). In brief, 1 ml serum was centrifuged with 2000 g for 20 min, the supernatant was added "
        "with 1/3 volume of reagent and stood at 4 °C for 30 min, then centrifuged with 15,000 g for 2 "
        "min. The precipitate was resuspended by 100 μl PBS. The morphology was observed by transmission "
        "electron microscope (HT7700, Hitachi) and the particle size by nanoparticle tracking analyzer "
        "(ZetaView).\n",
        (
            ("instrument", "HT7700"),
            ("instrument", "ZetaView"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("product", "exosome extraction kit"),
            ("sample", "serum"),
            ("sizing", "NTA"),
            ("sizing", "TEM"),
            ("spin", "15000xg for 2min"),
            ("spin", "2000xg for 20min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "two sizes of vesicles with their spins",
        "# Methods\n\n## Isolation of MVs and exosomes\n\n"
        "Endothelial cells (HUVEC) in serum-free EBM-2 were stimulated with TNF for 18 h. Medium was "
        "depleted of cells by centrifugation at 750 g for 15 min. MVs were collected at 20,000 g for 40 "
        "min at 18 °C, and the resulting supernatant was filtered (0.2 µm) before exosomes were "
        "collected at 110,000 g for 2 h 30 min. Each pellet was washed in 0.2 µm-filtered PBS.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("spin", "110000xg for 150min"),
            ("spin", "20000xg for 40min"),
            ("spin", "750xg for 15min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "urine of a cohort, gradient at the end",
        "# Methods\n\n## Urine collection and exosome isolation\n\n"
        "Morning urine (200 mL) from 16 men with prostate cancer was collected with Complete protease "
        "inhibitors. After centrifugation at 17,000 × g for 10 min, supernatants were ultracentrifuged "
        "at 200,000 × g for 70 min. Pellets in 250 mM sucrose, 10 mM triethanolamine with DTT were spun "
        "again. Exosomes were then run on a 5-30% linear sucrose gradient at 200,000 × g for 24 h in an "
        "SW40 rotor and fractions of 1.10-1.15 g/mL kept. Protein was measured by DC assay.\n",
        (
            ("density_medium", "sucrose"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("protein_assay", "other: DC protein assay"),
            ("rotor", "SW40"),
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("spin", "17000xg for 10min"),
            ("spin", "200000xg for 1440min"),
            ("spin", "200000xg for 70min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "synaptic vesicles",
        "# Methods\n\n## Purification of synaptic vesicles\n\n"
        "Rat brains were homogenised in 320 mM sucrose; synaptosomes were pelleted at 10,000 g for 15 "
        "min, lysed, and vesicles sedimented at 165,000 g for 2 h and separated on CPG-1000 beads.\n",
        (),
        ALL_ELSE,
    ),
    Passage(
        "lipoproteins",
        "# Methods\n\n## Isolation of HDL\n\n"
        "HDL was isolated from human plasma by KBr density ultracentrifugation (1.063-1.21 g/mL; 350,000 "
        "g, 4 h, TLA-100.4). LDL was pelleted at 330,000 g. Protein was measured by BCA.\n",
        (),
        ALL_ELSE,
    ),
    Passage(
        "a review",
        "# Extracellular vesicles in medicine\n\n## Isolation\n\n"
        "EVs are usually isolated by ultracentrifugation at 100,000 × g for 70 min. Size-exclusion "
        "columns such as qEV give purer EVs. ExoQuick is often used for serum.\n",
        (("term", "extracellular vesicle"),),
        ALL_ELSE,
    ),
    Passage(
        "sperm and virus",
        "# Methods\n\n## Sperm\n\nBoar semen was washed at 700 g for 20 min over Percoll (45/90%).\n\n"
        "## Virus\n\n"
        "Influenza virus was pelleted from allantoic fluid at 100,000 g for 2 h through 25% sucrose.\n",
        (),
        ALL_ELSE,
    ),
    Passage(
        "vesicles bought",
        "# Methods\n\n## Exosomes\n\n"
        "Lyophilised exosomes from human serum (HBM-PES-100, HansaBioMed) were dissolved in water to 1 "
        "µg/µL. Cells were spun at 300 g for 5 min and given exosomes at 20 µg/mL.\n",
        (
            ("ev_dose", "20 µg/mL"),
            ("function", "yes"),
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "hollow-fibre and chromatography, GMP",
        "# Methods\n\n## GMP manufacture of EVs\n\n"
        "Human cardiac progenitor cells were thawed (P3), expanded in CellSTACKs and kept five days in "
        "serum-free Alpha MEM. Pooled conditioned medium (8.6 L) was filtered (Sartoguard NF 0.2 µm), "
        "and EVs were isolated by TFF on a 30-kDa Sartocon ECO cassette, with concentration to 500 mL "
        "and diafiltration against Plasma-Lyte A. The product was sterile filtered (0.22 µm), filled at "
        "2 mL in cryovials and stored below −70 °C.\n",
        (
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("product", "Sartocon"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("species", "Homo sapiens"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "nasal lavage and tears",
        "# Methods\n\n## Nasal lavage EVs\n\n"
        "Nasal lavage fluid of 14 asthmatics was passed through a 70 µm strainer, spun at 500 g for 10 "
        "min, 3,000 g for 15 min, and 12,000 g for 30 min, and EVs were pelleted at 110,000 g for 2 h. "
        "Tears were taken with Schirmer strips, eluted in PBS and EVs counted without isolation.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "other: nasal fluid"),
            ("species", "Homo sapiens"),
            ("spin", "110000xg for 120min"),
            ("spin", "12000xg for 30min"),
            ("spin", "3000xg for 15min"),
            ("spin", "500xg for 10min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "fungal and insect",
        "# Methods\n\n## Hemolymph EVs\n\n"
        "Hemolymph of Drosophila melanogaster third-instar larvae (200 per sample) was bled into "
        "ice-cold PBS, spun at 800 g for 5 min and 10,000 g for 30 min, and EVs were purified on "
        "qEVsingle 70 nm columns.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("product", "qEVsingle 70 nm"),
            ("sample", "other: haemolymph (hemolymph)"),
            ("species", "Drosophila melanogaster"),
            ("spin", "10000xg for 30min"),
            ("spin", "800xg for 5min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "Japanese kit and MagCapture",
        "# Methods\n\n## Purification of small EVs\n\n"
        "Culture supernatants of HCT116 cells (Advanced DMEM without FBS, 48 h) were centrifuged at "
        "2,000 × g for 10 min, filtered with Stericup 0.22 µm, and centrifuged at 210,000 × g for 45 min "
        "(SW 41 Ti). For affinity purification, MagCapture Exosome Isolation Kit PS (FUJIFILM Wako) was "
        "used. Protein concentration: Qubit Protein Assay kit.\n",
        (
            ("isolation", "affinity"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("product", "MagCapture Exosome Isolation Kit PS"),
            ("product", "Stericup"),
            ("protein_assay", "Qubit"),
            ("rotor", "SW 41 Ti"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("spin", "2000xg for 10min"),
            ("spin", "210000xg for 45min"),
            ("term", "small EV"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "exoeasy and exospin in vet",
        "# Methods\n\n## Serum exosomes of cattle\n\n"
        "Blood of 12 Holstein heifers was left to clot and spun at 1,500 g for 15 min. Exosomes were "
        "isolated from 4 mL serum with exoEasy Maxi columns (Qiagen), eluted in XE buffer, and "
        "concentrated on Amicon Ultra-4 (100K) at 3,000 g.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "ultrafiltration"),
            ("product", "Amicon Ultra-4"),
            ("product", "exoEasy Maxi"),
            ("sample", "serum"),
            ("species", "Bos taurus"),
            ("spin", "1500xg for 15min"),
            ("spin", "3000xg for ?min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "acoustics and chips",
        "# Methods\n\n## Acoustic trapping\n\n"
        "Urine of 20 men (300 µL) was passed at 30 µL/min through a glass capillary in which 12 µm seed "
        "particles were held by ultrasound (4 MHz); EVs were trapped on the seeds, washed with PBS and "
        "released.\n",
        (
            ("isolation", "microfluidics"),
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "abstract structured in OCR",
        "# Abstract\n\n"
        "OBJECTIVE: To characterise microparticles (MPs) of patients with TTP. METHODS: Platelet-poor "
        "plasma was prepared by double centrifugation (1,500 g for 15 min and 13,000 g for 2 min), and "
        "MPs were counted by flow cytometry with annexin V. RESULTS: MP counts were 3-fold higher "
        "(p<0.01).\n",
        (
            ("particle_concentration", "yes"),
            ("sample", "plasma"),
            ("sizing", "flow cytometry"),
            ("species", "Homo sapiens"),
            ("spin", "13000xg for 2min"),
            ("spin", "1500xg for 15min"),
            ("term", "microparticle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a chain with 'followed by'",
        "# Methods\n\n## EV separation\n\n"
        "EVs of HepG2 medium were separated by centrifugation at 2,000 × g (20 min) followed by 0.45 µm "
        "filtration, followed by ultrafiltration (Vivacell 250, 100 kDa PES) followed by SEC on "
        "Sephacryl S-500 HR.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("product", "Sephacryl S-500 HR"),
            ("product", "Vivacell 250"),
            ("sample", "conditioned medium"),
            ("spin", "2000xg for 20min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "cells and lysates in the section of vesicles",
        "# Methods\n\n## EV isolation and lysates\n\n"
        "Jurkat cells were washed, resuspended at 10^6/mL in serum-free RPMI and left for 24 h. Cells "
        "were pelleted at 400 g for 5 min and lysed in RIPA; lysates were cleared at 14,000 g for 15 "
        "min. The supernatant of the cells was spun at 2,000 g for 20 min, and EVs were pelleted at "
        "100,000 g for 90 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("spin", "100000xg for 90min"),
            ("spin", "2000xg for 20min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a paper on synovial fluid of horses",
        "# Extracellular vesicles of synovial fluid track joint inflammation in horses\n\n"
        "## Abstract\n\n"
        "Background: Osteoarthritis is frequent in horses. Methods: Synovial fluid (SF) and plasma were "
        "obtained from 11 horses before and 24 h after intra-articular LPS. Vesicles were enriched by "
        "differential ultracentrifugation with a sucrose gradient, counted by high-resolution flow "
        "cytometry, and their small RNA was sequenced. Results: Numbers rose 14-fold at 8 h. Conclusion: "
        "EVs of SF follow synovitis.\n\n## Introduction\n\n"
        "EVs carry proteins and RNA. In man, Boere et al. isolated EVs from synovial fluid at 200,000 × "
        "g after hyaluronidase [4]. Others used ExoQuick (5,6) or qEV columns (7). Platelet EVs in ACD "
        "plasma behave otherwise (8).\n\n## Materials and methods\n\n### Animals\n\n"
        "Eleven Warmblood mares (4-17 years) were used under licence 2014.III.11. LPS (0.5 ng in 0.8 mL "
        "saline) was injected into one carpal joint. Blood cell counts were made in EDTA blood, and "
        "serum amyloid A was determined in serum by a commercial laboratory.\n\n"
        "### Collection of synovial fluid and plasma\n\n"
        "SF was aspirated with a 20G needle at 0, 8, 24 and 168 h and spun at 2,500 × g for 15 min at RT "
        "to remove cells. Cell-free SF was frozen in 0.5-mL portions at −80 °C. Jugular blood was drawn "
        "into 3.2% citrate tubes and spun twice (2,500 × g, 15 min), and plasma was kept at −80 °C as "
        "well.\n\n### EV isolation\n\n"
        "Thawed SF was incubated with hyaluronidase (100 U/mL, Sigma H3506) for 15 min at 37 °C and spun "
        "at 1,000 × g for 10 min. EVs were pelleted at 200,000 × g for 1 h 5 min (k-factor 60.5) in an "
        "SW 60 Ti. Pellets in PBS + 0.2% EV-depleted BSA were mixed with 1.5 mL 2.5 M sucrose, overlaid "
        "with 15 layers of decreasing molarity (1.88-0.4 M) in an SW 40 Ti tube and spun at 192,000 × g "
        "for 15 h. Twelve fractions of 1 mL were taken from the bottom; densities were read by "
        "refractometer (Abbe). Plasma (0.4 mL) was run on Sepharose CL-2B (10 mL) and fractions 9 and 10 "
        "pooled. The 200K pellet protein was below the range of the micro BCA assay.\n\n"
        "### Labelling and flow cytometry\n\n"
        "EVs were labelled with PKH67 in Diluent C for 3 min, stopped with FCS from which EVs had been "
        "removed (18 h, 100,000 × g), floated in the gradient as above, and measured on a BD Influx "
        "optimised for small particles, triggered on fluorescence, with 100 and 200 nm yellow-green "
        "beads.\n\n### Electron microscopy\n\n"
        "For cryo-EM, fractions 4-8 (1.10-1.18 g/mL) were vitrified with a Vitrobot and viewed in a "
        "Tecnai 20 at 200 kV. Synovial membranes were fixed in Karnovsky and viewed in a JEOL 1200.\n\n"
        "### RNA\n\n"
        "RNA of SF EVs was isolated with the miRNeasy micro kit, and libraries were read on a NextSeq "
        "500. RNA of chondrocytes stimulated with EVs was isolated with TRIzol.\n\n"
        "### Chondrocytes\n\n"
        "Equine chondrocytes (passage 1) in DMEM with 10% EV-depleted FCS got EVs of 0.1, 0.5 or 2.5 mL "
        "SF for 24 h; PGE2 was measured by ELISA. Cells were trypsinised, spun at 200 × g for 5 min and "
        "counted.\n\n## Results\n\n"
        "SF contained 3.1 × 10^7 fluorescent events/mL at baseline and 4.4 × 10^8 at 8 h. Cryo-EM showed "
        "round vesicles of 40-210 nm.\n\n## Discussion\n\n"
        "Ultracentrifugation at 100,000 × g for 70 min, as done by many, loses EVs of viscous fluids.\n\n"
        "## Data availability\n\nSequences are in ENA (PRJEB31415). EV-TRACK: EV200102.\n",
        (
            ("accession", "PRJEB31415"),
            ("anticoagulant", "citrate"),
            ("density_medium", "sucrose"),
            ("ev_track", "EV200102"),
            ("instrument", "BD Influx"),
            ("instrument", "Tecnai 20"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("product", "Sepharose CL-2B"),
            ("protein_assay", "microBCA"),
            ("rna_analysis", "yes"),
            ("rotor", "SW 40 Ti"),
            ("rotor", "SW 60 Ti"),
            ("sample", "plasma"),
            ("sample", "synovial fluid"),
            ("sizing", "cryo-EM"),
            ("sizing", "flow cytometry"),
            ("species", "Equus caballus"),
            ("spin", "1000xg for 10min"),
            ("spin", "192000xg for 900min"),
            ("spin", "200000xg for 65min"),
            ("spin", "2500xg for 15min"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a paper on the products of a worm",
        "# Secreted vesicles of *Nippostrongylus brasiliensis* suppress colitis in mice\n\n"
        "## Summary\n\n"
        "We show that the rodent worm *Nippostrongylus brasiliensis* releases exosome-like vesicles, "
        "taken up by gut organoids, that protect mice from TNBS colitis.\n\n## Methods\n\n"
        "**Parasites.** Adult *N. brasiliensis* were recovered from the small intestine of "
        "Sprague-Dawley rats 7 days after infection with 3000 L3. Worms were washed and held in RPMI "
        "1640 with 5x antibiotics for 2 h at 37 °C, 5% CO2. Excretory/secretory products (ES) were "
        "harvested every 24 h for 3 days, the first 4 h being discarded, spun at 1,500 g for 3 min to "
        "remove eggs, and stored at −80 °C.\n\n"
        "**Vesicles.** ES from 50,000 worms was concentrated with a 10 kDa Amicon and spun at 15,000 g "
        "for 45 min. The supernatant was centrifuged at 120,000 g for 3 h (MLS-50, Optima MAX). Pellets "
        "were taken up in PBS, laid on 5, 10, 20 and 40% iodixanol and spun at 250,000 g for 18 h (same "
        "rotor). Twelve fractions were washed by 110,000 g, 75 min; density was inferred from a parallel "
        "tube at 340 nm. Protein was quantified by Bradford, particles by qNano (NP150, CPC100). For "
        "uptake, vesicles were stained with PKH26 and excess dye was removed on Exosome Spin Columns (MW "
        "3000; Invitrogen).\n\n"
        "**Proteomics.** Vesicles (fractions 1-9) were run on gels, cut into 10 slices, digested and "
        "read on an ABSciex 5600. PRIDE: PXD009060.\n\n"
        "**Colitis.** BALB/c mice (6-8 weeks) got two i.p. doses of 10 µg vesicles, or of vesicles of "
        "Trichuris muris or grape, 24 and 48 h before TNBS (2.5 mg). Colon cytokines were measured in "
        "homogenates (10 mg/mL; 10,000 g, 10 min) by ELISA. Colon was fixed, embedded in paraffin and "
        "cut.\n\n"
        "**Organoids.** Colonic organoids were dissociated with TrypLE, spun at 300 g for 5 min, and "
        "incubated with labelled vesicles.\n\n## Results\n\n"
        "Fractions of 1.07-1.09 g/mL held 2.6 × 10^9 particles/µL. Vesicles measured 60-160 nm by TRPS. "
        "Mice treated with vesicles lost less weight, and IL-6, IL-1β and IFNγ were down.\n",
        (
            ("accession", "PXD009060"),
            ("density_medium", "iodixanol"),
            ("function", "yes"),
            ("instrument", "qNano"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "ultrafiltration"),
            ("particle_concentration", "yes"),
            ("product", "Amicon"),
            ("protein_assay", "Bradford"),
            ("rotor", "MLS-50"),
            ("sample", "other: excretory-secretory products"),
            ("sizing", "TRPS"),
            ("species", "Nippostrongylus brasiliensis"),
            ("spin", "110000xg for 75min"),
            ("spin", "120000xg for 180min"),
            ("spin", "15000xg for 45min"),
            ("spin", "1500xg for 3min"),
            ("spin", "250000xg for 1080min"),
            ("storage_temperature", "-80 C"),
            ("term", "other: exosome-like vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a letter on urine",
        "# Urinary vesicles in kidney transplantation: a letter\n\n"
        "To the Editor: We read with interest the report of Park et al. on urinary EVs isolated by iKEA. "
        "We collected 50 mL of first-morning urine from 33 kidney recipients at days 1, 3, 7 and 14 "
        "(ethics 2018-441). Urine was cleared at 2,000 × g for 30 min within 4 h, protease inhibitor was "
        "added and it was frozen at −80 °C. Thawed urine was vortexed, spun at 17,000 × g for 20 min, "
        "and the supernatant was concentrated on Vivaspin 20 (100 kDa), and separated on qEVoriginal "
        "columns; fractions 7 to 9 were used. Counts (NTA, ZetaView PMX 220) were normalised to "
        "creatinine, which was measured on a Cobas at the hospital together with plasma creatinine "
        "(lithium heparin). On day 1 there were 6.3 × 10^10 particles per mg creatinine. Proteins of EVs "
        "were dosed with micro BCA. Unlike Park et al., we did not use a CD3 chip. Donor blood (EDTA) "
        "served for HLA typing.\n",
        (
            ("instrument", "ZetaView PMX 220"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("particle_concentration", "yes"),
            ("product", "Vivaspin 20"),
            ("product", "qEVoriginal"),
            ("protein_assay", "microBCA"),
            ("sample", "urine"),
            ("sizing", "NTA"),
            ("species", "Homo sapiens"),
            ("spin", "17000xg for 20min"),
            ("spin", "2000xg for 30min"),
            ("storage_temperature", "-80 C"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "a paper on leaves of a plant",
        "# Nanovesicles of *Camellia sinensis* leaves inhibit breast tumours\n\n"
        "## 2. Materials and methods\n\n### 2.1. Preparation of tea leaf nanovesicles (TLNVs)\n\n"
        "Fresh leaves (500 g; Fuding, China) were rinsed three times with deionised water, ground in a "
        "blender with 1 L PBS and filtered through gauze. The homogenate was centrifuged at 3000 g for "
        "20 min and 10,000 g for 40 min, and the supernatant ultracentrifuged at 150,000 g for 2 h. The "
        "pellet was resuspended and transferred to a discontinuous sucrose gradient (8%, 30%, 45% and "
        "60%, w/v) and ultracentrifuged for another 2 h at 150,000 g; the bands at 8/30% (TLNV1) and "
        "30/45% (TLNV2) were collected and dialysed. TLNVs were sterilised through 0.45 µm and stored at "
        "−20 °C. Protein content was determined with a BCA kit (Beyotime).\n\n"
        "### 2.2. Characterisation\n\n"
        "Hydrodynamic diameter and zeta potential were measured by DLS (Zetasizer Nano ZS90). Morphology "
        "was observed under TEM (JEM-1400) after phosphotungstic acid and under AFM (Bruker MultiMode "
        "8).\n\n### 2.3. Cell culture\n\n"
        "4T1 and NIH 3T3 cells were cultured in DMEM, 10% FBS, and collected at 1000 rpm for 5 min.\n\n"
        "### 2.4. Cytotoxicity\n\n"
        "Cells were treated with TLNV2 at 5, 10, 20, 40 and 80 µg/mL for 24 or 48 h, then MTT was added. "
        "Mitochondria were isolated with a kit at 11,000 g for 10 min.\n\n### 2.5. In vivo\n\n"
        "BALB/c mice with 4T1 tumours were injected i.v. with TLNV2 (5 mg/kg) every second day or "
        "gavaged (50 mg/kg). Blood was collected in heparin tubes for liver enzymes. Tumours were "
        "minced, digested and stained.\n\n## 3. Results\n\n"
        "TLNV2 were 140 nm with a zeta potential of −28 mV; 2.4 × 10^12 particles came from 500 g of "
        "leaves.\n",
        (
            ("density_medium", "sucrose"),
            ("ev_dose", "10 µg/mL"),
            ("ev_dose", "20 µg/mL"),
            ("ev_dose", "40 µg/mL"),
            ("ev_dose", "5 mg/kg"),
            ("ev_dose", "5 µg/mL"),
            ("ev_dose", "80 µg/mL"),
            ("ev_dose_response", "yes"),
            ("function", "yes"),
            ("instrument", "JEM-1400"),
            ("instrument", "MultiMode 8"),
            ("instrument", "Zetasizer Nano ZS90"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("protein_assay", "BCA"),
            ("sample", "plant"),
            ("sizing", "AFM"),
            ("sizing", "DLS"),
            ("sizing", "TEM"),
            ("species", "Camellia sinensis"),
            ("spin", "10000xg for 40min"),
            ("spin", "150000xg for 120min"),
            ("spin", "3000xg for 20min"),
            ("storage_temperature", "-20 C"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "Results of a comparison of three ways",
        "# Results\n\n## SEC gives purer EVs than precipitation\n\n"
        "EVs of 1 mL serum were prepared with ExoQuick, by SEC (qEV original) or by ultracentrifugation "
        "(100,000 g, 2 h, MLA-55). SEC gave 2.2 × 10^10 particles/mL by NTA.\n",
        (
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("particle_concentration", "yes"),
            ("product", "ExoQuick"),
            ("product", "qEV original"),
            ("rotor", "MLA-55"),
            ("sample", "serum"),
            ("sizing", "NTA"),
            ("spin", "100000xg for 120min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "brain tissue with gradient names",
        "# Methods\n\n## Isolation of brain-derived EVs\n\n"
        "Hemibrains of 3-month-old C57BL/6 mice were minced and incubated with 20 U/mL papain in "
        "Hibernate-A for 15 min at 37 °C. The digest was filtered through a 40 µm strainer, centrifuged "
        "at 300 g, 10 min, 2000 g, 10 min and 10,000 g, 30 min, and EVs were pelleted at 100,000 g, 70 "
        "min. The pellet in 0.95 M sucrose was loaded into a sucrose step gradient (2.0, 1.65, 1.3, "
        "0.95, 0.6 and 0.25 M) and spun at 200,000 g for 16 h (SW 41).\n",
        (
            ("density_medium", "sucrose"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW 41"),
            ("sample", "tissue"),
            ("species", "Mus musculus"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "200000xg for 960min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "tissue named behind",
        "# Methods\n\n## Vesicles\n\n"
        "From mouse heart, interstitial vesicles were gained: ventricles were cut to pieces, digested "
        "with collagenase II for 30 min, spun (500 g, 10 min; 2,500 g, 20 min), and vesicles were "
        "pelleted at 100,000 g for 90 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("sample", "tissue"),
            ("species", "Mus musculus"),
            ("spin", "100000xg for 90min"),
            ("spin", "2500xg for 20min"),
            ("spin", "500xg for 10min"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "Staph in two languages of speed",
        "# Methods\n\n## Membrane vesicles of S. aureus\n\n"
        "Staphylococcus aureus USA300 was grown in BHI to an OD600 of 1.5. Bacteria were pelleted (6,000 "
        "rpm, 15 min, JA-10) and the supernatant was filtered (0.45 µm), concentrated with a QuixStand "
        "hollow fibre cartridge (100 kDa), and centrifuged at 38,000 rpm for 3 h in a 45 Ti rotor. MVs "
        "were purified on 35-60% OptiPrep at 139,000 × g for 16 h.\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("product", "QuixStand"),
            ("rotor", "45 Ti"),
            ("rotor", "JA-10"),
            ("sample", "bacterial culture"),
            ("species", "Staphylococcus aureus"),
            ("spin", "139000xg for 960min"),
            ("spin", "38000rpm for 180min"),
            ("spin", "6000rpm for 15min"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "milk with EDTA",
        "# Methods\n\n## Bovine milk exosomes\n\n"
        "Fresh bovine milk (300 mL) was spun at 12,000 × g for 30 min to remove fat and cells, mixed "
        "with an equal volume of 250 mM EDTA (pH 7.0) on ice for 15 min to dissolve casein micelles, and "
        "ultracentrifuged at 80,000 × g for 60 min; exosomes were then pelleted at 120,000 × g for 90 "
        "min (F37L-8×100 rotor). Blood of calves was taken on EDTA for haematology.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "F37L-8×100"),
            ("sample", "milk"),
            ("species", "Bos taurus"),
            ("spin", "120000xg for 90min"),
            ("spin", "12000xg for 30min"),
            ("spin", "80000xg for 60min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "protein depletion from results, CSF kit",
        "# Materials and methods\n\n## CSF exosomes\n\n"
        "CSF (1 mL) of 20 patients with ALS and 20 controls was incubated with 200 µL of Total Exosome "
        "Isolation Reagent (from other body fluids) overnight at 4 °C, and spun at 10,000×g for 1 h. "
        "EV-depleted CSF was kept as a control. Protein was quantified by Qubit; RNA was isolated from "
        "the exosomes with the Total Exosome RNA and Protein kit.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("product", "Total Exosome Isolation Reagent"),
            ("protein_assay", "Qubit"),
            ("rna_analysis", "yes"),
            ("sample", "cerebrospinal fluid"),
            ("species", "Homo sapiens"),
            ("spin", "10000xg for 60min"),
            ("term", "exosome"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "red algae and marine",
        "# Methods\n\n## Vesicles of Prochlorococcus\n\n"
        "Prochlorococcus MIT9313 was grown in Pro99 under constant light. Culture (20 L) was gravity "
        "filtered through 0.2 µm capsules (Polycap), concentrated with a 100 kDa Ultrasette TFF, "
        "filtered again and pelleted at 100,000 × g for 1 h (SW32Ti). Vesicles were purified in a 45% to "
        "0% iodixanol gradient at 100,000 × g for 6 h (SW60Ti).\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW32Ti"),
            ("rotor", "SW60Ti"),
            ("sample", "bacterial culture"),
            ("species", "Prochlorococcus marinus"),
            ("spin", "100000xg for 360min"),
            ("spin", "100000xg for 60min"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "seminal plasma boar",
        "# Methods\n\n## Seminal EVs\n\n"
        "Ejaculates of eight Pietrain boars were spun at 2,400 × g for 20 min (twice). Seminal plasma "
        "was filtered at 0.22 µm, diluted, concentrated on Amicon 100 kDa, and run by SEC over a "
        "Sepharose CL-2B column (20 cm × 1 cm). Fractions 18-20 were the EVs. Size: DLS, NTA; EM: "
        "Philips CM200.\n",
        (
            ("instrument", "Philips CM200"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("product", "Amicon"),
            ("product", "Sepharose CL-2B"),
            ("sample", "other: seminal fluid"),
            ("sizing", "DLS"),
            ("sizing", "NTA"),
            ("sizing", "TEM"),
            ("species", "Sus scrofa"),
            ("spin", "2400xg for 20min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_ELSE,
    ),
    Passage(
        "trap: mitochondria and lysosomes",
        "# Methods\n\n## Subcellular fractionation\n\n"
        "HeLa cells were broken with 20 strokes, nuclei spun out at 1,000 g for 10 min, heavy membranes "
        "at 20,000 g for 20 min and light membranes at 100,000 g for 1 h. Late endosomes were floated in "
        "OptiPrep. Protein was measured by BCA.\n",
        (),
        ALL_ELSE,
    ),
    Passage(
        "trap: nanoparticles coated with membranes",
        "# Methods\n\n## Membrane-coated nanoparticles\n\n"
        "PLGA nanoparticles were coated with red cell membranes by extrusion through 400 nm pores and "
        "collected at 15,000 g for 15 min. DLS was done on a Zetasizer.\n",
        (),
        ALL_ELSE,
    ),
    Passage(
        "trap: apoptosis assay with plates",
        "# Methods\n\n## Viability\n\n"
        "MSC were plated, treated with doxorubicin at 1, 5 and 10 µM, and spun at 300 g for 5 min. "
        "Supernatants were stored at −80 °C for LDH. Protein was measured by Bradford.\n",
        (),
        ALL_ELSE,
    ),
)
