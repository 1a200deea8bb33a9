"""What else than vesicles is measured and put under microscopes: organs, cells, materials, other particles."""

from __future__ import annotations

import re

from evcheck.manuscript.characterization.surroundings import told_before
from evcheck.manuscript.characterization.techniques import IMAGES
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.structure.subjects import CELLS
from evcheck.manuscript.words.names import Mention
from evcheck.manuscript.words.sieve import Sieve

ORGAN = re.compile(
    r"(?i)\b(?:lungs?|livers?|brains?|hearts?|kidneys?|airways?|alveol\w+|tissues?|muscles?|tumou?rs?|mitochondri\w+"
    r"|skin|bones?|nerves?|synap\w+|cells?)\b"
)
OF_ORGAN = re.compile(
    r"(?: \(\w+\))?(?: images?| micrographs?| imaging| analysis)? (?:of|in) (?:the |these |mouse |rat |injured "
    r"|treated |fixed )*"
    r"(?:lungs?|livers?|brains?|hearts?|kidneys?|airways?|tissues?|muscles?|tumou?rs?|mitochondria|skin|bones?"
    r"|nerves?|cells?|sections?|myocard\w+|retinas?)\b"
)
OF_DEVICE = re.compile(
    r" (?:images?|micrographs?)(?: \([^)]{1,20}\))? of (?:the|an?) (?:[\w-]+ ){0,6}?(?:devices?|chips?)\b"
)
"""Micrographs of what vesicles are caught with."""
OTHER_PARTICLES = Sieve(
    r"\bliposomes?\b|\b(?:gold|silica|polymeric|magnetic|lipid|PLGA|iron oxide|silver) nanoparticles\b"
    r"|\b[LG]UVs?\b|\bvirus-like particles\b|\bVLPs?\b|\bnanocarriers?\b|\bmicelles?\b|\bLNPs?\b|\bquantum dots\b",
    re.IGNORECASE,
)
OTHER_THINGS = Sieve(
    r"\b(?:(?:pro|a|epi|trypo)mastigotes|trophozoites|tachyzoites|parasites|worms|larvae|spermatozoa|sperm|[Ff]ibrils"
    r"|protofibrils|filaments|insoluble (?:fraction|material|pellet)|hyphae|conidia|spores|[Bb]iofilms?|phages|virions"
    r"|crystals|collagen)\b"
)
"""What else is put under an electron microscope."""
THEY_WERE = re.compile(
    r"(?:The |These |Washed )?(?:\w+ )?(?:[Bb]acteria|[Pp]latelets|[Mm]itochondria|[Vv]irus(?:es)?|[Ll]iposomes"
    r"|[Nn]eurons|[Ee]ggs) "
    r"(?:was|were)\b"
)
OF_OTHERS = re.compile(
    r" (?:measurements? |analysis |images? |micrographs? )?of (?:the |empty |loaded |bare |our )*(?:\w+ )?(?:liposomes?"
    r"|nanoparticles|LNPs?|micelles|bacteria|viruses|virions|beads)\b"
)
STIFF = re.compile(r"\b(?:stiffness|modulus|elasticity|roughness) of (?:the )?(?!EV|exosom|vesic|single)")
"""Words that say what else was looked at, and for what else."""
MATERIAL = re.compile(
    r"(?<!from )(?<!from the )\b(?:(?:hydro|cryo|micro)gels?|scaffolds?|GelMA|gelatin|bio-?inks?|nanofib(?:er"
    r"|re)s)\b",
    re.IGNORECASE,
)
"""Words of a material that bears vesicles; a probe that scans it sees the material."""
GIVEN_TO = re.compile(r"\b(?:treat|incubat|expos|load|cultur)\w* (?:with|to)\b|uptake|internali[sz]|taken up|took up")
"""Words of cells that got vesicles."""
EMBEDDED = re.compile(r"ultrathin|epoxy|\bEpon\b|Spurr|ultramicrotome|thin sections|freeze[- ]substitut")


def of_other_objects(scene: Scene, number: int, technique: str, name: Mention, text: str) -> bool:
    """Whether a technique is said to have looked at something else than vesicles.

    `text` are the words that name the technique, which may be those of a heading above the sentence `number`.
    """
    if OF_ORGAN.match(scene.text, name.end) or OF_DEVICE.match(scene.text, name.end):
        return True
    if OF_OTHERS.match(scene.text, name.end) or _of_other_particles(scene, number, text):
        return True
    if technique in IMAGES and _imaged_else(scene, number, text):
        return True
    if technique in ("AFM", "SEM") and MATERIAL.search(scene.words(number)):
        return True
    return technique == "AFM" and STIFF.search(scene.words(number)) is not None


def _of_other_particles(scene: Scene, number: int, text: str) -> bool:
    """Whether a sentence or the words before it tell of other particles, and the sentence not of vesicles."""
    subject, direct = scene.subjects[number], scene.direct[number]
    if direct and subject == "vesicles":
        return False
    if OTHER_PARTICLES.search(text):
        return True
    return not direct and subject != "vesicles" and OTHER_PARTICLES.search(told_before(scene, number)) is not None


def _imaged_else(scene: Scene, number: int, text: str) -> bool:
    """Whether a microscope looked at cells that got vesicles, at organs, or at other things."""
    if EMBEDDED.search(text) and GIVEN_TO.search(text) and CELLS.search(text):
        return True
    if scene.direct[number]:
        return False
    words = scene.words(number)
    if THEY_WERE.match(words) or OTHER_THINGS.search(text) or OTHER_THINGS.search(words):
        return True
    if ORGAN.search(text) or EMBEDDED.search(text):
        return True
    return scene.subjects[number] != "vesicles" and OTHER_THINGS.search(told_before(scene, number)) is not None
