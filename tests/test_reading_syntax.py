"""What breaks the syntax of YAML is said in plain words with its place, whichever parser finds it."""

from __future__ import annotations

import pytest

from evcheck.reading import syntax
from tests.reading_trees import both_parsers, refusal


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
        ("x: 1\nforce:300 g\ny: 2\n", "After the colon of `force` a space is due: `force: value`.", "force:300 g"),
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
