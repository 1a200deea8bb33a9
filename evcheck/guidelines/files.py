"""Guidelines in files of their own: read with the line of everything, and with those that they extend."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from evcheck.guidelines.guideline import Guideline
from evcheck.guidelines.parsing import GuidelineError, Mistake, parse
from evcheck.guidelines.parsing import Path as Where

LARGEST = 1_000_000
"""Bytes of a guideline file that are read at most."""

MOST_LINES = 50_000
"""Keys and elements of a guideline file, aliases written out."""

DEEPEST = 20
"""Levels of a guideline file; no sound one has as many."""

ENDINGS = (".yaml", ".yml")


class Lines(dict[Where, int]):
    """The line of every key and element of a file, by its path."""

    def of(self, path: Where) -> int:
        """The line of a path, or of the nearest thing around it."""
        while path and path not in self:
            path = path[:-1]
        return self.get(path, 1)


def is_file_name(name: str) -> bool:
    """Whether a name means a file and no guideline that evcheck ships."""
    return name.endswith(ENDINGS) or "/" in name or os.sep in name


def load(name: str, seen: tuple[Path, ...] = ()) -> Guideline:
    """Read a guideline from a file, and the guidelines that it extends; `seen` are the files on the way to it.

    Raises:
        GuidelineError: for a file that cannot be read, and for every mistake in it, with its line.
    """
    path = Path(name)
    data, lines, digest = _read(path)
    if isinstance(data, dict) and "evcheck" in data and "items" not in data:
        raise GuidelineError(f"{path} is a dossier, not a guideline. `evcheck check {path}` checks it.")
    mistakes: list[Mistake] = []
    parents = _parents(data, path, seen, mistakes)
    if not mistakes:
        try:
            guideline = parse(data, digest, parents)
        except GuidelineError as error:
            mistakes += error.mistakes
        from evcheck.guidelines import vocabulary

        mistakes += vocabulary.problems(data) if isinstance(data, dict) else ()
    mistakes += _reserved(data)
    if mistakes:
        raise GuidelineError(_told(path, lines, mistakes), tuple(mistakes))
    return guideline


def _reserved(data: Any) -> list[Mistake]:
    """An id that evcheck's own guidelines have, or that cannot stand before a slash."""
    from evcheck.guidelines import names

    given = str(data.get("id", "")) if isinstance(data, dict) else ""
    if given in names():
        return [Mistake(("id",), f"`{given}` is the id of a guideline that evcheck ships; choose another.")]
    if given and not all(
        part.isalnum() for part in given.replace("-", " ").replace("_", " ").replace(".", " ").split()
    ):
        return [Mistake(("id",), f"The id `{given}` may hold letters, digits, `-`, `_` and `.` only.")]
    return []


def _parents(data: Any, path: Path, seen: tuple[Path, ...], mistakes: list[Mistake]) -> list[Guideline]:
    """The guidelines that a file extends: by id, or by the name of a file beside it."""
    from evcheck.guidelines import get

    given = data.get("extends") or [] if isinstance(data, dict) else []
    here = path.resolve()
    parents = []
    for number, name in enumerate(given if isinstance(given, list) else [given]):
        where: Where = ("extends", number) if isinstance(given, list) else ("extends",)
        try:
            if not is_file_name(str(name)):
                parents.append(get(str(name)))
                continue
            other = (here.parent / str(name)).resolve()
            if other == here or other in seen:
                chain = " -> ".join(one.name for one in (*seen, here, other))
                mistakes.append(Mistake(where, f"`extends` goes round in a circle: {chain}."))
                continue
            parents.append(load(str(other), (*seen, here)))
        except GuidelineError as error:
            mistakes.append(Mistake(where, f"`extends: {name}` cannot be used. {error}"))
    return parents


def _told(path: Path, lines: Lines, mistakes: list[Mistake]) -> str:
    """All mistakes, each with file and line, in the order of the file."""
    placed = sorted({(lines.of(mistake.path), mistake.text) for mistake in mistakes})
    return "\n".join(f"{path}:{line}: {text}" for line, text in placed)


def _read(path: Path) -> tuple[Any, Lines, str]:
    """The content of a file with its lines and its hash."""
    try:
        if path.stat().st_size > LARGEST:
            raise GuidelineError(f"{path} is larger than a guideline can be ({LARGEST:,} bytes).")
        raw = path.read_bytes()
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise GuidelineError(
            f"The guideline {path} cannot be read: {(error.strerror or str(error)).lower()}."
        ) from None
    except UnicodeDecodeError:
        raise GuidelineError(f"The guideline {path} is no UTF-8 text; save it as UTF-8.") from None
    try:
        data, lines = located(text)
    except GuidelineError as error:
        raise GuidelineError("\n".join(f"{path}:{mistake.text}" for mistake in error.mistakes)) from None
    return data, lines, sha256(raw).hexdigest()


def located(text: str) -> tuple[Any, Lines]:
    """The content of a YAML text, all scalars as text, with the line of everything.

    Raises:
        GuidelineError: for what is no YAML, or has a key twice.
    """
    lines = Lines()
    try:
        node = yaml.compose(text, yaml.SafeLoader)
        return (_plain(node, (), lines) if node is not None else None), lines
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark is not None else 1
        raise GuidelineError(f"{line}: this is no YAML: {error.problem}.") from None
    except (yaml.YAMLError, RecursionError):
        raise GuidelineError("1: this is no YAML that can be read.") from None


def _plain(node: yaml.Node, path: Where, lines: Lines) -> Any:
    if path not in lines:
        lines[path] = node.start_mark.line + 1
    if len(lines) > MOST_LINES:
        raise GuidelineError(f"{node.start_mark.line + 1}: this holds more than a guideline can.")
    if len(path) > DEEPEST:
        raise GuidelineError(f"{node.start_mark.line + 1}: this is nested deeper than a guideline can be.")
    if isinstance(node, yaml.SequenceNode):
        return [_plain(one, (*path, number), lines) for number, one in enumerate(node.value)]
    if not isinstance(node, yaml.MappingNode):
        return None if node.tag == "tag:yaml.org,2002:null" else node.value
    found: dict[str, Any] = {}
    for key, value in node.value:
        name = str(key.value)
        if name in found:
            raise GuidelineError(f"{key.start_mark.line + 1}: the key `{name}` stands here a second time.")
        lines[*path, name] = key.start_mark.line + 1
        found[name] = _plain(value, (*path, name), lines)
    return found
