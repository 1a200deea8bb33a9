"""What a text does not claim: denied, only supposed, not shown, or done by others."""

from __future__ import annotations

import re
from functools import lru_cache

from evcheck.manuscript.text import Span
from evcheck.manuscript.words.levels import at_nothing
from evcheck.manuscript.words.sieve import Sieve

FILLER = r"(?:[\w/+-]{1,30},? (?:\([^()]{0,40}\) )?){0,7}"
"""Up to seven words between a denial and what is denied: `negative for the endoplasmic reticulum marker`."""

DENIED_BEFORE = re.compile(
    r"(?<!\w)(?:(?:negative|negativity|negatively stained|blank) (?:\w+ )?for|negative (?:expressions?|staining"
    r"|signals?|results?|reactions?) (?:of|for|to)|(?:absence|lack|loss|exclusion"
    r"|depletion) (?:of|in)"
    r"|(?:lack|lacks|lacked|lacking|lack of|exclude|excludes|excluded|excluding)|devoid of|free (?:of|from)"
    r"|without(?: (?:any|detectable|visible|the))?|not|no|nor|neither|none|n't|cannot"
    r"|(?:fail|failed|fails|unable|failure) to (?:detect|show|express|reveal|identify|find|see|observe|confirm"
    r"|stain|label|react|give|yield|carry|bear"
    r"|demonstrate)"
    r"|(?:depleted|deprived|deficient) (?:of|in|for|from)|(?:poor|wanting) in|(?:undetectable|non-?detectable"
    r"|invisible) (?:\w+ "
    r"){0,2}(?:for|of)?"
    r"|(?:only |just )?(?:traces?|trace amounts?|residual amounts?|minute amounts?) of"
    r"|rather than|instead of|(?:low|lowly|poorly|weakly|minimal|little|negligible|barely|scarcely"
    r"|hardly)(?: any| to no| or no)?"
    r"|(?:did|do|does) not (?:show|exhibit|display|reveal)(?: any)?(?: \w+)? (?:expression|presence|enrichment|signals?"
    r"|bands?|levels?|traces?) (?:of|for)"
    r"|below (?:the )?(?:limits? of detection|detection limits?|LOD|cut-?off|threshold) (?:for|of|with)"
    r"|(?:rul(?:e|ed|ing) out|absent for)|(?:<|less than|fewer than|under) ?[0-5](?:\.\d{1,2})? ?%(?: of (?:the "
    r"|all )?\w+)?)"
    rf",? {FILLER}(?:\((?:[\w-]{{3,25}}, ){{0,3}})?(?:anti-\s?)?$",
    re.IGNORECASE,
)
"""A denial that ends before what it denies."""

STATED = re.compile(
    r"\b(?:positive|express\w*|contain\w*|carr(?:y|ied|ying)|enriched|enrichment|detected|present|presence|found"
    r"|confirm\w*|"
    r"showed|exhibit\w*|display\w*|bear|bore|harbou?r\w*|identified|observed|only|but|whereas|while|whilst|however"
    r"|although|since|because|which|where|despite|in spite of|notwithstanding)\b",
    re.IGNORECASE,
)
"""Words that end the reach of a denial before them."""

