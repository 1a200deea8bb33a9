"""One dossier written in other ways, which should all be read alike."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import yaml

from evcheck.reading.text import Lines
from evcheck.reading.tree import build


def quoted(text: str, random: Random) -> str:
    """Put about half of the keys and values that have no quotes in quotes of either kind."""
    tree = build(text)
    values = zip(tree.start, tree.end, tree.value, strict=True)
    keys = zip(tree.key_start, tree.key_end, tree.key, strict=True)
    plain = {(start, end): scalar for start, end, scalar in (*values, *keys) if start < end and isinstance(scalar, str)}
    for (start, end), scalar in sorted(plain.items(), reverse=True):
        if text[start] not in "\"'|>" and random.random() < 0.5:
            text = text[:start] + in_quotes(scalar, random) + text[end:]
    return text


def in_quotes(scalar: str, random: Random) -> str:
    """A scalar in double quotes, or in single ones if it has one line."""
    if "\n" in scalar or random.random() < 0.5:
        return json.dumps(scalar, ensure_ascii=False)
    return "'" + scalar.replace("'", "''") + "'"


def commented(text: str, random: Random) -> str:
    """Put comments and blank lines before lines and behind them, wherever no text of several lines stands."""
    tree, lines = build(text), Lines(text)
    continued: set[int] = set()
    for start, end, scalar in zip(tree.start, tree.end, tree.value, strict=True):
        if isinstance(scalar, str):
            continued |= set(range(lines.position(start)[0] + 1, lines.position(end)[0] + 1))
    out = []
    for number, line in enumerate(text.split("\n"), 1):
        if number not in continued and random.random() < 0.3:
            indent = random.choice(["", line[: len(line) - len(line.lstrip())]])  # further in it may be text
            out.append(indent + random.choice(["", "# force: 1 g", "#- [{: !&*"]))
        free = line and not {number, number + 1} & continued
        out.append(line + random.choice(["", "", " # as in Table 1", "  #: {", "   "]) if free else line)
    return "\n".join(out)


class Key(str):
    """A key, which never becomes an alias."""


class Sharing(yaml.SafeDumper):
    """Writes every part that is there twice as one object as an anchor and aliases, texts too."""

    def ignore_aliases(self, data: Any) -> bool:
        return data is None or isinstance(data, Key)


Sharing.add_representer(Key, yaml.SafeDumper.represent_str)


def with_aliases(content: Any) -> str:
    """The text of a dossier in which an alias stands for every part that has stood before."""
    return yaml.dump(shared(content, {}), Dumper=Sharing, allow_unicode=True, sort_keys=False)


def shared(part: Any, seen: dict[str, Any]) -> Any:
    """A part in which equal parts are one object."""
    if isinstance(part, dict):
        part = {Key(key): shared(value, seen) for key, value in part.items()}
    elif isinstance(part, list):
        part = [shared(value, seen) for value in part]
    return seen.setdefault(json.dumps(part), part)
