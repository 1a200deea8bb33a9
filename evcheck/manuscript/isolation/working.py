"""Read the steps on vesicles passage by passage: what is worked on, and which steps count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.gradients import open_gradient, pours, unspun
from evcheck.manuscript.isolation.judging import TO_BLOOD, judge
from evcheck.manuscript.isolation.method_words import METHODS
from evcheck.manuscript.isolation.state import Done, Run, State
from evcheck.manuscript.isolation.steps import steps_of, tells_steps
from evcheck.manuscript.isolation.summaries import named_only, with_loose_rotors, without_summaries
from evcheck.manuscript.samples.sample_words import CULTURED, SUPERNATANT
from evcheck.manuscript.samples.samples import CULTURE, Source, sources_within
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Cue, Passage, cues, within_one
from evcheck.manuscript.structure.protocols import ALTERNATIVE
from evcheck.manuscript.structure.topics import GENERAL, OTHERS, SMALL_EVS
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import NEVER, Words

ROLES = ("methods", "other", "supplement", "results", "abstract")
"""Sections in which authors tell what they did; in the last two only what is told in full."""

STRICT = ("results", "abstract")

PROTOCOL = Sieve(r"\bBriefly\b|\bIn brief\b|\bmanufacturer['’]?s\b|(?:were|was) (?:\w+ )?as (?:previously )?described")
"""Words of a summary that tells what was done step by step, as those of sequencing records do."""

WORKED_ON = Sieve(
    r"(?i)(?:centrifug|ultracentrifug|collect|harvest|\bspun\b|thaw|dilut|filter|mixed|process"
    r"|load|concentrat|subject|drawn|pool|incubat|clear|applied|"
    r"layered|added|passed|obtained|fractionat|separated|used for|minced|dissoci|digest|cut\b"
    r"|blend|squeez|homogen|juic|wash|infiltrat|purif|isolat|overlaid|transferred|treated|\brun\b|flowed"
    r"|infused|introduced|acidif|skimm"
    r"|defatt|adjusted|brought to pH)"
)

FROM = re.compile(r"(?i)\b(?:from|of|in)\b[^.;\n]{0,45}$")

GOT = re.compile(
    r"(?i)\b(?:collect|obtain|recover|harvest|yield|pool|thaw|dilut|filter"
    r"|centrifug)\w*(?: (?:the|this|a))? (?:[\w-]+ ){0,3}$"
)

FROM_TISSUE = re.compile(r"(?i)\b(?:from|of)\b[^.;\n]{0,45}$")

DISSOCIATED = re.compile(
    r"(?i)minced|dissoci|digest|\bcut\b|homogen|slic|chopped|incubated (?:with|in)|weigh|explant"
    r"|perfus|blend|squeez|ground|juic|infiltrat|washed|peeled"
)

ANEW = re.compile(
    r"(?i)(?:after|following|at|upon|then,? after|on day) (?:a |an |another |the )?(?:\d+|two"
    r"|three|one|overnight|incubation|culture|further)|cells|conditioned|(?:the )?(?:culture|cell"
    r"|conditioned) (?:medium|media|supernatant)|(?:the )?(?:medium|media"
    r"|supernatants?(?: of [\w-]+(?: \w+)?)?) (?:was"
    r"|were) (?:\w+ly )?(?:collected|harvested)"
)
"""How a sentence begins that leaves the depletion of serum behind."""

RESUMES = re.compile(
    r"(?i)[^.;]{0,60}\bfractions?\b[^.;]{0,80}?\b(?:(?:were|was) (?:then )?(?:pooled|combined|collected|diluted)"
    r"|recovered)\b"
    r"|(?:for (?:the )?(?:gradients?|flotation|floatation|density)\b"
    r"|[^.;]{0,50}\b(?:pellets?|exosomes?|EVs?|vesicles)\b)(?:[^.;]|\.(?=\d)){0,140}"
    r"\b(?:gradient|cushion|flotation|floatation|sucrose|iodixanol|optiprep)\b"
)
"""How a sentence begins that goes on with vesicles, after others of them were lysed, stained or put on a gel."""

THE_FLUID = re.compile(
    r"\b[Tt]he (?:[\w-]+ )?(?:fluids?|lavages?|samples?|specimens?) (?:was|were) (?:then |\w+ly )?"
    r"(?:centrifuged|spun)\b"
)
"""Words with which a passage on a fluid comes back to it after its cells."""

IN_PASSING = re.compile(
    r"(?i)\b(?:were|was) (?:[^.;]{0,90}?\band (?:then )?)?(?:\w+ly )?(?:cultured|grown|kept|maintained|incubated"
    r"|seeded|switched"
    r"|changed|replaced|washed|transferred|propagated|expanded|passaged)\b"
)
"""What a sentence is about that tells the depletion of serum in passing."""


def runs(read: Reading, found: Sequence[Passage], words: Words, sources: Sequence[Source]) -> list[Run]:
    """The steps on vesicles, passage by passage."""
    out: list[Run] = []
    if words.vesicle.pattern == NEVER:
        return out
    roles = ROLES if any(passage.role in ROLES for passage in found) else (*ROLES, "front")
    for passage in found:
        if passage.role not in roles or passage.kind in ("footnote", "table"):
            continue
        if passage.role in ("other", "front") and _in_general(read.text, passage):
            continue
        if passage.topic != "vesicles" and not tells_steps(read, passage.start, passage.end):
            continue
        out += _runs(
            read,
            passage,
            words,
            sources_within(sources, passage.start, passage.end),
            sources_within(sources, *passage.title),
        )
    return out


PRESENT = re.compile(r"\b(?:is|are|allows?|requires?|separates?|precipitates?|remains?)\b")
PAST = re.compile(r"\b(?:was|were|had|[Ww]e|[Oo]ur)\b")


def _in_general(text: str, passage: Passage) -> bool:
    """Whether a passage outside of the methods tells only how things are done, as a review does."""
    told = text[passage.start : passage.end]
    return passage.kind == "paragraph" and PRESENT.search(told) is not None and PAST.search(told) is None


def _runs(read: Reading, passage: Passage, words: Words, sources: list[Source], titled: list[Source]) -> list[Run]:
    """The steps of a passage, parted where it turns to another sample."""
    state = State(passage)
    if passage.topic == "vesicles":
        state.kinds = [
            source
            for source in titled
            if source.group != "tissue"
            or re.search(r"(?i)from|tissue", read.text[passage.title.start : passage.title.end])
        ]
    strict = passage.role in STRICT or passage.kind in ("caption", "table")
    if passage.role == "abstract" and PROTOCOL.search(read.text, passage.start, passage.end):
        strict = False
    turns = cues(read.text, passage, words)
    depletions = [cue for cue in turns if cue.topic == "depletion"]
    sources = [
        source
        for source in sources
        if source.kind not in ("serum", "plasma") or not within_one(depletions, source.start)
    ]
    if passage.topic in ("vesicles", "culture", "cells", ""):
        isolates = not sources and OF_ANIMALS.search(read.text, passage.start, passage.end) is not None
        isolates = isolates and any(cue.topic == "vesicles" for cue in turns)
        patterns = (SUPERNATANT, CULTURED) if passage.topic == "vesicles" or isolates else (SUPERNATANT,)
        matches = (pattern.search(read.text, passage.start, passage.end) for pattern in patterns)
        match = next((one for one in matches if one and _is_first(read, passage, one.start(), sources)), None)
        if match is not None:
            sources = sorted([*sources, Source(match.start(), match.end(), CULTURE, "culture", True)])
    if any(source.sure and source.group in ("blood", "fluid", "tissue") for source in sources):
        sources = [one for one in sources if not POOLED.match(read.text, one.start, one.end)]
    microbes = next((source for source in sources if source.group in ("bacteria", "fungus")), None)
    if microbes is not None:
        sources = [
            source._replace(kind=microbes.kind, group=microbes.group) if source.group == "culture" else source
            for source in sources
        ]
    if passage.topic == "vesicles" and pours(passage.headings[0] if passage.headings else ""):
        state.gradient = (pours(passage.headings[0]), passage.start, 0)
    for number, sentence in enumerate(passage.sentences):
        text = read.text[sentence.start : sentence.end]
        here = [cue for cue in turns if sentence.start <= cue.start < sentence.end]
        events = []
        if not (GENERAL.search_in(read.text, sentence.start, sentence.end) or ALTERNATIVE.match(text)):
            events = steps_of(read, number, sentence.start, sentence.end)
            events += named_only(read, number, sentence.start, sentence.end, events)
        items: list[tuple[int, int, Cue | Source | Event]] = [(cue.start, 0, cue) for cue in here]
        items += [(source.start, 1, source) for source in sources_within(sources, sentence.start, sentence.end)]
        items += [(event.start, 2, event) for event in events]
        if state.topic == "depletion" and passage.topic == "vesicles" and (not state.depleting or ANEW.match(text)):
            state.topic = "vesicles"
        if state.topic in ("proteins", "analysis", "lysate", "labelling") and RESUMES.match(text):
            state.topic = "vesicles" if passage.topic == "vesicles" else state.topic
        if state.topic in ("labelling", "cells") and passage.topic == "fluid" and THE_FLUID.search(text):
            state.topic = "fluid"
        state.depleting = False
        open_gradient(read, state, number, sentence.start, sentence.end)
        for place, _, item in sorted(items, key=lambda one: (one[0], one[1])):
            state.resume(place)
            if isinstance(item, Cue):
                before = state.topic
                _turn(read, state, passage, item)
                if item.topic == "depletion" and before not in ("", "depletion"):
                    state.aside = (_bracket_end(read.text, sentence.start, item, sentence.end), before)
            elif isinstance(item, Source):
                _supply(read, state, passage, item, sentence.end, words, _next(turns, item.start))
                state.topic = "depletion" if state.aside[0] >= 0 else state.topic
            else:
                state.steps += judge(read, state, passage, item, here, strict, words, sentence.start, sentence.end)
        state.depleting = state.depleting and not IN_PASSING.search(text)
    state.steps += _titled(read, state, passage, strict)
    state.steps += unspun(read, state, passage, state.steps, turns, strict)
    state.part()
    sure = passage.topic == "vesicles" or any(cue.topic == "vesicles" for cue in turns)
    told = [done for _, steps in state.parts for done in steps]
    return [
        Run(passage, kinds, tuple(with_loose_rotors(read, passage, without_summaries(steps, told))), sure, strict)
        for kinds, steps in state.parts
    ]


POOLED = re.compile(r"(?i)(?:pooled|collected|harvested) supernatants?$")
"""Words for what was spun before, which are those of a medium where no fluid is told of."""

OF_ANIMALS = re.compile(
    r"DMEM|RPMI|MEM\b|\b(?:serum|FBS|FCS|confluen\w+|HEK\w*|HeLa|\w*MSCs?|HUVECs?|passage|flasks|transfected"
    r"|\w{4,}(?:cytes|blasts|phages|phils)|platelets|neurons)\b"
)
"""Words of the culture of animal cells, which microbes are not grown by."""

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


def _titled(read: Reading, state: State, passage: Passage, strict: bool) -> list[Done]:
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


OF_BLOOD_CELLS = re.compile(
    r"(?i)platelet[- ](?:free|poor)|platelet concentrates?|\bpRBCs?\b|\bred (?:blood )?cell (?:units|concentrates)"
    r"|\bunits (?:of (?:packed |stored )?(?:red|blood|RBC)|at day|were (?:centrifuged|spun))|\bSAGM\b"
)
"""Blood cells in bags, whose supernatant is no medium of a culture."""


def _is_first(read: Reading, passage: Passage, place: int, sources: Sequence[Source]) -> bool:
    """Whether a supernatant is that of cultured cells, and no medium of them is told of before it."""
    before = [source for source in sources if source.start < place]
    if any(source.group == "culture" for source in before):
        return False
    told = before if any(source.group == "culture" for source in sources) else sources
    return _of_cells(read, passage, place, told)


def _of_cells(read: Reading, passage: Passage, place: int, sources: Sequence[Source]) -> bool:
    """Whether a supernatant is that of cultured cells: cells or media are told of before it, and no body fluid is."""
    if any(source.sure or WORKED_ON.search(read.text[source.end : source.end + 60]) for source in sources):
        return False
    if OF_BLOOD_CELLS.search(read.text, passage.start, place + 40):
        return False
    if re.search(r"\d ?[×x] ?g $", read.text[max(0, place - 12) : place]):
        return False  # `17,000 × g supernatant` is one of whatever was spun
    if CULTURED.match(read.text, place) or (
        passage.topic in ("vesicles", "")
        and SUPERNATANT.match(read.text, place)
        and not sources
        and place - passage.start < 60
    ):
        return True
    return (
        re.search(
            r"(?i)\bcells?\b|\bHUVECs?\b|\bpassages?\b|DMEM|RPMI|\bEBM|\bcultur|\bmedi(?:um|a)\b|confluen|plated"
            r"|seeded|\w{4,}cytes|\w{4,}blasts|\w{3,}phils"
            r"|neurons|macrophages|MSCs",
            read.text[passage.start : place],
        )
        is not None
    )


OF_CELLS = re.compile(
    r"(?i)exosom|extracellular|\b[a-z]{0,2}EVs?\b|microvesic|microparticl|outer[- ]membrane|OMV"
    r"|nanovesic|ectosom"
)
"""Words for vesicles that cells release; what is pelleted from broken cells as `membrane vesicles` was not released."""

ISOLATES = re.compile(r"(?i)isolat|purif|precipitat|separat|enrich")
TAKEN_FROM = re.compile(r"(?:collect|harvest|obtain|recover)\w* (?:from|using|by)\b")


def _turn(read: Reading, state: State, passage: Passage, cue: Cue) -> None:
    """A cue changes what is worked on."""
    if cue.topic == "vesicles":
        if state.topic == "lysate" and not OF_CELLS.search(read.text, cue.start, cue.end):
            return
        if passage.topic in OTHERS:
            said = read.text[cue.start : cue.end]
            if state.topic == "lysate" and "recipitat" in said:
                return
            beyond = read.text[cue.end - 14 : cue.end + 20]
            told = ISOLATES.search(said) or (passage.topic == "nucleic acids" and TAKEN_FROM.search(beyond))
            if passage.topic in ("depletion",) or not told:
                return
        state.topic = "vesicles"
    elif cue.topic == "cells":
        if passage.topic not in OTHERS and state.topic in ("", "cells", "vesicles", "depletion", "fluid"):
            state.topic = "cells"
    elif cue.topic == "labelling" and passage.topic == "vesicles" and state.topic == "vesicles":
        state.topic = "labelling"
    else:
        state.topic = cue.topic


ASIDE = re.compile(
    r"\((?:(?:[^()]{0,40}[;,] )?(?:pre-?|ultra-?)?(?:centrifuged|spun|depleted|cleared)"
    r"|overnight|(?:\d+ ?h )?ultra-?centrifugation"
    r"|(?:with |in )?(?:\d+ ?% )?(?:serum|FBS|FCS)\b[^()]*)$"
)
"""The end of words for depleted serum that a bracket opens with."""


def _bracket_end(text: str, start: int, cue: Cue, end: int) -> int:
    """Where the bracket closes in which a sentence tells something in passing; -1 where it does not."""
    place = cue.end if ASIDE.search(text, cue.start, cue.end) else cue.start
    opened = text.count("(", start, place) > text.count(")", start, place)
    return text.find(")", cue.end, end) if opened else -1


def _next(turns: Sequence[Cue], place: int) -> Cue | None:
    """The first cue behind a place."""
    return next((cue for cue in turns if cue.start > place), None)


VIRUS = re.compile(r"(?i)vir(?:us|al|ion)")
SPUN = re.compile(r"(?i)[^.;]{0,60}\b(?:centrifuged|spun|ultracentrifuged)\b")


def _near_start(text: str, passage: Passage, source: Source) -> int:
    """Where the words right before a sample begin, within its sentence."""
    low = max(passage.start, source.start - 40)
    return max(low, text.rfind(". ", low, source.start))


def _holds_virus(text: str, passage: Passage, source: Source, words: Words) -> bool:
    """Whether a medium is that of cells which make virus: virus is named before it, and vesicles nowhere beside it."""
    virus = VIRUS.search(text, passage.start, source.start)
    return virus is not None and words.vesicle.search(text, passage.start, passage.end) is None


def _supply(
    read: Reading, state: State, passage: Passage, source: Source, end: int, words: Words, ahead: Cue | None
) -> None:
    """A sample is named; where it is worked on, it is what the next steps are done with."""
    if _of_treated(read.text, passage, source, words):
        state.topic = passage.topic if passage.topic in OTHERS else "analysis"
        return
    if source.group == "culture" and state.topic == "virus" and _holds_virus(read.text, passage, source, words):
        return
    spun = source.group in ("blood", "fluid") and SPUN.match(read.text, source.end, end) is not None
    if spun and passage.topic == "analysis" and state.topic == "analysis" and _measures(passage, words):
        state.topic, state.kinds = "fluid", [source]
        return
    if passage.topic in OTHERS and spun and passage.topic not in ("depletion", "cells", "virus"):
        later = read.text[source.end : passage.end]
        if state.topic == "vesicles" and words.isolated.search(later) is None:
            state.topic = passage.topic
        elif ahead is not None and ahead.topic == "vesicles" and state.topic in OTHERS:
            state.topic, state.kinds = "fluid", [source]
            return
    if passage.topic in OTHERS and state.topic != "vesicles":
        if (
            passage.topic in ("cells", "virus")
            and source.group == "culture"
            and not VIRUS.search(read.text, _near_start(read.text, passage, source), source.end + 20)
            and WORKED_ON.search(read.text[source.start : min(end, source.end + 60)])
        ):
            state.topic, state.kinds = "fluid", [source]
        if (
            passage.topic in ("analysis", "proteins", "nucleic acids")
            and source.group in ("blood", "fluid", "culture")
            and state.topic in (passage.topic, "fluid")
        ):
            beyond = read.text[source.end : min(passage.end, source.end + 240)]
            far = min(passage.end, source.end + 320, ahead.start if ahead and ahead.topic in OTHERS else passage.end)
            told = any(
                words.vesicle.search(SMALL_EVS.sub("EVs", title)) for title in passage.headings
            ) or words.vesicle.search(read.text, passage.start, passage.end)
            if (
                told
                and WORKED_ON.search(beyond[:110])
                and (TO_BLOOD.search(beyond) or _spun_hard(read, source.end, far))
            ):
                state.topic, state.kinds = "fluid", [*state.kinds, source]
        return
    if state.topic == "lysate" and SUPERNATANT.match(read.text, source.start):
        return
    after = read.text[source.start : min(end, source.end + 110)]
    before = read.text[max(passage.start, source.start - 60) : source.start]
    if re.search(r"(?i)\bthan\b[^.;]*$", before):
        return
    active = bool(WORKED_ON.search(after) or FROM.search(before) or GOT.search(before)) or (
        source.sure and passage.topic in ("vesicles", "fluid")
    )
    if source.group == "tissue":
        own = "vesicles" in (passage.topic, state.topic) or (
            passage.topic not in OTHERS and words.isolated.search(read.text, source.end, passage.end) is not None
        )
        active = own and bool(
            DISSOCIATED.search(after)
            or (
                FROM_TISSUE.search(before)
                and words.isolated.search(read.text, max(passage.start, source.start - 160), end)
            )
        )
    if not active:
        return
    turned = source.sure and passage.topic not in OTHERS and WORKED_ON.search(after)
    if state.topic in ("", "cells", "depletion", "fluid") or (state.topic in OTHERS and turned):
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


GIVEN = re.compile(
    r"(?i)\b(?:received|injected|infused|instilled|inhaled|(?:injection|infusion|instillation|administration) of"
    r"|(?:was|were) given|immuni[sz]ed|inoculated|(?:treated|exposed|challenged|stimulated|incubated|pulsed) (?:\w+ )?"
    r"(?:with|to))\b(?= (?P<what>[^.;]{0,80}))"
)
"""Words by which animals or cells get something."""


def _of_treated(text: str, passage: Passage, source: Source, words: Words) -> bool:
    """Whether a sample is that of animals or cells that were given vesicles, and none are isolated from it."""
    if passage.topic == "vesicles" and passage.headings and words.isolated.search(passage.headings[0]):
        return False
    for given in GIVEN.finditer(text, passage.start, source.start):
        vesicle = words.vesicle.search(text, given.end(), min(source.start, given.end("what")))
        if vesicle and " and " not in text[given.end() : vesicle.start()]:
            return words.isolated.search(text, source.start, passage.end) is None
    return False


def _measures(passage: Passage, words: Words) -> bool:
    """Whether the heading of a passage says that vesicles are measured in it, so that a fluid is spun for them."""
    title = SMALL_EVS.sub("EVs", passage.headings[0]) if passage.headings else ""
    return words.vesicle.search(title) is not None and re.search(r"(?i)uptake|inject|treat|label", title) is None


def _spun_hard(read: Reading, start: int, end: int) -> bool:
    """Whether a part of the text tells a spin that pellets small vesicles."""
    return any(figure.amount >= 50_000 for figure in figures_within(read.figures, start, end, "force"))
