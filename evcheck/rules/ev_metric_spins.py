"""EV-METRIC, separation: what is told of each ultracentrifugation."""

from __future__ import annotations

from typing import Any

from evcheck.rules import steps
from evcheck.rules.ev_metric_separation import CHAPTERS, GRADIENT, Place, listed, not_known, places, spots, to_add
from evcheck.rules.look import look, stated_none
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_reported, said

CUSHION = "density cushion"
ASKED = (steps.ULTRACENTRIFUGATION, GRADIENT, CUSHION)
"""Classes of method whose spins are asked about at any force."""

SLOW = 3_000.0
"""The force in ×g up to which a spin brings down cells and debris rather than vesicles, unless it is the last step.

Without it, each clearing spin that does not say what was kept would leave open whether vesicles were pelleted.
"""

IN_THE_PELLET = ("pellet", "both")
CARRIED = (steps.PRECIPITATION, "immunoaffinity", "affinity")
"""Classes of method after which a slow spin brings down beads or a precipitate, and no vesicles by themselves."""

DEVICE = ("cutoff", "pore", "membrane", "resin")
"""Fields that tell a filter unit or a spin column."""

SPECIFICS = (("force", "rpm"), ("duration",), ("rotor",))
"""What is asked of each spin: one field of each group."""

FIELDS = (
    *steps.NAMING, "duration", "keep", "role", *DEVICE,
)  # fmt: skip


class Spins:
    """The steps of a preparation by whether they are asked about.

    `asked` are; `perhaps` goes by a method that is not known; `unnamed` by an unknown product without a method;
    `forceless` are spins whose force is not told, which would tell whether they are; `kept` are those up to 20,000 × g
    of which it is not said what was kept.
    """

    def __init__(self, preparation: Any) -> None:
        self.asked: list[Place] = []
        self.perhaps: list[Place] = []
        self.unnamed: list[Place] = []
        self.forceless: list[Place] = []
        self.kept: list[Place] = []
        every = list(places(preparation))
        for chapter in CHAPTERS:
            own = [place for place in every if place.chapter == chapter]
            for before, place in zip([None, *own], own, strict=False):
                self._sort(place, before, place is own[-1])

    def _sort(self, place: Place, before: Place | None, last: bool) -> None:
        """Put one step where it belongs, by itself and by the step before it."""
        step = place.step
        product = steps.product_of(step)
        if product is not None and not {*ASKED, steps.CENTRIFUGATION}.intersection(product.method_classes):
            return
        if not_known(step):
            self.perhaps.append(place)
        elif step.method is None and product is None:
            self.unnamed.append(place)
        elif steps.method_class(step) in ASKED:
            self.asked.append(place)
        elif steps.method_class(step) != steps.CENTRIFUGATION:
            return
        elif (force := _force(step)) is None:
            self.forceless.append(place)
        elif force > steps.FAST:
            self.asked.append(place)
        elif _clears(step) or _brings_down_something_else(step, before):
            return
        elif last or (force > SLOW and step.keep is not None):
            self.asked.append(place)
        elif force > SLOW:
            self.kept.append(place)


def _force(step: Any) -> float | None:
    """The force of a spin; the least that it can be, where only that is told."""
    force, _ = steps.force_of(step)
    return step.force.low if force is None and step.force is not None else force


def _clears(step: Any) -> bool:
    """Whether something else than the pellet was kept, or the spin is said to clear."""
    return step.role == "clear" or (step.keep is not None and step.keep not in IN_THE_PELLET)


def _brings_down_something_else(step: Any, before: Place | None) -> bool:
    """Whether a slow spin moves fluid through a device, or brings down beads or a precipitate."""
    if any(getattr(step, field) is not None for field in DEVICE) or steps.PRECIPITATION in steps.all_classes(step):
        return True
    return before is not None and not steps.all_classes(before.step).isdisjoint(CARRIED)


