"""Findings that a clause tells outright: nothing else that it says can undo them.

`reduced exosomal X`, `did not differ in their content of X`, `positive (X) and negative (Y) markers`.
"""

from __future__ import annotations

import re

from evcheck.manuscript.words.negation import denied_before

ALIKE_IN = re.compile(
    r"\b(?:did not differ|(?:were|was) (?:\w+ly )?(?:alike|similar|equal|comparable|identical|the same"
    r"|indistinguishable)"
    r"|resembled (?:each other|one another))\b[^;.]{0,90}\bin (?:their |the |its )?(?:amounts?|levels?|contents?"
    r"|expression|abundance) of (?:the )?(?:[\w-]+ ){0,2}$"
)
"""Vesicles of two kinds that have as much of what stands behind: `did not differ in their content of`."""
OF_BLOT = re.compile(
    r"\b(?:analys[ei]s|(?:immuno-?)?blot(?:s|ting)?|detection|immunogold|probing) (?:of|for) (?:the )?$",
    re.I,
)
BLOT_GAVE = re.compile(
    r"(?: \([^()]{1,50}\))? (?:in|from|of|on) (?:the |these |our )?(?:[\w-]+ ){0,3}?[\w-]*(?:EVs|[Ee]xosomes"
    r"|[Vv]esicles|MVs"
    r"|MPs|[Mm]icroparticles)\b(?: \([^()]{1,50}\))? (?:revealed|showed|gave|yielded|demonstrated|disclosed) (?:an?"
    r"|the|two"
    r"|several|multiple|strong|clear|higher|lower|increased|decreased)\b(?![^.;]{0,30}\b(?:absen|lack|loss|negative"
    r"|no\b|not\b))"
)
"""What a blot of a protein of vesicles showed of it: `analysis of X from exosomes revealed a higher weight`."""
OF_EXOSOMAL = re.compile(
    r"\b(?:(?:reduced?|decreased?|increased?|lowered|enhanced?|elevated|raised|diminished|augmented|altered|changed"
    r")|(?:no|little|an?) (?:\w+ )?effects? on)"
    r" (?:the )?(?:(?:levels?|amounts?|content) of )?(?:exosomal|vesicular|(?:EV|exosome|vesicle)[- ](?:associated"
    r"|bound"
    r"|derived)) $"
)
"""What was done to the amount of a protein of vesicles, which was there: `reduced exosomal`."""
POSITIVE_MARKERS = re.compile(
    r"\b[Pp]ositive (?:EV |exosom\w+ |vesicle |protein )?(?:markers? |controls? |proteins? )?[(:,]? ?$"
)
AND_NEGATIVE = re.compile(
    r"\)?,?(?: (?:and|or|as well as) (?:the )?(?:EV[- ]|exosome[- ]|vesicle[- ])?negative\b|,? (?:EV )?markers?\b)"
)
"""Markers that are called positive beside those called negative: `positive (A, B) and negative (C) markers`."""
LOST_BUT_KEPT = re.compile(
    r"[^;.]{0,30}\b(?:was|were) (?:\w+ )?(?:lost|absent|missing|gone|undetectable|not (?:detected|found|seen"
    r"|present)) (?:from|in"
    r"|on) (?:[\w-]+ ){0,2}?[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|MVs|MPs"
    r"|[Mm]icroparticles)\b[^;.]{0,90}?,? but (?:was |were )?"
    r"(?:\w+ly )?(?:maintained|retained|preserved|kept|present|detected|found|seen|normal|unchanged|intact)\b"
    r"(?! (?:in|on|by) (?:the |their )?(?:\w+ )?(?:cells?|lysates?))"
)
"""What vesicles of one kind lack and those of another have."""
STRONG = re.compile(r"\b(?:strong|clear|bright|intense|distinct|prominent|abundant|visible) $")
NO_BAND = re.compile(r"\b(?:no|not|never|without|lack\w*|neither|nor|absence of|any|n't)\b[^;.,]{0,30}$")
"""A denial of the bands or the signal."""
BANDS = re.compile(r" (?:bands?|signals?|staining)\b")
THERE_IN_OTHERS = re.compile(
    r"^(?:\s?\([^()]{0,40}\))?, (?:which|that) (?:was|were|is|are) (?:\w+ly )?(?:plentiful|abundant|present"
    r"|detected|found"
    r"|strong|enriched|visible|there|prominent) (?:in|on) [^;.]{0,40}(?:EVs|[Ee]xosomes|[Vv]esicles|MVs|those)\b"
)
"""Other vesicles that have what some lack: `hardly any PD-L1, which was plentiful in exosomes of`."""
SPARED = re.compile(
    r"\b(?:abolish|remov|eliminat|destroy|reduc|decreas|diminish|degrad|digest|weaken|lower|increas|rais|affect)\w*\b"
    r"[^.;]*\bbut (?:not|left|spared) (?:(?:that|those|the \w+) )?(?:of |for )?(?:the )?$"
)
"""What was not changed where another was, and so was there: `abolished the signal for CD81 but not that for`."""


def changed_exosomal(before: str) -> bool:
    """Whether the words before a list tell what was done to how much of it vesicles held: `reduced exosomal`."""
    return OF_EXOSOMAL.search(before[-90:]) is not None


def told_outright(before: str, after: str, behind: str) -> bool:
    """Whether a list is told as seen: by what stands before it, behind it in its clause, or behind in its sentence."""
    if LOST_BUT_KEPT.match(behind) or changed_exosomal(before) or SPARED.search(before[-110:]):
        return True
    if POSITIVE_MARKERS.search(before[-60:]) and AND_NEGATIVE.match(behind) and denied_before(before) is None:
        return True
    if ALIKE_IN.search(before[-160:]) or (OF_BLOT.search(before[-70:]) and BLOT_GAVE.match(after[:150])):
        return True
    if STRONG.search(before[-40:]) and BANDS.match(after) and not NO_BAND.search(before[-80:]):
        return True
    return THERE_IN_OTHERS.match(after[:160]) is not None and denied_before(before) is not None
