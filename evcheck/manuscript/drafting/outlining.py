"""The drafted tree as it is written: keys in the order of the language, in short form, with what is asked in place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from evcheck.dossier.node import FREE
from evcheck.manuscript.draft import Draft, Found, Question
from evcheck.manuscript.walking import expanded, is_statement, language

STEP = re.compile(r"\.?([^.\[\]]+)|\[(\d+)\]")
"""One step of a path such as `preparations[0].sample.kind`: a key, or the number of an entry."""


def outlined(draft: Draft) -> tuple[dict[str, Any], list[Question]]:
    """The tree with its questions in place as mappings and lists of `Found` and `Question`.

    Comes with the questions whose place does not exist, such as one about a preparation that is not there.
    """
    tree = expanded(draft.tree)
    unplaced = [question for question in draft.questions if not _placed(tree, question)]
    return _ordered(tree, "Dossier"), unplaced


def is_asked(node: Any) -> bool:
    """Whether a part of the tree holds no value: it is only asked for."""
    if isinstance(node, Mapping):
        return all(map(is_asked, node.values()))
    if isinstance(node, list):
        return all(map(is_asked, node))
    return isinstance(node, Question) or node is None or not node.value


def steps(path: str) -> list[str | int]:
    """The keys and numbers of a path."""
    return [int(number) if number else key for key, number in STEP.findall(path)]


def _placed(tree: dict[str, Any], question: Question) -> bool:
    """Put a question in its place; false where there is none, or something stands there already."""
    path = steps(question.path)
    node: Any = tree
    for step, after in pairwise(path):
        if isinstance(step, int):
            if not isinstance(node, list) or step > len(node):
                return False
            if step == len(node):
                node.append({})
            node = node[step]
        elif isinstance(node, dict):
            node = node.setdefault(step, [] if isinstance(after, int) else {})
        else:
            return False
    if not path or not isinstance(node, dict) or isinstance(path[-1], int) or path[-1] in node:
        return False
    node[path[-1]] = question
    return True


def _ordered(tree: Mapping[str, Any], model: str) -> dict[str, Any]:
    """A mapping in the order of the language, values before what is only asked for where the mapping begins."""
    fields = language().shapes[model]
    order = {key: number for number, key in enumerate(key for key in fields if key not in FREE)}
    out = {}
    for key in sorted(tree, key=lambda key: order.get(key, len(order))):
        field, node = fields.get(key), tree[key]
        short = field is not None and not field.none and _none(node, field.of)
        out[key] = short or (node if field is None or is_statement(node) else _written(node, field.kind, field.of))
    return {key: node for key, node in out.items() if not (isinstance(node, dict | list) and not node)}


def _none(node: Any, model: str) -> Found | None:
    """`none` in place of a mapping that says no more than that: `serum: none`."""
    main = language().mains.get(model)
    value = node.get(main) if isinstance(node, dict) and main and len(node) == 1 else None
    return value if isinstance(value, Found) and value.value == "none" else None


def _written(node: Any, kind: str, of: str) -> Any:
    """What stands under a key, in the form and order in which it is written."""
    if isinstance(node, dict) and kind.endswith("by name"):
        return {name: _written(one, kind.removesuffix(" by name"), of) for name, one in node.items()}
    if isinstance(node, list) and kind == "records":
        return [_written(one, "record", of) for one in node]
    if isinstance(node, dict) and kind == "record" and not is_statement(node):
        return _short(_ordered(node, of), of)
    return node[0] if isinstance(node, list) and kind == "scalars" and len(node) == 1 else node


def _short(node: dict[str, Any], model: str) -> Any:
    """A mapping with nothing but its main key as that value, unless the value would be taken for a statement."""
    main = language().mains.get(model)
    value = node.get(main) if main and len(node) == 1 else None
    return value if isinstance(value, Found) and value.value and not is_statement(value) else node
