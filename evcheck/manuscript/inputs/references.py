"""Entries of a reference list, told by how they look where no heading stands above them."""

from __future__ import annotations

import re

from evcheck.manuscript.inputs.blocks import Block

_BEGIN = re.compile(
    r"(?:\[?\d{1,3}[\].):]?\s+|[\[［]\d{1,3}[\]］]\s*)?(?:[A-ZÀ-Þ][\w'’‐-]+|(?:van|von|de|del|di|la|le) [\w'’ -]+),?"
    r"\s(?:[A-Z]\.?[ -]?){1,4}(?=[,;.&(\s])"
)
_WHERE = re.compile(
    r"\b\d+\s?(?:\([^)]{1,12}\))?\s?[:,;]\s?(?:pp?\.\s?)?[eEsS]?\d+|\bdoi\b|10\.\d{4,}/|\bet al\b|\bPMID\b", re.I
)
_YEAR = re.compile(r"\b(?:19|20)\d\d[a-z]?\b")
_MARK = re.compile(r"\[(?:J|M|D|C|N|S|P|R)(?:/OL)?\]")
"""The sign for a journal, a book or a thesis that Chinese lists of references print behind a title."""
LEAST = 4
"""So many entries in a row make a list."""


def looks_like_reference(text: str) -> bool:
    """Whether a paragraph is an entry of a reference list: names with initials, a year, and where it was published."""
    if (marks := len(_MARK.findall(text))) and (marks >= LEAST or re.match(r"[\[［]\d{1,3}[\]］]", text)):
        return True
    return (
        len(text) < 1200
        and _BEGIN.match(text) is not None
        and _YEAR.search(text) is not None
        and _WHERE.search(text) is not None
    )


def without_reference_lists(blocks: list[Block]) -> list[Block]:
    """Blocks without runs of entries of a reference list."""
    is_entry = [
        block.kind in ("paragraph", "list", "footnote") and looks_like_reference(block.text) for block in blocks
    ]
    kept: list[Block] = []
    at = 0
    while at < len(blocks):
        end = at
        while end < len(blocks) and is_entry[end]:
            end += 1
        if end - at < LEAST and not (end > at and len(_MARK.findall(blocks[at].text)) >= LEAST):
            kept += blocks[at : max(end, at + 1)]
        at = max(end, at + 1)
    return kept
