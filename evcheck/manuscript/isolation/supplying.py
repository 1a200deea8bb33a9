"""Whether a sample that is named is worked on, so that the steps that follow are done with it."""

from __future__ import annotations

import re

from evcheck.manuscript.isolation.judging import TO_BLOOD
from evcheck.manuscript.isolation.state import State
from evcheck.manuscript.samples.culture_words import SUPERNATANT
from evcheck.manuscript.samples.samples import Source
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Cue, Passage
from evcheck.manuscript.structure.topics import OTHERS, SMALL_EVS
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

WORKED_ON = Sieve(
    r"(?i)(?:centrifug|ultracentrifug|collect|harvest|\bspun\b|thaw|dilut|filter|mixed|process"
    r"|load|concentrat|subject|drawn|pool|incubat|clear|clarif|applied|"
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


BESIDE = re.compile(
    r"(?i)[\s,/]*(?:samples?)?[\s,]*(?:and|or|as well as|/|,)?\s*(?:from )?"
    r"(?:the |human |mouse |rat |\d+ ?m[lL] (?:of )?)*"
)
"""What stands between two samples that are worked on together."""


def supply(
    read: Reading, state: State, passage: Passage, source: Source, end: int, words: Words, ahead: Cue | None
) -> None:
    """A sample is named; where it is worked on, it is what the next steps are done with.

    `end` is that of the sentence, `ahead` the next word of the passage that turns to another topic.
    """
    if _of_treated(read.text, passage, source, words):
        state.topic = passage.topic if passage.topic in OTHERS else "analysis"
        return
    if source.group == "culture" and state.topic == "virus" and _holds_virus(read.text, passage, source, words):
        return
    if passage.topic in OTHERS and _amid_others(read, state, passage, source, end, words, ahead):
        return
    if not _is_worked_on(read, state, passage, source, end, words):
        return
    turned = source.sure and passage.topic not in OTHERS and WORKED_ON.search(_behind(read.text, source, end))
    if state.topic in ("", "cells", "depletion", "fluid") or (state.topic in OTHERS and turned):
        state.topic = "fluid"
    _take(read.text, state, source)


def _amid_others(
    read: Reading, state: State, passage: Passage, source: Source, end: int, words: Words, ahead: Cue | None
) -> bool:
    """Take a sample in a passage on other work if vesicles come of it; whether no more is to be asked of it."""
    spun = source.group in ("blood", "fluid") and SPUN.match(read.text, source.end, end) is not None
    if spun and passage.topic == "analysis" and state.topic == "analysis" and _measures(passage, words):
        state.topic, state.kinds = "fluid", [source]
        return True
    if spun and passage.topic not in ("depletion", "cells", "virus"):
        if state.topic == "vesicles" and words.isolated.search(read.text[source.end : passage.end]) is None:
            state.topic = passage.topic
        elif ahead is not None and ahead.topic == "vesicles" and state.topic in OTHERS:
            state.topic, state.kinds = "fluid", [source]
            return True
    if state.topic == "vesicles":
        return False
    if _is_medium_of_cells(read.text, passage, source, end):
        state.topic, state.kinds = "fluid", [source]
    if _is_spun_for_vesicles(read, state, passage, source, words, ahead):
        state.topic, state.kinds = "fluid", [*state.kinds, source]
    return True


def _is_medium_of_cells(text: str, passage: Passage, source: Source, end: int) -> bool:
    """Whether medium is worked on in a passage on cells or virus, and holds no virus."""
    if passage.topic not in ("cells", "virus") or source.group != "culture":
        return False
    if VIRUS.search(text, _near_start(text, passage, source), source.end + 20):
        return False
    return WORKED_ON.search(text[source.start : min(end, source.end + 60)]) is not None


def _is_spun_for_vesicles(
    read: Reading, state: State, passage: Passage, source: Source, words: Words, ahead: Cue | None
) -> bool:
    """Whether a sample in a passage on an analysis is spun to plasma, or hard, and the passage names vesicles."""
    if passage.topic not in ("analysis", "proteins", "nucleic acids") or state.topic not in (passage.topic, "fluid"):
        return False
    if source.group not in ("blood", "fluid", "culture") or not _names_vesicles(read.text, passage, words):
        return False
    beyond = read.text[source.end : min(passage.end, source.end + 240)]
    far = min(passage.end, source.end + 320, ahead.start if ahead and ahead.topic in OTHERS else passage.end)
    if not WORKED_ON.search(beyond[:110]):
        return False
    return TO_BLOOD.search(beyond) is not None or _spun_hard(read, source.end, far)


def _names_vesicles(text: str, passage: Passage, words: Words) -> bool:
    """Whether a passage or one of its headings names vesicles."""
    return any(words.vesicle.search(SMALL_EVS.sub("EVs", title)) for title in passage.headings) or (
        words.vesicle.search(text, passage.start, passage.end) is not None
    )


def _behind(text: str, source: Source, end: int) -> str:
    """A sample with the words behind it that say what is done with it."""
    return text[source.start : min(end, source.end + 110)]


OF_LYSATE = re.compile(
    r"(?:cell |cleared |clarified |resulting |lysate )?supernatants?\b(?! (?:of|from) (?:the )?(?:\w+ )?cells?\b)"
)
"""What is left above the pellet of a lysate, by words that may mean a medium as well."""


def _is_worked_on(read: Reading, state: State, passage: Passage, source: Source, end: int, words: Words) -> bool:
    """Whether something is done with a sample, and it is named not only to compare."""
    if state.topic == "lysate" and (
        SUPERNATANT.match(read.text, source.start) or OF_LYSATE.match(read.text, source.start)
    ):
        return False
    after = _behind(read.text, source, end)
    before = read.text[max(passage.start, source.start - 60) : source.start]
    if re.search(r"(?i)\bthan\b[^.;]*$", before):
        return False
    if source.group != "tissue":
        return bool(WORKED_ON.search(after) or FROM.search(before) or GOT.search(before)) or (
            source.sure and passage.topic in ("vesicles", "fluid")
        )
    own = "vesicles" in (passage.topic, state.topic) or (
        passage.topic not in OTHERS and words.isolated.search(read.text, source.end, passage.end) is not None
    )
    from_it = FROM_TISSUE.search(before) is not None
    far = max(passage.start, source.start - 160)
    return own and bool(DISSOCIATED.search(after) or (from_it and words.isolated.search(read.text, far, end)))


def _take(text: str, state: State, source: Source) -> None:
    """Go on with a sample: beside the one before, or in its place."""
    last = state.kinds[-1] if state.kinds else None
    if last is not None and last.kind == source.kind:
        return
    between = text[last.end : source.start] if last is not None else ""
    if last is not None and not (len(between) < 60 and BESIDE.fullmatch(between)):
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
