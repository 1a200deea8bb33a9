"""Names that are those of a probe for phosphatidylserine, and of the protein that it is made of.

Annexin V and lactadherin light vesicles up. In a list of proteins that nobody stained they are ANXA5 and MFGE8.
"""

from __future__ import annotations

import re

from evcheck.knowledge import lookup
from evcheck.manuscript.words.names import Mention, Mentions

PROTEINS = {"annexin V": "ANXA5", "lactadherin": "MFGE8"}
"""The proteins that probes are made of."""
STAINS = re.compile(
    r"(?i)stain|label|cytomet|\bflow\b|phosphatidyl|\bPS\b|FITC|fluor|apopto|conjugat|\bprob(?:es?|ing)\b|\bbind"
    r"|\bbound\b"
    r"|\bPE\b|\bAPC\b|Alexa|\bCy\d|bovine|recombinant|\bgat(?:e|ed|ing)\b|[+⁺]|beads?\b|microsphere|\bkit\b|\bdyes?\b"
    r"|\bcalcium|\bviab|\bdead\b|propidium|7-AAD|phalloidin|SYTO"
)
"""Words that tell of a stain."""
BORNE = re.compile(r"[- ](?:positiv|negativ|high|low|bright|dim|express)")
"""What stands behind a stain that sorts vesicles."""
ASSAYED = re.compile(
    r"(?i)proteom|spectromet|\bMS\b|LC-?MS|blot|peptide|\bproteins?\b|antibod|anti-|\blysate|annexins? (?:A\d|II?|VI)\b"
)
"""Words that tell of proteins."""
BESIDE = re.compile(r"(?: ?\([^()\n]{0,20}\))?(?:[,;] ?(?:and |or )?| (?:and|or|as well as) |/| ?\()(?:anti-)?")
"""What stands between two members of a list."""
NEAR = 240
"""Characters; so far the words of a sentence count."""


def with_proteins_for_probes(text: str, names: Mentions) -> Mentions:
    """The names found in a text, in which the proteins that probes are made of are proteins where nothing is stained.

    Where lactadherin once stains it is no protein of the paper; annexin V, which tells of dying cells, may be both.
    """
    known = list(names["protein"])
    probes = [number for number, mention in enumerate(known) if mention.name in PROTEINS]
    stains = {number for number in probes if _stains(text, known[number])}
    if any(known[number].name == "lactadherin" for number in stains):
        probes = [number for number in probes if known[number].name != "lactadherin"]
    for number in probes:
        mention = known[number]
        told = mention.name == "lactadherin" or ASSAYED.search(_sentence(text, mention))
        if number not in stains and told and _beside_protein(text, known, number):
            known[number] = mention._replace(name=PROTEINS[mention.name])
    return {**names, "protein": known}


def _stains(text: str, mention: Mention) -> bool:
    """Whether the sentence of a probe tells of a stain."""
    return STAINS.search(_sentence(text, mention)) is not None or BORNE.match(text, mention.end) is not None


def _sentence(text: str, mention: Mention) -> str:
    """The words around a name, up to full stops."""
    first, last = max(0, mention.start - NEAR), mention.end + NEAR
    start = max(first, text.rfind(". ", first, mention.start) + 1, text.rfind("\n", first, mention.start) + 1)
    ends = [end for end in (text.find(". ", mention.end, last), text.find("\n", mention.end, last)) if end >= 0]
    return text[start : min([*ends, last])]


def _beside_protein(text: str, known: list[Mention], number: int) -> bool:
    """Whether a name stands in a list next to that of a protein."""
    mention = known[number]
    before, after = known[max(0, number - 1)], known[min(number + 1, len(known) - 1)]
    return (BESIDE.fullmatch(text, before.end, mention.start) is not None and _tells(before)) or (
        BESIDE.fullmatch(text, mention.end, after.start) is not None and _tells(after)
    )


def _tells(mention: Mention) -> bool:
    """Whether a name is that of a protein, and not of a stain or a reporter."""
    entry = lookup.find("protein", mention.name).entry if mention.name else None
    return entry is not None and entry.kind == "protein"
