"""Whole papers, most of them on something else: what shares a word with vesicles or a technique, and true ones."""

from __future__ import annotations

from tests.manuscript_findings import seen
from tests.manuscript_passages import Passage

TOLD = (
    "term", "sample", "isolation", "spin", "marker_detected", "marker_absent", "marker_assessed", "marker_assay",
    "sizing", "protein_assay", "function",
)  # fmt: skip
"""Fields that are compared in these papers."""

ELSE = "The strains were grown at the same density, and growth curves of the second series did not differ. " * 115
"""A text of the length of a paper in which nothing is said of vesicles."""


def paper(introduction: str, methods: str, results: str, behind: str = "") -> str:
    """A whole paper with one paragraph of each kind."""
    return (
        f"# Introduction\n\n{introduction}\n\n# Methods\n\n## Procedures\n\n{methods}\n\n"
        f"# Results\n\n## Growth\n\n{ELSE}\n\n{results}\n\n{behind}"
    )


WHOLE = (
    Passage(
        "a chelator on a resin is no tracking analysis, and the protease of a virus no vesicle",
        paper(
            "Exosomes were once thought to be waste of cells.",
            "The enzyme was bound to nickel-charged NTA-agarose and to Ni2+–NTA, and its tag was cut with TEV "
            "protease. Protein was measured by the Lowry assay.",
            "The TEV site was cut to nine tenths, as western blots of HSP70 showed.",
        ),
        (),
        TOLD,
    ),
    Passage(
        "particles of tracking analysis stay vesicles where a chelator served to make a protein",
        paper(
            "Extracellular vesicles carry enzymes out of cells.",
            "A tagged enzyme was bound to Ni-NTA agarose. Extracellular vesicles were pelleted from conditioned medium "
            "of HeLa cells at 120,000 × g for 80 min. The size of the vesicles was measured by NTA.",
            "The vesicles were positive for CD81 on western blots.",
        ),
        (
            ("term", "extracellular vesicle"),
            ("sample", "conditioned medium"),
            ("isolation", "ultracentrifugation"),
            ("spin", "120000xg for 80min"),
            ("sizing", "NTA"),
            ("marker_assay", "western blot"),
            *seen("CD81"),
        ),
        TOLD,
    ),
    Passage(
        "an immunoassay on microparticles finds none",
        paper(
            "Insulin rises after meals.",
            "Insulin was determined by a chemiluminescent microparticle immunoassay. Pellets were fixed for TEM.",
            "Insulin did not change, and CD63 was seen on basophils by flow cytometry.",
        ),
        (),
        TOLD,
    ),
    Passage(
        "microparticles of a polymer that cells take up",
        paper(
            "Drugs may be packed into microparticles.",
            "Microparticles were spun from a melt and sieved, and their size was measured by SEM.",
            "Macrophages treated with the microparticles released less TNF.",
        ),
        (),
        TOLD,
    ),
    Passage(
        "microparticles that platelets shed",
        paper(
            "Microparticles shed by platelets support clotting.",
            "Blood was drawn into citrate. Platelet microparticles were pelleted from plasma at 20,000 × g for 30 min "
            "and counted by flow cytometry with size calibration beads of 0.5 and 0.9 µm.",
            "The microparticles were positive for CD41.",
        ),
        (
            ("term", "microparticle"),
            ("sample", "plasma"),
            ("isolation", "centrifugation"),
            ("spin", "20000xg for 30min"),
            ("sizing", "flow cytometry"),
            *seen("ITGA2B"),
        ),
        ("term", "sample", "isolation", "spin", "sizing", "marker_detected"),
    ),
    Passage(
        "components by which a database calls proteins",
        paper(
            "Proteomes are large.",
            "Proteins were digested and read by mass spectrometry.",
            "The terms blood microparticle and extracellular exosome were enriched, and HSP90 was found in both.",
        ),
        (),
        TOLD,
    ),
    Passage(
        "vesicles that a paper on cells names once",
        paper(
            "Endothelial cells circulate.",
            "Blood cells were stained for CD146, CD34 and CD45; a dye of nuclei served to leave out extracellular "
            "vesicles, which are no cells.",
            "Circulating cells were CD146 positive and CD45 negative by flow cytometry.",
        ),
        (("term", "extracellular vesicle"),),
        TOLD,
    ),
    Passage(
        "a list of references under a heading in Chinese",
        paper(
            "Extracellular vesicles are in all fluids.",
            "This text has no experiments.",
            "Nothing was measured.",
            "# 参考文献：\n\n"
            "[1]Mora A,Lund B,et al.Purification of urine exosomes by ultracentrifugation[J].J Fluid,2014,3:1-9.\n"
            "[2]Lund B, Mora A.Mass spectrometry of exosomes in human saliva[J].J Fluids,2015,4(1): 1-9.\n",
        ),
        (),
        TOLD,
    ),
    Passage(
        "papers on papers isolate and find nothing themselves",
        paper(
            "In this systematic review we searched PubMed for extracellular vesicles of stem cells.",
            "PubMed and Scopus were searched. Two readers chose papers on extracellular vesicles.",
            "Mice treated with extracellular vesicles had smaller infarcts. The vesicles contained miR-21 and CD63.",
        ),
        (("term", "extracellular vesicle"),),
        TOLD,
    ),
    Passage(
        "vesicles made of lipids, a glossary and a device, and a tag of a protease",
        paper(
            "Exosomes can be taken up by dendritic cells.",
            "Large unilamellar vesicles (LUVs) were made by extrusion. A micrograph of the device was taken by SEM. "
            "Exosomes, the vesicles of cells, were not used here.",
            "Uptake of LUVs of 100 nm was measured by flow cytometry. SEM micrograph of the glass features of the "
            "microfluidic device.\n\nANC, anti-neutrophil antibody; CR3, complement receptor 3 (CD11b/CD18); "
            "DAG, glycerol of two acids; IPT, inositol of three phosphates; SOC, channel of calcium stores; "
            "TEM, migration through endothelium; NET, trap of neutrophils and exosomes.",
        ),
        (("term", "exosome"),),
        TOLD,
    ),
    Passage(
        "progress that others made",
        "Research progress of exosomes in the clinic\n\n"
        "# Abstract\n\nExosomes are isolated from saliva and urine by ultracentrifugation, and carry CD63.\n\n"
        "# Exosomes as markers\n\nExosomes were isolated from urine of patients and sized by NTA.\n",
        (),
        ("sample", "isolation", "sizing", "marker_detected"),
    ),
)
