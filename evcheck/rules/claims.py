"""What is claimed of a product for people: legal status, approval, efficacy, safety."""

from __future__ import annotations

from typing import Any

from evcheck.rules import claim_phrases as phrases
from evcheck.rules.assertions import Hit, Stance, found, has
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
from evcheck.rules.identifiers import form_of_trial
from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, not_reported


@rule(
    "legal-claims",
    subject="study",
    why="Approval exists so that safety, quality and effect are judged before people are treated. To call a "
    "product approved or exempt tells patients that this was done or is not needed.",
    reads=[*READS, "translation.regulatory_class", "translation.status"],
    adverse={**ADVERSE, "translation.regulatory_class": "a class can be one that the law does not have for vesicles"},
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        **FIX,
        Outcome.NOT_MET: "Take the statement back; treat people under an IND (outside the USA: a clinical trial "
        "authorization), or once the product is licensed.",
    },
    methods="The product is not approved by the FDA; it is an investigational biological product (IND <number>).",
)
def legal_claims(study: Any, dossier: Any) -> Verdict:
    """Nobody calls the product FDA-approved, a 361 HCT/P, or free of the need for approval.

    Read are the claims and the class in law, word by word; a sentence that denies it claims nothing. FDA had approved
    no exosome product when it warned of them in 2019. Vesicles are secreted, and 21 CFR 1271.3(d)(3) keeps secreted
    products out of HCT/Ps. Where the dossier says that the product is authorized, a reader compares the licence.
    """
    claims, verdict = claims_of(dossier)
    authorized = look(dossier, "translation.status").value == "authorized"
    findings = [
        finding(claim, hit, False, phrases.LICENCE) if authorized else finding(claim, hit)
        for claim, hit in gravest_in(claims, phrases.FDA_APPROVAL)
    ]
    findings += [finding(claim, hit) for claim, hit in gravest_in(claims, (*phrases.TISSUE, *phrases.EXEMPT))]
    kind = look(dossier, "translation.regulatory_class")
    if kind.value is not None:
        for hit in found(kind.value, (*phrases.TISSUE, *phrases.EXEMPT)):
            findings.append(Finding(hit.stance is Stance.SAID, hit.quote, hit.why, kind.spot()))
    if not findings and verdict is not None and verdict.outcome is Outcome.NOT_APPLICABLE:
        return met(verdict.message, verdict.at)
    if findings or verdict is None:
        return verdict_on(findings, "No FDA approval, 361 status or exemption is claimed.", claims)
    return verdict


@rule(
    "approval-claims",
    subject="study",
    why="An approval means that an authority has weighed safety, quality and effect. Patients who believe in one "
    "that does not exist run risks that nobody has weighed.",
    reads=[*READS, "translation.status"],
    adverse=ADVERSE,
    outcomes=OUTCOMES,
    fix={
        **FIX,
        Outcome.NOT_MET: "Take the statement back; a trial's registration or a firm's is no approval. If there is "
        "a licence, say `status: authorized` and name it.",
    },
    methods="The product has not been approved for marketing in any country.",
)
def approval_claims(study: Any, dossier: Any) -> Verdict:
    """No approval is claimed that the product does not have.

    A claim of approval by an authority other than the FDA contradicts any status but `authorized`, and with that one a
    reader compares the licence. A number in a registry of trials, or a firm's registration, is no approval.
    """
    claims, verdict = claims_of(dossier)
    if verdict is not None:
        return verdict
    status = look(dossier, "translation.status").value
    findings = []
    open_ones = []
    for claim, hit in gravest_in(claims, phrases.OTHER_APPROVAL):
        of_an_authority = hit.why == phrases.LICENCE and hit.stance is Stance.SAID
        if of_an_authority and status is None:
            open_ones.append((claim, hit))
        elif of_an_authority:
            authorized = status == "authorized"
            findings.append(finding(claim, hit, not authorized, "" if authorized else f"the status is `{status}`"))
        else:
            findings.append(finding(claim, hit))
    if open_ones and not any(one.sure for one in findings):
        claim, hit = open_ones[0]
        message = f'"{hit.quote}" is claimed, and the status in law is not stated (`translation.status`).'
        return not_reported(message, [Spot(claim, "text")], state="translation.status")
    return verdict_on(findings, "No approval by any other authority is claimed.", claims)


