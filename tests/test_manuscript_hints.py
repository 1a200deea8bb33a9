"""Sentences that may hold what was not found: in the parts that tell of the work itself, by the field's own words."""

from __future__ import annotations

import re

import pytest

from evcheck.manuscript.drafting.hints import WORDS, hint
from tests.drafts import manuscript


def hinted(path: str, *sections: tuple[str, str]) -> str:
    """The words that are hinted at, in sections of a role and a text."""
    read = manuscript(tuple((role.title(), role, [text]) for role, text in sections))
    words = hint(read, path)
    return read.text[words.start : words.end] if words is not None else ""


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("preparations[0].sample.collection.needle", "Blood was drawn through a 21 G needle.", "needle"),
        (
            "preparations[0].sample.donors.number",
            "Blood of 12 healthy human donors was drawn.",
            "12 healthy human donors",
        ),
        ("preparations[0].sample.medium.harvests.number", "Cells of 6 healthy donors were grown.", ""),
        ("preparations[0].sample.donors.age", "Donors were aged 54 to 71 years.", "aged 5"),
        ("preparations[0].isolation[1].fractions", "Fractions 7 to 9 were pooled.", "Fractions 7"),
        ("preparations[0].sample.cells.mycoplasma", "Mycoplasma was not found.", "Mycoplasma"),
        ("sample.quality.haemolysis.value", "Hemolysis was measured.", "Hemolys"),
        ("preparations[0].sample.storage.freeze_thaw_cycles", "One freeze–thaw cycle.", "freeze–thaw"),
        ("preparations[0].sample.donors.fasting", "A fast spin.", ""),
        ("preparations[0].isolation[1].rotor", "In a rotor.", ""),
        ("study.data", "Data are here.", ""),
    ],
)
def test_words_of_a_field(path: str, text: str, words: str) -> None:
    assert hinted(path, ("methods", text)) == words


def test_the_methods_come_first_and_the_work_of_others_never() -> None:
    others = ("introduction", "Others used a needle of 18 gauge.")
    assert hinted("sample.collection.needle", others, ("results", "18 gauge"), ("methods", "21 gauge")) == "21 gauge"
    assert hinted("sample.collection.needle", others, ("results", "18 gauge")) == "18 gauge"
    assert hinted("sample.collection.needle", others) == ""


def test_no_pattern_looks_further_than_a_sentence_goes() -> None:
    assert [key for key, pattern in WORDS.items() if re.search(r"\[\^[^]]*\][*+]|\.[*+]", pattern)] == []
