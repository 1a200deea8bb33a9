"""A draft as a commented dossier in YAML: each value, the sentence that it rests on, and what is still to be asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from evcheck.manuscript.draft import Candidate, Draft, Found, Question
from evcheck.manuscript.drafting import heading, spelling
from evcheck.manuscript.drafting.hints import hint
from evcheck.manuscript.drafting.outlining import is_asked, outlined
from evcheck.manuscript.drafting.results import CHAPTER, with_doubts
from evcheck.manuscript.structure.placing import ROOM, around, quotation, where
from evcheck.manuscript.text import Manuscript, Span
from evcheck.manuscript.walking import expanded, without
from evcheck.reading.loading import load_bytes
from evcheck.reading.text import MAX_BYTES

ASKED = 40
"""The column in which what to ask about an open field begins."""

SHORT = 60
"""Characters of a quotation where a dossier would else be too long to be read."""

ROUNDS = 8
"""So often a dossier is written again without what it could not hold; every round takes out at least one value."""


UNDECIDED = "the paper says more than one thing"

SAME = "(the same)"
"""Stands for a quotation that would repeat the one before."""

CHAPTERS = 4
"""The indentation down to which a key begins a chapter, in which nothing is quoted as `SAME` as in the one before."""

SAID = 30
REST = 0.2
"""A quotation of more than `SAID` letters of which values leave no more than this share says nothing beside them."""

AGAIN = 60
"""Characters that are repeated of a quotation of more than twice as many that stands above."""

NOT_SAID = (
    "check: the paper gives these results without saying of which preparation. They stand here because this is the "
    "first; move or copy them to the one that they are of."
)
"""Stands above a characterization that is told of no preparation by name."""

APART = 2
"""The indentation of the entries of a chapter, between which an empty line stands."""


class Page(NamedTuple):
    """The manuscript that is quoted, how much of a sentence, what was quoted last, and what hinted at so far.

    `remarks` wait for the chapters, by their keys, that they stand at the head of; `told` is what was quoted in this
    preparation, or chapter beside them.
    """

    read: Manuscript
    room: int
    last: list[str]
    hinted: list[Span]
    remarks: dict[str, str]
    told: set[tuple[str, str]]

    def sentences(self, value: Found) -> list[Span]:
        """The sentences that a value rests on, in the order of the text."""
        return sorted({around(self.read, span) for span in value.evidence})


def dossier(draft: Draft) -> str:
    """The text of a dossier that loads without an error and gives the values of the draft.

    A value that a dossier does not take in its place is left out there and told of in a comment at the end.
    """
    draft = draft._replace(tree=expanded(draft.tree))
    refused: list[str] = []
    text = written(draft)
    for _ in range(ROUNDS):
        loaded = load_bytes(text.encode(), "draft", suggestions=0)
        errors = {one.place.path: one.message for one in loaded.problems if one.severity == "error"}
        if not errors:
            return text
        refused += [line for path, message in errors.items() if (line := f"{path}: {message}") not in refused]
        draft = draft._replace(tree=without(draft.tree, set(errors)))
        text = written(draft, refused)
    return written(draft._replace(tree={"evcheck": Found("1", ())}, questions=()), refused)


def written(draft: Draft, refused: list[str] | None = None) -> str:
    """The text of a dossier, quotations shortened where it would else be longer than a dossier may be."""
    draft, told = with_doubts(draft)
    for room in (ROOM, SHORT):
        remarks = {CHAPTER: NOT_SAID} if told else {}
        text = "\n".join(_lines(draft, Page(draft.manuscript, room, [], [], remarks, set()), refused or []))
        if len(text.encode(errors="replace")) < MAX_BYTES:
            break
    return text


def _lines(draft: Draft, page: Page, refused: list[str]) -> Iterator[str]:
    root, unplaced = outlined(draft)
    yield from heading.lines(draft)
    for key, node in root.items():
        page.told.clear()
        if key != "evcheck":
            yield ""
        yield from _mapping(page, {key: node}, 0)
    yield from _tail("Also looked for and not found:", [f"{one.path}: {one.ask}" for one in unplaced])
    found = [f"{one.text} {quoted(page, (one.evidence,))}" for one in draft.asides]
    yield from _tail("Also found, and without a place in the dossier:", found)
    yield from _tail("Found, but not what a dossier takes there:", refused)
    yield ""


def _tail(head: str, sentences: list[str]) -> Iterator[str]:
    """Comments at the end of the dossier."""
    if sentences:
        yield ""
        yield f"# {head}"
        for sentence in sentences:
            yield from spelling.comment(f"- {sentence}")


def quoted(page: Page, spans: Sequence[Span]) -> str:
    """A sentence in quotation marks, with its place in brackets."""
    return f"“{quotation(page.read, spans, page.room)}” ({where(page.read, spans[0])})"


def _found_at(page: Page, spans: Sequence[Span], values: Sequence[str]) -> str:
    """A quotation; only the place where the values are all that it says, a beginning where it was quoted before."""
    text, place = quotation(page.read, spans, page.room), str(where(page.read, spans[0]))
    held = sum(len(one) + 2 for one in dict.fromkeys(values) if one in text)
    if len(text) > SAID and len(text) - held <= len(text) * REST:
        return f"({place})"
    if (text, place) in page.told and len(text) > AGAIN + 20:
        return f"“{text[:AGAIN].rpartition(' ')[0]} …” (as quoted above)"
    page.told.add((text, place))
    return f"“{text}” ({place})"


def _mapping(page: Page, mapping: Mapping[str, Any], indent: int) -> Iterator[str]:
    """The lines of a mapping; behind values that rest on the same sentences these are quoted once."""
    waiting = Waiting(page, indent)
    for key, node in _grouped(page, mapping):
        if is_asked(node):
            yield from waiting.out()
            yield from _asked(page, key, node, indent)
        elif isinstance(node, Found):
            yield from waiting.take(node)
            yield from _value(page, f"{' ' * indent}{spelling.key(key)}:", node, indent)
        elif (listed := in_one_breath(page, node)) is not None:
            values = [one.value for one in node]
            yield from waiting.take(listed, values)
            yield from spelling.flow(values, f"{' ' * indent}{spelling.key(key)}:", indent)
        else:
            yield from waiting.out()
            if indent <= CHAPTERS:
                page.last.clear()
            yield f"{' ' * indent}{spelling.key(key)}:"
            if key in page.remarks:
                yield from spelling.comment(page.remarks.pop(key), indent + 2)
            yield from (_entries if isinstance(node, list) else _mapping)(page, node, indent + 2)
    yield from waiting.out()


def in_one_breath(page: Page, node: Any) -> Found | None:
    """Values of a list that one sentence tells, with nothing to say of any, as one; None where they are no such."""
    if not isinstance(node, list) or len(node) < 2 or not all(isinstance(one, Found) for one in node):
        return None
    if any(not one.value or one.unsure or one.others or not one.evidence for one in node):
        return None
    evidence = tuple(span for one in node for span in one.evidence)
    return Found("", evidence) if len({*map(tuple, map(page.sentences, node))}) == 1 else None


def _grouped(page: Page, mapping: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The keys of a mapping: values first, those that rest on the same sentences side by side, then the rest.

    A key that is only asked for never comes first, for with the first one an entry of a list begins.
    """
    values = [
        (key, listed or node)
        for key, node in mapping.items()
        if (listed := in_one_breath(page, node)) is not None or (isinstance(node, Found) and node.value)
    ]
    groups: list[list[Span]] = []
    place = {}
    for key, node in values:
        sentences = page.sentences(node) or (groups[-1] if groups else [])
        if sentences not in groups:
            groups.append(sentences)
        place[key] = groups.index(sentences)
    rest = [(key, node) for key, node in mapping.items() if key not in place]
    if not values:
        rest.sort(key=lambda item: is_asked(item[1]))
    ordered = sorted(values, key=lambda item: place[item[0]])
    return [*((key, mapping[key]) for key, _ in ordered), *rest]


