"""Preparations of a second sample that the text only says to have been treated as the first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.isolation.preparations import Preparation
from evcheck.manuscript.isolation.state import Done
from evcheck.manuscript.samples.samples import CULTURE, Source, sources_within
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

SAME = (
    r"(?:in (?:exactly |just )?(?:the|an) (?:same|identical|analogous|equivalent) (?:way|manner|fashion)|likewise"
    r"|identically|in like manner|(?:exactly )?as (?:described |stated |detailed |outlined |given )?above"
    r"|(?:by|with|using|through|following|according to|to) (?:the|an) (?:same|identical) (?:[\w-]+ ){0,2}?"
    r"(?:spins?|steps|procedures?|protocols?|methods?|series|sequence|centrifugations?|scheme|workflow|columns?)"
    r"|as (?:was done )?for (?:the )?(?:[\w-]+ ){0,2}?(?:plasma|serum|urine|milk|saliva|CSF|medium|media"
    r"|supernatants?))"
)
TREATED = (
    r"(?:treated|processed|prepared|isolated|purified|handled|obtained|extracted|separated|worked up|spun|centrifuged"
    r"|fractionated|recovered|harvested)"
)
LIKEWISE = Sieve(
    rf"(?i)\b(?:were|was) (?:then |also |all |both )?"
    rf"(?:{TREATED} {SAME}|(?:likewise|similarly|identically) {TREATED})\b"
    rf"|\b(?:were|was) (?:then |also )?(?:subjected|submitted) to the same (?:\w+ )?"
    rf"(?:spins?|steps|procedures?|protocols?|series|sequence|centrifugations?|scheme|workflow)\b"
)
"""What says that something was treated as something before it."""
MEDIUM = re.compile(
    r"\b(?:(?:cell|culture|cell culture|conditioned)[- ])?(?:[Ss]upernatants?|[Mm]edi(?:a|um)|CM)\b(?! [\w-]+ cells)"
)
"""Medium of cells, which is meant where a sample of its own is treated so."""
CELLS = re.compile(
    r"(?: \([^)]{0,40}\))? (?:were|was) [^.;]{0,80}? from (?:[\w/+-]+[ ,]+(?:and )?){1,6}?"
    r"(?:cells?|cell lines?|\w+cytes|\w+blasts|MSCs|macrophages|neurons)\b"
)
"""Vesicles that were prepared so from cells: `exosomes were prepared in the same way from LNCaP cells`."""
BLANK = re.compile(
    r"(?i)\b(?:unconditioned|fresh|blank|mock|unused|without cells|cell-free|no cells|procedural|PBS|buffer"
    r"|control medi(?:um|a)|medium controls?|FBS|lysates?|pellets?)\b"
)
"""What is treated along as a control, or is no sample."""
WITHOUT = re.compile(r"(?i)\b(?:without|except(?: for)?|omitting|leaving out|skipping|save for|but not)\b")
LEFT_OUT = {
    "density gradient": re.compile(r"(?i)gradient|sucrose|iodixanol|OptiPrep"),
    "density cushion": re.compile(r"(?i)cushion|sucrose|iodixanol|OptiPrep"),
    "filtration": re.compile(r"(?i)filt(?:er|r)"),
    "size exclusion chromatography": re.compile(r"(?i)\bSEC\b|size[- ]exclusion|column"),
    "ultrafiltration": re.compile(r"(?i)ultrafilt|concentrat"),
}
"""Words behind `without` for the steps that the second sample was spared."""


def likewise(
    text: str, found: Sequence[Passage], words: Words, sources: Sequence[Source], made: Sequence[Preparation]
) -> list[Preparation]:
    """A preparation, with the steps of isolation of the one before it, for each further sample treated as that."""
    out: list[Preparation] = []
    model = next((one for one in made if any(done.part == "isolation" for done in one.steps)), None)
    if model is None:
        return out
    known = {one.kind.kind for one in made if one.kind}
    near = {passage.number for one in made for passage in one.passages}
    for passage in found:
        if passage.role not in ("methods", "other"):
            continue
        for sentence in passage.sentences:
            told = LIKEWISE.search(text, sentence.start, sentence.end)
            if told is None or BLANK.search(text, sentence.start, told.start()):
                continue
            about = passage.topic == "vesicles" or passage.number in near
            if not about and words.vesicle.search(text, passage.start, sentence.end) is None:
                continue
            for source in _samples(text, sentence, words, sources):
                if source.kind not in known:
                    known.add(source.kind)
                    out.append(Preparation(source, _steps(model, text[told.end() : sentence.end]), (passage,)))
    return out


def _steps(model: Preparation, behind: str) -> tuple[Done, ...]:
    """The steps of isolation of a preparation, but those that the words behind say to have been left out."""
    without = WITHOUT.search(behind)
    spared = [method for method, told in LEFT_OUT.items() if without and told.search(behind, without.end())]
    return tuple(done for done in model.steps if done.part == "isolation" and done.event.method not in spared)


def _samples(text: str, sentence: Sentence, words: Words, sources: Sequence[Source]) -> list[Source]:
    """What a sentence says to have been treated so; medium of cells where it names no other sample."""
    named = [one for one in sources_within(sources, sentence.start, sentence.end) if one.group != "tissue"]
    if named:
        return named
    if medium := MEDIUM.search(text, sentence.start, sentence.end):
        return [Source(medium.start(), medium.end(), CULTURE, "culture", False)]
    for vesicle in words.vesicle.finditer(text, sentence.start, sentence.end):
        if cells := CELLS.match(text, vesicle.end(), sentence.end):
            return [Source(vesicle.start(), cells.end(), CULTURE, "culture", False)]
    return []
