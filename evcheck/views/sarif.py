"""SARIF 2.1.0, for code scanning and for editors that read it.

Code scanning of GitHub shows every result as an alert, whatever its kind, so only what is open, and problems, are
results; with `all`, every row is one, with its kind. Those that matter most come first, since 5,000 are shown.
"""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import Any

from evcheck.checking.report import DossierResult, NotChecked, Outcome, Place, Problem, Report, Row
from evcheck.checking.status import exit_status
from evcheck.views import links
from evcheck.views.addresses import is_absolute, posix, uri, web
from evcheck.views.characters import ours, theirs
from evcheck.views.grouping import in_force
from evcheck.views.sarif_rules import LEVELS, SEVERITIES, item_id, problem_id, rules_of, text
from evcheck.views.summary import passed_over
from evcheck.views.wording import could_not, reason_of, said, standing, stops, urgency

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
"""The name of the folder that paths start from: the one in which evcheck was run."""

MOST_SHOWN, MOST_TAKEN = 5_000, 25_000
"""Results that GitHub shows, and takes, from one file."""

KINDS = {
    Outcome.NEEDS_REVIEW: "review",
    Outcome.MET: "pass",
    Outcome.NOT_APPLICABLE: "notApplicable",
}
"""The kinds of rows that are not open; an open one fails."""

EXITS = {
    0: "nothing that counts is open",
    1: "something is open, or a dossier has a problem",
    2: "nothing was checked",
    3: "a file could not be read as a dossier, or a rule of evcheck broke",
}


