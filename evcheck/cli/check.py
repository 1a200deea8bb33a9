"""`evcheck check`: dossiers in, a report out, and an exit status."""

from __future__ import annotations

import argparse
import gc
import os
from collections.abc import Callable
from functools import partial

from evcheck.checking.report import Report
from evcheck.checking.status import exit_status
from evcheck.cli.dossiers import check_found, day, know, nothing
from evcheck.cli.main import UsageError
from evcheck.cli.outputs import annotate, in_actions, outputs, write_report
from evcheck.cli.settings import blaming, settle
from evcheck.reading.files import candidates
from evcheck.views.formats import FORMATS


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
    configured = settle(given, given.paths)
    with blaming(given, "format"):
        wanted = outputs(given.format)
    today = day(given.today)
    know(given)
    files = [output.file for output in wanted if output.file]
    baseline = _baseline(given.baseline) if given.baseline else None
    if baseline:
        _spare([given.baseline], files, "is the baseline")
    found = list(candidates(given.paths, given.excluded))
    _spare([candidate.path for candidate in found], files)
    drawn = any(FORMATS[output.form].drawn for output in wanted)
    report = check_found(given, found, today, overview=drawn)._replace(configuration=configured)
    if not report.dossiers and not given.skip_others:
        raise UsageError(nothing(given, given.paths, report.passed_over))
    if baseline is not None:
        report = baseline(report)
    for output in wanted:
        write_report(report, output, given.all)
    if in_actions(given.format):
        annotate(report)
    return exit_status(report) if report.dossiers else 0


def _baseline(file: str) -> Callable[[Report], Report]:
    """What marks the rows that a baseline knows; a broken one is found before anything is checked."""
    from evcheck.cli import baselines

    return partial(baselines.use, baseline=baselines.load(file), file=file)


def _spare(paths: list[str], files: list[str], what: str = "is a dossier to be checked") -> None:
    """Never write a report over a dossier that is checked, or over the baseline."""
    for file in files:
        for path in paths:
            if os.path.exists(file) and os.path.exists(path) and os.path.samefile(file, path):
                raise UsageError(f"{file} {what}; write the report to another file.")
