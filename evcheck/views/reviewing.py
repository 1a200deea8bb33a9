"""A manuscript checked, as a reviewer reads it: what was not found, what is for a human reader, what was, each with the
sentences that it rests on. The views of a review print this and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from evcheck.checking.report import DossierResult, GuidelineFacts, Outcome, Report
from evcheck.manuscript.draft import Draft, Found
from evcheck.manuscript.drafting.hints import hint
from evcheck.manuscript.drafting.nothing import nothing_found
from evcheck.manuscript.drafting.outlining import steps
from evcheck.manuscript.drafting.results import of_none, shared_by_all
from evcheck.manuscript.structure.placing import around, quotation, where
from evcheck.manuscript.text import Manuscript, Span
from evcheck.manuscript.walking import entries, expanded, leaves, values
from evcheck.views.counting import guidelines_of
from evcheck.views.findings import SYMBOLS
from evcheck.views.grouping import Fold, findings, folds
from evcheck.views.review_words import reworded

CAVEAT = (
    "“Not found in the manuscript” means that evcheck's reading did not find it, “too little found” that it found less "
    "than is asked for: it may stand in a figure, in the supplement or in other words; “look at” names sentences that "
    "may tell. Look before you ask the authors for it."
)
SHARED = (
    "The manuscript does not say of which of its preparations these results are: {results}. They are counted for each; "
    "where a verdict hangs on them, it is for a human reader."
)
MOST_RESULTS = 12
"""Results that are listed there; of more, the others are counted."""
HONESTY = "Reported is not the same as adequate: evcheck reads what a paper states, not whether the work was done well."
NOT_FOUND = "not found in the manuscript"
TOO_LITTLE = "too little found in the manuscript"
AGAINST = frozenset(
    {
        "accession-form", "approval-claims", "density-of-vesicles", "dilution-above-one", "doi-form", "efficacy-claims",
        "ev-track-form", "exosome-claims", "force-fits-speed", "force-within-rotor", "fractions-fit", "legal-claims",
        "made-vesicles-named", "negative-results", "no-bacterial-tetraspanin", "no-outdated-words", "no-precipitation",
        "particles-fit-volume", "particles-to-protein", "percentages-possible", "plasma-not-serum", "regulatory-status",
        "rrid-form", "safety-claims", "serum-freed-of-vesicles", "speed-within-rotor", "trial-form", "uniprot-form",
        "vesicles-named", "viability-possible",
    }
)  # fmt: skip
"""Rules whose `not met` rests on something that the paper says. That of all others rests on what is not listed, and a
list that a program has read may not be complete."""
AGAIN = 60
"""Characters that are repeated of a longer quotation that stands above."""

MOST_TITLES = 5
"""Titles of items that are printed for one verdict."""

MOST_QUOTATIONS = 3
"""Sentences that are quoted for one verdict."""

BESIDE = ("antibody", "lysis_buffer")
"""Keys of an entry whose sentences say nothing of what was found."""

FIELD = re.compile(r"`([\w.]+)`")
"""A field of the dossier, as messages name it."""

BROAD = re.compile(r"(?:study|preparations\[\d+\](?:\.(?:sample|characterization))?|assays|preparations)?")
"""Places that stand for a whole chapter; a sentence from it would say nothing of the verdict."""


class Quotation(NamedTuple):
    """A sentence of the manuscript and its place; `start` and `end` are those of the decisive words."""

    text: str
    place: str
    start: int
    end: int


class Quoting:
    """What a review has quoted so far; a long sentence is quoted in full once, and by its beginning after that."""

    def __init__(self) -> None:
        self._told: set[tuple[str, str]] = set()

    def of(self, one: Quotation) -> tuple[str, str]:
        """The words to quote and the place to name."""
        if (one.text, one.place) in self._told and len(one.text) > AGAIN + 20:
            return f"{one.text[:AGAIN].rpartition(' ')[0]} …", "as quoted above"
        self._told.add((one.text, one.place))
        return one.text, one.place


class Verdict(NamedTuple):
    """One or several items that say the same: `names` are theirs, `subjects` what they are about.

    `look` tells a reader what to look at; `hints` are sentences that may hold what was not found. `short` is true where
    an item is not met because less was found than it asks for, `alone` where its
    subject is the only preparation that there is, `unfounded` where it is met and rests on nothing that was found.
    """

    names: tuple[str, ...]
    title: str
    asks: str
    level: str
    outcome: Outcome
    subjects: tuple[str, ...]
    message: str
    notes: tuple[str, ...]
    look: str
    quotations: tuple[Quotation, ...]
    hints: tuple[Quotation, ...] = ()
    short: bool = False
    alone: bool = False
    unfounded: bool = False

    @property
    def named(self) -> tuple[str, ...]:
        """The subjects that a reader has to be told: not the study, and not a preparation that stands alone."""
        return () if self.alone or self.subjects == ("study",) else self.subjects

    @property
    def word(self) -> str:
        """The outcome in the words of a review."""
        if self.short:
            return TOO_LITTLE
        return NOT_FOUND if self.outcome is Outcome.NOT_REPORTED else self.outcome.value

    @property
    def symbol(self) -> str:
        """The sign of the outcome; that of a gap where it may be one of our reading."""
        return SYMBOLS[Outcome.NOT_REPORTED if self.short else self.outcome]


class Chapter(NamedTuple):
    """A guideline with its verdicts; `elsewhere` counts the rows that do not apply.

    `unasked` names items that are met only since nothing was found that they ask about, which a reading that may have
    missed it is no pass for.
    """

    guideline: GuidelineFacts
    open: tuple[Verdict, ...]
    reader: tuple[Verdict, ...]
    met: tuple[Verdict, ...]
    elsewhere: int
    unasked: tuple[str, ...] = ()

    @property
    def open_question(self) -> str:
        """What to say of the items that are `unasked`; empty where there are none."""
        return f"Nothing was found that these ask about: {', '.join(self.unasked)}." if self.unasked else ""


class Review(NamedTuple):
    """A checked manuscript."""

    draft: Draft
    result: DossierResult
    chapters: tuple[Chapter, ...]

    @property
    def caveats(self) -> tuple[str, ...]:
        """What a reader has to know of the whole review."""
        lacking = nothing_found(self.draft)
        results = of_none(self.draft)
        more = len(results) - MOST_RESULTS
        listed = ", ".join(results[:MOST_RESULTS]) + (f" and {more} more" if more > 0 else "")
        shared = (SHARED.format(results=listed),) if results else ()
        return (*((lacking,) if lacking else ()), CAVEAT, *shared)


def review(draft: Draft, report: Report) -> Review:
    """Put what a check of a drafted dossier found beside the sentences that the draft rests on."""
    result = report.dossiers[0]
    tree = expanded(shared_by_all(draft).tree)
    found = findings(result)
    chapters = []
    for guideline in guidelines_of(report, result):
        verdicts = _merged(
            [_verdict(draft.manuscript, tree, guideline, one) for one in folds([guideline], found, False)]
        )
        chapters.append(
            Chapter(
                guideline,
                tuple(one for one in verdicts if one.outcome in (Outcome.ERROR, Outcome.NOT_MET, Outcome.NOT_REPORTED)),
                tuple(one for one in verdicts if one.outcome is Outcome.NEEDS_REVIEW),
                tuple(one for one in verdicts if one.outcome is Outcome.MET and not one.unfounded),
                sum(len(one.names) for one in verdicts if one.outcome is Outcome.NOT_APPLICABLE),
                tuple(name for one in verdicts if one.unfounded for name in one.names),
            )
        )
    return Review(draft, result, tuple(chapters))


def _merged(verdicts: list[Verdict]) -> list[Verdict]:
    """Verdicts that say the same of other subjects as one; what to write differs by subject, and is not told here."""
    merged: dict[object, Verdict] = {}
    for one in verdicts:
        key = one._replace(subjects=(), quotations=())
        before = merged.get(key)
        if before is None:
            merged[key] = one
        else:
            quoted = tuple(dict.fromkeys((*before.quotations, *one.quotations)))[:MOST_QUOTATIONS]
            merged[key] = before._replace(subjects=(*before.subjects, *one.subjects), quotations=quoted)
    return list(merged.values())


def _verdict(read: Manuscript, tree: Mapping[str, Any], guideline: GuidelineFacts, fold: Fold) -> Verdict:
    row = fold.finding.row
    subjects = tuple(dict.fromkeys(subject for one in fold.findings for subject in one.subjects))
    paths = dict.fromkeys(place.path for one in fold.findings for place in one.places)
    silent = row.outcome is Outcome.NOT_REPORTED
    deciding = [value for path in paths for value in _deciding(read, values_at(tree, path), silent)]
    quoted = quotations(read, deciding)
    known = {around(read, Span(one.start, one.end)) for one in quoted}
    missed = row.outcome in (Outcome.NOT_REPORTED, Outcome.NOT_MET)
    return Verdict(
        fold.names,
        _titles(guideline, fold),
        fold.facts.asks,
        fold.facts.level,
        row.outcome,
        subjects,
        reworded(row.message),
        tuple(reworded(note) for note in row.notes),
        row.fix if row.outcome is Outcome.NEEDS_REVIEW else "",
        quoted,
        tuple(one for one in hints(read, row.message) if around(read, Span(one.start, one.end)) not in known)
        if missed
        else (),
        row.outcome is Outcome.NOT_MET and row.rule not in AGAINST,
        subjects == _only(tree),
        row.outcome is Outcome.MET and not deciding,
    )


def _deciding(read: Manuscript, values: list[Found], silent: bool) -> list[Found]:
    """The values at a place that a verdict rests on: all, or one, told in a sentence if any is, where some lack."""
    if not silent:
        return values
    told = [value for value in values if value.evidence]
    headings = [one for one in told if str(where(read, one.evidence[0])).partition(", heading")[1]]
    return [one for one in told if one not in headings][:1] or headings[:1]


def _titles(guideline: GuidelineFacts, fold: Fold) -> str:
    """The titles of the items of a verdict, each once; of very many the first."""
    titles = list(dict.fromkeys(guideline.items[one.row.item].title.rstrip(".") for one in fold.findings))
    more = len(titles) - MOST_TITLES
    return "; ".join(titles[:MOST_TITLES]) + (f"; {more} more" if more > 0 else "")


def _only(tree: Mapping[str, Any]) -> tuple[str, ...]:
    """The id of the only preparation that there is; nothing where there are several."""
    listed = entries(tree, "preparations")
    return tuple(one.value for one in values(listed[0], "id")) if len(listed) == 1 else ()


def hints(read: Manuscript, message: str) -> tuple[Quotation, ...]:
    """Sentences that may answer what a message misses, by the fields that it names."""
    found = (hint(read, path) for path in FIELD.findall(message))
    told = {around(read, span): span for span in found if span is not None}
    return tuple(Quotation(quotation(read, [span]), str(where(read, span)), *span) for span in told.values())


def summary(reviewed: Review) -> str:
    """How many verdicts there are of each kind."""
    numbers = {
        "not found or not met": sum(len(one.open) for one in reviewed.chapters),
        "for a human reader": sum(len(one.reader) for one in reviewed.chapters),
        "met": sum(len(one.met) for one in reviewed.chapters),
    }
    return ", ".join(f"{number} {word}" for word, number in numbers.items()) + "."


def values_at(tree: Mapping[str, Any], path: str) -> list[Found]:
    """The values at or below a place of the drafted dossier; none for a place that stands for a whole chapter."""
    if BROAD.fullmatch(path):
        return []
    node: Any = tree
    for step in steps(path):
        if isinstance(node, list) and isinstance(step, str):
            node = node[0] if node else None
        if isinstance(node, list) and isinstance(step, int):
            node = node[step] if step < len(node) else None
        elif isinstance(node, Mapping):
            node = node.get(step)
    return [value for key, value in leaves(node) if key.rpartition(".")[2] not in BESIDE] if node is not None else []


def quotations(read: Manuscript, values: Iterable[Found]) -> tuple[Quotation, ...]:
    """The first sentences that values rest on, each once, with what is decisive in them."""
    spans: dict[Span, list[Span]] = {}
    for value in values:
        for span in value.evidence[:1]:
            sentence = around(read, span)
            if sentence in spans or len(spans) < MOST_QUOTATIONS:
                spans.setdefault(sentence, []).append(span)
    told = [
        Quotation(quotation(read, some[:MOST_QUOTATIONS]), str(where(read, some[0])), *some[0])
        for some in spans.values()
    ]
    return tuple([one for one in told if not one.place.endswith(", heading")] or told)
