"""Short passages on methods of isolation in many wordings, with the steps to be drafted and no others."""

from __future__ import annotations

from tests.manuscript_passages import STEPS, Passage

STEPS_BY_METHOD = (
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
        "a method that is said not to be used, and its product at the end",
        "# Methods\n\n## Separation of EVs\n\nEVs were isolated from urine by size exclusion on Sepharose CL-4B. We "
        "did not use polymers since much else comes down with them (ExoQuick; ref. 9).\n",
        (("isolation", "size exclusion chromatography"), ("product", "Sepharose CL-4B")),
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
)
