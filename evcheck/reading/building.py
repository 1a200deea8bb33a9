"""Parser events -> located tree, with an explicit stack and a budget for everything that can grow.

What the two parsers place differently (empty values, what follows an anchor) is placed here from the text, so
that libyaml and the pure Python parser give the same tree.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NoReturn

from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from evcheck.reading import refusal
from evcheck.reading.nodes import Tree
from evcheck.reading.text import CONTROL, Unreadable

MAX_DEPTH = 64
"""Deepest nesting of lists and mappings, aliases followed."""

MAX_EVENTS = 50_000
"""Most parser events of one dossier; a field takes two."""

MAX_EXPANDED = 50_000
"""Most nodes that aliases may add when the tree is walked."""

NULLS = frozenset(("", "~", "null"))
COLON = re.compile(r"\s*:")
PROPERTIES = re.compile(r"(?:(?:&[0-9A-Za-z_-]+|!)(?:\s|#[^\r\n]*)*)*")
NUMBERED = re.compile(r"[|>][+-]?[0-9]")
COMMENTED = re.compile(r"[|>][+0-9-]*#")


class Anchor:
    """An anchor: its node, how many nodes it stands for and how deep they nest; -1 nodes while it is open."""

    __slots__ = ("height", "node", "size")

    def __init__(self, node: int, size: int = -1, height: int = 0) -> None:
        self.node = node
        self.size = size
        self.height = height


class Builder:
    """The tree under construction. `source` is the text as the parser sees it, character for character."""

    __slots__ = (
        "alias_keys", "anchors", "container", "deepest", "key", "key_end", "key_start", "last_end", "node", "source",
        "stack", "tree",
    )  # fmt: skip

    def __init__(self, text: str, source: str) -> None:
        self.tree = Tree(text)
        self.source = source
        self.node = -1
        self.container: Any = None
        self.key: str | None = None
        self.key_start = self.key_end = -1
        self.last_end = 0
        self.stack: list[tuple[int, Any, Anchor | None, int]] = []
        self.deepest: list[int] = []
        self.anchors: dict[str, Anchor] = {}
        self.alias_keys: dict[tuple[int, str], int] = {}

    def read(self, next_event: Callable[[], Any]) -> None:
        """Build the tree from events until the stream ends."""
        handlers: dict[type, Callable[[Any], None]] = {
            ScalarEvent: self.scalar,
            MappingStartEvent: lambda event: self.open(event, {}),
            SequenceStartEvent: lambda event: self.open(event, []),
            MappingEndEvent: self.close,
            SequenceEndEvent: self.close,
            AliasEvent: self.alias,
            DocumentStartEvent: self.document,
            DocumentEndEvent: self.end_document,
            StreamStartEvent: lambda event: None,
        }
        for _ in range(MAX_EVENTS):
            event = next_event()
            kind = event.__class__
            if kind is StreamEndEvent:
                if not self.tree.value:
                    self.refuse("empty", refusal.EMPTY)
                return
            handlers[kind](event)
        self.refuse("budget", refusal.too_many(MAX_EVENTS), event.start_mark.index)

    def scalar(self, event: Any) -> None:
        """Take a scalar as a key, or as a value."""
        container = self.container
        if container.__class__ is dict and self.key is None:
            self.take_key(event)
            return
        tree = self.tree
        value = event.value
        start, end = event.start_mark.index, event.end_mark.index
        style = event.style
        number = len(tree.value)
        if event.anchor is not None or event.tag is not None:
            start = self.properties(event, start, end)
            if event.anchor is not None:
                self.anchors[event.anchor] = Anchor(number, 1)
        if style:
            end = self.styled(style, value, start, end, number)
        elif value in NULLS and event.tag is None:
            if not value:
                start = end = self.empty_place(start) if event.anchor is None else end
            value = None
        self.last_end = end
        if container.__class__ is dict:  # most scalars; written out here, since it is the hottest path of all
            container[self.key] = number
            tree.value.append(value)
            tree.start.append(start)
            tree.end.append(end)
            tree.parent.append(self.node)
            tree.key.append(self.key)  # type: ignore[arg-type]  # a mapping's value has a key before it
            tree.key_start.append(self.key_start)
            tree.key_end.append(self.key_end)
            self.key = None
        else:
            self.place(value, start, end)

    def place(self, value: Any, start: int, end: int) -> int:
        """Append a node and hang it into the open collection."""
        tree = self.tree
        number = len(tree.value)
        tree.value.append(value)
        tree.start.append(start)
        tree.end.append(end)
        tree.parent.append(self.node)
        container = self.container
        if container.__class__ is dict:
            container[self.key] = number
            tree.key.append(self.key)  # type: ignore[arg-type]  # as above
            tree.key_start.append(self.key_start)
            tree.key_end.append(self.key_end)
            self.key = None
        elif container is None:
            if value is None:
                self.refuse("empty", refusal.EMPTY)
            if value.__class__ is list:
                self.refuse("root", refusal.root(value), start, start + 1)
            self.without_key("")
        else:
            self.without_key(len(container))
            container.append(number)
        return number

    def without_key(self, key: str | int) -> None:
        """Note where a node stands that has no key: its position in the list."""
        self.tree.key.append(key)
        self.tree.key_start.append(-1)
        self.tree.key_end.append(-1)

    def take_key(self, event: Any) -> None:
        """Take a scalar as the key of the next value."""
        key = event.value
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor is not None or event.tag is not None:
            after = self.properties(event, start, end)
            if event.anchor is not None:
                self.refuse("alias", refusal.anchored_key(event.anchor), start, after)
        style = event.style
        if style == '"':
            self.escapes(key, start, end)
        if not key or (key in NULLS and not style):
            self.refuse("key", refusal.empty_key(key), start, end)
        if key[0] == "\u00a0":
            self.refuse("white-space", refusal.nbsp_before(key), start, end)
        if key == "<<":
            self.refuse("merge-key", refusal.MERGE, start, end)
        if key in self.container:
            first = self.alias_keys.get((self.node, key), self.tree.key_start[self.container[key]])
            self.refuse("duplicate-key", refusal.duplicate(self.source, key, first, start), start, end)
        if not style and self.node in self.tree.flow and refusal.TIGHT_COLON.match(self.source, end):
            self.refuse("syntax", refusal.tight_colon(key), start, end + 1)
        self.key, self.key_start, self.key_end = key, start, end

    def open(self, event: Any, container: Any) -> None:
        """Open a collection; its end is set when it closes."""
        start = event.start_mark.index
        if self.container.__class__ is dict and self.key is None:
            self.refuse("key", refusal.COLLECTION_KEY, start, event.end_mark.index)
        depth = len(self.stack) + 1
        if depth > MAX_DEPTH:
            self.refuse("depth", refusal.too_deep(MAX_DEPTH), start, event.end_mark.index)
        if event.anchor is not None or event.tag is not None:
            start = self.properties(event, start, len(self.source))
        number = self.place(container, start, start)
        anchor = None
        if event.anchor is not None:
            anchor = self.anchors[event.anchor] = Anchor(number)
        if event.flow_style:
            self.tree.flow.add(number)
        self.stack.append((self.node, self.container, anchor, self.tree.expanded))
        self.deepest.append(depth)
        self.node, self.container = number, container

    def close(self, event: Any) -> None:
        """Close the open collection: one in brackets at its bracket, another where its last child ends."""
        tree = self.tree
        number = self.node
        if number in tree.flow and event.end_mark.index > event.start_mark.index:
            self.last_end = event.end_mark.index
        tree.end[number] = max(self.last_end, tree.start[number])
        depth = len(self.stack)
        deepest = self.deepest.pop()
        if self.deepest and self.deepest[-1] < deepest:
            self.deepest[-1] = deepest
        self.node, self.container, anchor, before = self.stack.pop()
        if anchor is not None:
            anchor.size = len(tree.value) - number + tree.expanded - before
            anchor.height = deepest - depth + 1

    def alias(self, event: Any) -> None:
        """Let the node of an anchor stand here too."""
        name = event.anchor
        start, end = event.start_mark.index, event.end_mark.index
        if self.container.__class__ is dict and self.key is None:
            self.refuse("alias", refusal.alias_as_key(name), start, end)
        anchor = self.anchors.get(name)
        if anchor is None:
            self.refuse("alias", refusal.undefined_alias(name), start, end)
        if anchor.size < 0:
            self.refuse("alias", refusal.self_alias(name), start, end)
        self.tree.expanded += anchor.size
        if self.tree.expanded > MAX_EXPANDED:
            self.refuse("budget", refusal.too_much_expanded(MAX_EXPANDED), start, end)
        deepest = len(self.stack) + anchor.height
        if deepest > MAX_DEPTH:
            self.refuse("depth", refusal.too_deep(MAX_DEPTH), start, end)
        self.deepest[-1] = max(self.deepest[-1], deepest)
        self.last_end = end
        if self.key is None:
            self.container.append(anchor.node)
            return
        self.container[self.key] = anchor.node
        self.alias_keys[self.node, self.key] = self.key_start
        self.key = None

    def document(self, event: Any) -> None:
        """Let the first document begin and no other."""
        if self.tree.value:
            start = event.start_mark.index
            self.refuse("second-document", refusal.SECOND_DOCUMENT, start, event.end_mark.index)

    def end_document(self, event: Any) -> None:
        """Refuse a document that is one text; before its end the parser may know better what is wrong."""
        value = self.tree.value[0]
        if value.__class__ is str:
            self.refuse("root", refusal.root(value), self.tree.start[0], self.tree.end[0])

    def properties(self, event: Any, start: int, end: int) -> int:
        """Refuse a tag; the place behind the anchor."""
        if event.tag is not None and event.tag != "!":
            found = refusal.TAG.search(self.source, start)
            tag = found[0] if found else event.tag
            start = found.start() if found else start
            self.refuse("tag", refusal.tag(tag), start, start + len(tag))
        found = PROPERTIES.match(self.source, start, end)
        return found.end() if found else start

    def empty_place(self, start: int) -> int:
        """Where an empty value stands: right behind the colon, or behind a key without one."""
        if self.key is None:
            return start
        found = COLON.match(self.source, self.key_end)
        return found.end() if found else self.key_end

    def styled(self, style: str, value: str, start: int, end: int, number: int) -> int:
        """Note a scalar in quotes or a block scalar, and return where it ends."""
        if style == '"' or style == "'":
            self.tree.quoted.add(number)
            if style == '"':
                self.escapes(value, start, end)
            return end
        self.tree.block.add(number)
        if COMMENTED.match(self.source, start) or (not value.strip() and NUMBERED.match(self.source, start)):
            self.refuse("syntax", *refusal.block_header(self.source, start))
        return start + len(self.source[start:end].rstrip())

    def escapes(self, value: str, start: int, end: int) -> None:
        """Refuse what only an escape can bring into a value: control characters, halves of surrogate pairs."""
        found = CONTROL.search(value)
        if found is None:
            return
        if "\ud800" <= found[0] <= "\udfff":
            self.refuse("escape", refusal.ESCAPE, start, start + len(refusal.rest_of_line(self.source, start)))
        self.refuse("escape", refusal.escaped_control(found[0]), start, end)

    def last_place(self) -> tuple[int, int]:
        """Where the last value in quotes stands, for a parser's complaint about what follows it."""
        tree = self.tree
        node = len(tree.value) - 1
        return (tree.start[node], tree.end[node]) if node in tree.quoted else (-1, -1)

    def bracket(self) -> int:
        """Where the innermost open bracket stands; -1 if none is open."""
        node = self.node
        while node >= 0:
            if node in self.tree.flow and self.source[self.tree.start[node]] in "[{":
                return self.tree.start[node]
            node = self.tree.parent[node]
        return -1

    def refuse(self, code: str, message: str, start: int = 0, end: int = 0) -> NoReturn:
        """Say why this is no dossier."""
        raise Unreadable(code, message, start, max(start, end), self.tree.text)
