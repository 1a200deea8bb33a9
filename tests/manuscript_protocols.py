"""Short protocols of a laboratory, as lists of orders, with the steps to be drafted and no others."""

from __future__ import annotations

from tests.manuscript_passages import Passage

FIELDS = ("sample", "species", "isolation", "spin", "rotor", "product", "density_medium", "storage_temperature")
"""Fields that are compared in passages on protocols."""

PROTOCOLS = (
    Passage(
        "a title above sections of one level, and a list of what is needed",
        "Protocol: Exosomes from urine\n"
        "=============================\n\n"
        "# Materials\n\n"
        "1. Amicon Ultra-15 filters, 100 kDa\n"
        "2. Type 70 Ti rotor\n"
        "3. ExoQuick-TC, bought from System Biosciences\n"
        "   - Store at 4 °C\n\n"
        "# Procedure\n\n"
        "1. Thaw the urine on ice and spin at 2000*g for 20 minutes at 4 degrees C.\n"
        "   - Discard the pellet.\n"
        "2. Filter the supernatant through a 0.45 micron syringe filter.\n"
        "3. Spin in the ultracentrifuge, 110,000 g (38,000 RPM with SW 40 Ti) for 2 hours at 4 degrees C.\n"
        "   1. Discard the supernatant.\n"
        "4. Resuspend the pellet in 100 µl PBS.\n"
        "5. Aliquot and freeze at -80 degree C.\n",
        (
            ("sample", "urine"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
            ("spin", "2000xg for 20min"),
            ("rotor", "SW 40 Ti"),
            ("storage_temperature", "-80 C"),
        ),
        FIELDS,
    ),
    Passage(
        "another rotor instead, and what is to be minded",
        "# Small EV isolation by ultracentrifugation\n\n"
        "# Steps\n\n"
        "- Collect the conditioned medium of two flasks.\n"
        "- Spin at 3,000 x g for 15 min.\n"
        "- Transfer the supernatant to fresh tubes and spin at 120,000 x g (SW 32 Ti) for 90 min. "
        "Alternatively, use the TLA-110 rotor at 60,000 rpm for 40 min.\n"
        "- Wash the pellet in PBS.\n\n"
        "# Troubleshooting\n\n"
        "- Pellet not seen: spin at 150,000 x g for 3 h.\n"
        "- Filter clogs: centrifuge at 10,000 x g for 30 min before it.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 90min"),
            ("spin", "3000xg for 15min"),
            ("rotor", "SW 32 Ti"),
        ),
        FIELDS,
    ),
    Passage(
        "bacteria that only the list of what is needed names in full",
        "# Outer membrane vesicle purification\n\n"
        "## Reagents and equipment\n\n"
        "- Klebsiella pneumoniae ATCC 13883\n"
        "- LB broth\n"
        "- Stericup 0.22 µm\n\n"
        "## Steps\n\n"
        "1. Grow an overnight culture in 500 mL LB broth at 37 °C.\n"
        "2. Centrifuge the culture at 8,000 g for 20 min.\n"
        "3. Filter the supernatant through a 0.45 µm membrane.\n"
        "4. Pellet the vesicles at 150,000 g for 3 h.\n"
        "5. Resuspend the pellet in HEPES.\n"
        "6. Store at -20 °C.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Klebsiella pneumoniae"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "150000xg for 180min"),
            ("spin", "8000xg for 20min"),
            ("storage_temperature", "-20 C"),
        ),
        FIELDS,
    ),
    Passage(
        "cells, RNA and lysates in a protocol for vesicles",
        "# Isolation of extracellular vesicles from cell culture\n\n"
        "# Cell culture\n\n"
        "1. Wash the cells with PBS and add trypsin.\n"
        "2. Spin the cells at 250 x g for 4 min and seed them in fresh medium.\n\n"
        "# EV isolation\n\n"
        "1. Collect the conditioned medium and spin at 2,000 x g for 10 min.\n"
        "2. Spin the supernatant at 100,000 x g for 70 min.\n"
        "3. Wash the pellet in PBS.\n\n"
        "# RNA extraction\n\n"
        "1. Add 700 µl QIAzol and 140 µl chloroform.\n"
        "2. Centrifuge at 12,000 x g for 15 min at 4 °C.\n"
        "3. Load the aqueous phase on the column and spin at 8,000 x g for 1 min.\n"
        "4. Store the RNA at -70 °C.\n\n"
        "# Western blot\n\n"
        "1. Lyse the pellet in RIPA buffer.\n"
        "2. Spin at 14,000 x g for 20 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "2000xg for 10min"),
        ),
        FIELDS,
    ),
    Passage(
        "a protocol for mononuclear cells that names vesicles",
        "# Isolation of PBMCs from whole blood\n\n"
        "# Methods\n\n"
        "1. Dilute the blood with PBS and layer it over Ficoll-Paque.\n"
        "2. Spin at 400 x g for 30 min without brake.\n"
        "3. Collect the cells and wash them at 300 x g for 10 min.\n"
        "4. Keep the plasma; exosomes may be isolated from it.\n"
        "5. Freeze the cells at -80 °C.\n",
        (),
        ("isolation", "spin", "rotor", "product", "storage_temperature"),
    ),
    Passage(
        "a protocol for RNA of exosomes bought as pellets",
        "# Protocol: RNA extraction from exosomes\n\n"
        "# Methods\n\n"
        "1. Add 500 µl of TRIzol to the exosome pellet.\n"
        "2. Centrifuge at 12,000 x g for 15 min.\n"
        "3. Transfer the aqueous phase and add isopropanol.\n"
        "4. Centrifuge at 16,000 x g for 10 min.\n"
        "5. Store at -70 °C.\n",
        (),
        ("isolation", "spin", "rotor", "product", "storage_temperature"),
    ),
    Passage(
        "a list of what is needed, and steps that are not told",
        "# Exosome isolation\n\n"
        "# Materials\n\n"
        "- Total Exosome Isolation Reagent (Invitrogen)\n"
        "- 0.22 µm Steriflip filters\n"
        "- Type 45 Ti rotor, for 100,000 x g\n"
        "- qEV original columns, store at 4 °C\n",
        (),
        ("isolation", "spin", "rotor", "product", "storage_temperature"),
    ),
    Passage(
        "forces in a series without their times",
        "# Methods\n\n"
        "## Immunocapture of exosomes\n\n"
        "Conditioned medium of two days was subjected to differential centrifugation at 500 x g, 3,000 x g and "
        "12,000 x g at 4 °C. The supernatant was incubated with magnetic beads conjugated to anti-CD9 overnight.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "immunoaffinity"),
            ("spin", "12000xg for ?min"),
            ("spin", "3000xg for ?min"),
            ("spin", "500xg for ?min"),
        ),
        FIELDS,
    ),
    Passage(
        "an item that is the heading of the text below it",
        "# RNA in plasma and medium\n\n"
        "1. Isolation of RNA\n\n"
        "RNA was purified with the miRNeasy kit, with spins at 8,000 x g for 1 min on the column. It was kept at -70 °C"
        " and its amount was determined with the Qubit before libraries were made of it.\n\n"
        "2. Direct capture of exosomes\n\n"
        "Conditioned medium was cleared by centrifugation at 600 x g and 4,000 x g and filtered through a 0.22 µm "
        "filter. It was then incubated overnight with magnetic beads that bear anti-CD81 to capture the exosomes.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "immunoaffinity"),
            ("spin", "4000xg for ?min"),
            ("spin", "600xg for ?min"),
        ),
        FIELDS,
    ),
    Passage(
        "labelled exosomes in a protocol on their uptake",
        "# Uptake of exosomes by macrophages\n\n"
        "1. Label the exosomes with PKH26.\n"
        "2. Spin at 100,000 x g for 70 min to remove the dye.\n"
        "3. Add them to the cells for 4 h.\n"
        "4. Wash the cells and spin at 300 x g for 5 min.\n"
        "5. Fix and keep at 4 °C.\n",
        (),
        FIELDS,
    ),
    Passage(
        "viruses in a protocol that warns of exosomes",
        "# Concentration of lentivirus\n\n"
        "1. Collect the supernatant of transfected HEK293T cells.\n"
        "2. Filter it through 0.45 µm.\n"
        "3. Spin at 90,000 x g for 2 h; exosomes are pelleted with the virus.\n"
        "4. Store at -80 °C.\n",
        (),
        ("isolation", "spin", "rotor", "product", "storage_temperature"),
    ),
    Passage(
        "what is needed is kept, and a list of a paper tells what was done",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "### Materials\n\n"
        "- Sepharose CL-2B column\n"
        "- Store the isolation buffer and the pellets of sucrose at 4 °C\n"
        "- Use 0.1 µm filters for water\n"
        "- Plasma of donors was centrifuged at 2,500 g for 15 min.\n\n"
        "### Steps\n\n"
        "- EVs were pelleted at 100,000 g for 75 min.\n",
        (
            ("sample", "plasma"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 75min"),
            ("spin", "2500xg for 15min"),
        ),
        FIELDS,
    ),
)
