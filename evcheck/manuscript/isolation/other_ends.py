"""Spins, filters and captures that are done for something else than vesicles, in words that could tell of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.spins import STRONG
from evcheck.manuscript.isolation.supernatants import MEDIUM
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Cue, Passage
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

INSOLUBLE = re.compile(
    r"(?i)to count|for (?:cell )?count|for (?:the |later |further )?(?:cytokines?|ELISAs?|LDH|immunoblot"
    r"|cytokine analys)"
    r"|to (?:remove|pellet|clear|eliminate) (?:the )?(?:any )?(?:insoluble|unlysed|nuclei"
    r"|unbroken|unbound|excess|free dye)"
)

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


def for_other_ends(read: Reading, event: Event, words: Words, start: int, end: int) -> bool:
    """Whether a step makes a control, works up sperm or cells, clears what else is measured, or removes vesicles."""
    if event.force is not None and FOR_CONTROL.search(read.text, start, end):
        return True
    if event.method == "filtration" and AS_CONTROL.search(read.text, start, end):
        return True
    if SPERM.search(read.text, start, event.start) or _of_other_work(read, event, words, start, end):
        return True
    if INSOLUBLE.search(read.text[event.end : min(end, event.end + 120)]) or _takes_out(read, event, words, end):
        return True
    return _of_cells_alone(read, event, start, end)


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


TESTS = (
    r"(?:aggregometry|aggregation|thrombin generation|clotting|coagulation|cytokines?|chemistry|creatinine|BUN|urea"
    r"|hormones?|C-reactive protein|CRP|soluble (?:markers?|receptors?)|ELISAs?|ALT|AST|LDH|glucose|insulin|lipids"
    r"|cholesterol|troponins?)"
)
"""What fluids are tested for besides vesicles."""
FOR_OTHERS = re.compile(
    r"(?i)\b(?:plasma|serum|sera|blood|PRP|PPP|supernatants?) (?:\([^()]{0,30}\) )?for (?:\w+ ){0,2}?"
    rf"{TESTS}\b"
)
REAGENTS_SPUN = re.compile(
    r"(?i)\b(?:antibod(?:y|ies)|dyes?|conjugates?|annexin V) (?:(?:solutions?|stocks?|mixtures?) )?(?:was"
    r"|were) (?:\w+ )?"
    r"(?:ultra-?)?(?:centrifuged|spun|cleared)\b"
)

TESTED_IN = re.compile(
    r"(?i)\b(?:aggregation|aggregometry|thrombin generation|coagulation|clotting(?: times?)?|cytokines?|creatinine) "
    r"(?:was|were) (?:\w+ )?(?:studied|measured|assessed|tested|determined|assayed)\b[^.;]{0,70}$"
)
"""Tests for which plasma was made, before the spin that made it: `Aggregation was studied in PRP (150 g)`."""
TO_GET_VIRUS = re.compile(
    r"\bto (?:pellet|collect|concentrate|purify|isolate|harvest|obtain|recover|sediment) (?:the )?(?:\w+ ){0,2}?"
    r"(?:VLPs?|virus(?:es)?|virions?|viral particles|virus-like particles|lentivirus\w*)\b"
)
"""What a whole series is for that is told in one sentence: `spun at 130,000 g to pellet VLPs`."""
VIRUS_FOR = re.compile(
    r"\b(?:virus(?:es)?|virions?|lentivirus\w*|EBV|HIV(?:-1)?|SIV|HSV(?:-1)?|HCMV|MLV) for (?:the )?"
    r"(?:\w+ )?(?:infections?|transductions?)\b"
)
"""Virus that cells are given: `EBV for infection was concentrated`."""
GHOSTS = re.compile(r"\b[Gg]hosts (?:was|were) (?:\w+ )?(?:made|prepared|obtained|produced)\b")
"""Membranes of red cells that were emptied."""
KEPT_FOR = re.compile(
    r"\b(?:plasma|serum|sera|supernatants?) (?:(?:was|were) )?(?:\w+ )?(?:stored|kept|frozen|saved|used|taken|assayed)"
    rf"(?: at [^;.]{{1,20}}?)? for (?:the )?(?:\w+ ){{0,2}}?{TESTS}\b"
)
"""What a fluid was made for, behind the spin: `and the plasma stored for creatinine`."""
USED_FOR = re.compile(
    r"[^.;()]{0,30}\) (?:was|were) (?:\w+ )?(?:used|stored|kept|assayed|taken)(?: at [^.;]{1,20}?)? for (?:the )?"
    rf"(?:\w+ ){{0,2}}?{TESTS}\b"
)
"""The same, where the spin stands in brackets: `Plasma (2,000 × g, 10 min) was used for cytokines`."""
OF_ORGANELLES = re.compile(r"(?i)\bpost-?nuclear supernatants?\b|\bsubcellular fractionation\b")
"""Cells that are taken apart."""
BY_ASSAY = re.compile(
    r"\b(?:was|were) (?:\w+ )?(?:determined|measured|assayed|quantified|analy[sz]ed) (?:[^.;]{0,40} )?"
    r"(?:immunoassays?|ELISAs?|analy[sz]ers?|nephelometry|turbidimetry)\b[^.;]{0,40} in [^.;]{0,40}$"
)
"""What was measured in a fluid that was spun for it: `was determined by immunoassay in tubes spun at`."""
OF_PROTEINS = re.compile(
    r"(?i)^(?:the )?(?:separation|concentration|precipitation|enrichment|recovery) of (?:the )?(?:secreted |soluble )?"
    r"(?:proteins?|cytokines?|growth factors?)\b"
)
"""A sentence on proteins of a fluid that are set apart from those of another size."""
WASHED = re.compile(r"\b(?:[Bb]acteri(?:a|al cells)|[Cc]ells) were (?:\w+ )?(?:washed|spun|pelleted)\b")
BROKEN = re.compile(r"\b(?:lysed|disrupted|French press|sonicated|bead[- ]beat\w*|broken)\b")
"""Cells that are spun to be lysed."""


def _of_other_work(read: Reading, event: Event, words: Words, start: int, end: int) -> bool:
    """Whether a spin makes plasma for other tests, gets virus, or clears reagents, and no vesicles are named."""
    if words.vesicle.search(read.text, start, end):
        return False
    before = read.text[start : event.start]
    if TO_GET_VIRUS.search(read.text, start, end) or TESTED_IN.search(before):
        return True
    if VIRUS_FOR.search(before) or GHOSTS.search(before) or BY_ASSAY.search(before) or OF_PROTEINS.match(before):
        return True
    if KEPT_FOR.search(read.text, event.end, end) or USED_FOR.match(read.text, event.end, end):
        return True
    if OF_ORGANELLES.search(before):
        return True
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


def only_bought(read: Reading, event: Event, here: Sequence[Cue], start: int, end: int) -> bool:
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


def captures(read: Reading, event: Event, passage: Passage) -> bool:
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
