"""Where a manuscript names its vesicles: by the words of the field, and by the short forms that it makes up itself.

`EV` may be an empty vector, `TEV` a protease, and the exosome a complex that degrades RNA; `exosome-depleted serum` is
no vesicle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from evcheck.knowledge.genes import gene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import Mentions
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import ANNOTATED, PROTEASE

CORE = Sieve(
    r"EV|E[xX][oO]|exo|OMV|ELN|PDNV|esicle|icroparticle|ctosome|rostasome|igrasome|vesicular (?=fraction|pellet)"
)
"""What every word for vesicles holds; a text is searched for it first, since that is quick."""
PELLETS = Sieve(
    r"\b(?:1[0-9]0(?:,? ?000 ?(?:[x×] ?)?g|[kK](?: ?(?:[x×] ?)?g)?)|P1[0-6]0) (?:pellets?|fractions?)"
    r"|\b[Pp]ellets? (?:obtained|collected|recovered) at 1[0-9]0,? ?000 ?[x×] ?g"
    r"|\b[Pp]ooled (?:\w+ )?fractions\b|\b(?:vesicle|vesicular|exosome) pellets?|\b[Bb]lots of the pellets?\b"
)
"""What is pelleted at forces at which hardly anything but vesicles comes down: `the 100K pellet`."""
THESE_PELLETS = re.compile(
    r"(?<=[.;] )Pellets?\b|\b(?:the|these|both|of|in|from) [Pp]ellets?\b(?! of (?:cells|debris))"
)
"""What a paragraph calls them when it goes on."""
POOLED = Sieve(r"\bfractions?\b[^.;]{0,90}\bpooled\b")
POOLS = re.compile(r"\b(?:the pool|[Pp]ools)\b(?! of)")
"""What papers call vesicles by whose fractions they pooled."""
VESICLES = re.compile(
    r"[A-Za-z]{0,6}EVs?|[Ee]xosom(?:e|es|al|ally)|[A-Za-z]{0,5}E[xX][oO]s?|exos?|[a-zA-Z]{0,3}(?:OMV|ELN|PDNV|PELN)s?"
    r"|(?:[Nn]ano|[Mm]icro|[Ee]cto|[Ee]xo)?[Vv]esicles?|[Mm]icroparticles?|[Ee]ctosomes?|(?:[Pp]rosta"
    r"|[Mm]igra)somes?|vesicular"
)
"""Words for vesicles, with the short forms that papers make up: `hucMSC-Exo`, `ADEVs`, `P-ELNs`."""
LABELLED = re.compile(r"EVs?\d{1,3}[A-Z]{1,2}(?!\w)")
"""Vesicles with a label that tells two kinds of a paper apart: `EV2D and EV3D`; `EV71` is a virus."""
WITHIN_CELLS = re.compile(
    r"(?i)(?:synaptic|intracellular|secretory|intraluminal|lipid|phospholipid|endocytic|transport"
    r"|(?:uni|multi)lamellar) $"
)
EMPTY_VECTOR = Sieve(
    r"(?:vectors?|ejaculated volume|enterovirus(?:es)?|echovirus|verruciformis|explained variance)"
    r"(?: control)?(?: \(|, ?| ?= ?)EVs?\b|\bEVs?(?: \(|[,:]? ?=? ?)empty[- ]vector"
)
"""Where a paper calls something else `EV`; its bare `EV` then names no vesicles."""
AWARD = re.compile(r"[-‐‑–]\d{2}")
"""What follows letters that number an award: `SEV-2015`."""
RNA_EXOSOME = Sieve(
    r"\bRNA exosome|\b(?:nuclear|cytoplasmic|core) exosome|\bexosome (?:complex|subunits?|core|cofactors?)"
    r"|\bRrp\d|\bEXOSC\d"
    r"|\bDIS3\b|\bMtr4|\bSki\d|\bCsl4|\bexoribonucle|\bpoly\(A\)|\brRNA (?:processing|maturation)|\bTRAMP\b"
    r"|\bRNA (?:decay|degradation|surveillance)|\bcore subunits"
)
"""Words of papers on the complex that degrades RNA, which is called exosome too."""
COMPLEX = Sieve(
    r"\bRNA exosome|\b(?:nuclear|cytoplasmic|core) exosome\b|\bexosome (?:complex|subunits?|core|cofactors?)"
    r"|\bRrp\d|\bEXOSC\d"
    r"|\bDIS3\b|\bMtr4|\bSki\d|\bCsl4|\bexoribonucle|\brRNA (?:processing|maturation)|\bRNA surveillance"
)
"""Those among them that mean nothing else: TRAMP is a mouse as well."""
VESICLE = re.compile(r"vesicle|microparticle")
EV = re.compile(r"EVs?")
EXOSOME = re.compile(r"exos", re.IGNORECASE)
SHORT = 6
"""Up to this length, a term is a short form, which counts where the text also spells it out: `MP` may be a domain."""
SHORT_FORM = re.compile(r"(?P<between>(?:[ -][\w-]+){0,4}) ?\((?P<short>[A-Za-z][\w-]{1,9}?)[);,]")
OWN_LETTERS = (("esicle", "v"), ("EV", "v"), ("xo", "ex"), ("XO", "ex"), ("icroparticle", "mp"))
"""Words for vesicles, and what a short form for them has of these."""
CELL_TYPE = re.compile(r"MVBs?$|MVEs?$|ILVs?$|M?SC|DC|[A-Z]*MSC$|PBMC|RNA|[A-Z]*RNA$")
NO_VESICLES = frozenset(("synthetic vesicle", "apoptotic body"))
LEFT_OUT = re.compile(
    r"[- ](?:depleted|free|deprived|deficient|groups?|D (?=FBS|FCS|serum|medi))\b"
    r"|[- ](?:producing|releasing|secreting|producer|donor) (?:\w+ )?cells?\b"
    r"|[- ]like (?:structures|bodies|compartments|organelles|puncta)\b"
    r"|[- ](?:mediated |and endosomal |membrane )?(?:transport|trafficking|docking|budding|tethering)\b"
    r"|-(?:mediated|harbou?ring)\b",
    re.IGNORECASE,
)


def places_of_vesicles(text: str, names: Mentions) -> tuple[Span, ...]:
    """All places where a text names vesicles: by the words of the field, and by its own short forms."""
    spans = [span for span in _words(text) if not LEFT_OUT.match(text, span.end, span.end + 20)]
    proteins = {text[name.start : name.end] for name in names["protein"]}
    own = sorted(set(_short_forms(text, spans)) - proteins - {"MVB", "MVE", "ILV"})
    own = [short for short in own if not CELL_TYPE.match(short) and gene(short) is None]
    if own:
        pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, own))})(?:s|\d)?(?!\w)"
        spans += [Span(match.start(), match.end()) for match in re.finditer(pattern, text)]
    if "pellet" in text or "fraction" in text:
        spans += _pellets(text)
    spans += _labelled(text)
    if POOLED.search(text):
        spans += [Span(match.start(), match.end()) for match in POOLS.finditer(text)]
    full = {name.name for name in names["term"] if name.end - name.start > SHORT}
    spans += [
        Span(name.start, name.end)
        for name in names["term"]
        if name.name not in NO_VESICLES
        and (name.end - name.start > SHORT or full.intersection((name.name, *name.candidates)))
    ]
    annotated = {place for match in ANNOTATED.finditer(text) for place in range(match.start(), match.end())}
    return tuple(
        span
        for span in sorted(spans)
        if span.start not in annotated
        and not LEFT_OUT.match(text, span.end, span.end + 30)
        and not AWARD.match(text, span.end, span.end + 6)
        and _means(text, span)
    )


def _pellets(text: str) -> Iterator[Span]:
    """Where a text speaks of what was pelleted at high forces, and where the same paragraph goes on with it."""
    told = 0
    for match in PELLETS.finditer(text):
        yield Span(match.start(), match.end())
        end = text.find("\n", match.end())
        end = end if end >= 0 else len(text)
        if match.end() > told and "pellet" in match.group():
            for later in THESE_PELLETS.finditer(text, match.end(), end):
                yield Span(later.start(), later.end())
            told = end


SIGN = r"(F\d{1,2}|P\d{2,3})"
VESICLES_OF = r"(?:EVs|[Ee]xosomes|[Vv]esicles|OMVs|MVs|MPs)"
SIGNED = Sieve(
    rf"(?<![\w-]){SIGN}[- ](?:derived )?{VESICLES_OF}\b"
    rf"|(?<![\w-]){SIGN} (?:held|contained|had|yielded|was (?:rich|enriched) in) (?:[\w-]+ ){{0,4}}?{VESICLES_OF}\b"
    rf"|\b{VESICLES_OF} (?:\(|(?:(?:were|was) )?(?:\w+ )?(?:in|from|of) (?:fraction )?){SIGN}(?![\w-])"
)
"""The sign of a fraction or pellet that holds the vesicles of a paper: `F2 held cup-shaped vesicles`."""


def _labelled(text: str) -> list[Span]:
    """Where a text names its vesicles by the sign of their fraction."""
    signs = {sign for match in SIGNED.finditer(text) for sign in match.groups() if sign}
    if not signs:
        return []
    pattern = rf"(?<![\w-])(?:{'|'.join(sorted(signs))})(?![\w-])"
    return [Span(match.start(), match.end()) for match in re.finditer(pattern, text)]


def _words(text: str) -> Iterator[Span]:
    """The words of the field for vesicles."""
    last = 0
    for core in CORE.finditer(text):
        if core.start() < last:
            continue
        start, end = core.start(), core.end()
        while start > 0 and text[start - 1].isalpha() and core.start() - start < 12:
            start -= 1
        while end < len(text) and text[end].isalpha() and end - core.end() < 12:
            end += 1
        if core.group() == "vesicular ":
            end = core.end() - 1
        if label := LABELLED.match(text, core.start()):
            end = label.end()
        if label or (VESICLES.fullmatch(text, start, end) and not text[end : end + 1].isdigit()):
            last = end
            within = text[start].lower() == "v" and WITHIN_CELLS.search(text, max(0, start - 14), start)
            if not within:
                yield Span(start, end)


def _short_forms(text: str, spans: list[Span]) -> Iterator[str]:
    """The short forms that a text gives for its vesicles: `garlic-derived nanovesicles (GDNVs)`."""
    for span in spans:
        if match := SHORT_FORM.match(text, span.end, span.end + 70):
            short = match["short"].removesuffix("s")
            if sum(map(str.isupper, short)) > 1 and _of_vesicles(short, match["between"], text[span.start : span.end]):
                yield short


def _of_vesicles(short: str, between: str, named: str) -> bool:
    """Whether a short form is one of the vesicles and not of what stands between them and it: `treated with LPS`."""
    words = between.replace("-", " ").split()
    if not words:
        return True
    own = next((mark for core, mark in OWN_LETTERS if core in named), named[0].lower())
    initials = named[0] + "".join(word[0] for word in words[-len(short) :])
    return own in short.lower() and not initials.lower().endswith(short.lower())


def _means(text: str, span: Span) -> bool:
    """Whether a word means vesicles in this text, where a vector is `EV` or a complex of proteins is an exosome."""
    if EV.fullmatch(text, span.start, span.end):
        return not _says(text, EMPTY_VECTOR)
    if text[span.start : span.end].lower() in ("vesicle", "vesicles") and _within_cells(text, span):
        return False
    if text.startswith("TEV", span.start):
        return not _says(text, PROTEASE)
    if EXOSOME.match(text, span.start, span.end):
        if not _says(text, COMPLEX):
            return True
        complexes = _count(text, RNA_EXOSOME)
        return complexes < 2 or complexes <= _count(text, VESICLE)
    return True


ORGANELLE = re.compile(
    r"\b(?:MVBs?|MVEs?|multivesicular|[Ee]ndosom\w*|[Ll]ysosom\w*|Golgi|perinuclear|[Ii]ntracellular|cytoplasm\w*"
    r"|cytosol\w*"
    r"|[Aa]utophag\w*)\b"
)
PLACED = re.compile(r"locali[sz]|label|stain|immuno|puncta|[Ss]ection|confocal")
RELEASED = re.compile(
    r"[Ee]xosom|EVs?\b|xtracellular|secret|releas|urin|plasma\b|isolat|purif|pellet|fraction|onditioned|medium"
    r"|upernatant"
    r"|derived|shed|OMV|MVs\b|MPs\b"
)
"""Words of sentences on vesicles that are parts of cells, and on those that cells release."""


def _within_cells(text: str, span: Span) -> bool:
    """Whether a sentence says where in cells something is, so that its vesicles are parts of these."""
    low, high = max(0, span.start - 250), min(len(text), span.end + 250)
    start, end = text.rfind(". ", low, span.start), text.find(". ", span.end, high)
    told = text[start + 1 if start >= 0 else low : end if end >= 0 else high]
    return ORGANELLE.search(told) is not None and PLACED.search(told) is not None and RELEASED.search(told) is None


@lru_cache(maxsize=8)
def _count(text: str, pattern: re.Pattern[str]) -> int:
    return sum(1 for _ in pattern.finditer(text))


@lru_cache(maxsize=8)
def _says(text: str, pattern: re.Pattern[str]) -> bool:
    return pattern.search(text) is not None
