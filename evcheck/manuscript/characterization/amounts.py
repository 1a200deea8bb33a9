"""How much protein and lipid the vesicles hold, and by which assay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.characterization.surroundings import names_in_title, near_vesicles, paragraph
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene, names_vesicles, once
from evcheck.manuscript.structure.subjects import CELLS
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within

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
OF_BOTH = ("Qubit", "A280")
"""Assays of protein and of nucleic acids, of which only the words around say which it was."""
LIPID = ("sulfophosphovanillin assay", "cholesterol assay", "phospholipid assay", "lipid dye assay")
NO_PROTEIN = re.compile(
    r"^[^.;,]{0,30}?\b(?:RNA|DNA|dsDNA|ssDNA|miRNA|microRNA|cDNA)\b|^[^.;]{0,60}\b(?:RNA|DNA) (?:concentration"
    r"|quantity|quality|integrity)"
)
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


def quantities(scene: Scene) -> dict[str, Node]:
    """The amounts of protein and lipid as `characterization: quantities:` has them."""
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


LYSATES = re.compile(
    r"(?: (?:assay|kit|method))? \((?:of |for |in )?(?:the )?(?:cell )?(?:lysates?|cells|homogenates?)\)"
)
"""What an assay was used for, in brackets behind it: `Bradford (lysates)`."""


def _assays(scene: Scene, number: int, subject: str) -> Iterator[tuple[str, Found]]:
    """The substances that a sentence tells the assays of, where it is on vesicles."""
    sentence = scene.manuscript.sentences[number]
    names = within(scene.names, "assay", sentence.start, sentence.end)
    for name in names:
        if name.name not in (*PROTEIN, *LIPID):
            continue
        if LYSATES.match(scene.text, name.end, sentence.end):
            continue
        text = scene.words(number)
        substance = "protein" if name.name in PROTEIN else "lipid"
        if name.name in OF_BOTH and not _of_protein(text, scene.text[name.end : sentence.end]):
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
        unsure = "" if direct or near_vesicles(scene, number) else "the sentence does not name the vesicles"
        printed = scene.text[name.start : name.end]
        yield substance, Found(printed if name.name in KITS else name.name, (Span(name.start, name.end),), unsure)


def _of_protein(text: str, behind: str) -> bool:
    """Whether a sentence, and what stands in it behind an assay, says that protein was measured."""
    return PROTEIN_WORD.search(text) is not None and not NO_PROTEIN.search(behind)


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
