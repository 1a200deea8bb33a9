"""How much protein, lipid and RNA the vesicles hold, by which assay, and in which buffer they were lysed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.characterization.measuring import names_in_title, paragraph
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene, names_vesicles, once
from evcheck.manuscript.structure.subjects import CELLS
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

PROTEIN = (
    "BCA",
    "microBCA",
    "Bradford",
    "Lowry",
    "DC protein assay",
    "Qubit",
    "A280",
    "fluorescent protein assay",
    "Pierce 660 nm",
    "amino acid analysis",
)
KITS = ("fluorescent protein assay",)
"""Assays that go by the names of their kits, which are told as they are printed."""
LIPID = ("sulfophosphovanillin assay", "cholesterol assay", "phospholipid assay", "lipid dye assay")
NO_PROTEIN = re.compile(
    r"^[^.;,]{0,30}?\b(?:RNA|DNA|dsDNA|ssDNA|miRNA|microRNA|cDNA)\b|^[^.;]{0,60}\b(?:RNA|DNA) (?:concentration"
    r"|quantity|quality|integrity)"
)
NUCLEIC = re.compile(r"\b(?:\w*RNA|DNA|nucleic acids?|librar(?:y|ies)|260)\b")
OF_FLUID = re.compile(
    r"\b(?:total )?proteins?(?: concentrations?| contents?| levels?)? (?:of|in) (?:the )?(?:\w+ ){0,2}?"
    r"(?:fluids?|lavage|plasma|serum)\b",
    re.IGNORECASE,
)
PROTEIN_WORD = re.compile(r"\bproteins?\b|BCA|bicinchoninic|Bradford|Lowry|albumin", re.IGNORECASE)
OF_CELLS = re.compile(
    r"\b(?:cell(?:ular)?|tissue|whole[- ]cell|total cell|tumou?r|brain|liver|muscle|heart) (?:lysates?|extracts?"
    r"|homogenates?|proteins?)\b|"
    r"\b(?:lysates?|supernatants?|homogenates?|extracts?) (?:was|were)\b|\bcells were lysed\b|\bproteins? (?:was"
    r"|were) extracted from (?:the )?(?:\w+ )?(?:cells|tissues?)",
    re.IGNORECASE,
)
JOINT = re.compile(
    r"\b(?:samples|particles|EVs?|exosomes?|\w*vesicles|\w*EVs|MPs|pellets|isolates|fractions)\b[^.;]{0,60}?\b(?:and"
    r"|or|/) (?:\w+ ){0,2}"
    r"(?:cell(?:ular)?|whole[- ]cell|tissue) (?:lysates?|extracts?|homogenates?)\b",
    re.IGNORECASE,
)
"""Lysates of cells that are worked on together with vesicles."""
IN_BRACKETS = re.compile(
    r"\b(?:[Pp]ellets?|[Pp]reparations?|[Ff]ractions?|[Ii]solates?|[Ee]luates?|[Ss]uspensions?|[Cc]oncentrates?)"
    r" \([^()]*$"
)
"""Words for what was isolated, before a bracket that tells how much of it."""
SUPERNATANTS = re.compile(r"\bsupernatants? (?:was|were)\b", re.IGNORECASE)
"""What vesicles are isolated from, in a passage whose heading names them."""
LABELLED = re.compile(r"(?i)\b(?:label\w*|uptake|incubated with|internali\w+|unbound dye|free dye)\b")
ENZYMES = re.compile(r"caspase|luciferase", re.IGNORECASE)
"""What is measured in cells, by an amount of their protein."""
AMOUNT = re.compile(
    r"(?P<value>\d{1,4}(?:\.\d{1,3})?(?: ?± ?\d{1,4}(?:\.\d{1,3})?)?) ?(?P<unit>(?:[µμu]g|mg"
    r"|ng)/(?:[µμ]?[mu]?[lL]))(?! ?(?:BSA|of (?:BSA|trypsin|DNase|RNase)))"
)
OF_PROTEIN = re.compile(r"protein (?:concentration|content|amount|yield)")
PROTEIN_BEHIND = re.compile(r" (?:of )?(?:total )?proteins?\b(?! (?:A|G|marker|standard)\b)")
"""What says that an amount is one of protein: before it, or right behind."""
DOSE = re.compile(
    r"treat|dose|inject|administ|incubat|stimulat|antibod|diluted|normali[sz]ed to|adjusted|load", re.IGNORECASE
)

PER_CELLS = re.compile(r"\bper (?:10\^?\d|\d[\d.]* ?[×x] ?10\^?\d|(?:one |a )?million|\d+) cells\b")
CLAUSE = re.compile(r"[,;](?![^()]*\)) ")
CELLULAR = re.compile(r"\b(?:lysates?|homogenates?|cells?|cellular|tissues?)\b", re.IGNORECASE)
VERB = re.compile(r"\b(?:was|were|is|are|had|have)\b")
SHORT = 40
"""Characters of a heading at the head of a paragraph."""

RNA = r"(?:\w{0,4}-?RNAs?|miRs?(?:-\w+)?|transcriptom\w*)"
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

EXCISED = re.compile(r"\bbands? (?:was|were) (?:\w+ )?(?:cut|excised|sliced)|identity (?:of|by)")
PEPTIDES = re.compile(
    r"proteom|peptid|tryp(?:sin|tic)|proteins (?:were|was) (?:\w+ )?identified|identified (?:\w+ )?[\d,]+ "
    r"|[\d,]+ (?:\w+ )?proteins|underwent|Orbitrap|"
    r"MaxQuant|protein (?:cargo|content|composition)|proteins (?:of|in|from)",
    re.IGNORECASE,
)
LYSED = Sieve(
    r"\b(?:(?:put|taken up|boiled|mixed|brought|dissolved|re-?suspended)\b[^.;()]{0,24}?(?=\b(?:in|into"
    r"|with) (?:the |\d ?[x×] )?"
    r"(?:(?:sample|lysis|loading|Laemmli|RIPA) buffer|RIPA) \()|lys(?:ed|ing|is)|solubili[sz]ed"
    r"|dissolved)\b(?: (?:was |were |and |directly |on ice |performed "
    r"))*[^.;()]{0,40}?\b(?:in|with|using|by|buffer)\b:?\s?\(?(?P<buffer>[^;]{0,220})",
)
COMPOSED = re.compile(
    r"\d(?:\.\d+)? ?(?:%|mM|M\b)(?:(?!\b(?:gels?|PAGE|separated|resolved|run)\b)[^;]){0,40}?"
    r"(?:SDS|TEAB|ammonium bicarbonate|guanidin|SDC|laurate|Triton|NP-?40"
    r"|Nonidet|Tris|NaCl|deoxycholate|dodecyl|CHAPS|urea|HEPES|IGEPAL|octyl|Tween|EDTA|DTT|digitonin|thiourea)",
    re.IGNORECASE,
)
ISOLATED = re.compile(
    r"(?:The |These |All )?(?:[Cc]oncentrates?|[Pp]ellets?|[Pp]reparations?|[Ii]solates?|[Ee]luates?) "
    r"(?:was|were) lysed"
)
LYSATES = Sieve(r"\blysates? \((?P<buffer>[^()]{5,160})\)")
CLOSES = re.compile(
    r"\)|\.\s|;|, (?:and then|followed|then|for)\b| (?:for|on ice|at) | and (?:then )?(?:probed|blotted|analy[sz]ed"
    r"|separated|run|loaded|boiled|heated|kept|left|incubated)\b"
)
"""What ends the composition of a buffer."""
NAMED = re.compile(r"\b(?:RIPA|M-PER|Laemmli)(?: (?:lysis |sample )?buffer)?")


def quantities(scene: Scene) -> dict[str, Node]:
    """The amounts of protein, lipid and RNA as `characterization: quantities:` has them."""
    found: dict[str, Node] = {}
    if not scene.vesicles:
        return found
    for number, subject in enumerate(scene.subjects):
        if scene.others[number] or scene.roles[number] in ("references", "back", "front"):
            continue
        for substance, by in _assays(scene, number, subject):
            if substance not in found:
                found[substance] = {"by": by}
    if amount := _amount(scene):
        protein = found.setdefault("protein", {})
        if isinstance(protein, dict):
            protein["amount"] = amount
    return found


def _assays(scene: Scene, number: int, subject: str) -> Iterator[tuple[str, Found]]:
    sentence = scene.manuscript.sentences[number]
    names = within(scene.names, "assay", sentence.start, sentence.end)
    for name in names:
        if name.name not in (*PROTEIN, *LIPID):
            continue
        text = scene.words(number)
        behind = scene.text[name.end : sentence.end]
        substance = "protein" if name.name in PROTEIN else "lipid"
        if name.name in ("Qubit", "A280") and (
            NO_PROTEIN.search(behind)
            or (NUCLEIC.search(text) and not PROTEIN_WORD.search(text))
            or not PROTEIN_WORD.search(text)
        ):
            continue
        direct = names_vesicles(scene, sentence.start, sentence.end) is not None
        if subject == "cells" and not CELLS.search(PER_CELLS.sub("", text)):
            subject = scene.before[number] or subject
        if not subject and not _about_own(scene):
            continue
        if direct and _of_cells_apart(scene, sentence.start, sentence.end, name.start):
            continue
        if subject == "cells" and not scene.direct[number] and _goes_on(scene, number):
            subject = "vesicles"
        if scene.about_vesicles and IN_BRACKETS.search(scene.text, sentence.start, name.start):
            subject, direct = "vesicles", True
        if ENZYMES.search(text) or (substance == "lipid" and _of_no_lipid(name.name, text)):
            continue
        if subject not in ("vesicles", "") or ((OF_CELLS.search(text) or OF_FLUID.search(text)) and not direct):
            continue
        if not subject and (scene.roles[number] != "methods" or OF_CELLS.search(_up_to(scene, number))):
            continue
        unsure = "" if direct or _near(scene, number) else "the sentence does not name the vesicles"
        printed = scene.text[name.start : name.end]
        yield substance, Found(printed if name.name in KITS else name.name, (Span(name.start, name.end),), unsure)


def _of_no_lipid(assay: str, text: str) -> bool:
    """Whether a dye for peroxide measures another thing than cholesterol, or one for membranes labels vesicles."""
    if assay == "cholesterol assay":
        return "holesterol" not in text
    return assay == "lipid dye assay" and LABELLED.search(text) is not None


def _goes_on(scene: Scene, number: int) -> bool:
    """Whether a paragraph that has named cells speaks of vesicles all the same, by its heading or as the paper does."""
    told = JOINT.sub("", paragraph(scene, number))
    if names_in_title(scene, number):
        told = SUPERNATANTS.sub("", told)
    elif not (scene.about_vesicles or _headed(scene, number)):
        return False
    return OF_CELLS.search(told) is None


@once
def _about_own(scene: Scene) -> bool:
    """Whether any sentence outside of the introduction and the discussion speaks of vesicles."""
    told = ("methods", "results", "abstract", "other", "supplement", "front")
    return any(one == "vesicles" and role in told for one, role in zip(scene.subjects, scene.roles, strict=True))


def _of_cells_apart(scene: Scene, start: int, end: int, place: int) -> bool:
    """Whether the clause around an assay speaks of cells, and another one of vesicles: `lysates by protein (BCA)`."""
    first = start
    for match in CLAUSE.finditer(scene.text, start, end):
        if match.end() > place:
            end = match.start()
            break
        first = match.end()
    if names_vesicles(scene, first, end) or not CELLULAR.search(scene.text, first, end):
        return False
    return first == start or VERB.search(scene.text, start, first) is not None


def _headed(scene: Scene, number: int) -> bool:
    """Whether the paragraph of a sentence begins with a word for vesicles as its heading: `**OMVs.** Cultures, 1 L`."""
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    named = names_vesicles(scene, around.start, min(around.end, around.start + SHORT))
    return named is not None and scene.text[named.end : named.end + 1] in ".:"


def _up_to(scene: Scene, number: int) -> str:
    """The text of a paragraph up to the end of a sentence."""
    sentence = scene.manuscript.sentences[number]
    return scene.text[scene.manuscript.paragraphs[sentence.paragraph].start : sentence.end]


def _near(scene: Scene, number: int) -> bool:
    """Whether one of the three sentences before names vesicles."""
    paragraph = scene.manuscript.sentences[number].paragraph
    return any(
        scene.direct[one]
        and scene.subjects[one] == "vesicles"
        and scene.manuscript.sentences[one].paragraph == paragraph
        for one in range(max(0, number - 3), number)
    )


def _amount(scene: Scene) -> Found | None:
    """A protein concentration of vesicles that the results give."""
    for number, subject in enumerate(scene.subjects):
        if subject != "vesicles" or not scene.direct[number] or scene.others[number]:
            continue
        text = scene.words(number)
        sentence = scene.manuscript.sentences[number]
        if DOSE.search(text):
            continue
        for match in AMOUNT.finditer(scene.text, sentence.start, sentence.end):
            if not (OF_PROTEIN.search(text) or PROTEIN_BEHIND.match(scene.text, match.end())):
                continue
            value = f"{match.group('value')} {match.group('unit')}".replace("μ", "µ").replace("ug", "µg")
            return Found(value, (Span(match.start(), match.end()),))
    return None


def rna(scene: Scene) -> Found | None:
    """The words that say that RNA of the vesicles was looked at; None where it was not."""
    weak: Found | None = None
    for number, subject in enumerate(scene.subjects):
        nameless = not subject and scene.about_vesicles and scene.roles[number] == "methods"
        if not (subject == "vesicles" or nameless):
            continue
        if scene.others[number] or scene.roles[number] in ("references", "back", "front"):
            continue
        sentence = scene.manuscript.sentences[number]
        text = scene.words(number)
        if UNLIKE.match(text):
            continue
        if "RNA" not in text and "miR-" not in text and "Trizol" not in text and "TRIzol" not in text:
            continue
        if span := _vesicles_own(scene, sentence.start, sentence.end, text):
            return Found("RNA", (span,))
        kit = BY_KIT.search(text)
        told = scene.roles[number] == "methods" or (
            _near(scene, number) or (scene.direct[number] and scene.roles[number] == "other")
        )
        if nameless:
            told = SMALL_RNA.search(paragraph(scene, number)) is not None and not OF_GENES.search(
                paragraph(scene, number)
            )
        of = RNA_OF.search(text)
        if (
            of
            and (nameless or not FROM_THEM.search(of["of"]))
            and not names_vesicles(scene, sentence.start, sentence.end)
        ):
            continue
        if kit and told and not TREATED.search(text) and weak is None:
            span = Span(sentence.start + kit.start(), sentence.start + kit.end())
            weak = Found("RNA", (span,), "" if _near(scene, number) else "the sentence does not name the vesicles")
    return weak


def _vesicles_own(scene: Scene, start: int, end: int, text: str) -> Span | None:
    """Where a sentence speaks of RNA in or from vesicles and of what was done with it."""
    own = OWN_RNA.search(scene.text, start, end)
    vesicles = names_vesicles(scene, start, own.start()) if own else None
    if own and vesicles and not TREATED.search(scene.text, start, end):
        return Span(vesicles.start, own.end())
    if not HANDLED.search(text):
        return None
    for match in RNA_OF.finditer(scene.text, start, end):
        vesicles = names_vesicles(scene, match.start("of"), match.end("of"))
        if vesicles and not re.search(
            r"treated|incubated|stimulated|exposed|after|receiv", scene.text[match.start("of") : vesicles.start]
        ):
            behind = scene.text[vesicles.end : vesicles.end + 30]
            if not re.match(r"[- ](?:treated|stimulated|exposed|educated|producing|secreting|releas\w+)", behind):
                return Span(match.start(), vesicles.end)
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


DOWNSTREAM = re.compile(r"\b(?:applications?|uses) (?:such as|like|including)\b|\binterfer\w+ with (?:\w+ )?proteomics")
"""Words for what might be done with vesicles."""


def proteome(scene: Scene) -> dict[str, Node] | None:
    """That the proteins of vesicles were read by mass spectrometry, as an entry of `components:`."""
    for number, subject in enumerate(scene.subjects):
        if (
            subject != "vesicles"
            or scene.others[number]
            or scene.roles[number] in ("references", "back", "front", "introduction")
        ):
            continue
        sentence = scene.manuscript.sentences[number]
        for name in within(scene.names, "assay", sentence.start, sentence.end):
            if (
                name.name != "mass spectrometry"
                or EXCISED.search(scene.words(number))
                or DOWNSTREAM.search(scene.words(number))
                or TREATED.search(scene.words(number))
            ):
                continue
            direct = scene.direct[number] or _near(scene, number)
            if direct and PEPTIDES.search(scene.words(number)):
                span = Span(name.start, name.end)
                return {"what": Found("proteome", (span,)), "by": Found("mass spectrometry", (span,))}
    return None


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
        for match in LYSED.finditer(scene.text, sentence.start, sentence.end):
            buffer = match.group("buffer")
            if NUCLEIC.search(buffer[:40]) or re.search(
                r"red (?:blood )?cell|erythro|Trizol|QIAzol", match.group(), re.IGNORECASE
            ):
                continue
            direct = names_vesicles(scene, sentence.start, sentence.end) is not None
            if not direct and OF_CELLS.search(scene.words(number)):
                continue
            if composed := COMPOSED.search(buffer):
                end = _closed(buffer, composed.end())
                span = Span(match.start("buffer"), match.start("buffer") + end)
                return Found(scene.text[span.start : span.end].strip(), (span,))
            if (name := NAMED.search(buffer)) and named is None:
                span = Span(match.start("buffer") + name.start(), match.start("buffer") + name.end())
                named = Found(name.group(), (span,))
    return named


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
