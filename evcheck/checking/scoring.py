"""The score that a guideline defines for itself: how many of its applicable items are fulfilled.

EV-METRIC is such a score. Everything is counted in whole numbers and fractions, and rounded once, half up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from evcheck.checking.report import NotChecked, Row
from evcheck.rules.verdict import Outcome

SCORED = ("study", "comparator")
"""The roles of preparations that have a score; a preparation without a role is one of the study."""


def percent(fulfilled: int, applicable: int) -> int:
    """Give a share in percent, rounded half up: 1 of 8 is 13 %."""
    return (200 * fulfilled + applicable) // (2 * applicable)


def score(
    rows: Iterable[Row], guideline: str, roles: Mapping[str, str | None], not_checked: Iterable[NotChecked] = ()
) -> dict[str, Any]:
    """The score of each preparation by its rows of a guideline, and that of the study.

    Fulfilled is what is met, and nothing else; only what is not applicable leaves the count. Blanks and controls
    have no score. A preparation for which an item could not be judged has none either: it stands under
    `not_computed` with the reason, and then the study, whose score is the mean of all, has none.

    Args:
        rows: of one dossier.
        guideline: the id of the guideline.
        roles: of the preparations, by id.
        not_checked: of the same dossier.
    """
    found: dict[str, list[Row]] = {}
    broken: dict[str, list[str]] = {}
    for row in rows:
        if row.guideline == guideline and _has_score(row.subject, roles):
            found.setdefault(row.subject, []).append(row)
            if row.outcome is Outcome.ERROR:
                broken.setdefault(row.subject, []).append(row.item)
    for one in not_checked:
        if one.guideline == guideline and _has_score(one.subject, roles):
            broken.setdefault(one.subject, []).append(one.item)
    preparations = {subject: _part(its) for subject, its in found.items() if subject not in broken}
    not_computed = {
        subject: f"{'item' if len(items) == 1 else 'items'} {', '.join(items)} could not be judged"
        for subject, items in broken.items()
    }
    return {"preparations": preparations, "study": _mean(preparations, not_computed), "not_computed": not_computed}


def _has_score(subject: str, roles: Mapping[str, str | None]) -> bool:
    """Whether a subject is a preparation of the study or compared with one, and no blank or control."""
    return subject != "study" and (roles.get(subject) or "study") in SCORED


def _part(rows: list[Row]) -> dict[str, Any]:
    """The score of one preparation."""
    applicable = sum(row.outcome is not Outcome.NOT_APPLICABLE for row in rows)
    fulfilled = sum(row.outcome is Outcome.MET for row in rows)
    share = percent(fulfilled, applicable) if applicable else None
    told = f"{fulfilled} of {applicable} applicable = {share} %" if applicable else "none is applicable"
    return {"fulfilled": fulfilled, "applicable": applicable, "percent": share, "arithmetic": told}


def _mean(preparations: Mapping[str, Any], not_computed: Mapping[str, str]) -> dict[str, Any]:
    """The score of the study: the mean of the exact scores, rounded once."""
    parts = [part for part in preparations.values() if part["applicable"]]
    if not_computed:
        without = f"{' and '.join(not_computed)} {'has' if len(not_computed) == 1 else 'have'} no score"
        return {"percent": None, "arithmetic": f"not computed, since {without}"}
    if not parts:
        return {"percent": None, "arithmetic": "no preparation has a score"}
    mean = sum((Fraction(part["fulfilled"], part["applicable"]) for part in parts), Fraction()) / len(parts)
    share = percent(mean.numerator, mean.denominator)
    told = ", ".join(f"{part['fulfilled']}/{part['applicable']}" for part in parts)
    return {"percent": share, "arithmetic": f"{'mean of ' if len(parts) > 1 else ''}{told} = {share} %"}
