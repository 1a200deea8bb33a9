"""Short passages on gradients and cushions, with the steps to be drafted and no others."""

from __future__ import annotations

from tests.manuscript_passages import STEPS, Passage

STEPS_OF_GRADIENTS = (
    Passage(
        "vesicles loaded below layers",
        "# Methods\n\n"
        "## Tissue EVs\n\n"
        "Tumours were cut into 1-mm cubes and incubated in RPMI with collagenase D (2 mg/mL) and DNase I (40 "
        "U/mL) for 30 min at 37 °C. After passage through a 70-µm strainer, suspensions were centrifuged at "
        "300 × g (10 min) and 2,000 × g (20 min). Large and small EVs were collected at 16,500 × g (20 min) "
        "and 118,000 × g (2.5 h), respectively. Both were bottom-loaded below 30% and 10% iodixanol and spun "
        "at 186,000 × g for 2.5 h. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "118000xg for 150min"),
            ("spin", "16500xg for 20min"),
            ("spin", "186000xg for 150min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("density_medium", "iodixanol"),
        ),
        STEPS,
    ),
    Passage(
        "a spin through sucrose",
        "# Methods\n\n"
        "## Separation of virions and EVs\n\n"
        "Supernatants of infected cells were cleared at 500 × g for 10 min, filtered through 0.45 µm and "
        "pelleted through 20% sucrose at 100,000 × g for 2 h. Pellets were resuspended and layered on 6–18% "
        "OptiPrep (iodixanol) velocity gradients, and centrifuged at 250,000 × g for 1.5 h in an SW41 rotor "
        "to separate EVs from HIV-1. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("spin", "100000xg for 120min"),
            ("spin", "250000xg for 90min"),
            ("spin", "500xg for 10min"),
            ("rotor", "SW41"),
            ("density_medium", "iodixanol"),
            ("density_medium", "sucrose"),
        ),
        STEPS,
    ),
    Passage(
        "a hollow fibre and steps of OptiPrep",
        "# Methods\n\n"
        "## OMVs\n\n"
        "Vesicles were isolated as reported (Kulp et al.). One liter of Pseudomonas aeruginosa culture was "
        "pelleted (10,500 × g, 10 min, 4 °C, twice), and OMVs concentrated from the filtered (0.45 μm "
        "Durapore) supernatants over a 100-kDa hollow fiber tangential filter, then pelleted at 38,400 × g "
        "for 1 h (JA-17). OMVs were purified on 10–45% OptiPrep steps (140,000 × g, 4 h, TLS-55). ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10500xg for 10min"),
            ("spin", "140000xg for 240min"),
            ("spin", "38400xg for 60min"),
            ("rotor", "JA-17"),
            ("rotor", "TLS-55"),
            ("product", "Durapore"),
            ("density_medium", "iodixanol"),
        ),
        STEPS,
    ),
    Passage(
        "layers by molarity",
        "# Methods\n\n"
        "## Sucrose gradient\n\n"
        "Exosomes in 2 mL of 2.2 M sucrose were overlaid with 18 layers of decreasing sucrose molarity (2.0 "
        "to 0.4 M), centrifuged 16 h at 192,000 g, and fractions (1 mL) diluted in PBS and centrifuged 1 h at"
        " 120,000 g. ",
        (
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 60min"),
            ("spin", "192000xg for 960min"),
            ("density_medium", "sucrose"),
        ),
        STEPS,
    ),
    Passage(
        "a pad of sucrose",
        "# Methods\n\n"
        "## MSC-EV isolation\n\n"
        "The 100,000g pellet (1 h) of conditioned medium was resuspended and placed on 4 mL of Tris/30% "
        "sucrose/D2O and spun for 75 min at 100,000g (SW 28). The bottom 5 mL were diluted and EVs pelleted "
        "(100,000g, 70 min). ",
        (
            ("isolation", "density cushion"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "100000xg for 70min"),
            ("spin", "100000xg for 75min"),
            ("rotor", "SW 28"),
            ("density_medium", "sucrose"),
        ),
        STEPS,
    ),
    Passage(
        "a cushion, then a gradient in one sentence",
        "# Methods\n\n"
        "## cushioned density gradient\n\n"
        "EVs of conditioned medium were concentrated on a 60% iodixanol cushion (2 mL) at 100,000 × g for 3 h"
        " (Type 50.2 Ti) and resolved on an OptiPrep gradient (40, 20, 10, 5%) at 100,000 × g for 18 h (SW 40"
        " Ti). ",
        (
            ("isolation", "density cushion"),
            ("isolation", "density gradient"),
            ("spin", "100000xg for 1080min"),
            ("spin", "100000xg for 180min"),
            ("rotor", "SW 40 Ti"),
            ("rotor", "Type 50.2 Ti"),
            ("density_medium", "iodixanol"),
        ),
        STEPS,
    ),
    Passage(
        "purified on gradients",
        "# Abstract\n\nExosomes from RAW264.7 cells, purified on iodixanol density gradients, carried TNF.\n",
        (
            ("isolation", "density gradient"),
            ("density_medium", "iodixanol"),
        ),
        STEPS,
    ),
    Passage(
        "a gradient under its own heading",
        "# Methods\n\n"
        "## Gradient\n\n"
        "OMVs were loaded beneath a 25–60% sucrose gradient and spun at 160,000 × g for 20 h; bands were "
        "dialysed. ",
        (
            ("isolation", "density gradient"),
            ("spin", "160000xg for 1200min"),
            ("density_medium", "sucrose"),
        ),
        STEPS,
    ),
)
