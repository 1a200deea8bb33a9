"""Of which preparation a result is told: by the sample, the cells, the product or the method that its words name.

What decides is the clause, else the sentence, else one shortly before it in the paragraph, the first sentence of a
legend, the headings from within outwards. Where these name none, or name several only to set them apart, it is not
said, and nothing is guessed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from evcheck.knowledge import find
from evcheck.manuscript.proteins.clauses import clauses
from evcheck.manuscript.samples.samples import CULTURE, Source
from evcheck.manuscript.samples.taken import OF_CELLS
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.sentencing import number_at
from evcheck.manuscript.text import Manuscript, Span
from evcheck.manuscript.walking import entries, expanded, found, leaves, values, within
from evcheck.manuscript.words.lettering import every
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.size_words import LARGE, SMALL
from evcheck.manuscript.words.vesicle_words import Words

NOT_SAID = "the paper does not say of which preparation"
"""Why it is unsure whose a result is."""

OF_SEVERAL = "the sentence speaks of several preparations"
"""Why it is unsure whose a figure is."""

BACK = 1
"""So many sentences before in the paragraph may name the preparation that a sentence goes on with."""

OWN = 2
"""The clause and its sentence come first among the places that are looked at."""

OF_MEDIUM = Sieve(
    r"\b(?:culture|cell|conditioned)[- ](?:culture[- ])?(?:conditioned )?(?:medium|media|supernatants?)\b"
    r"|\bfrom (?:the )?(?:medium|media|supernatants?)\b",
    re.IGNORECASE,
)
"""Words for what cells were grown in, where one preparation alone is of that."""

JOINED = re.compile(
    r"[\s,/()-]*(?:\w+[ -]){0,4}?(?:and|or|&|/|,|as well as|in both)[\s,/()-]*(?:\w+[ -]){0,4}?", re.IGNORECASE
)
"""What stands between two names that share what is said of them: `plasma and serum`, `urine-derived EVs and plasma`."""

APART = re.compile(
    r"\b(?:whereas|while|but|compared|than|versus|vs|unlike|only|not|no|nor|neither|lack\w*|absent|higher|lower|more"
    r"|less|fewer|greater|except|contrast|respectively|spiked?|into|differ\w*|added to)\b",
    re.IGNORECASE,
)
"""Words that set two preparations apart; what is said is then not simply true of both."""

ELLIPTIC = re.compile(
    r"\b(?:but|and|though|yet) (?:\w+ ){0,2}?(?:not|neither|never|absent|less|more)\b"
    r"|\bnot (?:in|on|from|those|for|of)\b|\b(?:unlike|rather than|instead of|in contrast to|compared|than)\b"
    r"|\b(?:absent|missing|lacking) (?:in|from)\b",
    re.IGNORECASE,
)
"""Words by which a clause says the contrary of a preparation without saying it again: `but not in those of urine`."""

KINDS = r"(?:preparations|isolates|samples|fractions|sources|populations|types|kinds|subsets)"
ALL_OF_THEM = Sieve(rf"\b(?:all|each of the)\b (?:of )?(?:the )?(?:\w+ ){{0,2}}{KINDS}\b", re.IGNORECASE)
BOTH_OF_THEM = Sieve(
    rf"\b(?:both|either)\b (?:of )?(?:the )?(?:\w+ ){{0,2}}(?:{KINDS}|EVs?|vesicles|exosomes)\b", re.IGNORECASE
)

DONE = (
    r"(?:isolat|purif|obtain|prepar|pellet|separat|enrich|extract|recover|collect|captur|precipitat|concentrat)"
    r"(?:ed|ied|ion|ication)\b"
)
BY_METHOD = Sieve(rf"\b{DONE}(?: \w+)? (?:by|with|using|via|through|after|from)\b[^.;]{{0,40}}$", re.IGNORECASE)
METHOD_DONE = re.compile(rf"[- ]{DONE}", re.IGNORECASE)
"""Words that make a method, before or behind it, that by which vesicles were isolated."""

CELL = re.compile(r"(?:\s*(?:cells?|cell lines?|cultures))$", re.IGNORECASE)
MAKERS = re.compile(r"s?(?:[- ]cells?)?[- ](?:derived |secreted |released |conditioned )?")
TOLD_APART = re.compile(r"\d|[A-Z]{2}")
"""What a name of cells holds where it is that of a line or a kind, and not `tumor cells`."""


class Mark(NamedTuple):
    """Words that name a preparation, by its number."""

    start: int
    end: int
    number: int


class Belonging(NamedTuple):
    """The words of a manuscript that name its preparations, in their order.

    `number` is how many preparations there are, `titles` are the places of the headings by section.
    """

    manuscript: Manuscript
    marks: tuple[Mark, ...]
    number: int
    titles: Mapping[int, Span]

    def of(self, span: Span) -> tuple[int, ...]:
        """The numbers of the preparations that what stands at a place is said of; empty where that is not said."""
        if self.number < 2:
            return tuple(range(self.number))
        sentence = number_at(self.manuscript, span.start)
        if sentence is None or self._elliptic(sentence):
            return ()
        for place, (start, end) in enumerate(self._around(sentence, span)):
            if self.marks_within(start, end) or (place < OWN and self._together(start, end)):
                return self._named(start, end)
        return ()

    def mixes(self, span: Span) -> bool:
        """Whether the sentence at a place names several preparations, so that a figure may be that of one of them."""
        number = number_at(self.manuscript, span.start)
        return number is not None and self._names_several(number)

    def marks_within(self, start: int, end: int) -> list[Mark]:
        """The words within a part of the text that name preparations."""
        first = bisect_left(self.marks, (start,))
        return [one for one in self.marks[first : first + 60] if one.start < end]

    def _names_several(self, number: int) -> bool:
        """Whether a sentence names more than one preparation."""
        start, end, _ = self.manuscript.sentences[number]
        return len({one.number for one in self.marks_within(start, end)}) > 1

    def _elliptic(self, number: int) -> bool:
        """Whether a sentence on several preparations says the contrary of one in a few words."""
        start, end, _ = self.manuscript.sentences[number]
        return self._names_several(number) and ELLIPTIC.search(self.manuscript.text, start, end) is not None

    def _around(self, number: int, span: Span) -> Iterator[Span]:
        """Where words may name the preparation, the nearest first."""
        read, sentences = self.manuscript, self.manuscript.sentences
        start, end, paragraph = sentences[number]
        yield from (one for one in clauses(read.text, start, end) if one.start <= span.start < one.end)
        yield Span(start, end)
        first = bisect_left(sentences, paragraph, key=lambda one: one.paragraph)
        yield from (Span(one.start, one.end) for one in reversed(sentences[max(first, number - BACK) : number]))
        if read.paragraphs[paragraph].kind in ("caption", "table") and number > first:
            yield Span(sentences[first].start, sentences[first].end)
        section = read.paragraphs[paragraph].section
        while 0 <= section < len(read.sections):
            if section in self.titles:
                yield self.titles[section]
            section = read.sections[section].parent

    def _together(self, start: int, end: int) -> bool:
        """Whether words speak of all preparations at once."""
        text = self.manuscript.text
        return ALL_OF_THEM.search(text, start, end) is not None or (
            self.number == 2 and BOTH_OF_THEM.search(text, start, end) is not None
        )

    def _named(self, start: int, end: int) -> tuple[int, ...]:
        """The preparations that a part of the text names, unless it sets several apart."""
        text, marks = self.manuscript.text, self.marks_within(start, end)
        numbers = tuple(sorted({one.number for one in marks}))
        if len(numbers) == 1:
            return numbers
        if APART.search(text, start, end):
            return ()
        if not numbers:
            return tuple(range(self.number))
        turns = [(one, two) for one, two in pairwise(marks) if one.number != two.number]
        alike = all(JOINED.fullmatch(text, one.end, two.start) for one, two in turns)
        return numbers if alike or self._together(start, end) else ()


def belonging(
    manuscript: Manuscript,
    read: Reading,
    words: Words,
    sources: Sequence[Source],
    made: Sequence[Mapping[str, Any]],
) -> Belonging:
    """Find the words that name each of several preparations and none of the others; `made` are their trees."""
    trees = [expanded({"preparations": [dict(one)]})["preparations"][0] for one in made]
    marks: list[Mark] = []
    if len(trees) > 1:
        marks += _samples(trees, read.text, sources)
        marks += _names(trees, read, "product")
        marks += _names(trees, read, "method")
        marks += _cells(trees, read.text, words)
        marks += _terms(trees, read.text)
    titles = {one.section: Span(one.start, one.end) for one in manuscript.paragraphs if one.kind == "heading"}
    return Belonging(manuscript, tuple(sorted(set(marks))), len(trees), titles)


def _only(trees: Sequence[Any], known: Mapping[int, set[str]]) -> dict[str, int]:
    """The names that one preparation alone has."""
    names = sorted({name for own in known.values() for name in own if name})
    holders = {name: [number for number in range(len(trees)) if name in known[number]] for name in names}
    return {name: numbers[0] for name, numbers in holders.items() if len(numbers) == 1}


def _samples(trees: Sequence[Any], text: str, sources: Sequence[Source]) -> Iterator[Mark]:
    kinds = {number: {_text(tree, "sample", "kind")} for number, tree in enumerate(trees)}
    own = _only(trees, kinds)
    for source in sources:
        if source.kind in own:
            yield Mark(source.start, source.end, own[source.kind])
    if CULTURE in own:
        yield from (Mark(one.start(), one.end(), own[CULTURE]) for one in OF_MEDIUM.finditer(text))


def _names(trees: Sequence[Any], read: Reading, key: str) -> Iterator[Mark]:
    """Products or methods, by their names, that one preparation alone was isolated by."""
    known: dict[int, set[str]] = {}
    for number, tree in enumerate(trees):
        steps = [*entries(tree, "isolation"), *entries(tree, "sample", "processing")]
        known[number] = {_canonical(key, value.value) for step in steps for value in values(step, key)}
    own = _only(trees, known)
    for name in read.names[key]:
        by = BY_METHOD.search(read.text, max(0, name.start - 80), name.start) or METHOD_DONE.match(read.text, name.end)
        if name.name in own and (by or key == "product"):
            yield Mark(name.start, name.end, own[name.name])


def _terms(trees: Sequence[Any], text: str) -> Iterator[Mark]:
    """Words for large or small vesicles, where one preparation alone is of these."""
    for words in (LARGE, SMALL):
        of_these = [number for number, tree in enumerate(trees) if words.search(_text(tree, "term", "word"))]
        if len(of_these) == 1:
            yield from (Mark(one.start(), one.end(), of_these[0]) for one in words.finditer(text))


def _canonical(kind: str, name: str) -> str:
    """A name as the knowledge base has it; the name itself where it is not known."""
    entry = find(kind, name).entry if name else None
    return entry.name if entry is not None else name


def _cells(trees: Sequence[Any], text: str, words: Words) -> Iterator[Mark]:
    """Cells whose vesicles one preparation alone is, where they stand beside a word for vesicles."""
    known = {number: {*_cell_names(tree)} for number, tree in enumerate(trees)}
    for name, number in sorted(_only(trees, known).items()):
        pattern = re.compile(rf"(?<![\w-]){re.escape(name)}(?!\w)")
        for match in _printed(pattern, name, text):
            behind = re.match(
                r"s?(?:[- ]cells?)?[- ](?:derived |secreted |released |conditioned )?", text[match.end() :][:40]
            )
            if behind and words.vesicle.match(text, match.end() + behind.end()):
                yield Mark(match.start(), match.end(), number)
                continue
            for vesicle in words.vesicle.finditer(text, max(0, match.start() - 140), match.start()):
                taken = OF_CELLS.match(text[vesicle.end() : match.end() + 20])
                if taken and vesicle.end() + taken.end() >= match.end():
                    yield Mark(match.start(), match.end(), number)
                    break


def _printed(pattern: re.Pattern[str], name: str, text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins with a name as it is printed."""
    last = 0
    for at in every(name, text):
        if at >= last and (match := pattern.match(text, at)):
            yield match
            last = match.end()


def _cell_names(tree: Any) -> Iterator[str]:
    """The names of a preparation's cells that tell them from all others, without the word `cells`."""
    for _, value in leaves(within(tree, "sample", "cells") or {}):
        for name in (value.value, *(other.value for other in value.others)):
            if TOLD_APART.search(name):
                yield CELL.sub("", name)


def _text(node: Any, *path: str) -> str:
    value = found(node, *path)
    return value.value if value is not None else ""
