"""A draft for programs: `evcheck-draft/1`, with the text that was read and the span of every piece of evidence.

Keys may be added to this format, behind those that are there; renaming, removing or re-typing one makes `/2`.
"""

from __future__ import annotations

import json
from typing import Any

from evcheck import __version__
from evcheck.manuscript.draft import Candidate, Draft, Found
from evcheck.manuscript.structure.placing import around, where
from evcheck.manuscript.text import Manuscript, Span
from evcheck.manuscript.walking import leaves

SCHEMA = "evcheck-draft/1"


def render(draft: Draft) -> str:
    """Write a draft as JSON with two spaces of indent and a line break at the end."""
    text = json.dumps(as_dict(draft), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    return "".join(f"\\u{ord(c):04x}" if 0xD800 <= ord(c) < 0xE000 else c for c in text)


def as_dict(draft: Draft) -> dict[str, Any]:
    """Give a draft as plain dictionaries and lists, with the keys in the order of the format.

    Spans are offsets into `manuscript.text` in code points, ends exclusive. `dossier` is what the YAML file holds.
    `unnamed` are paths of results and assays of which the manuscript does not say whose they are.
    """
    read = draft.manuscript
    return {
        "schema": SCHEMA,
        "evcheck": __version__,
        "manuscript": _manuscript(read),
        "dossier": _plain(draft.tree),
        "values": [
            {
                "path": path,
                "value": value.value,
                "unsure": value.unsure,
                "evidence": [_evidence(read, span) for span in value.evidence],
                "others": [_candidate(read, other) for other in value.others],
            }
            for path, value in leaves(draft.tree)
        ],
        "questions": [{"path": question.path, "ask": question.ask} for question in draft.questions],
        "unnamed": list(draft.unnamed),
        "asides": [{"text": aside.text, "evidence": _evidence(read, aside.evidence)} for aside in draft.asides],
    }


def _manuscript(read: Manuscript) -> dict[str, Any]:
    return {
        "path": read.path,
        "format": read.format,
        "sha256": read.sha256,
        "title": read.title,
        "doi": read.doi,
        "authors": list(read.authors),
        "year": read.year or None,
        "pages": read.pages,
        "notes": list(read.notes),
        "sections": [one._asdict() for one in read.sections],
        "paragraphs": [one._asdict() for one in read.paragraphs],
        "sentences": [one._asdict() for one in read.sentences],
        "text": read.text,
    }


def _plain(node: Any) -> Any:
    """The tree without evidence; a value that is left open is null."""
    if isinstance(node, Found):
        return node.value or None
    if isinstance(node, list):
        return [_plain(one) for one in node]
    return {key: _plain(value) for key, value in node.items()}


def _candidate(read: Manuscript, other: Candidate) -> dict[str, Any]:
    return {"value": other.value, "evidence": _evidence(read, other.evidence)}


def _evidence(read: Manuscript, span: Span) -> dict[str, Any]:
    sentence, place = around(read, span), where(read, span)
    return {
        "start": span.start,
        "end": span.end,
        "words": read.text[span.start : span.end],
        "sentence": {"start": sentence.start, "end": sentence.end},
        "sections": list(place.sections),
        "kind": place.kind,
        "paragraph": place.paragraph,
        "page": place.page,
    }
