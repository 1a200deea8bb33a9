"""Sizes, densities and amounts that vesicles can have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from evcheck.rules import proteins
from evcheck.rules.look import look, stated_none
from evcheck.rules.plausibility import (
    Check,
    always,
    doubtful,
    figure,
    fine,
    shown,
    steps_of,
    weigh,
    weigh_steps,
    whole,
    wrong,
)
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, not_applicable

NM = 1e9
"""Nanometres in a metre."""

LEAST = {
    "NTA": 50,
    "fluorescence NTA": 50,
    "TRPS": 40,
    "flow cytometry": 100,
    "imaging flow cytometry": 100,
    "nano-flow cytometry": 35,
}
"""By technique, the diameter in nm below which a typical size of vesicles deserves a second look.

NTA sees vesicles from about 70 nm, TRPS likewise by its usual pores, a sensitive flow cytometer from 100 nm and others
from 300 nm, nano-flow cytometers from 40 nm (guidelines on vesicles, makers' data). The figures here lie below those,
so that only what such a technique can hardly have seen is remarked on. DLS and electron microscopy have no limit here.
"""

TYPICAL = ("mean", "mode", "median")

PARTICLES = "characterization.particles"
SIZES = [
    PARTICLES,
    *(f"{PARTICLES}[].{key}" for key in ("technique", "instrument", "detection_limit")),
    *(f"{PARTICLES}[].size.{key}" for key in TYPICAL),
]


@rule(
    "size-above-detection",
    subject="preparation",
    why="A size that the technique can hardly see points to noise, to a wrong setting or unit, or to a radius in "
    "place of a diameter.",
    reads=SIZES,
    adverse=always(SIZES),
    outcomes=[Outcome.MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NEEDS_REVIEW: "Check unit, settings and calibration, and say down to what size the technique detects."
    },
    methods="Particles were sized by <technique>, which detects them from <size> nm.",
)
def size_above_detection(preparation: Any, dossier: Any) -> Verdict:
    """The size found is one that the technique can see.

    A mean, mode or median below what the technique can hardly see (NTA 50 nm, TRPS 40 nm, flow cytometry 100 nm,
    nano-flow cytometry 35 nm), or below the detection limit that the authors give, deserves a second look. DLS and
    electron microscopy are left alone, and a size by electron microscopy below that by NTA is as it should be.
    """
    entries = look(preparation, PARTICLES).value or []
    limited = [entry for entry in entries if _may_have_limit(entry)]
    if entries and not limited:
        names = ", ".join(dict.fromkeys(str(entry.technique) for entry in entries))
        return not_applicable(f"{names}: evcheck knows no least size of it.", [Spot(entries[0], "technique")])
    checks = [check for entry in limited for check in _sizes(entry)]
    if not entries:
        return weigh([], "No measurement of particles is described, so nothing was checked.", whole(preparation))
    names = ", ".join(dict.fromkeys(str(entry.technique) for entry in limited))
    return weigh(checks, f"{names}: no mean, mode or median is given, so nothing was checked.", whole(preparation))


def _may_have_limit(entry: Any) -> bool:
    """Whether a technique has a least size that evcheck knows; one that is not known may have."""
    return entry.technique.entry is None or entry.technique.entry.name in LEAST


def _sizes(entry: Any) -> list[Check]:
    """Compare each typical size of an entry with what the technique sees and what the authors say that it sees."""
    least = _least(entry)
    own = entry.detection_limit
    limit = own.low * NM if own is not None and own.dimension == "length" and own.low is not None else None
    checks = []
    for key in TYPICAL:
        size = getattr(entry.size, key) if entry.size is not None else None
        if size is None or size.high is None or (least is None and limit is None):
            continue
        found = size.high * NM
        told = f"{entry.technique}: a {key} of {shown(size)}"
        at = Spot(entry.size, key)
        if limit is not None and found < limit:
            checks.append(doubtful(f"{told} lies below the detection limit given, {shown(own)}.", at))
        elif least is not None and found < least:
            checks.append(doubtful(f"{told} lies below {least} nm, where it hardly sees vesicles.", at))
        else:
            checks.append(fine(f"{told} is not below {figure(max(limit or 0, least or 0))} nm.", at))
    return checks


def _least(entry: Any) -> int | None:
    """The least size by the technique, or by the instrument where that is the more sensitive one."""
    technique = entry.technique.entry
    if technique is None:
        return None
    named = entry.instrument.entry if entry.instrument is not None else None
    among = [technique.name] + ([named.technique] if named is not None else [])
    return min((LEAST[name] for name in among if name in LEAST), default=None)


GRADIENTS = ("density gradient",)
"""The density of a cushion is its own, and not that of what was kept."""

FOUND_IN = ("isolation", "validation")
DENSITIES = [
    "sample.kind",
    "sample.species",
    "sample.origin",
    *FOUND_IN,
    *(f"{chapter}[].{key}" for chapter in FOUND_IN for key in ("method", "density")),
]


@rule(
    "density-of-vesicles",
    subject="preparation",
    why="A density that vesicles do not have points to fractions that hold lipoproteins, protein or nucleic acid "
    "in their place, or to a slip in the figure.",
    reads=DENSITIES,
    adverse=always(DENSITIES),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NOT_MET: "Correct the density or the numbers of the fractions; a refractive index is no density.",
        Outcome.NEEDS_REVIEW: "Check the density and the fractions kept, and say how it was measured.",
    },
    methods="Fractions of <density> g/mL, as measured by <method>, were kept.",
)
def density_of_vesicles(preparation: Any, dossier: Any) -> Verdict:
    """The fractions kept have a density that vesicles have.

    Small vesicles band at 1.08 to 1.12 g/mL in iodixanol and at 1.13 to 1.19 in sucrose, larger ones at 1.07 to 1.11,
    all of them from 1.06 to 1.21. Fractions wholly outside these deserve a second look. Below 1.02, where the lightest
    lipoproteins float, and above 1.30, where protein and nucleic acid sink, there are no vesicles of mammals.
    Vesicles that are not of mammals, or were built, are for a reader outside 1.02 to 1.30, and not remarked on within.
    """
    gradients = steps_of(preparation, GRADIENTS, FOUND_IN)
    mammalian = proteins.mammalian(preparation)
    checks = [
        _density(step.name, step.record.density, step.at("density")[0], mammalian)
        for step in gradients
        if step.record.density is not None and step.record.density.low is not None
        and step.record.density.high is not None
    ]  # fmt: skip
    return weigh_steps(preparation, checks, len(gradients), "a density", "is a density gradient", FOUND_IN)


def _density(name: str, density: Any, at: Spot, mammalian: bool) -> Check:
    if density.high < 1.02 or density.low > 1.30:
        told = f"{name}: {shown(density)} lies outside 1.02 to 1.30 g/mL, between which vesicles band."
        return wrong(told, at) if mammalian else doubtful(told, at)
    if mammalian and (density.high < 1.06 or density.low > 1.21):
        told = f"{name}: {shown(density)} lies outside 1.06 to 1.21 g/mL, between which vesicles of mammals band."
        return doubtful(told, at)
    band = "1.06 to 1.21" if mammalian else "1.02 to 1.30"
    return fine(f"{name}: {shown(density)} lies within {band} g/mL or reaches into it.", at)


PAIRS = {
    ("number concentration", "mass concentration"),
    ("count", "mass"),
    ("number", "mass"),
    ("count per count", "mass per count"),
    ("count per mass", "mass per mass"),
}
"""Dimensions of a number of particles and an amount of protein that can be divided."""

MOST, MANY, FEW = 1e13, 1e12, 1e5
"""Particles per µg of protein: more than there can be, more than vesicles have, fewer than even huge ones have."""

PROTEIN = "characterization.quantities.protein"
RATIO = [
    "sample.origin",
    "isolation",
    PARTICLES,
    f"{PROTEIN}.amount",
    f"{PROTEIN}.per",
    *(f"{PARTICLES}[].{key}" for key in ("technique", "mode", "concentration.value", "concentration.per")),
]


class Ratio(NamedTuple):
    """A number of particles over an amount of protein, per µg: the least and the greatest that the figures allow."""

    entry: Any
    least: float | None
    most: float | None


@rule(
    "particles-to-protein",
    subject="preparation",
    why="Too many particles for the protein point to lipoproteins or a wrong unit, too few to protein that is not "
    "of vesicles; doses by either figure then mislead.",
    reads=RATIO,
    adverse=always(RATIO),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    controls=False,
    fix={
        Outcome.NOT_MET: "Check units and dilutions of both figures, and what each refers to (`per`).",
        Outcome.NEEDS_REVIEW: "Check units and dilutions of both figures; if they are right, lipoproteins, or protein "
        "that is not of vesicles, may explain the ratio.",
    },
    methods="The preparation held <particles> particles per µg of protein.",
)
def particles_to_protein(preparation: Any, dossier: Any) -> Verdict:
    """Particles and protein are in a ratio that vesicles can have.

    Divided are figures that refer to the same (`per`). A microgram is 6.02e17 Da, so at 1e13 particles per µg each has
    60 kDa of protein, less than one molecule of albumin: that cannot be. At 1e12 it has 602 kDa; in a sphere of 1.15
    g/mL that is 30 % protein, it would be 18 nm wide, about two membranes: lipoproteins, or a wrong unit. At 1e5 the
    same sphere would be 3.8 µm wide: nearly all protein is not of vesicles, or a unit is wrong; asked only of isolated
    vesicles and of techniques that count all particles. Vesicles that were built may hold no protein.
    """
    entries = look(preparation, PARTICLES).value or []
    counting = [entry for entry in entries if entry.technique.entry is None or entry.technique.entry.counts]
    if entries and not counting:
        names = ", ".join(dict.fromkeys(str(entry.technique) for entry in entries))
        return not_applicable(f"{names}: particles are not counted by it.", [Spot(entries[0], "technique")])
    ratios = _ratios(preparation, counting)
    at = look(preparation, f"{PROTEIN}.amount").spot()
    built = look(preparation, "sample.origin").value in ("synthetic", "mimetic")
    isolated = not stated_none(preparation, "isolation")
    checks = [_ratio(ratio, built, isolated and _counts_all(ratio.entry), at) for ratio in ratios]
    nothing = "No number of particles and amount of protein refer to the same (`per`), so none were divided."
    return weigh(checks, nothing, whole(preparation))


def _ratios(preparation: Any, entries: Sequence[Any]) -> list[Ratio]:
    """Every ratio that can be computed."""
    amount, per = look(preparation, f"{PROTEIN}.amount").value, look(preparation, f"{PROTEIN}.per").value
    found = []
    for entry in entries:
        number = entry.concentration.value if entry.concentration is not None else None
        if number is None or amount is None or per is None or entry.concentration.per != per:
            continue
        if (number.dimension, amount.dimension) in PAIRS:
            found.append(Ratio(entry, _per_microgram(number.low, amount.high), _per_microgram(number.high, amount.low)))
    return [ratio for ratio in found if ratio.least is not None or ratio.most is not None]


def _per_microgram(number: float | None, grams: float | None) -> float | None:
    """A number of particles over a mass in grams, per µg."""
    return number / grams / 1e6 if number is not None and grams else None


def _counts_all(entry: Any) -> bool:
    """Whether a technique counts all particles, and not those alone that are labelled, captured or large."""
    technique = entry.technique.entry
    return technique is not None and entry.mode != "fluorescence" and technique.sizes == "used"


def _ratio(ratio: Ratio, built: bool, counts_all: bool, protein: Spot) -> Check:
    number = ratio.entry.concentration.value
    at = (Spot(ratio.entry.concentration, "value"), protein)
    amount = getattr(protein.record, protein.field)
    comes = (ratio.most if ratio.least is None else ratio.least) or 0.0
    told = f"{ratio.entry.technique}: {shown(number)} over {shown(amount)} comes to {figure(comes)} particles per µg"
    if ratio.least is not None and ratio.least > MANY and not built:
        each = 6.022e17 / ratio.least / 1000
        told = f"{told} of protein, which leaves {figure(each)} kDa of protein to each"
        if ratio.least > MOST:
            return wrong(f"{told}, less than one molecule of albumin.", *at)
        return doubtful(f"{told}; vesicles hold more, lipoproteins do not.", *at)
    if ratio.most is not None and ratio.most < FEW and counts_all:
        return doubtful(f"{told} of protein; vesicles of 1 µm would be 5.5e6.", *at)
    return fine(f"{told} of protein.", *at)
