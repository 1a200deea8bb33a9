"""What vesicles are captured by, how they come off, and beads that are coated before."""

from __future__ import annotations

from typing import Any

import pytest

from tests.draft_trees import drafted, plain


def steps(text: str) -> Any:
    """The steps of the one preparation of a text."""
    (preparation,) = plain(drafted(f"# Vesicles\n\n## Methods\n\n{text}\n"))["preparations"]
    return preparation["isolation"]


def capture(**told: str) -> dict[str, str]:
    """A step on beads with antibodies."""
    return {"method": "immunoaffinity", **told}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Exosomes were isolated from conditioned medium of HeLa cells. Anti-CD63 antibodies were coupled to "
            "Dynabeads "
            "Protein G. 500 µL of medium was incubated with the beads overnight at 4 °C. After washing, exosomes were "
            "eluted with 0.1 M glycine, pH 2.5.",
            [capture(product="Dynabeads Protein G", target="CD63", elution="0.1 M glycine")],
        ),
        (
            "Dynabeads M-450 Epoxy (Invitrogen) were coupled with anti-GFP antibody at 200 µg per 4 × 10^8 beads. "
            "Plasma "
            "from mice was incubated with anti-GFP antibody-coupled Dynabeads overnight. The beads were put on a "
            "magnet "
            "to separate EVs bound to the anti-GFP Dynabeads. EVs were eluted using 0.1 M glycine (pH 3.0).",
            [capture(product="Dynabeads M-450 Epoxy", target="GFP", elution="0.1 M glycine")],
        ),
        (
            "EVs were captured from plasma with CD9 Dynabeads. The unbound part was incubated with Dynabeads coated "
            "with "
            "anti-CD63.",
            [capture(product="CD9 Dynabeads", target="CD9"), capture(product="Dynabeads", target="CD63")],
        ),
        (
            "EVs were isolated from plasma with anti-CD9, anti-CD63 and anti-CD81 magnetic beads and eluted in 100 µL "
            "of "
            "PBS.",
            [capture(target="CD9, CD63, CD81", elution="100 µL of PBS")],
        ),
        (
            "EVs were isolated from plasma by immunoprecipitation with anti-CD9 beads. Beads were eluted in Laemmli "
            "sample buffer.",
            [capture(target="CD9")],
        ),
        (
            "EVs were isolated from plasma with heparin affinity beads and eluted overnight in 2.1 M NaCl.",
            [{"method": "affinity", "ligand": "heparin", "elution": "2.1 M NaCl"}],
        ),
    ],
)
def test_captures(text: str, expected: list[dict[str, str]]) -> None:
    assert steps(text) == expected
