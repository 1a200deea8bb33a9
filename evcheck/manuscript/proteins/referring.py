"""Lists of proteins that are told by what was told of others: `as was GM130`, `neither of which was seen`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.proteins.affirming import affirmed_before
from evcheck.manuscript.proteins.listing import Listed
from evcheck.manuscript.proteins.predicates import BARE, Outcome
from evcheck.manuscript.text import Span

ALIKE_WORDS = re.compile(r"\b(?:[Aa]s|[Ss]o|same|[Ll]ikewise|[Ss]imilarly|[Ee]qually|too|also|well|those|that)\b")
"""Words without which nothing is told by what was told before; looked for first, since that is quick."""
SEEN = (
    r"(?:(?:was|were|could be|could|being|is|are) )?(?:\w+ly )?(?:detect\w*|found|seen|present|visible|positive"
    r"|observed|expressed|identified|evident|apparent|recovered|stained|reacted|appeared|there|shown|picked up"
    r"|gave (?:\w+ )?(?:bands?|signals?)|show\w* (?:\w+ )?(?:bands?|signals?|staining|up)|came up|turned up|enriched)\b"
)
NONE_OF_THEM = re.compile(
    rf"[^;,.()]{{0,60}}(?:\([^()]{{0,60}}\))?[,;:]? (?:(?:and|but|yet|though|of which|with) )?(?:neither|none)"
    rf"(?: of (?:which|them|these|those|the (?:two|three|four|five)))? {SEEN}"
    r"(?! (?:\w+ )?(?:after|upon|following|when))"
)
"""A clause behind a list that denies all of it: `, neither of which was found`."""
CLASS = r"(?:(?!(?:was|were|is|are|in|on|no|not|with|but|by|from|than)\b)[\w-]+ ){0,4}?"
LIKE = re.compile(
    r"[\s,;.]*(?:(?:and|but) )?(?:(?:[Aa]s|[Ss]o) (?:also )?(?:was|were|did|had|is|are|do|does|has)"
    r"|(?:much |exactly )?[Tt]he same (?:(?:was|is|were|could be|proved) (?:\w+ly )?(?:true|seen|found|observed"
    r"|the case|said)|held|holds|applied|applies|went|goes|was) (?:true )?(?:of|for|with|to)"
    rf"|[Ll]ikewise,?|[Ss]imilarly,?|[Ee]qually|[Dd]itto(?: for)?) (?:the |an? |also )?{CLASS}"
)
"""What stands before a list that is told as the one before it: `, as were`, `The same was true of`."""
ADDED = re.compile(rf"[\s,;.]*(?:(?:and|but) )?(?:the )?{CLASS}")
LIKEWISE = re.compile(r"(?: (?:was|were|did|had))? (?:likewise|too|as well|also|similarly)\W*(?:\([^()]*\)\W*)?")
"""What stands behind it: `, and GM130 likewise`."""
THOSE_TO = re.compile(r"[,;] (?:(?:but|whereas|while) )?(?:those|that|the ones?|antibodies) (?:to|against|for|of) $")
"""Antibodies that did what those before did not: `gave no band, those to CD9 did`."""


def as_before(before: str, after: str, last: Outcome) -> Outcome | None:
    """What a list has from the one before it, of which `last` was stated; None where its words do not refer to it."""
    if not last.result or not (ALIKE_WORDS.search(before) or ALIKE_WORDS.search(after)):
        return None
    before = before[max(before.rfind(","), before.rfind(";"), 0) :]
    if LIKE.fullmatch(before) or (ADDED.fullmatch(before) and LIKEWISE.fullmatch(after)):
        return last
    return None


def none_of_them(before: str, behind: str) -> bool:
    """Whether the words behind a list that was only looked for deny that any of it was seen."""
    if "neither" not in behind and "none" not in behind:
        return False
    return NONE_OF_THEM.match(behind) is not None and not affirmed_before(before)


def unlike_before(before: str, after: str, last: Outcome) -> bool:
    """Whether a list is told as what was seen where those before were not."""
    if last.result != "not detected" or not before.endswith((" to ", " against ", " for ", " of ")):
        return False
    return THOSE_TO.search(before[-40:]) is not None and BARE.fullmatch(after) is not None


def begins_alike(text: str, clause: Span, lists: Sequence[Listed]) -> bool:
    """Whether the first list of a clause may be told by what was told in the clause or the sentence before."""
    if not lists:
        return False
    before, after = text[clause.start : lists[0].start], text[lists[0].end : clause.end]
    return bool(LIKE.fullmatch(before) or (ADDED.fullmatch(before) and LIKEWISE.fullmatch(after)))
