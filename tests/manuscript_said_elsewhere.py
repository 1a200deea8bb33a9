"""What authors say of proteins in legends and methods, and of proteins that are not those of vesicles."""

from __future__ import annotations

from tests.manuscript_sayings import Said

LEGENDS_AND_METHODS = (
    Said(
        "Figure 1. (A) NTA. (B) TEM. (C) Western blot: Alix, TSG101, CD63 and, as a negative marker, calnexin. Lane 1, "
        "cell lysate; lane 2, EVs.",
        absent="CANX",
        looked="CD63, PDCD6IP, TSG101",
        place="legend",
    ),
    Said(
        "Figure 1. Western blots of EVs (E) and cells (C). CD9 and CD81 are found in E, calnexin in C only.",
        present="CD81, CD9",
        absent="CANX",
        place="legend",
    ),
    Said(
        "Figure 2. EVs are positive for CD63 and HSP70 and negative for calnexin on immunoblots.",
        present="CD63, HSPA1A",
        absent="CANX",
        place="legend",
    ),
    Said(
        "Figure 2. Immunoblots of 10 µg of cell lysate (CL) and EVs for flotillin-1, CD9 and GM130. GM130 is only seen "
        "in CL.",
        absent="GOLGA2",
        looked="CD9, FLOT1",
        place="legend",
    ),
    Said(
        "Fig. 1 Characterization of EVs. a TEM, b NTA, c western blot of CD9, CD63, TSG101 and calnexin",
        absent="CANX",
        looked="CD63, CD9, TSG101",
        place="legend",
    ),
    Said(
        "Figure 3. Flow cytometry of EVs on beads. Red, CD9, CD63 or CD81; grey, isotype.",
        looked="CD63, CD81, CD9",
        place="legend",
    ),
    Said(
        "Figure 3. MACSPlex results of EVs, background subtracted. CD9, CD63 and CD81 are the brightest; CD19 and CD56 "
        "are missing.",
        present="CD63, CD81, CD9",
        absent="CD19, NCAM1",
        place="legend",
    ),
    Said("Figure 4. Immunogold of EVs with anti-CD63 (10 nm). Scale bar, 100 nm.", looked="CD63", place="legend"),
    Said(
        "Figure 6. Dot blot of SEC fractions for CD63 and ApoB; EV fractions 7-9 are boxed.",
        absent="APOB",
        looked="CD63",
        place="legend",
    ),
    Said(
        "EVs (10 µg) were separated on 10% gels and blotted with anti-CD63 (1:500, Abcam), anti-Alix (1:1000, CST) and "
        "anti-calnexin (1:1000).",
        absent="CANX",
        looked="CD63, PDCD6IP",
        place="methods",
    ),
    Said(
        "EV lysates were run on a Wes (ProteinSimple) with antibodies to TSG101 and CD81.",
        looked="CD81, TSG101",
        place="methods",
    ),
    Said(
        "EVs on latex beads were stained with anti-CD9-FITC and anti-CD63-PE and read on a FACSCalibur.",
        looked="CD63, CD9",
        place="methods",
    ),
    Said(
        "For immunogold, grids with EVs were incubated with mouse anti-CD63 (1:50) and goat anti-mouse 10-nm gold.",
        looked="CD63",
        place="methods",
    ),
    Said(
        "CD63 and CD9 of EVs were quantified by ELISA (ExoELISA, System Biosciences).",
        looked="CD63, CD9",
        place="methods",
    ),
    Said(
        "EVs and cells were lysed in RIPA; antibodies were anti-CD9, anti-TSG101, anti-calnexin and anti-GAPDH.",
        absent="CANX",
        looked="CD9, TSG101",
        place="blotting",
    ),
    Said(
        "Figure 1. Characterisation of EVs. (a) Size distribution by NTA. (b) Electron micrograph. (c) Immunoblot of "
        "EVs (lane 1) and cells (lane 2) for CD63, TSG101 and GM130.",
        absent="GOLGA2",
        looked="CD63, TSG101",
        place="legend",
    ),
    Said(
        "Figure 1. (C) EVs express CD9 and CD63 but not calnexin, as shown by western blot.",
        present="CD63, CD9",
        absent="CANX",
        place="legend",
    ),
    Said(
        "Fig. 2. Presence of CD9, CD81 and syntenin-1 and absence of calnexin in EVs shown by immunoblotting (n = 3).",
        present="CD81, CD9, SDCBP",
        absent="CANX",
        place="legend",
    ),
    Said(
        "Figure 2. Western blot detection of Alix and CD63 in EVs isolated by SEC or UC. Calnexin was used as negative "
        "control.",
        absent="CANX",
        looked="CD63, PDCD6IP",
        place="legend",
    ),
    Said(
        "Figure 2: Nano-flow cytometry dot plots of EVs stained with FITC-conjugated anti-CD9, anti-CD63 or anti-CD81",
        looked="CD63, CD81, CD9",
        place="legend",
    ),
    Said(
        "Figure 3. Representative immunogold TEM images of EVs labelled for CD63 (arrowheads, 10-nm gold). Bar = 100 "
        "nm.",
        looked="CD63",
        place="legend",
    ),
    Said(
        "Figure 3. Bead-based flow cytometry of EVs. Histograms of CD9, CD63, CD81 (black) and isotype (grey).",
        looked="CD63, CD81, CD9",
        place="legend",
    ),
    Said(
        "Figure 3. Heat map of the 37 MACSPlex epitopes on EVs of 12 donors. CD9, CD63, CD81, CD29 and CD44 are high "
        "in all.",
        present="CD44, CD63, CD81, CD9, ITGB1",
        place="legend",
    ),
    Said(
        "Figure 4. Western blot of SEC fractions for CD81, ALIX, albumin and apoB. EVs are in fractions 7-9.",
        absent="ALB, APOB",
        looked="CD81, PDCD6IP",
        place="legend",
    ),
    Said(
        "Figure 4. SEC of plasma EVs. CD9 (ELISA, circles) peaks at fraction 8, albumin (triangles) at fraction 16.",
        present="CD9",
        absent="ALB",
        place="legend",
    ),
    Said(
        "Fig. 4 | EV protein markers. WB of 20 µg EVs from three donors (D1-D3) and HEK lysate (L): CD63, CD81, "
        "flotillin-1, calnexin.",
        absent="CANX",
        looked="CD63, CD81, FLOT1",
        place="legend",
    ),
    Said(
        "Figure 5. Proteome of EVs. Venn diagram with Vesiclepedia; CD9, CD63, FLOT1 and ANXA2 are shared.",
        present="ANXA2, CD63, CD9, FLOT1",
        place="legend",
    ),
    Said(
        "Figure 7. Dot blot of EVs without (–) and with (+) Tween-20, CD63 and TSG101 antibodies.",
        looked="CD63, TSG101",
        place="legend",
    ),
    Said(
        "Figure 7. Simple Western (Jess) of EV lysates; CD9, CD81, calnexin. C, cells.",
        absent="CANX",
        looked="CD81, CD9",
        place="legend",
    ),
    Said(
        "Supplementary Figure 1. Full-length blots of EVs and cell lysates probed for CD63, CD9, TSG101, calnexin.",
        absent="CANX",
        looked="CD63, CD9, TSG101",
        place="legend",
    ),
    Said(
        "Proteins of EVs (5 µg) were resolved on 4-20% gels, blotted to PVDF and probed with anti-CD9 (D8O1A), "
        "anti-CD81 (D3N2D), anti-syntenin (EPR8102) and anti-calnexin (C5C9).",
        absent="CANX",
        looked="CD81, CD9, SDCBP",
        place="methods",
    ),
    Said(
        "Primary antibodies for EVs: CD63 (1:500), HSP70 (1:1000), TSG101 (1:1000), calnexin (1:1000).",
        absent="CANX",
        looked="CD63, HSPA1A, TSG101",
        place="methods",
    ),
    Said(
        "Dot blots: 1 µL of EVs was spotted on nitrocellulose, blocked, and incubated with anti-CD63 or anti-GM130.",
        absent="GOLGA2",
        looked="CD63",
        place="methods",
    ),
    Said(
        "EVs were incubated with CD63-coated Dynabeads overnight, stained with CD9-PE or CD81-APC and acquired on an "
        "LSR II.",
        looked="CD81, CD9",
        place="methods",
    ),
    Said(
        "For NanoFCM, EVs were stained with PE anti-human CD9 (HI9a), APC anti-CD63 (H5C6) or FITC anti-CD81 (5A6) for "
        "30 min at 37 °C.",
        looked="CD63, CD81, CD9",
        place="methods",
    ),
    Said(
        "EVs on formvar grids were labelled with anti-CD81 (1:20) followed by protein A coupled to 10-nm gold.",
        looked="CD81",
        place="methods",
    ),
    Said("PD-L1 of EVs was measured with an ELISA kit (R&D, DB7H10).", looked="CD274", place="methods"),
    Said(
        "Simoa assays for CD9, CD63 and CD81 were run on EV fractions with an HD-X.",
        looked="CD63, CD81, CD9",
        place="methods",
    ),
    Said(
        "Antibodies: anti-CD9 (Abcam ab92726), anti-CD63 (Abcam ab134045), anti-calnexin (CST 2679). EVs (10 µg) were "
        "boiled in Laemmli buffer.",
        absent="CANX",
        looked="CD63, CD9",
        place="methods",
    ),
    Said(
        "Lysates of cells and EVs (10 µg) were blotted for CD9, Alix, GM130 and actin.",
        absent="GOLGA2",
        looked="CD9, PDCD6IP",
        place="blotting",
    ),
)

