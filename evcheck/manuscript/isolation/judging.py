"""Whether a step is one on vesicles or on their sample."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.gradients import USED, of_gradient
from evcheck.manuscript.isolation.spins import STRONG
from evcheck.manuscript.isolation.state import Done, State
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Cue, Passage
from evcheck.manuscript.structure.topics import DENIED, DONE_BY, OTHERS
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

TO_BLOOD = re.compile(
    r"(?i)\b(?:to|and|which|,) ?(?:further |then )?(?:obtain|separate|generate|prepare|yield"
    r"|collect|isolate|produce|get|harvest|acquire"
    r"|recover)\w* (?:the )?(?:[\w-]+ ){0,4}?(?:plasma|serum|sera|PPP|PFP)\b"
    r"|\b(?:plasma|serum|sera|PPP|PFP) (?:was|were) (?:\w+ )?(?:obtained|separated|prepared"
    r"|collected|isolated|generated|harvested)|\bresulting in (?:[\w-]+ ){0,3}plasma"
    r"|(?:remove|deplete|eliminat)\w* (?:the )?(?:[\w-]+ ){0,3}?platelets"
)

INSOLUBLE = re.compile(
    r"(?i)to count|for (?:cell )?count|for (?:the |later |further )?(?:cytokines?|ELISAs?|LDH|immunoblot"
    r"|cytokine analys)"
    r"|to (?:remove|pellet|clear|eliminate) (?:the )?(?:any )?(?:insoluble|unlysed|nuclei"
    r"|unbroken|unbound|excess|free dye)"
)


AFTER = re.compile(
    r"(?i)glutaraldehyde|\bfixed\b|\bstain|label|antibod|\bdyes?\b|trypsin|\bproteas|proteinase|\bRNase|triton"
    r"|\bsonicat"
    r"|\bdigest|\bload(?:ed|ing) with|\bdrugs?\b|electroporat|incubat|transfect|\bdisrupt"
)
"""Words of what is done with vesicles that were isolated before, which a spin then takes out of it again."""

HARD = 70_000
"""The force from which on a spin pellets hardly anything but vesicles."""

SPERM = Sieve(
    r"(?i)\b(?:semen|sperm\w*|ejaculates?)\b[^.;]{0,80}?\b(?:layered|placed|loaded|put|swim"
    r"|washed) (?:\w+ )?(?:over|on|onto"
    r"|above|through|up)\b"
)
"""How sperm are parted from their fluid to be worked with."""
AS_CONTROL = re.compile(
    r"(?i)\btriton|(?<!without )(?<!no )(?<!any )\bdetergents?\b(?!-free)|\blysis and\b|(?:EV|MP|exosome|vesicle"
    r"|particle)s?[- ]free (?:plasma"
    r"|medium|supernatant)"
)
"""Words of a sentence in which a filter takes vesicles away as detergent does: a control."""

FOR_CONTROL = re.compile(
    r"(?i)\bas (?:an? |the )?(?:\w+ )?controls?\b.*(?:EV|MP|exosome|vesicle)s?[- ](?:free|depleted)"
    r"|(?:EV|MP|exosome|vesicle)s?[- ](?:free|depleted) (?:[\w-]+ )?(?:controls?|supernatants?"
    r"|fractions?) (?:was|were) "
    r"(?:made|prepared|obtained)"
)
"""Words of a sentence in which a spin takes vesicles out of a fluid that serves as a control."""

GROWN_ON = re.compile(
    r"(?i)plated|seeded|cultured|re-?suspended|discarded|aspirated|counted|stimulat|incubat|treated|activated|kept in"
)
"""What is done to cells that were spun down to be used."""

MEDIUM = re.compile(r"(?i)supernatant|medium|media")

TAKEN_OUT = re.compile(
    r"(?i)\b(?:cells|platelets|parasites|bacteria) (?:was|were) (?:\w+ )?(?:removed|eliminated) [^.;]*$"
)
"""Words before a spin that took cells out of what vesicles were then pelleted from."""

AGAIN = re.compile(
    r"(?i)\b(?:again|re-?pelleted|repeated|second|same|re-?centrifuged|as above|as before"
    r"|once more|washed)\b"
)


def judge(
    read: Reading,
    state: State,
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
    if event.force is not None and FOR_CONTROL.search(read.text, start, end):
        return []
    if event.method == "filtration" and AS_CONTROL.search(read.text, start, end):
        return []
    if SPERM.search(read.text, start, event.start) or _of_other_work(read, event, words, start, end):
        return []
    after = read.text[event.end : min(end, event.end + 120)]
    if INSOLUBLE.search(after) or _takes_out(read, event, words, end):
        return []
    if _of_cells_alone(read, event, start, end):
        return []
    if topic == "cells" and passage.topic == "vesicles" and _of_supernatant(read, state, event, start, end):
        topic = state.topic = "vesicles"
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
        and (isolated := words.isolated.search(read.text, event.end, passage.end)) is not None
        and not DENIED.search(read.text[isolated.start() - 40 : isolated.end()])
    ):
        topic = "vesicles"
    if not AFTER.search(read.text, start, event.end) and _pellets_vesicles(read, passage, state, event, words):
        topic = "vesicles"
    if topic == "" and passage.topic in ("", "culture", "fluid"):
        if event.force is None or event.force.amount <= 20_000:
            state.waiting.append(event)
        return []
    if topic not in ("vesicles", "fluid"):
        state.waiting.clear()
        return []
    if strict and not _told_in_full(read, event, here, words, start, end):
        return []
    if event.said and event.method == "immunoaffinity" and not _captures(read, event, passage):
        return []
    unnamed = event.product is None and not any(cue.topic == "vesicles" and cue.start < event.start for cue in here)
    if event.said and event.method == "commercial kit" and (topic == "fluid" or unnamed):
        return []
    if event.product is not None and event.force is None and _only_bought(read, event, here, start, end):
        return []
    event = _as_before(read, state, of_gradient(read, state, event))
    done = [*_were_waiting(read, state, event), Done(event, _part(read, state, passage, event, start, end))]
    return done


CELLS_FIRST = re.compile(
    r"(?:The |These |Recipient |Target )?[Cc]ells (?:was|were) (?:\w+ly )?(?:harvested, )?(?:spun|centrifuged|pelleted)"
)


def _of_cells_alone(read: Reading, event: Event, start: int, end: int) -> bool:
    """Whether a sentence spins cells down to use them: `Cells were spun at 300 g and given exosomes`."""
    if event.force is None or event.force.amount > 3_000 or not CELLS_FIRST.match(read.text, start, event.start):
        return False
    used = re.search(
        r"\bgiven\b|\blysed\b|treated with|plated|seeded|stained|counted|re-?suspended", read.text[event.end : end]
    )
    return used is not None and MEDIUM.search(read.text, event.end, end) is None


FOR_OTHERS = re.compile(
    r"(?i)\b(?:plasma|serum|sera|blood|PRP|PPP"
    r"|supernatants?) (?:\([^()]{0,30}\) )?for (?:\w+ ){0,2}?(?:aggregometry|aggregation"
    r"|thrombin generation|clotting|coagulation|cytokines?|chemistry|creatinine|hormones?|ELISAs?|ALT|glucose|lipids)\b"
)
REAGENTS_SPUN = re.compile(
    r"(?i)\b(?:antibod(?:y|ies)|dyes?|conjugates?|annexin V) (?:(?:solutions?|stocks?|mixtures?) )?(?:was"
    r"|were) (?:\w+ )?"
    r"(?:ultra-?)?(?:centrifuged|spun|cleared)\b"
)


WASHED = re.compile(r"\b(?:[Bb]acteri(?:a|al cells)|[Cc]ells) were (?:\w+ )?(?:washed|spun|pelleted)\b")
BROKEN = re.compile(r"\b(?:lysed|disrupted|French press|sonicated|bead[- ]beat\w*|broken)\b")
"""Cells that are spun to be lysed."""


def _of_other_work(read: Reading, event: Event, words: Words, start: int, end: int) -> bool:
    """Whether a spin makes plasma for other tests, or clears reagents, in a sentence that names no vesicles."""
    if words.vesicle.search(read.text, start, end):
        return False
    before = read.text[start : event.start]
    if WASHED.search(before) and BROKEN.search(read.text, event.end, end):
        return True
    return FOR_OTHERS.search(before) is not None or REAGENTS_SPUN.search(before) is not None


TO_REMOVE = re.compile(
    r"(?i)[^.;]{0,40}\bto (?:remove|deplete|eliminate|clear|exclude|get rid of) (?:any |all |the |residual )*"
)


def _takes_out(read: Reading, event: Event, words: Words, end: int) -> bool:
    """Whether a hard spin is done to be rid of vesicles."""
    if event.force is None or event.force.amount <= STRONG:
        return False
    purpose = TO_REMOVE.match(read.text, event.end, end)
    return purpose is not None and words.vesicle.match(read.text, purpose.end()) is not None


BOUGHT = re.compile(
    r"\b(?:was|were) (?:all )?(?:bought|purchased|acquired|procured|supplied|provided|ordered|from|obtained from [A-Z])"
)


def _only_bought(read: Reading, event: Event, here: Sequence[Cue], start: int, end: int) -> bool:
    """Whether a sentence tells only where products come from; `Exosome Isolation` in their names isolates nothing."""
    if event.method == "ultrafiltration" or BOUGHT.search(read.text, event.end, end) is None:
        return False  # what concentrates vesicles is often told only among the materials
    products = within(read.names, "product", start, end)
    return not any(
        cue.topic == "vesicles"
        and cue.start < event.start
        and not any(name.start <= cue.start < name.end for name in products)
        for cue in here
    )


def _as_before(read: Reading, state: State, event: Event) -> Event:
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


SPUN_ON = re.compile(
    r"(?i)\bsupernatants? (?:\([^)]{0,30}\) )?(?:(?:was|were) )?(?:[\w-]+ ){0,2}?(?:(?:collected|recovered"
    r"|transferred"
    r"|saved|removed)(?:,| and| then){1,3} )?(?:(?:was|were|then|further) )*(?:ultra-?)?(?:centrifuged|spun)\b"
)
"""Words for a supernatant that is spun again."""

OF_SUPERNATANT = re.compile(
    r"(?:The|This|These|Each|All|Resulting|Cleared|Clarified|Cell-free)? ?(?:[\w-]+ ){0,2}[Ss]upernatants?\b"
    r"(?! (?:was|were) (?:\w+ )?(?:discarded|removed|aspirated|decanted))"
)
"""How a sentence begins that goes on with a supernatant."""


CLEARS_CELLS = re.compile(
    r"[^.;]{0,40}\bto (?:remove|eliminate|clear|exclude|get rid of|discard) "
    r"(?:(?:any|all|the|residual|dead|intact|floating|detached|remaining) )*(?:cells|cell debris|debris)\b"
)
"""What stands behind a spin that takes cells out of their medium."""


def _of_supernatant(read: Reading, state: State, event: Event, start: int, end: int) -> bool:
    """Whether a spin in a passage on vesicles, told of cells so far, is one of their supernatant."""
    if CLEARS_CELLS.match(read.text, event.end, end):
        return True
    again = bool(state.waiting) and (
        SPUN_ON.search(read.text, start, event.start) is not None
        or OF_SUPERNATANT.match(read.text, start, event.start) is not None
    )
    return again or (event.force is not None and _in_rising_series(read, event))


def _in_rising_series(read: Reading, event: Event) -> bool:
    """Whether a spin is one of three or more in a clause that rise to one which pellets vesicles, whatever is spun."""
    forces = figures_within(read.figures, event.clause.start, event.clause.end, "force")
    amounts = [force.amount for force in forces]
    return event.force in forces and len(amounts) > 2 and amounts == sorted(amounts) and amounts[-1] >= HARD


def _pellets_vesicles(read: Reading, passage: Passage, state: State, event: Event, words: Words) -> bool:
    """Whether a spin is one that hardly anything but vesicles is pelleted by, in a passage that speaks of vesicles."""
    if (
        event.force is None
        or event.force.amount < HARD
        or event.time is None
        or passage.topic in ("depletion", "virus", "organelles")
    ):
        return False
    if state.topic in ("depletion", "virus", "organelles", "lysate", "labelling"):
        return False
    return words.vesicle.search(read.text, passage.start, passage.end) is not None


def _were_waiting(read: Reading, state: State, event: Event) -> list[Done]:
    """Spins of cells whose supernatant was worked on further: they cleared it."""
    waiting, state.waiting = state.waiting, []
    if waiting and not MEDIUM.search(read.text, max(0, waiting[0].start - 80), event.start):
        waiting = [one for one in waiting if TAKEN_OUT.search(read.text, max(0, one.start - 60), one.start)]
    if not waiting:
        return []
    kept: list[Event] = []
    for one in reversed(waiting):
        after = kept[0] if kept else event
        if after.start - one.end > 260 or GROWN_ON.search(read.text, one.end, after.start):
            break
        kept.insert(0, one)
    return [Done(one, "isolation") for one in kept]


def _part(read: Reading, state: State, passage: Passage, event: Event, start: int, end: int) -> str:
    """Whether a step makes the sample, or isolates vesicles from it."""
    if event.method not in ("centrifugation",) or event.said:
        return "isolation"
    blood = any(source.group == "blood" for source in state.kinds)
    if blood and (
        TO_BLOOD.search(read.text[start:end])
        or re.search(
            r"(?i)\b(?:whole |venous |peripheral )?blood (?:(?:of|from) (?:[\w-]+ ){1,5}?)?"
            r"(?:was|samples?|were|tubes?)\b",
            read.text[start : event.start],
        )
    ):
        return "processing"
    if passage.topic == "fluid" and blood and state.topic == "fluid":
        return "processing"
    return "isolation"


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


def _told_in_full(read: Reading, event: Event, here: Sequence[Cue], words: Words, start: int, end: int) -> bool:
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


def _captures(read: Reading, event: Event, passage: Passage) -> bool:
    """Whether a capture on beads isolates, and is no assay."""
    clause = read.text[event.clause.start : event.clause.end]
    if re.match(r"(?i)biotin", read.text[event.start : event.start + 6]):
        around = read.text[passage.start : passage.end]
        return (
            re.search(r"(?i)streptavidin\W(?:[\w-]+\W){0,4}?(?:\w*beads?|resin|agarose|magnetic|\w*particles)", around)
            is not None
        )
    if re.search(r"(?i)\blys(?:ates?|ed|is)\b", read.text[event.clause.start : min(passage.end, event.end + 60)]):
        return False
    beyond = read.text[max(passage.start, event.start - 200) : min(passage.end, event.end + 300)]
    if re.search(r"(?i)latex|aldehyde[/ ]|flow cytomet|(?:were|was) (?:then )?stained|\bFACS", beyond):
        return False
    return not re.search(r"(?i)aldehyde|stain|secondary|western|fluoresc\w+-conjug|isotype", clause)
