"""How a file that is open in an editor is checked: by the options of the server, else by its configuration."""

from __future__ import annotations

import os
from typing import NamedTuple

from evcheck.configuration.reading import Configuration, ConfigurationError, find
from evcheck.guidelines import GuidelineError, files, get


class Options(NamedTuple):
    """What a file is checked with. `complaint` is a sentence on a configuration that cannot be used, else empty.

    `baseline` is the file that holds what was open before; empty where there is none.
    """

    guidelines: list[str] | None
    accept_justified: bool = False
    justifications: bool = True
    complaint: str = ""
    baseline: str = ""


def options(path: str | None, asked: list[str] | None) -> Options:
    """The options for a file; `path` is None for one that is not saved yet, `asked` are guidelines of the server."""
    try:
        found = find([path]) if path else None
        if found is None:
            return Options(asked)
        return Options(
            asked or _guidelines(found),
            bool(found.values.get("accept-justified", False)),
            bool(found.values.get("justifications", True)),
            baseline=_beside(found, found.values.get("baseline")),
        )
    except (ConfigurationError, GuidelineError) as error:
        return Options(asked, complaint=str(error))


def _beside(found: Configuration, name: str | None) -> str:
    """A file that a configuration names, by its whole path."""
    return os.path.join(found.folder, name) if name else ""


def _guidelines(found: Configuration) -> list[str] | None:
    """The guidelines of a configuration, whose files lie beside it."""
    names = found.values.get("guidelines")
    if names is None:
        return None
    whole = [os.path.join(found.folder, name) if files.is_file_name(name) else name for name in names]
    for name in whole:
        if name != "all":
            get(name)
    return whole
