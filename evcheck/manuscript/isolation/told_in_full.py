"""Whether results or an abstract tell a step as an act of these authors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.gradients import USED
from evcheck.manuscript.structure.acts import DONE_BY
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Cue
from evcheck.manuscript.words.vesicle_words import Words

SPUN_AT = re.compile(
    r"(?:(?:spun|centrifuged|pelleted|cleared|sedimented)(?: down)?|\b(?:step|spin|run|centrifugation|pelleting))"
    r" (?:\w+ )?at (?:\d[\d.,]* ?(?:[×x3] ?)?(?:g|rcf|RCF)?(?:,? and|,| then) )*$"
)
"""Words right before a force by which a summary tells a spin without its time."""

PROCESSED = re.compile(
    r"(?i)\b(?:urine|plasma|serum|milk|saliva|CSF|fluid|lavage|blood|medium|media|supernatants?"
    r"|samples?)\b[^.;]{0,120}?"
    r"\b(?:was|were) (?:\w+ly )?(?:processed|separated|subjected|fractionated|enriched) (?:by|to|using|with|via) "
)
"""Words of a summary by which a sample is worked on, with vesicles named only as what comes of it."""


def _plain(words: str) -> str:
    """Words without the marks of formulas."""
    return words.replace("$", "").replace("\\times", "×").replace("{,}", ",")


def told_in_full(read: Reading, event: Event, here: Sequence[Cue], words: Words, start: int, end: int) -> bool:
    """Whether a sentence outside of the methods tells a step as an act of these authors."""
    if event.force is not None and event.time is None and read.text[event.start - 1] == "(":
        return any(cue.topic == "vesicles" for cue in here)
    worked = PROCESSED.search(read.text, start, event.start) and words.vesicle.search(read.text, event.end, end)
    if event.force is not None and event.time is None and SPUN_AT.search(_plain(read.text[start : event.start])):
        return worked is not None or any(cue.topic == "vesicles" for cue in here)
    if event.force is None and event.speed is None and worked is not None:
        return True
    if event.force is not None or event.speed is not None:
        near = max(start - 250, 0)
        return event.time is not None and words.vesicle.search(read.text, near, end) is not None
    made = [cue for cue in here if cue.topic == "vesicles" and cue.start < event.start]
    later = [cue for cue in here if cue.topic == "vesicles" and event.end <= cue.start < event.end + 120]
    between = read.text[event.end : later[0].start] if later and not made else ""
    if between.endswith("to ") and USED.search(read.text, start, later[0].start):
        return True
    if re.match(r"(?i)(?: \([^)]{0,20}\))?,? (?:was|were|of|to|we|and)\b", between):
        return True
    if re.fullmatch(r" (?:\([^)]{0,20}\) )?", between) and re.match(
        r"\w+ed\b", read.text[later[0].start : later[0].end]
    ):
        return True
    return (
        bool(made)
        and DONE_BY.search(read.text[made[0].start : event.end]) is not None
        and event.start - made[-1].end < 160
    )
