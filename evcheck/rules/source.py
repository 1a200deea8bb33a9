"""The source of the vesicles: serum in the medium, blood and how it was handled."""

from __future__ import annotations

import re
from typing import Any

from evcheck.rules import steps
from evcheck.rules.conditions import sample_unknown
from evcheck.rules.look import Found, look
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_met, not_reported, said

LONG_SPIN = 16 * 3600.0
STRONG_SPIN = 100_000.0
CLEARING = 10_000.0
"""Forces in x g: what is long and strong enough by Shelke et al. 2014, and what only clears."""

RESIDUAL = (
    "Depleted serum still holds some vesicles of its own: put unconditioned medium through the whole workflow as a "
    "process blank."
)
SHELKE = "Shelke et al. 2014 removed about 95 % of the RNA-bearing serum vesicles in 18 h, and far fewer in 1.5 h."
MEMBRANE = re.compile(r"\b(bioreactor|celline|hollow[- ]fib(re|er)s?)\b", re.IGNORECASE)
"""Vessels that keep the serum behind a membrane, away from the harvest."""


SPIN = """\
sample:
  medium:
    serum:
      kind: <serum, or none>
      percent: <percent> %
      depletion:
        method: ultracentrifugation
        force: <force> g
        duration: <hours> h
"""
BOUGHT = """\
sample:
  medium:
    serum:
      kind: <serum sold without vesicles>
      depletion:
        product: <product and supplier>
"""
"""The lines to add for serum that was spun, and for serum that was bought depleted."""


@rule(
    "serum-freed-of-vesicles",
    subject="preparation",
    why="Serum and platelet lysate hold vesicles and RNA of their own, which are isolated, counted and dosed "
    "together with those of the cells.",
    reads=[
        "sample.medium.serum.kind",
        "sample.medium.serum.depletion.method",
        "sample.medium.serum.depletion.product",
        "sample.medium.serum.depletion.force",
        "sample.medium.serum.depletion.duration",
        "sample.medium.serum.depletion.cutoff",
        "sample.medium.vessel",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_MET: "Collect in serum-free medium, or in serum freed of its own vesicles (for example 18 h at "
        "100,000 x g); or keep it, show the medium's own vesicles in a process blank, and justify it.",
        Outcome.NOT_REPORTED: "Say which serum the collection medium held, and how it was freed of vesicles: force and "
        "time of a spin, cut-off of a filter, or the product bought. Write `serum: none` if there was none.",
    },
    methods="Vesicles were collected for {conditioning} in {base} with {serum}, depleted of vesicles by {depletion}.",
    add="{add}",
)
def serum_freed_of_vesicles(preparation: Any, dossier: Any) -> Verdict:
    """Cells release vesicles into medium without foreign vesicles.

    Only the medium in which vesicles were collected is read. Serum must be absent, or freed of vesicles by a
    stated spin (force and time), filter (cut-off) or product. Human platelet lysate is serum here.
    """
    serum = look(preparation, "sample.medium.serum")
    kind = look(preparation, "sample.medium.serum.kind")
    if kind.statement is not None:
        return said([kind.statement], "the serum of the collection medium", [kind.spot()])
    if kind.value is None:
        return _unnamed(preparation, kind)
    name = kind.value
    if name.entry is None:
        return needs_review(f"evcheck does not know the serum `{name}`.", [kind.spot()])
    if name.entry.counts_as == "none":
        return met(f"The collection medium holds no serum ({name}).", [kind.spot()])
    depletion = look(preparation, "sample.medium.serum.depletion")
    notes = [] if _has_blank(preparation, dossier) else [RESIDUAL]
    if depletion.value is not None or name.entry.counts_as == "depleted":
        return _depleted(name, depletion, kind, notes)
    return _not_depleted(preparation, name, depletion, serum)


def _unnamed(preparation: Any, kind: Found) -> Verdict:
    """No serum is named; a depletion that is told in full is for a reader."""
    depletion = look(preparation, "sample.medium.serum.depletion")
    if depletion.value is not None:
        verdict = _depleted("The medium", depletion, kind, [])
        if verdict.outcome is Outcome.MET:
            message = "The medium was freed of vesicles; whether it held serum is not stated."
            return needs_review(message, verdict.at, verdict.notes)
    return not_reported("The serum of the collection medium is not stated.", [kind.spot()], add=SPIN)


def _has_blank(preparation: Any, dossier: Any) -> bool:
    """Whether a process blank is there, as a statement or as a preparation of its own."""
    return preparation.process_blank is True or any(one.role == "blank" for one in dossier.preparations or [])


