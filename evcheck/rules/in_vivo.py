"""Vesicles given to animals: how much, by which way, against what."""

from __future__ import annotations

from typing import Any

from evcheck.rules.function import has_unit
from evcheck.rules.look import Found, holds, look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, not_reported, said

ASKED = ("route", "doses", "controls")
FOLLOWED = ("label",)
"""What is asked of any assay in animals, and what besides of one that follows where vesicles go."""


@rule(
    "in-vivo-described",
    subject="study",
    why="Dose and route decide where vesicles go and what they do, and label that came off lights up organs "
    "without them. Where this is not reported, nobody can trust or repeat a finding.",
    reads=["assays", *(f"assays[].{key}" for key in (*ASKED, *FOLLOWED, "kind", "dose_unit"))],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    fix="State for an assay in animals how vesicles were given (`route`), every dose with its unit, and the controls; "
    "where they are followed, also the label and how free label was removed.",
    methods="<Dose> (<particles and mass>) was given by <route> to <species>; controls were <vehicle, free label>.",
    add="""
assays:
  - id: {assay}
    route: <route>
    doses:
      - <dose>
    dose_unit: <particles/kg>
    controls:
      - <vehicle>
""",
)
def in_vivo_described(study: Any, dossier: Any) -> Verdict:
    """An assay in animals states route, doses and controls.

    At least one assay must state the route, the doses with their unit and the controls, and each that follows vesicles
    through the body, besides these, the label; what a further assay leaves out is noted.
    """
    found = look(dossier, "assays")
    if found.statement is not None:
        return said([found.statement], "assays in animals", [found.spot()], assay="<name>")
    told = [(assay, _absent(assay)) for assay in found.value or ()]
    told.sort(key=lambda one: (len(one[1]), len(_stated(one[0]))))
    given = [assay for assay, _ in told if assay.kind == "biodistribution" or holds(look(assay, "route"))]
    if not told or (told[0][1] and not given):
        message = "No assay says how vesicles were given to animals (`route`)."
        return not_reported(message, [found.spot()], assay=told[0][0].id if told else "<name>")
    best, absent = next((one for one in told if one[0] in given), told[0])
    followed = [one for one in reversed(told) if one[0].kind == "biodistribution"]
    best, absent = next((one for one in followed if one[1]), (best, absent))
    if absent:
        named = ", ".join(f"`{key}`" for key in absent)
        return not_reported(f"`{best.id}`: not stated {named}.", [Spot(best, "id")], assay=best.id)
    if stated := _stated(best):
        what = f"{', '.join(one.path for one in stated)} of `{best.id}`"
        given_in_place = [one.statement for one in stated if one.statement is not None]
        return said(given_in_place, what, [one.spot() for one in stated], assay=best.id)
    others = [(assay, keys) for assay, keys in told if keys and assay in given]
    notes = [f"`{assay.id}` leaves out {', '.join(keys)}." for assay, keys in others]
    return met(f"`{best.id}`: route, doses and controls are stated.", [Spot(best, "route")], notes)


def _stated(assay: Any) -> list[Found]:
    """Where statements stand in place of what is asked."""
    looked = [look(assay, key) for key in (*ASKED, *FOLLOWED, "dose_unit")]
    return [one for one in looked if one.statement is not None]


def _absent(assay: Any) -> list[str]:
    """What an assay leaves unsaid of what is asked."""
    asked = (*ASKED, *FOLLOWED) if assay.kind == "biodistribution" else ASKED
    absent = [key for key in asked if not holds(look(assay, key)) and look(assay, key).statement is None]
    if assay.doses and not has_unit(assay) and look(assay, "dose_unit").statement is None:
        absent.append("dose_unit")
    return absent
