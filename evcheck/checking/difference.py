"""What changed from one report to another: closed, opened, changed, and still open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from evcheck.checking.renaming import Renamed, renamed, under_new_names
from evcheck.checking.report import DossierResult, GuidelineFacts, NotChecked, Problem, Report, Row
from evcheck.checking.status import dossier_status, fails

Key = tuple[str, str, str]
"""Guideline, item and subject of a row."""

KINDS = ("closed", "opened", "changed", "still open", "reworded", "not judged")
"""What can become of a row. `reworded` is not open, with another message; `not judged` is so in the new report only."""

GONE = "no longer there"
ABSENT = "not there"
UNJUDGED = "not judged"
"""In place of an outcome, where there is no row."""

SCORED = tuple[str, str, str, str]
"""Guideline and subject of a score, and what it was and is."""


class Change(NamedTuple):
    """What became of a row. `what` tells in what it differs; `was` and `now` are outcomes, or why there is none."""

    kind: str
    guideline: str
    item: str
    subject: str
    was: str
    now: str
    old: Row | None
    new: Row | None
    what: tuple[str, ...] = ()


class Apart(NamedTuple):
    """A guideline, or items of it, that only one report has, with the number of its rows that are open there."""

    side: str
    guideline: str
    items: tuple[str, ...]
    open: int


class Compared(NamedTuple):
    """One dossier in both reports; `matched` says why the two were taken for one: path, content, title or single.

    `renamed` are preparations and assays that have another name in the newer one; the changes are under that.
    """

    old: DossierResult
    new: DossierResult
    matched: str
    changes: tuple[Change, ...]
    apart: tuple[Apart, ...]
    problems_closed: tuple[Problem, ...]
    problems_opened: tuple[Problem, ...]
    scores: tuple[SCORED, ...]
    renamed: tuple[Renamed, ...] = ()

    def of(self, kind: str) -> list[Change]:
        """The changes of a kind."""
        return [change for change in self.changes if change.kind == kind]


class Difference(NamedTuple):
    """Two reports side by side. `old_only` and `new_only` are dossiers that have no counterpart."""

    old: str
    new: str
    fail_on: str
    dossiers: tuple[Compared, ...]
    old_only: tuple[DossierResult, ...]
    new_only: tuple[DossierResult, ...]
    guidelines: Mapping[str, GuidelineFacts]
    notes: tuple[str, ...]


def difference(old: Report, new: Report, names: tuple[str, str], fail_on: str) -> Difference:
    """What changed from an older report to a newer one; `names` are those by which they are called."""
    pairs, old_only, new_only = _matched(old.dossiers, new.dossiers)
    facts = {one.id: one for one in (*old.guidelines, *new.guidelines)}
    return Difference(
        old=names[0],
        new=names[1],
        fail_on=fail_on,
        dossiers=tuple(_compared(old, new, *pair) for pair in pairs),
        old_only=tuple(old_only),
        new_only=tuple(new_only),
        guidelines=facts,
        notes=tuple(_notes(old, new)),
    )


def status(found: Difference) -> int:
    """3 where a dossier could not be read, 1 where something opened at or above the level, 0 otherwise."""
    both = [result for one in found.dossiers for result in (one.old, one.new)]
    if any(result.status == "unreadable" for result in (*both, *found.old_only, *found.new_only)):
        return 3
    opened = any(
        change.new is not None and fails(change.new, found.fail_on)
        for one in found.dossiers
        for change in one.of("opened")
    )
    mistakes = any(problem.severity == "error" for one in found.dossiers for problem in one.problems_opened)
    return int(opened or mistakes or any(dossier_status(result, found.fail_on) for result in found.new_only))


def _matched(
    old: Iterable[DossierResult], new: Iterable[DossierResult]
) -> tuple[list[tuple[DossierResult, DossierResult, str]], list[DossierResult], list[DossierResult]]:
    """Dossiers of both reports in pairs, in the order of the newer: by path, content, title, or as the only ones."""
    olds, news = dict(enumerate(old)), dict(enumerate(new))
    single = len(olds) == len(news) == 1
    found: dict[int, tuple[DossierResult, DossierResult, str]] = {}
    for by, key in (("path", _path), ("content", _content), ("title", _title)):
        befores, afters = _by(olds, key), _by(news, key)
        for value, numbers in afters.items():
            others = befores.get(value, [])
            if by == "title" and not len(numbers) == len(others) == 1:
                continue  # several studies of one title cannot be told apart
            for number, other in zip(numbers, others, strict=False):
                found[number] = (olds.pop(other), news.pop(number), by)
    if single and news:
        found[0] = (olds.pop(0), news.pop(0), "single")
    return [found[number] for number in sorted(found)], list(olds.values()), list(news.values())


def _by(results: Mapping[int, DossierResult], key: Callable[[DossierResult], str]) -> dict[str, list[int]]:
    """The numbers of results by what they have in common, where they have it."""
    found: dict[str, list[int]] = {}
    for number, result in results.items():
        if value := key(result):
            found.setdefault(value, []).append(number)
    return found


def _path(result: DossierResult) -> str:
    return result.path.replace("\\", "/").removeprefix("./")


def _content(result: DossierResult) -> str:
    return result.sha256


def _title(result: DossierResult) -> str:
    return " ".join(result.title.split()).casefold()


def _compared(old: Report, new: Report, before: DossierResult, after: DossierResult, matched: str) -> Compared:
    """One dossier, as far as both reports speak of the same items."""
    items = _items(old, before), _items(new, after)
    both = {name: items[0][name] & items[1][name] for name in items[0].keys() & items[1].keys()}
    readable = before.status == after.status == "checked"
    facts = {one.id: one for one in (*old.guidelines, *new.guidelines)}
    others = renamed(before, after, facts) if readable else ()
    names = {one.old: one.new for one in others}
    return Compared(
        old=before,
        new=after,
        matched=matched,
        changes=tuple(_changes(before, after, both, names)) if readable else (),
        apart=(*_apart("old", before, items[0], items[1]), *_apart("new", after, items[1], items[0]))
        if readable
        else (),
        problems_closed=_without(before.problems, after.problems),
        problems_opened=_without(after.problems, before.problems),
        scores=tuple(_scores(before, after, names)) if readable else (),
        renamed=others,
    )


def _items(report: Report, result: DossierResult) -> dict[str, set[str]]:
    """The guidelines that a dossier was checked against, in order, each with its items."""
    used = {*result.chosen, *(row.guideline for row in result.rows), *(one.guideline for one in result.not_checked)}
    return {facts.id: set(facts.items) for facts in report.guidelines if facts.id in used}


def _apart(
    side: str, result: DossierResult, own: Mapping[str, set[str]], other: Mapping[str, set[str]]
) -> Iterator[Apart]:
    """Guidelines and items that the other report does not have."""
    for guideline, items in own.items():
        alone = items - other.get(guideline, set())
        if alone:
            still = sum(row.open for row in result.rows if row.guideline == guideline and row.item in alone)
            yield Apart(side, guideline, tuple(sorted(alone)) if guideline in other else (), still)


def _changes(
    before: DossierResult, after: DossierResult, both: Mapping[str, set[str]], names: Mapping[str, str]
) -> Iterator[Change]:
    """What became of every row, in the order of the newer report; those that are gone come last."""
    rows = (under_new_names(before.rows, names), after.rows)
    old, new = ({(one.guideline, one.item, one.subject): one for one in each} for each in rows)
    stuck = (one._replace(subject=names.get(one.subject, one.subject)) for one in before.not_checked)
    stuck_old, stuck_new = _keys(stuck), _keys(after.not_checked)
    for key in dict.fromkeys((*new, *stuck_new, *old)):
        if key[1] not in both.get(key[0], ()):
            continue
        was = old[key].outcome.value if key in old else UNJUDGED if key in stuck_old else ABSENT
        now = new[key].outcome.value if key in new else UNJUDGED if key in stuck_new else GONE
        kind, what = _kind(old.get(key), new.get(key), was, now)
        if kind:
            yield Change(kind, *key, was, now, old.get(key), new.get(key), what)


def _keys(entries: Iterable[NotChecked]) -> dict[Key, None]:
    return dict.fromkeys((one.guideline, one.item, one.subject) for one in entries)


def _kind(old: Row | None, new: Row | None, was: str, now: str) -> tuple[str, tuple[str, ...]]:
    """What became of one row, and in what it differs; nothing where that is of no interest."""
    if now == UNJUDGED:
        return ("not judged", ()) if old is not None else ("", ())
    if new is None:
        return ("closed", ()) if old is not None and old.open else ("", ())
    if old is None:
        return ("opened", ()) if new.open else ("changed", ("outcome",)) if was == UNJUDGED else ("", ())
    if old.open != new.open:
        return ("closed" if old.open else "opened"), ("outcome",)
    what = tuple(
        name for name in ("outcome", "level", "message", "justification", "accepted") if _differs(old, new, name)
    )
    if what == ("message",) and not new.open:
        return "reworded", what
    return ("changed", what) if what else ("still open" if new.open else "", ())


def _differs(old: Row, new: Row, name: str) -> bool:
    return bool(getattr(old, name) != getattr(new, name))


def _without(problems: Iterable[Problem], others: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems that the other side does not have; lines and places may have moved."""
    left = Counter((one.code, one.severity, one.message) for one in others)
    found = []
    for problem in problems:
        key = (problem.code, problem.severity, problem.message)
        if left[key]:
            left[key] -= 1
        else:
            found.append(problem)
    return tuple(found)


