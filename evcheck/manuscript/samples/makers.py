"""The cells that a text names together with their vesicles: `PC-3 exosomes`, `EVs were isolated from HeLa cells`.

The passage that isolates vesicles often says `conditioned medium` and no more. Which cells made it is then told by the
words around vesicles in all of the text; what is named so most often is what made them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evcheck.knowledge import lookup
from evcheck.manuscript.samples.cell_names import before_effect, receives
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.vesicle_words import Words

LINE = (
    r"(?:[A-Z][A-Za-z]*[-/]?\d(?:[\w/.-]*\w)?|HeLa|HaCaT|BeWo|HepaRG|HuCCT1|LNCaP|Jurkat|Raji|Ramos|Vero"
    r"|[A-Za-z-]{0,6}MSCs?"
    r"|HUVECs?|BMDCs?|BMDMs?|MEFs?|LCLs?|hiPSCs?)"
)
"""A line, or the short form of a kind of cells."""
KIND = (
    r"(?:(?:(?!(?:the|these|those|and|or|of|from|by|that|which|with|in|on|than|to|for|were|was|are|between)\b)"
    r"[\w/+-]+ ){0,4}"
    r"(?:cells?(?: lines?)?|\w{3,}cytes?|\w{3,}blasts?|neurons?|macrophages?|neutrophils?|microglia|platelets?))"
)
"""Cells by a word for cells, with what says of which kind."""
BEFORE = re.compile(
    rf"(?:^|[\s(])(?P<name>{LINE}(?: cells?)?|{KIND}(?=-derived))(?:[- ](?:derived|secreted|released))?[- ]$"
)
"""What stands before vesicles: `B16-F10-derived `, `astrocyte-derived `."""
AFTER = re.compile(
    r"(?: \([^()]{1,40}\))?,? (?:(?:were|was|are|that were|which were) )?(?:\w+ly )?"
    r"(?:(?:isolated|purified|derived|released|secreted|shed|obtained|collected|prepared|produced|harvested|recovered"
    r"|generated|enriched) )?(?:from|of|by) (?:(?:the |a )?(?:serum-free |cell |culture |conditioned |spent )*"
    r"(?:medi(?:um|a)|supernatants?|cultures?)(?: \([^()]{1,30}\))? (?:of|from) )?(?:the |both |all |cultured "
    r"|human (?=HEK"
    rf"|HeLa))*(?P<name>{KIND}|{LINE})\b"
)
"""What stands behind them: ` were isolated from conditioned medium of HeLa cells`."""
NO_NAME = re.compile(
    r"(?i)(?:(?:the|these|such|parent(?:al)?|donor|producer|producing|source|secreting|releasing|host|different|various"
    r"|several|many|most|other|all|healthy|normal|living|unstimulated|stressed|ag(?:e)?ing|sheared"
    r"|[\w-]+-expressing|viable|cultured?|single|individual|untreated|treated|control"
    r"|recipient|target|mammalian|eukaryotic|cancer|tumou?r|tumou?ral|malignant|primary|wild-type|knockout|WT|KO"
    r"|infected|uninfected|activated|resting|stimulated|transfected|apoptotic|stem|per|million|\d+|human|mouse) )*"
    r"(?:cells?|cell lines?|lines?)"
)
"""Words for cells that tell nobody which they are."""
NO_LINE = re.compile(
    r"(?i)CD\d|P\d|F\d|IL-?\d|TSG|HSP|LAMP|FLOT|PKH|CK\d|Rab\d|PEG|GM\d|EVs?\d|OD\d|H2O|CO2|SW ?\d+ ?Ti|ATCC|Fig\w*\d"
    r"|.*(?:positive|labell?ed|silenced|deficient|depleted|knock\w*|mutant|transfected|treated|induced|null|-/-|\bko\b)"
    r"|sh[A-Z]|si[A-Z]|we |at |into |\d"
)
"""Letters and digits that are no line."""
ROLES = ("front", "abstract", "methods", "results", "other")


class Maker(NamedTuple):
    """Cells that are named with their vesicles: where first, and how often."""

    span: Span
    times: int


def makers(text: str, found: Sequence[Passage], words: Words) -> list[Maker]:
    """The cells that are named with their vesicles, those that are named most often first."""
    named: dict[str, Maker] = {}
    for span in _named(text, found, words):
        key = re.sub(
            r"(?i)[^a-z0-9]|(?:cell)?s?(?:lines?)?$", "", re.sub(r"(?i) cells?.*$", "", text[span.start : span.end])
        )
        first = named.get(key.lower(), Maker(span, 0))
        named[key.lower()] = first._replace(times=first.times + 1)
    return sorted(named.values(), key=lambda one: (-one.times, one.span.start))


def _named(text: str, found: Sequence[Passage], words: Words) -> Iterator[Span]:
    for passage in found:
        if passage.role not in ROLES or passage.kind == "table":
            continue
        for sentence in passage.sentences:
            if receives(text, sentence.start, sentence.end, words):
                continue
            end = before_effect(text, sentence.start, sentence.end, words)
            for vesicle in words.vesicle.finditer(text, sentence.start, end):
                before = BEFORE.search(text[max(sentence.start, vesicle.start() - 60) : vesicle.start()])
                if before and _tells(before["name"]):
                    start = max(sentence.start, vesicle.start() - 60) + before.start("name")
                    yield Span(start, start + len(before["name"]))
                after = AFTER.match(text, vesicle.end(), end)
                if after and _tells(after["name"]):
                    yield Span(*after.span("name"))


def _tells(name: str) -> bool:
    """Whether a name tells which cells they are."""
    if NO_NAME.fullmatch(name) or NO_LINE.match(name):
        return False
    return lookup.find("protein", name).entry is None
