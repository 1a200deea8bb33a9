"""How material was kept: samples before isolation, vesicles after it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from evcheck.rules.look import look, ways_of
from evcheck.rules.presence import FIX, all_stated
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Verdict, met


def _named(arguments: Mapping[str, Any]) -> Iterable[str]:
    """The paths that an item's arguments name."""
    yield f"{arguments.get('chapter', 'storage')}.state"
    for key in ("paths", "frozen"):
        for path in arguments.get(key, ()):
            yield from ways_of(path)


@rule(
    "storage-described",
    subject="preparation",
    reads=[],
    reads_of=_named,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    fix=FIX,
    methods="State: {paths}.",
    add="{add}",
)
def storage_described(
    preparation: Any,
    dossier: Any,
    *,
    chapter: str = "storage",
    paths: tuple[str, ...] = (),
    frozen: tuple[str, ...] = (),
) -> Verdict:
    """How the material was kept is stated.

    What was used fresh needs nothing more. Else every field that the item names must be stated; some of them are
    asked only of what was frozen, and are not asked where it was only cooled.
    """
    state = look(preparation, f"{chapter}.state")
    if state.value == "fresh":
        return met("It was used fresh.", [state.spot()])
    asked = paths if state.value == "cooled" else (*paths, *frozen)
    return all_stated(preparation, asked, dossier=dossier)
