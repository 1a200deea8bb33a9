"""The authors' reasons for deviating: they never change an outcome, they stand beside it."""

from __future__ import annotations

from typing import Any

from evcheck.checking.places import spot_place
from evcheck.checking.report import JustificationUse
from evcheck.guidelines import Guideline
from evcheck.reading.loading import Loaded
from evcheck.reading.problem import Problem
from evcheck.rules.verdict import Spot


def find(dossier: Any, guideline: str, item: str, subject: str, today: str) -> JustificationUse | None:
    """The justification for an item and subject; one still valid before one that has expired."""
    expired = None
    for justification in dossier.justifications or []:
        if f"{guideline}/{item}" not in justification.items:
            continue
        if justification.subject is not None and subject not in justification.subject:
            continue
        until = justification.until or ""
        use = JustificationUse(reason=justification.reason, until=until, expired=bool(until and until < today))
        if not use.expired:
            return use
        expired = use
    return expired


def problems(loaded: Loaded, guidelines: list[Guideline], today: str) -> list[Problem]:
    """Notes on justifications that name no item of a checked guideline, or have expired."""
    known = {f"{guideline.id}/{item.id}": guideline.id for guideline in guidelines for item in guideline.items}
    checked = {guideline.id for guideline in guidelines}
    notes = []
    for justification in loaded.dossier.justifications or []:
        for position, name in enumerate(justification.items):
            if name not in known and ("/" not in name or name.partition("/")[0] in checked):
                notes.append(_note(loaded, justification, position, "unknown-item", _unknown(name, list(known))))
        if justification.until is not None and justification.until < today:
            message = f"This justification expired on {justification.until}; it no longer accepts anything."
            notes.append(_note(loaded, justification, None, "expired-justification", message))
    return notes


def _unknown(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    close = [one for one in known if one.partition("/")[2] == name] or get_close_matches(name, known, n=1)
    return f"`{name}` is no item of a guideline that was checked." + (f" Did you mean `{close[0]}`?" if close else "")


def _note(loaded: Loaded, justification: Any, position: int | None, code: str, message: str) -> Problem:
    assert loaded.tree is not None
    assert loaded.lines is not None
    field = "items" if position is not None else "until"
    place = spot_place(loaded.tree, loaded.lines, Spot(justification, field, element=position))
    return Problem(code=code, severity="note", message=message, place=place)
