"""What follows the open rows: compact lines, one for what is said alike of several items or subjects."""

from __future__ import annotations

from evcheck.checking.report import DossierResult, GuidelineFacts, Outcome
from evcheck.views.counting import amount
from evcheck.views.findings import among, block_lines, justified, lines_named, outcome_span, said_of
from evcheck.views.grouping import Finding, Fold, blocks, folds
from evcheck.views.page import Line, Page, Span, paragraph

FEW_SUBJECTS = 3
"""Ids that are named on a compact line, unless everything is asked for."""


def settled_sections(
    page: Page, result: DossierResult, source: list[str], guidelines: list[GuidelineFacts], found: list[Finding]
) -> list[list[Line]]:
    """The sections about rows that are known, accepted or not open; empty ones are left out."""
    several = len(guidelines) > 1
    known = [f for f in found if f.row.known and not f.row.accepted]
    reasoned = [f for f in found if f.row.accepted or (f.row.justification and not f.row.open)]
    rest = [f for f in found if not f.row.open and not f.row.justification]
    met = [f for f in rest if f.row.outcome is Outcome.MET]
    noted = [] if page.all else [f for f in met if f.row.notes]
    reader = [f for f in rest if f.row.outcome is Outcome.NEEDS_REVIEW]
    elsewhere = [f for f in rest if f.row.outcome is Outcome.NOT_APPLICABLE]
    plain = [
        _known(page, result, source, guidelines, known),
        _folded(page, Outcome.MET, ", with a note", folds(guidelines, noted, several)),
        _justified(page, folds(guidelines, reasoned, several)),
        _for_reader(page, result, source, guidelines, reader),
        _folded(page, Outcome.NOT_APPLICABLE, "", folds(guidelines, elsewhere, several)),
        _met(page, guidelines, met, several),
    ]
    return [section for section in plain if section]


def not_checked_section(page: Page, result: DossierResult, several: bool) -> list[Line]:
    """What could not be checked, by the problem that stands in its way."""
    by_problem: dict[int, dict[str, list[str]]] = {}
    for entry in result.not_checked:
        name = f"{entry.guideline}/{entry.item}" if several else entry.item
        by_problem.setdefault(entry.problem, {}).setdefault(entry.subject, []).append(name)
    lines: list[Line] = []
    for number, subjects in sorted(by_problem.items()):
        problem = result.problems[number] if 0 <= number < len(result.problems) else None
        line = problem.place.line if problem else 0
        place = f"because of the problem in line {line}" if line else "because of a problem with the dossier"
        if problem and not line and problem.place.path:
            place = f"because of the problem at {problem.place.path}"
        lines += paragraph(page, [("", "  ")], [("faint", page.theirs(f"{place}:"))])
        for names, shared in _alike(subjects).items():
            spans = [("id", page.ours(", ".join(names))), ("", f" {_ids(page, shared)}")]
            lines += paragraph(page, [("", "    ")], spans, 6)
    return [(("not checked", f"! not checked: {amount(len(result.not_checked), 'row')}"),), *lines] if lines else []


def _folded(page: Page, outcome: Outcome, more: str, folded: list[Fold]) -> list[Line]:
    if not folded:
        return []
    lines = paragraph(page, [], [_heading(page, outcome, more, folded)], 2)
    for fold in folded:
        lines += _compact(page, fold)
        if page.all or outcome is not Outcome.NOT_APPLICABLE:
            lines += _notes(page, fold)
        if outcome is Outcome.NEEDS_REVIEW and fold.finding.row.fix:
            lines += paragraph(page, [("", "      "), ("label", "do   ")], [("faint", page.ours(fold.finding.row.fix))])
    return lines


def _met(page: Page, guidelines: list[GuidelineFacts], met: list[Finding], several: bool) -> list[Line]:
    """Counted, or with `all` listed."""
    if page.all:
        return _folded(page, Outcome.MET, "", folds(guidelines, met, several))
    if not met:
        return []
    rows = sum(len(finding.rows) for finding in met)
    style, text = outcome_span(page, Outcome.MET)
    return paragraph(page, [(style, f"{text}: {amount(rows, 'row')}"), ("", " ")], [("faint", "(--all lists them)")], 2)


