"""Two preparations of one series of spins: large vesicles that are pelleted on the way, and small ones in the end.

`The supernatant was spun at 10,000 × g to pellet microvesicles, and at 100,000 × g to pellet exosomes.` They are told
apart only where the words of both spins say that vesicles were taken; a spin that only clears makes no preparation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.preparations import Preparation
from evcheck.manuscript.isolation.state import Done
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.size_words import LARGE, SMALL

TAKEN = re.compile(
    r"\b(?:pellet|collect|obtain|isolat|recover|harvest|yield|separat|enrich|sediment|purif|get|spin down)\w*",
    re.IGNORECASE,
)
CLEARED = re.compile(
    r"\b(?:remov|discard|eliminat|deplet|exclud|clear|free of|get rid|debris|without)\w*", re.IGNORECASE
)
MIDDLE, HARD = (5_000, 30_000), 60_000
"""Forces that pellet large vesicles and leave small ones, and from which on small ones are pelleted, in × g."""


def by_size(text: str, made: Sequence[Preparation]) -> list[Preparation]:
    """The preparations, one in two where both large and small vesicles were taken; the small ones come first."""
    return [part for one in made for part in _parted(text, one)]


def _parted(text: str, one: Preparation) -> tuple[Preparation, ...]:
    for number, done in enumerate(one.steps[:-1]):
        if done.part != "isolation" or not MIDDLE[0] <= _force(done) <= MIDDLE[1]:
            continue
        large = _named(text, one.passages, done, LARGE)
        later = [step for step in one.steps[number + 1 :] if _force(step) >= HARD]
        small = next((words for step in later if (words := _named(text, one.passages, step, SMALL))), None)
        if large is not None and small is not None:
            first = (*one.steps[:number], _keeping(done, "pellet"))
            rest = (*one.steps[:number], _keeping(done, "supernatant"), *one.steps[number + 1 :])
            return one._replace(steps=rest, term=small), one._replace(steps=first, term=large)
    return (one,)


def _force(done: Done) -> float:
    return done.event.force.amount if done.event.force is not None else 0.0


def _keeping(done: Done, what: str) -> Done:
    return done._replace(event=done.event._replace(keep=what))


def _named(text: str, passages: Sequence[Passage], done: Done, vesicles: re.Pattern[str]) -> Span | None:
    """The words for vesicles that the sentence of a spin says were taken; None where it takes none."""
    place = done.event.start
    sentence = next((one for passage in passages for one in passage.sentences if one.start <= place < one.end), None)
    if sentence is None:
        return None
    start = done.event.clause.start if sentence.start <= done.event.clause.start <= place else sentence.start
    end = done.event.clause.end if place < done.event.clause.end <= sentence.end else sentence.end
    for low, high in ((start, end), (sentence.start, sentence.end)):
        for words in vesicles.finditer(text, low, high):
            near = text[max(low, words.start() - 60) : words.end() + 40]
            if TAKEN.search(near) and not CLEARED.search(text, max(low, words.start() - 40), words.start()):
                return Span(words.start(), words.end())
    return None
