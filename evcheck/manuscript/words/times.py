"""Times in running text, in figures and in words, and how often a thing is done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.words.numbers import JOIN, NUMBER, SPACE, Figure, listed, matches, number, numbers_in, plain
from evcheck.manuscript.words.sieve import Sieve

WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40,
    "forty-five": 45, "sixty": 60, "ninety": 90, "twenty-four": 24, "forty-eight": 48, "seventy-two": 72,
    "an": 1, "a": 1, "half an": 0.5, "half a": 0.5, "quarter of an": 0.25, "three quarters of an": 0.75,
}  # fmt: skip
UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "d": 86400.0, "w": 604800.0, "o": 2629800.0}
NAMES = {"h": "h", "m": "min", "s": "s", "d": "days", "w": "weeks", "o": "months"}
UNIT = (
    r"(?:(?P<h>hours?|hrs?\.?|h)|(?P<m>minutes?|mins?\.?|min|mns?|['′’](?![\w'′]))|(?P<s>seconds?|secs?\.?|s)"
    r"|(?P<d>days?|d)|(?P<w>weeks?|wks?)|(?P<o>months?))(?![\w°²])"
)
HYPHEN = rf"{SPACE}?(?:-|‐|‑|\\,|~|(?:(?:\\[,;:! ]|~){SPACE}?)?\$?\\(?:mathrm|text|textrm)\{{[~ ]*)?{SPACE}?"
TIME = re.compile(
    rf"(?:(?<![\w.,–])|(?<= for))(?<!\d[/:])(?P<numbers>{NUMBER}½?(?:{JOIN}(?:{NUMBER})½?){{0,6}}){HYPHEN}{UNIT}"
    rf"(?:{SPACE}?(?:and{SPACE})?(?P<more>[1-5]?\d){SPACE}?(?:minutes?|mins?|min)(?!\w))?"
)
CLOCK = re.compile(
    r"(?<![\w.,:])(?P<hours>\d{1,2})(?: ?h|:| h (?=\d\d(?:[,;)]|\. [A-Z]| at\b| in\b)))(?P<minutes>[0-5]\d)"
    r"(?: ?(?:min|['′’]|h(?:ours?|rs?)?))?(?!\w)"
)
"""Hours and minutes together: `1h15`, `1 h 15`, `1:15 h`."""
DECIMAL = re.compile(r"\d{1,2},\d{1,2}")
"""A number with a comma for its decimal point; lists have a space behind their commas."""
TIME_IN_WORDS = re.compile(
    rf"(?i:\b(?P<word>{'|'.join(sorted(WORDS, key=len, reverse=True))})[- ](?:and (?:a|one)[- ]half )?{UNIT}"
    r"(?P<half> and a half)?)"
)
HOURS_TOLD = re.compile(r",? ?\(?(?:for |i\.e\.,? |about |approximately |[~≈])*\d{1,2}(?: ?[-–] ?\d{1,2})? ?h")
"""What follows `overnight` where the hours are told as well."""
OVERNIGHT = Sieve(r"\b(?:overnight|over night|over-night|o/n|O/N|ON(?= at 4))\b")
COUNTED = re.compile(r"[aefhnoqstAEFHNOQST](?<!\w.)(?=[\w -]{0,20}[- ][hmsdwHMSDW'′’])")
"""Where a time in words may begin."""
TIMED = re.compile(rf"(?i:[- ](?<=[aefnortxy].){UNIT})")
"""How it ends: with a unit, behind the last letter of one of these words."""
WORDED = re.compile(r"[aefhnoqstAEFHNOQST](?<!\w.)")
WORDY = 40
"""Characters of the words before."""
TIMES = re.compile(
    r"(?i:\b(?P<word>twice|thrice|once more|(?:two|three|four|five|2|3|4|5) times)\b"
    r"|(?<![\w.])(?P<x>[2-5]) ?[×x](?= ?(?:\d|for |with |in )(?!0(?:\d| ?[\^{⁰¹²³⁴-⁹<$\\*]| \d{1,2} (?:cells"
    r"|particles))))"
    r"|\b(?P<spins>two|three|four|five|[2-5]|double|triple)[- ]"
    r"(?:(?:consecutive|successive|sequential|identical|serial|repeated|further|additional|subsequent|separate) )?"
    r"(?:(?:rounds?|cycles?|runs?) of |(?:(?:low|high)[- ]speed) )?(?:ultra-?)?(?:centrifugations?|spins?|spinnings?)"
    r"(?: (?:steps?|rounds?|cycles?|runs?))?\b)"
)
OFTEN = re.compile(
    r"[2-5tfodTFOD](?<!\w.)(?i:(?=wice|hrice|nce more|\w{0,4} times| ?[×x]"
    r"|(?:wo|hree|our|ive|ouble|riple)?[- ][\w -]{0,40}(?:entrifugat|spin)))"
)
"""Where words for how often may begin."""


def times(text: str, clocked: Sequence[int], at: Sequence[int]) -> Iterator[Figure]:
    """The times of a text; `clocked` are where hours and minutes together may begin, `at` where other numbers do."""
    clocks = [match for match in matches(CLOCK, text, clocked) if "h" in match[0]]
    for match in clocks:
        yield _minutes(match, 60 * float(match["hours"]) + float(match["minutes"]))
    told = {match.start() for match in clocks}
    for match in matches(TIME, text, (place for place in at if place not in told)):
        if not _no_time(text, match):
            yield from _in_figures(match)
    for match in matches(TIME_IN_WORDS, text, _in_words(text)):
        name = _unit(match)
        count = WORDS[match["word"].lower()] + (0.5 if re.search(r"and (?:a|one)[- ]half", match[0]) else 0)
        if match["word"].lower() != "a" or name in ("h", "m"):
            yield Figure(match.start(), match.end(), "time", _in_units(count, name), count * UNITS[name])
    for match in OVERNIGHT.finditer(text):
        if not HOURS_TOLD.match(text, match.end()):
            yield Figure(match.start(), match.end(), "time", "overnight", 0.0)


def _unit(match: re.Match[str]) -> str:
    return next(name for name in UNITS if match[name])


def _in_units(amount: float, name: str) -> str:
    """An amount with its unit: `2 days`, `1 day`."""
    return f"{plain(amount)} {NAMES[name].removesuffix('s') if amount == 1 else NAMES[name]}"


def _minutes(match: re.Match[str], minutes: float) -> Figure:
    return Figure(match.start(), match.end(), "time", f"{plain(minutes)} min", minutes * 60)


def _no_time(text: str, match: re.Match[str]) -> bool:
    """Whether `500d` is a model and no days, or a sign of minutes stands before a word as an apostrophe does."""
    unit = match[_unit(match)]
    if (
        unit in ("d", "s")
        and re.search(r"\d[ds]$", match[0])
        and number(next(numbers_in(match["numbers"], 0))[2]) > 400
    ):
        return True
    return unit in ("'", "′", "’") and text[match.end() : match.end() + 1].isalpha()


def _in_figures(match: re.Match[str]) -> Iterator[Figure]:
    """The times of a list, one with a decimal comma, or hours with the minutes beyond them."""
    name = _unit(match)
    if DECIMAL.fullmatch(match["numbers"]):
        amount = float(match["numbers"].replace(",", "."))
        yield Figure(match.start(), match.end(), "time", _in_units(amount, name), amount * UNITS[name])
    elif match["more"]:
        first = next(numbers_in(match["numbers"], match.start("numbers")))
        yield _minutes(match, number(first[2]) * UNITS[name] / 60 + float(match["more"]))
    else:
        for figure in listed(match, "time", NAMES[name]):
            if figure.amount < 1000:  # a force may stand before a time as if they were one list
                value = _in_units(1, name) if figure.value == f"1 {NAMES[name]}" else figure.value
                yield figure._replace(value=value, amount=figure.amount * UNITS[name])


def _in_words(text: str) -> list[int]:
    """Where times in words may begin: the units are looked for first, since they are rarer than such words."""
    found = set[int]()
    for unit in TIMED.finditer(text):
        likely = (word.start() for word in WORDED.finditer(text, max(0, unit.start() - WORDY), unit.start()))
        found.update(at for at in likely if COUNTED.match(text, at))
    return sorted(found)


def repeats(text: str) -> Iterator[Figure]:
    """How often a thing is done: `twice`, `three times`, `2 x 70 min`, `two centrifugations`."""
    names = {"twice": 2, "thrice": 3, "once more": 2, "two": 2, "three": 3, "four": 4, "five": 5}
    names |= {"double": 2, "triple": 3}
    for match in matches(TIMES, text, (word.start() for word in OFTEN.finditer(text))):
        word = (match["word"] or match["x"] or match["spins"]).lower()
        count = names.get(word) or names.get(word.split()[0]) or int(word.split()[0])
        yield Figure(match.start(), match.end(), "times", str(count), float(count))
