"""By which assays proteins were looked at: what the clause names, else the sentence, those before it, the heading."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from evcheck.knowledge import lookup
from evcheck.manuscript.structure.scene import Scene, once
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.models import served_by
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

NO_ASSAY = frozenset(
    (
        "SDS-PAGE",
        "silver stain",
        "immunocapture",
        "reporter assay",
        "enzyme activity assay",
        "microarray",
        "proximity ligation assay",
    )
)
"""Names of assays that in running text mostly speak of something else than a protein of vesicles."""

BLOT = Sieve(
    r"chemilumin|\b(?:by|with|using) ECL\b|\bECL (?:kit|reagent|substrate|system|detection|plus|prime)"
    r"|\b[Bb]lotting\b|PVDF|nitrocellulose|(?<!\w)membranes? (?:was|were)|\b[Bb]lots?\b(?! dry)|SDS-PAGE"
    r"|\b(?:[Ii]mmuno)?[Bb]lotted (?:for|against|using|with|positive|negative)\b"
    r"|SDS.polyacrylamide|Laemmli|immunoreactive bands?"
)
GOLD = Sieve(
    r"immuno-?gold|immuno-?[ ]?(?:electron|EM\b|TEM\b)|immune[- ]electron|gold[- ](?:labell?(?:ed|ing)|conjugated"
    r"|particles|beads|grains|dots)|"
    r"protein A[- ]gold|nanogold|\d[ -]?nm[- ](?:colloidal )?gold",
    re.IGNORECASE,
)
GOLD_WORDS = ("gold", "mmuno", "mmune", "Gold")
BLOT_WORDS = ("ECL", "blot", "Blot", "hemilum", "PVDF", "nitrocell", "embrane", "SDS", "Laemmli", "mmunoreactive")
"""Parts of words without which the patterns find nothing; looked for first, since that is quick."""
BEADS = Sieve(
    r"(?:captur\w+|coupled|coated|bound|adsorbed|attached|conjugated|aldehyde[/ -]sulfate|latex|magnetic"
    r"|antibody)[\w ,/-]{0,30}"
    r"(?:micro)?beads?\b|(?:CD\d{1,3}|antibod(?:y|ies))[- ](?:coated |magnetic |conjugated )?beads?\b"
    r"|cytometry of (?:\w+[- ]){0,2}beads\b|[- ]beads? complexes|bead[-–](?:EV|exosome|vesicle)s?\b"
    r"|beads?[- ](?:based|captur\w+|bound|coupled|assisted)|dynabeads|MACSPlex|\bon beads\b",
    re.IGNORECASE,
)
JOINED = re.compile(
    r"\s?(?:\([^()]*\)\s?)?(?:analys[ie]s\s)?(?:,\s?)?(?:\band\b|\bor\b|,|/|\bas well as\b)?\s?(?:by\s)?"
)
ONTO_BEADS = Sieve(
    r"\b(?:EVs?|exosomes?|vesicles?|microvesicles)\b[^.;]{0,60}\b(?:incubated|coupled|bound|adsorbed|captured"
    r"|mixed|conjugated|immobili[sz]ed"
    r"|attached)\b[^.;]{0,60}\b(?:beads|microbeads|Dynabeads)\b|\bbead[- ](?:coupled|bound"
    r"|captured) (?:\w+ )?(?:EVs|exosomes|vesicles)\b"
)
"""How beads come to carry vesicles."""
CYTOMETER = re.compile(r"\bcytomet(?:er|ric)\w*|\bFACS\b|\bmultiplex(?:ed)? bead\b", re.IGNORECASE)
SIZING_BEADS = re.compile(r"calibrat|\bsiz|\bgat(?:e|ed|ing)\b|Megamix|count(?:ing)? beads|TruCount", re.IGNORECASE)
CARRYING_BEADS = re.compile(
    r"coupled|coated|bound|adsorbed|attached|conjugated|captured (?:on|by|with)"
    r"|CD\d+[- ]beads|MACSPlex|dynabeads",
    re.IGNORECASE,
)
NANOFLOW = re.compile(
    r"(?:-?flow)?[- ](?:U?H?PLC|LC|liquid|chromatograph|electrospray|ESI|pump|sources?\b|rates?\b)", re.IGNORECASE
)
"""What follows the word `nanoflow` where it is a flow of liquid that a column or a source gets."""
CYTOMETRY = ("flow cytometry", "nano-flow cytometry", "imaging flow cytometry")
CYTOMETER_WORDS = ("ytomet", "FACS", "ultiplex")
SLICED = re.compile(r"\b(?:slices|excised|in-gel|trypsin|[Cc]oomassie|[Ss]ilver[- ]stain\w*)\b")
"""What is done with a gel that is not blotted."""
BOUGHT_OF = re.compile(r"[^()]{0,12}(?:\)|,|;| Corp| Inc)")
"""What stands behind a maker in brackets."""
PROTEOME = re.compile(r"\b[Pp]roteome(?! profiler| array)")
"""What nothing but a mass spectrometer reads, where no array is named."""
DOTTED = re.compile(
    r"\b(?:dotted|spotted|pipetted|applied|dropped) (?:directly )?(?:on|onto) (?:a |the )?"
    r"(?:nitrocellulose|PVDF|membrane)"
)
"""How a membrane gets its proteins without a gel."""
FOR_LATER = re.compile(
    r"(?i)\b(?:stain(?:ing)?(?: kit| solution)?|gels?) ?\(?(?:for|compatible with|suitable for) (?:\w+ )?$"
)
"""What stands before an assay for which a stain is fit: `Silver Stain for Mass Spectrometry`."""
OF_LIPIDS = re.compile(r"\b[Ll]ipid(?:om\w+|s)?\b|\b[Mm]etabol(?:om\w+|ites?)\b")
"""What else is read by mass spectrometry."""
PLOTTED = re.compile(r"FSC|SSC|FACS|cytomet|[Ff]luorescent dot|quadrant")
"""Words beside plots of a cytometer, which some authors call blots."""
LABELLED = ("fluorescence microscopy", "super-resolution microscopy", "immunofluorescence")
LABEL = Sieve(r"immuno|antibod|\banti-", re.IGNORECASE)
"""Pictures show a protein where an antibody shows it; a dye or a fluorescent protein shows the vesicle."""
BACK = 4
"""How many sentences back the assay may have been named."""

UNNAMED = "assay not named"
"""What stands for an assay that the text does not name; `not stated` is a word that a dossier refuses."""


class By(NamedTuple):
    """An assay that the text names: as a dossier has it, and where."""

    name: str
    span: Span


EXPRESSED = re.compile(
    r"::|GFP|mNG|mCherry|FRET|\bexpress\w*|encod\w+|[Bb]iosensor (?:cells?|lines?)|[Ff]luorescent biosensor|reporter"
)
"""Words beside a sensor that cells make themselves."""
ANALYSED_ANEW = re.compile(
    r"\b(?:biochemical|protein|further|additional|separate) (?:analys[ei]s|assays?|experiments?)\b"
)
"""Words of another assay than the one that a sentence on cells named before."""


def assays_at(scene: Scene, number: int, start: int, end: int, at: int) -> list[By]:
    """The assays of what a clause says at a place; a cytometer reads beads where the text puts vesicles on them."""
    found = _nearest_assays(scene, number, start, end, at)
    if not any(one.name == "flow cytometry" for one in found):
        return found
    paragraph = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    if ONTO_BEADS.search(scene.text, paragraph.start, paragraph.end) is None:
        return found
    return [one._replace(name="bead-based flow cytometry") if one.name == "flow cytometry" else one for one in found]


def _nearest_assays(scene: Scene, number: int, start: int, end: int, at: int) -> list[By]:
    """The nearest assay that is named, and those named together with it."""
    if found := _nearest(scene.text, assays_named(scene, start, end), at):
        return found
    sentences = scene.manuscript.sentences
    paragraph = sentences[number].paragraph
    if found := _nearest(scene.text, assays_named(scene, sentences[number].start, sentences[number].end), at):
        return found
    for one in range(number - 1, max(-1, number - 1 - BACK), -1):
        if sentences[one].paragraph != paragraph:
            break
        if found := assays_named(scene, sentences[one].start, sentences[one].end):
            of_cells = scene.subjects[one] in ("cells", "tissue") and scene.direct[one] and scene.direct[number]
            return [] if of_cells and ANALYSED_ANEW.search(scene.words(number)) else found[:1]
    return _in_heading(scene, paragraph)


@once
def assays_named(scene: Scene, start: int, end: int) -> list[By]:
    """The assays of proteins that a part of the text names, in their order."""
    text = scene.text
    found: list[By] = []
    for name in within(scene.names, "assay", start, end):
        if _shows_proteins(name.name) and not FOR_LATER.search(text, max(start, name.start - 30), name.start):
            by = name.name
            maker = text[name.start - 1] in "(;" and text[name.start : name.end] == "Luminex"
            if maker and BOUGHT_OF.match(text, name.end):
                continue
            if by == "nano-flow cytometry" and NANOFLOW.match(text, name.end):
                continue
            if by == "immunosensor" and EXPRESSED.search(text, start, end):
                continue
            if by == "mass spectrometry" and OF_LIPIDS.search(text, start, end) and "rotein" not in text[start:end]:
                continue
            if by == "dot blot" and PLOTTED.search(text, max(0, name.start - 60), min(len(text), name.end + 120)):
                continue
            if by == "immunofluorescence" and "stain" in text[name.start : name.end].lower():
                continue
            if by == "fluorescence NTA" and not LABEL.search(text, start, end):
                continue
            if by in LABELLED and not LABEL.search(text, max(0, start - 400), min(len(text), end + 200)):
                continue
            if by in ("flow cytometry", "nano-flow cytometry"):
                beads = _cytometry(text[start:end])
                by = beads if beads != "flow cytometry" else by
            found.append(By(by, Span(name.start, name.end)))
    part = text[start:end]
    if not found:
        for name in within(scene.names, "instrument", start, end):
            if name.name and served_by(name.name) in CYTOMETRY:
                found.append(By(_cytometry(part), Span(name.start, name.end)))
                break
    cytometer = any(word in part for word in CYTOMETER_WORDS) and not any("flow cytometry" in one.name for one in found)
    if cytometer and (match := CYTOMETER.search(part)):
        found.append(By(_cytometry(part), Span(start + match.start(), start + match.end())))
    for assay, pattern, words in (("immuno-EM", GOLD, GOLD_WORDS), ("western blot", BLOT, BLOT_WORDS)):
        if any(one.name == assay for one in found) or not any(word in part for word in words):
            continue
        spectra = any(one.name == "mass spectrometry" for one in found) or SLICED.search(part) is not None
        gels = ("SDS",) if spectra else ()
        if match := next((one for one in pattern.finditer(text, start, end) if not one.group().startswith(gels)), None):
            if text[max(start, match.start() - 4) : match.start()] in ("dot-", "dot ") and PLOTTED.search(part):
                continue
            if any(one.span.start <= match.start() < one.span.end for one in found):
                continue  # the dots of a dot blot
            by = "dot blot" if assay == "western blot" and DOTTED.search(part) else assay
            found.append(By(by, Span(match.start(), match.end())))
    if not found and "roteome" in part and (match := PROTEOME.search(part)):
        found.append(By("mass spectrometry", Span(start + match.start(), start + match.end())))
    gold = [one for one in found if one.name == "immuno-EM"]
    return sorted(gold + [one for one in found if one.name != "immuno-EM"], key=lambda one: one.span)


def _cytometry(part: str) -> str:
    """Flow cytometry of vesicles, or of beads that carry them."""
    for_size = SIZING_BEADS.search(part) is not None and not CARRYING_BEADS.search(part)
    beads = "ultiplex" in part or (BEADS.search(part) is not None and not for_size)
    return "bead-based flow cytometry" if beads else "flow cytometry"


def _nearest(text: str, found: list[By], at: int) -> list[By]:
    """The assay nearest to a place, with those named in one breath with it."""
    if not found:
        return []
    best = min(range(len(found)), key=lambda one: min(abs(found[one].span.start - at), abs(found[one].span.end - at)))
    first = last = best
    while first > 0 and JOINED.fullmatch(text, found[first - 1].span.end, found[first].span.start):
        first -= 1
    while last + 1 < len(found) and JOINED.fullmatch(text, found[last].span.end, found[last + 1].span.start):
        last += 1
    return list({one.name: one for one in reversed(found[first : last + 1])}.values())[::-1]


@cache
def _shows_proteins(name: str) -> bool:
    """Whether an assay is one that shows proteins."""
    entry = lookup.find("assay", name).entry if name else None
    return entry is not None and entry.protein and name not in NO_ASSAY


@once
def _in_heading(scene: Scene, paragraph: int) -> list[By]:
    """The assay that the heading above a paragraph names."""
    paragraphs = scene.manuscript.paragraphs
    section = paragraphs[paragraph].section
    for number in range(paragraph, max(-1, paragraph - 40), -1):
        around = paragraphs[number]
        if around.section != section:
            return []
        if around.kind == "heading":
            return assays_named(scene, around.start, around.end)[:1]
    return []
