"""The chapters of a drafted dossier beside its preparations: study, antibodies, characterization, assays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.characterization.belonging import Belonging
from evcheck.manuscript.characterization.characterizing import Shared, Shown, characterized, shared
from evcheck.manuscript.deposits import trials
from evcheck.manuscript.draft import Aside, Found, Node
from evcheck.manuscript.effects.assays import assay_entries
from evcheck.manuscript.effects.untested import untested
from evcheck.manuscript.proteins.antibodies import antibodies, antibody_name, antibody_nodes
from evcheck.manuscript.proteins.proteins import proteins_seen
from evcheck.manuscript.structure.scene import Scene, set_scene
from evcheck.manuscript.study import TOLD, study
from evcheck.manuscript.text import Manuscript
from evcheck.manuscript.words.names import Mentions

SHARE = 1 / 50
"""Papers on vesicles name their own in more sentences than this part of all."""


class Chapters(NamedTuple):
    """What a manuscript tells beside its preparations, each part as the dossier has it; an empty part is empty.

    `characterization` is all that it tells of vesicles, `shared` the same by preparation where there are several.
    `assays` name preparations by the ids that were handed in; `untested` says that none was done. `in_passing` says
    that hardly a sentence names vesicles of the authors' own, so that what a whole paper shows without a preparation is
    not of them.
    """

    study: dict[str, Node]
    antibodies: dict[str, Node]
    characterization: dict[str, Node]
    assays: list[Node]
    asides: tuple[Aside, ...]
    shared: Shared | None = None
    in_passing: bool = False
    untested: Found | None = None


def chapters(
    manuscript: Manuscript,
    names: Mentions | None = None,
    preparations: Sequence[str] = ("vesicles",),
    several: Belonging | None = None,
) -> Chapters:
    """Draft study, antibodies, characterization and assays; `preparations` are the ids there are.

    Where there are several, `several` says which of them a place in the text speaks of.
    """
    scene = set_scene(manuscript, names)
    seen = proteins_seen(scene)
    found = antibodies(scene, seen)
    named = {one.symbol: antibody_name(one.protein.value) for one in found}
    asides = tuple(Aside(f"The study is registered as {one.value}.", one.evidence[0]) for one in trials(scene))
    shown = Shown.of(scene, seen, named)
    return Chapters(
        study(scene),
        antibody_nodes(found),
        characterized(shown),
        assay_entries(scene, preparations, several),
        asides,
        shared(shown, several) if several is not None and several.number > 1 else None,
        _in_passing(scene),
        untested(scene),
    )


def _in_passing(scene: Scene) -> bool:
    """Whether hardly a sentence of a manuscript names vesicles as its own."""
    own = sum(
        scene.direct[number] and subject == "vesicles" and scene.roles[number] in TOLD and not scene.others[number]
        for number, subject in enumerate(scene.subjects)
    )
    return own < SHARE * len(scene.subjects)
