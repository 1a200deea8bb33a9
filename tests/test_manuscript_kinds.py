"""What only samples of one kind have: urine, saliva, milk, synovial fluid, tissue, bacteria, plants."""

from __future__ import annotations

from typing import Any

import pytest

from tests.draft_trees import drafted, plain

PELLETED = "by ultracentrifugation at 100,000 × g for 2 h."
BACTERIA = f"Outer membrane vesicles (OMVs) were isolated from the bacterial culture {PELLETED}"


def sample(chapter: str, methods: str) -> Any:
    """A chapter of the sample of the only preparation that a section of methods gives."""
    (preparation,) = drafted(f"# Methods\n\n## Isolation of EVs\n\n{methods}\n")["preparations"]
    return plain(preparation["sample"].get(chapter, {}))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Second morning urine, midstream, was collected from 12 men, and a dipstick (Combur-10, Roche) was read.",
            {"void": "Second morning", "sampling": "midstream", "dipstick": "dipstick (Combur-10, Roche)"},
        ),
        ("Spot urine was collected from 12 men. It was normalized to creatinine.",
            {"void": "Spot", "normalizer": "creatinine"}),
        ("Urine was collected from 12 men. Tamm-Horsfall protein was reduced with DTT (200 mg/mL, 37 °C, 10 min).",
            {"thp_treatment": "DTT (200 mg/mL, 37 °C, 10 min)"}),
        ("Urine was collected from 12 men. Gels were run with 10 mM DTT to show uromodulin.", {}),
        ("Urine was collected in the morning from 12 men.", {}),
    ],
)  # fmt: skip
def test_urine(told: str, expected: dict[str, str]) -> None:
    assert sample("urine", f"{told} EVs were isolated from urine {PELLETED}") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Unstimulated saliva was collected from donors who had not eaten for at least 90 min.",
            {"stimulated": "Unstimulated", "time_since_food": "at least 90 min"}),
        ("Parotid saliva was collected, stimulated with 2 % citric acid, 2 h after a meal.",
            {"stimulated": "stimulated with 2 % citric acid", "glandular": "Parotid", "time_since_food": "2 h"}),
    ],
)  # fmt: skip
def test_saliva(told: str, expected: dict[str, str]) -> None:
    assert sample("saliva", f"{told} EVs were isolated from saliva {PELLETED}") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Milk was collected from cows in mid-lactation with a milking machine.",
            {"lactation_stage": "mid-lactation", "expression": "milking machine"}),
        (
    "Milk was collected 2 to 4 weeks after delivery with an electric breast pump. It was centrifuged at 3,000 × g "
    "for "

            "10 min to remove fat.",
            {"lactation_stage": "2 to 4 weeks after delivery", "expression": "electric breast pump",
             "fat_removal": "centrifuged at 3,000 × g for 10 min"}),
        (
    "Milk was collected from cows. Fat was skimmed off after cooling, and casein was precipitated with acetic acid."
,
            {"fat_removal": "skimmed off after cooling", "casein_removal": "precipitated with acetic acid"}),
        ("Milk was collected from cows. EDTA was added, then acetic acid to precipitate the casein.",
            {"casein_removal": "acetic acid"}),
    ],
)  # fmt: skip
def test_milk(told: str, expected: dict[str, str]) -> None:
    assert sample("milk", f"{told} EVs were isolated from milk {PELLETED}") == expected


def test_synovial_fluid() -> None:
    told = (
        "Synovial fluid was aspirated from the knee of 12 patients with rheumatoid arthritis. It was treated with "
        "hyaluronidase (20 U/mL, Sigma) for 15 min."
    )
    assert sample("synovial_fluid", f"{told} EVs were isolated from synovial fluid {PELLETED}") == {
        "joint": "knee",
        "disease": "rheumatoid arthritis",
        "hyaluronidase": "hyaluronidase (20 U/mL, Sigma) for 15 min",
    }


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Frontal cortex of brain tissue (about 400 mg) was incubated with 75 U/mL collagenase type III at 37 °C "
            "for 20 "
            "min.",
            {
                "region": "Frontal cortex",
                "mass": "about 400 mg",
                "dissociation": "75 U/mL collagenase type III at 37 °C for 20 min",
            },
        ),
        ("We used 150 mg of frozen brain tissue from the hippocampus.", {"mass": "150 mg", "region": "hippocampus"}),
        ("Brain tissue was dissociated with papain and plated to grow neurons.", {}),
    ],
)
def test_tissue(told: str, expected: dict[str, str]) -> None:
    assert sample("tissue", f"{told} EVs were isolated from brain tissue {PELLETED}") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("P. aeruginosa strain PAO1 was grown in LB broth to late exponential phase (OD600 of 1.2).",
            {"strain": "PAO1", "medium": "LB broth", "growth_phase": "late exponential phase",
             "density": "OD600 of 1.2"}),
        ("S. aureus ATCC 14458 was grown in tryptic soy broth overnight.",
            {"strain": "ATCC 14458", "medium": "tryptic soy broth"}),
        ("Plasmids were made in strain DH5 in LB.", {"medium": "LB"}),
        ("OMVs were given to macrophages in RPMI-1640 with 10 % FBS.", {}),
    ],
)  # fmt: skip
def test_bacteria(told: str, expected: dict[str, str]) -> None:
    assert sample("bacteria", f"{BACTERIA} {told}") == expected


def test_plants() -> None:
    told = (
        "Leaves of Arabidopsis thaliana ecotype Col-0 plants were vacuum-infiltrated with buffer (20 mM MES). EVs were "
        f"isolated from the apoplastic wash fluid of leaves {PELLETED}"
    )
    assert sample("plant", told) == {
        "organ": "Leaves",
        "cultivar": "Col-0",
        "extraction": "vacuum-infiltrated with buffer",
    }
