"""What a report comes to in a few words, where there is room for no more: `2 problems, 3 required open`."""

from __future__ import annotations

from evcheck.checking.report import Report
from evcheck.views.counting import amount, in_baseline, items, pending


def headline(report: Report) -> str:
    """The few words. Nothing is said to be in order that was not checked."""
    known = sum(items(in_baseline(result))["required"] for result in report.dossiers)
    parts = trouble(report) or ["nothing new required open" if known else "nothing required open"]
    if known:
        parts.append(f"{known} in the baseline")
    accepted = sum(items(row for row in result.rows if row.accepted)["required"] for result in report.dossiers)
    if accepted and not trouble(report):
        parts.append(f"{accepted} accepted")
    return ", ".join(parts) if report.dossiers else "no dossier"


def trouble(report: Report) -> list[str]:
    """What stands in the way of saying that nothing required is open."""
    unreadable = sum(result.status == "unreadable" for result in report.dossiers)
    readable = [result for result in report.dossiers if result.status != "unreadable"]
    errors = sum(problem.severity == "error" for result in readable for problem in result.problems)
    open_items = sum(items(pending(result))["required"] for result in readable)
    level = {(one.id, name): facts.level for one in report.guidelines for name, facts in one.items.items()}
    unknown = {
        (result.path, one.guideline, one.item)
        for result in readable
        for one in result.not_checked
        if level[one.guideline, one.item] == "required"
    }
    parts = [f"{unreadable} unreadable"] * bool(unreadable) + [amount(errors, "problem")] * bool(errors)
    return parts + [f"{open_items} required open"] * bool(open_items) + [f"{len(unknown)} not checked"] * bool(unknown)
