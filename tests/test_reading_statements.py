"""Statements in place of a value: where they may stand, what they become, and what is said where they may not."""

from __future__ import annotations

from typing import Any

import pytest

from evcheck.dossier.statement import Statement
from tests.small_dossiers import HEAD, ONE, first, load, only, prepared, protein, sound, step

WRITTEN = [
    ("not done", "not done", ""),
    ("Not Done", "not done", ""),
    ("not available", "not available", ""),
    ("measured", "measured", ""),
    ("{not done: the cells die of it}", "not done", "the cells die of it"),
    ("{not available: biobank}", "not available", "biobank"),
    ("{not applicable: it is a buffer}", "not applicable", "it is a buffer"),
    ("{as in: 10.1002/jev2.12404}", "as in", "10.1002/jev2.12404"),
]
KEYS = [
    "role",
    "term",
    "isolation",
    "rationale",
    "specificity",
    "validation",
    "process_blank",
    "final",
    "recovery",
    "storage",
    "characterization",
]


def facts(statement: Statement) -> tuple[str, str]:
    """A statement without its place."""
    return statement.kind, statement.reason


@pytest.mark.parametrize(("written", "kind", "reason"), WRITTEN)
@pytest.mark.parametrize("key", KEYS)
def test_a_statement_may_stand_for_any_optional_key(key: str, written: str, kind: str, reason: str) -> None:
    preparation = first(prepared(f"{key}: {written}"))
    assert getattr(preparation, key) is None
    assert {name: facts(one) for name, one in preparation.at.said.items()} == {key: (kind, reason)}


@pytest.mark.parametrize("chapter", ["study", "assays", "translation"])
def test_a_statement_may_stand_for_a_chapter(chapter: str) -> None:
    dossier = sound(HEAD + f"{chapter}: not available\n")
    assert getattr(dossier, chapter) is None
    assert facts(dossier.at.said[chapter]) == ("not available", "")


@pytest.mark.parametrize(
    ("text", "holder", "key"),
    [
        (step("method: UC", "force: not available"), "isolation", "force"),
        (step("method: UC", "rotor: {as in: 10.1}"), "isolation", "rotor"),
        (step("method: UC", "keep: not available"), "isolation", "keep"),
    ],
)
def test_a_statement_is_no_value_and_no_mistake(text: str, holder: str, key: str) -> None:
    (only_step,) = getattr(first(text), holder)
    assert getattr(only_step, key) is None
    assert list(only_step.at.said) == [key]


def test_the_word_none_stands_where_the_language_has_it() -> None:
    dossier = sound(prepared("isolation: none") + "assays: none\nstudy:\n  claims: none\n")
    assert facts(dossier.preparations[0].at.said["isolation"]) == ("none", "")
    assert facts(dossier.at.said["assays"]) == ("none", "")
    assert facts(dossier.study.at.said["claims"]) == ("none", "")


def test_the_word_none_is_a_text_elsewhere() -> None:
    dossier = sound(prepared("rationale: none"))
    assert dossier.preparations[0].rationale == "none"
    assert dossier.preparations[0].at.said == {}


@pytest.mark.parametrize("written", ["n/a", "N/A", "NA", "na", "ND", "nd", "unknown", "Unknown", "not applicable"])
@pytest.mark.parametrize("key", ["rationale", "storage", "isolation", "process_blank", "final"])
def test_an_abbreviation_gets_a_sentence_that_offers_the_statements(key: str, written: str) -> None:
    problem = only(prepared(f"{key}: {written}"))
    assert (problem.code, problem.place.line, problem.place.path) == ("statement", 6, f"preparations[0].{key}")
    assert f"`{written}`" in problem.message
    for offered in ("not done", "not available", "measured", "not applicable: "):
        assert f"`{offered}" in problem.message
    assert [cut.path for cut in load(prepared(f"{key}: {written}")).cuts] == [f"preparations[].{key}"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (protein("protein: [CD9, not done]", "by: WB"), 8),
        (prepared("isolation: [not done]"), 6),
        (prepared("isolation:", "  - method: SEC", "  - not available"), 8),
        (prepared("isolation:", "  - method: SEC", "  - not done: no time"), 8),
        (prepared("characterization:", "  proteins:", "    - not done"), 8),
        (HEAD + "preparations:\n  - not available\n", 3),
    ],
    ids=[
        "text in a list of names",
        "alone in a list",
        "among steps",
        "with a reason",
        "for a protein",
        "a preparation",
    ],
)
def test_a_statement_is_never_an_entry_of_a_list(text: str, line: int) -> None:
    problem = only(text)
    assert (problem.code, problem.place.line) == ("statement", line)
    assert "entry of a list" in problem.message


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        (ONE.replace("kind: plasma", "kind: not available"), 5, "kind"),
        (ONE.replace("id: ev", "id: not available"), 3, "id"),
        (protein("protein: not available", "by: WB"), 8, "protein"),
        (protein("protein: CD9", "by: {as in: 10.1}"), 9, "by"),
        (prepared("characterization:", "  particles:", "    - technique: not done"), 8, "technique"),
        (ONE + "assays:\n  - id: a\n    kind: not done\n    preparation: ev\n", 8, "kind"),
        (HEAD + "preparations:\n  - id: ev\n    sample: not available\n", 4, "sample"),
        ("evcheck: not done\n", 1, "evcheck"),
    ],
    ids=["kind of sample", "id", "protein", "by", "technique", "kind of assay", "sample", "evcheck"],
)
def test_a_statement_never_stands_for_a_required_key(text: str, line: int, key: str) -> None:
    problem = only(text)
    assert (problem.place.line, problem.severity) == (line, "error")
    assert f"`{key}" in problem.message


def test_a_sample_taken_from_another_preparation_may_be_a_statement() -> None:
    dossier = sound(ONE + "  - id: two\n    like: ev\n    sample: not available\n")
    assert facts(dossier.preparations[1].at.said["sample"]) == ("not available", "")


@pytest.mark.parametrize(
    "written",
    ["{not done: no time, force: 300 g}", "{as in: 10.1, note: see there}", "{not done: a, not available: b}"],
)
def test_a_statement_has_no_fields_beside_it(written: str) -> None:
    problem = only(prepared(f"storage: {written}"))
    assert (problem.code, problem.place.line) == ("statement", 6)
    assert "beside it" in problem.message


@pytest.mark.parametrize("written", ["{not applicable: }", "{not applicable: ''}"])
def test_an_opinion_without_a_reason_is_asked_for_one(written: str) -> None:
    loaded: Any = load(prepared(f"storage: {written}"))
    assert [problem.code for problem in loaded.problems] == ["statement"]


def test_a_quoted_statement_is_one_too() -> None:
    assert facts(first(prepared('storage: "not done"')).at.said["storage"]) == ("not done", "")


@pytest.mark.parametrize("text", ["not done in this study", "measured by BCA", "not available from the supplier"])
def test_a_sentence_that_begins_like_a_statement_is_text(text: str) -> None:
    assert first(prepared(f"rationale: {text}")).rationale == text
