"""The examples that lie beside the rules: small dossiers with the verdict of every subject."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

import evcheck.rules
from evcheck.guidelines import Item
from evcheck.rules import RULES
from evcheck.testing import item_for

FOLDER = Path(evcheck.rules.__file__).parent / "examples"


@dataclass(frozen=True)
class Example:
    """A dossier with the outcome that a rule gives each of its subjects."""

    rule: str
    name: str
    arguments: dict[str, Any]
    dossier: str
    verdicts: dict[str, str]

    def item(self) -> Item:
        """An item that asks for this rule with the example's arguments."""
        return item_for(RULES[self.rule], self.arguments)


def examples(slug: str) -> list[Example]:
    """The examples of one rule."""
    content = yaml.safe_load((FOLDER / f"{slug}.yaml").read_text(encoding="utf-8"))
    return [
        Example(
            rule=slug,
            name=one["name"],
            arguments={
                key: tuple(value) if isinstance(value, list) else value for key, value in one.get("with", {}).items()
            },
            dossier=one["dossier"],
            verdicts=one["verdicts"],
        )
        for one in content
    ]


def all_examples() -> Iterator[Example]:
    """The examples of every rule."""
    for slug in RULES:
        yield from examples(slug)
