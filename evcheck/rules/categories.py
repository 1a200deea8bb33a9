"""Proteins by category: one of each kind that shows vesicles, and one that shows what came along."""

from __future__ import annotations

from typing import Any

from evcheck.rules import contaminants, proteins
from evcheck.rules.contaminants import contaminant_assessed
from evcheck.rules.look import look
from evcheck.rules.markers import RESULTS, ev_markers
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
from evcheck.rules.suggesting import called, to_assess
from evcheck.rules.verdict import GRAVITY, Outcome, Verdict, met, needs_review, not_met, not_reported, said

SLOTS = (
    ("1", "transmembrane or lipid-anchored (category 1)", ("CD9", "CD63", "CD81")),
    ("2", "of the cytosol (category 2)", ("TSG101", "syntenin-1", "ALIX")),
)
"""The categories of which one is wanted each, in words, with proteins for which most laboratories have antibodies."""

ALONG = "expected to come along (category 3 or 4)"


@rule(
    "contaminant-suited",
    subject="preparation",
    why="What the source does not hold is absent anyway and shows no purity. Blood brings lipoproteins, urine "
    "uromodulin, milk casein.",
    reads=[*contaminants.READS, "characterization.shown for", "sample.species", "sample.origin", "isolation"],
    adverse={"sample.species": "a species that is no mammal only takes the mammalian lists away"},
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Assess something that comes down with vesicles from this source, for example {names}, and "
        "report the result whatever it is.",
        Outcome.NOT_REPORTED: "Enter each contaminant assessed, with its assay and result, for example {names}.",
    },
    methods="The preparations were probed by <assay> for <contaminants>, which this source brings along.",
    add="{add}",
)
def contaminant_suited(preparation: Any, dossier: Any, *, edition: str = "2023", of_isolated: bool = False) -> Verdict:
    """What was looked for as a contaminant is what this source brings along.

    One to expect in this kind of sample, any protein of MISEV category 3, or another component known as a
    contaminant. Where only other proteins of category 4 were looked for (calnexin in plasma), whether that suits the
    source is for a reader; so is, where the item says so, a gap in what was never isolated.
    """
    verdict = contaminant_assessed(preparation, dossier, edition=edition, of_isolated=of_isolated)
    if verdict.outcome is not Outcome.MET:
        return verdict
    told = contaminants.assessed(preparation, edition)
    expected = _suitable(preparation)
    if told.soluble or {proteins.gene(name) for name, _ in told.shown} & set(expected):
        return verdict
    named = ", ".join(called(name) for name in expected[:3])
    message = f"Assessed: {contaminants.names(told.shown)}; whether that suits this source is for a reader"
    return needs_review(f"{message} ({named} would)." if named else f"{message}.", verdict.at)


def _suitable(preparation: Any) -> list[str]:
    """All contaminants that the kind of sample brings along; for a culture those that its serum calls for."""
    kind = look(preparation, "sample.kind").value
    if kind is None or kind.entry is None or kind.entry.group == "culture":
        return list(contaminants.expected_of(preparation))
    return list(kind.entry.contaminants)


