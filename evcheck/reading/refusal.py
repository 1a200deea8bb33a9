"""What is said when YAML is sound but no dossier: sentences, and the little that they need to know of the text."""

from __future__ import annotations

import re

from evcheck.reading.text import NAMES, PAPER, Lines

EMPTY = (
    "The file is empty: it holds nothing but white space and comments. "
    "A dossier begins with `evcheck: 1`, then `study:` and `preparations:`."
)
SECOND_DOCUMENT = (
    "A second document begins here. A file holds one dossier: move the rest to a file of its own, "
    "or delete the line `---` if nothing follows it."
)
DIRECTIVE = (
    "A line that begins with % gives YAML a directive, which a dossier has no use for. Delete the line, "
    "or put the value in quotes if the % belongs to it."
)
MERGE = (
    "`<<` (a YAML merge key) is not read in a dossier. Let a preparation take from an earlier one with `like: ID`, "
    "or describe shared steps once under `protocols:`."
)
ESCAPE = (
    "In double quotes a backslash begins an escape, and this one is unknown. "
    "Put the value in single quotes, where a backslash is only itself."
)
COLLECTION_KEY = (
    "A list or a mapping stands where the name of a field is due. "
    "If text begins with [ or {, put it in quotes; else write `name: value`."
)
TIGHT_COLON = re.compile(r":[,?\[\]{}]")
TAG = re.compile(r"!\S*")
FIELD = re.compile(r"\s*(?:- +)*+([A-Za-z_][\w -]*):(\u00a0|(?=[^\s/]))")
PAPERS = (".docx", ".htm", ".html", ".markdown", ".md", ".nxml", ".rst", ".tex", ".txt", ".xml")
"""Endings of files that hold a manuscript rather than a dossier."""
SHOWN = 60


def paper(text: str, name: str) -> str:
    """What is said of a manuscript where a dossier is due; nothing where the file does not look like one."""
    if text.lstrip("\ufeff \t\r\n").startswith("<"):
        what = "This is XML or HTML, not a dossier."
    elif name.lower().endswith(PAPERS):
        what = "This is a text and not a dossier, which is a list of fields that begins with `evcheck: 1`."
    else:
        return ""
    return f"{what} {PAPER}"


def in_quotes(value: str) -> str:
    """A value as it would be written in quotes."""
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def short(text: str) -> str:
    """Text for a message: on one line, and not longer than a message bears."""
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[: SHOWN - 1].rstrip() + "…"


def rest_of_line(text: str, start: int) -> str:
    """What is written from an offset to the end of its line, without a comment."""
    end = min((at for at in (text.find("\n", start), text.find("\r", start)) if at >= 0), default=len(text))
    return re.split(r"\s#", text[start:end], maxsplit=1)[0].rstrip()


def root(value: object) -> str:
    """A file that is no mapping at the top."""
    begin = "A dossier is a mapping that begins with `evcheck: 1`"
    if isinstance(value, list):
        return f"The file is a list at the top. {begin}; put the list under a key of it, such as `preparations:`."
    if isinstance(value, str) and (mistake := colon_mistake(value)):
        return mistake
    return f"The file holds a text and no fields. {begin}, one field per line, each written `name: value`."


def colon_mistake(line: str) -> str:
    """What is wrong with the colon of a line that YAML does not take for a field; empty if nothing is."""
    found = FIELD.match(line)
    if found is None:
        return ""
    return nbsp(line) if found[2] == "\u00a0" else no_space(found[1])


def nbsp(written: str) -> str:
    """A no-break space where a space is due."""
    name, _, value = written.lstrip("- ").partition(":")
    return (
        "There is a no-break space after the colon, which YAML takes for a part of the word. "
        f"Write an ordinary space: `{short(name.strip())}: {short(value.strip())}`."
    )


def nbsp_before(key: str) -> str:
    """A no-break space before a key."""
    return (
        f"A no-break space stands before `{short(key)}`, and YAML takes it for a part of the name. "
        "Use ordinary spaces alone."
    )


def no_space(key: str) -> str:
    """A colon with no space behind it."""
    return f"After the colon of `{short(key)}` a space is due: `{short(key)}: value`."


def tight_colon(key: str) -> str:
    """A colon in brackets with no space behind it."""
    return f"After the colon of `{short(key)}:` a space is due; in brackets, too, a field is written `name: value`."


def block_header(text: str, start: int) -> tuple[str, int, int]:
    """A value such as `>95 %`, which YAML takes for the head of a block of text; with its place."""
    value = rest_of_line(text, start)
    sign = "> for folded text" if value.startswith(">") else "| for text of several lines"
    message = f"At the start of a value YAML takes {sign}; put the value in quotes: `{in_quotes(value)}`."
    return message, start, start + len(value)


def indentation(line: int, character: str) -> str:
    """White space other than spaces at the start of a line."""
    what = {"\t": "a tab", "\u00a0": "a no-break space"}.get(
        character, f"the invisible character U+{ord(character):04X}"
    )
    return f"The indentation of line {line} holds {what}. Indent with spaces alone."


def duplicate(text: str, key: str, first: int, second: int) -> str:
    """One key twice in one mapping."""
    lines = Lines(text)
    one, two = lines.position(first)[0], lines.position(second)[0]
    where = f"on line {one} and on line {two}" if one != two else f"on line {one}"
    return (
        f"The key `{short(key)}` stands twice in one mapping, {where}. Put what belongs together under one of them; "
        "where both are meant as entries of a list, begin each entry with `- `."
    )


def empty_key(key: str) -> str:
    """A key that is nothing, or reads as nothing."""
    if not key:
        return "A field without a name stands here. Write its name before the colon."
    return f"`{key}` stands where the name of a field is due, and YAML reads it as nothing. Write a name, or quote it."


def tag(name: str) -> str:
    """A tag, which a dossier has no use for."""
    return (
        f"`{short(name)}` is a YAML tag. A dossier has none, since each field knows what it holds: remove the tag, "
        "or put the value in quotes if the ! belongs to it."
    )


def anchored_key(name: str) -> str:
    """An anchor before a key."""
    name = short(name)
    return f"The anchor `&{name}` stands before the name of a field. Put it behind the colon: `name: &{name} value`."


def alias_as_key(name: str) -> str:
    """An alias for a key."""
    return f"The alias `*{short(name)}` stands where the name of a field is due. Write the name itself."


def undefined_alias(name: str) -> str:
    """An alias of nothing."""
    return (
        f"`*{short(name)}` refers to an anchor, but no `&{short(name)}` stands above it. "
        "Set the anchor, or put the value in quotes if the * belongs to it."
    )


def self_alias(name: str) -> str:
    """An alias inside its own anchor."""
    return (
        f"`*{short(name)}` stands inside the part that `&{short(name)}` names, so it would hold itself. Write it out."
    )


def too_many(most: int) -> str:
    """More events than the budget has."""
    return f"The file has more than {most:,} YAML parts up to here. Divide the dossier into several files."


def too_much_expanded(most: int) -> str:
    """More nodes through aliases than the budget has."""
    return f"The aliases up to here stand for more than {most:,} parts. Write fewer aliases, or none inside anchors."


def too_deep(most: int) -> str:
    """Deeper than the budget allows."""
    return f"Lists and mappings are nested more than {most} deep here. Check the brackets and the indentation."


def escaped_control(character: str) -> str:
    """An escape that makes a control character."""
    code = ord(character)
    name = f" ({NAMES[code]})" if code in NAMES else ""
    return (
        f"A backslash in these double quotes makes the control character U+{code:04X}{name}, which no text needs. "
        "Put the value in single quotes if the backslash belongs to it."
    )
