"""What must be told of each entry of a list: of every measurement by NTA, of every blot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evcheck.rules.look import Found, holds, look, look_any, ways_of
from evcheck.rules.presence import FIX, in_ways
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, not_applicable, not_reported, said

NAMED_BY = {"particles": "technique", "imaging": "technique", "proteins": "by", "components": "what"}
"""The lists under `characterization`, and the key of an entry by which an item selects it."""

PROTEINS = ("characterization.proteins", "characterization.proteins[].by", "characterization.proteins[].captured_with")
SINGLE = ("flow cytometry", "nano-flow cytometry", "imaging flow cytometry")
"""Assays of single vesicles, unless these were captured on something first."""


def _paths(arguments: Mapping[str, Any]) -> list[str]:
    """What an item's arguments make the rule read."""
    chapter = arguments.get("chapter", "particles")
    ways = [way for path in arguments.get("state", ()) for way in ways_of(path)]
    start = f"characterization.{chapter}"
    if arguments.get("unless"):
        ways.append(arguments["unless"])
    own = [way if way.startswith("/") else f"{start}[].{way}" for way in ways]
    return [start, f"{start}[].{NAMED_BY[chapter]}", *own, *(PROTEINS if arguments.get("also_by") else ())]


@rule(
    "entries-complete",
    subject="preparation",
    reads=[],
    reads_of=_paths,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NOT_APPLICABLE],
    controls=False,
    fix=FIX,
    methods="{sentence}",
    add="{add}",
)
def entries_complete(
    preparation: Any,
    dossier: Any,
    *,
    chapter: str = "particles",
    names: tuple[str, ...] = (),
    state: tuple[str, ...] = (),
    also_by: tuple[str, ...] = (),
    unless: str = "",
) -> Verdict:
    """Every measurement of this kind is described.

    Each entry under the chapter that the item names, made by one of its techniques or assays, must state every
    field that the item asks for, whatever it says. Where there is no such entry, there is nothing to describe,
    unless a protein was assessed by the same technique (`also_by`). An entry that says that a step on which the
    item depends was not done (`unless`) is not asked.
    """
    found = look(preparation, f"characterization.{chapter}")
    entries = _selected(found, chapter, names)
    if not entries:
        return _assessed(preparation, chapter, also_by) or _none(found, chapter, names)
    left_out = [one for one in (_not_done(entry, unless) for _, entry in entries) if one is not None]
    entries = [(name, entry) for name, entry in entries if _not_done(entry, unless) is None]
    if not entries:
        return not_applicable(f"`{unless}` was not done, so there is nothing to report here.", [left_out[0].spot()])
    gaps: list[tuple[str, Any, list[str]]] = []
    stated: list[tuple[str, Found]] = []
    for name, entry in entries:
        looked = [(path, look_any(entry, path, dossier)) for path in state]
        absent = [path for path, one in looked if not holds(one) and one.statement is None]
        if absent:
            gaps.append((name, entry, absent))
        stated += [(name, one) for _, one in looked if one.statement is not None]
    if gaps:
        return _gaps(chapter, gaps)
    if stated:
        what = ", ".join(dict.fromkeys(f"`{one.path}` of {name}" for name, one in stated))
        return said([one.statement for _, one in stated if one.statement is not None], what,
                    [one.spot() for _, one in stated][:3])  # fmt: skip
    told = ", ".join(in_ways(path) for path in state)
    listed = ", ".join(dict.fromkeys(name for name, _ in entries))
    return met(f"{listed}: stated are {told}.", [Spot(entry, NAMED_BY[chapter]) for _, entry in entries][:3])


def _selected(found: Found, chapter: str, names: tuple[str, ...]) -> list[tuple[str, Any]]:
    """The entries that an item is about, each with its name as written."""
    key = NAMED_BY[chapter]
    return [
        (str(getattr(entry, key)), entry)
        for entry in found.value or ()
        if not names or (getattr(entry, key).entry is not None and getattr(entry, key).entry.name in names)
    ]


