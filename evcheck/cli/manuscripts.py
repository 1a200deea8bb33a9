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

OTHERS = (".doc", ".epub", ".odt", ".pages", ".rtf", ".tex", ".wpd", ".wps")
"""Endings of papers in formats that are not read."""

ENDED = (
    "The process that drafted this manuscript, or another one beside it, came to an end; memory may have run out. "
    "Draft the manuscript without `--jobs`."
)

NOTHING_PIPED = (
    "Nothing came from standard input. Pipe a manuscript into it, as in `cat paper.md | evcheck draft -`, or name a "
    "file."
)

UNREADABLE = 3
"""The exit status where a file cannot be read as a manuscript."""


class Drafted(NamedTuple):
    """A manuscript by its name, and its draft; None where it cannot be read, which has been said."""

    name: str
    draft: Draft | None


class Attempt(NamedTuple):
    """What came of a manuscript: its draft, or why there is none."""

    draft: Draft | None
    why: str = ""


def named(paths: list[str]) -> list[str]:
    """The files that the command names; those of a folder sorted, hidden ones left out.

    Raises:
        UsageError: if a folder holds none, or standard input is named twice.
    """
    found: list[str] = []
    for path in paths:
        if path != "-" and os.path.isdir(path):
            inside = list(_inside(path, ENDINGS))
            if others := list(_inside(path, OTHERS)):
                complain(_passed_over(others))
            if not inside:
                raise UsageError(f"The folder {path} holds no manuscript ({', '.join(ENDINGS)}).")
            found += inside
        else:
            found.append(path)
    if found.count("-") > 1:
        raise UsageError("Standard input can be read once only; name `-` once.")
    return list(dict.fromkeys(found))


def _inside(folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    """The files in a folder and those in it that end so, sorted; no link is followed, hidden ones are left out."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (os.path.join(root, name) for name in sorted(names) if _ends(name, endings))


def _ends(name: str, endings: tuple[str, ...]) -> bool:
    return name.lower().endswith(endings) and not name.startswith((".", "~$"))


def _passed_over(files: list[str]) -> str:
    """Papers of a folder that are not read, for a person who would miss their drafts."""
    listed = ", ".join(files[:3])
    if len(files) == 1:
        return f"{listed} is passed over: its format is not read. Save it as DOCX or PDF."
    more = f" and {len(files) - 3} more" if len(files) > 3 else ""
    return f"{listed}{more} are passed over: their formats are not read. Save them as DOCX or PDF."


def drafts(files: list[str], jobs: int = 1) -> Iterator[Drafted]:
    """Read and draft manuscripts in their order, with progress on a terminal where there are several."""
    progress = len(files) > 1 and sys.stderr.isatty()
    results = spread(files, jobs) if jobs > 1 and len(files) > 1 else map(attempt, files)
    for number, name in enumerate(files):
        if progress:
            print(f"\r\x1b[K{bar(number, len(files))}", end="", file=sys.stderr, flush=True)
        made = next(results)
        yield Drafted(name, told(made, name))
    if progress:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def spread(files: list[str], jobs: int) -> Iterator[Attempt]:
    """What comes of manuscripts that several processes read, in the order of the files."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    try:
        processes = ProcessPoolExecutor(min(jobs, len(files)), initializer=_let_the_parent_stop)
        made = [None if name == "-" else processes.submit(attempt, name) for name in files]
    except (ImportError, NotImplementedError, OSError):  # a system without what processes share
        yield from map(attempt, files)
        return
    try:
        for number, name in enumerate(files):
            future, made[number] = made[number], None
            try:
                yield attempt(name) if future is None else future.result()
            except BrokenProcessPool:
                yield Attempt(None, f"{name}: {ENDED}")
    finally:
        processes.shutdown(cancel_futures=True)


def _let_the_parent_stop() -> None:
    """Leave Ctrl-C to the process that waits for this one."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def bar(done: int, of: int, width: int = 24) -> str:
    """A bar of progress with its figures."""
    full = width * done // of
    return f"[{'#' * full}{'.' * (width - full)}] {done} of {of} manuscripts"


def drafted(name: str) -> Draft | None:
    """The draft of one manuscript, or None after saying why there is none."""
    return told(attempt(name), name)


def told(made: Attempt, name: str) -> Draft | None:
    """The draft that came of a manuscript, or None after saying why there is none; also said is what it lacks."""
    if made.draft is not None:
        from evcheck.manuscript.drafting.nothing import nothing_found

        made = made._replace(
            why=f"{'standard input' if name == '-' else name}: {lacking}"
            if (lacking := nothing_found(made.draft))
            else ""
        )
    if made.why:
        _say(made.why)
    return made.draft


def attempt(name: str) -> Attempt:
    """Read and draft one manuscript."""
    from evcheck.manuscript.inputs import Unreadable
    from evcheck.manuscript.run import draft

    if name == "-" and not (piped := _standard_input()).strip():
        return Attempt(None, NOTHING_PIPED)
    try:
        return Attempt(draft(piped, "standard input") if name == "-" else draft(name))
    except Unreadable as error:
        why = str(error)
    except RecursionError:
        why = "The manuscript is nested too deeply to be read. Save it as DOCX or PDF and give that file."
    except Exception as error:  # one manuscript that we fail on must not stop the others
        kind = type(error).__name__
        why = f"evcheck failed on this manuscript ({kind}). That is a mistake of ours; please report it."
    return Attempt(None, f"{'standard input' if name == '-' else name}: {why}")


def _say(text: str) -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr)
    complain(text)


def _standard_input() -> bytes:
    return sys.stdin.buffer.read()
