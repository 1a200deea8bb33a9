"""Culture: the media that cells grew in and that vesicles were collected from."""

from __future__ import annotations

from typing import Any

from evcheck.rules.look import Found, holds, look
from evcheck.rules.registry import rule
from evcheck.rules.source import serum_freed_of_vesicles
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_reported, said

GROWTH = ("sample.growth_medium.base", "sample.growth_medium.additives", "sample.growth_medium.serum.kind")
FIELDS = ("sample.medium.base", "sample.medium.additives", *GROWTH)
SERUM = "sample.medium.serum"


@rule(
    "culture-medium-described",
    subject="preparation",
    why="Serum and additives bring vesicles and particles of their own, and the medium changes what cells "
    "release. Where this is not reported, nobody can repeat or allow for it.",
    reads=[
        *FIELDS,
        "sample.kind",
        "sample.medium.vessel",
        f"{SERUM}.kind",
        *(f"{SERUM}.depletion.{key}" for key in ("method", "product", "force", "duration", "cutoff")),
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix="Describe the medium that the cells grew in and the one that vesicles were collected from: base, serum, all "
    "additives; and how serum was freed of its own vesicles, or that it was not.",
    methods="Cells were grown in <medium>; vesicles were collected in <medium> with <additives> and <serum>, depleted "
    "of vesicles by <force, time, product>.",
    add="{add}",
)
def culture_medium_described(preparation: Any, dossier: Any) -> Verdict:
    """The media before and during the collection are described, and how serum was freed of vesicles.

    Base, additives and serum (`none` is an answer) of the collection medium and of the one that the cells grew in
    before (pieces of tissue had none), and of serum how its own vesicles were removed: force and time of a spin,
    cut-off of a filter, or the product. Where the item says so, `depletion: not done` is an answer, too.
    """
    kind = look(preparation, "sample.kind").value
    pieces = kind is not None and kind.entry is not None and kind.entry.name == "explant culture"
    looked = [look(preparation, path) for path in FIELDS if not (pieces and path in GROWTH)]
    serum = serum_freed_of_vesicles(preparation, dossier)
    if serum.outcome is Outcome.NOT_MET:
        serum = serum._replace(outcome=Outcome.NOT_REPORTED)
    absent = [one.path for one in looked if not holds(one) and one.statement is None]
    if absent or serum.outcome is Outcome.NOT_REPORTED:
        return _gaps(preparation, looked, absent, serum)
    statements = [one.statement for one in looked if one.statement is not None]
    if statements or serum.outcome is None:
        told = [f"`{one.path}`" for one in looked if one.statement is not None]
        told += [serum.message] if serum.outcome is None else []
        at = [one.spot() for one in looked if one.statement is not None] or serum.at
        return said([*statements, *serum.statements], "; ".join(told), at)
    if serum.outcome is Outcome.NEEDS_REVIEW:
        return needs_review(serum.message, serum.at, serum.notes)
    media = "The medium is described." if pieces else "Both media are described."
    return met(f"{media} {serum.message}", [one.spot() for one in looked], serum.notes)


def _gaps(preparation: Any, looked: list[Found], absent: list[str], serum: Verdict) -> Verdict:
    """The verdict on what is not told of the media, all of it named."""
    lines = [as_yaml(absent)] if absent else []
    told = [f"Not stated: {', '.join(f'`{path}`' for path in absent)}."] if absent else []
    at = [one.spot() for one in looked if one.path in absent]
    if serum.outcome is Outcome.NOT_REPORTED:
        told.append(serum.message)
        at += serum.at
        lines.append(serum.values.get("add", ""))
    return not_reported(" ".join(told), at[:3] or [Spot(preparation, "sample")], add=lines[0])
