"""Preparations as a dossier has them: a sample, its processing, the isolation, the storage."""

from __future__ import annotations

from collections.abc import Sequence

from evcheck.knowledge import lookup
from evcheck.manuscript.draft import Candidate, Found, Node
from evcheck.manuscript.drafting.medium_nodes import growth_node, medium_node
from evcheck.manuscript.drafting.prepared import Study
from evcheck.manuscript.drafting.step_nodes import step_node, value_node
from evcheck.manuscript.isolation.blanks import process_blank
from evcheck.manuscript.isolation.preparations import Preparation
from evcheck.manuscript.medium import media
from evcheck.manuscript.medium.growth import growth_medium
from evcheck.manuscript.medium.media import MediumFound
from evcheck.manuscript.samples import blood, donors, material, species
from evcheck.manuscript.samples.binomials import as_printed
from evcheck.manuscript.samples.cell_state import cell_state
from evcheck.manuscript.samples.collecting import collected
from evcheck.manuscript.samples.donor_traits import donor_traits
from evcheck.manuscript.samples.growing import microbe
from evcheck.manuscript.samples.keeping import Kept
from evcheck.manuscript.samples.makers import makers
from evcheck.manuscript.samples.needles import needle
from evcheck.manuscript.samples.samples import Source
from evcheck.manuscript.samples.thawing import kept_so
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.text import Span

HANDLED = {"none": "serum-free", "replaced": "serum-free", "depleted": "EV-depleted", "serum": "with serum"}
"""What tells preparations of several media apart."""


def constant(value: str) -> Found:
    """A value that the tree needs and the manuscript does not state."""
    return Found(value, ())


def entries_of(study: Study, made: Sequence[Preparation], number: int) -> list[tuple[str, dict[str, Node]]]:
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
    blank = process_blank(study.read.text, study.passages, one.passages, len(made) == 1)
    told: dict[str, Node] = {} if blank is None else {"process_blank": Found("yes", (blank,))}
    return [
        (called if distinct else name, _preparation(study, one, medium, kept) | told)
        for called, medium in zip(names, media_of, strict=True)
    ]


def _by_medium(name: str, medium: MediumFound | None) -> str:
    """A name that says which serum the medium held."""
    serum = medium.serum if medium is not None else None
    return f"{name} {HANDLED[serum.state]}" if serum is not None else name


def _preparation(study: Study, one: Preparation, medium: MediumFound | None, near: Sequence[Kept]) -> dict[str, Node]:
    """A preparation in one medium; `near` is the storage that is told of in its passages."""
    sample = _sample(study, one)
    if medium is not None:
        of_culture = sample.get("medium")
        sample["medium"] = medium_node(study.read, medium) | (of_culture if isinstance(of_culture, dict) else {})
    processing = [step_node(study, done) for done in one.steps if done.part == "processing"]
    isolation = [step_node(study, done) for done in one.steps if done.part == "isolation"]
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
    vesicles = [kept for kept in vesicles if kept.passage in own] or vesicles
    _store(study.read, out, vesicles)
    if isinstance(storage := out.get("storage"), dict):
        storage |= kept_so(study.read.text, study.passages, vesicles[0].words)
    return out


def _sample(study: Study, one: Preparation) -> dict[str, Node]:
    """What vesicles were taken from: its kind, species, amount, donors and anticoagulant."""
    read, kind = study.read, one.kind
    if kind is None:
        return _nameless(study, one)
    doubt = "" if kind.sure or kind.group != "culture" else "that medium was conditioned follows from the words around"
    sample: dict[str, Node] = {
        "kind": Found(_kind(read.text, kind, study.sources), (Span(kind.start, kind.end),), doubt)
    }
    if found := _species(study, one, kind):
        sample["species"] = list[Node](found)
    sample |= _material(study, one, kind)
    if kind.group in ("blood", "fluid", "tissue"):
        number = donors.donors(read, study.passages, kind, study.sources)
        told: dict[str, Node] = {} if number is None else {"number": number}
        told |= donor_traits(read, study.passages, kind, study.sources)
        if told:
            sample["donors"] = told
    tubes = blood.anticoagulants(read.text, read.names, study.passages, one.passages, study.sources)
    if tubes and kind.group == "blood" and kind.kind != "serum":
        held = {name: span for name, span in tubes.items() if name != "none"} or tubes
        sample["collection"] = {"anticoagulant": [Found(name, (span,)) for name, span in held.items()]}
    drawn_with = needle(read.text, study.passages, kind.group, kind.kind)
    if drawn_with is not None:
        chapter = sample.setdefault("collection" if kind.group == "blood" else "csf", {})
        assert isinstance(chapter, dict)
        chapter["needle"] = drawn_with
    if kind.group != "culture":
        for name, told_of in collected(read, study.passages, kind, study.sources).items():
            chapter = sample.setdefault(name, {})
            assert isinstance(chapter, dict)
            sample[name] = {**told_of, **chapter}
    return sample


