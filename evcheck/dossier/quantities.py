"""Quantities as researchers write them: text -> value or range, unit and dimension, in base units.

Base units: x g, rpm, s, °C, m, mL, %, Da, g/mL and pieces; for amounts also g, mol/L and their ratios, so
that quantities of one dimension compare as plain numbers. Every figure is scaled from its decimal digits
in one rounding: `0.22 µm` and `220 nm` are the same float.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache


class QuantityError(ValueError):
    """A text that its field cannot take; `str()` of it is one full sentence for the user."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a text says, in the base unit of its dimension.

    `low` equals `high` for a single value; both are None for a word, one is None on the open side of a
    comparison. `unit` is the unit as written in canonical spelling, or the documented one for a bare number.
    `spread` is the part after ±, in base units. `qualifier` keeps what stood beside the unit: `max`, `w/v`.
    """

    text: str
    low: float | None
    high: float | None
    unit: str
    dimension: str
    comparison: str = ""
    approximate: bool = False
    spread: float | None = None
    word: str = ""
    notes: tuple[str, ...] = ()
    qualifier: str = ""

    @property
    def value(self) -> float | None:
        """The single number in base units, the middle of a range, or None (a word, an open side)."""
        if self.low is None or self.high is None:
            return None
        return self.low if self.low == self.high else self.low + (self.high - self.low) / 2


@dataclass(frozen=True, eq=False)
class Dimension:
    """What a field takes: its `noun` and an `example` for messages, the unit of a bare number, the base unit."""

    noun: str
    example: str
    bare: str
    base: str
    kind: str


DIMENSIONS = {
    "force": Dimension("a force", "100,000 x g", "g", "x g", "force"),
    "speed": Dimension("a speed of rotation", "30,000 rpm", "rpm", "rpm", "speed"),
    "duration": Dimension("a time", "70 min", "s", "s", "duration"),
    "temperature": Dimension("a temperature", "4 °C", "°C", "°C", "temperature"),
    "size": Dimension("a length", "112 nm", "nm", "m", "length"),
    "pore": Dimension("a pore size", "0.22 µm", "µm", "m", "length"),
    "radius": Dimension("a radius", "91.9 mm", "mm", "m", "length"),
    "volume": Dimension("a volume", "500 µL", "mL", "mL", "volume"),
    "percent": Dimension("a percentage", "97 %", "%", "%", "percent"),
    "cutoff": Dimension("a molecular weight cut-off", "100 kDa", "kDa", "Da", "cutoff"),
    "density": Dimension("a density", "1.11 g/mL", "g/mL", "g/mL", "mass concentration"),
    "count": Dimension("a count", "12", "", "", "count"),
    "amount": Dimension("an amount", "41 µg/mL", "", "", "number"),
}
"""The dimensions that a field of a dossier may have, by name."""


class _Unit:
    """One unit: a value is number · factor · 10^exponent / divisor in the base unit of its kind.

    No dataclass, since making one costs a tenth of this module's import.
    """

    __slots__ = ("divisor", "exponent", "factor", "kind", "name", "qualifier", "word")

    def __init__(self, name: str, kind: str, factor: int = 1, exponent: int = 0, divisor: int = 1) -> None:
        self.name, self.kind = name, kind
        self.factor, self.exponent, self.divisor = factor, exponent, divisor
        self.qualifier = self.word = ""

    def named(self, name: str, qualifier: str = "", word: str = "") -> _Unit:
        """The same unit under another name, with what stood beside it."""
        unit = _Unit(name, self.kind, self.factor, self.exponent, self.divisor)
        unit.qualifier, unit.word = qualifier, word
        return unit


_Values = tuple[float, float, _Unit, float | None, tuple[str, ...]]
"""What a text comes to: low, high, unit, spread, notes."""

_PREFIXES = {
    **{"k": (3, "kilo"), "": (0, ""), "d": (-1, "deci"), "c": (-2, "centi"), "m": (-3, "milli")},
    **{"µ": (-6, "micro"), "n": (-9, "nano"), "p": (-12, "pico"), "f": (-15, "femto")},
}

# kind, symbol, its power of ten in the base unit, names, prefixes
_METRIC = (
    ("mass", "g", 0, "gram", "kmµnpf"),
    ("volume", "L", 3, "litre liter", "dmµnp"),
    ("mole", "mol", 0, "mole", "mµnpf"),
    ("molar", "M", 0, "molar", "mµnpf"),
    ("activity", "U", 0, "unit", "km"),
    ("activity", "IU", 0, "", "km"),
    ("activity", "EU", 0, "", "km"),
    ("length", "m", 0, "metre meter", "cmµn"),
)

# kind: (name, factor, power of ten, all spellings); a year has 365.25 days, a month is a twelfth of it.
_OTHERS = {
    "volume": (("mL", 1, 0, "cc,cm3,mls"), ("µL", 1, -3, "mm3"), ("L", 1, 3, "dm3"), ("m3", 1, 6, "m3")),
    "mass": (("µg", 1, -6, "mcg"),),
    "area": (("cm2", 1, -4, "cm2"), ("mm2", 1, -6, "mm2"), ("µm2", 1, -12, "µm2"), ("m2", 1, 0, "m2")),
    "duration": (
        ("ms", 1, -3, "ms"),
        ("s", 1, 0, "s,sec,secs,second,seconds"),
        ("min", 60, 0, "min,mins,minute,minutes"),
        ("h", 3600, 0, "h,hr,hrs,hour,hours"),
        ("day", 86_400, 0, "d,day,days"),
        ("week", 604_800, 0, "wk,wks,week,weeks"),
        ("month", 2_629_800, 0, "mo,month,months"),
        ("year", 31_557_600, 0, "y,yr,yrs,year,years"),
    ),
    "length": (("Å", 1, -10, "Å,A,angstrom,angstroms,ångström"), ("µm", 1, -6, "µ,micron,microns")),
    "percent": (("%", 1, 0, "%,percent,per cent,pct"),),
    "temperature": (
        ("°C", 1, 0, "°C,C,° C,°,deg C,degC,degree C,degrees C,Celsius,degree Celsius,degrees Celsius"),
        ("K", 1, 0, "K,kelvin"),
        ("°F", 1, 0, "°F,F,° F,deg F,degrees F,Fahrenheit,degrees Fahrenheit"),
    ),
    "number": (("", 1, 3, "k,thousand"), ("", 1, 6, "million"), ("", 1, 9, "billion")),
    "fold": (("x", 1, 0, "x,fold,times"),),
    "cutoff": (
        ("Da", 1, 0, "Da,D,dalton,daltons,g/mol"),
        ("kDa", 1, 3, "kDa,kD,k,K,kilodalton,kilodaltons"),
        ("MDa", 1, 6, "MDa,megadalton,megadaltons"),
    ),
    "force": (
        ("g", 1, 0, "g,G,x g,xg,RCF,x RCF,xRCF,RCF g,g-force,x gravity"),
        ("g", 1, 3, "k,k g,k x g,k xg,kxg,kx g,k RCF"),
    ),
    "speed": (("rpm", 1, 0, "rpm,r.p.m,rev/min,r/min,revolutions/min"), ("rpm", 1, 3, "k,k rpm,krpm")),
}

_COUNTED = frozenset(
    (
        *("particles", "particle", "cells", "cell", "EVs", "EV", "sEVs", "sEV", "vesicles", "vesicle", "exosomes"),
        *("exosome", "microvesicles", "microvesicle", "microparticles", "nanoparticles", "liposomes", "OMVs"),
        *("events", "event", "beads", "bead", "molecules", "molecule", "copies", "platelets", "platelet", "bacteria"),
        *("CFU", "PFU", "RBC", "WBC", "equivalents"),
    )
)

_MILLIONS = {"k": 3, "K": 3, "thousand": 3, "M": 6, "million": 6, "billion": 9}

_NOUNS = {
    "force": "a force",
    "speed": "a speed of rotation",
    "duration": "a time",
    "temperature": "a temperature",
    "length": "a length",
    "area": "an area",
    "volume": "a volume",
    "mass": "a mass",
    "mole": "an amount of substance",
    "molar": "a molar concentration",
    "activity": "an activity",
    "percent": "a percentage",
    "cutoff": "a molecular weight",
    "count": "a count",
    "fold": "a factor",
}

_RATIOS = {
    ("mass", "volume"): ("mass concentration", 0),
    ("count", "volume"): ("number concentration", 0),
    ("activity", "volume"): ("activity concentration", 0),
    ("mole", "volume"): ("molar", 3),
}
"""Ratios with a name, and the power of ten from the ratio of base units to the base unit of that name."""

_WORDS = {
    "duration": dict.fromkeys(("overnight", "over-night", "over night", "o/n"), "overnight"),
    "temperature": {
        **dict.fromkeys(("room temperature", "room-temperature", "room temp", "rt", "r.t"), "room temperature"),
        **dict.fromkeys(("ambient temperature", "ambient"), "room temperature"),
        **dict.fromkeys(("on ice", "ice"), "on ice"),
        "frozen": "frozen",
    },
}
"""Words that stand for a quantity, by dimension; a longer one before those that it begins with."""

_QUALIFIERS = {
    **dict.fromkeys(("maximum", "max"), "max"),
    **dict.fromkeys(("average", "avg", "ave", "av", "mean"), "average"),
    **{word: word for word in ("median", "mode", "sd", "sem")},
}
_PARTS = {word: word for word in ("w/v", "v/v", "w/w")}
_CUTOFFS = dict.fromkeys(("nmwco", "mwco", "nmwl", "cutoff", "cut-off"), "MWCO")
_BESIDE = {"percent": _QUALIFIERS | _PARTS, "amount": _QUALIFIERS | _PARTS, "cutoff": _CUTOFFS}
"""What may stand after a unit and changes nothing of the value, by dimension (`_QUALIFIERS` where not given)."""

_COMPARISONS = {"less than": "<", "more than": ">", "at least": ">=", "at most": "<=", "up to": "<="}

_CHARACTERS = str.maketrans(
    {
        **dict.fromkeys("\u200b\u2060\ufeff\u030a", ""),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d", "-"),
        **dict.fromkeys("\u00d7\u2715\u2716\u2a2f", "x"),
        **dict.fromkeys("\u2219\u22c5\u2022", "·"),
        **dict.fromkeys("\u2248\u223c\u2245\u2243", "~"),
        **dict.fromkeys("\u00ba\u02da", "°"),
        **dict.fromkeys("\u2215\u2044", "/"),
        **{power: f"^{plain}" for power, plain in zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+", strict=True)},
        **{"\u03bc": "µ", "\u212b": "Å", "\u212a": "K", "℃": "°C", "℉": "°F", "\u2113": "L", "\uff05": "%"},
        **{"≤": "<=", "⩽": "<=", "≥": ">=", "⩾": ">=", "\u2019": "'", "\u2236": ":"},
    }
)

# 1 sign, then 10^ and 2 power, or 3 digits (in groups of three by 4) and 5 after e or 6 after x 10^.
_NUMBER = re.compile(
    r"([+-]?) ?(?:10\^([+-]?[0-9]+)|"
    r"((?:[1-9][0-9]{0,2}([, '])[0-9]{3}(?:\4[0-9]{3})*(?![0-9])|[0-9]+)(?:\.[0-9]*)?|\.[0-9]+)"
    r"(?: ?[eE]([+-]?[0-9]+)| ?[x*·] ?10\^([+-]?[0-9]+))?)"
)
_LEAD = re.compile(
    r" *(?:([<>]=?)|(~|(?:about|approx\.?|approximately|ca\.?|circa|around)(?![a-z]))"
    r"|(less than|more than|at least|at most|up to)(?![a-z])) *"
)
_BETWEEN = re.compile(r" *(±|\+/?-|-|\bto\b) *(?=[+-]? ?\.?[0-9])")

# What may follow a unit (`of plasma`) or stand for an unknown one: words, none of which begins as a number does.
_NAMES = re.compile(r"[^\W0-9_][^ ±]*(?: \(?[^\W0-9_][^ ±]*)*")
_LONGEST = 300
_INFINITY = float("inf")
_ABSOLUTE_ZERO = -273.15


def parse(text: str, dimension: str) -> Quantity:
    """Read `text` as a quantity for a field of that dimension (a key of `DIMENSIONS`).

    Raises:
        QuantityError: with one sentence that says what was written, what is due, and an example.
    """
    plain = _plain(text)
    comparison, approximate, start = ("", False, 0) if plain[:1].isdecimal() else _lead(plain)
    first = _NUMBER.match(plain, start)
    if first is None or len(plain) > _LONGEST:
        return _word(text, plain, dimension)
    low, high, unit, spread, notes = _values(text, plain, first, dimension)
    least = _ABSOLUTE_ZERO if dimension == "temperature" else 0.0
    if not (least <= low <= high < _INFINITY and (spread is None or spread < _INFINITY)):
        raise _out_of_bounds(text, low, dimension)
    bottom: float | None = low
    top: float | None = high
    if comparison:
        if low != high or spread is not None:
            raise _refusal(text, "holds both a comparison and a range", dimension)
        bottom, top = (None, high) if comparison[0] == "<" else (low, None)
    found = unit.kind if dimension == "amount" else dimension
    return Quantity(
        text, bottom, top, unit.name, found, comparison, approximate, spread, unit.word, notes, unit.qualifier
    )


def rcf(radius_mm: float, rpm: float) -> float:
    """Relative centrifugal force (x g) at a radius (mm) and a speed of rotation (rpm).

    RCF = 1.118e-5 · r · rpm², r in cm. Source: the definition, ω² · r over standard gravity (9.80665 m/s²,
    3rd CGPM 1901), which gives 4π² / (60² · 980.665) = 1.118e-5 per cm.
    """
    return 1.118e-5 * (radius_mm / 10) * rpm**2


def _plain(text: str) -> str:
    """One spelling for every sign: single spaces, ASCII signs, `^` for superscripts, no leading bracket."""
    plain = " ".join(text.split())
    if not plain.isascii():
        plain = " ".join(plain.translate(_CHARACTERS).split())
        if "^" in plain:
            plain = re.sub(r"(?<=\^[0-9+-])\^", "", plain)
    if "^" in plain or "**" in plain:
        plain = re.sub(r" ?(?:\^|\*\*) ?(?=[0-9+-])", "^", plain)
    return plain[1:].replace(")", "", 1) if plain[:1] == "(" else plain


def _lead(plain: str) -> tuple[str, bool, int]:
    """Comparison, whether approximate, and where the number may begin."""
    comparison, approximate, start = "", False, 0
    lower = plain.lower()
    while lead := _LEAD.match(lower, start):
        if lead[2]:
            approximate = True
        else:
            comparison = lead[1] or _COMPARISONS[lead[3]]
        start = lead.end()
    return comparison, approximate, start


def _values(text: str, plain: str, first: re.Match[str], dimension: str) -> _Values:
    rest = plain[first.end() :].strip()
    unit = _unit(rest, dimension)
    if unit is None:
        found = _between(first, rest, dimension) or _ratio(plain[first.start() :], dimension)
        found = found or _sum(first, rest, dimension)
        if found is not None:
            return found
        unit = _loose(rest, dimension)
        if unit is None:
            raise _mistake(text, plain, first, rest, dimension)
    value = _scaled(first, unit)
    return value, value, unit, None, _notes(first, unit, rest, dimension)


def _digits(number: re.Match[str]) -> tuple[int, int]:
    """A number without its sign as digits · 10^exponent."""
    if number[2]:
        return 1, int(number[2])
    mantissa, exponent = number[3], number[5] or number[6]
    if number[4]:
        mantissa = mantissa.replace(number[4], "")
    whole, _, decimals = mantissa.partition(".")
    return int(whole + decimals), (int(exponent) if exponent else 0) - len(decimals)


def _scaled(number: re.Match[str], unit: _Unit, shift: int = 0, difference: bool = False) -> float:
    """A number in the base unit of its unit, rounded once; a difference of temperatures has no zero point."""
    digits, exponent = _digits(number)
    value = float(f"{number[1]}{digits * unit.factor}e{exponent + unit.exponent + shift}") / unit.divisor
    if unit.kind == "temperature" and unit.name != "°C":
        if unit.name == "K":
            return value if difference else round(value + _ABSOLUTE_ZERO, 9)
        return round((value if difference else value - 32) * 5 / 9, 9)
    return value


def _unit(rest: str, dimension: str) -> _Unit | None:
    """The unit that `rest` spells in a field of that dimension, or None."""
    return _TABLES[dimension].get(rest) or _resolved(rest, dimension)


@lru_cache(2048)
def _resolved(rest: str, dimension: str) -> _Unit | None:
    bare = rest.rstrip(" ).")
    beside = _BESIDE.get(dimension, _QUALIFIERS)
    for word, meaning in (beside | _WORDS.get(dimension, {})).items():
        if bare[-len(word) :].lower() == word:
            head = bare[: -len(word)].rstrip(" (-_,;")
            unit = _known(head, dimension) if head or dimension == "cutoff" else None
            if unit is not None:
                return unit.named(unit.name, meaning if word in beside else "", "" if word in beside else meaning)
    return _known(rest, dimension)


def _known(rest: str, dimension: str) -> _Unit | None:
    """A unit of the field's own table, in another case only where no other unit is spelled so; or a ratio."""
    tidy = _tidy(rest)
    unit = _TABLES[dimension].get(tidy)
    if unit is None and tidy not in _ALL:
        unit = _LOWER[dimension].get(tidy.lower())
    if unit is not None or dimension not in _RATIO_KINDS:
        return unit
    unit = _composed(tidy)
    return unit if unit and _RATIO_KINDS[dimension] in (unit.kind, "") else None


