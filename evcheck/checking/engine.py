"""Check dossiers against guidelines: the report, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import sha256
from typing import Any

from evcheck import __version__
from evcheck.checking import justifications
from evcheck.checking.judging import CHAPTERS, Judgement, cut_for, judge, settle, subjects, without_subjects
from evcheck.checking.places import Places
from evcheck.checking.report import (
    DossierResult,
    GuidelineFacts,
    ItemFacts,
    NotChecked,
    Options,
    Report,
    Row,
)
from evcheck.checking.scoring import score
from evcheck.guidelines import Guideline, Item
from evcheck.knowledge import digest as knowledge_digest
from evcheck.reading.loading import Loaded
from evcheck.reading.problem import Cut
from evcheck.rules import RULES
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Verdict

Scores = dict[str, dict[str, Any]]

OPEN = (Outcome.ERROR, Outcome.NOT_MET, Outcome.NOT_REPORTED)

SETTLED = (None, Outcome.MET, Outcome.NOT_APPLICABLE, Outcome.ERROR)
"""Outcomes that call for no advice."""

WHOLE = ("add", "sentences")
"""Values that a rule makes as a whole; without them there is nothing to show."""


class _Blanks(dict[str, str]):
    """Template values; what a verdict does not give is left for the reader to fill in."""

    def __missing__(self, key: str) -> str:
        return "" if key in WHOLE else f"<{key.replace('_', ' ')}>"


def report(results: Iterable[DossierResult], guidelines: list[tuple[Guideline, str]], options: Options) -> Report:
    """Put the results together; each guideline comes with why it was chosen."""
    return Report(
        evcheck=__version__,
        knowledge=knowledge_digest(),
        options=options,
        guidelines=tuple(facts(guideline, why) for guideline, why in guidelines),
        dossiers=tuple(results),
    )


def facts(guideline: Guideline, why: str) -> GuidelineFacts:
    """What the report says once of a guideline and its items."""
    return GuidelineFacts(
        id=guideline.id,
        title=guideline.title,
        reading=guideline.reading,
        digest=guideline.digest,
        scope=guideline.scope,
        citation=guideline.citation,
        why=why,
        items={item.id: item_facts(item) for item in guideline.items},
        off=guideline.off,
    )


def item_facts(item: Item) -> ItemFacts:
    """What the report says once of an item."""
    return ItemFacts(
        title=item.title,
        subject=item.subject,
        asks=item.asks,
        asks_for=item.asks_for,
        level=item.level,
        word=item.word,
        where=item.where,
        basis=item.basis,
        read=item.read,
        rule=item.rule,
        definition=RULES[item.rule].definition if item.rule is not None else item.look_at,
        covered_by=item.covered_by,
        matter=item.matter,
        origin=item.origin,
        citation=item.citation,
    )


def check(loaded: Loaded, guidelines: list[Guideline], options: Options) -> DossierResult:
    """Check one dossier: a row for every item and subject, or an entry in `not_checked`."""
    if loaded.dossier is None or loaded.tree is None or loaded.lines is None:
        return DossierResult(
            path=loaded.path, sha256=loaded.sha256, status="unreadable", problems=loaded.problems, source=loaded.text
        )
    places = Places(loaded.tree, loaded.lines)
    rows: list[Row] = []
    not_checked: list[NotChecked] = []
    for guideline in guidelines:
        for item in guideline.items:
            for subject, judged in _judged(item, loaded):
                if isinstance(judged, int):
                    entry = NotChecked(guideline=guideline.id, item=item.id, subject=subject, problem=judged)
                    not_checked.append(entry)
                else:
                    rows.append(_row(loaded.dossier, places, guideline.id, item, subject, judged, options))
    given = len(loaded.dossier.justifications or [])
    notes = justifications.problems(loaded, guidelines, rows, not_checked, options) if given else ()
    study = loaded.dossier.study
    year = int(study.year.value) if study is not None and study.year is not None and study.year.value else None
    return DossierResult(
        path=loaded.path,
        sha256=loaded.sha256,
        status="checked",
        title=(study.title or "") if study is not None else "",
        year=year,
        problems=(*loaded.problems, *notes),
        rows=tuple(rows),
        not_checked=tuple(not_checked),
        notes=_older(year, guidelines),
        scores=_scores(loaded.dossier, guidelines, rows, not_checked),
        source=loaded.tree.text,
        set_aside=0 if options.justifications else given,
    )


def _scores(dossier: Any, guidelines: list[Guideline], rows: list[Row], not_checked: list[NotChecked]) -> Scores:
    """The scores that guidelines define for themselves, by guideline."""
    roles = {one.id: one.role for one in dossier.preparations or []}
    return {one.id: score(rows, one.id, roles, not_checked) for one in guidelines if one.score}


def _older(year: int | None, guidelines: list[Guideline]) -> tuple[str, ...]:
    """A line on the published guidelines that are younger than the study."""
    published = [one for one in guidelines if one.citation.keys() & {"doi", "url"}]
    younger = [f"{one.id} ({one.citation['year']})" for one in published if year and year < int(one.citation["year"])]
    if not younger:
        return ()
    return (f"The study is of {year}; its authors could not have followed what appeared later: {', '.join(younger)}.",)


def _judged(item: Item, loaded: Loaded) -> Iterator[tuple[str, Judgement | int]]:
    """Each subject of an item with its judgement, or with the number of the problem that stands in the way."""
    found = subjects(item.subject, loaded.dossier)
    if not found and item.subject in CHAPTERS:
        yield from _without_subjects(item, loaded)
    for name, subject in found:
        cut = cut_for(item, name, loaded.cuts)
        yield name, judge(item, subject, loaded.dossier) if cut is None else cut.problem
    if loaded.cuts and item.subject in CHAPTERS:  # entries cut out whole have no record, but are not forgotten
        yield from _lost(CHAPTERS[item.subject], [name for name, _ in found], loaded.cuts)


def _lost(chapter: str, names: list[str], cuts: tuple[Cut, ...]) -> Iterator[tuple[str, int]]:
    """The entries of a chapter that were cut out whole, each with its problem."""
    lost = {cut.subject: cut.problem for cut in cuts if cut.path == f"{chapter}[]" and cut.subject not in names}
    yield from lost.items()


def _without_subjects(item: Item, loaded: Loaded) -> Iterator[tuple[str, Judgement | int]]:
    """What to say of an item that has no subject: the chapter was cut, its entries were, or there is none."""
    chapter = CHAPTERS[item.subject]
    whole = next((cut.problem for cut in loaded.cuts if cut.path == chapter), None)
    if whole is not None:
        yield "study", whole
    elif not any(cut.path == f"{chapter}[]" for cut in loaded.cuts):
        yield "study", settle(without_subjects(item.subject, loaded.dossier), item)


def _row(
    dossier: Any, places: Places, guideline: str, item: Item, subject: str, judgement: Judgement, options: Options
) -> Row:
    """One row of the report."""
    verdict = judgement.verdict
    outcome = verdict.outcome or Outcome.ERROR
    is_open = outcome in OPEN or (outcome is Outcome.NEEDS_REVIEW and judgement.opinion)
    justification = justifications.find(dossier, guideline, item.id, subject, options)
    excused = judgement.opinion or (justification is not None and not justification.expired)
    fix, add, methods = advice(guideline, item, verdict)
    return Row(
        guideline=guideline,
        item=item.id,
        level=item.level,
        subject=subject,
        rule=item.rule,
        outcome=outcome,
        open=is_open,
        accepted=is_open and excused and options.accept_justified and outcome is not Outcome.ERROR,
        message=verdict.message,
        notes=verdict.notes,
        fix=fix,
        add=add,
        methods=methods,
        places=places.of(verdict.at),
        justification=justification,
        fingerprint=fingerprint(guideline, item.id, subject),
    )


@lru_cache(65_536)
def fingerprint(guideline: str, item: str, subject: str) -> str:
    """What a row is known by from one report to the next."""
    return sha256(f"{guideline}/{item}/{subject}".encode()).hexdigest()[:16]


def advice(guideline: str, item: Item, verdict: Verdict) -> tuple[str, str, str]:
    """What to do, the YAML to add and the sentence for Methods, for a verdict that calls for them."""
    if item.rule is None or verdict.outcome in SETTLED:
        return "", "", ""
    rule = RULES[item.rule]
    if "state" in verdict.values:
        path = verdict.values["state"]
        return f"State `{path}`; whether this item arises depends on it.", as_yaml([path]), ""
    if "instead" in verdict.values:
        return verdict.values["instead"], "", ""
    values: Any = _Blanks(verdict.values)
    fix = verdict.values.get("fix", rule.fix.get(verdict.outcome, "")).format_map(values)
    if verdict.outcome not in (Outcome.NOT_MET, Outcome.NOT_REPORTED):
        return fix, "", ""
    add = rule.add.get(verdict.outcome, "").format_map(values)
    if not add and "`justifications:`" in fix:
        add = f"justifications:\n  - items: {guideline}/{item.id}\n    reason: <reason>"
    return item.fix or fix, add, item.methods or rule.methods.get(verdict.outcome, "").format_map(values)
