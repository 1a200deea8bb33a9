"""`evcheck completion`: a script that lets a shell complete evcheck's commands, options, guidelines and names."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator

from evcheck.cli.output import write

SHELLS = ("bash", "zsh", "fish")

WORD = re.compile(r"[\w+.-]+")
"""A name without a space."""

FILES = {"paths", "file", "baseline", "output", "config", "old", "new"}
"""Arguments that name files or folders."""


def run(given: argparse.Namespace) -> int:
    """Print the script for a shell."""
    import shtab

    from evcheck.cli.main import parser

    write(shtab.complete(_with_choices(parser()), shell=given.shell) + "\n")
    return 0


def _with_choices(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The same command line, in which every argument knows what can stand there."""
    import shtab

    for action in _actions(command):
        names = WORDS.get(action.dest)
        if action.dest in FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # shtab looks for it there
        elif names is not None and action.choices is None:
            action.choices = names()
    return command


def _actions(command: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """The arguments of a command and of its subcommands."""
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from _actions(inner)
        else:
            yield action


def _guidelines() -> list[str]:
    from evcheck.guidelines import names

    return [*names(), "all"]


def _names(kind: str) -> Callable[[], list[str]]:
    """The names of a kind as one word each, since shells part words at spaces: `SEC`, `TFF`, `plasma`."""

    def words() -> list[str]:
        from evcheck.knowledge import entries

        found = []
        for entry in entries(kind):
            whole = [name for name in (entry.name, *sorted(entry.aliases, key=len)) if WORD.fullmatch(name)]
            found += whole[:1]
        return found

    return words


def _formats() -> list[str]:
    from evcheck.views.formats import FORMATS

    return list(FORMATS)


WORDS: dict[str, Callable[[], list[str]]] = {
    "guideline": _guidelines,
    "format": _formats,
    "names": _guidelines,
    "sample": _names("sample kind"),
    "method": _names("method"),
    "technique": _names("technique"),
}
"""What can stand in an argument, by its name."""
