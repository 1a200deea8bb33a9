"""Knock a leaf out of a dossier and see which rows change: the matrix that experts review.

A leaf is a scalar with its key, or one element of a list of scalars. Not leaves: `evcheck`, required keys,
references to ids or names, elements of the study's `purpose` and `claims`, `justifications`. A key left empty goes
with its leaf.

`python -m tests.knockout` writes the golden tables anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from evcheck import check
from evcheck.checking.judging import reads
from evcheck.checking.report import Report, Row
from evcheck.dossier.compiled import Language, language
from evcheck.guidelines import Item, get, names
from evcheck.reading.tree import build
from evcheck.rules import RULES
from evcheck.rules.verdict import Outcome
from tests.reading_trees import plain

ROOT = Path(__file__).parents[1]
COMPLETE = ROOT / "examples" / "complete"
TABLES = ROOT / "tests" / "knockout_tables"
TODAY = date(2026, 1, 1)

REFERENCES = {
    *("id", "like", "of", "shown for", "from", "protocol", "subject", "items"),
    *("antibody.name", "assay.preparation"),
}
NOT_ASKED_FOR = {("Study", "purpose"), ("Study", "claims")}
OPEN = (Outcome.ERROR, Outcome.NOT_MET, Outcome.NOT_REPORTED)

Steps = tuple[str | int, ...]


@dataclass(frozen=True)
class Leaf:
    """A leaf: the way to it in the dossier as written, and the path that rules know it by."""

    steps: Steps
    path: str

    def written(self) -> str:
        """The way as a path."""
        return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.steps).lstrip(".")


@cache
def spoken() -> Language:
    """The dossier language."""
    return language()


def content(text: str) -> Any:
    """A dossier's text as plain mappings, lists and texts; aliases are written out."""
    return plain(build(text))


def leaves(dossier: dict[str, Any]) -> Iterator[Leaf]:
    """Every leaf of a dossier."""
    yield from _fields(dossier, "Dossier", (), "")


def _fields(mapping: dict[str, Any], model: str, steps: Steps, path: str) -> Iterator[Leaf]:
    shapes = spoken().shapes[model]
    for key, value in mapping.items():
        field = shapes.get(key)
        if field is None or value is None or key in ("evcheck", "justifications"):
            continue
        here, there = (*steps, key), f"{path}.{key}" if path else key
        name = f"{model.lower()}.{key}"
        if key in REFERENCES or name in REFERENCES or (model, key) in NOT_ASKED_FOR:
            continue
        if _names_the_step(model, key, mapping):
            continue
        if field.kind in ("scalar", "detail"):
            if not field.required:
                yield Leaf(here, there)
        elif field.kind == "scalars":
            if field.required:
                continue
            if isinstance(value, list):
                yield from (Leaf((*here, position), there) for position in range(len(value)))
            else:
                yield Leaf(here, there)
        elif field.kind == "record":
            yield from _record(value, field.of, here, there)
        elif field.kind == "records":
            yield from _records(value, field.of, here, there)
        else:
            single = field.kind.removesuffix(" by name")
            for given, one in value.items():
                walk = _records if single == "records" else _record
                yield from walk(one, field.of, (*here, given), "step" if single == "records" else "antibody")


def _names_the_step(model: str, key: str, mapping: dict[str, Any]) -> bool:
    """Whether a key is all that names a step: `method`, or else `product`, is required."""
    return model == "Step" and key in ("method", "product") and len({"method", "product"} & mapping.keys()) == 1


def _record(value: Any, model: str, steps: Steps, path: str) -> Iterator[Leaf]:
    if isinstance(value, dict):
        yield from _fields(value, model, steps, path)
    elif isinstance(value, str) and model != "Antibody":
        main = spoken().mains.get(model)
        shape = spoken().shapes[model].get(main or "")
        if shape is None or not shape.required:
            yield Leaf(steps, f"{path}.{main}" if main else path)


def _records(value: Any, model: str, steps: Steps, path: str) -> Iterator[Leaf]:
    if isinstance(value, list):
        for position, one in enumerate(value):
            yield from _record(one, model, (*steps, position), f"{path}[]")
    elif isinstance(value, str) and model not in spoken().mains:
        yield Leaf(steps, path)  # the word `none`, or a statement on the whole chapter
    else:
        yield from _record(value, model, steps, f"{path}[]")


def without(dossier: dict[str, Any], leaf: Leaf) -> dict[str, Any]:
    """The dossier without a leaf, and without keys that are left empty."""
    copy = deepcopy(dossier)
    trail: list[tuple[Any, str | int]] = []
    level: Any = copy
    for step in leaf.steps:
        trail.append((level, step))
        level = level[step]
    for holder, step in reversed(trail):
        del holder[step]
        if holder:
            break
    return copy


