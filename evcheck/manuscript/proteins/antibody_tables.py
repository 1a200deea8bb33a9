"""Antibodies in tables: what a cell of a row is, by the heading of its column.

A clone or a number of a catalogue such as `2679` stands in a cell of its own, and nothing but the heading says what it
is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.draft import Found
from evcheck.manuscript.proteins.antibody_words import CATALOGUE, MAKERS
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Paragraph, Span

CELL = re.compile(r"[^|]+")
COLUMNS = (
    ("clone", re.compile(r"\bclones?\b", re.IGNORECASE)),
    ("rrid", re.compile(r"\bRRID\b")),
    ("catalogue", re.compile(
        r"\b(?:cat(?:alog(?:ue)?)?|product|order|article|ref)\b\.?[ -]?(?:no|num|nr|#|id|code|$)|#", re.IGNORECASE)),
    ("dilution", re.compile(r"\bdilution\b", re.IGNORECASE)),
    ("supplier", re.compile(
        r"\b(?:suppliers?|compan(?:y|ies)|manufacturers?|vendors?|makers?|source)\b", re.IGNORECASE)),
    ("host", re.compile(r"\b(?:host|raised in)\b", re.IGNORECASE)),
)  # fmt: skip
"""The headings of columns, by the key that their cells are of."""

VALUES = {
    "clone": re.compile(r"(?:clone )?(?P<value>[A-Za-z0-9][\w./ -]{1,20})"),
    "rrid": re.compile(r"(?:RRID: ?)?(?P<value>AB_\d{4,10})"),
    "catalogue": re.compile(r"#?(?P<value>(?=[\w-]*\d)[A-Za-z0-9][\w./-]{1,20})"),
    "dilution": re.compile(r"(?P<value>1 ?[:/] ?\d[\d, ]{0,8})"),
    "supplier": re.compile(r"(?P<value>[A-Z][\w&.,' -]{1,40})"),
    "host": re.compile(r"(?P<value>mouse|rabbit|goat|rat|sheep|chicken|donkey|hamster)\b.*", re.IGNORECASE),
}
"""What a cell has to be to count; a dash or `n/a` is none."""

WITH_CATALOGUE = re.compile(
    r"(?P<supplier>[A-Z][A-Za-z&.' -]*[A-Za-z.])[ ,(#:]+(?:[Cc]at\.? ?(?:[Nn]o\.? ?)?)?#? ?"
    r"(?P<catalogue>[\w-]*\d[\w-]*)\)?"
)
"""A cell that has the number of a catalogue behind the maker: `BioLegend 353013`."""
EITHER = "clone or catalogue"
"""The key of a column for both: `Clone / catalogue no.`"""
TOKENS = re.compile(r"[^,;()|]+?(?= ?[,;()|]| / |$)|(?<= / )[^,;()|]+")
NOTHING = re.compile(r"(?:n\.?/?a\.?|none|unknown|not [\w ]+|[-–—]+)", re.IGNORECASE)
FAR = 60
"""Rows of a table that its heading may stand above."""


def of_columns(scene: Scene, number: int) -> dict[str, Found]:
    """What a row of a table says of its antibody by the headings of its columns."""
    heads = _heads(scene, scene.manuscript.sentences[number].paragraph)
    row = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    cells = list(_cells(scene.text, row))
    if len(heads) < 2 or len(cells) <= max(heads):
        return {}
    found: dict[str, Found] = {}
    for place, key in heads.items():
        start, end = cells[place]
        if key == EITHER:
            for name, told in _either(scene.text, start, end):
                found.setdefault(name, told)
            continue
        if key == "supplier" and VALUES["host"].fullmatch(scene.text, start, end):  # the `source` of the antibody
            key = "host"
        if key == "supplier" and (both := WITH_CATALOGUE.fullmatch(scene.text, start, end)):
            code = both["catalogue"]
            if MAKERS.fullmatch(both["supplier"]) or CATALOGUE.fullmatch(f"{code},", 0, len(code)):
                found.setdefault("catalogue", Found(code, (Span(*both.span("catalogue")),)))
                end = both.end("supplier")
        match = VALUES[key].fullmatch(scene.text, start, end)
        if match and not NOTHING.fullmatch(match["value"]):
            value = match["value"].lower() if key == "host" else match["value"]
            found.setdefault(key, Found(value, (Span(*match.span("value")),)))
    return found


def _either(text: str, start: int, end: int) -> Iterator[tuple[str, Found]]:
    """What a cell names under a heading for clones and numbers of catalogues together: `H5C6, 556019`."""
    for match in TOKENS.finditer(text, start, end):
        value = match.group().strip(" ()#")
        key = "catalogue" if CATALOGUE.fullmatch(f"{value},", 0, len(value)) else "clone"
        if value and VALUES[key].fullmatch(value) and not NOTHING.fullmatch(value):
            begin = text.index(value, match.start())
            yield key, Found(value, (Span(begin, begin + len(value)),))


def _heads(scene: Scene, paragraph: int) -> dict[int, str]:
    """The keys of a table's columns, by the nearest row above that names two or more; nothing where none does."""
    paragraphs = scene.manuscript.paragraphs
    for above in range(paragraph - 1, max(-1, paragraph - FAR), -1):
        if paragraphs[above].kind != "table":
            return {}
        cells = [scene.text[start:end] for start, end in _cells(scene.text, paragraphs[above])]
        named = {place: key for place, cell in enumerate(cells) if (key := _key(cell))}
        if len(named) > 1:
            return named
    return {}


def _key(cell: str) -> str:
    keys = [key for key, pattern in COLUMNS if len(cell) < 40 and pattern.search(cell)]
    return EITHER if keys[:1] == ["clone"] and "catalogue" in keys else next(iter(keys), "")


def _cells(text: str, row: Paragraph) -> Iterator[tuple[int, int]]:
    """The cells of a row without the white space around them."""
    for match in CELL.finditer(text, row.start, row.end):
        told = match.group()
        yield match.start() + len(told) - len(told.lstrip()), match.end() - len(told) + len(told.rstrip())
