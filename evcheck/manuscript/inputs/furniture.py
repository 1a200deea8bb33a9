"""What stands on every page and belongs to none: running heads and feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter

EDGE = 3
"""So many lines at the head and at the foot of a page may be running heads or feet."""

LONGEST = 150
"""A running head has no more characters."""

LEGEND = re.compile(r"(?:fig|table|scheme)\w*\.? #")
_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")
_NUMBER = re.compile(r"(?:page\s*)?[-–—|\s]*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|/)\s*\d{1,4})?[-–—|\s]*", re.I)


def without_furniture(pages: list[list[str]]) -> list[list[str]]:
    """Pages of lines without the heads and feet that come back on other pages, and without page numbers."""
    repeated = repeated_lines([[line for line in page if line] for page in pages])
    return [_cleared(page, repeated) for page in pages]


def repeated_lines(pages: list[list[str]]) -> frozenset[str]:
    """The lines at the edges of pages that return on others, with their digits folded."""
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({folded(line) for line in (*page[:EDGE], *page[-EDGE:])})
    wanted = max(2, len(pages) // 4) if len(pages) < 8 else max(3, len(pages) // 4)
    often = (line for line, count in counts.items() if count >= wanted and line.strip("# "))
    return frozenset(line for line in often if len(line) < LONGEST and not LEGEND.match(line))


def folded(line: str) -> str:
    """A line as it is compared with others: numbers are as good as each other."""
    return _DIGITS.sub("#", " ".join(line.lower().split()))


def is_page_number(line: str) -> bool:
    """Whether a line holds no more than the number of a page."""
    return len(line) < 40 and _NUMBER.fullmatch(line.strip()) is not None


def _cleared(page: list[str], repeated: frozenset[str]) -> list[str]:
    lines = list(page)
    for side in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        seen = 0
        for at in side:
            if not lines[at]:
                continue
            if seen >= EDGE:
                break
            seen += 1
            if folded(lines[at]) in repeated or is_page_number(lines[at]):
                lines[at] = ""
    return lines
