"""MIFlowCyt-EV item by item, and to which flow cytometry it applies."""

from __future__ import annotations

import pytest

import evcheck
from evcheck.guidelines import get
from tests.guideline_cells import Case, Table, assert_holds, assert_shows_all, assert_sound, each, the_row
from tests.small_dossiers import TODAY, small


def flow(fields: str = "", technique: str = "flow cytometry", rest: str = "") -> str:
    """One measurement by flow cytometry."""
    return f"characterization: {{particles: [{{technique: {technique}, flow: {{{fields}}}{rest}}}]}}"


BARE = "characterization: {particles: [{technique: flow cytometry}]}"
SOURCE = "sample: {processing: [{method: centrifugation, force: 2500 g}], storage: fresh}"


def stated(field: str, text: str = "as in Table S2", good: str = "met") -> list[Case]:
    """The cases of an item that asks for one field of `flow`."""
    inner = f"{field}: {text}"
    for key in reversed(field.split(".")[:-1]):
        inner = f"{key}: {{{field.rsplit('.', 1)[-1]}: {text}}}"
    undone = inner.replace(text, "not done")
    return [Case(good, flow(inner)), Case("not reported", BARE, (field,)), Case(good, flow(undone))]


def of_stain(key: str) -> list[Case]:
    """The cases of a control that is not asked where nothing was stained."""
    return [*stated(f"controls.{key}"), Case("not applicable", flow("staining: not done"), ("flow.staining",))]


def for_a_reader() -> list[Case]:
    """The cases of an item that only a reader can judge."""
    return [Case("needs review", BARE), Case("not applicable", "characterization: {particles: [{technique: NTA}]}")]


TABLE: Table = {
    "1.1": [Case("needs review", f"{SOURCE}\n{BARE}"), Case("not reported", BARE, ("sample.storage.state",))],
    "1.2": for_a_reader(),
    "2.1": stated("staining", good="needs review"),
    "2.2": stated("wash"),
    "2.3": stated("dilution"),
    "3.1": stated("controls.buffer"),
    "3.2": of_stain("reagent"),
    "3.3": of_stain("unstained"),
    "3.4": of_stain("isotype"),
    "3.5": of_stain("single_stained"),
    "3.6": stated("controls.procedural"),
    "3.7": stated("controls.serial_dilution"),
    "3.8": stated("controls.detergent"),
    "4.1": stated("trigger"),
    "4.2": stated("flow_rate"),
    "4.3": [*stated("fluorescence_calibration"), Case("not applicable", flow("staining: not done"))],
    "4.4": stated("scatter_calibration"),
    "5.1": [Case("met", flow(rest=", size: {median: 210 nm}")), Case("not reported", BARE, ("size.median",))],
    "5.2": for_a_reader(),
    "5.3": for_a_reader(),
    "6.1": stated("miflowcyt_checklist"),
    "6.2": stated("detection_range"),
    "6.3": [Case("met", flow(rest=", concentration: 3.1e9 /mL")), Case("not reported", BARE, ("concentration",))],
    "6.4": for_a_reader(),
    "7.1": [
        *stated("repository", good="needs review"),
        Case("needs review", f"{BARE}\nstudy: {{data: [{{kind: flow cytometry, repository: FlowRepository}}]}}"),
    ],
}


@each(TABLE)
def test_an_item_comes_out_as_it_should(item: str, case: Case) -> None:
    assert_holds("miflowcyt-ev", item, case)


def test_every_item_is_shown_with_a_gap_and_without_one() -> None:
    assert_shows_all("miflowcyt-ev", TABLE)


def test_calibration_and_estimates_are_optional_and_the_rest_recommended() -> None:
    assert_sound("miflowcyt-ev", ("recommended", "optional"))
    optional = {item.id for item in get("miflowcyt-ev").items if item.level == "optional"}
    assert optional == {"4.3", "4.4", "5.1", "5.2", "5.3"}


@pytest.mark.parametrize("technique", ["nano-flow cytometry", "imaging flow cytometry"])
def test_nano_flow_and_imaging_flow_apply(technique: str) -> None:
    assert the_row("miflowcyt-ev", "4.1", Case("", flow(technique=technique))).outcome == "not reported"


BEADS = """
characterization:
  proteins:
    - protein: CD63
      by: {assay}
      result: detected
      captured_with: CD9
  particles:
    - technique: {technique}
"""


@pytest.mark.parametrize("assay", ["bead-based flow cytometry", "MACSPlex", "flow cytometry"])
@pytest.mark.parametrize("technique", ["NTA", "bead-based flow cytometry"])
def test_flow_cytometry_on_beads_is_not_asked(assay: str, technique: str) -> None:
    case = Case("", BEADS.format(assay=assay, technique=technique))
    outcomes = {item.id: the_row("miflowcyt-ev", item.id, case).outcome for item in get("miflowcyt-ev").items}
    assert set(outcomes.values()) == {"not applicable"}


def test_a_protein_by_flow_cytometry_calls_for_a_description_of_it() -> None:
    snippet = "characterization: {proteins: [{protein: CD41, by: flow cytometry}], particles: [{technique: NTA}]}"
    found = the_row("miflowcyt-ev", "3.1", Case("", snippet))
    assert found.outcome == "not reported"
    assert "CD41 was assessed by flow cytometry" in found.message
    assert "characterization.particles" in found.fix
    assert "flow:" in found.fix


def test_what_is_described_once_serves_all_preparations_but_for_figures() -> None:
    two = """
preparations:
  - id: infarct
    sample: {kind: plasma}
    characterization:
      particles:
        - technique: flow cytometry
          flow: {trigger: 405 nm SSC}
          concentration: 3.1e9 /mL
  - id: healthy
    sample: {kind: plasma}
    characterization:
      particles:
        - technique: flow cytometry
"""
    assert the_row("miflowcyt-ev", "4.1", Case("", two, (), "healthy")).outcome == "met"
    assert the_row("miflowcyt-ev", "6.3", Case("", two, (), "healthy")).outcome == "not reported"


def test_it_is_chosen_where_single_vesicles_were_measured_by_flow_cytometry() -> None:
    (result,) = evcheck.check(small(BARE), today=TODAY).dossiers
    assert "miflowcyt-ev" in {row.guideline for row in result.rows}
    (result,) = evcheck.check(small("characterization: {particles: [{technique: NTA}]}"), today=TODAY).dossiers
    assert "miflowcyt-ev" not in {row.guideline for row in result.rows}
