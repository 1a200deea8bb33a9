"""Whether proteins are said to be in or on vesicles, in so many words."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.affirming import IN_BRACKETS, SAID, THOSE_WITH, affirmed_before
from evcheck.manuscript.proteins.receiving import GOT_VESICLES
from evcheck.manuscript.proteins.statements import FUNCTIONAL, Statement, says
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.structure.subjects import CELLS, COMPARED
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.negation import denied_before

PANEL = re.compile(r"\s?\(?[a-zA-Z](?:[-–,] ?[a-zA-Z])?[).] ")
"""How a part of a legend begins."""
DEFINED_AS = re.compile(
    r"defin|identif|gat(?:ed|ing)|consider|classif|phenotyp|characteri|recogni|distinguish|as\b|were\b"
)
IN_THEM = re.compile(
    r"\b(?:in|on|within|by|from|inside|across)\s(?:(?!(?:was|were|is|are|treated|given|by|with|after|than|when"
    r"|while|if|once|response|to|addition|contrast)\b)"
    r"(?:of\s)?[\w/+%.-]+[\s-]){0,6}$"
)
"""The end of what stands between a protein and the vesicles that it is said to be in."""
CHANGE = re.compile(
    r" (?:(?:\w+ly|also) )?(?:increased|decreased|reduced|enhanced|elevated|lowered|raised|restored|altered|changed)"
    r" (?:[^;]{0,80}? and )?(?:the )?(?:\w+ ){0,2}?(?:expression|levels?|secretion|production|abundance|amounts?) of\b"
)
"""What vesicles did to a protein of those that got them: `EVs increased the expression of`."""
IN_EACH = re.compile(
    r"^(?:-\w{2,12})? ?(?:\([^()]{0,40}\) )?(?:(?:was|were) (?:\w+ )?)?in (?:the )?"
    r"(?:[\w-]+(?: [\w-]+)?, ){1,3}and (?:in )?(?:the )?"
    r"(?:[\w-]+[ -]){0,3}$"
)
"""Places that are listed behind a protein, the last of them vesicles: `in CM, concentrate, and purified EVs`."""
MEDIUM = re.compile(
    r"\b(?:medium|media|buffers?|supplement\w*|solutions?|kits?|serum|implants?|scaffolds?|gels?"
    r"|hydrogels?)\b",
    re.IGNORECASE,
)
BEARS = re.compile(
    r"(?:positive for|identified|detected|revealed|confirmed|showed|contain\w*|express(?:ed|es|ing)?|carr(?:y"
    r"|ied|ies|ying)|"
    r"enriched (?:in|with|for)|(?:stain|react|label)\w* (?:\w+ )?(?:for|with)|display\w*|exhibit\w*|harbou?r\w*"
    r"|negative for|devoid of|lack\w*)[^.;]{0,60}$"
)
"""Verbs by which vesicles bear a protein that stands behind."""
FROM_CELLS = re.compile(
    r"^ (?:\w+ly )?(?:derived|isolated|released|secreted|obtained|purified|shed|collected|harvested)? ?(?:from"
    r"|by|of) "
    r"(?:the )?(?:[\w/+-]+ ){0,4}?(?:cells|\w+cytes|\w+blasts|macrophages|platelets|neurons|neutrophils|MSCs|DCs)\b"
)
"""The cells that vesicles came from, named behind them."""
MARKS = re.compile(
    r" (?:marked|typified|characteri[sz]ed|distinguished|labell?ed|decorated|stained|was the main|were the main"
    r"|(?:was|were|is|are) (?:unique|specific|exclusive|confined|restricted|common) to"
    r"|(?:was|were|is|are|remained|made|formed) (?:the )?(?:main|major|chief|only|principal|strongest) \w+ of)"
    r" (?:the |most |all |many )?(?:[\w-]+ ){0,3}$"
)
"""Verbs by which a protein tells vesicles, which stand behind: `mitofilin marked large EVs`."""
NEXT_TO = re.compile(
    r" (?:protein |surface |membrane )?|[- ](?:bound|associated|borne|carried|resident|surface|membrane|encapsulated"
    r"|anchored|linked)[- ]"
)
"""What stands between vesicles and a protein that is called theirs: `EV-bound PD-L1`."""
WITH_THEM = re.compile(
    r" (?:\w+ly )?(?:travell?ed|went|followed|moved|pelleted|sedimented|floated|banded|segregated|migrated"
    r"|(?:(?:was"
    r"|were) )?(?:associated|carried"
    r"|packed|packaged|sorted|incorporated|exported|transported)) (?:along |together |over "
    r"|at [\d.,–-]+(?: ?g/\w+)? )?(?:with|to|into|by) (?:the |these )?"
    r"(?:[\w-]+ ){0,3}$"
)
"""Verbs by which a protein goes with vesicles, which stand behind."""
FOR_THEM = re.compile(r" (?:\([^()]{0,30}\) )?for (?:the |both |all |our )?(?:[\w-]+[ -]){0,3}$")
"""What stands between a list that was confirmed and the vesicles that it was confirmed for."""
BY_THEM = re.compile(
    r"\b(?:with|by|using|to|after|upon|received|receiving|given|internali[sz]\w+|took up|taken up|engulfed)\s"
    r"(?:the\s|these\s)?(?:[\w/]+[- ]){0,2}$"
)
"""Words before vesicles that are given to something, which then is what the sentence tells of."""
LEAVES = re.compile(
    r"[- ](?:collection|harvest|donor|producing|producer|secreting|releasing|isolation|treat|release|secretion"
    r"|biogenesis|production|formation|shedding|uptake)|-(?:injected|exposed|treated|pulsed|stimulated)"
)


OF_WHICH = re.compile(
    r"^ (?:\w+ly )?(?:derived|isolated|released|secreted|obtained|purified|shed|collected|harvested"
    r"|produced)? ?(?:from|by|of) "
    r"(?:the )?(?:(?!(?:was|were|is|are|had|did|that|which|contain\w*|express\w*|carr\w+)\b)[\w/+-]+ ){0,5}?"
    r"(?:cells|\w+cytes|\w+blasts|macrophages|platelets|neurons|neutrophils|\w*MSCs|DCs|microglia|mice|rats"
    r"|patients|plasma|serum|urine)\b"
)
"""The source of vesicles, named behind them, whatever had been done to it."""


TAKES = re.compile(r"\b(?:took|take|internali[sz]|engulf|ingest|bind|bound|receiv|releas|secret|produc|shed)\w*\b")
"""What those do to vesicles that a sign tells of: `microglia (Iba1+) took up EVs`."""


ANALYSIS = re.compile(
    r"\b(?:[Aa]nalys[ie]s|[Pp]roteomics|[Mm]ass spectrometry|LC-?MS(?:/MS)?|[Pp]roteomes?|[Pp]rofiling"
    r"|[Aa]rrays?) (?:of|on|with) (?:[\w-]+ ){0,4}$"
)
FOUND_BY = re.compile(
    r"s?(?: \([^()]{0,60}\))? (?:\w+ly |also )?"
    r"(?:identified|revealed|detected|showed|found|confirmed|demonstrated|yielded)\b"
)
"""What an analysis of vesicles found is in them, whatever cells are named beside it."""


def put_in_vesicles(one: Statement, sign: bool) -> bool:
    """Whether a list is said to be in or on vesicles, in so many words."""
    text, scene = one.scene.text, one.scene
    begin = one.clause.start if PANEL.match(text, one.clause.start) else one.sentence.start
    first = last_vesicles(scene, begin, one.listed.start)
    if first is None and _they_bear(one):
        return True
    if first is not None and (LEAVES.match(text, first.end) or CHANGE.match(text, first.end)):
        first = None
    behind = names_vesicles(scene, one.listed.end, one.clause.end)
    if sign and behind and TAKES.search(text, one.listed.end, behind.start):
        return False
    if sign and behind and behind.start - one.listed.end < 25 and not CELLS.search(text, one.listed.end, behind.start):
        return True
    if first and text[first.end : one.listed.start] == " (" and IN_BRACKETS.search(one.before):
        return True
    if first is not None and FOUND_BY.match(text, first.end):
        analysed = ANALYSIS.search(text, max(one.sentence.start, first.start - 70), first.start)
        if analysed is not None and not denied_before(one.before):
            return True
    if one.functional and not _apart_from_effects(one, first, behind):
        return False
    between = COMPARED.compiled.sub("", FROM_CELLS.sub("", text[first.end : one.listed.start])) if first else ""
    if sign and first and len(between) < 90 and DEFINED_AS.search(between):
        return True
    if first and NEXT_TO.fullmatch(between):
        return True
    if first and ((sign and between.strip() in ("", "(")) or THOSE_WITH.search(one.before[-50:])):
        return True
    by_them = first is not None and (
        GOT_VESICLES.search(text, one.clause.start, first.end) is not None
        or BY_THEM.search(text, max(one.sentence.start, first.start - 30), first.start) is not None
    )
    if (
        first
        and not by_them
        and (
            BEARS.search(one.before)
            or affirmed_before(one.before)
            or (CONTRASTED.fullmatch(one.before) and BEARS.search(between))
        )
        and not (CELLS.search(between) or MEDIUM.search(between))
    ):
        return True
    return bool(
        behind
        and behind.start - one.listed.end < 80
        and (
            IN_THEM.search(text, one.listed.end, behind.start)
            or IN_EACH.match(text[one.listed.end : behind.start])
            or OF_THESE.match(text[one.listed.end : behind.start])
            or MARKS.match(text[one.listed.end : behind.start])
            or WITH_THEM.match(text[one.listed.end : behind.start])
            or (FOR_THEM.match(text[one.listed.end : behind.start]) and affirmed_before(one.before))
        )
        and not LEAVES.match(text, behind.end)
        and not CELLS.search(BESIDE_CELLS.sub(" in ", text[one.listed.end : behind.start]))
    )


CONTRASTED = re.compile(r",? (?:but|and|yet) (?:not|no|without|neither|hardly|little)(?: any)?(?: \w+)? ")
"""What contrasts a list with the one before, whose verb it has: `, but no IL-10`."""
THEY = re.compile(
    r"\W*(?:(?:On|In|By|With|Using|At|From|After) [^,;.]{1,40}?,? (?=th))?(?:[Tt]hey|[Tt]hese|All|Both"
    r"|Most)(?: of (?:them|these))?\b"
)
OF_THESE = re.compile(
    r" (?:(?:protein )?(?:levels?|contents?|expression|concentrations?|amounts?) )?of (?:the )?(?:[\w-]+ ){0,2}$"
)


def _they_bear(one: Statement) -> bool:
    """Whether a sentence says of the vesicles of the one before, by a pronoun, that they bear what is listed."""
    begins = THEY.match(one.scene.text, one.sentence.start, one.listed.start)
    told = begins is not None and one.scene.before[one.number] == "vesicles" and not one.scene.direct[one.number]
    return told and not one.functional and (BEARS.search(one.before) is not None or affirmed_before(one.before))


BESIDE_CELLS = re.compile(
    r" (?:both )?(?:in|by|on) (?:both )?(?:the |their )?(?:[\w-]+ ){0,3}?(?:cells?|lysates?|homogenates?|extracts?)"
    r"(?: lysates?| extracts?| homogenates?)?,? (?:and|as well as)(?: also)?(?: in| on)? (?=(?:[\w-]+ ){0,2}$)"
)
"""Cells that a protein is in as it is in the vesicles behind them: `both in cell lysates and exosomes`."""


STAINED = re.compile(
    r"\b(?:was|were) (?:\w+ ){0,2}?(?:labell?ed|stained|probed|incubated|(?:immuno)?blotted|immuno(?:stained"
    r"|labell?ed))\b|\band (?:then |next )?(?:(?:immuno)?blotted|stained|probed) (?:for|with|against)\b"
)


def stained_themselves(one: Statement) -> bool:
    """Whether vesicles, and not cells, were stained or blotted with what is listed."""
    text = one.scene.text
    first = last_vesicles(one.scene, one.clause.start, one.listed.start)
    if first is None:
        return False
    between = OF_WHICH.sub("", text[first.end : one.listed.start])
    return STAINED.search(between) is not None and not CELLS.search(between)


def _apart_from_effects(one: Statement, first: Span | None, behind: Span | None) -> bool:
    """Whether words of an effect stand elsewhere in the clause than between the proteins and the vesicles."""
    text, start, end = one.scene.text, one.listed.start, one.listed.end
    if first is not None and first.start >= one.clause.start:
        between = OF_WHICH.sub("", text[first.end : start])
        return len(between) < 90 and says(between, SAID) and not says(between, FUNCTIONAL)
    if behind is None or behind.start - end > 60:
        return False
    return not says(text[one.clause.start : start][-90:] + " " + text[end : behind.start], FUNCTIONAL)


def last_vesicles(scene: Scene, start: int, end: int) -> Span | None:
    """Where a part of the text names vesicles last."""
    found = None
    while vesicles := names_vesicles(scene, start, end):
        found, start = vesicles, vesicles.end
    return found
