"""The steps of work that a sentence tells: spins with their force, time and rotor, filters, columns, reagents, captures.

A step is begun by the words for a method, by a product that stands for one, or by a force; times, temperatures, rotors,
pores and products go to the step that they stand nearest to, without a verb of another act between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.knowledge import entries
from evcheck.manuscript.figures import Figure, figures_within
from evcheck.manuscript.names import Mention, Mentions, within
from evcheck.manuscript.text import Span

STRONG = 20_000
"""The force above which a spin pellets small vesicles and is an ultracentrifugation."""

LISTED = re.compile(
    r"^(?: ?(?:× ?|x ?)?g?)?(?: ?[,;/] ?(?:and |or |then )?| (?:and|or|then|to|&"
    r"|followed by) )(?:at )?$"
)
APART = re.compile(
    r"\b(?:centrifuged|ultra-?centrifuged|spun|repeated|resuspended|incubat\w*|transferred|stored"
    r"|kept|placed|mixed|added|"
    r"adsorb\w*|absorb\w*|dried|fixed|settle|allow\w*|(?:was|were|then) (?:\w+ly )?(?!performed"
    r"|carried|conducted|done|applied|repeated|obtained|used|run|set)\w+(?:ed|spun)|rotat\w+"
    r"|stirr\w+|shak\w+|left|cultured|washed|loaded|applied|stained|discarded|filtered|vortexed"
    r"|overlaid|allowed)\b"
)
"""Acts that part a time from a force: the time belongs to the other act."""

LOOSE = re.compile(
    r";|\bthen\b|\bfollowed by\b|\bto (?:remove|pellet|collect|obtain|eliminate|clear|isolate"
    r"|get)\b|\bsupernatants?\b|\bpellets?\b|\bwas\b|\bwere\b"
)
REFERENCE = re.compile(
    r"^[\s)]*(?:\w+[- ])?(?:pellets?|fractions?|steps?|supernatants?|spins?|EVs?|vesicles"
    r"|exosomes|pelleting|samples|speed|runs?|isolates?|material|"
    r"(?:ultra)?centrifugation (?:steps?|pellets?|fractions?))\b"
)
"""What follows a force that is only a name for a fraction: `the 100,000 g pellet`."""

FURTHEST = 4.0
"""The cost at which a figure belongs to no spin any more."""

SPIN_WORD = re.compile(
    r"(?i:ultra-?centrifug\w*|centrifug\w*|\bspun\b|\bspin(?:s|ning)?\b|\bpellet(?:ed|ing)\b"
    r"|\bsediment(?:ed|ing)\b|\brotor\b|\bdUC\b|\bcleared\b|clarified)"
)
ULTRA = re.compile(r"(?i:ultra-?centrifug)|\bd?UC\b")
ROTOR = re.compile(
    r"\b(?:(?:Beckman |Sorvall |Type |type )?(?:SW|TLA|TLS|MLA|MLS|JA|JS|JLA|NVT|VTi|TST|AH|TH|T-"
    r"|P|S|F|FA|SA|SS|HB|GSA|SLA|FIBERLite|Fiberlite|SureSpin|Ti|R)[- ]?\d{2,3}[\w.×x-]*"
    r"(?: ?Ti\b)?|(?:Type )?\d{2}(?:\.\d)? ?Ti)(?=[ -](?:\w+[ -]){0,3}rotor)"
)
"""Rotors by the look of their names, where the word rotor follows."""

BUFFER_FILTER = re.compile(
    r"(?i:filter(?:ed|-steril\w+)?[- ](?:\w+[- ]){0,2}?(?:D?PBS|buffers?|saline|water|HEPES|HBS"
    r"|TBS|medium|media|solutions?|sucrose|milli-?Q)\b)"
)
IN_BRACKETS = re.compile(
    r"(?i:\b(?:D?PBS|buffers?|saline|water|HEPES|solutions?|TBS|FBS|FCS|medium"
    r"|media)\b,? ?[(\[](?:[\w.-]+ ){0,5}$)"
)
BUFFER_BEFORE = re.compile(
    r"(?i:\b(?:D?PBS|buffers?|saline|water|HEPES|solutions?|TBS|FBS|FCS"
    r"|reagents?)\b[ ,(\[]{1,3}(?:[\w.]+ ){0,4}$)"
)

GRADIENT = re.compile(
    r"(?i:density[- ]gradient|\bgradients?\b(?! (?:PCR|gel|elution|of (?:acetonitrile|solvent"
    r"|methanol)|echo|buffer))|\b(?:discontinuous|continuous|step) (?:iodixanol|optiprep|sucrose)"
    r"|\bflo(?:a)?t(?:ation|ed)\b|\bisopycnic\b)|\bODG\b|\bOVG\b|\bDGC\b|\bDGUC\b|\bDG-UC\b"
)
NO_GRADIENT = re.compile(
    r"(?i:ficoll|lymphoprep|histopaque|gel|acetonitrile|solvent|mobile phase|HPLC|temperature"
    r"|electrochemical|concentration gradient|linear gradient of (?:\d|B|buffer|acetonitrile)"
    r"|polyacrylamide|4[-–]1[25]|4[-–]20|SDS)"
)
CUSHION = re.compile(r"(?i:\bcushion(?:s|ed)?\b)")
MATRIX_NEAR = 200

OTHER_METHODS = (
    ("size exclusion chromatography", r"(?i:size[- ]exclusion|\bgel filtration\b|gel[- ]permeation chromatograph)|\bSEC\b|\bqEV\w*"),
    (
        "tangential flow filtration",
        r"(?i:tangential[- ]flow|cross-?[- ]?flow filtration|hollow[- ]fib(?:er|re)(?: (?:filt"
        r"|cartridge|module|membrane|column|TFF|system))|transverse flow filtration)|\bTFF\b",
    ),
    (
        "ultrafiltration",
        r"(?i:\bultra-?filt(?:ration|ered|er)\w*|centrifugal (?:filters?|concentrat\w+|filtration"
        r"|ultrafiltration|devices?|filter units?)|spin concentrators?|"
        r"stirred[- ]cell|centrifugal units?|ultra-?centrifugal filters?)",
    ),
    ("field-flow fractionation", r"(?i:field[- ]flow[- ]fractionation)|\b(?:AF4|AsFlFFF|A4F|AF4-MALS|FlFFF|EAF4)\b"),
    ("anion exchange chromatography", r"(?i:anion[- ]exchange|\bDEAE\b|quaternary am\w+)|\b(?:AEX|AIEX|AEC)\b"),
    ("cation exchange chromatography", r"(?i:cation[- ]exchange)"),
    ("ion exchange chromatography", r"(?i:ion[- ]exchange|monolith\w* (?:column|chromatograph))|\bIEX\b"),
    ("bind-elute size exclusion chromatography", r"(?i:bind[- /]elute|core ?bead|multimodal (?:chromatograph|flow|resin|column))|\bBE-SEC\b"),
    (
        "polymer precipitation",
        r"(?i:\b(?:polymer|polyethylene glycol)[- ](?:\w+[- ]){0,3}?precipitat\w*"
        r"|\bPEG[- ]?\d*k?[- ](?:\w+[- ]){0,3}?precipitat\w*|precipitat\w+ (?:\w+ ){0,6}?(?:with"
        r"|using|by|in) (?:\w+[ -]|\d+ ?% ){0,3}?"
        r"(?:PEG\b|PEG[- ]?\d|polyethylene glycol|protamine|poly\(ethylene glycol\))|(?:exosome|EV"
        r"|vesicle)s?[- ]precipitat(?:ion|ing) (?:solution|reagent|kit|buffer|method)?|(?:using|by"
        r"|via|with) (?:the |a |an )?(?:[\w-]+ ){0,3}?precipitation (?:method|kit|reagent|solution"
        r"|technique|approach))",
    ),
    ("salting out", r"(?i:salting[- ]out|(?:ammonium sul(?:f|ph)ate|sodium acetate) precipitation)"),
    (
        "immunoaffinity",
        r"(?i:\bimmuno-?(?:affinity|captur\w+|isolat\w+|magnetic|precipitat\w+|bead\w*|purif\w+"
        r"|pull\w*|select\w+|enrich\w*)|(?:magnetic |latex |micro"
        r"|nano)?-?beads?\b(?:(?![.;] ).){0,60}?(?:\banti-|antibod)"
        r"|(?:\banti-[\w-]+|antibod\w+)[- ,](?:[\w-]+[- ]){0,4}?(?:coated|conjugated|coupled"
        r"|function\w+|bound|immobili[sz]ed)(?:[- ][\w-]+){0,3} (?:micro|nano)?-?(?:beads|particles)"
        r"|\banti-[\w-]+ (?:\w+[- ]){0,3}?(?:micro|nano)?-?(?:beads|particles)\b|beads? (?:coated"
        r"|conjugated|coupled|function\w+) with (?:\w+ )?\w+mab\b|\w+mab[- ](?:coated|conjugated"
        r"|coupled) (?:\w+ )?beads|\bbiotin\w*[- ](?:[\w-]+[- ]){0,4}?(?:anti-[\w-]+|antibod\w+)"
        r"|(?:magnetic|micro)[- ]?(?:beads|particles)[- ](?:\w+[- ]){0,3}(?:against|specific for))",
    ),
    (
        "affinity",
        r"(?i:\b(?:heparin|lectin|aptamer|peptide|annexin V|tim-?4|phosphatidylserine|PS|TiO2"
        r"|titanium dioxide)[- ](?:\w+[- ]){0,3}?(?:affinity|captur\w+|chromatograph\w*|beads?"
        r"|columns?|pull-?down|enrichment|isolation)"
        r"|\baffinity (?:chromatograph|captur|purif|isolat|enrich|separat|pull|column)\w*|\bVn96\b)",
    ),
    ("membrane affinity", r"(?i:membrane[- ]affinity|membrane-based affinity)"),
    ("microfluidics", r"(?i:\bmicro-?fluidic\w* (?:\w+ ){0,3}?(?:isolat\w+|separat\w+|captur\w+|purif\w+|enrich\w+"
        r"|chip|device|system|platform)|deterministic lateral displacement|acousto-?fluidic\w*"
        r"|acoustic (?:trapping|separation|enrichment|isolation)|lab-on-a-dis[ck])|\bDLD\b(?!-?\d)"),
    ("aqueous two-phase system", r"(?i:aqueous two[- ]phase|two-phase (?:system|separation|partition\w*))|\bATPS\b"),
    ("electrophoretic separation", r"(?i:free[- ]flow electrophoresis|dielectrophore\w+|isotachophore\w+)"),
    ("hydrophobic interaction chromatography", r"(?i:hydrophobic interaction chromatograph\w*)"),
)  # fmt: skip
"""Words for methods other than spins and filters, the name that a dossier has for each."""

_OTHER_METHODS = tuple((method, re.compile(pattern)) for method, pattern in OTHER_METHODS)
FILTER = re.compile(
    r"(?i:\b(?:(?:sterile|syringe|vacuum|micro|pre|membrane)[- ]?)?filt(?:ered|rations?|ers?"
    r"|ering|rated)\b|passed through|pushed through|pressed through|(?:membrane|pore size|pores?"
    r"|strainer)\b|(?:ﬁ|/uniFB01|\bfi) ?ltr?(?:ation|ered|er))"
)
CONCENTRATE = re.compile(
    r"(?i:concentrat|ultra-?filt|MWCO|cut-?[ -]?off|molecular[ -]weight|NMWL|filter|spin column"
    r"|device|membrane|diafilt|retentate|Amicon|Vivaspin|Centricon|desalt|buffer.exchange)"
)
PRODUCT_CLASS = {
    "ion exchange": "ion exchange chromatography", "precipitation": "precipitation", "resin": "resin binding",
    "membrane affinity": "membrane affinity",
}  # fmt: skip
NOUNS = re.compile(
    r"(?:,? (?:[Cc]entrifugal|[Uu]ltra|[Ff]ilt(?:er|ration)s?|[Dd]evices?|[Uu]nits?"
    r"|[Cc]oncentrators?|resins?|columns?|cartridges?|system|goat|mouse|rabbit|anti-\w+|IgG|beads"
    r"|tubes?|\d+ ?kDa?|SEC))+$"
)
FOR_CARGO = re.compile(
    r"[- ](?:\w+ )?(?:mi|total |small )?(?:RNA|DNA|protein) (?:isolation|extraction|purification"
    r"|kit|assay|mini|micro)|[- ](?:sequencing|PCR|ELISA|library)",
    re.I,
)
CLASSES = {entry.name: entry.method_classes for entry in entries("product")}
SILENT = frozenset(("dialysis", "extrusion", "loading", "labelling", "purchase", "handling"))
KIT = re.compile(
    r"\b(?:[A-Z][\w™®-]*[ ])?(?:[\w™®/-]+ ){0,3}?(?:[Ee]xosomes?|EVs?|(?:[Mm]icro)?[Vv]esicles?"
    r"|[Mm]icroparticles?)(?: [\w™®/-]+){0,4}? (?:[Kk]its?|[Rr]eagents?|[Ss]ystem)\b"
    r"|\b[Kk]it for (?:the )?(?:\w+ ){0,3}?(?:exosome|EV|(?:micro)?vesicle|microparticle)s?\b"
)
"""A kit for vesicles that the knowledge base does not have."""

LEAD = re.compile(
    r"(?i)(?:(?:with|using|by|via|an?|the|and|from|commercial|commercially|available|following"
    r"|according|to|of) )+"
)
CONCENTRATOR = re.compile(
    r"(?:\b\d[\d,]* (?:kDa )?(?:molecular[ -]weight cut-?[ -]?off"
    r"|MWCO) )?(?i:centrifugal (?:concentrators?|filter(?: units?| devices?)?))(?= \([A-Z])"
)
ROUNDS = re.compile(
    r"(?i:\b(?:by (?:the same|identical)|same (?:conditions|speed|force|parameters|settings"
    r"|procedure)|as (?:above|before)|again)\b)"
)


class Event(NamedTuple):
    """A step as a sentence tells it: its method, where its words stand, its figures and names.

    `force`, `speed`, `time`, ... are figures, `rotor`, `product` and `matrix` names with their places. `said` is true
    where the words alone tell the step, with no figure, `again` where its time is that of the same spin before.
    """

    start: int
    end: int
    method: str
    sentence: int
    clause: Span
    force: Figure | None = None
    speed: Figure | None = None
    time: Figure | None = None
    temperature: Figure | None = None
    times: Figure | None = None
    pore: Figure | None = None
    cutoff: Figure | None = None
    rotor: Span | None = None
    product: Span | None = None
    matrix: Span | None = None
    percents: tuple[Figure, ...] = ()
    keep: str = ""
    said: bool = False
    again: bool = False


class Reading(NamedTuple):
    """A text with what was found in it once: names and figures."""

    text: str
    names: Mentions
    figures: Sequence[Figure]


CLAUSE = re.compile(
    r";\s|(?:,| and| before| after which| which) (?=(?:and |was |were |finally |further "
    r"|subsequently |then )?(?:then|subsequently|finally|next|the (?:resulting|pellet|supernatant"
    r"|filtrate|clear|final|remaining|concentrate)|"
    r"supernatants?|pellets?|filtrate|resulting|followed|washed|filtered|concentrated"
    r"|ultra-?centrifuged|centrifuged|spun|passed|resuspended|re-?suspended|pelleted|"
    r"subjected|loaded|layered|applied|filtering|centrifuging|concentrating|purified|precipitated"
    r"|incubated|placed|overlaid|(?:a )?(?:second|third|last|final) (?:ultra)?(?:centrifug"
    r"|spin))\b)"
    r"|,? (?=followed by\b|prior to\b)|,? (?=then (?!the\b))"
)


def clauses(text: str, start: int, end: int) -> list[Span]:
    """The parts of a sentence that each tell one act."""
    found, begin = [], start
    for match in CLAUSE.finditer(text, start, end):
        if match.start() > begin:
            found.append(Span(begin, match.start()))
            begin = match.start()
    return [*found, Span(begin, end)]


TELLS = re.compile(
    r"[Cc]entrif|\b[Ss]pun\b|\b[Ss]pin|[Ff]ilt|ﬁ ?lt|uniFB01|\bfi lt|[Cc]hromato|[Pp]recipit"
    r"|[Bb]ead|[Ee]xclusion|[Aa]ffinity|[Ff]luidic|[Pp]hase|[Cc]aptur|[Gg]radient|[Cc]ushion"
    r"|[Ii]mmuno|[Ff]ield|[Tt]angential|"
    r"[Hh]ollow|[Aa]cousti|\b[Kk]its?\b|[Ee]xchange|[Ss]alting|[Ee]lectropho|[Hh]ydrophobic"
    r"|[Bb]iotin|\b(?:SEC|TFF|AF4|DLD|ATPS|IEX|AEX|UC|dUC)\b|qEV|[Ss]ephar|[Ss]uperose"
    r"|[Ss]ephacryl|[Cc]apto|Exo[A-Z-]|exo[A-Z]|"
    r"Amicon|[Cc]entric|[Vv]iva|[Rr]eagent|[Cc]olumn|[Pp]ellet|[Ss]ediment|\bg\b|\brpm\b|PEG"
    r"|[Dd]ynabeads|[Mm]embrane|[Aa]nti-|Vn96|Tim-?4|resin|[Oo]pti[Pp]rep|iodixanol|[Pp]assed"
)
"""Words without one of which a text tells no step."""


def tells_steps(text: str, start: int, end: int) -> bool:
    """Whether a part of a text can tell a step at all."""
    return TELLS.search(text, start, end) is not None


def steps_of(read: Reading, number: int, start: int, end: int) -> list[Event]:
    """The steps that a sentence tells, in the order of their words."""
    if not tells_steps(read.text, start, end):
        return []
    parts = clauses(read.text, start, end)
    spins = _spins(read, number, start, end, parts)
    others = [*_filters(read, number, parts), *_others(read, number, parts), *_products(read, number, parts)]
    others = _one_each(others)
    found, taken = [], set()
    for event in others:
        own = _driven(read, event, spins, taken)
        if own is not None:
            taken.add(own.start)
            event = event._replace(
                force=own.force, speed=own.speed, time=own.time, temperature=own.temperature, rotor=own.rotor
            )
        found.append(event)
    found += [spin for spin in spins if spin.start not in taken]
    return sorted(found, key=lambda event: event.start)


def _clause(parts: Sequence[Span], position: int) -> Span:
    return next((part for part in reversed(parts) if part.start <= position), parts[0])


def _spins(read: Reading, number: int, start: int, end: int, parts: Sequence[Span]) -> list[Event]:
    figures = figures_within(read.figures, start, end)
    forces = [figure for figure in figures if figure.kind == "force"]
    speeds = [figure for figure in figures if figure.kind == "speed"]
    alone, paired = [], {}
    for speed in speeds:
        near = next((force for force in forces if _same_spin(read.text, force, speed) and force not in paired), None)
        if near is None:
            alone.append(speed)
        else:
            paired[near] = speed
    heads = sorted([*forces, *alone])
    times = _assigned(read.text, heads, [figure for figure in figures if figure.kind == "time"])
    temperatures = _assigned(read.text, heads, [figure for figure in figures if figure.kind == "temperature"])
    spins = []
    for head in heads:
        if head not in times and REFERENCE.match(read.text[head.end : head.end + 40]):
            continue
        part = _clause(parts, head.start)
        if head.kind == "speed" and not SPIN_WORD.search(read.text[start:end]):
            continue
        force, speed = (head, paired.get(head)) if head.kind == "force" else (None, head)
        spins.append(
            Event(
                head.start, head.end, _spin_method(read.text, part, head), number, part, force, speed, times.get(head),
                temperatures.get(head), _repeats(read.text, head, figures, part), keep=_kept(read.text, head.end),
            )
        )  # fmt: skip
    return _with_rotors(read, spins, start, end)


def _same_spin(text: str, force: Figure, speed: Figure) -> bool:
    """Whether a force and a speed are two words for one spin: `28,000 rpm (100,000 × g)`."""
    first, second = sorted((force, speed))
    gap = text[first.end : second.start]
    return len(gap) < 45 and not re.search(r"\bmin\b|\bh\b|\bthen\b|;|\d ?°", gap)


def _spin_method(text: str, part: Span, head: Figure) -> str:
    if head.kind == "force":
        return "ultracentrifugation" if head.amount > STRONG else "centrifugation"
    ultra = ULTRA.search(text, part.start, part.end) or head.amount >= 25_000
    return "ultracentrifugation" if ultra else "centrifugation"


def _cost(text: str, head: Figure, other: Figure) -> float:
    """How far a figure stands from a spin; verbs of other acts between them part them."""
    first, second = sorted((head, other))
    gap = text[first.end : second.start].replace("$", "")
    if len(gap) > 140:
        return FURTHEST
    cost = len(gap) / 50
    if first is other and not re.search(r"(?:\bat|@|\bof|\() ?$", gap):
        cost += 0.5
    if APART.search(gap):
        cost += FURTHEST
    cost += 1.2 * min(len(LOOSE.findall(gap)), 2)
    if first is other and re.search(r"[,;] ?$|\band ?$", gap):
        cost += 0.8
    return cost


def _assigned(text: str, heads: Sequence[Figure], others: Sequence[Figure]) -> dict[Figure, Figure]:
    """Which of the other figures belongs to which spin: lists pairwise, else the nearest, each once."""
    found: dict[Figure, Figure] = {}
    groups, lists = _lists(text, heads), _lists(text, others)
    used: set[Figure] = set()
    for group in groups:
        if len(group) < 2:
            continue
        after = [one for one in lists if one[0].start > group[-1].start and _cost(text, group[-1], one[0]) < FURTHEST]
        before = [one for one in lists if one[-1].end < group[0].start and _cost(text, group[0], one[-1]) < FURTHEST]
        for one in (*after[:1], *before[-1:]):
            if len(one) in (1, len(group)) and group[0] not in found and not used & {*one}:
                for place, head in enumerate(group):
                    found[head] = one[place] if len(one) > 1 else one[0]
                used |= {*one}
    left = [head for head in heads if head not in found]
    found.update(_paired(text, left, [other for other in others if other not in used]))
    return found


UNPAIRED = {"head": 2.0, "other": 0.4}
"""What it costs to leave a spin, or a figure, without the other."""


def _paired(text: str, heads: Sequence[Figure], others: Sequence[Figure]) -> dict[Figure, Figure]:
    """Spins and figures in neighbouring pairs, so that the whole sentence fits best: `10 min at 300 g, 20 min at ...`."""
    items = sorted(
        [(head, True) for head in heads] + [(other, False) for other in others], key=lambda one: one[0].start
    )
    best: list[tuple[float, int]] = [(0.0, 0)]
    for place, (figure, is_head) in enumerate(items):
        alone = best[place][0] + (UNPAIRED["head"] if is_head else UNPAIRED["other"])
        choice = (alone, 1)
        if place and items[place - 1][1] != is_head:
            head, other = (figure, items[place - 1][0]) if is_head else (items[place - 1][0], figure)
            cost = _cost(text, head, other)
            if cost < FURTHEST and best[place - 1][0] + cost / 2 < alone:
                choice = (best[place - 1][0] + cost / 2, 2)
        best.append(choice)
    found, place = {}, len(items)
    while place:
        if best[place][1] == 2:
            first, second = items[place - 2], items[place - 1]
            found[first[0] if first[1] else second[0]] = second[0] if first[1] else first[0]
        place -= best[place][1]
    return found


def _lists(text: str, figures: Sequence[Figure]) -> list[list[Figure]]:
    """The figures in lists: those that only commas and `and` stand between."""
    groups: list[list[Figure]] = []
    for figure in figures:
        if groups and LISTED.match(text[groups[-1][-1].end : figure.start]):
            groups[-1].append(figure)
        else:
            groups.append([figure])
    return groups


def _repeats(text: str, head: Figure, figures: Sequence[Figure], part: Span) -> Figure | None:
    near = [figure for figure in figures if figure.kind == "times" and part.start <= figure.start < part.end]
    near = [
        figure
        for figure in near
        if not re.search(r"(?i:wash\w*|rinsed) ?$", text[max(0, figure.start - 9) : figure.start])
    ]
    return next((figure for figure in near if abs(figure.start - head.start) < 60), None)


def _kept(text: str, position: int) -> str:
    """What is kept of a spin, as the words behind it tell."""
    match = re.search(
        r"(?i)(?P<supernatant>\bsupernatants? (?:was|were|is)? ?(?:then |further |subsequently "
        r"|carefully )?(?:collected|transferred|centrifuged|filtered|ultracentrifuged|passed|spun"
        r"|recovered|saved))"
        r"|(?P<pellet>\bpellets? (?:was|were|containing|is)? ?(?:then |subsequently "
        r"|gently )?(?:resuspended|re-suspended|washed|dissolved|suspended|recovered))"
        r"|(?P<next>\bcentrifug|\bspun)",
        text[position : position + 220],
    )
    return match.lastgroup if match and match.lastgroup in ("supernatant", "pellet") else ""


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
            spins[place] = spins[place]._replace(rotor=rotor)
    return spins


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
    for match in ROTOR.finditer(read.text, start, end):
        if not any(span.start < match.end() and match.start() < span.end for span in found):
            found.append(Span(match.start(), match.end()))
    return sorted(found)


def _filters(read: Reading, number: int, parts: Sequence[Span]) -> list[Event]:
    """Filters, by a pore with words for filtering beside it."""
    found = []
    for part in parts:
        words = read.text[part.start : part.end]
        if not FILTER.search(words):
            continue
        for pore in figures_within(read.figures, part.start, part.end, "pore"):
            beside = read.text[max(part.start, pore.start - 90) : min(part.end, pore.end + 70)]
            if not 0.05 <= pore.amount <= 5 or not re.search(
                r"(?i:filt(?:er|r)|(?:ﬁ|/uniFB01|\bfi) ?lt|passed|through|membrane|strainer)", beside
            ):
                continue
            if re.search(
                r"(?i:beads?|particles?|lens|resin|column|diameter|latex|grid|section)\b",
                read.text[pore.end : pore.end + 16],
            ):
                continue
            if re.search(r"(?i:PVDF|nitrocellulose) (?:membranes?|filters?)", beside) and re.search(
                r"(?i:transfer|blot)", words
            ):
                continue
            around = read.text[max(part.start, pore.start - 60) : min(len(read.text), pore.end + 40)]
            before = read.text[max(0, pore.start - 30) : pore.start]
            if (
                BUFFER_FILTER.search(around)
                or IN_BRACKETS.search(before)
                or (BUFFER_BEFORE.search(before) and not re.search(r"through", before))
            ):
                continue
            found.append(Event(pore.start, pore.end, "filtration", number, part, pore=pore))
    return found


def _others(read: Reading, number: int, parts: Sequence[Span]) -> list[Event]:
    found = []
    for part in parts:
        for method, pattern in _OTHER_METHODS:
            match = pattern.search(read.text, part.start, part.end)
            if match is None or _denied(read.text, match.start(), part.start):
                continue
            event = Event(match.start(), match.end(), method, number, part, said=True)
            found.append(_filled(read, event))
    return found


def _filled(read: Reading, event: Event) -> Event:
    """A step with the cut-off of its clause, and its product."""
    if event.method in ("ultrafiltration", "tangential flow filtration"):
        cutoffs = figures_within(read.figures, event.clause.start, event.clause.end, "cutoff")
        event = event._replace(cutoff=cutoffs[0] if cutoffs else None)
        pores = figures_within(read.figures, event.end, min(event.clause.end, event.end + 14), "pore")
        if event.method == "ultrafiltration" and pores and not cutoffs and event.product is None:
            return event._replace(method="filtration", pore=pores[0], said=False)
    if event.product is None and event.method == "ultrafiltration":
        match = CONCENTRATOR.search(read.text, event.clause.start, event.clause.end)
        event = event._replace(product=Span(match.start(), match.end()) if match else None)
    return event


def _products(read: Reading, number: int, parts: Sequence[Span]) -> list[Event]:
    """Products that stand for a method of isolation."""
    found = []
    for part in parts:
        for name in within(read.names, "product", part.start, part.end):
            method = _method_of(name)
            if (
                method == "immunoaffinity"
                and name.name.startswith(("Dynabeads", "Streptavidin"))
                and not re.search(r"anti|\bCD\d|α-?CD", read.text[part.start : part.end])
            ):
                method = (
                    "affinity"
                    if re.search(
                        r"(?i)ligand|aptamer|peptide|lectin|annexin|heparin|streptavidin",
                        read.text[part.start : part.end],
                    )
                    else method
                )
            if (
                not method
                or _denied(read.text, name.start, part.start)
                or FOR_CARGO.match(read.text[name.end : name.end + 40])
            ):
                continue
            span = _printed(read, name)
            event = Event(span.start, span.end, method, number, part, product=span, said=True)
            if method == "filtration":
                pores = figures_within(read.figures, part.start, part.end, "pore")
                if not pores and not FILTER.search(read.text, part.start, part.end):
                    continue
                event = event._replace(pore=pores[0] if pores else None)
            found.append(_filled(read, event))
        if not any(event.clause == part for event in found):
            for match in KIT.finditer(read.text, part.start, part.end):
                if not re.search(
                    r"(?i:RNA|ELISA|antibod|protein|label|stain|quantif|assay|deplet|array|western|detection)",
                    match.group(),
                ):
                    lead = LEAD.match(match.group())
                    span = Span(match.start() + (lead.end() if lead else 0), match.end())
                    found.append(Event(span.start, span.end, "commercial kit", number, part, product=span, said=True))
    return found


def _method_of(name: Mention) -> str:
    """The method that a product stands for; empty where it isolates nothing or could be several."""
    classes = CLASSES.get(name.name, ()) if name.name else ()
    if not name.name and name.candidates:
        among = {CLASSES.get(candidate, (candidate,))[0] for candidate in name.candidates}
        classes = tuple(among) if len(among) == 1 else ()
    if not classes or classes[0] in SILENT:
        return ""
    if classes[0] == "ion exchange" and re.search(r"SO3|\bS\b|\bSP\b|\bCM\b", name.name):
        return "cation exchange chromatography"
    return PRODUCT_CLASS.get(classes[0], classes[0])


def _printed(read: Reading, name: Mention) -> Span:
    """The name of a product as it is printed, without the nouns for what it is."""
    printed = read.text[name.start : name.end]
    bare = NOUNS.sub("", printed)
    return Span(name.start, name.start + len(bare)) if len(bare) >= 3 else Span(name.start, name.end)


def _denied(text: str, position: int, start: int) -> bool:
    """Whether a method is said not to have been used."""
    before = text[max(start, position - 40) : position]
    return (
        re.search(
            r"(?i)\b(?:without|no|not|rather than|instead of|avoid\w*|compared (?:to|with)|unlike"
            r"|than)\b[^,;]*$",
            before,
        )
        is not None
    )


def _one_each(events: list[Event]) -> list[Event]:
    """Words and products of one method in one clause are one step, as are two words for related methods."""
    kept: list[Event] = []
    for event in sorted(events, key=lambda one: (one.start, -one.end)):
        same = next((place for place, one in enumerate(kept) if _one_step(one, event)), -1)
        if same < 0:
            kept.append(event)
            continue
        one = kept[same]
        method = _finer(one.method, event.method)
        kept[same] = one._replace(
            method=method, product=one.product or event.product, pore=one.pore or event.pore, cutoff=one.cutoff or event.cutoff,
            said=one.said and event.said,
        )  # fmt: skip
    return kept


FAMILIES = (
    frozenset(("ion exchange chromatography", "anion exchange chromatography", "cation exchange chromatography")),
    frozenset(("precipitation", "polymer precipitation", "salting out")),
    frozenset(("size exclusion chromatography", "bind-elute size exclusion chromatography")),
    frozenset(("immunoaffinity", "affinity")),
    frozenset(("filtration", "ultrafiltration", "tangential flow filtration")),
)


def _one_step(one: Event, event: Event) -> bool:
    if one.clause != event.clause:
        return False
    if one.method == event.method:
        return one.product is None or event.product is None or one.product == event.product
    if "commercial kit" in (one.method, event.method) or "resin binding" in (one.method, event.method):
        return True
    related = any({one.method, event.method} <= family for family in FAMILIES)
    if {one.method, event.method} == {"filtration", "ultrafiltration"}:
        return one.pore is None or event.pore is None or one.pore.start == event.pore.start
    return related


def _finer(first: str, second: str) -> str:
    order = (
        "commercial kit",
        "resin binding",
        "filtration",
        "precipitation",
        "ion exchange chromatography",
        "affinity",
        "size exclusion chromatography",
    )
    rank = {method: place for place, method in enumerate(order)}
    return max(first, second, key=lambda method: rank.get(method, len(order)))


def _driven(read: Reading, event: Event, spins: Sequence[Event], taken: set[int]) -> Event | None:
    """The spin that drives a filter, a concentrator or a column, if one stands in its clause."""
    if event.method not in ("ultrafiltration", "filtration", "membrane affinity", "resin binding"):
        return None
    for spin in spins:
        if spin.start in taken or spin.force is None and spin.speed is None:
            continue
        if spin.clause == event.clause and (spin.force is None or spin.force.amount <= STRONG):
            low, high = sorted((spin.start, event.start))
            if high - low < 170 and not re.search(r"\bsupernatants?\b|\bthen\b|;", read.text[low:high]):
                return spin
    return None
