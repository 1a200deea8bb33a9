"""Contaminants: whether anything was looked for that does not belong to vesicles, and what came along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evcheck.knowledge import find
from evcheck.rules import proteins
from evcheck.rules.conditions import sample_unknown
from evcheck.rules.look import look, stated_none
from evcheck.rules.registry import rule
from evcheck.rules.rna import is_rna
from evcheck.rules.shown import elsewhere
from evcheck.rules.suggesting import called, to_assess
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

WANTED = frozenset({"3", "4"})
"""The MISEV categories of proteins that do not belong to vesicles."""

NO_CONTAMINANT = ("reporter", "cargo", "origin")
"""Roles that keep a protein from being counted where only proteins count."""

COMPARTMENTS = frozenset({"4"})
"""The category of proteins of other cell compartments, which say nothing of lipoproteins or soluble protein."""

RESULTS = "not detected, depleted or detected"
SERUM_FREE = ("CANX", "GOLGA2", "TOMM20")
WITH_SERUM = ("ALB", "APOB")

READS = [
    *proteins.READS,
    "characterization.components",
    "characterization.components[].what",
    "characterization.components[].value",
    "sample.kind",
    "sample.medium.serum.kind",
]


Pair = tuple[Any, Any]
"""A name and the entry that lists it."""


class Assessed:
    """What a preparation lists, as (name, entry) pairs.

    `shown` are contaminants with a result, `open` those without, `unknown` names that a reader must judge,
    `others` what is none; `soluble` says that lipoproteins or soluble protein are among those shown.
    """

    def __init__(self, others: list[Pair] | None = None) -> None:
        self.shown: list[Pair] = []
        self.open: list[Pair] = []
        self.unknown: list[Pair] = []
        self.others: list[Pair] = others or []
        self.soluble = False

    def __bool__(self) -> bool:
        return bool(self.shown or self.open or self.unknown or self.others)


def assessed(preparation: Any, edition: str, *, proteins_only: bool = False) -> Assessed:
    """Sort the proteins and components of a preparation by what they say of contamination.

    With `proteins_only`, a component counts where its name is that of a protein; another one is for a reader.
    """
    expected = set(expected_of(preparation))
    told = Assessed()
    for name, entry in proteins.listed(preparation):
        if proteins_only and entry.role in NO_CONTAMINANT:
            told.others.append((name, entry))
        else:
            _sort_protein(name, entry, edition, expected, told)
    for component in look(preparation, "characterization.components").value or []:
        _sort_component(component, not proteins_only or proteins.in_categories(component.what, WANTED, edition), told)
    return told


def _sort_protein(name: Any, entry: Any, edition: str, expected: set[str], told: Assessed) -> None:
    evidence = proteins.is_evidence(entry)
    counts = proteins.in_categories(name, WANTED, edition) or proteins.gene(name) in expected
    if evidence is False or not (counts or _may_count(name, entry, edition)):
        told.others.append((name, entry))
    elif not counts or evidence is None:
        told.unknown.append((name, entry))
    elif entry.result is None:
        told.open.append((name, entry))
    else:
        told.shown.append((name, entry))
        told.soluble |= not proteins.in_categories(name, COMPARTMENTS, edition)


def _may_count(name: Any, entry: Any, edition: str) -> bool:
    """An unknown name, one that another edition lists, or one outside the lists that the authors call a contaminant."""
    entries = proteins.meant(name)
    if not entries or proteins.in_another_edition(name, WANTED, edition):
        return True
    return entry.role == "contaminant" and all(one.kind == "protein" and not one.categories for one in entries)


def _sort_component(component: Any, counts: bool, told: Assessed) -> None:
    known = component.what.entry
    if known is None and is_rna(component.what):
        told.others.append((component.what, component))
    elif known is None:
        told.unknown.append((component.what, component))
    elif known.meaning != "contaminant":
        told.others.append((component.what, component))
    elif component.value is None:
        told.open.append((component.what, component))
    elif not counts:
        told.unknown.append((component.what, component))
    else:
        told.shown.append((component.what, component))
        told.soluble = True


def expected_of(preparation: Any) -> Sequence[str]:
    """The contaminants that the kind of sample calls for, at most three."""
    kind = look(preparation, "sample.kind").value
    if kind is None or kind.entry is None:
        return ("APOA1", "APOB", "ALB")
    serum = look(preparation, "sample.medium.serum.kind").value
    if kind.entry.group == "culture" and serum is not None and serum.entry is not None:
        return SERUM_FREE if serum.entry.counts_as == "none" else WITH_SERUM
    return list(kind.entry.contaminants[:3])


def spots(pairs: Sequence[Pair], label: str = "") -> list[Spot]:
    """Where entries stand."""
    return [Spot(entry, "what" if hasattr(entry, "what") else "protein", label) for _, entry in pairs]


def names(pairs: Sequence[Pair]) -> str:
    """The names of entries as written."""
    return proteins.named(name for name, _ in pairs)


@rule(
    "contaminant-assessed",
    subject="preparation",
    why="Lipoproteins, proteins of the fluid and debris of cells often come along; unless they are looked for, "
    "their cargo and effects are taken for those of vesicles.",
    reads=[*READS, "characterization.shown for", "sample.species", "sample.origin", "isolation"],
    adverse={
        "characterization.proteins[].role": "reporters, cargo and markers of origin are left out where only proteins "
        "count",
        "sample.species": "a species that is no mammal only takes the mammalian lists away",
    },
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Assess something that comes down with vesicles without belonging to them, for example "
        "{names}, and report the result whatever it is.",
        Outcome.NOT_REPORTED: "Enter each contaminant assessed, with its assay and result, for example {names}.",
    },
    methods="The preparations were probed by <assay> for <contaminants> as contaminants.",
    add="{add}",
)
def contaminant_assessed(
    preparation: Any, dossier: Any, *, edition: str = "2018", proteins_only: bool = False, of_isolated: bool = False
) -> Verdict:
    """Something that is not of vesicles was looked for.

    A protein of MISEV categories 3 or 4, or one to expect in this kind of sample, with a result, whatever it is;
    or another component known as a contaminant (LPS, apoB, DNA) with a figure. Where an item asks for a protein, a
    component that is none is for a reader, and reporters, cargo and markers of origin do not count. Where nothing was
    isolated, a gap is for a reader where the item says so: the fluid is still around the vesicles.
    """
    verdict = _judged(preparation, edition, proteins_only)
    return in_the_fluid(preparation, verdict) if of_isolated else verdict


def in_the_fluid(preparation: Any, verdict: Verdict) -> Verdict:
    """The verdict on contaminants where nothing was isolated, so that nothing could be left behind."""
    not_done = verdict.outcome is None and all(one.kind == "not done" for one in verdict.statements)
    if not (not_done or verdict.outcome in (Outcome.NOT_MET, Outcome.NOT_REPORTED)):
        return verdict
    if not stated_none(preparation, "isolation"):
        return verdict
    told = "No contaminant was assessed." if not_done else verdict.message
    message = f"{told} Nothing was isolated, so whether more is to be looked for is for a reader."
    return needs_review(message, [Spot(preparation, "isolation")])


def _judged(preparation: Any, edition: str, proteins_only: bool) -> Verdict:
    """The verdict on what was looked for."""
    found = look(preparation, "characterization.proteins")
    told = assessed(preparation, edition, proteins_only=proteins_only)
    if told.shown and proteins_only:
        return met(f"Assessed: {names(told.shown)}.", spots(told.shown)[:3])
    if told.shown:
        return _shown(preparation, told)
    expected = [name for name in expected_of(preparation) if not proteins_only or find("protein", name).known]
    values = to_assess(expected or ["<protein>"], RESULTS)
    mammalian = proteins.mammalian(preparation)
    if found.statement is not None and not told:
        if found.statement.kind == "not done" and not mammalian:
            return needs_review("None was assessed; which to ask for in this source is for a reader.", [found.spot()])
        return said([found.statement], "contaminants", [found.spot()], **values)
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is None and not (told.open or told.unknown or found.value):
        return not_reported("No contaminant is reported.", [found.spot()], **values)
    if shown_for.value is not None and not told.unknown:
        return elsewhere(shown_for)
    if told.unknown:
        verb = "is a contaminant" if len(told.unknown) == 1 else "are contaminants"
        message = f"Whether {names(told.unknown)} {verb} to look for is for a reader."
        return needs_review(message, spots(told.unknown, "for a reader to judge"))
    if told.open:
        message = f"The result is not stated for {names(told.open)}."
        values = to_assess([str(name) for name, _ in told.open], RESULTS)
        return not_reported(message, spots(told.open, "the result is not stated"), **values)
    message = f"None of what is listed is a contaminant to look for ({names(told.others)})."
    if not mammalian:
        return needs_review(
            f"{message} The lists of contaminants are mammalian, so this is for a reader.", [found.spot()]
        )
    return not_met(message, [found.spot()], **values)


def _shown(preparation: Any, told: Assessed) -> Verdict:
    """The verdict where a contaminant was assessed, with what it shows and does not show."""
    notes = []
    present = [
        (name, entry)
        for name, entry in told.shown
        if getattr(entry, "result", None) in ("detected", "enriched") and entry.role != "marker"
    ]
    if present:
        verb = "is" if len({str(name) for name, _ in present}) == 1 else "are"
        notes.append(f"{names(present)} {verb} present; temper claims that rest on purity.")
    if not told.soluble:
        notes.append(
            "Only proteins of other cell compartments were assessed; they do not show carry-over of lipoproteins or "
            "soluble protein."
        )
    expected = expected_of(preparation)
    if expected and not {proteins.gene(name) for name, _ in told.shown} & set(expected):
        listed = ", ".join(called(name) for name in expected)
        notes.append(f"For this kind of sample, {listed} would be the contaminants to look for.")
    return met(f"Assessed: {names(told.shown)}.", spots(told.shown)[:3], notes)


@rule(
    "carry-over",
    subject="preparation",
    why="Lipoproteins overlap with vesicles in size or density and far outnumber them in blood, so that what is "
    "counted, sequenced or active may be theirs.",
    reads=READS,
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NOT_APPLICABLE],
    controls=False,
    fix="Report what lipoprotein and protein came along: for blood at least one apolipoprotein (ApoA-I, ApoB), for "
    "medium with serum albumin; say the result, whatever it is.",
    methods="Carry-over of <lipoproteins and proteins> was assessed by <assay>.",
    add="{add}",
)
def carry_over(preparation: Any, dossier: Any, *, edition: str = "2018") -> Verdict:
    """What lipoprotein and protein came along with the vesicles is reported.

    Asked of blood, where an apolipoprotein must be among what was assessed, and of medium that held serum. A
    contaminant counts when its result is given.
    """
    kind = look(preparation, "sample.kind")
    entry = kind.value.entry if kind.value is not None else None
    if entry is None:
        return sample_unknown(kind)
    if entry.group == "blood":
        return _carried_over(preparation, _apolipoproteins(assessed(preparation, edition)), "APOA1")
    if entry.group != "culture":
        message = f"The sample is {kind.value}; this is asked of blood and of medium with serum."
        return not_applicable(message, [kind.spot()])
    serum = look(preparation, "sample.medium.serum.kind")
    if serum.statement is not None:
        return said(
            [serum.statement], "the serum of the collection medium", [serum.spot()], **to_assess(["ALB"], RESULTS)
        )
    if serum.value is None or serum.value.entry is None:
        message = (
            "Whether the collection medium held serum is not stated, or its name not known (`sample.medium.serum`)."
        )
        return not_reported(message, [serum.spot()], state="sample.medium.serum")
    if serum.value.entry.counts_as == "none":
        return not_applicable("The collection medium held no serum.", [serum.spot()])
    return _carried_over(preparation, assessed(preparation, edition), "ALB")


def _apolipoproteins(told: Assessed) -> Assessed:
    """What is told with apolipoproteins alone as contaminants; all else only shows that something was listed."""
    kept = Assessed(others=list(told.others))
    for pairs, place in ((told.shown, kept.shown), (told.open, kept.open), (told.unknown, kept.unknown)):
        for name, entry in pairs:
            (place if _is_apolipoprotein(name) else kept.others).append((name, entry))
    return kept


def _is_apolipoprotein(name: Any) -> bool:
    """Whether a protein, or a component by the name of one, is an apolipoprotein."""
    entries = proteins.meant(name) if name.kind == "protein" else proteins.meant(find("protein", str(name)))
    return bool(entries) and all(one.name.startswith("APO") or one.name == "apolipoprotein" for one in entries)


def _carried_over(preparation: Any, told: Assessed, suggested: str) -> Verdict:
    """Judge what is told of the contaminants that matter here."""
    found = look(preparation, "characterization.proteins")
    if told.shown:
        return met(f"Assessed: {names(told.shown)}.", spots(told.shown)[:3])
    values = to_assess([suggested], RESULTS)
    if told.open:
        message = f"The result is not stated for {names(told.open)}."
        return not_reported(message, spots(told.open, "the result is not stated"), **values)
    if found.statement is not None and not told:
        return said([found.statement], "carry-over", [found.spot()], **values)
    if told.unknown and suggested == "APOA1":
        message = f"Whether {names(told.unknown)} shows what came along is for a reader."
        return needs_review(message, spots(told.unknown, "for a reader to judge"))
    if found.value and suggested == "APOA1":
        return not_met(f"{names(told.others)} assessed, but no apolipoprotein.", [found.spot()], **values)
    return not_reported("No contaminant is reported.", [found.spot()], **values)