def _entries(page: Page, nodes: list[Any], indent: int) -> Iterator[str]:
    """The lines of a list."""
    waiting = Waiting(page, indent)
    for number, node in enumerate(nodes):
        if is_asked(node):
            yield from waiting.out()
            dash = "- "
            for key, inner in node.items():
                yield from _asked(page, key, inner, indent, 0, dash)
                dash = "  "
        elif isinstance(node, Found):
            yield from waiting.take(node)
            yield from _value(page, f"{' ' * indent}-", node, indent)
        else:
            yield from waiting.out()
            if indent == APART:
                page.told.clear()
                yield from [""] if number else []
            yield from _dashed(_mapping(page, node, indent + 2), indent)
    yield from waiting.out()


def _dashed(lines: Iterator[str], indent: int) -> Iterator[str]:
    """The lines of an entry, the first behind a dash."""
    yield f"{' ' * indent}- {next(lines)[indent + 2 :]}"
    yield from lines


def _value(page: Page, start: str, value: Found, indent: int) -> Iterator[str]:
    """A value, why it is unsure, and what else the text says."""
    check = f"  # check: {spelling.visible(value.unsure)}" if value.unsure else ""
    yield f"{start} {spelling.value(value.value)}{check}"
    yield from _candidates(page, value.others, indent)
    if value.others:
        page.last.clear()


