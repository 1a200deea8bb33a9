"""`like` copies how a preparation was made, never what was found in it; an alias copies whatever it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

import evcheck
from evcheck.dossier.compiled import language
from evcheck.reading.likes import TAKEN
from tests.knockout import TODAY, content
from tests.rewriting import with_aliases

EXAMPLES = Path(__file__).parents[1] / "examples"
TWIN = "twin"
Rows = list[tuple[str, str, str, tuple[str, ...]]]


def originals() -> Iterator[Any]:
    """Every example, with the position of its first preparation that has proteins."""
    for path in sorted(EXAMPLES.rglob("*.yaml")):
        dossier = content(path.read_text(encoding="utf-8"))
        found = [preparation.get("characterization", {}) for preparation in dossier.get("preparations", [])]
        first = [position for position, characterization in enumerate(found) if "proteins" in characterization][:1]
        yield from (pytest.param(dossier, position, id=path.stem) for position in first)


of_every_example = pytest.mark.parametrize(("dossier", "position"), list(originals()))


def with_twin(dossier: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A dossier with one preparation more."""
    return {**dossier, "preparations": [*dossier["preparations"], {"id": TWIN, **fields}]}


def rows(source: bytes | dict[str, Any], subject: str, items: str = "") -> Rows:
    """What is said of a preparation, on the items that begin so."""
    (result,) = evcheck.check(source, ["esc2018"], today=TODAY).dossiers
    return [
        (row.item, row.outcome, row.message, row.notes)
        for row in result.rows
        if row.subject == subject and row.item.startswith(items)
    ]


@of_every_example
def test_like_takes_nothing_that_was_found(dossier: dict[str, Any], position: int) -> None:
    name = dossier["preparations"][position]["id"]
    twin = evcheck.load(with_twin(dossier, like=name)).dossier.preparations[-1]
    copied = [key for key in language().shapes["Preparation"] if getattr(twin, key.replace(" ", "_")) is not None]
    assert {*copied} - {"id", "like"} <= TAKEN.keys()
    assert {*twin.at.said} <= TAKEN.keys()


@of_every_example
def test_what_was_found_in_one_changes_no_verdict_on_another_like_it(dossier: dict[str, Any], position: int) -> None:
    bare = deepcopy(dossier)
    original = bare["preparations"][position]
    for key in original.keys() - {"id", "role", "like", *TAKEN}:
        del original[key]
    found = rows(with_twin(dossier, like=original["id"]), TWIN)
    assert found != []
    assert found == rows(with_twin(bare, like=original["id"]), TWIN)


@of_every_example
def test_an_alias_copies_a_result(dossier: dict[str, Any], position: int) -> None:
    original = dossier["preparations"][position]
    name = original["id"]
    text = with_aliases(with_twin(dossier, **{key: original[key] for key in original if key != "id"}))
    assert "characterization: *" in text
    assert rows(text.encode(), TWIN, "CHAR-") == rows(text.encode(), name, "CHAR-")
