"""Names of the knowledge base where the cursor is: what one means, and which there are."""

from __future__ import annotations

from lsprotocol import types

from evcheck.knowledge import entries, find
from evcheck.knowledge.describing import facts, names_and_source
from evcheck.lsp import cursor

MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_{}[]<>()#+-!|"})
"""What Markdown would take for its own."""


def hover(lines: list[str], line: int, column: int) -> tuple[str, int, int] | None:
    """What the knowledge base tells of the name at a position, as Markdown, with the columns of the name."""
    here = cursor.at(lines, line, column)
    if here is None or here.in_key or not here.word:
        return None
    shape = cursor.field(here.keys)
    if shape is None or not shape.names:
        return None
    name = find(shape.names, here.word)
    if name.entry is not None:
        told = [f"**{_plain(name.entry.name)}** · {shape.names}"]
        told += [f"*{label}*: {_plain(text)}" for label, text in facts(shape.names, name.entry)]
        told += [f"*{label}*: {_plain(text)}" for label, text in names_and_source(shape.names, name.entry)]
    elif name.candidates:
        told = [f"`{here.word}` can stand for {' or '.join(map(_plain, name.candidates))}; say which."]
    else:
        return None
    return "\n\n".join(told), here.start, here.end


def completions(lines: list[str], line: int, column: int) -> tuple[list[types.CompletionItem], int, int]:
    """The names that can stand at a position, with the columns of what they replace."""
    here = cursor.at(lines, line, column)
    if here is None or here.in_key:
        return [], column, column
    shape = cursor.field(here.keys)
    if shape is None or not shape.names:
        return [], column, column
    items = [
        types.CompletionItem(
            label=entry.name,
            kind=types.CompletionItemKind.Value,
            detail=next((f"{label}: {text}" for label, text in facts(shape.names, entry)), shape.names),
            filter_text=" ".join((entry.name, *entry.aliases)),
        )
        for entry in entries(shape.names)
    ]
    return items, here.start, here.end


def _plain(text: str) -> str:
    return text.translate(MARKS)