def _not_done(entry: Any, path: str) -> Found | None:
    """Where an entry says that this very step was not done; None where it does not."""
    found = look(entry, path) if path else None
    if found is None or found.statement is None or found.statement.kind != "not done":
        return None
    return found if found.field == path.rsplit(".", 1)[-1] else None


def _assessed(preparation: Any, chapter: str, assays: tuple[str, ...]) -> Verdict | None:
    """The verdict where a protein was assessed by a technique that is described nowhere."""
    for entry in look(preparation, "characterization.proteins").value or () if assays else ():
        assay = entry.by.entry
        if assay is None or assay.name not in assays:
            continue
        if assay.name in SINGLE and entry.captured_with is not None:
            continue
        who = ", ".join(map(str, entry.protein))
        what = f"{who} was assessed by {entry.by}, but the measurement is not described under"
        where = f"characterization.{chapter}"
        key = NAMED_BY[chapter]
        fix = f"Describe this measurement by {entry.by} under `{where}`, with what the item asks for."
        add = f"characterization:\n  {chapter}:\n    - {key}: {entry.by}"
        return not_reported(f"{what} `{where}`.", [Spot(entry, "by")], fix=fix, add=add,
                            sentence=f"Describe the measurement by {entry.by}.")  # fmt: skip
    return None


def _none(found: Found, chapter: str, names: tuple[str, ...]) -> Verdict:
    """The verdict where no entry is of the kind asked about."""
    what = " or ".join(names) if len(names) < 4 else f"{', '.join(names[:3])} and the like"
    if found.statement is not None and found.statement.kind not in ("not done", "none"):
        return said([found.statement], f"`characterization.{chapter}`", [found.spot()])
    if found.statement is not None:
        return not_applicable(f"`characterization.{chapter}` is said not to be done.", [found.spot()])
    if not holds(found):
        message = f"Nothing is listed under `characterization.{chapter}`."
        return not_reported(message, [found.spot()], state=f"characterization.{chapter}")
    return not_applicable(f"{what[:1].upper()}{what[1:]} is not listed under `characterization.{chapter}`.",
                          [found.spot()])  # fmt: skip


def _gaps(chapter: str, gaps: list[tuple[str, Any, list[str]]]) -> Verdict:
    """The verdict on entries that leave fields out, all named."""
    by_fields: dict[tuple[str, ...], list[str]] = {}
    for name, _, absent in gaps:
        by_fields.setdefault(tuple(absent), []).append(name)
    told = "; ".join(
        f"{', '.join(dict.fromkeys(who))}: {', '.join(map(in_ways, absent))}" for absent, who in by_fields.items()
    )
    at = [Spot(entry, NAMED_BY[chapter], "not said: " + ", ".join(map(in_ways, absent))) for _, entry, absent in gaps]
    asked = ", ".join(dict.fromkeys(ways_of(path)[0].strip("/").replace("_", " ") for _, _, absent in gaps for path in absent))
    first = gaps[0][0]
    sentence = f"For {first}, state: {asked}."
    return not_reported(f"Not stated for {told}.", at[:3], sentence=sentence, add=_lines(chapter, gaps))


def _lines(chapter: str, gaps: list[tuple[str, Any, list[str]]]) -> str:
    """The lines to add under each entry, one block for entries that lack the same."""
    first = {path: ways_of(path)[0] for _, _, absent in gaps for path in absent}
    apart = [way for way in dict.fromkeys(first.values()) if way.startswith("/")]
    lines = ["characterization:", f"  {chapter}:"]
    shown: set[tuple[str, tuple[str, ...]]] = set()
    for name, _, absent in gaps:
        if (name, tuple(absent)) in shown:
            continue
        shown.add((name, tuple(absent)))
        own = [first[path] for path in absent if first[path] not in apart]
        lines += [f"    - {NAMED_BY[chapter]}: {name}", *_nested(own, 6)] if own else []
    return "\n".join([*(lines if len(lines) > 2 else ()), *([as_yaml(apart)] if apart else ())])


def _nested(paths: list[str], indent: int) -> list[str]:
    """Paths as nested lines with a placeholder each."""
    return [" " * indent + line for line in as_yaml(paths).split("\n")]
