"""EV-METRIC, separation: a density gradient, and the density of the vesicles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from evcheck.rules import steps
from evcheck.rules.look import Found, left_to_reader, look, stated_none
from evcheck.rules.registry import rule
from evcheck.rules.verdict import (
    Outcome,
    Spot,
    Verdict,
    met,
    needs_review,
    not_met,
    not_reported,
    said,
)

GRADIENT = "density gradient"
CHAPTERS = ("isolation", "validation")

TELLING = ("method", "product", "reagent", "matrix", "layers", "layers[].percent", "kind")
"""The fields of a step that tell whether it is a density gradient."""

GRADIENT_READS = [path for chapter in CHAPTERS for path in (chapter, *(f"{chapter}[].{field}" for field in TELLING))]
GRADIENT_ADVERSE = {
    f"{chapter}[].product": "a product can only tell that a method which evcheck does not know is no gradient"
    for chapter in CHAPTERS
}


class Place:
    """A step, and where it stands: its chapter and number there."""

    def __init__(self, chapter: str, number: int, step: Any) -> None:
        self.chapter = chapter
        self.number = number
        self.step = step

    @property
    def key(self) -> str:
        """The key that names the step."""
        return "method" if self.step.method is not None else "product"

    def __str__(self) -> str:
        """Give the step as a reader would name it."""
        of = "" if self.chapter == "isolation" else f" of the {self.chapter}"
        return f"step {self.number}{of} ({steps.written(self.step)})"


def places(preparation: Any) -> Iterator[Place]:
    """Every step of isolation and validation."""
    for chapter in CHAPTERS:
        for number, step in enumerate(look(preparation, chapter).value or [], 1):
            yield Place(chapter, number, step)


def spots(some: list[Place], label: str = "") -> list[Spot]:
    """Where steps stand, by the keys that name them."""
    return [Spot(place.step, place.key, label) for place in some]


def listed(some: list[Place]) -> str:
    """Steps as a reader would name them."""
    return "; ".join(map(str, some))


def to_add(some: list[Place], fields: list[list[str]]) -> str:
    """The lines to add to steps, under their chapters: fields that each of them lacks."""
    lines: list[str] = []
    for chapter in CHAPTERS:
        its = [(place, names) for place, names in zip(some, fields, strict=True) if place.chapter == chapter]
        lines += [f"{chapter}:"] * bool(its)
        for place, names in its:
            lines.append(f"  - {place.key}: {steps.written(place.step)}   # step {place.number}")
            lines += [f"    {name}: <{name}>{UNITS.get(name, '')}" for name in names]
    return "\n".join(lines)


UNITS = {"force": " g", "density": " g/mL"}


class Gradients:
    """The steps of a preparation by whether they are a density gradient.

    `sure` are; `perhaps` goes by a method that is not known, or is a spin with layers; `unnamed` goes by a product that
    is not known, without a method. `stated` are statements in place of steps that a reader must judge.
    """

    def __init__(self, preparation: Any) -> None:
        self.sure: list[Place] = []
        self.perhaps: list[Place] = []
        self.unnamed: list[Place] = []
        self.steps: list[Place] = list(places(preparation))
        for place in self.steps:
            if GRADIENT in steps.all_classes(place.step):
                self.sure.append(place)
            elif not_known(place.step) or _is_layered(place.step):
                self.perhaps.append(place)
            elif place.step.method is None and steps.product_of(place.step) is None:
                self.unnamed.append(place)
        self.isolation = look(preparation, "isolation")
        self.none = stated_none(preparation, "isolation")
        self.stated = left_to_reader([self.isolation, look(preparation, "validation")])


def not_known(step: Any) -> bool:
    """Whether a step names a method that is not known, and no product that tells it."""
    return step.method is not None and step.method.entry is None and steps.product_of(step) is None


def _is_layered(step: Any) -> bool:
    """Whether a spin has layers, a matrix, or a way in which a gradient separates."""
    spin = steps.method_class(step) in (steps.CENTRIFUGATION, steps.ULTRACENTRIFUGATION)
    return spin and (step.kind is not None or step.matrix is not None or len(step.layers or ()) > 1)


def _stated(places: list[Found], what: str) -> Verdict | None:
    """The verdict that rests on statements, if there are any."""
    statements = [one.statement for one in places if one.statement is not None]
    return said(statements, what, [one.spot() for one in places]) if statements else None


def _without_gradient(found: Gradients, so: str = "") -> Verdict:
    """The verdict where no step is, or may be, a gradient."""
    if found.unnamed:
        message = f"The method is not stated for {listed(found.unnamed)}, whose product evcheck does not know."
        return not_reported(message, spots(found.unnamed, "which method?"))
    if not found.none and (verdict := steps.undescribed(found.isolation)) is not None:
        return verdict
    names = ", ".join(dict.fromkeys(steps.written(place.step) for place in found.steps))
    told = f"No density gradient among the steps ({names})" if names else "No density gradient (`isolation: none`)"
    return not_met(f"{told}{so}.", [found.isolation.spot()])


@rule(
    "density-gradient",
    subject="preparation",
    why="In a gradient vesicles part from free protein and many lipoproteins. Without one, a reader cannot judge "
    "whether what was found goes with the vesicles.",
    reads=GRADIENT_READS,
    adverse=GRADIENT_ADVERSE,
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Isolate in a density gradient, or validate the preparation in one and enter it under "
        "`validation`.",
        Outcome.NOT_REPORTED: "Name the method of every step under `isolation`, and a gradient for validation under "
        "`validation`.",
    },
    methods="Preparations were validated by flotation in a <matrix> density gradient.",
    add="""
