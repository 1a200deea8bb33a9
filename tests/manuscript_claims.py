"""Pairs of short passages: a sentence that names much and claims nothing of the vesicles, and its like that does."""

from __future__ import annotations

from tests.manuscript_findings import BLOT, MARKERS, looked, methods, results, seen, unseen
from tests.manuscript_passages import Passage

SIZES = ("sizing", "instrument")
SOURCES = ("sample", "species", "serum_handling", "product")
SPUN = ("isolation", "spin", "rotor", "serum_handling")


def proteins(name: str, text: str, *facts: tuple[str, str]) -> Passage:
    """A passage of results in which proteins are named."""
    return Passage(
        name, results("Exosomes of the cultures were looked at by western blot. " + text), facts, MARKERS[:3]
    )


CLAIMS = (
    proteins(
        "signatures of pathways are no proteins",
        "Glycolytic enzymes were enriched in small exosomes, and IL-6/JAK/STAT3 signatures in large exosomes.",
    ),
    proteins(
        "the proteins of a pathway are",
        "IL-6, JAK1 and STAT3 were enriched in large exosomes.",
        *seen("IL6", "JAK1", "STAT3"),
    ),
    proteins(
        "a gene set",
        "The proteome of exosomes was enriched in the TGF-β signalling pathway, MYC targets and the VEGF-A signature.",
    ),
    proteins(
        "molecules of recipient cells that vesicles left alone",
        "In monocytes, surface CD40 and CD83 in response to IFN-γ were unaltered by exosomes.",
    ),
    proteins(
        "molecules that vesicles raised on recipients",
        "Exosomes raised CD80, CD86 and HLA-DR on moDC, and CD69 was induced in T cells.",
    ),
    proteins(
        "molecules on the vesicles themselves, unaltered by a drug",
        "On exosomes, CD63 and CD81 were detected and were unaltered by LPS.",
        *seen("CD63", "CD81"),
    ),
    proteins(
        "cells of the host are told by a marker in brackets",
        "Labelled exosomes were found in the endothelium (CD31+) and in macrophages (F4/80+), and not in epithelium "
        "(EpCAM+).",
    ),
    proteins(
        "vesicles are told by a marker in brackets",
        "By flow cytometry, most exosomes were shed by monocytes (CD14+).",
        *seen("CD14"),
    ),
    proteins(
        "organelles told by their marker",
        "In these cells prion protein was seen in LAMP-2-positive perinuclear vesicles and in EEA1-positive endosomes.",
    ),
    proteins(
        "vesicles told by their marker",
        "The medium held CD63-positive exosomes.",
        *seen("CD63"),
    ),
    proteins(
        "interference with a list of genes",
        "RNAi for TSG101, VPS4A and HGS and, to a lesser extent, siRNA against ALIX lowered the release of exosomes.",
    ),
    proteins(
        "interference with one, a blot of another",
        "After siRNA against RAB27A, exosomes still contained CD63 and syntenin.",
        *seen("CD63", "SDCBP"),
    ),
    proteins(
        "what was brought down by an antibody to a marker of vesicles",
        "Immunoprecipitation with anti-CD63 co-precipitated CD81 and CD9, whereas ALIX and SOD2 were "
        "co-precipitated by both.",
        *seen("CD81", "CD9", "PDCD6IP", "SOD2"),
    ),
    proteins(
        "a list that a blot confirmed for vesicles of one size",
        "Western blots of the purified fractions confirmed KRT18, HSPA5 and GOT1 for large exosomes.",
        *seen("KRT18", "HSPA5", "GOT1"),
    ),
    proteins(
        "absent by one way of isolation and present by others",
        "Bands of uromodulin were present in exosomes by UC and SEC, and absent with precipitation.",
        *seen("UMOD"),
    ),
    proteins(
        "absent by all",
        "Bands of calnexin were absent in exosomes by UC and SEC.",
        *unseen("CANX"),
    ),
    proteins(
        "the probe for phosphatidylserine, with a sign",
        "Annexin-V+ exosomes were raised in patients, most of them being CD41+.",
        *seen("ITGA2B"),
    ),
    proteins(
        "the same probe spelled as a gene",
        "Annexin-A5+ exosomes were raised in patients, most of them being CD235a+; CD45+ exosomes were frequent.",
        *seen("GYPA", "PTPRC"),
    ),
    proteins(
        "annexin as a protein of vesicles",
        "Western blots showed annexin A5 and annexin A2 in exosomes.",
        *seen("ANXA5", "ANXA2"),
    ),
    proteins(
        "a protein assay by its chemistry",
        "Exosomes (5 µg by the bicinchoninic acid assay) were probed for CD63 and albumin.",
        *looked("CD63"),
        *unseen("ALB"),
    ),
    proteins(
        "works of others told in the perfect",
        "Meyer et al. and Okafor et al. have reported that tau is present in exosomes of neurons, and Lindqvist et al. "
        "(2014) found APP in exosomes.",
    ),
    proteins(
        "own earlier work",
        "We have shown earlier that cultured astrocytes secrete exosomes containing GFAP and AQP4 (Meyer et al., "
        "2009). "
        "In an earlier study we detected S100B in exosomes.",
    ),
    proteins(
        "like the work of others, and found again",
        "As Meyer et al. have reported, exosomes contained tau and APP in our hands (Fig. 2).",
        *seen("MAPT", "APP"),
    ),
    proteins(
        "vesicles of other species in the literature",
        "Vesicles of Legionella pneumophila deliver LpnE to host cells (12), and exosomes of Giardia carry GCV (33).",
    ),
    proteins(
        "engineered decoys carry a part of a receptor",
        "We have designed exosomes that carry the ligand-binding part of TNFR2 or of IL1R1 to act as decoys for TNF.",
    ),
    Passage(
        "a catalogue number is no cat",
        methods(
            "Isolation of exosomes",
            "Exosomes were isolated from plasma with the Total Exosome Isolation kit (Invitrogen, Cat# 4484450; "
            "proteinase K, Cat. No. 19131, cat no. 25530).",
        ),
        (("sample", "plasma"), ("product", "Total Exosome Isolation kit")),
        SOURCES,
    ),
    Passage(
        "a cat is",
        methods("Isolation of exosomes", "Exosomes were isolated from cat plasma by ultracentrifugation."),
        (("sample", "plasma"), ("species", "Felis catus")),
        SOURCES,
    ),
    Passage(
        "a spin that takes vesicles out of serum, told in the passive",
        methods(
            "Cell culture",
            "Cells were grown in medium with 10% FBS. Bovine vesicles were depleted by overnight centrifugation at "
            "110,000 × g. Exosomes were then pelleted from conditioned medium at 100,000 × g for 70 min.",
        ),
        (("spin", "100000xg for 70min"),),
        ("spin",),
    ),
    Passage(
        "serum whose depletion is told in brackets",
        methods(
            "Isolation of exosomes",
            "After two days the cells were washed and kept in medium with 10% exosome-free FBS (Gibco; depleted at "
            "120,000 × g for 16 h) for another 48 h. Exosomes were pelleted at 100,000 × g for 70 min.",
        ),
        (("spin", "100000xg for 70min"),),
        ("spin",),
    ),
    Passage(
        "a supernatant without vesicles is a control",
        methods(
            "Treatment of neurons",
            "Exosomes of urine were pelleted at 100,000 × g for 70 min. Vesicle-free urine supernatant (120,000 × "
            "g) and "
            "boiled exosomes were controls.",
        ),
        (("spin", "100000xg for 70min"),),
        ("spin",),
    ),
    Passage(
        "within a time and not for it",
        methods(
            "Samples",
            "Urine was centrifuged within 40 min at 2,500 rpm for 12 min, and exosomes were pelleted at 100,000 × g "
            "for "
            "70 min.",
        ),
        (("spin", "2500rpm for 12min"), ("spin", "100000xg for 70min")),
        ("spin",),
    ),
    Passage(
        "sperm through Percoll",
        methods("Isolation of exosomes", "Exosomes of seminal plasma were pelleted at 100,000 × g for 2 h.")
        + "\n## Sperm\n\nSemen was layered over 40%/80% Percoll and spun for 20 min at 400 × g and 15 min "
        "at 800 × g. Spermatozoa were incubated with exosomes.\n",
        (("spin", "100000xg for 120min"),),
        ("spin",),
    ),
    Passage(
        "semen that is cleared of sperm",
        methods(
            "Prostasomes",
            "Semen was spun at 400 × g for 20 min to remove spermatozoa, and prostasomes were pelleted at 100,000 × "
            "g for "
            "2 h.",
        ),
        (("spin", "400xg for 20min"), ("spin", "100000xg for 120min")),
        ("spin",),
    ),
    Passage(
        "a kit named after plasma, for serum",
        methods(
            "Isolation",
            "Serum was thawed. The miRCURY Exosome Isolation Kit – Serum and Plasma (Exiqon) and ExoQuick (System "
            "Biosciences) were used for exosomes as the makers say.",
        ),
        (("sample", "serum"),),
        ("sample",),
    ),
    Passage(
        "plasma and serum, both",
        methods("Isolation", "Exosomes were isolated from serum and plasma with ExoQuick (System Biosciences)."),
        (("sample", "serum"), ("sample", "plasma")),
        ("sample",),
    ),
    Passage(
        "worms that hosts bear",
        methods(
            "Parasites",
            "Adult Echinostoma caproni were obtained from the intestine of ICR mice six weeks post infection, and "
            "Fasciola hepatica from the bile ducts of infected sheep. Worms were kept in RPMI for 5 h, and "
            "exosome-like "
            "vesicles were pelleted from the medium at 120,000 × g.",
        ),
        (("species", "Echinostoma caproni"), ("species", "Fasciola hepatica")),
        ("species",),
    ),
    Passage(
        "a plant that was infected",
        methods(
            "Isolation of EVs",
            "EVs were isolated from apoplastic wash of Arabidopsis thaliana leaves at 40,000 × g.",
        )
        + results("In line with this, more EVs were secreted upon infection with Pseudomonas syringae."),
        (("species", "Arabidopsis thaliana"),),
        ("species",),
    ),
    Passage(
        "electron microscopy of parasites, of fibrils, of sperm",
        methods(
            "Exosomes",
            "Exosomes were pelleted at 100,000 × g and sized by NTA (NanoSight NS300).",
        )
        + "\n## Electron microscopy\n\nFor scanning EM promastigotes were fixed, critical point-dried, "
        "and viewed in a Hitachi S-4700. Fibrils were placed on grids, negatively stained and viewed by TEM "
        "(JEM-1400).\n",
        (("sizing", "NTA"), ("instrument", "NanoSight NS300")),
        SIZES,
    ),
    Passage(
        "electron microscopy of the insoluble fraction",
        methods("Exosomes", "Exosomes of cultures were pelleted at 100,000 × g.")
        + "\n## Immunoelectron microscopy\n\nThe sarkosyl-insoluble fraction was placed on collodion-coated grids, "
        "incubated with anti-tau and gold-conjugated secondary antibody, and stained with phosphotungstic acid. "
        "Micrographs were recorded on a JEM-1400 (JEOL).\n",
        (),
        SIZES,
    ),
    Passage(
        "a gel that is cut for mass spectrometry is no blot",
        methods(
            "Proteomics of exosomes",
            "The exosome pellet was lysed in 8 M urea and 4% CHAPS, run on SDS-PAGE (NuPAGE, Invitrogen), cut into 20 "
            "slices, digested with trypsin and analysed by LC-MS/MS.",
        ),
        (("marker_assay", "mass spectrometry"),),
        ("marker_assay",),
    ),
    Passage(
        "a gel that is blotted",
        methods(
            "Western blotting of exosomes",
            "The exosome pellet was lysed in RIPA buffer, run on SDS-PAGE (NuPAGE, Invitrogen), transferred to PVDF "
            "and "
            "probed for CD63.",
        ),
        BLOT,
        ("marker_assay",),
    ),
    Passage(
        "the maker of a cytometer",
        methods(
            "Cytometry of exosomes",
            "Exosomes were stained with anti-CD63 and acquired on an Amnis CellStream (Luminex).",
        ),
        (("marker_assay", "flow cytometry"),),
        ("marker_assay",),
    ),
    Passage(
        "cells by cytometry, exosomes by blot",
        "# Figures\n\nFigure 1. Characterization. (a) Flow cytometry of dendritic cells for CD11c, CD40 and MHC II. "
        "(b) "
        "Western blot against ALIX and CD81 on exosomes of dendritic cells. (c) NTA profiles.\n",
        (*looked("PDCD6IP", "CD81"), *BLOT),
        MARKERS,
    ),
    Passage(
        "the probe of a label for electron microscopy",
        methods(
            "Electron microscopy",
            "Exosomes on grids were labelled for CD63 and protein A–gold (10 nm), and viewed in a CM100 (Philips).",
        ),
        looked("CD63"),
        MARKERS[:3],
    ),
)
