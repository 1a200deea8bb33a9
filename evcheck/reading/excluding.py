"""Which files of a folder are left out, by patterns as `.gitignore` has them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from evcheck.reading.files import Excluded


def excluding(patterns: Iterable[str], folder: str) -> Excluded:
    """What patterns leave out below a folder.

    `*` and `?` stand for characters of one name, `**` for any number of folders. A pattern without a slash, but at its
    end, is a name anywhere; another is a path from the folder. A folder that is left out takes along what is in it.
    """
    whole = re.compile("|".join(f"(?:{_regex(pattern)})" for pattern in patterns))

    def excluded(path: str) -> bool:
        try:
            inside = os.path.relpath(path, folder).replace(os.sep, "/")
        except ValueError:  # on another drive
            return False
        return not inside.startswith("../") and whole.fullmatch(inside) is not None

    return excluded


def _regex(pattern: str) -> str:
    parts = pattern.strip().removeprefix("./").rstrip("/")
    anywhere = "/" not in parts
    parts = parts.lstrip("/")
    found = re.sub(r"\*\*/|/\*\*$|\*\*|.", lambda one: _MEANS.get(one[0]) or re.escape(one[0]), parts, flags=re.DOTALL)
    return f"(?:.*/)?{found}" if anywhere else found


_MEANS = {"**/": "(?:.*/)?", "/**": "/.*", "**": ".*", "*": "[^/]*", "?": "[^/]"}
