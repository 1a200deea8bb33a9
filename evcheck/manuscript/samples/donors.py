"""How many people gave a sample: the number beside a word for them in the sentences that tell of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evcheck.manuscript.draft import Candidate, Found
from evcheck.manuscript.samples.samples import Source, sources_within
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.sieve import Sieve

WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
NUMBER = rf"\b(?P<number>\d{{1,4}}|{'|'.join(WORDS)})"
PEOPLE = (
    r"(?:donors?|volunteers?|patients?|subjects?|individuals|participants?|controls|probands?|persons|people|adults"
    r"|men|women|males|females|mothers|infants|children|smokers)\b"
)
NO_COUNT = r"(?!years?|months?|weeks?|days?|hours?|h\b|min\b|m[lL]\b|µ|%|×|x\b|g\b|°|times|samples?|tubes?|[-–]|to \d)"
BETWEEN = r"(?:(?!and |or |from |of |with |in )[\w/-]+,? ){0,4}?"
COUNTED = re.compile(rf"(?<![\w.,/–-])(?<!\d to ){NUMBER} {NO_COUNT}{BETWEEN}{PEOPLE}", re.IGNORECASE)
IN_BRACKETS = re.compile(
    r"\b(?:donors|volunteers|patients|subjects|individuals|participants|controls|probands|men|women|children)"
    r"(?: \w+){0,4} ?\([nN] ?= ?(?P<number>\d{1,4})\b",
    re.IGNORECASE,
)
BEFORE = re.compile(rf"\b[nN] ?= ?(?P<number>\d{{1,4}}) (?:\w+ ){{0,2}}{PEOPLE}", re.IGNORECASE)
TAKEN = re.compile(
    r"\b(?:gave|bled|drawn|collect\w*|obtain\w*|donat\w*|taken|enrol\w*|recruit\w*|includ\w*|from|sampled|provided"
    r"|pooled)\b",
    re.IGNORECASE,
)
OF_OTHERS = Sieve(r"\b(?:previous(?:ly)?|et al|reported|literature|biobank of)\b", re.IGNORECASE)
BLOOD = Sieve(r"\bblood\b(?! (?:bank|cells?))", re.IGNORECASE)
TOLD_IN = (("", ("methods", "other")), ("the results tell it, perhaps of some of them only", ("results",)))
"""Sections that tell of donors, those first that are read before the others, and why they are to be doubted."""


class Number(NamedTuple):
    """How many people, as a figure, and the words for it."""

    value: str
    span: Span


def donors(read: Reading, passages: Sequence[Passage], kind: Source, sources: Sequence[Source]) -> Found | None:
    """The number of donors of a sample; where several numbers are told, none is chosen."""
    for doubt, roles in TOLD_IN:
        numbers: dict[str, Number] = {}
        for passage in passages:
            if not (passage.role in roles and passage.kind in ("paragraph", "list")):
                continue
            for sentence in passage.sentences:
                if of_sample(read.text, sentence, kind, sources):
                    for number in _numbers(read.text, sentence):
                        numbers.setdefault(number.value, number)
        if numbers:
            first, *rest = numbers.values()
            others = tuple(Candidate(one.value, one.span) for one in (first, *rest))
            many = Found("", (), "groups of donors, or more than one number", others)
            return many if rest else Found(first.value, (first.span,), doubt)
    return None


def of_sample(text: str, sentence: Sentence, kind: Source, sources: Sequence[Source]) -> bool:
    """Whether a sentence tells from whom the sample, or the blood that it is made of, was taken."""
    start, end, _ = sentence
    named = any(one.kind == kind.kind for one in sources_within(sources, start, end))
    if not named and not (kind.group == "blood" and BLOOD.search(text, start, end)):
        return False
    return TAKEN.search(text, start, end) is not None and not OF_OTHERS.search(text, start, end)


def _numbers(text: str, sentence: Sentence) -> Iterator[Number]:
    for pattern in (COUNTED, IN_BRACKETS, BEFORE):
        for found in pattern.finditer(text, sentence.start, sentence.end):
            word = found["number"].lower()
            value = str(WORDS.index(word) + 1) if word in WORDS else word
            if value != "0":
                yield Number(value, Span(found.start("number"), found.end()))
