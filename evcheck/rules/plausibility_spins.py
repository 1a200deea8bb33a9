"""Spins: whether force, speed, rotor and time go together."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import log, sqrt
from typing import Any

from evcheck.dossier.quantities import rcf
from evcheck.knowledge import source
from evcheck.rules import steps
from evcheck.rules.plausibility import (
    AGREES,
    CHAPTERS,
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

SPUN = ("centrifugation", "ultracentrifugation", "density gradient", "density cushion", "ultrafiltration",
        "precipitation")  # fmt: skip
"""The classes of method that run in a centrifuge, or may."""

HARD = 50_000.0
"""The force in ×g from which a spin is taken to be meant for small vesicles; slower ones collect large vesicles."""

VESICLE, HEAVY, WATER, VISCOSITY = 100e-9, 1150.0, 998.2, 1.002e-3
"""A vesicle that sinks fast: 100 nm, of 1.15 g/mL, in water at 20 °C; all in SI units."""

SVEDBERG = VESICLE**2 * (HEAVY - WATER) / (18 * VISCOSITY) * 1e13
"""How fast it sinks by Stokes' law, in svedbergs: 842. A lighter vesicle, or a cooler or thicker fluid, is slower."""

SHORT = 5
"""How many times shorter than such a vesicle needs for the whole path a spin may be before it is remarked on."""

ALL = [Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE]


def _reads(*keys: str) -> list[str]:
    """The chapters that hold steps, and these keys of every step."""
    return [*CHAPTERS, *(f"{chapter}[].{key}" for chapter in CHAPTERS for key in ("method", *keys))]


def _judge(preparation: Any, judge: Callable[[Step], Check | None], needed: str) -> Verdict:
    """The verdict on all spins that give what is needed."""
    spins = steps_of(preparation, SPUN)
    checks = [check for spin in spins if (check := judge(spin)) is not None]
    return weigh_steps(preparation, checks, len(spins), needed, "is run in a centrifuge")


def _rotor(spin: Step) -> Any:
    """What is known of a spin's rotor."""
    return spin.record.rotor.entry if spin.record.rotor is not None else None


def _against(rotor: Any) -> Callable[..., Check]:
    """How grave a contradiction to a rotor's figures is: those that we have from memory alone are for a reader."""
    return doubtful if source("rotor", rotor.source)["read"] == "memory" else wrong


@rule(
    "force-within-rotor",
    subject="preparation",
    why="A force beyond the rotor points to another rotor, to speed given as force, or to a slip; nobody can "
    "repeat the spin, or tell what it brought down.",
    reads=_reads("force", "rotor"),
    adverse=always(_reads("force", "rotor")),
    outcomes=ALL,
    fix={
        Outcome.NOT_MET: "Correct the force or the rotor; the centrifuge's log has both.",
        Outcome.NEEDS_REVIEW: "Compare the force with the rotor's manual.",
    },
    methods="Samples were spun at <force> × g (<max or average>) in a <rotor> rotor.",
)
def force_within_rotor(preparation: Any, dossier: Any) -> Verdict:
    """The force is one that the rotor can reach.

    The greatest force of a rotor is 1.118e-5 · r · rpm², with its greatest radius in cm and its highest speed. A
    force up to 5 % above it agrees. Rotors whose radius evcheck does not know are not compared.
    """
    return _judge(preparation, _force_in_rotor, "a force and a rotor whose radius is known")


def _force_in_rotor(spin: Step) -> Check | None:
    force, rotor = spin.record.force, _rotor(spin)
    if rotor is None or not rotor.r_max or force is None or force.low is None:
        return None
    most = rcf(rotor.r_max, rotor.max_rpm)
    sum_ = f"1.118e-5 × {rotor.r_max / 10:g} cm × {rotor.max_rpm:,}² = {most:,.0f} × g"
    at = spin.at("force", "rotor")
    if force.low > most * (1 + AGREES):
        told = f"{spin.name}: {shown(force)} is more than the {rotor.name} can reach, {sum_}."
        return _against(rotor)(told, *at)
    return fine(f"{spin.name}: {shown(force)} is within what the {rotor.name} can reach, {sum_}.", *at)


