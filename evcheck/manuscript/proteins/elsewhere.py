"""Whether what a text says of proteins is said of cells, messengers or others' work, and not of vesicles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.proteins.at_vesicles import measured_elsewhere, put_elsewhere
from evcheck.manuscript.proteins.capturing import captured_by
from evcheck.manuscript.proteins.clauses import without_insertion
from evcheck.manuscript.proteins.contrasting import ELSEWHERE_SAID
from evcheck.manuscript.proteins.inside import last_vesicles
from evcheck.manuscript.proteins.listing import Listed
from evcheck.manuscript.proteins.receiving import GOT_VESICLES
from evcheck.manuscript.proteins.statements import CLASSIC, ONLY, RESTRICTED, Statement, names_more, told_above
from evcheck.manuscript.proteins.unclaimed import is_no_finding, of_acts, of_cells_in_panel
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.structure.subjects import CELLS, TISSUE
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.others_work import AS_OTHERS, without_references
from evcheck.manuscript.words.sieve import Sieve

FIXED = re.compile(r"\b(?:fixed|permeabili[sz]ed|imaged|(?:immuno)?stained|counterstained)\b")
ORGANELLES = Sieve(
    r"\b(?:plasma membranes?|endosom\w+|lysosom\w+|Golgi|mitochondria\w*)\b[^.;]{0,60}\bfractions?\b"
    r"|\b(?:mitoplasts?|(?:isolated|enriched|purified) (?:mitochondria|lysosomes|nuclei|peroxisomes|endosomes))\b",
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
    r"|ligands?|like|reductases?|driven|(?:generat|produc|degrad|cleav|process)ing|"
    r"regulated|signall?ing|pathway)\b"
)
PARTNER_OF = re.compile(
    r"\b(?:ligands?|substrates?|inhibitors?|agonists?|antagonists?|blockers?|promoters?) (?:for|of|to) (?:the )?$",
    re.IGNORECASE,
)
"""What acts on a protein, or is acted on by it, before its name."""
THEIR_STUDY = re.compile(
    r"\b(?:stud(?:y|ies)|work|reports?|papers?|results) (?:of|by|from) (?:[A-Z][\w'\u2019-]+(?: and [A-Z]\w+)?"
    r"|others?)\b[^;]{0,80}"
    r"\b(?:in which|who|that|where) (?:the )?(?:\w+ ){0,2}$"
)
"""Others' work, of which a sentence goes on to tell: `the study of Smith, in which`."""
ACTED_BY = re.compile(
    r"\b(?:cleaved|shed|processed|(?:de)?phosphorylated|(?:de)?ubiquit\w+ated|degraded|digested|regulated|encoded"
    r"|catalysed|catalyzed) by (?:the )?$"
)
"""What acted on a protein: `the ectodomain shed by`."""
LOADING = Sieve(
    r"(?<!after )loading(?! of more)"
    r"|internal (?:control|reference|standard)|housekeeping|reference protein|endogenous control",
    re.IGNORECASE,
)
NORMALIZED = re.compile(r"normali[sz]ed (?:to|against|by|with|for)\s(?:\w+\s){0,3}$", re.IGNORECASE)
MESSENGER = Sieve(
    r"\bm?RNAs?\b(?![- ](?:polymerase|binding|helicase|editing))|\btranscripts?\b|PCR\b|gene expression", re.IGNORECASE
)
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
    r"\b(?:[Kk]nock(?:ed)?[- ]?(?:down|out)|[Dd]eletion of|CRISPR|[Ss]ilenc\w+|shRNA|siRNA|null|KO|inhibitor|mutants?"
    r"|[Dd]epletion of|[Aa]blation)\b|-/-|−/−",
)
"""Words of what was done to the cells; a protein that is then missing in their vesicles is no absent marker."""
DEPLETED = re.compile(
    r" (?:was|were) (?:\w+ly )?(?:depleted|silenced|knocked (?:down|out)|deleted|ablated)\b(?! (?:in|from) )"
)
ONCE = re.compile(r"\b(?:[Ww]hen|[Oo]nce|[Ii]f)\b[^,;]*$")
"""What was done to the cells, behind a protein and before it: `When HRS was depleted`."""
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


GIVEN = re.compile(r"\b(?:after|upon|following|in (?:the )?presence of) $")
STIMULUS = re.compile(
    r"\b(?:generated|induced|elicited|stimulat\w+|activat\w+|primed|priming|treated|treatment|inflam\w+|expos\w+"
    r"|challenged?"
    r"|incubat\w+|polari[sz]\w+|licen[sc]ed|matured|cultured|grown|supplemented) (?:\w+ )?(?:with|by|to"
    r"|in) (?:\d\S* \S+ )?"
    r"(?:\w+ )?$"
)
"""What was given to those that make vesicles: `generated with TNF-α`."""


