"""Counts over the rows of a dossier. Every number in every view comes from here."""

from __future__ import annotations

from collections.abc import Iterable

from evcheck.checking.report import LEVELS, DossierResult, GuidelineFacts, Outcome, Report, Row

Counts = dict[str, dict[str, dict[str, int]]]
"""Guideline -> level -> outcome -> number of rows; levels and outcomes in their order, none that is zero."""

Tally = dict[str, int]
"""Level -> number of items."""


def guidelines_of(report: Report, result: DossierResult) -> list[GuidelineFacts]:
    """The guidelines that this dossier was checked against, in the order of the report."""
    used = {row.guideline for row in result.rows} | {entry.guideline for entry in result.not_checked}
    return [facts for facts in report.guidelines if facts.id in used]


def counts(report: Report, result: DossierResult) -> Counts:
    """Rows by guideline, level and outcome."""
    numbers: dict[tuple[str, str, str], int] = {}
    for row in result.rows:
        key = (row.guideline, row.level, row.outcome.value)
        numbers[key] = numbers.get(key, 0) + 1
    return {
        facts.id: {
            level: found
            for level in LEVELS
            if (found := {o.value: n for o in Outcome if (n := numbers.get((facts.id, level, o.value)))})
        }
        for facts in guidelines_of(report, result)
    }


def open_rows(result: DossierResult, guideline: str, level: str) -> int:
    """How many rows of a guideline and level are open, accepted ones among them."""
    return sum(row.open for row in result.rows if row.guideline == guideline and row.level == level)


def items(rows: Iterable[Row]) -> Tally:
    """Distinct items by level; an item that is open in eleven preparations is one."""
    found = {(row.level, row.guideline, row.item) for row in rows}
    return {level: sum(key[0] == level for key in found) for level in LEVELS}


def pending(result: DossierResult) -> list[Row]:
    """Rows that are open, and neither accepted nor in the baseline."""
    return [row for row in result.rows if is_pending(row)]


def is_pending(row: Row) -> bool:
    """Whether a row is open, and neither accepted nor in the baseline."""
    return row.open and not row.accepted and not row.known


def in_baseline(result: DossierResult) -> list[Row]:
    """Rows that are open and known from the baseline; accepted ones are not counted twice."""
    return [row for row in result.rows if row.known and not row.accepted]


def for_reader(result: DossierResult) -> list[Row]:
    """Rows that only a human reader can settle and that are not open."""
    return [row for row in result.rows if row.outcome is Outcome.NEEDS_REVIEW and not row.open]


def amount(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: `1 item`, `3 items`."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def listed(parts: list[str]) -> str:
    """Join with commas and a last `and`."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1] if parts else ""
