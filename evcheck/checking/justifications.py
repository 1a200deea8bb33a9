"""The authors' reasons for deviating: they never change an outcome, they stand beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from evcheck.checking.places import spot_place
from evcheck.checking.report import JustificationUse, NotChecked, Options, Outcome, Row
from evcheck.guidelines import Guideline
from evcheck.reading.loading import Loaded
from evcheck.reading.problem import Problem
from evcheck.rules.verdict import Spot

NAMED = 3
"""Subjects that a note names; more are counted."""


def find(dossier: Any, guideline: str, item: str, subject: str, options: Options) -> JustificationUse | None:
    """The justification for an item and subject; one still valid before one that has expired, none if set aside."""
    if not options.justifications:
        return None
    expired = None
    for justification in dossier.justifications or []:
        if f"{guideline}/{item}" not in justification.items:
            continue
        if justification.subject is not None and subject not in justification.subject:
            continue
        until = justification.until or ""
        use = JustificationUse(reason=justification.reason, until=until, expired=bool(until and until < options.today))
        if not use.expired:
            return use
        expired = use
    return expired


def problems(
    loaded: Loaded,
    guidelines: list[Guideline],
    rows: Iterable[Row],
    not_checked: Iterable[NotChecked],
    options: Options,
) -> list[Problem]:
    """Notes on justifications that have expired, name no item of a checked guideline, or excuse nothing that is open.

    One for a guideline that was not checked is passed over in silence, and so is one for what could not be judged.
    """
    assert loaded.dossier is not None
    if not options.justifications:
        return []
    judged = _judged(rows, not_checked)
    notes = []
    for justification in loaded.dossier.justifications or []:
        expired = justification.until is not None and justification.until < options.today
        for position, name in enumerate(justification.items):
            unknown = _unknown(name, guidelines)
            unused = "" if unknown or expired else _unused(justification, name, judged.get(name, {}))
            if unknown:
                notes.append(_note(loaded, justification, position, "unknown-item", unknown))
            elif unused:
                notes.append(_note(loaded, justification, position, "unused-justification", unused))
        if expired:
            message = (
                f"This justification expired on {justification.until}; it no longer accepts anything. "
                "Give it a later day if it still holds, or remove it."
            )
            notes.append(_note(loaded, justification, None, "expired-justification", message))
    return notes


Judged = dict[str, dict[str, Row | None]]
"""By item, as `esc2018/ISO-1`: the row of each subject, or None where it could not be judged."""


def _judged(rows: Iterable[Row], not_checked: Iterable[NotChecked]) -> Judged:
    judged: Judged = {}
    for row in rows:
        judged.setdefault(f"{row.guideline}/{row.item}", {})[row.subject] = row
    for entry in not_checked:
        judged.setdefault(f"{entry.guideline}/{entry.item}", {})[entry.subject] = None
    return judged


def _unknown(name: str, guidelines: list[Guideline]) -> str:
    """What to say of a name that is no item of the guidelines that were checked; nothing if it is, or may be."""
    asked, _, item = name.partition("/")
    guideline = next((one for one in guidelines if one.id == asked), None)
    if guideline is not None and item in guideline.off:
        return f"`{name}` is switched off in this guideline, so nothing needs a reason. Remove it here."
    if guideline is not None and not item:
        example = "".join(f", as `{guideline.id}/{each.id}`" for each in guideline.items[:1])
        return f"`{name}` is a whole guideline. Name the items that you deviate from{example}."
    among = [guideline] if guideline is not None else [] if item else guidelines
    known = {each.id: f"{one.id}/{each.id}" for one in reversed(among) for each in one.items}
    wanted = item or asked
    if not known or (item in known and guideline is not None):
        return ""
    close = _nearest(wanted, known)
    hint = f" Did you mean `{known[close]}`?" if close else ""
    return f"`{name}` is no item of a guideline that was checked.{hint}"


def _nearest(wanted: str, ids: Iterable[str]) -> str:
    """The id that a misspelt one may mean, whatever the case; nothing where none is near."""
    from difflib import get_close_matches

    folded = {one.casefold(): one for one in ids}
    close = get_close_matches(wanted.casefold(), folded, n=1)
    return folded[close[0]] if close else ""


def _unused(justification: Any, name: str, judged: dict[str, Row | None]) -> str:
    """What to say of an item that is open for none of the subjects of its justification; nothing if it is, or may be.

    One subject that could not be judged is enough for silence: it may be open.
    """
    wanted = justification.subject
    found = {subject: row for subject, row in judged.items() if wanted is None or subject in wanted}
    if not judged or any(row is None or row.open for row in found.values()):
        return ""
    if not found:
        return (
            f"`{name}` is judged for {_ids(judged)}, not for {_ids(wanted)}, so this justification excuses nothing. "
            "Correct `subject`, or remove it."
        )
    outcomes = dict.fromkeys(row.outcome.value for row in found.values() if row is not None)
    told = f"Nothing is open of `{name}` ({' or '.join(outcomes)}), so it needs no justification."
    if Outcome.NEEDS_REVIEW.value in outcomes:
        return f"{told} The reader who reviews it sees the reason; keep it for them, or remove it."
    return f"{told} Remove it."


def _ids(subjects: Iterable[str]) -> str:
    """Subjects in words: `the study`, `"a" and "b"`."""
    names = ["the study" if one == "study" else f'"{one}"' for one in subjects]
    if len(names) > NAMED:
        names = [*names[: NAMED - 1], f"{len(names) - NAMED + 1} more"]
    return " and ".join(", ".join(names).rsplit(", ", 1))


def _note(loaded: Loaded, justification: Any, position: int | None, code: str, message: str) -> Problem:
    assert loaded.tree is not None
    assert loaded.lines is not None
    field = "items" if position is not None else "until"
    place = spot_place(loaded.tree, loaded.lines, Spot(justification, field, element=position))
    return Problem(code=code, severity="note", message=message, place=place)
