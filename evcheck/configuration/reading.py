"""What a configuration says: its keys with their lines, checked against the table."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from evcheck.configuration.finding import OWN, SHARED, likely, mentions, shown
from evcheck.configuration.keys import FLAG, KEYS, TEXT, WORD, Key

LARGEST = 1_000_000
"""Bytes of a configuration that are read at most."""

TABLE = "[tool.evcheck]"


class ConfigurationError(Exception):
    """A configuration that cannot be used; the text is a sentence with file and line."""


class Configuration(NamedTuple):
    """What a file says: `path` as evcheck names it, `folder` where its paths begin, and the line of each key.

    A key that takes one text or several always has a list here.
    """

    path: str
    folder: str
    values: Mapping[str, Any]
    lines: Mapping[str, int]
    notes: tuple[str, ...] = ()

    def where(self, key: str) -> str:
        """File and line of a key, to begin a sentence with."""
        return f"{self.path}:{self.lines[key]}" if key in self.lines else self.path


def find(paths: Iterable[str]) -> Configuration | None:
    """The configuration for dossiers: the nearest from their common folder upwards; None where there is none.

    Raises:
        ConfigurationError: if it cannot be used.
    """
    for path in likely(paths):
        if os.path.basename(path) == OWN:
            found = read(path)
            return found._replace(notes=_passed_over(found, os.path.join(os.path.dirname(path), SHARED)))
        table = _table(path)
        if table is not None:
            return _configuration(path, *table)
    return None


def read(path: str) -> Configuration:
    """The configuration in a file: its `[tool.evcheck]` if it is a `pyproject.toml`, all of it otherwise.

    Raises:
        ConfigurationError: if it cannot be used.
    """
    if os.path.basename(path) != SHARED:
        text, given = _parsed(path)
        return _configuration(path, text, given)
    table = _table(path)
    if table is None:
        raise ConfigurationError(f"{shown(path)} has no table `{TABLE}`, so it says nothing to evcheck.")
    return _configuration(path, *table)


def _passed_over(found: Configuration, shared: str) -> tuple[str, ...]:
    """What to say where both files are there."""
    try:
        other = _table(shared) if mentions(shared) else None
    except ConfigurationError:
        other = None
    if other is None:
        return ()
    return (f"{shown(shared)} beside {found.path} also has a table `{TABLE}`, which is passed over. Keep one of them.",)


def _table(path: str) -> tuple[str, Any] | None:
    """The text of a `pyproject.toml`, and its table for evcheck if there is one."""
    text, given = _parsed(path)
    tool = given.get("tool")
    return (text, tool["evcheck"]) if isinstance(tool, dict) and "evcheck" in tool else None


def _parsed(path: str) -> tuple[str, dict[str, Any]]:
    """The text of a TOML file and what it holds."""
    import tomllib

    name = shown(path)
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise ConfigurationError(f"{name} is larger than a configuration can be ({LARGEST:,} bytes).")
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        return text, tomllib.loads(text)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise ConfigurationError(f"The configuration {name} cannot be read ({reason}).") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{name} is no UTF-8 text; save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        told = re.fullmatch(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", str(error), re.DOTALL)
        line = (told[2] or str(text.count("\n") + 1)) if told else "1"
        reason = told[1] if told else str(error)
        raise ConfigurationError(
            f"{name}:{line}: this is no TOML: {_lower(reason)}. A line reads `key = value`, and text stands in quotes."
        ) from error
    except (RecursionError, ValueError) as error:
        raise ConfigurationError(f"{name} is no TOML that can be read.") from error


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _configuration(path: str, text: str, given: Any) -> Configuration:
    """Check every key against the table."""
    name = shown(path)
    if not isinstance(given, dict):
        raise ConfigurationError(f"{name}: `tool.evcheck` is a table: begin it with the line `{TABLE}`.")
    prefix = ("tool", "evcheck") if os.path.basename(path) == SHARED else ()
    found = Configuration(name, os.path.dirname(os.path.abspath(path)), {}, _lines(text, prefix))
    values = {}
    for key, value in given.items():
        if key not in KEYS:
            raise ConfigurationError(f"{found.where(key)}: {_unknown(key)}")
        wrong = _wrong(KEYS[key], value)
        if wrong:
            raise ConfigurationError(f"{found.where(key)}: `{key}` {wrong}")
        values[key] = [value] if KEYS[key].kind not in (FLAG, TEXT, WORD) and isinstance(value, str) else value
    if values.get("accept-justified") and values.get("justifications") is False:
        raise ConfigurationError(
            f"{found.where('justifications')}: `justifications = false` sets aside what `accept-justified = true` "
            "accepts. Keep one of them."
        )
    return found._replace(values=values)


def _lines(text: str, prefix: tuple[str, ...]) -> dict[str, int]:
    """The line in which each key below a prefix first stands, for TOML's parser does not tell.

    Lines inside a text of several lines may be taken for keys; the first one that is a key is nearly always right.
    """
    found: dict[str, int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        head = _HEAD.match(line)
        if head:
            table = _dotted(head[1])
        written = _WRITTEN.match(line)
        path = table if head else (*table, *_dotted(written[1])) if written else ()
        if len(path) > len(prefix) and path[: len(prefix)] == prefix:
            found.setdefault(path[len(prefix)], number)
    return found


_PART = r"""\s*(?:[\w-]+|"[^"]*"|'[^']*')\s*"""
_HEAD = re.compile(rf"\s*\[\[?({_PART}(?:\.{_PART})*)\]")
_WRITTEN = re.compile(rf"({_PART}(?:\.{_PART})*)=")


