"""Papers that say themselves that they did not look at what their vesicles do."""

from __future__ import annotations

import re

from evcheck.manuscript.draft import Found
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.others_work import names_others

ACTS = (
    r"(?:test|assess|stud(?:y|ied)|examin|investigat|evaluat|address|explor|look|perform|carr(?:y|ied)|done|do"
    r"|conduct)\w*"
)
WORK = (
    r"(?:(?<!platelet )(?<!endothelial )(?<!cognitive )(?<!barrier )(?<!al )(?<!ar )(?<!ac )functions?"
    r"|functional(?:ity| (?:effects?|assays?|stud\w+|activit\w+|tests?|experiments?|relevance|consequences"
    r"|roles?|analys[ei]s|properties))|biological (?:activit\w+|effects?|functions?)|bio-?activity)"
)
OF_EVS = r"(?: of (?:the |these |our )?[\w-]{0,8}(?:EVs|[Ee]xosomes|[Vv]esicles))?"
UNTESTED = re.compile(
    rf"\b[Ww]e (?:did not|have not|didn't) (?:\w+ ){{0,2}}?{ACTS}\b(?:(?!\bbut\b)[^.;]){{0,60}}?\b{WORK}\b"
    rf"|\b[Nn]o {WORK}(?: (?:assays?|stud\w+|experiments?|tests?|work))? (?:was|were|has been|have been) "
    r"(?:\w+ )?(?:done|performed|carried out|made|conducted|tested|assessed|attempted)\b"
    rf"|\b{WORK}{OF_EVS} (?:was|were) not (?:\w+ )?{ACTS}\b"
)
"""Words by which authors say that they did no functional assay: `We did not test EVs for function`."""

VESICLES = re.compile(r"EVs?\b|MVs\b|[Ee]xosom|[Vv]esicl|[Mm]icroparticle")
"""Whose function is meant, unless it is called functional or biological."""


def untested(scene: Scene) -> Found | None:
    """`none`, where the authors say that they did not test what vesicles do."""
    for number in range(len(scene.subjects)):
        sentence = scene.manuscript.sentences[number]
        own = scene.roles[number] in ("results", "discussion", "abstract", "methods", "other")
        words = scene.text[sentence.start : sentence.end]
        if not own or names_others(words):
            continue
        match = UNTESTED.search(scene.text, sentence.start, sentence.end)
        if match and (VESICLES.search(words) or "functional" in match.group() or "biological" in match.group()):
            return Found("none", (Span(*match.span()),))
    return None
