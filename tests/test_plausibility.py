"""Figures that cannot be right, or deserve a second look: arithmetic done by hand, at both sides of every border."""

from __future__ import annotations

from math import isclose
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import evcheck
from evcheck.checking.judging import judge, subjects
from evcheck.dossier.quantities import rcf
from evcheck.knowledge import entries, find, source
from evcheck.rules import RULES
from evcheck.rules.plausibility import WHY, figure
from evcheck.rules.plausibility_fractions import fractions
from evcheck.rules.plausibility_spins import SVEDBERG, k_factor
from evcheck.rules.verdict import Outcome, Verdict
from evcheck.testing import item_for
from tests.small_dossiers import small

MET, REVIEW, WRONG, NONE = Outcome.MET, Outcome.NEEDS_REVIEW, Outcome.NOT_MET, Outcome.NOT_APPLICABLE
OURS = sorted(slug for slug, rule in RULES.items() if rule.decide.__module__.startswith("evcheck.rules.plausibility"))


def verdict(slug: str, snippet: str) -> Verdict:
    """What a rule says of the one subject of a small dossier."""
    loaded = evcheck.load(small(snippet))
    assert [problem.message for problem in loaded.problems if problem.severity == "error"] == []
    item = item_for(RULES[slug], {})
    ((_, subject),) = subjects(item.subject, loaded.dossier)
    return judge(item, subject, loaded.dossier).verdict


def outcome(slug: str, snippet: str) -> Outcome | None:
    return verdict(slug, snippet).outcome


def spun(**fields: Any) -> str:
    """A preparation with one ultracentrifugation."""
    return step("ultracentrifugation", **fields)


def step(method: str, chapter: str = "isolation", **fields: Any) -> str:
    """A preparation with one step."""
    lines = "".join(f"    {key}: {value}\n" for key, value in fields.items())
    return f"{chapter}:\n  - method: {method}\n{lines}"


def particles(technique: str, **fields: Any) -> str:
    lines = "".join(f"      {key}: {value}\n" for key, value in fields.items())
    return f"characterization:\n  particles:\n    - technique: {technique}\n{lines}"


# Rotors: (r_max, r_min, highest speed, greatest force in thousands of g, k-factor) as their maker gives them.
ROTORS = {
    "SW 32 Ti": (152.5, 66.8, 32_000, 175, 204),
    "SW 41 Ti": (153.1, 67.4, 41_000, 288, 124),
    "SW 40 Ti": (158.8, 66.7, 40_000, 285, 137),
    "SW 28": (161.0, 75.3, 28_000, 141, 246),
    "SW 55 Ti": (108.5, 60.8, 55_000, 368, 48),
    "SW 60 Ti": (120.3, 63.1, 60_000, 485, 45),
    "Type 45 Ti": (103.8, 35.9, 45_000, 235, 133),
    "Type 50.2 Ti": (107.9, 54.4, 50_000, 302, 69),
    "Type 70 Ti": (91.9, 39.5, 70_000, 504, 44),
}


@pytest.mark.parametrize("name", ROTORS)
def test_rotors_reach_the_force_and_have_the_k_factor_that_their_maker_gives(name: str) -> None:
    rotor: Any = find("rotor", name).entry
    r_max, r_min, rpm, thousands, k = ROTORS[name]
    assert (rotor.r_max, rotor.r_min, rotor.max_rpm) == (r_max, r_min, rpm)
    assert isclose(rcf(r_max, rpm), thousands * 1000, rel_tol=0.005)
    assert isclose(k_factor(r_max, r_min, rpm), k, rel_tol=0.015)


# SW 32 Ti: 1.118e-5 × 15.25 × 32,000² = 174,587 × g; and 5 % more, 183,315.
@pytest.mark.parametrize(
    ("force", "rotor", "expected"),
    [
        ("100000 g", "SW 32 Ti", MET),
        ("175000 g", "SW 32 Ti", MET),
        ("183,300 g", "SW 32 Ti", MET),
        ("183,400 g", "SW 32 Ti", WRONG),
        ("100000-200000 g", "SW 32 Ti", MET),  # part of the range can be
        ("> 200000 g", "SW 32 Ti", WRONG),
        ("< 200000 g", "SW 32 Ti", MET),  # says nothing of what it was
        ("~200000 g", "SW 32 Ti", WRONG),
        ("400000 g", "a rotor of our own", MET),  # not known, so not compared
        ("400000 g", "Surespin 630", MET),  # known without its radius
        ("400000 g", "TH-641", REVIEW),  # its figures are from memory
    ],
)
def test_a_force_beyond_what_the_rotor_can_reach(force: str, rotor: str, expected: Outcome) -> None:
    assert outcome("force-within-rotor", spun(force=f'"{force}"', rotor=rotor)) == expected


