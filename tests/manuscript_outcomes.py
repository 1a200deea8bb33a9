"""Short passages in which an outcome is told at one remove: from the methods, by comparison, in brackets, or not."""

from __future__ import annotations

from tests.manuscript_findings import looked, methods, results, seen, unseen
from tests.manuscript_markers import SHORTLY
from tests.manuscript_passages import Passage

BLOTTED = ("marker_assay", "western blot")
BY_CYTOMETER = ("marker_assay", "flow cytometry")
STAINED = (
    "# Methods\n\n## Flow cytometry\n\nMicrovesicles were labelled with antibodies to CD41, glycophorin A and "
    "P-selectin and run on a CytoFLEX cytometer.\n\n# Results\n\n## Microvesicles in stored blood\n\n"
)

OUTCOMES = (
    Passage(
        "results bear out what the methods looked for in vesicles",
        STAINED + "Two thirds were CD41+, one in ten exposed P-selectin, and <1% stained for glycophorin A.\n",
        (*seen("ITGA2B", "SELP"), *unseen("GYPA"), BY_CYTOMETER),
        SHORTLY,
    ),
    Passage(
        "lysates that are named to compare with leave the vesicles what they are",
        results(
            "Western blot of the preparations showed CD81 and syntenin-1, whereas calnexin was found in cell lysates "
            "only. Flotillin-1 was enriched compared with cell lysates.",
            heading="Identity of the extracellular vesicles",
        ),
        (*seen("CD81", "SDCBP", "FLOT1"), *unseen("CANX"), BLOTTED),
        SHORTLY,
    ),
    Passage(
        "what results tell in words that stay unread is not left as without an outcome",
        "# Methods\n\n## Western blot of exosomes\n\nExosomes were blotted with antibodies against CD9 and Alix.\n\n"
        "# Results\n\n## Exosomes\n\nCD9 was present in exosomes. Alix did not differ between batches.\n",
        (*seen("CD9"), BLOTTED),
        SHORTLY,
    ),
    Passage(
        "beads that carry antibodies in brackets",
        "# Methods\n\n## Capture of vesicles\n\nBeads were functionalized with antibodies (e.g., EpCAM and HER2) "
        "to pull vesicles from plasma.\n",
        (),
        SHORTLY,
    ),
    Passage(
        "messengers that vesicles carry are no proteins",
        results("By qRT-PCR a set of mRNAs (GAPDH, CD63, EGFR) was detected within the exosomes.", heading="Cargo"),
        (),
        SHORTLY,
    ),
    Passage(
        "a protein that falls away with its gene is no absent marker",
        results("Knockout of the gene led to loss of CD81 from the EVs by western blot.", heading="EVs"),
        (BLOTTED,),
        SHORTLY,
    ),
    Passage(
        "no effect on a protein is no absence",
        results("Storage did not alter CD63 levels of exosomes on western blots.", heading="Storage of exosomes"),
        (),
        ("marker_absent", "marker_detected"),
    ),
    Passage(
        "contaminants that were taken away",
        results(
            "On western blots, SEC removed albumin from the EVs of serum and uromodulin from those of urine.",
            heading="Purity of the EVs",
        ),
        (*unseen("ALB", "UMOD"), BLOTTED),
        SHORTLY,
    ),
    Passage(
        "a contaminant that is detectable at lower levels is there",
        results("CD9, CD63 and lactoferrin were detected at low levels on the EVs by flow cytometry.", heading="EVs"),
        (*seen("CD9", "CD63", "LTF"), BY_CYTOMETER),
        SHORTLY,
    ),
    Passage(
        "what does not float stays with soluble proteins",
        results(
            "In the gradient CD9 floated with the EVs, while Ago2 did not float. L1CAM eluted together with the bulk "
            "proteins and not with EVs (western blot).",
            heading="Flotation of EVs",
        ),
        (*seen("CD9"), *unseen("AGO2", "L1CAM"), BLOTTED),
        SHORTLY,
    ),
    Passage(
        "antibodies of those who were immunized",
        results("Serum IgG and IgA antibodies against the OMVs rose after the second dose.", heading="OMV vaccine"),
        (),
        ("marker_absent", "marker_detected", "marker_assessed"),
    ),
    Passage(
        "structures in cells that look like vesicles",
        results(
            "Flow cytometry showed the presence of CD274 in vesicle-like structures inside the tumour cells.",
            heading="Localization",
        ),
        (),
        SHORTLY,
    ),
    Passage(
        "what proteins of vesicles can do by the literature",
        results("Annexin A1 expressed on microvesicles can dampen inflammation [12].", heading="Microvesicles"),
        (),
        ("marker_absent", "marker_detected", "marker_assessed"),
    ),
    Passage(
        "an aside in square brackets does not end a list of classes",
        results(
            "Flow cytometry showed that EVs carried CD59, phosphatidylserine [stained using annexin A5], tetraspanins "
            "(CD9 and CD81) and adhesion molecules (CD11b and CD18).",
            heading="EVs",
        ),
        (*seen("CD59", "CD9", "CD81", "ITGAM", "ITGB2"), BY_CYTOMETER),
        SHORTLY,
    ),
    Passage(
        "families have no gene symbol",
        results("By western blot the EVs were positive for CD9 and negative for HLA-DR and CD3.", heading="EVs"),
        (*seen("CD9"), BLOTTED),
        SHORTLY,
    ),
    Passage(
        "a contaminant that is still seen, and one that stays at the bottom",
        results(
            "The EVs were positive for CD81 on western blots; VDAC1, however, could still be detected in them. "
            "Argonaute 2 was found in the bottom fractions of the gradient.",
            heading="EVs",
        ),
        (*seen("CD81", "VDAC1"), *unseen("AGO2"), BLOTTED),
        SHORTLY,
    ),
    Passage(
        "names of the field that are not known do not part a list",
        results("By flow cytometry CD59, CD65s, CD11b and CD157 were detected on the EVs.", heading="EVs"),
        (*seen("CD59", "ITGAM", "BST1"), BY_CYTOMETER),
        SHORTLY,
    ),
    Passage(
        "what is denied ends at since",
        results("Both lack specificity for EVs, since CD18 was also detected on platelet EVs.", heading="EVs"),
        seen("ITGB2"),
        ("marker_absent", "marker_detected"),
    ),
    Passage(
        "lysates with their buffer in brackets",
        "# Methods\n\n## Proteins of EVs\n\nEV lysates (1% SDS, 50 mM Tris, pH 8) were blotted for CD9. "
        "Protein: Qubit.\n",
        (("marker_assessed", "CD9"), BLOTTED, ("lysis_buffer", "yes"), ("protein_assay", "Qubit")),
        (*SHORTLY, "lysis_buffer"),
    ),
    Passage(
        "a gel is no lysis buffer",
        "# Methods\n\n## Western blot of EVs\n\nEVs were lysed in RIPA buffer, separated on a 4%-15% gel with SDS "
        "and blotted for CD9.\n",
        (("marker_assessed", "CD9"), BLOTTED),
        (*SHORTLY, "lysis_buffer"),
    ),
    Passage(
        "particles per litre and per gram",
        "# Results\n\n## EVs of kidneys\n\nNTA of EVs gave a mean size of 110 nm. The yield was 3.1 x10(10) +/- "
        "0.4x10(10) particles per litre.\n\nFrom tissue we got 2e9 particles per 100 mg.\n",
        (("sizing", "NTA"), ("particle_concentration", "yes")),
        ("sizing", "particle_concentration"),
    ),
    Passage(
        "protein of a body fluid is not that of vesicles",
        "# Methods\n\n## Lavage\n\nTotal protein of lavage fluid was measured with a Bradford assay.\n\n"
        "## EVs\n\nEVs were pelleted at 100,000 g for 70 min.\n",
        (),
        ("protein_assay",),
    ),
    Passage(
        "what a label showed",
        results(
            "TEM of exosomes labelled with anti-CD63 antibody revealed 10-nm gold particles at the rim of vesicles.",
            heading="Exosomes",
        ),
        (*seen("CD63"), ("marker_assay", "immuno-electron microscopy"), ("sizing", "TEM")),
        SHORTLY,
    ),
    Passage(
        "antibodies told behind the word blots",
        "# Methods\n\n## EVs\n\nBlots of EVs: CD9 (#60232-1, 1/500), calnexin (#10427-2, 1/1000).\n",
        (("antibody_reference", "yes"), ("antibody_dilution", "yes")),
        ("antibody_reference", "antibody_dilution"),
    ),
    Passage(
        "verbs that are left out, and signals below the background",
        results(
            "By flow cytometry CD63 was detectable on the EVs, but cytochrome c was not. CD9 and CD44 were visualized "
            "on EVs; CD14 and CD19 were below background.",
            heading="EVs",
        ),
        (*seen("CD63", "CD9", "CD44"), *unseen("CYCS", "CD14", "CD19"), BY_CYTOMETER),
        SHORTLY,
    ),
    Passage(
        "vesicles told with the cells that they came from",
        results("EVs derived from BxPC-3 cells were enriched in EpCAM and glypican-1 on western blots.", heading="EVs"),
        (*seen("EPCAM", "GPC1"), BLOTTED),
        SHORTLY,
    ),
    Passage(
        "cells that received vesicles bear the protein",
        results("Endothelium that received EVs expressed more ICAM1 by flow cytometry.", heading="Endothelium"),
        (),
        ("marker_detected", "marker_absent", "marker_assessed", "marker_assay"),
    ),
    Passage(
        "cells but not vesicles contain it",
        results(
            "On western blots cell lysates, but not EVs, contained calnexin; EVs were rich in CD9 and positive to "
            "CD63, whereas GM130 could only be detected in cells.",
            heading="EVs",
        ),
        (*seen("CD9", "CD63"), *unseen("CANX", "GOLGA2"), BLOTTED),
        SHORTLY,
    ),
    Passage(
        "lysates of vesicles and cells of which the next sentences go on to tell",
        methods(
            "Immunoblots",
            "Small EV and cell lysates were made in RIPA buffer. The lysates were boiled in sample buffer and run on "
            "Bis-Tris gels. Antibodies were anti-CD81 (Abcam), anti-Alix (BioLegend), anti-Ago2 (Wako) and "
            "anti-β-actin (Sigma).",
        ),
        (*looked("CD81", "PDCD6IP", "AGO2"), BLOTTED),
        SHORTLY[:4],
    ),
    Passage(
        "lysates of cells, of which the next sentences go on to tell, though the heading names vesicles",
        methods(
            "Immunoblots of cells that release exosomes",
            "Cells were scraped into RIPA buffer. The lysates were boiled and run on gels. Antibodies were "
            "anti-Rab27a, anti-CD81 and anti-Alix.",
        ),
        (),
        SHORTLY[:4],
    ),
    Passage(
        "carriers of RNA whose outcome results tell",
        methods("Blots of EVs", "EVs were blotted with anti-CD9 and anti-Ago2.")
        + "\n# Results\n\n## EVs\n\nBy western blot, EVs contained CD9 but not Ago2.\n",
        (*seen("CD9"), *unseen("AGO2"), BLOTTED),
        SHORTLY[:4],
    ),
    Passage(
        "a legend in bold that calls proteins those of vesicles and those of cells",
        "# Results\n\n## Vesicles of Schwann cells\n\nSchwann cells released vesicles.\n\n**Figure 2.** (A) Western "
        "blots of vesicle-specific (CD9, syntenin, flotillin-2) and intracellular (calnexin) proteins in isolated "
        "vesicles.\n",
        (*looked("CD9", "SDCBP", "FLOT2"), *unseen("CANX"), BLOTTED),
        SHORTLY[:4],
    ),
    Passage(
        "fractions of a column that are blotted",
        methods(
            "Separation of exosomes",
            "Exosomes were separated by size exclusion chromatography. The eluted fractions were blotted with "
            "anti-syntaxin 1A and anti-HGS (both 1:500).",
        ),
        (*looked("STX1A", "HGS"), BLOTTED),
        SHORTLY[:4],
    ),
    Passage(
        "fractions of cells that are blotted",
        methods(
            "Fractionation",
            "Exosomes were kept for later. The nuclear and cytosolic fractions were blotted with anti-syntaxin 1A.",
        ),
        (),
        SHORTLY[:4],
    ),
    Passage(
        "proteins that a legend calls those of exosomes",
        "# Results\n\n## Gradients\n\nFigure 3. Western blot of gradient fractions with antibodies to the exosomal "
        "proteins HGS and cysteine string protein.\n",
        (*looked("HGS", "DNAJC5"), BLOTTED),
        SHORTLY[:4],
    ),
    Passage(
        "a short form in brackets ends no list",
        "# Results\n\n## Gradients\n\nFigure 3. Western blot of gradient fractions with antibodies to the exosomal "
        "proteins cysteine string protein (CSPα), flotillin-1 (FLOT1) and HGS.\n",
        (*looked("DNAJC5", "FLOT1", "HGS"), BLOTTED),
        SHORTLY[:4],
    ),
    Passage(
        "absence and abundance in passing",
        results(
            "On immunoblots of ectosomes, IFT81 and calnexin typically were not detectable. Both annexin A7 and sorcin "
            "were more abundant in nanovesicles. Loss of the cargo (PCBP2 being not expressed in the EVs) had no "
            "cause.",
            heading="Ectosomes",
        ),
        (*unseen("IFT81", "CANX", "PCBP2"), *seen("ANXA7", "SRI"), BLOTTED),
        SHORTLY[:4],
    ),
    Passage(
        "a nanoflow column is no cytometer",
        methods(
            "Proteomics of EVs", "Peptides of EVs were separated on a nanoflow LC system and measured by LC-MS/MS."
        ),
        (("marker_assay", "mass spectrometry"),),
        SHORTLY,
    ),
    Passage(
        "a probe that scans a gel with vesicles in it",
        methods("AFM", "Hydrogels with 50 µg/mL EVs were cast in moulds and scanned by AFM for their stiffness."),
        (),
        ("sizing", "instrument"),
    ),
    Passage(
        "a probe that scans vesicles",
        methods("AFM", "EVs released from hydrogels were dried on mica and scanned by AFM."),
        (("sizing", "AFM"),),
        ("sizing",),
    ),
)
