"""The words by which a manuscript speaks of vesicles outside of cells, its own abbreviations among them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from evcheck.manuscript.words.sieve import Sieve

NOUN = (
    r"(?:exosome-like (?:nano)?(?:particles?|vesicles?)|exosom\w*"
    r"|(?:(?<!synaptic )(?<!secretory )(?<!unilamellar )(?<!endocytic )(?<!transport"
    r" )(?<!coated )(?<!intracellular )(?<!cytoplasmic )"
    r"(?<!synaptosomal )(?<!seminal )(?<!lipid )(?<!intraluminal )(?<!border )(?<!acidic"
    r" )(?<!otic )(?<!optic )(?:extracellular |nano-?|micro-?|ecto|exo-?)?vesicles?)|micro-?particles?"
    r"|ectosomes?"
    r"|oncosomes?|exomeres?|nano-?vesicles?|outer membrane vesicles?)"
)

OF_EVS = (
    r"\b(?:MPs|MVs|MPs?(?= (?:pellets?|isolation|fraction|preparation|suspension)\b)"
    r"|(?!TEV[- ](?:prote|clea|site|recog|digest))[A-Za-z]{0,5}-?EVs?|EVs?\d{1,3}[A-Z]{1,2}"
    r"|[a-z]?OMVs?|MISEV|ELNs?|ELVs?|PDNVs?|PELNs?|ADEVs?)\b"
)

EXTRACELLULAR = Sieve(
    r"(?i:(?<!ompl)exosom|prostasom|migrasom|extracellular[- ](?:membrane[- ])?(?:nano)?vesic|micro-?vesicles"
    r"|micro-?particles|ectosom|exo-?vesic|oncosom|exomere|outer[- ]membrane[- ]vesic|nano-?vesic"
    r"|bacterial (?:membrane )?vesic|"
    r"(?:membrane|released|secreted|shed|circulating|plasma|urinary|vesicle) vesicles"
    r"|(?<!\bER)(?<!Golgi)(?<!\bGA)(?<!TGN)(?<!endosome)(?<!lysosome)(?<!vacuole)-derived vesicles"
    r"|vesicles (?:were )?(?:recovered|separated|prepared|sedimented|concentrated|isolated|purified"
    r"|released|secreted|shed|pelleted|derived|harvested"
    r"|collected|obtained)|vesicle (?:isolation|purification|preparation))|\b[A-Za-z]{0,3}EVs\b|\bMPs\b"
    r"|\bMVs\b|\b[a-z]?EV (?:isolation|purification|preparation|separation|production|collection|concentration"
    r"|enrichment"
    r"|extraction|characteri[sz]ation|pellets?|fractions?|samples?)|\bEV (?:were|was)\b"
    r"|\bOMVs?\b"
)
"""Words by which a text speaks of vesicles outside of cells at all."""

REACH = 24
"""Characters; within so many before its characteristic letters a word for vesicles begins: `outer membrane ves`."""

DEFINED = Sieve(
    rf"\b(?i:{NOUN}|exosome-like nanoparticles"
    rf"|membrane particles)(?:[ -][\w-]+){{0,4}}? ?\((?P<short>[A-Za-z][\w-]{{1,9}}?)s?[);,]",
    reach=REACH,
)
"""An abbreviation that the text gives for its vesicles."""

ISOLATE = (
    r"(?:isolat|purif|separat|enrich|extract|recover|harvest|collect|prepar|concentrat|obtain|pellet|sediment"
    r"|precipitat|captur|fractionat|produc|yield|deriv|process|pull|elut|manufactur)"
)

ACT = Sieve(rf"(?i:\b{ISOLATE})")
"""Where a word begins that says that something is isolated."""

NEVER_SHORT = frozenset(
    [
        "fig",
        "figure",
        "table",
        "see",
        "ref",
        "refs",
        "supplementary",
        "cells",
        "rna",
        "dna",
        "pbs",
        "and",
        "the",
        "kit",
        "inc",
        "usa",
        "size",
    ]
)

COMPLEX = Sieve(
    r"(?i)\bRNA exosome|(?<!-)exosome complex(?!es)|exosome (?:core|subunits?|components?"
    r"|cofactors?)|nuclear exosome|cytoplasmic exosome|\bEXOSC\d|\bRrp4\d|\bRRP6\b|\bDIS3\b"
)
"""The exosome that degrades RNA, which is no vesicle."""


OFTENER = 3
"""So many times oftener than vesicles a paper on the complex names it, though it tells what it is not."""

PARTICLES_OF = Sieve(
    r"(?i)\b(?:CaCO ?3|calcium|carbonate|silica|polymer\w*|polystyrene|latex|PLGA|PLA|PEG|gelatin|alginate"
    r"|chitosan|gold"
    r"|iron|magnetic|metal|titan\w+|hydrogel|starch|glass|drug|drug-loaded|propelled|self-propelled|plastic|carbon)[- ]"
    r"(?:\w+[- ])?micro-?particles?\b|\bmicro-?particles? (?:of|made (?:of|from)) (?:PLGA|silica|poly\w+"
    r"|gelatin|calcium)"
)
"""Microparticles that are made of a material, and are no vesicles."""

MICROPARTICLES = re.compile(r"(?i)\bmicro-?particles?\b|\bMPs?\b")

SHED = Sieve(
    r"(?i)\b(?:platelet|endotheli\w+|leu[ck]ocyt\w+|monocyt\w+|neutrophil|granulocyt\w+|erythrocyt\w+"
    r"|red (?:blood )?cell|lymphocyt\w+|T[- ]cell|macrophage|cardiomyocyt\w+|cell|tumou?r|placent\w+|\w+blast|membrane"
    r"|circulating|plasma|procoagulant|annexin[- ](?:V|A5)\S*|CD\d+\S*|MSC)s?[- ]"
    r"(?:derived |positive )?(?:micro-?particles?|MPs)\b"
    r"|\b(?:micro-?particles?|MPs) (?:\w+ ){0,2}?(?:released|shed|derived|isolated|originating|generated) (?:by|from)\b"
    r"|\b(?:release|shedding|generation) of (?:\w+ )?(?:micro-?particles|MPs)\b|\b[EPLMT]MPs\b",
    reach=40,
)
"""Microparticles that cells shed; where a text knows no such ones they are a material, a drug or beads of an assay."""

FROM_BLOOD = re.compile(r"(?i)platelet|centrifug|pellet|annexin|procoagulant|phosphatidylserine|\bshed\b|supernatant")
"""Words that stand near microparticles which are taken from a fluid."""
NEAR = 200


def _of_material(text: str) -> bool:
    """Whether a text speaks of microparticles of some material, and by no other word of vesicles."""
    if EXTRACELLULAR.search(MICROPARTICLES.sub("", text)):
        return False
    if sum(1 for _ in PARTICLES_OF.finditer(text)) > 1:
        return True
    return not SHED.search(text) and not any(
        FROM_BLOOD.search(text, max(0, found.start() - NEAR), found.end() + NEAR)
        for found in MICROPARTICLES.finditer(text)
    )


ANNOTATED = Sieve(
    r"(?i)\bextracellular (?:vesicular )?exosomes?\b|\bblood micro-?particles?\b"
    r"|\bmicro-?particles? (?:enzyme[- ](?:linked )?)?immuno\w*[- ]?(?:sorbent )?"
)
"""Words for vesicles that databases call cellular components by, and those of an immunoassay on beads."""


LIPOSOMES = Sieve(r"(?i)\bunilamellar|\bliposomes?\b|\bextruder\b|lipid films?|\bGUVs?\b|\bLUVs?\b|\bproteoliposom")
"""Words of vesicles that are made of lipids."""

MADE = re.compile(r"(?i)vesicle (?:isolation|purification|preparation)")


MEMBRANES = Sieve(r"(?i)\b(?:inverted|inside-out|right-side-out) |French press|maltoside|\bDDM\b|heterologous")
"""Words of papers on proteins in the membranes of broken cells."""

OF_MEMBRANES = re.compile(
    r"(?i)\b(?:inverted |inside-out )?(?:membrane )?vesicles?(?: \(I?MVs?\)| preparation)|\bI?MVs?\b"
)


@lru_cache(maxsize=64)
def of_lipids(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether a text, or a part of it, speaks of vesicles made of lipids or of broken cells, and of no others."""
    end = len(text) if end is None else end
    for words, own in ((LIPOSOMES, MADE), (MEMBRANES, OF_MEMBRANES)):
        if words.search_in(text, start, end) is not None and not EXTRACELLULAR.search(own.sub("", text[start:end])):
            return True
    return False


