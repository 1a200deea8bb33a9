"""What vesicles are taken from: the kind of sample, its species, its anticoagulant, as the text states them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evcheck.knowledge import entries
from evcheck.manuscript.samples.culture_words import CELL_MEDIUM, MEDIA, OF_LINE, OUT_OF
from evcheck.manuscript.samples.growing import ANY_GENUS, BACTERIA_HERE, BROTH, OF_BACTERIA, grown, microbe
from evcheck.manuscript.samples.misleading_words import IN_DOUBT, NEVER_WORDS, NOT_AFTER, NOT_BEFORE, WEAK
from evcheck.manuscript.samples.sample_words import FOLDED, GIVES_CELLS, OF_FLUIDS, OF_THEM, PLANT, TISSUE
from evcheck.manuscript.words.genera import PLANTS
from evcheck.manuscript.words.names import Mention, Mentions
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words


class Source(NamedTuple):
    """Words for a sample: where they stand, the kind by its name, its group, whether they could be nothing else."""

    start: int
    end: int
    kind: str
    group: str
    sure: bool


GROUP = {entry.name: entry.group for entry in entries("sample kind")}

CULTURE = "conditioned medium"

BACTERIA = "bacterial culture"

OF_CELLS = Sieve(r"\b(?i:pre-?)?(?i:conditioned) (?i:medi|super)|\bDMEM\b|\bRPMI\b|\b[αA-Z]?-?MEM\b")
"""Media of animal cells; where a text has none, its culture supernatants are those of the microbes that it grows."""


def sources(text: str, names: Mentions, words: Words) -> list[Source]:
    """All words in a text that name what a sample is made of, in their order."""
    found = [source for name in names["sample kind"] for source in _named(text, name)]
    found += [Source(match.start(), match.end(), CULTURE, "culture", True) for match in MEDIA.finditer(text)]
    for match in CELL_MEDIUM.finditer(text):
        before = text[max(0, match.start() - 60) : match.start()]
        if OUT_OF.search(before) and (OF_LINE.search(before) or match.group().startswith("medi")):
            found.append(Source(match.start(), match.end(), CULTURE, "culture", True))
    for pattern, kind in FOLDED:
        found += [Source(match.start(), match.end(), kind, "fluid", False) for match in pattern.finditer(text)]
    for match in OF_THEM.finditer(text):
        found.append(Source(match.start(), match.end(), OF_FLUIDS[match["fluid"].lower()], "fluid", False))
    found += [Source(match.start(), match.end(), "plant", "plant", False) for match in PLANT.finditer(text)]
    found += [Source(match.start(), match.end(), "tissue", "tissue", False) for match in TISSUE.finditer(text)]
    found += [*_plants(text, names, words), *_shortened(text, found)]
    if any(one.group == "fluid" and text[one.start : one.end].lower().endswith("juice") for one in found):
        found = [one for one in found if text[one.start : one.end].lower() != "juice"]
    found += _repeated(text, found)
    return _apart(_with_microbes(text, names, found))


OF_PLANT = re.compile(
    r"(?i)\b(?:from|of) (?:(?:the|an?|fresh|dried|edible|organic|roots?|leaves|juices?|\w+ of) ){0,3}$"
)
FROM_PLANT = re.compile(r"(?i)(?: \w+)?[- ](?:derived |exosome|EVs?\b|extracellular|nano-?vesicles?|vesicles?|ELNs?\b)")


def _plants(text: str, names: Mentions, words: Words) -> Iterator[Source]:
    """Plants that vesicles are said to be taken from: `nanovesicles from carrots`, `carrot-derived EVs`."""
    for name in names["species"]:
        if name.name.partition(" ")[0] in PLANTS:
            before = text[max(0, name.start - 120) : name.start]
            taken = OF_PLANT.search(before) is not None and words.vesicle.search(before.rpartition(". ")[2]) is not None
            if taken or (FROM_PLANT.match(text, name.end) and words.vesicle.search(text, name.end, name.end + 60)):
                yield Source(name.start, name.end, "plant", "plant", False)


def _with_microbes(text: str, names: Mentions, found: list[Source]) -> list[Source]:
    """The words for samples with those for cultures of bacteria and fungi, in a text that grows some."""
    organisms = list(grown(text, names))
    if not (
        organisms
        or OF_BACTERIA.search(text)
        or (ANY_GENUS.search(text) and any(map(_is_grown, BACTERIA_HERE.finditer(text))))
    ):
        return found
    kind, group = microbe(organisms[0].name) if organisms else (BACTERIA, "bacteria")
    if organisms and OF_CELLS.search(text) is None:
        found = [one._replace(kind=kind, group=group) if one.group == "culture" else one for one in found]
    found += [Source(one.start, one.end, *microbe(one.name), True) for one in organisms]
    return found + [Source(match.start(), match.end(), kind, group, True) for match in BROTH.finditer(text)]


def _apart(found: Sequence[Source]) -> list[Source]:
    """Of words for samples that overlap, those that say most."""
    kept: list[Source] = []
    for source in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or source.start >= kept[-1].end:
            kept.append(source)
        elif kept[-1].kind == "tissue" and source.group == "tissue":
            kept[-1] = kept[-1]._replace(kind=source.kind)
        elif kept[-1].group == "culture" and source.group in ("bacteria", "fungus"):
            kept[-1] = source
    return kept


def _is_grown(match: re.Match[str]) -> bool:
    """Whether bacteria are named as such, and not as where a reagent comes from: `LPS from Escherichia coli`."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    return re.search(r"(?i)(?:LPS|lipopolysaccharides?|toxin|endotoxin|collagenase|expressed)\b[^.;]*$", before) is None


