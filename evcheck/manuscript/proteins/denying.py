"""Denials that words of a denial right beside a list do not tell: by a pronoun, by what came from a column later."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.affirming_behind import affirmed_after

NONE_OF_THESE = re.compile(
    r"^\W*(?:None|Neither|No) (?:of )?(?:the |these )?[^;]{0,120}?\b(?:namely|i\.e\.,?|such as|including"
    r"|neither) (?:the )?$"
)
"""A denial of all that is then named: `None of the transporters, namely`."""
NOT_IT = re.compile(
    r"\b(?:could|did|can) not (?:\w+ )?(?:find|detect|see|observe|measure|identify|demonstrate) (?:it|them)\b[^;]{0,30}"
    r"(?:[Ee]xosom|[Vv]esic|EVs?\b|MVs?\b|MPs?\b|pellet|fraction|\bthere\b|[.;]|$)"
)
"""A denial that names what it denies by a pronoun: `and we could not find it in the exosomal fraction`."""
LEFT_BEHIND = re.compile(
    r"(?:(?!\b(?:pellets?|EVs|[Ee]xosom\w+|[Vv]esic\w+)\b)[^.;]){0,70}?\b(?:supernatants?|soluble fractions?|medium"
    r"|flow-?through|lysates?)\b,? (?:and|but) none (?:was|were|could be) (?:\w+ ){0,2}?(?:in|with|from) (?:the |any )?"
    r"(?:[\w-]+ ){0,2}?[\w-]*(?:pellets?|EVs|[Ee]xosomes|[Vv]esicles|MVs|MPs)\b"
)
"""What stayed where vesicles are not: `was recovered in the supernatant, and none was seen in the pellet`."""
SOLUBLE = re.compile(
    r" (?:\w+ ){0,2}?(?:was|were|is|are) (?:found |shown |mostly |largely |\w+ly )*(?:to be )?(?:soluble|free"
    r"|non-?vesicular)\b(?! of)"
)
"""A protein that is beside vesicles and not in them: `was found to be soluble`."""
AHEAD_OF = re.compile(
    r"\b(?:peak|elut|came|ran|appear|found|separat|resolv|left|recover)\w*\b[^;]{0,60}\b(?:ahead of|before"
    r"|apart from|away from"
    r"|separate from|separated from|resolved from|distinct from) (?:the )?(?:(?:bulk|peak|most|majority) of (?:the )?"
    r"|soluble |free |late )*$"
)
"""What came from a column behind the vesicles: `peaked in fractions 7 to 9, well ahead of`."""
CLOSED = re.compile(
    r"\b(?:none|neither|not|no)\b[^;]{0,60}?\b(?:was|were|is|are|did|had|enriched|detected"
    r"|found)\b[^;,]{0,60}, (?:and|but) (?:the )?"
    r"(?:[\w-]+ ){0,2}$"
)
"""A denial with its own verb, before another list that has its verb behind: `none were enriched, and A was`."""


def denied_by_pronoun(before: str, after: str) -> bool:
    """Whether all that is then named is denied, or what was named is denied by a pronoun."""
    if LEFT_BEHIND.match(after):
        return True
    return (NONE_OF_THESE.match(before) is not None and affirmed_after(after) is not None) or bool(NOT_IT.search(after))


def beside_vesicles(before: str, after: str) -> bool:
    """Whether a list is told to be soluble, or to have come from a column behind the vesicles."""
    return SOLUBLE.match(after) is not None or AHEAD_OF.search(before[-110:]) is not None


def closed(before: str) -> bool:
    """Whether a denial before a list has its own verb, so that it does not reach the list."""
    return CLOSED.search(before[-140:]) is not None
