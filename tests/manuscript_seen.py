"""Results on the proteins of vesicles in the words of many authors, with the facts that they state."""

from __future__ import annotations

from tests.manuscript_findings import MARKERS, results, seen, unseen
from tests.manuscript_passages import Passage


def by(*assays: str) -> tuple[tuple[str, str], ...]:
    """Assays that proteins of vesicles were looked at by."""
    return tuple(("marker_assay", assay) for assay in assays)


SEEN = (
    Passage(
        "exosome characterization: the exosomes expressed typical markers,",
        results(
            "The exosomes expressed typical markers, i.e. Cd9, Cd63 and Tsg101, and were devoid of calnexin.",
            heading="Exosome characterization",
        ),
        (*seen("CD63", "CD9", "TSG101"), *unseen("CANX")),
        MARKERS,
    ),
    Passage(
        "vesicles from milk: milk evs were immunoreactive for",
        results(
            "Milk EVs were immunoreactive for CD9, MFG-E8 and butyrophilin, but not for beta-casein.",
            heading="Vesicles from milk",
        ),
        (*seen("BTN1A1", "CD9", "MFGE8"), *unseen("CSN2")),
        MARKERS,
    ),
    Passage(
        "ev characterization: in evs, immunoblotting showed strong",
        results(
            "In EVs, immunoblotting showed strong signals of HSP70 and CD63; calnexin was barely detectable.",
            heading="EV characterization",
        ),
        (*seen("CD63", "HSPA1A"), *unseen("CANX"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "density gradient purification: cd63, alix and syntenin-1 floated",
        results(
            "CD63, Alix and syntenin-1 floated at densities of 1.10–1.14 g/ml together with the vesicles, "
            "whereas Argonaute-2 remained in the bottom fractions.",
            heading="Density gradient purification",
        ),
        (*seen("CD63", "PDCD6IP", "SDCBP"), *unseen("AGO2")),
        MARKERS,
    ),
    Passage(
        "single vesicle phenotyping: exoview analysis demonstrated the colocalization",
        results(
            "ExoView analysis demonstrated the colocalization of CD9, CD63 and CD81 on most vesicles "
            "captured by anti-CD81 spots, with little binding to isotype control spots.",
            heading="Single vesicle phenotyping",
        ),
        (*seen("CD63", "CD81", "CD9"), *by("other: SP-IRIS (ExoView)")),
        MARKERS,
    ),
    Passage(
        "neuronal evs: l1cam and cd81 on plasma",
        results(
            "L1CAM and CD81 on plasma EVs were quantified by Simoa; median CD81 was 210 pg/ml and L1CAM "
            "was not associated with the EV fractions.",
            heading="Neuronal EVs",
        ),
        (*seen("CD81"), *unseen("L1CAM"), *by("Simoa")),
        MARKERS,
    ),
    Passage(
        "electron microscopy: immunogold labelling showed cd63 on",
        results(
            "Immunogold labelling showed CD63 on the membrane of vesicles of 50–120 nm.",
            heading="Electron microscopy",
        ),
        (*seen("CD63"), *by("immuno-electron microscopy")),
        MARKERS,
    ),
    Passage(
        "characterization: compared with the cells of",
        results(
            "Compared with the cells of origin, small EVs were strongly enriched in the tetraspanins CD9 "
            "and CD63 and in the ESCRT-related proteins TSG101 and ALIX.",
            heading="Characterization",
        ),
        (*seen("CD63", "CD9", "PDCD6IP", "TSG101"),),
        MARKERS,
    ),
    Passage(
        "drosophila evs: cross-reacting antibodies revealed syntaxin 1a",
        results(
            "Cross-reacting antibodies revealed syntaxin 1A in EVs secreted by S2 cells.",
            heading="Drosophila EVs",
        ),
        (*seen("STX1A"),),
        MARKERS,
    ),
    Passage(
        "proteins: common ev proteins such as",
        results(
            "Common EV proteins such as PDCD6IP, TSG101, RAB7A and LAMP1 were present in the proteomes of "
            "all EV samples.",
            heading="Proteins",
        ),
        (*seen("LAMP1", "PDCD6IP", "RAB7A", "TSG101"), *by("mass spectrometry")),
        MARKERS,
    ),
    Passage(
        "colorectal cancer evs: epcam (cd326) and cea could",
        results(
            "EpCAM (CD326) and CEA could be demonstrated on the EVs of patients with ELISA.",
            heading="Colorectal cancer EVs",
        ),
        (*seen("CEACAM5", "EPCAM"), *by("ELISA")),
        MARKERS,
    ),
    Passage(
        "red cell evs: of all events, 92 ±",
        results(
            "Of all events, 92 ± 3% were CD235a+ and less than 1% were CD41+.",
            heading="Red cell EVs",
        ),
        (*seen("GYPA"), *unseen("ITGA2B")),
        MARKERS,
    ),
    Passage(
        "vesicles carry tetraspanins: we next asked which proteins",
        results(
            "We next asked which proteins are found. CD9 and CD81 were abundant. CD63 was weaker but "
            "clearly visible. GRP78 was not found.",
            heading="Vesicles carry tetraspanins",
        ),
        (*seen("CD63", "CD81", "CD9"), *unseen("HSPA5")),
        MARKERS,
    ),
    Passage(
        "verification of exosomes: exosomal identity was verified through",
        results(
            "Exosomal identity was verified through positive staining for CD63 and CD81 and through the "
            "lack of the mitochondrial protein VDAC1.",
            heading="Verification of exosomes",
        ),
        (*seen("CD63", "CD81"), *unseen("VDAC1")),
        MARKERS,
    ),
    Passage(
        "ev cargo: we detected pd-l1 on the",
        results(
            "We detected PD-L1 on the surface of melanoma EVs by ELISA.",
            heading="EV cargo",
        ),
        (*seen("CD274"), *by("ELISA")),
        MARKERS,
    ),
    Passage(
        "markers: hsp70 and tsg101 bands were",
        results(
            "HSP70 and TSG101 bands were faint though visible in vesicles from both strains of mice.",
            heading="Markers",
        ),
        (*seen("HSPA1A", "TSG101"),),
        MARKERS,
    ),
    Passage(
        "serum evs: cd5l, lgals3bp and cd9 were",
        results(
            "CD5L, LGALS3BP and CD9 were present in the vesicle fraction according to mass spectrometry.",
            heading="Serum EVs",
        ),
        (*seen("CD5L", "CD9", "LGALS3BP"), *by("mass spectrometry")),
        MARKERS,
    ),
    Passage(
        "blots: as expected, cd63 and alix",
        results(
            "As expected, CD63 and ALIX were found in EVs and GM130 in cells only.",
            heading="Blots",
        ),
        (*seen("CD63", "PDCD6IP"), *unseen("GOLGA2"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "large and small evs: large evs were characterized by",
        results(
            "Large EVs were characterized by ARF6 and annexin A1, and small EVs by CD63, CD81 and TSG101.",
            heading="Large and small EVs",
        ),
        (*seen("ANXA1", "ARF6", "CD63", "CD81", "TSG101"),),
        MARKERS,
    ),
    Passage(
        "markers: table 2 lists the results",
        results(
            "Table 2 lists the results of blotting of EVs: CD9 (+), CD63 (+), CD81 (+), GM130 (−), Calnexin (−).",
            heading="Markers",
        ),
        (*seen("CD63", "CD81", "CD9"), *unseen("CANX", "GOLGA2"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "prostasomes: prostasomes carried cd13, cd10 and",
        results(
            "Prostasomes carried CD13, CD10 and PSCA.",
            heading="Prostasomes",
        ),
        (*seen("ANPEP", "MME", "PSCA"),),
        MARKERS,
    ),
    Passage(
        "identification of exosomes: the protein levels of cd63,",
        results(
            "The protein levels of CD63, CD81 and TSG101 were significantly higher in exosomes than in "
            "cells, while the level of GRP94 was lower.",
            heading="Identification of exosomes",
        ),
        (*seen("CD63", "CD81", "TSG101"), *unseen("HSP90B1")),
        MARKERS,
    ),
    Passage(
        "ev labelling: evs bound lactadherin-fitc and were",
        results(
            "EVs bound lactadherin-FITC and were stained by anti-CD142.",
            heading="EV labelling",
        ),
        (*seen("F3"),),
        MARKERS,
    ),
    Passage(
        "cancer evs: her2 was present in evs",
        results(
            "HER2 was present in EVs of BT-474 cells but absent from those of MDA-MB-231 cells.",
            heading="Cancer EVs",
        ),
        (*seen("ERBB2"),),
        MARKERS,
    ),
    Passage(
        "yeast evs: vesicles of c. albicans contained",
        results(
            "Vesicles of C. albicans contained Sur7 and Pma1 as judged by western blot.",
            heading="Yeast EVs",
        ),
        (*seen("other: Pma1", "other: Sur7"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "ev identity: the identity of evs was",
        results(
            "The identity of EVs was confirmed with antibodies to CD9, CD63 and CD81.",
            heading="EV identity",
        ),
        (*seen("CD63", "CD81", "CD9"),),
        MARKERS,
    ),
    Passage(
        "horse evs: annexin a1, cd9 and cd44",
        results(
            "Annexin A1, CD9 and CD44 were seen on equine synovial EVs with flow cytometry.",
            heading="Horse EVs",
        ),
        (*seen("ANXA1", "CD44", "CD9"), *by("flow cytometry")),
        MARKERS,
    ),
    Passage(
        "storage: after storage for a month",
        results(
            "After storage for a month at -80 °C, CD9 and TSG101 could still be detected in EVs by western blotting.",
            heading="Storage",
        ),
        (*seen("CD9", "TSG101"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "western blot: the blots of evs were",
        results(
            "The blots of EVs were probed for syntenin-1 and CD63, both of which were visible, and for "
            "Tom20, which was not.",
            heading="Western blot",
        ),
        (*seen("CD63", "SDCBP"), *unseen("TOMM20"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "evs of hepatocytes: blots of evs showed asialoglycoprotein",
        results(
            "Blots of EVs showed asialoglycoprotein receptor 1 (ASGR1), CD81 and carbamoyl phosphate "
            "synthetase 1 (CPS1).",
            heading="EVs of hepatocytes",
        ),
        (*seen("ASGR1", "CD81", "CPS1"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "evs of muscle: alpha-sarcoglycan and cd81 but not",
        results(
            "Alpha-sarcoglycan and CD81 but not desmin were found in EVs.",
            heading="EVs of muscle",
        ),
        (*seen("CD81", "SGCA"), *unseen("DES")),
        MARKERS,
    ),
    Passage(
        "endothelial evs: evs from huvec stained for",
        results(
            "EVs from HUVEC stained for CD31, CD105, CD144 and CD62E.",
            heading="Endothelial EVs",
        ),
        (*seen("CDH5", "ENG", "PECAM1", "SELE"),),
        MARKERS,
    ),
    Passage(
        "pancreatic cancer evs: gpc1 was found on evs",
        results(
            "GPC1 was found on EVs from serum by flow cytometry of beads.",
            heading="Pancreatic cancer EVs",
        ),
        (*seen("GPC1"), *by("bead-based flow cytometry")),
        MARKERS,
    ),
    Passage(
        "isolation yields pure evs: we confirmed by immunoblot that",
        results(
            "We confirmed by immunoblot that the vesicle fraction bore the hallmark proteins CD63 and "
            "TSG101 and was free from detectable calreticulin.",
            heading="Isolation yields pure EVs",
        ),
        (*seen("CD63", "TSG101"), *unseen("CALR"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "ev quality: the ev preparations met the",
        results(
            "The EV preparations met the criteria of the field: tetraspanins (CD9, CD63, CD81) were there, "
            "Alix was there, and apolipoprotein A1 was negligible.",
            heading="EV quality",
        ),
        (*seen("CD63", "CD81", "CD9", "PDCD6IP"), *unseen("APOA1")),
        MARKERS,
    ),
    Passage(
        "enrichment along the procedure: the cd9 signal per µg",
        results(
            "The CD9 signal per µg protein rose 30-fold from urine to the final EV pellet on Western "
            "blots, and uromodulin fell below detection.",
            heading="Enrichment along the procedure",
        ),
        (*seen("CD9"), *unseen("UMOD"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "proteomics: 612 proteins were identified in",
        results(
            "612 proteins were identified in EVs by mass spectrometry. The most abundant were fibronectin, "
            "ITGB1, ANXA2 and ACTB.",
            heading="Proteomics",
        ),
        (*seen("ACTB", "ANXA2", "FN1", "ITGB1"), *by("mass spectrometry")),
        MARKERS,
    ),
    Passage(
        "identification of hucmsc-evs: the western blot results indicated",
        results(
            "The western blot results indicated that HUCMSC-EVs highly expressed the positive markers "
            "Alix, CD63 and TSG101, and lowly expressed the negative marker calnexin.",
            heading="Identification of HUCMSC-EVs",
        ),
        (*seen("CD63", "PDCD6IP", "TSG101"), *unseen("CANX"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "purity: apolipoproteins (apob, apoe) were much",
        results(
            "Apolipoproteins (APOB, APOE) were much reduced in EVs as compared to plasma when analysed by immunoblot.",
            heading="Purity",
        ),
        (*unseen("APOB", "APOE"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "purity of omvs: the inner-membrane protein seca was",
        results(
            "The inner-membrane protein SecA was missing from OMVs on western blot.",
            heading="Purity of OMVs",
        ),
        (*unseen("other: SecA"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "immunoisolated vesicles: vesicles isolated with anti-a33 beads",
        results(
            "Vesicles isolated with anti-A33 beads contained A33, EpCAM and claudin-7; those isolated with "
            "anti-EpCAM beads were poor in A33.",
            heading="Immunoisolated vesicles",
        ),
        (*seen("CLDN7", "EPCAM", "GPA33"),),
        MARKERS,
    ),
    Passage(
        "semen: exosomes of seminal plasma tested",
        results(
            "Exosomes of seminal plasma tested positive in Western blotting for CD9, CD63 and PSA, whereas "
            "cytochrome C was negative.",
            heading="Semen",
        ),
        (*seen("CD63", "CD9", "KLK3"), *unseen("CYCS"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "neuronal markers: evs from ipsc neurons showed",
        results(
            "EVs from iPSC neurons showed synaptophysin, L1CAM and SNAP25, consistent with neuronal provenance.",
            heading="Neuronal markers",
        ),
        (*seen("L1CAM", "SNAP25", "SYP"),),
        MARKERS,
    ),
    Passage(
        "hepatic: hepatocyte evs contained asgr1, cyp2e1",
        results(
            "Hepatocyte EVs contained ASGR1, CYP2E1 and CD63.",
            heading="Hepatic",
        ),
        (*seen("ASGR1", "CD63", "CYP2E1"),),
        MARKERS,
    ),
    Passage(
        "ev protein signature: of the markers recommended by",
        results(
            "Of the markers recommended by MISEV, CD81, flotillin-1 and HSPA8 were confirmed in our EVs; "
            "histones were not.",
            heading="EV protein signature",
        ),
        (*seen("CD81", "FLOT1", "HSPA8"),),
        MARKERS,
    ),
    Passage(
        "exosome marker: cd81 is expressed on exosomes",
        results(
            "CD81 is expressed on exosomes of all donors (Figure 3A).",
            heading="Exosome marker",
        ),
        (*seen("CD81"),),
        MARKERS,
    ),
    Passage(
        "marker expression: western blotting verified that tsg101,",
        results(
            "Western blotting verified that TSG101, CD63, and CD9, but not GM130, were expressed in ADSC-Exos.",
            heading="Marker expression",
        ),
        (*seen("CD63", "CD9", "TSG101"), *unseen("GOLGA2"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "negative population: fewer than 2% of the",
        results(
            "Fewer than 2% of the vesicles reacted with anti-CD14.",
            heading="Negative population",
        ),
        (*unseen("CD14"),),
        MARKERS,
    ),
    Passage(
        "fish evs: evs in salmon plasma reacted",
        results(
            "EVs in salmon plasma reacted with antibodies against human CD9, HSP70 and Alix.",
            heading="Fish EVs",
        ),
        (*seen("CD9", "HSPA1A", "PDCD6IP"),),
        MARKERS,
    ),
    Passage(
        "sev vs lev: cd9 was found in both",
        results(
            "CD9 was found in both sEVs and lEVs; annexin A1 only in lEVs; syntenin-1 only in sEVs.",
            heading="sEV vs lEV",
        ),
        (*seen("ANXA1", "CD9", "SDCBP"),),
        MARKERS,
    ),
    Passage(
        "evs from saliva: salivary evs yielded positive signals",
        results(
            "Salivary EVs yielded positive signals in the CD63 ELISA.",
            heading="EVs from saliva",
        ),
        (*seen("CD63"), *by("ELISA")),
        MARKERS,
    ),
    Passage(
        "western: gapdh, β-actin and cd63 were",
        results(
            "GAPDH, β-actin and CD63 were detected in EVs, and lamin A/C and calnexin were detected only in cells.",
            heading="Western",
        ),
        (*seen("ACTB", "CD63", "GAPDH"), *unseen("CANX", "LMNA"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "exosome identity: that the particles were exosomes",
        results(
            "That the particles were exosomes follows from the detection of CD9, CD81 and TSG101 in them.",
            heading="Exosome identity",
        ),
        (*seen("CD81", "CD9", "TSG101"),),
        MARKERS,
    ),
    Passage(
        "uevs: uroplakin iii, podocin, aqp1 and",
        results(
            "Uroplakin III, podocin, AQP1 and AQP2 could be demonstrated in uEVs, pointing to origins all "
            "along the urinary tract.",
            heading="uEVs",
        ),
        (*seen("AQP1", "AQP2", "NPHS2", "UPK3A"),),
        MARKERS,
    ),
    Passage(
        "proteomic profile: ev proteomes encompassed classical markers:",
        results(
            "EV proteomes encompassed classical markers: CD9, CD63, PDCD6IP, SDCBP, FLOT1 and HSPA8.",
            heading="Proteomic profile",
        ),
        (*seen("CD63", "CD9", "FLOT1", "HSPA8", "PDCD6IP", "SDCBP"), *by("mass spectrometry")),
        MARKERS,
    ),
    Passage(
        "surface proteins: the beads covered with evs",
        results(
            "The beads covered with EVs became positive for CD9 (97%), CD63 (80%) and HLA-G (12%).",
            heading="Surface proteins",
        ),
        (*seen("CD63", "CD9", "HLA-G"),),
        MARKERS,
    ),
    Passage(
        "tumour evs: epcam-positive evs and cd147-positive evs",
        results(
            "EpCAM-positive EVs and CD147-positive EVs were more numerous in patients.",
            heading="Tumour EVs",
        ),
        (*seen("BSG", "EPCAM"),),
        MARKERS,
    ),
    Passage(
        "argonaute: ago2 did not co-fractionate with",
        results(
            "Ago2 did not co-fractionate with EVs in the gradient.",
            heading="Argonaute",
        ),
        (*unseen("AGO2"),),
        MARKERS,
    ),
    Passage(
        "western of tissue evs: evs prepared from muscle tissue",
        results(
            "EVs prepared from muscle tissue were blotted; they had Alix, CD63 and α-sarcoglycan, and no cytochrome c.",
            heading="Western of tissue EVs",
        ),
        (*seen("CD63", "PDCD6IP", "SGCA"), *unseen("CYCS"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "exosomal markers of m2: m2-exo were characterized by high",
        results(
            "M2-exo were characterized by high levels of CD63, TSG101 and CD206.",
            heading="Exosomal markers of M2",
        ),
        (*seen("CD63", "MRC1", "TSG101"),),
        MARKERS,
    ),
    Passage(
        "integrity: immunoblotting after proteinase k showed",
        results(
            "Immunoblotting after proteinase K showed that TSG101 resided in the lumen of EVs.",
            heading="Integrity",
        ),
        (*seen("TSG101"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "kidney: of the nephron proteins, nkcc2,",
        results(
            "Of the nephron proteins, NKCC2, NCC and pendrin were all visible on blots of uEVs, megalin was not.",
            heading="Kidney",
        ),
        (*seen("SLC12A1", "SLC12A3", "SLC26A4"), *unseen("LRP2"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "particles of lymph: a third of the particles",
        results(
            "A third of the particles in the EV preparations were CD24- and CD133-positive.",
            heading="Particles of lymph",
        ),
        (*seen("CD24", "PROM1"),),
        MARKERS,
    ),
    Passage(
        "proteins of the vesicles: more than 200 proteins were",
        results(
            "More than 200 proteins were enriched in EVs of both lines. These include CD44, ITGB1, SFRP4 and CDH11.",
            heading="Proteins of the vesicles",
        ),
        (*seen("CD44", "CDH11", "ITGB1", "SFRP4"),),
        MARKERS,
    ),
    Passage(
        "tumour vesicles: we found proteins that were",
        results(
            "We found proteins that were upregulated in tumour EVs (CD276, ITGA3, SLC7A5, TSPAN15) by mass "
            "spectrometry.",
            heading="Tumour vesicles",
        ),
        (*seen("CD276", "ITGA3", "SLC7A5", "TSPAN15"), *by("mass spectrometry")),
        MARKERS,
    ),
    Passage(
        "vesicles of tramp mice: exosomes from the plasma of",
        results(
            "Exosomes from the plasma of TRAMP mice carried CD9 and PSMA, those of other mice CD9 alone. "
            "TRAMP mice had more exosomes; TRAMP is a model of prostate cancer.",
            heading="Vesicles of TRAMP mice",
        ),
        (*seen("CD9", "FOLH1"),),
        MARKERS,
    ),
    Passage(
        "ectosomes: synaptic ectosomes (se) of t",
        results(
            "Synaptic ectosomes (SE) of T cells were collected on beads. The proteins enriched in SE by "
            "mass spectrometry include CD40L, ICOS, HLA-A and CD2.",
            heading="Ectosomes",
        ),
        (*seen("CD2", "CD40LG", "HLA-A", "ICOS"), *by("mass spectrometry")),
        MARKERS,
    ),
    Passage(
        "proteome: proteomics of the vesicles identified",
        results(
            "Proteomics of the vesicles identified 812 proteins, 64 of them new.",
            heading="Proteome",
        ),
        (*by("mass spectrometry"),),
        MARKERS,
    ),
    Passage(
        "gtpases of vesicles: western blots showed rala/b, rab27a/b",
        results(
            "Western blots showed RalA/B, Rab27A/B and LAMP1/2 in EVs of all lines.",
            heading="GTPases of vesicles",
        ),
        (*seen("LAMP1", "LAMP2", "RAB27A", "RAB27B", "RALA", "RALB"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "isolation of urinary exosomes: exosomes from urine of healthy",
        results(
            "Exosomes from urine of healthy volunteers were 30-120 nm in size, expressed ALIX, TSG101 and "
            "CD9, and contained AQP2 and podocalyxin (Fig 2). THP was largely removed by DTT.",
            heading="Isolation of urinary exosomes",
        ),
        (*seen("AQP2", "CD9", "PDCD6IP", "PODXL", "TSG101"), *unseen("UMOD")),
        MARKERS,
    ),
    Passage(
        "evs from plants: western blots of ginger evs",
        results(
            "Western blots of ginger EVs failed to show TET8 but detected PEN1, as known from Arabidopsis.",
            heading="EVs from plants",
        ),
        (*seen("other: PEN1"), *unseen("other: TET8"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "hypoxic evs: hypoxia increased the amount of",
        results(
            "Hypoxia increased the amount of CAIX, HSP70 and CD81 in EVs (Fig. 3c), as analyzed by immunoblot.",
            heading="Hypoxic EVs",
        ),
        (*seen("CA9", "CD81", "HSPA1A"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "tumour markers: gpc1 and egfr levels in",
        results(
            "GPC1 and EGFR levels in exosomes were higher in patients than in controls (ELISA).",
            heading="Tumour markers",
        ),
        (*seen("EGFR", "GPC1"), *by("ELISA")),
        MARKERS,
    ),
    Passage(
        "characterization of evs from cardiac progenitors: cpc were characterized by flow",
        results(
            "CPC were characterized by flow cytometry, being CD105+, CD90+ and CD45−. EVs purified from "
            "their medium had a modal size of 104 nm. Immunoblots confirmed CD63, CD81, Alix and TSG101 in "
            "EVs and a lack of calnexin and GM130 (Figure 1d).",
            heading="Characterization of EVs from cardiac progenitors",
        ),
        (*seen("CD63", "CD81", "PDCD6IP", "TSG101"), *unseen("CANX", "GOLGA2"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "keratinocyte evs: stratifin (14-3-3σ), enolase-1 and hsp70",
        results(
            "Stratifin (14-3-3σ), enolase-1 and HSP70 were confirmed by blotting as cargo of keratinocyte EVs.",
            heading="Keratinocyte EVs",
        ),
        (*seen("ENO1", "HSPA1A", "SFN"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "marker expression in exosomes after storage: at −80 °c, the cd63,",
        results(
            "At −80 °C, the CD63, CD9 and Alix signal was maintained for a year in exosomes, while at 4 °C "
            "it dropped by half.",
            heading="Marker expression in exosomes after storage",
        ),
        (*seen("CD63", "CD9", "PDCD6IP"),),
        MARKERS,
    ),
)
