"""Which technique an instrument serves, and the forms of the names of instruments that are not known."""

from __future__ import annotations

import re
from functools import cache

from evcheck.knowledge import lookup

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


@cache
def served_by(instrument: str) -> str:
    """The technique that an instrument serves; empty where it serves several or none."""
    entry = lookup.find("instrument", instrument).entry
    return str(entry.technique) if entry is not None else ""
