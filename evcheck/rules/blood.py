"""Blood: how it was drawn and spun, and what in it can pass for vesicles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from evcheck.rules import steps
from evcheck.rules.look import holds, look, look_any, ways_of
from evcheck.rules.presence import FIX, all_stated, in_ways
from evcheck.rules.registry import rule
from evcheck.rules.source import is_animal
from evcheck.rules.suggesting import any_of
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_reported, said

SPINS = (steps.CENTRIFUGATION, steps.ULTRACENTRIFUGATION)
LEAVES_FEW = 5_000.0
"""The force in ×g at which one spin takes away as many platelets as two at 2,500 (digest of MIBlood-EV, 6.1)."""

FILTER = 0.8e-6
"""The pore in m of a filter that keeps platelets back."""

WITH_PLATELETS = ("whole blood", "platelet-rich plasma")
"""Kinds of blood that hold platelets on purpose."""

PLATELETS = "sample.quality.platelets.value"
CITRATE_HOURS, OTHER_HOURS = 1, 8
"""How long blood may stand before it is processed, by Dhondt et al. 2023."""


def _named(arguments: Mapping[str, Any]) -> Iterable[str]:
    """The paths that an item's arguments name."""
    for key in ("paths", "people"):
        for path in arguments.get(key, ()):
            yield from ways_of(path)


@rule(
    "blood-described",
    subject="preparation",
    why="Meals, the draw, platelets, haemolysis and lipoproteins change what is found in blood; where groups "
    "differ in them, the difference is taken for biology.",
    reads=[
        "sample.species",
        PLATELETS,
        *(
            f"{chapter}{field}"
            for chapter in ("sample.processing", "isolation")
            for field in ("", "[].method", "[].product", "[].force", "[].rpm", "[].rotor", "[].radius", "[].repeats",
                          "[].pore")
        ),
        "isolation[].keep",
    ],
    reads_of=_named,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NOT_APPLICABLE],
    fix=FIX,
    methods="State: {paths}.",
    add="{add}",
)  # fmt: skip
def blood_described(
    preparation: Any,
    dossier: Any,
    *,
    paths: tuple[str, ...] = (),
    people: tuple[str, ...] = (),
    platelets: bool = False,
) -> Verdict:
    """What the item asks of blood is stated.

    Some of it is asked of people alone, not of animals. Where the item asks for residual platelets, their count will
    do, and so will two spins, one at 5,000 × g or more, or a filter of 0.8 µm: any under `sample.processing`, and
    under `isolation` those that keep the supernatant. Whole blood and platelet-rich plasma hold platelets on purpose.
    """
    animal = is_animal(preparation)
    asked = [*paths, *(() if animal else people)]
    if platelets and not _platelets_removed(preparation):
        asked.append(PLATELETS)
    if not asked:
        return not_applicable("This is asked of people.", [look(preparation, "sample.species").spot()])
    verdict = all_stated(preparation, tuple(asked), dossier=dossier)
    if people and animal and verdict.outcome is Outcome.MET:
        return verdict._replace(notes=("What is asked of people alone is left out.",))
    return verdict


def _platelets_removed(preparation: Any) -> bool:
    """Whether platelets were removed by two spins, a strong one or a filter, or are there on purpose."""
    kind = look(preparation, "sample.kind").value
    if kind is not None and kind.entry is not None and kind.entry.name in WITH_PLATELETS:
        return True
    before = look(preparation, "sample.processing").value or []
    cleared = [step for step in look(preparation, "isolation").value or [] if step.keep in ("supernatant", "filtrate")]
    return sum(map(_as_spins, [*before, *cleared])) >= 2


def _as_spins(step: Any) -> int:
    """How many spins at 2,500 × g a step is worth where it takes platelets away."""
    if steps.method_class(step) in SPINS:
        force, _ = steps.force_of(step)
        return 2 if force is not None and force >= LEAVES_FEW else _times(step)
    return 2 if step.pore is not None and step.pore.high is not None and step.pore.high <= FILTER else 0


def _times(step: Any) -> int:
    """How often a step was done."""
    return int(step.repeats.low or 1) if step.repeats is not None else 1


@rule(
    "blood-tube",
    subject="preparation",
    why="The anticoagulant decides how well platelets are kept from releasing vesicles in the tube, and some "
    "disturb later assays, as heparin does PCR.",
    reads=["sample.kind", "sample.collection.tube", "sample.collection.anticoagulant",
           "sample.collection.time_to_processing"],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    fix=FIX,
    methods="Blood was drawn into <tubes, maker and type> with <anticoagulant and concentration, or clot activator>.",
    add="{add}",
)  # fmt: skip
def blood_tube(preparation: Any, dossier: Any) -> Verdict:
    """The tube and its anticoagulant are stated.

    Of serum the tube alone is asked. Heparin, and citrate or another anticoagulant beyond the time for which it was
    found to serve, get a note.
    """
    kind = look(preparation, "sample.kind").value
    clotted = kind is not None and kind.entry is not None and kind.entry.name == "serum"
    asked = ("sample.collection.tube",) if clotted else ("sample.collection.tube", "sample.collection.anticoagulant")
    verdict = all_stated(preparation, asked)
    if clotted:
        return verdict._replace(notes=("Say with which clot activator, and for how long, the blood clotted.",))
    return verdict._replace(notes=tuple(_tube_notes(preparation)))


