"""Which cells made the vesicles: those of the passage that isolates them, else those that are named with vesicles."""

from __future__ import annotations

from typing import Any

import pytest

from tests.draft_trees import drafted

ELSEWHERE = "named with vesicles, not where they are isolated"
ISOLATED = "Exosomes were isolated from conditioned medium by ultracentrifugation at 100,000 × g for 70 min."


def maker(isolated: str, results: str) -> tuple[str, str, list[str]] | None:
    """The name of the cells, why it is doubted, and other candidates."""
    text = f"# Methods\n\n## Isolation of exosomes\n\n{isolated}\n\n# Results\n\n{results}\n"
    (preparation,) = drafted(text)["preparations"]
    name: Any = preparation["sample"].get("cells", {}).get("name")
    return (name.value, name.unsure, [one.value for one in name.others]) if name else None


@pytest.mark.parametrize("cells", ["HeLa", "HaCaT", "Jurkat", "Schwann", "A549"])
def test_cells_that_the_isolation_names(cells: str) -> None:
    isolated = ISOLATED.replace("conditioned medium", f"conditioned medium of {cells} cells")
    assert maker(isolated, "PC-3 exosomes were smaller.") == (f"{cells} cells", "", [])


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ("PC-3 exosomes were 100 nm in size. CD9 was there.", ("PC-3", ELSEWHERE, [])),
        ("Exosomes released by cortical neurons carried CD9.", ("cortical neurons", ELSEWHERE, [])),
        ("Exosomes from the conditioned medium of INS-1E cells were small.", ("INS-1E cells", ELSEWHERE, [])),
        ("A549 exosomes were small. PC-3 exosomes were, too. PC-3 exosomes had CD9.", ("PC-3", ELSEWHERE, [])),
        ("Exosomes of these cells were small.", None),
        ("CD63-positive exosomes and PKH67-labelled exosomes were seen.", None),
        ("HUVECs were treated with exosomes of silenced cells.", None),
    ],
)
def test_cells_that_are_named_with_vesicles_elsewhere(
    results: str, expected: tuple[str, str, list[str]] | None
) -> None:
    assert maker(ISOLATED, results) == expected


def test_a_name_that_tells_which_cells_they_are_stands_before_one_that_does_not() -> None:
    isolated = ISOLATED.replace("conditioned medium", "conditioned medium of cancer cells")
    assert maker(isolated, "B16F1 exosomes were small.") == ("B16F1", ELSEWHERE, ["cancer cells"])
