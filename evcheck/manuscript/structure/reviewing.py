"""Whether a text is a review, which tells the work of others and isolates nothing itself."""

from __future__ import annotations

import re
from itertools import islice

from evcheck.manuscript.structure.sections import role_of
from evcheck.manuscript.text import Manuscript

SAYS_SO = re.compile(
    r"(?i)\b(?:in this|this|the present|our|the current) (?:\w+ ){0,2}?review\b|\bwe (?:\w+ )?(?:review|summari[sz]e"
    r"|discuss|survey) (?:here |in this )|\b(?:here|herein),? we (?:\w+ )?(?:review|summari[sz]e|survey)\b"
    r"|\breview (?:article|summari[sz]es|discusses|focuses|provides|covers|aims)\b|\bis (?:\w+ )?(?:reviewed|discussed"
    r"|summari[sz]ed) (?:here|in this)"
    r"|\bresearch (?:progress|advances) (?:of|in|on)\b|研究进展|综述"
)
"""Words by which a review calls itself one."""

OF_PAPERS = re.compile(
    r"(?i)\b(?:this|our|present|a) (?:\w+ ){0,2}?(?:bibliometric|systematic review|scoping review|meta-analysis)"
    r"|\bbibliometric (?:and \w+ )?(?:analysis|study|review)"
)
DATABASE = re.compile(r"\b(?:PubMed|MEDLINE|Web of Science|WoS|Scopus|EMBASE|Embase|Cochrane)\b")
"""Words of a study whose material are papers, and where it found them; it has methods and results of its own."""

FIRST = 60
"""So many sentences hold title, abstract and the head of the introduction."""


def is_review(manuscript: Manuscript) -> bool:
    """Whether a manuscript calls itself a review, and no heading of it names methods or results."""
    first = list(islice(manuscript.sentences, FIRST))
    if any(OF_PAPERS.search(manuscript.text, one.start, one.end) for one in first) and DATABASE.search(manuscript.text):
        return True
    if any(role_of(section.title) in ("methods", "results") for section in manuscript.sections):
        return False
    return any(SAYS_SO.search(manuscript.text, one.start, one.end) for one in first)