HEADS = re.compile(r"(?i)\b(?:effusion|lavage|perfusate|exudate|aspirate|juice)s?$")
"""The last words of the names of fluids, by which a text goes on to speak of them."""


def _repeated(text: str, found: Sequence[Source]) -> Iterator[Source]:
    """A fluid by the last word of its name, where the text has one such fluid: `pleural effusion ... the effusion`."""
    kinds: dict[str, dict[str, Source]] = {}
    for source in found:
        if source.group == "fluid" and (head := HEADS.search(text, source.start, source.end)):
            kinds.setdefault(head.group().lower().rstrip("s"), {}).setdefault(source.kind, source)
    for last, named in kinds.items():
        source = next(iter(named.values()))
        pattern = re.compile(
            rf"(?i)\b(?:the|of|from|cell-free|cleared|thawed|pooled|these|each|frozen|[µμm]L) (?P<head>{last}s?)\b"
        )
        if len(named) == 1:
            for match in pattern.finditer(text, source.end):
                yield source._replace(start=match.start("head"), end=match.end("head"), sure=False)


SHORT = re.compile(r" ?\((?P<short>[A-Z][A-Za-z]{1,5})(?:s?\)|[;,] )")


def _shortened(text: str, found: Sequence[Source]) -> Iterator[Source]:
    """Samples by the abbreviations that the text gives for them: `interstitial fluid (ISF)`."""
    short: dict[str, Source] = {}
    for source in found:
        match = SHORT.match(text, source.end)
        if match is None or source.group not in ("fluid", "culture", "blood"):
            continue
        name = text[max(0, source.start - 20) : source.end].lower()
        last = name.rsplit(" ", 1)[-1][:1]
        if match["short"][-1].lower() == last and re.search(".*".join(match["short"].lower()), name):
            short.setdefault(match["short"], source)
    for word, source in short.items():
        for match in re.finditer(rf"(?<![\w-]){word}(?![\w-])", text):
            if not GIVES_CELLS.search(text, max(0, match.start() - 90), match.start()):
                yield Source(match.start(), match.end(), source.kind, source.group, False)


def sources_within(found: Sequence[Source], start: int, end: int) -> list[Source]:
    """The sources that begin within a part of the text."""
    inside = []
    for source in found[bisect_left(found, (start,)) :]:
        if source.start >= end:
            break
        inside.append(source)
    return inside


CELLS_OF = re.compile(
    r"(?i)[- ](?:derived )?(?:(?!(?:of|from|by|in|and|or|with|was|were|for|to|on|at|as|exosom\w*|EVs?|\w*vesicles?"
    r"|after)\b)"
    r"[\w-]+ ){0,3}?(?:(?:stem|stromal|progenitor|mononuclear|epithelial|endothelial|mesothelial|immune|tumou?r) cells?"
    r"|\w{0,6}MSCs?|\w{1,4}SCs|fibroblasts|macrophages|[a-z]{4,}cytes|neutrophils)\b"
)
"""Cells that are called by a fluid or tissue right before them: `amniotic fluid stem cells`."""
KIT_FOR = re.compile(
    r"(?i)\b(?:kits?|reagents?)(?: ?[–—-] ?| ?: ?)(?:for )?(?:(?:serum|plasma|urine|CSF)(?: and |/| & | or |, ))?$"
)
"""The end of the name of a kit which says what it is made for: `Isolation Kit – Serum and Plasma`."""
LACKED = re.compile(
    r"(?i)\b(?:without|lacking|free of|free from|devoid of|omitting|in the absence of) (?:any |added )?(?:\w+ (?:or"
    r"|and|nor) )?$"
)
"""Words before a fluid that something is without."""
KEPT_OUT = re.compile(r"(?i)\b(?:contaminat\w*|avoid\w*|interfer\w*|eliminat\w*|exclud\w*)\b[^.;]{0,30}$")
"""Words before the serum of a medium whose vesicles are kept out: `to avoid contamination from bovine serum`."""


def _named(text: str, name: Mention) -> Iterator[Source]:
    """A name of the knowledge base as a source, unless the words around it say that it is something else."""
    if not name.name:
        return
    group, kind = GROUP[name.name], name.name
    word = "".join(filter(str.isalnum, text[name.start : name.end].lower()))
    if group == "blank" or word in NEVER_WORDS or group == "synthetic":
        return
    before, after = text[max(0, name.start - 25) : name.start], text[name.end : name.end + 30]
    if group in ("blood", "fluid") and LACKED.search(text, max(0, name.start - 40), name.start):
        return
    if kind == "serum" and KEPT_OUT.search(text, max(0, name.start - 60), name.start):
        return
    if group != "culture" and CELLS_OF.match(text, name.end):
        return
    if group != "culture" and GIVES_CELLS.search(text[max(0, name.start - 90) : name.start]):
        return
    if KIT_FOR.search(before):
        return
    if re.match(
        r"(?: ?[/-] ?\w+| or \w+| and \w+)? (?:(?:[A-Z][\w™®-]*|\w*RNA|[Ee]xosome|EV|isolation|purification"
        r"|extraction"
        r"|advanced|total|small) ){0,3}?(?:[Kk]its?|[Mm]ini|[Mm]idi|[Rr]eagents?)\b",
        after,
    ):
        return
    key = kind if kind in NOT_AFTER else "tissue" if group == "tissue" else "plasma" if "plasma" in kind else kind
    if key in NOT_BEFORE and re.search(NOT_BEFORE[key], before):
        return
    if key in NOT_AFTER and re.match(NOT_AFTER[key], after):
        return
    sure = word not in WEAK and (
        group not in IN_DOUBT or kind in ("apoplastic wash", "plant juice", "plant homogenate")
    )
    yield Source(name.start, name.end, kind, group, sure)
