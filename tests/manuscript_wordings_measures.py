"""Short passages on sizes, images, amounts, doses and RNA, in the words of many laboratories, with traps."""

from __future__ import annotations

from tests.manuscript_passages import WORDED, Passage

WORDINGS_OF_MEASURES = (
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
    ),
    Passage(
        "Lowry et al.",
        "## Methods\n\n### Isolation of OMVs\n\n"
        "OMVs were isolated from E. coli cultures by ultracentrifugation at 100,000 × g for 70 min. "
        "Protein was estimated according to Lowry et al. with BSA as standard.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Escherichia coli"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("protein_assay", "Lowry"),
        ),
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
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
        WORDED,
    ),
    Passage(
        "zeta potential alone",
        "## Methods\n\n### DLS\n\n"
        "EVs from plasma were isolated by SEC. Zeta potential was measured with a Zetasizer.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
        ),
        WORDED,
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
        WORDED,
    ),
)
