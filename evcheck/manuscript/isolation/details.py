"""Further details of a step: the layers of a gradient, which fractions were kept, their density, the k-factor."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.numbers import Figure
from evcheck.manuscript.words.vesicle_words import Words

GRADIENTS = ("density gradient", "density cushion")
FRACTIONATED = (
    *GRADIENTS,
    "size exclusion chromatography",
    "bind-elute size exclusion chromatography",
    "ion exchange chromatography",
    "anion exchange chromatography",
    "field-flow fractionation",
)
"""Methods that give fractions."""

FRACTIONS = re.compile(
    r"\b[Ff]ractions? (?:nos?\.? |numbers? |#)?(?P<value>\d{1,2}(?:(?: ?[-–] ?| ?, ?| and | to )\d{1,2}){0,6})"
    r"(?! ?(?:[mµμ][lL]|%|min|\.\d))"
)
POOLED = re.compile(
    FRACTIONS.pattern + r"(?=[^.;]{0,20}(?:\.\d|[^.;]){0,80}\b(?:pooled|combined|collected and|kept|concentrated)\b)"
)
"""Those that were pooled, wherever that is told."""
OF_COLUMN = re.compile(r"\b(?:columns?|SEC|qEV\w*|size[- ]exclusion|chromatograph\w*)\b")
OF_GRADIENT = re.compile(r"\b(?:gradients?|cushions?|ODG|iodixanol|sucrose)\b")
"""Words of another separation that gives fractions."""
SO_MANY_FRACTIONS = re.compile(
    r"\b(?P<value>(?:two|three|four|five|six|\d{1,2}) fractions of \d[\d.]* ?[mµμ]?[lL](?: each)?)\b"
    r"(?=[^.;]{0,60}\b(?:pooled|combined|kept|used)\b)"
)
"""How many fractions were kept, where the text does not tell which."""
DENSITY = re.compile(r"(?P<value>1\.\d{1,3}(?: ?[-–] ?1\.\d{1,3})?) ?g ?(?:/|·|\s)?(?:m[lL]|cm3|cm³)")
VOLUME = r"\d[\d.,]* ?(?:mL|ml|[µμu][lL]|L)\b"
LOADED = re.compile(
    rf"(?P<value>{VOLUME})(?: (?:aliquots? )?(?:of|from) [^.;()]{{0,60}}?"
    r"|(?: (?!(?:was|were|and|to|in|bed|layer|resin|PBS|buffer|water|Sepharose)\b)"
    r"[\w-]+){1,4}?)?\)? "
    r"(?:was|were) (?:[\w-]+ )?(?:(?:loaded|applied|layered|injected)\b"
    r"(?! (?:in|on)(?:to)? (?:[^ .;]+ ){0,3}(?:gels?|lanes?|wells?)\b)"
    r"|(?:placed|pipetted|added|put) (?:on top\b|(?:on)?to (?:the |a |an )?(?:[\w-]+ ){0,2}columns?\b))"
    rf"|\bin (?P<taken>{VOLUME})(?: of)?(?: (?!and\b)[\w-]+){{0,4}},? and (?:then |was |were |subsequently ){{0,2}}"
    r"(?:loaded|applied|layered) (?:on|to)(?:to)?\b(?! (?:[^ .;]+ ){0,3}(?:gels?|lanes?|wells?|gradients?|cushions?)\b)"
    rf"|\b(?:load|appl|inject)(?:ed|ied|ing|ying) (?:with )?(?P<other>{VOLUME})"
)
"""How much goes onto a column: `The concentrate (500 µL) was loaded`."""
STARTED_FROM = re.compile(
    rf"\bfrom (?P<value>{VOLUME})(?: of)?(?: [\w-]+){{1,4}}? (?:by|using|with|via|on|through) (?:an? |the )?$"
)
"""What a column is given where the words before it tell: `from 0.5 mL plasma by size exclusion chromatography`."""
MEMBRANE = re.compile(
    r"\b(?P<value>poly-?ether ?sulfone|PES|PVDF|polyvinylidene (?:di)?fluoride|regenerated cellulose|cellulose acetate"
    r"|nitrocellulose|polycarbonate|nylon|PTFE|mixed cellulose esters?|polysulfone)\b(?! (?:tubes?|bottles?|plates?))",
    re.IGNORECASE,
)
FILTERED = ("filtration", "ultrafiltration", "tangential flow filtration")
ON_COLUMNS = ("size exclusion chromatography", "bind-elute size exclusion chromatography")
K_FACTOR = re.compile(r"(?i:\bk[- ]?factor):? ?(?:of |= ?|is |was )?(?P<value>\d{2,4}(?:\.\d)?)")
ALL_AT = re.compile(
    r"\b[Aa]ll (?:the |of the |these )?(?:[\w-]+ ){0,2}?(?:(?:ultra-?)?centrifugations?|spins?"
    r"|(?<!tion )(?<!ing )(?:steps|procedures)"
    r"|(?:centrifugation|isolation|purification|separation|processing) (?:steps|procedures))"
    r"(?: steps?| runs?)?(?: (?!were|was)\w+){0,3}? (?:were|was) (?:[\w-]+ )?(?:performed|carried out|done"
    r"|conducted|made|run"
    r"|kept) (?:at|on|in) (?:a temperature of )?$"
)
"""What stands before a temperature that all spins of a paragraph have."""
ALL_OF_THEM_AT = re.compile(
    r"\b(?:all|both|each)(?: (?:of them|times?|spins|steps|centrifugations))?(?: (?:were )?(?:done|run|performed"
    r"|carried out))?"
    r" (?:at|on) $"
)
"""What stands before one that those of a sentence have: `300 g for 10 min and 2,000 g for 20 min, both at`."""
BRAKE = re.compile(
    r"\b(?P<value>without (?:the |any )?brak(?:e|ing)|(?:with )?(?:the )?brakes? (?:turned |switched |set )?(?:off"
    r"|to 0)"
    r"|no brake|brake:? (?:off|0)|(?:with )?(?:low|slow|full|maximum|soft) brake)\b"
)
OF_MEDIUM = re.compile(r"(?i)sucrose|iodixanol|optiprep|percoll|nycodenz|%,|layer|and \d")
"""What stands behind the share of a layer."""
OF_STOCK = re.compile(r"(?i)\b(?:optiprep|stock)(?:\W{0,2}(?:TM)?) ?\($")
"""What stands before the share of the medium that layers are made of: `OptiPrep (60% iodixanol)`."""
LISTED = 16
"""So near behind another share stands one of the same list."""
PUT = r"(?:loaded|placed|put|laid|layered|deposited|applied|pipetted|transferred)"
LOADING = (
    ("bottom", re.compile(
        rf"\b{PUT} (?:at|on|in|into|to|onto) the (?:very )?bottom\b|\bbottom[- ]load\w*"
        rf"|\b{PUT} (?:below|beneath|under|underneath) (?:\w+ )?(?:[\w.%-]+ ){{0,6}}?(?:layers?|gradients?"
        rf"|iodixanol|sucrose)\b"
        r"|\boverl(?:aid|ayered) (?:successively |sequentially |carefully )?(?:with|by) (?:\w+ ){0,3}?(?:\d"
        r"|layers?\b|gradients?\b|decreasing"
        r"|iodixanol|sucrose|OptiPrep)")),
    ("top", re.compile(
        rf"(?<!PBS is )(?<!PBS was )(?<!buffer was )\b(?:{PUT}|overl(?:aid|ayered)) on(?:to)? (?:the )?top of (?:the "
        rf"|an? )?(?:[\w.%-]+ ){{0,6}}?(?:gradients?|cushions?)\b"
        r"|\btop[- ]load\w*"
        rf"|\b(?:{PUT}|overl(?:aid|ayered)) (?:on|onto|over|on to) (?!top\b)(?:the "
        rf"|an? )?(?:[\w.%-]+ ){{0,6}}?(?:gradients?"
        rf"|cushions?)\b")),
)  # fmt: skip
"""Where a sample is put: `placed at the bottom of a tube`, `layered onto a gradient`."""
LAYER = re.compile(r"(?i)layer|overlai|underlai|gradient|cushion|stacked|bottom|on top")
BEFORE, AFTER, FAR = 450, 350, 1_200
"""How far before a gradient's spin its layers may be told, and how far behind a step what was kept or pooled of it."""


