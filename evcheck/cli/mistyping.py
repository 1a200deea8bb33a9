"""What is said to a mistyped command: one sentence with what is wrong and what may be meant, in place of a usage."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

REQUIRED = re.compile(r"the following arguments are required: (.+)")
ONE = re.compile(r"argument (?:\S+/)?(\S+): expected (?:one argument|at least one argument)")
VALUE = re.compile(r"argument (?:\S+/)?(\S+): invalid \w+ value: (.+)")
AMBIGUOUS = re.compile(r"ambiguous option: (\S+) could match (.+)")


class MistypedError(Exception):
    """A command that cannot be read; the text is a sentence for the user."""


class Parser(argparse.ArgumentParser):
    """A parser that answers in sentences."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command.

        Raises:
            MistypedError: always.
        """
        raise MistypedError(f"{_sentence(self, message)} `{self.prog} --help` tells what can be written.")

    def read(self, arguments: Sequence[str] | None = None) -> argparse.Namespace:
        """Read a command.

        Raises:
            MistypedError: if it cannot be read.
        """
        given, unknown = self.parse_known_args(arguments)
        if unknown:
            command = next((one for one in _commands(self) if one.prog == f"{self.prog} {given.command}"), self)
            command.error(_unknown(command, unknown))
        return given

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        words = [str(choice) for choice in action.choices]
        if isinstance(action.choices, dict):
            self.error(_command(self.prog, str(value), words))
        name = f"`{action.option_strings[-1]}`" if action.option_strings else f"`{self.prog}`"
        hint = _file_hint(self, str(value), words) or meant(str(value), words)
        self.error(f"{name} takes {_either(words)}, not `{value}`.{hint}")


def meant(word: str, words: Iterable[str]) -> str:
    """The question whether a near word was meant, after a space; nothing if there is none."""
    by_key = {one.casefold(): one for one in words}
    close = get_close_matches(word.casefold(), by_key, n=1)
    return f" Did you mean `{by_key[close[0]]}`?" if close else ""


def _commands(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    actions = parser._actions  # argparse has no other way to what was added
    return [one for action in actions if isinstance(action.choices, dict) for one in action.choices.values()]


def _command(program: str, word: str, words: list[str]) -> str:
    if os.path.exists(word):
        return f"There is no command `{word}`; to check this file or folder, write `{program} check {word}`."
    return f"There is no command `{word}`.{meant(word, words)} There are {', '.join(words)}."


def _file_hint(parser: argparse.ArgumentParser, word: str, words: list[str]) -> str:
    """How to name a file where a command takes none behind its format, as `check` does; nothing if none was meant."""
    form, _, file = word.partition(":")
    if not file or form not in words:
        return ""
    named = any("--output" in action.option_strings for action in parser._actions)
    way = f"--format {form} --output {file}" if named else f"--format {form} > {file}"
    return f" For a file write `{way}`."


def _unknown(parser: argparse.ArgumentParser, words: list[str]) -> str:
    """Say which word of a command has no place in it."""
    first = next((word for word in words if word.startswith("-")), words[0])
    if not first.startswith("-"):
        return f"`{parser.prog}` does not know what to do with `{first}`. A name with spaces needs quotes around it."
    name = first.partition("=")[0]
    options = [option for action in parser._actions for option in action.option_strings if option.startswith("--")]
    return f"`{parser.prog}` has no option `{name}`.{meant(name, options)}"


def _sentence(parser: argparse.ArgumentParser, message: str) -> str:
    """The sentence in place of what argparse says."""
    if found := REQUIRED.fullmatch(message):
        missing = [name.strip() for name in found[1].split(",")]
        told = (f"{name} ({text})" if (text := _help(parser, name)) else name for name in missing)
        return f"`{parser.prog}` needs {' and '.join(told)}."
    if found := ONE.fullmatch(message):
        return f"`{found[1]}` needs a value behind it."
    if found := VALUE.fullmatch(message):
        return f"`{found[1]}` cannot take `{found[2].strip(chr(39))}`."
    if found := AMBIGUOUS.fullmatch(message):
        return f"`{found[1]}` can stand for {_either(found[2].split(', '))}; write it in full."
    return message if message.endswith((".", "?")) else f"{message[:1].upper()}{message[1:]}."


def _help(parser: argparse.ArgumentParser, name: str) -> str:
    return next((action.help or "" for action in parser._actions if name in (action.metavar, action.dest)), "")


def _either(words: Sequence[str]) -> str:
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
