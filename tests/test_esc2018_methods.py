"""REP-1 of the ESC guideline: the core fields of each kind of step."""

from __future__ import annotations

import pytest

from tests.cells import SEC, Case, Table, assert_holds, cells
from tests.small_dossiers import row, told

REP_1 = [
    Case("not applicable", "nothing was isolated", "isolation: none"),
    Case("not reported", "nothing is said of the isolation", ""),
    Case(
        "not reported",
        "a core field absent",
        "isolation: [{method: centrifugation, force: 300 g}]",
        ("duration",),
    ),
    Case("needs review", "a method unknown", "isolation: [{method: spiral levitation}]", ("spiral levitation",)),
    Case("needs review", "as in another paper", "isolation: {as in: 10.1002/jev2.12404}", ("10.1002/jev2.12404",)),
    Case(
        "needs review",
        "a field as in another paper",
        "isolation: [{method: centrifugation, force: 300 g, duration: {as in: 10.1002/jev2.12404}}]",
        ("10.1002/jev2.12404",),
    ),
    Case("met", "all core fields", f"isolation: [{SEC}]", (" of ",)),
]

TABLE: Table = {"REP-1": REP_1}


@cells(TABLE)
def test_a_cell_of_the_table(item: str, case: Case) -> None:
    assert_holds(item, case)


CORE = {
    "clearing spin": ("method: centrifugation", {"force": "300 g", "duration": "10 min"}),
    "ultracentrifugation": (
        "method: ultracentrifugation",
        {"force": "100000 g", "duration": "70 min", "rotor": "SW 32 Ti", "temperature": "4 °C"},
    ),
    "ultracentrifugation by speed": (
        "method: ultracentrifugation",
        {"rpm": "30000", "duration": "70 min", "rotor": "SW 32 Ti", "temperature": "4 °C"},
    ),
    "gradient": (
        "method: density gradient",
        {
            "matrix": "iodixanol",
            "layers": "[40 %, 20 %, 10 %]",
            "loading": "bottom",
            "force": "100000 g",
            "duration": "18 h",
            "rotor": "SW 41 Ti",
            "fractions": "8-9",
        },
    ),
    "gradient by density": (
        "method: density gradient",
        {
            "matrix": "iodixanol",
            "layers": "[40 %, 20 %, 10 %]",
            "loading": "bottom",
            "force": "100000 g",
            "duration": "18 h",
            "rotor": "SW 41 Ti",
            "density": "1.09-1.11 g/mL",
        },
    ),
    "column bought": (
        "method: size exclusion chromatography",
        {"product": "qEVoriginal 70 nm", "load": "500 µL", "fractions": "7-9"},
    ),
    "column made": (
        "method: size exclusion chromatography",
        {"resin": "Sepharose CL-2B", "load": "500 µL", "fractions": "7-9"},
    ),
    "ultrafiltration by product": ("method: ultrafiltration", {"product": "Amicon Ultra-15", "cutoff": "100 kDa"}),
    "ultrafiltration by membrane": ("method: ultrafiltration", {"membrane": "cellulose", "cutoff": "100 kDa"}),
    "TFF": ("method: TFF", {"membrane": "polyethersulfone", "cutoff": "300 kDa"}),
    "filtration": ("method: filtration", {"pore": "0.22 µm"}),
    "precipitation by ratio": (
        "method: precipitation",
        {"reagent": "PEG 6000", "ratio": '"1:1"', "incubation": "overnight"},
    ),
    "precipitation by product and volume": (
        "method: precipitation",
        {"product": "ExoQuick", "volume": "250 µL", "incubation": "30 min"},
    ),
    "affinity by target": ("method: immunoaffinity", {"target": "CD9", "carrier": "beads", "elution": "glycine"}),
    "affinity by ligand": ("method: affinity", {"ligand": "Tim4", "carrier": "beads", "elution": "EDTA"}),
}


def step(kind: str, without: str = "") -> str:
    """An isolation of one step with its core fields, but for one."""
    start, fields = CORE[kind]
    told_fields = ", ".join(f"{name}: {value}" for name, value in fields.items() if name != without)
    return f"isolation: [{{{start}, {told_fields}}}]"


@pytest.mark.parametrize("kind", CORE)
def test_a_step_with_its_core_fields_is_complete(kind: str) -> None:
    found = row(step(kind), "REP-1")
    assert (found.outcome, found.message) == ("met", found.message)


LEAVES = [(kind, field) for kind, (_, fields) in CORE.items() for field in fields]


@pytest.mark.parametrize(("kind", "field"), LEAVES, ids=[f"{kind}: {field}" for kind, field in LEAVES])
def test_a_core_field_that_is_absent_is_named(kind: str, field: str) -> None:
    found = row(step(kind, field), "REP-1")
    assert found.outcome == "not reported"
    assert f"`{field}`" in found.message


def test_further_fields_are_counted_in_a_note_and_not_asked_for() -> None:
    found = row(step("ultracentrifugation"), "REP-1")
    assert found.outcome == "met"
    assert any(" of " in note for note in found.notes)
    assert "k_factor" not in told(found)
    assert "tube" not in told(found)


def test_a_fast_centrifugation_is_read_as_an_ultracentrifugation_with_a_note() -> None:
    found = row("isolation: [{method: centrifugation, force: 100000 g, duration: 70 min}]", "REP-1")
    assert found.outcome == "not reported"
    assert "`rotor`" in found.message
    assert "`temperature`" in found.message
    assert any("ultracentrifugation" in note for note in found.notes)


def test_a_centrifugation_at_20000_g_is_none() -> None:
    assert row("isolation: [{method: centrifugation, force: 20000 g, duration: 30 min}]", "REP-1").outcome == "met"


def test_a_force_computed_from_speed_and_rotor_is_said_to_be_computed() -> None:
    assert any("computed" in note for note in row(step("ultracentrifugation by speed"), "REP-1").notes)


def test_an_ev_track_id_stands_in_for_nothing() -> None:
    snippet = "study: {ev_track: EV170001}\nisolation: [{method: centrifugation, force: 300 g}]"
    assert row(snippet, "REP-1").outcome == "not reported"


def test_every_gap_of_every_step_is_named() -> None:
    found = row("isolation: [{method: centrifugation}, {method: filtration}]", "REP-1")
    assert found.outcome == "not reported"
    assert all(f"`{field}`" in found.message for field in ("force", "duration", "pore"))


def test_a_cushion_is_not_asked_for_a_gradients_fractions() -> None:
    snippet = (
        "isolation: [{method: sucrose cushion, matrix: sucrose, layers: [30 %], force: 100000 g, "
        "duration: 70 min, rotor: SW 32 Ti}]"
    )
    assert row(snippet, "REP-1").outcome == "met"