def test_the_arithmetic_of_a_force_is_told() -> None:
    told = verdict("force-within-rotor", spun(force="200000 g", rotor="SW 32 Ti")).message
    assert told == (
        "Step 1 (ultracentrifugation): 200000 g is more than the SW 32 Ti can reach, "
        "1.118e-5 × 15.25 cm × 32,000² = 174,587 × g."
    )


def test_the_arithmetic_of_a_force_at_a_speed_is_told() -> None:
    told = verdict("force-fits-speed", spun(force="120000 g", rpm="24200 rpm", rotor="SW 32 Ti")).message
    assert told == (
        "Step 1 (ultracentrifugation): 120000 g does not agree with 1.118e-5 × (6.68 to 15.25) cm × 24,200² = "
        "(43,737 to 99,849) × g over all radii of the SW 32 Ti."
    )


# SW 32 Ti at 24,200 rpm: 43,737 × g at 66.8 mm to 99,849 at 152.5 mm; with 5 %, 41,550 to 104,841.
@pytest.mark.parametrize(
    ("force", "rpm", "expected"),
    [
        ("100000 g", 24_200, MET),
        ("72000 g (avg)", 24_200, MET),
        ("104,800 g", 24_200, MET),
        ("104,900 g", 24_200, WRONG),
        ("41,600 g", 24_200, MET),
        ("41,500 g", 24_200, WRONG),
        ("110,000-120,000 g", 24_200, WRONG),
        ("> 50000 g", 24_200, MET),
        ("< 40000 g", 24_200, WRONG),
        ("100000 g", "24000-26000 rpm", MET),
    ],
)
def test_force_and_speed_that_agree_for_no_radius(force: str, rpm: object, expected: Outcome) -> None:
    assert outcome("force-fits-speed", spun(force=f'"{force}"', rpm=rpm, rotor="SW 32 Ti")) == expected


# 1.118e-5 × 8.5 × 10,000² = 9,503 × g; with 5 %, 9,028 to 9,978.
@pytest.mark.parametrize(
    ("force", "expected"), [("9500 g", MET), ("9970 g", MET), ("9990 g", REVIEW), ("9040 g", MET), ("9020 g", REVIEW)]
)
def test_force_and_speed_against_a_radius_alone(force: str, expected: Outcome) -> None:
    assert outcome("force-fits-speed", step("centrifugation", force=force, rpm=10_000, radius="85 mm")) == expected


def test_a_rotor_without_its_least_radius_bounds_the_force_from_above_alone() -> None:
    # JA-12: 144 mm from memory, least radius not known. At 12,000 rpm 23,183 × g, with 5 % 24,342.
    assert outcome("force-fits-speed", spun(force="24300 g", rpm=12_000, rotor="JA-12")) == MET
    assert outcome("force-fits-speed", spun(force="24400 g", rpm=12_000, rotor="JA-12")) == REVIEW
    assert outcome("force-fits-speed", spun(force="100 g", rpm=12_000, rotor="JA-12")) == MET


@pytest.mark.parametrize(
    ("rpm", "rotor", "expected"),
    [
        ("32000", "SW 32 Ti", MET),
        ("32100", "SW 32 Ti", WRONG),
        ("31000-33000", "SW 32 Ti", MET),
        ("14000", "FA-45-30-11", MET),
        ("14100", "FA-45-30-11", REVIEW),
        ("99000", "a rotor of our own", MET),
    ],
)
def test_a_rotor_past_its_limit(rpm: str, rotor: str, expected: Outcome) -> None:
    assert outcome("speed-within-rotor", spun(rpm=rpm, rotor=rotor)) == expected


KNOWN = [
    rotor
    for rotor in entries("rotor")
    if rotor.r_min and rotor.r_max and source("rotor", rotor.source)["read"] != "memory"
]


@given(st.sampled_from(KNOWN), st.floats(0.02, 1), st.floats(0, 1))
def test_no_force_that_a_rotor_gives_is_remarked_on(rotor: Any, share: float, position: float) -> None:
    rpm = round(rotor.max_rpm * share)
    force = round(rcf(rotor.r_min + position * (rotor.r_max - rotor.r_min), rpm))
    snippet = spun(force=f"{max(force, 1)} g", rpm=rpm, rotor=rotor.name)
    for slug in ("force-within-rotor", "force-fits-speed", "speed-within-rotor"):
        assert outcome(slug, snippet) == MET


