"""Whether the RNA and the proteins that vesicles carry were read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from evcheck.manuscript.characterization.surroundings import near_vesicles, paragraph
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within

WORDS = ("RNA", "miR-", "Trizol", "TRIzol")
"""Words without one of which a sentence tells nothing of RNA."""
RNA = r"(?:(?!s[ih]RNA)\w{0,4}-?RNAs?|miRs?(?:-\w+)?|transcriptom\w*)"
UNLIKE = re.compile(r"(?:Unlike|In contrast to|Whereas|While|Differently from) [^;]*?\bet al\b")
"""How a sentence begins that tells what others did and these authors did not."""
RNA_OF = re.compile(rf"\b{RNA}\b[^.;]{{0,90}}?\b(?:from|in|of|within)\b(?P<of>[^.;]{{0,70}})")
OF_RNA = re.compile(
    rf"^['’s\u200b]*(?:[- ](?:derived|associated|enclosed|contained|specific|containing|small|total|long"
    rf"|non-?coding|circulating|enriched|cargo|isolated|plasma|serum|urinary|and|cell(?:ular)?)){{0,4}}[- ]{RNA}\b"
)
HANDLED = re.compile(
    r"\b(?:isolat\w+|extract\w+|purif\w+|sequenc\w+|\w*PCR|profil\w+|quantif\w+|quantit\w+|microarray|arrays?"
    r"|librar(?:y|ies)|Bioanalyzer|TRI ?zol|QIAzol|miRNeasy|detected|analy[sz]ed|measured|expression|levels?"
    r"|enriched|lysed|contain\w*|compared|identified|carr(?:y|ied)|cataloge?d?|expressed|reads)\b",
    re.IGNORECASE,
)
THEIR_RNA = re.compile(rf"\btheir (?:\w+ ){{0,2}}{RNA} (?:(?:content|cargo|profiles?) )?(?:was|were|is|are)\b")
OWN_RNA = re.compile(rf"\b{RNA} (?:contents?|cargos?|profiles?|composition|repertoires?|payloads?|signatures?)\b")
BY_KIT = re.compile(
    r"\b(?:TRI ?zol|TRI reagent|QIAzol|miRNeasy|mirVana|RNeasy|exoRNeasy|miRCURY|RNA (?:was|were) (?:then "
    r"|subsequently |next |also )?(?:isolat|extract|purif)\w+|(?:isolat|extract|purif)\w+ (?:of )?(?:the "
    r")?(?:total |small )?\w*RNA|\w*RNA[- ]?seq(?:uencing)? (?:was|were))\b"
)
FROM_THEM = re.compile(
    r"(?i)\b(?:pellets?|fractions?|eluates?|samples?|preparations?|isolates?|columns?|them|these|each|all|both|plasma"
    r"|serum"
    r"|urine|fluids?|supernatants?|\d+ ?[mµμ][lL])\b"
)
"""What RNA is said to be of where vesicles are meant."""
SMALL_RNA = re.compile(r"\b(?:[Ss]mall[- ]RNAs?|mi(?:cro)?RNAs?|miRNeasy|exoRNeasy|Serum/Plasma)\b")
OF_GENES = re.compile(r"\bmRNAs?\b|gene expression|GAPDH|actin\b|\bcells?\b|tissues?|ΔΔC|2-ΔΔ|primers? for")
TREATED = re.compile(r"\b(?:treated|incubated|stimulated|cultured|exposed|transfected|cells|tissues?)\b", re.IGNORECASE)

GIVEN = re.compile(r"treated|incubated|stimulated|exposed|after|receiv")
CELLS_WITH = re.compile(r"[- ](?:treated|stimulated|exposed|educated|producing|secreting|releas\w+)")
"""Words before and behind vesicles where the RNA is that of cells which got or make them."""


READ_BY = ("sequencing", "RT-qPCR", "digital PCR", "microarray", "nCounter")
"""The assays that tell which RNA there is."""
PLAIN_SEQUENCED = re.compile(r"(?i)\b(?:librar(?:y|ies)\b[^.;]{0,80}\bsequenced|sequenced on|RNA-?seq\b)")
"""Sequencing without its name: `libraries were prepared and sequenced`."""


def rna(scene: Scene) -> list[dict[str, Node]]:
    """That RNA of the vesicles was looked at, and by which assays, as entries of `components:`."""
    told = list(_told_of_rna(scene))
    if not told:
        return []
    words = next((found for _, found in told if not found.unsure), told[0][1])
    what: dict[str, Node] = {"what": Found("RNA", words.evidence, words.unsure)}
    assays = _read_by(scene, dict.fromkeys(number for number, _ in told))
    return [{**what, "by": by} for by in assays] or [what]


def _read_by(scene: Scene, numbers: Iterable[int]) -> list[Found]:
    """The assays that read the RNA, from the paragraphs of the methods or results that tell of it."""
    found: dict[str, Found] = {}
    sentences, paragraphs = scene.manuscript.sentences, scene.manuscript.paragraphs
    for number in dict.fromkeys(sentences[one].paragraph for one in numbers if scene.roles[one] in READ_IN):
        start, end = paragraphs[number].start, paragraphs[number].end
        if OF_CELLS_TOO.search(scene.text, start, end):
            continue
        for name in within(scene.names, "assay", start, end):
            if name.name in READ_BY:
                found.setdefault(name.name, Found(name.name, (Span(name.start, name.end),)))
        if "sequencing" not in found and (match := PLAIN_SEQUENCED.search(scene.text, start, end)):
            found["sequencing"] = Found("sequencing", (Span(*match.span()),))
    return list(found.values())


READ_IN = ("methods", "supplement", "other", "results")
OF_CELLS_TOO = re.compile(
    r"(?i)\b(?:(?:from|of) (?:the )?(?:[\w-]+ )?(?:cells|tissues?)|cells (?:or|and) (?:EVs|exosomes)|EVs and cells"
    r"|GAPDH|(?:β|beta)-?actin|mRNA expression|gene expression)\b"
)
"""Words of a paragraph whose assays may be those of RNA of cells."""


def _told_of_rna(scene: Scene) -> Iterator[tuple[int, Found]]:
    """The sentences that say that RNA of the vesicles was looked at, with their words; the sure ones first."""
    weak: list[tuple[int, Found]] = []
    for number, subject in enumerate(scene.subjects):
        nameless = not subject and scene.about_vesicles and scene.roles[number] == "methods"
        if not (subject == "vesicles" or nameless):
            continue
        if scene.others[number] or scene.roles[number] in ("references", "back", "front"):
            continue
        text = scene.words(number)
        if UNLIKE.match(text) or not any(word in text for word in WORDS):
            continue
        sentence = scene.manuscript.sentences[number]
        if span := _vesicles_own(scene, sentence.start, sentence.end, text):
            yield number, Found("RNA", (span,))
        elif kit := _by_kit(scene, number, nameless):
            weak.append((number, kit))
    yield from weak


def _by_kit(scene: Scene, number: int, nameless: bool) -> Found | None:
    """RNA that a sentence takes out with a kit, where the vesicles are named before it or meant."""
    text, sentence = scene.words(number), scene.manuscript.sentences[number]
    kit = BY_KIT.search(text)
    if kit is None or TREATED.search(text) or not _is_of_them(scene, number, nameless):
        return None
    of = RNA_OF.search(text)
    elsewhere = of is not None and (nameless or not FROM_THEM.search(of["of"]))
    if elsewhere and not names_vesicles(scene, sentence.start, sentence.end):
        return None
    span = Span(sentence.start + kit.start(), sentence.start + kit.end())
    return Found("RNA", (span,), "" if near_vesicles(scene, number) else "the sentence does not name the vesicles")


def _is_of_them(scene: Scene, number: int, nameless: bool) -> bool:
    """Whether the RNA of a sentence is that of vesicles, as its place says; a nameless paragraph is on small RNA."""
    if nameless:
        around = paragraph(scene, number)
        return SMALL_RNA.search(around) is not None and not OF_GENES.search(around)
    role = scene.roles[number]
    return role == "methods" or near_vesicles(scene, number) or (scene.direct[number] and role == "other")


def _vesicles_own(scene: Scene, start: int, end: int, text: str) -> Span | None:
    """Where a sentence speaks of RNA in or from vesicles and of what was done with it."""
    own = OWN_RNA.search(scene.text, start, end)
    vesicles = names_vesicles(scene, start, own.start()) if own else None
    if own and vesicles and not TREATED.search(scene.text, start, end):
        return Span(vesicles.start, own.end())
    if not HANDLED.search(text):
        return None
    if span := _from_vesicles(scene, start, end):
        return span
    own = THEIR_RNA.search(scene.text, start, end)
    vesicles = names_vesicles(scene, start, own.start()) if own else None
    if own and vesicles:
        return Span(vesicles.start, own.end())
    at = start
    while vesicles := names_vesicles(scene, at, end):
        if own := OF_RNA.match(scene.text[vesicles.end : min(end, vesicles.end + 60)]):
            return Span(vesicles.start, vesicles.end + own.end())
        at = vesicles.end
    return None


def _from_vesicles(scene: Scene, start: int, end: int) -> Span | None:
    """Where a sentence tells of RNA from or in vesicles, and not of cells that got or make them."""
    for match in RNA_OF.finditer(scene.text, start, end):
        vesicles = names_vesicles(scene, match.start("of"), match.end("of"))
        if vesicles is None or GIVEN.search(scene.text[match.start("of") : vesicles.start]):
            continue
        if not CELLS_WITH.match(scene.text[vesicles.end : vesicles.end + 30]):
            return Span(match.start(), vesicles.end)
    return None


EXCISED = re.compile(r"\bbands? (?:was|were) (?:\w+ )?(?:cut|excised|sliced)|identity (?:of|by)")
PEPTIDES = re.compile(
    r"proteom|peptid|tryp(?:sin|tic)|proteins (?:were|was) (?:\w+ )?identified|identified (?:\w+ )?[\d,]+ "
    r"|[\d,]+ (?:\w+ )?proteins|underwent|Orbitrap|"
    r"MaxQuant|protein (?:cargo|content|composition)|proteins (?:of|in|from)",
    re.IGNORECASE,
)
DOWNSTREAM = re.compile(r"\b(?:applications?|uses) (?:such as|like|including)\b|\binterfer\w+ with (?:\w+ )?proteomics")
"""Words for what might be done with vesicles."""


def proteome(scene: Scene) -> dict[str, Node] | None:
    """That the proteins of vesicles were read by mass spectrometry, as an entry of `components:`."""
    for number, subject in enumerate(scene.subjects):
        if subject != "vesicles" or scene.others[number]:
            continue
        if scene.roles[number] in ("references", "back", "front", "introduction"):
            continue
        if span := _by_mass_spectrometry(scene, number):
            return {"what": Found("proteome", (span,)), "by": Found("mass spectrometry", (span,))}
    return None


def _by_mass_spectrometry(scene: Scene, number: int) -> Span | None:
    """Where a sentence tells that all proteins were read, and not one band, nor what might be done."""
    sentence = scene.manuscript.sentences[number]
    names = within(scene.names, "assay", sentence.start, sentence.end)
    name = next((name for name in names if name.name == "mass spectrometry"), None)
    if name is None or not (scene.direct[number] or near_vesicles(scene, number)):
        return None
    words = scene.words(number)
    if any(pattern.search(words) for pattern in (EXCISED, DOWNSTREAM, TREATED)) or not PEPTIDES.search(words):
        return None
    return Span(name.start, name.end)
