"""The needle that blood or cerebrospinal fluid was drawn with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.draft import Candidate, Found
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.sieve import Sieve

GAUGE = r"\b(?<![.,\d])(?:1[4-9]|2\d|3[0-2])(?:\.5)?[-‐‑ ]?(?:[Gg]auge|ga|G)\b"
KIND = r"(?:butterfly|atraumatic|traumatic|safety|winged|spinal|Sprotte|Quincke|Whitacre|straight|sterile|hypodermic)"
TOOL = (
    r"(?:(?:hypodermic |venipuncture |venepuncture |lumbar puncture |blood collection )?needles?|cannulas?|cannulae"
    r"|catheters?|butterfl(?:y|ies)|winged (?:infusion )?sets?|(?:blood|infusion) (?:collection )?sets?)\b"
)
SHAPE = rf"(?:(?:,| ×| x)? (?:{KIND}|[\d./]+ ?(?:mm|inch|in|″|\")?)\b){{0,3}}"
BEFORE = rf"(?P<before>(?:{KIND},? )?{GAUGE}{SHAPE}) (?:\w+ )?{TOOL}"
BEHIND = rf"{TOOL},? (?:\(|of |with |sized? )?(?:size |gauge )?(?P<behind>{GAUGE})"
NEEDLE = Sieve(rf"{BEFORE}|{BEHIND}")
"""A needle with its gauge: `a 21-gauge butterfly needle`, `needles (21 G)`."""
OF_BLOOD = Sieve(
    r"\bblood\b|\bven[ei]puncture\b|\bphlebotomy\b|\bcardiac puncture\b|\b(?:ante)?cubital\b|\bbled\b|\bvena cava\b",
    re.IGNORECASE,
)
OF_CSF = Sieve(r"\bCSF\b|\bcerebrospinal fluid\b|\blumbar punctures?\b|\bspinal taps?\b", re.IGNORECASE)
OTHERWISE = Sieve(
    r"\b(?:inject\w*|infus(?:ed|ions? of)|administ\w+|gavag\w+|intranasal\w*|instill\w*|passed|passing|passage|forced"
    r"|syringed|shear\w*|homogeni[sz]\w+|dissociat\w+|lys(?:ed|ing|is)|triturat\w+|resuspend\w*|re-suspend\w*|tubes?"
    r" (?:was|were) (?:punctured|pierced)|pierc\w+|from the (?:bottom|side|top)|fractions?|gradients?|extru\w+"
    r"|electrospun|electrospinning|implant\w*|inoculat\w*|biops\w+|aspirates?|bone marrow|engraft\w*)\b",
    re.IGNORECASE,
)
"""What else is done with a needle than to draw a fluid."""
CLAUSE = re.compile(r";|, (?:and|while|whereas|but|then) |\band (?:then |were |was )|\bbefore\b|\bafter\b")


def needle(text: str, passages: Sequence[Passage], group: str, kind: str) -> Found | None:
    """The needle with its gauge; where needles of several gauges are told, the first, with the others beside it."""
    of = OF_CSF if kind == "cerebrospinal fluid" else OF_BLOOD if group == "blood" else None
    if of is None:
        return None
    told: dict[str, Span] = {}
    for passage in passages:
        if passage.role in ("methods", "other", "supplement"):
            for number, sentence in enumerate(passage.sentences):
                before = passage.sentences[number - 1] if number else None
                for value, span in _in_sentence(text, sentence, before, of):
                    told.setdefault(value, span)
    if not told:
        return None
    (first, span), *rest = told.items()
    return Found(first, (span,), "", tuple(Candidate(value, one) for value, one in rest))


def _in_sentence(text: str, sentence: Sentence, before: Sentence | None, of: Sieve) -> Iterator[tuple[str, Span]]:
    """The needles of a sentence by which a fluid is drawn, as it says itself or the sentence before it does."""
    for match in NEEDLE.finditer(text, sentence.start, sentence.end):
        start, end = _clause(text, sentence, match.start())
        if OTHERWISE.search(text, start, end):
            continue
        drawn = of.search(text, start, end) is not None
        other = OF_BLOOD if of is OF_CSF else OF_CSF
        named = other.search(text, sentence.start, sentence.end) is not None
        goes_on = before is not None and not named and of.search(text, before.start, before.end) is not None
        if drawn or (goes_on and match.start() - sentence.start < SOON):
            name = "before" if match["before"] else "behind"
            yield " ".join(match[name].split()), Span(*match.span(name))


SOON = 40
"""Characters from the beginning of a sentence that goes on with the one before: `A 21 G needle was used.`"""


def _clause(text: str, sentence: Sentence, place: int) -> tuple[int, int]:
    """The clause around a place."""
    start, end = sentence.start, sentence.end
    for match in CLAUSE.finditer(text, start, end):
        if match.end() <= place:
            start = match.end()
        elif match.start() > place:
            return start, match.start()
    return start, end
