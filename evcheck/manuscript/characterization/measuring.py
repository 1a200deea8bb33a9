"""Size, number and images of vesicles: the techniques that looked at them.

An electron micrograph of a lung, a flow cytometer that counts cells, light scattering that gives a zeta potential
only: none of these looked at the size of vesicles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.manuscript.characterization.cytometry import ON_BEADS_ONLY
from evcheck.manuscript.characterization.doubting import doubt
from evcheck.manuscript.characterization.surroundings import paragraph
from evcheck.manuscript.characterization.techniques import IMAGES, PARTICLES, SAME
from evcheck.manuscript.structure.protocols import ORDER
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.models import MAKERS, served_by
from evcheck.manuscript.words.names import Mention, within
from evcheck.manuscript.words.negation import supposed
from evcheck.manuscript.words.sieve import Sieve

NO_MICROSCOPE = re.compile(r"[- ](?:GP\d?|ACE\d*|UC\d|AFS\d?|grade|grids?|quality)\b")
"""What follows `EM` in the names of what prepares for a microscope."""
GOLD = re.compile(
    r"immuno-?gold|gold[- ](?:labell?ed|conjugated|particles)|immuno-?(?:EM|TEM|electron)|immune[- ]electron",
    re.IGNORECASE,
)
IMAGED_CELLS = Sieve(
    r"(?:micrographs?|images?|imaging|\bEM|\bTEM) of (?:the )?(?:[\w-]+ ){0,4}?(?:strains?|cells|(?:myco)?bacteria"
    r"|mutants?"
    r"|sections?|biofilms?)\b"
)
NOT_DONE = re.compile(r"\b(?:was|were) not (?:analy[sz]ed|imaged|examined|measured|assessed|performed|done|used)\b")


CRYO = re.compile(
    r"\b[Cc]ryo-?(?:genic|EM\b|TEM\b|electron|transmission|microscop)|vitri(?:fied|fication)|[−–-]1[6-9]\d ?°"
    r"|liquid ethane"
)
STAINED = re.compile(r"negative|uranyl|phosphotungst|osmium|(?<!-)\bTEM\b")
"""Words that tell frozen vesicles under a microscope from stained ones, where only its name is told."""


class Look(NamedTuple):
    """A technique that a sentence ties to vesicles."""

    technique: str
    sentence: int
    span: Span
    unsure: str


def looks(scene: Scene) -> list[Look]:
    """Every mention of a technique that looked at vesicles, in the order of the text."""
    if not scene.vesicles:
        return []
    found = [look for number in range(len(scene.subjects)) for look in _in_sentence(scene, number)]
    sure = {look.technique for look in found if not look.unsure}
    of_cells = IMAGED_CELLS.search(scene.text) is not None
    found = [one for one in found if one.technique in sure or not (of_cells and one.technique in IMAGES)]
    finer = {look.technique for look in found} & {"TRPS", "MRPS"}
    return [look for look in found if not (finer and look.technique == "RPS")]


def _in_sentence(scene: Scene, number: int) -> Iterator[Look]:
    if scene.others[number] or scene.roles[number] in ("references", "back", "data availability"):
        return
    sentence = scene.manuscript.sentences[number]
    text = scene.words(number)
    names = within(scene.names, "technique", sentence.start, sentence.end)
    if not names and not within(scene.names, "instrument", sentence.start, sentence.end):
        return
    up_to = scene.text[sentence.start : names[-1].end] if names else text
    if NOT_DONE.search(text) or (scene.roles[number] != "methods" and supposed(up_to)):
        return
    for name in names:
        technique = name.name
        if technique == "electron microscopy":
            technique = _kind_of_electron(scene.text[max(0, name.start - 16) : name.start])
        if technique == "TEM" and GOLD.search(text):
            technique = "immuno-EM"
        if technique not in PARTICLES and technique not in IMAGES:
            continue
        if NO_MICROSCOPE.match(scene.text, name.end) or scene.text.endswith("Leica ", 0, name.start):
            continue
        heading = scene.manuscript.paragraphs[sentence.paragraph].kind == "heading"
        about = _below(scene, number) if heading else number
        if heading and about is not None and _told_below(scene, about, scene.text[name.start : name.end]):
            continue
        why = doubt(scene, about, technique, name, text) if about is not None else None
        if why == ON_BEADS_ONLY:
            technique, why = "bead-based flow cytometry", ""
        if why is not None and about is not None:
            yield Look(SAME.get(technique, technique), about, Span(name.start, name.end), why)
    yield from _by_instrument(scene, number, names)


def _below(scene: Scene, number: int) -> int | None:
    """The first sentence below a heading in the methods; None where it has none of its own."""
    sentences, paragraphs = scene.manuscript.sentences, scene.manuscript.paragraphs
    if number + 1 >= len(sentences) or scene.roles[number + 1] != "methods":
        return None
    below = paragraphs[sentences[number + 1].paragraph]
    return (
        number + 1
        if below.kind != "heading" and below.section == paragraphs[sentences[number].paragraph].section
        else None
    )


def _told_below(scene: Scene, number: int, printed: str) -> bool:
    """Whether the text below a heading `Electron microscopy` says itself which kind it was."""
    if "ransmission" in printed or "TEM" in printed or "lectron" not in printed:
        return False
    return re.search(r"cryo|scanning|\bS?TEM\b|transmission", paragraph(scene, number), re.IGNORECASE) is not None


def _kind_of_electron(before: str) -> str:
    """The kind of electron microscopy by the word before it."""
    if re.search(r"scanning[ -]$", before, re.IGNORECASE):
        return "SEM"
    return "cryo-EM" if re.search(r"cryo(?:genic)?[ -](?:transmission[ -])?$", before, re.IGNORECASE) else "TEM"


def _by_instrument(scene: Scene, number: int, names: list[Mention]) -> Iterator[Look]:
    """The techniques that a sentence speaks of only by the instruments that serve them."""
    sentence = scene.manuscript.sentences[number]
    known = {name.name for name in names}
    for name in within(scene.names, "instrument", sentence.start, sentence.end):
        technique = served_by(name.name) if name.name and name.name not in MAKERS else ""
        if technique in known or technique not in (*PARTICLES, *IMAGES) or (technique == "TEM" and known & {*IMAGES}):
            continue
        if technique == "TEM" and CRYO.search(around := paragraph(scene, number)) and not STAINED.search(around):
            continue
        why = doubt(scene, number, technique, name, scene.words(number))
        if why == ON_BEADS_ONLY:
            technique, why = "bead-based flow cytometry", ""
        protocol = scene.roles[number] == "other" and ORDER.match(scene.text, sentence.start) is not None
        if why is not None and (scene.roles[number] == "methods" or protocol):
            yield Look(SAME.get(technique, technique), number, Span(name.start, name.end), why)
