"""Lines put together to paragraphs: hyphens at their ends mended, numbers at their heads dropped."""

from __future__ import annotations

import re
from itertools import pairwise

from evcheck.manuscript.inputs.blocks import Run

_CUT = re.compile(r"(?:^|[\s(/“-])(?:[^\W\d_]*[^\W\d_]{2})[-\u00ad\u2010]$")
_KEPT = re.compile(
    r"(?:^|[\s(/])(?:non|anti|pre|post|self|co|well|high|low|cell|serum|size|time|dose|long|short|half|full|re|cross|multi"
    r"|single|double|two|three|four|blood|plasma|exosome|vesicle|particle|protein|density|all|low|mid|sub|inter|intra)-$",
    re.I,
)
"""First parts of words that keep their hyphen; behind others, one at the end of a line is taken for the printer's."""

NUMBERED = re.compile(r"(\d{1,5})(?:\s+|$)")


def joined(first: tuple[Run, ...], second: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs of two lines as those of one; a word that was cut between them is made whole."""
    if not first or not second:
        return first or second
    last, following = first[-1], second[0]
    start = following.text.lstrip()
    end = last.text.rstrip()
    if end.endswith("\u00ad"):
        return (*first[:-1], last._replace(text=end[:-1]), following._replace(text=start), *second[1:])
    if not last.raised and _CUT.search(end) and start[:1].islower():
        kept = end if _KEPT.search(end) else end[:-1]
        return (*first[:-1], last._replace(text=kept), following._replace(text=start), *second[1:])
    if end.endswith(("-", "\u2010", "/", "–")) and end[-2:-1].strip():
        return (*first[:-1], last._replace(text=end), following._replace(text=start), *second[1:])
    return (*first, Run(" "), *second)


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
