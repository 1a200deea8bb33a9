"""The lists of proteins in a sentence, each with what is stated of it, by its own words or those of its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.manuscript.proteins.class_names import without_classes
from evcheck.manuscript.proteins.clauses import clauses, insertion
from evcheck.manuscript.proteins.elsewhere import none_of_vesicles
from evcheck.manuscript.proteins.listing import Listed, lists_in
from evcheck.manuscript.proteins.looking import By, assays_at
from evcheck.manuscript.proteins.predicates import BARE, INTRODUCED, OWN_VERB, UNCHANGED, Outcome, outcome, parted
from evcheck.manuscript.proteins.protein_tables import in_table
from evcheck.manuscript.proteins.referring import as_before, begins_alike, none_of_them, unlike_before
from evcheck.manuscript.proteins.statements import Statement, names_more
from evcheck.manuscript.structure.citing import cites
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.negation import denied_after

CLASS_NAMES = re.compile(
    r"[\])\d\s,;\[–-]{0,20}(?:and |or )?[\w\s,;()\[\]–-]{0,110}[(\[]?(?:e\.g\.,? ?|i\.e\.,? ?|including |such as )?$"
)
"""What stands between proteins in brackets behind the names of their classes: `), adhesion molecules (`."""
APART = re.compile(
    r"(?<!together )(?<!along )\bwith\b|\b(?:using|as|(?<!followed )by|than|(?<!addition )to|from|against)\b(?! well)"
)
"""Words after which a list is told for itself, and not together with the one before it."""
ASIDE = re.compile(r"\[[^\[\]]*\b(?:using|by|with|via)\b[^\[\]]*$")
"""What stands before what something was shown with, told in square brackets; the list around goes on behind them."""
FORWARD = re.compile(
    r"[\])]?,? ?(?:and |or |as well as )?(?:(?:the|a|an|its) )?(?:(?!(?:positive|negative|present|absent|detected|was"
    r"|were|is|are|in|on|of|to|not|no|nor"
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
    r",?\s(?:but|yet|and|though|although|however),?\s(?:we (?:could|did) not|it (?:was|could)|they (?:were|could)"
    r"|neither|none)\b"
    r"|,?\s(?:and|but|though|although|however|yet),?\s(?:(?:was|were|is|are|also|still|not|never|only|well|very|much"
    r"|more|quite|\w+ly)\s)*"
    r"(?:visible|detect\w+|present|positive|there|found|seen|apparent|evident|absent|undetect\w+|below|above|in|on"
    r"|inside|within|exist\w*|weak\w*|faint\w*|strong\w*|clear|bright|abundant|prominent|gone)\b"
)
"""A clause that says more of the subject of the one before: `was weak but visible`."""
ANSWERED = re.compile(
    r"[,;]?\s(?:and |but |of which )?(?:(?P<none>none|neither)|all|both|each|all (?:three|four|five))(?: of (?:them"
    r"|these|the \w+))?(?: \w+)?"
    r" (?:was|were|could be) (?:\w+ly )?(?:detect\w+|present|found|positive|enriched|observed|visible|expressed"
    r"|identified|confirmed|seen)\b"
)
"""A clause that says what was seen of all that the one before asked for: `; neither was seen`."""
AND_SO = re.compile(
    r"\b(?:was|were) (?:\w+ )?(?:detected|found|identified|shown|confirmed|seen|measured|present)\b[^;]*"
    r"\band (?:the )?(?:\w+ ){0,2}$"
)
"""A verb that a second subject shares, shown by another assay: `A was detected by one assay and B by another`."""


OF_THE_NEXT = re.compile(
    r",? (?:and|but|while) (?:one|that|those|an?|the|none|no|little|less)\b[^,;.]{0,40} (?:for|of|with|to|against"
    r"|by) (?:the |anti-)?$"
)
"""What stands behind a list and tells of the next: `, and one close to background for`."""


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
    last: Outcome | None = None
    for which, clause in enumerate(parts):
        lists = [] if cites(scene, number, *clause) else lists_in(text, scene.names, *clause)
        if not lists or none_of_vesicles(scene, number, clause, lists):
            continue
        behind = parts[which + 1] if which + 1 < len(parts) else None
        further = behind is not None and (GOES_ON.match(text, *behind) or ANSWERED.match(text, *behind))
        if behind is not None and (not further or lists_in(text, scene.names, *behind)):
            behind = None
        if last is None and begins_alike(text, clause, lists):
            last = _told_before(scene, number)
        for piece in _pieces(text, clause, lists, sentence.end, behind, last or Outcome()):
            last = piece.stated
            if not piece.stated.result and _tersely(scene, number, clause, piece):
                piece = piece._replace(stated=Outcome("detected"))
            if not piece.stated.result and (names_more(scene, number) or in_table(scene, number)):
                piece = piece._replace(stated=Outcome("detected"))
            assays = assays_at(scene, number, clause.start, clause.end, piece.listed.start)
            for part, stated in parted(text, piece.listed, piece.before, piece.after, piece.stated):
                yield Statement(scene, number, part, clause, piece.before, piece.after, bool(assays)), stated, assays
            if piece.stated.result and (other := _of_others(scene, parts, which, piece)):
                wide = Span(clause.start, other.end)
                one = Statement(scene, number, piece.listed, wide, "", text[other.start : other.end], bool(assays))
                yield one, Outcome("detected"), assays


def _told_before(scene: Scene, number: int) -> Outcome:
    """What the sentence before states of its last list, in the same paragraph."""
    sentences = scene.manuscript.sentences
    if not number or sentences[number - 1].paragraph != sentences[number].paragraph:
        return Outcome()
    return next((stated for _, stated, _ in reversed(list(told_in(scene, number - 1)))), Outcome())


TERSE = re.compile(
    r" ?(?:\([^()]*\) )?(?:in|on|within|inside) (?:the |all |both |these |our )?(?:[\w/+-]+ ){0,4}?[\w-]*(?:EVs?|OMVs?"
    r"|MVs?|MPs?"
    r"|[Ee]xosom\w*|[Vv]esicles?|[Mm]icroparticles?)\b"
    r"(?:(?!\b(?:was|were|is|are|had|by|using|with|via|after|upon|during|than|not|no|\w+ed)\b)[^;]){0,80}[.;]?$"
)
"""A finding without a verb: `OmpA in vesicles and outer membranes (Fig. 2a).`"""
PICTURE = re.compile(r"\W*(?:Fig|FIG|Table|Supplement|Extended|[A-Ha-h]\b)")


NUMBER_OF = re.compile(r"\b\d[\d,]* (?:[\w-]+ ){0,2}(?:proteins|antigens|epitopes|hits)\b[^.;]{0,30}$")
"""How many there are, told before a bare list of some: `MS: 214 proteins; `."""
VERB = re.compile(r"\b(?:was|were|is|are|had|has|not|no|\w{3,}ed)\b")


def _tersely(scene: Scene, number: int, clause: Span, piece: Piece) -> bool:
    """Whether results say without a verb that a list is in vesicles, outside of legends, whose titles have none."""
    if piece.before.strip(" ;,"):
        return False
    listed = NUMBER_OF.search(scene.text, scene.manuscript.sentences[number].start, clause.start)
    if not TERSE.match(piece.after) and (listed is None or VERB.search(piece.after)):
        return False
    paragraph = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    told = scene.roles[number] in ("results", "abstract") and paragraph.kind == "paragraph"
    return told and not PICTURE.match(scene.text, paragraph.start)


HAVE_THEM = re.compile(
    r"[,;]?\s(?:whereas|while|but|although|though|yet|however|and)\s[^;]*?(?:EVs|[Ee]xosomes|[Vv]esicles|MVs|MPs"
    r"|[Mm]icroparticles)"
    r"(?: (?:of|from) [^;,]{1,40}?)? (?:had|have|contained|carried|expressed|showed|displayed|bore|harbou?red|held|did"
    r"|do|were)"
    r"(?: (?:it|them|both|this|these|all|so|one|positive|clearly|strongly))*\s*(?:$|[.,;(\[])"
    r"|[,;]?\s(?:whereas|while|but|although|though|yet|however)\s(?:(?:it|they|both|these|this) )?(?:was"
    r"|were) (?:\w+ ){0,2}?(?:detected |found |present |seen |visible |observed )?(?:in|on|with)"
    r" (?:(?:the |those )?(?:[\w-]+ ){0,4}?[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|MVs|MPs)|those (?:of|from))\b"
)
"""A clause by which vesicles of another kind have what was missing in the first: `whereas those of B cells had it`."""


def _of_others(scene: Scene, parts: list[Span], which: int, piece: Piece) -> Span | None:
    """The clause in which vesicles of another kind have what those before had not."""
    if piece.stated.result != "not detected" or which + 1 >= len(parts):
        return None
    behind = parts[which + 1]
    if within(scene.names, "protein", *behind) or HAVE_THEM.match(scene.text, *behind) is None:
        return None
    return behind


def _pieces(text: str, clause: Span, lists: list[Listed], end: int, behind: Span | None, last: Outcome) -> list[Piece]:
    """The lists of a clause with what is stated of each.

    `behind` is a following clause that names no protein, `last` what was stated of the list before the clause.
    """
    found: list[Piece] = []
    at = clause.start
    passing = Span(at, at)
    for which, listed in enumerate(lists):
        if passing.start <= listed.start < passing.end:
            continue
        following = lists[which + 1].start if which + 1 < len(lists) else clause.end
        passing = insertion(text, listed.end, clause.end)
        following = next((one.start for one in lists if one.start >= max(following, passing.end)), clause.end)
        before = without_classes(text[at : listed.start])
        after = without_classes(_behind(text, listed.end, passing, following))
        at = listed.end
        if ASIDE.search(text[max(clause.start, listed.start - 120) : listed.start]):
            continue
        told = OF_THE_NEXT.sub("", after) if which + 1 < len(lists) else after
        stated = outcome(before, told, text[listed.end : min(end, listed.end + 160)])
        if found and found[-1].stated.result == "not detected" and EITHER.fullmatch(before):
            stated = found[-1].stated
        if not stated.result and found and (_goes_on(before) or (AND_SO.search(before) and after.startswith(" by "))):
            stated = found[-1].stated
        if not stated.result and found and found[-1].stated.result == "detected" and FLOATED_WITH.fullmatch(before):
            stated = found[-1].stated
        goes_on = bool(found) and found[-1].stated.result == "detected" and len(before) < 60
        if not goes_on and none_of_them(before, text[listed.end : min(end, listed.end + 160)]):
            stated = Outcome("not detected")
        bare = (
            not before.strip(" ;,") and last.result == "not detected" and BARE.fullmatch(after) and " not" not in after
        )
        if bare or unlike_before(before, after, last):
            stated = Outcome("detected")
        elif stated.result != "not detected":
            stated = as_before(before, after, last) or stated
        if found and found[-1].stated.result == "detected" and LESS_TOO.fullmatch(before):
            stated = Outcome("detected")
        last = stated
        if behind is not None and which + 1 == len(lists):
            after, stated = _with_next(text, Piece(listed, before, after, stated), behind)
        found.append(Piece(listed, before, after, stated))
    if len(found) > 1 and _introduced(found[0], found[-1]):
        found = [one._replace(stated=found[-1].stated) for one in found]
    for which in range(len(found) - 2, -1, -1):
        one, two = found[which], found[which + 1]
        inherits = not one.stated.result and not two.stated.weak
        if inherits and len(one.after) < 80 and FORWARD.fullmatch(one.after):
            found[which] = one._replace(stated=two.stated)
    return found


def _behind(text: str, start: int, passing: Span, end: int) -> str:
    """The words behind a list, without what is said of it in passing where that names other proteins."""
    told = (
        text[start:end] if passing.start == passing.end else f"{text[start : passing.start]} {text[passing.end : end]}"
    )
    return HEDGE.sub(r" \g<join> ", told) if "and, " in told or "but, " in told else told


FLOATED_WITH = re.compile(
    r"(?: \([^()]{1,40}\))?(?: [\w-]+){0,2} co-?(?:fractionat|float|sediment|elut|migrat|pellet"
    r"|band)\w* (?:\w+ly )?with (?:the )?"
    r"(?:[\w-]+ ){0,2}"
)
"""What stands between a list and the markers that it behaved as: ` cofractionated with `."""
HEDGE = re.compile(
    r",? (?P<join>and|but), (?:at least|as far as|in our hands|to our surprise|surprisingly|interestingly"
    r"|unexpectedly|however"
    r"|therefore)\b[^,;]{0,50}, "
)
"""What hedges a statement between its parts: `was seen in platelets and, at least here, not in vesicles`."""


def _introduced(first: Piece, last: Piece) -> bool:
    """Whether lists are one that has its verb behind: `those not seen by A, including X, were seen by B`."""
    if first.stated.result != "not detected" or last.stated.result != "detected":
        return False
    return INTRODUCED.search(first.before[-160:]) is not None and OWN_VERB.match(last.after) is not None


JOINS = re.compile(
    r"^[,;]?\s(?:and|but|though|although|however|yet),?\s(?=(?:very|much|quite|strong|clear|bright|abundant"
    r"|prominent)\b)"
)
PLACED_IN = re.compile(r"[\w-]*(?:EVs?|OMVs|MVs|MPs|[Ee]xosom|[Vv]esic|pool|fractions? (?:no\. ?)?[\dF])")


PRESENT_IN = re.compile(r"\b(?:present|detected|found|seen|visible|observed|strong|clear) (?:in|with|by|after|on)\b")
ABSENT_IN = re.compile(
    r",?\s(?:and|but) (?:was |were )?(?:absent|undetect\w+|not (?:detected|seen|found|present)|missing) (?:in|with"
    r"|by|after|on)\b"
)
"""What was seen with some means of isolation, and with others not."""


def _with_next(text: str, piece: Piece, behind: Span) -> tuple[str, Outcome]:
    """The words behind a list and what they state, where the next clause says more: `was in plasma and not in EVs`."""
    if answer := ANSWERED.match(text, behind.start, behind.end):
        return piece.after, Outcome(
            "not detected" if answer["none"] else "detected"
        ) if not piece.stated.result else piece.stated
    if not piece.stated.result:
        somewhere = PRESENT_IN.search(piece.after) and ABSENT_IN.match(text, *behind)
        if somewhere and not PLACED_IN.search(text, *behind):
            return piece.after, Outcome("detected")
        return piece.after, outcome(piece.before, text[piece.listed.end : behind.end], "")
    further = JOINS.sub(" was ", text[behind.start : behind.end], count=1)
    elsewhere = not PLACED_IN.search(piece.before) and not PLACED_IN.search(piece.after)
    stated = outcome("", further, "") if elsewhere and PLACED_IN.search(further) else Outcome()
    return (further, stated) if stated.result else (piece.after, piece.stated)


LESS_TOO = re.compile(
    r",? (?:and|but|while) (?:much |far |slightly )?(?:less|fewer|lower|reduced|decreased|higher|more|elevated"
    r"|increased) (?:\w+ )?"
)
"""More or less of another protein, with the verb of the list before: `had elevated A, and lower`."""
SO_MANY_FOLD = re.compile(r",? (?:and|or) (?:by )?\d[\d.]*(?:-fold|-times| times| ?%) (?:with|for|of) (?:anti-?)?")
"""How much more, with the verb of the list before: `rose 12-fold with anti-CD9 and 20-fold with anti-`."""


def _goes_on(before: str) -> bool:
    """Whether the words between two lists let the second go on with what was stated of the first."""
    if ALIKE.fullmatch(before) or SO_MANY_FOLD.fullmatch(before):
        return True
    if len(before) >= (120 if CLASS_NAMES.match(before) else 60) or APART.search(before):
        return False
    return not denied_after(before) and not UNCHANGED.search(before)
