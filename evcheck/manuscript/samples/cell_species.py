"""The species of the cells that vesicles come from, where the text states it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from evcheck.manuscript.samples.cell_names import CELLS_NAMED, before_effect, producers, receivers, receives, tokens
from evcheck.manuscript.samples.culture_words import MEDIA
from evcheck.manuscript.samples.growing import microbe
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.hosts import animals, human_words
from evcheck.manuscript.words.names import Mention, Mentions
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

CELL_NOUN = re.compile(
    r"(?:[\w/α-ω+.'’()®-]+[ ,]){0,9}?[\w/+-]*(?:cells?|cell lines?|lines?|MSCs?|\w*[A-Z]SCs?|\w*cytes?"
    r"|\w*blasts?|zygotes|embryos|blastocysts|follicles|cumulus|neurons?|glia|macrophages?|platelets|"
    r"HUVECs?|PBMCs?|fibroblasts|monocytes|neutrophils|organoids|spheroids|explants|\w*MSCs)\b"
)

CLONED_FROM = re.compile(r"(?i)[- ](?:line )?(?:cDNAs?|genomic DNA|DNA|mRNA|RNA|library|extracts?|lysates?)\b")
"""What is made of cells to clone from or to compare with, and says nothing of what gives vesicles."""

OF_SERUM = re.compile(r"\b(?:FBS|FCS|[Ss]er(?:um|a)|deplet\w+)\b")
"""Words of a sentence on the vesicles of serum in media."""

LINE_OF = re.compile(r"(?P<line>\b(?=[\w/-]*[A-Z])[\w/-]*\d[\w/-]*|HeLa|Jurkat|Vero|LNCaP|MDCK|CHO|COS),? \($")
"""A cell line right before a bracket that tells its species: `A431 (human epidermoid carcinoma)`."""

OF_CONTENTS = re.compile(r"(?i)\b(?:\w*RNAs?|DNA|lysates?|extracts?) (?:of|from) (?:\w+ (?:or|and) )?$")
"""Words before the species of cells that were only extracted, to compare with."""

APPOSED = re.compile(r"(?<=cell line), (?P<line>(?=[\w/-]*\d)[A-Z][\w/-]+)(?=[,;. ])")
"""The name behind `mouse embryo cell line,`."""

IN_TABLE = re.compile(r"\)? ?\| (?P<name>[^|\n]{2,70})")
"""The cell behind that of a species: `Cell line (Homo sapiens) | HEK293T`."""

KEYED = re.compile(r"(?<=[a-z]): (?P<name>(?=[\w/ -]*[A-Z0-9])[^|\n:;.]{2,50}) \|")
"""The cell behind a species in a table of resources: `Human: A375 cell line |`."""

NO_PHRASE = re.compile(
    r"[.;:]|\b(?:were|was|in|into|with|from|using|of|before|after|by|for|to|on|at|bearing"
    r"|injected|anti\w*)\b"
)

HOSTS = frozenset(
    [
        "mice",
        "rats",
        "humans",
        "pigs",
        "rabbits",
        "dogs",
        "cats",
        "horses",
        "swine",
        "monkeys",
        "macaques",
        "hamsters",
        "sheep",
        "goats",
    ]
)
"""Names of animals that are no adjective of cells: `human cells`, but not `mice cells`."""

CELLS_FROM = re.compile(
    r"(?i)(?:cells?|\w{3,}cytes|\w{3,}phils|PBMCs?|platelets|MSCs|\w{3,}blasts)\b[^.;]{0,60}\b(?:isolated|obtained"
    r"|purified|separated|prepared|derived|generated|enriched|collected|from)\b[^.;]{0,20}\bfrom\b"
)


HARVESTED = re.compile(
    r"(?i)\b(?:flushed|dissected|excised|lavaged|minced|digested|dissociated|isolated|obtained|prepared|generated"
    r"|removed"
    r"|harvested|collected|derived|grown|established|differentiated|explanted|aspirated)\b"
)


GIVEN_OR_BLOTTED = re.compile(r"(?i)\b(?:antibod\w+|serum albumin|inject\w*|anti-|administ\w+|transplant\w+)\b")
"""Words of a sentence in which animals give nothing, or get something."""


OF_FLUIDS = re.compile(r"(?i)\b(?:urine|saliva|milk|colostrum|semen|sweat|tears|bile|cerebrospinal fluid|(?<!-)CSF)\b")
"""Fluids that are collected from those who give no cells by it."""


OF_HOSTS = Sieve(
    r"\b(?:[Ww]orms?|[Ff]lukes?|[Hh]elminths?|[Nn]ematodes?|[Tt]rematodes?|(?:meta)?cercariae|larvae|oocysts"
    r"|[Ss]chistosom\w+)\b|\b[Aa]dult [A-Z][a-z]*\.? ?[a-z]+ (?:were|was) (?:obtained|recovered|collected|removed"
    r"|flushed)"
)
"""What is taken out of an animal that only bore it."""


def _harvested_for(text: str, passage: Passage, start: int, end: int, known: set[str]) -> bool:
    """Whether a sentence tells which animals the cells were prepared from that a heading or its paragraph names."""
    if passage.role != "methods" or passage.topic not in ("cells", "culture", "", "vesicles"):
        return False
    if not HARVESTED.search(text, start, end) or GIVEN_OR_BLOTTED.search(text, start, end):
        return False
    if OF_FLUIDS.search(text, start, end) and not CELLS_NAMED.search(text, start, end):
        return False
    heading = passage.headings[0] if passage.headings else ""
    return not known or bool((tokens(heading, 0, len(heading)) | tokens(text, passage.start, passage.end)) & known)


def _drawn_for(text: str, passage: Passage, start: int, end: int, known: set[str]) -> bool:
    """Whether a sentence tells whose blood was drawn for the cells that its paragraph isolates."""
    heading = passage.headings[0] if passage.headings else ""
    titled = tokens(heading, 0, len(heading))
    if CELLS_FROM.search(text, start, end) and passage.role == "methods":
        return bool((titled | tokens(text, passage.start, passage.end)) & known)
    drawn = re.search(
        r"(?i)\b(?:blood|bone marrow|marrow|aspirates?|lipoaspirates?|biopsies|cords?|placentas?|tissues?|pulp|molars"
        r"|cartilage|skin|fat|hearts?|tumou?rs?)\b",
        text[start:end],
    ) and re.search(
        r"(?i)\b(?:collected|drawn|obtained|taken|donated|isolated|withdrawn|extracted|removed|digested)\b",
        text[start:end],
    )
    return (
        bool(drawn) and passage.role == "methods" and bool((titled | tokens(text, passage.start, passage.end)) & known)
    )


TAKEN_FROM = re.compile(r"\b(?:from|of|in)\b[^.;]{0,50}$")
"""Words before an animal that something was taken from."""

EXPLANTED = Sieve(r"(?i)\b(?:explants?|organoids?|(?:tissue |organ )?slices|islets|organ culture|villi)\b")
"""Pieces of tissue that are kept in medium as cells are."""


FROM_CELLS = re.compile(
    r"s?(?: \([^)]{0,40}\))?,? (?:(?:were|was|are) )?(?:(?:first |then )?(?:isolated|purified|released"
    r"|secreted|derived"
    r"|separated|obtained|produced|collected|shed|harvested) )?(?:from|of|by) (?:(?:both|the|primary|cultured|a|an"
    r"|either"
    r"|normal|several|two|three|[\w-]+ and) ){0,4}"
)
MADE_BY = re.compile(
    r"(?:[\w+/-]+ ){0,4}?[\w+/-]*(?:cells?|cytes?|blasts?|phages?|phils?|MSCs?|neurons?)[- ](?:derived )?"
)


def _beside_vesicles(
    text: str, beasts: Sequence[Mention], sentence: Sentence, words: Words
) -> Iterator[tuple[str, Span]]:
    """The species of cells that a phrase with vesicles names: `EVs from human mast cells`, `mouse neuron EVs`."""
    for name in beasts:
        if microbe(name.name)[0] or text[name.start : name.end].lower() in HOSTS:
            continue
        foreign = name.name == "Bos taurus" and OF_SERUM.search(text, sentence.start, sentence.end)
        if words.vesicle.match(text, name.end + 1) and not foreign:
            yield name.name, Span(name.start, name.end)
        cells = CELL_NOUN.match(text, name.end + 1, min(sentence.end, name.end + 120))
        if cells is None or NO_PHRASE.search(cells.group()) or CLONED_FROM.match(text, cells.end()):
            continue
        for vesicle in words.vesicle.finditer(text, max(sentence.start, name.start - 120), name.start):
            if FROM_CELLS.fullmatch(text, vesicle.end(), name.start):
                yield name.name, Span(name.start, name.end)
        made = MADE_BY.match(text, name.end + 1)
        if made is not None and words.vesicle.match(text, made.end()):
            yield name.name, Span(name.start, name.end)


class _Near(NamedTuple):
    """The words for the cells that give vesicles, and the numbers of the passages that tell of isolations."""

    known: set[str]
    all: set[int]
    vesicles: set[int]
    cells: set[int]


def of_cells(
    text: str, names: Mentions, own: Sequence[Passage], near: Sequence[Passage], words: Words
) -> dict[str, Span]:
    """The species of the cells whose vesicles are isolated, each with the words that say it."""
    told = _Near(
        producers(text, list({passage.number: passage for passage in (*near, *own)}.values()), words),
        {passage.number for passage in near},
        {passage.number for passage in near if passage.topic == "vesicles"},
        {passage.number for passage in near if passage.topic in ("cells", "culture", "") and passage.role == "methods"},
    )
    out: dict[str, Span] = {}
    others: dict[str, Span] = {}
    getting = cache(lambda: receivers(text, own, words))  # asked for seldom, and slow
    for passage in own:
        for sentence in passage.sentences:
            donors = human_words(text, sentence.start, sentence.end)
            beasts = animals(text, names, sentence.start, sentence.end)
            if not donors and not beasts:
                continue
            if beasts and OF_HOSTS.search(text, sentence.start, sentence.end):
                beasts = [name for name in beasts if microbe(name.name)[0]]
            recipient = receives(text, sentence.start, sentence.end, words)
            recipient = recipient or _they_receive(text, passage, sentence, words)
            before = before_effect(text, sentence.start, sentence.end, words)
            beasts = [name for name in beasts if name.start < before]
            if donors and _gave_cells(text, passage, sentence, told, recipient):
                out.setdefault("Homo sapiens", donors)
            if beasts and not recipient:
                for species, span in _beside_vesicles(text, beasts, sentence, words):
                    out.setdefault(species, span)
            for name in beasts:
                around = None if microbe(name.name)[0] else _around_cells(text, name, sentence.start, sentence.end)
                span = Span(name.start, name.end)
                if around is None:
                    if not recipient and not microbe(name.name)[0] and _gave(text, passage, sentence, name, told):
                        out.setdefault(name.name, span)
                elif passage.number in told.vesicles | told.cells and not recipient:
                    if not around or not around <= getting():
                        out.setdefault(name.name, span)
                elif around & told.known and (name.name in out or around & told.known - getting()):
                    out.setdefault(name.name, span)
                elif not recipient and (passage.topic == "culture" or MEDIA.search(text, passage.start, passage.end)):
                    others.setdefault(name.name, span)
    return out or (others if len(others) == 1 else {}) or _in_headings(text, names, own, words)


HEADED = re.compile(
    r"(?i)\b(?:cells?|i?PSCs?|hi?PSC\S*|\w*MSCs?|neurons?|microglia|macrophages|\w{3,}(?:cytes|blasts)|organoids)\b"
)
"""Cells that a heading names."""


def _in_headings(text: str, names: Mentions, own: Sequence[Passage], words: Words) -> dict[str, Span]:
    """The only species of cells that headings above passages on cells name: `Human iPSC-derived microglia`."""
    found: dict[str, Span] = {}
    for passage in own:
        start, end = passage.title
        titled = (
            start < end and passage.topic in ("cells", "culture", "vesicles", "") and HEADED.search(text, start, end)
        )
        if not titled or any(receives(text, one.start, one.end, words) for one in passage.sentences):
            continue
        if human := human_words(text, start, end):
            found.setdefault("Homo sapiens", human)
        for name in animals(text, names, start, end):
            if not microbe(name.name)[0]:
                found.setdefault(name.name, Span(name.start, name.end))
    return found if len(found) == 1 else {}


THEY = re.compile(
    r"\W*(?:(?:After|On|Following) [^,.]{1,40}, )?(?:[Tt]hey|[Tt]hese(?: cells)?|[Tt]he cells|[Cc]ells) (?:were|was"
    r"|got)\b"
)
"""How a sentence begins that goes on with the cells of the one before."""


def _they_receive(text: str, passage: Passage, sentence: Sentence, words: Words) -> bool:
    """Whether the sentence behind one says that the cells which it told of got vesicles."""
    behind = next((one for one in passage.sentences if one.start >= sentence.end), None)
    if behind is None or not THEY.match(text, behind.start, behind.end):
        return False
    return receives(text, behind.start, behind.end, words)


def _gave_cells(text: str, passage: Passage, sentence: Sentence, told: _Near, recipient: bool) -> bool:
    """Whether the people of a sentence gave the cells, or the pieces of tissue, whose vesicles are isolated."""
    start, end = sentence.start, sentence.end
    if passage.topic in ("cells", "culture", "") and _drawn_for(text, passage, start, end, told.known):
        return True
    if recipient or passage.number not in told.all:
        return False
    if passage.number in told.vesicles and CELLS_NAMED.search(text, start, end):
        return True
    return EXPLANTED.search(text, passage.start, passage.end) is not None


def _gave(text: str, passage: Passage, sentence: Sentence, name: Mention, told: _Near) -> bool:
    """Whether the animals of a sentence gave the cells, or the pieces of tissue, whose vesicles are isolated."""
    if not TAKEN_FROM.search(text, sentence.start, name.start):
        return False
    explants = passage.number in told.all and EXPLANTED.search(text, passage.start, passage.end)
    return bool(explants) or _harvested_for(text, passage, sentence.start, sentence.end, told.known)


def of_titles(text: str, names: Mentions, near: Sequence[Passage], words: Words) -> dict[str, Span]:
    """The species of the cells that a heading names as those vesicles are made by: `from rat and mouse red cells`."""
    out: dict[str, Span] = {}
    for title in dict.fromkeys(passage.title for passage in near if passage.topic == "vesicles"):
        if words.vesicle.search(text, *title) and not receives(text, title.start, title.end, words):
            for name in animals(text, names, *title):
                if _around_cells(text, name, *title) is not None:
                    out.setdefault(name.name, Span(name.start, name.end))
    return out


def _around_cells(text: str, name: Mention, start: int, end: int) -> set[str] | None:
    """The words for cells around the name of a species; None where no cells are named by it."""
    low = max(start, name.start - 120)
    if OF_CONTENTS.search(text, low, name.start):
        return None
    if not name.name or re.match(
        r"[- ](?:\w+ )?(?:serum|albumin|plasma|milk|pituitary|collagen)\b", text[name.end : name.end + 24]
    ):
        return None
    if re.search(
        r"(?i)\b(?:isolated|derived|obtained|harvested|prepared|generated|dissected|cultured|grown) from (?:(?!with "
        r"|by "
        r"|against )(?:[^.;\n]|(?<=\d)\.(?=\d))){0,60}$",
        text[low : name.start],
    ):
        cells = CELL_NOUN.match(text, name.end + 1, min(end, name.end + 120))
        follows = cells is not None and NO_PHRASE.search(cells.group()) is None
        return tokens(text, low, cells.end() if cells is not None and follows else name.start)
    if re.search(
        r"(?:cells|MSCs|\w{4,}(?:cytes|blasts|phages)|neurons) (?:of|from) (?:[\w/-]+ ){0,3}$", text[low : name.start]
    ):
        return tokens(text, low, name.start)
    if line := LINE_OF.search(text, low, name.start):
        return tokens(text, line.start("line"), line.end("line"))
    if keyed := KEYED.match(text, name.end, min(end, name.end + 60)):
        return tokens(text, *keyed.span("name"))
    cell = IN_TABLE.match(text, name.end, min(end, name.end + 90))
    if cell is not None and re.search(r"(?i)cell(?: line|s)?\b[^|\n]*$", text[low : name.start]):
        return tokens(text, cell.start("name"), cell.end("name"))
    if re.search(r"(?:cells?|lines?|\w{4,}(?:cytes|blasts|phages)|MSCs|neurons) \($", text[low : name.start]):
        return tokens(text, low, name.start)
    match = CELL_NOUN.match(text, name.end + 1, min(end, name.end + 120))
    if match is None or CLONED_FROM.match(text, match.end()) or NO_PHRASE.search(match.group()):
        return None
    if text[name.start : name.end].lower() in HOSTS:
        return None
    if apposed := APPOSED.match(text, match.end(), end):
        return tokens(text, *apposed.span("line"))
    behind = tokens(text, name.end, min(end, match.end() + 45))
    lines = {word for word in tokens(text, name.end, match.end()) if any(map(str.isdigit, word))}
    return lines or behind | tokens(text, max(start, name.start - 60), name.start)
