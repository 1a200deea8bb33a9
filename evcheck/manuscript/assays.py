"""What vesicles were given to, and what they did: functional assays with doses, controls and repeats.

Beads, antibodies, dyes and enzymes are brought together with vesicles too; an assay is where cells, tissue or animals
get them. Doses count where they stand beside the vesicles: a dose series of a drug is none of vesicles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.dossier.quantities import QuantityError, parse
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.negation import supposed
from evcheck.manuscript.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span

LIVING = (
    r"(?:cells?|mice|mouse|rats?|animals?|patients?|pigs?|rabbits?|larvae|embryos?|zebrafish|wells?|slices?|cultures?|explants?|organoids?|spheroids?|"
    r"\w*cytes?|\w*blasts?|\w*phages?|\w*phils?|neurons?|astrocytes?|microglia|platelets?|HUVECs?|\w*MSCs?|DCs|PBMCs?|NK|Tregs?|plants?|seedlings?|leaves|"
    r"HEK\w*|HeLa|MCF\w*|MDA\w*|A549|THP-?1|RAW\w*|islets?|myotubes?|recipients?|macaques?|dogs?|monkeys?|hamsters?|monolayers?|keratinocytes|lines?)"
)
ANIMAL = re.compile(r"inject|infus|instill|administ|immuni|gavage|received|vaccinat", re.IGNORECASE)
ALIVE = re.compile(rf"\b{LIVING}\b", re.IGNORECASE)
GIVEN_WITH = re.compile(
    r"\b(?:treat(?:ed|ing|ment)|incubat(?:ed|ing|ion)|co-?incubat(?:ed|ion)|stimulat(?:ed|ing|ion)|expos(?:ed|ing|ure)|cultur(?:ed|ing)|co-?cultur(?:ed|e|ing)|pulsed|challenged|supplemented|primed|"
    r"inject(?:ed|ing|ion)|infus(?:ed|ion)|instill(?:ed|ation)|gavaged|received|dosed|immuni[sz](?:ed|ation)|pre-?treat(?:ed|ing|ment)|administ(?:ered|ration|ering)|educated|inoculated|vaccinated)\b",
    re.IGNORECASE,
)
WITH = re.compile(r"\b(?:with|of)\b|(?<=received)")
MADE = re.compile(
    r"\s(?:were|was) (?:\w+ )?(?:isolat|collect|purif|harvest|extract|pellet|measur|quantif|analy|prepar)"
)
OF_ELSE = re.compile(r",|\b(?:with|of|in|and)\b")
PASSED = re.compile(
    r"\b(?:cells|macrophages|that|which|from|inhibit\w*|antibod\w*|before|after|medium|media|by|on|was|were|until|[µμnm]M)\b|, ?(?:and )?[a-z]|\)"
)
"""What does not stand between a verb and the vesicles that are given by it."""
GIVEN = re.compile(
    r"^[^.;]{0,70}?\b(?:was|were|been|being)\s(?:\w+\s){0,3}?(?P<verb>added|administered|injected|applied|delivered|given|transplanted|transferred|infused|instilled|dosed|inhaled|gavaged|inoculated|supplied|(?:co-?)?incubated|(?:co-?)?cultured)\b"
    r"(?P<where>[^.;]{0,90})"
)
ADJECTIVE = re.compile(
    r"^[- ](?:treat(?:ed|ment)|stimulat(?:ed|ion)|inject(?:ed|ion)|administ\w+|educated|exposed|primed|infus\w+|therapy|supplementation)\b"
)
NOT_LIVING = re.compile(
    r"\b(?:beads?|antibod(?:y|ies)|mAbs?|dyes?|PKH\w*|CFSE|Di[IDRO]|proteinase|trypsin|RNase\w*|DNase\w*|grids?|membranes?|sensors?|chips?|columns?|resin|buffer|samples?|lysates?|"
    r"Triton|SDS|detergent|streptavidin|plates? coated|aptamers?|nanoparticles?|annexin|dyed|liposomes?|plasma|serum|urine|whole blood|flow cell|chamber|biotin\w*|labell?ing|polymer|PEG)\b",
    re.IGNORECASE,
)
INTO_DEVICE = re.compile(
    r"\b(?:into|onto|to|in) (?:the |a |each )?(?:\w+ )?(?:flow cell|chamber|column|instrument|sample|sensor|chip|device|grid|bead|system|reaction|tube|cuvette|gel|cytometer|channel|plate reader|NTA|nanosight|membrane)",
    re.IGNORECASE,
)
OTHER_CARGO = re.compile(
    r"^(?:-?derived)?[- ](?:\w+[- ])?(?:RNA|miRNA|miR|protein|DNA|depleted|free|inhibitor|release|secretion|biogenesis|production|markers?|lysates?|antibod|treated|uptake of)",
    re.IGNORECASE,
)
UPTAKE = re.compile(
    r"\b(?:uptake|up-take|internali[sz]\w+|take[ns]? up|took up|endocyt\w+|PKH\d*\w*|(?:fluorescent(?:ly)?|dye|DiI|DiD|DiO|CFSE|Alexa\w*)[- ]label\w*)\b",
    re.IGNORECASE,
)
SPREAD = re.compile(
    r"\b(?:bio-?distribution|in vivo imaging|IVIS|DiR|tissue distribution|whole-body imag\w+)\b", re.IGNORECASE
)
TOXIC = re.compile(r"\b(?:cyto-?toxicity|toxicity|LDH release|haemolysis|hemolysis)\b", re.IGNORECASE)
READOUTS = re.compile(
    r"\b(?:cell |tumou?r |wound |neurite |blood |bone |lung |tube |immune |T cell |gene |protein |infarct |inflammatory |neutrophil |vessel |tissue |cytokine |nitric oxide |lymph node |ROS |calcium )?"
    r"(?:proliferation|viability|migration|invasion|apoptosis|angiogenesis|tube formation|differentiation|phagocytosis|polari[sz]ation|wound healing|healing|closure|closure rate|"
    r"inflammation|fibrosis|regeneration|survival|growth|metastasis|infarct size|cytokine (?:levels|production|release|secretion)|(?:NF-?κB|reporter) activity|cytotoxicity|chemotaxis|adhesion|"
    r"senescence|autophagy|osteogenesis|neurogenesis|mineralization|calcification|barrier function|permeability|secretion|expression|activation|sprouting|outgrowth|production|remodell?ing|function)\b",
    re.IGNORECASE,
)
UNIT = (
    r"(?:(?:[µμu]g|mg|ng|pg)(?:\s?(?:of )?(?:total )?protein)?(?:\s?(?:/|per|·)\s?(?:m[lL]|[µμ][lL]|kg|mouse|rat|animal|well|g|dose|injection|10\^?\d cells|\d+ ?[×x] ?10\d cells|(?:one )?million cells)(?:\s?[-−–⁻]1)?|\s?m[lL][-−–⁻¹]\s?1?)?"
    r")"
)
PLAIN = r"\d{1,4}(?:\.\d{1,3})?"
TIMES = r"\d{1,3}(?:\.\d{1,2})?\s?[×xX]\s?10\s?\^?\s?\(?(?:1[0-5]|[4-9]|[⁴-⁹]|¹[⁰-⁵])\)?"
THINGS = r"(?:\s(?:total |purified )?(?:nano)?(?:particles|vesicles|exosomes|[A-Za-z]{0,4}EVs|MVs|MPs|OMVs))?(?:\s?(?:/|per)\s?(?:m[lL]|[µμ][lL]|kg|mouse|rat|animal|well|cell|dose|injection|g))?"
SERIES = r"(?:\s?(?:,|/|;|-|–|to|and|or|,\s?and|,\s?or)\s?)"
DOSE = re.compile(
    rf"(?P<mass>{PLAIN}(?:\s?{UNIT})?(?:{SERIES}{PLAIN}(?:\s?{UNIT})?){{0,7}}?\s?{UNIT})(?!\w)|(?P<number>{TIMES}(?:{THINGS})?(?:{SERIES}{TIMES}(?:{THINGS})?){{0,7}})"
)
BEHIND = re.compile(
    r"^(?:[- ]?(?:derived|isolated|purified|enriched|containing|loaded|labell?ed)\b)?(?:\s(?:from|by) (?:[\w/-]+ ){0,5}?)?(?:\s?[\w-]+){0,3}?\s?(?:\(|,|at|in|:|with|for)?\s*(?:a |an |the )?"
    r"(?:(?:final|total|different|various|indicated|increasing|several|single|following|same|equal|low|high|optimal|three|four|five|two)\s){0,3}"
    r"(?:(?:protein |particle )?(?:concentrations?|doses?|dosages?|amounts?|quantit(?:y|ies)))?\s?(?:\(|of|ranging from|from|was|were|:|=|at)?\s?\(?(?:~|approximately |about )?$"
)
BEFORE = re.compile(r"^\)?\s?(?:of |total |protein |purified |isolated |the |[\w-]{1,18} ){0,5}$")
CONTROLS = (
    ("vehicle", re.compile(r"\b(?:vehicle[- ](?:control|treated|group|alone|only)|(?:PBS|saline|DPBS|HBSS)[- ](?:treated|control|group|alone|only|injected|vehicle)|(?:equal|same|equivalent) (?:volumes?|amounts?) of (?:PBS|saline|vehicle|buffer|DPBS)|"
        r"(?:PBS|saline|vehicle|buffer|DPBS|medium)(?: \w+){0,2} (?:was|were|served|used)(?: \w+)? as (?:a |an |the )?(?:\w+ ){0,2}controls?|(?:or|and|with|received|receiving) (?:sterile |an equal volume of )?(?:PBS|saline|vehicle|DPBS)\b(?! (?:was|were|supplemented|containing|with)))")),
    ("EV-depleted fluid", re.compile(r"\b(?:EV|exosome|vesicle)[- ](?:depleted|free) (?:conditioned )?(?:medium|media|supernatants?|fractions?|plasma|serum|CM|fluid)(?: \w+){0,4} (?:control|as)\b")),
    ("process blank", re.compile(r"\b(?:process|procedural|isolation) (?:blank|control)s?\b|\b(?:unconditioned|non-?conditioned) medium (?:control|processed)")),
    ("untreated", re.compile(r"\b(?:untreated|non-?treated|mock[- ]treated) (?:cells?|controls?|group|mice|animals)\b")),
)  # fmt: skip
REPEATS = re.compile(
    r"\b[nN]\s?(?:=|≥)\s?(?P<n>\d{1,3})\b|\b(?P<word>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:independent|biological|separate)(?: biological)? (?:experiments?|replicates?|repeats?|samples|donors)\b",
    re.IGNORECASE,
)
WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
TECHNICAL = re.compile(r"\bin (?P<word>duplicate|triplicate|quadruplicate)s?\b", re.IGNORECASE)
TECHNICALLY = {"duplicate": "2", "triplicate": "3", "quadruplicate": "4"}
ROUTE = re.compile(
    r"\b(?P<route>intravenous(?:ly)?|tail[- ]vein|intraperitoneal(?:ly)?|intranasal(?:ly)?|intratracheal(?:ly)?|subcutaneous(?:ly)?|intramuscular(?:ly)?|intratumou?ral(?:ly)?|oral(?:ly)?(?= gavage| administ)|"
    r"intramyocardial(?:ly)?|intra-?articular(?:ly)?|intracerebroventricular(?:ly)?|intravitreal(?:ly)?|topical(?:ly)?|intradermal(?:ly)?|retro-?orbital(?:ly)?|i\.v\.|i\.p\.|s\.c\.)"
)


class Given(NamedTuple):
    """A sentence in which living things get vesicles: its number, the words for it, and the vesicles in it."""

    sentence: int
    span: Span
    vesicles: Span
    kind: str


def givings(scene: Scene) -> list[Given]:
    """Every sentence in which cells, tissue or animals get vesicles, in the order of the text."""
    found = []
    for number in range(len(scene.subjects)):
        if scene.others[number] or scene.roles[number] in (
            "front",
            "introduction",
            "references",
            "back",
            "data availability",
        ):
            continue
        if not scene.direct[number] or scene.subjects[number] != "vesicles":
            continue
        sentence = scene.manuscript.sentences[number]
        if scene.roles[number] != "methods" and supposed(scene.words(number)):
            continue
        if given := _given(scene, sentence.start, sentence.end):
            found.append(Given(number, *given, _kind(scene, number)))
    return found


def _given(scene: Scene, start: int, end: int) -> tuple[Span, Span] | None:
    """The words by which something living gets vesicles, and where the vesicles stand."""
    text = scene.text
    for match in GIVEN_WITH.finditer(text, start, end):
        for by in WITH.finditer(text, match.end(), min(end, match.end() + 80)):
            between = text[match.end() : by.start()]
            vesicles = names_vesicles(scene, by.end(), min(end, by.end() + 75))
            if "." in between or (by.group() == "of" and OF_ELSE.search(between)):
                continue
            if not vesicles or OTHER_CARGO.match(text[vesicles.end : vesicles.end + 40]):
                continue
            if PASSED.search(text, by.end(), vesicles.start) or MADE.match(text, vesicles.end):
                continue
            left = text[max(start if match.start() - start > 40 else 0, match.start() - 160) : match.start()] + between
            alive = ALIVE.search(left) or ALIVE.search(text[vesicles.end : min(end, vesicles.end + 60)])
            animal = ANIMAL.match(match.group()) is not None
            if (alive or animal) and not (NOT_LIVING.search(left[-60:]) and not ALIVE.search(left[-40:])):
                return Span(match.start(), vesicles.end), vesicles
    at = start
    while vesicles := names_vesicles(scene, at, end):
        behind = text[vesicles.end : end]
        if match := GIVEN.match(behind[:200]):
            where = match.group("where")
            verb = match.group("verb")
            into = re.match(r"\s?(?:\w+ ){0,3}?(?:to|into|onto|on|with|in|via|by|through|over)\b", where) is not None
            alive = ALIVE.search(where) is not None
            if (
                not INTO_DEVICE.search(where)
                and not NOT_LIVING.search(where[:50])
                and (
                    (alive and into)
                    or verb
                    in ("injected", "administered", "infused", "instilled", "gavaged", "inhaled", "transplanted")
                )
            ):
                return Span(vesicles.start, vesicles.end + match.end("verb")), vesicles
        if ADJECTIVE.match(behind[:30]) and not re.match(r"[- ]treated with", behind):
            return Span(vesicles.start, vesicles.end + len(ADJECTIVE.match(behind[:30]).group())), vesicles  # type: ignore[union-attr]
        at = vesicles.end
    taken = UPTAKE.search(text, start, end)
    vesicles = names_vesicles(scene, start, end)
    if taken and vesicles and ALIVE.search(text, start, end) and not taken.group().startswith(("PKH", "Di", "CFSE")):
        return Span(taken.start(), taken.end()), vesicles
    return None


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


def assay_entries(scene: Scene, preparation: str) -> list[Node]:
    """The assays with vesicles as `assays:` has them, one for each kind, all of one preparation."""
    groups: dict[str, list[Given]] = {}
    for given in givings(scene):
        groups.setdefault(given.kind, []).append(given)
    return [_entry(scene, kind, group, preparation) for kind, group in groups.items()]


def _entry(scene: Scene, kind: str, group: list[Given], preparation: str) -> dict[str, Node]:
    first = group[0]
    entry: dict[str, Node] = {
        "id": Found(kind, ()),
        "kind": Found(kind, (first.span,)),
        "preparation": Found(preparation, ()),
    }
    if readout := _readout(scene, group):
        entry["readout"] = readout
    doses = list(_doses(scene, group))
    if doses:
        entry["doses"] = [*doses]
    paragraphs = list(dict.fromkeys(scene.manuscript.sentences[given.sentence].paragraph for given in group))
    for number in paragraphs:
        around = scene.manuscript.paragraphs[number]
        _conditions(scene.text, entry, around.start, around.end)
    return entry


def _conditions(text: str, entry: dict[str, Node], start: int, end: int) -> None:
    """Controls, route and repeats from a paragraph, where they are not known yet."""
    if "route" not in entry and (match := ROUTE.search(text, start, end)):
        entry["route"] = Found(match.group("route"), (Span(match.start(), match.end()),))
    controls = entry.setdefault("controls", [])
    if isinstance(controls, list):
        known = {one.value for one in controls if isinstance(one, Found)}
        for name, pattern in CONTROLS:
            if name not in known and (match := pattern.search(text, start, end)):
                controls.append(Found(name, (Span(match.start(), match.end()),)))
    if not controls:
        del entry["controls"]
    repeats = entry.setdefault("replicates", {})
    if isinstance(repeats, dict):
        if "biological" not in repeats and (match := REPEATS.search(text, start, end)):
            number = match.group("n") or str(WORDS.get(match.group("word").lower(), match.group("word")))
            repeats["biological"] = Found(number, (Span(match.start(), match.end()),), "may not be of this assay")
        if "technical" not in repeats and (match := TECHNICAL.search(text, start, end)):
            repeats["technical"] = Found(TECHNICALLY[match.group("word").lower()], (Span(match.start(), match.end()),))
    if not repeats:
        del entry["replicates"]


def _readout(scene: Scene, group: list[Given]) -> Found | None:
    """What was read: the first word for an effect in the sentences or those behind them."""
    for given in group:
        paragraph = scene.manuscript.sentences[given.sentence].paragraph
        for number in range(given.sentence, min(given.sentence + 3, len(scene.subjects))):
            sentence = scene.manuscript.sentences[number]
            if sentence.paragraph != paragraph:
                break
            if match := READOUTS.search(scene.text, sentence.start, sentence.end):
                return Found(match.group(), (Span(match.start(), match.end()),))
    return None


def _doses(scene: Scene, group: list[Given]) -> Iterator[Found]:
    seen: set[str] = set()
    for given in group:
        sentence = scene.manuscript.sentences[given.sentence]
        for match in DOSE.finditer(scene.text, sentence.start, sentence.end):
            if not _beside(scene, match.start(), match.end(), sentence.start, sentence.end):
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
    return nearest is not None and BEHIND.match(scene.text[nearest.end : start]) is not None


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
    for one in re.finditer(r"\d{1,4}(?:\.\d{1,3})?", text[: unit.start()]):
        if one.group().strip("0."):
            yield f"{one.group()} {tail}"


def _reads(value: str) -> bool:
    """Whether a dossier can hold a dose as it is printed."""
    try:
        parse(value, "amount")
    except QuantityError:
        return False
    return True
