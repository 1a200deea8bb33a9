"""Forces and speeds of centrifugation in running text.

Publishers and converters write `100,000 x g`, `100 000×g`, `100k g`, `150, 000xg`, `100,000 RCF`, `100.000 g`,
`$134,000 \\times g$`; they lose the raised figures of 10^5, and a bare `g` may be a weight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.words.numbers import (
    JOIN,
    NUMBER,
    SIGN,
    SPACE,
    Figure,
    listed,
    matches,
    number,
    numbers_in,
    plain,
)
from evcheck.manuscript.words.sieve import Sieve

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
SPINNING = re.compile(
    r"(?i:centrifug|\brpm\b|\bspun\b|\bspins?\b|spinning|pellet|sediment|\brcf\b|supernatant"
    r"|rotor|\bamicon|vivaspin|centricon|\bUC\b|dUC|gravit|\bcleared\b|clarified)"
)
"""Words that make a bare `g` beside a number a force and no weight."""
TIMED_BEFORE = re.compile(r"\d ?(?:mins?|h|hrs?|hours?|minutes|s|['′’])\.? (?:at|@) $")
TIMED_AFTER = re.compile(r"(?:,| for|\)? ?\(|/|@)? ?\d{1,3} ?(?:(?:mins?|h|hrs?|hours?|minutes)\b|['′’](?!\w))")
"""A time beside a bare `g`, as forces have it: `10 min at 300 g`, `300 g, 10 min`."""
SPUN = re.compile(r"(?i:centrif|spun|spin)")
"""Words that make it one right behind what was weighed, where a pellet may be weighed too."""
THOUSANDS = re.compile(r"\d{1,3}\.\d{3}(?!\d)")
MISPRINTED = re.compile(r",\d{2}(?![\d,])")
"""What is left of a thousand that lost a digit: whether `120,00 g` is 12,000 or 120,000, nobody can tell."""
SLOWEST = 100
"""Turns a minute; none spins slower, so that `30.000 rpm` has its thousands set off."""
NEAR = 160
"""How far from a bare `g` a word for spinning may stand, in characters."""


def forces(text: str, raised: Sequence[int], at: Sequence[int]) -> Iterator[Figure]:
    """The forces of a text; `raised` are where powers of ten may begin, `at` where other numbers do."""
    powers = list(matches(POWER, text, raised))
    ends = {match.end() for match in powers}
    for match in matches(FORCE, text, at):
        unit = match["unit"].strip(" \u00a0\u2009\u202f")
        bare = unit.lstrip("$.").strip() in ("g", "G") and match["numbers"][-1:] not in "kK"
        if (bare and not _is_force(text, match)) or match.end() in ends:
            continue
        for figure in listed(match, "force", "g"):
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
    first = _whole(next(numbers_in(match["numbers"], 0))[2])
    if first < 20 or (first < 100 and match["unit"].strip() == "G"):
        return False
    after, before = text[match.end() : match.end() + 20], text[max(0, match.start() - 70) : match.start()]
    if re.match(r" ?of (?!force)|[ -](?:body|weight|wet|tissue|protein|sodium|NaCl)", after):
        return False
    weighed = re.search(r"(?i:weigh\w*|\bmass)(?P<gap>[^.;\n]{0,60})$", before)
    if weighed and not (SPUN if len(weighed["gap"]) < 26 else SPINNING).search(weighed["gap"]):
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
    if MISPRINTED.match(text, figure.end):
        return
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


def speeds(text: str, at: Sequence[int]) -> Iterator[Figure]:
    """The speeds of a text, in turns a minute."""
    for match in matches(SPEED, text, at):
        for figure in listed(match, "speed", "rpm"):
            dotted = THOUSANDS.match(text, figure.start)
            amount = _whole(dotted[0]) if dotted and figure.amount < SLOWEST else figure.amount
            yield figure._replace(value=f"{plain(amount)} rpm", amount=amount) if dotted else figure