NOT_OF_VESICLES = (
    Said(
        "Figure 4. Expression of CD63, CD86 and CD206 in macrophages treated with EVs, by flow cytometry.",
        place="legend",
    ),
    Said(
        "Figure 5. Immunofluorescence of liver sections of mice given EVs: CD31 (green), PKH26 (red), DAPI (blue).",
        place="legend",
    ),
    Said("Figure 5. Western blots of cells treated with EVs: Bax, Bcl-2, caspase-3 and actin.", place="legend"),
    Said("EVs were captured with anti-CD9 beads and eluted with glycine.", place="methods"),
    Said(
        "Cells were lysed in RIPA buffer. Blots were probed with antibodies against Bax, Bcl-2, cleaved caspase-3 and "
        "GAPDH.",
        place="blotting",
    ),
    Said("EVs raised CD206 and lowered CD86 in macrophages."),
    Said("In cells given EVs, Bcl-2 was increased and Bax was decreased on western blots."),
    Said("MSCs were positive for CD73, CD90 and CD105 and negative for CD34 and CD45."),
    Said("The isolated MSCs expressed CD44 and CD29 and lacked HLA-DR; EVs were then collected from them."),
    Said("Sections were stained for CD31 and alpha-SMA after treatment with EVs."),
    Said("Knockdown of CD63 in the cells reduced the number of EVs."),
    Said("EVs from TSG101-depleted cells were fewer."),
    Said("EV uptake was blocked by antibodies against CD29 and CD51."),
    Said("Antibodies to CD81 on the cell surface inhibited binding of EVs."),
    Said("Serum albumin of patients was 35 g/L, and EVs were counted."),
    Said("Plasma CRP, IL-6 and TNF were measured in all donors of EVs."),
    Said("Immunohistochemistry showed less CD68 and more CD206 in wounds treated with EVs."),
    Said("CD63-GFP was expressed in the cells to follow EVs."),
    Said("EVs colocalized with LAMP1 in recipient cells after 4 h."),
    Said("EVs entered cells and met EEA1 after 30 min and LAMP1 after 4 h."),
    Said("In recipient cells, labelled EVs were seen in Rab5-positive and LAMP1-positive compartments."),
    Said("EV treatment phosphorylated ERK1/2 and AKT in HUVECs."),
    Said("Rab27a-silenced cells made EVs with less CD63 (Fig. 4)."),
    Said("GW4869 lowered CD63 and Alix in the medium."),
    Said("Recipient cells given EVs expressed more CD31 and VE-cadherin."),
    Said("HUVECs took up EVs, and their ICAM-1 rose threefold."),
    Said("CD11b+ cells took up EVs most avidly."),
    Said("EVs increased the number of CD206+ macrophages and decreased that of CD86+ ones."),
    Said("EVs restored ZO-1 and occludin in Caco-2 cells."),
    Said("Neutralising antibodies against CD47 increased the clearance of EVs."),
    Said("EVs reduced TNF-α, IL-6 and IL-1β in serum of the mice."),
    Said("Western blots of lung tissue showed that EVs lowered NLRP3 and cleaved caspase-1."),
    Said("MSCs, from which EVs were isolated, were CD73+, CD90+, CD105+ and CD34-, CD45-."),
    Said(
        "Flow cytometry showed that the MSCs were positive for CD29, CD44 and CD90 and negative for CD31 and CD45. EVs "
        "were isolated at passage 4."
    ),
    Said("EVs were given to CD81-/- mice."),
    Said("Cells overexpressing CD9 released more EVs."),
    Said("EV release depends on Alix and TSG101."),
    Said("CD63-pHluorin showed secretion of EVs at the plasma membrane."),
    Said("In the endosomes of the cells CD63 met with LAMP1, and EVs were not studied."),
    Said("Figure 5. Uptake of EVs by HUVECs (CD31, green).", place="legend"),
    Said("Figure 6. Protein levels of p-AKT, AKT, Bcl-2 and Bax in cells after EVs.", place="legend"),
    Said("Figure 6. Immunohistochemistry of CD31 and VEGF in wounds treated with PBS or EVs.", place="legend"),
    Said("Figure 6. Flow cytometry of MSCs: CD73, CD90, CD105, CD34, CD45, HLA-DR.", place="legend"),
    Said(
        "Surface proteins of EVs were screened with the MACSPlex Exosome Kit according to the manufacturer.",
        place="methods",
    ),
    Said("EV peptides were analysed by nanoLC-MS/MS on a Q Exactive HF.", place="methods"),
    Said("Exo-Check arrays (System Biosciences) were incubated with 50 µg of EV protein.", place="methods"),
    Said("To deplete platelet EVs, samples were passed over anti-CD61 beads.", place="methods"),
    Said("Tissue was homogenised in RIPA and blotted for CD31, VEGF and GAPDH.", place="blotting"),
    Said("Cells treated with EVs were lysed and blotted for p65, IκBα and actin.", place="blotting"),
    Said("For flow cytometry MSCs were stained with CD73-PE, CD90-FITC, CD105-APC and CD45-PerCP.", place="blotting"),
    Said("EVs delivered miR-21, which lowered PTEN and raised p-AKT in endothelial cells."),
    Said("Incubation of T cells with EVs induced FOXP3 and CD25."),
    Said("Annexin A1 on neutrophils was reduced after exposure to EVs."),
    Said("The cells from which EVs were harvested expressed CD44, CD73 and CD105 and not CD11b."),
    Said("Before EV collection, MSCs were phenotyped: CD90 99%, CD73 98%, CD45 0.4%."),
    Said("Tumours of mice given EVs had less Ki-67 and more cleaved caspase-3."),
    Said("EVs promoted tube formation and expression of VEGFR2 and CD31."),
    Said("In sections, EVs (PKH26) colocalized with NeuN and GFAP but not with IBA1."),
    Said("Blocking CD29 with an antibody reduced the uptake of EVs by 40%."),
    Said("Loss of syntenin in donor cells halved the number of EVs."),
    Said("siRNA against CD9 did not change EV size."),
    Said("EVs were isolated with anti-CD9/CD63/CD81 beads (Miltenyi)."),
    Said("CD63 beads recovered more EVs than CD9 beads."),
    Said("Macrophages were sorted as F4/80+CD11b+ cells and fed with EVs."),
    Said("The EV-treated group had lower serum ALT, AST and albumin."),
    Said("Serum of mice given EVs contained less IL-1β and TNF-α and more IL-10."),
    Said("EV miRNAs target TP53, PTEN and EGFR according to TargetScan."),
    Said("Pathway analysis of EV miRNAs pointed to MAPK1, AKT1 and VEGFA."),
    Said("qPCR of EV-treated fibroblasts showed that COL1A1, COL3A1 and ACTA2 mRNA fell."),
    Said("mRNA of CD63 and GAPDH was found in EVs by RT-qPCR."),
    Said("EVs bound to fibronectin-coated wells."),
    Said("The receptor of EVs on HUVECs was ICAM-1."),
    Said("CD47-/- mice cleared EVs faster."),
    Said("Clearance of EVs was delayed by anti-CD47."),
    Said("Co-immunoprecipitation from cell lysates showed that Alix binds syntenin, a regulator of EV biogenesis."),
    Said("CD63-positive endosomes fused with the plasma membrane and released EVs."),
    Said("EVs were labelled by expressing palmGFP in the donor cells."),
    Said("Exosomes are known to carry CD9, CD63 and CD81 [3,4]."),
    Said("It has been reported that PD-L1 is on EVs of melanoma cells (Chen et al., 2018)."),
    Said("Whether EVs carry CD73 remains to be shown."),
    Said("EVs might contain HSP70, which could explain the effect on macrophages."),
    Said("GAPDH served as loading control for cell lysates; for EVs equal particle numbers were loaded."),
    Said("LPS raised TLR4 in BV2 cells and EVs reversed this."),
    Said("Western blotting of hearts showed less BAX and more BCL2 with EVs."),
    Said("Immunostaining showed CD3+ and CD8+ lymphocytes around the vessels in mice given EVs."),
    Said("Synaptic vesicles contained synaptophysin and VGLUT1."),
    Said("VEGF was measured in the supernatants of cells given EVs."),
    Said("EV concentrations correlated with CRP (r = 0.4) and IL-6."),
    Said("Troponin T was higher in patients whose EV counts were high."),
    Said("EV number was not related to CA-125."),
    Said("Anti-CD3/CD28 beads were used to activate T cells, from which EVs were taken."),
    Said("Donors were selected by HLA-A2, and EVs were counted."),
    Said("EVs were loaded with catalase and with siRNA against c-Myc."),
    Said("EVs were engineered with RVG-LAMP2B, and their uptake by neurons rose."),
    Said("Trypsin (0.25%) and albumin were added to EVs as controls of stability."),
    Said("EVs were kept in PBS with 0.2% human albumin and trehalose."),
    Said("In precipitation EVs the markers CD9 and Alix were masked by albumin and IgG."),
    Said("MMP9 was almost all soluble, with little in EVs."),
)
