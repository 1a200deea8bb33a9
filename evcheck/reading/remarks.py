"""Notes on what was written and kept, but may not be what was meant: names, quantities, and mistakes of form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from evcheck.dossier.node import NODE
from evcheck.dossier.scalars import BINDINGS
from evcheck.knowledge import find, nearest
from evcheck.reading import wording
from evcheck.reading.work import Path, Work


def elements(child: int, value: Any) -> Iterable[int]:
    """The nodes of a list, or the one node that stands for it."""
    return value if isinstance(value, list) else (child,)


def names(work: Work, kind: str, nodes: Iterable[int]) -> None:
    """Note names that the knowledge base does not know, or that stand for several things.

    Components have no end (every RNA and lipid is one), so those that are not known pass without a note.
    """
    if kind == "component":
        return
    for node in nodes:
        text = work.tree.value[node]
        if isinstance(text, str) and (kind, text.strip().lower()) != ("sample kind", "unknown"):
            found = find(kind, text)
            if found.entry is None:
                close = nearest(kind, text) if work.may_suggest() else None
                if kind == "technique" and (instrument := find("instrument", text).entry) is not None:
                    close = instrument.technique or close
                message = wording.unknown_name(kind, text, found.candidates, close)
                work.problem("unknown-name", message, node, severity="note")


def quantities(work: Work, dimension: str, key: str, nodes: Iterable[int]) -> None:
    """Note what a quantity is read as, where that is not plain; what cannot be read is the validator's."""
    for node in nodes:
        text = work.tree.value[node]
        if isinstance(text, str):
            try:
                notes = BINDINGS[dimension](text).notes
            except ValueError:
                continue
            for note in notes:
                work.problem("quantity", f"`{key}`: {note}", node, severity="note")


def nothing(work: Work, key: str, child: int, path: Path) -> None:
    """An empty value says nothing, unless a `#` ate what was written."""
    if work.tree.value[child] is None and (eaten := wording.eaten_by_hash(work.tree, child)):
        work.cut((*path, key), work.problem("hash", wording.hash_sign(key, eaten), child, key=True))


def unknown_key(work: Work, key: str, node: int, mapping: dict[str, int], model: str, path: Path, out: Any) -> None:
    """A key that is none of the model's: say which was meant, and do not call that one absent."""
    child = mapping[key]
    if node in work.tree.flow and wording.without_colon(work.tree, child):
        number = work.problem("comma", wording.comma(key, "{ }"), child, key=True)
        keys = list(mapping)
        for torn in keys[: keys.index(key)][-1:]:
            out.pop(torn, None)
            work.cut((*path, torn), number)
        return
    shapes = work.language.shapes[model]
    meant = wording.nearest_key(key, shapes) if work.may_suggest() else None
    message = wording.unknown_key(key, model, path, meant, list(shapes))
    number = work.problem("unknown-key", message, child, key=True)
    beside = work.tree.parent[mapping[meant]] == work.tree.parent[child] if meant in mapping else False
    if meant and not beside:  # what `like` brings is not what was meant
        work.cut((*path, meant), number)
        work.gaps[out[NODE].number, meant] = number


def wrong_shape(work: Work, key: str, node: int, value: Any, expected: str, path: Path) -> None:
    """A list where one value is due, or the like; what stands at `path` is cut out."""
    work.cut(path, work.problem("wrong-shape", wording.wrong_shape(key, value, expected), node))
