"""What an isolation step is: the classes that its method, product and reagent stand for."""

from __future__ import annotations

from functools import cache
from typing import Any

from evcheck.dossier.quantities import rcf
from evcheck.knowledge import entries, find
from evcheck.rules.look import Found
from evcheck.rules.verdict import Verdict, not_reported, said

CENTRIFUGATION = "centrifugation"
ULTRACENTRIFUGATION = "ultracentrifugation"
PRECIPITATION = "precipitation"
NAMING = ("method", "product", "reagent", "force", "rpm", "rotor", "radius")
"""The fields of a step that tell of what class its method is; force sets an ultracentrifugation apart."""

FAST = 20_000.0
"""The force in ×g above which a centrifugation is read as an ultracentrifugation."""


def undescribed(isolation: Found) -> Verdict | None:
    """The verdict where no step is listed, with a statement in their place or without; None where steps are."""
    if isolation.statement is not None:
        return said([isolation.statement], "the isolation", [isolation.spot()])
    if isolation.value:
        return None
    message = "No isolation step is described; if there was none, write `isolation: none`."
    return not_reported(message, [isolation.spot()])


def written(step: Any) -> str:
    """A step as its authors call it: by its method, or its product."""
    return str(step.method or step.product)


def counted(isolation: list[Any]) -> str:
    """How many steps there are, in words."""
    return f"{len(isolation)} step{'' if len(isolation) == 1 else 's'}"


def force_of(step: Any) -> tuple[float | None, bool]:
    """The force of a spin in ×g, and whether it was computed from speed and radius."""
    if step.force is not None and step.force.high is not None:
        return step.force.high, False
    speed = step.rpm.high if step.rpm is not None else None
    if speed is None:
        return None, False
    if step.radius is not None and step.radius.high is not None:
        return rcf(step.radius.high * 1000, speed), True
    rotor = step.rotor.entry if step.rotor is not None else None
    if rotor is not None and rotor.r_max:
        return rcf(rotor.r_max, speed), True
    return None, False


def product_of(step: Any) -> Any:
    """The product that a step names, also where it stands under `method`; None where none is known."""
    if step.product is not None and step.product.entry is not None:
        return step.product.entry
    if step.method is not None and step.method.entry is None:
        return find("product", str(step.method)).entry
    return None


def method_class(step: Any) -> str | None:
    """The class of a step's method; of its product where no method is given; None where unknown.

    A centrifugation above 20,000 g is an ultracentrifugation.
    """
    product = product_of(step)
    if step.method is not None and step.method.entry is not None:
        found = step.method.entry.method_class
    elif product is not None and (step.method is None or step.product is None):
        found = product.method_classes[0]
    else:
        return None
    if found == CENTRIFUGATION:
        force, _ = force_of(step)
        if force is not None and force > FAST:
            return ULTRACENTRIFUGATION
    return str(found)


def all_classes(step: Any) -> set[str]:
    """Every class that the step's method, product or reagent stands for."""
    found = set()
    product = product_of(step)
    if step.method is not None and step.method.entry is not None:
        found.add(step.method.entry.method_class)
    if product is not None:
        found.update(product.method_classes)
    if step.reagent is not None and step.reagent.entry is not None and step.reagent.entry.method_class:
        found.add(step.reagent.entry.method_class)
    return found


def named_classes(step: Any) -> set[str]:
    """The classes that the name of a step stands for: of its method, or of its product where that names it.

    Nothing else in a step counts here, so that a step stays what it is whatever is left out; empty where unknown.
    """
    if step.method is not None and step.method.entry is not None:
        return {str(method_class(step))}
    product = product_of(step)
    if product is not None and (step.method is None or step.product is None):
        return set(product.method_classes)
    return set()


def said_by_name(step: Any) -> set[str]:
    """The fields that the name of a step's method or product already states."""
    method = step.method.entry if step.method is not None else None
    return {field for entry in (method, product_of(step)) if entry is not None for field in entry.says}


def unknown(step: Any) -> str:
    """The name in a step that leaves its class open; empty where the class is known."""
    return "" if method_class(step) is not None else str(step.method or step.product)


@cache
def class_entry(name: str) -> Any:
    """The knowledge on a method class."""
    return next((entry for entry in entries("method class") if entry.name == name), None)
