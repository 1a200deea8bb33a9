"""The proteins of a drafted dossier: one entry for each assay, result and role."""

from __future__ import annotations

from collections.abc import Mapping

from evcheck.manuscript.draft import Candidate, Found, Node
from evcheck.manuscript.proteins.looking import UNNAMED
from evcheck.manuscript.proteins.proteins import Seen

MOSTLY = 2
"""A contaminant that was seen more than so many times as often as it was not was in the vesicles."""
OWN_ANTIBODIES = ("mass spectrometry", "targeted mass spectrometry", "MACSPlex")
"""Assays that use no antibodies, or those of their kit and not those that the methods list."""


def protein_entries(
    statements: list[Seen], antibodies: Mapping[str, str], lysed: Found | None, beside: Mapping[str, Mapping[str, Node]]
) -> list[Node]:
    """The proteins as `characterization: proteins:` has them: one entry for each assay, result and role.

    A protein whose antibody is known by its name in `antibodies:` has its own entry; `lysed` is the lysis buffer,
    `beside` what else is told of an assay: what blots had on their gels, what vesicles were caught with on beads.
    """
    results = {symbol: _decided([one for one in statements if one.symbol == symbol]) for symbol in _order(statements)}
    groups: dict[tuple[str, str, str, str], list[Seen]] = {}
    for symbol, best in results.items():
        same = [one for one in statements if one.symbol == symbol and one.result in (best.result, "")]
        named = [one for one in same if one.by != UNNAMED]
        for by in dict.fromkeys(one.by for one in named or same):
            shown = next((one for one in same if one.by == by and one.result == best.result), best)
            place = next(one.by_evidence for one in same if one.by == by)
            own = antibodies.get(symbol, "") if by not in OWN_ANTIBODIES else ""
            key = (by, best.degree or best.result, best.role, own)
            groups.setdefault(key, []).append(shown._replace(by=by, by_evidence=place))
    blots = any(by == "western blot" for by, *_ in groups)
    entries: list[Node] = []
    for number, ((by, result, role, own), group) in enumerate(groups.items()):
        buffer = lysed if by == "western blot" or (not blots and number == 0) else None
        entry = _entry(by, result, role, group, own, buffer)
        entries.append({**entry, **beside.get(by, {})})
    return entries


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
        rarely = len(found) <= MOSTLY * len(missing)
        first = (
            missing if rarely and (stated[0].role == "contaminant" or stated[0].symbol in ("CANX", "GOLGA2")) else found
        )
        if first is found and all(one.unsure or one.half for one in found):
            first = max((found, missing), key=len)
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
