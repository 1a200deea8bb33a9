"""A review where a manuscript does not say of which of its preparations some results are.

It is checked twice: without these results, and with them under every preparation. What is open the first time and not
the second hangs on what the manuscript leaves open, and so does what is open the second time alone: that is for a
reader, and neither a gap nor a pass. What is open both times is a gap, whatever preparation the results are of.
"""

from __future__ import annotations

from evcheck.checking.report import DossierResult, Outcome, Report, Row

LEFT_OPEN = "The manuscript gives results without saying of which preparation; "
IF_OWN = "if they are of this one: "
EVEN_SO = "even if they are of this one: "
LOOK = "Find out of which preparation these results are."


def unsettled(certain: Report, possible: Report) -> Report:
    """The report with all results counted, in which verdicts that hang on those of no preparation are for a reader.

    `certain` is the report on the same dossier without such results.
    """
    over = {(one.id, item) for one in possible.guidelines for item, facts in one.items.items() if _over(facts.subject)}
    dossiers = [
        whole._replace(rows=_settled(sure, whole, over), scores=sure.scores)
        for sure, whole in zip(certain.dossiers, possible.dossiers, strict=True)
    ]
    return possible._replace(dossiers=tuple(dossiers))


def _over(subject: str) -> bool:
    """Whether an item is judged over each preparation."""
    return subject == "preparation"


def _settled(sure: DossierResult, whole: DossierResult, over: set[tuple[str, str]]) -> tuple[Row, ...]:
    """The rows with all results counted; `over` are the items that are judged over each preparation."""
    before = {(row.guideline, row.item, row.subject): row for row in sure.rows}
    closed = {(row.guideline, row.item) for row in whole.rows if not row.open}
    rows = []
    for row in whole.rows:
        first = before.get((row.guideline, row.item, row.subject))
        if first is None:
            rows.append(row)
        elif (row.guideline, row.item) in over:
            rows.append(_of_preparation(first, row, everywhere=(row.guideline, row.item) not in closed))
        else:
            rows.append(_for_reader(row) if first.open and _good(row) else row)
    return tuple(rows)


def _of_preparation(sure: Row, row: Row, *, everywhere: bool) -> Row:
    """A row with all results counted, beside the same row without those of no preparation.

    `everywhere` says that it is open for every preparation, so that it is a gap of whichever the results are of.
    """
    if sure.outcome is row.outcome:
        return row
    if sure.open and row.open:
        return row._replace(outcome=sure.outcome, message=_told(EVEN_SO, row.message))
    if row.open:
        return row._replace(message=_told(IF_OWN, row.message)) if everywhere else _for_reader(row)
    return _for_reader(row) if _good(row) else row


def _good(row: Row) -> bool:
    """Whether a row is met, or for a reader already."""
    return row.outcome in (Outcome.MET, Outcome.NEEDS_REVIEW)


def _for_reader(row: Row) -> Row:
    return row._replace(
        outcome=Outcome.NEEDS_REVIEW, open=False, accepted=False, message=_told(IF_OWN, row.message), fix=LOOK
    )


def _told(when: str, message: str) -> str:
    """A message as it holds where the results are of this preparation."""
    first, rest = message[:1], message[1:]
    return f"{LEFT_OPEN}{when}{first.lower() if rest[:1].islower() else first}{rest}"
