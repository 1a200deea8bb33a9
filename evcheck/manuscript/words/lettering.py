"""Where the letters that patterns need stand in a long text: an index of it that is made once.

A text is asked a hundred thousand times whether one of its sentences holds `centrif` or `isolat`. The index tells all
places of such a piece at once, and most pieces stand nowhere in a manuscript.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from evcheck.manuscript.words.patterns import Pieces

UNLIKE = "\u0130\u0131\u017f"
"""Letters that equal one of ASCII where case does not count, and have other small letters: İ, ı, ſ."""

GRAM = 3
"""Letters; the index knows where so many stand together, at every second place of the text."""


Known = tuple[list[int] | None, list[int] | None]
"""Where in a text the matches of a pattern can begin, and where letters stand that each of them holds, in order; None
where that cannot be told."""


class Lettering:
    """An index of a text. `small` is the text in small letters, each at its place.

    `known` is for those who search the text, each under itself.
    """

    def __init__(self, text: str, small: str) -> None:
        self.text = text
        self.small = small
        self.known: dict[object, Known] = {}
        self._places: dict[tuple[str, bool], list[int]] = {}
        self._grams: dict[str, list[int]] = defaultdict(list)
        for at in range(0, len(small) - GRAM + 1, 2):
            self._grams[small[at : at + GRAM]].append(at)

    def places(self, pieces: Pieces) -> list[int]:
        """Where any of these pieces begin, in order."""
        cased, small = pieces
        found = {place for piece in cased for place in self._of(piece, True)}
        found.update(place for piece in small for place in self._of(piece, False))
        return sorted(found)

    def _of(self, piece: str, cased: bool) -> list[int]:
        """Where a piece begins."""
        if (known := self._places.get((piece, cased))) is None:
            where, small = (self.text, piece.lower()) if cased else (self.small, piece)
            if len(piece) < GRAM or not piece.isascii():
                known = every(piece, where)
            else:
                likely = self._likely(small, 0) + self._likely(small, 1)
                known = [at for at in likely if at >= 0 and where.startswith(piece, at)]
            self._places[piece, cased] = known
        return known

    def _likely(self, piece: str, odd: int) -> list[int]:
        """Where a piece may begin, at places that are even, or odd: by those of its letters that stand there least."""
        best: list[int] | None = None
        shift = 0
        for one in range(odd, len(piece) - GRAM + 1, 2):
            places = self._grams.get(piece[one : one + GRAM])
            if places is None:
                return []
            if best is None or len(places) < len(best):
                best, shift = places, one
        if best is None:
            grams = self._beginning.get(piece[odd:], ())
            best, shift = [at for gram in grams for at in self._grams[gram]], odd
        return [at - shift for at in best]

    @cached_property
    def _beginning(self) -> dict[str, list[str]]:
        """What the index knows of, by all letters but the last."""
        found: dict[str, list[str]] = defaultdict(list)
        for gram in self._grams:
            found[gram[:-1]].append(gram)
        return found


def every(piece: str, text: str, start: int = 0, end: int = 1 << 60) -> list[int]:
    """All places where a piece begins in a part of a text."""
    found, at = [], text.find(piece, start, end)
    while at >= 0:
        found.append(at)
        at = text.find(piece, at + 1, end)
    return found


_made: list[tuple[str, Lettering | None]] = []
"""The texts asked of last, each with its index; kept by themselves, since to compare long texts takes long."""
KEPT = 2


def lettering(text: str) -> Lettering | None:
    """The index of a text; None where its small letters do not stand at the places of its letters."""
    for known, index in _made:
        if known is text:
            return index
    small = in_small(text)
    index = None if small is None else Lettering(text, small)
    _made.insert(0, (text, index))
    del _made[KEPT:]
    return index


def in_small(text: str) -> str | None:
    """A text in small letters, each at its place; None where that cannot be."""
    return text.lower() if text.isascii() or not any(map(text.__contains__, UNLIKE)) else None
