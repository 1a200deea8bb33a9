"""What authors say of the proteins of vesicles by blots, cytometers and other assays, and by levels and places."""

from __future__ import annotations

from tests.manuscript_sayings import Said

LEVELS_AND_PLACES = (
    Said("CD3, CD19, CD56 and ROR1 were below the detection limit in all EV preparations.", absent="CD19, NCAM1, ROR1"),
    Said("CD63 stayed under the limit of detection in sEVs, although the lysates gave a clear smear.", absent="CD63"),
    Said("On EVs, CD3, CD14 and CD19 did not exceed the isotype control.", absent="CD14, CD19"),
    Said("For EVs the signals of CD45 and CD31 did not exceed background.", absent="PECAM1, PTPRC"),
    Said("CD45 and HLA-DR remained at the level of the isotype control on all EVs.", absent="PTPRC"),
    Said("In EVs, calnexin was below the limit of quantification of the assay.", absent="CANX"),
    Said("CD8, CD20 and CD25 on EVs never rose above the blank.", absent="CD8A, IL2RA, MS4A1"),
    Said("Signals for CD2, CD8 and CD24 on EVs lay below the cut-off.", absent="CD2, CD24, CD8A"),
    Said("On EVs, CD4 was not distinguishable from the isotype control.", absent="CD4"),
    Said("The MFI of CD45 on EVs was no higher than that of the isotype.", absent="PTPRC"),
    Said(
        "Among 1,418 proteins identified in EVs by mass spectrometry, flotillin-1, ALIX and CD81 ranked among the top "
        "100.",
        present="CD81, FLOT1, PDCD6IP",
    ),
    Said(
        "In the proteome of EVs (1,212 protein groups), flotillin-1, ALIX and CD81 ranked among the upper 100.",
        present="CD81, FLOT1, PDCD6IP",
    ),
    Said(
        "In the EV proteome (842 groups in three donors), annexin A2, CD9 and syntenin-1 stood among the 50 most "
        "intense.",
        present="ANXA2, CD9, SDCBP",
    ),
    Said(
        "Of the EV proteome, integrin beta-1, CD44 and CD73 belonged to the thirty most abundant.",
        present="CD44, ITGB1, NT5E",
    ),
    Said("PSD95 and synaptophysin were confined to homogenates and did not appear in EVs.", absent="DLG4, SYP"),
    Said(
        "CD9 was in sEVs, but PSD95 and synaptophysin were confined to homogenates.", present="CD9", absent="DLG4, SYP"
    ),
    Said(
        "EVs contained Alix. Calnexin and GM130 were restricted to cell lysates.",
        present="PDCD6IP",
        absent="CANX, GOLGA2",
    ),
    Said("EVs contained Alix. Cytochrome c was seen in whole cells only.", present="PDCD6IP", absent="CYCS"),
    Said(
        "EVs contained Alix and CD9. Calnexin was found only in the homogenate.", present="CD9, PDCD6IP", absent="CANX"
    ),
    Said("EVs contained Alix and CD9; calnexin only in lysates.", present="CD9, PDCD6IP", absent="CANX"),
    Said("EVs contained Alix and CD9; calnexin, in lysates only.", present="CD9, PDCD6IP", absent="CANX"),
    Said(
        "Of the 37 antigens on EVs, the platelet antigens CD41b, CD42a and CD62P were highest, followed by HLA-DR and "
        "CD31.",
        present="GP9, ITGA2B, PECAM1, SELP",
    ),
    Said(
        "On EVs, CD9 and CD81 were brightest, followed by CD63, CD29 and CD44.", present="CD44, CD63, CD81, CD9, ITGB1"
    ),
    Said("The strongest signal on EVs was that of CD9, then came CD81 and CD63.", present="CD63, CD81, CD9"),
    Said("On EVs CD9 gave the highest intensity, with CD81 second and CD63 third.", present="CD63, CD81, CD9"),
    Said("CD62P and CD40 were higher on EVs of patients than of volunteers.", present="CD40, SELP"),
    Said("ApoA1 was detected in whole CSF and not in the pooled EV fractions 7-10.", absent="APOA1"),
    Said("ApoA1 was present in the raw fluid and not detectable in pooled EV fractions.", absent="APOA1"),
    Said("Albumin was abundant in plasma but not in EVs.", absent="ALB"),
    Said("Albumin was lowered more than 500-fold in EVs relative to plasma.", absent="ALB"),
    Said(
        "Albumin, a left-over of the medium, made up a third of the intensity in TFF-EVs and was nearly gone from "
        "G-EVs.",
        absent="ALB",
    ),
    Said("ApoB was reduced to traces in EVs after the gradient.", absent="APOB"),
    Said("ApoB was depleted 30-fold by SEC in the EV fractions.", absent="APOB"),
    Said("In EVs, ApoA1 and albumin had nearly disappeared.", absent="ALB, APOA1"),
    Said("Less than 1% of the albumin of plasma was left in EVs.", absent="ALB"),
    Said("Western blots of EVs showed CD9 and CD63. Alix was weak but present.", present="CD63, CD9, PDCD6IP"),
    Said("Western blots of EVs showed CD9 and CD63. Alix was weak but exist.", present="CD63, CD9, PDCD6IP"),
    Said("TSG101 was faint, yet was still detected in EVs.", present="TSG101"),
    Said("Calnexin was still detected in EVs.", present="CANX"),
    Said("We did not find CD9 on Pan02 exosomes, whereas PANC-1 exosomes had it.", present="CD9"),
    Said("CD63 was missing from EVs of HeLa cells, while EVs of A549 cells had it.", present="CD63"),
    Said("We saw no CD81 on Jurkat EVs, but it was there on Raji EVs.", present="CD81"),
    Said("APP C-terminal fragments were in sEVs of both genotypes.", present="APP"),
    Said("N-terminal fragments of syntaxin-4 were found in EVs.", present="STX4"),
    Said("Full-length APP was in EVs of wild-type neurons.", present="APP"),
    Said("OmpA in OMVs and OM (Fig. 2a). RpoA in whole cells only.", present="other: OmpA", absent="other: RpoA"),
    Said(
        "OmpA was in OMVs and outer membranes. GroEL was faint in the crude pellet and gone after the gradient.",
        present="other: OmpA",
        absent="other: GroEL",
    ),
    Said("MS of OMVs: 214 proteins; OmpF, OmpX, Lpp.", present="other: Lpp, other: OmpF, other: OmpX"),
    Said("Inner membrane SecY was not found in OMVs.", absent="other: SecY"),
    Said("By immunofluorescence injected EVs lay in F4/80+ cells but not beside CD31+ endothelium."),
    Said("Immunofluorescence showed that the EVs given had reached CD68-positive macrophages."),
    Said(
        "Immunofluorescence of the kidney showed PKH26-labelled EVs within CD31+ vessels and none in "
        "aquaporin-2-positive tubules."
    ),
)