@given(st.sampled_from(KNOWN), st.floats(1.06, 40))
def test_every_force_beyond_a_rotor_is_found(rotor: Any, times: float) -> None:
    force = rcf(rotor.r_max, rotor.max_rpm) * times
    assert outcome("force-within-rotor", spun(force=f"{force:.0f} g", rotor=rotor.name)) == WRONG
    assert outcome("force-fits-speed", spun(force=f"{force:.0f} g", rpm=rotor.max_rpm, rotor=rotor.name)) == WRONG


def test_a_fast_vesicle_of_100_nm_has_842_svedbergs() -> None:
    # (1e-7 m)² × (1150 - 998.2) kg/m³ / (18 × 1.002e-3 Pa s) = 8.416e-11 s
    assert isclose(SVEDBERG, 841.65, abs_tol=0.01)


# SW 32 Ti at 100,000 × g: 24,218 rpm, k = 2.533e11 × ln(152.5 / 66.8) / 24,218² = 356.5; 356.5 / 841.65 h = 1525 s; a
# fifth of it is 305 s.
@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"duration": "70 min"}, MET),
        ({"duration": "310 s"}, MET),
        ({"duration": "300 s"}, REVIEW),
        ({"duration": "70"}, REVIEW),  # a bare number is in seconds
        ({"duration": "overnight"}, MET),  # no figure
        ({"duration": "300 s", "keep": "pellet"}, REVIEW),
        ({"duration": "300 s", "keep": "both"}, REVIEW),
        ({"duration": "300 s", "keep": "supernatant"}, MET),
        ({"duration": "300 s", "k_factor": "204"}, MET),  # a better k, over a shorter path: 175 s
        ({"duration": "170 s", "k_factor": "204"}, REVIEW),
        ({"duration": "170 s", "k_factor": "k = 204"}, REVIEW),
        ({"duration": "170 s", "k_factor": "see the manual"}, REVIEW),
        ({"duration": "300 s", "rotor": "Type 45 Ti", "force": "49000 g"}, MET),  # not meant for small vesicles
    ],
)
def test_a_spin_that_is_too_short(fields: dict[str, str], expected: Outcome) -> None:
    assert outcome("time-to-pellet", spun(**{"force": "100000 g", "rotor": "SW 32 Ti", **fields})) == expected


def test_the_arithmetic_of_a_time_is_told() -> None:
    told = verdict("time-to-pellet", spun(force="100000 g", rotor="SW 32 Ti", duration="70")).message
    assert told == (
        "Step 1 (ultracentrifugation): 70 s at 100,000 × g is short; k is 356, so that a fast vesicle of 100 nm "
        "(842 S) needs 356 / 842 h = 25 min to the bottom."
    )


@pytest.mark.parametrize("slug", ["force-within-rotor", "force-fits-speed", "speed-within-rotor", "time-to-pellet"])
def test_spins_stand_in_three_chapters_and_are_named(slug: str) -> None:
    fields = {"force": "9000000 g", "rpm": 90_000, "rotor": "SW 32 Ti", "duration": "1 s", "keep": "pellet"}
    for chapter, name in (("isolation", "Step 1 (UC)"), ("validation", "Validation step 1 (UC)")):
        found = verdict(slug, step("UC", chapter, **fields))
        assert found.outcome in (WRONG, REVIEW)
        assert found.message.startswith(f"{name}: ")
    lines = "".join(f"      {key}: {value}\n" for key, value in fields.items())
    found = verdict(slug, f"sample:\n  processing:\n    - method: UC\n{lines}")
    assert found.message.startswith("Processing step 1 (UC): ")


@pytest.mark.parametrize("slug", ["force-within-rotor", "force-fits-speed", "speed-within-rotor", "time-to-pellet"])
def test_spins_without_figures_are_said_to_be_unchecked(slug: str) -> None:
    assert verdict(slug, "").message == "No step is described, so nothing was compared."
    assert outcome(slug, "") == MET
    found = verdict(slug, spun(duration="70 min"))
    assert found.outcome == MET
    assert found.message.endswith("so nothing was compared.")
    assert outcome(slug, "isolation: none") == NONE
    assert outcome(slug, step("size exclusion chromatography")) == NONE
    assert outcome(slug, step("a method of our own")) == MET  # it may be spun
    assert outcome(slug, "isolation:\n  - product: qEVoriginal 70 nm\n") == MET  # a column may be spun


