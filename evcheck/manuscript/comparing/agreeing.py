"""Whether two values of a field say the same, rounding and spelling in mind, and whether a text mentions a value."""

from __future__ import annotations

import re
from math import floor, log10

from evcheck.dossier.compiled import Field
from evcheck.dossier.quantities import Quantity, QuantityError, parse
from evcheck.knowledge import find, fold
from evcheck.manuscript.walking import language

MEANT = {
    "overnight": (8 * 3600.0, 24 * 3600.0),
    "room temperature": (15.0, 30.0),
    "on ice": (0.0, 8.0),
}
"""What words stand for, in base units; a figure within these bounds agrees with the word."""

CLOSE = 0.005
"""Relative difference of two figures that are the same, for instance 0.2 and 0.2002."""

MEMBRANES = 0.1
"""The same for pores: membranes of 0.2 and 0.22 µm are sold, and written of, as one."""

DIGITS = 3
"""Figures that agree when one of them is rounded to so many digits are the same."""

SHORTEST = 3
"""Letters and digits of a name that is looked for in a text."""

CONTAINED = ("product", "instrument", "reagent", "assay")
"""Kinds of names that are often written with more or less of their size, series or form: `BCA` and `micro BCA`."""


def field_of(model: str, key: str) -> Field:
    """The field of a model of the dossier language."""
    return language().shapes[model][key]


def same(field: Field, one: str, two: str) -> bool | None:
    """Whether two values say the same; None where that cannot be told, as of two free texts."""
    if fold(one) == fold(two):
        return True
    if field.dimension:
        return _same_quantity(one, two, field.dimension)
    if field.names:
        return _same_name(field.names, one, two)
    if _holds(one, two):
        return True
    return _same_numbers(one, two)


NUMBERED = re.compile(
    r"(?:(?:passages?|fractions?|nos?\.?|until|up to|below|P|F)\s*)*\d{1,3}(?:(?:\s*(?:[,–-]|to|and"
    r"|or)\s*)+[PF]?\d{1,3})*"
    r"(?:\s*(?:passages?|fractions?|pooled))*",
    re.IGNORECASE,
)
"""Passages or fractions, by their numbers alone: `passage 3 to 5`, `F7-F10`."""
RANGE = re.compile(r"(\d{1,3})\s*(?:[–-]|to)\s*[PF]?(\d{1,3})", re.IGNORECASE)


def _same_numbers(one: str, two: str) -> bool | None:
    """Whether two texts that are nothing but numbers name the same; None where some are in both, or it is no list."""
    first, second = _numbers(one), _numbers(two)
    if not first or not second:
        return None
    if first <= second or second <= first:
        return True
    return None if first & second else False


def _numbers(text: str) -> set[int]:
    """The numbers that a list of passages or fractions names; none for another text, or one with an open end."""
    if not NUMBERED.fullmatch(text.strip()) or re.search(r"(?i)until|up to|below", text):
        return set()
    ranges = [range(int(low), int(high) + 1) for low, high in RANGE.findall(text)]
    return {number for one in ranges for number in one} | {int(one) for one in re.findall(r"\d{1,3}", text)}


def _same_quantity(one: str, two: str, dimension: str) -> bool | None:
    try:
        first, second = parse(one, dimension), parse(two, dimension)
    except QuantityError:
        return None
    bounds, others = _bounds(first), _bounds(second)
    if bounds is None or others is None or first.dimension != second.dimension:
        return None
    if _bounded(first) and _bounded(second) and bounds[0] == bounds[1] and others[0] == others[1]:
        return near(bounds[0], others[0], MEMBRANES if dimension == "pore" else CLOSE)
    slack = CLOSE * max(map(abs, (*bounds, *others)))
    return bounds[0] <= others[1] + slack and others[0] <= bounds[1] + slack


def _bounded(quantity: Quantity) -> bool:
    return not quantity.comparison and not quantity.approximate and not quantity.word


