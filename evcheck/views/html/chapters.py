"""What the page shows of each dossier, in plain records for the templates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from evcheck.checking.choosing import ASKED, DEFAULT
from evcheck.checking.report import GRAVITY, DossierResult, GuidelineFacts, Outcome, Report, Row
from evcheck.views import links, summary
from evcheck.views.addresses import web
from evcheck.views.comparing import gravest, matters
from evcheck.views.counting import counts, for_reader, guidelines_of, in_baseline, is_pending, items, open_rows, pending
from evcheck.views.frames import lines_of
from evcheck.views.grouping import Finding, findings, problems
from evcheck.views.html.cards import Card, Entry, Mark, Told, Wrong, cards, entries, mark, wrong
from evcheck.views.html.preparations import Shown, preparations
from evcheck.views.page import Page

MOST_FIRST = 7
"""Required items that are named at the top, unless one more is all that there is."""

WIDE = Page(width=10**9, all=True)
"""No line is broken, nothing is left out."""


class Cell(NamedTuple):
    """What one guideline says on a matter: the gravest outcome, with each item, what it asks and what it comes to."""

    guideline: str
    mark: Mark
    items: tuple[tuple[str, Mark, str, str], ...]


class Side(NamedTuple):
    """A matter on which several guidelines speak; `disputed` where they come out differently."""

    name: str
    disputed: bool
    cells: tuple[Cell, ...]


class Tally(NamedTuple):
    """Rows of one guideline and level, by outcome."""

    guideline: str
    level: str
    open: int
    numbers: tuple[tuple[str, int], ...]


class Chapter(NamedTuple):
    """All that the page shows of one dossier."""

    key: str
    result: DossierResult
    closing: str
    open: Mapping[str, int]
    reader_items: int
    errors: tuple[Wrong, ...]
    notes: tuple[Wrong, ...]
    preparations: tuple[Shown, ...]
    guidelines: tuple[Told, ...]
    reader: tuple[Entry, ...]
    justified: tuple[Entry, ...]
    known: tuple[Entry, ...]
    met: tuple[Entry, ...]
    elsewhere: tuple[Entry, ...]
    rest: tuple[Entry, ...]
    sides: tuple[Side, ...]
    tallies: tuple[Tally, ...]
    outcomes: tuple[tuple[str, str], ...]
    subjects: tuple[str, ...]
    scores: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    not_checked: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]

    @property
    def must(self) -> list[Card]:
        """What is required and open, the gravest first; without items whose gap another one names."""
        found = [card for one in self.guidelines for card in one.cards if card.required and not card.covered_by]
        return sorted(found, key=lambda card: GRAVITY.index(Outcome(card.mark.word)))

    @property
    def first(self) -> list[Card]:
        """The first things to see."""
        return self.must[:MOST_FIRST] if len(self.must) > MOST_FIRST + 1 else self.must

    @property
    def further(self) -> int:
        """How many more are required and open."""
        return len(self.must) - len(self.first)


def chapter(report: Report, result: DossierResult, number: int) -> Chapter:
    """Lay out one dossier."""
    source = lines_of(result.source)
    guidelines = guidelines_of(report, result)
    found = findings(result)
    key = f"d{number}"
    told = tuple(_guideline(f"{key}-g{place}", one, result, found, source) for place, one in enumerate(guidelines, 1))
    settled = {name: tuple(entries(guidelines, group, source)) for name, group in _settled(found).items()}
    groups = wrong(problems(result), source)
    return Chapter(
        key=key,
        result=result,
        closing=" ".join(text for line in summary.closing(WIDE, result) for _, text in line).replace("  ", " "),
        open=items(pending(result)),
        reader_items=sum(items(for_reader(result)).values()),
        errors=tuple(one for one in groups if one.severity == "error"),
        notes=tuple(one for one in groups if one.severity != "error"),
        preparations=preparations(result, guidelines, told),
        guidelines=told,
        sides=_sides(guidelines, result),
        tallies=_tallies(report, result),
        outcomes=tuple(
            (mark(one).symbol, one.value) for one in Outcome if any(row.outcome is one for row in result.rows)
        ),
        subjects=tuple(dict.fromkeys(row.subject for row in result.rows)),
        scores=tuple((name, _told_score(result, name)) for name in result.scores),
        not_checked=_not_checked(result),
        **settled,
    )


def _settled(found: list[Finding]) -> dict[str, list[Finding]]:
    """Findings that are not open, by where the page shows them."""
    known = [one for one in found if one.row.known and not one.row.accepted]
    told = [one for one in found if not (one.row.known or (one.row.open and not one.row.accepted)) or one.row.accepted]
    reasoned = [one for one in told if one.row.accepted or one.row.justification]
    plain = [one for one in told if not one.row.accepted and not one.row.justification]
    places = {"met": Outcome.MET, "reader": Outcome.NEEDS_REVIEW, "elsewhere": Outcome.NOT_APPLICABLE}
    by_outcome = {name: [one for one in plain if one.row.outcome is outcome] for name, outcome in places.items()}
    rest = [one for one in plain if one.row.outcome not in places.values()]
    return {**by_outcome, "justified": reasoned, "known": known, "rest": rest}


def _guideline(
    key: str, guideline: GuidelineFacts, result: DossierResult, found: list[Finding], source: list[str]
) -> Told:
    still = [one for one in found if one.row.guideline == guideline.id and is_pending(one.row)]
    facts = [f"written for {guideline.scope}"] if guideline.scope else []
    why = result.chosen.get(guideline.id, "")
    facts += [f"chosen {why}"] if why not in ("", DEFAULT, ASKED) else []
    citation = guideline.citation
    cited = ", ".join(str(citation[key]) for key in ("authors", "year", "journal") if citation.get(key))
    return Told(
        id=guideline.id,
        title=guideline.title,
        facts=", ".join([*facts, f"reading {guideline.reading}"]),
        cited=cited,
        address=web(links.cited(citation)),
        off=guideline.off,
        cards=tuple(cards(key, guideline, still, source)),
        said="" if still else _nothing_open(result, guideline),
    )


def _nothing_open(result: DossierResult, guideline: GuidelineFacts) -> str:
    if any(row.guideline == guideline.id for row in in_baseline(result)):
        return "Nothing new is open."
    if any(one.guideline == guideline.id for one in result.not_checked):
        return "Nothing is open of what could be checked."
    outcomes = {row.outcome for row in result.rows if row.guideline == guideline.id}
    return "Nothing of it applies to this study." if outcomes == {Outcome.NOT_APPLICABLE} else "Nothing is open."


def _sides(guidelines: list[GuidelineFacts], result: DossierResult) -> tuple[Side, ...]:
    """Guidelines side by side, the matters on which they come out differently first."""
    found = [
        Side(matter.name, matter.disputed, tuple(_cell(one, matter.asked[one.id]) for one in guidelines
                                                 if one.id in matter.asked))
        for matter in matters(guidelines, result)
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda side: not side.disputed))


def _cell(guideline: GuidelineFacts, asked: Mapping[str, Row]) -> Cell:
    told = tuple((item, mark(row.outcome), guideline.items[item].asks, row.message) for item, row in asked.items())
    return Cell(guideline.id, mark(gravest(asked.values())), told)


def _tallies(report: Report, result: DossierResult) -> tuple[Tally, ...]:
    return tuple(
        Tally(
            guideline,
            level,
            open_rows(result, guideline, level),
            tuple((one.value, found.get(one.value, 0)) for one in _columns(result)),
        )
        for guideline, levels in counts(report, result).items()
        for level, found in levels.items()
    )


def _columns(result: DossierResult) -> list[Outcome]:
    """The columns of the table of counts; that of errors only where there are any."""
    broke = any(row.outcome is Outcome.ERROR for row in result.rows)
    return [one for one, _ in summary.COLUMNS if one is not Outcome.ERROR or broke]


def _told_score(result: DossierResult, guideline: str) -> tuple[tuple[str, str], ...]:
    """The arithmetic of a score, for each preparation and the study."""
    score = result.scores[guideline]
    told = {name: part["arithmetic"] for name, part in score["preparations"].items()}
    told |= {name: f"not computed: {why}" for name, why in score.get("not_computed", {}).items()}
    if len(told) != 1:
        told["the study"] = score["study"]["arithmetic"]
    return tuple(told.items())


def _not_checked(result: DossierResult) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """What could not be checked, by the problem that stands in its way."""
    by_problem: dict[int, list[tuple[str, str]]] = {}
    for one in result.not_checked:
        by_problem.setdefault(one.problem, []).append((f"{one.guideline}/{one.item}", one.subject))
    told = []
    for number, rows in sorted(by_problem.items()):
        problem = result.problems[number] if 0 <= number < len(result.problems) else None
        line = problem.place.line if problem else 0
        where = f"the problem in line {line}" if line else "a problem with the dossier"
        told.append((f"Because of {where}", tuple(rows)))
    return tuple(told)
