"""Whether what a text says of proteins is said of vesicles, and not of cells, tissue, beads or messengers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from evcheck.manuscript.listing import Listed
from evcheck.manuscript.negation import denied_before, supposed
from evcheck.manuscript.scene import CELLS, TISSUE, Scene, cited, names_vesicles
from evcheck.manuscript.sieve import Sieve
from evcheck.manuscript.text import Span

LOOKED_AT = Sieve(
    r"antibod|\banti-|\bprobed?\b|stain|label|immunogold|blot|ELISA|Simoa|\bagainst\b|detect|measur|assess"
    r"|analy[sz]|determin|examin|"
    r"quantif|cytometr|evaluat|investigat|immunoreact|levels? of|markers?|tested|incubated",
    re.IGNORECASE,
)
PROBED = Sieve(
    r"antibod|\banti-|blot|\bprobed?\b|immunogold|ELISA|Simoa|cytometr|stained|immunolabel|MACSPlex|mass spec|proteom"
    r"|label(?:l)?ed with",
    re.IGNORECASE,
)
RESULT_IN_METHODS = re.compile(
    r"positive for|negative for|confirmed|lack|absence of|presence of|devoid|defined as|characteri[sz]ed by|was "
    r"not|were not|undetect|showed|revealed",
    re.IGNORECASE,
)
FUNCTIONAL = Sieve(
    r"\b(?:treat(?:ed|ment|ing)|incubat(?:ed|ion) with(?! (?:the |a |both )?(?:primary|secondary|anti|antibod"
    r"|specific|indicated|mouse|rabbit|monoclonal|polyclonal|following|respective|\w+-conjugated|capture|PE"
    r"|FITC|APC))|stimulat\w+|administ\w+|inject\w+|induc\w+|up-?regulat\w+|down-?regulat\w+|promot\w+|"
    r"inhibit\w+|attenuat\w+|suppress\w+|mRNA|phosphorylat\w+|(?<!Cell )(?<!cell )signall?ing|pathways?"
    r"|transfect\w+|knock-?(?:down|out)\w*|siRNA|shRNA|"
    r"overexpress\w+|silenc\w+|differentiat\w+|activat\w+|uptake|internali[sz]\w+|co-?locali[sz]\w+|transgen\w+"
    r"|polari[sz]\w+|proliferat\w+|"
    r"gene expression|expression levels? of|secretion of|biogenesis|prolong\w*|apoptosis|migration)\b",
    re.IGNORECASE,
)
ON_CELLS = re.compile(
    r"^[^.;]{0,60}?\b(?:in|on|by|of|from) (?:the |these |those |both |all |their |human |mouse )*(?:surface of "
    r"|membranes? of )?(?:the )?(?:[\w/+-]+ ){0,3}?"
    r"(?:cells?|macrophages?|monocytes?|DCs|HUVECs?|MSCs|lysates?|tissues?|fibroblasts?|neurons?|astrocytes?"
    r"|mice|patients?|tumou?rs?|sections?|"
    r"platelets?|microglia|hepatocytes?|homogenates?|brains?|livers?|lungs?|kidneys?|hearts?|wounds?|epidermis"
    r"|dermis|skin|hippocamp\w+|cortex|lesions?|vessels|retinas?|cartilage|bones?|myocardium|spleens?"
    r"|groups?|animals|rats)\b(?![- ]derived|[- ]EV)",
    re.IGNORECASE,
)
CAPTURE_BEFORE = Sieve(
    r"(?:captur\w+|coated|coupled|conjugated|immobili[sz]ed|functionali[sz]ed|bound|pull(?:ed)?[- ]down"
    r"|immuno-?precipitat\w+|immuno-?(?:isolat|captur|affinity)\w*|"
    r"isolat\w+|beads|enrich(?:ed|ment) (?:by|using))\s?(?:(?!(?:stain|detect|label|prob|blot|incubat|analy"
    r"|and\b|were\b|was\b))\w+\s){0,5}?(?:anti-?\s?|antibod\w+ (?:against|to|for) |against "
    r"|(?:\w+ )?\((?:e\.g\.,? ?|i\.e\.,? ?|anti-?)?)?$",
    re.IGNORECASE,
)
CAPTURE_AFTER = re.compile(
    r"^[^.;,]{0,40}?\b(?:captur\w+|coated|coupled|conjugated|functionali[sz]ed|(?:magnetic |latex |dyna"
    r"|micro)?beads|microbeads|dynabeads|immuno-?precipitat\w+|pull-?down|immuno-?captur\w+)",
    re.IGNORECASE,
)
DRAWN = Sieve(
    r"\b(?:schematic|illustration|cartoon|diagram|BioRender|graphical|graphical abstract|overview of|workflow)\b",
    re.IGNORECASE,
)
PARTNER = re.compile(
    r"[- ](?:interact\w+|binding|dependent|mediated|induced|deficient|null|inhibit\w+|agonist|antagonist|ligand|driven|"
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
LOST = re.compile(r"\b(?:loss|deletion|reduction) of (?:the |\w+ )?$", re.IGNORECASE)
MANIPULATED = re.compile(
    r"\b(?:knock(?:ed)?[- ]?(?:down|out)|deletion of|CRISPR|silenc\w+|shRNA|siRNA|null|KO|inhibitor|mutants?"
    r"|depletion of|ablation)\b|-/-|−/−",
)
"""Words of what was done to the cells; a protein that is then missing in their vesicles is no absent marker."""
CONTAMINANT = Sieve(
    r"(?:negative|contamina\w+|purity|non-?(?:EV|exosom\w+|vesic\w+))(?:[ -](?:EV|exosom\w+|vesic\w+"
    r"|protein))*[ -](?:control|marker|protein)|"
    r"contamina\w+|purity|impurit\w+|(?:negative|exclusion) marker",
    re.IGNORECASE,
)
CLASSIC = frozenset(
    [
        "CD9",
        "CD63",
        "CD81",
        "CD82",
        "PDCD6IP",
        "TSG101",
        "FLOT1",
        "FLOT2",
        "flotillin",
        "SDCBP",
        "HSPA1A",
        "HSPA8",
        "CANX",
        "GOLGA2",
        "CD41",
    ]
)
"""Proteins that hardly anybody blots but to show vesicles, or their absence."""
DEFINED_AS = re.compile(
    r"defin|identif|gat(?:ed|ing)|consider|classif|phenotyp|characteri|recogni|distinguish|as\b|were\b"
)
IN_THEM = re.compile(
    r"\b(?:in|on|within|by|from|inside|across)\s(?:(?:the|these|isolated|purified|both|all|our|surface|of"
    r"|membrane|lumen|fraction|small|large|intact|most|some|plasma|serum|urinary|circulating|\w+-derived)\s"
    r"|[\w/+]+-){0,6}$"
)
"""The end of what stands between a protein and the vesicles that it is said to be in."""

BLOCKING = Sieve(r"\bblock(?:ing|ed|ade)\b|\bneutrali[sz]\w+", re.IGNORECASE)
MEDIUM = re.compile(
    r"\b(?:medium|media|buffers?|supplement\w*|solutions?|kits?|serum|implants?|scaffolds?|gels?"
    r"|hydrogels?)\b",
    re.IGNORECASE,
)
AGREES = Sieve(
    r"\b(?:in line|consistent|in agreement|in accordance|agrees?|accords?) with\b|\bprevious(?:ly)? (?:reports?"
    r"|reported|stud(?:y|ies)|"
    r"shown|work|described|identified|published)\b|\bas reported\b|\bet al\b",
    re.IGNORECASE,
)
"""Words after which a sentence tells what others found."""
MORE_OR_LESS = re.compile(
    r"\b(?:increas|decreas|elevat|reduc|enhanc|lower|diminish|chang|added|after|upon)\w*", re.IGNORECASE
)
"""Words of an effect; what is said of a protein then may be said of treated cells."""
PICTURED = re.compile(r"immuno-?(?:fluoresc|histo|cyto|stain)\w*|confocal", re.IGNORECASE)
EXPLICIT = re.compile(r"\b(?:detectable|detected|positive|present|found)\b")
NEUTRAL = re.compile(
    r"\b(?:analy[sz]\w+|measur\w+|assess\w*|prob(?:ed|ing)|test(?:ed|ing)|determin\w+|examin\w+|investigat\w+"
    r"|evaluat\w+|quantif\w+|"
    r"compar\w+|perform\w*|us(?:ed|ing)|select\w+|chos\w+|look\w*|monitor\w*|screen\w*|antibod\w+|antigens?"
    r"|levels?|amounts?|anti-|beads?|"
    r"captur\w+|ELISAs? (?:for|of|kit)|blots? (?:of|for|against)|blots|blotting (?:of|for|against|with)|stain\w*"
    r"|labell?\w*|whether|if|"
    r"estimat\w+|unchanged|remained|treat\w*|isolat\w+ (?:by|with|using)|recogni\w+|against|ratios?|correlat\w+)",
    re.IGNORECASE,
)
"""Words that say that a protein was looked at, and leave open what was seen."""
HOUSEKEEPING = frozenset(
    ["GAPDH", "ACTB", "ACTG1", "actin", "tubulin", "alpha-tubulin", "beta-tubulin", "TUBA1A", "TUBB"]
)
"""Proteins that are mostly blotted to show that lanes were loaded alike."""
REDUCED = re.compile(
    r"\b(?:reduced|diminished|removed|eliminated|decreased|depleted|lower|low|minimal|faint"
    r"|weak|confined to|restricted to|mostly in later|in (?:the )?later)\b"
)
NAMED_OF_VESICLES = re.compile(
    r"\b(?:exosom\w+|[A-Za-z]{0,2}EVs?|(?:extracellular |micro)?vesic\w+)"
    r"(?:[- ](?:specific|associated|enriched|resident|marker|protein|component|antigen)s?){1,2}"
    r",?\s?[:(]?\s?(?:such as |including |anti-?\s?)*$",
    re.IGNORECASE,
)
"""What stands before proteins that are called those of vesicles: `exosomal proteins`, `EV-specific (`."""
FRACTIONS = re.compile(
    r"\b(?:(?:immuno)?blot\w*|ELISA) (?:analys[ie]s )?(?:of|on) (?:\w+ ){0,3}fractions\b"
    r"|\bfractions (?:were|was) (?:\w+ )?(?:(?:immuno)?blotted|probed|(?:analy[sz]ed|tested|assayed) (?:by|using|with) "
    r"(?:western|immunoblot|ELISA))",
    re.IGNORECASE,
)
"""Fractions of a column or gradient that are blotted."""
PARTS_OF_CELLS = re.compile(r"\b(?:nuclear|cyto(?:sol|plasm)\w*|membrane|mitochondrial|microsomal|subcellular)\b", re.I)
CAME_ALONG = re.compile(r"\bco-?(?:isolat|purif|pellet|precipitat|elut|sediment)", re.IGNORECASE)
STILL = re.compile(r"\b(?:still|nevertheless|even|unexpectedly|however) (?:be )?(?:detect|found|present|seen|visible)")
PRESENT_THOUGH_LESS = re.compile(
    r"\b(?:detect(?:ed|able)|found|present|seen|visible) (?:\w+ )?at (?:\w+ )?(?:low|less)"
)
CO_ISOLATED = Sieve(
    r"\bco-?(?:isolat|purif|pellet|precipitat|elut|sediment)\w+|\bcontamina\w+"
    r"|\bimpurit\w+",
    re.IGNORECASE,
)
AS_CONTAMINANT = re.compile(
    r"[^.;]{0,12}\b(?:as|served as|was used as|were used as)\b[^.;]{0,20}(?:negative"
    r"|contamina\w+|purity)"
)
BEARS = re.compile(
    r"(?:positive for|identified|detected|revealed|confirmed|showed|contain\w*|express(?:ed|es|ing)?|carr(?:y"
    r"|ied|ies|ying)|"
    r"enriched (?:in|with|for)|display\w*|exhibit\w*|harbou?r\w*|negative for|devoid of|lack\w*)[^.;]{0,60}$"
)
"""Verbs by which vesicles bear a protein that stands behind."""
FROM_CELLS = re.compile(
    r"^ (?:\w+ly )?(?:derived|isolated|released|secreted|obtained|purified|shed|collected|harvested)? ?(?:from|by|of) "
    r"(?:the )?(?:[\w/+-]+ ){0,4}?(?:cells|\w+cytes|\w+blasts|macrophages|platelets|neurons|neutrophils|MSCs|DCs)\b"
)
"""The cells that vesicles came from, named behind them."""
BY_THEM = re.compile(
    r"\b(?:with|by|using|to|after|upon|received|receiving|given|internali[sz]\w+|took up|taken up|engulfed)\s"
    r"(?:the\s|these\s)?(?:[\w/]+[- ]){0,2}$"
)
"""Words before vesicles that are given to something, which then is what the sentence tells of."""
LEAVES = re.compile(r"[- ](?:release|secretion|biogenesis|production|formation|shedding|uptake)")
ONLY = re.compile(r"\b(?:only|exclusively|solely|just|but not|not in)\b")
SURFACE = re.compile(r"CD\d|HLA|MHC|[Ii]ntegrin|[Tt]etraspanin|SSEA|Ep[Cc][Aa][Mm]|EPCAM")
FIGURE = re.compile(r"\bFig")


class Statement(NamedTuple):
    """A list of proteins in its clause and sentence, and what ties it to vesicles.

    `own` says that the clause names vesicles, `direct` that the sentence does; `subject` is what the sentence is about
    by its own words or those before it. `named` says that an assay of proteins is named nearby.
    """

    scene: Scene
    number: int
    listed: Listed
    clause: Span
    before: str
    after: str
    named: bool

    @property
    def sentence(self) -> Span:
        """Where the sentence stands."""
        sentence = self.scene.manuscript.sentences[self.number]
        return Span(sentence.start, sentence.end)

    @property
    def words(self) -> str:
        """The text of the sentence."""
        return self.scene.words(self.number)

    @property
    def subject(self) -> str:
        """What the clause is about: where only another clause names cells, what the sentences before are about."""
        subject = self.scene.subjects[self.number]
        if not subject and self.scene.about_vesicles:
            return "vesicles" if self.scene.roles[self.number] in ("results", "abstract", "other") else ""
        if subject in ("cells", "tissue") and self.scene.before[self.number] == "vesicles":
            elsewhere = not CELLS.search(self.scene.text, *self.clause) and not TISSUE.search(
                self.scene.text, *self.clause
            )
            return "vesicles" if elsewhere or ONLY.search(self.after) else subject
        return subject

    @property
    def own(self) -> bool:
        """Whether the clause names vesicles."""
        return names_vesicles(self.scene, *self.clause) is not None

    @property
    def direct(self) -> bool:
        """Whether the sentence names vesicles."""
        return self.own or (self.scene.subjects[self.number] == "vesicles" and self.scene.direct[self.number])

    @property
    def functional(self) -> bool:
        """Whether the clause tells what something did, as to treated cells."""
        return says(self.scene.text[self.clause.start : self.clause.end], FUNCTIONAL)


def not_of_vesicles(one: Statement, result: str) -> bool:
    """Whether a list is told of cells, of what vesicles were captured with, of messengers, or as a loading control."""
    if one.subject in ("cells", "tissue") and not one.direct and not _goes_on(one, result):
        return True
    before, after = one.before, one.after
    if (CAPTURE_BEFORE.search(before[-70:]) or CAPTURE_AFTER.match(after)) and (
        result != "detected" or not re.search(r"positive|express|stain|reveal|detect|showed", before[-60:] + after[:30])
    ):
        return True
    if AGREES.search(before.rpartition(". ")[2]) or BLOCKING.search(before[-40:] + " | " + after[:40]):
        return True
    if LOADING.search(before[-60:] + after[:80]) or NORMALIZED.search(before[-40:]) or PARTNER.match(after):
        return True
    if MESSENGER.search(before[-50:] + " | " + after[:40]) or _of_messengers(one):
        return True
    if _received(one):
        return True
    if result == "not detected" and (MANIPULATED.search(one.words) or LOST.search(before)):
        return True
    return DRAWN.search(one.scene.text, *one.clause) is not None


def _received(one: Statement) -> bool:
    """Whether the proteins are told of something that received vesicles."""
    first = _last_vesicles(one.scene, one.clause.start, one.listed.start)
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


def settled(one: Statement, result: str) -> str:
    """The result where the sentence states one: a methods section says what was done, a guess says nothing."""
    if one.scene.roles[one.number] == "methods" and result == "detected" and not RESULT_IN_METHODS.search(one.words):
        return ""
    clause = one.scene.text[one.clause.start : one.clause.end]
    return "" if result and supposed(clause) and not FIGURE.search(one.words) else result


def seen_in_passing(one: Statement, symbol: str) -> bool:
    """Whether the results speak of a usual marker in vesicles as of something that is there."""
    kind = one.scene.manuscript.paragraphs[one.scene.manuscript.sentences[one.number].paragraph].kind
    if kind != "paragraph" or one.scene.roles[one.number] not in ("results", "abstract", "discussion", "other"):
        return False
    if symbol not in CLASSIC - {"CANX", "GOLGA2"} or not one.own or one.functional or on_cells(one):
        return False
    clause = one.scene.text[one.clause.start : one.clause.end]
    if not (one.named or FIGURE.search(one.words)) or cited(one.scene, *one.clause):
        return False
    return not NEUTRAL.search(clause) and not supposed(clause) and not denied_before(one.before)


def doubt(one: Statement, symbol: str, categories: Sequence[str], result: str, weak: bool, sign: bool) -> str | None:
    """Why it is unsure that a protein was looked for in vesicles: empty where it is sure, None where it was not.

    Usual markers need least; a protein that may be anywhere needs words that put it in or on vesicles.
    """
    marker = any(one_of[0] in "12" for one_of in categories)
    unwanted = not marker and any(one_of[0] in "34" for one_of in categories)
    if on_cells(one) and not (unwanted and result == "not detected"):
        return None
    if weak and not unwanted and not (symbol in CLASSIC and one.own) and not put_in_vesicles(one, sign):
        return None
    came_along = CO_ISOLATED.search(one.scene.text, *one.clause) and one.subject == "vesicles" and not marker
    if not result and came_along and (CAME_ALONG.search(one.after[:40]) or says(one.words, LOOKED_AT)):
        return ""
    told_why = unwanted and CONTAMINANT.search(one.words) is not None
    if not result and not says(one.words, LOOKED_AT if symbol in CLASSIC or told_why else PROBED):
        return None
    if not result and symbol in HOUSEKEEPING:
        return None
    if symbol in CLASSIC:
        return _doubt_of_usual(one, result)
    classic = any(name.name in CLASSIC for name in one.listed.members)
    if not result and unwanted and one.subject != "vesicles" and not one.named:
        return None
    if not result:
        called = NAMED_OF_VESICLES.search(one.before) is not None or _of_fractions(one)
        tied = classic or called or (one.direct and (marker or unwanted))
        fits = (
            (one.subject == "vesicles" or (classic and not one.subject))
            and not one.functional
            and (one.direct or classic or called)
        )
        return "" if tied and fits and (marker or unwanted or not CELLS.search(one.words)) else None
    if put_in_vesicles(one, sign) or (classic and one.direct and not one.functional and not CELLS.search(one.words)):
        return ""
    if unwanted and result == "not detected" and one.subject == "vesicles" and not one.functional:
        return ""
    return _doubt_of_others(one, marker, result)


def _of_fractions(one: Statement) -> bool:
    """Whether the methods blot the fractions in which the sentences before separated vesicles."""
    told = one.scene.roles[one.number] == "methods" and one.subject == "vesicles"
    return told and FRACTIONS.search(one.words) is not None and not PARTS_OF_CELLS.search(one.words)


def _doubt_of_usual(one: Statement, result: str) -> str | None:
    if one.functional and not one.own:
        return None
    if not result and one.subject != "vesicles" and not says(one.words, PROBED):
        return None
    sure = one.direct or (one.subject == "vesicles" and not one.functional)
    return "" if sure else "the sentence does not name the vesicles"


def _doubt_of_others(one: Statement, surface: bool, result: str) -> str | None:
    """For a protein that is no usual marker, in a sentence that goes on about vesicles and names nothing else."""
    if sum(1 for _ in SURFACE.finditer(one.words)) > 2 and not one.direct:
        one = one._replace(named=True)
    elsewhere = CELLS.search(one.scene.text, *one.clause) or TISSUE.search(one.scene.text, *one.clause)
    text = one.scene.text
    surface = surface or any(SURFACE.match(text, name.start, name.end) for name in one.listed.members)
    if one.functional or elsewhere or one.subject != "vesicles" or not (one.named or one.direct):
        return None
    clause = text[one.clause.start : one.clause.end]
    if MORE_OR_LESS.search(clause) and not EXPLICIT.search(clause):
        return "" if result == "not detected" and one.direct and one.named else None
    several = one.named or len(one.listed.members) > 1
    if one.direct and (surface or several):
        return ""
    if one.direct or not surface or PICTURED.search(one.words) or _phenotype(one):
        return None
    return "the sentence does not name the vesicles"


def _phenotype(one: Statement) -> bool:
    """Whether the proteins are those by which stromal cells are told: CD73, CD90 and CD105 together."""
    around = one.scene.text[one.sentence.start : one.sentence.end]
    return sum(name in around for name in ("CD73", "CD90", "CD105", "CD34", "CD45")) > 2


def on_cells(one: Statement) -> bool:
    """Whether the words behind a list put it in or on cells, before they name vesicles."""
    match = ON_CELLS.match(one.after)
    return match is not None and not names_vesicles(one.scene, one.listed.end, one.listed.end + match.end() + 4)


def put_in_vesicles(one: Statement, sign: bool) -> bool:
    """Whether a list is said to be in or on vesicles, in so many words."""
    if one.functional:
        return False
    text, scene = one.scene.text, one.scene
    first = _last_vesicles(scene, one.sentence.start, one.listed.start)
    behind = names_vesicles(scene, one.listed.end, one.clause.end)
    if sign and behind and behind.start - one.listed.end < 25:
        return True
    between = FROM_CELLS.sub("", text[first.end : one.listed.start]) if first else ""
    if sign and first and len(between) < 90 and DEFINED_AS.search(between):
        return True
    if first and between in (" ", " protein ", " surface "):
        return True
    by_them = first is not None and BY_THEM.search(text, max(one.sentence.start, first.start - 30), first.start)
    if first and not by_them and BEARS.search(one.before) and not (CELLS.search(between) or MEDIUM.search(between)):
        return True
    return bool(
        behind
        and behind.start - one.listed.end < 80
        and IN_THEM.search(text, one.listed.end, behind.start)
        and not LEAVES.match(text, behind.end)
        and not CELLS.search(text, one.listed.end, behind.start)
    )


def _last_vesicles(scene: Scene, start: int, end: int) -> Span | None:
    """Where a part of the text names vesicles last."""
    found = None
    while vesicles := names_vesicles(scene, start, end):
        found, start = vesicles, vesicles.end
    return found


def is_unwanted(one: Statement, symbol: str, categories: Sequence[str]) -> bool:
    """Whether a protein was looked for as a contaminant: by its categories, or by the words before it."""
    marker = any(one_of[0] in "12" for one_of in categories)
    if not marker and any(one_of[0] in "34" for one_of in categories):
        return True
    if not marker and CO_ISOLATED.search(one.scene.text, *one.clause):
        return True
    usual = symbol in CLASSIC - {"CANX", "GOLGA2"}
    return (CONTAMINANT.search(one.before[-80:]) or AS_CONTAMINANT.match(one.after)) is not None and not usual


def is_less(one: Statement) -> bool:
    """Whether a contaminant is told of as removed, or as being elsewhere than the vesicles."""
    return REDUCED.search(one.after[:70]) is not None


def unwanted_result(one: Statement, sign: bool) -> str:
    """What is stated of a contaminant that is told of as seen: that there was less, or that it was in the vesicles."""
    if PRESENT_THOUGH_LESS.search(one.after[:70]) or (one.direct and STILL.search(one.after[:70])):
        return "detected"
    if REDUCED.search(one.after[:70]):
        return "not detected"
    return "detected" if put_in_vesicles(one, sign) else ""


@lru_cache(maxsize=64)
def says(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether a pattern is found in a text."""
    return pattern.search(text) is not None
