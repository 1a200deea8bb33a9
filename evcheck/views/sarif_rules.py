"""What SARIF calls rules: the items of the guidelines that were checked, and the kinds of problems of a dossier."""

from __future__ import annotations

import re
from typing import Any

from evcheck.checking.report import GuidelineFacts, ItemFacts, Report
from evcheck.views import links
from evcheck.views.addresses import web
from evcheck.views.characters import ours, theirs
from evcheck.views.github_flavoured import inline
from evcheck.views.wording import facts_of, source_of, title_of

LEVELS = {"required": "error", "recommended": "warning", "optional": "note"}
"""How the levels of items are called in SARIF."""

_PLACEHOLDER = re.compile(r"\{(?=\d)")
SEVERITIES = {"error": "error", "note": "note"}
PROBLEM = "Something is wrong with the dossier itself. What the problem touches was left out of the check."


def item_id(guideline: str, item: str) -> str:
    """The rule that stands for an item: `esc2018/ISO-1`."""
    return f"{guideline}/{item}"


def problem_id(code: str) -> str:
    """The rule that stands for a kind of problem: `dossier/unknown-key`."""
    return f"dossier/{theirs(code)}"


def rules_of(report: Report) -> list[dict[str, Any]]:
    """The rules, in the order of the guidelines and their items; then the problems that occur, by code."""
    checked = {(row.guideline, row.item) for result in report.dossiers for row in result.rows}
    checked |= {(one.guideline, one.item) for result in report.dossiers for one in result.not_checked}
    found = [
        _item(*facts, name) for (guideline, name), facts in facts_of(report).items() if (guideline, name) in checked
    ]
    codes: dict[str, str] = {}
    for result in report.dossiers:
        for problem in result.problems:
            rule = problem_id(problem.code)
            codes[rule] = "error" if "error" in (problem.severity, codes.get(rule)) else problem.severity
    return found + [_problem(rule, codes[rule]) for rule in sorted(codes)]


def text(words: str) -> str:
    """Words such that no viewer takes a part of them for a link, `[here](1)`, or a placeholder, `{0}`."""
    return _filled(words.replace("](", "] ("))


def _filled(words: str) -> str:
    """Words without placeholders."""
    return _PLACEHOLDER.sub("{ ", words)


def _item(guideline: GuidelineFacts, facts: ItemFacts, name: str) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": item_id(guideline.id, name),
        "shortDescription": {"text": text(title_of(facts)) or name},
        "fullDescription": {"text": text(ours(facts.asks)) or name},
        "help": {"text": text(_help(guideline, facts)), "markdown": _filled(_markdown(guideline, facts))},
        "defaultConfiguration": {"level": LEVELS[facts.level]},
        "properties": {"tags": [guideline.id, facts.level], "asksFor": facts.asks_for, "basis": facts.basis},
    }
    page = links.item_link(guideline.id, name)
    address = web(page or links.cited(facts.citation or guideline.citation))
    if address:
        rule["helpUri"] = address
    return rule


def _help(guideline: GuidelineFacts, facts: ItemFacts) -> str:
    why = facts.why and f"Why: {ours(facts.why)}"
    parts = [ours(facts.asks), why, ours(facts.definition), f"Source: {source_of(guideline, facts)}."]
    return "\n\n".join(part for part in parts if part)


def _markdown(guideline: GuidelineFacts, facts: ItemFacts) -> str:
    address = web(links.cited(facts.citation or guideline.citation)).replace("(", "%28").replace(")", "%29")
    link = f" [Publication]({address})" if address else ""
    word = f" ({inline(facts.word)})" if facts.word and facts.word != facts.level else ""
    parts = [
        inline(facts.asks) and f"**Asks** {inline(facts.asks)}",
        inline(facts.why) and f"**Why** {inline(facts.why)}",
        inline(facts.definition) and f"**We read it so** {inline(facts.definition)}",
        f"**Level** {facts.level}{word}",
        f"**Source** {inline(source_of(guideline, facts))}.{link}",
    ]
    return "\n\n".join(part for part in parts if part)


def _problem(rule: str, severity: str) -> dict[str, Any]:
    words = rule.removeprefix("dossier/").replace("-", " ")
    return {
        "id": rule,
        "shortDescription": {"text": text(f"Problem with the dossier: {words}")},
        "fullDescription": {"text": PROBLEM},
        "help": {"text": PROBLEM, "markdown": PROBLEM},
        "defaultConfiguration": {"level": SEVERITIES[severity]},
        "properties": {"tags": ["dossier", severity]},
    }
