"""The facts of a drafted dossier as a flat list, for counting and for scoring: field, value, evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from evcheck.dossier.quantities import QuantityError, parse
from evcheck.knowledge import find
from evcheck.manuscript.draft import Draft, Found
from evcheck.manuscript.drafting import fact_words as words
from evcheck.manuscript.structure.scene import PASSAGE
from evcheck.manuscript.walking import entries, expanded, found, leaves, values, within

BESIDE = 15
"""Characters between two doses of one series, at most."""
NEAR = 250
"""Characters within which a second instrument is told beside the first."""
LONGEST = 300
"""Characters of evidence that are given at most; the decisive words are among them."""

SERIES = 3
"""So many different doses make a series."""


class Fact(NamedTuple):
    """One fact: the field, its value, and the sentence of the manuscript that it rests on."""

    field: str
    value: str
    evidence: str


Drawn = tuple[str, str, Any]
"""A field, a value, and the part of the tree that it was drawn from."""


def facts(draft: Draft) -> list[Fact]:
    """The facts that a draft holds, by field and value; each once."""
    tree = expanded(draft.tree)
    drawn: dict[tuple[str, str], str] = {}
    alone = len(draft.manuscript.text) > PASSAGE and not (entries(tree, "preparations") or entries(tree, "assays"))
    for field, value, node in _drawn(tree):
        if alone and field == "accession":
            continue  # the data of a paper that has no vesicles
        if value and not drawn.get((field, value)):
            drawn[field, value] = _evidence(draft, node)
    settled = {value for field, value in drawn if field in ("marker_detected", "marker_absent")}
    kept = [one for one in drawn if not (one[0] == "marker_assessed" and one[1] in settled)]
    order = {field: number for number, field in enumerate(words.FIELDS)}
    kept = [
        one
        for one in kept
        if not (one[0] == "sizing" and words.sizes_unsaid(one[1], drawn[one], draft.manuscript.text))
    ]
    return [Fact(*one, drawn[one]) for one in sorted(kept, key=lambda one: (order[one[0]], one[1]))]


def tsv(found: list[Fact]) -> str:
    """Facts as tab-separated text with a head."""
    lines = ["field\tvalue\tevidence", *("\t".join(" ".join(part.split()) for part in fact) for fact in found)]
    return "\n".join(lines) + "\n"


def _drawn(tree: Any) -> Iterator[Drawn]:
    study = within(tree, "study")
    for term in entries(study, "terms"):
        yield from _named("term", found(term, "word"), words.term)
    if (identifier := found(study, "ev_track")) is not None:
        yield "ev_track", identifier.value.upper(), identifier
    for data in entries(study, "data"):
        if (accession := found(data, "accession")) is not None:
            yield "accession", accession.value, accession
    for antibody in (within(tree, "antibodies") or {}).values():
        yield from _antibody(antibody)
    for preparation in entries(tree, "preparations"):
        yield from _preparation(preparation)
    for assay in entries(tree, "assays"):
        yield from _assay(assay)


def _named(field: str, value: Found | None, word: Any) -> Iterator[Drawn]:
    if value is not None:
        yield field, word(value.value), value


def _preparation(preparation: Any) -> Iterator[Drawn]:
    sample = within(preparation, "sample")
    yield from _named("sample", found(sample, "kind"), words.sample)
    for species in values(sample, "species"):
        yield from _named("species", species, words.species)
    for anticoagulant in values(sample, "collection", "anticoagulant"):
        yield from _named("anticoagulant", anticoagulant, words.anticoagulant)
    yield from _serum(within(sample, "medium", "serum"))
    before, isolation = entries(sample, "processing"), entries(preparation, "isolation")
    steps = [*isolation, *entries(preparation, "validation")]
    for step in [*before, *steps] if isolation else steps:  # what only makes plasma isolates nothing
        yield from _method(step)
    for step in [*before, *steps]:
        yield from _step(step)
    for place in (sample, preparation):
        stored = found(place, "storage", "temperature")
        yield from _named("storage_temperature", stored, words.storage_temperature)
        for other in stored.others if stored is not None else ():
            told = Found(other.value, (other.evidence,))
            yield from _named("storage_temperature", told, words.storage_temperature)
    yield from _characterization(within(preparation, "characterization"))


def _serum(serum: Any) -> Iterator[Drawn]:
    """How the medium was that vesicles were collected in."""
    kind = found(serum, "kind") or (serum if isinstance(serum, Found) else None)
    depletion = within(serum, "depletion")
    depleted = depletion is not None and not (isinstance(depletion, Found) and depletion.value == "not done")
    if depleted:
        yield "serum_handling", "EV-depleted serum", depletion
    elif kind is not None:
        yield "serum_handling", words.serum(kind.value), kind


def _method(step: Any) -> Iterator[Drawn]:
    """The class of a step's method, which a product may stand for."""
    force, node = found(step, "force"), found(step, "method") or found(step, "product")
    if node is not None:
        strong = force is not None and (_number(force, "force") or 0) > words.STRONG
        named = found(step, "method")
        for value in words.isolation(named.value if named else "", _text(step, "product"), strong):
            yield "isolation", value, node


