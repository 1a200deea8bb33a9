"""A review as Markdown, to be pasted into the report to an editor or the authors.

Nothing that stands in a manuscript acts: its letters are escaped so that they form no heading, link, picture, HTML,
mention or reference to an issue.
"""

from __future__ import annotations

import re
from os.path import basename

from evcheck.manuscript.drafting import heading
from evcheck.views.characters import theirs
from evcheck.views.reviewing import HONESTY, NOT_FOUND, Chapter, Quoting, Review, Verdict, summary

ACTIVE = re.compile(r"[\\`*_\[\]<>|~&!$^]|(?<=\w):(?=//)|(?<=www)\.|^[-+=#]|^\d+(?=[.)])", re.IGNORECASE)
"""Letters that could begin something, wherever they stand; a dash or a number only where a line begins."""

JOINER = "\u2060"
"""Shows nothing wherever the text is pasted, and keeps `@name` and `#12` from calling people and issues."""

NAMING = re.compile(r"[@#](?=\w)")
"""What makes a mention or a reference on platforms that know them."""


AGAIN = "Not found: "
AGAIN_FOR = "Not found for "
"""What a message begins with that says again what the word before it has said."""


def render(review: Review, *, all: bool = False) -> str:
    """Write a review as Markdown; with `all`, also what is met."""
    read = review.draft.manuscript
    parts = [
        f"# Reporting of the EV work: {escaped(read.title or basename(read.path))}",
        f"Read: {escaped(heading.extent(read))}",
    ]
    parts += [f"Not read: {escaped(note)}" for note in read.notes]
    parts += [escaped(told) for told in (*review.caveats, summary(review))]
    quoting = Quoting()
    for chapter in review.chapters:
        parts += _chapter(chapter, all, quoting)
    return "\n\n".join([*parts, f"*{escaped(HONESTY)}*"]) + "\n"


def escaped(text: str) -> str:
    """Text that stands for itself in Markdown, on one line, hidden characters visible."""
    text = theirs(" ".join(text.split()))
    text = ACTIVE.sub(lambda found: f"\\{found[0]}" if not found[0][-1].isdigit() else f"{found[0]}\\", text)
    return NAMING.sub(rf"\g<0>{JOINER}", text)


def _chapter(chapter: Chapter, all: bool, quoting: Quoting) -> list[str]:
    facts = chapter.guideline
    parts = [f"## {escaped(facts.title)} ({escaped(facts.id)})"]
    for title, verdicts in (
        ("Not found or not met", chapter.open),
        ("For a human reader", chapter.reader),
        ("Found", chapter.met if all else ()),
    ):
        if verdicts:
            parts += [f"### {title}", "\n".join(_verdict(one, quoting) for one in verdicts).rstrip("\n")]
    parts = parts if len(parts) > 1 else [*parts, "Nothing is open."]
    return [*parts, *([escaped(chapter.open_question)] if chapter.open_question else [])]


def _verdict(verdict: Verdict, quoting: Quoting) -> str:
    about = ", ".join(f"“{escaped(one)}”" for one in verdict.named)
    of = escaped(f"({', '.join(verdict.names)}, {verdict.level}): {verdict.word}")
    whose = f" for {about}" if about else ""
    if verdict.word == NOT_FOUND and verdict.message.startswith(AGAIN):
        told = f"{of}{whose}: {escaped(verdict.message.removeprefix(AGAIN))}"
    elif verdict.word == NOT_FOUND and verdict.message.startswith(AGAIN_FOR):
        told = f"{of}{f'{whose}:' if about else ''} {escaped(verdict.message.removeprefix('Not found '))}"
    else:
        told = f"{of}. {f'{about}: ' if about else ''}{escaped(verdict.message)}"
    lines = [f"- **{escaped(verdict.title)}** {told}"]
    lines += [f"  {escaped(note)}" for note in (*verdict.notes, *([verdict.look] if verdict.look else []))]
    for one in verdict.quotations:
        text, place = quoting.of(one)
        lines += ["", f"  > “{escaped(text)}” ({escaped(place)})"]
    for one in verdict.hints:
        text, place = quoting.of(one)
        lines += ["", f"  Look at “{escaped(text)}” ({escaped(place)})"]
    return "\n".join([*lines, ""] if verdict.quotations or verdict.hints else lines)
