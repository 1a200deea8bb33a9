"""The letters that every match of a pattern holds, read from the pattern itself.

`(?i:exosom\\w*|micro-?vesicles?)` matches only what holds `exosom`, `microvesicle` or `micro-vesicle`. To look for such
letters takes a fraction of the time that the pattern takes, and most sentences hold none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, reduce
from typing import Any, NamedTuple

from evcheck.manuscript.words.patterns import REPEATS, Spelling, codes, parser

MOST = 120
"""How many pieces are looked for at most; beyond, the pattern itself is as quick."""
FEW = 8
"""How many spellings of one part of a pattern are told apart."""
SHORTEST = 2
COMMON = frozenset((
    "a", "also", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "in", "into",
    "is", "no", "not", "of", "on", "or", "that", "the", "to", "was", "were", "with",
))  # fmt: skip
"""Words that stand in most sentences, so that nothing is gained by looking for them."""


class Part(NamedTuple):
    """A part of a pattern: all that it may match where that is little, and pieces of which each match holds one."""

    exact: frozenset[Spelling] | None
    held: frozenset[Spelling] | None


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
        part = part_of(code, value, folded)
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


def part_of(code: Any, value: Any, folded: bool) -> Part:
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
