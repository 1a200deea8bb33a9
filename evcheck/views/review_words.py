"""What a check says of a dossier, in the words of a reader who has not found something in a paper.

A dossier's silence is no silence of the paper, and advice on how to write a dossier is of no use to a reviewer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from evcheck.manuscript.walking import language

WORDINGS = (
    (re.compile(r"\b([Nn])one of what is listed\b"), r"\1one of what was found"),
    (re.compile(r"\b(No technique) listed (?=measures\b)"), r"\1 that was found "),
    (re.compile(r"; if (?:there (?:was|is) none|none was \w+), write `[^`]*`"), ""),
    (re.compile(r" ?(?:\([^()]*write `[^()]*\)|[A-Z][^.]*\bwrite `[^`]*`[^.]*\.)"), ""),
    (re.compile(r" \(`\w+`: ([^()`]*)\)"), r" (\1)"),
    (re.compile(r" \((?:lysis buffer, or )?`[^`()]+`(?:[:;,] [^()]*)?\)"), ""),
    (re.compile(r" under `[^`]*`"), ""),
    (re.compile(r"; enter (?:each|it|them)\b[^.;]*"), ""),
    (re.compile(r"^What the sample is, is not stated\b"), "What the sample is was not found"),
    (re.compile(r"\bBy what assay (\w+) was found is not stated\b"), r"The assay that showed \1 was not found"),
    (re.compile(r", or its name not known\b"), ""),
    (re.compile(r"^What the study claims of its vesicles is not stated"),
        "It was not found whether the paper says that its vesicles carry or do something, on which this depends"),
    (re.compile(r"\bWhether (.*?),? is not (?:stated|said)\b"), r"It was not found whether \1"),
    (re.compile(r"\bis entered with `role: origin`"), "was found that tells where the vesicles come from"),
    (re.compile(r"\b(For|for) a reader: evcheck does not know whether `assay not named` takes an antibody\b"),
        r"\1 a reader: the assay of the proteins was not found"),
    (re.compile(r"\bassay not named\b"), "an assay that is not named"),
    (re.compile(r"\bNot stated\b"), "Not found"),
    (re.compile(r"\bis not (?:stated|said|reported|given)\b"), "was not found"),
    (re.compile(r"\bare not (?:stated|said|reported|given)\b"), "were not found"),
    (re.compile(r"\b(measured), value not given\b"), r"\1, but no value was found"),
    (re.compile(r"\bnot (?:stated|said|reported)\b(?= for|[:;,.]|$)"), "not found"),
    (
        re.compile(r"(?:^|(?<=\. )|(?<=: ))([Nn]o|[Nn]othing) (\w[^.;:]*?)"
            r" (?:is|are) (?:described|reported|listed|given|stated)\b"),
        r"\1 \2 was found",
    ),
    (re.compile(r"\b(neither [^.;:]*?) is stated\b"), r"\1 was found"),
    (re.compile(r"\b([Nn])othing (?:of the kind )?is (?:listed|stated|said)\b"), r"\1othing of the kind was found"),
    (re.compile(r"`([^`]+)`"), lambda found: named(found[1])),
)  # fmt: skip
"""A dossier's silence in the words of a reader who has not found something; advice on how to write a dossier is cut."""