def _candidates(page: Page, others: Sequence[Candidate], indent: int) -> Iterator[str]:
    """What else the text says, those of one sentence together."""
    told: dict[str, list[str]] = {}
    for other in others:
        told.setdefault(quoted(page, [other.evidence]), []).append(other.value)
    for words, names in told.items():
        yield from spelling.comment(f"or {', '.join(names)}: {words}", indent)


def _asked(page: Page, key: str, node: Any, base: int, indent: int = 0, dash: str = "") -> Iterator[str]:
    """Commented lines for what was not found, or not decided; the hash stands in the column `base`."""
    start = f"{' ' * base}# {' ' * indent}{dash}{spelling.key(key)}:"
    indent += len(dash) + 2
    if isinstance(node, Question):
        yield f"{start:<{ASKED}} # {spelling.visible(node.ask)}"
        words = hint(page.read, node.path)
        if words is not None and words not in page.hinted:
            page.hinted.append(words)
            yield from spelling.comment(f"look at: {quoted(page, [words])}", base)
    elif isinstance(node, Found):
        yield f"{start:<{ASKED}} # check: {spelling.visible(node.unsure or UNDECIDED)}"
        yield from _candidates(page, node.others, base)
    else:
        yield start
        for entry in node if isinstance(node, list) else [node]:
            dash = "- " if isinstance(node, list) else ""
            for inner, value in entry.items():
                yield from _asked(page, inner, value, base, indent, dash)
                dash = "  " if dash else ""


class Waiting:
    """Words that values above rest on, to be quoted as soon as a value comes that rests on others."""

    def __init__(self, page: Page, indent: int) -> None:
        self.page = page
        self.indent = indent
        self.sentences: list[Span] = []
        self.spans: list[Span] = []
        self.values: list[str] = []

    def take(self, value: Found, values: Sequence[str] = ()) -> Iterator[str]:
        """Add what a value, or several, rest on; first give out what does not belong to the same sentences."""
        sentences = self.page.sentences(value)
        if sentences and sentences != self.sentences:
            yield from self.out()
        self.sentences = sentences or self.sentences
        self.spans += value.evidence
        self.values += values or [value.value]

    def out(self) -> Iterator[str]:
        """The quotations as comments, one for each sentence, in the order of the text; none twice in a row."""
        told = [[span for span in self.spans if one.start <= span.start < one.end] or [one] for one in self.sentences]
        quotations = [quoted(self.page, spans) for spans in told]
        if quotations and quotations == self.page.last:
            quotations = [SAME]
        elif quotations:
            self.page.last[:] = quotations
            quotations = [_found_at(self.page, spans, self.values) for spans in told]
        for text in quotations:
            yield from spelling.comment(text, self.indent)
        self.sentences, self.spans, self.values = [], [], []
