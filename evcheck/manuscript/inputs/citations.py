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
IN_ROUND = re.compile(r"(?<=[A-Za-z\d)%’”\"]) (\((\d{1,3})(?:\s?[,;–−—-]\s?\d{1,3})*\))(?=[.,;:]|\s[a-z])")
"""A number in round brackets behind a word, which may be a reference, a count or the name of a part."""
SURE = 4
"""So many numbers behind words show that a text cites by raised numbers whose raising is lost, or in round brackets.

In brackets they go beyond it: lists of steps and equations are numbered in them too, and are shorter.
"""
COUNTS = 40
"""Characters, within which two numbers that do not rise are counts: `megalin (3), cubilin (3), CD26 (2)`."""


def citations_in(text: str, raised: Sequence[Span], guess: bool) -> Iterator[Span]:
    """The citations that the words of a text show, in no order; they may overlap."""
    for pattern in (BRACKETED, AUTHOR_YEAR, NAMED):
        for found in pattern.finditer(text):
            yield Span(*found.span())
    for span in raised:
        if span.start and RAISED.fullmatch(text, *span) and _behind_word(text, span.start):
            yield span
    yield from _in_round(text)
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


def _in_round(text: str) -> Iterator[Span]:
    """Numbers in round brackets, in a text that goes on counting in them from 1, as where it cites by them."""
    found = [
        each for each in IN_ROUND.finditer(text) if not _COUNTED.search(text[max(0, each.start() - 12) : each.start()])
    ]
    found = [
        each
        for number, each in enumerate(found)
        if not (number and _are_counts(found[number - 1], each))
        and not (number + 1 < len(found) and _are_counts(each, found[number + 1]))
    ]
    highest, news = 0, 0
    for each in found:
        numbers = [int(one) for one in re.findall(r"\d+", each[1])]
        if text[each.end()] in ".,;:" and numbers[0] <= highest + 1 and numbers[-1] > highest:
            highest, news = numbers[-1], news + 1
    if news >= SURE and highest > SURE:
        for each in found:
            if 0 < int(each[2]) <= highest:
                yield Span(*each.span(1))


def _are_counts(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two single numbers in brackets stand close to one another and do not rise."""
    single = one[1].strip("()").isdecimal() and other[1].strip("()").isdecimal()
    return single and other.start() - one.end() < COUNTS and int(other[2]) <= int(one[2])


def _may_cite(text: str, at: int) -> bool:
    """Whether what stands before a number is neither something that is counted nor a formula such as Ca(OH)2."""
    if text[at - 1] == ")":
        opening = text.rfind("(", 0, at)
        return opening > 0 and text[opening - 1].isspace()
    return _COUNTED.search(text[max(0, at - 12) : at]) is None
