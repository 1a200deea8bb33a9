"""Things that must be stated, whatever they are: what an item's `present:` list becomes."""

from __future__ import annotations

from typing import Any

from evcheck.rules.look import Found, look
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Verdict, met, not_reported, said

FIX = "State it in the dossier and in the paper; if it was not done or cannot be known any more, say so."
OUTCOMES = [Outcome.MET, Outcome.NOT_REPORTED]


def _present(subject: Any, paths: tuple[str, ...], of: int = 0) -> Verdict:
    """Judge whether every path is stated, or at least `of` of them where that is given."""
    found = [(path, look(subject, path)) for path in paths]
    wanted = of or len(paths)
    given = [(path, one) for path, one in found if _holds(one)]
    stated = [(path, one) for path, one in found if one.statement is not None]
    absent = [path for path, one in found if one.absent or (one.value is not None and not _holds(one))]
    if len(given) >= wanted:
        told = _named(path for path, _ in given)
        at = [one.spot() for _, one in given][:3]
        if len(given) == 1 and isinstance(given[0][1].value, str):
            return met(f"Stated ({told}): {given[0][1].value.strip().rstrip('.')}.", at)
        return met(f"Stated: {told}.", at)
    if len(given) + len(stated) >= wanted:
        what = _named(path for path, _ in stated)
        statements = [one.statement for _, one in stated if one.statement is not None]
        return said(statements, what, [one.spot() for _, one in stated], paths=what.replace("`", ""))
    parents = {one.record.at.number: one for _, one in found if one.absent}
    return not_reported(
        f"Not stated: {_named(absent)}.",
        [one.spot() for one in list(parents.values())[:3]],
        paths=_named(absent).replace("`", ""),
        add=as_yaml(absent),
    )


def _holds(one: Found) -> bool:
    """Whether something is written at a place; an empty list says nothing."""
    return one.value is not None and one.value != []


def _named(paths: Any) -> str:
    return ", ".join(f"`{path}`" for path in paths)


@rule(
    "present-in-preparation",
    subject="preparation",
    reads=[],
    outcomes=OUTCOMES,
    fix=FIX,
    methods="State: {paths}.",
    add="{add}",
)
def present_in_preparation(preparation: Any, dossier: Any, *, paths: tuple[str, ...] = (), of: int = 0) -> Verdict:
    """The preparation states all that is asked.

    Every field that the item names must be stated, whatever it says.
    """
    return _present(preparation, paths, of)


@rule(
    "present-in-study",
    subject="study",
    reads=[],
    outcomes=OUTCOMES,
    fix=FIX,
    methods="State: {paths}.",
    add="{add}",
)
def present_in_study(study: Any, dossier: Any, *, paths: tuple[str, ...] = (), of: int = 0) -> Verdict:
    """The dossier states all that is asked of the study.

    Every field that the item names must be stated, whatever it says.
    """
    return _present(dossier, paths, of)
