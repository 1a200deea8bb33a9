"""SARIF 2.1.0, for code scanning and for editors that read it.

Code scanning of GitHub shows every result as an alert, whatever its kind, so only what is open, and problems, are
results; with `all`, every row is one, with its kind. Those that matter most come first, since 5,000 are shown.
"""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import Any, NamedTuple

from evcheck.checking.report import DossierResult, NotChecked, Outcome, Place, Problem, Report, Row
from evcheck.checking.status import exit_status
from evcheck.views import links
from evcheck.views.addresses import is_absolute, posix, uri, web
from evcheck.views.characters import ours, theirs
from evcheck.views.grouping import in_force
from evcheck.views.sarif_rules import LEVELS, SEVERITIES, item_id, problem_id, rules_of, text
from evcheck.views.summary import passed_over
from evcheck.views.wording import advice_of, could_not, reason_of, said, spared, standing, stops, urgency

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


class File(NamedTuple):
    """A dossier's path, and its number among the artifacts of the log."""

    path: str
    artifact: int


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
        "artifacts": _artifacts(report),
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _results(report: Report, number: dict[str, int], all: bool) -> list[dict[str, Any]]:
    """Errors of dossiers, then rows from the most urgent on, then notes."""
    numbered = _numbered(report)
    rows = [(file, row) for file, result in numbered for row in result.rows if all or row.open]
    rows.sort(key=lambda pair: urgency(pair[1]))
    seen: Counter[tuple[str, ...]] = Counter()
    against = report.baseline is not None
    new = {"baselineState": "new"} if against else {}
    found: dict[str, list[dict[str, Any]]] = {"error": [], "note": []}
    for file, result in numbered:
        for problem in result.problems:
            found[problem.severity].append({**_problem(file, problem, number, seen), **new})
    told = [{**_row(file, row, number, seen), **(_baseline_state(row) if against else {})} for file, row in rows]
    return [*found["error"], *told, *found["note"]]


def _baseline_state(row: Row) -> dict[str, str]:
    """Whether the baseline holds what is open. Of rows that are not open it tells nothing."""
    return {"baselineState": "unchanged" if row.known else "new"} if row.open else {}


def _numbered(report: Report) -> list[tuple[File, DossierResult]]:
    """The dossiers with their files; one that is named twice is one file."""
    number = {name: at for at, name in enumerate(dict.fromkeys(uri(result.path) for result in report.dossiers))}
    return [(File(result.path, number[uri(result.path)]), result) for result in report.dossiers]


def _row(file: File, row: Row, number: dict[str, int], seen: Counter[tuple[str, ...]]) -> dict[str, Any]:
    rule = item_id(row.guideline, row.item)
    reason = reason_of(row)
    words = " ".join(part for part in (said(row), advice_of(row), reason and f"This was {reason}") if part)
    first, *others = standing(row.places) or [Place(path="", line=1)]
    level = ("note" if spared(row) else LEVELS[row.level]) if row.open else "none"
    result: dict[str, Any] = {
        "ruleId": rule,
        "ruleIndex": number[rule],
        "kind": "fail" if row.open else KINDS.get(row.outcome, "informational"),
        "level": "error" if row.outcome is Outcome.ERROR and row.open else level,
        "message": {"text": text(words)},
        "locations": [_place(file, first)],
        "partialFingerprints": {"evcheck/v1": _once(seen, posix(file.path), rule, row.subject, row.fingerprint)},
        "suppressions": _suppressions(row),
        "properties": _properties(row),
    }
    if others:
        result["relatedLocations"] = [
            {"id": at, **_place(file, place), "message": {"text": text(ours(place.label)) or "also here"}}
            for at, place in enumerate(others, 1)
        ]
    return result


def _properties(row: Row) -> dict[str, Any]:
    told = {"outcome": row.outcome.value, "level": row.level, "subject": theirs(row.subject), "accepted": row.accepted}
    told |= {"known": True} if row.known else {}
    rest = {"notes": [ours(note) for note in row.notes], "add": _lines(row.add), "methods": ours(row.methods)}
    return {**told, **{key: value for key, value in rest.items() if value}}


def _lines(words: str) -> str:
    """Lines to be added to the dossier, with hidden characters visible."""
    return "\n".join(theirs(line) for line in words.split("\n"))


def _problem(file: File, problem: Problem, number: dict[str, int], seen: Counter[tuple[str, ...]]) -> dict[str, Any]:
    rule = problem_id(problem.code)
    place = problem.place if problem.place.line > 0 else problem.place._replace(line=1, column=0, end_line=0)
    return {
        "ruleId": rule,
        "ruleIndex": number[rule],
        "kind": "fail",
        "level": SEVERITIES[problem.severity],
        "message": {"text": text(ours(problem.message)) or rule},
        "locations": [_place(file, place)],
        "partialFingerprints": {"evcheck/v1": _once(seen, posix(file.path), rule, problem.place.path, problem.message)},
        "suppressions": [],
    }


def _suppressions(row: Row) -> list[dict[str, str]]:
    """The authors' reason, where it still holds: under review until whoever runs the check accepts it."""
    use = row.justification
    if not row.open or use is None or not in_force(use):
        return []
    status = "accepted" if row.accepted else "underReview"
    return [{"kind": "inSource", "status": status, "justification": text(reason_of(row))}]


def _place(file: File, place: Place) -> dict[str, Any]:
    """Where something stands: in the file, and within the dossier, as in `preparations[0].isolation[1].product`."""
    physical = {"artifactLocation": _artifact_location(file), "region": _region(place)}
    logical = {"logicalLocations": [{"fullyQualifiedName": theirs(place.path)}]} if place.path else {}
    return {"physicalLocation": physical, **logical}


def _artifact_location(file: File) -> dict[str, Any]:
    return {**_location(file.path), "index": file.artifact}


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


def _artifacts(report: Report) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for result in report.dossiers:
        hashes = {"hashes": {"sha-256": result.sha256}} if result.sha256 else {}
        found.setdefault(uri(result.path), {"location": _location(result.path), "roles": ["analysisTarget"], **hashes})
    return list(found.values())


def _once(seen: Counter[tuple[str, ...]], *parts: str) -> str:
    """A fingerprint that no other result of this log has, and that lines put in above do not change."""
    seen[parts] += 1
    words = "\0".join((*parts, str(seen[parts])))
    return sha256(words.encode("utf-8", "backslashreplace")).hexdigest()


def _invocation(report: Report, number: dict[str, int], results: int) -> dict[str, Any]:
    status = exit_status(report) if report.dossiers else 0
    broken = any(row.outcome is Outcome.ERROR for result in report.dossiers for row in result.rows)
    numbered = _numbered(report)
    told = [_note(file, note) for file, result in numbered for note in result.notes]
    told += [_unchecked(file, result, one, number) for file, result in numbered for one in result.not_checked]
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


def _note(file: File, words: str) -> dict[str, Any]:
    location = {"physicalLocation": {"artifactLocation": _artifact_location(file)}}
    return {"level": "note", "message": {"text": text(ours(words)) or "note"}, "locations": [location]}


def _unchecked(file: File, result: DossierResult, one: NotChecked, number: dict[str, int]) -> dict[str, Any]:
    """That an item could not be judged, and why."""
    rule = item_id(one.guideline, one.item)
    problem = stops(result, one)
    place = problem.place if problem and problem.place.line > 0 else Place(path="", line=1)
    return {
        "level": "warning",
        "message": {"text": text(could_not(result, one))},
        "associatedRule": {"id": rule, "index": number[rule]},
        "locations": [_place(file, place)],
    }
