"""Sentences that several views share: a row with its subject, what an item rests on, where something stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from evcheck.checking.report import (
    GRAVITY,
    LEVELS,
    DossierResult,
    GuidelineFacts,
    ItemFacts,
    NotChecked,
    Place,
    Problem,
    Report,
    Row,
)
from evcheck.views.characters import ours, theirs
from evcheck.views.grouping import in_force

BASIS = {"verbatim": "quoted", "paraphrase": "paraphrase", "interpretation": "our interpretation"}
READ = {
    "original": "read in the original",
    "secondary": "known through a summary",
    "memory": "from memory, not re-read",
}
"""How an item's words stand in our file, and how we know the guideline's, as readers are told."""


Facts = dict[tuple[str, str], tuple[GuidelineFacts, ItemFacts]]
"""An item's facts, with its guideline's, by the ids of both."""


def facts_of(report: Report) -> Facts:
    """The facts of every item, with those of its guideline, by the ids of both."""
    return {(one.id, name): (one, facts) for one in report.guidelines for name, facts in one.items.items()}


def said(row: Row) -> str:
    """The message behind its subject, on one line: `"plasma-ev", step 2: ExoQuick is a precipitation.`"""
    message, subject = ours(row.message), theirs(row.subject)
    if subject == "study":
        return f"Study: {message}"
    return f'"{subject}", s{message[1:]}' if message.startswith("Step") else f'"{subject}": {message}'


def advice_of(row: Row) -> str:
    """What to do about an open row; nothing where the authors gave a reason."""
    return ours(row.fix) if row.open and not in_force(row.justification) else ""


def title_of(facts: ItemFacts) -> str:
    """An item in a few words, without a full stop."""
    return ours(facts.title or facts.asks).rstrip(".")


def level_of(row: Row, facts: ItemFacts) -> str:
    """The level, with the guideline's own word for it: `required (Mandatory if applicable)`."""
    return ours(f"{row.level} ({facts.word})" if facts.word and facts.word != row.level else row.level)


def source_of(guideline: GuidelineFacts, facts: ItemFacts) -> str:
    """Where an item is asked for, and how we know: `Sluijter et al. 2018, section 2 (paraphrase, ...)`."""
    citation = facts.citation or guideline.citation
    cited = " ".join(str(citation[key]) for key in ("authors", "year") if citation.get(key))
    origin = f"taken over from {facts.origin}" if facts.origin else ""
    where = ", ".join(part for part in (cited or guideline.title, facts.where, origin) if part)
    return ours(f"{where} ({BASIS.get(facts.basis, facts.basis)}, {READ.get(facts.read, facts.read)})")


def reason_of(row: Row) -> str:
    """The authors' reason for a row on one line, with its day, or nothing."""
    use = row.justification
    if use is None:
        return ""
    until = f" until {use.until}" if use.until else ""
    passed = ", which has passed" if use.expired else ""
    return ours(f"justified by the authors{until}{passed}: {' '.join(use.reason.split())}")


def arithmetic_of(score: Mapping[str, Any]) -> dict[str, str]:
    """How the score of each preparation, and of a study of several, comes about, or why there is none."""
    told = {f'"{name}"': str(part["arithmetic"]) for name, part in score["preparations"].items()}
    told |= {f'"{name}"': f"not computed, {why}" for name, why in score.get("not_computed", {}).items()}
    return told if len(told) == 1 else {**told, "study": str(score["study"]["arithmetic"])}


def standing(places: Iterable[Place]) -> list[Place]:
    """The places that have a line in the file, each once, in their order."""
    return list(dict.fromkeys(place for place in places if place.line > 0))


def spared(row: Row) -> bool:
    """Whether a row does not fail a run though it is open: for the authors' reason, or as the baseline knows it."""
    return row.accepted or row.known


def urgency(row: Row) -> tuple[object, ...]:
    """A key that sorts rows by what has to be seen first: what stays open, then by level, then by gravity.

    Among open rows, those that the authors justify come after the others.
    """
    return (
        not row.open,
        spared(row),
        LEVELS.index(row.level),
        in_force(row.justification),
        GRAVITY.index(row.outcome),
    )


def stops(result: DossierResult, one: NotChecked) -> Problem | None:
    """The problem that keeps an item from being checked."""
    return result.problems[one.problem] if one.problem < len(result.problems) else None


def could_not(result: DossierResult, one: NotChecked) -> str:
    """That an item could not be checked, and why: `esc2018/CHAR-1 could not be checked for "a": ...`."""
    subject = "the study" if one.subject == "study" else f'"{theirs(one.subject)}"'
    problem = stops(result, one)
    why = f": {ours(problem.message)}" if problem else "."
    return f"{one.guideline}/{one.item} could not be checked for {subject}{why}"
