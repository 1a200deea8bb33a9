"""Size, number and images of vesicles: the techniques that looked at them.

An electron micrograph of a lung, a flow cytometer that counts cells, light scattering that gives a zeta potential
only: none of these looked at the size of vesicles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.manuscript.proteins.looking import NANOFLOW
from evcheck.manuscript.proteins.statements import says
from evcheck.manuscript.structure.protocols import ORDER
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.structure.subjects import CELLS, TISSUE
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.models import MAKERS, served_by
from evcheck.manuscript.words.names import Mention, within
from evcheck.manuscript.words.negation import supposed
from evcheck.manuscript.words.sieve import Sieve

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
    r"scanning electron|\bSEM (?:images?|imaging|micrographs?|analysis|observation"
    r"|of (?:the )?(?:[\w-]+ )?(?:EVs?|exosomes|\w*[Vv]esicles|MVs|MPs)\b)|\b(?:by|using|with|and"
    r"|under) (?:FE-?)?SEM\b(?! \((?![A-Z][a-z]))"
    r"|\b(?:[Ff]or|[Oo]n) (?:FE-?)?SEM,|^On (?:FE-?)?SEM\b"
)
CHARGE = re.compile(r"zeta[- ]?potential|ζ[- ]?potential|surface charge|electrophoretic", re.IGNORECASE)
DIAMETER = re.compile(
    r"\bsiz(?:e|es|ed|ing)\b|diameter|hydrodynamic|distribution|polydispersity|\bnm\b|particle", re.IGNORECASE
)
SMALL = re.compile(
    r"calibrat\w+ (?:\w+ ){0,4}beads|size[- ]?(?:gates?|beads?|gated|gating|ranges?|standards?|calibrat\w+)"
    r"|megamix|apogee (?:mix|beads)|(?:silica|polystyrene) (?:beads|spheres|\w*spheres)|rosetta calibration"
    r"|nano-?(?:flow|FCM|cytometry|analy[sz]er)|high[- ]resolution|high[- ]sensitivity|"
    r"(?:[<>≤≥]|beads?|sizes?|diameters?|between|smaller|larger|below|up to|from)[^.;]{0,25}\d ?(?:nm"
    r"|[µμ]m)\b(?! (?:laser|filter|excitation))|"
    r"\d ?(?:nm|[µμ]m) (?:\w+ )?(?:beads?|microspheres|silica|polystyrene|size standards?)|"
    r"single[- ](?:EV|vesicle|particle)|small particle|swarm|count(?:ing|ed)? beads|trucount|trigger\w*|threshold",
    re.IGNORECASE,
)
ON_BEADS = Sieve(
    r"(?:captur\w+|coupled|coated|bound|adsorbed|latex|conjugated)[\w ,/-]{0,30}beads?\b|beads?[- ](?:based"
    r"|bound|coupled)|MACSPlex|dynabeads",
    re.IGNORECASE,
)
SIZING_BEADS = re.compile(
    r"(?<!onto )(?<!to )(?<!with )(?:\d ?-?(?:nm|[µμ]m)[- ](?:\w+ ){0,2}|\b(?:siz(?:e|ing)|calibration|standard"
    r"|counting|reference) (?:\w+ )?)"
    r"latex (?:\w+ )?(?:beads|microspheres|particles)\b|\blatex beads,? (?:of|\(|with) ?(?:about |a diameter of"
    r" )?[\d.]+ ?(?:nm|[µμ]m)",
    re.IGNORECASE,
)
"""Beads of latex that a gate is set with, and which catch nothing."""
CATCHING = re.compile(
    r"coupl|adsorb|coated|captur|conjugat|bound (?:on)?to|onto|\bbeads? were incubated", re.IGNORECASE
)
ON_BEADS_ONLY = "on beads"
UPTAKE = re.compile(
    r"\b(?:uptake|internali[sz]\w+|recipient|treated with|incubated with|apoptosis|annexin V[-/ ]\w+ apoptosis"
    r"|cell cycle|viability|immunophenotyp\w+|surface markers? of (?:the )?\w*MSC)\b",
    re.IGNORECASE,
)
ORGAN = re.compile(
    r"(?i)\b(?:lungs?|livers?|brains?|hearts?|kidneys?|airways?|alveol\w+|tissues?|muscles?|tumou?rs?|mitochondri\w+"
    r"|skin|bones?|nerves?|synap\w+|cells?)\b"
)
OF_ORGAN = re.compile(
    r"(?: \(\w+\))?(?: images?| micrographs?| imaging| analysis)? (?:of|in) (?:the |these |mouse |rat |injured "
    r"|treated |fixed )*"
    r"(?:lungs?|livers?|brains?|hearts?|kidneys?|airways?|tissues?|muscles?|tumou?rs?|mitochondria|skin|bones?"
    r"|nerves?|cells?|sections?|myocard\w+|retinas?)\b"
)
ORGANS = re.compile(
    r"\b(?:lungs?|livers?|brains?|hearts?|kidneys?|spleens?|tissues?|muscles?|tumou?rs?|nerves?|retinas?|skin"
    r"|monolayers?|cells) "
    r"(?:(?:was|were) |(?:samples?|pieces?|sections?|slices?|biopsies) )"
)
"""An organ as the subject of a sentence: `Mouse livers were postfixed`."""
ON_GRIDS = re.compile(r"\bgrids?\b|negative(?:ly)?[- ]stain")
OF_DEVICE = re.compile(
    r" (?:images?|micrographs?)(?: \([^)]{1,20}\))? of (?:the|an?) (?:[\w-]+ ){0,6}?(?:devices?|chips?)\b"
)
"""Micrographs of what vesicles are caught with."""
OTHER_PARTICLES = Sieve(
    r"\bliposomes?\b|\b(?:gold|silica|polymeric|magnetic|lipid|PLGA|iron oxide|silver) nanoparticles\b"
    r"|\b[LG]UVs?\b|\bvirus-like particles\b|\bVLPs?\b|\bnanocarriers?\b|\bmicelles?\b|\bLNPs?\b|\bquantum dots\b",
    re.IGNORECASE,
)
OTHER_THINGS = Sieve(
    r"\b(?:(?:pro|a|epi|trypo)mastigotes|trophozoites|tachyzoites|parasites|worms|larvae|spermatozoa|sperm|[Ff]ibrils"
    r"|protofibrils|filaments|insoluble (?:fraction|material|pellet)|hyphae|conidia|spores|[Bb]iofilms?|phages|virions"
    r"|crystals|collagen)\b"
)
"""What else is put under an electron microscope."""
THEY_WERE = re.compile(
    r"(?:The |These |Washed )?(?:\w+ )?(?:[Bb]acteria|[Pp]latelets|[Mm]itochondria|[Vv]irus(?:es)?|[Ll]iposomes"
    r"|[Nn]eurons|[Ee]ggs) "
    r"(?:was|were)\b"
)
OF_OTHERS = re.compile(
    r" (?:measurements? |analysis |images? |micrographs? )?of (?:the |empty |loaded |bare |our )*(?:\w+ )?(?:liposomes?"
    r"|nanoparticles|LNPs?|micelles|bacteria|viruses|virions|beads)\b"
)
STIFF = re.compile(r"\b(?:stiffness|modulus|elasticity|roughness) of (?:the )?(?!EV|exosom|vesic|single)")
"""Words that say what else was looked at, and for what else."""
MATERIAL = re.compile(
    r"(?<!from )(?<!from the )\b(?:(?:hydro|cryo|micro)gels?|scaffolds?|GelMA|gelatin|bio-?inks?|nanofib(?:er"
    r"|re)s)\b",
    re.IGNORECASE,
)
"""Words of a material that bears vesicles; a probe that scans it sees the material."""
IMAGED_CELLS = Sieve(
    r"(?:micrographs?|images?|imaging|\bEM|\bTEM) of (?:the )?(?:[\w-]+ ){0,4}?(?:strains?|cells|(?:myco)?bacteria"
    r"|mutants?"
    r"|sections?|biofilms?)\b"
)
CHELATOR = re.compile(
    r"(?:\b(?:Ni|Fe|Co|Cu|Zn)(?: ?\(?(?:2\+|²⁺|II|III)\)?)?|nickel(?:[- ]\w+)?|DGS|DOGS|tris"
    r"|nitrilotriacet\w+ acid)[-‐‑–− ]\(?$",
    re.IGNORECASE,
)
ON_RESIN = re.compile(
    r"[-‐‑–− ](?:agarose|resins?|columns?|sepharose|superflow|affinity|spin columns?|matrix|bound|nickel)\b",
    re.IGNORECASE,
)
"""Words before and behind `NTA` where it is nitrilotriacetic acid."""
NOT_DONE = re.compile(r"\b(?:was|were) not (?:analy[sz]ed|imaged|examined|measured|assessed|performed|done|used)\b")
GIVEN_TO = re.compile(r"\b(?:treat|incubat|expos|load|cultur)\w* (?:with|to)\b|uptake|internali[sz]|taken up|took up")
"""Words of cells that got vesicles."""
NO_MICROSCOPE = re.compile(r"[- ](?:GP\d?|ACE\d*|UC\d|AFS\d?|grade|grids?|quality)\b")
"""What follows `EM` in the names of what prepares for a microscope."""
EMBEDDED = re.compile(r"ultrathin|epoxy|\bEpon\b|Spurr|ultramicrotome|thin sections")
SIZED = re.compile(r"\b(?:diameters?|sizes?)\b[^.;]{0,40}?\d ?nm\b")
"""A size in nanometres, in a sentence that goes on about vesicles."""
WITH_NTA = re.compile(r"\bNTA\b|nanoparticle tracking|tunable resistive|dynamic light scattering")


COUNTED_BY = re.compile(
    r"\b(?:counted|enumerated|sized|gated by size|quantified) (?:\w+ )?(?:by|with|on"
    r"|using) (?:[\w-]+ ){0,2}flow cytomet"
)
"""Words by which a cytometer counts vesicles, whatever stains them."""


SEQUENCED = re.compile(r"(?i)\bsequenc|\btechnolog|\breads?\b")
"""What follows the name of a nanopore that reads nucleic acids."""
COUNTED_ON = re.compile(r"\b(?:counted|enumerated|sized) (?:on|with|using|by|in) (?:an? |the )?(?:[\w-]+ ){0,2}$")
"""Words right before a cytometer that counts vesicles."""


CRYO = re.compile(
    r"\b[Cc]ryo-?(?:genic|EM\b|TEM\b|electron|transmission|microscop)|vitri(?:fied|fication)|[−–-]1[6-9]\d ?°"
    r"|liquid ethane"
)
STAINED = re.compile(r"negative|uranyl|phosphotungst|osmium|(?<!-)\bTEM\b")
"""Words that tell frozen vesicles under a microscope from stained ones, where only its name is told."""


class Look(NamedTuple):
    """A technique that a sentence ties to vesicles."""

    technique: str
    sentence: int
    span: Span
    unsure: str


def looks(scene: Scene) -> list[Look]:
    """Every mention of a technique that looked at vesicles, in the order of the text."""
    if not scene.vesicles:
        return []
    found = [look for number in range(len(scene.subjects)) for look in _in_sentence(scene, number)]
    sure = {look.technique for look in found if not look.unsure}
    of_cells = IMAGED_CELLS.search(scene.text) is not None
    found = [one for one in found if one.technique in sure or not (of_cells and one.technique in IMAGES)]
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
    up_to = scene.text[sentence.start : names[-1].end] if names else text
    if NOT_DONE.search(text) or (scene.roles[number] != "methods" and supposed(up_to)):
        return
    for name in names:
        technique = name.name
        if technique == "electron microscopy":
            technique = _kind_of_electron(scene.text[max(0, name.start - 16) : name.start])
        if technique == "TEM" and GOLD.search(text):
            technique = "immuno-EM"
        if technique not in PARTICLES and technique not in IMAGES:
            continue
        if NO_MICROSCOPE.match(scene.text, name.end) or scene.text.endswith("Leica ", 0, name.start):
            continue
        heading = scene.manuscript.paragraphs[sentence.paragraph].kind == "heading"
        about = _below(scene, number) if heading else number
        if heading and about is not None and _told_below(scene, about, scene.text[name.start : name.end]):
            continue
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


def _told_below(scene: Scene, number: int, printed: str) -> bool:
    """Whether the text below a heading `Electron microscopy` says itself which kind it was."""
    if "ransmission" in printed or "TEM" in printed or "lectron" not in printed:
        return False
    return re.search(r"cryo|scanning|\bS?TEM\b|transmission", paragraph(scene, number), re.IGNORECASE) is not None


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
        if technique == "TEM" and CRYO.search(around := paragraph(scene, number)) and not STAINED.search(around):
            continue
        why = _doubt(scene, number, technique, name, scene.words(number))
        if why == ON_BEADS_ONLY:
            technique, why = "bead-based flow cytometry", ""
        protocol = scene.roles[number] == "other" and ORDER.match(scene.text, sentence.start) is not None
        if why is not None and (scene.roles[number] == "methods" or protocol):
            yield Look(SAME.get(technique, technique), number, Span(name.start, name.end), why)


def _doubt(scene: Scene, number: int, technique: str, name: Mention, text: str) -> str | None:
    """Why it is unsure that a technique looked at vesicles: empty where it is sure, None where it did not."""
    subject, direct = scene.subjects[number], scene.direct[number]
    around = paragraph(scene, number)
    printed = scene.text[name.start : name.end]
    if CHELATOR.search(scene.text, max(0, name.start - 26), name.start) or (
        technique == "NTA" and ON_RESIN.match(scene.text, name.end)
    ):
        return None
    if (
        OF_ORGAN.match(scene.text, name.end)
        or OF_DEVICE.match(scene.text, name.end)
        or (OTHER_PARTICLES.search(text) and not (direct and subject == "vesicles"))
    ):
        return None
    if not direct and subject != "vesicles" and OTHER_PARTICLES.search(_up_to(scene, number)):
        return None
    if technique in IMAGES and not direct and THEY_WERE.match(scene.words(number)):
        return None
    if technique in IMAGES and not direct and (OTHER_THINGS.search(text) or OTHER_THINGS.search(scene.words(number))):
        return None
    if technique in IMAGES and not direct and subject != "vesicles" and OTHER_THINGS.search(_up_to(scene, number)):
        return None
    if technique == "SEM" and len(printed) < 5 and (ERROR.search(text) or not SCANNING.search(text)):
        return None
    if printed == "iTEM" and scene.text.startswith(" software", name.end):
        return None
    if technique == "RPS" and SEQUENCED.search(scene.text, name.end, name.end + 40):
        return None
    if technique == "nano-flow cytometry" and NANOFLOW.match(scene.text, name.end):
        return None
    if technique in IMAGES and EMBEDDED.search(text) and GIVEN_TO.search(text) and CELLS.search(text):
        return None
    if technique in IMAGES and not direct and (ORGAN.search(text) or EMBEDDED.search(text)):
        return None
    if technique in ("AFM", "SEM") and MATERIAL.search(scene.words(number)):
        return None
    if OF_OTHERS.match(scene.text, name.end) or (technique == "AFM" and STIFF.search(scene.words(number))):
        return None
    if (
        technique in ("DLS", "MADLS")
        and _of_charge(scene, number, around)
        and not DIAMETER.search(CHARGE.sub("", text))
    ):
        return None
    if technique in ("flow cytometry", "imaging flow cytometry"):
        if not CATCHING.search(around):
            around, text = SIZING_BEADS.sub("beads of a known size", around), SIZING_BEADS.sub("beads", text)
        if subject == "vesicles" and direct and ON_BEADS.search(text) and not UPTAKE.search(text):
            return ON_BEADS_ONLY
        if subject == "vesicles" and direct and COUNTED_BY.search(text) and not ON_BEADS.search(text):
            return ""
        before = scene.text[max(scene.manuscript.sentences[number].start, name.start - 40) : name.start]
        if subject == "vesicles" and COUNTED_ON.search(before) and not ON_BEADS.search(text):
            return ""
        if subject != "vesicles" or ON_BEADS.search(around) or UPTAKE.search(text) or not says(around, SMALL):
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
            and not SIZED.search(text)
        ):
            return None
        if direct and TISSUE.search(text) and re.search(r"sections? of|ultrathin|epoxy|Epon|ultramicrotome", around):
            return None
        return ""
    if not subject and scene.roles[number] == "results" and WITH_NTA.search(text):
        return ""
    if (
        subject in ("cells", "tissue")
        or TISSUE.search(told := _own_part(scene, number))
        or re.search(r"ultrathin|epoxy|Epon\b|ultramicrotome|osmium", told)
    ):
        return None
    if technique == "SEM" or not re.search(
        r"grids?\b|negativ|uranyl|vitrif|nanoparticle|particle size|mesh|diameter", around
    ):
        return None
    return "the sentence does not name the vesicles"


def _of_charge(scene: Scene, number: int, around: str) -> bool:
    """Whether a paragraph speaks of the charge of particles, or stands below a heading that names no size beside it."""
    title = _title(scene, number)
    return CHARGE.search(around) is not None or (
        CHARGE.search(title) is not None and not DIAMETER.search(CHARGE.sub("", title))
    )


def _title(scene: Scene, number: int) -> str:
    """The heading of a paragraph."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return scene.manuscript.sections[around.section].title if around.section >= 0 else ""


