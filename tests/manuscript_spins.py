"""Passages on how steps are written: forces, speeds and times in lists, brackets, tables, formulas, and lost signs."""

from __future__ import annotations

from tests.manuscript_passages import Passage

SPINS = (
    Passage(
        "medium, four spins, wash under the same conditions",
        "# Methods\n\n"
        "## Isolation of extracellular vesicles\n\n"
        "Human A549 cells were grown in T175 flasks to 80% confluence, rinsed twice with PBS and kept in "
        "serum-free RPMI for 48 h. The conditioned medium (150 mL) was collected and centrifuged at 300 × "
        "g for 10 min and at 2,000 × g for 20 min. The supernatant was then spun at 16,500 x g for 30 "
        "min, and EVs were pelleted at 118,000 × g for 70 min at 4 °C (Type 45 Ti rotor, Beckman "
        "Coulter). The pellet was washed in PBS and centrifuged again under the same conditions. EVs were "
        "resuspended in 100 µL PBS and stored at -80 °C.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "300xg for 10min"),
            ("spin", "2000xg for 20min"),
            ("spin", "16500xg for 30min"),
            ("spin", "118000xg for 70min"),
            ("rotor", "Type 45 Ti"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "forces and times in lists",
        "# Methods\n\n"
        "## Exosome purification\n\n"
        "Urine from healthy volunteers was sequentially centrifuged at 300, 2,000 and 10,000 × g for 10, "
        "20 and 30 min, respectively, and exosomes were collected by ultracentrifugation at 100k g for "
        "two hours.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "300xg for 10min"),
            ("spin", "2000xg for 20min"),
            ("spin", "10000xg for 30min"),
            ("spin", "100000xg for 120min"),
        ),
    ),
    Passage(
        "times before forces",
        "# Methods\n\n"
        "## Isolation of EVs from saliva\n\n"
        "Whole saliva was cleared for 15 min at 2,600 g, then for 30 min at 12,000 g. EVs were sedimented "
        "for 1 h 10 min at 120.000 g using an SW60Ti rotor.\n",
        (
            ("sample", "saliva"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "2600xg for 15min"),
            ("spin", "12000xg for 30min"),
            ("spin", "120000xg for 70min"),
            ("rotor", "SW60Ti"),
        ),
    ),
    Passage(
        "LaTeX, and a comma with a space",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "Conditioned media were centrifuged at $2{,}000 \\times \\mathrm{g}$ for 10 min, and at 150, 000xg "
        "for 90 min to pellet EVs.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "2000xg for 10min"),
            ("spin", "150000xg for 90min"),
        ),
    ),
    Passage(
        "a power with its superscript lost",
        "# Methods\n\n"
        "## Vesicle isolation\n\n"
        "Cell culture supernatant was freed of debris (2 × 103 × g, 20 min), then vesicles were harvested "
        "at 1 × 105 × g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "2000xg for 20min"),
            ("spin", "100000xg for 120min"),
        ),
    ),
    Passage(
        "only rpm is printed",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "The conditioned medium was spun at 3,000 rpm for 15 min, passed through a 0.22 µm filter "
        "(Millex-GP) and ultracentrifuged at 30,000 rpm for 2 h in a SW 32 Ti rotor to pellet exosomes.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "3000rpm for 15min"),
            ("spin", "30000rpm for 120min"),
            ("rotor", "SW 32 Ti"),
            ("product", "Millex-GP"),
        ),
    ),
    Passage(
        "both rpm and g are printed",
        "# Methods\n\n"
        "## Isolation of exosomes\n\n"
        "Exosomes were pelleted from serum at 36,000 rpm (110,000 × g) for 2 hr at 4 °C.\n",
        (
            ("sample", "serum"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
        ),
    ),
    Passage(
        "a cut-off of 100,000 is no spin; a concentrator that is spun",
        "# Methods\n\n"
        "## EV enrichment\n\n"
        "The culture supernatant was concentrated with a 100,000 MWCO Vivaspin 20 unit at 4,000 × g for "
        "20 min and EVs were separated on Sepharose CL-2B.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultrafiltration"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "4000xg for 20min"),
            ("product", "Vivaspin 20"),
            ("product", "Sepharose CL-2B"),
        ),
    ),
    Passage(
        "converter prints the sign of multiplication as 3",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "The culture supernatant was centrifuged at 2,000 3 g for 10 min and exosomes were pelleted at "
        "100,000 3 g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "2000xg for 10min"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "steps in brackets, one after the other",
        "# Methods\n\n"
        "## Isolation of microvesicles and exosomes\n\n"
        "Conditioned medium of human fibroblasts underwent differential centrifugation (300 g, 10 min; "
        "2,000 g, 20 min; 12,200 g, 40 min; 110,000 g, 2 h; all at 4 °C) to obtain exosomes.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "300xg for 10min"),
            ("spin", "2000xg for 20min"),
            ("spin", "12200xg for 40min"),
            ("spin", "110000xg for 120min"),
        ),
    ),
    Passage(
        "forces in one list, times in brackets",
        "# Methods\n\n"
        "## Exosomes\n\n"
        "As previously described, with modifications, conditioned media were subjected to sequential "
        "centrifugation steps of 300g, 2000g, 10,000g (10, 20, 30 min), and 100,000g (70 min, twice) in a "
        "Type 70Ti fixed-angle rotor with k-factor 156.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("rotor", "Type 70Ti"),
        ),
    ),
    Passage(
        "headings at the head of paragraphs",
        "# Methods\n\n"
        "## Comparison of isolation methods\n\n"
        "Ultracentrifugation. Plasma was diluted with PBS and centrifuged at 12,000 × g, 45 min, 4 °C and "
        "then at 110,000 × g, 2 h, 4 °C using an SW 41Ti rotor.\n\n"
        "Size exclusion chromatography. One mL plasma was loaded on a qEV column and eluted with PBS.\n\n"
        "Precipitation. Plasma was mixed with Total Exosome Isolation reagent and incubated for 30 min, "
        "then centrifuged at 10,000 × g for 5 min.\n",
        (
            ("sample", "plasma"),
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 5min"),
            ("spin", "110000xg for 120min"),
            ("spin", "12000xg for 45min"),
            ("rotor", "SW 41Ti"),
            ("product", "Total Exosome Isolation reagent"),
            ("product", "qEV"),
        ),
    ),
    Passage(
        "urine with DTT, a spin done again",
        "# Methods\n\n"
        "## Urinary extracellular vesicles\n\n"
        "First morning urine was obtained from 12 women. Samples were centrifuged at 17,000 x g for 10 "
        "min at 37°C. The pellet was treated with DTT (200 mg/mL) and centrifuged again at 17,000 × g. "
        "Supernatants were pooled and ultracentrifuged at 200,000 × g for 1 h. Pellets were stored at −80 "
        "°C.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "17000xg for 10min"),
            ("spin", "200000xg for 60min"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "a table of spins",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "Conditioned medium was processed as in Table 1.\n\n"
        "Table 1. Centrifugation steps for EV isolation\n\n"
        "| Step | Speed (x g) | Time (min) | Rotor |\n"
        "|---|---|---|---|\n"
        "| Cells | 300 | 10 | A-4-81 |\n"
        "| Debris | 10,000 | 30 | |\n"
        "| EVs | 100,000 | 70 | SW 28 rotor |\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "300xg for 10min"),
            ("rotor", "A-4-81"),
            ("rotor", "SW 28"),
        ),
    ),
    Passage(
        "first spins in the section on cells",
        "# Methods\n\n"
        "## Isolation of cortical neurons\n\n"
        "Cortices of E18 rats were dissected and dissociated with papain. Neurons were kept for 7 days. "
        "Supernatants were collected, cleared at 300 × g for 10 min and 2,000 × g for 20 min, and frozen "
        "at -80 °C.\n\n"
        "## Exosome isolation\n\n"
        "Thawed supernatants were spun at 10,000 × g for 30 min and exosomes were pelleted at 100,000 × g "
        "for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
        ),
    ),
    Passage(
        "forces and times with a stroke",
        "# Methods\n\n"
        "## Animals\n\n"
        "Male C57BL/6 mice were used. Mice received 100 µg exosomes intravenously.\n\n"
        "## Bone marrow MSC culture\n\n"
        "Bone marrow was flushed from femurs of mice and spun at 400 × g for 5 min; adherent cells were "
        "kept as MSCs.\n\n"
        "## Exosome isolation\n\n"
        "Mouse MSCs (80% confluent) were incubated in serum-free DMEM for 48 h. The media were harvested "
        "and centrifuged sequentially: 300×g/10 min, 2,000×g/10 min, 10,000×g/30 min. After filtration "
        "through a 0.22-µm filter, the media was ultracentrifuged (100,000×g/70 min ×2) in a Type 50.2 Ti "
        "rotor.\n\n"
        "## Myocardial infarction\n\n"
        "Hearts were fixed. Serum was collected at 3,000 rpm for 15 min for troponin ELISA.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
            ("rotor", "Type 50.2 Ti"),
        ),
    ),
    Passage(
        "pellets named by their spins",
        "# Methods\n\n"
        "## Isolation of small and large EVs\n\n"
        "Cell-free medium was spun 2000×g 20 min (pellet = 2K), 10,000 × g 40 min (pellet = 10K) and "
        "100,000 × g 90 min (pellet = 100K) in 45Ti rotor. The 10K and 100K pellets were washed in PBS at "
        "10,000 × g or 100,000 × g, respectively, and resuspended.\n\n"
        "The 100K pellet was bottom-loaded in 60% iodixanol under 40%, 20% and 10% layers and centrifuged "
        "1 h at 350,000 × g in a SW55Ti rotor.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
            ("spin", "10000xg for 40min"),
            ("spin", "2000xg for 20min"),
            ("spin", "350000xg for 60min"),
            ("rotor", "45Ti"),
            ("rotor", "SW55Ti"),
            ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "rpm and g in one list",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "To isolate EVs, conditioned medium was centrifuged using the following protocol: 800 rpm for 5 "
        "min, 2000 rpm for 10 min, 10,000 g for 30 min and 100,000 g for 1 h in a Beckman 70.1 Ti rotor. "
        "Each supernatant was transferred to a new tube. For uptake, EVs were labelled with PKH26 "
        "(Sigma).\n\n"
        "## Lipidomics\n\n"
        "Lipids were extracted with chloroform and spun at 3,000 g for 5 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000rpm for 10min"),
            ("spin", "800rpm for 5min"),
            ("rotor", "70.1 Ti"),
        ),
    ),
    Passage(
        "a gradient after two pellets",
        "# Experimental\n\n"
        "## EV preparation\n\n"
        "Cells were removed from the medium by centrifugation at 500×g (5 min), followed by 2000×g (10 "
        "min). EVs were isolated by two-step ultracentrifugation: 10 000×g (40 min) and 100 000×g (90 "
        "min), 4 °C, rotor 70Ti; Beckman. EVs were further separated with an OptiPrep density gradient: "
        "the pellet was mixed with 50% iodixanol, overlaid with 40%, 20% and 0%, and ultracentrifuged "
        "(100 000×g, 18 h, SW32.1Ti). Ten fractions were collected, diluted with PBS and ultracentrifuged "
        "at 100 000×g for 1.5 h.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 1080min"),
            ("spin", "100000xg for 90min"),
            ("spin", "10000xg for 40min"),
            ("spin", "2000xg for 10min"),
            ("spin", "500xg for 5min"),
            ("rotor", "70Ti"),
            ("rotor", "SW32.1Ti"),
            ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "a table that the text refers to, a monolith, signs that a converter lost",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "Medium of HeLa cells was collected and cleared as in Table 1, /uniFB01 ltered through a 0.22 µ "
        "mpolyvinylidene /uniFB02 uoride membrane, and EVs were bound to a CIMmultus QA monolith.\n\n"
        "Table 1. Centrifugation steps.\n\n"
        "| Step | Force | Time | Rotor |\n"
        "|---|---|---|---|\n"
        "| cells | 300 × g | 10 min | - |\n"
        "| debris | 10,000 × g | 30 min | JA-25.50 |\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "anion exchange"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("spin", "10000xg for 30min"),
            ("spin", "300xg for 10min"),
            ("rotor", "JA-25.50"),
            ("product", "CIMmultus QA"),
        ),
    ),
    Passage(
        "medium without serum for two days; rotors of large centrifuges; a filter behind a semicolon",
        "# Methods\n\n"
        "## Cells\n\n"
        "Human umbilical cord-derived mesenchymal stromal cells were expanded in α-MEM with 10% FBS. At 80% confluence "
        "they were rinsed and kept for 48 h in DMEM without serum. Supernatants were kept at −20 °C until use.\n\n"
        "## EV isolation\n\n"
        "Conditioned medium was centrifuged at 5,500 × g for 25 min (JLA-9.1000) and filtered (0.65 and 0.22 µm; "
        "Sartolab). EVs were pelleted at 30,000 rpm for 3 h in a Type 45 Ti rotor, suspended in 40% "
        "OptiPrep and floated "
        "beneath layers of 30 and 10% OptiPrep at 140,000 × g for 15 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "density gradient"),
            ("product", "Sartolab"),
            ("density_medium", "iodixanol"),
            ("spin", "5500xg for 25min"),
            ("spin", "30000rpm for 180min"),
            ("spin", "140000xg for 900min"),
            ("rotor", "JLA-9.1000"),
            ("rotor", "Type 45 Ti"),
            ("storage_temperature", "-20 C"),
        ),
    ),
    Passage(
        "cells out of blood of volunteers; a spin beside a filter",
        "# Methods\n\n"
        "## Monocyte isolation\n\n"
        "Blood of healthy volunteers was drawn into EDTA tubes, and monocytes were isolated on Ficoll at "
        "450 × g for 30 "
        "min.\n\n"
        "## Isolation of monocyte-derived microvesicles\n\n"
        "Monocytes were activated for 30 min. Monocytes were removed by centrifugation at 750 × g for 10 min and "
        "filtration through a 1.2 µm syringe filter, and microvesicles were pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "750xg for 10min"),
            ("spin", "100000xg for 60min"),
        ),
    ),
    Passage(
        "a series of forces that cells are spun at, with minutes and hours",
        "# Methods\n\n"
        "## Isolation of microvesicles\n\n"
        "Human platelets were cultured in DMEM. Cells were centrifuged at 350, 1400, 12,000, and 115,000 g for 10, 15, "
        "40 min and 2 h, and microvesicles were collected.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "350xg for 10min"),
            ("spin", "1400xg for 15min"),
            ("spin", "12000xg for 40min"),
            ("spin", "115000xg for 120min"),
        ),
        ("isolation", "spin"),
    ),
    Passage(
        "a sign of multiplication that became a full stop, and times joined by then",
        "# Methods\n\n"
        "## Isolation of microvesicles\n\n"
        "Urine of patients was centrifuged at 900 . g for 25 min. Microvesicles were pelleted at 17,000 × g and "
        "105,000 × g for 1 hour then 90 minutes.\n",
        (("spin", "900xg for 25min"), ("spin", "17000xg for 60min"), ("spin", "105000xg for 90min")),
        ("spin",),
    ),
)
