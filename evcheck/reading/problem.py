"""Something wrong with the dossier itself, and the places that reports point at."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands: path in the dossier, 1-based line and column in code points, ends exclusive.

    Lines are 0 where the dossier was handed over as a mapping. `label` says why it is shown.
    """

    path: str
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0
    label: str = ""


class Problem(NamedTuple):
    """Something wrong with the dossier itself. `severity` is `error` or `note`."""

    code: str
    severity: str
    message: str
    place: Place


class Cut(NamedTuple):
    """A part that was left out because of a problem, so that the rest can be checked.

    `path` is its path with `[]` for every index (`preparations[].characterization.proteins[]`); `subject` is
    the id of the preparation or assay that it belongs to, or its path where it has no id; empty elsewhere.
    """

    path: str
    subject: str
    problem: int
