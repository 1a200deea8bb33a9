"""What must be told of each entry of a list: of every measurement by NTA, of every blot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from evcheck.rules.look import Found, holds, look, look_any, some_hold, ways_of
from evcheck.rules.presence import FIX, in_ways
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, not_applicable, not_reported, said

NAMED_BY = {
    "particles": "technique",
    "imaging": "technique",
    "proteins": "by",
    "components": "what",
    "topology": "component",
}
"""The lists under `characterization`, and the key of an entry by which an item selects it."""

OTHER = {"particles": "imaging", "imaging": "particles"}
"""Chapters that list techniques; where one is written, the other is taken as complete."""

PROTEINS = ("characterization.proteins", "characterization.proteins[].by", "characterization.proteins[].captured_with")
SINGLE = ("flow cytometry", "nano-flow cytometry", "imaging flow cytometry")
"""Assays of single vesicles, unless these were captured on something first."""


class Entry(NamedTuple):
    """An entry of a list, with its name as written and the canonical one."""

    record: Any
    written: str
    name: str


def _paths(arguments: Mapping[str, Any]) -> list[str]:
    """What an item's arguments make the rule read."""
    chapter = arguments.get("chapter", "particles")
    ways = [way for key in ("state", "once") for path in arguments.get(key, ()) for way in ways_of(path)]
    start = f"characterization.{chapter}"
    if arguments.get("unless"):
        ways.append(arguments["unless"])
    key = NAMED_BY[chapter]
    own = [start, f"{start}[].{key}", *(way if way.startswith("/") else f"{start}[].{way}" for way in ways)]
    if chapter in OTHER:
        own.append(f"characterization.{OTHER[chapter]}")
    everywhere = [path for path in own if path.startswith(start)]
    if chapter == "proteins" and arguments.get("once"):
        everywhere.append(f"{start}[].protein")
    also = PROTEINS if arguments.get("also_by") else ()
    return [*own, *also, *(f"/preparations[].{path}" for path in everywhere)]


@rule(
    "entries-complete",
    subject="preparation",
    why="A measurement depends on instrument, settings, reagents and controls; where they are not told, it can be "
    "neither repeated nor compared.",
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
    once: tuple[str, ...] = (),
    also_by: tuple[str, ...] = (),
    unless: str = "",
) -> Verdict:
    """Every measurement of this kind is described.

    Each entry under the chapter that the item names, made by one of its techniques or assays, must state every
    field that the item asks for, whatever it says. What a paper says once of a technique (`once`) may stand with any
    measurement by it, an antibody with any that looks for the same protein. Where there is no such entry, there is
    nothing to describe, unless a protein was assessed by the technique (`also_by`). An entry that says that a step on
    which the item depends was not done (`unless`) is not asked.
    """
    found = look(preparation, f"characterization.{chapter}")
    entries = _selected(preparation, chapter, names)
    everywhere = partial(_everywhere, dossier, chapter, names)
    if not entries:
        assessed = _assessed(preparation, also_by)
        if assessed is None:
            return _none(preparation, dossier, found, chapter) if names else _nothing(dossier, found)
        if state or not everywhere():
            return _undescribed(assessed, chapter)
        entries = everywhere()
    left_out = [one for one in (_not_done(entry.record, unless) for entry in entries) if one is not None]
    entries = [entry for entry in entries if _not_done(entry.record, unless) is None]
    if not entries:
        return not_applicable(f"`{unless}` was not done, so there is nothing to report here.", [left_out[0].spot()])
    gaps: list[tuple[Entry, list[str]]] = []
    looked: list[tuple[Entry, Found]] = []
    for entry in entries:
        told = {path: look_any(entry.record, path, dossier) for path in state}
        told |= {path: _once(entry, path, chapter, everywhere, dossier) for path in once}
        absent = [path for path, one in told.items() if not holds(one) and one.statement is None]
        if absent:
            gaps.append((entry, [_fitting(entry, path) for path in absent]))
        looked += [(entry, one) for one in told.values()]
    return _gaps(chapter, gaps) if gaps else _told(chapter, entries, looked)


