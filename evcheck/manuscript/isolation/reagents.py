"""How vesicles were precipitated or bound: reagent, its ratio to the sample, what went in, and for how long."""

from __future__ import annotations

import re

from evcheck.manuscript.isolation.details import Detail
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.names import within

PRECIPITATES = ("precipitation", "polymer precipitation", "salting out", "aqueous two-phase system")
TAKES_VOLUME = (*PRECIPITATES, "membrane affinity", "resin binding", "commercial kit")
BINDS = ("immunoaffinity", "affinity")

RATIO = re.compile(
    r"(?i)\b(?:ratio (?:of )?|at (?:a |an )?)(?P<of>\d[\d.]* ?[:/] ?\d[\d.]*(?: ?\(?v ?[/:] ?v\)?)?)(?= |[,.;)])"
    r"|(?P<colon>\b\d ?: ?\d{1,2} ?\(?v ?[/:] ?v\)?)"
    r"|\b(?P<volumes>(?:an )?equal volumes?|(?:\d[\d.]*|one|two|three|four|half|one[- ](?:third|fifth|fourth|tenth)"
    r"|\d/\d{1,2}(?:th)?)(?: of (?:a |the )?| a )? ?volumes?)\b(?! of (?:PBS|water|ice))"
    r"|(?P<final>\b\d[\d.]* ?%(?= (?:\([wv]/[wv]\) )?(?:\w+ )?final\b))"
    r"|\bfinal (?:\w+ )?(?:concentration|content)s? (?:of |was |to )?(?P<reached>\d[\d.]* ?%)"
)
"""How much of a reagent a sample is given: `at a ratio of 1:5`, `an equal volume`, `to a final concentration of 8%`."""
INCUBATED = re.compile(
    r"(?i)\b(?:incubat|stood|stand|left|kept|refrigerat|rotat|mixed|held|stored|shak|agitat|captur|bound"
    r"|precipitat)\w*\b"
)
APART = re.compile(r"(?i)\b(?:centrifug|spun|spin|pelleted|eluted|wash|stained|block)\w*")
OF_SAMPLE = re.compile(
    r" (?:of |each of )?(?:(?:the|each|cleared|clarified|pre-?cleared|cell-free|filtered|concentrated|thawed|human"
    r"|mouse"
    r"|diluted|platelet-(?:poor|free)|(?:cell )?culture|conditioned|processed|pooled) ){0,4}"
    r"(?:plasma|serum|sera|urine|saliva|milk|CSF|supernatants?|medium|media|CM|samples?|fluid|BALF|whey|lavage)\b"
)
"""What stands behind a volume of the sample."""
BEFORE_FIGURE = re.compile(
    r"(?i)\b(?:plasma|serum|urine|saliva|milk|CSF|supernatants?|medium|media|CM|samples?|fluid|BALF) \($"
)
"""What stands before one in brackets."""
BEAD = r"(?:magnetic |latex |agarose |silica )?(?:micro-?|nano-?)?(?:beads|particles|spheres)"
COAT = r"(?:streptavidin|protein [AG](?:/[AG])?)[- ](?:coated |coupled |conjugated )?"
MADE_OF = (
    r"(?:aldehyde/sulfate|latex|agarose|sepharose|magnetic|super|paramagnetic|polystyrene|tosyl\w*|epoxy|silica"
    r"|carboxyl\w*) "
)
CARRIER = re.compile(
    rf"(?<![\w-])(?P<value>(?:\d(?:\.\d+)?[- ]?[µμ]m |{COAT}|{MADE_OF}){{0,3}}{BEAD}"
    r"|(?:agarose|sepharose|heparin|protein [AG]) (?:resin|columns?)|micro-?fluidic (?:chips?|devices?)"
    r"|monolith\w*)(?!\w)",
    re.IGNORECASE,
)
"""What antibodies or ligands are bound to: `2.8 µm magnetic beads`."""
FAR = 420
"""Characters behind the words for a step, within which it is told how long it took."""


def supplied(read: Reading, event: Event, passage: Passage) -> list[Detail]:
    """Reagent, ratio, volume, incubation and carrier of a step, as its sentences tell them."""
    own = next((one for one in passage.sentences if one.start <= event.start < one.end), None)
    if own is None or event.method not in (*TAKES_VOLUME, *BINDS):
        return []
    found: list[Detail | None] = []
    if event.method in BINDS:
        match = None if event.product else CARRIER.search(read.text, own.start, own.end)
        found.append(Detail("carrier", match["value"], Span(*match.span("value"))) if match else None)
    else:
        found.append(_volume(read, own))
    if event.method in PRECIPITATES:
        found += [_reagent(read, event, own), _ratio(read, own)]
    if event.method in (*PRECIPITATES, *BINDS):
        found.append(_incubation(read, event, own, passage.end))
    return [one for one in found if one is not None]


def _reagent(read: Reading, event: Event, own: Sentence) -> Detail | None:
    """What precipitated the vesicles, where no product did."""
    if event.product is not None:
        return None
    for name in within(read.names, "reagent", own.start, own.end):
        if name.name and event.start - 120 <= name.start <= event.end + 120:
            return Detail("reagent", read.text[name.start : name.end], Span(name.start, name.end))
    return None


def _ratio(read: Reading, own: Sentence) -> Detail | None:
    """How much of the reagent there was for how much of the sample."""
    match = RATIO.search(read.text, own.start, own.end)
    if match is None:
        return None
    kind = match.lastgroup or "of"
    value = f"{match[kind]} final" if kind in ("final", "reached") else match[kind]
    return Detail("ratio", value, Span(*match.span()))


def _volume(read: Reading, own: Sentence) -> Detail | None:
    """The volume of sample that a sentence gives to its step."""
    for figure in figures_within(read.figures, own.start, own.end, "volume"):
        before, behind = (
            read.text[max(own.start, figure.start - 30) : figure.start],
            read.text[figure.end : figure.end + 90],
        )
        if OF_SAMPLE.match(behind) or BEFORE_FIGURE.search(before):
            return Detail("volume", figure.value, Span(figure.start, figure.end))
    return None


def _incubation(read: Reading, event: Event, own: Sentence, end: int) -> Detail | None:
    """How long a reagent or beads were left with the sample, before the next spin or wash."""
    stop = min(end, event.end + FAR)
    for figure in figures_within(read.figures, own.start, stop, "time"):
        low, high = own.start if figure.start < event.start else event.start, max(event.end, figure.end)
        if figure.start < event.start and event.start - figure.start > FAR // 3:
            continue
        if APART.search(read.text, low, high) or not INCUBATED.search(
            read.text, max(own.start, figure.start - 110), figure.end + 40
        ):
            continue
        return Detail("incubation", figure.value, Span(figure.start, figure.end))
    return None
