"""The buffer that vesicles were lysed in."""

from __future__ import annotations

import re

from evcheck.manuscript.characterization.amounts import OF_CELLS
from evcheck.manuscript.draft import Found
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.sieve import Sieve

LYSED = Sieve(
    r"\b(?:(?:put|taken up|boiled|mixed|brought|dissolved|re-?suspended)\b[^.;()]{0,24}?(?=\b(?:in|into"
    r"|with) (?:the |\d ?[x×] )?"
    r"(?:(?:sample|lysis|loading|Laemmli|RIPA) buffer|RIPA) \()|lys(?:ed|ing|is)|solubili[sz]ed"
    r"|dissolved)\b(?: (?:was |were |and |directly |on ice |performed "
    r"))*[^.;()]{0,40}?\b(?:in|with|using|by|buffer)\b:?\s?\(?(?P<buffer>(?:[^;()]|\((?:[^()]|\([^()]*\))*\)){0,220})",
)
STRONG = (
    r"\d ?% ?(?:\(?[wv]/v\)? )?(?:lithium |sodium )?(?:SDS(?!-PAGE)|LDS|NP-?40|Nonidet|Triton|CHAPS|deoxycholate"
    r"|dodecyl|IGEPAL|SDC"
    r"|octyl|digitonin)|\b[4-9](?:\.\d)? ?M (?:urea|guanidin)"
)
"""What takes vesicles apart, by its amount."""
EXTRACTED = Sieve(
    r"\b(?:brought up|taken up|put up|boiled|heated|extracted|denatured|dissolved|solubili[sz]ed|re-?suspended"
    r"|(?<=prepared )by adding|[Ll]ysates? of [^.;()]{2,50}?(?: \([^()]{1,30}\))?(?= in ))(?: (?:directly|at \d+ ?°C"
    r"|for \d+ min))*"
    r" (?:in |into |with |by )?(?P<buffer>(?:[^;()]|\((?:[^()]|\([^()]*\))*\)){0,220})",
)
"""How proteins of vesicles are told to be brought into a buffer, which may hold them whole."""
TREATED = re.compile(
    r"\b(?:proteinase|trypsin|RNase|DNase|sucrose|gradient|grids?|iodixanol|permeabil\w*|label\w*|with (?:or"
    r"|and) without)\b",
    re.IGNORECASE,
)
COMPOSED = re.compile(
    r"\d(?:\.\d+)? ?(?:%|mM|M\b)(?:(?!\b(?:gels?|PAGE|separated|resolved|run)\b)[^;]){0,40}?"
    r"(?:SDS|TEAB|ammonium bicarbonate|guanidin|SDC|laurate|Triton|NP-?40"
    r"|Nonidet|Tris|NaCl|deoxycholate|dodecyl|CHAPS|urea|HEPES|IGEPAL|octyl|Tween|EDTA|DTT|digitonin"
    r"|thiourea)(?!\w*(?:[ -][\w-]+)? gels?\b)",
    re.IGNORECASE,
)
ISOLATED = re.compile(
    r"(?:The |These |All )?(?:[Cc]oncentrates?|[Pp]ellets?|[Pp]reparations?|[Ii]solates?|[Ee]luates?) "
    r"(?:was|were) lysed|(?:Proteins?) (?:was|were) (?:dissolved|extracted|solubili[sz]ed)\b"
)
DETERGENT = re.compile(STRONG)
WEAK = re.compile(r"dissolved|taken up|re-?suspended|brought|put|mixed")
"""Verbs that alone say nothing of lysis."""
LYSATES = Sieve(r"\blysates? \((?P<buffer>[^()]{5,160})\)")
CLOSES = re.compile(
    r"\)|\.\s|;|, (?:and then|followed|then|for)\b| (?:for|on ice|at) | and (?:then )?(?:probed|blotted|analy[sz]ed"
    r"|separated|run|loaded|boiled|heated|kept|left|incubated)\b"
)
"""What ends the composition of a buffer."""
NAMED = re.compile(r"\b(?:RIPA|M-PER|Laemmli)(?: (?:lysis |sample )?buffer)?")
NUCLEIC = re.compile(r"\b(?:\w*RNA|DNA|nucleic acids?|librar(?:y|ies)|260)\b")
OTHER_LYSIS = re.compile(r"red (?:blood )?cell|erythro|Trizol|QIAzol", re.IGNORECASE)
"""Words of a lysis for something else: of blood, or for nucleic acids."""


def lysis_buffer(scene: Scene) -> Found | None:
    """The buffer that vesicles were lysed in: its composition where the text gives it, else its name."""
    named: Found | None = None
    for number, subject in enumerate(scene.subjects):
        if scene.others[number] or scene.roles[number] in ("references", "back", "front"):
            continue
        sentence = scene.manuscript.sentences[number]
        kept = not subject and scene.about_vesicles and ISOLATED.match(scene.text, sentence.start)
        if subject != "vesicles" and not kept:
            continue
        if span := _of_lysates(scene, sentence.start, sentence.end):
            return Found(scene.text[span.start : span.end], (span,))
        if span := _extracted(scene, number):
            return Found(scene.text[span.start : span.end].strip(), (span,))
        for match in LYSED.finditer(scene.text, sentence.start, sentence.end):
            buffer = match.group("buffer")
            if WEAK.match(match[0]) and not DETERGENT.search(buffer):
                continue
            if NUCLEIC.search(buffer[:40]) or OTHER_LYSIS.search(match.group()) or _of_cells(scene, number):
                continue
            if composed := COMPOSED.search(buffer):
                end = _closed(buffer, composed.end())
                span = Span(match.start("buffer"), match.start("buffer") + end)
                return Found(scene.text[span.start : span.end].strip(), (span,))
            if (name := NAMED.search(buffer)) and named is None:
                span = Span(match.start("buffer") + name.start(), match.start("buffer") + name.end())
                named = Found(name.group(), (span,))
    return named


def _extracted(scene: Scene, number: int) -> Span | None:
    """Where vesicles, or their proteins, are brought into a buffer that takes them apart."""
    sentence = scene.manuscript.sentences[number]
    if TREATED.search(scene.text, sentence.start, sentence.end) or _of_cells(scene, number):
        return None
    for match in EXTRACTED.finditer(scene.text, sentence.start, sentence.end):
        strong = DETERGENT.search(match["buffer"])
        if strong is not None and ". " not in match["buffer"][: strong.start()]:
            return Span(match.start("buffer"), match.start("buffer") + _closed(match["buffer"], strong.end()))
    return None


def _of_cells(scene: Scene, number: int) -> bool:
    """Whether a sentence speaks of the lysates of cells, and does not name vesicles itself."""
    sentence = scene.manuscript.sentences[number]
    named = names_vesicles(scene, sentence.start, sentence.end) is not None
    return not named and OF_CELLS.search(scene.words(number)) is not None


def _of_lysates(scene: Scene, start: int, end: int) -> Span | None:
    """The composition in brackets behind the lysates of vesicles: `EV lysates (1% SDS, 50 mM Tris)`."""
    for match in LYSATES.finditer(scene.text, start, end):
        named = names_vesicles(scene, max(start, match.start() - 24), match.start() + 1)
        if named and named.end + 1 >= match.start() and COMPOSED.search(match["buffer"]):
            return Span(match.start("buffer"), match.end("buffer"))
    return None


def _closed(buffer: str, end: int) -> int:
    """Where the composition of a buffer ends: its closing bracket, the end of its clause."""
    stop = CLOSES.search(buffer, end)
    return stop.start() + (stop.group() == ")") if stop else len(buffer)
