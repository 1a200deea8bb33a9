"""The report for programs: `evcheck-report/1`, whose schema is `schemas/report.schema.json`.

Keys may be added to this format, behind those that are there; renaming, removing or re-typing one makes `/2`.
"""

from __future__ import annotations

import json
import re
from typing import Any

from evcheck.checking.report import (
    SCHEMA,
    BaselineUse,
    DossierResult,
    GuidelineFacts,
    ItemFacts,
    Place,
    Problem,
    Report,
    Row,
)
from evcheck.views.counting import counts

_SURROGATES = re.compile("[\ud800-\udfff]")


def render(report: Report, *, all: bool = False) -> str:
    """Write a report as JSON with two spaces of indent and a line break at the end; it always holds all rows."""
    return written(as_dict(report))


def written(data: dict[str, Any]) -> str:
    """JSON as evcheck writes it for programs; lone surrogates, which no encoding can spell, are escapes."""
    text = json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    return _SURROGATES.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def as_dict(report: Report) -> dict[str, Any]:
    """Give a report as plain dictionaries and lists, with the keys in the order of the format."""
    return {
        "schema": SCHEMA,
        "evcheck": report.evcheck,
        "knowledge": report.knowledge,
        "options": {
            "fail_on": report.options.fail_on,
            "accept_justified": report.options.accept_justified,
            "today": report.options.today,
            "justifications": report.options.justifications,
        },
        "guidelines": [_guideline(guideline) for guideline in report.guidelines],
        "dossiers": [_dossier(report, result) for result in report.dossiers],
        "passed_over": report.passed_over,
        "baseline": report.baseline and _baseline(report, report.baseline),
        "configuration": report.configuration
        and {"path": report.configuration.path, "notes": list(report.configuration.notes)},
    }


def _guideline(facts: GuidelineFacts) -> dict[str, Any]:
    return {
        "id": facts.id,
        "title": facts.title,
        "reading": facts.reading,
        "digest": facts.digest,
        "citation": dict(facts.citation),
        "why": facts.why,
        "items": {name: _item(item) for name, item in facts.items.items()},
        "scope": facts.scope,
        "off": dict(facts.off),
    }


def _item(facts: ItemFacts) -> dict[str, Any]:
    return {
        "asks": facts.asks,
        "level": facts.level,
        "word": facts.word,
        "where": facts.where,
        "basis": facts.basis,
        "read": facts.read,
        "rule": facts.rule,
        "title": facts.title,
        "subject": facts.subject,
        "asks_for": facts.asks_for,
        "definition": facts.definition,
        "covered_by": list(facts.covered_by),
        "matter": facts.matter,
        "origin": facts.origin,
        "citation": dict(facts.citation) or None,
        "why": facts.why,
    }


def _dossier(report: Report, result: DossierResult) -> dict[str, Any]:
    return {
        "path": result.path,
        "sha256": result.sha256,
        "status": result.status,
        "problems": [_problem(problem) for problem in result.problems],
        "rows": [_row(row) for row in result.rows],
        "not_checked": [
            {"guideline": one.guideline, "item": one.item, "subject": one.subject, "problem": one.problem}
            for one in result.not_checked
        ],
        "counts": counts(report, result),
        "scores": result.scores,
        "title": result.title,
        "year": result.year,
        "notes": list(result.notes),
        "chosen": dict(result.chosen),
        "set_aside": result.set_aside,
    }


def _baseline(report: Report, use: BaselineUse) -> dict[str, Any]:
    return {
        "path": use.path,
        "known": sum(row.known for result in report.dossiers for row in result.rows),
        "closed": [entry._asdict() for entry in use.closed],
        "notes": list(use.notes),
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        **_where(problem.place),
    }


def _row(row: Row) -> dict[str, Any]:
    use = row.justification
    return {
        "guideline": row.guideline,
        "item": row.item,
        "level": row.level,
        "subject": row.subject,
        "rule": row.rule,
        "outcome": row.outcome.value,
        "open": row.open,
        "accepted": row.accepted,
        "message": row.message,
        "notes": list(row.notes),
        "fix": row.fix,
        "add": row.add,
        "methods": row.methods,
        "places": [{**_where(place), "label": place.label} for place in row.places],
        "justification": use and {"reason": use.reason, "until": use.until, "expired": use.expired},
        "fingerprint": row.fingerprint,
        "known": row.known,
    }


def _where(place: Place) -> dict[str, Any]:
    """Line and column from 1 in code points, ends exclusive; all 0 where there is no text."""
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
