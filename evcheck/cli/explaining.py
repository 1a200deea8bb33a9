"""One line on an answer of the dialogue: what it means for the check."""

from __future__ import annotations

from typing import Any

from evcheck.cli.template import Step, core
from evcheck.guidelines import chosen, names
from evcheck.knowledge import find
from evcheck.knowledge.describing import SIZES


def of_sample(kind: Any) -> str:
    """The guidelines that a kind of sample calls for, and what is likely to come along with the vesicles."""
    called = [name for name in names() if {kind.name, kind.group} & set(chosen(name).get("sample", ()))]
    proteins = [entry for one in kind.contaminants if (entry := find("protein", one).entry) is not None]
    expected = ", ".join(one.called or one.name for one in proteins[:3])
    parts = [f"{' and '.join(called)} will be checked too" if called else ""]
    parts += [f"likely to come along: {expected}" if expected else ""]
    return _sentence(f"{kind.name}", "; ".join(part for part in parts if part))


def of_step(step: Step) -> str:
    """The class of a method, and what the paper should state of it."""
    asked = ", ".join(field.replace("_", " ") for field in core(step.kind) if field != step.key)
    warned = "; the ESC Working Group advises against it" if step.kind.name == "precipitation" else ""
    return _sentence(step.kind.name, (f"to be reported: {asked}" if asked else "nothing more to report") + warned)


def of_technique(technique: Any) -> str:
    """What a technique reads, and whether that counts as a measurement of size."""
    principle = f"reads {', '.join(technique.principles)}; " if technique.principles else ""
    return _sentence(technique.name, principle + SIZES[technique.sizes])


def of_protein(text: str) -> str:
    """The MISEV category of a protein."""
    entry = find("protein", text).entry
    if entry is None:
        return f"{text}: evcheck does not know it, and will leave it to a reader."
    if entry.kind != "protein":
        return _sentence(entry.name, f"{entry.kind}, never an EV protein")
    edition, categories = next(reversed(entry.categories.items()), ("", ()))
    known = f"category {', '.join(categories)} of MISEV{edition}: {KINDS[categories[0][0]]}" if categories else ""
    return _sentence(entry.name, known or "in no category of MISEV")


def of_name(kind: str, text: str) -> str:
    """What a species, a serum, an anticoagulant or an assay means for the check."""
    entry = find(kind, text).entry
    if entry is None:
        return f"{text}: evcheck does not know it; it is kept as you wrote it."
    if kind == "species":
        fit = (
            "a mammal, so that the MISEV lists of proteins fit"
            if entry.mammal
            else "no mammal: proteins go to a reader"
        )
        return _sentence(entry.name, fit)
    if kind == "serum":
        return _sentence(entry.name, SERUMS[entry.counts_as])
    if kind == "assay":
        return _sentence(entry.name, LYSATES[entry.lysate] + ("; antibodies are asked for" * entry.antibody_based))
    return _sentence(entry.name, entry.meaning)


def of_purpose(word: str) -> str:
    """What a purpose calls for."""
    more = "items on standards, safety and production apply" if word == "therapeutic" else "no items on therapy apply"
    return _sentence(word, more)


def of_result(word: str) -> str:
    """What a result counts for."""
    return _sentence(word, RESULTS[word])


def of_assays(word: str) -> str:
    """What is written about functional assays."""
    if word == "no":
        return "`assays: none` is written, so that no guideline asks for doses."
    return "An example of an assay is written for you to fill in; guidelines ask for three doses and controls."


SERUMS = {
    "none": "no vesicles of serum come along",
    "depleted": "sold without vesicles: the product is asked for",
    "serum": "it holds vesicles of its own: state how it was depleted of them",
    "lysate": "it holds vesicles of its own, as serum does: state how it was depleted of them",
}
LYSATES = {
    "yes": "needs a lysate: its buffer is asked for",
    "no": "needs no lysate",
    "unless intact": "needs a lysate, unless vesicles were left intact",
}
RESULTS = {
    "detected": "counts as shown",
    "enriched": "counts as shown",
    "depleted": "counts as a contaminant that was assessed",
    "not detected": "counts as assessed, for a marker not as shown",
    "quantified": "say how much, under `value`; whether that shows it is for a reader",
}
KINDS = {
    "1": "a membrane protein that vesicles carry",
    "2": "a protein that vesicles enclose",
    "3": "a protein that comes along with vesicles",
    "4": "a protein of other parts of the cell",
    "5": "a secreted protein",
}
"""The categories of MISEV, in a few words."""


def _sentence(name: str, text: str) -> str:
    return f"{name}: {text}." if text else ""
