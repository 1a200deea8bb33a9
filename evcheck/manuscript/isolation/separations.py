"""Columns, captures and reagents by the words for them: the methods that are no spins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from evcheck.knowledge import entries
from evcheck.manuscript.isolation.method_words import METHODS
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

CONCENTRATOR = re.compile(
    r"(?:\b\d[\d,]* (?:kDa )?(?:molecular[ -]weight cut-?[ -]?off"
    r"|MWCO) )?(?i:centrifugal (?:concentrators?|filter(?: units?| devices?)?))(?= \([A-Z])"
)

CLASSES = {entry.name: entry.method_classes for entry in entries("product")}


@lru_cache(maxsize=2)
def _methods(text: str) -> tuple[tuple[str, Sieve], ...]:
    """The methods of which a text may tell at all."""
    return tuple((method, pattern) for method, pattern in METHODS if pattern.may_match(text, 0, len(text)))


TAGGED = re.compile(
    r"\bNi(?:2\+|²⁺|\(II\)|-?NTA|-IDA)?[ -]|[Nn]ickel|[Cc]obalt|\bTALON|[Mm]etal|\bIMAC|\bHis[\w-]*|\bGST|\bStrep"
    r"|\bFLAG"
    r"|[Aa]mylose|\bMBP|[Gg]lutathione"
)
"""Words of an affinity for proteins with a tag."""


OF_BUFFER = re.compile(
    r"(?i)\b(?:D?PBS|buffers?|saline|water|HEPES|TBS|solutions?|FBS|FCS|medium|media)\b[^.;,]{0,40}$"
)
"""What is filtered sterile before it is used."""


def named_methods(read: Reading, number: int, parts: Sequence[Span]) -> list[Event]:
    """Methods by their words, one of each in a part of a sentence."""
    found = []
    methods = _methods(read.text)
    for part in parts:
        for method, pattern in methods:
            match = pattern.search(read.text, part.start, part.end)
            if match is None or denied(read.text, match.start(), part.start):
                continue
            if method == "filtration" and OF_BUFFER.search(read.text, part.start, match.start()):
                continue
            if method == "affinity" and TAGGED.search(read.text, max(part.start, match.start() - 24), match.end()):
                continue
            event = Event(match.start(), match.end(), method, number, part, said=True)
            found.append(filled(read, event))
    return found


def filled(read: Reading, event: Event) -> Event:
    """A step with the cut-off of its clause, and its product."""
    if event.method in ("ultrafiltration", "tangential flow filtration"):
        cutoffs = figures_within(read.figures, event.clause.start, event.clause.end, "cutoff")
        event = event._replace(cutoff=cutoffs[0] if cutoffs else None)
        pores = figures_within(read.figures, event.end, min(event.clause.end, event.end + 14), "pore")
        if event.method == "ultrafiltration" and pores and not cutoffs and event.product is None:
            return event._replace(method="filtration", pore=pores[0], said=False)
    if event.product is None and event.method == "ultrafiltration":
        match = CONCENTRATOR.search(read.text, event.clause.start, event.clause.end)
        known = any(
            CLASSES.get(name.name, ("",))[0] == "ultrafiltration"
            for name in within(read.names, "product", event.clause.start, event.clause.end)
        )
        event = event._replace(product=Span(match.start(), match.end()) if match and not known else None)
    return event


DENIED_BEFORE = re.compile(
    r"(?i)\b(?:without|no|not|rather than|instead of|avoid\w*|compared (?:to|with)|unlike|than)\b[^,;]*$"
)
NOT_USED = re.compile(
    r"(?i)\b(?:do(?:es)?|did) not (?:use|employ|apply|rely on|resort to)\b(?!.*(?:[;,]| but| instead| and) )"
)
"""What is said of the whole rest of a clause: `We did not use polymers because of what comes along (ExoQuick)`."""


def denied(text: str, position: int, start: int) -> bool:
    """Whether a method is said not to have been used."""
    return DENIED_BEFORE.search(text[max(start, position - 40) : position]) is not None or (
        NOT_USED.search(text[start:position]) is not None
    )
