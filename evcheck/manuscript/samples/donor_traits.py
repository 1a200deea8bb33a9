"""Who gave a sample: state of health, sex, age, fasting and medication of the donors, in the words of the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from evcheck.manuscript.draft import Found
from evcheck.manuscript.samples.donors import NUMBER, PEOPLE, WORDS, of_donors
from evcheck.manuscript.samples.samples import Source
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Sentence, Span

TOLD_IN = ("methods", "other")
"""Sections that tell who the donors were; results mostly tell it of some of them."""
MOST = 3
"""So many different states of health are taken together; more are groups of a cohort, which only its table tells."""
HEALTHY = re.compile(
    rf"\b(?P<told>(?:apparently |self-reported )?healthy)\b,? (?:(?!and |or )[\w-]+,? ){{0,4}}?{PEOPLE}"
)
WERE_HEALTHY = re.compile(
    r"\b(?:were|was) (?:all )?(?P<told>(?:apparently )?healthy)\b(?! (?:control|volunteer|donor))"
)
"""People who are told to be healthy, before the word for them or behind it."""
PATIENTS = r"(?:patients?|subjects|individuals|women|men|children|adults|people|participants|donors|infants)"
STOP = (
    r"(?:and|or|as well as|but|plus) (?:\d|compared|[a-z]+ (?:healthy|controls?|volunteers)"
    r"|(?:the )?(?:\w+ ){0,2}(?:healthy|controls?|volunteers|donors)|from|of|by|in whom|were|was|had|gave)"
    r"|(?:was|were|is|are|had|has|have|at|by|who|whose|attending|admitted|enrolled|recruited|treated|undergoing|before"
    r"|during|prior|after|into|in the|in our|from|seen|gave|using|for|collected|drawn|hospitali[sz]ed|referred"
    r"|presenting to|via|through)\b"
)
"""What ends the name of a disease: the next group of people, or a verb."""
WITH_DISEASE = re.compile(
    rf"\b(?<!\b[Nn]o )(?P<told>{PATIENTS} (?:with|suffering from|diagnosed with"
    rf"|affected by)(?: (?!{STOP})[^\s,;.()\[\]]+){{1,8}})"
)
"""People with their disease behind them: `patients with septic shock`."""
NO_DISEASE = re.compile(
    r"(?i)\b(?:with (?:the |their )?(?:informed|written|consent|approval|ethic\w*|permission|no"
    r"|an? (?:mean|median|needle|age|fasting|gestational)|over|under|mean|median|ages?|\d))"
)
"""What people are said to come with that is no disease: `volunteers with informed consent`."""
NO_NAME = (
    r"(?:the|these|those|all|of|from|and|or|in|by|with|to|for|our|study|enrolled|consecutive|selected|same|each"
    r"|other|most"
    rf"|between|both|adult|\w+teen|(?:\w+ty-)?(?:{'|'.join(WORDS)})|\w{{3,4}}ty)"
)
PATIENTS_OF = re.compile(
    rf"(?<![\w-])(?P<told>(?:(?!{NO_NAME}\b)(?!\d)(?<!-)[\w-]+ ){{1,3}}patients)\b(?! with\b)", re.IGNORECASE
)
"""People with their disease before them: `breast cancer patients`."""
UNIT = r"(?:(?:wo)?men|(?:fe)?males?|boys?|girls?|[FM](?![\w-]))"
COUNT = rf"(?:(?<![\d.,])\d+(?:(?:\.\d+)? ?%)?|{'|'.join(WORDS)})"
SEX = (
    re.compile(rf"\b(?P<told>{COUNT} {UNIT}(?:,? (?:and|/) |,? ?/ ?|[,;] ){COUNT} {UNIT})\b", re.IGNORECASE),
    re.compile(
        r"(?P<told>\b(?:M ?[/:] ?F|F ?[/:] ?M|(?:fe)?male ?[/:] ?(?:fe)?male|(?:wo)?men ?[/:] ?(?:wo)?men)(?: ratio)?"
        r"[ :,=(]{1,3}\d+ ?[/:] ?\d+)"
    ),
    re.compile(rf"\((?:[^()]{{0,30}}[,;] )?(?P<told>{COUNT} (?:(?:wo)?men|(?:fe)?males?))(?=[,;)])", re.IGNORECASE),
    re.compile(
        r"\b(?P<told>men and women|women and men|males? and females?|females? and males?"
        r"|(?:both|either) (?:sex|sexes|gender|genders))\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?P<told>(?:fe)?male) (?:[\w-]+ ){{0,2}}?(?:{PEOPLE}|mice|rats|pigs|rabbits|dogs|sheep)"),
    re.compile(
        rf"{NUMBER} (?:[\w-]+,? ){{0,3}}?(?P<told>(?:wo)?men|(?:fe)?males)\b(?![^.]{{0,80}}\b(?:men|women|females?)\b)",
        re.IGNORECASE,
    ),
)
"""The sex of the donors, the ways first that tell most: `5 male, 3 female`, `M/F 5/4`, `(6 women)`, `both sexes`."""
YEARS = r"y(?:ears?|rs?)?\b"
TIME = rf"(?:{YEARS}|mo(?:nths?)?\b|w(?:ee)?ks?\b|days?\b)"
AMOUNT = r"(?<![\d.])\d+(?:\.\d+)?(?![\d%]|\.\d| ?(?:(?:h|hours?|min)\b|%))"
SPREAD = rf"(?:(?: ?{TIME})? ?(?:±|\+/-|[-–—]|to|and) ?{AMOUNT})?"
OLDER = r"(?: (?:or|and) (?:over|older|above))?"
AGE = (
    re.compile(rf"(?P<told>[>≥] ?\d\d ?{TIME})(?: of age| old|\))"),
    re.compile(rf"\b(?P<told>over (?:the age of \d\d(?: {YEARS})?|\d\d {YEARS}))"),
    re.compile(
        rf"\b(?P<told>(?:mean|median|average) age(?: (?:of|was)|[,:=])? ?{AMOUNT}{SPREAD}(?: ?{TIME})?)", re.IGNORECASE
    ),
    re.compile(
        r"(?<!gestational )\b(?:aged?|ages?|age range|range of age)(?: (?:of|was|were|from|between|range"
        r"|ranged from|ranging from)"
        r"|[,:=])* ?"
        rf"(?P<told>(?:(?:mean|median) )?{AMOUNT}{SPREAD}(?: ?{TIME})?{OLDER})",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\w.])(?P<told>(?:(?:mean|median) )?{AMOUNT}{SPREAD}(?: |-){TIME}[- ](?:old|of age)\b)"),
    re.compile(
        rf"\((?![^()]*(?:follow|duration|survival))[^()]{{0,40}}?(?<![\w.])"
        rf"(?P<told>(?:(?:mean|median) )?{AMOUNT}{SPREAD} ?{YEARS})(?=[,;)])"
    ),
)
"""Their age: `≥ 18 years`, `mean age 61 years`, `aged 22–35 years`, `24 to 40 years old`, `(24-51 years)`."""
FASTING = re.compile(
    r"\b(?P<told>(?:overnight|\d+[- ]?h(?:ours?)?)[- ]fast(?:ing|ed)?"
    r"|fasted (?:overnight|for (?:at least )?\d+ ?h(?:ours?)?)|fasted|non-?fasting"
    r"|(?<!not )fasting(?! (?:\w+ )?(?:glucose|insulin|glyc|lipid|triglyc|C-peptide)))\b",
    re.IGNORECASE,
)
MEDICATION = re.compile(
    r"\b(?P<told>(?:free of|not on|without|on no|no) (?:any )?(?:regular )?medication"
    r"|(?:not|never|no longer) (?:\w+ )?(?:tak(?:en|ing)|receiv(?:ed|ing)|us(?:ed|ing)|take) (?:any )?(?:[\w-]+ ){0,2}?"
    r"(?:aspirin|NSAIDs?|anti-?(?:platelet|coagul|inflammat|biotic)\w*|medications?|medicines?|drugs?)\b[^,;.()]{0,60}"
    r"|(?:taken|took|received|used) no (?:[\w-]+ ){0,2}?(?:aspirin|NSAIDs?|medications?|medicines?"
    r"|drugs?)\b[^,;.()]{0,60})"
)
"""What they had not taken: `not taken any aspirin for two weeks`."""
LEFT_OUT = re.compile(r"\b(?:[Ee]xclu(?:ded?|sion)|ineligible|not eligible|were not (?:included|enrolled|recruited))\b")
"""Words of a sentence on those who gave nothing."""
OTHER_AGE = re.compile(r"\b(?:stored|kept|frozen|thawed|passage|culture[ds]?|within|infants? (?:was|were|is))\b")
"""Words of sentences in which an age is that of samples, or of somebody else."""


def donor_traits(
    read: Reading, passages: Sequence[Passage], kind: Source, sources: Sequence[Source]
) -> dict[str, Found]:
    """What a text tells of the donors of a sample, by the keys of a dossier, without those of which it tells nothing.

    A value is what is printed; several states of health are joined by `; `. Sentences count that tell from whom the
    sample was taken, and those of their paragraph that go on about the same people.
    """
    told = [
        sentence
        for passage in passages
        if passage.role in TOLD_IN and passage.kind in ("paragraph", "list")
        for sentence in of_donors(read.text, passage, kind, sources)
        if not LEFT_OUT.search(read.text, sentence.start, sentence.end)
    ]
    found: dict[str, Found] = {}
    for key, reader in READERS.items():
        if spans := list(dict.fromkeys(reader(read.text, told))):
            values = dict.fromkeys(" ".join(read.text[span.start : span.end].split()) for span in spans)
            found[key] = Found("; ".join(values), tuple(spans))
    return found


def _health(text: str, sentences: Sequence[Sentence]) -> Iterator[Span]:
    """The states of health that are told, each once; none where there are too many for one value."""
    spans: dict[str, Span] = {}
    for sentence in sentences:
        told: list[Span] = []
        for pattern in (HEALTHY, WERE_HEALTHY, WITH_DISEASE, PATIENTS_OF):
            for match in pattern.finditer(text, sentence.start, sentence.end):
                if not NO_DISEASE.search(match.group()):
                    told.append(Span(*match.span("told")))
        for span in sorted(told):
            spans.setdefault(text[span.start : span.end].lower(), span)
    told_more = [words for words in spans if not any(words != other and words in other for other in spans)]
    if len(told_more) <= MOST:
        yield from (spans[words] for words in told_more)


def _first(*patterns: re.Pattern[str], never: re.Pattern[str] | None = None) -> Reader:
    """A reader that takes what the first pattern finds that finds anything, from the first sentence that has it."""

    def read(text: str, sentences: Sequence[Sentence]) -> Iterator[Span]:
        for pattern in patterns:
            for start, end, _ in sentences:
                if never is not None and never.search(text, start, end):
                    continue
                if match := pattern.search(text, start, end):
                    yield Span(*match.span("told"))
                    return

    return read


Reader = Callable[[str, Sequence[Sentence]], Iterator[Span]]

READERS: dict[str, Reader] = {
    "sex": _first(*SEX),
    "age": _first(*AGE, never=OTHER_AGE),
    "health": _health,
    "medication": _first(MEDICATION),
    "fasting": _first(FASTING),
}
"""How each trait is read, in the order of the dossier."""
