"""msc-sev: the metrics that define small EVs of mesenchymal stromal cells."""

from __future__ import annotations

from typing import Any

import pytest

import evcheck
from evcheck.checking.report import Row
from evcheck.guidelines import get
from evcheck.rules.cells import is_msc
from tests.small_dossiers import TODAY, told

ITEMS = [item.id for item in get("msc-sev").items]


def rows(preparation: dict[str, Any] | None = None, cells: Any = None, kind: str = "conditioned medium",
         **chapters: Any) -> dict[str, Row]:  # fmt: skip
    """The rows of msc-sev over a preparation from MSC, by item; the cells can be others."""
    given = {"name": "bone-marrow MSC"} if cells is None else cells
    sample = {"kind": kind, **({"cells": given} if given else {})}
    preparation = preparation or {}
    one = {"id": "ev", **preparation, "sample": {**sample, **preparation.get("sample", {})}}
    (result,) = evcheck.check({"evcheck": 1, "preparations": [one], **chapters}, ["msc-sev"], today=TODAY).dossiers
    assert [problem.message for problem in result.problems if problem.severity == "error"] == []
    return {row.item: row for row in result.rows}


def row(item: str, characterization: dict[str, Any], **others: Any) -> Row:
    return rows({"characterization": characterization} if characterization else {}, **others)[item]


# When it arises


@pytest.mark.parametrize(
    "name",
    [
        "MSC", "MSCs", "hMSC", "bone-marrow MSC", "UC-MSCs", "hUC-MSC", "BM-MSC", "hBMSCs", "ADSC", "iMSCs",
        "human umbilical cord mesenchymal stem cells", "mesenchymal stromal cells", "mesenchymal stem/stromal cells",
        "Mesenchymal Stem Cells", "multipotent mesenchymal stromal cells", "adipose-derived stem cells",
        "bone marrow stromal cells", "Wharton's jelly MSC", "MSC (passage 4)",
    ],
)  # fmt: skip
def test_msc_are_recognized_by_whole_words(name: str) -> None:
    assert is_msc(name)


@pytest.mark.parametrize(
    "name",
    [
        "HEK293T", "cardiomyocytes", "platelets", "MCF-7", "embryonic stem cells", "hematopoietic stem cells",
        "non-MSC fraction", "non-mesenchymal cells", "iPSC", "MSCV-transduced T cells", "stromal vascular fraction",
    ],
)  # fmt: skip
def test_other_cells_are_not(name: str) -> None:
    assert not is_msc(name)


def outcomes(found: dict[str, Row]) -> set[str]:
    return {str(one.outcome) for one in found.values()}


def test_other_cells_and_other_samples_are_not_asked() -> None:
    assert outcomes(rows(cells={"name": "HEK293T"})) == {"not applicable"}
    assert outcomes(rows(kind="plasma", cells={})) == {"not applicable"}
    assert outcomes(rows({"role": "blank"})) == {"not applicable"}


def test_cells_that_are_not_named_are_asked_for() -> None:
    found = rows(cells={})
    assert outcomes(found) == {"not reported"}
    assert all("`sample.cells.name`" in one.fix for one in found.values())


def test_the_cells_of_the_product_will_do_where_the_sample_names_none() -> None:
    found = rows(cells={}, translation={"product_cell": "umbilical cord MSC"})
    assert "`sample.cells.origin`" in found["1"].message
    assert outcomes(rows(cells={}, translation={"product_cell": "HEK293T"})) == {"not reported"}


def test_a_statement_in_place_of_the_cells_does_not_tell_whether_they_are_msc() -> None:
    assert outcomes(rows(cells={"name": "not available"})) == {"not reported"}
    assert "not applicable" not in outcomes(rows(cells={"name": "not done"}, translation={"product_cell": "MSC"}))


def test_nothing_is_required() -> None:
    assert {item.level for item in get("msc-sev").items} == {"recommended"}
    assert ITEMS == ["1", "2", "3", "4", "5", "6", "7"]


# 1 and 7


