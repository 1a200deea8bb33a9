"""Short passages of manuscripts, written for these tests, with the facts that a draft must hold and no others.

`facts` is compared with all facts of the fields named in `fields`, so that an invented fact fails as a missed one does.
"""

from __future__ import annotations

from typing import NamedTuple

ISOLATION = (
    "sample", "species", "serum_handling", "anticoagulant", "isolation", "spin", "rotor", "product", "density_medium",
    "storage_temperature",
)  # fmt: skip
"""Fields that are compared in passages on samples and isolation."""


class Passage(NamedTuple):
    """A passage: its name, its text (Markdown), the facts expected, and the fields that are compared."""

    name: str
    text: str
    facts: tuple[tuple[str, str], ...]
    fields: tuple[str, ...] = ISOLATION
