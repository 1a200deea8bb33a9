"""Where sentences end in scientific text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Final

from evcheck.manuscript.text import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CLOSERS = "\"'”’»)\\]"
_NUMBERS = r"\d{1,3}[a-z]?(?:\s?[,–—−-]\s?\d{1,3}[a-z]?)*"
END = re.compile(
    rf"[.!?…](?<![.!?].)(?:(?<=…)|(?<=[.!?])[.!?]*+)[{_CLOSERS}]*+"
    rf"(?P<cited>(?<!\d[.])(?:{_NUMBERS})(?=\s+\S)|\s?\[{_NUMBERS}\][.]?(?=\s+\S))?"
    rf"(?:(?P<gap>\s+)|(?=[A-Z][a-z]+\s|(?:Fig|Table)\.?\s?\d))"
)
"""Stops that may end a sentence, with the quotes, brackets and citation numbers behind them."""

NEVER: Final = _words(
    "al approx ca cf dr eq eqs etc fig figs i.e e.g viz vs mr mrs ms prof st nos ref refs suppl supp "
    "supplementary tab tabs sect vol vols pp rev ver cat resp sp spp subsp ssp var cv str subtype lat dept univ "
    "eds ed jr sr messrs incl excl equiv max temp conc acc accn nr cit op ibid et ext phr bull ph hum chem biol "
    "biochem int natl assoc"
)
"""Abbreviations after which a sentence goes on, unless a word that begins sentences follows; `MS` is no `Ms`."""

FIRMS: Final = _words("inc corp ltd co llc gmbh plc bros sci technol lab labs pty")
"""Ends of the names of firms: the sentence ends unless a place or a further name follows."""

BEFORE_NUMBER: Final = _words("no nos number art lot ser vers v p n")
UNITS: Final = _words(
    "min mins h hr hrs s sec secs g mg µg μg ng kg ml µl μl l mm cm nm µm μm mol mmol wk wks mo d yr yrs"
)
LETTERED = re.compile(
    r"\b(?:annexins?|appendix|arm|box|buffers?|class|cohort|column|experiment|factors?|fractions?|grade|groups?"
    r"|hepatitis"
    r"|influenza|kit|lane|line|medium|method|mixture|panel|part|phase|plate|proteins?|protocol|reagents?|sample"
    r"|schedule"
    r"|section|series|set|solutions?|step|supplement|tube|type|vitamins?|immunoglobulin|and|or|versus|°|º) ?$",
    re.I,
)
_STARTERS: Final = _words(
    "the a an we in to for as at on by after before this these those that it its our then thus therefore however "
    "here briefly finally first second next subsequently all both each cells samples when while with from "
    "following during although because since if no not there they their such moreover furthermore additionally "
    "also interestingly notably importantly consistent based using to-do one two three four five six exosomes evs "
    "vesicles data results pellets supernatants plasma serum similarly hence overall another images membranes "
    "proteins"
)
_WORD = re.compile(r"[^\s(\[{,;/“\"]*+")
_NEXT = re.compile(r"[(\[“‘\"']*([^\s,;:)]*)")
_LOWER_START = re.compile(
    r"(?:[a-z]{1,4}[A-Z]|[pq]\d{2}|pH\b|(?:mi|si|sh|piwi|circ|lnc)R|[αβγδκλμ]-?\w|[a-z]-[A-Z]|\d)"
)
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}$")
_LABEL = re.compile(
    r"(?:(?:supplement(?:ary|al)|extended data|online|appendix)\s)?(?:fig(?:ure|s)?|table|scheme|movie|video|box)\.?"
    r"\s?[A-Za-z]{0,2}\d{1,3}[A-Za-z]?$|s\d{1,2} (?:fig|table|movie|video|data|text|file)$|[A-Za-z]$|\(?\d{1,2}$"
    r"|\d{1,2}(?:\.\d{1,2})+$|step \d+$",
    re.I,
)
LONGEST_ASIDE = 400


def sentences_of(text: str, start: int, end: int, cited: Mapping[int, int] | None = None) -> Iterator[Span]:
    """The sentences of the paragraph that stands at `start` to `end` in a text.

    `cited` holds where references to the literature begin and end; a number among them that stands behind a stop
    belongs to the sentence before it.
    """
    asides = _asides(text, start, end)
    begin = start
    for found in END.finditer(text, start, end):
        stop = found.end() if found["gap"] is None else found.start("gap")
        if found["cited"] and not _is_citation(text, found, cited or {}):
            continue
        after = found.end()
        if after >= end or after <= begin or not _ends(text, begin, found, after, end, asides):
            continue
        yield Span(begin, stop)
        begin = after
    if begin < end:
        yield Span(begin, end)


def _is_citation(text: str, found: re.Match[str], cited: Mapping[int, int]) -> bool:
    """Whether the number behind a stop is a reference: marked as one, bracketed, or standing behind a word."""
    at = found.start("cited")
    if text[at] in " [" or at in cited:
        return True
    return text[found.start() - 1].isalpha() or text[found.start() - 1] == ")"


def _asides(text: str, start: int, end: int) -> list[Span]:
    """Brackets of at most `LONGEST_ASIDE` characters with their contents, outermost alone, in order."""
    open_at: list[int] = []
    found: list[Span] = []
    for each in re.finditer(r"[()\[\]]", text[start:end]):
        at = start + each.start()
        if each[0] in "([":
            open_at.append(at)
        elif open_at:
            opened = open_at.pop()
            if at - opened <= LONGEST_ASIDE:
                while found and found[-1].start > opened:
                    found.pop()
                found.append(Span(opened, at))
    return found


def _within(at: int, asides: list[Span]) -> Span | None:
    place = bisect_right(asides, (at, at)) - 1
    return asides[place] if place >= 0 and asides[place].start < at <= asides[place].end else None


def _ends(text: str, begin: int, found: re.Match[str], after: int, end: int, asides: list[Span]) -> bool:
    """Whether a sentence ends at a stop."""
    at = found.start()
    aside = _within(at, asides)
    if aside is not None and aside.start > begin:
        return False
    following = _NEXT.match(text, after, min(end, after + 40))
    word = following[1] if following else ""
    if not _begins(word, text[after]):
        return False
    if found["gap"] is None:
        return _glued(text, at)
    stop = found[0].strip()
    if not stop.startswith(".") or stop.startswith("...") or found["cited"]:
        return stop[0] in "!?" or found["cited"] is not None or word[:1].isupper()
    return _closes(text, begin, at, _word_before(text, max(begin, at - 40), at), word, text[at + 1 : at + 2])


def _word_before(text: str, begin: int, at: int) -> str:
    """The word that ends at a place; it is read backwards, since words are short."""
    before = text[begin:at].removesuffix("\n")
    word = _WORD.match(before[::-1])
    return before[len(before) - word.end() :] if word else ""


def _begins(word: str, first: str) -> bool:
    """Whether a sentence can begin with a word; a few begin small: miR-21, p53, nSMase2, pH."""
    if not word:
        return not first.islower()
    return not word[0].islower() or _LOWER_START.match(word) is not None


def _glued(text: str, at: int) -> bool:
    """Whether a stop with no space behind it ends a sentence: a whole word stands before it, and no address."""
    before = re.search(r"\S+$", text[max(0, at - 60) : at])
    return (
        before is not None
        and re.search(r"[/@\\]|www|\.", before[0]) is None
        and re.search(r"(?:[a-z]{3}|[)\]])$", before[0]) is not None
    )


def _closes(text: str, begin: int, at: int, before: str, word: str, behind: str) -> bool:
    """Whether the full stop behind the word `before` ends the sentence, and is not that of an abbreviation."""
    plain, starter = before.lower().lstrip("~≈<>=±-"), word.lower() in _STARTERS and word[:1].isupper()
    if _LABEL.fullmatch(text, begin, at):
        return False
    if plain in ("e.g", "i.e", "eg", "cf", "vs", "viz"):
        return False
    if behind in ")]" and behind:
        return True
    if plain in NEVER and before != "MS":
        return starter
    if plain in BEFORE_NUMBER:
        return not word[:1].isdigit() and (starter or len(plain) > 1 or plain == "n")
    if plain in FIRMS:
        return starter or not (re.match(r"\.\s+\(", text[at : at + 5]) or _goes_on_as_name(text, at, word))
    if len(before) == 1 and before.isupper():
        return starter or LETTERED.search(text, max(begin, at - 20), at - 1) is not None
    if plain in UNITS or re.fullmatch(r"\d+(?:\.\d+)?[a-zµμ]+", plain):
        return True
    if _DOTTED.fullmatch(before):
        return starter or (word[:1].isupper() and before.islower())
    return True


def _goes_on_as_name(text: str, at: int, word: str) -> bool:
    """Whether a place or person follows the name of a firm, as in `Inc. Waltham, MA`."""
    if not word[:1].isupper():
        return True
    return re.match(r"\.\s+[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2},", text[at : at + 60]) is not None
