"""The words that a paper uses for its vesicles, and what each of them claims."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from evcheck.knowledge import entries, find
from evcheck.rules.look import look
from evcheck.rules.verdict import Spot

TERMS = ("/study.terms", "/study.terms[].word", "/preparations[].term.word")
"""Where the words stand."""

ORIGIN = "biogenesis"
PLAIN = ("generic", "operational", "particle")
"""Meanings of words that claim no more than vesicles, or particles, outside cells."""

SIZES = {"small": "small", "medium": "large", "large": "large"}
BOUNDED = re.compile(r"\b(small|medium|large|density|dense|light|heavy)\b", re.IGNORECASE)
"""Words of a size or a density, which mean something only with their limits."""


class Word(NamedTuple):
    """A word for vesicles: the term that holds it, its usual form, and what it means (empty where unknown).

    `size` is what it tells of the size, `bounded` whether it means something only with limits, `evidence` what shows
    the origin in the cell, of this term or of another with the same word.
    """

    term: Any
    text: str
    name: str
    meaning: str
    size: str
    bounded: bool
    evidence: str = ""

    def spot(self, label: str = "") -> Spot:
        """Where the word stands."""
        return Spot(self.term, "word", label)


class Meaning(NamedTuple):
    """What a word means: its usual form, its meaning and the size that it tells, each empty where it is not known."""

    name: str
    meaning: str = ""
    size: str = ""


def words(dossier: Any) -> list[Word]:
    """Every word that the study or one of its preparations uses for vesicles."""
    terms = list(look(dossier, "study.terms").value or [])
    terms += [one.term for one in dossier.preparations or [] if one.term is not None]
    found = [word for term in terms if (word := _word(term)) is not None]
    evidence = {word.name: word.evidence for word in found if word.evidence}
    return [word._replace(evidence=evidence.get(word.name, "")) for word in found]


def named(found: list[Word]) -> str:
    """Words as they are written, once each."""
    return ", ".join(dict.fromkeys(f"`{word.text}`" for word in found))


def is_large(preparation: Any, dossier: Any) -> bool:
    """Whether these vesicles are called large or medium: by their own term, else by all sizes that the study names."""
    if preparation.term is not None:
        own = [_word(preparation.term)]
    else:
        own = [_word(term) for term in look(dossier, "study.terms").value or []]
    sizes = {word.size for word in own if word is not None and word.size}
    return sizes == {"large"}


def _word(term: Any) -> Word | None:
    if term.word is None:
        return None
    name, meaning, size = meaning_of(term.word)
    qualifier = term.qualifier or ""
    told = [SIZES[one.lower()] for one in re.findall(r"\b(?:small|medium|large)\b", qualifier, re.IGNORECASE)]
    bounded = bool(size) or BOUNDED.search(f"{term.word.replace('-', ' ')} {qualifier}") is not None
    size = size or (told[0] if told else "")
    return Word(term, term.word, name, meaning, size, bounded, term.biogenesis_evidence or "")


@lru_cache(1024)
def meaning_of(text: str) -> Meaning:
    """What a word for vesicles means; empty where it is not known.

    Of a longer name the known words in it count, whole ones only: `macrophage-derived exosomes` are exosomes.
    """
    whole = _looked_up(text)
    if whole.meaning:
        return whole
    parts = [found for part in _parts(text) if (found := _looked_up(part)).meaning]
    claiming = next((part for part in parts if part.meaning == ORIGIN), None)
    if claiming is not None:
        return claiming
    if parts and parts[0].meaning == "generic":
        return Meaning(text, "operational")
    return parts[0] if parts else Meaning(text)


def _looked_up(text: str) -> Meaning:
    """What a whole name means; an ambiguous one, what all that it may stand for have in common."""
    name = find("term", text)
    if name.entry is not None:
        meant = [name.entry]
    else:
        meant = [entry for entry in entries("term") if entry.name in name.candidates]
    meanings = {_meaning(entry) for entry in meant}
    if len(meanings) != 1:
        return Meaning(text)
    sizes = {entry.size for entry in meant}
    return Meaning(meant[0].name if len(meant) == 1 else text, meanings.pop(), sizes.pop() if len(sizes) == 1 else "")


def _meaning(entry: Any) -> str:
    """What an entry means; an old word that holds `exosome` claims the origin of one."""
    claims = entry.meaning == "historical" and re.search(r"exosome", entry.name) is not None
    return ORIGIN if claims else str(entry.meaning)


def _parts(text: str) -> list[str]:
    """The runs of whole words in a name, the longest first; abbreviations alone count only for EVs."""
    found = re.findall(r"[^\s(),;/-]+", text)
    runs = [found[start:end] for start in range(len(found)) for end in range(start + 1, len(found) + 1)]
    texts = [" ".join(run) for run in sorted(runs, key=len, reverse=True)]
    return [one for one in texts if len(one) > 4 or re.fullmatch(r"[sml]?EVs?", one)]
