"""How blood, fluids and other samples were collected, how pure a plasma was, and what only one kind of sample has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.knowledge import lookup
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.samples.by_kind import OF_KIND, Told
from evcheck.manuscript.samples.donors import WORDS, of_sample
from evcheck.manuscript.samples.samples import Source, sources_within
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.structure.topics import OTHERS
from evcheck.manuscript.text import Sentence, Span

VEIN = re.compile(
    r"\b(?P<value>(?:(?:median|left|right|peripheral) )?(?:ante)?(?:cubital|brachial|basilic|cephalic|femoral"
    r"|jugular|portal"
    r"|umbilical|forearm|saphenous|tail) veins?|antecubital fossa|retro-?orbital (?:sinus|plexus)|vena cava"
    r"|cardiac puncture|submandibular vein|(?:ante)?cubital (?=puncture|venipuncture))"
)
"""The vein, or another place, that blood was taken from."""
MADE = (
    r"(?:Vacutainers?|S?-?Monovettes?|Vacuettes?|Venosafe|BCT|Streck|Falcon|Sarstedt|Greiner|Corning|Eppendorf|Lo-?Bind"
    r"|polypropylene|polystyrene|glass|plastic|siliconi[sz]ed|Terumo|BD\b|CTAD)"
)
VESSEL = (
    r"(?:(?:collection |blood collection |vacuum )?(?:tubes?|vials?|bottles?|containers?|cups?|syringes?)|Vacutainers?"
    r"|S?-?Monovettes?|Vacuettes?)"
)
WORD = r"(?!(?:into|in|on|with|and|needles?|through|by)\b)[\w.₂/-]+ "
TUBE = re.compile(
    rf"\b(?:into|in|onto|using|with|through|from) (?:an? |the |sterile |\d[\d.]*[- ]?m[lL] )*(?P<value>(?:"
    rf"(?:{WORD}){{0,4}}?(?=[^.;()]{{0,40}}{MADE})(?:{WORD}){{0,4}}?{VESSEL}(?: \([^()]{{2,60}}\))?"
    rf"|(?:{WORD}){{0,4}}?{VESSEL}(?: (?:with|containing) [^;()]{{2,40}}?)? \([^()]{{0,20}}{MADE}[^()]{{0,40}}\)))"
)
"""A vessel by what it is made of or by its maker: `K2-EDTA tubes (BD Vacutainer)`; a bare `EDTA tubes` tells no more
than the anticoagulant."""
DISCARDED = re.compile(
    r"(?P<value>[Ff]irst (?:few |approximately |about )?(?:\d[\d.]*(?: ?[-–] ?\d)? ?m[lL]|millilit\w+|drops|tubes?"
    r"|vials?)"
    r"(?: of (?:blood|CSF|fluid|it))?,? (?:(?:was|were|being|had been|is) )(?:always )?discarded)"
    r"|\b(?P<after>discarding (?:the )?first (?:\d[\d.]* ?m[lL]|tube|drops|few \w+))"
)
"""What was thrown away first: `the first 3 mL were discarded`."""
NUMBERED = rf"\d[\d.]*(?: ?(?:[-–]|to) ?\d[\d.]*)?|an?|half an|{'|'.join(WORDS[:12])}"
PROCESSED = (
    r"(?:process\w*|centrifug\w*|spun|separat\w*|fractionat\w*|prepar\w*|obtain\w*|handled|work(?:ed)? up|isolat\w*"
    r"|delivered"
    r"|brought)"
)
OTHER_EVENT = (
    r"(?:the |their )?(?:\w+ )?(?:admission|onset|surgery|operation|diagnosis|birth|delivery|treatment|injury)\b"
)
TO_PROCESSING = re.compile(
    rf"\b{PROCESSED}\b[^.;]{{0,50}}?(?<!for )\b(?P<value>(?:within|no later than|not later than|less than|at most"
    rf"|in under)"
    rf" (?P<number>{NUMBERED}) ?(?P<unit>h|hours?|min|minutes))\b(?! at| and \d)"
    rf"|\b(?P<before>(?:[Ww]ithin|no later than|less than|at most) (?P<number2>{NUMBERED}) ?(?P<unit2>h|hours?|min"
    rf"|minutes))(?! (?:of|after|from) {OTHER_EVENT})"
    rf"(?: (?:of|after|from) (?:the )?(?:\w+ )?(?:draw\w*|collection|sampling|venipuncture|puncture|donation"
    rf"|acquisition|phlebotomy"
    rf"|bleeding|blood))?,? (?:\w+ ){{0,4}}?{PROCESSED}\b"
    rf"|\b(?P<after>(?P<number3>{NUMBERED}) ?(?P<unit3>h|hours?|min|minutes)) (?:after|of|from|post) (?:the )?(?:\w+ )?"
    r"(?:draw\w*|collection|sampling|venipuncture|puncture|donation|acquisition|phlebotomy)\b(?! of (?:organs?"
    r"|kidneys?|livers?"
    r"|hearts?))"
)
"""How long it took until a fluid was processed: `processed within 60 min`, `45 min after venipuncture`."""
FROZEN = re.compile(
    rf"\b(?:frozen|stored|freez\w+)\b[^.;]{{0,60}}?\b(?P<value>(?:within|no later than|less than"
    rf"|at most) (?P<number>{NUMBERED})"
    r" ?(?P<unit>h|hours?|min|minutes))\b"
)
"""How long it took until a fluid was frozen."""
HELD = re.compile(
    r"\b(?:[Tt]ubes|[Bb]lood|[Uu]rine|[Ss]amples?|[Ss]pecimens?|CSF|[Mm]ilk|[Ss]aliva"
    r"|bottles)\b[^.;]{0,140}?\b(?:kept|held"
    r"|transported|carried|left|maintained|placed)\b (?:upright |vertically |strictly |immediately )*(?:at )?"
    r"(?P<value>room temperature|RT\b|ambient temperature|(?:on )?ice\b|\d{1,2} ?°C)"
)
"""The temperature at which a fluid was held until then."""
HOURS = r"\d{1,2}(?:[:.]\d\d)?"
DAY = r"(?:a\.?m\.?|p\.?m\.?|AM|PM|o'clock|noon|(?<=[:.]\d\d)(?: ?h\b))"
TIME_OF_DAY = re.compile(
    rf"\b(?P<value>(?:between|from) {HOURS} ?(?:{DAY})? ?(?:and|to|[-–]) ?{HOURS} ?{DAY}"
    rf"|(?:at|before|after) {HOURS} ?(?:a\.?m\.?|p\.?m\.?|AM|PM|o'clock)|in the (?:early |late )?(?:morning"
    rf"|afternoon|evening)"
    r"|(?:early |late )?morning(?= (?:blood|samples?|plasma|CSF)))"
)
"""When on a day it was taken."""
STASIS = re.compile(
    r"\b(?P<value>(?:without|with no|[Nn]o) (?:the use of )?(?:an? )?(?:tourniquet|(?:venous )?stasis|torniquet)"
    r"|"
    r"(?:light|minimal|loose|brief)(?:ly)? (?:applied )?(?:tourniquet|stasis))"
)
"""Whether a tourniquet was used."""
POSTURE = re.compile(r"\b(?P<value>seated|supine|sitting|in (?:a |the )?(?:sitting|supine) position|lying down)\b")
"""How donors sat or lay."""
LUMBAR = re.compile(r"\b(?P<value>L[1-5] ?[-/–] ?[LS]?[1-5](?: (?:or|and|to) L[1-5] ?[-/–] ?[LS]?[1-5])?)\b")
"""Between which vertebrae cerebrospinal fluid was drawn."""
ACCESS = re.compile(
    r"\b(?P<value>lumbar (?:punctures?|drains?|drainage|catheters?)|(?:external )?ventricular (?:drains?|drainage"
    r"|catheters?"
    r"|puncture|taps?)|(?:ventriculoperitoneal )?shunts?|spinal taps?|cisternal puncture|post[- ]?mortem|autops(?:y"
    r"|ies))\b"
)
"""By which way it was drawn: a lumbar puncture, a drain, after death."""
WHERE = re.compile(r"\b(?P<value>lumbar|ventric(?:ular|les?)|cisterna magna|cisternal|intraventricular)\b")
"""From which part of its space it came."""
BY = (
    r"(?: (?:was|were))? (?:\w+ )?(?:assessed|measured|counted|determined|checked|evaluated|quantified|monitored"
    r"|tested)"
)
MEANS = (
    r" (?:by|on|with|using|at|from|as) (?:an? |the )?(?P<by>(?:[^.,;()]|\.(?=\d)){3,70}?)(?=\.(?!\d)|[,;()]| and | \()"
)
PLATELETS = re.compile(rf"\b(?:[Rr]esidual |[Rr]emaining )?[Pp]latelets?(?: counts?| numbers?)?{BY}{MEANS}")
"""By what the platelets left in plasma were counted."""
FEW = re.compile(r"(?P<value>(?:[<≤] ?|below |less than |fewer than |under )\d[^();,]{0,24}/ ?[µμ]?[lL]\b)")
"""How many platelets were left at most."""
PLATELETS_LEFT = re.compile(
    r"\b(?:(?:[Rr]esidual|[Rr]emaining) [Pp]latelets?(?: counts?| numbers?)?|[Pp]latelet counts? (?:of|in) (?:the "
    r")?(?:PPP|PFP"
    r"|plasma)) (?:was|were|of) (?:always )?(?P<value>(?:[<≤] ?|below |less than |fewer than |under )\d[^();,]{0,24}"
    r"/ ?[µμ]?[lL]\b)"
)
"""How many platelets were left, told without how they were counted."""
HAEMOLYSIS = re.compile(rf"\b[Hh]a?emoly(?:sis|[sz]ed?)\b[^.;]{{0,20}}?{BY}{MEANS}")
"""By what haemolysis was looked for."""


THAWED = re.compile(
    r"\b(?<!never )(?<!not )(?<!no more than )(?<!at most )(?<!up to )(?<!not more than )(?P<value>(?:thawed"
    r"|frozen and thawed) (?:only |just )?(?P<times>once|twice|one time|a single time)"
    r"|(?P<cycles>one|a single|two|\d) freeze[-–/ ]?(?:and[- ])?thaw(?:ing)?(?: cycles?)?)\b"
)
"""How often a sample was thawed."""
TIMES_OF = {"once": "1", "one time": "1", "a single time": "1", "twice": "2", "one": "1", "a single": "1", "two": "2"}
INJECTED = re.compile(r"\b(?:inject\w*|infus\w+|administ\w+|gavag\w+|instill\w*)\b")
"""Words of sentences that name a vein into which something was given."""
CENTRIFUGE_TUBES = re.compile(r"\b(?:ultra-?centrifug\w*|rotors?|pellet\w*|thaw\w*|gradients?)\b")
"""Words of sentences whose tubes are not those that a fluid was collected in."""
STORED = re.compile(r"\b(?:thaw\w*|aliquots?|frozen|stored)\b")
"""Words of sentences that tell of a sample which was processed before."""


LEFT_OUT = re.compile(
    r"\b(?P<value>no (?:visible )?ha?emolysis\b(?! (?:was|were) (?:\w+ )?(?:assessed|tested))"
    r"|(?:samples|specimens|plasma) (?:with|above|of) "
    r"(?=(?:[^.;]|\.\d){0,60}(?:ha?emoly|absorbance|\bA ?\d{3}|OD|nm\b))(?:[^.;]|\.\d){3,60} "
    r"(?:was|were) (?:excluded|discarded|rejected))\b"
)
"""Which samples were left out for their haemolysis."""


BLOOD = (
    Told(("collection", "site"), VEIN, taken=True, never=INJECTED),
    Told(("collection", "tourniquet"), STASIS),
    Told(("collection", "first_tube_discarded"), DISCARDED),
    Told(("collection", "posture"), POSTURE),
    Told(("quality", "platelets"), PLATELETS),
    Told(("quality", "platelets"), PLATELETS_LEFT),
    Told(("quality", "haemolysis"), HAEMOLYSIS),
)
FLUID = (
    Told(("collection", "tube"), TUBE, taken=True, never=CENTRIFUGE_TUBES),
    Told(("collection", "time_to_processing"), TO_PROCESSING, never=re.compile(r"\bthaw")),
    Told(("collection", "temperature"), HELD, never=STORED),
    Told(("collection", "time_of_day"), TIME_OF_DAY),
    Told(("storage", "freeze_thaw_cycles"), THAWED),
)
OF_CSF = (
    Told(("csf", "site"), LUMBAR, taken=True),
    Told(("csf", "site"), WHERE, taken=True),
    Told(("csf", "access"), ACCESS, taken=True),
    Told(("csf", "fraction_order"), DISCARDED),
    Told(("csf", "time_to_freezing"), FROZEN),
)
MEASURED = (PLATELETS, HAEMOLYSIS)
DRAWN = ("blood", "fluid")
"""Groups of samples that are drawn from somebody."""
AS_TIMES = (TO_PROCESSING, FROZEN)


def collected(
    read: Reading, passages: Sequence[Passage], kind: Source, sources: Sequence[Source]
) -> dict[str, dict[str, Node]]:
    """What methods tell of how a sample was collected and of its kind, by the chapters and keys of a sample."""
    entry = lookup.find("sample kind", kind.kind).entry
    chapter_of_kind = entry.chapter if entry is not None else ""
    drawn = (*FLUID, *(BLOOD if kind.group == "blood" else ())) if kind.group in DRAWN else ()
    wanted = (*drawn, *(OF_CSF if chapter_of_kind == "csf" else OF_KIND.get(chapter_of_kind, ())))
    found: dict[str, dict[str, Node]] = {}
    for passage in passages:
        if passage.role not in ("methods", "other", "supplement") or passage.kind not in ("paragraph", "list"):
            continue
        for sentence, taken in _sentences(read.text, passage, kind, sources):
            for one in wanted:
                chapter, key = one.path
                if key in found.get(chapter, {}) or (one.taken and not taken):
                    continue
                if one.never is not None and one.never.search(read.text, sentence.start, sentence.end):
                    continue
                if one.beside is not None and not one.beside.search(read.text, sentence.start, sentence.end):
                    continue
                if match := one.pattern.search(read.text, sentence.start, sentence.end):
                    found.setdefault(chapter, {})[key] = _value(read.text, one.pattern, match, sentence)
    return found


def _sentences(text: str, passage: Passage, kind: Source, sources: Sequence[Source]) -> Iterator[tuple[Sentence, bool]]:
    """The sentences of a paragraph from the one on that tells that a fluid was taken, and whether each tells it.

    Of tissue, bacteria and plants all sentences count that are not on something else.
    """
    if kind.group not in DRAWN:
        if passage.topic not in OTHERS:
            for sentence in passage.sentences:
                named = sources_within(sources, sentence.start, sentence.end)
                yield sentence, any(one.group == kind.group for one in named)
        return
    began = False
    for sentence in passage.sentences:
        taken = of_sample(text, sentence, kind, sources)
        began = began or taken
        others = any(one.group != kind.group for one in sources_within(sources, sentence.start, sentence.end))
        if taken or (began and not others):
            yield sentence, taken


def _value(text: str, pattern: re.Pattern[str], match: re.Match[str], sentence: Sentence) -> Node:
    """What a match tells: words as they are printed, a time as a quantity, a measurement with what it was made by."""
    if pattern in MEASURED:
        told: dict[str, Node] = {"by": Found(_printed(match["by"]), (Span(*match.span("by")),))}
        if pattern is PLATELETS and (few := FEW.search(text, match.start(), sentence.end)):
            told["value"] = Found(_printed(few["value"]), (Span(*few.span("value")),))
        elif pattern is HAEMOLYSIS and (out := LEFT_OUT.search(text, match.start(), sentence.end)):
            told["value"] = Found(_printed(out["value"]), (Span(*out.span("value")),))
        return told
    if pattern is PLATELETS_LEFT:
        return {"value": Found(_printed(match["value"]), (Span(*match.span("value")),))}
    name = next(name for name in ("value", "after", "before") if match.groupdict().get(name))
    if pattern is THAWED:
        often = match["times"] or match["cycles"]
        return Found(TIMES_OF.get(often, often), (Span(*match.span()),))
    value = _time(match) if pattern in AS_TIMES else _printed(match[name])
    return Found(value, (Span(*match.span(name)),))


def _printed(words: str) -> str:
    return " ".join(words.split())


def _time(match: re.Match[str]) -> str:
    """A time as a quantity; what was done within it has that word before it."""
    groups = match.groupdict()
    number, unit = next((groups[f"number{n}"], groups[f"unit{n}"]) for n in ("", "2", "3") if groups.get(f"number{n}"))
    amount = "1" if number in ("a", "an") else str(WORDS.index(number) + 1) if number in WORDS else number
    unit = "min" if unit.startswith("m") else "h"
    if number == "half an":
        amount, unit = "30", "min"
    return f"{amount} {unit}" if groups.get("after") else f"within {amount} {unit}"
