"""Quantities as running text writes them: forces, speeds, times, temperatures, pores, cut-offs, volumes, shares.

Publishers and converters write `100,000 x g`, `100 000×g`, `100k g`, `150, 000xg`, `100,000 RCF`, `100.000 g`,
`$134,000 \\times g$`; they lose the raised figures of 10^5 and print `×` as another sign. Each figure keeps
its place, and says its value as a dossier has it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from evcheck.manuscript.words.sieve import Sieve


class Figure(NamedTuple):
    """A quantity in the text.

    `kind` is one of `force` (g), `speed` (rpm), `time` (s), `temperature` (°C), `pore` (µm), `cutoff` (kDa), `volume`
    (mL), `percent`, `times` (how often). `value` is the quantity as a dossier has it, `amount` the number in the unit
    above, the lower end of a range; it is 0 for `overnight`.
    """

    start: int
    end: int
    kind: str
    value: str
    amount: float


SPACE = r"[ \u00a0\u2009\u202f]"
SIGN = r"(?:\\times|\\cdot|[×xX✕✖⨉*∙·•ϫ⫻χх´£�\ue000-\uf8ff\x00-\x09\x0b-\x1f])"
"""Signs of multiplication, with those that converters print in their place."""

NUMBER = (
    rf"(?:\d{{1,3}}(?:(?:,|\{{,\}}|\\,|['’]|{SPACE})\d{{3}}){{1,3}}(?![\d.])"
    rf"|\d{{1,3}},{SPACE}000(?!\d)"
    r"|\d{1,7}(?:[.·]\d{1,3})?)"
)
JOIN = (
    rf"(?:{SPACE}?[,;/]{SPACE}?(?:(?:and|or|then|&){SPACE}?)?|{SPACE}(?:and|or|then|to|&){SPACE}"
    rf"|{SPACE}?[-–—]{SPACE}?)"
)
GRAVITY = (
    rf"(?:{SPACE}{{0,2}}\$?{SPACE}?(?:{SIGN}{SPACE}?){{0,2}}"
    rf"(?:\\mathrm\{{{SPACE}?[gG]{SPACE}?\}}|\\mathit\{{[gG]\}}|\(?[g𝑔𝘨ℊ](?:[ _-]?(?:max|av|avg|force)\b)?|G)"
    rf"(?![\w°²-]|/(?!\d))"
    rf"|{SPACE}?(?:{SIGN}{SPACE}?)?(?:rcf|RCF|r\.c\.f\.|R\.C\.F\.|gravity|gravities|relative centrifugal force)(?!\w)"
    rf"|{SPACE}times{SPACE}(?:g|G|gravity)(?!\w)|{SPACE}{SIGN}?3{SPACE}?g(?![\w°/²-])|{SPACE}\.{SPACE}g(?![\w°/²-]))"
)
THOUSAND = rf"(?:[kK]|{SPACE}[kK](?={SPACE}?(?:{SIGN}|rpm|RPM|rcf|RCF)))?"
"""`k` for thousands, set off where a sign of multiplication or a unit of speed follows."""
FORCE = re.compile(
    rf"(?:(?<![\w.,/])(?<![A-Z]-)|(?<= at))(?P<numbers>{NUMBER}{THOUSAND}(?:{JOIN}{NUMBER}{THOUSAND}){{0,6}})"
    rf"(?P<unit>{GRAVITY})"
)
POWER = re.compile(
    rf"(?<![\w.])(?:(?P<factor>\d(?:[.,]\d{{1,2}})?){SPACE}?{SIGN}{SPACE}?)?"
    rf"10(?:{SPACE}?(?:\^{SPACE}?\{{?|<sup>)(?P<raised>[2-6])(?:\}}|</sup>)?|{SPACE}?(?P<high>[²³⁴⁵⁶])"
    rf"|{SPACE}?(?P<plain>[3-6])(?={SPACE}?{SIGN}{SPACE}?g)){SPACE}?\$?(?:{SIGN}{SPACE}?)?g(?![\w/])"
)
NAMED_FORCE = Sieve(
    rf"\b(?:RCF|rcf|g-force|centrifugal force|relative centrifugal force)(?:[ _-]?(?:max|avg|av))?"
    rf"(?:{SPACE}?[:=]{SPACE}?|{SPACE}(?:of|was|is)?{SPACE}?)(?P<numbers>{NUMBER}[kK]?)(?!{SPACE}?(?:rpm|kDa"
    rf"|min|h\b))"
)
SPEED = re.compile(
    rf"(?<![\w.,/])(?P<numbers>{NUMBER}{THOUSAND}(?:{JOIN}{NUMBER}{THOUSAND}){{0,4}}){SPACE}?(?:[×x]{SPACE}?)?"
    r"(?:rpm|RPM|r\.p\.m\.?|revolutions per minute|rev/min|r/min)(?!\w)"
)
WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40,
    "forty-five": 45, "sixty": 60, "ninety": 90, "twenty-four": 24, "forty-eight": 48, "seventy-two": 72,
    "an": 1, "a": 1, "half an": 0.5, "half a": 0.5, "quarter of an": 0.25, "three quarters of an": 0.75,
}  # fmt: skip
UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "d": 86400.0, "w": 604800.0}
NAMES = {"h": "h", "m": "min", "s": "s", "d": "days", "w": "weeks"}
UNIT = (
    r"(?:(?P<h>hours?|hrs?\.?|h)|(?P<m>minutes?|mins?\.?|min|mns?|['′’](?![\w'′]))|(?P<s>seconds?|secs?\.?|s)"
    r"|(?P<d>days?|d)|(?P<w>weeks?|wks?))(?![\w°²])"
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
TEMPERATURE = re.compile(
    rf"(?P<sign>[-−–‒—‐‑]{SPACE}?|[Mm]inus{SPACE})?(?<![\d.])(?P<number>\d{{1,3}}(?:\.\d)?)(?:{SPACE}|\\[ ,;:!]|~|\$"
    rf"|\{{\}}){{0,4}}"
    rf"(?:(?:\^{SPACE}?\{{?\\?circ\}}?|\\?°|º|◦|˚|ºº|&#176;|degrees?|deg\.?|·|∘"
    rf"|℃|o(?=C\b)){SPACE}?(?:\\mathrm\{{C\}}|C(?:elsius)?)?"
    rf"|C(?=[\s,.;)]|$))(?!\w)"
)
BARE_COLD = Sieve(
    rf"\b(?:at|in|to) (?:(?:a|the) (?=\S{{3,4}}[ -]freezer))?(?P<sign>[-−–]{SPACE}?|minus )(?P<number>80|20"
    rf"|70)(?!{SPACE}?(?:°|º|◦|·|C\b"
    rf"|mV|%|kDa|mL|ml|[\d.]))"
)
ROOM = Sieve(r"(?i:\b(?:room|ambient)[- ]temperature\b)|\bRT\b(?![-–])|\bon ice\b")
PORE = re.compile(
    rf"(?<![\w.,])(?P<numbers>\d{{1,3}}(?:\.\d{{1,3}})?(?:{SPACE}?(?:/|[-–]|and|to|,){SPACE}?\d{{1,2}}\.\d{{1,3}})?)"
    rf"{SPACE}?-?{SPACE}?(?P<unit>[µμuɥ�]{SPACE}?m"
    rf"|[µμu]M(?={SPACE}(?:[\w-]+{SPACE}){{0,3}}?(?:filters?|membranes?|pores?|filtration)\b)"
    r"|µ|μ|micron|micrometers?|micrometres?|microns|nm|mm)(?![\w²³])"
)
CUTOFF = re.compile(
    rf"(?<![\w.,])(?P<number>{NUMBER}){SPACE}?-?{SPACE}?(?P<unit>kDa|kD|KDa|KD|kda|Da|kilodaltons?|Dalton|K|k)"
    rf"(?!\w|{SPACE}?(?:{SIGN}{SPACE})?[gG]\b)"
    rf"|(?<![\w.,])(?P<bare>{NUMBER}){SPACE}?-?(?P<note>MWCO|NMWC|NMWL|nominal molecular|molecular[ -]weight|MW cut)"
    rf"|\b(?:MWCO|NMWL|NMWC|cut-?{SPACE}?off)(?:{SPACE}(?:of|at|was|is)|[:=,(]|{SPACE}){SPACE}?"
    rf"(?P<after>{NUMBER})(?!{SPACE}?(?:k|K|Da|kDa|kD|[µμ]m|nm|%|mL|ml|min))"
)
VOLUME = re.compile(
    rf"(?<![\w.,/–])(?P<numbers>{NUMBER}){SPACE}?-?(?P<unit>mL|ml|ML|[µμu][lL]|L|l|cc|liters?"
    rf"|litres?|millilit(?:er|re)s?)(?![\w/])"
)
PERCENT = re.compile(
    rf"(?<![\w.,])(?P<numbers>\d{{1,3}}(?:\.\d{{1,2}})?(?:(?:{SPACE}?%)?{JOIN}\d{{1,3}}(?:\.\d{{1,2}})?){{0,12}}){SPACE}?\\?%"
)
TIMES = re.compile(
    r"(?i:\b(?P<word>twice|thrice|once more|(?:two|three|four|five|2|3|4|5) times)\b"
    r"|(?<![\w.])(?P<x>[2-5]) ?[×x](?= ?(?:\d|for |with |in )(?!07|0\d)))"
)
SPINNING = re.compile(
    r"(?i:centrifug|\brpm\b|\bspun\b|\bspins?\b|spinning|pellet|sediment|\brcf\b|supernatant"
    r"|rotor|\bamicon|vivaspin|centricon|\bUC\b|dUC|gravit|\bcleared\b|clarified)"
)
"""Words that make a bare `g` beside a number a force and no weight."""

TIMED_BEFORE = re.compile(r"\d ?(?:mins?|h|hrs?|hours?|minutes|s|['′’])\.? (?:at|@) $")
TIMED_AFTER = re.compile(r"(?:,| for|\)? ?\(|/|@)? ?\d{1,3} ?(?:(?:mins?|h|hrs?|hours?|minutes)\b|['′’](?!\w))")
"""A time beside a bare `g`, as forces have it: `10 min at 300 g`, `300 g, 10 min`."""

SLOWEST = 100
"""Turns a minute; none spins slower, so that `30.000 rpm` has its thousands set off."""

DIGITS = re.compile(r"\d+")
"""What every quantity that is written in figures begins with."""
FIRST_DIGITS = re.compile(r"\d(?:(?<![\w.].)|(?<= at.)|(?<= for.))\d*+(?![\d)\]=])")
"""What all quantities but temperatures begin with: no letter and no point before it, unless a space was lost, and no
closing sign behind."""

STRETCH = re.compile(r"(?:[\d.·,;/&½kK \u00a0\u2009\u202f–—-]++|\{,\}|\\,|['’](?=\d)|and|or|then|to)++")
"""Numbers and all that may stand among those of one quantity."""
BEHIND = {
    "power": "g$^<²³⁴⁵⁶×\\", "force": "gG𝑔𝘨ℊrR(t$×\\", "speed": "rR×", "clock": "h:", "time": "hmsdw'′’‐‑~$\\",
    "pore": "µμuɥ�mn", "cutoff": "DdiMNmn", "volume": "mMµμuLlc", "percent": "%\\",
}  # fmt: skip
"""By kind of quantity, what may stand first behind such a stretch; `×` is any sign of multiplication."""
MULTIPLIED = re.compile(SIGN)

SIGNS = "-−–‒—‐‑"
CUTTING = Sieve(r"MWCO|NMWL|NMWC|cut")
COUNTED = re.compile(r"[aefhnoqstAEFHNOQST](?<!\w.)(?=[\w -]{0,20}[- ][hmsdwHMSDW'′’])")
"""Where a time in words may begin."""
TIMED = re.compile(rf"(?i:[- ](?<=[aefnortxy].){UNIT})")
"""How it ends: with a unit, behind the last letter of one of these words."""
WORDED = re.compile(r"[aefhnoqstAEFHNOQST](?<!\w.)")
WORDY = 40
"""Characters of the words before."""
DEGREES = re.compile(rf"\d{{1,3}}(?:\.\d)?{SPACE}?\$?[\^\\°º◦˚&d·∘℃C~{{o]")
"""A number behind which the sign of degrees may stand."""
OFTEN = re.compile(r"[2-5tfoTFO](?<!\w.)(?i:(?=wice|hrice|nce more|\w{0,4} times| ?[×x]))")
"""Where words for how often may begin."""

GROUPS = re.compile(rf"{SPACE}|,|\{{,\}}|\\,|['’]")
THOUSANDS = re.compile(r"\d{1,3}\.\d{3}(?!\d)")
NEAR = 160
"""How far from a bare `g` a word for spinning may stand, in characters."""


def find_figures(text: str) -> tuple[Figure, ...]:
    """Find the quantities in a text, in their order; none overlaps another of its kind."""
    all_digits = [match.start() for match in DIGITS.finditer(text)]
    at = _by_kind(text, [place for place in all_digits if FIRST_DIGITS.match(text, place)])
    found = [*_forces(text, at["power"], at["force"]), *_speeds(text, at["speed"])]
    found += [*_times(text, at["clock"], at["time"]), *_temperatures(text, all_digits)]
    found += [*_pores(text, at["pore"]), *_cutoffs(text, at["cutoff"]), *_volumes(text, at["volume"])]
    found += [*_percents(text, at["percent"]), *_repeats(text)]
    return tuple(sorted(dict.fromkeys(found)))


def _by_kind(text: str, at: Sequence[int]) -> Mapping[str, Sequence[int]]:
    """The places of numbers by each kind of quantity that they may be of, by what stands behind them."""
    found: dict[str, list[int]] = {kind: [] for kind in BEHIND}
    end, kinds = 0, tuple[str, ...]()
    for place in at:
        if place >= end and (stretch := STRETCH.match(text, place)):
            end = stretch.end()
            kinds = _kinds(text[end : end + 1], "k" in stretch.group().lower())
        for kind in kinds:
            found[kind].append(place)
    return found


@lru_cache(maxsize=512)
def _kinds(behind: str, thousands: bool) -> tuple[str, ...]:
    """The kinds of quantity by what stands behind a stretch of numbers; `k` among them may be a thousand daltons."""
    sign = "×" if MULTIPLIED.fullmatch(behind) else behind
    kinds = (kind for kind, signs in BEHIND.items() if sign and sign in signs)
    return tuple(dict.fromkeys([*kinds, "cutoff"] if thousands else kinds))


def _matches(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches of a pattern that can begin at these places only, which saves to try all others."""
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(text, place)):
            yield match
            end = match.end()


