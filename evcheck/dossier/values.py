"""What a number and its unit come to: a single value, a range, a value with its spread, a ratio or a sum."""

from __future__ import annotations

import re

from evcheck.dossier.figures import ABSOLUTE_ZERO, INFINITY, NUMBER, decimal_digits
from evcheck.dossier.quantity_errors import mistake
from evcheck.dossier.spellings import loose_unit, unit_of
from evcheck.dossier.units import Unit

Values = tuple[float, float, Unit, float | None, tuple[str, ...]]
"""What a text comes to: low, high, unit, spread, notes."""

_BETWEEN = re.compile(r" *(±|\+/?-|-|\bto\b) *(?=[+-]? ?\.?[0-9])")

_PERCENT = Unit("%", "percent")

_WHOLE = frozenset(("g", "rpm", "Da", "particles", "cells"))
"""Units whose values have no three decimals, so that `100.000` may mean 100,000."""


def values(text: str, plain: str, first: re.Match[str], dimension: str) -> Values:
    """Read `plain` from its first number on; `text` is what was written, for messages.

    Raises:
        QuantityError: where it is no value of that dimension.
    """
    rest = plain[first.end() :].strip()
    unit = unit_of(rest, dimension)
    if unit is None:
        found = _between(first, rest, dimension) or _ratio(plain[first.start() :], dimension)
        found = found or _sum(first, rest, dimension)
        if found is not None:
            return found
        unit = loose_unit(rest, dimension)
        if unit is None:
            raise mistake(text, plain, first, rest, dimension)
    value = _scaled(first, unit)
    return value, value, unit, None, _notes(first, unit, rest, dimension)


def _scaled(number: re.Match[str], unit: Unit, shift: int = 0, difference: bool = False) -> float:
    """A number in base units; a difference of temperatures has no zero point.

    It is scaled from its decimal digits and rounded once: `0.22 µm` and `220 nm` are the same float.
    """
    digits, exponent = decimal_digits(number)
    value = float(f"{number[1]}{digits * unit.factor}e{exponent + unit.exponent + shift}") / unit.divisor
    if unit.kind == "temperature" and unit.name != "°C":
        if unit.name == "K":
            return value if difference else round(value + ABSOLUTE_ZERO, 9)
        return round((value if difference else value - 32) * 5 / 9, 9)
    return value


def _between(first: re.Match[str], rest: str, dimension: str) -> Values | None:
    """`50-180 nm`, `10 min to 2 h`, `108.6 ± 9.5 nm`, `100 nm ± 10 %`."""
    for gap in _BETWEEN.finditer(rest):
        second = NUMBER.match(rest, gap.end())
        if second is None:
            continue
        head, tail = rest[: gap.start()].strip(), rest[second.end() :].strip()
        spread = gap[1] in ("±", "+/-", "+-")
        if spread and tail == "%" and (head if dimension == "amount" else dimension != "percent"):
            unit = unit_of(head, dimension)
            if unit is not None and unit.kind != "percent":
                value = _scaled(first, unit)
                return value, value, unit, abs(value) * _scaled(second, _PERCENT) / 100, ()
        under = unit_of(tail or head, dimension)
        over = unit_of(head, dimension) if head else under or loose_unit(tail, dimension)
        under = under or (over if not head else None)
        if over is not None and under is not None and over.kind == under.kind:
            notes = _notes(first, over, tail or head, dimension) if tail or head else ()
            notes += _notes(second, under, tail or head, dimension)
            ends = (_spread if spread else _range)(first, second, over, under, not head)
            return None if ends is None else (*ends[:4], notes + ends[4])
    return None


def _spread(first: re.Match[str], second: re.Match[str], over: Unit, under: Unit, together: bool) -> Values | None:
    """Mean ± spread; in `2.1 ± 0.3 x 10^11` the power of ten belongs to both."""
    value = _scaled(first, over, _shared(first, second) if together else 0)
    spread = _scaled(second, under, difference=True)
    return None if second[1] == "-" else (value, value, under, spread, ())


