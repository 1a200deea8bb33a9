"""What each sentence of a manuscript is about: vesicles, cells, tissue, or something else, and whose work it tells.

A protein that is blotted in cell lysates is no vesicle marker, an electron micrograph of a lung is no image of
vesicles. So every finding about vesicles rests on a sentence that speaks of them, or on one that follows such a
sentence in its paragraph, or stands under a heading that names them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from typing import Concatenate, NamedTuple, ParamSpec, TypeVar, cast

from evcheck.manuscript.structure.long_sentences import in_pieces
from evcheck.manuscript.structure.naming import places_of_vesicles
from evcheck.manuscript.structure.subjects import CELLS, SAID_BEFORE, subject_of, subjects_of_headings
from evcheck.manuscript.text import Manuscript, Sentence, Span
from evcheck.manuscript.words.names import Mentions, find_names, within
from evcheck.manuscript.words.others_work import OWN, of_others
from evcheck.manuscript.words.vesicle_words import of_lipids, speaks_of_vesicles

GLOSSARY = re.compile(r"(?:\b[\w-]{2,12}, [^;,.]{4,80}(?:\([^)]{2,30}\))?; ?){5}")
"""A list that explains the abbreviations of a paper in one sentence."""
OPENING = re.compile(r"introduc|background|aims?\b|objective|state of the art", re.IGNORECASE)
LONG_PARAGRAPH = 400
LONGEST = 1_500
"""Characters; longer sentences, such as tables without marks, are read in pieces."""
LEGEND = re.compile(r"\W{0,4}(?:Supplementa\w+ |Extended Data )?(?:Fig(?:ure|\.)?|FIG(?:URE)?)[ .]?S?\d+")
"""How a legend begins."""
PANEL = re.compile(r"\(?[A-Ha-h](?:[,–-][A-Ha-h])?[).:,]")
"""How a panel begins, of which the title of the legend says what it is about."""
RECIPIENTS = re.compile(
    r"\b[Rr]ecipient\b|\b(?:treated|incubated|stimulated) with (?:[\w-]+ ){0,3}[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles)\b"
)
"""What a legend is about that names vesicles as what something got."""
PASSAGE = 8_000
"""Characters; a longer text spells out once what its vesicles are, a passage of it may name them by `EV` alone."""
P = ParamSpec("P")
Found = TypeVar("Found")


class Scene(NamedTuple):
    """A manuscript with what its sentences are about.

    For each sentence: `subjects` is `vesicles`, `cells`, `tissue` or empty; `direct` says that its own words tell;
    `roles` is the role of its section, `others` whether it tells the work of others.
    """

    manuscript: Manuscript
    names: Mentions
    vesicles: tuple[Span, ...]
    subjects: tuple[str, ...]
    direct: tuple[bool, ...]
    before: tuple[str, ...]
    roles: tuple[str, ...]
    others: tuple[bool, ...]
    about_vesicles: bool
    memory: dict[tuple[object, ...], object]
    """What was found `once`."""

    @property
    def text(self) -> str:
        """The text of the manuscript."""
        return self.manuscript.text

    def words(self, number: int) -> str:
        """The text of a sentence by its number."""
        sentence = self.manuscript.sentences[number]
        return self.manuscript.text[sentence.start : sentence.end]


def once(find: Callable[Concatenate[Scene, P], Found]) -> Callable[Concatenate[Scene, P], Found]:
    """Let a function that is asked again and again of the same part of a manuscript look only once."""

    @wraps(find)
    def remembered(scene: Scene, /, *part: P.args, **named: P.kwargs) -> Found:
        key = (find, *part)
        if key not in scene.memory:
            scene.memory[key] = find(scene, *part, **named)
        return cast(Found, scene.memory[key])

    return remembered


def set_scene(manuscript: Manuscript, names: Mentions | None = None) -> Scene:
    """Read what each sentence is about."""
    names = find_names(manuscript.text) if names is None else names
    manuscript = in_pieces(manuscript, LONGEST)
    spoken_of = (
        speaks_of_vesicles(manuscript.text) if len(manuscript.text) > PASSAGE else not of_lipids(manuscript.text)
    )
    vesicles = places_of_vesicles(manuscript.text, names) if spoken_of else ()
    headings = subjects_of_headings(manuscript)
    told_as = _roles(manuscript)
    subjects: list[str] = []
    direct: list[bool] = []
    roles: list[str] = []
    others: list[bool] = []
    before: list[str] = []
    last, title, paragraph = "", "", -1
    for sentence in manuscript.sentences:
        around = manuscript.paragraphs[sentence.paragraph]
        if sentence.paragraph != paragraph:
            last, paragraph = headings[around.section] if around.section >= 0 else "", sentence.paragraph
            legend = LEGEND.match(manuscript.text, around.start, around.end) is not None
            title = subject_of(manuscript.text, sentence, vesicles) if legend else ""
            if title and RECIPIENTS.search(manuscript.text, sentence.start, sentence.end):
                title = "cells"
        elif title and PANEL.match(manuscript.text, sentence.start, sentence.end):
            last = title
        subject = subject_of(manuscript.text, sentence, vesicles)
        if subject == "cells" and last == "vesicles" and told_as[around.section] == "methods":
            subject = "cells" if CELLS.search(SAID_BEFORE.sub("", _printed(manuscript, sentence))) else ""
        if not subject and not last and spoken_of and _tetraspanins(names, sentence) > 1:
            last = "vesicles"
        subjects.append(subject or last)
        direct.append(bool(subject))
        before.append(last)
        last = subject or last
        role = told_as[around.section] if around.section >= 0 else "other"
        roles.append(role)
        printed = _printed(manuscript, sentence)
        others.append(of_others(printed, role) or (printed.count("; ") >= 5 and GLOSSARY.search(printed) is not None))
    for number in _background(manuscript, roles):
        others[number] = True
    about = _about_vesicles(subjects, direct)
    return Scene(
        manuscript,
        names,
        vesicles,
        tuple(subjects),
        tuple(direct),
        tuple(before),
        tuple(roles),
        tuple(others),
        about,
        {},
    )


KNOWN = re.compile(r"\b(?:is|are|has|have|can|may|plays?|remains?|yet|contains?|carry|carries|transfer|mediate)\b")
TOLD = re.compile(r"\b(?:was|were|did|had|showed|found)\b")
"""Verbs of what is known, and of what was done."""


def _background(manuscript: Manuscript, roles: Sequence[str]) -> Iterator[int]:
    """The sentences that an abstract begins with which tell what is known, before its authors speak of their work."""
    first = next((number for number, role in enumerate(roles) if role == "abstract"), len(roles))
    known: list[int] = []
    for number in range(first, len(roles)):
        printed = _printed(manuscript, manuscript.sentences[number])
        if roles[number] != "abstract" or OWN.search(printed):
            break
        if KNOWN.search(printed) and not TOLD.search(printed):
            known.append(number)
    else:
        return
    if roles[number] == "abstract":
        yield from known


TETRASPANINS = frozenset(("CD9", "CD63", "CD81"))


def _tetraspanins(names: Mentions, sentence: Sentence) -> int:
    """How many of the tetraspanins a sentence names by which all know vesicles; with two it tells of these."""
    return len({name.name for name in within(names, "protein", sentence.start, sentence.end)} & TETRASPANINS)


def _printed(manuscript: Manuscript, sentence: Sentence) -> str:
    return manuscript.text[sentence.start : sentence.end]


def _roles(manuscript: Manuscript) -> list[str]:
    """What each section is for, where a text without the usual headings is taken for what its authors did and found.

    A text that begins without a heading is no title page when it has no other part; and where no heading says
    `Results`, the parts behind an introduction that have headings of their own are no introduction.
    """
    roles = [section.role for section in manuscript.sections]
    whole = not {"methods", "results"} & set(roles)
    plain = "results" not in roles
    for number, section in enumerate(manuscript.sections):
        untitled = roles[number] == "front" and (whole or _long(manuscript, number))
        inner = roles[number] == "introduction" and plain and section.parent >= 0
        if untitled or (inner and not OPENING.search(section.title)):
            roles[number] = "other"
    return roles


def _long(manuscript: Manuscript, section: int) -> bool:
    """Whether a part before the first heading holds paragraphs of text, and not a title and its authors alone."""
    return sum(one.end - one.start > LONG_PARAGRAPH for one in manuscript.paragraphs if one.section == section) > 2


def _about_vesicles(subjects: list[str], direct: list[bool]) -> bool:
    """Whether a manuscript is about vesicles more than all else, so that what names nothing speaks of them."""
    named = [subject for subject, own in zip(subjects, direct, strict=True) if own]
    return named.count("vesicles") > 0.5 * len(named) and named.count("vesicles") > 0.2 * len(subjects)


WITHOUT = re.compile(r"\b(?:not|no|never|whether|possibl[ey]|may|might|could|would|perhaps|if)\b|n't\b")


@once
def works_on_vesicles(scene: Scene) -> bool:
    """Whether the authors say of vesicles that they did or saw something, and not only that they did not.

    A passage that names none at all may be of them all the same.
    """
    if not scene.vesicles and len(scene.text) <= PASSAGE:
        return True
    return any(
        subject == "vesicles"
        and direct
        and not others
        and role in ("methods", "results", "abstract", "other")
        and not WITHOUT.search(scene.words(number))
        for number, (subject, direct, others, role) in enumerate(
            zip(scene.subjects, scene.direct, scene.others, scene.roles, strict=True)
        )
    )


def names_vesicles(scene: Scene, start: int, end: int) -> Span | None:
    """Where a part of the text names vesicles first, if it does; `exosome-depleted serum` is no vesicle."""
    first = bisect_left(scene.vesicles, (start,))
    if first < len(scene.vesicles) and scene.vesicles[first].end <= end:
        return scene.vesicles[first]
    return None