@rule(
    "force-fits-speed",
    subject="preparation",
    why="Where the two contradict each other, one is a slip or belongs to another rotor or spin; nobody can tell "
    "which of them acted on the vesicles.",
    reads=_reads("force", "rpm", "rotor", "radius"),
    adverse=always(_reads("force", "rpm", "rotor", "radius")),
    outcomes=ALL,
    fix={
        Outcome.NOT_MET: "Correct the force, the speed or the rotor; the centrifuge's log has all three.",
        Outcome.NEEDS_REVIEW: "Check force, speed and radius against the rotor's manual.",
    },
    methods="Samples were spun at <speed> rpm in a <rotor> rotor, which gives <force> × g (<max or average>).",
)
def force_fits_speed(preparation: Any, dossier: Any) -> Verdict:
    """Force and speed agree for some radius of the rotor.

    At a speed, a rotor gives 1.118e-5 · r · rpm² (r in cm) from its least to its greatest radius, so that greatest,
    average and least force all agree, with 5 % to either side. Where the radius alone is given, and no rotor, a
    difference is for a reader, since a radius may belong to the average or to the greatest force.
    """
    return _judge(preparation, _force_at_speed, "a force and a speed with a rotor or radius that is known")


def _force_at_speed(spin: Step) -> Check | None:
    force, speed, rotor, radius = spin.record.force, spin.record.rpm, _rotor(spin), spin.record.radius
    if force is None or speed is None or speed.low is None or speed.high is None:
        return None
    radii = [rotor.r_min, rotor.r_max] if rotor is not None and rotor.r_max else []
    if radius is not None and radius.low is not None and radius.high is not None:
        radii += [radius.low * 1000, radius.high * 1000]
    if not radii:
        return None
    known = [one for one in radii if one]
    least, most = rcf(min(radii), speed.low), rcf(max(radii), speed.high)
    speeds = _span(speed.low, speed.high)
    gives = f"1.118e-5 × {_cm(known)} cm × {speeds}² = {_span(rcf(min(known), speed.low), most)} × g"
    at = spin.at("force", "rpm", "rotor" if rotor is not None else "radius")
    low, high = force.low or 0.0, force.high if force.high is not None else float("inf")
    if low <= most * (1 + AGREES) and high >= least * (1 - AGREES):
        return fine(f"{spin.name}: {shown(force)} agrees with {gives}.", *at)
    told = f"{spin.name}: {shown(force)} does not agree with {gives}"
    if rotor is None or not rotor.r_max:
        return doubtful(f"{told} at the radius given.", *at)
    return _against(rotor)(f"{told} over all radii of the {rotor.name}.", *at)


def _cm(radii: list[float]) -> str:
    low, high = min(radii) / 10, max(radii) / 10
    return f"{low:g}" if low == high else f"({low:g} to {high:g})"


def _span(low: float, high: float) -> str:
    return f"{low:,.0f}" if f"{low:,.0f}" == f"{high:,.0f}" else f"({low:,.0f} to {high:,.0f})"


@rule(
    "speed-within-rotor",
    subject="preparation",
    why="A speed beyond the limit points to another rotor than the one named, or to a slip; the force that acted "
    "on the vesicles is then not known.",
    reads=_reads("rpm", "rotor"),
    adverse=always(_reads("rpm", "rotor")),
    outcomes=ALL,
    fix={
        Outcome.NOT_MET: "Correct the speed or the rotor.",
        Outcome.NEEDS_REVIEW: "Compare the speed with the rotor's manual.",
    },
    methods="Samples were spun at <speed> rpm in a <rotor> rotor.",
)
def speed_within_rotor(preparation: Any, dossier: Any) -> Verdict:
    """No rotor is driven past its limit.

    A centrifuge does not start a rotor beyond its highest speed.
    """
    return _judge(preparation, _speed_in_rotor, "a speed and a rotor that is known")


def _speed_in_rotor(spin: Step) -> Check | None:
    speed, rotor = spin.record.rpm, _rotor(spin)
    if rotor is None or speed is None or speed.low is None:
        return None
    at = spin.at("rpm", "rotor")
    if speed.low > rotor.max_rpm:
        told = f"{spin.name}: {shown(speed)} is beyond the limit of the {rotor.name}, {rotor.max_rpm:,} rpm."
        return _against(rotor)(told, *at)
    return fine(f"{spin.name}: {shown(speed)} is within the limit of the {rotor.name}, {rotor.max_rpm:,} rpm.", *at)


