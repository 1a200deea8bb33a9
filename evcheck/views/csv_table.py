"""A table of all dossiers: one line for each row, each problem, and each item that could not be checked.

For spreadsheets and statistics. No cell is a formula, whatever stands in a dossier.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import Any

from evcheck.checking.report import DossierResult, Place, Report, Row
from evcheck.views.characters import ours, theirs
from evcheck.views.wording import Facts, facts_of, stops

COLUMNS = (
    "dossier", "sha256", "title", "year", "entry", "guideline", "reading", "item", "item_title", "level", "subject",
    "outcome", "open", "accepted", "severity", "code", "message", "notes", "fix", "methods", "justification", "until",
    "expired", "path", "line", "column", "end_line", "end_column", "places", "fingerprint", "known",
)  # fmt: skip
"""The header. New columns come at the end; none is renamed or moved. `entry` is `row`, `problem` or `not checked`."""

_FORMULA = re.compile(r"(^\s*|;[\s\"']*)(?=[=+\-@＝＋－＠]|::)")


def render(report: Report, *, all: bool = False) -> str:
    """Write a report as a table; it always holds all rows."""
    into = io.StringIO()
    table = csv.DictWriter(into, COLUMNS, restval="", quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
    table.writeheader()
    for line in lines(report):
        table.writerow({key: cell(value) for key, value in line.items()})
    return into.getvalue()


def lines(report: Report) -> Iterator[dict[str, Any]]:
    """The lines of the table, by column; what is not there is empty."""
    facts = facts_of(report)
    for result in report.dossiers:
        about = {"dossier": result.path, "sha256": result.sha256, "title": result.title, "year": result.year}
        for problem in result.problems:
            told = {"severity": problem.severity, "code": problem.code, "message": problem.message}
            yield {**about, "entry": "problem", **told, **_where((problem.place,))}
        for row in result.rows:
            guideline, item = facts[row.guideline, row.item]
            yield {**about, "entry": "row", "reading": guideline.reading, "item_title": item.title, **_row(row)}
        yield from _not_checked(facts, result, about)


def cell(value: Any) -> str:
    """A cell on one line, with hidden characters visible; an apostrophe before what a spreadsheet or CI would run."""
    if value is None or isinstance(value, bool):
        return "" if value is None else "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    text = " ".join(theirs(part) for part in str(value).split("\n"))
    return _FORMULA.sub(r"\1'", text)


def _row(row: Row) -> dict[str, Any]:
    use = row.justification
    return {
        "guideline": row.guideline,
        "item": row.item,
        "level": row.level,
        "subject": row.subject,
        "outcome": row.outcome.value,
        "open": row.open,
        "accepted": row.accepted,
        "message": ours(row.message),
        "notes": " ".join(ours(note) for note in row.notes),
        "fix": ours(row.fix),
        "methods": ours(row.methods),
        **({"justification": use.reason, "until": use.until, "expired": use.expired} if use else {}),
        **_where(row.places),
        "fingerprint": row.fingerprint,
        "known": row.known,
    }


def _not_checked(facts: Facts, result: DossierResult, about: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for one in result.not_checked:
        guideline, item = facts[one.guideline, one.item]
        problem = stops(result, one)
        told = {"code": problem.code, "message": problem.message, **_where((problem.place,))} if problem else {}
        yield {
            **about,
            "entry": "not checked",
            "guideline": one.guideline,
            "reading": guideline.reading,
            "item": one.item,
            "item_title": item.title,
            "level": item.level,
            "subject": one.subject,
            **told,
        }


def _where(places: tuple[Place, ...]) -> dict[str, Any]:
    """The first place, and how many there are."""
    if not places:
        return {"places": 0}
    first = places[0]
    standing = {"line": first.line, "column": first.column, "end_line": first.end_line, "end_column": first.end_column}
    return {"path": first.path, **(standing if first.line else {}), "places": len(places)}
