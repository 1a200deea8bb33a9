"""The difference between two reports for programs: `evcheck-diff/1`, whose schema is `schemas/diff.schema.json`.

Keys may be added to this format; renaming, removing or re-typing one makes `/2`.
"""

from __future__ import annotations

from typing import Any

from evcheck.checking.difference import Change, Compared, Difference, status
from evcheck.checking.report import DossierResult, Problem
from evcheck.views.changes import COUNTED, HEADS
from evcheck.views.machine import written

SCHEMA = "evcheck-diff/1"


def render(found: Difference) -> str:
    """Write a difference as JSON with two spaces of indent and a line break at the end."""
    return written(as_dict(found))


def as_dict(found: Difference) -> dict[str, Any]:
    """Give a difference as plain dictionaries and lists. Every row that is not as it was is there."""
    return {
        "schema": SCHEMA,
        "old": found.old,
        "new": found.new,
        "fail_on": found.fail_on,
        "status": status(found),
        "dossiers": [_dossier(one) for one in found.dossiers],
        "old_only": [_alone(result) for result in found.old_only],
        "new_only": [_alone(result) for result in found.new_only],
        "notes": list(found.notes),
    }


def _dossier(one: Compared) -> dict[str, Any]:
    return {
        "old": one.old.path,
        "new": one.new.path,
        "matched": one.matched,
        "renamed": [{"kind": each.kind, "old": each.old, "new": each.new, "alike": each.alike} for each in one.renamed],
        "counts": {kind: len(one.of(kind)) for kind in HEADS},
        "rows": [_change(change) for change in one.changes if change.kind not in COUNTED],
        "still_open": [_change(change) for change in one.of("still open")],
        "problems_closed": [_problem(problem) for problem in one.problems_closed],
        "problems_opened": [_problem(problem) for problem in one.problems_opened],
        "scores": [
            {"guideline": guideline, "subject": subject, "was": was, "now": now}
            for guideline, subject, was, now in one.scores
        ],
        "apart": [
            {"side": apart.side, "guideline": apart.guideline, "items": list(apart.items), "open": apart.open}
            for apart in one.apart
        ],
    }


def _change(change: Change) -> dict[str, Any]:
    row = change.new or change.old
    return {
        "kind": change.kind,
        "guideline": change.guideline,
        "item": change.item,
        "subject": change.subject,
        "level": row.level if row is not None else None,
        "was": change.was,
        "now": change.now,
        "changed": list(change.what),
        "old_message": change.old.message if change.old is not None else None,
        "new_message": change.new.message if change.new is not None else None,
        "fingerprint": row.fingerprint if row is not None else None,
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "path": problem.place.path,
        "line": problem.place.line,
    }


def _alone(result: DossierResult) -> dict[str, Any]:
    return {"path": result.path, "status": result.status, "open": sum(row.open for row in result.rows)}
