"""Proteins of vesicles that are told by what was told of others, and traps beside them."""

from __future__ import annotations

from tests.manuscript_sayings import Said, passages

AS_THOSE_BEFORE = (
    Said("In EVs, calnexin was missing, as was GM130.", absent="CANX, GOLGA2"),
    Said("Calnexin was absent from exosomes, as were calreticulin and cytochrome c.", absent="CALR, CANX, CYCS"),
    Said("CD63 was found in EVs, as were CD9 and Alix.", present="CD63, CD9, PDCD6IP"),
    Said("Calnexin was missing from the microparticles, and GM130 likewise.", absent="CANX, GOLGA2"),
    Said("CD9 was strong in the EVs, TSG101 likewise.", present="CD9, TSG101"),
    Said("EVs were free of ApoB; the same was true of albumin.", absent="ALB, APOB"),
    Said("Calnexin was not seen in EVs. The same was true of GM130.", absent="CANX, GOLGA2"),
    Said("Calnexin was not detected in EVs; the same went for GRP94.", absent="CANX, HSP90B1"),
    Said("CD63 was detected in EVs; the same went for syntenin-1.", present="CD63, SDCBP"),
    Said("Calnexin could not be detected in the EVs. Likewise GM130.", absent="CANX, GOLGA2"),
    Said("GM130 was absent from the EVs. So was calreticulin.", absent="CALR, GOLGA2"),
    Said(
        "Neither calnexin nor GM130 was seen in EVs; the same held for calreticulin.",
        absent="CALR, CANX, GOLGA2",
    ),
)
NONE_OF_THEM = (
    Said("We probed EVs for calnexin and GM130, neither of which was found.", absent="CANX, GOLGA2"),
    Said("EVs were stained for CD19, CD14 and CD45, none of which was positive.", absent="CD14, CD19, PTPRC"),
    Said("EVs were stained for CD19, CD14 and CD45, none of which stained.", absent="CD14, CD19, PTPRC"),
    Said("Exosomes were tested for CD86 and CD80, neither of which was present.", absent="CD80, CD86"),
    Said("Calnexin and GM130 were blotted in EVs; neither was seen.", absent="CANX, GOLGA2"),
    Said(
        "Antibodies to calnexin and GM130 gave no band in EVs, those to CD9 and Alix did.",
        present="CD9, PDCD6IP",
        absent="CANX, GOLGA2",
    ),
    Said("Exosomes carried CD9 and CD63, neither of which was seen after detergent.", present="CD63, CD9"),
    Said("EVs were probed for CD9 and CD63, both of which were detected.", present="CD63, CD9"),
)

OF_ONE_FAMILY = (
    Said("Integrin α2 and β1 were abundant in all EV samples.", present="ITGA2, ITGB1"),
    Said(
        "EVs carried integrins α6 and β4, annexins A2 and A5, and syndecans 1 and 4.",
        present="ANXA2, ANXA5, ITGA6, ITGB4, SDC1, SDC4",
    ),
    Said("MSC-EVs bore α4- and α5-integrins, CD73 and CD44.", present="CD44, ITGA4, ITGA5, NT5E"),
    Said("EVs contained Rab5, 7 and 27a.", present="RAB27A, RAB5A, RAB7A"),
    Said("Annexins A1, A2, A5 and A6 were identified in EVs.", present="ANXA1, ANXA2, ANXA5, ANXA6"),
    Said("EVs bore the α6, β1 and β4 integrin subunits.", present="ITGA6, ITGB1, ITGB4"),
    Said("Annexin A2, 5 of 6 donors, was seen in EVs.", present="ANXA2"),
    Said("EVs were positive for β1 integrin in 3 and 4 donors.", present="ITGB1"),
)
TOLD_BY_CHANGE = (
    Said(
        "Proteomics of small EVs from serum found 612 proteins. Twelve were upregulated in patients, e.g. HSPG2, "
        "THBS1 and VWF.",
        present="HSPG2, THBS1, VWF",
    ),
    Said(
        "Mass spectrometry of brain EVs quantified 1,120 proteins; 24 were less abundant in disease, including SYP, "
        "STX1B and VAMP2.",
        present="STX1B, SYP, VAMP2",
    ),
    Said("Upregulated in large EVs were VDAC1, HSPA9 and TOMM20.", present="HSPA9, TOMM20, VDAC1"),
    Said("More abundant in EVs of metastatic lines were EGFR, MET and CD44.", present="CD44, EGFR, MET"),
    Said("Significantly downregulated in EVs of the treated group were HBB, CA1 and PRDX2.", present="CA1, HBB, PRDX2"),
    Said("Twenty proteins of EVs rose with age (among others GFAP, MBP and PLP1).", present="GFAP, MBP, PLP1"),
    Said("The higher level of annexin A1 in EVs of patients was verified by Western blot.", present="ANXA1"),
    Said("Genes upregulated in cells treated with EVs were IL6, TNF and CXCL8."),
    Said("Upregulated in the recipient cells were VEGFA and IL6."),
    Said("In HUVECs given EVs, 43 proteins were upregulated, e.g. ICAM1, VCAM1 and SELE."),
    Said("More abundant in plasma of patients were CRP, SAA1 and HP."),
    Said("EV treatment changed 45 proteins of the cells, such as VIM and CDH1."),
    Said("The increase of ICAM-1 in HUVECs was confirmed by western blot."),
)
IN_PREPARATIONS = (
    Said("Residual BSA was below the limit of quantification in all batches of EVs.", absent="ALB"),
    Said("A diffuse band of 40-60 kDa was seen for CD63 in all the preparations tested.", present="CD63"),
    Said("Flotillin-1 was visible with immunocapture and SEC.", present="FLOT1"),
    Said("Caveolin-1 was also released with the exosomes.", present="CAV1"),
    Said("In gradients of EVs, CD81 and Alix co-segregated.", present="CD81, PDCD6IP"),
    Said("MOG, Alix and TSG101 gave a strong increase in the pellets of EVs.", present="MOG, PDCD6IP, TSG101"),
    Said("GAPDH was detected both in whole cell lysates and exosomes.", present="GAPDH"),
    Said("MFG-E8 was visible on blots in every preparation.", present="MFGE8"),
    Said("Granulocyte (CD66b) and endothelial cell-derived (CD62E) MPs made up to 2%.", present="CEACAM8, SELE"),
    Said("No band was seen for calnexin in EVs.", absent="CANX"),
    Said("CD9 and CD63 were visualised with immunocapture beads."),
    Said("HUVECs showed an increase of ICAM1 in the EV group."),
)
BY_FULL_NAMES = (
    Said("EVs contained complexin-1 and sirtuin 2.", present="CPLX1, SIRT2"),
    Said("Urinary EVs contained megalin, cubilin and the Na/Cl cotransporter.", present="CUBN, LRP2, SLC12A3"),
    Said("PLP and CNP were found in exosomes by western blot.", present="CNP, PLP1"),
    Said("EVs of trophoblasts carried 5T4 and betaglycan.", present="TGFBR3, TPBG"),
    Said("EVs bound to perforin-deficient NK cells."),
    Said(
        "Compared with Con-EVs and PBS, Dex-EVs decreased the fusion index (from 46.2% to 27.9%) and the protein "
        "levels of MyHC and myogenin."
    ),
)

REFERRING = tuple(
    passages((*AS_THOSE_BEFORE, *NONE_OF_THEM, *OF_ONE_FAMILY, *TOLD_BY_CHANGE, *IN_PREPARATIONS, *BY_FULL_NAMES))
)