def _step(step: Any) -> Iterator[Drawn]:
    """What a step was done with: force and time, rotor, product, matrix."""
    yield from _spin(step)
    if (rotor := found(step, "rotor")) is not None:
        yield "rotor", rotor.value, rotor
    for key in ("product", "resin", "carrier", "reagent"):
        value = found(step, key)
        if value is not None and (key in ("product", "resin") or find("product", value.value).known):
            yield "product", value.value, value
    if words.method_class(_text(step, "method"), _text(step, "product")) in ("density gradient", "density cushion"):
        yield from _named(
            "density_medium", found(step, "matrix") or _matrix(found(step, "method")), words.density_medium
        )
    yield from _antibody(within(step, "antibody"))


def _matrix(method: Found | None) -> Found | None:
    """The matrix that the word for a method holds, as in `sucrose cushion`."""
    word = method.value.rpartition(" ")[0] if method is not None else ""
    return method._replace(value=word) if method is not None and find("matrix", word).known else None


def _spin(step: Any) -> Iterator[Drawn]:
    """A spin as `100000xg for 70min`; `?` for a time that is not printed."""
    speed, unit = found(step, "force"), "xg"
    if speed is None:
        speed, unit = found(step, "rpm"), "rpm"
    if speed is None:
        return
    number = _number(speed, "force" if unit == "xg" else "speed")
    duration = found(step, "duration")
    seconds = _number(duration, "duration") if duration is not None else None
    minutes = "?" if seconds is None else f"{seconds / 60:.6g}"
    if number is not None:
        yield "spin", f"{words.plain(number)}{unit} for {minutes}min", [speed, duration]


def _number(value: Found, dimension: str) -> float | None:
    try:
        return parse(value.value, dimension).value
    except QuantityError:
        return None


def _text(node: Any, *path: str) -> str:
    value = found(node, *path)
    return value.value if value is not None else ""


def _characterization(node: Any) -> Iterator[Drawn]:
    for protein in entries(node, "proteins"):
        yield from _protein(protein)
    for chapter in ("particles", "imaging"):
        for look in entries(node, chapter):
            technique = found(look, "technique")
            if technique is not None:
                size = within(look, "size") if technique.value in words.SIZING_WHERE_SAID else None
                yield "sizing", words.sizing(technique.value), size or technique
            if (instrument := found(look, "instrument")) is not None:
                yield "instrument", instrument.value, instrument
                for other in instrument.others:  # `a CM12 or a CM100`; one that is told elsewhere may have served else
                    if abs(other.evidence.start - instrument.evidence[0].start) < NEAR:
                        yield "instrument", other.value, Found(other.value, (other.evidence,))
            if within(look, "concentration") is not None:
                yield "particle_concentration", "yes", within(look, "concentration")
            yield from _antibody(within(look, "antibody"))
    yield from _named("protein_assay", found(node, "quantities", "protein", "by"), words.protein_assay)
    for component in entries(node, "components"):
        if _text(component, "what") in ("proteome", "proteins"):
            yield from _named("marker_assay", found(component, "by"), words.marker_assay)
    rna = [one for one in entries(node, "components") if words.is_rna(_text(one, "what"))]
    for part in [within(node, "quantities", "rna"), *rna]:
        if part is not None:
            yield "rna_analysis", "yes", part


