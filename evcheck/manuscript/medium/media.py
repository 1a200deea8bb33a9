"""The medium that vesicles were collected in: its base, its serum and how that was depleted, its time on cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evcheck.manuscript.isolation.steps import steps_of
from evcheck.manuscript.medium.media_words import (
    BASES,
    BOUGHT,
    CHANGED,
    COLLECTED,
    CONDITIONED,
    DEPLETED,
    DIRECTLY,
    FOR_VESICLES,
    FREE,
    FULL,
    GATHERED,
    GIVEN_TO_VESICLES,
    GROWN_FREE,
    GROWN_IN,
    GROWTH,
    HARVESTED,
    NOT_COLLECTED,
    NOT_OF_MEDIUM,
    PRODUCED_IN,
    REPLACED,
    STIMULATED,
    TRANSFECTED,
)
from evcheck.manuscript.samples.cell_names import producers, receives, tokens
from evcheck.manuscript.samples.culture_words import MEDIA
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Passage, cues
from evcheck.manuscript.structure.topics import OTHERS
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.numbers import Figure
from evcheck.manuscript.words.vesicle_words import Words

FOR_HOW_LONG = re.compile(r"(?i)\b(?:for|after|another|additional|further|following)\b[^.;\n]{0,20}$")
BESIDE = re.compile(r"(?: \([^)]*\))?(?:,? and [\w-]+)? ")
"""What stands between vesicles and the verb of which they are the subject."""
CULTURES = ("vesicles", "culture", "depletion", "fluid", "cells", "")
"""Topics under which media of cells are told of."""


AS_CONTROL = re.compile(r"(?i)\bas (?:an? |the )?(?:\w+ )?controls?\b")
BOUGHT_SERUM = re.compile(rf"\b{BOUGHT}\b")
"""Serum of a medium; without it, what is free of vesicles in a control is a supernatant."""


class Serum(NamedTuple):
    """What the text says of serum in the medium: `depleted`, `none`, `replaced` or `serum`, and the words for it."""

    state: str
    words: Span
    percent: Figure | None = None


class MediumFound(NamedTuple):
    """A medium that vesicles were collected in; `depleted_by` is the step that took the serum's own vesicles out."""

    serum: Serum | None
    base: Span | None
    conditioning: Figure | None
    depleted_by: Event | None = None


def media(read: Reading, found: Sequence[Passage], words: Words, culture: Sequence[Passage]) -> list[MediumFound]:
    """The media that vesicles were collected in, one for each way of handling serum.

    `culture` are the passages that tell isolations from conditioned medium.
    """
    stated: dict[str, MediumFound] = {}
    places: dict[str, tuple[Passage, int]] = {}
    near = {passage.number for passage in culture}
    for passage in sorted(found, key=lambda one: one.role == "results"):
        if passage.role not in ("methods", "other", "supplement", "results") or passage.kind == "table":
            continue
        elsewhere = passage.topic in {*OTHERS} - {"depletion", "cells"} and passage.number not in near
        if (elsewhere and not _of_culture(passage)) or _not_of_medium(read.text, passage):
            continue
        for number, sentence in enumerate(passage.sentences):
            if elsewhere and not FOR_VESICLES.search(read.text, sentence.start, sentence.end):
                continue
            for serum in _serums(read, passage, number, sentence.start, sentence.end, words, passage.number in near):
                if serum.state not in stated:
                    places[serum.state] = passage, number
                    stated[serum.state] = MediumFound(
                        serum,
                        _base(read.text, serum.words, sentence.start, sentence.end),
                        _conditioning(read, passage, number),
                    )
        if passage.topic == "depletion" and "depleted" not in stated and passage.sentences:
            stated["depleted"] = MediumFound(
                Serum("depleted", Span(passage.sentences[0].start, passage.sentences[0].end)), None, None
            )
    if "none" in places and "depleted" in places and _grown_before(read, places["depleted"], places["none"]):
        del stated["depleted"]
    if not stated.keys() - {"serum"} and (told := _told_directly(read.text, found, words)) is not None:
        stated["none"] = MediumFound(told, None, None)
    if "depleted" in stated:
        stated["depleted"] = stated["depleted"]._replace(depleted_by=_depletion(read, found, words))
    if not stated.keys() - {"serum"} and (always := _always_free(read, found, words)) is not None:
        return [MediumFound(always, _base(read.text, always.words, always.words.start, always.words.end + 40), None)]
    if not stated.keys() - {"serum"} and (instead := _replaced(read, found, near)) is not None:
        return [
            MediumFound(instead, _base(read.text, instead.words, instead.words.start - 90, instead.words.end), None)
        ]
    strong = [medium for state, medium in stated.items() if state != "serum"]
    if strong:
        return strong
    return list(stated.values())