def _told(chapter: str, entries: list[Entry], looked: list[tuple[Entry, Found]]) -> Verdict:
    """The verdict where every entry states all fields, some perhaps by a statement."""
    stated = [(entry, one) for entry, one in looked if one.statement is not None]
    if stated:
        what = ", ".join(dict.fromkeys(f"`{one.path}` of {entry.written}" for entry, one in stated))
        return said([one.statement for _, one in stated if one.statement is not None], what,
                    [one.spot() for _, one in stated][:3])  # fmt: skip
    fields = ", ".join(dict.fromkeys(f"`{one.path.removeprefix('/')}`" for _, one in looked))
    listed = ", ".join(dict.fromkeys(entry.written for entry in entries))
    return met(f"{listed}: stated {'is' if fields.count('`') == 2 else 'are'} {fields}.",
               [Spot(entry.record, NAMED_BY[chapter]) for entry in entries][:3])  # fmt: skip


def _selected(preparation: Any, chapter: str, names: tuple[str, ...]) -> list[Entry]:
    """The entries of a preparation that an item is about."""
    listed = look(preparation, f"characterization.{chapter}").value or ()
    entries = []
    for record in listed:
        name = getattr(record, NAMED_BY[chapter])
        known = getattr(name, "entry", None)  # the component of a topology is free text
        canonical = known.name if known is not None else str(name)
        if not names or (known is not None and canonical in names):
            entries.append(Entry(record, str(name), canonical))
    return entries


def _everywhere(dossier: Any, chapter: str, names: tuple[str, ...]) -> list[Entry]:
    """The entries of all preparations that an item is about; looked up once for all of them."""
    known: dict[Any, list[Entry]] = dossier.at.known
    key = (chapter, names)
    if key not in known:
        known[key] = [one for other in dossier.preparations for one in _selected(other, chapter, names)]
    return known[key]


def _once(entry: Entry, path: str, chapter: str, everywhere: Callable[[], list[Entry]], dossier: Any) -> Found:
    """What an entry says at a path, or else what another one of the same technique says."""
    own = look_any(entry.record, path, dossier)
    if holds(own):
        return own
    known: dict[Any, list[tuple[Entry, Found]]] = dossier.at.known
    key = (chapter, entry.name, path)
    if key not in known:
        looked = [(one, look_any(one.record, path, dossier)) for one in everywhere() if one.name == entry.name]
        known[key] = [(one, found) for one, found in looked if holds(found) or found.statement is not None]
    told = [found for one, found in known[key] if _same_protein(one, entry, path)]
    given = next((found for found in told if holds(found)), None)
    return given or (own if own.statement is not None or not told else told[0])


def _fitting(entry: Entry, path: str) -> str:
    """A path with the alternatives that fit the technique: those of flow cytometry only for that."""
    ways = [way for way in ways_of(path) if not way.startswith("flow.") or entry.name in SINGLE]
    return " | ".join(ways or ways_of(path))


def _same_protein(one: Entry, other: Entry, path: str) -> bool:
    """Whether two entries may share what a path tells: an antibody only if they look for the same protein."""
    if not path.startswith("antibody"):
        return True
    genes = [{name.entry.name if name.entry is not None else str(name) for name in entry.record.protein}
             for entry in (one, other)]  # fmt: skip
    return bool(genes[0] & genes[1])


def _not_done(entry: Any, path: str) -> Found | None:
    """Where an entry says that this very step was not done; None where it does not."""
    found = look(entry, path) if path else None
    if found is None or found.statement is None or found.statement.kind != "not done":
        return None
    return found if found.field == path.rsplit(".", 1)[-1] else None


def _assessed(preparation: Any, assays: tuple[str, ...]) -> Any:
    """A protein that was assessed by one of these assays; None where none was."""
    for entry in look(preparation, "characterization.proteins").value or () if assays else ():
        assay = entry.by.entry
        on_carrier = assay is not None and assay.name in SINGLE and entry.captured_with is not None
        if assay is not None and assay.name in assays and not on_carrier:
            return entry
    return None


def _undescribed(protein: Any, chapter: str) -> Verdict:
    """The verdict where a protein was assessed by a technique that is described nowhere."""
    who = ", ".join(map(str, protein.protein))
    where = f"`characterization.{chapter}`"
    flow = " with `flow:`" if protein.by.entry.name in SINGLE else ""
    return not_reported(
        f"{who} was assessed by {protein.by}, but that measurement is not described under {where}.",
        [Spot(protein, "by")],
        instead=f"Describe the measurement by {protein.by} under {where}{flow}.",
    )


