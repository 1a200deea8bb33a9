"""A manuscript as read: one text, and where its sections, paragraphs and sentences stand in it.

All positions are offsets into `Manuscript.text`, in code points, ends exclusive. White space in the text is folded:
single spaces within a paragraph, one line break between paragraphs. Nothing else is changed, so that whatever we
quote stands in the manuscript word for word.
"""

from __future__ import annotations

from typing import NamedTuple

ROLES = (
    "front",
    "abstract",
    "introduction",
    "methods",
    "results",
    "discussion",
    "data availability",
    "back",
    "references",
    "supplement",
    "other",
)
"""What a section is for. `front` is title and authors, `back` thanks, funding, ethics; `other` where nothing tells."""

KINDS = ("paragraph", "heading", "caption", "table", "list", "footnote")
"""What a paragraph is. A table has one paragraph for each row, with ` | ` between its cells."""


class Span(NamedTuple):
    """A part of the text."""

    start: int
    end: int


class Sentence(NamedTuple):
    """A sentence by its place in the text; `paragraph` counts from 0 over the whole manuscript."""

    start: int
    end: int
    paragraph: int


class Paragraph(NamedTuple):
    """A paragraph by its place in the text. `page` counts from 1; it is 0 where the format has no pages."""

    start: int
    end: int
    kind: str
    section: int
    page: int = 0


class Section(NamedTuple):
    """A section by its heading; `role` is one of `ROLES`, inherited from the section around it where its own
    heading does not tell; `level` is 1 for the outermost, `parent` the number of the section around it or -1."""

    title: str
    level: int
    role: str
    parent: int = -1


class Manuscript(NamedTuple):
    """A manuscript as read.

    `raised` and `lowered` are superscripts and subscripts where the format marks them (`2 × 10` with a raised `7`
    stands as `2 × 107` in the text), `citations` are references to the literature. `notes` are sentences for the
    reader on what was not read (a scanned page, a table drawn as a picture). `title`, `doi`, `authors` and `year` are
    what the file itself says of the article, empty or 0 where it does not.
    """

    path: str
    format: str
    sha256: str
    text: str
    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    raised: tuple[Span, ...] = ()
    lowered: tuple[Span, ...] = ()
    citations: tuple[Span, ...] = ()
    pages: int = 0
    notes: tuple[str, ...] = ()
    title: str = ""
    doi: str = ""
    authors: tuple[str, ...] = ()
    year: int = 0
