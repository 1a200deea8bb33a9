"""What claims rest on: evidence, facts that can be checked, the word exosome."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from evcheck.knowledge import entries
from evcheck.rules import claim_phrases as phrases
from evcheck.rules.assertions import Wordings, has
from evcheck.rules.claimed import (
    ADVERSE,
    FIX,
    OUTCOMES,
    READS,
    WITH_EVIDENCE,
    Finding,
    claims_of,
    finding,
    gravest_in,
    verdict_on,
)
from evcheck.rules.look import left_to_reader, look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_reported, said


@rule(
    "exosome-claims",
    subject="study",
    why="Vesicles of endosomes and of the plasma membrane overlap in size and density. Without evidence, the word "
    "promises an origin that nobody has shown.",
    reads=[
        *READS,
        "/study.terms[].word",
        "/study.terms[].biogenesis_evidence",
        "/preparations[].term.word",
        "/preparations[].term.biogenesis_evidence",
    ],
    adverse=ADVERSE,
    outcomes=OUTCOMES,
    fix={
        **FIX,
        Outcome.NOT_MET: "Call them extracellular vesicles; or show that they come from multivesicular bodies, and "
        "say how under `study.terms`, `biogenesis_evidence`.",
    },
    methods="We call them extracellular vesicles, since their origin in the cell was not examined.",
)
def exosome_claims(study: Any, dossier: Any) -> Verdict:
    """The word exosome is backed by evidence of biogenesis.

    The word says that vesicles come from multivesicular bodies. Where a claim uses it, a term of the study or of a
    preparation with that word must state `biogenesis_evidence`; whether it shows it is for a reader.
    """
    claims, verdict = claims_of(dossier)
    if verdict is not None:
        return verdict
    used = list(gravest_in(claims, phrases.EXOSOME))
    if not used:
        return met("No claim uses the word exosome.", [Spot(claim, "text") for claim in claims][:3])
    terms = list(_terms(dossier))
    shown = next((term for term in terms if term.biogenesis_evidence is not None), None)
    if shown is not None:
        message = f"Exosomes, on this evidence of biogenesis: {shown.biogenesis_evidence.rstrip('.')}."
        return needs_review(message, [Spot(shown, "biogenesis_evidence")])
    looked = [look(term, "biogenesis_evidence") for term in terms]
    stated = left_to_reader(looked) or [one for one in looked if one.statement is not None]
    if stated:
        statements = [one.statement for one in stated if one.statement is not None]
        return said(statements, "evidence that they are exosomes", [one.spot() for one in stated])
    findings = [finding(claim, hit, True) for claim, hit in used]
    return verdict_on(findings, "", claims)


def _terms(dossier: Any) -> Iterator[Any]:
    """The terms of the study and of its preparations that are exosome."""
    own = look(dossier, "study.terms").value or []
    own = [*own, *(one.term for one in dossier.preparations or () if one.term is not None)]
    yield from (term for term in own if term.word is not None and "exosom" in term.word.lower())


SIZE = re.compile(r"(?<![\d.,])\d[\d.,]*(?:\s*(?:-|to)\s*\d[\d.,]*)?\s*(?:nm|nanomet(?:er|re)s?)\b", re.IGNORECASE)


@cache
def _techniques() -> Wordings:
    """The names of all techniques and instruments that evcheck knows."""
    known = [*entries("technique"), *entries("instrument")]
    return tuple(
        "_".join(name.replace("/", " ").split())
        for entry in known
        for name in (entry.name, *entry.aliases)
        if len(name) > 2
    )


@rule(
    "factual-claims",
    subject="study",
    why="What cannot be traced cannot be checked; repeated from text to text, it is soon taken for knowledge.",
    reads=WITH_EVIDENCE,
    adverse=ADVERSE,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix=FIX,
    methods="The size was <size> by <technique>; compared with <what>, <figures of both> (<reference>).",
)
def factual_claims(study: Any, dossier: Any) -> Verdict:
    """What is said of vesicles as a fact can be checked.

    For a reader are a size without its technique, a superlative, studies that are not named, and a function called both
    unknown and essential.
    """
    claims, verdict = claims_of(dossier)
    if verdict is not None:
        return verdict
    findings = [
        finding(claim, hit)
        for claim, hit in gravest_in(claims, phrases.COMPARED)
        if hit.why != phrases.STUDIES or claim.reference is None
    ]
    for claim in claims:
        size = SIZE.search(claim.text.replace("–", "-"))
        if size is not None and not has(_techniques(), f"{claim.text} {claim.evidence or ''}"):
            findings.append(Finding(False, size[0], phrases.SIZED, Spot(claim, "text")))
    unknown = _first(claims, phrases.FUNCTION_UNKNOWN)
    essential = _first(claims, phrases.ESSENTIAL)
    if unknown is not None and essential is not None:
        why = "a function that is called unknown here and essential there; both cannot be known"
        findings.append(Finding(False, essential.text, why, Spot(essential, "text")))
    return verdict_on(findings, "No size without technique, superlative or nameless study is claimed.", claims)


def _first(claims: list[Any], wordings: Wordings) -> Any:
    return next((claim for claim in claims if has(wordings, claim.text)), None)


@rule(
    "claims-with-evidence",
    subject="study",
    why="Findings in a dish, in an animal and in a controlled trial differ in weight; without kind and source of "
    "the evidence, a hope reads like a result.",
    reads=WITH_EVIDENCE,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix="Say for each claim what it rests on (`evidence`: kind of study and number) and where that can be read "
    "(`reference`).",
    methods="This rests on <kind of study> in <number> <patients or animals> (<reference>).",
    add="""
translation:
  claims:
    - text: <what is said of the product, in its own words>
      evidence: <kind of study, how many>
      reference: <DOI, registry or section>
""",
)
def claims_with_evidence(study: Any, dossier: Any) -> Verdict:
    """Every claim names its level of evidence and a reference.

    The evidence names a kind of study, or in whom or what it was done; testimonials and experience are none, and are
    for a reader, as is evidence that evcheck cannot place.
    """
    claims, verdict = claims_of(dossier)
    if verdict is not None:
        return verdict
    looked = [(claim, look(claim, key)) for claim in claims for key in ("evidence", "reference")]
    absent = [(claim, [one.field for of, one in looked if of is claim and one.absent]) for claim in claims]
    gaps = [(claim, fields) for claim, fields in absent if fields]
    if gaps:
        told = "; ".join(f"{_quoted(claim)} ({' and '.join(f'`{one}`' for one in fields)})" for claim, fields in gaps)
        return not_reported(f"Not stated for {told}.", [Spot(claim, "text") for claim, _ in gaps])
    stated = [one for _, one in looked if one.statement is not None]
    if stated:
        what = "evidence or reference of what is claimed"
        return said(
            [one.statement for one in stated if one.statement is not None], what, [one.spot() for one in stated]
        )
    weak = [claim for claim in claims if has(phrases.OPINION, claim.evidence) or not has(phrases.STUDY, claim.evidence)]
    if weak:
        told = "; ".join(f"{_quoted(claim)} rests on {claim.evidence.rstrip('.')}" for claim in weak)
        return needs_review(f"No kind of study is named: {told}.", [Spot(claim, "evidence") for claim in weak])
    return met(
        f"{len(claims)} claimed, with evidence and reference.", [Spot(claim, "evidence") for claim in claims][:3]
    )


def _quoted(claim: Any) -> str:
    """A claim, cut where it is long."""
    text = " ".join(claim.text.split()).rstrip(".")
    return f'"{text}"' if len(text) < 60 else f'"{text[:56].rsplit(" ", 1)[0]} ..."'
