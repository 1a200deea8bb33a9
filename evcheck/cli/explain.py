"""`evcheck explain`: what an item asks, what a rule decides, what a name stands for."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from typing import Any

from evcheck.cli.entries import by_identifier, by_name, heading, paragraph
from evcheck.cli.main import UsageError
from evcheck.cli.output import tell
from evcheck.guidelines import Guideline, Item, cited, get, names
from evcheck.knowledge import find, nearest
from evcheck.knowledge.entries import KINDS
from evcheck.rules import RULES, Rule
from evcheck.views.wording import BASIS, READ

KINDS_OF_WORDS = (
    " It explains items (esc2018/CHAR-3), guidelines, rules, proteins, products, methods, techniques, instruments, "
    "rotors, and other names that a dossier may hold."
)


def run(given: argparse.Namespace) -> int:
    """Explain a word, in every sense that evcheck knows of it."""
    word = " ".join(given.word)
    if given.rpm is not None and given.rpm <= 0:
        raise UsageError(f"`--rpm` takes a speed above 0, not {given.rpm}.")
    if given.rpm is not None and find("rotor", word).entry is None:
        near = nearest("rotor", word)
        hint = f" Did you mean `{near}`?" if near else ""
        raise UsageError(f"`{word}` is no rotor that evcheck knows, so it has no force at a speed.{hint}")
    texts = [*_items(word), *_rules(word), *by_name(word, given.rpm)] or [*by_identifier(word)]
    if not texts:
        raise UsageError(f"`{word}` is nothing that evcheck can explain.{_hint(word) or KINDS_OF_WORDS}")
    tell("\n".join(texts))
    return 0


def _hint(word: str) -> str:
    """Names near to a word that is not known."""
    from difflib import get_close_matches

    ids = [*names(), *RULES, *(f"{name}/{item.id}" for name in names() for item in get(name).items)]
    ids += [item.id for name in names() for item in get(name).items]
    by_key = {one.casefold(): one for one in ids}
    close = [name for kind in KINDS if (name := nearest(kind, word))]
    close += [by_key[key] for key in get_close_matches(word.casefold(), by_key, n=1)]
    return f" Did you mean {' or '.join(f'`{name}`' for name in dict.fromkeys(close[:3]))}?" if close else ""


def _items(word: str) -> Iterator[str]:
    """Items by id, with or without the guideline; a guideline by its own."""
    for name in names():
        guideline = get(name)
        if word.casefold() == name.casefold():
            yield _guideline(guideline)
        for item in guideline.items:
            if word.casefold() in (item.id.casefold(), f"{name}/{item.id}".casefold()):
                yield _item(guideline, item)


def _guideline(guideline: Guideline) -> str:
    items = "".join(f"    {item.id:<8} {item.level:<12} {item.title}\n" for item in guideline.items)
    return heading(f"{guideline.id} · {guideline.title}") + paragraph("source", cited(guideline)) + items


def _item(guideline: Guideline, item: Item) -> str:
    """What an item asks, why, and what we make of it."""
    word = f" ({item.word})" if item.word else ""
    paper = paragraph("source", f"{cited(guideline, item.where)} ({BASIS[item.basis]}, {READ[item.read]})")
    text = heading(f"{guideline.id}/{item.id} · {item.title}")
    text += paragraph("asks", item.asks) + paragraph("why", item.why)
    text += paragraph("level", item.level + word)
    if item.rule is None:
        return text + paragraph("judged by", f"a reader: {item.look_at}") + paper
    rule = RULES[item.rule]
    text += paragraph("rule", f"{rule.slug}: {rule.title}.") + paragraph("definition", rule.definition)
    arguments = ", ".join(f"{key} = {_plain(value)}" for key, value in item.arguments.items() if value)
    text += paragraph("with", arguments)
    text += paragraph("statements", f"`not done` counts as {item.not_done}.")
    return text + paper


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _rules(word: str) -> Iterator[str]:
    rule = RULES.get(word.casefold())
    if rule is not None:
        yield _rule(rule)


def _rule(rule: Rule) -> str:
    used = [f"{name}/{item.id}" for name in names() for item in get(name).items if item.rule == rule.slug]
    over = "the study" if rule.subject == "study" else f"each {rule.subject}"
    text = heading(f"{rule.slug} · {rule.title} (a rule over {over})")
    text += paragraph("why", rule.why) + paragraph("definition", rule.definition)
    text += paragraph("reads", ", ".join(path.removeprefix("/") for path in rule.reads))
    text += paragraph("outcomes", ", ".join(sorted(rule.outcomes)))
    for outcome, fix in rule.fix.items():
        text += paragraph(outcome, re.sub(r"\{(\w+)\}", r"<\1>", fix))
    return text + paragraph("used by", ", ".join(used))
