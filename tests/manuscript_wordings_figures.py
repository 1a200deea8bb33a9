"""Short passages with figures and signs as they are printed: LaTeX, primes, powers, lists."""

from __future__ import annotations

from tests.manuscript_passages import WORDED, Passage

WORDINGS_OF_FIGURES = (
    Passage(
        "thousands of turns as k",
        "## Methods\n\n### Isolation of EVs\n\n"
        "The supernatant of A549 cells was centrifuged at 1,200 rpm for 5 min and 4 k rpm for 30 min, "
        "mixed with Total Exosome Isolation reagent overnight, and spun at 12k rpm for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("spin", "12000rpm for 60min"),
            ("spin", "1200rpm for 5min"),
            ("spin", "4000rpm for 30min"),
            ("product", "Total Exosome Isolation reagent"),
        ),
        WORDED,
    ),
    Passage(
        "k set off from a force",
        "## Methods\n\n### Isolation of EVs\n\n"
        "The medium of A549 cells was centrifuged at 1,200 rpm for 5 min and 4 k rpm for 30 min, and EVs "
        "were pelleted at 100 k × g for 1.5 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "1200rpm for 5min"),
            ("spin", "4000rpm for 30min"),
        ),
        WORDED,
    ),
    Passage(
        "signs run together",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300xg, 10min; 2,000xg, 20min; 10,000xg, 30 min and "
        "100,000xg, 70min at 4oC and EVs were kept at -80oC.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "rcf and dotted thousands",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300 rcf (10 min, 4 ºC), 16.500 rcf (20 min, 4 ◦C) and EVs "
        "were pelleted at 120.000 rcf for 70 mins in a SW32Ti rotor and stored at −80 C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 70min"),
            ("spin", "16500xg for 20min"),
            ("spin", "300xg for 10min"),
            ("rotor", "SW32Ti"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "italics in Markdown",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300 × *g* for 10 min and 2000 × *g* for 20 min, and EVs at "
        "100,000 × *g* for 90 min. EVs were treated with 0.1 µg/μL trypsin. They were stored at −80 °C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "lines cut at a width",
        "## Methods\n\n### Isolation of EVs\n\nConditioned medium was spun at 500 ×g for 10\n"
        "min, at 12,000 ×g for 20 min, fil-\n"
        "tered (0.22 µm), and EVs were pelleted at 100,000 ×\ng for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "12000xg for 20min"),
            ("spin", "500xg for 10min"),
        ),
        WORDED,
    ),
    Passage(
        "powers lost in a force and a count",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was spun at 2000 x g, 30 min. EVs were pelleted at 1x105 x g for 2 hrs, and "
        "counted by NTA (NanoSight NS300): 3.2 x 1010 particles/mL.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "2000xg for 30min"),
            ("sizing", "NTA"),
            ("instrument", "NanoSight NS300"),
            ("particle_concentration", "yes"),
        ),
        WORDED,
    ),
    Passage(
        "LaTeX forces",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at $300 \\times g$ for 10 min and EVs at $100{,}000\\times g$ "
        "for 2 h at $4\\ {}^{\\circ}\\mathrm{C}$; they were stored at $-80\\,^{\\circ}\\mathrm{C}$.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "300xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "primes for minutes",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300g for 10′ and 10 000g for 30′, then EVs at 100 000g for "
        "70′ (4°C). EVs were kept at −80 ° C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "300xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "average force with a bar",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 300 × g/10 min, 2,000 × g/10 min and 10,000 × g/30 min, and "
        "EVs were pelleted at 118,000 × gavg/70 min (Type 45Ti). EVs were frozen at -80 degrees C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 30min"),
            ("spin", "118000xg for 70min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
            ("rotor", "Type 45Ti"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "hours and minutes run together",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 1500 g-force for 10 min, 10.000 × g for 45 min; EVs were "
        "pelleted at 100.000 × g for 1h30 and stored at −80℃.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "10000xg for 45min"),
            ("spin", "1500xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "at signs",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was centrifuged at 2000×g 20 min, 15,000×g 30 min, and ultracentrifuged 2 "
        "h@120,000×g, 4°C. EVs were aliquoted and stored at - 80◦C.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 120min"),
            ("spin", "15000xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "lists of forces and times",
        "## Methods\n\n### Isolation of EVs\n\n"
        "Conditioned medium was spun at 400 x *g*, 2,500 x *g* and 12,000 x *g* (5, 15 and 30 min), and "
        "EVs were pelleted by a 90-min spin at 125,000 x *g*. EVs were stored at minus 80 degrees.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "12000xg for 30min"),
            ("spin", "125000xg for 90min"),
            ("spin", "2500xg for 15min"),
            ("spin", "400xg for 5min"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "LaTeX cold with a thin space",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs of plasma were isolated by SEC and stored at $-80\\,^{\\circ}\\mathrm{C}$ in aliquots.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "LaTeX cold with an empty group",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were pelleted from plasma by ultracentrifugation and stored at $-80\\ {}^{\\circ}\\mathrm{C}$.\n",
        (
            ("sample", "plasma"),
            ("isolation", "ultracentrifugation"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "LaTeX cold with a degree outside",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs were pelleted from plasma by ultracentrifugation and kept at $4\\ ^\\circ$C until use.\n",
        (
            ("sample", "plasma"),
            ("isolation", "ultracentrifugation"),
            ("storage_temperature", "4 C"),
        ),
        WORDED,
    ),
    Passage(
        "a -80 freezer",
        "## Methods\n\n### Isolation of EVs\n\nEVs of plasma were isolated by SEC and stored in a -80 freezer.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "LaTeX cold with a tilde",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs of plasma were isolated by SEC and stored at -80~$^\\circ$C for up to 3 months.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "LaTeX cold with a minus outside",
        "## Methods\n\n### Isolation of EVs\n\n"
        "EVs of plasma were isolated by SEC and stored at −80 ${}^{\\circ}\\mathrm{C}$.\n",
        (
            ("sample", "plasma"),
            ("isolation", "size exclusion chromatography"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "signs of degrees printed as 8",
        "## Methods\n\n### EVs of milk\n\n"
        "Milk was skimmed (3,000xg, 30 mins, 48C) and whey spun at 12,000xg for 60 mins. EVs were obtained "
        "at 110,000RCF (90 mins; 48C) and kept at -808C.\n",
        (
            ("sample", "milk"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 90min"),
            ("spin", "12000xg for 60min"),
            ("spin", "3000xg for 30min"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "turns with dotted thousands",
        "## Methods\n\n### Exosomes\n\n"
        "Medium of A549 cells was spun at 1.500 rpm for 10 min and 12.000 rpm for 30 minutes, and exosomes "
        "at 32.000 rpm for 90 min (SW 41 Ti), all at 4 oC; storage was at -80 oC.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "12000rpm for 30min"),
            ("spin", "1500rpm for 10min"),
            ("spin", "32000rpm for 90min"),
            ("rotor", "SW 41 Ti"),
            ("storage_temperature", "-80 C"),
        ),
        WORDED,
    ),
    Passage(
        "hyphens of acronyms at the ends of lines",
        "## Methods\n\n### EVs\n\nHeLa cells were kept for 48 h in DMEM with EV-\n"
        "depleted serum. Conditioned medium was spun at 2,000 × g for 20 min, and OMV-\n"
        "free. EVs were isolated by SEC from the concentrated\n"
        "medium (Amicon Ultra-15, 100 kDa), as MSC-\nderived EVs were before.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("spin", "2000xg for 20min"),
            ("product", "Amicon Ultra-15"),
        ),
        WORDED,
    ),
)
