"""A dossier as a tree like that of a draft, in which every value knows its line."""

from __future__ import annotations

from typing import Any, NamedTuple

from evcheck.dossier.node import contents
from evcheck.reading.loading import Loaded
from evcheck.reading.places import place

KEYS = {"from_": "from", "shown_for": "shown for", "construct_": "construct"}
"""Keys of the language by the names of their attributes, where these differ."""


class Stated(NamedTuple):
    """A value of a dossier as it is written, with its path and line; the line is 0 where there is no text."""

    value: str
    path: str
    line: int


def stated(loaded: Loaded) -> dict[str, Any]:
    """The values of a dossier by chapter and key; a broken part is not among them."""
    return _record(loaded, loaded.dossier) if loaded.dossier is not None else {}


def _record(loaded: Loaded, record: Any) -> dict[str, Any]:
    number = record.at.number
    known = loaded.tree.value[number] if loaded.tree is not None and number >= 0 else {}
    children = known if isinstance(known, dict) else {}
    out = {}
    for name, value in contents(record).items():
        key = KEYS.get(name, name)
        out[key] = _part(loaded, value, children.get(key, number), record.at.items.get(key, []))
    return out


def _part(loaded: Loaded, value: Any, node: int, nodes: list[int]) -> Any:
    if isinstance(value, list):
        places = nodes if len(nodes) == len(value) else [node] * len(value)
        return [_part(loaded, one, where, []) for one, where in zip(value, places, strict=True)]
    if isinstance(value, dict):
        return {key: _part(loaded, one, node, []) for key, one in value.items()}
    if hasattr(value, "at"):
        return _record(loaded, value)
    text = ("no", "yes")[value] if isinstance(value, bool) else getattr(value, "text", value)
    if loaded.tree is None or loaded.lines is None or node < 0:
        return Stated(str(text), "", 0)
    where = place(loaded.tree, loaded.lines, node)
    return Stated(str(text), where.path, where.line)
