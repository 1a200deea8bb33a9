"""The chapters of a drafted dossier beside its preparations: study, antibodies, characterization, assays."""

from __future__ import annotations

from typing import NamedTuple

from evcheck.manuscript.amounts import lysis_buffer, proteome, quantities, rna
from evcheck.manuscript.antibodies import antibodies, antibody_name, antibody_nodes
from evcheck.manuscript.assayed import assayed
from evcheck.manuscript.assays import assay_entries
from evcheck.manuscript.deposits import trials
from evcheck.manuscript.draft import Aside, Found, Node
from evcheck.manuscript.measuring import looks
from evcheck.manuscript.names import Mentions
from evcheck.manuscript.particles import image_entries, particle_entries
from evcheck.manuscript.protein_nodes import protein_entries
from evcheck.manuscript.proteins import proteins_seen
from evcheck.manuscript.scene import Scene, set_scene
from evcheck.manuscript.serving import instruments
from evcheck.manuscript.study import study
from evcheck.manuscript.text import Manuscript


class Chapters(NamedTuple):
    """What a manuscript tells beside its preparations, each part as the dossier has it; an empty part is empty.

    `assays` name the preparation by the id that was handed in.
    """

    study: dict[str, Node]
    antibodies: dict[str, Node]
    characterization: dict[str, Node]
    assays: list[Node]
    asides: tuple[Aside, ...]


def chapters(manuscript: Manuscript, names: Mentions | None = None, preparation: str = "vesicles") -> Chapters:
    """Draft study, antibodies, characterization and assays; `preparation` is the id of what was characterized."""
    scene = set_scene(manuscript, names)
    seen = proteins_seen(scene)
    found = antibodies(scene, seen)
    named = {one.symbol: antibody_name(one.protein.value) for one in found}
    asides = tuple(Aside(f"The study is registered as {one.value}.", one.evidence[0]) for one in trials(scene))
    return Chapters(
        study(scene),
        antibody_nodes(found),
        _characterization(scene, protein_entries(seen, named, lysis_buffer(scene))),
        assay_entries(scene, preparation),
        asides,
    )


def _characterization(scene: Scene, proteins: list[Node]) -> dict[str, Node]:
    """The chapter `characterization` of the preparation that was characterized."""
    found = looks(scene)
    served = instruments(scene, found)
    node: dict[str, Node] = {}
    if proteins:
        node["proteins"] = proteins
    if particles := particle_entries(scene, found, served):
        node["particles"] = particles
    if imaging := image_entries(scene, found, served):
        node["imaging"] = imaging
    if amounts := quantities(scene):
        node["quantities"] = amounts
    components: list[Node] = []
    if (words := rna(scene)) is not None:
        components.append({"what": Found("RNA", words.evidence, words.unsure)})
    if (proteins_read := proteome(scene)) is not None:
        components.append(proteins_read)
    components.extend(assayed(scene))
    if components:
        node["components"] = components
    return node
