"""Whether the steps of a dossier are those of a manuscript."""

from __future__ import annotations

from typing import Any

from evcheck.knowledge import find
from evcheck.manuscript.agreeing import field_of, same
from evcheck.manuscript.aligning import aligned, class_of, steps_of
from evcheck.manuscript.comparison import NOT_IN_DOSSIER, NOT_IN_MANUSCRIPT, Work, founds, text_at
from evcheck.manuscript.stating import Stated
from evcheck.manuscript.walking import leaves, within

FIELDS = ("force", "rpm", "duration", "temperature", "rotor", "product", "pore", "cutoff", "matrix")
"""Fields of a step that are compared."""


def compare_steps(work: Work, about: str, ours: Any, theirs: Any) -> None:
    """Lay the steps of two preparations side by side and compare those that are the same."""
    for pair in aligned(steps_of(ours), steps_of(theirs)):
        if pair.dossier is not None and pair.manuscript is not None:
            _step(work, about, pair.dossier, pair.manuscript)
        elif pair.dossier is not None:
            _lone(work, about, pair.dossier)


def steps_not_in_dossier(work: Work) -> None:
    """Tell of steps of the manuscript that the dossier has not."""
    ours = [step for one in work.ours for step in steps_of(one)]
    for step in work.steps:
        _not_in_dossier(work, step, ours)


def _step(work: Work, about: str, ours: Any, theirs: Any) -> None:
    """Compare two steps; what another step of the class says too is no disagreement."""
    alike = [step for step in work.steps if class_of(step) == class_of(ours)]
    work.agree += isinstance(within(ours, "method"), Stated)
    for key in FIELDS:
        value, found = within(ours, key), founds(theirs, key)
        if isinstance(value, Stated) and found and _has_twin(ours, alike, key):
            work.agree += 1
        else:
            work.value(field_of("Step", key), f"{key} of a step of {about} ({_name(ours)})", value, found)


def _has_twin(ours: Any, alike: list[Any], key: str) -> bool:
    """Whether some step of the manuscript states this field and agrees in all that both state."""
    for step in alike:
        pairs = [(field_of("Step", k), within(ours, k), one) for k in FIELDS for one in founds(step, k)]
        verdicts = [same(field, own.value, one.value) for field, own, one in pairs if isinstance(own, Stated)]
        if founds(step, key) and False not in verdicts:
            return True
    return False


def _lone(work: Work, about: str, ours: Any) -> None:
    """A step without counterpart: told if the text holds its force nowhere, or neither product nor method."""
    force = within(ours, "force")
    if isinstance(force, Stated) and not work.text.has_figure(force.value):
        work.note(NOT_IN_MANUSCRIPT, f"a step of {about}: {_name(ours)} at {force.value}", force)
    elif not any(class_of(step) == class_of(ours) for step in work.steps):
        for key in ("product", "method"):
            value = within(ours, key)
            if isinstance(value, Stated) and not work.text.has(field_of("Step", key), value.value):
                work.note(NOT_IN_MANUSCRIPT, f"a step of {about}: {_name(ours)}", value)
                break


def _not_in_dossier(work: Work, step: Any, ours: list[Any]) -> None:
    """A step of the manuscript: told by its force, or by its method if the dossier has no step of the class."""
    like = [one for one in ours if class_of(one) == class_of(step)]
    force = next(iter(founds(step, "force")), None)
    method = next(iter(founds(step, "method")), None)
    if method is None or method.unsure or not _isolates(step):
        return
    if force is None:
        if not like:
            work.note(NOT_IN_DOSSIER, f"a step: {method.value}", None, method)
        return
    forces = [one for one in (within(one, "force") for one in ours) if isinstance(one, Stated)]
    known = len(forces) < len(like) or any(same(field_of("Step", "force"), one.value, force.value) for one in forces)
    if not (known or force.unsure or _told(work, step)):
        work.note(NOT_IN_DOSSIER, f"a step: {method.value} at {force.value}", None, force)


def _told(work: Work, step: Any) -> bool:
    """Whether a step is already told of beside one of the dossier."""
    told = {one.manuscript for one in work.findings.values() if one.manuscript is not None}
    return any(one in told for _, one in leaves(step))


def _isolates(step: Any) -> bool:
    name = class_of(step)
    kind = find("method class", name).entry if name and name != "spin" else None
    return name == "spin" or (kind is not None and bool(kind.isolates))


def _name(step: Any) -> str:
    return text_at(step, "method") or text_at(step, "product")
