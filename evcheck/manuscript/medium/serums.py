"""What a sentence says of serum in the medium that vesicles are collected in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.manuscript.medium.media_words import (
    BOUGHT,
    CHANGED,
    COLLECTED,
    CONDITIONED,
    DEPLETED,
    FOR_VESICLES,
    FREE,
    FULL,
    GATHERS_NEXT,
    GIVEN_TO_VESICLES,
    GROWN_IN,
    HARVESTED,
    NOT_COLLECTED,
    PRODUCED_IN,
    STIMULATED,
    TRANSFECTED,
)
from evcheck.manuscript.samples.cell_names import receives
from evcheck.manuscript.samples.culture_words import MEDIA
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.numbers import Figure
from evcheck.manuscript.words.vesicle_words import Words

BESIDE = re.compile(r"(?: \([^)]*\))?(?:,? and [\w-]+)? ")
"""What stands between vesicles and the verb of which they are the subject."""
CULTURES = ("vesicles", "culture", "depletion", "fluid", "cells", "")
"""Topics under which media of cells are told of."""

AS_CONTROL = re.compile(r"(?i)\bas (?:an? |the )?(?:\w+ )?controls?\b")
BOUGHT_SERUM = re.compile(rf"\b{BOUGHT}\b")
"""Serum of a medium; without it, what is free of vesicles in a control is a supernatant."""


HELD_AGAINST = re.compile(
    r"(?i)\b(?:not (?:\w+ )?|(?:detected|found|present|seen|identified|measured|proteins?|analysis|proteome) "
    r"(?:in|of|from) (?:the )?)$"
)
"""Words before a depleted medium that cells are not in, or that vesicles are held against."""


class Serum(NamedTuple):
    """What the text says of serum in the medium: `depleted`, `none`, `replaced` or `serum`, and the words for it."""

    state: str
    words: Span
    percent: Figure | None = None


def serums_in(
    read: Reading, passage: Passage, number: int, start: int, end: int, words: Words, near: bool
) -> Iterator[Serum]:
    """What a sentence says of serum in the medium that vesicles are collected in."""
    depleted = DEPLETED.search(read.text, start, end)
    if (
        depleted
        and not _given_to_vesicles(read.text, start, depleted.start(), words)
        and _is_depleted(read.text, passage, depleted, start, end, near)
    ):
        yield Serum("depleted", Span(depleted.start(), depleted.end()), _percent(read, depleted.start()))
    free = FREE.search(read.text, start, end)
    if free and _is_free(read.text, passage, free, number, words, near):
        yield Serum("none", Span(free.start(), free.end()))
    full = FULL.search(read.text, start, end) if near and passage.topic == "vesicles" else None
    if full and HARVESTED.search(read.text[full.end() : end + 200]):
        yield Serum("serum", Span(full.start(), full.end()), _percent(read, full.end() - 3))


def _given_to_vesicles(text: str, start: int, end: int, words: Words) -> bool:
    """Whether vesicles are brought into the serum that is named at `end`: `EVs were incubated in ...`."""
    given = GIVEN_TO_VESICLES.search(text, start, end)
    named = list(words.vesicle.finditer(text, start, given.start())) if given else []
    return given is not None and bool(named) and BESIDE.fullmatch(text, named[-1].end(), given.start()) is not None


def _is_depleted(text: str, passage: Passage, found: re.Match[str], start: int, end: int, near: bool) -> bool:
    """Whether depleted serum is in a medium of cells, and not only named."""
    if HELD_AGAINST.search(text, max(start, found.start() - 50), found.start()):
        return False
    rest = text[start : found.start()] + text[found.end() : end]
    if AS_CONTROL.search(rest) and not BOUGHT_SERUM.search(text, start, end):
        return False
    if passage.role == "results":
        return COLLECTED.search(rest) is not None
    return near or passage.topic in CULTURES or COLLECTED.search(text, start, end) is not None


def _is_free(text: str, passage: Passage, found: re.Match[str], number: int, words: Words, near: bool) -> bool:
    """Whether medium without serum is the one that is collected, and not that of an assay."""
    sentence = passage.sentences[number]
    behind = text[sentence.end : sentence.end + 130]
    if near and CONDITIONED.match(behind):
        return True
    if passage.topic in CULTURES and GATHERS_NEXT.match(text, found.end(), sentence.end):
        told = text[sentence.start : found.end()]
        return not NOT_COLLECTED.search(told) and not _for_assay(text, passage, words)
    if passage.topic == "vesicles" and GROWN_IN.search(text, sentence.start, found.start()):
        told = text[sentence.start : sentence.end]
        plain = told if FULL.search(text, passage.start, passage.end) else TRANSFECTED.sub("", told)
        return not NOT_COLLECTED.search(plain) and near
    if passage.role == "methods" and passage.topic in CULTURES and CHANGED.search(text, sentence.start, sentence.end):
        return not _for_assay(text, passage, words) and not NOT_COLLECTED.search(text, sentence.start, sentence.end)
    told = text[sentence.start : sentence.end]
    if near and passage.topic == "vesicles" and not receives(text, sentence.start, sentence.end, words):
        told = STIMULATED.sub("", told)
    if NOT_COLLECTED.search(told):
        return False
    follow = passage.sentences[min(number + 2, len(passage.sentences) - 1)].end
    rest = text[sentence.start : found.start()] + text[found.end() : follow]
    if near:
        return COLLECTED.search(rest) is not None
    if passage.role == "results" or passage.topic not in CULTURES or _for_assay(text, passage, words):
        return False
    if PRODUCED_IN.search(text, sentence.start, found.start()):
        return True
    own = text[sentence.start : found.start()] + text[found.end() : sentence.end]
    beyond = text[sentence.end : passage.end]
    return any(map(MEDIA.search, (own, beyond))) or FOR_VESICLES.search(own) is not None or _collects(rest, words)


def _for_assay(text: str, passage: Passage, words: Words) -> bool:
    """Whether a passage collects medium for an assay, and speaks of no vesicles."""
    told = text[passage.start : passage.end]
    return re.search(r"ELISA|[Cc]ytokine|Luminex", told) is not None and not words.vesicle.search(told)


def _collects(rest: str, words: Words) -> bool:
    """Whether words around a medium tell that it is collected for vesicles."""
    return bool(
        re.search(r"(?i)conditioned|collect|harvest", rest)
        and (words.vesicle.search(rest) or re.search(r"(?i)condition\w+ (?:culture )?(?:medi|super)", rest))
    )


def _percent(read: Reading, place: int) -> Figure | None:
    """How much serum there is, as it stands right before a place."""
    near = [
        figure
        for figure in figures_within(read.figures, max(0, place - 25), place + 8, "percent")
        if figure.end <= place + 8
    ]
    return near[-1] if near else None
