"""The species that samples and cells come from, where the text states it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.knowledge import entries
from evcheck.manuscript.names import Mention, Mentions, within
from evcheck.manuscript.passages import Passage
from evcheck.manuscript.samples import GENUS, MEDIA, Source, sources_within
from evcheck.manuscript.sieve import Sieve
from evcheck.manuscript.text import Span
from evcheck.manuscript.vesicle_words import Words

HUMAN = Sieve(
    r"(?i:\b(?:patients?|volunteers?|healthy (?:donors?|controls?|subjects?|individuals|adults"
    r"|men|women|males|females|participants)|"
    r"(?:blood|plasma|milk|urine|human|organ) donors?|pregnan\w+ (?:women)|women|mothers"
    r"|participants|children|infants|human subjects)\b)"
)

ANIMAL_NOUN = re.compile(
    r"[- ](?:anti|monoclonal|polyclonal|IgG|albumin|serum albumin|secondary|isotype|Ig|α|antibod"
    r"|ELISA|model of|homolog|genome|protein database|ortholog|collagen|insulin|thrombin"
    r"|fibronectin|TNF|IL-|IFN|recombinant|CD\d|EGF|VEGF|uniprot|swissprot|proteome|reference)",
    re.I,
)

COMPARED = re.compile(
    r"(?i)\b(?:like|unlike|similar(?:ity|ities)? (?:to|with)|resembl\w+|than|compared (?:to|with)|analogous to|as in"
    r"|those of"
    r"|homolog\w* (?:to|of)) (?:the |in |those of |that of )*$"
)
"""Words before a species that is only compared with."""

SERA = ("bovine", "calf", "equine", "horse", "goat", "rabbit", "donkey", "sheep", "lamb")
BROTH = re.compile(r"(?i) (?:broth|agar|flour|lecithin|peptone|trypsin)")
"""What is made of soy, wheat or the like, in which or by which others are grown."""
SERUM = re.compile(r"[- ](?:calf |growth |fetal )?serum")
"""Animals whose serum stands in media and buffers."""

CELL_NOUN = re.compile(
    r"(?:[\w/α-ω+.'’()®-]+[ ,]){0,9}?[\w/+-]*(?:cells?|cell lines?|lines?|MSCs?|\w*cytes?"
    r"|\w*blasts?|neurons?|glia|macrophages?|platelets|"
    r"HUVECs?|PBMCs?|fibroblasts|monocytes|neutrophils|organoids|spheroids|explants|\w*MSCs)\b"
)

CLONED_FROM = re.compile(r"(?i)[- ](?:line )?(?:cDNAs?|genomic DNA|DNA|mRNA|RNA|library|extracts?|lysates?)\b")
"""What is made of cells to clone from or to compare with, and says nothing of what gives vesicles."""

IN_TABLE = re.compile(r"\)? ?\| (?P<name>[^|\n]{2,70})")
"""The cell behind that of a species: `Cell line (Homo sapiens) | HEK293T`."""

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

TOKEN = re.compile(r"\b(?=[\w-]*[A-Z0-9])[\w-]{3,}\b|\b\w+(?:cytes?|blasts?|neurons?|phages?|phils?|MSCs?|platelets)\b")


def human_words(text: str, start: int, end: int) -> Span | None:
    """Words within a part of the text that only people are called by."""
    match = HUMAN.search(text, start, end)
    return Span(match.start(), match.end()) if match else None


def animals(text: str, names: Mentions, start: int, end: int) -> list[Mention]:
    """The species named within a part of the text that are neither the host nor the target of an antibody."""
    found = []
    for name in within(names, "species", start, end):
        if not name.name or ANIMAL_NOUN.match(text[name.end : name.end + 16]):
            continue
        if re.search(r"(?i:anti|α|against|recombinant)[- ]$", text[max(0, name.start - 12) : name.start]):
            continue
        if COMPARED.search(text[max(0, name.start - 30) : name.start]):
            continue
        if BROTH.match(text[name.end : name.end + 12]):
            continue
        if text[name.start : name.end].lower() in SERA and SERUM.match(text[name.end : name.end + 20]):
            continue
        found.append(name)
    return found


def tokens(text: str, start: int, end: int) -> set[str]:
    """The words within a part of the text by which cells are known: `4T1`, `MDA-MB-231`, `astrocytes`."""
    return {match.group().removesuffix("s").lower() for match in TOKEN.finditer(text, start, end)}


CELLS_NAMED = Sieve(
    r"\b(?P<names>[\w/.-]+(?:(?:, and |, | and | or )[\w/.-]+){0,7}) (?:[\w-]+ ){0,2}?(?:cells?"
    r"|cell lines?|lines)\b|\b(?P<kind>\w+(?:cytes?|blasts?|neurons?|phages?|phils?|platelets?|MSCs?))\b"
)


def producers(text: str, found: Sequence[Passage], words: Words) -> set[str]:
    """The words for cells that a text names beside vesicles, or in the passages that tell isolations."""
    named: set[str] = set()
    for passage in found:
        for sentence in passage.sentences:
            near = (
                passage.topic == "vesicles"
                or words.vesicle.search(text, sentence.start, sentence.end)
                or MEDIA.search(text, sentence.start, sentence.end)
            )
            if near and not _receives(text, sentence.start, sentence.end, words):
                for match in CELLS_NAMED.finditer(text, sentence.start, sentence.end):
                    named |= tokens(text, match.start(), match.end())
    return named


def species_of(
    text: str,
    names: Mentions,
    found: Sequence[Passage],
    near: Sequence[Passage],
    words: Words,
    kind: Source,
    places: Sequence[Source],
) -> dict[str, Span]:
    """The species that a kind of sample is said to come from, each with the words that say it."""
    own = [
        passage
        for passage in found
        if passage.role in ("methods", "other", "supplement", "results", "abstract", "front")
    ]
    if kind.group == "culture":
        cells = _of_cells(text, names, own, near, words) or _of_titles(text, names, near, words)
        return cells or _of_microbes(text, names, near, words, [*near]) or _of_algae(text, names, own)
    if kind.group in ("bacteria", "plant", "fungus", "parasite"):
        return _of_microbes(text, names, near, words, own)
    out: dict[str, Span] = _of_titles(text, names, near, words) if kind.group == "blood" else {}
    numbers = {passage.number for passage in near}
    for title in dict.fromkeys(passage.title for passage in near):
        for place in sources_within(places, *title):
            if place.kind == kind.kind:
                for species, span in _beside(text, names, place, *title):
                    out.setdefault(species, span)
    for passage in own:
        close = passage.number in numbers
        for sentence in passage.sentences:
            named = sources_within(places, sentence.start, sentence.end)
            if not named:
                continue
            vesicles = words.vesicle.search(text, sentence.start, sentence.end) is not None
            if not (close or vesicles or passage.topic in ("fluid", "vesicles")):
                continue
            for place in named:
                if place.kind == kind.kind or (kind.group == "blood" and place.group == "blood"):
                    for species, span in _beside(text, names, place, sentence.start, sentence.end):
                        out.setdefault(species, span)
    return out


def _beside(text: str, names: Mentions, place: Source, start: int, end: int) -> Iterator[tuple[str, Span]]:
    """Species named right before a sample, or behind it as what it was taken from."""
    low = max(start, place.start - 45)
    if re.search(r"\b(?:not|never|unlike)\b", text[start:end]):
        return
    for name in animals(text, names, low, place.end):
        if not re.search(r"[.;:,(]|\b(?:and|in|from|were|was|to|anti)\b", text[name.end : place.start]):
            yield name.name, Span(name.start, name.end)
    high = min(end, place.end + 110)
    for name in animals(text, names, place.end, min(end, place.end + 30)):
        if re.fullmatch(r" ?\((?:from )?", text[place.end : name.start]):
            yield name.name, Span(name.start, name.end)
    behind = re.match(r"(?i)[^.;\n]{0,60}?\b(?:from|of|in|by)\b", text[place.end : high])
    if behind:
        for name in animals(text, names, place.end + behind.end() - 3, high):
            if not re.search(r"[.;:]", text[place.end : name.start]):
                yield name.name, Span(name.start, name.end)
        human = human_words(text, place.end + behind.end() - 3, high)
        if human:
            yield "Homo sapiens", human
    human = human_words(text, low, place.start)
    if human and re.fullmatch(r"(?:['’]s?)? (?:\w+ )?", text[human.end : place.start]):
        yield "Homo sapiens", human


RECIPIENT = Sieve(
    r"(?i)recipient|responder|reporter cells?|effector|added to|effects? (?:of|on)|target cells?"
    r"|uptake|internali[sz]|co-?cultured? with|incubated with"
    r"|xenograft|injected|phagocyt|treatments? of|exposure of|infection of"
)
TREATED = Sieve(r"(?i)\b(?:treated|exposed|stimulated|pulsed) (?:with|to)\b")


def _receives(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a sentence tells of what gets vesicles; cells that get a drug may well be those that give them."""
    if RECIPIENT.search(text, start, end):
        return True
    return any(
        not re.match(r"[- ](?:free|depleted)", text[vesicle.end() : vesicle.end() + 9])
        for treated in TREATED.finditer(text, start, end)
        for vesicle in words.vesicle.finditer(text, treated.end(), end)
    )


