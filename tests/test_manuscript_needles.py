"""The needle that a fluid was drawn with, in many wordings, and needles that nothing was drawn with."""

from __future__ import annotations

from typing import Any

import pytest

from evcheck.manuscript.run import draft
from evcheck.manuscript.walking import found

BLOOD = (
    ("Blood was drawn from the antecubital vein through a 21 G needle into citrate tubes.", "21 G"),
    ("Blood was drawn with a 21-gauge butterfly needle.", "21-gauge butterfly"),
    ("Venous blood was taken with a butterfly needle (21G).", "21G"),
    ("Venipuncture was performed using a 19-gauge needle and light tourniquet.", "19-gauge"),
    ("Blood was collected by cardiac puncture with a 25G × 5/8 inch needle.", "25G × 5/8 inch"),
    ("Blood was collected into EDTA tubes. A 20 gauge needle was used.", "20 gauge"),
    ("Blood was collected via a winged 21 G infusion set into citrate.", "winged 21 G"),
    ("Phlebotomy needles of 21 gauge served for drawing blood.", "21 gauge"),
    ("Mice were injected with ketamine, and blood was drawn by cardiac puncture with a 23 G needle.", "23 G"),
    ("Blood was drawn through a needle into citrate tubes.", ""),
    ("Blood was drawn into tubes. Mice were injected through a 27 G needle.", ""),
    ("Blood was drawn into tubes. Pellets were resuspended by passing them through a 25 G needle.", ""),
    ("Blood was drawn into tubes. Fractions were taken from the bottom of the tube with a 21 G needle.", ""),
    ("Blood was collected and spun in a tube of 2500 g. The rotor was slowed in 21 G steps.", ""),
    ("Blood was taken. Then, on another day, cells of the tumour were aspirated with a 22 G needle.", ""),
)


def sample(methods: str, fluid: str) -> Any:
    text = f"# Methods\n\n## Samples\n\n{methods}\n\n## EVs\n\nEVs were isolated from human {fluid} with ExoQuick.\n"
    tree: Any = draft(text.encode(), "paper.md").tree
    return tree["preparations"][0]["sample"]


@pytest.mark.parametrize(("methods", "expected"), BLOOD)
def test_the_needle_that_blood_was_drawn_with(methods: str, expected: str) -> None:
    told = found(sample(methods, "plasma"), "collection", "needle")
    assert (told.value if told else "") == expected


def test_needles_of_several_gauges_stand_side_by_side() -> None:
    told = found(
        sample("Blood of adults was drawn with a 21 G needle, and blood of infants with a 24 G needle.", "plasma"),
        "collection",
        "needle",
    )
    assert told is not None
    assert (told.value, [one.value for one in told.others]) == ("21 G", ["24 G"])


@pytest.mark.parametrize(
    ("methods", "expected"),
    [
        ("CSF was drawn by lumbar puncture with a 22 G atraumatic needle.", "22 G atraumatic"),
        ("Lumbar puncture was done with an atraumatic, 25-gauge needle.", "atraumatic, 25-gauge"),
        ("CSF was kept at -80 °C. Blood was drawn with a 21 G needle.", ""),
    ],
)
def test_the_needle_of_a_lumbar_puncture(methods: str, expected: str) -> None:
    told = found(sample(methods, "CSF"), "csf", "needle")
    assert (told.value if told else "") == expected


def test_vesicles_of_cells_have_no_needle() -> None:
    assert "collection" not in sample("Blood was drawn with a 21 G needle for PBMCs.", "conditioned medium of MSC")
