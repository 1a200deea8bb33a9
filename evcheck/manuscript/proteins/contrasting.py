"""What is told of vesicles by what they are held against: proteins that stayed in the cells, or were in both."""

from __future__ import annotations

import re

from evcheck.manuscript.words.sieve import Sieve

CELLS_OR_PARTS = (
    r"(?:cells?|(?:whole[- ]?|total |cell(?:ular)? )*(?:lysates?|homogenates?|extracts?)|WCLs?|TCLs?|\w{3,}cytes"
    r"|\w{3,}blasts|neurons|platelets|neutrophils|macrophages|\w{0,8}MSCs|synaptosomes|nuclei|mitochondria|debris"
    r"|ghosts"
    r"|supernatants?|flow-?through|cell lines?|tissues?|producers?)"
)
VESICLES = r"(?:[\w-]+[- ]){0,2}?[\w-]{0,10}(?:EVs?|[Ee]xosomes?|[Vv]esicles?|MVs|OMVs|MPs|[Mm]icroparticles)"
PELLETS = r"(?:(?:ultracentrifug\w+|high-speed|vesicle|100,?000 ?(?:[×x] ?)?g|100K|P100) )?(?:pellets?|P100)"
"""What was pelleted, which is vesicles where it is held against cells."""
AT_MOST_SO_FAR = r"^(?:\([^()]{0,60}\)|,[^.;,]{0,60},|[^.;,()])"
LEFT = Sieve(
    AT_MOST_SO_FAR
    + r"{0,60}?\b(?:stay(?:ed|s)?|remain(?:ed|s)?|(?:was|were|is|are) (?:\w+ )?(?:left|kept|held|retained|trapped"
    r"|confined)|retained|stuck)(?: back| behind| \w+ly)?(?: in| with| within| inside| to| on)? "
    r"(?:the |their |its |these |those of )?(?:\w+ ){0,2}?" + CELLS_OR_PARTS + r"\b(?! and| or|[- ]derived|,? as well)"
    r"|"
    + AT_MOST_SO_FAR
    + r"{0,60}?\b(?:was|were|got) lost (?:on the way|during|in the course|with the cells|from (?:the )?(?:EV|ves|exo))"
    r"|"
    + AT_MOST_SO_FAR
    + r"{0,40}?\b(?:left|stay\w*|remain\w*|kept) (?:in|on|at|with) (?:the )?(?:upper|top|light\w*|bottom|load\w*"
    r"|soluble|protein"
    r"|late\w*|plasma|serum|void)(?: \w+){0,2}? (?:fractions?|layers?|zones?|phase|cushion|load)\b"
    r"|" + AT_MOST_SO_FAR + r"{0,20}?\b(?:was|were) (?:found|detected|seen|present) in (?:the )?"
    r"(?:(?!fraction|\w*(?:vesic|exosom|EVs?\b))[\w-]+ ){1,5}"
    r"fractions? (?:exclusively|only|alone)\b"
    r"|"
    + AT_MOST_SO_FAR
    + r"{0,30}?\b(?:did not|never|didn't) (?:\w+ )?(?:leave|follow|enter|reach|get into|make it)\b",
    re.IGNORECASE,
)
"""What became of a protein that did not go with the vesicles: `stayed in the lysate`."""
OF_CELLS_ALONE = Sieve(
    r"(?:\b[Oo]nly|\b[Ss]olely|\b[Ee]xclusively|\b[Aa]lone) (?:in |on |with )?(?:the )?(?:\w+ ){0,2}?"
    + CELLS_OR_PARTS
    + r"(?: \([^()]{0,20}\))?,?(?: (?:was|were|had|contain\w*|show\w*|express\w*|gave|bore|carr\w+|displayed"
    r"|stained|reacted"
    r"|positive|for|with|of|an?|any|bands?|signals?|the|protein|marker|did we (?:see|find|detect)|clear|strong"
    r"|(?:ER|Golgi|nuclear|mitochondrial))){1,6} $"
    r"|\bonly (?:in )?(?:the |their |whole )?(?:\w+ ){0,3}(?:cells?|lysates?|homogenates?|tissues?"
    r"|extracts?),? (?:\w+ly )?(?:alone |only )?"
    r"(?:express\w*|contain\w*|had|show\w*|gave|carr\w+|yield\w*|held|display\w*|bore|were positive for|stained for)"
    r" (?:\w+ ){0,3}$"
    r"|\b(?:cells?|lysates?|homogenates?|tissues?) (?:alone|only) (?:had|contained|expressed|showed|gave"
    r"|carried) (?:\w+ ){0,2}$"
)
"""What stands before proteins that cells alone bear: `Only the cell lysate contained`."""
IN_BOTH = re.compile(
    r"(?: protein| bands?| signals?)?(?: (?:\([^()]{0,40}\)))?(?: (?:was|were|is|are|could be|occurred|appeared"
    r"|came up|existed))?"
    r"(?: also| always| \w+ly)?(?: (?:detected|found|seen|present|visible|observed|identified|there|evident"
    r"|expressed))? "
    r"(?:in|on|by|with|for) both(?=\s*(?:$|[.;,()])| (?:(?:of )?them\b|(?:the )?(?:\w+ )?(?:EVs?|exosom\w*|vesic\w*"
    r"|fractions|lanes|preparations|compartments|lysates? and|cells? and)\b))"
)
"""A place that takes in the vesicles and what they are held against: `in both`."""
NOT_THE_VESICLES = Sieve(
    r"(?:\s(?:but|while|whereas|though|although|yet|and)|[,;])(?: the| in the| those in| our| \w+ly)?,? "
    r"(?:with |in |from |on |for )?(?:the |our |any |all |these )?"
    + VESICLES
    + r" (?:did|do|does|had|have|were|was|are|is|gave|showed|contained|carried)(?: not| none| nothing|n't"
    r"| no (?:band|signal|such \w+))"
    r"(?=\s*(?:[.;,(]|$))"
    r"|(?:[,;]|\s(?:but|and|yet)) (?:never|not|none|nowhere) (?:\w+ )?(?:in|on|with|from|by) (?:the |our |any |all "
    r"|these )?(?:(?:100,?000 ?(?:[×x] ?)?g )?"
    + VESICLES
    + "|"
    + PELLETS
    + r")\b|\s(?:but|and|while|whereas|yet) (?:none|nothing|no (?:bands?|signals?|trace|staining)) (?:was |were "
    r"|at all )?(?:seen |found "
    r"|visible )?(?:with|in|from|on|for|of) (?:the |our |any |all |these )?" + VESICLES + r"\b"
)
"""A clause behind that leaves the vesicles out: `but none with EVs`, `whereas EVs did not`."""
ELSEWHERE_SAID = re.compile(r"\b(?:[Oo]nly|stay|remain|left|kept|held|retained|trapped|confined|stuck|lost|leave|both)")
"""Words without which a sentence on cells says nothing of vesicles."""
HAS_CELLS = re.compile(CELLS_OR_PARTS, re.IGNORECASE)
HAS_VESICLES = re.compile(VESICLES)


def left_behind(after: str) -> bool:
    """Whether the words behind a list say that it stayed in the cells."""
    return LEFT.search(after[:160]) is not None


def of_cells_alone(before: str) -> bool:
    """Whether the words before a list say that cells alone bear it."""
    return OF_CELLS_ALONE.search(before[-120:]) is not None


def in_both(after: str) -> bool:
    """Whether the words behind a list put it in vesicles and in what they are held against."""
    return "both" in after[:60] and IN_BOTH.match(after) is not None


def leaves_out_vesicles(before: str, behind: str) -> bool:
    """Whether a sentence says of cells that they bear a list, and then that vesicles do not."""
    found = NOT_THE_VESICLES.search(behind)
    if found is None:
        return False
    between = behind[: found.start()]
    if ";" in between:
        return False
    return HAS_CELLS.search(before[-80:] + " | " + between) is not None and HAS_VESICLES.search(between) is None


def of_cells(before: str, after: str) -> bool:
    """Whether what is told of cells says of vesicles that they have not got it, or have it too."""
    return left_behind(after) or of_cells_alone(before) or in_both(after)
