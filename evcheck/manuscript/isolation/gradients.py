"""Gradients and cushions: where they are poured, and which spin is theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.state import Done, State
from evcheck.manuscript.structure.acts import DONE_BY, GENERAL
from evcheck.manuscript.structure.events import Event, Reading, clauses
from evcheck.manuscript.structure.passages import Cue, Passage
from evcheck.manuscript.structure.topics import OTHERS
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

GRADIENT = Sieve(
    r"(?i:density[- ]gradient|\bgradients?\b(?! (?:PCR|gel|elution|of (?:acetonitrile|solvent"
    r"|methanol)|echo|buffer))|\b(?:discontinuous|continuous|step) (?:iodixanol|optiprep|sucrose)"
    r"|\bflo(?:a)?t(?:ation|ed)\b|\bisopycnic\b"
    r"|\d ?(?:%|M)? ?[-–] ?\d+(?:\.\d)? ?(?:%|M) (?:\(?\w/\w\)? )?(?:iodixanol|optiprep|sucrose|percoll|nycodenz)"
    r"|layers of (?:decreasing|increasing) )|\bODG\b|\bOVG\b|\bDGC\b|\bDGUC\b|\bDG-UC\b"
)

NO_GRADIENT = re.compile(
    r"(?i:ficoll|lymphoprep|histopaque|gel|acetonitrile|solvent|mobile phase|HPLC|temperature"
    r"|electrochemical|concentration gradient|linear gradient of (?:\d|B|buffer|acetonitrile)"
    r"|polyacrylamide|4[-–]1[25]|4[-–]20|SDS|\bNaCl\b|salt|acetone|ethanol|alcohol|dehydrat|elut\w+ (?:with|by|using"
    r"|in|on) (?:an? )?(?:linear|step)?)"
)

FLOATED_AT = re.compile(
    r"(?i)floated (?:(?:at|in|to|between|around) [^.;]{0,24}?(?:1\.[01]\d|fractions?)|(?:on|over"
    r"|through) (?:an? )?\d+ ?% )"
)
"""A finding at which density vesicles float, which is no step; and one layer that they float on, which is a cushion."""

CUSHION = Sieve(r"(?i:\bcushion(?:s|ed)?\b)")

OF_ITS = re.compile(r"\b(?:of|from|above|atop|within|in) (?:the|this|that) $")
"""Words before a cushion that was spun already, of which something is then taken: `the bottom 3 ml of the`."""

NO_MATRIX = ("trehalose", "glycerol", "")

LAYERED = Sieve(
    r"(?i)overlai|underlai|overlay|underlay|layered|\blayers?\b|floated|on top of|onto|bottom[- ]load|\bbeneath\b"
    r"|underneath|\blaid (?:on|over|under)\b|\bbottom\b|\bsteps (?:of )?(?=\d)|(?:loaded|placed) (?:below"
    r"|under|at the bottom|on|over)"
    r"|(?:pellet|sediment|spun|centrifug"
    r"|concentrat)\w*"
    r" (?:\w+ )?(?:through|over|on) (?:an? |the )?[\d.]+"
)

POURED = Sieve(
    r"(?i)\blayer|overlai|overlay|on top|loaded|\bbottom\b|underlai|underlay|\bpour|\bformed\b"
    r"|\bprepared\b|\bmade\b|discontinuous|\bstep\b|placed|applied|floated|centrifuged on"
    r"|through a|onto|\bused for\b|subjected to"
)
SHARE = re.compile(r"\d ?%")
"""Words, and shares of a medium, of a gradient that is made and used, and not only named."""

CARRIES = 4
"""How many sentences after a gradient was poured its spin may be told."""


def open_gradient(read: Reading, state: State, number: int, start: int, end: int) -> None:
    """Words of a gradient or a cushion: a spin that follows is its spin."""
    if state.gradient and number - state.gradient[2] > CARRIES:
        state.named = state.named or state.gradient
        state.gradient = None
    for match in (*GRADIENT.finditer(read.text, start, end), *CUSHION.finditer(read.text, start, end)):
        around = read.text[max(start, match.start() - 60) : min(end, match.end() + 40)]
        if (
            FLOATED_AT.match(read.text, match.start(), end)
            or (NO_GRADIENT.search(around) and not _of_medium(read, match.start() - 60, match.end() + 40))
            or (
                match.re is CUSHION.compiled and OF_ITS.search(read.text, max(start, match.start() - 24), match.start())
            )
            or re.match(
                r"(?i)(?: fractions?|-separated|-purified| purified)", read.text[match.end() : match.end() + 12]
            )
        ):
            continue
        method = "density cushion" if match.re is CUSHION.compiled else "density gradient"
        if not (POURED.search(read.text, start, end) or SHARE.search(read.text, start, end)):
            clause = next(
                (part for part in reversed(clauses(read.text, start, end)) if part.start <= match.start()), None
            )
            if clause is None or not figures_within(read.figures, clause.start, clause.end, "force"):
                state.named = (method, match.start(), number)
                continue
        if not (state.gradient and state.gradient[0] == "density cushion"):
            state.gradient = (method, match.start(), number)
    _open_layers(read, state, number, start, end)


def _of_medium(read: Reading, start: int, end: int) -> bool:
    """Whether a dense medium is named right beside the words of a gradient, so that a salt is only in its buffer."""
    near = within(read.names, "matrix", max(0, start), end)
    return any(name.name not in NO_MATRIX and not name.name.startswith("Ficoll") for name in near)


STEPS = 3
"""So many shares of one dense medium make a gradient, with no word for layers."""


def _open_layers(read: Reading, state: State, number: int, start: int, end: int) -> None:
    """Layers of a dense medium make a gradient, one alone a cushion, whether it is called so or not."""
    layered = LAYERED.search(read.text, start, end) is not None
    if not layered and not SHARE.search(read.text, start, end):
        return
    for name in within(read.names, "matrix", start, end):
        if name.name in NO_MATRIX or _diluent(read.text, name.start, name.end) or name.name.startswith("Ficoll"):
            continue
        percents = figures_within(read.figures, start, end, "percent")
        dense = {figure.value for figure in percents if figure.amount >= 2}
        cushioned = CUSHION.search(read.text, start, end) is not None
        if cushioned and GRADIENT.search(read.text, start, end):
            continue
        if not layered and len(dense) < STEPS:
            continue
        spans = any("-" in figure.value for figure in percents) and not cushioned
        if spans or len(dense) > (2 if cushioned else 1):
            state.gradient = ("density gradient", name.start, number)
        elif dense and state.gradient is None:
            state.gradient = ("density cushion", name.start, number)


def pours(title: str) -> str:
    """Whether a heading names a gradient or a cushion, and which."""
    if CUSHION.search(title):
        return "density cushion"
    return "density gradient" if GRADIENT.search(title) and not NO_GRADIENT.search(title) else ""


def of_gradient(read: Reading, state: State, event: Event) -> Event:
    """A spin on an open gradient or cushion is the spin of that gradient."""
    spins = event.method in ("ultracentrifugation", "centrifugation") and (
        event.force is not None or event.speed is not None
    )
    if not spins or state.gradient is None:
        return event
    method, place, _ = state.gradient
    amount = event.force.amount if event.force else 100_000.0
    if amount < 15_000 or place > event.clause.end or (place > event.end and read.text[event.start - 1] == "("):
        return event
    between = read.text[min(place, event.start) : event.start]
    if re.search(r"(?i)fractions? (?:were|was|containing|\d)|fractions? \d", between) and place < event.start:
        state.gradient = None
        return event
    state.gradient = None
    end = next((one.end for one in state.passage.sentences if one.start <= event.start < one.end), event.clause.end)
    if method == "density cushion" and (poured := GRADIENT.search(read.text, event.end, end)):
        state.gradient = ("density gradient", poured.start(), event.sentence)
    return event._replace(method=method, matrix=_matrix(read, place))


HEAVY_WATER = "deuterium oxide"
"""What a medium is dissolved in; it is the medium where no other is named."""


def _matrix(read: Reading, place: int) -> Span | None:
    """The medium of a gradient, as named nearest to its words."""
    near = [
        name
        for name in read.names["matrix"]
        if name.name not in NO_MATRIX
        and abs(name.start - place) < 400
        and not _diluent(read.text, name.start, name.end)
    ]
    if not near:
        return None
    near = [name for name in near if name.name != HEAVY_WATER] or near
    best = min(near, key=lambda name: (_after_stop(read.text, place, name.start), abs(name.start - place)))
    return Span(best.start, best.end)


def _after_stop(text: str, place: int, other: int) -> int:
    low, high = sorted((place, other))
    return len(re.findall(r"[.;] [A-Z]", text[low:high]))


def _diluent(text: str, start: int, end: int) -> bool:
    """Whether a matrix word is only part of a buffer: `0.25 M sucrose`."""
    return re.search(r"(?:0\.25|0\.1|250|8\.5 ?%|0\.32|320) ?m?M? $", text[max(0, start - 10) : start]) is not None


USED = re.compile(r"\b(?:used|combined|employed|applied|utili[sz]ed|adopted)\b")


def unspun(
    read: Reading, state: State, passage: Passage, steps: list[Done], cues: Sequence[Cue], strict: bool
) -> list[Done]:
    """A gradient that is named as the way of isolation, with no spin told."""
    gradient = state.gradient or state.named
    if gradient is None or any(
        done.event.method == gradient[0] for _, part in [*state.parts, ((), steps)] for done in part
    ):
        return []
    method, place, _ = gradient
    number = next((at for at, one in enumerate(passage.sentences) if one.start <= place < one.end), -1)
    if number < 0:
        return []
    sentence = passage.sentences[number]
    made = [cue for cue in cues if cue.topic == "vesicles" and sentence.start <= cue.start < place]
    purpose = [
        cue for cue in cues if place < cue.start < sentence.end and read.text[cue.start - 3 : cue.start] == "to "
    ]
    if not made and strict and purpose and USED.search(read.text, sentence.start, place):
        made, strict = purpose, False
    if not made and "vesicles" in (passage.topic, state.topic) and state.topic not in OTHERS and not strict:
        made = (
            [Cue(sentence.start, place, "vesicles")]
            if re.search(
                r"(?i)performed|described|carried out|used|subjected|further purif|conducted",
                read.text[sentence.start : sentence.end],
            )
            else []
        )
    if not made or GENERAL.search(read.text, sentence.start, sentence.end):
        return []
    if strict and not DONE_BY.search(read.text[made[0].start : place]):
        return []
    event = Event(
        place, place + 8, method, number, Span(sentence.start, sentence.end), matrix=_matrix(read, place), said=True
    )
    return [Done(event, "isolation")]
