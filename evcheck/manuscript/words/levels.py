"""Signals that are told by what they are held against: a limit of detection, the background, an isotype control."""

from __future__ import annotations

import re

from evcheck.manuscript.words.sieve import Sieve

LOWEST = (
    r"(?:(?:limits?|levels?|thresholds?) of (?:detection|quantif\w+|quantitation)"
    r"|(?:detection|quantif\w+|quantitation|sensitivity)(?: limits?| levels?| thresholds?| range)?"
    r"|limits?|thresholds?|cut-?offs?|LL?O[DQ]s?)"
)
"""The least that an assay tells from nothing."""
NOTHING = (
    r"(?:back-?ground|isotypes?|blanks?|noise|negative controls?|Ig[GM](?:\d[ab]?)?(?: controls?)?|secondary antibod\w+"
    r"|(?:unstained|unlabell?ed|empty|bare|uncoupled) (?:beads?|controls?|samples?)|beads? (?:alone|without)"
    r"|buffer(?: controls?)?)"
)
"""What gives a signal though nothing is there."""
OF = (
    r"(?:(?:the|an?|its|their|our|any|either|of|that|those|in|assay|lower|matched|respective|corresponding|local|median"
    r"|mean|signals?|values?|levels?|fluorescence|staining|plate|\w+'s|assay's) ){0,6}"
)
DENIAL = r"(?:not|never|no|nor|n't|hardly|barely|scarcely|nowhere|none|neither|cannot)"
BEYOND = (
    r"(?:above|over|beyond|exceed\w*|surpass\w*|(?:high|great|strong|bright)er than|more than|different (?:from|to"
    r"|than)"
    r"|differ\w* from|(?:distinguish|separat|discern|told apart|distinct)\w* from|out of)"
)
LIKE = (
    r"(?:at|near|close to|within|around|in|equal to|similar to|identical (?:to|with)|comparable (?:to|with)|like"
    r"|(?:indistinguishable|inseparable) from|resembl\w+|equall?ed|match(?:ed|ing) (?:the|that|those)"
    r"|overlap\w*(?: with)?|overlaid"
    r"|coincided with|as (?:low|dim|weak) as)"
)

NONE_ABOVE = Sieve(
    rf"\b(?:below|under|beneath|underneath|lower than|less than) {OF}(?:{LOWEST}|{NOTHING})\b"
    rf"|\b{DENIAL}(?: \w+){{0,4}}? {BEYOND} {OF}(?:{LOWEST}|{NOTHING})\b"
    rf"|\b(?:at|near|close to|around) {OF}{LOWEST}\b"
    rf"|\b{LIKE} {OF}{NOTHING}\b(?! (?:of|medium|EVs?|cells))",
    re.IGNORECASE,
)
"""A signal that is no more than that of nothing: `did not exceed the isotype control`, `lay below the cut-off`."""
ABOVE = re.compile(
    rf"(?:(?!\b{DENIAL}\b)[^;:.]){{0,60}}?\b(?:exceed(?:ed|s|ing)|surpass(?:ed|es|ing)"
    rf"|(?:was|were|is|are|lay|rose|stood|came|signals?|clearly|well|far|significantly|-?fold|times|\w+ly|stain\w*)"
    rf" (?:\w+ ){{0,2}}?(?:(?:twice|(?:\d[\d.]*|two|three|four|five|six|ten|several|many)(?: times|-fold"
    rf"|fold)) (?:that|those|the \w+) of"
    rf"|above|over|(?:high|strong|bright)er than|distinct from)) {OF}(?:{LOWEST}|{NOTHING})\b",
    re.IGNORECASE,
)
"""A signal that is more than that of nothing."""


def at_nothing(after: str) -> re.Match[str] | None:
    """The words behind a name that say that its signal was that of nothing."""
    return NONE_ABOVE.search(after)


def above_nothing(after: str) -> re.Match[str] | None:
    """The words behind a name that say that its signal was more than that of nothing."""
    return (
        ABOVE.match(after)
        if "above" in after or "xceed" in after or "er than" in after or "over" in after or " of " in after
        else None
    )
