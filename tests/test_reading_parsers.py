"""Both parsers build the same tree of any text, and its places nest."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from evcheck.reading.text import Unreadable
from evcheck.reading.tree import Tree, build
from tests.reading_trees import DATA, plain

needs_libyaml = pytest.mark.skipif(not yaml.__with_libyaml__, reason="needs libyaml")

WORDS = ["a", "force", "300 g", "x: y", "=", "2", "~", "null", "é", "😀", "#x", "-x", "d?", "?e", "it's", "<<"]
SIGNS = [
    ": ", ":", " ", "  ", "\n", "\r\n", "\r", "\n  ", "\n    ", "\n- ", "- ", "-", "[", "]", "{", "}", ",", ", ",
    '"', "'", "|", ">", "|-\n", "#", " # c", "&x ", "*x", "! ", "!!str ", "@", "%", "`", "\t", "\u00a0", "\u2028",
    "\x85", "\ufeff", "\\", "\\u00e9", "---", "\n---\n", "\n...\n", "%YAML 1.1\n",
]  # fmt: skip
PARTS = [
    "a: ",
    "b: ",
    "\nc: ",
    "\n  d: ",
    '"q"',
    "'q'",
    '"q\n r"',
    "{a: 1}",
    "[1, 2]",
    "\n  - a: 1\n    b: 2",
    "|\n  x\n",
]
SNIPPETS = st.lists(st.sampled_from(WORDS + SIGNS + PARTS), max_size=14).map("".join)


def outcome(text: str, pure: bool) -> dict[str, Any] | None:
    """Every column of the tree; None where the text is refused."""
    try:
        located = build(text, pure=pure)
    except Unreadable as error:
        refused = error
    else:
        return {name: getattr(located, name) for name in Tree.__slots__}
    assert refused.message.endswith((".", ")"))
    assert 0 <= refused.start <= refused.end <= len(text)
    return None


@needs_libyaml
@example("a: [b?c, ?d, e ?f]")
@example("a: {b:, c}")
@example("a: &x\nb: [&x , c]")
@example("%FOO\n---\na: b")
@example("a: {b: # c\n , d: e}")
@given(st.sampled_from(["", "a: "]).flatmap(lambda start: SNIPPETS.map(start.__add__)))
@settings(derandomize=True, deadline=None, max_examples=1_500)
def test_both_parsers_build_the_same_tree_of_any_text(text: str) -> None:
    assert outcome(text, pure=True) == outcome(text, pure=False)


@needs_libyaml
@given(
    st.dictionaries(st.text("abc", min_size=1, max_size=3), DATA, max_size=5),
    st.booleans(),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
@settings(derandomize=True, deadline=None, max_examples=200)
def test_both_parsers_read_what_was_written(data: dict[str, Any], flow: bool, line_break: str) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, sort_keys=False, width=40)
    with_breaks = text.replace("\n", line_break)
    written = outcome(text, pure=False)

    assert outcome(text, pure=True) == written
    assert outcome(with_breaks, pure=True) == outcome(with_breaks, pure=False)
    if written is not None:
        assert plain(build(text)) == plain(build(with_breaks)) == data


@given(SNIPPETS.map("a: ".__add__))
@settings(derandomize=True, deadline=None, max_examples=500)
def test_every_node_lies_inside_its_parent_and_behind_its_key(text: str) -> None:
    try:
        located = build(text)
    except Unreadable:
        return
    for node, parent in enumerate(located.parent):
        assert 0 <= located.start[node] <= located.end[node] <= len(text)
        if parent >= 0:
            begin = located.start[node] if located.key_start[node] < 0 else located.key_start[node]
            assert located.start[parent] <= begin <= located.key_end[node] or located.key_end[node] < 0
            assert located.key_end[node] <= located.start[node]
            assert located.end[node] <= located.end[parent]
