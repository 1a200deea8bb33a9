"""Text becomes a located tree, or one sentence with its place; both parsers agree on which."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from evcheck.reading import building, syntax
from evcheck.reading.text import Unreadable
from evcheck.reading.tree import Tree, build, from_mapping, has_marker

PARSERS = [pytest.param(False, id="libyaml"), pytest.param(True, id="pure")]
both_parsers = pytest.mark.parametrize("pure", PARSERS)
needs_libyaml = pytest.mark.skipif(not yaml.__with_libyaml__, reason="needs libyaml")


def plain(tree: Tree, node: int = 0) -> Any:
    """A tree as plain data."""
    value = tree.value[node]
    if isinstance(value, dict):
        return {key: plain(tree, child) for key, child in value.items()}
    return [plain(tree, child) for child in value] if isinstance(value, list) else value


def cut_out(tree: Tree) -> dict[str, str]:
    """What stands in the text at each node's place."""
    return {tree.path(node): tree.text[tree.start[node] : tree.end[node]] for node in range(len(tree.value))}


def refusal(text: str, pure: bool = False) -> Unreadable:
    """What `build` has to say against a text."""
    with pytest.raises(Unreadable) as caught:
        build(text, pure=pure)
    return caught.value


# What is read


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

    assert {name: getattr(located, name) for name in Tree.__slots__} == {
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


# What is refused


@both_parsers
@pytest.mark.parametrize(
    ("text", "code", "message", "place"),
    [
        (
            "",
            "empty",
            "The file is empty: it holds nothing but white space and comments. A dossier begins with "
            "`evcheck: 1`, then `study:` and `preparations:`.",
            "",
        ),
        (
            "# a\n\n---\n",
            "empty",
            "The file is empty: it holds nothing but white space and comments. A dossier begins with "
            "`evcheck: 1`, then `study:` and `preparations:`.",
            "",
        ),
        (
            "- a: 1\n",
            "root",
            "The file is a list at the top. A dossier is a mapping that begins with `evcheck: 1`; put the "
            "list under a key of it, such as `preparations:`.",
            "-",
        ),
        (
            "some text\nof two lines",
            "root",
            "The file holds a text and no fields. A dossier is a mapping that begins with `evcheck: 1`, "
            "one field per line, each written `name: value`.",
            "some text\nof two lines",
        ),
        (
            "force:\u00a0300 g\n",
            "root",
            "There is a no-break space after the colon, which YAML takes for a part of the word. Write an "
            "ordinary space: `force: 300 g`.",
            "force:\u00a0300 g",
        ),
        (
            "a: 1\nb: 2\na: 3",
            "duplicate-key",
            "The key `a` stands twice in one mapping, on line 1 and on line 3. Keep one of them; where "
            "both are meant as entries of a list, begin each entry with `- `.",
            "a",
        ),
        (
            '{a: 1, "a": 2}',
            "duplicate-key",
            "The key `a` stands twice in one mapping, on line 1. Keep one of them; where both are meant "
            "as entries of a list, begin each entry with `- `.",
            '"a"',
        ),
        (
            "z: &x 1\nb: *x\nb: 2",
            "duplicate-key",
            "The key `b` stands twice in one mapping, on line 2 and on line 3. Keep one of them; where "
            "both are meant as entries of a list, begin each entry with `- `.",
            "b",
        ),
        (
            "a: !!str 5",
            "tag",
            "`!!str` is a YAML tag. A dossier has none, since each field knows what it holds: remove the "
            "tag, or put the value in quotes if the ! belongs to it.",
            "!!str",
        ),
        (
            "a: !!python/object/apply:os.system [ls]",
            "tag",
            "`!!python/object/apply:os.system` is a YAML tag. A dossier has none, since each field knows "
            "what it holds: remove the tag, or put the value in quotes if the ! belongs to it.",
            "!!python/object/apply:os.system",
        ),
        (
            "a: &x !cell {b: 1}",
            "tag",
            "`!cell` is a YAML tag. A dossier has none, since each field knows what it holds: remove the "
            "tag, or put the value in quotes if the ! belongs to it.",
            "!cell",
        ),
        (
            "a: !x!y z",
            "tag",
            "`!x!y` is a YAML tag. A dossier has none, since each field knows what it holds: remove the "
            "tag, or put the value in quotes if the ! belongs to it.",
            "!x!y",
        ),
        (
            "a: 1\n---\nb: 2",
            "second-document",
            "A second document begins here. A file holds one dossier: move the rest to a file of its own, "
            "or delete the line `---` if nothing follows it.",
            "---",
        ),
        (
            "a: 1\n...\nb: 2",
            "second-document",
            "The dossier has ended above this line, by its closing bracket or by `...`. Move or delete what follows.",
            "b: 2",
        ),
        (
            "a: &x {b: 1}\nc:\n  <<: *x",
            "merge-key",
            "`<<` (a YAML merge key) is not read in a dossier. Let a preparation take from an earlier one "
            "with `like: ID`, or describe shared steps once under `protocols:`.",
            "<<",
        ),
        (
            "a: *x",
            "alias",
            "`*x` refers to an anchor, but no `&x` stands above it. Set the anchor, or put the value in "
            "quotes if the * belongs to it.",
            "*x",
        ),
        (
            "a: &x [*x]",
            "alias",
            "`*x` stands inside the part that `&x` names, so it would hold itself. Write it out.",
            "*x",
        ),
        (
            "a: &x\n  b: *x",
            "alias",
            "`*x` stands inside the part that `&x` names, so it would hold itself. Write it out.",
            "*x",
        ),
        (
            "a: &x b\n*x : c",
            "alias",
            "The alias `*x` stands where the name of a field is due. Write the name itself.",
            "*x",
        ),
        (
            "&x a: b",
            "alias",
            "The anchor `&x` stands before the name of a field. Put it behind the colon: `name: &x value`.",
            "&x ",
        ),
        (
            "? [a]\n: b",
            "key",
            "A list or a mapping stands where the name of a field is due. If text begins with [ or {, put "
            "it in quotes; else write `name: value`.",
            "[",
        ),
        (
            "a: {{b}}",
            "key",
            "A list or a mapping stands where the name of a field is due. If text begins with [ or {, put "
            "it in quotes; else write `name: value`.",
            "{",
        ),
        (
            "~: b",
            "key",
            "`~` stands where the name of a field is due, and YAML reads it as nothing. Write a name, or quote it.",
            "~",
        ),
        ("'': b", "key", "A field without a name stands here. Write its name before the colon.", "''"),
        (": b", "key", "A field without a name stands here. Write its name before the colon.", ":"),
        ("a:\n\tb: 1", "tab", "The indentation of line 2 holds a tab. Indent with spaces alone.", "\t"),
        ("a:\r\n  b: 1\r\n \t c: 1", "tab", "The indentation of line 3 holds a tab. Indent with spaces alone.", " \t "),
        (
            "a:\n  b: 1\n\u00a0\u00a0c: 2",
            "white-space",
            "A no-break space stands before `c`, and YAML takes it for a part of the name. Use ordinary spaces alone.",
            "\u00a0\u00a0c",
        ),
        (
            "a:\n  b: 1\n \u00a0  c: 2\n  d: 3",
            "white-space",
            "The indentation of line 3 holds a no-break space. Indent with spaces alone.",
            " \u00a0",
        ),
        (
            "a:\n\u2028b: 1",
            "white-space",
            "The indentation of line 2 holds the invisible character U+2028. Indent with spaces alone.",
            "\u2028",
        ),
        (
            "%TAG ! x\n---\na: b",
            "directive",
            "A line that begins with % gives YAML a directive, which a dossier has no use for. Delete the "
            "line, or put the value in quotes if the % belongs to it.",
            "%TAG ! x",
        ),
        (
            'a: "x\\0"',
            "escape",
            "A backslash in these double quotes makes the control character U+0000 (NUL), which no text "
            "needs. Put the value in single quotes if the backslash belongs to it.",
            '"x\\0"',
        ),
        (
            '"\\0": x',
            "escape",
            "A backslash in these double quotes makes the control character U+0000 (NUL), which no text "
            "needs. Put the value in single quotes if the backslash belongs to it.",
            '"\\0"',
        ),
        (
            'a: "C:\\data"',
            "escape",
            "In double quotes a backslash begins an escape, and this one is unknown. Put the value in "
            "single quotes, where a backslash is only itself.",
            '"C:\\data"',
        ),
        (
            'a: "\\ud800"',
            "escape",
            "In double quotes a backslash begins an escape, and this one is unknown. Put the value in "
            "single quotes, where a backslash is only itself.",
            '"\\ud800"',
        ),
        (
            'a: "\\U00110000"',
            "escape",
            "In double quotes a backslash begins an escape, and this one is unknown. Put the value in "
            "single quotes, where a backslash is only itself.",
            '"\\U00110000"',
        ),
    ],
)
def test_refuses_what_is_no_dossier(text: str, code: str, message: str, place: str, pure: bool) -> None:
    error = refusal(text, pure)

    assert (error.code, error.message, text[error.start : error.end]) == (code, message, place)
    assert error.text == text


@both_parsers
@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        (
            "title: Small EVs: a reference\n",
            'The text holds a colon; put it in quotes: `title: "Small EVs: a reference"`.',
            "Small EVs: a reference",
        ),
        (
            'a:\n  - title: EVs: "a" reference # x\n',
            "The text holds a colon; put it in quotes: `title: 'EVs: \"a\" reference'`.",
            'EVs: "a" reference',
        ),
        (
            "sample: kind:\n  x: 1",
            "Two keys stand on one line. Write `kind:` on the next line, further in than `sample:`.",
            "kind:",
        ),
        (
            "viability: >95%\n",
            'At the start of a value YAML takes > for folded text; put the value in quotes: `">95%"`.',
            ">95%",
        ),
        (
            "viability: > 95 % # x\n",
            'At the start of a value YAML takes > for folded text; put the value in quotes: `"> 95 %"`.',
            "> 95 %",
        ),
        (
            "passage: >5\nb: 1",
            'At the start of a value YAML takes > for folded text; put the value in quotes: `">5"`.',
            ">5",
        ),
        (
            "a: >0.5\nb: 1",
            'At the start of a value YAML takes > for folded text; put the value in quotes: `">0.5"`.',
            ">0.5",
        ),
        ("a: >#5", 'At the start of a value YAML takes > for folded text; put the value in quotes: `">#5"`.', ">#5"),
        (
            "a: |x| y",
            'At the start of a value YAML takes | for text of several lines; put the value in quotes: `"|x| y"`.',
            "|x| y",
        ),
        (
            "x: 1\nforce:\u00a0300 g\ny: 2\n",
            "There is a no-break space after the colon, which YAML takes for a part of the word. Write an "
            "ordinary space: `force: 300 g`.",
            "force:\u00a0300 g",
        ),
        (
            "x:\n  - force:\u00a0300 g\n    y: 2\n",
            "There is a no-break space after the colon, which YAML takes for a part of the word. Write an "
            "ordinary space: `force: 300 g`.",
            "- force:\u00a0300 g",
        ),
        ("x: 1\nforce:300 g\ny: 2\n", "After the colon of `force` a space is due: `force value`.", "force:300 g"),
        (
            "evcheck: 1\nstudy\n  title: x\n",
            "`study` stands where a field is due, but has no colon with a space behind it. A field is "
            "written `name: value`; text of several lines is indented further than its key.",
            "study",
        ),
        (
            "evcheck 1\nstudy: x\n",
            "`evcheck 1` stands where a field is due, but has no colon with a space behind it. A field is "
            "written `name: value`; text of several lines is indented further than its key.",
            "evcheck 1",
        ),
        (
            "a: 1\n  b: 2 # x\n",
            "Line 2 is indented further than line 1, which already holds a value. Let the fields of one "
            "mapping begin in the same column.",
            "b: 2",
        ),
        (
            "a:\n  b: 1\n c: 2\n",
            "The indentation of line 3 fits none of the lines above. Let the fields of one mapping begin "
            "in the same column.",
            "c: 2",
        ),
        (
            "a: 1\n- b\n",
            "Line 2 begins an entry of a list among the fields of a mapping. Put the list below a key of "
            "its own, or correct the indentation.",
            "- b",
        ),
        (
            "a:\n  - b\n  c: 1\n",
            "Line 3 stands among the entries of a list, but does not begin with `- `. Begin it so, or "
            "correct its indentation.",
            "c: 1",
        ),
        ('a: "x\nb: 1\n', 'The quote " that begins on line 1, column 4 is never closed. Add the closing quote.', '"x'),
        (
            "a: 'x\nb: 1\n",
            "The quote ' that begins on line 1, column 4 is never closed. Add the closing quote. Inside "
            "single quotes an apostrophe is written ''.",
            "'x",
        ),
        (
            "a: 'it's'\n",
            "Text follows the closing quote. Put the whole value in quotes; inside single quotes an "
            "apostrophe is written ''.",
            "s'",
        ),
        (
            'a: "x\nb: "y"\n',
            "Text follows a closing quote; the quote was opened on line 1, column 4. Perhaps its closing "
            "quote was left out there.",
            '"x',
        ),
        (
            'a: "EVs": x',
            "Text follows the closing quote. Put the whole value in quotes; inside single quotes an "
            "apostrophe is written ''.",
            ": x",
        ),
        (
            "a: [1, 2\nb: 1\n",
            "The bracket [ that begins on line 1, column 4 is not closed before line 2. Add the closing bracket ].",
            "[",
        ),
        (
            "a: {b: [1, {c: 2,\n",
            "The bracket { that begins on line 1, column 12 is never closed. Add the closing bracket }.",
            "{",
        ),
        (
            "a: {b: [1, 2}\n",
            "The bracket [ that begins on line 1, column 8 is closed by } on line 1, column 13. Write ].",
            "}",
        ),
        ("a: [1]]\n", "The bracket ] closes nothing. Delete it, or put the value in quotes if it belongs to it.", "]"),
        (
            "a: [1] x\n",
            "Text follows the closing bracket. Put the whole value in quotes if it is text; else delete the rest.",
            "x",
        ),
        ("a: [1,, 2]\n", "A comma stands here with nothing before it. Delete it, or write the entry.", ","),
        ("a: [- x]\n", "Entries inside [ ] are divided by commas, not by dashes. Write `first, second`.", "-"),
        (
            "a: [b: c: d]\n",
            "The text in brackets holds a colon; put it in quotes, or write it without brackets, one field per line.",
            ":",
        ),
        (
            "a: ['b' c]\n",
            "Text follows the closing quote. Put the whole value in quotes; inside single quotes an "
            "apostrophe is written ''.",
            "c]",
        ),
        (
            "a: {b:, c: 1}\n",
            "After the colon of `b:` a space is due; in brackets, too, a field is written `name: value`.",
            "b:",
        ),
        ("a: @x\n", 'At the start of a value @ has a meaning of its own; put the value in quotes: `"@x"`.', "@x"),
        ("a: [%x, b]\n", 'At the start of a value % has a meaning of its own; put the value in quotes: `"%x"`.', "%x"),
        (
            "a: **bold**\n",
            'At the start of a value * means an alias; put the value in quotes: `"**bold**"`.',
            "**bold**",
        ),
        ("a: & b\n", 'At the start of a value & means an anchor; put the value in quotes: `"& b"`.', "& b"),
        (
            "a: - 80 °C\n",
            "A dash and a space begin an entry of a list, which cannot stand here. For a negative number "
            "write `-80 °C`, without the space.",
            "- 80 °C",
        ),
        (
            "a: - b\n",
            "A dash and a space begin an entry of a list, which cannot stand here. Write the entries of a "
            'list below their key, each on a line of its own; or put the value in quotes: `"- b"`.',
            "- b",
        ),
    ],
)
def test_says_in_plain_words_what_breaks_the_syntax(text: str, message: str, place: str, pure: bool) -> None:
    error = refusal(text, pure)

    assert (error.code, error.message, text[error.start : error.end]) == ("syntax", message, place)


