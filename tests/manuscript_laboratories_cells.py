"""Short passages as laboratories write of isolations from cells and tissue."""

from __future__ import annotations

from tests.manuscript_passages import ALL_BUT_PROTEINS, Passage

LABORATORIES_ON_CELLS = (
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
    ),
)
