"""The chapter `characterization` of each preparation, made of what a manuscript shows of vesicles.

A result belongs to the preparation that its words name. One that is told of none stands by itself, and could be of any.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from evcheck.manuscript.characterization.amounts import quantities
from evcheck.manuscript.characterization.beads import ASSAYS, beads
from evcheck.manuscript.characterization.belonging import OF_SEVERAL, Belonging
from evcheck.manuscript.characterization.cargo import proteome, rna
from evcheck.manuscript.characterization.concentrations import Count, counted
from evcheck.manuscript.characterization.contents import contents
from evcheck.manuscript.characterization.gels import gels
from evcheck.manuscript.characterization.lysis import lysis_buffer
from evcheck.manuscript.characterization.measuring import Look, looks
from evcheck.manuscript.characterization.particles import image_entries, particle_entries
from evcheck.manuscript.characterization.serving import instruments
from evcheck.manuscript.characterization.techniques import PARTICLES
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.proteins.assayed import assayed
from evcheck.manuscript.proteins.protein_nodes import protein_entries
from evcheck.manuscript.proteins.proteins import Seen
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.walking import leaves

FIGURES = ("size", "concentration", "amount")
"""Fields whose figures may differ from preparation to preparation."""


class Shown(NamedTuple):
    """All that a manuscript shows of vesicles, statement by statement; `antibodies` are their names by protein."""

    scene: Scene
    proteins: Sequence[Seen]
    antibodies: Mapping[str, str]
    lysed: Found | None
    beside: Mapping[str, Mapping[str, Node]]
    looks: Sequence[Look]
    served: dict[str, list[Span]]
    counts: Count | None
    amounts: Mapping[str, Node]
    components: Sequence[dict[str, Node]]

    @staticmethod
    def of(scene: Scene, proteins: Sequence[Seen], antibodies: Mapping[str, str]) -> Shown:
        """Gather what a manuscript shows."""
        found = looks(scene)
        components = rna(scene)
        known = {one.by for one in proteins if one.role != "reporter"}
        if (proteins_read := proteome(scene)) is not None:
            components.append(proteins_read)
            known.add("mass spectrometry")
        components.extend(assayed(scene, known))
        served, lysed = instruments(scene, found), lysis_buffer(scene)
        count = _with_technique(counted(scene), found)
        amounts = _with_contents(quantities(scene), contents(scene))
        beside = {"western blot": gels(scene), **dict.fromkeys(ASSAYS, beads(scene))}
        return Shown(scene, proteins, antibodies, lysed, beside, found, served, count, amounts, components)


def _with_contents(known: dict[str, Node], held: Mapping[str, dict[str, Node]]) -> dict[str, Node]:
    """The amounts that are known with those of RNA and lipid beside them."""
    told = dict(known)
    for substance, entry in held.items():
        before = told.get(substance)
        told[substance] = {**entry, **(before if isinstance(before, dict) else {})}
    return told


def _with_technique(count: Count | None, found: Sequence[Look]) -> Count | None:
    """A count beside a technique that was looked at vesicles with: its own, else the first that can count."""
    techniques = [look.technique for look in found if look.technique in PARTICLES]
    if count is None or count.technique in techniques or not techniques:
        return count
    return count._replace(technique=techniques[0])


class Shared(NamedTuple):
    """The characterization of several preparations, each by its number.

    `own` holds what is told of a preparation by its name, `rest` what is told of none that we could name; `possible`
    is what each would have if the rest, and whatever else is told of vesicles without a name, were its own too.
    """

    own: tuple[dict[str, Node], ...]
    rest: dict[str, Node]
    possible: tuple[dict[str, Node], ...]


def characterized(shown: Shown) -> dict[str, Node]:
    """The chapter `characterization` that statements make."""
    scene, node = shown.scene, dict[str, Node]()
    if proteins := protein_entries(list(shown.proteins), shown.antibodies, shown.lysed, shown.beside):
        node["proteins"] = proteins
    if particles := particle_entries(scene, list(shown.looks), shown.served, shown.counts):
        node["particles"] = particles
    if imaging := image_entries(scene, list(shown.looks), shown.served):
        node["imaging"] = imaging
    if shown.amounts:
        node["quantities"] = dict(shown.amounts)
    if shown.components:
        node["components"] = list[Node](shown.components)
    return node


def shared(shown: Shown, several: Belonging) -> Shared:
    """Part what is shown among several preparations."""
    homes = {span: several.of(span) for span in map(_place, _statements(shown))}
    told: list[set[object]] = [set() for _ in range(several.number)]
    for one in _statements(shown):
        for number in homes[_place(one)]:
            told[number].add(_key(one))
    claimed = set[object]().union(*told)

    def belongs(number: int) -> Callable[[Any], bool]:
        return lambda one: number in homes[_place(one)] or (not homes[_place(one)] and _key(one) in told[number])

    def possibly(number: int) -> Callable[[Any], bool]:
        return lambda one: number in homes[_place(one)] or not homes[_place(one)]

    rest = _part(shown, lambda one: not homes[_place(one)] and _key(one) not in claimed)

    def made(part: Shown) -> dict[str, Node]:
        return {key: _doubted(node, several) for key, node in characterized(part).items()}

    return Shared(
        tuple(made(_part(shown, belongs(number))) for number in range(several.number)),
        made(rest),
        tuple(made(_part(shown, possibly(number))) for number in range(several.number)),
    )


def _doubted(node: Node, several: Belonging, figure: bool = False) -> Node:
    """A part of the chapter in which figures from sentences on several preparations are doubted."""
    if isinstance(node, Found):
        mixed = figure and not node.unsure and any(map(several.mixes, node.evidence[:1]))
        return node._replace(unsure=OF_SEVERAL) if mixed else node
    if isinstance(node, list):
        return [_doubted(one, several, figure) for one in node]
    return {key: _doubted(one, several, figure or key in FIGURES) for key, one in node.items()}


def _statements(shown: Shown) -> list[Any]:
    """All statements, one by one."""
    counts = [] if shown.counts is None else [shown.counts]
    return [*shown.proteins, *shown.looks, *counts, *shown.amounts.items(), *shown.components]


def _place(one: Any) -> Span:
    """Where a statement stands."""
    if isinstance(one, Seen):
        return one.evidence[0]
    if isinstance(one, Look):
        return one.span
    node = one.node if isinstance(one, Count) else one[1] if isinstance(one, tuple) else one
    return next(value.evidence[0] for _, value in leaves(node) if value.evidence)


def _key(one: Any) -> object:
    """What a statement is about: a protein, a technique, an amount."""
    if isinstance(one, Seen):
        return "protein", one.symbol
    if isinstance(one, Look | Count):
        return "technique", one.technique
    return ("amount", one[0]) if isinstance(one, tuple) else ("component", one["what"].value, _by(one))


def _by(component: Mapping[str, Node]) -> object:
    """The assay that looked at a component; None where none is named."""
    by = component.get("by")
    return by.value if isinstance(by, Found) else None


def _part(shown: Shown, kept: Callable[[Any], bool]) -> Shown:
    """The statements that a condition holds for."""
    counts = shown.counts if shown.counts is not None and kept(shown.counts) else None
    seen = [one for one in shown.proteins if kept(one)]
    return shown._replace(
        proteins=seen,
        looks=[one for one in shown.looks if kept(one)],
        counts=counts,
        amounts={key: node for key, node in shown.amounts.items() if kept((key, node))},
        components=[one for one in shown.components if kept(one)],
    )
