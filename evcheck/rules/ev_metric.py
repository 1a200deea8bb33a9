"""EV-METRIC, particles: images and counts."""

from __future__ import annotations

from typing import Any

from evcheck.rules import proteins
from evcheck.rules.look import left_to_reader, look
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
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

NO_NUMBERS = ("mass", "mol", "percent", "volume", "length", "area", "activity", "duration", "fold")
"""What the dimensions begin with of amounts that are no number of particles."""

IMAGE_LINES = ["  imaging:", "    - technique: <TEM, cryo-EM, AFM, ...>"]
COUNT_LINES = [
    "  particles:",
    "    - technique: <NTA, TRPS, ...>",
    "      concentration:",
    "        value: <number> /mL",
    "        per: <mL final, mL sample, cell, g tissue or harvest>",
]


def _lines(*blocks: list[str]) -> str:
    """The lines to add under a characterization."""
    return "\n".join(["characterization:", *(line for block in blocks for line in block)])


@rule(
    "image-and-count",
    subject="preparation",
    why="A count does not show that particles are vesicles, and an image does not tell how many there are; "
    "without both, a reader can judge neither.",
    reads=[
        "characterization.imaging",
        "characterization.imaging[].technique",
        "characterization.particles",
        "characterization.particles[].technique",
        "characterization.particles[].concentration",
        "characterization.particles[].concentration.value",
        "characterization.shown for",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Show vesicles in images, and count particles by a technique that can, such as NTA or TRPS.",
        Outcome.NOT_REPORTED: "Enter the images under `characterization.imaging`, and the number of particles with "
        "its unit under `characterization.particles`.",
    },
    methods="Vesicles were imaged by <technique>; <technique> counted <number> particles per <mL or cell>.",
    add="{add}",
)
def image_and_count(preparation: Any, dossier: Any) -> Verdict:
    """Vesicles are looked at in an image and counted.

    An image by electron, atomic force or super-resolution microscopy, and a number of particles in figures, whatever
    it refers to. Whether an image by another technique shows vesicles is for a reader. An amount by mass is no count.
    """
    parts = [_image(preparation), _count(preparation)]
    gravest = min((part.outcome for part in parts), key=GRAVEST.index)
    if gravest is Outcome.MET:
        return met(" ".join(part.message for part in parts), [spot for part in parts for spot in part.at])
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    if gravest is None:
        stated = [part for part in parts if part.outcome is None]
        statements = [statement for part in stated for statement in part.statements]
        return said(statements, " and ".join(part.message for part in stated), stated[0].at)
    open_parts = [part for part in parts if part.outcome not in (None, Outcome.MET)]
    return Verdict(
        gravest,
        " ".join(part.message for part in open_parts),
        tuple(spot for part in open_parts for spot in part.at),
        values={
            "add": _lines(*(lines for part, lines in zip(parts, (IMAGE_LINES, COUNT_LINES), strict=True)
                            if part.outcome in (Outcome.NOT_MET, Outcome.NOT_REPORTED)))
        },
    )  # fmt: skip


GRAVEST = (Outcome.NOT_MET, Outcome.NOT_REPORTED, None, Outcome.NEEDS_REVIEW, Outcome.MET)
"""What decides where two things are asked together; None stands for statements, which the item settles."""


def _image(preparation: Any) -> Verdict:
    """Whether there is an image of vesicles."""
    images = look(preparation, "characterization.imaging")
    listed = [*(images.value or []), *(look(preparation, "characterization.particles").value or [])]
    sure = [entry for entry in listed if entry.technique.entry is not None and entry.technique.entry.image]
    if sure:
        return met(f"Imaged by {_techniques(sure)}.", [Spot(sure[0], "technique")])
    if images.value:
        at = [Spot(entry, "technique") for entry in images.value]
        return needs_review(f"Whether {_techniques(images.value)} shows vesicles is for a reader.", at)
    if images.statement is not None:
        return said([images.statement], "images", [images.spot()])
    return not_reported("No image of vesicles is reported.", [images.spot()])


def _count(preparation: Any) -> Verdict:
    """Whether a number of particles is given."""
    particles = look(preparation, "characterization.particles")
    listed = particles.value or []
    given = [(entry, look(entry, "concentration.value")) for entry in listed]
    counted = [(entry, one) for entry, one in given if one.value is not None and _is_number(one.value)]
    if counted:
        entry, one = counted[0]
        return met(f"Counted by {entry.technique}: {one.value.text}.", [one.spot()])
    if not listed:
        if particles.statement is not None:
            return said([particles.statement], "the number of particles", [particles.spot()])
        return not_reported("No number of particles is reported.", [particles.spot()])
    places = [one for _, one in given]
    waiting = [(entry, one) for entry, one in given if one.statement is None and _can_count(entry)]
    if waiting and not left_to_reader(places):
        wrong = "".join(f"; `{one.value.text}` is none" for _, one in waiting if one.value is not None)
        names = _techniques([entry for entry, _ in waiting])
        message = f"The number of particles is not given for {names} (`concentration`){wrong}."
        return not_reported(message, [Spot(entry, "technique", "no number of particles") for entry, _ in waiting])
    stated = left_to_reader(places) or [one for one in places if one.statement is not None]
    if stated:
        statements = [one.statement for one in stated if one.statement is not None]
        return said(statements, "the number of particles", [one.spot() for one in stated])
    return not_met(f"{_techniques(listed)} gives no number of particles.", [particles.spot()])


def _is_number(amount: Any) -> bool:
    """Whether an amount is a number of particles, per whatever."""
    return not amount.dimension.startswith(NO_NUMBERS)


def _can_count(entry: Any) -> bool:
    """Whether the technique of an entry could give a number of particles, as far as can be told."""
    return entry.technique.entry is None or entry.technique.entry.counts


def _techniques(entries: list[Any]) -> str:
    return proteins.named(entry.technique for entry in entries)
