"""Sentences that never end, such as tables without marks, in pieces: what reads them word by word stays quick."""

from __future__ import annotations

from collections.abc import Iterator

from evcheck.manuscript.text import Manuscript, Sentence


def in_pieces(manuscript: Manuscript, longest: int) -> Manuscript:
    """A manuscript whose sentences are no longer than so many characters; longer ones are cut between words."""
    if not any(sentence.end - sentence.start > longest for sentence in manuscript.sentences):
        return manuscript
    return manuscript._replace(sentences=tuple(_pieces(manuscript, longest)))


def _pieces(manuscript: Manuscript, longest: int) -> Iterator[Sentence]:
    for sentence in manuscript.sentences:
        start = sentence.start
        while sentence.end - start > longest:
            cut = manuscript.text.rfind(" ", start + 1, start + longest)
            end = cut + 1 if cut > 0 else start + longest
            yield Sentence(start, end, sentence.paragraph)
            start = end
        yield Sentence(start, sentence.end, sentence.paragraph)
