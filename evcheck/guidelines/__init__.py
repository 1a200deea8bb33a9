"""Who asks for it: the guidelines that evcheck ships, one YAML file each."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from evcheck.guidelines.guideline import Guideline, Item, cited
from evcheck.guidelines.parsing import GuidelineError, parse

__all__ = ["Guideline", "GuidelineError", "Item", "cited", "get", "names"]

BUILT = Path(__file__).with_name("built.json")


@cache
def _built() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(BUILT.read_bytes())
    return data


def names() -> tuple[str, ...]:
    """The ids of the guidelines that evcheck ships."""
    return tuple(_built())


@cache
def get(name: str) -> Guideline:
    """A guideline by its id.

    Raises:
        GuidelineError: if evcheck ships none of that name.
    """
    if name not in _built():
        from difflib import get_close_matches

        close = get_close_matches(name.lower(), names(), n=1)
        hint = f" Did you mean `{close[0]}`?" if close else ""
        raise GuidelineError(f"There is no guideline `{name}`.{hint} evcheck has {', '.join(names())}.")
    built = _built()[name]
    return parse(built["content"], built["digest"])