def _grown_before(read: Reading, grown: tuple[Passage, int], collected: tuple[Passage, int]) -> bool:
    """Whether cells grow in one medium, and a later sentence of the same passage tells of the one that is collected."""
    (passage, first), (other, second) = grown, collected
    if passage.number != other.number or first >= second:
        return False
    one, two = passage.sentences[first], passage.sentences[second]
    behind = passage.sentences[min(second + 1, len(passage.sentences) - 1)].end
    if GATHERED.search(read.text, one.start, one.end) or _on_cells(read, one.start, one.end):
        return False
    return bool(GROWTH.search(read.text, one.start, one.end) and GATHERED.search(read.text, two.start, behind))


def _of_culture(passage: Passage) -> bool:
    """Whether a heading names the culture of cells beside what is done to them: `Cell culture and transfection`."""
    return passage.topic == "virus" and any(re.search(r"(?i)\bcultures?\b", title) for title in passage.headings[:1])


def _not_of_medium(text: str, passage: Passage) -> bool:
    """Whether a passage treats serum that vesicles are later brought into."""
    title = passage.headings[0] if passage.headings else ""
    return any(map(NOT_OF_MEDIUM.search, (title, text[passage.start : passage.end])))


def _told_directly(text: str, found: Sequence[Passage], words: Words) -> Serum | None:
    """Medium without serum that vesicles are said to be taken from, in whichever part of the paper."""
    for passage in found:
        if passage.role in ("methods", "other", "abstract", "results"):
            for match in DIRECTLY.finditer(text, passage.start, passage.end):
                if words.vesicle.search(text, max(passage.start, match.start() - 90), match.start()):
                    return Serum("none", Span(match.start("free"), match.end("free")))
    return None


def _replaced(read: Reading, found: Sequence[Passage], near: set[int]) -> Serum | None:
    """What stands in for serum in the medium of the cells whose vesicles are isolated."""
    cultures = [one for one in found if one.role == "methods" and one.topic in ("culture", "cells")]
    alone = cultures[0].number if len(cultures) == 1 else -1
    for passage in found:
        if passage.role not in ("methods", "other") or not (passage.number in near or passage.number == alone):
            continue
        for sentence in passage.sentences:
            match = REPLACED.search(read.text, sentence.start, sentence.end)
            if match is None or FULL.search(read.text, match.end(), sentence.end):
                continue
            if not NOT_COLLECTED.search(read.text, sentence.start, sentence.end):
                return Serum("replaced", Span(match.start(), match.end()))
    return None


