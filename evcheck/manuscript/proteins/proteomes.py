"""Papers on the proteome of vesicles, in which results that name nothing else tell of the proteins in them.

`Podocalyxin was increased in patients with sclerosis` is a finding in vesicles where the paper measured no proteins
but those of vesicles, and the paragraph goes through its list.
"""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.receiving import GOT_VESICLES
from evcheck.manuscript.structure.citing import WAS_FOUND, cited, tells_own
from evcheck.manuscript.structure.scene import LEGEND, Scene, once
from evcheck.manuscript.structure.subjects import CELLS, TISSUE

PROTEOME = re.compile(
    r"\b(?:proteom\w+|proteins? (?:profil\w+|contents?|compositions?|cargo|inventor\w+|repertoire)|mass spectromet\w+"
    r"|(?:nano)?LC[-– ]?(?:ESI[-– ])?MS\S*|MudPIT|iTRAQ|TMT|SILAC|label-free|shotgun|MALDI\S*|SWATH\S*|DIA-MS)",
    re.IGNORECASE,
)
"""Words of an analysis of all proteins."""
LABELLING = re.compile(r"\bSILAC\b")
"""A labelling of proteins that is done on the cells, whose vesicles are then analysed."""
LISTS = re.compile(
    r"\b(?:\d[\d,]* (?:[\w-]+ ){0,3}proteins|peptides?|spectral|spectra|fold[- ]changes?|differential\w*|up-?regulated"
    r"|down-?regulated|more abundant|less abundant|enriched|q [<=]|FDR|iBAQ|LFQ|emPAI|volcano|heat ?map|Venn|data ?set"
    r"|our list|Table|the proteome|proteins (?:identified|quantified|detected|found|that differed))\b"
)
"""Words of a paragraph that goes through a list of proteins."""
AT_AN_END = re.compile(
    r"\b(?:at|in|to|near|from) the (?:very )?(?:bottom|top|load|loading|interface|wells?|dye front)\b"
)
"""Places in a gradient or a gel where vesicles mostly are not."""
PAST = re.compile(r"\b(?:\w{3,}ed|stood|came|rose|fell|made|lay|led|held|went)\b")
PRESENT = re.compile(r"\b(?:is|are|has|have|can|may|might)\b")
FUNCTIONS = (
    r"siRNA|shRNA|knock\w*|silenc\w*|transfect\w*|overexpress\w*|mRNAs?|PCR|miR\S*|uptake|recipients?"
    r"|co-?cultur\w*|oligonucleotides|macrophages|migration|proliferation|viability|apoptosis"
    r"|(?:identified|detected|found|of|for|the) genes?|transcripts?|sequenc\w+|co-?immuno\w+|immunoprecipitat\w+"
)
OF_FUNCTIONS = re.compile(rf"\b(?:{FUNCTIONS})\b")
OTHER_WORK = re.compile(rf"\b(?:{FUNCTIONS}|mice|rats|animals|interact\w+|requir\w+|depend\w+)\b")
"""Words of a paragraph that has come to what vesicles do, or to what was done to those that make them."""
OTHER_SAMPLES = re.compile(
    r"\b(?:plasma|ser(?:um|a)|biops\w+|tissues?|supernatants?|secretome|whole (?:urine|saliva|milk|CSF|plasma)|mRNAs?"
    r"|transcripts?|PCR|immunohistochem\w*|miR\S*|mice|rats|knock\w*|siRNA|transfect\w*|overexpress\w*|virus(?:es)?"
    r"|virions?)\b"
    r"(?![- ](?:EVs?|[Ee]xosom|[Vv]esic|micropart))"
)
"""Words of samples, or of work, that is none on the proteome of vesicles."""


@once
def has_vesicle_proteome(scene: Scene) -> bool:
    """Whether a paper says at its beginning that it tells of the proteome of vesicles, and measured no other."""
    told = False
    for number, role in enumerate(scene.roles):
        words = scene.words(number)
        if scene.others[number] or not PROTEOME.search(words):
            continue
        of_cells = scene.direct[number] and scene.subjects[number] in ("cells", "tissue")
        if role in ("methods", "results") and of_cells and PROTEOME.search(LABELLING.sub("", words)):
            return False
        told = told or (role in ("front", "abstract") and scene.subjects[number] == "vesicles")
    return told


@once
def _has_lists(scene: Scene, section: int) -> bool:
    """Whether a section goes through lists of proteins somewhere."""
    own = [paragraph for paragraph in scene.manuscript.paragraphs if paragraph.section == section]
    told = any(LISTS.search(scene.text, paragraph.start, paragraph.end) for paragraph in own)
    return told and not any(
        pattern.search(scene.text, paragraph.start, paragraph.end)
        for paragraph in own
        for pattern in (GOT_VESICLES, OF_FUNCTIONS)
    )


OPENS = re.compile(
    r"\b(?:proteins|proteom\w+|mass spectrometry|LC-?MS\S*|contain\w*|carr(?:y|ied)|compris\w+|held|bore"
    r"|transporters|receptors"
    r"|enzymes|markers|antigens|analy[sz]ed|profiled|quantified|(?:immuno)?blot\w*|cytometry|ELISA|MACSPlex)\b"
)
"""Words of a sentence on vesicles with which a paragraph begins to go through their proteins."""
SO_MANY = re.compile(
    rf"{PROTEOME.pattern}[^.;]{{0,60}}?\b(?:identified|detected|quantified|found|yielded|returned|revealed)\b"
    r"(?: (?:a total of|more than|over|about|some|around))? \d[\d,]* (?:[\w-]+ ){0,3}proteins\b",
    re.IGNORECASE,
)
"""A sentence that counts the proteins found, below a heading on vesicles: `Proteomics identified 1,032 proteins`."""
FAR = 7
"""So many sentences a paragraph may go on with it."""


@once
def _goes_through(scene: Scene, number: int) -> bool:
    """Whether a paragraph has begun to go through the proteins of vesicles, and came to nothing else since."""
    sentences = scene.manuscript.sentences
    for before in range(number - 1, max(-1, number - FAR - 1), -1):
        if sentences[before].paragraph != sentences[number].paragraph:
            return False
        words = scene.words(before)
        if scene.subjects[before] != "vesicles" or GOT_VESICLES.search(words) or OTHER_WORK.search(words):
            return False
        opens = scene.direct[before] and OPENS.search(words)
        if (opens or SO_MANY.search(words)) and not scene.others[before]:
            return True
    return False


@once
def tells_proteome(scene: Scene, number: int) -> bool:
    """Whether a sentence goes through the proteins that were found in vesicles, and names nothing else."""
    if scene.roles[number] not in ("results", "discussion", "abstract"):
        return False
    through = not scene.direct[number] and _goes_through(scene, number)
    if not through and not has_vesicle_proteome(scene):
        return False
    if scene.others[number] and not tells_own(scene, number):
        return False
    sentence, words = scene.manuscript.sentences[number], scene.words(number)
    around = scene.manuscript.paragraphs[sentence.paragraph]
    listed = LISTS.search(scene.text, around.start, around.end) or _has_lists(scene, around.section)
    if not through and scene.roles[number] == "results" and not listed:
        return False
    if not (WAS_FOUND.search(words) or (PAST.search(words) and not PRESENT.search(words))) or any(
        pattern.search(words) for pattern in (CELLS, TISSUE, OTHER_SAMPLES, GOT_VESICLES)
    ):
        return False
    if OTHER_WORK.search(words) or AT_AN_END.search(words) or around.kind != "paragraph" or LEGEND.match(words):
        return False
    return not cited(scene, sentence.start, sentence.end)