def _tidy(rest: str) -> str:
    """`particles per mL`, `particles mL^-1`, `particles / mL` -> `particles/mL`; `cm^3` -> `cm3`."""
    tidy = rest.rstrip(". ")
    tidy = tidy[1:] if tidy[:1] == "-" and tidy[1:2].isalpha() else tidy
    if tidy.isalpha():
        return tidy
    tidy = re.sub(r"([A-Za-zµ]+)(?:\^-|-(?=1))1(?![0-9])", r"/\1", tidy)
    tidy = re.sub(r"([A-Za-zµ]+)\^?-([23])(?![0-9])", r"/\1\2", tidy)
    tidy = re.sub(r"([A-Za-zµ])\^([23])(?![0-9])", r"\1\2", tidy)
    tidy = re.sub(r"(?<=[A-Za-zµ]) ?[·*] ?(?=[A-Za-zµ/])", " ", tidy)
    return re.sub(r" ?/ ?", "/", re.sub(r"(?:^| )per (?!cent)", "/", tidy)).strip()


def _composed(tidy: str) -> _Unit | None:
    """A unit with its noun (`mL of plasma`), or a ratio (`/mL`, `µg/10^6 cells`, `µL/test`)."""
    above, slash, below = tidy.partition("/")
    over = _phrase(above) if above else _Unit("", "count")
    if not slash or over is None:
        return over
    number = _NUMBER.match(below)
    things = (below[number.end() :] if number else below).strip().partition("/")[0]
    under = _phrase(things)
    if under is None or under.kind == "number":
        return over.named(tidy) if _NAMES.fullmatch(things) and not number and above else None
    digits, power = _digits(number) if number else (1, 0)
    # 106 cells is most often 10^6 cells that lost its superscript.
    lost = number is not None and re.fullmatch("10[3-9]|101[0-2]", number[0]) is not None
    if lost or not 0 < digits < 10**15 or (number and number[1] == "-"):
        return None
    above = "count" if over.kind == "number" else over.kind
    kind, shift = _RATIOS.get((above, under.kind), (f"{above} per {under.kind}", 0))
    while digits % 10 == 0:
        digits, power = digits // 10, power + 1
    name = f"{over.name}/{under.name}" if below == things else tidy
    shift += over.exponent - under.exponent - power
    return _Unit(name, kind, over.factor, shift, digits * under.factor)


