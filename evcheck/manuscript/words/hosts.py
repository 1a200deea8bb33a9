"""People and animals as running text names them, where they are neither host of an antibody nor source of a serum."""

from __future__ import annotations

import re

from evcheck.manuscript.text import Span
from evcheck.manuscript.words.genera import FUNGI
from evcheck.manuscript.words.names import Mention, Mentions, within
from evcheck.manuscript.words.sieve import Sieve

HUMAN = Sieve(
    r"(?i:\b(?:patients?|volunteers?|men|healthy (?:donors?|controls?|subjects?|individuals|adults"
    r"|men|women|males|females|participants)|"
    r"(?:blood|plasma|milk|urine|human|organ) donors?|pregnan\w+ (?:women)|women|mothers"
    r"|participants|children|infants|human subjects|individuals|people|persons|(?:transplant|kidney|liver"
    r"|lung|graft|allograft) recipients|(?:non-?)?smokers|asthmatics"
    r"|diabetics|centenarians|athletes|neonates|newborns"
    r"|adolescents|boys|girls|twins|runners|cyclists|nurses|students"
    r"|\d+ donors|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|different|adult|tissue|brain|living|deceased"
    r"|independent"
    r"|anonymous|voluntary|male|female|elderly|young|older|regular|registered) donors|donors (?:with|without|aged)"
    r"|nulliparous|(?:male|female|elderly|young|older|obese|lean|trained|untrained|sedentary|normotensive) subjects"
    r"|parturients)\b)"
)

ANIMAL_NOUN = re.compile(
    r"[- ](?:anti|monoclonal|polyclonal|IgG|albumin|serum albumin|secondary|isotype|Ig|α|antibod"
    r"|ELISA|model of|homolog|genome|protein database|ortholog|collagen|insulin\b|thrombin"
    r"|Institute|fibronectin|TNF|IL-|IFN|recombinant|CD\d|EGF|VEGF|uniprot|swissprot|proteome|reference)",
    re.I,
)

COMPARED = re.compile(
    r"(?i)\b(?:like|unlike|similar(?:ity|ities)? (?:to|with)|resembl\w+|than|compared (?:to|with)|analogous to|as in"
    r"|those of"
    r"|homolog\w* (?:to|of)) (?:the |in |those of |that of )*$"
)
"""Words before a species that is only compared with."""

CATALOGUE = re.compile(r"[Cc]at\.? ?(?:#|[Nn]o\b|[Nn]r\b|[Nn]umbers?|ID\b|:|[A-Z]*\d)")
"""Letters that number what was bought, and name no animal."""
PERSON = re.compile(r"\b(?:[A-Z][a-z]{2,11}|[A-Z]\.) (?:Rice|Wheat|Berry|Lamb|Fox|Wolf|Pike|Salmon|Hare|Bee)$")
"""People whose names are those of living things: `Charles Rice`."""
SERA = ("bovine", "calf", "equine", "horse", "goat", "rabbit", "donkey", "sheep", "lamb")
BROTH = re.compile(r"(?i)[ -](?:broth|agar|flour|lecithin|peptone|trypsin|extract|nitrogen base|two-hybrid|t?RNA\b)")
"""What is made of soy, wheat or the like, in which or by which others are grown."""
SERUM = re.compile(r"[- ](?:calf |growth |fetal )?serum")
"""Animals whose serum stands in media and buffers."""
RID_OF = re.compile(
    r"(?i)\b(?:deplet\w+|remov\w+|free|freed|eliminat\w+|devoid|clear\w*) (?:of |from )?(?:the |all )?$"
)
"""Words before the vesicles of that serum: `depleted of bovine exosomes`."""


def human_words(text: str, start: int, end: int) -> Span | None:
    """Words within a part of the text that only people are called by."""
    match = HUMAN.search(text, start, end)
    return Span(match.start(), match.end()) if match else None


def _is_form(text: str, names: Mentions, name: Mention) -> bool:
    """Whether yeast is a form in which another fungus grows: `yeast cells and biofilms` of Candida."""
    if text[name.start : name.end].lower() not in ("yeast", "yeasts"):
        return False
    genera = {one.name.partition(" ")[0] for one in names["species"]}
    return bool(genera & FUNGI)


def _of_serum(text: str, name: Mention) -> bool:
    """Whether an animal is named for its serum in a medium, or for the vesicles that such serum was rid of."""
    if SERUM.match(text[name.end : name.end + 20]):
        return True
    return RID_OF.search(text, max(0, name.start - 40), name.start) is not None


HOST_IN_BRACKETS = re.compile(r"\b[Aa]nti-[^().;]{1,40} \($")
"""What stands before the host of an antibody, or what it is to bind: `anti-mouse PD-L1 (mouse)`."""


def animals(text: str, names: Mentions, start: int, end: int) -> list[Mention]:
    """The species named within a part of the text that are neither the host nor the target of an antibody."""
    found = []
    for name in within(names, "species", start, end):
        if not name.name or ANIMAL_NOUN.match(text[name.end : name.end + 16]):
            continue
        if re.search(r"(?i:anti|α|against|recombinant)[- ]$", text[max(0, name.start - 12) : name.start]):
            continue
        if (
            HOST_IN_BRACKETS.search(text, max(0, name.start - 60), name.start)
            and text[name.end : name.end + 1] in "),;"
        ):
            continue
        if COMPARED.search(text[max(0, name.start - 30) : name.start]):
            continue
        if CATALOGUE.match(text, name.start) or PERSON.search(text, max(0, name.start - 16), name.end):
            continue
        if BROTH.match(text[name.end : name.end + 16]) or _is_form(text, names, name):
            continue
        if text[name.start : name.end].lower() in SERA and _of_serum(text, name):
            continue
        found.append(name)
    return found
