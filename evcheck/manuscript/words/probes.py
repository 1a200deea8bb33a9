"""Names that are those of a probe for phosphatidylserine, and of the protein that it is made of.

Annexin V and lactadherin light vesicles up. In a list of proteins that nobody stained they are ANXA5 and MFGE8.
"""

from __future__ import annotations

import re

from evcheck.manuscript.words.names import Mention, Mentions

PROTEINS = {"annexin V": "ANXA5", "lactadherin": "MFGE8"}
"""The proteins that probes are made of."""
STAINS = re.compile(
    r"(?i)stain|label|cytomet|\bflow\b|phosphatidyl|\bPS\b|FITC|fluor|apopto|conjugat|\bprob(?:es?|ing)\b|\bbind|\bbound\b"
    r"|\bPE\b|\bAPC\b|Alexa|\bCy\d|bovine|recombinant|\bgat(?:e|ed|ing)\b|[+⁺]|beads?\b|microsphere|\bkit\b|\bdyes?\b"
    r"|\bcalcium|\bviab|\bdead\b|propidium|7-AAD"
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
    """The names found in a text, in which the proteins that probes are made of are proteins where nothing is stained."""
    known = list(names["protein"])
    if not any(mention.name in PROTEINS for mention in known):
        return names
    for number, mention in enumerate(known):
        if mention.name in PROTEINS and _is_protein(text, known, number):
            known[number] = mention._replace(name=PROTEINS[mention.name])
    return {**names, "protein": known}


def _is_protein(text: str, known: list[Mention], number: int) -> bool:
    """Whether a probe's name stands beside proteins, in a sentence that tells of no stain."""
    mention = known[number]
    start = max(text.rfind(". ", max(0, mention.start - NEAR), mention.start), text.rfind("\n", 0, mention.start)) + 1
    ends = [end for end in (text.find(". ", mention.end), text.find("\n", mention.end)) if end >= 0]
    sentence = text[max(start, mention.start - NEAR) : min([*ends, mention.end + NEAR])]
    if STAINS.search(sentence) or BORNE.match(text, mention.end):
        return False
    beside = number > 0 and BESIDE.fullmatch(text, known[number - 1].end, mention.start)
    follows = number + 1 < len(known) and BESIDE.fullmatch(text, mention.end, known[number + 1].start)
    return bool((beside or follows) and (mention.name == "lactadherin" or ASSAYED.search(sentence)))
