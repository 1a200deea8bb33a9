"""evcheck's own checks of figures: what a check finds, and the verdict that follows from all of them.

Such a check is total: where there is nothing to compare, its verdict is met and says plainly that nothing was checked.
Not applicable follows only from what must stand in an entry (the method of a step, a technique, the kind of sample), so
that saying less never makes a check go away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from evcheck.rules import steps
from evcheck.rules.look import look, stated_none
from evcheck.rules.verdict import GRAVITY, Outcome, Spot, Verdict, met, not_applicable

WHY = "a figure or a name can only be found wrong where it is given"
"""Why all that a check of plausibility reads can only speak against the study."""

AGREES = 0.05
"""How far figures may lie apart that are rounded, or read off another table: five per cent."""

CHAPTERS = {"sample.processing": "processing step", "isolation": "step", "validation": "validation step"}
"""Where steps stand, and how one of them is called."""


class Check(NamedTuple):
    """One comparison: how it came out, the arithmetic as a sentence, and where the figures stand."""

    outcome: Outcome
    told: str
    at: Sequence[Spot]


def fine(told: str, *at: Spot) -> Check:
    """The figures agree."""
    return Check(Outcome.MET, told, at)


def doubtful(told: str, *at: Spot) -> Check:
    """The figures deserve a second look."""
    return Check(Outcome.NEEDS_REVIEW, told, at)


def wrong(told: str, *at: Spot) -> Check:
    """The figures cannot be right."""
    return Check(Outcome.NOT_MET, told, at)


def weigh(checks: Sequence[Check], nothing: str, at: Iterable[Spot]) -> Verdict:
    """The verdict on all comparisons: the gravest counts; where there was none, `nothing` is said, of `at`."""
    if not checks:
        return met(nothing, at)
    worst = min((check.outcome for check in checks), key=GRAVITY.index)
    told = list(dict.fromkeys(check.told for check in checks if check.outcome is worst))
    spots = [spot for check in checks if check.outcome is worst for spot in check.at]
    if worst is Outcome.MET:
        return met(f"{' '.join(told[:3])}{_more(len(told) - 3)}", spots[:3])
    others = [check.told for check in checks if check.outcome not in (worst, Outcome.MET)]
    return Verdict(worst, " ".join(told), tuple(spots), tuple(dict.fromkeys(others)))


def _more(number: int) -> str:
    """How many checks more are not told one by one."""
    if number <= 0:
        return ""
    return f" {number} more {'is' if number == 1 else 'are'} fine as well."


class Step(NamedTuple):
    """A step, and its name at the beginning of a sentence."""

    record: Any
    name: str

    def at(self, *keys: str) -> list[Spot]:
        """Where its figures stand."""
        return [Spot(self.record, key) for key in keys]


def steps_of(preparation: Any, classes: Sequence[str], chapters: Iterable[str] = CHAPTERS) -> list[Step]:
    """The steps of a preparation that are of one of these classes by the name of their method, or may be."""
    found = []
    for chapter in chapters:
        for position, step in enumerate(look(preparation, chapter).value or [], 1):
            method = step.method.entry if step.method is not None else None
            if method is None or method.method_class in classes:
                called = f"{CHAPTERS[chapter]} {position} ({steps.written(step)})"
                found.append(Step(step, called[0].upper() + called[1:]))
    return found


def weigh_steps(
    preparation: Any, checks: Sequence[Check], number: int, needed: str, what: str, chapters: Iterable[str] = CHAPTERS
) -> Verdict:
    """The verdict on the steps of a kind, of which there are `number`.

    `needed` are the figures without which nothing can be compared, `what` is what steps of this kind do.
    """
    if number:
        several = f"The one step that {what} does not give" if number == 1 else f"None of {number} steps gives"
        return weigh(checks, f"{several} {needed}, so nothing was compared.", whole(preparation))
    described = [found for chapter in chapters if (found := look(preparation, chapter)).value]
    if described:
        return not_applicable(f"No step {what}.", [described[0].spot()])
    if stated_none(preparation, "isolation"):
        return not_applicable("Nothing was isolated (`isolation: none`).", [Spot(preparation, "isolation")])
    return met("No step is described, so nothing was compared.", whole(preparation))


def whole(preparation: Any) -> list[Spot]:
    """Where to point if nothing was checked: the preparation."""
    return [Spot(preparation, "id")]


def always(paths: Iterable[str]) -> dict[str, str]:
    """The declaration that each of these paths can only speak against the study."""
    return dict.fromkeys(paths, WHY)


def figure(value: float) -> str:
    """A number as readers write it: about three digits, thousands grouped, powers of ten where it is large or small."""
    if value >= 1e7 or 0 < value < 1e-3:
        mantissa, _, power = f"{value:.2e}".partition("e")
        return f"{float(mantissa):g}e{int(power)}"
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def shown(quantity: Any) -> str:
    """A quantity as it was written, with the unit that a bare number has in its field."""
    text: str = quantity.text.strip()
    return text if any(map(str.isalpha, text)) or "%" in text else f"{text} {quantity.unit}".strip()
