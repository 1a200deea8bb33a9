"""Short passages on one matter each: storage, serum, blood tubes, microscopes, assays of protein and RNA."""

from __future__ import annotations

from tests.manuscript_passages import Passage

STORAGE, SERUM, TUBES = ("storage_temperature",), ("serum_handling",), ("anticoagulant",)
LOOKS, ASSAYS, RNA = ("sizing", "instrument", "particle_concentration"), ("protein_assay",), ("rna_analysis",)
"""Fields that are compared."""

SINGLY = (
    Passage(
        "two fluids frozen",
        "# Methods\n\n## EVs of two fluids\n\n"
        "CSF was centrifuged at 400 × g for 10 min. Urine was centrifuged at 3,200 × g for 20 min. Both "
        "fluids were frozen at −80 °C in aliquots and thawed once. EVs were isolated by SEC.\n",
        (("storage_temperature", "-80 C"),),
        STORAGE,
    ),
    Passage(
        "all were stored",
        "# Methods\n\n## EV isolation\n\n"
        "EVs of serum-free medium of A549 cells were pelleted at 100,000 g for 70 min and washed. All "
        "were stored at −80°C for not more than 2 months.\n",
        (("storage_temperature", "-80 C"),),
        STORAGE,
    ),
    Passage(
        "those for blots were frozen",
        "# Methods\n\n## EV isolation\n\n"
        "EVs of serum-free medium of A549 cells were pelleted at 100,000 g for 70 min and washed. "
        "Pellets were used within the day; those for blots were frozen (-20 degC).\n",
        (("storage_temperature", "-20 C"),),
        STORAGE,
    ),
    Passage(
        "storage as a label",
        "# Methods\n\n## OMVs\n\n"
        "OMVs of E. coli cultures were pelleted at 150,000 g for 2 h. Storage, -20 C, up to 4 weeks.\n",
        (("storage_temperature", "-20 C"),),
        STORAGE,
    ),
    Passage(
        "aliquots in the clause behind another",
        "# Methods\n\n## EV isolation\n\n"
        "EVs of serum-free medium of A549 cells were pelleted at 100,000 g for 70 min. Pellets were "
        "taken up in PBS, the protein was measured by BCA, and aliquots were kept frozen (−80 °C) until "
        "needed.\n",
        (("storage_temperature", "-80 C"),),
        STORAGE,
    ),
    Passage(
        "vials of a final product",
        "# Methods\n\n## EV purification\n\n"
        "Medium of MSC was concentrated by TFF and EVs were polished by SEC. The final product was "
        "filled in vials, sterility was tested, and vials were kept at −80 °C.\n",
        (("storage_temperature", "-80 C"),),
        STORAGE,
    ),
    Passage(
        "lavage frozen",
        "# Methods\n\n## BALF vesicles\n\n"
        "Lavage was done in 17 patients with IPF. BAL fluid was freed of cells at 500 g (10 min) and "
        "frozen at −80 °C in aliquots. From 5 mL, EVs were precipitated with ExoQuick-TC.\n",
        (("storage_temperature", "-80 C"),),
        STORAGE,
    ),
    Passage(
        "cells, RNA and antibodies at other temperatures",
        "# Methods\n\n## EV isolation\n\n"
        "EVs of serum-free medium of A549 cells were pelleted at 100,000 g for 70 min. They were stored "
        "at minus 80 °C. Antibodies were kept at −20 °C.\n\n## Cells\n\n"
        "A549 cells were frozen at −150 °C, RNA was stored at −80 °C, and cell lysates at −20 °C.\n",
        (("storage_temperature", "-80 C"),),
        STORAGE,
    ),
    Passage(
        "only RNA, lysates and tumours are stored",
        "# Methods\n\n## EVs\n\n"
        "EVs of plasma were isolated with qEV columns and used fresh. RNA was extracted and stored at "
        "−80 °C. Lysates were frozen at −20 °C. Tumours were snap-frozen and kept at −80 °C.\n",
        (),
        STORAGE,
    ),
    Passage(
        "a freezer, and working aliquots in the cold",
        "# Methods\n\n## Isolation of exosomes\n\n"
        "Exosomes from serum were isolated by ultracentrifugation (100,000 g, 2 h), aliquoted, and "
        "placed in a −80 °C freezer; working aliquots stayed at 4 °C for up to one week.\n",
        (
            ("storage_temperature", "-80 C"),
            ("storage_temperature", "4 C"),
        ),
        STORAGE,
    ),
    Passage(
        "milk frozen on the farm",
        "# Methods\n\n## Milk EVs\n\n"
        "Raw milk was frozen on the farm (−20 °C) and shipped on dry ice. After thawing, EVs were "
        "isolated by ultracentrifugation at 100,000 g for 90 min, taken up in PBS and kept at −80 °C.\n",
        (
            ("storage_temperature", "-20 C"),
            ("storage_temperature", "-80 C"),
        ),
        STORAGE,
    ),
    Passage(
        "plasma frozen, vesicles in two ways",
        "# Methods\n\n## Plasma EVs\n\n"
        "Blood was spun at 2,500 g for 15 min. Plasma was aliquoted, snap frozen and stored at −80 °C. "
        "EVs were isolated by SEC and stored at −80 °C or, for flow cytometry, at +4 °C overnight.\n",
        (
            ("storage_temperature", "-80 C"),
            ("storage_temperature", "4 C"),
        ),
        STORAGE,
    ),
    Passage(
        "the last order of a protocol",
        "# Methods\n\n## Protocol: Isolation of exosomes from cell medium\n\n"
        "1. Harvest medium after 48 h.\n2. Spin at 2,000 × g for 10 min.\n"
        "3. Ultracentrifuge at 100,000 × g for 70 min.\n4. Resuspend the pellet in PBS.\n"
        "5. Measure on an NS500.\n6. Freeze in PBS-HAT at −80 °C.\n",
        (("storage_temperature", "-80 C"),),
        STORAGE,
    ),
    Passage(
        "all, of the sentence before",
        "# Methods\n\n## EV isolation\n\n"
        "EVs of serum-free medium of A549 cells were pelleted at 100,000 g for 70 min.\n\n"
        "Where not said otherwise, UC vesicles are meant. All were stored at −80 °C for not more than 2 "
        "months.\n",
        (("storage_temperature", "-80 C"),),
        STORAGE,
    ),
    Passage(
        "they, of cells and of RNA",
        "# Methods\n\n## EV isolation\n\n"
        "EVs of plasma were isolated with qEV columns and used fresh. RNA of leukocytes was extracted. "
        "It was stored at −80 °C. Leukocytes were sorted. They were frozen at −150 °C.\n",
        (),
        STORAGE,
    ),
    Passage(
        "left in medium without serum or lysate",
        "# Methods\n\n## Cells\n\n"
        "Human MSCs were expanded in alpha-MEM with 5% platelet lysate. At passage 4, flasks were rinsed "
        "three times and left for 48 h in phenol red-free alpha-MEM without serum or lysate.\n\n"
        "## EVs\n\n"
        "Conditioned medium was spun at 2,000 g for 10 min and EVs pelleted at 100,000 g for 2 h.\n",
        (("serum_handling", "serum-free"),),
        SERUM,
    ),
    Passage(
        "no serum at any time",
        "# Methods\n\n## Neurons\n\n"
        "Cortical neurons of E15 mice were plated on poly-lysine in Neurobasal with B27 and GlutaMAX (no "
        "serum at any time). The medium of DIV10-14 was taken for vesicles. BMDM were grown in RPMI with "
        "10% FCS; these were recipients only.\n\n## Vesicles\n\n"
        "Medium was spun at 2,000 g for 10 min and small EVs were brought down at 100,000 g for 70 min.\n",
        (("serum_handling", "serum-free"),),
        SERUM,
    ),
    Passage(
        "lysate-free medium",
        "# Methods\n\n## EV production\n\n"
        "For EV production, MSCs were perfused with lysate-free α-MEM for 72 h, and the harvest was "
        "clarified through 0.65 µm filters and concentrated by TFF.\n",
        (("serum_handling", "serum-free"),),
        SERUM,
    ),
    Passage(
        "serum from which vesicles had been removed",
        "# Methods\n\n## Cell culture\n\n"
        "HCT116 cells were grown in McCoy's 5A with 10% FBS. At 80% confluence the medium was exchanged "
        "for McCoy's 5A with 5% FBS from which vesicles had been removed (120,000 g, 18 h), and medium "
        "was harvested 48 h later.\n\n## EVs\n\nEVs were pelleted at 100,000 g for 70 min.\n",
        (("serum_handling", "EV-depleted serum"),),
        SERUM,
    ),
    Passage(
        "serum bought without exosomes",
        "# Methods\n\n## Cell culture\n\n"
        "HCT116 cells were grown in McCoy's 5A with 10% Exo-FBS (System Biosciences). Medium was "
        "harvested after 48 h, and exosomes were pelleted at 100,000 g for 70 min.\n",
        (("serum_handling", "EV-depleted serum"),),
        SERUM,
    ),
    Passage(
        "only recipients are starved",
        "# Methods\n\n## Macrophages\n\n"
        "Recipient macrophages were starved in serum-free RPMI for 2 h and given EVs.\n\n## EVs\n\n"
        "EVs of human plasma were isolated with qEV.\n",
        (),
        SERUM,
    ),
    Passage(
        "medium with nothing added",
        "# Methods\n\n## EVs\n\n"
        "Myoblasts were washed and kept for 24 h in DMEM with nothing added. Medium was collected, and "
        "EVs were pelleted at 100,000 g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        SERUM,
    ),
    Passage(
        "albumin in place of serum",
        "# Methods\n\n## EVs\n\n"
        "Fibroblasts stood for two days in DMEM containing 0.5% BSA in place of serum; the medium was "
        "collected and EVs were pelleted at 100,000 g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        SERUM,
    ),
    Passage(
        "serum cleared of vesicles by a run",
        "# Methods\n\n## Cells and EVs\n\n"
        "PC3 cells were kept in RPMI with 10% FCS that had been cleared of bovine vesicles by a 16 h run "
        "at 120,000 g. Supernatants were collected after 2 days and EVs were isolated by SEC.\n",
        (("serum_handling", "EV-depleted serum"),),
        SERUM,
    ),
    Passage(
        "plain serum",
        "# Methods\n\n## Cells and EVs\n\n"
        "PC3 cells were kept in RPMI with 10% FCS. Supernatants were collected after 2 days and EVs were "
        "isolated by SEC.\n",
        (("serum_handling", "serum"),),
        SERUM,
    ),
    Passage(
        "medium lacking serum",
        "# Methods\n\n## Collection of exosomes\n\n"
        "Once confluent, DPSC got fresh α-MEM lacking FBS for 48 h. Exosomes were isolated with "
        "ExoQuick-TC.\n",
        (("serum_handling", "serum-free"),),
        SERUM,
    ),
    Passage(
        "ultracentrifuged serum",
        "# Methods\n\n## Cell culture\n\n"
        "Huh7 cells were grown in DMEM, 10% FBS. For exosomes, cells were switched to DMEM with "
        "ultracentrifuged FBS (1%) for three days.\n\n## Exosomes\n\n"
        "Exosomes were isolated from the medium by ultracentrifugation.\n",
        (("serum_handling", "EV-depleted serum"),),
        SERUM,
    ),
    Passage(
        "bacteria, and cells that get vesicles",
        "# Methods\n\n## Bacterial vesicles\n\n"
        "S. aureus was grown in TSB without serum. OMVs were pelleted at 150,000 g for 3 h. HeLa cells "
        "were grown in serum-free DMEM for 24 h before they got vesicles.\n",
        (),
        SERUM,
    ),
    Passage(
        "an anticoagulant and its abbreviation",
        "# Methods\n\n## Isolation of microparticles from stored red cells\n\n"
        "MPs were isolated from units of whole blood anticoagulated with acid citrate dextrose (ACD-A) "
        "by spins of 2,000 g for 15 min and 25,000 g for 60 min.\n",
        (("anticoagulant", "ACD-A"),),
        TUBES,
    ),
    Passage(
        "tubes for D-dimer, CRP and creatinine",
        "# Methods\n\n## Blood\n\n"
        "Blood (K2-EDTA, 9 mL) was taken by venipuncture, and one citrate tube was used for D-dimer. A "
        "serum tube and a lithium heparin tube went to the hospital laboratory for CRP and creatinine.\n\n"
        "## EVs of plasma\n\nEVs were isolated from plasma with qEV columns.\n",
        (("anticoagulant", "EDTA"),),
        TUBES,
    ),
    Passage(
        "plasma with its tube in brackets, work of others, PBMC",
        "# Methods\n\n## EVs\n\n"
        "EVs were isolated from plasma of 8 healthy donors (trisodium citrate, 0.109 M; BD) by SEC. In "
        "contrast to Hu et al., who used ACD-A, no prostaglandin was added. PBMC were taken from heparin "
        "blood.\n",
        (("anticoagulant", "citrate"),),
        TUBES,
    ),
    Passage(
        "plasma of another measurement",
        "# Methods\n\n## EVs\n\n"
        "Plasma EVs were isolated by SEC. Blood was anticoagulated with CTAD. Cytokines were measured in "
        "EDTA plasma.\n",
        (("anticoagulant", "other: CTAD"),),
        TUBES,
    ),
    Passage(
        "one tube for tests and for plasma",
        "# Methods\n\n## EVs\n\n"
        "Plasma EVs were isolated by SEC. Venous blood was collected into EDTA tubes for routine "
        "laboratory tests and plasma preparation.\n",
        (("anticoagulant", "EDTA"),),
        TUBES,
    ),
    Passage(
        "exosomes contrasted, then livers",
        "# Methods\n\n## Characterization of exosomes\n\n"
        "Exosomes were counted on a NanoSight LM10. For TEM, 3 ul fixed in 2% PFA were laid on "
        "Formvar/carbon grids, contrasted with uranyl oxalate, embedded in methylcellulose, and looked "
        "at in a FEI Tecnai 12. Mouse livers were postfixed in osmium and viewed in a Zeiss Libra 120.\n",
        (
            ("instrument", "NanoSight LM10"),
            ("instrument", "Tecnai 12"),
            ("sizing", "NTA"),
            ("sizing", "TEM"),
        ),
        LOOKS,
    ),
    Passage(
        "pellets on grids, then monolayers in resin",
        "# Methods\n\n## Isolation of exosomes\n\nExosomes were pelleted at 100,000 g for 1 h.\n\n"
        "**Electron microscopy.** Pellets were fixed in 2% paraformaldehyde, put on formvar-carbon "
        "grids, contrasted with uranyl oxalate, embedded in methylcellulose and viewed in a Philips "
        "CM10. For labelling, grids were incubated with anti-CD63 and 10 nm protein A-gold. T24 "
        "monolayers were embedded in Epon for sections and were viewed in a JEOL 1011.\n",
        (
            ("instrument", "Philips CM10"),
            ("sizing", "TEM"),
        ),
        LOOKS,
    ),
    Passage(
        "vesicles sputtered with gold",
        "# Methods\n\n## Other characterization\n\n"
        "TRPS was done with a qNano and NP200 pore (Izon). For SEM, vesicles on poly-lysine coverslips "
        "were fixed in glutaraldehyde, critical-point dried, gold-sputtered (Hitachi S-4800).\n\n"
        "# Results\n\nOn SEM, spheres of 150-700 nm were seen.\n",
        (
            ("instrument", "S-4800"),
            ("instrument", "qNano"),
            ("sizing", "SEM"),
            ("sizing", "TRPS"),
        ),
        LOOKS,
    ),
    Passage(
        "cells and scaffolds",
        "# Methods\n\n## Cells\n\n"
        "HeLa cells were embedded in Epon, cut, and viewed in a Philips CM10. Data are means ± SEM. "
        "Scaffolds were sputtered with gold and seen in a Hitachi S-4800.\n\n## EVs\n\n"
        "EVs of HeLa cells were isolated with qEV and counted with a ZetaView.\n",
        (
            ("instrument", "ZetaView"),
            ("particle_concentration", "yes"),
            ("sizing", "NTA"),
        ),
        LOOKS,
    ),
    Passage(
        "a probe, a chip and a cytometer",
        "# Methods\n\n## EV size\n\n"
        "EVs on mica were scanned in tapping mode (Bruker Dimension Icon). Interferometry: ExoView R100, "
        "CD63 chips. Numbers by flow (CytoFLEX, violet side scatter trigger, 100-900 nm beads).\n",
        (
            ("instrument", "Bruker Dimension Icon"),
            ("instrument", "CytoFLEX"),
            ("instrument", "ExoView R100"),
            ("sizing", "AFM"),
            ("sizing", "flow cytometry"),
            ("sizing", "other: SP-IRIS"),
        ),
        LOOKS,
    ),
    Passage(
        "films",
        "# Methods\n\n## NTA\n\n"
        "Vesicles of plasma were diluted in PBS and five 60-s films were taken on an NS300 (camera level "
        "13, threshold 5).\n",
        (
            ("instrument", "NS300"),
            ("sizing", "NTA"),
        ),
        LOOKS,
    ),
    Passage(
        "pellets on film and in resin",
        "# Methods\n\n## Microscopy of EVs\n\n"
        "EV pellets were dropped on carbon film, negatively stained (1% phosphotungstate) and viewed at "
        "75 kV on a Hitachi H-7650. Thin sections of pellets in Spurr's resin were viewed on the same "
        "microscope.\n",
        (
            ("instrument", "Hitachi H-7650"),
            ("sizing", "TEM"),
        ),
        LOOKS,
    ),
    Passage(
        "a yield by an assay",
        "# Methods\n\n"
        "**OMVs.** Cells removed, 8,000 x g, 15 min. Supernatant ultracentrifuged, 150,000 x g, 3 h. "
        "Pellet in HEPES. Purified in OptiPrep, 45% bottom, steps 40, 35, 30%, 180,000 x g, 12 h. "
        "Storage, -20 C. Yield by Lowry and FM4-64 fluorescence.\n",
        (("protein_assay", "Lowry"),),
        ASSAYS,
    ),
    Passage(
        "lysates by protein",
        "# Methods\n\n## Blots\n\n"
        "sEVs were put into sample buffer. sEV lanes were loaded by number of cells, lysates by protein "
        "(DC assay, Bio-Rad).\n",
        (),
        ASSAYS,
    ),
    Passage(
        "an assay behind a colon",
        "# Methods\n\n## Exosomes\n\n"
        "Exosomes were pelleted at 100,000 g for 1 h and resuspended in PBS. Protein: Qubit. Size: NTA.\n",
        (("protein_assay", "Qubit"),),
        ASSAYS,
    ),
    Passage(
        "at 280 nm",
        "# Methods\n\n## EV isolation\n\n"
        "EVs were isolated from medium of HeLa cells by SEC. Protein content was estimated at 280 nm "
        "(NanoDrop).\n\n## Cells\n\nHeLa cells were lysed and protein was determined by Bradford.\n",
        (("protein_assay", "A280"),),
        ASSAYS,
    ),
    Passage(
        "a dose by an assay",
        "# Methods\n\n## Mice\n\n"
        "Exosomes (10 ug in 100 ul PBS, by Bradford, retro-orbital) were given every other day.\n",
        (("protein_assay", "Bradford"),),
        ASSAYS,
    ),
    Passage(
        "equal amounts",
        "# Methods\n\n## Western blot\n\n"
        "EVs and cells were lysed in RIPA. Equal amounts of protein (10 µg, micro-BCA) were separated.\n",
        (("protein_assay", "microBCA"),),
        ASSAYS,
    ),
    Passage(
        "purity by two measurements",
        "# Methods\n\n## Purity\n\n"
        "Particle to protein ratio was calculated from NTA and BCA. EVs were diluted in PBS.\n",
        (("protein_assay", "BCA"),),
        ASSAYS,
    ),
    Passage(
        "homogenates of cells",
        "# Methods\n\n## MSC secretome\n\n"
        "Cell homogenates of MSCs were assayed for protein (BCA), and results of EV numbers are given "
        "per mg of cell protein.\n",
        (),
        ASSAYS,
    ),
    Passage(
        "RNA of recipient cells",
        "# Methods\n\n## Stellate cells\n\n"
        "LX-2 cells were given 25 ug/ml PANC-1 exosomes. RNA of LX-2 was extracted with RNeasy and "
        "COL1A1 quantified.\n",
        (),
        RNA,
    ),
    Passage(
        "small RNA without its vesicles",
        "# Methods\n\n## EVs of CSF and urine\n\nEVs of CSF were isolated by SEC.\n\n## Small RNA\n\n"
        "RNA was isolated with the miRNeasy Serum/Plasma Advanced kit, libraries prepared by QIAseq.\n\n"
        "# Results\n\nEVs of CSF held 212 miRNAs.\n",
        (("rna_analysis", "yes"),),
        RNA,
    ),
    Passage(
        "RNA of fibroblasts",
        "# Methods\n\n## EVs\n\nEVs were isolated from medium by SEC.\n\n## RNA\n\n"
        "RNA of fibroblasts was isolated with TRIzol and sequenced.\n",
        (),
        RNA,
    ),
    Passage(
        "RNA from pellets",
        "# Methods\n\n## EVs\n\n"
        "EVs were isolated from medium by SEC. RNA from pellets was isolated with TRIzol and miR-21 was "
        "quantified.\n",
        (("rna_analysis", "yes"),),
        RNA,
    ),
    Passage(
        "small RNA below a heading",
        "# Methods\n\n## Small RNA of exosomes\n\n"
        "Exosomes were pelleted at 100,000 g. Small RNA was extracted with the mirVana kit, and its "
        "profile read on a Bioanalyzer.\n",
        (("rna_analysis", "yes"),),
        RNA,
    ),
)
