"""Where guidelines disagree: the matters that several of them speak of, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from evcheck.checking.report import GRAVITY, MATTERS, DossierResult, GuidelineFacts, Outcome, Row
from evcheck.views.findings import SYMBOLS, outcome_span, said_of
from evcheck.views.grouping import Finding
from evcheck.views.page import Line, Page, Span, paragraph, table


class Matter(NamedTuple):
    """What several guidelines ask for: by guideline, its items with the gravest row of each."""

    name: str
    asked: dict[str, dict[str, Row]]

    @property
    def disputed(self) -> bool:
        """Whether the same dossier comes out differently; what is not applicable says nothing."""
        found = {gravest(rows.values()) for rows in self.asked.values()} - {Outcome.NOT_APPLICABLE}
        return len(found) > 1


def gravest(rows: Iterable[Row]) -> Outcome:
    """The gravest outcome among rows."""
    return min((row.outcome for row in rows), key=GRAVITY.index)


def matters(guidelines: list[GuidelineFacts], result: DossierResult) -> list[Matter]:
    """The matters of which at least two of the guidelines speak, in a fixed order."""
    found: dict[str, dict[str, dict[str, Row]]] = {name: {} for name in MATTERS}
    by_item: dict[tuple[str, str], list[Row]] = {}
    for row in result.rows:
        by_item.setdefault((row.guideline, row.item), []).append(row)
    for guideline in guidelines:
        for item, facts in guideline.items.items():
            rows = by_item.get((guideline.id, item))
            if facts.matter in found and rows:
                worst = min(rows, key=lambda row: GRAVITY.index(row.outcome))
                found[facts.matter].setdefault(guideline.id, {})[item] = worst
    return [Matter(name, asked) for name, asked in found.items() if len(asked) > 1]


def comparison_section(page: Page, guidelines: list[GuidelineFacts], result: DossierResult) -> list[Line]:
    """The table of matters on which guidelines come out differently, with the reasons; with `all`, of all matters."""
    found = matters(guidelines, result)
    shown = found if page.all else [matter for matter in found if matter.disputed]
    if not shown:
        return []
    columns = [one for one in guidelines if any(one.id in matter.asked for matter in shown)]
    heads = ["", *(page.ours(one.id) for one in columns)]
    rows: list[list[Span]] = [
        [("label", matter.name), *(_cell(page, matter.asked.get(one.id, {})) for one in columns)] for matter in shown
    ]
    title = "where guidelines disagree" if not page.all else "guidelines side by side"
    lines = paragraph(page, [], [("section", title)])
    laid = table("l" * len(heads), heads, rows)[1:]
    if max(sum(len(text) for _, text in line) for line in laid) <= page.width:
        lines += laid
    for matter in shown:
        if matter.disputed:
            lines += paragraph(page, [("", "  ")], [("label", f"{matter.name}:")])
            lines += [line for one in columns if one.id in matter.asked for line in _why(page, one, matter)]
    return lines


def _cell(page: Page, items: dict[str, Row]) -> Span:
    """The gravest outcome of a guideline's items on a matter, with the items that have it."""
    if not items:
        return "faint", ""
    worst = gravest(items.values())
    named = " ".join(item for item, row in items.items() if row.outcome is worst)
    return worst.value, page.ours(f"{SYMBOLS[worst]} {named}")


def _why(page: Page, guideline: GuidelineFacts, matter: Matter) -> list[Line]:
    """What a guideline asks here, and what it comes to."""
    lines: list[Line] = []
    for item, row in matter.asked[guideline.id].items():
        style, text = outcome_span(page, row.outcome)
        spans = [("id", page.ours(f"{guideline.id}/{item}")), ("faint", page.ours(f" {guideline.items[item].asks}")),
                 ("", f" {said_of(page, Finding((row,), 1))}")]  # fmt: skip
        lines += paragraph(page, [("", "    "), (style, text), ("", " ")], spans, 6)
    return lines
