"""Spins: a force or a speed with its time, temperature and rotor."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.knowledge import lookup
from evcheck.manuscript.isolation.pairing import assigned
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.numbers import Figure
from evcheck.manuscript.words.sieve import Sieve

STRONG = 20_000
"""The force above which a spin pellets small vesicles and is an ultracentrifugation."""

HARD = 70_000
"""The force from which on a spin pellets hardly anything but vesicles."""

RCF = 1.118
"""Times g of a rotor with a radius of 1 mm at 1,000 rpm."""

LONG = ("days", "weeks", "months")
"""Units of times that cells are grown for, and no spin takes."""

REFERENCE = re.compile(
    r"^[\s)]*(?:\w+[- ])?(?:pellets?|fractions?|preps?\b|preparations?|steps?|supernatants?|spins?|EVs?|vesicles"
    r"|exosomes|pelleting|samples|speed|runs?|isolates?|material|"
    r"(?:ultra)?centrifugation (?:steps?|pellets?|fractions?))\b"
)
"""What follows a force that is only a name for a fraction: `the 100,000 g pellet`."""

SPIN_WORD = re.compile(
    r"(?i:ultra-?centrifug\w*|centrifug\w*|\bspun\b|\bspin(?:s|ning)?\b|\b(?:re-?)?pellet(?:ed|ing)\b"
    r"|\bsediment(?:ed|ing)\b|\brotor\b|\bdUC\b|\bcleared\b|clarified)"
)

ULTRA = re.compile(r"(?i:ultra-?centrifug)|\bd?UC\b")

ROTOR = Sieve(
    r"\b(?:(?:Beckman |Sorvall |Type |type )?(?:SW|TLA|TLS|MLA|MLS|JA|JS|JLA|NVT|VTi|TST|AH|TH|T-"
    r"|P|S|F|FA|SA|SS|HB|GSA|SLA|FIBERLite|Fiberlite|SureSpin|Ti|R)[- ]?\d{2,3}[\w.×x-]*"
    r"(?: ?Ti\b)?|(?:(?i:fiberlite) )?F\d{1,2}[A-Z]?[-−–]\d{1,2} ?[×xX][ -]?\d{1,4}(?:\.\d)?(?: ?(?:cy?|y|LEX))?"
    r"|(?:Type )?\d{2}(?:\.\d)? ?Ti|7500\d{4})(?=[ -](?:\w+[ -]){0,3}rotor)"
)
"""Rotors by the look of their names, where the word rotor follows."""

NAMED_ROTOR = re.compile(
    r"\b[Rr]otors?:? (?:type |model |[Nn]o\.? )?(?P<name>(?:Ti[- ]?\d{2}|(?:Type )?\d{2}(?:\.\d)? ?Ti"
    r"|[A-Z]{1,4}[- ]?\d{1,3}[A-Z]?(?:[.×x-]\d[\w.×x-]*)?(?: ?Ti)?))\b(?! ?(?:rpm|min|h|×|x) )"
)
"""Rotors by the word before them: `rotor F15-8x50`."""


REFERRED = re.compile(
    r"(?i)\b(?:supernatants?|pellets?|fractions?|material)(?: fractions?)? (?:from|of|after) (?:the )?~?$"
    r"|(?:exosome|EV|vesicle|MP|microparticle)s?[- ](?:free|depleted) (?:\w+ ){1,2}\(~?$"
)
"""What stands before a force that only names a fraction: `the supernatant from 10,000 g`."""

ROTOR_NOUN = re.compile(r"(?i)(?: (?:swing(?:ing)?[- ]?(?:out|bucket)|fixed[- ]angle|rotors?))+$")


def spins_of(read: Reading, number: int, start: int, end: int, parts: Sequence[Span]) -> list[Event]:
    """The spins that a sentence tells with a force or a speed."""
    figures = figures_within(read.figures, start, end)
    forces = [figure for figure in figures if figure.kind == "force"]
    forces += _said_again(read, start, end)
    speeds = [figure for figure in figures if figure.kind == "speed"]
    alone: list[Figure] = []
    paired: dict[Figure, Figure] = {}
    for speed in speeds:
        near = next((force for force in forces if _same_spin(read.text, force, speed) and force not in paired), None)
        if near is None:
            alone.append(speed)
        else:
            paired[near] = speed
    heads = sorted([*forces, *alone])
    times = assigned(
        read.text, heads, [one for one in figures if one.kind == "time" and not _is_of_other_acts(read.text, one)]
    )
    cool = [figure for figure in figures if figure.kind == "temperature" and figure.amount > FREEZING]
    temperatures = assigned(read.text, heads, cool)
    spins = []
    for head in heads:
        named = REFERENCE.match(read.text[head.end : head.end + 40]) or REFERRED.search(
            read.text[max(start, head.start - 40) : head.start]
        )
        if head not in times and named:
            continue
        part = _clause(parts, head.start)
        if head.kind == "speed" and not SPIN_WORD.search(read.text[start:end]):
            continue
        force = head if head.kind == "force" else None
        own = paired.get(head) if force else head
        spins.append(
            Event(
                head.start, head.end, _spin_method(read.text, part, head), number, part, force, own, times.get(head),
                temperatures.get(head), _repeats(read.text, head, figures, part), keep=_kept(read, head),
            )
        )  # fmt: skip
    return _with_rotors(read, spins, start, end)


FREEZING = -10.0
"""Degrees; what is colder is a freezer, and no centrifuge."""
NOT_FOR = re.compile(r"\b(?:within|no later than|not later than|every) (?:the first |about |~)?$")
"""Words before a time by which something was done, and not for which."""


def _is_of_other_acts(text: str, time: Figure) -> bool:
    """Whether a time is no length of a spin: days, or one that the spin was done within."""
    return time.value.endswith(LONG) or NOT_FOR.search(text, max(0, time.start - 24), time.start) is not None


SAME = re.compile(
    r"\b(?:at|with|using) (?:the |an )?(?:same|identical) (?:speeds?|(?:centrifugal |g[- ])?forces?|rcf|RCF|g\b|rpm)"
    r"|\b(?:again|once more|a second time|repeatedly|(?:re-?|ultra-?)?centrifuged|(?:re-?)?spun|pelleted) (?:under"
    r"|at|in|with) (?:the )?"
    r"(?:same|identical) (?:conditions|settings|parameters|way|manner)"
)


def _said_again(read: Reading, start: int, end: int) -> list[Figure]:
    """The force of the spin before, where words stand for it: `centrifuged again at the same speed for 1 h`."""
    if read.text.find(" same ", start, end) < 0:
        return []
    found = []
    for match in SAME.finditer(read.text, start, end):
        before = figures_within(read.figures, max(0, start - 400), match.start(), "force")
        if before:
            found.append(before[-1]._replace(start=match.start(), end=match.end()))
    return found


def _clause(parts: Sequence[Span], position: int) -> Span:
    return next((part for part in reversed(parts) if part.start <= position), parts[0])


IN_ROTOR = re.compile(
    r"(?: (?:for|\() ?\d[\d.]* ?(?:min|h|hours?|minutes)\)?)? (?:in|with|using"
    r"|on) [^,;()]{2,40}rotor ?\((?![^)]{0,20}\bmax)"
)
"""What stands between a force and the speed in brackets behind its rotor."""


def _same_spin(text: str, force: Figure, speed: Figure) -> bool:
    """Whether a force and a speed are two words for one spin: `28,000 rpm (100,000 × g)`."""
    first, second = sorted((force, speed))
    gap = text[first.end : second.start]
    if first is force and IN_ROTOR.fullmatch(gap):
        return True
    return len(gap) < 45 and not re.search(
        r"\bmins?\b|\bminutes?\b|\bh\b|\bhrs?\b|\bhours?\b|\d ?['′’]|\bthen\b|;|\d ?°", gap
    )


def _spin_method(text: str, part: Span, head: Figure) -> str:
    if head.kind == "force":
        return "ultracentrifugation" if head.amount > STRONG else "centrifugation"
    ultra = ULTRA.search(text, part.start, part.end) or head.amount >= 25_000
    return "ultracentrifugation" if ultra else "centrifugation"


SPINS = re.compile(r"(?i)\w+[- ].*(?:centrifug|spin)")
"""Words that count spins, and not how often one is done: of several figures each is that of one spin."""
EACH_ITS_OWN = re.compile(r"(?i)\b(?:first|second|respectively|initial|final|increasing|followed by|then)\b")
"""Words of a sentence that tells its spins one by one."""


def _repeats(text: str, head: Figure, figures: Sequence[Figure], part: Span) -> Figure | None:
    """How often a spin is done, as the words beside it tell."""
    if not figures:
        return None
    heads = [figure for figure in figures if figure.kind in ("force", "speed")]
    alone = len({figure.kind for figure in heads}) == len(heads) and not EACH_ITS_OWN.search(
        text, figures[0].start, figures[-1].end
    )
    figures = [one for one in figures if alone or not SPINS.match(text[one.start : one.end])]
    near = [figure for figure in figures if figure.kind == "times" and part.start <= figure.start < part.end]
    near = [
        figure
        for figure in near
        if not re.search(r"(?i:wash\w*|rinsed) ?$", text[max(0, figure.start - 9) : figure.start])
    ]
    return next((figure for figure in near if abs(figure.start - head.start) < 60), None)


KEPT = re.compile(
    r"(?i)(?P<supernatant>\bsupernatants? (?:was|were|is)? ?(?:then |further |subsequently |carefully |again )?"
    r"(?:collected|transferred|centrifuged|filtered|ultracentrifuged|passed|spun|recovered|saved|retained|loaded"
    r"|applied|kept|concentrated|mixed|subjected)|\bpellets? (?:was|were)? ?(?:then )?discarded)"
    r"|(?P<pellet>\bpellets? (?:was|were|containing|is)? ?(?:then |subsequently "
    r"|gently )?(?:resuspended|re-suspended|washed|dissolved|suspended|recovered)|\bsupernatants? (?:was"
    r"|were)? ?(?:then |carefully )?(?:discarded|removed|aspirated|decanted))"
)
CLEARS = re.compile(r"(?i)\b(?:remov|eliminat|clear|deplet|discard|get rid|exclud)\w*")
"""Words for a spin that takes something out of what is worked on."""

AS_FAR = 220
"""How many characters behind a spin may tell what was kept of it."""


def _kept(read: Reading, head: Figure) -> str:
    """What is kept of a spin, as the words behind it tell; those behind the next spin are about that one."""
    end = head.end + AS_FAR
    heads = [one for one in figures_within(read.figures, head.end, end) if one.kind == head.kind == "force"]
    match = KEPT.search(read.text, head.end, heads[0].start if heads else end)
    if match is not None:
        return str(match.lastgroup)
    if not heads or heads[0].amount <= head.amount:
        return ""
    later = KEPT.search(read.text, heads[0].end, end)
    beyond = heads[1].start if len(heads) > 1 else end
    clears = CLEARS.search(read.text, head.end, beyond) is not None
    return "supernatant" if clears or (later is not None and later.lastgroup == "supernatant") else ""


def _with_rotors(read: Reading, spins: list[Event], start: int, end: int) -> list[Event]:
    rotors = rotors_within(read, start, end)
    for rotor in rotors:
        before = [place for place, spin in enumerate(spins) if spin.start < rotor.start]
        after = [place for place, spin in enumerate(spins) if spin.start > rotor.start]
        place = before[-1] if before else after[0] if after else -1
        clause_after = next((place for place in after if spins[place].clause.start <= rotor.start), -1)
        if clause_after >= 0 and before and spins[before[-1]].clause != spins[clause_after].clause:
            place = clause_after
        if place >= 0 and spins[place].rotor is None:
            spins[place] = _by_rotor(read.text, spins[place]._replace(rotor=rotor))
    return spins


def _by_rotor(text: str, spin: Event) -> Event:
    """A spin told in rpm as an ultracentrifugation where its rotor makes so much of them: `20,000 rpm (SW 60 Ti)`."""
    if spin.speed is None or spin.force is not None or spin.rotor is None or spin.method != "centrifugation":
        return spin
    rotor = lookup.find("rotor", text[spin.rotor.start : spin.rotor.end]).entry
    force = RCF * rotor.r_max * (spin.speed.amount / 1000) ** 2 if rotor is not None else 0.0
    return spin._replace(method="ultracentrifugation") if force > STRONG else spin


def rotors_within(read: Reading, start: int, end: int) -> list[Span]:
    """The rotors that a part of the text names: those known, and those that the word `rotor` follows."""
    found = []
    for name in within(read.names, "rotor", start, end):
        word = read.text[name.start : name.end]
        if not re.fullmatch(r"\d+|[a-z ]+", word) and (
            re.search(r"[A-Z]", word)
            and (len(word) > 4 or "otor" in read.text[name.end : name.end + 40] or "Ti" in word or "SW" in word)
        ):
            found.append(Span(name.start, name.end))
    if read.text.find("otor", start, end) < 0:
        return found
    matches = [Span(match.start(), match.end()) for match in ROTOR.finditer(read.text, start, end)]
    matches += [Span(*match.span("name")) for match in NAMED_ROTOR.finditer(read.text, start, end)]
    for one in matches:
        if not any(span.start < one.end and one.start < span.end for span in found):
            found.append(one)
    return sorted(
        Span(span.start, span.start + len(ROTOR_NOUN.sub("", read.text[span.start : span.end]))) for span in found
    )
