"""Ids and references between the parts of a shaped dossier: unique, well formed, and pointing at something."""

from __future__ import annotations

import re
from typing import Any

from evcheck.dossier.node import NODE
from evcheck.reading import likes, wording
from evcheck.reading.work import Work

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
RESERVED = "study"


def check(work: Work, data: dict[str, Any]) -> None:
    """Check ids and references; entries that cannot be told apart or lead nowhere are cut out."""
    ids: dict[str, str] = {}
    for chapter in ("preparations", "assays"):
        if chapter in data:
            data[chapter] = [entry for entry in data[chapter] if _identified(work, entry, chapter, ids)]
    likes.pass_on(work, data.get("preparations", []))
    preparations = [name for name, chapter in ids.items() if chapter == "preparations"]
    for preparation in data.get("preparations", ()):
        _preparation(work, preparation, preparations)
    if "assays" in data:
        data["assays"] = [assay for assay in data["assays"] if _assay(work, assay, preparations)]
    for name, steps in data.get("protocols", {}).items():
        data["protocols"][name] = _saying_what(work, steps, ("protocols", name, "[]"))
    if "justifications" in data:
        subjects = [*ids, RESERVED]
        data["justifications"] = [one for one in data["justifications"] if _justification(work, one, subjects)]


def _justification(work: Work, entry: dict[str, Any], subjects: list[str]) -> bool:
    """Whether a justification names subjects that are there, and a day if any; otherwise it excuses nothing."""
    path = ("justifications", "[]")
    until = entry.get("until")
    if isinstance(until, str) and not _is_day(until):
        message = f"`until`: `{until}` is no day; write it as year-month-day, for example `2027-06-30`."
        work.cut(path, work.problem("wrong-value", message, _node(work, entry, "until")))
        return False
    return _known(work, entry, "subject", subjects, "preparation or assay", path, severity="note")


def _is_day(text: str) -> bool:
    """Whether a text is a day of the calendar as `2027-06-30`."""
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _node(work: Work, entry: dict[str, Any], key: str) -> int:
    """The node of a key's value, or of the entry where the key is absent."""
    number: int = entry[NODE].number
    value = work.tree.value[number]
    return value.get(key, number) if isinstance(value, dict) else number


def _identified(work: Work, entry: dict[str, Any], chapter: str, ids: dict[str, str]) -> bool:
    """Whether an entry has an id of its own."""
    number = entry[NODE].number
    name = entry.get("id")
    if name is None:
        problem = work.gaps.get((number, "id"))
        if problem is None:
            message = wording.required_key("id", chapter[:-1].capitalize(), (chapter, "[]"))
            problem = work.problem("required-key", message, number)
        work.cut((chapter, work.tree.path(number)), problem)
        return False
    node = _node(work, entry, "id")
    if not isinstance(name, str):
        return True
    if not ID.fullmatch(name) or name == RESERVED:
        message = (
            f"`{name}` is reserved; give another id."
            if name == RESERVED
            else f"`{name}` cannot be an id; use up to 64 letters, digits, dots, dashes and underscores, no spaces."
        )
        work.cut((chapter, name), work.problem("id", message, node))
        return False
    if name in ids:
        message = f"The id `{name}` is used twice; preparations and assays need ids of their own."
        work.cut((chapter, work.tree.path(number)), work.problem("duplicate-id", message, node))
        return False
    ids[name] = chapter
    return True


def _preparation(work: Work, preparation: dict[str, Any], known: list[str]) -> None:
    name = preparation["id"]
    cut_paths = {cut.path for cut in work.cuts if cut.subject == name}
    if "sample" not in preparation and "preparations[].sample" not in cut_paths:
        _without_sample(work, preparation, name)
    _known(work, preparation, "of", known, "preparation", ("preparations", name))
    characterization = preparation.get("characterization")
    if characterization:
        _known(work, characterization, "shown for", known, "preparation", ("preparations", name, "characterization"))
    for chapter in ("isolation", "validation"):
        steps = preparation.get(chapter, [])
        names = [step["id"] for step in steps if "id" in step]
        for step in steps:
            _known(work, step, "from", names, "step", ("preparations", name, chapter, "[]"))
    _steps_say_what(work, preparation, name)


def _without_sample(work: Work, preparation: dict[str, Any], name: str) -> None:
    """A preparation needs a sample; a statement does only where `like` has another behind it."""
    node, statement = preparation[NODE].number, preparation[NODE].said.get("sample")
    if statement is not None and "like" in preparation:
        return
    problem = work.gaps.get((node, "like"))
    written = _node(work, preparation, "sample")
    if statement is not None:
        del preparation[NODE].said["sample"]
        problem = work.problem("statement", wording.statement_on_required("sample"), statement.node)
    elif problem is None and "like" in preparation and written != node:
        problem = work.problem("required-key", wording.sample_removed(preparation["like"]), written)
    elif problem is None:
        message = (
            "`sample` is needed: what the vesicles were taken from. "
            "Describe it, or take that of an earlier preparation with `like: <id>`."
        )
        problem = work.problem("required-key", message, node)
    work.cut(("preparations", name, "sample"), problem)


def _steps_say_what(work: Work, preparation: dict[str, Any], name: str) -> None:
    """A step needs a method or a product."""
    sample = preparation.get("sample") or {}
    for holder, chapter, path in (
        (preparation, "isolation", ("isolation",)),
        (preparation, "validation", ("validation",)),
        (sample, "processing", ("sample", "processing")),
    ):
        if chapter in holder:
            holder[chapter] = _saying_what(work, holder[chapter], ("preparations", name, *path, "[]"))


def _saying_what(work: Work, steps: list[dict[str, Any]], path: tuple[str, ...]) -> list[dict[str, Any]]:
    """The steps that have a method or a product; the others are cut out."""
    kept = []
    for step in steps:
        if "method" in step or "product" in step:
            kept.append(step)
            continue
        number = step[NODE].number
        keys = ("method", "product", "protocol")
        problem = next((work.gaps[number, key] for key in keys if (number, key) in work.gaps), None)
        if problem is None:
            message = "A step needs a `method`, or a `product` that tells it; add one."
            problem = work.problem("required-key", message, number)
        work.cut(path, problem)
    return kept


def _assay(work: Work, assay: dict[str, Any], known: list[str]) -> bool:
    """Whether the preparations that an assay names are there."""
    name = assay["id"]
    if _known(work, assay, "preparation", known, "preparation", ("assays", name)):
        return True
    work.cut(("assays", name), work.cuts[-1].problem)
    return False


def _known(
    work: Work,
    entry: dict[str, Any],
    key: str,
    known: list[str],
    what: str,
    path: tuple[str, ...],
    severity: str = "error",
) -> bool:
    """Check that what a key refers to is there; names that lead nowhere are taken out."""
    value = entry.get(key)
    names = value if isinstance(value, list) else [value] if isinstance(value, str) else []
    nodes = entry[NODE].items.get(key) or [_node(work, entry, key)]
    for name, node in zip(names, nodes, strict=False):
        if name not in known:
            message = wording.unknown_reference(what, name, known)
            work.cut((*path, key), work.problem("unknown-reference", message, node, severity=severity))
    kept = [position for position, name in enumerate(names) if name in known]
    if len(kept) == len(names):
        return True
    if not kept:
        del entry[key]
        return False
    entry[key] = [names[position] for position in kept]
    entry[NODE].items[key] = [nodes[position] for position in kept]
    return True