# Border by border: the least size that a technique can see, as we take it.
@pytest.mark.parametrize(
    ("technique", "size", "expected"),
    [
        ("NTA", "50 nm", MET),
        ("NTA", "49 nm", REVIEW),
        ("NTA", "30-150 nm", MET),
        ("NTA", "48 ± 9 nm", REVIEW),
        ("ZetaView", "49 nm", REVIEW),
        ("fluorescence NTA", "49 nm", REVIEW),
        ("TRPS", "40 nm", MET),
        ("TRPS", "39 nm", REVIEW),
        ("flow cytometry", "100 nm", MET),
        ("flow cytometry", "99 nm", REVIEW),
        ("nano-flow cytometry", "35 nm", MET),
        ("nano-flow cytometry", "34 nm", REVIEW),
        ("DLS", "20 nm", NONE),
        ("MRPS", "20 nm", NONE),
        ("a technique of our own", "20 nm", MET),
    ],
)
def test_a_size_that_a_technique_can_hardly_see(technique: str, size: str, expected: Outcome) -> None:
    for key in ("mean", "mode", "median"):
        assert outcome("size-above-detection", particles(technique, size=f"{{{key}: {size}}}")) == expected


def test_the_lower_end_of_a_range_of_sizes_is_not_remarked_on() -> None:
    assert outcome("size-above-detection", particles("NTA", size="{range: 10-300 nm, mode: 95 nm}")) == MET


def test_a_size_below_the_authors_own_limit() -> None:
    assert outcome("size-above-detection", particles("NTA", detection_limit="70 nm", size="{mean: 69 nm}")) == REVIEW
    assert outcome("size-above-detection", particles("NTA", detection_limit="70 nm", size="{mean: 70 nm}")) == MET
    assert outcome("size-above-detection", particles("NTA", detection_limit="1e6 /mL", size="{mean: 60 nm}")) == MET


def test_a_size_by_electron_microscopy_may_lie_below_that_by_tracking() -> None:
    snippet = particles("NTA", size="{mean: 110 nm}") + "  imaging:\n    - technique: TEM\n      size: {mean: 45 nm}\n"
    assert outcome("size-above-detection", snippet) == MET


def test_the_most_sensitive_of_technique_and_instrument_counts() -> None:
    size = "{median: 60 nm}"
    assert outcome("size-above-detection", particles("flow cytometry", size=size)) == REVIEW
    assert outcome("size-above-detection", particles("flow cytometry", instrument="NanoAnalyzer", size=size)) == MET


@pytest.mark.parametrize(
    ("density", "expected"),
    [
        ("1.019 g/mL", WRONG),
        ("1.02 g/mL", REVIEW),
        ("1.059 g/mL", REVIEW),
        ("1.06 g/mL", MET),
        ("1.13-1.19 g/mL", MET),
        ("1.21 g/mL", MET),
        ("1.211 g/mL", REVIEW),
        ("1.30 g/mL", REVIEW),
        ("1.301 g/mL", WRONG),
        ("1.3620", WRONG),  # a refractive index
        ("1.02-1.25 g/mL", MET),  # reaches into the band
        ("> 1.1 g/mL", MET),
    ],
)
def test_a_density_that_vesicles_do_not_have(density: str, expected: Outcome) -> None:
    assert outcome("density-of-vesicles", step("density gradient", density=f'"{density}"')) == expected


@pytest.mark.parametrize(
    ("kind", "density", "expected"),
    [
        ("apoplastic fluid", "1.029-1.056 g/mL", MET),
        ("bacterial culture", "1.25 g/mL", MET),
        ("bacterial culture", "1.36 g/mL", REVIEW),
        ("plasma", "1.25 g/mL", REVIEW),
    ],
)
def test_densities_of_vesicles_that_are_not_of_mammals(kind: str, density: str, expected: Outcome) -> None:
    snippet = f"sample:\n  kind: {kind}\n" + step("density gradient", density=density)
    assert outcome("density-of-vesicles", snippet) == expected


def test_the_density_of_a_cushion_is_its_own() -> None:
    assert outcome("density-of-vesicles", step("iodixanol cushion", density="1.32 g/mL")) == NONE


def ratio(number: str, protein: str, technique: str = "NTA", per: str = "mL final", more: str = "") -> str:
    concentration = f"{{value: {number}, per: {per}}}"
    amounts = f"  quantities:\n    protein:\n      amount: {protein}\n      per: mL final\n"
    return more + particles(technique, concentration=concentration) + amounts


