"""Small dossiers for tests: a snippet laid over a base, and what a check says of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import yaml

import evcheck
from evcheck.checking.report import DossierResult, Row

BASE = """
evcheck: 1
preparations:
  - id: ev
    sample:
      kind: conditioned medium
"""
CHAPTERS = {"study", "protocols", "antibodies", "preparations", "assays", "translation", "justifications"}
TODAY = date(2026, 7, 1)


def small(snippet: str = "") -> bytes:
    """The base with a snippet laid over it: chapters over the dossier, anything else over its preparation.

    Mappings merge key by key, anything else replaces what was there.
    """
    whole = yaml.load(BASE, yaml.BaseLoader)
    for key, value in (yaml.load(snippet, yaml.BaseLoader) or {}).items():
        _lay(whole if key in CHAPTERS else whole["preparations"][0], key, value)
    return yaml.safe_dump(whole, allow_unicode=True, sort_keys=False, width=200).encode()


def _lay(below: dict[str, Any], key: str, value: Any) -> None:
    if isinstance(value, dict) and isinstance(below.get(key), dict):
        for name, child in value.items():
            _lay(below[key], name, child)
    else:
        below[key] = value


def checked(source: bytes, **options: Any) -> DossierResult:
    """The result of a check against esc2018, on a fixed day."""
    (result,) = evcheck.check(source, ["esc2018"], **{"today": TODAY, **options}).dossiers
    return result


def rows(snippet: str, item: str, **options: Any) -> list[Row]:
    """The rows of one item over a small dossier that has no mistakes."""
    result = checked(small(snippet), **options)
    assert [problem.message for problem in result.problems if problem.severity == "error"] == []
    return [row for row in result.rows if row.item == item]


def row(snippet: str, item: str, subject: str = "", **options: Any) -> Row:
    """The one row of an item over a small dossier, or that of one subject."""
    (found,) = [one for one in rows(snippet, item, **options) if subject in ("", one.subject)]
    return found


def told(found: Row) -> str:
    """All that a row says in its message and notes."""
    return " ".join((found.message, *found.notes))
