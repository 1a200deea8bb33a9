"""Where what a verdict points at stands in the file."""

from __future__ import annotations

from evcheck.reading.places import place
from evcheck.reading.problem import Place
from evcheck.reading.text import Lines
from evcheck.reading.tree import Tree
from evcheck.rules.verdict import Spot


def spot_place(tree: Tree, lines: Lines, spot: Spot) -> Place:
    """Place of what a verdict points at; a field that is absent points at the record that would hold it."""
    return place(tree, lines, spot_node(tree, spot), label=spot.label)


def spot_node(tree: Tree, spot: Spot) -> int:
    """The node of what a verdict points at."""
    node: int = spot.record.at.number
    if spot.element is not None:
        items = spot.record.at.items.get(spot.field, ())
        if spot.element < len(items):
            return int(items[spot.element])
    value = tree.value[node]
    child = value.get(spot.field) if spot.field and isinstance(value, dict) else None
    return node if child is None else child


class Places:
    """The places of one dossier, each worked out once: many rows point at the same few."""

    __slots__ = ("known", "lines", "tree")

    def __init__(self, tree: Tree, lines: Lines) -> None:
        self.tree = tree
        self.lines = lines
        self.known: dict[tuple[int, str], Place] = {}

    def of(self, spots: tuple[Spot, ...]) -> tuple[Place, ...]:
        """The places of what a verdict points at."""
        return tuple([self._one(spot) for spot in spots])

    def _one(self, spot: Spot) -> Place:
        key = (spot_node(self.tree, spot), spot.label)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = place(self.tree, self.lines, key[0], label=spot.label)
        return found
