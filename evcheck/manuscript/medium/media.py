"""The medium that vesicles were collected in: its base, its serum and how that was depleted, its time on cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.isolation.steps import steps_of
from evcheck.manuscript.medium.media_words import (
    BASES,
    DEPLETED,
    DIRECTLY,
    FOR_VESICLES,
    FULL,
    GATHERED,
    GROWN_FREE,
    GROWTH,
    HARVESTED,
    NOT_COLLECTED,
    NOT_OF_MEDIUM,
    REPLACED,
)
from evcheck.manuscript.medium.serums import Serum, serums_in
from evcheck.manuscript.samples.cell_names import producers, tokens
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Passage, cues
from evcheck.manuscript.structure.topics import OTHERS
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.numbers import Figure
from evcheck.manuscript.words.vesicle_words import Words

FOR_HOW_LONG = re.compile(r"(?i)\b(?:for|after|another|additional|further|following)\b[^.;\n]{0,20}$")


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
    near = {passage.number for passage in culture}
    stated = _stated(read, found, words, near)
    if not stated.keys() - {"serum"} and (told := _told_directly(read.text, found, words)) is not None:
        stated["none"] = MediumFound(told, None, None)
    if "depleted" in stated:
        stated["depleted"] = stated["depleted"]._replace(depleted_by=_depletion(read, found, words))
    if stated.keys() - {"serum"}:
        return [medium for state, medium in stated.items() if state != "serum"]
    if (always := _always_free(read, found, words)) is not None:
        return [MediumFound(always, _base(read.text, always.words, always.words.start, always.words.end + 40), None)]
    if (instead := _replaced(read, found, near)) is not None:
        base = _base(read.text, instead.words, instead.words.start - 90, instead.words.end)
        return [MediumFound(instead, base, None)]
    return list(stated.values())


def _stated(read: Reading, found: Sequence[Passage], words: Words, near: set[int]) -> dict[str, MediumFound]:
    """By what is said of serum, the first medium of which it is said; results come last."""
    stated: dict[str, MediumFound] = {}
    places: dict[str, tuple[Passage, int]] = {}
    for passage in sorted(found, key=lambda one: one.role == "results"):
        if not _may_tell_medium(read.text, passage, near):
            continue
        for number, sentence in enumerate(passage.sentences):
            if _is_elsewhere(passage, near) and not _for_vesicles(read.text, passage, sentence.start, sentence.end):
                continue
            for serum in serums_in(read, passage, number, sentence.start, sentence.end, words, passage.number in near):
                if serum.state not in stated:
                    places[serum.state] = passage, number
                    base = _base(read.text, serum.words, sentence.start, sentence.end)
                    stated[serum.state] = MediumFound(serum, base, _conditioning(read, passage, number))
        if passage.topic == "depletion" and "depleted" not in stated and passage.sentences:
            first = passage.sentences[0]
            stated["depleted"] = MediumFound(Serum("depleted", Span(first.start, first.end)), None, None)
    if "none" in places and "depleted" in places and _grown_before(read, places["depleted"], places["none"]):
        del stated["depleted"]
    return stated


def _may_tell_medium(text: str, passage: Passage, near: set[int]) -> bool:
    """Whether a passage is one that can tell of the medium that vesicles are collected in."""
    if passage.role not in ("methods", "other", "supplement", "results") or passage.kind == "table":
        return False
    told = _of_culture(passage) or _for_depleted(text, passage, passage.start, passage.end)
    return (told or not _is_elsewhere(passage, near)) and not _not_of_medium(text, passage)


def _for_vesicles(text: str, passage: Passage, start: int, end: int) -> bool:
    """Whether a sentence of a passage on something else tells of the medium for vesicles."""
    return FOR_VESICLES.search(text, start, end) is not None or _for_depleted(text, passage, start, end)


def _for_depleted(text: str, passage: Passage, start: int, end: int) -> bool:
    """Whether cells that were transfected or infected get serum without vesicles, which nobody gives for else."""
    return passage.topic == "virus" and DEPLETED.search(text, start, end) is not None


def _is_elsewhere(passage: Passage, near: set[int]) -> bool:
    """Whether a passage is on other work than culture, and no isolation from medium is told in it."""
    return passage.topic in {*OTHERS} - {"depletion", "cells"} and passage.number not in near


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
        if passage.role not in ("methods", "other"):
            continue
        for sentence in passage.sentences:
            match = REPLACED.search(read.text, sentence.start, sentence.end)
            if match is None or FULL.search(read.text, match.end(), sentence.end):
                continue
            gathers = HARVESTED.search(read.text, sentence.end, passage.end) is not None
            if not (passage.number in near or passage.number == alone or gathers):
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
