"""Whether a sentence tells what its authors did and found, or rests on the literature that it cites."""

from __future__ import annotations

import re
from bisect import bisect_left

from evcheck.manuscript.structure.scene import Scene, once
from evcheck.manuscript.words.others_work import names_others
from evcheck.manuscript.words.sieve import Sieve

HERE = Sieve(
    r"\b(?:[Hh]ere|[Ii]n th(?:is|e present|e current) (?:study|work|paper|report|article)),? (?:\w+ )?we\b"
    r"|\b[Ww]e (?:\w+ )?(?:show|report|present|developed|used|performed|applied|employed|compared|isolated"
    r"|analy[sz]ed|find|found|demonstrate|describe|identified)\b"
)
"""Words with which an introduction comes to what its authors found; it then goes on with it."""
SHOWN_HERE = re.compile(r"\b(?:we|our|this study|here)\b|\b(?:Fig|Table|Supplement|Extended Data)", re.IGNORECASE)
FOUND = re.compile(
    r"\b(?:was|were|had|did|confirm(?:ed|s)|showed|revealed|detected|demonstrated|expressed|observed|identified|found"
    r"|blot|blotting|shared|carried"
    r"|contained|displayed|exhibited|possessed|lacked|appeared|remained|bore|featured|gave|yielded)\b"
)
"""Words of what was done or found; the literature is told in the present."""
THEY_FOUND = re.compile(
    r"\b(?:Similar|The same|Such|Comparable) (?:observations?|findings?|results?|data|changes)"
    r" (?:have|has|were) (?:been )?(?:made|reported|obtained|described|published)\b"
    r"|\b[Aa]lthough\b[^,;()]{0,80}\b(?:has|have) (?:\w+ ){0,2}?been (?:\w+ )?(?:found|reported|shown|detected"
    r"|identified|observed)\b[^;,]{0,60}(?:\(|\[)"
)
"""What others found and the authors do not: `Although X has been found in EVs (Smith, 2012), we see none`."""
REPORTED = re.compile(r"(?<!\bas )\b(?:was|were|(?:has|have) been) (?:\w+ )?(?:reported|described|published)\b")
OURS = re.compile(r"\b(?:we|our|ours|here|this study)\b", re.IGNORECASE)
"""What others published, and words of the authors' own work."""
WITH_OURS = re.compile(
    r"\b(?:we|our|here|fig\w*|tables?|supplement\w*|this study|agree\w*|accord\w*|in line|consistent\w*|similar\w*"
    r"|like\w*|unlike|contrast|contrary|confirm\w*|corroborat\w*|resembl\w*|compar\w*|as (?:also|was|were|in"
    r"|reported|shown|described|found|seen|observed|expected)|also)\b",
    re.IGNORECASE,
)
"""Words that hold what was found here against what a reference tells."""
GENERALLY = re.compile(r"\bcan\b(?! be (?:seen|detected|found|observed))")


WAS_FOUND = re.compile(
    r"\b(?:was|were|had|did|could|showed|carried|contained|displayed|expressed|bore|held|gave|lacked|remained|appeared"
    r"|peaked|exceeded|yielded|rose|fell|ranked|exhibited)\b"
)
"""Words of what was found once, and not of what is known."""
BACK = 4
"""So many sentences of a discussion may go on with one on the work of its authors."""


@once
def _found_here(scene: Scene, number: int) -> bool:
    """Whether a sentence of a discussion goes on with what its authors found."""
    if not WAS_FOUND.search(scene.words(number)) or _on_others(scene, number):
        return False
    sentences = scene.manuscript.sentences
    for before in range(number - 1, max(-1, number - BACK - 1), -1):
        if sentences[before].paragraph != sentences[number].paragraph:
            break
        if not scene.others[before]:
            return True
        if _on_others(scene, before):
            return False
    return scene.subjects[number] == "vesicles" and scene.direct[number]


def _on_others(scene: Scene, number: int) -> bool:
    """Whether a sentence refers to the literature, by a reference or by its words."""
    sentence, words = scene.manuscript.sentences[number], scene.words(number)
    return cited(scene, sentence.start, sentence.end) or names_others(words)


def cited(scene: Scene, start: int, end: int) -> bool:
    """Whether a part of the text refers to the literature."""
    citations = scene.manuscript.citations
    first = bisect_left(citations, (start,))
    return first < len(citations) and citations[first].start < end


def cites(scene: Scene, number: int, start: int, end: int) -> bool:
    """Whether a part of a sentence rests on the literature and not on what the authors show."""
    if scene.roles[number] == "methods" or not cited(scene, start, end):
        return False
    if THEY_FOUND.search(scene.text, start, end):
        return True
    if REPORTED.search(scene.text, start, end) and not OURS.search(scene.text, start, end):
        return True
    if scene.roles[number] == "discussion" and not WITH_OURS.search(scene.text, start, end):
        return True
    found = FOUND.search(scene.text, start, end) and not GENERALLY.search(scene.text, start, end)
    return not found and not SHOWN_HERE.search(scene.words(number))


def tells_own(scene: Scene, number: int) -> bool:
    """Whether a sentence that says `we` nowhere tells what its authors found all the same.

    In an introduction it does where the paragraph has come to this work; in a discussion where it tells a finding of
    the past without a reference, after a sentence on this work or on vesicles at the beginning of a paragraph.
    """
    if scene.roles[number] == "discussion":
        return _found_here(scene, number)
    if scene.roles[number] != "introduction":
        return False
    paragraph = scene.manuscript.sentences[number].paragraph
    start = scene.manuscript.paragraphs[paragraph].start
    return HERE.search(scene.text, start, scene.manuscript.sentences[number].start) is not None