@both_parsers
def test_names_the_parser_when_no_better_sentence_exists(pure: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syntax, "SENTENCES", syntax.SENTENCES[-1:])
    error = refusal("a: 1\nb: [c\n", pure)

    assert error.code == "syntax"
    assert error.message.startswith(
        "YAML cannot be read from here. Check the quotes, brackets, colons and indentation of this line "
        "and the one above (while parsing a flow sequence: "
    )


# Budgets


@both_parsers
@pytest.mark.parametrize(
    ("text", "code", "message", "start"),
    [
        (
            "a: " + "[" * 100_000,
            "depth",
            "Lists and mappings are nested more than 64 deep here. Check the brackets and the indentation.",
            66,
        ),
        (
            "{a: " * 20_000,
            "depth",
            "Lists and mappings are nested more than 64 deep here. Check the brackets and the indentation.",
            256,
        ),
        (
            "a:\n  " + "- " * 100_000,
            "depth",
            "Lists and mappings are nested more than 64 deep here. Check the brackets and the indentation.",
            131,
        ),
        (
            "".join(f"{' ' * depth}a:\n" for depth in range(1_000)),
            "depth",
            "Lists and mappings are nested more than 64 deep here. Check the brackets and the indentation.",
            2272,
        ),
        (
            "[" * 100_000,
            "root",
            "The file is a list at the top. A dossier is a mapping that begins with `evcheck: 1`; put the "
            "list under a key of it, such as `preparations:`.",
            0,
        ),
        (
            "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 100)),
            "depth",
            "Lists and mappings are nested more than 64 deep here. Check the brackets and the indentation.",
            1049,
        ),
        (
            "a: &a [x, x, x, x, x, x, x, x, x]\n"
            + "".join(
                f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n"
                for old, new in zip("abcdefgh", "bcdefghi", strict=True)
            ),
            "budget",
            "The aliases up to here stand for more than 50,000 parts. Write fewer aliases, or none inside anchors.",
            190,
        ),
        (
            "".join(f"k{n}: 1\n" for n in range(100_000)),
            "budget",
            "The file has more than 50,000 YAML parts up to here. Divide the dossier into several files.",
            238_870,
        ),
    ],
    ids=["brackets", "braces", "dashes", "block", "list at the top", "aliases of aliases", "billion laughs", "keys"],
)
def test_stops_at_a_budget(text: str, code: str, message: str, start: int, pure: bool) -> None:
    error = refusal(text, pure)

    assert (error.code, error.message, error.start) == (code, message, start)


