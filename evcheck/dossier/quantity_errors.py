"""Why a text is no quantity for its field: one full sentence for the user."""

from __future__ import annotations

import re

from evcheck.dossier.figures import ABSOLUTE_ZERO
from evcheck.dossier.spellings import any_unit, unit_of
from evcheck.dossier.units import DIMENSIONS, RATIOS, Unit


class QuantityError(ValueError):
    """A text that its field cannot take; `str()` of it is one full sentence for the user."""


NOUNS = {
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
"""What the units of a kind measure, with an article."""


def mistake(text: str, plain: str, first: re.Match[str], rest: str, dimension: str) -> QuantityError:
    """Why a text that begins with a number is no quantity for its field."""
    number = _mistaken_number(text, plain, first, rest, dimension)
    if number is not None:
        return number
    other = any_unit(rest)
    own = other is None or other.kind in (DIMENSIONS[dimension].kind, "number")
    kept = None if "/" in rest and not own else _longest_unit(rest, dimension)
    if kept is not None:
        return holds_more(text, f"{first[0].strip()} {kept}", dimension)
    if other is None or own:
        return refusal(text, f"has a unit that evcheck does not know, `{_shown(rest)}`", dimension)
    if dimension == "force" and other.kind == "speed":
        return _elsewhere(text, "a speed of rotation", "rpm", dimension)
    if dimension == "speed" and (other.kind == "force" or other.name == "g"):
        return _elsewhere(text, "a force", "force", dimension)
    return refusal(text, f"is {_noun(other)}", dimension)


def _mistaken_number(text: str, plain: str, first: re.Match[str], rest: str, dimension: str) -> QuantityError | None:
    """What is wrong with the number itself, if anything is."""
    shown = first[0].strip()
    if re.match(r"[.,][0-9]", rest):
        return refusal(text, _separators(plain[first.start() :]), dimension, advised=True)
    if power := re.match(r"[x*·] ?10[eE]([0-9]{1,2})(?![0-9])", rest):
        says = f"can be read in two ways; write `{shown}e{power[1]}` or `{shown}e{int(power[1]) + 1}`"
        return refusal(text, says, dimension, advised=True)
    if power := re.match(r"[x*·] ?10([0-9]{1,2})(?![0-9])", rest):
        says = f"seems to have lost the sign of its power of ten; write `{shown}e{power[1]}`"
        return refusal(text, says, dimension, advised=True)
    if re.match(r"[x*·] ?[0-9]", rest):
        step = dimension in ("force", "duration")
        says = "write it for one time, and how often under `repeats:`" if step else "write what it comes to"
        return refusal(text, f"is a product; {says}", dimension, advised=True)
    if re.match(r"[,;&+]|(?:and|or)\b", rest):
        return refusal(text, "holds several values; write one, or a range such as `5-10`", dimension, advised=True)
    if re.match(r"[:/] ?[0-9]", rest):
        return refusal(text, "is a dilution or a ratio", dimension)
    return None


def _longest_unit(rest: str, dimension: str) -> str | None:
    """The longest beginning of `rest` that is a unit of the field."""
    ends = [end.start() for end in re.finditer(r"[ /,;(]", rest)]
    return next((rest[:end].strip() for end in reversed(ends) if end and unit_of(rest[:end], dimension)), None)


def _separators(written: str) -> str:
    """What is wrong with the commas and points of a number, and how to write it."""
    number = re.match(r"[+-]?[0-9 ']*(?:[.,][0-9]+)+", written)
    digits = re.sub("[ ']", "", number[0]) if number else ""
    whole, sign, decimals = digits.rpartition("," if digits.rfind(",") > digits.rfind(".") else ".")
    if sign and sign not in whole:
        name = "comma" if sign == "," else "point"
        right = written.strip().replace(number[0], f"{re.sub('[.,]', '', whole)}.{decimals}", 1) if number else ""
        right = re.sub(r"(?<=[0-9]),(?=[0-9]{1,2}(?![0-9]))", ".", right)
        return f"has a {name} that does not group thousands; write `{right}`"
    if re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{2,3})*[.,][0-9]{3}", digits):
        return f"groups its digits in a way that we do not read; write `{re.sub('[.,]', '', digits)}`"
    return "has more commas or points than a number has; write it with one decimal point and no grouping"


def _noun(unit: Unit) -> str:
    """What a unit measures, with its article: `a time`, `a mass per volume`."""
    if unit.kind in NOUNS:
        return "a mass or a force" if (unit.name, unit.kind) == ("g", "mass") else NOUNS[unit.kind]
    names = {name: pair for pair, (name, _) in RATIOS.items()}
    above, below = names.get(unit.kind) or unit.kind.split(" per ")
    return f"{NOUNS[above]} per {NOUNS[below].split(' ', 1)[1]}"


def holds_more(text: str, kept: str, dimension: str) -> QuantityError:
    """A text of which only a part, `kept`, belongs into the field."""
    says = f"holds more than {DIMENSIONS[dimension].noun}; write `{kept}` here, and the rest under `note:`"
    return refusal(text, says, dimension, advised=True)


def _elsewhere(text: str, noun: str, key: str, dimension: str) -> QuantityError:
    due = DIMENSIONS[dimension]
    says = f"is {noun}; write it under `{key}:`, or give {due.noun} here, for example `{due.example}`"
    return refusal(text, says, dimension, advised=True)


def out_of_bounds(text: str, low: float, dimension: str) -> QuantityError:
    """A value that nothing can have, whose lowest end is `low`."""
    if dimension == "temperature" and low < ABSOLUTE_ZERO:
        return refusal(text, "lies below absolute zero, -273.15 °C", dimension)
    if low < 0:
        return refusal(text, "is negative", dimension)
    return refusal(text, "is too large to be a number", dimension)


def refusal(text: str, says: str, dimension: str, advised: bool = False) -> QuantityError:
    """The sentence to the user; it says what is due, unless `says` holds the advice already."""
    due = DIMENSIONS[dimension]
    if advised:
        return QuantityError(f"`{_shown(text)}` {says}.")
    return QuantityError(f"`{_shown(text)}` {says}; {due.noun} is due here, for example `{due.example}`.")


def _shown(text: str) -> str:
    """A text as messages quote it: one line, no backticks, not endless."""
    line = " ".join(text.replace("`", "'").split())
    return line if len(line) <= 60 else line[:57] + "..."