WITHIN = Sieve(r"(?i)\b(?:synaptic|secretory|coated|endocytic|transport) vesicles|\bsynaptosom")
"""Words of papers on vesicles within cells."""

BARE = re.compile(
    r"(?i)(?:membrane )?vesicles (?=(?:were )?(?:recovered|separated|prepared|sedimented|concentrated|isolated"
    r"|purified|pelleted|harvested|collected|obtained))|(?<!extracellular )(?<!membrane )vesicle (?=isolation"
    r"|purification"
    r"|preparation)|(?<=synaptic )vesicles"
)
"""Vesicles of no kind, which in such a paper need not be outside of cells."""

PROTEASE = Sieve(r"(?i)\btobacco etch|\bTEV[- ](?:protease|cleavage|site|recognition|proteinase|digest\w*)\b")
"""Where `TEV` is the protease of a virus."""
SITE = re.compile(r"\bTEVs?\b")

NEVER = r"(?!)"
"""A pattern that nothing matches, for a text that speaks of no vesicles."""


class Words(NamedTuple):
    """The words by which a manuscript speaks of vesicles, and the patterns made of them."""

    vesicle: Sieve
    isolated: Sieve
    made: Sieve


@lru_cache(maxsize=4)
def speaks_of_vesicles(text: str) -> bool:
    """Whether a text speaks of vesicles outside of cells at all, and not of what shares a word with them."""
    if COMPLEX.search(text):
        vesicles = len(re.findall(r"(?i)vesic|microparticle|\bEVs?\b", text))
        if vesicles < 3 or sum(1 for _ in COMPLEX.finditer(text)) > OFTENER * vesicles:
            return False
    told = ANNOTATED.compiled.sub("", text) if ANNOTATED.search(text) else text
    told = SITE.sub("", told) if "TEV" in told and PROTEASE.search(told) else told
    told = BARE.sub("", told) if WITHIN.search(told) else told
    return not (not EXTRACELLULAR.search(told) or _of_material(told) or of_lipids(told))