def _phrase(words: str) -> _Unit | None:
    """A unit, a unit with what it is of (`g tissue`), or things counted (`HEK293T cells`, `M cells`)."""
    unit = _ALL.get(words) or _LOWER["amount"].get(words.lower())
    first, _, others = words.partition(" ")
    if unit is not None or _NAMES.fullmatch(others) is None:
        return unit
    counted = words.rpartition(" ")[2] in _COUNTED
    if counted and first in _MILLIONS:
        return _Unit(others, "count", exponent=_MILLIONS[first])
    unit = _ALL.get(first) or _LOWER["amount"].get(first.lower())
    if unit is not None:
        return unit.named(f"{unit.name} {others}".strip())
    return _Unit(words, "count") if counted and _NAMES.fullmatch(words) else None


def _loose(rest: str, dimension: str) -> _Unit | None:
    """An unknown unit where the field takes one: any text in an amount, things of any name in a count."""
    if dimension not in ("amount", "count") or re.match(r"[^\W0-9]|[%°(#&$/]", rest) is None:
        return None
    if re.match(r"/ ?[0-9]|(?:and|or)\b|x ?[0-9]|e[+-]?[0-9]", rest, re.IGNORECASE):
        return None
    if dimension == "count":
        things = re.fullmatch(r"[^\W0-9_][\w ()/'-]*", rest) is not None and _phrase(rest.split(" ")[0]) is None
        return _Unit(rest, "count") if things and _composed(_tidy(rest)) is None else None
    return _Unit(rest, "other")


