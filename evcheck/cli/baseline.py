"""`evcheck baseline`: record what is open today, so that later checks fail only on what is new."""

from __future__ import annotations

import argparse
import os

from evcheck.checking.baseline import Baseline, BaselineError, coverable, named, read, record, write
from evcheck.checking.report import Report
from evcheck.checking.status import dossier_status
from evcheck.cli import output
from evcheck.cli.baselines import USUAL, names_of
from evcheck.cli.dossiers import check_found, day, know, nothing
from evcheck.cli.main import UsageError
from evcheck.cli.settings import settle
from evcheck.reading.files import STANDARD_INPUT, candidates

UNREADABLE = 3


def run(given: argparse.Namespace) -> int:
    """Check what the command names, and write down what is open."""
    if STANDARD_INPUT in given.paths:
        raise UsageError(
            "A baseline knows dossiers by their paths, and standard input has none. Name a file or a folder."
        )
    if given.output == STANDARD_INPUT:
        raise UsageError("A baseline is a file in the repository, and `-o -` names none. Write `-o FILE`.")
    settle(given, given.paths)
    file = given.output or given.baseline or USUAL
    before = _before(file)
    today = day(given.today)
    know(given)
    report = check_found(given, list(candidates(given.paths, given.excluded)), today)
    if not report.dossiers:
        raise UsageError(nothing(given, given.paths, report.passed_over))
    broken = [result.path for result in report.dossiers if dossier_status(result, "never") == UNREADABLE]
    if broken:
        output.complain(
            f"No baseline was written, since {named(broken)} cannot be checked. "
            "`evcheck check` says why; correct that first, or leave it out."
        )
        return UNREADABLE
    recorded = record(report, names_of(report, file))
    output.write(write(recorded), file)
    output.tell(_told(report, recorded, before, file))
    return 0


def _before(file: str) -> Baseline | None:
    """The baseline that the file holds already; anything else is not written over."""
    if not os.path.lexists(file):
        return None
    try:
        with open(file, "rb") as opened:
            return read(opened.read())
    except (BaselineError, OSError) as error:
        raise UsageError(
            f"{file} is there already and is no baseline that can be read, so it is not written over. "
            "Remove it, or name another file with `-o`."
        ) from error


def _told(report: Report, recorded: Baseline, before: Baseline | None, file: str) -> str:
    """What was recorded, what is different from before, and what no baseline covers."""
    number = len(recorded.entries)
    dossiers = len(report.dossiers)
    lines = [
        f"Recorded {number} open {'row' if number == 1 else 'rows'} of {dossiers} "
        f"{'dossier' if dossiers == 1 else 'dossiers'} in {file}."
    ]
    if before is not None:
        now, then = ({(one.path, one.fingerprint) for one in each.entries} for each in (recorded, before))
        lines.append(f"It held {len(then)} before: {len(now - then)} new, {len(then - now)} gone.")
        unchecked = sorted({path for path, _ in then} - set(names_of(report, file).values()))
        if unchecked:
            lines.append(f"Gone with them are all of {named(unchecked)}, which this command did not check.")
    accepted = sum(row.accepted and coverable(row) for result in report.dossiers for row in result.rows)
    if accepted:
        lines.append(f"Not recorded, since they are accepted for the authors' reasons: {accepted}.")
    errors = sum(problem.severity == "error" for result in report.dossiers for problem in result.problems)
    if errors:
        lines.append(
            f"No baseline covers mistakes in a dossier, and there {'is' if errors == 1 else 'are'} {errors}: "
            "`evcheck check` shows them, and fails until they are corrected."
        )
    return "\n".join(lines) + "\n"
