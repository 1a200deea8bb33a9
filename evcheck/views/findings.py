"""One item with its findings: what is wrong, where, what to do, and what that rests on."""

from __future__ import annotations

from evcheck.checking.report import DossierResult, ItemFacts, JustificationUse, Outcome, Problem, Row
from evcheck.views.counting import amount
from evcheck.views.frames import frame
from evcheck.views.grouping import Block, Finding, in_force
from evcheck.views.links import item_link
from evcheck.views.page import Line, Page, Span, labelled, paragraph, verbatim
from evcheck.views.wording import source_of

SYMBOLS = {
    Outcome.MET: "✓",
    Outcome.NOT_MET: "✗",
    Outcome.NOT_REPORTED: "?",
    Outcome.NEEDS_REVIEW: "~",
    Outcome.NOT_APPLICABLE: "-",
    Outcome.ERROR: "!",
}
NOTE: Span = ("note", "i note")

MOST_SUBJECTS = 12
"""Ids that are listed under one finding, unless everything is asked for."""


def block_lines(page: Page, result: DossierResult, source: list[str], block: Block) -> list[Line]:
    """A block in full: head, each finding, advice, what the guideline asks and where it says so."""
    row = block.findings[0].row
    facts = block.guideline.items[row.item]
    lines = _head(page, block, facts)
    by_advice: dict[object, list[Finding]] = {}
    for finding in block.findings:
        one = finding.row
        by_advice.setdefault((one.fix, one.add, one.methods, in_force(one.justification)), []).append(finding)
    for group in by_advice.values():
        for finding in group:
            lines += _finding(page, result, source, finding, facts)
        lines += _advice(page, group[0].row)
    return lines + _ground(page, block, facts)


def brief_lines(page: Page, block: Block) -> list[Line]:
    """A block in a few lines: head, what is wrong and in which lines, what to do."""
    facts = block.guideline.items[block.findings[0].row.item]
    lines = _head(page, block, facts)
    for finding in block.findings:
        numbers = sorted({place.line for place in finding.places if place.line})
        where = f" ({lines_named(numbers)})" if numbers else ""
        ids = _subjects(page, finding, facts) if len(finding.subjects) > 1 else ""
        lines += paragraph(page, [("", "  ")], [("", f"{ids}{said_of(page, finding)}"), ("faint", where)])
        if finding.row.justification is not None:
            lines += paragraph(page, [("", "  ")], justified(page, finding.row.justification))
    fixes = dict.fromkeys(one.row.fix for one in block.findings if one.row.fix and not in_force(one.row.justification))
    return lines + [line for fix in fixes for line in labelled(page, "do", [("faint", page.ours(fix))])]


def _subjects(page: Page, finding: Finding, facts: ItemFacts) -> str:
    return page.theirs(f"In {among(finding, facts)}: ")


def problem_lines(page: Page, result: DossierResult, source: list[str], group: list[Problem]) -> list[Line]:
    """Something wrong with the dossier itself, with every place where it occurs."""
    first = group[0]
    span = ("problem", page.ours("✗ problem")) if first.severity == "error" else NOTE
    lines = paragraph(page, [span, ("", "  ")], _problem(page, first), 2)
    return lines + frame(page, result.path, source, [problem.place for problem in group], f"{span[0]} mark")


def brief_problem(page: Page, group: list[Problem]) -> list[Line]:
    """The same on a compact line, without the frame."""
    numbers = sorted({problem.place.line for problem in group if problem.place.line})
    where = [("faint", f"{lines_named(numbers)}: ")] if numbers else []
    return paragraph(page, [("", "  ")], [*where, *_problem(page, group[0])], 6)


def _problem(page: Page, problem: Problem) -> list[Span]:
    return [("", page.ours(problem.message)), ("faint", f" [{page.theirs(problem.code)}]")]


def note_lines(page: Page, note: str) -> list[Line]:
    """A remark on the dossier as a whole."""
    return paragraph(page, [NOTE, ("", "  ")], [("", page.ours(note))], 2)


def outcome_span(page: Page, outcome: Outcome) -> Span:
    """Symbol and word of an outcome, in its style."""
    return outcome.value, page.ours(f"{SYMBOLS[outcome]} {outcome.value}")


def said_of(page: Page, finding: Finding) -> str:
    """The message, behind the subject where there is but one: `"plasma-ev", step 2: ...`."""
    message = finding.row.message
    if len(finding.subjects) > 1:
        return page.ours(message)
    subject = page.theirs(finding.row.subject)
    if subject == "study":
        return page.ours(f"Study: {message}")
    if message.startswith("Step"):
        return page.ours(f'"{subject}", s{message[1:]}')
    return page.ours(f'"{subject}": {message}')


