"""Lines in reading order -> headings, paragraphs, legends and rows of tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from evcheck.manuscript.inputs.blocks import Block, Run
from evcheck.manuscript.inputs.headings import (
    NUMBERED,
    flat_level,
    is_known,
    kind_of,
    looks_like_heading,
    split_run_in,
    without_bullet,
)
from evcheck.manuscript.inputs.lines import joined, lexicon_of
from evcheck.manuscript.inputs.pdf_lines import Line
from evcheck.manuscript.structure.sections import role_of

STOPS = (".", "?", "!", ":", ".)", ".”", '."', ".]")


class Piece(NamedTuple):
    """Lines that belong together, of one look."""

    lines: tuple[Line, ...]
    lexicon: frozenset[str]

    @property
    def first(self) -> Line:
        """The first line."""
        return self.lines[0]

    @property
    def last(self) -> Line:
        """The last line."""
        return self.lines[-1]

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs of all lines, with words that were cut between them made whole."""
        return joined((line.runs for line in self.lines), self.lexicon)

    @property
    def text(self) -> str:
        """The text of all lines."""
        return "".join(run.text for run in self.runs)


def blocks_of(lines: list[Line]) -> tuple[list[Block], str]:
    """The blocks that lines make, and the title: the largest words of the first page."""
    if not lines:
        return [], ""
    body = _body_size(lines)
    pieces = list(_whole(list(_pieces(lines, _leading(lines, body), body)), body))
    title = _title(pieces, body)
    blocks: list[Block] = []
    current = ""
    for at, piece in enumerate(pieces):
        for part in _blocks(piece, pieces[at + 1] if at + 1 < len(pieces) else None, body, current, piece is title):
            if part.kind == "heading":
                current = role_of(part.text) or part.role or current
            blocks.append(part)
    return blocks, " ".join(title.text.split()) if title is not None else ""


def _body_size(lines: list[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size))


def _leading(lines: list[Line], body: float) -> float:
    """The usual distance of two lines of the text."""
    steps = [
        above.y - below.y
        for above, below in pairwise(lines)
        if above.page == below.page and above.column == below.column and abs(below.size - body) < 0.3
        and 0.8 * body < above.y - below.y < 3 * body
    ]  # fmt: skip
    return median(steps) if steps else 1.2 * body


def _pieces(lines: list[Line], leading: float, body: float) -> Iterator[Piece]:
    gathered: list[Line] = []
    lexicon = lexicon_of(line.text for line in lines)
    for line in lines:
        if gathered and _begins(line, gathered, leading, body):
            yield Piece(tuple(gathered), lexicon)
            gathered = []
        gathered.append(line)
    if gathered:
        yield Piece(tuple(gathered), lexicon)


def _begins(line: Line, gathered: list[Line], leading: float, body: float) -> bool:
    """Whether a line begins a new paragraph."""
    last = gathered[-1]
    if line.cells > 1 or last.cells > 1 or kind_of(line.text) == "list":
        return True
    if abs(line.size - last.size) > 0.06 * body or line.bold != last.bold:
        return True
    if len(gathered) == 1 and is_known(last.text.strip()) and (last.bold or last.text.isupper() or last.size > body):
        return True
    if (line.page, line.column) != (last.page, last.column):
        return not _flows(last, line)
    step = last.y - line.y
    usual = leading if abs(line.size - body) < 0.06 * body else max(1.2 * line.size, _own_step(gathered))
    if step > 1.3 * usual or step < -line.size:
        return True
    if kind_of(line.text) == "caption" and _ends(last.text):
        return True
    if line.bold or line.size > 1.08 * body:
        return False
    if kind_of(gathered[0].text) == "list":
        return line.x0 < gathered[0].x0 - 2 or _is_short(last, line)
    return _is_indented(line, gathered) or _is_short(last, line)


def _own_step(gathered: list[Line]) -> float:
    steps = [above.y - below.y for above, below in pairwise(gathered)]
    return median(steps) if steps else 0.0


def _flows(last: Line, line: Line) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    return not _ends(last.text) and not looks_like_label(line.text)


def looks_like_label(text: str) -> bool:
    """Whether a line begins a legend or is a heading."""
    return kind_of(text) == "caption" or is_known(text)


def _ends(text: str) -> bool:
    return text.rstrip().endswith(STOPS)


