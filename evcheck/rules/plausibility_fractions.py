"""Fractions and volumes that add up."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from evcheck.dossier.figures import plain_signs
from evcheck.rules.plausibility import (
    AGREES,
    Check,
    Step,
    always,
    doubtful,
    figure,
    fine,
    shown,
    steps_of,
    weigh_steps,
    wrong,
)
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Verdict

FRACTIONATED = ("size exclusion chromatography", "density gradient", "ion exchange",
                "hydrophobic interaction chromatography", "field-flow fractionation")  # fmt: skip
"""The classes of method whose product comes in numbered fractions."""

ISOLATION = ("isolation", "validation")
FRACTIONS = [
    *ISOLATION,
    *(
        f"{chapter}[].{key}"
        for chapter in ISOLATION
        for key in (
            *("method", "fractions", "fraction_volume", "bed_volume", "load", "volume_out", "repeats"),
            *("layers[].percent", "layers[].volume"),
        )
    ),
]

LATE = 1.5
"""How many volumes of the bed may have passed before the first fraction kept: small molecules leave after one."""

OVERLAY = 1.25
"""How far the fractions of a gradient may exceed its layers and load: an overlay may not have been told."""


class Fractions(NamedTuple):
    """The fractions that were kept: ranges of numbers as written, and of how many, if that is said."""

    ranges: list[tuple[int, int]]
    of: int | None

    @property
    def first(self) -> int:
        """The lowest number."""
        return min(min(ends) for ends in self.ranges)

    @property
    def last(self) -> int:
        """The highest number."""
        return max(max(ends) for ends in self.ranges)

    @property
    def number(self) -> int:
        """How many there are."""
        return len({one for ends in self.ranges for one in range(min(ends), max(ends) + 1)})


def fractions(text: str) -> Fractions | None:
    """Read `7-9`, `F7 to F9`, `fractions 7, 8 and 9`, `7-9 of 30`; None for anything else."""
    plain = re.sub(r"\([^()]*\)\.?$", "", plain_signs(text).lower()).strip(" .")
    plain = re.sub(r"^(?:pooled |pool of )?(?:fractions?|fr\.?s?)?[ :#]*(?:no\.|nos\.|numbers?)? *", "", plain)
    plain, _, total = plain.partition(" of ")
    total = re.sub(r"^(?:a )?(?:total of )?|fractions$", "", total).strip()
    parts = [part.strip() for part in re.split(r",|;|&|\+|\band\b", plain) if part.strip()]
    found = [re.fullmatch(r"[f#]? ?(\d{1,3})(?: ?(?:-|to|through) ?[f#]? ?(\d{1,3}))?", part) for part in parts]
    if not found or not all(found) or (total and not total.isdecimal()):
        return None
    ranges = [(int(one[1]), int(one[2] or one[1])) for one in found if one is not None]
    return Fractions(ranges, int(total) if total else None)


@rule(
    "fractions-fit",
    subject="preparation",
    why="Numbers that do not fit point to a slip, or to another column or gradient than the one named; whoever "
    "repeats it may pool protein in place of vesicles.",
    reads=FRACTIONS,
    adverse=always(FRACTIONS),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NOT_MET: "Correct the numbers of the fractions.",
        Outcome.NEEDS_REVIEW: "Check the numbers and the volume of the fractions against bed, gradient and pool.",
    },
    methods="Fractions <numbers> of <volume> mL each were pooled.",
)
def fractions_fit(preparation: Any, dossier: Any) -> Verdict:
    """The numbers of the fractions fit the column, the gradient and the pool.

    No fraction has a number above that of all fractions. A range that runs backwards, a first fraction that begins
    when more than 1.5 volumes of a bed have passed (what is not held back leaves it within one), fractions that end
    beyond 1.25 times the volume of a gradient's layers and load, and a pool larger than its fractions are for a
    reader. Fractions that are not given as numbers are not compared.
    """
    found = steps_of(preparation, FRACTIONATED, ISOLATION)
    checks = [check for step in found for check in _fractions(step)]
    return weigh_steps(preparation, checks, len(found), "fractions by number", "yields fractions", ISOLATION)


def _fractions(step: Step) -> list[Check]:
    """Compare the fractions of a step with themselves and with the volumes that it gives."""
    told = fractions(step.record.fractions) if step.record.fractions else None
    if told is None:
        return []
    text, at = step.record.fractions, step.at("fractions")
    if told.of is not None and told.last > told.of:
        return [wrong(f"{step.name}: there is no fraction {told.last} of {told.of}.", *at)]
    checks = [
        doubtful(f"{step.name}: the range of fractions {first}-{last} runs backwards.", *at)
        for first, last in told.ranges
        if first > last
    ]
    checks += _volumes(step, told)
    return checks or [fine(f"{step.name}: fractions {text} are in order.", *at)]


def _volumes(step: Step, told: Fractions) -> list[Check]:
    """What the volume of a fraction says of where they lie, and how much they are together."""
    each = _volume(step.record.fraction_volume)
    if not each:
        return []
    times = _times(step.record)
    begins, ends, pool = (told.first - 1) * each, told.last * each, told.number * each * times
    bed, layers, out = _volume(step.record.bed_volume), _gradient(step.record), _volume(step.record.volume_out)
    sized = f"of {shown(step.record.fraction_volume)}"
    checks = []
    if bed and begins > LATE * bed:
        checks.append(
            doubtful(
                f"{step.name}: fraction {told.first} {sized} begins after {figure(begins)} mL, {begins / bed:.1f} "
                f"times the volume of the bed, {shown(step.record.bed_volume)}.",
                *step.at("fractions", "bed_volume"),
            )
        )
    if layers and ends > OVERLAY * layers:
        checks.append(
            doubtful(
                f"{step.name}: fraction {told.last} {sized} ends at {figure(ends)} mL, but layers and load come to "
                f"{figure(layers)} mL.",
                *step.at("fractions", "layers"),
            )
        )
    if out and out > pool * (1 + AGREES):
        checks.append(
            doubtful(
                f"{step.name}: {shown(step.record.volume_out)} came out, but {told.number} "
                f"fraction{'s' if told.number > 1 else ''} {sized} come to {figure(pool)} mL"
                f"{f' over {times:g} runs' if times > 1 else ''}.",
                *step.at("fractions", "volume_out"),
            )
        )
    return checks


def _times(step: Any) -> float:
    """How often a step was done."""
    times = step.repeats.high if step.repeats is not None else None
    return max(times or 1.0, 1.0)


def _volume(quantity: Any) -> float | None:
    """A single volume in mL."""
    if quantity is None or quantity.dimension != "volume":
        return None
    value: float | None = quantity.value
    return value


def _gradient(step: Any) -> float | None:
    """The volume of all layers of a gradient and what was loaded; None where any layer does not give its own."""
    layers = [_volume(layer.volume) for layer in step.layers or []]
    if not layers or any(volume is None for volume in layers):
        return None
    return sum(volume for volume in layers if volume) + (_volume(step.load) or 0.0)


CONCENTRATING = ("ultrafiltration",)
VOLUMES = [
    *ISOLATION,
    *(f"{chapter}[].{key}" for chapter in ISOLATION for key in ("method", "volume", "volume_out", "keep")),
]


@rule(
    "volume-concentrated",
    subject="preparation",
    why="A larger volume after concentrating points to figures that were swapped, or to buffer that was added and "
    "not reported; concentrations computed from it are wrong.",
    reads=VOLUMES,
    adverse=always(VOLUMES),
    outcomes=[Outcome.MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={Outcome.NEEDS_REVIEW: "Check both volumes and their units; if buffer was added, say so."},
    methods="<volume> mL were concentrated to <volume> µL.",
)
def volume_concentrated(preparation: Any, dossier: Any) -> Verdict:
    """What a filter unit holds back has no more volume than what went in.

    Compared are the volumes of every ultrafiltration that keeps the retentate, with 5 % for rounding.
    """
    found = steps_of(preparation, CONCENTRATING, ISOLATION)
    checks = [check for step in found if (check := _concentrated(step)) is not None]
    needed = "the volume before and after"
    return weigh_steps(preparation, checks, len(found), needed, "concentrates by ultrafiltration", ISOLATION)


def _concentrated(step: Step) -> Check | None:
    before, after = _volume(step.record.volume), _volume(step.record.volume_out)
    if not before or not after or step.record.keep not in (None, "retentate"):
        return None
    at = step.at("volume", "volume_out")
    told = f"{step.name}: {shown(step.record.volume)} became {shown(step.record.volume_out)}"
    if after > before * (1 + AGREES):
        return doubtful(f"{told}, {figure(after / before)} times as much.", *at)
    return fine(f"{told}, {figure(before / after)}-fold concentrated.", *at)
