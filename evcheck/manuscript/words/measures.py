"""Pores, cut-offs, volumes and shares in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.words.numbers import JOIN, NUMBER, SIGN, SPACE, Figure, listed, matches, number, plain
from evcheck.manuscript.words.sieve import Sieve

PORE = re.compile(
    rf"(?<![\w.,])(?P<numbers>\d{{1,3}}(?:\.\d{{1,3}})?(?:{SPACE}?(?:/|[-–]|and|to|,){SPACE}?\d{{1,2}}\.\d{{1,3}})?)"
    rf"{SPACE}?-?{SPACE}?(?P<unit>[µμuɥ�]{SPACE}?m"
    rf"|[µμu]M(?={SPACE}(?:[\w-]+{SPACE}){{0,3}}?(?:filters?|membranes?|pores?|filtration)\b)"
    r"|µ|μ|micron|micrometers?|micrometres?|microns|nm|mm)(?![\w²³])"
)
CUTOFF = re.compile(
    rf"(?<![\w.,])(?P<number>{NUMBER}){SPACE}?-?{SPACE}?(?P<unit>kDa|kD|KDa|KD|kda|Da|kilodaltons?|Dalton|K|k)"
    rf"(?!\w|{SPACE}?(?:{SIGN}{SPACE})?[gG]\b)"
    rf"|(?<![\w.,])(?P<bare>{NUMBER}){SPACE}?-?(?P<note>MWCO|NMWC|NMWL|nominal molecular|molecular[ -]weight|MW cut)"
    rf"|\b(?:MWCO|NMWL|NMWC|cut-?{SPACE}?off)(?:{SPACE}(?:of|at|was|is)|[:=,(]|{SPACE}){SPACE}?"
    rf"(?P<after>{NUMBER})(?!{SPACE}?(?:k|K|Da|kDa|kD|[µμ]m|nm|%|mL|ml|min))"
)
VOLUME = re.compile(
    rf"(?<![\w.,/–])(?P<numbers>{NUMBER}){SPACE}?-?(?P<unit>mL|ml|ML|[µμu][lL]|L|l|cc|liters?"
    rf"|litres?|millilit(?:er|re)s?)(?![\w/])"
)
PERCENT = re.compile(
    rf"(?<![\w.,])(?P<numbers>\d{{1,3}}(?:\.\d{{1,2}})?(?:(?:{SPACE}?%)?{JOIN}\d{{1,3}}(?:\.\d{{1,2}})?){{0,12}}"
    rf"){SPACE}?\\?%"
)
WIDEST = 1000.0
"""Kilodaltons of the widest membrane; before a greater number may stand that of a device: `Ultra-4 100 kDa`."""
DEVICE = re.compile(r"(?:[A-Za-z][-–‑]|\b[A-Z][\w-]+ )$")
"""The name of a device before its number: `Ultra-`, `Vivaspin `."""
CUTTING = Sieve(r"MWCO|NMWL|NMWC|cut")


def pores(text: str, at: Sequence[int]) -> Iterator[Figure]:
    """The pores of filters, and other small lengths."""
    for match in matches(PORE, text, at):
        unit = match["unit"]
        for figure in listed(match, "pore", "µm", 0.001 if unit == "nm" else 1.0):
            if unit != "mm" or figure.amount < 2:
                yield figure._replace(value=figure.value if unit != "nm" else f"{plain(figure.amount * 1000)} nm")


def cutoffs(text: str, at: Sequence[int]) -> Iterator[Figure]:
    """The molecular weights at which membranes cut off."""
    for match in matches(CUTOFF, text, sorted({*at, *(match.start() for match in CUTTING.finditer(text))})):
        start, written = match.start(), match["number"] or match["bare"] or match["after"]
        wide = match["unit"] and " " in written and not written.endswith(" 000") and number(written) > WIDEST
        if wide and DEVICE.search(text[max(0, match.start("number") - 30) : match.start("number")]):
            written = written.rpartition(" ")[2]
            start = match.end("number") - len(written)
        amount = number(written)
        if (match["unit"] or "").lower() in ("da", "dalton") or (not match["unit"] and amount >= 1000):
            amount /= 1000
        yield Figure(start, match.end(), "cutoff", f"{plain(amount)} kDa", amount)


def volumes(text: str, at: Sequence[int]) -> Iterator[Figure]:
    """The volumes of a text."""
    for match in matches(VOLUME, text, at):
        unit = match["unit"].lower().replace("μ", "µ").replace("u", "µ")
        name, factor = ("µL", 0.001) if unit == "µl" else ("L", 1000.0) if unit[0] == "l" else ("mL", 1.0)
        amount = number(match["numbers"])
        yield Figure(match.start(), match.end(), "volume", f"{plain(amount)} {name}", amount * factor)


def percents(text: str, at: Sequence[int]) -> Iterator[Figure]:
    """The shares of a text, in per cent."""
    for match in matches(PERCENT, text, at):
        yield from listed(match, "percent", "%")
