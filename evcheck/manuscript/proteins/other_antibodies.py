"""Antibodies that vesicles were probed with, against what the knowledge base does not hold: `anti-SbPEN1 (1:1000)`.

What they showed is not known; that they are identified, and how much of them was used, is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.draft import Found
from evcheck.manuscript.proteins.antibody_words import BARE_TOKEN, CATALOGUE, CLONE, DILUTION, MAKERS, MEASURE, RRID
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
    r"(?i)\b(?:blot\w*|immunoblot\w*|probed|grids?|nitrocellulose|PVDF|membranes?|primary antibod\w+|Antibodies)\b"
)
"""Words of a sentence or its heading in which vesicles are probed."""
LISTED = Sieve(
    r"(?:^|[,:] |\b(?:and|or|were|to|against|with) )(?:(?:cytosolic|chloroplast|inner membrane|the) )?"
    r"(?P<what>[A-Z][\w+/-]{1,14}) ?\((?P<told>[^()]{3,90})\)"
)
"""What an antibody of a list binds: `PEN1 (1:1,000), RbcL (AS03 037; Agrisera)`."""
LIST = re.compile(
    r"\W*(?:The )?(?:[Pp]rimary )?[Aa]ntibodies(?: used)?(?:(?: \w+)? were\b|:| against\b| to\b)"
    r"|(?:(?!stained)[^.;])*\bm[Aa]bs to\b"
)
"""How a sentence lists antibodies without `anti-`."""
DETAILS = (
    ("clone", CLONE, "value"), ("rrid", RRID, 0), ("dilution", DILUTION, 0), ("supplier", MAKERS, 0),
)  # fmt: skip


def other_antibodies(scene: Scene, number: int) -> Iterator[tuple[str, Found, dict[str, Found]]]:
    """What each such antibody of a sentence binds, where that is printed, and its details."""
    if scene.subjects[number] not in ("vesicles", "") or scene.roles[number] not in ("methods", "supplement", "other"):
        return
    sentence = scene.manuscript.sentences[number]
    patterns = [AGAINST] if scene.subjects[number] and PROBED.search(scene.text, *sentence[:2]) else []
    if LIST.match(scene.text, *sentence[:2]) and _in_paragraph(scene, number):
        patterns.append(LISTED)
    for match in (one for pattern in patterns for one in pattern.finditer(scene.text, *sentence[:2])):
        details = dict(_details(scene.text, *match.span("told")))
        if details.keys() & {"clone", "catalogue", "rrid", "dilution"}:
            yield match["what"], Found(match["what"], (Span(*match.span("what")),)), details


def _in_paragraph(scene: Scene, number: int) -> bool:
    """Whether the paragraph of a sentence tells of blots and the like."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return PROBED.search(scene.text, around.start, around.end) is not None


def _details(text: str, start: int, end: int) -> Iterator[tuple[str, Found]]:
    for key, pattern, group in DETAILS:
        if match := pattern.search(text, start, end):
            yield key, Found(" ".join(match[group].split()), (Span(*match.span(group)),))
    first = BARE_TOKEN.match(text, start, end)
    if first and not CATALOGUE.match(text, start, end) and not MEASURE.fullmatch(first["value"]):
        yield "clone", Found(first["value"], (Span(*first.span("value")),))
    dilutions = [one.span() for one in DILUTION.finditer(text, start, end)]
    numbers = CATALOGUE.finditer(text, start, end)
    if match := next((one for one in numbers if not any(a <= one.start() < b for a, b in dilutions)), None):
        group = "named" if match["named"] else "bare"
        yield "catalogue", Found(match[group].lstrip("# "), (Span(*match.span(group)),))
