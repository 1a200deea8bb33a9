"""How an instrument was calibrated, how often it measured, what a blank gave, and how images were chosen."""

from __future__ import annotations

import re
from functools import lru_cache

from evcheck.manuscript.draft import Found
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.sieve import Sieve

COUNT = r"(?:\d{1,3}|two|three|four|five|six|eight|ten|twelve|twenty)"
SEC = r"s(?:ec(?:onds?)?)?"
OF_PARTICLES = (
    (
        "calibration",
        r"\b(?:calibrat\w+|daily performance|quality[- ]control\w*)\b[^.;]{0,60}?\b(?:with|using|by|against) "
        r"(?P<value>[^.;()]{0,40}?(?:beads|(?:nano|micro)?spheres|(?:nano)?particles|standards?)\b)",
    ),
    (
        "blank",
        r"\b(?P<value>(?:PBS|buffer|diluent|medium|water|blanks?)(?: (?:alone|only|blanks?|controls?))? (?:was|were|had"
        r"|gave|contained|showed)[^.;]{0,40}?(?:free of|below|fewer than|less than|no (?:detectable )?particles"
        r"|particle-free|<)[^.;]{0,50})",
    ),
    (
        "replicates",
        rf"\b(?P<value>{COUNT} (?:× )?(?:(?:independent|technical|consecutive|separate) )?(?:(?:\d{{1,3}}|\w+)[- "
        rf"]?{SEC}[- ])?"
        rf"(?:videos?|recordings?|captures|runs|technical replicates|readings)(?: of \d{{1,3}} ?{SEC})?)\b"
        rf"|\b(?:measured|analy[sz]ed|recorded|read) (?:in )?(?P<often>(?:{COUNT} times|triplicates?|duplicates?))\b",
    ),
    ("mode", r"\b(?:in|using) (?:the )?(?P<value>scatter(?:ing)?|fluorescence)[- ](?:light )?mode\b"),
)
"""What the paragraph of a technique tells of its measurements, by key of an entry of `particles:`."""
OF_IMAGES = (
    (
        "magnification",
        r"(?P<value>(?<![\d.,])\d{1,3}(?:[, ]?\d{3})[- ]?(?:×|x|fold)(?! ?g\b)(?![\w\d])"
        r"|[×x] ?\d{1,3},?\d{3}(?![\d,]))"
        r"|\bmagnifications? (?:of|between|from) (?P<of>\d[\d, ]{3,8}(?: (?:and|to) \d[\d, ]{3,8})?)\b",
    ),
    (
        "fields",
        rf"\b(?P<value>(?:at least )?{COUNT}) (?:random(?:ly)? )?(?:(?:chosen|selected|picked|different|independent) )?"
        r"(?:fields(?: of view)?|micrographs|images|grid squares)\b",
    ),
    (
        "selection",
        r"\b(?P<value>random(?:ly)?(?: (?:chosen|selected|picked))?|systematic(?:ally)?(?: \w+)?) "
        r"(?:fields|areas|images|micrographs|grid squares|positions)\b"
        r"|\b(?:fields|areas|images|micrographs|grid squares) (?:were )?(?:chosen|selected|picked|taken|acquired) "
        r"(?P<how>at random|randomly|systematically)\b",
    ),
)
"""What it tells of images, by key of an entry of `imaging:`."""
SOUGHT = {
    images: tuple((key, Sieve(pattern, re.IGNORECASE)) for key, pattern in told)
    for images, told in ((False, OF_PARTICLES), (True, OF_IMAGES))
}


def of_particles(text: str, start: int, end: int) -> dict[str, Found]:
    """Calibration, blank, repeats and mode that a paragraph tells."""
    return dict(_told(text, start, end, False))


def of_images(text: str, start: int, end: int) -> dict[str, Found]:
    """Magnification and fields that a paragraph tells."""
    return dict(_told(text, start, end, True))


@lru_cache(maxsize=128)
def _told(text: str, start: int, end: int, images: bool) -> tuple[tuple[str, Found], ...]:
    """The details of a paragraph; several preparations and techniques ask for the same."""
    found: list[tuple[str, Found]] = []
    for key, pattern in SOUGHT[images]:
        match = pattern.search(text, start, end)
        told = next((one for one in match.groups() if one), "") if match else ""
        if match and told:
            value = re.sub(r"(?i)^scattering$", "scatter", " ".join(told.split()))
            found.append((key, Found(value.lower() if key == "mode" else value, (Span(*match.span()),))))
    return tuple(found)