Rows = dict[tuple[str, str, str], Row]


def rows(report: Report) -> Rows:
    """The rows of a report of one dossier by guideline, item and subject."""
    return {(row.guideline, row.item, row.subject): row for row in report.dossiers[0].rows}


@cache
def items() -> dict[tuple[str, str], Item]:
    """Every item of every guideline."""
    return {(name, item.id): item for name in names() for item in get(name).items}


def is_read(item: Item, leaf: Leaf) -> bool:
    """Whether an item's rule says that it reads a leaf."""
    return any(_same(leaf.path, path) for path in reads(item))


def is_adverse(item: Item, leaf: Leaf) -> bool:
    """Whether the item's rule names a leaf as one that can only speak against the study."""
    if item.rule is None:
        return False
    prefix = {"preparation": "preparations[].", "assay": "assays[]."}.get(item.subject, "")
    paths = (path[1:] if path.startswith("/") else prefix + path for path in RULES[item.rule].adverse)
    return any(_same(leaf.path, path) for path in paths)


def _same(leaf: str, path: str) -> bool:
    """Whether a leaf's path is the path of a rule; steps of protocols and antibodies match by their end."""
    if leaf.startswith("step[]"):
        tail = leaf.removeprefix("step[]")
        return path.endswith((f"isolation[]{tail}", f"processing[]{tail}", f"validation[]{tail}"))
    if leaf.startswith("antibody"):
        return path.endswith(leaf)
    return leaf == path or (leaf.startswith((f"{path}.", f"{path}[")) and path.rsplit(".", 1)[-1] in WHOLE)


WHOLE = ("processing", "isolation")
"""Chapters that a rule may read as a whole, by whether anything stands there."""


@dataclass(frozen=True)
class Change:
    """A row that a knock-out changes."""

    leaf: Leaf
    guideline: str
    item: str
    subject: str
    before: str
    after: str

    def line(self) -> str:
        """A line of the table."""
        return "\t".join((self.leaf.written(), f"{self.guideline}/{self.item}", self.subject, self.before, self.after))


def changed(leaf: Leaf, before: Rows, after: Rows) -> list[Change]:
    """The rows that come out differently, or not at all, once something was done to a leaf."""
    return [
        Change(leaf, *key, row.outcome, after[key].outcome if key in after else "no row")
        for key, row in before.items()
        if key not in after or after[key].outcome != row.outcome
    ]


def knock_out(dossier: dict[str, Any]) -> tuple[list[Change], list[str], set[Leaf]]:
    """Every change, every breach of the property as a sentence, and the leaves that change nothing."""
    before = rows(check(dossier, ["all"], today=TODAY))
    changes: list[Change] = []
    breaches: list[str] = []
    idle: set[Leaf] = set()
    for leaf in leaves(dossier):
        after = rows(check(without(dossier, leaf), ["all"], today=TODAY))
        found = changed(leaf, before, after)
        changes += found
        breaches += [told for change in found if (told := breach(change))]
        if not found:
            idle.add(leaf)
    return changes, breaches, idle


def decisive(dossier: dict[str, Any], idle: set[Leaf]) -> set[str]:
    """The paths of leaves that change nothing alone, but do once others are gone that change nothing either.

    One of two ways to say the same changes nothing while the other is there. So such leaves are taken out one after
    another, once from the first key to the last and once from the last to the first; what has to stay is decisive.
    """
    return _left_over(dossier, idle) | _left_over(_keys_reversed(dossier), idle)


def _left_over(dossier: dict[str, Any], idle: set[Leaf]) -> set[str]:
    """The paths of the idle leaves that cannot be taken out without a change; the last ones are tried first."""
    found = rows(check(dossier, ["all"], today=TODAY))
    left: set[str] = set()
    for leaf in reversed(list(leaves(dossier))):
        if leaf not in idle:
            continue
        rest = without(dossier, leaf)
        if changed(leaf, found, rows(check(rest, ["all"], today=TODAY))):
            left.add(general(leaf.path))
        else:
            dossier = rest
    return left


def _keys_reversed(value: Any) -> Any:
    """The same content with the keys of every mapping in reverse order; lists keep theirs."""
    if isinstance(value, dict):
        return {key: _keys_reversed(value[key]) for key in reversed(value)}
    return [_keys_reversed(one) for one in value] if isinstance(value, list) else value


