"""Size, number and images of vesicles: the techniques, their instruments, and the figures that the text gives.

An electron micrograph of a lung, a flow cytometer that counts cells, light scattering that gives a zeta potential
only: none of these looked at the size of vesicles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from evcheck.knowledge import lookup
from evcheck.manuscript.concentrations import counted, sizes_in
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.names import Mention, within
from evcheck.manuscript.negation import supposed
from evcheck.manuscript.scene import CELLS, TISSUE, Scene, names_vesicles
from evcheck.manuscript.sentencing import number_at
from evcheck.manuscript.text import Span

VESICLES_ONLY = (
    "NTA",
    "fluorescence NTA",
    "TRPS",
    "MRPS",
    "interferometric light microscopy",
    "SP-IRIS",
    "nano-flow cytometry",
)
"""Techniques that hardly anybody turns on cells or tissue."""

PARTICLES = (
    *VESICLES_ONLY,
    "bead-based flow cytometry",
    "RPS",
    "DLS",
    "MADLS",
    "flow cytometry",
    "imaging flow cytometry",
    "MALS",
    "AF4-MALS",
    "AF4-DLS",
    "SEC-MALS",
    "mass photometry",
    "SAXS",
    "SANS",
    "analytical ultracentrifugation",
)
IMAGES = (
    "TEM",
    "electron microscopy",
    "cryo-EM",
    "immuno-EM",
    "SEM",
    "STEM",
    "AFM",
    "helium ion microscopy",
    "correlative light and electron microscopy",
)
SAME = {"electron microscopy": "TEM", "fluorescence NTA": "NTA"}
"""Techniques that are told under the name of another where the text does not set them apart."""

GOLD = re.compile(
    r"immuno-?gold|gold[- ](?:labell?ed|conjugated|particles)|immuno-?(?:EM|TEM|electron)|immune[- ]electron",
    re.IGNORECASE,
)
ERROR = re.compile(r"±|\bmeans?\b|standard error|error bars?|n ?= ?\d|ANOVA|t-test", re.IGNORECASE)
SCANNING = re.compile(
    r"scanning electron|\bSEM (?:images?|imaging|micrographs?|analysis|observation)|\b(?:by|using|with|and"
    r"|under) (?:FE-?)?SEM\b(?! \((?![A-Z][a-z]))"
)
CHARGE = re.compile(r"zeta[- ]?potential|ζ[- ]?potential|surface charge|electrophoretic", re.IGNORECASE)
DIAMETER = re.compile(
    r"\bsiz(?:e|es|ed|ing)\b|diameter|hydrodynamic|distribution|polydispersity|\bnm\b|particle", re.IGNORECASE
)
SMALL = re.compile(
    r"calibrat\w+ (?:\w+ ){0,4}beads|size[- ]?(?:gates?|beads?|gated|gating|ranges?|standards?|calibrat\w+)"
    r"|megamix|nano-?(?:flow|FCM|cytometry|analy[sz]er)|high[- ]resolution|high[- ]sensitivity|"
    r"(?:[<>≤≥]|beads?|sizes?|diameters?|between|smaller|larger|below|up to|from)[^.;]{0,25}\d ?(?:nm"
    r"|[µμ]m)\b(?! (?:laser|filter|excitation))|"
    r"single[- ](?:EV|vesicle|particle)|small particle|swarm|count(?:ing|ed)? beads|trucount|trigger\w*|threshold",
    re.IGNORECASE,
)
ON_BEADS = re.compile(
    r"(?:captur\w+|coupled|coated|bound|adsorbed|latex|conjugated)[\w ,/-]{0,30}beads?\b|beads?[- ](?:based"
    r"|bound|coupled)|MACSPlex|dynabeads",
    re.IGNORECASE,
)
ON_BEADS_ONLY = "on beads"
UPTAKE = re.compile(
    r"\b(?:uptake|internali[sz]\w+|recipient|treated with|incubated with|apoptosis|annexin V[-/ ]\w+ apoptosis"
    r"|cell cycle|viability|immunophenotyp\w+|surface markers? of (?:the )?\w*MSC)\b",
    re.IGNORECASE,
)
ORGAN = re.compile(
    r"\b(?:lungs?|livers?|brains?|hearts?|kidneys?|airways?|alveol\w+|tissues?|muscles?|tumou?rs?|mitochondri\w+"
    r"|skin|bones?|nerves?|synap\w+|cells?)\b"
)
ELECTRON = (
    r"\b(?:(?:JEOL|Jeol)[ -](?:JEM[ -]?|JSM[ -]?)?\w{2,10}(?:[ -]?(?:EX|Plus|Flash|F|FEG))?|J[ES]M[ -]?\w{3,8}"
    r"|(?:Hitachi )?H[TF]?-?[78]\d{2,3}\w?|Hitachi \w{1,3}-?\d{3,4}\w?"
    r"|(?:FEI |Philips |Thermo )?(?:Tecnai|Talos|Titan|Morgagni|Glacios|Quanta|Verios|Helios|Apreo"
    r"|Nova)(?:[ -](?:G2|\d{2,3}\w?|[A-Z]\w*\d\w*|Spirit|Bio[Tt]win|Krios|Arctica|NanoSEM|NanoLab)){0,3}"
    r"|Philips (?:CM|EM)[ -]?\d{2,3}\w?|(?:Carl )?Zeiss (?:EM|LEO|Libra|Leo|Sigma|Merlin|Supra|Ultra|Auriga"
    r"|Gemini\w*|EVO|Crossbeam)[ -]?\w{0,5}|(?:LEO|Leo|Libra) ?\d{3}\w?|EM ?(?:9\d\d|10\d?|208)\w?)\b"
)
MODELS = {
    "TEM": re.compile(ELECTRON),
    "SEM": re.compile(ELECTRON),
    "cryo-EM": re.compile(ELECTRON),
    **dict.fromkeys(
        ("flow cytometry", "bead-based flow cytometry"),
        re.compile(
            r"\b(?:BD )?(?:FACS(?:Calibur|Canto|Aria|Verse|Lyric|Array|Scan|Celesta|ymphony|Melody)|LSR "
            r"?Fortessa|LSR|Influx|Accuri)(?:[ -](?:I{1,3}|C6|X-20|Plus|Fusion|A5))?\b"
            r"|\bCytoFLEX(?: (?:S|LX|nano))?\b|\bMoFlo(?: \w+)?\b|\bAttune(?: NxT| CytPix)?\b|\bGallios\b"
            r"|\bNavios(?: EX)?\b|\bMACSQuant(?: (?:Analyzer )?\d+| X| VYB| Tyto)?|\bImageStream\w*(?: Mk "
            r"?II)?|\b(?:Flow )?NanoAnalyzer\b"
            r"|\bA[56]0-?(?:Micro|Universal)(?:[- ]P(?:lus|LUS))?\b|\bGuava \w+|\bNovoCyte(?: \w+)?|\bCytomics "
            r"FC ?500|\bFC ?500\b|\bCytek \w+|\bAurora\b|\bEpics \w+(?: XL)?|\bSH800\w?\b|\bSony \w+"
        ),
    ),
    "NTA": re.compile(
        r"\bNano[Ss]ight(?: [A-Z]{2,3}-?\d{2,3}\w?)?\b|\b(?:NS|LM)-?(?:[1235]00|10|14|20)\w*\b|\bZeta[Vv]iew(?: "
        r"?\w{0,3}[- ]?PMX[- ]?\d{3}| [\w-]*\d{3}\w?| TWIN| QUATT)?|\bViewSizer(?: 3000)?"
    ),
    "TRPS": re.compile(r"\b(?:qNano(?: Gold)?|qViro\w*|Exoid|iZON|Izon qNano)\b"),
    "DLS": re.compile(
        r"\bZetasizer(?: Nano)?(?:[ -][A-Z]{1,3}\w*)?|\bDynaPro(?: \w+)?|\bDelsa\w*(?: \w+)?|\bLitesizer(?: "
        r"\d+)?|\bNanoBrook(?: \w+)?|\bN5 (?:Submicron )?Particle|\bSZ-100\w*|\bELSZ-?\d*"
    ),
    "AFM": re.compile(
        r"\b(?:MultiMode(?: \w+)?|Dimension (?:Icon|FastScan|3100|Edge)|NanoWizard(?: \w+)?|BioScope \w+"
        r"|Cypher(?: \w+)?|MFP-3D\w*|Solver\w*(?: \w+)?|NTEGRA\w*|NX-?\d{2}|XE-?\d{1,3}|JPK \w+)\b"
    ),
}
"""The form of the names of instruments by technique, for those that the knowledge base lacks."""
OF_ORGAN = re.compile(
    r"(?: \(\w+\))?(?: images?| micrographs?| imaging| analysis)? (?:of|in) (?:the |these |mouse |rat |injured "
    r"|treated |fixed )*"
    r"(?:lungs?|livers?|brains?|hearts?|kidneys?|airways?|tissues?|muscles?|tumou?rs?|mitochondria|skin|bones?"
    r"|nerves?|cells?|sections?|myocard\w+|retinas?)\b"
)
WITH_NTA = re.compile(r"\bNTA\b|nanoparticle tracking|tunable resistive|dynamic light scattering")
MAKERS = {
    "Sigma": "Zeiss",
    "Supra 55": "Zeiss|Supra",
    "Merlin": "Zeiss",
    "Gemini": "Zeiss",
    "A1": "Nikon",
    "DAWN": "Wyatt|MALS",
    "Eclipse": "Wyatt|AF4",
    "Quanta": "FEI|ESEM|SEM",
    "AF2000": "Postnova|AF4",
    "Cypher": "Asylum|AFM",
    "MultiMode": "Bruker|Veeco|AFM|Nano[Ss]cope",
    "Optima AUC": "AUC",
    "EM 10": "Zeiss",
    "NanoScope": "AFM|atomic",
}
"""Instruments whose names are common words, and what must stand near."""

SETTINGS = re.compile(
    r"\b(?:camera level|detection threshold|threshold|sensitivity|shutter(?: speed)?|slider(?: shutter| gain)?"
    r"|gain|syringe (?:pump )?speed|frame rate|screen gain|blur size|"
    r"min(?:imum)? brightness|max(?:imum)? (?:area|brightness)|trace length)(?: (?:setting|of|was|were|at|set|to"
    r"|=))*\s?:?\s?\d{1,5}(?:\.\d{1,2})?"
    r"|(?:\w{2,5}|\d{1,2}) (?:× )?(?:videos?|captures|recordings|measurements|cycles) (?:of|for|\(|at) "
    r"?(?:\d{1,3}|\w+) ?-?s(?:ec(?:onds?)?)?\b"
    r"|\d{1,3}[ -]?s(?:econds?)? videos?\b|\b(?:405|488|532|638|642) ?nm laser",
    re.IGNORECASE,
)
SOFTWARE = re.compile(
    r"\b(?:NTA|NanoSight NTA|ZetaView|NTA Analytical)\s(?:analytical )?(?:software )?(?:\()?(?:version |v\.? ?"
    r"|ver\.? ?)?\d\.\d(?:\.\d{1,3}){0,2}(?: build \d+)?|\bZetaView (?:software|8\.\d+\.\d+)",
    re.IGNORECASE,
)
BAR = re.compile(r"\bscale[- ]bars?\b[^.;\d]{0,30}(?P<length>\d{1,4}(?:\.\d)?\s?(?:nm|[µμ]m))?", re.IGNORECASE)
STAIN = re.compile(
    r"\d(?:\.\d{1,2})?\s?% ?(?:\(w/v\) )?(?:aqueous )?(?:uranyl[- ](?:acetate|formate|oxalate)|phosphotungstic "
    r"acid|PTA|ammonium molybdate)|negative(?:ly)?[- ]stain\w*|(?:formvar|carbon)[- /\w]{0,30}grids?",
    re.IGNORECASE,
)


class Look(NamedTuple):
    """A technique that a sentence ties to vesicles."""

    technique: str
    sentence: int
    span: Span
    unsure: str


def looks(scene: Scene) -> list[Look]:
    """Every mention of a technique that looked at vesicles, in the order of the text."""
    found = [look for number in range(len(scene.subjects)) for look in _in_sentence(scene, number)]
    finer = {look.technique for look in found} & {"TRPS", "MRPS"}
    return [look for look in found if not (finer and look.technique == "RPS")]


def _in_sentence(scene: Scene, number: int) -> Iterator[Look]:
    if scene.others[number] or scene.roles[number] in ("references", "back", "data availability"):
        return
    sentence = scene.manuscript.sentences[number]
    text = scene.words(number)
    names = within(scene.names, "technique", sentence.start, sentence.end)
    if not names and not within(scene.names, "instrument", sentence.start, sentence.end):
        return
    if scene.roles[number] != "methods" and supposed(text):
        return
    for name in names:
        technique = name.name
        if technique == "electron microscopy":
            technique = _kind_of_electron(scene.text[max(0, name.start - 16) : name.start])
        if technique == "TEM" and GOLD.search(text):
            technique = "immuno-EM"
        if technique not in PARTICLES and technique not in IMAGES:
            continue
        heading = scene.manuscript.paragraphs[sentence.paragraph].kind == "heading"
        about = _below(scene, number) if heading else number
        why = _doubt(scene, about, technique, name, text) if about is not None else None
        if why == ON_BEADS_ONLY:
            technique, why = "bead-based flow cytometry", ""
        if why is not None and about is not None:
            yield Look(SAME.get(technique, technique), about, Span(name.start, name.end), why)
    yield from _by_instrument(scene, number, names)


def _below(scene: Scene, number: int) -> int | None:
    """The first sentence below a heading in the methods; None where it has none of its own."""
    sentences, paragraphs = scene.manuscript.sentences, scene.manuscript.paragraphs
    if number + 1 >= len(sentences) or scene.roles[number + 1] != "methods":
        return None
    below = paragraphs[sentences[number + 1].paragraph]
    return (
        number + 1
        if below.kind != "heading" and below.section == paragraphs[sentences[number].paragraph].section
        else None
    )


def _kind_of_electron(before: str) -> str:
    """The kind of electron microscopy by the word before it."""
    if re.search(r"scanning[ -]$", before, re.IGNORECASE):
        return "SEM"
    return "cryo-EM" if re.search(r"cryo(?:genic)?[ -](?:transmission[ -])?$", before, re.IGNORECASE) else "TEM"


def _by_instrument(scene: Scene, number: int, names: list[Mention]) -> Iterator[Look]:
    """The techniques that a sentence speaks of only by the instruments that serve them."""
    sentence = scene.manuscript.sentences[number]
    known = {name.name for name in names}
    for name in within(scene.names, "instrument", sentence.start, sentence.end):
        technique = served_by(name.name) if name.name and name.name not in MAKERS else ""
        if technique in known or technique not in (*PARTICLES, *IMAGES) or (technique == "TEM" and known & {*IMAGES}):
            continue
        why = _doubt(scene, number, technique, name, scene.words(number))
        if why == ON_BEADS_ONLY:
            technique, why = "bead-based flow cytometry", ""
        if why is not None and scene.roles[number] == "methods":
            yield Look(SAME.get(technique, technique), number, Span(name.start, name.end), why)


def _doubt(scene: Scene, number: int, technique: str, name: Mention, text: str) -> str | None:
    """Why it is unsure that a technique looked at vesicles: empty where it is sure, None where it did not."""
    subject, direct = scene.subjects[number], scene.direct[number]
    around = paragraph(scene, number)
    printed = scene.text[name.start : name.end]
    if OF_ORGAN.match(scene.text, name.end):
        return None
    if technique == "SEM" and len(printed) < 5 and (ERROR.search(text) or not SCANNING.search(text)):
        return None
    if technique in ("DLS", "MADLS") and CHARGE.search(around) and not DIAMETER.search(CHARGE.sub("", text)):
        return None
    if technique in ("flow cytometry", "imaging flow cytometry"):
        if subject == "vesicles" and direct and ON_BEADS.search(text) and not UPTAKE.search(text):
            return ON_BEADS_ONLY
        if subject != "vesicles" or ON_BEADS.search(around) or UPTAKE.search(text) or not SMALL.search(around):
            return None
        return None if CELLS.search(text) and not names_vesicles(scene, *_ends(scene, number)) else ""
    if technique == "analytical ultracentrifugation" and len(printed) < 5 and "nalytical ultrac" not in scene.text:
        return None
    if technique in VESICLES_ONLY:
        return "" if subject != "cells" else "the sentence speaks of cells"
    if subject == "vesicles":
        if (
            scene.roles[number] != "methods"
            and not direct
            and not _follows(scene, number, text)
            and not WITH_NTA.search(text)
        ):
            return None
        if direct and TISSUE.search(text) and re.search(r"sections? of|ultrathin|epoxy|Epon|ultramicrotome", around):
            return None
        return ""
    if not subject and scene.roles[number] == "results" and WITH_NTA.search(text):
        return ""
    if (
        subject in ("cells", "tissue")
        or TISSUE.search(around)
        or re.search(r"ultrathin|epoxy|Epon\b|ultramicrotome|osmium", around)
    ):
        return None
    if technique == "SEM" or not re.search(r"grids?\b|negativ|uranyl|nanoparticle|particle size|mesh|diameter", around):
        return None
    return "the sentence does not name the vesicles"


def _follows(scene: Scene, number: int, text: str) -> bool:
    """Whether a sentence that names no vesicles goes on with one that does, and names no organ."""
    sentences = scene.manuscript.sentences
    same = number > 0 and sentences[number - 1].paragraph == sentences[number].paragraph
    return same and scene.direct[number - 1] and scene.subjects[number - 1] == "vesicles" and not ORGAN.search(text)


def paragraph(scene: Scene, number: int) -> str:
    """The text of the paragraph around a sentence."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return scene.text[around.start : min(around.end, around.start + 6000)]


