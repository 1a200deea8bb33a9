"""A parser's complaint, and what the sentences about it need to know of the text around it."""

from __future__ import annotations

from typing import NamedTuple

from evcheck.reading.refusal import rest_of_line
from evcheck.reading.text import Lines

NEAR = 1_000
"""How many lines above are searched for the one that a mistake may stem from."""

Answer = tuple[str, str, int, int]
"""Code, message, start and end of a refusal."""


class Mistake(NamedTuple):
    """A parser's complaint: what it was about and where that `begun`, what is wrong and where (`at`).

    `last` is the place of the value read before it, `bracket` where the innermost open bracket stands; -1
    where there is none.
    """

    source: str
    lines: Lines
    said: str
    begun: int
    at: int
    last: tuple[int, int]
    bracket: int

    def number(self, offset: int) -> int:
        """Line of an offset."""
        return self.lines.position(offset)[0]

    def line_start(self, offset: int) -> int:
        """Offset at which the line of an offset begins."""
        return offset - self.lines.position(offset)[1] + 1

    def where(self, offset: int) -> str:
        """A place in words."""
        return "line {}, column {}".format(*self.lines.position(offset))

    def rest(self, start: int) -> tuple[int, int]:
        """From an offset to the end of its line, without a comment."""
        return start, start + len(rest_of_line(self.source, start))

    def previous_line(self, number: int) -> int:
        """Number of the line above that is neither blank nor a comment; 0 if none stands near."""
        for above in range(number - 1, max(0, number - NEAR), -1):
            if not (self.lines.line(above).strip() or "#").startswith("#"):
                return above
        return 0

    def start_of(self, number: int) -> int:
        """Offset of the first character of a line that is no white space."""
        line = self.lines.line(number)
        return self.lines.start(number) + len(line) - len(line.lstrip())


def syntax(message: str, start: int, end: int) -> Answer:
    """An answer with the code `syntax`."""
    return "syntax", message, start, end
