"""What a text does not claim: denied, only supposed, or not shown."""

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
    r" (?:in|to|with|from|by) (?:the )?(?:[\w-]+ ){0,3}?(?:cells?|\w{0,8}MSCs?|\w{2,}cytes|\w{2,}blasts|macrophages"
    r"|lysates?|ghosts"
    r"|homogenates?|tissues?|supernatants?|extracts?|CL"
    r"|WCL?|TCL)\b(?![- ](?:derived|EVs?|exosom|vesic))"
    r"|\bin (?:the )?(?:lanes? (?:of|with) (?:the )?(?:\w+ )?cells?|cell(?:ular)? lanes?)\b|\b(?:detect\w*"
    r"|found|present|express\w*|observ\w*|seen|visible|enrich\w*|abundant) (?:only|exclusively"
    r"|solely|just) in (?:the )?"
    r"(?:[\w-]+ ){0,3}?(?:cells?|lysates?|ghosts|homogenates?|tissues?|supernatants?|extracts?|CL|WCL|TCL|\w{0,8}MSCs?"
    r"|\w{2,}cytes|\w{2,}blasts|macrophages)\b(?![- ](?:derived|EVs?|exosom|vesic))"
    r"|\b(?:in|on|with|from|by|for) (?:the )?(?:[\w-]+ ){0,3}?(?:cells?|lysates?|ghosts|homogenates?|tissues?"
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

SUBJECT = 8
"""Words; so long may a subject be of which nothing is stated: `none of the vesicles of the three lines contained`."""

NOT_SHOWN = re.compile(
    r"\b(?:data|results?) (?:are |were )?not shown\b|\bunpublished (?:data|observations?|results?)\b", re.IGNORECASE
)


REMARK = re.compile(
    r", (?:which|who) (?:are|is|can|may|might|could|have|has)\b[^,;()]{3,120}(?:[(\[][^()\[\]]{1,40}[)\]])?,"
)
"""What is known or guessed of something, told in passing: `vesicles, which are known to signal, were`."""


def without_remarks(text: str) -> str:
    """A text without what is known or guessed of something, where it tells that in passing."""
    return REMARK.sub(",", text) if ", wh" in text else text


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
    """Whether a text is a guess, a plan, or general knowledge, apart from what it remarks in passing."""
    if SUPPOSED.search(text) is None:
        return False
    return SUPPOSED.search(without_remarks(text)) is not None


def not_shown(text: str) -> bool:
    """Whether a sentence says that its data are not shown."""
    return NOT_SHOWN.search(text) is not None


TURNS = frozenset(
    [
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
        "notwithstanding",
    ]
) | {"in spite of"}
"""Words of `STATED` with which a sentence turns to something else."""


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
    if word in TURNS:
        return not inner[last.end() :].lstrip().lower().startswith("not")
    between = inner[: last.start()]
    subject = inner[:7].lower().startswith(("none", "neither", "no "))
    return "," in between or len(between.split()) > (SUBJECT if subject else 4)
