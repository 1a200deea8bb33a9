"""What the matches of a pattern begin with, read from the pattern itself.

`micro-?vesicles?` begins with `microvesicle` or `micro-vesicle`; a text in which neither stands has no match.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from evcheck.manuscript.words.letters import EMPTY, FEW, SHORTEST, part_of
from evcheck.manuscript.words.patterns import REPEATS, Pieces, Spelling, codes, parser

LEADS = 160
"""How many beginnings of a pattern are told apart."""
MANY = 24
"""How many of them may be made longer."""


class Leads(NamedTuple):
    """Pieces that the matches of a pattern begin with, and pieces within the first word of others."""

    first: frozenset[Spelling]
    within: frozenset[Spelling]


def beginnings(pattern: str, flags: int = 0) -> tuple[Pieces, Pieces] | None:
    """Pieces with one of which each match of a pattern begins, and pieces that stand in the first word of the others.

    None where they cannot be told.
    """
    if parser is None:
        return None
    tree = parser.parse(pattern, flags)
    found = _leads(list(tree), bool(tree.state.flags & re.IGNORECASE))
    return None if found is None else (_by_case(found.first), _by_case(found.within))


def _by_case(found: Iterable[Spelling]) -> Pieces:
    """Pieces whose case counts, and others in small letters."""
    cased = {piece for piece, cased in found if cased}
    small = {piece.lower() for piece, cased in found if not cased}
    return tuple(_first_only(cased)), tuple(_first_only(small))


def _first_only(pieces: Iterable[str]) -> list[str]:
    """Pieces without those that begin with another one."""
    kept: list[str] = []
    for piece in sorted(pieces):
        if not kept or not piece.startswith(kept[-1]):
            kept.append(piece)
    return kept


def _leads(nodes: Sequence[tuple[Any, Any]], folded: bool) -> Leads | None:
    """What the matches of a part of a pattern begin with."""
    going, first, within = frozenset([("", True)]), frozenset[Spelling](), frozenset[Spelling]()
    for number, (code, value) in enumerate(nodes):
        exact = _spelled(code, value, folded)
        if exact is None and going == EMPTY.exact and _in_word(code, value):
            rest = _leads(nodes[number + 1 :], folded)
            return rest and Leads(first, within | rest.first | rest.within)
        leads = _node_leads(code, value, folded) if exact is None else Leads(exact, frozenset())
        if leads is None or (leads.within and _spaced(going)) or _enough(going, len(leads.first)):
            break
        joined = frozenset((one + two, case and cased) for one, case in going for two, cased in leads.first)
        if exact is not None:
            going = joined
            continue
        first, within = first | joined, within | leads.within
        if code not in REPEATS or value[0]:
            going = frozenset()
            break
    first |= going
    told = len(first) + len(within) <= LEADS and all(len(piece) >= SHORTEST for piece, _ in first | within)
    return Leads(first, within) if told else None


def _spelled(code: Any, value: Any, folded: bool) -> frozenset[Spelling] | None:
    """All that a node matches, where that is little."""
    if code in (codes.LITERAL, codes.IN, codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        return part_of(code, value, folded).exact
    if code is codes.SUBPATTERN:
        _, on, off, inside = value
        return _spelled_out(inside, (folded or bool(on & re.IGNORECASE)) and not off & re.IGNORECASE)
    if code is codes.BRANCH:
        found = frozenset[Spelling]()
        for one in value[1]:
            branch = _spelled_out(one, folded)
            if branch is None or len(found := found | branch) > FEW:
                return None
        return found
    if code in REPEATS and value[1] == 1:
        once = _spelled_out(value[2], folded)
        return once if value[0] or once is None else once | {("", True)}
    return None


def _spelled_out(nodes: Iterable[tuple[Any, Any]], folded: bool) -> frozenset[Spelling] | None:
    """All that nodes match one behind the other, where that is little."""
    found = frozenset([("", True)])
    for code, value in nodes:
        part = _spelled(code, value, folded)
        if part is None or len(found) * len(part) > FEW:
            return None
        found = frozenset((one + two, case and cased) for one, case in found for two, cased in part)
    return found


def _spaced(pieces: Iterable[Spelling]) -> bool:
    return any(map(str.isspace, "".join(piece for piece, _ in pieces)))


def _enough(going: frozenset[Spelling], more: int) -> bool:
    """Whether pieces are so long, or would be so many, that what follows them is left out."""
    return len(going) * more > (MANY if min(len(piece) for piece, _ in going) >= SHORTEST else LEADS)


def _node_leads(code: Any, value: Any, folded: bool) -> Leads | None:
    """What a node begins with that may match more than can be told."""
    if code is codes.SUBPATTERN:
        _, on, off, inside = value
        return _leads(list(inside), (folded or bool(on & re.IGNORECASE)) and not off & re.IGNORECASE)
    if code is codes.ATOMIC_GROUP:
        return _leads(list(value), folded)
    if code is codes.BRANCH:
        found = [_leads(list(one), folded) for one in value[1]]
        told = [one for one in found if one is not None]
        union = frozenset[Spelling]().union
        return Leads(union(*(one.first for one in told)), union(*(one.within for one in told))) if all(found) else None
    return _leads(list(value[2]), folded) if code in REPEATS else None


def _in_word(code: Any, value: Any) -> bool:
    """Whether all that a node matches is letters without a space among them."""
    if code in REPEATS:
        return len(value[2]) == 1 and _in_word(*value[2][0])
    if code is not codes.IN:
        return False
    return all(
        one is codes.CATEGORY_WORD or one is codes.CATEGORY_DIGIT
        if kind is codes.CATEGORY
        else ord("!") <= (one if kind is codes.LITERAL else one[0]) and (one if kind is codes.LITERAL else one[1]) < 128
        if kind in (codes.LITERAL, codes.RANGE)
        else False
        for kind, one in value
    )
