"""What authors say of the proteins that vesicles bear, and of those that they do not."""

from __future__ import annotations

from tests.manuscript_sayings import Said

PRESENT = (
    Said(
        "To verify their identity, EVs were examined by immunoblotting (Figure 1D). Alix, TSG101 and CD9 were all "
        "readily detectable, and no contamination by the ER (calnexin) was apparent.",
        present="CD9, PDCD6IP, TSG101",
        absent="CANX",
    ),
    Said(
        "Western blotting of equal particle numbers showed comparable amounts of CD63 and syntenin-1 in EVs from "
        "normoxic and hypoxic cells.",
        present="CD63, SDCBP",
    ),
    Said(
        "The protein content of the vesicles was then probed. CD63 and CD81 could be demonstrated in each preparation; "
        "calnexin could not.",
        present="CD63, CD81",
        absent="CANX",
    ),
    Said(
        "EVs were immunoreactive for CD9, TSG101 and HSP70. As expected for pure EVs, calnexin and cytochrome c were "
        "not.",
        present="CD9, HSPA1A, TSG101",
        absent="CANX, CYCS",
    ),
    Said(
        "Exosomal marker proteins (TSG101, CD63) were present in EV lysates while the negative marker calnexin was "
        "present only in whole cell lysates (Figure S1).",
        present="CD63, TSG101",
        absent="CANX",
    ),
    Said("Blotting for β-actin and GAPDH revealed weak bands in EVs compared with cells.", present="ACTB, GAPDH"),
    Said("Flotillin-1 was seen at 48 kDa in all six EV samples, and CD9 in five.", present="CD9, FLOT1"),
    Said(
        "EVs and their parent cells both expressed CD81; only the cells expressed GM130.",
        present="CD81",
        absent="GOLGA2",
    ),
    Said(
        "The purified vesicles displayed the hallmarks of exosomes, i.e. CD63, CD81 and TSG101, on western blots.",
        present="CD63, CD81, TSG101",
    ),
    Said(
        "The EV nature of the particles was corroborated by western blot signals for Alix, CD9 and flotillin-1 and the "
        "lack of such for Grp78.",
        present="CD9, FLOT1, PDCD6IP",
        absent="HSPA5",
    ),
    Said("Tetraspanins (CD9, CD63, CD81) were enriched 5- to 20-fold in EVs over cells.", present="CD63, CD81, CD9"),
    Said(
        "The signal of TSG101 per µg protein rose from F1 to F3 of the EV gradient while that of calnexin fell to "
        "zero.",
        present="TSG101",
        absent="CANX",
    ),
    Said("A faint band of calnexin was visible in one of the EV samples.", present="CANX"),
    Said("Phosphorylated tau was found in neuronal EVs.", present="MAPT"),
    Said("EGFR, MET and EPHA2 travelled with EVs.", present="EGFR, EPHA2, MET"),
    Said("We identified HER2 in the EVs of SKBR3 but not of MDA-MB-231 cells.", present="ERBB2"),
    Said("EpCAM was seen in EVs of HT29 and not in those of SW620.", present="EPCAM"),
    Said("CD9 was found in EVs of all cells; CD63 was found in those of HeLa cells.", present="CD63, CD9"),
    Said("EVs of red cells contained band 3, stomatin and haemoglobin.", present="SLC4A1, STOM"),
    Said("EVs contained hemoglobin and stomatin, but no glycophorin A.", present="STOM", absent="GYPA"),
    Said("EVs of treated cells had more CD63 than EVs of untreated cells.", present="CD63"),
    Said("After permeabilisation, luminal TSG101 became accessible in EVs.", present="TSG101"),
    Said(
        "EV-enriched fractions (F7–F9) were positive for CD81 and syntenin and negative for ApoA1, whereas the "
        "protein-rich fractions (F13–F20) showed the reverse.",
        present="CD81, SDCBP",
        absent="APOA1",
    ),
    Said(
        "EVs showed immunoreactive bands at 53 kDa (CD63), 96 kDa (Alix) and 43 kDa (TSG101).",
        present="CD63, PDCD6IP, TSG101",
    ),
    Said("A single band at 24 kDa was found in the EV lanes with the antibody against CD9.", present="CD9"),
    Said("The 26-kDa band of CD81 was present in all EV lanes.", present="CD81"),
    Said(
        "As shown in Fig. 2B, CD9 and HSP70, but not calnexin, were expressed by EVs.",
        present="CD9, HSPA1A",
        absent="CANX",
    ),
    Said(
        "The EV samples were CD9-, CD63- and TSG101-positive and calnexin-negative by western blot.",
        present="CD63, CD9, TSG101",
        absent="CANX",
    ),
    Said(
        "Alix/TSG101/CD63 positivity and calnexin negativity of EVs was established by western blot.",
        present="CD63, PDCD6IP, TSG101",
        absent="CANX",
    ),
    Said("While CD63 was easily seen in the EV pellet, we failed to see CD9.", present="CD63", absent="CD9"),
    Said("Of the tetraspanins, EVs had CD63 and CD81 but lacked CD9.", present="CD63, CD81", absent="CD9"),
    Said("EVs from Jurkat cells express CD81 and CD63, with CD9 being absent.", present="CD63, CD81", absent="CD9"),
    Said("Vesicles from NK cells carried perforin and granzyme B (Fig. 3B).", present="GZMB, PRF1"),
    Said("EVs bore MHC class II, CD86 and ICAM-1 as their dendritic cells did.", present="CD86, ICAM1"),
    Said(
        "EVs adsorbed on latex beads were analysed by flow cytometry; more than 90% of the beads were positive for "
        "CD63 and CD81 and about 60% for CD9.",
        present="CD63, CD81, CD9",
    ),
    Said(
        "Bead-based cytometry found CD63, CD81 and CD44 on the EVs, and HLA-DR, CD86 and CD14 on none.",
        present="CD44, CD63, CD81",
        absent="CD14, CD86",
    ),
    Said("EVs were double-positive for CD63 and CD9.", present="CD63, CD9"),
    Said(
        "Approximately 12% of the particles in the EV sample were stained by anti-CD9, 8% by anti-CD63, and 15% by "
        "anti-CD81.",
        present="CD63, CD81, CD9",
    ),
    Said("The fraction of EVs bearing CD81 was largest (52%), that with CD63 smallest (11%).", present="CD63, CD81"),
    Said(
        "Single-EV flow cytometry gave 2 × 10^9 CD81+, 8 × 10^8 CD9+ and 3 × 10^8 CD63+ events per mL.",
        present="CD63, CD81, CD9",
    ),
    Said(
        "High-resolution flow cytometry showed that the majority of EVs bound anti-CD235a, and few bound anti-CD41.",
        present="GYPA, ITGA2B",
    ),
    Said("Detergent abolished the CD9 and CD63 signals of EVs.", present="CD63, CD9"),
    Said("CD9-positive EVs vanished after Triton X-100.", present="CD9"),
    Said(
        "The isotype control gave 0.3% positive events, anti-CD63 gave 21% and anti-CD9 33% in EVs.",
        present="CD63, CD9",
    ),
    Said("CD105 and CD90 were detected on 18% and 24% of EVs.", present="ENG, THY1"),
    Said(
        "Platelet-derived EVs (CD41+, CD62P+) prevailed, with EVs of leukocytes (CD45+) making up 4%.",
        present="ITGA2B, PTPRC, SELP",
    ),
    Said(
        "By MACSPlex, EVs of both donors scored positive for CD9, CD29, CD41b, CD42a, CD62P, CD63, CD69 and CD81.",
        present="CD63, CD69, CD81, CD9, GP9, ITGA2B, ITGB1, SELP",
    ),
    Said(
        "MACSPlex detected 12 of 37 surface proteins on EVs (CD9, CD24, CD29, CD44, CD49c, CD49e, CD63, CD81, CD105, "
        "CD133, CD146, CD326).",
        present="CD24, CD44, CD63, CD81, CD9, ENG, EPCAM, ITGA3, ITGA5, ITGB1, MCAM, PROM1",
    ),
    Said("ExoView: 4,120 ± 310 CD81+, 2,980 ± 240 CD63+ and 910 ± 120 CD9+ EVs per spot.", present="CD63, CD81, CD9"),
    Said("On ExoView, most EVs caught by CD63 also stained for CD81.", present="CD81"),
    Said(
        "ELISA detected CD63 at 4.5 ng/mL, CD81 at 2.2 ng/mL, and CD9 at 0.9 ng/mL in EVs.", present="CD63, CD81, CD9"
    ),
    Said("Levels of GFAP in astrocyte EVs were higher in patients (ELISA).", present="GFAP"),
    Said("EVs had a mean CA-125 concentration of 41 U/mL.", present="MUC16"),
    Said("NfL in EVs averaged 3.4 pg/mL (Simoa).", present="NEFL"),
    Said("Digital ELISA gave 12 pg/mL CD9 and no detectable albumin in EVs.", present="CD9", absent="ALB"),
    Said(
        "2,340 proteins were identified in EVs by LC-MS/MS. Of the MISEV markers, CD9, CD63, CD81, SDCBP, PDCD6IP and "
        "TSG101 were among them.",
        present="CD63, CD81, CD9, PDCD6IP, SDCBP, TSG101",
    ),
    Said(
        "The proteins with the highest iBAQ values in EVs were ANXA2, GAPDH, MFGE8, ACTB and LGALS3BP.",
        present="ACTB, ANXA2, GAPDH, LGALS3BP, MFGE8",
    ),
    Said(
        "EV proteins included tetraspanins (CD9, CD63, CD81, CD82, TSPAN14), ESCRT subunits (VPS28, VPS37B, CHMP4B), "
        "and integrins (ITGA2, ITGAV, ITGB1).",
        present="CD63, CD81, CD82, CD9, CHMP4B, ITGA2, ITGAV, ITGB1, TSPAN14, VPS28, VPS37B",
    ),
    Said(
        "EVs carried gold particles after incubation with anti-CD81, and none after incubation with the isotype.",
        present="CD81",
    ),
    Said("Gold labelling for CD9 (5 nm) and CD63 (10 nm) was seen on the surface of EVs.", present="CD63, CD9"),
    Said("EVs were decorated with 10-nm gold by anti-CD63.", present="CD63"),
    Said("In immunogold EM CD41 was found on a half of the vesicles.", present="ITGA2B"),
    Said(
        "Dot blot analysis: CD63 and CD81 were seen in fractions 7-10 together with the EVs; apoA-I from fraction 12.",
        present="CD63, CD81",
        absent="APOA1",
    ),
    Said(
        "The exosome antibody array was positive for ANXA5, FLOT1, ICAM, CD81, CD63, ALIX, EpCAM and TSG101. GM130 was "
        "negative.",
        present="ANXA5, CD63, CD81, EPCAM, FLOT1, ICAM1, PDCD6IP, TSG101",
        absent="GOLGA2",
    ),
    Said(
        "Wes analysis of EVs detected CD9 (25 kDa), Alix (101 kDa) and syntenin (37 kDa).",
        present="CD9, PDCD6IP, SDCBP",
    ),
    Said("On Jess, peaks for CD63 and TSG101 appeared with EVs from 0.2 mg/mL.", present="CD63, TSG101"),
    Said(
        "Capillary immunoassay of EVs: HSP70 and CD9 detected, calnexin not detected.",
        present="CD9, HSPA1A",
        absent="CANX",
    ),
    Said("dSTORM showed clusters of CD9, CD63 and CD81 on EVs.", present="CD63, CD81, CD9"),
    Said("EV arrays detected CD9, CD63, CD81, EGFR and MUC1 on plasma EVs.", present="CD63, CD81, CD9, EGFR, MUC1"),
    Said("Lactadherin-positive EVs with CD61 were the most numerous.", present="ITGB3"),
    Said("Western blots of EVs: CD9 present, CD63 present, calnexin absent.", present="CD63, CD9", absent="CANX"),
    Said("EVs (+) and cells (+) had CD81, cells alone had calnexin.", present="CD81", absent="CANX"),
    Said("We detected CD63, but no CD9, in EVs of HEK293T cells.", present="CD63", absent="CD9"),
    Said("There was CD63 in the EVs, there was no calnexin.", present="CD63", absent="CANX"),
    Said("HSP70 but neither HSP90 nor GRP94 was seen with EVs.", present="HSPA1A", absent="HSP90AB1, HSP90B1"),
    Said("EV lanes: strong CD9, strong CD81, weak Alix, no GM130.", present="CD81, CD9, PDCD6IP", absent="GOLGA2"),
    Said(
        "Calnexin disappeared and CD63 became stronger with each step of the EV isolation.",
        present="CD63",
        absent="CANX",
    ),
    Said(
        "With purification of EVs, CD81 per protein rose 30-fold while albumin per protein fell 100-fold.",
        present="CD81",
        absent="ALB",
    ),
    Said("IgG and albumin were the main proteins left in EVs from plasma.", absent="ALB"),
    Said("EVs from plasma still contained ApoB and albumin.", absent="ALB, APOB"),
    Said(
        "The outer membrane porin OmpF and the lipoprotein Lpp were found in OMVs, while the cytosolic RpoB was not.",
        present="other: Lpp, other: OmpF",
        absent="other: RpoB",
    ),
    Said(
        "OMVs reacted with antisera to OmpC and LPS but not with anti-GroEL.",
        present="other: OmpC",
        absent="other: GroEL",
    ),
    Said("By immunoblot OMVs had OmpA; FtsZ was limited to whole cells.", present="other: OmpA", absent="other: FtsZ"),
    Said(
        "The proteome of OMVs comprised porins (OmpC, OmpF), TolC, BamA and the lipoprotein Pal.",
        present="other: BamA, other: OmpC, other: OmpF, other: Pal, other: TolC",
    ),
    Said(
        "Plant EVs contained PEN1 and TET8, and were devoid of the ER marker BiP.",
        present="other: PEN1, other: TET8",
        absent="HSPA5",
    ),
    Said(
        "Western blot result showed EVs are CD9, CD63 and TSG101 positive and Calnexin negative (Figure 1C).",
        present="CD63, CD9, TSG101",
        absent="CANX",
    ),
    Said("The exosomes markers CD9 and CD63 were both could be detected in exosomes.", present="CD63, CD9"),
    Said(
        "Exosomes highly express CD63 and HSP70, while no Calnexin expression.", present="CD63, HSPA1A", absent="CANX"
    ),
    Said(
        "CD63, CD81 and TSG101, which are exosomal specific markers, were highly expressed in the isolated exosomes, "
        "but were not expressed in the cell supernatant without exosomes.",
        present="CD63, CD81, TSG101",
    ),
    Said(
        "Compared with cell lysate, the exosome marker proteins Alix and CD9 were enriched in exosome, and GM130 was "
        "negative.",
        present="CD9, PDCD6IP",
        absent="GOLGA2",
    ),
    Said(
        "Western blot assay demonstrated the positive expression of CD9, CD81 and the negative expression of calnexin "
        "in exosomes.",
        present="CD81, CD9",
        absent="CANX",
    ),
    Said(
        "The specific exosome proteins CD63 and TSG101 could be detected by Western blot in the exosomes, but the "
        "endoplasmic reticulum protein Grp94 could not be detected.",
        present="CD63, TSG101",
        absent="HSP90B1",
    ),
    Said(
        "Exosomes were found to be positive for Alix, Tsg101 and CD63 using western blot.",
        present="CD63, PDCD6IP, TSG101",
    ),
    Said(
        "Western blots also verified the expression of specific exosome marker proteins TSG101 and HSP70 and lack of "
        "albumin.",
        present="HSPA1A, TSG101",
        absent="ALB",
    ),
    Said("WB: CD9 (+), CD63 (+), TSG101 (+), calnexin (-) in EVs.", present="CD63, CD9, TSG101", absent="CANX"),
    Said(
        "CD9/CD63/CD81 all positive and calnexin negative in the EV samples.", present="CD63, CD81, CD9", absent="CANX"
    ),
    Said(
        "We were able to detect CD81 in all the EV samples, CD9 in most, and CD63 in none.",
        present="CD81, CD9",
        absent="CD63",
    ),
    Said("TSG101 appeared in the EV pellet, and its level was similar in both groups.", present="TSG101"),
    Said("The levels of CD9 in EVs did not differ between patients and controls.", present="CD9"),
    Said("CD63 content of EVs was the same with the two methods.", present="CD63"),
    Said("The two methods gave EVs with similar CD81 and TSG101.", present="CD81, TSG101"),
    Said(
        "EVs isolated by method A had higher CD9 and lower ApoB than those isolated by method B.",
        present="CD9",
        absent="APOB",
    ),
    Said(
        "Milk EVs were positive for MFGE8, butyrophilin and xanthine dehydrogenase; casein was much reduced.",
        present="BTN1A1, MFGE8, XDH",
    ),
    Said("Urinary EVs carried aquaporin-2, podocin and NKCC2.", present="AQP2, NPHS2, SLC12A1"),
    Said("Salivary EVs were rich in DPP4 and mucin 5B.", present="DPP4, MUC5B"),
    Said("Seminal EVs had PSA, PSMA and PAP.", present="FOLH1, KLK3"),
    Said("Red-cell EVs were glycophorin A- and band 3-positive.", present="GYPA, SLC4A1"),
    Said("EVs from neurons carried L1CAM and NCAM but not GFAP.", present="L1CAM, NCAM1", absent="GFAP"),
    Said("EVs from platelets displayed CD41, CD61 and P-selectin.", present="ITGA2B, ITGB3, SELP"),
    Said("The tumour EVs had glypican-1 and EGFR on them.", present="EGFR, GPC1"),
    Said("Perforin was within EVs of NK cells, since it was protected from proteinase K.", present="PRF1"),
    Said("Hsp70 was accessible to antibody on intact EVs.", present="HSPA1A"),
    Said("EV cargo included TGF-β1, which was active.", present="TGFB1"),
    Said(
        "Among cytokines, EVs contained IL-8 and MCP-1, whereas IL-10 and IL-4 were undetectable.",
        present="CCL2, CXCL8",
        absent="IL10, IL4",
    ),
    Said("WNT5A was released on EVs rather than as free protein.", present="WNT5A"),
    Said("FasL on EVs was shown by flow cytometry of beads.", present="FASLG"),
    Said("Vesicle-bound TF was detected in 14 of 20 samples.", present="F3"),
    Said(
        "The EV preparation was tested for CD63, CD81 and Alix. All three were present.", present="CD63, CD81, PDCD6IP"
    ),
    Said(
        "EVs were probed with five antibodies. CD9 and CD81 reacted strongly, CD63 and TSG101 weakly, calnexin not at "
        "all.",
        present="CD63, CD81, CD9, TSG101",
        absent="CANX",
    ),
    Said(
        "The vesicles bear the proteins that one expects of exosomes (CD9, CD63, Alix) and none that one does not "
        "(calnexin, GM130).",
        present="CD63, CD9, PDCD6IP",
        absent="CANX, GOLGA2",
    ),
    Said("Besides CD63 and CD81, EVs of this line had CD24.", present="CD24, CD63, CD81"),
    Said("In addition to TSG101, syntenin-1 was seen in EVs.", present="SDCBP, TSG101"),
    Said("Like CD63, CD151 was more abundant in small than in large EVs.", present="CD151, CD63"),
    Said(
        "EVs contain CD9 as well as ADAM10, both of which are lost upon flotation in the presence of saponin.",
        present="ADAM10, CD9",
    ),
    Said(
        "We next asked which proteins travel in the vesicles. Immunoblotting of gradient fractions placed CD63, CD81 "
        "and syntenin-1 at 1.11 g/mL, where the particles were. Fibronectin was seen at the bottom.",
        present="CD63, CD81, SDCBP",
    ),
    Said(
        "All 24 preparations met our criteria, namely a signal for CD81 and TSG101 and none for calnexin in EVs.",
        present="CD81, TSG101",
        absent="CANX",
    ),
    Said(
        "We confirmed the enrichment of small EVs by flotillin-2 and CD9 and the depletion of mitochondrial "
        "contamination by TOMM20.",
        present="CD9, FLOT2",
        absent="TOMM20",
    ),
    Said(
        "EVs from both compartments tested positive for CD9, but CD63 was seen in those from the apical side only.",
        present="CD63, CD9",
    ),
    Said("Surface biotinylation identified CD59, CD55 and CD46 on EVs.", present="CD46, CD55, CD59"),
    Said("Complement inhibitors CD55 and CD59 protect EVs, on which both were found.", present="CD55, CD59"),
    Said("Only EVs of infected cells contained GP63.", present="other: GP63"),
    Said("The EVs tested negative for mycoplasma and endotoxin and positive for CD81.", present="CD81"),
    Said("The EVs displayed tetraspanins to different degrees: CD81 > CD9 > CD63.", present="CD63, CD81, CD9"),
    Said("Tetraspanin expression ranked CD9 > CD81 > CD63 on EVs.", present="CD63, CD81, CD9"),
    Said("The mean number of molecules per EV was 12 for CD81, 7 for CD9 and 3 for CD63.", present="CD63, CD81, CD9"),
    Said(
        "Per 10^9 EVs, we measured 320 pg CD9, 110 pg CD63 and less than 5 pg albumin.",
        present="CD63, CD9",
        absent="ALB",
    ),
    Said("EVs with CD9 outnumbered those with CD63 three to one.", present="CD63, CD9"),
    Said("Large EVs differed from small EVs in that they had GRP94 and IMMT.", present="HSP90B1, IMMT"),
    Said("Proteins such as CD44, ITGB1 and EGFR were shared by EVs and cells.", present="CD44, EGFR, ITGB1"),
    Said("ITGA6 and ITGB4 were unique to EVs from metastatic cells.", present="ITGA6, ITGB4"),
    Said("FASN, ACLY and XPO2 were identified in EVs of PC3 cells by proteomics.", present="ACLY, CSE1L, FASN"),
    Said(
        "Of 92 proteins of the Olink panel, 60 were found in EVs, among these IL-8, CCL2 and VEGFA.",
        present="CCL2, CXCL8, VEGFA",
    ),
    Said("VEGF-A was contained in EVs at 15 pg per µg.", present="VEGFA"),
    Said("Luminex found BDNF and GDNF in EVs.", present="BDNF, GDNF"),
    Said(
        "α-Synuclein, total tau and Aβ42 were quantifiable in L1CAM-captured EVs.",
        present="MAPT, SNCA, other: amyloid beta",
    ),
    Said(
        "EVs were enriched in CD63 (3-fold), CD81 (5-fold) and depleted of calnexin (0.1-fold) versus cells.",
        present="CD63, CD81",
        absent="CANX",
    ),
    Said("Immunoblots against CD63 revealed a smear in EVs.", present="CD63"),
    Said("Blots of EVs lit up at 25 kDa with anti-CD9.", present="CD9"),
    Said(
        "The bands of calnexin and GM130 were restricted to the lanes with lysate, those of CD9 and TSG101 to the "
        "lanes with EVs.",
        present="CD9, TSG101",
        absent="CANX, GOLGA2",
    ),
    Said("CD9 was only faintly visible in lysates, but very strong in EVs.", present="CD9"),
    Said("EVs were CD81 positive, with only occasional vesicles being CD63 positive.", present="CD63, CD81"),
    Said("A subset of EVs was positive for both CD9 and PD-L1.", present="CD274, CD9"),
    Said("PD-L1+ EVs made up 6% of CD9+ EVs.", present="CD274, CD9"),
    Said("EVs expressing CD24 were found in 8 of 10 patients.", present="CD24"),
    Said("The number of CD31+/CD42b- EVs was raised in diabetes.", present="PECAM1", absent="GP1BA"),
    Said(
        "Endothelial (CD144+) and platelet (CD41+) EVs rose after exercise, leukocyte (CD45+) EVs did not change.",
        present="CDH5, ITGA2B, PTPRC",
    ),
    Said("Circulating EVs were mainly CD61+; those with CD235a were next.", present="GYPA, ITGB3"),
    Said("Fluorescence of EVs with anti-CD9 was twice that of the isotype.", present="CD9"),
    Said("HLA-DRDPDQ, CD20 and CD19 marked EVs of B cells.", present="CD19, MS4A1"),
)

