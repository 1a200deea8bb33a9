"""Which unit the words behind a number spell."""

from __future__ import annotations

import re
from functools import lru_cache

from evcheck.dossier.figures import NUMBER, decimal_digits
from evcheck.dossier.units import ALL, COUNTED, CUTOFFS, LOWER, RATIOS, TABLES, WORDS, Unit

_MILLIONS = {"k": 3, "K": 3, "thousand": 3, "M": 6, "million": 6, "billion": 9}

_QUALIFIERS = {
    **dict.fromkeys(("maximum", "max"), "max"),
    **dict.fromkeys(("average", "avg", "ave", "av", "mean"), "average"),
    **{word: word for word in ("median", "mode", "sd", "sem")},
}

_PARTS = {word: word for word in ("w/v", "v/v", "w/w")}

_BESIDE = {"percent": _QUALIFIERS | _PARTS, "amount": _QUALIFIERS | _PARTS, "cutoff": CUTOFFS}
"""What may stand after a unit and changes nothing of the value, by dimension (`_QUALIFIERS` where not given)."""

_RATIO_KINDS = {"amount": "", "count": "count", "density": "mass concentration"}
"""Fields that take a ratio or a unit with its noun, and of which kind (any, where empty)."""

# What may follow a unit (`of plasma`) or stand for an unknown one: words, none of which begins as a number does.
_NAMES = re.compile(r"[^\W0-9_][^ ±]*(?: \(?[^\W0-9_][^ ±]*)*")


def unit_of(rest: str, dimension: str) -> Unit | None:
    """The unit that `rest` spells in a field of that dimension, or None."""
    return TABLES[dimension].get(rest) or _resolved(rest, dimension)


def any_unit(rest: str) -> Unit | None:
    """The unit, the ratio or the counted things that `rest` spells, whatever its field; or None."""
    return _composed(_tidy(rest))


@lru_cache(2048)
def _resolved(rest: str, dimension: str) -> Unit | None:
    bare = rest.rstrip(" ).")
    beside = _BESIDE.get(dimension, _QUALIFIERS)
    for word, meaning in (beside | WORDS.get(dimension, {})).items():
        if bare[-len(word) :].lower() == word:
            head = bare[: -len(word)].rstrip(" (-_,;")
            unit = _known(head, dimension) if head or dimension == "cutoff" else None
            if unit is not None:
                return unit.named(unit.name, meaning if word in beside else "", "" if word in beside else meaning)
    return _known(rest, dimension)


def _known(rest: str, dimension: str) -> Unit | None:
    """A unit of the field's own table, in another case only where no other unit is spelled so; or a ratio."""
    tidy = _tidy(rest)
    unit = TABLES[dimension].get(tidy)
    if unit is None and tidy not in ALL:
        unit = LOWER[dimension].get(tidy.lower())
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


def _composed(tidy: str) -> Unit | None:
    """A unit with its noun (`mL of plasma`), or a ratio (`/mL`, `µg/10^6 cells`, `µL/test`)."""
    above, slash, below = tidy.partition("/")
    over = _phrase(above) if above else Unit("", "count")
    if not slash or over is None:
        return over
    number = NUMBER.match(below)
    things = (below[number.end() :] if number else below).strip().partition("/")[0]
    under = _phrase(things)
    if under is None or under.kind == "number":
        return over.named(tidy) if _NAMES.fullmatch(things) and not number and above else None
    digits, power = decimal_digits(number) if number else (1, 0)
    # 106 cells is most often 10^6 cells that lost its superscript.
    lost = number is not None and re.fullmatch("10[3-9]|101[0-2]", number[0]) is not None
    if lost or not 0 < digits < 10**15 or (number and number[1] == "-"):
        return None
    above = "count" if over.kind == "number" else over.kind
    kind, shift = RATIOS.get((above, under.kind), (f"{above} per {under.kind}", 0))
    while digits % 10 == 0:
        digits, power = digits // 10, power + 1
    name = f"{over.name}/{under.name}" if below == things else tidy
    shift += over.exponent - under.exponent - power
    return Unit(name, kind, over.factor, shift, digits * under.factor)


def _phrase(words: str) -> Unit | None:
    """A unit, a unit with what it is of (`g tissue`), or things counted (`HEK293T cells`, `M cells`)."""
    unit = ALL.get(words) or LOWER["amount"].get(words.lower())
    first, _, others = words.partition(" ")
    if unit is not None or _NAMES.fullmatch(others) is None:
        return unit
    counted = words.rpartition(" ")[2] in COUNTED
    if counted and first in _MILLIONS:
        return Unit(others, "count", exponent=_MILLIONS[first])
    unit = ALL.get(first) or LOWER["amount"].get(first.lower())
    if unit is not None:
        return unit.named(f"{unit.name} {others}".strip())
    return Unit(words, "count") if counted and _NAMES.fullmatch(words) else None


def loose_unit(rest: str, dimension: str) -> Unit | None:
    """An unknown unit where the field takes one: any text in an amount, things of any name in a count."""
    if dimension not in ("amount", "count") or re.match(r"[^\W0-9]|[%°(#&$/]", rest) is None:
        return None
    if re.match(r"/ ?[0-9]|(?:and|or)\b|x ?[0-9]|e[+-]?[0-9]", rest, re.IGNORECASE):
        return None
    if dimension == "count":
        things = re.fullmatch(r"[^\W0-9_][\w ()/'-]*", rest) is not None and _phrase(rest.split(" ")[0]) is None
        return Unit(rest, "count") if things and any_unit(rest) is None else None
    return Unit(rest, "other")
