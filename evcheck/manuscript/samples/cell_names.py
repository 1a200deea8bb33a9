"""The words by which a manuscript names the cells whose vesicles it isolates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.samples.culture_words import MEDIA
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

TOKEN = re.compile(
    r"(?i:\b(?:T|B|NK|mast|dendritic|endothelial|epithelial|Schwann|satellite|beta) cells?\b)"
    r"|\b(?=[\w-]*[A-Z0-9])(?!\d+(?:-\d+)?(?![\w-]))[\w-]{3,}\b|\b\w*(?:cytes?|blasts?|neurons?|phages?|phils?|MSCs?"
    r"|platelets)\b"
)


NO_CELLS = frozenset(
    (
        "bca", "dmem", "dna", "ev", "exosome", "fbs", "fcs", "human", "kda", "mouse", "mv", "nta", "omv", "pbs", "peg",
        "rat", "rna", "rpmi", "sec", "sev", "tem", "tff",
    )
)  # fmt: skip
"""Words in capitals that name no cells."""


def tokens(text: str, start: int, end: int) -> set[str]:
    """The words within a part of the text by which cells are known: `4T1`, `MDA-MB-231`, `astrocytes`."""
    return {match.group().removesuffix("s").lower() for match in TOKEN.finditer(text, start, end)} - NO_CELLS


CELLS_NAMED = Sieve(
    r"\b(?P<names>[\w/.-]+(?:(?:, and |, | and | or )[\w/.-]+){0,7}) (?:[\w-]+ ){0,2}?(?:cells?"
    r"|cell lines?|lines)\b|\b(?P<kind>\w*(?:cytes?|blasts?|neurons?|phages?|phils?|platelets?)|[\w-]*[A-Z]SCs?"
    r"|[\w-]+DCs?|BM[DM]\w{1,3}|PBMCs?|HUVECs?|B16(?:-?[FO]\w+)?)\b"
)


OF_LINE = re.compile(
    r"s?(?: \([^)]{0,40}\))? (?:(?:were |was )?\w+ )?(?:of|from"
    r"|by) (?P<line>(?=[\w/-]*\d)(?=[\w/-]*[A-Z])[\w/-]{3,20})\b"
)
"""A cell line right behind vesicles, with no word for cells: `EVs of A431`."""


LINE_BEFORE = re.compile(r"\b(?P<line>(?=[\w/-]*\d)(?=[\w/-]*[A-Z])[A-Za-z][\w/-]{1,19}?)(?:[- ]derived)?[- ]$")
"""A cell line right before vesicles: `B16-F10 exosomes`."""


ACTS_ON = Sieve(
    r"(?i)\b(?:protect|rescu|activat|inhibit|promot|induc|stimulat|suppress|reduc|increas|enhanc|attenuat|improv|restor"
    r"|trigger|impair|kill|prevent|accelerat|modulat|alleviat|taken up by|took up|internali[sz]ed by|delivered to"
    r"|transferred to|bound to|adhered? to|entered?|fused? with|act(?:s|ed)? on)\w*"
)
"""Words for what vesicles do to cells, or cells with vesicles."""
GIVEN_BY = Sieve(
    r"(?i)\b(?:isolated|derived|released|secreted|shed|purified|obtained|collected|prepared|produced) (?:\w+"
    r" )?(?:from|by)\b"
)


def before_effect(text: str, start: int, end: int, words: Words) -> int:
    """Up to where a sentence may name what gives vesicles; behind it, it names what they act on."""
    vesicle = words.vesicle.search(text, start, end) if ACTS_ON.search(text, start, end) else None
    acts = ACTS_ON.search(text, vesicle.end(), end) if vesicle else None
    if acts is None or GIVEN_BY.search(text, acts.end(), end):
        return end
    return acts.start()


def producers(text: str, found: Sequence[Passage], words: Words) -> set[str]:
    """The words for cells that a text names beside vesicles, or in the passages that tell isolations."""
    named: set[str] = set()
    for title in dict.fromkeys(passage.title for passage in found if passage.topic == "vesicles"):
        if not receives(text, title.start, title.end, words):
            for match in CELLS_NAMED.finditer(text, title.start, title.end):
                named |= tokens(text, match.start(), match.end())
    for passage in found:
        for sentence in passage.sentences:
            near = (
                passage.topic == "vesicles"
                or words.vesicle.search(text, sentence.start, sentence.end)
                or MEDIA.search(text, sentence.start, sentence.end)
            )
            if near and not receives(text, sentence.start, sentence.end, words):
                if passage.topic == "vesicles" and passage.role == "methods":
                    named |= tokens(text, sentence.start, sentence.end)
                before = before_effect(text, sentence.start, sentence.end, words)
                for match in CELLS_NAMED.finditer(text, sentence.start, before):
                    named |= tokens(text, match.start(), match.end())
                for vesicle in words.vesicle.finditer(text, sentence.start, sentence.end):
                    if line := OF_LINE.match(text, vesicle.end(), sentence.end):
                        named.add(line["line"].lower())
                    if line := LINE_BEFORE.search(text, max(sentence.start, vesicle.start() - 32), vesicle.start()):
                        named.add(line["line"].lower())
    return named


RECIPIENT = Sieve(
    r"(?i)recipient|responder|reporter cells?|effector|cytotox|toxicity|added to|effects? (?:of|on)|target cells?"
    r"|uptake|internali[sz]"
    r"|xenograft|injected|phagocyt|treatments? of|exposure of|infection of"
    r"|used (?:in|for) (?:[\w-]+ ){0,5}(?:assays?|experiments?) (?:with|on)\b"
)


def receivers(text: str, found: Sequence[Passage], words: Words) -> set[str]:
    """The words for cells that a text names as what gets vesicles, and nowhere as what gives them."""
    get: set[str] = set()
    give: set[str] = set()
    for passage in found:
        for sentence in passage.sentences:
            if receives(text, sentence.start, sentence.end, words):
                for match in CELLS_NAMED.finditer(text, sentence.start, sentence.end):
                    if not words.vesicle.match(text, match.end() + len("-")):  # `effects of MSC-EVs`
                        get |= tokens(text, match.start(), match.end())
            elif any(one.search(text, sentence.start, sentence.end) for one in (words.isolated, MEDIA)):
                give |= tokens(text, sentence.start, sentence.end)
    return get - give


TREATED = Sieve(
    r"(?i)\b(?:(?:treated|exposed|stimulated|pulsed|challenged|(?:co-?)?incubated|co-?cultured?) (?:with|to)|given(?!"
    r" by)|received)\b"
)


DOSED = Sieve(r"\bwith \d[\d.,×x^ andor–-]{0,40}?(?:particles|vesicles|EVs|exosomes) ?(?:/|per )")
"""A dose of vesicles that cells are brought together with: `with 1 × 10^9 particles per mL`."""


def receives(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a sentence tells of what gets vesicles; cells that get a drug may well be those that give them."""
    if RECIPIENT.search(text, start, end) or DOSED.search(text, start, end):
        return True
    return any(
        not re.match(r"[- ](?:free|depleted)", text[vesicle.end() : vesicle.end() + 9])
        for treated in TREATED.finditer(text, start, end)
        for vesicle in words.vesicle.finditer(text, treated.end(), end)
    )
