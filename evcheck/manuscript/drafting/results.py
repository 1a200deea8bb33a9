"""Where results stand in a drafted dossier: under the preparation that they are told of, or under the first, marked.

The same draft can be looked at without what is told of no preparation by name, and with it under all of them: what a
check says of both is certain, and what it says of one alone depends on what the manuscript leaves open.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from evcheck.manuscript.characterization.belonging import NOT_SAID
from evcheck.manuscript.characterization.characterizing import Shared
from evcheck.manuscript.draft import Draft, Found, Node
from evcheck.manuscript.walking import entries, found, leaves, values, within, without

CHAPTER = "characterization"


class Placed(NamedTuple):
    """Paths of the entries that are told of no preparation by name, and what each preparation could have."""

    unnamed: tuple[str, ...]
    possible: tuple[Mapping[str, Node], ...]


def place_results(preparations: Sequence[dict[str, Node]], told: dict[str, Node], shared: Shared | None) -> Placed:
    """Put the results of a manuscript under its preparations, of which each is changed."""
    if shared is None:
        if told:
            preparations[0][CHAPTER] = told
        return Placed((), ())
    for one, own in zip(preparations, shared.own, strict=True):
        if own:
            one[CHAPTER] = own
    possible = tuple(one if one != own else {} for one, own in zip(shared.possible, shared.own, strict=True))
    unnamed = _add(preparations[0], shared.rest) if shared.rest else ()
    return Placed(unnamed, shared.possible if any(possible) else ())


def _add(preparation: dict[str, Node], rest: Mapping[str, Node]) -> tuple[str, ...]:
    """Add entries to the chapter of a preparation; comes with their paths."""
    own = preparation.get(CHAPTER)
    chapter: dict[str, Node] = dict(own) if isinstance(own, dict) else {}
    paths = []
    for key, node in rest.items():
        before, path = chapter.get(key), f"preparations[0].{CHAPTER}.{key}"
        if isinstance(node, list):
            first = len(before) if isinstance(before, list) else 0
            chapter[key] = [*(before if isinstance(before, list) else []), *node]
            paths += [f"{path}[{first + number}]" for number in range(len(node))]
        elif isinstance(node, dict):
            chapter[key] = {**(before if isinstance(before, dict) else {}), **node}
            paths += [f"{path}.{inner}" for inner in node]
    preparation[CHAPTER] = chapter
    return tuple(paths)


def unnamed_assays(assays: Sequence[Node]) -> tuple[str, ...]:
    """The paths of assays that are told of no preparation by name."""
    used = [values(one, "preparation") for one in assays]
    return tuple(f"assays[{number}]" for number, of in enumerate(used) if any(one.unsure for one in of))


def certain(draft: Draft) -> Draft:
    """The draft without the results that are told of no preparation by name; an assay of none stands for itself."""
    assays = draft.tree.get("assays")
    of_none = {
        f"assays[{number}].preparation"
        for number, one in enumerate(assays if isinstance(assays, list) else [])
        if any(value.unsure == NOT_SAID for value in values(one, "preparation"))
    }
    return draft._replace(tree=without(draft.tree, _results(draft) | of_none), unnamed=(), possible=())


def shared_by_all(draft: Draft) -> Draft:
    """The draft with the results that are told of no preparation by name under every one of them."""
    preparations = draft.tree.get("preparations")
    if not isinstance(preparations, list) or not (draft.possible or draft.unnamed):
        return draft
    entries: list[Node] = []
    for entry, possible in zip(preparations, draft.possible or [{}] * len(preparations), strict=True):
        assert isinstance(entry, dict)
        entries.append({**entry, CHAPTER: dict(possible)} if possible else entry)
    tree: dict[str, Node] = {**draft.tree, "preparations": entries}
    everybody: list[Node] = [one["id"] for one in entries if isinstance(one, dict)]
    assays = draft.tree.get("assays")
    if isinstance(assays, list):
        tree["assays"] = [
            {**one, "preparation": everybody} if isinstance(one, dict) and f"assays[{number}]" in draft.unnamed else one
            for number, one in enumerate(assays)
        ]
    return draft._replace(tree=tree, unnamed=tuple(path for path in draft.unnamed if CHAPTER not in path))


def of_none(draft: Draft) -> list[str]:
    """The results that are told of no preparation by name, where they could be of several: proteins, techniques."""
    sure = within(certain(draft).tree, "preparations")
    named: dict[str, None] = {}
    for own, possible in zip(sure if isinstance(sure, list) else [], draft.possible, strict=False):
        known = set(_names(within(own, CHAPTER)))
        named.update(dict.fromkeys(one for one in _names(possible) if one not in known))
    for path in draft.unnamed:
        if path.startswith("assays["):
            kind = found(within(draft.tree, "assays")[int(path[len("assays[") : -1])], "kind")
            named[f"{kind.value} assay" if kind else "assay"] = None
    return list(named)


def _names(chapter: Any) -> Iterator[str]:
    """What the entries of a chapter are about, in words."""
    for key, what in (("proteins", "protein"), ("particles", "technique"), ("imaging", "technique")):
        for one in entries(chapter, key):
            yield from (value.value for value in values(one, what))
    yield from (f"amount of {AMOUNT_OF.get(key, key)}" for key in within(chapter, "quantities") or ())
    for one in entries(chapter, "components"):
        yield from (value.value for value in values(one, "what"))


AMOUNT_OF = {"rna": "RNA", "dna": "DNA"}


def with_doubts(draft: Draft) -> tuple[Draft, bool]:
    """The draft with a doubt on each entry that is told of no preparation by name.

    Where all that stands under the first preparation is so told, it is said once, and the second value is true.
    """
    results = _results(draft)
    certainly = within(without(draft.tree, results), "preparations")
    if not results or not any(leaves(within(certainly[0], CHAPTER) if certainly else None)):
        return draft, bool(results)
    return marked(draft), False


def marked(draft: Draft) -> Draft:
    """The draft with a doubt on the first value of each entry that is told of no preparation by name."""
    results = _results(draft)

    def doubted(node: Node, path: str) -> Node:
        if path in results and isinstance(node, dict):
            key = next((key for key, value in node.items() if isinstance(value, Found)), "")
            value = node.get(key)
            if isinstance(value, Found):
                return {**node, key: value._replace(unsure=NOT_SAID + (f"; {value.unsure}" if value.unsure else ""))}
        if isinstance(node, dict):
            return {key: doubted(inner, f"{path}.{key}" if path else key) for key, inner in node.items()}
        return [doubted(one, f"{path}[{n}]") for n, one in enumerate(node)] if isinstance(node, list) else node

    return draft._replace(tree={key: doubted(node, key) for key, node in draft.tree.items()}) if results else draft


def _results(draft: Draft) -> set[str]:
    """The paths of results, without those of assays, whose own value is marked where it stands."""
    return {path for path in draft.unnamed if CHAPTER in path}
