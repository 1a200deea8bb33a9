"""From the steps of each passage to preparations: which steps isolate vesicles, in which order, from which sample.

Each passage is read word by word: what is worked on changes as cells, a fluid, vesicles, a lysate are named, and a
step counts where vesicles, or a fluid that gives vesicles, are worked on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from evcheck.manuscript import passages as topics
from evcheck.manuscript.figures import figures_within
from evcheck.manuscript.names import within
from evcheck.manuscript.passages import OTHERS, Cue, Passage, Words
from evcheck.manuscript.samples import BACTERIA, CULTURE, CULTURED, SUPERNATANT, Source, sources_within
from evcheck.manuscript.steps import (
    CUSHION,
    GRADIENT,
    NO_GRADIENT,
    Event,
    Reading,
    clauses,
    rotors_within,
    steps_of,
    tells_steps,
)
from evcheck.manuscript.text import Span

ROLES = ("methods", "other", "supplement", "results", "abstract")
"""Sections in which authors tell what they did; in the last two only what is told in full."""

STRICT = ("results", "abstract")
WORKED_ON = re.compile(
    r"(?i)(?:centrifug|ultracentrifug|collect|harvest|\bspun\b|thaw|dilut|filter|mixed|process"
    r"|load|concentrat|subject|drawn|pool|incubat|clear|applied|"
    r"layered|added|passed|obtained|fractionat|separated|used for|minced|dissoci|digest|cut\b"
    r"|blend|squeez|homogen|juic|wash|infiltrat|purif|isolat|overlaid|transferred|treated)"
)
FROM = re.compile(r"(?i)\b(?:from|of|in)\b[^.;]{0,45}$")
GOT = re.compile(
    r"(?i)\b(?:collect|obtain|recover|harvest|yield|pool|thaw|dilut|filter"
    r"|centrifug)\w*(?: (?:the|this|a))? (?:[\w-]+ ){0,3}$"
)
FROM_TISSUE = re.compile(r"(?i)\b(?:from|of)\b[^.;]{0,45}$")
DISSOCIATED = re.compile(
    r"(?i)minced|dissoci|digest|\bcut\b|homogen|slic|chopped|incubated (?:with|in)|weigh|explant"
    r"|perfus|blend|squeez|ground|juic|infiltrat|washed|peeled"
)
TO_BLOOD = re.compile(
    r"(?i)\b(?:to|and|which|,) ?(?:further |then )?(?:obtain|separate|generate|prepare|yield"
    r"|collect|isolate|produce|get|harvest|acquire"
    r"|recover)\w* (?:the )?(?:[\w-]+ ){0,4}?(?:plasma|serum|sera|PPP|PFP)\b"
    r"|\b(?:plasma|serum|sera|PPP|PFP) (?:was|were) (?:\w+ )?(?:obtained|separated|prepared"
    r"|collected|isolated|generated|harvested)|\bresulting in (?:[\w-]+ ){0,3}plasma"
    r"|(?:remove|deplete|eliminat)\w* (?:the )?(?:[\w-]+ ){0,3}?platelets"
)
INSOLUBLE = re.compile(
    r"(?i)to (?:remove|pellet|clear|eliminate) (?:the )?(?:any )?(?:insoluble|unlysed|nuclei"
    r"|unbroken|unbound|excess|free dye)"
)
OTHER_PURPOSE = re.compile(
    r"(?i)\bELISA|cytokine|pharmacokinet|biochemical|hormone|glucose|lipid profile|cholesterol"
    r"|creatinine|luminex|LC-?MS|HPLC|metabolite|genotyp|western blot"
)
DONE_BY = re.compile(r"(?i)\b(?:by|using|via|with|through|employing|on a|followed by)\b")
COLLECTS = ("ultracentrifugation", "density gradient", "density cushion", "size exclusion chromatography", "precipitation",
            "polymer precipitation", "immunoaffinity", "affinity", "membrane affinity", "commercial kit", "field-flow fractionation")  # fmt: skip
NO_MATRIX = ("trehalose", "glycerol", "")
ANEW = re.compile(
    r"(?i)(?:after|following|at|upon|then,? after|on day) (?:a |an |another |the )?(?:\d+|two"
    r"|three|one|overnight|incubation|culture|further)|cells|conditioned|(?:the )?(?:culture|cell"
    r"|conditioned) (?:medium|media|supernatant)|(?:the )?(?:medium|media) (?:was"
    r"|were) (?:collected|harvested)"
)
"""How a sentence begins that leaves the depletion of serum behind."""

IN_PASSING = re.compile(
    r"(?i)\b(?:were|was) (?:\w+ly )?(?:cultured|grown|kept|maintained|incubated|seeded|switched"
    r"|changed|replaced|washed|transferred|propagated|expanded|passaged)\b"
)
"""What a sentence is about that tells the depletion of serum in passing."""

LAYERED = re.compile(r"(?i)overlai|underlai|overlay|underlay|layered|\blayers?\b|floated|on top of|onto")
AGAIN = re.compile(
    r"(?i)\b(?:again|re-?pelleted|repeated|second|same|re-?centrifuged|as above|as before"
    r"|once more|washed)\b"
)
POURED = re.compile(
    r"(?i)\blayer|overlai|overlay|on top|loaded|\bbottom\b|underlai|underlay|\bpour|\bformed\b"
    r"|\bprepared\b|\bmade\b|discontinuous|\bstep\b|\d ?%|placed|applied|floated|centrifuged on"
    r"|through a|onto|\bused for\b|subjected to"
)
"""Words of a gradient that is made and used, and not only named."""

SPINS = ("ultracentrifugation", "centrifugation", "density gradient")
CARRIES = 4
"""How many sentences after a gradient was poured its spin may be told."""


class Done(NamedTuple):
    """A step that these authors took: what it belongs to (`isolation` or `processing`), and the matrix of a gradient."""

    event: Event
    part: str
    layers: tuple[Span, ...] = ()


class Run(NamedTuple):
    """The steps of one passage on one sample; `kinds` is empty where the passage does not name the sample."""

    passage: Passage
    kinds: tuple[Source, ...]
    steps: tuple[Done, ...]
    sure: bool
    strict: bool


class Preparation(NamedTuple):
    """One sample with the steps on it, and the passages that tell them."""

    kind: Source | None
    steps: tuple[Done, ...]
    passages: tuple[Passage, ...]


class _State:
    """What is worked on at a place of a passage."""

    def __init__(self, passage: Passage) -> None:
        self.topic = passage.topic if passage.topic in (*OTHERS, "vesicles") else ""
        self.kinds: list[Source] = []
        self.gradient: tuple[str, int, int] | None = None
        self.named: tuple[str, int, int] | None = None
        self.depleting = False
        self.waiting: list[Event] = []
        self.steps: list[Done] = []
        self.parts: list[tuple[tuple[Source, ...], list[Done]]] = []

    def part(self) -> None:
        """End the steps on one sample."""
        if self.steps or self.kinds:
            self.parts.append((tuple(self.kinds), self.steps))
        self.steps, self.kinds = [], []


def runs(read: Reading, found: Sequence[Passage], words: Words, sources: Sequence[Source]) -> list[Run]:
    """The steps on vesicles, passage by passage."""
    out = []
    for passage in found:
        if passage.role not in ROLES or passage.kind in ("footnote", "table"):
            continue
        if passage.topic != "vesicles" and not tells_steps(read.text, passage.start, passage.end):
            continue
        out += _runs(
            read,
            passage,
            words,
            sources_within(sources, passage.start, passage.end),
            sources_within(sources, *passage.title),
        )
    return out


def _runs(read: Reading, passage: Passage, words: Words, sources: list[Source], titled: list[Source]) -> list[Run]:
    """The steps of a passage, parted where it turns to another sample."""
    state = _State(passage)
    if passage.topic == "vesicles":
        state.kinds = [
            source
            for source in titled
            if source.group != "tissue"
            or re.search(r"(?i)from|tissue", read.text[passage.title.start : passage.title.end])
        ]
    strict = passage.role in STRICT or passage.kind in ("caption", "table")
    cues = topics.cues(read.text, passage, words)
    if passage.topic in ("vesicles", "culture", "cells", "") and not any(s.group == "culture" for s in sources):
        match = SUPERNATANT.search(read.text, passage.start, passage.end) or (
            CULTURED.search(read.text, passage.start, passage.end) if passage.topic == "vesicles" else None
        )
        if match and _of_cells(read, passage, match.start(), sources):
            sources = sorted([*sources, Source(match.start(), match.end(), CULTURE, "culture", True)])
    if any(source.group == "bacteria" for source in sources):
        sources = [
            source._replace(kind=BACTERIA, group="bacteria") if source.group == "culture" else source
            for source in sources
        ]
    if passage.topic == "vesicles" and _pours(passage.headings[0] if passage.headings else ""):
        state.gradient = (_pours(passage.headings[0]), passage.start, 0)
    for number, sentence in enumerate(passage.sentences):
        text = read.text[sentence.start : sentence.end]
        here = [cue for cue in cues if sentence.start <= cue.start < sentence.end]
        events = [] if topics.GENERAL.search(text) else steps_of(read, number, sentence.start, sentence.end)
        if not topics.GENERAL.search(text):
            events += _summaries(read, number, sentence.start, sentence.end, events)
        items: list[tuple[int, int, Cue | Source | Event]] = [(cue.start, 0, cue) for cue in here]
        items += [(source.start, 1, source) for source in sources_within(sources, sentence.start, sentence.end)]
        items += [(event.start, 2, event) for event in events]
        if state.topic == "depletion" and passage.topic == "vesicles" and (not state.depleting or ANEW.match(text)):
            state.topic = "vesicles"
        state.depleting = False
        _open_gradient(read, state, number, sentence.start, sentence.end)
        for _, _, item in sorted(items, key=lambda one: (one[0], one[1])):
            if isinstance(item, Cue):
                _turn(read, state, passage, item)
            elif isinstance(item, Source):
                _supply(read, state, passage, item, sentence.end, words)
            else:
                state.steps += _judge(read, state, passage, item, here, strict, words, sentence.start, sentence.end)
        state.depleting = state.depleting and not IN_PASSING.search(text)
    state.steps += _unspun(read, state, passage, state.steps, cues, strict)
    state.part()
    sure = passage.topic == "vesicles" or any(cue.topic == "vesicles" for cue in cues)
    told = [done for _, steps in state.parts for done in steps]
    return [
        Run(passage, kinds, tuple(_with_loose_rotors(read, passage, _without_summaries(steps, told))), sure, strict)
        for kinds, steps in state.parts
    ]


def _of_cells(read: Reading, passage: Passage, place: int, sources: Sequence[Source]) -> bool:
    """Whether a supernatant is that of cultured cells: cells or media are told of before it, and no body fluid is."""
    if any(source.sure or WORKED_ON.search(read.text[source.end : source.end + 60]) for source in sources):
        return False
    if CULTURED.match(read.text, place) or (
        passage.topic == "vesicles"
        and SUPERNATANT.match(read.text, place)
        and not sources
        and place - passage.start < 60
    ):
        return True
    return (
        re.search(
            r"(?i)\bcells?\b|\bcultur|\bmedi(?:um|a)\b|confluen|plated|seeded|\w{4,}cytes|\w{4,}blasts"
            r"|neurons|macrophages|MSCs",
            read.text[passage.start : place],
        )
        is not None
    )


def _turn(read: Reading, state: _State, passage: Passage, cue: Cue) -> None:
    """A cue changes what is worked on."""
    if cue.topic == "vesicles":
        if passage.topic in OTHERS:
            said = read.text[cue.start : cue.end]
            if passage.topic in ("depletion",) or not re.search(r"(?i)isolat|purif|precipitat|separat|enrich", said):
                return
        state.topic = "vesicles"
    elif cue.topic == "cells":
        if passage.topic not in OTHERS and state.topic in ("", "cells", "vesicles", "depletion", "fluid"):
            state.topic = "cells"
    elif cue.topic == "labelling" and passage.topic == "vesicles" and state.topic == "vesicles":
        state.topic = "labelling"
    else:
        state.topic = cue.topic


def _supply(read: Reading, state: _State, passage: Passage, source: Source, end: int, words: Words) -> None:
    """A sample is named; where it is worked on, it is what the next steps are done with."""
    if passage.topic in OTHERS and state.topic != "vesicles":
        if (
            passage.topic in ("cells", "virus")
            and source.group == "culture"
            and WORKED_ON.search(read.text[source.start : min(end, source.end + 60)])
        ):
            state.topic, state.kinds = "fluid", [source]
        if (
            passage.topic == "analysis"
            and source.group in ("blood", "fluid", "culture")
            and state.topic in ("analysis", "fluid")
        ):
            beyond = read.text[source.end : min(passage.end, source.end + 240)]
            told = any(
                words.vesicle.search(topics.SMALL_EVS.sub("EVs", title)) for title in passage.headings
            ) or words.vesicle.search(read.text, passage.start, passage.end)
            if (
                told
                and passage.topic == "analysis"
                and WORKED_ON.search(beyond[:110])
                and (TO_BLOOD.search(beyond) or _spun_hard(read, source.end, min(passage.end, source.end + 160)))
            ):
                state.topic, state.kinds = "fluid", [*state.kinds, source]
        return
    after = read.text[source.end : min(end, source.end + 110)]
    before = read.text[max(passage.start, source.start - 60) : source.start]
    active = bool(WORKED_ON.search(after) or FROM.search(before) or GOT.search(before)) or (
        source.sure and passage.topic in ("vesicles", "fluid")
    )
    if source.group == "tissue":
        own = passage.topic == "vesicles" or state.topic == "vesicles"
        active = own and bool(
            DISSOCIATED.search(after)
            or (
                FROM_TISSUE.search(before)
                and words.isolated.search(read.text, max(passage.start, source.start - 160), end)
            )
        )
    if not active:
        return
    if state.topic in ("", "cells", "depletion", "fluid"):
        state.topic = "fluid"
    elif state.topic in OTHERS and source.sure and passage.topic not in OTHERS and WORKED_ON.search(after):
        state.topic = "fluid"
    last = state.kinds[-1] if state.kinds else None
    if last is not None and last.kind == source.kind:
        return
    beside = (
        last is not None
        and len(read.text[last.end : source.start]) < 60
        and re.fullmatch(
            r"(?i)[\s,/]*(?:samples?)?[\s,]*(?:and|or|as well as|/|,)?\s*(?:the |human |mouse |rat "
            r"|\d+ ?m[lL] (?:of )?)*",
            read.text[last.end : source.start],
        )
    )
    if last is not None and not beside:
        if last.group == source.group == "blood":
            state.kinds = [kind for kind in state.kinds if kind.kind not in ("whole blood", "cord blood")]
        elif state.steps:
            state.part()
        else:
            state.kinds = []
    if source.kind not in [kind.kind for kind in state.kinds]:
        state.kinds.append(source)


def _spun_hard(read: Reading, start: int, end: int) -> bool:
    """Whether a part of the text tells a spin that pellets small vesicles."""
    return any(figure.amount >= 50_000 for figure in figures_within(read.figures, start, end, "force"))


def _open_gradient(read: Reading, state: _State, number: int, start: int, end: int) -> None:
    """Words of a gradient or a cushion: a spin that follows is its spin."""
    if state.gradient and number - state.gradient[2] > CARRIES:
        state.gradient = None
    for match in (*GRADIENT.finditer(read.text, start, end), *CUSHION.finditer(read.text, start, end)):
        around = read.text[max(start, match.start() - 60) : min(end, match.end() + 40)]
        if NO_GRADIENT.search(around) or re.match(
            r"(?i)(?: fractions?|-separated|-purified| purified)", read.text[match.end() : match.end() + 12]
        ):
            continue
        method = "density cushion" if match.re is CUSHION else "density gradient"
        if not POURED.search(read.text, start, end):
            clause = next(
                (part for part in reversed(clauses(read.text, start, end)) if part.start <= match.start()), None
            )
            if clause is None or not figures_within(read.figures, clause.start, clause.end, "force"):
                state.named = (method, match.start(), number)
                continue
        if not (state.gradient and state.gradient[0] == "density cushion"):
            state.gradient = (method, match.start(), number)

    if state.gradient is None:
        _open_layers(read, state, number, start, end)


def _open_layers(read: Reading, state: _State, number: int, start: int, end: int) -> None:
    """Layers of a dense medium make a gradient, one alone a cushion, whether it is called so or not."""
    if not LAYERED.search(read.text, start, end):
        return
    for name in within(read.names, "matrix", start, end):
        if name.name in NO_MATRIX or _diluent(read.text, name.start, name.end) or name.name.startswith("Ficoll"):
            continue
        percents = {figure.value for figure in figures_within(read.figures, start, end, "percent")}
        if percents:
            state.gradient = ("density gradient" if len(percents) > 1 else "density cushion", name.start, number)


def _pours(title: str) -> str:
    if CUSHION.search(title):
        return "density cushion"
    return "density gradient" if GRADIENT.search(title) and not NO_GRADIENT.search(title) else ""


def _judge(
    read: Reading,
    state: _State,
    passage: Passage,
    event: Event,
    here: Sequence[Cue],
    strict: bool,
    words: Words,
    start: int,
    end: int,
) -> list[Done]:
    """The step as one on vesicles or on their sample; none where it is done for something else."""
    topic = state.topic
    state.depleting = state.depleting or topic == "depletion"
    ahead = [cue for cue in here if cue.start > event.start]
    if (
        topic in ("", "fluid", "cells")
        and any(cue.topic == "vesicles" for cue in ahead)
        and passage.topic not in OTHERS
    ):
        topic = state.topic = "vesicles"
    if any(
        cue.topic == "depletion" and cue.start < event.clause.end and cue.start >= event.clause.start for cue in ahead
    ):
        return []
    after = read.text[event.end : min(end, event.end + 120)]
    if INSOLUBLE.search(after):
        return []
    if topic == "cells":
        if (
            passage.topic in ("vesicles", "culture", "fluid", "")
            and event.force is not None
            and event.force.amount <= 20_000
        ):
            state.waiting.append(event)
        return []
    if (
        topic == ""
        and event.said
        and event.product is not None
        and passage.topic not in OTHERS
        and words.isolated.search(read.text, event.end, passage.end)
    ):
        topic = "vesicles"
    if _pellets_vesicles(read, passage, state, event, words):
        topic = "vesicles"
    if topic not in ("vesicles", "fluid"):
        state.waiting.clear()
        return []
    if strict and not _told_in_full(read, event, here, words, start, end):
        return []
    if event.said and event.method == "immunoaffinity" and not _captures(read, event, passage):
        return []
    if event.said and topic == "fluid" and event.method in ("commercial kit",):
        return []
    event = _as_before(read, state, _of_gradient(read, state, event))
    done = [*_were_waiting(read, state, event), Done(event, _part(read, state, passage, event, start, end))]
    return done


def _as_before(read: Reading, state: _State, event: Event) -> Event:
    """A spin that is done again takes its time from the spin before at the same force."""
    if (
        event.force is None
        or event.time is not None
        or not AGAIN.search(read.text, event.clause.start, event.clause.end)
    ):
        return event
    like = [
        done.event
        for done in state.steps
        if done.event.force is not None and done.event.force.value == event.force.value
    ]
    return event._replace(time=like[-1].time, again=True) if like and like[-1].time is not None else event


def _pellets_vesicles(read: Reading, passage: Passage, state: _State, event: Event, words: Words) -> bool:
    """Whether a spin is one that hardly anything but vesicles is pelleted by, in a passage that speaks of vesicles."""
    if (
        event.force is None
        or event.force.amount < 70_000
        or event.time is None
        or passage.topic in ("depletion", "virus", "organelles")
    ):
        return False
    if state.topic in ("depletion", "virus", "organelles", "lysate", "labelling"):
        return False
    return words.vesicle.search(read.text, passage.start, passage.end) is not None


def _were_waiting(read: Reading, state: _State, event: Event) -> list[Done]:
    """Spins of cells whose supernatant was worked on further: they cleared it."""
    waiting, state.waiting = state.waiting, []
    return [
        Done(one, "isolation")
        for one in waiting
        if event.start - one.end < 260
        and re.search(r"(?i)supernatant|medium|media", read.text[one.end : event.start])
        and not re.search(
            r"(?i)plated|seeded|cultured|re-?suspended|discarded|aspirated|counted", read.text[one.end : event.start]
        )
    ]


def _part(read: Reading, state: _State, passage: Passage, event: Event, start: int, end: int) -> str:
    """Whether a step makes the sample, or isolates vesicles from it."""
    if event.method not in ("centrifugation",) or event.said:
        return "isolation"
    blood = any(source.group == "blood" for source in state.kinds)
    if blood and (
        TO_BLOOD.search(read.text[start:end])
        or re.search(
            r"(?i)\b(?:whole |venous |peripheral )?blood (?:was|samples?|were|tubes?)\b", read.text[start : event.start]
        )
    ):
        return "processing"
    if passage.topic == "fluid" and blood and state.topic == "fluid":
        return "processing"
    return "isolation"


def _of_gradient(read: Reading, state: _State, event: Event) -> Event:
    """A spin on an open gradient or cushion is the spin of that gradient."""
    spins = event.method in ("ultracentrifugation", "centrifugation") and (
        event.force is not None or event.speed is not None
    )
    if not spins or state.gradient is None:
        return event
    method, place, _ = state.gradient
    amount = event.force.amount if event.force else 100_000.0
    if amount < 15_000 or (place > event.clause.end):
        return event
    between = read.text[min(place, event.start) : event.start]
    if re.search(r"(?i)fractions? (?:were|was|containing|\d)|fractions? \d", between) and place < event.start:
        state.gradient = None
        return event
    state.gradient = None
    return event._replace(method=method, matrix=_matrix(read, place))


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
    best = min(near, key=lambda name: (_after_stop(read.text, place, name.start), abs(name.start - place)))
    return Span(best.start, best.end)


def _after_stop(text: str, place: int, other: int) -> int:
    low, high = sorted((place, other))
    return len(re.findall(r"[.;] [A-Z]", text[low:high]))


def _diluent(text: str, start: int, end: int) -> bool:
    """Whether a matrix word is only part of a buffer: `0.25 M sucrose`."""
    return re.search(r"(?:0\.25|0\.1|250|8\.5 ?%|0\.32|320) ?m?M? $", text[max(0, start - 10) : start]) is not None


def _told_in_full(read: Reading, event: Event, here: Sequence[Cue], words: Words, start: int, end: int) -> bool:
    """Whether a sentence outside of the methods tells a step as an act of these authors."""
    if event.force is not None or event.speed is not None:
        near = max(start - 250, 0)
        return event.time is not None and words.vesicle.search(read.text, near, end) is not None
    made = [cue for cue in here if cue.topic == "vesicles" and cue.start < event.start]
    later = [cue for cue in here if cue.topic == "vesicles" and event.end <= cue.start < event.end + 120]
    if (
        later
        and not made
        and re.match(r"(?i)(?: \([^)]{0,20}\))?,? (?:was|were|of|to|we|and)\b", read.text[event.end : later[0].start])
    ):
        return True
    return (
        bool(made)
        and DONE_BY.search(read.text[made[0].start : event.start]) is not None
        and event.start - made[0].start < 200
    )


def _captures(read: Reading, event: Event, passage: Passage) -> bool:
    """Whether a capture on beads isolates, and is no assay."""
    clause = read.text[event.clause.start : event.clause.end]
    if re.match(r"(?i)biotin", read.text[event.start : event.start + 6]):
        around = read.text[passage.start : passage.end]
        return (
            re.search(r"(?i)streptavidin\W(?:[\w-]+\W){0,4}?(?:\w*beads?|resin|agarose|magnetic|\w*particles)", around)
            is not None
        )
    return not re.search(r"(?i)flow cytomet|latex|aldehyde|stain|secondary|western|fluoresc\w+-conjug|isotype", clause)


def _summaries(read: Reading, number: int, start: int, end: int, events: Sequence[Event]) -> list[Event]:
    """Steps that a sentence only names: `exosomes were isolated by differential ultracentrifugation`."""
    if any(event.force or event.speed for event in events):
        return []
    found = []
    for pattern, method in (
        (r"(?i)\bultra-?centrifug(?:ation|ed|ing)\b", "ultracentrifugation"),
        (r"(?i)\b(?:differential|sequential|serial) centrifugations?\b", "centrifugation"),
    ):
        match = re.search(pattern, read.text[start:end])
        if match:
            at = start + match.start()
            if not (
                GRADIENT.search(read.text, max(start, at - 60), min(end, at + 40))
                or CUSHION.search(read.text, start, end)
            ):
                found.append(Event(at, start + match.end(), method, number, Span(start, end), said=True))
    return found


def _without_summaries(steps: list[Done], passage: list[Done]) -> list[Done]:
    """A method that is only named goes where the same passage tells it with its figures."""
    told = {done.event.method for done in passage if not done.event.said}
    return [
        done for done in steps if not (done.event.said and done.event.method in SPINS and done.event.method in told)
    ]


def _unspun(
    read: Reading, state: _State, passage: Passage, steps: list[Done], cues: Sequence[Cue], strict: bool
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
    if not made and passage.topic == "vesicles" and not strict:
        made = (
            [Cue(sentence.start, place, "vesicles")]
            if re.search(
                r"(?i)performed|described|carried out|used|subjected|further purif|conducted",
                read.text[sentence.start : sentence.end],
            )
            else []
        )
    if not made or state.topic in OTHERS or topics.GENERAL.search(read.text, sentence.start, sentence.end):
        return []
    if strict and not DONE_BY.search(read.text[made[0].start : place]):
        return []
    event = Event(
        place, place + 8, method, number, Span(sentence.start, sentence.end), matrix=_matrix(read, place), said=True
    )
    return [Done(event, "isolation")]


def _with_loose_rotors(read: Reading, passage: Passage, steps: list[Done]) -> list[Done]:
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
        for rotor in rotors_within(read, sentence.start, sentence.end):
            bare = [place for place in spins if out[place].event.rotor is None]
            near = [place for place in bare if out[place].event.start < rotor.start] or bare
            if rotor not in used and near:
                used.add(rotor)
                place = near[-1]
                out[place] = out[place]._replace(event=out[place].event._replace(rotor=rotor))
    return out


def preparations(found: Iterable[Run], stated: Sequence[Source], cells: Source | None = None) -> list[Preparation]:
    """Preparations made of the runs: those on one kind of sample together, in the order of the text.

    `stated` are the samples that the manuscript says elsewhere to have taken vesicles from; `cells` are words for
    vesicles of cultured cells, which stand in where no sample is named.
    """
    all_runs = list(found)
    own = {kind.kind for run in all_runs if run.sure and _isolates(run) for kind in run.kinds} | {
        source.kind for source in stated
    }
    named = {kind.kind: kind for run in all_runs if run.sure and not run.strict and not run.steps for kind in run.kinds}
    fallback = [*stated, *named.values(), *([cells] if cells is not None else [])]
    made: dict[str, list[Run]] = {}
    last: list[str] = []
    for run in all_runs:
        kept = _kept_run(run, own)
        if kept is None:
            continue
        kept = kept._replace(kinds=_parted(kept, own))
        kinds = (
            [kind.kind for kind in kept.kinds if kind.kind in own or kept.sure]
            or last
            or [source.kind for source in fallback[:1]]
            or [""]
        )
        if _isolates(kept) or kept.steps:
            last = kinds if kept.kinds else last
        for kind in dict.fromkeys(kinds):
            made.setdefault(kind, []).append(kept)
    return [_preparation(kind, group, fallback) for kind, group in made.items() if any(run.steps for run in group)]


def _parted(run: Run, own: set[str]) -> tuple[Source, ...]:
    """The samples of a run without the whole blood that plasma or serum was made of."""
    parts = own & {"plasma", "serum", "platelet-rich plasma"}
    return tuple(kind for kind in run.kinds if kind.kind not in ("whole blood", "cord blood") or not parts)


def _isolates(run: Run) -> bool:
    return any(done.part == "isolation" for done in run.steps)


def _kept_run(run: Run, own: set[str]) -> Run | None:
    """A run that these vesicles are made by; one that only handles a fluid counts if vesicles are taken from that fluid."""
    if not run.steps:
        return None
    if run.sure or any(
        not done.event.said and done.event.method not in ("centrifugation", "filtration")
        for done in run.steps
        if run.passage.topic == "vesicles"
    ):
        return run
    kinds = tuple(kind for kind in run.kinds if kind.kind in own)
    if (
        not kinds
        and any(kind.group == "blood" for kind in run.kinds)
        and own & {"plasma", "serum", "platelet-rich plasma"}
    ):
        kinds = tuple(kind for kind in run.kinds if kind.group == "blood")
    if not kinds:
        return None
    return run._replace(kinds=kinds)


def _preparation(kind: str, group: Sequence[Run], fallback: Sequence[Source]) -> Preparation:
    source = next((one for run in group for one in run.kinds if one.kind == kind), None)
    source = source or next((one for one in fallback if one.kind == kind), None)
    steps: list[Done] = []
    seen: set[tuple[object, ...]] = set()
    for run in sorted(group, key=lambda run: run.strict):
        for done in run.steps:
            key = _key(done)
            if key in seen and (run.strict or done.event.said):
                continue
            seen.add(key)
            steps.append(done)
    return Preparation(source, tuple(steps), tuple(run.passage for run in group))


def _key(done: Done) -> tuple[object, ...]:
    event = done.event
    return (
        event.method, event.force.value if event.force else "", event.time.value if event.time else "",
        event.product is not None and (event.product.end - event.product.start), event.pore.value if event.pore else "",
    )  # fmt: skip


def _same_fluid(one: Source, other: Source) -> bool:
    """Whether two samples are one, or blood and what is made of it."""
    return one.kind == other.kind or (other.kind in ("plasma", "serum") and one.kind == "whole blood")


def unisolated(found: Sequence[Run], counted: Sequence[Source]) -> list[Preparation]:
    """Preparations of a study that isolates no vesicles but counts them in a fluid: the fluid, and what was done to it."""
    kinds = {source.kind: source for source in counted}
    out = []
    for kind, source in kinds.items():
        if kind == "whole blood" and kinds.keys() & {"plasma", "serum"}:
            continue
        group = [run for run in found if not run.strict and any(_same_fluid(one, source) for one in run.kinds)]
        steps = [Done(done.event, "processing") for run in group for done in run.steps if not done.event.said]
        out.append(Preparation(source, tuple(steps), tuple(run.passage for run in group)))
    return out
