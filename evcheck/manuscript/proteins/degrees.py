"""How much of a protein a finding tells of: more in vesicles than in what they came from, or little that is left."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.statements import Statement
from evcheck.manuscript.proteins.unwanted import LESS_OF_IT, REMAINS
from evcheck.manuscript.words.negation import denied_after, denied_before

IS_ENRICHED = re.compile(
    r"[^.;,()]{0,12}(?: \([^()]{0,80}\))? (?:was|were|is|are|being)? ?(?:all |both |also |\w+ly )?enriched\b(?! not)"
)
ENRICHED_IN = re.compile(
    r"\b(?<!not )(?:enriched (?:in|for|with)|enrichment (?:of|in|for)) (?:the |both |several |typical |\w+al )?"
    r"(?:[\w-]+ ){0,3}\(?$"
)
LITTLE = re.compile(
    r"(?![^.;,()]{0,30}\b(?:not|no|neither|never)\b)(?:[^.;,()]{0,30}(?: \([^()]{0,80}\))? (?:was|were|is|are"
    r"|remained|stayed)? ?(?:\w+ly )?(?:reduced|diminished"
    r"|decreased"
    r"|depleted|lowered|lower|low|minimal|slight|minor|faint|weak|less)\b"
    r"|[^.;,()]{0,30} (?:declined|dropped|fell)\b|[^.;]{0,60}\b(?:only )?(?:traces|in traces|trace amounts?)\b)"
)
"""How a contaminant is told of that became less."""


def degree(one: Statement, result: str) -> str:
    """`enriched` or `depleted` where a finding is told so, else empty; `result` is whether the protein was seen."""
    if result == "detected" and one.scene.roles[one.number] != "methods":
        enriched = IS_ENRICHED.match(one.after) or ENRICHED_IN.search(one.before[-80:])
        return "enriched" if enriched else ""
    if result != "not detected" or denied_after(one.after):
        return ""
    before = one.before[-40:]
    if REMAINS.search(before) or LESS_OF_IT.search(before):
        return "depleted"
    clause = one.before.rpartition(", ")[2]
    return "depleted" if LITTLE.match(one.after) and not denied_before(clause) else ""
