"""What vesicles were captured by, how they came off again, and beads that were coated before they were used."""

from __future__ import annotations

import re

from evcheck.manuscript.isolation.details import Detail
from evcheck.manuscript.isolation.state import Done
from evcheck.manuscript.isolation.tellings import fuller
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.names import within

CAPTURES = ("immunoaffinity", "affinity")
EXCHANGES = ("anion exchange chromatography", "cation exchange chromatography", "ion exchange chromatography")

OF_ANTIBODY_BEFORE = re.compile(
    r"(?i)(?:\banti[- –]?(?:human |mouse |rat )?|[αa]-|\bantibod(?:y|ies) (?:raised )?(?:against|to|specific (?:for|to)"
    r"|directed (?:against|at)|recogni[sz]ing) (?:human |mouse |rat |the )?|\b(?:against|targeting) (?:the |human )?)$"
)
"""What stands before what an antibody binds: `anti-CD9`, `antibodies against human CD63`."""
OF_ANTIBODY_BEHIND = re.compile(
    r"(?i)\+?[-\s](?:(?:human|mouse|monoclonal|capture|specific|coated|conjugated|coupled|magnetic"
    r"|biotinylated) ?){0,3}(?:antibod|micro-?beads?\b|beads?\b|dynabeads|Exo-Flow|exosome isolation)"
)
"""What stands behind it: `CD9 antibodies`, `CD63-coated beads`."""
LISTED = re.compile(r" ?(?:,|/|and|or|, and|, or|&|\+) ?(?:anti[- –]?(?:human )?|[αa]-)?")
"""What stands between two targets of one list."""
UNKNOWN = re.compile(
    r"\b[Aa]nti-(?P<what>(?!(?:mouse|rabbit|goat|rat|human|biotin|Ig[AGM]|FITC|HRP|DIG)\b)[A-Z][\w]{1,12})\b"
    r"|\bantibod(?:y|ies) (?:to|against) (?P<to>(?!the\b)[A-Z][A-Z0-9]{1,9})\b"
)
"""What an antibody binds that is no known protein, as it is printed."""
NOT_BOUND = ("IgG", "IgM", "streptavidin", "biotin", "staphylococcal protein A", "protein G")
"""What antibodies for beads and blots bind, and not vesicles."""
LIGAND = re.compile(
    r"\b(?P<value>heparin|Tim-?4|TIM-?4|[Aa]nnexin[- ]?V|annexin A5|lactadherin|MFG-E8|concanavalin A|ConA|lectins?"
    r"|Vn96|TiO2|titanium dioxide|aptamers?)\b",
)
ELUTED = re.compile(
    r"\b(?:eluted|released|detached|dissociated|recovered)(?: overnight| gently| twice)?"
    r"(?: from the (?:magnetic )?(?:beads|column|resin|matrix))? (?:with|using|by|in) "
    r"(?![^,;.()]{0,40}(?:centrifug|(?i:laemmli|sample buffer|loading buffer|SDS|RIPA|lysis|trizol|qiazol)))"
    r"(?P<value>[^,;()]{3,70}?)(?=[,;()]|\.\s|\.$| (?:and|for|at|before|then|followed|prior|to|overnight)\b)"
)
"""How vesicles came off, where they did not come off as what a gel or an extraction takes."""
FAR = 500
"""Characters behind a capture, within which its elution is told."""
COATED = re.compile(
    r"(?i)\b(?:beads?|dynabeads[^.;]{0,40}?|(?:micro|nano)?(?:particles|spheres))(?: \([^()]*\))?(?: [\w-]+){0,4}?"
    r" (?:was|were) (?:\w+ly |first |then ){0,2}(?:coupled|coated|conjugated|functionali[sz]ed|cross-?linked|charged"
    r"|loaded|linked|pre-?incubated|pre-?coated|bound)\b"
    r"|\bantibod(?:y|ies)\b[^.;]{0,60}? (?:was|were) (?:\w+ly |first |then ){0,2}(?:coupled|conjugated|bound"
    r"|immobili[sz]ed|cross-?linked|attached|linked|biotinylated|coated)\b"
)
"""How the coating of beads is told, which captures nothing yet."""
WITH_SAMPLE = re.compile(
    r"(?i)\b(?:exosomes?|vesicles?|s?EVs?|plasma|serum|supernatants?|medium|media|urine|samples?|milk|fluids?"
    r"|lysates?)\b"
)


