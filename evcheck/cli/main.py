"""The command `evcheck`: its subcommands, and what holds for all of them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from evcheck.cli.manuscript_commands import manuscript_commands

USAGE = 2

DESCRIPTION = "Check a description of an extracellular-vesicle study (a dossier) against the guidelines of the field."
EPILOG = "Start with `evcheck init`, fill in the file, and run `evcheck check` on it. Everything stays on your machine."


class UsageError(Exception):
    """Something in the command that cannot be done; the text is a sentence for the user."""


class Parser(argparse.ArgumentParser):
    """A parser that shows hidden characters in a mistyped argument as escapes."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command, and stop."""
        from evcheck.views.characters import ours

        super().error(ours(message))


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = Parser(prog="evcheck", description=DESCRIPTION, epilog=EPILOG)
    top.add_argument("--version", action="store_true", help="print the version and stop")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _check(commands)
    _explain(commands)
    _guidelines(commands)
    _init(commands)
    manuscript_commands(commands)
    schema = commands.add_parser("schema", help="print the JSON Schema of dossiers, for editors")
    schema.add_argument(
        "which", nargs="?", choices=["dossier", "guideline", "report"], default="dossier", help="whose schema"
    )
    return top


def _check(commands: Any) -> None:
    check = commands.add_parser(
        "check",
        help="check dossiers against guidelines",
        description="Check dossiers against guidelines and print what is met, what is open, and what to do.",
        epilog="Exit status: 0 nothing open; 1 something open or a problem in a dossier; 2 usage, or nothing to check; "
        "3 a file that cannot be read as a dossier.",
    )
    check.add_argument(
        "paths", nargs="+", metavar="PATH", help="a dossier, a folder with dossiers, or - for standard input"
    )
    check.add_argument(
        "-g",
        "--guideline",
        action="append",
        metavar="ID",
        help="a guideline to check against, by id or file, or `all`; repeatable "
        "(if left out: the default ones, and those that the study calls for)",
    )
    check.add_argument(
        "-f",
        "--format",
        action="append",
        metavar="FORMAT[:FILE]",
        help="rich, plain or json; to a file if given; repeatable",
    )
    check.add_argument("--all", action="store_true", help="show every row, also those that are met")
    check.add_argument(
        "--fail-on",
        choices=["required", "recommended", "optional", "never"],
        default="required",
        help="the lowest level whose open rows make the command fail (default: required)",
    )
    check.add_argument(
        "--accept-justified", action="store_true", help="do not fail on open rows that the authors have justified"
    )
    check.add_argument(
        "--skip-others", action="store_true", help="pass over named files that are no dossiers (for hooks)"
    )
    check.add_argument("--today", metavar="DATE", help="the day against which justifications expire (YYYY-MM-DD)")


def _speed(text: str) -> int:
    """A speed in rpm, with or without commas."""
    return int(text.replace(",", "").replace(" ", ""))


def _explain(commands: Any) -> None:
    explain = commands.add_parser(
        "explain",
        help="explain an item, a rule, or a name",
        description="Explain an item (esc2018/CHAR-3), a guideline, a rule, a protein, a product, a method, "
        "a technique, an instrument, or a rotor.",
    )
    explain.add_argument("word", nargs="+", metavar="WORD", help="what to explain")
    explain.add_argument(
        "--rpm", type=_speed, metavar="SPEED", help="for a rotor: the force that it gives at this speed"
    )


def _guidelines(commands: Any) -> None:
    guidelines = commands.add_parser(
        "guidelines",
        help="list the guidelines that evcheck knows",
        description="List the guidelines that evcheck knows, or read one of your own and say what is wrong with it.",
    )
    guidelines.add_argument(
        "names", nargs="*", metavar="ID", help="a guideline's id or file (all of evcheck's if none)"
    )
    guidelines.add_argument(
        "--coverage", action="store_true", help="count the items decided, stated, and left to a reader"
    )


def _init(commands: Any) -> None:
    init = commands.add_parser(
        "init",
        help="write a dossier to fill in",
        description="Write a commented dossier for your kind of sample and your methods, to be filled in.",
    )
    init.add_argument("file", nargs="?", metavar="FILE", help="where to write it (standard output if left out)")
    init.add_argument("--sample", default="conditioned medium", metavar="KIND", help="what the vesicles are taken from")
    init.add_argument("--method", action="append", metavar="METHOD", help="an isolation step, in order; repeatable")
    init.add_argument(
        "--technique", action="append", metavar="TECHNIQUE", help="a technique that looks at particles; repeatable"
    )
    init.add_argument("--id", default="ev-1", metavar="ID", help="the preparation's id")


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """The function of a command, imported when it is called."""
    from importlib import import_module

    run: Callable[[argparse.Namespace], int] = import_module(f"evcheck.cli.{name}").run
    return run


def _open_streams() -> None:
    """Let a stream that the caller has closed, as with `>&-`, read or write nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - open until the end


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    _open_streams()
    command = parser()
    try:
        given = command.parse_args(arguments)
    except SystemExit as stop:  # argparse has printed its help or what is wrong
        return int(stop.code or 0)
    try:
        return _run(command, given)
    except UsageError as error:
        from evcheck.cli.output import complain

        complain(str(error))
        return USAGE
    except KeyboardInterrupt:
        print("evcheck: stopped.", file=sys.stderr)
        return 130


def _run(command: argparse.ArgumentParser, given: argparse.Namespace) -> int:
    if given.version or given.command is None:
        from evcheck import __version__
        from evcheck.cli.output import write

        write(f"evcheck {__version__}\n" if given.version else command.format_help())
        return 0 if given.version else USAGE
    return _command(given.command)(given)
