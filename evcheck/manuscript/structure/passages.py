"""What a passage is about: vesicles, or cells, lysates, RNA, peptides, viruses, organelles, and whose work it tells.

A spin at 300 g clears a medium of cells, or harvests cells; only the words around it say which. Headings give a
paragraph its topic, the words of its sentences change it as it goes on, and what does not name its own object
continues with the object before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evcheck.manuscript.structure.acts import DENIED, GENERAL
from evcheck.manuscript.structure.cue_words import CLEARED, CUES_OF
from evcheck.manuscript.structure.protocols import ORDER, protocol_title, stands_beside_steps
from evcheck.manuscript.structure.topics import CAPTURE, OTHERS, heading_topic
from evcheck.manuscript.text import Manuscript, Sentence, Span
from evcheck.manuscript.words.vesicle_words import Words, of_lipids

RUN_IN = re.compile(
    r"\b(?:was|were|is|are|has|have|had|we|be|been|used|using|performed|did"
    r"|received|underwent|showed|gave|got|carried|contained|remained|served|came|consisted|derived)\b",
    re.I,
)

LONGEST_RUN_IN = 90
LONGEST_OPENING = 140
TITLED_ACT = re.compile(
    r"(?i)(?:[\w-]+ ){0,4}(?:isolation|purification|separation|enrichment|extraction|capture|precipitation|preparation)"
    r"(?: \([^)]*\))? (?:of|from)\b|.*\b(?:isolation|purification|separation|enrichment|extraction|capture)$"
)
"""A heading that names an act of isolation: `Direct capture (DC) of exosomes`, `crude EV extraction`."""

PARTICIPLE = re.compile(r"[A-Za-z]+ed (?:\w+-derived |\w+ )?")
DONE = re.compile(r"(?i)\b(?:we|then|also|was|were|successfully|have|had|first|further|and) $")
"""Words before a participle that make it a verb: `we isolated EVs`."""

GIVEN = re.compile(r"(?i)\b(?:with|using|by|into|between|of|from) (?:the |these |\d+ \S+ )?$")

OF_MEDIUM = re.compile(r"(?i)(?:\bmedi(?:um|a)|supernatants?|secretome|\bCM) (?:of|from)\b[^.;\n]{0,45}$")


LONGEST_LABEL = 60
NO_LABEL = re.compile(
    r"(?i)\b(?:RNAs?|DNA|proteins?|lysates?|uptake|label\w*|stain\w*|treat\w*|dos\w+|count\w*|siz\w+|imag\w+|TEM|NTA"
    r"|cytometry|blot\w*|lipids?|stud(?:y|ies)|assays?|analys[ie]s|inject\w*|free|depleted|quantif\w+|experiments?"
    r"|microscopy|stor\w+|characteri\w+|identif\w+|detect\w+)\b"
)
"""Words of a label by which a sentence tells of something else than how vesicles are had."""

WITHOUT = re.compile(
    r"(?i)\b(?:free of|free from|without|lacking|devoid of|no|omitting|minus)(?: (?:\w+[ ,]+)?(?:or|and|nor))? $"
)
"""Words before a lysate that a medium lacks."""


class Passage(NamedTuple):
    """A paragraph: its place, its headings from within outwards, what its section is for, its topic, and where the
    heading right above it stands."""

    number: int
    start: int
    end: int
    kind: str
    role: str
    section: int
    headings: tuple[str, ...]
    topic: str
    sentences: tuple[Sentence, ...]
    title: Span = Span(0, 0)


class Cue(NamedTuple):
    """Words at a place from which on a topic holds."""

    start: int
    end: int
    topic: str


def passages(manuscript: Manuscript, words: Words) -> list[Passage]:
    """The paragraphs of a manuscript that tell its own work, with their topics; headings and references left out."""
    by_paragraph: dict[int, list[Sentence]] = {}
    for sentence in manuscript.sentences:
        by_paragraph.setdefault(sentence.paragraph, []).append(sentence)
    found = []
    titles: dict[int, Span] = {}
    protocol = protocol_title(manuscript, words)
    for number, paragraph in enumerate(manuscript.paragraphs):
        if paragraph.kind == "heading":
            titles[paragraph.section] = Span(paragraph.start, paragraph.end)
        section = manuscript.sections[paragraph.section] if 0 <= paragraph.section < len(manuscript.sections) else None
        role = section.role if section else "other"
        if paragraph.kind == "heading" or role == "references":
            continue
        sentences = by_paragraph.get(number, [])
        headings = [
            *_run_in(manuscript.text, sentences),
            *_line_before(manuscript, number),
            *_item_before(manuscript, number, words),
        ]
        headings += _titles(manuscript, paragraph.section)
        headings += [protocol] if protocol and role in ("methods", "other") and protocol not in headings else []
        role = "back" if stands_beside_steps(manuscript, paragraph) else role
        topic = _topic(headings, words)
        if (
            topic in ("", "fluid")
            and any(map(CAPTURE.search, headings))
            and words.vesicle.search(manuscript.text, paragraph.start, paragraph.end)
        ):
            topic = "vesicles"
        if (
            topic == ""
            and role in ("methods", "other", "supplement")
            and sentences
            and _opens(manuscript, sentences, words)
        ):
            topic = "vesicles"
        if topic == "vesicles" and of_lipids(manuscript.text, paragraph.start, paragraph.end):
            topic = "organelles"
        found.append(
            Passage(
                number, paragraph.start, paragraph.end, paragraph.kind, role, paragraph.section, tuple(headings), topic,
                tuple(sentences), titles.get(paragraph.section, Span(0, 0)),
            )
        )  # fmt: skip
    return found


CARGO = ("nucleic acids", "proteins")


def _topic(headings: list[str], words: Words) -> str:
    """The topic of the innermost heading that has one; `From EVs` below `RNA extraction` is about RNA."""
    topics = [topic for topic in (heading_topic(title, words) for title in headings) if topic]
    if topics[:1] == ["vesicles"] and topics[1:2] and topics[1] in CARGO and OF_VESICLES.match(headings[0]):
        return topics[1]
    return topics[0] if topics else ""


OF_VESICLES = re.compile(r"(?i)[\d.\s]*(?:from|for|in|of) (?:[\w-]+ ){0,2}\w+\W*$")


def _opens(manuscript: Manuscript, sentences: list[Sentence], words: Words) -> bool:
    """Whether a paragraph opens with a short sentence that says that vesicles were isolated, as a heading does."""
    first = sentences[0]
    return (
        len(sentences) > 2
        and first.end - first.start <= LONGEST_OPENING
        and words.isolated.search(manuscript.text, first.start, first.end) is not None
        and not DENIED.search(manuscript.text, first.start, first.end)
        and not GENERAL.search(manuscript.text, first.start, first.end)
    )


def _titles(manuscript: Manuscript, section: int) -> Iterator[str]:
    while 0 <= section < len(manuscript.sections):
        yield manuscript.sections[section].title
        section = manuscript.sections[section].parent


def _line_before(manuscript: Manuscript, number: int) -> Iterator[str]:
    """A line before a paragraph that reads as a heading, though the file does not mark it as one."""
    before = manuscript.paragraphs[number - 1] if number else None
    if before is not None and before.kind == "paragraph" and before.end - before.start <= LONGEST_RUN_IN:
        line = manuscript.text[before.start : before.end]
        if not RUN_IN.search(line) and not line.endswith((".", ";", ",")) and not ORDER.match(line):
            yield line


def _item_before(manuscript: Manuscript, number: int, words: Words) -> Iterator[str]:
    """An item of a list that is a heading, as `5. Capture of exosomes` before a paragraph that tells how."""
    before, own = manuscript.paragraphs[number - 1] if number else None, manuscript.paragraphs[number]
    if before is None or before.kind != "list" or own.end - own.start <= LONGEST_OPENING:
        return
    line = manuscript.text[before.start : before.end]
    if len(line) > LONGEST_RUN_IN or RUN_IN.search(line) or line.endswith((".", ";", ",")) or ORDER.match(line):
        return
    if TITLED_ACT.match(line) and heading_topic(line, words) == "vesicles":
        yield line


def _run_in(text: str, sentences: list[Sentence]) -> Iterator[str]:
    """A heading that stands at the head of a paragraph: a short first sentence without a verb."""
    if not sentences:
        return
    first = text[sentences[0].start : sentences[0].end]
    if ORDER.match(first):
        return
    if len(sentences) > 1 and len(first) <= LONGEST_RUN_IN and not RUN_IN.search(first):
        yield first
    elif (
        (colon := re.match(r"([A-Z][^.:;]{3,80})(?::| [–—]) ", first))
        and not RUN_IN.search(colon[1])
        and colon[1].count("(") == colon[1].count(")")
    ):
        yield colon[1]


def cues(text: str, passage: Passage, words: Words) -> list[Cue]:
    """The words of a passage that change what it is about, in their order."""
    found = [
        Cue(match.start(), match.end(), "vesicles")
        for match in words.isolated.finditer(text, passage.start, passage.end)
        if not DENIED.search(text[max(passage.start, match.start() - 40) : match.end()])
        and (passage.topic == "vesicles" or not _adjective(text, match, words, passage.topic in OTHERS))
    ]
    found += _labels(text, passage, words)
    for topic, pattern in CUES_OF:
        for match in pattern.finditer(text, passage.start, passage.end):
            if topic == "lysate" and _of_medium(text, passage, match):
                continue
            if topic == "virus" and _beside_vesicles(text, match, words):
                continue
            if topic == "cells" and _of_vesicles(text, match.start(), words):
                continue
            if topic in ("cells", "organelles") and CLEARED.search(
                text[max(passage.start, match.start() - 40) : match.end() + 40]
            ):
                continue
            found.append(Cue(match.start(), match.end(), topic))
    depletions = [cue for cue in found if cue.topic == "depletion"]
    return sorted(cue for cue in found if cue.topic != "vesicles" or not within_one(depletions, cue.start))


def _beside_vesicles(text: str, match: re.Match[str], words: Words) -> bool:
    """Whether a virus is named with vesicles: as what they are parted from, or pelleted with."""
    before = text[max(0, match.start() - 70) : match.start()]
    named = list(words.vesicle.finditer(before))
    if named and (PARTED.search(before) or JOINED.fullmatch(before, named[-1].end())):
        return True
    behind = JOINED.match(text, match.end())
    return behind is not None and words.vesicle.match(text, behind.end()) is not None


JOINED = re.compile(r"\)? (?:and|or|plus|together with)(?: the)? (?:(?:fractions? )?\d+ ?[–-] ?\d+ )?\(?")
"""What stands between vesicles and the virus that is pelleted with them: `Vesicles and virus`."""
PARTED = re.compile(
    r"(?i)\b(?:separat\w+|free|apart|purified|distinguish\w*|resolved|away) (?:from|of) (?:the |any )?(?:\w+ )?$"
)


def within_one(cues: Sequence[Cue], place: int) -> bool:
    """Whether a place lies within the words of one of some cues."""
    return any(cue.start <= place < cue.end for cue in cues)


def _labels(text: str, passage: Passage, words: Words) -> Iterator[Cue]:
    """Sentences that begin with a label or a purpose: `EVs: 2 mL were thawed`, `For exosomes, plasma was spun`."""
    if passage.topic in OTHERS or passage.role not in ("methods", "other", "supplement"):
        return
    for sentence in passage.sentences:
        colon = text.find(": ", sentence.start, sentence.start + LONGEST_LABEL)
        comma = text.find(", ", sentence.start, sentence.start + LONGEST_LABEL)
        if colon < 0 and (comma < 0 or not text.startswith(("For ", "To isolate "), sentence.start)):
            continue
        end = colon if colon >= 0 else comma
        if words.vesicle.search(text, sentence.start, end) is not None and not NO_LABEL.search(
            text, sentence.start, end
        ):
            yield Cue(sentence.start, end, "vesicles")


def _of_medium(text: str, passage: Passage, match: re.Match[str]) -> bool:
    """Whether a lysate is that of platelets which stands in for serum, or which a medium is said to lack."""
    if not match.group().lower().startswith("lysate"):
        return False
    before = text[max(passage.start, match.start() - 24) : match.start()]
    return WITHOUT.search(before) is not None


def _adjective(text: str, match: re.Match[str], words: Words, elsewhere: bool) -> bool:
    """Whether a participle is only an adjective of vesicles: `mice were injected with isolated EVs`."""
    participle = PARTICIPLE.match(text, match.start(), match.end())
    if participle is None or not words.vesicle.match(text, participle.end(), match.end()):
        return False
    before = text[max(0, match.start() - 24) : match.start()]
    return GIVEN.search(before) is not None or (elsewhere and DONE.search(before) is None)


def _of_vesicles(text: str, place: int, words: Words) -> bool:
    """Whether cells are named only as where vesicles or medium come from: `medium of HeLa cells was collected`."""
    before = text[max(0, place - 60) : place]
    if OF_MEDIUM.search(before):
        return True
    named = list(words.vesicle.finditer(before))
    behind = before[named[-1].end() :] if named else ""
    return re.match(r"(?i)s?(?: \([^)]*\))? (?:\w+ )?(?:from|of|by)\b[^.;\n]*$", behind) is not None
