"""Rules and guidelines of other packages, found by their entry points and loaded only when they are named."""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

RULES = "evcheck.rules"
"""Entry points whose name is a rule's slug; loading one registers the rule."""

GUIDELINES = "evcheck.guidelines"
"""Entry points whose name is a guideline's id, and whose value is the path of its file."""


def _named(group: str, name: str) -> EntryPoint | None:
    return next(iter(entry_points(group=group, name=name)), None)


def load_rule(slug: str) -> None:
    """Load the rule of a name, where an installed package brings one."""
    found = _named(RULES, slug)
    if found is not None:
        found.load()


def guideline_file(name: str) -> Path | None:
    """The file of a guideline that an installed package brings, or None."""
    found = _named(GUIDELINES, name)
    return Path(str(found.load())) if found is not None else None
