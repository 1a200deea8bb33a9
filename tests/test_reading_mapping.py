"""A mapping handed over in Python becomes the tree that its file gives, without places."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from evcheck.reading.text import Unreadable
from evcheck.reading.tree import build, from_mapping
from tests.reading_trees import DATA, plain


class Day(datetime.date):
    """A subclass, as other libraries have them."""


def test_a_mapping_becomes_a_tree_of_text_without_places() -> None:
    located = from_mapping(
        {
            "evcheck": 1,
            "yes": True,
            "no": False,
            "none": None,
            "text": "4E10",
            "number": 2.4e8,
            "odd": [
                float("nan"),
                float("inf"),
                Decimal("1.50"),
                Day(2026, 3, 14),
                datetime.datetime(2026, 3, 14, 9, 30),
            ],
            "tuple": ({"a": 1}, []),
            7: "key",  # type: ignore[dict-item]
        }
    )

    assert plain(located) == {
        "evcheck": "1",
        "yes": "true",
        "no": "false",
        "none": None,
        "text": "4E10",
        "number": "240000000.0",
        "odd": ["nan", "inf", "1.50", "2026-03-14", "2026-03-14T09:30:00"],
        "tuple": [{"a": "1"}, []],
        "7": "key",
    }
    assert [located.path(node) for node in (7, 8, 13, 14, 15)] == ["odd", "odd[0]", "tuple", "tuple[0]", "tuple[0].a"]
    assert {*located.start, *located.end, *located.key_start, *located.key_end} == {-1}
    assert located.text == ""


def cyclic() -> dict[str, Any]:
    """A mapping that holds itself."""
    mapping: dict[str, Any] = {"a": {"b": []}}
    mapping["a"]["b"].append(mapping)
    return mapping


def nested(levels: int) -> dict[str, Any]:
    """A mapping in a mapping in a mapping."""
    mapping: dict[str, Any] = {}
    for _ in range(levels - 1):
        mapping = {"a": mapping}
    return mapping


def shared() -> dict[str, Any]:
    """Few lists that stand for very many."""
    entries: list[Any] = ["x"] * 9
    for _ in range(9):
        entries = [entries] * 9
    return {"a": entries}


@pytest.mark.parametrize(
    ("mapping", "code", "message"),
    [
        ([1], "root", "A dossier is a mapping; this is a list."),
        (
            {"a": [{"b": {1}}]},
            "type",
            "At `a[0].b`: This is a set, which a dossier cannot hold. Use text, a number, a list or a mapping.",
        ),
        (
            {"a": object()},
            "type",
            "At `a`: This is an object, which a dossier cannot hold. Use text, a number, a list or a mapping.",
        ),
        (
            {"a": b"x"},
            "type",
            "At `a`: This is a bytes, which a dossier cannot hold. Use text, a number, a list or a mapping.",
        ),
        (
            {"a": 10**5_000},
            "type",
            "At `a`: This is a number of thousands of digits, which a dossier cannot hold. Use text, a "
            "number, a list or a mapping.",
        ),
        (cyclic(), "alias", "At `a.b[0]`: This mapping or list holds itself."),
        (
            nested(65),
            "depth",
            "At `a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a…`: Lists and mappings are "
            "nested more than 64 deep here.",
        ),
        (shared(), "budget", "At `a[0][0][0][0][0][6][6][8][5][5]`: The mapping has more than 50,000 values."),
        ({"a": "x" * 1_000_001}, "size", "At `a`: The texts of the mapping have more than 1,000,000 characters."),
        ({"a": {"b\0": 1}}, "control-character", "At `a`: The text holds the control character U+0000. Delete it."),
        ({"a": "x\x1b[1m"}, "control-character", "At `a`: The text holds the control character U+001B. Delete it."),
        ({"": 1}, "key", "A key is empty; give it a name."),
        ({None: 1}, "key", "A key is empty; give it a name."),
        ({("a",): 1}, "key", "A key is a tuple; a key is text."),
        ({"a": {1: 1, "1": 2}}, "duplicate-key", "At `a`: Two keys read `1` as text."),
    ],
    ids=[
        "list",
        "set",
        "object",
        "bytes",
        "digits",
        "cycle",
        "depth",
        "nodes",
        "size",
        "NUL",
        "escape",
        "empty",
        "None",
        "tuple",
        "twice",
    ],
)
def test_refuses_a_mapping_that_is_no_dossier(mapping: Mapping[str, object], code: str, message: str) -> None:
    with pytest.raises(Unreadable) as caught:
        from_mapping(mapping)

    assert (caught.value.code, caught.value.message, caught.value.start) == (code, message, 0)


def test_the_deepest_mapping_is_read() -> None:
    assert len(from_mapping(nested(64)).value) == 64


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), DATA, max_size=5))
@settings(derandomize=True, deadline=None)
def test_a_mapping_gives_the_tree_that_its_file_gives(data: dict[str, Any]) -> None:
    try:
        from_file = build(yaml.safe_dump(data, allow_unicode=True, sort_keys=False))
    except Unreadable:
        return
    given_over = from_mapping(data)

    assert plain(given_over) == plain(from_file)
    assert [given_over.path(node) for node in range(len(data))] == [from_file.path(node) for node in range(len(data))]
