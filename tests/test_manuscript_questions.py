"""What is asked: fields of the language that a check reads and the draft leaves open, not a hundred of them."""

from __future__ import annotations

from typing import Any

import pytest

from evcheck.knowledge import entries, find
from evcheck.manuscript.draft import Draft, Found, Question
from evcheck.manuscript.drafting import asked
from evcheck.manuscript.drafting.questions import with_questions
from evcheck.manuscript.walking import language
from tests.drafts import found, manuscript, plasma


def paths(*preparations: dict[str, Any], **chapters: Any) -> list[str]:
    """The paths that are asked for."""
    tree: dict[str, Any] = {"preparations": list(preparations), **chapters}
    return [question.path for question in with_questions(Draft(manuscript(), tree)).questions]


def value(text: str) -> Found:
    return Found(text, ())


def source(kind: str) -> dict[str, Any]:
    return {"sample": {"kind": value(kind)}}


def isolation(**keys: str) -> list[str]:
    """What is asked of one step."""
    step = {key: value(text) for key, text in keys.items()}
    asked_for = paths({"isolation": [step]})
    return [path.rpartition(".")[2] for path in asked_for if path.startswith("preparations[0].isolation[0]")]


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ({"method": "ultracentrifugation"}, ["force", "duration", "rotor", "temperature"]),
        ({"method": "centrifugation", "force": "300 g"}, ["duration"]),
        ({"method": "centrifugation", "rpm": "3000", "rotor": "SW 28", "duration": "1 h"}, []),
        ({"method": "sucrose cushion"}, ["layers", "force", "duration", "rotor"]),
        ({"product": "qEV"}, ["load", "fractions"]),
        ({"method": "a method of ours"}, []),
    ],
)
def test_a_step_is_asked_for_the_core_fields_of_its_class(step: dict[str, str], expected: list[str]) -> None:
    assert isolation(**step) == expected


def test_every_field_that_can_be_asked_of_a_step_has_its_words_and_is_one() -> None:
    cores = {field for kind in entries("method class") for ways in kind.core for field in ways[0]}
    assert cores == set(asked.STEP)
    assert set(asked.STEP) <= language().shapes["Step"].keys()


def holds(model: str, path: str) -> bool:
    """Whether a path exists in a model of the language."""
    key, _, rest = path.partition(".")
    field = language().shapes[model].get(key)
    return field is not None and (not rest or holds(field.of, rest))


def test_every_path_that_is_asked_for_exists_in_the_language() -> None:
    tables: dict[str, Any] = {
        "Study": [asked.STUDY],
        "Sample": [
            asked.CULTURE,
            asked.DONORS,
            asked.BLOOD,
            asked.KEPT,
            asked.SPECIES,
            asked.AMOUNT,
            asked.ANTICOAGULANT,
        ],
        "Preparation": [asked.PREPARATION, asked.ISOLATION],
        "Particle": [asked.PARTICLE, asked.PER],
        "Image": [asked.IMAGE],
        "Protein": [asked.RESULT],
        "Assay": [asked.ASSAY],
        "Dossier": [asked.ASSAYS, asked.PREPARATIONS],
        **{language().shapes["Sample"][key].of: [table] for key, table in asked.SPECIFIC.items()},
    }
    missing = [
        (model, path) for model, some in tables.items() for one in some for path, _ in one if not holds(model, path)
    ]
    assert missing == []
    assert {one.chapter for one in entries("sample kind") if one.chapter} <= asked.SPECIFIC.keys()


@pytest.mark.parametrize("kind", [one.name for one in entries("sample kind")])
def test_any_sample_is_asked_for_what_suits_it_and_not_for_a_hundred_things(kind: str) -> None:
    asked_for = paths(source(kind))
    group = find("sample kind", kind).entry.group  # type: ignore[union-attr]  # a name that is known
    assert ("preparations[0].sample.cells.name" in asked_for) == (group == "culture")
    assert ("preparations[0].sample.collection.needle" in asked_for) == (group == "blood")
    assert len(asked_for) <= 30


def test_what_is_said_is_not_asked_for_nor_what_a_statement_covers() -> None:
    first = {**source("plasma"), "storage": value("not done"), "isolation": value("none")}
    asked_for = paths(first, assays=value("none"), study={"data": value("not available")})
    assert "assays" not in asked_for
    assert "study.data" not in asked_for
    assert not [path for path in asked_for if path.startswith(("preparations[0].storage", "preparations[0].isolation"))]


def test_a_manuscript_without_vesicles_is_asked_for_them() -> None:
    draft = Draft(manuscript(), {"evcheck": value("1")})
    assert [one.path for one in with_questions(draft).questions] == [
        "study.negative_results.status",
        "study.data",
        "study.ev_track",
        "preparations",
        "assays",
    ]


def test_later_preparations_are_asked_only_for_source_and_steps() -> None:
    step = {"method": value("centrifugation"), "force": value("300 g")}
    asked_for = paths(source("plasma"), {**source("urine"), "isolation": [step]})
    assert [path for path in asked_for if path.startswith("preparations[1]")] == [
        "preparations[1].sample.species",
        "preparations[1].isolation[0].duration",
    ]


def test_a_step_that_preparations_share_is_asked_about_once() -> None:
    read = manuscript()
    step = {"method": found(read, "centrifugation", "2,500 × g")}
    asked_for = paths({"isolation": [step]}, {"isolation": [step, {"method": value("centrifugation")}]})
    assert [path for path in asked_for if "isolation[" in path] == [
        "preparations[0].isolation[0].force",
        "preparations[0].isolation[0].duration",
        "preparations[1].isolation[1].force",
        "preparations[1].isolation[1].duration",
    ]


def test_questions_of_the_draft_come_first_and_are_not_asked_twice() -> None:
    draft = with_questions(plasma())
    assert draft.questions[:3] == plasma().questions
    asked_for = [question.path for question in draft.questions]
    assert len(set(asked_for)) == len(asked_for)
    assert "preparations[0].sample.donors.number" not in asked_for
    assert with_questions(draft).questions == draft.questions


def test_a_value_that_is_left_open_is_asked_for_by_its_candidates_alone() -> None:
    draft = Draft(manuscript(), {"study": {"ev_track": value("")}}, (Question("study.ev_track", "Which?"),))
    assert [one.path for one in with_questions(draft).questions].count("study.ev_track") == 1
