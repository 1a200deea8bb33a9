"""Which times and temperatures belong to which spins of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.words.numbers import Figure

LISTED = re.compile(
    r"^(?: ?(?:× ?|x ?)?g?)?(?: ?[,;/] ?(?:and |or |then )?| (?:and|or|then|to|&"
    r"|followed by) )(?:at )?$"
)

APART = re.compile(
    r"\b(?:centrifuged|ultra-?centrifuged|spun|repeated|resuspended|incubat\w*|transferred|stored"
    r"|kept|placed|mixed|added|"
    r"adsorb\w*|absorb\w*|dried|fixed|settle|allow\w*|(?:was|were|then) (?:\w+ly )?(?!performed"
    r"|carried|conducted|done|applied|repeated|obtained|used|run|set)\w+(?:ed|spun)|rotat\w+"
    r"|stirr\w+|shak\w+|left|cultured|washed|loaded|applied|stained|discarded|filtered|vortexed"
    r"|overlaid|allowed)\b"
)
"""Acts that part a time from a force: the time belongs to the other act."""

LOOSE = re.compile(
    r";|\bthen\b|\bfollowed by\b|\bto (?:remove|pellet|collect|obtain|eliminate|clear|isolate"
    r"|get)\b|\bsupernatants?\b|\bpellets?\b|\bwas\b|\bwere\b"
)

FURTHEST = 4.0
"""The cost at which a figure belongs to no spin any more."""


def _cost(text: str, head: Figure, other: Figure) -> float:
    """How far a figure stands from a spin; verbs of other acts between them part them."""
    first, second = sorted((head, other))
    gap = text[first.end : second.start].replace("$", "")
    if len(gap) > 140:
        return FURTHEST
    cost = len(gap) / 50
    if first is other and not re.search(r"(?:\bat|@|\bof|\() ?$", gap):
        cost += 0.5
    if APART.search(gap):
        cost += FURTHEST
    cost += 1.2 * min(len(LOOSE.findall(gap)), 2)
    if first is other and re.search(r"[,;] ?$|\band ?$", gap):
        cost += 0.8
    return cost


def assigned(text: str, heads: Sequence[Figure], others: Sequence[Figure]) -> dict[Figure, Figure]:
    """Which of the other figures belongs to which spin: lists pairwise, else the nearest, each once."""
    found: dict[Figure, Figure] = {}
    groups, lists = _lists(text, heads), _lists(text, others)
    used: set[Figure] = set()
    for group in groups:
        if len(group) < 2:
            continue
        after = [one for one in lists if one[0].start > group[-1].start and _cost(text, group[-1], one[0]) < FURTHEST]
        before = [one for one in lists if one[-1].end < group[0].start and _cost(text, group[0], one[-1]) < FURTHEST]
        beside = [(_cost(text, group[-1], one[0]), one) for one in after[:1]]
        beside += [(_cost(text, group[0], one[-1]), one) for one in before[-1:]]
        for _, one in sorted(beside, key=lambda priced: (len(priced[1]) != len(group), priced[0])):
            if len(one) in (1, len(group)) and group[0] not in found and not used & {*one}:
                for place, head in enumerate(group):
                    found[head] = one[place] if len(one) > 1 else one[0]
                used |= {*one}
    left = [head for head in heads if head not in found]
    found.update(_paired(text, left, [other for other in others if other not in used]))
    return found


UNPAIRED = {"head": 2.0, "other": 0.4}
"""What it costs to leave a spin, or a figure, without the other."""


def _paired(text: str, heads: Sequence[Figure], others: Sequence[Figure]) -> dict[Figure, Figure]:
    """Spins and figures in neighbouring pairs, so that the whole sentence fits best: `10 min at 300 g, 20 min`."""
    items = sorted(
        [(head, True) for head in heads] + [(other, False) for other in others], key=lambda one: one[0].start
    )
    best: list[tuple[float, int]] = [(0.0, 0)]
    for place, (figure, is_head) in enumerate(items):
        alone = best[place][0] + (UNPAIRED["head"] if is_head else UNPAIRED["other"])
        choice = (alone, 1)
        if place and items[place - 1][1] != is_head:
            head, other = (figure, items[place - 1][0]) if is_head else (items[place - 1][0], figure)
            cost = _cost(text, head, other)
            if cost < FURTHEST and best[place - 1][0] + cost / 2 < alone:
                choice = (best[place - 1][0] + cost / 2, 2)
        best.append(choice)
    found, place = {}, len(items)
    while place:
        if best[place][1] == 2:
            first, second = items[place - 2], items[place - 1]
            found[first[0] if first[1] else second[0]] = second[0] if first[1] else first[0]
        place -= best[place][1]
    return found


def _lists(text: str, figures: Sequence[Figure]) -> list[list[Figure]]:
    """The figures in lists: those that only commas and `and` stand between."""
    groups: list[list[Figure]] = []
    for figure in figures:
        if groups and LISTED.match(text[groups[-1][-1].end : figure.start].replace("$", "")):
            groups[-1].append(figure)
        else:
            groups.append([figure])
    return groups
