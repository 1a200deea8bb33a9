"""A Python mapping -> a tree without places, under the same budgets as a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn

from evcheck.reading import refusal
from evcheck.reading.building import MAX_DEPTH, MAX_EVENTS
from evcheck.reading.nodes import Tree, written
from evcheck.reading.text import CONTROL, MAX_BYTES, Unreadable

Step = str | int


def from_mapping(mapping: Mapping[str, object]) -> Tree:
    """Build a tree from a mapping: numbers, booleans and dates become text, None stays None.

    Raises `Unreadable` for anything but mappings, lists, tuples and scalars, with its path in the message.
    """
    if not isinstance(mapping, Mapping):
        raise Unreadable("root", f"A dossier is a mapping; this is {_named(mapping)}.")
    builder = _Builder()
    builder.add(mapping, "", -1, [])
    return builder.tree


class _Builder:
    def __init__(self) -> None:
        self.tree = Tree("")
        self.around: set[int] = set()
        self.characters = 0

    def add(self, value: Any, key: Step, parent: int, path: list[Step]) -> int:
        """Append a value and all that it holds; return its node."""
        if len(self.tree.value) >= MAX_EVENTS:
            _refuse("budget", f"The mapping has more than {MAX_EVENTS:,} values.", path)
        if isinstance(value, Mapping):
            return self.mapping(value, key, parent, path)
        if isinstance(value, list | tuple):
            return self.sequence(value, key, parent, path)
        return self.tree.add(None if value is None else self.text(value, path), key, parent)

    def mapping(self, value: Mapping[Any, Any], key: Step, parent: int, path: list[Step]) -> int:
        """Append a mapping and its values."""
        self.enter(value, path)
        children: dict[str, int] = {}
        number = self.tree.add(children, key, parent)
        for name, child in value.items():
            written_name = self.key(name, path)
            if written_name in children:
                _refuse("duplicate-key", f"Two keys read `{refusal.short(written_name)}` as text.", path)
            children[written_name] = self.add(child, written_name, number, [*path, written_name])
        self.around.discard(id(value))
        return number

    def sequence(self, value: list[Any] | tuple[Any, ...], key: Step, parent: int, path: list[Step]) -> int:
        """Append a list and its values."""
        self.enter(value, path)
        children: list[int] = []
        number = self.tree.add(children, key, parent)
        for position, child in enumerate(value):
            children.append(self.add(child, position, number, [*path, position]))
        self.around.discard(id(value))
        return number

    def enter(self, value: object, path: list[Step]) -> None:
        """Refuse a collection that holds itself, or stands too deep."""
        if id(value) in self.around:
            _refuse("alias", "This mapping or list holds itself.", path)
        if len(path) >= MAX_DEPTH:
            _refuse("depth", f"Lists and mappings are nested more than {MAX_DEPTH} deep here.", path)
        self.around.add(id(value))

    def key(self, name: object, path: list[Step]) -> str:
        """A key as text."""
        if name is None or name == "":
            _refuse("key", "A key is empty; give it a name.", path)
        if isinstance(name, Mapping | list | tuple):
            _refuse("key", f"A key is {_named(name)}; a key is text.", path)
        return self.text(name, path)

    def text(self, value: object, path: list[Step]) -> str:
        """A scalar as text."""
        text = _scalar(value)
        if text is None:
            _refuse(
                "type",
                f"This is {_named(value)}, which a dossier cannot hold. Use text, a number, a list or a mapping.",
                path,
            )
        self.characters += len(text)
        if self.characters > MAX_BYTES:
            _refuse("size", f"The texts of the mapping have more than {MAX_BYTES:,} characters.", path)
        if found := CONTROL.search(text):
            _refuse(
                "control-character", f"The text holds the control character U+{ord(found[0]):04X}. Delete it.", path
            )
        return text


def _scalar(value: object) -> str | None:
    """A scalar as text; None for anything else."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    try:
        if isinstance(value, int):
            return int.__repr__(value)
        if isinstance(value, float):
            return float.__repr__(value)
        return _foreign_scalar(value)
    except ValueError:
        return None


def _foreign_scalar(value: object) -> str | None:
    """Dates, decimals and the numbers of other libraries, as they write themselves."""
    from datetime import date, time
    from decimal import Decimal
    from numbers import Real

    if isinstance(value, date | time):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal | Real) else None


def _named(value: object) -> str:
    if isinstance(value, int):
        return "a number of thousands of digits"
    name = type(value).__name__
    return f"an {name}" if name[0] in "aeiouAEIOU" else f"a {name}"


def _refuse(code: str, message: str, path: list[Step]) -> NoReturn:
    place = written(path)
    raise Unreadable(code, f"At `{refusal.short(place)}`: {message}" if place else message)