# Over 100 µg/mL, a number per mL is a hundred times that per µg.
@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("1.01e15 /mL", WRONG),
        ("1e15 /mL", REVIEW),  # 1e13 per µg: 60 kDa each
        ("1.01e14 /mL", REVIEW),
        ("1e14 /mL", MET),  # 1e12 per µg: 602 kDa each
        ("4e12 /mL", MET),  # 4e10 per µg: pure vesicles of 50 nm
        ("1e11 /mL", MET),
        ("1e7 /mL", MET),
        ("9.9e6 /mL", REVIEW),
        ("1e9-1e16 /mL", MET),
    ],
)
def test_particles_over_protein(number: str, expected: Outcome) -> None:
    assert outcome("particles-to-protein", ratio(number, "100 µg/mL")) == expected


def test_the_arithmetic_of_a_ratio_is_told() -> None:
    told = verdict("particles-to-protein", ratio("2e14 /mL", "100 µg/mL")).message
    assert told == (
        "NTA: 2e14 /mL over 100 µg/mL comes to 2e12 particles per µg of protein, which leaves 301 kDa of protein to "
        "each; vesicles hold more, lipoproteins do not."
    )


@pytest.mark.parametrize(
    ("snippet", "expected"),
    [
        (ratio("1e6 /mL", "1 mg/mL", "flow cytometry"), MET),  # it does not see most particles
        (ratio("1e6 /mL", "1 mg/mL", "fluorescence NTA"), MET),
        (ratio("1e6 /mL", "70 mg/mL", more="isolation: none\n"), MET),  # a fluid as it is
        (ratio("1e16 /mL", "1 µg/mL", per="mL sample"), MET),  # not of the same
        (ratio("1e16", "1 µg/mL"), MET),  # a number and a concentration cannot be divided
        (ratio("1e16", "1 µg"), WRONG),
        (ratio("1e16 /mL", "0 µg/mL"), MET),
        (ratio("1e16 /mL", '"< 1 µg/mL"'), WRONG),  # at least 1e16 to the µg
        (ratio("1e8 /mL", '"> 1 mg/mL"'), MET),
        (ratio("1e16 /mL", "1 µg/mL", more="sample:\n  origin: synthetic\n"), MET),
        (ratio("1e16 /mL", "1 µg/mL", "DLS"), NONE),
    ],
)
def test_what_can_be_divided_and_what_cannot(snippet: str, expected: Outcome) -> None:
    assert outcome("particles-to-protein", snippet) == expected


@pytest.mark.parametrize(
    ("text", "ranges", "of"),
    [
        ("7-9", [(7, 9)], None),
        ("F7–F9", [(7, 9)], None),
        ("fractions 7 to 9", [(7, 9)], None),
        ("Fractions 7, 8 and 9", [(7, 7), (8, 8), (9, 9)], None),
        ("Fr. 7-9 of 30", [(7, 9)], 30),
        ("7-9 of a total of 30 fractions", [(7, 9)], 30),
        ("pooled fractions 1-3 & 5 (1.5 mL)", [(1, 3), (5, 5)], None),
        ("8", [(8, 8)], None),
        ("9-7", [(9, 7)], None),
    ],
)
def test_numbers_of_fractions(text: str, ranges: list[tuple[int, int]], of: int | None) -> None:
    told = fractions(text)
    assert told is not None
    assert (told.ranges, told.of) == (ranges, of)


@pytest.mark.parametrize("text", ["the first peak", "1.5-3 mL", "EV-rich", "7-9 mL", "A1-A3", "7-", "10 %", "of 30"])
def test_fractions_that_are_no_numbers(text: str) -> None:
    assert fractions(text) is None


