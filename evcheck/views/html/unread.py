"""Parts of a dossier that could not be read: a drawing must not call absent what is written there."""

from __future__ import annotations

from collections.abc import Iterable

from evcheck.checking.report import Problem


def inside(place: str, path: str) -> bool:
    """Whether a place lies in what stands at a path."""
    return place == path or place.startswith((f"{path}.", f"{path}["))


def errors_in(problems: Iterable[Problem], path: str) -> list[Problem]:
    """The problems that kept something at a path from being read."""
    return [one for one in problems if one.severity == "error" and inside(one.place.path, path)]


def left_out(problems: Iterable[Problem], chapters: Iterable[str], drawn: Iterable[str]) -> list[Problem]:
    """The problems in chapters that lie in no entry that is drawn: the entry was left out as a whole."""
    entries = list(drawn)
    found = (one for chapter in chapters for one in errors_in(problems, chapter))
    return [one for one in found if not any(inside(one.place.path, entry) for entry in entries)]


def in_line(problem: Problem) -> str:
    """Where a problem stands, in words."""
    return f"in line {problem.place.line}" if problem.place.line else "with the dossier"
