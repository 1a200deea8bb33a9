"""Plain text, as converters leave it: lines cut at a width or one for each paragraph, headings unmarked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from evcheck.manuscript.inputs.blocks import Block, Source, block
from evcheck.manuscript.inputs.furniture import without_furniture
from evcheck.manuscript.inputs.headings import (
    flat_level,
    is_known,
    kind_of,
    looks_like_heading,
    split_run_in,
    without_bullet,
)
from evcheck.manuscript.inputs.limits import refuse_long, refuse_many
from evcheck.manuscript.inputs.lines import joined, lexicon_of, without_line_numbers
from evcheck.manuscript.structure.sections import names_a_procedure, role_of

HASHED = re.compile(r"(#{1,6})(?:\s+(\S.*))?$")
MARKED = re.compile(r"(?<![\w*])(\*{1,2})(?=[^\s*])([^*\n]+)(?<=[^\s*])\1(?![\w*])")
"""Words between stars, as Markdown has them."""
AUTHORS = re.compile(r"authors?\s*:\s*(?=\S)", re.I)
ITEM = re.compile(r"(\d{1,2})[.)]\s")
HANGING = re.compile(r"[a-z,] (?:an?|and|at|by|for|from|in|of|on|or|than|the|to|was|were|with)$")
"""Words that end no paragraph: something must follow them."""
MANY_RUNS = 200
"""A paragraph of so many lines is whole."""

NARROW = 160
"""Lines that are never longer than this were cut at a width."""

MANY_LINES = 40
"""So many lines tell a width that not all of them keep to."""


class Group(NamedTuple):
    """Lines without an empty one between them, and the page that they stand on."""

    lines: list[str]
    page: int


def read(text: str, notes: tuple[str, ...] = ()) -> Source:
    """Read a plain text."""
    refuse_long(len(text))
    pages = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\f\n ").split("\f")
    if any(HASHED.match(line) for page in pages for line in page.split("\n")):
        pages = [MARKED.sub(r"\2", page) for page in pages]
    lines = [[line.strip() for line in page.split("\n")] for page in pages]
    if len(pages) > 1:
        lines = without_furniture(lines)
    refuse_many(sum(map(bool, (line for page in lines for line in page))))
    groups = list(_groups(without_line_numbers(lines)))
    pieces = list(_pieces(groups))
    blocks = list(_blocks(pieces, lexicon_of(line for piece in pieces for line in piece.lines)))
    return Source(
        format="text",
        blocks=blocks,
        pages=len(pages) if len(pages) > 1 else 0,
        notes=notes,
        authors=_authors(blocks),
        guess_citations=True,
    )


def _groups(pages: list[list[str]]) -> Iterator[Group]:
    several = len(pages) > 1
    for number, page in enumerate(pages, start=1):
        lines: list[str] = []
        for line in [*page, ""]:
            if line:
                lines.append(line)
            elif lines:
                yield Group(lines, number if several else 0)
                lines = []


def _pieces(groups: list[Group]) -> Iterator[Group]:
    """Groups cut into those that make one block each; their lines belong together."""
    lengths = sorted(len(line) for group in groups for line in group.lines[:-1])
    width = _width(lengths)
    for group in groups:
        if width:
            yield from (Group(lines, group.page) for lines in _paragraphs(group.lines, width))
        else:
            yield from (Group([line], group.page) for line in group.lines)


def _width(lengths: list[int]) -> int:
    """The width that lines were cut at, by their lengths in rising order; 0 where each line is a paragraph.

    A converter may leave a few lines whole, so lines are cut too where most of them are of nearly one length.
    """
    if not lengths or lengths[len(lengths) // 2] < 30:
        return 0
    if lengths[-1] <= NARROW:
        return lengths[int(len(lengths) * 0.9)]
    low, high = lengths[len(lengths) // 4], lengths[len(lengths) * 3 // 4]
    return high if len(lengths) >= MANY_LINES and low >= 50 and high <= min(NARROW, 1.25 * low) else 0


def _paragraphs(lines: list[str], width: int) -> Iterator[list[str]]:
    """Lines cut at a width, put together to paragraphs."""
    gathered: list[str] = []
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        alone = HASHED.match(line) or "\t" in line or _heads(line, following, width, bool(gathered))
        if gathered and (alone or _begins_anew(gathered, line, width)):
            yield gathered
            gathered = []
        gathered.append(line)
        if alone:
            yield gathered
            gathered = []
    if gathered:
        yield gathered


BEGINS = re.compile(r"[^\W\d_a-z]|[a-z]{1,2}[A-Z]")
"""How a paragraph begins below its heading: large, or with a name such as `qEV`."""


def _heads(line: str, following: str, width: int, within: bool) -> bool:
    if is_known(line):
        return True
    return not within and len(line) < 0.7 * width and BEGINS.match(following) is not None and looks_like_heading(line)


def _begins_anew(gathered: list[str], line: str, width: int) -> bool:
    if kind_of(line) != "paragraph":
        return kind_of(line) == "list" or gathered[-1].endswith((".", ")"))
    return gathered[-1].endswith((".", "?", "!")) and len(gathered[-1]) < 0.75 * width and not line[:1].islower()


def _blocks(pieces: list[Group], lexicon: frozenset[str]) -> Iterator[Block]:
    current, open_end = "", None
    for at, piece in enumerate(pieces):
        for part in _block(piece, at, pieces, current, open_end is not None, lexicon):
            if part.kind == "heading":
                if part.level == 1:
                    current = role_of(part.text) or part.role
            elif open_end is not None and _goes_on(open_end, part) and len(open_end.runs) < MANY_RUNS:
                part = open_end._replace(runs=joined([open_end.runs, part.runs], lexicon))
                open_end = None
            if open_end is not None:
                yield open_end
                open_end = None
            if part.kind == "paragraph" and part.runs and part.text[-1:] not in '.!?:;)]”"’':
                open_end = part
            else:
                yield part
    if open_end is not None:
        yield open_end


def _goes_on(begun: Block, part: Block) -> bool:
    """Whether a paragraph goes on with the one before: by its small letter, or since that ends in `at`, `of the`."""
    return part.kind == "paragraph" and (part.text[:1].islower() or HANGING.search(begun.text) is not None)


def _block(
    piece: Group, at: int, pieces: list[Group], current: str, is_open: bool, lexicon: frozenset[str]
) -> Iterable[Block]:
    """The block that a piece makes, or two where a paragraph begins with its own heading."""
    line = piece.lines[0]
    hashed = HASHED.match(line)
    if hashed:
        title = (hashed[2] or "").rstrip("# ")
        return [block("heading", title, len(hashed[1]), page=piece.page)] if title else []
    if line.count("\t") > 1 and len(piece.lines) == 1:
        return [block("table", re.sub(r"\s*\t\s*", " | ", line.strip()), page=piece.page)]
    if len(piece.lines) == 1 and _is_heading(line, at, pieces, current, is_open):
        return [block("heading", line, flat_level(line, current), page=piece.page)]
    runs = joined((block("", each).runs for each in piece.lines), lexicon)
    return split_run_in(without_bullet(Block(kind_of(line), runs, page=piece.page)))


def _is_heading(line: str, at: int, pieces: list[Group], current: str, is_open: bool) -> bool:
    """Whether a line that stands alone is a heading, by its words or by its shape and what follows."""
    if is_known(line):
        return at > 0 or role_of(line) != "front"
    if current == "references" or is_open or not looks_like_heading(line):
        return False
    following = pieces[at + 1].lines if at + 1 < len(pieces) else [""]
    if _are_items(line, following[0]):
        return False
    if at == 0:
        return len(line.split()) < 7 and names_a_procedure(line) and len(" ".join(following)) > 80
    followed = len(" ".join(following)) > max(80, len(line)) or is_known(following[0]) or line.isupper()
    return followed and not AUTHORS.match(line)


def _are_items(line: str, following: str) -> bool:
    """Whether two lines are numbered one after the other with nothing between them, as items of a list are."""
    one, two = ITEM.match(line), ITEM.match(following)
    return one is not None and two is not None and int(two[1]) == int(one[1]) + 1


def _authors(blocks: list[Block]) -> tuple[str, ...]:
    for part in blocks[:5]:
        found = AUTHORS.match(part.text)
        if found:
            return tuple(name.strip() for name in part.text[found.end() :].split(";") if name.strip())
    return ()
