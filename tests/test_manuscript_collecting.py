"""How blood and other fluids were collected, as drafts take it from the methods."""

from __future__ import annotations

from typing import Any

import pytest

from tests.draft_trees import drafted, plain

CHAPTERS = ("collection", "quality", "csf", "storage")


def sample(fluid: str, told: str) -> dict[str, Any]:
    """What a draft says of how a fluid was collected, but for the anticoagulant and the needle."""
    text = f"# Methods\n\n## Samples\n\n{told}\n\n## EVs\n\nEVs were isolated from {fluid} at 100,000 × g for 2 h.\n"
    (one,) = drafted(text)["preparations"]
    chapters = {name: plain(one["sample"][name]) for name in CHAPTERS if name in one["sample"]}
    for name, keys in {"collection": ("anticoagulant", "needle"), "csf": ("needle",)}.items():
        for key in keys:
            chapters.get(name, {}).pop(key, None)
    return {name: chapter for name, chapter in chapters.items() if chapter}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Blood was drawn from the median cubital vein into K2-EDTA tubes (BD Vacutainer, 367525); the first 3 mL "
            "were discarded.",
            {
                "collection": {
                    "site": "median cubital vein",
                    "tube": "K2-EDTA tubes (BD Vacutainer, 367525)",
                    "first_tube_discarded": "first 3 mL were discarded",
                }
            },
        ),
        ("Blood was drawn into EDTA tubes.", {}),
        (
            "Blood was drawn into tubes with 3.2% sodium citrate (Vacutainer, BD).",
            {"collection": {"tube": "tubes with 3.2% sodium citrate (Vacutainer, BD)"}},
        ),
        (
            "Blood was drawn. The residual platelets were < 1 × 10^4/µL.",
            {"quality": {"platelets": {"value": "< 1 × 10^4/µL"}}},
        ),
        ("Blood was drawn. Plasma was thawed only one time.", {"storage": {"freeze_thaw_cycles": "1"}}),
        ("Blood was drawn into citrate S-Monovettes.", {"collection": {"tube": "citrate S-Monovettes"}}),
        ("Blood was collected with a light tourniquet.", {"collection": {"tourniquet": "light tourniquet"}}),
        ("Blood was collected without stasis.", {"collection": {"tourniquet": "without stasis"}}),
        ("Blood of mice was obtained by cardiac puncture.", {"collection": {"site": "cardiac puncture"}}),
        ("Blood was drawn from mice. Dye was injected into the tail vein.", {}),
        (
            "Blood was drawn between 8 and 10 a.m. from seated donors.",
            {"collection": {"time_of_day": "between 8 and 10 a.m.", "posture": "seated"}},
        ),
        ("Blood was drawn and processed within one hour.", {"collection": {"time_to_processing": "within 1 h"}}),
        ("Blood was drawn. Within 30 min it was centrifuged.", {"collection": {"time_to_processing": "within 30 min"}}),
        (
            "Blood was drawn and centrifuged 45 min after venipuncture.",
            {"collection": {"time_to_processing": "45 min"}},
        ),
        ("Blood was drawn and processed within half an hour.", {"collection": {"time_to_processing": "within 30 min"}}),
        (
            "Blood was drawn into tubes. Tubes were kept at room temperature.",
            {"collection": {"temperature": "room temperature"}},
        ),
        ("Blood was drawn. Samples were transported on ice.", {"collection": {"temperature": "on ice"}}),
        (
            "Blood was drawn. Residual platelets were counted on a Sysmex XN-1000 (<1 × 10^9/L). Haemolysis was "
            "assessed by absorbance at 414 nm, and samples with A414 > 0.2 were excluded.",
            {
                "quality": {
                    "platelets": {"value": "<1 × 10^9/L", "by": "Sysmex XN-1000"},
                    "haemolysis": {"by": "absorbance at 414 nm", "value": "samples with A414 > 0.2 were excluded"},
                }
            },
        ),
        ("Blood was drawn. Plasma was thawed once.", {"storage": {"freeze_thaw_cycles": "1"}}),
        ("Blood was drawn. Plasma went through two freeze-thaw cycles.", {"storage": {"freeze_thaw_cycles": "2"}}),
        ("Blood was drawn. Plasma was never thawed twice.", {}),
        ("Blood was drawn. Plasma went through no more than two freeze-thaw cycles.", {}),
        ("Blood was drawn, and plasma was incubated from 2 to 4 h.", {}),
        ("Blood was drawn and centrifuged for at most 15 min.", {}),
        ("Blood was drawn within 24 h of admission and centrifuged.", {}),
        ("Blood was drawn. No tourniquet was used.", {"collection": {"tourniquet": "No tourniquet"}}),
        (
            "Blood was drawn. Haemolysis was assessed by absorbance at 0.5 nm. Plasma of donors with less than 3 mL "
            "was excluded.",
            {"quality": {"haemolysis": {"by": "absorbance at 0.5 nm"}}},
        ),
        ("Cells were taken from a femoral vein. They were kept on ice and processed within 2 h.", {}),
    ],
)
def test_how_blood_was_collected(told: str, expected: dict[str, Any]) -> None:
    assert sample("plasma", told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "CSF was obtained by lumbar puncture at the L3/L4 or L4/L5 interspace between 9 and 11 a.m. The first 2 mL "
            "were discarded. CSF was collected in polypropylene tubes and frozen within 2 h.",
            {
                "collection": {"tube": "polypropylene tubes", "time_of_day": "between 9 and 11 a.m."},
                "csf": {
                    "site": "L3/L4 or L4/L5",
                    "access": "lumbar puncture",
                    "fraction_order": "first 2 mL were discarded",
                    "time_to_freezing": "within 2 h",
                },
            },
        ),
        (
            "CSF was collected from external ventricular drains.",
            {"csf": {"site": "ventricular", "access": "external ventricular drains"}},
        ),
    ],
)
def test_how_cerebrospinal_fluid_was_collected(told: str, expected: dict[str, Any]) -> None:
    assert sample("CSF", told) == expected


def test_how_urine_was_collected() -> None:
    told = "Urine of donors was collected in polypropylene bottles in the early morning and processed within 4 hours."
    assert sample("urine", told)["collection"] == {
        "tube": "polypropylene bottles",
        "time_of_day": "in the early morning",
        "time_to_processing": "within 4 h",
    }


def test_a_spin_under_the_same_conditions_is_a_second_one() -> None:
    text = (
        "# Methods\n\n## Plasma\n\nBlood was centrifuged at 2,500 g for 15 min without brake, and the supernatant was "
        "centrifuged again under the same conditions to obtain platelet-free plasma.\n\n"
        "## EVs\n\nEVs were isolated from plasma at 100,000 g for 2 h.\n"
    )
    steps = drafted(text)["preparations"][0]["sample"]["processing"]
    assert [plain(one) for one in steps] == [
        {
            "method": "centrifugation",
            "force": "2500 g",
            "duration": "15 min",
            "brake": "without brake",
            "keep": "supernatant",
        },
        {"method": "centrifugation", "force": "2500 g", "duration": "15 min"},
    ]
