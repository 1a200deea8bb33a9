"""Statements in place of a value, the authors' opinions, and roles of preparations, over the items of esc2018."""

from __future__ import annotations

import pytest

from tests.small_dossiers import row, told

SEC = "[{method: size exclusion chromatography, resin: Sepharose CL-2B, load: 500 µL, fractions: 7-9}]"
DONORS = "age: 54-71, sex: both, health: healthy, medication: aspirin"
ASSAY = "id: tube-formation, kind: function, preparation: ev"

PLACES = {  # X marks where the statement stands
    "ISO-3": f"isolation: {SEC}\nrationale: X",
    "ISO-2": "sample: {medium: {base: DMEM, serum: {kind: FBS, depletion: X}}}",
    "PRE-3": "sample: {kind: plasma, collection: {needle: X, tube: EDTA, time_to_processing: 1 h}, "
    "processing: [{method: centrifugation, force: 2500 g, duration: 15 min}], storage: {freeze_thaw_cycles: 1}}",
    "PRE-4": f"sample: {{kind: plasma, donors: {{{DONORS}, fasting: X}}}}",
    "CHAR-1": "characterization: {proteins: X}",
    "CHAR-2": "characterization: {proteins: X}",
    "CHAR-3": "characterization: {particles: X}",
    "REP-1": "isolation: [{method: centrifugation, force: 300 g, duration: X}]",
    "REP-2": "study: {negative_results: X}",
    "FUN-1": f"assays: [{{{ASSAY}, doses: X}}]",
    "FUN-2": f"assays: [{{{ASSAY}, controls: X}}]",
    "THER-1": "study: {purpose: [therapeutic]}\ntranslation: {manufacture: {consistency: X}, reference_material: rEV}",
}
STATEMENTS = {
    "not available": "needs review",
    "{not available: the biobank did not note it}": "needs review",
    "measured": "not reported",
    "{not applicable: it cannot matter here}": "needs review",
    "{as in: 10.1002/jev2.12404}": "needs review",
    "''": "not reported",
    "{}": "not reported",
    "[]": "not reported",
}
MATRIX = [(item, statement) for item in PLACES for statement in STATEMENTS]


def place(item: str, statement: str) -> str:
    """The dossier of an item with a statement."""
    return PLACES[item].replace("X", statement)


@pytest.mark.parametrize(("item", "statement"), MATRIX, ids=[f"{item}: {statement}" for item, statement in MATRIX])
def test_a_statement_means_the_same_for_every_item(item: str, statement: str) -> None:
    assert row(place(item, statement), item).outcome == STATEMENTS[statement]


@pytest.mark.parametrize("item", sorted(PLACES.keys() - {"PRE-3", "PRE-4", "REP-1"}))
@pytest.mark.parametrize("statement", ["not done", "{not done: it was not thought of}", "Not done"])
def test_not_done_is_not_met(item: str, statement: str) -> None:
    assert row(place(item, statement), item).outcome == "not met"


@pytest.mark.parametrize("item", PLACES)
def test_a_reason_is_told(item: str) -> None:
    assert "biobank did not note it" in told(row(place(item, "{not available: the biobank did not note it}"), item))
    assert "10.1002/jev2.12404" in told(row(place(item, "{as in: 10.1002/jev2.12404}"), item))


@pytest.mark.parametrize("item", PLACES)
def test_measured_says_that_the_value_is_not_given(item: str) -> None:
    assert "measured, value not given" in told(row(place(item, "measured"), item))


@pytest.mark.parametrize("item", PLACES)
def test_the_authors_not_applicable_is_open_and_can_be_accepted(item: str) -> None:
    snippet = place(item, "{not applicable: it cannot matter here}")
    found = row(snippet, item)
    assert (found.open, found.accepted) == (True, False)
    assert "it cannot matter here" in told(found)
    found = row(snippet, item, accept_justified=True)
    assert (found.outcome, found.open, found.accepted) == ("needs review", True, True)


def test_what_was_not_done_is_not_excused_by_an_opinion_beside_it() -> None:
    snippet = (
        "study: {purpose: [therapeutic]}\n"
        "translation: {donor_variability: not done, subpopulations: {not applicable: one was sorted}}"
    )
    found = row(snippet, "THER-2", accept_justified=True)
    assert (found.outcome, found.open, found.accepted) == ("not met", True, False)
    assert found.message == (
        "`translation.donor_variability`, `translation.subpopulations`: "
        "not done; not applicable in the authors' opinion: one was sorted."
    )


