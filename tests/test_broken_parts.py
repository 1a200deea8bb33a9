"""What is written but cannot be read is a problem; no row ever calls it not reported, or judges without it."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evcheck import check
from tests.knockout import TODAY, Change, Leaf, Steps, changed, complete, content, rows

MISSPELT = object()
BREAKS = {"misspelt": MISSPELT, "unclear": "n/a", "a list in a list": [["a"]]}


def keys(value: Any, steps: Steps = ()) -> Iterator[Leaf]:
    """Every key of a dossier, whatever stands under it; `evcheck` and the ids are not broken here."""
    for key, child in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        here = (*steps, key)
        if isinstance(key, str) and key not in ("evcheck", "id"):
            yield Leaf(here, "")
        yield from keys(child, here)


def broken(dossier: dict[str, Any], place: Leaf, value: object) -> dict[str, Any]:
    """The dossier with a value in place of what stands under a key, or with a letter too many in the key."""
    copy = deepcopy(dossier)
    mapping: Any = copy
    for step in place.steps[:-1]:
        mapping = mapping[step]
    key = place.steps[-1]
    if value is not MISSPELT:
        mapping[key] = value
        return copy
    entries = [(f"{name}q" if name == key else name, child) for name, child in mapping.items()]
    mapping.clear()
    mapping.update(entries)
    return copy


def misjudged(dossier: dict[str, Any], places: list[Leaf], value: object) -> list[str]:
    """The rows whose outcome changes when a part cannot be read; a row that is not given is none of them."""
    before = rows(check(dossier, "all", today=TODAY))
    found: list[Change] = []
    for place in places:
        found += changed(place, before, rows(check(broken(dossier, place, value), "all", today=TODAY)))
    return [change.line() for change in found if change.after != "no row"]


@pytest.mark.parametrize("value", BREAKS.values(), ids=BREAKS)
def test_no_row_of_a_dossier_with_protocols_and_like_judges_what_cannot_be_read(value: object) -> None:
    dossier = content(next(path for path in complete() if path.stem == "culture").read_text(encoding="utf-8"))
    assert misjudged(dossier, list(keys(dossier)), value) == []


@given(st.sampled_from(complete()), st.sampled_from(list(BREAKS)), st.data())
def test_no_row_judges_what_cannot_be_read(path: Path, how: str, data: st.DataObject) -> None:
    dossier = content(path.read_text(encoding="utf-8"))
    place = data.draw(st.sampled_from(list(keys(dossier))))
    assert misjudged(dossier, [place], BREAKS[how]) == []
