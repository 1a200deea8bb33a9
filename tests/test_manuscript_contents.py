"""Amounts of RNA and lipid that vesicles hold, and amounts that went elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

import evcheck
from evcheck.manuscript.drafting.writing import dossier
from evcheck.manuscript.run import draft
from evcheck.manuscript.walking import found, within


def text(results: str, methods: str = "") -> bytes:
    return (
        f"# Methods\n\n## EV isolation\n\nEVs were isolated from human plasma with ExoQuick. {methods}\n\n"
        f"# Results\n\n## EVs\n\n{results}\n"
    ).encode()


def amounts(results: str, methods: str = "") -> dict[str, str]:
    """The amounts of each substance, its assay and what it refers to behind bars."""
    tree: Any = draft(text(results, methods), "paper.md").tree
    told = {}
    for substance in ("rna", "lipid"):
        node = within(tree["preparations"][0], "characterization", "quantities", substance)
        parts = [found(node, key) for key in ("amount", "by", "per")] if node else []
        if any(parts):
            told[substance] = "|".join(one.value if one else "" for one in parts).rstrip("|")
    return told


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ("EVs held 35 ng of RNA per mL plasma.", {"rna": "35 ng per mL||mL sample"}),
        ("The RNA content of EVs was 12.3 ± 2.1 ng/µL.", {"rna": "12.3 ± 2.1 ng/µL"}),
        ("EVs yielded 20–45 ng small RNA.", {"rna": "20-45 ng"}),
        ("The total RNA yield from EVs averaged 1.5 ug/ml.", {"rna": "1.5 µg/mL"}),
        ("EVs contained 0.3 pg RNA per 10^6 particles.", {"rna": "0.3 pg per 10^6 particles"}),
        ("The lipid content of EVs was 41 µg/mL.", {"lipid": "41 µg/mL"}),
        ("EVs contained 120 µg of lipid and 80 ng of RNA.", {"lipid": "120 µg", "rna": "80 ng"}),
        ("The phospholipid concentration of EVs was 45 µM.", {"lipid": "45 µM"}),
        ("EVs held 2.1 nmol total lipids per 10^9 EVs.", {"lipid": "2.1 nmol per 10^9 EVs"}),
        ("RNA of EVs came to 8 ng/mL plasma.", {"rna": "8 ng/mL||mL sample"}),
    ],
)
def test_an_amount_of_rna_or_lipid_in_vesicles(results: str, expected: dict[str, str]) -> None:
    assert amounts(results) == expected
    loaded = evcheck.load(dossier(draft(text(results), "paper.md")).encode())
    assert loaded.problems == ()


@pytest.mark.parametrize(
    "told",
    [
        "Libraries of EVs were made of 10 ng RNA.",
        "10 ng of EV RNA was reverse transcribed.",
        "Cells were transfected with 50 nM siRNA and gave EVs.",
        "EVs were electroporated with 2 µg of mRNA.",
        "Cells held 5 µg of RNA.",
        "The RNA of cells was 500 ng/µL, and EVs were counted.",
        "The limit of detection for EV RNA was 5 ng/mL.",
        "RNA of EVs was 22 nt long.",
        "EVs were mixed with liposomes of 10 mg/mL lipid.",
        "EVs were stained with a lipid dye at 5 µM.",
        "RNA of EVs had a RIN of 2.4.",
    ],
)
def test_an_amount_that_is_not_held_by_vesicles(told: str) -> None:
    assert amounts(told) == {}


@pytest.mark.parametrize(
    ("methods", "expected"),
    [
        ("RNA of EVs was quantified with the Qubit RNA HS assay.", {"rna": "|Qubit"}),
        ("The RNA concentration of EVs was measured on a NanoDrop 2000.", {"rna": "|NanoDrop 2000"}),
        ("EV RNA was quantified by RiboGreen.", {"rna": "|RiboGreen"}),
        ("RNA of cells was quantified by RiboGreen.", {}),
        ("EVs were counted. RNA was sequenced.", {}),
        ("Protein of EVs was measured with Qubit.", {}),
    ],
)
def test_how_the_amount_of_rna_was_measured(methods: str, expected: dict[str, str]) -> None:
    assert amounts("EVs were round.", methods) == expected


@pytest.mark.parametrize(
    ("methods", "expected"),
    [
        ("Cholesterol of EVs was measured with Amplex Red.", {"lipid": "|cholesterol assay"}),
        ("Xanthine oxidase of EVs was measured with Amplex Red.", {}),
        ("The lipid of EVs was measured with FM4-64.", {"lipid": "|lipid dye assay"}),
        ("EVs were labelled with FM4-64, and unbound dye was removed.", {}),
    ],
)
def test_dyes_that_measure_no_lipid(methods: str, expected: dict[str, str]) -> None:
    assert amounts("EVs were round.", methods) == expected
