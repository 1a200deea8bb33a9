"""Short passages on how vesicles were isolated, in many wordings, with the steps to be drafted and no others."""

from __future__ import annotations

from tests.manuscript_passages import Passage

STEPS = ("isolation", "spin", "rotor", "product", "density_medium", "storage_temperature")
"""Fields that are compared in passages on steps."""

STEPWISE = (
    Passage(
        "a heading on methods of separation that names no vesicles",
        "# Vesicles of plasma\n\n# Methods\n\n## Separation methods\n\nPlasma was spun at 12,000 × g for 20 min and "
        "put on qEV columns (Izon), or spun at 140,000 × g for 2 h (TLA-110 rotor).\n\n## Characterization\n\nEVs were "
        "looked at by TEM.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("product", "qEV"),
            ("rotor", "TLA-110"),
            ("spin", "12000xg for 20min"),
            ("spin", "140000xg for 120min"),
        ),
        STEPS,
    ),
    Passage(
        "the same heading in a paper without vesicles",
        "# Proteins of plasma\n\n# Methods\n\n## Separation methods\n\nPlasma was spun at 12,000 × g for 20 min and "
        "put on a Superdex 200 column.\n",
        (),
        STEPS,
    ),
    Passage(
        "a method that is said not to be used, and its product at the end",
        "# Methods\n\n## Separation of EVs\n\nEVs were isolated from urine by size exclusion on Sepharose CL-4B. We "
        "did not use polymers since much else comes down with them (ExoQuick; ref. 9).\n",
        (("isolation", "size exclusion chromatography"), ("product", "Sepharose CL-4B")),
        STEPS,
    ),
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
        "salting out",
        "# Methods\n\n"
        "## Isolation of OMVs\n\n"
        "Bacterial culture filtrates were brought to 60% saturation with ammonium sulfate to precipitate "
        "OMVs, which were collected at 16,000 × g for 30 min and dialysed. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "16000xg for 30min"),
        ),
        STEPS,
    ),
    Passage(
        "a filter before a concentrator",
        "# Methods\n\n"
        "## Isolation of extracellular vesicles\n\n"
        "Conditioned medium was spun at 2,000 × g for 10 min, filtered through a 0.22-µm Stericup and the EVs"
        " were concentrated with 100 kDa Amicon Ultra-15 centrifugal filter units at 4,000 × g for 20 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultrafiltration"),
            ("spin", "2000xg for 10min"),
            ("spin", "4000xg for 20min"),
            ("product", "Amicon Ultra-15"),
            ("product", "Stericup"),
        ),
        STEPS,
    ),
    Passage(
        "depth filters before tangential flow",
        "# Methods\n\n"
        "## Isolation of extracellular vesicles\n\n"
        "Bioreactor harvest was clarified with 0.65-µm depth filters and EVs were concentrated and "
        "diafiltered on a KrosFlo KR2i TFF system with a 500-kDa mPES hollow fibre (MidiKros, Repligen). ",
        (
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("product", "KrosFlo KR2i TFF"),
            ("product", "MidiKros"),
        ),
        STEPS,
    ),
    Passage(
        "a chip that bears antibodies",
        "# Methods\n\n"
        "## On-chip EV isolation\n\n"
        "Plasma was passed through a microfluidic chip with herringbone mixers functionalised with anti-CD9 "
        "to capture EVs. ",
        (
            ("isolation", "immunoaffinity"),
            ("isolation", "microfluidics"),
        ),
        STEPS,
    ),
    Passage(
        "a protocol in orders, numbered",
        "# Methods\n\n"
        "## EV isolation protocol\n\n"
        "1. Centrifuge conditioned medium at 500 × g for 5 min.\n\n"
        "2. Transfer the supernatant and centrifuge at 2,000 × g for 20 min.\n\n"
        "3. Pellet EVs at 100,000 × g for 2 h (Type 45 Ti rotor).\n\n"
        "4. Resuspend in PBS and store at −80 °C.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "2000xg for 20min"),
            ("spin", "500xg for 5min"),
            ("rotor", "Type 45 Ti"),
            ("storage_temperature", "-80 C"),
        ),
        STEPS,
    ),
    Passage(
        "an isolation told for blots",
        "# Methods\n\n"
        "## Western blot analysis of EVs\n\n"
        "Conditioned media of 10 dishes were cleared at 2,000 × g (10 min) and 10,000 × g (30 min). EVs were "
        "pelleted at 100,000 × g (90 min), lysed in RIPA with protease inhibitors, cleared at 16,000 × g for "
        "10 min and 15 µg were run on 10% gels. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "an isolation told in brackets for micrographs",
        "# Methods\n\n"
        "## Electron microscopy\n\n"
        "For negative staining, exosomes (isolated from 50 mL of medium by spins at 300 g/10 min, 10,000 g/30"
        " min and 120,000 g/90 min) were fixed in 2% PFA and adsorbed to formvar grids for 20 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 30min"),
            ("spin", "120000xg for 90min"),
            ("spin", "300xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "one way or the other",
        "# Methods\n\n"
        "## Concentration of extracellular vesicles\n\n"
        "Vesicles from urine (4 °C, 2000 x g, 20 min) were concentrated either by ultracentrifugation "
        "(174,000 x g, 1 h 30, Ti 50.2) or by ultrafiltration with Centricon Plus-70 100 kDa NMWL (3,000 x g,"
        " 25 min; recovery spin 1,000 x g for 2 min). ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "ultrafiltration"),
            ("spin", "1000xg for 2min"),
            ("spin", "174000xg for 90min"),
            ("spin", "2000xg for 20min"),
            ("spin", "3000xg for 25min"),
            ("rotor", "Ti 50.2"),
            ("product", "Centricon Plus-70"),
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
        "medium depleted of exosomes",
        "# Results\n\n"
        "## Exosomes of hypoxic cells carry miR-210\n\n"
        "Exosomes isolated from conditioned media by differential ultracentrifugation were cup-shaped on TEM."
        " As a control, CM depleted of exosomes (100,000 × g, 16 h) had no effect. ",
        (("isolation", "ultracentrifugation"),),
        STEPS,
    ),
    Passage(
        "agglutination by a lectin",
        "# Methods\n\n"
        "## Isolation of urinary EVs\n\n"
        "EVs from urine (2,000 × g, 10 min) were agglutinated with Solanum tuberosum lectin overnight and "
        "sedimented at 20,000 × g for 20 min. ",
        (
            ("isolation", "affinity"),
            ("isolation", "centrifugation"),
            ("spin", "20000xg for 20min"),
            ("spin", "2000xg for 10min"),
        ),
        STEPS,
    ),
    Passage(
        "titanium dioxide",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "Plasma (0.22 µm filtered) was mixed with 5 mg TiO2 microspheres for 5 min to enrich exosomes, which "
        "were eluted with 10% ammonia. ",
        (
            ("isolation", "affinity"),
            ("isolation", "filtration"),
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
        "held until use",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from CM by SEC (qEV) and held at 4 °C for up to one week before use.\n",
        (
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
            ("storage_temperature", "4 C"),
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
        "vesicles of lipids",
        "# Methods\n\n"
        "## Vesicle preparation\n\n"
        "Large unilamellar vesicles were extruded through 100-nm polycarbonate filters (Mini-Extruder) and "
        "spun at 20,000 × g for 10 min. ",
        (),
        STEPS,
    ),
    Passage(
        "casein by its pH",
        "# Methods\n\n"
        "## Milk EVs\n\n"
        "Skimmed milk was adjusted to pH 4.6 with 6 N HCl, stirred for 20 min and centrifuged at 5,200 × g "
        "for 20 min; the clear whey was filtered (0.45 µm) and EVs were pelleted at 100,000 × g for 1 h. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "5200xg for 20min"),
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
        "polymer added to a medium",
        "# Methods\n\n"
        "## ExtraPEG\n\n"
        "Cleared media (500 g, 5 min; 2,000 g, 30 min) were mixed 1:1 with 2X PEG solution (16% w/v PEG 6000,"
        " 1 M NaCl) overnight at 4 °C and centrifuged at 3,214 g for 1 h. Crude EVs were washed with PBS at "
        "100,000 g for 70 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "2000xg for 30min"),
            ("spin", "3214xg for 60min"),
            ("spin", "500xg for 5min"),
        ),
        STEPS,
    ),
    Passage(
        "dialysers of hollow fibres",
        "# Methods\n\n"
        "## EV production\n\n"
        "CM (40 L) was filtered by 0.45 µm and concentrated with hollow-fibre dialysers (Rexeed-25S, cut-off "
        "30 kDa), spun at 100,000 g for 3 h and loaded on SEC (HiPrep Sephacryl S-400). ",
        (
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 180min"),
            ("product", "Sephacryl S-400"),
        ),
        STEPS,
    ),
    Passage(
        "a membrane adsorber",
        "# Methods\n\n"
        "## Chromatographic purification\n\n"
        "After TFF (Repligen, 300 kDa) EVs were bound to a Sartobind Q membrane adsorber and eluted at 0.6 M "
        "NaCl, followed by Capto Core 400. ",
        (
            ("isolation", "anion exchange"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "tangential flow filtration"),
            ("product", "Capto Core 400"),
            ("product", "Sartobind Q"),
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
        "two filters, one then the other",
        "# Methods\n\n"
        "## Faecal EVs\n\n"
        "Stool (1 g) was suspended in PBS, centrifuged at 3,000 × g for 15 min and 10,000 × g for 30 min, "
        "filtered (0.45 then 0.22 µm) and EVs were spun down at 150,000 × g for 2 h. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 30min"),
            ("spin", "150000xg for 120min"),
            ("spin", "3000xg for 15min"),
        ),
        STEPS,
    ),
    Passage(
        "analytical ultracentrifugation",
        "# Methods\n\n"
        "## Analytical ultracentrifugation\n\n"
        "Sedimentation velocity was run at 40,000 rpm in an An-60 Ti rotor for 8 h to study the protein that "
        "binds EVs. ",
        (),
        STEPS,
    ),
    Passage(
        "polymer that fuses cells",
        "# Methods\n\n"
        "## Hybridoma\n\n"
        "Cells were fused with 50% PEG 1500. Antibodies were precipitated with 45% ammonium sulfate and spun "
        "at 10,000 × g for 20 min. EV release was not tested. ",
        (),
        STEPS,
    ),
    Passage(
        "polymer that precipitates a virus",
        "# Methods\n\n"
        "## AAV\n\n"
        "AAV was precipitated with 8% PEG 8000, spun at 3,000 × g for 30 min and purified on iodixanol "
        "gradients at 350,000 × g for 90 min. Exosomes may carry AAV. ",
        (),
        STEPS,
    ),
    Passage(
        "a pellet washed of fixative",
        "# Methods\n\n"
        "## Isolation of exosomes\n\n"
        "Exosomes were isolated by ultracentrifugation as before [5].\n\n"
        "## TEM\n\n"
        "Exosome pellets were fixed in 2.5% glutaraldehyde, washed by centrifugation at 100,000 × g for 1 h, "
        "embedded and cut. ",
        (("isolation", "ultracentrifugation"),),
        STEPS,
    ),
    Passage(
        "a kit that could be two",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were purified from conditioned medium with the PureExo kit (101Bio).\n\n"
        "## NTA\n\n"
        "EVs were diluted in PBS (0.1 µm filtered, Anotop) and recorded 5 × 60 s.\n",
        (
            ("isolation", "commercial kit"),
            ("product", "PureExo"),
        ),
        STEPS,
    ),
    Passage(
        "a virus, serum spun for the medium, and vesicles",
        "# Methods\n\n"
        "## Lentivirus\n\n"
        "HEK293T supernatants were filtered (0.45 µm) and virus pelleted at 25,000 rpm for 2 h in a SW28 rotor.\n\n"
        "## EVs\n\n"
        "For EVs, cells were washed and given EV-depleted medium (DMEM with 10% FBS spun at 120,000 g for 16 "
        "h, SW32Ti). Medium was spun at 500 g (10 min), 2000 g (20 min), 100,000 g (2 h, Type 70Ti). ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "2000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("rotor", "Type 70Ti"),
        ),
        STEPS,
    ),
    Passage(
        "filters before a reagent",
        "# Methods\n\n"
        "## Saliva EVs\n\n"
        "Saliva was diluted, passed through 0.8, 0.45 and 0.2 µm filters and EVs precipitated by Total "
        "Exosome Isolation (from other body fluids) (Life Technologies) at 10,000 g, 1 h. ",
        (
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "precipitation"),
            ("spin", "10000xg for 60min"),
            ("product", "Total Exosome Isolation"),
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
        "a gel that bears vesicles",
        "# Methods\n\n"
        "## EV-loaded hydrogel\n\n"
        "Gels with EVs were spun at 500 × g for 3 min to remove bubbles, filtered (0.22 µm) prepolymer was used.\n",
        (),
        STEPS,
    ),
    Passage(
        "vesicles spun down after digestion",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated by qEV10 from CM.\n\n"
        "## Controls\n\n"
        "Unconditioned medium was processed in parallel. To disrupt EVs they were sonicated; protein was "
        "digested with proteinase K and removed by ultracentrifugation at 100,000 × g for 1 h. ",
        (
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV10"),
        ),
        STEPS,
    ),
    Passage(
        "polysomes",
        "# Methods\n\n"
        "## Polysome profiling\n\n"
        "Polysomes were resolved on 10–50% sucrose gradients at 222,000 × g for 2 h (SW41). Exosome secretion"
        " was scored by CD63 ELISA. ",
        (),
        STEPS,
    ),
    Passage(
        "three methods in a list",
        "# Abstract\n\n"
        "Extracellular vesicles of amniotic fluid were obtained by ultrafiltration, size-exclusion "
        "chromatography or immunocapture and compared by NTA. ",
        (
            ("isolation", "immunoaffinity"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
        ),
        STEPS,
    ),
    Passage(
        "methods in brackets, behind the sample",
        "# Abstract\n\n"
        "Small EVs from serum (isolated by UC/SEC) were examined by proteomics. Extracellular vesicles "
        "differed between groups. ",
        (
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
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
        "vesicles that are manufactured",
        "# Abstract\n\n"
        "Mesenchymal stromal cell EVs were manufactured by tangential flow filtration and given to rats.\n",
        (("isolation", "tangential flow filtration"),),
        STEPS,
    ),
    Passage(
        "captured on a chip",
        "# Abstract\n\n"
        "We captured tumour-derived exosomes from blood on a microfluidic chip bearing antibodies to EpCAM "
        "and CD63. ",
        (
            ("isolation", "immunoaffinity"),
            ("isolation", "microfluidics"),
        ),
        STEPS,
    ),
    Passage(
        "a method that is the subject",
        "# Abstract\n\nAcoustic trapping enriched EVs from urine within 30 min.\n",
        (("isolation", "microfluidics"),),
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
        "serial filtration",
        "# Abstract\n\n"
        "Microvesicles and exosomes were isolated from the medium of glioma cells using serial filtration "
        "(0.8 and 0.2 µm). ",
        (("isolation", "filtration"),),
        STEPS,
    ),
    Passage(
        "a spin and a gradient named",
        "# Abstract\n\n"
        "OMVs from Vibrio cholerae were purified by ultracentrifugation and density gradient, and induced IL-8.\n",
        (
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
        ),
        STEPS,
    ),
    Passage(
        "a record of sequencing",
        "# Overall design\n\n"
        "sEV and lEV fractions were collected by sequential centrifugation at 500g, 2,000g, 14,000g and "
        "100,000g. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for ?min"),
            ("spin", "14000xg for ?min"),
            ("spin", "2000xg for ?min"),
            ("spin", "500xg for ?min"),
        ),
        STEPS,
    ),
    Passage(
        "a column that only the heading names",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "### Size exclusion chromatography\n\n"
        "One millilitre of cleared plasma was loaded on a 10-mL bed, and 0.5-mL fractions were taken. EV "
        "fractions were pooled. ",
        (("isolation", "size exclusion chromatography"),),
        STEPS,
    ),
    Passage(
        "a cartridge below its heading",
        "# Methods\n\n"
        "## Purification of EVs\n\n"
        "### Tangential flow filtration\n\n"
        "The clarified harvest was concentrated 20-fold with a 300-kDa cartridge and diafiltered against PBS.\n",
        (("isolation", "tangential flow filtration"),),
        STEPS,
    ),
    Passage(
        "a paragraph that opens as a heading does",
        "# Methods\n\n"
        "Small EVs were isolated by differential ultracentrifugation. Cells were seeded at 5 × 10^6 per dish,"
        " and after 48 h cells were centrifuged at 350 × g for 6 min. The supernatant was centrifuged at "
        "2,200 × g for 12 min. The supernatant was then passed through 0.2 µm filters and spun at 112,000 × g"
        " for 65 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "112000xg for 65min"),
            ("spin", "2200xg for 12min"),
            ("spin", "350xg for 6min"),
        ),
        STEPS,
    ),
    Passage(
        "RNA of vesicles",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from plasma with qEV columns.\n\n"
        "## RNA isolation\n\n"
        "### From EVs\n\n"
        "Samples were mixed with chloroform and centrifuged at 12,000 × g for 15 min. RNA was pelleted at "
        "12,000 × g for 10 min. ",
        (
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
        ),
        STEPS,
    ),
    Passage(
        "plasma spun for counting",
        "# Methods\n\n"
        "## Measurement of microparticles\n\n"
        "Plasma was thawed and centrifuged at 1,800 g for 15 min. Microparticles were stained with annexin V "
        "and anti-CD41 and counted by flow cytometry.\n\n"
        "## Blood\n\n"
        "Blood was drawn in citrate tubes.\n",
        (("spin", "1800xg for 15min"),),
        STEPS,
    ),
    Passage(
        "membranes of broken bacteria",
        "# Methods\n\n"
        "## Preparation of membrane vesicles\n\n"
        "E. coli cells overexpressing the transporter were lysed in a French press. Debris was removed at "
        "8,000 rpm for 20 min. The supernatant was spun at 40,000 rpm for 1 h to collect membrane vesicles "
        "(MVs), which were kept at -80 °C. Exosomes of mammals are unrelated. ",
        (),
        STEPS,
    ),
    Passage(
        "a protein with a tag",
        "# Methods\n\n"
        "## Protein\n\n"
        "His-tagged annexin was purified by Ni-NTA affinity chromatography and size exclusion chromatography "
        "(Superdex 200), concentrated on Vivaspin 10 kDa and used with EVs from a company. ",
        (),
        STEPS,
    ),
    Passage(
        "organelles on beads",
        "# Methods\n\n"
        "## Immunoisolation of MVBs\n\n"
        "Cells were spun at 200 × g for 5 min, lysed by a syringe, nuclei removed at 1,000 × g for 10 min. "
        "MVBs were bound to Dynabeads with anti-GFP. Exosomes derive from MVBs. ",
        (),
        STEPS,
    ),
    Passage(
        "a virus beside vesicles",
        "# Methods\n\n"
        "## EVs\n\n"
        "EVs were isolated from conditioned medium by SEC (qEV).\n\n"
        "## Lentivirus\n\n"
        "Lentivirus-containing medium was harvested by filtration through 0.45 µm and spun at 50,000 × g for "
        "2 h. ",
        (
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
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
        "a spin before a kit",
        "# Methods\n\n"
        "## EVs\n\n"
        "EVs were purified from serum with the Capturem Extracellular Vesicle Isolation Kit (Takara) after a "
        "spin at 500 g for 10 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "commercial kit"),
            ("spin", "500xg for 10min"),
            ("product", "Capturem Extracellular Vesicle Isolation Kit"),
        ),
        STEPS,
    ),
    Passage(
        "biotin on beads",
        "# Methods\n\n"
        "## Isolation of PSMA+ EVs\n\n"
        "Plasma EVs were incubated with biotin anti-PSMA for 2 h, then pulled down with MyOne Streptavidin T1"
        " Dynabeads. ",
        (
            ("isolation", "immunoaffinity"),
            ("product", "Dynabeads"),
        ),
        STEPS,
    ),
    Passage(
        "acetate",
        "# Methods\n\n"
        "## EVs\n\n"
        "EVs were salted out of conditioned medium by 0.1 volume of 1 M sodium acetate pH 4.75 on ice for 45 "
        "min and spun at 5,000 × g for 10 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "5000xg for 10min"),
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
    Passage(
        "particles coated with vesicles",
        "# Methods\n\n"
        "## EV-coated PLGA\n\n"
        "PLGA cores and EVs (bought) were co-extruded through 200 nm filters and spun at 16,000 × g for 10 min.\n",
        (),
        STEPS,
    ),
    Passage(
        "methods before their purpose",
        "# Abstract\n\n"
        "Here, we combined PEG precipitation, iodixanol cushion and SEC to isolate EVs from plasma at high "
        "purity. ",
        (
            ("isolation", "density cushion"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("density_medium", "iodixanol"),
        ),
        STEPS,
    ),
    Passage(
        "methods behind a colon",
        "# Abstract\n\n"
        "Three methods of EV isolation from CSF were compared: ultracentrifugation, SEC (qEV) and the "
        "exoRNeasy kit. SEC gave the most EVs. ",
        (
            ("isolation", "commercial kit"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("product", "exoRNeasy"),
            ("product", "qEV"),
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
    Passage(
        "reagents that were bought",
        "# Materials and methods\n\n"
        "## Reagents\n\n"
        "Total Exosome Isolation Reagent (Invitrogen), ExoQuick (SBI) and qEV columns (Izon) were bought. "
        "Anti-CD63 Dynabeads were from Thermo.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from medium by qEV columns.\n",
        (
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
        ),
        STEPS,
    ),
    Passage(
        "a spin for cytokines",
        "# Materials and methods\n\n"
        "## Synaptic ectosomes\n\n"
        "T cells were incubated on bilayers for 90 min and detached with cold PBS. Ectosomes left on the "
        "bilayers were imaged; medium was spun at 350 × g for 5 min for cytokines. ",
        (),
        STEPS,
    ),
    Passage(
        "two methods that were used to purify",
        "# Abstract\n\nHeparin affinity chromatography and SEC were used to purify EVs from 293F cells.\n",
        (
            ("isolation", "affinity"),
            ("isolation", "size exclusion chromatography"),
        ),
        STEPS,
    ),
    Passage(
        "on a disc",
        "# Abstract\n\nUsing a lab-on-a-disc we isolated urinary EVs in 30 min.\n",
        (("isolation", "microfluidics"),),
        STEPS,
    ),
    Passage(
        "short forms of one's own",
        "# Methods\n\n"
        "## PEVs\n\n"
        "Expired platelet concentrates were spun twice for 20 min at 2,400 g; the supernatants were spun for "
        "1 h at 20,000 g. PEVs were kept at −80 °C. ",
        (
            ("isolation", "centrifugation"),
            ("spin", "20000xg for 60min"),
            ("spin", "2400xg for 20min"),
            ("storage_temperature", "-80 C"),
        ),
        STEPS,
    ),
    Passage(
        "lysates precipitated",
        "# Methods\n\n"
        "## Co-IP\n\n"
        "Lysates of cells given EVs were cleared at 15,000 × g for 10 min, and Alix was precipitated with "
        "anti-Alix on Protein A Sepharose. ",
        (),
        STEPS,
    ),
    Passage(
        "beside an isolation: lipoprotein",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## HDL isolation\n\n"
        "HDL was isolated from plasma by sequential KBr density ultracentrifugation at 350,000 × g for 20 h. "
        "HDL rather than exosomes carries the miRNA. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "beside an isolation: ribosome",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## Polysome profiling\n\n"
        "Polysomes were resolved on 10–50% sucrose gradients at 222,000 × g for 2 h (SW41). Exosome secretion"
        " was scored by CD63 ELISA. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "beside an isolation: secretome",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## Secretome\n\n"
        "Conditioned medium was concentrated with 3-kDa Amicon Ultra filters at 4,000 × g for 40 min. "
        "Proteins were analysed by LC–MS; many are known exosome cargo. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "beside an isolation: GUV",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## Vesicle preparation\n\n"
        "Large unilamellar vesicles were extruded through 100-nm polycarbonate filters (Mini-Extruder) and "
        "spun at 20,000 × g for 10 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "beside an isolation: hydrogel",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## EV-loaded hydrogel\n\n"
        "Gels with EVs were spun at 500 × g for 3 min to remove bubbles, filtered (0.22 µm) prepolymer was used.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
)
