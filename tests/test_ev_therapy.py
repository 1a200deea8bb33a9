"""ev-therapy: vesicles as a medicine, from the cells to the release of a batch."""

from __future__ import annotations

from typing import Any

import pytest

import evcheck
from evcheck.checking.report import Row
from evcheck.guidelines import get
from evcheck.rules.release import KINDS, kinds_of
from tests.small_dossiers import TODAY, told

STATUSES = ("preclinical", "investigational", "authorized", "unapproved use")
ITEMS = [item.id for item in get("ev-therapy").items]
FOR_PRECLINICAL = {"THR-1", "SOURCE"}


def rows(translation: dict[str, Any], **chapters: Any) -> dict[str, Row]:
    """The rows of ev-therapy over a dossier with this chapter, by item."""
    dossier = {"evcheck": 1, "translation": {"status": "investigational", **translation}, **chapters}
    (result,) = evcheck.check(dossier, ["ev-therapy"], today=TODAY).dossiers
    assert [problem.message for problem in result.problems if problem.severity == "error"] == []
    return {row.item: row for row in result.rows}


def row(item: str, translation: dict[str, Any], **chapters: Any) -> Row:
    return rows(translation, **chapters)[item]


def test_a_preclinical_product_is_asked_for_its_role_and_cells_alone() -> None:
    found = rows({"status": "preclinical"})
    assert {item for item, one in found.items() if one.outcome != "not applicable"} == FOR_PRECLINICAL


@pytest.mark.parametrize("status", STATUSES[1:])
def test_a_product_for_people_is_asked_for_everything(status: str) -> None:
    assert {one.outcome for one in rows({"status": status}).values()} == {"not reported"}


def test_nothing_is_required_and_no_diagnostic_is_asked() -> None:
    assert {item.level for item in get("ev-therapy").items} == {"recommended"}
    assert {one.outcome for one in rows({"role": "diagnostic"}).values()} == {"not applicable"}


def test_therapeutic_potential_in_a_dish_is_not_asked_for_sterility() -> None:
    study = {"purpose": "basic"}
    (result,) = evcheck.check({"evcheck": 1, "study": study}, ["ev-therapy"], today=TODAY).dossiers
    assert {one.outcome for one in result.rows} == {"not applicable"}


PRESENT: dict[str, dict[str, Any]] = {
    "THR-1": {"role": "active substance", "indication": "infarction"},
    "CLASS": {"regulatory_class": "biological product", "jurisdiction": "USA"},
    "SOURCE": {"product_cell": "umbilical cord MSC"},
    "THR-2": {"donors": {"number": "3", "screened_for": ["HIV-1/2"], "consent": "written"}},
    "THR-3": {"manufacture": {"gmp": "yes", "cell_bank": "P3", "consistency": "±15 %"}},
    "PROCESS": {"manufacture": {"mode": "bioreactor", "scale": "10 L", "batches": "5"}},
    "PRODUCT": {"product": {"excipients": "trehalose 5 %", "container": "2 mL vials"}},
    "THR-5": {
        "biodistribution": "liver",
        "preclinical": {"toxicity": "a", "immunogenicity": "b", "tumour_promotion": "c", "coagulation": "d"},
    },
    "REL-STAB": {"product": {"shelf_life": "12 months", "stability": "0, 6, 12 months"}},
}


@pytest.mark.parametrize("item", PRESENT)
def test_what_is_asked_is_met_where_all_of_it_is_stated(item: str) -> None:
    adequacy = item in ("THR-2", "THR-3", "THR-5")  # "gmp: no" is stated, too
    assert row(item, PRESENT[item]).outcome == ("needs review" if adequacy else "met")


