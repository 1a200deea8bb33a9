"""Process blanks: what reagents, medium and devices bring along without any source."""

from __future__ import annotations

from typing import Any

from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_met, not_reported, said


@rule(
    "process-blank",
    subject="preparation",
    why="Medium, reagents, columns and buffers bring particles, proteins and effects of their own; only a blank "
    "shows how much of a result does not come from the source.",
    reads=[
        "process_blank",
        "/preparations[].process_blank",
        "sample.medium.serum.kind",
        "/preparations",
        "/preparations[].role",
        "/preparations[].of",
        "/assays",
        "/assays[].preparation",
        "/assays[].controls",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    controls=False,
    fix={
        Outcome.NOT_MET: "Take unconditioned medium, or buffer, through the whole workflow and report what it gives; "
        "or say why that was left out.",
        Outcome.NOT_REPORTED: "Say whether unconditioned medium or buffer went through the whole workflow; enter it as "
        "a preparation with `role: blank` if it was measured.",
    },
    methods="<Unconditioned medium or buffer> went through the whole workflow as a process blank and gave <result>.",
    add="process_blank: <yes or no>",
)
def process_blank(preparation: Any, dossier: Any, *, serum_only: bool = False) -> Verdict:
    """Medium or buffer that never met the source went through the same workflow.

    It is said under `process_blank` of this preparation or of the one that it is like, or shown by a preparation with
    the role `blank` that belongs to it, or by a process blank among the controls of an assay. A blank of another
    preparation may have gone through the same workflow or not, which is for a reader. Where the item says so, it is
    asked only of medium that held serum.
    """
    if serum_only and (verdict := _without_serum(preparation)) is not None:
        return verdict
    said_here = look(preparation, "process_blank")
    if said_here.value:
        return met("A process blank was done.", [said_here.spot()])
    alike = {preparation.id, preparation.like}
    others = [one for one in dossier.preparations or [] if one is not preparation]
    blanks = [one for one in others if one.role == "blank"]
    own = [one for one in blanks if one.of in alike]
    if own:
        return met(f"`{own[0].id}` is its blank.", [Spot(own[0], "role")])
    for assay in look(dossier, "assays").value or []:
        if preparation.id in assay.preparation and any(_is_blank(name) for name in assay.controls or []):
            return met(f"`{assay.id}` has a process blank among its controls.", [Spot(assay, "controls")])
    done = [(one, "process_blank") for one in others if one.process_blank]
    same = [(one, field) for one, field in done if one.id == preparation.like]
    if same:
        return met(f"A process blank was done for `{preparation.like}`, which is like this one.", [Spot(*same[0])])
    done += [(one, "role") for one in blanks]
    if done:
        one, field = done[0]
        whose = one.of or one.id if field == "role" else one.id
        message = f"A blank was done for `{whose}`; whether it went through the same workflow is for a reader."
        return needs_review(message, [Spot(one, field)])
    if said_here.statement is not None:
        return said([said_here.statement], "a process blank", [said_here.spot()])
    if said_here.value is not None:
        return not_met("No process blank was done.", [said_here.spot()])
    return not_reported("Whether there was a process blank is not stated (`process_blank`).", [said_here.spot()])


def _is_blank(name: Any) -> bool:
    return name.entry is not None and name.entry.meaning == "process blank"


def _without_serum(preparation: Any) -> Verdict | None:
    """The verdict where the collection medium held no serum, or where that is not known; None where it did."""
    serum = look(preparation, "sample.medium.serum.kind")
    if serum.statement is not None:
        return said([serum.statement], "the serum of the collection medium", [serum.spot()])
    if serum.value is None:
        message = "Whether the collection medium held serum is not stated (`sample.medium.serum`)."
        return not_reported(message, [serum.spot()], state="sample.medium.serum")
    if serum.value.entry is not None and serum.value.entry.counts_as == "none":
        return not_applicable("The collection medium held no serum.", [serum.spot()])
    return None
