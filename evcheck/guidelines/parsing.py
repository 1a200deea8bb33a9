"""From the content of a guideline file to a guideline: every mistake in it is named, and none is half read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from evcheck.guidelines.guideline import (
    ASKS_FOR,
    BASES,
    LEVELS,
    MATTERS,
    NOT_DONE,
    READ,
    SCORES,
    Guideline,
    Item,
)
from evcheck.rules import RULES
from evcheck.rules.conditions import CONDITIONS
from evcheck.rules.registry import SUBJECTS, Rule

GUIDELINE_KEYS = (
    "id", "title", "citation", "reading", "extends", "scope", "words", "chosen", "score", "items",
)  # fmt: skip
ITEM_KEYS = (
    "id", "title", "asks", "why", "asks_for", "level", "word", "where", "basis", "read", "citation", "subject", "rule",
    "present", "of", "manual", "with", "applies", "not_done", "if_known", "fix", "methods", "covered_by", "matter",
    "off",
)  # fmt: skip
CHANGES = (
    "id", "title", "asks", "why", "level", "word", "with", "applies", "not_done", "if_known", "fix", "methods", "off",
)  # fmt: skip
"""What a guideline that extends another may say of an item that it takes from there."""
WORDS = ("title", "asks", "why", "word", "where", "manual", "fix", "methods")
"""What an item says in words."""
CHOSEN_KEYS = ("default", "sample", "technique", "component", "claim", "status", "cells")
"""What may make a guideline apply by itself."""
CITATION_KEYS = ("authors", "year", "title", "journal", "doi", "url")
NEEDED = ("id", "title", "asks", "asks_for", "level", "where", "basis", "read")

Path = tuple[str | int, ...]
"""Where in a guideline file something stands."""


class Mistake(NamedTuple):
    """Something wrong with a guideline file, and where."""

    path: Path
    text: str


class GuidelineError(ValueError):
    """A guideline file that cannot be used; the text says what is wrong and where."""

    def __init__(self, text: str, mistakes: tuple[Mistake, ...] = ()) -> None:
        super().__init__(text)
        self.mistakes = mistakes or (Mistake((), text),)


def parse(data: Any, digest: str, parents: Iterable[Guideline] = ()) -> Guideline:
    """Read a guideline from the content of its file, with the items of those that it extends.

    Raises:
        GuidelineError: for an unknown key, rule, argument or condition, or anything that is absent; its `mistakes`
            are all that were found.
    """
    mistakes: list[Mistake] = []
    guideline = _guideline(data, digest, tuple(parents), mistakes)
    if guideline is None or mistakes:
        raise GuidelineError("\n".join(mistake.text for mistake in mistakes), tuple(mistakes))
    return guideline


def _guideline(data: Any, digest: str, parents: tuple[Guideline, ...], mistakes: list[Mistake]) -> Guideline | None:
    if not isinstance(data, dict):
        mistakes.append(Mistake((), "A guideline file holds a mapping with `id`, `title`, `citation` and `items`."))
        return None
    _known(data, GUIDELINE_KEYS, "the guideline", (), mistakes)
    for key in ("id", "title", "citation", "items"):
        if not data.get(key) and not (key == "items" and parents):
            mistakes.append(Mistake((), f"The guideline does not give its `{key}`."))
    citation = _citation(data.get("citation"), ("citation",), "The guideline", mistakes)
    reading = _number(data.get("reading", 1), ("reading",), "The guideline: `reading`", mistakes)
    words = data.get("words", {})
    items, off = _inherited(parents, mistakes)
    listed = data.get("items") or []
    if not isinstance(listed, list):
        mistakes.append(Mistake(("items",), "`items` is a list; each item begins with `- id:`."))
        listed = []
    own: set[str] = set()
    for position, one in enumerate(listed):
        path: Path = ("items", position)
        if not isinstance(one, dict):
            mistakes.append(Mistake(path, f"Item {position + 1} is no mapping; each begins with `- id:`."))
            continue
        name = str(one.get("id", ""))
        if name in own:
            mistakes.append(Mistake(path, f"Two items are called `{name}`."))
            continue
        own.add(name)
        if name in items:
            changed = _changed(items[name], one, path, mistakes)
            if "off" in one:
                off[name] = str(one["off"])
                del items[name]
            else:
                items[name] = changed
        elif "off" in one:
            hint = _close(name, items)
            mistakes.append(
                Mistake((*path, "off"), f"Item `{name}` is switched off, but none of that id is taken over.{hint}")
            )
        else:
            item = _item(one, words if isinstance(words, dict) else {}, path, mistakes)
            if item is not None:
                items[name] = item
    _covered(items, mistakes)
    chosen = _chosen(data.get("chosen", {}), mistakes)
    score = _one_of(data["score"], SCORES, "score", "The guideline", ("score",), mistakes) if "score" in data else ""
    if mistakes:
        return None
    return Guideline(
        id=str(data["id"]),
        title=data["title"],
        citation=citation,
        reading=reading,
        scope=data.get("scope", "") or next((parent.scope for parent in parents if parent.scope), ""),
        digest=digest,
        items=tuple(items.values()),
        chosen=chosen,
        score=score,
        off=off,
    )


def _chosen(data: Any, mistakes: list[Mistake]) -> dict[str, Any]:
    """When a guideline is chosen by itself: always, or for what a dossier holds."""
    if not isinstance(data, dict):
        mistakes.append(Mistake(("chosen",), f"`chosen` holds some of {', '.join(CHOSEN_KEYS)}."))
        return {}
    _known(data, CHOSEN_KEYS, "`chosen`", ("chosen",), mistakes)
    if "default" in data:
        path: Path = ("chosen", "default")
        return {**data, "default": _yes(data["default"], path, "`default` of `chosen`", mistakes)}
    return data


def _inherited(parents: tuple[Guideline, ...], mistakes: list[Mistake]) -> tuple[dict[str, Item], dict[str, str]]:
    """The items of the guidelines that this one extends, each with where it comes from."""
    items: dict[str, Item] = {}
    off: dict[str, str] = {}
    for parent in parents:
        for item in parent.items:
            origin = item.origin or f"{parent.id}/{item.id}"
            if item.id in items:
                text = f"Both {items[item.id].origin} and {origin} are called `{item.id}`: extend one of the two only."
                mistakes.append(Mistake(("extends",), text))
            items[item.id] = item._replace(origin=origin, citation=item.citation or parent.citation)
        off |= parent.off
    return items, off


def _covered(items: Mapping[str, Item], mistakes: list[Mistake]) -> None:
    for item in items.values():
        for other in item.covered_by:
            if other not in items and not item.origin:
                text = f"Item `{item.id}`: `covered_by` names `{other}`, which is no item here.{_close(other, items)}"
                mistakes.append(Mistake((), text))


def _known(mapping: dict[str, Any], known: tuple[str, ...], what: str, path: Path, mistakes: list[Mistake]) -> None:
    for key in mapping:
        if key not in known:
            hint = _close(key, known) or f" Its keys are {', '.join(known)}."
            mistakes.append(Mistake((*path, key), f"`{key}` is no key of {what}.{hint}"))


def _worded(data: dict[str, Any], where: str, path: Path, mistakes: list[Mistake]) -> None:
    for key in WORDS:
        if isinstance(data.get(key), list | dict):
            mistakes.append(Mistake((*path, key), f"{where}: `{key}` is a text."))


def _close(word: Any, known: Iterable[str]) -> str:
    """A name near to one that is not known, as a question."""
    from difflib import get_close_matches

    close = get_close_matches(str(word), list(known), n=1)
    return f" Did you mean `{close[0]}`?" if close else ""


def _one_of(value: Any, allowed: tuple[str, ...], key: str, where: str, path: Path, mistakes: list[Mistake]) -> str:
    if value not in allowed:
        text = f"{where}: `{key}` is one of {', '.join(allowed)}, not `{value}`.{_close(value, allowed)}"
        mistakes.append(Mistake(path, text))
    return str(value)


def _number(value: Any, path: Path, what: str, mistakes: list[Mistake]) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    mistakes.append(Mistake(path, f"{what} is a whole number, not `{value}`."))
    return 0


def _yes(value: Any, path: Path, what: str, mistakes: list[Mistake]) -> bool:
    if value in (True, "true", "yes"):
        return True
    if value not in (False, "false", "no"):
        mistakes.append(Mistake(path, f"{what} is true or false, not `{value}`."))
    return False


def _citation(value: Any, path: Path, where: str, mistakes: list[Mistake]) -> dict[str, str | int]:
    if value is None:
        return {}
    if not isinstance(value, dict) or not value.keys() >= {"authors", "year"}:
        mistakes.append(Mistake(path, f"{where}: `citation` gives at least `authors` and `year`."))
        return {}
    _known(value, CITATION_KEYS, "a citation", path, mistakes)
    year = _number(value["year"], (*path, "year"), f"{where}: `year` of the citation", mistakes)
    return {**{key: str(one) for key, one in value.items()}, "year": year}


def _item(data: dict[str, Any], words: dict[str, str], path: Path, mistakes: list[Mistake]) -> Item | None:
    where = f"Item `{data.get('id', '?')}`"
    before = len(mistakes)
    _known(data, ITEM_KEYS, f"an item ({where})", path, mistakes)
    for key in NEEDED:
        if not data.get(key):
            mistakes.append(Mistake(path, f"{where} does not give its `{key}`."))
    _worded(data, where, path, mistakes)
    if len(mistakes) > before:
        return None
    level = _one_of(data["level"], LEVELS, "level", where, (*path, "level"), mistakes)
    rule, arguments, subject = _rule(data, where, path, mistakes)
    applies = _applies(data.get("applies", {}), where, (*path, "applies"), mistakes)
    return Item(
        id=str(data["id"]),
        title=data["title"],
        asks=data["asks"],
        asks_for=_one_of(data["asks_for"], ASKS_FOR, "asks_for", where, (*path, "asks_for"), mistakes),
        level=level,
        word=data.get("word") or words.get(level, ""),
        where=data["where"],
        basis=_one_of(data["basis"], BASES, "basis", where, (*path, "basis"), mistakes),
        read=_one_of(data["read"], READ, "read", where, (*path, "read"), mistakes),
        subject=subject,
        rule=rule,
        look_at=data.get("manual", ""),
        arguments=arguments,
        applies=applies,
        not_done=_one_of(data.get("not_done", "not met"), NOT_DONE, "not_done", where, (*path, "not_done"), mistakes),
        if_known=_yes(data.get("if_known", False), (*path, "if_known"), f"{where}: `if_known`", mistakes),
        fix=data.get("fix", ""),
        methods=data.get("methods", ""),
        covered_by=tuple(map(str, data.get("covered_by", ()))),
        matter=_one_of(data["matter"], MATTERS, "matter", where, (*path, "matter"), mistakes)
        if "matter" in data
        else "",
        citation=_citation(data.get("citation"), (*path, "citation"), where, mistakes),
        why=data.get("why") or (RULES[rule].why if rule is not None else ""),
    )


def _changed(item: Item, data: dict[str, Any], path: Path, mistakes: list[Mistake]) -> Item:
    """An item that was taken over, with what the file says otherwise."""
    where = f"Item `{item.id}`"
    if "off" in data and (not isinstance(data["off"], str) or not data["off"].strip()):
        mistakes.append(Mistake((*path, "off"), f"{where}: `off` gives the reason for which it is switched off."))
    for key in data:
        if key not in CHANGES:
            text = (
                f"{where} is taken over from {item.origin}; `{key}` cannot be changed, only {', '.join(CHANGES[1:])}."
            )
            if key not in ITEM_KEYS:
                text = f"`{key}` is no key of an item ({where}).{_close(key, ITEM_KEYS)}"
            mistakes.append(Mistake((*path, key), text))
    _worded(data, where, path, mistakes)
    changes: dict[str, Any] = {key: data[key] or "" for key in WORDS if key in data and key in CHANGES}
    if "level" in data:
        changes["level"] = _one_of(data["level"], LEVELS, "level", where, (*path, "level"), mistakes)
    if "not_done" in data:
        changes["not_done"] = _one_of(data["not_done"], NOT_DONE, "not_done", where, (*path, "not_done"), mistakes)
    if "if_known" in data:
        changes["if_known"] = _yes(data["if_known"], (*path, "if_known"), f"{where}: `if_known`", mistakes)
    if "applies" in data:
        changes["applies"] = _applies(data["applies"], where, (*path, "applies"), mistakes)
    if "with" in data and item.rule is None:
        mistakes.append(Mistake((*path, "with"), f"{where} is for a reader to judge; it takes no `with`."))
    elif "with" in data and item.rule is not None:
        given = _arguments(RULES[item.rule], data["with"], where, (*path, "with"), mistakes)
        changes["arguments"] = {**item.arguments, **given}
    return item._replace(**changes)


def _applies(data: Any, where: str, path: Path, mistakes: list[Mistake]) -> dict[str, Any]:
    if not isinstance(data, dict):
        mistakes.append(Mistake(path, f"{where}: `applies` holds conditions: {', '.join(CONDITIONS)}."))
        return {}
    for key in data:
        if key not in CONDITIONS:
            hint = _close(key, CONDITIONS) or f" There are {', '.join(CONDITIONS)}."
            mistakes.append(Mistake((*path, key), f"{where}: `{key}` is no condition.{hint}"))
    return data


def _rule(
    data: dict[str, Any], where: str, path: Path, mistakes: list[Mistake]
) -> tuple[str | None, dict[str, Any], str]:
    """The rule of an item, its arguments and its subject: one rule, a `present:` list, or `manual:`."""
    nothing: tuple[None, dict[str, Any], str] = (None, {}, "study")
    given = [key for key in ("rule", "present", "manual") if data.get(key)]
    if len(given) != 1:
        text = f"{where} gives one of `rule`, `present` or `manual`; this one gives {len(given)}."
        mistakes.append(Mistake(path, text))
        return nothing
    subject = _one_of(data.get("subject", "preparation"), SUBJECTS, "subject", where, (*path, "subject"), mistakes)
    if given == ["manual"]:
        return None, {}, subject
    if given == ["present"]:
        slug = f"present-in-{subject}"
        paths = data["present"] if isinstance(data["present"], list) else [data["present"]]
        of = _number(data.get("of", 0), (*path, "of"), f"{where}: `of`", mistakes)
        if of > len(paths):
            text = f"{where}: `of` asks for {of} of {len(paths)} path{'s' if len(paths) > 1 else ''}."
            mistakes.append(Mistake((*path, "of"), text))
        return (slug, {"paths": tuple(paths), "of": of}, subject) if slug in RULES else nothing
    rule = _rule_called(data["rule"])
    if rule is None:
        text = f"{where}: there is no rule `{data['rule']}`.{_close(data['rule'], RULES)}"
        mistakes.append(Mistake((*path, "rule"), text))
        return nothing
    return rule.slug, _arguments(rule, data.get("with", {}), where, (*path, "with"), mistakes), rule.subject


def _rule_called(slug: Any) -> Rule | None:
    """A rule by its slug: one of evcheck's, or one that a plug-in brings."""
    if slug not in RULES:
        from evcheck.guidelines.plugins import load_rule

        load_rule(str(slug))
    return RULES.get(slug)


