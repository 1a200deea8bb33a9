"""From a guideline file to a guideline: every mistake in it is named, and none is half read."""

from __future__ import annotations

from typing import Any

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

GUIDELINE_KEYS = {"id", "title", "citation", "reading", "scope", "words", "chosen", "score", "items"}
ITEM_KEYS = {
    "id", "title", "asks", "asks_for", "level", "word", "where", "basis", "read", "subject", "rule", "present", "of",
    "manual", "with", "applies", "not_done", "if_known", "fix", "methods",
    "covered_by", "matter",
}  # fmt: skip


class GuidelineError(ValueError):
    """A guideline file that cannot be used; the text says what is wrong and where."""


def parse(data: Any, digest: str) -> Guideline:
    """Read a guideline from the content of its file.

    Raises:
        GuidelineError: for an unknown key, rule, argument or condition, or anything that is absent.
    """
    if not isinstance(data, dict):
        raise GuidelineError("A guideline file holds a mapping with `id`, `title`, `citation` and `items`.")
    _known(data, GUIDELINE_KEYS, "the guideline")
    for key in ("id", "title", "citation", "reading", "items"):
        if not data.get(key):
            raise GuidelineError(f"The guideline does not give its `{key}`.")
    if not isinstance(data["citation"], dict) or not data["citation"].keys() >= {"authors", "year"}:
        raise GuidelineError("The guideline's `citation` gives at least `authors` and `year`.")
    words = data.get("words", {})
    items = tuple(_item(one, words) for one in data["items"])
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            raise GuidelineError(f"Two items are called `{item.id}`.")
        seen.add(item.id)
    for item in items:
        for other in item.covered_by:
            if other not in seen:
                raise GuidelineError(f"Item `{item.id}`: `covered_by` names `{other}`, which is no item here.")
    return Guideline(
        id=data["id"],
        title=data["title"],
        citation=data["citation"],
        reading=data["reading"],
        scope=data.get("scope", ""),
        digest=digest,
        items=items,
        chosen=data.get("chosen", {}),
        score=_one_of(data["score"], SCORES, "score", "The guideline") if "score" in data else "",
    )


def _known(mapping: dict[str, Any], known: set[str], what: str) -> None:
    for key in mapping:
        if key not in known:
            raise GuidelineError(f"`{key}` is no key of {what}; its keys are {', '.join(sorted(known))}.")


def _one_of(value: Any, allowed: tuple[str, ...], key: str, where: str) -> str:
    if value not in allowed:
        raise GuidelineError(f"{where}: `{key}` is one of {', '.join(allowed)}, not `{value}`.")
    return str(value)


def _item(data: dict[str, Any], words: dict[str, str]) -> Item:
    where = f"Item `{data.get('id', '?')}`"
    _known(data, ITEM_KEYS, f"an item ({where})")
    for key in ("id", "title", "asks", "asks_for", "level", "where", "basis", "read"):
        if not data.get(key):
            raise GuidelineError(f"{where} does not give its `{key}`.")
    level = _one_of(data["level"], LEVELS, "level", where)
    rule, arguments, subject = _rule(data, where)
    applies = data.get("applies", {})
    for key in applies:
        if key not in CONDITIONS:
            raise GuidelineError(f"{where}: `{key}` is no condition; there are {', '.join(CONDITIONS)}.")
    return Item(
        id=data["id"],
        title=data["title"],
        asks=data["asks"],
        asks_for=_one_of(data["asks_for"], ASKS_FOR, "asks_for", where),
        level=level,
        word=data.get("word") or words.get(level, ""),
        where=data["where"],
        basis=_one_of(data["basis"], BASES, "basis", where),
        read=_one_of(data["read"], READ, "read", where),
        subject=subject,
        rule=rule,
        look_at=data.get("manual", ""),
        arguments=arguments,
        applies=applies,
        not_done=_one_of(data.get("not_done", "not met"), NOT_DONE, "not_done", where),
        if_known=bool(data.get("if_known", False)),
        fix=data.get("fix", ""),
        methods=data.get("methods", ""),
        covered_by=tuple(data.get("covered_by", ())),
        matter=_one_of(data["matter"], MATTERS, "matter", where) if "matter" in data else "",
    )


def _rule(data: dict[str, Any], where: str) -> tuple[str | None, dict[str, Any], str]:
    """The rule of an item, its arguments and its subject: one rule, a `present:` list, or `manual:`."""
    given = [key for key in ("rule", "present", "manual") if data.get(key)]
    if len(given) != 1:
        raise GuidelineError(f"{where} gives one of `rule`, `present` or `manual`; this one gives {len(given)}.")
    if given == ["manual"]:
        return None, {}, data.get("subject", "preparation")
    arguments = {key: tuple(value) if isinstance(value, list) else value for key, value in data.get("with", {}).items()}
    if given == ["present"]:
        slug = f"present-in-{data.get('subject', 'preparation')}"
        arguments = {"paths": tuple(data["present"]), "of": data.get("of", 0)}
    else:
        slug = data["rule"]
    if slug not in RULES:
        from difflib import get_close_matches

        close = get_close_matches(slug, RULES, n=1)
        raise GuidelineError(
            f"{where}: there is no rule `{slug}`" + (f"; did you mean `{close[0]}`?" if close else ".")
        )
    rule = RULES[slug]
    for key, value in arguments.items():
        if key not in rule.arguments:
            raise GuidelineError(f"{where}: the rule `{slug}` takes no `{key}`; it takes {', '.join(rule.arguments)}.")
        if type(value) is not type(rule.arguments[key]):
            expected = type(rule.arguments[key]).__name__.replace("tuple", "list")
            raise GuidelineError(f"{where}: `{key}` of `{slug}` is a {expected}, not `{value}`.")
    return slug, arguments, rule.subject
