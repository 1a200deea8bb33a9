"""A cell of a guideline's table: each clause as a small dossier with the outcome that it calls for."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.small_dossiers import row, told


class Case(NamedTuple):
    """A snippet (see `small_dossiers`), the outcome that it calls for, and words that the row must hold."""

    outcome: str
    shows: str
    snippet: str
    says: tuple[str, ...] = ()


Table = dict[str, list[Case]]

SEC = "{method: size exclusion chromatography, resin: Sepharose CL-2B, load: 500 µL, fractions: 7-9}"
PLASMA = "sample: {kind: plasma}"


def cells(table: Table) -> pytest.MarkDecorator:
    """Parametrize a test with all cases of a table."""
    cases = [pytest.param(item, case, id=f"{item}: {case.shows}") for item, some in table.items() for case in some]
    return pytest.mark.parametrize(("item", "case"), cases)


def assert_holds(item: str, case: Case) -> None:
    """Hold a case against the row that a check gives."""
    found = row(case.snippet, item, "" if found_elsewhere(item) else "ev")
    assert found.outcome == case.outcome, found.message
    for words in case.says:
        assert words in told(found)


def found_elsewhere(item: str) -> bool:
    """Whether an item's subject is the study or an assay."""
    return item in ("REP-2", "FUN-2") or item.startswith("THER")