@pytest.mark.parametrize("statement", ["not available", "{as in: 10.1002/jev2.12404}"])
@pytest.mark.parametrize("item", PLACES)
def test_other_reviews_are_not_open(item: str, statement: str) -> None:
    found = row(place(item, statement), item)
    assert (found.outcome, found.open) == ("needs review", False)


ON_A_PARENT = [
    ("characterization: not done", "CHAR-1", "not met"),
    ("characterization: not done", "CHAR-2", "not met"),
    ("characterization: not done", "CHAR-3", "not met"),
    ("characterization: not available", "CHAR-1", "needs review"),
    ("characterization: {as in: 10.1002/jev2.12404}", "CHAR-3", "needs review"),
    ("characterization: measured", "CHAR-2", "not reported"),
    ("sample: {medium: not available}", "ISO-2", "needs review"),
    ("sample: {medium: {base: DMEM, serum: not available}}", "ISO-2", "needs review"),
    ("sample: {kind: plasma, donors: not available}", "PRE-4", "needs review"),
    (
        "sample: {kind: plasma, collection: not available, processing: not available, storage: not available}",
        "PRE-3",
        "needs review",
    ),
    ("isolation: {as in: 10.1002/jev2.12404}", "ISO-1", "needs review"),
    ("isolation: {as in: 10.1002/jev2.12404}", "REP-1", "needs review"),
    ("assays: not available", "FUN-1", "needs review"),
    ("study: not available", "REP-2", "needs review"),
    ("study: {purpose: [therapeutic]}\ntranslation: not done", "THER-2", "not met"),
    ("study: {purpose: [therapeutic]}\ntranslation: {manufacture: not done}", "THER-4", "not met"),
]


@pytest.mark.parametrize(("snippet", "item", "outcome"), ON_A_PARENT)
def test_a_statement_on_a_parent_covers_its_children(snippet: str, item: str, outcome: str) -> None:
    assert row(snippet, item, "ev" if item == "FUN-1" else "").outcome == outcome


def test_what_is_absent_beside_a_statement_is_not_reported() -> None:
    snippet = "sample: {kind: plasma, donors: {age: not available, sex: both}}"
    assert row(snippet, "PRE-4").outcome == "not reported"


def test_the_best_way_to_state_a_field_counts() -> None:
    snippet = (
        "isolation: [{method: ultracentrifugation, force: not available, rpm: 30000, rotor: SW 32 Ti, "
        "duration: 70 min, temperature: 4 °C}]"
    )
    assert row(snippet, "REP-1").outcome == "met"


LEFT_OUT = ["CHAR-1", "CHAR-3"]
TOO_LITTLE = (
    "characterization: {proteins: [{protein: CD9, by: western blot, result: detected}], particles: [{technique: NTA}]}"
)


@pytest.mark.parametrize("item", LEFT_OUT)
@pytest.mark.parametrize("role", ["blank", "control"])
@pytest.mark.parametrize("rest", ["", TOO_LITTLE], ids=["nothing listed", "too little listed"])
def test_blanks_and_controls_are_left_out_of_markers_and_sizing_with_the_reason(
    rest: str, role: str, item: str
) -> None:
    found = row(f"role: {role}\n{rest}", item)
    assert (found.outcome, found.open) == ("not applicable", False)
    assert role in found.message


@pytest.mark.parametrize("role", ["study", "comparator"])
@pytest.mark.parametrize("item", LEFT_OUT)
def test_study_and_comparator_are_not_left_out(role: str, item: str) -> None:
    assert row(f"role: {role}", item).outcome == "not reported"


SOFTENED = {
    "ISO-1": "isolation: [{product: ExoQuick}]",
    "ISO-2": "sample: {medium: {base: DMEM, serum: {kind: FBS, depletion: not done}}}",
    "ISO-3": f"isolation: {SEC}\nrationale: not done",
    "PRE-1": "sample: {kind: serum}",
    "CHAR-1": TOO_LITTLE,
    "CHAR-2": TOO_LITTLE,
    "CHAR-3": TOO_LITTLE,
    "FUN-1": f"assays: [{{{ASSAY}, doses: [1 µg]}}]",
}


@pytest.mark.parametrize("item", SOFTENED)
def test_a_comparator_gets_a_review_where_a_study_preparation_gets_not_met(item: str) -> None:
    assert row(SOFTENED[item], item).outcome == "not met"
    assert row(f"role: study\n{SOFTENED[item]}", item).outcome == "not met"
    found = row(f"role: comparator\n{SOFTENED[item]}", item)
    assert (found.outcome, found.open, found.fix) == ("needs review", False, "")
    assert "comparator" in found.message


def test_a_comparator_is_told_what_is_not_reported() -> None:
    assert row("role: comparator", "REP-1").outcome == "not reported"
