"""Spins of cells: which of them cleared the supernatant that vesicles were then pelleted from."""

from __future__ import annotations

import re

from evcheck.manuscript.isolation.spins import HARD
from evcheck.manuscript.isolation.state import Done, State
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.words.figures import figures_within

GROWN_ON = re.compile(
    r"(?i)plated|seeded|cultured|re-?suspended|discarded|aspirated|counted|stimulat|incubat|treated|activated|kept in"
)
"""What is done to cells that were spun down to be used."""

MEDIUM = re.compile(r"(?i)supernatant|medium|media")

TAKEN_OUT = re.compile(
    r"(?i)\b(?:cells|platelets|parasites|bacteria) (?:was|were) (?:\w+ )?(?:removed|eliminated) [^.;]*$"
)
"""Words before a spin that took cells out of what vesicles were then pelleted from."""

SPUN_ON = re.compile(
    r"(?i)\bsupernatants? (?:\([^)]{0,30}\) )?(?:(?:was|were) )?(?:[\w-]+ ){0,2}?(?:(?:collected|recovered"
    r"|transferred"
    r"|saved|removed)(?:,| and| then){1,3} )?(?:(?:was|were|then|further) )*(?:ultra-?)?(?:centrifuged|spun)\b"
)
"""Words for a supernatant that is spun again."""

OF_SUPERNATANT = re.compile(
    r"(?:The|This|These|Each|All|Resulting|Cleared|Clarified|Cell-free)? ?(?:[\w-]+ ){0,2}[Ss]upernatants?\b"
    r"(?! (?:was|were) (?:\w+ )?(?:discarded|removed|aspirated|decanted))"
)
"""How a sentence begins that goes on with a supernatant."""

CLEARS_CELLS = re.compile(
    r"[^.;]{0,40}\bto (?:remove|eliminate|clear|exclude|get rid of|discard) "
    r"(?:(?:any|all|the|residual|dead|intact|floating|detached|remaining) )*(?:cells|cell debris|debris)\b"
)
"""What stands behind a spin that takes cells out of their medium."""


def of_supernatant(read: Reading, state: State, event: Event, start: int, end: int) -> bool:
    """Whether a spin in a passage on vesicles, told of cells so far, is one of their supernatant."""
    if CLEARS_CELLS.match(read.text, event.end, end):
        return True
    again = bool(state.waiting) and (
        SPUN_ON.search(read.text, start, event.start) is not None
        or OF_SUPERNATANT.match(read.text, start, event.start) is not None
    )
    return again or (event.force is not None and _in_rising_series(read, event))


def _in_rising_series(read: Reading, event: Event) -> bool:
    """Whether a spin is one of three or more in a clause that rise to one which pellets vesicles, whatever is spun."""
    forces = figures_within(read.figures, event.clause.start, event.clause.end, "force")
    amounts = [force.amount for force in forces]
    return event.force in forces and len(amounts) > 2 and amounts == sorted(amounts) and amounts[-1] >= HARD


def were_waiting(read: Reading, state: State, event: Event) -> list[Done]:
    """Spins of cells whose supernatant was worked on further: they cleared it."""
    waiting, state.waiting = state.waiting, []
    if waiting and not MEDIUM.search(read.text, max(0, waiting[0].start - 140), event.start):
        waiting = [one for one in waiting if TAKEN_OUT.search(read.text, max(0, one.start - 60), one.start)]
    if not waiting:
        return []
    kept: list[Event] = []
    for one in reversed(waiting):
        after = kept[0] if kept else event
        spun = one.force is not None or one.speed is not None
        if after.start - one.end > 260 or (spun and GROWN_ON.search(read.text, one.end, after.start)):
            break
        kept.insert(0, one)
    return [Done(one, "isolation") for one in kept]
