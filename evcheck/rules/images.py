"""Images of single vesicles: seen from afar, so that a reader can judge the whole, and from near."""

from __future__ import annotations

from typing import Any

from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met, not_reported, said

VIEWS = ("wide-field", "close-up")


@rule(
    "images-near-and-far",
    subject="preparation",
    reads=[
        "characterization.imaging",
        "characterization.imaging[].technique",
        "characterization.imaging[].views",
        "characterization.imaging[].selection",
        "characterization.shown for",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Show single vesicles in a wide field and close up, by electron or atomic force microscopy.",
        Outcome.NOT_REPORTED: "Say which views the images show (`wide-field`, `close-up`), and how fields were chosen.",
    },
    methods="Wide-field and close-up images were taken by <technique>; fields were chosen <how>.",
    add="""
characterization:
  imaging:
    - technique: <TEM, cryo-EM, AFM>
      views:
        - wide-field
        - close-up
      selection: <how fields were chosen>
""",
)
def images_near_and_far(preparation: Any, dossier: Any) -> Verdict:
    """Single vesicles are shown in wide-field and in close-up images.

    Images by any technique that shows single vesicles count: electron, atomic force and super-resolution microscopy.
    How fields were chosen gets a note where it is not said.
    """
    found = look(preparation, "characterization.imaging")
    if found.statement is not None:
        return said([found.statement], "images", [found.spot()])
    shown_for = look(preparation, "characterization.shown for")
    if not found.value:
        return elsewhere(shown_for) if shown_for.value else not_reported("No image is reported.", [found.spot()])
    known = [entry for entry in found.value if entry.technique.entry is not None and entry.technique.entry.image]
    unknown = [entry for entry in found.value if entry.technique.entry is None]
    sure = _views(known)
    lacking = [view for view in VIEWS if view not in sure]
    at = [Spot(entry, "views") for entry in known][:3]
    if not lacking:
        return met(f"{_named(known)}: wide-field and close-up.", at, _selection(known))
    if not set(lacking) - _views(unknown):
        message = f"Whether {_named(unknown)} shows single vesicles is for a reader."
        return needs_review(message, [Spot(entry, "technique") for entry in unknown])
    if shown_for.value:
        return elsewhere(shown_for)
    silent = [entry for entry in (*known, *unknown) if look(entry, "views").absent]
    if silent:
        message = f"{_named(silent)}: which views are shown is not stated (`views`)."
        return not_reported(message, [Spot(entry, "views") for entry in silent][:3])
    statements = [look(entry, "views") for entry in known if look(entry, "views").statement is not None]
    if statements:
        given = [one.statement for one in statements if one.statement is not None]
        return said(given, "the views shown", [one.spot() for one in statements])
    if not known and not unknown:
        return not_met(f"{_named(found.value)} does not show single vesicles.", [found.spot()])
    return not_met(f"No {' and no '.join(lacking)} image is shown.", at or [found.spot()])


def _views(entries: list[Any]) -> set[str]:
    return {view for entry in entries for view in entry.views or ()}


def _named(entries: list[Any]) -> str:
    """The techniques as written."""
    return ", ".join(dict.fromkeys(str(entry.technique) for entry in entries))


def _selection(entries: list[Any]) -> list[str]:
    """A note where no image says how its fields were chosen."""
    if any(not look(entry, "selection").absent for entry in entries):
        return []
    return ["Say how fields were chosen (`selection`), so that readers can tell that they are representative."]
