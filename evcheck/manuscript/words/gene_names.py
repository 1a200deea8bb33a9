"""Proteins that the knowledge base lacks, known by the names of their genes in a list with one that it has.

In `CD9, flotillin-1, ficolin-3 and myosin-Ib` the first tell what the others are.
"""

from __future__ import annotations

import re

from evcheck.knowledge.genes import gene_named
from evcheck.manuscript.words.names import Mention

JOIN = r"\)?(?: ?\([^()\n]{0,40}\))?(?: ?[,;](?: (?:and|or|as well as))?| (?:and|or|as well as|&)) (?:the )?"
"""What stands between two members of a list whose names are written out."""
BEHIND = re.compile(JOIN)
BEFORE = re.compile(f"{JOIN}$")
WORD = re.compile(r"[^\W_]+(?:'(?=-))?")
GAP = re.compile(r"[ \u00a0]|[-\u2010-\u2015/]|, | ?\((?=[A-Za-z]\)|\d)|\) ?")
"""What stands between two words of a name."""
NO_END = re.compile(r"-\w|[^\W_]")
"""What does not stand behind a name: `ficolin 3-like`."""
MOST = 9
"""Words of the longest name."""
REACH = 100
"""Characters; so far before a name the one before it in the list may begin."""


def named_behind(text: str, at: int) -> Mention | None:
    """The protein named in full that follows in the list of one that ends here."""
    joined = BEHIND.match(text, at)
    if joined is None:
        return None
    return named_from(text, joined.end())


def named_from(text: str, at: int) -> Mention | None:
    """The protein whose name, written out in full, begins at a place."""
    words = _words(text, at)
    found = gene_named([text[start:end] for start, end in words])
    if found is None or NO_END.match(text, words[found[0] - 1][1]):
        return None
    return Mention(at, words[found[0] - 1][1], "protein", found[1])


def named_before(text: str, at: int) -> Mention | None:
    """The protein named in full that stands in the list before one that begins here."""
    first = max(0, at - REACH)
    joined = BEFORE.search(text, first, at)
    if joined is None:
        return None
    words = [match.span() for match in WORD.finditer(text, first, joined.start())][-MOST:]
    if not words or words[-1][1] != joined.start():
        return None
    for number, (start, _) in enumerate(words):
        if all(GAP.fullmatch(text, words[one][1], words[one + 1][0]) for one in range(number, len(words) - 1)):
            found = gene_named([text[start:end] for start, end in words[number:]])
            if found is not None and found[0] == len(words) - number:
                return Mention(start, joined.start(), "protein", found[1])
    return None


def _words(text: str, at: int) -> list[tuple[int, int]]:
    """The words from a place on that may make up one name."""
    words: list[tuple[int, int]] = []
    while len(words) < MOST and (word := WORD.match(text, at)):
        words.append(word.span())
        gap = GAP.match(text, word.end())
        if gap is None:
            break
        at = gap.end()
    return words
