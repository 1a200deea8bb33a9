"""The samples that a passage is on, among them the medium of cells where it names only a supernatant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.supplying import WORKED_ON
from evcheck.manuscript.samples.culture_words import CULTURED, SUPERNATANT
from evcheck.manuscript.samples.samples import BACTERIA, CULTURE, Source
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Cue, Passage, within_one

POOLED = re.compile(r"(?i)(?:pooled|collected|harvested) supernatants?$")
"""Words for what was spun before, which are those of a medium where no fluid is told of."""

OF_ANIMALS = re.compile(
    r"DMEM|RPMI|MEM\b|\b(?:serum|FBS|FCS|confluen\w+|HEK\w*|HeLa|\w*MSCs?|HUVECs?|passage|flasks|transfected"
    r"|\w{4,}(?:cytes|blasts|phages|phils)|platelets|neurons)\b"
)
"""Words of the culture of animal cells, which microbes are not grown by."""


OF_BLOOD_CELLS = re.compile(
    r"(?i)platelet[- ](?:free|poor)|platelet concentrates?|\bpRBCs?\b|\bred (?:blood )?cell (?:units|concentrates)"
    r"|\bunits (?:of (?:packed |stored )?(?:red|blood|RBC)|at day|were (?:centrifuged|spun))|\bSAGM\b"
)
"""Blood cells in bags, whose supernatant is no medium of a culture."""


OF_OMVS = re.compile(r"\bOMVs?\b(?![- ](?:free|depleted))|\b[Oo]uter[- ]membrane vesicles?\b(?![- ]free)")
"""Vesicles that only bacteria have."""
TELLS_CELLS = re.compile(
    r"(?i)\bcells?\b|\bHUVECs?\b|\bpassages?\b|DMEM|RPMI|\bEBM|\bcultur|\bmedi(?:um|a)\b|confluen|plated"
    r"|seeded|\w{4,}cytes|\w{4,}blasts|\w{3,}phils|neurons|macrophages|MSCs"
)
"""Words before a supernatant that tell of cells or of their medium."""


def samples_of(read: Reading, passage: Passage, turns: Sequence[Cue], sources: list[Source]) -> list[Source]:
    """The samples that a passage is on, of those that it names; the serum that is depleted in it is none."""
    depletions = [cue for cue in turns if cue.topic == "depletion"]
    sources = [one for one in sources if one.kind not in ("serum", "plasma") or not within_one(depletions, one.start)]
    if passage.topic in ("vesicles", "culture", "cells", ""):
        sources = _with_medium(read, passage, turns, sources)
    if any(source.sure and source.group in ("blood", "fluid", "tissue") for source in sources):
        sources = [one for one in sources if not POOLED.match(read.text, one.start, one.end)]
    microbes = next((source for source in sources if source.group in ("bacteria", "fungus")), None)
    if microbes is None:
        return sources
    return [
        source._replace(kind=microbes.kind, group=microbes.group) if source.group == "culture" else source
        for source in sources
    ]


def _with_medium(read: Reading, passage: Passage, turns: Sequence[Cue], sources: list[Source]) -> list[Source]:
    """The samples of a passage with the medium of its cells, where it tells of their supernatant or culture alone."""
    isolates = not sources and OF_ANIMALS.search(read.text, passage.start, passage.end) is not None
    isolates = isolates and any(cue.topic == "vesicles" for cue in turns)
    patterns = (SUPERNATANT, CULTURED) if passage.topic == "vesicles" or isolates else (SUPERNATANT,)
    matches = (pattern.search(read.text, passage.start, passage.end) for pattern in patterns)
    match = next((one for one in matches if one and _is_first(read, passage, one.start(), sources)), None)
    if match is None:
        return sources
    kind, group = (CULTURE, "culture")
    if OF_OMVS.search(read.text, passage.start, passage.end) or any(map(OF_OMVS.search, passage.headings)):
        kind, group = (BACTERIA, "bacteria")
    return sorted([*sources, Source(match.start(), match.end(), kind, group, True)])


GROWN = re.compile(
    r"\b(?:[Cc]ells?|[Cc]ultures|\w*MSCs|\w{4,}(?:cytes|blasts|phages)|HUVECs) (?:\([^()]*\) )?(?:were|was) (?:\w+ly )?"
    r"(?:cultured|grown|seeded|plated|kept|incubated|maintained|transfected|expanded)\b"
)
"""Words of cells before a supernatant that make it theirs, whatever fluid a passage comes to later."""


def _is_first(read: Reading, passage: Passage, place: int, sources: Sequence[Source]) -> bool:
    """Whether a supernatant is that of cultured cells, and no medium of them is told of before it."""
    before = [source for source in sources if source.start < place]
    if any(source.group == "culture" for source in before):
        return False
    cultured = GROWN.search(read.text, passage.start, place) is not None
    told = before if cultured or any(source.group == "culture" for source in sources) else sources
    return _of_cells(read, passage, place, told)


def _of_cells(read: Reading, passage: Passage, place: int, sources: Sequence[Source]) -> bool:
    """Whether a supernatant is that of cultured cells: cells or media are told of before it, and no body fluid is."""
    if any(source.sure or WORKED_ON.search(read.text[source.end : source.end + 60]) for source in sources):
        return False
    if OF_BLOOD_CELLS.search(read.text, passage.start, place + 40):
        return False
    if re.search(r"\d ?[×x] ?g $", read.text[max(0, place - 12) : place]):
        return False  # `17,000 × g supernatant` is one of whatever was spun
    if CULTURED.match(read.text, place) or (
        passage.topic in ("vesicles", "")
        and SUPERNATANT.match(read.text, place)
        and not sources
        and place - passage.start < 60
    ):
        return True
    return TELLS_CELLS.search(read.text[passage.start : place]) is not None
