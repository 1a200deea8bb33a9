"""Fill records from shaped data; what the validator refuses becomes our problem, and the part is cut out."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from pydantic_core import ValidationError

from evcheck.dossier.node import NODE
from evcheck.reading import wording
from evcheck.reading.work import Path, Work

EXPECTED = re.compile(r"'([^']*)'")
NAMED = "names of "
"""What stands before the model where a mapping has names of the authors' choice for keys."""


class Link(NamedTuple):
    """One link of the way from the root to an error.

    `model` is that of the container, empty for a list and for names of the authors' choice; `path` is the one
    under which a cut is noted.
    """

    container: Any
    key: Any
    model: str
    path: Path


Trail = list[Link]


def validate(work: Work, data: dict[str, Any]) -> Any:
    """Return the records of a dossier. Every round cuts out what the last one refused, so there is an end."""
    while True:
        try:
            return work.language.validator.validate_python(data)
        except ValidationError as refused:
            errors = refused.errors(include_url=False)
        parts: dict[tuple[int, Any], Trail] = {}
        for error in errors:
            _refuse(work, _trail(work, data, error["loc"]), error, parts)
        _take_out(list(parts.values()))


def _refuse(work: Work, trail: Trail, error: Any, parts: dict[tuple[int, Any], Trail]) -> None:
    """Say what is wrong at one place, and note the smallest optional part around it among those to take out."""
    problem = _problem(work, trail, error)
    if any((id(link.container), link.key) in parts for link in trail):
        return
    while not _can_go(work, trail[-1]):
        trail = trail[:-1]
    container, key, _, path = trail[-1]
    parts[id(container), key] = trail
    if isinstance(container, list) and not isinstance(container[key], dict):
        path = path[:-1]  # an element of a list of scalars speaks for the list
    work.cut(path, problem)


def _can_go(work: Work, link: Link) -> bool:
    """Whether a part may be left out: an element of a list, or what stands under a key that is not required."""
    container, key, model, _ = link
    if isinstance(container, list):
        return True
    field = work.language.shapes[model].get(key) if model else None
    return key in container and (field is None or not field.required)


def _take_out(parts: list[Trail]) -> None:
    """Take parts out of the data: later elements of a list first, so that the others keep their places."""
    for trail in sorted(parts, key=lambda trail: trail[-1].key if isinstance(trail[-1].key, int) else -1, reverse=True):
        container, key, _, _ = trail[-1]
        del container[key]
        if isinstance(container, list):
            holder, name, _, _ = trail[-2]
            nodes = holder[NODE].items.get(name) if NODE in holder else None
            if nodes is not None:
                del nodes[key]


def _trail(work: Work, data: dict[str, Any], loc: tuple[Any, ...]) -> Trail:
    """The way from the root to an error."""
    container: Any = data
    model = "Dossier"
    path: Path = ()
    trail: Trail = []
    for position, key in enumerate(loc):
        if isinstance(container, list):
            path = (*path, _element(work, path, container[key]))
            trail.append(Link(container, key, "", path))
        else:
            path = (*path, key)
            trail.append(Link(container, key, "" if model.startswith(NAMED) else model, path))
            model = _model_below(work, model, key)
        if position < len(loc) - 1:
            container = container[key]
    return trail


def _element(work: Work, path: Path, element: Any) -> str:
    """How the path of a cut names an element of a list: a preparation or an assay by its subject."""
    if path in (("preparations",), ("assays",)) and isinstance(element, dict):
        return str(element.get("id") or work.tree.path(element[NODE].number))
    return "[]"


def _model_below(work: Work, model: str, key: str) -> str:
    """The model of what stands under a key, or of its elements; empty for scalars."""
    if model.startswith(NAMED):
        return model.removeprefix(NAMED)
    field = work.language.shapes[model].get(key) if model else None
    if field is None:
        return ""
    if field.kind.endswith("by name"):
        return f"{NAMED}{field.of}"
    return field.of if field.kind in ("record", "records") else ""


def _problem(work: Work, trail: Trail, error: Any) -> int:
    """The problem of one error, at the line where it was written."""
    container, key, model, path = trail[-1]
    if error["type"] == "missing":
        known = work.gaps.get((container[NODE].number, key))
        if known is not None:
            return known
        return work.problem("required-key", wording.required_key(key, model, path[:-1]), container[NODE].number)
    node, name = _written(work, trail)
    if error["type"] == "literal_error":
        words = EXPECTED.findall(error["ctx"]["expected"])
        return work.problem("wrong-word", wording.wrong_word(name, str(error["input"]), words), node)
    cause = (error.get("ctx") or {}).get("error")
    return work.problem("wrong-value", f"`{name}`: {cause or error['msg']}", node)


def _written(work: Work, trail: Trail) -> tuple[int, str]:
    """The node of the refused value, and the key that it belongs to."""
    container, key, _, _ = trail[-1]
    if isinstance(container, list):
        owner, name, _, _ = trail[-2]
        return owner[NODE].items[name][key], name
    node = container[NODE].number
    value = work.tree.value[node]
    return (value.get(key, node) if isinstance(value, dict) else node), key
