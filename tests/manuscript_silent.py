"""A paper on vesicles, and sentences of such papers that name much and state nothing more of its vesicles."""

from __future__ import annotations

PAPER = """# EVs of lung cancer cells promote angiogenesis

## Introduction

Extracellular vesicles carry proteins between cells.{introduction}

## Methods

### Cell culture

Human A549 cells were grown in DMEM with 10% FBS.{cells}

### Isolation of EVs

Conditioned medium was collected and centrifuged at 300 × g for 10 min and at 2,000 × g for 20 min. EVs were pelleted \
at 100,000 × g for 70 min.

### Western blotting

EVs were lysed in RIPA buffer and western blots were probed with antibodies against CD63.{blots}

### Uptake and tube formation

Recipient HUVECs were treated with EVs for 24 h.{function}

## Results

### Characterization of EVs

Western blots showed CD63 in EVs. NTA gave a mode of 110 nm.{characterization}

### EVs act on endothelial cells

EVs were taken up by HUVECs.{effects}

## Discussion

Our EVs promoted angiogenesis.{discussion}
"""
"""The paper, with the places of the sentences."""

FACTS = (
    ("isolation", "centrifugation"),
    ("isolation", "ultracentrifugation"),
    ("marker_assay", "western blot"),
    ("marker_detected", "CD63"),
    ("sample", "conditioned medium"),
    ("sizing", "NTA"),
    ("species", "Homo sapiens"),
    ("spin", "100000xg for 70min"),
    ("spin", "2000xg for 20min"),
    ("spin", "300xg for 10min"),
)
"""What the paper states of its vesicles, in the fields that are compared."""

