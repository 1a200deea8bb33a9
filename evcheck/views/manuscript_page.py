"""A page to read a draft with: the manuscript with the found statements marked, beside the dossier and its report.

One file that asks for nothing: no script, no picture, a policy that forbids every request. A value is a link to the
words that it rests on, and these are a link back. Whatever stands in a manuscript is text, never markup.
"""

from __future__ import annotations

import re
from base64 import b64encode
from bisect import bisect_right
from functools import cache
from hashlib import sha256
from itertools import pairwise
from os.path import basename, dirname, join
from typing import Any, NamedTuple

from evcheck.manuscript.draft import Draft, Found
from evcheck.manuscript.drafting import heading
from evcheck.manuscript.drafting.results import marked
from evcheck.manuscript.text import Manuscript, Span
from evcheck.manuscript.walking import leaves
from evcheck.views.characters import theirs
from evcheck.views.manuscript_tables import Row, asked, chapters
from evcheck.views.reviewing import CAVEAT, Quotation, Review, Verdict

FOLDER = join(dirname(__file__), "manuscript")
CHAPTERS = (
    ("study", "study"),
    ("sample", "sample"),
    ("isolation", "isolation"),
    ("proteins", "proteins"),
    ("particles", "particles and images"),
    ("amounts", "amounts and other components"),
    ("storage", "storage"),
    ("antibodies", "antibodies"),
    ("assays", "assays"),
)
"""The colours of marked words, by style and name."""

STYLES = (
    ("antibodies", "antibodies"),
    ("assays", "assays"),
    (".characterization.proteins", "proteins"),
    (".characterization.particles", "particles"),
    (".characterization.imaging", "particles"),
    (".characterization", "amounts"),
    (".sample.storage", "storage"),
    (".sample", "sample"),
    (".storage", "storage"),
    ("].", "isolation"),
    ("", "study"),
)
"""The style of a value by what its path holds, the first that fits."""


class Marks(NamedTuple):
    """Where the text is cut, so that each piece is marked as a whole, and the row that each piece leads to.

    `hints` are the pieces that may hold what was not found; verdicts lead to them, and they lead nowhere.
    """

    cuts: list[int]
    rows: dict[int, Row]
    hints: set[int]

    def link(self, span: Span) -> str:
        """The id of the piece in which words begin."""
        return f"e{self.cuts[max(bisect_right(self.cuts, span.start) - 1, 0)]}"


def render(draft: Draft, reviewed: Review | None = None) -> str:
    """Write the page; with a review, its verdicts stand below the dossier."""
    read = draft.manuscript
    rows = [
        Row(f"v{number}", path, value)
        for number, (path, value) in enumerate(leaves(marked(draft).tree), 1)
        if path != "evcheck"
    ]
    marks = _marks(read, rows, [Span(one.start, one.end) for one in _hints(reviewed)])
    style = _file("page.css")
    page = {
        "style": style,
        "hash": "sha256-" + b64encode(sha256(style.encode()).digest()).decode(),
        "title": theirs(read.title or basename(read.path) or "Manuscript"),
        "read": theirs(f"Read from {basename(read.path)} ({heading.source(read)}): {heading.extent(read)}"),
        "notes": [theirs(note) for note in read.notes],
        "certainty": re.sub("`(\\w+):?`", r"“\1”", heading.certainty(draft)),
        "honesty": heading.HONESTY,
        "chapters": CHAPTERS,
        "blocks": _blocks(read, marks),
        "dossier": chapters(rows, marks.link),
        "questions": asked(draft.questions, rows),
        "caveat": " ".join(reviewed.caveats) if reviewed is not None else CAVEAT,
        "report": _report(reviewed, marks) if reviewed is not None else [],
    }
    return str(_template().render(page))


@cache
def _file(name: str) -> str:
    with open(join(FOLDER, name), encoding="utf-8") as file:
        return file.read()


