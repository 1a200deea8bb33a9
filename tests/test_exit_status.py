"""The exit status of a check follows from what its report says, whatever the format."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import pytest
from hypothesis import given, settings

from evcheck.checking.report import Report
from evcheck.checking.status import exit_status
from evcheck.cli.main import main
from evcheck.views import machine
from evcheck.views.formats import FORMATS
from tests.commands import COMPLETE
from tests.reports import reports

LEVELS = ["required", "recommended", "optional"]


def by_the_table(report: dict[str, Any]) -> int:
    """The status that a report in JSON calls for."""
    counted = LEVELS[: 1 + LEVELS.index(report["options"]["fail_on"])] if report["options"]["fail_on"] in LEVELS else []
    dossiers = report["dossiers"]
    rows = [row for dossier in dossiers for row in dossier["rows"]]
    if any(dossier["status"] == "unreadable" for dossier in dossiers) or any(row["outcome"] == "error" for row in rows):
        return 3
    if not dossiers:
        return 2
    problem = any(problem["severity"] == "error" for dossier in dossiers for problem in dossier["problems"])
    still = [row for row in rows if row["open"] and not row["accepted"] and not row["known"]]
    return int(problem or any(row["level"] in counted for row in still))


@settings(max_examples=50)
@given(reports())
def test_the_status_is_that_of_the_table_for_every_format(report: Report) -> None:
    expected = by_the_table(machine.as_dict(report))
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(io.StringIO()):
        patch.setattr("evcheck.cli.check.check_found", lambda *arguments, **options: report)
        with contextlib.redirect_stderr(io.StringIO()):
            found = [main(["check", COMPLETE, "-f", form]) for form in FORMATS]
    assert [*found, exit_status(report)] == [expected] * (len(FORMATS) + 1)
