"""What a run rested on: the baseline, with what became of it, and the file of its options."""

from __future__ import annotations

from evcheck.checking.report import BaselineEntry, BaselineUse, Report
from evcheck.views.counting import amount
from evcheck.views.findings import note_lines
from evcheck.views.page import Line, Page, paragraph

MOST_CLOSED = 10
"""Entries of a baseline that are listed as closed, unless everything is asked for."""


def footing(page: Page, report: Report) -> list[list[Line]]:
    """The parts on baseline and configuration, each empty where there is none."""
    parts = [_baseline(page, report, report.baseline)] if report.baseline else []
    if report.configuration:
        told = f"Options not given on the command line are those of {report.configuration.path}."
        lines = paragraph(page, [], [("faint", page.theirs(told))])
        lines += [line for note in report.configuration.notes for line in note_lines(page, note)]
        parts.append(lines)
    return parts


def _baseline(page: Page, report: Report, use: BaselineUse) -> list[Line]:
    known = sum(row.known for result in report.dossiers for row in result.rows)
    told = f"{amount(known, 'open row')} of it {'is' if known == 1 else 'are'} still there"
    if not known:
        told = "nothing of it is open here"
    lines = paragraph(page, [], [("section", "baseline "), ("id", page.theirs(use.path)), ("", f": {told}.")])
    lines += _closed(page, use.closed)
    return lines + [line for note in use.notes for line in note_lines(page, note)]


def _closed(page: Page, closed: tuple[BaselineEntry, ...]) -> list[Line]:
    """The entries that can go."""
    if not closed:
        return []
    one = len(closed) == 1
    told = f"{amount(len(closed), 'entry', 'entries')} of it {'is' if one else 'are'} open no more; "
    told += f"run `evcheck baseline` again, so that {'it cannot come back' if one else 'they cannot come back'} unseen:"
    lines = paragraph(page, [], [("met", told)])
    shown = closed if page.all or len(closed) <= MOST_CLOSED else closed[: MOST_CLOSED - 1]
    for entry in shown:
        where = page.theirs(f"{entry.path}: ")
        subject = "the study" if entry.subject == "study" else page.theirs(f'"{entry.subject}"')
        spans = [("faint", where), ("id", page.ours(f"{entry.guideline}/{entry.item}")), ("", f" {subject}")]
        lines += paragraph(page, [("", "  ")], [*spans, ("faint", f", was {entry.outcome}")], 6)
    if len(shown) < len(closed):
        lines += paragraph(page, [("", "  ")], [("faint", f"and {len(closed) - len(shown)} more (--all lists them)")])
    return lines
