"""Short passages on how vesicles were isolated and kept, in the words of many laboratories, with traps."""

from __future__ import annotations

from tests.manuscript_passages import WORDED, Passage

WORDINGS_OF_STEPS = (
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
    ),
    Passage(
        "lipoproteins alone",
        "## Methods\n\n"
        "LDL was isolated from plasma by ultracentrifugation in KBr gradients at 350,000 × g for 2 h. EVs "
        "were not studied.\n",
        (),
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
    ),
)
