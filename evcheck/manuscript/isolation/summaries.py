"""Methods that a sentence or a heading only names, and rotors that no spin stands beside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.gradients import CUSHION, GRADIENT
from evcheck.manuscript.isolation.method_words import METHODS
from evcheck.manuscript.isolation.spins import rotors_within
from evcheck.manuscript.isolation.state import Done, State
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.sieve import Sieve

SPINS = ("ultracentrifugation", "centrifugation", "density gradient")

NAMED = (
    (
        Sieve(
            r"(?i)(?:\b|(?<=\bby))ultra-?centrifug(?:ation|ed|ing)s?\b"
            r"|\bultra-?(?:high-?)?speed (?:differential )?centrifug"
            r"|\b(?:by|via|using|through) d?UC\b|\bd?UC(?=/(?:SEC|UF)\b)"
        ),
        "ultracentrifugation",
    ),
    (
        Sieve(
            r"(?i)(?<!speed )\b(?:differential|sequential|serial|successive|step-?wise|step-by-step|stepped"
            r"|low-?speed)"
            r" (?:low-?speed )?centrifugations?\b|\bcentrifugation(?= ?/ ?(?:ultra)?(?:filtr|centr))"
            r"|\b(?:was|were) (?:then |first )?centrifuged(?=,? (?:and|to (?:remove|eliminate|clear)) )(?! at\b)"
        ),
        "centrifugation",
    ),
    (
        Sieve(
            r"(?i)(?<=/)(?: ?/uniFB01 )? ?(?:fi)?ltration(?= ?/)|(?<=centrifugation, )filtration(?=,? )"
            r"|(?<=centrifugation and )filtration\b|(?<=centrifugation-)filtration\b"
            r"|\b(?:sequential|serial|step-?wise|successive|differential|dead-end|sterile) (?:micro-?)?filtration\b"
            r"|(?:(?<=of )|(?<=by )|(?<=, ))filtration(?=, | and (?:size|ultra|tang|SEC|TFF|UF))"
            r"|\b(?:then |and )filtered(?= to (?:remove|eliminate|clear|exclude))"
        ),
        "filtration",
    ),
)


def named_only(read: Reading, number: int, start: int, end: int, events: Sequence[Event]) -> list[Event]:
    """Steps that a sentence only names: `exosomes were isolated by differential ultracentrifugation`."""
    spun = [event for event in events if event.force or event.speed]
    if any(event.method == "centrifugation" or event.speed for event in spun):
        return []
    found = []
    for pattern, method in NAMED:
        match = pattern.search_in(read.text, start, end)
        if match and not (spun and method != "centrifugation"):
            at = start + match.start()
            if not _of_gradient(read.text, start, end, at, start + match.end()):
                found.append(Event(at, start + match.end(), method, number, Span(start, end), said=True))
    return found


APART = re.compile(r"\b(?:and|or|then|followed|before|after|combin\w+)\b|[,;/+]")


def _of_gradient(text: str, start: int, end: int, at: int, behind: int) -> bool:
    """Whether a spin that is named is the one of a gradient or a cushion beside it."""
    if CUSHION.search(text, start, end):
        return True
    for match in GRADIENT.finditer(text, max(start, at - 60), min(end, behind + 30)):
        low, high = (match.end(), at) if match.start() < at else (behind, match.start())
        if high <= low or not APART.search(text, low, high):
            return True
    return False


TITLED = (
    "size exclusion chromatography", "bind-elute size exclusion chromatography", "tangential flow filtration",
    "ultrafiltration", "field-flow fractionation", "anion exchange chromatography", "ion exchange chromatography",
    "microfluidics",
)  # fmt: skip
"""Methods that a heading alone may name, where the text below it tells how it was done."""

DONE_SO = re.compile(
    r"(?i)\b(?:loaded|applied|eluted|eluate|fractions?|column|cartridge|retentate|diafilt\w+"
    r"|injected|trapped|released)\b"
)


def titled_only(read: Reading, state: State, passage: Passage, strict: bool) -> list[Done]:
    """The method that the heading of a passage on vesicles names, where none of its steps is by that method."""
    title = passage.title
    if strict or passage.topic != "vesicles" or not passage.headings:
        return []
    if read.text[title.start : title.end].strip() != passage.headings[0].strip():
        return []
    told = {done.event.method for _, part in [*state.parts, ((), state.steps)] for done in part}
    if not DONE_SO.search(read.text, passage.start, passage.end):
        return []
    for method, pattern in METHODS:
        match = pattern.search(read.text, title.start, title.end) if method in TITLED else None
        if (
            match
            and method not in told
            and not any("size exclusion" in one and "size exclusion" in method for one in told)
        ):
            event = Event(match.start(), match.end(), method, 0, title, said=True)
            return [Done(event, "isolation")]
    return []


def without_summaries(steps: list[Done], passage: list[Done]) -> list[Done]:
    """A method that is only named goes where the same passage tells it with its figures."""
    told = {done.event.method for done in passage if not done.event.said}
    return [
        done for done in steps if not (done.event.said and done.event.method in SPINS and done.event.method in told)
    ]


def with_loose_rotors(read: Reading, passage: Passage, steps: list[Done]) -> list[Done]:
    """A rotor that a sentence without a spin names goes to the strong spins of the passage that have none."""
    spins = [
        place
        for place, done in enumerate(steps)
        if (done.event.force and done.event.force.amount >= 10_000) or done.event.speed
    ]
    if not spins:
        return steps
    used = {done.event.rotor for done in steps}
    out = list(steps)
    for sentence in passage.sentences:
        told = any(sentence.start <= done.event.start < sentence.end for done in steps)
        if not told and figures_within(read.figures, sentence.start, sentence.end, "force"):
            continue
        for rotor in rotors_within(read, sentence.start, sentence.end):
            bare = [place for place in spins if out[place].event.rotor is None]
            near = [place for place in bare if out[place].event.start < rotor.start] or bare
            if rotor not in used and near:
                used.add(rotor)
                place = near[-1]
                out[place] = out[place]._replace(event=out[place].event._replace(rotor=rotor))
    return out


SAME_ROTOR = re.compile(r"\b(?:in|with|using) the same (?:\w+ )?rotor\b")
"""Words behind a spin that has the rotor of the one before it."""


def with_same_rotors(read: Reading, steps: list[Done]) -> list[Done]:
    """A spin that is told to have the same rotor has that of the last spin before it that has one."""
    out: list[Done] = []
    rotor: Span | None = None
    for done in steps:
        event = done.event
        if event.rotor is None and rotor is not None and SAME_ROTOR.search(read.text, event.start, event.clause.end):
            done = done._replace(event=event._replace(rotor=rotor))
        rotor = done.event.rotor or rotor
        out.append(done)
    return out
