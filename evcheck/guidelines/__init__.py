"""Who asks for it: the guidelines that evcheck ships, one YAML file each."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from evcheck.guidelines.guideline import Guideline, Item, cited
from evcheck.guidelines.parsing import GuidelineError, parse

__all__ = ["Guideline", "GuidelineError", "Item", "chosen", "cited", "get", "names"]

BUILT = Path(__file__).with_name("built.json")


@cache
def _built() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(BUILT.read_bytes())
    return data


def names() -> tuple[str, ...]:
    """The ids of the guidelines that evcheck ships."""
    return tuple(_built())


def chosen(name: str) -> dict[str, Any]:
    """When a guideline that evcheck ships is chosen by itself, without reading the rest of it."""
    found: dict[str, Any] = _built()[name]["content"].get("chosen", {})
    return found


@cache
def _shipped(name: str) -> Guideline:
    built = _built()[name]
    return parse(built["content"], built["digest"])


def get(name: str) -> Guideline:
    """A guideline by its id, or by the name of its file, which is read anew each time.

    Raises:
        GuidelineError: if there is none of that name, or its file cannot be used.
    """
    if name in _built():
        return _shipped(name)
    from evcheck.guidelines import files, plugins

    if files.is_file_name(name):
        return files.load(name)
    plugged = plugins.guideline_file(name)
    if plugged is not None:
        return files.load(str(plugged))
    if name.lower() in _built():
        return _shipped(name.lower())
    from difflib import get_close_matches

    close = get_close_matches(name.lower(), names(), n=1)
    hint = f" Did you mean `{close[0]}`?" if close else ""
    raise GuidelineError(
        f"There is no guideline `{name}`.{hint} `evcheck guidelines` lists them; one of your own is named by its file."
    )
