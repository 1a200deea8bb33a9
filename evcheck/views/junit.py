"""JUnit XML, for the test summaries of Jenkins, GitLab and others.

A case fails exactly where the exit status does: open rows at or above the level that was asked for, and problems.
Nothing open ever passes: what is open below that level, or accepted, is skipped with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from evcheck.checking.report import DossierResult, Outcome, Problem, Report, Row
from evcheck.checking.status import fails
from evcheck.views.counting import guidelines_of
from evcheck.views.grouping import in_force
from evcheck.views.wording import Facts, could_not, facts_of, level_of, reason_of, said, source_of, title_of
from evcheck.views.xml_text import literal, sentence, xml

PASSED, SKIPPED, FAILURE, ERROR = "", "skipped", "failure", "error"


class Case(NamedTuple):
    """A test case: what became of it, in one word and in a sentence, and what else there is to say, by line."""

    group: str
    name: str
    became: str = PASSED
    kind: str = ""
    message: str = ""
    lines: tuple[str, ...] = ()


def render(report: Report, *, all: bool = False) -> str:
    """Write a report as JUnit XML; it always holds all rows."""
    facts = facts_of(report)
    suites = [suite for result in report.dossiers for suite in _suites(report, facts, result)]
    cases = [case for _, its in suites for case in its]
    body = "".join(_suite(name, its) for name, its in suites)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="evcheck" {_numbers(cases)}>\n{body}</testsuites>\n'
    )


def _suites(report: Report, known: Facts, result: DossierResult) -> list[tuple[str, list[Case]]]:
    """A suite for the dossier itself, then one for each guideline."""
    suites = [(result.path, _dossier(result))]
    for facts in guidelines_of(report, result):
        cases = [_row(known, report.options.fail_on, result, row) for row in result.rows if row.guideline == facts.id]
        cases += [
            Case(f"{facts.id}.{one.subject}", one.item, SKIPPED, "not checked", could_not(result, one))
            for one in result.not_checked
            if one.guideline == facts.id
        ]
        suites.append((f"{result.path} {facts.id}", cases))
    return suites


def _dossier(result: DossierResult) -> list[Case]:
    """Whether the file is a dossier, and a case for each problem in it."""
    broken = result.status == "unreadable"
    message = "This file could not be read as a dossier, so nothing in it was checked."
    first = Case("dossier", "readable", ERROR, "unreadable", message) if broken else Case("dossier", "readable")
    return [first, *(_problem(result, problem, broken) for problem in result.problems)]


def _problem(result: DossierResult, problem: Problem, broken: bool) -> Case:
    became = SKIPPED if problem.severity != "error" else ERROR if broken else FAILURE
    line = f" line {problem.place.line}" if problem.place.line else ""
    where = (f"{result.path}:{problem.place.line}",) if line else ()
    return Case("dossier", f"{problem.code}{line}", became, problem.code, problem.message, where)


def _row(known: Facts, fail_on: str, result: DossierResult, row: Row) -> Case:
    guideline, facts = known[row.guideline, row.item]
    became, kind = _became(row, fail_on)
    where = [f"{result.path}:{place.line} {place.label}".rstrip() for place in row.places if place.line]
    told = [f"Note: {note}" for note in row.notes]
    if row.open and not in_force(row.justification):
        told += [f"Do: {row.fix}"] * bool(row.fix) + [f"Write: {row.methods}"] * bool(row.methods)
    reason = reason_of(row)
    told += [f"This was {reason}"] * bool(reason)
    source = [f"Source: {source_of(guideline, facts)}"] if became else []
    name = f"{row.item} {title_of(facts)}, {level_of(row, facts)}"
    return Case(f"{row.guideline}.{row.subject}", name, became, kind, said(row), (*where, *told, *source))


def _became(row: Row, fail_on: str) -> tuple[str, str]:
    """What a row becomes as a test, and in which words."""
    if row.outcome is Outcome.ERROR:
        return ERROR, "error"
    if fails(row, fail_on):
        return FAILURE, row.outcome.value
    if row.open:
        why = "accepted" if row.accepted else "known from the baseline" if row.known else f"open, but {row.level}"
        return SKIPPED, f"{row.outcome.value}, {why}"
    return (PASSED if row.outcome is Outcome.MET else SKIPPED), row.outcome.value


def _suite(name: str, cases: list[Case]) -> str:
    head = f'<testsuite name="{literal(name)}" {_numbers(cases)} skipped="{_count(cases, SKIPPED)}" time="0">'
    return f"  {head}\n{''.join(map(_case, cases))}  </testsuite>\n"


def _numbers(cases: list[Case]) -> str:
    return f'tests="{len(cases)}" failures="{_count(cases, FAILURE)}" errors="{_count(cases, ERROR)}"'


def _count(cases: Iterable[Case], became: str) -> int:
    return sum(case.became == became for case in cases)


def _case(case: Case) -> str:
    """A case; no clock runs, so no case takes time."""
    head = f'    <testcase classname="{literal(case.group)}" name="{sentence(case.name)}" time="0"'
    told = "\n".join(sentence(line) for line in case.lines)
    if case.became:
        message = f"{case.kind}: {case.message}" if case.became == SKIPPED else case.message
        inner = f'<{case.became} type="{sentence(case.kind)}" message="{sentence(message)}">{told}</{case.became}>'
    elif told or case.message:
        inner = f"<system-out>{xml(chr(10)).join(part for part in (sentence(case.message), told) if part)}</system-out>"
    else:
        return f"{head}/>\n"
    return f"{head}>{inner}</testcase>\n"