PHRASES = {
    "additives": "additives of the medium",
    "authenticated": "authentication of the cells",
    "base": "the basal medium",
    "blank": "a blank",
    "brake": "how the rotor was stopped",
    "buffer": "the buffer",
    "by": "the assay",
    "calibration": "calibration",
    "captured_with": "what vesicles were captured with",
    "carrier": "what it was bound to",
    "cells.donors": "the donors of the cells",
    "cells.name": "the name of the cells",
    "cells.origin": "the origin of the cells",
    "cells.phenotype": "what shows the identity of the cells",
    "catalogue": "catalogue number",
    "collection.site": "the site of puncture",
    "collection.temperature": "the temperature until processing",
    "concentration.value": "the number of particles",
    "conditioning": "the time of conditioning",
    "conditions": "gas and temperature of the culture",
    "confluence": "their confluence",
    "controls.buffer": "a control of buffer alone",
    "controls.detergent": "a control with detergent",
    "controls.isotype": "an isotype control",
    "controls.procedural": "a control of the whole procedure",
    "controls.reagent": "a control of buffer with reagents",
    "controls.serial_dilution": "a serial dilution",
    "controls.single_stained": "single-stained controls",
    "controls.unstained": "an unstained control",
    "count": "the number of cells",
    "data": "deposited data",
    "dipstick": "a dipstick test",
    "donors.groups": "how donors were grouped",
    "donors.health": "their state of health",
    "donors.number": "the number of donors",
    "dose_unit": "the unit of the doses",
    "engineering.construct": "the construct",
    "engineering.how": "how the cells were engineered",
    "engineering.what": "what was engineered in the cells",
    "ethics.approval": "approval by an ethics committee",
    "ev_track": "an EV-TRACK ID",
    "fields": "the number of fields looked at",
    "first_tube_discarded": "whether the first tube was discarded",
    "flow.dilution": "the dilution for staining",
    "flow.repository": "where the flow data can be found",
    "flow.wash": "washing after staining",
    "freeze_thaw_cycles": "freeze-thaw cycles",
    "gmp": "whether it was made under GMP",
    "growth_medium.additives": "additives of the growth medium",
    "growth_medium.base": "the growth medium",
    "growth_medium.serum.kind": "the serum of the growth medium",
    "haemolysis.by": "how haemolysis was measured",
    "haemolysis.value": "haemolysis",
    "harvests.number": "how often medium was harvested",
    "lipoproteins.by": "how lipoproteins were measured",
    "lipoproteins.value": "lipoproteins",
    "keep": "what was kept of it",
    "loaded": "how much was loaded",
    "lysate_control": "a lysate of the source beside it",
    "medium.serum": "the serum of the collection medium",
    "medium.serum.kind": "the serum of the collection medium",
    "medium.treatment": "what the cells were treated with",
    "medium.volume": "the volume of medium",
    "miflowcyt_checklist": "a MIFlowCyt checklist",
    "mycoplasma": "a mycoplasma test",
    "normalized_to": "what amounts were normalized to",
    "normalizer": "what figures were normalized to",
    "passage": "their passage",
    "per_donor": "the volume per donor",
    "platelets.by": "how platelets were counted",
    "platelets.value": "the number of platelets left",
    "protein.amount": "the amount of protein",
    "rationale": "the reason for this isolation",
    "recovery.by": "how recovery was measured",
    "recovery.value": "the recovery",
    "reduced": "whether the sample was reduced",
    "replicates": "how often it was measured",
    "replicates.biological": "biological replicates",
    "replicates.technical": "technical replicates",
    "rrid": "RRID",
    "sample.reason": "why serum was chosen",
    "scale": "the scale of production",
    "seeded": "the number of cells seeded",
    "selection": "how they were chosen",
    "serum.kind": "the serum of the medium",
    "size.mean": "a mean size",
    "size.median": "a median",
    "size.mode": "a mode",
    "size.range": "a range of sizes",
    "size.spread": "the spread of sizes",
    "specificity": "its specificity",
    "spiked_with": "what was spiked in",
    "storage.duration": "for how long it was stored",
    "storage.state": "whether it was frozen",
    "storage.temperature": "the temperature of storage",
    "storage.vessel": "the vessel of storage",
    "thaw": "how it was thawed",
    "thp_treatment": "how Tamm-Horsfall protein was reduced",
    "treated": "what the vesicles were treated with before",
    "tube": "the tube",
    "uncropped": "the uncropped blot",
    "urine.ph": "pH",
    "vessel": "the culture vessel",
    "viability": "their viability",
    "void": "which void it is",
}
"""Fields whose names would say little to a reader who does not write dossiers, by the end of their paths."""

NOT_FOUND = re.compile(r"(?<=[Nn]ot found)((?: for [\w -]+)?: )([^:.;]+)(?=[.;]|$)")
"""What was not found: fields by their names, with commas and `or` between them."""


def reworded(text: str) -> str:
    """What is said of a dossier as it holds for the reading of a manuscript."""
    for pattern, replacement in WORDINGS:
        text = pattern.sub(replacement, text)
    text = NOT_FOUND.sub(lambda found: found[1] + _once(found[2]), text).strip()
    return text[:1].upper() + text[1:] if text[:1].islower() and text[1:2].islower() else text


def named(token: str) -> str:
    """A field of the dossier by what it is; what else stands in ticks, such as an id or a word of the paper, quoted.

    The end of a path tells: `donors.age` becomes `age`, `recovery.value` stays whole.
    """
    parts = token.split(".")
    if not all(part in _fields() for part in parts):
        return f"“{token}”"
    for size in (3, 2, 1):
        if phrase := PHRASES.get(".".join(parts[-size:])):
            return phrase
    *before, last = parts
    kept = [*before[-1:], last] if last in ("value", "used", "status", "number", "kind") else [last]
    return " ".join(kept).replace("_", " ")


@cache
def _fields() -> frozenset[str]:
    """All keys of the dossier language."""
    return frozenset(key for shape in language().shapes.values() for key in shape)


def _once(told: str) -> str:
    """A list without what it names twice, in one place or among others; semicolons part what has alternatives.

    A list with words of its own between its members, such as `, and`, is a sentence already and stays as it is.
    """
    if ", and " in told:
        return told
    parts = dict.fromkeys(_either(dict.fromkeys(one.split(" or "))) for one in told.split(", "))
    return ("; " if any(" or " in part for part in parts) else ", ").join(parts)


def _either(ways: Iterable[str]) -> str:
    """Alternatives as a reader takes them: `kit, clone or catalogue number`."""
    *first, last = ways
    return f"{', '.join(first)} or {last}" if first else last
