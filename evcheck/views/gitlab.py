"""The code quality report of GitLab: what is open, and problems, beside the lines of a merge request."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import Any

from evcheck.checking.report import DossierResult, Outcome, Place, Problem, Report, Row
from evcheck.views.addresses import posix
from evcheck.views.characters import ours, theirs
from evcheck.views.wording import advice_of, reason_of, said, spared, standing, urgency

SEVERITIES = {"required": "major", "recommended": "minor", "optional": "info"}
"""How the levels of items are called in GitLab."""


def render(report: Report, *, all: bool = False) -> str:
    """Write a report as a list of findings, the urgent ones first; met rows have no place in this format."""
    return json.dumps(as_list(report), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def as_list(report: Report) -> list[dict[str, Any]]:
    """Give the findings as plain dictionaries."""
    seen: Counter[tuple[str, ...]] = Counter()
    rows = [(result, row) for result in report.dossiers for row in result.rows if row.open]
    rows.sort(key=lambda pair: urgency(pair[1]))
    problems = [(result, problem) for result in report.dossiers for problem in result.problems]
    problems.sort(key=lambda pair: pair[1].severity != "error")
    errors = sum(problem.severity == "error" for _, problem in problems)
    found = [_problem(result, problem, seen) for result, problem in problems]
    return [*found[:errors], *(_row(result, row, seen) for result, row in rows), *found[errors:]]


def _row(result: DossierResult, row: Row, seen: Counter[tuple[str, ...]]) -> dict[str, Any]:
    name = f"{row.guideline}/{row.item}"
    reason = reason_of(row)
    words = " ".join(part for part in (said(row), advice_of(row), reason and f"This was {reason}") if part)
    severity = "critical" if row.outcome is Outcome.ERROR else "info" if spared(row) else SEVERITIES[row.level]
    places = standing(row.places)
    return _finding(result, name, words, severity, places[0] if places else None, seen, row.subject)


def _problem(result: DossierResult, problem: Problem, seen: Counter[tuple[str, ...]]) -> dict[str, Any]:
    severity = "info" if problem.severity != "error" else "blocker" if result.status == "unreadable" else "critical"
    name = f"dossier/{theirs(problem.code)}"
    return _finding(result, name, ours(problem.message), severity, problem.place, seen, problem.place.path)


def _finding(
    result: DossierResult,
    name: str,
    words: str,
    severity: str,
    place: Place | None,
    seen: Counter[tuple[str, ...]],
    what: str,
) -> dict[str, Any]:
    """A finding. Its fingerprint is its own among those of all files, and does not change with the lines above."""
    path = posix(result.path)
    begin = max(1, place.line) if place else 1
    key = (path, name, what)
    seen[key] += 1
    identity = "\0".join((*key, str(seen[key]))).encode("utf-8", "backslashreplace")
    lines = {"begin": begin, "end": place.end_line} if place and place.end_line > begin else {"begin": begin}
    return {
        "description": words or name,
        "check_name": name,
        "fingerprint": sha256(identity).hexdigest(),
        "severity": severity,
        "location": {"path": theirs(path), "lines": lines},
    }
