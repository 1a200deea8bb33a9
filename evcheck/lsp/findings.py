"""What a check finds in a dossier, as an editor shows it: diagnostics, each with what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lsprotocol import types

from evcheck.checking.report import GuidelineFacts, Place, Problem, Report, Row
from evcheck.reading.loading import Loaded
from evcheck.reading.text import Lines
from evcheck.views.characters import ours
from evcheck.views.grouping import in_force
from evcheck.views.links import cited, item_link
from evcheck.views.wording import reason_of, source_of

SEVERITIES = {
    "required": types.DiagnosticSeverity.Error,
    "recommended": types.DiagnosticSeverity.Warning,
    "optional": types.DiagnosticSeverity.Information,
}


class Found(NamedTuple):
    """A diagnostic, and the row that it tells of; None for a problem with the dossier itself."""

    diagnostic: types.Diagnostic
    row: Row | None


def found(report: Report, loaded: Loaded, uri: str) -> list[Found]:
    """The problems of a dossier and its open rows, each at the first place that it points at.

    A row that the authors justified, for as long as that holds, is shown as information; one that the baseline holds
    as a hint.
    """
    result = report.dossiers[0]
    lines = loaded.lines or Lines(loaded.text)
    guidelines = {facts.id: facts for facts in report.guidelines}
    told = [Found(_problem(problem, lines), None) for problem in result.problems]
    return told + [Found(_row(row, guidelines[row.guideline], lines, uri), row) for row in result.rows if row.open]


def span(place: Place, lines: Lines) -> types.Range:
    """The range of a place, in UTF-16 units as editors count; the first character where it has no lines."""
    if not place.line:
        return types.Range(types.Position(0, 0), types.Position(0, 0))
    return types.Range(
        position(lines, place.line - 1, place.column - 1), position(lines, place.end_line - 1, place.end_column - 1)
    )


def position(lines: Lines, line: int, column: int) -> types.Position:
    """A position in UTF-16 units from one in code points, both from 0."""
    text = lines.line(line + 1) if line < lines.count else ""
    return types.Position(line, len(text[:column].encode("utf-16-le")) // 2)


def _problem(problem: Problem, lines: Lines) -> types.Diagnostic:
    error = problem.severity == "error"
    return types.Diagnostic(
        range=span(problem.place, lines),
        message=ours(problem.message),
        severity=types.DiagnosticSeverity.Error if error else types.DiagnosticSeverity.Information,
        code=f"dossier/{problem.code}",
        source="evcheck",
    )


def _row(row: Row, guideline: GuidelineFacts, lines: Lines, uri: str) -> types.Diagnostic:
    item = guideline.items[row.item]
    citation = item.citation or guideline.citation
    address = item_link(guideline.id, row.item) or cited(citation)
    first, *others = row.places or (Place(path=""),)
    settled = row.accepted or in_force(row.justification)
    return types.Diagnostic(
        range=span(first, lines),
        message="\n".join(_told(row, guideline)),
        severity=types.DiagnosticSeverity.Hint
        if row.known
        else types.DiagnosticSeverity.Information
        if settled
        else SEVERITIES[row.level],
        code=f"{row.guideline}/{row.item}",
        code_description=types.CodeDescription(href=address) if address else None,
        source="evcheck",
        related_information=[
            types.DiagnosticRelatedInformation(types.Location(uri, span(place, lines)), ours(place.label or "here too"))
            for place in others
            if place.line
        ]
        or None,
    )


def _told(row: Row, guideline: GuidelineFacts) -> Iterator[str]:
    """What is wrong, why that matters, what to do, what to write, and what that rests on."""
    item = guideline.items[row.item]
    yield ours(f"{row.outcome.value}: {item.title or item.asks} ({row.level})")
    yield ours(row.message)
    yield from (ours(f"note: {note}") for note in row.notes)
    if row.known:
        yield "note: It is in the baseline, so that it does not count as new."
    if row.justification is not None:
        yield reason_of(row)
    if item.why:
        yield ours(f"why: {item.why}")
    if row.fix:
        yield ours(f"do: {row.fix}")
    if row.methods:
        yield ours(f"write: {row.methods}")
    yield f"source: {source_of(guideline, item)}"
