"""Passages on second samples that are treated as the first, on media and on species told in passing."""

from __future__ import annotations

from tests.manuscript_passages import Passage

LIKEWISE = (
    Passage(
        "a second sample, of cells, is treated as the first",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "Urine was centrifuged at 2,000 × g for 15 min. EVs were pelleted from it at 110,000 × g for 2 "
        "h. As a control, EVs were prepared in the same way from PC-3 cells, which were kept in RPMI "
        "with 5% FBS depleted of bovine vesicles by ultracentrifugation.\n",
        (
            ("sample", "conditioned medium"),
            ("sample", "urine"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
            ("spin", "2000xg for 15min"),
        ),
    ),
    Passage(
        "medium is processed likewise",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "Exosomes were isolated from plasma with a qEV column. Conditioned medium was processed "
        "likewise.\n",
        (
            ("sample", "conditioned medium"),
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
        ),
    ),
    Passage(
        "medium is spun alike, without the gradient",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "Plasma was spun at 2,500 × g for 15 min, and EVs were isolated on a sucrose gradient at 200,000"
        " × g for 16 h. Culture supernatants were processed by the same series of spins, without "
        "sucrose.\n",
        (
            ("sample", "conditioned medium"),
            ("sample", "plasma"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("spin", "200000xg for 960min"),
            ("spin", "2500xg for 15min"),
            ("density_medium", "sucrose"),
        ),
    ),
    Passage(
        "blank medium and lysates that are treated alike are no samples",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from plasma by ultracentrifugation at 100,000 × g for 70 min. Unconditioned "
        "medium was processed in the same way. Cell lysates were prepared as described above.\n",
        (
            ("sample", "plasma"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "groups of one sample are treated identically",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from urine by ultracentrifugation at 100,000 × g for 70 min. Samples of "
        "patients and of controls were treated identically.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "a tapeworm that a title says to release vesicles",
        "# Small vesicles released by the adult tapeworm Hymenolepis diminuta\n\n"
        "## Methods\n\n"
        "### Isolation of EVs\n\n"
        "Medium was collected and centrifuged at 3,000 × g for 20 min, and vesicles were pelleted at "
        "120,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Hymenolepis diminuta"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 90min"),
            ("spin", "3000xg for 20min"),
        ),
    ),
    Passage(
        "a nematode that is shown to secrete vesicles",
        "# Vesicles of worms\n\n"
        "## Abstract\n\n"
        "Here we show that the nematode Trichuris muris, which lives in mice, secretes vesicles.\n\n"
        "## Methods\n\n"
        "### Isolation of EVs\n\n"
        "Medium of worms was collected and centrifuged at 3,000 × g for 20 min, and vesicles were "
        "pelleted at 120,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Trichuris muris"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 90min"),
            ("spin", "3000xg for 20min"),
        ),
    ),
    Passage(
        "a parasite of the introduction gives nothing",
        "# Vesicles\n\n"
        "## Introduction\n\n"
        "Fasciola hepatica releases extracellular vesicles.\n\n"
        "## Methods\n\n"
        "### Isolation of EVs\n\n"
        "Medium of THP-1 cells was collected and centrifuged at 3,000 × g for 20 min, and vesicles were "
        "pelleted at 120,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 90min"),
            ("spin", "3000xg for 20min"),
        ),
    ),
    Passage(
        "the age of pups has a decimal point",
        "# Methods\n\n"
        "## Cells\n\n"
        "Primary astrocytes were prepared from postnatal day 1.5 (P1.5) rat brains and grown in DMEM.\n\n"
        "## Isolation of EVs\n\n"
        "Medium of astrocytes was collected and centrifuged at 3,000 × g for 20 min, and EVs were "
        "pelleted at 120,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 90min"),
            ("spin", "3000xg for 20min"),
        ),
    ),
    Passage(
        "medium that is collected in the same breath",
        "# Methods\n\n"
        "## Two kinds of EVs\n\n"
        "PC3 cells were kept in serum-free medium for 24 h; media were cleared at 2,800 × g for 10 min "
        "and EVs were spun down at 100,000 × g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "2800xg for 10min"),
        ),
    ),
    Passage(
        "flukes of infected sheep kept without serum for hours",
        "# Methods\n\n"
        "## Worms\n\n"
        "Live adult flukes were collected from naturally infected sheep, washed with PBS, and maintained"
        " in RPMI-1640, without serum, at 37 °C for 5 h, 1 worm/mL.\n\n"
        "## Isolation of EVs\n\n"
        "Culture medium was centrifuged at 3,000 × g for 20 min, and EVs were pelleted at 120,000 × g "
        "for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 90min"),
            ("spin", "3000xg for 20min"),
        ),
    ),
    Passage(
        "supernatants of cells in depleted medium",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were obtained from 48-hour supernatants of 10^7 HeLa cells in the same depleted medium by "
        "centrifugation at 300 g for 10 min and 100,000 g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "300xg for 10min"),
        ),
    ),
    Passage(
        "blood of regular donors",
        "# Methods\n\n"
        "## Patients\n\n"
        "Blood of eleven regular donors was drawn into citrate.\n\n"
        "## Isolation of EVs\n\n"
        "Plasma was obtained at 2,500 × g for 15 min, and EVs were pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "2500xg for 15min"),
        ),
    ),
)
