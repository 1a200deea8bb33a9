"""Names of techniques that mean something else: nitrilotriacetic acid by NTA, a standard error by SEM."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.looking import NANOFLOW
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.words.names import Mention

ERROR = re.compile(r"±|\bmeans?\b|standard error|error bars?|n ?= ?\d|ANOVA|t-test", re.IGNORECASE)
"""Words of a sentence in which `SEM` is the standard error of a mean."""
SCANNING = re.compile(
    r"scanning electron|\bSEM (?:images?|imaging|micrographs?|analysis|observation"
    r"|of (?:the )?(?:[\w-]+ )?(?:EVs?|exosomes|\w*[Vv]esicles|MVs|MPs)\b)|\b(?:by|using|with|and"
    r"|under) (?:FE-?)?SEM\b(?! \((?!(?!SDs?\b|SEM|ANOVA|P\b)[A-Z][\w-]))"
    r"|\b(?:[Ff]or|[Oo]n) (?:FE-?)?SEM,|^On (?:FE-?)?SEM\b"
)
"""Words by which `SEM` is a microscope."""
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
SEQUENCED = re.compile(r"(?i)\bsequenc|\btechnolog|\breads?\b")
"""What follows the name of a nanopore that reads nucleic acids."""


def is_namesake(scene: Scene, technique: str, name: Mention, text: str) -> bool:
    """Whether the name of a technique means something else in a sentence, whose words are `text`."""
    printed = scene.text[name.start : name.end]
    if CHELATOR.search(scene.text, max(0, name.start - 26), name.start):
        return True
    if technique == "NTA" and ON_RESIN.match(scene.text, name.end):
        return True
    if technique == "SEM" and len(printed) < 5 and (ERROR.search(text) or not SCANNING.search(text)):
        return True
    if printed == "PCS" and scene.text.startswith("-", name.end):  # cells of cancer, in `PCS-miRNAs`
        return True
    if technique == "AFM" and scene.text.endswith("Optima ", max(0, name.start - 7), name.start):  # a centrifuge
        return True
    if printed == "iTEM" and scene.text.startswith(" software", name.end):
        return True
    if technique == "RPS" and SEQUENCED.search(scene.text, name.end, name.end + 40):
        return True
    if technique == "nano-flow cytometry" and NANOFLOW.match(scene.text, name.end):
        return True
    short = technique == "analytical ultracentrifugation" and len(printed) < 5
    return short and "nalytical ultrac" not in scene.text
