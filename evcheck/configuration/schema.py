"""The JSON Schema of `evcheck.toml`, for editors, made from the table of keys."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from evcheck.configuration.keys import FLAG, KEYS, TEXT, WORD, Key

PLACE = Path(__file__).parents[2] / "schemas" / "config.schema.json"


def schema() -> dict[str, Any]:
    """The schema as plain dictionaries."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:evcheck:config:1",
        "title": "evcheck.toml",
        "description": "Options of evcheck: an evcheck.toml, or the table [tool.evcheck] of a pyproject.toml.",
        "type": "object",
        "properties": {name: _key(key) for name, key in KEYS.items()},
        "additionalProperties": False,
        "not": {
            "properties": {"accept-justified": {"const": True}, "justifications": {"const": False}},
            "required": ["accept-justified", "justifications"],
        },
    }


def _key(key: Key) -> dict[str, Any]:
    about = {
        "description": f"{key.about} Without it: {key.default}.",
        "examples": [tomllib.loads(f"key = {key.example}")["key"]],
    }
    one = {"type": "string", "pattern": "\\S"}
    if key.kind == FLAG:
        return {**about, "type": "boolean"}
    if key.kind == WORD:
        return {**about, "enum": list(key.words)}
    return {**about, **(one if key.kind == TEXT else {"anyOf": [one, {"type": "array", "minItems": 1, "items": one}]})}


def text() -> str:
    """The schema as it stands in its file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PLACE.write_text(text(), encoding="utf-8", newline="\n")