def _not_depleted(preparation: Any, name: Any, depletion: Found, serum: Found) -> Verdict:
    """Serum without a word, or with a statement, on its depletion."""
    vessel = look(preparation, "sample.medium.vessel")
    if vessel.value is not None and MEMBRANE.search(vessel.value):
        message = (
            f"{name}, in a vessel that may keep it behind a membrane: whether it reaches the harvest is for a reader."
        )
        return needs_review(message, [vessel.spot()])
    if depletion.statement is not None:
        return said([depletion.statement], "freeing the serum of its vesicles", [depletion.spot()], serum=str(name))
    if name.entry.counts_as == "lysate":
        return not_met(
            f"{name} holds vesicles of its own, and nothing says that it was freed of them.", [serum.spot()], add=SPIN
        )
    return not_reported(
        f"The medium holds {name}; whether it was freed of its vesicles is not stated.", [serum.spot()], add=SPIN
    )


def _depleted(name: Any, found: Found, kind: Found, notes: list[str]) -> Verdict:
    """Serum that is said to be depleted: how, and stated well enough?"""
    depletion = found.value
    if depletion is None:
        if found.statement is not None:
            return said([found.statement], "how the serum was freed of its vesicles", [found.spot()])
        return not_reported(
            f"{name}: neither the product bought nor the depletion is stated.", [kind.spot()], add=BOUGHT
        )
    how = depletion.method.entry.method_class if depletion.method is not None and depletion.method.entry else None
    if how in (steps.CENTRIFUGATION, steps.ULTRACENTRIFUGATION) and _too_weak(depletion):
        message = f"{name} was spun at {depletion.force.text}, which leaves small vesicles in it; this is for a reader."
        return needs_review(message, [Spot(depletion, "force")], notes)
    if how in (steps.CENTRIFUGATION, steps.ULTRACENTRIFUGATION):
        return _wanted(depletion, name, ("force", "duration"), "by spin", _spin_notes(depletion) + notes)
    if how in ("ultrafiltration", "tangential flow filtration"):
        return _wanted(depletion, name, ("cutoff",), "by filter", notes)
    if how == "purchase" or (depletion.method is None and depletion.product is not None):
        return _wanted(depletion, name, ("product",), "bought", notes)
    if depletion.method is None:
        return not_reported(f"How {name} was freed of its vesicles is not stated.", [found.spot()], add=SPIN)
    message = f"{name} was treated by {depletion.method}; a reader must judge whether that removes its vesicles."
    return needs_review(message, [Spot(depletion, "method")], notes)


def _wanted(depletion: Any, name: Any, fields: tuple[str, ...], how: str, notes: list[str]) -> Verdict:
    """Met if a depletion states the fields that make it repeatable."""
    looked = [look(depletion, field) for field in fields]
    absent = [field for field, one in zip(fields, looked, strict=True) if one.absent]
    if absent:
        listed = " and ".join(f"`{field}`" for field in absent)
        message = f"{name} was freed of vesicles ({how}), but not stated: {listed}."
        add = as_yaml([f"sample.medium.serum.depletion.{field}" for field in absent])
        return not_reported(message, [Spot(depletion, "method")], add=add)
    statements = [one.statement for one in looked if one.statement is not None]
    if statements:
        return said(statements, f"the depletion of {name}", [Spot(depletion, "method")], notes)
    return met(f"{name}; how it was freed of its vesicles is stated ({how}).", [Spot(depletion, "method")], notes)


def _too_weak(depletion: Any) -> bool:
    """Whether a spin is one that clears cells and debris, and takes no small vesicles down."""
    force = depletion.force
    return depletion.duration is not None and force is not None and force.high is not None and force.high < CLEARING


def _spin_notes(depletion: Any) -> list[str]:
    """A note on a short or weak spin."""
    force, duration = depletion.force, depletion.duration
    short = duration is not None and duration.high is not None and duration.high < LONG_SPIN
    weak = force is not None and force.high is not None and force.high < STRONG_SPIN
    if not short and not weak:
        return []
    asked = " and ".join([*(["less than 16 h"] if short else []), *(["less than 100,000 × g"] if weak else [])])
    return [f"The depletion spin took {asked}. {SHELKE}"]


@rule(
    "plasma-not-serum",
    subject="preparation",
    why="In serum, vesicles that platelets release on clotting mix with those that circulated in the donor, and "
    "can hardly be told apart afterwards.",
    reads=["sample.kind", "sample.reason"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NOT_MET: "Use plasma; or give the reason for serum under `sample.reason`, for example that the whole "
        "yield of platelet vesicles matters more than the circulating number.",
        Outcome.NOT_REPORTED: "Say what the sample is under `sample.kind`.",
    },
    methods="Serum was used because {reason}.",
    add="""
sample:
  kind: serum
  reason: <why serum and not plasma>
""",
)
def plasma_not_serum(preparation: Any, dossier: Any) -> Verdict:
    """Circulating vesicles are taken from plasma, not serum.

    Clotting releases platelet vesicles, by which the count can rise about tenfold. Serum with a stated reason is
    for a reader to judge.
    """
    found = look(preparation, "sample.kind")
    kind = found.value
    if kind is None or kind.entry is None:
        return sample_unknown(found)
    if kind.entry.name == "serum":
        reason = look(preparation, "sample.reason")
        if reason.statement is not None:
            return said([reason.statement], "the reason for serum", [reason.spot()])
        if reason.value is None:
            return not_met("Serum holds vesicles released while it clotted; no reason for it is given.", [found.spot()])
        return needs_review(f"Serum, with the reason: {reason.value}", [reason.spot()])
    if kind.entry.name == "plasma":
        return met("Plasma.", [found.spot()])
    if kind.entry.group == "blood":
        return not_applicable(f"The sample is {kind.entry.name}, neither plasma nor serum.", [found.spot()])
    return not_applicable(f"The sample is {kind}; this is asked of blood.", [found.spot()])


