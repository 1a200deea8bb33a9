"""One item over one subject: the verdict of its rule, with statements, roles and conditions settled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from evcheck.dossier.statement import Statement
from evcheck.guidelines import Item
from evcheck.reading.problem import Cut
from evcheck.rules import RULES
from evcheck.rules.conditions import CONDITIONS, arises
from evcheck.rules.look import stated_none
from evcheck.rules.verdict import GRAVITY, Outcome, Spot, Verdict, needs_review, not_applicable, not_reported, said

CHAPTERS = {"preparation": "preparations", "assay": "assays"}
LEFT_OUT = ("blank", "control")


class Judgement(NamedTuple):
    """A verdict whose outcome is settled; `opinion` says that it rests on the authors' `not applicable`."""

    verdict: Verdict
    opinion: bool = False


def subjects(kind: str, dossier: Any) -> list[tuple[str, Any]]:
    """The subjects of a kind in a dossier, each with its name in the report."""
    if kind == "study":
        return [("study", dossier)]
    return [(one.id, one) for one in getattr(dossier, CHAPTERS[kind]) or []]


def without_subjects(kind: str, dossier: Any) -> Verdict:
    """The verdict where there is no subject of a kind: silence is no pass."""
    if kind == "assay":
        statement = dossier.at.said.get("assays")
        if stated_none(dossier, "assays"):
            return not_applicable("No assay was done (`assays: none`).", [Spot(dossier, "assays")])
        if statement is not None:
            return said([statement], "assays", [Spot(dossier, "assays")])
        message = "No assay is described. If the study has none, write `assays: none`."
        return not_reported(message, [Spot(dossier)], state="assays")
    statement = dossier.at.said.get("preparations")
    if statement is not None:
        return said([statement], "preparations", [Spot(dossier, "preparations")])
    message = "No preparation is described; enter each under `preparations:`."
    return not_reported(message, [Spot(dossier)], state="preparations")


def reads(item: Item) -> Iterator[str]:
    """The paths that can change an item's verdict, from the root of the dossier, with `[]` for indices."""
    return (path for path, _ in _reads(item))


def _reads(item: Item) -> Iterator[tuple[str, bool]]:
    """The same, each with whether it is read in every subject of the dossier, not in the one judged alone."""
    chapter = CHAPTERS.get(item.subject)
    own = [path for key in item.applies for path in CONDITIONS[key].reads]
    if item.rule is not None:
        rule = RULES[item.rule]
        own += [*rule.reads, *rule.reads_of(item.arguments)]
    if item.subject == "preparation":
        own.append("role")  # blanks and controls may be left out, and of a comparator less is asked
    for path in own:
        if path.startswith("/"):
            yield path[1:], True
        else:
            yield f"{chapter}[].{path}" if chapter else path, False
    if chapter:
        yield chapter, False


def cut_for(item: Item, subject: str, cuts: tuple[Cut, ...]) -> Cut | None:
    """The first cut that this item would have read for this subject."""
    for cut in cuts:
        own_chapter = item.subject != "study" and cut.path.startswith(CHAPTERS[item.subject])
        of_another = bool(own_chapter and cut.subject and cut.subject != subject)
        if any(_concerns(cut.path, path) for path, everywhere in _reads(item) if everywhere or not of_another):
            return cut
    return None


def _concerns(cut: str, read: str) -> bool:
    """Whether a path that is read lies in a part that was cut out, or is a list that has lost an element.

    Of an antibody that was cut out as a whole nothing can be read wherever it is named.
    """
    if cut.startswith("antibodies.") and cut.removesuffix(".name").count(".") == 1 and ".antibody." in read:
        return True
    return read == cut.removesuffix("[]") or read.startswith((f"{cut}.", f"{cut}["))


