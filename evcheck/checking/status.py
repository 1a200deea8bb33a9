"""The exit status of a report: the same for every format."""

from __future__ import annotations

from evcheck.checking.report import LEVELS, DossierResult, Report, Row
from evcheck.rules.verdict import Outcome


def fails(row: Row, fail_on: str) -> bool:
    """Whether a row makes a run fail: open, neither accepted nor in the baseline, at or above the level."""
    if fail_on == "never" or not row.open or row.accepted or row.known:
        return False
    return LEVELS.index(row.level) <= LEVELS.index(fail_on)


def dossier_status(result: DossierResult, fail_on: str) -> int:
    """The exit status that one dossier calls for."""
    if result.status == "unreadable" or any(row.outcome is Outcome.ERROR for row in result.rows):
        return 3
    if any(problem.severity == "error" for problem in result.problems):
        return 1
    return int(any(fails(row, fail_on) for row in result.rows))


def exit_status(report: Report) -> int:
    """The highest status of all dossiers."""
    return max((dossier_status(result, report.options.fail_on) for result in report.dossiers), default=2)
