"""Several tellings of one step: a product that is named first, and then told with what was done on it."""

from __future__ import annotations

import re

from evcheck.knowledge import lookup
from evcheck.manuscript.isolation.one_step import FAMILIES
from evcheck.manuscript.isolation.state import Done
from evcheck.manuscript.structure.events import Event
from evcheck.manuscript.text import Span

SEVERAL_TIMES = ("filtration", "ultrafiltration", "tangential flow filtration")
"""Methods that one isolation uses more than once on the same product, with other steps in between."""
ANOTHER_ROUND = re.compile(
    r"(?i)\b(?:second|two|three|again|repeat\w*|another|separately|remaining|unbound|flow-?through|sequential\w*|fresh"
    r"|alternatively|other|in parallel|compar\w+|instead|either|re-?concentrat\w*|once more|re-?load\w*|twice)\b"
)
"""Words beside a product that tell of a step of its own."""
NO_LETTER = re.compile(r"(?i)\W+|\bTM\b|(?<=[a-z])TM\b")


ACT = re.compile(
    r"(?i)\b(?:load|appl[iy]|add|mix|incubat|pass|plac|transferr|pipett|inject|combin|overla|layer|resuspend"
    r"|equilibrat|pour)\w*\b"
)
"""What is done on a column or with a reagent, in the sentence of a protocol."""


def told_once(text: str, steps: list[Done]) -> list[Done]:
    """Steps in which one that is told twice with its product stands once, with the fuller name.

    It stands where it is told first or, where a summary names it before the protocol does, where the protocol tells
    it; its other tellings are kept beside it.
    """
    out: list[Done] = []
    for done in steps:
        place = next((place for place, one in enumerate(out) if _same(text, one, done)), None)
        apart = place is not None and place + 1 < len(out)
        if place is None or (apart and done.event.method in SEVERAL_TIMES):
            out.append(done)
            continue
        first = out.pop(place)
        later = apart and _acts(text, done.event) and not _acts(text, first.event)
        stays, other = (done, first) if later else (first, done)
        event = stays.event._replace(product=fuller(first.event.product, done.event.product))
        merged = stays._replace(event=event, told_also=(*first.told_also, *done.told_also, other.event))
        out.insert(len(out) if later else place, merged)
    return out


def _acts(text: str, event: Event) -> bool:
    """Whether the clause of a step tells what is done in it."""
    return ACT.search(text, event.clause.start, event.clause.end) is not None


def fuller(one: Span | None, other: Span | None) -> Span | None:
    """The longer of two names of one product."""
    if one is None or other is None:
        return one or other
    return other if other.end - other.start > one.end - one.start else one


def _same(text: str, one: Done, other: Done) -> bool:
    """Whether two tellings are of one step: one method, one product, and nothing that tells them apart."""
    first, again = one.event, other.event
    related = first.method == again.method or any({first.method, again.method} <= family for family in FAMILIES)
    if one.part != other.part or not related or first.product is None or again.product is None:
        return False
    if not (first.said or again.said) or _differ(first, again):
        return False
    printed = [text[span.start : span.end] for span in (first.product, again.product)]
    names = [NO_LETTER.sub("", one.lower()) for one in printed]
    entries = [lookup.find("product", one).entry for one in printed]
    short = first.clause == again.clause and entries[0] is not None and entries[0] == entries[1]
    if short or names[0] == names[1]:
        return True
    if not (names[0] in names[1] or names[1] in names[0]):
        return False
    return ANOTHER_ROUND.search(text, max(first.end, again.clause.start), again.clause.end) is None


def _differ(first: Event, again: Event) -> bool:
    """Whether both have a figure of one kind, and not the same."""
    pairs = ((first.force, again.force), (first.pore, again.pore), (first.cutoff, again.cutoff))
    return any(one is not None and other is not None and one.value != other.value for one, other in pairs)
