"""How cells were cultured for their vesicles, and how vesicles were kept, as methods tell it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.draft_trees import drafted, plain

ISOLATED = (
    "## Isolation of EVs\n\nConditioned medium of bone marrow MSCs was centrifuged at 300 g for 10 min and EVs were "
    "pelleted at 100,000 g for 70 min. "
)


def preparation(culture: str, isolation: str = "") -> Any:
    """The one preparation of methods on culture and isolation."""
    text = f"# EVs of MSCs\n\n# Methods\n\n## Cell culture\n\n{culture}\n\n{ISOLATED}{isolation}\n"
    (made,) = plain(drafted(text))["preparations"]
    return made


CULTURED = (
    (
        "MSCs were expanded in α-MEM supplemented with 5% human platelet lysate and 2 U/mL heparin, and used at "
        "passage "
        "4. MSC identity was verified by tri-lineage differentiation and flow cytometry (CD73+, CD90+, CD34−).",
        {
            "growth_medium": {
                "base": "α-MEM", "serum": {"kind": "human platelet lysate", "percent": "5%"},
                "additives": "2 U/mL heparin",
            },
            "cells": {
                "name": "bone marrow MSCs", "passage": "4",
                "phenotype": "tri-lineage differentiation and flow cytometry (CD73+, CD90+, CD34−)",
            },
        },
    ),
    (
        "Bone marrow MSCs from 3 healthy donors were obtained from Lonza. Mycoplasma tests were negative. MSCs were "
        "maintained at 37 °C in 5% CO2.",
        {
            "cells": {
                "name": "bone marrow MSCs", "donors": "3 healthy donors", "origin": "Lonza", "mycoplasma": "negative",
            },
            "medium": {"conditions": "37 °C in 5% CO2"},
        },
    ),
    (
        "At 80–90% confluence in T175 flasks, MSCs were washed three times with PBS and cultured in serum-free DMEM "
        "for "
        "48 h (25 mL per flask).",
        {
            "cells": {"name": "bone marrow MSCs", "confluence": "80-90 %"},
            "medium": {
                "base": "DMEM", "serum": "none", "conditioning": "48 h", "vessel": "T175 flasks", "volume": "25 mL",
                "washed_before": "three times with PBS",
            },
        },
    ),
    (
        "MSCs were seeded at 5,000 cells/cm2. MSCs were passaged at 90% confluence. For scratch assays, HUVECs were "
        "grown to 100% confluence in 24-well plates.",
        {"cells": {"name": "bone marrow MSCs", "seeded": "5,000 cells/cm2"}},
    ),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CULTURED)
def test_how_cells_were_cultured(text: str, expected: dict[str, Any]) -> None:
    sample = preparation(text)["sample"]
    assert {key: sample[key] for key in ("growth_medium", "cells", "medium") if key in sample} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "EVs were aliquoted in PBS in low-bind tubes and stored at -80 °C. Aliquots were thawed on ice. They were "
            "not refrozen.",
            {"vessel": "low-bind tubes", "thaw": "on ice", "freeze_thaw_cycles": "1"},
        ),
        (
            "EVs were kept at -80 °C in cryovials and thawed only once.",
            {"vessel": "cryovials", "freeze_thaw_cycles": "1"},
        ),
        ("EVs were kept at -80 °C. Cells were thawed in a water bath twice.", {}),
    ],
)
def test_how_vesicles_were_kept(text: str, expected: dict[str, str]) -> None:
    storage = preparation("MSCs were cultured.", text)["storage"]
    assert {key: storage[key] for key in ("vessel", "thaw", "freeze_thaw_cycles") if key in storage} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Medium which had been incubated without cells was processed in the same way (medium control).", "yes"),
        ("Medium from wells without cells was run through the same protocol.", "yes"),
        ("Medium without cells was used to set the detection threshold.", None),
    ],
)
def test_medium_without_cells_as_process_blank(text: str, expected: str | None) -> None:
    assert preparation("MSCs were cultured.", text).get("process_blank") == expected


def test_powers_of_ten_with_two_raised_digits_are_doses_whole() -> None:
    text = "HK-2 cells were treated with EVs at 1 × 10⁸, 1 × 10⁹, 1 × 10¹⁰ or 2 × 10¹² particles/mL for 24 h."
    made = plain(drafted(f"# EVs\n\n# Methods\n\n{ISOLATED}\n\n## Cell assays\n\n{text}\n"))
    assert made["assays"][0]["doses"] == [
        "1 × 10^8 particles/mL", "1 × 10^9 particles/mL", "1 × 10^10 particles/mL", "2 × 10^12 particles/mL",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MSCs were seeded at 10% confluency and grown to 80% confluency.", "80 %"),
        ("MSCs were grown to 80% confluence and passaged.", None),
    ],
)
def test_confluence_is_the_last_that_is_told_and_not_that_of_passaging(text: str, expected: str | None) -> None:
    assert preparation(text)["sample"]["cells"].get("confluence") == expected


def test_additives_behind_serum() -> None:
    text = "MSCs were cultured in DMEM with 10% FBS with 100 units/ml penicillin and 100 units/ml streptomycin."
    assert preparation(text)["sample"]["growth_medium"] == {
        "base": "DMEM",
        "serum": {"kind": "fetal bovine serum", "percent": "10%"},
        "additives": "100 units/ml penicillin, 100 units/ml streptomycin",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OMVs were isolated from E. coli strains by spinning at 140,000 g for 4 h.", "bacterial culture"),
        (
            "The medium from both control (fed) and starved conditions was collected and concentrated. EVs were "
            "isolated "
            "on a qEV column.",
            "conditioned medium",
        ),
        ("EVs were isolated from the supernatant of ECs at 100,000 g for 2 h.", "conditioned medium"),
        ("EVs were isolated at 100,000 g for 2 h.", "unknown"),
    ],
)
def test_samples_that_are_named_in_passing(text: str, expected: str) -> None:
    (made,) = plain(drafted(f"# Vesicles\n\n# Methods\n\n## Isolation of vesicles\n\n{text}\n"))["preparations"]
    assert made["sample"]["kind"] == expected


def test_a_mouse_behind_an_antibody_gave_no_vesicles() -> None:
    made = preparation("MSCs were cultured.", "Blots used anti-mouse PD-L1 (mouse) (EPR20529, Abcam).")
    assert "species" not in made["sample"]


def test_a_series_of_doses_on_which_an_effect_depends() -> None:
    text = (
        "Mice were injected with 10 µg exosomes, which raised metastasis. The effect of exosomes was dose-dependent: "
        "1, 5 "
        "and 10 µg gave a 1.3-, 2.6- and 4.2-fold increase."
    )
    made = plain(drafted(f"# Exosomes\n\n# Methods\n\n{ISOLATED}\n\n# Results\n\n{text}\n"))
    assert made["assays"][0]["doses"] == ["10 µg", "1 µg", "5 µg"]


def test_groups_of_animals_that_are_given_doses() -> None:
    text = (
        "Mice were randomised to vehicle (PBS), EVs (2 × 10^9 or 2 × 10^10 particles) given via the tail vein. Mice "
        "that were treated with 2 × 10^10 MSC-sEVs lived longer; n = 10 per group."
    )
    made = plain(drafted(f"# EVs\n\n# Methods\n\n{ISOLATED}\n\n## Animals\n\n{text}\n"))
    assert made["assays"] == [
        {
            "id": "function", "kind": "function", "preparation": "conditioned-medium",
            "doses": ["2 × 10^9 particles", "2 × 10^10 particles"], "route": "tail vein", "controls": ["vehicle"],
            "replicates": {"biological": "10"},
        }
    ]  # fmt: skip
