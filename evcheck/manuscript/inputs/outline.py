"""Blocks -> sections with their roles, and the blocks that belong to the text, each with its section."""

from __future__ import annotations

import re

from evcheck.manuscript.inputs.blocks import Block
from evcheck.manuscript.structure.sections import plain, reads_as_methods, role_of, role_within
from evcheck.manuscript.text import Section

STRUCTURED = re.compile(
    r"(?:background|context|rationale|importance|objectives?|aims?|purpose|hypothesis|introduction|design|setting"
    r"|(?:patients|materials|subjects|study design) and methods|methods?|methodology|main methods|interventions?"
    r"|measurements|results?|main results|(?:main |key |principal )?findings|results and conclusions|conclusions?"
    r"|interpretation|significance|discussion|limitations|funding|trial registration|clinical trial registration"
    r"|methods and results|background and aims?|experimental approach|key results|conclusions? and implications)"
)
"""Headings within a structured abstract."""

CAPTION = re.compile(
    r"(?:(?:supplement(?:ary|al)|extended data|online|appendix) )?"
    r"(?:fig(?:ure|s)?|table|scheme|chart|movie|video|plate|box)\b\.? ?[a-z]{0,2}\d{1,3}(?:[a-z]?\b|(?=[a-z]{3}))"
    r"|s\d{1,2} (?:fig|table|movie|video|data|text|file|appendix)\b",
    re.I,
)
"""How the legend of a figure or table begins."""

_VERBS = re.compile(r"\b(?:is|are|was|were|be|been|has|have|had|we|that|which|can|may)\b")
NUMBERED = re.compile(r"(?:1|2|I|II)\.? +[A-Z]")
"""How the first numbered heading of a paper begins: `1. Introduction`."""

MOST_OF_ABSTRACT = 6_000
PART_OF_ABSTRACT = 1_800
"""Characters; what is longer below a heading such as `Methods` is no part of a structured abstract."""
LONG = 250
PASSED_ON = ("methods", "results", "supplement", "discussion")
"""Roles that hold for headings of the same level that follow, where these name none."""


def outline(blocks: list[Block]) -> tuple[list[Section], list[tuple[Block, int]]]:
    """Sections in order, and every block of the text with the number of its section; references are left out."""
    marked = _ended(_abstracts(_lead(_untitled(blocks))))
    sections: list[Section] = []
    placed: list[tuple[Block, int]] = []
    around: list[int] = []
    for block in marked:
        if block.kind == "heading":
            around = _around(sections, around, block.level or 1)
            sections.append(_section(block, sections, around))
            around.append(len(sections) - 1)
        elif not sections:
            sections.append(Section("", 1, "front"))
            around.append(0)
        if block.runs:
            placed.append((block, len(sections) - 1))
    sections = _judged(sections, placed)
    return sections, [
        (block, number) for block, number in placed if sections[number].role != "references" or _kept(block)
    ]


def _kept(block: Block) -> bool:
    """What stands behind a reference list without a heading of its own: legends and tables."""
    return block.kind in ("caption", "table")


def _around(sections: list[Section], around: list[int], level: int) -> list[int]:
    """The sections that hold a heading of a level; the untitled one at the head of a paper holds none."""
    outer = [number for number in around if sections[number].level < level]
    return [number for number in outer if sections[number].title or sections[number].role in ("abstract", "back")]


def _section(block: Block, sections: list[Section], around: list[int]) -> Section:
    """The section that a heading opens; its role stays empty where nothing tells yet."""
    level, title = block.level or 1, block.text
    parent = around[-1] if around else -1
    if parent >= 0 and sections[parent].role not in ("", "front"):
        around_it = sections[parent].role
        told = block.role if not role_of(title) and around_it not in ("abstract", "references") else ""
        return Section(title, level, told or role_within(title, around_it), parent)
    own = role_of(title) or block.role
    if own == "abstract" and plain(title) == "summary" and any(each.role == "results" for each in sections):
        own = "discussion"
    if not own and parent < 0 and sections:
        own = _handed_on(sections, level)
    return Section(title, level, own, parent)


def _handed_on(sections: list[Section], level: int) -> str:
    """The role that the section before hands on to one of the same level whose heading names none."""
    before = next((each for each in reversed(sections) if each.level == level), None)
    return before.role if before is not None and before.role in PASSED_ON else ""


def _untitled(blocks: list[Block]) -> list[Block]:
    """Blocks with the title of the paper, where it is marked as a heading, made a paragraph like others on its page."""
    heads = [(at, block) for at, block in enumerate(blocks) if block.kind == "heading"]
    if len(heads) < 3 or heads[0][0] > 3 or role_of(heads[0][1].text):
        return blocks
    (at, first), rest = heads[0], heads[1:]
    outer = all(block.level > first.level for _, block in rest) or role_of(rest[0][1].text) in ("abstract", "front")
    if not first.runs or not outer:
        return blocks
    return [*blocks[:at], first._replace(kind="paragraph", level=0), *blocks[at + 1 :]]


