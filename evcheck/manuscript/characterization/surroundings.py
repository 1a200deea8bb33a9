"""The words around a sentence: the heading above it, its paragraph, and what stands before it."""

from __future__ import annotations

import re

from evcheck.manuscript.structure.scene import Scene


def title_of(scene: Scene, number: int) -> str:
    """The heading of a paragraph."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return scene.manuscript.sections[around.section].title if around.section >= 0 else ""


def names_in_title(scene: Scene, number: int) -> bool:
    """Whether the heading of a paragraph names vesicles."""
    return re.search(r"(?i:vesicle|exosom|micro-?particle|ectosom)|EVs?\b|OMVs?\b", title_of(scene, number)) is not None


def told_before(scene: Scene, number: int) -> str:
    """The heading of a paragraph, and its text up to a sentence."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return f"{title_of(scene, number)}. {scene.text[around.start : scene.manuscript.sentences[number].start]}"


def paragraph(scene: Scene, number: int) -> str:
    """The text of the paragraph around a sentence."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return scene.text[around.start : min(around.end, around.start + 6000)]


def ends_of(scene: Scene, number: int) -> tuple[int, int]:
    """Where a sentence begins and ends."""
    sentence = scene.manuscript.sentences[number]
    return sentence.start, sentence.end


def near_vesicles(scene: Scene, number: int) -> bool:
    """Whether one of the three sentences before names vesicles."""
    paragraph = scene.manuscript.sentences[number].paragraph
    return any(
        scene.direct[one]
        and scene.subjects[one] == "vesicles"
        and scene.manuscript.sentences[one].paragraph == paragraph
        for one in range(max(0, number - 3), number)
    )