DENIED_AFTER = Sieve(
    r"(?:"
    r"\b(?:not|no longer|never|hardly|barely|scarcely|n't|cannot|could not) (?:be )?(?:\w+ ){0,2}?(?:detect\w*"
    r"|found|present|express\w*|measurabl\w*|demonstrat\w*|reveal\w*|quantifi\w*"
    r"|observ\w*|identif\w*|enrich\w*|visible|visuali[sz]ed|seen|apparent|evident|exceed\w*|contain\w*"
    r"|appear(?! to (?!be (?:present|express|enrich|detect)|contain|express))"
    r"|recovered|positive)"
    r"|\b(?:absent|undetect\w+|not-?detect\w+|negative|lacking|depleted(?! (?:\w+ )?(?:medium|media|serum|FBS"
    r"|FCS|plasma|supernatant|fractions?|cells|samples?)\b)|excluded|missing|negligible"
    r"|invisible)\b(?! (?:control|for|of|marker)s?\b)"
    r"|\b(?:detect\w*|found|present|observed|seen|visible|express\w*) (?:(?:in|on|by|with|for) neither"
    r"|neither (?:in|on|by))\b"
    r"|\b(?:had|show\w*|gave|contain\w*|carr\w+|bore|held|display\w*|express\w*|yield\w*|in|on) none\b"
    r"|\b(?:lack\w*|(?:without|(?:did|do|does) not (?:have|carry|bear|contain|express|show|display))) (?:it|them|any"
    r"|either"
    r"|both|these|this)\b(?! \w)"
    r"|\bat trace levels?\b|\bin (?:only )?trace(?:s|\b)|\bdid not co-?\w+|\bdid not exceed\b"
    r"|\bnot (?:\w+ )?associated with\b"
    r"|\b(?:did|could|does) not (?:produce|give|yield|show|reveal|generate|elicit) (?:an?|any) (?:\w+ )?(?:band"
    r"|signal|spot|peak)"
    r"|\bbut (?:in|on|with) neither\b|\b(?:in|on) (?:the )?(?:\w+ )?(?:vesicles|EVs|exosomes) of neither\b"
    r"|\b(?:not|never) (?:\w+ )?(?:transferred|passed on|exported|delivered) (?:to|with|into|in|by) (?:the )?(?:\w+ )?"
    r"(?:vesicles|EVs|exosomes)"
    r"|\bas blanks?\b|(?:was|were|remained) blank\b"
    r"|\bonly (?:be )?(?:detected|found|present|observed|seen|visible) in (?:the )?(?:plasma|serum|urine"
    r"|(?:conditioned )?medium|starting material)\b(?![- ](?:\w+[- ]){0,2}(?:EVs?|exosomes?|vesicles|samples))"
    r"|^\s?(?:\([^()]{0,60}\) ?)?(?:[\w-]+ ){0,2}?(?:was|were|is|are|did|could|had|do|does) not(?=\s*(?:[.;,(]|$))"
    r"|\b(?:fell|dropped|decreas\w+|declin\w+|went|sank|reduced) to (?:zero|nothing|nil|none|undetect\w+|below)\b"
    r"|\b(?:not|never) among\b|\b(?:none|neither|no trace) of (?:which|them|these|those|the (?:two|three|four|five))\b"
    r"|\bdid not float|\b(?:remained?|stayed) (?:in|at|with) (?:the )?(?:\w+ ){0,3}?(?:bottom|lysates?|homogenates?"
    r"|flow-?through|cell debris|denser?"
    r"|high(?:er)?[- ]density"
    r"|load(?:ing)?|non-?floating|soluble|supernatant)\b"
    r"|\b(?:together|along) with (?:the )?(?:bulk|free|soluble|non-vesicular) proteins?\b"
    r"|\b(?:show|showed|gave|yielded|had|with|displayed|exhibited) no\b(?! (?:\w+ )?(?:change|differ|effect"
    r"|correlat|increase|decrease|influence|interfer|impact|cross|toxic|response))"
    r"|\b(?:only|exclusively|solely|restricted|confined|limited)(?: (?:be|detect\w*|found|present|express\w*"
    r"|observ\w*|seen|visible|to be))*"
    r" (?:in|to|with|from|by) (?:the )?(?:\w+ ){0,3}?(?:cells?|\w{0,8}MSCs?|\w{2,}cytes|\w{2,}blasts|macrophages"
    r"|lysates?|ghosts"
    r"|homogenates?|tissues?|supernatants?|extracts?|CL"
    r"|WCL?|TCL)\b"
    r"|\bin (?:the )?(?:lanes? (?:of|with) (?:the )?(?:\w+ )?cells?|cell(?:ular)? lanes?)\b|\b(?:detect\w*"
    r"|found|present|express\w*|observ\w*|seen|visible|enrich\w*|abundant) (?:only|exclusively"
    r"|solely|just) in (?:the )?"
    r"(?:\w+ ){0,3}?(?:cells?|lysates?|ghosts|homogenates?|tissues?|supernatants?|extracts?|CL|WCL|TCL|\w{0,8}MSCs?"
    r"|\w{2,}cytes|\w{2,}blasts|macrophages)\b"
    r"|\b(?:in|on|with|from|by|for) (?:the )?(?:\w+ ){0,3}?(?:cells?|lysates?|ghosts|homogenates?|tissues?"
    r"|supernatants?|extracts?|WCL?|TCL|CL|C|L|H) (?:only|alone|exclusively)\b"
    r")",
    re.IGNORECASE,
)
"""A denial behind what it denies."""

