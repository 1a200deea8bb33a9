"""`like: ID`: a preparation takes what it shares with an earlier one, never a result."""

from __future__ import annotations

from typing import Any

from evcheck.dossier.node import NODE
from evcheck.dossier.statement import WITH_REASON, WORDS
from evcheck.reading import wording
from evcheck.reading.problem import Cut
from evcheck.reading.tree import Tree
from evcheck.reading.work import Work

TAKEN = {"sample": "Sample", "isolation": "", "storage": "Storage", "final": "Final", "term": "Term"}
"""What is taken, and the model of what merges key by key (a list is replaced whole)."""


def resolve(work: Work) -> None:
    """Fill in every preparation that says `like:`, in place; a broken one takes nothing."""
    tree = work.tree
    chapter = work.root.get("preparations")
    entries = tree.value[chapter] if chapter is not None else None
    if isinstance(entries, dict):
        entries = [chapter] if chapter is not None else []
    if not isinstance(entries, list):
        return
    earlier: dict[str, dict[str, int]] = {}
    later = {name for node in entries if (name := _text(tree, node, "id"))}
    for node in entries:
        own = tree.value[node]
        if not isinstance(own, dict):
            continue
        name = _text(tree, node, "id")
        target = _text(tree, node, "like")
        if target:
            if target in earlier:
                own = tree.value[node] = _take(work, earlier[target], own)
            else:
                number = work.problem("unknown-reference", _broken(target, name, later, list(earlier)), own["like"])
                work.gaps[node, "like"] = number
                if "sample" in own:
                    work.gaps[own["sample"], "kind"] = number
        if name and name not in earlier:
            earlier[name] = own


def pass_on(work: Work, preparations: list[dict[str, Any]]) -> None:
    """Cut out what a broken `like` would have brought, and what was cut out where it would have come from."""
    problems: dict[str, dict[str, int]] = {}
    for cut in work.cuts:
        if cut.subject:
            problems.setdefault(cut.subject, {}).setdefault(cut.path, cut.problem)
    for preparation in preparations:
        name = preparation["id"]
        lost = problems.get(preparation.get("like", ""), {})
        broken = work.gaps.get((preparation[NODE].number, "like"))
        if broken is not None:
            lost = {f"preparations[].{key}": broken for key in TAKEN}
        own = problems.setdefault(name, {})
        for path, problem in list(lost.items()):
            if path not in own and not _says(preparation, path):
                own[path] = problem
                work.cuts.append(Cut(path, name, problem))


def _says(preparation: dict[str, Any], path: str) -> bool:
    """Whether a preparation itself says what stands at a path of what `like` takes; a part of it is not enough."""
    _, *keys = path.replace("[]", "").split(".")
    if not keys or keys[0] not in TAKEN:
        return True
    record = preparation
    for key in keys:
        if key in record[NODE].said:
            return True
        value = record.get(key)
        if not isinstance(value, dict):
            return value is not None
        record = value
    return False


def _text(tree: Tree, node: int, key: str) -> str:
    mapping = tree.value[node]
    value = tree.value[mapping[key]] if isinstance(mapping, dict) and key in mapping else None
    return value if isinstance(value, str) else ""


def _broken(target: str, name: str, all_names: set[str], earlier: list[str]) -> str:
    if target == name:
        return f"`like: {target}` names the preparation itself; it takes from an earlier one."
    if target in all_names:
        return f"`{target}` stands further down; `like` takes only from an earlier preparation. Move it up."
    return wording.unknown_reference("earlier preparation", target, earlier)


def _take(work: Work, base: dict[str, int], own: dict[str, int]) -> dict[str, int]:
    merged = dict(own)
    for key, model in TAKEN.items():
        if key not in base:
            continue
        if key not in own:
            merged[key] = base[key]
        elif model and work.tree.value[own[key]] is not None:
            shapes = work.language.shapes
            model = model if model in shapes else ""
            merged[key] = _merge(work, base[key], own[key], model)
    return merged


def _merge(work: Work, base: int, own: int, model: str) -> int:
    """The node of `own` laid over `base`, key by key; `own` itself where they are no two mappings."""
    tree = work.tree
    below, above = _mapping(work, base, model), _mapping(work, own, model)
    if below is None or above is None:
        return own
    shapes = work.language.shapes.get(model, {})
    merged = dict(below)
    for key, child in above.items():
        if tree.value[child] is None and (key in shapes or not shapes):
            merged.pop(key, None)  # an unknown key stays, to be told; what it was to take out may still be there
        elif key in below and key in shapes and shapes[key].kind == "record":
            merged[key] = _merge(work, below[key], child, shapes[key].of)
        else:
            merged[key] = child
    return tree.stand_in(own, merged)


def _mapping(work: Work, node: int, model: str) -> dict[str, int] | None:
    value = work.tree.value[node]
    if isinstance(value, dict):
        return None if any(word in value for word in WITH_REASON) else value
    main = work.language.mains.get(model)
    is_statement = isinstance(value, str) and value.strip().lower() in (*WORDS, "none")
    return {main: node} if isinstance(value, str) and value and main and not is_statement else None
