"""Products and kits that stand for a method, where a text names what was bought and not what was done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.isolation.filters import FILTER
from evcheck.manuscript.isolation.separations import CLASSES, denied, filled
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.names import Mention, within
from evcheck.manuscript.words.sieve import Sieve

NOUNS = re.compile(
    r"(?:,? (?:[Cc]entrifugal|[Uu]ltra|[Ff]ilt(?:er|ration)s?|[Dd]evices?|[Uu]nits?"
    r"|[Cc]oncentrators?|resins?|columns?|cartridges?|system|goat|mouse|rabbit|anti-\w+|IgG|beads"
    r"|tubes?|\d+ ?kDa?|SEC))+$"
)

FOR_CARGO = re.compile(
    r"[- ](?:\w+ )?(?:mi|total |small )?(?:RNA|DNA|protein) (?:isolation|extraction|purification"
    r"|kit|assay|mini|micro)|[- ](?:sequencing|PCR|ELISA|library)",
    re.I,
)

SILENT = frozenset(("dialysis", "extrusion", "loading", "labelling", "purchase", "handling"))

PRODUCT_CLASS = {
    "ion exchange": "ion exchange chromatography", "precipitation": "precipitation", "resin": "resin binding",
    "membrane affinity": "membrane affinity",
}  # fmt: skip

KIT = Sieve(
    r"\b(?:[A-Z][\w™®-]*[ ])?(?:[\w™®/-]+ ){0,3}?(?:[Ee]xosomes?|EVs?|OMVs?|(?:[Mm]icro)?[Vv]esicles?"
    r"|[Mm]icroparticles?)(?: [\w™®/-]+){0,4}? (?:[Kk]its?|[Rr]eagents?|[Ss]ystem)\b"
    r"|\b[Kk]it for (?:the )?(?:\w+ ){0,3}?(?:exosome|EV|(?:micro)?vesicle|microparticle)s?\b"
    r"|\b(?:[A-Z][\w™®-]* ){1,3}(?:Isolation|Purification|Extraction|Precipitation) (?:[Kk]its?|Reagent)\b"
    r"(?: (?:from|for) (?:[A-Z][a-z]+ ?){1,3}(?<! ))?"
)
"""A kit for vesicles that the knowledge base does not have."""

LEAD = re.compile(
    r"(?i)(?:.*\b(?:with|using|by|via|the|on) )?"
    r"(?:(?:an?|the|and|commercial|commercially|available|following|according|standard|conventional|specific"
    r"|to|of) )*"
)

PLAIN_KIT = re.compile(
    r"(?:[a-z-]+ )*(?:[Ee]xosomes?|EVs?|vesicles?|(?:total )?microvesicles?)(?: [a-z-]+)* (?:kits?|reagents?"
    r"|systems?)"
)
"""Words for a kit that are no name of one."""


OWN = re.compile(r"(?i)exosom|vesic|\bEVs?\b")
"""What says in the name of a filter that it is one for vesicles."""

ANTIBODY = re.compile(r"\banti|\bCD\d|α-?CD")
LIGAND = re.compile(r"(?i)ligand|aptamer|peptide|lectin|annexin|heparin|streptavidin")
"""What beads capture by that bear no antibody."""

NO_KIT = re.compile(
    r"(?i:RNA|DNA|ELISA|antibod|protein|label|stain|quantif|assay|deplet|array|western"
    r"|detection|cell(?![- ]?(?:culture|free|medi|super))|cyte"
    r"|phil\b|phage|plasmid|mitochond|nucle|membrane|platelet|bead)",
)
"""Words in the name of a kit that say that it is one for something else."""

MAKER = re.compile(r" ?\([A-Z](?![A-Z]{1,4}\))")
VOLUMES = re.compile(r"\bvol(?:umes?|\.)? of (?:the )?")


def products_of(read: Reading, number: int, parts: Sequence[Span]) -> list[Event]:
    """Products that stand for a method of isolation."""
    found: list[Event] = []
    for part in parts:
        for name in within(read.names, "product", part.start, part.end):
            event = _product(read, number, parts[0].start, part, name)
            if event is not None:
                found.append(event)
        if not any(event.clause == part for event in found):
            found += _kits(read.text, number, part)
    return found


def _product(read: Reading, number: int, start: int, part: Span, name: Mention) -> Event | None:
    """The step that a product stands for; none where it is not used for vesicles."""
    method = _method_of(name) or ("commercial kit" if _some_kit(read, name) else "")
    if method == "immunoaffinity" and name.name.startswith(("Dynabeads", "Streptavidin")):
        bare = not ANTIBODY.search(read.text[start : part.end])
        method = "affinity" if bare and LIGAND.search(read.text[part.start : part.end]) else method
    if not method or denied(read.text, name.start, part.start):
        return None
    if FOR_CARGO.match(read.text[name.end : name.end + 40]):
        return None
    span = _printed(read, name)
    printed = read.text[span.start : span.end]
    if " " in printed and printed.partition(" ")[0].islower() and " " not in name.name:
        return None
    event = Event(span.start, span.end, method, number, part, product=span, said=True)
    if method == "filtration":
        pores = figures_within(read.figures, part.start, part.end, "pore")
        if not pores and not OWN.search(printed) and not FILTER.search(read.text, part.start, part.end):
            return None
        event = event._replace(pore=pores[0] if pores else None)
    return filled(read, event)


def _kits(text: str, number: int, part: Span) -> Iterator[Event]:
    """Kits for vesicles by what they are called, where the clause names no product that is known."""
    for match in KIT.finditer(text, part.start, part.end):
        if NO_KIT.search(match.group()) or VOLUMES.search(match.group()):
            continue
        lead = LEAD.match(match.group())
        span = Span(match.start() + (lead.end() if lead else 0), match.end())
        words = text[span.start : span.end].strip()
        made_by = MAKER.match(text[match.end() : match.end() + 8])
        named = span if " " in words and (made_by or not PLAIN_KIT.fullmatch(words)) else None
        yield Event(span.start, match.end(), "commercial kit", number, part, product=named, said=True)


def _method_of(name: Mention) -> str:
    """The method that a product stands for; empty where it isolates nothing or could be several."""
    classes = CLASSES.get(name.name, ()) if name.name else ()
    if not name.name and name.candidates:
        among = {CLASSES.get(candidate, (candidate,))[0] for candidate in name.candidates}
        classes = tuple(among) if len(among) == 1 else ()
    if not classes or classes[0] in SILENT:
        return ""
    if classes[0] == "ion exchange" and re.search(r"SO3|\bS\b|\bSP\b|\bCM\b", name.name):
        return "cation exchange chromatography"
    return PRODUCT_CLASS.get(str(classes[0]), str(classes[0]))


def _some_kit(read: Reading, name: Mention) -> bool:
    """Whether a product is a kit by one of several means, all of which isolate."""
    meant = [CLASSES.get(candidate, (candidate,))[0] for candidate in name.candidates]
    kit = re.match(r"[\w ™®-]{0,30}\b[Kk]its?\b", read.text[name.start : name.end + 30]) is not None
    return kit and bool(meant) and not SILENT & {*map(str, meant)}


def _printed(read: Reading, name: Mention) -> Span:
    """The name of a product as it is printed, without the nouns for what it is."""
    printed = read.text[name.start : name.end]
    bare = NOUNS.sub("", printed)
    named = len(bare) >= 3 and not bare.islower()
    return Span(name.start, name.start + len(bare)) if named else Span(name.start, name.end)
