"""Antibodies against the proteins that were looked for in vesicles: clone, catalogue number, RRID, dilution, maker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.proteins.antibody_tables import of_columns
from evcheck.manuscript.proteins.listing import lists_in
from evcheck.manuscript.proteins.proteins import Seen, known_protein
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import Mention, within
from evcheck.manuscript.words.sieve import Sieve

ANTIBODY = Sieve(
    r"antibod|\banti-|\bmAb|\bclone\b|RRID|\bprobed?\b|\bAB_\d|immunogold|stained with|\bblots?\b", re.IGNORECASE
)
REACH = 170
"""How far behind a name its details may stand."""

CLONE = re.compile(
    r"\b[Cc]lone(?: (?:no\.?|number|ID|name))?:?\s?#?(?P<value>[A-Za-z0-9][\w./-]{1,14}?)(?=[\s,;)\]]|$)"
)
RRID = re.compile(r"\bAB_\d{4,10}\b")
CATALOGUE = re.compile(
    r"(?:\b[Cc]at(?:alog(?:ue)?)?(?:\.|\b)\s?(?:[Nn]o|[Nn]umber|[Nn]r|[Nn]um"
    r"|#)?\.?\s?[:#]?\s?#?(?P<named>[A-Z0-9][\w-]{2,14}(?:/\w{1,6})?)"
    r"|(?P<bare>\bab\d{3,6}\b|\bsc-?\d{3,6}\w?\b|\b(?:MA|PA|MAB|AF|NB|NBP|MABF?|HPA|SAB|BMS|EXOAB|bs|PB|ABP|A"
    r"|CSB|EPR|GTX|ARG|CBL|M|P|T|F|R|D|H|S|B|C)-?\d{1,3}-?\d{3,7}\w{0,2}\b"
    r"|#\s?[A-Za-z]{0,4}-?\d{3,7}\w{0,3}\b|(?<![\d:.,])\b\d{5,6}(?:-\d{1,2}-(?:AP|Ig))?\b(?![.,:]\d|\s?(?:[x×]"
    r"|[gG]\b|cells|rpm|kDa|Da))|\b\d{4}[STPLX]?\b(?=\s?[,;)](?! ?(?:19|20)\d\d)))"
    r")"
)
YEAR = re.compile(r"(?:19|20)\d\d")
DILUTION = re.compile(
    r"(?<![\d.:])1\s?[:/∶]\s?\d{1,3}(?:[, ]\d{3}){0,2}(?:\s?[-–]\s?1\s?[:/]\s?\d{1,6})?(?!\d)"
    r"|(?<![\d.:])1\s?[:/∶]\s?\d{1,6}(?!\d)"
)
BEFORE_IT = re.compile(
    r"(?P<dilution>(?<![\d.:])1\s?[:/∶]\s?\d{1,3}(?:[, ]?\d{3}){0,2})(?: dilution of|(?: dilution)?\))?"
    r"(?: (?:mouse|rabbit|goat|rat|sheep|chicken|human|monoclonal|polyclonal|primary|antibod(?:y|ies)|against|to))*"
    r"(?: anti-?(?:human |mouse |rat )?)?\s?$"
)
"""A dilution that stands before its antibody: `1:2000 rabbit anti-CD9`."""
SECOND = re.compile(
    r"(?:\b1\s?:\s?[\d,]+ )?(?:\bHRP|horseradish|peroxidase|\b[Ss]econdary\b"
    r"|\banti-(?:mouse|rabbit|rat|goat|human) (?:IgG|immunoglobulin))"
)
"""Words of the antibody of the second layer, whose dilution is not that of the first."""
CONCENTRATION = re.compile(r"\b\d{1,3}(?:\.\d{1,3})?\s?(?:[µμu]g|ng|mg)\s?/\s?m[lL]\b")
HOST = re.compile(
    r"\b(?P<host>mouse|rabbit|goat|rat|sheep|chicken|donkey|hamster)\b(?:[- ](?:monoclonal|polyclonal|mAb|pAb"
    r"|anti|IgG\d?\w?))*[- ]*(?:antibod(?:y|ies) (?:against|to|for) )?(?:(?:human|mouse|rat) )?$",
    re.IGNORECASE,
)
MAKERS = re.compile(
    r"\b(?:Abcam|Cell Signaling(?: Technolog(?:y|ies))?|CST|Santa Cruz(?: Biotech(?:nology)?)?|BD(?: Biosciences"
    r"| Pharmingen| Transduction Laboratories)?|Bio[Ll]egend|"
    r"Thermo ?Fisher(?: Scientific)?|Thermo Scientific|Invitrogen|Life Technologies|Millipore(?:Sigma)?|EMD "
    r"Millipore|Merck(?: Millipore)?|Sigma(?:[- ]Aldrich)?|R&D Systems|Proteintech|"
    r"Novus(?: Biologicals)?|System Biosciences|SBI|Bio-?Rad|AbD Serotec|Serotec|Miltenyi(?: Biotec)?"
    r"|eBioscience|Beckman Coulter|Dako|Agilent|GeneTex|Gene[tT]ex|ABclonal|Bioss|Abnova|"
    r"Exbio|HansaBioMed|OriGene|Origene|Immunostep|Ancell|LifeSpan|Enzo(?: Life Sciences)?|Affinity(?: "
    r"Biosciences)?|Boster|Wako|Fujifilm|Cosmo Bio|Biorbyt|Sino Biological|Epitomics|"
    r"Becton Dickinson|Calbiochem|Stressgen|Cusabio|Huabio|HUABIO|Bioworld|Beyotime|Servicebio|Sanying|Zen "
    r"?Bio(?:science)?|Agrisera|Hycult|Synaptic Systems|PeproTech|Takara|MBL|NeoBiotech)\b"
)


class Antibody(NamedTuple):
    """An antibody as the text describes it."""

    symbol: str
    protein: Found
    details: dict[str, Found]


def antibodies(scene: Scene, seen: list[Seen]) -> list[Antibody]:
    """The antibodies against proteins that were looked for in vesicles, each once, with all that is said of it."""
    wanted = {one.symbol for one in seen}
    gathered: dict[str, Antibody] = {}
    for number, subject in enumerate(scene.subjects):
        sentence = scene.manuscript.sentences[number]
        row = scene.manuscript.paragraphs[sentence.paragraph].kind == "table"
        if scene.roles[number] in ("introduction", "references", "front", "abstract") or scene.others[number]:
            continue
        if subject == "tissue" and scene.direct[number]:
            continue
        if not within(scene.names, "protein", sentence.start, sentence.end):
            continue
        if not row and not ANTIBODY.search(scene.text, sentence.start, sentence.end):
            continue
        told = list(_in_sentence(scene, sentence.start, sentence.end, wanted, row))
        if row and len(told) == 1:
            told = [told[0]._replace(details={**told[0].details, **of_columns(scene, number)})]
        for found in told:
            known = gathered.get(found.symbol)
            gathered[found.symbol] = (
                found if known is None else known._replace(details={**found.details, **known.details})
            )
    return [one for one in gathered.values() if one.details]


def _in_sentence(scene: Scene, start: int, end: int, wanted: set[str], row: bool) -> Iterator[Antibody]:
    text = scene.text
    members = [
        (member, listed.members) for listed in lists_in(text, scene.names, start, end) for member in listed.members
    ]
    for place, (member, together) in enumerate(members):
        known = known_protein(text, member)
        if known is None or known[1] not in wanted:
            continue
        following = members[place + 1][0].start if place + 1 < len(members) else end
        details = _details(text, member, start, min(following, member.end + REACH, end), row)
        if not details:
            last = together[-1]
            shared = SECOND.split(text[last.end : min(end, last.end + REACH)])[0]
            if re.match(
                r"[^()]{0,30}\((?:all|each|both)\b|[^.;()]{0,40}(?:all|each|both)\b|[^.;()]{0,30}\(?(?:at "
                r"|diluted )?1\s?:\s?\d",
                shared,
            ):
                details = _details(text, last, last.end, min(end, last.end + REACH), row)
        yield Antibody(known[1], Found(known[0], (Span(member.start, member.end),)), details)


def _details(text: str, member: Mention, start: int, end: int, row: bool) -> dict[str, Found]:
    """What stands behind the name of a protein, up to the next one, about the antibody against it.

    In a `row` of a table that is all of it.
    """
    end = end if row else _closed(text, member.end, end)
    found: dict[str, Found] = {}
    if re.match(r"[^.;]{0,40}(?:HRP|horseradish|secondary)", text[member.end : end]):
        return found
    if second := SECOND.search(text, member.end, min(len(text), end + 12)):
        end = min(end, second.start())
    for key, pattern, group in (
        ("clone", CLONE, "value"),
        ("rrid", RRID, 0),
        ("dilution", DILUTION, 0),
        ("concentration", CONCENTRATION, 0),
        ("supplier", MAKERS, 0),
    ):
        if match := pattern.search(text, member.end, end):
            found[key] = Found(" ".join(match.group(group).split()), (Span(match.start(group), match.end(group)),))
    if match := BEFORE_IT.search(text, max(start, member.start - 60), member.start):
        span = Span(match.start("dilution"), match.end("dilution"))
        found["dilution"] = Found(" ".join(match.group("dilution").split()), (span,))
    for match in CATALOGUE.finditer(text, member.end, end):
        group = "named" if match.group("named") else "bare"
        value = match.group(group)
        if not YEAR.fullmatch(value) and not any(
            one.evidence[0].start <= match.start(group) < one.evidence[0].end for one in found.values()
        ):
            found["catalogue"] = Found(value.lstrip("# "), (Span(match.start(group), match.end(group)),))
            break
    if found:
        before = text[max(0, member.start - 60, start - 60) : member.start]
        if match := HOST.search(re.sub(r"anti-?\s?(?:human |mouse |rat )?$", "", before)):
            place = text.rfind(match.group("host"), 0, member.start)
            found["host"] = Found(match.group("host").lower(), (Span(place, place + len(match.group("host"))),))
    return found


def _closed(text: str, start: int, end: int) -> int:
    """Where the details of one antibody end: at the end of the bracket behind it, or of the clause."""
    depth = 0
    for at in range(start, end):
        if text[at] in "([":
            depth += 1
        elif text[at] in ")]":
            depth -= 1
            rest = text[at + 1 : at + 3]
            if depth < 0 or (depth == 0 and not rest.strip().startswith(("(", "[", "a"))):
                return at + 1
        elif depth == 0 and (text[at] == ";" or text[at : at + 2] in (". ", ".\n")):
            return at
    return end


def antibody_nodes(found: list[Antibody]) -> dict[str, Node]:
    """The antibodies as `antibodies:` has them, by a short name."""
    nodes: dict[str, Node] = {}
    for one in found:
        nodes[antibody_name(one.protein.value)] = {"protein": one.protein, **one.details}
    return nodes


def antibody_name(protein: str) -> str:
    """The name of an antibody: that of its protein, without capitals and spaces."""
    return re.sub(r"[^a-z0-9]+", "-", protein.lower()).strip("-") or "antibody"
