"""Patterns taken apart by the parser of Python, where it can be had."""

from __future__ import annotations

from typing import Any

codes: Any
parser: Any
try:
    from re import _constants, _parser  # type: ignore[attr-defined]  # no public module has the parser

    codes, parser = _constants, _parser
except ImportError:  # a Python whose parser of patterns stands elsewhere: patterns are then searched as they are
    codes = parser = None

REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT) if codes else ()
Spelling = tuple[str, bool]
"""Letters, and whether their case counts."""
Pieces = tuple[tuple[str, ...], tuple[str, ...]]
"""Pieces of words in these capitals, and pieces in small letters that stand for any."""
