"""Quantities in running text: forces, speeds, times, temperatures, pores, cut-offs, volumes, shares.

Each figure keeps its place, and says its value as a dossier has it. What stands behind a number tells of which kinds
it may be, and only those are tried.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache

from evcheck.manuscript.words.forces import forces, speeds
from evcheck.manuscript.words.measures import cutoffs, percents, pores, volumes
from evcheck.manuscript.words.numbers import SIGN, Figure
from evcheck.manuscript.words.temperatures import temperatures
from evcheck.manuscript.words.times import repeats, times

DIGITS = re.compile(r"\d+")
"""What every quantity that is written in figures begins with."""
FIRST_DIGITS = re.compile(r"\d(?:(?<![\w.].)|(?<= at.)|(?<= for.))\d*+(?![\d)\]=])")
"""What all quantities but temperatures begin with: no letter and no point before it, unless a space was lost, and no
closing sign behind."""
STRETCH = re.compile(r"(?:[\d.·,;/&½kK \u00a0\u2009\u202f–—-]++|\{,\}|\\,|['’](?=\d)|and|or|then|to)++")
"""Numbers and all that may stand among those of one quantity."""
BEHIND = {
    "power": "g$^<²³⁴⁵⁶×\\", "force": "gG𝑔𝘨ℊrR(t$×\\", "speed": "rR×", "clock": "h:", "time": "hmsdw'′’‐‑~$\\",
    "pore": "µμuɥ�mn", "cutoff": "DdiMNmn", "volume": "mMµμuLlc", "percent": "%\\",
}  # fmt: skip
"""By kind of quantity, what may stand first behind such a stretch; `×` is any sign of multiplication."""
MULTIPLIED = re.compile(SIGN)


def find_figures(text: str) -> tuple[Figure, ...]:
    """Find the quantities in a text, in their order; none overlaps another of its kind."""
    all_digits = [match.start() for match in DIGITS.finditer(text)]
    at = _by_kind(text, [place for place in all_digits if FIRST_DIGITS.match(text, place)])
    found = [*forces(text, at["power"], at["force"]), *speeds(text, at["speed"])]
    found += [*times(text, at["clock"], at["time"]), *temperatures(text, all_digits)]
    found += [*pores(text, at["pore"]), *cutoffs(text, at["cutoff"]), *volumes(text, at["volume"])]
    found += [*percents(text, at["percent"]), *repeats(text)]
    return tuple(sorted(dict.fromkeys(found)))


def _by_kind(text: str, at: Sequence[int]) -> Mapping[str, Sequence[int]]:
    """The places of numbers by each kind of quantity that they may be of, by what stands behind them."""
    found: dict[str, list[int]] = {kind: [] for kind in BEHIND}
    end, kinds = 0, tuple[str, ...]()
    for place in at:
        if place >= end and (stretch := STRETCH.match(text, place)):
            end = stretch.end()
            kinds = _kinds(text[end : end + 1], "k" in stretch.group().lower())
        for kind in kinds:
            found[kind].append(place)
    return found


@lru_cache(maxsize=512)
def _kinds(behind: str, thousands: bool) -> tuple[str, ...]:
    """The kinds of quantity by what stands behind a stretch of numbers; `k` among them may be a thousand daltons."""
    sign = "×" if MULTIPLIED.fullmatch(behind) else behind
    kinds = (kind for kind, signs in BEHIND.items() if sign and sign in signs)
    return tuple(dict.fromkeys([*kinds, "cutoff"] if thousands else kinds))


def figures_within(figures: Sequence[Figure], start: int, end: int, kind: str = "") -> list[Figure]:
    """The figures that lie within a part of the text, all or those of one kind."""
    inside = []
    for figure in figures[bisect_left(figures, (start,)) :]:
        if figure.start >= end:
            break
        if figure.end <= end and kind in ("", figure.kind):
            inside.append(figure)
    return inside