def _nothing(dossier: Any, found: Found) -> Verdict:
    """The verdict where an item asks of every entry, and there is none; once in a study is enough."""
    if found.statement is not None:
        return said([found.statement], f"`{found.path}`", [found.spot()])
    if some_hold(dossier, found.path):
        message = f"Nothing is listed under `{found.path}`; for other preparations there is."
        return not_applicable(message, [found.spot()])
    message = f"Nothing is listed under `{found.path}`."
    return not_reported(message, [found.spot()], sentence="", add=as_yaml([found.path]))


def _none(preparation: Any, dossier: Any, found: Found, chapter: str) -> Verdict:
    """The verdict where no entry is of the kind asked about.

    Techniques that measure particles and those that show them are one list in two chapters. Where other preparations
    list some, this one was not measured so; that it was not, is the gap of other items.
    """
    other = look(preparation, f"characterization.{OTHER[chapter]}") if chapter in OTHER else found
    if found.statement is not None and found.statement.kind not in ("not done", "none"):
        return said([found.statement], f"`characterization.{chapter}`", [found.spot()])
    if found.statement is not None:
        return not_applicable(f"`characterization.{chapter}` is said not to be done.", [found.spot()])
    if holds(found) or holds(other):
        where = found if holds(found) else other
        return not_applicable(f"Nothing of the kind is listed under `{where.path}`.", [where.spot()])
    if some_hold(dossier, found.path):
        message = f"Nothing is listed under `{found.path}`; for other preparations there is."
        return not_applicable(message, [found.spot()])
    message = f"Nothing is listed under `{found.path}`."
    return not_reported(message, [found.spot()], state=f"characterization.{chapter}")


def _gaps(chapter: str, gaps: list[tuple[Entry, list[str]]]) -> Verdict:
    """The verdict on entries that leave fields out, all named."""
    by_fields: dict[tuple[tuple[str, ...], str], list[str]] = {}
    for entry, absent in gaps:
        who = [str(name) for name in entry.record.protein] if chapter == "proteins" else []
        by_fields.setdefault((tuple(absent), entry.written), []).extend(who)
    told = "; ".join(
        f"{_who(who, written)}: {', '.join(map(in_ways, absent))}" for (absent, written), who in by_fields.items()
    )
    at = [Spot(entry.record, NAMED_BY[chapter], f"not said: {', '.join(map(in_ways, absent))}")
          for entry, absent in gaps]  # fmt: skip
    asked = ", ".join(
        dict.fromkeys(ways_of(path)[0].strip("/").replace("_", " ") for _, absent in gaps for path in absent)
    )
    sentence = f"For {gaps[0][0].written}, state: {asked}."
    return not_reported(f"Not stated for {told}.", at[:3], sentence=sentence, add=_lines(chapter, gaps))


def _who(proteins: list[str], written: str) -> str:
    """An entry as a reader would call it: by its technique, proteins with their assay."""
    return f"{', '.join(dict.fromkeys(proteins))} by {written}" if proteins else written


def _lines(chapter: str, gaps: list[tuple[Entry, list[str]]]) -> str:
    """The lines to add under each entry, one block for entries that lack the same."""
    first = {path: ways_of(path)[0] for _, absent in gaps for path in absent}
    apart = [way for way in dict.fromkeys(first.values()) if way.startswith("/")]
    lines: list[str] = []
    shown: set[tuple[str, tuple[str, ...]]] = set()
    for entry, absent in gaps:
        own = [first[path] for path in absent if first[path] not in apart]
        if not own or (entry.written, tuple(absent)) in shown:
            continue
        shown.add((entry.written, tuple(absent)))
        lines += [f"    - {NAMED_BY[chapter]}: {entry.written}", *_nested(own, 6)]
    blocks = ["\n".join(["characterization:", f"  {chapter}:", *lines])] if lines else []
    return "\n".join([*blocks, as_yaml(apart)] if apart else blocks)


def _nested(paths: list[str], indent: int) -> list[str]:
    """Paths as nested lines with a placeholder each."""
    return [" " * indent + line for line in as_yaml(paths).split("\n")]
