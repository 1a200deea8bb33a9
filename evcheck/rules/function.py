"""Function: dose-response and controls."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from evcheck.dossier.quantities import QuantityError, parse
from evcheck.rules.look import look, stated_none
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_met, not_reported, said

FUNCTIONAL = ("function", "potency")
WITH_CONTROLS = ("function", "potency", "uptake")
NO_DOSES = ("mol", "duration")
"""What the dimensions begin with in which a compound or a time course is given, and no vesicles."""

SUITABLE = ("process blank", "vehicle", "EV-depleted", "other fraction")
"""Meanings of controls that show that an effect is the vesicles' own."""

MEANINGS = {"blank": "process blank", "control": "donor control"}
"""What preparations of these roles are as controls of an assay."""


def shows_function(assay: Any) -> bool:
    """Whether an assay gives vesicles and reads what they do."""
    return assay.kind in FUNCTIONAL and assay.dosed in (None, "vesicles")


def dose_is_of_vesicles(assay: Any) -> bool:
    """Whether doses are of vesicles: particles, mass, volume or cell equivalents, not molar, not a time."""
    dimensions = [dose.dimension for dose in assay.doses]
    if assay.dose_unit is not None:
        with suppress(QuantityError):  # a unit that evcheck does not know may well be one of vesicles
            dimensions.append(parse(f"1 {assay.dose_unit}", "amount").dimension)
    return not any(dimension.startswith(NO_DOSES) for dimension in dimensions)


def distinct_doses(assay: Any) -> int:
    """How many distinct doses other than zero an assay gives."""
    doses = {dose.text if dose.value is None else dose.value for dose in assay.doses or []}
    return len(doses - {0.0})


def has_unit(assay: Any) -> bool:
    """Whether every dose but zero has a unit, of its own or the assay's."""
    return assay.dose_unit is not None or all(dose.dimension != "number" or dose.value == 0.0 for dose in assay.doses)


@rule(
    "dose-response",
    subject="preparation",
    why="With a single dose it stays open whether the effect follows the amount of vesicles, and whether it needs "
    "more of them than could occur in the body.",
    reads=[
        "/assays",
        "/assays[].preparation",
        "/assays[].kind",
        "/assays[].dosed",
        "/assays[].doses",
        "/assays[].dose_unit",
        "/assays[].dose_rationale",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NOT_MET: "Give at least {count} doses of the vesicles, with unit; or justify a single dose and temper "
        "the claim.",
        Outcome.NOT_REPORTED: "Enter the doses and their unit for each functional assay; if there is none, write "
        "`assays: none`.",
    },
    methods="Vesicles were given at {doses} (<unit>).",
    add="""
assays:
  - id: {assay}
    kind: function
    preparation: {preparation}
    doses:
      - <low>
      - <middle>
      - <high>
    dose_unit: particles/mL
""",
)
def dose_response(preparation: Any, dossier: Any, *, count: int = 3, or_rationale: bool = False) -> Verdict:
    """A function of the vesicles is shown to depend on their dose.

    At least one function or potency assay of the preparation gives the wanted number of distinct doses of
    vesicles other than zero. Mass, particles, volume and cell equivalents are doses; molar units and time
    courses are not, nor are the doses of a drug. Where the item says so, a reason for the dose is for a reader.
    """
    values = {"count": str(count), "preparation": preparation.id, "doses": "<three or more doses>", "assay": "<name>"}
    functional = functional_assays(preparation, dossier)
    if isinstance(functional, Verdict):
        return functional._replace(values=values)
    return _dose_response(functional, count, or_rationale, {**values, "assay": functional[0].id})


def functional_assays(preparation: Any, dossier: Any) -> list[Any] | Verdict:
    """The assays that show what a preparation's vesicles do; or the verdict that says why there is none."""
    if stated_none(dossier, "assays"):
        return not_applicable("No assay was done (`assays: none`).", [Spot(dossier, "assays")])
    found = look(dossier, "assays")
    if found.statement is not None:
        return said([found.statement], "functional assays", [found.spot()])
    if not found.value:
        message = "No assay is described. If the study has no functional assay, write `assays: none`."
        return not_reported(message, [Spot(preparation, "id")])
    own = [assay for assay in found.value if preparation.id in assay.preparation]
    if not own:
        return not_applicable("No assay names this preparation.", [Spot(preparation, "id")])
    functional = [assay for assay in own if shows_function(assay)]
    if not functional:
        kinds = ", ".join(dict.fromkeys(_kind(assay) for assay in own))
        return not_applicable(f"No assay shows what the vesicles do ({kinds}).", [Spot(own[0], "kind")])
    return functional


def _kind(assay: Any) -> str:
    dosed = {"compound": ", dosed with a compound", "none": ", nothing dosed"}.get(assay.dosed or "", "")
    return f"`{assay.id}`: {assay.kind}{dosed}"


