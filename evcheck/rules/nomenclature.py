"""Nomenclature: what the vesicles are called, and whether the word claims more than is shown."""

from __future__ import annotations

from typing import Any

from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.terms import ORIGIN, PLAIN, TERMS, Word, named, words
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met, not_reported, said

EVIDENCE = ("/study.terms[].biogenesis_evidence", "/preparations[].term.biogenesis_evidence")

ADD = """
study:
  terms:
    - word: <the word that the paper uses, such as small EVs>
      definition: <what it means here, such as below 200 nm by NTA>
"""


def unsaid(dossier: Any) -> Verdict | None:
    """The verdict where no word is listed; None where one is."""
    if words(dossier):
        return None
    found = look(dossier, "study.terms")
    if found.statement is not None:
        return said([found.statement], "the words for the vesicles", [found.spot()])
    return not_reported("What the paper calls its vesicles is not stated (`study.terms`).", [found.spot()])


@rule(
    "vesicles-named",
    subject="study",
    why="The generic word promises what can be shown. Words that claim more make readers believe in an origin or "
    "a kind of vesicle that nobody tested.",
    reads=[*TERMS, *EVIDENCE],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_MET: "Call them extracellular vesicles (EVs), or extracellular particles where vesicles are not "
        "shown; keep a word of origin for vesicles whose origin is shown.",
        Outcome.NOT_REPORTED: "List under `study.terms` the words by which title, abstract and text call the vesicles.",
    },
    methods="We use the word extracellular vesicles (EVs) for <what was isolated>.",
    add=ADD,
)
def vesicles_named(study: Any, dossier: Any) -> Verdict:
    """The paper uses a word that claims no more than vesicles outside cells.

    Extracellular vesicle, extracellular particle, or either of them narrowed down by size, density, composition or
    source. A word for where in the cell vesicles arise (exosome, microvesicle) stands in for it where that is shown;
    words for a kind with signs of its own (outer membrane vesicle, apoptotic body) and unknown ones are for a reader.
    """
    verdict = unsaid(dossier)
    if verdict is not None:
        return verdict
    found = words(dossier)
    plain = [word for word in found if word.meaning in PLAIN]
    if plain:
        return met(f"The paper speaks of {named(plain)}.", [word.spot() for word in plain][:3])
    claiming = [word for word in found if word.meaning == ORIGIN and not word.evidence]
    if len(claiming) == len(found):
        message = f"The paper speaks only of {named(found)}, which claims an origin in the cell that is not shown."
        return not_met(message, [word.spot("claims an origin") for word in claiming][:3])
    message = (
        f"The paper speaks of {named(found)}; whether that can stand in for extracellular vesicles is for a reader."
    )
    return needs_review(message, [word.spot() for word in found][:3])


@rule(
    "particles-where-not-shown",
    subject="study",
    why="Lipoproteins and clumps of protein are particles, too. Called vesicles, they enter the literature with "
    "their cargo and effects as if these were of vesicles.",
    reads=list(TERMS),
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_REPORTED: "List under `study.terms` the words by which title, abstract and text call the vesicles.",
        Outcome.NEEDS_REVIEW: "Where it cannot be shown that they are vesicles from outside cells, call them "
        "extracellular particles (EPs).",
    },
    methods="Since <what could not be shown>, we speak of extracellular particles (EPs).",
    add=ADD,
)
def particles_where_not_shown(study: Any, dossier: Any) -> Verdict:
    """Where vesicles cannot be shown, the paper speaks of extracellular particles.

    Met where the paper uses that word. Where it speaks of vesicles, a reader must see from the items on markers,
    contaminants and single vesicles whether that is shown.
    """
    verdict = unsaid(dossier)
    if verdict is not None:
        return verdict
    found = words(dossier)
    weak = [word for word in found if word.meaning == "particle"]
    if weak:
        return met(f"The paper speaks of {named(weak)}.", [word.spot() for word in weak][:3])
    message = (
        f"The paper speaks of {named(found)}; whether markers, contaminants and images show vesicles is for a reader."
    )
    return needs_review(message, [word.spot() for word in found][:3])


