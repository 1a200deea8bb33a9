"""The letters that every match of a pattern holds, read from the pattern itself.

`(?i:exosom\\w*|micro-?vesicles?)` matches only what holds `exosom`, `microvesicle` or `micro-vesicle`. To look for such
letters takes a fraction of the time that the pattern takes, and most sentences hold none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, reduce
from typing import Any, NamedTuple

try:
    from re import _constants as codes  # type: ignore[attr-defined]  # private, so without types
    from re import _parser as parser  # type: ignore[attr-defined]  # private, so without types
except ImportError:  # a Python whose parser of patterns stands elsewhere: patterns are then searched as they are
    codes = parser = None

MOST = 120
"""How many pieces are looked for at most; beyond, the pattern itself is as quick."""
FEW = 8
"""How many spellings of one part of a pattern are told apart."""
LEADS = 160
"""How many beginnings of a pattern are told apart."""
MANY = 24
"""How many of them may be made longer."""
SHORTEST = 2
COMMON = frozenset((
    "a", "also", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "in", "into",
    "is", "no", "not", "of", "on", "or", "that", "the", "to", "was", "were", "with",
))  # fmt: skip
"""Words that stand in most sentences, so that nothing is gained by looking for them."""

REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT) if codes else ()

Spelling = tuple[str, bool]
"""Letters, and whether their case counts."""


class Part(NamedTuple):
    """A part of a pattern: all that it may match where that is little, and pieces of which each match holds one."""

    exact: frozenset[Spelling] | None
    held: frozenset[Spelling] | None


Pieces = tuple[tuple[str, ...], tuple[str, ...]]
"""Pieces of words in these capitals, and pieces in small letters that stand for any."""


class Leads(NamedTuple):
    """Pieces that the matches of a pattern begin with, and pieces within the first word of others."""

    first: frozenset[Spelling]
    within: frozenset[Spelling]


EMPTY = Part(frozenset([("", True)]), None)
ANYTHING = Part(None, None)


def letters(pattern: str, flags: int = 0) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Pieces of which each match of a pattern holds at least one, in these capitals or, in small letters, in any.

    None where the pattern says of none, or of too many, that a match must hold it.
    """
    if parser is None:
        return None
    tree = parser.parse(pattern, flags)
    held = _best([_sequence(tree, bool(tree.state.flags & re.IGNORECASE))])
    if held is None:
        return None
    small = {piece.lower() for piece, cased in held if not cased}
    cased = {piece for piece, cased in held if cased}
    return tuple(sorted(_shortest(cased))), tuple(sorted(_shortest(small)))


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
        return _part(code, value, folded).exact
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


def in_line(pattern: str, flags: int = 0) -> bool:
    """Whether the matches of a pattern are the same in a text and in each of its lines; `False` where unsure."""
    return parser is not None and _stays(parser.parse(pattern, flags))


def _stays(nodes: Iterable[tuple[Any, Any]]) -> bool:
    """Whether nothing in a part of a pattern matches a line break, nor tells the end of a text from that of a line."""
    return all(_node_stays(code, value) for code, value in nodes)


def _node_stays(code: Any, value: Any) -> bool:
    if code is codes.LITERAL:
        return bool(value != 10)
    if code is codes.IN:
        return not _has_break(value)
    if code is codes.ANY:
        return True
    if code is codes.SUBPATTERN:
        return not value[1] & re.DOTALL and _stays(value[3])
    if code is codes.ATOMIC_GROUP:
        return _stays(value)
    if code is codes.BRANCH:
        return all(_stays(one) for one in value[1])
    if code in REPEATS:
        return _stays(value[2])
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        direction, inside = value
        return direction < 0 or inside.getwidth()[1] == 1 or _stays(inside)
    if code is codes.AT:
        return value in (codes.AT_BOUNDARY, codes.AT_NON_BOUNDARY, codes.AT_BEGINNING)
    return False


def _has_break(among: Sequence[tuple[Any, Any]]) -> bool:
    """Whether a set of letters holds the line break."""
    held = {codes.CATEGORY_SPACE, codes.CATEGORY_NOT_DIGIT, codes.CATEGORY_NOT_WORD}
    holds = any(
        value == 10 if code is codes.LITERAL else value[0] <= 10 <= value[1] if code is codes.RANGE else value in held
        for code, value in among
        if code is not codes.NEGATE
    )
    return holds != (among[0][0] is codes.NEGATE)