@rule(
    "protein-categories",
    subject="preparation",
    why="Proteins of membrane and cytosol together speak for closed vesicles; what comes along tells how far "
    "other material may account for the results.",
    reads=[*contaminants.READS, "characterization.shown for", "sample.species", "sample.origin", "isolation"],
    adverse={
        "characterization.proteins[].role": "a role can only keep a protein from being counted as a marker",
        "sample.species": "a species that is no mammal only takes the mammalian lists away",
    },
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Assess what is missing, for example {names}, and enter each with its assay and result.",
        Outcome.NOT_REPORTED: "Enter each protein assessed in the vesicles, for example {names}, with its assay and "
        "result.",
    },
    methods="Assessed were <transmembrane protein>, <cytosolic protein> and, for what comes along, <protein>, by "
    "<assay>.",
    add="{add}",
)
def protein_categories(preparation: Any, dossier: Any, *, edition: str = "2023") -> Verdict:
    """A protein of each category is assessed: membrane, cytosol, and what comes along.

    One that spans or is anchored to the membrane (category 1) and one of the cytosol (category 2) must be shown, and
    one expected to come along (category 3 or 4) that suits the source assessed, whatever the result. No number beyond
    that is asked. Where nothing was isolated, a missing protein of the cytosol or of what comes along is for a
    reader.
    """
    found = look(preparation, "characterization.proteins")
    listed = proteins.listed(preparation)
    mammalian = proteins.mammalian(preparation)
    if found.statement is not None and (mammalian or found.statement.kind != "not done"):
        return said([found.statement], "proteins", [found.spot()], **_missing(preparation, ["1", "2", "3"]))
    shown_for = look(preparation, "characterization.shown for")
    if not listed and shown_for.value is not None:
        return elsewhere(shown_for)
    if not listed and found.statement is None:
        message = "No protein of the vesicles is reported."
        return not_reported(message, [found.spot()], **_missing(preparation, ["1", "2", "3"]))
    if not mammalian:
        names = proteins.named(name for name, _ in listed) or "No protein was assessed"
        return needs_review(f"{names}: the lists of proteins are mammalian, so this is for a reader.", [found.spot()])
    verdicts = {
        slot: ev_markers(preparation, dossier, count=1, categories=(slot,), edition=edition, of_isolated=slot == "2")
        for slot, _, _ in SLOTS
    }
    verdicts["3"] = contaminant_suited(preparation, dossier, edition=edition, of_isolated=True)
    return _together(preparation, verdicts)


WORDS = {**{slot: words for slot, words, _ in SLOTS}, "3": ALONG}


def _together(preparation: Any, verdicts: dict[str, Verdict]) -> Verdict:
    """One verdict of three: the gravest, with what each says."""
    outcomes = {slot: verdict.outcome or Outcome.NOT_REPORTED for slot, verdict in verdicts.items()}
    worst = min(outcomes.values(), key=GRAVITY.index)
    at = [spot for slot, verdict in verdicts.items() if outcomes[slot] is worst for spot in verdict.at][:3]
    if worst is Outcome.MET:
        told = "; ".join(f"{WORDS[slot]}: {_tail(verdict.message)}" for slot, verdict in verdicts.items())
        notes = [note for verdict in verdicts.values() for note in verdict.notes]
        return met(f"{told[:1].upper()}{told[1:]}.", at, dict.fromkeys(notes))
    short = [slot for slot, outcome in outcomes.items() if outcome is not Outcome.MET]
    told = "; ".join(_lacking(slot, verdicts[slot]) for slot in short)
    message = f"{told[:1].upper()}{told[1:]}."
    values = _missing(preparation, [slot for slot in short if outcomes[slot] is worst])
    make = {Outcome.NOT_MET: not_met, Outcome.NOT_REPORTED: not_reported}.get(worst, needs_review)
    return make(message, at, **values)


SENTENCES = ("No ", "None ", "Nothing ", "Assessed", "For ", "What ", "Whether ")
"""How a message begins that becomes a clause among others; a protein keeps its capital."""


def _lacking(slot: str, verdict: Verdict) -> str:
    """What is wrong with one category, in a clause."""
    if verdict.outcome is Outcome.NOT_MET:
        return f"no protein is {'assessed' if slot == '3' else 'shown'} that is {WORDS[slot]}"
    message = verdict.message.rstrip(".")
    if message.startswith(SENTENCES):
        message = message[:1].lower() + message[1:]
    return f"{WORDS[slot]}: {message}" if slot == "3" else message


def _tail(message: str) -> str:
    """What a message names behind its colon."""
    return message.partition(": ")[2].rstrip(".") or message.rstrip(".")


def _missing(preparation: Any, slots: list[str]) -> dict[str, str]:
    """Template values: proteins to assess for the categories that are missing."""
    if not proteins.mammalian(preparation):
        return to_assess(["<protein>"], RESULTS)
    names = [name for slot, _, usual in SLOTS if slot in slots for name in usual[:1]]
    names += contaminants.expected_of(preparation)[:1] if "3" in slots else []
    return to_assess(names, "detected, enriched, depleted or not detected")
