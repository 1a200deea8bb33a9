"""How words turn a passage to other work than that on vesicles, and back to it."""

from __future__ import annotations

import re

from evcheck.manuscript.isolation.state import State
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Cue, Passage
from evcheck.manuscript.structure.topics import OTHERS
from evcheck.manuscript.text import Sentence

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
    r"|[^.;]{0,80}\b(?:pellets?|exosomes?|EVs?|vesicles)\b)(?:[^.;]|\.(?=\d)){0,140}"
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

OF_CELLS = re.compile(
    r"(?i)exosom|extracellular|\b[a-z]{0,2}EVs?\b|microvesic|microparticl|outer[- ]membrane|OMV"
    r"|nanovesic|ectosom"
)
"""Words for vesicles that cells release; what is pelleted from broken cells as `membrane vesicles` was not released."""

ISOLATES = re.compile(r"(?i)isolat|purif|precipitat|separat|enrich")
TAKEN_FROM = re.compile(r"(?:collect|harvest|obtain|recover)\w* (?:from|using|by)\b")


def begin_sentence(text: str, state: State, passage: Passage, sentence: Sentence) -> None:
    """Go back to vesicles, or to the fluid, where a sentence begins with words that leave other work behind."""
    told = text[sentence.start : sentence.end]
    if state.topic == "depletion" and passage.topic == "vesicles" and (not state.depleting or ANEW.match(told)):
        state.topic = "vesicles"
    if state.topic in ("proteins", "analysis", "lysate", "labelling") and RESUMES.match(told):
        named = passage.topic == "analysis" and passage.headings and OF_CELLS.search(passage.headings[0])
        state.topic = "vesicles" if passage.topic == "vesicles" or named else state.topic
    if state.topic in ("labelling", "cells") and passage.topic == "fluid" and THE_FLUID.search(told):
        state.topic = "fluid"
    state.depleting = False


def end_sentence(text: str, state: State, sentence: Sentence) -> None:
    """Forget a depletion that a sentence told only in passing."""
    state.depleting = state.depleting and not IN_PASSING.search(text[sentence.start : sentence.end])


def turn(read: Reading, state: State, passage: Passage, cue: Cue, sentence: Sentence) -> None:
    """A cue changes what is worked on; words of depletion in a bracket do so up to its end."""
    before = state.topic
    _turn(read, state, passage, cue)
    if cue.topic == "depletion" and before not in ("", "depletion"):
        state.aside = (_bracket_end(read.text, sentence.start, cue, sentence.end), before)


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
