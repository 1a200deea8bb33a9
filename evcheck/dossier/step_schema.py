"""Steps in the JSON Schema: an editor offers the fields of a step by its method, and checks any field of any step.

What is offered beside `method: SEC` are the fields of that class of methods, its core fields first; beside a method
that is not known, every field. Which fields are accepted never depends on the method.
"""

from __future__ import annotations

import re
from typing import Any

from evcheck.knowledge import entries

Schema = dict[str, Any]

SPECIAL, ESCAPED = re.compile(r"[.*+?^${}()|\[\]\\]"), r"\\\g<0>"
"""What a pattern of JSON Schema needs a backslash before; one before anything else would break it."""

CHOOSES = ("method", "product")
"""The keys of a step that say what class of methods it is."""


def by_method(step: Schema) -> tuple[Schema, Schema]:
    """The schema of a step with its fields offered by method, and the definitions that it refers to."""
    fields = step["properties"]
    special = [key for key in _fields_of_any() if key in fields and key not in CHOOSES]
    offered = {key: {"$ref": f"#/$defs/{_of_step(key)}"} for key in special}
    definitions: Schema = {_of_step(key): fields[key] for key in special}
    rules = []
    for kind in entries("method class"):
        names = {key: sorted(_names(key, kind.name)) for key in CHOOSES}
        own = {key: offered[key] for key in (*_core(kind), *kind.further) if key in offered}
        if any(names.values()):
            definitions |= {_class_by(key, kind.name): _one_of(names[key]) for key in CHOOSES if names[key]}
            rules.append({"if": {"anyOf": _given(names, kind.name)}, "then": {"properties": own}})
    known = {"anyOf": [rule["if"] for rule in rules]}
    general = {key: fields[key] for key in fields if key not in special}
    return (
        step
        | {"properties": general, "patternProperties": {f"^{key}$": offered[key] for key in special}}
        | {"allOf": [*rules, {"if": known, "else": {"properties": offered}}]},
        definitions,
    )


def _of_step(key: str) -> str:
    """The definition of a field of a step."""
    return f"step-{key}"


def _class_by(key: str, kind: str) -> str:
    """The definition of the methods, or products, of a class."""
    return f"{key}-of-{kind.replace(' ', '-')}"


def _core(kind: Any) -> list[str]:
    return list(dict.fromkeys(field for ways in kind.core for way in ways for field in way))


def _fields_of_any() -> list[str]:
    """The fields that some class of methods calls for."""
    found = [field for kind in entries("method class") for field in (*_core(kind), *kind.further)]
    return list(dict.fromkeys(found))


def _names(key: str, kind: str) -> set[str]:
    """The names and aliases of the methods, or products, of a class."""
    found = [one for one in entries(key) if kind in (one.method_classes if key == "product" else (one.method_class,))]
    return {name for one in found for name in (one.name, *one.aliases)}


def _one_of(names: list[str]) -> Schema:
    """A pattern rather than an `enum`, whose words editors would list wherever the mouse rests on the key."""
    return {"type": "string", "pattern": f"^(?:{'|'.join(SPECIAL.sub(ESCAPED, name) for name in names)})$"}


def _given(names: dict[str, list[str]], kind: str) -> list[Schema]:
    """What says that a step is of a class."""
    return [
        {"required": [key], "properties": {key: {"$ref": f"#/$defs/{_class_by(key, kind)}"}}}
        for key in CHOOSES
        if names[key]
    ]
