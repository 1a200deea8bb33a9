"""Process blanks: a fluid without vesicles that went through the same isolation as the samples."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.others_work import names_others

DONE = (
    r"(?:was|were) (?:\w+ )?(?:processed|treated|handled|subjected|carried|taken|isolated|run|ultra-?centrifuged"
    r"|purified|prepared)\b"
)
ALIKE = (
    r"(?:\b(?:same|identical(?:ly)?|parallel|alongside|likewise|similarly|like the)\b|through (?:the|all)\b"
    r"|\bprotocol\b|\bprocedure\b)"
)
FLUID = r"(?:[Mm]edi(?:um|a)|LB|[Bb]roth|[Dd]?PBS|[Bb]uffer|[Ss]aline|[Ww]ater)"
BLANK = re.compile(
    r"(?<!-)\b(?:[Pp]rocess|[Pp]rocedural) (?:blanks?|controls?)\b|\b[Ii]solation blanks?\b"
    r"|\b(?:[Uu]n-?conditioned|[Uu]n-?inoculated|[Uu]nused|[Ff]resh|[Bb]lank|[Ss]terile|[Nn]on-?conditioned"
    r"|[Cc]ell-free)"
    rf" (?:(?!was|were)[\w-]+ ){{0,3}}?{FLUID}\b(?:(?! (?:was|were) )[^.;]){{0,50}} {DONE}[^.;]{{0,70}}?{ALIKE}"
    rf"|\b{FLUID} (?:alone|only|(?:that|which) (?:had|was) (?:not|never) [^.;]{{0,40}}\bcells"
    r"|(?:(?:that|which) (?:had been|was) )?(?:incubated|kept|cultured|conditioned|held)?[^.;,]{0,30}?\bwithout cells"
    r"|(?:from )?(?:wells|dishes|flasks|plates) without cells)"
    rf"(?: \([^()]*\))?,? {DONE}"
    rf"[^.;]{{0,70}}?{ALIKE}"
)
"""A blank by its name, or by what was done to it: `Uninoculated LB was processed in parallel`."""
NOT_DONE = re.compile(
    r"(?i)\b(?:no|not|never|without|lack\w*|omit\w*|should|could|would|recommend\w*|advis\w*|needed)\b"
)
"""Words beside a blank that was not run: `No process blank was included`."""
TOLD_IN = ("methods", "other", "results", "supplement")


def process_blank(text: str, found: Sequence[Passage], near: Sequence[Passage], alone: bool) -> Span | None:
    """Where a blank is told in the passages of a preparation, or anywhere where it is `alone` in the text."""
    for passage in found if alone else near:
        if passage.role not in TOLD_IN or passage.kind == "table":
            continue
        for start, end, _ in passage.sentences:
            match = BLANK.search(text, start, end)
            if match is None or names_others(text[start:end]):
                continue
            if not NOT_DONE.search(text, start, match.start()) and not NOT_DONE.search(text, match.end(), end):
                return Span(*match.span())
    return None
