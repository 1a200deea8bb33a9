"""What a manuscript says of samples, steps and storage, and the preparations made of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.isolation import likewise, preparations, sizes_apart, tabled, working
from evcheck.manuscript.isolation.preparations import Preparation
from evcheck.manuscript.samples import keeping, samples, taken
from evcheck.manuscript.samples.binomials import with_binomials
from evcheck.manuscript.samples.keeping import Kept
from evcheck.manuscript.samples.samples import Source
from evcheck.manuscript.structure import passages
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.long_sentences import in_pieces
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.structure.reviewing import is_review
from evcheck.manuscript.text import Manuscript
from evcheck.manuscript.words.family_members import with_family_members
from evcheck.manuscript.words.figures import find_figures
from evcheck.manuscript.words.gene_symbols import with_gene_symbols
from evcheck.manuscript.words.names import Mentions, find_names
from evcheck.manuscript.words.probes import with_proteins_for_probes
from evcheck.manuscript.words.vesicle_words import Words, words_of

LONGEST = 4_000
"""Characters; no protocol is told in a longer sentence."""


class Study(NamedTuple):
    """A manuscript with all that was found in it once; `isolates` says whether it isolates vesicles at all."""

    read: Reading
    words: Words
    passages: Sequence[Passage]
    sources: Sequence[Source]
    kept: Sequence[Kept]
    isolates: bool


def prepared(manuscript: Manuscript) -> tuple[Study, list[Preparation]]:
    """What a manuscript says of samples, steps and storage, and the preparations made of it."""
    text = manuscript.text
    read, words = Reading(text, _names(text), find_figures(text)), words_of(text)
    found = passages.passages(in_pieces(manuscript, LONGEST), words)
    sources = samples.sources(text, read.names, words)
    if is_review(manuscript):
        return Study(read, words, found, sources, [], False), []
    runs = [*working.runs(read, found, words, sources), *tabled.tabled(read, found, words)]
    stated = taken.stated(text, found, words, sources)
    made = preparations.preparations(text, runs, stated, words, _unnamed(text, found, words, sources))
    isolates = any(done.part == "isolation" for one in made for done in one.steps)
    if not isolates:
        made = preparations.unisolated(runs, taken.counted(text, found, words, sources))
    if not taken.separates_none(text, found, words):
        made = [*made, *likewise.likewise(text, found, words, sources, made)]
        made = [*made, *preparations.only_stated(text, stated, found, made)]
    made = made or preparations.of_media(text, found, sources, words)
    made = sizes_apart.by_size(text, made)
    own = [one.kind.kind for one in made if one.kind]
    near = {passage.number for one in made for passage in one.passages}
    kept = keeping.keeping(read, found, words, sources, own, near)
    return Study(read, words, found, sources, kept, isolates), made


def _names(text: str) -> Mentions:
    """The names in a text: those of the knowledge base, and those that are known by what stands around them."""
    found = with_proteins_for_probes(text, with_family_members(text, with_binomials(text, find_names(text))))
    return with_gene_symbols(text, found)


def _unnamed(text: str, found: Sequence[Passage], words: Words, sources: Sequence[Source]) -> Source | None:
    """What vesicles come from where no isolation names it: a culture of microbes, else that of cells."""
    if any(source.group in ("bacteria", "fungus") for source in sources):
        for passage in found:
            if passage.role in ("methods", "other"):
                for source in samples.sources_within(sources, passage.start, passage.end):
                    if source.group in ("bacteria", "fungus"):
                        return source
    return taken.of_cells(text, found, words)