def captured(read: Reading, event: Event, passage: Passage) -> list[Detail]:
    """The target or ligand of a capture and its elution, as its sentence and what follows tell them."""
    if event.method not in (*CAPTURES, *EXCHANGES):
        return []
    eluted = _elution(read, event, passage)
    if event.method in EXCHANGES:
        return eluted
    sentence = next((one for one in passage.sentences if one.start <= event.start < one.end), None)
    if sentence is None:
        return []
    before = [one for one in passage.sentences if one.end <= sentence.start]
    makings = [one for one in before if _tells_coating(read.text, one)]
    targets = (_target(read, one.start, one.end) for one in (sentence, *before[-1:], *reversed(makings)))
    found = [next((one for one in targets if one is not None), None)]
    if event.method == "affinity" and (match := LIGAND.search(read.text, sentence.start, sentence.end)):
        found = [Detail("ligand", match["value"], Span(*match.span("value")))]
    return [*(one for one in found if one is not None), *eluted]


def _elution(read: Reading, event: Event, passage: Passage) -> list[Detail]:
    """What vesicles were eluted with, behind the words for a step."""
    match = ELUTED.search(read.text, event.start, min(passage.end, event.end + FAR))
    return [Detail("elution", match["value"].strip(), Span(*match.span()))] if match else []


def _target(read: Reading, start: int, end: int) -> Detail | None:
    """The proteins that the antibodies of a sentence bind, in its order; several are one list."""
    targets: list[tuple[str, Span]] = []
    for name in within(read.names, "protein", start, end):
        before, behind = read.text[max(start, name.start - 50) : name.start], read.text[name.end : name.end + 40]
        listed = targets and LISTED.fullmatch(read.text, targets[-1][1].end, name.start)
        bound = listed or OF_ANTIBODY_BEFORE.search(before) or OF_ANTIBODY_BEHIND.match(behind)
        if name.name and name.name not in NOT_BOUND and bound and name.name not in [one for one, _ in targets]:
            targets.append((name.name, Span(name.start, name.end)))
    if not targets:
        printed = UNKNOWN.search(read.text, start, end)
        return Detail("target", printed["what"] or printed["to"], Span(*printed.span())) if printed else None
    return Detail("target", ", ".join(one for one, _ in targets), Span(targets[0][1].start, targets[-1][1].end))


def with_beads_coated(read: Reading, passage: Passage, steps: list[Done]) -> list[Done]:
    """Steps without the coating of beads that the capture behind it uses."""
    out: list[Done] = []
    for done in steps:
        last = out[-1] if out else None
        captures = last is not None and {done.event.method, last.event.method} <= {*CAPTURES}
        if last is not None and captures and _coats(passage, last.event, read.text):
            out[-1] = done._replace(event=done.event._replace(product=fuller(last.event.product, done.event.product)))
        else:
            out.append(done)
    return out


def _coats(passage: Passage, event: Event, text: str) -> bool:
    """Whether the sentence of a capture tells only how its beads were made."""
    return any(one.start <= event.start < one.end and _tells_coating(text, one) for one in passage.sentences)


def _tells_coating(text: str, sentence: Sentence) -> bool:
    """Whether a sentence tells how beads were coated, and names no sample."""
    if COATED.search(text, sentence.start, sentence.end) is None:
        return False
    return WITH_SAMPLE.search(text, sentence.start, sentence.end) is None
