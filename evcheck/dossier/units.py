"""What a field may take: the dimensions, the units of each by spelling, and the words that stand for a quantity."""

from __future__ import annotations


class Dimension:
    """What a field takes: its `noun` and an `example` for messages, the unit of a bare number, the base unit.

    No dataclass, since making one would slow the start.
    """

    __slots__ = ("bare", "base", "example", "kind", "noun")

    def __init__(self, noun: str, example: str, bare: str, base: str, kind: str) -> None:
        self.noun, self.example = noun, example
        self.bare, self.base, self.kind = bare, base, kind


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


class Unit:
    """One unit: a value is number · factor · 10^exponent / divisor in the base unit of its kind.

    No dataclass, like `Dimension`.
    """

    __slots__ = ("divisor", "exponent", "factor", "kind", "name", "qualifier", "word")

    def __init__(self, name: str, kind: str, factor: int = 1, exponent: int = 0, divisor: int = 1) -> None:
        self.name, self.kind = name, kind
        self.factor, self.exponent, self.divisor = factor, exponent, divisor
        self.qualifier = self.word = ""

    def named(self, name: str, qualifier: str = "", word: str = "") -> Unit:
        """The same unit under another name, with what stood beside it."""
        unit = Unit(name, self.kind, self.factor, self.exponent, self.divisor)
        unit.qualifier, unit.word = qualifier, word
        return unit


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

COUNTED = frozenset(
    (
        *("particles", "particle", "cells", "cell", "EVs", "EV", "sEVs", "sEV", "vesicles", "vesicle", "exosomes"),
        *("exosome", "microvesicles", "microvesicle", "microparticles", "nanoparticles", "liposomes", "OMVs"),
        *("events", "event", "beads", "bead", "molecules", "molecule", "copies", "platelets", "platelet", "bacteria"),
        *("CFU", "PFU", "RBC", "WBC", "equivalents"),
    )
)
"""What is counted: words that are units of their own."""

RATIOS = {
    ("mass", "volume"): ("mass concentration", 0),
    ("count", "volume"): ("number concentration", 0),
    ("activity", "volume"): ("activity concentration", 0),
    ("mole", "volume"): ("molar", 3),
}
"""Ratios with a name, and the power of ten from the ratio of base units to the base unit of that name."""

WORDS = {
    "duration": dict.fromkeys(("overnight", "over-night", "over night", "o/n"), "overnight"),
    "temperature": {
        **dict.fromkeys(("room temperature", "room-temperature", "room temp", "rt", "r.t"), "room temperature"),
        **dict.fromkeys(("ambient temperature", "ambient"), "room temperature"),
        **dict.fromkeys(("on ice", "ice"), "on ice"),
        "frozen": "frozen",
    },
}
"""Words that stand for a quantity, by dimension; a longer one before those that it begins with."""

CUTOFFS = dict.fromkeys(("nmwco", "mwco", "nmwl", "cutoff", "cut-off"), "MWCO")
"""Words that may stand before or after a molecular weight cut-off."""


def _units() -> dict[str, dict[str, Unit]]:
    """Every kind's units by spelling."""
    kinds: dict[str, dict[str, Unit]] = {kind: {} for kind, *_ in _METRIC}
    for kind, symbol, power, names, prefixes in _METRIC:
        for prefix in ("", *prefixes):
            exponent, long = _PREFIXES[prefix]
            unit = Unit(prefix + symbol, kind, exponent=power + exponent)
            plurals = [f"{long}{name}{s}" for name in names.split() for s in ("", "s")]
            kinds[kind].update(dict.fromkeys((unit.name, unit.name.replace("µ", "u"), *plurals), unit))
    for kind, rows in _OTHERS.items():
        table = kinds.setdefault(kind, {})
        for name, factor, exponent, spellings in rows:
            unit = Unit(name, kind, factor, exponent)
            for spelling in spellings.split(","):
                table[spelling] = table[spelling.replace("µ", "u")] = unit
    kinds["count"] = {word: Unit(word, "count") for word in COUNTED}
    return kinds


def _tables(kinds: dict[str, dict[str, Unit]]) -> dict[str, dict[str, Unit]]:
    """Every dimension's units by spelling; nothing written is the unit of a bare number."""
    tables = {}
    for dimension, due in DIMENSIONS.items():
        table = dict(ALL) if dimension == "amount" else dict(kinds.get(due.kind, {}))
        if dimension == "count":
            table |= kinds["number"] | kinds["fold"]
        table[""] = table.get(due.bare) or Unit(due.bare, due.kind)
        tables[dimension] = table
    return tables


_KINDS = _units()

ALL = {spelling: unit for kind in reversed(_KINDS) for spelling, unit in _KINDS[kind].items()}
"""Every unit by spelling; of two spelled alike, that of the kind which stands first above."""

TABLES = _tables(_KINDS)
"""The units of each dimension by spelling."""

LOWER = {
    dimension: {spelling.lower(): unit for spelling, unit in reversed(table.items())}
    for dimension, table in TABLES.items()
}
"""The same, by spelling in lower case."""
