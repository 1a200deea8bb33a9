"""Draft a dossier from a manuscript: what was isolated from what, and how, with the words that say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript import blood, keeping, media, passages, preparations, samples, species, tabled, taken, working
from evcheck.manuscript.chapters import chapters
from evcheck.manuscript.draft import Candidate, Draft, Found, Node
from evcheck.manuscript.events import Reading
from evcheck.manuscript.figures import Figure, find_figures
from evcheck.manuscript.keeping import Kept
from evcheck.manuscript.media import MediumFound
from evcheck.manuscript.names import find_names, within
from evcheck.manuscript.passages import Passage
from evcheck.manuscript.preparations import Preparation
from evcheck.manuscript.samples import Source
from evcheck.manuscript.state import Done
from evcheck.manuscript.text import Manuscript, Span
from evcheck.manuscript.vesicle_words import Words, words_of


class _Study(NamedTuple):
    """A manuscript with all that was found in it once."""

    read: Reading
    words: Words
    passages: Sequence[Passage]
    sources: Sequence[Source]
    kept: Sequence[Kept]


def draft(manuscript: Manuscript) -> Draft:
    """Draft a dossier from a manuscript; the tree has the keys of a dossier, and loads."""
    text = manuscript.text
    read = Reading(text, find_names(text), find_figures(text))
    words = words_of(text)
    found = passages.passages(manuscript, words)
    sources = samples.sources(text, read.names, words)
    runs = [*working.runs(read, found, words, sources), *tabled.tabled(read, found, words)]
    stated = taken.stated(text, found, words, sources)
    made = preparations.preparations(runs, stated, taken.of_cells(text, found, words))
    none = not any(done.part == "isolation" for one in made for done in one.steps)
    if none:
        made = preparations.unisolated(runs, taken.counted(text, found, words, sources))
    own = [one.kind.kind for one in made if one.kind]
    near = {passage.number for one in made for passage in one.passages}
    kept = keeping.keeping(read, found, words, sources, own, near)
    study = _Study(read, words, found, sources, kept)
    entries = [entry for number, one in enumerate(made) for entry in _entries(study, one, number, none)]
    named = _named(entries)
    told = chapters(manuscript, read.names, _first_id(named))
    tree: dict[str, Node] = {"evcheck": constant("1")}
    for key, chapter in (("study", told.study), ("antibodies", told.antibodies)):
        if chapter:
            tree[key] = chapter
    if not named and (told.characterization or told.assays):
        named = [{"id": constant("vesicles"), "sample": {"kind": constant("unknown")}}]
    if told.characterization and isinstance(named[0], dict):
        named[0]["characterization"] = told.characterization
    if named:
        tree["preparations"] = named
    if told.assays:
        tree["assays"] = told.assays
    return Draft(manuscript, tree, (), told.asides)


def _first_id(named: list[Node]) -> str:
    """The id of the preparation that findings about vesicles are told of."""
    first = named[0] if named else None
    name = first.get("id") if isinstance(first, dict) else None
    return name.value if isinstance(name, Found) else "vesicles"


def constant(value: str) -> Found:
    """A value that the tree needs and the manuscript does not state."""
    return Found(value, ())


def _named(entries: Sequence[tuple[str, dict[str, Node]]]) -> list[Node]:
    used: dict[str, int] = {}
    out: list[Node] = []
    for name, entry in entries:
        stem = re.sub(r"[^a-z0-9]+", "-", (name or "vesicles").lower()).strip("-")
        used[stem] = used.get(stem, 0) + 1
        out.append({"id": constant(stem if used[stem] == 1 else f"{stem}-{used[stem]}"), **entry})
    return out


def _entries(study: _Study, one: Preparation, number: int, none: bool) -> list[tuple[str, dict[str, Node]]]:
    """A preparation for each medium that its vesicles were collected in; one where there is one or none."""
    name = one.kind.kind if one.kind else ""
    found: list[MediumFound] = []
    if one.kind is None or one.kind.group == "culture":
        found = media.media(study.read, study.passages, study.words, one.passages)
    return [(name, _preparation(study, one, medium, number, none)) for medium in (*found, *([] if found else [None]))]


def _preparation(
    study: _Study, one: Preparation, medium: MediumFound | None, number: int, none: bool
) -> dict[str, Node]:
    sample = _sample(study, one)
    if medium is not None:
        sample["medium"] = _medium(study.read, medium)
    processing = [_step(study.read, done) for done in one.steps if done.part == "processing" or none]
    isolation = [_step(study.read, done) for done in one.steps if done.part == "isolation" and not none]
    if processing:
        sample["processing"] = processing
    out: dict[str, Node] = {"sample": sample}
    if isolation:
        out["isolation"] = isolation
    elif none and one.kind:
        out["isolation"] = Found("none", (), "no step of isolation was found")
    numbers = {passage.number for passage in one.passages}
    _store(
        study,
        sample,
        [kept for kept in study.kept if kept.what == "sample" and one.kind and kept.kind == one.kind.kind],
    )
    vesicles = [kept for kept in study.kept if kept.what == "vesicles" and kept.passage in numbers]
    _store(study, out, vesicles or ([kept for kept in study.kept if kept.what == "vesicles"] if number == 0 else []))
    return out


def _sample(study: _Study, one: Preparation) -> dict[str, Node]:
    if one.kind is None:
        return {"kind": Found("unknown", ())}
    read, kind = study.read, one.kind
    sample: dict[str, Node] = {"kind": Found(kind.kind, (Span(kind.start, kind.end),))}
    named = species.species_of(read.text, read.names, study.passages, one.passages, study.words, kind, study.sources)
    if named:
        sample["species"] = [Found(name, (span,)) for name, span in named.items()]
    if kind.group == "blood":
        found = blood.anticoagulants(read.text, read.names, study.passages, one.passages, study.sources)
        if found and kind.kind != "serum":
            sample["collection"] = {"anticoagulant": [Found(name, (span,)) for name, span in found.items()]}
    return sample


def _medium(read: Reading, medium: MediumFound) -> dict[str, Node]:
    out: dict[str, Node] = {}
    if medium.base is not None:
        out["base"] = Found(read.text[medium.base.start : medium.base.end], (medium.base,))
    if medium.serum is not None:
        out["serum"] = _serum(read, medium)
    if medium.conditioning is not None:
        out["conditioning"] = _value(medium.conditioning)
    return out


def _serum(read: Reading, medium: MediumFound) -> Node:
    serum = medium.serum
    assert serum is not None
    kinds = {"depleted": "EV-depleted fetal bovine serum", "none": "none", "serum": "fetal bovine serum"}
    doubt = "" if serum.state != "serum" else "whether vesicles were collected in this medium is not said"
    kind = Found(kinds[serum.state], (serum.words,), doubt)
    if serum.state == "none":
        return kind
    out: dict[str, Node] = {"kind": kind}
    if serum.percent is not None:
        out["percent"] = _value(serum.percent)
    if medium.depleted_by is not None:
        event = medium.depleted_by
        depletion: dict[str, Node] = {"method": Found(event.method, (Span(event.start, event.end),))}
        for key, figure in (("force", event.force), ("duration", event.time), ("cutoff", event.cutoff)):
            if figure is not None and figure.value != "overnight":
                depletion[key] = _value(figure)
        out["depletion"] = depletion
    return out


def _store(study: _Study, where: dict[str, Node], found: Sequence[Kept]) -> None:
    """The storage of a sample or of vesicles: the first that is told, other temperatures beside it."""
    if not found:
        return
    beside = [kept for kept in found if kept.passage == found[0].passage and kept.temperature.amount <= -10]
    first = (beside or found)[0]
    different = {kept.temperature.value: kept for kept in found if kept.temperature.value != first.temperature.value}
    others = tuple(
        Candidate(value, Span(kept.temperature.start, kept.temperature.end)) for value, kept in different.items()
    )
    value = Found(
        first.temperature.value, (Span(first.temperature.start, first.temperature.end), first.words), "", others
    )
    storage: dict[str, Node] = {"temperature": value}
    where["storage"] = storage
    state = "frozen" if first.temperature.amount <= -10 else "cooled" if first.temperature.amount < 15 else ""
    if state:
        storage["state"] = Found(state, (first.words,))


def _value(figure: Figure) -> Found:
    return Found(figure.value, (Span(figure.start, figure.end),))


def _step(read: Reading, done: Done) -> Node:
    event = done.event
    step: dict[str, Node] = {"method": Found(event.method, (Span(event.start, event.end),))}
    figures = {
        "force": event.force, "rpm": event.speed, "duration": event.time, "temperature": event.temperature,
        "repeats": event.times, "pore": event.pore, "cutoff": event.cutoff,
    }  # fmt: skip
    for key, figure in figures.items():
        if figure is not None and not (key == "duration" and figure.value == "overnight"):
            step[key] = _value(figure)
    for key, span in (("rotor", event.rotor), ("product", event.product)):
        if span is not None:
            step[key] = Found(read.text[span.start : span.end], (span,))
    if event.matrix is not None:
        names = within(read.names, "matrix", event.matrix.start, event.matrix.end)
        step["matrix"] = Found(
            names[0].name if names and names[0].name else read.text[event.matrix.start : event.matrix.end],
            (event.matrix,),
        )
    if event.keep:
        step["keep"] = Found(event.keep, (Span(event.start, event.end),))
    return step
