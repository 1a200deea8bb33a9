"""Whether what a text says of proteins is said of cells, tissue, beads or messengers, and not of vesicles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.proteins.affirming import affirmed_before
from evcheck.manuscript.proteins.contrasting import ELSEWHERE_SAID
from evcheck.manuscript.proteins.inside import last_vesicles
from evcheck.manuscript.proteins.listing import Listed
from evcheck.manuscript.proteins.statements import CLASSIC, ONLY, Statement, names_more
from evcheck.manuscript.proteins.unclaimed import is_no_finding, of_acts, of_cells_in_panel
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.structure.subjects import CELLS, TISSUE
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.negation import without_references
from evcheck.manuscript.words.sieve import Sieve

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
CAPTURE_BEFORE = Sieve(
    r"(?:captur\w+|coated|coupled|(?<![A-Z0-9]-)(?<!rome-)(?<!phore-)(?<!ently-)conjugated|immobili[sz]ed"
    r"|functionali[sz]ed"
    r"|(?<!EVs )(?<!particles )(?<!vesicles )(?<!exosomes )(?<!EV-)(?<!EVs-)(?<!some-)(?<!icle-)bound"
    r"|pull(?:ed)?[- ]down"
    r"|immuno-?precipitat\w+|immuno-?(?:isolat|captur|affinity)\w*|"
    r"(?<!co-)(?<!co)isolat\w+|beads|enrich(?:ed|ment) (?:by|using))\s?(?:(?!(?:stain|detect|label|prob|blot"
    r"|incubat|analy"
    r"|and\b|were\b|was\b))\w+\s){0,5}?(?:anti-?\s?|antibod\w+ (?:against|to|for) |against "
    r"|(?:\w+ )?\((?:e\.g\.,? ?|i\.e\.,? ?|anti-?)?)?$",
    re.IGNORECASE,
)
CAPTURE_AFTER = re.compile(
    r"^(?:(?!followed|co-?locali|(?:gold|HRP|peroxidase|fluor\w*|Alexa\b.{0,12}|dye|biotin|FITC"
    r"|PE)[- ]conj)[^.;,]){0,40}?(?<!gold-)(?<!HRP-)\b(?:captur\w+|coated|coupled|conjugated|functionali[sz]ed"
    r"|(?:magnetic |latex |dyna"
    r"|micro)?beads|microbeads|dynabeads|immuno-?precipitat\w+|pull-?down|pulled[- ]down|immuno-?captur\w+)",
    re.IGNORECASE,
)
LADEN = re.compile(
    r"\b[Bb]eads (?:with|bearing|carrying|covered with|plus) (?:\w+ )?[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles)\b"
)
"""Beads that carry vesicles, of which something is then told."""
AS_CAPTURED = re.compile(
    r"[- ](?:captur\w+|bound|coated|coupled|conjugated|pulled|immuno-?captur\w+)[- ](?:\w+ )?[\w-]*"
    r"(?:EVs?|[Ee]xosomes?|[Vv]esicles?|particles|MVs|beads|microbeads)\b"
    r"|[- ](?:(?:antibody|magnetic|latex|coated|capture|micro)[- ]?)*(?:beads|spots|chips?)\b(?! (?:were|was) positive)"
)
"""What makes of a protein the one that vesicles were caught by: `CD9-captured EVs`, `CD9 beads`."""
PULLED_OUT = re.compile(
    r" (?:was|were) (?:then |next )?(?:pulled|captured|caught|immuno\w+|isolated|selected|enriched|purified|fished"
    r"|sorted)\b"
)
CAUGHT_ON = re.compile(
    r"(?:EVs?|[Ee]xosomes?|[Vv]esicles?|particles|MVs) (?:that were |which were )?(?:immuno-?)?(?:captured|bound"
    r"|caught|pulled"
    r" down|isolated|immobili[sz]ed) (?:\w+ )?(?:by|on|onto|with|using|to|via) (?:\w+ )?(?:anti-?\s?"
    r"|antibod\w+ (?:against|to"
    r"|for) )$"
)
"""Vesicles that were caught by an antibody, whatever was then found on them: `EVs captured by anti-CD81`."""
FIXED = re.compile(r"\b(?:fixed|permeabili[sz]ed|imaged|(?:immuno)?stained|counterstained)\b")
ORGANELLES = Sieve(
    r"\b(?:mitoplasts?|(?:isolated|enriched|purified) (?:mitochondria|lysosomes|nuclei|peroxisomes|endosomes))\b",
    re.IGNORECASE,
)
PULLED = Sieve(
    r"\b(?:RNA|protein|biotin\w*|streptavidin) pull-?[ ]?downs?\b|\bco-?IP\b|\bco-?immunoprecipitat", re.IGNORECASE
)
"""Assays of what binds to what."""
DRAWN = Sieve(
    r"\b(?:schematic|illustration|cartoon|diagram|BioRender|graphical|graphical abstract|overview of|workflow)\b",
    re.IGNORECASE,
)
PARTNER = re.compile(
    r"[- ](?:interact\w+|binding|dependent|mediated|induced|deficient|null|inhibit\w+|agonist|antagonist"
    r"|ligand|driven|"
    r"regulated|signall?ing|pathway)\b"
)
LOADING = Sieve(
    r"loading|internal (?:control|reference|standard)|housekeeping|reference protein|endogenous control", re.IGNORECASE
)
NORMALIZED = re.compile(r"normali[sz]ed (?:to|against|by|with|for)\s(?:\w+\s){0,3}$", re.IGNORECASE)
MESSENGER = Sieve(r"\bm?RNAs?\b|\btranscripts?\b|PCR\b|gene expression", re.IGNORECASE)
TRANSCRIBED = Sieve(r"\bmRNAs?\b|\btranscripts?\b|\bq?(?:RT-)?q?PCR\b")
PROTEINS = re.compile(r"protein|blot|antibod|ELISA|cytometr|stain")
RECEIVED = re.compile(
    r"\b(?:received|receiving|given|fed|internali[sz](?:ed|ing)|took up|taking up|engulfed|treated with|exposed to"
    r"|incubated with) (?:the |these )?(?:[\w/]+[- ]){0,2}$"
)
LACKING = re.compile(
    r"\b(?:cells?|mice|lines?|platelets|\w+cytes|\w+phages|animals|strains?|bacteria|mutants?) "
    r"(?:lacking|without|deficient (?:in|for)|devoid of|null for) (?:\w+ )?$",
    re.IGNORECASE,
)
"""What stands before a protein that those have not who make vesicles."""
LOST = re.compile(r"\b(?:loss|deletion|reduction) of (?:the |\w+ )?$", re.IGNORECASE)
MANIPULATED = re.compile(
    r"\b(?:knock(?:ed)?[- ]?(?:down|out)|deletion of|CRISPR|silenc\w+|shRNA|siRNA|null|KO|inhibitor|mutants?"
    r"|depletion of|ablation)\b|-/-|−/−",
)
"""Words of what was done to the cells; a protein that is then missing in their vesicles is no absent marker."""
OF_NEXT = re.compile(r",? (?:and|or|but),? (?:in|on|from|by|for) [^,;]{1,50}, $")
"""A place between two lists that belongs to the second: `MUC16 and, in patients, ICAM-1`."""
THOSE = re.compile(r"\b(?:in|on|by|for|with) those (?:of|from) [^,;.]*")
"""Vesicles of other cells, where the sentence has named vesicles before: `in those of HeLa cells`."""
MAKERS = re.compile(
    r"\b(?:cells|\w*MSCs|\w+cytes|\w+blasts|macrophages|platelets|neurons|lines?),? (?:from which|whose|that (?:gave"
    r"|released"
    r"|secreted|shed)|which (?:gave|released|secreted|shed)) [^;.]{0,50}(?:EVs|[Ee]xosomes"
    r"|[Vv]esicles)[^;.]{0,40}(?:, (?:were|are|had|expressed)"
    r"| (?:expressed|had|showed|displayed|carried|lacked|exhibited))\b"
    r"[^;]*$"
)
"""Cells told by the vesicles that they make, with which the sentence goes on: `MSCs, from which EVs came, were`."""
NONE_LOOKED_AT = re.compile(
    r"(?:EVs|[Ee]xosomes|[Vv]esicles) (?:themselves )?(?:were|was) (?:not|never) (?:studied|examined|analy[sz]ed"
    r"|looked|assessed)"
)
BORNE = re.compile(
    r"[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|[Mm]icroparticles|MPs|MVs|MPs\)|EVs\)) (?:that )?(?:bearing|bore|carrying"
    r"|carried|expressing"
    r"|displaying|exposing|containing|harbou?ring|positive for|with|labell?ed for|stained for) (?:\w+ ){0,2}$"
)
"""Vesicles that bear what is listed, and have the verb behind the list: `MPs bearing CD61 were raised in patients`."""
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
KNOCKED = re.compile(r"knock|delet|CRISPR|silenc|siRNA|shRNA|null|\bKO\b")
BLOCKING = Sieve(
    r"\b(?:block(?:ing|ed|ade)|neutrali[sz]\w+)\b(?! (?:with|in|for|by|at|using)\b[^,;]*[,;]|,? (?:and|before|then)\b)",
    re.IGNORECASE,
)
BLOCKS = re.compile(
    r"[^.;,()]{0,30}\b(?:block(?:ing|ed|ade)\b(?! (?:with|in|for|by|at)\b)|neutrali[sz]\w+)", re.IGNORECASE
)
AGREES = Sieve(
    r"\b(?:in line|consistent|in agreement|in accordance|agrees?|accords?) with\b[^,;]{0,70}?(?:report"
    r"|stud(?:y|ies)|literature"
    r"|finding|publi|observ|works?\b|data (?:from|of|by)|results (?:from|of|by)|others)|\bprevious(?:ly)? (?:reports?"
    r"|reported|stud(?:y|ies)|"
    r"shown|work|described|identified|published)\b|\bas reported\b|\bet al\b",
    re.IGNORECASE,
)
"""Words after which a sentence tells what others found."""


def not_of_vesicles(one: Statement, result: str) -> bool:
    """Whether a list is told of cells, of what vesicles were captured with, of messengers, or as a loading control."""
    if one.subject in ("cells", "tissue") and not one.direct and not _goes_on(one, result):
        return True
    before, after = one.before, one.after
    if _captured_by(one, result):
        return True
    told = without_references(before) if one.scene.roles[one.number] == "methods" else before
    if AGREES.search(told.rpartition(". ")[2]) or BLOCKING.search(before[-40:]) or BLOCKS.match(after):
        return True
    if is_no_finding(one, result):
        return True
    if PULLED.search(one.scene.text, *one.sentence) or of_acts(one):
        return True
    if (
        _unchanged(one)
        or MAKERS.search(one.scene.text[one.sentence.start : one.listed.start])
        or NONE_LOOKED_AT.search(one.words)
    ):
        return True
    if LOADING.search(before[-60:] + after[:80]) or NORMALIZED.search(before[-40:]) or PARTNER.match(after):
        return True
    if MESSENGER.search(before[-50:] + " | " + after[:40]) or _of_messengers(one):
        return True
    if not one.direct and ORGANELLES.search(one.scene.text, *one.sentence):
        return True
    if _received(one) or (not result and (_of_recipients(one) or of_cells_in_panel(one))):
        return True
    enriched = "enrich" in one.words and not KNOCKED.search(one.words)
    if (
        result == "not detected"
        and not enriched
        and (MANIPULATED.search(one.words) or LOST.search(before) or LACKING.search(before))
    ):
        return True
    return DRAWN.search(one.scene.text, *one.clause) is not None


SO_NOT = re.compile(r"\s?(?:did|do|does|had|could) not\s*[.;,(]")
CHANGED = re.compile(
    r"\b(?:recover|restor|rose|rise|fell|fall|chang|increas|decreas|respond|alter|improv|doubl|normali)\w*"
)


def _unchanged(one: Statement) -> bool:
    """Whether a clause denies of its proteins the change that the one before told of others."""
    if one.before.strip(" ;,") or not SO_NOT.match(one.after):
        return False
    return CHANGED.search(one.scene.text, one.sentence.start, one.listed.start) is not None


def none_of_vesicles(scene: Scene, number: int, clause: Span, lists: Sequence[Listed]) -> bool:
    """Whether none of the lists in a clause is told of vesicles, whatever is stated of them.

    It is false where that needs a closer look, which is long.
    """
    if scene.subjects[number] not in ("cells", "tissue") or names_vesicles(scene, *clause) or names_more(scene, number):
        return False
    if any(len({member.name for member in listed.members} & CLASSIC) > 1 for listed in lists):
        return False
    if scene.before[number] != "vesicles":
        return True
    words = scene.text[clause.start : clause.end]
    named = CELLS.search(scene.text, *clause) or TISSUE.search(scene.text, *clause)
    return named is not None and not ONLY.search(words) and not ELSEWHERE_SAID.search(words)


def _captured_by(one: Statement, result: str) -> bool:
    """Whether the proteins are what something was captured by, and not what was then found on it."""
    before, after = one.before, one.after
    if PULLED_OUT.match(after) and BORNE.search(before[-70:]):
        return True
    caught = CAPTURE_BEFORE.search(before[-70:])
    if caught and LADEN.search(before[-70:]):
        caught = None
    if caught and result == "detected" and affirmed_before(before[-70:][caught.start() :]):
        caught = None
    behind = CAPTURE_AFTER.match(after)
    if behind and names_vesicles(one.scene, one.listed.end, one.listed.end + behind.end()):
        behind = None
    if not caught and not behind:
        return False
    if AS_CAPTURED.match(after) or (caught and CAUGHT_ON.search(before[-70:])):
        return True
    told = re.search(r"positive|express|stain|reveal|detect|showed|visible|seen|found", before[-60:] + after[:30])
    return result != "detected" or told is None


def _of_recipients(one: Statement) -> bool:
    """Whether cells were stained, to see where vesicles went."""
    text, listed = one.scene.text, one.listed
    cells = CELLS.search(text, one.sentence.start, listed.start)
    return cells is not None and FIXED.search(text, cells.end(), listed.start) is not None


def _received(one: Statement) -> bool:
    """Whether the proteins are told of something that received vesicles."""
    first = last_vesicles(one.scene, one.clause.start, one.listed.start)
    if first is None or any(name.name in CLASSIC for name in one.listed.members):
        return False
    return RECEIVED.search(one.scene.text[max(one.clause.start, first.start - 50) : first.start]) is not None


def _of_messengers(one: Statement) -> bool:
    """Whether the clause tells of messengers and names no assay of proteins."""
    clause = one.scene.text[one.clause.start : one.clause.end]
    return TRANSCRIBED.search(clause) is not None and not PROTEINS.search(clause)


def _goes_on(one: Statement, result: str) -> bool:
    """Whether usual markers of vesicles are blotted in a sentence that itself names no cells, after one that does."""
    symbols = {name.name for name in one.listed.members}
    return bool(result) and one.named and len(symbols & CLASSIC) > 1 and not one.scene.direct[one.number]


def on_cells(one: Statement) -> bool:
    """Whether the words behind a list put it in or on cells, before they name vesicles."""
    after = APPOSITION.sub(" ", one.after, count=1).partition(", those ")[0]
    if " those " in after and names_vesicles(one.scene, one.sentence.start, one.listed.start):
        after = THOSE.sub("", after)
    match = ON_CELLS.match(after) if not OF_NEXT.match(after) else None
    if (
        match is not None
        and BORNE.search(one.before[-70:])
        and match.group().lstrip(" )").startswith(("was", "were", "is", "are"))
    ):
        return False
    if match is not None and OWNED.search(one.before[-24:]) and FLUID.search(match.group()):
        return False
    if match is not None and SO_MANY.search(match.group()):
        return False
    if match is not None and AND_THEM.match(after, match.end()):
        return False
    if match is not None and APPOSITION.match(one.after):
        return not names_vesicles(one.scene, *one.clause)
    return match is not None and not names_vesicles(one.scene, one.listed.end, one.listed.end + match.end() + 4)
