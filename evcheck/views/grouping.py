"""Rows that say the same: put together for readers, never in the machine formats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from evcheck.checking.report import (
    GRAVITY,
    LEVELS,
    DossierResult,
    GuidelineFacts,
    ItemFacts,
    JustificationUse,
    Place,
    Problem,
    Row,
)


class Finding(NamedTuple):
    """One item with one verdict over one or more subjects; `of` is how many subjects the item has here."""

    rows: tuple[Row, ...]
    of: int

    @property
    def row(self) -> Row:
        """The first row, for what all have in common."""
        return self.rows[0]

    @property
    def subjects(self) -> tuple[str, ...]:
        """The ids, in the order of the dossier."""
        return tuple(dict.fromkeys(row.subject for row in self.rows))

    @property
    def places(self) -> list[Place]:
        """The places of all rows, each once."""
        return list(dict.fromkeys(place for row in self.rows for place in row.places))


class Block(NamedTuple):
    """The findings of one item with the same outcome, printed under one head; of several items that say the same."""

    guideline: GuidelineFacts
    findings: tuple[Finding, ...]
    items: tuple[str, ...]


class Fold(NamedTuple):
    """Several items that say the same of the same subjects: one compact line."""

    names: tuple[str, ...]
    facts: ItemFacts
    findings: tuple[Finding, ...]

    @property
    def finding(self) -> Finding:
        """The first finding, for what all have in common."""
        return self.findings[0]

    @property
    def lines(self) -> list[int]:
        """The lines of all places, sorted."""
        return sorted({place.line for finding in self.findings for place in finding.places if place.line})


def findings(result: DossierResult) -> list[Finding]:
    """Collapse identical rows of an item, in the order in which they first appear."""
    groups: dict[object, list[Row]] = {}
    for row in result.rows:
        groups.setdefault(_same(row), []).append(row)
    judged = [(row.guideline, row.item, row.subject) for row in result.rows]
    judged += [(entry.guideline, entry.item, entry.subject) for entry in result.not_checked]
    of: dict[tuple[str, str], int] = {}
    for guideline, item, _ in dict.fromkeys(judged):
        of[guideline, item] = of.get((guideline, item), 0) + 1
    return [Finding(tuple(group), of[group[0].guideline, group[0].item]) for group in groups.values()]


def blocks(guideline: GuidelineFacts, found: Iterable[Finding]) -> list[Block]:
    """The findings of a guideline under their heads: by level, then item, then gravity of the outcome."""
    order = {item: number for number, item in enumerate(guideline.items)}
    heads: dict[tuple[int, int, int], list[Finding]] = {}
    for finding in found:
        row = finding.row
        if row.guideline == guideline.id:
            key = (LEVELS.index(row.level), order[row.item], GRAVITY.index(row.outcome))
            heads.setdefault(key, []).append(finding)
    return [Block(guideline, tuple(heads[key]), (heads[key][0].row.item,)) for key in sorted(heads)]


def together(found: list[Block]) -> list[Block]:
    """Blocks of several items that say the same of the same subjects, as one where the first stands."""
    groups: dict[object, list[Block]] = {}
    for block in found:
        groups.setdefault((block.findings[0].row.level, *map(says, block.findings)), []).append(block)
    return [
        Block(group[0].guideline, group[0].findings, tuple(item for block in group for item in block.items))
        for group in groups.values()
    ]


def says(finding: Finding) -> tuple[object, ...]:
    """All that a finding tells its reader."""
    row = finding.row
    return finding.subjects, row.outcome, row.message, row.notes, row.fix, row.add, row.methods, row.justification


def covered(guideline: GuidelineFacts, still: Iterable[Finding]) -> dict[str, tuple[str, ...]]:
    """Open items whose gap other open items of the guideline name already, by id, with those that name it.

    Those that are shown themselves go before others whose gap is named in turn.
    """
    open_rows = {(row.item, row.subject) for one in still for row in one.rows if row.guideline == guideline.id}
    found: dict[str, tuple[str, ...]] = {}
    for item, facts in guideline.items.items():
        subjects = {subject for name, subject in open_rows if name == item}
        named = [name for name in facts.covered_by if any((name, subject) in open_rows for subject in subjects)]
        if subjects and all(any((name, one) in open_rows for name in named) for one in subjects):
            found[item] = tuple(named)
    shown = {item: tuple(name for name in named if name not in found) for item, named in found.items()}
    return {item: shown[item] or named for item, named in found.items()}


def by_gap(also: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, ...], list[str]]:
    """Open items whose gap others name, by those others."""
    found: dict[tuple[str, ...], list[str]] = {}
    for item, named in also.items():
        found.setdefault(named, []).append(item)
    return found


def folds(guidelines: Iterable[GuidelineFacts], found: list[Finding], prefix: bool) -> list[Fold]:
    """Compact lines, ordered as `blocks` are; `prefix` writes `esc2018/ISO-1` for `ISO-1`."""
    groups: dict[object, list[tuple[GuidelineFacts, Finding]]] = {}
    for guideline in guidelines:
        for block in blocks(guideline, found):
            for finding in block.findings:
                groups.setdefault(_alike(finding), []).append((guideline, finding))
    return [
        Fold(
            names=_names([finding.row for _, finding in group], prefix),
            facts=group[0][0].items[group[0][1].row.item],
            findings=tuple(finding for _, finding in group),
        )
        for group in groups.values()
    ]


def problems(result: DossierResult) -> list[list[Problem]]:
    """Identical problems together: errors first, each kind in the order of the file."""
    groups: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in result.problems:
        groups.setdefault((problem.severity, problem.code, problem.message), []).append(problem)
    return sorted(groups.values(), key=lambda group: group[0].severity != "error")


def in_force(justification: JustificationUse | None) -> bool:
    """Whether the authors give a reason that has not expired."""
    return justification is not None and not justification.expired


def _same(row: Row) -> tuple[object, ...]:
    verdict = (row.outcome, row.open, row.accepted, row.known, row.message, row.notes, row.justification)
    return row.guideline, row.item, verdict, row.fix, row.add, row.methods


def _alike(finding: Finding) -> tuple[object, ...]:
    row = finding.row
    return finding.subjects, row.outcome, row.message, row.notes, row.fix, row.justification, row.accepted


def _names(rows: list[Row], prefix: bool) -> tuple[str, ...]:
    """The items of rows; with `prefix` a guideline is named where its items begin: `esc2018/ISO-1`, `ISO-3`."""
    items = list(dict.fromkeys((row.guideline, row.item) for row in rows))
    begin = {next(one for one in items if one[0] == guideline) for guideline, _ in items}
    return tuple(f"{one[0]}/{one[1]}" if prefix and one in begin else one[1] for one in items)
