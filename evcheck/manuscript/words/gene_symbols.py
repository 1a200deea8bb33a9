"""Proteins that the knowledge base lacks, known by the symbols or names of their genes in a list with one that it has.

Alone, letters in capitals may be anything. In `CD81, EPN1 and PACSIN3` the first tells what the others are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from evcheck.knowledge import lookup
from evcheck.knowledge.genes import gene
from evcheck.manuscript.words.gene_names import named_before, named_behind, named_from
from evcheck.manuscript.words.names import Mention, Mentions

SYMBOL = r"(?:[A-Z][A-Z0-9]{2,9}(?:-[A-Z0-9]{1,4})?[a-z]?|[A-Z][a-z]{2,6}\d{1,2}[a-z]?|[A-Z][a-z]{2}[A-Z]{1,4}\d?)"
JOIN = r"(?: ?\([^()\n]{0,40}\))? ?[,;/&+] ?(?:and |or |as well as |& )?| (?:and|or|nor|as well as) | \("
BEHIND = re.compile(
    rf"(?:{JOIN}|\)(?:,| and| or) )(?:anti-|[a-z]{{5,12}} (?=[A-Z][a-z]{{2}}[A-Z]\b))?(?P<symbol>{SYMBOL})(?![\w-])"
)
BEFORE = re.compile(rf"(?<![\w-])(?:anti-)?(?P<symbol>{SYMBOL})(?:{JOIN})(?:anti-)?$")
"""A symbol at the end of brackets is none of the list behind them: there stand clones, `CD62P-PE (AK4), CD41`."""
TAGGED = re.compile(
    r"(?<![\w-])(?P<symbol>[A-Z][A-Za-z0-9]{2,9})-(?:Strep|FLAG|Flag|HA|[Mm]yc|V5|His|HiBiT|[A-Za-z]{0,2}GFP"
    r"|m?RFP|mCherry|mNeonGreen|tdTomato|[Nn]ano[Ll]uc|Nluc|HaloTag|Halo)(?![\w-])"
)
"""A protein with the tag that it was fused to: `PROM1-Strep`."""
MICROBIAL = re.compile(r"[A-Z][a-z]{2}[A-Z]{1,4}\d?")
"""A protein of bacteria, by the name of its gene: `OmpX`, `ChiA`."""
CLUSTER = re.compile(r"CD\d{1,3}[a-z]?$")
REACH = 64
"""Characters; so far before a name the one before it in the list may begin."""


MICROBES = re.compile(
    r"\bOMVs?\b|\b(?:[Oo]uter |[Bb]acterial |[Cc]ytoplasmic )?membrane vesicles\b|\bbacteri\w+ (?:EVs|vesicles)\b"
)
"""Words of papers on vesicles of bacteria."""
OF_KIND = re.compile(
    r"\b(?:porins?|lipoproteins?|adhesins?|(?:[\w-]*)toxins?|ha?emolysins?|proteases?|proteins?|receptors?"
    r"|antigens?|chaperones?"
    r"|subunits?|transporters?|dismutase|invasins?|autotransporters?|siderophores?|sera to(?: the)?|antiserum (?:to"
    r"|against)"
    r"|antibod(?:y|ies) (?:to|against))[ (]{1,2}(?P<symbol>[A-Z][a-z]{2}[A-Z]{1,4}\d?)(?![\w-])"
    r"|\banti-(?P<other>[A-Z][a-z]{2}[A-Z]\d?)(?![\w-])"
)
"""A name of the usual form of those of bacteria, behind the word for its kind: `the porin OmpP`."""


def _of_microbes(text: str) -> list[Mention]:
    """All places of the names of bacterial proteins that a paper calls proteins somewhere."""
    written = {match["symbol"] or match["other"] for match in OF_KIND.finditer(text)}
    unknown = [name for name in sorted(written) if lookup.find("protein", name).entry is None and gene(name) is None]
    found = [place for name in unknown for place in re.finditer(rf"(?<![\w-]){name}(?![\w-])", text)]
    return sorted(Mention(place.start(), place.end(), "protein", place.group()) for place in found)


def with_gene_symbols(text: str, names: Mentions) -> Mentions:
    """The names found in a text, with proteins among them that are known by their genes only."""
    known = names["protein"]
    if MICROBES.search(text):
        names = _joined(names, [one for one in _of_microbes(text) if one not in known], len(text))
        known = names["protein"]
    if not known and not TAGGED.search(text) and not OF_PAPER.search(text) and not APPROVED.search(text):
        return names
    more: dict[int, Mention] = {}
    for number, mention in enumerate(known):
        after = known[number + 1].start if number + 1 < len(known) else len(text)
        before = known[number - 1].end if number else 0
        for one in (*_behind(text, mention, after), *_before(text, mention, before)):
            more.setdefault(one.start, one)
    for mention in known:
        if (
            GOES_ON.match(text, mention.end)
            and (longer := named_from(text, mention.start))
            and longer.end > mention.end
        ):
            more.setdefault(longer.start, longer)
    for tagged in TAGGED.finditer(text):
        symbol = _symbol(tagged["symbol"])
        if symbol is not None:
            more.setdefault(tagged.start("symbol"), Mention(*tagged.span("symbol"), "protein", symbol))
    for one in _of_paper(text):
        more.setdefault(one.start, one)
    return _joined(names, sorted(more.values()), len(text)) if more else names


GOES_ON = re.compile(
    r"[ -](?:[Tt]ype|[Dd]omain|[Rr]epeat|[Ll]ike|[Bb]inding|[Ii]nteracting|[Aa]ssociated|[Cc]ontaining|[Rr]elated)\b"
)
"""What makes of the name of a protein the beginning of that of another: `thrombospondin type 1 domain`."""
OF_PAPER = re.compile(
    r"(?<![\w-])(?P<symbol>[A-Z](?=[a-z0-9]*[A-Z0-9]|[a-z]{2,7} )[A-Za-z0-9]{2,7}) protein"
    r"(?!s?[ -](?:assay|kit|ladder|kinase|phosphatase|domain|famil|database|standard|concentration|content|[AGL]\b))"
)
"""A symbol that is said to be a protein: `Arc protein was detected`."""
APPROVED = re.compile(r"(?<![\w-])[A-Z][A-Z0-9]{2,7}\d[A-Z0-9]{0,2}(?![\w-])")
"""Letters and a number, as most symbols of genes have them; words in capitals have none."""
CALLED = re.compile(
    r"\b(?:(?:glyco|lipo|phospho)?proteins?|transporters?|receptors?|enzymes?|kinases?|phosphatases?|proteases?"
    r"|peptidases?|chaperones?|channels?|chemokines?|cytokines?|integrins?|molecules?|GTPases?|ligases?|subunits?"
    r"|antigens?|mucins?|annexins?|tetraspanins?) (?P<symbol>[A-Z](?=[A-Z]*\d|[A-Z]{3})[A-Z0-9]{2,9})(?![\w-])"
)
"""A symbol behind the word for what its protein is: `the lipid transporter ABCA3`."""
HEAD = 600
"""Characters of the title and the beginning, which name what a paper is about."""
OFTEN = 5
"""Times that a paper names the protein that it is about, at least."""


def _of_paper(text: str) -> Iterator[Mention]:
    """All places of the symbols that a paper calls proteins and names again and again, as those it is about."""
    counts = Counter(match.group() for match in APPROVED.finditer(text))
    for written, times in counts.items():
        often = times >= 2 * OFTEN or (times >= OFTEN and written in text[:HEAD])
        if often and gene(written) == written and lookup.find("protein", written).entry is None:
            found = re.finditer(rf"(?<![\w-]){written}(?![\w-])", text)
            yield from (Mention(place.start(), place.end(), "protein", written) for place in found)
    for match in CALLED.finditer(text):
        if gene(match["symbol"]) == match["symbol"]:
            yield Mention(*match.span("symbol"), "protein", match["symbol"])
    told: dict[str, int] = {}
    for match in OF_PAPER.finditer(text):
        told[match["symbol"]] = told.get(match["symbol"], 0) + 1
    for written, times in told.items():
        symbol = gene(written) or gene(written.upper())
        if symbol is None or times < 2 or re.search(rf"(?<![\w-]){written.lower()}(?![\w-])", text):
            continue
        places = list(re.finditer(rf"(?<![\w-]){written}(?![\w-])", text))
        if len(places) >= OFTEN:
            yield from (Mention(place.start(), place.end(), "protein", symbol) for place in places)


def _joined(names: Mentions, more: Sequence[Mention], size: int) -> Mentions:
    """All names; a longer one stands for those within it: `complement factor I` is no `complement`."""
    printed = list(chain.from_iterable(names.values()))
    taken, covered = bytearray(size), bytearray(size)
    for mention in printed:
        taken[mention.start : mention.end] = b"x" * (mention.end - mention.start)
    added: list[Mention] = []
    for one in more:
        if added and added[-1].end > one.start:
            continue
        if any(taken[one.start : one.end]) and not all(_apart(other, one) or _within(other, one) for other in printed):
            continue
        covered[one.start : one.end] = b"x" * (one.end - one.start)
        added.append(one)
    kept = [mention for mention in names["protein"] if not any(covered[mention.start : mention.end])]
    return {**names, "protein": sorted([*kept, *added])}


def _apart(other: Mention, one: Mention) -> bool:
    return other.end <= one.start or one.end <= other.start


def _within(other: Mention, one: Mention) -> bool:
    """Whether a name is a part of a longer one."""
    return one.start <= other.start and other.end <= one.end and other[:2] != one[:2]


def _behind(text: str, mention: Mention, end: int) -> Iterator[Mention]:
    """The proteins known by their genes that follow a protein in its list."""
    tells, at = _tells(text, mention), mention.end
    while one := _symbol_behind(text, mention, at, end) or (named_behind(text, at) if tells else None):
        at, end = one.end, max(end, one.end + REACH)
        yield one


def _symbol_behind(text: str, mention: Mention, at: int, end: int) -> Mention | None:
    match = BEHIND.match(text, at, end)
    symbol = _symbol(match["symbol"], mention) if match else None
    if match is None or symbol is None or (_is_clone(text, at, match) and symbol != match["symbol"]):
        return None
    return Mention(match.start("symbol"), match.end("symbol"), "protein", symbol)


def _tells(text: str, mention: Mention) -> bool:
    """Whether a name beside a protein may be that of another, and not that of a reagent or a dye."""
    entry = lookup.find("protein", mention.name).entry if mention.name else None
    reagent = text[mention.start : mention.end] == "BSA" or mention.name.startswith("Ig")
    return (entry is None or entry.kind == "protein") and not reagent


def _is_clone(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether a symbol stands alone in brackets behind an antigen of leucocytes: `CD45 (HI30)`."""
    alone = text.startswith(" (", at) and text.startswith(")", match.end("symbol"))
    return alone and CLUSTER.search(text, max(0, at - 8), at) is not None


def _before(text: str, mention: Mention, start: int) -> Sequence[Mention]:
    """The proteins known by their genes that stand before a protein in its list."""
    found: list[Mention] = []
    tells, at = _tells(text, mention), mention.start
    while one := _symbol_before(text, at, start) or (named_before(text, at) if tells else None):
        at = one.start
        found.append(one)
    return found


def _symbol_before(text: str, at: int, start: int) -> Mention | None:
    match = BEFORE.search(text, max(start, at - REACH), at)
    symbol = _symbol(match["symbol"]) if match else None
    return Mention(*match.span("symbol"), "protein", symbol) if match and symbol else None


def _symbol(written: str, beside: Mention | None = None) -> str | None:
    """The symbol of the gene that is written, be it as of mice (`Stam2`) or as of one chain (`CHMP4b`).

    Beside a protein of bacteria it may be one of theirs.
    """
    found = gene(written)
    if found is None and beside is not None and MICROBIAL.fullmatch(written) and MICROBIAL.fullmatch(beside.name):
        return written
    if found is None and any(letter.isdigit() for letter in written):
        found = gene(written.upper())
    return found