def _range(first: re.Match[str], second: re.Match[str], over: Unit, under: Unit, together: bool) -> Values:
    """A range; the power of ten of `1-3 x 10^10` belongs to both, unless the first is the larger number."""
    shift = _shared(first, second) if together and _mantissa(first) < _mantissa(second) else 0
    ends = _scaled(first, over, shift), _scaled(second, under)
    notes: tuple[str, ...] = ()
    if shift and second[5]:
        read = f"{first[3]}e{second[5]} to {second[3]}e{second[5]}"
        notes = (f"`{first[0]}-{second[0]}` is read as {read}; write the power of ten at both ends to be sure.",)
    if first[1] == "-" and second[1] == "" and ends[1] > 0 and under.kind == "temperature":
        notes = (f"The range is read as {first[0]} to +{second[0]}; repeat the minus sign if both are below zero.",)
    return min(ends), max(ends), under, None, notes


def _mantissa(number: re.Match[str]) -> float:
    return float(number[3].replace(number[4] or ",", "")) if number[3] else 1.0


def _shared(first: re.Match[str], second: re.Match[str]) -> int:
    """The power of ten that a first number without one takes from the second."""
    alone = first[2] or first[5] or first[6]
    return 0 if alone else int(second[5] or second[6] or 0)


def _ratio(written: str, dimension: str) -> Values | None:
    """`1:1000`, `1/1000`, `1 in 1000`, `1:500-1:1000` in an amount."""
    if dimension != "amount":
        return None
    number = r"([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)"
    one = rf"{number} ?(?::|/|in) ?{number}"
    found = re.fullmatch(rf"{one}(?: ?(?:-|to) ?{one})?(?: ?\(?[vw][:/][vw]\)?| dilution)?", written)
    if found is None:
        return None
    parts = [float(part.replace(",", "")) for part in found.groups() if part]
    if 0 in parts[1::2]:
        return None
    ends = [above / below for above, below in zip(parts[::2], parts[1::2], strict=True)]
    return min(ends), max(ends), Unit("", "dilution"), None, ()


def _sum(first: re.Match[str], rest: str, dimension: str) -> Values | None:
    """`1 h 30 min`."""
    found = re.fullmatch(r"([a-z]+)[ ,]*(?:and )?([0-9].*?) ?([a-z]+)", rest, re.IGNORECASE)
    if dimension != "duration" or found is None:
        return None
    second = NUMBER.fullmatch(found[2])
    longer, shorter = unit_of(found[1], dimension), unit_of(found[3], dimension)
    if second is None or longer is None or shorter is None or shorter.factor >= longer.factor:
        return None
    value = _scaled(first, longer) + _scaled(second, shorter)
    return value, value, longer, None, ()


def _notes(number: re.Match[str], unit: Unit, rest: str, dimension: str) -> tuple[str, ...]:
    """Sentences about readings that may not be what was meant."""
    mantissa = number[3] or ""
    if rest and "." not in mantissa and number[5] is None and dimension != "cutoff":
        return ()
    shown = number[0].strip()
    if number[5] and mantissa == "10":
        meant = f"write `1e{number[5].lstrip('+')}` if 10 to that power is meant"
        return (f"`{shown}` is read as 1e{int(number[5]) + 1}; {meant}.",)
    if unit.name in _WHOLE and re.fullmatch(r"[1-9][0-9]{0,2}\.[0-9]{3}", mantissa) and not (number[5] or number[6]):
        read, grouped = f"{float(mantissa):g} {unit.name}", mantissa.replace(".", "")
        return (f"`{shown}` is read as {read}; write `{grouped}` if the point groups thousands.",)
    value = _scaled(number, unit)
    if unit.name == "kDa" and INFINITY > value > 1e6:
        return (f"`{shown}` is read as {value / 1000:,.0f} kDa; write `{shown} Da` if daltons are meant.",)
    if rest:
        return ()
    if dimension == "percent" and 0 < value < 1:
        return (f"`{shown}` is read as {value:g} %; write `{value * 100:g} %` if a fraction of one is meant.",)
    if dimension == "duration" and value > 0:
        return (f"`{shown}` has no unit and is read as seconds; write `{shown} min` or `{shown} h` if that is meant.",)
    return ()