def render(report: Report, *, all: bool = False) -> str:
    """Write a report as a SARIF log; with `all`, met rows and those for a reader are results too."""
    return json.dumps(as_dict(report, all=all), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def as_dict(report: Report, *, all: bool = False) -> dict[str, Any]:
    """Give a SARIF log as plain dictionaries and lists."""
    rules = rules_of(report)
    number = {rule["id"]: position for position, rule in enumerate(rules)}
    results = _results(report, number, all)
    driver: dict[str, Any] = {"name": "evcheck", "version": report.evcheck}
    if web(links.BASE):
        driver["informationUri"] = web(links.BASE)
    run = {
        "tool": {"driver": {**driver, "rules": rules}},
        "automationDetails": {"id": "evcheck/"},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder in which evcheck was run."}}},
        "invocations": [_invocation(report, number, len(results))],
        "artifacts": [_artifact(result) for result in report.dossiers],
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _results(report: Report, number: dict[str, int], all: bool) -> list[dict[str, Any]]:
    """Errors of dossiers, then rows from the most urgent on, then notes."""
    problems = [(position, one) for position, result in enumerate(report.dossiers) for one in result.problems]
    rows = [
        (position, one) for position, result in enumerate(report.dossiers) for one in result.rows if all or one.open
    ]
    seen: Counter[tuple[str, ...]] = Counter()
    found: dict[str, list[dict[str, Any]]] = {"error": [], "note": []}
    for position, problem in problems:
        found[problem.severity].append(_problem(report, position, problem, number, seen))
    rows.sort(key=lambda pair: urgency(pair[1]))
    return [*found["error"], *(_row(report, *pair, number, seen) for pair in rows), *found["note"]]


def _row(
    report: Report, position: int, row: Row, number: dict[str, int], seen: Counter[tuple[str, ...]]
) -> dict[str, Any]:
    rule = item_id(row.guideline, row.item)
    path = report.dossiers[position].path
    advice = f" {ours(row.fix)}" if row.open and row.fix else ""
    reason = reason_of(row)
    words = f"{said(row)}{advice}" + (f" This was {reason}" if reason else "")
    first, *others = standing(row.places) or [Place(path="", line=1)]
    level = ("note" if row.accepted else LEVELS[row.level]) if row.open else "none"
    result: dict[str, Any] = {
        "ruleId": rule,
        "ruleIndex": number[rule],
        "kind": "fail" if row.open else KINDS.get(row.outcome, "informational"),
        "level": "error" if row.outcome is Outcome.ERROR and row.open else level,
        "message": {"text": text(words)},
        "locations": [{"physicalLocation": _physical(path, position, first), **_logical(first)}],
        "partialFingerprints": {"evcheck/v1": _once(seen, path, rule, row.subject, row.fingerprint)},
        "suppressions": _suppressions(row),
        "properties": _properties(row),
    }
    if others:
        result["relatedLocations"] = [
            {
                "id": place_number,
                "physicalLocation": _physical(path, position, place),
                **_logical(place),
                "message": {"text": text(ours(place.label)) or "also here"},
            }
            for place_number, place in enumerate(others, 1)
        ]
    return result


def _properties(row: Row) -> dict[str, Any]:
    told = {"outcome": row.outcome.value, "level": row.level, "subject": theirs(row.subject), "accepted": row.accepted}
    rest = {"notes": [ours(note) for note in row.notes], "add": _lines(row.add), "methods": ours(row.methods)}
    return {**told, **{key: value for key, value in rest.items() if value}}


def _lines(words: str) -> str:
    """Lines to be added to the dossier, with hidden characters visible."""
    return "\n".join(theirs(line) for line in words.split("\n"))


def _problem(
    report: Report, position: int, problem: Problem, number: dict[str, int], seen: Counter[tuple[str, ...]]
) -> dict[str, Any]:
    rule = problem_id(problem.code)
    path = report.dossiers[position].path
    place = problem.place if problem.place.line > 0 else problem.place._replace(line=1, column=0, end_line=0)
    return {
        "ruleId": rule,
        "ruleIndex": number[rule],
        "kind": "fail",
        "level": SEVERITIES[problem.severity],
        "message": {"text": text(ours(problem.message)) or rule},
        "locations": [{"physicalLocation": _physical(path, position, place), **_logical(place)}],
        "partialFingerprints": {"evcheck/v1": _once(seen, path, rule, problem.place.path, problem.message)},
        "suppressions": [],
    }


def _suppressions(row: Row) -> list[dict[str, str]]:
    """The authors' reason, where it still holds: under review until whoever runs the check accepts it."""
    use = row.justification
    if not row.open or use is None or not in_force(use):
        return []
    status = "accepted" if row.accepted else "underReview"
    return [{"kind": "inSource", "status": status, "justification": text(reason_of(row))}]


def _physical(path: str, position: int, place: Place) -> dict[str, Any]:
    return {"artifactLocation": {**_location(path), "index": position}, "region": _region(place)}


def _logical(place: Place) -> dict[str, Any]:
    """The path within the dossier, such as `preparations[0].isolation[1].product`."""
    return {"logicalLocations": [{"fullyQualifiedName": theirs(place.path)}]} if place.path else {}


def _region(place: Place) -> dict[str, int]:
    """Lines and columns from 1 in code points, ends exclusive: as a report has them."""
    region = {"startLine": place.line}
    if place.column > 0:
        region["startColumn"] = place.column
    if (place.end_line, place.end_column) >= (place.line, max(place.column, 1)) and place.end_column > 0:
        region |= {"endLine": place.end_line, "endColumn": place.end_column}
    return region


def _location(path: str) -> dict[str, str]:
    return {"uri": uri(path)} if is_absolute(posix(path)) else {"uri": uri(path), "uriBaseId": ROOT}


def _artifact(result: DossierResult) -> dict[str, Any]:
    artifact: dict[str, Any] = {"location": _location(result.path), "roles": ["analysisTarget"]}
    return {**artifact, "hashes": {"sha-256": result.sha256}} if result.sha256 else artifact


def _once(seen: Counter[tuple[str, ...]], *parts: str) -> str:
    """A fingerprint that no other result of this log has, and that lines put in above do not change."""
    seen[parts] += 1
    words = "\0".join((*parts, str(seen[parts])))
    return sha256(words.encode("utf-8", "backslashreplace")).hexdigest()


def _invocation(report: Report, number: dict[str, int], results: int) -> dict[str, Any]:
    status = exit_status(report) if report.dossiers else 0
    broken = any(row.outcome is Outcome.ERROR for result in report.dossiers for row in result.rows)
    told = [
        _note(ours(note), result, position) for position, result in enumerate(report.dossiers) for note in result.notes
    ]
    told += [
        _unchecked(one, result, position, number)
        for position, result in enumerate(report.dossiers)
        for one in result.not_checked
    ]
    over = passed_over(report)
    told += [{"level": "note", "message": {"text": over}}] if over else []
    if results > MOST_SHOWN:
        words = f"There are {results} results; GitHub shows {MOST_SHOWN} of one file and takes {MOST_TAKEN} at most."
        told.append({"level": "warning", "message": {"text": words}})
    return {
        "executionSuccessful": not broken,
        "exitCode": status,
        "exitCodeDescription": EXITS[status],
        "toolExecutionNotifications": told,
    }


def _note(words: str, result: DossierResult, position: int) -> dict[str, Any]:
    location = {"physicalLocation": {"artifactLocation": {**_location(result.path), "index": position}}}
    return {"level": "note", "message": {"text": text(words) or "note"}, "locations": [location]}


def _unchecked(one: NotChecked, result: DossierResult, position: int, number: dict[str, int]) -> dict[str, Any]:
    """That an item could not be judged, and why."""
    rule = item_id(one.guideline, one.item)
    problem = stops(result, one)
    place = problem.place if problem and problem.place.line > 0 else Place(path="", line=1)
    return {
        "level": "warning",
        "message": {"text": text(could_not(result, one))},
        "associatedRule": {"id": rule, "index": number[rule]},
        "locations": [{"physicalLocation": _physical(result.path, position, place)}],
    }
