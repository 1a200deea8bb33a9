"""Whether what a dossier tells of its vesicles is what a manuscript does: proteins, techniques, sizes."""

from __future__ import annotations

from typing import Any

from evcheck.knowledge import fold
from evcheck.manuscript.comparing.agreeing import field_of, names_of, same
from evcheck.manuscript.comparing.comparison import DIFFERS, NOT_IN_MANUSCRIPT, Work, founds
from evcheck.manuscript.comparing.stating import Stated
from evcheck.manuscript.walking import entries, within

PRESENT, ABSENT = ("detected", "enriched", "quantified"), ("not detected", "depleted")
CHAPTERS = (("particles", "Particle"), ("imaging", "Image"))


def compare_looks(work: Work, about: str, looks: Any) -> None:
    """Compare the characterization of a preparation with all that the manuscript tells of vesicles."""
    for entry in entries(looks, "proteins"):
        for protein in entries(entry, "protein"):
            _protein(work, about, protein, within(entry, "result"), within(entry, "by"))
    for chapter, model in CHAPTERS:
        for entry in entries(looks, chapter):
            if isinstance(within(entry, "technique"), Stated):
                _look(work, about, entry, chapter, model)


def looks_not_in_dossier(work: Work) -> None:
    """Tell of proteins with a result and of techniques that the dossier mentions nowhere."""
    techniques = [fold(one.value) for chapter, _ in CHAPTERS for one in _ours(work, chapter, "technique")]
    for entry in _theirs(work, "proteins"):
        for one in founds(entry, "protein") if founds(entry, "result") else []:
            work.absent("protein", one, names_of("protein", one.value))
    for chapter, _ in CHAPTERS:
        for entry in _theirs(work, chapter):
            for one in founds(entry, "technique"):
                if not any(name in fold(one.value) for name in techniques):  # `bead-based flow cytometry`
                    work.absent("technique", one, names_of("technique", one.value))


def _protein(work: Work, about: str, protein: Stated, result: Any, by: Any) -> None:
    """A protein is not compared by preparation: whose result a sentence tells is for a reader."""
    field = field_of("Protein", "protein")
    like = [one for one in _theirs(work, "proteins") if _names(field, protein, founds(one, "protein"))]
    told = [one for entry in like for one in founds(entry, "result")]
    ours = [
        within(entry, "result")
        for part in work.ours
        for entry in entries(part, "characterization", "proteins")
        if any(same(field, protein.value, one.value) for one in entries(entry, "protein"))
    ]
    stated = [one.value for one in ours if isinstance(one, Stated)]
    if not work.text.has(field, protein.value):
        work.note(NOT_IN_MANUSCRIPT, f"protein of {about}", protein)
    elif isinstance(result, Stated) and told and all(_opposite(a, b.value) for a in stated for b in told):
        work.note(DIFFERS, f"result of {protein.value} in {about}", result, told[0])
    elif like:
        work.agree += 1
        assays = [one for entry in like for one in founds(entry, "by")]
        work.value(field_of("Protein", "by"), f"assay of {protein.value} in {about}", by, assays, anywhere=True)


def _look(work: Work, about: str, entry: Any, chapter: str, model: str) -> None:
    """A technique with its instrument and sizes; a size that is told of other vesicles is none that differs."""
    technique, field = within(entry, "technique"), field_of(model, "technique")
    like = [one for one in _theirs(work, chapter) if _names(field, technique, founds(one, "technique"))]
    if not like:
        if not work.text.has(field, technique.value):
            work.note(NOT_IN_MANUSCRIPT, f"technique of {about}", technique)
        return
    work.agree += 1
    instruments = [one for part in like for one in founds(part, "instrument")]
    named = f"instrument of {technique.value} in {about}"
    work.value(field_of(model, "instrument"), named, within(entry, "instrument"), instruments, anywhere=True)
    count = [one for part in like for one in founds(part, "concentration", "value")]
    named = f"number of particles by {technique.value} in {about}"
    number = within(entry, "concentration", "value")
    work.value(field_of("Concentration", "value"), named, number, count, anywhere=True)
    for key in ("mean", "mode", "median"):
        found = [one for part in like for one in founds(part, "size", key)]
        named = f"{key} size by {technique.value} in {about}"
        work.value(field_of("Size", key), named, within(entry, "size", key), found, anywhere=True)


def _names(field: Any, ours: Stated, theirs: list[Any]) -> bool:
    return any(same(field, ours.value, one.value) for one in theirs)


def _theirs(work: Work, chapter: str) -> list[Any]:
    return [one for part in work.theirs for one in entries(part, "characterization", chapter)]


def _ours(work: Work, chapter: str, key: str) -> list[Stated]:
    found = [within(one, key) for part in work.ours for one in entries(part, "characterization", chapter)]
    return [one for one in found if isinstance(one, Stated)]


def _opposite(ours: str, theirs: str) -> bool:
    """Whether results exclude each other; of what the manuscript calls depleted, some may have been seen."""
    return (ours in PRESENT and theirs == "not detected") or (ours in ABSENT and theirs in PRESENT)
