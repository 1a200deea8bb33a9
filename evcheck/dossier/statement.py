"""Statements in place of a value: not done, not available, not applicable, measured, as in."""

from __future__ import annotations

from typing import NamedTuple

WORDS = ("not done", "not available", "measured")
"""Statements that may stand as a bare word."""

WITH_REASON = ("not done", "not available", "not applicable", "as in")
"""Statements that may be a mapping with one key and the reason (for `as in`, a DOI)."""

PLACEHOLDERS = ("tbd", "to be done", "todo", "xxx", "???", "...")
"""Words that stand where something is still to be filled in."""

TO_FILL_IN = r"\s*<[^\d<>=/][^<>]*>(?!.*</)"
"""So does what a report's lines to add hold in place of a value, as in `<mean> nm`; HTML in a title is text."""

UNCLEAR = (
    "n/a", "na", "n.a.", "nd", "n.d.", "unknown", "not known", "not applicable", "not reported", "not stated",
)  # fmt: skip
"""Words that can mean several things, and are refused with the statements to write instead."""


class Statement(NamedTuple):
    """What the authors said in place of a value.

    `kind` is one of `not done`, `not available`, `not applicable`, `measured`, `as in`, or `none`
    for the fields that take that word; `reason` is theirs; `node` is where it stands.
    """

    kind: str
    reason: str = ""
    node: int = -1
