"""What papers tell of proteins, antibodies, doses and effects of their vesicles in common words, each with its trap."""

from __future__ import annotations

from tests.manuscript_findings import MARKERS, methods, results, seen, unseen, yes
from tests.manuscript_looked import abstract
from tests.manuscript_passages import Passage
from tests.manuscript_seen import by

DILUTED = ("antibody_dilution",)
GIVEN = ("function", "ev_dose")


def dose(*doses: str) -> tuple[tuple[str, str], ...]:
    """Doses of vesicles."""
    return tuple(("ev_dose", one) for one in doses)


def table(*rows: str) -> str:
    """A table of resources in the methods, with a blot of vesicles that says which proteins were seen."""
    head = "| Kind | Name | Source | Identifier | Note |\n|---|---|---|---|---|"
    told = "Immunoblots of EVs were positive for CD63 and Alix."
    return f"# Results\n\n{told}\n\n# Methods\n\n## Key resources\n\n{head}\n" + "\n".join(rows) + "\n"


TAGGED = (
    Passage(
        "a tagged protein in media and in vesicles",
        results("We detected Nkd2-FLAG in CM, concentrated CM, and column-purified EV fractions (Figure 2B)."),
        seen("NKD2"),
        MARKERS,
    ),
    Passage(
        "a tagged protein in cells alone",
        results("We expressed NKD2-FLAG in the donor cells. NKD2-FLAG was seen at the plasma membrane of these cells."),
        (),
        MARKERS,
    ),
    Passage(
        "places in a list without vesicles",
        results("We detected CD44 in the lysate, the medium, and the wash. EVs were counted by NTA."),
        (),
        MARKERS,
    ),
    Passage(
        "a finding with a reference for what it means",
        results("The presence of a late endosomal protein, Alix, in both EVs confirms where they were made [12]."),
        seen("PDCD6IP"),
        MARKERS,
    ),
    Passage(
        "what others found and the authors do not",
        results(
            "Although α-synuclein has also been found in EVs (Kim et al., 2014), we see none in our blots. EVs were "
            "positive for CD9."
        ),
        (*seen("CD9"), *by("western blot")),
        MARKERS,
    ),
    Passage(
        "exosomal, in the plasma of patients",
        results("Exosomal EpCAM was detected by ELISA in the plasma of patients with cancer."),
        (*seen("EPCAM"), *by("ELISA")),
        MARKERS,
    ),
    Passage(
        "not exosomal, in the plasma of patients",
        results("EpCAM was detected by ELISA in the plasma of patients with cancer. Exosomes were counted by NTA."),
        (),
        MARKERS,
    ),
    Passage("contaminated", results("The EV pellet was contaminated with albumin."), unseen("ALB"), MARKERS),
    Passage("not contaminated", results("The EV pellet was not contaminated with albumin."), unseen("ALB"), MARKERS),
)

DENIED = (
    Passage(
        "soluble, and not enclosed in vesicles",
        results("We conclude that tau is released by neurons as a free protein that is not enclosed within EVs."),
        unseen("MAPT"),
        MARKERS,
    ),
    Passage(
        "soluble rather than in vesicles",
        results("IL-8 was thus secreted in soluble form rather than in exosomes."),
        unseen("CXCL8"),
        MARKERS,
    ),
    Passage(
        "on the surface rather than inside",
        results("CD9 was found on the surface of the vesicles rather than in the vesicles."),
        seen("CD9"),
        MARKERS,
    ),
    Passage(
        "only seen in plasma",
        results("CD9 was confirmed in all EV isolates, and apolipoprotein B could only be seen in plasma."),
        (*seen("CD9"), *unseen("APOB")),
        MARKERS,
    ),
    Passage(
        "only in vesicles of plasma",
        results("CD81 was only detected in plasma EVs, and CD63 was found only in serum-derived exosomes."),
        seen("CD63", "CD81"),
        MARKERS,
    ),
    Passage(
        "no expression, with many words between",
        results(
            "The EVs did not show any expression of the endoplasmic reticulum protein calnexin or the mitochondrial "
            "protein TOMM20."
        ),
        unseen("CANX", "TOMM20"),
        MARKERS,
    ),
    Passage("in neither", results("GM130 was detected in neither small nor large EVs."), unseen("GOLGA2"), MARKERS),
    Passage(
        "depleted, without its verb",
        results("Alix and CD9 were enriched, and calnexin depleted, in EVs compared with cells."),
        (*seen("CD9", "PDCD6IP"), *unseen("CANX")),
        MARKERS,
    ),
    Passage(
        "shown in a figure for a list",
        results("A western blot of EVs is shown in Figure 2 for CD63 and Alix."),
        by("western blot"),
        MARKERS,
    ),
)

ASSAYED = (
    Passage(
        "vesicles with labels, by mass spectrometry",
        methods("Proteome", "Proteins of EV3D and of EV2D were analysed by LC-MS/MS. EVs were kept cold."),
        by("mass spectrometry"),
        MARKERS,
    ),
    Passage(
        "a stain that is fit for mass spectrometry",
        methods("Gels", "EVs were run on gels and stained with a Silver Stain for Mass Spectrometry (Acme)."),
        (),
        MARKERS,
    ),
)

