"""Proteins called by what they do, proteins of viruses, and assays told beside cells or on grids."""

from __future__ import annotations

from tests.manuscript_passages import Passage

MARKERS = ("marker_detected", "marker_absent")
ISOLATED = (
    "# Methods\n\n## Isolation of EVs\n\n"
    "EVs were isolated from the conditioned medium of HEK293 cells by ultracentrifugation at 100,000 × g for 70 "
    "min.\n\n"
)

DOING = (
    Passage(
        "an inhibitory protein is no inhibition",
        f"{ISOLATED}# Results\n\nFlow cytometric analyses revealed that the vesicles expressed the complement "
        "inhibitory "
        "protein CD59 and the migration-promoting receptor CD44.\n",
        (("marker_detected", "CD44"), ("marker_detected", "CD59")),
        MARKERS,
    ),
    Passage(
        "classes told by what they take part in",
        f"{ISOLATED}# Results\n\nProteins implicated in translation (EEF1A1), proteins involved in signal transduction "
        "(syntenin) and membrane fusion proteins (annexin A2) were identified in the EVs.\n",
        (("marker_detected", "ANXA2"), ("marker_detected", "EEF1A1"), ("marker_detected", "SDCBP")),
        MARKERS,
    ),
    Passage(
        "what a protein was involved in is no class",
        f"{ISOLATED}# Results\n\nUptake of EVs was inhibited by antibodies to CD44, which was involved in their "
        "binding.\n",
        (),
        MARKERS,
    ),
    Passage(
        "proteins of viruses",
        f"{ISOLATED}# Results\n\nLMP1 and Nef were detected in the EVs by western blot, whereas EBNA2 was absent.\n",
        (("marker_absent", "other: EBNA2"), ("marker_detected", "other: LMP1"), ("marker_detected", "other: Nef")),
        MARKERS,
    ),
    Passage(
        "a phosphorylated protein is none of a virus",
        f"{ISOLATED}# Results\n\nEVs lowered p-p65 in the recipient cells.\n",
        (),
        MARKERS,
    ),
    Passage(
        "spectrin of neither kind",
        f"{ISOLATED}# Results\n\nB-spectrin, which is not lost during maturation, was not detected in the EVs.\n",
        (("marker_absent", "SPTB"),),
        MARKERS,
    ),
    Passage(
        "gold on grids, in methods that go on about vesicles",
        "# Methods\n\n## Electron microscopy\n\nExosome pellets were fixed in 4% paraformaldehyde and put on nickel "
        "grids. "
        "The grids were immunolabeled with an antibody to HSP70, followed by 5 nm gold.\n",
        (("marker_assay", "immuno-electron microscopy"),),
        ("marker_assay",),
    ),
    Passage(
        "vesicles blotted beside the lysate of cells, on a gel that was stained too",
        f"{ISOLATED}## Blots\n\nExosomal and whole cell lysate fractions were resolved by SDS-PAGE and stained with "
        "Coomassie "
        "or immunoblotted for exosomal and membrane proteins.\n",
        (("marker_assay", "western blot"),),
        ("marker_assay",),
    ),
    Passage(
        "a gel that was only stained",
        f"{ISOLATED}## Gels\n\nExosomal and whole cell lysate fractions were resolved by SDS-PAGE and stained with "
        "Coomassie.\n",
        (),
        ("marker_assay",),
    ),
    Passage(
        "what is known of vesicles, told in passing",
        f"{ISOLATED}# Results\n\nDRD1 lowered the PD-L1 of EVs, which are known to be critical in immune evasion "
        "[44], and "
        "left the release of total EVs, quantified by nanoparticle tracking analysis, as it was.\n",
        (("sizing", "NTA"),),
        ("sizing",),
    ),
    Passage(
        "supernatant of cells that were spun down, filtered",
        "# Methods\n\n## Isolation of exosomes\n\nExosomes were prepared from cell supernatants: cells were "
        "centrifuged "
        "(320 g, 5 min) and the supernatant was filtered through 0.22-µm membranes. Exosomes were pelleted at "
        "100,000 g for 60 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "320xg for 5min"),
        ),
        ("isolation", "spin"),
    ),
    Passage(
        "proteins of the medium set apart by a filter",
        "# Abstract\n\nExosomes of breast cancer cells were studied.\n\n# Methods\n\n"
        "## Conditioned medium (CM) and quantification of secreted proteins\n\n"
        "Cells were grown for 72 h, and the CM was retrieved. For ultracentrifugation, the CM was centrifuged for 30 "
        "min "
        "at 2,000 g. The supernatant was centrifuged at 100,000 g for 180 min in a SW 41 Ti rotor. Separation of "
        "proteins larger than 4 kDa in CM was performed with Amicon Ultra-4 filters at 4,000 g for 30 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW 41 Ti"),
            ("spin", "100000xg for 180min"),
            ("spin", "2000xg for 30min"),
        ),
        ("isolation", "spin", "rotor", "product"),
    ),
    Passage(
        "what others reported, with a reference",
        f"{ISOLATED}# Discussion\n\nOur EVs carried CD9. In human milk, by contrast, EpCAM and CD133 were reported, "
        f"and "
        "exosomes of horse milk contain much lysozyme [12]. Similar observations have been made in lupus, where "
        "CD31 was "
        "on vesicles [9].\n",
        (("marker_detected", "CD9"),),
        MARKERS,
    ),
    Passage(
        "what authors did not use is not denied",
        f"{ISOLATED}# Discussion\n\nOur EVs carried CD9. We did not use CD51 or CD31.\n",
        (("marker_detected", "CD9"),),
        MARKERS,
    ),
    Passage(
        "what was taken out of the cells",
        f"{ISOLATED}# Results\n\nEVs contained galectin-3, which declined upon TSG101 silencing. Depletion of "
        f"syntenin, "
        "but not of TSG101 or HRS, lowered the number of EVs. When ALIX was depleted, no EVs were seen.\n",
        (("marker_detected", "LGALS3"),),
        MARKERS,
    ),
    Passage(
        "a protein that stayed in the supernatant",
        f"{ISOLATED}# Results\n\nCD63 was in the EVs. NM23-H1, on the other hand, was recovered in the 100,000 x g "
        "supernatant, and none was seen in the pellet.\n",
        (("marker_absent", "NME1"), ("marker_detected", "CD63")),
        MARKERS,
    ),
    Passage(
        "an assay for lysates and one for vesicles",
        f"{ISOLATED}## Protein of EVs\n\nProtein was determined by Bradford (lysates) or with the Micro BCA kit "
        f"(EVs).\n",
        (("protein_assay", "microBCA"),),
        ("protein_assay",),
    ),
    Passage(
        "serum and plasma for other tests, and cells that are taken apart",
        f"{ISOLATED}Serum for C-reactive protein was obtained by centrifugation at 2000 x g for 10 min. Plasma (EDTA, "
        "2000 × g, 10 min) was used for cytokines. For subcellular fractionation, post-nuclear supernatants were spun "
        "through 20% Percoll at 36,000 g for 30 min.\n",
        (("isolation", "ultracentrifugation"), ("sample", "conditioned medium"), ("spin", "100000xg for 70min")),
        ("isolation", "sample", "spin", "density_medium"),
    ),
)
