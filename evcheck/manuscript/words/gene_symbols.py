"""Proteins that the knowledge base lacks, known by the symbols of their genes in a list with one that it has.

Alone, letters in capitals may be anything. In `CD81, EPN1 and PACSIN3` the first tells what the others are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from evcheck.knowledge.genes import gene
from evcheck.manuscript.words.names import Mention, Mentions

SYMBOL = r"(?:[A-Z][A-Z0-9]{2,9}(?:-[A-Z0-9]{1,4})?[a-z]?|[A-Z][a-z]{2,6}\d{1,2}[a-z]?|[A-Z][a-z]{2}[A-Z]\d?)"
JOIN = r"(?: ?\([^()\n]{0,40}\))? ?[,;/&+] ?(?:and |or |as well as |& )?| (?:and|or|nor|as well as) | \("
BEHIND = re.compile(
    rf"(?:{JOIN}|\)(?:,| and| or) )(?:anti-|[a-z]{{5,12}} (?=[A-Z][a-z]{{2}}[A-Z]\b))?(?P<symbol>{SYMBOL})(?![\w-])"
)
BEFORE = re.compile(rf"(?<![\w-])(?:anti-)?(?P<symbol>{SYMBOL})(?:{JOIN})(?:anti-)?$")
"""A symbol at the end of brackets is none of the list behind them: there stand clones, `CD62P-PE (AK4), CD41`."""
TAGGED = re.compile(
    r"(?<![\w-])(?P<symbol>[A-Z][A-Za-z0-9]{2,9})-(?:Strep|FLAG|Flag|HA|[Mm]yc|V5|His|HiBiT|[A-Za-z]{0,2}GFP"
    r"|m?RFP|mCherry|mNeonGreen|tdTomato|[Nn]ano[Ll]uc|Nluc|HaloTag|Halo)(?![\w-])"
)
"""A protein with the tag that it was fused to: `PROM1-Strep`."""
MICROBIAL = re.compile(r"[A-Z][a-z]{2}[A-Z]\d?")
"""A protein of bacteria, by the name of its gene: `OmpX`, `ChiA`."""
CLUSTER = re.compile(r"CD\d{1,3}[a-z]?$")
REACH = 64
"""Characters; so far before a name the one before it in the list may begin."""


def with_gene_symbols(text: str, names: Mentions) -> Mentions:
    """The names found in a text, with proteins among them that are known by the symbols of genes only."""
    known = names["protein"]
    if not known and not TAGGED.search(text):
        return names
    taken = bytearray(len(text))
    for mention in chain.from_iterable(names.values()):
        taken[mention.start : mention.end] = b"x" * (mention.end - mention.start)
    more: dict[int, Mention] = {}
    for number, mention in enumerate(known):
        after = known[number + 1].start if number + 1 < len(known) else len(text)
        before = known[number - 1].end if number else 0
        for one in (*_behind(text, mention, after), *_before(text, mention, before)):
            if not any(taken[one.start : one.end]):
                more.setdefault(one.start, one)
    for tagged in TAGGED.finditer(text):
        symbol = _symbol(tagged["symbol"])
        if symbol is not None and not any(taken[tagged.start("symbol") : tagged.end("symbol")]):
            more.setdefault(tagged.start("symbol"), Mention(*tagged.span("symbol"), "protein", symbol))
    return {**names, "protein": sorted([*known, *more.values()])} if more else names


def _behind(text: str, mention: Mention, end: int) -> Iterator[Mention]:
    """The symbols that follow a protein in its list."""
    at = mention.end
    while match := BEHIND.match(text, at, end):
        symbol = _symbol(match["symbol"], mention)
        if symbol is None or (_is_clone(text, at, match) and symbol != match["symbol"]):
            return
        at = match.end("symbol")
        yield Mention(match.start("symbol"), at, "protein", symbol)


def _is_clone(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether a symbol stands alone in brackets behind an antigen of leucocytes: `CD45 (HI30)`."""
    alone = text.startswith(" (", at) and text.startswith(")", match.end("symbol"))
    return alone and CLUSTER.search(text, max(0, at - 8), at) is not None


def _before(text: str, mention: Mention, start: int) -> Sequence[Mention]:
    """The symbols that stand before a protein in its list."""
    found: list[Mention] = []
    at = mention.start
    while match := BEFORE.search(text, max(start, at - REACH), at):
        symbol = _symbol(match["symbol"], mention)
        if symbol is None:
            break
        at = match.start("symbol")
        found.append(Mention(at, match.end("symbol"), "protein", symbol))
    return found


def _symbol(written: str, beside: Mention | None = None) -> str | None:
    """The symbol of the gene that is written, be it as of mice (`Stam2`) or as of one chain (`CHMP4b`).

    Beside a protein of bacteria it may be one of theirs.
    """
    found = gene(written)
    if found is None and beside is not None and MICROBIAL.fullmatch(written) and MICROBIAL.fullmatch(beside.name):
        return written
    if found is None and any(letter.isdigit() for letter in written):
        found = gene(written.upper())
    return found
