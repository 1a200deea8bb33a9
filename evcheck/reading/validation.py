"""Fill records from shaped data; what the validator refuses becomes our problem, and the part is cut out."""

from __future__ import annotations

import re
from typing import Any

from pydantic_core import ValidationError

from evcheck.reading import wording
from evcheck.reading.work import NODE, Work

EXPECTED = re.compile(r"'([^']*)'")


def validate(work: Work, data: dict[str, Any]) -> Any:
    """Return the records of a dossier. Every round cuts out what the last one refused, so there is an end."""
    while True:
        try:
            return work.language.validator.validate_python(data)
        except ValidationError as refused:
            errors = refused.errors(include_url=False)
        for error in sorted(errors, key=_deepest_last_first):
            _refuse(work, data, error)


def _deepest_last_first(error: Any) -> tuple[int, ...]:
    """Later list elements first, so that cutting one does not move the others."""
    return tuple(-part if isinstance(part, int) else 0 for part in error["loc"])


def _refuse(work: Work, data: dict[str, Any], error: Any) -> None:
    """Say what is wrong at one place, and cut out the smallest optional part around it."""
    trail = _trail(work, data, error["loc"])
    if trail is None:  # inside a part that another error of this round has cut
        return
    problem = _problem(work, trail, error)
    for holder, name, owner, where in reversed(trail):
        if isinstance(holder, list):
            if not isinstance(holder[name], dict):
                where = where[:-1]  # an element of a list of scalars speaks for the list
            del holder[name]
            _forget_item(trail, holder, name)
            work.cut(where, problem)
            return
        field = work.language.shapes[owner].get(name) if owner else None
        if name in holder and (field is None or not field.required):
            del holder[name]
            work.cut(where, problem)
            return
    raise AssertionError(f"nothing to cut for {error}")  # the root's required key is checked before


def _forget_item(trail: list[Any], elements: list[Any], index: int) -> None:
    """Keep the nodes of a list's elements in step with the list."""
    for holder, key, _, _ in trail:
        if isinstance(holder, dict) and holder.get(key) is elements and key in holder[NODE].items:
            del holder[NODE].items[key][index]


def _trail(work: Work, data: dict[str, Any], loc: tuple[Any, ...]) -> list[Any] | None:
    """The way from the root to an error: (container, key, the container's model, path for a cut) for each step."""
    container: Any = data
    model = "Dossier"
    path: tuple[str, ...] = ()
    trail: list[Any] = []
    for position, key in enumerate(loc):
        last = position == len(loc) - 1
        if isinstance(container, list):
            if key >= len(container):
                return None
            name = "[]"
            if path in (("preparations",), ("assays",)) and isinstance(container[key], dict):
                name = str(container[key].get("id") or work.tree.path(container[key][NODE].number))
            path = (*path, name)
            trail.append((container, key, "", path))
        else:
            path = (*path, key)
            names = model.startswith("names of ")
            trail.append((container, key, "" if names else model, path))
            field = work.language.shapes[model].get(key) if model and not names else None
            if names:
                model = model.removeprefix("names of ")
            elif field is not None:
                model = field.of if field.kind in ("record", "records") else ""
                if field.kind.endswith("by name"):
                    model = f"names of {field.of}"
            if not last and key not in container:
                return None
        if not last:
            container = container[key]
    return trail


def _problem(work: Work, trail: list[Any], error: Any) -> int:
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


def _written(work: Work, trail: list[Any]) -> tuple[int, str]:
    """The node of the refused value, and the key that it belongs to."""
    container, key, _, _ = trail[-1]
    if isinstance(container, list):
        owner, name, _, _ = trail[-2]
        return owner[NODE].items[name][key], name
    node = container[NODE].number
    value = work.tree.value[node]
    return (value.get(key, node) if isinstance(value, dict) else node), key
