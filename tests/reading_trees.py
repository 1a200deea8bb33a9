"""What the tests of the located tree share: both parsers, and trees as plain data."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st

from evcheck.reading.text import Unreadable
from evcheck.reading.tree import Tree, build

PARSERS = [pytest.param(False, id="libyaml"), pytest.param(True, id="pure")]
both_parsers = pytest.mark.parametrize("pure", PARSERS)

DATA = st.recursive(
    st.none() | st.text("ab:#-?!&*|>'\"%@`[]{}, é😀\\0~\n", max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("ab:#-?, é", min_size=1, max_size=6), inner, max_size=4)
    ),
    max_leaves=20,
)
"""Plain data as YAML holds them: text, nothing, lists and mappings."""


def plain(tree: Tree, node: int = 0) -> Any:
    """A tree as plain data."""
    value = tree.value[node]
    if isinstance(value, dict):
        return {key: plain(tree, child) for key, child in value.items()}
    return [plain(tree, child) for child in value] if isinstance(value, list) else value


def refusal(text: str, pure: bool = False) -> Unreadable:
    """What `build` has to say against a text."""
    with pytest.raises(Unreadable) as caught:
        build(text, pure=pure)
    return caught.value
