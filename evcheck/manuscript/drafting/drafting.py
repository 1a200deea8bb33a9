"""Draft a dossier from a manuscript: what was isolated from what, and how, with the words that say so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.characterization.belonging import belonging
from evcheck.manuscript.draft import Draft, Node
from evcheck.manuscript.drafting.chapters import chapters
from evcheck.manuscript.drafting.preparation_entries import constant, entries_of
from evcheck.manuscript.drafting.prepared import prepared
from evcheck.manuscript.drafting.results import place_results, unnamed_assays
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.structure.reviewing import is_review
from evcheck.manuscript.text import Manuscript
from evcheck.manuscript.words.vesicle_words import EXTRACELLULAR, NEVER, Words


def draft(manuscript: Manuscript) -> Draft:
    """Draft a dossier from a manuscript; the tree has the keys of a dossier, and loads."""
    study, made = prepared(manuscript)
    within_cells = not study.isolates and _only_within_cells(manuscript, study.passages)
    if within_cells:
        made = []
    entries = [entry for number in range(len(made)) for entry in entries_of(study, made, number)]
    named = _named(entries)
    name = named[0][0] if named else "vesicles"
    made_of = [entry for _, entry in named]
    several = belonging(manuscript, study.read, study.words, study.sources, made_of) if len(named) > 1 else None
    told = chapters(manuscript, study.read.names, [one for one, _ in named] or [name], several)
    alone = not named and told.in_passing and len(manuscript.text) > WHOLE
    if is_review(manuscript) or alone or within_cells or _speaks_of_none(manuscript, study.words):
        told = told._replace(antibodies={}, characterization={}, assays=[], shared=None)
    if not named and (told.characterization or told.assays):
        named = [(name, {"sample": {"kind": constant("unknown")}})]
    placed = place_results([entry for _, entry in named], told.characterization, told.shared)
    tree: dict[str, Node] = {"evcheck": constant("1")}
    for key, chapter in (("study", told.study), ("antibodies", told.antibodies)):
        if chapter:
            tree[key] = chapter
    if named:
        tree["preparations"] = [{"id": constant(one), **entry} for one, entry in named]
    if told.assays:
        tree["assays"] = told.assays
    elif named and told.untested is not None:
        tree["assays"] = told.untested
    unnamed = (*placed.unnamed, *unnamed_assays(told.assays))
    return Draft(manuscript, tree, (), told.asides, unnamed, placed.possible)


WHOLE = 10_000
"""Characters from which on a text is a whole paper, which would name its vesicles more than once."""


def _speaks_of_none(manuscript: Manuscript, words: Words) -> bool:
    """Whether a whole paper has no word for vesicles outside of cells, so that what it calls vesicles is in them."""
    return words.vesicle.pattern == NEVER and len(manuscript.text) > WHOLE


def _only_within_cells(manuscript: Manuscript, found: Sequence[Passage]) -> bool:
    """Whether a whole paper names vesicles outside of cells only where it tells of others: its own are within cells."""
    if len(manuscript.text) < WHOLE:
        return False
    own = [passage for passage in found if passage.role not in ("introduction", "discussion", "references", "back")]
    return not any(EXTRACELLULAR.search(manuscript.text, passage.start, passage.end) for passage in own)


def _named(entries: Sequence[tuple[str, dict[str, Node]]]) -> list[tuple[str, dict[str, Node]]]:
    """Each preparation with an id made of its sample."""
    used: dict[str, int] = {}
    out: list[tuple[str, dict[str, Node]]] = []
    for name, entry in entries:
        stem = re.sub(r"[^a-z0-9]+", "-", (name or "vesicles").lower()).strip("-")
        used[stem] = used.get(stem, 0) + 1
        out.append((stem if used[stem] == 1 else f"{stem}-{used[stem]}", entry))
    return out