def _tube_notes(preparation: Any) -> Iterable[str]:
    """What is known of an anticoagulant, and of the time for which it serves."""
    names = look(preparation, "sample.collection.anticoagulant").value or []
    meanings = {name.entry.meaning for name in names if name.entry is not None}
    if "heparin" in meanings:
        yield "Heparin inhibits PCR and may bind vesicles; it is not among the tubes that Dhondt et al. 2023 recommend."
    time = look(preparation, "sample.collection.time_to_processing").value
    hours = time.high / 3600 if time is not None and time.high is not None else 0
    if "citrate" in meanings and hours > CITRATE_HOURS:
        yield "Dhondt et al. 2023 recommend citrate only where blood is processed within 1 h."
    if meanings & {"EDTA", "ACD-A"} and hours > OTHER_HOURS:
        yield "Dhondt et al. 2023 recommend EDTA and ACD-A where blood is processed within 8 h."


def _step_fields(arguments: Mapping[str, Any]) -> Iterable[str]:
    return [f"sample.processing[].{way}" for path in arguments.get("state", ()) for way in ways_of(path)]


@rule(
    "processing-described",
    subject="preparation",
    why="Spins and filters before storage decide how many cells, platelets and large vesicles remain; cells that "
    "remain break up on freezing, and their debris is taken for vesicles.",
    reads=["sample.processing", *(f"sample.processing[].{field}" for field in steps.NAMING)],
    reads_of=_step_fields,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix="State the fields named above for each step; the centrifuge's programme has them.",
    methods="For {steps}, state: {fields}.",
    add="{add}",
)
def processing_described(
    preparation: Any, dossier: Any, *, classes: tuple[str, ...] = (), state: tuple[str, ...] = (), always: bool = False
) -> Verdict:
    """The steps that made or cleared the sample are described.

    Each step under `sample.processing` of the item's classes must state every field that the item names. Where none
    is of these classes, the item decides whether one is due (`always`).
    """
    found = look(preparation, "sample.processing")
    if found.statement is not None:
        return said([found.statement], "the processing of the sample", [found.spot()])
    if not found.value:
        message = "No step is described under `sample.processing`; if there was none, write `not done`."
        return not_reported(message, [found.spot()], state="sample.processing")
    chosen = [(number, step) for number, step in enumerate(found.value, 1) if steps.method_class(step) in classes]
    what = any_of(classes)
    if not chosen:
        return _no_step(found, what, always)
    gaps = []
    statements = []
    for number, step in chosen:
        looked = [(path, look_any(step, path)) for path in state]
        absent = [path for path, one in looked if not holds(one) and one.statement is None]
        if absent:
            gaps.append((number, step, absent))
        statements += [one for _, one in looked if one.statement is not None]
    if gaps:
        return _gaps(gaps)
    if statements:
        told = ", ".join(dict.fromkeys(f"`{one.path}`" for one in statements))
        at = [one.spot() for one in statements][:3]
        return said([one.statement for one in statements if one.statement is not None], told, at)
    told = ", ".join(map(in_ways, state))
    return met(f"{steps.counted([step for _, step in chosen])}: stated are {told}.", [found.spot()])


def _no_step(found: Any, what: str, always: bool) -> Verdict:
    """The verdict where no step is of the classes asked about."""
    unknown = [step for step in found.value if steps.unknown(step)]
    if unknown:
        listed = ", ".join(f"`{steps.unknown(step)}`" for step in unknown)
        return needs_review(f"evcheck does not know {listed}; whether that is {what} is for a reader.", [found.spot()])
    if always:
        return not_reported(f"No step under `sample.processing` is {what}.", [found.spot()], steps=what, fields="all")
    return not_applicable(f"No step under `sample.processing` is {what}.", [found.spot()])


def _gaps(gaps: list[tuple[int, Any, list[str]]]) -> Verdict:
    """The verdict on steps that leave fields out, all named."""
    told = "; ".join(
        f"step {number} ({steps.written(step)}): {', '.join(map(in_ways, absent))}" for number, step, absent in gaps
    )
    at = [Spot(step, "method" if step.method is not None else "product") for _, step, _ in gaps]
    lines = ["sample:", "  processing:"]
    for number, step, absent in gaps:
        key = "method" if step.method is not None else "product"
        lines.append(f"    - {key}: {steps.written(step)}   # step {number}")
        lines += [f"      {ways_of(path)[0]}: <{ways_of(path)[0].replace('_', ' ')}>" for path in absent]
    fields = ", ".join(dict.fromkeys(ways_of(path)[0] for _, _, absent in gaps for path in absent))
    named = ", ".join(f"step {number}" for number, _, _ in gaps)
    return not_reported(f"Not stated: {told}.", at, steps=named, fields=fields, add="\n".join(lines))
