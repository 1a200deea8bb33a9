"""Short passages with forces, times and rotors as they are printed, with the steps to be drafted and no others."""

from __future__ import annotations

from tests.manuscript_passages import STEPS, Passage

STEPS_IN_FIGURES = (
    Passage(
        "forces as powers of ten",
        "# Methods\n\n"
        "## Exosome purification\n\n"
        "Culture supernatants were centrifuged (4 °C) at 5×10^2 g for 10 min and at 1×10^4 g for 30 min, and "
        "exosomes were recovered by ultracentrifugation at 1.2×10^5 g for 75 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 30min"),
            ("spin", "120000xg for 75min"),
            ("spin", "500xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "times in words",
        "# Methods\n\n"
        "## Isolation of extracellular vesicles\n\n"
        "Cell-free medium was ultracentrifuged at 100,000 × g for one and a half hours to pellet the exosomes"
        " after a spin at 3,000 × g for a quarter of an hour. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "3000xg for 15min"),
        ),
        STEPS,
    ),
    Passage(
        "a wash at the same speed",
        "# Methods\n\n"
        "## Isolation of extracellular vesicles\n\n"
        "Conditioned medium was centrifuged at 10,000 g for 30 min and EVs were pelleted at 125,000 g for 80 "
        "min. Pellets were washed with PBS and centrifuged again at the same speed for 60 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 30min"),
            ("spin", "125000xg for 60min"),
            ("spin", "125000xg for 80min"),
        ),
        STEPS,
    ),
    Passage(
        "overnight with its hours",
        "# Methods\n\n"
        "## Seminal EVs\n\n"
        "Semen was liquefied for 30 min at 37 °C. Spermatozoa were removed at 700 × g for 10 min and the "
        "seminal plasma centrifuged for another 30 min at 3,500 × g and 1 h at 16,000 × g; EVs were pelleted "
        "at 100,000 × g overnight (14 h), and purified on Sephadex G-200. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 840min"),
            ("spin", "16000xg for 60min"),
            ("spin", "3500xg for 30min"),
            ("spin", "700xg for 10min"),
            ("product", "Sephadex G-200"),
        ),
        STEPS,
    ),
    Passage(
        "one time for each of several forces",
        "# Methods\n\n"
        "## EVs from explants\n\n"
        "Explants were cultured for 24 h; media were spun for 10 min each at 300, 1000 and 3000 g, and EVs "
        "harvested by 2 h spins at 15,000 g and 110,000 g. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "1000xg for 10min"),
            ("spin", "110000xg for 120min"),
            ("spin", "15000xg for 120min"),
            ("spin", "3000xg for 10min"),
            ("spin", "300xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "a force before a time in brackets",
        "# Methods\n\n"
        "## Exosome purification\n\n"
        "The concentrate was under-laid with a 1-ml cushion of 60% (w/v) Nycodenz and spun (RCFmax 108,000, 2"
        " h, SW28). The interface with the exosomes was floated through a Nycodenz gradient (25-5%) in SW41 "
        "tubes (175,000 g, 18 h). ",
        (
            ("isolation", "density cushion"),
            ("isolation", "density gradient"),
            ("spin", "108000xg for 120min"),
            ("spin", "175000xg for 1080min"),
            ("rotor", "SW28"),
            ("rotor", "SW41"),
            ("density_medium", "other: Nycodenz"),
        ),
        STEPS,
    ),
    Passage(
        "minutes as primes, thousands by full stops",
        "# Supplementary Methods\n\n"
        "## Ultracentrifugation of conditioned medium\n\n"
        "Conditioned medium was centrifuged for 10' at 300g, 10' at 2000g, 30' at 10.000g and 70' at "
        "100.000g, all at +4°C. The EV pellet was washed (70', 100.000g). ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "units in LaTeX",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "Medium conditioned by cells was centrifuged at $300 \\times g$ for $10 \\mathrm{~min}$, $2{,}000 "
        "\\times g$ for $20 \\mathrm{~min}$ and $1.0 \\times 10^{5} \\times g$ for $70 \\mathrm{~min}$ to pellet "
        "EVs. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "times gravity",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "Conditioned medium was subjected to 400 times gravity for 10 min, then 2,500 times gravity for 20 "
        "min. EVs were pelleted at 100,000 times gravity for 2 h. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "2500xg for 20min"),
            ("spin", "400xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "average forces",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "CM: 1,000 × g_avg (10 min), 10,000 × g_avg (20 min), EVs: 100,000 × g_avg (2 h; SW 40Ti).\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "10000xg for 20min"),
            ("spin", "1000xg for 10min"),
            ("rotor", "SW 40Ti"),
        ),
        STEPS,
    ),
    Passage(
        "an italic g of mathematics",
        "# Methods\n\n"
        "## EVs\n\n"
        "Conditioned medium was centrifuged at 500 ×𝑔 for 10 min and 100,000 ×𝑔 for 2 h to collect EVs.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "500xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "mn for minutes",
        "# Methods\n\n## EVs\n\nEVs: CM spun 2,000 × g 20 mn, 10,000 × g 45 mn, then 100,000 × g 90 mn.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "10000xg for 45min"),
            ("spin", "2000xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "commas for decimal points",
        "# Methods\n\n## EVs\n\nEVs from CM were pelleted at 100.000 x g for 1,5 h after 0,5 h at 10.000 x g.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "10000xg for 30min"),
        ),
        STEPS,
    ),
    Passage(
        "spaces lost",
        "# Methods\n\n"
        "## EVs\n\n"
        "Conditioned medium was centrifuged at500×g for10min, 3000×g for20min and EVs at100,000×g for2h.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "3000xg for 20min"),
            ("spin", "500xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "forces in an abstract",
        "# Abstract\n\n"
        "EVs from neutrophils were pelleted at 20,000 × g for 30 min and 110,000 × g for 2 h, and differed in"
        " size. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
            ("spin", "20000xg for 30min"),
        ),
        STEPS,
    ),
    Passage(
        "a rotor with a point in its name",
        "# Methods\n\n"
        "## Large-scale EV isolation\n\n"
        "Two litres of medium were cleared in 500 mL bottles (JLA-10.500; 4,000 × g, 30 min), concentrated by"
        " TFF (Vivaflow 200, 100,000 MWCO PES) to 50 mL and ultracentrifuged (SW 32 Ti; 120,000 × g avg; 120 "
        "min) to sediment EVs. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 120min"),
            ("spin", "4000xg for 30min"),
            ("rotor", "JLA-10.500"),
            ("rotor", "SW 32 Ti"),
            ("product", "Vivaflow 200"),
        ),
        STEPS,
    ),
    Passage(
        "words run together",
        "# Abstract\n\n"
        "Exosomes were isolatedfrom serum byultracentrifugation and identified by TEM. The exosomes carried CD9.\n",
        (("isolation", "ultracentrifugation"),),
        STEPS,
    ),
    Passage(
        "a formula set apart",
        "# Abstract\n\n"
        "EVs were pelleted from medium at $1 0 0 , 0 0 0 \\times g$ for $2 \\mathrm { h }$ and counted by NTA.\n",
        (
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
        ),
        STEPS,
    ),
)
