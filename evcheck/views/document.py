"""The whole report as lines: each dossier in turn, what to do first, then the rest, then what it comes to."""

from __future__ import annotations

from evcheck.checking.choosing import ASKED, DEFAULT
from evcheck.checking.report import DossierResult, GuidelineFacts, Outcome, Report
from evcheck.views import summary
from evcheck.views.characters import command_signs, escaped
from evcheck.views.comparing import comparison_section
from evcheck.views.counting import guidelines_of, in_baseline, is_pending
from evcheck.views.findings import block_lines, brief_lines, brief_problem, note_lines, problem_lines
from evcheck.views.footing import footing
from evcheck.views.frames import lines_of
from evcheck.views.grouping import Block, Finding, blocks, by_gap, covered, findings, problems, together
from evcheck.views.page import NARROWEST, Line, Page, Span, paragraph
from evcheck.views.sections import not_checked_section, settled_sections

MOST_NOTES = 3
"""Notes on a dossier that are shown with their code frames, unless everything is asked for."""

MOST_IN_FULL = 12
"""Open blocks of a dossier that are all shown in full; where there are more, those not required are brief."""


def document(report: Report, *, width: int, all: bool = False, ascii: bool = False) -> list[Line]:
    """Lay out a report for people."""
    page = Page(width=max(width, NARROWEST), all=all, ascii=ascii)
    parts: list[list[Line]] = []
    several = len(report.dossiers) > 1
    for result in report.dossiers:
        if several:
            parts.append([(("faint", page.ours("─" * page.width)),)])
        parts += _dossier(page, report, result)
    if several:
        parts += [[(("faint", page.ours("─" * page.width)),)], summary.dossiers_table(page, report)]
    over = summary.passed_over(report)
    parts.append(paragraph(page, [], [("", over)]) if over else [])
    parts += footing(page, report)
    read = any(result.status != "unreadable" for result in report.dossiers)
    parts.append(paragraph(page, [], [("faint", summary.HONESTY)]) if read else [])
    return _joined(parts)


def _dossier(page: Page, report: Report, result: DossierResult) -> list[list[Line]]:
    """The parts of one dossier, with an empty line to go between them."""
    source = lines_of(result.source)
    guidelines = guidelines_of(report, result)
    found = findings(result)
    parts: list[list[Line]] = []
    if result.problems or not guidelines:
        parts.append(paragraph(page, [], [("heading", page.theirs(result.path))], 2))
    parts += _problems(page, result, source)
    still = [finding for finding in found if is_pending(finding.row)]
    number = sum(len(together(blocks(guideline, still))) for guideline in guidelines)
    for guideline in guidelines:
        parts += _open_part(page, result, source, guideline, still, number > MOST_IN_FULL and not page.all)
    parts += settled_sections(page, result, source, guidelines, found)
    parts.append(comparison_section(page, guidelines, result))
    parts.append(summary.counts_table(page, report, result))
    parts.append(summary.scores_lines(page, result.scores))
    parts.append(not_checked_section(page, result, len(guidelines) > 1))
    parts.append([line for note in result.notes for line in note_lines(page, note)])
    parts.append(summary.closing(page, result))
    return parts


def _problems(page: Page, result: DossierResult, source: list[str]) -> list[list[Line]]:
    """Errors and a few notes with their frames; many notes would bury the findings, so they are compact."""
    groups = problems(result)
    notes = [group for group in groups if group[0].severity != "error"]
    if page.all or len(notes) <= MOST_NOTES:
        return [problem_lines(page, result, source, group) for group in groups]
    heading: Line = (("note", f"i notes: {len(notes)}"),)
    brief = [heading, *(line for group in notes for line in brief_problem(page, group))]
    return [*(problem_lines(page, result, source, group) for group in groups[: -len(notes)]), brief]


def _open_part(
    page: Page, result: DossierResult, source: list[str], guideline: GuidelineFacts, still: list[Finding], brief: bool
) -> list[list[Line]]:
    """What is open in one guideline, under its name; `brief` where there is too much to show all of it in full."""
    facts = [f"reading {guideline.reading}"]
    facts += [f"written for {guideline.scope}"] if guideline.scope else []
    why = result.chosen.get(guideline.id, "")
    facts += [f"chosen {why}"] if why not in ("", DEFAULT, ASKED) else []
    name = [
        ("heading", page.theirs(result.path)),
        ("faint", page.ours(" · ")),
        ("heading", page.ours(guideline.id)),
        ("faint", page.ours(f" ({', '.join(facts)})")),
    ]
    parts = [paragraph(page, [], name, 2)]
    parts += [_off(page, item, reason) for item, reason in guideline.off.items()]
    also = {} if page.all else covered(guideline, still)
    shown = [finding for finding in still if finding.row.guideline == guideline.id and finding.row.item not in also]
    found = together(blocks(guideline, shown))
    short = [block for block in found if brief and block.findings[0].row.level != "required"]
    parts += [_block(page, result, source, block, block in short) for block in found]
    if also:
        told = "; ".join(f"{', '.join(those)} (see {', '.join(named)})" for named, those in by_gap(also).items())
        parts.append(paragraph(page, [("faint", "also open, by the same gap: ")], [("id", page.ours(told))], 2))
    if short:
        parts.append([(("faint", "(--all shows the lines to add, the sentence to write and the source of each)"),)])
    if not found and any(one.guideline == guideline.id for one in result.not_checked):
        parts[0].append((("", "  "), ("needs review", "nothing is open of what could be checked")))
    elif not found:
        parts[0].append((("", "  "), _nothing_open(result, guideline)))
    return parts


def _nothing_open(result: DossierResult, guideline: GuidelineFacts) -> Span:
    """Whether nothing is open because all is there, all is known, or nothing of it is asked of this study."""
    if any(row.guideline == guideline.id for row in in_baseline(result)):
        return "met", "nothing new is open"
    outcomes = {row.outcome for row in result.rows if row.guideline == guideline.id}
    if outcomes == {Outcome.NOT_APPLICABLE}:
        return "not applicable", "nothing of it applies to this study"
    return "met", "nothing is open"


def _block(page: Page, result: DossierResult, source: list[str], block: Block, brief: bool) -> list[Line]:
    return brief_lines(page, block) if brief else block_lines(page, result, source, block)


def _off(page: Page, item: str, reason: str) -> list[Line]:
    """An item that a lab or journal has switched off."""
    return paragraph(page, [("faint", "switched off: ")], [("id", page.ours(item)), ("", page.ours(f", {reason}"))], 2)


def _joined(parts: list[list[Line]]) -> list[Line]:
    """Parts with an empty line between them."""
    lines: list[Line] = []
    for part in parts:
        if part:
            lines += [(), *part] if lines else part
    return [_inert(line) for line in lines]


def _inert(line: Line) -> Line:
    """A line that no log of CI takes for a command, though words of a dossier may have come to its beginning."""
    signs = command_signs("".join(text for _, text in line))
    if not signs:
        return line
    spans: list[Span] = []
    begin = 0
    for style, text in line:
        spans.append((style, "".join(escaped(c) if begin + n in signs else c for n, c in enumerate(text))))
        begin += len(text)
    return tuple(spans)
