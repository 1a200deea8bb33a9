"""The JSON Schema of guideline files, for editors: `python -m evcheck.guidelines.schema` writes it to `schemas/`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from evcheck.guidelines.guideline import ASKS_FOR, BASES, LEVELS, MATTERS, NOT_DONE, READ, SCORES
from evcheck.guidelines.parsing import CHOSEN_KEYS, CITATION_KEYS, GUIDELINE_KEYS, ITEM_KEYS, TYPES
from evcheck.guidelines.vocabulary import words_of
from evcheck.rules import RULES
from evcheck.rules.conditions import CONDITIONS
from evcheck.rules.registry import SUBJECTS, Rule

PLACE = Path(__file__).parents[2] / "schemas" / "guideline.schema.json"

TEXT: dict[str, Any] = {"type": ["string", "number"]}
TEXTS: dict[str, Any] = {"type": "array", "items": {"type": ["string", "number"]}}
NUMBER: dict[str, Any] = {"type": "integer", "minimum": 0}
YES: dict[str, Any] = {"type": "boolean"}
BY_TYPE = {bool: YES, int: NUMBER, tuple: TEXTS, str: TEXT}


def _either(one: dict[str, Any]) -> dict[str, Any]:
    """One text, or a list of them."""
    return {"anyOf": [one, {"type": "array", "items": one}]}


def _closed(properties: dict[str, Any], description: str) -> dict[str, Any]:
    return {
        "type": "object",
        "description": description,
        "additionalProperties": False,
        "properties": properties,
    }


def _words(key: str) -> dict[str, Any]:
    """What a condition takes."""
    described = (CONDITIONS[key].holds.__doc__ or "").strip()
    return {**_either({"enum": sorted(words_of(key) or ())}), "description": described}


def _arguments(rule: Rule) -> dict[str, Any]:
    """If an item names this rule, then `with` takes these arguments."""
    arguments = {
        name: {**BY_TYPE[type(default)], "description": f"{TYPES[type(default)]}; {default!r} if left out"}
        for name, default in rule.arguments.items()
    }
    return {
        "if": {"properties": {"rule": {"const": rule.slug}}, "required": ["rule"]},
        "then": {"properties": {"with": _closed(arguments, f"Arguments of the rule: {rule.title}.")}},
    }


def schema() -> dict[str, Any]:
    """The schema, from the keys, words and rules that the parser knows."""
    citation = _closed(dict.fromkeys(CITATION_KEYS, TEXT), "Where it is published: at least authors and year.")
    known: dict[str, dict[str, Any]] = {
        "asks_for": {"enum": list(ASKS_FOR)},
        "level": {"enum": list(LEVELS)},
        "basis": {"enum": list(BASES)},
        "read": {"enum": list(READ)},
        "citation": citation,
        "subject": {"enum": list(SUBJECTS)},
        "rule": {"anyOf": [{"enum": sorted(RULES)}, {"type": "string"}]},
        "present": _either(TEXT),
        "of": NUMBER,
        "with": {"type": "object"},
        "applies": _closed({key: _words(key) for key in CONDITIONS}, "When the item arises; all must hold."),
        "not_done": {"enum": list(NOT_DONE)},
        "if_known": YES,
        "covered_by": TEXTS,
        "matter": {"enum": list(MATTERS)},
    }
    item = {
        **_closed({key: known.get(key, TEXT) for key in ITEM_KEYS}, "One recommendation."),
        "required": ["id"],
        "allOf": [_arguments(rule) for _, rule in sorted(RULES.items())],
    }
    head: dict[str, dict[str, Any]] = {
        "citation": citation,
        "reading": {"type": "integer", "minimum": 1},
        "extends": _either(TEXT),
        "words": _closed(dict.fromkeys(LEVELS, TEXT), "The guideline's own word for each level."),
        "chosen": _closed(
            {key: YES if key == "default" else TEXTS for key in CHOSEN_KEYS}, "When it is chosen by itself."
        ),
        "score": {"enum": list(SCORES)},
        "items": {"type": ["array", "null"], "items": item},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "evcheck guideline",
        **_closed({key: head.get(key, TEXT) for key in GUIDELINE_KEYS}, "A guideline that evcheck checks against."),
        "required": ["id", "title", "citation"],
    }


def text() -> str:
    """The schema as JSON with two spaces of indent and a line break at the end."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PLACE.write_text(text(), encoding="utf-8")