def _dotted(text: str) -> tuple[str, ...]:
    """The parts of a dotted key."""
    return tuple(one.strip().strip("\"'") for one in re.findall(_PART, text))


def _unknown(key: str) -> str:
    from difflib import get_close_matches

    if key in ("tool", "evcheck"):
        return f"in {OWN} the keys stand at the top, without `{TABLE}` or another table around them."
    if key == "today":
        return "`today` is no key of the configuration, or justifications would never expire; give `--today` instead."
    meant = {one.replace("-", ""): one for one in KEYS} | MEANT
    wanted = key.casefold().replace("_", "-").replace("-", "")
    close = get_close_matches(wanted, meant, n=1)
    hint = f"Did you mean `{meant[close[0]]}`?" if close else f"There are {', '.join(KEYS)}."
    return f"there is no key `{key}`. {hint}"


MEANT = {"guideline": "guidelines", "nojustifications": "justifications", "formats": "format", "ignore": "exclude"}
"""What people write, without dashes, and the keys that they mean."""


def _wrong(key: Key, value: Any) -> str:
    """What is wrong with a value; nothing where it is right."""
    if key.kind == FLAG:
        return "" if isinstance(value, bool) else f"is `true` or `false`, not {_said(value)}."
    if key.kind == WORD:
        if value in key.words:
            return ""
        from difflib import get_close_matches

        close = get_close_matches(value, key.words, n=1) if isinstance(value, str) else []
        hint = f" Did you mean `{close[0]}`?" if close else ""
        return f"is one of {', '.join(key.words)}, not {_said(value)}.{hint}"
    texts = value if isinstance(value, list) and key.kind != TEXT else [value]
    if not texts:
        return "is an empty list. Name something, or remove the key."
    wrong = next((one for one in texts if not isinstance(one, str) or not one.strip() or not one.isprintable()), None)
    if wrong is None:
        return ""
    what = "a text in quotes" if key.kind == TEXT else "a text in quotes, or a list of such texts"
    return f"is {what}, for example `{key.example}`, not {_said(wrong)}."


def _said(value: Any) -> str:
    """A value as it may be shown."""
    import json

    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, str | int | float) else str(value)
    return f"`{text}`" if len(text) <= 60 else f"`{text[:59]}…`"
