"""From a node of the located tree to the place that a report shows."""

from __future__ import annotations

from evcheck.reading.problem import Place
from evcheck.reading.text import Lines
from evcheck.reading.tree import Tree


def place(tree: Tree, lines: Lines, node: int, *, key: bool = False, label: str = "") -> Place:
    """Place of a node: its value; with `key`, or where it holds other nodes, its key."""
    start, end = tree.start[node], tree.end[node]
    value = tree.value[node]
    if tree.key_start[node] >= 0 and (key or value is None or value == "" or isinstance(value, dict | list)):
        start, end = tree.key_start[node], tree.key_end[node]
    elif isinstance(value, dict) and value and node not in tree.flow:
        first = next(iter(value.values()))
        end = tree.key_end[first] if isinstance(tree.value[first], dict | list | None) else tree.end[first]
    return span(tree, lines, tree.path(node), start, end, label)


def span(tree: Tree, lines: Lines, path: str, start: int, end: int, label: str = "") -> Place:
    """Place of a stretch of the text; without lines where the dossier was handed over as a mapping."""
    if start < 0:
        return Place(path=path, label=label)
    line, column = lines.position(start)
    end_line, end_column = lines.position(end)
    return Place(path=path, line=line, column=column, end_line=end_line, end_column=end_column, label=label)