def names_in_title(scene: Scene, number: int) -> bool:
    """Whether the heading of a paragraph names vesicles."""
    return re.search(r"(?i:vesicle|exosom|micro-?particle|ectosom)|EVs?\b|OMVs?\b", _title(scene, number)) is not None


def _up_to(scene: Scene, number: int) -> str:
    """The heading of a paragraph, and its text up to a sentence."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return f"{_title(scene, number)}. {scene.text[around.start : scene.manuscript.sentences[number].start]}"


def _own_part(scene: Scene, number: int) -> str:
    """The paragraph of a sentence up to where one behind it turns to an organ: `Mouse livers were postfixed`."""
    sentences, paragraphs = scene.manuscript.sentences, scene.manuscript.paragraphs
    around = paragraphs[sentences[number].paragraph]
    end = min(around.end, around.start + 6000)
    for later in range(number + 1, len(sentences)):
        if sentences[later].start >= end:
            break
        if ORGANS.search(scene.text, sentences[later].start, min(sentences[later].start + 45, sentences[later].end)):
            end = sentences[later].start if ON_GRIDS.search(scene.text, around.start, end) else end
            break
    return scene.text[around.start : end]


def _follows(scene: Scene, number: int, text: str) -> bool:
    """Whether a sentence that names no vesicles goes on with one that does, and names no organ."""
    sentences = scene.manuscript.sentences
    if ORGAN.search(text):
        return False
    for one in range(number - 1, max(-1, number - 4), -1):
        if sentences[one].paragraph != sentences[number].paragraph or scene.subjects[one] != "vesicles":
            return False
        if scene.direct[one]:
            return True
    return False


def paragraph(scene: Scene, number: int) -> str:
    """The text of the paragraph around a sentence."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return scene.text[around.start : min(around.end, around.start + 6000)]


def _ends(scene: Scene, number: int) -> tuple[int, int]:
    sentence = scene.manuscript.sentences[number]
    return sentence.start, sentence.end