def _ends(scene: Scene, number: int) -> tuple[int, int]:
    sentence = scene.manuscript.sentences[number]
    return sentence.start, sentence.end


def instruments(scene: Scene, found: list[Look]) -> dict[str, list[Span]]:
    """By technique, the instruments that served it: where they are named, the fullest names first."""
    served: dict[str, list[Span]] = {}
    paragraphs = {scene.manuscript.sentences[look.sentence].paragraph for look in found}
    for name in scene.names["instrument"]:
        number = number_at(scene.manuscript, name.start)
        if number is None or scene.others[number] or not name.name:
            continue
        technique = SAME.get(served_by(name.name), served_by(name.name))
        near = scene.text[max(0, name.start - 150) : name.end + 100]
        if name.name in MAKERS and not re.search(MAKERS[name.name], near):
            continue
        looked = {look.technique for look in found} | (
            {"TEM"} if any(look.technique == "immuno-EM" for look in found) else set()
        )
        same = (
            technique in looked
            or (technique == "flow cytometry" and "bead-based flow cytometry" in looked)
            or (technique == "nano-flow cytometry" and "flow cytometry" in looked)
        )
        about = scene.manuscript.sentences[number].paragraph in paragraphs or scene.subjects[number] == "vesicles"
        if (
            same
            and about
            and not (technique in ("TEM", "flow cytometry") and scene.subjects[number] in ("cells", "tissue"))
        ):
            served.setdefault(technique, []).append(Span(name.start, name.end))
    for technique, span in _by_maker(scene, found):
        served.setdefault(technique, [span])
    return {technique: _fullest(scene.text, spans) for technique, spans in served.items()}


