"""Results on proteins of cells, animals and patients, of which none is told of the vesicles themselves."""

from __future__ import annotations

from tests.manuscript_findings import MARKERS, results
from tests.manuscript_passages import Passage

UNSEEN = (
    Passage(
        "characterization of mscs: mscs were positive for cd73,",
        results(
            "MSCs were positive for CD73, CD90 and CD105 and negative for CD34 and CD45 by flow cytometry.",
            heading="Characterization of MSCs",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "immunohistochemistry: treatment with evs reduced cd68",
        results(
            "Treatment with EVs reduced CD68 and increased CD31 staining in sections of the infarcted heart.",
            heading="Immunohistochemistry",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "rab27a knockdown: silencing of rab27a decreased rab27a",
        results(
            "Silencing of Rab27a decreased RAB27A protein in MDA-MB-231 cells as shown by western blot.",
            heading="Rab27a knockdown",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "discussion of markers: these evs may contain cd63",
        results(
            "These EVs may contain CD63 and could be enriched in TSG101, which remains to be tested.",
            heading="Discussion of markers",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "labelled vesicles: under the confocal microscope, pkh26-labelled",
        results(
            "Under the confocal microscope, PKH26-labelled EVs colocalised with LAMP1 in the recipient macrophages.",
            heading="Labelled vesicles",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "uptake: after incubation with cd63-gfp evs,",
        results(
            "After incubation with CD63-GFP EVs, GFP was seen by western blot in recipient cells.",
            heading="Uptake",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "ev producer cells: western blotting of hek293 cell",
        results(
            "Western blotting of HEK293 cell lysates verified overexpression of LAMP2B and CD63.",
            heading="EV producer cells",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "ev release: to test whether cd63 affects",
        results(
            "To test whether CD63 affects EV release, we deleted CD63 with CRISPR; particle numbers were unchanged.",
            heading="EV release",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "mechanism: evs activated akt and erk",
        results(
            "EVs activated AKT and ERK in HUVEC, as shown by blotting for pAKT and pERK.",
            heading="Mechanism",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "protein pattern: silver staining showed distinct protein",
        results(
            "Silver staining showed distinct protein patterns of EVs and plasma.",
            heading="Protein pattern",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap cells: cells incubated with evs upregulated",
        results(
            "Cells incubated with EVs upregulated CD86, HLA-DR and CD40 as shown by flow cytometry.",
            heading="Trap cells",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap mice: ev-treated mice had lower tnf-α",
        results(
            "EV-treated mice had lower TNF-α and IL-6 in serum (ELISA), and more CD206+ macrophages in lung.",
            heading="Trap mice",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap deletion: we deleted cd9 and cd81",
        results(
            "We deleted CD9 and CD81 in HEK293 cells; the absence of both was proven by western blot of cell lysates.",
            heading="Trap deletion",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap engineered: hek cells stably expressing cd63-nanoluc",
        results(
            "HEK cells stably expressing CD63-NanoLuc were generated to follow EVs.",
            heading="Trap engineered",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "evs & heparin: heparin blocked the uptake of",
        results(
            "Heparin blocked the uptake of EVs that were labelled with CD63-GFP.",
            heading="EVs & heparin",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "t cells: the frequency of cd4+ t",
        results(
            "The frequency of CD4+ T cells and of CD25+ cells rose after treatment with EVs.",
            heading="T cells",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap antibody: injected anti-pd-l1 antibody lowered the",
        results(
            "Injected anti-PD-L1 antibody lowered the exosome-induced tumour growth.",
            heading="Trap antibody",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap receptor: exosomes bound to macrophages through",
        results(
            "Exosomes bound to macrophages through CD169 and were taken up with the help of CD44.",
            heading="Trap receptor",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap cargo rna: cd63 and cd9 mrna was",
        results(
            "CD63 and CD9 mRNA was found in exosomes by PCR.",
            heading="Trap cargo RNA",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap question: next we wondered if evs",
        results(
            "Next we wondered if EVs carry CD147 and integrin β1.",
            heading="Trap question",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "organelles: evs were made from these",
        results(
            "EVs were made from these cells. Isolated mitochondria had lost the outer membrane, marked by "
            "Tom20, on blots.",
            heading="Organelles",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "bodies of cells: the multivesicular bodies (mvb) of",
        results(
            "The multivesicular bodies (MVB) of HeLa cells were CD63-positive in confocal images. EVs were "
            "isolated later.",
            heading="Bodies of cells",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "effects: effects of evs on cytokines",
        results(
            "Effects of EVs on cytokines secreted by TNF-stimulated synoviocytes were studied with and without TNF.",
            heading="Effects",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "lipidome: mass spectrometry of evs found",
        results(
            "Mass spectrometry of EVs found 120 lipids.",
            heading="Lipidome",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "complement: neutrophils were kept in c3-depleted",
        results(
            "Neutrophils were kept in C3-depleted serum, and MPs in plasma were counted.",
            heading="Complement",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "evs promote angiogenesis: huvecs treated with msc-evs had",
        results(
            "HUVECs treated with MSC-EVs had higher VEGFR2 and CD31 levels than controls, and EVs raised "
            "eNOS phosphorylation.",
            heading="EVs promote angiogenesis",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "evs and macrophages: exosomes shifted macrophages towards cd206",
        results(
            "Exosomes shifted macrophages towards CD206 and Arg1 and away from iNOS and CD86 (Fig. 4).",
            heading="EVs and macrophages",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "uptake of evs: blocking of cd47 or integrin",
        results(
            "Blocking of CD47 or integrin β1 lowered uptake of EVs, whereas blocking of CD9 did not.",
            heading="Uptake of EVs",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "ev release: loss of rab27a, rab35 or",
        results(
            "Loss of Rab27a, Rab35 or nSMase2 cut the number of EVs released, while loss of CD63 had no effect.",
            heading="EV release",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "recipient cells: in recipient fibroblasts, evs led",
        results(
            "In recipient fibroblasts, EVs led to α-SMA, FAP and collagen I expression.",
            heading="Recipient cells",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "cell characterisation: the ev-producing cells were positive",
        results(
            "The EV-producing cells were positive for CD73, CD90 and CD105 and negative for CD34 and CD45.",
            heading="Cell characterisation",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "localization: cd63-positive endosomes moved to the",
        results(
            "CD63-positive endosomes moved to the periphery of cells that released more exosomes.",
            heading="Localization",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "tissue: in tumours of mice given",
        results(
            "In tumours of mice given EVs, Ki67 and CD31 staining was lower and cleaved caspase-3 higher.",
            heading="Tissue",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "serum: serum il-6, tnf-α and crp",
        results(
            "Serum IL-6, TNF-α and CRP fell after EV infusion.",
            heading="Serum",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "correlation: plasma ev counts correlated with",
        results(
            "Plasma EV counts correlated with NT-proBNP and troponin T levels of the patients.",
            heading="Correlation",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "sorting: alix and tsg101 were knocked",
        results(
            "ALIX and TSG101 were knocked down in HeLa cells to find out whether they are needed for "
            "exosome biogenesis.",
            heading="Sorting",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "imaging: cells were co-transfected with cd63-gfp",
        results(
            "Cells were co-transfected with CD63-GFP and LAMP1-RFP, and exosome release was followed by TIRF.",
            heading="Imaging",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "neuro: microglia that took up evs",
        results(
            "Microglia that took up EVs expressed more Iba1, CD68 and IL-1β.",
            heading="Neuro",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "bone: evs increased runx2, alp and",
        results(
            "EVs increased RUNX2, ALP and osteocalcin expression in MSCs.",
            heading="Bone",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "engineering: to display it on evs,",
        results(
            "To display it on EVs, the peptide was fused to LAMP2B, and HEK cells were transduced with it.",
            heading="Engineering",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "drug: paclitaxel-loaded exosomes lowered p-gp in",
        results(
            "Paclitaxel-loaded exosomes lowered P-gp in resistant cells.",
            heading="Drug",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "patients: patients with high her2 and",
        results(
            "Patients with high HER2 and ER expression had more plasma EVs.",
            heading="Patients",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "immunity: evs from dcs primed cd8+",
        results(
            "EVs from DCs primed CD8+ T cells, which then made IFN-γ and granzyme B.",
            heading="Immunity",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "in vivo: ev-treated rats had less gfap",
        results(
            "EV-treated rats had less GFAP and Iba1 immunoreactivity around the lesion.",
            heading="In vivo",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "mirna: ev mir-21 targets pten and",
        results(
            "EV miR-21 targets PTEN and PDCD4, and its transfer lowered PTEN in recipient cells.",
            heading="miRNA",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "autophagy: exosomes increased lc3-ii and decreased",
        results(
            "Exosomes increased LC3-II and decreased p62 in cardiomyocytes.",
            heading="Autophagy",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "wound: evs sped up wound closure",
        results(
            "EVs sped up wound closure and raised the expression of collagen III, CD31 and α-SMA in the skin.",
            heading="Wound",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "methods of sorting: cells with cd24 or epcam",
        results(
            "Cells with CD24 or EpCAM on their surface were sorted before EV collection.",
            heading="Methods of sorting",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "model: evs carrying cre recombinase induced",
        results(
            "EVs carrying Cre recombinase induced tdTomato in reporter mice.",
            heading="Model",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "screening: a crispr screen for ev",
        results(
            "A CRISPR screen for EV release pointed to VPS4A, CHMP4B and RAB7A.",
            heading="Screening",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "blood: activated platelets exposed p-selectin and",
        results(
            "Activated platelets exposed P-selectin and released EVs.",
            heading="Blood",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "cells: dexamethasone lowered tsg101 in cells",
        results(
            "Dexamethasone lowered TSG101 in cells and thus exosome release.",
            heading="Cells",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "expression: exosome-producing cells expressed more cd63,",
        results(
            "Exosome-producing cells expressed more CD63, ALIX and RAB27A under hypoxia.",
            heading="Expression",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "depletion: depletion of cd4+ cells abolished",
        results(
            "Depletion of CD4+ cells abolished the effect of EVs in mice.",
            heading="Depletion",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "glucose: evs improved insulin and adiponectin",
        results(
            "EVs improved insulin and adiponectin levels in db/db mice and lowered IL-1β.",
            heading="Glucose",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "gut: zo-1, occludin and claudin-1 in",
        results(
            "ZO-1, occludin and claudin-1 in Caco-2 monolayers rose with milk EVs.",
            heading="Gut",
        ),
        (),
        MARKERS,
    ),
    Passage(
        "trap: msc-evs lowered mpo and elastase",
        results(
            "MSC-EVs lowered MPO and elastase release by neutrophils and reduced their CD11b.",
            heading="Trap",
        ),
        (),
        MARKERS,
    ),
)
