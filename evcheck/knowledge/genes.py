"""Symbols of human genes, for proteins that the knowledge base has no entry of.

The table is read at the first question; only drafting from manuscripts asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from os.path import dirname, join

GENES = join(dirname(__file__), "genes.txt")
"""Approved symbols with their synonyms, a line each; its head names the source."""


def gene(symbol: str) -> str | None:
    """The approved symbol of the human gene that a symbol or a synonym of it names; None where it names none.

    Capitals count, as `CAT` is a gene and `cat` is none.
    """
    return _genes().get(symbol)


@cache
def _genes() -> Mapping[str, str]:
    """Each symbol and each synonym with the approved symbol."""
    with open(GENES, encoding="ascii") as lines:
        table = [line.split() for line in lines if not line.startswith("#")]
    return {name: names[0] for names in table for name in names}
