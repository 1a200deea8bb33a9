"""Proteins that results only say were looked at, and the sentence behind that says of all of them what was seen."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.statements import CLASSIC, Statement
from evcheck.manuscript.structure.scene import Scene

ASKED = re.compile(
    r"\b(?:analy[sz]ed|assessed|examined|measured|tested|evaluated|determined|probed|investigated|assayed"
    r"|checked|blotted|studied"
    r"|screened|selected|validated|verified|confirmed|characteri[sz]ed)\b"
)
"""Verbs by which a sentence says that something was looked at, and leaves open what was seen."""
ASKED_FOR = re.compile(
    r"\b(?:tested|probed|examined|screened|looked|searched|checked|assayed|analy[sz]ed|stained) for (?:\w+ ){0,3}$"
)
CHANGED = re.compile(
    r"\b(?:increas|decreas|reduc|higher|lower|differ|chang|unchanged|correlat|ratio|knock|silenc|delet|whether)\w*"
)
WHOLE = (
    r"(?:(?:of (?:these|them|the)|these|the|three|four|five|six|tested|proteins?|markers?|antigens|"
    r"\w+ (?=proteins|markers|and)|and) ?){0,6}"
)
ALL_SEEN = re.compile(
    rf"(?:As expected, |Indeed, )?(?:All|Both|Each|Every one|[Aa]ll) {WHOLE} ?(?:were|was"
    rf"|could be) (?:\w+ly )?(?:detected|detectable"
    r"|present|found|positive|enriched|observed|visible|expressed|identified|confirmed|seen|prominent|abundant|there)\b"
    rf"|(?:All|Both|Each) {WHOLE} ?(?:gave|showed|yielded|displayed) (?!no\b)(?:\w+ ){{0,2}}?(?:bands?|signals?"
    rf"|staining)\b"
)
NONE_SEEN = re.compile(
    rf"(?:As expected, |Indeed, )?(?:None|Neither) {WHOLE} ?(?:were|was|could be) (?:\w+ly )?(?:detected"
    rf"|detectable|present|found|positive"
    r"|observed|visible|expressed|identified|seen)\b"
)


def only_asked(one: Statement, symbol: str) -> bool:
    """Whether results say of a usual marker that it was looked at in vesicles, and no more."""
    asked = ASKED_FOR.search(one.before) is not None
    if not (symbol in CLASSIC or asked) or not one.own or one.functional or not (one.named or asked):
        return False
    clause = one.scene.text[one.clause.start : one.clause.end]
    return ASKED.search(clause) is not None and not CHANGED.search(clause)


def answered(scene: Scene, number: int) -> str:
    """What the next sentence says of all that a sentence looked at: `detected`, `not detected` or nothing."""
    sentences = scene.manuscript.sentences
    if number + 1 >= len(sentences) or sentences[number + 1].paragraph != sentences[number].paragraph:
        return ""
    following = scene.words(number + 1)
    if NONE_SEEN.match(following):
        return "not detected"
    return "detected" if ALL_SEEN.match(following) else ""
