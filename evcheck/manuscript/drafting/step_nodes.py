"""Steps as the tree of a draft has them, with the words that say so."""

from __future__ import annotations

import re

from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.drafting.prepared import Study
from evcheck.manuscript.isolation.capture import captured
from evcheck.manuscript.isolation.details import density_in_results, details, layers, shared_temperature
from evcheck.manuscript.isolation.reagents import supplied
from evcheck.manuscript.isolation.state import Done
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.numbers import Figure


def value_node(figure: Figure) -> Found:
    """A figure as it is printed, with its place."""
    return Found(figure.value, (Span(figure.start, figure.end),))


def step_node(study: Study, done: Done) -> Node:
    """A step of processing or isolation, with all that is told of it, wherever it is told."""
    step = _told(study, done.event)
    for also in done.told_also:
        step |= {key: node for key, node in _told(study, also).items() if key not in step}
    floats = done.event.method == "density gradient" and "density" not in step
    if floats and (told := density_in_results(study.read, study.passages, study.words)):
        step["density"] = Found(told.value, (told.words,), told.unsure)
    return step


def _told(study: Study, event: Event) -> dict[str, Node]:
    """What one telling of a step tells of it."""
    read = study.read
    passage = next((one for one in study.passages if one.start <= event.start < one.end), None)
    doubt = ANOTHER if passage is not None and _another_way(read.text, event, passage) else ""
    method: dict[str, Node] = {"method": Found(event.method, (Span(event.start, event.end),), doubt)}
    step = method | _figures(event) | _names(read, event)
    if passage is not None:
        if temperature := shared_temperature(read, event, passage):
            step["temperature"] = value_node(temperature)
        further = (*details(read, event, passage.start, passage.end), *captured(read, event, passage))
        for detail in (*further, *supplied(read, event, passage)):
            step[detail.key] = Found(detail.value, (detail.words,), detail.unsure)
        if poured := layers(read, event, passage.start):
            step["layers"] = [{"percent": Found(detail.value, (detail.words,))} for detail in poured]
    if event.keep:
        step["keep"] = Found(event.keep, (Span(event.start, event.end),))
    return step


ANOTHER = "told as another way: perhaps a preparation of its own"
OTHERWISE = re.compile(
    r"\W*(?:As an? (?:orthogonal|alternative|second|complementary|independent|additional|different) (?:method"
    r"|approach|protocol"
    r"|isolation|way)|Alternatively|In parallel|For comparison|As a comparison|For the sake of comparison"
    r"|In a second approach"
    r"|In another set)\b"
)
"""How a sentence begins that tells another way of having vesicles than those before it."""


def _another_way(text: str, event: Event, passage: Passage) -> bool:
    """Whether the sentence of a step tells another way of isolating vesicles, behind one that was told before."""
    own = next((one for one in passage.sentences[1:] if one.start <= event.start < one.end), None)
    return own is not None and OTHERWISE.match(text, own.start, own.end) is not None


def _figures(event: Event) -> dict[str, Node]:
    """The figures of a step; what was done overnight has no time that could be compared."""
    figures = {
        "force": event.force, "rpm": event.speed, "duration": event.time, "temperature": event.temperature,
        "repeats": event.times, "pore": event.pore, "cutoff": event.cutoff,
    }  # fmt: skip
    out: dict[str, Node] = {
        key: value_node(figure)
        for key, figure in figures.items()
        if figure is not None and not (key == "duration" and figure.value == "overnight")
    }
    if event.again and event.time is not None:
        out["duration"] = value_node(event.time)._replace(unsure="as for the spin before")
    return out


def _names(read: Reading, event: Event) -> dict[str, Node]:
    """Rotor, product and matrix of a step; a matrix that is known goes by its usual name."""
    out: dict[str, Node] = {}
    for key, span in (("rotor", event.rotor), ("product", event.product)):
        if span is not None:
            out[key] = Found(read.text[span.start : span.end], (span,))
    if event.matrix is not None:
        names = within(read.names, "matrix", event.matrix.start, event.matrix.end)
        printed = read.text[event.matrix.start : event.matrix.end]
        out["matrix"] = Found(names[0].name if names and names[0].name else printed, (event.matrix,))
    return out
