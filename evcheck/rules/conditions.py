"""When an item arises for a subject: closed conditions, decided only by something written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from evcheck.rules.look import Found, look, stated_none
from evcheck.rules.verdict import Verdict, not_applicable, not_reported, said

Condition = Callable[[Any, Any, Any], Verdict | None]
"""`condition(value, subject, dossier)`: None where the item arises, else the verdict that says why not.

Where that cannot be told, the verdict's value `state` is the path of the field that would tell.
"""


def _sample(wanted: list[str], preparation: Any, dossier: Any) -> Verdict | None:
    """The sample is of one of these groups or kinds."""
    return _by_sample(
        preparation,
        lambda words: bool(words & set(wanted)),
        f"this is asked of {_listed([GROUP_WORDS.get(one, one) for one in wanted])}",
    )


def _not_sample(unwanted: list[str], preparation: Any, dossier: Any) -> Verdict | None:
    """The sample is of none of these groups or kinds."""
    return _by_sample(preparation, lambda words: not words & set(unwanted), "this is not asked of it")


def _by_sample(preparation: Any, fits: Callable[[set[str]], bool], why: str) -> Verdict | None:
    found = look(preparation, "sample.kind")
    if found.statement is not None:
        return said([found.statement], "the sample", [found.spot()])
    entry = found.value.entry if found.value is not None else None
    if entry is None:
        return sample_unknown(found)
    if fits({entry.name, entry.group}):
        return None
    return not_applicable(f"The sample is {found.value}; {why}.", [found.spot()])


def sample_unknown(kind: Found) -> Verdict:
    """The verdict where the kind of sample, which is not known, would tell whether an item arises."""
    message = "What the sample is, is not stated (`sample.kind`)."
    if kind.value is not None and str(kind.value) != "unknown":
        message = (
            f"evcheck does not know the kind of sample `{kind.value}`; name it by a word that it knows (`sample.kind`)."
        )
    return not_reported(message, [kind.spot()], state="sample.kind")


GROUP_WORDS = {"culture": "cell culture"}
"""How groups of samples are called where their name alone would mislead."""


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _isolation(wanted: str, preparation: Any, dossier: Any) -> Verdict | None:
    """Vesicles were isolated, and the steps are described."""
    if stated_none(preparation, "isolation"):
        return not_applicable("Nothing was isolated (`isolation: none`).", [(preparation, "isolation")])
    return None


def _not_role(unwanted: list[str], preparation: Any, dossier: Any) -> Verdict | None:
    """The preparation has none of these roles."""
    if preparation.role in unwanted:
        return not_applicable(f"This preparation is a {preparation.role}.", [(preparation, "role")])
    return None


def _purpose(wanted: list[str], subject: Any, dossier: Any) -> Verdict | None:
    """The study has one of these purposes."""
    found = look(dossier, "study.purpose")
    if found.statement is not None:
        return said([found.statement], "the purpose of the study", [found.spot()])
    if not found.value:
        message = "The purpose of the study is not stated (`study.purpose`)."
        return not_reported(message, [found.spot()], state="study.purpose")
    if set(wanted) & set(found.value):
        return None
    return not_applicable(f"The study's purpose is {' and '.join(found.value)}, not {_listed(wanted)}.", [found.spot()])


CONDITIONS: dict[str, Condition] = {
    "sample": _sample,
    "not_sample": _not_sample,
    "isolation": _isolation,
    "not_role": _not_role,
    "purpose": _purpose,
}

READS: dict[str, str] = {
    "sample": "sample.kind",
    "not_sample": "sample.kind",
    "isolation": "isolation",
    "not_role": "role",
    "purpose": "/study.purpose",
}
"""What each condition reads, in the notation of rules."""


def arises(applies: Mapping[str, Any], subject: Any, dossier: Any) -> Verdict | None:
    """None where all conditions hold; else the verdict of the first that does not."""
    for key, value in applies.items():
        verdict = CONDITIONS[key](value, subject, dossier)
        if verdict is not None:
            return verdict
    return None