def justified(page: Page, use: JustificationUse) -> list[Span]:
    """The authors' reason, and whether it still holds."""
    until = page.ours(use.until)
    if use.expired:
        head = f"justified by the authors until {until}, which has passed: "
    else:
        head = f"justified by the authors until {until}: " if until else "justified by the authors: "
    return [("reason", head), ("", page.theirs(" ".join(use.reason.split())))]


def among(finding: Finding, facts: ItemFacts) -> str:
    """How many of the item's subjects a finding is about: `11 of 12 preparations`, `both preparations`."""
    number = len(finding.subjects)
    kind = facts.subject
    noun = f" {kind}s" if kind in ("preparation", "assay") else ""
    if number < finding.of:
        return f"{number} of {finding.of}{noun}"
    return ("both" if number == 2 else f"all {number}") + noun


def _head(page: Page, block: Block, facts: ItemFacts) -> list[Line]:
    row = block.findings[0].row
    word = f"{row.level} ({facts.word})" if facts.word and facts.word != row.level else row.level
    title = (facts.title or facts.asks).rstrip(".")
    if len(block.items) > 1:
        title = f"and {amount(len(block.items) - 1, 'more item')} say the same: {', '.join(block.items[1:])}"
    spans = [("id", page.ours(row.item)), ("title", page.ours(f" {title}")), ("faint", page.ours(f" · {word}"))]
    return paragraph(page, [outcome_span(page, row.outcome), ("", "  ")], spans, 4)


def _finding(page: Page, result: DossierResult, source: list[str], finding: Finding, facts: ItemFacts) -> list[Line]:
    row = finding.row
    lines = paragraph(page, [("", "  ")], [("", said_of(page, finding))])
    if len(finding.subjects) > 1:
        ids = list(finding.subjects)
        shown = ids if page.all or len(ids) <= MOST_SUBJECTS else ids[: MOST_SUBJECTS - 2]
        more = f" and {len(ids) - len(shown)} more" if len(shown) < len(ids) else ""
        lines += labelled(page, "in", [("", page.theirs(f"{among(finding, facts)}: {', '.join(shown)}{more}"))])
    settled = in_force(row.justification) and not page.all
    if not settled:
        lines += frame(page, result.path, source, finding.places, f"{row.outcome.value} mark")
    for note in row.notes:
        lines += labelled(page, "note", [("", page.ours(note))])
    if row.justification is not None:
        lines += paragraph(page, [("", "  ")], justified(page, row.justification))
    return lines


TOP = ("study", "protocols", "antibodies", "preparations", "assays", "translation", "justifications")
"""Chapters that stand at the left margin of a dossier."""


def where_to_add(lines: str) -> str:
    """Where in a dossier the lines of an advice belong."""
    return "at the left margin" if lines.partition(":")[0] in TOP else "in the preparation"


def _advice(page: Page, row: Row) -> list[Line]:
    """What to do, what to add to the dossier, what to write in the paper; not where the authors gave a reason."""
    if in_force(row.justification) and not page.all:
        return []
    lines: list[Line] = []
    if row.fix:
        lines += labelled(page, "do", [("", page.ours(row.fix))])
    if row.add:
        where = f"{where_to_add(row.add)}; where a key stands already, put what is below it there:"
        lines += labelled(page, "add", [("faint", where)])
        lines += verbatim(page, "", row.add)
    if row.methods:
        lines += labelled(page, "write", [("write", page.ours(row.methods))])
    return lines


def _ground(page: Page, block: Block, facts: ItemFacts) -> list[Line]:
    """How we read the item, where the guideline says so and how we know; with `all`, also what it asks and why."""
    lines: list[Line] = []
    several = len(block.items) > 1
    if page.all and facts.title and not several:
        lines += labelled(page, "asks", [("faint", page.ours(facts.asks))])
    if page.all and facts.why and not several:
        lines += labelled(page, "why", [("faint", page.ours(facts.why))])
    if facts.definition and facts.definition != block.findings[0].row.message and not several:
        lines += labelled(page, "means", [("faint", page.ours(facts.definition))])
    source = source_of(block.guideline, facts._replace(where="") if several else facts)
    lines += labelled(page, "source", [("faint", page.ours(source))])
    more = item_link(block.guideline.id, block.items[0])
    return lines + (labelled(page, "more", [("faint", page.ours(more))]) if more else [])


def lines_named(numbers: list[int]) -> str:
    """Where something stands, in words: `line 31`, `lines 31 and 45`, `lines 31, 45 and 6 more`."""
    if len(numbers) > 3:
        return f"lines {numbers[0]}, {numbers[1]} and {amount(len(numbers) - 2, 'more', 'more')}"
    words = " and ".join(", ".join(map(str, numbers)).rsplit(", ", 1))
    return f"line {words}" if len(numbers) == 1 else f"lines {words}"
