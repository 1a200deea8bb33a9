"""Markdown, as pandoc and note programs write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from evcheck.manuscript.inputs.blocks import Block, Run, Source, block
from evcheck.manuscript.inputs.headings import flat_level, is_known, kind_of, split_run_in
from evcheck.manuscript.inputs.limits import refuse_long, refuse_many
from evcheck.manuscript.inputs.lines import joined
from evcheck.manuscript.structure.sections import role_of

HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*)$")
FENCE = re.compile(r" {0,3}(```|~~~)")
RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *$")
UNDERLINE = re.compile(r" {0,3}(=+|-+) *$")
ITEM = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+")
SEPARATOR = re.compile(r"[\s|:+=-]+$")
FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,50}\]:\s*")
ATTRIBUTES = re.compile(r"\s*\{[#.][^{}]*\}\s*$")
INLINE = re.compile(
    r"(?P<escaped>\\[!-/:-@\[-`{-~])"
    r"|<su(?P<html>[pb])>(?P<marked>[^<]{0,200})</su[pb]>"
    r"|(?P<up>\^)(?P<raised>(?:[^\s^\\]|\\.){1,60})\^|(?<!~)~(?P<lowered>(?:[^\s~\\]|\\.){1,60})~(?!~)"
    r"|(?P<formula>\$[^$\n]{1,400}\$)"
    r"|(?P<image>!\[(?P<alt>[^\[\]]{0,2000})\]\([^()\s]{0,2000}(?:\s\"[^\"]{0,500}\")?\)(?:\{[^{}]{0,200}\})?)"
    r"|\[\^[^\]\s]{1,50}\]"
    r"|(?P<cited>\[-?@[^\[\]]{1,500}\]|(?<!\w)@[a-zA-Z][\w:-]{2,60})"
    r"|\[(?P<link>[^\[\]]{1,500})\]\([^()\s]{0,2000}(?:\s\"[^\"]{0,500}\")?\)"
    r"|</?[a-zA-Z][^<>]{0,300}>"
    r"|(?P<emphasis>\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|`+|~~)",
    re.S,
)


def read(text: str, notes: tuple[str, ...] = ()) -> Source:
    """Read a Markdown text, with or without a head in YAML."""
    refuse_long(len(text))
    head, body = _head(_without_comments(text.replace("\r\n", "\n").replace("\r", "\n")))
    lines = body.split("\n")
    refuse_many(sum(map(bool, lines)))
    blocks = [part for each in _known(list(_blocks(lines))) for part in split_run_in(each)]
    title = head.get("title", "")
    if title:
        blocks.insert(0, block("paragraph", title))
    found = re.search(r"\b[12]\d{3}\b", head.get("date", ""))
    return Source(
        format="Markdown",
        blocks=blocks,
        notes=notes,
        title=title,
        doi=head.get("doi", ""),
        year=int(found[0]) if found else 0,
        guess_citations=False,
    )


def _without_comments(text: str) -> str:
    first, *others = text.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in others)


def _head(text: str) -> tuple[dict[str, str], str]:
    """The plain fields of a head in YAML, and the text behind it."""
    found = re.match(r"---\n(.*?)\n(?:---|\.\.\.)\n", text[:20_000], re.S)
    if found is None:
        return {}, text
    fields = re.findall(r"^(\w+):[ \t]*([^\n|>{\[]+)$", found[1], re.M)
    return {name.lower(): value.strip().strip("\"'") for name, value in fields}, text[found.end() :]


def _known(blocks: list[Block]) -> list[Block]:
    """Where no heading is marked, lines that are headings by their words."""
    if any(each.kind == "heading" and role_of(each.text) for each in blocks):
        return blocks
    current, changed = "", []
    for each in blocks:
        if each.kind == "paragraph" and is_known(each.text):
            each = each._replace(kind="heading", level=flat_level(each.text, current))
            current = role_of(each.text)
        changed.append(each)
    return changed


def _blocks(lines: list[str]) -> Iterator[Block]:
    gathered: list[str] = []
    fenced = ""
    for line in [*lines, ""]:
        fence = FENCE.match(line)
        if fence and (not fenced or fence[1] == fenced):
            fenced = "" if fenced else fence[1]
            line = ""
        heading = None if fenced else HEADING.match(line)
        if gathered and not fenced and UNDERLINE.match(line) and not ITEM.match(gathered[0]):
            yield _heading(" ".join(gathered), 1 if "=" in line else 2)
            gathered = []
            continue
        alone = heading or _is_row(line) or RULE.match(line)
        if gathered and (not line.strip() or alone or ITEM.match(line) or FOOTNOTE.match(line)):
            yield from _paragraph(gathered)
            gathered = []
        if heading:
            yield _heading(heading[2].rstrip("# \t"), len(heading[1]))
        elif _is_row(line) and not fenced:
            yield from _row(line)
        elif line.strip() and not RULE.match(line):
            gathered.append(re.sub(r"^\s*(?:>\s?)+", "", line))
    if gathered:
        yield from _paragraph(gathered)


def _is_row(line: str) -> bool:
    bare = line.strip()
    return len(bare) > 2 and bare.startswith("|") and bare.endswith("|")


def _heading(title: str, level: int) -> Block:
    return Block("heading", tuple(inline(ATTRIBUTES.sub("", title))), level)


def _row(line: str) -> Iterator[Block]:
    if SEPARATOR.fullmatch(line):
        return
    cells = re.split(r"(?<!\\)\|", line.strip().strip("|"))
    runs: list[Run] = []
    for number, cell in enumerate(cells):
        runs += [Run(" | ")] if number else []
        runs += inline(cell.strip())
    yield Block("table", tuple(runs))


def _paragraph(lines: list[str]) -> Iterator[Block]:
    item, note = ITEM.match(lines[0]), FOOTNOTE.match(lines[0])
    if note:
        lines = [lines[0][note.end() :], *lines[1:]]
    elif item:
        lines = [lines[0][item.end() :], *lines[1:]]
    runs = joined((Run(line.strip()),) for line in lines)
    written = "".join(run.text for run in runs)
    parts = tuple(inline(written))
    if not any(run.text.strip() for run in parts):
        return
    picture = written.startswith("![") and written.endswith((")", "}"))
    text = "".join(run.text for run in parts).strip()
    kind = (
        "caption" if picture or kind_of(text) == "caption" else "list" if item else "footnote" if note else "paragraph"
    )
    yield Block(kind, parts)


def inline(text: str) -> Iterator[Run]:
    """The runs of a line, without the signs of Markdown."""
    at = 0
    for found in INLINE.finditer(text):
        if found.start() > at:
            yield Run(unescape(text[at : found.start()]))
        at = found.end()
        yield from _marked(found)
    if at < len(text):
        yield Run(unescape(text[at:]))


def _marked(found: re.Match[str]) -> Iterator[Run]:
    if found["escaped"]:
        yield Run(found["escaped"][1:])
    elif found["html"]:
        yield Run(unescape(found["marked"]), raised=found["html"] == "p", lowered=found["html"] == "b")
    elif found["up"]:
        yield Run(re.sub(r"\\(.)", r"\1", found["raised"]), raised=True)
    elif found["lowered"]:
        yield Run(re.sub(r"\\(.)", r"\1", found["lowered"]), lowered=True)
    elif found["formula"]:
        yield Run(found["formula"])
    elif found["image"]:
        yield from inline(found["alt"])
    elif found["cited"]:
        yield Run(found["cited"], citation=True)
    elif found["link"]:
        yield from inline(found["link"])
