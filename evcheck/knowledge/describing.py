"""What the knowledge base tells of an entry, as labels and texts: for the command `explain`, and for editors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from evcheck.knowledge.lookup import entries, find, source

MOST = 20
"""So many names of a long list are shown."""

Fact = tuple[str, str]
"""A label and a text."""

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


def facts(kind: str, entry: Any) -> Iterator[Fact]:
    """What is told of an entry before its other names and its source."""
    describe = DESCRIBED.get(kind)
    if describe is not None:
        yield from ((label, text) for label, text in describe(entry) if text)


def names_and_source(kind: str, entry: Any) -> Iterator[Fact]:
    """The term of an ontology, other names, a note, and where the entry comes from."""
    said = source(kind, entry.source) if entry.source else {}
    told = [
        ("ontology", getattr(entry, "ontology", "")),
        ("also", _listed(entry.aliases)),
        ("note", entry.note),
        ("source", ", ".join(said[key] for key in ("cite", "doi", "url") if key in said)),
    ]
    yield from ((label, text) for label, text in told if text)


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


def _protein(entry: Any) -> Iterator[Fact]:
    yield "name", entry.full_name
    yield "UniProt", entry.uniprot
    yield "family of", ", ".join(entry.members)
    yield "counts as", f"{entry.kind}, never an EV protein" if entry.kind != "protein" else ""
    for edition, categories in entry.categories.items():
        yield f"MISEV{edition}", f"category {', '.join(categories)}"
    if entry.membrane:
        yield "outside", "a membrane protein; where an edition does not list it, it may be a marker"
    yield "expect in", _listed(kind.name for kind in entries("sample kind") if entry.name in kind.contaminants)


def _method_class(entry: Any) -> Iterator[Fact]:
    yield "core", ", ".join(" or ".join(" and ".join(way) for way in ways) for ways in entry.core)
    yield "further", ", ".join(entry.further)
    if entry.recovery:
        yield "yields", f"recovery {entry.recovery}, specificity {entry.specificity}"
    yield "methods", _listed(one.name for one in entries("method") if one.method_class == entry.name)
    yield "products", _listed(one.name for one in entries("product") if entry.name in one.method_classes)


def _method(entry: Any) -> Iterator[Fact]:
    yield "class", entry.method_class
    yield "states", ", ".join(entry.says)


def _product(entry: Any) -> Iterator[Fact]:
    yield "class", " + ".join(entry.method_classes)
    yield "supplier", entry.supplier
    yield "clean-up", entry.cleanup
    yield "states", ", ".join(entry.says)


def _technique(entry: Any) -> Iterator[Fact]:
    has = {
        "takes images": entry.image,
        "sees one particle at a time": entry.single_particle,
        "counts particles": entry.counts,
    }
    yield "principle", ", ".join(entry.principles)
    yield "size", SIZES[entry.sizes]
    yield "facts", ", ".join(fact for fact, holds in has.items() if holds)


def _sample_kind(entry: Any) -> Iterator[Fact]:
    yield "group", entry.group
    yield "expect", ", ".join(map(_called, entry.contaminants))
    yield "described in", f"`sample.{entry.chapter}`" if entry.chapter else ""


def _assay(entry: Any) -> Iterator[Fact]:
    lysate = {"yes": "needs a lysate", "no": "needs no lysate"}
    told = [
        "evidence of a protein" if entry.protein else "no evidence of a protein",
        "uses antibodies" if entry.antibody_based else "uses no antibodies",
        lysate.get(entry.lysate, "needs a lysate unless vesicles are intact"),
    ]
    yield "facts", ", ".join(told)


def _species(entry: Any) -> Iterator[Fact]:
    yield "taxon", f"NCBITaxon:{entry.taxid}" if entry.taxid else ""
    yield "lists", "" if entry.mammal else "no mammal, so that the MISEV lists of proteins do not fit"


def _repository(entry: Any) -> Iterator[Fact]:
    yield "takes", ", ".join(entry.kinds)
    yield "accession", f"as {entry.example}" if entry.example else ""
    yield "vesicles", "curated, of vesicles and what they carry" if entry.ev else ""


def _term(entry: Any) -> Iterator[Fact]:
    yield "meaning", f"{entry.meaning}: {MEANINGS[entry.meaning]}"
    yield "size", entry.size
    yield "MISEV2023", "discourages the word" if entry.discouraged else ""


def _rotor(entry: Any) -> Iterator[Fact]:
    least = f"r min {entry.r_min:g} mm" if entry.r_min else "r min not known"
    radii = f"r max {entry.r_max:g} mm, {least}" if entry.r_max else "radii not known"
    yield "rotor", f"{entry.maker} {entry.kind}, {radii}, at most {entry.max_rpm:,} rpm"


def _instrument(entry: Any) -> Iterator[Fact]:
    yield "technique", entry.technique
    yield "supplier", entry.supplier


def _means(entry: Any) -> Iterator[Fact]:
    yield "means", entry.meaning


DESCRIBED: dict[str, Callable[[Any], Iterable[Fact]]] = {
    "protein": _protein,
    "method class": _method_class,
    "method": _method,
    "product": _product,
    "reagent": lambda entry: [("class", entry.method_class)],
    "technique": _technique,
    "instrument": _instrument,
    "assay": _assay,
    "sample kind": _sample_kind,
    "species": _species,
    "rotor": _rotor,
    "serum": lambda entry: [("counts as", entry.counts_as)],
    "matrix": _means,
    "anticoagulant": _means,
    "control": _means,
    "component": _means,
    "repository": _repository,
    "term": _term,
    "authentication": lambda entry: [("meaning", f"{entry.meaning}: {MEANINGS[entry.meaning]}")],
}
"""What is told of an entry, by its kind; empty texts are left out."""
