"""What each sentence of a manuscript is about: vesicles, cells, tissue, or something else, and whose work it tells.

A protein that is blotted in cell lysates is no vesicle marker, an electron micrograph of a lung is no image of
vesicles. So every finding about vesicles rests on a sentence that speaks of them, or on one that follows such a
sentence in its paragraph, or stands under a heading that names them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from evcheck.manuscript.names import Mentions, find_names
from evcheck.manuscript.negation import of_others
from evcheck.manuscript.passages import DEFINED
from evcheck.manuscript.text import Manuscript, Sentence, Span

VESICLES = re.compile(
    r"(?<![A-Za-z])[A-Za-z]{0,6}EVs?(?![A-Za-z0-9])"
    r"|(?<![A-Za-z])(?:[Ee]xosom(?:e|es|al|ally)|[A-Za-z]{0,5}E[xX][oO]s?|exos?)(?![A-Za-z])"
    r"|(?<![A-Za-z])[a-zA-Z]{0,3}(?:OMV|ELN|PDNV|PELN)s?(?![A-Za-z0-9])"
    r"|(?<!synaptic )(?<!intracellular )(?<!secretory )(?<!intraluminal )(?<!lipid )\b(?:nano|micro)?[Vv]esicles?\b"
    r"|\b[Mm]icro(?:particles?|vesicles?|vesicular)\b|\b[Ee]ctosomes?\b|\b(?:prosta|migra)somes?\b"
    r"|\bvesicular (?:fraction|pellet)"
)
"""Words for vesicles, with the short forms that papers make up: `hucMSC-Exo`, `ADEVs`, `P-ELNs`."""

ELSE = re.compile(
    r"(?:empty[- ]vectors?|ejaculated volume|enterovirus(?:es)?|eigenvectors?|echovirus|epidermodysplasia verruciformis|explained variance|expected value)"
    r"(?: control)?(?: \(|, ?| ?= ?)EVs?\b|\bEVs?(?: \(|[,:]? ?=? ?)empty[- ]vector",
    re.IGNORECASE,
)
"""Where a paper calls something else `EV`; its bare `EV` then names no vesicles."""
EV = re.compile(r"EVs?")
SHORT = 6
"""Up to this length, a term is a short form, which counts where the text also spells it out: `MP` may be a domain."""
CELL_TYPE = re.compile(r"M?SC|DC|[A-Z]*MSC$|PBMC|RNA|[A-Z]*RNA$")

NO_VESICLES = frozenset(("synthetic vesicle", "apoptotic body"))
LEFT_OUT = re.compile(r"[- ](?:depleted|free|deprived|deficient)\b", re.IGNORECASE)

CELLS = re.compile(
    r"\b(?:cell(?:ular)?|whole[- ]cell|total(?: cell)?|cytoplasmic|nuclear) (?:protein )?(?:lysates?|extracts?|homogenates?|proteins?)\b"
    r"|\bcells (?:were|was|are)\b|\b(?:the|these|all|treated|transfected|cultured|stained|fixed|living|live|viable|harvested|infected|tumou?r|cancer|recipient"
    r"|donor|target|producer|parent(?:al)?|immune|T|B|stem|endothelial|epithelial|stromal|HeLa|HEK\w*|HUVECs?) cells?\b"
    r"|\bcoverslips?\b|\bmonolayers?\b|\blysates?\b|\bcells\b",
)
TISSUE = re.compile(
    r"\b(?:(?:tissue|brain|liver|lung|kidney|tumou?r|heart|paraffin|frozen|coronal|thin|histological|cryo)[- ]?sections?|sections were|"
    r"sections|immunohistochem\w*|paraffin\w*|biops(?:y|ies)|tissue (?:samples?|homogenates?|lysates?)|tissues?|cryosections?|"
    r"slices|H&E|hematoxylin|haematoxylin|xenografts?|organs)\b",
    re.IGNORECASE,
)


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
    roles: tuple[str, ...]
    others: tuple[bool, ...]

    @property
    def text(self) -> str:
        """The text of the manuscript."""
        return self.manuscript.text

    def words(self, number: int) -> str:
        """The text of a sentence by its number."""
        sentence = self.manuscript.sentences[number]
        return self.manuscript.text[sentence.start : sentence.end]


def set_scene(manuscript: Manuscript, names: Mentions | None = None) -> Scene:
    """Read what each sentence is about."""
    names = find_names(manuscript.text) if names is None else names
    vesicles = _vesicles(manuscript.text, names)
    headings = _headings(manuscript)
    subjects: list[str] = []
    direct: list[bool] = []
    roles: list[str] = []
    others: list[bool] = []
    last, paragraph = "", -1
    for sentence in manuscript.sentences:
        around = manuscript.paragraphs[sentence.paragraph]
        if sentence.paragraph != paragraph:
            last, paragraph = headings[around.section] if around.section >= 0 else "", sentence.paragraph
        subject = _subject(manuscript.text, sentence, vesicles)
        subjects.append(subject or last)
        direct.append(bool(subject))
        last = subject or last
        role = manuscript.sections[around.section].role if manuscript.sections else "other"
        roles.append(role)
        others.append(of_others(manuscript.text[sentence.start : sentence.end], role))
    return Scene(manuscript, names, vesicles, tuple(subjects), tuple(direct), tuple(roles), tuple(others))


def names_vesicles(scene: Scene, start: int, end: int) -> Span | None:
    """Where a part of the text names vesicles first, if it does; `exosome-depleted serum` is no vesicle."""
    first = bisect_left(scene.vesicles, (start,))
    if first < len(scene.vesicles) and scene.vesicles[first].end <= end:
        return scene.vesicles[first]
    return None


def _vesicles(text: str, names: Mentions) -> tuple[Span, ...]:
    """All places where a text names vesicles: by the words of the field, and by its own short forms."""
    own = {match["short"].removesuffix("s") for match in DEFINED.finditer(text)}
    short = "|".join(
        re.escape(one) for one in sorted(own) if sum(map(str.isupper, one)) > 1 and not CELL_TYPE.match(one)
    )
    spans = [Span(match.start(), match.end()) for match in VESICLES.finditer(text)]
    if short:
        spans += [Span(match.start(), match.end()) for match in re.finditer(rf"(?<!\w)(?:{short})s?(?!\w)", text)]
    full = {name.name for name in names["term"] if name.end - name.start > SHORT}
    spans += [
        Span(name.start, name.end)
        for name in names["term"]
        if name.name not in NO_VESICLES
        and (name.end - name.start > SHORT or full.intersection((name.name, *name.candidates)))
    ]
    elsewhere = ELSE.search(text) is not None
    kept = [
        span
        for span in sorted(spans)
        if not LEFT_OUT.match(text, span.end, span.end + 12)
        and not (elsewhere and EV.fullmatch(text, span.start, span.end))
    ]
    return tuple(kept)


def _subject(text: str, sentence: Sentence, vesicles: tuple[Span, ...]) -> str:
    """What a sentence is about by its own words: vesicles before all else."""
    first = bisect_left(vesicles, (sentence.start,))
    if first < len(vesicles) and vesicles[first].end <= sentence.end:
        return "vesicles"
    if TISSUE.search(text, sentence.start, sentence.end):
        return "tissue"
    if CELLS.search(text, sentence.start, sentence.end):
        return "cells"
    return ""


def _headings(manuscript: Manuscript) -> list[str]:
    """What each section is about by its heading, else by the heading above it."""
    subjects: list[str] = []
    for section in manuscript.sections:
        subject = ""
        title = section.title
        if VESICLES.search(title) or any(
            name in title.lower() for name in ("vesicle", "exosome", "nanoparticle tracking")
        ):
            subject = "vesicles"
        elif TISSUE.search(title):
            subject = "tissue"
        elif CELLS.search(title):
            subject = "cells"
        if not subject and 0 <= section.parent < len(subjects) and section.level > 2:
            subject = subjects[section.parent]
        subjects.append(subject)
    return subjects


SHOWN_HERE = re.compile(r"\b(?:we|our|this study|here)\b|\b(?:Fig|Table|Supplement|Extended Data)", re.IGNORECASE)
FOUND = re.compile(
    r"\b(?:was|were|confirmed|showed|revealed|detected|demonstrated|expressed|observed|identified|found|blot|blotting)\b"
)
"""Words of what was done or found; the literature is told in the present."""


def cites(scene: Scene, number: int, start: int, end: int) -> bool:
    """Whether a part of a sentence rests on the literature and not on what the authors show."""
    citations = scene.manuscript.citations
    first = bisect_left(citations, (start,))
    marked = first < len(citations) and citations[first].start < end and scene.roles[number] != "methods"
    return marked and not FOUND.search(scene.text, start, end) and not SHOWN_HERE.search(scene.words(number))
