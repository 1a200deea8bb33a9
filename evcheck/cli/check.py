"""`evcheck check`: dossiers in, a report out, and an exit status."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterator
from datetime import date

from evcheck.checking.choosing import resolve
from evcheck.checking.run import check_many
from evcheck.checking.status import exit_status
from evcheck.cli.main import UsageError
from evcheck.cli.outputs import annotate, in_actions, outputs, write_report
from evcheck.guidelines import GuidelineError
from evcheck.reading.files import Candidate, candidates, read
from evcheck.reading.loading import Loaded
from evcheck.views.formats import FORMATS

MANY = 25
"""From this many files on, progress is shown."""


def run(given: argparse.Namespace) -> int:
    """Check what the command names, print the report in every format asked for."""
    collecting = gc.isenabled()
    gc.disable()  # trees are plain columns without cycles; collecting them again and again costs a third of the time
    try:
        return _run(given)
    finally:
        if collecting:
            gc.enable()


def _run(given: argparse.Namespace) -> int:
    wanted = outputs(given.format)
    today = _day(given.today)
    _known(given.guideline)
    found = list(candidates(given.paths))
    _spare(found, [output.file for output in wanted if output.file])
    report = check_many(
        _load(found, given.skip_others),
        given.guideline,
        today=today,
        fail_on=given.fail_on,
        accept_justified=given.accept_justified,
        overview=any(FORMATS[output.form].drawn for output in wanted),
    )
    report = report._replace(passed_over=len(found) - len(report.dossiers))
    if not report.dossiers and not given.skip_others:
        raise UsageError(_nothing(given.paths, report.passed_over))
    for output in wanted:
        write_report(report, output, given.all)
    if in_actions(given.format):
        annotate(report)
    return exit_status(report) if report.dossiers else 0


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"`--today` takes a day such as 2026-11-22, not `{text}`.") from error


def _known(asked: list[str] | None) -> None:
    """Find a misspelt guideline before thousands of files are read."""
    try:
        resolve(asked)
    except GuidelineError as error:
        raise UsageError(str(error)) from error


def _spare(found: list[Candidate], files: list[str]) -> None:
    """Never write a report over a dossier that is checked."""
    for file in files:
        for candidate in found:
            if os.path.exists(file) and os.path.exists(candidate.path) and os.path.samefile(file, candidate.path):
                raise UsageError(f"{file} is a dossier to be checked; write the report to another file.")


def _load(found: list[Candidate], skip_others: bool) -> Iterator[Loaded]:
    """Load one dossier after the other among the files found; the others are passed over."""
    progress = len(found) >= MANY and sys.stderr.isatty()
    for number, candidate in enumerate(found, 1):
        dossier = read(candidate, skip_others)
        if dossier is not None:
            yield dossier
        if progress and (number % 10 == 0 or number == len(found)):
            print(f"\rchecked {number} of {len(found)} files", end="", file=sys.stderr, flush=True)
    if progress:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _nothing(paths: list[str], passed_over: int) -> str:
    """Say that there is nothing to check."""
    others = f" ({passed_over} YAML files have no top-level `evcheck:` key)" if passed_over else ""
    if passed_over == 1:
        others = " (1 YAML file has no top-level `evcheck:` key)"
    return (
        f"no dossier found in {', '.join(paths)}{others}. "
        "A dossier is a YAML file that begins with `evcheck: 1`; `evcheck init` writes one."
    )
