"""Whether a technique that a sentence names looked at vesicles, and why that is unsure."""

from __future__ import annotations

import re

from evcheck.manuscript.characterization.cytometry import by_cytometer
from evcheck.manuscript.characterization.namesakes import is_namesake
from evcheck.manuscript.characterization.other_objects import ORGAN, of_other_objects
from evcheck.manuscript.characterization.surroundings import paragraph, title_of
from evcheck.manuscript.characterization.techniques import VESICLES_ONLY
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.structure.subjects import TISSUE
from evcheck.manuscript.words.names import Mention

CHARGE = re.compile(r"zeta[- ]?potential|ζ[- ]?potential|surface charge|electrophoretic", re.IGNORECASE)
DIAMETER = re.compile(
    r"\bsiz(?:e|es|ed|ing)\b|diameter|hydrodynamic|distribution|polydispersity|\bnm\b|particle", re.IGNORECASE
)
ORGANS = re.compile(
    r"\b(?:lungs?|livers?|brains?|hearts?|kidneys?|spleens?|tissues?|muscles?|tumou?rs?|nerves?|retinas?|skin"
    r"|monolayers?|cells) "
    r"(?:(?:was|were) |(?:samples?|pieces?|sections?|slices?|biopsies) )",
    re.IGNORECASE,
)
"""An organ as the subject of a sentence: `Mouse livers were postfixed`."""
ON_GRIDS = re.compile(r"\bgrids?\b|negative(?:ly)?[- ]stain")
SIZED = re.compile(r"\b(?:diameters?|sizes?)\b[^.;]{0,40}?\d ?nm\b")
"""A size in nanometres, in a sentence that goes on about vesicles."""
WITH_NTA = re.compile(r"\bNTA\b|nanoparticle tracking|tunable resistive|dynamic light scattering")


SIZE_WAS = re.compile(
    r"\W*(?:[A-Z][\w ]{3,30}\. )?(?:The )?(?:[Pp]article |[Vv]esicle )?[Ss]izes?(?: distributions?)?(?:,? (?:and "
    r"|and the )?(?:shapes?"
    r"|morphology|concentrations?|numbers?|distributions?)){0,2} (?:was|were) (?:\w+ )?(?:determined|measured|assessed"
    r"|analy[sz]ed|examined|studied)\b"
)
"""How the methods of a paper on vesicles begin to tell of their size without naming them."""
SECTIONED = re.compile(r"sections? of|ultrathin|epoxy|Epon|ultramicrotome")
POSTFIXED = re.compile(r"ultrathin|epoxy|Epon\b|ultramicrotome|osmium")
"""Words of tissue that was put under an electron microscope."""
IN_RESIN = re.compile(r"\b(?:pelleted|fixed|dehydrated|embedded)\b")
OF_SUSPENSION = re.compile(r"grids?\b|negativ|uranyl|vitrif|nanoparticle|particle size|mesh|diameter")
"""Words of particles that were looked at, whatever they were."""


def doubt(scene: Scene, number: int, technique: str, name: Mention, text: str) -> str | None:
    """Why it is unsure that a technique looked at vesicles: empty where it is sure, None where it did not."""
    subject = scene.subjects[number]
    if is_namesake(scene, technique, name, text) or of_other_objects(scene, number, technique, name, text):
        return None
    if technique in ("DLS", "MADLS") and _of_charge(scene, number) and not DIAMETER.search(CHARGE.sub("", text)):
        return None
    if technique in ("flow cytometry", "imaging flow cytometry"):
        return by_cytometer(scene, number, name, text)
    if technique in VESICLES_ONLY:
        return "" if subject != "cells" else "the sentence speaks of cells"
    if subject == "vesicles":
        return "" if _tells_of_vesicles(scene, number, text) else None
    if not subject and scene.roles[number] == "results" and WITH_NTA.search(text):
        return ""
    if not subject and scene.roles[number] == "methods" and scene.about_vesicles and SIZE_WAS.match(text):
        return ""
    return "the sentence does not name the vesicles" if _may_be_of_vesicles(scene, number, technique) else None


def _tells_of_vesicles(scene: Scene, number: int, text: str) -> bool:
    """Whether a sentence on vesicles tells that these were looked at, and no section of what they are in."""
    if scene.direct[number]:
        if _put_in_resin(scene, number):
            return True
        return not (TISSUE.search(text) and SECTIONED.search(paragraph(scene, number)))
    if scene.roles[number] == "methods" or _follows(scene, number, text):
        return True
    return WITH_NTA.search(text) is not None or SIZED.search(text) is not None


def _put_in_resin(scene: Scene, number: int) -> bool:
    """Whether vesicles themselves are what was embedded and cut: `exosomes were pelleted and embedded in Epon`."""
    start, end, _ = scene.manuscript.sentences[number]
    embedded = IN_RESIN.search(scene.text, start, end)
    vesicles = names_vesicles(scene, start, embedded.start()) if embedded else None
    return bool(embedded and vesicles) and not ORGAN.search(scene.text, start, embedded.start() if embedded else end)


def _may_be_of_vesicles(scene: Scene, number: int, technique: str) -> bool:
    """Whether a sentence that names nothing is on particles and not on tissue, as the words around it say."""
    if scene.subjects[number] in ("cells", "tissue") or technique == "SEM":
        return False
    told = _own_part(scene, number)
    if TISSUE.search(told) or POSTFIXED.search(told):
        return False
    return OF_SUSPENSION.search(paragraph(scene, number)) is not None


def _of_charge(scene: Scene, number: int) -> bool:
    """Whether a paragraph speaks of the charge of particles, or stands below a heading that names no size beside it."""
    title = title_of(scene, number)
    return CHARGE.search(paragraph(scene, number)) is not None or (
        CHARGE.search(title) is not None and not DIAMETER.search(CHARGE.sub("", title))
    )


def _own_part(scene: Scene, number: int) -> str:
    """The paragraph of a sentence up to where one behind it turns to an organ: `Mouse livers were postfixed`."""
    sentences, paragraphs = scene.manuscript.sentences, scene.manuscript.paragraphs
    around = paragraphs[sentences[number].paragraph]
    end = min(around.end, around.start + 6000)
    for later in range(number + 1, len(sentences)):
        if sentences[later].start >= end:
            break
        if ORGANS.search(scene.text, sentences[later].start, min(sentences[later].start + 45, sentences[later].end)):
            end = sentences[later].start if ON_GRIDS.search(scene.text, around.start, end) else end
            break
    return scene.text[around.start : end]


def _follows(scene: Scene, number: int, text: str) -> bool:
    """Whether a sentence that names no vesicles goes on with one that does, and names no organ."""
    sentences = scene.manuscript.sentences
    if ORGAN.search(text):
        return False
    for one in range(number - 1, max(-1, number - 4), -1):
        if sentences[one].paragraph != sentences[number].paragraph or scene.subjects[one] != "vesicles":
            return False
        if scene.direct[one]:
            return True
    return False
