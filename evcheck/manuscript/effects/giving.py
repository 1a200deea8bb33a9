"""Words by which cells, tissue or animals get vesicles.

Beads, antibodies, dyes and enzymes are brought together with vesicles too; that makes no assay.
"""

from __future__ import annotations

import re

from evcheck.manuscript.effects.conditions import ROUTE
from evcheck.manuscript.effects.dosing import DOSE
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.sieve import Sieve

LIVING = (
    r"(?:cells?|mice|mouse|rats?|animals?|patients?|pigs?|rabbits?|larvae|embryos?|zebrafish|wells?|slices?"
    r"|cultures?|explants?|organoids?|spheroids?|"
    r"\w*cytes?|\w*blasts?|\w*phages?|\w*phils?|neurons?|astrocytes?|microglia|platelets?|HUVECs?|\w*MSCs?|DCs"
    r"|PBMCs?|NK|Tregs?|plants?|seedlings?|leaves|"
    r"HEK\w*|HeLa|MCF\w*|MDA\w*|A549|THP-?1|RAW\w*|islets?|myotubes?|recipients?|macaques?|dogs?|monkeys?"
    r"|hamsters?|monolayers?|keratinocytes|lines?|monkeys?|hearts?|conidia|spores|parasites?|trophozoites|\w*mastigotes"
    r"|tachyzoites|sperm|spermatozoa|zygotes|bacteria|worms|flies|lymphocytes|epitheli(?:um|a)|endotheli(?:um|a)"
    r"|\w{0,6}[A-Z]ECs?|VSMCs?|\w{0,4}BMEC|HBMVECs?|BMD?Ms?|MEFs|CFs|(?:N?H)?DFs|CAFs|FLSs?|DPCs?|HepG2|Caco-2)"
)
ANIMAL = re.compile(r"given|inject|infus|instill|administ|immuni|gavage|received|vaccinat", re.IGNORECASE)
ALIVE = re.compile(rf"\b{LIVING}\b(?![ -](?:anti|monoclonal|polyclonal|IgG|sera|serum|m?Abs?\b))", re.IGNORECASE)
GIVEN_WITH = Sieve(
    r"\b(?:treat(?:ed|ing|ment)|incubat(?:ed|ing|ion)|co-?incubat(?:ed|ion)|stimulat(?:ed|ing|ion)|expos(?:ed"
    r"|ing|ure)|cultur(?:ed|ing)|co-?cultur(?:ed|e|ing)|pulsed|challenged|supplemented|primed|"
    r"inject(?:ed|ing|ion)|infus(?:ed|ion)|instill(?:ed|ation)|gavaged|received|given(?! (?:as|by|in)\b)|perfused|fed"
    r"|got(?= (?:\d|[^.;]{0,20}(?:doses?|injections?) of))|dosed|immuni[sz](?:ed|ation)"
    r"|pre-?treat(?:ed|ing|ment)|administ(?:ered|ration|ering)|educated|inoculated|vaccinated)\b",
    re.IGNORECASE,
)
SECRETED = re.compile(r"\b(?:secret|releas|shed|induc|isolat|purif|produc)\w*", re.IGNORECASE)
"""Words behind a treatment that say that it made cells release vesicles."""
ON_SURFACE = re.compile(r"(?:phosphatidylserine|PS|annexin V|lipid) $", re.IGNORECASE)
"""Words before `exposure` that make it a trait of vesicles."""
WITH = re.compile(r"\b(?:with|of)\b|(?<=received)|(?<=given)|(?<=got)|(?<=exposed )to\b|(?<=exposure )to\b")
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
    r"|until|[µμnm]M|beads?|depleted|free)\b|, ?(?:and )?[a-z]|\)"
)
"""What does not stand between a verb and the vesicles that are given by it."""
EMPTY = re.compile(r"\(\s*\)")
WITH_DRUG = re.compile(r" ?\([^()]{0,60}\)(?= (?:plus|together with|along with|with or without) )")
"""The dose of what is given with vesicles: `treated with LPS (5 ng/mL) plus`."""
IN_BRACKETS = re.compile(r" ?\([^()]{0,60}\)")
BESIDE_ELSE = re.compile(
    r"^[^.;]{2,60},? and,?(?: (?:on|at) days? \d+,?| then)? (?:(?!(?:in|of|on|with|from|by) )[\w+/-]+ ){0,3}$"
)
"""What an animal received before the vesicles: `received bleomycin at day 0, and`."""
TOLD = re.compile(r"\b(?:was|were|is|are|had|has|have|did|showed|those|than)\b")
"""What does not stand between a verb and the `of` of its vesicles."""
GIVEN = re.compile(
    r"^(?: \([^()]{0,60}\))?(?:(?!, (?:the )?(?:\w+ )?cells )[^.;]){0,70}?\b(?:was|were|been"
    r"|being)\s(?:\w+\s){0,3}?(?P<verb>added"
    r"|administered|injected|applied"
    r"|delivered|given|transplanted|transferred|infused|instilled|dosed|inhaled|gavaged|inoculated|supplied|tested"
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
TESTED_ON = re.compile(rf" (?:on|in) (?:the )?(?:[\w/+-]+ ){{0,3}}?{LIVING}\b")
"""On what vesicles were tested."""
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
    r"\b(?:into|onto|to|in) (?:the |an? |each )?(?:\w+ )?(?:nitrocellulose|PVDF|flow cell|chamber|column|instrument"
    r"|sample|sensor|chip"
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
LABEL = re.compile(r"PKH|Di[IDO]|CFSE|fluoresc|dye|Alexa", re.IGNORECASE)
"""Dyes, by which vesicles are seen and not yet taken up."""


CLOTTING = re.compile(
    r"(?: \([^()]{0,60}\))?(?: (?:was|were) (?:\w+ )?added)? (?:to|into|in) (?:[\w-]+ ){0,3}?"
    r"(?:\w+[- ](?:free|depleted)|pooled) (?:[\w-]+ ){0,3}?plasma\b"
)
"""Plasma without vesicles of its own, in which vesicles make thrombin."""


ALLOTTED = re.compile(
    r"\b(?:mice|rats|animals|rabbits|pigs|dogs|sheep|piglets|lambs|patients)\b[^.;]{0,60}?\b(?P<verb>randomi[sz]ed"
    r"|randomly "
    r"(?:assigned|allocated|divided)|allocated|assigned|divided)\b[^.;]{0,60}?\b(?:to|into)\b",
    re.IGNORECASE,
)
"""How animals are parted into groups."""


def given_to_the_living(scene: Scene, start: int, end: int) -> Span | None:
    """The words by which something living gets vesicles."""
    return (
        _treated(scene, start, end)
        or _handed_over(scene, start, end)
        or _taken_up(scene, start, end)
        or _allotted(scene, start, end)
    )


def _allotted(scene: Scene, start: int, end: int) -> Span | None:
    """`Mice were randomised to vehicle or vesicles (10 µg) given`: groups of animals, one of which gets vesicles."""
    match = ALLOTTED.search(scene.text, start, end)
    vesicles = names_vesicles(scene, match.end(), min(end, match.end() + 140)) if match else None
    if match is None or vesicles is None or OTHER_CARGO.match(scene.text[vesicles.end : vesicles.end + 40]):
        return None
    got = DOSE.search(scene.text, match.end(), end) or ANIMAL.search(scene.text, match.end(), end)
    return Span(match.start("verb"), vesicles.end) if got else None


def _treated(scene: Scene, start: int, end: int) -> Span | None:
    """`cells were treated with vesicles`, `injection of vesicles`."""
    text = scene.text
    for verb in GIVEN_WITH.finditer(text, start, end):
        if ON_SURFACE.search(text, start, verb.start()):
            continue
        for by in WITH.finditer(text, verb.end(), min(end, verb.end() + 80)):
            vesicles = names_vesicles(scene, by.end(), min(end, by.end() + 130))
            if vesicles is None or len(DOSE.sub("", text[by.end() : vesicles.start])) > 70:
                continue
            if not _goes_with(text, verb, by, vesicles):
                continue
            if _living(text, start, verb, text[verb.end() : by.start()], vesicles, end):
                return Span(verb.start(), vesicles.end)
    return None


def _goes_with(text: str, verb: re.Match[str], by: re.Match[str], vesicles: Span) -> bool:
    """Whether vesicles are what is given by a verb: `treated with` them, and with nothing that only names them."""
    between = text[verb.end() : by.start()]
    if "." in ABBREVIATED.sub("", between) or SECRETED.search(between):
        return False
    if by.group() == "of":
        other = OF_ELSE.search(between) and not between.endswith(" presence ")
        if other or TOLD.search(between):
            return False
    given = WITH_DRUG.sub("", EMPTY.sub("", DOSE.sub(" ", text[by.end() : vesicles.start])))
    if ";" in given or (PASSED.search(given) and not _got_besides(verb.group(), given)):
        return False
    return not (OTHER_CARGO.match(text[vesicles.end : vesicles.end + 40]) or MADE.match(text, vesicles.end))


def _got_besides(verb: str, given: str) -> bool:
    """Whether what stands before vesicles was received beside them: `received a drug (5 mg/kg) and, on day 2, EVs`."""
    return (
        verb in ("received", "given", "got")
        and BESIDE_ELSE.match(re.sub(" +", " ", IN_BRACKETS.sub("", given))) is not None
    )


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
        behind = ABBREVIATED.sub(lambda one: one[0].replace(".", "_"), text[vesicles.end : end])
        if (plasma := CLOTTING.match(behind[:160])) and not OTHER_CARGO.match(behind[:40]):
            return Span(vesicles.start, vesicles.end + plasma.end())
        match = GIVEN.match(behind[:200])
        given = match is not None and _is_given(text, start, end, vesicles, match)
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


def _is_given(text: str, start: int, end: int, vesicles: Span, match: re.Match[str]) -> bool:
    """Whether a verb behind vesicles gives them to something living, and is not that of another clause."""
    if "," in match[0] and AIM.search(text[start : vesicles.start]):
        return False
    verb, where = match["verb"], match["where"]
    if _to_the_living(verb, where) or (verb == "given" and ROUTE.search(text, start, end)):
        return True
    return verb == "used" and IMAGED.search(where) is not None


def _fits(where: str) -> bool:
    """Whether what is told of the place lets vesicles be given to the cells named before."""
    return not (INTO_DEVICE.search(where) or NOT_LIVING.search(where[:50]) or INTO.match(where[:6]))


def _to_the_living(verb: str, where: str) -> bool:
    """Whether what is told behind a verb makes it one by which something living gets vesicles."""
    bought = verb in ("supplied", "delivered", "given") and re.match(r" (?:by|from)\b", where)
    if bought or INTO_DEVICE.search(where) or NOT_LIVING.search(where[:50]):
        return False
    if verb == "tested":
        return TESTED_ON.search(where) is not None
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
