"""The last lines of a report: counts, and in plain words what they come to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evcheck.checking.report import LEVELS, DossierResult, Outcome, Report, Row
from evcheck.views.characters import width
from evcheck.views.counting import amount, counts, for_reader, in_baseline, items, listed, open_rows, pending
from evcheck.views.grouping import in_force
from evcheck.views.page import Line, Page, Span, paragraph, table
from evcheck.views.wording import arithmetic_of

COLUMNS = (
    (Outcome.ERROR, "error"),
    (Outcome.NOT_MET, "not\nmet"),
    (Outcome.NOT_REPORTED, "not\nreported"),
    (Outcome.NEEDS_REVIEW, "needs\nreview"),
    (Outcome.MET, "met"),
    (Outcome.NOT_APPLICABLE, "not\napplicable"),
)

HONESTY = (
    "Reported is not the same as adequate: evcheck reads what a dossier states, "
    "not whether the work behind it was done well."
)


def counts_table(page: Page, report: Report, result: DossierResult) -> list[Line]:
    """Rows by guideline, level and outcome; as sentences where the page is too narrow for columns."""
    counted = counts(report, result)
    columns = [c for c in COLUMNS if c[0] is not Outcome.ERROR or any(row.outcome is c[0] for row in result.rows)]
    rows: list[list[Span]] = []
    sentences: list[Line] = []
    for guideline, levels in counted.items():
        for level, found in levels.items():
            numbers = [(outcome, found.get(outcome.value, 0)) for outcome, _ in columns]
            name: Span = ("id", page.ours(guideline))
            rows.append([name, ("", level), _number("open", open_rows(result, guideline, level))])
            rows[-1] += [_number(outcome.value, number) for outcome, number in numbers]
            said = ", ".join(f"{number} {outcome.value}" for outcome, number in numbers if number)
            sentences += paragraph(page, [("", "  ")], [name, ("", f" {level}: {said}")], 4)
    if not rows:
        return []
    lines = table("ll" + "r" * (1 + len(columns)), ["", "", "open", *(head for _, head in columns)], rows)
    fits = all(sum(width(text) for _, text in line) <= page.width for line in lines)
    title = "rows (one item for one preparation, assay or study)"
    return [*paragraph(page, [], [("section", title)]), *(lines if fits else sentences)]


def scores_lines(page: Page, scores: Mapping[str, Any]) -> list[Line]:
    """The percentages that a guideline itself defines, with their arithmetic."""
    lines: list[Line] = []
    for guideline, score in scores.items():
        title = f"{guideline}, as its paper defines it"
        lines += paragraph(page, [], [("section", page.ours(title))])
        for name, said in arithmetic_of(score).items():
            lines += paragraph(page, [("", "  ")], [("", page.theirs(name)), ("", page.ours(f": {said}"))], 4)
    return lines


def closing(page: Page, result: DossierResult) -> list[Line]:
    """What the counts come to, in plain words."""
    if result.status == "unreadable":
        text = "This file could not be read as a dossier, so nothing in it was checked."
        return paragraph(page, [], [("not met", text)])
    still, known = pending(result), in_baseline(result)
    not_checked = len({(one.guideline, one.item) for one in result.not_checked})
    sentences: list[Span] = [_open_sentence(still, not_checked, bool(known))]
    rest = [
        _known_sentence(known),
        _problems_sentence(result),
        _justified_sentence(still),
        _accepted_sentence([row for row in result.rows if row.accepted]),
        _set_aside_sentence(result.set_aside),
        _reader_sentence(result),
    ]
    sentences += [("", f" {sentence}") for sentence in rest if sentence]
    return paragraph(page, [], sentences)


def dossiers_table(page: Page, report: Report) -> list[Line]:
    """One line for each of several dossiers, with its open items."""
    heads = ["open\nrequired", "open\nrecommended", "open\noptional", "for a\nreader", "\nproblems", "\ndossier"]
    rows = []
    for result in report.dossiers:
        still, reader = items(pending(result)), items(for_reader(result))
        errors = sum(problem.severity == "error" for problem in result.problems)
        path = page.theirs(result.path) + (" (could not be read)" if result.status == "unreadable" else "")
        numbers = [*(_number("open", still[level]) for level in LEVELS), _number("needs review", sum(reader.values()))]
        rows.append([*numbers, _number("open", errors), ("", path)])
    title = f"{amount(len(report.dossiers), 'dossier')}, by items"
    title += " that are not in the baseline" if report.baseline else ""
    return [(("section", title),), *table("rrrrrl", heads, rows)]


def passed_over(report: Report) -> str:
    """The sentence about files that are no dossiers, if there were any."""
    if not report.passed_over:
        return ""
    if report.passed_over == 1:
        return "1 YAML file is no dossier and was passed over."
    return f"{report.passed_over} YAML files are no dossiers and were passed over."


def _number(style: str, number: int) -> Span:
    return (style if number else "faint", str(number))


def _open_sentence(still: list[Row], not_checked: int, known: bool) -> Span:
    tally = items(still)
    parts = [f"{tally[level]} {level}" for level in LEVELS if tally[level]]
    if not parts and not_checked:
        return "not met", f"No item that could be checked is open; {amount(not_checked, 'item')} could not be checked."
    if not parts:
        return "met", "No new item is open." if known else "No item is open."
    one = sum(tally.values()) == 1
    return "not met", f"{listed(parts)} {'item is' if one else 'items are'} open."


def _known_sentence(known: list[Row]) -> str:
    number = sum(items(known).values())
    if not number:
        return ""
    return f"{amount(number, 'open item')} {'is' if number == 1 else 'are'} known from the baseline."


def _set_aside_sentence(number: int) -> str:
    if not number:
        return ""
    told = f"{amount(number, 'justification')} of the authors {'was' if number == 1 else 'were'} set aside"
    return f"{told}, as if {'it was' if number == 1 else 'they were'} not written."


def _problems_sentence(result: DossierResult) -> str:
    errors = sum(problem.severity == "error" for problem in result.problems)
    if not errors:
        return ""
    if errors == 1:
        return "Correct the problem with the dossier first: what it touches was left out."
    return f"Correct the {errors} problems with the dossier first: what they touch was left out."


def _justified_sentence(still: list[Row]) -> str:
    number = sum(items(row for row in still if in_force(row.justification)).values())
    if not number:
        return ""
    return f"For {number} of them the authors give a reason; --accept-justified accepts it."


def _accepted_sentence(accepted: list[Row]) -> str:
    number = sum(items(accepted).values())
    if not number:
        return ""
    return f"{amount(number, 'open item')} {'is' if number == 1 else 'are'} accepted for the authors' reason."


def _reader_sentence(result: DossierResult) -> str:
    number = sum(items(for_reader(result)).values())
    return f"{amount(number, 'item')} {'needs' if number == 1 else 'need'} review by a human reader." if number else ""
