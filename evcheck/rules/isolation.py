"""Isolation: what may not be used."""

from __future__ import annotations

from typing import Any

from evcheck.rules import steps
from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met

CLEANING = ("size exclusion chromatography", "resin", "ultracentrifugation", "density gradient", "density cushion")
"""Classes of method that remove some of what a precipitation takes along."""


@rule(
    "no-precipitation",
    subject="preparation",
    why="Polymers take proteins and lipoproteins down with the vesicles, so that effects and cargo may be theirs.",
    reads=["isolation", "isolation[].method", "isolation[].product", "isolation[].reagent", "role"],
    adverse={
        "isolation[].product": "a product can only turn out to be a precipitation",
        "isolation[].reagent": "a reagent can only turn out to precipitate",
    },
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_MET: "Isolate by size exclusion, a density gradient or ultracentrifugation; or keep it, temper the "
        "claims, and give the reason under `justifications:`.",
        Outcome.NOT_REPORTED: "List every step of the isolation under `isolation:`, in order.",
        Outcome.NEEDS_REVIEW: "If you know what kind of method it is, name it under `method:`.",
    },
    methods={
        Outcome.NOT_MET: "Vesicles were precipitated with {name}, which also takes down lipoproteins and soluble "
        "protein; we therefore do not ascribe <finding> to vesicles alone.",
        Outcome.NOT_REPORTED: "Vesicles were isolated by <method>; no precipitating reagent was used.",
    },
    add={
        Outcome.NOT_REPORTED: """
isolation:
  - method: <method>
"""
    },
)
def no_precipitation(preparation: Any, dossier: Any) -> Verdict:
    """No vesicles are isolated by precipitation.

    A step is a precipitation if its method, its product or its reagent is one, also where a clean-up follows
    in the same kit. Precipitation takes proteins and lipoproteins down along with the vesicles. Names are
    matched whole, so cellulose acetate or immunoprecipitation are none.
    """
    found = look(preparation, "isolation")
    if (verdict := steps.undescribed(found)) is not None:
        return verdict
    open_names: list[tuple[int, Any, str]] = []
    for number, step in enumerate(found.value, 1):
        if steps.PRECIPITATION in steps.all_classes(step):
            return _precipitation(preparation, number, step)
        name = steps.unknown(step)
        if not name and "protein depletion" in steps.all_classes(step):
            name = str(steps.written(step))
            open_names.append((number, step, f"step {number}: {name} precipitates protein, not vesicles"))
        elif name:
            open_names.append((number, step, f"step {number}: evcheck does not know what `{name}` is"))
    if open_names:
        at = [Spot(step, "method" if step.method is not None else "product") for _, step, _ in open_names]
        reasons = "; ".join(reason for _, _, reason in open_names)
        nameless = any(steps.unknown(step) for _, step, _ in open_names)
        return needs_review(f"No precipitation is named, but {reasons}.", at, **({} if nameless else {"fix": ""}))
    return met(f"{steps.counted(found.value)}: none is a precipitation.", [found.spot()])


def _precipitation(preparation: Any, number: int, step: Any) -> Verdict:
    """The verdict on a step that precipitates, naming the clean-up that follows."""
    name, field = _precipitating_name(step)
    what = "precipitation" if name.lower() == "precipitation" else f"{name} is a precipitation, which"
    message = (
        f"Step {number}: {what} takes proteins and lipoproteins along with vesicles"
        f"{_cleanup(preparation, number, step)}."
    )
    at = [Spot(step, field, "precipitates")]
    if preparation.role in ("control", "blank"):
        return needs_review(f"{message} It is used here in a {preparation.role}.", at, fix="")
    return not_met(message, at, name=name)


def _cleanup(preparation: Any, number: int, step: Any) -> str:
    """What cleans up after a precipitation: a part of the same kit, or a later step."""
    product = steps.product_of(step)
    if product is not None and product.cleanup:
        return f"; the {product.cleanup} in the same kit removes only part of them"
    later = [one for one in preparation.isolation[number:] if steps.method_class(one) in CLEANING]
    if later:
        return f"; the {steps.method_class(later[0])} that follows removes only part of them"
    return ""


def _precipitating_name(step: Any) -> tuple[str, str]:
    """The name that tells a precipitation, and its field."""
    product = steps.product_of(step)
    if product is not None and steps.PRECIPITATION in product.method_classes:
        field = "product" if step.product is not None and step.product.entry is product else "method"
    elif step.method is not None and step.method.entry is not None:
        field = "method" if step.method.entry.method_class == steps.PRECIPITATION else "reagent"
    else:
        field = "reagent"
    return str(getattr(step, field)), field
