"""Patterns that are searched only where a text holds the letters that a match needs.

A manuscript has a thousand sentences, and the field has hundreds of patterns, most of which fit nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.letters import in_line, letters

UNLIKE = "\u0130\u0131\u017f"
"""Letters that equal one of ASCII where case does not count, and have other small letters: İ, ı, ſ."""

LONG = 2_500
"""Characters; a longer text is searched line by line."""

OPENING = re.compile(r"\w(?<!\w.)|-(?<=\w-)")
"""Where words begin, and hyphens behind a word."""


class Sieve:
    """A compiled pattern with a quick test before it; it finds what the pattern finds.

    `like` is a sieve without whose match there is none of this pattern. Where `reach` is given, matches begin where
    `opens` matches, or with a word at most so many characters before the letters that the sieve looks for.
    """

    __slots__ = ("_like", "_opens", "_reach", "_read", "cased", "compiled", "lines", "pattern", "small")

    def __init__(
        self,
        pattern: str,
        flags: int = 0,
        *,
        like: Sieve | None = None,
        reach: int = 0,
        opens: re.Pattern[str] | None = None,
    ) -> None:
        self.compiled = re.compile(pattern, flags)
        self.pattern = pattern
        self.cased: tuple[str, ...] = ()
        self.small: tuple[str, ...] = ()
        self.lines = False
        self._like = like
        self._opens = opens
        self._reach = reach
        self._read = False

    def search(self, text: str, start: int = 0, end: int = 1 << 60) -> re.Match[str] | None:
        """The first match, as that of the pattern."""
        if self._reach or min(end, len(text)) - start > LONG:
            return next(self.finditer(text, start, end), None)
        return self.compiled.search(text, start, end) if self.may_match(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = 1 << 60) -> Iterator[re.Match[str]]:
        """All matches, as those of the pattern."""
        if not self.may_match(text, start, end):
            return iter(())
        if self._reach and (self.cased or self.small):
            return self._at_openings(text, start, min(end, len(text)))
        if self.lines and min(end, len(text)) - start > LONG:
            return self._in_lines(text, start, min(end, len(text)))
        return self.compiled.finditer(text, start, end)

    def match(self, text: str, start: int = 0, end: int = 1 << 60) -> re.Match[str] | None:
        """A match right at the start, as that of the pattern."""
        return self.compiled.match(text, start, end)

    def may_match(self, text: str, start: int, end: int) -> bool:
        """Whether a part of a text holds what a match needs."""
        if not self._read:
            self._learn()
        part = text[start:end]
        if any(map(part.__contains__, self.cased)):
            return True
        if not self.small:
            return not self.cased
        small = _small(part)
        return small is None or any(map(small.__contains__, self.small))

    def _learn(self) -> None:
        known = self._like or self
        if known is not self:
            known.may_match("", 0, 0)
            self.cased, self.small = known.cased, known.small
        elif (found := letters(self.pattern, self.compiled.flags)) is not None:
            self.cased, self.small = found
        self.lines = bool(self.cased or self.small) and in_line(self.pattern, self.compiled.flags)
        self._read = True

    def _at_openings(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches among those that begin where one can."""
        small = _small(text[start:end])
        if small is None:
            yield from self.compiled.finditer(text, start, end)
            return
        places: set[int] = set()
        if self._opens is not None:
            places.update(match.start() for match in self._opens.finditer(text, start, end))
        for where, pieces, shift in ((text, self.cased, 0), (small, self.small, start)):
            for piece in pieces:
                at = where.find(piece, start - shift, end - shift)
                while at >= 0:
                    low = max(start, at + shift - self._reach)
                    places.update(match.start() for match in OPENING.finditer(text, low, at + shift + 1))
                    at = where.find(piece, at + 1, end - shift)
        last = start
        for place in sorted(places):
            if place >= last and (found := self.compiled.match(text, place, end)):
                yield found
                last = found.end()

    def _in_lines(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches in those lines that hold what a match needs."""
        small = _small(text)
        sought = [(piece, text) for piece in self.cased] + [(piece, small or "") for piece in self.small]
        if small is None:
            yield from self.compiled.finditer(text, start, end)
            return
        places = [where.find(piece, start, end) for piece, where in sought]
        while found := [place for place in places if place >= 0]:
            first = min(found)
            begin = max(start, text.rfind("\n", start, first) + 1)
            stop = text.find("\n", first, end) + 1 or end
            yield from self.compiled.finditer(text, begin, stop)
            for number, (piece, where) in enumerate(sought):
                if 0 <= places[number] < stop:
                    places[number] = where.find(piece, stop, end)


def _small(text: str) -> str | None:
    """A text in small letters, each at its place; None where that cannot be."""
    return text.lower() if text.isascii() or not any(map(text.__contains__, UNLIKE)) else None
