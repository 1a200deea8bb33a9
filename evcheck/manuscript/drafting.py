"""Draft a dossier from a manuscript: what was isolated from what, and how, with the words that say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from evcheck.manuscript import keeping, media, passages, preparations, samples, steps
from evcheck.manuscript.draft import Draft, Found, Node, Question
from evcheck.manuscript.figures import Figure, figures_within, find_figures
from evcheck.manuscript.names import find_names, within
from evcheck.manuscript.passages import Passage, Words
from evcheck.manuscript.preparations import Done, Preparation
from evcheck.manuscript.samples import GROUP, Source
from evcheck.manuscript.steps import Reading
from evcheck.manuscript.text import Manuscript, Span


def draft(manuscript: Manuscript) -> Draft:
    """Draft a dossier from a manuscript; the tree has the keys of a dossier, and loads."""
    text = manuscript.text
    read = Reading(text, find_names(text), find_figures(text))
    words = passages.words_of(text)
    found = passages.passages(manuscript, words)
    sources = samples.sources(text, read.names, words)
    runs = preparations.runs(read, found, words, sources)
    stated = samples.stated(read.text, found, words, sources)
    made = preparations.preparations(runs, stated)
    tree: dict[str, Node] = {"evcheck": constant("1")}
    entries = [_preparation(read, found, words, sources, one, made) for one in made]
    tree["preparations"] = list(_named(entries, made))
    return Draft(manuscript, tree, ())


def constant(value: str) -> Found:
    """A value that the tree needs and the manuscript does not state."""
    return Found(value, ())


def _named(entries: Iterable[dict[str, Node]], made: Sequence[Preparation]) -> Iterable[Node]:
    used: dict[str, int] = {}
    for entry, one in zip(entries, made, strict=True):
        stem = re.sub(r"[^a-z0-9]+", "-", (one.kind.kind if one.kind else "vesicles").lower()).strip("-")
        used[stem] = used.get(stem, 0) + 1
        yield {"id": constant(stem if used[stem] == 1 else f"{stem}-{used[stem]}"), **entry}


def _preparation(
    read: Reading, found: Sequence[Passage], words: Words, sources: Sequence[Source], one: Preparation, made: Sequence[Preparation]
) -> dict[str, Node]:
    kind = Found(one.kind.kind, (Span(one.kind.start, one.kind.end),)) if one.kind else Found("unknown", ())
    sample: dict[str, Node] = {"kind": kind}
    processing = [_step(read, done) for done in one.steps if done.part == "processing"]
    isolation = [_step(read, done) for done in one.steps if done.part == "isolation"]
    if processing:
        sample["processing"] = processing
    out: dict[str, Node] = {"sample": sample}
    if isolation:
        out["isolation"] = isolation
    return out


def _step(read: Reading, done: Done) -> Node:
    event = done.event
    where = Span(event.start, event.end)
    step: dict[str, Node] = {"method": Found(event.method, (where,))}
    for key, figure in (("force", event.force), ("rpm", event.speed), ("duration", event.time), ("temperature", event.temperature),
                        ("repeats", event.times), ("pore", event.pore), ("cutoff", event.cutoff)):  # fmt: skip
        if figure is not None and not (key == "duration" and figure.value == "overnight"):
            step[key] = Found(figure.value, (Span(figure.start, figure.end),))
    for key, span in (("rotor", event.rotor), ("product", event.product), ("matrix", event.matrix)):
        if span is not None:
            step[key] = Found(read.text[span.start : span.end], (span,))
    return step
