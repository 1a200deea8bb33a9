"""The keys of the configuration: the one table behind reading, schema and documentation."""

from __future__ import annotations

from typing import NamedTuple

FLAG, TEXT, TEXTS, WORD = "flag", "text", "texts", "word"


class Key(NamedTuple):
    """A key of the configuration. `kind` is what it takes; `words` are those that a WORD chooses from.

    `default` is what holds without it, in words; `example` is TOML.
    """

    kind: str
    about: str
    default: str
    example: str
    words: tuple[str, ...] = ()


KEYS: dict[str, Key] = {
    "guidelines": Key(
        TEXTS,
        "The guidelines to check against, by id or file, or `all`.",
        "the default ones, and those that a study names or calls for",
        '["esc2018", "lab.yaml"]',
    ),
    "fail-on": Key(
        WORD,
        "The lowest level whose open rows make a check fail.",
        "`required`",
        '"recommended"',
        ("required", "recommended", "optional", "never"),
    ),
    "accept-justified": Key(FLAG, "Whether open rows that the authors have justified are accepted.", "`false`", "true"),
    "justifications": Key(
        FLAG, "Whether the authors' justifications are applied; `false` shows everything.", "`true`", "false"
    ),
    "baseline": Key(
        TEXT, "The file in which `evcheck baseline` records what is open.", "none", '"evcheck-baseline.json"'
    ),
    "format": Key(
        TEXTS,
        "How the report is shown, as `--format` takes it; a file lies in or below the folder of the configuration.",
        "a report for people",
        '["plain", "json:report.json"]',
    ),
    "all": Key(FLAG, "Whether every row is shown, also those that are met.", "`false`", "true"),
    "exclude": Key(
        TEXTS,
        "Files and folders that are left out where a folder is checked, as patterns such as those of `.gitignore`.",
        "nothing",
        '["drafts/", "*.old.yaml"]',
    ),
    "skip-others": Key(FLAG, "Whether named files that are no dossiers are passed over.", "`false`", "true"),
}
