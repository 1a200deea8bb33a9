"""Antibodies against the proteins that were looked for in vesicles: clone, catalogue number, RRID, dilution, maker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.knowledge import lookup
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.proteins.antibody_tables import of_columns
from evcheck.manuscript.proteins.antibody_words import (
    BARE_CLONE,
    BEFORE_IT,
    BEHIND_BRACKET,
    CATALOGUE,
    CLONE,
    CONCENTRATION,
    DILUTION,
    HOST,
    MAKERS,
    MEASURE,
    OF_MAKER,
    REFERRING,
    RRID,
    SECOND,
    SHARED,
    WITH_DYE,
    YEAR,
)
from evcheck.manuscript.proteins.known_proteins import known_protein
from evcheck.manuscript.proteins.listing import lists_in
from evcheck.manuscript.proteins.other_antibodies import other_antibodies
from evcheck.manuscript.proteins.proteins import Seen
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import Mention, within
from evcheck.manuscript.words.sieve import Sieve

ANTIBODY = Sieve(
    r"antibod|\banti-|\bmAb|\bclone\b|RRID|\bprobed?\b|\bAB_\d|immunogold|stained with|\bblots?\b", re.IGNORECASE
)
STRONG = re.compile(r"[Aa]ntibod|[Aa]ntiser|\b[Aa]nti-|\bm?Abs?\b|\bprobed\b|\bstained with\b")
"""Words of a sentence that lists antibodies, in which brackets hold their clones."""
ON_CELLS = re.compile(
    r"\b(?:cells|PBMCs|\w{3,}cytes|\w*phages|\w{0,5}[A-Z]{2}ECs?|TECs?|DCs|\w*MSCs)\b[^.;]{0,80}?\b(?:was|were) "
    r"(?:\w+ )?(?:stained|blocked|gated)\b"
)
"""Cells that are stained or blocked, whose antibodies show nothing of vesicles."""
REACH = 170
"""How far behind a name its details may stand."""


class Antibody(NamedTuple):
    """An antibody as the text describes it."""

    symbol: str
    protein: Found
    details: dict[str, Found]


def antibodies(scene: Scene, seen: list[Seen]) -> list[Antibody]:
    """The antibodies against proteins that were looked for in vesicles, each once, with all that is said of it."""
    wanted = {one.symbol for one in seen}
    gathered: dict[str, Antibody] = {}
    others: dict[str, Antibody] = {}
    for number, subject in enumerate(scene.subjects):
        sentence = scene.manuscript.sentences[number]
        row = scene.manuscript.paragraphs[sentence.paragraph].kind == "table"
        if scene.roles[number] in ("introduction", "references", "front", "abstract") or scene.others[number]:
            continue
        if subject == "tissue" and scene.direct[number]:
            continue
        if subject != "vesicles" and ON_CELLS.search(scene.text, sentence.start, sentence.end):
            continue
        for what, protein, details in other_antibodies(scene, number):
            others.setdefault(antibody_name(what), Antibody(what, protein, details))
        if not within(scene.names, "protein", sentence.start, sentence.end):
            continue
        section = scene.manuscript.paragraphs[sentence.paragraph].section
        titled = section >= 0 and "ntibod" in scene.manuscript.sections[section].title
        if not row and not titled and not ANTIBODY.search(scene.text, sentence.start, sentence.end):
            continue
        told = list(_in_sentence(scene, sentence.start, sentence.end, wanted, row))
        told = [one if row or "dilution" in one.details else _diluted_with_all(scene, number, one) for one in told]
        if row and len(told) == 1:
            told = [told[0]._replace(details={**told[0].details, **of_columns(scene, number)})]
        for found in told:
            known = gathered.get(found.symbol)
            gathered[found.symbol] = (
                found if known is None else known._replace(details={**found.details, **known.details})
            )
    told = [one for one in gathered.values() if one.details]
    named = {antibody_name(one.protein.value) for one in told}
    return [*told, *(one for name, one in others.items() if name not in named and _symbol(one) not in gathered)]


def _symbol(one: Antibody) -> str:
    """The symbol of what an antibody binds, where it is known after all."""
    entry = lookup.find("protein", one.symbol).entry
    return entry.name if entry is not None else ""


def _diluted_with_all(scene: Scene, number: int, one: Antibody) -> Antibody:
    """An antibody with the dilution that its sentence, or the one behind it, gives for all of them."""
    text, sentences = scene.text, scene.manuscript.sentences
    start, end = one.protein.evidence[0].end, sentences[number].end
    second = SECOND.search(text, start, end)
    found = SHARED.search(text, start, second.start() if second else end)
    if found is None and number + 1 < len(sentences) and sentences[number + 1].paragraph == sentences[number].paragraph:
        behind = sentences[number + 1]
        refers = REFERRING.match(text, behind.start, behind.end)
        found = SHARED.match(text, refers.end(), behind.end) if refers else None
    if found is None:
        return one
    dilution = Found(" ".join(found["dilution"].split()), (Span(*found.span("dilution")),))
    return one._replace(details={**one.details, "dilution": dilution})


def _bare_clone(text: str, member: Mention, end: int) -> Found | None:
    """A clone right behind the name of a protein; another name of it is none."""
    match = BARE_CLONE.match(text, member.end, end)
    if match is None:
        return None
    group = "value" if match["value"] else "after"
    value = match[group]
    if MEASURE.fullmatch(value) or YEAR.fullmatch(value) or lookup.find("protein", value).known:
        return None
    return Found(value, (Span(*match.span(group)),))


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
        ("clone", OF_MAKER, 0),
        ("rrid", RRID, 0),
        ("dilution", DILUTION, 0),
        ("concentration", CONCENTRATION, 0),
        ("supplier", MAKERS, 0),
    ):
        if key not in found and (match := pattern.search(text, member.end, end)):
            found[key] = Found(" ".join(match.group(group).split()), (Span(match.start(group), match.end(group)),))
    strong = STRONG.search(text, start, end) or WITH_DYE.match(text, member.end, end)
    if "clone" not in found and not row and strong:
        clone = _bare_clone(text, member, end)
        if clone is not None and not CATALOGUE.fullmatch(clone.value):
            found["clone"] = clone
    if "dilution" not in found and (match := BEHIND_BRACKET.match(text, end)) and text[end - 1 : end] in (")", "]"):
        found["dilution"] = Found(match["dilution"], (Span(*match.span("dilution")),))
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
