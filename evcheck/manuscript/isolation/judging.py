"""Whether a step is one on vesicles or on their sample."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.gradients import of_gradient
from evcheck.manuscript.isolation.other_ends import captures, for_other_ends, only_bought
from evcheck.manuscript.isolation.spins import HARD, STRONG
from evcheck.manuscript.isolation.state import Done, State
from evcheck.manuscript.isolation.supernatants import of_supernatant, were_waiting
from evcheck.manuscript.isolation.told_in_full import told_in_full
from evcheck.manuscript.structure.acts import DENIED
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Cue, Passage
from evcheck.manuscript.structure.topics import OTHERS
from evcheck.manuscript.words.vesicle_words import Words

TO_BLOOD = re.compile(
    r"(?i)\b(?:to|and|which|,) ?(?:further |then )?(?:obtain|separate|generate|prepare|yield"
    r"|collect|isolate|produce|get|harvest|acquire"
    r"|recover)\w* (?:the )?(?:[\w-]+ ){0,4}?(?:plasma|serum|sera|PPP|PFP)\b"
    r"|\b(?:plasma|serum|sera|PPP|PFP) (?:was|were) (?:\w+ )?(?:obtained|separated|prepared"
    r"|collected|isolated|generated|harvested)|\bresulting in (?:[\w-]+ ){0,3}plasma"
    r"|(?:remove|deplete|eliminat)\w* (?:the )?(?:[\w-]+ ){0,3}?platelets"
)
"""Words for a spin of blood that makes plasma or serum."""

OF_BLOOD = re.compile(
    r"(?i)\b(?:whole |venous |peripheral )?blood (?:(?:of|from) (?:[\w-]+ ){1,5}?)?(?:was|samples?|were|tubes?)\b"
)
"""Blood as what is spun."""

AFTER = re.compile(
    r"(?i)glutaraldehyde|\bfixed\b|\bstain|label|antibod|\bdyes?\b|trypsin|\bproteas|proteinase|\bRNase|triton"
    r"|\bsonicat"
    r"|\bdigest|\bload(?:ed|ing) with|\bdrugs?\b|electroporat|incubat|transfect|\bdisrupt"
)
"""Words of what is done with vesicles that were isolated before, which a spin then takes out of it again."""

AGAIN = re.compile(
    r"(?i)\b(?:again|re-?pelleted|repeated|second|same|re-?centrifuged|as above|as before"
    r"|once more|washed)\b"
)


def judge(
    read: Reading,
    state: State,
    passage: Passage,
    event: Event,
    here: Sequence[Cue],
    strict: bool,
    words: Words,
    start: int,
    end: int,
) -> list[Done]:
    """The step as one on vesicles or on their sample; none where it is done for something else."""
    state.depleting = state.depleting or state.topic == "depletion"
    ahead = [cue for cue in here if cue.start > event.start]
    if state.topic in ("", "fluid", "cells") and passage.topic not in OTHERS and _any_vesicles(ahead):
        state.topic = "vesicles"
    if _of_depletion(event, ahead) or for_other_ends(read, event, words, start, end):
        return []
    if state.topic == "cells" and passage.topic == "vesicles" and of_supernatant(read, state, event, start, end):
        state.topic = "vesicles"
    if state.topic == "cells":
        clears = event.force is not None or (event.method == "filtration" and bool(state.waiting))
        if passage.topic in ("vesicles", "culture", "fluid", "") and clears and _is_gentle(event):
            state.waiting.append(event)
        return []
    topic = "vesicles" if _is_of_vesicles(read, state, passage, event, words, start) else state.topic
    if topic == "" and passage.topic == "fluid" and event.force is not None and event.force.amount >= HARD:
        topic = "fluid"
    if topic == "" and passage.topic in ("", "culture", "fluid"):
        if _is_gentle(event):
            state.waiting.append(event)
        return []
    if topic not in ("vesicles", "fluid"):
        state.waiting.clear()
        return []
    if strict and not told_in_full(read, event, here, words, start, end):
        return []
    if _only_named(read, passage, event, here, topic, start, end):
        return []
    event = _as_before(read, state, of_gradient(read, state, event))
    return [*were_waiting(read, state, event), Done(event, _part(read, state, passage, event, start, end))]


def _any_vesicles(cues: Sequence[Cue]) -> bool:
    return any(cue.topic == "vesicles" for cue in cues)


def _of_depletion(event: Event, ahead: Sequence[Cue]) -> bool:
    """Whether the clause of a step goes on to say that it depletes serum."""
    return any(cue.topic == "depletion" and event.clause.start <= cue.start < event.clause.end for cue in ahead)


def _is_gentle(event: Event) -> bool:
    """Whether a step is no spin by which vesicles are pelleted, so that it may have cleared what holds them."""
    return event.force is None or event.force.amount <= STRONG


def _is_of_vesicles(read: Reading, state: State, passage: Passage, event: Event, words: Words, start: int) -> bool:
    """Whether a step says itself that it is one on vesicles: by its product, which isolates them, or by its force."""
    if state.topic == "" and event.said and event.product is not None and passage.topic not in OTHERS:
        isolated = words.isolated.search(read.text, event.end, passage.end)
        if isolated is not None and not DENIED.search(read.text[isolated.start() - 40 : isolated.end()]):
            return True
    return not AFTER.search(read.text, start, event.end) and _pellets_vesicles(read, passage, state, event, words)


def _only_named(
    read: Reading, passage: Passage, event: Event, here: Sequence[Cue], topic: str, start: int, end: int
) -> bool:
    """Whether beads, a kit or a product are named and nothing is isolated by them."""
    if event.said and event.method == "immunoaffinity" and not captures(read, event, passage):
        return True
    unnamed = event.product is None and not _any_vesicles([cue for cue in here if cue.start < event.start])
    if event.said and event.method == "commercial kit" and (topic == "fluid" or unnamed):
        return True
    return event.product is not None and event.force is None and only_bought(read, event, here, start, end)


def _as_before(read: Reading, state: State, event: Event) -> Event:
    """A spin that is done again takes its time from the spin before at the same force."""
    if (
        event.force is None
        or event.time is not None
        or not AGAIN.search(read.text, event.clause.start, event.clause.end)
    ):
        return event
    like = [
        done.event
        for done in state.steps
        if done.event.force is not None and done.event.force.value == event.force.value
    ]
    return event._replace(time=like[-1].time, again=True) if like and like[-1].time is not None else event


def _pellets_vesicles(read: Reading, passage: Passage, state: State, event: Event, words: Words) -> bool:
    """Whether a spin is one that hardly anything but vesicles is pelleted by, in a passage that speaks of vesicles."""
    if (
        event.force is None
        or event.force.amount < HARD
        or event.time is None
        or passage.topic in ("depletion", "virus", "organelles")
    ):
        return False
    if state.topic in ("depletion", "virus", "organelles", "lysate", "labelling"):
        return False
    return words.vesicle.search(read.text, passage.start, passage.end) is not None


def _part(read: Reading, state: State, passage: Passage, event: Event, start: int, end: int) -> str:
    """Whether a step makes the sample, or isolates vesicles from it."""
    if event.method not in ("centrifugation",) or event.said:
        return "isolation"
    blood = any(source.group == "blood" for source in state.kinds)
    if blood and (TO_BLOOD.search(read.text[start:end]) or OF_BLOOD.search(read.text[start : event.start])):
        return "processing"
    if passage.topic == "fluid" and blood and state.topic == "fluid":
        return "processing"
    return "isolation"
