"""What was loaded on the gels of blots of vesicles, and whether it was reduced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.structure.subjects import CELLS
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.sieve import Sieve

ON_GEL = Sieve(r"\bgels?\b|SDS|PAGE|[Ll]aemmli|LDS|NuPAGE|\blanes?\b|[Bb]lot|polyacrylamide|loaded")
"""Letters without which a sentence tells of no gel."""
AMOUNT = r"\d[\d.,]*(?: ?[-–] ?\d[\d.]*)? ?(?:[µμun]g|[µμu][lL])"
LOADED = re.compile(
    rf"\b(?P<value>{AMOUNT}(?: of)?(?: (?:total|EVs?|exosomal|vesicles?|sEVs?|MVs?|OMVs?|exosomes?))*(?: proteins?)?"
    r"(?: per (?:lane|well))?|(?:[Ee]qual (?:amounts|volumes|numbers) of (?:\w+ ){0,2}(?:proteins?|vesicles"
    r"|particles|EVs"
    r"|exosomes|fractions?))|\d[\d.]* ?[x×] ?10\^?\d+ (?:particles|EVs|vesicles))"
    r"\)?(?: each\)?)?(?:(?!\b(?:incubated|stained|antibod\w+|coated|beads|ELISA)\b)(?:[^.;()]|\([^()]{1,20}\))){0,70}?"
    r"\b(?:loaded|separated|resolved|electrophoresed|subjected to (?:SDS|electrophoresis)|run (?:on|in)"
    r"|fractionated|per lane"
    r"|mixed with (?:\w+ )?(?:Laemmli|sample|loading))\b"
    rf"|\b(?:loaded|[Bb]lots?(?:ting)?)\b[^.;()]{{0,40}}? (?P<behind>{AMOUNT}(?: of)?(?: (?:total|EV|exosomal"
    rf"|vesicle))*"
    r"(?: proteins?)? per (?:lane|well))"
)
"""How much of vesicles went into a lane: `EVs (5 µg) were separated`."""
REDUCED = re.compile(
    r"\b(?P<value>(?:non-?reduc(?:ing|ed)|without reduction|under (?:non-?)?reducing conditions"
    r"|without or with reduction"
    r"|with and without reduction|(?<!reduction )(?:with|in|containing) (?:\d[\d.]* ?(?:mM|%) )?(?:DTT|dithiothreitol"
    r"|β-mercaptoethanol"
    r"|2-mercaptoethanol|beta-mercaptoethanol)|(?:with|in) reducing (?:buffer|sample buffer))(?: \([^()]{3,40}\))?)"
)
"""Whether what was loaded was reduced."""
ELSEWHERE = re.compile(
    r"\b(?:grids?|mesh|gradients?(?! gels?)|columns?|LC|uranyl|trypsin|[Dd]igest\w*|peptides?|alkylat\w*"
    r"|iodoacetamide|bands were cut|slices)\b"
)
"""Words of what is loaded onto something else than the gel of a blot."""


def gels(scene: Scene) -> dict[str, Node]:
    """What a blot of vesicles had on its gel, by the keys of an entry of `proteins:`; of each the first."""
    found: dict[str, Node] = {}
    for start, end in _sentences(scene):
        if "loaded" not in found and (match := LOADED.search(scene.text, start, end)):
            name = "value" if match["value"] else "behind"
            found["loaded"] = Found(" ".join(match[name].removesuffix(" of").split()), (Span(*match.span(name)),))
        if "reduced" not in found and (match := REDUCED.search(scene.text, start, end)):
            found["reduced"] = Found(" ".join(match["value"].split()), (Span(*match.span("value")),))
    return found


def _sentences(scene: Scene) -> Iterator[tuple[int, int]]:
    """The sentences of methods and legends that tell of gels of vesicles, and of none of cells alone."""
    for number, sentence in enumerate(scene.manuscript.sentences):
        if scene.others[number] or scene.roles[number] not in ("methods", "results", "other"):
            continue
        if not ON_GEL.search(scene.text, sentence.start, sentence.end):
            continue
        words = scene.words(number)
        subject = scene.subjects[number]
        of_cells = subject in ("cells", "tissue") or (CELLS.search(words) and not scene.direct[number])
        ours = subject == "vesicles" or (not subject and scene.about_vesicles)
        if ours and not of_cells and not ELSEWHERE.search(words):
            yield sentence.start, sentence.end
