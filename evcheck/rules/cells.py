"""What cells are called, where it decides which guideline applies."""

from __future__ import annotations

import re

SHORT = re.compile(r"(?<![A-Za-z])(?!non)[A-Za-z]{0,6}(?:MSC|BMSC|ADSC)s?(?![A-Za-z])")
STROMAL = r"(?:stem|stromal|signall?ing|progenitor)(?:[ /-](?:stem|stromal))?"
TISSUE = r"(?:adipose|bone[- ]marrow|umbilical[- ]cord|Wharton'?s jelly)(?:[- ]tissue)?(?:[- ]derived)?"
LONG = re.compile(
    rf"\b(?:(?:mesenchymal|multipotent|medicinal) (?:\w+ )?{STROMAL}|{TISSUE} stromal|adipose[- ]derived stem)"
    r" cells?\b",
    re.IGNORECASE,
)
NO_MSC = re.compile(r"\bnon-?\s?(?:MSC|mesenchymal)", re.IGNORECASE)


def is_msc(text: str) -> bool:
    """Whether cells are called mesenchymal stromal cells, by whole words: `hUC-MSCs`, `mesenchymal stem cells`."""
    return NO_MSC.search(text) is None and (SHORT.search(text) or LONG.search(text)) is not None
