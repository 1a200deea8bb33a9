"""Walk through the tree of a drafted dossier: every key in one shape, and values by their path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from evcheck.dossier.compiled import Language, language
from evcheck.dossier.statement import WORDS
from evcheck.manuscript.draft import Found, Node

_language: Any = cache(language)


def expanded(tree: Mapping[str, Node], model: str = "Dossier") -> dict[str, Any]:
    """The tree with every key in its full form: `storage: frozen` as a mapping, a single value of a list in a list.

    `none` and statements such as `not done` stay as they are.
    """
    known: Language = _language()
    fields = known.shapes[model]
    out: dict[str, Any] = {}
    for key, node in tree.items():
        field = fields.get(key)
        if field is None or (isinstance(node, Found) and node.value in (*WORDS, *(["none"] if field.none else []))):
            out[key] = node
        elif field.kind in ("records", "scalars", "details"):
            entries = node if isinstance(node, list) else [node]
            out[key] = [_record(entry, field.of) if field.kind == "records" else entry for entry in entries]
        elif field.kind == "record":
            out[key] = _record(node, field.of)
        elif field.kind == "record by name" and isinstance(node, dict):
            out[key] = {name: _record(entry, field.of) for name, entry in node.items()}
        else:
            out[key] = node
    return out


def _record(node: Node, model: str) -> Any:
    if isinstance(node, Mapping):
        return expanded(node, model)
    main = _language().mains.get(model)
    return {main: node} if main and isinstance(node, Found) else node


def within(node: Any, *path: str) -> Any:
    """What stands at a path of mappings, or None."""
    for key in path:
        if not isinstance(node, Mapping):
            return None
        node = node.get(key)
    return node


def entries(node: Any, *path: str) -> list[Any]:
    """The entries of the list at a path; none where there is no list."""
    found = within(node, *path)
    return found if isinstance(found, list) else []


def found(node: Any, *path: str) -> Found | None:
    """The single value at a path, or None."""
    value = within(node, *path)
    return value if isinstance(value, Found) else None


def values(node: Any, *path: str) -> list[Found]:
    """The values at a path, where one or a list may stand."""
    value = within(node, *path)
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, Found)]


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, Found]]:
    """All values below a node with their paths, such as `preparations[0].sample.kind`, in the order of the tree."""
    if isinstance(node, Found):
        yield path, node
    elif isinstance(node, Mapping):
        for key, inner in node.items():
            yield from leaves(inner, f"{path}.{key}" if path else key)
    elif isinstance(node, list):
        for number, inner in enumerate(node):
            yield from leaves(inner, f"{path}[{number}]")
