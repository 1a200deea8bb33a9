"""Temperatures in running text, with the signs of minus and of degrees that converters lose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.words.numbers import SPACE, Figure, matches, plain
from evcheck.manuscript.words.sieve import Sieve

TEMPERATURE = re.compile(
    rf"(?P<sign>[-−–‒—‐‑]{SPACE}?|[Mm]inus{SPACE})?(?<![\d.])(?P<number>\d{{1,3}}(?:\.\d)?)(?:{SPACE}|\\[ ,;:!]|~|\$"
    rf"|\{{\}}){{0,4}}"
    rf"(?:(?:\^{SPACE}?\{{?\\?circ\}}?|\\?°|º|◦|˚|ºº|&#176;|degrees?|deg\.?|·|∘"
    rf"|℃|o(?=C\b)){SPACE}?(?:\\mathrm\{{C\}}|C(?:elsius)?)?"
    rf"|C(?=[\s,.;)]|$))(?!\w)"
)
BARE_COLD = Sieve(
    rf"\b(?:at|in|to) (?:(?:a|the) (?=\S{{3,4}}[ -]freezer))?(?P<sign>[-−–]{SPACE}?|minus )(?P<number>80|20"
    rf"|70)(?!{SPACE}?(?:°|º|◦|·|C\b"
    rf"|mV|%|kDa|mL|ml|[\d.]))"
)
ROOM = Sieve(r"(?i:\b(?:room|ambient)[- ]temperature\b)|\bRT\b(?![-–])|\bon ice\b")
SIGNS = "-−–‒—‐‑"
DEGREES = re.compile(rf"\d{{1,3}}(?:\.\d)?{SPACE}?\$?[\^\\°º◦˚&d·∘℃C~{{o]")
"""A number behind which the sign of degrees may stand."""


LISTED_BEFORE = re.compile(
    rf"\b(?:at|to) (?:either |both )?(?P<list>(?:(?:[-−–]{SPACE}?)?\d{{1,2}}{SPACE}?(?:,{SPACE}?(?:and |or )?"
    rf"|{SPACE}(?:and|or) |/)){{1,4}})$"
)
"""Temperatures before the last of a list, which alone has the unit: `at 4, -20 or -80 °C`."""
LOST_DEGREES = {48.0: 4.0, 208.0: 20.0, 228.0: 22.0, 258.0: 25.0, 378.0: 37.0, 708.0: 70.0, 808.0: 80.0, 1508.0: 150.0}
"""Temperatures whose sign of degrees some converters print as 8: `378C`."""


def temperatures(text: str, at: Sequence[int]) -> Iterator[Figure]:
    """The temperatures of a text; `at` are the places of its numbers."""
    for match in matches(TEMPERATURE, text, _signed(text, [place for place in at if DEGREES.match(text, place)])):
        amount = float(match["number"])
        yield from _colder(text, match.start())
        before = text[max(0, match.start() - 12) : match.start()].rstrip("$ ")
        if match["sign"] and not before[-1:].isdigit():
            amount = -LOST_DEGREES.get(amount, amount)
        elif amount in LOST_DEGREES and text[match.end() - 1] == "C":
            amount = LOST_DEGREES[amount]
        elif amount in (280, 220, 270, 2150) or (amount in (80, 70) and _frozen(text, match)):
            amount = -(amount % 100 or amount) if amount > 100 else -amount  # the sign of minus lost, or printed as 2
        yield Figure(
            match.start(),
            match.end(),
            "temperature",
            f"{plain(amount)} °C" if amount >= 0 else f"-{plain(-amount)} °C",
            amount,
        )
    for match in BARE_COLD.finditer(text):
        if _frozen(text, match):
            amount = float(match["number"])
            yield Figure(match.start("sign"), match.end(), "temperature", f"-{plain(amount)} °C", -amount)
    for match in ROOM.finditer(text):
        cold = match.group().lower() == "on ice"
        yield Figure(
            match.start(), match.end(), "temperature", "on ice" if cold else "room temperature", 0.0 if cold else 21.0
        )


def _signed(text: str, at: Sequence[int]) -> Iterator[int]:
    """Where numbers begin, each behind the places of its sign, if it has one."""
    for place in at:
        before = text[max(0, place - 6) : place]
        if before[-1:] in SIGNS or before.endswith(("-", " ")) or before[:1] in "Mm":
            yield from (place - size for size in range(len(before), 0, -1) if before[-size] in SIGNS + "Mm")
        yield place


def _frozen(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start() + 4]
    return re.search(r"(?i:stored|froze|freez|storage|kept at|aliquot)[^.;\n]*$", before) is not None


def _colder(text: str, start: int) -> Iterator[Figure]:
    """The temperatures of a list before its last."""
    found = LISTED_BEFORE.search(text, max(0, start - 40), start)
    for one in re.finditer(r"(?P<sign>[-−–] ?)?(?P<number>\d{1,2})", found["list"]) if found else ():
        amount = -float(one["number"]) if one["sign"] else float(one["number"])
        at = found.start("list") if found else 0
        yield Figure(at + one.start(), at + one.end(), "temperature", f"{plain(amount)} °C".replace("+", ""), amount)
