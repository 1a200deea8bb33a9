"""`evcheck check`: dossiers in, a report out, and an exit status."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable
from functools import partial

from evcheck.checking.report import Report
from evcheck.checking.status import exit_status
from evcheck.cli.dossiers import check_found, day, know, nothing
from evcheck.cli.main import UsageError
from evcheck.cli.output import COLUMNS, in_color, on_terminal, prints_letters, width, write, write_json
from evcheck.cli.settings import blaming, settle
from evcheck.reading.files import candidates

FORMATS = ("rich", "plain", "json")


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
        outputs = [_output(text) for text in given.format or ["rich" if on_terminal() else "plain"]]
    today = day(given.today)
    know(given)
    baseline = _baseline(given.baseline) if given.baseline else None
    if baseline:
        _spare([given.baseline], [file for _, file in outputs if file], "is the baseline")
    found = list(candidates(given.paths, given.excluded))
    _spare([candidate.path for candidate in found], [file for _, file in outputs if file])
    report = check_found(given, found, today)._replace(configuration=configured)
    if not report.dossiers and not given.skip_others:
        raise UsageError(nothing(given, given.paths, report.passed_over))
    if baseline is not None:
        report = baseline(report)
    for form, file in outputs:
        _write(report, form, file, given.all)
    return exit_status(report) if report.dossiers else 0


def _baseline(file: str) -> Callable[[Report], Report]:
    """What marks the rows that a baseline knows; a broken one is found before anything is checked."""
    from evcheck.cli import baselines

    return partial(baselines.use, baseline=baselines.load(file), file=file)


def _output(text: str) -> tuple[str, str]:
    """A format and its file, empty for standard output."""
    form, _, file = text.partition(":")
    if form not in FORMATS:
        raise UsageError(f"There is no format `{form}`; there are {', '.join(FORMATS)}.")
    if ":" in text and not file:
        raise UsageError(f"`{text}` names no file after the colon.")
    return form, file


def _spare(paths: list[str], files: list[str], what: str = "is a dossier to be checked") -> None:
    """Never write a report over a dossier that is checked, or over the baseline."""
    for file in files:
        for path in paths:
            if os.path.exists(file) and os.path.exists(path) and os.path.samefile(file, path):
                raise UsageError(f"{file} {what}; write the report to another file.")


def _write(report: Report, form: str, file: str, everything: bool) -> None:
    """Write one view of the report. A file is the same whatever the terminal."""
    if form == "json":
        from evcheck.views import machine

        write_json(machine.render(report), file)
        return
    columns = COLUMNS if file else width()
    ascii_only = not file and not prints_letters(sys.stdout.encoding)
    if form == "rich":
        from evcheck.views import terminal

        text = terminal.render(report, width=columns, all=everything, ascii=ascii_only, color=bool(file) or in_color())
    else:
        from evcheck.views import plain

        text = plain.render(report, width=columns, all=everything, ascii=ascii_only)
    write(text, file)