NOT_WITHIN = Sieve(
    r"\b(?:not (?:\w+ly )?(?:packed|enclosed|encapsulated|encased|packaged|contained|incorporated|secreted|released"
    r"|sorted|loaded|carried|exported)|(?:soluble|free|non-?vesicular)\b[^.;]{0,60}?\b(?:not|rather than"
    r"|instead of)(?: \w+){0,2}?) (?:with)?in(?:to|side)? (?:the |these )?(?:\w+[ -]){0,2}?"
    r"[\w-]{0,8}(?:EVs?|exosomes?|vesicles?)\b",
    re.IGNORECASE,
)
"""A denial that names vesicles as what a protein is outside of: `secreted as a soluble protein, not within EVs`."""

SUPPOSED = Sieve(
    r"\b(?:may|might|(?<!\bso )(?<!\bnor )could(?! (?:\w+ ){0,2}?(?:be (?:\w+ )?)?(?:detect|found|find|seen?\b|observ"
    r"|identif"
    r"|confirm|visuali|show|demonstrat|reveal|recover|measur|quantif|retriev|verif|validat)| not\s*(?:[.;,(]|$))"
    r"|would"
    r"|should(?! be (?:stressed|noted|emphasi[sz]ed|mentioned|pointed out|added|said|stated)\b)"
    r"|possibl[ey]"
    r"|potentially|presumably|"
    r"hypothes\w+|expected to|whether|if|"
    r"suggested to|thought to|believed to|said to|known (?:to|as)|(?:is|are) (?:commonly|usually|generally|often"
    r"|typically|widely|frequently)|"
    r"recommended(?! by)|need(?:s|ed)? to be|remains? to be|future (?:studies|work|experiments)|will be)\b",
    re.IGNORECASE,
)
"""Words of a guess, a plan or general knowledge."""

APPOSED = re.compile(r", (?:presumably|probably|possibly|perhaps|(?:most )?likely|potentially) [^,;.]{1,60},")
"""A guess at what something is or comes from, which leaves what is said of it: `albumin, probably of serum,`."""

OWN = re.compile(
    r"\b(?:we|our|us|ours|here|this (?:study|work|paper|report|article)|(?:the )?(?:present|current) (?:study"
    r"|work|report|data|results)"
    r"|in[- ]house|(?:supplementa\w+ )?(?:fig(?:ure|s|\.)?|table)\.? ?S?\d)\b",
    re.IGNORECASE,
)

OTHERS = Sieve(
    r"\bet al\b|\b(?:previous|earlier|recent|prior|several|many|other|numerous|various|published|accumulating"
    r"|growing) "
    r"(?:\w+ )?(?:stud(?:y|ies)|reports?|works?|publications?|research|investigat\w+|evidence|authors|groups|teams|labs"
    r"|laborator(?:y|ies)|findings|literature)\b"
    r"|\b(?:has|have) (?:also |recently |previously |now )?been (?:\w+ )?(?:shown|reported|demonstrated"
    r"|described|implicated|found|proposed|suggested|observed|used)\b"
    r"|\b(?:it is|is|are) (?:well )?(?:known|established|accepted)\b|\b(?:reported|shown|demonstrated|described"
    r"|observed|found) previously\b|\bpreviously (?:been )?(?:reported|shown|demonstrated|described|observed"
    r"|found)\b"
    r"|\bothers (?:have |had )?(?:also )?(?:proposed|reported|found|described|shown|showed|suggested|observed|detected"
    r"|noted|identified|saw|seen)\b|\b(?:is|are|was|were) said to\b"
    r"|\b(?:was|were) (?:first |also )?reported(?:[.,;]? ?\d| (?:for|in|on|with|by|to)\b)"
    r"|\b[A-Z][a-z]+ and (?:colleagues|co-?workers)\b",
    re.IGNORECASE,
)