@pytest.mark.parametrize(
    ("text", "depth"), [("a: " + "[" * 63 + "]" * 63, 64), ("a: &x [[1]]\nb: " + "[" * 61 + "*x" + "]" * 61, 64)]
)
def test_the_deepest_dossier_is_read(text: str, depth: int, monkeypatch: pytest.MonkeyPatch) -> None:
    build(text)
    monkeypatch.setattr(building, "MAX_DEPTH", depth - 1)

    assert refusal(text).code == "depth"


def test_counts_what_aliases_add() -> None:
    assert build("a: &x [1, 2]\nb: &y [*x, *x]\nc: *y\n").expanded == 13


@both_parsers
@pytest.mark.parametrize("text", ["a: " + "x " * 100_000, "a: '" + "\n" * 100_000 + "'", "a: >\n" + "  x\n" * 50_000])
def test_reads_one_long_scalar(text: str, pure: bool) -> None:
    located = build(text, pure=pure)

    assert (len(located.value), located.end[1]) == (2, len(text.rstrip()))


# Both parsers together

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
DATA = st.recursive(
    st.none() | st.text("ab:#-?!&*|>'\"%@`[]{}, é😀\\0~\n", max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("ab:#-?, é", min_size=1, max_size=6), inner, max_size=4)
    ),
    max_leaves=20,
)


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


# Mappings handed over in Python


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


# The marker


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