DILUTIONS = (
    Passage(
        "before the antibody",
        methods("Western blot", "EVs were blotted with 1:2000 rabbit anti-CD63 (Acme)."),
        yes("antibody_dilution"),
        DILUTED,
    ),
    Passage(
        "a dilution of an antibody",
        methods("Western blot", "EVs were blotted with a 1:1000 dilution of anti-CD9 antibody (Acme)."),
        yes("antibody_dilution"),
        DILUTED,
    ),
    Passage(
        "in brackets behind `antibodies`",
        methods("Western blot", "EVs were blotted with primary antibodies (1:1000) against CD9 and CD63 overnight."),
        yes("antibody_dilution"),
        DILUTED,
    ),
    Passage(
        "of the second antibody alone",
        methods(
            "Western blot", "EVs were blotted with anti-CD9 and anti-Alix, then 1:5000 HRP-conjugated anti-mouse IgG."
        ),
        (),
        DILUTED,
    ),
    Passage(
        "in the last cell of a row",
        table("| Antibody | anti-Alix (3A9) (mouse monoclonal) | Acme | Cat#A2228 | (1:500) |"),
        yes("antibody_dilution"),
        DILUTED,
    ),
    Passage(
        "in the row of another antibody",
        table(
            "| Antibody | anti-Alix (3A9) (mouse monoclonal) | Acme | Cat#A2228 | none |",
            "| Antibody | anti-LMNA (mouse monoclonal) | Acme | Cat#B17 | (1:500) |",
        ),
        (),
        DILUTED,
    ),
)

EFFECTS = (
    Passage(
        "used in an assay of cells at a dose",
        methods("Migration", "Exosomes were used in the cell migration assay at a concentration of 80 ng/mL."),
        (*yes("function"), *dose("80 ng/mL")),
        GIVEN,
    ),
    Passage(
        "the same dose in two units",
        methods("Migration", "Cells were treated with exosomes at 60 ng/mL (equivalent to 4 × 10^8 particles/mL)."),
        (*yes("function"), *dose("60 ng/mL")),
        GIVEN,
    ),
    Passage(
        "used in an assay of proteins at a dose",
        methods("ELISA", "Exosomes were used in the ELISA at a concentration of 80 ng/mL."),
        (),
        GIVEN,
    ),
    Passage(
        "the dose of a drug in the assay",
        methods("Migration", "Exosomes were used in the cell migration assay with 5 µg/mL mitomycin."),
        yes("function"),
        GIVEN,
    ),
    Passage(
        "cells were seeded, and vesicles added",
        methods("Treatment", "Fibroblasts were seeded in 24-well plates and exosomes were added at 50 µg/mL."),
        (*yes("function"), *dose("50 µg/mL")),
        GIVEN,
    ),
    Passage(
        "cells were grown, and vesicles added to beads",
        methods("Beads", "Cells were grown for 48 h and exosomes were added to latex beads at 50 µg/mL."),
        (),
        GIVEN,
    ),
    Passage(
        "injected i.v.",
        methods("Animals", "Mice were injected i.v. with 1 × 10^10 EVs in 100 µL PBS."),
        (*yes("function"), *dose("1 × 10^10 EVs")),
        GIVEN,
    ),
    Passage(
        "a claim in the present",
        abstract("Here we show that exosomes derived from tumour cells can act as an initiator of transformation."),
        yes("function"),
        GIVEN,
    ),
    Passage(
        "a claim that vesicles promote",
        abstract("Our data demonstrate that EVs from neutrophils promote the repair of epithelium."),
        yes("function"),
        GIVEN,
    ),
    Passage(
        "known of vesicles in general",
        abstract("EVs act as an activator of many cells and promote the repair of tissue. We isolated EVs from urine."),
        (),
        GIVEN,
    ),
    Passage("a guess", abstract("We propose that EVs may act as an initiator of transformation."), (), GIVEN),
    Passage(
        "done by vesicles",
        results("Closure of wounds was accelerated by MSC-EVs.", heading="Effects"),
        yes("function"),
        GIVEN,
    ),
    Passage(
        "done by taking vesicles away",
        results("Closure of wounds was reduced by EV depletion.", heading="Effects"),
        (),
        GIVEN,
    ),
)

RECEIVED = (
    Passage(
        "a protein of the cells that got vesicles",
        results("In recipient fibroblasts, EVs increased the expression of CD86.", heading="Effects"),
        yes("function"),
        (*MARKERS, *GIVEN),
    ),
    Passage(
        "a drug that changes vesicles",
        results("Treatment of cells with GW4869 reduced CD63 in EVs.", heading="Effects"),
        (),
        GIVEN,
    ),
    Passage(
        "in the presence of vesicles",
        methods("Cells", "Fibroblasts were stimulated with TNF-α (10 ng/mL) in the presence of EVs (20 µg/mL)."),
        (*yes("function"), *dose("20 µg/mL")),
        GIVEN,
    ),
    Passage(
        "in the presence of serum without vesicles",
        methods("Cells", "Fibroblasts were grown with TNF-α (10 ng/mL) in the presence of EV-depleted serum."),
        (),
        GIVEN,
    ),
)

TOLD = (*RECEIVED, *TAGGED, *DENIED, *ASSAYED, *DILUTIONS, *EFFECTS)
