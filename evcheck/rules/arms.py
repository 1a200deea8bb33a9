"""What was compared with what in functional assays, and whether vesicles acted without their cells."""

from __future__ import annotations

from typing import Any

from evcheck.rules.function import functional_assays, shows_function
from evcheck.rules.look import look, stated_none
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_met, not_reported, said

AS_CONTROLS = {
    "whole fluid": "total fluid",
    "EV-depleted fluid": "EV-depleted fluid",
    "other fraction": "other fraction",
    "lipoproteins": "other fraction",
}
"""Controls by which an arm is told as well."""


@rule(
    "arms-compared",
    subject="preparation",
    why="What surrounds vesicles, such as soluble proteins and lipoproteins, may hold most of the activity; the "
    "comparison shows what part of it is theirs.",
    reads=[
        "specificity",
        "/assays",
        *(f"/assays[].{key}" for key in ("kind", "preparation", "dosed", "arms", "controls")),
        "/preparations[].term.word",
    ],
    adverse={"/assays[].dosed": "saying that no vesicles were dosed only takes an assay out of those that compare"},
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    controls=False,
    fix={
        Outcome.NOT_MET: "Test {absent} beside the vesicles, in amounts that correspond; or temper the claim.",
        Outcome.NOT_REPORTED: "Name under `arms` of an assay what was compared: {asked}; without a functional "
        "assay, write `assays: none`.",
    },
    methods="The activity of {asked} was compared, in amounts that correspond to the same <volume, cells>.",
    add="{add}",
)
def arms_compared(preparation: Any, dossier: Any, *, arms: tuple[str, ...] = ("EVs",), unless: str = "") -> Verdict:
    """The activity of the vesicles is compared with that of what they were taken from, or apart from.

    One functional assay of the preparation has the arms that the item names. A control of the same meaning tells an
    arm as well, preparations with different words for their vesicles are subtypes, and vesicles are an arm wherever
    they are dosed. Where the item says so, it is not asked of vesicles that were isolated for something else; what is
    due of an intermediate isolation, which had other arms, is for a reader.
    """
    functional = functional_assays(preparation, dossier)
    if isinstance(functional, Verdict):
        name = "<name>" if functional.outcome is Outcome.NOT_REPORTED else ""
        return functional._replace(values=_values(name, arms, list(arms)))
    if unless and preparation.specificity == unless:
        return not_applicable(f"The vesicles were isolated for {unless}.", [Spot(preparation, "specificity")])
    compared = [Compared(assay, dossier, arms) for assay in functional]
    full = next((one for one in compared if not one.absent), None)
    if full is not None:
        return met(f"`{full.assay.id}` compares {_listed(list(arms))}.", [Spot(full.assay, "arms")])
    best = min(compared, key=lambda one: len(one.absent))
    values = _values(best.assay.id, arms, best.absent)
    unclear = next((one for one in compared if len(one.unknown) >= len(one.absent)), None)
    if unclear is not None:
        names = ", ".join(f"`{name}`" for name in unclear.unknown)
        message = f"Whether {names} of `{unclear.assay.id}` stands for {_listed(unclear.absent)} is for a reader."
        return needs_review(message, [Spot(unclear.assay, "controls")])
    verdict = _not_compared(compared, best, values)
    if unless and preparation.specificity == "intermediate" and verdict.outcome is Outcome.NOT_MET:
        meant = "The vesicles were isolated neither for high recovery nor for high specificity"
        message = f"{verdict.message} {meant}, so which comparison is due is for a reader."
        return needs_review(message, [*verdict.at, Spot(preparation, "specificity")])
    if unless and look(preparation, "specificity").absent:
        meant = "Whether the vesicles were isolated for high recovery or for high specificity is not stated either"
        return verdict._replace(message=f"{verdict.message} {meant} (`specificity`).")
    return verdict


class Compared:
    """What one assay compares: the arms `absent` of those asked for, and controls `unknown` that may be one."""

    def __init__(self, assay: Any, dossier: Any, arms: tuple[str, ...]) -> None:
        self.assay = assay
        self.arms = look(assay, "arms")
        controls = look(assay, "controls").value or []
        told = {"EVs", *(self.arms.value or ())}
        told |= {AS_CONTROLS[name.entry.name] for name in controls if name.entry and name.entry.name in AS_CONTROLS}
        if len({one.term.word for one in _tested(assay, dossier) if one.term is not None and one.term.word}) > 1:
            told.add("other subtype")
        self.absent = [arm for arm in arms if arm not in told]
        self.unknown = [name for name in controls if name.entry is None]


def _not_compared(compared: list[Compared], best: Compared, values: dict[str, str]) -> Verdict:
    """The verdict where no assay surely has the arms."""
    at = [one.arms.spot() for one in compared][:3]
    silent = [one for one in compared if one.arms.statement is None and not one.arms.value]
    if silent:
        names = " and ".join(f"`{one.assay.id}`" for one in silent)
        return not_reported(f"Not stated for {names} (`arms`): {_listed(best.absent)}.", at, **values)
    statements = [one.arms.statement for one in compared if one.arms.statement is not None]
    if len(statements) == len(compared):
        return said(statements, "what was compared", at, **values)
    told = "; ".join(f"`{one.assay.id}` lacks {_listed(one.absent)}" for one in compared if one.arms.value)
    return not_met(f"No functional assay compares them: {told}.", at, **values)


def _values(assay: str, arms: tuple[str, ...], absent: list[str]) -> dict[str, str]:
    lines = ["assays:", f"  - id: {assay}", "    arms:", *(f"      - {arm}" for arm in arms)]
    return {"asked": _listed(list(arms)), "absent": _listed(absent), "add": "\n".join(lines)}


def _tested(assay: Any, dossier: Any) -> list[Any]:
    """The preparations that an assay was done with."""
    return [one for one in dossier.preparations or [] if one.id in assay.preparation]


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


@rule(
    "isolated-vesicles-dosed",
    subject="assay",
    why="Cells that touch also signal through their surfaces and junctions, so that an effect seen in a co- "
    "culture need not be one of vesicles.",
    reads=["kind", "dosed", "preparation", "/preparations[].isolation"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NOT_MET: "Show the activity with isolated vesicles, or with the cells kept apart.",
        Outcome.NOT_REPORTED: "List every step of the isolation under `isolation:`, in order.",
    },
    methods="Isolated vesicles were given without the cells that made them.",
    add="""
preparations:
  - id: <the preparation that was dosed>
    isolation:
      - method: <method>
""",
)
def isolated_vesicles_dosed(assay: Any, dossier: Any) -> Verdict:
    """The vesicles act without contact between the cells that made them and those that take them up.

    Shown wherever isolated vesicles are dosed.
    """
    if not shows_function(assay):
        return not_applicable(
            f"This assay of {assay.kind} does not show what dosed vesicles do.", [Spot(assay, "kind")]
        )
    own = _tested(assay, dossier)
    isolated = [one for one in own if one.isolation]
    if isolated:
        return met(
            f"Isolated vesicles are dosed ({', '.join(one.id for one in isolated)}).", [Spot(assay, "preparation")]
        )
    if own and all(stated_none(one, "isolation") for one in own):
        message = "What is dosed was not isolated, so the cells that made the vesicles may act as well."
        return not_met(message, [Spot(own[0], "isolation")])
    looked = [look(one, "isolation") for one in own]
    statements = [one.statement for one in looked if one.statement is not None]
    if statements and len(statements) == len(own):
        return said(statements, "the isolation", [one.spot() for one in looked])
    return not_reported("How the vesicles that were dosed were isolated is not stated.", [Spot(assay, "preparation")])
