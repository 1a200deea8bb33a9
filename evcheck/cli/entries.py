"""What `evcheck explain` tells of an entry of the knowledge base, under its name or under an identifier."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from textwrap import fill
from typing import Any

from evcheck.cli.output import width
from evcheck.dossier.quantities import rcf
from evcheck.knowledge import entries, find, source
from evcheck.knowledge.entries import KINDS

MOST = 20
"""So many names of a long list are shown."""

LABEL = 15
"""Columns before the text of a paragraph."""

MEANINGS = {
    "generic": "the generic term",
    "particle": "not only vesicles, or not shown to be vesicles",
    "operational": "by size, density, composition, condition or origin, which is to be defined",
    "biogenesis": "by where in the cell the vesicles arise, which is to be shown",
    "historical": "an old word, of no agreed meaning",
    "own evidence": "a kind of vesicle to be shown by signs of its own",
    "mimetic": "made by people",
    "plant": "of plants, not shown to be released by cells",
    "identity": "a test of identity",
    "phenotype": "what cells look like or express, no test of identity",
    "register": "looked up, not tested",
    "supplier": "the word of somebody else",
    "unspecified": "does not say how",
    "misidentified": "known not to be what the name says",
}
"""What the meaning of a term, or of a word for authentication, amounts to."""

SIZES = {
    "used": "counts as a size measurement by being used",
    "measured": "counts as a size measurement where a size is given",
    "said": "counts as a size measurement where it says that size was measured",
    "never": "never counts as a size measurement",
}


def heading(text: str) -> str:
    """The first line of an explanation."""
    return fill(text, width(), subsequent_indent="  ") + "\n"


def paragraph(label: str, text: str) -> str:
    """A labelled paragraph, or nothing where there is no text."""
    start, later = f"  {label:<{LABEL - 2}}", " " * LABEL
    return fill(text, width(), initial_indent=start, subsequent_indent=later) + "\n" if text else ""


def by_name(word: str, rpm: int | None) -> Iterator[str]:
    """What the knowledge base has under a name; a rotor with its force at a speed."""
    for kind in KINDS:
        found = find(kind, word)
        if found.entry is not None:
            yield _entry(kind, found.entry, rpm)
        elif found.candidates:
            yield heading(f"{word} · ambiguous {kind}: {' or '.join(found.candidates)}")


def by_identifier(word: str) -> Iterator[str]:
    """The entry of an accession, a term of an ontology or a taxon; or the databases that have accessions like it."""
    number, among = word.upper().removeprefix("NCBITAXON:"), {"uniprot", "ontology", "taxid"}
    fields = [(kind, field) for kind in KINDS for field in sorted(KINDS[kind].fields().keys() & among)]
    found = [(kind, one) for kind, field in fields for one in entries(kind) if getattr(one, field) == number]
    yield from (_entry(kind, one, None) for kind, one in found)
    homes = [one.name for one in entries("repository") if one.accession and re.fullmatch(one.accession, word)]
    if homes and not found:
        yield heading(f"{word} · has the form of an accession of {', '.join(homes)}")


def _entry(kind: str, entry: Any, rpm: int | None) -> str:
    text = heading(f"{entry.name} · {kind}")
    describe: Callable[[Any], str] = DESCRIBED.get(kind, lambda one: "")
    text += describe(entry)
    if kind == "rotor":
        text += _force(entry, rpm)
    text += paragraph("ontology", getattr(entry, "ontology", ""))
    text += paragraph("also", _listed(entry.aliases)) + paragraph("note", entry.note)
    facts = source(kind, entry.source) if entry.source else {}
    return text + paragraph("source", ", ".join(facts[key] for key in ("cite", "doi", "url") if key in facts))


def _listed(names: Iterable[str]) -> str:
    names = list(names)
    more = f", and {len(names) - MOST} more" if len(names) > MOST else ""
    return ", ".join(names[:MOST]) + more


def _called(name: str) -> str:
    """A contaminant by the name that laboratories use, with its symbol."""
    entry = find("protein", name).entry
    if entry is None or not entry.called:
        return name
    return f"{entry.called} ({name})".replace(") (", ", ")  # uromodulin (THP, UMOD)


def _protein(entry: Any) -> str:
    text = paragraph("name", entry.full_name) + paragraph("UniProt", entry.uniprot)
    text += paragraph("family of", ", ".join(entry.members))
    if entry.kind != "protein":
        text += paragraph("counts as", f"{entry.kind}, never an EV protein")
    for edition, categories in entry.categories.items():
        text += paragraph(f"MISEV{edition}", f"category {', '.join(categories)}")
    if entry.membrane:
        text += paragraph("outside", "a membrane protein; where an edition does not list it, it may be a marker")
    return text + paragraph(
        "expect in", _listed(k.name for k in entries("sample kind") if entry.name in k.contaminants)
    )


def _method_class(entry: Any) -> str:
    core = ", ".join(" or ".join(" and ".join(way) for way in ways) for ways in entry.core)
    text = paragraph("core", core) + paragraph("further", ", ".join(entry.further))
    if entry.recovery:
        text += paragraph("yields", f"recovery {entry.recovery}, specificity {entry.specificity}")
    text += paragraph("methods", _listed(one.name for one in entries("method") if one.method_class == entry.name))
    return text + paragraph(
        "products", _listed(one.name for one in entries("product") if entry.name in one.method_classes)
    )


def _method(entry: Any) -> str:
    return paragraph("class", entry.method_class) + paragraph("states", ", ".join(entry.says))


def _product(entry: Any) -> str:
    text = paragraph("class", " + ".join(entry.method_classes)) + paragraph("supplier", entry.supplier)
    return text + paragraph("clean-up", entry.cleanup) + paragraph("states", ", ".join(entry.says))


def _technique(entry: Any) -> str:
    facts = {
        "takes images": entry.image,
        "sees one particle at a time": entry.single_particle,
        "counts particles": entry.counts,
    }
    text = paragraph("principle", ", ".join(entry.principles)) + paragraph("size", SIZES[entry.sizes])
    return text + paragraph("facts", ", ".join(fact for fact, holds in facts.items() if holds))


def _sample_kind(entry: Any) -> str:
    text = paragraph("group", entry.group) + paragraph("expect", ", ".join(map(_called, entry.contaminants)))
    return text + paragraph("described in", f"`sample.{entry.chapter}`" if entry.chapter else "")


def _assay(entry: Any) -> str:
    facts = [
        "evidence of a protein" if entry.protein else "no evidence of a protein",
        "uses antibodies" if entry.antibody_based else "uses no antibodies",
        {"yes": "needs a lysate", "no": "needs no lysate"}.get(
            entry.lysate, "needs a lysate unless vesicles are intact"
        ),
    ]
    return paragraph("facts", ", ".join(facts))


def _species(entry: Any) -> str:
    lists = "" if entry.mammal else "no mammal, so that the MISEV lists of proteins do not fit"
    return paragraph("taxon", f"NCBITaxon:{entry.taxid}" if entry.taxid else "") + paragraph("lists", lists)


def _repository(entry: Any) -> str:
    text = paragraph("takes", ", ".join(entry.kinds)) + paragraph("accession", entry.example and f"as {entry.example}")
    return text + paragraph("vesicles", "curated, of vesicles and what they carry" if entry.ev else "")


def _term(entry: Any) -> str:
    text = paragraph("meaning", f"{entry.meaning}: {MEANINGS[entry.meaning]}") + paragraph("size", entry.size)
    return text + paragraph("MISEV2023", "discourages the word" if entry.discouraged else "")


def _means(entry: Any) -> str:
    return paragraph("means", entry.meaning)


DESCRIBED: dict[str, Callable[[Any], str]] = {
    "protein": _protein,
    "method class": _method_class,
    "method": _method,
    "product": _product,
    "reagent": lambda entry: paragraph("class", entry.method_class),
    "technique": _technique,
    "instrument": lambda entry: paragraph("technique", entry.technique) + paragraph("supplier", entry.supplier),
    "assay": _assay,
    "sample kind": _sample_kind,
    "species": _species,
    "serum": lambda entry: paragraph("counts as", entry.counts_as),
    "matrix": _means,
    "anticoagulant": _means,
    "control": _means,
    "component": _means,
    "repository": _repository,
    "term": _term,
    "authentication": lambda entry: paragraph("meaning", f"{entry.meaning}: {MEANINGS[entry.meaning]}"),
}


def _force(rotor: Any, rpm: int | None) -> str:
    """The force of a rotor at its top speed, or at the speed asked for."""
    least = f"r min {rotor.r_min:g} mm" if rotor.r_min else "r min not known"
    radii = f"r max {rotor.r_max:g} mm, {least}" if rotor.r_max else "radii not known"
    text = paragraph("rotor", f"{rotor.maker} {rotor.kind}, {radii}, at most {rotor.max_rpm:,} rpm")
    if not rotor.r_max:
        return text
    if rpm is not None and rpm > rotor.max_rpm:
        return text + paragraph("force", f"{rpm:,} rpm is beyond its limit of {rotor.max_rpm:,} rpm.")
    speed = rpm or rotor.max_rpm
    forces = f"{rcf(rotor.r_max, speed):,.0f} × g at r max"
    if rotor.r_min:
        average = (rotor.r_max + rotor.r_min) / 2
        forces += f", {rcf(average, speed):,.0f} × g at r average, {rcf(rotor.r_min, speed):,.0f} × g at r min"
    return text + paragraph("force", f"at {speed:,} rpm: {forces}")
