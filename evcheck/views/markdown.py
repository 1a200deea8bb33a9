"""The report in Markdown: a pull-request comment, the summary of a job, or a supplement to a paper.

Nothing from a dossier acts: no link, mention, reference, image or HTML of its author's. Cut where a comment ends,
between its parts, so that none is broken; with `all` it is whole, and lists every row.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from evcheck.checking.report import LEVELS, DossierResult, GuidelineFacts, Outcome, Problem, Report
from evcheck.views import links
from evcheck.views.addresses import web
from evcheck.views.counting import amount, for_reader, guidelines_of, is_pending, items, listed
from evcheck.views.findings import SYMBOLS, among, lines_named
from evcheck.views.github_flavoured import block, code, inline, literal
from evcheck.views.grouping import Block, Finding, blocks, findings, in_force, problems, together
from evcheck.views.headline import headline
from evcheck.views.markdown_tables import counts_table, dossiers_table
from evcheck.views.summary import HONESTY, passed_over
from evcheck.views.wording import arithmetic_of, level_of, reason_of, said, source_of, stops, title_of

MOST = 65_536
"""Characters that a comment on GitHub may have."""

BREAK = "\\\n"


class Part(NamedTuple):
    """A part that can stand alone, and how many open findings it tells of."""

    text: str
    open: int = 0


def render(report: Report, *, all: bool = False) -> str:
    """Write a report as Markdown of GitHub's flavour."""
    parts = [Part(f"## evcheck: {inline(headline(report))}")]
    if len(report.dossiers) > 1:
        parts.append(Part(dossiers_table(report)))
    for result in report.dossiers:
        parts += _dossier(report, result, all)
    end = [inline(passed_over(report)), inline(HONESTY), f"evcheck {literal(report.evcheck)}"]
    closing = "\n\n".join(part for part in end if part)
    whole = [part for part in parts if part.text]
    if not all:
        whole = _cut(whole, MOST - len(closing) - 300)
    return "\n\n".join([*(part.text for part in whole), closing]) + "\n"


def _cut(parts: list[Part], room: int) -> list[Part]:
    """The parts that a comment has room for, with a sentence about the rest."""
    used = 0
    for number, part in enumerate(parts):
        used += len(part.text) + 2
        if used > room:
            lost = sum(one.open for one in parts[number:])
            words = f"and {amount(lost, 'open finding')} with it, " if lost else ""
            told = f"The rest is left out here, {words}since a comment on GitHub ends at {MOST:,} characters; "
            return [
                *parts[:number],
                Part(f"**{told}`evcheck check --all --format markdown:report.md` writes it all.**"),
            ]
    return parts


def _dossier(report: Report, result: DossierResult, all: bool) -> list[Part]:
    title = f" {literal(result.title)}" if result.title else ""
    parts = [Part(f"### {code(result.path)}{title}")]
    if result.status == "unreadable":
        parts.append(Part("**This file could not be read as a dossier, so nothing in it was checked.**"))
    parts += [_problem(group) for group in problems(result)]
    guidelines = guidelines_of(report, result)
    parts.append(Part(counts_table(report, result)))
    parts += _scores(result)
    found = findings(result)
    still = [one for one in found if is_pending(one.row)]
    for level in LEVELS:
        parts += _open(result, guidelines, [one for one in still if one.row.level == level], level, all)
    parts += _not_checked(result, all)
    known = [one for one in found if one.row.known and not one.row.accepted]
    parts += _list(
        f"{amount(len(known), 'open finding')} known from the baseline", _lines(guidelines, known), all, len(known)
    )
    accepted = [one for one in found if one.row.accepted]
    head = f"{amount(len(accepted), 'open finding')} accepted for the authors' reason"
    parts += _list(head, _lines(guidelines, accepted), all, len(accepted))
    reader = [one for one in found if one.row.outcome is Outcome.NEEDS_REVIEW and not one.row.open]
    boxes = [f"- [ ] {line.removeprefix('- ')}" for line in _lines(guidelines, reader)]
    number = sum(items(for_reader(result)).values())
    parts += _list(f"{amount(number, 'item')} for a human reader to judge", boxes, all)
    if all:
        for outcome in (Outcome.MET, Outcome.NOT_APPLICABLE):
            rest = [one for one in found if one.row.outcome is outcome and not one.row.open]
            parts += _list(f"{amount(len(rest), 'finding')} {outcome.value}", _lines(guidelines, rest), all)
    return parts + [Part(f"Note: {inline(note)}") for note in result.notes]


def _problem(group: list[Problem]) -> Part:
    """One kind of problem, with the lines in which it occurs."""
    first = group[0]
    mark = "**✗ problem**" if first.severity == "error" else "**i note**"
    return Part(f"{mark} {inline(first.message)}{_in_lines(one.place.line for one in group)} {code(first.code)}")


def _scores(result: DossierResult) -> list[Part]:
    """The percentages that a guideline itself defines, with their arithmetic."""
    lines = []
    for guideline, score in result.scores.items():
        lines += [f"**{literal(guideline)}, as its paper defines it**"]
        lines += [f"- {literal(name)}: {inline(said)}" for name, said in arithmetic_of(score).items()]
    return [Part("\n".join(lines))] if lines else []


