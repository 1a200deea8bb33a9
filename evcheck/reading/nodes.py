"""The located tree: every key and value of a dossier with its place, in flat columns.

A node is a number. Thousands of small objects would be walked by the garbage collector again and again;
columns of integers and strings are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Value = str | None | dict[str, int] | list[int]

BARE_KEY = re.compile(r"[^\W\d]\w*(?:[ -]\w+)*")


class Tree:
    """The nodes of one dossier; the root is node 0.

    `value` holds the text of a scalar (None for a plain empty value, `~` and `null`), the children of a
    mapping by key, or of a list. `start` and `end` are the value's character offsets in `text`, the end
    exclusive: a block collection ends where its last child ends, an empty value stands right behind its
    colon. `key_start`, `key_end` are those of its key. All are -1 where there is no such place.
    `key` is the key or list position under which the node stands, `parent` the node around it (-1 for the
    root). An alias is the node of its anchor, standing in a second collection; `expanded` counts the nodes
    that aliases add when the tree is walked. `flow` are the collections in brackets, `quoted` the scalars in
    quotes, `block` those after `|` or `>`.
    """

    __slots__ = (
        "block", "end", "expanded", "flow", "key", "key_end", "key_start", "parent", "paths", "quoted", "start", "text",
        "value",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        self.text = text
        self.value: list[Value] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.key_start: list[int] = []
        self.key_end: list[int] = []
        self.key: list[str | int] = []
        self.parent: list[int] = []
        self.paths: dict[int, str] = {}
        self.flow: set[int] = set()
        self.quoted: set[int] = set()
        self.block: set[int] = set()
        self.expanded = 0

    def add(self, value: Value, key: str | int, parent: int) -> int:
        """Append a node without places and return its number."""
        self.value.append(value)
        self.key.append(key)
        self.parent.append(parent)
        for column in (self.start, self.end, self.key_start, self.key_end):
            column.append(-1)
        return len(self.value) - 1

    def stand_in(self, node: int, value: Value) -> int:
        """Append a node that stands where `node` stands and holds `value`; return its number."""
        self.value.append(value)
        self.key.append(self.key[node])
        for column in (self.start, self.end, self.key_start, self.key_end, self.parent):
            column.append(column[node])
        return len(self.value) - 1

    def path(self, node: int) -> str:
        """Where a node stands, e.g. `preparations[0].isolation[1].product`; empty for the root."""
        known = self.paths.get(node)
        if known is None:
            above = self.path(self.parent[node]) if node > 0 else ""
            known = self.paths[node] = above + step(self.key[node], not above) if node > 0 else ""
        return known


def step(key: str | int, first: bool) -> str:
    """One key or list position of a path; a key with odd characters as `["..."]`."""
    if isinstance(key, int):
        return f"[{key}]"
    if BARE_KEY.fullmatch(key):
        return key if first else f".{key}"
    quoted = key.replace("\\", "\\\\").replace('"', '\\"')
    return f'["{quoted}"]'


def written(steps: Iterable[str | int]) -> str:
    """Write keys and list positions as a path."""
    path = ""
    for key in steps:
        path += step(key, not path)
    return path
