"""What is no dossier is refused in one sentence with its place, and nothing grows without bound."""

from __future__ import annotations

import pytest

from evcheck.reading import building
from evcheck.reading.tree import build
from tests.reading_trees import both_parsers, refusal


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
            "The key `a` stands twice in one mapping, on line 1 and on line 3. Put what belongs "
            "together under one of them; where both are meant as entries of a list, begin each entry with `- `.",
            "a",
        ),
        (
            '{a: 1, "a": 2}',
            "duplicate-key",
            "The key `a` stands twice in one mapping, on line 1. Put what belongs together under one of "
            "them; where both are meant as entries of a list, begin each entry with `- `.",
            '"a"',
        ),
        (
            "z: &x 1\nb: *x\nb: 2",
            "duplicate-key",
            "The key `b` stands twice in one mapping, on line 2 and on line 3. Put what belongs "
            "together under one of them; where both are meant as entries of a list, begin each entry with `- `.",
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
