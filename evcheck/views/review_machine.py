"""A review for programs: `evcheck-review/1`, the report of the check and the draft that it rests on.

The places of the report's rows have the paths of the draft's values, so that each verdict leads to its sentences.
Keys may be added to this format, behind those that are there; renaming, removing or re-typing one makes `/2`.
"""

from __future__ import annotations

import json
from typing import Any

from evcheck.checking.report import Report
from evcheck.manuscript.drafting.results import shared_by_all
from evcheck.views import draft_machine, machine
from evcheck.views.reviewing import Review

SCHEMA = "evcheck-review/1"


def render(review: Review, report: Report) -> str:
    """Write a review as JSON with two spaces of indent and a line break at the end."""
    text = json.dumps(as_dict(review, report), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    return "".join(f"\\u{ord(c):04x}" if 0xD800 <= ord(c) < 0xE000 else c for c in text)


def as_dict(review: Review, report: Report) -> dict[str, Any]:
    """Give a review as plain dictionaries and lists, with the keys in the order of the format."""
    return {
        "schema": SCHEMA,
        "verdicts": [
            {
                "guideline": chapter.guideline.id,
                "items": list(one.names),
                "level": one.level,
                "outcome": one.outcome.value,
                "said": one.word,
                "subjects": list(one.subjects),
                "message": one.message,
                "notes": list(one.notes),
                "quotations": [quotation._asdict() for quotation in one.quotations],
                "hints": [quotation._asdict() for quotation in one.hints],
            }
            for chapter in review.chapters
            for one in (*chapter.open, *chapter.reader, *chapter.met)
        ],
        "report": machine.as_dict(report),
        "draft": draft_machine.as_dict(shared_by_all(review.draft)),
    }
