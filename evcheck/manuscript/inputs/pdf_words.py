"""The words of a PDF page with their places, as pypdfium2 finds them."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from evcheck.manuscript.inputs.blocks import Run

WORD = re.compile("[^\\s\x00\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
SCRIPTED = re.compile(r"[\d+−–-]")
HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\u00ad": ""})
"""What pdfium gives for a hyphen at the end of a line."""

SMALL = 0.86
RISE = 0.12
SAMPLED = 23
"""Every so many signs we look whether they are scaled; a page is of one make."""

MAX_ON_PAGE = 100_000


class Word(NamedTuple):
    """A word: its runs, left and right edge and baseline in points, the size of its letters, and its first sign's
    number on the page."""

    runs: tuple[Run, ...]
    x0: float
    x1: float
    y: float
    size: float
    at: int

    @property
    def text(self) -> str:
        """The word as text."""
        return self.runs[0].text if len(self.runs) == 1 else "".join(run.text for run in self.runs)


class Reader:
    """Asks pdfium for the signs of one page."""

    def __init__(self, textpage: Any) -> None:
        import pypdfium2.raw as raw  # type: ignore[import-untyped]  # it has no types

        self.raw = raw
        self.page = textpage
        self.handle = textpage.raw
        self.count = min(raw.FPDFText_CountChars(self.handle), MAX_ON_PAGE)
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._px, self._py = ctypes.byref(self._x), ctypes.byref(self._y)
        self._rect = raw.FS_RECTF()
        self._prect = ctypes.byref(self._rect)
        self._matrix = raw.FS_MATRIX()
        self._pmatrix = ctypes.byref(self._matrix)
        self.scaled = any(abs(self._scale(at) - 1) > 0.01 for at in range(0, self.count, SAMPLED))

    def text(self) -> str:
        """The page as pdfium reads it, one character for each of its signs."""
        if not self.count:
            return ""
        buffer = ctypes.create_string_buffer(2 * (self.count + 1))
        written = self.raw.FPDFText_GetText(
            self.handle, 0, self.count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
        )
        text = buffer.raw[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")
        return text if len(text) == self.count else self._singly()

    def _singly(self) -> str:
        get = self.raw.FPDFText_GetUnicode
        points = (get(self.handle, at) for at in range(self.count))
        return "".join(chr(point) if 0 < point < 0x110000 else " " for point in points)

    def baseline(self, at: int) -> tuple[float, float]:
        """Where a sign stands: left end and height of its baseline."""
        self.raw.FPDFText_GetCharOrigin(self.handle, at, self._px, self._py)
        return self._x.value, self._y.value

    def box(self, at: int) -> tuple[float, float, float]:
        """Right edge, top and foot of the box of a sign."""
        self.raw.FPDFText_GetLooseCharBox(self.handle, at, self._prect)
        return self._rect.right, self._rect.top, self._rect.bottom

    def size(self, at: int) -> float:
        """The size of a sign in points, as it is printed."""
        points = float(self.raw.FPDFText_GetFontSize(self.handle, at))
        return points * self._scale(at) if self.scaled else points

    def _scale(self, at: int) -> float:
        """How much larger signs are printed than their font says; some programs write all in size 1, and scale it."""
        self.raw.FPDFText_GetMatrix(self.handle, at, self._pmatrix)
        return math.hypot(self._matrix.b, self._matrix.d) or 1.0

    def font(self, at: int) -> str:
        """The name of the font of a sign."""
        buffer = ctypes.create_string_buffer(200)
        flags = ctypes.c_int()
        length = self.raw.FPDFText_GetFontInfo(self.handle, at, buffer, 200, ctypes.byref(flags))
        return buffer.raw[: max(0, min(length, 200) - 1)].decode("utf-8", "replace")

    def weight(self, at: int) -> int:
        """How heavy the font of a sign is; 400 is normal, 700 bold, -1 unknown."""
        return int(self.raw.FPDFText_GetFontWeight(self.handle, at))


def words_of(reader: Reader) -> list[Word]:
    """The words of a page in the order in which they were written.

    Words that run up or down the page are left out (they are labels of axes and stamps of archives), unless most do:
    then the page is one that was turned.
    """
    found = list(_words(reader, reader.text()))
    turned = {-1: 0, 0: 0, 1: 0}
    for _, turn, length in found:
        turned[turn] += length if length > 1 else 0
    way = max((0, 1, -1), key=lambda turn: turned[turn])
    return [_turned(word, way, length) for word, turn, length in found if turn == way or (length == 1 and way)]


def _words(reader: Reader, text: str) -> Iterator[tuple[Word, int, int]]:
    """Words, which way each runs (1 up, -1 down, 0 as usual), and how many signs it has."""
    for found in WORD.finditer(text):
        start, end = found.span()
        x0, y = reader.baseline(start)
        size = reader.size(start)
        x1, top, foot = reader.box(end - 1)
        turn = 0
        if end - start > 1:
            rises = x1 - x0 < 0.35 * size and foot - y > 0.05 * size
            turn = 1 if rises else -1 if x1 - x0 < 1.3 * size and y - top > 0.05 * size else 0
        if turn:
            yield Word((Run(_clean(found[0])),), x0, top if turn > 0 else foot, y, size, start), turn, end - start
            continue
        if end - start > 1 and SCRIPTED.search(found[0]):
            runs, y, size = _scripted(reader, found[0], start, y, size)
        else:
            runs = (Run(_clean(found[0])),)
        yield Word(runs, min(x0, x1), max(x0, x1), y, size, start), 0, end - start


def _turned(word: Word, way: int, length: int) -> Word:
    """A word of a turned page with its place as if it were upright."""
    if not way:
        return word
    start = way * word.y
    end = way * word.x1 if length > 1 else start + 0.5 * word.size
    return word._replace(x0=min(start, end), x1=max(start, end), y=-way * word.x0)


def _scripted(reader: Reader, word: str, start: int, y: float, size: float) -> tuple[tuple[Run, ...], float, float]:
    """A word that may hold raised or lowered signs, with the baseline and size of the others."""
    places = [(reader.baseline(start + at)[1], reader.size(start + at)) for at in range(len(word))]
    base_y, base_size = max(places, key=lambda place: place[1])
    runs: list[Run] = []
    for sign, (height, points) in zip(word, places, strict=True):
        small = points < SMALL * base_size
        style = Run("", small and height > base_y + RISE * base_size, small and height < base_y - RISE * base_size / 2)
        if runs and runs[-1]._replace(text="") == style:
            runs[-1] = style._replace(text=runs[-1].text + sign)
        else:
            runs.append(style._replace(text=sign))
    return tuple(run._replace(text=_clean(run.text)) for run in runs), base_y, base_size


def _clean(text: str) -> str:
    if text.isascii() and "\x02" not in text:
        return text
    hyphened = text[:-1] + "-" if text.endswith("\u00ad") else text
    return hyphened.translate(HYPHENS)
