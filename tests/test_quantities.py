"""Quantities: every accepted spelling, every refusal with its sentence, and properties over generated texts."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evcheck.dossier.quantities import DIMENSIONS, Quantity, QuantityError, parse, rcf


def reading(text: str, dimension: str) -> tuple[float | None, float | None, str, str]:
    """What a text is read as: low, high, unit, dimension."""
    quantity = parse(text, dimension)
    return quantity.low, quantity.high, quantity.unit, quantity.dimension


def refusal(text: str, dimension: str) -> str:
    """The sentence with which a text is refused."""
    with pytest.raises(QuantityError) as error:
        parse(text, dimension)
    return str(error.value)


def test_a_quantity_keeps_the_text_and_everything_said_in_it() -> None:
    assert parse("~ 108.6 ± 9.5 nm (SD)", "size") == Quantity(
        text="~ 108.6 ± 9.5 nm (SD)",
        low=1.086e-07,
        high=1.086e-07,
        unit="nm",
        dimension="size",
        comparison="",
        approximate=True,
        spread=9.5e-09,
        word="",
        notes=(),
        qualifier="sd",
    )


@pytest.mark.parametrize(
    "text",
    [
        *("100000 g", "100,000 x g", "100000×g", "100 000 × g", "100\u00a0000 × g", "100\u2009000\u2009×\u2009g"),
        *("100\u202f000 g", "100'000 g", "100k g", "100k x g", "100k", "100000 RCF", "100,000 x g (max)"),
        *("100,000 × g (avg)", "100000 g max", "100000 xg", "100000xg", "100000", "1e5 g", "1E+5 g", "1 x 10^5 g"),
        *("1 × 10⁵ × g", "10^5 g", "10⁵ g", " 100000  x  g ", "100000 g.", "100000 g-force", "~100,000 g"),
        *("about 100,000 g", "ca. 100000 g", "approximately 100000 g"),
    ],
)
def test_a_force_is_read_in_every_spelling(text: str) -> None:
    assert reading(text, "force") == (100000.0, 100000.0, "g", "force")


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("100,000 x g (max)", "max"),
        ("100,000 × g (avg)", "average"),
        ("100000 gmax", "max"),
        ("100000 g av.", "average"),
    ],
)
def test_average_and_maximum_force_stay_beside_the_unit(text: str, qualifier: str) -> None:
    assert parse(text, "force") == Quantity(text, 100000.0, 100000.0, "g", "force", qualifier=qualifier)


@pytest.mark.parametrize(
    ("text", "seconds", "unit"),
    [
        *(("90 s", 90.0, "s"), ("30 sec", 30.0, "s"), ("70 min", 4200.0, "min"), ("1.5 h", 5400.0, "h")),
        *(("2 hr", 7200.0, "h"), ("18 hours", 64800.0, "h"), ("18h", 64800.0, "h"), ("2 d", 172800.0, "day")),
        *(("1 day", 86400.0, "day"), ("2 weeks", 1209600.0, "week"), ("6 months", 15778800.0, "month")),
        *(
            ("1 year", 31557600.0, "year"),
            ("1 h 30 min", 5400.0, "h"),
            ("1.1 h", 3960.0, "h"),
            ("14-hour", 50400.0, "h"),
        ),
    ],
)
def test_durations_are_seconds(text: str, seconds: float, unit: str) -> None:
    assert reading(text, "duration") == (seconds, seconds, unit, "duration")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        *(("-80 °C", -80.0, -80.0), ("\u221280 °C", -80.0, -80.0), ("–80 °C", -80.0, -80.0), ("4 C", 4.0, 4.0)),
        *(("4 ºC", 4.0, 4.0), ("4°C", 4.0, 4.0), ("4℃", 4.0, 4.0), ("4", 4.0, 4.0), ("4 deg C", 4.0, 4.0)),
        *(("2-8 °C", 2.0, 8.0), ("-80 to -70 °C", -80.0, -70.0), ("-70 to -80 °C", -80.0, -70.0)),
        *(("-80--70 °C", -80.0, -70.0), ("-80 °C – -70 °C", -80.0, -70.0), ("277.15 K", 4.0, 4.0)),
        *(("39.2 °F", 4.0, 4.0), ("20 °C (RT)", 20.0, 20.0), ("room temperature (18–25 °C)", 18.0, 25.0)),
        *(("frozen at -80 °C", -80.0, -80.0), ("-273.15 °C", -273.15, -273.15)),
    ],
)
def test_temperatures_are_degrees_celsius(text: str, low: float, high: float) -> None:
    quantity = parse(text, "temperature")
    assert (quantity.low, quantity.high) == (low, high)


def test_a_spread_of_degrees_has_no_zero_point() -> None:
    assert parse("39.2 ± 1.8 °F", "temperature").spread == 1.0
    assert parse("277.15 ± 1 K", "temperature").spread == 1.0


@pytest.mark.parametrize(
    ("text", "dimension", "word"),
    [
        *(("overnight", "duration", "overnight"), ("O/N", "duration", "overnight")),
        *(("room temperature", "temperature", "room temperature"), ("RT", "temperature", "room temperature")),
        *(("r.t.", "temperature", "room temperature"), ("ambient", "temperature", "room temperature")),
        *(("at room temperature", "temperature", "room temperature"), ("on ice", "temperature", "on ice")),
        *(("room temperature (RT)", "temperature", "room temperature"), ("Frozen", "temperature", "frozen")),
    ],
)
def test_words_stand_for_a_quantity_of_their_field(text: str, dimension: str, word: str) -> None:
    quantity = parse(text, dimension)
    assert quantity == Quantity(text, None, None, "", dimension, word=word)
    assert quantity.value is None


@pytest.mark.parametrize("text", ["overnight (16 h)", "16 h (overnight)", "overnight, 16 h", "16 h overnight"])
def test_a_word_may_stand_beside_a_figure(text: str) -> None:
    assert parse(text, "duration") == Quantity(text, 57600.0, 57600.0, "h", "duration", word="overnight")


@pytest.mark.parametrize(
    ("text", "dimension", "low", "high", "unit"),
    [
        ("3000 rpm", "speed", 3000.0, 3000.0, "rpm"),
        ("30k rpm", "speed", 30000.0, 30000.0, "rpm"),
        ("108.6 nm", "size", 1.086e-07, 1.086e-07, "nm"),
        ("112", "size", 1.12e-07, 1.12e-07, "nm"),
        ("1000 Å", "size", 1e-07, 1e-07, "Å"),
        ("50-180 nm", "size", 5e-08, 1.8e-07, "nm"),
        ("50 – 180 nm", "size", 5e-08, 1.8e-07, "nm"),
        ("50 to 180 nm", "size", 5e-08, 1.8e-07, "nm"),
        ("50 nm - 1 µm", "size", 5e-08, 1e-06, "µm"),
        ("0.22 µm", "pore", 2.2e-07, 2.2e-07, "µm"),
        ("0.22 \u03bcm", "pore", 2.2e-07, 2.2e-07, "µm"),
        ("0.22um", "pore", 2.2e-07, 2.2e-07, "µm"),
        ("0.22 micron", "pore", 2.2e-07, 2.2e-07, "µm"),
        ("0.22", "pore", 2.2e-07, 2.2e-07, "µm"),
        ("220 nm", "pore", 2.2e-07, 2.2e-07, "nm"),
        ("91.9", "radius", 0.0919, 0.0919, "mm"),
        ("9.19 cm", "radius", 0.0919, 0.0919, "cm"),
        ("0.0919 m", "radius", 0.0919, 0.0919, "m"),
        ("500 µL", "volume", 0.5, 0.5, "µL"),
        ("500 \u03bcl", "volume", 0.5, 0.5, "µL"),
        ("500 ul", "volume", 0.5, 0.5, "µL"),
        ("50 nL", "volume", 5e-05, 5e-05, "nL"),
        ("0.5", "volume", 0.5, 0.5, "mL"),
        ("2 l", "volume", 2000.0, 2000.0, "L"),
        ("97 %", "percent", 97.0, 97.0, "%"),
        ("97", "percent", 97.0, 97.0, "%"),
        ("0.5 %", "percent", 0.5, 0.5, "%"),
        ("30 % (w/v)", "percent", 30.0, 30.0, "%"),
        ("100 kDa", "cutoff", 1e5, 1e5, "kDa"),
        ("100", "cutoff", 1e5, 1e5, "kDa"),
        ("100K", "cutoff", 1e5, 1e5, "kDa"),
        ("100 k", "cutoff", 1e5, 1e5, "kDa"),
        ("100 kD", "cutoff", 1e5, 1e5, "kDa"),
        ("100 kDa MWCO", "cutoff", 1e5, 1e5, "kDa"),
        ("MWCO 100 kDa", "cutoff", 1e5, 1e5, "kDa"),
        ("100000 Da", "cutoff", 1e5, 1e5, "Da"),
        ("0.1 MDa", "cutoff", 1e5, 1e5, "MDa"),
        ("1.11", "density", 1.11, 1.11, "g/mL"),
        ("1.11 g/mL", "density", 1.11, 1.11, "g/mL"),
        ("1.11 g/ml", "density", 1.11, 1.11, "g/mL"),
        ("1.11 g/cm3", "density", 1.11, 1.11, "g/mL"),
        ("1.11 g·cm⁻³", "density", 1.11, 1.11, "g/mL"),
        ("1.11 kg/L", "density", 1.11, 1.11, "kg/L"),
        ("1.09-1.11 g/mL", "density", 1.09, 1.11, "g/mL"),
        ("12", "count", 12.0, 12.0, ""),
        ("7-9", "count", 7.0, 9.0, ""),
        ("2.4e8 cells", "count", 2.4e8, 2.4e8, "cells"),
        ("2.4 million HEK293T cells", "count", 2.4e6, 2.4e6, "HEK293T cells"),
        ("12 donors", "count", 12.0, 12.0, "donors"),
    ],
)
def test_fields_take_their_units(text: str, dimension: str, low: float, high: float, unit: str) -> None:
    assert reading(text, dimension) == (low, high, unit, dimension)


@pytest.mark.parametrize(
    ("text", "value", "unit", "dimension"),
    [
        ("480 mL", 480.0, "mL", "volume"),
        ("20 mL of plasma", 20.0, "mL of plasma", "volume"),
        ("5 µL per test", 0.005, "µL/test", "volume"),
        ("150 mg", 0.15, "mg", "mass"),
        ("10 pg", 1e-11, "pg", "mass"),
        ("100 mg wet weight", 0.1, "mg wet weight", "mass"),
        ("10 µg protein per mouse", 1e-05, "µg protein/mouse", "mass"),
        ("2.5 µg/mL", 2.5e-06, "µg/mL", "mass concentration"),
        ("5 ng/µL", 5e-06, "ng/µL", "mass concentration"),
        ("41 mg/L", 4.1e-05, "mg/L", "mass concentration"),
        ("2.1e11 /mL", 2.1e11, "/mL", "number concentration"),
        ("2.1 × 10^11 particles/mL", 2.1e11, "particles/mL", "number concentration"),
        ("2.1 x 10¹¹ mL-1", 2.1e11, "/mL", "number concentration"),
        ("2.1·10^11 particles mL⁻¹", 2.1e11, "particles/mL", "number concentration"),
        ("2.1e11 particles per mL", 2.1e11, "particles/mL", "number concentration"),
        ("5 /µL", 5000.0, "/µL", "number concentration"),
        ("1e6 cells/ml", 1e6, "cells/mL", "number concentration"),
        ("5e8 particles", 5e8, "particles", "count"),
        ("1e9 EVs", 1e9, "EVs", "count"),
        ("1e8 cell equivalents", 1e8, "cell equivalents", "count"),
        ("250 particles/cell", 250.0, "particles/cell", "count per count"),
        ("5 µg/10^6 cells", 5e-12, "µg/10^6 cells", "mass per count"),
        ("5 µg per 1,000,000 cells", 5e-12, "µg/1,000,000 cells", "mass per count"),
        ("3 x 10^9 particles/kg", 3e6, "particles/kg", "count per mass"),
        ("50 µg/kg", 5e-08, "µg/kg", "mass per mass"),
        ("2 mg/g tissue", 0.002, "mg/g tissue", "mass per mass"),
        ("1e4 cells/cm2", 1e8, "cells/cm2", "count per area"),
        ("100 U/mL", 100.0, "U/mL", "activity concentration"),
        ("10 IU", 10.0, "IU", "activity"),
        ("10 µM", 1e-05, "µM", "molar"),
        ("10 nmol/mL", 1e-05, "nmol/mL", "molar"),
        ("10 nm", 1e-08, "nm", "length"),
        ("24 h", 86400.0, "h", "duration"),
        ("5 %", 5.0, "%", "percent"),
        ("10x", 10.0, "x", "fold"),
        ("1:1000", 0.001, "", "dilution"),
        ("1:1,000", 0.001, "", "dilution"),
        ("1/50", 0.02, "", "dilution"),
        ("0.5 OD", 0.5, "OD", "other"),
        ("1200 MFI", 1200.0, "MFI", "other"),
        ("3 tubes/well", 3.0, "tubes/well", "other"),
        ("5 µg/106 cells", 5.0, "µg/106 cells", "other"),
        ("1e9", 1e9, "", "number"),
        ("4E10", 4e10, "", "number"),
        ("1 x 10^10", 1e10, "", "number"),
        ("3x10^9", 3e9, "", "number"),
        ("1×10⁹", 1e9, "", "number"),
        ("10^9", 1e9, "", "number"),
        ("2.1*10**9", 2.1e9, "", "number"),
        ("1010", 1010.0, "", "number"),
    ],
)
def test_an_amount_takes_any_unit(text: str, value: float, unit: str, dimension: str) -> None:
    assert reading(text, "amount") == (value, value, unit, dimension)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "dimension"),
    [
        ("10^8-10^10 particles/mL", 1e8, 1e10, "particles/mL", "number concentration"),
        ("1-3 x 10^10 particles", 1e10, 3e10, "particles", "count"),
        ("1e9 mL-1 to 2e9 mL-1", 1e9, 2e9, "/mL", "number concentration"),
        ("1:500-1:1000", 0.001, 0.002, "", "dilution"),
        ("3-5 tubes", 3.0, 5.0, "tubes", "other"),
        ("7-9", 7.0, 9.0, "", "number"),
    ],
)
def test_ranges_of_amounts(text: str, low: float, high: float, unit: str, dimension: str) -> None:
    assert reading(text, "amount") == (low, high, unit, dimension)


@pytest.mark.parametrize(
    ("text", "dimension", "value", "spread"),
    [
        ("108.6 ± 9.5 nm", "size", 1.086e-07, 9.5e-09),
        ("108.6 nm ± 9.5 nm", "size", 1.086e-07, 9.5e-09),
        ("108.6 +/- 9.5 nm", "size", 1.086e-07, 9.5e-09),
        ("100 nm ± 10 %", "size", 1e-07, 1e-08),
        ("97 ± 2 %", "percent", 97.0, 2.0),
        ("2.1 ± 0.3 x 10^11 /mL", "amount", 2.1e11, 3e10),
        ("(2.1 ± 0.3) × 10¹¹ particles/mL", "amount", 2.1e11, 3e10),
        ("2.1e11 ± 3e10 /mL", "amount", 2.1e11, 3e10),
    ],
)
def test_a_spread_is_kept_beside_the_value(text: str, dimension: str, value: float, spread: float) -> None:
    quantity = parse(text, dimension)
    assert (quantity.low, quantity.high, quantity.value, quantity.spread) == (value, value, value, spread)


@pytest.mark.parametrize(
    ("text", "dimension", "low", "high", "comparison", "approximate"),
    [
        ("< 0.5 EU/mL", "amount", None, 0.5, "<", False),
        (">= 95 %", "percent", 95.0, None, ">=", False),
        ("≥95%", "percent", 95.0, None, ">=", False),
        ("≤ 200 nm", "size", None, 2e-07, "<=", False),
        (">16 h", "duration", 57600.0, None, ">", False),
        ("at least 16 h", "duration", 57600.0, None, ">=", False),
        ("up to 2 h", "duration", None, 7200.0, "<=", False),
        ("> ~1e10", "amount", 1e10, None, ">", True),
        ("~110,000 g", "force", 110000.0, 110000.0, "", True),
        ("about 2-4 h", "duration", 7200.0, 14400.0, "", True),
    ],
)
def test_comparisons_leave_a_side_open(
    text: str, dimension: str, low: float | None, high: float | None, comparison: str, approximate: bool
) -> None:
    quantity = parse(text, dimension)
    read = (quantity.low, quantity.high, quantity.comparison, quantity.approximate)
    assert read == (low, high, comparison, approximate)


def test_the_value_of_a_range_is_its_middle_and_of_an_open_side_none() -> None:
    assert parse("7-9", "count").value == 8.0
    assert parse("> 95 %", "percent").value is None


@pytest.mark.parametrize(
    ("text", "dimension", "note"),
    [
        ("100.000 g", "force", "`100.000` is read as 100 g; write `100000` if the point groups thousands."),
        ("0.97", "percent", "`0.97` is read as 0.97 %; write `97 %` if a fraction of one is meant."),
        ("70", "duration", "`70` has no unit and is read as seconds; write `70 min` or `70 h` if that is meant."),
        ("100000", "cutoff", "`100000` is read as 100,000 kDa; write `100000 Da` if daltons are meant."),
        ("10,000 MWCO", "cutoff", "`10,000` is read as 10,000 kDa; write `10,000 Da` if daltons are meant."),
        ("10e9", "amount", "`10e9` is read as 1e10; write `1e9` if 10 to that power is meant."),
        ("1-3e10", "amount", "`1-3e10` is read as 1e10 to 3e10; write the power of ten at both ends to be sure."),
        (
            "-70-80 °C",
            "temperature",
            "The range is read as -70 to +80; repeat the minus sign if both are below zero.",
        ),
    ],
)
def test_a_doubtful_reading_carries_a_note(text: str, dimension: str, note: str) -> None:
    assert parse(text, dimension).notes == (note,)


@pytest.mark.parametrize(
    ("text", "dimension"),
    [("1.055 g/mL", "density"), ("0.5 %", "percent"), ("1.125 h", "duration"), ("0.123", "size"), ("1", "percent")],
)
def test_a_plain_reading_carries_none(text: str, dimension: str) -> None:
    assert parse(text, dimension).notes == ()


@pytest.mark.parametrize(
    ("text", "dimension", "sentence"),
    [
        ("30 min", "force", "`30 min` is a time; a force is due here, for example `100,000 x g`."),
        ("100 kg", "force", "`100 kg` is a mass; a force is due here, for example `100,000 x g`."),
        (
            "3000 rpm",
            "force",
            "`3000 rpm` is a speed of rotation; write it under `rpm:`, or give a force here, "
            "for example `100,000 x g`.",
        ),
        (
            "3000 g",
            "speed",
            "`3000 g` is a force; write it under `force:`, or give a speed of rotation here, for example `30,000 rpm`.",
        ),
        ("overnight", "temperature", "`overnight` is a time; a temperature is due here, for example `4 °C`."),
        ("on ice", "duration", "`on ice` is a temperature; a time is due here, for example `70 min`."),
        ("100 nM", "size", "`100 nM` is a molar concentration; a length is due here, for example `112 nm`."),
        ("30 µg/mL", "volume", "`30 µg/mL` is a mass per volume; a volume is due here, for example `500 µL`."),
        ("10 mL/min", "volume", "`10 mL/min` is a volume per time; a volume is due here, for example `500 µL`."),
        ("1:1000", "volume", "`1:1000` is a dilution or a ratio; a volume is due here, for example `500 µL`."),
        ("2.4e8 /mL", "count", "`2.4e8 /mL` is a count per volume; a count is due here, for example `12`."),
        (
            "70 mns",
            "duration",
            "`70 mns` has a unit that evcheck does not know, `mns`; a time is due here, for example `70 min`.",
        ),
        (
            "100 nm MWCO",
            "size",
            "`100 nm MWCO` holds more than a length; write `100 nm` here, and the rest under `note:`.",
        ),
        (
            "510 -",
            "force",
            "`510 -` has a unit that evcheck does not know, `-`; a force is due here, for example `100,000 x g`.",
        ),
        ("a lot", "amount", "`a lot` does not begin with a number; an amount is due here, for example `41 µg/mL`."),
        ("", "force", "Nothing is written here; a force is due, for example `100,000 x g`."),
        ("nan", "force", "`nan` is not a number that can be measured; a force is due here, for example `100,000 x g`."),
        (".inf", "count", "`.inf` is not a number that can be measured; a count is due here, for example `12`."),
        ("1e999", "force", "`1e999` is too large to be a number; a force is due here, for example `100,000 x g`."),
        (
            "5 ± 1e999 nm",
            "size",
            "`5 ± 1e999 nm` is too large to be a number; a length is due here, for example `112 nm`.",
        ),
        ("-300 g", "force", "`-300 g` is negative; a force is due here, for example `100,000 x g`."),
        ("-5 min", "duration", "`-5 min` is negative; a time is due here, for example `70 min`."),
        ("-5 mL", "amount", "`-5 mL` is negative; an amount is due here, for example `41 µg/mL`."),
        (
            "-300 °C",
            "temperature",
            "`-300 °C` lies below absolute zero, -273.15 °C; a temperature is due here, for example `4 °C`.",
        ),
        ("1,5 h", "duration", "`1,5 h` has a comma that does not group thousands; write `1.5 h`."),
        ("0,450 µm", "pore", "`0,450 µm` has a comma that does not group thousands; write `0.450 µm`."),
        ("1.000,5 g", "force", "`1.000,5 g` has a comma that does not group thousands; write `1000.5 g`."),
        ("1,00,000 g", "force", "`1,00,000 g` groups its digits in a way that we do not read; write `100000`."),
        (
            "1.2.3 g",
            "force",
            "`1.2.3 g` has more commas or points than a number has; write it with one decimal point and no grouping.",
        ),
        (
            "2 x 107 particles",
            "amount",
            "`2 x 107 particles` seems to have lost the sign of its power of ten; write `2e7`.",
        ),
        ("2 x 10e7", "amount", "`2 x 10e7` can be read in two ways; write `2e7` or `2e8`."),
        ("2 x 70 min", "duration", "`2 x 70 min` is a product; write it for one time, and how often under `repeats:`."),
        ("2 x 50 mL", "amount", "`2 x 50 mL` is a product; write what it comes to."),
        ("5 and 10 µg", "amount", "`5 and 10 µg` holds several values; write one, or a range such as `5-10`."),
        (
            "70 min at 4 °C",
            "duration",
            "`70 min at 4 °C` holds more than a time; write `70 min` here, and the rest under `note:`.",
        ),
        (
            "overnight shaking",
            "duration",
            "`overnight shaking` holds more than a time; write `overnight` here, and the rest under `note:`.",
        ),
        (
            "> 5-10 µm",
            "pore",
            "`> 5-10 µm` holds both a comparison and a range; a pore size is due here, for example `0.22 µm`.",
        ),
        ("9" * 400, "count", f"`{'9' * 57}...` is too long for a quantity; a count is due here, for example `12`."),
    ],
)
def test_a_refusal_is_one_sentence(text: str, dimension: str, sentence: str) -> None:
    assert refusal(text, dimension) == sentence


@pytest.mark.parametrize(("dimension", "due"), list(DIMENSIONS.items()))
def test_every_field_reads_its_own_example(dimension: str, due: object) -> None:
    quantity = parse(DIMENSIONS[dimension].example, dimension)
    assert quantity.value is not None
    assert quantity.notes == ()


def test_the_force_of_a_rotor_follows_from_radius_and_speed() -> None:
    assert rcf(100, 10_000) == pytest.approx(11180)
    assert rcf(152.5, 32_000) == pytest.approx(174_600, rel=1e-3)


dimensions = st.sampled_from(sorted(DIMENSIONS))
PIECES = (
    *("1", "5", "10", "0", "107", "1,5", "100,000", "1.5", "1e9", "1e999", "x", "×", "10^", "10", "⁹", "⁻¹", "^", "**"),
    *("*", "·", "-", "–", "\u2212", "--", "to", "±", "+/-", "+", "~", "<", ">=", "≥", "about", "ca.", "at least", ":"),
    *("/", "per", "in", "and", "of", "g", "kg", "µg", "ug", "mL", "µL", "mL-1", "cells", "cell", "particles", "nm"),
    *("nM", "µ", "°C", "K", "F", "h", "min", "d", "s", "rpm", "RCF", "k", "M", "kDa", "MWCO", "%", "(w/v)", "(max)"),
    *("(", ")", "RT", "overnight", "on ice", "test", "1:1000", "OD", "nan", "inf", ".", ",", ";", "#", "\u00a0", "İ"),
)
pieces = st.sampled_from(PIECES)
texts = st.one_of(
    st.text(max_size=40),
    st.lists(pieces, max_size=8).map("".join),
    st.lists(pieces, max_size=8).map(" ".join),
)


@given(texts, dimensions)
def test_any_text_is_read_or_refused_with_a_sentence(text: str, dimension: str) -> None:
    try:
        quantity = parse(text, dimension)
    except QuantityError as error:
        sentence = str(error)
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return
    assert quantity.text == text
    ends = [end for end in (quantity.low, quantity.high, quantity.spread) if end is not None]
    assert all(map(math.isfinite, ends))
    assert ends or quantity.word
    if quantity.low is not None and quantity.high is not None:
        assert quantity.low <= quantity.high
        assert quantity.value is not None
        assert quantity.low <= quantity.value <= quantity.high
    if dimension != "temperature":
        assert all(end >= 0 for end in ends)


@given(texts, dimensions)
def test_white_space_around_a_text_changes_nothing(text: str, dimension: str) -> None:
    try:
        expected = parse(text, dimension)
    except QuantityError:
        return
    padded = parse(f" {text}\n", dimension)
    assert (padded.low, padded.high, padded.unit, padded.word) == (
        expected.low,
        expected.high,
        expected.unit,
        expected.word,
    )


SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@given(st.integers(1, 10**15), st.sampled_from([",", " ", "\u00a0", "\u2009", "\u202f", "'"]))
def test_grouped_digits_are_the_same_number(number: int, separator: str) -> None:
    grouped = f"{number:,}".replace(",", separator)
    assert parse(f"{grouped} x g", "force").low == parse(f"{number}g", "force").low == float(number)


@given(st.integers(1, 9999), st.integers(-12, 20))
def test_powers_of_ten_are_the_same_number_in_every_spelling(digits: int, power: int) -> None:
    mantissa = f"{digits // 1000}.{digits % 1000:03}"
    raised = str(power).translate(SUPERSCRIPTS)
    spellings = [f"{mantissa}e{power}", f"{mantissa}E{power}", f"{mantissa} x 10^{power}", f"{mantissa}×10{raised}"]
    spellings += [f"{mantissa} · 10{raised}", f"{mantissa}*10**{power}"]
    values = {parse(f"{spelling} {unit}", "amount").value for spelling in spellings for unit in ("particles", "")}
    assert values == {float(f"{mantissa}e{power}")}


@given(st.integers(0, 10**9))
def test_scaled_units_meet_in_base_units(number: int) -> None:
    thousandths = f"{number // 1000}.{number % 1000:03}"
    same = [
        ("size", f"{number} nm", f"{thousandths} µm"),
        ("volume", f"{number} µL", f"{thousandths} mL"),
        ("cutoff", f"{number} Da", f"{thousandths} kDa"),
        ("amount", f"{number} ng/mL", f"{thousandths} µg/mL"),
        ("amount", f"{number} µg/mL", f"{thousandths} mg/mL"),
        ("duration", f"{number} min", f"{number * 60} s"),
    ]
    for dimension, one, other in same:
        assert parse(one, dimension).low == parse(other, dimension).low


@given(st.integers(-200, 200), st.integers(-200, 200), st.sampled_from([" to ", "-", " – "]))
def test_a_range_has_its_ends_in_order(first: int, second: int, sign: str) -> None:
    quantity = parse(f"{first}{sign}{second} °C", "temperature")
    assert (quantity.low, quantity.high) == (min(first, second), max(first, second))