validation:
  - method: density gradient
    matrix: <iodixanol, sucrose, ...>
    layers:
      - <percent> %
    loading: <top or bottom>
    force: <force> g
    duration: <duration>
    rotor: <rotor>
    density: <density> g/mL
""",
)
def density_gradient(preparation: Any, dossier: Any) -> Verdict:
    """A density gradient is used, to isolate vesicles or to validate what is ascribed to them.

    A gradient in any step of `isolation` or `validation`. A cushion, one dense layer that vesicles are spun onto, is
    none.
    """
    found = Gradients(preparation)
    if found.sure:
        return met(f"Density gradient: {listed(found.sure)}.", spots(found.sure))
    if found.perhaps:
        message = f"Whether a density gradient was used is for a reader: {listed(found.perhaps)}."
        return needs_review(message, spots(found.perhaps, "a gradient?"))
    return _stated(found.stated, "the density gradient") or _without_gradient(found)


@rule(
    "vesicle-density",
    subject="preparation",
    why="The density lets a reader judge whether the fractions are those of vesicles, or of lipoproteins or "
    "protein, and find the same ones again in another gradient.",
    reads=[*GRADIENT_READS, *(f"{chapter}[].density" for chapter in CHAPTERS)],
    adverse=GRADIENT_ADVERSE,
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Separate vesicles in a density gradient, at least for validation, and give the density of "
        "the fractions that hold them.",
        Outcome.NOT_REPORTED: "Give the `density` of the fractions kept, in g/mL.",
    },
    methods="Vesicles were recovered at a density of <density> g/mL, measured by <means>.",
    add="{add}",
)
def vesicle_density(preparation: Any, dossier: Any) -> Verdict:
    """The density of the vesicles is given.

    The density of the fractions kept of a density gradient, in `isolation` or `validation`. The density of a cushion
    is that of the cushion.
    """
    found = Gradients(preparation)
    given = [place for place in found.sure if place.step.density is not None]
    if given:
        told = "; ".join(f"{place}: {place.step.density.text}" for place in given)
        return met(f"Density given for {told}.", [Spot(place.step, "density") for place in given])
    perhaps = [place for place in found.perhaps if place.step.density is not None]
    if perhaps:
        message = f"A density is given; whether it is that of vesicles is for a reader: {listed(perhaps)}."
        return needs_review(message, [Spot(place.step, "density", "of the vesicles?") for place in perhaps])
    every = found.sure + found.perhaps
    places = [look(place.step, "density") for place in every]
    if (verdict := _stated(left_to_reader(places) + found.stated, "the density of the vesicles")) is not None:
        return verdict
    asked = [place for place in every if not _is_layered(place.step)]
    silent = [place for place in asked if look(place.step, "density").absent]
    if silent:
        message = f"The density of the fractions kept is not stated for {listed(silent)} (`density`)."
        if not found.sure:
            message = f"No density is stated; if this was a density gradient, give it: {listed(silent)} (`density`)."
        return not_reported(message, spots(silent, "no density"), add=to_add(silent, [["density"]] * len(silent)))
    measured = [look(place.step, "density") for place in asked]
    so = ", so no density of the vesicles"
    return _stated(measured, "the density of the vesicles") or _without_gradient(found, so)
