"""Protocols of a laboratory: lists of orders below a title that says what is isolated, with lists of what is needed.

A protocol names vesicles in its title and hardly again; its steps are items such as `Spin samples at 10,000 g`, and its
materials are bought and not yet used.
"""

from __future__ import annotations

import re

from evcheck.manuscript.structure.sections import plain
from evcheck.manuscript.structure.topics import heading_topic
from evcheck.manuscript.text import Manuscript, Paragraph
from evcheck.manuscript.words.vesicle_words import Words

NUMBER = r"[^\w\n]{0,9}(?:(?:[Ss]tep )?\d{1,2}(?:\.\d{1,2})?[.):]?[^\w\n]{0,3})?"

ORDER = re.compile(
    NUMBER + r"(?:Collect|(?:Ultra)?[Cc]entrifuge|Spin|Add|Transfer|Re-?suspend|Filter|Discard|Remove|Wash|Prepare"
    r"|Incubate|Pour|Load|Place|Thaw|Dilute|Mix|Store|Harvest|Pellet|Concentrate|Pass|Take|Aspirate|Layer|Apply|Subject"
    r"|Repeat|Pool|Recover|Culture|Grow|Seed|Use|Keep|Pipette|Decant|Balance|Obtain|Fill|Save|Freeze|Aliquot|Rinse"
    r"|Elute|Measure|Determine|Equilibrate|Label)\b(?! of\b)"
)
"""How a step of a protocol begins that is told as an order, and is no heading."""

ENOUGH = 3
"""So many items that are orders make a list of steps."""

SUPPLIES = re.compile(
    r"(?:(?:required|necessary|needed|laboratory|lab|other|special) )?(?:materials?|reagents?|equipment|consumables"
    r"|supplies|chemicals|buffers|solutions|disposables|instruments?|plastic ?ware|hardware|ingredients)"
    r"(?:(?: and |, | & | / ?|/)(?:materials?|reagents?|equipment|consumables|supplies|chemicals|buffers|solutions"
    r"|disposables|instruments?|setup))*"
    r"(?: (?:and \w+ )?(?:required|needed|list|to prepare))?|what you(?: will|'ll)? need"
)
"""Headings of lists that tell what a protocol needs."""

COUNTED = re.compile(r"\d{1,2}[.)]\s")
"""How an item of a list begins that was read as a paragraph and keeps its number."""

DONE = re.compile(r"\b(?:was|were)\b")
"""Words of an item that tells what was done, as lists of a paper do."""

READIES = re.compile(NUMBER + r"(?:Store|Keep|Prepare|Use)\b")
"""How an order begins that is about what a protocol needs."""

BESIDE = re.compile(
    r"(?:trouble-?shooting(?: .{0,20})?|tips|hints|remarks|notes?(?: .{0,20})?|precautions|warnings?|timing|disposal"
    r"|(?:bio-?hazard |lab(?:oratory)? )?safety.{0,30}|(?:protocol|general|important) notes|clean-?up|version history)"
)
"""Headings of what a protocol says beside its steps."""

ALTERNATIVE = re.compile(
    r"\W*(?:Alternatively|As an alternative|If (?:preferred|desired)),? (?:you (?:can|may|could) )?(?:use|spin"
    r"|(?:ultra)?centrifuge|filter|run|load|pellet|precipitate|concentrate|pass)\b"
)
"""How a sentence begins that offers another way of a step: `Alternatively, use the other rotor for 44 min`."""

LONGEST_TITLE = 120


def protocol_title(manuscript: Manuscript, words: Words) -> str:
    """The title of a protocol that isolates vesicles; empty where a text is none, or isolates something else."""
    first = next(iter(manuscript.paragraphs), None)
    if first is None or any(section.role in ("results", "discussion") for section in manuscript.sections):
        return ""
    title = manuscript.text[first.start : first.end]
    if first.kind not in ("heading", "paragraph") or len(title) > LONGEST_TITLE or title.endswith("."):
        return ""
    if heading_topic(title, words) != "vesicles":
        return ""
    listed = [one for one in manuscript.paragraphs if one.kind in ("list", "paragraph")]
    orders = sum(ORDER.match(manuscript.text, one.start) is not None for one in listed)
    return title if orders >= ENOUGH else ""


def stands_beside_steps(manuscript: Manuscript, paragraph: Paragraph) -> bool:
    """Whether an item stands in a list of what a protocol needs, or of what is to be minded, and is no step."""
    number = paragraph.section
    if not 0 <= number < len(manuscript.sections):
        return False
    text = manuscript.text[paragraph.start : paragraph.end]
    if not (paragraph.kind == "list" or (paragraph.kind == "paragraph" and COUNTED.match(text))) or DONE.search(text):
        return False
    title = plain(manuscript.sections[number].title)
    if BESIDE.fullmatch(title):
        return True
    return SUPPLIES.fullmatch(title) is not None and (not ORDER.match(text) or READIES.match(text) is not None)
