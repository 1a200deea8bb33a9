"""What a guideline may name: paths of the dossier language, kinds of sample, techniques, methods, claims."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from evcheck.dossier.compiled import Field, language
from evcheck.guidelines.parsing import Mistake, Path
from evcheck.knowledge import entries
from evcheck.rules import RULES
from evcheck.rules.look import ways_of

CLOSED = {
    "isolation": ("described",),
    "not_role": ("study", "comparator", "control", "blank"),
    "purpose": ("basic", "biomarker", "therapeutic", "method", "reference material"),
    "claim": ("function", "subtype", "biogenesis", "cargo", "rna cargo", "uptake", "release", "in vivo"),
    "assays": ("function", "potency", "uptake", "release", "biodistribution", "toxicity", "comparison"),
    "status": ("preclinical", "investigational", "authorized", "unapproved use"),
    "donors": ("human",),
    "vesicles": ("characterized",),
    "cells": ("MSC",),
}
"""The words that conditions take, where they are no names of the knowledge base."""

MODELS = {"study": "Dossier", "preparation": "Preparation", "assay": "Assay"}
"""Where the paths of a rule begin, by its subject."""


def problems(data: dict[str, Any]) -> Iterator[Mistake]:
    """What a guideline names that is not there: unknown paths, and unknown words in conditions."""
    for position, item in enumerate(data.get("items") or []):
        if not isinstance(item, dict):
            continue
        path: Path = ("items", position)
        where = f"Item `{item.get('id', '?')}`"
        yield from _paths(item, where, path)
        for key, value in (item.get("applies") or {}).items():
            yield from _words(key, value, where, (*path, "applies", key))


def _paths(item: dict[str, Any], where: str, path: Path) -> Iterator[Mistake]:
    """Unknown paths in a `present:` list."""
    given = item.get("present") or []
    subject = item.get("subject", "preparation")
    if f"present-in-{subject}" not in RULES:
        return
    for number, one in enumerate(given if isinstance(given, list) else [given]):
        for way in ways_of(str(one)):
            if not exists(way.removeprefix("/"), "Dossier" if way.startswith("/") else MODELS[subject]):
                whose = "an assay" if subject == "assay" else f"a {subject}"
                text = f"{where}: `{way}` is no path of {whose}.{_nearest(way, MODELS[subject])}"
                yield Mistake((*path, "present", number) if isinstance(given, list) else (*path, "present"), text)


@cache
def _shapes() -> dict[str, dict[str, Field]]:
    """The fields of each model of the language."""
    return language().shapes


def exists(path: str, model: str = "Dossier") -> bool:
    """Whether a path is one of the language, from a model on; `[]` stands for the elements of a list."""
    shapes = _shapes()
    steps = path.split(".")
    for position, step in enumerate(steps):
        field = shapes.get(model, {}).get(step.removesuffix("[]"))
        if field is None:
            return False
        if field.kind in ("record", "records"):
            model = field.of
        elif position != len(steps) - 1:
            return False
    return True


def _nearest(path: str, model: str) -> str:
    """A path of the language near to one that is not."""
    from difflib import get_close_matches

    known = _all_paths(model)
    close = get_close_matches(path, known, n=1)
    if not close:
        last = path.rpartition(".")[2]
        close = [one for one in known if one.rpartition(".")[2] == last][:1]
    return f" Did you mean `{close[0]}`?" if close else ""


@cache
def _all_paths(model: str, start: str = "", depth: int = 5) -> tuple[str, ...]:
    """Every path from a model on that crosses no list."""
    found: list[str] = []
    for key, field in _shapes().get(model, {}).items():
        found.append(start + key)
        if field.kind == "record" and depth:
            found += _all_paths(field.of, f"{start}{key}.", depth - 1)
    return tuple(found)


def _words(key: str, value: Any, where: str, path: Path) -> Iterator[Mistake]:
    """Words of a condition that mean nothing."""
    known = words_of(key)
    if known is None:
        return
    for one in value if isinstance(value, list) else [value]:
        if one not in known:
            from difflib import get_close_matches

            close = get_close_matches(str(one), list(known), n=1)
            hint = f" Did you mean `{close[0]}`?" if close else ""
            yield Mistake(path, f"{where}: the condition `{key}` knows no `{one}`.{hint}")


@cache
def words_of(key: str) -> frozenset[str] | None:
    """The words that a condition takes; None for a condition that is itself not known."""
    if key in CLOSED:
        return frozenset(CLOSED[key])
    if key in ("sample", "not_sample"):
        return frozenset(word for entry in entries("sample kind") for word in (entry.name, entry.group))
    kind = {"method": "method class", "technique": "technique"}.get(key)
    return frozenset(entry.name for entry in entries(kind)) if kind else None
