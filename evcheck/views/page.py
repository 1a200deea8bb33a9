"""The neutral document: lines of styled text, the same for every view that people read.

A line is a tuple of spans, a span a style name and a text. The plain view joins the texts, the terminal view
colours them, so the two cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from evcheck.views import characters
from evcheck.views.characters import width

Span = tuple[str, str]
Line = tuple[Span, ...]

NARROWEST = 30
"""Columns below which no page is laid out."""

LABEL = 7
"""Columns of `do`, `add`, `write` and their like, with the space behind them."""


class Page(NamedTuple):
    """How a report is to be shown: columns, everything or the usual choice, ASCII or Unicode."""

    width: int = 100
    all: bool = False
    ascii: bool = False

    def ours(self, text: str) -> str:
        """Make a sentence of ours printable."""
        return characters.ours(text, self.ascii)

    def theirs(self, text: str) -> str:
        """Make text of the authors printable, character by character."""
        return characters.theirs(text, self.ascii)


def paragraph(page: Page, prefix: Iterable[Span], spans: Iterable[Span], hang: int = -1) -> list[Line]:
    """Fill lines with `spans` after `prefix`; later lines are indented by `hang`, or else as wide as the prefix."""
    line = list(prefix)
    used = sum(width(text) for _, text in line)
    hang = used if hang < 0 else hang
    room = page.width
    lines: list[Line] = []
    first = True
    for word in _words(spans, max(room - hang, 8)):
        size = sum(width(text) for _, text in word)
        if (not first or used > hang) and used + (not first) + size > room:
            lines.append(_merged(line))
            line, used, first = [("", " " * hang)], hang, True
        if not first:
            line.append((word[0][0] if line[-1][0] == word[0][0] else "", " "))
        line.extend(word)
        used, first = used + size + (not first), False
    return [*lines, _merged(line)]


def labelled(page: Page, label: str, spans: Iterable[Span], style: str = "label") -> list[Line]:
    """A paragraph behind a label: `do     Add a technique ...`."""
    return paragraph(page, [("", "  "), (style, label.ljust(LABEL))], spans)


def verbatim(page: Page, label: str, text: str) -> list[Line]:
    """Lines to be copied, behind a label, neither wrapped nor cut."""
    lines = [page.ours(line) for line in text.rstrip("\n").split("\n")]
    first: Line = (("", "  "), ("label", label.ljust(LABEL)), ("add", lines[0]))
    return [first, *((("", " " * (2 + LABEL)), ("add", line)) for line in lines[1:])]


def quoted(page: Page, text: str, place: str) -> str:
    """Words of a paper between marks of ours, and where in it they stand."""
    where = place.replace("›", ">") if page.ascii else place
    cut = page.ours("…")
    inner = text.removeprefix("… ").removesuffix(" …")
    before, behind = f"{cut} " if text.startswith("… ") else "", f" {cut}" if text.endswith(" …") else ""
    return f"{page.ours('“')}{before}{page.theirs(inner)}{behind}{page.ours('”')} ({page.theirs(where)})"


def table(align: str, heads: list[str], rows: list[list[Span]]) -> list[Line]:
    """Columns below heads of up to two lines; `align` has an `l` or an `r` for each column."""
    upper, lower = zip(*((head.rpartition("\n")[0], head.rpartition("\n")[2]) for head in heads), strict=True)
    lines: list[list[Span]] = [[("faint", head) for head in upper], [("faint", head) for head in lower], *rows]
    sizes = [max(width(text) for _, text in column) for column in zip(*lines, strict=True)]
    return [_table_line(align, sizes, cells) for cells in lines]


def _table_line(align: str, sizes: list[int], cells: list[Span]) -> Line:
    spans: list[Span] = []
    gap = ""
    for side, size, (style, text) in zip(align, sizes, cells, strict=True):
        space = " " * (size - width(text))
        if side == "r":
            gap += space
        spans += [("", "  " + gap), (style, text)]
        gap = "" if side == "r" else space
    return tuple(spans)


def _merged(line: list[Span]) -> Line:
    """Neighbours of one style put together."""
    spans = line[:1]
    for style, text in line[1:]:
        if style == spans[-1][0]:
            spans[-1] = (style, spans[-1][1] + text)
        else:
            spans.append((style, text))
    return tuple(spans)


def _words(spans: Iterable[Span], room: int) -> list[list[Span]]:
    """Words as lists of styled pieces; a word wider than `room` is broken."""
    words: list[list[Span]] = [[]]
    for style, text in spans:
        for number, piece in enumerate(text.split(" ")):
            if number and words[-1]:
                words.append([])
            for part in _broken(piece, room):
                if words[-1] and sum(width(text) for _, text in words[-1]) + width(part) > room:
                    words.append([])
                words[-1].append((style, part))
    return [word for word in words if word]


def _broken(word: str, room: int) -> list[str]:
    if width(word) <= room:
        return [word] if word else []
    parts = [""]
    for character in word:
        if parts[-1] and width(parts[-1] + character) > room:
            parts.append("")
        parts[-1] += character
    return parts