def _scores(before: DossierResult, after: DossierResult, names: Mapping[str, str]) -> Iterator[SCORED]:
    """The scores that both have, from what to what."""
    for guideline, score in after.scores.items():
        if guideline not in before.scores:
            continue
        new = _percents(score)
        old = {names.get(name, name): said for name, said in _percents(before.scores[guideline]).items()}
        for subject in dict.fromkeys((*new, *old)):
            yield guideline, subject, old.get(subject, ABSENT), new.get(subject, GONE)


def _percents(score: Mapping[str, Any]) -> dict[str, str]:
    """The percentage of each preparation and of the study, in words."""
    parts = {**score["preparations"], **({"study": score["study"]} if len(score["preparations"]) != 1 else {})}
    return {name: "no score" if part["percent"] is None else f"{part['percent']} %" for name, part in parts.items()}


def _notes(old: Report, new: Report) -> Iterator[str]:
    """What makes verdicts differ, though nobody changed the study."""
    if old.evcheck != new.evcheck:
        yield f"The older report is of evcheck {old.evcheck}, the newer of {new.evcheck}."
    elif old.knowledge != new.knowledge:
        yield "The two reports were made with different knowledge of names and methods."
    before = {one.id: one for one in old.guidelines}
    for facts in new.guidelines:
        other = before.get(facts.id, facts)
        if other.reading != facts.reading:
            yield (
                f"{facts.id} was read anew (reading {other.reading}, then {facts.reading}), "
                "so that verdicts can differ though the study is as it was."
            )
        elif other.digest != facts.digest:
            yield f"The file of {facts.id} changed, so that verdicts can differ though the study is as it was."
    if old.options.justifications != new.options.justifications:
        which = "older" if new.options.justifications else "newer"
        yield f"In the {which} report the authors' justifications were set aside."
