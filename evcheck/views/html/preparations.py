"""What the page shows of each preparation: its drawings, and what is open about it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from evcheck.checking.overview import PreparationFacts
from evcheck.checking.report import DossierResult, GuidelineFacts, Row
from evcheck.views.counting import items, pending
from evcheck.views.html.cards import Mark, Told, mark
from evcheck.views.html.flow import Flow, flow
from evcheck.views.html.lanes import ASKED_OF, proteins
from evcheck.views.html.principles import sizing
from evcheck.views.html.svg import Drawing
from evcheck.views.html.wheel import arithmetic, wheel
from evcheck.views.wording import title_of

CONTAMINANTS = "contaminants"
"""The matter of items that ask for what comes along with vesicles."""

FEW = 3
"""Preparations that are all unfolded; where there are more, the first alone."""


class Score(NamedTuple):
    """The wheel of a guideline that defines a score, with its arithmetic."""

    guideline: str
    title: str
    drawing: Drawing
    arithmetic: str
    marks: tuple[tuple[str, str, Mark | None], ...]


class Shown(NamedTuple):
    """One preparation, drawn. `gaps` are the open rows that are marked on its flow, each with title and card.

    Proteins and sizes are not drawn where none is listed and none is asked for: of blanks and controls."""

    facts: PreparationFacts
    unfolded: bool
    required: int
    open: int
    flow: Flow
    gaps: tuple[tuple[Row, Mark, str, str], ...]
    scores: tuple[Score, ...]
    proteins: Drawing | None
    edition: str
    sizing: Drawing | None


def preparations(result: DossierResult, guidelines: list[GuidelineFacts], told: Iterable[Told]) -> tuple[Shown, ...]:
    """The preparations of a dossier, drawn; none where the report was made without its overview."""
    if result.overview is None:
        return ()
    cards = {(one.id, item): card.key for one in told for card in one.cards for item in card.items}
    titles = {(one.id, item): title_of(facts) for one in guidelines for item, facts in one.items.items()}
    listed = result.overview.preparations
    shown = []
    for number, facts in enumerate(listed):
        drawn = flow(facts, result, titles)
        rows = [row for row in pending(result) if row.subject == facts.id]
        by_level = items(rows)
        shown.append(
            Shown(
                facts=facts,
                unfolded=number == 0 or len(listed) <= FEW,
                required=by_level["required"],
                open=sum(by_level.values()),
                flow=drawn,
                gaps=tuple(
                    (row, mark(row.outcome), titles[row.guideline, row.item], cards[row.guideline, row.item])
                    for row in drawn.rows
                ),
                scores=_scores(result, guidelines, facts),
                edition=_edition(guidelines),
                proteins=_proteins(result, guidelines, facts, rows),
                sizing=sizing(facts, result.problems) if facts.role in ASKED_OF or facts.sizing else None,
            )
        )
    return tuple(shown)


def _edition(guidelines: list[GuidelineFacts]) -> str:
    """The edition of MISEV by which proteins are placed: the newer one, where it was checked."""
    return "2023" if any(one.id == "misev2023" for one in guidelines) else "2018"


def _proteins(
    result: DossierResult, guidelines: list[GuidelineFacts], facts: PreparationFacts, rows: list[Row]
) -> Drawing | None:
    """The proteins, where any are asked for or listed; a contaminant is missed where an item on one is open."""
    if facts.role not in ASKED_OF and not facts.proteins and not facts.components:
        return None
    on_one = {(one.id, item) for one in guidelines for item, told in one.items.items() if told.matter == CONTAMINANTS}
    missed = any((row.guideline, row.item) in on_one for row in rows)
    return proteins(facts, _edition(guidelines), result.problems, missed)


def _scores(result: DossierResult, guidelines: list[GuidelineFacts], facts: PreparationFacts) -> tuple[Score, ...]:
    """The wheels of one preparation; none for blanks and controls, which have no score."""
    made = []
    for guideline in guidelines:
        told = arithmetic(result, guideline.id, facts.id) if guideline.id in result.scores else ""
        if not told:
            continue
        rows = {row.item: row for row in result.rows if (row.guideline, row.subject) == (guideline.id, facts.id)}
        score = result.scores[guideline.id]["preparations"].get(facts.id)
        marks = tuple(
            (item, one.title or one.asks, mark(rows[item].outcome) if item in rows else None)
            for item, one in guideline.items.items()
        )
        drawing = wheel(guideline, rows, score, facts.id)
        made.append(Score(guideline.id, guideline.title, drawing, told, marks))
    return tuple(made)
