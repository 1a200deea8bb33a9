"""Things that must be stated, whatever they are: what an item's `present:` list becomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evcheck.rules.look import Found, holds, look_any, ways_of
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Verdict, met, not_reported, said


def named_paths(arguments: Mapping[str, Any]) -> list[str]:
    """The paths that an item's `present:` list names."""
    return [way for path in arguments.get("paths", ()) for way in ways_of(path)]


CHAPTERS = ("urine", "csf", "saliva", "milk", "synovial_fluid", "tissue", "bacteria", "plant")
"""The chapters of a sample that describe one kind of it."""

OF_CULTURE = ("sample.cells.", "sample.medium.", "sample.growth_medium.")
"""Where paths begin that lead to cells in culture."""

FIX = "State it in the dossier and in the paper; if it was not done or cannot be known any more, say so."
OUTCOMES = [Outcome.MET, Outcome.NOT_REPORTED]


def all_stated(subject: Any, paths: tuple[str, ...], of: int = 0, dossier: Any = None) -> Verdict:
    """Judge whether every path is stated, or at least `of` of them where that is given.

    A path with a leading `/` goes from the dossier.
    """
    found = [(path, look_any(subject, path, dossier)) for path in paths]
    wanted = of or len(paths)
    given = [one for _, one in found if holds(one)]
    stated = [one for _, one in found if one.statement is not None]
    absent = [path for path, one in found if not holds(one) and one.statement is None]
    if len(given) >= wanted:
        return _stated(given)
    if len(given) + len(stated) >= wanted:
        what = _named(one.path for one in stated)
        statements = [one.statement for one in stated if one.statement is not None]
        return said(statements, what, [one.spot() for one in stated], paths=what.replace("`", ""))
    parents = {one.record.at.number: one for _, one in found if one.absent}
    told = ", ".join(in_ways(_fitting(subject, path)) for path in absent)
    return not_reported(
        f"Not stated: {told}." if not of else f"None stated of {told}." if not given else f"Too few stated of {told}.",
        [one.spot() for one in list(parents.values())[:3]],
        paths=told.replace("`", ""),
        add=as_yaml([ways_of(_fitting(subject, path))[0] for path in (absent if not of else absent[:1])]),
    )


def _stated(given: list[Found]) -> Verdict:
    """The verdict where all is stated; a single text is repeated."""
    at = [one.spot() for one in given][:3]
    told = _named(one.path for one in given)
    if len(given) == 1 and isinstance(given[0].value, str):
        return met(f"Stated ({told}): {given[0].value.strip().rstrip('.')}.", at)
    return met(f"Stated: {told}.", at)


def _fitting(subject: Any, path: str) -> str:
    """A path without the alternatives that stand in the chapter of another kind of sample, if any are left."""
    sample = getattr(subject, "sample", None)
    entry = sample.kind.entry if sample is not None and sample.kind is not None else None
    own = entry.chapter if entry is not None else ""
    ways = [way for way in ways_of(path) if _chapter(way) in ("", own)]
    if entry is not None and entry.group != "culture":
        ways = [way for way in ways if not way.startswith(OF_CULTURE)]
    return " | ".join(ways) or path


def _chapter(path: str) -> str:
    """The chapter of one kind of sample that a path leads through, if it does."""
    keys = path.split(".")
    return keys[1] if keys[0] == "sample" and len(keys) > 2 and keys[1] in CHAPTERS else ""


def in_ways(path: str) -> str:
    """A path for a message, with its alternatives."""
    return " or ".join(f"`{way.removeprefix('/')}`" for way in ways_of(path))


def _named(paths: Any) -> str:
    return ", ".join(dict.fromkeys(f"`{path}`" for path in paths))


@rule(
    "present-in-preparation",
    subject="preparation",
    why="What a paper does not say of its material, nobody can repeat, or weigh as the cause of a difference "
    "between studies.",
    reads=[],
    reads_of=named_paths,
    outcomes=OUTCOMES,
    fix=FIX,
    methods="State: {paths}.",
    add="{add}",
)
def present_in_preparation(preparation: Any, dossier: Any, *, paths: tuple[str, ...] = (), of: int = 0) -> Verdict:
    """The preparation states all that is asked.

    Every field that the item names must be stated, whatever it says.
    """
    return all_stated(preparation, paths, of, dossier)


@rule(
    "present-in-study",
    subject="study",
    why="Others can check, repeat and build on a study only as far as it says what was done.",
    reads=[],
    reads_of=named_paths,
    outcomes=OUTCOMES,
    fix=FIX,
    methods="State: {paths}.",
    add="{add}",
)
def present_in_study(study: Any, dossier: Any, *, paths: tuple[str, ...] = (), of: int = 0) -> Verdict:
    """The dossier states all that is asked of the study.

    Every field that the item names must be stated, whatever it says.
    """
    return all_stated(dossier, paths, of)


@rule(
    "present-in-assay",
    subject="assay",
    why="An effect whose conditions are not told can be neither repeated nor compared with that of other vesicles.",
    reads=[],
    reads_of=named_paths,
    outcomes=OUTCOMES,
    fix=FIX,
    methods="State: {paths}.",
    add="{add}",
)
def present_in_assay(assay: Any, dossier: Any, *, paths: tuple[str, ...] = (), of: int = 0) -> Verdict:
    """The assay states all that is asked.

    Every field that the item names must be stated, whatever it says.
    """
    verdict = all_stated(assay, paths, of, dossier)
    if "add" in verdict.values:
        lines = verdict.values["add"].replace("\n", "\n    ")
        return verdict._replace(values={**verdict.values, "add": f"assays:\n  - id: {assay.id}\n    {lines}"})
    return verdict
