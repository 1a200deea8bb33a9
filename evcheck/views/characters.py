"""What can be printed: hidden characters made visible, text for terminals without Unicode, widths.

Nothing that stands in a dossier may move the cursor, change a colour or turn the reading direction, so every
text of a report passes through `ours` or `theirs` before it is shown. Nor may it be a command to a program of CI
that reads the log: those of GitHub, Azure and TeamCity are broken up here (`##[`, `##vso[`), and `command_signs` finds
those that begin a line (`::error::`).
"""

from __future__ import annotations

import re
import unicodedata

HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Unicode categories that are shown as escapes: controls, invisible and bidirectional marks, surrogates."""

SPELLINGS = {
    "✗": "x", "✓": "+", "╭": ",", "─": "-", "│": "|", "⋮": ":",
    "·": "-", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "…": "...", "•": "-", "→": "->", "←": "<-",
    "‘": "'", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"',
    "×": "x", "±": "+/-", "≥": ">=", "≤": "<=", "≈": "~", "≠": "!=", "÷": "/",
    "°": "", "º": "", "µ": "u", "μ": "u", "™": "", "®": "", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l",
    "Æ": "AE", "Ø": "O", "Ł": "L",
}  # fmt: skip
"""Our own words in ASCII. Units stay such that a dossier takes them: `4 C`, `500 uL`, `100000 x g`."""

_COMMAND = re.compile(r"#(?=#\w*\[)")

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_RAISED = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+")
_GREEK = re.compile("[\u0370-\u03ff]")


def theirs(text: str, ascii: bool = False) -> str:
    """Text as its writer wrote it, on one line, with hidden characters as escapes such as `\\x1b`.

    With `ascii`, whatever is not ASCII becomes an escape too.
    """
    if "##" in text:
        text = _COMMAND.sub(r"\\x23", text)
    if text.isascii() and text.isprintable():
        return text
    if ascii:
        return "".join(c if c.isascii() and c.isprintable() else escaped(c) for c in text)
    return "".join(escaped(c) if unicodedata.category(c) in HIDDEN else c for c in text)


def ours(text: str, ascii: bool = False) -> str:
    """A sentence of ours on one line: line breaks become spaces; with `ascii`, transliterated."""
    if text.isascii() and text.isprintable():
        return theirs(text)
    text = re.sub("[\r\n]+", " ", text)
    return theirs(_spelled(text) if ascii else text, ascii)


def command_signs(line: str) -> list[int]:
    """Where in a whole line of a log the signs stand that make a command of it, however its words came together."""
    at = [found.start() for found in _COMMAND.finditer(line)] if "##" in line else []
    begin = len(line) - len(line.lstrip())
    return [begin, *at] if line.startswith("::", begin) else at


def inert(line: str) -> str:
    """A whole line of a log that is no command."""
    signs = command_signs(line)
    return "".join(escaped(c) if at in signs else c for at, c in enumerate(line)) if signs else line


def escaped(character: str) -> str:
    """A character as an escape such as `\\x1b`."""
    code = ord(character)
    if character in "\t\n\r":
        return {"\t": "\\t", "\n": "\\n", "\r": "\\r"}[character]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def width(text: str) -> int:
    """Columns that a text takes in a terminal: two for wide East Asian characters, none for combining marks."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _spelled(text: str) -> str:
    text = _RAISED.sub(lambda found: "^" + found[0].translate(SUPERSCRIPTS), text)
    text = "".join(SPELLINGS.get(c, c) for c in text)
    text = _GREEK.sub(lambda found: _greek(found[0]), text)
    return "".join(c if c.isascii() else _base(c) for c in text)


def _base(character: str) -> str:
    """The letter without its accent: é becomes e. What has no ASCII base stays."""
    base = unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode()
    return base or character


def _greek(letter: str) -> str:
    """The name of a Greek letter: α-MEM becomes alpha-MEM."""
    words = unicodedata.name(letter, "").split()
    if "LETTER" not in words:
        return letter
    name = words[words.index("LETTER") + 1]
    return name.capitalize() if "CAPITAL" in words else name.lower()
