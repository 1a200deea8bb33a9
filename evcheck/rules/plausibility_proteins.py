"""Proteins that the source of the vesicles does not have."""

from __future__ import annotations

from typing import Any

from evcheck.rules import proteins
from evcheck.rules.look import look
from evcheck.rules.plausibility import Check, always, doubtful, fine, weigh, whole, wrong
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, not_applicable

TETRASPANINS = ("CD9", "CD37", "CD53", "CD63", "CD81", "CD82", "CD151")
"""The tetraspanins that go by another name than TSPAN and a number."""

WITHOUT = ("bacteria", "plant", "fungus")
"""Groups of sources that have none of the tetraspanins of mammals."""

FOUND = ("detected", "enriched", "quantified")

READS = [
    "sample.kind",
    "sample.species",
    "sample.origin",
    *proteins.READS,
]


@rule(
    "no-bacterial-tetraspanin",
    subject="preparation",
    why="Found in bacteria, a tetraspanin points to serum or host cells in the preparation, or to an antibody "
    "that binds something else; what is concluded from it is not about the vesicles.",
    reads=READS,
    adverse=always(READS),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NOT_MET: "Check antibody, lysate and medium: bacteria have no tetraspanin. If mammalian cells were in "
        "the culture, name their species too.",
        Outcome.NEEDS_REVIEW: "Say where the tetraspanin comes from: host, medium, an engineered construct, or an "
        "antibody that binds something else.",
    },
    methods="<tetraspanin> comes from <host cells or serum>.",
)
def no_bacterial_tetraspanin(preparation: Any, dossier: Any) -> Verdict:
    """No tetraspanin of mammals is claimed in vesicles of bacteria.

    Bacteria have no tetraspanins, plants and fungi none of those of mammals (CD9, CD63, CD81 and their kin). One that
    was found in vesicles of bacteria cannot be theirs, unless a mammal is among the species, the vesicles are
    engineered or it was looked for as a contaminant; that, and one in vesicles of plants or fungi, is for a reader.
    """
    kind = look(preparation, "sample.kind").value
    if kind is not None and kind.entry is not None and kind.entry.group not in WITHOUT:
        return not_applicable(f"The sample is {kind}; this is asked of bacteria, plants and fungi.",
                              [Spot(preparation.sample, "kind")])  # fmt: skip
    if kind is None or kind.entry is None:
        nothing = f"evcheck does not know the kind of sample `{kind}`, so its proteins were not compared with it."
        return weigh([], nothing, whole(preparation))
    listed = proteins.listed(preparation)
    tetraspanins = [(name, entry) for name, entry in listed if is_tetraspanin(name)]
    checks = [_tetraspanin(preparation, name, entry) for name, entry in tetraspanins]
    nothing = f"No tetraspanin is among the {len(listed)} proteins listed." if listed else "No protein is listed."
    return weigh(checks, nothing, whole(preparation))


def is_tetraspanin(name: Any) -> bool:
    """Whether all that a name may stand for is a tetraspanin."""
    entries = proteins.meant(name)
    return bool(entries) and all(one.name in TETRASPANINS or one.name.startswith("TSPAN") for one in entries)


def _tetraspanin(preparation: Any, name: Any, entry: Any) -> Check:
    kind = look(preparation, "sample.kind").value
    at = Spot(entry, "protein")
    if entry.result not in FOUND:
        return fine(f"{name} is not said to be in the vesicles ({entry.result or 'no result'}).", at)
    told = f"{name} is {entry.result} in vesicles of {kind}"
    if kind.entry.group != "bacteria":
        return doubtful(f"{told}, which have no tetraspanin of mammals.", at)
    why = _another_source(preparation, entry)
    if why:
        return doubtful(f"{told}, which have no tetraspanins; {why}.", at)
    return wrong(f"{told}, which have no tetraspanins.", at)


def _another_source(preparation: Any, entry: Any) -> str:
    """What may explain a tetraspanin in vesicles of bacteria; empty where nothing does."""
    mammals = [
        name for name in look(preparation, "sample.species").value or [] if name.entry is not None and name.entry.mammal
    ]
    if mammals:
        return f"it may be of {proteins.named(mammals)}, which is named too"
    if look(preparation, "sample.origin").value == "engineered":
        return "the vesicles are engineered"
    return "it was looked for as a contaminant" if entry.role == "contaminant" else ""
