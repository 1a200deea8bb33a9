"""The file of a baseline: read, written, and the dossiers named as it names them."""

from __future__ import annotations

import os

from evcheck.checking.baseline import AGAIN, Baseline, BaselineError, apply, read
from evcheck.checking.report import Report
from evcheck.cli.main import UsageError

USUAL = "evcheck-baseline.json"
LARGEST = 200_000_000
"""Bytes of a baseline that are read at most."""


def load(file: str) -> Baseline:
    """The baseline in a file.

    Raises:
        UsageError: if there is none.
    """
    try:
        with open(file, "rb") as opened:
            return read(opened.read(LARGEST))
    except FileNotFoundError as error:
        raise UsageError(
            f"There is no baseline {file}. `evcheck baseline PATH -o {file}` records what is open today."
        ) from error
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "the name cannot be that of a file").lower()
        raise UsageError(f"The baseline {file} cannot be read ({reason}).") from error
    except BaselineError as error:
        raise UsageError(f"{file} {error} If it is damaged, restore it, or {AGAIN}.") from error


def use(report: Report, baseline: Baseline, file: str) -> Report:
    """The report with what the baseline knows."""
    names = names_of(report, file)
    folder = _folder(file)
    others = dict.fromkeys(entry.path for entry in baseline.entries if entry.path not in names.values())
    gone = [path for path in others if not os.path.exists(os.path.join(folder, path))]
    return apply(report, baseline, file.replace(os.sep, "/"), names, gone)


def names_of(report: Report, file: str) -> dict[str, str]:
    """The path of each dossier from the folder of the baseline, the same wherever evcheck is started."""
    folder = _folder(file)
    return {result.path: _named(result.path, folder) for result in report.dossiers}


def _folder(file: str) -> str:
    return os.path.dirname(os.path.realpath(file))


def _named(path: str, folder: str) -> str:
    if path == "<stdin>":
        return path
    try:
        return os.path.relpath(os.path.realpath(path), folder).replace(os.sep, "/")
    except ValueError:  # on another drive, or no name that a file can have
        return path.replace(os.sep, "/")
