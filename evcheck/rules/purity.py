"""Purity by category: co-isolates looked for, proteins of other compartments, soluble factors and how they are tied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evcheck.knowledge import find
from evcheck.rules import proteins, steps
from evcheck.rules.contaminants import (
    READS,
    RESULTS,
    WITH_SERUM,
    Assessed,
    Pair,
    assessed,
    expected_of,
    names,
    spots,
)
from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
from evcheck.rules.suggesting import called, to_assess
from evcheck.rules.terms import is_large
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_met, not_reported, said

PROTEINS = "characterization.proteins"
SPIN = 20_000.0
"""The force in ×g up to which a pellet holds large vesicles."""

OF_LARGE = ("ACTN4", "IMMT", "HSP90B1")
"""Proteins of category 4 that mark large vesicles, where these are what was isolated."""

TELLING = ("blood", "urine", "milk", "cerebrospinal fluid")
"""Samples, by group or kind, whose soluble proteins and lipoproteins come along in such numbers that all must look."""

LARGE = "calling the vesicles large, or keeping a slow pellet, only takes three proteins off the list of contaminants"
LARGE_READS = (
    *(f"isolation[].{key}" for key in ("keep", "force", "rpm", "rotor", "radius", "method", "product")),
    *(f"{term}.{key}" for term in ("/study.terms[]", "term") for key in ("word", "qualifier")),
)


def keeps_large(preparation: Any, dossier: Any) -> bool:
    """Whether large vesicles were isolated: by a pellet kept at or below 20,000 g, or by what they are called."""
    if is_large(preparation, dossier):
        return True
    isolation = look(preparation, "isolation").value or []
    return any(_slow_pellet(step, step is isolation[-1]) for step in isolation)


def _slow_pellet(step: Any, last: bool) -> bool:
    """Whether a spin of at most 20,000 g keeps its pellet, as a last step does where nothing else is said."""
    if steps.method_class(step) not in (steps.CENTRIFUGATION, steps.ULTRACENTRIFUGATION):
        return False
    force, _ = steps.force_of(step)
    kept = step.keep == "pellet" or (step.keep is None and "keep" not in step.at.said and last)
    return kept and force is not None and force <= SPIN


@rule(
    "co-isolates-assessed",
    subject="preparation",
    why="Lipoproteins, albumin or uromodulin come down with vesicles of most fluids; unless they are looked for, "
    "amount, cargo and effects may be largely theirs.",
    reads=[*READS, *LARGE_READS, "/study.terms", "characterization.shown for", "sample.species",
           "sample.origin"],
    adverse={
        "sample.species": "a species that is no mammal only takes the mammalian lists away",
        **dict.fromkeys(LARGE_READS, LARGE),
    },
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Assess a protein that comes down beside vesicles in this kind of sample, such as {names}, "
        "and report the result whatever it is.",
        Outcome.NOT_REPORTED: "Enter each co-isolated protein assessed, such as {names}, with its assay and result, "
        "whatever it is.",
    },
    methods="The preparations were probed by <assay> for {names}, which come down beside vesicles.",
    add="{add}",
)  # fmt: skip
def co_isolates_assessed(preparation: Any, dossier: Any, *, edition: str = "2018") -> Verdict:
    """What comes down beside vesicles was looked for.

    A protein of MISEV category 3 (lipoproteins, albumin, uromodulin), another one to expect in this kind of sample, or
    a component such as LPS, with a result, whatever it is. Proteins of other cell compartments alone (category 4) do
    not show it for blood, urine, milk, cerebrospinal fluid and medium with serum; for other samples a reader decides.
    In large vesicles ACTN4, mitofilin and GP96 are markers, and do not count.
    """
    found = look(preparation, PROTEINS)
    told = _without_markers(assessed(preparation, edition), keeps_large(preparation, dossier))
    if told.soluble:
        shown = [pair for pair in told.shown if not _of_compartment(pair[0], edition)]
        return met(f"Assessed: {names(shown)}.", spots(shown)[:3], _present(shown))
    values = to_assess(_expected(preparation), RESULTS)
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    if told.unknown:
        verb = "comes" if len(told.unknown) == 1 else "come"
        message = f"Whether {names(told.unknown)} {verb} down beside vesicles is for a reader."
        return needs_review(message, spots(told.unknown, "for a reader to judge"))
    open_to = [pair for pair in told.open if not told.shown or not _of_compartment(pair[0], edition)]
    if told.shown:
        verdict = _compartments_alone(preparation, told, values)
        if verdict.outcome is not Outcome.NOT_MET or not open_to:
            return verdict
    if found.statement is not None and not told:
        return _stated(preparation, found, values)
    if open_to:
        message = f"The result is not stated for {names(open_to)}."
        values = to_assess([str(name) for name, _ in open_to], RESULTS)
        return not_reported(message, spots(open_to, "the result is not stated"), **values)
    if told.others and not proteins.mammalian(preparation):
        message = f"{names(told.others)}: the lists are mammalian, so what to look for in this source is for a reader."
        return needs_review(message, [found.spot()])
    return not_reported("Nothing that comes down beside vesicles is reported.", [found.spot()], **values)


def _without_markers(told: Assessed, large: bool) -> Assessed:
    """What is told, without the proteins that are markers of large vesicles."""
    if large:
        for pairs in (told.shown, told.open):
            marks = [pair for pair in pairs if proteins.gene(pair[0]) in OF_LARGE]
            told.others += marks
            for pair in marks:
                pairs.remove(pair)
    return told


def _of_compartment(name: Any, edition: str) -> bool:
    return name.kind == "protein" and proteins.in_categories(name, frozenset({"4"}), edition)


def _present(shown: Sequence[Pair]) -> list[str]:
    """A note on what was found."""
    there = [pair for pair in shown if getattr(pair[1], "result", None) in ("detected", "enriched")]
    return [f"{names(there)} found; temper claims that rest on purity."] if there else []


def _stated(preparation: Any, found: Any, values: dict[str, str]) -> Verdict:
    if found.statement.kind == "not done" and not proteins.mammalian(preparation):
        return needs_review("None was assessed; which to ask for in this source is for a reader.", [found.spot()])
    return said([found.statement], "what comes down beside vesicles", [found.spot()], **values)


def _compartments_alone(preparation: Any, told: Assessed, values: dict[str, str]) -> Verdict:
    """The verdict where only proteins of other cell compartments were assessed."""
    alone = f"Only proteins of other cell compartments were assessed ({names(told.shown)})"
    kind = look(preparation, "sample.kind").value
    entry = kind.entry if kind is not None else None
    if not proteins.mammalian(preparation) or entry is None:
        return needs_review(f"{alone}; whether more is to be asked of this source is for a reader.", spots(told.shown))
    if entry.group == "culture":
        return _of_culture(preparation, alone, told, values)
    if entry.group in TELLING or entry.name in TELLING:
        message = f"{alone}; of {kind}, expect {values['names']}."
        return not_met(message, spots(told.shown)[:3], **values)
    message = f"{alone}; whether more comes along from {kind} is for a reader."
    return needs_review(message, spots(told.shown)[:3])


def _of_culture(preparation: Any, alone: str, told: Assessed, values: dict[str, str]) -> Verdict:
    """The same for culture, where it depends on the serum of the collection medium."""
    serum = look(preparation, "sample.medium.serum.kind")
    if serum.statement is not None:
        return said([serum.statement], "the serum of the collection medium", [serum.spot()], **values)
    if serum.value is None:
        message = f"{alone}; whether the medium held serum, which would bring albumin along, is not stated."
        return not_reported(f"{message} (`sample.medium.serum`)", [serum.spot()], state="sample.medium.serum")
    entry = serum.value.entry
    if entry is None or entry.counts_as == "none":
        why = "evcheck does not know this serum" if entry is None else "the medium held no serum"
        return needs_review(f"{alone}; {why}, so whether that is enough is for a reader.", spots(told.shown)[:3])
    message = f"{alone}; of medium with {serum.value}, expect {values['names']}."
    return not_met(message, spots(told.shown)[:3], **values)


def _expected(preparation: Any) -> list[str]:
    """What to assess in this kind of sample: no proteins of other compartments, since these do not come down beside."""
    expected = list(expected_of(preparation))
    beside = [name for name in expected if not _of_compartment(find("protein", name), "2018")]
    return beside or (list(WITH_SERUM) if expected else ["<protein>"])


@rule(
    "proteins-of-category",
    subject="preparation",
    why="Where in the cell a protein belongs tells what was isolated: those of nucleus, mitochondria or ER point "
    "to other vesicles, or to debris of dying cells.",
    reads=[*proteins.READS, "characterization.shown for", "sample.kind", "sample.species", "sample.origin"],
    adverse={"sample.species": "a species that is no mammal only takes the mammalian lists away"},
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix="Assess proteins such as {names} in the vesicles, and report the result whatever it is.",
    methods="The preparations were probed by <assay> for {names}.",
    add="{add}",
)
def proteins_of_category(
    preparation: Any,
    dossier: Any,
    *,
    categories: tuple[str, ...] = ("4",),
    edition: str = "2018",
    usual: tuple[str, ...] = ("CANX", "GOLGA2", "TOMM20"),
) -> Verdict:
    """Proteins of a category were assessed, whatever the result.

    One protein of the MISEV categories that the item names, by any protein assay, with its result.
    """
    found = look(preparation, PROTEINS)
    wanted = frozenset(categories)
    listed = [(name, entry) for name, entry in proteins.listed(preparation) if proteins.is_evidence(entry) is not False]
    own = [(name, entry) for name, entry in listed if proteins.in_categories(name, wanted, edition)]
    surely = [(name, entry) for name, entry in own if entry.result is not None and proteins.is_evidence(entry)]
    if surely:
        return met(f"Assessed: {names(surely)}.", spots(surely)[:3])
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    mammalian = proteins.mammalian(preparation)
    values = to_assess(usual, RESULTS)
    if found.statement is not None:
        if found.statement.kind == "not done" and not mammalian:
            return needs_review("None was assessed; which to ask for is for a reader.", [found.spot()])
        return said([found.statement], "proteins of this category", [found.spot()], **values)
    open_to = [pair for pair in listed if _may_be(pair, own, wanted, edition)]
    if open_to or (listed and not mammalian):
        message = f"Whether {names(open_to or listed)} can count is for a reader."
        return needs_review(message, spots(open_to or listed)[:3])
    if own:
        message = f"The result is not stated for {names(own)}."
        return not_reported(message, spots(own, "the result is not stated"), **values)
    if listed:
        expected = ", ".join(called(name) for name in usual)
        return not_met(
            f"None of what is listed ({names(listed)}) is such a protein ({expected}).", [found.spot()], **values
        )
    return not_reported("No such protein is reported.", [found.spot()], **values)


def _may_be(pair: Pair, own: list[Pair], wanted: frozenset[str], edition: str) -> bool:
    """Whether a protein might count: by an unknown name, by another edition, or by an assay that is not known."""
    name, entry = pair
    if pair in own:
        return proteins.is_evidence(entry) is None and entry.result is not None
    return not proteins.meant(name) or proteins.in_another_edition(name, wanted, edition)


@rule(
    "soluble-factor-tied",
    subject="preparation",
    why="Soluble factors come along beside vesicles or stick to them from outside; unless it is shown where the "
    "factor sits, its effect need not be one of vesicles.",
    reads=[
        *proteins.READS,
        "characterization.topology",
        "characterization.shown for",
        "/study.claims",
    ],
    outcomes=[Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    controls=False,
    fix="Show how the soluble factor is tied to the vesicles (protease with and without detergent, binding of an "
    "antibody), and what on the vesicles binds it; enter it under `topology`.",
    methods="That <factor> is carried <inside or on> vesicles was shown by <protease with and without detergent>.",
    add="""
