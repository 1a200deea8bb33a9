"""Passage, identity, mycoplasma and viability of the cells that make vesicles, and of cells that do not."""

from __future__ import annotations

from typing import Any

import pytest

from evcheck.manuscript.run import draft

STATE = ("passage", "authenticated", "mycoplasma", "viability")
NAMELESS = "the sentence does not name the cells"
HARVEST = "whether this was when the medium was collected is not said"
NO_RESULT = "the result of the test is not said"


def cells(told: str, results: str = "") -> dict[str, tuple[str, str]]:
    """What is drafted of the cells of A549 vesicles, with why it is doubted."""
    text = (
        f"# Methods\n\n## Cells\n\n{told}\n\n## EV isolation\n\nA549 cells were kept in serum-free medium for 48 h. "
        "EVs were isolated from the conditioned medium of A549 cells by spinning it at 100,000 × g for 70 min.\n"
        "\n## Uptake\n\nHUVECs were incubated with EVs of A549 cells.\n"
    )
    text += f"\n# Results\n\n## EVs\n\n{results}\n" if results else ""
    tree: Any = draft(text.encode(), "paper.md").tree
    drafted = tree["preparations"][0]["sample"]["cells"]
    return {key: (one.value, one.unsure) for key, one in drafted.items() if key in STATE}


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("A549 cells were used at passages 5–12.", "5-12"),
        ("A549 cells (ATCC) were used between passage 5 and 12.", "5-12"),
        ("A549 cells at passage number 8 were seeded.", "8"),
        ("A549 cells were kept for fewer than 20 passages.", "fewer than 20"),
        ("A549 cells were used below passage 15.", "below passage 15"),
        ("A549 cells of passage <15 were used.", "<15"),
        ("A549 cells were passaged no more than 10 times.", "no more than 10"),
        ("A549 cells of the third to fifth passage were grown.", "third to fifth"),
        ("A549 cells of low passage (P4–P6) were grown.", "P4-P6"),
        ("A549 cells were used at P4.", "P4"),
        ("A549 cells at passages three to five were grown.", "three to five"),
        ("A549 cells were bought from ATCC. They were used at passage 7.", "7"),
        ("All cell lines were used up to passage 20.", "up to passage 20"),
        ("A549 cells were split at 80% and discarded after 10 passages.", "up to 10"),
    ],
)
def test_the_passage_of_cells(told: str, value: str) -> None:
    assert cells(told) == {"passage": (value.replace("passage ", ""), "")}


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("A549 cells were authenticated by STR profiling.", "STR profiling"),
        ("The identity of A549 cells was verified with short tandem repeat analysis.", "short tandem repeat analysis"),
        ("Both cell lines were STR-authenticated.", "STR"),
        ("All cells were authenticated by ATCC.", "by ATCC"),
        ("A549 cells were authenticated by DNA fingerprinting.", "DNA fingerprinting"),
        ("STR profiles of A549 cells confirmed their identity.", "STR profiles"),
    ],
)
def test_how_the_identity_of_cells_was_checked(told: str, value: str) -> None:
    assert cells(told) == {"authenticated": (value, "")}


@pytest.mark.parametrize(
    ("told", "value", "unsure"),
    [
        ("A549 cells tested negative for mycoplasma.", "negative", ""),
        ("A549 cells were free of mycoplasma by PCR.", "negative by PCR", ""),
        ("All cell lines were mycoplasma-free as tested with MycoAlert.", "negative by MycoAlert", ""),
        ("A549 cells were tested monthly for mycoplasma with the MycoAlert kit and were always negative.", "", ""),
        ("Mycoplasma was not detected in A549 cells.", "negative", ""),
        ("Mycoplasma contamination of A549 cells was excluded by PCR.", "negative by PCR", ""),
        ("No mycoplasma was found in A549 cultures.", "negative", ""),
        ("A549 cells were routinely tested for mycoplasma.", "measured", NO_RESULT),
        ("A549 cells were tested (negative) for mycoplasma.", "negative", ""),
        ("A549 cells of the Cell Culture Facility were negative for mycoplasma.", "negative", ""),
        ("Cells were tested for mycoplasma by PCR.", "measured", f"{NO_RESULT}; {NAMELESS}"),
    ],
)
def test_the_test_for_mycoplasma(told: str, value: str, unsure: str) -> None:
    value = value or "negative by MycoAlert kit"
    assert cells(told) == {"mycoplasma": (value, unsure)}


@pytest.mark.parametrize(
    ("told", "results", "value", "unsure"),
    [
        ("The viability of A549 cells was 96 % when medium was collected.", "", "96 %", ""),
        ("A549 cells were > 95% viable at harvest.", "", "> 95%", ""),
        ("Viability of A549 cells exceeded 90 % by trypan blue.", "", "> 90 %", HARVEST),
        ("A549 cells were counted.", "Viability of A549 cells at collection was 97.2 ± 1.1 %.", "97.2 ± 1.1 %", ""),
        ("A549 cells with at least 95% viability gave the conditioned medium.", "", ">= 95%", ""),
    ],
)
def test_the_viability_of_cells(told: str, results: str, value: str, unsure: str) -> None:
    assert cells(told, results) == {"viability": (value, unsure)}


def test_one_sentence_may_tell_it_all() -> None:
    assert cells("A549 cells (passage 5-10) were authenticated by STR and negative for mycoplasma.") == {
        "passage": ("5-10", ""),
        "authenticated": ("STR", ""),
        "mycoplasma": ("negative", ""),
    }


@pytest.mark.parametrize(
    "told",
    [
        "HUVECs were used at passages 3–5, and HUVECs were negative for mycoplasma.",
        "HUVEC were used until passage 4.",
        "Cells with < 90 % viability were not used for harvest of medium.",
        "HUVECs were bought. They were used at passage 4 and authenticated by STR.",
        "Recipient cells were used at passage 3.",
        "A549 cells were passaged at 80 % confluence every 3 days.",
        "A549 cells were passaged 1:3 twice a week.",
        "A549 cells were passed through a 25 G needle in a single passage.",
        "Neurons of P2 mice were grown.",
        "Fetal bovine serum was tested for mycoplasma.",
        "A549 cells were infected with Mycoplasma pneumoniae.",
        "Mycoplasma-positive A549 cells were not tested.",
        "A549 cells were authenticated.",
        "The plant was authenticated by a botanist.",
        "Interactions of A549 cells were drawn with STRING.",
        "A549 cells were treated with EVs, and viability was 95 %.",
        "Viability of A549 cells was measured by MTT and was 90 % of the control.",
        "PBMCs were thawed with a viability of 92 %.",
    ],
)
def test_what_is_no_state_of_the_cells_that_make_vesicles(told: str) -> None:
    assert cells(told) == {}


def test_vesicles_of_plasma_have_no_cells() -> None:
    text = "# Methods\n\nPlatelets were > 95 % viable. EVs were isolated from human plasma with ExoQuick.\n"
    tree: Any = draft(text.encode(), "paper.md").tree
    assert "cells" not in tree["preparations"][0]["sample"]
