"""Findings as the page shows them: open ones as cards with all that helps to close them, others as short entries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from evcheck.checking.report import GuidelineFacts, ItemFacts, JustificationUse, Outcome, Problem, Row
from evcheck.views import links
from evcheck.views.addresses import web
from evcheck.views.findings import SYMBOLS, among, where_to_add
from evcheck.views.grouping import Block, Finding, blocks, covered, folds, in_force, says
from evcheck.views.html.code import Frame, frame
from evcheck.views.wording import BASIS, READ, title_of


class Mark(NamedTuple):
    """An outcome as it is shown: symbol and word, and the class of its colour."""

    symbol: str
    word: str
    style: str


class Source(NamedTuple):
    """What an item asks, why, how we read it, and where its guideline says so; what there is not is empty."""

    asks: str
    why: str
    definition: str
    cited: str
    basis: str
    address: str
    more: str


class Advice(NamedTuple):
    """What to do, the lines to add to the dossier with where they belong, and the sentence for Methods."""

    fix: str
    add: str
    where: str
    methods: str


class Said(NamedTuple):
    """One message over its subjects, with the lines that it is about."""

    subjects: tuple[str, ...]
    whom: str
    message: str
    frame: Frame
    notes: tuple[str, ...]
    reason: JustificationUse | None


class Part(NamedTuple):
    """Findings of a card that call for the same."""

    said: tuple[Said, ...]
    advice: Advice | None


class Card(NamedTuple):
    """An item that is open, of one guideline, with everything on it. `key` names it on the page."""

    key: str
    mark: Mark
    guideline: str
    items: tuple[str, ...]
    title: str
    level: str
    word: str
    subjects: tuple[str, ...]
    parts: tuple[Part, ...]
    source: Source
    covered_by: tuple[str, ...]
    required: bool

    @property
    def first(self) -> Said:
        """The finding to tell first."""
        return self.parts[0].said[0]


class Told(NamedTuple):
    """A guideline as the page speaks of it: which, why it was chosen, its citation, and what is open in it."""

    id: str
    title: str
    facts: str
    cited: str
    address: str
    off: Mapping[str, str]
    cards: tuple[Card, ...]
    said: str


class Entry(NamedTuple):
    """Something that is not open: items that say the same, in a few lines. `key` outlasts a change of the page."""

    key: str
    mark: Mark
    accepted: bool
    guidelines: tuple[str, ...]
    names: tuple[str, ...]
    items: tuple[str, ...]
    title: str
    said: Said
    fix: str
    source: Source


class Wrong(NamedTuple):
    """A problem with the dossier itself, wherever it occurs."""

    severity: str
    code: str
    message: str
    frame: Frame


def mark(outcome: Outcome) -> Mark:
    """How an outcome is shown."""
    return Mark(SYMBOLS[outcome], outcome.value, outcome.value.replace(" ", "-"))


def cards(prefix: str, guideline: GuidelineFacts, still: list[Finding], source: list[str]) -> list[Card]:
    """The open findings of a guideline, the most asked for first; items that say the same of the same lines, once."""
    also = covered(guideline, still)
    made = []
    for number, block in enumerate(_merged(blocks(guideline, still)), 1):
        made.append(_card(f"{prefix}-{number}", block, also.get(block.items[0], ()), source))
    return made


def _merged(found: Iterable[Block]) -> list[Block]:
    groups: dict[object, list[Block]] = {}
    for block in found:
        alike = tuple((says(finding), tuple(finding.places)) for finding in block.findings)
        groups.setdefault((block.findings[0].row.level, alike), []).append(block)
    return [
        Block(group[0].guideline, group[0].findings, tuple(item for block in group for item in block.items))
        for group in groups.values()
    ]


def _card(key: str, block: Block, covered_by: tuple[str, ...], source: list[str]) -> Card:
    row = block.findings[0].row
    facts = block.guideline.items[row.item]
    by_advice: dict[object, list[Finding]] = {}
    for finding in block.findings:
        one = finding.row
        by_advice.setdefault((one.fix, one.add, one.methods, in_force(one.justification)), []).append(finding)
    return Card(
        key=key,
        mark=mark(row.outcome),
        guideline=block.guideline.id,
        items=block.items,
        title=title_of(facts),
        level=row.level,
        word=facts.word if facts.word != row.level else "",
        subjects=tuple(dict.fromkeys(subject for finding in block.findings for subject in finding.subjects)),
        parts=tuple(
            Part(tuple(_said(finding, facts, source) for finding in group), _advice(group[0].row))
            for group in by_advice.values()
        ),
        source=_source(block.guideline, facts, row.item),
        covered_by=covered_by,
        required=row.level == "required" or row.outcome is Outcome.ERROR,
    )


def entries(guidelines: list[GuidelineFacts], found: list[Finding], source: list[str]) -> list[Entry]:
    """Findings that are not open, in a few lines each; items that say the same of the same subjects, once."""
    made = []
    by_id = {guideline.id: guideline for guideline in guidelines}
    for fold in folds(guidelines, found, len(guidelines) > 1):
        row = fold.finding.row
        places = dict.fromkeys(place for finding in fold.findings for place in finding.places)
        merged = Finding(tuple(one for finding in fold.findings for one in finding.rows), fold.finding.of)
        said = _said(fold.finding, fold.facts, source)._replace(frame=frame(list(places), source))
        made.append(
            Entry(
                key=row.fingerprint or f"{row.guideline}/{row.item}/{row.subject}",
                mark=mark(row.outcome),
                accepted=row.accepted,
                guidelines=tuple(dict.fromkeys(one.guideline for one in merged.rows)),
                names=fold.names,
                items=tuple(dict.fromkeys(f"{one.guideline}/{one.item}" for one in merged.rows)),
                title=fold.facts.title.rstrip(".") if len(fold.names) == 1 else "",
                said=said,
                fix=row.fix if row.outcome is Outcome.NEEDS_REVIEW else "",
                source=_source(by_id[row.guideline], fold.facts, row.item),
            )
        )
    return made


def _said(finding: Finding, facts: ItemFacts, source: list[str]) -> Said:
    subjects = finding.subjects
    if len(subjects) > 1:
        whom = f"In {among(finding, facts)}"
    else:
        whom = "The study" if subjects[0] == "study" else subjects[0]
    row = finding.row
    return Said(subjects, whom, row.message, frame(finding.places, source), row.notes, row.justification)


def _advice(row: Row) -> Advice | None:
    if not (row.fix or row.add or row.methods):
        return None
    return Advice(row.fix, row.add.rstrip("\n"), where_to_add(row.add), row.methods)


def _source(guideline: GuidelineFacts, facts: ItemFacts, item: str) -> Source:
    citation = facts.citation or guideline.citation
    cited = " ".join(str(citation[key]) for key in ("authors", "year") if citation.get(key))
    journal = str(citation.get("journal", ""))
    origin = f"taken over from {facts.origin}" if facts.origin else ""
    parts = (cited or guideline.title, journal, facts.where, origin)
    return Source(
        asks=facts.asks,
        why=facts.why,
        definition=facts.definition,
        cited=", ".join(part for part in parts if part),
        basis=f"{BASIS.get(facts.basis, facts.basis)}, {READ.get(facts.read, facts.read)}",
        address=web(links.cited(citation)),
        more=web(links.item_link(guideline.id, item)),
    )


def wrong(groups: list[list[Problem]], source: list[str]) -> list[Wrong]:
    """Problems of a dossier, identical ones together."""
    return [
        Wrong(group[0].severity, group[0].code, group[0].message, frame([one.place for one in group], source))
        for group in groups
    ]
