"""The anticoagulants that blood was taken on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.samples.samples import Source
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import Mentions, within
from evcheck.manuscript.words.sieve import Sieve

OF_BLOOD = re.compile(r"(?i)(?:d|ed)? ?-?(?:anticoagulated )?(?:whole |human |rat |mouse )?(?:plasma|blood)")
IN_BLOOD = re.compile(
    r"(?i)\bblood\b|\btubes?\b|vacutainer|venipunctur|venous|\bdrawn\b|syringe|plasma (?:was|were"
    r"|samples?)|anticoagula|apheresis|platelet concentrates?|vacuette|venosafe|cardiac puncture|coated"
)

DRAWN = re.compile(
    r"(?i)\bblood\b[^.;\n]{0,120}\b(?:collected|drawn|obtained|taken|sampled|withdrawn|harvested)\b"
    r"|\b(?:collected|drawn|obtained|taken|withdrawn)\b[^.;\n]{0,80}\bblood\b"
)

NO_TUBE = re.compile(
    r"(?i)trypsin|lysis|RIPA|bead|column|affinity|agarose|sepharose|matrix|buffer|\bTris\b|mM"
    r"|cell dissociation|antigen retrieval|chelat|perfus|wash"
)

ANTICOAGULATED = Sieve(
    r"(?i)\bcitrated(?= (?:\w+ ){0,2}(?:plasma|blood|tubes?))"
    r"|\bcitrate(?=[- ](?:anticoagulated )?plasma)|\bheparini[sz]ed(?= (?:\w+ ){0,2}(?:plasma"
    r"|blood|tubes?|syringe|capillar))"
    r"|\bheparin(?=[- ]plasma)|\bEDTA(?=[- ](?:anticoagulated )?(?:plasma|blood))"
)


def anticoagulants(
    text: str, names: Mentions, found: Sequence[Passage], near: Sequence[Passage], places: Sequence[Source]
) -> dict[str, Span]:
    """The anticoagulants that blood for these preparations was taken on."""
    numbers = {passage.number for passage in near}
    out: dict[str, Span] = {}
    own: set[str] = set()
    for passage in found:
        if passage.role not in ("methods", "other", "supplement"):
            continue
        if passage.number not in numbers and passage.topic not in ("fluid", "vesicles", "", "culture"):
            continue
        for sentence in passage.sentences:
            here = within(names, "anticoagulant", sentence.start, sentence.end)
            worded = list(ANTICOAGULATED.finditer(text, sentence.start, sentence.end))
            if not here and not worded:
                continue
            for name in here:
                beside = text[max(sentence.start, name.start - 90) : min(sentence.end, name.end + 60)]
                tight = text[max(sentence.start, name.start - 22) : min(sentence.end, name.end + 14)]
                drawn = IN_BLOOD.search(beside) or DRAWN.search(text, sentence.start, sentence.end)
                tube = not NO_TUBE.search(tight) or re.search(r"(?i)tube|vacutainer|anticoag", tight)
                if name.name and (OF_BLOOD.match(text[name.end : name.end + 40]) or (drawn and tube)):
                    out.setdefault(name.name, Span(name.start, name.end))
            for match in worded:
                out.setdefault(
                    {"c": "citrate", "h": "heparin", "e": "EDTA"}[match.group()[0].lower()],
                    Span(match.start(), match.end()),
                )
            own |= set(_for_vesicles(text, names, sentence.start, sentence.end))
    return {name: span for name, span in out.items() if name in own} if own & out.keys() else out


FOR_VESICLES = re.compile(
    r"(?i)\b(?:used|taken|drawn|collected|prepared|chosen|served)\b[^.;,]{0,60}\bfor\b[^.;,]{0,60}(?:vesicle|exosome|\bEVs?\b"
    r"|micro-?particle)"
)
"""Words of a clause that say for what blood on one anticoagulant was used."""


def _for_vesicles(text: str, names: Mentions, start: int, end: int) -> Iterator[str]:
    """The anticoagulants, one of several, on which blood was taken for vesicles and not for other measurements."""
    for clause in re.finditer(r"[^,;]+", text[start:end]):
        if FOR_VESICLES.search(clause.group()):
            first, last = start + clause.start(), start + clause.end()
            yield from (name.name for name in within(names, "anticoagulant", first, last) if name.name)
            for match in ANTICOAGULATED.finditer(text, first, last):
                yield {"c": "citrate", "h": "heparin", "e": "EDTA"}[match.group()[0].lower()]
