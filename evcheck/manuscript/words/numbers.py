"""Numbers as running text writes them, alone and in lists, and the figures that are made of them.

Publishers and converters write `100,000`, `100 000`, `150, 000`, `100k`, `2½`, and print `×` as another sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Figure(NamedTuple):
    """A quantity in the text.

    `kind` is one of `force` (g), `speed` (rpm), `time` (s), `temperature` (°C), `pore` (µm), `cutoff` (kDa), `volume`
    (mL), `percent`, `times` (how often). `value` is the quantity as a dossier has it, `amount` the number in the unit
    above, the lower end of a range; it is 0 for `overnight`.
    """

    start: int
    end: int
    kind: str
    value: str
    amount: float


SPACE = r"[ \u00a0\u2009\u202f]"
SIGN = r"(?:\\times|\\cdot|[×xX✕✖⨉*∙·•ϫ⫻χх´£�\ue000-\uf8ff\x00-\x09\x0b-\x1f])"
"""Signs of multiplication, with those that converters print in their place."""
NUMBER = (
    rf"(?:\d{{1,3}}(?:(?:,|\{{,\}}|\\,|['’]|{SPACE})\d{{3}}){{1,3}}(?![\d.])"
    rf"|\d{{1,3}},{SPACE}000(?!\d)"
    r"|\d{1,7}(?:[.·]\d{1,3})?)"
)
JOIN = (
    rf"(?:{SPACE}?[,;/]{SPACE}?(?:(?:and|or|then|&){SPACE}?)?|{SPACE}(?:and|or|then|to|&){SPACE}"
    rf"|{SPACE}?[-–—]{SPACE}?)"
)
GROUPS = re.compile(rf"{SPACE}|,|\{{,\}}|\\,|['’]")


def number(written: str) -> float:
    """The number that a text writes, with thousands grouped or not, `k` for thousands, or a half."""
    text = written.strip()
    factor = 1000.0 if text[-1:] in ("k", "K") else 1.0
    half = 0.5 if text.endswith("½") else 0.0
    return float(GROUPS.sub("", text.rstrip("kK½")).replace("·", ".") or "0") * factor + half


def plain(amount: float) -> str:
    """A number as a dossier has it: no group signs, no needless decimals."""
    return f"{amount:.6g}" if amount < 1e6 else f"{amount:.0f}"


def numbers_in(text: str, start: int) -> Iterator[tuple[int, int, str]]:
    """The numbers of a list, each with its place in the whole text."""
    for match in re.finditer(rf"{NUMBER}(?:[kK½]|{SPACE}[kK](?!\w))?", text):
        yield start + match.start(), start + match.end(), match.group()


def listed(match: re.Match[str], kind: str, unit: str, factor: float = 1.0) -> Iterator[Figure]:
    """Each quantity of a list that shares its unit; the last one ends with the unit. A range stays one quantity."""
    inside = list(numbers_in(match["numbers"], match.start("numbers")))
    skip = False
    for place, (start, end, written) in enumerate(inside):
        if skip:
            skip = False
            continue
        value, amount = plain(number(written) * factor), number(written) * factor
        if place + 1 < len(inside):
            between = match.string[end : inside[place + 1][0]].strip()
            high = number(inside[place + 1][2]) * factor
            if between in ("-", "–", "—", "to") and high > amount:
                value, end, skip = f"{value}-{plain(high)}", inside[place + 1][1], True
        last = place + 1 + skip >= len(inside)
        yield Figure(start, match.end() if last else end, kind, f"{value} {unit}", amount)


def matches(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches of a pattern that can begin at these places only, which saves to try all others."""
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(text, place)):
            yield match
            end = match.end()
