"""References to the literature in running text: [12,13], (Smith et al., 2018), and numbers raised behind words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.text import Span

_MORE = r"[a-z]?(?:\s?[,;–—−-]\s?\d{1,3}[a-z]?)*"
_LIST = rf"\d{{1,3}}{_MORE}"
BRACKETED = re.compile(rf"\[(?:refs?\.? )?{_LIST}\]", re.I)
_NAME = r"(?:(?:van|von|de|der|den|del|della|di|da|la|le|el|al|ter|ten|'t)[ -])*[^\W\d_][\w'’‐-]{0,40}"
_YEAR = r"(?:19|20)\d\d[a-z]?(?:,\s?(?:(?:19|20)\d\d)?[a-z])*"
_NAMES = rf"{_NAME}(?:,? (?:[A-Z]\.-?){{1,4}}){{0,3}}(?:(?:,? (?:and|&|et) |, ){_NAME}){{0,8}}(?:,? et al\.?,?)?"
_ONE = rf"{_NAMES},? {_YEAR}(?:, {_YEAR})*"
_LEAD = r"(?:(?:see|e\.\s?g\.,?|reviewed (?:in|by)|for review,?|cf\.|also|and|adapted from|as in|modified from),? )*"
AUTHOR_YEAR = re.compile(rf"[(\[]{_LEAD}{_ONE}(?:[;,] {_LEAD}{_ONE})*[)\]]")
NAMED = re.compile(
    rf"[A-Z][\w'’‐-]{{0,40}}(?: (?:and|&) [A-Z][\w'’‐-]{{0,40}}| et al\.?,?),? [(\[](?:{_YEAR}|{_LIST})[)\]]"
)
RAISED = re.compile(rf"\s?(?:refs?\.? )?{_LIST},?", re.I)
GUESSED = re.compile(
    rf"\d(?:(?<=[a-z]{{5}}.)|(?<=[A-Za-z]\).)|(?<=[a-z]{{3}}[.,;].))\d{{0,2}}{_MORE}(?![\w%°]|[.,]\d|\s?[–-]\d)"
)
_COUNTED = re.compile(
    r"(?:fractions?|passages?|figure|table|steps?|panel|group|phase|stage|version|grade|class|lane|exon|chapter|donor"
    r"|sample|patient|mouse|total|batch|section)$",
    re.I,
)
SURE = 4
"""So many numbers behind words show that a text cites by raised numbers whose raising is lost."""


def citations_in(text: str, raised: Sequence[Span], guess: bool) -> Iterator[Span]:
    """The citations that the words of a text show, in no order; they may overlap."""
    for pattern in (BRACKETED, AUTHOR_YEAR, NAMED):
        for found in pattern.finditer(text):
            yield Span(*found.span())
    for span in raised:
        if span.start and RAISED.fullmatch(text, *span) and _behind_word(text, span.start):
            yield span
    if guess:
        yield from _guessed(text)


def _behind_word(text: str, at: int) -> bool:
    """Whether a raised number stands behind a word or a stop, and not behind a unit (cm2), a figure (107) or an ion."""
    before = text[max(0, at - 12) : at]
    if before[-1:] in '.,;:)]”’"':
        return True
    word = re.search(r"[^\W\d_]+$", before)
    return word is not None and len(word[0]) >= 4 and not word[0].isupper()


def _guessed(text: str) -> Iterator[Span]:
    found = [each for each in GUESSED.finditer(text) if _may_cite(text, each.start())]
    if len(found) >= SURE:
        for each in found:
            yield Span(*each.span())


def _may_cite(text: str, at: int) -> bool:
    """Whether what stands before a number is neither something that is counted nor a formula such as Ca(OH)2."""
    if text[at - 1] == ")":
        opening = text.rfind("(", 0, at)
        return opening > 0 and text[opening - 1].isspace()
    return _COUNTED.search(text[max(0, at - 12) : at]) is None