@given(st.lists(st.tuples(st.integers(1, 200), st.integers(0, 50)), min_size=1, max_size=5), st.sampled_from("-–—"))
def test_fractions_are_read_as_they_are_written(starts: list[tuple[int, int]], dash: str) -> None:
    ranges = [(first, first + more) for first, more in starts]
    told = fractions(", ".join(f"{first}{dash}{last}" for first, last in ranges))
    assert told is not None
    assert told.ranges == ranges
    assert (told.first, told.last) == (min(min(one) for one in ranges), max(max(one) for one in ranges))
    assert outcome("fractions-fit", step("SEC", fractions=f"{ranges[0][0]}-{ranges[0][1]}")) == MET


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"fractions": "28-30 of 30"}, MET),
        ({"fractions": "28-31 of 30"}, WRONG),
        ({"fractions": "9-7"}, REVIEW),
        # The sixteenth millilitre begins after 15, one and a half times the 10 of the bed.
        ({"fractions": "16-18", "fraction_volume": "1 mL", "bed_volume": "10 mL"}, MET),
        ({"fractions": "17-18", "fraction_volume": "1 mL", "bed_volume": "10 mL"}, REVIEW),
        # Three times 0.5 mL are 1.5, with 5 % 1.575.
        ({"fractions": "7-9", "fraction_volume": "500 µL", "volume_out": "1.57 mL"}, MET),
        ({"fractions": "7-9", "fraction_volume": "500 µL", "volume_out": "1.58 mL"}, REVIEW),
        ({"fractions": "7-9", "fraction_volume": "500 µL", "volume_out": "0.1 mL"}, MET),
        ({"fractions": "7-9", "fraction_volume": "500 µL", "volume_out": "6 mL", "repeats": "4"}, MET),
        ({"fractions": "7-9", "fraction_volume": "500 µL", "volume_out": "6.4 mL", "repeats": "4"}, REVIEW),
        ({"fractions": "7-9", "bed_volume": "1 mL"}, MET),  # without the volume of a fraction nothing is compared
    ],
)
def test_fractions_that_do_not_fit(fields: dict[str, str], expected: Outcome) -> None:
    assert outcome("fractions-fit", step("size exclusion chromatography", **fields)) == expected


# 3 + 3 + 5 mL of layers and 1 mL of load are 12 mL; 1.25 times that is 15.
@pytest.mark.parametrize(("last", "expected"), [(12, MET), (15, MET), (16, REVIEW)])
def test_fractions_beyond_the_end_of_a_gradient(last: int, expected: Outcome) -> None:
    layers = "[{percent: 40 %, volume: 3 mL}, {percent: 20 %, volume: 3 mL}, {percent: 5 %, volume: 5 mL}]"
    fields = {"layers": layers, "load": "1 mL", "fraction_volume": "1 mL", "fractions": f"6-{last}"}
    assert outcome("fractions-fit", step("density gradient", **fields)) == expected
    fields["layers"] = layers.replace(", volume: 5 mL", "")  # a volume that is not given
    assert outcome("fractions-fit", step("density gradient", **fields)) == MET


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [("15 mL", "500 µL", MET), ("15 mL", "15.7 mL", MET), ("15 mL", "15.8 mL", REVIEW), ("500 µL", "2 mL", REVIEW)],
)
def test_a_volume_that_grows_by_concentrating(before: str, after: str, expected: Outcome) -> None:
    snippet = step("ultrafiltration", volume=before, volume_out=after)
    assert outcome("volume-concentrated", snippet) == expected
    assert outcome("volume-concentrated", f"{snippet}    keep: filtrate\n") == MET


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1:1000", MET),
        ("1:1,000", MET),
        ("1/1000 in PBS", MET),
        ("1:1", MET),
        ("1:500-1:1000", MET),
        ("diluted 1:200 in PBS", MET),
        ("500-fold", MET),
        ("1,000-fold in PBS", MET),
        ("500x", MET),
        ("500 times", MET),
        ("10 %", MET),
        ("100 %", MET),
        ("20 % in DMEM", MET),
        ("10 to 1000-fold, linear", MET),  # not read
        ("as in the manual", MET),
        ("1:0.5", REVIEW),
        ("1000:1", REVIEW),
        ("0.5x", REVIEW),
        ("0.5-fold", WRONG),
        ("0,5-fold", WRONG),
        ("0.002 times", WRONG),
        ("120 %", WRONG),
    ],
)
def test_dilutions(text: str, expected: Outcome) -> None:
    assert outcome("dilution-above-one", particles("NTA", dilution=f'"{text}"')) == expected
    assert outcome("dilution-above-one", particles("NTA", flow=f'{{dilution: "{text}"}}')) == expected
    antibody = f'characterization:\n  proteins:\n    - {{protein: CD9, by: ELISA, antibody: {{dilution: "{text}"}}}}\n'
    assert outcome("dilution-above-one", antibody) == expected
    serum = f'sample:\n  medium:\n    serum:\n      kind: FBS\n      depletion: {{dilution: "{text}"}}\n'
    assert outcome("dilution-above-one", serum) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("97 %", MET),
        ("100 %", MET),
        ("100.1 %", WRONG),
        ("970", WRONG),
        ("> 95 %", MET),
        (">= 100 %", MET),
        ("98 ± 3 %", MET),
        ("0.97", REVIEW),
        ("1 %", REVIEW),
        ("1.1 %", MET),
        ("0 %", MET),
        ("< 1 %", MET),  # says nothing of what it was
    ],
)
def test_viability(text: str, expected: Outcome) -> None:
    snippet = f'sample:\n  cells:\n    name: HeLa\n    viability: "{text}"\n'
    assert outcome("viability-possible", snippet) == expected
    assert outcome("viability-possible", "sample:\n  kind: urine\n") == NONE
    assert outcome("viability-possible", f"{snippet}  kind: a kind of our own\n") == expected


