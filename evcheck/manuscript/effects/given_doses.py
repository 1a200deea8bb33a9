"""Doses of vesicles that tell that something living got them: beside cells, by animal or well, as particles."""

from __future__ import annotations

import re

from evcheck.manuscript.effects.dosing import BEFORE, DOSE
from evcheck.manuscript.effects.giving import ALIVE, NOT_LIVING, OTHER_CARGO
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span

PER_VOLUME = re.compile(r"(?:/|\bper |\b)(?:m[lL]|[µμ][lL]|well|cell|kg)\b|\bper (?:\d[\d ×x^]* )?(?:cells?|sperm)\b")
"""What makes an amount of vesicles one that cells are kept with."""
IN_TEST = re.compile(
    r"(?i)\b(?:tube formation|thrombin generation|(?:automated )?thrombogra\w+|scratch|wound healing|migration|invasion"
    r"|transwell|proliferation|cytotoxicity|(?:dose|concentration)[- ](?:titration|response))\b"
)
"""Tests that are told without the cells in them."""
BESIDE_CELLS = re.compile(r"\b(?:with|in the presence of|after adding|plus)(?: (?:either|of))? $")
"""What stands before the dose of vesicles with which cells are kept: `in medium with`."""
DOSE_TOLD = re.compile(
    r"\bdoses? of (?:up to |about )?(?:\d[\d.]{0,4} ?[×x] ?)?10 ?\^?\(?\d{1,2}\)?(?: (?:particles|vesicles|exosomes"
    r"|EVs|MPs))?"
    r" ?(?:/|per ) ?(?:kg|mouse|animal|rat|injection|well)\b"
)
"""A dose of vesicles that a sentence tells which goes on about them: `a single dose of 10^11 per kg`."""
PARTICLES = re.compile(r"\d ?(?:nano)?particles ?(?:/|per )")
NO_VESICLES = re.compile(r"(?i)\b(?:vir\w+|phages?|liposom\w+|LNPs?|AAV\w*|nano-?carriers?|beads|gold|silica)\b")
"""Words of other particles that cells get."""
NOT_KEPT = re.compile(r"(?i)\b(?:spik|lys(?:ed|is)|blot|load|coat|lane|stain|label|supernatants?)\w*")
"""Words of a sentence in which cells are no recipients."""


def kept_with(scene: Scene, start: int, end: int) -> Span | None:
    """`cells were seeded in medium with 10 µg/mL of vesicles`: a dose by volume, or a series of them, beside cells."""
    text = scene.text
    for dose in DOSE.finditer(text, start, end):
        before = text[start : dose.start()]
        if not BESIDE_CELLS.search(before) or not (ALIVE.search(before) or IN_TEST.search(before)):
            continue
        if NOT_KEPT.search(before) or NOT_LIVING.search(before.rpartition(",")[2][-40:]):
            continue
        vesicles = names_vesicles(scene, dose.start(), min(end, dose.end() + 60))
        if vesicles is None or not BEFORE.match(text[dose.end() : vesicles.start]):
            continue
        by_volume = PER_VOLUME.search(text, dose.start(), min(end, vesicles.end + 14)) is not None
        if by_volume and not OTHER_CARGO.match(text[vesicles.end : vesicles.end + 40]):
            return Span(dose.start(), max(vesicles.end, dose.end()))
    return None


def given_particles(scene: Scene, start: int, end: int) -> Span | None:
    """Particles by number that cells are kept with, where a paper is on vesicles: `with 10^9 particles/mL for 48 h`."""
    text = scene.text
    if not PARTICLES.search(text, start, end) or NO_VESICLES.search(text, start, end):
        return None
    for dose in DOSE.finditer(text, start, end):
        before = text[start : dose.start()]
        if PARTICLES.search(dose[0]) and BESIDE_CELLS.search(before) and not NOT_KEPT.search(before):
            return Span(*dose.span())
    return None


def dose_told(scene: Scene, start: int, end: int) -> Span | None:
    """Where a sentence speaks of a dose of vesicles by kilogram, animal or well."""
    match = DOSE_TOLD.search(scene.text, start, end)
    return Span(*match.span()) if match else None
