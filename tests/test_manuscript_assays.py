"""Assays of what vesicles do: who gets them, what is read, and what stands beside them; and what is no assay."""

from __future__ import annotations

from typing import Any

import pytest

from evcheck.manuscript.drafting.chapters import chapters
from evcheck.manuscript.inputs import read
from tests.draft_trees import plain


def assays(told: str, heading: str = "Results") -> list[dict[str, Any]]:
    """The assays that a passage gives, each with its values alone."""
    text = f"# Abstract\n\nExtracellular vesicles (EVs) were studied.\n\n# {heading}\n\n## Effects\n\n{told}\n"
    return [plain(one) for one in chapters(read(text.encode(), "paper.md"), None, ["evs"]).assays]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("EVs at 10 µg/mL increased the proliferation of HUVECs.", {"readout": "proliferation", "doses": ["10 µg/mL"]}),
        ("EVs at 1, 5 and 25 µg/mL reduced tube formation.",
            {"readout": "tube formation", "doses": ["1 µg/mL", "5 µg/mL", "25 µg/mL"]}),
        ("EVs at the highest dose promoted wound closure.", {"readout": "wound closure"}),
        ("HUVECs were treated with EVs, and expression of ICAM-1 rose.", {"readout": "expression of ICAM-1"}),
        ("Macrophages were incubated with EVs for 24 h. IL-6 secretion fell.", {"readout": "IL-6 secretion"}),
        ("Macrophages were incubated with EVs, and expression of the activation markers rose.",
            {"readout": "expression of the activation markers"}),
        ("EVs were added to macrophages to test their function.", {}),
        ("Apoptosis was markedly inhibited after the addition of small EVs.", {"readout": "apoptosis"}),
        ("Migration was enhanced in the presence of EVs.", {"readout": "migration"}),
        ("EVs of royal jelly were shown to modulate the differentiation of stem cells.",
            {"readout": "differentiation"}),
        ("We co-cultured purified EVs with dendritic cells and read phagocytosis.", {"readout": "phagocytosis"}),
        ("### EVs of platelets activate complement\n\nBlood was drawn.", {}),
        ("HUVECs were treated with EVs of donors with high EV production, and migration rose.",
            {"readout": "migration"}),
        ("Keratinocytes were treated with EVs or PBS, and migration rose.",
            {"readout": "migration", "controls": ["vehicle"]}),
        ("Mice were injected with EVs and survival rose compared with saline.",
            {"readout": "survival", "controls": ["vehicle"]}),
        ("Control mice were injected with PBS. Mice were injected with EVs, and tumour growth rose.",
            {"readout": "tumour growth", "controls": ["vehicle"]}),
        ("HUVECs were incubated with EVs, washed twice with PBS and fixed, and migration was read.",
            {"readout": "migration"}),
        ("HUVECs were incubated with EVs, washed with medium and PBS, and migration was read.",
            {"readout": "migration"}),
    ],
)  # fmt: skip
def test_a_function_with_its_readout_doses_and_controls(told: str, expected: dict[str, Any]) -> None:
    assert assays(told) == [{"id": "function", "kind": "function", "preparation": "evs", **expected}]


@pytest.mark.parametrize(
    "told",
    [
        "EVs were taken up by HeLa cells, and expression of GFP was seen.",
        "HeLa cells internalized EVs within 4 h; cell growth went on.",
        "Dyed EVs entered U87 cells by 4 h.",
    ],
)
def test_uptake_has_no_other_readout(told: str) -> None:
    assert assays(told) == [{"id": "uptake", "kind": "uptake", "preparation": "evs"}]


@pytest.mark.parametrize(
    "told",
    [
        "For the isolation of EVs, MSCs were cultured in flasks with medium for MSCs.",
        "Cells were detached by treatment with trypsin and suspensions of cells and EV-coated beads were stained.",
        "EVs stimulated with PMA were larger.",
        "The sizes of EVs of stimulated neutrophils were not different from those of EVs of resting cells.",
        "HS-5 cells exposed to rising concentrations of a drug had a marked decrease in EVs.",
        "Gli36 cells were infected with a vector to make fluorescently labelled EVs.",
        "Upon exposure to EV-D FBS, cells grew more slowly.",
        "EVs can be taken up by immune cells to change their function [16].",
        "EVs have been shown to promote growth of tumours.",
        "We incubated EVs with antibodies and counted cells.",
        "The number of dead cells was reduced in EVs.",
        "RNA was enhanced after ultracentrifugation of EVs.",
        "Release was reduced after the depletion of EVs.",
        "EVs of cells given lipopolysaccharide (LPS) were counted. Cells were treated with LPS.",
        "The level of microparticle-bound C3d (MFI) rose. Values of cells are given as MFI.",
    ],
)
def test_what_is_no_assay_with_vesicles(told: str) -> None:
    assert assays(told) == []
