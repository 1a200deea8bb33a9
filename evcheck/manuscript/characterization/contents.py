"""How much RNA and lipid the vesicles hold, as figures with their units, and by which assay.

What goes into a library, a transfection or a liposome is no content of vesicles, and neither is the RNA of cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

NUMBER = r"\d{1,4}(?:,\d{3})?(?:\.\d{1,3})?"
FIGURE = rf"(?:[~<>≈] ?)?{NUMBER}(?: ?(?:±|[-–]|to) ?{NUMBER})?"
MASS = r"(?:[fpnµμu]?g|mg|[fpnµμu]?mol|mmol)"
VOLUME = r"(?:m[lL]|[µμu][lL]|[lL]|dL)\b"
THING = (
    r"(?:(?:10\^?\(?\d{1,2}\)?|10[⁰¹²³⁴-⁹]{1,2}|\d(?:\.\d)? ?[×x] ?10\^?\d{1,2}|(?:one |a )?(?:million|billion)) )?"
    r"(?:[\w-]+ )?(?:particles?|vesicles?|\w{0,4}EVs?|exosomes?|cells?)\b"
)
PER = rf"(?: ?(?:/|per) ?(?:{VOLUME}|{THING}|[µμm]g (?:of )?(?:EV )?protein|g\b(?: tissue)?))"
UNIT = rf"(?:{MASS}{PER}?|[µμmn]M)(?![\w/])"
RNA = r"(?:(?:total|small|EV|vesicular|exosomal|cell-free) )*(?:\w{0,4}RNAs?)\b(?! (?:ladder|standard|spike|carrier))"
LIPID = (
    r"(?:(?:total|EV|vesicular|membrane) )*(?:phospho)?lipids?\b"
    r"(?! (?:standard|nanoparticles?|mix\w*|films?|dyes?|stains?|probes?|rafts?|bilayers?|droplets?))"
)
SUBSTANCES = {"rna": RNA, "lipid": LIPID}
AMOUNTS = {
    key: Sieve(
        rf"(?P<before>{FIGURE} ?{MASS}) (?:of )?{one}(?P<per>{PER})?"
        rf"|(?P<whole>{FIGURE} ?{UNIT}) (?:of )?{one}"
        rf"|\b{one}(?: (?:concentrations?|contents?|amounts?|yields?|quantit(?:y|ies)|levels?|mass))?[^.;\d]{{0,60}}?"
        rf"\b(?:was|were|of|is|averaged|at|amounted to|came to|reached|yielded|held|contained|\()[^.;\d]{{0,25}}?"
        rf"(?P<behind>{FIGURE} ?{UNIT}(?: (?:of )?{PER})?)",
        re.IGNORECASE,
    )
    for key, one in SUBSTANCES.items()
}
"""Amounts of a substance: `35 ng of RNA per mL plasma`, `The lipid content was 41 µg/mL`."""
SAMPLE = re.compile(
    r"(?<=m[lL]) (?:of )?(?:[\w-]+ )?(?:plasma|serum|blood|urine|medium|media|milk|CSF|saliva|fluid|lavage)\b"
)
"""What an amount by volume is of, where that is not the finished preparation."""
USED = re.compile(
    r"(?i)\b(?:input|librar\w+|reverse[- ]transcri\w+|cDNA|transfect\w*|electroporat\w*|load(?:ed|ing)|treat\w*"
    r"|inject\w*|dos(?:e[sd]?|age)|add(?:ed|ing)|incubat\w*|spik\w+|carrier|liposomes?|LNPs?|starting|used|diluted"
    r"|adjusted"
    r"|normali[sz]ed to|at least|minimum|limit of|detection limit|required|standard curve|per lane|subjected|ladder"
    r"|siRNA|administ\w+|mixed|extracted from (?:the )?\w* ?(?:cells?|tissues?)|from \d+ (?:ng|µg))\b"
)
CELLULAR = re.compile(r"(?i)\b(?:cell(?:ular)? RNA|RNA (?:of|from) (?:the )?(?:\w+ )?(?:cells|tissues?)|lysates?)\b")
MEASURED = Sieve(
    r"\b(?P<what>(?:\w{0,4}RNA|(?:phospho)?lipids?)(?: (?:concentrations?|contents?|amounts?|yields?|quantity))?)\b"
    r"[^.;]{0,50}\b(?:was|were) (?:\w+ )?(?:quantified|measured|determined|assessed|quantitated|estimated)\b"
    r"[^.;]{0,20}\b(?:by|with|using|on|via)\b",
    re.IGNORECASE,
)
TO = (("rna", ("Qubit", "RiboGreen", "A280", "Bioanalyzer", "TapeStation")),)
"""The assays by which RNA is measured; those of lipids are told by their names."""


class Amount(NamedTuple):
    """An amount of a substance with its unit, where it stands, and the words for what it is by volume of."""

    substance: str
    value: str
    span: Span
    of: Span | None


def contents(scene: Scene) -> dict[str, dict[str, Node]]:
    """The amounts of RNA and lipid in vesicles, as `characterization: quantities:` has them."""
    found: dict[str, dict[str, Node]] = {}
    if not scene.vesicles:
        return found
    for number, subject in enumerate(scene.subjects):
        if subject != "vesicles" or scene.others[number] or scene.roles[number] not in ("results", "abstract", "other"):
            continue
        if not scene.direct[number] or USED.search(scene.words(number)) or CELLULAR.search(scene.words(number)):
            continue
        for amount in _amounts(scene, number):
            entry = found.setdefault(amount.substance, {})
            if "amount" not in entry:
                entry["amount"] = Found(amount.value, (amount.span,))
                if amount.of is not None:
                    entry["per"] = Found("mL sample", (amount.of,))
    for substance, by in _assays(scene):
        found.setdefault(substance, {}).setdefault("by", by)
    return found


def _amounts(scene: Scene, number: int) -> Iterator[Amount]:
    """The amounts that a sentence on vesicles tells; a sentence that tells several is taken for its first."""
    sentence = scene.manuscript.sentences[number]
    for substance, pattern in AMOUNTS.items():
        match = pattern.search(scene.text, sentence.start, sentence.end)
        if match is None:
            continue
        told = match["whole"] or match["behind"] or f"{match['before']}{match['per'] or ''}"
        of = SAMPLE.match(scene.text, match.end())
        yield Amount(substance, _spelt(told), Span(*match.span()), Span(*of.span()) if of else None)


def _spelt(told: str) -> str:
    """An amount in the spelling of a dossier."""
    value = " ".join(told.split()).replace("μ", "µ").replace("–", "-").replace(" of /", "/")
    value = re.sub(r"\bu([gLlM]|mol)", r"µ\1", value).replace("ml", "mL").replace("µl", "µL")
    return re.sub(r"(\d) to (\d)", r"\1-\2", value)


def _assays(scene: Scene) -> Iterator[tuple[str, Found]]:
    """The assays by which the amounts of RNA in vesicles were measured, where a sentence on vesicles says so."""
    for number, subject in enumerate(scene.subjects):
        if subject != "vesicles" or scene.others[number] or scene.roles[number] not in ("methods", "results", "other"):
            continue
        sentence = scene.manuscript.sentences[number]
        match = MEASURED.search(scene.text, sentence.start, sentence.end)
        if match is None or "RNA" not in match["what"] or CELLULAR.search(scene.words(number)):
            continue
        if names_vesicles(scene, sentence.start, sentence.end) is None:
            continue
        for substance, assays in TO:
            for name in within(scene.names, "assay", match.end(), min(sentence.end, match.end() + 60)):
                if name.name in assays:
                    by = scene.text[name.start : name.end] if name.name == "A280" else name.name
                    yield substance, Found(by, (Span(name.start, name.end),))
