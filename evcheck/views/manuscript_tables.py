"""The drafted dossier as tables of a page: by study, antibodies, preparation and assay, and in these by entry.

What stands in a list, such as authors, shares a row; what a check asks for and was not found stands behind them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from evcheck.manuscript.draft import Found, Question
from evcheck.manuscript.text import Span
from evcheck.views.characters import theirs

NUMBER = re.compile(r"\[(\d+)\]")
LISTED = re.compile(r"\[\d+\]$")
ENTRY = re.compile(r"(?:[\w-]+\.)*[\w-]+\[\d+\](?=\.)|characterization\.\w+(?=\.)|[\w-]+(?=\.)")
"""What a path begins with that several values share: an entry of a list, else a chapter."""


class Row(NamedTuple):
    """A value of the dossier with its place on the page."""

    id: str
    path: str
    value: Found


def chapters(rows: Iterable[Row], link: Callable[[Span], str]) -> list[dict[str, Any]]:
    """The values by study, antibodies, preparation and assay; `link` tells where on the page words begin."""
    told = []
    for head, of in groupby(rows, lambda row: row.path.partition(".")[0]):
        inside = list(of)
        named = next((row.value.value for row in inside if row.path == f"{head}.id"), "")
        shown = [row for row in inside if row.path != f"{head}.id"]
        groups = [
            {"name": counted(entry), "rows": _lines(entry, list(some), link)}
            for entry, some in groupby(shown, lambda row: _entry(_within(row.path)))
        ]
        told.append({"name": _title(head, named), "groups": groups})
    return told


def asked(questions: Sequence[Question], rows: Sequence[Row]) -> list[dict[str, Any]]:
    """What was not found, by the chapter that it belongs to."""
    named = {row.path.removesuffix(".id"): row.value.value for row in rows if re.fullmatch(r"\w+\[\d+\]\.id", row.path)}
    return [
        {
            "name": _title(head, named.get(head, "")),
            "questions": [
                {"path": counted(_within(one.path)), "ask": theirs(one.ask).replace("`", "")} for one in some
            ],
        }
        for head, some in groupby(questions, lambda one: one.path.partition(".")[0])
    ]


def counted(path: str) -> str:
    """A path as a reader counts: `isolation[0].force` as `isolation 1 · force`."""
    return NUMBER.sub(lambda found: f" {int(found[1]) + 1}", path).replace(".", " · ")


def _within(path: str) -> str:
    """A path from its chapter on."""
    head, _, rest = path.partition(".")
    return rest or head


def _entry(path: str) -> str:
    """The entry or the chapter that a value belongs to."""
    match = ENTRY.match(path)
    return match[0] if match else ""


def _title(head: str, named: str) -> str:
    """A preparation or an assay by its id."""
    return theirs(f"{head.partition('[')[0].rstrip('s')} {named}" if named else head)


def _lines(entry: str, rows: list[Row], link: Callable[[Span], str]) -> list[dict[str, Any]]:
    """The rows of an entry; values of one list share one."""
    return [
        {"field": counted(path.removeprefix(f"{entry}.")), "values": [_value(row, link) for row in some]}
        for path, some in groupby(rows, lambda row: LISTED.sub("", _within(row.path)))
    ]


def _value(row: Row, link: Callable[[Span], str]) -> dict[str, Any]:
    return {
        "id": row.id,
        "value": theirs(row.value.value),
        "unsure": theirs(row.value.unsure),
        "links": list(dict.fromkeys(link(span) for span in row.value.evidence)),
        "others": [{"value": theirs(other.value), "link": link(other.evidence)} for other in row.value.others],
    }
