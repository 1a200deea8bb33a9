"""Which file holds the configuration: the nearest, from the folder of the dossiers up to the repository's root."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

OWN = "evcheck.toml"
SHARED = "pyproject.toml"
NAME = b"evcheck"
"""What a file that speaks of evcheck holds somewhere; one without it is not parsed."""


def start(paths: Iterable[str]) -> str:
    """The folder that all paths have in common; the current one for standard input, or where there is none."""
    folders = []
    for path in paths:
        whole = os.path.abspath("" if path == "-" else path)
        folders.append(whole if path == "-" or os.path.isdir(whole) else os.path.dirname(whole))
    try:
        return os.path.commonpath(folders)
    except ValueError:  # no path at all, or several drives
        return os.getcwd()


def upwards(folder: str) -> Iterator[str]:
    """A folder and those around it, up to the root of its repository, the user's own folder, or the uppermost."""
    home = os.path.expanduser("~")
    while True:
        yield folder
        around = os.path.dirname(folder)
        if around == folder or folder == home or os.path.exists(os.path.join(folder, ".git")):
            return
        folder = around


def likely(paths: Iterable[str]) -> Iterator[str]:
    """The files that may hold the configuration, the nearest first; a `pyproject.toml` may turn out not to."""
    for folder in upwards(start(paths)):
        own, shared = os.path.join(folder, OWN), os.path.join(folder, SHARED)
        if os.path.isfile(own):
            yield own
        elif mentions(shared):
            yield shared


def mentions(path: str) -> bool:
    """Whether a file is there and speaks of evcheck, which tells without a parser that most have nothing to say."""
    try:
        with open(path, "rb") as file:
            return NAME in file.read()
    except OSError:
        return False


def shown(path: str) -> str:
    """A path as reports name it: from the current folder, with slashes, and so the same on every machine."""
    try:
        return os.path.relpath(path).replace(os.sep, "/")
    except ValueError:  # on another drive
        return path.replace(os.sep, "/")