class Detail(NamedTuple):
    """A detail by its key in a dossier: the value, and the words that it rests on."""

    key: str
    value: str
    words: Span
    unsure: str = ""


def details(read: Reading, event: Event, start: int, end: int) -> list[Detail]:
    """The details of a step that its passage, from `start` to `end`, tells besides its figures."""
    found = [_matched(read, "k_factor", K_FACTOR, event.clause.start, min(end, event.clause.end + 60))]
    if event.force is not None or event.speed is not None:
        found.append(_matched(read, "brake", BRAKE, event.end, min(end, event.clause.end)))
    if event.method in FRACTIONATED:
        reach = event.start, min(end, event.end + AFTER)
        which = _matched(read, "fractions", FRACTIONS, *reach)
        which = which or _matched(read, "fractions", SO_MANY_FRACTIONS, *reach)
        found.append(which or _pooled_later(read, event, end))
    if event.method in ON_COLUMNS:
        loaded = _matched(read, "load", LOADED, max(start, event.start - AFTER // 2), min(end, event.end + AFTER // 2))
        found.append(loaded or _started_from(read, event, start))
    if event.method in FILTERED:
        found.append(_matched(read, "membrane", MEMBRANE, event.clause.start, min(end, event.clause.end + 60)))
    if event.method in GRADIENTS:
        later = _pooled_later(read, event, end)
        near = _matched(read, "density", DENSITY, event.start, min(end, event.end + AFTER))
        found.append(near or (later and _matched(read, "density", DENSITY, later.words.end, later.words.end + 90)))
        found.append(_loading(read, max(start, event.start - BEFORE), min(end, event.clause.end)))
    return [one for one in found if one is not None]


FLOATED_AT = re.compile(
    r"\b(?:floated|peaked|banded|equilibrated|recovered|enriched|found|detected|migrated|concentrated"
    r"|focused)\b[^;]{0,110}?"
    r"\b(?P<value>1\.\d{1,3}(?: ?(?:[-–]|to|and) ?1\.\d{1,3})?) ?g ?(?:/|·| )? ?(?:m[lL]|cm ?(?:3|³|-3))"
)
"""At which density results say that vesicles were: `peaked in fractions of 1.10-1.14 g/mL`."""


def density_in_results(read: Reading, found: Sequence[Passage], words: Words) -> Detail | None:
    """The density at which results, or the abstract, say that vesicles were found in a gradient."""
    for passage in found:
        if passage.role not in ("results", "abstract") or passage.kind == "table":
            continue
        for sentence in passage.sentences:
            match = FLOATED_AT.search(read.text, sentence.start, sentence.end)
            if match and (passage.topic == "vesicles" or words.vesicle.search(read.text, sentence.start, sentence.end)):
                value = re.sub(r" ?(?:–|to|and) ?", "-", match["value"])
                return Detail("density", f"{value} g/mL", Span(*match.span()), "the results tell it")
    return None


def _loading(read: Reading, start: int, end: int) -> Detail | None:
    """Whether a sample was put below its gradient or onto it; nothing where the text seems to say both."""
    places = {place: match for place, pattern in LOADING if (match := pattern.search(read.text, start, end))}
    if len(places) != 1:
        return None
    ((place, match),) = places.items()
    return Detail("loading", place, Span(*match.span()))


def _pooled_later(read: Reading, event: Event, end: int) -> Detail | None:
    """The fractions that were pooled, where the text tells much in between and no other separation."""
    which = _matched(read, "fractions", POOLED, event.end, min(end, event.end + FAR))
    other = OF_COLUMN if event.method in GRADIENTS else OF_GRADIENT
    return None if which is None or other.search(read.text, event.end, which.words.start) else which


def _started_from(read: Reading, event: Event, start: int) -> Detail | None:
    """The volume of a sample that a column is named right behind, as its load."""
    first = max(start, event.start - 90)
    match = STARTED_FROM.search(read.text[first : event.start])
    if match is None:
        return None
    return Detail(
        "load",
        match["value"],
        Span(first + match.start("value"), first + match.end("value")),
        "the text says that the isolation started from so much",
    )


def shared_temperature(read: Reading, event: Event, passage: Passage) -> Figure | None:
    """The temperature that a paragraph tells of all its spins, or a sentence of all its own, for one that has none."""
    if event.temperature is not None or (event.force is None and event.speed is None):
        return None
    for figure in figures_within(read.figures, passage.start, passage.end, "temperature"):
        before = read.text[max(passage.start, figure.start - 140) : figure.start]
        if ALL_AT.search(before):
            return figure
        sentence = next((one for one in passage.sentences if one.start <= figure.start < one.end), None)
        same = sentence is not None and sentence.start <= event.start < figure.start
        if same and ALL_OF_THEM_AT.search(before):
            return figure
    return None


def layers(read: Reading, event: Event, start: int) -> list[Detail]:
    """The layers of a gradient or cushion in percent, in the order in which the text tells them."""
    if event.method not in GRADIENTS:
        return []
    low = max(start, event.start - BEFORE)
    if not LAYER.search(read.text, low, event.clause.end):
        return []
    percents = figures_within(read.figures, low, event.clause.end, "percent")
    near: list[Figure] = []
    for figure in percents:
        last = near and near[-1].end <= figure.start <= near[-1].end + LISTED
        if OF_STOCK.search(read.text, max(low, figure.start - 30), figure.start):
            continue
        if last or OF_MEDIUM.search(read.text[figure.start : figure.end + 60]):
            near.append(figure)
    return [Detail("percent", figure.value, Span(figure.start, figure.end)) for figure in near][:12]


def _matched(read: Reading, key: str, pattern: re.Pattern[str], start: int, end: int) -> Detail | None:
    match = pattern.search(read.text, start, end)
    if match is None:
        return None
    groups = match.groupdict()
    told = groups["value"] or groups.get("taken") or groups.get("other") or ""
    value = f"{told} g/mL" if key == "density" else told
    return Detail(key, value.replace("–", "-"), Span(match.start(), match.end()))