def _always_free(read: Reading, found: Sequence[Passage], words: Words) -> Serum | None:
    """Medium without serum in which cells are grown throughout, where no serum is told of, or only for other cells."""
    text = read.text
    cultures = [one for one in found if one.role == "methods" and (one.topic == "culture" or _of_culture(one))]
    matches = [match for one in cultures if (match := GROWN_FREE.search(text, one.start, one.end))]
    if len(matches) != 1:
        return None
    fed = [
        sentence
        for one in found
        if one.role == "methods"
        for sentence in one.sentences
        if FULL.search(text, sentence.start, sentence.end)
    ]
    if fed:
        around = next(s for one in cultures for s in one.sentences if s.start <= matches[0].start() < s.end)
        own = tokens(text, around.start, around.end) & producers(text, found, words)
        others = [tokens(text, one.start, one.end) for one in fed]
        if not own or not all(some and not some & own for some in others):
            return None
    return Serum("none", Span(matches[0].start("free"), matches[0].end("free")))


def _serums(
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
    if re.search(r"(?i)\bnot (?:\w+ )?$", text[max(start, found.start() - 12) : found.start()]):
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
    if passage.topic == "vesicles" and GROWN_IN.search(text, sentence.start, found.start()):
        told = text[sentence.start : sentence.end]
        plain = told if FULL.search(text, passage.start, passage.end) else TRANSFECTED.sub("", told)
        return not NOT_COLLECTED.search(plain) and near
    if passage.role == "methods" and passage.topic in CULTURES and _conditions(text, sentence.start, sentence.end):
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


def _conditions(text: str, start: int, end: int) -> bool:
    return CHANGED.search(text, start, end) is not None


def _for_assay(text: str, passage: Passage, words: Words) -> bool:
    """Whether a passage collects medium for an assay, and speaks of no vesicles."""
    told = text[passage.start : passage.end]
    return re.search(r"ELISA|[Cc]ytokine|Luminex", told) is not None and not words.vesicle.search(told)


def _depletion(read: Reading, found: Sequence[Passage], words: Words) -> Event | None:
    """The first step that the text tells of depleting serum."""
    for passage in found:
        if passage.role not in ("methods", "other", "supplement"):
            continue
        told = [cue for cue in cues(read.text, passage, words) if cue.topic == "depletion"]
        for number, sentence in enumerate(passage.sentences):
            if any(sentence.start <= cue.start < sentence.end for cue in told) or passage.topic == "depletion":
                for event in steps_of(read, number, sentence.start, sentence.end):
                    near = min((abs(event.start - cue.end) for cue in told), default=0)
                    if near < 160 and (
                        event.force or event.method in ("ultrafiltration", "tangential flow filtration")
                    ):
                        return event
    return None


def _collects(rest: str, words: Words) -> bool:
    return bool(
        re.search(r"(?i)conditioned|collect|harvest", rest)
        and (words.vesicle.search(rest) or re.search(r"(?i)condition\w+ (?:culture )?(?:medi|super)", rest))
    )


def _percent(read: Reading, place: int) -> Figure | None:
    near = [
        figure
        for figure in figures_within(read.figures, max(0, place - 25), place + 8, "percent")
        if figure.end <= place + 8
    ]
    return near[-1] if near else None


def _base(text: str, serum: Span, start: int, end: int) -> Span | None:
    found = list(BASES.finditer(text, start, end))
    if not found:
        return None
    best = min(found, key=lambda match: abs(match.start() - serum.start))
    return Span(best.start(), best.end())


def _conditioning(read: Reading, passage: Passage, number: int) -> Figure | None:
    """How long medium was on the cells, as the sentence or the next says: `for 48 h`, `after 72 h`."""
    told = (_on_cells(read, sentence.start, sentence.end) for sentence in passage.sentences[number : number + 2])
    return next((one for one in told if one is not None), None)


def _on_cells(read: Reading, start: int, end: int) -> Figure | None:
    """A time of some hours in a sentence that is none of a spin."""
    for figure in figures_within(read.figures, start, end, "time"):
        before = read.text[max(start, figure.start - 25) : figure.start]
        spun = any(abs(one.start - figure.start) < 40 for one in figures_within(read.figures, start, end, "force"))
        if figure.amount >= 3600 * 4 and FOR_HOW_LONG.search(before) and not spun:
            return figure
    return None
