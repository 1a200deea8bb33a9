"""Whether a pattern finds the same in a text and in each of its lines, read from the pattern itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from evcheck.manuscript.words.patterns import REPEATS, codes, parser


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
