"""Lines put together to paragraphs: hyphens at their ends mended, numbers at their heads dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from evcheck.manuscript.inputs.blocks import Run

_CUT = re.compile(r"(?:^|[\s(/“-])(?:[^\W\d_]*[^\W\d_]{2})[-\u00ad\u2010]$")
_KEPT = re.compile(
    r"(?:^|[\s(/])(?:non|anti|pre|post|self|co|well|high|low|cell|serum|size|time|dose|long|short|half|full|re|cross|multi"
    r"|close|wide|cup|age|sex|dry|ice|room|near|far|off|gel|bead|follow|set|cut|built|single|double|two|three|four|blood|plasma|exosome|vesicle|particle|protein|density|all|low|mid|sub|inter|intra)-$",
    re.I,
)
"""First parts of words that keep their hyphen; behind others, one at the end of a line is taken for the printer's."""

_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"[^\W\d_]+$")
_FIRST = re.compile(r"[^\W\d_]+")
NUMBERED = re.compile(r"(\d{1,5})(?:\s+|$)")


def joined(first: tuple[Run, ...], second: tuple[Run, ...], lexicon: frozenset[str] = frozenset()) -> tuple[Run, ...]:
    """The runs of two lines as those of one; a word that was cut between them is made whole.

    `lexicon` are words of the same manuscript, which tell "nanoparticle" from "close-up".
    """
    if not first or not second:
        return first or second
    last, following = first[-1], second[0]
    start, end = following.text.lstrip(), last.text.rstrip()
    if end.endswith("\u00ad"):
        return (*first[:-1], last._replace(text=end[:-1]), following._replace(text=start), *second[1:])
    if not last.raised and _CUT.search(end) and start[:1].islower():
        kept = end if _keeps_hyphen(end, start, lexicon) else end[:-1]
        return (*first[:-1], last._replace(text=kept), following._replace(text=start), *second[1:])
    if end.endswith(("-", "\u2010", "/", "–")) and end[-2:-1].strip():
        return (*first[:-1], last._replace(text=end), following._replace(text=start), *second[1:])
    return (*first, Run(" "), *second)


def _keeps_hyphen(end: str, start: str, lexicon: frozenset[str]) -> bool:
    """Whether the hyphen at the end of a line belongs to the word, by the other words of the manuscript."""
    before, after = _LAST.search(end[:-1]), _FIRST.match(start)
    if before is None or after is None:
        return True
    left, right = before[0].lower(), after[0].lower()
    if left + right in lexicon:
        return False
    if f"{left}-{right}" in lexicon or _KEPT.search(end):
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
