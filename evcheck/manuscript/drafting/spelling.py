"""Text as YAML: values that are read back as they are, and comments that can never end early."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from unicodedata import category

from evcheck.reading.text import CONTROL

WIDE = 110
"""Columns of a line with a comment."""

HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp", "Cn")
"""Unicode categories that are written as escapes: controls, invisible and bidirectional marks, no characters."""

# A value that YAML takes as it is: nothing that could be a comment, a key, a mark of YAML, or a null.
PLAIN = re.compile(r"(?:[^\W_]|[(.](?=\w)|-(?=\d))(?:[\w .,;()+*/<>=%°×±··µμ–—‐'’^~-]|:(?=[^\W_/]))*")
NULLS = {"null", "~", ""}


def value(text: str) -> str:
    """A value as it stands behind `key: `; quoted where YAML could take it for something else.

    What no dossier can hold (control characters, halves of surrogate pairs) becomes U+FFFD.
    """
    text = CONTROL.sub("\ufffd", text).replace("\ufeff", "")
    if PLAIN.fullmatch(text) and text.lower() not in NULLS and not text.endswith((" ", ":")) and not _hidden(text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(_escaped(letter) if _is_hidden(letter) else letter for letter in quoted)


def key(text: str) -> str:
    """A key; those of the language need no quotes, names of an author's choice may."""
    return text if re.fullmatch(r"[A-Za-z0-9][\w .-]*\w|[A-Za-z0-9]", text) and text not in NULLS else value(text)


def visible(text: str) -> str:
    """A text on one line with hidden characters as escapes, for a comment."""
    folded = " ".join(text.split())
    if not _hidden(folded):
        return folded
    return "".join(_escaped(letter) if _is_hidden(letter) else letter for letter in folded)


def comment(text: str, indent: int = 0, hang: str = "  ") -> list[str]:
    """Lines of a comment, filled to the width; later lines hang in."""
    start = " " * indent + "# "
    first, *words = visible(text).split(" ")
    lines = [f"{start}{first}" if first else start.rstrip()]
    for word in words:
        if len(lines[-1]) + 1 + len(word) <= max(WIDE, indent + 50):
            lines[-1] += f" {word}"
        else:
            lines.append(f"{start}{hang}{word}")
    return lines


def _hidden(text: str) -> bool:
    return not text.isprintable() and any(map(_is_hidden, text))


def _is_hidden(letter: str) -> bool:
    return category(letter) in HIDDEN


def _escaped(letter: str) -> str:
    code = ord(letter)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def flow(values: Iterable[str], start: str, indent: int) -> list[str]:
    """The lines of a list within brackets behind `start`, wrapped at its commas."""
    words = [
        one if not re.search(r"[,\[\]{}]", one) or one[:1] in "\"'" else json.dumps(one, ensure_ascii=False)
        for one in map(value, values)
    ]
    lines, line = [], f"{start} ["
    for number, word in enumerate(words):
        part = word + (", " if number + 1 < len(words) else "]")
        if len(line) + len(part.rstrip()) > WIDE and not line.endswith("["):
            lines.append(line.rstrip())
            line = " " * (indent + 2)
        line += part
    return [*lines, line]
