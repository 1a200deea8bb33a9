"""Which preparation of a dossier is which of a manuscript, and which step is which."""

from __future__ import annotations

from typing import Any, NamedTuple

from evcheck.knowledge import find
from evcheck.manuscript.comparing.agreeing import field_of, same
from evcheck.manuscript.drafting.fact_words import method_class
from evcheck.manuscript.walking import entries, within

TELLING = {
    "force": (3.0, -2.0),
    "rpm": (3.0, -2.0),
    "duration": (1.5, -0.5),
    "rotor": (1.0, -0.5),
    "product": (1.5, -0.5),
    "resin": (1.0, 0.0),
    "pore": (1.5, -1.0),
    "cutoff": (1.5, -1.0),
    "matrix": (1.0, -1.0),
}
"""What a field adds to the likeness of two steps where it agrees, and where it differs."""

LIKE = 1.6
"""The likeness above which two steps of one class are taken for the same step."""

CLASS = 2.0
SPINS = ("centrifugation", "ultracentrifugation")


class Pair(NamedTuple):
    """A step of the dossier and one of the manuscript; None where the other has no counterpart."""

    dossier: Any
    manuscript: Any


def class_of(step: Any) -> str:
    """The class of a step's method, or of its product; both kinds of spin count as one."""
    name = method_class(_text(step, "method"), _text(step, "product"))
    return "spin" if name in SPINS else name


def steps_of(preparation: Any) -> list[Any]:
    """All steps of a preparation, those before the isolation first."""
    chapters = (("sample", "processing"), ("isolation",), ("validation",))
    return [step for chapter in chapters for step in entries(preparation, *chapter)]


def aligned(ours: list[Any], theirs: list[Any]) -> list[Pair]:
    """Steps of a dossier beside those of a manuscript, in order: the alignment with the greatest likeness in all."""
    best = [[0.0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    alike = [[likeness(one, two) for two in theirs] for one in ours]
    for i in range(len(ours) - 1, -1, -1):
        for j in range(len(theirs) - 1, -1, -1):
            joined = alike[i][j] + best[i + 1][j + 1] if alike[i][j] >= LIKE else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], joined)
    pairs, i, j = [], 0, 0
    while i < len(ours) and j < len(theirs):
        if alike[i][j] >= LIKE and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            pairs.append(Pair(ours[i], theirs[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            pairs.append(Pair(ours[i], None))
            i += 1
        else:
            pairs.append(Pair(None, theirs[j]))
            j += 1
    return [*pairs, *(Pair(one, None) for one in ours[i:]), *(Pair(None, one) for one in theirs[j:])]


def likeness(one: Any, two: Any) -> float:
    """How alike two steps are; nothing where their methods are of different classes."""
    if not class_of(one) or class_of(one) != class_of(two):
        return 0.0
    total = CLASS
    for key, (agree, differ) in TELLING.items():
        first, second = _text(one, key), _text(two, key)
        verdict = same(field_of("Step", key), first, second) if first and second else None
        total += 0.0 if verdict is None else agree if verdict else differ
    return total


def counterpart(preparation: Any, candidates: list[Any]) -> Any:
    """The preparation of a manuscript that one of a dossier is most likely about, or None."""
    scored = [(_alike(preparation, one), -number) for number, one in enumerate(candidates)]
    best, number = max(scored, default=(0.0, 0))
    return candidates[-number] if best >= CLASS else None


def _alike(one: Any, two: Any) -> float:
    """Whether the samples are of one kind, and how many steps agree."""
    kinds = [find("sample kind", _text(within(part, "sample"), "kind")).entry for part in (one, two)]
    first, second = kinds
    score = 0.0
    if first is not None and second is not None:
        score = CLASS if first.name == second.name or first.group == second.group == "culture" else -CLASS
    pairs = aligned(steps_of(one), steps_of(two))
    return score + sum(0.5 for pair in pairs if pair.dossier is not None and pair.manuscript is not None)


def _text(node: Any, key: str) -> str:
    value = within(node, key)
    return value.value if hasattr(value, "value") else ""
