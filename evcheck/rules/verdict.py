"""What a rule says of a subject: an outcome, places, a message, notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from evcheck.dossier.statement import Statement


class Outcome(StrEnum):
    """How an item came out for a subject."""

    MET = "met"
    NOT_MET = "not met"
    NOT_REPORTED = "not reported"
    NEEDS_REVIEW = "needs review"
    NOT_APPLICABLE = "not applicable"
    ERROR = "error"


GRAVITY = (
    Outcome.ERROR,
    Outcome.NOT_MET,
    Outcome.NOT_REPORTED,
    Outcome.NEEDS_REVIEW,
    Outcome.MET,
    Outcome.NOT_APPLICABLE,
)
"""All outcomes, the gravest first."""


class Spot(NamedTuple):
    """A place that a verdict points at: a field of a record (or the record itself), and why.

    `element` is the position, where the field holds a list. A field that is absent points at its record.
    """

    record: Any
    field: str = ""
    label: str = ""
    element: int | None = None


class Verdict(NamedTuple):
    """An outcome with its reasons.

    `outcome` is None where statements stand in place of values: then the item decides what `not done` and
    its like mean, and the worst of them counts. `values` fill the templates `fix`, `methods` and `add`;
    a value `fix` stands in for the template, `instead` for all advice of rule and item, and `state` names a field on
    which it depends whether the item arises.
    """

    outcome: Outcome | None
    message: str
    at: tuple[Spot, ...] = ()
    notes: tuple[str, ...] = ()
    values: Mapping[str, str] = {}
    statements: tuple[Statement, ...] = ()


At = Iterable[Spot | tuple[Any, ...]]


def _spots(at: At) -> tuple[Spot, ...]:
    return tuple([spot if isinstance(spot, Spot) else Spot(*spot) for spot in at])


def met(message: str, at: At = (), notes: Iterable[str] = (), **values: str) -> Verdict:
    """The dossier says what the rule looks for."""
    return Verdict(Outcome.MET, message, _spots(at), tuple(notes), values)


def not_met(message: str, at: At = (), notes: Iterable[str] = (), **values: str) -> Verdict:
    """The dossier says something that speaks against what the rule looks for."""
    return Verdict(Outcome.NOT_MET, message, _spots(at), tuple(notes), values)


def not_reported(message: str, at: At = (), notes: Iterable[str] = (), **values: str) -> Verdict:
    """The dossier does not say what the rule needs to know; the message names the fields."""
    return Verdict(Outcome.NOT_REPORTED, message, _spots(at), tuple(notes), values)


def needs_review(message: str, at: At = (), notes: Iterable[str] = (), **values: str) -> Verdict:
    """Something is said, but whether it is adequate is for a human reader."""
    return Verdict(Outcome.NEEDS_REVIEW, message, _spots(at), tuple(notes), values)


def not_applicable(message: str, at: At = (), notes: Iterable[str] = (), **values: str) -> Verdict:
    """Something written in the dossier says that the question does not arise."""
    return Verdict(Outcome.NOT_APPLICABLE, message, _spots(at), tuple(notes), values)


def said(statements: Iterable[Statement], what: str, at: At = (), notes: Iterable[str] = (), **values: str) -> Verdict:
    """The authors made statements in place of `what`; the item decides what they mean."""
    return Verdict(None, what, _spots(at), tuple(notes), values, tuple(statements))
