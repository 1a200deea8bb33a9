"""The report: the one immutable result of a check. Every output is only a view of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from evcheck.guidelines.guideline import LEVELS, MATTERS
from evcheck.reading.problem import Place, Problem
from evcheck.rules.verdict import GRAVITY, Outcome

if TYPE_CHECKING:
    from evcheck.checking.overview import Overview

__all__ = [
    "GRAVITY",
    "LEVELS",
    "MATTERS",
    "SCHEMA",
    "BaselineEntry",
    "BaselineUse",
    "ConfigurationUse",
    "DossierResult",
    "GuidelineFacts",
    "ItemFacts",
    "JustificationUse",
    "NotChecked",
    "Options",
    "Outcome",
    "Place",
    "Problem",
    "Report",
    "Row",
]

SCHEMA = "evcheck-report/1"


class JustificationUse(NamedTuple):
    """The authors' reason for deviating from an item, as it stands beside a row."""

    reason: str
    until: str = ""
    expired: bool = False


class Row(NamedTuple):
    """One item × one subject, with its verdict. `rule` is None for an item that only a reader can judge.

    `known` says that it is open and stands in the baseline, so that it does not fail the run.
    """

    guideline: str
    item: str
    level: str
    subject: str
    rule: str | None
    outcome: Outcome
    open: bool
    accepted: bool
    message: str
    notes: tuple[str, ...]
    fix: str
    add: str
    methods: str
    places: tuple[Place, ...]
    justification: JustificationUse | None
    fingerprint: str
    known: bool = False


class NotChecked(NamedTuple):
    """An item that could not be judged for a subject, because what it reads is broken: see `problem`."""

    guideline: str
    item: str
    subject: str
    problem: int


class DossierResult(NamedTuple):
    """What a check found in one dossier.

    `status` is `checked`, or `unreadable` when the file is no dossier at all. `scores` are those that a guideline
    itself defines, by guideline; evcheck has none of its own. `source` is the text as read, for code frames; it is
    no part of the machine formats. `chosen` tells why it was checked against each guideline. `set_aside` counts the
    justifications that were not applied because that was asked for. `overview` holds what drawings need; it is no part
    of the machine formats either, and None where it was not asked for.
    """

    path: str
    sha256: str
    status: str
    title: str = ""
    year: int | None = None
    problems: tuple[Problem, ...] = ()
    rows: tuple[Row, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    notes: tuple[str, ...] = ()
    scores: Mapping[str, Any] = {}
    source: str = ""
    chosen: Mapping[str, str] = {}
    set_aside: int = 0
    overview: Overview | None = None


class ItemFacts(NamedTuple):
    """What a report says of an item, once, under its guideline.

    `title` is a few words, `asks` a sentence; `subject` is what it is judged over: study, preparation or assay.
    `why` tells what goes wrong where the item is not followed; empty where none is given.
    `covered_by` are items that name the same gap, `matter` is what other guidelines ask for in another way; `origin`
    and `citation` belong to an item that rests on another source than its guideline.
    """

    title: str
    subject: str
    asks: str
    asks_for: str
    level: str
    word: str
    where: str
    basis: str
    read: str
    rule: str | None
    definition: str
    covered_by: tuple[str, ...] = ()
    matter: str = ""
    origin: str = ""
    citation: Mapping[str, str | int] = {}
    why: str = ""


class GuidelineFacts(NamedTuple):
    """What a report says of a guideline that was checked. `why` tells how it came to be chosen.

    `off` are items that it has switched off, each with the reason.
    """

    id: str
    title: str
    reading: int
    digest: str
    scope: str
    citation: dict[str, str | int]
    why: str
    items: dict[str, ItemFacts]
    off: Mapping[str, str] = {}


class Options(NamedTuple):
    """The options that a report depends on. Without `justifications` those of the authors are not applied."""

    fail_on: str = "required"
    accept_justified: bool = False
    today: str = ""
    justifications: bool = True


class BaselineEntry(NamedTuple):
    """An open row that a baseline records: the dossier's path from the folder of the baseline, and what is open."""

    path: str
    guideline: str
    item: str
    subject: str
    outcome: str
    fingerprint: str


class BaselineUse(NamedTuple):
    """What became of a baseline in a check: `closed` are entries that are open no more, `notes` what to do about it."""

    path: str
    closed: tuple[BaselineEntry, ...] = ()
    notes: tuple[str, ...] = ()


class ConfigurationUse(NamedTuple):
    """The file that options were taken from, and what is to be said of it."""

    path: str
    notes: tuple[str, ...] = ()


class Report(NamedTuple):
    """The result of a check over one or more dossiers. `passed_over` counts files that are no dossiers.

    `baseline` and `configuration` are None where there is none.
    """

    evcheck: str
    knowledge: str
    options: Options
    guidelines: tuple[GuidelineFacts, ...]
    dossiers: tuple[DossierResult, ...]
    passed_over: int = 0
    baseline: BaselineUse | None = None
    configuration: ConfigurationUse | None = None
