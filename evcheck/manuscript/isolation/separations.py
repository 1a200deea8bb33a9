"""Filters, columns, reagents, captures and kits: the steps that are no spins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from evcheck.knowledge import entries
from evcheck.manuscript.isolation.method_words import METHODS
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.names import Mention, within
from evcheck.manuscript.words.sieve import Sieve

BUFFER_FILTER = re.compile(
    r"(?i:filter(?:ed|-steril\w+)?[- ](?!the )(?:\w+[- ]){0,2}?(?:D?PBS|buffers?|saline|water|HEPES|HBS"
    r"|TBS|medium|media|solutions?|sucrose|milli-?Q)\b)"
)

IN_BRACKETS = re.compile(
    r"(?i:\b(?:D?PBS|buffers?|saline|water|HEPES|solutions?|TBS|FBS|FCS|medium"
    r"|media)\b,? ?[(\[](?:[\w.-]+ ){0,5}$)"
)

BUFFER_BEFORE = re.compile(
    r"(?i:\b(?:D?PBS|buffers?|saline|water|HEPES|solutions?|TBS|FBS|FCS"
    r"|reagents?)\b[ (\[]{1,2}(?:[\w.]+ ){0,4}$)"
)

FILTER = Sieve(
    r"(?i:\b(?:(?:sterile|syringe|vacuum|micro|pre|membrane)[- ]?)?filt(?:ered|rations?|ers?"
    r"|ering|rated|rates?)\b|\b(?:clarified|cleared)\b|\bthrough (?:an? )?(?=\d)|passed through|pushed through"
    r"|pressed through|(?:membrane"
    r"|pore size|pores?"
    r"|strainer)\b|(?:ﬁ|/uniFB01|\bfi) ?ltr?(?:ation|ered|er))"
)

ARROWS = re.compile(r"(?:→|->) ?0\.\d+ ?[µμu]m (?:→|->)")
"""A pore between arrows, as a step of its own."""

CONCENTRATOR = re.compile(
    r"(?:\b\d[\d,]* (?:kDa )?(?:molecular[ -]weight cut-?[ -]?off"
    r"|MWCO) )?(?i:centrifugal (?:concentrators?|filter(?: units?| devices?)?))(?= \([A-Z])"
)

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

CLASSES = {entry.name: entry.method_classes for entry in entries("product")}

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

FAMILIES = (
    frozenset(("ion exchange chromatography", "anion exchange chromatography", "cation exchange chromatography")),
    frozenset(("precipitation", "polymer precipitation", "salting out")),
    frozenset(("size exclusion chromatography", "bind-elute size exclusion chromatography")),
    frozenset(("immunoaffinity", "affinity")),
    frozenset(("filtration", "ultrafiltration", "tangential flow filtration")),
)


def filters_of(read: Reading, number: int, parts: Sequence[Span]) -> list[Event]:
    """Filters, by a pore with words for filtering beside it."""
    found = []
    for part in parts:
        words = read.text[part.start : part.end]
        pores = figures_within(read.figures, part.start, part.end, "pore")
        arrows = "→" in words or "->" in words
        if not pores or not (arrows or FILTER.search(words)):
            continue
        for pore in pores:
            beside = read.text[max(part.start, pore.start - 90) : min(part.end, pore.end + 70)]
            in_a_row = arrows and ARROWS.search(read.text, max(part.start, pore.start - 4), pore.end + 4) is not None
            if not 0.05 <= pore.amount <= 5 or (
                not in_a_row
                and not re.search(
                    r"(?i:filt(?:er|r)|(?:ﬁ|/uniFB01|\bfi) ?lt|passed|through|membrane|strainer|clarified|cleared)",
                    beside,
                )
            ):
                continue
            if re.search(
                r"(?i:beads?|particles?|lens|resin|column|diameter|latex|grid|section)\b",
                read.text[pore.end : pore.end + 16],
            ):
                continue
            if re.search(r"(?i:PVDF|nitrocellulose) (?:membranes?|filters?)", beside) and re.search(
                r"(?i:transfer|blot)", words
            ):
                continue
            around = read.text[max(part.start, pore.start - 60) : min(len(read.text), pore.end + 40)]
            before = read.text[max(0, pore.start - 30) : pore.start]
            if (
                BUFFER_FILTER.search(around)
                or IN_BRACKETS.search(before)
                or (BUFFER_BEFORE.search(before) and not re.search(r"through|\b(?:the|this) (?:\w+ )?solution", before))
            ):
                continue
            found.append(Event(pore.start, pore.end, "filtration", number, part, pore=pore))
    return found


@lru_cache(maxsize=2)
def _methods(text: str) -> tuple[tuple[str, Sieve], ...]:
    """The methods of which a text may tell at all."""
    return tuple((method, pattern) for method, pattern in METHODS if pattern.may_match(text, 0, len(text)))


TAGGED = re.compile(
    r"\bNi(?:2\+|²⁺|\(II\)|-?NTA|-IDA)?[ -]|[Nn]ickel|[Cc]obalt|\bTALON|[Mm]etal|\bIMAC|\bHis[\w-]*|\bGST|\bStrep"
    r"|\bFLAG"
    r"|[Aa]mylose|\bMBP|[Gg]lutathione"
)
"""Words of an affinity for proteins with a tag."""


OF_BUFFER = re.compile(
    r"(?i)\b(?:D?PBS|buffers?|saline|water|HEPES|TBS|solutions?|FBS|FCS|medium|media)\b[^.;,]{0,40}$"
)
"""What is filtered sterile before it is used."""


def named_methods(read: Reading, number: int, parts: Sequence[Span]) -> list[Event]:
    """Methods by their words, one of each in a part of a sentence."""
    found = []
    methods = _methods(read.text)
    for part in parts:
        for method, pattern in methods:
            match = pattern.search(read.text, part.start, part.end)
            if match is None or _denied(read.text, match.start(), part.start):
                continue
            if method == "filtration" and OF_BUFFER.search(read.text, part.start, match.start()):
                continue
            if method == "affinity" and TAGGED.search(read.text, max(part.start, match.start() - 24), match.end()):
                continue
            event = Event(match.start(), match.end(), method, number, part, said=True)
            found.append(_filled(read, event))
    return found


def _filled(read: Reading, event: Event) -> Event:
    """A step with the cut-off of its clause, and its product."""
    if event.method in ("ultrafiltration", "tangential flow filtration"):
        cutoffs = figures_within(read.figures, event.clause.start, event.clause.end, "cutoff")
        event = event._replace(cutoff=cutoffs[0] if cutoffs else None)
        pores = figures_within(read.figures, event.end, min(event.clause.end, event.end + 14), "pore")
        if event.method == "ultrafiltration" and pores and not cutoffs and event.product is None:
            return event._replace(method="filtration", pore=pores[0], said=False)
    if event.product is None and event.method == "ultrafiltration":
        match = CONCENTRATOR.search(read.text, event.clause.start, event.clause.end)
        known = any(
            CLASSES.get(name.name, ("",))[0] == "ultrafiltration"
            for name in within(read.names, "product", event.clause.start, event.clause.end)
        )
        event = event._replace(product=Span(match.start(), match.end()) if match and not known else None)
    return event


def products_of(read: Reading, number: int, parts: Sequence[Span]) -> list[Event]:
    """Products that stand for a method of isolation."""
    found = []
    for part in parts:
        for name in within(read.names, "product", part.start, part.end):
            method = _method_of(name) or ("commercial kit" if _some_kit(read, name) else "")
            if (
                method == "immunoaffinity"
                and name.name.startswith(("Dynabeads", "Streptavidin"))
                and not re.search(r"\banti|\bCD\d|α-?CD", read.text[parts[0].start : part.end])
            ):
                method = (
                    "affinity"
                    if re.search(
                        r"(?i)ligand|aptamer|peptide|lectin|annexin|heparin|streptavidin",
                        read.text[part.start : part.end],
                    )
                    else method
                )
            if (
                not method
                or _denied(read.text, name.start, part.start)
                or FOR_CARGO.match(read.text[name.end : name.end + 40])
            ):
                continue
            span = _printed(read, name)
            printed = read.text[span.start : span.end]
            if " " in printed and printed.partition(" ")[0].islower() and " " not in name.name:
                continue
            event = Event(span.start, span.end, method, number, part, product=span, said=True)
            if method == "filtration":
                pores = figures_within(read.figures, part.start, part.end, "pore")
                own = re.search(r"(?i)exosom|vesic|\bEVs?\b", read.text[span.start : span.end])
                if not pores and not own and not FILTER.search(read.text, part.start, part.end):
                    continue
                event = event._replace(pore=pores[0] if pores else None)
            found.append(_filled(read, event))
        if not any(event.clause == part for event in found):
            for match in KIT.finditer(read.text, part.start, part.end):
                if not re.search(
                    r"(?i:RNA|DNA|ELISA|antibod|protein|label|stain|quantif|assay|deplet|array|western"
                    r"|detection|cell(?![- ]?(?:culture|free|medi|super))|cyte"
                    r"|phil\b|phage|plasmid|mitochond|nucle|membrane|platelet|bead)",
                    match.group(),
                ):
                    lead = LEAD.match(match.group())
                    span = Span(match.start() + (lead.end() if lead else 0), match.end())
                    words = read.text[span.start : span.end].strip()
                    if re.search(r"\bvol(?:umes?|\.)? of (?:the )?", match.group()):
                        continue
                    made_by = re.match(r" ?\([A-Z](?![A-Z]{1,4}\))", read.text[match.end() : match.end() + 8])
                    named = span if " " in words and (made_by or not PLAIN_KIT.fullmatch(words)) else None
                    found.append(
                        Event(span.start, match.end(), "commercial kit", number, part, product=named, said=True)
                    )
    return found


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


DENIED_BEFORE = re.compile(
    r"(?i)\b(?:without|no|not|rather than|instead of|avoid\w*|compared (?:to|with)|unlike|than)\b[^,;]*$"
)
NOT_USED = re.compile(
    r"(?i)\b(?:do(?:es)?|did) not (?:use|employ|apply|rely on|resort to)\b(?!.*(?:[;,]| but| instead| and) )"
)
"""What is said of the whole rest of a clause: `We did not use polymers because of what comes along (ExoQuick)`."""


def _printed(read: Reading, name: Mention) -> Span:
    """The name of a product as it is printed, without the nouns for what it is."""
    printed = read.text[name.start : name.end]
    bare = NOUNS.sub("", printed)
    named = len(bare) >= 3 and not bare.islower()
    return Span(name.start, name.start + len(bare)) if named else Span(name.start, name.end)


def _denied(text: str, position: int, start: int) -> bool:
    """Whether a method is said not to have been used."""
    return DENIED_BEFORE.search(text[max(start, position - 40) : position]) is not None or (
        NOT_USED.search(text[start:position]) is not None
    )


def one_each(events: list[Event]) -> list[Event]:
    """Words and products of one method in one clause are one step, as are two words for related methods."""
    kept: list[Event] = []
    for event in sorted(events, key=lambda one: (one.start, -one.end)):
        same = next((place for place, one in enumerate(kept) if _one_step(one, event)), -1)
        if same < 0:
            kept.append(event)
            continue
        one = kept[same]
        method = _finer(one.method, event.method)
        kept[same] = one._replace(
            method=method, product=one.product or event.product, pore=one.pore or event.pore,
            cutoff=one.cutoff or event.cutoff, said=one.said and event.said,
        )  # fmt: skip
    return kept


def _one_step(one: Event, event: Event) -> bool:
    if one.clause != event.clause:
        return False
    if one.method == event.method:
        return one.product is None or event.product is None or one.product == event.product
    if "commercial kit" in (one.method, event.method) or "resin binding" in (one.method, event.method):
        return True
    related = any({one.method, event.method} <= family for family in FAMILIES)
    filters = [step for step in (one, event) if step.method == "filtration" and step.pore is not None]
    if related and len(filters) == 1:
        return _pore_of_membrane(filters[0], event if filters[0] is one else one)
    return related


def _pore_of_membrane(filtered: Event, other: Event) -> bool:
    """Whether a pore is that of an ultrafiltration's own membrane: no cut-off is told, and the pore is fine."""
    return other.cutoff is None and filtered.pore is not None and filtered.pore.amount <= 0.1


def _finer(first: str, second: str) -> str:
    order = (
        "commercial kit",
        "resin binding",
        "filtration",
        "precipitation",
        "ion exchange chromatography",
        "affinity",
        "size exclusion chromatography",
    )
    rank = {method: place for place, method in enumerate(order)}
    return max(first, second, key=lambda method: rank.get(method, len(order)))
