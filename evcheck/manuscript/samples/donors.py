"""How many people gave a sample: the number beside a word for them in the sentences that tell of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
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
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WORDED = rf"(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(WORDS[:9])}))?|{'|'.join(WORDS)}"
NUMBER = rf"\b(?P<number>\d{{1,4}}|{WORDED})\b"
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
OF_SO_MANY = re.compile(rf"(?i)\b(?:plasma|serum|blood|urine|CSF|fluid|saliva|milk) (?:of|from) {NUMBER} ")
OF_OTHERS = Sieve(r"\b(?:previous(?:ly)?|et al|reported|literature|biobank of)\b", re.IGNORECASE)
BLOOD = Sieve(r"\bblood\b(?! (?:bank|cells?))", re.IGNORECASE)
TOLD_IN = (
    ("", ("methods", "other")),
    ("the abstract tells it", ("abstract",)),
    ("the results tell it, perhaps of some of them only", ("results",)),
)
"""Sections that tell of donors, those first that are read before the others, and why they are to be doubted."""

YEAR = re.compile(r"(?:19|20)\d\d")
DATED = re.compile(
    r"(?i)\b(?:in|from|to|until|till|since|between|and|during|before|after|year|jan\w*|feb\w*|mar\w*|apr\w*|may|june?"
    r"|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\.? $|[-–] ?$"
)
"""What stands before a year, which is no number of people: `to October 2020, 96 patients`."""
NO_DONORS = Sieve(r"\b(?:cell lines?|primary cells|purchased|mice|rats) ", re.IGNORECASE)
"""Words of sentences that tell of others than people who gave a sample."""
THEY = re.compile(rf"(?i:\b{PEOPLE})|\b(?:[Tt]hey|[Tt]heir|[Aa]ll|[Nn]one) |\b(?:[Mm]ean|[Mm]edian) age\b")
"""Whom a sentence speaks of that goes on with donors."""
TITLED = re.compile(
    r"(?i)\b(?:participants?|patients?|subjects|donors?|volunteers|cohorts?|study population|probands)\b"
)
"""Words of a heading under which all is told of donors."""
OF_CELLS = re.compile(r"(?i)\bcells?\b|tissue|biops")
"""Words of one under which it is told of what else was taken from them."""


class Number(NamedTuple):
    """How many people, as a figure, and the words for it."""

    value: str
    span: Span


def donors(read: Reading, passages: Sequence[Passage], kind: Source, sources: Sequence[Source]) -> Found | None:
    """The number of donors of a sample; where several numbers are told, none is chosen."""
    for doubt, roles in TOLD_IN:
        numbers: dict[tuple[str, int], Number] = {}
        for passage in passages:
            if not (passage.role in roles and passage.kind in ("paragraph", "list")):
                continue
            for sentence in passage.sentences:
                if of_sample(read.text, sentence, kind, sources) or _recruited(read.text, passage, sentence):
                    for place, number in _placed(_numbers(read.text, sentence)):
                        numbers.setdefault((number.value, place), number)
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
    taken = TAKEN.search(text, start, end) or OF_SO_MANY.search(text, start, end)
    return taken is not None and not OF_OTHERS.search(text, start, end)


def in_digits(number: str) -> str:
    """A number of people in digits: `forty-eight` becomes `48`."""
    tens, *ones = re.split("[- ]", number.lower())
    if tens in TENS:
        return str(10 * (TENS.index(tens) + 2) + (WORDS.index(ones[0]) + 1 if ones else 0))
    return str(WORDS.index(tens) + 1) if tens in WORDS else number


def _placed(numbers: Iterable[Number]) -> Iterator[tuple[int, Number]]:
    """The numbers of a sentence, each with how many of the same value stand before it: groups may be of one size."""
    seen: dict[str, int] = {}
    for number in numbers:
        seen[number.value] = seen.get(number.value, -1) + 1
        yield seen[number.value], number


def _titled(passage: Passage) -> bool:
    """Whether a paragraph stands under a heading on those who gave samples."""
    heading = next(iter(passage.headings), "")
    return TITLED.search(heading) is not None and not OF_CELLS.search(heading)


def _recruited(text: str, passage: Passage, sentence: Sentence) -> bool:
    """Whether a sentence under such a heading tells of people who took part."""
    start, end, _ = sentence
    if not _titled(passage) or OF_OTHERS.search(text, start, end):
        return False
    return TAKEN.search(text, start, end) is not None


def of_donors(text: str, passage: Passage, kind: Source, sources: Sequence[Source]) -> Iterator[Sentence]:
    """The sentences of a paragraph that tell from whom a sample was taken, and those that go on about them."""
    own = _titled(passage) or any(of_sample(text, sentence, kind, sources) for sentence in passage.sentences)
    for sentence in passage.sentences:
        start, end, _ = sentence
        if of_sample(text, sentence, kind, sources):
            yield sentence
        elif own and THEY.search(text, start, end) and not OF_OTHERS.search(text, start, end):
            others = any(one.kind != kind.kind for one in sources_within(sources, start, end))
            if not others and not NO_DONORS.search(text, start, end):
                yield sentence


def _numbers(text: str, sentence: Sentence) -> Iterator[Number]:
    """The numbers of people that a sentence tells, but for those in brackets into which the one before is parted."""
    ends: list[int] = []
    for pattern in (COUNTED, IN_BRACKETS, BEFORE):
        for found in _without_years(pattern, text, sentence):
            value = in_digits(found["number"])
            before = text[sentence.start : found.start()]
            parted = before.count("(") > before.count(")") and any(end <= found.start() for end in ends)
            told = any(found.start("number") < end <= found.end() for end in ends)
            if value != "0" and not told and not (pattern is COUNTED and parted):
                ends.append(found.end())
                yield Number(value, Span(found.start("number"), found.end()))


def _without_years(pattern: re.Pattern[str], text: str, sentence: Sentence) -> Iterator[re.Match[str]]:
    """What a pattern finds in a sentence, with no year taken for a number: `to October 2020, 96 patients`."""
    at = sentence.start
    while found := pattern.search(text, at, sentence.end):
        start, at = found.start("number"), found.end()
        if YEAR.fullmatch(found["number"]) and DATED.search(text, sentence.start, start):
            at = found.end("number")
            continue
        yield found