CELLS = {
    "name": "bone-marrow MSC",
    "origin": "iliac crest",
    "donors": "3 donors",
    "passage": "P4",
    "phenotype": "CD73, CD90, CD105 above 95 %",
}


def test_source_cells_are_identified() -> None:
    assert rows(cells=CELLS)["1"].outcome == "met"


@pytest.mark.parametrize("field", ["origin", "donors", "passage", "phenotype"])
@pytest.mark.parametrize(
    ("value", "outcome"), [(None, "not reported"), ("not done", "not met"), ("not available", "needs review")]
)
def test_each_fact_of_the_cells_counts(field: str, value: str | None, outcome: str) -> None:
    cells = {key: one for key, one in {**CELLS, field: value}.items() if one is not None}
    assert rows(cells=cells)["1"].outcome == outcome


MADE = {"base": "alpha-MEM", "vessel": "flasks", "conditioning": "48 h"}


@pytest.mark.parametrize(
    ("medium", "storage", "outcome"),
    [
        (MADE, {"state": "frozen"}, "met"),
        ({"base": "alpha-MEM", "vessel": "flasks", "harvests": {"number": "1"}}, {"state": "fresh"}, "met"),
        (MADE, None, "not reported"),
        ({"base": "alpha-MEM", "vessel": "flasks"}, {"state": "frozen"}, "not reported"),
        ({**MADE, "vessel": "not available"}, {"state": "frozen"}, "needs review"),
        ({**MADE, "vessel": "not done"}, {"state": "frozen"}, "not met"),
    ],
)
def test_manufacture_and_storage_are_described(
    medium: dict[str, Any], storage: dict[str, str] | None, outcome: str
) -> None:
    preparation = {"sample": {"medium": medium}, **({"storage": storage} if storage else {})}
    assert rows(preparation)["7"].outcome == outcome


# 2


def protein(name: Any, result: str | None = "detected", by: str = "MACSPlex") -> dict[str, Any]:
    return {"protein": name, "by": by, **({"result": result} if result else {})}


POSITIVE = protein(["CD73", "CD90", "CD105"])


@pytest.mark.parametrize(
    ("proteins", "outcome"),
    [
        ([POSITIVE, protein("CD45", "not detected")], "met"),
        ([POSITIVE, protein("CD34", "detected")], "met"),
        ([POSITIVE, protein("HLA-DRA", "not detected")], "met"),
        ([protein(["NT5E", "THY1", "ENG"], "enriched"), protein("ITGAM", "not detected")], "met"),
        ([POSITIVE], "not met"),
        ([protein(["CD9", "CD63", "CD81"])], "needs review"),
        ([protein("CD73"), protein(["CD90", "CD105"], "not detected"), protein("CD45", "not detected")], "not met"),
        ([POSITIVE, protein("CD45", None)], "not reported"),
        ([protein(["CD73", "CD90", "CD105"], None), protein("CD45", None)], "not reported"),
        ([POSITIVE, protein("antigen X")], "needs review"),
        ([POSITIVE, protein("CD45", "not detected", "a method of our own")], "needs review"),
        ("not done", "not met"),
        ("not available", "needs review"),
        (None, "not reported"),
    ],
)
def test_antigens_of_msc_and_one_that_they_lack_are_assessed(proteins: Any, outcome: str) -> None:
    found = row("2", {"proteins": proteins} if proteins else {})
    assert (found.outcome, found.message) == (outcome, found.message)


def test_antigens_shown_for_another_preparation_are_for_a_reader() -> None:
    (result,) = evcheck.check(
        {
            "evcheck": 1,
            "preparations": [
                {"id": "a", "sample": {"kind": "conditioned medium", "cells": "MSC"}},
                {
                    "id": "b",
                    "sample": {"kind": "conditioned medium", "cells": "MSC"},
                    "characterization": {"shown for": "a"},
                },
            ],
        },
        ["msc-sev"],
        today=TODAY,
    ).dossiers
    assert {one.item for one in result.rows if one.subject == "b" and one.outcome == "needs review"} == {"2", "3"}


# 3, 4, 5