def judge(item: Item, subject: Any, dossier: Any) -> Judgement:
    """The settled verdict of an item over a subject."""
    try:
        verdict = arises(item.applies, subject, dossier)
    except Exception as error:  # as in `_decide`
        verdict = _broken(f"A condition of the item `{item.id}`", error)
    if verdict is None:
        verdict = _decide(item, subject, dossier)
    judgement = settle(verdict, item)
    role = getattr(subject, "role", None)
    if role == "comparator" and judgement.verdict.outcome is Outcome.NOT_MET:
        message = f"{judgement.verdict.message} It stands here as a comparator, so this is for a reader."
        values = {**judgement.verdict.values, "fix": ""}  # what a rule advises for a reader is about something else
        return Judgement(judgement.verdict._replace(outcome=Outcome.NEEDS_REVIEW, message=message, values=values))
    return judgement


def _decide(item: Item, subject: Any, dossier: Any) -> Verdict:
    """What the item's rule says; a rule that breaks, or says nothing, is our error and never a pass."""
    if item.rule is None:
        return needs_review(item.look_at)
    rule = RULES[item.rule]
    role = getattr(subject, "role", None)
    if not rule.controls and role in LEFT_OUT:
        return not_applicable(f"This preparation is a {role}.", [Spot(subject, "role")])
    try:
        verdict = rule.decide(subject, dossier, **item.arguments)
    except Exception as error:  # whatever it is, it is a defect of ours and must not end the run
        return _broken(f"The rule `{rule.slug}`", error)
    if not isinstance(verdict, Verdict) or (verdict.outcome is None and not verdict.statements):
        return Verdict(Outcome.ERROR, f"The rule `{rule.slug}` gave no verdict. Please report it.")
    return verdict


def _broken(what: str, error: Exception) -> Verdict:
    """The verdict where something of ours broke."""
    return Verdict(Outcome.ERROR, f"{what} broke ({type(error).__name__}: {error}). Please report it.")


def settle(verdict: Verdict, item: Item) -> Judgement:
    """Give a verdict that rests on statements its outcome, and leave adequacy to a reader."""
    if verdict.outcome is None:
        return _settle_statements(verdict, item)
    if verdict.outcome is Outcome.MET and item.asks_for == "adequacy":
        return Judgement(verdict._replace(outcome=Outcome.NEEDS_REVIEW))
    return Judgement(verdict)


def _settle_statements(verdict: Verdict, item: Item) -> Judgement:
    """The gravest of the statements counts; the message tells all of them."""
    outcome = min((_outcome(statement, item) for statement in verdict.statements), key=GRAVITY.index)
    if outcome is Outcome.MET and item.asks_for == "adequacy":
        outcome = Outcome.NEEDS_REVIEW
    opinions = [one for one in verdict.statements if one.kind == "not applicable"]
    message = _message(verdict.message, verdict.statements)
    return Judgement(
        verdict._replace(outcome=outcome, message=message), outcome is Outcome.NEEDS_REVIEW and bool(opinions)
    )


def _outcome(statement: Statement, item: Item) -> Outcome:
    """What a statement means for an item."""
    if statement.kind in ("not done", "none"):
        return Outcome(item.not_done)
    if statement.kind == "measured":
        return Outcome.NOT_REPORTED
    if statement.kind == "not available" and item.if_known:
        return Outcome.MET
    return Outcome.NEEDS_REVIEW


def _message(what: str, statements: tuple[Statement, ...]) -> str:
    """What the authors state, as a sentence."""
    said = "; ".join(dict.fromkeys(map(in_words, statements)))
    return f"{what[:1].upper()}{what[1:]}: {said}."


def in_words(statement: Statement) -> str:
    """A statement with its reason."""
    reason = f": {statement.reason}" if statement.reason else ""
    match statement.kind:
        case "measured":
            return "measured, value not given"
        case "as in":
            return f"reported elsewhere ({statement.reason or 'not said where'})"
        case "not available":
            return f"not available any more{reason}"
        case "not applicable":
            return f"not applicable in the authors' opinion{reason}"
        case "none":
            return "none"
    return f"not done{reason}"
