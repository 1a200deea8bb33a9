"""The arithmetic of a score: whole numbers, half up, one rounding, and nothing scored that was not judged."""

from __future__ import annotations

from typing import Any

import pytest

from evcheck.checking.report import NotChecked, Row
from evcheck.checking.scoring import percent, score
from evcheck.rules.verdict import Outcome

TABLE = {
    6: [0, 17, 33, 50, 67, 83, 100],
    7: [0, 14, 29, 43, 57, 71, 86, 100],
    8: [0, 13, 25, 38, 50, 63, 75, 88, 100],
    9: [0, 11, 22, 33, 44, 56, 67, 78, 89, 100],
}
"""The percentages that EV-METRIC can come to, by the number of applicable components."""


def row(subject: str, item: str, outcome: Outcome, guideline: str = "ev-metric") -> Row:
    return Row(guideline, item, "optional", subject, "a-rule", outcome, False, False, "", (), "", "", "", (), None, "")


def rows(subject: str, fulfilled: int, applicable: int = 9) -> list[Row]:
    """Nine rows of a preparation: so many met, the other applicable ones in turn open and for a reader."""
    others = (Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW)
    outcomes = [Outcome.MET] * fulfilled + [others[number % 3] for number in range(applicable - fulfilled)]
    outcomes += [Outcome.NOT_APPLICABLE] * (9 - applicable)
    return [row(subject, str(number), outcome) for number, outcome in enumerate(outcomes, 1)]


def scored(*some: list[Row], roles: dict[str, str | None] | None = None, **options: Any) -> dict[str, Any]:
    return score([row for its in some for row in its], "ev-metric", roles or {}, **options)


@pytest.mark.parametrize(("applicable", "percents"), TABLE.items())
def test_every_percentage_that_there_can_be(applicable: int, percents: list[int]) -> None:
    assert [percent(fulfilled, applicable) for fulfilled in range(applicable + 1)] == percents
    assert [
        scored(rows("ev", fulfilled, applicable))["preparations"]["ev"]["percent"]
        for fulfilled in range(applicable + 1)
    ] == percents


@pytest.mark.parametrize(("fulfilled", "half_up"), [(1, 13), (3, 38), (5, 63), (7, 88)])
def test_a_half_is_rounded_up_also_where_python_rounds_to_even(fulfilled: int, half_up: int) -> None:
    assert percent(fulfilled, 8) == half_up


def test_the_arithmetic_is_shown() -> None:
    assert scored(rows("ev", 6, 8)) == {
        "preparations": {
            "ev": {"fulfilled": 6, "applicable": 8, "percent": 75, "arithmetic": "6 of 8 applicable = 75 %"}
        },
        "study": {"percent": 75, "arithmetic": "6/8 = 75 %"},
        "not_computed": {},
    }


def test_the_study_is_the_mean_of_exact_shares_rounded_once() -> None:
    assert scored(rows("a", 7), rows("b", 6, 8))["study"] == {"percent": 76, "arithmetic": "mean of 7/9, 6/8 = 76 %"}
    # rounded first, 13, 13 and 0 % would make 9; exactly it is 8.33
    assert scored(rows("a", 1, 8), rows("b", 1, 8), rows("c", 0, 8))["study"]["percent"] == 8
    # rounded first, 38 and 38 and 50 % would make 42; exactly it is 41.67
    assert scored(rows("a", 3, 8), rows("b", 3, 8), rows("c", 4, 8))["study"]["percent"] == 42
    # rounded first, 38 and 63 % would make 51 (50.5 half up); exactly it is 50
    assert scored(rows("a", 3, 8), rows("b", 5, 8))["study"]["percent"] == 50


def test_a_mean_that_is_a_half_is_rounded_up() -> None:
    assert scored(rows("a", 4, 8), rows("b", 5, 8), rows("c", 3, 8), rows("d", 0, 8))["study"]["percent"] == 38
    assert scored(rows("a", 0, 8), rows("b", 1, 8), rows("c", 2, 8), rows("d", 1, 8))["study"]["percent"] == 13


def test_comparators_are_scored_and_blanks_and_controls_are_not() -> None:
    roles = {"ev": None, "kit": "comparator", "blank": "blank", "control": "control", "second": "study"}
    found = scored(
        rows("ev", 9), rows("kit", 0), rows("blank", 0, 0), rows("control", 0, 0), rows("second", 9), roles=roles
    )
    assert list(found["preparations"]) == ["ev", "kit", "second"]
    assert found["study"] == {"percent": 67, "arithmetic": "mean of 9/9, 0/9, 9/9 = 67 %"}
    assert found["not_computed"] == {}


def test_what_could_not_be_judged_has_no_score_and_neither_has_the_study() -> None:
    broken = rows("ev", 5)
    broken[6] = row("ev", "7", Outcome.ERROR)
    found = scored(
        broken,
        rows("cut", 3)[:7],
        rows("whole", 9),
        not_checked=[
            NotChecked("ev-metric", "8", "cut", 0),
            NotChecked("ev-metric", "9", "cut", 0),
            NotChecked("esc2018", "ISO-1", "whole", 0),
        ],
    )
    assert list(found["preparations"]) == ["whole"]
    assert found["not_computed"] == {
        "ev": "item 7 could not be judged",
        "cut": "items 8, 9 could not be judged",
    }
    assert found["study"] == {"percent": None, "arithmetic": "not computed, since ev and cut have no score"}


def test_a_blank_that_could_not_be_judged_changes_nothing() -> None:
    found = scored(rows("ev", 9), roles={"blank": "blank"}, not_checked=[NotChecked("ev-metric", "8", "blank", 0)])
    assert found["study"]["percent"] == 100
    assert found["not_computed"] == {}


def test_rows_of_other_guidelines_and_of_a_study_without_preparations_are_left_out() -> None:
    others = [row("ev", "ISO-1", Outcome.NOT_MET, "esc2018"), row("study", "1", Outcome.NOT_REPORTED)]
    assert scored(others) == {
        "preparations": {},
        "study": {"percent": None, "arithmetic": "no preparation has a score"},
        "not_computed": {},
    }


def test_where_nothing_is_applicable_there_is_no_percentage() -> None:
    found = scored(rows("ev", 0, 0))
    assert found["preparations"]["ev"] == {
        "fulfilled": 0, "applicable": 0, "percent": None, "arithmetic": "none is applicable",
    }  # fmt: skip
    assert found["study"]["percent"] is None