characterization:
  proteins:
    - protein: {factor}
      by: <assay>
      result: <detected, enriched or not detected>
      role: cargo
  topology:
    - component: {factor}
      treatment: <proteinase K>
      detergent: <yes or no>
      result: <protected without detergent>
""",
)
def soluble_factor_tied(preparation: Any, dossier: Any, *, edition: str = "2018") -> Verdict:
    """A soluble factor that is said to act is shown to be tied to the vesicles.

    Asked where a function is claimed. A secreted protein (MISEV category 5: cytokines, growth factors, matrix) with its
    result, and where it sits under `topology`; whether that shows it is for a reader. So is a cargo of another kind.
    """
    claims = look(dossier, "study.claims").value or []
    if claims and "function" not in claims:
        return not_applicable("No function of the cargo is claimed.", [Spot(dossier.study, "claims")])
    found = look(preparation, PROTEINS)
    listed = proteins.listed(preparation)
    soluble = [(name, entry) for name, entry in listed if proteins.in_categories(name, frozenset({"5"}), edition)]
    told = [(name, entry) for name, entry in soluble if entry.result is not None]
    cargo = [(name, entry) for name, entry in listed if entry.role == "cargo" and (name, entry) not in soluble]
    values = {"factor": str(soluble[0][0]) if soluble else "<factor>"}
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    if not soluble and found.statement is not None:
        return said([found.statement], "the factor that is said to act", [found.spot()], **values)
    if cargo:
        message = (
            f"{names(cargo)} is claimed as cargo; whether a soluble factor is, and how it is tied, is for a reader."
        )
        return needs_review(message, spots(cargo)[:3])
    if not soluble:
        message = "Which factor is said to act, is not stated (a protein with `role: cargo`, or a secreted protein)."
        return not_reported(message, [found.spot()], **values)
    if not told:
        message = f"The result is not stated for {names(soluble)}."
        return not_reported(message, spots(soluble, "the result is not stated"), **values)
    topology = look(preparation, "characterization.topology")
    if topology.statement is not None:
        return said([topology.statement], f"where {names(told)} sits", [topology.spot()], **values)
    if not topology.value:
        message = f"Where {names(told)} sits, inside, on or beside the vesicles, is not stated."
        return not_reported(message, [topology.spot()], **values)
    sits = "; ".join(str(one.component) for one in topology.value)
    message = f"{names(told)}, with the topology of {sits}: whether this ties it to the vesicles is for a reader."
    return needs_review(message, [Spot(one, "component") for one in topology.value][:3])
