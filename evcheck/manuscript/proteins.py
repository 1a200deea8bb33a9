"""Proteins that were looked for in vesicles: by which assay, and seen or not seen.

A protein counts where a sentence ties it to vesicles. A methods section tells what was looked for, not what was found,
unless it says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from evcheck.knowledge import lookup
from evcheck.manuscript.bearing import (
    CONTAMINANT,
    PICTURED,
    PROBED,
    Statement,
    doubt,
    is_less,
    is_unwanted,
    not_of_vesicles,
    on_cells,
    seen_in_passing,
    settled,
    unwanted_result,
)
from evcheck.manuscript.draft import Candidate, Found, Node
from evcheck.manuscript.listing import lists_in
from evcheck.manuscript.looking import UNNAMED, By, assays_at
from evcheck.manuscript.names import Mention, within
from evcheck.manuscript.negation import denied_after, not_shown
from evcheck.manuscript.predicates import SIGN, UNCHANGED, Outcome, clauses, outcome, parted
from evcheck.manuscript.scene import CELLS, TISSUE, Scene, cites
from evcheck.manuscript.text import Span

NO_ANTIBODY = ("mass spectrometry", "targeted mass spectrometry")

CLASS_NAMES = re.compile(r"[\])\d\s,;\[–-]{0,20}(?:and |or )?[\w\s,;()\[\]–-]{0,110}[(\[]?$")
"""What stands between proteins in brackets behind the names of their classes: `), adhesion molecules (`."""
APART = re.compile(r"(?<!together )(?<!along )\bwith\b|\b(?:using|as|(?<!followed )by|than|to|from|against)\b(?! well)")
"""Words after which a list is told for itself, and not together with the one before it."""
ASIDE = re.compile(r"\[[^\[\]]*\b(?:using|by|with|via)\b[^\[\]]*$")
"""What stands before what something was shown with, told in square brackets; the list around goes on behind them."""
NOT_METHODS = ("results", "discussion", "abstract")
"""Sections that tell outcomes: what we cannot read of them is left open, and not told as without an outcome."""
CARRIERS = ("AGO1", "AGO2", "AGO3", "AGO4")
"""Proteins that bear RNA within vesicles and beside them: contaminants only where the text, or an outcome, says so."""
LEFT_OUT = ("front", "references", "back", "data availability")
"""The sections that tell no findings."""


class Seen(NamedTuple):
    """One statement about one protein: its name as a dossier has it, the result, the assay, and the words for them.

    `result` is empty where the text does not state it, `role` is one of a dossier's or empty, `unsure` says why a
    statement is doubtful. One that is `half` counts only where methods and results bear each other out.
    """

    protein: str
    symbol: str
    result: str
    by: str
    role: str
    evidence: tuple[Span, ...]
    by_evidence: Span
    unsure: str
    others: tuple[str, ...] = ()
    half: bool = False


def proteins_seen(scene: Scene) -> list[Seen]:
    """Every statement of the manuscript about a protein in vesicles, in the order of the text."""
    found: list[Seen] = []
    unread: set[str] = set()
    probed: set[str] = set()
    for number, role in enumerate(scene.roles):
        if role in LEFT_OUT or scene.others[number]:
            continue
        kind = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph].kind
        for seen in _in_sentence(scene, number):
            if not seen.result and role == "methods":
                probed.add(seen.symbol)
            if not seen.result and not seen.role and kind == "paragraph" and role in NOT_METHODS:
                unread.add(seen.symbol)
            else:
                found.append(seen)
        if role in ("results", "abstract") and kind == "paragraph":
            unread.update(_mentioned(scene, number))
    return _borne_out(found, unread, probed)


def _mentioned(scene: Scene, number: int) -> Iterator[str]:
    """The proteins that a sentence names without doubt, whatever it says of them."""
    sentence = scene.manuscript.sentences[number]
    for name in within(scene.names, "protein", sentence.start, sentence.end):
        if name.name and (known := known_protein(scene.text, name)):
            yield known[1]


def _borne_out(found: list[Seen], unread: set[str], probed: set[str]) -> list[Seen]:
    """The statements that count, seen together.

    A result that no word puts in vesicles counts where the methods say that the protein was looked for in them. A
    protein that results speak of in words that we cannot read is not told as one without a result.
    """
    found = [seen._replace(role="contaminant") if _spoken_of(seen, unread) else seen for seen in found]
    stated = {seen.symbol for seen in found if seen.result and (not seen.half or seen.symbol in probed)}
    return [
        seen for seen in found if seen.symbol in stated or not (seen.half or (seen.symbol in unread and not seen.role))
    ]


def _spoken_of(seen: Seen, unread: set[str]) -> bool:
    """Whether results speak of a carrier of RNA in words that we cannot read: it is told of as other contaminants."""
    return seen.role == "cargo" and seen.symbol in unread


def _in_sentence(scene: Scene, number: int) -> Iterator[Seen]:
    sentence, text = scene.manuscript.sentences[number], scene.text
    if not within(scene.names, "protein", sentence.start, sentence.end):
        return
    for clause in clauses(text, sentence.start, sentence.end):
        lists = [] if cites(scene, number, *clause) else lists_in(text, scene.names, *clause)
        at, previous = clause.start, Outcome()
        for which, listed in enumerate(lists):
            following = lists[which + 1].start if which + 1 < len(lists) else clause.end
            before, after = text[at : listed.start], text[listed.end : following]
            stated = outcome(before, after, text[listed.end : min(sentence.end, listed.end + 160)])
            if (
                not stated.result
                and which
                and len(before) < (120 if CLASS_NAMES.match(before) else 60)
                and not APART.search(before)
                and not denied_after(before)
                and not UNCHANGED.search(before)
            ):
                stated = previous
            at = listed.end
            if ASIDE.search(text[max(clause.start, listed.start - 120) : listed.start]):
                continue
            previous = stated
            assays = assays_at(scene, number, clause.start, clause.end, listed.start)
            for part, of_part in parted(text, listed, before, after, stated):
                statement = Statement(scene, number, part, clause, before, after, bool(assays))
                yield from _told(statement, of_part, assays)


def _told(one: Statement, stated: Outcome, assays: list[By]) -> Iterator[Seen]:
    """What a list says of vesicles, where it says anything of them."""
    if not_of_vesicles(one, stated.result):
        return
    text, result = one.scene.text, settled(one, stated.result)
    tied = one.direct or (one.subject == "vesicles" and not CELLS.search(text, *one.clause))
    signs = tied and not (one.scene.roles[one.number] == "methods" and "antibod" in one.words)
    for member in one.listed.members:
        known = known_protein(text, member)
        if known is None:
            yield from _reporter(one, member, assays)
            continue
        protein, symbol, categories, others = known
        sign = SIGN.match(text, member.end, member.end + 14)
        own = ("detected" if sign.group("plus") else "not detected") if sign and signs else result
        if own == "detected" and is_unwanted(one, symbol, categories):
            own = unwanted_result(one, sign is not None)
        elif not own and is_less(one) and is_unwanted(one, symbol, categories):
            own = "not detected"
        passing = not own and seen_in_passing(one, symbol)
        own = "detected" if passing else own
        unsure = doubt(one, symbol, categories, own, stated.weak and own == result, sign is not None)
        half = unsure is None and _half_told(one, own)
        if unsure is None and not half:
            continue
        span = Span(member.start, member.end)
        why = unsure or ("the text does not say so in so many words" if passing else "")
        why = why or ("the data are not shown" if own and not_shown(one.words) else "")
        for by in assays or [By(UNNAMED, span)]:
            role = _role(one, symbol, categories, own)
            yield Seen(protein, symbol, own, by.name, role, (span, one.sentence), by.span, why, others, half)


def _half_told(one: Statement, result: str) -> bool:
    """Whether a statement may be of vesicles though nothing in it says so: it is of nothing else."""
    role, text = one.scene.roles[one.number], one.scene.text
    if one.functional or on_cells(one) or CELLS.search(text, *one.clause) or TISSUE.search(text, *one.clause):
        return False
    if not result:
        return role == "methods" and one.direct and one.subject == "vesicles" and PROBED.search(one.words) is not None
    told = role in ("results", "abstract", "other") and one.subject == "vesicles"
    return told and not PICTURED.search(one.words)


def _role(one: Statement, symbol: str, categories: tuple[str, ...], result: str) -> str:
    """Why a protein was looked for, where its categories do not say it: those of markers go before all others."""
    if symbol in CARRIERS and not result and not CONTAMINANT.search(one.words):
        return "cargo"
    if is_unwanted(one, symbol, categories):
        return "contaminant"
    firsts = {category[0] for category in categories}
    return "marker" if firsts & {"1", "2"} and firsts & {"3", "4"} else ""


def _reporter(one: Statement, member: Mention, assays: list[By]) -> Iterator[Seen]:
    """A reporter or a tag that was blotted in vesicles: no marker of theirs, but an assay of their protein."""
    entry = lookup.find("protein", member.name).entry if member.name else None
    if entry is None or entry.kind != "reporter" or not one.direct or one.functional or not PROBED.search(one.words):
        return
    span = Span(member.start, member.end)
    for by in assays:
        if by.name in ("western blot", "ELISA", "dot blot", "immuno-EM"):
            yield Seen(entry.name, entry.name, "", by.name, "reporter", (span, one.sentence), by.span, "")


def known_protein(text: str, name: Mention) -> tuple[str, str, tuple[str, ...], tuple[str, ...]] | None:
    """The name of a protein as a dossier has it, its symbol, its categories, and what else it may mean."""
    printed = text[name.start : name.end]
    if name.name:
        return _known(name.name)
    if re.match(r"CD\d", printed):
        return printed, printed, ("1b",), name.candidates
    known = _known(name.candidates[0])
    return known and (known[0], known[1], known[2], name.candidates[1:])


@cache
def _known(symbol: str) -> tuple[str, str, tuple[str, ...], tuple[str, ...]] | None:
    entry = lookup.find("protein", symbol).entry
    if entry is None or entry.kind != "protein":
        return None
    categories = tuple(dict.fromkeys(one for edition in entry.categories.values() for one in edition))
    return entry.called or entry.name, entry.name, categories, ()


def protein_entries(statements: list[Seen], antibodies: Mapping[str, str], lysed: Found | None) -> list[Node]:
    """The proteins as `characterization: proteins:` has them: one entry for each assay, result and role.

    A protein whose antibody is known by its name in `antibodies:` has its own entry; `lysed` is the lysis buffer.
    """
    results = {symbol: _decided([one for one in statements if one.symbol == symbol]) for symbol in _order(statements)}
    groups: dict[tuple[str, str, str, str], list[Seen]] = {}
    for symbol, best in results.items():
        same = [one for one in statements if one.symbol == symbol and one.result in (best.result, "")]
        named = [one for one in same if one.by != UNNAMED]
        for by in dict.fromkeys(one.by for one in named or same):
            shown = next((one for one in same if one.by == by and one.result == best.result), best)
            place = next(one.by_evidence for one in same if one.by == by)
            own = antibodies.get(symbol, "") if by not in NO_ANTIBODY else ""
            key = (by, best.result, best.role, own)
            groups.setdefault(key, []).append(shown._replace(by=by, by_evidence=place))
    blots = any(by == "western blot" for by, *_ in groups)
    return [
        _entry(by, result, role, group, own, lysed if by == "western blot" or (not blots and number == 0) else None)
        for number, ((by, result, role, own), group) in enumerate(groups.items())
    ]


def _order(statements: list[Seen]) -> list[str]:
    return list(dict.fromkeys(one.symbol for one in statements))


def _decided(statements: list[Seen]) -> Seen:
    """The statement that settles a protein: sure before unsure; where the text says both, that it was seen.

    A contaminant that was seen in one place and not in another is one that was looked for and not found in vesicles.
    """
    stated = [one for one in statements if one.result]
    if not stated:
        return statements[0]
    found = [one for one in stated if one.result == "detected"]
    missing = [one for one in stated if one.result != "detected"]
    if found and missing:
        first = missing if stated[0].role == "contaminant" or stated[0].symbol in ("CANX", "GOLGA2") else found
        if len(found) != len(missing):
            first = first if first is missing else max((found, missing), key=len)
        return first[0]._replace(unsure="the text states both that it was seen and that it was not")
    return min(stated, key=lambda one: bool(one.unsure))


def _entry(by: str, result: str, role: str, group: list[Seen], antibody: str, lysed: Found | None) -> dict[str, Node]:
    names: list[Node] = [
        Found(
            one.protein, one.evidence[:1], one.unsure, tuple(Candidate(other, one.evidence[0]) for other in one.others)
        )
        for one in group
    ]
    first = group[0]
    entry: dict[str, Node] = {
        "protein": names if len(names) > 1 else names[0],
        "by": Found(by, (first.by_evidence,), "no assay is named beside it" if by == UNNAMED else ""),
    }
    if result:
        entry["result"] = Found(result, first.evidence[::-1])
    if role:
        entry["role"] = Found(role, first.evidence[:1])
    if antibody:
        entry["antibody"] = Found(antibody, first.evidence[:1])
    if lysed is not None:
        entry["lysis_buffer"] = lysed
    return entry