def _arguments(rule: Rule, data: Any, where: str, path: Path, mistakes: list[Mistake]) -> dict[str, Any]:
    """The arguments for a rule, each of the type of its default."""
    if not isinstance(data, dict):
        mistakes.append(Mistake(path, f"{where}: `with` gives arguments by name: {', '.join(rule.arguments)}."))
        return {}
    arguments: dict[str, Any] = {}
    for key, value in data.items():
        if key not in rule.arguments:
            takes = f"it takes {', '.join(rule.arguments)}" if rule.arguments else "it takes no arguments"
            text = f"{where}: the rule `{rule.slug}` takes no `{key}`; {takes}.{_close(key, rule.arguments)}"
            mistakes.append(Mistake((*path, key), text))
            continue
        typed = _typed(value, rule.arguments[key])
        if typed is None:
            expected = TYPES[type(rule.arguments[key])]
            mistakes.append(Mistake((*path, key), f"{where}: `{key}` of `{rule.slug}` is {expected}, not `{value}`."))
        else:
            arguments[key] = typed
    return arguments


TYPES = {bool: "true or false", int: "a whole number", tuple: "a list", str: "a text"}
"""The types of arguments, as authors of guidelines are told of them."""


def _typed(value: Any, default: Any) -> Any:
    """A value as an argument of the type of its default; None where it is of another."""
    if isinstance(default, tuple):
        return tuple(map(str, value)) if isinstance(value, list | tuple) else None
    if isinstance(default, bool):
        return {"true": True, "yes": True, "false": False, "no": False}.get(str(value).lower())
    if isinstance(default, int):
        return int(value) if str(value).isdecimal() else None
    return str(value) if not isinstance(value, list | dict) else None
