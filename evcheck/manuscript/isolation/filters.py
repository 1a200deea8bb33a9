"""Filters, by the pore of their membrane; what is filtered sterile to be used is no step."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.numbers import Figure
from evcheck.manuscript.words.sieve import Sieve

BUFFER_FILTER = re.compile(
    r"(?i:filter(?:ed|-steril\w+)?[- ](?!the )(?:\w+[- ]){0,2}?(?:D?PBS|buffers?|saline|water|HEPES|HBS"
    r"|TBS|medium|media|solutions?|sucrose|milli-?Q)\b)"
)

IN_BRACKETS = re.compile(
    r"(?i:\b(?:D?PBS|buffers?|saline|water|HEPES|solutions?|TBS|FBS|FCS|medium"
    r"|media)\b,? ?[(\[](?:[\w.-]+ ){0,5}$)"
)

BUFFER_BEFORE = re.compile(
    r"(?i:\b(?:D?PBS|buffers?|saline|water|HEPES|solutions?|TBS|FBS|FCS"
    r"|reagents?)\b[ (\[]{1,2}(?:[\w.]+ ){0,4}$)"
)

FILTERED_BUFFER = re.compile(
    r"\b(?:with|in|by|using|into|of|and) (?:\w+[- ]){0,2}?(?:D?PBS|HEPES|HBS|TBS|buffer|saline"
    r"|water)(?: \([^()]{0,20}\))?"
    r"(?:,? (?:which|that) (?:was|were|had been))? (?:\w+ly |pre-?|sterile[- ])?filtered (?:\w+ )?(?:through|over"
    r"|via|with"
    r"|by|using|at) (?:an? )?(?:\w+ )?$"
)
"""A buffer right before the word that it was filtered: `eluted with PBS filtered through`."""

FILTER = Sieve(
    r"(?i:\b(?:(?:sterile|syringe|vacuum|micro|pre|membrane)[- ]?)?filt(?:ered|rations?|ers?"
    r"|ering|rated|rates?)\b|\b(?:clarified|cleared)\b|\bthrough (?:an? )?(?=\d)|passed through|pushed through"
    r"|pressed through|(?:membrane"
    r"|pore size|pores?"
    r"|strainer)\b|(?:ﬁ|/uniFB01|\bfi) ?ltr?(?:ation|ered|er))"
)

ARROWS = re.compile(r"(?:→|->) ?0\.\d+ ?[µμu]m (?:→|->)")
"""A pore between arrows, as a step of its own."""


MEMBRANE = re.compile(
    r"(?i:filt(?:er|r)|(?:ﬁ|/uniFB01|\bfi) ?lt|passed|through|membrane|strainer|clarified|cleared)",
)
"""Words for filtering right beside a pore."""

NO_PORE = re.compile(
    r"(?i:[ -](?:[a-z/-]+ ){0,3}beads?|.{0,15}?\b(?:beads?|particles?|lens|resin|column|diameter|latex|grid|section))\b"
)
"""What a length is of that is no pore, right behind it."""

OF_BLOT = re.compile(r"(?i:PVDF|nitrocellulose) (?:membranes?|filters?)")
BLOTTED = re.compile(r"(?i:transfer|blot)")
THROUGH = re.compile(r"through|\b(?:the|this) (?:\w+ )?solution")
"""Words by which something else goes through the pore than the buffer that is named before it."""


def filters_of(read: Reading, number: int, parts: Sequence[Span]) -> list[Event]:
    """Filters, by a pore with words for filtering beside it."""
    found = []
    for part in parts:
        words = read.text[part.start : part.end]
        pores = figures_within(read.figures, part.start, part.end, "pore")
        if not pores or not ("→" in words or "->" in words or FILTER.search(words)):
            continue
        for pore in pores:
            if _of_filter(read.text, part, pore) and not _of_buffer(read.text, part, pore):
                found.append(Event(pore.start, pore.end, "filtration", number, part, pore=pore))
    return found


def _of_filter(text: str, part: Span, pore: Figure) -> bool:
    """Whether a length is the pore of a filter, and not of a bead, a section or the membrane of a blot."""
    words = text[part.start : part.end]
    beside = text[max(part.start, pore.start - 90) : min(part.end, pore.end + 70)]
    arrows = "→" in words or "->" in words
    in_a_row = arrows and ARROWS.search(text, max(part.start, pore.start - 4), pore.end + 4) is not None
    if not 0.05 <= pore.amount <= 5 or not (in_a_row or MEMBRANE.search(beside)):
        return False
    if NO_PORE.match(text, pore.end, pore.end + 40):
        return False
    return not (OF_BLOT.search(beside) and BLOTTED.search(words))


def _of_buffer(text: str, part: Span, pore: Figure) -> bool:
    """Whether a buffer or a reagent is filtered, before it is used."""
    around = text[max(part.start, pore.start - 60) : min(len(text), pore.end + 40)]
    before = text[max(0, pore.start - 30) : pore.start]
    if BUFFER_FILTER.search(around) or IN_BRACKETS.search(before):
        return True
    if FILTERED_BUFFER.search(text[max(part.start, pore.start - 90) : pore.start]):
        return True
    return BUFFER_BEFORE.search(before) is not None and not THROUGH.search(before)