def _drawn_for(text: str, passage: Passage, start: int, end: int, known: set[str]) -> bool:
    """Whether a sentence tells whose blood was drawn for the cells that its paragraph isolates."""
    drawn = re.search(r"(?i)\bblood\b", text[start:end]) and re.search(
        r"(?i)\b(?:collected|drawn|obtained|taken|donated|isolated|withdrawn)\b", text[start:end]
    )
    heading = passage.headings[0] if passage.headings else ""
    return bool(drawn) and passage.role == "methods" and bool(tokens(heading, 0, len(heading)) & known)


def _of_cells(
    text: str, names: Mentions, own: Sequence[Passage], near: Sequence[Passage], words: Words
) -> dict[str, Span]:
    known = producers(text, list({passage.number: passage for passage in (*near, *own)}.values()), words)
    numbers = {passage.number for passage in near if passage.topic == "vesicles"}
    also = {
        passage.number for passage in near if passage.topic in ("cells", "culture", "") and passage.role == "methods"
    }
    out: dict[str, Span] = {}
    others: dict[str, Span] = {}
    for passage in own:
        for sentence in passage.sentences:
            donors = human_words(text, sentence.start, sentence.end)
            beasts = animals(text, names, sentence.start, sentence.end)
            if not donors and not beasts:
                continue
            recipient = _receives(text, sentence.start, sentence.end, words)
            cells = donors and CELLS_NAMED.search(text, sentence.start, sentence.end)
            if donors and passage.topic == "cells" and _drawn_for(text, passage, sentence.start, sentence.end, known):
                out.setdefault("Homo sapiens", donors)
            if donors and cells and passage.number in numbers and not recipient:
                out.setdefault("Homo sapiens", donors)
            for name in beasts:
                around = _around_cells(text, name, sentence.start, sentence.end)
                if around is None:
                    continue
                if (passage.number in numbers | also and not recipient) or around & known:
                    out.setdefault(name.name, Span(name.start, name.end))
                elif not recipient and (passage.topic == "culture" or MEDIA.search(text, passage.start, passage.end)):
                    others.setdefault(name.name, Span(name.start, name.end))
    return out or (others if len(others) == 1 else {})


