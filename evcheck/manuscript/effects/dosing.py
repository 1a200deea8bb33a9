"""Doses of vesicles: mass or number beside the vesicles that were given, single or in a series."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.dossier.quantities import QuantityError, parse
from evcheck.manuscript.draft import Found
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span

UNIT = (
    r"(?:(?:[µμu]g|mg|ng|pg)(?:\s?(?:of )?(?:total )?protein)?(?:\s?(?:/|per|·)\s?(?:m[lL]|[µμ][lL]|kg|mouse|rat"
    r"|animal|well|g|dose|injection|10\^?\d cells|\d+ ?[×x] ?10\d cells|(?:one )?million "
    r"cells)(?:\s?[-−–⁻]1)?|\s?m[lL][-−–⁻¹]\s?1?)?"
    r")"
)
PLAIN = r"\d{1,4}(?:\.\d{1,3})?"
POWER = r"10\s?\^?\s?\(?(?:1[0-5]|[3-9]|¹[⁰¹²³⁴⁵]|[³⁴⁵⁶⁷⁸⁹])\)?"
TIMES = rf"(?:\d{{1,4}}(?:\.\d{{1,2}})?\s?[×xX]\s?{POWER}|10(?:\s?\^\s?\(?(?:1[0-5]|[2-9])\)?|¹[⁰¹²³⁴⁵]|[³⁴⁵⁶⁷⁸⁹]))"
"""A number of vesicles: `2 × 10^9`, or a bare power where it is marked as one."""
PER = (
    r"(?:\s?(?:/|per)\s?(?:m[lL]|[µμ][lL]|kg|mouse|rat|animal|well|cell|dose|injection|g"
    r"|(?:\d{1,3}\s?[×x]\s?)?10\^?\d\s(?:cells|sperm)))"
)
THINGS = (
    r"(?:\s(?:total |purified )?(?:nano)?(?:particles|vesicles|exosomes|[A-Za-z-]{0,6}EVs|MVs|MPs"
    rf"|OMVs))?{PER}?"
)
ONE = re.compile(
    r"(?<![\w.^])(?:10(?:\s?\^\s?\(?(?P<bare>1[0-5]|[2-9])|(?P<high>¹[⁰¹²³⁴⁵]|[³⁴⁵⁶⁷⁸⁹]))"
    r"|(?P<factor>\d{1,4}(?:\.\d{1,2})?)"
    r"(?:\s?(?P<sign>[×xX])\s?10\s?\^?\s?\(?(?P<power>1[0-5]|[3-9]|¹[⁰¹²³⁴⁵]|[³⁴⁵⁶⁷⁸⁹]))?)(?![\w.])"
)
"""One number of a series of numbers of vesicles; those before the last may leave out the power."""
COUNTED = re.compile(r"\s?(?:\w+ ){0,2}cells\b")
SERIES = r"(?:\s?(?:\(n ?= ?\d{1,3}\)\s?)?(?:,|/|;|-|–|to|and|or|,\s?and|,\s?or)\s?)"
COUNT = r"(?:\d{1,3}(?:[ ,]\d{3})+|\d{1,7})"
"""A number of vesicles that is written out: `15 000`."""
DOSE = re.compile(
    rf"(?<![\w.:^])(?<!day )(?<!days"
    rf" )(?:(?P<mass>{PLAIN}(?:\s?{UNIT})?(?:{SERIES}{PLAIN}(?:\s?{UNIT})?){{0,7}}?\s?{UNIT})(?!\w)"
    rf"|(?P<number>(?:{PLAIN}{SERIES}){{0,6}}{TIMES}(?:{THINGS})?(?:{SERIES}{TIMES}(?:{THINGS})?){{0,7}})"
    rf"|(?P<count>(?:{COUNT}{SERIES}){{0,6}}?{COUNT}(?:\s(?:EVs|MPs|MVs|OMVs|vesicles|particles))?\s?(?:/|per )\s?"
    r"(?:[µμ][lL]|m[lL]|(?:\w+ )?cell)\b))"
)
BEHIND = re.compile(
    r"^(?:[- ]?(?:derived|isolated|purified|enriched|containing|loaded|labell?ed)\b)?(?:\s(?:from|by) "
    r"(?:[\w/-]+ ){0,5}?)?(?:\s?[\w-]+){0,3}?(?:\s(?:i\.[vpmna]\.|s\.c\.))?\s?(?:\(|,|at|in|:|with|for)?\s*"
    r"(?:a |an |the )?"
    r"(?:(?:final|total|different|various|indicated|increasing|several|single|following|same|equal|low|high"
    r"|optimal|three|four|five|two)\s){0,3}"
    r"(?:(?:protein |particle )?(?:concentrations?|doses?|dosages?|amounts?|quantit(?:y|ies)))?\s?(?:\(|of"
    r"|ranging from|from|was|were|:|=|at)?\s?\(?(?:~|approximately |about )?$"
)
USED = re.compile(
    r" (?:was|were) used (?:in|for)(?: [\w-]+){1,7}? at (?:an? )?(?:(?:final|total|protein|particle) ){0,2}"
    r"(?:(?:concentration|dose|amount)s? of )?(?:~|about |approximately )?"
)
"""What stands between vesicles and their dose: `were used in the migration assay at a concentration of`."""
GIVEN_TO = re.compile(
    r" (?:was|were) (?:\w+ )?(?:given|added|applied|administered|fed) to (?:[\w-]+ ){0,4}[\w-]+(?:,| \(| at) ?"
)
"""What stands between vesicles and the dose at which cells or animals got them."""
ADDED_AT = re.compile(
    r"[^.;()]{0,60}?,? (?:added|given|applied|administered|used) at (?:an? )?(?:(?:final|total) )?"
    r"(?:(?:concentration|dose|amount)s? of )?(?:~|about |approximately )?"
)
"""What stands between vesicles of a source and their dose: `vesicles of MSCs, added at`."""
ROSE_WITH = re.compile(
    r" (?:was|were|is|are|acted|did so|worked) (?:\w+ly )?(?:dose|concentration)[- ]dependent(?:ly)?(?: \(|: |, with )"
    r"(?:at |with |doses? of )?$"
)
"""What stands between vesicles and the doses on which their effect depends: `exosomes was dose-dependent: `."""
SAME_AS = re.compile(r"\b(?:equivalent|corresponding|equal) to (?:~|about |approximately )?$")
"""What stands before the same dose in another unit."""
CAUSED = re.compile(r"\b(?:increas|reduc|decreas|rais|lower|inhibit|induc|stimulat)ed\b")
"""Words behind vesicles after which a figure is one of what they did."""
NO_DOSE = re.compile(
    r"(?:\b(?:[IE]C|ED|LD) ?50\b[^.;,()]{0,24}|\bK[dD]\b[^.;,()]{0,16}|\bper |\breleased (?:from|by) )$"
)
"""What stands before a figure that is no dose, or one of cells."""
ELSE = re.compile(r"\b(?:or|and|plus|versus)(?: with)? (?:[A-Z][\w/-]*|[a-z]\w+) ?\($")
"""What stands before a dose of something else: `vesicles or LPS (`."""
HANDED = re.compile(
    r" (?:was|were) (?:\w+ )?(?:added|given|injected|administered|applied|infused|instilled) (?:to|into|in)\b"
)
"""How a dose goes on whose vesicles are named before: `vesicles were washed, and 5 µg were added to`."""
DEPENDING = re.compile(r"\b(?:dose|concentration)[- ]dependent(?:ly)?(?: (?:manner|fashion|way))? \((?:at |with )?$")
"""What stands before the doses on which an effect depends."""
AT_FIRST = re.compile(r"At (?:a (?:dose|concentration) of )?$")
"""How a sentence begins with the dose of the vesicles behind it: `At 50 µg/mL, EVs killed`."""
OF_DOSE = re.compile(r"\bdoses? of (?:~|about |approximately )?$")
BY_DOSE = re.compile(r"(?i)\b(?:dose|concentration)s?[- ](?:dependen|response|titrat)")
"""Words of a sentence in which a series of numbers is one of doses."""
BEFORE = re.compile(
    r"^(?:\),|\))?\s?(?:\(n ?= ?\d{1,3}\) )?(?:(?!(?:and|or|with|treated|in|at|for|then|plus|on|cells|were"
    r"|was)\b)[\w-]{1,18} "
    r"){0,4}[\w-]{0,12}$"
)


def doses_in(scene: Scene, numbers: list[int]) -> Iterator[Found]:
    """The doses of vesicles that sentences give, each once, as printed."""
    seen: set[str] = set()
    for number in numbers:
        sentence = scene.manuscript.sentences[number]
        for match in DOSE.finditer(scene.text, sentence.start, sentence.end):
            same = SAME_AS.search(scene.text, max(sentence.start, match.start() - 40), match.start())
            if (
                same
                or COUNTED.match(scene.text, match.end())
                or not _beside(scene, match.start(), match.end(), sentence.start, sentence.end)
            ):
                continue
            for value in _values(match):
                if value not in seen and _reads(value):
                    seen.add(value)
                    yield Found(value, (Span(match.start(), match.end()),))


def _beside(scene: Scene, start: int, end: int, first: int, last: int) -> bool:
    """Whether a dose stands beside vesicles: `10 µg/mL of exosomes`, `EVs at 10 µg/mL`, `exosomes (10 µg)`."""
    if NO_DOSE.search(scene.text, max(first, start - 40), start):
        return False
    if (vesicles := names_vesicles(scene, end, min(last, end + 60))) and BEFORE.match(scene.text[end : vesicles.start]):
        return True
    if re.search(r"(?:EVs?|exosomes?|vesicles|MVs|particles)\b", scene.text[start:end]) and re.search(
        r"\d\s?[×x]|\b10(?:\^|[³⁴⁵⁶⁷⁸⁹])", scene.text[start:end]
    ):
        return True
    if vesicles and AT_FIRST.fullmatch(scene.text, first, start) and scene.text[end : vesicles.start] == ", ":
        return True
    at, nearest = max(first, start - 110), None
    while vesicles := names_vesicles(scene, at, start):
        nearest, at = vesicles, vesicles.end
    if nearest is None:
        return _meant(scene, start, end, first, last)
    between = scene.text[nearest.end : start]
    if DEPENDING.search(between):
        return True
    if CAUSED.search(between) or ELSE.search(between):
        return False
    beside = BEHIND.match(between) or any(one.fullmatch(between) for one in (USED, GIVEN_TO, ADDED_AT, ROSE_WITH))
    return bool(beside) or HANDED.match(scene.text, end, last) is not None or _meant(scene, start, end, first, last)


def _meant(scene: Scene, start: int, end: int, first: int, last: int) -> bool:
    """Whether a number stands for vesicles that are named before it: in a dose, or a series by which effects rise."""
    text = scene.text
    if "10" not in text[start:end]:
        return False
    if OF_DOSE.search(text, max(first, start - 40), start) and not COUNTED.match(text, end):
        return True
    series = len(ONE.findall(text[start:end])) > 2 and re.search(
        r"\b(?:with|at) $", text[max(first, start - 6) : start]
    )
    return bool(series) and BY_DOSE.search(text, first, last) is not None


def _values(match: re.Match[str]) -> Iterator[str]:
    """The single doses of a series, each with its unit, as printed; lost exponents are put back."""
    text = re.sub(r"\s?\(n ?= ?\d{1,3}\)", "", match.group())
    if match.group("number"):
        yield from _numbers(text)
        return
    if match.group("count"):
        yield from _counts(text)
        return
    unit = re.search(rf"{UNIT}$", text)
    if unit is None:
        return
    tail = re.sub(r"\s?(?:of )?(?:total )?(?:protein|EVs?|exosomes?)", "", unit.group())
    for one in re.finditer(r"\d{1,4}(?:\.\d{1,3})?", re.sub(UNIT, "", text[: unit.start()])):
        if one.group().strip("0."):
            yield f"{one.group()} {tail}"


def _numbers(text: str) -> Iterator[str]:
    """The numbers of vesicles of a series, with the unit behind the last: `1, 3 and 10 x 10^6 /mL`."""
    unit = re.search(rf"(?:\s(?:total |purified )?[A-Za-z-]*[A-Za-z]{{2}})?{PER}?$", text)
    tail = unit.group() if unit else ""
    tail = tail.replace("total ", "").replace("purified ", "")
    found = list(ONE.finditer(text[: len(text) - len(unit.group() if unit else "")]))
    last = next((one for one in reversed(found) if _power(one)), None)
    for one in found:
        written = one if _power(one) else last
        if written is not None and (one["factor"] or "1").strip("0."):
            factor = f"{one['factor']} {written['sign']} " if one["factor"] and written["sign"] else ""
            yield f"{factor}10^{_power(written)}{tail}"


def _counts(text: str) -> Iterator[str]:
    """The numbers of vesicles of a series that are written out, each with the unit behind the last."""
    unit = re.search(r"\s?(?:[A-Za-z]+ ?)?(?:/|per ).*$", text)
    if unit is not None:
        for one in re.finditer(COUNT, text[: unit.start()]):
            if one.group().strip("0 ,"):
                yield f"{one.group()}{unit.group()}"


def _power(one: re.Match[str]) -> str:
    """The power of ten of a number, its raised digits as plain ones; empty where it has none."""
    power = one["power"] or one["bare"] or one["high"] or ""
    return power.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))


def _reads(value: str) -> bool:
    """Whether a dossier can hold a dose as it is printed."""
    try:
        parse(value, "amount")
    except QuantityError:
        return False
    return True
