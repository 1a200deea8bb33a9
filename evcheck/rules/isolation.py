"""Isolation: what may not be used, and what must be told of each step."""

from __future__ import annotations

from typing import Any

from evcheck.rules import steps
from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met, not_reported, said

STEP_FIELDS = (
    "method", "product", "reagent", "force", "rpm", "rotor", "radius", "k_factor", "duration", "temperature", "brake",
    "tube", "volume", "matrix", "layers", "loading", "load", "fraction_volume", "fractions", "density", "resin",
    "bed_volume", "pore", "membrane", "cutoff", "volume_out", "pressure", "ratio", "incubation", "target", "antibody",
    "ligand", "carrier", "elution", "buffer", "instrument", "settings",
)  # fmt: skip


@rule(
    "no-precipitation",
    subject="preparation",
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
    methods="Vesicles were isolated by {method}; no precipitating reagent was used.",
    add="""
isolation:
  - method: <method>
""",
)
def no_precipitation(preparation: Any, dossier: Any) -> Verdict:
    """No vesicles are isolated by precipitation.

    A step is a precipitation if its method, its product or its reagent is one, also where a clean-up follows
    in the same kit. Precipitation takes proteins and lipoproteins down along with the vesicles. Names are
    matched whole, so cellulose acetate or immunoprecipitation are none.
    """
    found = look(preparation, "isolation")
    if found.statement is not None:
        return said([found.statement], "the isolation", [found.spot()])
    if not found.value:
        return not_reported(
            "No isolation step is described; if there was none, write `isolation: none`.", [found.spot()]
        )
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
        return needs_review(f"No precipitation is named, but {reasons}.", at)
    return met(f"{_steps(found.value)}: none is a precipitation.", [found.spot()])


def _steps(isolation: list[Any]) -> str:
    return f"{len(isolation)} step{'' if len(isolation) == 1 else 's'}"


def _precipitation(preparation: Any, number: int, step: Any) -> Verdict:
    """The verdict on a step that precipitates, naming what follows in a hybrid kit."""
    name, field = _precipitating_name(step)
    product = steps.product_of(step)
    cleanup = product.cleanup if product is not None else ""
    after = f" (its {cleanup} step cleans up only part of that)" if cleanup else ""
    message = (
        f"Step {number}: {name} is a precipitation, which takes proteins and lipoproteins along with vesicles{after}."
    )
    at = [Spot(step, field, "precipitates")]
    if preparation.role in ("comparator", "control", "blank"):
        return needs_review(f"{message} It is used here in a {preparation.role}.", at)
    return not_met(message, at, method="<another method>")


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


@rule(
    "steps-complete",
    subject="preparation",
    reads=["isolation", *(f"isolation[].{field}" for field in STEP_FIELDS)],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix="State the fields named above; a figure in Methods is enough, and the instrument's log has them.",
    methods="{sentences}",
    add="{add}",
)
def steps_complete(preparation: Any, dossier: Any) -> Verdict:
    """Every isolation step is described well enough to be repeated.

    Each class of method has core fields (a spin its force and duration, a column its load and fractions, ...);
    all of them must be stated. Force may be given as speed with rotor or radius. Further fields are counted in a
    note, never asked for. An EV-TRACK ID stands in for nothing.
    """
    found = look(preparation, "isolation")
    if found.statement is not None:
        return said([found.statement], "the isolation", [found.spot()])
    if not found.value:
        return not_reported(
            "No isolation step is described; if there was none, write `isolation: none`.", [found.spot()]
        )
    gaps, notes, unknown, statements, further = [], [], [], [], [0, 0]
    for number, step in enumerate(found.value, 1):
        kind = steps.method_class(step)
        if kind is None:
            unknown.append((number, step))
            continue
        entry = steps.class_entry(kind)
        absent, stated = _core(step, entry)
        statements += stated
        if absent:
            gaps.append((number, step, absent))
        further[0] += sum(1 for field in entry.further if not look(step, field).absent)
        further[1] += len(entry.further)
        notes += _spin_notes(number, step, kind)
    if further[1]:
        notes.append(f"{further[0]} of {further[1]} further fields are given as well.")
    if gaps:
        return _gaps(gaps, notes)
    if statements:
        return said(statements, "core fields of the isolation", [found.spot()], notes)
    if unknown:
        number, step = unknown[0]
        message = (
            f"Step {number}: evcheck does not know what `{steps.unknown(step)}` is, so it cannot tell what is due."
        )
        return needs_review(message, [Spot(step, "method" if step.method is not None else "product")], notes)
    return met(f"{_steps(found.value)}: all core fields are stated.", [found.spot()], notes)


def _core(step: Any, entry: Any) -> tuple[list[str], list[Any]]:
    """The core fields that a step does not state, and the statements in place of others."""
    absent: list[str] = []
    statements: list[Any] = []
    named = steps.said_by_name(step)
    for alternatives in entry.core:
        if any(named.issuperset(alternative) for alternative in alternatives):
            continue
        looked = [[look(step, field) for field in alternative] for alternative in alternatives]
        if any(all(one.value is not None for one in way) for way in looked):
            continue
        stated = [one.statement for way in looked for one in way if one.statement is not None]
        if stated and any(not any(one.absent for one in way) for way in looked):
            statements += stated
        else:
            absent.append(" or ".join(" and ".join(f"`{field}`" for field in way) for way in alternatives))
    return absent, statements


def _spin_notes(number: int, step: Any, kind: str) -> list[str]:
    """What was read into a spin: a force computed, a centrifugation taken for an ultracentrifugation."""
    notes = []
    force, computed = steps.force_of(step)
    if computed and force is not None:
        notes.append(f"Step {number}: {force:,.0f} × g is computed from the speed and the rotor's radius.")
    named = step.method.entry.method_class if step.method is not None and step.method.entry is not None else kind
    if named == steps.CENTRIFUGATION and kind == steps.ULTRACENTRIFUGATION:
        notes.append(f"Step {number} is read as an ultracentrifugation, since it runs above 20,000 × g.")
    return notes


def _gaps(gaps: list[tuple[int, Any, list[str]]], notes: list[str]) -> Verdict:
    """The verdict on steps that leave out core fields, all named."""
    told = "; ".join(f"step {number} ({steps.written(step)}): {', '.join(absent)}" for number, step, absent in gaps)
    at = [Spot(step, "method" if step.method is not None else "product", "not said: " + ", ".join(absent))
          for _, step, absent in gaps]  # fmt: skip
    sentences = " ".join(_sentence(step, absent) for _, step, absent in gaps)
    return not_reported(f"Not stated: {told}.", at, notes, sentences=sentences, add=_missing_lines(gaps))


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


def _sentence(step: Any, absent: list[str]) -> str:
    """A sentence for Methods with the fields that a step leaves out."""
    fields = [field.strip("`") for one in absent for field in one.split(" or ")[0].split(" and ")]
    name = str(steps.written(step))
    told = ", ".join(IN_WORDS.get(field, f"with {field.replace('_', ' ')} <{field}>") for field in fields)
    return f"{name[:1].upper()}{name[1:]} was done {told}."


def _missing_lines(gaps: list[tuple[int, Any, list[str]]]) -> str:
    """The YAML to add: the first way to state each field, under the step that it belongs to."""
    lines = ["isolation:"]
    for number, step, absent in gaps:
        key = "method" if step.method is not None else "product"
        lines.append(f"  - {key}: {getattr(step, key)}   # step {number}")
        for fields in absent:
            for field in fields.split(" or ")[0].split(" and "):
                name = field.strip("`")
                lines.append(f"    {name}: <{name}>")
    return "\n".join(lines)
