"""The YAML that a finding suggests to add, put where it belongs in a dossier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import indent
from typing import Any, NamedTuple

from evcheck.checking.report import Row
from evcheck.reading.loading import Loaded, load_bytes
from evcheck.reading.text import Lines, Unreadable
from evcheck.reading.tree import Tree, build
from evcheck.views.findings import TOP

REMARK = re.compile(r"[ \t]+#.*$", re.MULTILINE)


class Insertion(NamedTuple):
    """Text to insert at an offset of the dossier."""

    offset: int
    text: str


class _Block(NamedTuple):
    """The YAML to add, as text and as a tree."""

    text: str
    tree: Tree
    lines: Lines


def insertions(loaded: Loaded, row: Row) -> list[Insertion]:
    """Where to insert what a row suggests to add; nothing where it cannot be added without changing what is there.

    A key that the dossier has already is kept, and what is below it is added there; an entry of a list is added to the
    entry that the row points at, if it is the same measurement or step, and else as a new one.
    """
    if loaded.tree is None or not row.add:
        return []
    try:
        tree = build(row.add)
    except Unreadable:
        return []
    block = _Block(row.add, tree, Lines(row.add))
    found = sorted(_merge(loaded, block, row), key=lambda one: one.offset)
    return found if found and _sound(loaded, found) else []


def applied(text: str, found: list[Insertion]) -> str:
    """A text with insertions made."""
    for one in sorted(found, key=lambda one: one.offset, reverse=True):
        text = text[: one.offset] + one.text + text[one.offset :]
    return text


def _sound(loaded: Loaded, found: list[Insertion]) -> bool:
    """Whether the dossier still reads, with no mistake but placeholders to be filled in."""
    assert loaded.tree is not None
    before = {problem.code for problem in loaded.problems}
    after = load_bytes(applied(loaded.tree.text, found).encode(), "")
    return after.dossier is not None and {one.code for one in after.problems} - before <= {
        "placeholder",
        "unknown-name",
    }


def _merge(loaded: Loaded, block: _Block, row: Row) -> Iterator[Insertion]:
    assert loaded.tree is not None
    tree, top = loaded.tree, block.tree.value[0]
    if not isinstance(top, dict):
        return
    of_row = _subject(tree, row.subject)
    targets = {key: 0 if key in TOP else of_row for key in top}
    for target in dict.fromkeys(targets.values()):
        if target is not None:
            yield from _into_mapping(
                loaded, target, block, {key: top[key] for key in top if targets[key] == target}, row
            )


def _subject(tree: Tree, subject: str) -> int | None:
    """The node of a preparation or assay by its id; the root for the study."""
    root = tree.value[0]
    if subject == "study" or not isinstance(root, dict):
        return 0
    for chapter in ("preparations", "assays"):
        for entry in _entries(tree, root[chapter]) if chapter in root else []:
            fields = tree.value[entry]
            if isinstance(fields, dict) and "id" in fields and tree.value[fields["id"]] == subject:
                return entry
    return None


def _entries(tree: Tree, node: int) -> list[int]:
    """The entries of a chapter, which may be given as one."""
    value = tree.value[node]
    return value if isinstance(value, list) else [node]


def _into_mapping(loaded: Loaded, node: int, block: _Block, add: dict[str, int], row: Row) -> Iterator[Insertion]:
    tree = loaded.tree
    assert tree is not None
    fields = tree.value[node]
    if not isinstance(fields, dict) or not fields or node in tree.flow:
        return
    absent = []
    for key, part in add.items():
        if key in fields:
            yield from _below(loaded, fields[key], block, part, row)
        else:
            absent.append(part)
    if absent:
        column = _column(loaded, tree.key_start[next(iter(fields.values()))])
        yield _at_end(loaded, node, "".join(_shifted(block, part, column) for part in absent))


def _below(loaded: Loaded, node: int, block: _Block, part: int, row: Row) -> Iterator[Insertion]:
    """What is to be added below a key that is there."""
    tree = loaded.tree
    assert tree is not None
    there, new = tree.value[node], block.tree.value[part]
    if there in (None, "") and tree.key_start[node] >= 0 and isinstance(new, dict | list):
        column = _column(loaded, tree.key_start[node])
        text = _inner(block, part, column + 2)
        yield _at_line_end(loaded, tree.key_end[node], text)
    elif isinstance(there, dict) and isinstance(new, dict):
        yield from _into_mapping(loaded, node, block, new, row)
    elif isinstance(there, list) and isinstance(new, list) and there and node not in tree.flow:
        yield from _into_list(loaded, node, there, block, new, row)


def _into_list(
    loaded: Loaded, node: int, there: list[int], block: _Block, new: list[int], row: Row
) -> Iterator[Insertion]:
    tree = loaded.tree
    assert tree is not None
    pointed = {place.path for place in row.places}
    free = list(there)
    for element in new:
        fields = block.tree.value[element]
        same = next((one for one in free if _same(tree, one, block.tree, fields, pointed)), None)
        if same is not None and isinstance(fields, dict):
            free.remove(same)
            yield from _into_mapping(loaded, same, block, fields, row)
        else:
            column = _dash(loaded, there[0])
            yield _at_end(loaded, node, _element(block, element, column))


def _same(tree: Tree, node: int, new: Tree, fields: Any, pointed: set[str]) -> bool:
    """Whether an entry is the one that is to be completed: the row points into it, and what both state is the same."""
    own = tree.value[node]
    if not isinstance(own, dict) or not isinstance(fields, dict):
        return False
    path = tree.path(node)
    if not any(place == path or place.startswith((f"{path}.", f"{path}[")) for place in pointed):
        return False
    stated = [key for key in fields if key in own and not isinstance(new.value[fields[key]], dict)]
    return all(_words(tree, own[key]) == _words(new, fields[key]) for key in stated)


def _words(tree: Tree, node: int) -> list[str]:
    """A scalar, or the scalars of a list, which may be given as one element."""
    value = tree.value[node]
    return [str(tree.value[one]) for one in value] if isinstance(value, list) else [str(value)]


def _column(loaded: Loaded, offset: int) -> int:
    """Columns before an offset in its line."""
    assert loaded.lines is not None
    return loaded.lines.position(offset)[1] - 1


def _dash(loaded: Loaded, element: int) -> int:
    """Columns before the dash of an entry."""
    assert loaded.tree is not None
    assert loaded.lines is not None
    fields = loaded.tree.value[element]
    first = next(iter(fields.values())) if isinstance(fields, dict) and fields else element
    start = (
        loaded.tree.key_start[first]
        if loaded.tree.key_start[first] >= 0 and first != element
        else loaded.tree.start[element]
    )
    line = loaded.lines.line(loaded.lines.position(start)[0])
    return len(line) - len(line.lstrip(" "))


def _at_end(loaded: Loaded, node: int, text: str) -> Insertion:
    """Behind the last line of a part."""
    assert loaded.tree is not None
    return _at_line_end(loaded, loaded.tree.end[node], text)


def _at_line_end(loaded: Loaded, offset: int, text: str) -> Insertion:
    assert loaded.lines is not None
    whole = loaded.lines.text
    line = loaded.lines.position(offset)[0]
    if line < loaded.lines.count:
        return Insertion(loaded.lines.start(line + 1), text)
    return Insertion(len(whole), ("" if whole.endswith("\n") else "\n") + text)


def _shifted(block: _Block, part: int, column: int) -> str:
    """A key with what is below it, at a column."""
    return _cut(block, block.tree.key_start[part], block.tree.end[part], column)


def _inner(block: _Block, part: int, column: int) -> str:
    """What is below a key, at a column."""
    value = block.tree.value[part]
    if isinstance(value, list):
        return "".join(_element(block, one, column) for one in value)
    return "".join(_shifted(block, one, column) for one in value.values()) if isinstance(value, dict) else ""


def _element(block: _Block, element: int, column: int) -> str:
    """An entry of a list with its dash, at a column."""
    value = block.tree.value[element]
    first = next(iter(value.values())) if isinstance(value, dict) else element
    start = block.tree.key_start[first] if isinstance(value, dict) else block.tree.start[element]
    lines = _cut(block, start, block.tree.end[element], column + 2)
    return f"{' ' * column}- {lines[column + 2 :]}"


def _cut(block: _Block, start: int, end: int, column: int) -> str:
    """Lines of the block from one offset to another, moved so that the first begins at a column."""
    own = block.lines.position(start)[1] - 1
    text = REMARK.sub("", " " * own + block.text[start:end])
    moved = "\n".join(line[own:] for line in text.split("\n"))
    return indent(moved, " " * column) + "\n"
