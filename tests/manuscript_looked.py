"""Methods, legends and abstracts that tell which proteins of vesicles were looked for, with their facts, and traps."""

from __future__ import annotations

from tests.manuscript_findings import MARKERS, looked, methods, seen, unseen
from tests.manuscript_passages import Passage
from tests.manuscript_seen import by


def legend(text: str) -> str:
    """A legend in a results section."""
    return f"# Results\n\n{text}\n"


def abstract(text: str) -> str:
    """An abstract."""
    return f"# Abstract\n\n{text}\n"


LOOKED = (
    Passage(
        "legend: figure 1. characterization of sevs.",
        legend(
            "Figure 1. Characterization of sEVs. (A) Workflow of isolation. (B) TEM of sEVs; scale bar 100 "
            "nm. (C) Size distribution by NTA. (D) Immunoblots of whole cell lysate (WCL) and sEVs for "
            "Alix, TSG101, CD63 and calnexin."
        ),
        (*unseen("CANX"), *looked("CD63", "PDCD6IP", "TSG101"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "legend: figure 3. western blot of",
        legend(
            "Figure 3. Western blot of BALF-derived EVs from four donors. Flotillin-1 and CD9 are present "
            "in all samples, and cytochrome c is absent."
        ),
        (*seen("CD9", "FLOT1"), *unseen("CYCS"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "western blotting of evs: pelleted evs were lysed in",
        methods(
            "Western blotting of EVs",
            "Pelleted EVs were lysed in RIPA buffer, and 10 µg were separated on 4–12% Bis-Tris gels and "
            "transferred to nitrocellulose. Membranes were probed with antibodies to CD9 (clone C-4), CD63 "
            "(MX-49.129.5), Hsc70 (B-6) and GM130 (35/GM130).",
        ),
        (*unseen("GOLGA2"), *looked("CD63", "CD9", "HSPA8"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "flow cytometry of bead-bound evs: evs (5 µg) were coupled",
        methods(
            "Flow cytometry of bead-bound EVs",
            "EVs (5 µg) were coupled to 4 µm aldehyde/sulfate latex beads, blocked with glycine and "
            "stained with anti-CD9-PE, anti-CD63-FITC or anti-CD81-APC. Beads were acquired on a FACSCanto "
            "II.",
        ),
        (*looked("CD63", "CD81", "CD9"), *by("bead-based flow cytometry")),
        MARKERS,
    ),
    Passage(
        "immuno-electron microscopy: evs adsorbed to grids were",
        methods(
            "Immuno-electron microscopy",
            "EVs adsorbed to grids were blocked with 1% BSA, incubated with mouse anti-human CD9 (1:50) "
            "followed by 10 nm gold-conjugated goat anti-mouse IgG, and contrasted with uranyl acetate.",
        ),
        (*looked("CD9"), *by("immuno-electron microscopy")),
        MARKERS,
    ),
    Passage(
        "western blot of h. polygyrus evs: ev lysates (5 µg) were",
        methods(
            "Western blot of H. polygyrus EVs",
            "EV lysates (5 µg) were blotted with rabbit anti-VAL-1 and rabbit anti-ALP-1.",
        ),
        (*by("western blot"),),
        MARKERS,
    ),
    Passage(
        "uptake inhibition: to block uptake, evs were",
        methods(
            "Uptake inhibition",
            "To block uptake, EVs were preincubated with neutralizing antibodies against CD81 or ITGB1 (10 "
            "µg/ml) for 30 min before addition to HeLa cells.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "western blotting of cells: cells treated with evs were",
        methods(
            "Western blotting of cells",
            "Cells treated with EVs were lysed and blotted for p-AKT, AKT and β-actin as a loading control.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "immunocapture: evs were captured with anti-cd63",
        methods(
            "Immunocapture",
            "EVs were captured with anti-CD63 coated magnetic beads overnight at 4 °C and eluted in glycine.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "elisa: plates coated with anti-cd9 were",
        methods(
            "ELISA",
            "Plates coated with anti-CD9 were incubated with EVs; after washing, bound EVs were detected "
            "with biotinylated anti-CD81 and streptavidin-HRP.",
        ),
        (*looked("CD81"), *by("ELISA")),
        MARKERS,
    ),
    Passage(
        "ev characterization: evs were characterized by tem,",
        methods(
            "EV characterization",
            "EVs were characterized by TEM, NTA and immunoblotting (CD9, CD63, TSG101; negative control: calnexin).",
        ),
        (*unseen("CANX"), *looked("CD63", "CD9", "TSG101"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "immunoblotting: equal protein amounts of cell",
        methods(
            "Immunoblotting",
            "Equal protein amounts of cell lysates and EVs were resolved by SDS-PAGE. Primary antibodies "
            "were anti-TSG101 (1:1000, Abcam), anti-syntenin (1:1000, Abcam), anti-CD81 (1:500, Santa "
            "Cruz) and anti-GM130 (1:1000, BD).",
        ),
        (*unseen("GOLGA2"), *looked("CD81", "SDCBP", "TSG101"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "abstract: evs from saliva were purified",
        abstract(
            "EVs from saliva were purified by SEC and characterized by NTA, TEM and western blot, which "
            "showed CD9, CD63 and TSG101 but no calnexin."
        ),
        (*seen("CD63", "CD9", "TSG101"), *unseen("CANX"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "legend: fig. 2 | ev markers.",
        legend(
            "Fig. 2 | EV markers. a, Western blot of EV fractions. CD63, CD9 and flotillin-1 served as EV "
            "markers and GM130 as a negative marker. b, Cryo-EM of EVs."
        ),
        (*unseen("GOLGA2"), *looked("CD63", "CD9", "FLOT1"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "antibodies: the following antibodies were used",
        methods(
            "Antibodies",
            "The following antibodies were used for immunoblots of EVs: mouse anti-CD9 (Millipore, "
            "CBL162), mouse anti-CD63 (BD, 556019), rabbit anti-ALIX (CST, 92880) and rabbit anti-calnexin "
            "(Abcam, ab22595).",
        ),
        (*unseen("CANX"), *looked("CD63", "CD9", "PDCD6IP"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "multiplex bead assay: ev surface epitopes were profiled",
        methods(
            "Multiplex bead assay",
            "EV surface epitopes were profiled with the MACSPlex Exosome Kit, human, according to the "
            "manufacturer, on a MACSQuant Analyzer 10.",
        ),
        (*by("bead-based flow cytometry"),),
        MARKERS,
    ),
    Passage(
        "sp-iris: evs were incubated on exoview",
        methods(
            "SP-IRIS",
            "EVs were incubated on ExoView Tetraspanin chips, and stained with anti-CD9 CF488, anti-CD63 "
            "CF647 and anti-CD81 CF555 before imaging on the R100 reader.",
        ),
        (*looked("CD63", "CD81", "CD9"), *by("other: SP-IRIS (ExoView)")),
        MARKERS,
    ),
    Passage(
        "simoa assays: ev samples were lysed in",
        methods(
            "Simoa assays",
            "EV samples were lysed in 1% Triton X-100 and measured with in-house Simoa assays for CD9, "
            "CD63, CD81 and albumin on an HD-X analyzer.",
        ),
        (*unseen("ALB"), *looked("CD63", "CD81", "CD9"), *by("Simoa")),
        MARKERS,
    ),
    Passage(
        "nanofcm: evs were stained with fitc",
        methods(
            "NanoFCM",
            "EVs were stained with FITC anti-human CD9 and PE anti-human CD63, ultracentrifuged to remove "
            "free antibody, and analysed on a Flow NanoAnalyzer.",
        ),
        (*looked("CD63", "CD9"), *by("flow cytometry")),
        MARKERS,
    ),
    Passage(
        "imaging flow cytometry: evs were labelled with anti-cd63-apc",
        methods(
            "Imaging flow cytometry",
            "EVs were labelled with anti-CD63-APC and anti-CD9-FITC and analyzed on an ImageStreamX Mk II.",
        ),
        (*looked("CD63", "CD9"), *by("flow cytometry")),
        MARKERS,
    ),
    Passage(
        "elisa: pd-l1 on exosomes was measured",
        methods(
            "ELISA",
            "PD-L1 on exosomes was measured with a human PD-L1 ELISA kit (R&D Systems).",
        ),
        (*looked("CD274"), *by("ELISA")),
        MARKERS,
    ),
    Passage(
        "proteomic analysis: exosome proteins were digested with",
        methods(
            "Proteomic analysis",
            "Exosome proteins were digested with trypsin, and peptides were analysed by nanoLC-MS/MS on a Q Exactive.",
        ),
        (*by("mass spectrometry"),),
        MARKERS,
    ),
    Passage(
        "analysis of fractions: each sec fraction was analyzed",
        methods(
            "Analysis of fractions",
            "Each SEC fraction was analyzed by immunoblot with antibodies against CD9, Alix and albumin.",
        ),
        (*unseen("ALB"), *looked("CD9", "PDCD6IP"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "legend: figure s2: western blots of",
        legend(
            "Figure S2: Western blots of EVs (lane 2-4) and lysate of A549 (lane 1) against HSP70, CD81 "
            "and β-tubulin. Uncropped."
        ),
        (*looked("CD81", "HSPA1A"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "western blot assay: the total protein of exosomes",
        methods(
            "Western blot assay",
            "The total protein of exosomes was extracted with RIPA. After electrophoresis, proteins were "
            "moved onto PVDF membranes and incubated with CD63 (ab134045), HSP70 (ab181606) and calnexin "
            "(ab133615) antibodies overnight.",
        ),
        (*unseen("CANX"), *looked("CD63", "HSPA1A"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "western blot assay: total protein of liver tissue",
        methods(
            "Western blot assay",
            "Total protein of liver tissue was extracted with RIPA and blotted for Bax, Bcl-2 and caspase-3.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "flow cytometry: exosomes captured on anti-cd63 dynabeads",
        methods(
            "Flow cytometry",
            "Exosomes captured on anti-CD63 Dynabeads were stained with CD81-PE and CD9-FITC antibodies "
            "and analysed by FACS.",
        ),
        (*looked("CD81", "CD9"), *by("bead-based flow cytometry")),
        MARKERS,
    ),
    Passage(
        "cell culture: cells were grown in dmem",
        methods(
            "Cell culture",
            "Cells were grown in DMEM with CD81 blocking antibody and exosome-depleted FBS.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "transfection: hek293t cells were transfected with",
        methods(
            "Transfection",
            "HEK293T cells were transfected with plasmids encoding CD63-mCherry or CD9-GFP and EVs were "
            "collected after 48 h.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "capillary immunoassay: ev lysates were run on",
        methods(
            "Capillary immunoassay",
            "EV lysates were run on a Wes system (ProteinSimple) with antibodies to CD9, TSG101 and calnexin.",
        ),
        (*unseen("CANX"), *looked("CD9", "TSG101"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "protein analysis: for western blots, 20 µl",
        methods(
            "Protein analysis",
            "For Western blots, 20 µl of each EV isolate were mixed with 4x Laemmli buffer, heated and "
            "loaded on 12% gels. After transfer, membranes were cut and incubated with rabbit monoclonal "
            "antibodies against CD9 (D8O1A), CD81 (D3N2D) and HSP70 (D69). Detection was by ECL.",
        ),
        (*looked("CD81", "CD9", "HSPA1A"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "legend: figure 2. ev protein markers.",
        legend(
            "Figure 2. EV protein markers. Representative western blots of EVs (E) and parental cells (C). "
            "Flotillin-1 and CD81 bands are seen in E; calnexin is restricted to C."
        ),
        (*seen("CD81", "FLOT1"), *unseen("CANX"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "legend: figure 1: characterization of plasma",
        legend(
            "Figure 1: Characterization of plasma EVs. (A) NTA profile. (B) Representative TEM. (C) "
            "Immunoblot analysis for CD41, CD9 and albumin in SEC fractions 1 to 20."
        ),
        (*unseen("ALB"), *looked("CD9", "ITGA2B"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "immunogold labelling: vesicles on formvar grids were",
        methods(
            "Immunogold labelling",
            "Vesicles on formvar grids were incubated with anti-CD63 antibody, washed, and then incubated "
            "with protein A conjugated to 10-nm gold.",
        ),
        (*looked("CD63"), *by("immuno-electron microscopy")),
        MARKERS,
    ),
    Passage(
        "western blot: exosomes and cells were lysed",
        methods(
            "Western blot",
            "Exosomes and cells were lysed with RIPA (Solarbio). The primary antibodies included anti-CD63 "
            "(1:1000, 25682-1-AP, Proteintech), anti-CD9 (1:1000, 20597-1-AP), anti-Calnexin (1:1000, "
            "10427-2-AP), and anti-β-actin (1:5000).",
        ),
        (*unseen("CANX"), *looked("CD63", "CD9"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "ev flow cytometry: evs were bound to 4-µm",
        methods(
            "EV flow cytometry",
            "EVs were bound to 4-µm aldehyde-sulphate beads. The bead-bound EVs were stained with "
            "PE-conjugated antibodies for CD9, CD24 and EpCAM or isotype control and analysed on a "
            "FACSCalibur.",
        ),
        (*looked("CD24", "CD9", "EPCAM"), *by("bead-based flow cytometry")),
        MARKERS,
    ),
    Passage(
        "nanoparticle flow cytometry: to phenotype single evs, 1",
        methods(
            "Nanoparticle flow cytometry",
            "To phenotype single EVs, 1 × 10^8 particles were labelled with AF488 anti-CD81 and AF647 "
            "anti-CD63 (30 min, 37 °C) before measurement on the nanoFCM.",
        ),
        (*looked("CD63", "CD81"), *by("flow cytometry")),
        MARKERS,
    ),
    Passage(
        "trap medium: the cells were kept in",
        methods(
            "Trap medium",
            "The cells were kept in medium with 10 ng/ml EGF, 20 ng/ml FGF2 and EV-depleted FBS.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap immunofluorescence: recipient cells were fixed and",
        methods(
            "Trap immunofluorescence",
            "Recipient cells were fixed and stained for EEA1, LAMP1 and CD63 to localize the EVs taken up.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "antibodies: antibodies for ev blotting: cd9",
        methods(
            "Antibodies",
            "Antibodies for EV blotting: CD9 (System Biosciences, EXOAB-CD9A-1), CD63 (EXOAB-CD63A-1), "
            "HSP70 (EXOAB-Hsp70A-1). Antibodies for cell blotting: p-STAT3, STAT3.",
        ),
        (*looked("CD63", "CD9", "HSPA1A"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "tem section: for immunolabelling, evs were floated",
        methods(
            "TEM section",
            "For immunolabelling, EVs were floated on drops of anti-TSG101 (1:20), then 15 nm gold secondary antibody.",
        ),
        (*looked("TSG101"), *by("immuno-electron microscopy")),
        MARKERS,
    ),
    Passage(
        "proteomics of evs: purified evs were solubilised in",
        methods(
            "Proteomics of EVs",
            "Purified EVs were solubilised in SDC buffer, digested, and measured with a timsTOF Pro "
            "coupled to an Evosep One.",
        ),
        (*by("mass spectrometry"),),
        MARKERS,
    ),
    Passage(
        "mass spectrometry: peptides of the ev proteins",
        methods(
            "Mass spectrometry",
            "Peptides of the EV proteins were separated by nanoLC and analysed by tandem mass spectrometry "
            "(Orbitrap Fusion Lumos).",
        ),
        (*by("mass spectrometry"),),
        MARKERS,
    ),
    Passage(
        "trap lipids: ev lipids were extracted and",
        methods(
            "Trap lipids",
            "EV lipids were extracted and analysed by shotgun mass spectrometry.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "dot blot analysis: ev fractions (2 µl) were",
        methods(
            "Dot blot analysis",
            "EV fractions (2 µl) were dotted on nitrocellulose and incubated with antibodies to CD63 and TSG101.",
        ),
        (*looked("CD63", "TSG101"), *by("other: dot blot")),
        MARKERS,
    ),
    Passage(
        "legend: fig. 3. a) immunoblot of",
        legend(
            "Fig. 3. a) Immunoblot of EVs showing the enrichment of CD81 and the absence of cytochrome c "
            "oxidase subunit IV. b) Cells."
        ),
        (*seen("CD81"), *unseen("COX4I1"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "abstract: small evs were isolated by",
        abstract(
            "Small EVs were isolated by TFF-SEC. They were 110 nm in size, expressed CD9, CD63 and CD81, "
            "and lacked GM130 and ApoB."
        ),
        (*seen("CD63", "CD81", "CD9"), *unseen("APOB", "GOLGA2")),
        MARKERS,
    ),
    Passage(
        "abstract: evs were characterised by transmission",
        abstract(
            "EVs were characterised by transmission electron microscopy, NTA and western blotting for CD63 "
            "and flotillin-1."
        ),
        (*looked("CD63", "FLOT1"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "ev characterisation: protein markers were assessed on",
        methods(
            "EV characterisation",
            "Protein markers were assessed on a Jess capillary system: anti-CD9, anti-syntenin and "
            "anti-albumin were used on EV lysates.",
        ),
        (*unseen("ALB"), *looked("CD9", "SDCBP"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "validation of evs: expression of cd9, cd63 and",
        methods(
            "Validation of EVs",
            "Expression of CD9, CD63 and the negative control GM130 in EVs was examined by Western blot as "
            "described before.",
        ),
        (*unseen("GOLGA2"), *looked("CD63", "CD9"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "western blotting: protein lysates of evs (15",
        methods(
            "Western blotting",
            "Protein lysates of EVs (15 µg) underwent SDS-PAGE on 10% gels and electrotransfer. Blots were "
            "probed overnight with anti-Flotillin-1 (BD 610820), anti-CD81 (sc-166029) and anti-Grp94 "
            "(Enzo).",
        ),
        (*unseen("HSP90B1"), *looked("CD81", "FLOT1"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "characterization: the vesicles were checked for",
        methods(
            "Characterization",
            "The vesicles were checked for TSG101, CD81 and the absence of albumin by immunoblotting.",
        ),
        (*unseen("ALB"), *looked("CD81", "TSG101"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "legend: figure 6. flow cytometry of",
        legend(
            "Figure 6. Flow cytometry of EVs from serum stained with antibodies against CD63 (left) and "
            "CD24 (right). Isotype controls are in gray."
        ),
        (*looked("CD24", "CD63"), *by("flow cytometry")),
        MARKERS,
    ),
    Passage(
        "legend: fig. 1 characterization of evs:",
        legend("Fig. 1 Characterization of EVs: A, TEM; B, NTA; C, western blotting, showing CD9, HSP70 and no GRP78."),
        (*seen("CD9", "HSPA1A"), *unseen("HSPA5"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "alphalisa: cd9 on evs was measured",
        methods(
            "AlphaLISA",
            "CD9 on EVs was measured with AlphaLISA kits (PerkinElmer).",
        ),
        (*looked("CD9"), *by("other: AlphaLISA")),
        MARKERS,
    ),
    Passage(
        "abstract: plasma evs from sec displayed",
        abstract("Plasma EVs from SEC displayed CD9 and CD41; contamination by ApoB was slight."),
        (*seen("CD9", "ITGA2B"), *unseen("APOB")),
        MARKERS,
    ),
    Passage(
        "single ev: evs were incubated with fluorescent",
        methods(
            "Single EV",
            "EVs were incubated with fluorescent antibodies to CD9, CD63, CD81 and EGFR, and 30 µl were "
            "applied to the cytometer.",
        ),
        (*looked("CD63", "CD81", "CD9", "EGFR"), *by("flow cytometry")),
        MARKERS,
    ),
    Passage(
        "cytometry of vesicles: evs were labelled with cd9-pe,",
        methods(
            "Cytometry of vesicles",
            "EVs were labelled with CD9-PE, CD63-APC, CD81-PE-Cy7 and HLA-G-BV421 antibodies and run on an "
            "Aurora cytometer.",
        ),
        (*looked("CD63", "CD81", "CD9", "HLA-G"), *by("flow cytometry")),
        MARKERS,
    ),
    Passage(
        "bead assay: vesicle-coated latex beads were washed",
        methods(
            "Bead assay",
            "Vesicle-coated latex beads were washed and stained with anti-CD9, anti-CD24 and anti-CD63 antibodies.",
        ),
        (*looked("CD24", "CD63", "CD9"), *by("bead-based flow cytometry")),
        MARKERS,
    ),
    Passage(
        "conjugates: whole blood was incubated with",
        methods(
            "Conjugates",
            "CD41-PE and CD14-FITC antibodies were added to whole blood. Platelet-monocyte conjugates "
            "were measured by flow cytometry. Microparticles in plasma were counted by their size.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "western blots: evs were boiled in laemmli",
        methods(
            "Western blots",
            "EVs were boiled in Laemmli buffer. Proteins were separated on 10% gels. Blots were probed "
            "with an antiserum to the coat protein.",
        ),
        (*by("western blot"),),
        MARKERS,
    ),
    Passage(
        "abstract: the vesicles were isolated from",
        abstract(
            "The vesicles were isolated from cell medium and characterized by electron microscopy, "
            "nanoparticle tracking and immunoblotting."
        ),
        (*by("western blot"),),
        MARKERS,
    ),
    Passage(
        "ev uptake: huvecs were incubated with evs",
        methods(
            "EV uptake",
            "HUVECs were incubated with EVs for 24 h, fixed and stained with antibodies against CD31, "
            "VE-cadherin and EEA1.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "western blot of cells: hk-2 cells were treated with",
        methods(
            "Western blot of cells",
            "HK-2 cells were treated with exosomes, lysed, and blotted for E-cadherin, vimentin, "
            "fibronectin and GAPDH.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "immunohistochemistry: sections of hearts injected with",
        methods(
            "Immunohistochemistry",
            "Sections of hearts injected with EVs were stained for CD31, cTnT and Ki67.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "elisa: il-6, il-10 and tnf-α in",
        methods(
            "ELISA",
            "IL-6, IL-10 and TNF-α in the supernatants of macrophages treated with EVs were measured by ELISA.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "flow cytometry of cells: t cells exposed to evs",
        methods(
            "Flow cytometry of cells",
            "T cells exposed to EVs were stained for CD3, CD4, CD25 and FoxP3 and analysed on a FACSCanto.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "qpcr: primers for cd63, cd9, col1a1",
        methods(
            "qPCR",
            "Primers for CD63, CD9, COL1A1 and ACTA2 were used for EV-treated cells.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "lentivirus: stable cd63-mcherry, cd81-gfp and tsg101-knockout",
        methods(
            "Lentivirus",
            "Stable CD63-mCherry, CD81-GFP and TSG101-knockout lines were made for EV tracking.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "isolation of evs by beads: evs were isolated with the",
        methods(
            "Isolation of EVs by beads",
            "EVs were isolated with the Exosome Isolation Kit Pan with beads against CD9, CD63 and CD81 (Miltenyi).",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "neuronal evs: plasma evs were incubated with",
        methods(
            "Neuronal EVs",
            "Plasma EVs were incubated with biotinylated anti-CD171 and pulled down with streptavidin.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "supplement: the cells for evs were",
        methods(
            "Supplement",
            "The cells for EVs were grown in medium with insulin, transferrin, EGF and albumin.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "standards: bsa served as standard for",
        methods(
            "Standards",
            "BSA served as standard for the protein assay of EVs.",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "characterization of microparticles: pfp was labelled with annexin",
        methods(
            "Characterization of microparticles",
            "PFP was labelled with annexin V-FITC and PE-conjugated antibodies against CD41, CD31, CD62E, "
            "CD14 or CD235a and analysed with a Gallios cytometer. Microparticles were defined as events "
            "of 0.5-1 µm positive for annexin V.",
        ),
        (*looked("CD14", "GYPA", "ITGA2B", "PECAM1", "SELE"), *by("flow cytometry")),
        MARKERS,
    ),
    Passage(
        "legend: figure 1. isolation of sevs",
        legend(
            "Figure 1. Isolation of sEVs from BM-MSC. a Scheme. b NTA of sEVs. c TEM. d Western blots for "
            "CD63, CD81, TSG101 and GM130 in cell lysates (CL) and sEVs. e Flow cytometry of MSC."
        ),
        (*unseen("GOLGA2"), *looked("CD63", "CD81", "TSG101"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "legend: figure 2: immunoblots for the",
        legend(
            "Figure 2: Immunoblots for the EV markers Alix, Hsc70 and CD9 show that they are enriched in "
            "EVs versus cells; cytochrome c is a negative control."
        ),
        (*seen("CD9", "HSPA8", "PDCD6IP"), *unseen("CYCS"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "abstract: plasma evs were isolated by",
        abstract(
            "Plasma EVs were isolated by IZON columns and validated by TEM, NTA, and Western blots for "
            "CD63, TSG101 and the negative marker ApoA1."
        ),
        (*unseen("APOA1"), *looked("CD63", "TSG101"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "exosome characterization: exosome pellets were resuspended in",
        methods(
            "Exosome characterization",
            "Exosome pellets were resuspended in SDS sample buffer. Antibodies against the following "
            "proteins were used: CD63 (BD, 1:500), CD9 (R&D, 1:1000), HSP70 (SBI, 1:1000), and cytochrome "
            "c (BD, 1:1000). Signals were detected with ECL.",
        ),
        (*unseen("CYCS"), *looked("CD63", "CD9", "HSPA1A"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "multiplex analysis: evs (1 × 10^9 particles)",
        methods(
            "Multiplex analysis",
            "EVs (1 × 10^9 particles) were incubated with MACSPlex Exosome Capture Beads overnight, "
            "washed, stained with CD9, CD63 and CD81 APC antibodies and acquired on a MACSQuant.",
        ),
        (*looked("CD63", "CD81", "CD9"), *by("bead-based flow cytometry")),
        MARKERS,
    ),
    Passage(
        "antibodies used: western blotting of evs: rabbit",
        methods(
            "Antibodies used",
            "Western blotting of EVs: rabbit anti-CD9 (ab92726), mouse anti-CD63 (ab8219), rabbit "
            "anti-syntenin (ab133267), mouse anti-albumin (sc-271605), rabbit anti-ApoB (20578-1-AP).",
        ),
        (*unseen("ALB", "APOB"), *looked("CD63", "CD9", "SDCBP"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "legend: figure 3. wb of omvs",
        legend(
            "Figure 3. WB of OMVs with antisera to OmpA and SecA (1: cells; 2: OMVs). OmpA, but not SecA, "
            "is present in OMVs."
        ),
        (*seen("other: OmpA"), *unseen("other: SecA"), *by("western blot")),
        MARKERS,
    ),
)