def _between(first: re.Match[str], rest: str, dimension: str) -> _Values | None:
    """`50-180 nm`, `10 min to 2 h`, `108.6 ± 9.5 nm`, `100 nm ± 10 %`."""
    for gap in _BETWEEN.finditer(rest):
        second = _NUMBER.match(rest, gap.end())
        if second is None:
            continue
        head, tail = rest[: gap.start()].strip(), rest[second.end() :].strip()
        spread = gap[1] in ("±", "+/-", "+-")
        if spread and tail == "%" and (head if dimension == "amount" else dimension != "percent"):
            unit = _unit(head, dimension)
            if unit is not None and unit.kind != "percent":
                value = _scaled(first, unit)
                return value, value, unit, abs(value) * _scaled(second, _PERCENT) / 100, ()
        under = _unit(tail or head, dimension)
        over = _unit(head, dimension) if head else under or _loose(tail, dimension)
        under = under or (over if not head else None)
        if over is not None and under is not None and over.kind == under.kind:
            notes = _notes(first, over, tail or head, dimension) if tail or head else ()
            notes += _notes(second, under, tail or head, dimension)
            ends = (_spread if spread else _range)(first, second, over, under, not head)
            return None if ends is None else (*ends[:4], notes + ends[4])
    return None


def _spread(first: re.Match[str], second: re.Match[str], over: _Unit, under: _Unit, together: bool) -> _Values | None:
    """Mean ± spread; in `2.1 ± 0.3 x 10^11` the power of ten belongs to both."""
    value = _scaled(first, over, _shared(first, second) if together else 0)
    spread = _scaled(second, under, difference=True)
    return None if second[1] == "-" else (value, value, under, spread, ())