def _protein(protein: Any) -> Iterator[Drawn]:
    result, role = _text(protein, "result"), _text(protein, "role")
    shown = False
    for name in values(protein, "protein"):
        field, symbol = words.marker(name.value, result, role)
        if symbol:
            shown = True
            yield field, symbol, name
    if shown or role == "reporter" or any(words.is_family(name.value) for name in values(protein, "protein")):
        yield from _named("marker_assay", found(protein, "by"), words.marker_assay)
    yield from _antibody(within(protein, "antibody"))
    buffer = found(protein, "lysis_buffer")
    if buffer is not None and re.search(r"\d|%|,", buffer.value):
        yield "lysis_buffer", "yes", buffer


def _antibody(antibody: Any) -> Iterator[Drawn]:
    """Whether an antibody is identified, and how much of it was used."""
    for key in ("clone", "catalogue", "rrid"):
        if (value := found(antibody, key)) is not None:
            yield "antibody_reference", "yes", value
    for key in ("dilution", "concentration", "amount"):
        if (value := found(antibody, key)) is not None:
            yield "antibody_dilution", "yes", value


def _assay(assay: Any) -> Iterator[Drawn]:
    """What vesicles were found to do, and at which doses."""
    kind = found(assay, "kind")
    if kind is None or _text(assay, "dosed") in ("compound", "none"):
        return
    if kind.value in ("function", "potency", "toxicity"):
        yield "function", "yes", [found(assay, "readout"), kind, within(assay, "system")]
    doses, unit = values(assay, "doses"), _text(assay, "dose_unit")
    if _in_series(doses):
        yield "ev_dose_response", "yes", doses
    for dose in doses:
        yield "ev_dose", dose.value if not unit or unit in dose.value else f"{dose.value} {unit}", dose


def _in_series(doses: Sequence[Found]) -> bool:
    """Whether there are three or more doses, and not each in a place of its own, as those of several assays are."""
    told = {dose.value: dose.evidence for dose in doses if dose.value.strip("0. ")}
    if len(told) < SERIES:
        return False
    places = sorted(spans[0] for spans in told.values() if spans)
    if len(places) < len(told):
        return True
    return any(behind.start - one.end < BESIDE for one, behind in pairwise(places))


def _evidence(draft: Draft, node: Any) -> str:
    """The words of the first sentence that a part of the tree rests on, verbatim; empty where it rests on none."""
    parts = node if isinstance(node, list) else [node]
    spans = [span for part in parts if part is not None for _, value in leaves(part) for span in value.evidence]
    if not spans:
        return ""
    text, span = draft.manuscript.text, spans[0]
    start, end = span
    for sentence in draft.manuscript.sentences:
        if sentence.start <= span.start < sentence.end:
            start, end = min(sentence.start, start), max(sentence.end, end)
            break
    if end - start > LONGEST:
        start, end = _clipped(text, start, end, span.start, span.end)
    return " ".join(text[start:end].split())


def _clipped(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """A part of a long sentence around the decisive words, cut between words."""
    room = max(LONGEST - (last - first), 0)
    start, end = max(start, first - room // 2), min(end, max(last, first + 1) + room // 2)
    while start < first and start > 0 and not text[start - 1].isspace():
        start += 1
    while end > last and end < len(text) and not text[end].isspace():
        end -= 1
    return start, end
