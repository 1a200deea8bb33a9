"""Use in people: what the law asks for before vesicles are given, and what is watched afterwards."""

from __future__ import annotations

import re
from typing import Any

from evcheck.rules.assertions import Wordings, has, word_lists
from evcheck.rules.claim_phrases import A_DRUG, NONE_APPROVED
from evcheck.rules.identifiers import form_of_trial, trial_begun
from evcheck.rules.look import Found, holds, left_to_reader, look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met, not_reported, said

IND = re.compile(r"(?:BB-?\s?)?(?:IND)?[\s:#.]*(?:no\.?|number)?\s*\d{4,6}", re.IGNORECASE)
"""The form of an IND number: four to six digits, with the word before it or without."""

AUTHORIZATIONS = ("EudraCT", "EU Clinical Trials Information System")
"""Registries whose numbers the European authorities give when a trial is applied for."""

REGISTERED_ONLY = "A registered trial is not an approved one: a registry's number shows registration, and no more."


@rule(
    "trial-authorization",
    subject="study",
    why="The law wants an authority to judge quality, safety and plan before people are exposed, so that those "
    "who offer a treatment are not alone in weighing its risks.",
    reads=["translation.ind", "translation.cta"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_REPORTED: "Name the IND (USA) or the clinical trial authorization (elsewhere) under which vesicles "
        "are given to people. Without one, they must not be given.",
        Outcome.NOT_MET: "Name the IND or the clinical trial authorization itself; a trial's registration is neither.",
    },
    methods="The trial was done under IND <number> / under the clinical trial authorization <number>.",
    add="""
translation:
  ind: <number of the IND, in the USA>
  cta: <number of the clinical trial authorization, elsewhere>
""",
)
def trial_authorization(study: Any, dossier: Any) -> Verdict:
    """An IND or a clinical trial authorization stands behind every use in people.

    An IND number is four to six digits; EudraCT and EU CT numbers are known by their form. The number of a registry of
    trials is no authorization; numbers of other authorities are for a reader.
    """
    looked = [look(dossier, f"translation.{key}") for key in ("ind", "cta")]
    given = [one for one in looked if holds(one)]
    sure = [one for one in given if _is_authorization(one)]
    if sure:
        told = ", ".join(f"{one.field.upper()} {one.value}" for one in sure)
        return met(f"{told}.", [one.spot() for one in sure])
    unknown = [one for one in given if form_of_trial(one.value) is None]
    if unknown:
        told = ", ".join(f"`{one.value}`" for one in unknown)
        message = f"evcheck does not know the form of {told}; whether it is an authorization is for a reader."
        return needs_review(message, [one.spot() for one in unknown])
    stated = left_to_reader(looked) or [one for one in looked if one.statement is not None]
    if stated:
        statements = [one.statement for one in stated if one.statement is not None]
        return said(statements, "the authorization of the trial", [one.spot() for one in stated])
    if given:
        told = ", ".join(f"{one.value} is a number of {form_of_trial(one.value)}" for one in given)
        message = f"{told}, which registers trials and authorizes none."
        return not_met(message, [one.spot() for one in given])
    message = "No IND (`translation.ind`) and no clinical trial authorization (`translation.cta`) is named."
    return not_reported(message, [looked[0].spot()])


def _is_authorization(one: Found) -> bool:
    """Whether a number has the form that the field asks for."""
    if one.field == "ind":
        return IND.fullmatch(one.value.strip()) is not None
    return form_of_trial(one.value) in AUTHORIZATIONS


@rule(
    "trial-registered",
    subject="study",
    why="A trial that is registered beforehand cannot vanish unnoticed when it fails, or change its aim unseen; "
    "those who judge a treatment can then reckon with every trial of it.",
    reads=["translation.registration"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_REPORTED: "Register the trial before the first patient is included, and name its number.",
        Outcome.NOT_MET: "Correct the number: copy it from the registry's page.",
    },
    methods="The trial is registered at <registry> under <number>.",
    add="""
translation:
  registration:
    - <number of the registry, such as NCT and eight digits>
""",
)
def trial_registered(study: Any, dossier: Any) -> Verdict:
    """The trial is registered, under a number that has the form of its registry.

    evcheck knows the forms of ClinicalTrials.gov and of the registries of the WHO's platform; whether the number
    belongs to this trial is not looked up. A registration says nothing of approval.
    """
    found = look(dossier, "translation.registration")
    if found.statement is not None:
        return said([found.statement], "the registration of the trial", [found.spot()])
    if not holds(found):
        return not_reported("No registration of a trial is named (`translation.registration`).", [found.spot()])
    sure = [one for one in found.value if form_of_trial(one) is not None]
    unknown = [one for one in found.value if one not in sure and trial_begun(one) is None]
    if sure:
        told = ", ".join(f"{one} ({form_of_trial(one)})" for one in sure)
        return met(f"{told}.", [found.spot()], [REGISTERED_ONLY])
    if unknown:
        told = ", ".join(f"`{one}`" for one in unknown)
        return needs_review(f"evcheck knows no registry with numbers like {told}.", [found.spot()])
    told = "; ".join(_misshapen(one) for one in found.value)
    return not_met(f"{told}.", [found.spot()])


def _misshapen(number: str) -> str:
    """What is wrong with a number that begins like a registry's."""
    form = trial_begun(number)
    return f"`{number}` does not have the form of {form.name}, for example {form.example}" if form else f"`{number}`"


word_lists({"us": "US USA U.S. U.S.A. United_States United_States_of_America FDA American"})
US = ("{us}",)
BIOLOGIC = ("biologic|biological|biologics", "BLA", "351", "drug|drugs|medicinal_product|medicinal_products|medicine")
ADVANCED = ("ATMP", "advanced therapy*", "gene therapy*", "cell therapy*", "tissue engineered*")


