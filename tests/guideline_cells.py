"""Items of any guideline as small dossiers, each with the outcome that it calls for."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import evcheck
from evcheck.checking.report import Row
from evcheck.guidelines import get
from tests.small_dossiers import TODAY, small, told

OPEN = ("not met", "not reported")
GOOD = ("met", "needs review")


class Case(NamedTuple):
    """An outcome, a snippet that calls for it (see `small_dossiers`), words that the row holds, and its subject."""

    outcome: str
    snippet: str
    says: tuple[str, ...] = ()
    subject: str = ""


Table = dict[str, list[Case]]


def the_row(guideline: str, item: str, case: Case) -> Row:
    """The one row of an item over a small dossier without mistakes, or that of the case's subject."""
    (result,) = evcheck.check(small(case.snippet), [guideline], today=TODAY).dossiers
    assert [problem.message for problem in result.problems if problem.severity == "error"] == []
    (found,) = [row for row in result.rows if row.item == item and case.subject in ("", row.subject)]
    return found


def each(table: Table) -> pytest.MarkDecorator:
    """Parametrize a test with all cases of a table."""
    cases = [pytest.param(item, case, id=f"{item} {number}") for item, some in table.items()
             for number, case in enumerate(some, 1)]  # fmt: skip
    return pytest.mark.parametrize(("item", "case"), cases)


def assert_holds(guideline: str, item: str, case: Case) -> None:
    """Hold a case against the row that a check gives."""
    found = the_row(guideline, item, case)
    assert found.outcome == case.outcome, found.message
    for words in case.says:
        assert words in told(found), told(found)


def assert_shows_all(guideline: str, table: Table) -> None:
    """Every item is shown with a gap and without one; one for a reader alone needs only be shown."""
    items = {item.id: item for item in get(guideline).items}
    assert list(table) == list(items)
    for name, cases in table.items():
        outcomes = {case.outcome for case in cases}
        assert outcomes & set(GOOD), name
        assert outcomes & set(OPEN) or items[name].rule is None, name


def assert_sound(guideline: str, level: tuple[str, ...] = ("recommended", "optional")) -> None:
    """What holds for every item of a guideline that does not grade: none is required."""
    for item in get(guideline).items:
        assert item.level in level, item.id
        assert item.asks.endswith("."), item.id
        if item.rule is None:
            assert item.look_at.startswith("Look"), item.id
