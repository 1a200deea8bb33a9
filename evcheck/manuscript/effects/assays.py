"""What vesicles were given to, and what they did: functional assays with doses, controls and repeats.

Beads, antibodies, dyes and enzymes are brought together with vesicles too; an assay is where cells, tissue or animals
get them. Doses count where they stand beside the vesicles: a dose series of a drug is none of vesicles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from evcheck.manuscript.characterization.belonging import NOT_SAID, Belonging
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.effects.conditions import ROUTE, conditions, readout_of
from evcheck.manuscript.effects.dosing import doses_in
from evcheck.manuscript.effects.effects import effect
from evcheck.manuscript.structure.citing import cites
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.negation import supposed
from evcheck.manuscript.words.sieve import Sieve

LIVING = (
    r"(?:cells?|mice|mouse|rats?|animals?|patients?|pigs?|rabbits?|larvae|embryos?|zebrafish|wells?|slices?"
    r"|cultures?|explants?|organoids?|spheroids?|"
    r"\w*cytes?|\w*blasts?|\w*phages?|\w*phils?|neurons?|astrocytes?|microglia|platelets?|HUVECs?|\w*MSCs?|DCs"
    r"|PBMCs?|NK|Tregs?|plants?|seedlings?|leaves|"
    r"HEK\w*|HeLa|MCF\w*|MDA\w*|A549|THP-?1|RAW\w*|islets?|myotubes?|recipients?|macaques?|dogs?|monkeys?"
    r"|hamsters?|monolayers?|keratinocytes|lines?)"
)
ANIMAL = re.compile(r"given|inject|infus|instill|administ|immuni|gavage|received|vaccinat", re.IGNORECASE)
ALIVE = re.compile(rf"\b{LIVING}\b", re.IGNORECASE)
GIVEN_WITH = Sieve(
    r"\b(?:treat(?:ed|ing|ment)|incubat(?:ed|ing|ion)|co-?incubat(?:ed|ion)|stimulat(?:ed|ing|ion)|expos(?:ed"
    r"|ing|ure)|cultur(?:ed|ing)|co-?cultur(?:ed|e|ing)|pulsed|challenged|supplemented|primed|"
    r"inject(?:ed|ing|ion)|infus(?:ed|ion)|instill(?:ed|ation)|gavaged|received|given"
    r"|got(?= [^.;]{0,20}(?:doses?|injections?) of)|dosed|immuni[sz](?:ed|ation)"
    r"|pre-?treat(?:ed|ing|ment)|administ(?:ered|ration|ering)|educated|inoculated|vaccinated)\b",
    re.IGNORECASE,
)
SECRETED = re.compile(r"\b(?:secret|releas|shed|induc|isolat|purif|produc)\w*", re.IGNORECASE)
"""Words behind a treatment that say that it made cells release vesicles."""
ON_SURFACE = re.compile(r"(?:phosphatidylserine|PS|annexin V|lipid) $", re.IGNORECASE)
"""Words before `exposure` that make it a trait of vesicles."""
WITH = re.compile(r"\b(?:with|of)\b|(?<=received)|(?<=given)|(?<=exposed )to\b|(?<=exposure )to\b")
ABBREVIATED = re.compile(r"\b(?:[isa]\.[vpcmn]\.|approx\.)")
"""Abbreviations whose full stops end nothing: `injected i.v. with`."""
MADE = re.compile(
    r"\s(?:were|was) (?:\w+ )?(?:isolat|collect|purif|harvest|extract|pellet|measur|quantif|analy|prepar)"
)
OF_ELSE = re.compile(r",|\b(?:with|of|in|and)\b")
BY_ITSELF = ("injected", "administered", "infused", "instilled", "gavaged", "inhaled", "transplanted")
"""Verbs for what is done to animals alone."""
IMAGED = re.compile(r"\b(?:organs|animals|mice|rats) (?:were )?(?:imaged|scanned)|\bIVIS\b")
"""Words behind vesicles that were used in animals which then were imaged."""
INTO = re.compile(r"\s?(?:\w+ ){0,3}?(?:to|into|onto|on|with|in|via|by|through|over)\b")
PASSED = re.compile(
    r"\b(?:had|has|have|did|showed|led|resulted|(?:de|in)crease|reduction|those|than|cells|macrophages|(?:re|in)duced"
    r"|(?:in|de)creased|enhanced|abolished|lowered|raised|that|which|from"
    r"|inhibit\w*|antibod\w*|before|after|medium|media|by|on|was|were"
    r"|until|[µμnm]M)\b|, ?(?:and )?[a-z]|\)"
)
"""What does not stand between a verb and the vesicles that are given by it."""
TOLD = re.compile(r"\b(?:was|were|is|are|had|has|have|did|showed|those|than)\b")
"""What does not stand between a verb and the `of` of its vesicles."""
GIVEN = re.compile(
    r"^(?:(?!, (?:the )?(?:\w+ )?cells )[^.;]){0,70}?\b(?:was|were|been|being)\s(?:\w+\s){0,3}?(?P<verb>added"
    r"|administered|injected|applied"
    r"|delivered|given|transplanted|transferred|infused|instilled|dosed|inhaled|gavaged|inoculated|supplied"
    r"|(?:co-?)?incubated|(?:co-?)?cultured|used)\b"
    r"(?P<where>[^.;]{0,90})"
)
ADDED = re.compile(
    r"(?: \([^()]{0,60}\))?,? (?:was|were) (?:\w+ ){0,2}?(?P<verb>added|applied)\b(?P<where>[^.;]{0,60})"
)
SEEDED = re.compile(
    rf"\b{LIVING}\b[^.;]{{0,90}}?\b(?:was|were) (?:\w+ )?(?:seeded|plated|cultured|grown|primed|starved|stimulated"
    r"|pre-?treated|differentiated)\b[^.;]{0,90}$",
    re.IGNORECASE,
)
"""Cells in a sentence that goes on to say what was added: `cells were seeded, and vesicles were added at`."""
AIM = re.compile(r"(?i)(?:^|; )(?:for|to|after|before|upon|following|prior to|in order to)\b[^,;]*$")
"""What opens a sentence and ends at its comma: `For the isolation of vesicles, cells were cultured`."""
BROUGHT = re.compile(r"\b(?:co-?)?(?:incubat|cultur)(?:ed|ing) (?:the )?(?:[\w-]+[ -]){0,3}$")
"""A verb before vesicles that are brought together with cells: `we co-cultured purified EVs with DCs`."""
WITH_CELLS = re.compile(rf"(?: \([^()]{{0,60}}\))? (?:together )?with (?:the )?(?:[\w+/-]+ ){{0,3}}?{LIVING}\b")
IN_ASSAY = re.compile(
    r" (?:in|for) (?:the |all |these |both )*(?:[\w-]+ ){0,2}?(?:functional|cell|cellular|transformation|migration"
    r"|invasion|proliferation|viability|wound[- ]healing|scratch|tube formation|angiogenesis|animal|in vivo"
    r"|in vitro|treatment|uptake|chemotaxis|differentiation|polari[sz]ation)(?: \w+){0,2}? (?:assays?"
    r"|experiments?|studies|treatments?)\b(?! (?:buffer|kit))"
)
"""Experiments in which vesicles are given to cells or animals: `were used in the migration assay`."""
ADJECTIVE = re.compile(
    r"^[- ](?:treat(?:ed|ment)|stimulat(?:ed|ion)|inject(?:ed|ion)|administ\w+|educated|exposed|primed|infus\w+"
    r"|therapy|supplementation)\b"
)
THEMSELVES = re.compile(
    r"[- ]treated with\b| (?:treated|stimulated|injected|exposed|primed|infused|educated) (?:with|by|to|in|for)\b"
)
"""What is told of vesicles that were treated themselves."""
NOT_LIVING = re.compile(
    r"\b(?:beads?|antibod(?:y|ies)|mAbs?|dyes?|PKH\w*|CFSE|Di[IDRO]|proteinase|trypsin|RNase\w*|DNase\w*|grids?"
    r"|membranes?|sensors?|chips?|columns?|resin|buffer|samples?|lysates?|"
    r"Triton|SDS|detergent|streptavidin|plates? coated|aptamers?|nanoparticles?|annexin|dyed|liposomes?|plasma"
    r"|serum(?!-free)|urine|whole blood|flow cell|chamber|biotin\w*|labell?ing|polymer|PEG)\b",
    re.IGNORECASE,
)
INTO_DEVICE = re.compile(
    r"\b(?:into|onto|to|in) (?:the |an? |each )?(?:\w+ )?(?:flow cell|chamber|column|instrument|sample|sensor|chip"
    r"|device|grid|bead|system|reaction|tube|cuvette|gel|cytometer|channel|plate reader|NTA|nanosight|membrane)",
    re.IGNORECASE,
)
OTHER_CARGO = re.compile(
    r"^(?:-?derived)?[- ](?:\w+[- ])?(?:(?:coated|coupled|bound|decorated) beads"
    r"|RNA|miRNA|miR|protein|DNA|depleted|free|inhibitor|release|secretion"
    r"|biogenesis|production|markers?|lysates?|antibod|treated|uptake of|isolation|precipitation|purification"
    r"|reagents?|kits?)",
    re.IGNORECASE,
)
UPTAKE = Sieve(
    r"\b(?:uptake|up-take|internali[sz]\w+|take[ns]? up|took up|endocyt\w+"
    r"|entered (?=(?:the |into )?(?:[\w-]+ ){0,3}cells\b)|PKH\d*\w*|(?:fluorescent(?:ly)?|dye"
    r"|DiI|DiD|DiO|CFSE|Alexa\w*)[- ]label\w*)\b",
    re.IGNORECASE,
)
WHERE = ("uptake", "biodistribution")
"""Kinds of assays that read where vesicles went."""
LABEL = re.compile(r"PKH|Di[IDO]|CFSE|fluoresc|dye|Alexa", re.IGNORECASE)
"""Dyes, by which vesicles are seen and not yet taken up."""
SPREAD = re.compile(
    r"\b(?:bio-?distribution|in vivo imaging|IVIS|DiR|tissue distribution|whole-body imag\w+)\b", re.IGNORECASE
)
TOXIC = re.compile(r"\b(?:cyto-?toxicity|toxicity|LDH release|haemolysis|hemolysis)\b", re.IGNORECASE)


class Given(NamedTuple):
    """A sentence in which living things get vesicles: its number, the words for it, and the kind of assay."""

    sentence: int
    span: Span
    kind: str


def givings(scene: Scene) -> list[Given]:
    """Every sentence in which cells, tissue or animals get vesicles, in the order of the text."""
    found = []
    for number in range(len(scene.subjects)):
        if scene.others[number] or scene.roles[number] in ("front", "references", "back", "data availability"):
            continue
        if not scene.direct[number] or scene.subjects[number] != "vesicles":
            continue
        sentence = scene.manuscript.sentences[number]
        if scene.roles[number] != "methods" and supposed(scene.words(number)):
            continue
        given = None if scene.roles[number] == "introduction" else _given(scene, sentence.start, sentence.end)
        if given and not cites(scene, number, sentence.start, sentence.end):
            found.append(Given(number, given, _kind(scene, number)))
        elif did := effect(scene, number):
            found.append(Given(number, did, "function"))
    return found


def _given(scene: Scene, start: int, end: int) -> Span | None:
    """The words by which something living gets vesicles."""
    return _treated(scene, start, end) or _handed_over(scene, start, end) or _taken_up(scene, start, end)


def _treated(scene: Scene, start: int, end: int) -> Span | None:
    """`cells were treated with vesicles`, `injection of vesicles`."""
    text = scene.text
    for match in GIVEN_WITH.finditer(text, start, end):
        if ON_SURFACE.search(text, start, match.start()):
            continue
        for by in WITH.finditer(text, match.end(), min(end, match.end() + 80)):
            between = text[match.end() : by.start()]
            vesicles = names_vesicles(scene, by.end(), min(end, by.end() + 75))
            if (
                "." in ABBREVIATED.sub("", between)
                or (by.group() == "of" and OF_ELSE.search(between) and not between.endswith(" presence "))
                or (by.group() == "of" and TOLD.search(between))
                or not vesicles
            ):
                continue
            if SECRETED.search(between) or ";" in text[by.end() : vesicles.start]:
                continue
            if OTHER_CARGO.match(text[vesicles.end : vesicles.end + 40]) or MADE.match(text, vesicles.end):
                continue
            if not PASSED.search(text, by.end(), vesicles.start) and _living(
                text, start, match, between, vesicles, end
            ):
                return Span(match.start(), vesicles.end)
    return None


def _living(text: str, start: int, verb: re.Match[str], between: str, vesicles: Span, end: int) -> bool:
    """Whether what gets the vesicles lives; a sentence that begins with the verb goes on with the one before."""
    first = start if verb.start() - start > 40 else 0
    left = text[max(first, verb.start() - 160) : verb.start()] + between
    if NOT_LIVING.search(left[-60:]) and not ALIVE.search(left[-40:]):
        return False
    behind = text[vesicles.end : min(end, vesicles.end + 60)]
    return bool(ANIMAL.match(verb.group()) or ALIVE.search(left) or ALIVE.search(behind))


def _handed_over(scene: Scene, start: int, end: int) -> Span | None:
    """`vesicles were added to cells`, `vesicles were injected`, `vesicle-treated cells`."""
    text, at = scene.text, start
    while vesicles := names_vesicles(scene, at, end):
        behind = text[vesicles.end : end]
        match = GIVEN.match(behind[:200])
        aim = match and "," in match[0] and AIM.search(text[start : vesicles.start])
        given = (
            match
            and not aim
            and (
                _to_the_living(match.group("verb"), match.group("where"))
                or (match.group("verb") == "given" and ROUTE.search(text, start, end) is not None)
                or (match.group("verb") == "used" and IMAGED.search(match.group("where")) is not None)
            )
        )
        added = ADDED.match(behind[:140])
        if added and not given and SEEDED.search(text, start, vesicles.start) and _fits(added.group("where")):
            return Span(vesicles.start, vesicles.end + added.end("verb"))
        if match and given:
            return Span(vesicles.start, vesicles.end + match.end("verb"))
        cells = WITH_CELLS.match(behind[:140])
        brought = BROUGHT.search(text, start, vesicles.start) if cells and not NOT_LIVING.search(cells[0]) else None
        if cells and brought:
            return Span(brought.start(), vesicles.end + cells.end())
        if (match := ADJECTIVE.match(behind[:30])) and not THEMSELVES.match(behind):
            return Span(vesicles.start, vesicles.end + match.end())
        at = vesicles.end
    return None


def _fits(where: str) -> bool:
    """Whether what is told of the place lets vesicles be given to the cells named before."""
    return not (INTO_DEVICE.search(where) or NOT_LIVING.search(where[:50]) or INTO.match(where[:6]))


def _to_the_living(verb: str, where: str) -> bool:
    bought = verb in ("supplied", "delivered", "given") and re.match(r" (?:by|from)\b", where)
    if bought or INTO_DEVICE.search(where) or NOT_LIVING.search(where[:50]):
        return False
    if verb == "used":
        return IN_ASSAY.match(where) is not None
    return verb in BY_ITSELF or (ALIVE.search(where) is not None and INTO.match(where) is not None)


def _taken_up(scene: Scene, start: int, end: int) -> Span | None:
    """`cells internalized vesicles`."""
    found = UPTAKE.finditer(scene.text, start, end)
    taken = next((one for one in found if not LABEL.match(one.group())), None)
    if taken is None or not ALIVE.search(scene.text, start, end) or not names_vesicles(scene, start, end):
        return None
    return Span(taken.start(), taken.end())


def _kind(scene: Scene, number: int) -> str:
    text = scene.words(number)
    title = (
        scene.manuscript.sections[
            scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph].section
        ].title
        if scene.manuscript.sections
        else ""
    )
    if SPREAD.search(text):
        return "biodistribution"
    if UPTAKE.search(text) or UPTAKE.search(title):
        return "uptake"
    return "toxicity" if TOXIC.search(text) else "function"


def assay_entries(scene: Scene, preparations: Sequence[str], several: Belonging | None = None) -> list[Node]:
    """The assays with vesicles as `assays:` has them, one for each kind; `preparations` are the ids there are.

    Of which preparations one is, `several` says; where nothing does, it stands with the first, marked.
    """
    groups: dict[str, list[Given]] = {}
    for given in givings(scene):
        groups.setdefault(given.kind, []).append(given)
    return [_entry(scene, kind, group, _used(group, preparations, several)) for kind, group in groups.items()]


def _used(group: list[Given], preparations: Sequence[str], several: Belonging | None) -> Node:
    """The preparations that an assay was done with."""
    if several is None:
        return Found(preparations[0], ())
    homes = [(several.of(given.span), given.span) for given in group]
    named = {number: span for numbers, span in reversed(homes) for number in numbers}
    if not named:
        return Found(preparations[0], (), NOT_SAID)
    doubt = "" if all(numbers for numbers, _ in homes) else f"{NOT_SAID} everywhere"
    used = [Found(preparations[number], (named[number],), doubt) for number in sorted(named)]
    return used[0] if len(used) == 1 else [*used]


def _entry(scene: Scene, kind: str, group: list[Given], preparation: Node) -> dict[str, Node]:
    first = group[0]
    entry: dict[str, Node] = {
        "id": Found(kind, ()),
        "kind": Found(kind, (first.span,)),
        "preparation": preparation,
    }
    sentences = [given.sentence for given in group]
    if kind not in WHERE and (readout := readout_of(scene, sentences)):
        entry["readout"] = readout
    doses = list(doses_in(scene, sentences))
    if doses:
        entry["doses"] = [*doses]
    paragraphs = list(dict.fromkeys(scene.manuscript.sentences[given.sentence].paragraph for given in group))
    for number in paragraphs:
        around = scene.manuscript.paragraphs[number]
        conditions(scene.text, entry, around.start, around.end)
    return entry