BLOTS = (
    Said(
        "Immunoblots of the vesicle pellet gave strong bands for Alix, TSG101 and CD9; the ER protein calnexin was "
        "seen in the cell lysate alone.",
        present="CD9, PDCD6IP, TSG101",
        absent="CANX",
    ),
    Said(
        "As judged by immunoblotting, EVs were positive for flotillin-1, HSP70 and CD81 and negative for GM130.",
        present="CD81, FLOT1, HSPA1A",
        absent="GOLGA2",
    ),
    Said("Both CD9 and CD63 came up in EVs on Western blots, Grp94 did not.", present="CD63, CD9", absent="HSP90B1"),
    Said("On Western blots, CD9 could be seen in the EV lanes, and so could CD81.", present="CD81, CD9"),
    Said(
        "Equal amounts of protein were loaded; relative to cells, EVs had more CD63 and Alix and less actin.",
        present="CD63, PDCD6IP",
    ),
    Said(
        "Bands of the expected size were obtained with antibodies against CD9 (24 kDa), CD81 (22 kDa) and Alix (96 "
        "kDa) in EVs from all donors.",
        present="CD81, CD9, PDCD6IP",
    ),
    Said(
        "Western blotting confirmed that our EVs had the tetraspanins CD9 and CD81 as well as TSG101, and were free of "
        "calnexin and GM130.",
        present="CD81, CD9, TSG101",
        absent="CANX, GOLGA2",
    ),
    Said(
        "No band was obtained with anti-calnexin in the EV lanes, but there was one in the cell lysate.", absent="CANX"
    ),
    Said("Calnexin was not seen in EVs even after long exposure.", absent="CANX"),
    Said("Immunoblotting with anti-GM130 left the EV lanes empty.", absent="GOLGA2"),
    Said(
        "Western blot for CD63, CD9 and TSG101 verified the nature of the EVs, with calnexin serving as the negative "
        "control.",
        present="CD63, CD9, TSG101",
        absent="CANX",
    ),
    Said("EVs were rich in syntenin-1 and poor in calnexin.", present="SDCBP", absent="CANX"),
    Said("While lysates contained calnexin, EVs had none of it.", absent="CANX"),
    Said("Calreticulin, which is abundant in cells, was undetected in EVs.", absent="CALR"),
    Said(
        "Alix and TSG101 were both stronger in EVs than in the cells that had released them.", present="PDCD6IP, TSG101"
    ),
    Said("CD9 was the only tetraspanin that we could detect in EVs by western blotting.", present="CD9"),
    Said("In EVs, bands for CD63 and CD81 were prominent, that for CD9 was faint.", present="CD63, CD81, CD9"),
    Said("Probing EVs for CD63, Alix and HSC70 gave the expected bands.", present="CD63, HSPA8, PDCD6IP"),
    Said(
        "Western blots (Fig. 1D) were positive for CD9, CD63, CD81 in EVs. Calnexin: negative.",
        present="CD63, CD81, CD9",
        absent="CANX",
    ),
    Said(
        "Compared to cell lysates, EVs showed an enrichment of CD81 and a depletion of tubulin and calnexin.",
        present="CD81",
        absent="CANX",
    ),
    Said(
        "EV preparations reacted with antibodies against CD9, CD63 and flotillin-2 but not with those against "
        "cytochrome c.",
        present="CD63, CD9, FLOT2",
        absent="CYCS",
    ),
    Said(
        "The tetraspanins CD63 and CD81, together with the ESCRT proteins Alix and TSG101, are all present in the EVs "
        "(Figure 3).",
        present="CD63, CD81, PDCD6IP, TSG101",
    ),
    Said(
        "We could confirm by Western blot the presence of CD63, CD9, and the absence of calnexin in EVs.",
        present="CD63, CD9",
        absent="CANX",
    ),
    Said(
        "All EV samples contained TSG101 (5/5) and CD9 (5/5), whereas CD63 was detectable in three of five.",
        present="CD63, CD9, TSG101",
    ),
    Said("Uromodulin was removed from EVs by DTT.", absent="UMOD"),
    Said("Tamm-Horsfall protein remained the main band of urinary EVs.", present="UMOD"),
    Said(
        "After flotation, CD9 and flotillin-1 were recovered at 1.10-1.14 g/mL; argonaute 2 stayed at the bottom.",
        present="CD9, FLOT1",
        absent="AGO2",
    ),
    Said(
        "SEC parted EVs (CD63, fractions 7-10) from apoB (fractions 8-11, partly) and albumin (fractions 13-20).",
        present="CD63",
    ),
    Said(
        "EVs of both media carried Alix, HSP90 and annexin A5 to the same extent.", present="ANXA5, HSP90AB1, PDCD6IP"
    ),
    Said("Syntenin was found exclusively in small EVs, and actinin-4 in large EVs.", present="ACTN4, SDCBP"),
    Said(
        "Mitofilin and alpha-actinin-4 marked large EVs, ADAM10 and CD81 small EVs.",
        present="ACTN4, ADAM10, CD81, IMMT",
    ),
    Said(
        "Small EVs, but not large EVs, contained CD63 and syntenin-1; Grp94 was in large EVs.",
        present="CD63, HSP90B1, SDCBP",
    ),
    Said("None of the EV samples contained detectable calnexin.", absent="CANX"),
    Said("Lamin A/C and histone H3 were lacking in the exosomes.", absent="LMNA"),
    Said("There was no evidence of GM130 or of calnexin in the exosomes.", absent="CANX, GOLGA2"),
    Said(
        "EVs were devoid of the Golgi protein GM130, the ER protein calnexin, and the mitochondrial protein COX IV.",
        absent="CANX, COX4I1, GOLGA2",
    ),
)

