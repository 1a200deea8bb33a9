"""Text becomes a located tree, by either parser; a text that is meant to be a dossier is known by its marker."""

from __future__ import annotations

import pytest

from evcheck.reading.tree import Tree, build, has_marker
from tests.reading_trees import both_parsers, plain


def cut_out(tree: Tree) -> dict[str, str]:
    """What stands in the text at each node's place."""
    return {tree.path(node): tree.text[tree.start[node] : tree.end[node]] for node in range(len(tree.value))}


@both_parsers
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1:50\nb: NO\nc: 010\nd: 1e7", {"a": "1:50", "b": "NO", "c": "010", "d": "1e7"}),
        ("a: 2026-03-14\nb: 0x1F\nc: .5", {"a": "2026-03-14", "b": "0x1F", "c": ".5"}),
        ("a:\nb: ~\nc: null\nd: Null", {"a": None, "b": None, "c": None, "d": "Null"}),
        ("a: ''\nb: 'null'\nc: \"~\"", {"a": "", "b": "null", "c": "~"}),
        ("a: [1, '2', {b: 3}]", {"a": ["1", "2", {"b": "3"}]}),
        ("a:\n- x\n-\n- b: 1\n  c: 2", {"a": ["x", None, {"b": "1", "c": "2"}]}),
        ("a: |\n  x\n  y\nb: >-\n  x\n  y\n", {"a": "x\ny\n", "b": "x y"}),
        ("a: \"x\\ty \\u00b5\"\nb: 'it''s'", {"a": "x\ty µ", "b": "it's"}),
        ("a: x\n  y\n\n  z", {"a": "x y\nz"}),
        ("a: &one {b: 1}\nc: *one\nd: [*one]", {"a": {"b": "1"}, "c": {"b": "1"}, "d": [{"b": "1"}]}),
        ("a: &x 1\nb: &x 2\nc: *x", {"a": "1", "b": "2", "c": "2"}),
        ("a: ! ~", {"a": "~"}),
        ("a: b\r\nc:\r\n  - d\r\n", {"a": "b", "c": ["d"]}),
        ("a: b\rc: d\r", {"a": "b", "c": "d"}),
        ("%YAML 1.2\n---\na: b\n...\n", {"a": "b"}),
        ("a:\t1\t# \tx\nb: x\ty", {"a": "1", "b": "x y"}),
        ("a: x\u2028y\u0085z\ufeff", {"a": "x y z"}),
        ("\t\n  \t# x\na: 1\n\t", {"a": "1"}),
        ("a: [https://x.org/?b=c, d?, 1 ?2]", {"a": ["https://x.org/?b=c", "d?", "1 ?2"]}),
        ("{force: 100,000 x g}", {"force": "100", "000 x g": None}),
        ("a: #2171\nb: x #y", {"a": None, "b": "x"}),
        ("{}", {}),
    ],
)  # fmt: skip
def test_reads_scalars_as_they_are_written(text: str, expected: object, pure: bool) -> None:
    assert plain(build(text, pure=pure)) == expected


@both_parsers
def test_places_are_exact(pure: bool) -> None:
    text = (
        'evcheck: 1\r\n"quoted": "x 😀 y"  # comment\n'
        "plain: 😀 one\n  two\n\n# comment\n"
        "block: |\n  x\n  y\n\n\nfolded: >-\n  z\n# comment\n"
        "empty:\nempty_too:   # comment\n"
        "list:\n  - a\n  -\n  - b: 1\n    c:\n"
        "flow: { d: [1, 2 ], e , 'f' : ,}\n"
        "anchored: &x\n  # comment\n  - y\n"
        "scalar: &z 5 g\nalias: *x\n"
    )
    assert cut_out(build(text, pure=pure)) == {
        "": text[:-1],
        "evcheck": "1",
        "quoted": '"x 😀 y"',
        "plain": "😀 one\n  two",
        "block": "|\n  x\n  y",
        "folded": ">-\n  z",
        "empty": "",
        "empty_too": "",
        "list": "- a\n  -\n  - b: 1\n    c:",
        "list[0]": "a",
        "list[1]": "",
        "list[2]": "b: 1\n    c:",
        "list[2].b": "1",
        "list[2].c": "",
        "flow": "{ d: [1, 2 ], e , 'f' : ,}",
        "flow.d": "[1, 2 ]",
        "flow.d[0]": "1",
        "flow.d[1]": "2",
        "flow.e": "",
        "flow.f": "",
        "anchored": "- y",
        "anchored[0]": "y",
        "scalar": "5 g",
    }