NTA = {"technique": "NTA", "size": {"mode": "112 nm"}}
TEM = {"technique": "TEM"}


@pytest.mark.parametrize(
    ("characterization", "outcome"),
    [
        ({"particles": [NTA], "imaging": [TEM]}, "met"),
        ({"imaging": [{"technique": "TEM", "size": {"mean": "94 nm"}}]}, "met"),
        ({"particles": [NTA]}, "not reported"),
        ({"imaging": [TEM]}, "not reported"),
        ({"particles": [NTA], "imaging": "not done"}, "not met"),
        ({"particles": [NTA], "imaging": "not available"}, "needs review"),
        ({}, "not reported"),
    ],
)
def test_size_and_an_image_are_given(characterization: dict[str, Any], outcome: str) -> None:
    assert row("3", characterization).outcome == outcome


def test_a_size_outside_the_range_is_noted_and_not_judged() -> None:
    found = row("3", {"particles": [{"technique": "NTA", "size": {"mode": "240 nm"}}], "imaging": [TEM]})
    assert found.outcome == "met"
    assert "Outside 50 to 200 nm: NTA: 240 nm." in told(found)
    assert row("3", {"particles": [NTA], "imaging": [TEM]}).notes == ()


LIPID = {"lipid": {"amount": "9 µg/mL"}}
PROTEIN = {"protein": {"amount": "14 µg/mL"}}
COUNT = {"technique": "NTA", "concentration": {"value": "2e11 /mL"}}


@pytest.mark.parametrize(
    ("characterization", "outcome"),
    [
        ({"quantities": {**LIPID, **PROTEIN}}, "met"),
        ({"quantities": LIPID, "particles": [COUNT]}, "met"),
        ({"components": [{"what": "cholesterol", "value": "2 µg/mL"}], "particles": [COUNT]}, "met"),
        ({"components": [{"what": "cholesterol"}], "particles": [COUNT]}, "not reported"),
        ({"components": [{"what": "LPS", "value": "0.1 EU/mL"}], "particles": [COUNT]}, "not reported"),
        ({"quantities": LIPID}, "not reported"),
        ({"quantities": PROTEIN}, "not reported"),
        ({"quantities": {"lipid": "not done", **PROTEIN}}, "not met"),
        ({"quantities": {"lipid": "not available", **PROTEIN}}, "needs review"),
        ({}, "not reported"),
    ],
)
def test_lipid_is_measured_beside_protein_or_particles(characterization: dict[str, Any], outcome: str) -> None:
    assert row("4", characterization).outcome == outcome


@pytest.mark.parametrize(
    ("topology", "outcome"),
    [
        ([{"component": "CD73", "treatment": "trypsin", "result": "lost"}], "met"),
        ([{"component": "CD73", "treatment": "trypsin"}], "not reported"),
        ([{"component": "CD73", "result": "lost"}], "not reported"),
        ([{"component": "CD73", "treatment": "trypsin", "result": "not available"}], "needs review"),
        ("not done", "not met"),
        ("not available", "needs review"),
        (None, "not reported"),
    ],
)
def test_integrity_is_shown(topology: Any, outcome: str) -> None:
    assert row("5", {"topology": topology} if topology else {}).outcome == outcome


# 6


def assay(kind: str = "potency", **fields: str) -> list[dict[str, str]]:
    return [{"id": "t-cells", "kind": kind, "preparation": "ev", **fields}]


@pytest.mark.parametrize(
    ("assays", "outcome"),
    [
        (assay(readout="growth of T cells"), "needs review"),
        (assay("function", readout="growth of T cells"), "needs review"),
        (assay(), "not reported"),
        (assay(readout="not done"), "not met"),
        (assay("uptake", readout="fluorescence"), "not applicable"),
        ("none", "not applicable"),
        (None, "not reported"),
    ],
)
def test_an_activity_is_read_and_its_link_to_the_use_is_for_a_reader(assays: Any, outcome: str) -> None:
    assert rows(**({"assays": assays} if assays else {}))["6"].outcome == outcome
