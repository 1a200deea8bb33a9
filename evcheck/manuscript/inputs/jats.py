"""JATS and NLM XML, as publishers and PubMed Central give it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import name2codepoint
from typing import TYPE_CHECKING

from evcheck.manuscript.inputs.blocks import Block, Run, Source, block
from evcheck.manuscript.inputs.jats_runs import BREAK, LEFT_OUT, flow, runs_of
from evcheck.manuscript.inputs.limits import Unreadable
from evcheck.manuscript.inputs.xml import local, parse
from evcheck.manuscript.structure.sections import role_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SEC_TYPES = {
    "intro": "introduction",
    "methods": "methods",
    "materials": "methods",
    "materials|methods": "methods",
    "subjects": "methods",
    "cases": "methods",
    "results": "results",
    "results|discussion": "results",
    "discussion": "discussion",
    "conclusions": "discussion",
    "supplementary-material": "supplement",
    "data-availability": "data availability",
    "availability": "data availability",
    "ethics-statement": "back",
    "coi-statement": "back",
    "funding": "back",
}
"""Values of `sec-type` that say what a section is for."""

NO_ARTICLE = "The XML holds no article text. Give the article as JATS XML with its body, as DOCX or as PDF."


def read(data: bytes) -> Source:
    """Read the article of a file. Raises `Unreadable` where there is none, or the XML is broken or hostile."""
    root = parse(data, "JATS XML", "jats", {name: chr(point) for name, point in name2codepoint.items()})
    article = next((element for element in root.iter() if local(element) == "article"), None)
    if article is None:
        raise Unreadable(NO_ARTICLE)
    meta = _child(_child(article, "front"), "article-meta")
    blocks = [*_front(meta), *_main(article)]
    return Source(
        format="JATS",
        blocks=blocks,
        title=_text(_child(_child(meta, "title-group"), "article-title")),
        doi=next((_text(each) for each in _children(meta, "article-id") if each.get("pub-id-type") == "doi"), ""),
        authors=tuple(_authors(meta)),
        year=_year(meta),
        notes=() if _child(article, "body") is not None else
        ("The file holds no body, so no more than its front matter was read.",),
    )  # fmt: skip


def _children(element: Element | None, name: str) -> Iterator[Element]:
    return (child for child in (element if element is not None else ()) if local(child) == name)


def _child(element: Element | None, name: str) -> Element | None:
    return next(_children(element, name), None)


def _text(element: Element | None) -> str:
    return "" if element is None else " ".join("".join(run.text for run in runs_of(element, [])).split())


def _authors(meta: Element | None) -> Iterator[str]:
    for group in _children(meta, "contrib-group"):
        for person in _children(group, "contrib"):
            if person.get("contrib-type", "author") != "author":
                continue
            name = _child(person, "name")
            if name is None:
                name = _child(_child(person, "name-alternatives"), "name")
            both = (_text(_child(name, "given-names")), _text(_child(name, "surname")))
            written = " ".join(filter(None, both)) or _text(_child(person, "collab"))
            if written:
                yield written


def _year(meta: Element | None) -> int:
    years = [_text(_child(date, "year")) for date in _children(meta, "pub-date")]
    return min((int(year) for year in years if re.fullmatch(r"[12]\d{3}", year)), default=0)


def _front(meta: Element | None) -> Iterator[Block]:
    title = _child(_child(meta, "title-group"), "article-title")
    if title is not None:
        yield Block("paragraph", tuple(runs_of(title, [])))
    authors = ", ".join(_authors(meta))
    if authors:
        yield block("paragraph", authors)
    for kind in ("abstract", "trans-abstract"):
        for abstract in _children(meta, kind):
            yield _heading(abstract, 1, "abstract")
            yield from _content(abstract, 1)
    for words in _children(meta, "kwd-group"):
        yield _heading(words, 1, "front")
        yield block("paragraph", ", ".join(filter(None, map(_text, _children(words, "kwd")))))
    yield from _statements(meta)


def _statements(meta: Element | None) -> Iterator[Block]:
    for note in _children(_child(meta, "author-notes"), "fn"):
        yield Block("heading", (), 1, "back")
        yield from _footnote(note)
    for statement in _children(_child(meta, "funding-group"), "funding-statement"):
        yield Block("heading", (), 1, "back")
        yield Block("paragraph", tuple(runs_of(statement, [])))
    for each in _children(_child(meta, "custom-meta-group"), "custom-meta"):
        name, value = _child(each, "meta-name"), _child(each, "meta-value")
        if name is not None and value is not None and "data avail" in _text(name).lower():
            yield Block("heading", tuple(runs_of(name, [])), 1, "data availability")
            yield Block("paragraph", tuple(runs_of(value, [])))


def _main(article: Element) -> Iterator[Block]:
    body = _child(article, "body")
    if body is not None:
        first = next(iter(body), None)
        if first is not None and local(first) != "sec":
            titled = [_role(part) for part in _children(body, "sec")]
            yield Block("heading", (), 1, _of_untitled(titled))
        yield from _content(body, 0)
    back = _child(article, "back")
    for part in back if back is not None else ():
        yield from _back(part)
    floats = _child(article, "floats-group")
    if floats is not None:
        yield Block("heading", (), 1, "results")
        yield from _content(floats, 1)


def _of_untitled(following: list[str]) -> str:
    """The role of text at the head of a body, by the sections that follow."""
    return "introduction" if "introduction" not in following and "results" in following else "other"


def _role(section: Element) -> str:
    return role_of(_text(_child(section, "title"))) or SEC_TYPES.get(section.get("sec-type", "").lower(), "")


def _back(part: Element) -> Iterator[Block]:
    name = local(part)
    if name in LEFT_OUT:
        return
    if name == "app-group":
        for app in _children(part, "app"):
            yield from _back(app)
        return
    yield _heading(part, 1, _role(part) or ("supplement" if name == "app" else "back"))
    yield from _content(part, 1)


def _heading(section: Element, level: int, role: str) -> Block:
    """The heading of a section: its number and its title."""
    runs: list[Run] = []
    label, title = _child(section, "label"), _child(section, "title")
    if title is None:
        title = _child(_child(section, "caption"), "title")
    for part in (label, title):
        if part is not None:
            runs += [*runs_of(part, []), Run(" ")]
    return Block("heading", tuple(runs) if title is not None else (), level, role)


def _title(element: Element) -> str:
    return _text(_child(element, "title")) or _text(_child(_child(element, "caption"), "title"))


def _content(element: Element, level: int) -> Iterator[Block]:
    """The blocks of an element whose own heading, if any, is already given."""
    for child in element:
        name = local(child)
        if name in LEFT_OUT or name in ("title", "label", "sec-meta", "caption"):
            continue
        if name == "sec":
            yield from _section(child, level + 1)
        elif name in ("p", "disp-formula", "disp-formula-group"):
            yield from _paragraph(child, "paragraph")
        else:
            yield from _part(child, level)


def _section(section: Element, level: int) -> Iterator[Block]:
    role = SEC_TYPES.get(section.get("sec-type", "").lower(), "")
    if _child(section, "title") is not None and _text(_child(section, "title")):
        yield _heading(section, level, role)
    elif role:
        yield Block("heading", (), level, role)
    yield from _content(section, level)


def _part(element: Element, level: int) -> Iterator[Block]:
    """The blocks of a figure, a table, a list or whatever holds others."""
    name = local(element)
    if name == "table-wrap":
        yield from _captions(element)
        yield from _rows(element)
        for foot in _children(element, "table-wrap-foot"):
            for note in foot:
                yield from _footnote(note)
    elif name == "table":
        yield from _rows(element)
    elif name in ("fig", "supplementary-material", "chem-struct-wrap"):
        yield from _captions(element)
        yield from _content(element, level)
    elif name == "list":
        for item in _children(element, "list-item"):
            yield from _item(item)
    elif name == "def-list":
        for item in _children(element, "def-item"):
            yield from _paragraph(item, "list")
    elif name == "fn":
        yield from _footnote(element)
    elif name in ("boxed-text", "sec") and _title(element):
        yield _heading(element, level + 1, "")
        yield from _content(element, level + 1)
    elif element.text and element.text.strip():
        yield from _paragraph(element, "paragraph")
    else:
        yield from _content(element, level)


def _item(item: Element) -> Iterator[Block]:
    for child in item:
        name = local(child)
        if name == "p":
            yield from _paragraph(child, "list")
        elif name == "list":
            yield from _part(child, 1)


def _footnote(note: Element) -> Iterator[Block]:
    runs: list[Run] = []
    label = _child(note, "label")
    if label is not None:
        runs += [*runs_of(label, []), Run(" ")]
    parts = [note] if local(note) == "p" else [child for child in note if local(child) == "p"]
    for part in parts or [note]:
        runs += [*runs_of(part, []), Run(" ")]
    yield Block("footnote", tuple(runs))


def _captions(element: Element) -> Iterator[Block]:
    """The legend of a figure or table: label, title and text, in one paragraph."""
    runs: list[Run] = []
    floats: list[Element] = []
    label, caption = _child(element, "label"), _child(element, "caption")
    for part in ([label] if label is not None else []) + list(caption if caption is not None else ()):
        runs += [*runs_of(part, floats), Run(" ")]
    yield Block("caption", tuple(runs))


def _rows(element: Element) -> Iterator[Block]:
    for row in element.iter():
        if local(row) != "tr":
            continue
        runs: list[Run] = []
        for cell in row:
            if local(cell) in ("td", "th"):
                runs += [Run(" | ")] if runs else []
                runs += runs_of(cell, []) or [Run("")]
        if any(run.text.strip(" |\u00a0\n") for run in runs):
            yield Block("table", tuple(runs))


def _paragraph(element: Element, kind: str) -> Iterator[Block]:
    """A paragraph, in parts where lists stand in it; floats that hang in it follow it."""
    floats: list[Element] = []
    runs: list[Run] = []
    for run in flow(element, Run(""), floats, breaking=True):
        if run is BREAK:
            yield Block(kind, tuple(runs))
            runs = []
            yield from _part(floats.pop(), 1)
        else:
            runs.append(run)
    yield Block(kind, tuple(runs))
    for each in floats:
        yield from _part(each, 1)