EARLIER = Sieve(
    r"\b(?:we|our group|our laboratory|our lab|us) (?:have |has |had )?(?:\w+ )?(?:previously|earlier|formerly"
    r"|recently)"
    r" (?:\w+ )?(?:shown|showed|reported|demonstrated|described|found|observed|detected|identified|published)\b"
    r"|\b(?:we|our group|our laboratory) (?:have |has |had )?(?:\w+ )?(?:shown|showed|reported|demonstrated"
    r"|described|found"
    r"|observed|detected|identified)(?: this)? (?:previously|earlier|before|elsewhere)\b"
    r"|\bin (?:an?|our|one of our) (?:own )?(?:earlier|previous|prior|recent|former) (?:studies|study|works?"
    r"|reports?|papers?)"
    r"(?: \([^()]*\)| \[[^\[\]]*\])?,? we\b"
    r"|\bour (?:earlier|previous|prior|former) (?:studies|study|works?|reports?|papers?|results|data|findings)\b",
    re.IGNORECASE,
)
"""Words with which authors tell what they found in another paper."""
HERE = re.compile(
    r"\b(?:[Hh]ere|now|(?:this|present|current) (?:study|work|paper|report)|[Ff]ig(?:ure|s|\.)?|[Tt]able|in line"
    r"|agree\w*"
    r"|consistent|As|as (?:we|reported|described|shown|before)|confirm\w*|similar\w*|[Ll]ike(?:wise)?|in accordance"
    r"|again)\b"
)
"""Words with which they come back to this one."""
AUTHORS = re.compile(
    r"\bet al\b\.?,?(?: \(?\d{4}[a-z]?\)?| \[[\d, –-]+\]| \([\d, –-]+\))*(?: and [A-Z][^.;,()]{1,40}(?:\([^()]*\))?)?"
    r"(?: (?:have|has|had|also|first|recently|previously|and colleagues))* (?:reported|show(?:ed|n|s)?|found"
    r"|demonstrated"
    r"|detected|described|observed|identified|isolated|proposed|suggested|used|studied|measured)\b"
)
"""Other authors as those who found something: `Smith et al. have reported`."""
BEGIN = 90
"""Characters, within which a sentence names the authors that it is about."""
AND_WE = re.compile(r",? (?:and|but|while|whereas) (?:here )?we\b")
"""Where a sentence on what others found comes to these authors."""
BRACKETED = re.compile(r"\([^()]*\bet al\b[^()]*\)|\[[^\[\]]*\bet al\b[^\[\]]*\]")
"""A reference in brackets."""
AS_BEFORE = re.compile(
    r"\b(?:as|was|were|been)(?: \w+)? (?:previously |elsewhere |recently |before |earlier |already "
    r")*(?:described|reported|published|detailed|performed|done)"
    r"|\bas (?:in|per|before|above)\b|\baccording to\b|\bprotocol|\bfollowing\b",
    re.IGNORECASE,
)

AGREED = re.compile(
    r"\b(?:as|like|just as) (?:(?:has|have|had|was|were) )?(?:been )?(?:also |we )?"
    r"(?:previously|recently|earlier|already|originally) "
    r"(?:described|reported|shown|observed|published|demonstrated|found)\b(?: by us)?"
    r"|,? (?:in contrast|contrary|as opposed|similar|comparable|consistent|in line|in agreement|in accordance) (?:to"
    r"|with) (?:the |an? )?(?:[\w-]+ ){0,2}(?:findings?|results?|data|reports?|stud(?:y|ies)|observations?)"
    r"(?: (?:of|by|from) [^;]*)?(?=[.;]|$)"
)
"""What was found here as others had found it: `expressed CD86, as previously described`."""
ANALYSED = re.compile(
    r"\b(?:[Aa]nalys[ie]s|[Pp]roteomics|[Mm]ass spectrometry|LC-?MS(?:/MS)?|MudPIT|[Bb]lots?|[Bb]lotting|[Cc]ytometry"
    r"|ELISA|[Aa]rrays?|[Mm]icroscopy)\b[^.;]{0,70}"
    r"\b(?:identified|detected|revealed|showed|found|confirmed|demonstrated)\b"
)
"""An assay as what found something, which in a discussion without a reference is one of these authors."""
CITED = re.compile(
    r"\[\s*\d|\(\s*\d{1,3}\s*(?:[,–-]\s*\d{1,3}\s*)*\)|\bet al\b|(?:19|20)\d\d[a-z]?\)|(?<=[a-z),])\s?\d{1,3}"
    r"(?:\s?[,–-]\s?\d{1,3})*\s?(?=[.,;]|$)|\bothers\b"
)
"""A reference, be it in brackets or a number whose place above the line was lost."""

SUBJECT = 8
"""Words; so long may a subject be of which nothing is stated: `none of the vesicles of the three lines contained`."""

