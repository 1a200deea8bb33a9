"""The functions that give a field's text its type, by name: what `fields.Bound` refers to."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from evcheck.dossier.quantities import DIMENSIONS, parse
from evcheck.knowledge.entries import KINDS
from evcheck.knowledge.lookup import find

YES = {"yes": True, "true": True, "on": True, "y": True, "no": False, "false": False, "off": False, "n": False}


def yes_no(value: object) -> bool:
    """Read a yes or no as YAML 1.1 and 1.2 write them."""
    if isinstance(value, str) and (word := YES.get(value.strip().lower())) is not None:
        return word
    raise ValueError("write `yes` or `no`.")


def text(value: object) -> str:
    """Take text as it was written."""
    if isinstance(value, str):
        return value
    raise ValueError("write a single value here, not a list or a mapping.")


def scalar(read: Callable[[str], Any], value: object) -> Any:
    """Read a scalar with `read`; a list or a mapping in its place is a mistake of shape."""
    if isinstance(value, str):
        return read(value)
    raise ValueError("write a single value here, not a list or a mapping.")


def _bindings() -> dict[str, Callable[[object], Any]]:
    table: dict[str, Callable[[object], Any]] = {"text": text, "yes/no": yes_no}
    for dimension in DIMENSIONS:
        table[dimension] = partial(scalar, lru_cache(4096)(partial(parse, dimension=dimension)))
    for kind in KINDS:
        table[f"name:{kind}"] = partial(scalar, partial(find, kind))
    return table


BINDINGS = _bindings()
"""Name of a scalar type -> the function that reads it; every one raises ValueError with a full sentence."""