SILENT: dict[str, tuple[str, ...]] = {
    "introduction": (
        "EVs are commonly isolated by ultracentrifugation at 100,000 × g, by precipitation with ExoQuick, or by "
        "SEC, and characterised by NTA, TEM and western blot for CD9, CD63 and CD81.",
        "EVs have been isolated from plasma, urine, milk and cerebrospinal fluid.",
        "Platelets shed microparticles with CD41 and tissue factor that promote clotting in patients with cancer.",
        "Here we show that EVs of A549 cells promote angiogenesis through a pathway that needs VEGFR2.",
        "Lung cancer is the leading cause of death; mutations of EGFR, KRAS and ALK are frequent.",
    ),
    "cells": (
        "Mouse B16 and rat INS-1 cells were from ATCC and served as recipients.",
        "Peripheral blood of donors was layered on Ficoll and spun at 400 × g for 30 min; T cells were isolated "
        "with CD3 beads (Miltenyi).",
        "MSC were positive for CD73, CD90 and CD105 and negative for CD34, CD45 and HLA-DR.",
        "Cells were passaged with trypsin and spun at 300 × g for 5 min.",
        "Cells were kept in DMEM with 10% FBS, 1% penicillin, 5 ng/ml EGF and 2 mM glutamine; HUVECs in EGM-2.",
        "Tissue of patients was minced, and fibroblasts were grown out in RPMI.",
        "Horse serum (5%) was used for PC12 cells that received EVs.",
        "Cells were tested for mycoplasma and typed by STR; HEK293T cells were used to produce lentivirus, which "
        "was pelleted at 70,000 × g for 2 h.",
        "Ten per cent human platelet lysate was used for MSC as recipients.",
    ),
    "blots": (
        "HRP-conjugated goat anti-rabbit IgG and goat anti-mouse IgG (1:5000, Jackson) were secondary antibodies.",
        "Mouse IgG1 (MOPC-21) and rat IgG2a served as isotype controls.",
        "BSA (A7906, Sigma) and Tween-20 were used for blocking.",
        "Cell lysates were probed for β-actin, GAPDH, vinculin and p-ERK.",
        "Figures were made with GraphPad Prism 8, ImageJ and FlowJo (BD).",
        "Proteins were bought from Sino Biological: recombinant human CD9, EGFR and HER2.",
    ),
    "function": (
        "HUVECs were fixed, permeabilised, and incubated with antibodies against VE-cadherin (1:200) and LAMP1 "
        "(1:100).",
        "Mice (C57BL/6, 8 weeks) were injected with EVs and blood was drawn into EDTA tubes; plasma was obtained "
        "at 1,500 × g for 15 min for ELISA of IL-6.",
        "Splenocytes were spun at 400 × g for 5 min and stained with anti-CD3, anti-CD19 and anti-NK1.1.",
        "Lentivirus was concentrated at 25,000 × g for 2 h and cells were selected in puromycin.",
        "Cell lysates were cleared at 14,000 × g for 15 min and protein was measured by BCA assay.",
        "RNA was isolated with the miRNeasy kit at 12,000 × g for 15 min.",
        "Labelled EVs were washed by ultracentrifugation at 110,000 × g for 60 min to remove free PKH67.",
        "Lungs were fixed in glutaraldehyde and examined by TEM (JEOL JEM-1011).",
        "Liposomes were sized by DLS (Zetasizer Nano ZS) and served as a control.",
        "Public data sets GSE31210 and PXD004242 were downloaded from GEO and PRIDE.",
        "Sections were blocked in goat serum and stained with rabbit anti-CD31 and rat anti-F4/80.",
        "Buffers were passed through 0.1 µm filters before use.",
        "Recombinant protein was purified by size exclusion chromatography on Superdex 200 and concentrated with "
        "Amicon filters.",
        "Monocytes were isolated with CD14 MicroBeads (Miltenyi) by positive selection.",
        "Cells were resuspended in 0.25 M sucrose and mitochondria were pelleted at 10,000 × g for 10 min.",
        "Protein of cell lysates was measured with the Bradford assay.",
        "Serum ALT and creatinine of mice were measured.",
        "Tumour tissue of patients was obtained after consent, embedded in paraffin and stained for CD63.",
        "PLGA nanoparticles (120 nm by DLS) were loaded with siRNA.",
        "HDL was isolated from plasma by density gradient ultracentrifugation at 270,000 × g for 20 h.",
        "Bone marrow of rats was flushed and spun at 300 × g for 5 min.",
        "Microvessel density was scored on sections stained for CD34.",
        "Pig aortas were cut into rings and placed on Matrigel.",
        "Proteasome activity of lysates was measured after spinning at 16,000 × g for 20 min.",
        "For immunoprecipitation, lysates were incubated with anti-ALIX and protein G beads and blotted for syntenin.",
        "CD9, CD63 and CD81 were knocked out by CRISPR/Cas9 with guide RNAs from IDT.",
        "Plasmids pCMV-CD63-GFP and pcDNA3-HSP70 were transfected with Lipofectamine.",
        "Primers for CD9, GAPDH and TSG101 are given in Table S1.",
        "Cells were incubated with neutralising antibodies to ITGB1, ITGAV and ICAM1 (10 µg/mL) before EVs were added.",
        "Exosome-depleted medium (ultracentrifuged at 110,000 × g for 16 h) served as a control.",
        "Plates were coated with fibronectin, laminin and collagen IV.",
        "VEGF-A, FGF2 and angiogenin were measured in medium by ELISA (R&D Systems).",
        "Cytokines in plasma were measured with a Luminex panel.",
        "Platelets were prepared from citrated blood at 200 × g for 15 min and activated with thrombin.",
        "E. coli and Staphylococcus aureus were grown in LB broth and added to macrophages treated with EVs.",
        "Zebrafish embryos were injected with labelled EVs.",
        "Nude mice were from Charles River; sheep blood and rabbit serum from Sigma.",
        "For co-culture, A549 cells and mouse RAW264.7 macrophages were parted by a 0.4 µm insert.",
        "Mouse bone-marrow macrophages were treated with EVs and lysates cleared at 12,000 × g for 10 min.",
        "Excess dye was removed with Exosome Spin Columns (MW 3000, Invitrogen).",
        "EVs were mixed with PKH67, diluted in 1% BSA, and pelleted at 100,000 × g for 90 min.",
        "Rat hippocampal neurons were prepared from E18 embryos and exposed to EVs.",
        "Human plasma (Sigma) and human serum albumin were used to test stability of EVs at 37 °C.",
        "To deplete EVs, conditioned medium was spun at 120,000 × g for 16 h and the supernatant given to HUVECs.",
        "Mock medium without cells was processed in the same way.",
        "Wheat germ agglutinin and lectins from Ricinus communis were used to stain vessels.",
        "Collagenase from Clostridium histolyticum and LPS from Escherichia coli were from Sigma.",
        "Blood of rabbits was spun at 1,000 × g for 10 min and washed red cells were used for haemolysis with EVs.",
        "Toxicity was tested in Caenorhabditis elegans and Galleria mellonella given EVs.",
        "Synthetic vesicles were made from DOPC, extruded through 100 nm filters, and sized by NTA.",
        "For antigen presentation, OT-I T cells were enriched by negative selection on magnetic beads.",
        "Aliquots of lysate were spun over a 30% sucrose cushion at 100,000 × g to pellet ribosomes.",
        "Urine of mice was collected in metabolic cages for creatinine after injection of EVs.",
        "Bronchoalveolar lavage of mice given EVs was spun at 400 × g for 10 min and cells were counted.",
        "Cerebrospinal fluid of rats was drawn at 24 h after EVs were infused, to measure S100B by ELISA.",
        "Mice bearing tumours were bled and serum separated at 2,000 × g for 10 min; ALT was read.",
        "Slides were viewed on a Zeiss LSM 880; cells on a FACSCanto II (BD).",
        "Hydrogels with EVs were frozen, and pores were seen by SEM (Hitachi S-3400).",
        "The zeta potential of gold nanoparticles was measured by DLS.",
        "Bacteria were fixed and examined by cryo-EM.",
        "AFM was used to measure the stiffness of HUVECs after EVs.",
    ),
    "characterization": (
        "Tumour-derived EVs carry EGFR, MET and PD-L1, which are thought to prime metastatic niches.",
        "The tetraspanins CD9 and CD81 are involved in membrane fusion.",
        "ALIX and TSG101 are components of the ESCRT machinery that drives the budding of intraluminal vesicles.",
        "Annexin A2 binds phosphatidylserine on the surface of membranes.",
        "CD47 protects vesicles from phagocytosis by binding SIRPα on macrophages.",
        "We hypothesised that integrin α6β4 on EVs directs them to the lung.",
        "To test whether HSP90 on EVs mediates their uptake, we used an inhibitor.",
        "Recipient cells were stained for VE-cadherin and CD31.",
        "Of 812 proteins, 75 were among the top 100 of Vesiclepedia, and ExoCarta lists CD9 and HSPA8 as the "
        "most frequent.",
        "TSG101 is required for sorting, whereas syntenin binds syndecan and ALIX.",
        "Calnexin, a protein of the endoplasmic reticulum, and GM130, one of the Golgi, indicate contamination "
        "by cells.",
        "Rab27a controls docking of multivesicular bodies, and CD63 marks them.",
        "Proteinase K degraded proteins outside of EVs, whereas proteins inside were protected.",
        "Cells were more than 95% viable, and were negative for mycoplasma.",
        "In the cell lysate, EGFR, MET and vimentin were abundant.",
        "A549 cells expressed E-cadherin and EpCAM but not vimentin.",
        "The expression of CD63 and CD9 in tumours is linked with poor survival (TCGA).",
        "EGFR mutations are common in lung cancer.",
        "By confocal microscopy CD63 and LAMP2 were seen in multivesicular bodies of A549 cells.",
        "EVs were added to cells that express EGFR or lack it.",
        "Binding of EVs to TIM-4 and to MFG-E8 was blocked by annexin V.",
        "EVs from EGFR-mutant cells and from KRAS-mutant cells were compared.",
        "EVs of cells treated with an inhibitor of HSP90 had the same size.",
        "EVs of CD133+ cells and of CD133− cells did not differ in number.",
        "EVs released from CD4+ T cells and CD19+ B cells were alike in size.",
        "EV numbers rose after stimulation with TNF-α and IFN-γ.",
        "EVs were captured with antibodies to EpCAM before RNA was read.",
        "EVs competed with fibronectin for binding to integrin α5β1.",
        "EV-mediated transfer of MET was not tested.",
        "EVs were incubated with proteinase K and recombinant TSG-6.",
        "EVs were loaded with catalase by sonication.",
        "We asked whether PD-L1 is carried by EVs or is soluble.",
        "PD-L1 on EVs would bind PD-1 on T cells.",
        "If EVs carried active MMP9, gelatin should be digested.",
        "Inhibition of nSMase2 by GW4869 lowered release of CD63+ EVs.",
        "Heparanase and syndecan-1 govern biogenesis of EVs together with syntenin and ALIX.",
        "The secretion of EVs depends on RAB35 and TBC1D10A.",
        "EVs made HUVECs migrate, which an antibody to VEGF prevented.",
        "Uptake of EVs needs caveolin-1 and dynamin-2 of the recipient.",
        "EVs did not change levels of CD9 or CD81 in HUVECs.",
        "GFP was seen in HUVECs that had received EVs of CD63-GFP cells.",
        "In recipient HUVECs, EGFR was detected only after EVs were added.",
        "HUVECs exposed to EVs showed nuclear β-catenin and less E-cadherin.",
        "EVs were injected into CD81-knockout mice.",
        "T cells activated with anti-CD3/CD28 beads took up more EVs.",
        "Tumour cells in lung sections were found by staining for human CD44, near vessels stained for CD31, "
        "after mice got EVs.",
        "EVs induced phosphorylation of EGFR, MET and AXL.",
        "EV-induced IL-8 was lowered by an inhibitor of p38.",
        "Cells that took up EVs were sorted by their CD11b and F4/80.",
        "EVs co-localised with F-actin, vinculin and paxillin at filopodia of HUVECs.",
        "EVs from plasma of patients would be needed to test whether GPC1 is of use.",
        "The mode of EVs from cells with and without CAV1 was 112 and 115 nm.",
        "Exogenous wheat germ agglutinin and annexin V stained EVs.",
        "EVs digested the synthetic substrate of neprilysin.",
        "An ELISA kit for IL-6 showed no interference by EVs.",
        "EVs were resuspended in buffer with 0.1% albumin to prevent loss.",
        "Trypsin removed antibodies bound to EVs.",
        "The gradient was calibrated with catalase and ferritin, and EVs floated to 1.12 g/mL.",
        "Whether calnexin is in EVs was left open.",
        "We did not blot EVs for GM130.",
        "EVs would be expected to carry CD81.",
        "Cells with high CD9 shed more EVs.",
        "Patients whose tumours expressed HER2 had more EVs in blood.",
        "EVs were more numerous in CD36-deficient mice.",
        "The effect of EVs was lost when ITGB1 was blocked, and was kept when CD44 was.",
        "EVs of cells expressing CD63-pHluorin were imaged live.",
        "EVs from HEK293 cells that overexpress PTGFRN or LAMP2B were made.",
        "Neutrophils exposed to EVs released elastase, MPO and citrullinated histone H3.",
        "Platelets incubated with EVs exposed P-selectin and bound PAC-1.",
        "EVs activated complement, as C3a and C5b-9 in serum rose.",
        "EV-bound and free thrombin were alike in activity.",
        "The receptor of EVs may be CD169, which macrophages of the marginal zone bear.",
        "Anti-CD63-coated beads were mixed with EVs, and beads alone served as a blank.",
        "Antibodies to CD63, CD9 and CD81 immobilised on chips captured EVs, which were counted.",
        "Fluorescent antibodies against CD3, CD8 and CD69 were used to gate T cells after culture with EVs.",
        "Figure 4. EVs act on T cells. (A) Scheme. (B) CD25 and CD69 on T cells. (C) IFN-γ by ELISA.",
        "Figure 5. Uptake. HUVECs (phalloidin, red) with EVs (green) and LAMP1 (blue).",
        "Table 2. Antibodies for staining of recipient cells: CD31, VE-cadherin, vWF.",
        "In rats, EVs were cleared by the liver, as in mice and pigs.",
        "EVs protected mice from Pseudomonas aeruginosa and Klebsiella pneumoniae.",
        "Plasma of mice given EVs held less TNF-α, and serum creatinine was lower.",
        "EVs added to plasma of donors shortened clotting.",
        "EVs in 10% human serum kept their size for 24 h.",
        "TEM of kidneys showed less foot-process effacement after EVs.",
        "SEM of scaffolds with EVs showed pores of 100 µm.",
        "DLS of the loaded liposomes gave 130 nm, like that of EVs by NTA.",
        "A published data set of plasma EVs (Hoshino et al., 2020) held 32 of our proteins.",
        "Single-cell RNA data of lung showed that CD63 and LAMP1 are ubiquitous.",
    ),
    "effects": (
        "After uptake of EVs, VEGFR2 and ERK1/2 were phosphorylated in HUVECs.",
        "EVs increased the expression of ICAM-1, VCAM-1 and E-selectin in HUVECs.",
        "Western blots showed higher levels of p-AKT and cyclin D1 after treatment with EVs.",
        "Knockdown of RAB27A and nSMase2 lowered the number of particles by 60%.",
        "In CD63-GFP cells EVs were seen in LAMP1-positive compartments and in EEA1-positive early endosomes.",
        "EVs colocalized with LysoTracker and with RAB7 in late endosomes.",
        "Tumours of mice given EVs showed more CD31-positive vessels and Ki-67-positive cells.",
        "Immunohistochemistry of lungs revealed S100A8 and fibronectin in mice that got EVs.",
        "Flow cytometry of spleens showed that CD4+ and CD8+ T cells were fewer, and CD11b+Gr1+ cells more "
        "frequent, after EVs.",
        "EV-treated macrophages expressed CD206 and arginase-1 and less iNOS.",
        "EVs lowered IL-6, TNF-α and IL-1β in the medium of macrophages, as measured by ELISA.",
        "qPCR showed that COL1A1, ACTA2 and FN1 were reduced by EVs.",
        "Dynasore, an inhibitor of dynamin, and antibodies to CD9 blocked uptake of EVs.",
        "Gene ontology showed terms of focal adhesion and of PI3K-AKT signalling in the EV proteome.",
        "KEGG pathways enriched among EV proteins were ECM-receptor interaction, p53 and VEGF signalling.",
        "miR-21 in EVs targets PTEN and PDCD4 in endothelial cells.",
        "EVs from CD63-knockout cells entered HUVECs as well as EVs of wild-type cells.",
        "HUVECs formed tubes and expressed CD31 and vWF when EVs were added.",
        "siRNA against ITGB1 in HUVECs halved uptake of EVs.",
        "Anti-CD81 and heparin lowered uptake, while an isotype control had no effect.",
        "EVs induced NF-κB, STAT3 and HIF-1α activity.",
        "Transferrin and CTxB were used to label clathrin- and caveolin-dependent routes of EV entry.",
        "Fewer EVs entered cells that lack CD44 or HSPG.",
        "Serum of mice treated with EVs held more IL-10, and lungs more Ly6G+ cells.",
        "EVs were found in liver (F4/80+ cells) and spleen, and few in brain.",
        "PTEN protein was lower in HUVECs that received EVs, as was p27, while cyclin E rose.",
        "EVs bound to fibronectin-coated plates and to collagen.",
        "In plasma of mice, labelled EVs were cleared within 30 min.",
    ),
    "discussion": (
        "Costa-Silva et al. showed that MIF in exosomes of pancreatic cancer primes the liver.",
        "Exosomal PD-L1 has been reported in plasma of patients with melanoma [12].",
        "HSP70 has been found on the surface of tumour EVs by flow cytometry (Gastpar et al., 2005).",
        "Others isolated EVs by ultracentrifugation at 120,000 × g for 2 h or by size exclusion chromatography "
        "on qEV columns.",
        "EVs in urine and saliva could serve as biomarkers.",
        "It remains to be seen whether EVs of mice carry CD147.",
        "Integrins such as ITGB4 and ITGA6 were shown to govern organotropism (Hoshino et al., 2015).",
        "A limitation is that calnexin and ApoA1 were not tested.",
        "Sequential filtration or Optiprep gradients would give purer EVs.",
        "ExoQuick was not used since it co-precipitates albumin.",
        "Tumour EVs carrying TGF-β drive fibroblasts to myofibroblasts [14, 15].",
        "In exosomes of B cells, MHC class II and CD37 are enriched (Wubbolts et al., 2003).",
        "This is similar to microparticles of platelets, which bear CD41 and P-selectin.",
        "EVs of dendritic cells present antigen through MHC I and CD86, and NK-cell EVs contain perforin and FasL.",
        "Milk exosomes survive digestion in infants, and those of bovine milk enter human cells.",
        "Recently, asymmetric flow field-flow fractionation resolved exomeres of 35 nm.",
        "Our data suggest that VEGF on EVs, rather than soluble VEGF, activates VEGFR2.",
        "We have previously shown that A549 EVs contain EGFR and MET.",
        "As CD9 was low, tetraspanins may vary between lines.",
        "Future work should test EVs in patients' plasma with Simoa and mass spectrometry.",
        "EVs from bovine milk, isolated by acid treatment and ultracentrifugation, were taken up by human cells [7].",
        "Szempruch et al. (2016) pelleted vesicles of Trypanosoma brucei at 100,000 × g for 2 h.",
        "In contrast to cushions of 30% sucrose or iodixanol gradients, pelleting may damage EVs.",
        "Serum-free medium stresses cells and may alter their EVs.",
        "EVs of MSC are in trials for GvHD; their source is bone marrow or cord.",
        "Antibodies to CD9 may miss EVs that lack it, so that immunocapture biases results.",
        "Nano-flow cytometry and MRPS resolve particles below 100 nm better than NTA does.",
        "Heparin plasma is unfit for PCR and citrate is preferred for EVs.",
    ),
}
"""Sentences by the part of the paper that each may stand in."""

TELLING = (
    ("blots", "Blots of EVs were also probed for TSG101.", ("marker_assessed", "TSG101")),
    ("characterization", "Blots of EVs also showed CD81.", ("marker_detected", "CD81")),
    ("effects", "Calnexin was not detected in EVs by western blot.", ("marker_absent", "CANX")),
    ("cells", "Conditioned medium was filtered through 0.22 µm.", ("isolation", "filtration")),
)
"""Sentences in the same places that do state something, with the fact."""
