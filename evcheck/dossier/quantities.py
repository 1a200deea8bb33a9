"""Quantities as researchers write them: text -> value or range, unit and dimension, in base units.

Base units: x g, rpm, s, °C, m, mL, %, Da, g/mL and pieces; for amounts also g, mol/L and their ratios, so
that quantities of one dimension compare as plain numbers.
"""

from __future__ import annotations

from typing import NamedTuple

from evcheck.dossier.figures import ABSOLUTE_ZERO, INFINITY, NUMBER, lead, plain_signs
from evcheck.dossier.quantity_errors import NOUNS, QuantityError, holds_more, out_of_bounds, refusal
from evcheck.dossier.units import CUTOFFS, DIMENSIONS, WORDS, Dimension
from evcheck.dossier.values import values

__all__ = ["DIMENSIONS", "Dimension", "Quantity", "QuantityError", "parse", "rcf"]

_LONGEST = 300


class Quantity(NamedTuple):
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


def parse(text: str, dimension: str) -> Quantity:
    """Read `text` as a quantity for a field of that dimension (a key of `DIMENSIONS`).

    Raises:
        QuantityError: with one sentence that says what was written, what is due, and an example.
    """
    plain = plain_signs(text)
    comparison, approximate, start = ("", False, 0) if plain[:1].isdecimal() else lead(plain)
    first = NUMBER.match(plain, start)
    if first is None or len(plain) > _LONGEST:
        return _word(text, plain, dimension)
    low, high, unit, spread, notes = values(text, plain, first, dimension)
    least = ABSOLUTE_ZERO if dimension == "temperature" else 0.0
    if not (least <= low <= high < INFINITY and (spread is None or spread < INFINITY)):
        raise out_of_bounds(text, low, dimension)
    bottom: float | None = low
    top: float | None = high
    if comparison:
        if low != high or spread is not None:
            raise refusal(text, "holds both a comparison and a range", dimension)
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


def _word(text: str, plain: str, dimension: str) -> Quantity:
    """A text that does not begin with a number: a word of the field, alone or with a figure, or a mistake."""
    due = DIMENSIONS[dimension]
    if len(plain) > _LONGEST:
        raise refusal(text, "is too long for a quantity", dimension)
    if not plain:
        raise QuantityError(f"Nothing is written here; {due.noun} is due, for example `{due.example}`.")
    folded = plain.lower().strip(" .()~").removeprefix("at ")
    words = dict.fromkeys(CUTOFFS, "") if dimension == "cutoff" else WORDS.get(dimension, {})
    for word, meaning in words.items():
        if folded == word and meaning:
            return Quantity(text, None, None, "", dimension, word=meaning)
        if folded.startswith(word) and not folded[len(word) : len(word) + 1].isalpha():
            return _word_with_figure(text, plain, word, words, dimension)
    if folded.lstrip("+-. ") in ("nan", "inf", "infinity", "∞"):
        raise refusal(text, "is not a number that can be measured", dimension)
    for kind, others in WORDS.items():
        if folded in others:
            raise refusal(text, f"is {NOUNS[kind]}", dimension)
    raise refusal(text, "does not begin with a number", dimension)


def _word_with_figure(text: str, plain: str, word: str, words: dict[str, str], dimension: str) -> Quantity:
    """`overnight (16 h)`, `room temperature (RT)`, `frozen at -80 °C`, `MWCO 100 kDa`."""
    meaning = words[word]
    figure = plain[plain.lower().index(word) + len(word) :].strip(" ,;:()").removeprefix("at ")
    if meaning and words.get(figure.lower()) == meaning:
        return Quantity(text, None, None, "", dimension, word=meaning)
    if NUMBER.match(figure, lead(figure)[2]) is None:
        if not meaning:
            raise refusal(text, "holds no number", dimension)
        raise holds_more(text, meaning, dimension)
    quantity = parse(figure, dimension)
    return quantity._replace(text=text, word=meaning, qualifier=quantity.qualifier if meaning else "MWCO")