@pytest.mark.parametrize(
    ("snippet", "expected"),
    [
        ("sample: {medium: {serum: {kind: FBS, percent: 100 %}}}", MET),
        ("sample: {medium: {serum: {kind: FBS, percent: 101 %}}}", WRONG),
        ("sample: {growth_medium: {serum: {kind: FBS, percent: 101 %}}}", WRONG),
        ("sample: {cells: {name: HeLa, confluence: 100 %}}", MET),
        ("sample: {cells: {name: HeLa, confluence: 110 %}}", REVIEW),
        ("recovery: 105 ± 12 %", MET),
        ("recovery: 120 ± 12 %", REVIEW),
        ("isolation: [{method: density gradient, layers: [{percent: 101 %}]}]", WRONG),
        ("isolation: [{method: density gradient, layers: [{percent: 60 %}, {percent: 2.5 mol/L}]}]", MET),
    ],
)
def test_percentages(snippet: str, expected: Outcome) -> None:
    assert outcome("percentages-possible", snippet) == expected


def proteins_of(kind: str, entry: str, **sample: str) -> str:
    lines = "".join(f"  {key}: {value}\n" for key, value in sample.items())
    return f"sample:\n  kind: {kind}\n{lines}characterization:\n  proteins:\n    - {{{entry}}}\n"


FOUND = "by: western blot, result: detected"


@pytest.mark.parametrize(
    ("snippet", "expected"),
    [
        (proteins_of("bacterial culture", f"protein: CD9, {FOUND}"), WRONG),
        (proteins_of("bacterial culture", f"protein: [OmpA, CD63], {FOUND}"), WRONG),
        (proteins_of("bacterial culture", f"protein: TSPAN8, {FOUND}"), WRONG),
        (proteins_of("bacterial culture", f"protein: CD63, {FOUND}", species="Escherichia coli"), WRONG),
        (
            proteins_of("bacterial culture", f"protein: CD63, {FOUND}", species="[Escherichia coli, Mus musculus]"),
            REVIEW,
        ),
        (proteins_of("bacterial culture", f"protein: CD63, {FOUND}", origin="engineered"), REVIEW),
        (proteins_of("bacterial culture", f"protein: CD63, role: contaminant, {FOUND}"), REVIEW),
        (proteins_of("bacterial culture", "protein: CD63, by: western blot, result: not detected"), MET),
        (proteins_of("bacterial culture", "protein: CD63, by: western blot"), MET),
        (proteins_of("bacterial culture", f"protein: flotillin-1, {FOUND}"), MET),
        (proteins_of("yeast culture", f"protein: CD63, {FOUND}"), REVIEW),
        (proteins_of("apoplastic fluid", f"protein: CD81, {FOUND}"), REVIEW),
        (proteins_of("apoplastic fluid", f"protein: TET8, {FOUND}"), MET),  # a tetraspanin of plants
        (proteins_of("conditioned medium", f"protein: CD63, {FOUND}"), NONE),
        (proteins_of("parasite culture", f"protein: CD63, {FOUND}"), NONE),
        (proteins_of("a kind of our own", f"protein: CD63, {FOUND}"), MET),
    ],
)
def test_tetraspanins_of_vesicles_that_have_none(snippet: str, expected: Outcome) -> None:
    assert outcome("no-bacterial-tetraspanin", snippet) == expected


@pytest.mark.parametrize(
    ("registration", "expected"),
    [
        ("NCT04602104", MET),
        ("[NCT04602104, 2019-001234-56]", MET),
        ("[NCT04602104, NCT0460210]", WRONG),
        ("ISRCTN1234567", WRONG),
        ("2019-1234-56", REVIEW),
        ("2019-01234-56", WRONG),
        ("not registered", REVIEW),
        ("EK 2023/114", REVIEW),
    ],
)
def test_numbers_of_trials(registration: str, expected: Outcome) -> None:
    assert outcome("trial-form", f"translation:\n  registration: {registration}\n") == expected