def _open(
    result: DossierResult, guidelines: list[GuidelineFacts], still: list[Finding], level: str, all: bool
) -> list[Part]:
    """What is open of one level: in full where it is required, or everything is asked for; otherwise folded."""
    number = sum(items(row for one in still for row in one.rows).values())
    if not still:
        return []
    heading = f"{amount(number, f'{level} item')} {'is' if number == 1 else 'are'} open"
    if level != "required" and not all:
        return _list(heading, _lines(guidelines, still), all, len(still))
    found = [one for guideline in guidelines for one in together(blocks(guideline, still))]
    full = [Part(_block(one), len(one.findings)) for one in found]
    return [Part(f"#### {heading}\n\n{full[0].text}", full[0].open), *full[1:]]


def _block(found: Block) -> str:
    """An item with its findings, what to do, and, folded, what to add, what to write and the source."""
    row = found.findings[0].row
    facts = found.guideline.items[row.item]
    names = listed([f"**{inline(f'{found.guideline.id}/{item}')}**" for item in found.items])
    head = f"**{SYMBOLS[row.outcome]} {row.outcome.value}** {names} {inline(title_of(facts))}"
    lines = [f"{head}, {inline(level_of(row, facts))}"]
    lines += [_told(one, facts.subject, found.guideline) for one in found.findings]
    wanting = [one.row for one in found.findings if not in_force(one.row.justification)]
    lines += [f"**Do** {inline(fix)}" for fix in dict.fromkeys(row.fix for row in wanting if row.fix)]
    head = "To add, to write, and the source" if any(row.add or row.methods for row in wanting) else "Source"
    return f"{BREAK.join(lines)}\n\n{_folded(head, _more(found))}"


def _more(found: Block) -> str:
    facts = found.guideline.items[found.findings[0].row.item]
    parts: list[str] = []
    wanting = [one.row for one in found.findings if not in_force(one.row.justification)]
    for add in dict.fromkeys(row.add for row in wanting if row.add.strip()):
        parts.append(f"Add to the dossier:\n\n{block(add, 'yaml')}")
    for methods in dict.fromkeys(row.methods for row in wanting if row.methods):
        parts.append(f"Write in Methods: {inline(methods)}")
    if facts.asks:
        parts.append(f"Asks: {inline(facts.asks)}")
    if facts.definition:
        parts.append(f"We read it so: {inline(facts.definition)}")
    address = web(links.cited(facts.citation or found.guideline.citation)).replace("(", "%28").replace(")", "%29")
    link = f" [Publication]({address})" if address else ""
    return "\n\n".join([*parts, f"Source: {inline(source_of(found.guideline, facts))}.{link}"])


def _lines(guidelines: list[GuidelineFacts], found: list[Finding]) -> list[str]:
    """One line of a list for each finding, in the order of guidelines and items."""
    return [
        f"- **{SYMBOLS[one.row.outcome]} {one.row.outcome.value}** **{inline(f'{guideline.id}/{one.row.item}')}** "
        f"{_told(one, guideline.items[one.row.item].subject, guideline)}"
        for guideline in guidelines
        for group in blocks(guideline, found)
        for one in group.findings
    ]


def _told(finding: Finding, subject: str, guideline: GuidelineFacts) -> str:
    """What is said of a finding, where, with the notes and the authors' reason."""
    row = finding.row
    words = inline(said(row))
    if len(finding.subjects) > 1:
        words = f"In {inline(among(finding, guideline.items[row.item]))}: {inline(row.message)}"
    notes = "".join(f" Note: {inline(note)}" for note in row.notes)
    reason = f" This was {literal(reason_of(row))}" if row.justification else ""
    return f"{words}{_in_lines(place.line for place in finding.places)}{notes}{reason}"


def _in_lines(numbers: Iterable[int]) -> str:
    found = sorted({number for number in numbers if number > 0})
    return f" ({lines_named(found)})" if found else ""


def _not_checked(result: DossierResult, all: bool) -> list[Part]:
    """What could not be checked, by the problem that stands in the way."""
    groups: dict[Problem | None, list[str]] = {}
    for one in result.not_checked:
        subject = "the study" if one.subject == "study" else f'"{one.subject}"'
        groups.setdefault(stops(result, one), []).append(f"{one.guideline}/{one.item} for {subject}")
    lines = [
        f"- {inline(', '.join(names))}{f': {inline(problem.message)}' if problem else ''}"
        for problem, names in groups.items()
    ]
    return _list(f"{amount(len(result.not_checked), 'row')} could not be checked", lines, all)


def _list(head: str, lines: list[str], all: bool, open: int = 0) -> list[Part]:
    """A list under a head that says how many there are; folded, but in a supplement, which is printed."""
    text = "\n".join(lines)
    return [Part(f"#### {head}\n\n{text}" if all else _folded(head, text), open)] if lines else []


def _folded(head: str, text: str) -> str:
    return f"<details><summary>{head}</summary>\n\n{text}\n\n</details>"
