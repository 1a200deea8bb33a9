"""What drawings of a dossier need: the facts of its preparations, as plain values with their places.

A view sees the report alone, so what it draws of the study stands here: the steps of each isolation, the proteins by
category, the techniques by principle. Nothing here judges; what is open is told by the rows.
"""

from __future__ import annotations

from typing import NamedTuple


class Fact(NamedTuple):
    """One field of a step: its key, its value as written, and whether a statement stands in place of a value.

    `computed` is true for a force that follows from speed and rotor.
    """

    key: str
    text: str
    stated: bool = False
    computed: bool = False


class StepFacts(NamedTuple):
    """One step as its authors call it. `absent` are core fields of its class of method that are not stated.

    `path` and `line` tell where it stands: in a protocol, or in the preparation that it was taken over from.
    `after` are the steps that it follows, where that is not the one before.
    """

    name: str
    path: str
    line: int
    method_class: str
    role: str
    keep: str
    id: str
    after: tuple[str, ...]
    facts: tuple[Fact, ...]
    absent: tuple[str, ...]


class ProteinFacts(NamedTuple):
    """One protein looked for by one assay.

    `categories` are its MISEV categories by edition; `kind` is `protein`, `stain`, `reporter`, or empty where the
    name is not known. `evidence` is false where the assay does not show a protein, as with capture alone.
    """

    name: str
    by: str
    result: str
    role: str
    categories: tuple[tuple[str, tuple[str, ...]], ...]
    kind: str
    evidence: bool
    path: str
    line: int


class ComponentFacts(NamedTuple):
    """Something other than a protein that was looked for; `contaminant` where it tells of purity."""

    name: str
    by: str
    value: str
    contaminant: bool
    path: str
    line: int


class SizingFacts(NamedTuple):
    """One technique that looks at particles, and what it says of their size.

    `standing` is `sized`, `open` (whether it measured size is not stated), `image without size`, `number only`,
    `unknown` (evcheck does not know the technique) or `no size` (it cannot tell one). `low`, `middle` and `high`
    are in nm, None where not given.
    """

    technique: str
    principles: tuple[str, ...]
    standing: str
    size: str
    low: float | None
    middle: float | None
    high: float | None
    number: str
    path: str
    line: int


class PreparationFacts(NamedTuple):
    """One preparation. `isolation_said` and its like are what authors state in place of a list, in words.

    `mammalian` is false where MISEV's lists of proteins do not fit the source.
    """

    id: str
    path: str
    line: int
    role: str
    of: str
    term: str
    sample: str
    mammalian: bool
    processing: tuple[StepFacts, ...]
    isolation: tuple[StepFacts, ...]
    isolation_said: str
    validation: tuple[StepFacts, ...]
    final: str
    proteins: tuple[ProteinFacts, ...]
    proteins_said: str
    components: tuple[ComponentFacts, ...]
    sizing: tuple[SizingFacts, ...]
    sizing_said: str
    shown_for: str


class Overview(NamedTuple):
    """The preparations of a dossier, in its order."""

    preparations: tuple[PreparationFacts, ...]
