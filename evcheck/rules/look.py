"""How a rule looks into a dossier: a value, or the statement in its place, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from evcheck.dossier.statement import Statement
from evcheck.rules.verdict import Spot

ATTRIBUTES = {"construct": "construct_", "from": "from_", "shown for": "shown_for"}
"""Keys that are no Python names, and the attribute that holds them."""


class Found(NamedTuple):
    """What stands at a path: a value, a statement, or neither.

    `record` and `field` are as far as the path led: the record and key that hold the value or the
    statement, or where the first key that is absent would stand. `path` is the whole path that was followed.
    """

    value: Any
    statement: Statement | None
    record: Any
    field: str
    path: str = ""

    @property
    def absent(self) -> bool:
        """Nothing is said."""
        return self.value is None and self.statement is None

    def spot(self, label: str = "") -> Spot:
        """The place, for a verdict to point at."""
        return Spot(self.record, self.field, label)


def look(record: Any, path: str) -> Found:
    """Follow a path of keys, e.g. `sample.collection.needle`, from a record.

    A statement on the way covers everything below it. Paths do not cross lists.
    """
    value, key = record, path
    for key, attribute in _split(path):  # noqa: B007 - the last key is used below
        record, value = value, getattr(value, attribute)
        if value is None:
            break
    return Found(value, record.at.said.get(key), record, key, path)


def ways_of(path: str) -> list[str]:
    """The alternatives of a path such as `collection.tube | collection.anticoagulant`, the first one first."""
    return [way.strip() for way in path.split("|")]


def look_any(record: Any, path: str, dossier: Any = None) -> Found:
    """Follow a path that may have alternatives: the first that holds a value, else a statement, else the first.

    One with a leading `/` goes from the dossier, not from the record.
    """
    found = [look(dossier, way[1:]) if way.startswith("/") else look(record, way) for way in ways_of(path)]
    given = next((one for one in found if holds(one)), None)
    return given or (left_to_reader(found) or [one for one in found if one.statement is not None] or found)[0]


def holds(one: Found) -> bool:
    """Whether something is written at a place; an empty list says nothing."""
    return one.value is not None and one.value != []


def some_hold(dossier: Any, path: str) -> bool:
    """Whether any preparation of a dossier holds a value at a path; looked up once for all of them."""
    known: dict[Any, bool] = dossier.at.known
    if path not in known:
        known[path] = any(holds(look(one, path)) for one in dossier.preparations or ())
    return known[path]


@cache
def _split(path: str) -> tuple[tuple[str, str], ...]:
    """The keys of a path, each with the attribute that holds it."""
    return tuple((key, ATTRIBUTES.get(key, key)) for key in path.split("."))


def stated_none(record: Any, key: str) -> bool:
    """Whether `none` stands in place of the value, for the keys that take it; `not done` says the same there."""
    statement = record.at.said.get(key)
    return statement is not None and statement.kind in ("none", "not done")


def left_to_reader(found: Iterable[Found]) -> list[Found]:
    """Places where a statement stands that only a reader can judge.

    Where one of several places is enough, they count before gaps.
    """
    return [one for one in found if one.statement is not None and one.statement.kind in LEFT_TO_READER]


LEFT_TO_READER = ("not available", "not applicable", "as in")
"""Statements that are neither a gap nor an answer."""