@rule(
    "ultracentrifugation-specifics",
    subject="preparation",
    why="What reaches the bottom depends on force, time and the path in the rotor; without all three a reader "
    "cannot repeat the spin, or judge which vesicles it left behind.",
    reads=[*CHAPTERS, *(f"{chapter}[].{field}" for chapter in CHAPTERS for field in FIELDS)],
    adverse={
        f"{chapter}[].keep": "saying that the pellet was kept can only bring a slow spin among those asked about"
        for chapter in CHAPTERS
    },
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    controls=False,
    fix="Give force, duration and rotor of each ultracentrifugation, and of each slower spin that keeps the pellet of "
    "vesicles.",
    methods="Vesicles were pelleted at <force> × g for <duration> in a <rotor> rotor.",
    add="{add}",
)
def ultracentrifugation_specifics(preparation: Any, dossier: Any) -> Verdict:
    """Of each ultracentrifugation, force, duration and rotor are told.

    Also of gradients and cushions, and of slower spins that keep the pellet of vesicles, in `isolation` and
    `validation`. Speed with the rotor stands in for force. Spins of filter units and columns, those that bring down
    beads or a precipitate, and those up to 3,000 × g that are not the last step are not asked about.
    """
    isolation = look(preparation, "isolation")
    none = stated_none(preparation, "isolation")
    if isolation.statement is not None and not none:
        return said([isolation.statement], "the isolation", [isolation.spot()])
    if not isolation.value and not none:
        message = "No isolation step is described; if there was none, write `isolation: none`."
        return not_reported(message, [isolation.spot()], state="isolation")
    found = Spins(preparation)
    undecided = [] if found.asked else found.kept
    gaps = [(place, lacks) for place in found.asked if (lacks := _absent(place.step))]
    gaps += [(place, ["force"]) for place in found.forceless if look(place.step, "force").absent]
    gaps += [(place, ["method"]) for place in found.unnamed]
    gaps += [(place, ["keep"]) for place in undecided if look(place.step, "keep").absent]
    if gaps:
        return _gaps(gaps, bool(found.asked))
    stated = [(place, name) for place in found.asked for name in _stated(place.step)]
    stated += [(place, "force") for place in found.forceless]
    stated += [(place, "keep") for place in undecided]
    if stated:
        statements = [place.step.at.said[name] for place, name in stated]
        what = "; ".join(f"`{name}` of {place}" for place, name in stated)
        return said(statements, what, [Spot(place.step, name) for place, name in stated])
    open_names = [place for place in found.perhaps if not found.asked or _lacking(place.step)]
    if open_names:
        message = f"evcheck does not know whether this is an ultracentrifugation: {listed(open_names)}."
        return needs_review(message, spots(open_names, "not known"))
    if found.asked:
        return met(f"Force, duration and rotor are told of {listed(found.asked)}.", spots(found.asked), _notes(found))
    told = "No step is an ultracentrifugation, or keeps a pellet of vesicles."
    return not_applicable("Nothing was isolated (`isolation: none`)." if none else told, [isolation.spot()])


def _lacking(step: Any) -> list[tuple[str, ...]]:
    """The groups of fields of which none holds a value."""
    return [group for group in SPECIFICS if all(getattr(step, name) is None for name in group)]


def _absent(step: Any) -> list[str]:
    """The fields of which nothing is said, the first of each group."""
    return [group[0] for group in _lacking(step) if not any(name in step.at.said for name in group)]


def _stated(step: Any) -> list[str]:
    """The fields in whose place a statement stands."""
    return [name for group in _lacking(step) for name in group if name in step.at.said]


def _gaps(gaps: list[tuple[Place, list[str]]], applies: bool) -> Verdict:
    """The verdict on spins of which something is not told, all named; `applies` says that one surely is asked about."""
    told = "; ".join(f"{place}: {', '.join(f'`{name}`' for name in names)}" for place, names in gaps)
    at = [Spot(place.step, place.key, f"not said: {', '.join(names)}") for place, names in gaps]
    some, fields = [place for place, _ in gaps], [names for _, names in gaps]
    if applies:
        return not_reported(f"Not stated: {told}.", at, add=to_add(some, fields))
    message = f"Whether there is an ultracentrifugation, or a pellet of vesicles, is not stated: {told}."
    return not_reported(message, at, add=to_add(some, fields), fix=UNDECIDED)


UNDECIDED = (
    "Say of each spin its force and what was kept (`keep: supernatant` for one that clears); only spins above "
    "20,000 × g, and those that keep the pellet of vesicles, are asked for force, duration and rotor."
)


def _notes(found: Spins) -> list[str]:
    """What was read into a spin: a centrifugation taken for an ultracentrifugation, a pellet that was kept."""
    notes = []
    for place in found.asked:
        if place.step.method is None or place.step.method.entry.method_class != steps.CENTRIFUGATION:
            continue
        if (_force(place.step) or 0) > steps.FAST:
            notes.append(f"{place} is read as an ultracentrifugation, since it runs above 20,000 × g.")
        elif place.step.keep is None:
            notes.append(f"{place} is the last, so it is read as keeping the pellet.")
    return [f"{note[:1].upper()}{note[1:]}" for note in notes]
