"""What a name in a text is as a protein: its name in a dossier, its symbol, its categories, what else it may mean."""

from __future__ import annotations

import re
from functools import cache

from evcheck.knowledge import lookup
from evcheck.knowledge.entries import Protein
from evcheck.knowledge.genes import is_gene
from evcheck.manuscript.words.gene_symbols import MICROBIAL
from evcheck.manuscript.words.names import Mention

FRACTION = re.compile(r"F\d{1,2}")
GENE_OF_BACTERIA = re.compile(r"(?!apo)[a-z]{3}[A-Z]\d?")
"""A gene of bacteria, whose protein has a capital: `tolR` mutants have no TolR."""
CLOTS = re.compile(r"(?i)factor|coagul|thromb|clot")
"""Words beside which `F3` is tissue factor, and no third fraction."""
WITHIN_MICROBES = frozenset(("RpoA", "RpoB", "RpoD", "GroEL", "DnaK", "SecY", "FtsZ", "TufA", "MutS", "NuoA", "PtsH"))
"""Proteins of the cytosol and the inner membrane of bacteria, by which vesicles are told from broken cells."""


def known_protein(text: str, name: Mention) -> tuple[str, str, tuple[str, ...], tuple[str, ...]] | None:
    """The name of a protein as a dossier has it, its symbol, its categories, and what else it may mean."""
    printed = text[name.start : name.end]
    if FRACTION.fullmatch(printed) and not CLOTS.search(text, max(0, name.start - 200), name.end + 200):
        return None
    if GENE_OF_BACTERIA.fullmatch(printed) and printed[0].upper() + printed[1:] == name.name:
        return None
    if name.name:
        return _known(name.name)
    if re.match(r"CD\d", printed):
        return printed, printed, ("1b",), name.candidates
    known = _known(name.candidates[0])
    return known and (known[0], known[1], known[2], name.candidates[1:])


def _of_microbes(entry: Protein) -> tuple[str, ...]:
    """What a protein of microbes is, which the lists of categories leave out: of their membranes, or from within."""
    if entry.name in WITHIN_MICROBES:
        return ("4",)
    return ("1b",) if entry.membrane else ()


@cache
def _known(symbol: str) -> tuple[str, str, tuple[str, ...], tuple[str, ...]] | None:
    entry = lookup.find("protein", symbol).entry
    if entry is None or entry.kind != "protein":
        return (symbol, symbol, (), ()) if is_gene(symbol) or MICROBIAL.fullmatch(symbol) else None
    categories = tuple(dict.fromkeys(one for edition in entry.categories.values() for one in edition))
    if not categories and entry.name != entry.name.upper():
        categories = _of_microbes(entry)
    return entry.called or entry.name, entry.name, categories, ()