def title_of(blocks: list[Block]) -> str:
    """The title of a paper by its place and shape: the first words, no sentence, above the names of the authors."""
    first = next((block.text for block in _untitled(blocks) if block.runs), "")
    if not blocks or _untitled(blocks)[0].kind != "paragraph" or first.lower().startswith("author"):
        return ""
    return first if 4 <= len(first.split()) <= 60 and not first.endswith((".", ":", ";", ",")) else ""


def _lead(blocks: list[Block]) -> list[Block]:
    """Blocks with a section opened for what stands before the first heading, where it is more than a title page.

    Papers without the word abstract begin with one; extracts may have no heading at all.
    """
    first = next((at for at, block in enumerate(blocks) if block.kind == "heading"), len(blocks))
    roles = {role_of(block.text) or block.role for block in blocks[first:] if block.kind == "heading"}
    long = [at for at, block in enumerate(blocks[:first]) if block.kind == "paragraph" and _is_prose(block.text)]
    if not long:
        return blocks
    text = " ".join(block.text for block in blocks[long[0] : first])
    if "methods" not in roles and reads_as_methods(text):
        role, start = "methods", 0 if first == len(blocks) or not roles else long[0]
    elif "abstract" not in roles and "introduction" in roles and len(text) < MOST_OF_ABSTRACT:
        role, start = "abstract", long[0]
    elif roles & {"results", "methods"} and "introduction" not in roles:
        role, start = "introduction", long[0]
    else:
        role, start = "other", long[0]
    level = min((block.level or 1 for block in blocks[first:] if block.kind == "heading"), default=1)
    return [*blocks[:start], Block("heading", (), level, role), *blocks[start:]]


def _is_prose(text: str) -> bool:
    """Whether a paragraph is one of sentences, and no list of authors or places."""
    return len(text) > LONG and not text.lower().startswith("author") and len(_VERBS.findall(text)) >= 3


def _abstracts(blocks: list[Block]) -> list[Block]:
    """Blocks with the headings of a structured abstract put below that of the abstract."""
    changed = list(blocks)
    for at, block in enumerate(blocks[:-1]):
        if block.kind == "heading" and role_of(block.text) == "abstract" and blocks[at + 1].kind == "heading":
            seen: set[str] = set()
            size = 0
            for below in range(at + 1, len(blocks)):
                part = blocks[below]
                size += len(part.text)
                if size > MOST_OF_ABSTRACT:
                    break
                if part.kind != "heading":
                    continue
                title = plain(part.text)
                if title in seen or not STRUCTURED.fullmatch(title) or _body(blocks, below) > PART_OF_ABSTRACT:
                    break
                seen.add(title)
                changed[below] = part._replace(level=(block.level or 1) + 1)
    return changed


def _body(blocks: list[Block], at: int) -> int:
    """How many characters stand below a heading, up to the next one."""
    size = 0
    for block in blocks[at + 1 :]:
        if block.kind == "heading":
            break
        size += len(block.text)
    return size


def _ended(blocks: list[Block]) -> list[Block]:
    """Blocks with an abstract that ends where numbered headings begin, or where it is too long for one.

    A run-in heading such as `Abstract:` stands above all headings that a converter marks as lower ones.
    """
    changed = list(blocks)
    start = next((at for at, block in enumerate(blocks) if _opens_abstract(block)), len(blocks))
    level, size, lifted = (blocks[start].level or 1) if start < len(blocks) else 1, 0, 0
    for at, block in enumerate(blocks[start + 1 :], start + 1):
        size += len(block.text)
        if block.kind != "heading":
            continue
        own = block.level or 1
        if own <= level:
            if not _opens_abstract(block):
                break
            level, size, lifted = own, 0, 0
            continue
        ends = NUMBERED.match(block.text) or size > MOST_OF_ABSTRACT or _body(blocks, at) > PART_OF_ABSTRACT
        if ends and not lifted:
            lifted = own - level
        if lifted:
            changed[at] = block._replace(level=max(own - lifted, level))
    return changed


def _opens_abstract(block: Block) -> bool:
    return block.kind == "heading" and role_of(block.text) in ("abstract", "front")


def _judged(sections: list[Section], placed: list[tuple[Block, int]]) -> list[Section]:
    """Sections whose headings did not tell, judged by their words and by what stands around them."""
    texts: dict[int, list[str]] = {}
    for block, number in placed:
        if block.kind not in ("heading", "table", "caption"):
            texts.setdefault(number, []).append(block.text)
    judged: list[Section] = []
    for number, section in enumerate(sections):
        role = section.role
        if not role and section.parent >= 0 and judged[section.parent].role not in ("", "front"):
            role = role_within(section.title, judged[section.parent].role)
        if not role:
            role = _judge(section, number, sections, texts)
        judged.append(section._replace(role=role))
    return judged


def _judge(section: Section, number: int, sections: list[Section], texts: dict[int, list[str]]) -> str:
    below = [at for at in range(number, len(sections)) if at == number or _is_below(at, number, sections)]
    text = " ".join(part for at in below for part in texts.get(at, ()))
    if reads_as_methods(text, section.title):
        return "methods"
    return "front" if number == 0 and len(text) < LONG else "other"


def _is_below(at: int, number: int, sections: list[Section]) -> bool:
    while at > number:
        at = sections[at].parent
    return at == number