PELLETING = ("product", "force", "rpm", "rotor", "radius", "k_factor", "duration", "keep")


@rule(
    "time-to-pellet",
    subject="preparation",
    why="A spin too short for its rotor points to a wrong time or rotor; if the figures are right, most small "
    "vesicles stayed in the fluid and were lost.",
    reads=_reads(*PELLETING),
    adverse=always(_reads(*PELLETING)),
    outcomes=[Outcome.MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NEEDS_REVIEW: "Check the time and its unit, force and rotor; if all are right, say that only "
        "part of the small vesicles was pelleted.",
    },
    methods="Vesicles were pelleted at <force> × g for <time> in a <rotor> rotor (k-factor <k>).",
)
def time_to_pellet(preparation: Any, dossier: Any) -> Verdict:
    """A spin that pellets vesicles lasts long enough to pellet some of them.

    The time to the bottom is k / s hours, with k = 2.533e11 · ln(r_max / r_min) / rpm², or the k-factor that is given
    if that is smaller. A vesicle of 100 nm that sinks fast (1.15 g/mL, in water at 20 °C) has s = 842 svedbergs by
    Stokes' law. Remarked on is only a spin of 50,000 × g or more that lasts less than a fifth of that time, so that it
    brings down such vesicles from the last fifth of the path alone.
    """
    return _judge(preparation, _pelleting, "time and force in a rotor whose radii are known")


def _pelleting(spin: Step) -> Check | None:
    step, time, k = spin.record, spin.record.duration, _k_factor(spin.record)
    force, _ = steps.force_of(step)
    if k is None or force is None or force < HARD or time is None or time.high is None or not _pellets(step):
        return None
    needed = k / SVEDBERG * 3600
    told = (
        f"k is {figure(k)}, so that a fast vesicle of 100 nm ({SVEDBERG:.0f} S) needs {figure(k)} / {SVEDBERG:.0f} h = "
        f"{_minutes(needed)} to the bottom"
    )
    at = spin.at("duration")
    if time.high < needed / SHORT:
        return doubtful(f"{spin.name}: {shown(time)} at {force:,.0f} × g is short; {told}.", *at)
    return fine(f"{spin.name}: {shown(time)} at {force:,.0f} × g; {told}.", *at)


def _pellets(step: Any) -> bool:
    """Whether the pellet of a plain spin is kept, as is that of an ultracentrifugation if nothing is said."""
    kind = steps.method_class(step)
    if step.keep is None:
        return kind == steps.ULTRACENTRIFUGATION
    return step.keep in ("pellet", "both") and kind in (steps.CENTRIFUGATION, steps.ULTRACENTRIFUGATION)


def k_factor(r_max: float, r_min: float, rpm: float) -> float:
    """How well a rotor pellets at a speed, in svedberg hours; the less the better. Radii in one unit, whichever."""
    return 2.533e11 * log(r_max / r_min) / rpm**2


def _k_factor(step: Any) -> float | None:
    """The k-factor of a spin: that of rotor and speed, or the one that is given if it is smaller."""
    found = []
    rotor = step.rotor.entry if step.rotor is not None else None
    speed = _speed(step, rotor)
    if rotor is not None and rotor.r_max and rotor.r_min and speed:
        found.append(k_factor(rotor.r_max, rotor.r_min, speed))
    given = re.match(r"\D{0,12}(\d+(?:\.\d+)?)", step.k_factor.replace(",", "")) if step.k_factor else None
    if given is not None and float(given[1]) > 0:
        found.append(float(given[1]))
    return min(found, default=None)


def _speed(step: Any, rotor: Any) -> float | None:
    """The speed of a spin, if need be from its force at the rotor's greatest radius."""
    if step.rpm is not None and step.rpm.high:
        return float(step.rpm.high)
    if rotor is None or not rotor.r_max or step.force is None or not step.force.high:
        return None
    return sqrt(step.force.high / rcf(rotor.r_max, 1))


def _minutes(seconds: float) -> str:
    """A time in hours, minutes or seconds."""
    if seconds >= 7200:
        return f"{seconds / 3600:.1f} h"
    return f"{seconds / 60:.0f} min" if seconds >= 120 else f"{seconds:.0f} s"
