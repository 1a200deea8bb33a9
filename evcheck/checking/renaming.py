"""Which preparation or assay of an older report is which of a newer one, where its name was changed.

The verdicts tell: what is the same but for its name has the same rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from evcheck.checking.report import DossierResult, GuidelineFacts, Row

ALIKE = 0.6
"""So great a share of rows has to be the same for two names to be those of one subject."""

STUDY = "study"
PREPARATION = "preparation"
"""What a subject is taken for where a report does not say."""

Said = tuple[str, str, str, str]
"""Guideline, item, outcome and message of a row."""


class Renamed(NamedTuple):
    """A subject under its older and its newer name; `alike` is false where they are no more than the only ones."""

    kind: str
    old: str
    new: str
    alike: bool


class _Subject(NamedTuple):
    """A subject with what its rows say, its own name left out of it."""

    name: str
    said: frozenset[Said]


def renamed(
    before: DossierResult, after: DossierResult, guidelines: Mapping[str, GuidelineFacts]
) -> tuple[Renamed, ...]:
    """The subjects that only one of two results has and that are the same all the same."""
    olds, news = _by_kind(before.rows, guidelines), _by_kind(after.rows, guidelines)
    found: list[Renamed] = []
    for kind, old in olds.items():
        new = news.get(kind, {})
        gone = [_Subject(name, _said(old[name], name)) for name in old if name not in new]
        come = [_Subject(name, _said(new[name], name)) for name in new if name not in old]
        found += _pairs(kind, gone, come, only=len(old) == len(new) == 1)
    return tuple(found)


def under_new_names(rows: Iterable[Row], names: Mapping[str, str]) -> list[Row]:
    """Rows of an older result with the names that their subjects have in the newer one."""
    return [
        row._replace(subject=names[row.subject], message=_named(row.message, row.subject, names[row.subject]))
        if row.subject in names
        else row
        for row in rows
    ]


def _by_kind(rows: Iterable[Row], guidelines: Mapping[str, GuidelineFacts]) -> dict[str, dict[str, list[Row]]]:
    """The rows of each subject but the study, by the kind of subject: preparation or assay."""
    found: dict[str, dict[str, list[Row]]] = {}
    for row in rows:
        facts = guidelines[row.guideline].items.get(row.item) if row.guideline in guidelines else None
        if row.subject != STUDY and facts is not None:
            found.setdefault(facts.subject or PREPARATION, {}).setdefault(row.subject, []).append(row)
    return found


def _said(rows: list[Row], name: str) -> frozenset[Said]:
    return frozenset((row.guideline, row.item, row.outcome.value, _named(row.message, name, "\0")) for row in rows)


def _named(message: str, name: str, other: str) -> str:
    """A message with another name where it quotes the subject's."""
    return re.sub(rf'(["“]){re.escape(name)}(["”])', lambda found: f"{found[1]}{other}{found[2]}", message)


def _pairs(kind: str, gone: list[_Subject], come: list[_Subject], only: bool) -> list[Renamed]:
    """Those that are most alike first; two that are equally like a third are left apart, unless all say the same."""
    found: list[Renamed] = []
    while gone and come:
        shares = {(one, two): _share(one, two) for one in gone for two in come}
        best = max(shares.values())
        pairs = [pair for pair, share in shares.items() if share == best]
        if best < ALIKE or (len(pairs) > 1 and best < 1):
            break
        one, two = pairs[0]
        found.append(Renamed(kind, one.name, two.name, True))
        gone.remove(one)
        come.remove(two)
    if only and gone and come:
        found.append(Renamed(kind, gone[0].name, come[0].name, False))
    return found


def _share(one: _Subject, two: _Subject) -> float:
    """The share of rows that both have."""
    most = max(len(one.said), len(two.said))
    return len(one.said & two.said) / most if most else 0.0