@both_parsers
def test_an_empty_value_stands_behind_its_colon(pure: bool) -> None:
    text = "a:   # x\nb: {c : , d, e: # x\n }\nf: &x\n"
    located = build(text, pure=pure)
    empty = [node for node in range(len(located.value)) if located.value[node] is None]

    assert {located.path(node): (located.start[node], located.end[node]) for node in empty} == {
        "a": (2, 2),
        "b.c": (16, 16),
        "b.d": (20, 20),
        "b.e": (24, 24),
        "f": (37, 37),
    }


@both_parsers
def test_the_columns_of_a_small_tree(pure: bool) -> None:
    located = build("a: &n {b: 'x'}\n\"c d\":\n- |\n  y\n- *n\n", pure=pure)

    assert {name: getattr(located, name) for name in Tree.__slots__ if name != "paths"} == {
        "text": "a: &n {b: 'x'}\n\"c d\":\n- |\n  y\n- *n\n",
        "value": [{"a": 1, "c d": 3}, {"b": 2}, "x", [4, 1], "y\n"],
        "start": [0, 6, 10, 22, 24],
        "end": [34, 14, 13, 34, 29],
        "key_start": [-1, 0, 7, 15, -1],
        "key_end": [-1, 1, 8, 20, -1],
        "key": ["", "a", "b", "c d", 0],
        "parent": [-1, 0, 1, 0, 3],
        "flow": {1},
        "quoted": {2},
        "block": {4},
        "expanded": 2,
    }


def test_a_path_quotes_odd_keys() -> None:
    located = build('preparations:\n- isolation:\n  - {a.b: 1, "c\\"d": 2, not done: 3, 4E10: 4, é: 5}')

    assert [located.path(node) for node in range(5, len(located.value))] == [
        'preparations[0].isolation[0]["a.b"]',
        'preparations[0].isolation[0]["c\\"d"]',
        "preparations[0].isolation[0].not done",
        'preparations[0].isolation[0]["4E10"]',
        "preparations[0].isolation[0].é",
    ]


def test_a_node_can_stand_in_for_another() -> None:
    located = build("a:\n  b: 1\n")
    node = located.stand_in(1, {"b": 2})

    assert (located.path(node), located.value[node]) == ("a", {"b": 2})
    assert (located.start[node], located.end[node], located.key_start[node]) == (5, 9, 0)


@pytest.mark.parametrize(
    "text",
    [
        "evcheck: 1",
        "a: b\nevcheck: 1",
        "a: b\r\nevcheck: 1",
        "a: b\revcheck:",
        "# a\n\n---\nevcheck: 1",
        " a: 1\n evcheck: 1",
        " a: 1\nevcheck: 1",
        '"evcheck": 1',
        "'evcheck' : 1",
        "{evcheck: 1}",
        '{\n  "evcheck": 1',
        "--- {a: [1], evcheck: 1}",
        '{"a": "}, ", # }\n # c\n "evcheck":1}',
        "{a: it's, evcheck: 1}",
        "evcheck: [",
        "evcheck:1",
        "a: '\nevcheck: 1",
        "a: \ufffd\nevcheck: 1",
    ],
)
def test_finds_the_marker_be_the_syntax_sound_or_not(text: str) -> None:
    assert has_marker(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "evcheck",
        "# evcheck: 1",
        "a:\n  evcheck: 1",
        "- evcheck: 1",
        "my-evcheck: 1",
        "evcheck-version: 1",
        "a: evcheck: 1",
        "{a: {evcheck: 1}}",
        '{"a": ", evcheck: 1"}',
        "{a: b} evcheck: 1",
        "[evcheck: 1]",
        "'evcheck: 1",
        "evcheck" * 1_000,
        "{" + "a evcheck: " * 1_000,
    ],
)
def test_finds_no_marker_where_there_is_none(text: str) -> None:
    assert not has_marker(text)