def _by_maker(scene: Scene, found: list[Look]) -> Iterator[tuple[str, Span]]:
    """Instruments that are not known, by their makers and the form of their names, where a technique is named."""
    for look in found:
        forms = MODELS.get("TEM" if look.technique == "immuno-EM" else look.technique)
        if forms is None or scene.roles[look.sentence] not in ("methods", "supplement", "other", "results"):
            continue
        sentences = scene.manuscript.sentences
        for number in (look.sentence, look.sentence + 1, look.sentence - 1, look.sentence + 2, look.sentence + 3):
            if not 0 <= number < len(sentences) or sentences[number].paragraph != sentences[look.sentence].paragraph:
                continue
            if match := forms.search(scene.text, sentences[number].start, sentences[number].end):
                yield "TEM" if look.technique == "immuno-EM" else look.technique, Span(match.start(), match.end())
                break


@cache
def served_by(instrument: str) -> str:
    """The technique that an instrument serves; empty where it serves several or none."""
    entry = lookup.find("instrument", instrument).entry
    return str(entry.technique) if entry is not None else ""


def _fullest(text: str, spans: list[Span]) -> list[Span]:
    """One span for each instrument; `NanoSight` is the `NanoSight NS300` that is named elsewhere."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start - one.end, one.start)):
        name = lookup.fold(text[span.start : span.end])
        entry = lookup.find("instrument", text[span.start : span.end]).entry
        if not any(
            name in lookup.fold(text[one.start : one.end])
            or entry is lookup.find("instrument", text[one.start : one.end]).entry
            for one in kept
        ):
            kept.append(span)
    return kept


def particle_entries(scene: Scene, found: list[Look], served: dict[str, list[Span]]) -> list[Node]:
    """The techniques that sized or counted, as `characterization: particles:` has them."""
    entries: list[Node] = []
    number = counted(scene)
    for technique, group in _by_technique(found, PARTICLES).items():
        entry: dict[str, Node] = {"technique": _technique(technique, group)}
        _instrument(scene.text, entry, served.get(technique, []))
        _details(scene, entry, group)
        if size := sizes_in(scene, [look.sentence for look in group]):
            entry["size"] = size
        if number and (number.technique == technique or not number.technique):
            entry["concentration"] = number.node
            number = None
        entries.append(entry)
    if number and entries and isinstance(first := entries[0], dict) and "concentration" not in first:
        first["concentration"] = number.node
    return entries


def image_entries(scene: Scene, found: list[Look], served: dict[str, list[Span]]) -> list[Node]:
    """The techniques that imaged, as `characterization: imaging:` has them."""
    entries: list[Node] = []
    for technique, group in _by_technique(found, IMAGES).items():
        entry: dict[str, Node] = {"technique": _technique(technique, group)}
        _instrument(scene.text, entry, served.get("TEM" if technique == "immuno-EM" else technique, []))
        _pictures(scene, entry, group)
        if size := sizes_in(scene, [look.sentence for look in group]):
            entry["size"] = size
        entries.append(entry)
    return entries


def _by_technique(found: list[Look], techniques: tuple[str, ...]) -> dict[str, list[Look]]:
    groups: dict[str, list[Look]] = {}
    for look in found:
        if look.technique in techniques:
            groups.setdefault(look.technique, []).append(look)
    return groups


def _technique(technique: str, group: list[Look]) -> Found:
    best = min(group, key=lambda look: bool(look.unsure))
    return Found(technique, (best.span,), best.unsure)


def _instrument(text: str, entry: dict[str, Node], spans: list[Span]) -> None:
    if spans:
        first, *rest = spans
        from evcheck.manuscript.draft import Candidate

        others = tuple(Candidate(text[span.start : span.end], span) for span in rest)
        entry["instrument"] = Found(text[first.start : first.end], (first,), "", others)


def _details(scene: Scene, entry: dict[str, Node], group: list[Look]) -> None:
    """Software and settings from the paragraphs in the methods that name the technique."""
    for look in group:
        if scene.roles[look.sentence] not in ("methods", "supplement", "other"):
            continue
        around = scene.manuscript.paragraphs[scene.manuscript.sentences[look.sentence].paragraph]
        if (match := SOFTWARE.search(scene.text, around.start, around.end)) and "software" not in entry:
            entry["software"] = Found(match.group(), (Span(match.start(), match.end()),))
        settings = list(SETTINGS.finditer(scene.text, around.start, around.end))[:6]
        if settings and "settings" not in entry:
            spans = tuple(Span(one.start(), one.end()) for one in settings)
            entry["settings"] = Found("; ".join(one.group() for one in settings), spans)


def _pictures(scene: Scene, entry: dict[str, Node], group: list[Look]) -> None:
    """Stain, grids and scale bars from the paragraphs that name the technique."""
    for look in group:
        around = scene.manuscript.paragraphs[scene.manuscript.sentences[look.sentence].paragraph]
        if scene.roles[look.sentence] == "methods" and "preparation" not in entry:
            stains = list(STAIN.finditer(scene.text, around.start, around.end))[:4]
            if stains:
                spans = tuple(Span(one.start(), one.end()) for one in stains)
                words = dict.fromkeys(one.group() for one in stains)
                entry["preparation"] = Found(", ".join(words), spans)
        start = scene.manuscript.sentences[look.sentence].start
        if (bar := BAR.search(scene.text, start, min(around.end, start + 400))) and "scale_bar" not in entry:
            entry["scale_bar"] = Found(bar.group("length") or "yes", (Span(bar.start(), bar.end()),))