@rule(
    "blood-handling",
    subject="preparation",
    why="Platelets and blood cells go on releasing vesicles after the draw, and break up on freezing; differences "
    "in handling are then taken for differences between donors.",
    reads=[
        "sample.species",
        "sample.collection.needle",
        "sample.collection.anticoagulant",
        "sample.collection.tube",
        "sample.collection.time_to_processing",
        "sample.processing",
        "sample.processing[].method",
        "sample.storage.freeze_thaw_cycles",
        "sample.storage.state",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    fix="State how blood was drawn and handled until it was stored; the spins that made plasma go under "
    "`sample.processing`.",
    methods="Blood was drawn with a {needle} needle into {tube} tubes and processed within {time_to_processing} by "
    "{spins}; samples were {storage}.",
    add="{add}",
)
def blood_handling(preparation: Any, dossier: Any) -> Verdict:
    """How blood was drawn and handled is reported.

    Asked are the needle (not of animals), anticoagulant or tube, the time to processing, the spins that made
    plasma or serum, and freeze-thaw cycles (a sample used fresh has none).
    """
    animal = is_animal(preparation)
    ways = [] if animal else [("needle", ["sample.collection.needle"])]
    kind = look(preparation, "sample.kind").value
    clotted = kind is not None and kind.entry is not None and kind.entry.name == "serum"
    ways += [
        ("tube", ["sample.collection.tube", "sample.collection.anticoagulant"])
        if clotted
        else ("anticoagulant or tube", ["sample.collection.anticoagulant", "sample.collection.tube"]),
        ("time to processing", ["sample.collection.time_to_processing"]),
    ]
    absent: list[tuple[str, str]] = []
    stated: list[tuple[str, Found]] = []
    for what, paths in ways:
        looked = [look(preparation, path) for path in paths]
        if any(one.value is not None for one in looked):
            continue
        statement = next((one for one in looked if one.statement is not None), None)
        if statement is None:
            absent.append((what, paths[0]))
        else:
            stated.append((what, statement))
    for what, path, one in (_spins(preparation), _thawing(preparation)):
        if one is None:
            absent.append((what, path))
        elif one.statement is not None:
            stated.append((what, one))
    return _handling(preparation, absent, stated, animal)


def _handling(
    preparation: Any, absent: list[tuple[str, str]], stated: list[tuple[str, Found]], animal: bool
) -> Verdict:
    """The verdict on what is told of the handling of blood."""
    sample = preparation.sample if preparation.sample is not None else preparation
    if absent:
        told = ", ".join(f"{what} (`{path}`)" for what, path in absent)
        return not_reported(f"Not stated: {told}.", [Spot(sample, "kind")], add=as_yaml([path for _, path in absent]))
    if stated:
        statements = [one.statement for _, one in stated if one.statement is not None]
        return said(statements, ", ".join(what for what, _ in stated), [one.spot() for _, one in stated])
    asked = " (the needle is not asked of animals)" if animal else ""
    return met(f"Drawing, tube, time, spins and freeze-thaw cycles are stated{asked}.", [Spot(sample, "kind")])


def is_animal(preparation: Any) -> bool:
    """Whether the donors are animals, by a species that is known and not human."""
    names = look(preparation, "sample.species").value or []
    known = [name.entry.name for name in names if name.entry is not None]
    return bool(known) and len(known) == len(names) and "Homo sapiens" not in known


def _spins(preparation: Any) -> tuple[str, str, Found | None]:
    """The spins that made plasma or serum."""
    found = look(preparation, "sample.processing")
    spins = (steps.CENTRIFUGATION, steps.ULTRACENTRIFUGATION)
    told = found.statement is not None or any(steps.method_class(step) in spins for step in found.value or ())
    return "spins", "sample.processing", found if told else None


def _thawing(preparation: Any) -> tuple[str, str, Found | None]:
    """Freeze-thaw cycles; a sample used fresh has none."""
    cycles = look(preparation, "sample.storage.freeze_thaw_cycles")
    state = look(preparation, "sample.storage.state")
    fresh = state.value in ("fresh", "cooled")
    told = cycles if not cycles.absent else state if fresh else None
    return "freeze-thaw cycles", "sample.storage.freeze_thaw_cycles", told
