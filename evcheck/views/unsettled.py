"""A review where a manuscript does not say of which of its preparations some results are.

It is checked twice: without these results, and with them under every preparation. What is open the first time and not
the second hangs on what the manuscript leaves open; that is for a reader, and neither a gap nor a pass.
"""

from __future__ import annotations

from evcheck.checking.report import Outcome, Report, Row

LEFT_OPEN = "The manuscript gives results without saying of which preparation; if they are of this one: "
LOOK = "Find out of which preparation these results are."


def unsettled(certain: Report, possible: Report) -> Report:
    """The report with all results counted, in which verdicts that hang on those of no preparation are for a reader.

    `certain` is the report on the same dossier without such results.
    """
    dossiers = []
    for sure, whole in zip(certain.dossiers, possible.dossiers, strict=True):
        before = {(row.guideline, row.item, row.subject): row for row in sure.rows}
        rows = (_settled(before.get((row.guideline, row.item, row.subject)), row) for row in whole.rows)
        dossiers.append(whole._replace(rows=tuple(rows), scores=sure.scores))
    return possible._replace(dossiers=tuple(dossiers))


def _settled(sure: Row | None, row: Row) -> Row:
    """A row with all results counted, beside the same row without those of no preparation."""
    if sure is None or not sure.open or row.outcome not in (Outcome.MET, Outcome.NEEDS_REVIEW):
        return row
    first, rest = row.message[:1], row.message[1:]
    message = f"{LEFT_OPEN}{first.lower() if rest[:1].islower() else first}{rest}"
    return row._replace(outcome=Outcome.NEEDS_REVIEW, message=message, fix=LOOK)
