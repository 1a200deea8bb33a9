"""A parser's complaint -> one sentence for someone who does not program: what, where, what to write instead.

Both parsers say the same things in slightly different words; the words in `SENTENCES` stand in both.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from evcheck.reading import refusal
from evcheck.reading.mistake import Answer, Mistake, syntax
from evcheck.reading.refusal import in_quotes, rest_of_line, short
from evcheck.reading.text import Lines, Unreadable

KEY_AND_VALUE = re.compile(r"\s*(?:- +)*+(\S.*?):\s+(?=\S)")
NBSP_INDENT = re.compile(r" *\u00a0+")
CLOSING = {"[": "]", "{": "}"}
IN_BRACKETS = {
    ",": "A comma stands here with nothing before it. Delete it, or write the entry.",
    "-": "Entries inside {} {} are divided by commas, not by dashes. Write `first, second`.",
    ":": "The text in brackets holds a colon; put it in quotes, or write it without brackets, one field per line.",
}


def explain(text: str, source: str, error: Any, last: tuple[int, int], bracket: int) -> Unreadable:
    """The sentence for a parser's error, with its place."""
    said = f"{error.context or ''}: {error.problem or ''}".lower()
    at = min(error.problem_mark.index, len(source)) if error.problem_mark else 0
    begun = error.context_mark.index if error.context_mark else at
    mistake = Mistake(source, Lines(source), said, begun, at, last, bracket)
    sentence = next(answer for words, answer in SENTENCES if words in said)
    answer = sentence(mistake)
    if sentence in (colon, no_colon, layout):
        answer = nbsp_indent(mistake) or answer
    code, message, start, end = answer
    return Unreadable(code, message, start, max(start, min(end, len(text))), text)


def nbsp_indent(mistake: Mistake) -> Answer | None:
    """A no-break space in the indentation of one of the lines concerned."""
    number = mistake.number(mistake.at)
    for line in (number, mistake.number(mistake.begun), mistake.previous_line(number)):
        if line and (found := NBSP_INDENT.match(mistake.lines.line(line))):
            start = mistake.lines.start(line)
            return "white-space", refusal.indentation(line, "\u00a0"), start, start + found.end()
    return None


def colon(mistake: Mistake) -> Answer:
    """A colon where none may stand: in unquoted text, or on a line that is indented too far."""
    start = mistake.line_start(mistake.at)
    found = KEY_AND_VALUE.match(mistake.source[start : mistake.at])
    if found is None:
        return indented_field(mistake)
    begin, end = mistake.rest(start + found.end())
    value = mistake.source[begin:end]
    if value[0] in "\"'":
        return text_after_quote(mistake)
    if value.endswith(":"):
        key = short(found[1])
        return syntax(
            f"Two keys stand on one line. Write `{short(value)}` on the next line, further in than `{key}:`.",
            begin,
            end,
        )
    return syntax(
        f"The text holds a colon; put it in quotes: `{short(found[1])}: {in_quotes(short(value))}`.", begin, end
    )


def indented_field(mistake: Mistake) -> Answer:
    """A field that YAML takes for the continuation of the line above."""
    number = mistake.number(mistake.at)
    start, end = mistake.rest(mistake.start_of(number))
    above = mistake.previous_line(number)
    if above and mistake.lines.line(above).strip() not in ("---", "..."):
        column = mistake.lines.position(start)[1]
        above_start, above_end = mistake.rest(mistake.start_of(above))
        line = mistake.source[above_start:above_end]
        if wrong := refusal.colon_mistake(line):
            return syntax(wrong, above_start, above_end)
        if column > mistake.lines.position(above_start)[1]:
            message = (
                f"Line {number} is indented further than line {above}, which already holds a value. "
                "Let the fields of one mapping begin in the same column."
            )
            return syntax(message, start, end)
        if ":" not in line:
            return syntax(line_without_colon(line), above_start, above_end)
    return syntax("A field cannot begin here. Write it on a line of its own, as `name: value`.", start, end)


def no_colon(mistake: Mistake) -> Answer:
    """A line among fields that is none."""
    if mistake.source[mistake.begun : mistake.begun + 1] in CLOSING and mistake.at >= len(mistake.source.rstrip()):
        return bracket(mistake)
    start, end = mistake.rest(mistake.begun)
    line = mistake.source[start:end]
    return syntax(refusal.colon_mistake(line) or line_without_colon(line), start, end)


def line_without_colon(line: str) -> str:
    """The sentence for a line among fields that is none."""
    return (
        f"`{short(line)}` stands where a field is due, but has no colon with a space behind it. "
        "A field is written `name: value`; text of several lines is indented further than its key."
    )


