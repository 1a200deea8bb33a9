"""From bytes, text on disk or a mapping to records: reading does all the input of a check."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from itertools import islice
from typing import Any, NamedTuple

from evcheck.dossier.compiled import Language, language
from evcheck.reading import likes, references, refusal, shape
from evcheck.reading.problem import Cut, Place, Problem
from evcheck.reading.text import MOST_READ, Lines, Unreadable, decode
from evcheck.reading.tree import Tree, build, from_mapping, has_marker
from evcheck.reading.validation import validate
from evcheck.reading.wording import nearest_key
from evcheck.reading.work import MAX_SUGGESTIONS, Work

MOST_NAMES = 1_000
"""So many names of a folder are looked at for one that was meant."""

FORMAT = "1"
"""The version of the dossier language that this evcheck reads."""


class Loaded(NamedTuple):
    """A dossier as read: its records, and the problems found on the way.

    `dossier` is None where the source cannot be read as a dossier at all; then the last problem says why.
    `cuts` are the parts left out because of a problem.
    """

    path: str
    sha256: str
    dossier: Any
    problems: tuple[Problem, ...]
    cuts: tuple[Cut, ...] = ()
    tree: Tree | None = None
    lines: Lines | None = None
    text: str = ""


_language = cache(language)


def load(source: str | os.PathLike[str] | bytes | Mapping[str, object]) -> Loaded:
    """Read a dossier: text and PathLike are a path, bytes are content, a mapping is content without places.

    Never raises for what a file holds: a file that cannot be read has `dossier` None and a problem.
    """
    if isinstance(source, bytes):
        return load_bytes(source, "<bytes>")
    if isinstance(source, Mapping):
        return load_mapping(source)
    path = os.fspath(source)
    try:
        return load_bytes(content(path), path)
    except Unreadable as error:
        return unreadable(path, b"", error)


def content(path: str) -> bytes:
    """The content of a file, or as much of it as shows that it is too long for a dossier.

    Raises:
        Unreadable: if it cannot be opened.
    """
    try:
        with open(path, "rb") as file:
            return file.read(MOST_READ)
    except OSError as error:
        raise Unreadable("file", cannot_open(path, error)) from error
    except ValueError as error:
        raise Unreadable("file", "The name holds the character NUL, which no name of a file can.") from error


def cannot_open(path: str, error: OSError) -> str:
    """Say why a file cannot be opened, and what to do."""
    if isinstance(error, FileNotFoundError):
        return f"There is no such file. {_near(path) or 'Check the name and the folder.'}"
    if isinstance(error, PermissionError) and os.path.isdir(path):
        return "This folder may not be read. Change its permissions, or copy it to where you may read it."
    if isinstance(error, PermissionError):
        return "This file may not be read. Change its permissions, or copy it to where you may read it."
    if isinstance(error, IsADirectoryError):
        return "This is a folder, not a file."
    if error.errno == 40:  # ELOOP
        return "The links lead round in a circle. Name the file itself."
    return f"The file cannot be opened ({error.strerror or type(error).__name__})."


def _near(path: str) -> str:
    """A file of nearly the same name in the same folder, as a question."""
    from difflib import get_close_matches

    folder, name = os.path.split(path)
    try:
        with os.scandir(folder or ".") as listing:
            names = sorted(entry.name for entry in islice(listing, MOST_NAMES) if not entry.name.startswith("."))
    except (OSError, ValueError):
        return ""
    stems = {os.path.splitext(one)[0]: one for one in reversed(names) if one != name}  # a link to nothing has its own
    close = [stems[stem] for stem in get_close_matches(os.path.splitext(name)[0], stems, n=1, cutoff=0.75)]
    return f"Did you mean `{os.path.join(folder, close[0])}`?" if close else ""


def unreadable(path: str, data: bytes, error: Unreadable) -> Loaded:
    """What is left of a source that cannot be read as a dossier."""
    where = Place(path="")
    if error.text:
        lines = Lines(error.text)
        line, column = lines.position(error.start)
        end_line, end_column = lines.position(max(error.end, error.start))
        where = Place(path="", line=line, column=column, end_line=end_line, end_column=end_column)
    problem = Problem(code=error.code, severity="error", message=error.message, place=where)
    return Loaded(path=path, sha256=sha256(data).hexdigest(), dossier=None, problems=(problem,), text=error.text)


def load_bytes(data: bytes, path: str, suggestions: int = MAX_SUGGESTIONS) -> Loaded:
    """Read a dossier from the content of a file; `path` is only its name in reports.

    What was meant is searched for at most so many times, which takes time.
    """
    digest = sha256(data).hexdigest()
    try:
        text = decode(data)
        return read(build(text), Lines(text), path, digest, _language(), suggestions)
    except Unreadable as error:
        return unreadable(path, data, _paper(error, path) or error)


def _paper(error: Unreadable, path: str) -> Unreadable | None:
    """The better answer where somebody hands in the paper in place of the dossier."""
    if error.code in ("empty", "foreign") or has_marker(error.text):
        return None
    message = refusal.paper(error.text, path)
    return Unreadable("foreign", message) if message else None


def load_mapping(mapping: Mapping[str, object]) -> Loaded:
    """Read a dossier from a mapping; its problems have paths, but no lines."""
    try:
        tree = from_mapping(mapping)
        digest = sha256(canonical(tree, 0).encode()).hexdigest()
        return read(tree, Lines(""), "<mapping>", digest, _language())
    except Unreadable as error:
        return unreadable("<mapping>", b"", error)


def canonical(tree: Tree, node: int) -> str:
    """One text for the content of a tree, to hash a source that has no bytes."""
    value = tree.value[node]
    if isinstance(value, dict):
        return "{" + ",".join(f"{key!r}:{canonical(tree, child)}" for key, child in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(tree, child) for child in value) + "]"
    return repr(value)


def read(
    tree: Tree, lines: Lines, path: str, digest: str, spoken: Language, suggestions: int = MAX_SUGGESTIONS
) -> Loaded:
    """From a located tree to records and problems."""
    work = Work(tree, lines, spoken, suggestions)
    version(work)
    likes.resolve(work)
    data = shape.dossier(work)
    references.check(work, data)
    data.setdefault("evcheck", FORMAT)
    dossier = validate(work, data)
    problems, cuts = in_order(work.problems, work.cuts)
    return Loaded(path=path, sha256=digest, dossier=dossier, problems=problems, cuts=cuts, tree=tree, lines=lines)


def in_order(problems: list[Problem], cuts: list[Cut]) -> tuple[tuple[Problem, ...], tuple[Cut, ...]]:
    """Problems by their place in the file, errors before notes, and cuts with the new numbers."""
    order = sorted(range(len(problems)), key=lambda one: _order(problems[one]))
    place = {old: new for new, old in enumerate(order)}
    return (
        tuple(problems[old] for old in order),
        tuple(cut._replace(problem=place[cut.problem]) for cut in cuts),
    )


def _order(problem: Problem) -> tuple[bool, int, int]:
    return problem.severity != "error", problem.place.line, problem.place.column


def version(work: Work) -> None:
    """Refuse a dossier of a newer format; ask for the version where it is absent."""
    node = work.root.get("evcheck")
    written = work.tree.value[node] if node is not None else None
    if node is None and any(nearest_key(key, ("evcheck",)) for key in work.root):
        return  # it is there, misspelt, and will be told as an unknown key
    if node is None or written is None:
        message = f"A dossier begins with its format: add the line `evcheck: {FORMAT}` at the top."
        work.problem("required-key", message, 0 if node is None else node)
        work.root.pop("evcheck", None)
    elif written != FORMAT:
        if isinstance(written, str) and written.isdecimal() and int(written) > int(FORMAT):
            message = f"This dossier has format {written}; this evcheck reads format {FORMAT}. Install a newer evcheck."
            start, end = work.tree.start[node], work.tree.end[node]
            raise Unreadable("newer-format", message, start, end, work.tree.text)
        work.problem("wrong-value", f"`evcheck` gives the format of the dossier; write `evcheck: {FORMAT}`.", node)
        work.root.pop("evcheck", None)