def _range(first: re.Match[str], second: re.Match[str], over: _Unit, under: _Unit, together: bool) -> _Values:
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


def _ratio(written: str, dimension: str) -> _Values | None:
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
    return min(ends), max(ends), _Unit("", "dilution"), None, ()


def _sum(first: re.Match[str], rest: str, dimension: str) -> _Values | None:
    """`1 h 30 min`."""
    found = re.fullmatch(r"([a-z]+)[ ,]*(?:and )?([0-9].*?) ?([a-z]+)", rest, re.IGNORECASE)
    if dimension != "duration" or found is None:
        return None
    second = _NUMBER.fullmatch(found[2])
    longer, shorter = _unit(found[1], dimension), _unit(found[3], dimension)
    if second is None or longer is None or shorter is None or shorter.factor >= longer.factor:
        return None
    value = _scaled(first, longer) + _scaled(second, shorter)
    return value, value, longer, None, ()


def _notes(number: re.Match[str], unit: _Unit, rest: str, dimension: str) -> tuple[str, ...]:
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
    if unit.name == "kDa" and _INFINITY > value > 1e6:
        return (f"`{shown}` is read as {value / 1000:,.0f} kDa; write `{shown} Da` if daltons are meant.",)
    if rest:
        return ()
    if dimension == "percent" and 0 < value < 1:
        return (f"`{shown}` is read as {value:g} %; write `{value * 100:g} %` if a fraction of one is meant.",)
    if dimension == "duration" and value > 0:
        return (f"`{shown}` has no unit and is read as seconds; write `{shown} min` or `{shown} h` if that is meant.",)
    return ()