def block_header(mistake: Mistake) -> Answer:
    """A value that begins with > or |."""
    message, start, end = refusal.block_header(mistake.source, mistake.begun)
    return syntax(message, start, end)


def open_quote(mistake: Mistake) -> Answer:
    """A quote that is never closed."""
    quote = mistake.source[mistake.begun : mistake.begun + 1]
    apostrophe = " Inside single quotes an apostrophe is written ''." if quote == "'" else ""
    where = mistake.where(mistake.begun)
    message = f"The quote {quote} that begins on {where} is never closed. Add the closing quote.{apostrophe}"
    return syntax(message, *mistake.rest(mistake.begun))


def escape(mistake: Mistake) -> Answer:
    r"""A backslash in double quotes, as in `"C:\data"`."""
    if mistake.begun == mistake.at:
        opened = mistake.source.rfind('"', 0, mistake.at)
        return "escape", refusal.ESCAPE, *mistake.rest(max(opened, 0))
    start, end = mistake.rest(mistake.begun)
    return "escape", refusal.ESCAPE, start, end


def first_character(mistake: Mistake) -> Answer:
    """A value that begins with a character that means something else."""
    return cannot_begin(mistake, mistake.at if "token" in mistake.said else mistake.begun)


def cannot_begin(mistake: Mistake, at: int) -> Answer:
    """A value at `at` that has to be put in quotes because of its first character."""
    start, end = mistake.rest(at)
    if mistake.bracket >= 0:
        end = start + len(re.split(r"[,\[\]{}]", mistake.source[start:end], maxsplit=1)[0].rstrip()) or end
    value = mistake.source[start:end] or mistake.source[start : start + 1]
    reason = {"*": "means an alias", "&": "means an anchor"}.get(value[:1], "has a meaning of its own")
    message = f"At the start of a value {value[:1]} {reason}; put the value in quotes: `{in_quotes(short(value))}`."
    return syntax(message, start, max(end, start + 1))


def dash(mistake: Mistake) -> Answer:
    """A dash with a space right behind a key."""
    start, end = mistake.rest(mistake.at)
    value = mistake.source[start:end]
    if re.match(r"- +[\d.]", value):
        how = f"For a negative number write `{short('-' + value[1:].lstrip())}`, without the space."
    else:
        how = (
            "Write the entries of a list below their key, each on a line of its own; "
            f"or put the value in quotes: `{in_quotes(short(value))}`."
        )
    return syntax(f"A dash and a space begin an entry of a list, which cannot stand here. {how}", start, end)


def tag(mistake: Mistake) -> Answer:
    """A tag that is none of YAML's."""
    name = rest_of_line(mistake.source, mistake.begun).split(" ")[0]
    return "tag", refusal.tag(name), mistake.begun, mistake.begun + len(name)


def directive(mistake: Mistake) -> Answer:
    """A line for the parser."""
    start, end = mistake.rest(mistake.line_start(mistake.at))
    return "directive", refusal.DIRECTIVE, start, end


def after_end(mistake: Mistake) -> Answer:
    """Text after the end of the document."""
    above = mistake.previous_line(mistake.number(mistake.at))
    if above and mistake.lines.line(above).startswith("%"):
        return "directive", refusal.DIRECTIVE, *mistake.rest(mistake.lines.start(above))
    start, end = mistake.rest(mistake.at)
    message = "The dossier has ended above this line, by its closing bracket or by `...`. Move or delete what follows."
    return "second-document", message, start, end


def tight_colon(mistake: Mistake) -> Answer:
    """A colon in brackets with no space behind it."""
    key = mistake.source[mistake.begun : mistake.at]
    return syntax(refusal.tight_colon(key), mistake.begun, mistake.at + 1)


def bracket(mistake: Mistake) -> Answer:
    """Something wrong inside brackets."""
    at, source = mistake.at, mistake.source
    opened = (
        mistake.begun
        if source[mistake.begun : mistake.begun + 1] in CLOSING and mistake.begun < at
        else max(mistake.bracket, 0)
    )
    sign, found = source[opened : opened + 1], source[at : at + 1]
    closing = CLOSING.get(sign, "]")
    named = f"The bracket {sign} that begins on {mistake.where(opened)}"
    if at >= len(source.rstrip()):
        return syntax(f"{named} is never closed. Add the closing bracket {closing}.", opened, opened + 1)
    later = mistake.number(at) > mistake.number(opened)
    if later and (found == ":" or source.startswith(("---", "..."), at)):
        message = f"{named} is not closed before line {mistake.number(at)}. Add the closing bracket {closing}."
        return syntax(message, opened, opened + 1)
    if found in CLOSING.values():
        return syntax(f"{named} is closed by {found} on {mistake.where(at)}. Write {closing}.", at, at + 1)
    if found not in IN_BRACKETS and source[:at].rstrip(" ").endswith(('"', "'")):
        return text_after_quote(mistake)
    message = IN_BRACKETS.get(found, "Between two entries inside {} {} a comma is due. Add it before this one.")
    return syntax(message.format(sign, closing), at, at + 1)