def _nameless(study: Study, one: Preparation) -> dict[str, Node]:
    """A sample that no word names, with the species that is told of all the same."""
    found = species.of_nameless(study.read.text, study.read.names, one.passages, study.words)
    told: dict[str, Node] = {"species": [Found(name, (span,)) for name, span in found.items()]} if found else {}
    kinds = {name: microbe(name)[0] for name in found}
    if found and len({*kinds.values()}) == 1 and (kind := next(iter(kinds.values()))):
        return {"kind": Found(kind, tuple(found.values()), "follows from the species"), **told}
    return {"kind": constant("unknown"), **told}


def _species(study: Study, one: Preparation, kind: Source) -> list[Found]:
    """The species of a sample; where none is told, those of the study's subjects, marked."""
    text, names = study.read.text, study.read.names
    named = species.species_of(text, names, study.passages, one.passages, study.words, kind, study.sources)
    if named:
        return [Found(as_printed(text, names["species"], name), (span,)) for name, span in named.items()]
    if kind.group not in ("blood", "fluid", "tissue"):
        return []
    guessed = species.of_subjects(text, names, study.passages, study.words)
    return [Found(name, (span,), "the species of the study's subjects") for name, span in guessed.items()]


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


def _material(study: Study, one: Preparation, kind: Source) -> dict[str, Node]:
    """How much was used, and of which cells."""
    out: dict[str, Node] = {}
    own = [passage for passage in one.passages if passage.role in ("methods", "other")]
    used = material.amount_used(study.read, own, kind, study.sources)
    if used is not None:
        out["amount"] = {"used": value_node(used)}
    if kind.group == "culture":
        cells = material.cells_named(study.read, own, study.passages, study.words)
        cells = sorted(cells, key=lambda cell: not material.tells_apart(study.read.text[cell.start : cell.end]))
        name = _makers(study, cells)
        if name is not None:
            out["cells"] = {"name": name}
        made_by = [name.value, *(other.value for other in name.others)] if name is not None else []
        own_numbers = {passage.number for passage in one.passages}
        for path, found in cell_state(study.read.text, study.passages, made_by, own_numbers).items():
            name_of, _, key = path.partition(".")
            chapter = out.setdefault(name_of, {})
            assert isinstance(chapter, dict)
            chapter[key] = found
        if grown := growth_medium(study.read.text, study.passages, made_by, own_numbers):
            out["growth_medium"] = growth_node(study.read.text, grown)
    return out


def _makers(study: Study, cells: Sequence[Span]) -> Found | None:
    """The cells that made vesicles: those named where these are isolated, else those named with vesicles elsewhere."""
    text = study.read.text
    near = [text[cell.start : cell.end] for cell in cells]
    told = material.cells_of_vesicles(study.read, study.passages) if not cells else None
    if told is not None:
        return Found(text[told.start : told.end], (told,), "the title or the abstract names them")
    if not cells or not material.tells_apart(near[0]):
        beside = [one.span for one in makers(text, study.passages, study.words)]
        first = next((span for span in beside if material.tells_apart(text[span.start : span.end])), None)
        first = first or (beside[0] if beside and not cells else None)
        if first is not None:
            others = tuple(Candidate(name, cell) for name, cell in zip(near, cells, strict=True))
            return Found(
                text[first.start : first.end], (first,), "named with vesicles, not where they are isolated", others
            )
    if not cells:
        return None
    return Found(near[0], (cells[0],), "", tuple(map(Candidate, near[1:], cells[1:])))


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
    told = where.get("storage")
    storage: dict[str, Node] = {"temperature": value, **(told if isinstance(told, dict) else {})}
    where["storage"] = storage
    state = "frozen" if first.temperature.amount <= -10 else "cooled" if first.temperature.amount < 15 else ""
    if state:
        storage["state"] = Found(state, (first.words,))
    if first.time is not None and first.time.value != "overnight":
        storage["duration"] = value_node(first.time)
    if first.buffer is not None:
        storage["buffer"] = Found(read.text[first.buffer.start : first.buffer.end], (first.buffer,))
