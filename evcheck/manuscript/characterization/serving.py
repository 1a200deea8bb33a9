"""The instruments that served the techniques by which vesicles were looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.knowledge import lookup
from evcheck.manuscript.characterization.doubting import ORGANS
from evcheck.manuscript.characterization.measuring import Look
from evcheck.manuscript.characterization.other_objects import EMBEDDED, OTHER_PARTICLES
from evcheck.manuscript.characterization.techniques import IMAGES, SAME, VESICLES_ONLY
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.structure.sentencing import number_at
from evcheck.manuscript.structure.subjects import CELLS
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.models import MAKERS, MODELS, served_by

BESIDE = re.compile(r",? \(?")
"""What stands between a name and its model."""

ON_PARTICLES = (*VESICLES_ONLY, "DLS", "AF4-MALS", "AF4-DLS", "SEC-MALS")
"""Techniques that methods tell of without saying again that the particles are vesicles."""

BEADS = "bead-based flow cytometry"
ALSO_OF_CELLS = ("TEM", "flow cytometry", BEADS)
"""Techniques that the same papers turn on cells and tissue."""

METHOD = re.compile(r"\b(?:analysis|tracking|microscopy|cytometry|spectrometry|NTA)$")
"""The end of a name that is printed for the method and not for the instrument: `Nanosight tracking analysis`."""


def instruments(scene: Scene, found: list[Look]) -> dict[str, list[Span]]:
    """By technique, the instruments that served it: where they are named, the fullest names first."""
    served: dict[str, list[Span]] = {}
    paragraphs = {scene.manuscript.sentences[look.sentence].paragraph for look in found}
    for name in scene.names["instrument"]:
        number = number_at(scene.manuscript, name.start)
        if number is None or scene.others[number] or not name.name:
            continue
        if METHOD.search(scene.text, name.start, name.end):
            continue
        technique = SAME.get(served_by(name.name), served_by(name.name))
        near = scene.text[max(0, name.start - 150) : name.end + 100]
        if name.name in MAKERS and not re.search(MAKERS[name.name], near):
            continue
        looked = {look.technique for look in found} | (
            {"TEM"} if any(look.technique == "immuno-EM" for look in found) else set()
        )
        joined = next((one for one in sorted(looked) if technique in ("AF4", "MALS") and technique in one), "")
        on_beads = BEADS if technique == "flow cytometry" else ""
        technique = technique if technique in looked else joined or (on_beads if on_beads in looked else technique)
        same = technique in looked or (technique == "nano-flow cytometry" and "flow cytometry" in looked)
        if technique in IMAGES and not scene.direct[number] and _of_tissue(scene, number):
            continue
        about = (
            scene.manuscript.sentences[number].paragraph in paragraphs
            or (scene.subjects[number] == "vesicles" and (technique != BEADS or "bead" in scene.words(number)))
            or _told_apart(scene, number, technique)
        )
        if technique == BEADS and CELLS.search(scene.words(number)):
            continue
        if same and about and not (technique in ALSO_OF_CELLS and scene.subjects[number] in ("cells", "tissue")):
            served.setdefault(technique, []).append(Span(name.start, name.end))
    for technique, span in _by_maker(scene, found):
        served.setdefault(technique, [span])
    return {technique: _fullest(scene.text, spans) for technique, spans in served.items()}


def _of_tissue(scene: Scene, number: int) -> bool:
    """Whether a sentence tells of images of organs or of what was cut."""
    text = scene.words(number)
    return EMBEDDED.search(text) is not None or ORGANS.search(text) is not None


def _told_apart(scene: Scene, number: int, technique: str) -> bool:
    """Whether methods tell of a technique of particles without saying again that these are vesicles."""
    plain = scene.roles[number] == "methods" and scene.subjects[number] == "" and technique in ON_PARTICLES
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return plain and (
        names_vesicles(scene, around.start, around.end) is not None
        or OTHER_PARTICLES.search(scene.text, around.start, around.end) is None
    )


def _by_maker(scene: Scene, found: list[Look]) -> Iterator[tuple[str, Span]]:
    """Instruments that are not known, by their makers and the form of their names, where a technique is named."""
    for look in found:
        forms = MODELS.get("TEM" if look.technique == "immuno-EM" else look.technique)
        if forms is None or scene.roles[look.sentence] not in ("methods", "supplement", "other", "results"):
            continue
        sentences = scene.manuscript.sentences
        for number in (look.sentence, look.sentence + 1, look.sentence - 1, look.sentence + 2, look.sentence + 3):
            if not 0 <= number < len(sentences) or sentences[number].paragraph != sentences[look.sentence].paragraph:
                continue
            if match := forms.search(scene.text, sentences[number].start, sentences[number].end):
                yield "TEM" if look.technique == "immuno-EM" else look.technique, Span(match.start(), match.end())
                break


def _fullest(text: str, spans: list[Span]) -> list[Span]:
    """One span for each instrument; `NanoSight` is the `NanoSight NS300` that is named elsewhere."""
    kept: list[Span] = []
    for span in sorted(_joined(text, spans), key=lambda one: (_bare(text, one), one.start - one.end, one.start)):
        name = lookup.fold(text[span.start : span.end])
        entry = lookup.find("instrument", text[span.start : span.end]).entry
        if not any(
            name in lookup.fold(text[one.start : one.end])
            or entry is lookup.find("instrument", text[one.start : one.end]).entry
            for one in kept
        ):
            kept.append(span)
    return kept


def _bare(text: str, span: Span) -> bool:
    """Whether a name is one word without a model: `NanoSight`."""
    return text[span.start : span.end].isalpha()


def _joined(text: str, spans: list[Span]) -> list[Span]:
    """Parts of one name as one: `NanoSight (NS500)`, `Nanosight, NS500`."""
    out: list[Span] = []
    for span in sorted(set(spans)):
        opened = text[out[-1].end : span.start].endswith("(") if out else False
        if opened and text[span.end : span.end + 1] != ")":  # `NS500 (NanoSight, Amesbury)`: that with its model
            out[-1] = max(out[-1], span, key=lambda one: any(map(str.isdigit, text[one.start : one.end])))
        elif out and BESIDE.fullmatch(text, out[-1].end, span.start):
            end = span.end + (text[out[-1].end : span.start].endswith("(") and text[span.end : span.end + 1] == ")")
            out[-1] = Span(out[-1].start, end)
        else:
            out.append(span)
    return out
