"""The difference between two reports, for people: lines of styled text, as every view for the terminal has them."""

from __future__ import annotations

from evcheck.checking.difference import Compared, Difference
from evcheck.checking.report import Outcome
from evcheck.views import changes
from evcheck.views.changes import COUNTED, HEADS, MATCHED, Told
from evcheck.views.counting import amount
from evcheck.views.findings import SYMBOLS, lines_named, note_lines
from evcheck.views.page import NARROWEST, Line, Page, Span, paragraph

STYLES = {"closed": "met", "opened": "not met", "changed": "needs review", "not judged": "not checked"}


def document(found: Difference, *, width: int, all: bool = False, ascii: bool = False) -> list[Line]:
    """Lay out a difference."""
    page = Page(width=max(width, NARROWEST), all=all, ascii=ascii)
    title = [("heading", page.theirs(found.old)), ("faint", page.ours(" → ")), ("heading", page.theirs(found.new))]
    parts = [paragraph(page, [], title, 2)]
    for one in found.dossiers:
        parts += _dossier(page, found, one)
    parts += [paragraph(page, [], [("section", page.theirs(text))]) for text in changes.alone(found)]
    parts.append([line for note in found.notes for line in note_lines(page, note)])
    lines: list[Line] = []
    for part in parts:
        if part:
            lines += [(), *part] if lines else part
    return lines


def _dossier(page: Page, found: Difference, one: Compared) -> list[list[Line]]:
    parts: list[list[Line]] = []
    if (found.old, found.new) != (one.old.path, one.new.path):
        parts.append(paragraph(page, [], [("section", page.theirs(changes.named(one)))], 2))
    if MATCHED[one.matched] and one.old.path != one.new.path:
        parts.append(note_lines(page, f"The two are {MATCHED[one.matched]}."))
    parts.append([line for told in changes.renamings(one) for line in paragraph(page, [], [("", page.theirs(told))])])
    for kind in HEADS:
        parts.append(_kind(page, found, one, kind))
    for head, problems in (("problems closed", one.problems_closed), ("problems opened", one.problems_opened)):
        if problems:
            style = "met" if head.endswith("closed") else "problem"
            lines = paragraph(page, [], [(style, f"{head}: {len(problems)}")])
            for problem in problems:
                lines += paragraph(page, [("", "  ")], [("", page.ours(changes.problem(problem)))], 6)
            parts.append(lines)
    parts.append(_scores(page, one))
    parts.append([line for apart in one.apart for line in note_lines(page, changes.apart(apart))])
    parts.append(paragraph(page, [], [("section", page.ours(changes.closing(one)))]))
    return parts


def _kind(page: Page, found: Difference, one: Compared, kind: str) -> list[Line]:
    its = one.of(kind)
    if not its:
        return []
    head: Span = (STYLES.get(kind, "section"), page.ours(f"{HEADS[kind]}: {amount(len(its), 'row')}"))
    if kind in COUNTED and not page.all:
        return paragraph(page, [], [head, ("", " "), ("faint", "(--all lists them)")])
    lines = paragraph(page, [], [head])
    for group in changes.told(its):
        lines += _told(page, found, group)
    return lines


def _told(page: Page, found: Difference, group: Told) -> list[Line]:
    change = group.first
    facts = found.guidelines[change.guideline].items[change.item]
    outcome = Outcome(change.new.outcome) if change.new is not None else None
    mark: Span = (outcome.value, page.ours(SYMBOLS[outcome])) if outcome is not None else ("faint", "-")
    title = f" {(facts.title or facts.asks).rstrip('.')}"
    spans = [("id", page.ours(f"{change.guideline}/{change.item}")), ("title", page.ours(title))]
    level = change.new.level if change.new is not None else ""
    spans.append(("faint", page.ours(f" · {level}" if level and change.kind == "opened" else "")))
    lines = paragraph(page, [("", "  "), mark, ("", " ")], spans, 4)
    lines += paragraph(
        page, [("", "    ")], [("", page.theirs(f"{changes.subjects(group, page.all)}: ")), ("", group.step)]
    )
    numbers = sorted({place.line for one in group.changes if one.new for place in one.new.places if place.line})
    where = f" ({lines_named(numbers)})" if numbers and change.kind != "closed" else ""
    lines += paragraph(page, [("", "    ")], [("", page.ours(group.message)), ("faint", where)])
    for reason in group.reasons:
        lines += paragraph(page, [("", "    ")], [("reason", page.theirs(reason))])
    return lines


def _scores(page: Page, one: Compared) -> list[Line]:
    lines: list[Line] = []
    for guideline, subject, was, now in one.scores:
        if was != now or page.all:
            name = "study" if subject == "study" else f'"{subject}"'
            said = f"{was} → {now}" if was != now else f"{now} as before"
            spans = [("id", page.ours(guideline)), ("", page.theirs(f" {name}: ")), ("", page.ours(said))]
            lines += paragraph(page, [("", "  ")], spans, 6)
    return [(("section", "scores"),), *lines] if lines else []
