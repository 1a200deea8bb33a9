"""Read the steps on vesicles passage by passage: what is worked on, and which steps count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.capture import with_beads_coated
from evcheck.manuscript.isolation.gradients import open_gradient, pours, unspun
from evcheck.manuscript.isolation.judging import judge
from evcheck.manuscript.isolation.passage_samples import samples_of
from evcheck.manuscript.isolation.state import Done, Run, State
from evcheck.manuscript.isolation.steps import steps_of, tells_steps
from evcheck.manuscript.isolation.summaries import (
    named_only,
    titled_only,
    with_loose_rotors,
    with_same_rotors,
    without_summaries,
)
from evcheck.manuscript.isolation.supplying import supply
from evcheck.manuscript.isolation.turning import begin_sentence, end_sentence, turn
from evcheck.manuscript.samples.samples import Source, sources_within
from evcheck.manuscript.structure.acts import GENERAL
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Cue, Passage, cues, within_one
from evcheck.manuscript.structure.protocols import ALTERNATIVE
from evcheck.manuscript.text import Sentence
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import NEVER, Words

ROLES = ("methods", "other", "supplement", "results", "abstract")
"""Sections in which authors tell what they did; in the last two only what is told in full."""

STRICT = ("results", "abstract")

SPUN = re.compile(r"centrifuged")
"""The word by which a medium is depleted that holds serum: `FCS-containing medium was ultracentrifuged`."""
PROTOCOL = Sieve(r"\bBriefly\b|\bIn brief\b|\bmanufacturer['’]?s\b|(?:were|was) (?:\w+ )?as (?:previously )?described")
"""Words of a summary that tells what was done step by step, as those of sequencing records do."""


def runs(read: Reading, found: Sequence[Passage], words: Words, sources: Sequence[Source]) -> list[Run]:
    """The steps on vesicles, passage by passage."""
    out: list[Run] = []
    if words.vesicle.pattern == NEVER:
        return out
    roles = ROLES if any(passage.role in ROLES for passage in found) else (*ROLES, "front")
    for number, passage in enumerate(found):
        if passage.role not in roles or passage.kind in ("footnote", "table"):
            continue
        if passage.role in ("other", "front") and _in_general(read.text, passage):
            continue
        if passage.topic != "vesicles" and not tells_steps(read, passage.start, passage.end):
            continue
        out += _runs(
            read,
            passage,
            words,
            sources_within(sources, passage.start, passage.end),
            sources_within(sources, *passage.title),
            out[-1]
            if out and out[-1].passage is found[number - 1] and _carries_on(read.text, passage, out[-1])
            else None,
        )
    return out


CARRIED = re.compile(
    r"\b(?:[Tt]he )?(?:concentrated|[Rr]esuspended|crude|pelleted|[Cc]oncentrated) (?:particles|pellets?|materials?"
    r"|vesicles|preparations?|suspensions?)\b|\b[Tt]he (?:particles|retentate|concentrate)\b"
)
"""What a passage begins with that goes on with what the one before it pelleted or concentrated."""
AT_FIRST = 260
"""Characters of a passage, within which it says so."""


def _carries_on(text: str, passage: Passage, before: Run) -> bool:
    """Whether a passage of the methods without a topic goes on with the vesicles of the one before it."""
    if passage.topic or passage.role != "methods":
        return False
    isolates = any(done.part == "isolation" for done in before.steps)
    return isolates and CARRIED.search(text, passage.start, min(passage.end, passage.start + AT_FIRST)) is not None


PRESENT = re.compile(r"\b(?:is|are|allows?|requires?|separates?|precipitates?|remains?)\b")
PAST = re.compile(r"\b(?:was|were|had|[Ww]e|[Oo]ur)\b")


def _in_general(text: str, passage: Passage) -> bool:
    """Whether a passage outside of the methods tells only how things are done, as a review does."""
    told = text[passage.start : passage.end]
    return passage.kind == "paragraph" and PRESENT.search(told) is not None and PAST.search(told) is None


def _runs(
    read: Reading, passage: Passage, words: Words, sources: list[Source], titled: list[Source], before: Run | None
) -> list[Run]:
    """The steps of a passage, parted where it turns to another sample; it goes on with those `before`, if there are."""
    state, strict = _begun(read.text, passage, titled), _is_strict(read.text, passage)
    if before is not None:
        state.topic, state.kinds = "vesicles", [*before.kinds]
    turns = cues(read.text, passage, words)
    sources = samples_of(read, passage, turns, sources)
    for number in range(len(passage.sentences)):
        _read_on(read, state, passage, number, turns, sources, strict, words)
    state.steps += titled_only(read, state, passage, strict)
    state.steps += unspun(read, state, passage, state.steps, turns, strict)
    state.part()
    sure = before is not None or passage.topic == "vesicles" or any(cue.topic == "vesicles" for cue in turns)
    told = [done for _, steps in state.parts for done in steps]
    return [Run(passage, kinds, _tidied(read, passage, steps, told), sure, strict) for kinds, steps in state.parts]


def _tidied(read: Reading, passage: Passage, steps: list[Done], told: list[Done]) -> tuple[Done, ...]:
    """The steps on one sample without what only names or prepares them."""
    steps = with_beads_coated(read, passage, without_summaries(steps, told))
    return tuple(with_same_rotors(read, with_loose_rotors(read, passage, steps)))


def _begun(text: str, passage: Passage, titled: list[Source]) -> State:
    """What is known before the first sentence of a passage, by its heading: samples and a gradient."""
    state = State(passage)
    if passage.topic == "vesicles":
        title = text[passage.title.start : passage.title.end]
        state.kinds = [one for one in titled if one.group != "tissue" or re.search(r"(?i)from|tissue", title)]
        if poured := pours(passage.headings[0] if passage.headings else ""):
            state.gradient = (poured, passage.start, 0)
    return state


def _is_strict(text: str, passage: Passage) -> bool:
    """Whether only steps that are told in full count in a passage."""
    if passage.role == "abstract" and PROTOCOL.search(text, passage.start, passage.end):
        return False
    return passage.role in STRICT or passage.kind in ("caption", "table")


MOST_STEPS = 200
"""No paragraph tells of more; what goes on and on is no protocol, and is not read to its end."""


def _read_on(
    read: Reading, state: State, passage: Passage, number: int, turns: Sequence[Cue], sources: list[Source],
    strict: bool, words: Words,
) -> None:  # fmt: skip
    """Read a sentence word by word: what it turns to, the samples that it names, and the steps that it tells."""
    if len(state.steps) >= MOST_STEPS:
        return
    sentence = passage.sentences[number]
    here = [cue for cue in turns if sentence.start <= cue.start < sentence.end]
    spun = [cue for cue in here if cue.topic == "depletion" and SPUN.search(read.text, cue.start, cue.end)]
    items: list[Cue | Source | Event] = [*here, *sources_within(sources, sentence.start, sentence.end)]
    items += _told(read, number, sentence)
    begin_sentence(read.text, state, passage, sentence)
    open_gradient(read, state, number, sentence.start, sentence.end)
    for item in sorted(items, key=lambda one: one.start):
        state.resume(item.start)
        if isinstance(item, Cue):
            turn(read, state, passage, item, sentence)
        elif isinstance(item, Source):
            if within_one(spun, item.start):
                continue
            supply(read, state, passage, item, sentence.end, words, _next(turns, item.start))
            state.topic = "depletion" if state.aside[0] >= 0 else state.topic
        else:
            state.steps += judge(read, state, passage, item, here, strict, words, sentence.start, sentence.end)
    end_sentence(read.text, state, sentence)


def _told(read: Reading, number: int, sentence: Sentence) -> list[Event]:
    """The steps of a sentence; none where it tells what others did, what could be done, or another way."""
    start, end = sentence.start, sentence.end
    if GENERAL.search_in(read.text, start, end) or ALTERNATIVE.match(read.text[start:end]):
        return []
    events = steps_of(read, number, start, end)
    return [*events, *named_only(read, number, start, end, events)]


def _next(turns: Sequence[Cue], place: int) -> Cue | None:
    """The first cue behind a place."""
    return next((cue for cue in turns if cue.start > place), None)
