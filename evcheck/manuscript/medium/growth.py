"""The medium that cells grew in before their vesicles were collected: base, serum, and what else was in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.medium.media_words import BASES
from evcheck.manuscript.samples.cell_state import sentences_of
from evcheck.manuscript.samples.culture_facts import AT_HARVEST
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence, Span

GROWN_IN = re.compile(
    r"(?i)\b(?:cultured|grown|maintained|expanded|propagated|cultivated|kept)\b[^.;]{0,40}?\bin (?:[\w-]+ "
    r"){0,3}?"
)
SERUM = re.compile(
    r"(?i)(?P<percent>\d{1,2}(?:\.\d)? ?%) (?:\(?[vw]/v\)? )?(?:of )?(?:heat[- ]inactivated )?"
    r"(?P<kind>FBS|FCS|f(?:o)?etal (?:bovine|calf) serum|(?:bovine growth|newborn calf|horse|human(?: AB)?|goat) serum"
    r"|(?:human )?platelet lysate|hPL)\b(?: \([A-Z]{2,4}\))?"
)
WITH = re.compile(r"(?i)^[^.;]{0,40}?\b(?:supplemented with|containing|enriched with|plus|with|\+) ")
LIST_ENDS = re.compile(
    r"(?i)[.;]|,? (?:and|which|that)? ?(?:were|was|are|used|maintained|incubated|passaged|kept|until|for)\b"
    r"|,? (?:at|in) (?:a |an )?(?:37|humidif|5 ?%|standard|atmosphere)|,? to \d| under "
)
ITEM = re.compile(r",? and |, (?![\d,]+ )|, (?=\d)| \+ ")
"""What stands between two things that a medium was given."""
NO_ITEM = re.compile(r"^\W*(?:(?:with|and|containing|plus)\b\W*)+|^\W*\([^()]*\)\W*(?:(?:with|and|plus)\b\W*)*")
"""What is left at the begin of an item that had serum before it."""
LONGEST = 60
"""Characters of the name of an additive, its amount included."""


class Growth(NamedTuple):
    """A medium that cells grew in: the words for its base, its serum with its share, and what else it was given.

    `additives` are the names of these, and their place; `unsure` says why it may be the medium of other cells.
    """

    base: Span
    serum: re.Match[str] | None
    additives: tuple[str, Span] | None
    unsure: str = ""


def growth_medium(text: str, passages: Sequence[Passage], made_by: Sequence[str], own: set[int]) -> Growth | None:
    """The medium in which the cells that make vesicles grew.

    `made_by` are the names of these cells, `own` the passages that tell the isolation.
    """
    doubtful: Growth | None = None
    for passage in passages:
        if passage.role not in ("methods", "other", "supplement") or passage.kind == "table":
            continue
        for sentence, doubt in sentences_of(text, passage, made_by):
            found = None if AT_HARVEST.search(text, sentence.start, sentence.end) else _grown_in(text, sentence)
            if found is not None and (not doubt or passage.number in own):
                return found
            doubtful = doubtful or (found and found._replace(unsure=doubt))
    return doubtful


def _grown_in(text: str, sentence: Sentence) -> Growth | None:
    """The medium that a sentence says cells to have grown in."""
    grown = GROWN_IN.search(text, sentence.start, sentence.end)
    base = BASES.search(text, grown.end(), min(sentence.end, grown.end() + 60)) if grown is not None else None
    if base is None:
        return None
    serum = SERUM.search(text, base.end(), min(sentence.end, base.end() + 200))
    return Growth(Span(*base.span()), serum, _additives(text, base.end(), sentence.end))


def _additives(text: str, start: int, end: int) -> tuple[str, Span] | None:
    """What else a medium was given, of the list behind its name."""
    led = WITH.match(text[start:end])
    if led is None:
        return None
    begin = start + led.end()
    stop = LIST_ENDS.search(text, begin, end)
    last = stop.start() if stop else end
    items = [NO_ITEM.sub("", SERUM.sub("", item)).strip(" ,.") for item in ITEM.split(text[begin:last])]
    told = [item for item in items if item and len(item) <= LONGEST]
    return (", ".join(told), Span(begin, last)) if told else None
