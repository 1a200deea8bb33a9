"""Walk through the tree of a drafted dossier: every key in one shape, and values by their path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from evcheck.dossier import compiled
from evcheck.dossier.statement import WITH_REASON, WORDS
from evcheck.manuscript.draft import Found, Node


@cache
def language() -> compiled.Language:
    """The compiled dossier language, loaded once."""
    return compiled.language()


def expanded(tree: Mapping[str, Node], model: str = "Dossier") -> dict[str, Any]:
    """The tree with every key in its full form: `storage: frozen` as a mapping, a single value of a list in a list.

    `none` and statements such as `not done` stay as they are.
    """
    fields = language().shapes[model]
    return {key: _full(node, fields[key]) if key in fields else node for key, node in tree.items()}


def is_statement(node: Any) -> bool:
    """Whether something is said in place of a value: `not done`, `none`, `{not available: a reason}`."""
    if isinstance(node, Found):
        return node.value.strip().lower() in (*WORDS, "none")
    return isinstance(node, Mapping) and any(key in WITH_REASON for key in node)


def _full(node: Any, field: compiled.Field) -> Any:
    """The full form of what stands under a key."""
    if is_statement(node) and field.kind != "scalars":
        main = language().mains.get(field.of) if field.kind == "record" and isinstance(node, Found) else None
        return {main: node} if main and node.value.strip().lower() == "none" and not field.none else node
    if field.kind in ("records", "scalars"):
        listed = node if isinstance(node, list) else [node]
        return [_record(one, field.of) for one in listed] if field.kind == "records" else listed
    if field.kind == "record":
        return _record(node, field.of)
    if field.kind == "record by name" and isinstance(node, Mapping):
        return {name: _record(one, field.of) for name, one in node.items()}
    if field.kind == "records by name" and isinstance(node, Mapping):
        listed_by_name = {name: one if isinstance(one, list) else [one] for name, one in node.items()}
        return {name: [_record(one, field.of) for one in some] for name, some in listed_by_name.items()}
    return node


def _record(node: Node, model: str) -> Any:
    if is_statement(node) and isinstance(node, Mapping):
        return node
    if isinstance(node, Mapping):
        return expanded(node, model)
    main = language().mains.get(model)
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


def without(tree: Mapping[str, Any], paths: set[str]) -> dict[str, Any]:
    """A tree without what stands at some paths, such as `preparations[0].sample.kind`."""

    def kept(node: Any, path: str) -> Any:
        if path in paths:
            return None
        if isinstance(node, Mapping):
            inner = {key: kept(value, f"{path}.{key}" if path else key) for key, value in node.items()}
            return {key: value for key, value in inner.items() if value is not None}
        if isinstance(node, list):
            return [one for number, entry in enumerate(node) if (one := kept(entry, f"{path}[{number}]")) is not None]
        return node

    found = kept(tree, "")
    return found if isinstance(found, dict) else {}
