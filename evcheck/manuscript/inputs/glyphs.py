"""Signs that a converter wrote by the names of their glyphs: `identi /uniFB01 ed`, `in/f_lammation`.

A PDF whose fonts do not say what their signs mean comes out so. Converters set spaces around the names, of which those
behind a ligature never belong there, and those before it only where a word begins with it.
"""

from __future__ import annotations

import re

NAMED = re.compile(
    r"(?P<before> ?)(?:/uni(?P<code>[0-9A-F]{4})(?![0-9A-F])|/(?P<parts>f_f_[il]|f_[fijlt]|T_h))"
    r"(?P<behind> ?)"
)
LIGATURES = ("ff", "fi", "fl", "ffi", "ffl", "ft", "st")
"""U+FB00 to U+FB06, as letters."""

FITTED = {0xF639: "0", 0xF6DC: "1", **{0xF63A + number: str(number + 2) for number in range(8)}}
"""Figures of a width of their own, as fonts with signs for private use have them."""

PRIVATE = range(0xE000, 0xF900)
BEGINS = re.compile(
    r"fi(?:rst|eld|lter|ltr|lt[er]|nal|nd|ve\b|gur|bro|xed|xat|lm|lled|lament|bers?\b|bri|nger|nanc|nish|sh\b"
    r"|re\b|ne\b)"
    r"|fl(?:uor|ow|uid|ask|at|ush|ux|ank|ex|oat|oor|oti)|ff\b"
)
"""How words begin that begin with a ligature."""

JOINED = re.compile(r"\b(?:ultra|micro|nano|dia|pre|un|over|auto)$", re.IGNORECASE)
"""Parts of words that are never words before one that begins with a ligature."""

APART = re.compile(r"(?:and|or|of|the|in|to|was|were|is|are|for|with|from|by|at|on|as|that|than|which)\b")
"""Words that no ligature is the beginning of."""


def spelled(text: str) -> str:
    """Text with its signs in place of the names of their glyphs."""
    if "/uni" not in text and "_" not in text:
        return text
    out, at = [], 0
    for found in NAMED.finditer(text):
        sign = _sign(found)
        if sign is None:
            continue
        following = text[found.end() : found.end() + 12]
        letters = len(sign) > 1 and sign.isalpha()
        begins = BEGINS.match(sign + following) and not JOINED.search(text, max(0, found.start() - 6), found.start())
        before = found["before"] if not letters or begins else ""
        behind = "" if letters and following[:1].islower() and not APART.match(following) else found["behind"]
        out += [text[at : found.start()], before, sign, behind]
        at = found.end()
    return "".join([*out, text[at:]]) if out else text


def _sign(found: re.Match[str]) -> str | None:
    """What a name stands for; None where that is not known."""
    if found["parts"]:
        return found["parts"].replace("_", "")
    code = int(found["code"], 16)
    if 0xFB00 <= code <= 0xFB06:
        return LIGATURES[code - 0xFB00]
    if code in FITTED:
        return FITTED[code]
    sign = chr(code)
    return sign if code not in PRIVATE and not 0xD800 <= code < 0xE000 and sign.isprintable() else None