ACTED_ON_BY_THEM = re.compile(
    r"[^;.]{0,40}?\b(?:was|were) (?:\w+ly |also )?(?:recovered|restored|reduced|increased|decreased|lowered|raised"
    r"|rescued"
    r"|improved|enhanced|suppressed|inhibited|induced|abolished|attenuated|normali[sz]ed|(?:up|down)-?regulated"
    r"|activated"
    r"|blocked|stimulated|preserved|maintained) (?:\w+ly )?by (?:the |these |our )?(?:[\w-]+ ){0,3}?"
    r"[\w-]*(?:EVs|OMVs|MVs|MPs|[Ee]xosomes|[Vv]esicles)\b(?! (?:release|secretion|isolation|depletion))"
)
"""What vesicles did to proteins of those that got them: `ZO-1 was restored by exosomes`."""


def not_of_vesicles(one: Statement, result: str) -> bool:
    """Whether a list is told of cells, of what vesicles were captured with, of messengers, or as a loading control."""
    if one.subject in ("cells", "tissue") and not one.direct and not _goes_on(one, result):
        return True
    if ACTED_ON_BY_THEM.match(one.after[:150]):
        return True
    if captured_by(one, result) or is_no_finding(one, result) or of_acts(one) or _of_other_work(one):
        return True
    if (STIMULUS.search(one.before[-60:]) or GIVEN.search(one.before[-20:])) and not any(
        name.name in CLASSIC for name in one.listed.members
    ):
        return True
    if measured_elsewhere(one) or (result != "not detected" and put_elsewhere(one)):
        return True
    if PARTNER_OF.search(one.before[-40:]) or ACTED_BY.search(one.before[-40:]):
        return True
    if _of_the_makers(one) or _is_reference(one) or _of_messengers(one):
        return True
    if not one.direct and ORGANELLES.search(one.scene.text, *one.sentence):
        return True
    if _received(one) or _behind_a_treatment(one) or (not result and (_of_recipients(one) or of_cells_in_panel(one))):
        return True
    return result == "not detected" and _was_taken_out(one)


def _behind_a_treatment(one: Statement) -> bool:
    """Whether a sentence that names no vesicles follows one in which cells or animals got some."""
    if one.direct or not one.number or one.scene.roles[one.number] == "methods":
        return False
    sentences = one.scene.manuscript.sentences
    if sentences[one.number - 1].paragraph != sentences[one.number].paragraph:
        return False
    return GOT_VESICLES.search(one.scene.words(one.number - 1)) is not None


def _of_other_work(one: Statement) -> bool:
    """Whether a list is one of others' work, of what was blocked or bound, or of a drawing."""
    before = AS_OTHERS.sub(",", one.before)
    told = without_references(before) if one.scene.roles[one.number] == "methods" else before
    if AGREES.search(told.rpartition(". ")[2]) or BLOCKING.search(one.before[-40:]) or BLOCKS.match(one.after):
        return True
    if THEIR_STUDY.search(one.before) and not re.search(r"\b(?:we|our)\b", one.before):
        return True
    if PULLED.search(one.scene.text, *one.sentence):
        return True
    return DRAWN.search(one.scene.text, *one.clause) is not None


def _of_the_makers(one: Statement) -> bool:
    """Whether a list is told of the cells that make vesicles, or of those in which nothing changed."""
    if _unchanged(one) or NONE_LOOKED_AT.search(one.words):
        return True
    return MAKERS.search(one.scene.text[one.sentence.start : one.listed.start]) is not None


def _is_reference(one: Statement) -> bool:
    """Whether the proteins are what others are compared with, or bound by."""
    if LOADING.search(one.before[-60:] + one.after[:80]) or NORMALIZED.search(one.before[-40:]):
        return True
    return PARTNER.match(one.after) is not None


def _was_taken_out(one: Statement) -> bool:
    """Whether a protein is not there since the cells were made to lack it."""
    if "enrich" in one.words and not KNOCKED.search(one.words):
        return False
    if DEPLETED.match(one.after) and ONCE.search(one.before):
        return True
    return any((MANIPULATED.search(one.words), LOST.search(one.before), LACKING.search(one.before)))


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
    text = scene.text
    if RESTRICTED.match(text, lists[-1].end, clause.end) and told_above(scene, number):
        return False
    if scene.before[number] != "vesicles":
        return True
    words = text[clause.start : lists[0].end] + without_insertion(text[lists[0].end : clause.end])
    named = CELLS.search(words) or TISSUE.search(words)
    return named is not None and not ONLY.search(words) and not ELSEWHERE_SAID.search(words)


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
    """Whether a list is one of messengers: by the words beside it, or in a clause that names no assay of proteins."""
    if MESSENGER.search(one.before[-50:] + " | " + one.after[:40]):
        return True
    clause = one.scene.text[one.clause.start : one.clause.end]
    return TRANSCRIBED.search(clause) is not None and not PROTEINS.search(clause)


def _goes_on(one: Statement, result: str) -> bool:
    """Whether usual markers of vesicles are blotted in a sentence that itself names no cells, after one that does."""
    symbols = {name.name for name in one.listed.members}
    return bool(result) and one.named and len(symbols & CLASSIC) > 1 and not one.scene.direct[one.number]