@cache
def _template() -> Any:
    """The template. `style` alone is not the manuscript's and stands in it unescaped."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_file("page.html.j2").replace("{{ style }}", "{{ style | safe }}"))


def _hints(reviewed: Review | None) -> list[Quotation]:
    chapters = reviewed.chapters if reviewed is not None else ()
    return [one for chapter in chapters for verdict in (*chapter.open, *chapter.reader) for one in verdict.hints]


def _marks(read: Manuscript, rows: list[Row], hints: list[Span]) -> Marks:
    """Cut the text where evidence begins or ends; a piece leads to the value with the shortest evidence around it."""
    first = {span: row for row in reversed(rows) for span in _evidence(row.value)}
    spans = sorted((span.end - span.start, *span) for span in first if span.start < span.end)
    cuts = sorted({0, *(end for _, *ends in spans for end in ends), *(end for span in hints for end in span)})
    found: dict[int, Row] = {}
    for _, start, stop in spans:
        for number in range(bisect_right(cuts, start) - 1, len(cuts)):
            if cuts[number] >= stop:
                break
            found.setdefault(cuts[number], first[Span(start, stop)])
    return Marks(cuts, found, {span.start for span in hints})


def _evidence(value: Found) -> list[Span]:
    """What a value rests on, and what the other candidates do."""
    return [*value.evidence, *(other.evidence for other in value.others)]


def _blocks(read: Manuscript, marks: Marks) -> list[dict[str, Any]]:
    """The paragraphs in pieces, marked and not; the page is told where a new one begins."""
    blocks = []
    page = 0
    for paragraph in read.paragraphs:
        new = paragraph.page if paragraph.page != page else 0
        page = paragraph.page
        pieces = [_piece(read, marks, start, end) for start, end in _parts(marks, paragraph.start, paragraph.end)]
        blocks.append({"kind": paragraph.kind, "page": new, "pieces": pieces})
    return blocks


def _parts(marks: Marks, start: int, end: int) -> list[tuple[int, int]]:
    """The pieces of a paragraph."""
    inside = marks.cuts[bisect_right(marks.cuts, start) : bisect_right(marks.cuts, end - 1)]
    edges = [start, *inside, end]
    return [(low, high) for low, high in pairwise(edges) if low < high]


def _piece(read: Manuscript, marks: Marks, start: int, end: int) -> dict[str, str]:
    cut = marks.cuts[max(bisect_right(marks.cuts, start) - 1, 0)]
    row = marks.rows.get(cut)
    text = theirs(read.text[start:end])
    if row is None:
        identifier = f"e{cut}" if cut == start and cut in marks.hints else ""
        return {"text": text, "href": "", "id": identifier, "chapter": "", "says": ""}
    identifier = f"e{cut}" if cut == start else f"e{cut}-{start}"
    says = f"{row.path.rpartition('.')[2]}: {theirs(row.value.value)}"
    return {"text": text, "href": row.id, "id": identifier, "chapter": style_of(row.path), "says": says}


def style_of(path: str) -> str:
    """The style of a value by its path."""
    return next(style for part, style in STYLES if part in path)


def _report(reviewed: Review, marks: Marks) -> list[dict[str, Any]]:
    """The verdicts by guideline."""
    chapters = []
    for chapter in reviewed.chapters:
        groups = (
            ("Not found or not met", "open", chapter.open),
            ("For a human reader", "reader", chapter.reader),
            ("Met", "met", chapter.met),
        )
        told = [
            {"name": name, "verdicts": [_verdict(one, style, marks) for one in verdicts]}
            for name, style, verdicts in groups
            if verdicts
        ]
        facts = chapter.guideline
        chapters.append({"id": facts.id, "title": facts.title, "groups": told, "open_question": chapter.open_question})
    return chapters


def _verdict(one: Verdict, style: str, marks: Marks) -> dict[str, Any]:
    about = ", ".join(f"“{subject}”" for subject in one.named) + (": " if one.named else "")
    return {
        "style": style,
        "symbol": one.symbol,
        "word": one.word,
        "title": one.title,
        "names": ", ".join(one.names),
        "level": one.level,
        "message": theirs(f"{about}{one.message}"),
        "notes": [theirs(note) for note in (*one.notes, *([one.look] if one.look else []))],
        "quotations": [_quotation(quoted, marks) for quoted in one.quotations],
        "hints": [_quotation(quoted, marks) for quoted in one.hints],
    }


def _quotation(quoted: Quotation, marks: Marks) -> dict[str, str]:
    link = marks.link(Span(quoted.start, quoted.end))
    return {"text": theirs(quoted.text), "place": theirs(quoted.place), "link": link}