def _is_indented(line: Line, gathered: list[Line]) -> bool:
    """Whether a line stands further in than the one before, or further out after lines that hang."""
    step, last = 0.7 * line.size, gathered[-1]
    if step < line.x0 - last.x0 < 5 * line.size:
        hanging = len(gathered) > 1 and abs(line.x0 - gathered[1].x0) < 2
        first_hangs = len(gathered) == 1 and not _ends(last.text) and last.x1 > line.right - 3 * line.size
        return not hanging and not first_hangs
    return last.x0 - line.x0 > step and len(gathered) > 1 and abs(last.x0 - gathered[-2].x0) < 2


def _is_short(last: Line, line: Line) -> bool:
    """Whether the line before ends its paragraph: with a stop, and well before the edge of the column."""
    return _ends(last.text) and last.x1 < last.right - 0.22 * (last.right - last.left) and not line.text[:1].islower()


def _whole(pieces: list[Piece], body: float) -> Iterator[Piece]:
    """Pieces with paragraphs made whole that a figure, a table or a note interrupts."""
    open_piece: Piece | None = None
    between: list[Piece] = []
    for piece in pieces:
        is_text = abs(piece.first.size - body) < 0.06 * body and piece.first.cells == 1
        is_text = is_text and kind_of(piece.text) == "paragraph" and not piece.first.bold
        if open_piece is None or not is_text:
            if open_piece is None and is_text and not _ends(piece.text) and len(piece.lines) > 1:
                open_piece = piece
            elif open_piece is None:
                yield piece
            else:
                between.append(piece)
            continue
        if piece.text.lstrip()[:1].islower() or open_piece.text.endswith("-"):
            open_piece = Piece((*open_piece.lines, *piece.lines), piece.lexicon)
            if not _ends(open_piece.text):
                continue
            yield open_piece
            yield from between
            open_piece, between = None, []
            continue
        yield open_piece
        yield from between
        between = []
        open_piece = piece if not _ends(piece.text) and len(piece.lines) > 1 else None
        if open_piece is None:
            yield piece
    if open_piece is not None:
        yield open_piece
    yield from between


def _title(pieces: list[Piece], body: float) -> Piece | None:
    """The largest words on the first page, if they are larger than the text and more than two."""
    first = [piece for piece in pieces if piece.first.page == 1 and piece.first.size > 1.15 * body]
    worded = [piece for piece in first if len(piece.text.split()) > 2 and not is_known(piece.text)]
    return max(worded, key=lambda piece: (round(piece.first.size, 1), -pieces.index(piece)), default=None)


def _blocks(piece: Piece, following: Piece | None, body: float, current: str, is_title: bool) -> list[Block]:
    line, text, page = piece.first, " ".join(piece.text.split()), piece.first.page
    if is_title:
        opened = [Block("heading", (), 1, "front", page)] if current else []
        return [*opened, Block("paragraph", piece.runs, page=page)]
    if line.cells > 1:
        return [Block("table", piece.runs, page=page)]
    if _is_heading(piece, text, body, current) and (following is None or following.first.cells == 1 or is_known(text)):
        return [Block("heading", piece.runs, flat_level(text, current), page=page)]
    kind = kind_of(text)
    if kind == "paragraph" and _is_label(piece, text, body):
        return []
    if line.size < 0.93 * body and kind == "paragraph" and current not in ("", "front", "abstract"):
        kind = "footnote"
    return split_run_in(without_bullet(Block(kind, piece.runs, page=page)))


def _is_heading(piece: Piece, text: str, body: float, current: str) -> bool:
    if is_known(text):
        return True
    line = piece.first
    if current == "references" or len(piece.lines) > 3 or not looks_like_heading(text.rstrip(".")):
        return False
    if line.size < 0.9 * body or not any(len(word) > 3 and word.isalpha() for word in text.split()):
        return False
    marked = line.size > 1.08 * body or line.bold or (text.isupper() and len(text) > 5)
    single = len(piece.lines) == 1 and not text.endswith(".")
    return marked or (single and (line.italic or NUMBERED.match(text) is not None))


def _is_label(piece: Piece, text: str, body: float) -> bool:
    """Whether words are those inside a figure: a few, in letters of another size, and no sentence."""
    other = abs(piece.first.size - body) > 0.04 * body
    return (
        other and len(text.split()) < 4 * len(piece.lines) and not _ends(text) and "@" not in text and len(text) < 200
    )
