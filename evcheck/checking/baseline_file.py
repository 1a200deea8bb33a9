"""The file of a baseline: read, and the dossiers named as it names them."""

from __future__ import annotations

import os
from collections.abc import Mapping

from evcheck.checking.baseline import AGAIN, Baseline, BaselineError, apply, read
from evcheck.checking.report import Report

LARGEST = 200_000_000
"""Bytes of a baseline that are read at most."""


class BaselineFileError(Exception):
    """A file from which no baseline can be read; the text is a sentence for the user."""


def load(file: str) -> Baseline:
    """The baseline in a file.

    Raises:
        BaselineFileError: if there is none.
    """
    try:
        with open(file, "rb") as opened:
            return read(opened.read(LARGEST))
    except FileNotFoundError as error:
        raise BaselineFileError(
            f"There is no baseline {file}. `evcheck baseline PATH -o {file}` records what is open today."
        ) from error
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "the name cannot be that of a file").lower()
        raise BaselineFileError(f"The baseline {file} cannot be read ({reason}).") from error
    except BaselineError as error:
        raise BaselineFileError(f"{file} {error} If it is damaged, restore it, or {AGAIN}.") from error


def use(report: Report, baseline: Baseline, file: str, paths: Mapping[str, str] | None = None) -> Report:
    """The report with what the baseline knows; `paths` are those of dossiers that the report calls otherwise."""
    names = names_of(report, file, paths or {})
    folder = _folder(file)
    others = dict.fromkeys(entry.path for entry in baseline.entries if entry.path not in names.values())
    gone = [path for path in others if not os.path.exists(os.path.join(folder, path))]
    return apply(report, baseline, file.replace(os.sep, "/"), names, gone)


def names_of(report: Report, file: str, paths: Mapping[str, str] | None = None) -> dict[str, str]:
    """The path of each dossier from the folder of the baseline, the same wherever evcheck is started."""
    folder, known = _folder(file), paths or {}
    return {result.path: _named(known.get(result.path, result.path), folder) for result in report.dossiers}


def _folder(file: str) -> str:
    return os.path.dirname(os.path.realpath(file))


def _named(path: str, folder: str) -> str:
    if path == "<stdin>":
        return path
    try:
        return os.path.relpath(os.path.realpath(path), folder).replace(os.sep, "/")
    except ValueError:  # on another drive, or no name that a file can have
        return path.replace(os.sep, "/")