def _shortest(pieces: Iterable[str]) -> list[str]:
    """Pieces without those that hold another one."""
    kept: list[str] = []
    for piece in sorted(pieces, key=len):
        if not any(one in piece for one in kept):
            kept.append(piece)
    return kept


def _sequence(nodes: Iterable[tuple[Any, Any]], folded: bool) -> Part:
    """What follows one upon the other: its spellings joined, or the pieces of the part that says most."""
    run, held = EMPTY, list[Part]()
    for code, value in nodes:
        if code is codes.ASSERT and value[0] > 0:
            held.append(_sequence(value[1], folded))
            continue
        part = _part(code, value, folded)
        if part.exact is None:
            held += [run, part]
            run = EMPTY
            continue
        assert run.exact is not None
        joined = frozenset((one + two, case and cased) for one, case in run.exact for two, cased in part.exact)
        if len(joined) > FEW:
            held.append(run)
            joined = part.exact
            held.append(part)
        run = Part(joined, None)
    if not held:
        return run
    return Part(None, _best([*held, run]))


def _best(parts: Sequence[Part]) -> frozenset[Spelling] | None:
    """The pieces of the part whose pieces are longest, and then fewest."""
    sets = [part.held or part.exact for part in parts]
    fit = [one for one in sets if one and len(one) <= MOST and min(len(piece) for piece, _ in one) >= SHORTEST]
    if not fit:
        return None
    return max(fit, key=lambda one: (min(_weight(piece) for piece, _ in one), -len(one), sorted(one)))


def _weight(piece: str) -> int:
    """How much is gained by looking for a piece."""
    word = piece.strip().lower()
    return 0 if word in COMMON else min(len(word), 5)


def _part(code: Any, value: Any, folded: bool) -> Part:
    """What one node of a parsed pattern matches."""
    if code is codes.LITERAL:
        return _literal(value, folded)
    if code is codes.IN:
        return _letter([one for name, one in value], folded) if _listed(value) else ANYTHING
    if code is codes.SUBPATTERN:
        _, on, off, inside = value
        return _sequence(inside, (folded or bool(on & re.IGNORECASE)) and not off & re.IGNORECASE)
    if code is codes.ATOMIC_GROUP:
        return _sequence(value, folded)
    if code is codes.BRANCH:
        return _branch([_sequence(one, folded) for one in value[1]])
    if code in REPEATS:
        return _repeated(value, folded)
    if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        return EMPTY
    return ANYTHING


def _listed(value: Sequence[tuple[Any, Any]]) -> bool:
    return len(value) <= 4 and all(name is codes.LITERAL for name, _ in value)


@cache
def _literal(number: int, folded: bool) -> Part:
    return _letter([number], folded)


def _letter(numbers: Sequence[int], folded: bool) -> Part:
    """A letter, or one of a few; where case does not count, letters beyond ASCII have more than two forms."""
    if max(numbers) > 127 and (folded or len(numbers) > 1):
        return ANYTHING
    spelled = {chr(number) for number in numbers}
    if folded or (len(spelled) == 2 and len({one.lower() for one in spelled}) == 1):
        return Part(frozenset((one.lower(), not one.isalpha()) for one in spelled), None)
    return Part(frozenset((one, True) for one in spelled), None)


def _branch(parts: Sequence[Part]) -> Part:
    """One of several: of each its pieces."""
    if all(part.exact is not None for part in parts):
        exact = reduce(frozenset.union, (part.exact for part in parts if part.exact is not None))
        return Part(exact, None) if len(exact) <= FEW else Part(None, exact if ("", True) not in exact else None)
    sets = [part.held or part.exact for part in parts]
    if all(one and ("", True) not in one for one in sets):
        return Part(None, reduce(frozenset.union, (one for one in sets if one)))
    return ANYTHING


def _repeated(value: Any, folded: bool) -> Part:
    """What is repeated holds its pieces where it stands at all."""
    least, most, inside = value
    part = _sequence(inside, folded)
    if least == most == 1:
        return part
    if least:
        return Part(None, _best([part]))
    if most == 1 and part.exact is not None and len(part.exact) < FEW:
        return Part(part.exact | {("", True)}, None)
    return ANYTHING
