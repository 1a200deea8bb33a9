"""A list of proteins in its clause and sentence, and what ties it to vesicles."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from evcheck.manuscript.proteins.class_names import without_classes
from evcheck.manuscript.proteins.clauses import without_insertion
from evcheck.manuscript.proteins.contrasting import of_cells
from evcheck.manuscript.proteins.listing import Listed
from evcheck.manuscript.proteins.proteomes import tells_proteome
from evcheck.manuscript.proteins.sources_apart import told_of_vesicles
from evcheck.manuscript.structure.scene import Scene, names_vesicles, once
from evcheck.manuscript.structure.subjects import CELLS, TISSUE
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.negation import denied_before
from evcheck.manuscript.words.sieve import Sieve

FUNCTIONAL = Sieve(
    r"\b(?:treat(?:ed|ment|ing)|incubat(?:ed|ion) with(?! (?:the |a |both )?(?:primary|secondary|anti|antibod"
    r"|specific|indicated|mouse|rabbit|monoclonal|polyclonal|following|respective|\w+-conjugated|capture|PE"
    r"|FITC|APC))|stimulat\w+|administ\w+|inject\w+|induc\w+|up-?regulat\w+|down-?regulat\w+|promot\w+|"
    r"inhibit\w+|attenuat\w+|suppress\w+|mRNA|phosphorylat\w+|(?<!Cell )(?<!cell )signall?ing|pathways?"
    r"|transfect\w+|knock-?(?:down|out)\w*|siRNA|shRNA|"
    r"overexpress\w+|silenc\w+|differentiat\w+|activat\w+|uptake|internali[sz]\w+|co-?locali[sz]\w+|transgen\w+"
    r"|polari[sz]\w+|proliferat\w+|"
    r"gene expression|expression levels? of|secretion of|biogenesis|prolong\w*|apoptosis|migration|effects? of"
    r"|influence of|impact of)\b",
    re.IGNORECASE,
)
MARKERS = r"(?:CD9|CD63|CD81|A[Ll][Ii][Xx]|T[Ss][Gg]101|[Ss]yntenin(?:-1)?|[Ff]lotillin(?:-[12])?)"
"""The usual markers of vesicles as sentences name them."""
CLASSIC = frozenset(
    [
        "CD9",
        "CD63",
        "CD81",
        "CD82",
        "PDCD6IP",
        "TSG101",
        "FLOT1",
        "FLOT2",
        "flotillin",
        "SDCBP",
        "HSPA1A",
        "HSPA8",
        "CANX",
        "GOLGA2",
        "CD41",
        "ITGA2B",
    ]
)
"""Proteins that hardly anybody blots but to show vesicles, or their absence."""
HOUSEKEEPING = frozenset(
    ["GAPDH", "ACTB", "ACTG1", "actin", "tubulin", "alpha-tubulin", "beta-tubulin", "TUBA1A", "TUBB"]
)
"""Proteins that are mostly blotted to show that lanes were loaded alike."""
ONLY = re.compile(
    r"\b(?:only|exclusively|solely|just|but not|not in|alone|(?:stayed|remained) (?:in|with|at)|(?:restricted|confined"
    r"|limited) to)\b"
)


NO_EFFECT = re.compile(
    r"\b(?:complement|protease|proteinase|metalloproteinase|apoptosis|membrane) (?:inhibit(?:or|ory)|regulat(?:or|ory)"
    r"|activator|fusion)s?(?: (?:protein|factor)s?)?\b|\bdissociation inhibitors?\b"
    r"|\b(?:detergent|triton|DTT|SDS|proteinase|proteinase K|trypsin|RNase|DNase|heat|acid)(?: \w+)? treat\w+"
    r"|\btreat\w+ (?:of (?:the )?(?:[\w-]+ ){1,2})?with (?:\d\S* (?:\S+ )?)?(?:detergent|triton|DTT|SDS|proteinase"
    r"|trypsin|RNase"
    r"|DNase|CHAPS|EDTA|carbonate|high salt|urea)\w*"
    r"|\b(?:membranes?|blots?|filters?|strips?|grids?|slides?|chips?|arrays?|plates?|beads?|PVDF"
    r"|nitrocellulose)\b[^.;]{0,80}?\bincubat(?:ed|ion) with\b"
    r"|\bincubat(?:ed|ion) with\b(?=[^.;]{0,160}\b(?:antibod|mAbs?\b))|\bco-?locali[sz]\w+ (?:of|with"
    r"|between)\b(?=[^.;]{0,40}\bCD(?:9|63|81|82)\b)|\b(?:up"
    r"|down)-?regulated in (?:the )?(?:\w+[ -]){0,3}(?:EVs?|[Ee]xosomes|[Vv]esicles)\b"
    r"|\b(?:consistent with|indicat\w+|suggest\w+|support\w+|characteristic of|involved in|associated with"
    r"|related to|of) (?:[\w-]+[- ]){0,4}biogenesis\b|\bactivation markers?\b"
    r"|\b(?<!EV-)(?<!EVs-)(?<!some-)(?<!icle-)(?<!xo-)(?:(?:un)?(?:activated|stimulated|treated|primed"
    r"|infected|differentiated|transfected|deficient|knock-?out)"
    r"|apoptotic)[- ](?:\w+[- ]){0,2}"
    r"(?:cells?|platelets?|\w+cytes?|\w*MSCs?|macrophages?|neutrophils?|EVs?|exosomes?|vesicles"
    r"|microparticles)(?:[- ]derived)?\b",
    re.IGNORECASE,
)
"""Words like those of effects that tell how vesicles were made, or how they were looked at."""


TOGETHER = re.compile(r"\b[Cc]o-?locali[sz]\w+")
"""What usual markers do on one vesicle."""


MORE = re.compile(
    r"(?:(?:Among|Of) the (?:most|top|major|main|\d+)\b[^;.]{0,60}|These|This (?:sub)?(?:set|list|group)|They|Those"
    r"|Examples|Among (?:them|these|those)|The (?:top"
    r"|most abundant)(?: \w+){0,3})(?: \w+){0,2} (?:include[sd]?|were|are|comprise[sd]?)\b"
)
"""How a sentence begins that names what the one before only counted: `These include`."""
OF_THEM = re.compile(
    r"^[^;]{0,140}\b(?:most|least|top|first|strongest|highest|lowest|one|two|three)\b[^;,]{0,40} (?:of|among"
    r"|amongst) (?:them|these"
    r"|those)\b"
)
"""How one names the first of those that were counted: `CA9 was the most up-regulated of them`."""
COUNTED = re.compile(
    r"\b(?:proteins|markers|hits|candidates|receptors|antigens)\b[^.;]{0,90}\b(?:enriched|detected|identified"
    r"|found|present|shared|upregulated|expressed|higher|increased|changed|altered|differ\w*|quantified|(?:more"
    r"|most) abundant)\b"
)


BY_CLASSES = re.compile(
    r"(?:[\w-]+ ){1,3}(?:were|was|are|is) (?:\w+ly )?(?:represented|exemplified|covered|accounted for) by\b"
    r"|(?:The )?(?:[\w-]+ ){0,2}classes\b[^.;(]{0,60}\b(?:were|are|included?)\b"
)
"""How one begins that goes through the classes of proteins of a list: `Adhesion molecules were represented by`."""
SENTENCES_BACK = 4
"""So many sentences may stand between that only say more of how many there are."""


@once
def names_more(scene: Scene, number: int) -> bool:
    """Whether a sentence names proteins that one before it said to be in vesicles."""
    classes = BY_CLASSES.match(scene.words(number)) is not None
    if not number or not (classes or MORE.match(scene.words(number)) or OF_THEM.search(scene.words(number))):
        return False
    sentences = scene.manuscript.sentences
    for before in range(number - 1, max(-1, number - (SENTENCES_BACK if classes else 1) - 1), -1):
        if sentences[before].paragraph != sentences[number].paragraph or scene.subjects[before] != "vesicles":
            return False
        told = scene.words(before)
        if scene.direct[before] and COUNTED.search(told):
            return denied_before(told[:-1]) is None and "not " not in told
    return False


RESTRICTED = re.compile(
    r"[^.;]{0,30}\b(?:restricted|confined|limited|exclusive) to (?:the )?(?:[\w-]+ ){0,2}(?:lysates?|cells?"
    r"|homogenates?|extracts?|supernatants?)\b"
)
"""What is in cells alone: `were restricted to lysates`."""


@once
def told_above(scene: Scene, number: int) -> bool:
    """Whether the section of a sentence has told of vesicles before it, in its paragraph or in one above."""
    sentences, paragraphs = scene.manuscript.sentences, scene.manuscript.paragraphs
    section = paragraphs[sentences[number].paragraph].section
    before = number - 1
    while before >= 0 and paragraphs[sentences[before].paragraph].section == section:
        if scene.subjects[before] == "vesicles":
            return True
        before -= 1
    return False


GOES_ON = re.compile(
    r"[\s,]*(?:and|or|but|yet) (?:(?:were|was|are|is|had|did|showed|expressed|lacked)\b|(?:negative|positive) for\b)"
)
"""How a clause begins that has its subject from the one before: `and were positive for`."""
STATE = re.compile(r"\b(?:[Hh]yper)?[Pp]hosphorylated $")
"""A state of a protein that is told before its name, and is no effect of anything."""


class Statement(NamedTuple):
    """A list of proteins in its clause and sentence, and what ties it to vesicles.

    `own` says that the clause names vesicles, `direct` that the sentence does; `subject` is what the sentence is about
    by its own words or those before it. `named` says that an assay of proteins is named nearby.
    """

    scene: Scene
    number: int
    listed: Listed
    clause: Span
    before: str
    after: str
    named: bool

    @property
    def sentence(self) -> Span:
        """Where the sentence stands."""
        sentence = self.scene.manuscript.sentences[self.number]
        return Span(sentence.start, sentence.end)

    @property
    def words(self) -> str:
        """The text of the sentence."""
        return self.scene.words(self.number)

    @property
    def subject(self) -> str:
        """What the clause is about: where only another clause names cells, what the sentences before are about."""
        subject = self.scene.subjects[self.number]
        if subject in ("cells", "tissue") and RESTRICTED.match(self.after) and told_above(self.scene, self.number):
            return "vesicles"
        if tells_proteome(self.scene, self.number):
            return "vesicles"
        if not subject and self.scene.about_vesicles:
            return "vesicles" if self.scene.roles[self.number] in ("results", "abstract", "other") else ""
        if subject in ("cells", "tissue") and self.scene.before[self.number] == "vesicles":
            if GOES_ON.match(self.scene.text, self.clause.start) and self.clause.start > self.sentence.start:
                return subject
            behind = without_insertion(self.after)
            told = self.scene.text[self.clause.start : self.listed.end] + behind
            elsewhere = not CELLS.search(told) and not TISSUE.search(told)
            return "vesicles" if elsewhere or ONLY.search(self.after) or of_cells(self.before, self.after) else subject
        return subject

    @property
    def own(self) -> bool:
        """Whether the clause names vesicles."""
        return names_vesicles(self.scene, *self.clause) is not None

    @property
    def direct(self) -> bool:
        """Whether the sentence names vesicles."""
        if names_more(self.scene, self.number) or tells_proteome(self.scene, self.number):
            return True
        return self.own or (self.scene.subjects[self.number] == "vesicles" and self.scene.direct[self.number])

    @property
    def functional(self) -> bool:
        """Whether the clause tells what something did, as to treated cells."""
        if not says(self.scene.text[self.clause.start : self.clause.end], FUNCTIONAL):
            return False
        behind = without_insertion(told_of_vesicles(self.scene, self.listed.end, self.clause.end))
        clause = f"{told_of_vesicles(self.scene, self.clause.start, self.listed.start)} , {behind}"
        told = without_names(clause)
        if adjective := STATE.search(self.before):
            told = told.replace(adjective.group().strip(), "", 1)
        if "ocali" in told and not CELLS.search(told) and all(name.name in CLASSIC for name in self.listed.members):
            told = TOGETHER.sub("", told)
        return says(told, FUNCTIONAL)


@lru_cache(maxsize=64)
def without_names(clause: str) -> str:
    """A clause without words that are like those of effects."""
    return NO_EFFECT.sub("", without_classes(clause))


@lru_cache(maxsize=64)
def says(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether a pattern is found in a text."""
    return pattern.search(text) is not None
