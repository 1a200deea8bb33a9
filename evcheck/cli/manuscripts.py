"""Manuscripts for the commands that read them: files and folders, one broken one never stopping the others."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.cli.main import UsageError
from evcheck.cli.output import complain
from evcheck.manuscript.draft import Draft

ENDINGS = (".docx", ".htm", ".html", ".md", ".markdown", ".nxml", ".pdf", ".txt", ".xml")
"""Endings of the files that are looked for in a folder."""

UNREADABLE = 3
"""The exit status where a file cannot be read as a manuscript."""


class Drafted(NamedTuple):
    """A manuscript by its name, and its draft; None where it cannot be read, which has been said."""

    name: str
    draft: Draft | None


def named(paths: list[str]) -> list[str]:
    """The files that the command names; those of a folder sorted, hidden ones left out.

    Raises:
        UsageError: if a folder holds none, or standard input is named twice.
    """
    found: list[str] = []
    for path in paths:
        if path != "-" and os.path.isdir(path):
            inside = list(_inside(path))
            if not inside:
                raise UsageError(f"The folder {path} holds no manuscript ({', '.join(ENDINGS)}).")
            found += inside
        else:
            found.append(path)
    if found.count("-") > 1:
        raise UsageError("Standard input can be read once only; name `-` once.")
    return list(dict.fromkeys(found))


def _inside(folder: str) -> Iterator[str]:
    """The manuscripts in a folder and those in it, sorted; no link is followed, hidden ones are left out."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (os.path.join(root, name) for name in sorted(names) if _is_manuscript(name))


def _is_manuscript(name: str) -> bool:
    return name.lower().endswith(ENDINGS) and not name.startswith((".", "~$"))


def drafts(files: list[str]) -> Iterator[Drafted]:
    """Read and draft one manuscript after the other, with progress on a terminal where there are several."""
    progress = len(files) > 1 and sys.stderr.isatty()
    for number, name in enumerate(files, 1):
        if progress:
            print(f"\r\x1b[K{bar(number - 1, len(files))}", end="", file=sys.stderr, flush=True)
        yield Drafted(name, drafted(name))
    if progress:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def bar(done: int, of: int, width: int = 24) -> str:
    """A bar of progress with its figures."""
    full = width * done // of
    return f"[{'#' * full}{'.' * (width - full)}] {done} of {of} manuscripts"


def drafted(name: str) -> Draft | None:
    """The draft of one manuscript, or None after saying why there is none."""
    from evcheck.manuscript.inputs import Unreadable
    from evcheck.manuscript.run import draft

    try:
        return draft(_standard_input(), "standard input") if name == "-" else draft(name)
    except Unreadable as error:
        _say(f"{name}: {error}")
    except RecursionError:
        _say(f"{name}: The manuscript is nested too deeply to be read. Save it as DOCX or PDF and give that file.")
    except Exception as error:  # one manuscript that we fail on must not stop the others
        kind = type(error).__name__
        _say(f"{name}: evcheck failed on this manuscript ({kind}). That is a mistake of ours; please report it.")
    return None


def _say(text: str) -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr)
    complain(text)


def _standard_input() -> bytes:
    return sys.stdin.buffer.read()