def _known(
    page: Page, result: DossierResult, source: list[str], guidelines: list[GuidelineFacts], known: list[Finding]
) -> list[Line]:
    """What is open and stands in the baseline: in short, or with `all` in full."""
    if not known:
        return []
    rows = sum(len(finding.rows) for finding in known)
    lines = paragraph(page, [], [("section", page.ours(f"open, known from the baseline: {amount(rows, 'row')}"))], 2)
    if page.all:
        found = [block for guideline in guidelines for block in blocks(guideline, known)]
        return lines + [line for block in found for line in ((), *block_lines(page, result, source, block))]
    for fold in folds(guidelines, known, len(guidelines) > 1):
        lines += _compact(page, fold, [outcome_span(page, fold.finding.row.outcome), ("", " ")])
        if fold.finding.row.justification:
            lines += paragraph(page, [("", "      ")], justified(page, fold.finding.row.justification))
    return lines


def _for_reader(
    page: Page, result: DossierResult, source: list[str], guidelines: list[GuidelineFacts], reader: list[Finding]
) -> list[Line]:
    """Messages in full, for they tell a reader what to look at; with `all`, also the lines and the citation."""
    if not reader:
        return []
    folded = folds(guidelines, reader, len(guidelines) > 1)
    if not page.all:
        return _folded(page, Outcome.NEEDS_REVIEW, " by a human reader", folded)
    lines = paragraph(page, [], [_heading(page, Outcome.NEEDS_REVIEW, " by a human reader", folded)], 2)
    for guideline in guidelines:
        for block in blocks(guideline, reader):
            lines += [(), *block_lines(page, result, source, block)]
    return lines


def _justified(page: Page, folded: list[Fold]) -> list[Line]:
    """What the authors gave a reason for, and that does not count as open or is accepted."""
    lines: list[Line] = []
    for fold in folded:
        row = fold.finding.row
        accepted = " (accepted)" if row.accepted else ""
        head = [outcome_span(page, row.outcome), ("faint", accepted), ("", " ")]
        lines += _compact(page, fold, head)
        lines += _notes(page, fold)
        if row.justification:
            lines += paragraph(page, [("", "      ")], justified(page, row.justification))
    return [(("reason", "justified by the authors"),), *lines] if lines else []


def _heading(page: Page, outcome: Outcome, more: str, folded: list[Fold]) -> Span:
    rows = sum(len(finding.rows) for fold in folded for finding in fold.findings)
    style, text = outcome_span(page, outcome)
    return style, f"{text}{more}: {amount(rows, 'row')}"


def _compact(page: Page, fold: Fold, head: list[Span] | None = None) -> list[Line]:
    names = [("id", page.ours(", ".join(fold.names)))]
    finding = fold.finding
    if finding.row.outcome is Outcome.NEEDS_REVIEW and len(fold.names) == 1:
        names.append(("title", page.ours(f" {fold.facts.title.rstrip('.')} ·")))
    said = said_of(page, finding)
    if len(finding.subjects) > 1:
        said = f"{_ids(page, list(finding.subjects), among(finding, fold.facts))}: {said}"
    where = f" ({lines_named(fold.lines)})" if fold.lines and finding.row.outcome is Outcome.NEEDS_REVIEW else ""
    return paragraph(page, [("", "  ")], [*(head or []), *names, ("", f" {said}"), ("faint", where)], 6)


def _notes(page: Page, fold: Fold) -> list[Line]:
    return [
        line
        for note in fold.finding.row.notes
        for line in paragraph(page, [("", "      "), ("label", "note ")], [("faint", page.ours(note))])
    ]


def _ids(page: Page, subjects: list[str], of: str = "") -> str:
    """Ids in quotes, the first few where there are many."""
    if len(subjects) > FEW_SUBJECTS and not page.all:
        return page.theirs(f"in {of or len(subjects)}")
    named = ", ".join("the study" if subject == "study" else f'"{subject}"' for subject in subjects)
    return page.theirs(named)


def _alike(subjects: dict[str, list[str]]) -> dict[tuple[str, ...], list[str]]:
    """Subjects by the items that they have in common."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for subject, names in subjects.items():
        alike.setdefault(tuple(names), []).append(subject)
    return alike