def _of_titles(text: str, names: Mentions, near: Sequence[Passage], words: Words) -> dict[str, Span]:
    """The species of the cells that a heading names as those vesicles are made by: `from rat and mouse red cells`."""
    out: dict[str, Span] = {}
    for title in dict.fromkeys(passage.title for passage in near if passage.topic == "vesicles"):
        if words.vesicle.search(text, *title) and not _receives(text, title.start, title.end, words):
            for name in animals(text, names, *title):
                if _around_cells(text, name, *title) is not None:
                    out.setdefault(name.name, Span(name.start, name.end))
    return out


STRAINS = re.compile(r"(?i)\b(?:strains?|algae?|cultures?|cultivation|growth)\b")


def _of_algae(text: str, names: Mentions, own: Sequence[Passage]) -> dict[str, Span]:
    """The one alga that the methods name under a heading on strains or their growth."""
    algae = {entry.name for entry in entries("species") if "alga" in (entry.note or "")}
    out: dict[str, Span] = {}
    for passage in own:
        if passage.role == "methods" and any(map(STRAINS.search, passage.headings[:2])):
            for name in animals(text, names, passage.start, passage.end):
                if name.name in algae:
                    out.setdefault(name.name, Span(name.start, name.end))
    return out if len(out) == 1 else {}


