"""Microbes that are grown for their vesicles: bacteria, archaea, fungi, and the words for their cultures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.words.genera import ARCHAEA, FUNGI, YEASTS
from evcheck.manuscript.words.names import Mention, Mentions
from evcheck.manuscript.words.sieve import Sieve

BROTH = Sieve(
    r"(?i:\b(?:bacteria|bacterial cells) were (?:\w+ )?(?:removed|pelleted|centrifuged|spun|harvested"
    r"|cleared|separated)"
    r"|\bcultures? (?:\([^)]{0,30}\) )?(?:was|were) (?:\w+ )?(?:centrifuged|pelleted|spun"
    r"|harvested|cleared)|\b(?:bacteri\w+|overnight|late[- ]log\w*|stationary|broth|LB|TSB"
    r"|BHI) (?:\w+ )?(?:cultures?|supernatants?)\b|\bculture filtrates?\b|\bOD ?_?600\b"
    r"|\bLuria|\btryptic soy|\bbrain heart infusion|\bLB (?:broth|medium)|\bculture broth|\bde Man)"
)

OF_BACTERIA = Sieve(
    r"(?i:outer[- ]membrane vesicles?|bacterial (?:extracellular |membrane "
    r"|outer )?(?:membrane )?vesicles?)|\bOMVs?\b|\bBEVs?\b|\bbEVs?\b"
)

GENUS = (
    r"(?:Escherichia|Staphylococcus|Pseudomonas|Klebsiella|Acinetobacter|Helicobacter|Salmonella"
    r"|Shigella|Neisseria|Vibrio|Bordetella|Haemophilus|Moraxella|Legionella|"
    r"Campylobacter|Francisella|Borrelia|Chlamydia|Proteus|Bacillus|Streptococcus|Enterococcus"
    r"|Listeria|Clostridi\w+|Mycobacterium|Cutibacterium|Propionibacterium|Streptomyces|"
    r"Porphyromonas|Fusobacterium|Aggregatibacter|Bacteroides|Akkermansia|Faecalibacterium"
    r"|Bifidobacterium|Lactobacillus|Lacti\w+bacillus|Lacticaseibacillus|Limosilactobacillus|"
    r"Prochlorococcus|Burkholderia|Yersinia|Brucella|Xanthomonas|Treponema|Mycoplasma"
    r"|Corynebacterium|Enterobacter|Serratia|Stenotrophomonas|Myxococcus|Shewanella|Geobacter|"
    r"Synechococcus|Synechocystis|Rhizobium|Agrobacterium|Zymomonas|Lactococcus|Leuconostoc"
    r"|Micrococcus|Roseburia|Prevotella|Erwinia|Pectobacterium|Bartonella|Coxiella|Rickettsia)"
)

NEAR_VESICLES = r"(?:[Vv]esicles?|EVs?|OMVs?|[Ee]xosom\w+)"

BACTERIA_HERE = Sieve(
    rf"\b{GENUS} [a-z]{{3,}}\b[^.]{{0,120}}?\b{NEAR_VESICLES}\b"
    rf"|\b{NEAR_VESICLES}\b[^.]{{0,120}}?\b{GENUS} [a-z]{{3,}}"
    rf"|\b{GENUS} [a-z]{{3,}}[^.]{{0,60}} (?:was|were) (?:grown|cultured|used|inoculated)"
)

ANY_GENUS = Sieve(rf"\b{GENUS} [a-z]")

_IS_GROWN = re.compile(
    r"[^.;]{0,70}?\b(?:was|were|is|are) (?:\w+ly )?(?:(?:and|first|then|also) )?(?:grown|cultured|cultivated"
    r"|inoculated"
    r"|propagated|streaked|spread|plated|maintained|fermented|pre-?cultured|subcultured|used (?:throughout|in this))"
    r"|[^.;]{0,40}?\b(?:cultures?|biofilms?) (?:was|were|of|in)\b|[^.;]{0,40}?\bgrown\b"
)
_NOT_GROWN = re.compile(
    r"(?i)\b(?:with|by|against|from|to|infected|expressed|heat-killed|LPS|toxin|into) (?:(?:the|an?|live|viable"
    r"|\w+ed) )*$"
)
_RELEASES = re.compile(
    r"(?: [\w-]+){0,3}? (?:releases?|secretes?|produces?|sheds?) [^.;]{0,40}?\b(?:vesicles|EVs)\b"
    r"|[- ](?:derived |extracellular |membrane )?(?:vesicles|EVs)\b"
)
_CULTURES_OF = re.compile(r"(?i)\b(?:cultures?|supernatants?|broth|biofilms?) (?:of|from) (?:the )?$")
_EXPRESSES = re.compile(r"BL21|DH5|TOP10|Rosetta|IPTG|plasmid|recombinant|transformed")


def microbe(species: str) -> tuple[str, str]:
    """The kind of culture that a microbe is grown in, and its group; empty for other living things."""
    genus = species.partition(" ")[0]
    if genus in ARCHAEA:
        return "archaeal culture", "bacteria"
    if genus in YEASTS:
        return "yeast culture", "fungus"
    if genus in FUNGI:
        return "fungal culture", "fungus"
    return ("bacterial culture", "bacteria") if ANY_GENUS.match(f"{genus} a") else ("", "")


def grown(text: str, names: Mentions) -> Iterator[Mention]:
    """The microbes that a text says to have been grown, and not only to express a protein."""
    for name in names["species"]:
        if not name.name or not microbe(name.name)[0]:
            continue
        told = _IS_GROWN.match(text, name.end, name.end + 130)
        if microbe(name.name)[0] != "bacterial culture" and _RELEASES.match(text, name.end, name.end + 90):
            yield name
            continue
        before = text[max(0, name.start - 40) : name.start]
        if _NOT_GROWN.search(before) or (told is None and not _CULTURES_OF.search(before)):
            continue
        if not _EXPRESSES.search(text, name.start, name.end + 200):
            yield name
