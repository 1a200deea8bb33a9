"""Lines put together to paragraphs: hyphens at their ends mended, numbers at their heads dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from evcheck.manuscript.inputs.blocks import Run

_CUT = re.compile(r"(?:^|[\s(/“-])(?:[^\W\d_]*[^\W\d_]{2})[-\u00ad\u2010]$")
_KEPT = re.compile(
    r"(?:^|[\s(/])(?:non|anti|pre|post|self|co|well|high|low|cell|serum|size|time|dose|long|short|half|full|re|cross"
    r"|multi"
    r"|close|wide|cup|age|sex|dry|ice|room|near|far|off|gel|bead|follow|set|cut|built|single|double|two|three|four"
    r"|blood|plasma|exosome|vesicle|particle|protein|density|all|low|mid|sub|inter|intra)-$",
    re.I,
)
"""First parts of words that keep their hyphen; behind others, one at the end of a line is taken for the printer's."""

_LAST_PARTS = frozenset((
    "based", "coated", "conjugated", "coupled", "depleted", "derived", "enriched", "free", "induced", "labeled",
    "labelled", "like", "linked", "loaded", "negative", "positive", "related", "rich", "specific", "stained", "treated",
))  # fmt: skip
"""Words that follow a hyphen, as in `EV-depleted`."""
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"[^\W\d_]+$")
_FIRST = re.compile(r"[^\W\d_]+")
WINDOW = 60
NUMBERED = re.compile(r"(\d{1,5})(?:\s+|$)")


def joined(lines: Iterable[tuple[Run, ...]], lexicon: frozenset[str] = frozenset()) -> tuple[Run, ...]:
    """The runs of several lines as those of one; words that were cut between them are made whole.

    `lexicon` are words of the same manuscript, which tell "nanoparticle" from "close-up".
    """
    runs: list[Run] = []
    for line in lines:
        if runs and line:
            _mend(runs, line[0], lexicon)
            runs.extend(line[1:])
        else:
            runs.extend(line)
    return tuple(runs)


def _mend(runs: list[Run], following: Run, lexicon: frozenset[str]) -> None:
    """Add the first run of a line to those of the lines before."""
    last = runs[-1]
    start, end = following.text.lstrip(), last.text.rstrip()
    near = end[-WINDOW:]
    if near.endswith("\u00ad"):
        end = end[:-1]
    elif not last.raised and _CUT.search(near) and start[:1].islower():
        end = end if _keeps_hyphen(near, start[:WINDOW], lexicon) else end[:-1]
    elif not near.endswith(("-", "\u2010", "/", "–")) or not near[-2:-1].strip():
        runs += [Run(" "), following]
        return
    runs[-1] = last._replace(text=end)
    runs.append(following._replace(text=start))


def _keeps_hyphen(end: str, start: str, lexicon: frozenset[str]) -> bool:
    """Whether the hyphen at the end of a line belongs to the word, by the other words of the manuscript."""
    before, after = _LAST.search(end[:-1]), _FIRST.match(start)
    if before is None or after is None:
        return True
    left, right = before[0].lower(), after[0].lower()
    if left + right in lexicon:
        return False
    if f"{left}-{right}" in lexicon or _KEPT.search(end) or before[0][-1].isupper() or right in _LAST_PARTS:
        return True
    return left in lexicon and right in lexicon


def lexicon_of(lines: Iterable[str]) -> frozenset[str]:
    """The words that stand whole in lines, in small letters; not those that a line cuts."""
    words: set[str] = set()
    cut = False
    for line in lines:
        found = _WORDS.findall(line.lower())
        ends = line.rstrip().endswith(("-", "\u2010", "\u00ad"))
        words.update(found[1 if cut else 0 : -1 if ends else None])
        cut = ends
    return frozenset(words)


def without_line_numbers(pages: list[list[str]]) -> list[list[str]]:
    """Pages without the numbers that a word processor prints beside the lines of a manuscript."""
    lines = [line for page in pages for line in page if line]
    numbers = [int(found[1]) for found in map(NUMBERED.match, lines) if found]
    if len(lines) < 20 or len(numbers) < 0.7 * len(lines):
        return pages
    rising = sum(after - before in (1, 5) or after == 1 for before, after in pairwise(numbers))
    if rising < 0.8 * (len(numbers) - 1):
        return pages
    return [[NUMBERED.sub("", line, count=1) for line in page] for page in pages]
