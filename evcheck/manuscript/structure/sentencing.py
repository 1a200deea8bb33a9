"""Which sentence holds a place of the text."""

from __future__ import annotations

from bisect import bisect_left

from evcheck.manuscript.text import Manuscript


def number_at(manuscript: Manuscript, at: int) -> int | None:
    """The number of the sentence that holds a place; None between sentences."""
    number = bisect_left(manuscript.sentences, (at + 1,)) - 1
    return number if number >= 0 and at < manuscript.sentences[number].end else None