def _around_cells(text: str, name: Mention, start: int, end: int) -> set[str] | None:
    """The words for cells around the name of a species; None where no cells are named by it."""
    low = max(start, name.start - 120)
    if not name.name or re.match(
        r"[- ](?:\w+ )?(?:serum|albumin|plasma|milk|pituitary|collagen)\b", text[name.end : name.end + 24]
    ):
        return None
    if re.search(
        r"(?i)\b(?:isolated|derived|obtained|harvested|prepared|generated|dissected) from [^.;\n]{0,60}$",
        text[low : name.start],
    ):
        cells = CELL_NOUN.match(text, name.end + 1, min(end, name.end + 120))
        follows = cells is not None and NO_PHRASE.search(cells.group()) is None
        return tokens(text, low, cells.end() if cells is not None and follows else name.start)
    if re.search(
        r"(?:cells|MSCs|\w{4,}(?:cytes|blasts|phages)|neurons) (?:of|from) (?:[\w/-]+ ){0,3}$", text[low : name.start]
    ):
        return tokens(text, low, name.start)
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
    behind = tokens(text, name.end, min(end, match.end() + 45))
    lines = {word for word in tokens(text, name.end, match.end()) if any(map(str.isdigit, word))}
    return lines or behind | tokens(text, max(start, name.start - 60), name.start)


def _of_microbes(
    text: str, names: Mentions, near: Sequence[Passage], words: Words, own: Sequence[Passage]
) -> dict[str, Span]:
    """Species of bacteria, plants and the like: those named beside vesicles or cultures, else the only one there is."""
    mammals = {entry.name for entry in entries("species") if entry.mammal}
    found: dict[str, Span] = {}
    beside: dict[str, Span] = {}
    numbers = {passage.number for passage in near}
    for passage in own:
        for sentence in passage.sentences:
            if REAGENT.search(text, sentence.start, sentence.end):
                continue
            close = (
                passage.number in numbers
                or words.vesicle.search(text, sentence.start, sentence.end)
                or STRAIN.search(text, sentence.start, sentence.end)
            )
            for name in animals(text, names, sentence.start, sentence.end):
                if name.name not in mammals:
                    found.setdefault(name.name, Span(name.start, name.end))
                    if close:
                        beside.setdefault(name.name, Span(name.start, name.end))
            for match in BINOMIAL.finditer(text, sentence.start, sentence.end):
                if close and not any(
                    span.start <= match.start() < span.end or name == match.group() for name, span in found.items()
                ):
                    beside.setdefault(match.group(), Span(match.start(), match.end()))
    return beside or (found if len(found) == 1 else {})


BINOMIAL = re.compile(
    rf"\b{GENUS} (?!this\b|thus\b|versus\b|data\b|bacteria\b|media\b|via\b|virus\b|\w*genesis\b|\w*lysis\b)"
    r"[a-z]{2,}(?:us|um|ae?|is|i|ens|ans|nes|ile|ax|or)\b(?!-)"
)
"""A genus and an epithet, which is told from other words by its Latin ending."""

REAGENT = re.compile(r"(?i)\b(?:LPS|lipopolysaccharides?|endotoxin|\w+toxin)\b[^.;]{0,60}\b(?:from|of)\b")
"""What is bought of a microbe, and says nothing of where vesicles come from."""

STRAIN = Sieve(r"(?i)\bstrains?\b|\bcultures?\b|\bgrown\b|\bculture[ds]\b|\bwas used\b|\bwere purchased")


def of_subjects(text: str, names: Mentions, own: Sequence[Passage]) -> dict[str, Span]:
    """The one species that the subjects of a study belong to; none where there are several."""
    out: dict[str, Span] = {}
    for passage in own:
        if passage.role not in ("methods", "other"):
            continue
        for sentence in passage.sentences:
            human = human_words(text, sentence.start, sentence.end)
            if human:
                out.setdefault("Homo sapiens", human)
            for name in animals(text, names, sentence.start, sentence.end):
                if re.match(
                    r" (?:\([^)]{0,60}\) )?(?:were|was|underwent|aged|weighing|\(n|received|pups|model)|s were",
                    text[name.end : name.end + 80],
                ):
                    out.setdefault(name.name, Span(name.start, name.end))
    return out if len(out) == 1 else {}