def _word(text: str, plain: str, dimension: str) -> Quantity:
    """A text that does not begin with a number: a word of the field, alone or with a figure, or a mistake."""
    due = DIMENSIONS[dimension]
    if len(plain) > _LONGEST:
        raise _refusal(text, "is too long for a quantity", dimension)
    if not plain:
        raise QuantityError(f"Nothing is written here; {due.noun} is due, for example `{due.example}`.")
    folded = plain.lower().strip(" .()~").removeprefix("at ")
    words = dict.fromkeys(_CUTOFFS, "") if dimension == "cutoff" else _WORDS.get(dimension, {})
    for word, meaning in words.items():
        if folded == word and meaning:
            return Quantity(text, None, None, "", dimension, word=meaning)
        if folded.startswith(word) and not folded[len(word) : len(word) + 1].isalpha():
            return _word_with_figure(text, plain, word, words, dimension)
    if folded.lstrip("+-. ") in ("nan", "inf", "infinity", "∞"):
        raise _refusal(text, "is not a number that can be measured", dimension)
    for kind, others in _WORDS.items():
        if folded in others:
            raise _refusal(text, f"is {_NOUNS[kind]}", dimension)
    raise _refusal(text, "does not begin with a number", dimension)


def _word_with_figure(text: str, plain: str, word: str, words: dict[str, str], dimension: str) -> Quantity:
    """`overnight (16 h)`, `room temperature (RT)`, `frozen at -80 °C`, `MWCO 100 kDa`."""
    meaning = words[word]
    figure = plain[plain.lower().index(word) + len(word) :].strip(" ,;:()").removeprefix("at ")
    if meaning and words.get(figure.lower()) == meaning:
        return Quantity(text, None, None, "", dimension, word=meaning)
    if _NUMBER.match(figure, _lead(figure)[2]) is None:
        if not meaning:
            raise _refusal(text, "holds no number", dimension)
        raise _more(text, meaning, dimension)
    quantity = parse(figure, dimension)
    return replace(quantity, text=text, word=meaning, qualifier=quantity.qualifier if meaning else "MWCO")


