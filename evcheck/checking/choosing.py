"""Which guidelines a dossier is checked against, each with why: asked for, named by the study, or called for by it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from evcheck.checking.places import spot_place
from evcheck.guidelines import Guideline, chosen, get, names
from evcheck.reading.loading import Loaded
from evcheck.reading.problem import Problem
from evcheck.rules.cells import is_msc
from evcheck.rules.look import look
from evcheck.rules.rna import is_rna
from evcheck.rules.verdict import Spot

DEFAULT = "default"
ASKED = "asked for"

Choice = Mapping[str, str]
"""Guidelines by id, each with why it was chosen."""


def resolve(asked: str | Iterable[str] | None) -> dict[str, Guideline] | None:
    """The guidelines that were asked for by id or file; `all` stands for every one that evcheck ships.

    None where none was asked for: then each dossier calls for its own.

    Raises:
        GuidelineError: if there is no such guideline, or its file cannot be used.
    """
    if asked is None:
        return None
    wanted = (asked,) if isinstance(asked, str) else asked
    found = [get(one) for name in wanted for one in (names() if name == "all" else (name,))]
    return {guideline.id: guideline for guideline in found}


def for_dossier(loaded: Loaded) -> tuple[Choice, Loaded]:
    """The guidelines for one dossier, where none was asked for: those that the study names, or those it calls for.

    A name that evcheck does not know becomes a problem of the dossier.
    """
    if loaded.dossier is None:
        return dict.fromkeys(_default(), DEFAULT), loaded
    loaded = with_unknown(loaded)
    own = [name for name in _named(loaded.dossier) if name in names()]
    if own:
        return dict.fromkeys(own, "because the study names it"), loaded
    return dict(_called_for(loaded.dossier)), loaded


def _named(dossier: Any) -> list[str]:
    return list(look(dossier, "study.guidelines").value or [])


def with_unknown(loaded: Loaded) -> Loaded:
    """The dossier with a problem for each guideline that its study names and that evcheck does not have."""
    if loaded.dossier is None:
        return loaded
    problems = list(loaded.problems)
    for position, name in enumerate(_named(loaded.dossier)):
        if name in names():
            continue
        assert loaded.tree is not None
        assert loaded.lines is not None
        message = (
            f"evcheck has no guideline `{name}`; it has {', '.join(names())}. "
            "One in a file is named on the command line: `--guideline FILE`."
        )
        place = spot_place(loaded.tree, loaded.lines, Spot(loaded.dossier.study, "guidelines", element=position))
        problems.append(Problem(code="unknown-guideline", severity="error", message=message, place=place))
    return loaded._replace(problems=tuple(problems))


def _default() -> Iterator[str]:
    for name in names():
        if chosen(name).get("default"):
            yield name


def _called_for(dossier: Any) -> Iterator[tuple[str, str]]:
    """The default guidelines, then those that sample, techniques, claims and purpose call for."""
    yield from ((name, DEFAULT) for name in _default())
    for name in names():
        called_by = chosen(name)
        for key, finds in CALLS.items():
            why = next(finds(dossier, frozenset(called_by[key])), "") if key in called_by else ""
            if why:
                yield name, f"because {why}"
                break


def _by_sample(dossier: Any, wanted: frozenset[str]) -> Iterator[str]:
    for preparation in dossier.preparations or []:
        kind = look(preparation, "sample.kind").value
        if kind is not None and kind.entry is not None and {kind.entry.name, kind.entry.group} & wanted:
            yield f'the sample of "{preparation.id}" is {kind}'


def _by_technique(dossier: Any, wanted: frozenset[str]) -> Iterator[str]:
    for preparation in dossier.preparations or []:
        for chapter, key in (("particles", "technique"), ("imaging", "technique"), ("proteins", "by")):
            for entry in look(preparation, f"characterization.{chapter}").value or []:
                name = getattr(entry, key)
                if name.entry is not None and name.entry.name in wanted:
                    yield f'"{preparation.id}" was measured by {name}'


def _by_component(dossier: Any, wanted: frozenset[str]) -> Iterator[str]:
    """Components by name; `RNA` stands for every RNA, also for one by its own name, such as miR-21-5p."""
    for preparation in dossier.preparations or []:
        for entry in look(preparation, "characterization.components").value or []:
            named = entry.what.entry is not None and entry.what.entry.name in wanted
            if named or ("RNA" in wanted and is_rna(entry.what)):
                yield f'{entry.what} of "{preparation.id}" was measured'


def _by_claim(dossier: Any, wanted: frozenset[str]) -> Iterator[str]:
    for claim in look(dossier, "study.claims").value or []:
        if claim in wanted:
            yield f"the study claims {claim}"


def _by_status(dossier: Any, wanted: frozenset[str]) -> Iterator[str]:
    status = look(dossier, "translation.status").value
    if status in wanted:
        yield f"the status of the product is `{status}`"
    elif status is None and look(dossier, "translation.regimen").value is not None:
        yield "a regimen for people is given"


def _by_cells(dossier: Any, wanted: frozenset[str]) -> Iterator[str]:
    for preparation in dossier.preparations or []:
        name = look(preparation, "sample.cells.name").value
        if name is not None and is_msc(name):
            yield f'the cells of "{preparation.id}" are {name}'


CALLS: dict[str, Callable[[Any, frozenset[str]], Iterator[str]]] = {
    "sample": _by_sample,
    "technique": _by_technique,
    "component": _by_component,
    "claim": _by_claim,
    "status": _by_status,
    "cells": _by_cells,
}
"""What under `chosen:` makes a guideline apply, each with what it finds in a dossier."""