NOT_SHOWN = re.compile(
    r"\b(?:data|results?) (?:are |were )?not shown\b|\bunpublished (?:data|observations?|results?)\b", re.IGNORECASE
)


@lru_cache(maxsize=256)
def denied_before(before: str) -> Span | None:
    """Where the words of a denial stand that reaches the end of a text, such as `was negative for the ER marker`."""
    tail = before[-140:]
    found = DENIED_BEFORE.search(tail)
    while found is not None and STATED.search(tail, found.start() + 1) and _stated_later(tail, found.start()):
        found = DENIED_BEFORE.search(tail, found.start() + 1)
    if found is None:
        return None
    offset = len(before) - len(tail)
    return Span(offset + found.start(), offset + found.end())


@lru_cache(maxsize=256)
def denied_after(after: str) -> Span | None:
    """Where a denial stands behind what it denies, such as ` was not detected`."""
    found = DENIED_AFTER.search(after[:160]) or at_nothing(after[:160]) or NOT_WITHIN.search(after[:160])
    return Span(found.start(), found.end()) if found else None


def supposed(text: str) -> bool:
    """Whether a text is a guess, a plan, or general knowledge."""
    return SUPPOSED.search(text) is not None


AS_OTHERS = re.compile(
    r", (?:as )?(?:previously |also |already )?(?:reported|shown|described|found|observed)(?: previously| before)? by"
    r" [^,;]{0,60},"
)
"""What a sentence says in passing of one thing, before it goes on with others: `, previously reported by X [25],`."""


NOT_DONE_HERE = re.compile(
    r"\bnot (?:\w+ )?(?:tested|measured|studied|examined|sought|looked for|assessed|determined|investigated|included"
    r"|analy[sz]ed|addressed) (?:\w+ )?(?:here|by us|in (?:this|the present|our) (?:study|work|series))\b"
)
"""What these authors did not do, which makes a sentence on the work of others none of theirs."""


def of_others(text: str, role: str) -> bool:
    """Whether a sentence tells what others found, by its words and the role of its section.

    A method done `as described by` others, or that stands before a reference in brackets, was done by these authors.
    """
    text = NOT_DONE_HERE.sub("", AS_OTHERS.sub(",", text))
    if role == "methods":
        text = without_references(text)
    elif (EARLIER.search(text) and not HERE.search(text)) or _of_authors(text):
        return True
    if role in ("results", "abstract", "other"):
        text = AGREED.sub("", text)
    if role == "discussion" and ANALYSED.search(text) and not CITED.search(text):
        return False
    told = role in ("introduction", "discussion", "references") or (
        OTHERS.search(text) is not None and not (role == "methods" and AS_BEFORE.search(text))
    )
    return told and OWN.search(text) is None


def names_others(text: str) -> bool:
    """Whether a text names others' work, or refers to it."""
    return OTHERS.search(text) is not None or EARLIER.search(text) is not None or CITED.search(text) is not None


def _of_authors(text: str) -> bool:
    """Whether other authors are the subject of a sentence, and these are not that of its first part."""
    if "et al" not in text or not AUTHORS.search(text):
        return False
    first = text.partition(";")[0]
    if AUTHORS.search(first, 0, BEGIN):
        first = AND_WE.split(first)[0]
    return OWN.search(first) is None and not HERE.search(text)


def without_references(text: str) -> str:
    """A text without its references in brackets."""
    return BRACKETED.sub("", text) if "et al" in text else text


def not_shown(text: str) -> bool:
    """Whether a sentence says that its data are not shown."""
    return NOT_SHOWN.search(text) is not None


def _stated_later(tail: str, start: int) -> bool:
    """Whether something is stated between a denial and the end, so that the denial is over: `no change, but CD9 ...`.

    In `did not express` and `no detectable expression of` the statement is what is denied.
    """
    inner = tail[start:]
    found = list(STATED.finditer(inner))
    if not found or found[-1].start() == 0:
        return False
    last = found[-1]
    word = last.group().lower()
    if word in (
        "only",
        "but",
        "whereas",
        "whilst",
        "while",
        "however",
        "although",
        "since",
        "because",
        "which",
        "where",
        "despite",
        "in spite of",
        "notwithstanding",
    ):
        return not inner[last.end() :].lstrip().lower().startswith("not")
    between = inner[: last.start()]
    subject = inner[:7].lower().startswith(("none", "neither", "no "))
    return "," in between or len(between.split()) > (SUBJECT if subject else 4)
