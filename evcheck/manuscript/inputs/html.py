"""HTML, as journals show an article and word processors export one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import NamedTuple

from evcheck.manuscript.inputs.blocks import Block, Run, Source
from evcheck.manuscript.inputs.headings import flat_level, is_known, kind_of, looks_like_heading, split_run_in
from evcheck.manuscript.inputs.limits import MAX_ELEMENTS, Unreadable
from evcheck.manuscript.inputs.xml import names
from evcheck.manuscript.structure.sections import role_of

SKIPPED = names(
    "script style nav svg noscript button form select option template iframe object canvas audio video del s strike"
    " annotation annotation-xml footer datalist dialog textarea"
)
VOID = names("area base br col embed hr img input link meta source track wbr")
BREAKING = names(
    "p div section article main header aside address blockquote pre h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead"
    " tbody tfoot tr td th caption figure figcaption body html hr center details summary fieldset"
)
CITING = re.compile(r"#(?:ref|bib|bb?\d|b\d|cr\d|cit|r\d|rf|xref|.*bib|.*-ref|.*\.ref)", re.I)
REFERENCE_LIST = re.compile(
    r"(?:[\w-]*[-_])?(?:references?|refs|ref-?list|bibliography|citations?-?list)(?:-(?:list|sec|section|container))?",
    re.I,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


class _Piece(NamedTuple):
    block: Block
    main: bool


def read(data: bytes) -> Source:
    """Read the article of a page in UTF-8. Raises `Unreadable` where it has too many elements."""
    text = _closed(data.decode("utf-8", "replace"))
    if text.count("<") > MAX_ELEMENTS:
        raise Unreadable(f"The HTML has more than {MAX_ELEMENTS:,} elements, which is more than any manuscript has.")
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.finish()
    blocks = _article(reader.pieces)
    title = reader.meta.get("citation_title") or reader.meta.get("dc.title", "")
    return Source(
        format="HTML",
        blocks=list(_headed(blocks)),
        title=title,
        doi=reader.meta.get("citation_doi", ""),
        authors=tuple(reader.authors),
        year=_year(reader.meta.get("citation_publication_date") or reader.meta.get("citation_date", "")),
    )


def _closed(text: str) -> str:
    """The text without comments, and without tags at its end that nothing closes; both cost the parser much time."""
    parts = text.split("<!--")
    text = parts[0] + "".join(part.partition("-->")[2] for part in parts[1:])
    end = text.rfind(">") + 1
    return text[:end] + text[end:].replace("<", "&lt;")


def _year(date: str) -> int:
    found = re.search(r"\b[12]\d{3}\b", date)
    return int(found[0]) if found else 0


def _article(pieces: list[_Piece]) -> list[Block]:
    """The blocks of the article, without what stands around it where the page says which part is the article."""
    main = sum(len(piece.block.text) for piece in pieces if piece.main)
    whole = sum(len(piece.block.text) for piece in pieces)
    return [piece.block for piece in pieces if piece.main or 2 * main < whole]


def _headed(blocks: list[Block]) -> Iterator[Block]:
    """Blocks with paragraphs that are headings by their words or their bold type made headings."""
    marked = any(block.kind == "heading" and role_of(block.text) for block in blocks)
    current = ""
    for block in blocks:
        if not marked and block.kind == "paragraph" and (is_known(block.text) or block.role == "bold"):
            block = block._replace(kind="heading", level=flat_level(block.text, current))
        if block.kind == "heading":
            current = role_of(block.text) or current
        yield from split_run_in(block._replace(role=""))


class _Reader(HTMLParser):
    """Gathers blocks from the elements of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[_Piece] = []
        self.meta: dict[str, str] = {}
        self.authors: list[str] = []
        self.open: list[tuple[str, bool]] = []
        self.skipped = 0
        self.runs: list[Run] = []
        self.cells: list[list[Run]] | None = None
        self.counts: dict[str, int] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._note(given)
        if tag in ("br", "wbr", "hr"):
            self._text(" " if tag != "wbr" else "")
        if tag in VOID:
            return
        if tag in BREAKING and not self.skipped:
            self._close_implied(tag)
            self._begin(tag)
        skip = tag in SKIPPED or _is_hidden(given) or _is_reference_list(tag, given) or tag == "head"
        if tag == "a" and CITING.match(given.get("href", "")):
            tag = "a-citing"
        if "doc-biblioref" in given.get("role", "") or "bibr" in given.get("class", "").split():
            tag = "a-citing"
        if tag != "title" or self.open:
            self.open.append((tag, skip))
            self.counts[tag] = self.counts.get(tag, 0) + 1
            self.skipped += skip

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without content has nothing to read, unless it is a break or a note in the head."""
        if tag in VOID:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and those that were left open within it."""
        if tag in VOID:
            return
        wanted = {tag, "a-citing"} if tag in ("a", "sup", "span") else {tag}
        if not any(self.counts.get(name) for name in wanted):
            return
        while self.open:
            name = self.open[-1][0]
            if name in BREAKING and not self.skipped:
                self._end(name)
            self._pop()
            if name in wanted:
                break

    def handle_data(self, data: str) -> None:
        """Text between the tags."""
        if not self.skipped:
            self._text(data)

    def finish(self) -> None:
        """End what is still open."""
        self._end("p")

    def _pop(self) -> None:
        name, skip = self.open.pop()
        self.counts[name] -= 1
        self.skipped -= skip

    def _close_implied(self, tag: str) -> None:
        """End a paragraph, a point or a cell that was left open where the next begins."""
        ends = {"li": ("li", "p"), "td": ("td", "th", "p"), "th": ("td", "th", "p"), "tr": ("td", "th", "tr", "p")}
        closing = ends.get(tag, ("p",))
        while self.open and self.open[-1][0] in closing:
            self._end(self.open[-1][0])
            self._pop()

    def _note(self, given: dict[str, str]) -> None:
        name, value = given.get("name", "").lower(), given.get("content", "")
        if name in ("citation_author", "dc.creator") and value and len(self.authors) < 1000:
            self.authors.append(value)
        elif name:
            self.meta.setdefault(name, value)

    def _has(self, *tags: str) -> bool:
        return any(self.counts.get(tag) for tag in tags)

    def _text(self, text: str) -> None:
        if self.skipped or not text:
            return
        run = Run(text, self._has("sup"), self._has("sub"), self._has("a-citing"))
        if self.cells is not None and self.cells and self._has("td", "th"):
            self.cells[-1].append(run)
        else:
            self.runs.append(run)

    def _begin(self, tag: str) -> None:
        if self.cells is not None and self._has("td", "th") and tag not in ("td", "th", "tr", "table"):
            self._text(" ")
            return
        self._flush()
        if tag == "tr":
            self.cells = []
        elif tag in ("td", "th") and self.cells is not None:
            self.cells.append([])

    def _end(self, tag: str) -> None:
        if tag == "tr" and self.cells is not None:
            self._row(self.cells)
            self.cells = None
        elif self.cells is not None and self._has("td", "th"):
            self._text(" ")
        else:
            self._flush()

    def _row(self, cells: list[list[Run]]) -> None:
        runs: list[Run] = []
        for number, cell in enumerate(cells):
            runs += [Run(" | "), *cell] if number else cell
        if any(run.text.strip(" |\xa0\n") for run in runs):
            long = len(cells) == 1 and len("".join(run.text for run in runs)) > 300
            self._add(Block("paragraph" if long else "table", tuple(runs)))

    def _flush(self) -> None:
        runs, self.runs = tuple(self.runs), []
        if not any(run.text.strip() for run in runs):
            return
        kind, level, role = "paragraph", 0, ""
        heading = next((name for name in ("h1", "h2", "h3", "h4", "h5", "h6") if self._has(name)), "")
        text = " ".join("".join(run.text for run in runs).split())
        if heading:
            kind, level = "heading", int(heading[1])
        elif self._has("figcaption", "caption"):
            kind = "caption"
        elif self._has("li"):
            kind = "list"
        elif kind_of(text) == "caption":
            kind = "caption"
        elif self._has("b", "strong") and looks_like_heading(text):
            role = "bold"
        self._add(Block(kind, runs, level, role))

    def _add(self, block: Block) -> None:
        self.pieces.append(_Piece(block, self._has("article", "main")))


def _is_hidden(given: dict[str, str]) -> bool:
    return "hidden" in given or _HIDDEN.search(given.get("style", "")) is not None


def _is_reference_list(tag: str, given: dict[str, str]) -> bool:
    if tag not in ("ol", "ul", "section", "div"):
        return False
    named = " ".join(given.get(name, "") for name in ("id", "class", "role", "data-title"))
    return len(named) < 200 and any(REFERENCE_LIST.fullmatch(name) for name in named.split())