def _mistaken_number(text: str, plain: str, first: re.Match[str], rest: str, dimension: str) -> QuantityError | None:
    """What is wrong with the number itself, if anything is."""
    shown = first[0].strip()
    if re.match(r"[.,][0-9]", rest):
        return _refusal(text, _separators(plain[first.start() :]), dimension, advised=True)
    if power := re.match(r"[x*·] ?10[eE]([0-9]{1,2})(?![0-9])", rest):
        says = f"can be read in two ways; write `{shown}e{power[1]}` or `{shown}e{int(power[1]) + 1}`"
        return _refusal(text, says, dimension, advised=True)
    if power := re.match(r"[x*·] ?10([0-9]{1,2})(?![0-9])", rest):
        says = f"seems to have lost the sign of its power of ten; write `{shown}e{power[1]}`"
        return _refusal(text, says, dimension, advised=True)
    if re.match(r"[x*·] ?[0-9]", rest):
        step = dimension in ("force", "duration")
        says = "write it for one time, and how often under `repeats:`" if step else "write what it comes to"
        return _refusal(text, f"is a product; {says}", dimension, advised=True)
    if re.match(r"[,;&+]|(?:and|or)\b", rest):
        return _refusal(text, "holds several values; write one, or a range such as `5-10`", dimension, advised=True)
    if re.match(r"[:/] ?[0-9]", rest):
        return _refusal(text, "is a dilution or a ratio", dimension)
    return None


def _mistake(text: str, plain: str, first: re.Match[str], rest: str, dimension: str) -> QuantityError:
    """Why a text that begins with a number is no quantity for its field."""
    number = _mistaken_number(text, plain, first, rest, dimension)
    if number is not None:
        return number
    other = _composed(_tidy(rest))
    own = other is None or other.kind in (DIMENSIONS[dimension].kind, "number")
    kept = None if "/" in rest and not own else _longest_unit(rest, dimension)
    if kept is not None:
        return _more(text, f"{first[0].strip()} {kept}", dimension)
    if other is None or own:
        return _refusal(text, f"has a unit that evcheck does not know, `{_shown(rest)}`", dimension)
    if dimension == "force" and other.kind == "speed":
        return _elsewhere(text, "a speed of rotation", "rpm", dimension)
    if dimension == "speed" and (other.kind == "force" or other.name == "g"):
        return _elsewhere(text, "a force", "force", dimension)
    return _refusal(text, f"is {_noun(other)}", dimension)


def _more(text: str, kept: str, dimension: str) -> QuantityError:
    says = f"holds more than {DIMENSIONS[dimension].noun}; write `{kept}` here, and the rest under `note:`"
    return _refusal(text, says, dimension, advised=True)


def _elsewhere(text: str, noun: str, key: str, dimension: str) -> QuantityError:
    due = DIMENSIONS[dimension]
    says = f"is {noun}; write it under `{key}:`, or give {due.noun} here, for example `{due.example}`"
    return _refusal(text, says, dimension, advised=True)


def _longest_unit(rest: str, dimension: str) -> str | None:
    """The longest beginning of `rest` that is a unit of the field."""
    ends = [end.start() for end in re.finditer(r"[ /,;(]", rest)]
    return next((rest[:end].strip() for end in reversed(ends) if end and _unit(rest[:end], dimension)), None)


