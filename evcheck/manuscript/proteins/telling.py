"""The lists of proteins in a sentence, each with what is stated of it, by its own words or those of its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.manuscript.proteins.elsewhere import none_of_vesicles
from evcheck.manuscript.proteins.listing import Listed, lists_in
from evcheck.manuscript.proteins.looking import By, assays_at
from evcheck.manuscript.proteins.predicates import UNCHANGED, Outcome, clauses, outcome, parted
from evcheck.manuscript.proteins.statements import Statement, names_more
from evcheck.manuscript.structure.citing import cites
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.negation import denied_after

CLASS_NAMES = re.compile(r"[\])\d\s,;\[–-]{0,20}(?:and |or )?[\w\s,;()\[\]–-]{0,110}[(\[]?$")
"""What stands between proteins in brackets behind the names of their classes: `), adhesion molecules (`."""
APART = re.compile(r"(?<!together )(?<!along )\bwith\b|\b(?:using|as|(?<!followed )by|than|to|from|against)\b(?! well)")
"""Words after which a list is told for itself, and not together with the one before it."""
ASIDE = re.compile(r"\[[^\[\]]*\b(?:using|by|with|via)\b[^\[\]]*$")
"""What stands before what something was shown with, told in square brackets; the list around goes on behind them."""
FORWARD = re.compile(
    r"[\])]?,? ?(?:and |or |as well as )?(?:(?:the|a|an|its) )?(?:(?!(?:was|were|is|are|in|on|of|to|not|no|nor"
    r"|but|with|than|from|for)\b)"
    r"[\w-]+ ){0,5}[\[(]?"
)
"""What stands between two lists that have their verb behind the second: `(CD9, CD81) and category 2 (`."""
ALIKE = re.compile(
    r",? (?:and|while|whereas|or) (?:(?!(?:was|were|is|are|not|no|with"
    r"|by)\b)[\w-]+ ){0,3}?(?P<what>[\w-]*(?:EVs?|[Ee]xosomes?|[Vv]esicles?|MVs|OMVs)) (?P<by>by|in|with|for) $"
)
"""A clause that leaves out the verb of the one before: `, and small EVs by`."""


EITHER = re.compile(r"[\])]?,? (?:or|nor) (?:[\w-]+ ){0,4}[\[(]?")
"""What joins a list to one that was denied: `no contamination with ... (H2B) or lipoproteins (`."""


GOES_ON = re.compile(
    r",?\s(?:but|though|although|however|yet),?\s(?:(?:was|were|is|are|also|still|not|never|only|well|\w+ly)\s)*"
    r"(?:visible|detect\w+|present|positive|there|found|seen|apparent|evident|absent|undetect\w+|below|above|in|on)\b"
)
"""A clause that says more of the subject of the one before: `was weak but visible`."""
AND_SO = re.compile(
    r"\b(?:was|were) (?:\w+ )?(?:detected|found|identified|shown|confirmed|seen|measured|present)\b[^;]*"
    r"\band (?:the )?(?:\w+ ){0,2}$"
)
"""A verb that a second subject shares, shown by another assay: `A was detected by one assay and B by another`."""


class Piece(NamedTuple):
    """A list in its clause, the words before it and behind it, and what they state."""

    listed: Listed
    before: str
    after: str
    stated: Outcome


def told_in(scene: Scene, number: int) -> Iterator[tuple[Statement, Outcome, list[By]]]:
    """Every list of proteins in a sentence, or a part of one, with what is stated of it and by which assays."""
    sentence, text = scene.manuscript.sentences[number], scene.text
    if not within(scene.names, "protein", sentence.start, sentence.end):
        return
    parts = list(clauses(text, sentence.start, sentence.end))
    for which, clause in enumerate(parts):
        lists = [] if cites(scene, number, *clause) else lists_in(text, scene.names, *clause)
        if not lists or none_of_vesicles(scene, number, clause, lists):
            continue
        behind = parts[which + 1] if which + 1 < len(parts) else None
        if behind is not None and not (GOES_ON.match(text, *behind) and not lists_in(text, scene.names, *behind)):
            behind = None
        for piece in _pieces(text, clause, lists, sentence.end, behind):
            if not piece.stated.result and names_more(scene, number):
                piece = piece._replace(stated=Outcome("detected"))
            assays = assays_at(scene, number, clause.start, clause.end, piece.listed.start)
            for part, stated in parted(text, piece.listed, piece.before, piece.after, piece.stated):
                yield Statement(scene, number, part, clause, piece.before, piece.after, bool(assays)), stated, assays


def _pieces(text: str, clause: Span, lists: list[Listed], end: int, behind: Span | None) -> list[Piece]:
    """The lists of a clause with what is stated of each; `behind` is a following clause that names no protein."""
    found: list[Piece] = []
    at = clause.start
    for which, listed in enumerate(lists):
        following = lists[which + 1].start if which + 1 < len(lists) else clause.end
        before, after = text[at : listed.start], text[listed.end : following]
        at = listed.end
        if ASIDE.search(text[max(clause.start, listed.start - 120) : listed.start]):
            continue
        stated = outcome(before, after, text[listed.end : min(end, listed.end + 160)])
        if found and found[-1].stated.result == "not detected" and EITHER.fullmatch(before):
            stated = found[-1].stated
        if not stated.result and found and (_goes_on(before) or (AND_SO.search(before) and after.startswith(" by "))):
            stated = found[-1].stated
        if not stated.result and behind is not None and which + 1 == len(lists):
            stated = outcome(before, text[listed.end : behind.end], "")
        found.append(Piece(listed, before, after, stated))
    for which in range(len(found) - 2, -1, -1):
        one, two = found[which], found[which + 1]
        inherits = not one.stated.result and not two.stated.weak
        if inherits and len(one.after) < 80 and FORWARD.fullmatch(one.after):
            found[which] = one._replace(stated=two.stated)
    return found


def _goes_on(before: str) -> bool:
    """Whether the words between two lists let the second go on with what was stated of the first."""
    if ALIKE.fullmatch(before):
        return True
    if len(before) >= (120 if CLASS_NAMES.match(before) else 60) or APART.search(before):
        return False
    return not denied_after(before) and not UNCHANGED.search(before)
