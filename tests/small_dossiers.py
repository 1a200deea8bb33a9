"""Small dossiers for tests: snippets laid over a base or added to it, and what reading and checking say of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import yaml

import evcheck
from evcheck.checking.report import DossierResult, Row
from evcheck.reading.loading import Loaded
from evcheck.reading.problem import Problem

BASE = """
evcheck: 1
preparations:
  - id: ev
    sample:
      kind: conditioned medium
"""
HEAD = "evcheck: 1\n"
ONE = """\
evcheck: 1
preparations:
  - id: ev
    sample:
      kind: plasma
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


def checked(source: str | bytes, guideline: str = "esc2018", **options: Any) -> DossierResult:
    """The result of a check of a dossier's text against one guideline, on a fixed day."""
    content = source.encode() if isinstance(source, str) else source
    (result,) = evcheck.check(content, [guideline], **{"today": TODAY, **options}).dossiers
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


def load(text: str) -> Loaded:
    """Read a dossier from text."""
    return evcheck.load(text.encode())


def errors(text: str) -> list[Problem]:
    """The mistakes found in a dossier; notes left out."""
    return [problem for problem in load(text).problems if problem.severity == "error"]


def only(text: str) -> Problem:
    """The one mistake in a dossier."""
    (problem,) = errors(text)
    return problem


def sound(text: str) -> Any:
    """The records of a dossier that has no mistakes."""
    loaded = load(text)
    assert [problem.message for problem in loaded.problems if problem.severity == "error"] == []
    return loaded.dossier


def first(text: str) -> Any:
    """The first preparation of a sound dossier."""
    return sound(text).preparations[0]


def prepared(*lines: str) -> str:
    """A dossier with lines added to its preparation."""
    return ONE + "".join(f"    {line}\n" for line in lines)


def step(*lines: str) -> str:
    """A dossier with one step."""
    return prepared("isolation:", f"  - {lines[0]}", *(f"    {line}" for line in lines[1:]))


def protein(*lines: str) -> str:
    """A dossier with one protein entry."""
    return prepared("characterization:", "  proteins:", f"    - {lines[0]}", *(f"      {line}" for line in lines[1:]))
