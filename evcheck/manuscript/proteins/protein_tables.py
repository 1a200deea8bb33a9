"""Tables of the proteins of vesicles: what the rows list below a caption that says so was seen in them.

A table of a whole proteome is left to the deposit of its data: so many proteins say no more of vesicles than a few do.
"""

from __future__ import annotations

import re

from evcheck.manuscript.structure.scene import Scene, names_vesicles, once
from evcheck.manuscript.structure.subjects import CELLS, TISSUE

LONGEST = 60
"""Rows; a longer table is one of a proteome."""
TITLE = re.compile(r"\b(?:[Pp]roteins?|[Mm]arkers?|[Pp]roteome|[Aa]ntigens?|[Tt]etraspanins?)\b")
"""What the caption of such a table names beside vesicles."""
OF_ELSE = re.compile(
    r"(?i)\b(?:compar\w+|versus|vs|than|antibod\w+|primers?|differential\w*|regulated|changed?|changes|effects?|not"
    r"|absent|missing|lost|lacking|literature|previous\w*|reported|predicted|candidates?|expected|recommended|medium"
    r"|m?RNAs?|genes?|correlat\w+|interact\w+|kits?|beads?|studies|published|review\w*|used|digest\w*)\b"
)
"""Words of captions whose tables tell of something else, or of more than what was seen."""
COLUMN_OF_ELSE = re.compile(
    r"(?i)\b(?:lysates?|controls?|versus|vs|fold|ratio|references?|studies|absent|antibod\w+)\b"
)
"""Words of the heading of a table whose rows tell more than that a protein is there."""
NONE = re.compile(r"(?:^|\|)\s*(?:-|–|—|−|no|none|ND|n\.d\.|n/d|absent|negative|not \w+|0)\s*(?=\||$)", re.IGNORECASE)
"""A cell of a row that says that something was not seen."""


def in_table(scene: Scene, number: int) -> bool:
    """Whether a sentence is a row of a table whose caption says that it lists the proteins of vesicles."""
    paragraph = scene.manuscript.sentences[number].paragraph
    row = scene.manuscript.paragraphs[paragraph]
    if row.kind != "table" or NONE.search(scene.text[row.start : row.end]):
        return False
    return _lists_proteins(scene, _first_row(scene, paragraph))


def _first_row(scene: Scene, paragraph: int) -> int:
    """The first row of the table of a row; 0 where it is further above than a table counts that is read."""
    for first in range(paragraph, max(0, paragraph - LONGEST - 1), -1):
        if scene.manuscript.paragraphs[first - 1].kind != "table":
            return first
    return 0


MAKERS = re.compile(
    r"[\w/-]+ cells?[- ](?:derived )?(?=(?:\w+ )?(?:EVs|[Ee]xosom|[Vv]esic))"
    r"|(?:EVs|[Ee]xosomes|[Vv]esicles) (?:\w+ )?(?:of|from|by) (?:[\w/-]+ ){1,4}cells?\b"
)
"""The cells that a caption names vesicles by: `exosomes of INS-1E cells`."""


@once
def _lists_proteins(scene: Scene, first: int) -> bool:
    """Whether the table with this first row is one of proteins of vesicles, by its caption and its heading."""
    paragraphs, text = scene.manuscript.paragraphs, scene.text
    if not first or paragraphs[first - 1].kind != "caption":
        return False
    rows = next((many for many, one in enumerate(paragraphs[first:]) if one.kind != "table"), len(paragraphs) - first)
    caption, head = (text[one.start : one.end] for one in paragraphs[first - 1 : first + 1])
    if rows > LONGEST or COLUMN_OF_ELSE.search(head) or OF_ELSE.search(caption) or not TITLE.search(caption):
        return False
    told = MAKERS.sub("", caption) + " | " + head
    if CELLS.search(told) or TISSUE.search(told):
        return False
    return names_vesicles(scene, paragraphs[first - 1].start, paragraphs[first - 1].end) is not None
