"""Findings that a sentence names as facts while it says something else: `the presence of A on our EVs may explain`."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.changing import IN_VESICLES
from evcheck.manuscript.words.negation import denied_after

WE_FOUND = re.compile(
    r"^(?:\s?\([^()]{0,40}\))?,? (?:both of |all of )?(?:which|that) (?:we|was|were) (?:also |likewise |again "
    r"|both |\w+ly )?"
    r"(?:found|detected|quantified|identified|located|observed|saw|seen|confirmed|demonstrated|recovered|measured)\b"
    r"(?![^;.]{0,50}\b(?:cells?|tissues?|lysates?|supernatants?|serum|plasma)\b)"
)
"""What the authors found, told in a relative clause: `, which we located in the exosomes`."""
NAMED_IN = re.compile(
    r"\b(?:[Ll]evels?|[Aa]mounts?|[Pp]resence|[Ii]dentification|[Dd]etection|[Ll]ocali[sz]ation|[Ee]nrichment"
    r"|[Ff]inding"
    r"|[Aa]bundance|[Dd]iscovery|[Oo]ccurrence) of (?:the |both |all |active )?(?:[\w-]+ ){0,2}?$"
)
"""A noun that says of a protein that it is there, if its place stands behind: `The high level of CFH on vesicles`."""
ASKED = re.compile(
    r"\b(?:whether|if|for the|test\w*|assess\w*|examin\w*|evaluat\w*|prob\w*|analy[sz]\w*|measur\w*|determin\w*"
    r"|compar\w*"
    r"|no|not|lack|without|absence|investigat\w*|quantif\w*|report\w*|controls?|regulat\w*|confirm the)\b",
    re.IGNORECASE,
)
"""Words by which such a noun only asks."""
LOOKED_FOR = re.compile(
    r"(?:(?!\b(?:was|were|is|are|had|showed)\b)[^.;]){0,140}?\b(?:was|were|is|are) (?:then |also |first |\w+ly )?"
    r"(?:analy[sz]ed|measured|assessed|determined|quantified|quantitated|evaluated|examined|compared|investigated"
    r"|tested"
    r"|monitored|studied)\b(?![^.;]*\b(?:positive|detected|present|found|seen)\b)"
)
"""Of what was only looked at, and no more: `The level of A was measured`."""


def told_as_fact(before: str, after: str) -> bool:
    """Whether a list is named as what was found in vesicles, whatever else the sentence says."""
    if WE_FOUND.match(after[:80]) and not denied_after(after):
        return True
    within = IN_VESICLES.match(after[:140]) if NAMED_IN.search(before[-80:]) else None
    if within is None or ASKED.search(before[-120:]):
        return False
    return LOOKED_FOR.match(after, within.end()) is None
