"""A review as plain text, for a terminal or a file."""

from __future__ import annotations

from os.path import basename

from evcheck.manuscript.drafting import heading
from evcheck.views.counting import amount
from evcheck.views.page import NARROWEST, Line, Page, paragraph, quoted
from evcheck.views.reviewing import HONESTY, Chapter, Quoting, Review, Verdict, summary


def render(review: Review, *, width: int, all: bool = False, ascii: bool = False) -> str:
    """Write a review as text; with `all`, also what is met."""
    page = Page(width=max(width, NARROWEST), all=all, ascii=ascii)
    parts = [_head(page, review)]
    quoting = Quoting()
    for chapter in review.chapters:
        parts += _chapter(page, chapter, quoting)
    parts.append(paragraph(page, [], [("", summary(review))]))
    parts.append(paragraph(page, [], [("", page.ours(HONESTY))]))
    return "\n".join("\n".join(_text(line) for line in part) + "\n" for part in parts if part)


def _text(line: Line) -> str:
    return "".join(text for _, text in line).rstrip()


def _head(page: Page, review: Review) -> list[Line]:
    read = review.draft.manuscript
    lines = paragraph(page, [], [("heading", page.theirs(f"Review of {basename(read.path)}"))])
    if read.title:
        lines += paragraph(page, [], [("", page.theirs(read.title))])
    lines += paragraph(page, [], [("", page.ours(f"Read: {heading.extent(read)}"))])
    for note in read.notes:
        lines += paragraph(page, [], [("", page.theirs(f"Not read: {note}"))])
    return lines + [line for told in review.caveats for line in paragraph(page, [], [("", page.ours(told))])]


def _chapter(page: Page, chapter: Chapter, quoting: Quoting) -> list[list[Line]]:
    facts = chapter.guideline
    parts = [paragraph(page, [], [("heading", page.ours(f"== {facts.id}: {facts.title}"))])]
    parts += [_verdict(page, one, quoting) for one in chapter.open]
    if chapter.reader:
        parts.append([(("", "For a human reader:"),)])
        parts += [_verdict(page, one, quoting) for one in chapter.reader]
    if chapter.met and page.all:
        parts.append([(("", "Found:"),)])
        parts += [_verdict(page, one, quoting) for one in chapter.met]
    more = [f"{amount(len(chapter.met), 'verdict')} met (--all lists them)"] if chapter.met and not page.all else []
    more += [f"{amount(chapter.elsewhere, 'item')} not applicable"] if chapter.elsewhere else []
    last = [f"{'; '.join(more)}."] if more else []
    last += [chapter.open_question] if chapter.open_question else []
    if last:
        parts.append(paragraph(page, [], [("", page.ours(" ".join(last)))]))
    return parts


def _verdict(page: Page, verdict: Verdict, quoting: Quoting) -> list[Line]:
    names = ", ".join(verdict.names)
    outcome = page.ours(f"{verdict.symbol} {verdict.word}") + "  "
    lines = paragraph(page, [("", outcome)], [("", page.ours(f"{names} {verdict.title} · {verdict.level}"))], 2)
    about = ", ".join(f'"{one}"' for one in verdict.named) + (": " if verdict.named else "")
    lines += paragraph(page, [("", "  ")], [("", page.theirs(f"{about}{verdict.message}"))])
    for note in (*verdict.notes, *([verdict.look] if verdict.look else [])):
        lines += paragraph(page, [("", "  ")], [("", page.ours(note))])
    for one in verdict.quotations:
        lines += paragraph(page, [("", "  > ")], [("", quoted(page, *quoting.of(one)))])
    for one in verdict.hints:
        lines += paragraph(page, [("", "  look at ")], [("", quoted(page, *quoting.of(one)))])
    return lines
