"""Isolation: what must be told of each step, so that it can be repeated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evcheck.dossier.statement import Statement
from evcheck.rules import steps
from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import any_of
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_reported, said

STEP_FIELDS = (
    "keep", "method", "product", "reagent", "force", "rpm", "rotor", "radius", "k_factor", "duration", "temperature",
    "brake", "tube", "volume", "matrix", "layers", "loading", "load", "fraction_volume", "fractions", "density",
    "resin",
    "bed_volume", "pore", "membrane", "cutoff", "volume_out", "pressure", "ratio", "incubation", "target", "antibody",
    "ligand", "carrier", "elution", "buffer", "instrument", "settings", "kind", "selection", "supplier", "repeats",
    "density_by", "layers[].percent",
)  # fmt: skip


def _in_validation(arguments: Mapping[str, Any]) -> list[str]:
    """What is read of the steps that validate, where an item asks about them."""
    fields = [f"validation[].{field}" for field in STEP_FIELDS]
    return ["validation", *fields] if arguments.get("validation") else []


FURTHER_FIX = "State these, too, where they are known."

Ways = tuple[tuple[str, ...], ...]
"""The ways to state a core field of a method class, each by one or several fields of a step."""


@rule(
    "steps-complete",
    subject="preparation",
    why="Small changes of force, time, column or fractions change which vesicles are isolated and what comes "
    "along; where they are not told, nobody can repeat the isolation.",
    reads=["isolation", *(f"isolation[].{field}" for field in STEP_FIELDS)],
    reads_of=_in_validation,
    adverse={"isolation[].method": "only where a method is named is it known what is due"},
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix="State the fields named above; a figure in Methods is enough, and the instrument's log has them.",
    methods="{sentences}",
    add="{add}",
)
def steps_complete(
    preparation: Any, dossier: Any, *, classes: tuple[str, ...] = (), further: bool = False, validation: bool = False
) -> Verdict:
    """Every isolation step is described well enough to be repeated.

    Each class of method has core fields (a spin its force and duration, a column its load and fractions, ...);
    all of them must be stated. Force may be given as speed with rotor or radius. Further fields are counted in a
    note, or, where the item names them too, left to a reader; they are never asked for. An EV-TRACK ID stands in for
    nothing.
    """
    found = look(preparation, "isolation")
    if (verdict := steps.undescribed(found)) is not None:
        return verdict
    listed = [(f"step {number}", step) for number, step in enumerate(found.value, 1)]
    if validation:
        more = look(preparation, "validation").value or ()
        listed += [(f"validation step {number}", step) for number, step in enumerate(more, 1)]
    told = [tell(name, step) for name, step in listed if _is_of(step, classes)]
    nameless = [step for step in found.value if classes and step.method is None and steps.product_of(step) is None]
    if nameless and not any(one.absent for one in told):
        names = ", ".join(f"`{steps.written(step)}`" for step in nameless)
        message = f"By what method {names} works is not stated, so what is due of it is for a reader."
        return needs_review(message, [Spot(step, "product") for step in nameless])
    if not told:
        named = [one for one in classes if one != "unknown"]
        return not_applicable(f"No step is {any_of(named)}.", [found.spot()])
    notes = [note for one in told for note in one.notes]
    gaps = [one for one in told if one.absent]
    if gaps:
        return _gaps(gaps, notes)
    notes = _further(told) + notes if not further else notes
    stated = [(one, name, statement) for one in told for name, statement in one.stated]
    if stated:
        what = "; ".join(
            f"{one.name}: {', '.join(f'`{name}`' for name, _ in one.stated)}" for one in told if one.stated
        )
        at = [Spot(one.step, name) for one, name, _ in stated]
        return said([statement for _, _, statement in stated], what, at, notes)
    unknown = [one for one in told if not one.known]
    if unknown:
        names = "; ".join(f"{one.place}, `{steps.written(one.step)}`" for one in unknown)
        message = f"evcheck does not know these methods, so it cannot tell what is due: {names}."
        return needs_review(message, [Spot(one.step, one.key) for one in unknown], notes)
    open_ones = [one for one in told if one.left] if further else []
    if open_ones:
        names = "; ".join(f"{one.name}: {', '.join(f'`{name}`' for name in one.left)}" for one in open_ones)
        message = f"What a repetition needs first is stated; the guideline also names what is not: {names}."
        return needs_review(message, [Spot(one.step, one.key) for one in open_ones], notes, fix=FURTHER_FIX)
    return met(f"{steps.counted(told)}: all core fields are stated.", [found.spot()], notes)


def _is_of(step: Any, classes: tuple[str, ...]) -> bool:
    """Whether a step is of one of the classes asked about, `unknown` among them: of any, where none is named."""
    return not classes or bool((steps.named_classes(step) or {"unknown"}) & set(classes))


class Told:
    """What a step tells: the core fields that are `absent`, those `stated` by a statement, further ones given.

    For a core field that is absent stand the ways to state it, each with the fields that it lacks; where one was
    begun, as a speed without a rotor, that alone.
    """

    def __init__(self, place: str, step: Any, known: bool = True) -> None:
        self.place = place
        self.step = step
        self.known = known
        self.absent: list[list[list[str]]] = []
        self.stated: list[tuple[str, Statement]] = []
        self.left: list[str] = []
        self.of = 0
        self.notes: list[str] = []

    @property
    def name(self) -> str:
        """The step as a reader would name it."""
        return f"{self.place} ({steps.written(self.step)})"

    @property
    def gaps(self) -> str:
        """The core fields that are absent, with all ways to state them."""
        return ", ".join(map(_in_names, self.absent))

    @property
    def key(self) -> str:
        """The key that names the step."""
        return "method" if self.step.method is not None else "product"


def tell(place: str, step: Any) -> Told:
    """What one step tells of what its class of method is asked for."""
    kind = steps.method_class(step)
    if kind is None:
        return Told(place, step, known=False)
    entry = steps.class_entry(kind)
    told = Told(place, step)
    told.notes = _spin_notes(place, step, kind)
    named = steps.said_by_name(step) | ({"elution"} if step.keep in ("bound", "both") else set())
    for ways in entry.core:
        _tell_core(step, ways, named, told)
    told.left = [name for name in entry.further if not _holds(step, name) and name not in (*step.at.said, *named)]
    if "k_factor" in told.left and step.rotor is not None:
        told.left.remove("k_factor")  # it is computed from rotor and speed
    told.of = len(entry.further)
    return told


def _tell_core(step: Any, ways: Ways, named: set[str], told: Told) -> None:
    """One core field, which may be stated in several ways."""
    without = [[name for name in way if name not in named and not _holds(step, name)] for way in ways]
    if not all(without):
        return
    lacking = [[name for name in way if name not in step.at.said] for way in without]
    if not all(lacking):
        told.stated += [(name, step.at.said[name]) for name in without[lacking.index([])]]
        return
    begun = [lacks for way, lacks in zip(ways, lacking, strict=True) if way[0] not in lacks]
    told.absent.append(begun or lacking)


def _holds(step: Any, name: str) -> bool:
    """Whether a field is stated; layers are where each gives its percent."""
    value = getattr(step, name)
    return value is not None and (name != "layers" or all(layer.percent is not None for layer in value))


def _in_names(ways: list[list[str]]) -> str:
    """Ways to state a field, each with all that it needs."""
    return ", or ".join(dict.fromkeys(" with ".join(f"`{name}`" for name in way) for way in ways))


def _further(told: list[Told]) -> list[str]:
    """A note on the fields that are not asked for."""
    left, of = sum(len(one.left) for one in told), sum(one.of for one in told)
    return [f"Of the fields that are not asked for, {of - left} of {of} are given as well."] if of else []


def _spin_notes(place: str, step: Any, kind: str) -> list[str]:
    """What was read into a spin: a force computed, a centrifugation taken for an ultracentrifugation."""
    notes = []
    begin = place[:1].upper() + place[1:]
    rotor = step.rotor.entry if step.rotor is not None else None
    if rotor is not None and step.rpm is not None and (step.rpm.high or 0) > rotor.max_rpm:
        notes.append(f"{begin}: {step.rpm.text} is beyond the limit of the {rotor.name}, {rotor.max_rpm:,} rpm.")
    force, computed = steps.force_of(step)
    if computed and force is not None:
        notes.append(f"{begin}: {force:,.0f} × g is computed from the speed and the rotor's radius.")
    named = step.method.entry.method_class if step.method is not None and step.method.entry is not None else kind
    if named == steps.CENTRIFUGATION and kind == steps.ULTRACENTRIFUGATION:
        notes.append(f"{begin} is read as an ultracentrifugation, since it runs above 20,000 × g.")
    return notes


def _gaps(gaps: list[Told], notes: list[str]) -> Verdict:
    """The verdict on steps that leave out core fields, all named."""
    listed = "; ".join(f"{one.name}: {one.gaps}" for one in gaps)
    at = [Spot(one.step, one.key, f"not said: {one.gaps}") for one in gaps]
    sentences = " ".join(_sentence(one) for one in gaps)
    return not_reported(f"Not stated: {listed}.", at, notes, sentences=sentences, add=_missing_lines(gaps))


def _fields(told: Told) -> list[str]:
    """The fields to add, the first way to state each."""
    return [name for ways in told.absent for name in ways[0]]


IN_WORDS = {
    "force": "at <force> × g", "duration": "for <duration>", "rotor": "in a <rotor> rotor",
    "temperature": "at <temperature> °C", "product": "with <product>", "resin": "on <resin>",
    "load": "loading <volume>", "fractions": "pooling fractions <numbers>", "cutoff": "with a cut-off of <cut-off> kDa",
    "pore": "through pores of <pore> µm", "matrix": "in <matrix>", "layers": "with layers of <percent> %",
    "loading": "with the sample at the <top or bottom>", "reagent": "with <reagent>", "ratio": "at a ratio of <ratio>",
    "incubation": "for <time>", "target": "against <target>", "ligand": "with <ligand>", "carrier": "on <carrier>",
    "elution": "eluting with <buffer>", "membrane": "through a membrane of <material>",
}  # fmt: skip
"""How a field of a step reads in a sentence."""


def _sentence(told: Told) -> str:
    """A sentence for Methods with the fields that a step leaves out."""
    name = steps.written(told.step)
    start = name[:1].upper() + name[1:] if told.key == "method" else name
    words = ", ".join(IN_WORDS.get(one, f"with {one.replace('_', ' ')} <{one}>") for one in _fields(told))
    return f"{start}: {words}."


def _missing_lines(gaps: list[Told]) -> str:
    """The YAML to add under each step."""
    lines = ["isolation:"]
    for told in gaps:
        lines.append(f"  - {told.key}: {steps.written(told.step)}   # {told.place}")
        lines += [f"    {name}: <{name}>" for name in _fields(told)]
    return "\n".join(lines)
