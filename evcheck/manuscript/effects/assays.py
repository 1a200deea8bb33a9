"""What vesicles were given to, and what they did: functional assays with doses, controls and repeats.

Beads, antibodies, dyes and enzymes are brought together with vesicles too; an assay is where cells, tissue or animals
get them. Doses count where they stand beside the vesicles: a dose series of a drug is none of vesicles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.characterization.belonging import NOT_SAID, Belonging
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.effects.conditions import conditions, readout_of
from evcheck.manuscript.effects.dosing import BY_DOSE, doses_in
from evcheck.manuscript.effects.effects import effect
from evcheck.manuscript.effects.given_doses import dose_told, given_particles, kept_with
from evcheck.manuscript.effects.giving import UPTAKE, given_to_the_living
from evcheck.manuscript.structure.citing import cites
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.negation import supposed

WHERE = ("uptake", "biodistribution")
"""Kinds of assays that read where vesicles went."""
SPREAD = re.compile(
    r"\b(?:bio-?distribution|in vivo imaging|IVIS|DiR|tissue distribution|whole-body imag\w+)\b", re.IGNORECASE
)
TOXIC = re.compile(r"\b(?:cyto-?toxicity|toxicity|LDH release|haemolysis|hemolysis)\b", re.IGNORECASE)


COUNTED_THINGS = re.compile(r" (?:[\w-]*EVs|particles|vesicles|exosomes|MVs|MPs|OMVs)$")
"""What is counted in a dose, which may be told of the same dose in other words, or not at all."""


class Given(NamedTuple):
    """A sentence in which living things get vesicles: its number, the words for it, and the kind of assay."""

    sentence: int
    span: Span
    kind: str


def givings(scene: Scene) -> list[Given]:
    """Every sentence in which cells, tissue or animals get vesicles, in the order of the text."""
    found = []
    for number in range(len(scene.subjects)):
        if scene.others[number] or scene.roles[number] in ("front", "references", "back", "data availability"):
            continue
        sentence = scene.manuscript.sentences[number]
        if scene.subjects[number] != "vesicles":
            told = (
                given_particles(scene, *sentence[:2]) if scene.vesicles and scene.roles[number] == "methods" else None
            )
            found += [Given(number, told, _kind(scene, number))] if told else []
            continue
        if not scene.direct[number]:
            if dose := dose_told(scene, *sentence[:2]):
                found.append(Given(number, dose, _kind(scene, number)))
            continue
        if scene.roles[number] != "methods" and supposed(scene.words(number)):
            continue
        own = scene.roles[number] != "introduction"
        given = _given(scene, *sentence[:2]) if own else None
        if given and not cites(scene, number, sentence.start, sentence.end):
            found.append(Given(number, given, _kind(scene, number)))
        elif did := effect(scene, number):
            found.append(Given(number, did, "function"))
    return found


def _given(scene: Scene, start: int, end: int) -> Span | None:
    """The words by which something living gets vesicles, or the dose that tells it."""
    return given_to_the_living(scene, start, end) or kept_with(scene, start, end) or dose_told(scene, start, end)


def _kind(scene: Scene, number: int) -> str:
    """The kind of assay, by the words of a sentence or the heading above it."""
    text = scene.words(number)
    title = (
        scene.manuscript.sections[
            scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph].section
        ].title
        if scene.manuscript.sections
        else ""
    )
    if SPREAD.search(text):
        return "biodistribution"
    if UPTAKE.search(text) or UPTAKE.search(title):
        return "uptake"
    return "toxicity" if TOXIC.search(text) else "function"


def assay_entries(scene: Scene, preparations: Sequence[str], several: Belonging | None = None) -> list[Node]:
    """The assays with vesicles as `assays:` has them, one for each kind; `preparations` are the ids there are.

    Of which preparations one is, `several` says; where nothing does, it stands with the first, marked.
    """
    groups: dict[str, list[Given]] = {}
    for given in givings(scene):
        groups.setdefault(given.kind, []).append(given)
    return [_entry(scene, kind, group, _used(group, preparations, several)) for kind, group in groups.items()]


def _used(group: list[Given], preparations: Sequence[str], several: Belonging | None) -> Node:
    """The preparations that an assay was done with."""
    if several is None:
        return Found(preparations[0], ())
    homes = [(several.of(given.span), given.span) for given in group]
    named = {number: span for numbers, span in reversed(homes) for number in numbers}
    if not named:
        return Found(preparations[0], (), NOT_SAID)
    doubt = "" if all(numbers for numbers, _ in homes) else f"{NOT_SAID} everywhere"
    used = [Found(preparations[number], (named[number],), doubt) for number in sorted(named)]
    return used[0] if len(used) == 1 else [*used]


def _on_doses(scene: Scene, sentences: Sequence[int]) -> list[int]:
    """Further sentences of the same paragraphs that say of vesicles that what they did depended on their dose."""
    all_of_them = scene.manuscript.sentences
    paragraphs = {all_of_them[number].paragraph for number in sentences}
    return [
        number
        for number, sentence in enumerate(all_of_them)
        if sentence.paragraph in paragraphs
        and number not in sentences
        and not scene.others[number]
        and scene.direct[number]
        and scene.subjects[number] == "vesicles"
        and BY_DOSE.search(scene.text, sentence.start, sentence.end)
    ]


def _each_once(doses: Sequence[Found]) -> list[Found]:
    """Doses without those that a text tells again in other words, the first with its unit."""
    kept: dict[str, Found] = {}
    for dose in doses:
        number = COUNTED_THINGS.sub("", dose.value)
        if number not in kept or kept[number].value == number:
            kept[number] = dose
    return list(kept.values())


def _entry(scene: Scene, kind: str, group: list[Given], preparation: Node) -> dict[str, Node]:
    first = group[0]
    entry: dict[str, Node] = {
        "id": Found(kind, ()),
        "kind": Found(kind, (first.span,)),
        "preparation": preparation,
    }
    sentences = [given.sentence for given in group]
    if kind not in WHERE and (readout := readout_of(scene, sentences)):
        entry["readout"] = readout
    doses = list(doses_in(scene, [*sentences, *_on_doses(scene, sentences)]))
    if doses:
        entry["doses"] = [*_each_once(doses)]
    paragraphs = list(dict.fromkeys(scene.manuscript.sentences[given.sentence].paragraph for given in group))
    for number in paragraphs:
        around = scene.manuscript.paragraphs[number]
        conditions(scene.text, entry, around.start, around.end)
    return entry
