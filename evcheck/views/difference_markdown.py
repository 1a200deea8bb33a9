"""The difference between two reports in Markdown: for a comment, or for the authors' response to reviewers."""

from __future__ import annotations

import re

from evcheck.checking.difference import Compared, Difference
from evcheck.views import changes, characters
from evcheck.views.changes import COUNTED, HEADS, MATCHED, Told
from evcheck.views.counting import amount

ACTIVE = re.compile(r"[\\`*_\[\]#!|~$]|:(?=//)|(?<=www)\.", re.IGNORECASE)
"""What Markdown gives a meaning to within a line, addresses of the web included; no line begins with such a text."""

JOINER = "\u2060"
"""Shows nothing, and keeps `@name` and `#12` from calling people and issues."""


def render(found: Difference, *, all: bool = False) -> str:
    """Write a difference as Markdown."""
    parts = [f"## From {plain(found.old)} to {plain(found.new)}"]
    for one in found.dossiers:
        parts += _dossier(found, one, all)
    parts += [f"**{plain(text)}**" for text in changes.alone(found)]
    parts += [f"*{plain(note)}*" for note in found.notes]
    return "\n\n".join(part for part in parts if part) + "\n"


def plain(text: str) -> str:
    """Text that shows as it is, and does nothing."""
    shown = characters.ours(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"@|\\#(?=\w)", lambda one: one[0] + JOINER, ACTIVE.sub(r"\\\g<0>", shown))


def _dossier(found: Difference, one: Compared, all: bool) -> list[str]:
    parts = [] if (found.old, found.new) == (one.old.path, one.new.path) else [f"### {plain(changes.named(one))}"]
    if MATCHED[one.matched] and one.old.path != one.new.path:
        parts.append(f"*The two are {MATCHED[one.matched]}.*")
    parts.append(plain(changes.closing(one)))
    parts += [plain(told) for told in changes.renamings(one)]
    for kind in HEADS:
        its = one.of(kind)
        if its and (all or kind not in COUNTED):
            lines = [_told(found, group, all) for group in changes.told(its)]
            parts.append(f"**{HEADS[kind].capitalize()}: {amount(len(its), 'row')}**\n\n" + "\n".join(lines))
    for head, problems in (("Problems closed", one.problems_closed), ("Problems opened", one.problems_opened)):
        if problems:
            lines = [f"- {plain(changes.problem(problem))}" for problem in problems]
            parts.append(f"**{head}: {len(problems)}**\n\n" + "\n".join(lines))
    parts.append(_scores(one, all))
    parts += [f"*{plain(changes.apart(apart))}*" for apart in one.apart]
    return parts


def _told(found: Difference, group: Told, all: bool) -> str:
    change = group.first
    facts = found.guidelines[change.guideline].items[change.item]
    title = plain((facts.title or facts.asks).rstrip("."))
    level = f" ({change.new.level})" if change.new is not None and change.kind == "opened" else ""
    head = f"- **{plain(f'{change.guideline}/{change.item}')}** {title}{level}, {plain(changes.subjects(group, all))}: "
    said = [f"{head}{plain(group.step)}.", plain(group.message), *map(plain, group.reasons)]
    return " ".join(text for text in said if text)


def _scores(one: Compared, all: bool) -> str:
    lines = [
        f"| {plain(guideline)} | {plain(subject)} | {plain(was)} | {plain(now)} |"
        for guideline, subject, was, now in one.scores
        if was != now or all
    ]
    return "\n".join(["| score | of | was | is |", "|---|---|--:|--:|", *lines]) if lines else ""
