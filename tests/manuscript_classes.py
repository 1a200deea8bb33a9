"""Results on the proteins of a proteome, told by classes, in tables, and by what they were compared with."""

from __future__ import annotations

from tests.manuscript_passages import Passage

CLASSES = (
    Passage(
        "a proteome told by its classes, with counts of other fractions between",
        "# Exosomes of beta cells\n\n"
        "## Results\n\n"
        "A total of 1,684 proteins was identified: 891 in granules and 422 in exosomes. 211 exosomal "
        "proteins were shared with the plasma membrane and 74 were found only in exosomes. 298 of the "
        "422 had been reported in ExoCarta for other cell types. The most abundant classes were as "
        "follows (Table 1): tetraspanins (CD9, CD63, and Tspan8), annexins (annexin A2, annexin A5) and "
        "cytoskeletal proteins (ezrin, moesin). Adhesion molecules were represented by integrin beta-1 "
        "and EpCAM.\n",
        (
            ("marker_detected", "ANXA2"),
            ("marker_detected", "ANXA5"),
            ("marker_detected", "CD63"),
            ("marker_detected", "CD9"),
            ("marker_detected", "EPCAM"),
            ("marker_detected", "EZR"),
            ("marker_detected", "ITGB1"),
            ("marker_detected", "MSN"),
            ("marker_detected", "TSPAN8"),
        ),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "a table of the proteins of vesicles",
        "# Exosomes of beta cells\n\n"
        "## Results\n\n"
        "Mass spectrometry identified 300 proteins.\n\n"
        "**Table 1. Selected proteins of INS-1E exosomes**\n\n"
        "| Class | Proteins |\n"
        "|---|---|\n"
        "| Tetraspanins | CD9, CD63 |\n"
        "| MVB biogenesis | Alix, Vps28 |\n",
        (
            ("marker_detected", "CD63"),
            ("marker_detected", "CD9"),
            ("marker_detected", "PDCD6IP"),
            ("marker_detected", "VPS28"),
        ),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "tables of cells, of antibodies and of comparisons are none of the proteins of vesicles",
        "# Exosomes of beta cells\n\n"
        "## Results\n\n"
        "**Table 1. Proteins of INS-1E cells**\n\n"
        "| Class | Proteins |\n"
        "|---|---|\n"
        "| Tetraspanins | CD9, CD63 |\n\n"
        "**Table 2. Antibodies to the proteins of exosomes**\n\n"
        "| Protein | Clone |\n"
        "|---|---|\n"
        "| TSG101 | 4A10 |\n\n"
        "**Table 3. Proteins of exosomes compared with those of published studies**\n\n"
        "| Protein | Study |\n"
        "|---|---|\n"
        "| PDCD6IP | 1 |\n\n"
        "**Table 4. Proteins of exosomes**\n\n"
        "| Protein | Band |\n"
        "|---|---|\n"
        "| FLOT1 | – |\n"
        "| CANX | not detected |\n",
        (("marker_absent", "CANX"),),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "proteins whose amount did not change",
        "# Exosomes of HeLa cells\n\n"
        "## Results\n\n"
        "The proteome of exosomes of control and treated cells had 1,127 proteins. CD81, FLOT1, and "
        "ITGA6 did not change.\n",
        (
            ("marker_detected", "CD81"),
            ("marker_detected", "FLOT1"),
            ("marker_detected", "ITGA6"),
        ),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "what did not change in the cells that got vesicles",
        "# Exosomes of HeLa cells\n\n"
        "## Results\n\n"
        "Exosomes were given to macrophages. CD81 and FLOT1 did not change.\n",
        (),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "pellets with which a paragraph goes on",
        "# SNX18 and exosomes\n\n"
        "## Results\n\n"
        "In the second approach, 100,000 g pellets were analyzed by Western blotting. Pellets of control"
        " cells contained TSG101, CD63, HLA-DR α chain and syntenin-1, and the signal for all four was "
        "increased upon silencing. The endoplasmic reticulum protein gp96 was seen in lysates but not in"
        " pellets.\n",
        (
            ("marker_detected", "CD63"),
            ("marker_detected", "HLA-DRA"),
            ("marker_detected", "SDCBP"),
            ("marker_detected", "TSG101"),
            ("marker_absent", "HSP90B1"),
        ),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "a release that is not lost is no absence",
        "# Secretion of exosomes\n\n"
        "## Results\n\n"
        "ATG7 depletion abolished LC3-II in cells but not the release of NBR1 and SQSTM1 in exosomes.\n",
        (),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "more of a sample on the gel is no loading control",
        "# Secretion of exosomes\n\n"
        "## Results\n\n"
        "Lipidated LC3B was present in the exosomes of treated cells after loading of more protein.\n",
        (("marker_detected", "MAP1LC3B"),),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "what a porin is described as",
        "# OMVs of Serratia\n\n"
        "## Results\n\n"
        "OmpA, the major outer membrane protein, was readily observed in OMVs of both.\n",
        (("marker_detected", "other: OmpA"),),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "enriched with respect to a lysate, and seen in it only",
        "# EVs of DLD-1 cells\n\n"
        "## Results\n\n"
        "In Western blots of EVs the markers were plain. CD9, TSG101, and syntenin were enriched with "
        "respect to lysate, and calnexin could only be seen in the lysate. Streptavidin capture "
        "recovered FLOT1 and FLOT2 from EVs.\n",
        (
            ("marker_detected", "CD9"),
            ("marker_detected", "FLOT1"),
            ("marker_detected", "FLOT2"),
            ("marker_detected", "SDCBP"),
            ("marker_detected", "TSG101"),
            ("marker_absent", "CANX"),
        ),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "what others saw, told in passing before a denial",
        "# Exosomes of T cells\n\n"
        "## Results\n\n"
        "The isolated exosomes stained positive for CD81, CD63 and CD9 using flow cytometry. The "
        "vesicles were additionally positive for CD3E (Figure 1B), previously reported by Tumne et al "
        "[25], but not for CD4, CD40 or CD80 (Figure 1B).\n",
        (
            ("marker_detected", "CD3E"),
            ("marker_detected", "CD63"),
            ("marker_detected", "CD81"),
            ("marker_detected", "CD9"),
            ("marker_absent", "CD4"),
            ("marker_absent", "CD40"),
            ("marker_absent", "CD80"),
        ),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "what vesicles do to proteins of those that get them",
        "# Microparticles of endothelial cells\n\n"
        "## Results\n\n"
        "Endothelial MPs carrying miR-503 interfere with EFNB2 and VEGFA expression in pericytes.\n",
        (),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "cultures that got vesicles",
        "# Exosomes of T cells\n\n"
        "## Results\n\n"
        "### Cultures stimulated with exosomes only\n\n"
        "The chemokines CCL3 and CCL4 were present at higher levels at day five.\n",
        (),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
    Passage(
        "proteins of other fractions alone",
        "# Exosomes of beta cells\n\n"
        "## Results\n\n"
        "CD63 and CD9 were detected in exosomes by western blot. In contrast, IA-2 and ZnT8 were found "
        "in the granule and membrane fractions exclusively.\n",
        (
            ("marker_detected", "CD63"),
            ("marker_detected", "CD9"),
            ("marker_absent", "PTPRN"),
            ("marker_absent", "SLC30A8"),
        ),
        (
            "marker_detected",
            "marker_absent",
        ),
    ),
)
