"""Single vesicles: images that show them from afar and from near, and a technique that measures many of them."""

from __future__ import annotations

from typing import Any

from evcheck.rules.look import Found, look
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met, not_reported, said

IMAGING = "characterization.imaging"
PARTICLES = "characterization.particles"
VIEWS = ("wide-field", "close-up")

BY_ELECTRONS = {"techniques": "electron microscopy", "technique": "<TEM, cryo-EM>"}
BY_ANY = {
    "techniques": "electron, atomic force or super-resolution microscopy",
    "technique": "<TEM, cryo-EM, AFM, dSTORM>",
}
"""Template values, by what shows single vesicles."""

READS_IMAGES = [
    IMAGING,
    f"{IMAGING}[].technique",
    f"{IMAGING}[].views",
    "characterization.shown for",
]
READS_PARTICLES = [PARTICLES, f"{PARTICLES}[].technique", "characterization.shown for"]


def shows_vesicles(image: Any, electron: bool) -> bool | None:
    """Whether a technique shows single vesicles, by electrons where that is asked; None where it is not known."""
    technique = image.technique.entry
    if technique is None:
        return None
    return bool(technique.image and (technique.electron or not electron))


def views_of(images: list[Any]) -> set[str]:
    """The views that images show together."""
    return {view for image in images for view in image.views or []}


@rule(
    "images-both-views",
    subject="preparation",
    why="A close-up alone may show the one vesicle among debris that was worth a picture; a wide field alone does "
    "not show whether particles are vesicles.",
    reads=READS_IMAGES,
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Show single vesicles by {techniques}, in a wide field with many of them and close up.",
        Outcome.NOT_REPORTED: "Enter the images of single vesicles, and under `views` which are shown: wide-field, "
        "close-up, or both.",
    },
    methods="Vesicles were imaged by <{techniques}>, in a wide field and close up.",
    add="""
characterization:
  imaging:
    - technique: {technique}
      views:
        - wide-field
        - close-up
      scale_bar: <length> nm
""",
)
def images_both_views(preparation: Any, dossier: Any, *, electron: bool = False) -> Verdict:
    """Images show single vesicles in a wide field and close up.

    By electron microscopy, scanning probe or super-resolution microscopy, or by electron microscopy alone where the
    item says so. The wide field shows how clean and alike they are, the close-up that they are vesicles; the two
    views may be of different images. Confocal and other light microscopy does not show single small vesicles.
    """
    found = look(preparation, IMAGING)
    values = BY_ELECTRONS if electron else BY_ANY
    images = found.value or []
    fitting = [image for image in images if shows_vesicles(image, electron)]
    unknown = [image for image in images if shows_vesicles(image, electron) is None]
    if views_of(fitting) >= set(VIEWS):
        return met(
            f"{_techniques(fitting)}: wide field and close-up.", [Spot(one, "views") for one in fitting if one.views]
        )
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    if views_of(fitting + unknown) >= set(VIEWS):
        message = f"evcheck does not know whether {_verb(unknown, 'show')} single vesicles."
        return needs_review(message, [Spot(one, "technique", "not known") for one in unknown])
    if not images:
        return _without_images(found, values)
    silent = [image for image in fitting + unknown if not image.views]
    if silent:
        return _silent_on_views(silent, values)
    return _one_view(fitting, images, found, values)


def _without_images(found: Found, values: dict[str, str]) -> Verdict:
    if found.statement is not None:
        return said([found.statement], "images of single vesicles", [found.spot()], **values)
    return not_reported("No image of single vesicles is reported.", [found.spot()], **values)


def _silent_on_views(silent: list[Any], values: dict[str, str]) -> Verdict:
    """The verdict where images might show the views that are wanted, but do not say which they show."""
    looked = [look(image, "views") for image in silent]
    statements = [one.statement for one in looked if one.statement is not None]
    if len(statements) == len(looked):
        return said(statements, f"the views of {_techniques(silent)}", [one.spot() for one in looked], **values)
    message = f"Which views {_verb(silent, 'show')} is not stated (`views`: wide-field, close-up)."
    own = {**values, "technique": str(silent[0].technique), "fix": "Say under `views` which views these images show."}
    return not_reported(message, [Spot(one, "technique", "which views?") for one in silent], **own)


def _one_view(fitting: list[Any], images: list[Any], found: Found, values: dict[str, str]) -> Verdict:
    """The verdict where a view is missing, or no image shows single vesicles."""
    if not fitting:
        message = f"No image shows single vesicles by {values['techniques']} ({_techniques(images)})."
        return not_met(message, [Spot(one, "technique") for one in images][:3], **values)
    absent = " and ".join(view for view in VIEWS if view not in views_of(fitting))
    message = f"{_verb(fitting, 'show')} no {absent} view."
    return not_met(
        message, [Spot(one, "views") for one in fitting], **{**values, "technique": str(fitting[0].technique)}
    )


def _techniques(entries: list[Any]) -> str:
    return " and ".join(dict.fromkeys(str(entry.technique) for entry in entries))


