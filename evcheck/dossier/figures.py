"""Numbers as researchers write them: their signs, their digits, and what leads them (`about`, `<`)."""

from __future__ import annotations

import re

_COMPARISONS = {
    "less than": "<", "more than": ">", "at least": ">=", "at most": "<=", "up to": "<=", "within": "<=",
    "no more than": "<=", "not more than": "<=", "max": "<=", "maximum": "<=", "min": ">=", "minimum": ">=",
}  # fmt: skip

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
NUMBER = re.compile(
    r"([+-]?) ?(?:10\^([+-]?[0-9]+)|"
    r"((?:[1-9][0-9]{0,2}([, '])[0-9]{3}(?:\4[0-9]{3})*(?![0-9])|[0-9]+)(?:\.[0-9]*)?|\.[0-9]+)"
    r"(?: ?[eE]([+-]?[0-9]+)| ?[x*·] ?10\^([+-]?[0-9]+))?)"
)

# Compiled on first use: most texts begin with a digit.
_LEAD = (
    r" *(?:([<>]=?)|(~|(?:about|approx\.?|approximately|ca\.?|circa|around)(?![a-z]))"
    r"|(less than|more than|at least|at most|up to|within|no more than|not more than|maximum|minimum|max|min)"
    r"(?![a-z])\.?"
    r"|(?:at|n ?=)(?![a-z])) *"
)

INFINITY = float("inf")

ABSOLUTE_ZERO = -273.15
"""In °C."""


def plain_signs(text: str) -> str:
    """One spelling for every sign: single spaces, ASCII signs, `^` for superscripts, no leading bracket."""
    plain = " ".join(text.split())
    if not plain.isascii():
        plain = " ".join(plain.translate(_CHARACTERS).split())
        if "^" in plain:
            plain = re.sub(r"(?<=\^[0-9+-])\^", "", plain)
    if "^" in plain or "**" in plain:
        plain = re.sub(r" ?(?:\^|\*\*) ?(?=[0-9+-])", "^", plain)
    return plain[1:].replace(")", "", 1) if plain[:1] == "(" else plain


def lead(plain: str) -> tuple[str, bool, int]:
    """Comparison, whether approximate, and where the number may begin."""
    comparison, approximate, start = "", False, 0
    lower = plain.lower()
    pattern = re.compile(_LEAD)
    while found := pattern.match(lower, start):
        if found[2]:
            approximate = True
        elif found[1] or found[3]:
            comparison = found[1] or _COMPARISONS[found[3]]
        start = found.end()
    return comparison, approximate, start


def decimal_digits(number: re.Match[str]) -> tuple[int, int]:
    """A number without its sign as digits · 10^exponent."""
    if number[2]:
        return 1, int(number[2])
    mantissa, exponent = number[3], number[5] or number[6]
    if number[4]:
        mantissa = mantissa.replace(number[4], "")
    whole, _, decimals = mantissa.partition(".")
    return int(whole + decimals), (int(exponent) if exponent else 0) - len(decimals)