def _dose_response(functional: list[Any], count: int, or_rationale: bool, values: dict[str, str]) -> Verdict:
    """Judge the functional assays of a preparation together: one series is enough."""
    series, gaps, statements, short = [], [], [], []
    for assay in functional:
        doses = look(assay, "doses")
        unit = look(assay, "dose_unit")
        if doses.statement is not None:
            statements.append((assay, doses.statement))
        elif not doses.value:
            gaps.append((assay, "doses"))
        elif not has_unit(assay):
            gaps.append((assay, "dose_unit")) if unit.statement is None else statements.append((assay, unit.statement))
        elif dose_is_of_vesicles(assay) and distinct_doses(assay) >= count:
            series.append(assay)
        else:
            short.append(assay)
    if series:
        best = series[0]
        others = [assay.id for assay in functional if assay not in series]
        notes = [f"`{name}` gives no series of doses; the series is in `{best.id}`." for name in others]
        return met(f"`{best.id}` gives {distinct_doses(best)} doses.", [Spot(best, "doses")], notes)
    reasoned = [assay for assay in functional if assay.doses and assay.dose_rationale is not None]
    if or_rationale and reasoned:
        message = f"{_short(reasoned[0])}, with a reason: {reasoned[0].dose_rationale.strip().rstrip('.')}."
        return needs_review(message, [Spot(reasoned[0], "dose_rationale")])
    if gaps:
        told = ", ".join(f"`{field}` of `{assay.id}`" for assay, field in gaps)
        return not_reported(f"Not stated: {told}.", [Spot(assay, field) for assay, field in gaps], **values)
    if statements:
        at = [Spot(assay, "doses") for assay, _ in statements]
        return said([statement for _, statement in statements], "the doses", at, **values)
    told = "; ".join(_short(assay) for assay in short)
    return not_met(
        f"No functional assay gives {count} doses of vesicles: {told}.", [Spot(a, "doses") for a in short], **values
    )


def _short(assay: Any) -> str:
    if not dose_is_of_vesicles(assay):
        return f"`{assay.id}` is given in {assay.dose_unit or assay.doses[0].unit}, which is no dose of vesicles"
    number = distinct_doses(assay)
    return f"`{assay.id}` gives {number} dose{'' if number == 1 else 's'}"


@rule(
    "function-controls",
    subject="assay",
    why="Medium, serum, reagents and buffer that are carried along can act on cells by themselves. Without a "
    "control, what they do is taken for an effect of vesicles.",
    reads=["kind", "controls", "preparation", "/preparations[].role"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NOT_MET: "Add a control that went through the same workflow without vesicles: a process blank, "
        "EV-depleted fluid, or another fraction.",
        Outcome.NOT_REPORTED: "Name the controls of this assay.",
    },
    methods="As controls, {controls} were tested side by side.",
    add="""
assays:
  - id: {assay}
    controls:
      - {control}
""",
)
def function_controls(
    assay: Any, dossier: Any, *, shows: tuple[str, ...] = SUITABLE, names: tuple[str, ...] = ()
) -> Verdict:
    """A functional assay has a control that shows the effect to be the vesicles' own.

    One of the controls that the item names. Unless it names others: a process blank, the vehicle, EV-depleted fluid or
    another fraction; untreated cells alone do not show it. A blank that was tested as a preparation of its own counts.
    """
    asked = names or shows
    values = {"assay": assay.id, "controls": f"<{', '.join(asked)}>", "control": asked[0]}
    what = "shows the effect to be the vesicles' own" if asked == SUITABLE else f"is {_any_of(asked)}"
    if assay.kind not in WITH_CONTROLS:
        return not_applicable(f"These controls are not asked of an assay of {assay.kind}.", [Spot(assay, "kind")])
    beside = [] if names else _tested_beside(assay, dossier, shows)
    if beside:
        return met(f"Tested beside the vesicles: {', '.join(beside)}.", [Spot(assay, "preparation")])
    found = look(assay, "controls")
    if found.statement is not None:
        return said([found.statement], "controls", [found.spot()], **values)
    if not found.value:
        return not_reported("No control is reported.", [found.spot()], **values)
    known = [name for name in found.value if name.entry is not None]
    suitable = [name for name in known if name.entry.name in names or (not names and name.entry.meaning in shows)]
    unknown = [name for name in found.value if name.entry is None]
    if suitable:
        return met(f"Controls: {', '.join(map(str, suitable))}.", [found.spot()])
    if unknown:
        listed = ", ".join(f"`{name}`" for name in unknown)
        return needs_review(f"Whether {listed} {what} is for a reader.", [found.spot()])
    listed = ", ".join(map(str, found.value))
    return not_met(f"None of the controls ({listed}) {what}.", [found.spot()], **values)


def _any_of(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _tested_beside(assay: Any, dossier: Any, shows: tuple[str, ...]) -> list[str]:
    """Blanks and control vesicles that the assay was done with as preparations of their own."""
    own = [one for one in dossier.preparations or [] if one.id in assay.preparation]
    return [one.id for one in own if MEANINGS.get(one.role or "") in shows]
