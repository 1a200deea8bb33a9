"""Tables of counts in Markdown."""

from __future__ import annotations

from evcheck.checking.report import LEVELS, DossierResult, Outcome, Report
from evcheck.views.counting import counts, for_reader, items, open_rows, pending
from evcheck.views.github_flavoured import literal

COLUMNS = (Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.MET, Outcome.NOT_APPLICABLE)
MOST_DOSSIERS = 100
"""Dossiers that the table of all of them lists."""


def counts_table(report: Report, result: DossierResult) -> str:
    """Rows by guideline, level and outcome, as in every view."""
    columns = [Outcome.ERROR] * any(row.outcome is Outcome.ERROR for row in result.rows) + list(COLUMNS)
    lines = [
        [guideline, level, str(open_rows(result, guideline, level)), *(str(found.get(one.value, 0)) for one in columns)]
        for guideline, levels in counts(report, result).items()
        for level, found in levels.items()
    ]
    return _table(["guideline", "level", "open", *(one.value for one in columns)], lines, 2) if lines else ""


def dossiers_table(report: Report) -> str:
    """One line for each of several dossiers, with its open items."""
    lines = []
    for result in report.dossiers[:MOST_DOSSIERS]:
        still, reader = items(pending(result)), items(for_reader(result))
        errors = sum(problem.severity == "error" for problem in result.problems)
        numbers = [*(still[level] for level in LEVELS), sum(reader.values()), errors]
        lines.append([literal(result.path), *map(str, numbers)])
    heads = ["dossier", *(f"{level} open" for level in LEVELS), "for a reader", "problems"]
    rest = len(report.dossiers) - len(lines)
    return _table(heads, lines, 1) + (f"\n\nThe other {rest} dossiers follow below." if rest else "")


def _table(heads: list[str], lines: list[list[str]], left: int) -> str:
    """A table with the first columns to the left and numbers to the right."""
    rule = [" --- "] * left + [" ---: "] * (len(heads) - left)
    rows = [f"| {' | '.join(cells)} |" for cells in (heads, *lines)]
    return "\n".join([rows[0], f"|{'|'.join(rule)}|", *rows[1:]])
