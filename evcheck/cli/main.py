"""The command `evcheck`: its subcommands, and what holds for all of them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from evcheck.cli.manuscript_commands import manuscript_commands
from evcheck.cli.mistyping import MistypedError, Parser

USAGE = 2

DESCRIPTION = "Check a description of an extracellular-vesicle study (a dossier) against the guidelines of the field."
EPILOG = "Start with `evcheck init`, fill in the file, and run `evcheck check` on it. Everything stays on your machine."


class UsageError(Exception):
    """Something in the command that cannot be done; the text is a sentence for the user."""


def parser() -> Parser:
    """The whole command line."""
    top = Parser(prog="evcheck", description=DESCRIPTION, epilog=EPILOG)
    top.add_argument("--version", action="store_true", help="print the version and stop")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _check(commands)
    _baseline(commands)
    _diff(commands)
    _explain(commands)
    _guidelines(commands)
    _init(commands)
    manuscript_commands(commands)
    schema = commands.add_parser("schema", help="print the JSON Schema of dossiers, for editors")
    kinds = ["dossier", "guideline", "config", "report", "baseline", "diff"]
    schema.add_argument("which", nargs="?", choices=kinds, default="dossier", help="whose schema")
    _completion(commands)
    _lsp(commands)
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
    _guideline(check)
    check.add_argument(
        "-f",
        "--format",
        action="append",
        metavar="FORMAT[:FILE]",
        help="rich, plain, markdown, html, csv, json, sarif, junit, github, gitlab or badge; "
        "to a file if given; repeatable",
    )
    check.add_argument("--all", action=EITHER, help="show every row, also those that are met")
    _fail_on(check)
    check.add_argument("--skip-others", action=EITHER, help="pass over named files that are no dossiers (for hooks)")
    check.add_argument("--baseline", metavar="FILE", help="do not fail on what `evcheck baseline` has recorded here")
    check.add_argument(
        "--no-baseline", action="store_const", const="", dest="baseline", help="use no baseline, whatever is configured"
    )
    _settings(check)


EITHER = argparse.BooleanOptionalAction
"""An option that the configuration may set, and that `--no-...` takes back."""


def _guideline(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "-g",
        "--guideline",
        action="append",
        metavar="ID",
        help="a guideline to check against, by id or file, or `all`; repeatable "
        "(if left out: the default ones, and those that the study calls for)",
    )


def _fail_on(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--fail-on",
        choices=["required", "recommended", "optional", "never"],
        help="the lowest level whose open rows make the command fail (default: required)",
    )


def _settings(command: argparse.ArgumentParser) -> None:
    """The options of every command that checks dossiers."""
    command.add_argument(
        "--accept-justified", action=EITHER, help="do not fail on open rows that the authors have justified"
    )
    command.add_argument(
        "--justifications",
        action=EITHER,
        help="apply the authors' justifications (default), or show everything as if none were written",
    )
    command.add_argument("--today", metavar="DATE", help="the day against which justifications expire (YYYY-MM-DD)")
    command.add_argument(
        "--exclude",
        action="append",
        metavar="GLOB",
        help="leave out files or folders where a folder is named; repeatable",
    )
    command.add_argument(
        "--config",
        metavar="FILE",
        help="take options from this file (default: the nearest evcheck.toml or pyproject.toml)",
    )
    command.add_argument("--no-config", action="store_const", const="", dest="config", help="take options from no file")


def _baseline(commands: Any) -> None:
    baseline = commands.add_parser(
        "baseline",
        help="record what is open, so that later checks fail only on what is new",
        description="Record the rows that are open today. `evcheck check --baseline FILE` then fails only on new ones.",
    )
    baseline.add_argument("paths", nargs="+", metavar="PATH", help="a dossier, or a folder with dossiers")
    baseline.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="where to record them (default: the configured baseline, or evcheck-baseline.json)",
    )
    _guideline(baseline)
    baseline.add_argument("--skip-others", action=EITHER, help="pass over named files that are no dossiers")
    _settings(baseline)
    baseline.set_defaults(baseline=None)


def _diff(commands: Any) -> None:
    diff = commands.add_parser(
        "diff",
        help="compare two reports or dossiers: what was closed, what opened",
        description="Compare an older and a newer report (as `check --format json:FILE` writes it) or dossier: "
        "what was closed, what opened, what changed, and what is still open.",
        epilog="Exit status: 0 nothing opened; 1 something opened at the level of --fail-on, or a new problem in a "
        "dossier; 2 usage; 3 a file that cannot be read.",
    )
    diff.add_argument("old", metavar="OLD", help="the older report, dossier or folder, or - for standard input")
    diff.add_argument("new", metavar="NEW", help="the newer one")
    diff.add_argument(
        "-f", "--format", choices=["rich", "plain", "markdown", "json"], help="how to show it (default: for people)"
    )
    diff.add_argument("--all", action=EITHER, help="also list what is still open, and what is worded differently")
    _fail_on(diff)
    _guideline(diff)
    _settings(diff)


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
        description="Write a commented dossier for your kind of sample and your methods, to be filled in. "
        "On a terminal, and without options, it asks what they are; every question can be skipped.",
    )
    init.add_argument("file", nargs="?", metavar="FILE", help="where to write it (standard output if left out)")
    init.add_argument("--sample", metavar="KIND", help="what the vesicles are taken from (default: conditioned medium)")
    init.add_argument("--method", action="append", metavar="METHOD", help="an isolation step, in order; repeatable")
    init.add_argument(
        "--technique", action="append", metavar="TECHNIQUE", help="a technique that looks at particles; repeatable"
    )
    init.add_argument("--template", action="store_true", help="ask nothing, write the template")
    init.add_argument("--id", default="ev-1", metavar="ID", help="the preparation's id")


def _completion(commands: Any) -> None:
    completion = commands.add_parser(
        "completion",
        help="print a script that lets your shell complete evcheck's commands",
        description="Print a script that lets your shell complete evcheck's commands, options and names.",
        epilog='For bash, put this line into ~/.bashrc: eval "$(evcheck completion bash)". '
        'For zsh, into ~/.zshrc, below compinit: eval "$(evcheck completion zsh)". '
        "For fish, run once: evcheck completion fish > ~/.config/fish/completions/evcheck.fish",
    )
    completion.add_argument("shell", choices=["bash", "zsh", "fish"], metavar="SHELL", help="bash, zsh or fish")


def _lsp(commands: Any) -> None:
    lsp = commands.add_parser(
        "lsp",
        help="serve an editor: findings as you type (extra `lsp`)",
        description="Serve an editor over standard input and output by the language server protocol: findings as you "
        "type, each with what to add; what names mean, and which there are.",
    )
    lsp.add_argument(
        "-g", "--guideline", action="append", metavar="ID", help="a guideline to check against, by id or file"
    )


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
        given = command.read(arguments)
    except SystemExit as stop:  # argparse has printed its help
        return int(stop.code or 0)
    except MistypedError as error:
        return _wrong(str(error))
    try:
        return _run(command, given)
    except UsageError as error:
        return _wrong(str(error))
    except KeyboardInterrupt:
        print("evcheck: stopped.", file=sys.stderr)
        return 130


def _wrong(sentence: str) -> int:
    from evcheck.cli.output import complain

    complain(sentence)
    return USAGE


def _run(command: argparse.ArgumentParser, given: argparse.Namespace) -> int:
    if given.version or given.command is None:
        from evcheck import __version__
        from evcheck.cli.output import write

        write(f"evcheck {__version__}\n" if given.version else command.format_help())
        return 0 if given.version else USAGE
    return _command(given.command)(given)
