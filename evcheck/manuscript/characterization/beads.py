"""What vesicles were caught with for an assay on beads: the kit, or what the antibodies on the beads bind."""

from __future__ import annotations

from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

ASSAYS = ("bead-based flow cytometry", "MACSPlex")
"""Assays on beads, as entries of `proteins:` name them."""
KIT = Sieve(r"\bMACSPlex (?:(?:EV|Exosome|human|IO) ){0,3}[Kk]it(?: IO)?(?:,? (?:human|mouse))?")
CAUGHT = Sieve(
    r"\b(?:captur\w+|bound|coupled|adsorbed|caught|incubated|immobili[sz]ed)\b[^.;]{0,60}?\banti-(?:human )?"
    r"(?P<what>[\w-]+)[^.;]{0,60}?\bbeads\b"
    r"|\banti-(?:human )?(?P<coat>[\w-]+?)[- ](?:coated |coupled |conjugated |bound )?(?:magnetic |latex |capture "
    r")?beads\b"
    r"|\b(?P<plain>CD\d{1,3})[- ](?:coated |capture |coupled )?(?:magnetic )?beads\b"
    r"|\bbeads (?:coated|coupled|conjugated) with (?:\w+ )?anti-(?:human )?(?P<behind>[\w-]+)"
)
TOLD_IN = ("methods", "supplement", "other")


def beads(scene: Scene) -> dict[str, Node]:
    """The kit of an assay on beads, or the protein that vesicles were caught by, by the keys of an entry."""
    for number, sentence in enumerate(scene.manuscript.sentences):
        if scene.roles[number] not in TOLD_IN or scene.others[number]:
            continue
        if kit := KIT.search(scene.text, sentence.start, sentence.end):
            return {"kit": Found(kit.group(), (Span(*kit.span()),))}
        caught = CAUGHT.search(scene.text, sentence.start, sentence.end)
        if caught is None or scene.subjects[number] not in ("vesicles", ""):
            continue
        group = next(name for name, told in caught.groupdict().items() if told)
        names = within(scene.names, "protein", *caught.span(group))
        if names and names[0].name:
            return {"captured_with": Found(names[0].name, (Span(*caught.span(group)),))}
    return {}
