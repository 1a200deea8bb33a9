"""What is known at a place of a passage that is read word by word, and what comes of it."""

from __future__ import annotations

from typing import NamedTuple

from evcheck.manuscript.samples.samples import Source
from evcheck.manuscript.structure.events import Event
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.structure.topics import OTHERS


class Done(NamedTuple):
    """A step that these authors took, what it belongs to, `isolation` or `processing`, and its other tellings."""

    event: Event
    part: str
    told_also: tuple[Event, ...] = ()


class Run(NamedTuple):
    """The steps of one passage on one sample; `kinds` is empty where the passage does not name the sample."""

    passage: Passage
    kinds: tuple[Source, ...]
    steps: tuple[Done, ...]
    sure: bool
    strict: bool


class State:
    """What is worked on at a place of a passage."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.topic = passage.topic if passage.topic in (*OTHERS, "vesicles") else ""
        self.kinds: list[Source] = []
        self.gradient: tuple[str, int, int] | None = None
        self.named: tuple[str, int, int] | None = None
        self.depleting = False
        self.aside = (-1, "")
        self.waiting: list[Event] = []
        self.steps: list[Done] = []
        self.parts: list[tuple[tuple[Source, ...], list[Done]]] = []

    def resume(self, place: int) -> None:
        """Go on with what was worked on before an aside in brackets, once it is closed."""
        end, topic = self.aside
        if 0 <= end <= place:
            self.topic, self.aside = (topic if self.topic == "depletion" else self.topic), (-1, "")

    def part(self) -> None:
        """End the steps on one sample."""
        if self.steps or self.kinds:
            self.parts.append((tuple(self.kinds), self.steps))
        self.steps, self.kinds = [], []
