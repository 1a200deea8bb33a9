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
TIMES = r"\d{1,3}(?:\.\d{1,2})?\s?[×xX]\s?10\s?\^?\s?\(?(?:1[0-5]|[4-9]|[⁴-⁹]|¹[⁰-⁵])\)?"
THINGS = (
    r"(?:\s(?:total |purified )?(?:nano)?(?:particles|vesicles|exosomes|[A-Za-z]{0,4}EVs|MVs|MPs"
    r"|OMVs))?(?:\s?(?:/|per)\s?(?:m[lL]|[µμ][lL]|kg|mouse|rat|animal|well|cell|dose|injection|g))?"
)
COUNTED = re.compile(r"\s?(?:\w+ ){0,2}cells\b")
SERIES = r"(?:\s?(?:,|/|;|-|–|to|and|or|,\s?and|,\s?or)\s?)"
DOSE = re.compile(
    rf"(?P<mass>{PLAIN}(?:\s?{UNIT})?(?:{SERIES}{PLAIN}(?:\s?{UNIT})?){{0,7}}?\s?{UNIT})(?!\w)"
    rf"|(?P<number>{TIMES}(?:{THINGS})?(?:{SERIES}{TIMES}(?:{THINGS})?){{0,7}})"
)
BEHIND = re.compile(
    r"^(?:[- ]?(?:derived|isolated|purified|enriched|containing|loaded|labell?ed)\b)?(?:\s(?:from|by) "
    r"(?:[\w/-]+ ){0,5}?)?(?:\s?[\w-]+){0,3}?\s?(?:\(|,|at|in|:|with|for)?\s*(?:a |an |the )?"
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
SAME_AS = re.compile(r"\b(?:equivalent|corresponding|equal) to (?:~|about |approximately )?$")
"""What stands before the same dose in another unit."""
BEFORE = re.compile(
    r"^\)?\s?(?:(?!(?:and|or|with|treated|in|at|for|then|plus|on|cells|were|was)\b)[\w-]{1,18} "
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
    if (vesicles := names_vesicles(scene, end, min(last, end + 60))) and BEFORE.match(scene.text[end : vesicles.start]):
        return True
    if re.search(r"(?:EVs?|exosomes?|vesicles|MVs|particles)\b", scene.text[start:end]) and re.search(
        r"\d\s?[×x]", scene.text[start:end]
    ):
        return True
    at, nearest = max(first, start - 110), None
    while vesicles := names_vesicles(scene, at, start):
        nearest, at = vesicles, vesicles.end
    if nearest is None:
        return False
    between = scene.text[nearest.end : start]
    return (BEHIND.match(between) or USED.fullmatch(between)) is not None


def _values(match: re.Match[str]) -> Iterator[str]:
    """The single doses of a series, each with its unit, as printed; lost exponents are put back."""
    text = match.group()
    if match.group("number"):
        unit = re.search(r"(?:\s(?:total |purified )?[A-Za-z]+)?(?:\s?(?:/|per)\s?[\wµμ]+)?$", text)
        tail = unit.group() if unit else ""
        for one in re.finditer(r"(\d{1,3}(?:\.\d{1,2})?)\s?[×xX]\s?10\s?\^?\s?\(?(1[0-5]|[4-9]|[⁴-⁹]|¹[⁰-⁵])", text):
            power = one.group(2).translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))
            yield f"{one.group(1)} × 10^{power}{tail.replace('total ', '').replace('purified ', '')}"
        return
    unit = re.search(rf"{UNIT}$", text)
    if unit is None:
        return
    tail = re.sub(r"\s?(?:of )?(?:total )?(?:protein|EVs?|exosomes?)", "", unit.group())
    for one in re.finditer(r"\d{1,4}(?:\.\d{1,3})?", re.sub(UNIT, "", text[: unit.start()])):
        if one.group().strip("0."):
            yield f"{one.group()} {tail}"


def _reads(value: str) -> bool:
    """Whether a dossier can hold a dose as it is printed."""
    try:
        parse(value, "amount")
    except QuantityError:
        return False
    return True
