"""Findings on proteins of vesicles in words of many kinds, as no list of verbs holds them, and traps beside them."""

from __future__ import annotations

from tests.manuscript_findings import methods
from tests.manuscript_looked import legend
from tests.manuscript_passages import Passage
from tests.manuscript_sayings import Said, passages

BY_ANY_VERB = (
    Said(
        "Blots of EVs showed CD81 and syntenin-1. EpCAM was seen there as well, and so was ADAM10.",
        present="ADAM10, CD81, EPCAM, SDCBP",
    ),
    Said(
        "Alix and CD63 were visible in EVs. GRP78 was not visible with any preparation, nor could histone H3 be shown.",
        present="CD63, PDCD6IP",
        absent="HSPA5",
    ),
    Said("In EVs, no peptide of MBP was identified by mass spectrometry, and neither was NCAM1.", absent="MBP, NCAM1"),
    Said(
        "TSG101 was plentiful in the EV pellet. The same held for CD9. GM130 stayed in the cell lysate.",
        present="CD9, TSG101",
        absent="GOLGA2",
    ),
    Said(
        "EVs were blotted. Bands of CD63 and Alix came up. Calnexin was left in the lysate.",
        present="CD63, PDCD6IP",
        absent="CANX",
    ),
    Said(
        "Immunoblots of EVs gave bands for CD9 and CD81. A band for cytochrome c was missing.",
        present="CD81, CD9",
        absent="CYCS",
    ),
    Said("EVs of all donors bore CD41 and CD61. CD45 was never seen on them.", present="ITGA2B, ITGB3", absent="PTPRC"),
    Said(
        "On blots of EVs, CD63 gave a smear at 30-60 kDa and syntenin a band at 32 kDa, and GRP94 none.",
        present="CD63, SDCBP",
        absent="HSP90B1",
    ),
    Said("Exosomal lanes lit up with CD63 and CD9.", present="CD63, CD9"),
    Said(
        "CD63, CD81 and annexin A2 turned up in the vesicle pellet; calreticulin did not.",
        present="ANXA2, CD63, CD81",
        absent="CALR",
    ),
    Said("Western blots picked up flotillin-1 and TSG101 in EVs.", present="FLOT1, TSG101"),
    Said("By mass spectrometry, the vesicles yielded integrin beta-1, CD47 and MFG-E8.", present="CD47, ITGB1, MFGE8"),
    Said("Among 800 proteins of the EVs we counted Alix, TSG101 and EpCAM.", present="EPCAM, PDCD6IP, TSG101"),
    Said("Antibodies to CD81 recognised 60% of EVs on the chip, those to CD9 40%.", present="CD81, CD9"),
    Said("Gold particles for CD63 sat on the membrane of the vesicles.", present="CD63"),
    Said("Immunogold for CD9 decorated the rim of vesicles of 80 nm.", present="CD9"),
    Said("EVs were brightest for CD29 and CD44, dimmer for CD73.", present="CD44, ITGB1, NT5E"),
    Said("ELISA of exosomes returned 24 pg/ml CD63.", present="CD63"),
    Said(
        "The vesicle preparations reacted with anti-CD63 and anti-TSG101 and did not react with anti-calnexin.",
        present="CD63, TSG101",
        absent="CANX",
    ),
    Said(
        "Alix, TSG101 and CD9 were recovered with the vesicles, whereas actinin-4 stayed behind in the lysate.",
        present="CD9, PDCD6IP, TSG101",
        absent="ACTN4",
    ),
    Said(
        "CD3 and CD19 were under the detection limit on EVs, while CD9 and CD44 were far above it.",
        present="CD44, CD9",
        absent="CD19",
    ),
    Said(
        "On EVs of plasma CD9 was bright, and CD14 and CD56 fell below the cut-off.",
        present="CD9",
        absent="CD14, NCAM1",
    ),
    Said("In purified EVs, albumin was barely visible, and apoB was hardly there at all.", absent="ALB, APOB"),
    Said("Nothing was seen of calnexin in EVs; HSC70 was well visible.", present="HSPA8", absent="CANX"),
    Said("There was no sign of GM130 or lamin A/C in the vesicles.", absent="GOLGA2, LMNA"),
    Said("The EVs had no calnexin at all.", absent="CANX"),
    Said("Calnexin failed to show up in the EV lane.", absent="CANX"),
    Said("None of the EV samples reacted for calnexin or Grp78.", absent="CANX, HSPA5"),
    Said("Antibodies to GM130 gave nothing with EVs.", absent="GOLGA2"),
    Said("Tom20 and calnexin gave a band with cells, but none with EVs.", absent="CANX, TOMM20"),
    Said("Calnexin was seen in cells but not in EVs, and TSG101 in both.", present="TSG101", absent="CANX"),
    Said(
        "Only the cell lysate contained calnexin, whereas TSG101 and CD63 were in both the lysate and the EVs.",
        present="CD63, TSG101",
        absent="CANX",
    ),
    Said("GM130 remained in the cells. CD9 moved into the EVs.", present="CD9", absent="GOLGA2"),
    Said("While lysates contained lamin B1, EVs did not. Both contained CD81.", present="CD81", absent="LMNB1"),
    Said("Prohibitin, abundant in the lysate, was missing from exosomes.", absent="PHB1"),
    Said("VDAC1 was lost on the way to the EVs.", absent="VDAC1"),
    Said(
        "Figure 2. Immunoblots of EVs (E) and cells (C). Note the band of CD9 in E and the lack of calnexin.",
        present="CD9",
        absent="CANX",
    ),
    Said(
        "Proteomics of EVs brought up the tetraspanins CD9, CD63 and CD81, the ESCRT proteins TSG101 and "
        "Alix, and the heat shock protein HSPA8.",
        present="CD63, CD81, CD9, HSPA8, PDCD6IP, TSG101",
    ),
    Said(
        "The EV proteome comprised 512 proteins, 22 of the 25 top EV proteins of Vesiclepedia being among "
        "them (e.g., CD9, PDCD6IP, FLOT1).",
        present="CD9, FLOT1, PDCD6IP",
    ),
    Said(
        "EV samples were free of the Golgi protein GM130 and of the mitochondrial protein Tom20, as was to "
        "be expected.",
        absent="GOLGA2, TOMM20",
    ),
    Said(
        "Exosomes from plasma had CD9; we could not confirm CD63 or Alix in them.",
        present="CD9",
        absent="CD63, PDCD6IP",
    ),
    Said("The presence of CD81 in EVs was evident, that of calnexin was not.", present="CD81", absent="CANX"),
    Said("Vesicles in urine were identified by podocin, AQP2 and CD24.", present="AQP2, CD24, NPHS2"),
    Said(
        "Anti-CD63, anti-CD9 and anti-CD81 all stained the EVs, anti-CD45 did not.",
        present="CD63, CD81, CD9",
        absent="PTPRC",
    ),
    Said(
        "On Simple Western, CD9 and syntenin peaks were seen with EVs. No peak arose for calnexin.",
        present="CD9, SDCBP",
        absent="CANX",
    ),
    Said("ExoView chips showed the same: CD81 > CD9 > CD63 on EVs.", present="CD63, CD81, CD9"),
    Said(
        "To verify their identity, we subjected 10 µg of EV protein to immunoblotting. As shown in Fig. 1D, "
        "Alix and CD81 were readily apparent, whereas GRP78 was not.",
        present="CD81, PDCD6IP",
        absent="HSPA5",
    ),
    Said(
        "EVs tested positive for CD63 (92%), CD81 (88%) and CD9 (45%) but hardly any were CD14+ (0.3%).",
        present="CD63, CD81, CD9",
        absent="CD14",
    ),
    Said(
        "Immunoblotting (Fig 2B) showed that EVs are enriched for CD9 and CD63, and that they exclude calnexin.",
        present="CD63, CD9",
        absent="CANX",
    ),
    Said("Seminal EVs proved rich in CD9, CD63 and clusterin. PSA, in turn, eluted late.", present="CD63, CD9, CLU"),
    Said(
        "Nano-flow cytometry of the EVs returned 38% CD9+, 21% CD63+ and 11% CD81+ particles; CD235a+ "
        "particles made up less than 0.5%.",
        present="CD63, CD81, CD9",
        absent="GYPA",
    ),
    Said(
        "The vesicles displayed typical EV proteins (CD63, TSG101, HSP70) and no cytochrome c.",
        present="CD63, HSPA1A, TSG101",
        absent="CYCS",
    ),
    Said(
        "Proteins detected in EVs but not in the parental cells included CD24. Conversely, lamin A/C was "
        "restricted to the cells.",
        present="CD24",
        absent="LMNA",
    ),
    Said(
        "Blotting of the ten SEC fractions placed CD63 and flotillin-2 in fractions 7–9; albumin came off "
        "the column from fraction 12 on.",
        present="CD63, FLOT2",
        absent="ALB",
    ),
    Said(
        "As judged by ELISA, EVs had CD9 at 4.1 ng/mL and CD81 at 2.2 ng/mL. Calnexin was not measurable.",
        present="CD81, CD9",
        absent="CANX",
    ),
    Said(
        "Consistent with an endosomal origin, the particles contained Alix and TSG101. Markers of other "
        "organelles such as GM130 (Golgi) or VDAC1 (mitochondria) were conspicuously absent from EVs.",
        present="PDCD6IP, TSG101",
        absent="GOLGA2, VDAC1",
    ),
    Said(
        "The EV-specific tetraspanins CD63 and CD9 were confirmed on the platelet EVs by flow cytometry, as "
        "was the platelet marker CD41.",
        present="CD63, CD9, ITGA2B",
    ),
    Said(
        "CD9, CD63, and CD81 made up the bulk of the EV surface signal. The leukocyte antigens CD45, CD14 "
        "and CD20 contributed nothing.",
        present="CD63, CD81, CD9",
        absent="CD14, MS4A1, PTPRC",
    ),
    Said(
        "EV markers (CD81, ALIX) were picked up in all three preparations, with the ER marker calnexin being "
        "confined to the whole-cell lysate.",
        present="CD81, PDCD6IP",
        absent="CANX",
    ),
    Said("Neither in UC-EVs nor in SEC-EVs did we find GM130.", absent="GOLGA2"),
    Said(
        "Unlike the lysates, EVs were calnexin-negative. Their TSG101 band was strong.", present="TSG101", absent="CANX"
    ),
    Said("The EVs stained strongly with anti-CD81 gold and weakly with anti-CD9 gold.", present="CD81, CD9"),
    Said("Gold-conjugated anti-CD63 outlined the membrane of vesicles in the 100K pellet.", present="CD63"),
    Said(
        "From the mass spectrometry of EVs emerged 611 proteins, CD81, ADAM10 and several integrins (ITGA6, "
        "ITGB4) among them.",
        present="ADAM10, CD81, ITGA6, ITGB4",
    ),
    Said("EVs from tumour cells exposed PD-L1; those from normal cells did not.", present="CD274"),
    Said("PD-L1 was carried by EVs in 11 of 15 patients.", present="CD274"),
    Said("Of the EV markers, CD81 gave the strongest band, followed by CD9 and syntenin.", present="CD81, CD9, SDCBP"),
    Said("No albumin was left in the EVs after the second wash, nor was any IgG.", absent="ALB"),
    Said(
        "Western blotting demonstrated that the vesicle preparations express Hsp70, CD63 and tumor "
        "susceptibility gene 101 and are free from calnexin contamination.",
        present="CD63, HSPA1A, TSG101",
        absent="CANX",
    ),
    Said("Exosomes: CD63 +, CD9 +, TSG101 +, calnexin −.", present="CD63, CD9, TSG101", absent="CANX"),
    Said(
        "In line with MISEV, we blotted for three positive markers and one negative marker. EVs contained "
        "CD9, TSG101 and flotillin-1. Cytochrome c was seen in the lysates but not in the corresponding EVs.",
        present="CD9, FLOT1, TSG101",
        absent="CYCS",
    ),
    Said("Podoplanin and AQP1 were on EVs of patients. Those of controls showed AQP1 only.", present="AQP1, PDPN"),
    Said(
        "The surface of EVs was dominated by CD44, CD29 and CD49e; HLA-DR and CD31 were at isotype level.",
        present="CD44, ITGA5, ITGB1",
        absent="PECAM1",
    ),
    Said(
        "We saw syndecan-1 and glypican-1 in EVs by blotting, the latter only after heparinase.", present="GPC1, SDC1"
    ),
    Said(
        "Anti-CD41 labelled 70% of the microparticles in plasma, anti-CD235a 10% and anti-CD14 2%.",
        present="CD14, GYPA, ITGA2B",
    ),
    Said("On the other hand, GAPDH and beta-actin were in EVs as well.", present="ACTB, GAPDH"),
    Said(
        "EVs yielded single bands at 43 kDa (TSG101), 96 kDa (Alix) and 25 kDa (CD9). The 90 kDa band of "
        "calnexin was only present in cells.",
        present="CD9, PDCD6IP, TSG101",
        absent="CANX",
    ),
    Said(
        "Apart from CD63, which was faint, all tetraspanins tested (CD9, CD81, CD82) were found in the vesicles.",
        present="CD81, CD82, CD9",
    ),
    Said("Levels of CD9 and CD63 per particle were similar in the two EV preparations.", present="CD63, CD9"),
    Said("TSG101 and CD81 did not differ between EVs of the two groups.", present="CD81, TSG101"),
    Said("EVs contained twice as much CD9 as the cells. Tubulin was four times lower in EVs.", present="CD9"),
    Said("Single-vesicle imaging found CD9 on 61%, CD81 on 40% and CD63 on 35% of EVs.", present="CD63, CD81, CD9"),
    Said("Vesicles were captured on CD81 spots and stained for CD9; 30% of them were CD9-positive.", present="CD9"),
    Said(
        "The presence of exosomal markers was checked by dot blot: CD63, CD81, Alix, flotillin-1, ICAM-1 and "
        "EpCAM were positive, and GM130 negative, in the EVs.",
        present="CD63, CD81, EPCAM, FLOT1, ICAM1, PDCD6IP",
        absent="GOLGA2",
    ),
    Said(
        "Figure 1: EVs are positive for CD63 and TSG101 and negative for calnexin (western blot, n = 3).",
        present="CD63, TSG101",
        absent="CANX",
    ),
    Said(
        "Fig. 3. Absence of GM130 and presence of CD63 and HSP90 in EVs as shown by immunoblot.",
        present="CD63, HSP90AB1",
        absent="GOLGA2",
    ),
    Said(
        "All EV batches passed our quality control: CD63 and TSG101 present, calnexin absent.",
        present="CD63, TSG101",
        absent="CANX",
    ),
    Said(
        "EVs (lanes 2 and 4) show bands for Alix (96 kDa) and CD9 (24 kDa), which cells (lanes 1 and 3) show "
        "to a lesser degree.",
        present="CD9, PDCD6IP",
    ),
    Said("The EVs shared with their cells of origin EpCAM, CD44 and CD29.", present="CD44, EPCAM, ITGB1"),
    Said(
        "CD63 showed up in the EV fraction together with ADAM10. So did the amyloid precursor protein.",
        present="ADAM10, APP, CD63",
    ),
    Said(
        "On EV blots, a single band was seen for TSG101, two for CD63, and no band for calnexin.",
        present="CD63, TSG101",
        absent="CANX",
    ),
    Said("The amount of EV-bound EGFR was 12 pg per µg of EV protein.", present="EGFR"),
    Said("EV-borne HER2 could be measured in 9 of 20 patients.", present="ERBB2"),
    Said("In the EVs of six donors we found CD61, but CD62P in those of two only.", present="ITGB3, SELP"),
    Said("Tetraspanins were plentiful (CD9 > CD63 > CD81) in the vesicles.", present="CD63, CD81, CD9"),
    Said(
        "Among the 50 most abundant proteins of the EVs figured annexin A2, MFGE8 and CD59.",
        present="ANXA2, CD59, MFGE8",
    ),
    Said(
        "The proteome of the EVs encompassed integrins (ITGA3, ITGB1), tetraspanins (CD9, CD151) and ESCRT "
        "proteins (VPS28, CHMP4B). Of the ER proteins calnexin and calreticulin there was none.",
        present="CD151, CD9, CHMP4B, ITGA3, ITGB1, VPS28",
        absent="CALR, CANX",
    ),
    Said(
        "Milk EVs carried butyrophilin, xanthine dehydrogenase and MFGE8, plus the usual CD9 and TSG101.",
        present="BTN1A1, CD9, MFGE8, TSG101, XDH",
    ),
    Said(
        "None of our EV samples contained detectable calnexin; all contained TSG101.", present="TSG101", absent="CANX"
    ),
    Said(
        "Immuno-EM: CD63 gold lined the membrane of the vesicles. Omission of the first antibody left them "
        "free of gold.",
        present="CD63",
    ),
    Said(
        "The microvesicles annexin V-positive were 80% CD41+, 9% CD235a+ and 4% CD45+.", present="GYPA, ITGA2B, PTPRC"
    ),
    Said("Fewer than 1% of EVs had CD3 or CD19. More than half had CD9.", present="CD9", absent="CD19"),
    Said("Cell lysates but not EVs gave a calnexin band. Both gave a CD63 band.", present="CD63", absent="CANX"),
    Said("Cytochrome c showed in the cells, never in the EVs.", absent="CYCS"),
    Said("EVs exhibited Alix, whose band was absent in the supernatant after ultracentrifugation.", present="PDCD6IP"),
    Said("Lamin B1, a nuclear protein, escaped detection in EVs.", absent="LMNB1"),
    Said("Calnexin eluded detection in every EV lane, as one would wish.", absent="CANX"),
    Said(
        "HSP70 and flotillin-1 were common to all EV types. Calnexin was common to none.",
        present="FLOT1, HSPA1A",
        absent="CANX",
    ),
    Said("The EVs immunoreacted for syndecan-4 and CD9.", present="CD9, SDC4"),
    Said("EV lanes were empty when probed for calnexin.", absent="CANX"),
    Said("Blots for GM130 stayed empty with EVs.", absent="GOLGA2"),
    Said("With EVs, calnexin blots remained blank.", absent="CANX"),
    Said("A faint GM130 band was seen in crude EVs and disappeared on the gradient.", absent="GOLGA2"),
    Said("EVs of the gradient were purer: albumin and apoB had been left in the upper fractions.", absent="ALB, APOB"),
    Said(
        "CD9, CD63, CD81 (tetraspanins), TSG101 (ESCRT) and syntenin were verified in the EVs. The purity "
        "markers GM130 and prohibitin were verified to be absent.",
        present="CD63, CD81, CD9, SDCBP, TSG101",
        absent="GOLGA2, PHB1",
    ),
    Said(
        "Flow cytometry of bead-bound EVs gave positive shifts for CD9 and CD81; for CD14 the histogram "
        "overlapped with the isotype.",
        present="CD81, CD9",
        absent="CD14",
    ),
    Said(
        "The profile of EVs on the MACSPlex beads comprised CD9, CD63, CD81, CD29, CD44 and MCSP; all "
        "others, such as CD3, CD45 and CD326, stayed below the blank.",
        present="CD44, CD63, CD81, CD9, CSPG4, ITGB1",
        absent="EPCAM, PTPRC",
    ),
)
TRAPS_BY_VERB = (
    Said("EVs made scars smaller. With EVs, vessels with CD31 were denser, and fewer CD68+ cells had invaded."),
    Said("EV-treated macrophages expressed less CD86 and more CD206, and TNF was lower in their medium."),
    Said("After EVs had been given, cleaved caspase-3 was lower in the kidney."),
    Said("Knockdown of Rab27a reduced the number of EVs. Rab27a was absent from knockdown cells."),
    Said("EVs were captured on beads with anti-CD63 and eluted."),
    Said("CD81 is known to be on EVs. We did not look for it."),
    Said("EVs activated AKT and ERK1/2 in endothelial cells; beta-actin was the loading control."),
    Said("Uptake of EVs depended on integrin alpha-5 of the recipient cells; anti-CD49e blocked it."),
    Said("If EVs carried CD47, they would escape phagocytosis."),
    Said("We asked whether EVs contain PD-L1. This remains open."),
    Said("EVs bound to CD44 on the surface of fibroblasts."),
    Said("Cells overexpressing CD63-GFP released more EVs. GFP was used to sort the cells."),
    Said("EVs lowered VEGF secretion by the cells and raised TIMP-1."),
    Said("In EV-treated mice, the number of F4/80+ and CD206+ cells rose."),
    Said("CD14+ monocytes were cultured with EVs for 24 h and expressed CD80."),
    Said("EVs were more numerous in patients with high CRP. IL-6 correlated with the number of EVs."),
    Said("The mRNA of GAPDH was found in EVs. miR-21 was the most abundant."),
    Said("EVs of TSG101-deficient cells were fewer, and CD63 in the cells piled up."),
    Said("Proteinase K removed the corona of EVs. EVs from serum that contained albumin clumped."),
    Said("EV protein was normalized to GAPDH. EVs were labelled with PKH26."),
    Said("EVs made macrophages express CD163 and CD206 and secrete less TNF."),
    Said("We treated HUVEC with EVs. VE-cadherin and ZO-1 were rearranged and p-AKT rose."),
    Said("Blots of recipient cells showed that EVs restored PTEN and reduced cyclin D1."),
    Said("EVs did not alter CD31 or alpha-SMA in the infarct."),
    Said("Wound closure was faster with EVs, and Ki67 and CD31 staining were stronger in the wound bed."),
    Said(
        "Donor cells were positive for CD73, CD90 and CD105 and negative for CD34 and CD45. EVs were "
        "isolated from them at passage 4.",
    ),
    Said("Inhibition of nSMase2 with GW4869 lowered EV release. nSMase2 was not found in the cells."),
    Said("The EVs were loaded with albumin as a model cargo."),
    Said("Anti-CD63 beads pulled down EVs from plasma."),
    Said("Blocking CD47 on EVs accelerated their clearance."),
    Said("CD9 knockout cells released as many EVs as wild-type cells."),
    Said("Previous work has found CD63 and HSP70 on EVs from these cells."),
    Said("It is not known if TSG101 takes part in the release of these EVs."),
    Said("EV uptake was abolished by annexin V and by antibodies to CD29."),
    Said("After injection of EVs, serum ALT and albumin were back to normal and IL-10 was higher."),
    Said("EVs from patients with high albumin in the urine were more numerous."),
    Said("RNA-seq of EVs found reads of CD44 and VIM."),
    Said("Astrocytes (GFAP+) and microglia (Iba1+) took up EVs."),
    Said("EVs dampened complement activation; C3a was lower and CD59 on the cells was unchanged."),
    Said("EVs were digested with trypsin; BSA was added to stop the reaction."),
    Said("The binding of EVs to fibronectin was lower than that to collagen."),
    Said(
        "As to purity, apoA1 and apoB came with the EVs when SEC was used alone, and were no longer to be "
        "seen when a cushion came first.",
    ),
    Said("EVs induced PD-L1 on monocytes and lowered their HLA-DR."),
    Said("The uptake of EVs by CD11b+ cells was high."),
    Said("TLR4 was needed for the response to EVs; cells without TLR4 did not respond."),
    Said("EVs reached the brain. There, GFAP was lower and NeuN higher than with vehicle."),
    Said("EVs stimulated collagen I in fibroblasts, and alpha-SMA was up as well."),
    Said("Silencing of Alix in the donor cells did not change the number of EVs."),
    Said("EVs from CD34+ cells were angiogenic, those from CD34- cells were not."),
    Said("Patients' EVs were more numerous; their CRP and IL-6 were higher too."),
    Said("Beads coated with anti-CD9 caught 40% of the EVs, those with anti-CD63 20%."),
    Said("EVs bound annexin V and lactadherin."),
    Said("We wondered if EVs bore Fas ligand, but had no suitable antibody."),
    Said("Fusion of EVs was blocked by antibodies to syncytin-1."),
    Said("EV injection did not raise ALT, AST or creatinine kinase; TNF was not detectable in serum."),
    Said("Cells lacking CD63 shed EVs in normal numbers."),
    Said("EVs reduced the expression of ICAM-1 and VCAM-1 on HUVEC; eNOS was unaffected."),
    Said("Macrophages given EVs made no nitrite. Arginase-1 was found there."),
    Said("In liver sections, CD68 was found beside the labelled EVs."),
    Said("CD81 has been found on most EVs by others (12, 13)."),
)

