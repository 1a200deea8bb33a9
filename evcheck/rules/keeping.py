"""Storage: how samples and vesicles were kept, and how they came back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evcheck.rules.look import Found, holds, look, look_any
from evcheck.rules.presence import in_ways
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Verdict, met, not_reported, said

THAWING = "thaw | freeze_thaw_cycles"
FIELDS = ("temperature", "duration", "vessel", "buffer", "additive", "thaw", "freeze_thaw_cycles", "state")
FINAL = "final.buffer"
"""Where else the buffer of a preparation may stand."""


def _reads(arguments: Mapping[str, Any]) -> list[str]:
    """The paths below the chapter that an item names."""
    return [FINAL, *(f"{arguments.get('chapter', 'storage')}.{field}" for field in FIELDS)]


@rule(
    "keeping-described",
    subject="preparation",
    why="In storage and on thawing, vesicles can break, clump or stick to the vessel, and cells that remain can "
    "burst. Unreported, this is taken for a difference between samples.",
    reads=[],
    reads_of=_reads,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    fix="Say how it was kept: temperature, time and vessel, and how it was thawed; `state: fresh` if it was used at "
    "once.",
    methods="<Samples> were kept at <temperature> in <vessel> for <duration> and thawed <how>.",
    add="{add}",
)
def keeping_described(
    preparation: Any, dossier: Any, *, chapter: str = "storage", state: tuple[str, ...] = ("temperature", "duration")
) -> Verdict:
    """How it was kept until it was used is described.

    The item names the fields; what was frozen says besides how, or how often, it was thawed. What was used fresh
    has nothing more to say.
    """
    kept = look(preparation, chapter)
    if kept.value is None:
        return _unsaid(kept, chapter)
    how = look(preparation, f"{chapter}.state")
    if how.value == "fresh":
        return met("It was used fresh.", [how.spot()])
    asked = [*state, THAWING] if _frozen(preparation, chapter) else list(state)
    looked = [(path, _told(preparation, chapter, path)) for path in asked]
    absent = [path for path, one in looked if not holds(one) and one.statement is None]
    if absent:
        told = ", ".join(in_ways(_below(chapter, path)) for path in absent)
        add = as_yaml([_below(chapter, path).split(" | ")[0] for path in absent])
        return not_reported(f"Not stated: {told}.", [kept.spot()], add=add)
    stated = [one for _, one in looked if one.statement is not None]
    if stated:
        what = ", ".join(f"`{chapter}.{one.path}`" for one in stated)
        return said(
            [one.statement for one in stated if one.statement is not None], what, [one.spot() for one in stated]
        )
    told = ", ".join(f"`{one.path if one.path == FINAL else f'{chapter}.{one.path}'}`" for _, one in looked)
    return met(f"Stated: {told}.", [kept.spot()])


def _told(preparation: Any, chapter: str, path: str) -> Found:
    """What is said at a path below the chapter; the buffer may be that which the isolation ended in."""
    own = look_any(look(preparation, chapter).value, path)
    if not own.absent or chapter != "storage" or "buffer" not in path:
        return own
    final = look(preparation, FINAL)
    return final if holds(final) else own


def _unsaid(kept: Found, chapter: str) -> Verdict:
    """The verdict where the chapter is absent, or a statement stands in its place."""
    if kept.statement is not None:
        return said([kept.statement], "storage", [kept.spot()])
    message = f"How it was kept is not stated (`{chapter}`; `fresh` if it was used at once)."
    return not_reported(message, [kept.spot()], add=as_yaml([f"{chapter}.state"]))


def _frozen(preparation: Any, chapter: str) -> bool:
    """Whether it was frozen, by word or by temperature."""
    temperature = look(preparation, f"{chapter}.temperature").value
    if temperature is not None and (temperature.word == "frozen" or (temperature.high or 0.0) < 0.0):
        return True
    return bool(look(preparation, f"{chapter}.state").value == "frozen")


def _below(chapter: str, path: str) -> str:
    """A path with its alternatives, from the preparation."""
    return " | ".join(f"{chapter}.{way}" for way in path.split(" | "))