STEPS = re.compile(r"(preparations\[\]\.(sample\.processing|isolation|validation)|step)\[\]")
ANTIBODIES = re.compile(r".*\bantibody\.")


def general(path: str) -> str:
    """A path as all places know it: a step is a step in every list of steps, an antibody one wherever it is named."""
    path = STEPS.sub("step[]", path)
    return ANTIBODIES.sub("antibody.", path)


FOR_READERS = {
    "note": "free text",
    "where": "says where in the paper something stands",
    "study.title": "identifies the study",
    "study.authors": "identifies the study",
    "study.year": "identifies the study; tells which guidelines are younger",
    "study.stage": "identifies the study",
    "study.field": "identifies the study",
    "study.data[].kind": "what the data are, beside repository and accession",
    "study.negative_results.where": "a note asks for it",
    "antibody.host": "beside clone or catalogue number",
    "antibody.supplier": "beside clone or catalogue number",
    "antibody.label": "beside clone or catalogue number",
    "antibody.protein": "the entry that uses the antibody names it",
    "preparations[].characterization.physical[].by": "further properties, which no guideline asks for",
    "preparations[].characterization.physical[].value": "further properties, which no guideline asks for",
    "preparations[].characterization.particles[].size.particles_measured": "only of images is a number asked",
    "preparations[].final.volume": "turns a number per mL of preparation into a yield",
    "preparations[].sample.csf.white_cells": "beside the red cells, which are asked for",
    "preparations[].sample.plant.cultivar": "beside species and organ, which are asked for",
    "preparations[].sample.plant.growth": "beside species and organ, which are asked for",
    "preparations[].sample.medium.washed_before": "beside the media, which are asked for",
    "preparations[].sample.growth_medium.serum.depletion.method": "no vesicles are collected from this medium",
    "preparations[].sample.growth_medium.serum.percent": "beside the kind of serum",
    "preparations[].sample.medium.serum.depletion.dilution": "beside force and time of the spin",
}
"""Leaves that no guideline asks for by themselves, with what they are there for."""


def is_for_readers(path: str) -> bool:
    """Whether a leaf is there for readers alone."""
    return general(path) in FOR_READERS or path.rsplit(".", 1)[-1] in FOR_READERS


def breach(change: Change) -> str:
    """What is wrong with a change, empty where nothing is."""
    item = items()[change.guideline, change.item]
    told = change.line().replace("\t", " | ")
    if not is_read(item, change.leaf):
        return f"not among the paths that the rule reads: {told}"
    if change.after == "no row":
        return f"the row is gone: {told}"
    if change.after == Outcome.NOT_APPLICABLE:
        return f"not applicable by deletion: {told}"
    if is_adverse(item, change.leaf):
        return ""
    if change.before in OPEN and change.after not in OPEN:
        return f"a gap closed by deletion: {told}"
    if change.before == Outcome.NEEDS_REVIEW and change.after == Outcome.MET:
        return f"met by deletion: {told}"
    return ""


def table(changes: list[Change]) -> str:
    """The golden table: changed cells only, sorted."""
    head = "leaf\titem\tsubject\tbefore\tafter"
    return "\n".join([head, *sorted(change.line() for change in changes)]) + "\n"


class Knocked(NamedTuple):
    """What the knock-outs of one dossier show, as it is kept: the table, and the paths that change nothing."""

    table: str
    idle: str
    breaches: list[str]


def knocked(path: Path) -> Knocked:
    """Knock out every leaf of a dossier."""
    dossier = content(path.read_text(encoding="utf-8"))
    changes, breaches, idle = knock_out(dossier)
    decided = {general(change.leaf.path) for change in changes} | decisive(dossier, idle)
    undecided = sorted({general(leaf.path) for leaf in idle} - decided)
    return Knocked(table(changes), "".join(f"{one}\n" for one in undecided), breaches)


def idle_file(path: Path) -> Path:
    """Where the paths are kept that change nothing in a dossier."""
    return TABLES / f"{path.stem}.idle.txt"


def complete() -> list[Path]:
    """The complete dossiers, one for each kind of sample."""
    return sorted(COMPLETE.glob("*.yaml"))


def main() -> None:
    """Write every table, and beside it the paths that change nothing."""
    TABLES.mkdir(exist_ok=True)
    with ProcessPoolExecutor() as pool:
        for path, found in zip(complete(), pool.map(knocked, complete()), strict=True):
            (TABLES / f"{path.stem}.tsv").write_text(found.table, encoding="utf-8")
            idle_file(path).write_text(found.idle, encoding="utf-8")
            for told in found.breaches:
                print(f"{path.stem}: {told}")


if __name__ == "__main__":
    main()