CYTOMETRY = (
    Said(
        "EVs bound to aldehyde/sulfate latex beads stained for CD9 (92% of beads), CD63 (88%) and CD81 (95%), whereas "
        "CD45 was at the level of the isotype.",
        present="CD63, CD81, CD9",
        absent="PTPRC",
    ),
    Said("Flow cytometry of EV-coated beads showed CD63 and CD81, and no CD14.", present="CD63, CD81", absent="CD14"),
    Said("Bead-bound EVs were CD9high, CD63high and CD81low.", present="CD63, CD81, CD9"),
    Said(
        "By nano-flow cytometry, 34.2% of EVs were CD9 positive, 21% CD63 positive and 12% CD81 positive.",
        present="CD63, CD81, CD9",
    ),
    Said("NanoFCM analysis: CD9+ 41%, CD63+ 17%, CD81+ 25% of EVs.", present="CD63, CD81, CD9"),
    Said(
        "On the nano-flow cytometer 38 ± 5% of the EVs carried CD9, 22 ± 4% CD63 and 9 ± 2% CD81; with the isotype it "
        "was 0.8%.",
        present="CD63, CD81, CD9",
    ),
    Said(
        "Of the EVs, 45% expressed CD9, 30% expressed CD63, and fewer than 1% expressed CD45.",
        present="CD63, CD9",
        absent="PTPRC",
    ),
    Said("The percentage of CD63-positive EVs was 15% and that of CD81-positive EVs 22%.", present="CD63, CD81"),
    Said(
        "In the MACSPlex assay, MSC-EVs gave strong signals for CD29, CD44, CD49e, CD105 and MCSP, whereas CD45, CD31 "
        "and CD3 were negative.",
        present="CD44, CSPG4, ENG, ITGA5, ITGB1",
        absent="PECAM1, PTPRC",
    ),
    Said(
        "Of 37 surface epitopes on EVs, 14 were positive: CD9, CD63, CD81, CD29, CD44, CD49e, CD146.",
        present="CD44, CD63, CD81, CD9, ITGA5, ITGB1, MCAM",
    ),
    Said(
        "Multiplex bead analysis of EVs disclosed the tetraspanins CD9, CD63 and CD81, the MSC antigens CD44 and "
        "CD105, and little CD133.",
        present="CD44, CD63, CD81, CD9, ENG",
    ),
    Said(
        "The EVs' signature comprised CD326, CD24 and CD49f, none of which was seen on control EVs.",
        present="CD24, EPCAM, ITGA6",
    ),
    Said(
        "Markers of haematopoietic cells (CD4, CD8, CD19, CD45) were not present on the MSC-EVs in the bead assay.",
        absent="CD19, CD4, CD8A, PTPRC",
    ),
    Said("ExoView chips showed that EVs captured by anti-CD81 co-expressed CD9 and CD63.", present="CD63, CD9"),
    Said(
        "On ExoView chips, EVs were caught by CD9, CD63 and CD81 spots, but not by the CD41a spot.",
        present="CD63, CD81, CD9",
        absent="ITGA2B",
    ),
    Said(
        "Single-particle interferometric imaging revealed that 60% of CD9-captured EVs also bore CD81.", present="CD81"
    ),
    Said(
        "Interferometric imaging detected CD9, CD63 and CD81 on single EVs, and syntenin after permeabilization.",
        present="CD63, CD81, CD9, SDCBP",
    ),
    Said(
        "Colocalization on chips: 35% of EVs were CD9/CD81 double positive and 8% CD9/CD63/CD81 triple positive.",
        present="CD63, CD81, CD9",
    ),
    Said(
        "Microparticles (MPs) were characterized by flow cytometry: 70% CD41+, 8% CD235a+, 3% CD45+ and 2% CD144+.",
        present="CDH5, GYPA, ITGA2B, PTPRC",
    ),
    Said("Platelet MPs (CD41+/annexin V+) made up 80% of all MPs.", present="ITGA2B"),
    Said(
        "Annexin V-positive microparticles (MPs) bearing CD61, CD62P and CD142 were raised in patients.",
        present="F3, ITGB3, SELP",
    ),
    Said("CD142 was expressed on 5% of the platelet microparticles (MPs).", present="F3"),
    Said(
        "After immunocapture on CD9 beads EVs were detected with anti-CD63-PE and anti-CD81-APC; both were positive.",
        present="CD63, CD81",
    ),
    Said("EVs captured on anti-CD63 beads were positive for CD9 and CD81 by flow cytometry.", present="CD81, CD9"),
    Said(
        "Imaging flow cytometry of EVs detected 2.1 × 10^8 CD63+ objects/mL and 4 × 10^7 CD9+ objects/mL.",
        present="CD63, CD9",
    ),
    Said("EVs displayed HLA-ABC but neither CD80 nor CD86.", absent="CD80, CD86"),
    Said(
        "EVs stained brightly for CD44 and CD90, dimly for CD73, and not at all for CD34 and CD45.",
        present="CD44, NT5E, THY1",
        absent="CD34, PTPRC",
    ),
    Said("EVs were uniformly CD90+CD44+CD73+CD31−CD45−.", present="CD44, NT5E, THY1", absent="PECAM1, PTPRC"),
    Said("The phenotype of the EVs was CD9+/CD63+/CD81low/CD45-.", present="CD63, CD81, CD9", absent="PTPRC"),
    Said(
        "A histogram shift was seen for CD63 and CD81 on EV-bead complexes, whereas for CD19 it overlapped the "
        "isotype.",
        present="CD63, CD81",
        absent="CD19",
    ),
    Said("EV-bead complexes shifted with anti-CD9 and anti-CD81 relative to isotype.", present="CD81, CD9"),
    Said("EVs showed MFI ratios above 5 for CD9, CD63 and CD81.", present="CD63, CD81, CD9"),
    Said("CD47 exceeded the isotype on EVs of all donors.", present="CD47"),
    Said("Signals for CD47 and CD55 were above background on EVs.", present="CD47, CD55"),
    Said("EV surface CD47 was clearly above the isotype control.", present="CD47"),
)

