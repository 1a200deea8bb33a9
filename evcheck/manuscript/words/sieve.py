"""Patterns that are searched only where a text holds the letters that a match needs.

A manuscript has a thousand sentences, and the field has hundreds of patterns, most of which fit nowhere.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from evcheck.manuscript.words.beginnings import beginnings
from evcheck.manuscript.words.lettering import Known, Lettering, every, in_small, lettering
from evcheck.manuscript.words.letters import letters
from evcheck.manuscript.words.line_patterns import in_line
from evcheck.manuscript.words.patterns import Pieces

LONG = 2_500
"""Characters; of a longer text an index is made, and it is searched line by line."""

OPENING = re.compile(r"\w(?<!\w.)|-(?<=\w-)")
"""Where words begin, and hyphens behind a word."""

NOTHING: Pieces = ((), ())


class Sieve:
    """A compiled pattern with a quick test before it; it finds what the pattern finds.

    `like` is a sieve without whose match there is none of this pattern. Where `reach` is given, matches begin where
    `opens` matches, or with a word at most so many characters before the letters that the sieve looks for.
    """

    def __init__(
        self,
        pattern: str,
        flags: int = 0,
        *,
        like: Sieve | None = None,
        reach: int = 0,
        opens: Sieve | None = None,
    ) -> None:
        self.compiled = re.compile(pattern, flags)
        self.pattern = pattern
        self._like = like
        self._opens = opens
        self._reach = reach

    @cached_property
    def pieces(self) -> Pieces:
        """Pieces of which each match holds one; `NOTHING` where none can be told."""
        return self._like.pieces if self._like else letters(self.pattern, self.compiled.flags) or NOTHING

    @cached_property
    def begins(self) -> tuple[Pieces, Pieces] | None:
        """Pieces with which matches begin, and pieces in the first word of the others; None where they are not told."""
        return None if self._reach or self._like else beginnings(self.pattern, self.compiled.flags)

    @cached_property
    def lines(self) -> bool:
        """Whether the matches are those in each line."""
        return in_line(self.pattern, self.compiled.flags)

    def search(self, text: str, start: int = 0, end: int = 1 << 60) -> re.Match[str] | None:
        """The first match, as that of the pattern."""
        if len(text) <= LONG and not self._reach:
            return self.compiled.search(text, start, end) if self.may_match(text, start, end) else None
        starts, held = self._known(text) if len(text) > LONG else (None, None)
        if starts is None or starts is not held:
            return next(self.finditer(text, start, end), None)
        for number in range(bisect_left(starts, start), len(starts)):
            if (place := starts[number]) >= end:
                return None
            if found := self.compiled.match(text, place, end):
                return found
        return None

    def search_in(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first match in a part of a text that is taken for itself, with places as in the part."""
        if not self.may_match(text, start, end):
            return None
        part = text[start:end]
        return self.search(part) if self._reach or part is text else self.compiled.search(part)

    def finditer(self, text: str, start: int = 0, end: int = 1 << 60) -> Iterator[re.Match[str]]:
        """All matches, as those of the pattern."""
        if len(text) <= LONG:
            if not self.may_match(text, start, end):
                return iter(())
            return self._near(text, start, end) if self._reach else self.compiled.finditer(text, start, end)
        starts, held = self._known(text)
        if held is not None and not _any_within(held, start, end):
            return iter(())
        if starts is not None:
            return self._at(starts, text, start, end)
        if held is not None and self.lines and min(end, len(text)) - start > LONG:
            return self._in_lines(held, text, start, min(end, len(text)))
        return self.compiled.finditer(text, start, end)

    def match(self, text: str, start: int = 0, end: int = 1 << 60) -> re.Match[str] | None:
        """A match right at the start, as that of the pattern."""
        return self.compiled.match(text, start, end)

    def may_match(self, text: str, start: int, end: int) -> bool:
        """Whether a part of a text holds what a match needs, which may go on beyond the part."""
        if len(text) > LONG:
            _, held = self._known(text)
            return held is None or _any_within(held, start, end)
        if self.pieces is NOTHING:
            return True
        cased, others = self.pieces
        part = text[start:end]
        if any(map(part.__contains__, cased)):
            return True
        if not others:
            return False
        small = in_small(part)
        return small is None or any(map(small.__contains__, others))

    def _known(self, text: str) -> Known:
        """Where in a long text matches can begin, and where letters stand that each holds, as far as can be told."""
        if (index := lettering(text)) is None:
            return None, None
        if (known := index.known.get(self)) is None:
            known = index.known[self] = self._look(index)
        return known

    def _look(self, index: Lettering) -> Known:
        if self.begins is not None:
            first, within = self.begins
            starts = index.places(first)
            if within != NOTHING:
                inside = (place for at in index.places(within) for place in _word_before(index.text, at))
                starts = sorted({*starts, *inside})
            return starts, starts
        if self.pieces is NOTHING:
            return None, None
        held = index.places(self.pieces)
        return self._openings(held, index.text, 0, len(index.text)) if self._reach else None, held

    def _at(self, starts: list[int], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches among those that begin where one can."""
        last = start
        for number in range(bisect_left(starts, start), len(starts)):
            if (place := starts[number]) >= end:
                return
            if place >= last and (found := self.compiled.match(text, place, end)):
                yield found
                last = found.end()

    def _near(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches in a short text, of a pattern with a reach."""
        small = in_small(text)
        if small is None or self.pieces is NOTHING:
            return self.compiled.finditer(text, start, end)
        cased, others = self.pieces
        places = [place for piece in cased for place in every(piece, text, start, end)]
        places += [place for piece in others for place in every(piece, small, start, end)]
        return self._at(self._openings(places, text, start, end), text, start, end)

    def _openings(self, places: list[int], text: str, start: int, end: int) -> list[int]:
        """Where words begin within reach of these places, and what else opens a match."""
        found = {match.start() for match in self._opens.finditer(text, start, end)} if self._opens else set[int]()
        for at in places:
            low = max(start, at - self._reach)
            found.update(match.start() for match in OPENING.finditer(text, low, at + 1))
        return sorted(found)

    def _in_lines(self, places: list[int], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches in those lines that hold what a match needs."""
        stop = start
        for number in range(bisect_left(places, start), len(places)):
            if (at := places[number]) >= end:
                return
            if at >= stop:
                begin = max(start, text.rfind("\n", start, at) + 1)
                stop = text.find("\n", at, end) + 1 or end
                yield from self.compiled.finditer(text, begin, stop)


def _word_before(text: str, at: int) -> range:
    """The places from the begin of a word to a place in it."""
    start = at
    while start and not text[start - 1].isspace():
        start -= 1
    return range(start, at + 1)


def _any_within(places: list[int], start: int, end: int) -> bool:
    """Whether one of these places lies within a part of a text."""
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end
