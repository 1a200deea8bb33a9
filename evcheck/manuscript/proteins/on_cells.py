"""Whether the words behind a list of proteins put them in or on cells, tissue or animals."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.affirming import affirmed_before
from evcheck.manuscript.proteins.capturing import BORNE
from evcheck.manuscript.proteins.proteomes import tells_proteome
from evcheck.manuscript.proteins.statements import Statement
from evcheck.manuscript.structure.scene import names_vesicles

ON_CELLS = re.compile(
    r"^[^.;]{0,60}?\b(?:in|on|by|of|from) (?:the |these |those |both |all |their |human |mouse )*(?:surface of "
    r"|membranes? of )?(?:the )?(?:[\w/+-]+ ){0,3}?"
    r"(?:cells?|macrophages?|monocytes?|DCs|HUVECs?|MSCs|lysates?|tissues?|fibroblasts?|neurons?|astrocytes?"
    r"|mice|patients?|tumou?rs?|sections?|"
    r"platelets?|microglia|hepatocytes?|homogenates?|brains?|livers?|lungs?|kidneys?|hearts?|wounds?|epidermis"
    r"|dermis|skin|hippocamp\w+|cortex|lesions?|vessels|retinas?|cartilage|bones?|myocardium|spleens?"
    r"|groups?|animals|rats)\b"
    r"(?![- ](?:lines?[- ])?derived|[- ]EV|[- ](?:micropart|micro-?vesic|vesic|exosom|ectosom|MPs|MVs))",
    re.IGNORECASE,
)
OF_NEXT = re.compile(r",? (?:and|or|but),? (?:in|on|from|by|for) [^,;]{1,50}, $")
"""A place between two lists that belongs to the second: `MUC16 and, in patients, ICAM-1`."""
THOSE = re.compile(r"\b(?:in|on|by|for|with) those (?:of|from) [^,;.]*")
"""Vesicles of other cells, where the sentence has named vesicles before: `in those of HeLa cells`."""
SO_MANY = re.compile(
    r"\b(?:\d+|all|most|both|each|every|half)(?: of)?(?: the)?(?: \d+)? (?:\w+ )?(?:patients?|mice|rats"
    r"|animals|groups?)$"
)
"""Those whose vesicles were looked at: `in 20 of 24 patients`."""
OWNED = re.compile(r"\b(?:exosomal|vesicular|[A-Za-z]{0,3}EVs?(?:-(?:associated|bound|borne))?) $", re.IGNORECASE)
FLUID = re.compile(r"\b(?:plasma|ser(?:um|a)|urine|saliva|CSF|milk|blood|patients?|donors?)\b", re.IGNORECASE)
"""Whose vesicles they are of which a protein is called: `exosomal PD-L1 was detected in plasma of patients`."""
AND_THEM = re.compile(
    r"(?: (?:protein )?(?:lysates?|extracts?|homogenates?|pellets?))?(?: \([^()]{0,20}\))?,? (?:and|or"
    r"|as well as|versus|vs\.?) (?:in |on |of )?(?:the "
    r"|their )?(?:[\w-]+[- ]){0,2}?[\w-]{0,8}(?:EVs?|[Ee]xosomes?|[Vv]esicles|MVs)\b"
    r"(?![- ](?:release|secretion|biogenesis|production|uptake))"
)
"""Vesicles named beside cells: `in cell lysates and sEVs`."""
APPOSITION = re.compile(
    r"^,? (?:both |two |all |a |an |the |known |classical |typical )*(?:\w+ )?markers? (?:of|for"
    r"|from) [^,;.]{0,50},(?= (?:were|was|are|is)\b)"
)
"""What proteins are called between them and their verb: `, markers of astrocytes,`."""


LIKE_CELLS = re.compile(
    r"(?:,? (?:as|like|just as)) (?:their|the|our) (?:[\w-]+ ){0,2}(?:cells?|\w{3,}cytes"
    r"|platelets)(?: of origin)? (?:did|do|does|were|had)\b"
)
"""Cells that have it too: `as their cells of origin did`."""
OF_WHICH = re.compile(r",(?: the \w+ of| whose| for| to| in)? which\b")
"""Where a sentence says more of a list that it told already."""
BORE = re.compile(r"\b(?:bore|carried|exposed|displayed|were positive for|stained for) (?:\w+ )?$")
"""What vesicles do, and people do not: `one seventh of them bore P-selectin in patients`."""
PEOPLE = re.compile(r"\b(?:patients?|groups?|mice|rats|animals)$")
"""Whose vesicles a paper on their proteome tells of: `was increased in patients`."""
WEAKER = re.compile(
    r",? (?:which|that|and) (?:was|were) (?:\w+ )?(?:weaker|fainter|lower|less|stronger than|brighter than"
    r"|higher than|absent|missing|undetectable"
    r"|not (?:seen|detected|found)) in [^,;.]*"
)
"""What is told of cells only to hold them against vesicles: `, which were much weaker in MSCs`."""


def on_cells(one: Statement) -> bool:
    """Whether the words behind a list put it in or on cells, before they name vesicles."""
    told = one.after
    if (aside := OF_WHICH.search(told)) and affirmed_before(one.before):
        told = told[: aside.start()]
    after = WEAKER.sub("", LIKE_CELLS.sub("", APPOSITION.sub(" ", told, count=1))).partition(", those ")[0]
    if " those " in after and names_vesicles(one.scene, one.sentence.start, one.listed.start):
        after = THOSE.sub("", after)
    match = ON_CELLS.match(after) if not OF_NEXT.match(after) else None
    if match is None:
        return False
    where = match.group()
    if PEOPLE.search(where) and BORE.search(one.before[-40:]):
        return False
    if tells_proteome(one.scene, one.number) and PEOPLE.search(where):
        return False
    if BORNE.search(one.before[-70:]) and where.lstrip(" )").startswith(("was", "were", "is", "are")):
        return False
    if OWNED.search(one.before[-24:]) and FLUID.search(where):
        return False
    if SO_MANY.search(where) or AND_THEM.match(after, match.end()):
        return False
    if APPOSITION.match(one.after):
        return not names_vesicles(one.scene, *one.clause)
    return not names_vesicles(one.scene, one.listed.end, one.listed.end + match.end() + 4)
