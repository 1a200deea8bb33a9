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


def isolation(heading: str, *paragraphs: str) -> str:
    """A methods section with one heading."""
    return "# Methods\n\n## " + heading + "\n\n" + "\n\n".join(paragraphs) + "\n"


PASSAGES = (
    Passage(
        "medium, four spins, wash under the same conditions",
        isolation(
            "Isolation of extracellular vesicles",
            "Human A549 cells were grown in T175 flasks to 80% confluence, rinsed twice with PBS and kept in serum-free RPMI for "
            "48 h. The conditioned medium (150 mL) was collected and centrifuged at 300 × g for 10 min and at 2,000 × g for 20 min. "
            "The supernatant was then spun at 16,500 x g for 30 min, and EVs were pelleted at 118,000 × g for 70 min at 4 °C (Type 45 "
            "Ti rotor, Beckman Coulter). The pellet was washed in PBS and centrifuged again under the same conditions. EVs were "
            "resuspended in 100 µL PBS and stored at -80 °C.",
        ),
        (
            ("sample", "conditioned medium"), ("species", "Homo sapiens"), ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"), ("spin", "300xg for 10min"),
            ("spin", "2000xg for 20min"), ("spin", "16500xg for 30min"), ("spin", "118000xg for 70min"), ("rotor", "Type 45 Ti"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "forces and times in lists",
        isolation(
            "Exosome purification",
            "Urine from healthy volunteers was sequentially centrifuged at 300, 2,000 and 10,000 × g for 10, 20 and 30 min, "
            "respectively, and exosomes were collected by ultracentrifugation at 100k g for two hours.",
        ),
        (
            ("sample", "urine"), ("species", "Homo sapiens"), ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"),
            ("spin", "300xg for 10min"), ("spin", "2000xg for 20min"), ("spin", "10000xg for 30min"), ("spin", "100000xg for 120min"),
        ),
    ),
    Passage(
        "times before forces",
        isolation(
            "Isolation of EVs from saliva",
            "Whole saliva was cleared for 15 min at 2,600 g, then for 30 min at 12,000 g. EVs were sedimented for 1 h 10 min at "
            "120.000 g using an SW60Ti rotor.",
        ),
        (
            ("sample", "saliva"), ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"), ("spin", "2600xg for 15min"),
            ("spin", "12000xg for 30min"), ("spin", "120000xg for 70min"), ("rotor", "SW60Ti"),
        ),
    ),
    Passage(
        "LaTeX, and a comma with a space",
        isolation(
            "EV isolation",
            "Conditioned media were centrifuged at $2{,}000 \\times \\mathrm{g}$ for 10 min, and at 150, 000xg for 90 min to pellet EVs.",
        ),
        (
            ("sample", "conditioned medium"), ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"),
            ("spin", "2000xg for 10min"), ("spin", "150000xg for 90min"),
        ),
    ),
    Passage(
        "a power with its superscript lost",
        isolation(
            "Vesicle isolation",
            "Cell culture supernatant was freed of debris (2 × 103 × g, 20 min), then vesicles were harvested at 1 × 105 × g for 2 h.",
        ),
        (
            ("sample", "conditioned medium"), ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"),
            ("spin", "2000xg for 20min"), ("spin", "100000xg for 120min"),
        ),
    ),
    Passage(
        "only rpm is printed",
        isolation(
            "Exosome isolation",
            "The conditioned medium was spun at 3,000 rpm for 15 min, passed through a 0.22 µm filter (Millex-GP) and ultracentrifuged at "
            "30,000 rpm for 2 h in a SW 32 Ti rotor to pellet exosomes.",
        ),
        (
            ("sample", "conditioned medium"), ("isolation", "centrifugation"), ("isolation", "filtration"), ("isolation", "ultracentrifugation"),
            ("spin", "3000rpm for 15min"), ("spin", "30000rpm for 120min"), ("rotor", "SW 32 Ti"), ("product", "Millex-GP"),
        ),
    ),
    Passage(
        "both rpm and g are printed",
        isolation("Isolation of exosomes", "Exosomes were pelleted from serum at 36,000 rpm (110,000 × g) for 2 hr at 4 °C."),
        (("sample", "serum"), ("isolation", "ultracentrifugation"), ("spin", "110000xg for 120min")),
    ),
    Passage(
        "plasma with its anticoagulant and its making",
        isolation(
            "Blood collection and plasma preparation",
            "Venous blood was drawn from patients into K2EDTA tubes (BD Vacutainer) and centrifuged twice at 2,500 × g for 15 min at room "
            "temperature to obtain platelet-poor plasma. Plasma was stored at -80 °C.",
        )
        + "\n## EV isolation by SEC\n\nPlasma (0.5 mL) was loaded on a qEVoriginal 70 nm column (Izon) and fractions 7-9 were pooled as EVs.\n",
        (
            ("sample", "plasma"), ("species", "Homo sapiens"), ("anticoagulant", "EDTA"), ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"), ("spin", "2500xg for 15min"), ("product", "qEVoriginal 70 nm"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "a cut-off of 100,000 is no spin; a concentrator that is spun",
        isolation(
            "EV enrichment",
            "The culture supernatant was concentrated with a 100,000 MWCO Vivaspin 20 unit at 4,000 × g for 20 min and EVs were separated on "
            "Sepharose CL-2B.",
        ),
        (
            ("sample", "conditioned medium"), ("isolation", "ultrafiltration"), ("isolation", "size exclusion chromatography"),
            ("spin", "4000xg for 20min"), ("product", "Vivaspin 20"), ("product", "Sepharose CL-2B"),
        ),
    ),
    Passage(
        "cerebrospinal fluid and ExoQuick",
        isolation(
            "CSF exosome isolation",
            "Human CSF was obtained by lumbar puncture and centrifuged at 2,000 × g for 10 min. Exosomes were precipitated from 500 µL CSF with "
            "ExoQuick (System Biosciences) overnight at 4 °C and pelleted at 1,500 × g for 30 min.",
        ),
        (
            ("sample", "cerebrospinal fluid"), ("species", "Homo sapiens"), ("isolation", "centrifugation"), ("isolation", "precipitation"),
            ("spin", "2000xg for 10min"), ("spin", "1500xg for 30min"), ("product", "ExoQuick"),
        ),
    ),
    Passage(
        "tissue that is dissociated",
        isolation(
            "Isolation of EVs from brain tissue",
            "Frozen human brain tissue was sliced and digested with collagenase D for 30 min at 37 °C. The suspension was centrifuged at 300 × g "
            "for 5 min, 2,000 × g for 10 min and 10,000 × g for 30 min. EVs were layered on a discontinuous sucrose gradient and centrifuged at "
            "180,000 × g for 3 h.",
        ),
        (
            ("sample", "tissue"), ("species", "Homo sapiens"), ("isolation", "centrifugation"), ("isolation", "density gradient"),
            ("spin", "300xg for 5min"), ("spin", "2000xg for 10min"), ("spin", "10000xg for 30min"), ("spin", "180000xg for 180min"),
            ("density_medium", "sucrose"),
        ),
    ),
    Passage(
        "bacteria are pelleted, and their supernatant is used",
        isolation(
            "Purification of outer membrane vesicles",
            "Escherichia coli was grown in LB broth to an OD600 of 1.0. Bacteria were pelleted at 6,000 × g for 20 min, and the culture supernatant "
            "was filtered through a 0.45 µm membrane. OMVs were collected by ultracentrifugation at 150,000 × g for 3 h.",
        ),
        (
            ("sample", "bacterial culture"), ("species", "Escherichia coli"), ("isolation", "centrifugation"), ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"), ("spin", "6000xg for 20min"), ("spin", "150000xg for 180min"),
        ),
    ),
    Passage(
        "plant juice",
        isolation(
            "Isolation of ginger-derived nanovesicles",
            "Ginger rhizomes (Zingiber officinale) were washed, peeled and blended. The juice was centrifuged at 3,000 × g for 20 min and 10,000 × g "
            "for 40 min. Nanovesicles were pelleted at 150,000 × g for 2 h.",
        ),
        (
            ("sample", "plant"), ("species", "Zingiber officinale"), ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"),
            ("spin", "3000xg for 20min"), ("spin", "10000xg for 40min"), ("spin", "150000xg for 120min"),
        ),
    ),
    Passage(
        "tangential flow and anion exchange",
        isolation(
            "Large-scale EV purification",
            "Medium conditioned by human bone-marrow MSCs was clarified with a 0.65 µm filter and concentrated by tangential flow filtration (KrosFlo, "
            "500 kDa). EVs were further purified by anion exchange chromatography.",
        ),
        (
            ("sample", "conditioned medium"), ("species", "Homo sapiens"), ("isolation", "filtration"), ("isolation", "tangential flow filtration"),
            ("isolation", "anion exchange"), ("product", "KrosFlo"),
        ),
    ),
    Passage(
        "asymmetric flow",
        isolation(
            "Fractionation of small EVs by AF4",
            "Exosomes isolated from conditioned medium by ultracentrifugation at 100,000 × g for 70 min were fractionated by asymmetric flow field-flow "
            "fractionation.",
        ),
        (
            ("sample", "conditioned medium"), ("isolation", "ultracentrifugation"), ("isolation", "field-flow fractionation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "microfluidic chip",
        isolation("Microfluidic isolation of exosomes", "Exosomes were isolated from 200 µL of human serum on a microfluidic chip."),
        (("sample", "serum"), ("species", "Homo sapiens"), ("isolation", "microfluidics")),
    ),
    Passage(
        "immunoaffinity on beads",
        isolation(
            "Immunocapture of EVs",
            "Human plasma was centrifuged at 10,000 × g for 20 min. EVs were captured from the supernatant with anti-CD9 magnetic beads overnight and "
            "eluted with 0.1 M glycine.",
        ),
        (
            ("sample", "plasma"), ("species", "Homo sapiens"), ("isolation", "centrifugation"), ("isolation", "immunoaffinity"),
            ("spin", "10000xg for 20min"),
        ),
    ),
    Passage(
        "PEG",
        isolation(
            "Precipitation of EVs",
            "Conditioned medium was centrifuged at 6,800 × g for 30 min, EVs were precipitated with 10% PEG 6000 overnight and pelleted at 1,500 × g for "
            "30 min.",
        ),
        (
            ("sample", "conditioned medium"), ("isolation", "centrifugation"), ("isolation", "precipitation"), ("spin", "6800xg for 30min"),
            ("spin", "1500xg for 30min"),
        ),
    ),
    Passage(
        "iodixanol flotation",
        isolation(
            "Density gradient separation",
            "EVs pelleted from urine at 100,000 × g for 2 h were mixed with iodixanol to 40% and overlaid with 20%, 10% and 5% iodixanol. The gradient was "
            "centrifuged at 120,000 × g for 16 h (SW 40 Ti rotor). Fractions 6 and 7 were pooled, diluted in PBS and pelleted at 130,000 × g for 2 h.",
        ),
        (
            ("sample", "urine"), ("isolation", "ultracentrifugation"), ("isolation", "density gradient"), ("spin", "100000xg for 120min"),
            ("spin", "120000xg for 960min"), ("spin", "130000xg for 120min"), ("rotor", "SW 40 Ti"), ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "a cushion",
        isolation(
            "Cushioned ultracentrifugation",
            "The conditioned medium was underlaid with a 60% iodixanol cushion and centrifuged at 100,000 × g for 3 h to collect exosomes.",
        ),
        (
            ("sample", "conditioned medium"), ("isolation", "density cushion"), ("spin", "100000xg for 180min"), ("density_medium", "iodixanol"),
        ),
    ),
    Passage(
        "milk and synovial fluid",
        isolation(
            "Isolation of milk EVs",
            "Bovine milk was defatted at 3,000 × g for 30 min; EVs were pelleted from the whey at 100,000 × g for 90 min.",
        )
        + "\n## Isolation of EVs from synovial fluid\n\nSynovial fluid of patients with osteoarthritis was treated with hyaluronidase and centrifuged at "
        "2,000 × g for 20 min. EVs were collected at 110,000 × g for 2 h.\n",
        (
            ("sample", "milk"), ("sample", "synovial fluid"), ("species", "Bos taurus"), ("species", "Homo sapiens"),
            ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"), ("spin", "3000xg for 30min"), ("spin", "100000xg for 90min"),
            ("spin", "2000xg for 20min"), ("spin", "110000xg for 120min"),
        ),
    ),
    Passage(
        "lavage fluid of mice",
        isolation(
            "Exosome isolation from BALF",
            "Mouse BALF was centrifuged at 400 × g for 5 min and 12,000 × g for 30 min, and exosomes were pelleted at 100,000 × g for 1 h.",
        ),
        (
            ("sample", "bronchoalveolar lavage fluid"), ("species", "Mus musculus"), ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"), ("spin", "400xg for 5min"), ("spin", "12000xg for 30min"), ("spin", "100000xg for 60min"),
        ),
    ),
    Passage(
        "spins that deplete serum are no isolation",
        isolation(
            "Cell culture and exosome isolation",
            "FBS was depleted of bovine exosomes by ultracentrifugation at 120,000 × g for 18 h. Cells were cultured in DMEM with 10% exosome-depleted FBS "
            "for 48 h. The conditioned medium was collected and centrifuged at 2,000 × g for 20 min; exosomes were then pelleted at 100,000 × g for 70 min.",
        ),
        (
            ("sample", "conditioned medium"), ("serum_handling", "EV-depleted serum"), ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"), ("spin", "2000xg for 20min"), ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "spins for lysates, RNA, mass spectrometry and virus are no isolation",
        isolation("EV isolation", "EVs were isolated from conditioned medium at 100,000 × g for 70 min.")
        + "\n## Western blot\n\nCells were lysed in RIPA buffer and lysates were cleared at 14,000 × g for 10 min.\n"
        "\n## RNA extraction\n\nRNA was extracted with TRIzol; after addition of chloroform, samples were centrifuged at 12,000 × g for 15 min.\n"
        "\n## Mass spectrometry\n\nPeptides were centrifuged at 16,000 × g for 5 min and desalted.\n"
        "\n## Lentivirus production\n\nLentivirus was concentrated by ultracentrifugation at 90,000 × g for 2 h.\n"
        "\n## Cell culture\n\nCells were trypsinized and pelleted at 200 × g for 5 min.\n",
        (("sample", "conditioned medium"), ("isolation", "ultracentrifugation"), ("spin", "100000xg for 70min")),
    ),
    Passage(
        "organ fractionation is no isolation of vesicles",
        "# Methods\n\n## Mitochondria isolation\n\nLiver was homogenized and nuclei were removed at 800 × g for 10 min. Mitochondria were pelleted at "
        "10,000 × g for 15 min.\n\n## Statistics\n\nMeans were compared by t test.\n",
        (),
    ),
    Passage(
        "what others did is not what these authors did",
        "# Introduction\n\nExosomes can be isolated by ultracentrifugation at 100,000 × g. Smith et al. isolated exosomes from plasma with ExoQuick.\n\n"
        "# Methods\n\n## Cell culture\n\nHeLa cells were cultured in DMEM with 10% FBS and harvested at 300 × g for 5 min.\n",
        (),
    ),
    Passage(
        "a text that says that nothing was separated",
        "# Methods\n\n## Plasma RNA\n\nBlood was drawn into EDTA tubes and centrifuged at 1,900 × g for 10 min to obtain plasma. RNA was extracted from plasma "
        "with the miRNeasy Serum/Plasma kit. We did not separate extracellular vesicles from plasma.\n\n# Discussion\n\nExosomes may carry these RNAs.\n",
        (),
    ),
    Passage(
        "vesicles in tissue sections are no preparation",
        "# Methods\n\n## Electron microscopy\n\nKidney sections were cut and examined in a transmission electron microscope. Multivesicular bodies and vesicles "
        "were counted in tubular cells.\n",
        (),
    ),
    Passage(
        "vesicles counted in a fluid without isolation",
        "# Methods\n\n## Microparticle analysis\n\nCitrated blood of healthy donors was centrifuged at 1,500 × g for 15 min to obtain platelet-poor plasma. "
        "The number of annexin V positive microparticles per µL of plasma was determined by flow cytometry.\n",
        (("sample", "plasma"), ("species", "Homo sapiens"), ("anticoagulant", "citrate"), ("spin", "1500xg for 15min")),
    ),
    Passage(
        "kits for RNA of exosomes are no isolation, a kit for exosomes is",
        isolation(
            "Exosome isolation and RNA extraction",
            "Exosomes were isolated from human serum with the Total Exosome Isolation Reagent (Invitrogen). RNA was extracted with the miRNeasy Micro kit "
            "(Qiagen) and centrifuged at 12,000 × g for 15 min.",
        ),
        (
            ("sample", "serum"), ("species", "Homo sapiens"), ("isolation", "precipitation"), ("product", "Total Exosome Isolation Reagent"),
        ),
    ),
    Passage(
        "a filter for cells, and filtered PBS",
        isolation(
            "Isolation of tumour EVs",
            "EVs were pelleted from conditioned medium at 100,000 × g for 70 min and resuspended in PBS (0.1 µm filtered).",
        )
        + "\n## Flow cytometry of cells\n\nCells were passed through a 40 µm strainer and centrifuged at 350 × g for 5 min.\n",
        (("sample", "conditioned medium"), ("isolation", "ultracentrifugation"), ("spin", "100000xg for 70min")),
    ),
    Passage(
        "cells are harvested under the heading of isolation",
        isolation(
            "EV isolation",
            "Conditioned medium was cleared at 500 × g for 10 min and 3,000 × g for 20 min. EVs were pelleted at 100,000 × g for 2 h. Remaining cells were "
            "trypsinized, centrifuged at 250 × g for 5 min and counted.",
        ),
        (
            ("sample", "conditioned medium"), ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"), ("spin", "500xg for 10min"),
            ("spin", "3000xg for 20min"), ("spin", "100000xg for 120min"),
        ),
    ),
    Passage(
        "results repeat what methods tell",
        isolation("EV isolation", "EVs were isolated from mouse serum by ultracentrifugation at 110,000 × g for 2 h (TLA-110 rotor).")
        + "\n# Results\n\nWe isolated EVs from mouse serum by ultracentrifugation. The 110,000 × g pellet contained CD9. Others have used 200,000 × g.\n",
        (
            ("sample", "serum"), ("species", "Mus musculus"), ("isolation", "ultracentrifugation"), ("spin", "110000xg for 120min"),
            ("rotor", "TLA-110"),
        ),
    ),
    Passage(
        "two samples, each with its own steps",
        isolation(
            "Isolation of vesicles",
            "For plasma EVs, 1 mL plasma was applied to a Sepharose CL-4B column. For cell EVs, conditioned medium was centrifuged at 2,000 × g for 30 min and "
            "EVs were pelleted at 100,000 × g for 2 h.",
        ),
        (
            ("sample", "plasma"), ("sample", "conditioned medium"), ("isolation", "size exclusion chromatography"), ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"), ("product", "Sepharose CL-4B"), ("spin", "2000xg for 30min"), ("spin", "100000xg for 120min"),
        ),
    ),
    Passage(
        "converter prints the sign of multiplication as 3",
        isolation("Exosome isolation", "The culture supernatant was centrifuged at 2,000 3 g for 10 min and exosomes were pelleted at 100,000 3 g for 70 min."),
        (
            ("sample", "conditioned medium"), ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"), ("spin", "2000xg for 10min"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "membrane affinity",
        isolation("EV isolation", "EVs were isolated from 4 mL citrate plasma of rats with the exoEasy Maxi Kit (Qiagen)."),
        (
            ("sample", "plasma"), ("species", "Rattus norvegicus"), ("anticoagulant", "citrate"), ("isolation", "commercial kit"),
            ("product", "exoEasy Maxi Kit"),
        ),
    ),
    Passage(
        "uptake and labelling add no steps",
        isolation("EV isolation", "EVs were isolated from conditioned medium by ultracentrifugation at 100,000 × g for 90 min.")
        + "\n## Labelling and uptake of EVs\n\nEVs were stained with PKH67, and excess dye was removed at 190,000 × g for 1 h. Recipient cells were washed and spun at "
        "300 × g for 5 min.\n",
        (("sample", "conditioned medium"), ("isolation", "ultracentrifugation"), ("spin", "100000xg for 90min")),
    ),
    Passage(
        "aqueous two-phase system",
        isolation("EV isolation by ATPS", "EVs were isolated from urine with an aqueous two-phase system of PEG and dextran."),
        (("sample", "urine"), ("isolation", "aqueous two-phase system")),
    ),
    Passage(
        "steps in brackets, one after the other",
        isolation(
            "Isolation of microvesicles and exosomes",
            "Conditioned medium of human fibroblasts underwent differential centrifugation (300 g, 10 min; 2,000 g, 20 min; 12,200 g, 40 min; 110,000 g, 2 h; all at "
            "4 °C) to obtain exosomes.",
        ),
        (
            ("sample", "conditioned medium"), ("species", "Homo sapiens"), ("isolation", "centrifugation"), ("isolation", "ultracentrifugation"),
            ("spin", "300xg for 10min"), ("spin", "2000xg for 20min"), ("spin", "12200xg for 40min"), ("spin", "110000xg for 120min"),
        ),
    ),
    Passage(
        "plasma for something else is no sample",
        isolation("Exosome isolation", "Exosomes were isolated from the conditioned medium of human THP-1 cells with ExoQuick-TC.")
        + "\n## Cytokines\n\nBlood of mice was drawn into heparin tubes and centrifuged at 2,000 × g for 10 min; cytokines were measured in plasma by ELISA.\n",
        (
            ("sample", "conditioned medium"), ("species", "Homo sapiens"), ("isolation", "precipitation"), ("product", "ExoQuick-TC"),
        ),
    ),
)
"""All passages; each row stands for itself."""
