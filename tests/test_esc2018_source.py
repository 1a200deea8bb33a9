"""PRE-1 to PRE-4 of the ESC guideline, cell by cell."""

from __future__ import annotations

from tests.cells import PLASMA, Case, Table, assert_holds, cells
from tests.small_dossiers import row, told

PRE_1 = [
    Case("not applicable", "urine", "sample: {kind: urine}"),
    Case("not applicable", "culture", ""),
    Case("not applicable", "whole blood", "sample: {kind: whole blood}"),
    Case("not applicable", "platelet concentrate", "sample: {kind: platelet concentrate}"),
    Case("not reported", "kind not known", "sample: {kind: unknown}"),
    Case("not reported", "kind by no known name", "sample: {kind: essence of toad}"),
    Case("not met", "serum without reason", "sample: {kind: serum}"),
    Case("needs review", "serum with reason", "sample: {kind: serum, reason: the biobank has no plasma}", ("biobank",)),
    Case("met", "plasma", PLASMA),
]

PRE_2 = [
    Case("not applicable", "plasma", PLASMA),
    Case("not applicable", "urine", "sample: {kind: urine}"),
    Case("not reported", "kind not known", "sample: {kind: unknown}"),
    Case("not reported", "no reason", "sample: {kind: serum}", ("sample.reason",)),
    Case("needs review", "reason given", "sample: {kind: serum, reason: the biobank has no plasma}"),
]


def blood(without: str = "", **other: str) -> str:
    """Blood with all that PRE-3 asks for, but for one field; others replace or add fields."""
    fields = {
        "kind": "plasma",
        "needle": "21 G",
        "anticoagulant": "EDTA",
        "tube": "BD Vacutainer",
        "time_to_processing": "30 min",
        "processing": "[{method: centrifugation, force: 2500 g, duration: 15 min}]",
        "freeze_thaw_cycles": "1",
    } | other
    for name in without.split():
        del fields[name]
    collection = ("needle", "anticoagulant", "tube", "time_to_processing")
    own = ", ".join(f"{key}: {value}" for key, value in fields.items() if key in ("kind", "species", "processing"))
    drawn = ", ".join(f"{key}: {value}" for key, value in fields.items() if key in collection)
    stored = f"freeze_thaw_cycles: {fields['freeze_thaw_cycles']}" if "freeze_thaw_cycles" in fields else ""
    return f"sample: {{{own}, collection: {{{drawn}}}, storage: {{{stored}}}}}"


PRE_3 = [
    Case("not applicable", "urine", "sample: {kind: urine}"),
    Case("not applicable", "culture", ""),
    Case("not reported", "kind not known", "sample: {kind: unknown}"),
    Case("not reported", "needle absent", blood("needle"), ("needle",)),
    Case("not reported", "anticoagulant and tube absent", blood("anticoagulant tube"), ("anticoagulant", "tube")),
    Case("not reported", "time absent", blood("time_to_processing"), ("time_to_processing",)),
    Case("not reported", "spins absent", blood("processing"), ("spin",)),
    Case("not reported", "freeze-thaw absent", blood("freeze_thaw_cycles"), ("freeze",)),
    Case(
        "not reported",
        "all that is absent is named",
        PLASMA,
        ("needle", "anticoagulant", "tube", "time_to_processing", "spin", "freeze"),
    ),
    Case("not met", "spins not done", blood(processing="not done")),
    Case("met", "all stated", blood()),
    Case("met", "the tube does for the anticoagulant", blood("anticoagulant")),
    Case("met", "the anticoagulant does for the tube", blood("tube")),
    Case("met", "a rat is not asked for its needle", blood("needle", species="Rattus norvegicus")),
    Case("met", "a mouse is not asked for its needle", blood("needle", species="Mus musculus")),
    Case("not reported", "a human is", blood("needle", species="Homo sapiens"), ("needle",)),
    Case("met", "serum, too", blood(kind="serum", anticoagulant="none")),
]

DONORS = "age: 54-71, sex: both, health: healthy, medication: aspirin, fasting: overnight"


def donors(kind: str, fields: str) -> str:
    """A sample from donors."""
    return f"sample: {{kind: {kind}, donors: {fields}}}"


PRE_4 = [
    Case("not applicable", "culture", ""),
    Case("not applicable", "bacteria", "sample: {kind: bacterial culture}"),
    Case("not applicable", "plant", "sample: {kind: plant}"),
    Case("not applicable", "synthetic", "sample: {kind: synthetic vesicles}"),
    Case("not reported", "kind not known", "sample: {kind: unknown}"),
    Case("not reported", "no donors", PLASMA, ("age", "sex", "health", "medication", "fasting")),
    *(
        Case(
            "not reported",
            f"{field} absent",
            donors("urine", "{" + ", ".join(part for part in DONORS.split(", ") if not part.startswith(field)) + "}"),
            (field,),
        )
        for field in ("age", "sex", "health", "medication", "fasting")
    ),
    Case("needs review", "donors not known any more", donors("plasma", "not available")),
    Case(
        "needs review",
        "one of them not known any more",
        donors("plasma", f"{{{DONORS.replace('overnight', 'not available')}}}"),
    ),
    Case("met", "all of plasma", donors("plasma", f"{{{DONORS}}}")),
    Case("met", "all of urine", donors("urine", f"{{{DONORS}}}")),
]

TABLE: Table = {"PRE-1": PRE_1, "PRE-2": PRE_2, "PRE-3": PRE_3, "PRE-4": PRE_4}


@cells(TABLE)
def test_a_cell_of_the_table(item: str, case: Case) -> None:
    assert_holds(item, case)


def test_a_complete_blood_row_names_nothing_as_absent() -> None:
    assert "Not stated" not in told(row(blood(), "PRE-3"))
