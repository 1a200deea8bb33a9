"""What each reader hands on: the blocks of a manuscript in reading order, still with their own white space."""

from __future__ import annotations

from typing import NamedTuple

from evcheck.manuscript.inputs.glyphs import spelled


class Run(NamedTuple):
    """Text of one kind: raised, lowered, a reference to the literature, or none of these."""

    text: str
    raised: bool = False
    lowered: bool = False
    citation: bool = False


class Block(NamedTuple):
    """A paragraph, or a heading that opens a section.

    `kind` is one of `text.KINDS`. `level` counts for headings alone: 1 is the outermost, 0 means that the format does
    not tell. `role` is what the format itself says of the section that a heading opens. A heading without text opens
    a section that has none.
    """

    kind: str
    runs: tuple[Run, ...]
    level: int = 0
    role: str = ""
    page: int = 0

    @property
    def text(self) -> str:
        """The text with its white space folded and its signs spelled."""
        return " ".join(spelled("".join(run.text for run in self.runs)).split())


class Source(NamedTuple):
    """All that a reader takes from a file; the fields are those of `Manuscript`.

    `guess_citations` is true where the format does not mark superscripts, so that numbers behind words are judged.
    """

    format: str
    blocks: list[Block]
    pages: int = 0
    notes: tuple[str, ...] = ()
    title: str = ""
    doi: str = ""
    authors: tuple[str, ...] = ()
    year: int = 0
    guess_citations: bool = False


def block(kind: str, text: str, level: int = 0, role: str = "", page: int = 0) -> Block:
    """A block of plain text."""
    return Block(kind, (Run(text),) if text else (), level, role, page)