def _verb(entries: list[Any], verb: str) -> str:
    """Techniques with a verb in the right number."""
    number = len({str(entry.technique) for entry in entries})
    return f"{_techniques(entries)} {verb}{'s' if number == 1 else ''}"


def measures_single(entry: Any) -> bool | None:
    """Whether a technique measures many single vesicles without an image; None where it is not known."""
    technique = entry.technique.entry
    if technique is None:
        return None
    return bool(technique.single_particle and not technique.image)


ENSEMBLE = "static light scattering"
"""A principle that reads an ensemble, though MISEV2018 lists it for single vesicles."""


@rule(
    "single-vesicles-measured",
    subject="preparation",
    why="Images show few vesicles, and techniques that read many at once hide how these differ; neither tells how "
    "many there are of which size.",
    reads=READS_PARTICLES,
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Add a technique that measures many vesicles one by one without an image: NTA, resistive "
        "pulse sensing, high-resolution flow cytometry, SP-IRIS.",
        Outcome.NOT_REPORTED: "Enter the technique by which many vesicles were measured one by one, such as NTA.",
    },
    methods="Single vesicles were measured by <NTA, TRPS, nano-flow cytometry>.",
    add="""
characterization:
  particles:
    - technique: <NTA, TRPS, ...>
      size:
        mode: <mode> nm
      concentration:
        value: <number> /mL
        per: <mL final, mL sample, cell, g tissue or harvest>
""",
)
def single_vesicles_measured(preparation: Any, dossier: Any) -> Verdict:
    """Many single vesicles are measured without an image.

    By NTA, resistive pulses, high-resolution flow cytometry, SP-IRIS and the like. DLS and bead-based flow cytometry
    read many vesicles at once and do not count; multi-angle light scattering does, since MISEV2018 lists it.
    """
    found = look(preparation, PARTICLES)
    entries = found.value or []
    single = [entry for entry in entries if measures_single(entry)]
    unknown = [entry for entry in entries if measures_single(entry) is None]
    if single:
        ensemble = all(ENSEMBLE in entry.technique.entry.principles for entry in single)
        notes = [f"{_verb(single, 'read')} an ensemble; MISEV2018 lists that for single vesicles all the same."]
        at = [Spot(entry, "technique") for entry in single][:3]
        return met(f"{_verb(single, 'measure')} single vesicles.", at, notes if ensemble else [])
    if unknown:
        message = f"evcheck does not know whether {_verb(unknown, 'measure')} single vesicles."
        return needs_review(message, [Spot(entry, "technique", "not known") for entry in unknown])
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    if entries:
        message = (
            f"None of the techniques listed ({_techniques(entries)}) measures vesicles one by one without an image."
        )
        return not_met(message, [Spot(entry, "technique") for entry in entries][:3])
    if found.statement is not None:
        return said([found.statement], "a measurement of single vesicles", [found.spot()])
    return not_reported("No technique that measures single vesicles is reported.", [found.spot()])


@rule(
    "image-and-measurement",
    subject="preparation",
    why="An image shows form, but of few vesicles; a counter sees many particles, but no form, and takes "
    "lipoproteins and clumps for vesicles. Each makes up for the other.",
    reads=[*READS_PARTICLES, IMAGING, f"{IMAGING}[].technique"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix="Use two techniques that complement each other: an image of single vesicles, and a measurement of many.",
    methods="Single vesicles were imaged by <TEM> and measured by <NTA>.",
    add="""
characterization:
  particles:
    - technique: <NTA, TRPS, ...>
  imaging:
    - technique: <TEM, cryo-EM, AFM, dSTORM>
""",
)
def image_and_measurement(preparation: Any, dossier: Any) -> Verdict:
    """Single vesicles are both imaged and measured.

    Two microscopes do not complement each other, nor do two counters: one technique of each kind is asked for.
    """
    chapters = [look(preparation, path) for path in (IMAGING, PARTICLES)]
    images, entries = [one.value or [] for one in chapters]
    fits = [[shows_vesicles(one, electron=False) for one in images], [measures_single(one) for one in entries]]
    if all(any(one) for one in fits):
        kept = [one for one in images if shows_vesicles(one, False)] + [one for one in entries if measures_single(one)]
        return met(f"{_techniques(kept)} complement each other.", [Spot(one, "technique") for one in kept][:3])
    if all(any(one is not False for one in some) for some in fits):
        unknown = [one for one in [*images, *entries] if one.technique.entry is None]
        message = f"evcheck does not know {_techniques(unknown)}; whether it complements the others is for a reader."
        return needs_review(message, [Spot(one, "technique", "not known") for one in unknown])
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    statements = [one.statement for one in chapters if one.statement is not None]
    if statements:
        return said(statements, "imaging or measurement of single vesicles", [chapters[0].spot()])
    if not images or not entries:
        absent = " and ".join(f"`{one.path}`" for one in chapters if not one.value)
        return not_reported(f"Nothing is listed under {absent}.", [one.spot() for one in chapters if not one.value])
    message = f"{_techniques([*images, *entries])}: not one image and one measurement of single vesicles."
    return not_met(message, [chapters[0].spot()])
