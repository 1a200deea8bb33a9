"""The options of a command: those of the command line, then those of the configuration, then the usual ones."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from evcheck.checking.report import ConfigurationUse
from evcheck.cli.main import UsageError
from evcheck.configuration.finding import likely, shown

if TYPE_CHECKING:
    from evcheck.configuration.reading import Configuration  # reading is imported where there is something to read

USUAL: dict[str, Any] = {
    "fail_on": "required",
    "accept_justified": False,
    "justifications": True,
    "all": False,
    "skip_others": False,
}
"""What holds where neither the command line nor the configuration says anything."""

OPTIONS = {"guidelines": "guideline"}
"""Keys whose option has another name."""


def settle(given: argparse.Namespace, paths: list[str]) -> ConfigurationUse | None:
    """Fill in the options that the command line leaves open; the configuration that they came from, if any.

    `given.excluded` becomes what folders are walked without; `given.configuration` the whole configuration.

    Raises:
        UsageError: if the configuration cannot be used, or two options contradict each other.
    """
    if given.accept_justified and given.justifications is False:
        raise UsageError("`--no-justifications` sets aside what `--accept-justified` accepts. Give one of them.")
    given.configuration = found = _configuration(given.config, paths)
    given.excluded = _excluded(given, found)
    if found is not None:
        _fill(given, found)
    for name, value in USUAL.items():
        if getattr(given, name, None) is None:
            setattr(given, name, value)
    return ConfigurationUse(found.path, found.notes) if found is not None else None


@contextmanager
def blaming(given: argparse.Namespace, key: str) -> Iterator[None]:
    """Tell the line of the configuration in a sentence about an option that was taken from there."""
    try:
        yield
    except UsageError as error:
        found: Configuration | None = given.configuration
        name = OPTIONS.get(key, key).replace("-", "_")
        if found is not None and key in found.values and getattr(given, name) is given.filled.get(name):
            raise UsageError(f"{found.where(key)}: {error}") from error
        raise


def _configuration(asked: str | None, paths: list[str]) -> Configuration | None:
    """The configuration that is asked for, or the nearest; none where `asked` is empty."""
    if asked == "" or (asked is None and not any(likely(paths))):
        return None
    from evcheck.configuration.reading import ConfigurationError, find, read

    try:
        return read(asked) if asked is not None else find(paths)
    except ConfigurationError as error:
        raise UsageError(str(error)) from error


def _fill(given: argparse.Namespace, found: Configuration) -> None:
    """Take from the configuration what the command line leaves open and the command has an option for."""
    values = {OPTIONS.get(key, key).replace("-", "_"): value for key, value in found.values.items()}
    if given.command != "check":
        values.pop("format", None)  # the views of a report; other commands have their own
    if given.justifications is False:
        values.pop("accept_justified", None)
    if given.accept_justified:
        values.pop("justifications", None)
    given.filled = {name: value for name, value in values.items() if getattr(given, name, 0) is None}
    if "guideline" in given.filled:
        given.filled["guideline"] = [_guideline(name, found) for name in values["guideline"]]
    if "baseline" in given.filled:
        given.filled["baseline"] = _beside(values["baseline"], found)
    if "format" in given.filled:
        given.filled["format"] = [_format(name, found) for name in values["format"]]
    vars(given).update(given.filled)


def _beside(name: str, found: Configuration) -> str:
    """A path of the configuration, from the current folder."""
    return shown(os.path.join(found.folder, name))


def _guideline(name: str, found: Configuration) -> str:
    from evcheck.guidelines import files

    return _beside(name, found) if files.is_file_name(name) else name


def _format(text: str, found: Configuration) -> str:
    """A format with its file, which may not lie elsewhere: a foreign repository must not write over your own files."""
    form, colon, file = text.partition(":")
    if not file or file == "-":
        return text
    folder, place = (os.path.realpath(path) for path in (found.folder, os.path.join(found.folder, file)))
    if not place.startswith(os.path.join(folder, "")):
        raise UsageError(
            f"{found.where('format')}: `{text}` lies outside the folder of the configuration. Name a file in or below "
            "it, or give `--format` on the command line."
        )
    return form + colon + _beside(file, found)


def _excluded(given: argparse.Namespace, found: Configuration | None) -> Any:
    """What folders are walked without, or None."""
    if given.exclude is not None:
        patterns, folder = given.exclude, os.getcwd()
    elif found is not None and "exclude" in found.values:
        patterns, folder = found.values["exclude"], found.folder
    else:
        return None
    from evcheck.reading.excluding import excluding

    return excluding(patterns, folder)
