"""From the paths of a command to the report on what lies there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from datetime import date

from evcheck.checking.choosing import resolve
from evcheck.checking.report import Report
from evcheck.checking.run import check_many
from evcheck.cli.main import UsageError
from evcheck.cli.settings import blaming
from evcheck.guidelines import GuidelineError
from evcheck.reading.files import Candidate, read
from evcheck.reading.loading import Loaded

MANY = 25
"""From this many files on, progress is shown."""


def day(text: str | None) -> date | None:
    """The day that `--today` gives.

    Raises:
        UsageError: if it is none.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"`--today` takes a day such as 2026-11-22, not `{text}`.") from error


def know(given: argparse.Namespace) -> None:
    """Find a misspelt guideline before thousands of files are read.

    Raises:
        UsageError: if there is no such guideline, or its file cannot be used.
    """
    with blaming(given, "guidelines"):
        try:
            resolve(given.guideline)
        except GuidelineError as error:
            raise UsageError(str(error)) from error


def check_found(
    given: argparse.Namespace, found: list[Candidate], today: date | None, overview: bool = False
) -> Report:
    """Check the dossiers among the files that were found; the others are counted."""
    report = check_loaded(given, _load(found, given.skip_others), today, overview)
    return report._replace(passed_over=len(found) - len(report.dossiers))


def check_loaded(
    given: argparse.Namespace, loaded: Iterable[Loaded], today: date | None, overview: bool = False
) -> Report:
    """Check dossiers that were read, with the options of a command; with `overview`, for drawings too."""
    return check_many(
        loaded,
        given.guideline,
        today=today,
        fail_on=given.fail_on,
        accept_justified=given.accept_justified,
        justifications=given.justifications,
        overview=overview,
    )


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


def nothing(given: argparse.Namespace, paths: list[str], passed_over: int) -> str:
    """Say that there is nothing to check."""
    others = f" ({passed_over} YAML files have no top-level `evcheck:` key)" if passed_over else ""
    if passed_over == 1:
        others = " (1 YAML file has no top-level `evcheck:` key)"
    others += ", with what `exclude` leaves out" if given.excluded is not None else ""
    return (
        f"no dossier found in {', '.join(paths)}{others}. "
        "A dossier is a YAML file that begins with `evcheck: 1`; `evcheck init` writes one."
    )
