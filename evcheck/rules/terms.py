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
    """A word for vesicles: the term that holds it, what it means (empty where unknown), and the size it tells."""

    term: Any
    text: str
    meaning: str
    size: str
    bounded: bool

    def spot(self, label: str = "") -> Spot:
        """Where the word stands."""
        return Spot(self.term, "word", label)


def words(dossier: Any) -> list[Word]:
    """Every word that the study or one of its preparations uses for vesicles."""
    terms = list(look(dossier, "study.terms").value or [])
    terms += [one.term for one in dossier.preparations or [] if one.term is not None]
    return [word for term in terms if (word := _word(term)) is not None]


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
    meaning, size = meaning_of(term.word)
    qualifier = term.qualifier or ""
    told = [SIZES[one.lower()] for one in re.findall(r"\b(?:small|medium|large)\b", qualifier, re.IGNORECASE)]
    bounded = bool(size) or BOUNDED.search(f"{term.word.replace('-', ' ')} {qualifier}") is not None
    return Word(term, term.word, meaning, size or (told[0] if told else ""), bounded)


@lru_cache(1024)
def meaning_of(text: str) -> tuple[str, str]:
    """The meaning of a word for vesicles and the size that it tells; empty where it is not known.

    Of a longer name the known words in it count, whole ones only: `macrophage-derived exosomes` are exosomes.
    """
    meaning, size = _looked_up(text)
    if meaning:
        return meaning, size
    parts = [found for part in _parts(text) if (found := _looked_up(part))[0]]
    if any(meaning == ORIGIN for meaning, _ in parts):
        return ORIGIN, ""
    if parts and parts[0][0] == "generic":
        return "operational", ""
    return parts[0] if parts else ("", "")


def _looked_up(text: str) -> tuple[str, str]:
    """What a whole name means; an ambiguous one, what all that it may stand for have in common."""
    name = find("term", text)
    if name.entry is not None:
        meant = [name.entry]
    else:
        meant = [entry for entry in entries("term") if entry.name in name.candidates]
    meanings = {_meaning(entry) for entry in meant}
    sizes = {entry.size for entry in meant}
    return (meanings.pop(), sizes.pop() if len(sizes) == 1 else "") if len(meanings) == 1 else ("", "")


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
