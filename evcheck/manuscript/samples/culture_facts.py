"""What a sentence states of how cells were cultured: source, donors, identity, density, vessel, washing, conditions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from evcheck.manuscript.draft import Found
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.sieve import Sieve

LIKELY = Sieve(
    r"onfluen|seeded|plated|inoculated|donors?\b|lineage|genic|phenotyp|identit|flasks?\b|dish|plates?\b|bioreactor"
    r"|factor(?:y|ies)|stack|CELLine|bottles?|washed|CO ?[2₂]|ATCC|Type Culture|DSMZ|ECACC|JCRB|RIKEN|Lonza|PromoCell"
    r"|ScienCell|Bank",
    re.IGNORECASE,
)
"""Letters without which a paragraph states nothing of the kind."""
HARVEST_UNSAID = "whether this was when the medium was collected is not said"
AT_HARVEST = re.compile(
    r"(?i)\b(?:harvest\w*|collect\w*|condition(?:ed|ing)|starv\w+|serum[- ](?:free|withdraw\w+|depriv\w+)|depleted"
    r"|supernatants?|(?:medium|media) (?:was|were) (?:\w+ )?(?:replaced|changed|switched|exchanged)|production"
    r"|(?:EV|exosome)-free|isolat\w+)\b"
)
VESICLES = re.compile(r"(?i)\b(?:exosom\w+|\w{0,4}vesicles?|microparticles?)\b|EVs?\b|\b(?:MVs|MPs)\b")
PASSAGED = re.compile(
    r"(?i)\b(?:passaged|passaging|split|sub-?cultur\w+|trypsin\w*|transfect\w+|transduc\w+|infect\w+|detach\w+"
    r"|frozen|cryopreserv\w+|stained|fixed|scratch\w*|wound\w*|differentiat\w+|treated)\b"
)
"""Words of sentences that tell how dense cells were for something else."""

SHARE = r"\d{2,3}(?:\.\d)?(?: ?% ?)?(?: ?(?:[-–]|to) ?\d{2,3})? ?%"
CONFLUENCE = re.compile(
    rf"(?i)(?P<before>{SHARE})[- ](?:sub-?)?confluen(?:t|ce|cy)\b"
    rf"|\bconfluen(?:ce|cy)(?: (?:of|was|reached|at))?(?: (?:about|approximately|around))? "
    rf"?\(?[~≈>]?(?P<behind>{SHARE})"
)
AT_FIRST = re.compile(r"(?i)\b(?:seed|plat)(?:ed|ing)\b[^.;,]{0,30}$")
"""What stands before how dense cells were seeded."""
CELLS_PER = (
    r"(?:\d[\d.,]* ?[×x] ?10 ?\^?(?:\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|\d{1,3}(?:,\d{3})+|\d{4,7})(?: (?:viable|live|living))?"
    r"(?: cells)? ?(?:/|per |cells/|cells per )(?: ?cm ?\^?[2²]|\d+ ?-?cm (?:dish|plate)|well|flask|dish|plate|m[lL]"
    r"|T-?\d+)"
)
SEEDED = re.compile(
    rf"(?i)\b(?:seeded|plated|inoculated|seeding)\b[^.;]{{0,70}}?\b(?:at|with"
    rf"|of)\b[^.;\d]{{0,30}}(?P<value>{CELLS_PER})"
)
TIMES = r"(?:once|twice|thrice|(?:two|three|four|five|\d) times|extensively|thoroughly|carefully|gently|\dx|\d×)"
BUFFER = r"(?:[Dd]?PBS|HBSS|phosphate[- ]buffered saline|saline|medium|DMEM|RPMI(?:[- ]1640)?)"
WASHED = re.compile(
    rf"\b(?:washed|rinsed)(?: (?P<value>(?:{TIMES} )?(?:with|in) (?:[\w./-]+ ){{0,3}}?{BUFFER})(?: "
    rf"(?P<times>{TIMES}))?)"
)
TO_COLLECT = re.compile(
    r"(?i)\b(?:serum[- ]free|depleted|(?:EV|exosome|vesicle)-free|basal|fresh|condition\w+|harvest\w+|collect\w+"
    r"|starv\w+)\b"
)
VESSEL = re.compile(
    r"(?P<value>(?:(?:(?:five|ten|two|four|\d{1,2})[- ](?:layer(?:ed)?|chamber|stack) |multi-?layer(?:ed)? )?"
    r"(?:CellSTACKs?|Cell ?STACK|HYPER(?:F|f)lasks?|[Cc]ell [Ff]actor(?:y|ies)|CELLine(?: (?:AD|CL) ?\d+)?)"
    r"(?: (?:chambers?|flasks?|bioreactors?|vessels?))?"
    r"|T-?(?:25|75|150|175|182|225|500|600)(?: ?cm ?\^?[2²])?(?: (?:culture |tissue culture )?flasks?)?"
    r"|(?:25|75|150|162|175|182|225)[- ]?cm ?\^?[2²] (?:(?:cell |tissue )?culture )?flasks?"
    r"|(?:1[05]|10|15)[- ]?cm(?: \w+)? (?:(?:cell |tissue )?culture )?(?:petri )?(?:dish(?:es)?|plates?)"
    r"|(?:100|140|145|150)[- ]?mm(?: \w+)? (?:(?:cell |tissue )?culture )?(?:petri )?(?:dish(?:es)?|plates?)"
    r"|(?:6|12|24|96)-well (?:culture )?plates?|roller bottles?|(?:spinner|shake|shaker) flasks?"
    r"|(?:hollow[- ]fib(?:er|re)|stirred[- ]tank|fixed[- ]bed|wave|vertical[- ]wheel|packed[- ]bed) (?:\w+ "
    r")?(?:bio)?reactors?"
    r"))(?![\w-])"
)
FILLED = re.compile(
    r"(?P<value>\d[\d.]* ?m[lL])(?: of (?:[\w%/-]+ ){1,5}?(?:medium|media|DMEM|RPMI|MEM))? ?(?:/|per |in each )"
    r" ?(?:T-?\d+ ?)?(?:flask|dish|plate|vessel|bottle|chamber)\b"
)
CONDITIONS = re.compile(
    r"(?P<value>37 ?°? ?C\b[^.;()]{0,60}?\d{1,2}(?:\.\d)? ?% (?:\(?v/v\)? )?(?:of )?CO ?[2₂]"
    r"|\d{1,2}(?:\.\d)? ?% (?:\(?v/v\)? )?CO ?[2₂]\b[^.;()]{0,40}?37 ?°? ?C)\b"
)
SUPPLIER = re.compile(
    r"\b(?:from|by|at|via) (?:the )?(?P<who>ATCC|American Type Culture Collection(?: \(ATCC\))?|DSMZ|ECACC|JCRB(?: "
    r"Cell Bank)?"
    r"|European Collection of (?:Authenticated |Animal )?Cell Cultures|RIKEN(?: (?:BRC|Cell Bank|BioResource\w*(?: "
    r"Cent\w+)?))?"
    r"|Lonza|PromoCell|ScienCell|Korean Cell Line Bank|Cell Bank of (?:the )?[A-Z][\w ]+?Academy of Sciences"
    r"|Cell Line Service|CLS|Coriell(?: Institute)?|Clonetics|Cell Applications|AllCells|RoosterBio)\b"
    r"(?:[^.;()]{0,12}\((?P<code>[A-Z]{2,5}[-™ ]{0,2}\d[\w-]*)\))?"
)
GOT = re.compile(
    r"(?i)\b(?:obtained|purchased|bought|acquired|sourced|received|provided|were from|was from|came from)\b"
)
NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)"
DONORS = re.compile(
    rf"\bn ?= ?{NUMBER} (?:[\w-]+ ){{0,2}}donors\b|\b{NUMBER} (?:(?:different|independent|healthy|human|adult|male"
    r"|female|young|unrelated|individual) ){0,3}donors\b(?: \([^()]{0,60}\)|,? aged [\w –-]{4,20}years)?"
)
IDENTITY = re.compile(
    r"(?i)\b(?:identit\w+|phenotyp\w+|immunophenotyp\w+|characteri[sz]ed|verified|confirmed|criteria|positive|expressed"
    r"|expression|capable|potential|capacity|ability)\b"
)
MARK = re.compile(
    r"(?i)tri-?lineage(?: \w+)? ?(?:differentiation|potential)?|(?:multi-?lineage|(?:adipo|osteo|chondro)gen\w+)(?: "
    r"\w+)?"
    r"(?: ?(?:differentiation|lineages?|potential))?|\bCD ?(?:73|90|105|29|44|166|34|45|14|11b|19|31|133|56)\b[+⁺−–-]?"
    r"|HLA-?DR[+⁺−–-]?|flow cytometry"
)
ENOUGH = 2
"""So many marks of their identity make a sentence one on it."""


NEXT = 160
"""Characters behind a sentence, within which its paragraph may go on to the collection of the medium."""


def cultured(text: str, sentence: Sentence, isolates: bool) -> Iterator[tuple[str, Found]]:
    """What a sentence of the methods states of a culture, by its path in a sample.

    `isolates` says that its passage tells an isolation, so that the medium of these cells is the one collected.
    """
    line = text.find("\n", sentence.end, sentence.end + NEXT)
    after = line if line >= 0 else sentence.end + NEXT
    harvest = isolates or AT_HARVEST.search(text, sentence.start, after) is not None
    for path, reader in READERS.items():
        if not harvest and path.startswith("medium.") and path != "medium.conditions":
            continue
        if (found := reader(text, sentence)) is not None:
            doubtful = path == "cells.confluence" and not harvest
            yield path, found._replace(unsure=HARVEST_UNSAID if doubtful else found.unsure)


def _value(match: re.Match[str] | None, *groups: str) -> Found | None:
    """The words of the first of these groups that matched."""
    for group in groups if match else ():
        assert match is not None
        if match[group]:
            return Found(" ".join(match[group].replace("–", "-").split()), (Span(*match.span()),))
    return None


def _confluence(text: str, sentence: Sentence) -> Found | None:
    """How dense cells were, the last time that a sentence tells it, and not when they were seeded."""
    if PASSAGED.search(text, sentence.start, sentence.end):
        return None
    found: Found | None = None
    for match in CONFLUENCE.finditer(text, sentence.start, sentence.end):
        if AT_FIRST.search(text, sentence.start, match.start()):
            continue
        share = re.sub(r"–|to", "-", match["before"] or match["behind"]).replace("%", "").replace(" ", "")
        if max(map(float, share.split("-"))) <= 100:
            found = Found(f"{share} %", (Span(*match.span()),))
    return found


def _seeded(text: str, sentence: Sentence) -> Found | None:
    return _value(SEEDED.search(text, sentence.start, sentence.end), "value")


def _washed(text: str, sentence: Sentence) -> Found | None:
    match = WASHED.search(text, sentence.start, sentence.end)
    if match is None or not TO_COLLECT.search(text, match.end(), sentence.end):
        return None
    times = f" {match['times']}" if match["times"] else ""
    return Found(f"{match['value']}{times}", (Span(*match.span()),))


def _vessel(text: str, sentence: Sentence) -> Found | None:
    if PASSAGED.search(text, sentence.start, sentence.end):
        return None
    return _value(VESSEL.search(text, sentence.start, sentence.end), "value")


def _filled(text: str, sentence: Sentence) -> Found | None:
    return _value(FILLED.search(text, sentence.start, sentence.end), "value")


def _conditions(text: str, sentence: Sentence) -> Found | None:
    return _value(CONDITIONS.search(text, sentence.start, sentence.end), "value")


def _origin(text: str, sentence: Sentence) -> Found | None:
    """The bank or seller of the cells; nothing where a sentence names several."""
    found = list(SUPPLIER.finditer(text, sentence.start, sentence.end))
    if len(found) != 1 or not GOT.search(text, sentence.start, found[0].end()):
        return None
    code = f" {found[0]['code']}" if found[0]["code"] else ""
    return Found(f"{found[0]['who']}{code}", (Span(*found[0].span()),))


def _donors(text: str, sentence: Sentence) -> Found | None:
    match = DONORS.search(text, sentence.start, sentence.end)
    return Found(re.sub(r"^n ?= ?", "", match.group()), (Span(*match.span()),)) if match else None


def _phenotype(text: str, sentence: Sentence) -> Found | None:
    """Marks by which the identity of stem or stromal cells is told, from the first to the last."""
    if not IDENTITY.search(text, sentence.start, sentence.end) or VESICLES.search(text, sentence.start, sentence.end):
        return None
    marks = list(MARK.finditer(text, sentence.start, sentence.end))
    if len(marks) < ENOUGH:
        return None
    span = Span(marks[0].start(), marks[-1].end())
    told = text[span.start : span.end]
    told += ")" if told.count("(") > told.count(")") else ""
    return Found(" ".join(told.split()), (span,))


READERS: dict[str, Callable[[str, Sentence], Found | None]] = {
    "cells.origin": _origin,
    "cells.donors": _donors,
    "cells.phenotype": _phenotype,
    "cells.seeded": _seeded,
    "cells.confluence": _confluence,
    "medium.vessel": _vessel,
    "medium.volume": _filled,
    "medium.washed_before": _washed,
    "medium.conditions": _conditions,
}
"""By the path of a value in a sample."""