def figures_within(figures: Sequence[Figure], start: int, end: int, kind: str = "") -> list[Figure]:
    """The figures that lie within a part of the text, all or those of one kind."""
    inside = []
    for figure in figures[bisect_left(figures, (start,)) :]:
        if figure.start >= end:
            break
        if figure.end <= end and kind in ("", figure.kind):
            inside.append(figure)
    return inside


def number(written: str) -> float:
    """The number that a text writes, with thousands grouped or not, `k` for thousands, or a half."""
    text = written.strip()
    factor = 1000.0 if text[-1:] in ("k", "K") else 1.0
    half = 0.5 if text.endswith("½") else 0.0
    return float(GROUPS.sub("", text.rstrip("kK½")).replace("·", ".") or "0") * factor + half


def plain(amount: float) -> str:
    """A number as a dossier has it: no group signs, no needless decimals."""
    return f"{amount:.6g}" if amount < 1e6 else f"{amount:.0f}"


def _numbers(text: str, start: int) -> Iterator[tuple[int, int, str]]:
    """The numbers of a list, each with its place in the whole text."""
    for match in re.finditer(rf"{NUMBER}(?:[kK½]|{SPACE}[kK](?!\w))?", text):
        yield start + match.start(), start + match.end(), match.group()


def _listed(match: re.Match[str], kind: str, unit: str, factor: float = 1.0) -> Iterator[Figure]:
    """Each quantity of a list that shares its unit; the last one ends with the unit. A range stays one quantity."""
    inside = list(_numbers(match["numbers"], match.start("numbers")))
    skip = False
    for place, (start, end, written) in enumerate(inside):
        if skip:
            skip = False
            continue
        value, amount = plain(number(written) * factor), number(written) * factor
        if place + 1 < len(inside):
            between = match.string[end : inside[place + 1][0]].strip()
            high = number(inside[place + 1][2]) * factor
            if between in ("-", "–", "—", "to") and high > amount:
                value, end, skip = f"{value}-{plain(high)}", inside[place + 1][1], True
        last = place + 1 + skip >= len(inside)
        yield Figure(start, match.end() if last else end, kind, f"{value} {unit}", amount)


