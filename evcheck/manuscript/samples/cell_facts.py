"""What a sentence states of cells: passage, how their identity was checked, freedom from mycoplasma, viability."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from evcheck.manuscript.draft import Found
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.sieve import Sieve

LIKELY = Sieve(r"assage|ycoplasm|iabilit|italit|iable|uthentic|\bSTR\b|tandem|identit|\bP\d", re.IGNORECASE)
"""Letters without which a paragraph states nothing of the kind."""
ANY_CELLS = re.compile(
    r"(?i)\b\w*cells?\b|\bcell lines?\b|\bcultures?\b|\blines\b|MSCs?\b|\b\w+(?:cytes|blasts)\b|\bHUVECs?\b"
)
HARVEST_UNSAID = "whether this was when the medium was collected is not said"
NO_RESULT = "the result of the test is not said"

COUNT = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)"
SPAN = rf"{COUNT}(?: ?(?:[-–—]|to|and|or|through) ?[Pp]?{COUNT})?"
LIMIT = (
    r"(?:(?:below|under|before|up to|until|less than|fewer than|lower than|not more than|no more than"
    r"|within(?: the first)?|<|≤|at most|maximum) ?)"
)
PASSAGE = Sieve(
    rf"(?P<before>\b{LIMIT})?\b(?:passages?|passage numbers?)(?: of)? (?:\(P\) ?)?(?P<behind>{LIMIT}?[Pp]?{SPAN})\b"
    r"(?! ?(?:%|µ|times|mL|ml))"
    rf"|\b(?P<limit>{LIMIT}{COUNT}) passages?\b"
    rf"|\bpassaged (?P<often>{LIMIT}{COUNT}) times\b"
    rf"|\bdiscarded after (?P<last>{COUNT}) passages\b"
    r"|\b(?P<ordinal>(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"(?: (?:to|and|or|through) (?:the )?(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))?) passages?\b"
    rf"|\bpassages? ?\((?P<bracket>[<≤]? ?[Pp]?{SPAN})\)"
    r"|\((?P<p>P\d{1,2}(?: ?[-–] ?P?\d{1,2})?)\)"
    r"|\b(?:at|of|in) (?P<at>P\d{1,2}(?: ?(?:[-–]|to|and) ?P?\d{1,2})?)\b(?! ?(?:mice|pups|rats))",
    re.IGNORECASE,
)
BETWEEN, AND = re.compile(r"(?i)\bbetween (?:the )?$"), re.compile(r" and ")
NO_PASSAGE = re.compile(
    r"(?i)\b(?:mice|pups|rats|postnatal|neonat\w+|passages? through|through (?:a )?(?:needle|filter)|page\b)"
)
YOUNG = re.compile(r"(?i)\bpassag|\b\w*(?:MSC|cells?|fibroblasts?|cytes|blasts)\b")
MYCOPLASMA = Sieve(r"\bmycoplasma", re.IGNORECASE)
FREE = re.compile(
    r"(?i)(?:negative|free) (?:for|of|from) (?:any )?(?:[\w-]+,? (?:and |or )?){0,4}mycoplasma"
    r"|mycoplasma(?:l)?(?: contamination| infection)?[- ](?:free|negative)\b"
    r"|(?:\b(?:no|without)|absence of|exclu\w+|rule out|ruled out|lack of|devoid of) (?:[\w-]+ ){0,3}mycoplasma"
    r"|\bnot (?:\w+ )?(?:contaminated|infected) (?:by|with) mycoplasma"
    r"|mycoplasma[^.;]{0,60}\b(?:was|were|is|are|been|tested|came|always|remained|being|results?)\b[^.;]{0,25}"
    r"\b(?:negative|excluded|ruled out|not (?:found|detected|present)|absent|undetect\w+)\b"
    r"|\(negative\) for mycoplasma|\bnegative[^.;,]{0,25} mycoplasma tests?\b"
    r"|tests? for mycoplasma (?:was|were) (?:\w+ )?negative"
)
TESTED = re.compile(r"(?i)\b(?:test(?:ed|ing|s)?|screen(?:ed|ing)|check(?:ed|s)?|monitor(?:ed|ing)|examined)\b")
INFECTED = re.compile(
    r"(?i)\bmycoplasma (?:pneumoniae|genitalium|hyorhinis|infected|infection of|positive)|infected with mycoplasma"
    r"|\bnot tested\b|treated (?:with|for) mycoplasma"
)
NOT_INFECTED = re.compile(r"(?i)\bnot (?:\w+ )?infected")
TEST = re.compile(
    r"(?i)\b(?:by|with|using|via) (?:an? |the |in-house |routine )?(?P<by>(?:[\w-]+ ){0,3}?"
    r"(?:PCR|MycoAlert|MycoStrip|PlasmoTest|LookOut"
    r"|Venor ?GeM|MycoScope|MycoFluor|DAPI|Hoechst|luciferase)(?:[- ](?:based|PCR|assay|kit|test|staining"
    r"|mycoplasma|detection|Classic|Plus))*)"
)
PROFILE = r"(?:DNA )?(?:profil(?:es?|ing)|analys[ei]s|(?:geno)?typing|fingerprint\w*|test\w*|loci|markers?|PCR)\b"
IDENTITY = Sieve(
    rf"\bSTR\b(?:[- ]{PROFILE})?|\bshort[- ]tandem[- ]repeats?(?: \(STRs?\))?(?: {PROFILE})?"
    rf"|\b(?:DNA|genetic) (?:fingerprint(?:s|ing)?|barcod(?:es?|ing))\b|\bSNP[- ]{PROFILE}|\bisoenzyme analysis\b",
    re.IGNORECASE,
)
CHECKED = re.compile(r"(?i)\b(?:authentica\w+|identit(?:y|ies)|verif\w+|confirm\w+|validat\w+|certif\w+|misidentif\w+)")
BY_OTHERS = re.compile(
    r"\bauthenticated (?:by|at) (?P<who>(?:the )?(?:ATCC|DSMZ|ECACC|JCRB|RIKEN|LGC|supplier|vendor|provider"
    r"|manufacturer|Eurofins|Microsynth|IDEXX|Multiplexion|cell bank|repository)\b(?: [A-Z][\w-]+){0,2})"
)
SHARE = (
    r"(?P<share>(?:[><≥≤~]|>=|above|over|at least|more than|exceed\w*)? ?\d{2,3}(?:\.\d{1,2})?"
    r"(?: ?(?:±|[-–]) ?\d{1,3}(?:\.\d{1,2})?)? ?%)"
)
VIABLE = Sieve(
    rf"\b(?:viabilit|vitalit)(?:y|ies)\b[^.;%]{{0,60}}?(?<![\w.]){SHARE}"
    rf"|{SHARE.replace('share', 'first')} (?:(?:cell )?viability|viable|alive|living"
    r"|of (?:the )?cells were (?:viable|alive))",
    re.IGNORECASE,
)
AT_HARVEST = re.compile(
    r"(?i)\b(?:harvest\w*|collect(?:ed|ion|ing)|condition(?:ed|ing)|starv\w+|serum[- ](?:free|withdraw\w+|depriv\w+)"
    r"|supernatants?|end of (?:the )?culture|EV[- ](?:production|release)|isolation|vesicle)"
)
TREATED = re.compile(
    r"(?i)\b(?:treat(?:ed|ment)|incubated with|expos(?:ed|ure)|MTT|MTS|WST|CCK|resazurin|alamar|CellTiter|H2O2"
    r"|hypoxi\w+|increas\w+|decreas\w+|reduc\w+|restor\w+|improv\w+|toxic\w*|dose|inhibit\w+|IC50|cryopreserv\w+"
    r"|thaw\w*"
    r"|rescued|declin\w+|dropped|not (?:considered|used|included|taken)|excluded|discarded|below|less than)\b"
)


def stated(text: str, sentence: Sentence, role: str) -> Iterator[tuple[str, Found]]:
    """What a sentence states of cells, by key."""
    readers: dict[str, Callable[[str, Sentence], Found | None]] = {
        "passage": _passage,
        "authenticated": _authenticated,
        "mycoplasma": _mycoplasma,
    }
    if role != "results":
        for key, reader in readers.items():
            if (found := reader(text, sentence)) is not None:
                yield key, found
    if (found := _viability(text, sentence, role)) is not None:
        yield "viability", found


def _passage(text: str, sentence: Sentence) -> Found | None:
    printed = text[sentence.start : sentence.end]
    match = PASSAGE.search(text, sentence.start, sentence.end)
    if match is None or NO_PASSAGE.search(printed):
        return None
    name = str(match.lastgroup)
    if name in ("p", "at") and not YOUNG.search(text, max(sentence.start, match.start() - 60), match.end() + 25):
        return None
    between = "-" if BETWEEN.search(text, sentence.start, match.start()) else r"\g<0>"
    limit = "up to " if name == "last" else match["before"] or ""
    value = f"{limit}{match[name]}".replace("–", "-").replace("—", "-")
    return Found(AND.sub(between, " ".join(value.split())), (Span(*match.span()),))


def _authenticated(text: str, sentence: Sentence) -> Found | None:
    if not ANY_CELLS.search(text, sentence.start, sentence.end) or not CHECKED.search(
        text, sentence.start, sentence.end
    ):
        return None
    if match := IDENTITY.search(text, sentence.start, sentence.end):
        return Found(match.group(), (Span(*match.span()),))
    if match := BY_OTHERS.search(text, sentence.start, sentence.end):
        return Found(f"by {match['who']}", (Span(*match.span()),))
    return None


def _mycoplasma(text: str, sentence: Sentence) -> Found | None:
    found = MYCOPLASMA.search(text, sentence.start, sentence.end)
    free = FREE.search(text, sentence.start, sentence.end) if found is not None else None
    if found is None or not (free or ANY_CELLS.search(text, sentence.start, sentence.end)):
        return None
    if INFECTED.search(text, sentence.start, sentence.end) and not NOT_INFECTED.search(
        text, sentence.start, sentence.end
    ):
        return None
    test = TEST.search(text, sentence.start, sentence.end)
    if free is not None:
        spans = (Span(*free.span()), *((Span(*test.span()),) if test else ()))
        return Found(f"negative by {test['by']}" if test else "negative", spans)
    if TESTED.search(text, sentence.start, sentence.end):
        return Found("measured", (Span(*found.span()),), NO_RESULT)
    return None


def _viability(text: str, sentence: Sentence, role: str) -> Found | None:
    match = VIABLE.search(text, sentence.start, sentence.end)
    harvest = AT_HARVEST.search(text, sentence.start, sentence.end)
    if match is None or TREATED.search(text, sentence.start, sentence.end) or (role == "results" and not harvest):
        return None
    share = match["share"] or match["first"]
    value = re.sub(r"(?i)^(?:above|over|at least|more than|exceed\w*)", _sign, share.strip())
    return Found(" ".join(value.replace("–", "-").split()), (Span(*match.span()),), "" if harvest else HARVEST_UNSAID)


def _sign(words: re.Match[str]) -> str:
    return ">=" if words.group().lower() == "at least" else ">"