ASSAY = ("marker_assay",)
ASSAYED = (
    Passage(
        "a legend that goes on to other panels",
        legend(
            "Figure 1. Exosomes of neurons. (A) NTA. (B) Immunoblots of fractions 1 to 9. N, neuronal lysate. (C) "
            "Immunogold labelling of the pooled fractions with anti-PrP."
        ),
        (("marker_assay", "immuno-electron microscopy"), ("marker_assay", "western blot")),
        ASSAY,
    ),
    Passage(
        "a legend on an immunoblot of cells",
        legend("Figure 1. Cells that shed vesicles. (A) Immunoblot of cell lysates for CD9. (B) NTA of vesicles."),
        (),
        ASSAY,
    ),
    Passage(
        "gold on grids",
        methods(
            "Electron microscopy of EVs",
            "EVs on formvar grids were blocked, incubated with anti-CD63 and then with 10 nm protein A-gold.",
        ),
        (("marker_assay", "immuno-electron microscopy"),),
        ASSAY,
    ),
    Passage(
        "an amount of vesicles loaded",
        methods("Blots", "For blotting, 5 µg of EV protein were loaded on 10% gels."),
        (("marker_assay", "western blot"),),
        ASSAY,
    ),
    Passage(
        "the medium of cells that were given vesicles",
        methods("Cytokines", "TNF in the medium of EV-treated cells was measured by ELISA."),
        (),
        ASSAY,
    ),
)
FOUND_ANYHOW = (*passages((*BY_ANY_VERB, *TRAPS_BY_VERB)), *ASSAYED)
