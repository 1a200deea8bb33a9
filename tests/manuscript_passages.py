"""Short passages of manuscripts, written for these tests, with the facts that a draft must hold and no others.

`facts` is compared with all facts of the fields named in `fields`, so that an invented fact fails as a missed one does.
"""

from __future__ import annotations

from typing import NamedTuple

ISOLATION = (
    "sample", "species", "serum_handling", "anticoagulant", "isolation", "spin", "rotor", "product", "density_medium",
    "storage_temperature",
)  # fmt: skip
"""Fields that are compared in passages on samples and isolation."""


class Passage(NamedTuple):
    """A passage: its name, its text (Markdown), the facts expected, and the fields that are compared."""

    name: str
    text: str
    facts: tuple[tuple[str, str], ...]
    fields: tuple[str, ...] = ISOLATION


PASSAGES = (
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
        "plasma with its anticoagulant and its making",
        "# Methods\n\n"
        "## Blood collection and plasma preparation\n\n"
        "Venous blood was drawn from patients into K2EDTA tubes (BD Vacutainer) and centrifuged twice at "
        "2,500 × g for 15 min at room temperature to obtain platelet-poor plasma. Plasma was stored at "
        "-80 °C.\n\n"
        "## EV isolation by SEC\n\n"
        "Plasma (0.5 mL) was loaded on a qEVoriginal 70 nm column (Izon) and fractions 7-9 were pooled as "
        "EVs.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "EDTA"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "2500xg for 15min"),
            ("product", "qEVoriginal 70 nm"),
            ("storage_temperature", "-80 C"),
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
        "cerebrospinal fluid and ExoQuick",
        "# Methods\n\n"
        "## CSF exosome isolation\n\n"
        "Human CSF was obtained by lumbar puncture and centrifuged at 2,000 × g for 10 min. Exosomes were "
        "precipitated from 500 µL CSF with ExoQuick (System Biosciences) overnight at 4 °C and pelleted "
        "at 1,500 × g for 30 min.\n",
        (
            ("sample", "cerebrospinal fluid"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "2000xg for 10min"),
            ("spin", "1500xg for 30min"),
            ("product", "ExoQuick"),
        ),
    ),
    Passage(
        "tissue that is dissociated",
        "# Methods\n\n"
        "## Isolation of EVs from brain tissue\n\n"
        "Frozen human brain tissue was sliced and digested with collagenase D for 30 min at 37 °C. The "
        "suspension was centrifuged at 300 × g for 5 min, 2,000 × g for 10 min and 10,000 × g for 30 min. "
        "EVs were layered on a discontinuous sucrose gradient and centrifuged at 180,000 × g for 3 h.\n",
        (
            ("sample", "tissue"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("spin", "300xg for 5min"),
            ("spin", "2000xg for 10min"),
            ("spin", "10000xg for 30min"),
            ("spin", "180000xg for 180min"),
            ("density_medium", "sucrose"),
        ),
    ),
    Passage(
        "bacteria are pelleted, and their supernatant is used",
        "# Methods\n\n"
        "## Purification of outer membrane vesicles\n\n"
        "Escherichia coli was grown in LB broth to an OD600 of 1.0. Bacteria were pelleted at 6,000 × g "
        "for 20 min, and the culture supernatant was filtered through a 0.45 µm membrane. OMVs were "
        "collected by ultracentrifugation at 150,000 × g for 3 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Escherichia coli"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "6000xg for 20min"),
            ("spin", "150000xg for 180min"),
        ),
    ),
    Passage(
        "plant juice",
        "# Methods\n\n"
        "## Isolation of ginger-derived nanovesicles\n\n"
        "Ginger rhizomes (Zingiber officinale) were washed, peeled and blended. The juice was centrifuged "
        "at 3,000 × g for 20 min and 10,000 × g for 40 min. Nanovesicles were pelleted at 150,000 × g for "
        "2 h.\n",
        (
            ("sample", "plant"),
            ("species", "Zingiber officinale"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "3000xg for 20min"),
            ("spin", "10000xg for 40min"),
            ("spin", "150000xg for 120min"),
        ),
    ),
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
        "milk and synovial fluid",
        "# Methods\n\n"
        "## Isolation of milk EVs\n\n"
        "Bovine milk was defatted at 3,000 × g for 30 min; EVs were pelleted from the whey at 100,000 × g "
        "for 90 min.\n\n"
        "## Isolation of EVs from synovial fluid\n\n"
        "Synovial fluid of patients with osteoarthritis was treated with hyaluronidase and centrifuged at "
        "2,000 × g for 20 min. EVs were collected at 110,000 × g for 2 h.\n",
        (
            ("sample", "milk"),
            ("sample", "synovial fluid"),
            ("species", "Bos taurus"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "3000xg for 30min"),
            ("spin", "100000xg for 90min"),
            ("spin", "2000xg for 20min"),
            ("spin", "110000xg for 120min"),
        ),
    ),
    Passage(
        "lavage fluid of mice",
        "# Methods\n\n"
        "## Exosome isolation from BALF\n\n"
        "Mouse BALF was centrifuged at 400 × g for 5 min and 12,000 × g for 30 min, and exosomes were "
        "pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "bronchoalveolar lavage fluid"),
            ("species", "Mus musculus"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "400xg for 5min"),
            ("spin", "12000xg for 30min"),
            ("spin", "100000xg for 60min"),
        ),
    ),
    Passage(
        "spins that deplete serum are no isolation",
        "# Methods\n\n"
        "## Cell culture and exosome isolation\n\n"
        "FBS was depleted of bovine exosomes by ultracentrifugation at 120,000 × g for 18 h. Cells were "
        "cultured in DMEM with 10% exosome-depleted FBS for 48 h. The conditioned medium was collected "
        "and centrifuged at 2,000 × g for 20 min; exosomes were then pelleted at 100,000 × g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "2000xg for 20min"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "spins for lysates, RNA, mass spectrometry and virus are no isolation",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from conditioned medium at 100,000 × g for 70 min.\n\n"
        "## Western blot\n\n"
        "Cells were lysed in RIPA buffer and lysates were cleared at 14,000 × g for 10 min.\n\n"
        "## RNA extraction\n\n"
        "RNA was extracted with TRIzol; after addition of chloroform, samples were centrifuged at 12,000 "
        "× g for 15 min.\n\n"
        "## Mass spectrometry\n\n"
        "Peptides were centrifuged at 16,000 × g for 5 min and desalted.\n\n"
        "## Lentivirus production\n\n"
        "Lentivirus was concentrated by ultracentrifugation at 90,000 × g for 2 h.\n\n"
        "## Cell culture\n\n"
        "Cells were trypsinized and pelleted at 200 × g for 5 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "organ fractionation is no isolation of vesicles",
        "# Methods\n\n"
        "## Mitochondria isolation\n\n"
        "Liver was homogenized and nuclei were removed at 800 × g for 10 min. Mitochondria were pelleted "
        "at 10,000 × g for 15 min.\n\n"
        "## Statistics\n\n"
        "Means were compared by t test.\n",
        (),
    ),
    Passage(
        "what others did is not what these authors did",
        "# Introduction\n\n"
        "Exosomes can be isolated by ultracentrifugation at 100,000 × g. Smith et al. isolated exosomes "
        "from plasma with ExoQuick.\n\n"
        "# Methods\n\n"
        "## Cell culture\n\n"
        "HeLa cells were cultured in DMEM with 10% FBS and harvested at 300 × g for 5 min.\n",
        (),
    ),
    Passage(
        "a text that says that nothing was separated",
        "# Methods\n\n"
        "## Plasma RNA\n\n"
        "Blood was drawn into EDTA tubes and centrifuged at 1,900 × g for 10 min to obtain plasma. RNA "
        "was extracted from plasma with the miRNeasy Serum/Plasma kit. We did not separate extracellular "
        "vesicles from plasma.\n\n"
        "# Discussion\n\n"
        "Exosomes may carry these RNAs.\n",
        (),
    ),
    Passage(
        "vesicles in tissue sections are no preparation",
        "# Methods\n\n"
        "## Electron microscopy\n\n"
        "Kidney sections were cut and examined in a transmission electron microscope. Multivesicular "
        "bodies and vesicles were counted in tubular cells.\n",
        (),
    ),
    Passage(
        "vesicles counted in a fluid without isolation",
        "# Methods\n\n"
        "## Microparticle analysis\n\n"
        "Citrated blood of healthy donors was centrifuged at 1,500 × g for 15 min to obtain platelet-poor "
        "plasma. The number of annexin V positive microparticles per µL of plasma was determined by flow "
        "cytometry.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("spin", "1500xg for 15min"),
        ),
    ),
    Passage(
        "kits for RNA of exosomes are no isolation, a kit for exosomes is",
        "# Methods\n\n"
        "## Exosome isolation and RNA extraction\n\n"
        "Exosomes were isolated from human serum with the Total Exosome Isolation Reagent (Invitrogen). "
        "RNA was extracted with the miRNeasy Micro kit (Qiagen) and centrifuged at 12,000 × g for 15 min.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("product", "Total Exosome Isolation Reagent"),
        ),
    ),
    Passage(
        "a filter for cells, and filtered PBS",
        "# Methods\n\n"
        "## Isolation of tumour EVs\n\n"
        "EVs were pelleted from conditioned medium at 100,000 × g for 70 min and resuspended in PBS (0.1 "
        "µm filtered).\n\n"
        "## Flow cytometry of cells\n\n"
        "Cells were passed through a 40 µm strainer and centrifuged at 350 × g for 5 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "cells are harvested under the heading of isolation",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "Conditioned medium was cleared at 500 × g for 10 min and 3,000 × g for 20 min. EVs were pelleted "
        "at 100,000 × g for 2 h. Remaining cells were trypsinized, centrifuged at 250 × g for 5 min and "
        "counted.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "500xg for 10min"),
            ("spin", "3000xg for 20min"),
            ("spin", "100000xg for 120min"),
        ),
    ),
    Passage(
        "results repeat what methods tell",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from mouse serum by ultracentrifugation at 110,000 × g for 2 h (TLA-110 "
        "rotor).\n\n"
        "# Results\n\n"
        "We isolated EVs from mouse serum by ultracentrifugation. The 110,000 × g pellet contained CD9. "
        "Others have used 200,000 × g.\n",
        (
            ("sample", "serum"),
            ("species", "Mus musculus"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 120min"),
            ("rotor", "TLA-110"),
        ),
    ),
    Passage(
        "two samples, each with its own steps",
        "# Methods\n\n"
        "## Isolation of vesicles\n\n"
        "For plasma EVs, 1 mL plasma was applied to a Sepharose CL-4B column. For cell EVs, conditioned "
        "medium was centrifuged at 2,000 × g for 30 min and EVs were pelleted at 100,000 × g for 2 h.\n",
        (
            ("sample", "plasma"),
            ("sample", "conditioned medium"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("product", "Sepharose CL-4B"),
            ("spin", "2000xg for 30min"),
            ("spin", "100000xg for 120min"),
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
        "uptake and labelling add no steps",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from conditioned medium by ultracentrifugation at 100,000 × g for 90 min.\n\n"
        "## Labelling and uptake of EVs\n\n"
        "EVs were stained with PKH67, and excess dye was removed at 190,000 × g for 1 h. Recipient cells "
        "were washed and spun at 300 × g for 5 min.\n",
        (
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 90min"),
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
        "plasma for something else is no sample",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "Exosomes were isolated from the conditioned medium of human THP-1 cells with ExoQuick-TC.\n\n"
        "## Cytokines\n\n"
        "Blood of mice was drawn into heparin tubes and centrifuged at 2,000 × g for 10 min; cytokines "
        "were measured in plasma by ELISA.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("isolation", "precipitation"),
            ("product", "ExoQuick-TC"),
        ),
    ),
    Passage(
        "an abstract and what was done to blood",
        "# Abstract\n\n"
        "Exosomes were isolated from the serum of 30 patients with glioma and 12 healthy controls using "
        "ExoQuick and their miRNA was profiled.\n\n"
        "# Methods\n\n"
        "## Patients\n\n"
        "Blood was allowed to clot for 30 min and spun at 1,200 g for 10 min. Serum was kept at -80°C.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "1200xg for 10min"),
            ("product", "ExoQuick"),
            ("storage_temperature", "-80 C"),
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
        "fat, casein, two filters, three strong spins",
        "# Methods\n\n"
        "## Isolation of bovine milk exosomes\n\n"
        "Fresh raw cow's milk was obtained from a local farm. Fat was removed by centrifugation at 5,000 "
        "× g for 30 min at 4 °C; casein was precipitated with acetic acid and the whey was spun at 12,000 "
        "× g for 1 h, filtered (0.45 and 0.22 μm) and ultracentrifuged at 35,000 × g for 1 h, 70,000 × g "
        "for 3 h and 100,000 × g for 1 h.\n",
        (
            ("sample", "milk"),
            ("species", "Bos taurus"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "12000xg for 60min"),
            ("spin", "35000xg for 60min"),
            ("spin", "5000xg for 30min"),
            ("spin", "70000xg for 180min"),
        ),
    ),
    Passage(
        "bioreactor, platelet lysate, hollow fibre, core beads",
        "# Methods\n\n"
        "## Large-scale production of MSC-EVs\n\n"
        "Umbilical cord-derived human MSCs were expanded in hollow fibre bioreactors with 5% human "
        "platelet lysate depleted of EVs. The harvest was clarified at 2500 × g, 20 min, filtered through "
        "0.22 μm and concentrated 20-fold by TFF using a 300 kDa mPES hollow fibre cartridge (Repligen), "
        "then diafiltered with 5 volumes of PBS. The retentate was loaded on Capto Core 700 and "
        "sterile-filtered (0.2 µm), aliquoted and frozen at -80 °C.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "tangential flow filtration"),
            ("spin", "2500xg for 20min"),
            ("product", "Capto Core 700"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "a section on depleted serum, cells that are removed",
        "# Methods\n\n"
        "## Exosome-depleted FBS\n\n"
        "FBS was ultracentrifuged for 18 h at 100,000 g and filtered through a 0.22 μm filter.\n\n"
        "## EV isolation\n\n"
        "Cells were cultured for 48 h in medium containing 5% of this serum. Cells were removed (300 × g, "
        "10 min), then dead cells (2000 × g, 10 min) and debris (10,000 × g, 30 min). The final "
        "supernatant was ultracentrifuged at 100,000 × g for 70 min and the pellet was washed in a large "
        "volume of PBS and centrifuged one last time at the same speed for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
        ),
    ),
    Passage(
        "apoplastic wash",
        "# Methods\n\n"
        "## Isolation of apoplastic vesicles\n\n"
        "Arabidopsis thaliana rosettes were vacuum-infiltrated with vesicle isolation buffer and "
        "centrifuged at 700 × g for 20 min to recover apoplastic wash. The wash was passed through a 0.45 "
        "µm filter and centrifuged at 10,000 × g for 30 min, then EVs were pelleted at 40,000 × g for 60 "
        "min (TLA100.3 rotor).\n",
        (
            ("sample", "plant"),
            ("species", "Arabidopsis thaliana"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 30min"),
            ("spin", "40000xg for 60min"),
            ("spin", "700xg for 20min"),
            ("rotor", "TLA100.3"),
        ),
    ),
    Passage(
        "tumours that are dissociated",
        "# Methods\n\n"
        "## Tumor exosomes from mice\n\n"
        "Tumors were excised from C57BL/6 mice, minced and incubated with liberase for 30 min. After "
        "filtration through a 70 µm strainer, the suspension was centrifuged at 500 × g for 10 min, 3,000 "
        "× g for 20 min and 12,000 × g for 20 min; EVs were pelleted at 100,000 × g for 70 min.\n",
        (
            ("sample", "tissue"),
            ("species", "Mus musculus"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "12000xg for 20min"),
            ("spin", "3000xg for 20min"),
            ("spin", "500xg for 10min"),
        ),
    ),
    Passage(
        "virions beside exosomes",
        "# Experimental Procedures\n\n"
        "## Isolation of exosomes and virus particles\n\n"
        "For exosomes, supernatants of Jurkat cells grown in RPMI with vesicle-free FCS were cleared at "
        "300 × g, filtered (0.22 µm) and spun at 100,000 × g for 2 h through a 20% sucrose cushion. For "
        "HIV-1 virions, supernatants were concentrated at 28,000 rpm for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("isolation", "filtration"),
            ("spin", "100000xg for 120min"),
            ("spin", "300xg for ?min"),
            ("density_medium", "sucrose"),
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
        "cultures of bacteria, a hollow fibre",
        "# Methods\n\n"
        "## OMV isolation\n\n"
        "Vibrio cholerae was used. Cultures (2 l) were centrifuged at 8,000 × g for 30 min; the "
        "supernatant was filtered (0.22 µm) and concentrated with a 100-kDa hollow-fibre cartridge. "
        "Vesicles were sedimented at 150,000 × g for 2 h at 4 °C.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Vibrio cholerae"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "150000xg for 120min"),
            ("spin", "8000xg for 30min"),
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
        "vesicles counted in thawed plasma",
        "# Methods\n\n"
        "## Study population\n\n"
        "Adults with sepsis were enrolled. Blood was drawn into citrate tubes, centrifuged at 1,500 × g "
        "for 20 min and plasma was frozen at −80 °C.\n\n"
        "## Flow cytometry\n\n"
        "Plasma was thawed and incubated with annexin V-FITC and anti-CD41-PE; microvesicles were counted "
        "on a CytoFLEX.\n",
        (
            ("sample", "plasma"),
            ("anticoagulant", "citrate"),
            ("spin", "1500xg for 20min"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "explants of tissue",
        "# Methods\n\n"
        "## Isolation of EVs from adipose tissue\n\n"
        "Human subcutaneous adipose tissue explants were cultured in serum-free M199 for 24 h. The "
        "conditioned medium was collected and centrifuged at 800 × g for 10 min, 2,500 × g for 15 min and "
        "100,000 × g for 2 h to obtain EVs.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "2500xg for 15min"),
            ("spin", "800xg for 10min"),
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
        "depleted serum that was bought",
        "# Methods\n\n"
        "## Exosome purification\n\n"
        "THP-1 macrophages were cultured in RPMI with 10% FBS. Before collection, medium was changed to "
        "RPMI with 10% exosome-depleted FBS (System Biosciences). After 24 h, 10 ml of medium were "
        "collected and spun at 3000 g × 15 min. ExoQuick-TC was added at 1:5 and incubated overnight; "
        "exosomes were pelleted by centrifugation at 1500 × g, 30 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "1500xg for 30min"),
            ("spin", "3000xg for 15min"),
            ("product", "ExoQuick-TC"),
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
        "a spin that removes a dye",
        "# Methods\n\n"
        "## Exosome isolation and labelling\n\n"
        "hUC-MSCs at passage 5 were washed and cultured in α-MEM w/o FBS for 48 hours. The supernatant "
        "was centrifuged at 300×g for 10 min, 2000×g for 10 min, 10,000×g for 30 min, followed by "
        "ultracentrifugation at 100,000×g for 70 min (Optima L-100XP, Beckman). Precipitates were washed "
        "with PBS and ultracentrifuged at 100,000×g for another 70 min. For labelling, exosomes were "
        "incubated with Dil for 30 min and ultracentrifuged at 120,000 ×g for 90 min to remove free dye.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
        ),
    ),
    Passage(
        "synaptic vesicles",
        "# Methods\n\n"
        "## Preparation of synaptic vesicles\n\n"
        "Rat brains were homogenized in sucrose buffer and centrifuged at 1,000 × g for 10 min. "
        "Synaptosomes were pelleted at 12,000 × g for 15 min and lysed; synaptic vesicles were collected "
        "at 165,000 × g for 2 h.\n",
        (),
    ),
    Passage(
        "virus, membranes, cytokines",
        "# Introduction\n\n"
        "Extracellular vesicles and exosomes are of interest in cancer.\n\n"
        "# Methods\n\n"
        "## Lentivirus production\n\n"
        "HEK293T cells were transfected; supernatants were collected after 48 h, cleared at 500 × g for 5 "
        "min, filtered (0.45 µm) and virus was concentrated at 70,000 × g for 2 h on a 20% sucrose "
        "cushion.\n\n"
        "## Membrane fractionation\n\n"
        "Cells were homogenized and post-nuclear supernatants were spun at 100,000 × g for 1 h to pellet "
        "membranes.\n\n"
        "## ELISA\n\n"
        "Conditioned media were centrifuged at 1,000 × g for 10 min and IL-6 was measured.\n",
        (),
    ),
    Passage(
        "lipoproteins, and exosomes that were bought",
        "# Methods\n\n"
        "## Lipoprotein isolation\n\n"
        "LDL was isolated from human plasma by KBr density gradient ultracentrifugation at 150,000 × g "
        "for 20 h.\n\n"
        "## Exosome treatment\n\n"
        "Exosomes were bought from a supplier (HansaBioMed) and added to cells.\n",
        (),
    ),
    Passage(
        "previous studies",
        "# Results\n\n"
        "Previous studies isolated exosomes from saliva by ultracentrifugation. We therefore measured CD9 "
        "in cells.\n\n"
        "# Methods\n\n"
        "## Western blotting\n\n"
        "Cells were lysed and spun at 12,000 g for 10 min.\n",
        (),
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
        "the sample stands in the heading",
        "# Methods\n\n"
        "## Participants and samples\n\n"
        "Cerebrospinal fluid (CSF) from 15 patients with AD and 10 controls was obtained by lumbar "
        "puncture in polypropylene tubes, centrifuged at 2000 g for 10 min at 4°C, aliquoted, and stored "
        "at -80°C. Plasma was taken in parallel in EDTA tubes.\n\n"
        "## Isolation of EVs from CSF\n\n"
        "Aliquots (1 mL) were thawed on ice and centrifuged at 10,000 g for 10 min. Supernatants were "
        "applied onto qEVsingle columns. 200 µL fractions were collected; fractions 6-8 were pooled and "
        "concentrated with Amicon Ultra-0.5 (30K).\n",
        (
            ("sample", "cerebrospinal fluid"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("spin", "10000xg for 10min"),
            ("spin", "2000xg for 10min"),
            ("product", "Amicon Ultra-0.5"),
            ("product", "qEVsingle"),
            ("storage_temperature", "-80 C"),
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
        "parasites",
        "# Methods\n\n"
        "## EVs from Leishmania\n\n"
        "Leishmania major promastigotes were grown in Schneider's medium, washed and incubated in "
        "serum-free medium for 24 h. Parasites were removed at 2,000 × g for 10 min, and EVs were "
        "pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Leishmania major"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "2000xg for 10min"),
        ),
    ),
    Passage(
        "tumours, mice, recipients, and depletion told in passing",
        "# Tumour vesicles promote metastasis\n\n"
        "# Abstract\n\n"
        "We show that exosomes from human pancreatic cancer cells reach the liver. Vesicles were injected "
        "into tumors of mice, and biopsies were compared.\n\n"
        "# Methods\n\n"
        "## Cells\n\n"
        "Human PANC-1 and mouse 3T3 cells were cultured in DMEM with 10% FBS. Neutrophils were isolated "
        "from blood of donors over Ficoll at 400 × g for 30 min.\n\n"
        "## Exosomes\n\n"
        "PANC-1 cells were kept in media containing 5% MV-free FBS (depleted by overnight "
        "ultracentrifugation at 110,000 × g). After 72 h the supernatant was centrifuged at 500 × g for "
        "10 min and 20,000 × g for 20 min. Exosomes were harvested by spinning at 100,000 × g for 70 min. "
        "The pellet was resuspended in PBS and used fresh or frozen at - 80 °C.\n\n"
        "## In vivo\n\n"
        "Mice were injected with 10 µg exosomes. Tumors were minced, digested and passed through a 70 µm "
        "strainer; cells were spun at 500 × g for 5 min.\n\n"
        "## Statistics\n\n"
        "Data are means.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "20000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "chemically defined medium, a cushion, a concentrator",
        "# Methods\n\n"
        "## Isolation of sEVs\n\n"
        "iPSC-MSCs were cultured in chemically defined, serum-free MesenGro medium. CM was collected "
        "every 48 h, spun at 300 × g for 10 min, 2,000 × g for 20 min, filtered (0.22 µm) and "
        "concentrated ~50-fold by ultrafiltration with 100-kDa MWCO membranes (Millipore). The "
        "concentrated CM was layered on a 30% sucrose/D2O cushion and ultracentrifuged at 100,000 × g for "
        "60 min at 4 °C (SW-32Ti). The cushion was recovered and washed thrice with PBS by centrifugation "
        "in Amicon Ultra-15 (100 kDa) at 1,500 × g for 30 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("isolation", "filtration"),
            ("isolation", "ultrafiltration"),
            ("spin", "100000xg for 60min"),
            ("spin", "1500xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("rotor", "SW-32Ti"),
            ("product", "Amicon Ultra-15"),
            ("density_medium", "sucrose"),
        ),
    ),
    Passage(
        "microparticles of plasma",
        "# Methods\n\n"
        "## Collection of plasma and isolation of MPs\n\n"
        "Blood was collected from an antecubital vein of 24 type 2 diabetes patients through a 21 G "
        "needle into 3.2% sodium citrate (BD). The first 2 mL were discarded. Samples were processed "
        "within 2 h by centrifugation for 20 min at 1550 g at 20 °C without brake. PPP was snap-frozen in "
        "liquid nitrogen and stored at −80 °C. After thawing on ice, 250 μL of plasma was centrifuged for "
        "30 min at 18,890 g at 20 °C. 225 μL supernatant was removed, the MP pellet was resuspended in "
        "citrated PBS and centrifuged again for 30 min at 18,890 g.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("isolation", "centrifugation"),
            ("spin", "1550xg for 20min"),
            ("spin", "18890xg for 30min"),
            ("storage_temperature", "-80 C"),
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
        "stool",
        "# Methods\n\n"
        "## Isolation of bacterial extracellular vesicles\n\n"
        "Stool samples of healthy volunteers were suspended in PBS, centrifuged at 10,000 × g for 10 min "
        "and filtered through 0.45 and 0.22 µm. Faecal EVs were pelleted at 150,000 × g for 3 h.\n",
        (
            ("sample", "other: faeces (stool)"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 10min"),
            ("spin", "150000xg for 180min"),
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
        "bone marrow, plasma, other cells",
        "# Methods\n\n"
        "## Ethics and samples\n\n"
        "The study was approved by the ethics committee. Peripheral blood and bone marrow samples of AML "
        "patients were collected in heparin; mononuclear cells were separated on Ficoll at 800 × g for 20 "
        "min and plasma was frozen at -20 °C.\n\n"
        "## Exosome purification from plasma\n\n"
        "Thawed plasma (1 mL) was differentially centrifuged (1,000 g for 10 min; 10,000 g for 30 min), "
        "ultrafiltered (0.22 µm) and loaded on a mini-SEC column (Sepharose 2B). Fraction #4 was "
        "collected.\n\n"
        "## NK cell assay\n\n"
        "NK cells were isolated from buffy coats of healthy donors, co-incubated with exosomes, washed at "
        "300 × g and stained.\n\n"
        "## Serum cytokines\n\n"
        "Serum was stored at -80 °C.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "heparin"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "10000xg for 30min"),
            ("spin", "1000xg for 10min"),
            ("product", "Sepharose 2B"),
            ("storage_temperature", "-20 C"),
        ),
    ),
    Passage(
        "no sample but supernatants of cells of rats",
        "# Methods\n\n"
        "## Exosome characterization\n\n"
        "Exosome pellets were lysed and 20 µg protein was run on gels. For electron microscopy, exosomes "
        "were fixed with 2% PFA and stored at 4 °C.\n\n"
        "## Exosome isolation\n\n"
        "Bone marrow MSCs of Sprague-Dawley rats were cultured in exosome-free medium. Supernatants were "
        "sequentially centrifuged at 4 °C: 500 × g, 10 min; 2,000 × g, 15 min; 10,000 × g, 30 min; and "
        "finally 100,000 × g, 2 h (rotor: Type 45 Ti). Exosomes were stored at -80 °C.\n\n"
        "## RT-qPCR\n\n"
        "RNA was stored at -80 °C and cDNA at -20 °C.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 15min"),
            ("spin", "500xg for 10min"),
            ("rotor", "Type 45 Ti"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "plasma of mice and a kit",
        "# Methods\n\n"
        "## Animal model and plasma collection\n\n"
        "Mice (n = 10) were anaesthetized; blood was drawn into tubes with 10 µL of 0.5 M EDTA and "
        "centrifuged at 2,000 × g for 15 min at 4 °C.\n\n"
        "## EV isolation from plasma\n\n"
        "EVs were isolated from 250 µl mouse plasma using the Total Exosome Isolation Kit (from plasma) "
        "(Thermo Fisher). Plasma was spun at 2000 × g for 20 min and 10,000 × g for 20 min, treated with "
        "proteinase K, mixed with 0.2 volume of reagent, incubated at 4 °C for 30 min and spun at 10,000 "
        "× g for 5 min.\n\n"
        "## EV transfer\n\n"
        "Human HUVEC and mouse bEnd.3 cells were incubated with EVs.\n",
        (
            ("sample", "plasma"),
            ("species", "Mus musculus"),
            ("anticoagulant", "EDTA"),
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "10000xg for 20min"),
            ("spin", "10000xg for 5min"),
            ("spin", "2000xg for 15min"),
            ("spin", "2000xg for 20min"),
            ("product", "Total Exosome Isolation Kit"),
        ),
    ),
    Passage(
        "hepatocytes that are isolated",
        "# Methods\n\n"
        "## Tissue\n\n"
        "Livers were homogenized in lysis buffer and centrifuged at 12,000 × g for 10 min.\n\n"
        "## Hepatocyte exosomes\n\n"
        "Primary rat hepatocytes were isolated by collagenase perfusion, spun at 50 × g for 3 min and "
        "plated. After 24 h in serum-free William's E medium, the conditioned medium was cleared (1,500 × "
        "g, 10 min; 10,000 × g, 30 min) and exosomes pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "10000xg for 30min"),
            ("spin", "1500xg for 10min"),
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
        "RNA of plasma, vesicles that were not separated",
        "# Introduction\n\n"
        "Circulating miRNAs are carried by extracellular vesicles, lipoproteins and Argonaute.\n\n"
        "# Methods\n\n"
        "## Blood processing\n\n"
        "Blood was collected in K2-EDTA tubes and centrifuged at 1,600 × g for 10 min at 4 °C; plasma was "
        "transferred and centrifuged at 16,000 × g for 10 min to remove cell debris. Plasma was stored at "
        "−80 °C.\n\n"
        "## RNA extraction\n\n"
        "RNA was extracted from 200 µL plasma with the miRNeasy Serum/Plasma kit.\n\n"
        "# Results\n\n"
        "Levels of miR-21 in plasma were high. EVs were not separated from plasma in this study, so that "
        "miRNAs within exosomes and those bound to proteins were measured together.\n\n"
        "# Discussion\n\n"
        "Future work will isolate exosomes by ultracentrifugation at 100,000 × g.\n",
        (),
    ),
    Passage(
        "no isolation was performed",
        "# Methods\n\n"
        "## Plasma samples\n\n"
        "Whole blood from volunteers was drawn in citrate and centrifuged at 2,500 × g for 15 min, twice. "
        "No EV isolation was performed; total plasma was used for all analyses.\n\n"
        "## ELISA\n\n"
        "Plasma was diluted and CD63 was measured by ELISA.\n\n"
        "# Discussion\n\n"
        "Exosomes in plasma may have contributed to the signal, as exosomes are abundant in blood.\n",
        (),
    ),
    Passage(
        "cell-free DNA",
        "# Methods\n\n"
        "## Cell-free DNA\n\n"
        "Plasma was separated at 1,900 × g for 10 min and again at 16,000 × g for 10 min. cfDNA was "
        "isolated with the QIAamp kit.\n\n"
        "## Exosome RNA\n\n"
        "For comparison, exosomal RNA data were downloaded from exRNA Atlas.\n",
        (),
    ),
    Passage(
        "exosomes from a biobank",
        "# Methods\n\n"
        "## Patients\n\n"
        "Serum exosomes were provided by the biobank of the hospital.\n\n"
        "## MTT assay\n\n"
        "Cells were centrifuged at 1,000 rpm for 5 min and seeded.\n\n"
        "## Western blot\n\n"
        "Tissue was homogenised and spun at 12,000 rpm for 15 min.\n",
        (),
    ),
    Passage(
        "vesicles within cells",
        "# Methods\n\n"
        "## Autophagy assay\n\n"
        "Multivesicular bodies and intraluminal vesicles were counted in electron micrographs of cells "
        "that had been pelleted at 500 × g for 5 min and fixed.\n\n"
        "## Exosome secretion inhibitor\n\n"
        "Cells were treated with GW4869 (10 µM), an inhibitor of exosome release, for 24 h.\n",
        (),
    ),
    Passage(
        "virions purified from microvesicles",
        "# Methods\n\n"
        "## Viral particle purification\n\n"
        "Supernatants were filtered through 0.45 µm and virions were pelleted through 20% sucrose at "
        "100,000 × g for 2 h. Microvesicles were removed by an iodixanol velocity gradient (6–18%) at "
        "250,000 × g for 1.5 h.\n",
        (),
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
        "cells of donors, vesicles that are injected, a kit for antibodies",
        "# Methods\n\n"
        "## Neutrophil microparticles\n\n"
        "Neutrophils were purified from heparinized venous blood of healthy donors by Percoll "
        "centrifugation at 500 × g for 30 min and stimulated with fMLP. Supernatants were collected and "
        "centrifuged at 4,000 × g for 20 min; microparticles were pelleted at 100,000 × g for 1 h.\n\n"
        "## Peritonitis\n\n"
        "Mice were injected with isolated MPs. After 4 h, peritoneal lavage was collected, centrifuged at "
        "300 × g for 10 min and cells were counted.\n\n"
        "## Antibody labelling\n\n"
        "Antibodies were buffer exchanged using a commercially available kit.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "4000xg for 20min"),
        ),
    ),
    Passage(
        "recipient cells of another species",
        "# Methods\n\n"
        "## Cells\n\n"
        "Human MDA-MB-231 cells were cultured in DMEM. Mouse RAW264.7 cells were used as recipient cells.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from the conditioned medium of MDA-MB-231 cells at 100,000 × g for 70 min.\n\n"
        "## Uptake\n\n"
        "RAW264.7 cells were incubated with EVs of MDA-MB-231 cells for 4 h; mouse RAW264.7 cells and EVs "
        "were imaged.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
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
        "a lavage of treated animals",
        "# Methods\n\n"
        "Isolation of vesicles from cultures\n\n"
        "The medium of mouse B16 cells was harvested; exosomes were pelleted at 105,000 g, 2 h. Mice were "
        "treated with isolated exosomes, and peritoneal lavage was spun at 400 g for 5 min to count "
        "cells.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 120min"),
        ),
    ),
    Passage(
        "samples by their abbreviations, kits by the samples in their names",
        "# Methods\n\n"
        "## Collection of samples\n\n"
        "Human interstitial fluid (ISF) was drawn through needles.\n\n"
        "## Isolation of exosomes\n\n"
        "Exosomes were purified from ISF and serum with a Total Isolation Kit from Other Fluids and a Total "
        "Isolation Kit from Serum (Invitrogen). ISF holds more exosomes than were seen in plasma.\n",
        (
            ("sample", "interstitial fluid"),
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("product", "Total Isolation Kit from Other Fluids"),
            ("product", "Total Isolation Kit from Serum"),
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
        "a review",
        "# Abstract\n\n"
        "In this review, we summarize what is known of vesicles of neutrophils.\n\n"
        "# 1. What vesicles are\n\n"
        "Exomeres were first isolated by asymmetric-flow field-flow fractionation [4]. Later, they were isolated "
        "by an optimized ultracentrifugation method [5], and EVs were isolated from plasma at 100,000 × g for 2 "
        "h [6].\n",
        (),
    ),
    Passage(
        "acid takes casein out of milk",
        "# Methods\n\n"
        "Skim milk (Bos taurus) was acidified with acetic acid to pH 4.6, and caseins were removed at 4,200 rcf for 25 "
        "min. Exosomes were pelleted at 130,000 × g for 90 min.\n",
        (
            ("sample", "milk"),
            ("species", "Bos taurus"),
            ("isolation", "precipitation"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "4200xg for 25min"),
            ("spin", "130000xg for 90min"),
        ),
    ),
    Passage(
        "broth of soy, words behind the name of a genus",
        "# Methods\n\n"
        "## OMV purification\n\n"
        "Salmonella enterica was grown in Tryptic Soy Broth; Salmonella genomes and what Salmonella utilizes are told "
        "elsewhere. Cultures were centrifuged at 6,500 × g for 15 min, the supernatant was filtered (0.45 µm), and "
        "OMVs were pelleted at 140,000 × g for 3 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Salmonella enterica"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "6500xg for 15min"),
            ("spin", "140000xg for 180min"),
        ),
    ),
    Passage(
        "cells stimulated in suspension",
        "# Methods\n\n"
        "## Release of microvesicles\n\n"
        "Human neutrophils were stimulated with fMLP for 20 min. The suspension was centrifuged at 4,000 × g for 15 "
        "min, and microvesicles were pelleted at 100,000 × g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "4000xg for 15min"),
            ("spin", "100000xg for 60min"),
        ),
    ),
    Passage(
        "filters that take vesicles away, to show what they are",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from the conditioned medium of mouse C2C12 cells at 110,000 × g for 80 min.\n\n"
        "# Results\n\n"
        "EVs purified from medium were verified by a loss of counts after Triton X-100 and 0.1 µm filtration.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("isolation", "ultracentrifugation"),
            ("spin", "110000xg for 80min"),
        ),
    ),
    Passage(
        "a fluid that is worked up under a heading on RNA",
        "# Methods\n\n"
        "## mRNA analysis of urinary vesicles\n\n"
        "Human urine was centrifuged at 900 × g for 12 min. The supernatant was applied to exosome "
        "collection tubes and "
        "centrifuged at 1,900 × g for 10 min. The filters were incubated with lysis buffer and mRNA was "
        "hybridized; the "
        "lysate was centrifuged at 13,000 × g for 5 min.\n\n"
        "## Cytokines\n\n"
        "Mice were given isolated exosomes. Peritoneal fluid was centrifuged at 1,300 × g for 5 min and assayed by "
        "ELISA.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("product", "exosome collection tubes"),
            ("spin", "900xg for 12min"),
            ("spin", "1900xg for 10min"),
        ),
    ),
    Passage(
        "microparticles of a material",
        "# Abstract\n\n"
        "Silica microparticles stop bleeding. PLGA microparticles do not.\n\n"
        "# Methods\n\n"
        "Microparticles were collected by centrifugation at 2,500 × g for 10 min, washed, and mixed with "
        "citrated human "
        "plasma. Particles were purified at 9,000 × g for 5 min in a microfluidic device.\n",
        (),
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
        "isolation told in results and a legend alone",
        "# Results\n\n"
        "To obtain small EVs, we subjected medium of T47D cells to differential ultracentrifugation (Fig. 1A).\n\n"
        "Figure 1. (A) Scheme of isolation. Conditioned medium was spun at 310×g (10 min), 2,200×g (15 min), and "
        "104,000×g (75 min).\n\n"
        "# Methods\n\n"
        "## Cell culture\n\n"
        "T47D human breast cancer cells were bought and grown in DMEM.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "310xg for 10min"),
            ("spin", "2200xg for 15min"),
            ("spin", "104000xg for 75min"),
        ),
    ),
    Passage(
        "a species in the heading, a species in brackets, the last spin of a named method",
        "# Methods\n\n"
        "## EV purification from human plasma\n\n"
        "EVs were purified from 400 µl of plasma on Sepharose CL-2B.\n\n"
        "## Medium of cells\n\n"
        "B16 cells (mouse) were kept in serum-free medium for 24 h. EVs were isolated from the conditioned medium by "
        "differential centrifugation as described, with a final spin at 98,000 × g.\n",
        (
            ("sample", "plasma"),
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("species", "Mus musculus"),
            ("serum_handling", "serum-free"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("product", "Sepharose CL-2B"),
            ("spin", "98000xg for ?min"),
        ),
    ),
    Passage(
        "bacteria that only another paragraph names, and a chip",
        "# Methods\n\n"
        "## Bacteria\n\n"
        "Klebsiella pneumoniae was grown in LB to OD600 of 1.2.\n\n"
        "## Isolation of OMVs\n\n"
        "Bacteria were removed by centrifugation (9,000 × g, 12 min), and the supernatant was ultracentrifuged at "
        "148,000 × g for 3 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Klebsiella pneumoniae"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "9000xg for 12min"),
            ("spin", "148000xg for 180min"),
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
        "an immunoprecipitation of lysates of vesicles",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of human urine were pelleted at 108,000 × g for 2 h.\n\n"
        "Immunoprecipitation: EV lysates were incubated with protein A beads.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("isolation", "ultracentrifugation"),
            ("spin", "108000xg for 120min"),
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
    Passage(
        "exovesicles of washed red cells of two species",
        "# Methods\n\n"
        "## Preparation of exovesicles of rat and human red blood cells\n\n"
        "Blood was drawn on EDTA. Erythrocytes were washed in saline, given an ionophore for an hour and spun for 10 "
        "minutes at 600 × g. The supernatant was recovered and centrifuged for 25 minutes at 14,000 × g. This "
        "supernatant was centrifuged for 80 minutes at 120,000 × g.\n\n"
        "## Osmotic fragility of erythrocytes\n\n"
        "Blood was mixed with saline and centrifuged at 1,300 × g for 5 minutes.\n",
        (
            ("species", "Homo sapiens"),
            ("species", "Rattus norvegicus"),
            ("spin", "600xg for 10min"),
            ("spin", "14000xg for 25min"),
            ("spin", "120000xg for 80min"),
        ),
        ("species", "spin"),
    ),
    Passage(
        "ectosomes of an alga named under its strains, and spins of an assay",
        "# Methods\n\n"
        "## Strains and culture conditions\n\n"
        "Chlamydomonas reinhardtii CC-125 was kept in TAP under light.\n\n"
        "## Isolation of ectosomes\n\n"
        "Cultures were cleared at 1,100 × g for 8 min. Ectosomes were pelleted from the medium by centrifugation at "
        "150,000 × g for 50 min.\n\n"
        "## Ectosome attachment assay\n\n"
        "Ectosomes were mixed with gametes, and a part was centrifuged at 700 × g for 3 min to pellet cells and bound "
        "vesicles.\n",
        (("spin", "1100xg for 8min"), ("spin", "150000xg for 50min")),
        ("spin",),
    ),
    Passage(
        "a medium without serum by its name, a filter in µM, a rotor printed with a minus, DNA of human cells",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "S2R+ cells were cultured in flasks in the serum-free ESF921 medium. Plasmids were introduced after a day. Two "
        "days later the medium was collected, spun at 9,000 × g for 20 min in a FIBERlite F14−6 × 500 y rotor, passed "
        "through a 0.45 µM vacuum filter and centrifuged at 100,000 × g for 80 min.\n\n"
        "## Cloning\n\n"
        "The reporter was amplified from human cell cDNA.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "9000xg for 20min"),
            ("spin", "100000xg for 80min"),
            ("rotor", "FIBERlite F14−6 × 500 y"),
        ),
    ),
    Passage(
        "vesicles isolated from the cells of a newborn animal, serum without a factor of complement",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from neonatal rat lung fibroblasts by ultracentrifugation at 100,000 × g for 70 min.\n\n"
        "## Complement assay\n\n"
        "Cells that release EVs were kept in factor H-depleted serum.\n",
        (("species", "Rattus norvegicus"),),
        ("species", "serum_handling"),
    ),
    Passage(
        "microparticles counted in plasma that was spun twice",
        "# Methods\n\n"
        "## Microparticles in plasma\n\n"
        "Blood of patients was drawn into citrate tubes and centrifuged at 1,600 × g for 12 min. Plasma was "
        "centrifuged again at 14,000 × g for 3 min to remove platelets. Microparticles were stained with annexin V and "
        "counted by flow cytometry.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("spin", "1600xg for 12min"),
            ("spin", "14000xg for 3min"),
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
"""All passages; each row stands for itself."""
