"""What was open before: recorded once, so that later runs fail only on what is new."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from evcheck.checking.report import BaselineEntry, BaselineUse, DossierResult, Outcome, Report, Row

SCHEMA = "evcheck-baseline/1"
NAMED = 3
"""Files that a note names; more are counted."""

AGAIN = "run `evcheck baseline` again"


class BaselineError(Exception):
    """A file that cannot serve as a baseline; the text ends the sentence `FILE ...`."""


class Baseline(NamedTuple):
    """Open rows by the path of their dossier, and the reading of each guideline that they were found with."""

    readings: Mapping[str, int]
    entries: tuple[BaselineEntry, ...]


def coverable(row: Row) -> bool:
    """Whether a row may stand in a baseline: open, and no failure of evcheck's own."""
    return row.open and row.outcome is not Outcome.ERROR


def record(report: Report, names: Mapping[str, str]) -> Baseline:
    """A baseline of the rows that are open and not accepted; `names` gives each dossier's path from its folder."""
    entries = {
        BaselineEntry(names[result.path], row.guideline, row.item, row.subject, row.outcome.value, row.fingerprint)
        for result in report.dossiers
        for row in result.rows
        if coverable(row) and not row.accepted
    }
    used = {entry.guideline for entry in entries}
    readings = {facts.id: facts.reading for facts in report.guidelines if facts.id in used}
    return Baseline(dict(sorted(readings.items())), tuple(sorted(entries)))


def write(baseline: Baseline) -> str:
    """The text of a baseline: JSON with one entry a line, in order, so that a difference of two reads well."""
    rows = ",".join(f"\n    {json.dumps(entry._asdict())}" for entry in baseline.entries)
    return (
        f'{{\n  "schema": "{SCHEMA}",\n  "guidelines": {json.dumps(baseline.readings)},\n'
        f'  "rows": [{rows}{chr(10) + "  " if rows else ""}]\n}}\n'
    )


def read(data: bytes) -> Baseline:
    """Read a baseline from the content of its file.

    Raises:
        BaselineError: if it is none.
    """
    try:
        given = json.loads(data)
    except json.JSONDecodeError as error:
        raise BaselineError(f"is no baseline: it is no JSON ({error.msg} in line {error.lineno}).") from error
    except (ValueError, RecursionError) as error:
        raise BaselineError("is no baseline: it is no JSON.") from error
    schema = given.get("schema") if isinstance(given, dict) else None
    if schema != SCHEMA:
        name, _, version = str(schema).partition("/")
        if name == SCHEMA.partition("/")[0] and version.isdecimal():
            raise BaselineError(f"is a baseline of another form, {schema}; this evcheck reads {SCHEMA}.")
        raise BaselineError(f"is no baseline: its first key is not `schema` with the value `{SCHEMA}`.")
    readings, rows = given.get("guidelines"), given.get("rows")
    if not isinstance(readings, dict) or not all(type(reading) is int for reading in readings.values()):
        raise BaselineError("is a damaged baseline: `guidelines` does not give the reading of each guideline.")
    if not isinstance(rows, list):
        raise BaselineError("is a damaged baseline: `rows` is no list.")
    return Baseline(readings, tuple(_entry(number, row) for number, row in enumerate(rows, 1)))


def _entry(number: int, row: Any) -> BaselineEntry:
    values = [row.get(field) for field in BaselineEntry._fields] if isinstance(row, dict) else [None]
    if not all(isinstance(value, str) for value in values):
        raise BaselineError(
            f"is a damaged baseline: entry {number} does not give {', '.join(BaselineEntry._fields)} as texts."
        )
    return BaselineEntry(*values)


def apply(report: Report, baseline: Baseline, path: str, names: Mapping[str, str], gone: Iterable[str] = ()) -> Report:
    """The report with the rows marked that the baseline holds, and with what became of the others.

    Args:
        report: of a check.
        baseline: what was open before.
        path: the file of the baseline, as the report shall name it.
        names: the path of each dossier from the folder of the baseline.
        gone: dossiers of the baseline that are no longer there, as they stand in it.
    """
    held: dict[str, set[str]] = {}
    for entry in baseline.entries:
        held.setdefault(entry.path, set()).add(entry.fingerprint)
    dossiers = tuple(_marked(result, held.get(names[result.path], set())) for result in report.dossiers)
    closed = _closed(baseline, dossiers, names)
    return report._replace(dossiers=dossiers, baseline=BaselineUse(path, closed, _notes(report, baseline, gone)))


def _marked(result: DossierResult, held: set[str]) -> DossierResult:
    if not held:
        return result
    rows = (row._replace(known=True) if coverable(row) and row.fingerprint in held else row for row in result.rows)
    return result._replace(rows=tuple(rows))


def _closed(
    baseline: Baseline, dossiers: Iterable[DossierResult], names: Mapping[str, str]
) -> tuple[BaselineEntry, ...]:
    """Entries of dossiers and guidelines that were checked, and that are neither open nor could not be judged."""
    checked: dict[str, set[str]] = {}
    still: set[tuple[str, str, str, str]] = set()
    for result in dossiers:
        if result.status != "checked":
            continue
        name = names[result.path]
        judged = {*result.chosen, *(row.guideline for row in result.rows)}
        checked.setdefault(name, set()).update(judged)
        still.update((name, row.guideline, row.item, row.subject) for row in result.rows if row.open)
        still.update((name, one.guideline, one.item, one.subject) for one in result.not_checked)
    return tuple(
        entry
        for entry in baseline.entries
        if entry.guideline in checked.get(entry.path, ())
        and (entry.path, entry.guideline, entry.item, entry.subject) not in still
    )


def _notes(report: Report, baseline: Baseline, gone: Iterable[str]) -> tuple[str, ...]:
    """What makes rows new, or entries idle, though nobody changed the study."""
    notes = [
        f"The baseline was recorded with reading {baseline.readings[facts.id]} of {facts.id}, and this is reading "
        f"{facts.reading}, so rows can be new though the study is as it was. Look at them, then {AGAIN}."
        for facts in report.guidelines
        if baseline.readings.get(facts.id, facts.reading) != facts.reading
    ]
    missing = sorted(gone)
    if missing:
        it, they = ("it", "it was") if len(missing) == 1 else ("them", "they were")
        notes.append(
            f"The baseline holds {named(missing)}, where there is no file any more. If {they} "
            f"renamed, what is open in {it} counts as new: {AGAIN}."
        )
    return tuple(notes)


def named(paths: Sequence[str]) -> str:
    """Some files in words: `a.yaml, b.yaml, c.yaml and 2 more`."""
    return ", ".join(paths[:NAMED]) + (f" and {len(paths) - NAMED} more" if len(paths) > NAMED else "")
