"""Draft a dossier from a manuscript: what was isolated from what, and how, with the words that say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.knowledge import lookup
from evcheck.manuscript.characterization.belonging import belonging
from evcheck.manuscript.draft import Candidate, Draft, Found, Node
from evcheck.manuscript.drafting.chapters import chapters
from evcheck.manuscript.drafting.results import place_results, unnamed_assays
from evcheck.manuscript.isolation import preparations, sizes_apart, tabled, working
from evcheck.manuscript.isolation.details import details, layers
from evcheck.manuscript.isolation.preparations import Preparation
from evcheck.manuscript.isolation.state import Done
from evcheck.manuscript.medium import media
from evcheck.manuscript.medium.media import MediumFound
from evcheck.manuscript.samples import blood, donors, keeping, material, samples, species, taken
from evcheck.manuscript.samples.binomials import as_printed, with_binomials
from evcheck.manuscript.samples.cell_state import cell_state
from evcheck.manuscript.samples.keeping import Kept
from evcheck.manuscript.samples.needles import needle
from evcheck.manuscript.samples.samples import Source
from evcheck.manuscript.structure import passages
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.structure.reviewing import is_review
from evcheck.manuscript.text import Manuscript, Span
from evcheck.manuscript.words.family_members import with_family_members
from evcheck.manuscript.words.figures import find_figures
from evcheck.manuscript.words.gene_symbols import with_gene_symbols
from evcheck.manuscript.words.names import Mentions, find_names, within
from evcheck.manuscript.words.numbers import Figure
from evcheck.manuscript.words.vesicle_words import NEVER, Words, words_of

HANDLED = {"none": "serum-free", "replaced": "serum-free", "depleted": "EV-depleted", "serum": "with serum"}
"""What tells preparations of several media apart."""


class _Study(NamedTuple):
    """A manuscript with all that was found in it once; `isolates` says whether it isolates vesicles at all."""

    read: Reading
    words: Words
    passages: Sequence[Passage]
    sources: Sequence[Source]
    kept: Sequence[Kept]
    isolates: bool


def draft(manuscript: Manuscript) -> Draft:
    """Draft a dossier from a manuscript; the tree has the keys of a dossier, and loads."""
    study, made = _prepared(manuscript)
    entries = [entry for number in range(len(made)) for entry in _entries(study, made, number)]
    named = _named(entries)
    name = named[0][0] if named else "vesicles"
    made_of = [entry for _, entry in named]
    several = belonging(manuscript, study.read, study.words, study.sources, made_of) if len(named) > 1 else None
    told = chapters(manuscript, study.read.names, [one for one, _ in named] or [name], several)
    alone = not named and told.in_passing and len(manuscript.text) > WHOLE
    if is_review(manuscript) or alone or _speaks_of_none(manuscript, study.words):
        told = told._replace(antibodies={}, characterization={}, assays=[], shared=None)
    if not named and (told.characterization or told.assays):
        named = [(name, {"sample": {"kind": constant("unknown")}})]
    placed = place_results([entry for _, entry in named], told.characterization, told.shared)
    tree: dict[str, Node] = {"evcheck": constant("1")}
    for key, chapter in (("study", told.study), ("antibodies", told.antibodies)):
        if chapter:
            tree[key] = chapter
    if named:
        tree["preparations"] = [{"id": constant(one), **entry} for one, entry in named]
    if told.assays:
        tree["assays"] = told.assays
    unnamed = (*placed.unnamed, *unnamed_assays(told.assays))
    return Draft(manuscript, tree, (), told.asides, unnamed, placed.possible)


WHOLE = 10_000
"""Characters from which on a text is a whole paper, which would name its vesicles more than once."""


def _speaks_of_none(manuscript: Manuscript, words: Words) -> bool:
    """Whether a whole paper has no word for vesicles outside of cells, so that what it calls vesicles is in them."""
    return words.vesicle.pattern == NEVER and len(manuscript.text) > WHOLE


def _prepared(manuscript: Manuscript) -> tuple[_Study, list[Preparation]]:
    """What a manuscript says of samples, steps and storage, and the preparations made of it."""
    text = manuscript.text
    read, words = Reading(text, _names(text), find_figures(text)), words_of(text)
    found = passages.passages(manuscript, words)
    sources = samples.sources(text, read.names, words)
    if is_review(manuscript):
        return _Study(read, words, found, sources, [], False), []
    runs = [*working.runs(read, found, words, sources), *tabled.tabled(read, found, words)]
    stated = taken.stated(text, found, words, sources)
    made = preparations.preparations(text, runs, stated, words, _unnamed(text, found, words, sources))
    isolates = any(done.part == "isolation" for one in made for done in one.steps)
    if not isolates:
        made = preparations.unisolated(runs, taken.counted(text, found, words, sources))
    if not taken.separates_none(text, found, words):
        made = [*made, *preparations.only_stated(text, stated, found, made)]
    made = made or preparations.of_media(text, found, sources, words)
    made = sizes_apart.by_size(text, made)
    own = [one.kind.kind for one in made if one.kind]
    near = {passage.number for one in made for passage in one.passages}
    kept = keeping.keeping(read, found, words, sources, own, near)
    return _Study(read, words, found, sources, kept, isolates), made


def _names(text: str) -> Mentions:
    """The names in a text: those of the knowledge base, and those that are known by what stands around them."""
    return with_gene_symbols(text, with_family_members(text, with_binomials(text, find_names(text))))


def _unnamed(text: str, found: Sequence[Passage], words: Words, sources: Sequence[Source]) -> Source | None:
    """What vesicles come from where no isolation names it: a culture of microbes, else that of cells."""
    if any(source.group in ("bacteria", "fungus") for source in sources):
        for passage in found:
            if passage.role in ("methods", "other"):
                for source in samples.sources_within(sources, passage.start, passage.end):
                    if source.group in ("bacteria", "fungus"):
                        return source
    return taken.of_cells(text, found, words)


def constant(value: str) -> Found:
    """A value that the tree needs and the manuscript does not state."""
    return Found(value, ())


def _named(entries: Sequence[tuple[str, dict[str, Node]]]) -> list[tuple[str, dict[str, Node]]]:
    """Each preparation with an id made of its sample."""
    used: dict[str, int] = {}
    out: list[tuple[str, dict[str, Node]]] = []
    for name, entry in entries:
        stem = re.sub(r"[^a-z0-9]+", "-", (name or "vesicles").lower()).strip("-")
        used[stem] = used.get(stem, 0) + 1
        out.append((stem if used[stem] == 1 else f"{stem}-{used[stem]}", entry))
    return out


def _entries(study: _Study, made: Sequence[Preparation], number: int) -> list[tuple[str, dict[str, Node]]]:
    """A preparation for each medium that its vesicles were collected in; one where there is one or none."""
    one = made[number]
    name = one.kind.kind if one.kind else ""
    if one.term is not None:
        name = f"{name or 'vesicles'} {study.read.text[one.term.start : one.term.end]}"
    found: list[MediumFound] = []
    if one.kind is None or one.kind.group == "culture":
        found = media.media(study.read, study.passages, study.words, one.passages)
    own = {passage.number for passage in one.passages}
    elsewhere = {passage.number for other in made for passage in other.passages} - own
    kept = [kept for kept in study.kept if kept.passage in own or (number == 0 and kept.passage not in elsewhere)]
    media_of = [*found, *([] if found else [None])]
    names = [_by_medium(name, medium) for medium in media_of]
    distinct = len(set(names)) == len(names) > 1
    return [
        (called if distinct else name, _preparation(study, one, medium, kept))
        for called, medium in zip(names, media_of, strict=True)
    ]


def _by_medium(name: str, medium: MediumFound | None) -> str:
    """A name that says which serum the medium held."""
    serum = medium.serum if medium is not None else None
    return f"{name} {HANDLED[serum.state]}" if serum is not None else name


def _preparation(study: _Study, one: Preparation, medium: MediumFound | None, near: Sequence[Kept]) -> dict[str, Node]:
    sample = _sample(study, one)
    if medium is not None:
        sample["medium"] = _medium(study.read, medium)
    processing = [_step(study, done) for done in one.steps if done.part == "processing"]
    isolation = [_step(study, done) for done in one.steps if done.part == "isolation"]
    if processing:
        sample["processing"] = processing
    out: dict[str, Node] = {"sample": sample}
    if one.term is not None:
        out["term"] = Found(study.read.text[one.term.start : one.term.end], (one.term,))
    if isolation:
        out["isolation"] = isolation
    elif not study.isolates and one.kind:
        out["isolation"] = Found("none", (), "no step of isolation was found")
    kind = one.kind.kind if one.kind else ""
    _store(study.read, sample, [kept for kept in study.kept if kept.what == "sample" and kept.kind == kind])
    vesicles = [kept for kept in near if kept.what == "vesicles"]
    own = {passage.number for passage in one.passages}
    _store(study.read, out, [kept for kept in vesicles if kept.passage in own] or vesicles)
    return out


def _sample(study: _Study, one: Preparation) -> dict[str, Node]:
    read, kind = study.read, one.kind
    if kind is None:
        nameless = species.of_nameless(read.text, read.names, one.passages, study.words)
        return {
            "kind": constant("unknown"),
            **({"species": [Found(name, (span,)) for name, span in nameless.items()]} if nameless else {}),
        }
    doubt = "" if kind.sure or kind.group != "culture" else "that medium was conditioned follows from the words around"
    sample: dict[str, Node] = {
        "kind": Found(_kind(read.text, kind, study.sources), (Span(kind.start, kind.end),), doubt)
    }
    named = species.species_of(read.text, read.names, study.passages, one.passages, study.words, kind, study.sources)
    guessed = {}
    if not named and kind.group in ("blood", "fluid", "tissue"):
        guessed = species.of_subjects(read.text, read.names, study.passages, study.words)
    species_names = read.names["species"]
    found = [Found(as_printed(read.text, species_names, name), (span,)) for name, span in named.items()]
    found += [Found(name, (span,), "the species of the study's subjects") for name, span in guessed.items()]
    if found:
        sample["species"] = list[Node](found)
    sample |= _material(study, one, kind)
    tubes = blood.anticoagulants(read.text, read.names, study.passages, one.passages, study.sources)
    if kind.group in ("blood", "fluid", "tissue"):
        number = donors.donors(read, study.passages, kind, study.sources)
        if number is not None:
            sample["donors"] = {"number": number}
    if tubes and kind.group == "blood" and kind.kind != "serum":
        held = {name: span for name, span in tubes.items() if name != "none"} or tubes
        sample["collection"] = {"anticoagulant": [Found(name, (span,)) for name, span in held.items()]}
    drawn_with = needle(read.text, study.passages, kind.group, kind.kind)
    if drawn_with is not None:
        chapter = sample.setdefault("collection" if kind.group == "blood" else "csf", {})
        assert isinstance(chapter, dict)
        chapter["needle"] = drawn_with
    return sample


def _kind(text: str, kind: Source, sources: Sequence[Source]) -> str:
    """A body fluid by the name that the text gives it, where a dossier knows it so; else by its usual."""
    if kind.group != "fluid":
        return kind.kind
    for one in (kind, *(source for source in sources if source.kind == kind.kind)):
        printed = text[one.start : one.end].lower()
        entry = lookup.find("sample kind", printed).entry
        if entry is not None and entry.name == kind.kind and len(printed) > 3:
            return printed
    return kind.kind


def _material(study: _Study, one: Preparation, kind: Source) -> dict[str, Node]:
    """How much was used, and of which cells."""
    out: dict[str, Node] = {}
    own = [passage for passage in one.passages if passage.role in ("methods", "other")]
    used = material.amount_used(study.read, own, kind, study.sources)
    if used is not None:
        out["amount"] = {"used": _value(used)}
    if kind.group == "culture":
        cells = material.cells_named(study.read, own, study.passages, study.words)
        cells = sorted(cells, key=lambda cell: not material.tells_apart(study.read.text[cell.start : cell.end]))
        if cells:
            others = tuple(Candidate(study.read.text[cell.start : cell.end], cell) for cell in cells[1:])
            name = study.read.text[cells[0].start : cells[0].end]
            out["cells"] = {"name": Found(name, (cells[0],), "", others)}
        made_by = [study.read.text[cell.start : cell.end] for cell in cells]
        if state := cell_state(study.read.text, study.passages, made_by):
            out["cells"] = {**(named if isinstance(named := out.get("cells"), dict) else {}), **state}
    return out


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
    if serum.state == "replaced":
        printed = read.text[serum.words.start : serum.words.end]
        known = lookup.find("serum", printed).entry
        return Found(known.name if known is not None and known.counts_as == "none" else "none", (serum.words,))
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


def _store(read: Reading, where: dict[str, Node], found: Sequence[Kept]) -> None:
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
    if first.time is not None and first.time.value != "overnight":
        storage["duration"] = _value(first.time)
    if first.buffer is not None:
        storage["buffer"] = Found(read.text[first.buffer.start : first.buffer.end], (first.buffer,))


def _value(figure: Figure) -> Found:
    return Found(figure.value, (Span(figure.start, figure.end),))


def _step(study: _Study, done: Done) -> Node:
    read, event = study.read, done.event
    step: dict[str, Node] = {"method": Found(event.method, (Span(event.start, event.end),))}
    figures = {
        "force": event.force, "rpm": event.speed, "duration": event.time, "temperature": event.temperature,
        "repeats": event.times, "pore": event.pore, "cutoff": event.cutoff,
    }  # fmt: skip
    for key, figure in figures.items():
        if figure is not None and not (key == "duration" and figure.value == "overnight"):
            step[key] = _value(figure)
    if event.again and event.time is not None:
        step["duration"] = _value(event.time)._replace(unsure="as for the spin before")
    for key, span in (("rotor", event.rotor), ("product", event.product)):
        if span is not None:
            step[key] = Found(read.text[span.start : span.end], (span,))
    if event.matrix is not None:
        names = within(read.names, "matrix", event.matrix.start, event.matrix.end)
        step["matrix"] = Found(
            names[0].name if names and names[0].name else read.text[event.matrix.start : event.matrix.end],
            (event.matrix,),
        )
    passage = next((one for one in study.passages if one.start <= event.start < one.end), None)
    if passage is not None:
        for detail in details(read, event, passage.start, passage.end):
            step[detail.key] = Found(detail.value, (detail.words,), detail.unsure)
        if poured := layers(read, event, passage.start):
            step["layers"] = [{"percent": Found(detail.value, (detail.words,))} for detail in poured]
    if event.keep:
        step["keep"] = Found(event.keep, (Span(event.start, event.end),))
    return step
