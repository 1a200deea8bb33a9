"""In what vesicles were kept, how they were thawed, and how often, as the sentences on their storage tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.draft import Found
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span

VESSEL = re.compile(
    r"\b(?:in|into) (?P<value>(?:(?!(?:PBS|buffer|and|at|the|a)\b)[\w.µ]+[ -]){0,3}?"
    r"(?:(?:low[- ]?(?:protein[- ])?(?:bind(?:ing)?|retention|adsorption)|LoBind|Lo-?Bind|siliconi[sz]ed|polypropylene"
    r"|glass"
    r"|screw-?cap|Eppendorf|Protein LoBind)[\w -]{0,24}?(?:tubes?|vials?)|cryo-?(?:vials?|tubes?)))\b"
)
THAWED_SO = re.compile(
    r"\bthawed (?P<value>(?:(?:slowly|rapidly|quickly|gently) )?(?:on ice|at (?:4|37|25) ?°? ?C|at room temperature|in "
    r"a "
    r"(?:37 ?°? ?C )?water ?bath))"
)
ONCE = re.compile(
    r"\b(?:thawed (?:only |just )?once|(?:a single|one|only one) freeze[-–/ ]?thaw(?: cycle)?|single[- ]use)\b"
)
NEVER_AGAIN = re.compile(
    r"(?i)\b(?:(?:not|never) (?:be )?(?:re-?frozen|frozen again|thawed (?:more than once|twice|again|repeatedly))"
    r"|(?:avoid\w*|without|prevent\w*|minimi[sz]\w*|no) (?:any |the )?(?:repeated|multiple|further|additional|more "
    r"than one) "
    r"(?:cycles? of )?(?:freez\w+|thaw\w+)|(?:repeated|multiple) (?:cycles? of )?freez\w+[^.;]{0,30}\bavoided"
    r"|(?:no|not) more than (?:one|once)[^.;]{0,20}(?:freez|thaw))"
)
OTHERS = re.compile(
    r"(?i)\b(?:cells?|plasma|serum|urine|saliva|milk|medium|media|supernatants?|lysates?|tissues?|RNA|DNA|antibod\w+)\b"
)
"""What a sentence behind that names is on something else."""
FOLLOWS = "follows from what the text says was avoided"
BEHIND = 2
"""So many sentences behind the one on storage go on with it."""


def kept_so(text: str, passages: Sequence[Passage], at: Span) -> dict[str, Found]:
    """Vessel, thawing and its number, by key of a storage, from the sentence at a place and those behind it."""
    passage = next((one for one in passages if one.start <= at.start < one.end), None)
    if passage is None:
        return {}
    first = next((n for n, one in enumerate(passage.sentences) if one.start <= at.start < one.end), None)
    if first is None:
        return {}
    found: dict[str, Found] = {}
    for number, sentence in enumerate(passage.sentences[first : first + 1 + BEHIND]):
        if number and OTHERS.search(text, sentence.start, sentence.end):
            break
        for key, pattern in (("vessel", VESSEL), ("thaw", THAWED_SO)):
            match = pattern.search(text, sentence.start, sentence.end)
            if match and key not in found:
                found[key] = Found(match["value"], (Span(*match.span()),))
        if once := ONCE.search(text, sentence.start, sentence.end):
            found.setdefault("freeze_thaw_cycles", Found("1", (Span(*once.span()),)))
        elif never := NEVER_AGAIN.search(text, sentence.start, sentence.end):
            found.setdefault("freeze_thaw_cycles", Found("1", (Span(*never.span()),), FOLLOWS))
    return found
