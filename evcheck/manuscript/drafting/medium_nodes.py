"""Media as the tree of a draft has them: base, serum and its depletion, time on cells."""

from __future__ import annotations

from evcheck.knowledge import lookup
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.drafting.step_nodes import value_node
from evcheck.manuscript.medium.growth import Growth
from evcheck.manuscript.medium.media import MediumFound
from evcheck.manuscript.medium.serums import Serum
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.text import Span


def medium_node(read: Reading, medium: MediumFound) -> dict[str, Node]:
    """The medium that vesicles were collected in, as `sample: medium:` has it."""
    out: dict[str, Node] = {}
    if medium.base is not None:
        out["base"] = Found(read.text[medium.base.start : medium.base.end], (medium.base,))
    if medium.serum is not None:
        out["serum"] = _serum(read, medium.serum, medium.depleted_by)
    if medium.conditioning is not None:
        out["conditioning"] = value_node(medium.conditioning)
    return out


def growth_node(text: str, grown: Growth) -> dict[str, Node]:
    """The medium that cells grew in before, as `sample: growth_medium:` has it."""
    out: dict[str, Node] = {"base": Found(text[grown.base.start : grown.base.end], (grown.base,), grown.unsure)}
    if grown.serum is not None:
        known = lookup.find("serum", grown.serum["kind"]).entry
        kind = known.name if known is not None else grown.serum["kind"]
        at = (Span(*grown.serum.span()),)
        out["serum"] = {"kind": Found(kind, at), "percent": Found(grown.serum["percent"], at)}
    if grown.additives is not None:
        out["additives"] = Found(grown.additives[0], (grown.additives[1],))
    return out


def _serum(read: Reading, serum: Serum, depleted_by: Event | None) -> Node:
    """Serum by what is said of it: none, or its kind, how much of it, and how it was depleted."""
    kinds = {"depleted": "EV-depleted fetal bovine serum", "none": "none", "serum": "fetal bovine serum"}
    doubt = "" if serum.state != "serum" else "whether vesicles were collected in this medium is not said"
    if serum.state == "replaced":
        printed = read.text[serum.words.start : serum.words.end]
        known = lookup.find("serum", printed).entry
        return Found(known.name if known is not None and known.counts_as == "none" else "none", (serum.words,))
    kind = Found(kinds[serum.state], (serum.words,), doubt)
    if serum.state == "none":
        return kind
    out: dict[str, Node] = {"kind": kind}
    if serum.percent is not None:
        out["percent"] = value_node(serum.percent)
    if depleted_by is not None:
        out["depletion"] = _depletion(depleted_by)
    return out


def _depletion(event: Event) -> dict[str, Node]:
    """The step by which serum was freed of its own vesicles."""
    out: dict[str, Node] = {"method": Found(event.method, (Span(event.start, event.end),))}
    for key, figure in (("force", event.force), ("duration", event.time), ("cutoff", event.cutoff)):
        if figure is not None and figure.value != "overnight":
            out[key] = value_node(figure)
    return out
