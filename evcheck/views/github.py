"""Annotations of GitHub Actions, as commands in its log, those that matter most first.

GitHub shows ten errors, ten warnings and ten notices of a step, and drops the others without a word. So where there
are more, the ninth is followed by one that says how many are left, and no more are written.
"""

from __future__ import annotations

from typing import NamedTuple

from evcheck.checking.report import DossierResult, Outcome, Place, Problem, Report
from evcheck.views.addresses import posix
from evcheck.views.characters import ours, theirs
from evcheck.views.counting import amount
from evcheck.views.findings import among, lines_named
from evcheck.views.grouping import Finding, findings
from evcheck.views.wording import Facts, advice_of, facts_of, reason_of, said, spared, title_of, urgency

MOST = 10
"""Annotations of one kind that GitHub shows for a step."""

KINDS = {"required": "error", "recommended": "warning", "optional": "notice"}
MORE = "The report of evcheck has all of them."


class Annotation(NamedTuple):
    """One annotation: `kind` is error, warning or notice."""

    kind: str
    path: str
    place: Place | None
    title: str
    message: str


def render(report: Report, *, all: bool = False) -> str:
    """Write the annotations, one a line; with `all`, more than GitHub shows."""
    lines: list[str] = []
    found = annotated(report)
    for kind in ("error", "warning", "notice"):
        of_kind = [one for one in found if one.kind == kind]
        shown = of_kind if all or len(of_kind) <= MOST else of_kind[: MOST - 1]
        lines += [_command(one) for one in shown]
        rest = len(of_kind) - len(shown)
        if rest:
            words = f"{amount(rest, f'more {kind}')} {'is' if rest == 1 else 'are'} not shown here. {MORE}"
            lines.append(_command(Annotation(kind, "", None, "evcheck", words)))
    return "".join(line + "\n" for line in lines)


def annotated(report: Report) -> list[Annotation]:
    """Problems that are errors, then what is open from the most urgent on, then notes.

    An item that is open in the same way for several preparations is one annotation.
    """
    problems = [(result, problem) for result in report.dossiers for problem in result.problems]
    facts = facts_of(report)
    still = [(result, one) for result in report.dossiers for one in findings(result) if one.row.open]
    still.sort(key=lambda pair: urgency(pair[1].row))
    errors = [_problem(result, problem) for result, problem in problems if problem.severity == "error"]
    notes = [_problem(result, problem) for result, problem in problems if problem.severity != "error"]
    return [*errors, *(_finding(facts, result, one) for result, one in still), *notes]


def _problem(result: DossierResult, problem: Problem) -> Annotation:
    kind = "error" if problem.severity == "error" else "notice"
    return Annotation(kind, result.path, problem.place, f"dossier/{problem.code}", ours(problem.message))


def _finding(known: Facts, result: DossierResult, finding: Finding) -> Annotation:
    row = finding.row
    _, facts = known[row.guideline, row.item]
    places = [place for place in finding.places if place.line > 0]
    words = said(row)
    if len(finding.subjects) > 1:
        words = f"In {among(finding, facts)}: {ours(row.message)}"
    advice = advice_of(row)
    words += f"\n{advice}" if advice else ""
    if row.justification:
        words += f"\nThis was {reason_of(row)}"
    if len(places) > 1:
        words += f"\nSee {lines_named(sorted({place.line for place in places}))}."
    title = f"{row.guideline}/{row.item} {title_of(facts)}: {row.outcome.value}"
    kind = "error" if row.outcome is Outcome.ERROR else "notice" if spared(row) else KINDS[row.level]
    return Annotation(kind, result.path, places[0] if places else None, title, words)


def _command(one: Annotation) -> str:
    """The command; GitHub takes columns only within one line, the last one included."""
    given = {"file": theirs(posix(one.path))} if one.path else {}
    place = one.place
    if place and place.line > 0 and one.path:
        given["line"] = str(place.line)
        if place.end_line >= place.line:
            given["endLine"] = str(place.end_line)
        if place.end_line == place.line and 0 < place.column < place.end_column:
            given |= {"col": str(place.column), "endColumn": str(place.end_column - 1)}
    given["title"] = ours(one.title)
    told = ",".join(f"{key}={_property(value)}" for key, value in given.items())
    return f"::{one.kind} {told}::{_data(one.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
