"""For the tests of rules, evcheck's own and those of others: what a rule says of a small dossier."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evcheck.checking.judging import judge, subjects
from evcheck.guidelines import Item
from evcheck.reading.loading import load
from evcheck.rules import RULES, Rule
from evcheck.rules.registry import Decide
from evcheck.rules.verdict import Outcome

__all__ = ["verdicts"]


def verdicts(rule: str | Decide, dossier: str | Mapping[str, object], /, **arguments: Any) -> dict[str, Outcome]:
    """Give the outcome of a rule for each of its subjects, by the name that the subject has in reports.

    `not done` in place of a value counts as not met, as it does for an item that says nothing else of it.

    Args:
        rule: the function that was registered with `evcheck.rule`, or its slug.
        dossier: a dossier as text or as a mapping; parts that the rule does not read can be left out.
        arguments: what an item would give the rule under `with:`.

    Raises:
        KeyError: if no rule of that name is registered.
        ValueError: if the dossier holds a mistake; what the rule should read might have been cut out.
        AssertionError: if the rule breaks, or gives no verdict.
    """
    loaded = load(dossier.encode() if isinstance(dossier, str) else dossier)
    mistakes = [problem.message for problem in loaded.problems if problem.severity == "error"]
    if mistakes:
        raise ValueError(" ".join(mistakes))
    item = item_for(_registered(rule), arguments)
    found: dict[str, Outcome] = {}
    for name, subject in subjects(item.subject, loaded.dossier):
        verdict = judge(item, subject, loaded.dossier).verdict
        if verdict.outcome is None or verdict.outcome is Outcome.ERROR:
            raise AssertionError(verdict.message)
        found[name] = verdict.outcome
    return found


def item_for(rule: Rule, arguments: Mapping[str, Any]) -> Item:
    """An item that asks for a rule and for nothing else."""
    return Item(
        id="EXAMPLE",
        title=rule.title,
        asks=rule.title,
        asks_for="act",
        level="required",
        word="",
        where="",
        basis="paraphrase",
        read="memory",
        subject=rule.subject,
        rule=rule.slug,
        arguments=arguments,
    )


def _registered(rule: str | Decide) -> Rule:
    """The rule of a name, or that of a function."""
    if isinstance(rule, str):
        return RULES[rule]
    found = next((one for one in RULES.values() if one.decide is rule), None)
    if found is None:
        raise KeyError(f"no rule is registered for {rule!r}")
    return found