@rule(
    "efficacy-claims",
    subject="study",
    why="What works in cells and animals often fails in people. Without a trial nobody knows whether patients are "
    "helped, and they may forgo a treatment that works.",
    reads=[*WITH_EVIDENCE, "translation.registration"],
    adverse=ADVERSE,
    outcomes=OUTCOMES,
    fix={
        **FIX,
        Outcome.NOT_MET: "Name the registered trial that shows it under `translation.registration`, or claim no "
        "more than was seen, and in whom or what.",
    },
    methods="Efficacy in patients is unknown; in <animals or trial>, <what was seen> (<reference>).",
)
def efficacy_claims(study: Any, dossier: Any) -> Verdict:
    """Efficacy in people is claimed only where a trial is registered.

    A claim that the product treats, improves or cures counts, unless its sentence is about animals or cells, or asks a
    question. Whether a registered trial bears the claim out is for a reader, and so is a claim that only hopes.
    """
    claims, verdict = claims_of(dossier)
    if verdict is not None:
        return verdict
    registered = [one for one in look(dossier, "translation.registration").value or () if form_of_trial(one)]
    findings = []
    for claim, hit in gravest_in(claims, phrases.EFFICACY):
        if _is_no_claim_of_efficacy(claim, hit) or (registered and hit.stance is not Stance.SAID):
            continue
        if registered:
            findings.append(finding(claim, hit, False, f"whether {registered[0]} bears this out"))
        else:
            findings.append(finding(claim, hit))
    return verdict_on(findings, "No efficacy in people is claimed.", claims)


def _is_no_claim_of_efficacy(claim: Any, hit: Hit) -> bool:
    """Whether a sentence asks about an effect, or tells of one in animals or cells."""
    if has(phrases.NO_CLAIM, hit.sentence):
        return True
    if has(phrases.ANIMALS, hit.sentence):
        return not has(phrases.PEOPLE, hit.sentence)
    evidence = claim.evidence or ""
    in_the_past = hit.quote.split()[0].endswith("ed") or has(phrases.SEEN, hit.sentence)
    return in_the_past and has(phrases.ANIMALS, evidence) and not has(phrases.PEOPLE, f"{hit.sentence} {evidence}")


@rule(
    "safety-claims",
    subject="study",
    why="No study can show that harm will never come. Such a promise keeps patients from weighing risks such as "
    "infection, immune reaction and growth of tumours.",
    reads=WITH_EVIDENCE,
    adverse=ADVERSE,
    outcomes=OUTCOMES,
    fix=FIX,
    methods="In <number> <patients or animals> followed for <time>, <events> were seen (<reference>).",
)
def safety_claims(study: Any, dossier: Any) -> Verdict:
    """Nobody claims that the product has no risk of tumours, no immune reaction, or no side effects.

    "No tumour was seen in 20 nude mice at six months" is an observation, and stands if its evidence or reference is
    given; "no tumour risk" is a promise that no study can keep. What only sounds safe is for a reader.
    """
    claims, verdict = claims_of(dossier)
    if verdict is not None:
        return verdict
    findings = []
    for claim, hit in gravest_in(claims, phrases.SAFETY):
        seen, system = has(phrases.SEEN, hit.sentence), has((*phrases.ANIMALS, *phrases.PEOPLE), hit.sentence)
        shown = claim.evidence is not None or claim.reference is not None
        if not (seen and system):
            findings.append(finding(claim, hit, hit.stance is Stance.SAID and not (seen or system)))
        elif not shown:
            findings.append(finding(claim, hit, False, "an observation; say under `evidence` and `reference` whose"))
    return verdict_on(findings, "No freedom from risk is claimed.", claims)
