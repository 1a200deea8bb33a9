"""Where the cursor stands in a dossier that is being typed: the keys above it, and the word under it.

The text need not be sound YAML: what counts is how far lines are indented. Block style is understood, and a list of
words in brackets.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from evcheck.dossier.compiled import Field, language

LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?:(?P<key>[A-Za-z_0-9][\w.-]*) *:(?: +|$))?(?P<value>.*)")
COMMENT = re.compile(r"(?:^|\s)#.*")
WORD = re.compile(r"[^,\[\]{}]+")


class Cursor(NamedTuple):
    """The keys from the top to the cursor, without places in lists; the word under it and where that begins and ends.

    `in_key` tells that the cursor is on the last key rather than on its value.
    """

    keys: tuple[str, ...]
    word: str
    start: int
    end: int
    in_key: bool


def at(lines: list[str], line: int, column: int) -> Cursor | None:
    """Where a position is; None in a comment. Lines and columns count from 0, columns in code points."""
    text = lines[line] if line < len(lines) else ""
    comment = COMMENT.search(text)
    if comment and column > comment.start():
        return None
    found = LINE.match(text[: comment.start()] if comment else text)
    assert found is not None  # every part of the pattern may be empty
    stack: list[tuple[int, str]] = []
    for before in lines[:line]:
        _enter(stack, before)
    if not found[0].strip():
        _leave(stack, column)
        return Cursor(tuple(key for _, key in stack), "", column, column, False)
    _enter(stack, found[0])
    keys = tuple(key for _, key in stack)
    if found["key"] is not None and column <= found.end("key"):
        return Cursor(keys, found["key"], *found.span("key"), True)
    return _on_value(keys, text, found.span("value"), column)


def _on_value(keys: tuple[str, ...], text: str, span: tuple[int, int], column: int) -> Cursor:
    """The word of a value under the cursor: the whole value, or one of several in brackets."""
    start, end = span
    for word in WORD.finditer(text, start, end) if text.startswith("[", start) else ():
        if word.start() <= column <= word.end():
            start, end = word.span()
    bare = text[start:end].strip().strip("\"'")
    begin = text.index(bare, start) if bare else max(start, min(column, len(text)))
    return Cursor(keys, bare, begin, begin + len(bare), False)


def _enter(stack: list[tuple[int, str]], text: str) -> None:
    """Take a line into account: its dashes leave the entry before, its key opens a mapping or a list."""
    found = LINE.match(COMMENT.sub("", text))
    if found is None or not found[0].strip():
        return
    for dash in re.finditer("-", found["dashes"]):
        _leave(stack, found.end("indent") + dash.start() + 1)
    if found["key"] is not None:
        _leave(stack, found.start("key"))
        stack.append((found.start("key"), found["key"]))
    elif not found["dashes"]:
        _leave(stack, found.end("indent"))


def _leave(stack: list[tuple[int, str]], column: int) -> None:
    """Leave what stands at this column or further right; the key of a list may stand right above its dashes."""
    while stack and stack[-1][0] >= column:
        stack.pop()


def field(keys: tuple[str, ...]) -> Field | None:
    """The shape of the field that some keys lead to; that of its main key where it is a mapping."""
    spoken = language()
    model, found = "Dossier", None
    for number, key in enumerate(keys):
        if found is not None and found.kind.endswith("by name") and number < len(keys):
            found = Field(found.kind.removesuffix(" by name").rstrip("s"), found.of)
            model = found.of
            continue
        found = spoken.shapes.get(model, {}).get(key)
        if found is None:
            return None
        model = found.of
    if found is not None and found.kind in ("record", "records") and model in spoken.mains:
        return spoken.shapes[model].get(spoken.mains[model])
    return found
