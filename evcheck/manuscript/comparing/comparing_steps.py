"""Whether the steps of a dossier are those of a manuscript."""

from __future__ import annotations

import re
from typing import Any

from evcheck.dossier.quantities import QuantityError, parse
from evcheck.knowledge import find
from evcheck.manuscript.comparing.agreeing import field_of, same
from evcheck.manuscript.comparing.aligning import Pair, aligned, class_of, steps_of
from evcheck.manuscript.comparing.comparison import NOT_IN_DOSSIER, NOT_IN_MANUSCRIPT, Work, founds, text_at
from evcheck.manuscript.comparing.stating import Stated
from evcheck.manuscript.drafting.fact_words import method_class
from evcheck.manuscript.walking import leaves, within

SPIN = "spin"
"""The class of both kinds of centrifugation."""

SLOW = 20_000
"""Up to this force, in × g, a spin is no ultracentrifugation."""

FIELDS = ("force", "rpm", "duration", "temperature", "rotor", "product", "pore", "cutoff", "matrix", "fractions")
"""Fields of a step that are compared."""


def compare_steps(work: Work, about: str, ours: Any, theirs: Any) -> None:
    """Lay the steps of two preparations side by side and compare those that are the same."""
    for pair in _with_only_ones(aligned(steps_of(ours), steps_of(theirs))):
        if pair.dossier is not None and pair.manuscript is not None:
            _step(work, about, pair.dossier, pair.manuscript)
        elif pair.dossier is not None:
            _lone(work, about, pair.dossier)


def _with_only_ones(pairs: list[Pair]) -> list[Pair]:
    """Pairs in which a step without counterpart has the only other one of its class; spins are too many for that."""
    left = [pair.dossier for pair in pairs if pair.manuscript is None]
    right = [pair.manuscript for pair in pairs if pair.dossier is None]
    out = []
    for pair in pairs:
        name = class_of(pair.dossier or pair.manuscript)
        mine, theirs = ([one for one in side if class_of(one) == name] for side in (left, right))
        only = name not in ("", SPIN) and len(mine) == len(theirs) == 1
        if only and pair.manuscript is None:
            out.append(Pair(pair.dossier, theirs[0]))
        elif not (only and pair.dossier is None):
            out.append(pair)
    return out


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
        elif key == "fractions" and isinstance(value, Stated) and _names_fractions(work, value.value):
            continue  # of another separation, or of this one: that is for a reader
        else:
            work.value(field_of("Step", key), f"{key} of a step of {about} ({_name(ours)})", value, found)


def _names_fractions(work: Work, value: str) -> bool:
    """Whether the text names, of any separation, fractions that begin with the same number."""
    first = re.search(r"\d+", value)
    return first is not None and work.text.has_words(f"fractions {first.group()}")


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
    """A step of the manuscript: told by its force, or by its method if the dossier has no step that it could be."""
    like = [one for one in ours if class_of(one) == class_of(step)]
    force = next(iter(founds(step, "force")), None)
    method = next(iter(founds(step, "method")), None)
    if method is None or method.unsure or not _counts(step):
        return
    if force is None:
        if not any(_could_be(step, one) for one in like):
            work.note(NOT_IN_DOSSIER, f"a step: {method.value}", None, method)
        return
    forces = [one for one in (within(one, "force") for one in ours) if isinstance(one, Stated)]
    open_ones = [one for one in like if not isinstance(within(one, "force"), Stated)]
    known = any(_could_be(step, one) for one in open_ones) or any(
        same(field_of("Step", "force"), one.value, force.value) for one in forces
    )
    if not (known or force.unsure or _told(work, step)):
        work.note(NOT_IN_DOSSIER, f"a step: {method.value} at {force.value}", None, force)


def _could_be(step: Any, other: Any) -> bool:
    """Whether a step of the dossier could be one of the manuscript: no slow spin is an ultracentrifugation."""
    return class_of(step) != SPIN or not _strong(step) or _strong(other) or not _slow(other)


def _strong(step: Any) -> bool:
    """Whether a spin is an ultracentrifugation by its name or its force."""
    named = text_at(step, "method")
    return method_class(named, text_at(step, "product")) == "ultracentrifugation" or _force(step) > SLOW


def _slow(step: Any) -> bool:
    """Whether a spin is known to be none that pellets small vesicles."""
    return 0 < _force(step) <= SLOW


def _force(step: Any) -> float:
    """The force of a step of either tree in × g; 0 where it is not given."""
    written = text_at(step, "force")
    try:
        force = parse(written, "force") if written else None
    except QuantityError:
        return 0.0
    return (force.high or force.low or 0.0) if force is not None else 0.0


def _told(work: Work, step: Any) -> bool:
    """Whether a step is already told of beside one of the dossier."""
    told = {one.manuscript for one in work.findings.values() if one.manuscript is not None}
    return any(one in told for _, one in leaves(step))


def _counts(step: Any) -> bool:
    """Whether a step is one that a dossier ought to have: it isolates vesicles, or clears what they are in."""
    name = class_of(step)
    kind = find("method class", name).entry if name and name != SPIN else None
    return name == SPIN or (kind is not None and bool(kind.isolates))


def _name(step: Any) -> str:
    return text_at(step, "method") or text_at(step, "product")
