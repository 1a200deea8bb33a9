"""The steps of work that a sentence tells: spins, filters, columns, reagents, captures, each with its figures.

A step is begun by the words for a method, by a product that stands for one, or by a force; times, temperatures, rotors,
pores and products go to the step that they stand nearest to, without a verb of another act between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.filters import filters_of
from evcheck.manuscript.isolation.one_step import one_each
from evcheck.manuscript.isolation.products import products_of
from evcheck.manuscript.isolation.separations import named_methods
from evcheck.manuscript.isolation.spins import STRONG, spins_of
from evcheck.manuscript.structure.events import Event, Reading, clauses
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

TELLS = Sieve(
    r"[Cc]entrif|rcf\b|RCF|[Gg]ravit|\bg[ _-]?(?:avg|av|max)\b|\b[Ss]pun\b|\b[Ss]pin|[Ff]ilt|ﬁ ?lt|uniFB01"
    r"|\bfi lt|[Cc]hromato|[Pp]recipit"
    r"|[Bb]ead|[Ee]xclusion|[Aa]ffinity|[Ff]luidic|[Pp]hase|[Cc]aptur|[Cc]asein|[Cc]ut-?off|[Gg]radient|[Cc]ushion"
    r"|[Ii]mmuno|[Ff]ield|[Tt]angential|"
    r"[Hh]ollow|[Aa]cousti|lab-on-a|\b[Kk]its?\b|[Ee]xchange|[Ss]alting|[Ee]lectropho|[Hh]ydrophobic"
    r"|[Bb]iotin|\b(?:SEC|TFF|AF4|DLD|ATPS|IEX|AEX|UC|dUC)\b|qEV|[Ss]ephar|[Ss]uperose"
    r"|[Ss]ephacryl|[Cc]apto|Exo[A-Z-]|exo[A-Z]|"
    r"Amicon|[Cc]entric|[Vv]iva|[Rr]eagent|[Cc]olumn|[Pp]ellet|[Ss]ediment|\brpm\b|PEG"
    r"|[Dd]ynabeads|[Mm]embrane|[Aa]nti-|Vn96|Tim-?4|resin|[Oo]pti[Pp]rep|onolith|iodixanol|[Pp]assed|through (?=\d)"
)
GRAVITY = re.compile(r"g(?<![A-Za-wyz]g)(?!\w)")
"""Words without one of which a text tells no step."""


def tells_steps(read: Reading, start: int, end: int) -> bool:
    """Whether a part of a text can tell a step at all, by its words or by a product."""
    return (
        TELLS.search(read.text, start, end) is not None
        or GRAVITY.search(read.text, start, end) is not None
        or bool(within(read.names, "product", start, end))
    )


def steps_of(read: Reading, number: int, start: int, end: int) -> list[Event]:
    """The steps that a sentence tells, in the order of their words."""
    if not tells_steps(read, start, end):
        return []
    parts = clauses(read.text, start, end)
    spins = spins_of(read, number, start, end, parts)
    others = [*filters_of(read, number, parts), *named_methods(read, number, parts), *products_of(read, number, parts)]
    others = one_each(others)
    found: list[Event] = []
    taken: set[int] = set()
    for event in others:
        own = _driven(read, event, spins, taken)
        if own is not None:
            taken.add(own.start)
            event = event._replace(
                force=own.force, speed=own.speed, time=own.time, temperature=own.temperature, rotor=own.rotor
            )
        found.append(event)
    found += [spin for spin in spins if spin.start not in taken]
    return sorted(found, key=lambda event: event.start)


NEXT_ACT = re.compile(r"[,;)] (?:and |then )*(?:ultra-?filt|concentrat|diafilt)\w*ed\b")
"""Words behind a spin with which another act begins: `12,000 g, ultrafiltered`."""

AFTER = re.compile(r"\b(?:after|following|prior to|before)\b")

PELLETS = re.compile(r"\b(?:precipitat|pellet|sediment|ultra-?centrifug|isolat|harvest|purif)\w*(?:ed|ation)\b")
"""Words behind a filter for an act that has a spin of its own."""


def _driven(read: Reading, event: Event, spins: Sequence[Event], taken: set[int]) -> Event | None:
    """The spin that drives a filter, a concentrator or a column, if one stands in its clause."""
    if event.method not in ("ultrafiltration", "filtration", "membrane affinity", "resin binding"):
        return None
    for spin in spins:
        if spin.start in taken or (spin.force is None and spin.speed is None):
            continue
        if spin.clause == event.clause and (spin.force is None or spin.force.amount <= STRONG):
            low, high = sorted((spin.start, event.start))
            between = read.text[low:high]
            if event.method == "filtration" and low == spin.start and re.search(r"\band\b|[,;]", between):
                continue
            if AFTER.search(between):
                continue
            if low == event.start and PELLETS.search(between):
                continue
            if low == spin.start and NEXT_ACT.search(between + read.text[high : high + 12]):
                continue
            if high - low < 170 and not re.search(r"\bsupernatants?\b|\bthen\b|;", read.text[low:high]):
                return spin
    return None
