"""A report read back from JSON, as `evcheck check --format json` writes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeVar

from evcheck.checking.report import (
    LEVELS,
    SCHEMA,
    BaselineEntry,
    BaselineUse,
    ConfigurationUse,
    DossierResult,
    GuidelineFacts,
    ItemFacts,
    JustificationUse,
    NotChecked,
    Options,
    Outcome,
    Place,
    Problem,
    Report,
    Row,
)

NAME = SCHEMA.partition("/")[0]
MISSING: Any = object()
FAIL_ON = (*LEVELS, "never")
T = TypeVar("T")
STATUSES = ("checked", "unreadable")
SEVERITIES = ("error", "note")


class RecordedError(Exception):
    """A text that is no report; the message ends the sentence `FILE ...`."""


def read(data: bytes | str) -> Report:
    """A report from its JSON. Keys that this evcheck does not know are passed over; the source text is not in it.

    Raises:
        RecordedError: if it is no report, is damaged, or has a newer form.
    """
    try:
        given = json.loads(data, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise RecordedError(f"is no report: it is no JSON ({error.msg} in line {error.lineno}).") from error
    except (ValueError, RecursionError) as error:
        raise RecordedError("is no report: it is no JSON that can be read.") from error
    schema = given.get("schema") if isinstance(given, dict) else None
    if not isinstance(schema, str) or schema.partition("/")[0] != NAME:
        raise RecordedError(f"is no report: it has no key `schema` with the value `{SCHEMA}`.")
    if schema != SCHEMA:
        raise RecordedError(f"has the form {schema}, and this evcheck reads {SCHEMA}. Make it anew, or update evcheck.")
    return _report(given)


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number of JSON")


def _damaged(where: str, what: str) -> NoReturn:
    raise RecordedError(f"is a damaged report: `{where}` {what}. Make it anew with `evcheck check --format json:FILE`.")


def _take(given: Any, key: str, kind: type | tuple[type, ...], where: str, default: Any = MISSING) -> Any:
    """The value of a key, which is of a kind; `default` where the key came into the format later."""
    if not isinstance(given, dict):
        _damaged(where, "is no mapping")
    value = given.get(key, default)
    if value is MISSING:
        _damaged(where, f"has no key `{key}`")
    kinds = kind if isinstance(kind, tuple) else (kind,)
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        _damaged(f"{where}.{key}" if where else key, f"is no {KINDS[kinds[0]]}")
    return value


KINDS = {str: "text", int: "whole number", bool: "true or false", list: "list", dict: "mapping"}
NULL = type(None)


def _word(given: Any, key: str, words: tuple[str, ...], where: str, default: Any = MISSING) -> Any:
    value = _take(given, key, str, where, default)
    return value if value in words else _damaged(f"{where}.{key}", f"is none of {', '.join(words)}")


def _each(given: Any, key: str, make: Callable[[Any, str], T], where: str, default: Any = MISSING) -> tuple[T, ...]:
    """The elements of a list, each made into what it stands for."""
    path = f"{where}.{key}" if where else key
    return tuple(make(one, f"{path}[{number}]") for number, one in enumerate(_take(given, key, list, where, default)))


def _text(value: Any, where: str) -> str:
    return value if isinstance(value, str) else _damaged(where, "is no text")


def _texts(given: Any, key: str, where: str) -> tuple[str, ...]:
    return _each(given, key, _text, where, [])


def _named(given: Any, key: str, where: str) -> dict[str, str]:
    """A mapping of texts."""
    return {name: _text(value, f"{where}.{key}.{name}") for name, value in _take(given, key, dict, where, {}).items()}


def _report(given: Any) -> Report:
    options = _take(given, "options", dict, "")
    use = _take(given, "baseline", (dict, NULL), "", None)
    configuration = _take(given, "configuration", (dict, NULL), "", None)
    return Report(
        evcheck=_take(given, "evcheck", str, ""),
        knowledge=_take(given, "knowledge", str, ""),
        options=Options(
            fail_on=_word(options, "fail_on", FAIL_ON, "options"),
            accept_justified=_take(options, "accept_justified", bool, "options"),
            today=_take(options, "today", str, "options"),
            justifications=_take(options, "justifications", bool, "options", True),
        ),
        guidelines=_each(given, "guidelines", _guideline, ""),
        dossiers=_each(given, "dossiers", _dossier, ""),
        passed_over=_take(given, "passed_over", int, "", 0),
        baseline=None if use is None else _baseline(use, "baseline"),
        configuration=None if configuration is None else _configuration(configuration, "configuration"),
    )


def _baseline(given: Any, where: str) -> BaselineUse:
    closed = _each(given, "closed", _entry, where, [])
    return BaselineUse(_take(given, "path", str, where), closed, _texts(given, "notes", where))


def _configuration(given: Any, where: str) -> ConfigurationUse:
    return ConfigurationUse(_take(given, "path", str, where), _texts(given, "notes", where))


def _entry(given: Any, where: str) -> BaselineEntry:
    return BaselineEntry(*(_take(given, field, str, where) for field in BaselineEntry._fields))


def _citation(given: Any, where: str) -> dict[str, str | int]:
    found = _take(given, "citation", (dict, NULL), where, None) or {}
    return {key: _take(found, key, (str, int), f"{where}.citation") for key in found}


def _guideline(given: Any, where: str) -> GuidelineFacts:
    items = _take(given, "items", dict, where)
    return GuidelineFacts(
        id=_take(given, "id", str, where),
        title=_take(given, "title", str, where),
        reading=_take(given, "reading", int, where),
        digest=_take(given, "digest", str, where),
        scope=_take(given, "scope", str, where, ""),
        citation=_citation(given, where),
        why=_take(given, "why", str, where, ""),
        items={name: _item(item, f"{where}.items.{name}") for name, item in items.items()},
        off=_named(given, "off", where),
    )


def _item(given: Any, where: str) -> ItemFacts:
    texts = ("title", "subject", "asks", "asks_for", "word", "where", "basis", "read", "definition", "matter", "origin")
    return ItemFacts(
        **{name: _take(given, name, str, where, "") for name in texts},
        level=_word(given, "level", LEVELS, where),
        rule=_take(given, "rule", (str, NULL), where),
        covered_by=_texts(given, "covered_by", where),
        citation=_citation(given, where),
    )


def _dossier(given: Any, where: str) -> DossierResult:
    return DossierResult(
        path=_take(given, "path", str, where),
        sha256=_take(given, "sha256", str, where),
        status=_word(given, "status", STATUSES, where),
        title=_take(given, "title", str, where, ""),
        year=_take(given, "year", (int, NULL), where, None),
        problems=_each(given, "problems", _problem, where),
        rows=_each(given, "rows", _row, where),
        not_checked=_each(given, "not_checked", _not_checked, where),
        notes=_texts(given, "notes", where),
        scores=_scores(given, where),
        chosen=_named(given, "chosen", where),
        set_aside=_take(given, "set_aside", int, where, 0),
    )


def _problem(given: Any, where: str) -> Problem:
    return Problem(
        code=_take(given, "code", str, where),
        severity=_word(given, "severity", SEVERITIES, where),
        message=_take(given, "message", str, where),
        place=_place(given, where),
    )


def _place(given: Any, where: str) -> Place:
    numbers = ("line", "column", "end_line", "end_column")
    return Place(
        path=_take(given, "path", str, where),
        **{name: _take(given, name, int, where) for name in numbers},
        label=_take(given, "label", str, where, ""),
    )


def _not_checked(given: Any, where: str) -> NotChecked:
    guideline, item, subject = (_take(given, name, str, where) for name in ("guideline", "item", "subject"))
    return NotChecked(guideline, item, subject, _take(given, "problem", int, where))


def _row(given: Any, where: str) -> Row:
    use = _take(given, "justification", (dict, NULL), where)
    texts = ("guideline", "item", "subject", "message", "fix", "add", "methods", "fingerprint")
    return Row(
        **{name: _take(given, name, str, where) for name in texts},
        level=_word(given, "level", LEVELS, where),
        rule=_take(given, "rule", (str, NULL), where),
        outcome=Outcome(_word(given, "outcome", tuple(Outcome), where)),
        open=_take(given, "open", bool, where),
        accepted=_take(given, "accepted", bool, where),
        notes=_texts(given, "notes", where),
        places=_each(given, "places", _place, where),
        justification=None if use is None else _justification(use, f"{where}.justification"),
        known=_take(given, "known", bool, where, False),
    )


def _justification(given: Any, where: str) -> JustificationUse:
    reason, until = (_take(given, name, str, where) for name in ("reason", "until"))
    return JustificationUse(reason, until, _take(given, "expired", bool, where))


def _scores(given: Any, where: str) -> Mapping[str, Any]:
    """The scores, of which views read the arithmetic and the percentage."""
    scores: dict[str, Any] = _take(given, "scores", dict, where, {})
    for guideline, score in scores.items():
        path = f"{where}.scores.{guideline}"
        parts = _take(score, "preparations", dict, path)
        for name, part in (*parts.items(), ("study", _take(score, "study", dict, path))):
            _take(part, "percent", (int, NULL), f"{path}.{name}")
            _take(part, "arithmetic", str, f"{path}.{name}", "")
    return scores
