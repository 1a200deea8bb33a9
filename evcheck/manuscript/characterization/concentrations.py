"""Numbers and sizes of particles as running text gives them: `2.1 × 10^11 particles/mL`, `mean diameter of 108 nm`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.models import served_by
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

SPACE = r"[ \u00a0\u2009\u202f]?"
THINGS = (
    r"(?:[Nn]ano)?(?:[Pp]articles?|vesicles?|exosomes?|[A-Za-z]{0,4}EVs?|MPs?\b|EMPs|MVs|OMVs|microparticles?"
    r"|microvesicles?|events)"
)
POWER = Sieve(
    rf"(?P<factor>\d{{1,3}}(?:\.\d{{1,3}})?){SPACE}(?:±{SPACE}\d{{1,3}}(?:\.\d{{1,3}})?{SPACE}"
    rf"|\(\d[\d.,]*{SPACE}[-–—]{SPACE}\d[\d.,]*\){SPACE})?"
    rf"[×xX*·]{SPACE}10{SPACE}\^?{SPACE}[({{]?(?P<power>\d{{1,2}}|[⁰¹²³⁴-⁹]{{1,2}})[)}}]?"
    rf"(?:{SPACE}(?:±|\+/[-−–]){SPACE}\d[\d.]{{0,5}}{SPACE}[×xX]{SPACE}10\^?\(?\d{{1,2}}\)?)?"
    rf"{SPACE}(?:{THINGS})?{SPACE}(?:/|per |·|\*)?"
    rf"{SPACE}(?P<unit>m[lL]|[µμu][lL]|[lL](?:it(?:er|re))?\b|cm3)(?:{SPACE}[-−–⁻]{SPACE}[1¹])?"
)
"""A number of particles by volume."""
PER = {"harvest": ("batch", "harvest", "preparation", "production"), "cell": ("cell",), "g tissue": ("g",)}
"""What a number of particles may refer to besides a volume, and the words for it."""
PER_OTHER = Sieve(
    rf"(?P<factor>\d{{1,3}}(?:\.\d{{1,3}})?){SPACE}(?:±{SPACE}(?P<spread>\d{{1,3}}(?:\.\d{{1,3}})?){SPACE})?"
    rf"[×xX]{SPACE}10\^?(?P<power>\d{{1,2}}|[⁰¹²³⁴-⁹]{{1,2}}) {THINGS} ?(?:/|per ) ?"
    r"(?P<per>batch|harvest|preparation|production run|cell\b|g(?:ram)?(?: of)?(?: wet)? tissue)"
)
"""A number of particles by something else than a volume: `1.6 ± 0.5 × 10^12 particles per batch`."""
SCIENTIFIC = Sieve(
    rf"(?P<factor>\d(?:\.\d{{1,3}})?)[eE]\+?(?P<power>\d{{1,2}}){SPACE}(?:{THINGS})?{SPACE}(?:/|per "
    rf"){SPACE}(?P<unit>m[lL]|[µμu][lL]|[lL](?:it(?:er|re))?\b)"
)
WORDS = Sieve(
    rf"(?<!rotein )(?<!RNA )(?<!DNA )(?<!ipid )(?<!cholesterol )(?:[Cc]oncentrations?|[Nn]umbers?|counts?"
    rf"|quantity|quantities|yields?|amounts?|levels?) of (?:the |total "
    rf"|isolated |purified |resuspended |all |plasma |circulating |released |secreted "
    rf"|immunoprecipitated |\w+[+⁺] |\+ ?|\w+-derived |[A-Z]\w*\+? ?\+ ){{0,4}}{THINGS}(?!\w)|(?:[Pp]articles?"
    rf"|[Vv]esicle|exosome|EV|MP|OMV|microparticle|NTA)[- ](?:number|concentration|count|yield)s?\b"
    rf"|{THINGS} (?:\([^)]{{0,40}}\) |(?:in|from|of) (?:\w+ ){{1,3}})?(?:were|was|could be) (?:[^.;]{{0,90}}?,? and )?"
    rf"(?:then |also |sized and |measured and |directly )?(?:counted|enumerated|quantified|quantitated)(?! (?:using"
    rf"|by|with) (?:DLS|dynamic light))"
    rf"|[Cc]oncentrations? and (?:mean |modal |median )?(?:sizes?|diameters?)|(?:[Ss]izes?"
    rf"|[Dd]iameters?)(?: distributions?)? and "
    rf"(?:particle )?(?:concentrations?|numbers?)|{THINGS}{SPACE}(?:/"
    rf"|per){SPACE}(?:\d{{1,4}}{SPACE}|(?:one |a )?million )?(?:m[lL]|[µμu][lL]|[lL]\b|cells?\b|lit"
    rf"|microlit|millilit|mg|[µμ]g|g(?:rams?)?\b|field|dish|10\^?\d{{1,2}} \w+s\b)"
    rf"|10\S{{1,3}} {THINGS} were (?:obtained|recovered|released|isolated|harvested) per\b"
    rf"|{THINGS} (?:rose|increased|decreased|fell|dropped) from \d[\d ,]*(?:± ?\d[\d ,]*)?/ ?[µμ][lL]"
    rf"|total concentration|\btheir (?:number )?concentrations? (?:was"
    rf"|were)\b|\bcounts (?:were|was) [\d(]|\b(?:as many"
    rf"|ratios? of) (?:nano)?particles (?:as|to)\b"
    r"|\b[Pp]articles?(?:[- ]to[- ]| ?/ ?)(?:protein|RNA|lipid)\b|\b10\^?\d{1,2} (?:[\w-]+ )?per (?:10\^?\d"
    r"|(?:one |a )?million)\d? ?"
    r"cells\b",
)
"""Words that say that vesicles were counted."""
PARTICLES = Sieve(
    r"\b(?:nano)?particles? ?(?:/|per )|\bas many (?:nano)?particles as\b|\b[Pp]article counting\b"
    r"|\b(?:[Pp]article (?:concentration|number|count|yield)s?"
    r"|[Yy]ields? of particles)\b[^;]{0,60}?[ ×x·]10\^?\d{1,2}\b"
)
"""Words for a number of particles by volume, mass or cells, which need no other word for vesicles."""
COUNTED = re.compile(rf"10\S* ?{THINGS} ?(?:/|per )")
"""A figure that says itself that it is a number of vesicles."""
FOUND = re.compile(
    rf"{THINGS} (?:[^.;\d]{{0,40}}? )?(?:was|were|averaged|numbered|amounted to|reached) (?:about |approximately )?$"
)
"""What stands before a figure that says how many vesicles there were: `MPs were`."""
BY_PROTEIN = re.compile(r"\b(?:Bradford|BCA|Lowry|Qubit|NanoDrop)\b|\b[Ff]or size (?:determination|distribution)")
"""Words of an amount of vesicles that is one of protein, or of those that were counted to be sized."""
TOLD = re.compile(r"\b(?:more|fewer|held|contained|yielded)\b")
"""Words of a finding on how many vesicles there were."""
COUNTERS = (
    "NTA",
    "fluorescence NTA",
    "TRPS",
    "MRPS",
    "flow cytometry",
    "nano-flow cytometry",
    "SP-IRIS",
    "interferometric light microscopy",
    "imaging flow cytometry",
)
DOSE = Sieve(
    r"\b(?:treat\w*|dose[sd]?|dosage|inject\w*|administ\w+|incubated with|exposed to|with or without|added to"
    r"|adding|addition of|(?:rais|ris|increas)ing (?:the )?(?:numbers?|amounts?|doses?) of|stimulat\w+|seeded"
    r"|plated|spik\w+|diluted to|adjusted to|recommended|optimal|within the range|range of)\b",
    re.IGNORECASE,
)
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
NUMBER = rf"\d{{1,4}}(?:\.\d{{1,2}})?(?:{SPACE}(?:±|\+/[-−]){SPACE}\d{{1,4}}(?:\.\d{{1,2}})?)?{SPACE}nm"
SIZES = (
    ("mode", Sieve(rf"(?P<size>{NUMBER}){SPACE}\((?:the )?mod(?:e|al)\b", re.IGNORECASE)),
    ("median", Sieve(rf"(?P<size>{NUMBER}){SPACE}\((?:the )?(?:median|D50)\b", re.IGNORECASE)),
    ("mode", Sieve(rf"\b(?:mod(?:e|al)|peak(?:ed|ing)?)\b[^.;\d]{{0,50}}(?P<size>{NUMBER})", re.IGNORECASE)),
    ("median", Sieve(rf"\b(?:median|[Dd]50)\b[^.;\d]{{0,50}}(?P<size>{NUMBER})", re.IGNORECASE)),
    ("mean", Sieve(rf"\b(?:mean|average)\b[^.;\d]{{0,50}}(?P<size>{NUMBER})", re.IGNORECASE)),
    ("range", Sieve(
        rf"(?:rang(?:e|ed|es|ing)|between|from|diameters? of|sizes? of"
            rf"|sized?|(?:cup|saucer)-shaped|round|spherical|(?:vesicles?|EVs?|exosomes?|microparticles?"
            rf"|structures)(?: of| from| between| measuring|,(?= ?\d))"
            rf")[^.;\d]{{0,40}}(?P<low>\d{{1,4}}){SPACE}(?:nm)?{SPACE}(?:-|–|—|−|to"
                rf"|and){SPACE}(?P<high>\d{{2,4}}){SPACE}nm", re.IGNORECASE)),
)  # fmt: skip

TOLD_SIZE = Sieve(
    rf"\b(?P<kind>mean|average|median|modal|mode) (?:particle |vesicle |EV |exosome |hydrodynamic )?"
    rf"(?:size|diameter)s?\b"
    rf"(?: of (?!cell|bead|liposom|droplet)[^.;\d]{{0,40}}| \([^()]{{0,20}}\))? ?(?:was|were|is|of|,|:)"
    rf" ?(?:about |approximately |around |~ ?)?(?P<size>{NUMBER})"
    rf"|\b(?:a|the|their|its|with|and) (?P<alone>mean|average|median|modal|mode|D50)(?: \([^()]{{0,20}}\))?"
    rf" ?(?:was|were|is|of|at|near|,|:|=)"
    rf" ?(?:about |approximately |around |~ ?)?(?P<length>{NUMBER})(?! ?(?:apart|thick|steps?|pores?|beads?))",
    re.IGNORECASE,
)
"""Sizes by the words for them alone: `The mean diameter was 118 nm`, `EVs had a mode of 92 nm`."""
OTHER_LENGTHS = Sieve(
    r"\b(?:beads?|microspheres|liposomes?|droplets?|nanoparticles of|gold|pores?|wavelengths?|absorbance|excitation"
    r"|emission|lasers?|thickness|heights?|stiffness|resolution|distances?|channels?|grids?|LNPs?|lipoproteins?"
    r"|V?LDL|HDL|chylomicrons?|bacteria|virions?|phages?|fibrils?|fib(?:er|re)s)\b",
    re.IGNORECASE,
)
"""Words for what else is so many nanometres long."""
NO_SIZERS = ("flow cytometry", "bead-based flow cytometry", "imaging flow cytometry")
"""Techniques that count, and which hardly anybody takes a mean size from without saying so."""
KINDS_OF_SIZE = {
    "mean": "mean",
    "average": "mean",
    "median": "median",
    "modal": "mode",
    "mode": "mode",
    "d50": "median",
}
KIN = {
    "electron microscopy": "TEM", "immuno-EM": "TEM", "fluorescence NTA": "NTA", "MADLS": "DLS", "MRPS": "RPS",
    "TRPS": "RPS", "bead-based flow cytometry": "flow cytometry", "nano-flow cytometry": "flow cytometry",
    "imaging flow cytometry": "flow cytometry",
}  # fmt: skip
FOUND_BY = re.compile(r"^[^.;,]{0,40}?\b(?:by|with|using|via|in|from|under) (?:the )?(?:[\w-]+ ){0,2}$")
"""What stands between a size and the technique that found it."""
ISOLATING = ("size exclusion elution",)
"""Techniques whose names mostly tell how vesicles were isolated: `SEC pools`."""
UNSAID = "the text does not say by which technique"


OF_SAMPLE = re.compile(
    r" (?:of |in )?(?:[\w-]+ )?(?:plasma|serum|blood|urine|medium|milk|CSF|saliva)\b(?! (?:EVs?|exosomes|vesicles))"
)
HELD = re.compile(
    r"\b(?:[Pp]lasma|[Ss]erum|[Uu]rine|[Mm]ilk|CSF|[Ss]aliva|[Mm]edium) (?:held|contained|had)\b[^.;,]{0,30}$"
)
"""What a number of particles by volume is of, behind it and before it: `plasma held 3 × 10^10 particles/mL`."""


class Count(NamedTuple):
    """That vesicles were counted, by which technique, and the node for it."""

    technique: str
    node: Node


def concentration_in(text: str, start: int, end: int) -> tuple[str, Span] | None:
    """A number of particles by volume, as a dossier has it, and where it stands."""
    for pattern in (POWER, SCIENTIFIC):
        if match := pattern.search(text, start, end):
            power = int(match.group("power").translate(SUPERSCRIPTS))
            unit = match.group("unit").replace("μ", "µ").replace("u", "µ").replace("l", "L").replace("cm3", "mL")
            unit = "L" if unit.startswith(("Lit", "lit")) else unit
            return f"{match.group('factor')}e{power} /{unit}", Span(match.start(), match.end())
    return None


def counted(scene: Scene) -> Count | None:
    """Whether vesicles were counted: the figure, else the words that say so."""
    worded: Count | None = None
    for number, subject in enumerate(scene.subjects):
        if scene.others[number] or scene.roles[number] in ("references", "back", "front"):
            continue
        sentence, told = scene.manuscript.sentences[number], scene.words(number)
        if subject in ("cells", "tissue") and not PARTICLES.search(told):
            continue
        by_counter = _by_counter(scene, number)
        if subject != "vesicles" and not by_counter and "article" not in told and "total concentration" not in told:
            continue
        words = WORDS.search(scene.text, sentence.start, sentence.end)
        if words and not by_counter and BY_PROTEIN.search(told) and not _counters_in(scene, number):
            words = None
        figure = concentration_in(scene.text, sentence.start, sentence.end)
        if not (words or figure) or DOSE.search(scene.text, sentence.start, sentence.end):
            continue
        technique = by_counter or _counter(scene, number)
        spelt = figure is not None and PARTICLES.search(scene.text, *figure[1]) is not None and _counts_anywhere(scene)
        if figure and (technique or subject == "vesicles" or spelt) and (words or technique or spelt):
            return Count(technique, _figure(scene, *figure))
        by_mass = words is not None and PARTICLES.match(scene.text, words.start()) is not None
        found = figure and scene.roles[number] == "results" and scene.direct[number]
        if figure and found and FOUND.search(scene.text, max(sentence.start, figure[1].start - 80), figure[1].start):
            return Count("", {"value": Found(figure[0], (figure[1],))})
        if figure and found and (COUNTED.search(scene.text, *figure[1]) or TOLD.search(told)):
            return Count("", _figure(scene, *figure))
        other = _per_other(scene.text, sentence.start, sentence.end) if scene.roles[number] == "results" else None
        if other and (technique or subject == "vesicles" or _counts_anywhere(scene)):
            return Count(technique, other)
        if words and (technique or by_mass or (subject == "vesicles" and scene.direct[number])) and not worded:
            worded = Count(technique, {"value": Found("measured", (Span(words.start(), words.end()),))})
    return worded if worded and (worded.technique or _counts_anywhere(scene)) else None


def _per_other(text: str, start: int, end: int) -> dict[str, Node] | None:
    """A number of particles by batch, cell or gram of tissue."""
    match = PER_OTHER.search(text, start, end)
    if match is None:
        return None
    at = (Span(*match.span()),)
    factor = f"({match['factor']} ± {match['spread']})" if match["spread"] else match["factor"]
    per = next(name for name, words in PER.items() if match["per"].startswith(words))
    return {"value": Found(f"{factor} × 10^{match['power'].translate(SUPERSCRIPTS)}", at), "per": Found(per, at)}


def _figure(scene: Scene, value: str, span: Span) -> dict[str, Node]:
    """A number of particles, with the sample that it refers to where the words beside it tell."""
    found: dict[str, Node] = {"value": Found(value, (span,))}
    of = OF_SAMPLE.match(scene.text, span.end) or HELD.search(scene.text[max(0, span.start - 60) : span.start])
    if of is not None and value.endswith("/mL"):
        found["per"] = Found("mL sample", (span,))
    return found


def _by_counter(scene: Scene, number: int) -> str:
    """The technique of an instrument that counts particles, where a sentence names one: `ZetaView counts were`."""
    sentence = scene.manuscript.sentences[number]
    for name in within(scene.names, "instrument", sentence.start, sentence.end):
        if name.name and (technique := served_by(name.name)) in COUNTERS:
            return technique
    return ""


def _counter(scene: Scene, number: int) -> str:
    """The technique that a sentence counts by, named in it or in the one before or behind."""
    sentences = scene.manuscript.sentences
    for one in (number, number - 1, number + 1):
        if 0 <= one < len(sentences) and sentences[one].paragraph == sentences[number].paragraph:
            for name in _counters_in(scene, one):
                return "NTA" if name == "fluorescence NTA" else name
    return ""


def _counters_in(scene: Scene, number: int) -> list[str]:
    """The techniques that count which a sentence names."""
    sentence = scene.manuscript.sentences[number]
    names = within(scene.names, "technique", sentence.start, sentence.end)
    return [name.name for name in names if name.name in COUNTERS]


def _counts_anywhere(scene: Scene) -> bool:
    return any(name.name in COUNTERS for name in scene.names["technique"])


def sizes_in(scene: Scene, numbers: list[int], technique: str) -> dict[str, Node]:
    """The sizes by a technique that sentences give, or the one behind them: mean, mode, median, range, each once."""
    found: dict[str, Node] = {}
    sentences = scene.manuscript.sentences
    for number in dict.fromkeys(n for one in numbers for n in (one, one + 1)):
        if number >= len(sentences) or scene.others[number] or scene.roles[number] == "methods":
            continue
        start, end = sentences[number].start, sentences[number].end
        for key, pattern in SIZES:
            told = (one for one in pattern.finditer(scene.text, start, end) if key not in found)
            if match := next((one for one in told if _by(scene, technique, Span(*one.span()), Span(start, end))), None):
                groups = match.groupdict()
                value = groups.get("size") or f"{groups['low']}-{groups['high']} nm"
                found[key] = Found(" ".join(value.split()), (Span(match.start(), match.end()),))
    return found


def _by(scene: Scene, technique: str, at: Span, sentence: Span) -> bool:
    """Whether a size in a sentence is by this technique: by the last one named before it, or that it was found `by`."""
    told = within(scene.names, "technique", *sentence)
    named = [(_kin(one.name), one.start) for one in told if one.name and one.name not in ISOLATING]
    before = [name for name, place in named if place < at.end]
    if before:
        return before[-1] == _kin(technique)
    behind = next((one for one in named if FOUND_BY.search(scene.text[at.end : one[1]])), None)
    return behind is None or behind[0] == _kin(technique)


def _kin(technique: str) -> str:
    """Techniques that text names for each other as one."""
    return KIN.get(technique, technique)


def sizes_told(scene: Scene, techniques: Sequence[str]) -> dict[str, dict[str, Node]]:
    """The sizes of vesicles that results give without a technique, by the one that they are of.

    `techniques` are those that the paper sized by. A size is of the one that the sentence before names, else of the
    only one that there is: `The mean diameter was 118 nm`.
    """
    found: dict[str, dict[str, Node]] = {}
    sizers = [one for one in techniques if one not in NO_SIZERS] or list(techniques)
    for number, role in enumerate(scene.roles):
        if role not in ("results", "abstract") or scene.others[number] or scene.subjects[number] in ("cells", "tissue"):
            continue
        start, end, _ = scene.manuscript.sentences[number]
        for match in TOLD_SIZE.finditer(scene.text, start, end):
            key, told = _told(scene, match, number)
            technique = _sizer(scene, number, sizers) if told else ""
            if told and technique and _by(scene, technique, Span(*match.span()), Span(start, end)):
                value = Found(told, (Span(match.start(), match.end()),), UNSAID)
                found.setdefault(technique, {}).setdefault(key, value)
    return found


def _told(scene: Scene, match: re.Match[str], number: int) -> tuple[str, str]:
    """Which size a match tells, and the size; empty where it is that of another thing."""
    if match["kind"]:
        return KINDS_OF_SIZE[match["kind"].lower()], " ".join(match["size"].split())
    sentence = scene.manuscript.sentences[number]
    other = OTHER_LENGTHS.search(scene.text, sentence.start, sentence.end)
    if scene.subjects[number] != "vesicles" or not scene.direct[number] or other:
        return "", ""
    return KINDS_OF_SIZE[match["alone"].lower()], " ".join(match["length"].split())


def _sizer(scene: Scene, number: int, sizers: Sequence[str]) -> str:
    """The technique that a size is by, of those that sized: what the sentence before names, else the only one."""
    sentences = scene.manuscript.sentences
    before = number - 1
    if before >= 0 and sentences[before].paragraph == sentences[number].paragraph:
        names = [name.name for name in within(scene.names, "technique", *sentences[before][:2])]
        kin = {_kin(name) for name in names if name and name not in NO_SIZERS}
        named = [one for one in sizers if {_kin(one)} == kin]
        if kin:
            return named[0] if len(named) == 1 else ""
    return sizers[0] if len(sizers) == 1 else ""
