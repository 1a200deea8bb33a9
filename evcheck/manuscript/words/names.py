"""Find the names of the knowledge base in running text: whole words, all aliases, the longest match.

Names are compared folded, as in a dossier: without case, spaces and hyphens, Greek letters as words, so that `CD-63`,
`cd63` and `CD 63` are one. In running text that alone would find a protein in `set`, `cat` and `rest`: where a short
name is a symbol, its capitals count.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from evcheck.knowledge import lookup

KINDS = (
    "protein",
    "method",
    "product",
    "reagent",
    "technique",
    "instrument",
    "assay",
    "sample kind",
    "species",
    "rotor",
    "serum",
    "matrix",
    "anticoagulant",
    "control",
    "component",
    "repository",
    "term",
)
"""The kinds of name that are looked for in a manuscript."""

WORD = re.compile(r"CD\d+[a-z]?(?=(?:high|low|hi|lo|dim|bright|int|pos|neg)(?![^\W_]))|[^\W_]+")
BETWEEN = re.compile(r"[ \u00a0]?[-\u2010-\u2015\u2212/™®+][ \u00a0]?|[ \u00a0]|[.'\u2019]|[™®] ")
"""What may stand between two words of a name."""

TRADEMARK = re.compile(r"(?<=[a-z0-9])TM$")
"""A trademark that lost its superscript: `ExoQuickTM`, `Qubit` in `QubitTM 4`."""

INITIAL = re.compile(r"(?:[^\w.]|^)?[A-Z]$")
"""The first letter of a genus, whose full stop ends no sentence: `E. coli`."""

ALONE = re.compile(r"(?<!\S)[^\W\d_]+(?!\S)")
"""A word of letters with no comma, hyphen or bracket beside it."""

APART = re.compile(r"\d \d")
"""Digits that belong to different words: `CD14 2%` names no CD142."""
MOST_WORDS = 10
PREFIX = 10
"""So many letters tell whether a name may begin so; words that begin none are left at once."""

SHORT = 5
"""Up to this length, a name without digits counts with its own capitals only, unless it is written without them."""

WORDS_IN_CAPITALS = frozenset(["alix", "flotillin"])
"""Short names that are no words of English, so that their capitals do not matter."""

SYMBOLS = (
    "acr ada adk afm ak1 amh ang bpi bsn ca1 ca2 ca3 ca4 ca6 camp cast cfd cfi cgn cit cp cpe cs dmd eln emd epx esd "
    "f10 f11 f12 f2 f5 f7 f8 f9 fh flg fos fus gaa gc gpi gsr hamp hbd ilk ins ivl jun lat lbp lor lox mdk mgp "
    "mpl neb nsf ogn omd pc pgd pln pnp ppl ptn ren rhd rho sag scd ssb tert th tyr"
)
OTHERWISE = frozenset(SYMBOLS.split())
"""Symbols of genes whose letters mean something else in papers: AFM a microscope, F8 a fraction, INS-1 cells."""


UNSPEAKABLE = re.compile(r"(?!Myc)[A-Z][b-df-hj-np-tv-z]{2,4}")
"""A capital and letters that make no word: how genes of mice are written; Myc is mostly a tag, or what made a line."""


class Mention(NamedTuple):
    """A name in the text: where it stands, its kind, and the canonical name of the entry.

    `name` is empty where the name is ambiguous; `candidates` are then what it may mean.
    """

    start: int
    end: int
    kind: str
    name: str
    candidates: tuple[str, ...] = ()


Mentions = Mapping[str, Sequence[Mention]]
"""By kind, the names found in a text, in their order, none overlapping another of its kind."""


def find_names(text: str) -> Mentions:
    """Find all names of the knowledge base in a text."""
    found: dict[str, list[Mention]] = {kind: [] for kind in KINDS}
    words = [match.span() for match in WORD.finditer(text)]
    printed = [text[start:end] for start, end in words]
    if "TM" in text:
        printed = [TRADEMARK.sub("", word) for word in printed]
    folded = [word.lower() if word.isascii() else lookup.fold(word) for word in printed]
    table, begins = _table(), _begins()
    begun = {key for key in set(folded) if key[:PREFIX] in begins or (key[-1:] == "s" and key[:-1] in table)}
    for first in [number for number, key in enumerate(folded) if key in begun]:
        key = folded[first]
        if key == "s" and text[max(0, words[first][0] - 1)] in "'\u2019":  # the maker's TEM is no STEM
            continue
        best: dict[str, Mention] = {}
        start = words[first][0]
        for last in range(first, min(first + MOST_WORDS, len(words))):
            if last > first:
                key += folded[last]
                if key[:PREFIX] not in begins and not (key[-1] == "s" and key[:-1] in table):
                    break
                if not _joins(text, words[last - 1][1], words[last][0]):
                    break
            for kind, position in table.get(key) or (_singular(table, key) if key[-1:] == "s" else ()):
                if not (found[kind] and found[kind][-1].end > start):
                    mention = _mention(text, start, words[last][1], kind, key, position)
                    if mention:
                        best[kind] = mention
        for kind, mention in best.items():
            found[kind].append(mention)
    return found


def within(found: Mentions, kind: str, start: int, end: int) -> list[Mention]:
    """The names of a kind that lie within a part of the text."""
    names = found[kind]
    first = bisect_left(names, (start,))
    inside = []
    for name in names[first:]:
        if name.start >= end:
            break
        if name.end <= end:
            inside.append(name)
    return inside


def _joins(text: str, end: int, start: int) -> bool:
    """Whether what stands between two words may stand within a name."""
    if start == end + 1 and text[end] == " ":
        return True
    if start == end + 2 and text[end:start] == ". ":
        return INITIAL.match(text, max(0, end - 2), end) is not None and text[start].islower()
    return start - end <= 3 and BETWEEN.fullmatch(text, end, start) is not None


def _singular(table: Mapping[str, tuple[tuple[str, int], ...]], key: str) -> tuple[tuple[str, int], ...]:
    """The entries of which a folded name that ends with `s` is the plural."""
    if len(key) > SHORT and key[:-1] in table:
        return tuple(entry for entry in table[key[:-1]] if entry[0] not in ("protein", "species"))
    return ()


def _mention(text: str, start: int, end: int, kind: str, key: str, position: int) -> Mention | None:
    """The name at a place, unless its letters only look like one."""
    if kind == "protein" and APART.search(text, start, end):
        return None
    if position < 0:
        names = lookup.ambiguous(kind)
        return Mention(start, end, kind, "", tuple(names.get(key) or names[key.removesuffix("s")]))
    if len(key) <= SHORT and not _spelled(text, start, end, kind, key, position):
        return None
    return Mention(start, end, kind, lookup.entry(kind, position).name)


def _spelled(text: str, start: int, end: int, kind: str, key: str, position: int) -> bool:
    """Whether a short name has the capitals that it needs to be one."""
    word = text[start:end]
    if key in WORDS_IN_CAPITALS or (len(key) > 3 and not key.isalpha()):
        return True
    spellings = _spellings(kind, position, key)
    if word in spellings or word.removesuffix("s") in spellings:
        return not (word.isupper() and key.isalpha() and _in_capitals(text, start, end))
    if any(spelling.islower() for spelling in spellings):
        return True
    if len(key) < 3 and key.isalpha():
        return False
    if word[:3].islower() and word[3:].isupper():
        return True  # `apoB`
    if kind == "protein" and UNSPEAKABLE.fullmatch(word):
        return True  # `Shh` of mice
    if not key.isalpha():
        return word[0].isupper()
    return sum(map(str.isupper, word)) > 1 and not _in_capitals(text, start, end)


@cache
def _spellings(kind: str, position: int, key: str) -> frozenset[str]:
    """The spellings of an entry that fold to a key."""
    known = lookup.entry(kind, position)
    return frozenset(name for name in (known.name, *known.aliases) if lookup.fold(name) == key)


def _in_capitals(text: str, start: int, end: int) -> bool:
    """Whether all around is written in capitals, as in a heading, so that capitals mean nothing.

    The members of a list do not count, which are symbols themselves: `ICOS, HLA-A, BST2`.
    """
    around = f"{text[max(0, start - 30) : start]} {text[end : end + 30]}"
    letters = "".join(ALONE.findall(around))
    return len(letters) > 12 and not letters.islower() and sum(map(str.isupper, letters)) > 0.8 * len(letters)


@cache
def _table() -> dict[str, tuple[tuple[str, int], ...]]:
    """All folded names, each with the entries it stands for; a position of -1 says that it is ambiguous."""
    table: dict[str, tuple[tuple[str, int], ...]] = {}
    for key, entry in _pairs():
        table[key] = (*table.get(key, ()), entry)
    return table


@cache
def _begins() -> frozenset[str]:
    """What folded names begin with, up to so many letters."""
    return frozenset(key[:size] for key in _table() for size in range(1, min(PREFIX, len(key)) + 1))


def _pairs() -> Iterator[tuple[str, tuple[str, int]]]:
    for kind in KINDS:
        for key, position in lookup.keys(kind).items():
            if not (kind == "protein" and key in OTHERWISE):
                yield key, (kind, position)
        for key in lookup.ambiguous(kind):
            yield key, (kind, -1)
