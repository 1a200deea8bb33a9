"""The anticoagulants that blood was taken on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.samples.samples import Source
from evcheck.manuscript.structure.acts import GENERAL
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import Mention, Mentions, within
from evcheck.manuscript.words.sieve import Sieve

OF_BLOOD = re.compile(r"(?i)(?:d|ed)? ?-?(?:anticoagulated )?(?:whole |human |rat |mouse )?(?:plasma|blood)")
IN_BLOOD = re.compile(
    r"(?i)\bblood\b|\btubes?\b|vacutainer|venipunctur|venous|\bdrawn\b|syringe|plasma (?:\(|was|were|of|from"
    r"|samples?)|anticoagula|apheresis|platelet concentrates?|vacuette|venosafe|cardiac puncture|coated"
)

DRAWN = re.compile(
    r"(?i)\bblood\b[^.;\n]{0,120}\b(?:collected|drawn|obtained|taken|sampled|withdrawn|harvested)\b"
    r"|\b(?:collected|drawn|obtained|taken|withdrawn)\b[^.;\n]{0,80}\bblood\b"
)

NO_TUBE = re.compile(
    r"(?i)trypsin|lysis|RIPA|bead|column|affinity|agarose|sepharose|matrix|buffer|\bTris\b|mM"
    r"|cell dissociation|antigen retrieval|chelat|perfus|wash"
)

ANTICOAGULATED = Sieve(
    r"(?i)\bcitrated(?= (?:\w+ ){0,2}(?:plasma|blood|tubes?))"
    r"|\bcitrate(?=[- ](?:anticoagulated )?plasma)|\bheparini[sz]ed(?= (?:\w+ ){0,2}(?:plasma"
    r"|blood|tubes?|syringe|capillar))"
    r"|\bheparin(?=[- ]plasma)|\bEDTA(?=[- ](?:anticoagulated )?(?:plasma|blood))"
)


FOR_TESTS = re.compile(
    r"(?i)\blaborator(?:y|ies)\b|\bcounts?\b|h(?:a)?ematolog|liver enzymes|\bCRP\b|C-reactive|troponin"
    r"|creatinine|\bAL[TP]\b"
    r"|glucose|\blipid (?:profile|panel)|biochemi|clinical chemistry|\bELISAs?\b|cytokines?|\bTNF|\bIL-\d"
    r"|luminex|D-dimer"
    r"|fibrinogen|genotyp|\bDNA\b|\bPBMCs?\b|mononuclear|neutrophils|lymphocytes|monocytes|leu[ck]ocytes|hormones?"
    r"|insulin"
    r"|coagulation (?:tests?|assays?|times?)|blood gas|h(?:a)?ematocrit|blood films?|platelet (?:function|aggregation)"
)
"""Words of a clause on blood that was taken for other measurements, or for its cells."""

APART = re.compile(r"(?i)\b(?:further|additional(?:ly)?|separate(?:ly)?|extra|in parallel|another|second|also|sent)\b")
"""Words by which such blood was taken beside that for vesicles."""

CLAUSE = re.compile(r";(?![^()]*\))|, (?:and|while|whereas|but) |(?<=[a-z)]), (?=(?:an?|one|the) )")
"""What parts the clauses of a sentence on blood."""

OF_VESICLES = re.compile(
    r"(?i)vesic|exosom|\b[a-z]{0,3}EVs?\b|micro-?particle|\bMPs\b|platelet-(?:free|poor)|\bPFP\b|\bPPP\b"
)


def _for_tests(text: str, start: int, end: int, place: int) -> re.Match[str] | None:
    """The words by which the clause around a place tells of blood for other measurements than those of vesicles."""
    for match in CLAUSE.finditer(text, start, end):
        if match.end() <= place:
            start = match.end()
        elif match.start() >= place:
            end = match.start()
            break
    return None if OF_VESICLES.search(text, start, end) else FOR_TESTS.search(text, start, end)


def _beside(text: str, names: Sequence[Mention], number: int) -> bool:
    """Whether a closer word for the same anticoagulant stands in brackets behind: `acid citrate dextrose (ACD-A)`."""
    behind = names[number + 1] if number + 1 < len(names) else None
    return (
        behind is not None
        and text[names[number].end : behind.start] == " ("
        and text[behind.end : behind.end + 1] == ")"
    )


def anticoagulants(
    text: str, names: Mentions, found: Sequence[Passage], near: Sequence[Passage], places: Sequence[Source]
) -> dict[str, Span]:
    """The anticoagulants that blood for these preparations was taken on."""
    own, others = _anticoagulants(text, names, found, near)
    return own or others


def _anticoagulants(
    text: str, names: Mentions, found: Sequence[Passage], near: Sequence[Passage]
) -> tuple[dict[str, Span], dict[str, Span]]:
    """The anticoagulants of blood for these preparations, and those of clauses that speak of other measurements."""
    numbers = {passage.number for passage in near}
    out: dict[str, Span] = {}
    tests: dict[str, Span] = {}
    own: set[str] = set()
    for passage in found:
        if passage.role not in ("methods", "other", "supplement"):
            continue
        if passage.number not in numbers and passage.topic not in ("fluid", "vesicles", "", "culture"):
            continue
        for sentence in passage.sentences:
            told = dict(_in_sentence(text, names, sentence.start, sentence.end))
            if not told or GENERAL.search(text, sentence.start, sentence.end):
                continue
            for name, span in told.items():
                other = _for_tests(text, sentence.start, sentence.end, span.start)
                if other is None:
                    out.setdefault(name, span)
                elif not APART.search(text, sentence.start, sentence.end):
                    tests.setdefault(name, span)
            own |= set(_for_vesicles(text, names, sentence.start, sentence.end))
    return {name: span for name, span in out.items() if name in own} if own & out.keys() else out, tests


def _in_sentence(text: str, names: Mentions, start: int, end: int) -> Iterator[tuple[str, Span]]:
    """The anticoagulants that a sentence names as those of blood."""
    here = within(names, "anticoagulant", start, end)
    for number, name in enumerate(here):
        beside = text[max(start, name.start - 90) : min(end, name.end + 60)]
        tight = text[max(start, name.start - 22) : min(end, name.end + 14)]
        drawn = IN_BLOOD.search(beside) or DRAWN.search(text, start, end)
        tube = not NO_TUBE.search(tight) or re.search(r"(?i)tube|vacutainer|anticoag", tight)
        if not name.name or _beside(text, here, number):
            continue
        if OF_BLOOD.match(text[name.end : name.end + 40]) or (drawn and tube):
            yield name.name, Span(name.start, name.end)
    for match in ANTICOAGULATED.finditer(text, start, end):
        yield {"c": "citrate", "h": "heparin", "e": "EDTA"}[match.group()[0].lower()], Span(match.start(), match.end())


FOR_VESICLES = re.compile(
    r"(?i)\b(?:used|taken|drawn|collected|prepared|chosen|served)\b[^.;,]{0,60}\bfor\b[^.;,]{0,60}(?:vesicle|exosome"
    r"|\bEVs?\b"
    r"|micro-?particle)"
)
"""Words of a clause that say for what blood on one anticoagulant was used."""


def _for_vesicles(text: str, names: Mentions, start: int, end: int) -> Iterator[str]:
    """The anticoagulants, one of several, on which blood was taken for vesicles and not for other measurements."""
    for clause in re.finditer(r"[^,;]+", text[start:end]):
        if FOR_VESICLES.search(clause.group()):
            first, last = start + clause.start(), start + clause.end()
            yield from (name.name for name in within(names, "anticoagulant", first, last) if name.name)
            for match in ANTICOAGULATED.finditer(text, first, last):
                yield {"c": "citrate", "h": "heparin", "e": "EDTA"}[match.group()[0].lower()]
