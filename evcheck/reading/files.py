"""Which files to check: named ones, those in folders, and standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import NamedTuple

from evcheck.reading.loading import Loaded, cannot_open, content, load_bytes, unreadable
from evcheck.reading.text import MOST_READ, Unreadable, decode
from evcheck.reading.tree import has_marker

ENDINGS = (".yaml", ".yml")
STANDARD_INPUT = "-"

Excluded = Callable[[str], bool]
"""Whether a file or folder is left out where a folder is walked."""


class Candidate(NamedTuple):
    """A file that may be a dossier. `named` is true where the user named it, and not only its folder."""

    path: str
    named: bool


def candidates(paths: list[str], excluded: Excluded | None = None) -> Iterator[Candidate]:
    """The files behind the paths of a command: folders are walked, sorted, without links and hidden files.

    What is `excluded` is left out of folders; a file that is named is always there.
    """
    for path in paths:
        if path != STANDARD_INPUT and os.path.isdir(path):
            yield from (Candidate(found, False) for found in walk(path, excluded))
        else:
            yield Candidate(path, True)


def walk(folder: str, excluded: Excluded | None = None) -> Iterator[str]:
    """The YAML files below a folder; a folder that may not be read is yielded itself, to be reported."""
    waiting: list[tuple[str, bool]] = [(folder, True)]
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield path
            continue
        try:
            with os.scandir(path) as listing:
                entries = sorted(listing, key=lambda entry: entry.name, reverse=True)
        except OSError:
            yield path
            continue
        for entry in entries:
            if entry.name.startswith(".") or entry.is_symlink() or (excluded is not None and excluded(entry.path)):
                continue
            below = entry.is_dir(follow_symlinks=False)
            if below or (entry.name.lower().endswith(ENDINGS) and entry.is_file(follow_symlinks=False)):
                waiting.append((entry.path, below))


def read(candidate: Candidate, skip_others: bool) -> Loaded | None:
    """Load a candidate; None where it is no dossier and is passed over.

    A named file is always taken for a dossier, unless `skip_others`.
    """
    path = candidate.path
    try:
        data = sys.stdin.buffer.read(MOST_READ) if path == STANDARD_INPUT else content(path)
    except OSError as error:
        return unreadable(path, b"", Unreadable("file", cannot_open(path, error)))
    except Unreadable as error:
        return unreadable(path, b"", error)
    if (skip_others or not candidate.named) and not looks_like_dossier(data):
        return None
    return load_bytes(data, "<stdin>" if path == STANDARD_INPUT else path)


def looks_like_dossier(data: bytes) -> bool:
    """Whether a file has a top-level `evcheck:` key, looked for before its syntax counts."""
    try:
        return has_marker(decode(data))
    except Unreadable as error:
        return has_marker(error.text)