def words_of(text: str) -> Words:
    """The words for vesicles in a text: those of the field, and its own abbreviations."""
    if not speaks_of_vesicles(text):
        never = Sieve(NEVER)
        return Words(never, never, never)
    own = {match["short"] for match in DEFINED.finditer(text)}
    own = {short for short in own if short.lower() not in NEVER_SHORT and sum(map(str.isupper, short)) >= 2}
    return _words(tuple(sorted(own)))


@lru_cache(maxsize=16)
def _words(own: tuple[str, ...]) -> Words:
    """The patterns for the words of the field and these abbreviations."""
    shorts = "".join(rf"|\b{re.escape(short)}(?:s|\d)?\b" for short in own)
    vesicle = rf"(?:(?i:\b{NOUN}\b)|{OF_EVS}{shorts})"
    cargo = (
        r"(?![- ](?:\w+[- ])?(?:RNA|DNA|miRNA|protein|lysate|cargo|marker|surface|associated|free"
        r"|deplet|poor|membrane))"
        r"(?!-(?:free|depleted))"
    )
    doer = (
        rf"(?i:\b{ISOLATE}\w*\b)(?:(?! (?:from|to|with|by|using|onto|via|in) | \w*(?:RNAs?|DNA"
        rf"|proteins?)\b|[.;]\s).){{0,70}}?"
        rf"{vesicle}{cargo}"
    )
    done = (
        rf"{vesicle}{cargo}(?:(?![.;]\s).){{0,170}}?\b(?i:(?:was|were|been|be"
        rf"|being)\b(?:(?! \w*(?:RNAs?|DNA|proteins?)\b|[.;]\s).){{0,40}}?\b{ISOLATE}\w*)"
    )
    noun = rf"{vesicle}{cargo}[- ]\(?(?i:(?:{ISOLATE})\w*)"
    noun += (
        rf"|{vesicle}{cargo} (?:from|of|in) (?:[\w./-]+,? ){{1,8}}?\(?(?i:(?:isolat|purif|separat|enrich|harvest"
        rf"|obtain)\w*ed)"
        r"(?= (?:by|using|via|with|through|on)\b)"
    )
    named = Sieve(vesicle, reach=REACH)
    isolated = Sieve(rf"{doer}|{done}|{noun}", like=named, reach=REACH, opens=ACT)
    return Words(named, isolated, Sieve(rf"{doer}|{noun}", like=named, reach=REACH, opens=ACT))
