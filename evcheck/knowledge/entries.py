"""The kinds of entry that the knowledge base holds: plain records, one class per kind, cheap to make.

The YAML files in `data/` are the source; `build.py` checks them and writes the JSON that is shipped.
Every entry names its source by a key of the `sources` table.
"""

from __future__ import annotations

from typing import Any, get_type_hints


class Entry:
    """What every entry has.

    `name` is the canonical name, unique within its kind; `aliases` are other whole names, matched
    without case and punctuation; `source` is a key of the sources table.
    """

    name: str
    aliases: tuple[str, ...] = ()
    source: str = ""
    note: str = ""

    def __init__(self, **facts: Any) -> None:
        self.__dict__.update(facts)

    def __setattr__(self, field: str, value: Any) -> None:
        raise AttributeError(f"an entry of the knowledge base does not change: {field}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{key}={value!r}' for key, value in vars(self).items())})"

    @classmethod
    def fields(cls) -> dict[str, Any]:
        """The fields of this kind of entry and their types; those without a default are required."""
        return get_type_hints(cls)

    @classmethod
    def required(cls) -> set[str]:
        """The fields that have no default."""
        return {field for field in cls.fields() if not hasattr(cls, field)}


class Protein(Entry):
    """A protein by its human gene symbol, or a family of proteins (`family: true`).

    `categories` are the MISEV categories by edition, e.g. `{"2018": ("1b",), "2023": ("1a",)}`.
    `membrane` marks a membrane protein outside the lists, which may be an EV marker. `kind` is
    `protein`, `stain` (annexin V, lactadherin) or `reporter` (GFP, gag, FLAG); stains and reporters
    are no EV proteins. `called` is the name that laboratories use, where it is not the symbol.
    """

    full_name: str = ""
    uniprot: str = ""
    categories: dict[str, tuple[str, ...]]
    family: bool = False
    members: tuple[str, ...] = ()
    membrane: bool = False
    kind: str = "protein"
    called: str = ""


class MethodClass(Entry):
    """A class of isolation methods, e.g. `ultracentrifugation`.

    `core` are the fields that a step of the class must state to be repeatable, each with its
    alternatives (`force`, or `rpm` and `rotor`); `further` those worth stating besides.
    `recovery` and `specificity` are `low`, `intermediate` or `high`, or empty where they mean nothing.
    """

    core: tuple[tuple[tuple[str, ...], ...], ...] = ()
    further: tuple[str, ...] = ()
    recovery: str = ""
    specificity: str = ""
    isolates: bool = True


class Method(Entry):
    """A word for an isolation method and the class that it belongs to.

    `says` are the fields of a step that the word itself states: `sucrose cushion` says its matrix.
    """

    method_class: str
    says: tuple[str, ...] = ()
    ontology: str = ""


class Product(Entry):
    """A commercial product used in isolation and the method classes that it combines.

    `cleanup` names, for a hybrid, the class of the step that follows a precipitation. `says` are the
    fields of a step that the product itself states: a bead with its antibody says target and carrier.
    """

    supplier: str = ""
    method_classes: tuple[str, ...]
    cleanup: str = ""
    says: tuple[str, ...] = ()


class Reagent(Entry):
    """A reagent of a step, and the method class that its use means (`precipitation` for PEG)."""

    method_class: str = ""


class Technique(Entry):
    """A technique that looks at particles.

    `principles` are codes of measuring principles (`Brownian motion`, `resistive pulse`,
    `electron microscopy`, ...), two for AF4-MALS. `sizes` says when its use counts as a size
    measurement: `used` (NTA), `measured` (images: only with a size given), `said` (flow cytometry:
    only if `measures` has size or a size is given), `never` (zeta potential).
    """

    principles: tuple[str, ...]
    sizes: str
    image: bool = False
    electron: bool = False
    single_particle: bool = False
    counts: bool = False
    ontology: str = ""


class Instrument(Entry):
    """An instrument and the technique (canonical name) that it serves, where it serves one."""

    technique: str = ""
    supplier: str = ""


class Assay(Entry):
    """A way to assess a protein or a quantity.

    `protein` says whether it is evidence of a protein (a capture antibody alone is not);
    `antibody_based` and `lysate` (`yes`, `no`, `unless intact`) serve EV-METRIC 8 and 9.
    """

    protein: bool = True
    antibody_based: bool = False
    lysate: str = "no"
    ontology: str = ""


class SampleKind(Entry):
    """What vesicles are taken from.

    `group` is one of `culture`, `blood`, `fluid`, `tissue`, `bacteria`, `plant`, `fungus`,
    `parasite`, `synthetic`, `blank` (medium or buffer that never saw a source). `contaminants` are the
    co-isolates to expect (protein names, or words for others such as LPS). `chapter` is the key of `sample`
    that describes this kind.
    """

    group: str
    contaminants: tuple[str, ...] = ()
    chapter: str = ""
    ontology: str = ""


class Species(Entry):
    """A species by its Latin name."""

    mammal: bool
    taxid: str = ""


class Rotor(Entry):
    """A rotor: radii in millimetres (0 where not known), top speed in rpm."""

    r_max: float = 0.0
    r_min: float = 0.0
    max_rpm: int
    kind: str = ""
    maker: str = ""


class Serum(Entry):
    """A serum or serum-like supplement of a medium.

    `carries_vesicles` is false for serum replacements and for `none`; `counts_as` is `none`,
    `serum`, `depleted` (sold without vesicles), or `lysate` (human platelet lysate, which is serum here).
    """

    counts_as: str


class Repository(Entry):
    """A public database that takes data, methods or code.

    `kinds` are the data that it takes. `accession` is a regular expression for a whole accession, empty where the
    database gives none; `example` has the form of one. `ev` is true for curated databases of vesicles and their cargo.
    """

    kinds: tuple[str, ...]
    accession: str = ""
    example: str = ""
    ev: bool = False


class Term(Entry):
    """A word that papers use for vesicles.

    `meaning` is `generic` (EV), `particle` (EP, NVEP), `operational` (by size, density, composition, condition or
    origin: small EV), `biogenesis` (exosome, ectosome: where in the cell they arise), `historical` (exosome-like
    vesicle), `own evidence` (OMV, apoptotic body: a kind to be shown by its own signs), `mimetic` (made by people) or
    `plant` (particles of juice or pulp). `size` is `small` or `large` where the word itself says so. `discouraged` is
    true for words that MISEV2023 would rather not read, unless what they claim is shown.
    """

    meaning: str
    size: str = ""
    discouraged: bool = False


class Word(Entry):
    """A known word of a kind with no further facts, or with one `meaning` (controls, matrices, ...)."""

    meaning: str = ""


KINDS: dict[str, type[Entry]] = {
    "protein": Protein,
    "method class": MethodClass,
    "method": Method,
    "product": Product,
    "reagent": Reagent,
    "technique": Technique,
    "instrument": Instrument,
    "assay": Assay,
    "sample kind": SampleKind,
    "species": Species,
    "rotor": Rotor,
    "serum": Serum,
    "matrix": Word,
    "anticoagulant": Word,
    "control": Word,
    "component": Word,
    "repository": Repository,
    "term": Term,
    "authentication": Word,
}
