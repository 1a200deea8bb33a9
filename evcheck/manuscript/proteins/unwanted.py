"""Proteins that were looked for as contaminants, and what is stated of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.proteins.inside import put_in_vesicles
from evcheck.manuscript.proteins.statements import CLASSIC, MARKERS, Statement
from evcheck.manuscript.words.negation import denied_after
from evcheck.manuscript.words.sieve import Sieve

CONTAMINANT = Sieve(
    r"(?:negative|contamina\w+|purity|non-?(?:EV|exosom\w+|vesic\w+))(?:[ -](?:EV|exosom\w+|vesic\w+"
    r"|protein))*[ -](?:control|marker|protein)|"
    r"contamina\w+|purity|impurit\w+|(?:negative|exclusion) marker",
    re.IGNORECASE,
)
REDUCED = re.compile(
    r"\b(?:reduced|diminished|removed|eliminated|decreased|depleted|lowered|lower|low|minimal|slight|minor|faint"
    r"|gone|disappear\w*|vanish\w*|declin\w*|dropped|fell|falls|traces?|weak|confined to|restricted to|mostly in later"
    r"|in (?:the )?later)\b"
    r"|\b(?:elut\w+|appear\w*|peak\w*|came|found|recovered|detected"
    r"|present) (?:\w+ly )?(?:only )?(?:off (?:the )?(?:column|resin) )?(?:from fractions? \d+ (?:on\b|onwards?)"
    r"|(?:in|from|after|with) (?:the )?(?:later?|last|subsequent|protein|soluble|bottom|non-EV|non-vesicular) )"
    r"|\belut\w+ later"
)
GONE = re.compile(
    r"\b(?:(?:nearly|almost|largely|completely|virtually|mostly) )?(?:gone|disappeared|vanished|removed|eliminated"
    r"|washed (?:away|out|off))\b"
)
CAME_ALONG = re.compile(r"\bco-?(?:isolat|purif|pellet|precipitat|elut|sediment)", re.IGNORECASE)
STILL = re.compile(r"\b(?:still|nevertheless|even|unexpectedly|however) (?:be )?(?:detect|found|present|seen|visible)")
PRESENT_THOUGH_LESS = re.compile(
    r"\b(?:detect(?:ed|able)|found|present|seen|visible) (?:\w+ )?at (?:\w+ )?(?:low|less)"
)
CO_ISOLATED = Sieve(
    r"\bco-?(?:isolat|purif|pellet|precipitat|elut|sediment)\w+|\bcontamina\w+"
    r"|\bimpurit\w+",
    re.IGNORECASE,
)
WITH_VESICLES = re.compile(
    r"[^.;]{0,30}\bco-?\w+(?:ed|ing"
    r"|s)? (?:together )?with (?:the )?[\w+-]{0,14}[ -]?(?:\w+ )?[\w-]{0,4}(?:EVs?|[Ee]xosom\w+|[Vv]esic\w+"
    rf"|positive|{MARKERS})\b"
)
"""What came along with vesicles that bear it: no word says that it was unwanted."""
AS_CONTAMINANT = re.compile(
    r"[^.;]{0,12}\b(?:as|served as|was used as|were used as)\b[^.;]{0,20}(?:negative"
    r"|contamina\w+|purity)"
)


BY_ANTIBODY = re.compile(r"\b(?:[Ii]mmuno-?)?(?:precipitat|isolat|captur)\w+ (?:with|by|using) anti|\b[Pp]ull-?down")
"""What an antibody brought down together, which is no contaminant."""


TAKEN_AS = re.compile(
    r"[^.;]{0,110}?\b(?:(?:as|is|was|are|were|be) (?:an? |the |mere |our |plasma |soluble |likely |probable "
    r"|common |known )*"
    r"(?:co-isolated |co-purified )?(?:contaminants?|impurit(?:y|ies)|carry-?over)\b|carried (?:along|over)\b"
    r"|\bas (?:mere |a )?carry-?over)"
)
"""What a list is told to be by those who saw it: `which we take as a contaminant`."""


CALLED_SO = re.compile(
    r"(?:\s?\([^()]{1,40}\))?, (?:an?|the|another|both|our) (?:[\w-]+ ){0,3}(?:contaminants?|impurit(?:y|ies))\b"
)
"""What is said in passing of a list: `PSA, a frequent contaminant,`."""


def came_along(one: Statement) -> bool:
    """Whether a list is said to have come along with something, or to contaminate it."""
    if "co-" in one.words and BY_ANTIBODY.search(one.words):
        return False
    before = one.before[-40:]
    return CO_ISOLATED.search(one.after[:60]) is not None or (
        CO_ISOLATED.search(before) is not None and "whose" not in before
    )


def is_unwanted(one: Statement, symbol: str, categories: Sequence[str]) -> bool:
    """Whether a protein was looked for as a contaminant: by its categories, or by the words before it."""
    marker = any(one_of[0] in "12" for one_of in categories)
    if not marker and any(one_of[0] in "34" for one_of in categories):
        return True
    if (
        not marker
        and not AS_CONTAMINANT.match(one.after)
        and came_along(one)
        and not WITH_VESICLES.match(one.scene.text, one.listed.end)
    ):
        return True
    usual = symbol in CLASSIC - {"CANX", "GOLGA2"}
    if not usual and not marker and TAKEN_AS.match(one.after) and "not " not in one.after[:110]:
        return True
    if not usual and not marker and CALLED_SO.match(one.scene.text, one.listed.end):
        return True
    last = one.listed.members[-1].name == symbol
    called = CONTAMINANT.search(one.before[-80:]) or (AS_CONTAMINANT.match(one.after) if last else None)
    return called is not None and not usual


EXPRESSION = re.compile(r"\b(?:expressions?|levels?|contents?|detection)(?: levels?)? of (?:the )?$")
MEASURED = re.compile(r"\b(?:was|were) (?:detected|observed|determined) (?:by|using|with|via)\b")
"""A measurement that is told as if something had been found: `expression of CANX was detected by western blot`."""
LESS_OF_IT = re.compile(
    r"\b(?:less|fewer|lower|reduced|decreased|smaller|diminished)(?: (?:levels?|amounts?|contents?"
    r"|quantities)(?: of)?)? (?:\w+ )?$"
)
"""Less of a contaminant in one preparation than in another."""
REMAINS = re.compile(r"\b(?:[Rr]esidual|[Rr]emaining|[Ll]eft-?over|[Rr]emnants? of|[Tt]races? of) (?:\w+ )?$")
"""What is left of something that was removed."""
AS_ADMIXTURE = re.compile(r"\bcontaminations? (?:with|by|of|from|through) (?:the )?(?:\w+ ){0,3}$", re.IGNORECASE)
"""Words before what is named as a contaminant: `contamination with apolipoprotein B was observed`."""
TO_THEM = re.compile(r"(?:confined|restricted) to (?:the )?(?:\w+ )?[\w-]{0,4}(?:EVs?|[Ee]xosomes|[Vv]esicles)\b")
"""A place that is the vesicles themselves: `confined to large EVs`."""


def is_less(one: Statement) -> bool:
    """Whether a contaminant is told of as removed, or as being elsewhere than the vesicles."""
    return (
        REDUCED.search(one.after[:70]) is not None or GONE.search(one.after[:160]) is not None
    ) and not TO_THEM.search(one.after[:70])


def unwanted_result(one: Statement, sign: bool) -> str:
    """What is stated of a contaminant that is told of as seen: that there was less, or that it was in the vesicles."""
    if AS_ADMIXTURE.search(one.before[-50:]):
        return "not detected" if is_less(one) else ""
    if REMAINS.search(one.before[-40:]):
        return "not detected"
    if LESS_OF_IT.search(one.before[-40:]):
        return "not detected"
    if re.search(r"\bmore $", one.before[-8:]) or (
        EXPRESSION.search(one.before[-40:]) and MEASURED.search(one.after[:90])
    ):
        return ""
    if denied_after(one.after):
        return "not detected"
    if PRESENT_THOUGH_LESS.search(one.after[:70]) or (one.direct and STILL.search(one.after[:70])):
        return "detected"
    if (REDUCED.search(one.after[:70]) or GONE.search(one.after[:160])) and not TO_THEM.search(one.after[:70]):
        return "not detected"
    return "detected" if put_in_vesicles(one, sign) or TAKEN_AS.match(one.after) else ""
