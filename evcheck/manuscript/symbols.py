"""Symbols of genes that the knowledge base lacks, in a list beside proteins that it holds: `CD9, SFRP1, THBS1`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.names import Mention

SYMBOL = re.compile(r"(?!CD\d|MISEV|AF\d|SARS|COVID|EV\d)[A-Z][A-Z]{1,5}\d{1,3}(?:[A-Z]{1,2}\d{0,2})?")
"""Letters and figures as in a symbol of a gene; without figures, a word in capitals may be anything."""
WORD = re.compile(rf"(?<![\w-]){SYMBOL.pattern}(?![\w-])")
BESIDE = re.compile(r"\s?(?:,|/|,? and|,? or|&)\s")
"""What stands between neighbours in a list."""
FEWEST = 2
"""So many proteins that are known make a list one of proteins."""


def with_symbols(text: str, members: Sequence[Mention], start: int, end: int) -> list[Mention]:
    """The proteins that a part of a text names, with the symbols that stand beside them in their list."""
    known = list(members)
    if len(known) < FEWEST:
        return known
    words = [match.span() for match in WORD.finditer(text, start, end)]
    new = [span for span in words if not any(one.start < span[1] and span[0] < one.end for one in known)]
    while found := [span for span in new if _beside(text, span, known)]:
        known += [Mention(*span, "protein", "", (text[slice(*span)],)) for span in found]
        new = [span for span in new if span not in found]
    if len(known) > len(members):
        known = [_as_printed(text, one) for one in known]
    return sorted(known)


def _as_printed(text: str, one: Mention) -> Mention:
    """A name that may mean several proteins as the symbol that it is: among symbols, `TF` is transferrin."""
    printed = text[one.start : one.end]
    return one._replace(name=printed) if not one.name and len(one.candidates) > 1 and printed in one.candidates else one


def _beside(text: str, span: tuple[int, int], known: Sequence[Mention]) -> bool:
    """Whether a word has a protein for its neighbour."""
    return any(
        BESIDE.fullmatch(text, one.end, span[0]) or BESIDE.fullmatch(text, span[1], one.start)
        for one in known
        if one.end <= span[0] <= one.end + 8 or span[1] <= one.start <= span[1] + 8
    )
