"""`evcheck check`: dossiers in, a report out, and an exit status."""

from __future__ import annotations

import argparse
import gc
import sys
from datetime import date

from evcheck.checking.report import Report
from evcheck.checking.run import check_many
from evcheck.checking.status import exit_status
from evcheck.cli.main import USAGE, UsageError
from evcheck.cli.output import on_terminal, prints_letters, width, write
from evcheck.guidelines import GuidelineError
from evcheck.reading.files import candidates, read
from evcheck.reading.loading import Loaded

FORMATS = ("rich", "plain", "json")
MANY = 25
"""From this many files on, progress is shown."""


def run(given: argparse.Namespace) -> int:
    """Check what the command names, print the report in every format asked for."""
    outputs = [_output(text) for text in given.format or ["rich" if on_terminal() else "plain"]]
    today = _day(given.today)
    loaded, passed_over = _load(given.paths, given.skip_others)
    try:
        report = check_many(
            loaded,
            given.guideline,
            today=today,
            fail_on=given.fail_on,
            accept_justified=given.accept_justified,
            passed_over=passed_over,
        )
    except GuidelineError as error:
        raise UsageError(str(error)) from error
    if not loaded:
        return _nothing(given.paths, passed_over, given.skip_others)
    for form, file in outputs:
        write(_render(report, form, file, given.all), file)
    return exit_status(report)


def _output(text: str) -> tuple[str, str]:
    """A format and its file, empty for standard output."""
    form, _, file = text.partition(":")
    if form not in FORMATS:
        raise UsageError(f"There is no format `{form}`; there are {', '.join(FORMATS)}.")
    if ":" in text and not file:
        raise UsageError(f"`{text}` names no file after the colon.")
    return form, file


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"`--today` takes a day such as 2026-11-22, not `{text}`.") from error


def _load(paths: list[str], skip_others: bool) -> tuple[list[Loaded], int]:
    """Load every dossier behind the paths; count the files that are none."""
    found = list(candidates(paths))
    progress = len(found) >= MANY and sys.stderr.isatty()
    gc.disable()  # trees are plain columns without cycles; collecting them again and again costs a third of the time
    loaded: list[Loaded] = []
    for number, candidate in enumerate(found, 1):
        dossier = read(candidate, skip_others)
        if dossier is not None:
            loaded.append(dossier)
        if progress and (number % 10 == 0 or number == len(found)):
            print(f"\rread {number} of {len(found)} files", end="", file=sys.stderr, flush=True)
    if progress:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    return loaded, len(found) - len(loaded)


def _nothing(paths: list[str], passed_over: int, skip_others: bool) -> int:
    """Say that there was nothing to check; for a hook that is no failure."""
    if skip_others:
        return 0
    others = f" ({passed_over} YAML files have no top-level `evcheck:` key)" if passed_over else ""
    print(
        f"evcheck: no dossier found in {', '.join(paths)}{others}. "
        "A dossier is a YAML file that begins with `evcheck: 1`; `evcheck init` writes one.",
        file=sys.stderr,
    )
    return USAGE


def _render(report: Report, form: str, file: str, everything: bool) -> str:
    """One view of the report."""
    if form == "json":
        from evcheck.views import machine

        return machine.render(report)
    ascii_only = not file and not prints_letters(sys.stdout.encoding)
    if form == "rich":
        from evcheck.views import terminal

        return terminal.render(report, width=width(), all=everything, ascii=ascii_only)
    from evcheck.views import plain

    return plain.render(report, width=width(), all=everything, ascii=ascii_only)
