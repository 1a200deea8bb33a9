"""The assay of proteins whose antibodies stand in a table: what its caption names, or the heading that it stands under.

`Table 1. Antibodies used for western blotting.` says by what the proteins were looked at that results only name.
"""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.looking import By, assays_named
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.words.names import within

CLONES = re.compile(r"\b[Cc]lones?\b")
"""A column that only tables of antibodies have."""


def tabled_assays(scene: Scene) -> dict[str, By]:
    """For each protein in a table of antibodies, the only assay that such tables are said to be for."""
    found: dict[str, set[By]] = {}
    paragraphs = scene.manuscript.paragraphs
    for first, last in _tables(scene):
        assay = _of_table(scene, first, last)
        if assay is None:
            continue
        for name in within(scene.names, "protein", paragraphs[first].start, paragraphs[last].end):
            if name.name:
                found.setdefault(name.name, set()).add(assay)
    return {symbol: next(iter(assays)) for symbol, assays in found.items() if len({one.name for one in assays}) == 1}


def _tables(scene: Scene) -> list[tuple[int, int]]:
    """The tables of a text: their first and last rows."""
    tables: list[tuple[int, int]] = []
    for number, paragraph in enumerate(scene.manuscript.paragraphs):
        if paragraph.kind != "table":
            continue
        if tables and tables[-1][1] == number - 1:
            tables[-1] = (tables[-1][0], number)
        else:
            tables.append((number, number))
    return tables


def _of_table(scene: Scene, first: int, last: int) -> By | None:
    """The only assay that a table of antibodies is for, by its caption, else by the heading above it."""
    paragraphs, text = scene.manuscript.paragraphs, scene.text
    beside = [paragraphs[at] for at in (first - 1, last + 1) if 0 <= at < len(paragraphs)]
    captions = [one for one in beside if one.kind == "caption" and "ntibod" in text[one.start : one.end]]
    listed = captions or [paragraphs[first]]
    if not any("ntibod" in text[one.start : one.end] or CLONES.search(text, one.start, one.end) for one in listed):
        return None
    above = next((one for one in paragraphs[first::-1] if one.kind == "heading"), None)
    for places in (captions, [above] if above is not None else []):
        named = {one.name: one for place in places for one in assays_named(scene, place.start, place.end)}
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None
