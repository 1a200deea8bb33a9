"""What flow cytometry of single vesicles has to report: staining, washing, controls, trigger, calibration, range.

Sought in the paragraphs that name the technique and in those of the same section of the methods, since papers part
staining, controls and calibration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.characterization.measuring import Look
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.sieve import Sieve

SINGLE = ("flow cytometry", "nano-flow cytometry", "imaging flow cytometry")
"""Techniques by which a cytometer sees single vesicles."""

DYE = (
    r"(?:anti-|antibod|FITC|PE\b|APC|Alexa|Cy\d|BV\d|dyes?\b|CFSE|CFDA|calcein|PKH\d|lactadherin|annexin|MemGlow|di-8"
    r"|CellMask|ExoGlow|SYTO|CellTrace|Vybrant|CD\d)"
)
CLAUSE = r"(?:(?!\. |\.$)[^\n])"
CONTROLS = (
    (
        "buffer",
        r"\b(?:buffer|PBS|diluent|saline)[- ](?:only|alone|blanks?|controls?)\b"
        r"|\b(?:only|filtered) (?:PBS|buffer)(?= (?:\w+ )?(?:control|as|was|were))",
    ),
    (
        "reagent",
        r"\b(?:antibod(?:y|ies)|dyes?|reagents?|stains?)[- ](?:only|alone)\b(?: controls?)?"
        r"|\b(?:buffer|PBS) (?:with|plus|and|containing) (?:the )?(?:\w+ )?(?:antibod\w+|dyes?|reagents?|stains?)\b"
        r"|\b(?:antibod(?:y|ies)|dyes?|reagents?) in (?:\w+ )?(?:PBS|buffer)\b(?: (?:without|alone)[^.;,]{0,30})?",
    ),
    (
        "unstained",
        r"\b(?:unstained|unlabell?ed)(?: (?:EVs?|vesicles?|samples?|exosomes?|controls?|particles?)){1,2}",
    ),
    ("isotype", r"\bisotype[- ](?:matched )?(?:[\w-]+ )?(?:controls?|antibod\w+|IgG\w*)|\bisotypes?\b"),
    (
        "single_stained",
        r"\bsingle[- ]?(?:stain(?:ed|ing)?|colou?r|label(?:l?ed)?)(?: (?:samples?|controls?|EVs|vesicles))?",
    ),
    ("procedural", r"\b(?:procedural|process) (?:controls?|blanks?)\b|\bunconditioned medi(?:um|a)\b"),
    ("serial_dilution", r"\bserial(?:ly)? dilut\w+|\bdilution series\b|\bdilution curves?\b"),
    (
        "detergent",
        r"\b\d[\d.]* ?% (?:\([vw]/v\) )?(?:Triton(?: X-?100)?|SDS|NP-?40|Tween[- ]?20|saponin)\b"
        r"|\b(?:Triton(?: X-?100)?|detergent)[- ](?:treat\w+|lys\w+|controls?|sensitiv\w+|solubili[sz]\w+)"
        r"|\blys(?:is|ed) (?:with|by|in) (?:Triton(?: X-?100)?|detergent|SDS)\b",
    ),
)
FIELDS = (
    (
        "staining",
        rf"\b(?:stained|labell?ed|incubated)\b{CLAUSE}{{0,40}}?\bwith\b(?={CLAUSE}{{0,90}}?{DYE}){CLAUSE}{{3,160}}",
    ),
    (
        "wash",
        r"\b(?:unbound|excess|free|unincorporated) (?:\w+ )?(?:dyes?|antibod\w+|stains?|labels?|reagents?)\b"
        r"[^.;]{0,40}\bremoved\b[^.;]{0,80}|\b(?:removed?|wash\w*)[^.;]{0,30}\b(?:unbound|excess|free) [^.;]{3,60}"
        r"|\b(?:without (?:a |further )?wash\w*|not washed|no wash\w*)\b",
    ),
    (
        "dilution",
        r"\bdiluted\b[^.;]{0,30}?(?P<value>(?:1 ?: ?\d[\d,]*|\d[\d,]*[- ]?(?:fold|times))(?: in (?:\d\.\d+ ?[µμ]m[- "
        r"])?[\w -]{2,30}?)?)"
        r"(?=[,.;)]| (?:and|for|to|before|prior)\b|$)",
    ),
    (
        "trigger",
        r"\b(?:with |using |on )?(?P<value>(?:(?!with\b|using\b)[\w-]+ ){1,4})as (?:the )?trigger\b|\b(?:trigger(?:ed"
        r"|ing)?|threshold(?:s|ing)?)\b[^.;]{3,90}",
    ),
    (
        "flow_rate",
        r"\bflow rates?\b[^.;\d]{0,25}(?P<value>\d[\d.]* ?[µμu][lL] ?(?:/|per )? ?min(?:ute)?(?:[-−⁻]1|⁻¹)?)"
        r"|(?P<low>\b(?:low|slow|medium|high)(?:est)? flow rates?\b)"
        r"|(?P<rate>\b\d[\d.]* ?[µμu][lL] ?(?:/|per ) ?min(?:ute)?)\b",
    ),
    (
        "fluorescence_calibration",
        r"(?:\bfluorescence\b[^.;,]{0,40}?|\b(?:(?!and\b)\w+ ){0,2})\b(?:MESF|ERF|Quantibrite|Quantum (?:FITC|PE|APC"
        r"|Alexa)|rainbow (?:beads|particles)"
        r"|molecules of equivalent)\b[^.;]{0,60}",
    ),
    (
        "scatter_calibration",
        r"\b(?:calibrat\w+|gat(?:e|es|ed|ing) (?:was|were)?|standards?)\b[^.;]{0,80}?\b(?:silica|polystyrene"
        r"|PS beads|Rosetta|Apogee ?Mix|Megamix\S*|(?:nano)?spheres|size (?:beads|standards?)|beads of)\b[^.;]{0,60}",
    ),
    (
        "detection_range",
        r"\b(?:detection (?:limit|range)|limits? of detection|detectable (?:range|size)|size range"
        r"|(?:lower|smallest) (?:detectable|detection) \w+|(?:calibrated|equivalent) (?:diameters?"
        r"|sizes?))\b[^.;]{0,20}?"
        r"\d[^.;]{0,60}",
    ),
    (
        "miflowcyt_checklist",
        r"\bMI ?FlowCyt\w*(?:-EV)?\b(?: (?:checklist|framework|guidelines?|form|report))?[^.;]{0,50}",
    ),
    ("repository", r"\bFR-FCM-\w{4}\b"),
)
SOUGHT = tuple((key, Sieve(pattern, re.IGNORECASE)) for key, pattern in FIELDS)
SOUGHT_CONTROLS = tuple((key, Sieve(pattern, re.IGNORECASE)) for key, pattern in CONTROLS)
DENIED = re.compile(r"(?i)\b(?:no|not|without|neither|nor|lack\w*|omitt\w*) (?:[\w-]+ ){0,2}$")
"""What stands before a control that was not run."""
ON_CELLS = re.compile(r"(?i)\b(?:cells were|compensation|splenocytes|PBMCs?|live/dead|viability dye)\b")
"""Words of a sentence on cells in the cytometer."""
LONGEST = 160
"""Characters of a value."""


def flow_node(scene: Scene, group: list[Look]) -> dict[str, Node]:
    """What the methods tell of a cytometer that saw single vesicles, as `flow:` of an entry has it."""
    out: dict[str, Node] = {}
    controls: dict[str, Node] = {}
    for start, end in _places(scene, group):
        for where, sought in ((out, SOUGHT), (controls, SOUGHT_CONTROLS)):
            for key, pattern in sought:
                if key not in where and (found := _told(scene.text, pattern, start, end)):
                    where[key] = found
    if controls:
        out["controls"] = controls
    return out


def _told(text: str, pattern: Sieve, start: int, end: int) -> Found | None:
    match = pattern.search(text, start, end)
    if match is None:
        return None
    groups = match.groupdict()
    told = groups.get("value") or groups.get("low") or groups.get("rate") or match.group()
    if DENIED.search(text, max(start, match.start() - 40), match.start()):
        told = "not done"
    words = " ".join(told.strip(" ,(").split())
    if len(words) > LONGEST:
        words = f"{words[:LONGEST].rpartition(' ')[0]} …"
    return Found(words, (Span(*match.span()),))


def _places(scene: Scene, group: list[Look]) -> Iterator[tuple[int, int]]:
    """The sentences that may tell it: those of the paragraphs that name the technique, and of their sections."""
    sentences, paragraphs = scene.manuscript.sentences, scene.manuscript.paragraphs
    told = {sentences[look.sentence].paragraph for look in group if scene.roles[look.sentence] in TOLD_IN}
    sections = {paragraphs[number].section for number in told}
    for number, sentence in enumerate(sentences):
        inside = sentence.paragraph in told or paragraphs[sentence.paragraph].section in sections
        if inside and scene.roles[number] in TOLD_IN and not ON_CELLS.search(scene.text, sentence.start, sentence.end):
            yield sentence.start, sentence.end


TOLD_IN = ("methods", "supplement", "other")
"""Sections that tell how it was measured."""