@rule(
    "regulatory-status",
    subject="study",
    why="The class in law decides which rules on manufacture, tests and approval protect patients; outside of "
    "them no authority watches over quality and safety.",
    reads=["translation.status", "translation.jurisdiction", "translation.regulatory_class"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_REPORTED: "Say whose law applies, what the product is in it, and how far it has come.",
        Outcome.NOT_MET: "Give the product to people under an IND or a clinical trial authorization only, or have it "
        "licensed.",
        Outcome.NEEDS_REVIEW: "Name the licence with its authority and number, or the class in the law's own words.",
    },
    methods="In <country>, the product is <class in law>; it is <status>.",
    add={
        Outcome.NOT_REPORTED: """
translation:
  status: <investigational, authorized or unapproved use>
  jurisdiction: <USA, EU, ...>
  regulatory_class: <biological product, biological medicinal product, ...>
"""
    },
)
def regulatory_status(study: Any, dossier: Any) -> Verdict:
    """The status in law is one that vesicles can have.

    In the USA, vesicles that are to treat people are biological products, investigational until a BLA is granted; in
    the EU, biological medicinal products, and advanced therapies only with nucleic acid that acts as gene therapy, or
    with living cells. Use outside a trial and without approval is not met. An authorized product is for a reader.
    """
    looked = [look(dossier, f"translation.{key}") for key in ("status", "jurisdiction", "regulatory_class")]
    status, place, kind = looked
    if status.value == "unapproved use":
        message = f"It is given to people without approval and outside a trial; in the USA, {A_DRUG}."
        return not_met(message, [status.spot()])
    absent = [one for one in looked if one.absent]
    if absent:
        told = ", ".join(f"`{one.path}`" for one in absent)
        return not_reported(f"Not stated: {told}.", [absent[0].spot()])
    statements = [one.statement for one in looked if one.statement is not None]
    if statements:
        return said(statements, "the status in law", [one.spot() for one in looked if one.statement is not None])
    in_us = has(US, place.value)
    if status.value == "authorized":
        message = f"Authorized in {place.value}; the licence, its authority and number are for a reader."
        return needs_review(message + (f" In the USA, {NONE_APPROVED}." if in_us else ""), [status.spot()])
    if has(ADVANCED, kind.value):
        message = (
            f"`{kind.value}`: vesicles are an advanced therapy only with nucleic acid that acts as gene therapy, or "
            "with living cells; whether that is so here is for a reader."
        )
        return needs_review(message, [kind.spot()])
    if has(BIOLOGIC, kind.value):
        return met(
            f"{status.value[:1].upper()}{status.value[1:]} in {place.value}, as {kind.value}.",
            [status.spot(), kind.spot()],
        )
    message = f"Whether vesicles can be `{kind.value}` in {place.value} is for a reader" + (
        f"; {A_DRUG}." if in_us else "."
    )
    return needs_review(message, [kind.spot()])


WATCHED: dict[str, Wordings] = {
    "infection": (
        "infection*|infectious|sepsis|septic|fever|temperature|pyrexia|procalcitonin|CRP|bacteraemia|bacteremia",
        "blood culture*", "c reactive protein", "white cell*", "white blood cell*", "leukocyte*|leucocyte*",
    ),
    "immune reactions": (
        "immun*|antibod*|allerg*|anaphyla*|hypersensitiv*|cytokine*|rejection|alloantibod*|HLA|DSA|autoimmun*|IgE",
        "infusion reaction*", "infusion related reaction*", "complement",
    ),
    "tumour promotion": ("tumour*|tumor*|cancer*|malignan*|neoplas*|oncolog*|carcino*",),
}  # fmt: skip
"""What is to be watched after vesicles are given, and words that show it is."""


@rule(
    "safety-monitoring",
    subject="study",
    why="Infection, immune reactions and tumours are harms that a product of living cells may do, some of them "
    "late; what nobody watches for is found too late, or never.",
    reads=["translation.monitoring"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix="Say how infection, immune reactions and tumours are watched for, and for how long.",
    methods="Patients were watched for infection, immune reactions and tumours for <time> by <examinations>.",
    add="""
translation:
  monitoring:
    - infection, by <examination>
    - immune reactions, by <examination>
    - tumours, by <examination and time>
""",
)
def safety_monitoring(study: Any, dossier: Any) -> Verdict:
    """Infection, immune reactions and tumour promotion are watched for.

    Each is found by whole words (fever and blood cultures show infection, antibodies and infusion reactions an immune
    reaction). What evcheck cannot place, such as adverse events in general, may cover one, and is for a reader.
    """
    found = look(dossier, "translation.monitoring")
    if found.statement is not None:
        return said([found.statement], "the monitoring of safety", [found.spot()])
    if not holds(found):
        return not_reported("What is watched in people is not stated (`translation.monitoring`).", [found.spot()])
    seen = {what for what, words in WATCHED.items() if any(has(words, entry) for entry in found.value)}
    unknown = [entry for entry in found.value if not any(has(words, entry) for words in WATCHED.values())]
    missing = [what for what in WATCHED if what not in seen]
    if not missing:
        return met("Watched are infection, immune reactions and tumour promotion.", [found.spot()])
    if unknown:
        told = ", ".join(f"`{entry}`" for entry in unknown)
        return needs_review(f"Whether {told} watches for {' and '.join(missing)} is for a reader.", [found.spot()])
    message = f"`translation.monitoring` does not list {' or '.join(missing)}."
    return not_met(message, [Spot(found.record, found.field)])
