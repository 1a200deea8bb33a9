"""The species of microbes, plants, parasites and algae that vesicles come from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.knowledge import entries
from evcheck.manuscript.samples.growing import GENUS
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.genera import PARASITES
from evcheck.manuscript.words.hosts import animals
from evcheck.manuscript.words.names import Mentions, within
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

STRAINS = re.compile(r"(?i)\b(?:strains?|algae?|cultures?|cultivation|growth)\b")


def of_algae(text: str, names: Mentions, own: Sequence[Passage]) -> dict[str, Span]:
    """The one alga that the methods name under a heading on strains or their growth."""
    algae = {entry.name for entry in entries("species") if "alga" in (entry.note or "")}
    out: dict[str, Span] = {}
    for passage in own:
        if passage.role == "methods" and any(map(STRAINS.search, passage.headings[:2])):
            for name in animals(text, names, passage.start, passage.end):
                if name.name in algae:
                    out.setdefault(name.name, Span(name.start, name.end))
    return out if len(out) == 1 else {}


AGAINST = re.compile(
    r"(?i)\b(?:infect(?:ion|ed|ing)|inoculat(?:ion|ed)|challenged?|coloni[sz](?:ation|ed)|attack(?:ed)?|resistance"
    r"|resistant"
    r"|defen[cs]e|immunity|pathogens?|susceptib\w+|activity)(?: (?:with|by|to|against|of|from|on|in))?"
    r" (?:the |an? )?(?:(?:\w+ )?(?:pathogens?|bacterium|fungus|strain|hosts?) )?$"
)
"""Words before a species that vesicles, or what gives them, meet with."""
LIVES = re.compile(
    r"(?:[^.;()]|\([^()]*\)|\.(?=\d)){0,140}?\b(?:was|were) (?:\w+ly )?(?:\w+ and )?"
    r"(?:grown|cultured|cultivated|maintained|kept|incubated|washed|dissected|removed|collected|propagated"
    r"|recovered|harvested)\b"
)


RELEASES = re.compile(
    r"(?:\)|,| and [A-Z]\.? ?[a-z]+)*(?:,? (?:which|that) [^.;,]{1,40},)?(?: (?:\w+ )?(?:adults?|worms?|larvae"
    r"|\w+mastigotes?|trophozoites?|tachyzoites?|parasites?|strain))*"
    r" (?:also |actively |constitutively )?(?:releases?d?|secretes?d?|produces?d?|sheds?|exports?(?:ed)?) [^.;,]{0,50}$"
)
"""What stands between a parasite and the vesicles that it makes."""
RELEASED_BY = re.compile(
    r"[^.;,:]{0,60}? (?:released|secreted|produced|made|shed|exported|excreted|derived|isolated|purified|obtained) "
    r"(?:by|from) (?:[\w-]+ ){0,6}(?:[A-Z][a-z]+ [a-z]+ and )?$"
)
"""What stands between vesicles and the parasite that makes them."""
OURS = re.compile(r"(?i)\b(?:we|our|here|in this (?:study|work|paper)|this (?:study|work|paper))\b")


def _makes(text: str, species: Span, sentence: Sentence, words: Words) -> bool:
    """Whether a sentence says that a parasite makes the vesicles that it names."""
    for vesicle in words.vesicle.finditer(text, sentence.start, sentence.end):
        if vesicle.start() > species.end and RELEASES.match(text, species.end, vesicle.start()):
            return True
        if vesicle.end() < species.start and RELEASED_BY.fullmatch(text, vesicle.end(), species.start):
            return True
    return False


def _told_to_make(text: str, species: Span, passage: Passage, words: Words) -> bool:
    """Whether these authors say in their title, abstract or results that a parasite makes their vesicles."""
    title = _is_title(passage)
    if not title and passage.role not in ("abstract", "results"):
        return False
    for sentence in passage.sentences:
        if sentence.start <= species.start < sentence.end:
            ours = title or passage.role == "results" or OURS.search(text, sentence.start, sentence.end) is not None
            return ours and _makes(text, species, sentence, words)
    return False


def of_parasites(
    text: str, names: Mentions, own: Sequence[Passage], near: Sequence[Passage], words: Words
) -> dict[str, Span]:
    """The parasites that these authors kept in culture, where they stand beside vesicles, or say to make vesicles."""
    out: dict[str, Span] = {}
    for name in names["species"]:
        if name.name.partition(" ")[0] not in PARASITES:
            continue
        passage = next((one for one in (*near, *own) if one.start <= name.start < one.end), None)
        if passage is None:
            continue
        if _told_to_make(text, Span(name.start, name.end), passage, words):
            out.setdefault(name.name, Span(name.start, name.end))
        if passage.role not in ("methods", "other") or not LIVES.match(text, name.end):
            continue
        if passage in near or any(
            _names(text, names, name.name, sentence, words) for one in own for sentence in one.sentences
        ):
            out.setdefault(name.name, Span(name.start, name.end))
    return out


def _names(text: str, names: Mentions, species: str, sentence: Sentence, words: Words) -> bool:
    """Whether a sentence names a species right beside vesicles."""
    for name in within(names, "species", sentence.start, sentence.end):
        if name.name == species and words.vesicle.search(text, max(sentence.start, name.start - 50), name.end + 30):
            return True
    return False


def of_microbes(
    text: str, names: Mentions, near: Sequence[Passage], words: Words, own: Sequence[Passage]
) -> dict[str, Span]:
    """Species of bacteria, plants and the like: of the isolation, or beside vesicles, or grown, or the only one."""
    mammals = {entry.name for entry in entries("species") if entry.mammal}
    found: dict[str, Span] = {}
    isolated: dict[str, Span] = {}
    titled: dict[str, Span] = {}
    beside: dict[str, Span] = {}
    grown: dict[str, Span] = {}
    numbers = {passage.number for passage in near}
    for passage in own:
        for sentence in passage.sentences:
            if REAGENT.search(text, sentence.start, sentence.end):
                continue
            vesicles = words.vesicle.search(text, sentence.start, sentence.end) is not None
            close = vesicles and not GIVEN.search(text, sentence.start, sentence.end)
            told = beside if close else grown if STRAIN.search(text, sentence.start, sentence.end) else None
            told = titled if _is_title(passage) else isolated if passage.number in numbers else told
            for name in animals(text, names, sentence.start, sentence.end):
                if GIVEN_TO_CELLS.search(text, max(sentence.start, name.start - 40), name.start):
                    continue
                if name.name not in mammals and not AGAINST.search(text, max(0, name.start - 60), name.start):
                    found.setdefault(name.name, Span(name.start, name.end))
                    if told is not None:
                        told.setdefault(name.name, Span(name.start, name.end))
            for match in BINOMIAL.finditer(text, sentence.start, sentence.end):
                if AGAINST.search(text, max(0, match.start() - 60), match.start()):
                    continue
                if told is not None and not any(
                    span.start <= match.start() < span.end or name == match.group() for name, span in found.items()
                ):
                    told.setdefault(match.group(), Span(match.start(), match.end()))
    if titled and not isolated:
        return titled | {species: span for species, span in beside.items() if species in grown}
    return isolated or beside or grown or (found if len(found) == 1 else {})


def _is_title(passage: Passage) -> bool:
    """Whether a passage is the line that a manuscript begins with, which names what it is about."""
    return passage.role == "front" and passage.number == 0 and len(passage.sentences) == 1


GIVEN_TO_CELLS = re.compile(
    r"(?i)\b(?:(?:incubated|infected|stimulated|challenged|co-?cultured|pulsed|primed|fed|inoculated|treated) with"
    r"|exposed to"
    r"|phagocytosis of|infection (?:with|by))(?: (?:live|viable|killed|[a-z]+-killed|opsoni[sz]ed|the|an?|GFP-\w+"
    r"|\w+ed))* $"
)
"""Words before a microbe that cells, or other microbes, were brought together with."""

BINOMIAL = re.compile(
    rf"\b{GENUS} (?!this\b|thus\b|versus\b|data\b|bacteria\b|media\b|via\b|virus\b|\w*genesis\b|\w*lysis\b)"
    r"[a-z]{2,}(?:us|um|ae?|is|i|ens|ans|nes|ile|ax|or)\b(?!-)"
)
"""A genus and an epithet, which is told from other words by its Latin ending."""

REAGENT = re.compile(r"(?i)\b(?:LPS|lipopolysaccharides?|endotoxin|\w+toxin)\b[^.;]{0,60}\b(?:from|of)\b")
"""What is bought of a microbe, and says nothing of where vesicles come from."""

GIVEN = re.compile(r"\b(?:injected|injections?|received|got|gavaged?|dosed|doses|administered|given)\b")
"""Words of a sentence in which animals get vesicles, some of them for comparison."""

STRAIN = Sieve(r"(?i)\bstrains?\b|\bcultures?\b|\bgrown\b|\bculture[ds]\b|\bwas used\b|\bwere purchased")