def _forces(text: str, raised: Sequence[int], at: Sequence[int]) -> Iterator[Figure]:
    powers = list(_matches(POWER, text, raised))
    ends = {match.end() for match in powers}
    for match in _matches(FORCE, text, at):
        unit = match["unit"].strip(" \u00a0\u2009\u202f")
        bare = unit.lstrip("$.").strip() in ("g", "G") and match["numbers"][-1:] not in "kK"
        if (bare and not _is_force(text, match)) or match.end() in ends:
            continue
        for figure in _listed(match, "force", "g"):
            yield from _mended(text, figure, bare)
    for match in powers:
        power = (match["raised"] or match["high"] or match["plain"]).translate(str.maketrans("²³⁴⁵⁶", "23456"))
        amount = float((match["factor"] or "1").replace(",", ".")) * 10 ** int(power)
        yield Figure(match.start(), match.end(), "force", f"{plain(amount)} g", amount)
    for match in NAMED_FORCE.finditer(text):
        if number(match["numbers"]) >= 20 and not FORCE.match(text, match.start("numbers")):
            amount = number(match["numbers"])
            yield Figure(match.start("numbers"), match.end(), "force", f"{plain(amount)} g", amount)


def _is_force(text: str, match: re.Match[str]) -> bool:
    """Whether a bare `g` is a force: a large number, a word for spinning nearby, and nothing weighed."""
    first = _whole(next(_numbers(match["numbers"], 0))[2])
    if first < 20 or (first < 100 and match["unit"].strip() == "G"):
        return False
    after, before = text[match.end() : match.end() + 20], text[max(0, match.start() - 70) : match.start()]
    if re.match(r" ?of (?!force)|[ -](?:body|weight|wet|tissue|protein|sodium|NaCl)", after):
        return False
    weighed = re.search(r"(?i:weigh\w*|\bmass)(?P<gap>[^.;\n]{0,60})$", before)
    if weighed and (len(weighed["gap"]) < 26 or not SPINNING.search(weighed["gap"])):
        return False
    if TIMED_BEFORE.search(before) or TIMED_AFTER.match(after):
        return True
    around = text[max(0, match.start() - NEAR) : match.end() + (NEAR if first >= 1000 else NEAR // 2)]
    return SPINNING.search(around) is not None


def _whole(written: str) -> float:
    """A number whose thousands may be set off by a full stop, as no force is told to the thousandth."""
    return number(written.replace(".", "") if THOUSANDS.fullmatch(written) else written)


def _mended(text: str, figure: Figure, bare: bool) -> Iterator[Figure]:
    """A force, with `100.000 g` and `1 × 105 × g` read as they are meant; impossible ones are left out."""
    written = text[figure.start : figure.end]
    amount = figure.amount
    if dotted := THOUSANDS.match(written):
        amount = _whole(dotted[0])
        yield figure._replace(value=f"{plain(amount)} g", amount=amount)
        return
    lost = re.search(
        rf"(?<![\d.])(\d(?:\.\d{{1,2}})?){SPACE}?{SIGN}{SPACE}?$", text[max(0, figure.start - 12) : figure.start]
    )
    if 103 <= amount <= 106 and amount == int(amount):  # a power of ten whose raised figure was lost
        amount = float(lost[1] if lost else 1) * 10 ** (amount - 100)
        start = figure.start - len(lost[0] if lost else "")
        yield figure._replace(start=start, value=f"{plain(amount)} g", amount=amount)
        return
    if 20 <= amount <= 1_200_000 or (not bare and amount >= 5):
        yield figure


def _speeds(text: str, at: Sequence[int]) -> Iterator[Figure]:
    for match in _matches(SPEED, text, at):
        for figure in _listed(match, "speed", "rpm"):
            dotted = THOUSANDS.match(text, figure.start)
            amount = _whole(dotted[0]) if dotted and figure.amount < SLOWEST else figure.amount
            yield figure._replace(value=f"{plain(amount)} rpm", amount=amount) if dotted else figure


def _times(text: str, clocked: Sequence[int], at: Sequence[int]) -> Iterator[Figure]:
    clocks = [match for match in _matches(CLOCK, text, clocked) if "h" in match[0]]
    for match in clocks:
        minutes = 60 * float(match["hours"]) + float(match["minutes"])
        yield Figure(match.start(), match.end(), "time", f"{plain(minutes)} min", minutes * 60)
    told = {match.start() for match in clocks}
    for match in _matches(TIME, text, (place for place in at if place not in told)):
        name = next(name for name in UNITS if match[name])
        if (
            name in ("d", "s")
            and match[name] in ("d", "s")
            and re.search(r"\d[ds]$", match[0])
            and number("".join(next(_numbers(match["numbers"], 0))[2])) > 400
        ):
            continue
        if (
            match[name] in ("'", "′", "’")
            and text[match.end() : match.end() + 2].strip()[:1].isalpha()
            and not text[match.end() : match.end() + 1].isspace()
        ):
            continue
        if DECIMAL.fullmatch(match["numbers"]):
            amount = float(match["numbers"].replace(",", "."))
            yield Figure(match.start(), match.end(), "time", f"{plain(amount)} {NAMES[name]}", amount * UNITS[name])
            continue
        if match["more"]:
            first = next(_numbers(match["numbers"], match.start("numbers")))
            minutes = number(first[2]) * UNITS[name] / 60 + float(match["more"])
            yield Figure(match.start(), match.end(), "time", f"{plain(minutes)} min", minutes * 60)
            continue
        for figure in _listed(match, "time", NAMES[name]):
            if figure.amount < 1000:  # a force may stand before a time as if they were one list
                yield figure._replace(amount=figure.amount * UNITS[name])
    for match in _matches(TIME_IN_WORDS, text, _in_words(text)):
        name = next(name for name in UNITS if match[name])
        count = WORDS[match["word"].lower()] + (0.5 if re.search(r"and (?:a|one)[- ]half", match[0]) else 0)
        if match["word"].lower() == "a" and name not in ("h", "m"):
            continue
        yield Figure(match.start(), match.end(), "time", f"{plain(count)} {NAMES[name]}", count * UNITS[name])
    for match in OVERNIGHT.finditer(text):
        if not HOURS_TOLD.match(text, match.end()):
            yield Figure(match.start(), match.end(), "time", "overnight", 0.0)


def _in_words(text: str) -> list[int]:
    """Where times in words may begin: the units are looked for first, since they are rarer than such words."""
    found = set[int]()
    for unit in TIMED.finditer(text):
        likely = (word.start() for word in WORDED.finditer(text, max(0, unit.start() - WORDY), unit.start()))
        found.update(at for at in likely if COUNTED.match(text, at))
    return sorted(found)


def _temperatures(text: str, at: Sequence[int]) -> Iterator[Figure]:
    for match in _matches(TEMPERATURE, text, _signed(text, [place for place in at if DEGREES.match(text, place)])):
        amount = float(match["number"])
        yield from _colder(text, match.start())
        before = text[max(0, match.start() - 12) : match.start()].rstrip("$ ")
        if match["sign"] and not before[-1:].isdigit():
            amount = -LOST_DEGREES.get(amount, amount)
        elif amount in LOST_DEGREES and text[match.end() - 1] == "C":
            amount = LOST_DEGREES[amount]
        elif amount in (280, 220, 270, 2150) or (amount in (80, 70) and _frozen(text, match)):
            amount = -(amount % 100 or amount) if amount > 100 else -amount  # the sign of minus lost, or printed as 2
        yield Figure(
            match.start(),
            match.end(),
            "temperature",
            f"{plain(amount)} °C" if amount >= 0 else f"-{plain(-amount)} °C",
            amount,
        )
    for match in BARE_COLD.finditer(text):
        if _frozen(text, match):
            amount = float(match["number"])
            yield Figure(match.start("sign"), match.end(), "temperature", f"-{plain(amount)} °C", -amount)
    for match in ROOM.finditer(text):
        cold = match.group().lower() == "on ice"
        yield Figure(
            match.start(), match.end(), "temperature", "on ice" if cold else "room temperature", 0.0 if cold else 21.0
        )


LISTED_BEFORE = re.compile(
    rf"\b(?:at|to) (?:either |both )?(?P<list>(?:(?:[-−–]{SPACE}?)?\d{{1,2}}{SPACE}?(?:,{SPACE}?(?:and |or )?"
    rf"|{SPACE}(?:and|or) |/)){{1,4}})$"
)
"""Temperatures before the last of a list, which alone has the unit: `at 4, -20 or -80 °C`."""


LOST_DEGREES = {48.0: 4.0, 208.0: 20.0, 228.0: 22.0, 258.0: 25.0, 378.0: 37.0, 708.0: 70.0, 808.0: 80.0, 1508.0: 150.0}
"""Temperatures whose sign of degrees some converters print as 8: `378C`."""


def _colder(text: str, start: int) -> Iterator[Figure]:
    """The temperatures of a list before its last."""
    found = LISTED_BEFORE.search(text, max(0, start - 40), start)
    for one in re.finditer(r"(?P<sign>[-−–] ?)?(?P<number>\d{1,2})", found["list"]) if found else ():
        amount = -float(one["number"]) if one["sign"] else float(one["number"])
        at = found.start("list") if found else 0
        yield Figure(at + one.start(), at + one.end(), "temperature", f"{plain(amount)} °C".replace("+", ""), amount)


def _signed(text: str, at: Sequence[int]) -> Iterator[int]:
    """Where numbers begin, each behind the places of its sign, if it has one."""
    for place in at:
        before = text[max(0, place - 6) : place]
        if before[-1:] in SIGNS or before.endswith(("-", " ")) or before[:1] in "Mm":
            yield from (place - size for size in range(len(before), 0, -1) if before[-size] in SIGNS + "Mm")
        yield place


def _frozen(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start() + 4]
    return re.search(r"(?i:stored|froze|freez|storage|kept at|aliquot)[^.;\n]*$", before) is not None


def _pores(text: str, at: Sequence[int]) -> Iterator[Figure]:
    for match in _matches(PORE, text, at):
        unit = match["unit"]
        for figure in _listed(match, "pore", "µm", 0.001 if unit == "nm" else 1.0):
            if unit != "mm" or figure.amount < 2:
                yield figure._replace(value=figure.value if unit != "nm" else f"{plain(figure.amount * 1000)} nm")


def _cutoffs(text: str, at: Sequence[int]) -> Iterator[Figure]:
    for match in _matches(CUTOFF, text, sorted({*at, *(match.start() for match in CUTTING.finditer(text))})):
        written = match["number"] or match["bare"] or match["after"]
        amount = number(written)
        if (match["unit"] or "").lower() in ("da", "dalton") or (not match["unit"] and amount >= 1000):
            amount /= 1000
        yield Figure(match.start(), match.end(), "cutoff", f"{plain(amount)} kDa", amount)


def _volumes(text: str, at: Sequence[int]) -> Iterator[Figure]:
    for match in _matches(VOLUME, text, at):
        unit = match["unit"].lower().replace("μ", "µ").replace("u", "µ")
        name, factor = ("µL", 0.001) if unit == "µl" else ("L", 1000.0) if unit[0] == "l" else ("mL", 1.0)
        amount = number(match["numbers"])
        yield Figure(match.start(), match.end(), "volume", f"{plain(amount)} {name}", amount * factor)


def _percents(text: str, at: Sequence[int]) -> Iterator[Figure]:
    for match in _matches(PERCENT, text, at):
        yield from _listed(match, "percent", "%")


def _repeats(text: str) -> Iterator[Figure]:
    names = {"twice": 2, "thrice": 3, "once more": 2, "two": 2, "three": 3, "four": 4, "five": 5}
    for match in _matches(TIMES, text, (word.start() for word in OFTEN.finditer(text))):
        word = (match["word"] or match["x"]).lower()
        count = names.get(word) or names.get(word.split()[0]) or int(word.split()[0])
        yield Figure(match.start(), match.end(), "times", str(count), float(count))