@rule(
    "term-specified",
    subject="study",
    why="Vesicles are a mixture, and a study sees a part of it; with what was measured in the name, others can "
    "tell which part, and compare like with like.",
    reads=[
        *TERMS,
        *EVIDENCE,
        "/study.terms[].qualifier",
        "/study.terms[].definition",
        "/preparations[].term.qualifier",
        "/preparations[].term.definition",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix="Narrow the word down by what was measured, and say what it means here: small EVs (below 200 nm by NTA), "
    "CD63-positive EVs, EVs of hypoxic cells.",
    methods="We call <EVs below 200 nm by NTA> small EVs.",
    add=ADD,
)
def term_specified(study: Any, dossier: Any) -> Verdict:
    """The word for the vesicles is narrowed down by what was measured.

    By size, density, composition, condition or source; a word of size or density needs its limits as `definition`.
    A word of origin whose origin is shown, and one for a kind with signs of its own, are the other choices.
    """
    verdict = unsaid(dossier)
    if verdict is not None:
        return verdict
    found = words(dossier)
    narrowed = [word for word in found if word.meaning in PLAIN and _narrowed(word)]
    defined = [word for word in narrowed if not word.bounded or look(word.term, "definition").value is not None]
    if defined:
        told = "; ".join(dict.fromkeys(_in_full(word) for word in defined))
        return met(f"Narrowed down: {told}.", [word.spot() for word in defined][:3])
    others = [word for word in found if word.meaning not in (*PLAIN, ORIGIN) or word.evidence]
    if others:
        message = f"{named(others)}: whether this says enough of which vesicles are meant is for a reader."
        return needs_review(message, [word.spot() for word in others][:3])
    statements = [look(word.term, "definition") for word in narrowed]
    stated = [one.statement for one in statements if one.statement is not None]
    if stated:
        return said(stated, f"the definition of {named(narrowed)}", [one.spot() for one in statements])
    if narrowed:
        message = f"Where {named(narrowed)} begin and end is not stated (`definition`)."
        return not_reported(message, [word.spot("limits not stated") for word in narrowed][:3])
    message = f"{named(found)}: which vesicles are meant, is not narrowed down (`qualifier`, `definition`)."
    return not_reported(message, [word.spot() for word in found][:3])


def _narrowed(word: Word) -> bool:
    """Whether a word says more than extracellular vesicle or particle."""
    return word.meaning == "operational" or word.term.qualifier is not None


def _in_full(word: Word) -> str:
    """A word with what narrows it down."""
    more = [part for part in (word.term.qualifier, word.term.definition) if part]
    return f"`{word.text}`" + (f" ({', '.join(more)})" if more else "")


@rule(
    "origin-shown",
    subject="study",
    why="Vesicles of different origin overlap in size, density and proteins, and few isolations part them. The "
    "word alone ascribes results to one way of release that was not shown.",
    reads=[*TERMS, *EVIDENCE, "/study.claims"],
    adverse=dict.fromkeys(
        ("/study.terms[].word", "/preparations[].term.word"),
        "a further word can only claim an origin that is not shown",
    ),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_MET: "Call them extracellular vesicles, narrowed down by what was measured, such as small EVs; or "
        "show where in the cell they arise, and name that under `biogenesis_evidence`.",
        Outcome.NOT_REPORTED: "List under `study.terms` the words by which title, abstract and text call the vesicles.",
    },
    methods={Outcome.NOT_MET: "That these vesicles arise from <compartment> was shown by <evidence>."},
    add={
        Outcome.NOT_REPORTED: ADD,
        Outcome.NOT_MET: """
study:
  terms:
    - word: {word}
      biogenesis_evidence: <what shows where in the cell they arise>
""",
    },
)
def origin_shown(study: Any, dossier: Any) -> Verdict:
    """A word for where in the cell vesicles arise is used only where that is shown.

    Exosome, ectosome, microvesicle, microparticle and words made of them; also a claim on biogenesis. The evidence
    stands under `biogenesis_evidence`; whether it is enough is for a reader. Outer membrane vesicles, apoptotic
    bodies, oncosomes and migrasomes have signs of their own, which are for a reader too.
    """
    claims = "biogenesis" in (look(dossier, "study.claims").value or [])
    verdict = unsaid(dossier)
    if verdict is not None and (verdict.outcome is None or not claims):
        return verdict
    found = words(dossier)
    origin = [word for word in found if word.meaning == ORIGIN]
    bare = [word for word in origin if not word.evidence]
    values = {"word": bare[0].text if bare else found[0].text if found else "<word>"}
    if bare:
        verb = "claims" if len({word.text for word in bare}) == 1 else "claim"
        message = f"{named(bare)} {verb} an origin in the cell, and nothing is named that shows it."
        return not_met(message, [word.spot("claims an origin") for word in bare][:3], **values)
    shown = [word for word in found if word.evidence]
    if claims and not shown:
        spot = Spot(dossier.study, "claims")
        return not_met("The study claims where vesicles arise, and names nothing that shows it.", [spot], **values)
    if shown:
        told = "; ".join(dict.fromkeys(f"`{word.text}`: {word.evidence.strip().rstrip('.')}" for word in shown))
        at = [Spot(word.term, "biogenesis_evidence") for word in shown][:3]
        return needs_review(f"Whether this shows the origin is for a reader. {told}.", at)
    others = [word for word in found if word.meaning not in PLAIN]
    if others:
        message = f"Whether {named(others)} claims more than is shown is for a reader."
        return needs_review(message, [word.spot() for word in others][:3])
    return met(f"No word in use ({named(found)}) claims an origin in the cell.", [word.spot() for word in found][:3])
