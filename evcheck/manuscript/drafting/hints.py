"""Sentences that may answer what was not found: they hold the field's own words, and no more is claimed of them."""

from __future__ import annotations

from functools import cache, lru_cache

from evcheck.manuscript.structure.placing import paragraph_at
from evcheck.manuscript.text import Manuscript, Span
from evcheck.manuscript.words.sieve import Sieve

UNLIKELY = ("references", "abstract", "introduction", "discussion", "back", "front")
"""Parts of a manuscript that do not tell how its own work was done."""

MOST = 300_000
"""Characters in which words are looked for; no manuscript that people write is longer."""

SURE = ("methods", "supplement")

PEOPLE = r"(?:donors?|volunteers?|patients?|subjects?|participants?|individuals?|women|men)\b"
WORDS = {
    "age": rf"\b[Aa]ged \d|\d+ ?(?:years?|weeks?|months?)[- ](?:old|of age)|\bage of {PEOPLE}|\bmean age\b",
    "authenticated": r"\bSTR\b|\bshort tandem repeat|\b[Cc]ells? [^.\n]{0,200}\bauthenticat|"
    r"\bauthenticat[^.\n]{0,200}\bcells?\b",
    "casein_removal": r"\b[Cc]asein",
    "conditioning": r"\bfor \d+ ?(?:h|hours?|days?)\b[^.\n]{0,200}\b(?:conditioned|serum-free)\b",
    "fasting": r"\b[Ff]ast(?:ed|ing)\b",
    "fat_removal": r"\b(?:milk|cream) fat\b|\bcream\b|\b[Ss]kim",
    "fractions": r"\b[Ff]ractions? (?:no\.? ?)?(?:\d|[A-Z]\d)",
    "freeze_thaw_cycles": r"\bfreeze[-–/ ]?thaw",
    "haemolysis": r"\b[Hh]a?emoly[sz]",
    "hyaluronidase": r"\b[Hh]yaluronidase",
    "lactation_stage": r"\blactation\b|\bpostpartum\b|\bcolostrum\b|\bmature milk\b",
    "layers": r"\b[Ll]ayer(?:s|ed|ing)\b|\boverlaid\b|\bdiscontinuous\b",
    "load": r"\bloaded (?:on|in)to?\b",
    "mycoplasma": r"\b[Mm]ycoplasma",
    "needle": r"\bneedles?\b|\b\d{2}[- ]?gauge\b",
    "donors": rf"\b\d+ (?:\w+ ){{0,2}}{PEOPLE}",
    "particles_measured": r"\b\d+ (?:vesicles|particles|EVs|exosomes) (?:were|from)\b|\d ?nm\b[^.\n]{0,60}\bn ?= ?\d+",
    "passage": r"\bpassages?\b",
    "platelets": r"\bplatelet counts?\b|\bresidual platelets\b",
    "process_blank": r"\b(?:process|procedural) (?:blank|control)|\b[Uu]nconditioned\b",
    "red_cells": r"\b(?:red blood cells?|erythrocytes?) (?:count|/)",
    "scale_bar": r"\b[Ss]cale bars?\b",
    "sex": r"\b(?:fe)?male (?:donors|volunteers|patients|subjects|mice|rats)|\b[Ss]ex[- ]matched\b|\bof either sex\b",
    "stimulated": r"\b(?:un)?stimulated saliva\b|\bdrool",
    "time_to_processing": r"\b[Ww]ithin \d[\d–-]* ?(?:min|h)\w*\b[^.\n]{0,200}\b(?:collect|draw|process|centrifug)|"
    r"\b(?:collect|draw|process|centrifug)\w*[^.\n]{0,200}\bwithin \d[\d–-]* ?(?:min|h)\w*",
    "time_since_food": r"\b(?:eat|eaten|food|drink)\b",
    "viability": r"\b[Vv]iability\b|\b[Tt]rypan blue\b",
    "views": r"\b[Ww]ide[- ]field\b|\b[Cc]lose[- ]up\b",
    "void": r"\b(?:morning|midstream|mid-stream|spot) urine\b|\b(?:first|second) morning\b",
}
"""By the last key of a field, or the last but one where that is too general: what a sentence about it holds."""

GENERAL = ("value", "by", "number")


def hint(read: Manuscript, path: str) -> Span | None:
    """The words of the manuscript that may answer a question about a path, or None where nothing speaks of it.

    They are the first such words in the methods, else in what else tells of the work itself.
    """
    *before, last = [key.partition("[")[0] for key in path.split(".")]
    key = before[-1] if last in GENERAL and before else last
    later = None
    for words in _matches(read.text, key) if key in WORDS else ():
        paragraph = paragraph_at(read, words.start)
        role = (
            read.sections[paragraph.section].role if paragraph and 0 <= paragraph.section < len(read.sections) else ""
        )
        if paragraph is None or paragraph.kind == "heading" or role in UNLIKELY or words.end > paragraph.end:
            continue
        if role in SURE:
            return words
        later = later or words
    return later


@lru_cache(maxsize=64)
def _matches(text: str, key: str) -> tuple[Span, ...]:
    """Where the words of a field stand; several items of a check ask for the same field."""
    return tuple(Span(*match.span()) for match in _pattern(key).finditer(text, 0, MOST))


@cache
def _pattern(key: str) -> Sieve:
    return Sieve(WORDS[key])
