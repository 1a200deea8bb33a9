"""A step as a sentence tells it, and the parts of a sentence that each tell one act."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import Mentions
from evcheck.manuscript.words.numbers import Figure


class Event(NamedTuple):
    """A step as a sentence tells it: its method, where its words stand, its figures and names.

    `force`, `speed`, `time`, ... are figures, `rotor`, `product` and `matrix` names with their places. `said` is true
    where the words alone tell the step, with no figure, `again` where its time is that of the same spin before.
    """

    start: int
    end: int
    method: str
    sentence: int
    clause: Span
    force: Figure | None = None
    speed: Figure | None = None
    time: Figure | None = None
    temperature: Figure | None = None
    times: Figure | None = None
    pore: Figure | None = None
    cutoff: Figure | None = None
    rotor: Span | None = None
    product: Span | None = None
    matrix: Span | None = None
    percents: tuple[Figure, ...] = ()
    keep: str = ""
    said: bool = False
    again: bool = False


class Reading(NamedTuple):
    """A text with what was found in it once: names and figures."""

    text: str
    names: Mentions
    figures: Sequence[Figure]


CLAUSE = re.compile(
    r"[;, ](?:(?<=;)\s(?![^()]*\))|(?:(?<=,)|(?<= )(?:and|before|after which|which)) (?=(?:and |was |were |finally "
    r"|further |subsequently |then )?(?:then|subsequently|finally|next|the (?:resulting|pellet|supernatant"
    r"|filtrate|clear|final|remaining|concentrate)|"
    r"supernatants?|pellets?|filtrate|resulting|followed|washed|filtered|concentrated"
    r"|ultra-?centrifuged|centrifuged|spun|passed|resuspended|re-?suspended|pelleted|"
    r"subjected|loaded|layered|applied|filtering|centrifuging|concentrating|purified|precipitated|suspended"
    r"|floated|diluted|dissolved|neutrali[sz]ed"
    r"|incubated|placed|overlaid|(?:a )?(?:second|third|last|final) (?:ultra)?(?:centrifug"
    r"|spin))\b)"
    r"|(?:(?<= )|(?<=,) )(?=followed by\b|prior to\b|then (?!the\b|\d)))"
)


def clauses(text: str, start: int, end: int) -> list[Span]:
    """The parts of a sentence that each tell one act."""
    found, begin = [], start
    for match in CLAUSE.finditer(text, start, end):
        if match.start() > begin:
            found.append(Span(begin, match.start()))
            begin = match.start()
    return [*found, Span(begin, end)]