@pytest.mark.parametrize(
    ("cta", "expected"),
    [("2023-505123-12-00", MET), ("2023-50512-12-00", WRONG), ("21313/0071/001-0001", MET), ("approved", MET)],
)
def test_numbers_of_authorizations_are_compared_where_they_look_european(cta: str, expected: Outcome) -> None:
    assert outcome("trial-form", f"translation:\n  cta: {cta}\n") == expected


@pytest.mark.parametrize("entry", [one for one in entries("repository") if one.accession], ids=lambda one: one.name)
def test_the_example_of_every_database_has_its_form(entry: Any) -> None:
    snippet = f'study:\n  data:\n    - repository: "{entry.name}"\n      accession: "{entry.example}"\n'
    assert outcome("accession-form", snippet) == MET
    assert entry.example in verdict("accession-form", snippet).message


@pytest.mark.parametrize(
    ("repository", "accession", "expected"),
    [
        ("PRIDE", "PXD012345", MET),
        ("PRIDE", "PXD012345 and PXD012346", MET),
        ("PRIDE", "ProteomeXchange accession PXD012345", MET),
        ("PRIDE", "pxd012345", MET),
        ("PRIDE", "PXD01234", WRONG),
        ("PRIDE", "GSE123456", REVIEW),
        ("PRIDE", "available on request", REVIEW),
        ("GEO", "GSE-123456", WRONG),
        ("NCBI", "GSE123456", MET),  # may be one of several
        ("our own server", "set 12", MET),
        ("", "PXD01234", WRONG),
        ("", "set 12", MET),
        ("Zenodo", "https://doi.org/10.5281/zenodo.7654321", MET),
    ],
)
def test_accessions(repository: str, accession: str, expected: Outcome) -> None:
    named = f"repository: {repository}\n      " if repository else ""
    assert outcome("accession-form", f"study:\n  data:\n    - {named}accession: {accession}\n") == expected


def test_a_gene_that_is_called_like_an_accession_is_not_remarked_on() -> None:
    for name in ("P2RY12", "S100A8", "P4HB", "P53", "Q9", "OmpA", "PO4"):
        assert outcome("uniprot-form", proteins_of("urine", f"protein: {name}, {FOUND}")) == MET


def test_an_accession_that_evcheck_knows_is_told_by_its_name() -> None:
    found = verdict("uniprot-form", proteins_of("urine", f'protein: "UniProt P08962", {FOUND}'))
    assert found.outcome == MET
    assert found.notes == (
        "evcheck does not read accessions as names; write `CD63` for `UniProt P08962`, so that it counts.",
    )


def test_an_antibodys_rrid_is_read_once_wherever_it_is_used() -> None:
    text = (
        "evcheck: 1\nantibodies:\n  cd63: {rrid: ab134045}\npreparations:\n  - id: a\n    sample: {kind: plasma}\n"
        "    characterization:\n      proteins:\n        - {protein: CD63, by: ELISA, antibody: cd63}\n"
        "        - {protein: CD9, by: ELISA, antibody: {rrid: AB_12345}}\n"
    )
    loaded = evcheck.load(text.encode())
    found = judge(item_for(RULES["rrid-form"], {}), loaded.dossier, loaded.dossier).verdict
    assert found.outcome == WRONG
    assert found.message == "`ab134045` has not the form of an antibody's RRID, such as `AB_396297`."
    assert len(found.at) == 1


@pytest.mark.parametrize("slug", OURS)
def test_all_that_is_read_can_only_speak_against_the_study(slug: str) -> None:
    rule = RULES[slug]
    assert set(rule.reads) == set(rule.adverse)
    assert set(rule.adverse.values()) == {WHY}


@pytest.mark.parametrize("slug", OURS)
def test_nothing_is_asked_for(slug: str) -> None:
    """A dossier that says next to nothing is never found wrong, and where nothing was checked the verdict says so."""
    assert Outcome.NOT_REPORTED not in RULES[slug].outcomes
    found = verdict(slug, "")
    assert found.outcome == NONE or "not checked" in found.message or found.message.endswith(
        ("was checked.", "was compared.", "were divided.")
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.0, "0"), (0.97, "0.97"), (15.0, "15"), (356.46, "356"), (1234.5, "1,234"), (174_587.0, "174,587"),
     (2.346e12, "2.35e12"), (1e13, "1e13"), (0.00012, "1.2e-4")],
)  # fmt: skip
def test_figures_are_written_as_readers_do(value: float, written: str) -> None:
    assert figure(value) == written