ABSENT = (
    Said("In contrast to cell lysates, EV lysates did not react with anti-calnexin.", absent="CANX"),
    Said("Little to no calnexin and GM130 were found in EVs.", absent="CANX, GOLGA2"),
    Said("Only trace amounts of calnexin could be seen in EVs.", absent="CANX"),
    Said(
        "ApoB and albumin were heavy contaminants of EVs by precipitation and were nearly absent after SEC.",
        absent="ALB, APOB",
    ),
    Said("EVs obtained by SEC had less albumin than those obtained by UC.", absent="ALB"),
    Said("SEC EVs were free of detectable albumin.", absent="ALB"),
    Said("As for purity, no uromodulin remained in DTT-treated urinary EVs.", absent="UMOD"),
    Said("Neither of the two ER proteins calnexin and calreticulin was found in EVs.", absent="CALR, CANX"),
    Said("Cleaved caspase-3 was not packed into EVs.", absent="CASP3"),
    Said("None of the bands in EVs corresponded to histone H3 or lamin B1.", absent="LMNB1"),
    Said("EVs did not stain for CD3, CD19 or CD56, which excludes lymphocytes as a source.", absent="CD19, NCAM1"),
    Said("CD146 was hardly expressed on EVs.", absent="MCAM"),
    Said(
        "Among the 37 markers of the MACSPlex panel, EVs lacked CD1c, CD2, CD3, CD4, CD8, CD19 and CD25.",
        absent="CD19, CD1C, CD2, CD4, CD8A, IL2RA",
    ),
    Said("Histones and calnexin were not among the proteins identified in the EVs.", absent="CANX"),
    Said("In the EV proteome we found no calnexin, no GM130 and no TOMM20.", absent="CANX, GOLGA2, TOMM20"),
    Said("Residual albumin was seen in the EVs.", absent="ALB"),
    Said("We looked for calnexin and GM130 as signs of contamination; neither was seen in EVs.", absent="CANX, GOLGA2"),
    Said(
        "The purity was assessed by probing for calnexin, GM130 and albumin, none of which was detected in EVs.",
        absent="ALB, CANX, GOLGA2",
    ),
    Said(
        "No GM130 or lamin A/C was visible in the EV lanes, although both gave strong bands in the lysates.",
        absent="GOLGA2, LMNA",
    ),
    Said("EVs did not bind anti-CD62P.", absent="SELP"),
    Said("There were fewer than 0.5% CD14+ EVs.", absent="CD14"),
    Said("Staining of EVs with anti-CD63 gave no more than the isotype.", absent="CD63"),
    Said("MACSPlex signals for CD40 and CD62P came close to the blank in EVs.", absent="CD40, SELP"),
)
