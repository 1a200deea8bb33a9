"""How much of a manuscript is read, and what is said when a file is more than that or no manuscript at all."""

from __future__ import annotations

MAX_BYTES = 100_000_000
"""Largest file that is read, in bytes; papers with photographs in them have tens of megabytes."""

MAX_TEXT_BYTES = 30_000_000
"""Largest file of XML, HTML, Markdown or plain text that is read, in bytes."""

MAX_SECONDS = 60
"""So long may a PDF or an HTML file take."""

MAX_MEMORY = 2_000_000_000
"""So much memory may the reading of a PDF or an HTML file take, in bytes."""

MAX_CHARACTERS = 1_500_000
"""Longest text that is read, in characters: a thesis of 500 pages."""

MAX_LINES = 50_000
"""Most lines or paragraphs of a text that are read."""

MAX_PAGES = 1_000
"""Most pages of a PDF that are read."""

MAX_DEPTH = 100
"""Deepest nesting of elements in XML."""

MAX_ELEMENTS = 1_000_000
"""Most elements of an XML or HTML file."""

MAX_MEMBERS = 10_000
"""Most files in a DOCX archive."""

MAX_UNPACKED = 40_000_000
"""Largest part of a DOCX archive that is unpacked, in bytes."""

MAX_RATIO = 200
"""A part of an archive that unpacks to more than so many times its size is taken for an attack."""


class Unreadable(Exception):
    """A file from which no manuscript can be read; the text is a sentence for the user, what and what to do."""


def refuse_long(characters: int) -> None:
    """Raise `Unreadable` where a text is longer than any manuscript."""
    if characters > MAX_CHARACTERS:
        raise Unreadable(
            f"The text has more than {MAX_CHARACTERS:,} characters, which is longer than any manuscript. "
            "Give the paper alone, without supplementary data."
        )


def refuse_many(lines: int) -> None:
    """Raise `Unreadable` where a text has more lines or paragraphs than any manuscript."""
    if lines > MAX_LINES:
        raise Unreadable(
            f"The text has more than {MAX_LINES:,} lines or paragraphs, which is more than any manuscript has. "
            "Give the paper alone, without supplementary data."
        )


def refuse_large(size: int, most: int = MAX_BYTES) -> None:
    """Raise `Unreadable` where a file is larger than is read."""
    if size > most:
        raise Unreadable(
            f"The file has more than {most // 1_000_000} MB. Give the manuscript without its pictures or data, "
            "for example saved as DOCX or plain text."
        )
