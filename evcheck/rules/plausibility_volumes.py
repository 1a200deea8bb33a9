"""Particles that must fit into the volume that holds them."""

from __future__ import annotations

from math import pi
from typing import Any

from evcheck.rules.look import look
from evcheck.rules.plausibility import Check, always, doubtful, figure, fine, shown, weigh, whole, wrong
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict

SIZES = ("mean", "mode", "median")
PARTICLES = "characterization.particles"
READS = [
    PARTICLES,
    f"{PARTICLES}[].technique",
    f"{PARTICLES}[].concentration.value",
    *(f"{PARTICLES}[].size.{key}" for key in SIZES),
]

SMALLEST = 50e-9
"""The diameter in metres that is taken where none is given: about the smallest that counting techniques see."""

CROWDED = 0.1
"""The share of the volume above which a suspension is a paste: vesicles in a pellet fill more, in a tube far less."""


@rule(
    "particles-fit-volume",
    subject="preparation",
    why="Too many particles for the volume point to a wrong power of ten, a dilution counted twice, or a wrong "
    "unit; doses and yields computed from them are wrong as well.",
    reads=READS,
    adverse=always(READS),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_MET: "Check the unit, the dilution and the power of ten of the concentration, and the size.",
        Outcome.NEEDS_REVIEW: "Check the unit, the dilution and the power of ten of the concentration.",
    },
    methods="The preparation held <number> particles per mL.",
)
def particles_fit_volume(preparation: Any, dossier: Any) -> Verdict:
    """As many particles fit into the volume that holds them.

    A number per volume is multiplied by the volume of one sphere of the mean, mode or median size given with it (the
    least of them), or of 50 nm where none is given. More than the whole volume cannot be, where the size is given;
    more than a tenth of it would be a paste.
    """
    entries = look(preparation, PARTICLES).value or []
    checks = [check for entry in entries if (check := _fits(entry)) is not None]
    nothing = "No number of particles per volume is given, so none was checked."
    return weigh(checks, nothing, whole(preparation))


def _fits(entry: Any) -> Check | None:
    """Judge one concentration; None where there is none per volume."""
    number = look(entry, "concentration.value").value
    if number is None or number.dimension != "number concentration" or number.low is None:
        return None
    sizes = [one.low for key in SIZES if (one := look(entry, f"size.{key}").value) is not None and one.low]
    diameter = min(sizes, default=SMALLEST)
    share = number.low * pi / 6 * (diameter * 100) ** 3
    at = Spot(entry.concentration, "value")
    spheres = f"{shown(number)} as spheres of {figure(diameter * 1e9)} nm"
    told = f"{entry.technique}: {spheres} fill {figure(share)} of the volume"
    if share > 1 and sizes:
        return wrong(f"{told}, more than there is.", at)
    if share > CROWDED:
        return doubtful(f"{told}; a suspension of vesicles fills far less.", at)
    return fine(f"{told}.", at)
