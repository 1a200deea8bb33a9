"""When an item arises for a subject: closed conditions, decided only by something written.

A condition is called with its value in the guideline, the subject and the dossier. It gives None where the item
arises, else the verdict that says why not; where that cannot be told, the verdict's value `state` is the path of the
field that would tell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from evcheck.rules import steps
from evcheck.rules.cells import is_msc
from evcheck.rules.look import Found, look, some_hold, stated_none
from evcheck.rules.rna import PARALLEL, RNA_ALONE, RNA_READS, rna_alone
from evcheck.rules.suggesting import any_of
from evcheck.rules.verdict import Outcome, Spot, Verdict, not_applicable, not_reported, said


def _sample(wanted: list[str], preparation: Any, dossier: Any) -> Verdict | None:
    """The sample is of one of these groups or kinds."""
    return _by_sample(preparation, lambda words: bool(words & set(wanted)))


def _not_sample(unwanted: list[str], preparation: Any, dossier: Any) -> Verdict | None:
    """The sample is of none of these groups or kinds."""
    return _by_sample(preparation, lambda words: not words & set(unwanted))


def _by_sample(preparation: Any, fits: Callable[[set[str]], bool]) -> Verdict | None:
    found = look(preparation, "sample.kind")
    if found.statement is not None:
        return said([found.statement], "the sample", [found.spot()])
    entry = found.value.entry if found.value is not None else None
    if entry is None:
        return sample_unknown(found)
    if fits({entry.name, entry.group}):
        return None
    return not_applicable(f"The sample is {found.value}; this is not asked of it.", [found.spot()])


def sample_unknown(kind: Found) -> Verdict:
    """The verdict where the kind of sample, which is not known, would tell whether an item arises."""
    message = "What the sample is, is not stated (`sample.kind`)."
    if kind.value is not None and str(kind.value) != "unknown":
        message = (
            f"evcheck does not know the kind of sample `{kind.value}`; name it by a word that it knows (`sample.kind`)."
        )
    return not_reported(message, [kind.spot()], state="sample.kind")


def _isolation(wanted: str, preparation: Any, dossier: Any) -> Verdict | None:
    """Vesicles were isolated, and the steps are described."""
    if stated_none(preparation, "isolation"):
        return not_applicable("Nothing was isolated (`isolation: none`).", [(preparation, "isolation")])
    return None


def _not_role(unwanted: list[str], preparation: Any, dossier: Any) -> Verdict | None:
    """The preparation has none of these roles."""
    if preparation.role in unwanted:
        return not_applicable(f"This preparation is a {preparation.role}.", [(preparation, "role")])
    return None


def _purpose(wanted: list[str], subject: Any, dossier: Any) -> Verdict | None:
    """The study has one of these purposes."""
    found = look(dossier, "study.purpose")
    if found.statement is not None:
        return said([found.statement], "the purpose of the study", [found.spot()])
    if not found.value:
        message = "The purpose of the study is not stated (`study.purpose`)."
        return not_reported(message, [found.spot()], state="study.purpose")
    if set(wanted) & set(found.value):
        return None
    return not_applicable(f"The study's purpose is {' and '.join(found.value)}, not {any_of(wanted)}.", [found.spot()])


def _claim(wanted: list[str], subject: Any, dossier: Any) -> Verdict | None:
    """The study claims one of these."""
    found = look(dossier, "study.claims")
    if found.statement is not None and found.statement.kind in ("none", "not done"):
        return not_applicable("The study claims nothing of its vesicles (`claims: none`).", [found.spot()])
    if found.statement is not None:
        return said([found.statement], "what the study claims", [found.spot()])
    if not found.value:
        message = "What the study claims of its vesicles is not stated (`study.claims`)."
        return not_reported(message, [found.spot()], state="study.claims")
    if set(wanted) & set(found.value):
        return None
    return not_applicable(f"The study claims {' and '.join(found.value)}; this is not asked of it.", [found.spot()])


def _assays(wanted: list[str], subject: Any, dossier: Any) -> Verdict | None:
    """The assay, or an assay of this preparation or of this study, is of one of these kinds."""
    kind = getattr(subject, "kind", None)
    if kind is not None:
        if kind in wanted:
            return None
        return not_applicable(f"This is not asked of an assay of {kind}.", [(subject, "kind")])
    if stated_none(dossier, "assays"):
        return not_applicable("No assay was done (`assays: none`).", [(dossier, "assays")])
    found = look(dossier, "assays")
    if found.statement is not None:
        return said([found.statement], "assays", [found.spot()])
    if not found.value:
        message = "No assay is described. If the study has none, write `assays: none`."
        return not_reported(message, [found.spot()], state="assays")
    own = [one for one in found.value if subject is dossier or subject.id in one.preparation]
    if any(one.kind in wanted for one in own):
        return None
    if not own:
        return not_applicable("No assay names this preparation.", [(subject, "id")])
    kinds = ", ".join(dict.fromkeys(one.kind for one in own))
    return not_applicable(f"Its assays are of {kinds}; this is not asked of them.", [(own[0], "kind")])


def _method(wanted: list[str], preparation: Any, dossier: Any) -> Verdict | None:
    """The isolation has a step of one of these classes."""
    if stated_none(preparation, "isolation"):
        return not_applicable("Nothing was isolated (`isolation: none`).", [(preparation, "isolation")])
    found = look(preparation, "isolation")
    if found.statement is not None:
        return said([found.statement], "the isolation", [found.spot()])
    if not found.value:
        message = "No isolation step is described; if there was none, write `isolation: none`."
        return not_reported(message, [found.spot()], state="isolation")
    if any(steps.all_classes(step) & set(wanted) or steps.method_class(step) in wanted for step in found.value):
        return None
    return not_applicable(f"No step of the isolation is {any_of(wanted)}.", [found.spot()])


MEASURED = ("particles", "imaging")
"""The chapters that list techniques by which particles were measured or shown."""


def _technique(wanted: list[str], preparation: Any, dossier: Any) -> Verdict | None:
    """Particles were measured or imaged by one of these techniques."""
    looked = [look(preparation, f"characterization.{chapter}") for chapter in MEASURED]
    entries = [entry for one in looked for entry in one.value or []]
    if any(entry.technique.entry is not None and entry.technique.entry.name in wanted for entry in entries):
        return None
    open_ones = [one for one in looked if one.statement is not None and one.statement.kind not in ("not done", "none")]
    if open_ones:
        statements = [one.statement for one in open_ones if one.statement is not None]
        return said(statements, "the techniques used", [one.spot() for one in open_ones])
    if entries or any(one.statement is not None for one in looked):
        return not_applicable(f"Not among the techniques listed: {', '.join(wanted)}.", [looked[0].spot()])
    if any(some_hold(dossier, f"characterization.{chapter}") for chapter in MEASURED):
        message = "No technique is listed for this preparation; for other preparations there is."
        return not_applicable(message, [looked[0].spot()])
    message = "No technique is listed (`characterization.particles`, `characterization.imaging`)."
    return not_reported(message, [looked[0].spot()], state="characterization.particles")


def _status(wanted: list[str], subject: Any, dossier: Any) -> Verdict | None:
    """A product for people has this status in law, or is given to people; a diagnostic is not."""
    role = look(dossier, "translation.role")
    if role.value == "diagnostic":
        return not_applicable("The vesicles serve diagnosis, and are given to nobody.", [role.spot()])
    found = look(dossier, "translation.status")
    if found.statement is not None:
        return said([found.statement], "the status of the product in law", [found.spot()])
    if found.value is not None:
        if found.value in wanted:
            return None
        return not_applicable(f"The product is {found.value}; this is not asked of it.", [found.spot()])
    if look(dossier, "translation.regimen").value is not None:
        return None
    purpose = look(dossier, "study.purpose")
    if purpose.value and "therapeutic" not in purpose.value and look(dossier, "translation").absent:
        return not_applicable(f"The study's purpose is {' and '.join(purpose.value)}.", [purpose.spot()])
    message = (
        "Whether a product for people comes of it is not stated (`translation.status`, for example `preclinical`)."
    )
    return not_reported(message, [found.spot()], state="translation.status")


def _donors(wanted: str, preparation: Any, dossier: Any) -> Verdict | None:
    """The sample comes from people."""
    found = look(preparation, "sample.species")
    if found.statement is not None:
        return said([found.statement], "the species", [found.spot()])
    if not found.value:
        message = "The species is not stated (`sample.species`)."
        return not_reported(message, [found.spot()], state="sample.species")
    known = [name.entry.name for name in found.value if name.entry is not None]
    if "Homo sapiens" in known or len(known) < len(found.value):
        return None
    return not_applicable(f"The species is {any_of(known)}; this is asked of people.", [found.spot()])


def _cells(wanted: str, preparation: Any, dossier: Any) -> Verdict | None:
    """The vesicles come from mesenchymal stromal cells in culture."""
    kind = look(preparation, "sample.kind")
    entry = kind.value.entry if kind.value is not None else None
    if entry is not None and (entry.group != "culture" or entry.name == "explant culture"):
        return not_applicable(f"The sample is {kind.value}; this is asked of vesicles from MSC.", [kind.spot()])
    found = look(preparation, "sample.cells.name")
    if found.value is None:
        product = look(dossier, "translation.product_cell")
        if product.value is not None and is_msc(product.value):
            return None
        message = "The cells that the vesicles come from are not named (`sample.cells.name`)."
        return not_reported(message, [found.spot()], state="sample.cells.name")
    if is_msc(found.value):
        return None
    return not_applicable(f"The cells are {found.value}; this is asked of vesicles from MSC.", [found.spot()])


def _vesicles(wanted: str, preparation: Any, dossier: Any) -> Verdict | None:
    """More than RNA was looked at; work on RNA alone has one gap, which is not told once for each technique."""
    if preparation.role in ("blank", "control") or not rna_alone(preparation):
        return None
    return not_reported(RNA_ALONE, [Spot(preparation, "characterization")], instead=PARALLEL)


class Condition(NamedTuple):
    """A condition under `applies:`, and what it reads, in the notation of rules."""

    holds: Callable[[Any, Any, Any], Verdict | None]
    reads: tuple[str, ...]


CONDITIONS: dict[str, Condition] = {
    "sample": Condition(_sample, ("sample.kind",)),
    "not_sample": Condition(_not_sample, ("sample.kind",)),
    "isolation": Condition(_isolation, ("isolation",)),
    "not_role": Condition(_not_role, ("role",)),
    "purpose": Condition(_purpose, ("/study.purpose",)),
    "claim": Condition(_claim, ("/study.claims",)),
    "assays": Condition(_assays, ("/assays", "/assays[].kind", "/assays[].preparation")),
    "method": Condition(_method, ("isolation", *(f"isolation[].{key}" for key in steps.NAMING))),
    "technique": Condition(
        _technique,
        tuple(f"{start}characterization.{chapter}" for start in ("", "/preparations[].") for chapter in MEASURED),
    ),
    "status": Condition(
        _status, ("/translation", "/translation.role", "/translation.status", "/translation.regimen.dose",
                  "/translation.regimen.route", "/translation.regimen.schedule", "/study.purpose"),
    ),
    "donors": Condition(_donors, ("sample.species",)),
    "cells": Condition(_cells, ("sample.kind", "sample.cells.name", "/translation.product_cell")),
    "vesicles": Condition(_vesicles, RNA_READS),
}  # fmt: skip


def arises(applies: Mapping[str, Any], subject: Any, dossier: Any) -> Verdict | None:
    """None where all conditions hold; else the verdict of one that does not: the one that surely does not, if any."""
    told = [CONDITIONS[key].holds(value, subject, dossier) for key, value in applies.items()]
    failed = [verdict for verdict in told if verdict is not None]
    return next((one for one in failed if one.outcome is Outcome.NOT_APPLICABLE), failed[0] if failed else None)
