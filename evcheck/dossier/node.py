"""What ties a record to the place where it was written."""

from __future__ import annotations

from typing import Any, Final

from evcheck.dossier.statement import Statement

NODE: Final = "\0"
"""The key under which every shaped mapping carries its node to its record; no dossier can hold it."""

FREE = ("note", "where")
"""Keys that every record has, for readers alone."""


class Node:
    """Where a record stands in the located tree, and what the authors stated in place of its values.

    `number` is the record's node in the tree; `said` holds statements by key; `items` the tree nodes of
    each list's elements by key (they may stand elsewhere in the file, after `like` or a protocol). `known` keeps what
    a rule has worked out once for the whole dossier.
    """

    __slots__ = ("items", "known", "number", "said")

    def __init__(self, number: int = -1) -> None:
        self.number = number
        self.said: dict[str, Statement] = {}
        self.items: dict[str, list[int]] = {}
        self.known: dict[Any, Any] = {}


class PlainRecord:
    """The class of records when the compiled language fills them; its fields are plain attributes.

    The slots are those that pydantic_core sets on the instances it makes.
    """

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")

    at: Node

    def __repr__(self) -> str:
        shown = ", ".join(f"{key}={value!r}" for key, value in contents(self).items())
        return f"{type(self).__name__}({shown})"


def contents(record: Any) -> dict[str, Any]:
    """The fields of a record that hold a value, by attribute name."""
    return {key: value for key, value in vars(record).items() if value is not None and key != "at"}
