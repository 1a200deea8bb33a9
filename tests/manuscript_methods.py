"""Passages on methods of separation: gradients, columns, membranes, beads, chips, kits and polymers."""

from __future__ import annotations

from tests.manuscript_passages import Passage

METHODS = (
    Passage(
        "tangential flow and anion exchange",
        "# Methods\n\n"
        "## Large-scale EV purification\n\n"
        "Medium conditioned by human bone-marrow MSCs was clarified with a 0.65 µm filter and "
        "concentrated by tangential flow filtration (KrosFlo, 500 kDa). EVs were further purified by "
        "anion exchange chromatography.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "anion exchange"),
            ("product", "KrosFlo"),
        ),
    ),
    Passage(
        "asymmetric flow",
        "# Methods\n\n"
        "## Fractionation of small EVs by AF4\n\n"
        "Exosomes isolated from conditioned medium by ultracentrifugation at 100,000 × g for 70 min were "
        "fractionated by asymmetric flow field-flow fractionation.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "field-flow fractionation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "microfluidic chip",
        "# Methods\n\n"
        "## Microfluidic isolation of exosomes\n\n"
        "Exosomes were isolated from 200 µL of human serum on a microfluidic chip.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("isolation", "microfluidics"),
        ),
    ),
    Passage(
        "immunoaffinity on beads",
        "# Methods\n\n"
        "## Immunocapture of EVs\n\n"
        "Human plasma was centrifuged at 10,000 × g for 20 min. EVs were captured from the supernatant "
        "with anti-CD9 magnetic beads overnight and eluted with 0.1 M glycine.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "immunoaffinity"),
            ("spin", "10000xg for 20min"),
        ),
    ),
    Passage(
        "PEG",
        "# Methods\n\n"
        "## Precipitation of EVs\n\n"
        "Conditioned medium was centrifuged at 6,800 × g for 30 min, EVs were precipitated with 10% PEG "
        "6000 overnight and pelleted at 1,500 × g for 30 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "6800xg for 30min"),
            ("spin", "1500xg for 30min"),
        ),
    ),
    Passage(
        "iodixanol flotation",
        "# Methods\n\n"
        "## Density gradient separation\n\n"
        "EVs pelleted from urine at 100,000 × g for 2 h were mixed with iodixanol to 40% and overlaid "
        "with 20%, 10% and 5% iodixanol. The gradient was centrifuged at 120,000 × g for 16 h (SW 40 Ti "
        "rotor). Fractions 6 and 7 were pooled, diluted in PBS and pelleted at 130,000 × g for 2 h.\n",
        (
            ("sample", "urine"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "density gradient"),
            ("spin", "100000xg for 120min"),
            ("spin", "120000xg for 960min"),
            ("spin", "130000xg for 120min"),
            ("rotor", "SW 40 Ti"),
            ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "a cushion",
        "# Methods\n\n"
        "## Cushioned ultracentrifugation\n\n"
        "The conditioned medium was underlaid with a 60% iodixanol cushion and centrifuged at 100,000 × g "
        "for 3 h to collect exosomes.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "density cushion"),
            ("spin", "100000xg for 180min"),
            ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "membrane affinity",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from 4 mL citrate plasma of rats with the exoEasy Maxi Kit (Qiagen).\n",
        (
            ("sample", "plasma"),
            ("species", "Rattus norvegicus"),
            ("anticoagulant", "citrate"),
            ("isolation", "commercial kit"),
            ("product", "exoEasy Maxi Kit"),
        ),
    ),
    Passage(
        "aqueous two-phase system",
        "# Methods\n\n"
        "## EV isolation by ATPS\n\n"
        "EVs were isolated from urine with an aqueous two-phase system of PEG and dextran.\n",
        (
            ("sample", "urine"),
            ("isolation", "aqueous two-phase system"),
        ),
    ),
    Passage(
        "layers that are called no gradient",
        "# Methods\n\n"
        "## Vesicle isolation\n\n"
        "Mycobacterium smegmatis was grown in Sauton medium. The culture filtrate was concentrated in an "
        "Amicon stirred cell (100 kDa) and spun at 4,000 × g for 15 min and 15,000 × g for 15 min. "
        "Vesicles were pelleted at 100,000 × g for 2 h, suspended in 40% OptiPrep and overlaid with "
        "35-20% layers, and spun at 100,000 × g for 16 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Mycobacterium smegmatis"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "ultrafiltration"),
            ("spin", "100000xg for 120min"),
            ("spin", "100000xg for 960min"),
            ("spin", "15000xg for 15min"),
            ("spin", "4000xg for 15min"),
            ("product", "Amicon stirred cell"),
            ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "beads in ascites",
        "# Methods\n\n"
        "## Isolation of exosomes using magnetic beads\n\n"
        "Ascites from ovarian cancer patients was centrifuged at 1,000 × g for 15 min. Dynabeads coated "
        "with anti-EpCAM were incubated with ascites for 2 h, washed and used for western blotting.\n",
        (
            ("sample", "other: ascites"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "immunoaffinity"),
            ("spin", "1000xg for 15min"),
            ("product", "Dynabeads"),
        ),
    ),
    Passage(
        "a kit without a known name",
        "# Methods\n\n"
        "## Serum exosome isolation\n\n"
        "Serum exosomes were isolated with a commercial exosome isolation kit (RiboBio, Guangzhou) "
        "following the instructions.\n\n"
        "## RNA\n\n"
        "Exosomal RNA was isolated with the exoRNeasy Serum/Plasma Midi kit (Qiagen).\n",
        (
            ("sample", "serum"),
            ("isolation", "commercial kit"),
            ("product", "exosome isolation kit"),
        ),
    ),
    Passage(
        "juice on a cushion of heavy water",
        "# Methods\n\n"
        "## Nanovesicle preparation\n\n"
        "Lemons were purchased at a market. Juice from Citrus limon fruit was squeezed, filtered through "
        "0.45 μm and then 0.22 μm membranes, and nanovesicles were separated on a sucrose/D2O cushion at "
        "100,000×g for 1.5 hours in a SW41 rotor.\n",
        (
            ("sample", "plant"),
            ("species", "Citrus limon"),
            ("isolation", "density cushion"),
            ("isolation", "filtration"),
            ("spin", "100000xg for 90min"),
            ("rotor", "SW41"),
            ("density_medium", "sucrose"),
        ),
    ),
    Passage(
        "hollow fibre and ion exchange, then a drug",
        "# Methods\n\n"
        "## Isolation of exosomes from HEK293F cells\n\n"
        "HEK293F cells were grown in FreeStyle 293 medium. Cells were pelleted at 500 g for 10 min, the "
        "supernatant was spun at 12,000 g for 20 min and passed through a 0.22 μm filter. The filtrate "
        "was run on a 500-kDa mPES MidiKros TFF cartridge. Exosomes were loaded onto a HiTrap Q HP "
        "anion-exchange column and eluted with NaCl, then dialysed.\n\n"
        "## Drug loading\n\n"
        "Exosomes were mixed with doxorubicin, electroporated and spun at 120,000 g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "anion exchange"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("spin", "12000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("product", "HiTrap Q HP"),
            ("product", "MidiKros"),
        ),
    ),
    Passage(
        "a chip, beads and concentrators for analysis",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "HeLa cells were grown in EMEM with 10% exosome-depleted FBS.\n\n"
        "## Exosome isolation\n\n"
        "Culture medium was collected after 48 h and exosomes were purified by differential "
        "centrifugation (300 × g 10 min, 2000 × g 20 min, 10,000 × g 30 min, 100,000 × g 70 min).\n\n"
        "## Microfluidic device for exosome detection\n\n"
        "A PDMS chip was plasma-cleaned and bonded to glass. Channels were coated with anti-CD63 "
        "antibody. Exosomes in serum were captured on the chip and stained with anti-CD9.\n\n"
        "## Bead-based flow cytometry of exosomes\n\n"
        "Exosomes were adsorbed to 4 µm aldehyde/sulfate latex beads, washed at 2,000 × g for 10 min and "
        "stained with anti-CD63. Alternatively, exosomes were captured with anti-CD63 Dynabeads and "
        "analysed on a FACSCalibur.\n\n"
        "## Proteomics of exosomes\n\n"
        "Exosome proteins were concentrated with a 10 kDa Amicon filter at 14,000 × g for 15 min, "
        "precipitated with acetone and digested.\n\n"
        "## Immunoprecipitation\n\n"
        "Cell lysates were incubated with anti-Alix antibody and protein G Dynabeads.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
        ),
    ),
    Passage(
        "four methods by their short forms",
        "# Results\n\n"
        "## Isolation of plasma EVs\n\n"
        "We compared four methods to isolate EVs from platelet-free plasma of healthy donors: "
        "ultracentrifugation (UC), size-exclusion chromatography (SEC), ExoQuick (EQ) and an OptiPrep "
        "gradient (DG).\n\n"
        "# Methods\n\n"
        "## EV isolation methods\n\n"
        "UC: 1 mL plasma was diluted in PBS and spun at 100,000 g for 3 h (TLA-55). SEC: 1 mL plasma was "
        "passed over a qEV1 35 nm column. EQ: 250 µL plasma was mixed with 63 µL ExoQuick. DG: plasma was "
        "loaded on top of a 5–40% OptiPrep gradient and spun at 100,000 g for 18 h.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("isolation", "density gradient"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 1080min"),
            ("spin", "100000xg for 180min"),
            ("rotor", "TLA-55"),
            ("product", "ExoQuick"),
            ("product", "qEV1 35 nm"),
            ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "a cushion, then a gradient, then a fraction named by its force",
        "# Methods\n\n"
        "**Resources**\n\n"
        "| Type | Name | Source |\n"
        "|---|---|---|\n"
        "| Cell line (Homo sapiens) | SK-OV-3 cells | a cell bank |\n\n"
        "## Vesicle purification\n\n"
        "Medium conditioned by SK-OV-3 cells was cleared at 1,200xg for 15 min and 11,000xg for 25 min, "
        "then spun onto a 60% sucrose cushion at ~100,000 xg (28,000 rpm) for 90 min. Vesicles from the "
        "cushion were mixed with 60% sucrose, layers of 30%, 20% and 10% iodixanol were overlaid, and "
        "tubes were spun at ~150,000xg for 16 h in SW 41 Ti swinging-bucket rotors. For digestion, the "
        "supernatant from 11,000xg was spun at 100,000xg for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "11000xg for 25min"),
            ("spin", "1200xg for 15min"),
            ("spin", "150000xg for 960min"),
            ("rotor", "SW 41 Ti"),
            ("density_medium", "iodixanol"),
            ("density_medium", "sucrose"),
        ),
    ),
    Passage(
        "an abstract that stands above numbered headings",
        "# Abstract\n\n"
        "We looked at vesicles of mast cells.\n\n"
        "## 1. Introduction\n\n"
        "Exosomes are often isolated from urine by precipitation.\n\n"
        "## 2. Materials and Methods\n\n"
        "## 2.1. Mast Cells\n\n"
        "Human LAD2 mast cells were treated with LPS (from Escherichia coli O111:B4) in EVs-free FBS medium. "
        "The supernatant of the culture was centrifuged at 320 × g for 8 min and at 1,900 × g for 12 min and "
        "kept at −80 °C until EV isolation.\n\n"
        "## 2.2. EV Isolation\n\n"
        "The supernatant was thawed, filtered through a 0.2 µm membrane and ultracentrifuged at 105,000 × g for "
        "65 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "320xg for 8min"),
            ("spin", "1900xg for 12min"),
            ("spin", "105000xg for 65min"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "a chip that plasma is run through",
        "# Methods\n\n"
        "## Microfluidic isolation\n\n"
        "Whole blood of patients with glioma was drawn into EDTA tubes. Plasma of the patients was run through a "
        "microfluidic chip, and bound EVs were eluted.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "EDTA"),
            ("isolation", "microfluidics"),
        ),
    ),
    Passage(
        "beads of a lesser known maker",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "EVs of human urine were pelleted at 108,000 × g for 2 h. Exosomes were then captured on Magvigen protein A/G "
        "beads with an antibody to CD81.\n",
        (("product", "Magvigen protein A/G"),),
        ("product",),
    ),
)
