"""Whether a flow cytometer looked at vesicles themselves, at vesicles on beads, or at cells."""

from __future__ import annotations

import re

from evcheck.manuscript.characterization.surroundings import ends_of, paragraph
from evcheck.manuscript.proteins.statements import says
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.structure.subjects import CELLS
from evcheck.manuscript.words.names import Mention
from evcheck.manuscript.words.sieve import Sieve

SMALL = re.compile(
    r"calibrat\w+ (?:\w+ ){0,4}beads|size[- ]?(?:gates?|beads?|gated|gating|ranges?|standards?|calibrat\w+)"
    r"|megamix|apogee (?:mix|beads)|(?:silica|polystyrene) (?:beads|spheres|\w*spheres)|rosetta calibration"
    r"|nano-?(?:flow|FCM|cytometry|analy[sz]er)|high[- ]resolution|high[- ]sensitivity|"
    r"(?:[<>≤≥]|beads?|sizes?|diameters?|between|smaller|larger|below|up to|from)[^.;]{0,25}\d ?(?:nm"
    r"|[µμ]m)\b(?! (?:laser|filter|excitation))|"
    r"\d ?(?:nm|[µμ]m) (?:\w+ )?(?:beads?|microspheres|silica|polystyrene|size standards?)|"
    r"single[- ](?:EV|vesicle|particle)|small particle|swarm|count(?:ing|ed)? beads|trucount|trigger\w*|threshold",
    re.IGNORECASE,
)
"""Words of a cytometer that was set to see what is as small as vesicles."""
ON_BEADS = Sieve(
    r"(?:captur\w+|coupled|coated|bound|adsorbed|latex|conjugated)[\w ,/-]{0,30}beads?\b|beads?[- ](?:based"
    r"|bound|coupled)|MACSPlex|dynabeads",
    re.IGNORECASE,
)
SIZING_BEADS = re.compile(
    r"(?<!onto )(?<!to )(?<!with )(?:\d ?-?(?:nm|[µμ]m)[- ](?:\w+ ){0,2}|\b(?:siz(?:e|ing)|calibration|standard"
    r"|counting|reference) (?:\w+ )?)"
    r"latex (?:\w+ )?(?:beads|microspheres|particles)\b|\blatex beads,? (?:of|\(|with) ?(?:about |a diameter of"
    r" )?[\d.]+ ?(?:nm|[µμ]m)",
    re.IGNORECASE,
)
"""Beads of latex that a gate is set with, and which catch nothing."""
CATCHING = re.compile(
    r"(?:coupl|adsorb|coat|captur|conjugat|bound|bind)[^.;]{0,60}beads|beads[^.;]{0,60}(?:coupl|adsorb|coat|captur"
    r"|bound)"
    r"|onto|\bbeads? were incubated|(?:incubated|mixed) with[^.;]{0,60}beads",
    re.IGNORECASE,
)
ON_BEADS_ONLY = "on beads"
UPTAKE = re.compile(
    r"\b(?:uptake|internali[sz]\w+|recipient|treated with|incubated with|apoptosis|annexin V[-/ ]\w+ apoptosis"
    r"|cell cycle|viability|immunophenotyp\w+|surface markers? of (?:the )?\w*MSC)\b",
    re.IGNORECASE,
)
"""Words of cells that a cytometer looked at."""
WITH_BEADS = re.compile(
    r"\bincubated with (?:[^.;]{0,60}?beads\b|(?:the )?(?:anti|isotype|FITC|PE\b|\w+-conjugated anti))"
)
ON_THEM = re.compile(r"(?i)\bbeads\b|^\W*(?:Samples|Flow cytometry|Acquisition|Data|They|Events)\b")
"""Words of a sentence that goes on about the beads on which vesicles were caught."""
COUNTED_BY = re.compile(
    r"\b(?:counted|enumerated|sized|gated by size|quantified) (?:\w+ )?(?:by|with|on"
    r"|using) (?:[\w-]+ ){0,2}flow cytomet"
)
"""Words by which a cytometer counts vesicles, whatever stains them."""
COUNTED_ON = re.compile(r"\b(?:counted|enumerated|sized) (?:on|with|using|by|in) (?:an? |the )?(?:[\w-]+ ){0,2}$")
"""Words right before a cytometer that counts vesicles."""


def by_cytometer(scene: Scene, number: int, name: Mention, text: str) -> str | None:
    """What a flow cytometer looked at: empty for vesicles, `ON_BEADS_ONLY` for those on beads, else None."""
    around = paragraph(scene, number)
    if not CATCHING.search(around):
        around, text = SIZING_BEADS.sub("beads of a known size", around), SIZING_BEADS.sub("beads", text)
    if scene.subjects[number] != "vesicles":
        return _nameless(scene, number, text, around)
    direct, on_beads = scene.direct[number], ON_BEADS.search(text) is not None
    if direct and on_beads and not UPTAKE.search(WITH_BEADS.sub("", text)):
        return ON_BEADS_ONLY
    if not direct and _goes_on_about_beads(scene, number, text, around):
        return ON_BEADS_ONLY
    before = scene.text[max(scene.manuscript.sentences[number].start, name.start - 40) : name.start]
    if not on_beads and ((direct and COUNTED_BY.search(text)) or COUNTED_ON.search(before)):
        return ""
    if ON_BEADS.search(around) or UPTAKE.search(text) or not says(around, SMALL):
        return None
    return None if CELLS.search(text) and not names_vesicles(scene, *ends_of(scene, number)) else ""


def _nameless(scene: Scene, number: int, text: str, around: str) -> str | None:
    """What a cytometer looked at in a sentence of the methods that names nothing, by its paragraph."""
    if scene.subjects[number] or scene.roles[number] != "methods" or not _names_them(scene, number):
        return None
    if _goes_on_about_beads(scene, number, text, around):
        return ON_BEADS_ONLY
    on_cells = CELLS.search(text) or UPTAKE.search(text) or ON_BEADS.search(around)
    return "" if says(around, SMALL) and not on_cells else None


def _goes_on_about_beads(scene: Scene, number: int, text: str, around: str) -> bool:
    """Whether a sentence of the methods goes on about beads on which vesicles of its paragraph were caught."""
    if scene.roles[number] != "methods" or not ON_BEADS.search(around) or not _names_them(scene, number):
        return False
    return ON_THEM.search(text) is not None and not (CELLS.search(text) or UPTAKE.search(text))


def _names_them(scene: Scene, number: int) -> bool:
    """Whether the paragraph of a sentence names vesicles."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return names_vesicles(scene, around.start, around.end) is not None