OTHER_ASSAYS = (
    Said(
        "ELISA of EVs read 1.2 ng of CD63 and 0.4 ng of CD9 per 10^9 particles; albumin was not measurable.",
        present="CD63, CD9",
        absent="ALB",
    ),
    Said(
        "By sandwich ELISA, L1CAM was below the detection limit in EV fractions and appeared in the protein fractions "
        "only.",
        absent="L1CAM",
    ),
    Said("In the ELISA, EV fractions had 14-fold more CD9 than the soluble fractions.", present="CD9"),
    Said(
        "Measured with Simoa, EV fractions of CSF held CD9 and CD81 at 30 and 45 pg/mL and no L1CAM.",
        present="CD81, CD9",
        absent="L1CAM",
    ),
    Said("EV-associated alpha-synuclein averaged 12 pg/mL by ELISA.", present="SNCA"),
    Said("Tau was quantified in EVs by Simoa (2.1 ± 0.3 pg/mL).", present="MAPT"),
    Said(
        "Mass spectrometry identified 1,520 proteins in EVs, including CD9, CD63, CD81, ALIX, TSG101, flotillin-1 and "
        "annexin A2.",
        present="ANXA2, CD63, CD81, CD9, FLOT1, PDCD6IP, TSG101",
    ),
    Said(
        "LC-MS/MS of EVs yielded 88 of the top 100 proteins of Vesiclepedia, among them CD9, ENO1, HSPA8 and GAPDH.",
        present="CD9, ENO1, GAPDH, HSPA8",
    ),
    Said(
        "Proteomics found EV proteins (CD81, SDCBP, EHD4), integrins (ITGA6, ITGB4) and no calnexin.",
        present="CD81, EHD4, ITGA6, ITGB4, SDCBP",
        absent="CANX",
    ),
    Said(
        "The most abundant proteins in EVs by label-free quantification were fibronectin, lactadherin, and "
        "thrombospondin-1.",
        present="FN1, THBS1",
    ),
    Said(
        "The EV proteome was dominated by fibronectin, EDIL3, and Mac-2-binding protein.",
        present="EDIL3, FN1, LGALS3BP",
    ),
    Said(
        "Among the 312 proteins enriched in EVs compared with cells were CD9, SLC3A2 and EGFR, whereas ribosomal "
        "proteins and calnexin were depleted.",
        present="CD9, EGFR, SLC3A2",
        absent="CANX",
    ),
    Said(
        "Proteomic hits in EVs comprised heat shock proteins (HSPA8, HSP90AB1), annexins (ANXA1, ANXA2, ANXA5), and "
        "Rab proteins (RAB5A, RAB7A).",
        present="ANXA1, ANXA2, ANXA5, HSP90AB1, HSPA8, RAB5A, RAB7A",
    ),
    Said(
        "Peptides of CD9, CD81 and syntenin-1 were seen in all three EV replicates; those of calnexin and GM130 in "
        "none.",
        present="CD81, CD9, SDCBP",
        absent="CANX, GOLGA2",
    ),
    Said(
        "Volcano plots showed that TSPAN8, EPCAM and CDH17 were up in tumour EVs, and APOA1 and ALB were down.",
        present="CDH17, EPCAM, TSPAN8",
    ),
    Said("Immunogold labelling put CD63 on the surface of EVs of 50-120 nm.", present="CD63"),
    Said("Immuno-EM: 10-nm gold for CD63 and 5-nm gold for CD9 decorated the same vesicles.", present="CD63, CD9"),
    Said("Gold particles for CD81 lay on the membranes of EVs, none with the IgG control.", present="CD81"),
    Said(
        "Immunogold EM with anti-CD9 labelled most vesicles; without the first antibody no gold was found.",
        present="CD9",
    ),
    Said("Vesicles were immunolabelled for Hsp70 and flotillin (arrows).", present="HSPA1A"),
    Said(
        "Dot blots of intact EVs with and without Tween showed CD63 outside and TSG101 inside.", present="CD63, TSG101"
    ),
    Said("Dots of EVs reacted with anti-CD9 and anti-GM1.", present="CD9"),
    Said(
        "An antibody array (Exo-Check) of EVs lit up for ALIX, CD63, CD81, EpCAM, FLOT1, ICAM1, ANXA5 and TSG101, with "
        "no signal for GM130.",
        present="ANXA5, CD63, CD81, EPCAM, FLOT1, ICAM1, PDCD6IP, TSG101",
        absent="GOLGA2",
    ),
    Said(
        "On the Exo-Check array all eight markers of exosomes (FLOT1, ICAM, ALIX, CD81, CD63, EpCAM, ANXA5, TSG101) "
        "were seen and the cis-Golgi control GM130 was blank.",
        present="ANXA5, CD63, CD81, EPCAM, FLOT1, ICAM1, PDCD6IP, TSG101",
        absent="GOLGA2",
    ),
    Said(
        "The antibody array showed spots for CD63, ICAM1 and ANXA5 and no spot for GM130 with EVs.",
        present="ANXA5, CD63, ICAM1",
        absent="GOLGA2",
    ),
    Said(
        "Capillary Western (Wes) of EVs gave peaks for Alix at 100 kDa and CD9 at 25 kDa and none for calnexin.",
        present="CD9, PDCD6IP",
        absent="CANX",
    ),
    Said(
        "In Jess runs EVs had chemiluminescent peaks of TSG101 and syntenin-1; calnexin peaks occurred with cell "
        "lysate only.",
        present="SDCBP, TSG101",
        absent="CANX",
    ),
    Said("Simple Western detected CD63 in EVs from 4 of 6 donors.", present="CD63"),
    Said("Luminex of EV lysates detected IL-6 and IL-8 inside EVs.", present="CXCL8, IL6"),
    Said(
        "Cytokine arrays of EVs revealed MCP-1, IL-8 and VEGF, but no IL-10.",
        present="CCL2, CXCL8, VEGFA",
        absent="IL10",
    ),
    Said("Proximity extension assays found EGFR and HER2 on EVs.", present="EGFR, ERBB2"),
    Said(
        "Targeted mass spectrometry quantified CD9 (12 fmol/µg), CD63 (3 fmol/µg) and CD81 (7 fmol/µg) in EVs.",
        present="CD63, CD81, CD9",
    ),
    Said("Super-resolution microscopy localized CD9, CD63 and CD81 on single EVs.", present="CD63, CD81, CD9"),
    Said("TIRF images of EVs showed CD63 and CD9 on the same spots.", present="CD63, CD9"),
    Said(
        "Surface plasmon resonance: EVs bound to anti-CD9 and anti-CD63 but not to anti-CD45.",
        present="CD63, CD9",
        absent="PTPRC",
    ),
    Said("EVs had PSMA on their surface.", present="FOLH1"),
    Said("EVs harbour active TF, EGFRvIII and PD-L1.", present="CD274, EGFR, F3"),
    Said("PD-L1 was carried by EVs and lost after trypsin.", present="CD274"),
    Said("Proteinase K abolished the signal of CD81 on EVs but spared TSG101.", present="CD81, TSG101"),
)
