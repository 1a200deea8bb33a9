"""What is claimed of a product for people, read word by word: the ground of the rules on claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from evcheck.rules.assertions import Hit, Phrase, Stance, found
from evcheck.rules.look import look, stated_none
from evcheck.rules.verdict import (
    Outcome,
    Spot,
    Verdict,
    met,
    needs_review,
    not_applicable,
    not_met,
    not_reported,
    said,
)

READS = ["translation.claims", "translation.claims[].text"]
WITH_EVIDENCE = [*READS, "translation.claims[].evidence", "translation.claims[].reference"]
ADVERSE = {"translation.claims[].text": "what is claimed can only speak against the product"}
OUTCOMES = [Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE]

FIX = {
    Outcome.NOT_MET: "Take the statement back, or say what was shown: in whom, how many, for how long, and where to "
    "read it.",
    Outcome.NEEDS_REVIEW: "If the statement can be read as more than was shown, put it more plainly.",
}


class Finding(NamedTuple):
    """Something claimed that speaks against the product (`sure`), or that a reader must judge."""

    sure: bool
    quote: str
    why: str
    spot: Spot


def claims_of(dossier: Any) -> tuple[list[Any], Verdict | None]:
    """The claims that are listed; where there are none, the verdict that says so."""
    listed = look(dossier, "translation.claims")
    if dossier.translation is not None and stated_none(dossier.translation, "claims"):
        return [], not_applicable("Nothing is claimed of the product (`claims: none`).", [listed.spot()])
    if listed.statement is not None:
        return [], said([listed.statement], "what is claimed of the product", [listed.spot()])
    if not listed.value:
        message = "What is claimed of the product is not listed (`translation.claims`); if nothing is, write `none`."
        return [], not_reported(message, [listed.spot()], state="translation.claims")
    return listed.value, None


def gravest_in(claims: list[Any], topics: Iterable[Phrase]) -> Iterator[tuple[Any, Hit]]:
    """Every phrase of some topics in the claims, each reason once in a sentence, by its gravest."""
    wanted = tuple(topics)
    for claim in claims:
        gravest: dict[tuple[str, str], Hit] = {}
        for hit in found(claim.text, wanted):
            key = hit.sentence, hit.why
            if key not in gravest or gravest[key].stance < hit.stance:
                gravest[key] = hit
        for hit in gravest.values():
            yield claim, hit


def finding(claim: Any, hit: Hit, sure: bool | None = None, why: str = "") -> Finding:
    """What a hit in a claim amounts to."""
    sure = hit.stance is Stance.SAID if sure is None else sure
    return Finding(sure, hit.quote, why or hit.why, Spot(claim, "text", f'"{hit.quote}"'))


def verdict_on(findings: list[Finding], fine: str, claims: list[Any]) -> Verdict:
    """The verdict on what was found: against the product, for a reader, or nothing."""
    against = [one for one in findings if one.sure]
    unsure = [one for one in findings if not one.sure]
    if against:
        notes = [f"For a reader: {_told([one])}" for one in unsure]
        return not_met(f"Claimed is {_told(against)}", [one.spot for one in against], notes)
    if unsure:
        return needs_review(f"For a reader is {_told(unsure)}", [one.spot for one in unsure])
    return met(fine, [Spot(claim, "text") for claim in claims][:3])


def _told(findings: list[Finding]) -> str:
    """What was found, each reason once with all that it answers."""
    by_reason: dict[str, dict[str, str]] = {}
    for one in findings:
        by_reason.setdefault(one.why, {}).setdefault(one.quote.lower(), one.quote)
    told = (", ".join(f'"{quote}"' for quote in quotes.values()) + f": {why}" for why, quotes in by_reason.items())
    return "; ".join(told) + "."
