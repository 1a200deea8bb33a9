"""Papers that say themselves that they did not look at what their vesicles do."""

from __future__ import annotations

import re

from evcheck.manuscript.draft import Found
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span

ACTS = (
    r"(?:test|assess|stud(?:y|ied)|examin|investigat|evaluat|address|explor|look|perform|carr(?:y|ied)|done|do"
    r"|conduct)\w*"
)
WORK = (
    r"(?:functions?|functional(?:ity| (?:effects?|assays?|stud\w+|activit\w+|tests?|experiments?|relevance|consequences"
    r"|roles?|analys[ei]s|properties))|biological (?:activit\w+|effects?|functions?)|bio-?activity)"
)
OF_EVS = r"(?: of (?:the |these |our )?[\w-]{0,8}(?:EVs|[Ee]xosomes|[Vv]esicles))?"
UNTESTED = re.compile(
    rf"\b[Ww]e (?:did not|have not|didn't) (?:\w+ ){{0,2}}?{ACTS}\b[^.;]{{0,60}}?\b{WORK}\b(?! of (?:CD|the gene))"
    rf"|\b[Nn]o {WORK}(?: (?:assays?|stud\w+|experiments?|tests?|work))? (?:was|were|has been|have been) "
    r"(?:\w+ )?(?:done|performed|carried out|made|conducted|tested|assessed|attempted)\b"
    rf"|\b{WORK}{OF_EVS} (?:was|were) not (?:\w+ )?{ACTS}\b"
)
"""Words by which authors say that they did no functional assay: `We did not test EVs for function`."""


def untested(scene: Scene) -> Found | None:
    """`none`, where the authors say that they did not test what vesicles do."""
    for number in range(len(scene.subjects)):
        sentence = scene.manuscript.sentences[number]
        own = scene.roles[number] in ("results", "discussion", "abstract", "methods", "other")
        if own and (match := UNTESTED.search(scene.text, sentence.start, sentence.end)):
            return Found("none", (Span(*match.span()),))
    return None