def layout(mistake: Mistake) -> Answer:
    """A word that fits into no field and no list around it."""
    at, source = mistake.at, mistake.source
    start, end = mistake.rest(at)
    before = source[mistake.line_start(at) : at].rstrip()
    found = source[at : at + 1]
    if before.endswith(('"', "'")):
        return text_after_quote(mistake)
    if "block node" in mistake.said and (source.startswith("...", at) or not found):
        return "empty", refusal.EMPTY, 0, 0
    if found in CLOSING.values():
        message = f"The bracket {found} closes nothing. Delete it, or put the value in quotes if it belongs to it."
        return syntax(message, at, at + 1)
    if before.endswith(tuple(CLOSING.values())):
        message = "Text follows the closing bracket. Put the whole value in quotes if it is text; else delete the rest."
        return syntax(message, start, end)
    if found in (",", "?"):
        return cannot_begin(mistake, at)
    if found == ":":
        return "key", refusal.empty_key(""), at, at + 1
    if word := re.search(r"[*&]\S*$", before):
        return cannot_begin(mistake, mistake.line_start(at) + word.start())
    return syntax(line_out_of_place(mistake, found), start, end)


def line_out_of_place(mistake: Mistake, found: str) -> str:
    """The sentence for a line that begins in a column, or with a dash, where none may."""
    number = mistake.number(mistake.at)
    if "block collection" in mistake.said:
        return (
            f"Line {number} stands among the entries of a list, but does not begin with `- `. "
            "Begin it so, or correct its indentation."
        )
    if found == "-":
        return (
            f"Line {number} begins an entry of a list among the fields of a mapping. "
            "Put the list below a key of its own, or correct the indentation."
        )
    return (
        f"The indentation of line {number} fits none of the lines above. "
        "Let the fields of one mapping begin in the same column."
    )


def text_after_quote(mistake: Mistake) -> Answer:
    """Text behind a closing quote, as in `'it's'`."""
    begin, end = mistake.last
    opened = begin if 0 <= begin < end <= mistake.at else -1
    message = (
        "Text follows the closing quote. Put the whole value in quotes; "
        "inside single quotes an apostrophe is written ''."
    )
    if opened >= 0 and mistake.number(opened) < mistake.number(mistake.at):
        message = (
            f"Text follows a closing quote; the quote was opened on {mistake.where(opened)}. "
            "Perhaps its closing quote was left out there."
        )
        return syntax(message, *mistake.rest(opened))
    return syntax(message, *mistake.rest(mistake.at))


def unknown(mistake: Mistake) -> Answer:
    """What no better sentence covers: the parser's own words stand behind ours."""
    said = mistake.said.strip(": ").replace("context: ", "")
    message = (
        "YAML cannot be read from here. Check the quotes, brackets, colons and indentation of this line "
        f"and the one above ({said})."
    )
    return syntax(message, *mistake.rest(mistake.at))


SENTENCES: tuple[tuple[str, Callable[[Mistake], Answer]], ...] = (
    ("mapping values are not allowed", colon),
    ("could not find expected ':'", no_colon),
    ("block scalar", block_header),
    ("document indicator", open_quote),
    ("document separator", open_quote),
    ("unexpected end of stream", open_quote),
    ("escape", escape),
    ("hexdecimal", escape),
    ("hexadecimal", escape),
    ("cannot start any token", first_character),
    ("scanning an alias", first_character),
    ("scanning an anchor", first_character),
    ("mapping keys are not allowed", layout),
    ("sequence entries are not allowed", dash),
    ("a tag", tag),
    ("tag handle", tag),
    ("directive", directive),
    ("incompatible yaml document", directive),
    ("expected <document start>", after_end),
    ("expected '<document start>'", after_end),
    ("found unexpected ':'", tight_colon),
    ("flow", bracket),
    ("parsing a block", layout),
    ("", unknown),
)
