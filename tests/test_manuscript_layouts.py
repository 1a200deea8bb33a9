"""One paper in the layouts that papers come in: the same facts, however its abstract and its headings are marked."""

from __future__ import annotations

from itertools import product

import pytest

from evcheck.manuscript.drafting.drafting import draft
from evcheck.manuscript.drafting.facts import facts
from evcheck.manuscript.inputs import read

TITLE = "Exosomes of gastric cancer cells activate mesothelial cells"
AUTHORS = "Anna B. Miller1, Chen Li2*, Dario Rossi1\n\n1 Department of Biology, University of X, Y. 2 Hospital of Z."
ABSTRACT = (
    "Peritoneal spread is the commonest mode of progression of gastric cancer. We studied whether exosomes of gastric "
    "cancer cells prepare the peritoneum for it. Exosomes were isolated from the medium of MKN-45 cells by "
    "ultracentrifugation and given to human mesothelial cells. They were taken up and raised migration."
)
STRUCTURED = (
    (
        "Background",
        "Peritoneal spread is the commonest mode of progression of gastric cancer, and exosomes may help it.",
    ),
    ("Methods", "Exosomes were isolated from the medium of MKN-45 cells by ultracentrifugation."),
    ("Results", "They were taken up by mesothelial cells and raised their migration."),
    ("Conclusions", "Exosomes may prepare the peritoneum for spread of the tumour."),
)
INTRODUCTION = (
    "Gastric cancer is a leading cause of death by cancer [1]. Exosomes are vesicles of 30 to 150 "
    "nm that cells release "
    "[2,3]. Smith et al. isolated exosomes from ascites by precipitation [4]. We asked whether "
    "exosomes of gastric cancer "
    "cells act on mesothelial cells."
)
METHODS = (
    (
        "Cell culture",
        "MKN-45 cells, a human gastric cancer line, were grown in RPMI with 10% FBS at 37 °C. For "
        "isolation of exosomes "
        "they were kept in serum-free medium for 48 h.",
    ),
    (
        "Isolation of exosomes",
        "Conditioned medium was centrifuged at 300 × g for 10 min, 2,000 × g for 20 min and 10,000 × g for 30 min. "
        "Exosomes were pelleted at 110,000 × g for 70 min in a SW 32 Ti rotor, washed in PBS and "
        "pelleted again. Pellets "
        "were resuspended in PBS and stored at −80 °C. Protein was determined by BCA assay.",
    ),
    (
        "Western blot",
        "Lysates of cells and exosomes (10 µg) were separated by SDS-PAGE and blotted with "
        "antibodies to CD63 (1:1000), "
        "CD81 (1:500), TSG101 and calnexin.",
    ),
)
RESULTS = (
    (
        "Characterization of exosomes",
        "Exosomes were round vesicles of 40 to 120 nm by TEM. Western blots showed CD63, CD81 and TSG101 in exosomes, "
        "whereas calnexin was absent (Figure 1).",
    ),
    ("Uptake", "Mesothelial cells took up labelled exosomes within 4 h and migrated faster than controls (Figure 2)."),
)
DISCUSSION = (
    "We have shown that exosomes of gastric cancer cells act on mesothelial cells. Others have found CD9 and CD151 in "
    "exosomes of ascites [5]."
)
REFERENCES = "1. Miller A. Cancer of the stomach. J Cancer 2010;1:1-5.\n2. Li C. Exosomes. Nat Rev 2012;2:3-9."
FACTS = (
    ("antibody_dilution", "yes"),
    ("isolation", "centrifugation"),
    ("isolation", "ultracentrifugation"),
    ("marker_absent", "CANX"),
    ("marker_assay", "western blot"),
    ("marker_detected", "CD63"),
    ("marker_detected", "CD81"),
    ("marker_detected", "TSG101"),
    ("protein_assay", "BCA"),
    ("rotor", "SW 32 Ti"),
    ("sample", "conditioned medium"),
    ("serum_handling", "serum-free"),
    ("sizing", "TEM"),
    ("species", "Homo sapiens"),
    ("spin", "10000xg for 30min"),
    ("spin", "110000xg for 70min"),
    ("spin", "2000xg for 20min"),
    ("spin", "300xg for 10min"),
    ("storage_temperature", "-80 C"),
    ("term", "exosome"),
)
MARKS = {"#": ("# ", "## "), "##": ("## ", "### "), "plain": ("", ""), "bold": ("**", "**")}
ABSTRACTS = ("unmarked", "headed", "run in", "colon", "labels below", "headings below", "bold labels")


def _heading(title: str, mark: str) -> str:
    return f"**{title}**" if mark == "**" else mark + title


def _abstract(how: str, outer: str, inner: str) -> list[str]:
    if how == "unmarked":
        return [ABSTRACT]
    if how == "run in":
        return [f"Abstract. {ABSTRACT}"]
    if how == "colon":
        return [f"Abstract: {ABSTRACT}"]
    if how == "bold labels":
        return [f"**{label}:** {text}" for label, text in STRUCTURED]
    head = [_heading("Abstract", outer)]
    if how == "labels below":
        return head + [f"{label}: {text}" for label, text in STRUCTURED]
    if how == "headings below":
        return head + [part for label, text in STRUCTURED for part in (_heading(label, inner), text)]
    return [*head, ABSTRACT]


def _paper(marks: str, abstract: str, methods_last: bool, methods: str, run_in: bool) -> str:
    outer, inner = MARKS[marks]

    def section(title: str, parts: tuple[tuple[str, str], ...]) -> list[str]:
        told = [[f"{head}. {text}"] if run_in else [_heading(head, inner), text] for head, text in parts]
        return [_heading(title, outer), *(one for part in told for one in part)]

    done, found = section(methods, METHODS), section("Results", RESULTS)
    discussed = [_heading("Discussion", outer), DISCUSSION]
    body = [*found, *discussed, *done] if methods_last else [*done, *found, *discussed]
    front = [f"# {TITLE}" if marks == "##" else TITLE, AUTHORS, *_abstract(abstract, outer, inner)]
    begun = [_heading("Introduction", outer), INTRODUCTION]
    return "\n\n".join([*front, *begun, *body, _heading("References", outer), REFERENCES])


@pytest.mark.parametrize(("marks", "abstract"), list(product(MARKS, ABSTRACTS)))
def test_a_paper_gives_the_same_facts_in_every_layout(marks: str, abstract: str) -> None:
    for methods_last, methods, run_in, ending in product(
        (False, True), ("Methods", "Materials and Methods"), (False, True), ("md", "txt")
    ):
        text = _paper(marks, abstract, methods_last, methods, run_in)
        drafted = facts(draft(read(text.encode(), f"paper.{ending}")))
        assert sorted(fact[:2] for fact in drafted) == sorted(FACTS), (methods_last, methods, run_in, ending)