def leaves(given: Any, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    if not isinstance(given, dict):
        return [path]
    return [leaf for key, value in given.items() for leaf in leaves(value, (*path, key))]


def changed(given: dict[str, Any], path: tuple[str, ...], value: Any) -> dict[str, Any]:
    """A copy with another value at a path; None takes it out."""
    key, *below = path
    copy = dict(given)
    if below:
        copy[key] = changed(copy[key], tuple(below), value)
    elif value is None:
        del copy[key]
    else:
        copy[key] = value
    return copy


PATHS = [(item, path) for item, given in PRESENT.items() for path in leaves(given)]


@pytest.mark.parametrize(("item", "path"), PATHS)
@pytest.mark.parametrize(
    ("value", "outcome"), [(None, "not reported"), ("not done", "not met"), ("not available", "needs review")]
)
def test_each_field_counts(item: str, path: tuple[str, ...], value: str | None, outcome: str) -> None:
    assert row(item, changed(PRESENT[item], path, value)).outcome == outcome


def test_the_link_of_potency_to_the_mechanism_is_for_a_reader() -> None:
    assert row("POTENCY", {"potency": "T-cell growth, 40-80 %"}).outcome == "needs review"
    assert row("POTENCY", {"potency": "not done"}).outcome == "not met"
    assert row("POTENCY", {}).outcome == "not reported"


RELEASED = {
    "REL-ID": "identity",
    "REL-SIZE": "particle size distribution",
    "REL-MORPH": "TEM",
    "REL-PUR": "host cell DNA",
    "REL-CNT": "particles per dose",
    "REL-STER": "sterility (USP <71>)",
    "REL-ENDO": "bacterial endotoxins",
    "REL-MYCO": "mycoplasma by qPCR",
    "REL-VIR": "adventitious agents",
    "REL-POT": "potency assay",
}


def listed(test: str, **fields: str) -> dict[str, Any]:
    return {"release": [{"test": test, **fields}]}


FULL = {"method": "as validated", "limit": "within range", "result": "passed"}


@pytest.mark.parametrize(("item", "test"), RELEASED.items())
def test_a_release_test_with_method_limit_and_result_is_met(item: str, test: str) -> None:
    assert row(item, listed(test, **FULL)).outcome == ("needs review" if item == "REL-POT" else "met")


@pytest.mark.parametrize(("item", "test"), RELEASED.items())
@pytest.mark.parametrize("field", FULL)
def test_a_release_test_without_a_field_is_not_reported(item: str, test: str, field: str) -> None:
    found = row(item, listed(test, **{key: value for key, value in FULL.items() if key != field}))
    assert found.outcome == "not reported"
    assert f"`{field}`" in found.message


@pytest.mark.parametrize("item", RELEASED)
def test_a_list_without_the_test_is_taken_as_complete(item: str) -> None:
    found = row(item, listed("osmolality", **FULL))
    assert found.outcome == "not met"
    assert "`translation.release` does not list" in found.message


@pytest.mark.parametrize("item", RELEASED)
def test_a_name_that_is_not_known_may_be_the_test(item: str) -> None:
    found = row(item, listed("panel 7 of the contract laboratory", **FULL))
    assert found.outcome == "needs review"
    assert "`panel 7 of the contract laboratory`" in found.message


@pytest.mark.parametrize("item", RELEASED)
def test_a_statement_in_place_of_the_tests_says_what_it_says(item: str) -> None:
    assert row(item, {"release": "not done"}).outcome == "not met"
    assert row(item, {"release": "not available"}).outcome == "needs review"
    assert row(item, listed(RELEASED[item], **{**FULL, "result": "measured"})).outcome == "not reported"
    assert row(item, listed(RELEASED[item], **{**FULL, "result": "not available"})).outcome == "needs review"


@pytest.mark.parametrize(
    ("item", "test", "result", "outcome"),
    [
        ("REL-STER", "sterility", "growth", "not met"),
        ("REL-STER", "sterility", "no growth", "met"),
        ("REL-MYCO", "mycoplasma", "positive", "not met"),
        ("REL-MYCO", "mycoplasma", "negative", "met"),
        ("REL-VIR", "virus", "detected", "not met"),
        ("REL-VIR", "virus", "not detected", "met"),
        ("REL-ID", "identity", "positive", "met"),
        ("REL-CNT", "particle count", "out of specification", "not met"),
        ("REL-ENDO", "endotoxin", "7 EU/mL", "met"),
    ],
)
def test_only_a_result_in_words_can_fail_a_batch(item: str, test: str, result: str, outcome: str) -> None:
    assert row(item, listed(test, **{**FULL, "result": result})).outcome == outcome


def test_limits_of_endotoxin_come_with_a_note_and_no_judgement() -> None:
    assert "USP <85>" in told(row("REL-ENDO", listed("LAL", **FULL)))


@pytest.mark.parametrize(
    ("test", "kinds"),
    [
        ("Sterility", {"sterility"}),
        ("sterility testing", {"sterility"}),
        ("test for sterility", {"sterility"}),
        ("BacT/ALERT", {"sterility"}),
        ("LAL", {"endotoxin"}),
        ("Endotoxin (LAL, Ph. Eur. 2.6.14)", {"endotoxin"}),
        ("endotoxins by LAL", {"endotoxin"}),
        ("Bacterial Endotoxins Test", {"endotoxin"}),
        ("Mycoplasmas", {"mycoplasma"}),
        ("adventitious viruses", {"virus"}),
        ("HIV, HBV and HCV", {"virus"}),
        ("NTA", {"size", "particle count"}),
        ("particle size and concentration", {"size", "particle count"}),
        ("sterility, mycoplasma and endotoxin", {"sterility", "mycoplasma", "endotoxin"}),
        ("host cell proteins", {"purity"}),
        ("karyotype", {"genetic stability"}),
        ("pH", {""}),
        ("residual moisture", {""}),
        ("bioburden", {""}),
        ("western blot", None),
        ("sterility of the mind", None),
        ("endotoxin and something else", None),
    ],
)
def test_tests_are_known_by_whole_names(test: str, kinds: set[str] | None) -> None:
    assert kinds_of(test) == kinds


@pytest.mark.parametrize("name", [name for names in KINDS.values() for name in names])
def test_every_name_in_the_table_is_found(name: str) -> None:
    found = kinds_of(name)
    assert found is not None
    assert {kind for kind, names in KINDS.items() if name in names} <= found


def test_the_tests_that_a_clinic_names_leave_the_others_out() -> None:
    """Identity, sterility and potency are what a clinic lists; purity, endotoxin, mycoplasma, stability it does not."""
    found = rows({"release": [{"test": name, **FULL} for name in ("identity", "sterility", "potency")]})
    assert [found[item].outcome for item in ("REL-ID", "REL-STER", "REL-POT")] == ["met", "met", "needs review"]
    assert {found[item].outcome for item in ("REL-PUR", "REL-ENDO", "REL-MYCO", "REL-VIR")} == {"not met"}
    assert found["REL-STAB"].outcome == "not reported"


@pytest.mark.parametrize(
    ("donors", "release", "outcome"),
    [
        (["HIV-1/2"], None, "needs review"),
        (["syphilis", "hepatitis B"], None, "needs review"),
        (["infectious diseases"], None, "needs review"),
        (["syphilis"], "adventitious viruses", "needs review"),
        (["syphilis"], "sterility", "not met"),
        (["syphilis"], "panel 7", "not reported"),
        (["syphilis"], None, "not reported"),
        (None, "sterility", "not reported"),
        (None, None, "not reported"),
        ("not done", None, "not met"),
        ("not available", None, "needs review"),
    ],
)
def test_viruses_are_kept_out_at_the_source(donors: Any, release: str | None, outcome: str) -> None:
    given: dict[str, Any] = {} if donors is None else {"donors": {"screened_for": donors}}
    if release is not None:
        given |= listed(release, **FULL)
    assert row("THR-4", given).outcome == outcome


@pytest.mark.parametrize(
    ("strength", "dose", "outcome"),
    [
        ("1e11 particles/mL; 40 µg protein/mL", None, "met"),
        ("1e11 particles/mL", "100 µg", "met"),
        ("1e11 particles/mL", None, "needs review"),
        (None, "1e11 vesicles", "needs review"),
        (None, "100 µg of vesicle protein", "not met"),
        (None, "vesicles of 4e7 cells", "not met"),
        ("1 mg/mL", "not available", "needs review"),
        (None, "5 mL", "not reported"),
        (None, None, "not reported"),
        ("not done", None, "not met"),
    ],
)
def test_a_dose_is_given_in_particles_and_protein(strength: str | None, dose: str | None, outcome: str) -> None:
    given: dict[str, Any] = {"product": {"strength": strength}} if strength else {}
    if dose:
        given["regimen"] = {"dose": dose}
    assert row("DOSE", given).outcome == outcome


def prepared(kind: str = "conditioned medium", **cells: str) -> list[dict[str, Any]]:
    return [{"id": "ev", "sample": {"kind": kind, **({"cells": {"name": "MSC", **cells}} if cells else {})}}]


CELLS = {"viability": "97 %", "phenotype": "CD73 above 95 %", "authenticated": "STR profile"}


@pytest.mark.parametrize(
    ("cells", "tests", "outcome"),
    [
        (CELLS, [], "met"),
        ({}, ["cell viability", "cell phenotype", "karyotype"], "met"),
        ({"viability": "97 %"}, ["cell identity", "STR"], "met"),
        ({"viability": "97 %"}, ["STR"], "not reported"),
        ({}, ["sterility"], "not reported"),
        ({**CELLS, "authenticated": "not done"}, [], "not met"),
        ({**CELLS, "viability": "not available"}, [], "needs review"),
    ],
)
def test_source_cells_are_tested_with_the_batch_or_the_culture(
    cells: dict[str, str], tests: list[str], outcome: str
) -> None:
    given = {"release": [{"test": name} for name in tests]} if tests else {}
    assert row("REL-CELL", given, preparations=prepared(**cells)).outcome == outcome


def test_no_cells_are_asked_of_vesicles_that_come_from_blood() -> None:
    assert row("REL-CELL", {}, preparations=prepared("plasma")).outcome == "not applicable"
    blank = [*prepared("plasma"), {"id": "blank", "role": "blank", "sample": {"kind": "buffer"}}]
    assert row("REL-CELL", {}, preparations=blank).outcome == "not applicable"
    assert row("REL-CELL", {}).outcome == "not reported"


def test_every_item_is_tested_here() -> None:
    assert {*PRESENT, *RELEASED, "THR-4", "DOSE", "POTENCY", "REL-CELL"} == set(ITEMS)
