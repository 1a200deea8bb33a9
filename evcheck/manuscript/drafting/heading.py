"""The head of a drafted dossier: what was read, what was not, how sure the draft is, and how to read it."""

from __future__ import annotations

from collections.abc import Iterator
from os.path import basename

from evcheck import __version__
from evcheck.manuscript.draft import Draft
from evcheck.manuscript.drafting import spelling
from evcheck.manuscript.drafting.nothing import nothing_found
from evcheck.manuscript.drafting.results import with_doubts
from evcheck.manuscript.text import Manuscript
from evcheck.manuscript.walking import leaves

MOST_NOTES = 12
HONESTY = (
    "A program has read the paper and can be wrong: compare each value with the paper before you rely on it. "
    "What is not here may still be in the paper, in a figure or in other words."
)


def lines(draft: Draft) -> Iterator[str]:
    """The comment at the top of the dossier."""
    read = draft.manuscript
    name = basename(read.path) or "a text"
    yield from spelling.comment(f"Drafted by evcheck {__version__} from {name} ({source(read)}).")
    if read.title:
        yield from spelling.comment("Of: " + ", ".join(one for one in (read.title, read.doi) if one))
    yield "#"
    yield from spelling.comment(f"Read: {extent(read)}")
    for note in read.notes[:MOST_NOTES]:
        yield from spelling.comment(f"Not read: {note}")
    if len(read.notes) > MOST_NOTES:
        yield from spelling.comment(f"Not read: {len(read.notes) - MOST_NOTES} more such parts.")
    yield from spelling.comment(certainty(draft))
    if told := nothing_found(draft):
        yield "#"
        yield from spelling.comment(told, hang="")
    yield "#"
    yield from spelling.comment(
        "A sentence in quotation marks is what the values right above it rest on. `check:` says why a value needs a "
        "second look, `or` what else the paper says. A key behind # was looked for and not found, though the sentence "
        "behind `look at:` may tell: take the # away and fill it in, or delete the line.",
        hang="",
    )
    yield from spelling.comment(HONESTY, hang="")


def source(read: Manuscript) -> str:
    """The format and the hash of the file."""
    return f"{read.format}, SHA-256 {read.sha256[:16]}…"


def extent(read: Manuscript) -> str:
    """How much was read: sections, sentences, pages, and whether there are methods among them."""
    parts = [_count(len(read.sections), "section"), _count(len(read.sentences), "sentence")]
    parts += [_count(read.pages, "page")] if read.pages else []
    methods = [one.title for one in read.sections if one.role == "methods"]
    told = f"; the methods stand under “{methods[0]}”" if methods and methods[0] else ""
    told = told or ("" if methods else "; no section of methods was found by its heading")
    return f"{', '.join(parts)}{told}. Lists of references are left out."


def certainty(draft: Draft) -> str:
    """How many values were found, and how many of them rest on weak evidence."""
    doubted, at_once = with_doubts(draft)
    values = [one for _, one in leaves(doubted.tree) if one.evidence]
    unsure = sum(bool(one.unsure) for one in values) + at_once
    rival = sum(bool(one.others) for one in values)
    told = f"Found: {_count(len(values), 'value')}"
    told += f"; {unsure} on weak evidence, marked `check:`" if unsure else ""
    told += f"; {rival} with other candidates, marked `or`" if rival else ""
    return f"{told}. Not found: {_count(len(draft.questions), 'field')} that a check asks for."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