def _bounds(quantity: Quantity) -> tuple[float, float] | None:
    """The lowest and highest figure that a quantity allows."""
    if quantity.low is None and quantity.high is None:
        return MEANT.get(quantity.word)
    low = quantity.low if quantity.low is not None else float("-inf")
    high = quantity.high if quantity.high is not None else float("inf")
    if quantity.low is None or quantity.high is None:
        return (low, high)
    spread = quantity.spread or 0.0
    if quantity.approximate:
        spread = max(spread, 0.05 * abs(high))
    return low - spread, high + spread


def near(one: float, two: float, close: float = CLOSE) -> bool:
    """Whether two figures are the same, or one of them is the other rounded."""
    if abs(one - two) <= close * max(abs(one), abs(two)):
        return True
    return bool(one and two) and (two == _rounded(one) or one == _rounded(two))


def _rounded(number: float) -> float:
    return round(number, DIGITS - 1 - floor(log10(abs(number))))


def _same_name(kind: str, one: str, two: str) -> bool | None:
    first, second = find(kind, one), find(kind, two)
    if first.entry is not None and second.entry is not None:
        if first.entry is second.entry or first.entry.name == second.entry.name:
            return True
        members = {*getattr(first.entry, "members", ()), *getattr(second.entry, "members", ())}
        if members & {first.entry.name, second.entry.name}:
            return True
        return kind in CONTAINED and _holds(one, two)
    meant = {*first.candidates, *([first.entry.name] if first.entry is not None else [])}
    if meant & {*second.candidates, *([second.entry.name] if second.entry is not None else [])}:
        return True
    return True if _holds(one, two) else None


def _holds(one: str, two: str) -> bool:
    """Whether the shorter of two texts stands in the longer, letters and digits alone."""
    short, long = sorted((fold(one), fold(two)), key=len)
    return len(short) >= SHORTEST and short in long


class Mentions:
    """A text in which names and figures are looked for, read generously: what it may mention counts as mentioned."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        self.digits = re.sub(r"(?<=\d)[\s,\u2009\u00a0\u202f.](?=\d)", "", text)

    def has(self, field: Field, value: str) -> bool:
        """Whether the text mentions a value of a field, by any name or spelling."""
        if field.dimension:
            return self.has_figure(value)
        parts = [value, *(part for part in re.split(r"[()/]", value) if len(fold(part)) >= SHORTEST)]
        if field.names:
            return any(self.has_words(name) for part in parts for name in names_of(field.names, part))
        return any(map(self.has_words, parts))

    def has_words(self, words: str) -> bool:
        """Whether the text holds these words, letters and digits alone."""
        wanted = fold(words)
        return len(wanted) < SHORTEST or wanted in self.folded

    def has_figure(self, value: str) -> bool:
        """Whether the text holds the digits of every figure of a quantity; a word of a field counts as held."""
        figures = re.findall(r"\d[\d,. ]*", value)
        return all(self._has_digits(re.sub(r"[\s,.]", "", figure)) for figure in figures)

    def has_quantity(self, value: str) -> bool:
        """Whether the text holds a quantity as it is written, its figure a whole one and its unit behind it."""
        figure, _, unit = value.strip().partition(" ")
        written = rf"(?<![\d.,]){re.escape(figure)}(?!\.?\d)"
        if unit:
            letters = r"\s?".join(re.escape(letter) for letter in unit.replace("µ", "u") if not letter.isspace())
            written += rf"[\s-]{{0,2}}{letters.replace('u', '[uµμ]')}"
        return re.search(written, self.text, re.IGNORECASE) is not None

    def _has_digits(self, digits: str) -> bool:
        bare = digits.rstrip("0") or digits
        return bare in self.digits.replace(".", "")


def names_of(kind: str, text: str) -> list[str]:
    """All names under which something is known; the text itself where it is not."""
    entry = find(kind, text).entry
    if entry is None:
        return [text]
    return [text, entry.name, *entry.aliases, *([entry.called] if getattr(entry, "called", "") else [])]
