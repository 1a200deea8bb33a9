"""The state of the cells that make vesicles, as the sentences tell it that are of these cells and of no others.

Cells that vesicles are given to have passages and viabilities too. What a sentence says is taken where it names the
cells that make the vesicles, or all cell lines, or goes on with such a sentence; where it names other cells it is not,
and where it names none it is doubted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.draft import Candidate, Found
from evcheck.manuscript.samples.cell_facts import ANY_CELLS, LIKELY, stated
from evcheck.manuscript.samples.culture_facts import LIKELY as CULTURE_LIKELY
from evcheck.manuscript.samples.culture_facts import cultured
from evcheck.manuscript.samples.material import LINE
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence
from evcheck.manuscript.words.sieve import Sieve

NAMELESS = "the sentence does not name the cells"
RECIPIENTS = Sieve(
    r"\brecipient|\btarget cells?\b|\buptake\b|\btreated with\b|\breporter (?:cells?|lines?)\b|\bco-?cultur|"
    r"\bincubated with\b|\bfunctional assays?\b|\bresponder"
    r"|\bfor (?:the )?(?:\w+ )?(?:assays?|migration|scratch|tube formation)\b",
    re.IGNORECASE,
)
ALIVE = re.compile(r"(?i)\b(?:viabilit|vitalit|mycoplasm)")
"""What nothing but cells has."""
ALL_CELLS = re.compile(
    r"(?i)\b(?:all|both|each|every) (?:of the )?(?:[\w-]+ ){0,2}(?:cells?|cell lines?|lines|cultures)\b"
    r"|\bcell lines? (?:was|were)\b"
)
ALONE = re.compile(
    r"\b(?:HUVEC|HCAEC|HMEC|PBMC|BMDM|MEF|[A-Z]?\w{0,4}MSC|HeLa|Jurkat|THP-?1|K-?562|LNCaP|A549|MCF-?(?:7|10A)|U-?937"
    r"|HEK-?293\w*|HT-?29|HCT-?116|PC-?3|SH-SY5Y|Caco-?2|HepG2|CHO|RAW ?264\.7|4T1|MDA-MB-\d+|U-?2 ?OS|H9c2)\b"
)
"""Cells that are named without a word for cells behind."""
GENERIC = re.compile(
    r"(?i)cells?|lines?|cultures?|human|mouse|murine|rat|primary|adult|the|derived|of|and|bovine|porcine"
    r"|immortali[sz]ed"
)


def cell_state(text: str, passages: Sequence[Passage], made_by: Sequence[str], own: set[int]) -> dict[str, Found]:
    """The state of the cells that make vesicles and of their culture, by its path in a sample.

    `made_by` are the names of these cells, `own` the passages that tell the isolation: what these say of cells that
    they do not name is of these.
    """
    told: dict[str, dict[str, Found]] = {}
    for passage in passages:
        if passage.role not in ("methods", "other", "supplement", "results") or passage.kind == "table":
            continue
        of_cells = LIKELY.search(text, passage.start, passage.end) is not None
        of_culture = passage.role != "results" and CULTURE_LIKELY.search(text, passage.start, passage.end) is not None
        if not of_cells and not of_culture:
            continue
        for sentence, whose in sentences_of(text, passage, made_by):
            facts = [(f"cells.{key}", found) for key, found in stated(text, sentence, passage.role)] if of_cells else []
            isolates = passage.number in own
            for path, found in (*facts, *(cultured(text, sentence, isolates) if of_culture else ())):
                doubt = "" if whose == NAMELESS and isolates and path not in OF_CELLS else whose
                found = found._replace(unsure="; ".join(filter(None, (found.unsure, doubt))))
                told.setdefault(path, {}).setdefault(found.value, found)
    return {path: _first(found) for path, found in told.items()}


OF_CELLS = ("cells.passage", "cells.authenticated", "cells.mycoplasma", "cells.viability", "cells.origin")
"""What has to be told of cells by their name to be sure."""


def sentences_of(text: str, passage: Passage, made_by: Sequence[str]) -> Iterator[tuple[Sentence, str]]:
    """The sentences of a passage that are of the cells that make vesicles, each with why that is unsure, if it is."""
    goes_on = False
    for sentence in passage.sentences:
        whose = _whose(text, sentence, made_by, goes_on)
        goes_on = whose == "" if _named(text, sentence) else goes_on and whose == ""
        if whose is not None:
            yield sentence, whose


def _first(found: dict[str, Found]) -> Found:
    """The first value that is sure, else the first, with the others beside it."""
    first, *rest = sorted(found.values(), key=lambda one: bool(one.unsure))
    return first._replace(others=tuple(Candidate(one.value, one.evidence[0]) for one in rest if not one.unsure))


def _whose(text: str, sentence: Sentence, made_by: Sequence[str], goes_on: bool) -> str | None:
    """Why it is unsure that a sentence is of the cells that make vesicles; empty if it is, None if it is of others."""
    if RECIPIENTS.search(text, sentence.start, sentence.end):
        return None
    named = _named(text, sentence)
    if any(_same(one, other) for one in named for other in made_by):
        return ""
    if ALL_CELLS.search(text, sentence.start, sentence.end) or goes_on:
        return None if named and not ALL_CELLS.search(text, sentence.start, sentence.end) else ""
    if named:
        return None
    implied = ANY_CELLS.search(text, sentence.start, sentence.end) or ALIVE.search(text, sentence.start, sentence.end)
    return NAMELESS if implied else None


def _named(text: str, sentence: Sentence) -> list[str]:
    """The names of cells in a sentence by which they are told apart."""
    lines = [match.group() for match in LINE.finditer(text, sentence.start, sentence.end)]
    return lines + [match.group() for match in ALONE.finditer(text, sentence.start, sentence.end)]


def _same(one: str, other: str) -> bool:
    """Whether two names may be of the same cells: they share a word that tells, or one is short for the other."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return not first and not second
    return bool(set(first) & set(second)) or _short(first, other) or _short(second, one)


def _words(name: str) -> list[str]:
    words = re.findall(r"[A-Za-z0-9]+(?:-[0-9][\w-]*)?", name)
    return [word.lower().removesuffix("s") for word in words if not GENERIC.fullmatch(word)]


def _short(words: Sequence[str], name: str) -> bool:
    """Whether a word is the initials of a name: `MSC` of `mesenchymal stem cells`."""
    initials = "".join(word[0] for word in re.findall(r"[A-Za-z]+", name)).lower()
    return any(len(word) > 2 and word.lower() in initials for word in words)
