"""What a difference between two reports comes to, in words: the same for the terminal and for Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from evcheck.checking.difference import ABSENT, GONE, UNJUDGED, Apart, Change, Compared, Difference
from evcheck.checking.report import DossierResult, Problem
from evcheck.views.counting import amount, items, listed, pending

HEADS = {
    "closed": "closed",
    "opened": "opened",
    "changed": "changed",
    "not judged": "not judged in the newer one, because of a problem with the dossier",
    "still open": "still open",
    "reworded": "not open, and worded differently",
}
"""The kinds of changes in the order in which they are told."""

COUNTED = ("still open", "reworded")
"""Kinds that are only counted, unless everything is asked for."""

MATCHED = {
    "path": "",
    "content": "matched by their content, which is the same",
    "title": "matched by the title of the study",
    "single": "compared as the only dossier on either side",
}


class Told(NamedTuple):
    """Changes that say the same of several subjects: what they are of, and the sentences on them."""

    changes: tuple[Change, ...]
    step: str
    message: str
    reasons: tuple[str, ...]

    @property
    def first(self) -> Change:
        """The first change, for what all have in common."""
        return self.changes[0]


def told(changes: Iterable[Change]) -> list[Told]:
    """Changes of one kind, those together that say the same of several subjects."""
    groups: dict[tuple[object, ...], list[Change]] = {}
    for change in changes:
        key = (change.guideline, change.item, _step(change), _message(change), _reasons(change))
        groups.setdefault(key, []).append(change)
    return [Told(tuple(group), _step(group[0]), _message(group[0]), _reasons(group[0])) for group in groups.values()]


def _step(change: Change) -> str:
    """From what to what: `was not reported, now met`."""
    if change.was == change.now:
        return f"{change.now} as before" if change.kind == "changed" else change.now
    was = {ABSENT: "was not there", UNJUDGED: "could not be judged before"}.get(change.was, f"was {change.was}")
    now = {GONE: "no longer there", UNJUDGED: "cannot be judged now"}.get(change.now, f"now {change.now}")
    return f"{was}, {now}"


def _message(change: Change) -> str:
    """What the newer report says; of a row that is gone, what the older one said."""
    row = change.new or change.old
    return row.message if row is not None else ""


def _reasons(change: Change) -> tuple[str, ...]:
    """What else is different: the level, and the authors' reason."""
    old, new = change.old, change.new
    if old is None or new is None:
        return ()
    found = [f"The level was {old.level} and is {new.level}."] if "level" in change.what else []
    if "justification" in change.what:
        found.append(_justified(change))
    if "accepted" in change.what and old.accepted != new.accepted:
        found.append("It is accepted for the authors' reason." if new.accepted else "It is accepted no more.")
    return tuple(found)


def _justified(change: Change) -> str:
    new = change.new.justification if change.new is not None else None
    if new is None:
        return "The authors give no reason any more."
    until = f" (until {new.until}{', which has passed' if new.expired else ''})" if new.until else ""
    return f"The authors' reason{until}: {' '.join(new.reason.split())}"


def subjects(group: Told, all: bool) -> str:
    """The subjects of a group in words; many are counted, unless everything is asked for."""
    names = ["the study" if one.subject == "study" else f'"{one.subject}"' for one in group.changes]
    return listed(names) if all or len(names) <= 3 else f"{names[0]}, {names[1]} and {len(names) - 2} more"


def apart(one: Apart) -> str:
    """A guideline or items that only one side has."""
    side = "older" if one.side == "old" else "newer"
    still = f"{amount(one.open, 'row')} of it {'is' if one.open == 1 else 'are'} open there"
    if not one.items:
        return f"Only the {side} one is checked against {one.guideline}; {still}, and not compared."
    which = listed(list(one.items)) if len(one.items) <= 6 else amount(len(one.items), "item")
    return f"Only the {side} one has {which} of {one.guideline}; {still.replace('of it', 'of them')}, and not compared."


def problem(one: Problem) -> str:
    """A problem with its line."""
    line = f"line {one.place.line}: " if one.place.line else ""
    return f"{line}{one.message} [{one.code}]"


def alone(found: Difference) -> list[str]:
    """The dossiers that have no counterpart, each in a sentence."""
    sides = (("older", found.old_only), ("newer", found.new_only))
    return [_alone(result, side) for side, results in sides for result in results]


def _alone(result: DossierResult, side: str) -> str:
    """A dossier without a counterpart."""
    if result.status == "unreadable":
        return f"{result.path} is only in the {side} one, and could not be read."
    number = sum(items(pending(result)).values())
    still = f"{amount(number, 'item')} {'is' if number == 1 else 'are'} open"
    return f"{result.path} is only in the {side} one, where {still}."


def closing(one: Compared) -> str:
    """The counts of one dossier in a sentence."""
    if "unreadable" in (one.old.status, one.new.status):
        which = "older" if one.old.status == "unreadable" else "newer"
        told = "Neither one could" if one.old.status == one.new.status else f"The {which} one could not"
        return f"{told} be read as a dossier, so nothing was compared."
    numbers = {kind: len(one.of(kind)) for kind in HEADS}
    text = listed([f"{numbers[kind]} {kind}" for kind in ("closed", "opened", "changed", "still open")])
    text += f"; {numbers['not judged']} cannot be judged now" if numbers["not judged"] else ""
    same = bool(one.old.sha256) and one.old.sha256 == one.new.sha256
    return f"Rows: {text}." + (" The dossier itself is the same, byte for byte." if same else "")


def renamings(one: Compared) -> list[str]:
    """What was renamed, each in a sentence."""
    return [
        f'The {each.kind} "{each.old}" is now called "{each.new}".'
        if each.alike
        else f'"{each.old}" and "{each.new}" are compared as the only {each.kind} on either side.'
        for each in one.renamed
    ]


def named(one: Compared) -> str:
    """The dossier by its path or paths."""
    return one.new.path if one.old.path == one.new.path else f"{one.old.path} → {one.new.path}"