def _separators(written: str) -> str:
    """What is wrong with the commas and points of a number, and how to write it."""
    number = re.match(r"[+-]?[0-9 ']*(?:[.,][0-9]+)+", written)
    digits = re.sub("[ ']", "", number[0]) if number else ""
    whole, sign, decimals = digits.rpartition("," if digits.rfind(",") > digits.rfind(".") else ".")
    if sign and sign not in whole:
        name = "comma" if sign == "," else "point"
        return f"has a {name} that does not group thousands; write `{re.sub('[.,]', '', whole)}.{decimals}`"
    if re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{2,3})*[.,][0-9]{3}", digits):
        return f"groups its digits in a way that we do not read; write `{re.sub('[.,]', '', digits)}`"
    return "has more commas or points than a number has; write it with one decimal point and no grouping"


def _noun(unit: _Unit) -> str:
    """What a unit measures, with its article: `a time`, `a mass per volume`."""
    if unit.kind in _NOUNS:
        return "a mass or a force" if (unit.name, unit.kind) == ("g", "mass") else _NOUNS[unit.kind]
    names = {name: pair for pair, (name, _) in _RATIOS.items()}
    above, below = names.get(unit.kind) or unit.kind.split(" per ")
    return f"{_NOUNS[above]} per {_NOUNS[below].split(' ', 1)[1]}"


def _out_of_bounds(text: str, low: float, dimension: str) -> QuantityError:
    if dimension == "temperature" and low < _ABSOLUTE_ZERO:
        return _refusal(text, "lies below absolute zero, -273.15 °C", dimension)
    if low < 0:
        return _refusal(text, "is negative", dimension)
    return _refusal(text, "is too large to be a number", dimension)


def _refusal(text: str, says: str, dimension: str, advised: bool = False) -> QuantityError:
    """The sentence to the user; it says what is due, unless `says` holds the advice already."""
    due = DIMENSIONS[dimension]
    if advised:
        return QuantityError(f"`{_shown(text)}` {says}.")
    return QuantityError(f"`{_shown(text)}` {says}; {due.noun} is due here, for example `{due.example}`.")


def _shown(text: str) -> str:
    """A text as messages quote it: one line, no backticks, not endless."""
    line = " ".join(text.replace("`", "'").split())
    return line if len(line) <= 60 else line[:57] + "..."


_PERCENT = _Unit("%", "percent")
_WHOLE = frozenset(("g", "rpm", "Da", "particles", "cells"))
"""Units whose values have no three decimals, so that `100.000` may mean 100,000."""
_RATIO_KINDS = {"amount": "", "count": "count", "density": "mass concentration"}
"""Fields that take a ratio or a unit with its noun, and of which kind (any, where empty)."""


def _units() -> dict[str, dict[str, _Unit]]:
    """Every kind's units by spelling."""
    kinds: dict[str, dict[str, _Unit]] = {kind: {} for kind, *_ in _METRIC}
    for kind, symbol, power, names, prefixes in _METRIC:
        for prefix in ("", *prefixes):
            exponent, long = _PREFIXES[prefix]
            unit = _Unit(prefix + symbol, kind, exponent=power + exponent)
            plurals = [f"{long}{name}{s}" for name in names.split() for s in ("", "s")]
            kinds[kind].update(dict.fromkeys((unit.name, unit.name.replace("µ", "u"), *plurals), unit))
    for kind, rows in _OTHERS.items():
        table = kinds.setdefault(kind, {})
        for name, factor, exponent, spellings in rows:
            unit = _Unit(name, kind, factor, exponent)
            for spelling in spellings.split(","):
                table[spelling] = table[spelling.replace("µ", "u")] = unit
    kinds["count"] = {word: _Unit(word, "count") for word in _COUNTED}
    return kinds


def _tables(kinds: dict[str, dict[str, _Unit]]) -> dict[str, dict[str, _Unit]]:
    """Every dimension's units by spelling; nothing written is the unit of a bare number."""
    tables = {}
    for dimension, due in DIMENSIONS.items():
        table = dict(_ALL) if dimension == "amount" else dict(kinds.get(due.kind, {}))
        if dimension == "count":
            table |= kinds["number"] | kinds["fold"]
        table[""] = table.get(due.bare) or _Unit(due.bare, due.kind)
        tables[dimension] = table
    return tables


_KINDS = _units()
_ALL = {spelling: unit for kind in reversed(_KINDS) for spelling, unit in _KINDS[kind].items()}
_TABLES = _tables(_KINDS)
_LOWER = {
    dimension: {spelling.lower(): unit for spelling, unit in reversed(table.items())}
    for dimension, table in _TABLES.items()
}
