"""Symbols and names of human genes, for proteins that the knowledge base has no entry of.

The tables are read at the first question; only drafting from manuscripts asks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from os.path import dirname, join

from evcheck.knowledge.lookup import fold

GENES = join(dirname(__file__), "genes.txt")
"""Approved symbols with their synonyms, a line each; its head names the source."""
NAMES = join(dirname(__file__), "gene_names.txt")
"""Approved names, folded and sorted, with the symbol, a line each; its head names the source."""
OUT = frozenset(("protein", "subunit", "polypeptide", "chain", "homolog", "containing", "domain", "type", "molecule"))
"""Words of a name that some authors print and others leave out."""
NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv")
NUMBERS = {numeral: str(number) for number, numeral in enumerate(NUMERALS, 1)}
"""Roman numerals, which authors print as numbers and the reverse."""


def gene(symbol: str) -> str | None:
    """The approved symbol of the human gene that a symbol or a synonym of it names; None where it names none.

    Capitals count, as `CAT` is a gene and `cat` is none.
    """
    return _genes().get(symbol)


def gene_named(words: Sequence[str]) -> tuple[int, str] | None:
    """How many words, from the first, are the approved name of a gene, and its symbol; the longest such name."""
    best, key = None, ""
    for number, word in enumerate(words, 1):
        key += _part(word, number > 1)
        line = _line(key)
        if not line.startswith(key):
            break
        name, _, symbol = line.partition(" ")
        if name == key and not (number == 1 and key[-1] == "s"):  # `cathepsins` are not cathepsin S
            best = number, symbol
    return best


@cache
def is_gene(symbol: str) -> bool:
    """Whether a word is the approved symbol of a gene that either table has."""
    return gene(symbol) == symbol or f" {symbol}\n" in _names()


def name_key(words: Sequence[str]) -> str:
    """The key under which a name stands in the table."""
    return "".join(_part(word, number > 0) for number, word in enumerate(words))


def _part(word: str, further: bool) -> str:
    """What a word adds to the key of a name."""
    folded = fold(word)
    if further and folded in NUMBERS:
        return NUMBERS[folded]
    return "" if further and folded in OUT else folded


@lru_cache(maxsize=8192)
def _line(key: str) -> str:
    """The first line of the table of names that does not sort before a key; empty behind the last."""
    table = _names()
    low, high = 0, len(table)
    while low < high:
        start = table.rfind("\n", 0, (low + high) // 2) + 1
        end = table.index("\n", start) + 1
        if table[start:end] < key:
            low = end
        else:
            high = start
    return table[low : table.find("\n", low)]


@cache
def _names() -> str:
    """The table of names without its head."""
    with open(NAMES, encoding="ascii") as file:
        text = file.read()
    return text[text.index("\n", text.rindex("\n#") + 1) + 1 :]


@cache
def _genes() -> Mapping[str, str]:
    """Each symbol and each synonym with the approved symbol."""
    with open(GENES, encoding="ascii") as lines:
        table = [line.split() for line in lines if not line.startswith("#")]
    return {name: names[0] for names in table for name in names}
