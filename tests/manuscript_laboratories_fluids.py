"""Short passages as laboratories write of isolations from blood and other body fluids."""

from __future__ import annotations

from tests.manuscript_passages import ALL_BUT_PROTEINS, Passage

LABORATORIES_ON_FLUIDS = (
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
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
        ALL_BUT_PROTEINS,
    ),
)
