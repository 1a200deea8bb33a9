"""Headings in text that does not mark them: told by known words, by numbers, and by the shape of a line."""

from __future__ import annotations

import re

from evcheck.manuscript.inputs.blocks import Block, block
from evcheck.manuscript.inputs.outline import CAPTION
from evcheck.manuscript.structure.sections import plain, role_of

NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+(?=[A-Z(α-ω])")
RUN_IN = re.compile(
    r"((?:structured |graphical )?abstract|summary|key ?words?(?: and phrases)?|funding(?: statement| sources?)?"
    r"|acknowledge?ments?|(?:data|code)(?: and (?:data|code|materials?))? availability(?: statement)?"
    r"|availability of data and materials?|(?:conflicts? of|competing) interests?(?: statement)?"
    r"|(?:authors?|authors?['’]|author['’]s) contributions?|ethics (?:statement|approval)|abbreviations?)"
    r"(?:\s*[:.–—]\s*|\s*[–—-]\s+)(?=\S)",
    re.I,
)
"""Headings that stand at the head of their paragraph."""

DASHED = re.compile(r"([A-Z][\w ,/()'’-]{3,90}?)\s?(?:\s[—–-]\s|—)(?=[A-Z0-9])")
"""A heading before a dash, as some journals set it: `Density Gradients — Pellets were`."""
INNERMOST = 6
"""The level of a heading that stands in its paragraph."""

BULLET = re.compile(r"^\s*[•●▪◦‣∙·*–—-](?:\s+|$)")
LONGEST = 120
MOST_WORDS = 16
_LAST = re.compile(r"(?:[.,;:!?]|\b(?:and|or|the|of|with|in|for|by|to|from|at|was|were|is|are|an?|on|as|than))$", re.I)
_MARKS = re.compile(r"[=@{}\\|]|https?:|\bdoi\b|\d{4};\d")


def looks_like_heading(line: str) -> bool:
    """Whether a line by itself has the shape of a heading: short, beginning large, without a stop at its end."""
    if not 2 < len(line) <= LONGEST or len(line.split()) > MOST_WORDS or _LAST.search(line) or _MARKS.search(line):
        return False
    if CAPTION.match(line) or not any(map(str.isalpha, line)):
        return False
    start = NUMBERED.match(line)
    first = line[start.end() :][:1] if start else line[:1]
    return first.isupper() or first in "(αβγδ" or re.match(r"[a-z]{1,4}[A-Z]|mi[R-]|p\d", line) is not None


def is_known(line: str) -> bool:
    """Whether a line is a heading whose words alone show it, such as "Materials and methods"."""
    return len(line) <= 90 and not line.endswith((",", ";")) and bool(role_of(line))


def flat_level(title: str, current: str) -> int:
    """The level of a heading in a text that has none, after sections with the role `current`."""
    number = NUMBERED.match(title)
    if number:
        return number[1].count(".") + 1
    own = role_of(title)
    if not own or own == current or (current == "methods" and plain(title).startswith(("ethic", "informed"))):
        return 2
    return 1


def split_run_in(paragraph: Block) -> list[Block]:
    """A paragraph that begins with its own heading ("Keywords: ...") as heading and paragraph."""
    if paragraph.kind not in ("paragraph", "footnote") or not paragraph.runs:
        return [paragraph]
    first = paragraph.runs[0]
    written = first.text.lstrip()
    found, level = RUN_IN.match(written), 1
    if found is None:
        found, level = DASHED.match(written), INNERMOST
        if found is None or not _titled(found[1]):
            return [paragraph]
    rest = (first._replace(text=written[found.end() :]), *paragraph.runs[1:])
    head = block("heading", found[0].strip(), level, role_of(found[1]) if level == 1 else "", paragraph.page)
    return [head, paragraph._replace(runs=rest)]


def _titled(words: str) -> bool:
    """Whether words are set as a title: several of them, and those that matter with large letters."""
    longer = [word for word in re.findall(r"[^\W_][\w-]*", words) if len(word) > 3]
    return len(longer) > 1 and len(words.split()) <= 14 and all(not word[0].islower() for word in longer)


def without_bullet(paragraph: Block) -> Block:
    """A point of a list without the sign before it; numbers and letters stay."""
    if paragraph.kind != "list" or not paragraph.runs:
        return paragraph
    first = paragraph.runs[0]
    bare = BULLET.sub("", first.text)
    if not bare and len(paragraph.runs) > 1:
        return paragraph._replace(runs=paragraph.runs[1:])
    return paragraph._replace(runs=(first._replace(text=bare), *paragraph.runs[1:])) if bare else paragraph


def kind_of(text: str) -> str:
    """The kind of a paragraph by how it begins: a legend, also in bold, a point of a list, or a paragraph."""
    text = text.removeprefix("**")
    if CAPTION.match(text) and re.match(rf"{CAPTION.pattern}\s?(?:[.:|–—-]|\(|[A-Z])", text, re.I):
        return "caption"
    return "list" if re.match(r"(?:[•●▪◦‣∙·*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\))\s+\S", text) else "paragraph"
