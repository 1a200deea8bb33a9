"""Antibodies that vesicles were probed with, against what the knowledge base does not hold: `anti-SbPEN1 (1:1000)`.

What they showed is not known; that they are identified, and how much of them was used, is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.draft import Found
from evcheck.manuscript.proteins.antibody_words import CATALOGUE, CLONE, DILUTION, MAKERS, RRID
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.sieve import Sieve

AGAINST = Sieve(
    r"\b[Aa]nti-(?P<what>(?!(?:mouse|rabbit|goat|rat|human|sheep|chicken|guinea|donkey|Ig[AGM]|biotin|DIG|digoxigenin"
    r"|fluorescein|mouse|HRP)\b)[A-Za-z][\w+-]{1,14})(?: (?:(?:primary |immune )?(?:antibod(?:y|ies)|serum"
    r"|antiserum)))?"
    r" ?\((?P<told>[^()]{3,90})\)"
)
"""An antibody by what it binds, with what a bracket tells of it."""
PROBED = re.compile(
    r"\b(?:blot\w*|immunoblot\w*|probed|grids?|nitrocellulose|PVDF|membranes?|primary antibod\w+|Antibodies)\b"
)
"""Words of a sentence or its heading in which vesicles are probed."""
DETAILS = (
    ("clone", CLONE, "value"), ("rrid", RRID, 0), ("dilution", DILUTION, 0), ("supplier", MAKERS, 0),
)  # fmt: skip


def other_antibodies(scene: Scene, number: int) -> Iterator[tuple[str, Found, dict[str, Found]]]:
    """What each such antibody of a sentence binds, where that is printed, and its details."""
    if scene.subjects[number] != "vesicles" or scene.roles[number] not in ("methods", "supplement", "other"):
        return
    sentence = scene.manuscript.sentences[number]
    if not PROBED.search(scene.text, sentence.start, sentence.end):
        return
    for match in AGAINST.finditer(scene.text, sentence.start, sentence.end):
        details = dict(_details(scene.text, *match.span("told")))
        if details.keys() & {"clone", "catalogue", "rrid", "dilution"}:
            yield match["what"], Found(match["what"], (Span(*match.span("what")),)), details


def _details(text: str, start: int, end: int) -> Iterator[tuple[str, Found]]:
    for key, pattern, group in DETAILS:
        if match := pattern.search(text, start, end):
            yield key, Found(" ".join(match[group].split()), (Span(*match.span(group)),))
    if match := CATALOGUE.search(text, start, end):
        group = "named" if match["named"] else "bare"
        yield "catalogue", Found(match[group].lstrip("# "), (Span(*match.span(group)),))
