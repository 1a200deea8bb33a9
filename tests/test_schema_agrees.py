"""The JSON Schema and reading agree: what one takes for a dossier without mistakes, so does the other."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator  # type: ignore[import-untyped,unused-ignore]  # it has no types

import evcheck
from evcheck.dossier.schema import schema
from evcheck.reading.problem import Problem
from tests.random_dossiers import LANGUAGE, as_text, dossiers

VALIDATOR = Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)

BEYOND_A_SCHEMA = {
    "unknown-reference": "what a name leads to stands elsewhere in the dossier",
    "reference-cycle": "so does the protocol that leads back to itself",
    "duplicate-id": "ids are unique over preparations and assays together",
    "quantity": "a quantity has a grammar of its own; in JSON it is any text or number",
}
"""The mistakes that a dossier may hold although it validates, each with the reason."""

QUANTITIES = {key for fields in LANGUAGE.shapes.values() for key, field in fields.items() if field.dimension}
MANY = settings(max_examples=max(300, settings.default.max_examples if settings.default else 0))


def errors(source: bytes | dict[str, Any]) -> list[Problem]:
    """The mistakes that reading finds; notes left out."""
    return [problem for problem in evcheck.load(source).problems if problem.severity == "error"]


def code(problem: Problem) -> str:
    """The code of a mistake; `quantity` for a quantity that cannot be read."""
    key = problem.message.split("`")[1]
    return "quantity" if problem.code == "wrong-value" and key in QUANTITIES else problem.code


def faults(content: Any) -> list[str]:
    """What the schema has against a dossier."""
    return [error.message for error in VALIDATOR.iter_errors(content)]


@pytest.mark.slow
@MANY
@given(dossiers())
def test_what_is_read_without_a_mistake_validates(content: dict[str, Any]) -> None:
    if not errors(content) or not errors(as_text(content).encode()):
        assert faults(content) == []


@pytest.mark.slow
@MANY
@given(dossiers())
def test_what_validates_holds_no_mistake_that_a_schema_can_tell(content: dict[str, Any]) -> None:
    if VALIDATOR.is_valid(content):
        found = [*errors(content), *errors(as_text(content).encode())]
        assert {code(problem): problem.message for problem in found if code(problem) not in BEYOND_A_SCHEMA} == {}


SAMPLE = {"kind": "plasma"}


def prepared(**fields: Any) -> dict[str, Any]:
    """A dossier with one preparation."""
    return {"evcheck": 1, "preparations": [{"id": "ev", "sample": SAMPLE, **fields}]}


def sampled(**fields: Any) -> dict[str, Any]:
    """A dossier with one preparation, to whose sample fields are added."""
    return prepared(sample={**SAMPLE, **fields})


def alike(**fields: Any) -> dict[str, Any]:
    """A dossier with two preparations, the second like the first."""
    return {"evcheck": 1, "preparations": [{"id": "ev", "sample": SAMPLE}, {"id": "two", "like": "ev", **fields}]}


PROTEIN = {"protein": "CD9", "by": "western blot"}


@pytest.mark.parametrize(
    "content",
    [
        prepared(storage={"not done": ["no room", "no time"]}),
        prepared(storage={"not available": {"biobank": "closed in 1998"}}),
        prepared(storage={"not applicable": ["it is a buffer"]}),
        prepared(isolation=[None, {"method": "SEC"}, {}, [], ""]),
        prepared(isolation=[{"method": "SEC", "protocol": None}]),
        prepared(characterization={"proteins": [{"protein": ["CD9", None], "by": "western blot"}, None]}),
        prepared(characterization={"proteins": [{**PROTEIN, "antibody": {"name": None, "clone": "H5C6"}}]}),
        prepared(characterization={"proteins": [{**PROTEIN, "antibody": {"name": "not available", "clone": "H5C6"}}]}),
        prepared(characterization={"proteins": [{**PROTEIN, "antibody": "cd9"}]}) | {"antibodies": {"cd9": None}},
        prepared(characterization={"proteins": [{**PROTEIN, "antibody": "cd9"}]}) | {"antibodies": {"cd9": "H5C6"}},
        sampled(kind="Unknown"),
        sampled(kind=" unknown "),
        sampled(species=[None, "Homo sapiens"]),
        sampled(medium={"additives": [None, ""]}),
        alike(sample={}),
        alike(sample="not available"),
        alike(sample={"species": "Homo sapiens"}),
        {"evcheck": 1, "study": {"purpose": [""]}},
        {"evcheck": 1, "study": {"title": "<i>Salmonella</i> vesicles in vivo"}},
        {"evcheck": 1, "protocols": {"sec": [None, {"method": "SEC"}]}},
        {"evcheck": 1, "justifications": {"items": "esc2018/ISO-1", "reason": "a kit", "until": "2024-02-29"}},
    ],
    ids=json.dumps,
)
def test_both_take_it(content: dict[str, Any]) -> None:
    assert (errors(content), faults(content)) == ([], [])


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        (prepared(storage={"not applicable": None}), ["statement"]),
        (prepared(storage={"not applicable": [None]}), ["statement"]),
        (prepared(storage={"not applicable": ""}), ["statement"]),
        (prepared(rationale="TBD"), ["placeholder"]),
        (prepared(final={"volume": "<volume> µL"}), ["placeholder"]),
        (sampled(species=["Homo sapiens", "<species>"]), ["placeholder"]),
        (prepared(isolation=[{"protocol": None}]), ["required-key"]),
        (prepared(isolation=[{"protocol": {"not done": "x"}}]), ["wrong-shape"]),
        (prepared(characterization={"proteins": [{"protein": [None], "by": "western blot"}]}), ["required-key"]),
        (prepared(characterization={"proteins": [{"protein": ["CD9", "n/a"], "by": "western blot"}]}), ["statement"]),
        (sampled(kind="n/a"), ["statement"]),
        (sampled(species=["Homo sapiens", "unknown"]), ["statement"]),
        (alike(sample=None), ["required-key"]),
        (alike(sample=[]), ["required-key"]),
        ({"evcheck": 1, "protocols": {"sec": [{"force": "300 g"}]}}, ["required-key"]),
        ({"evcheck": 1, "protocols": {"sec": {"force": "300 g"}}}, ["required-key"]),
        ({"evcheck": 1, "protocols": {"sec": "not done"}}, ["statement"]),
        ({"evcheck": 1, "antibodies": {"cd9": "not done"}}, ["statement"]),
        ({"evcheck": 1, "antibodies": {"cd9": {"not done": "x"}}}, ["statement"]),
        ({"evcheck": 1, "antibodies": {"not done": "x", "cd9": {}}}, ["statement"]),
        ({"evcheck": 1, "justifications": {"items": "a/b", "reason": "x", "until": "2027-02-30"}}, ["wrong-value"]),
        ({"evcheck": 1, "justifications": {"items": "a/b", "reason": "x", "until": 2027}}, ["wrong-value"]),
    ],
    ids=json.dumps,
)
def test_neither_takes_it(content: dict[str, Any], codes: list[str]) -> None:
    assert [problem.code for problem in errors(content)] == codes
    assert faults(content) != []


def test_reading_alone_forgives_an_invisible_character_behind_a_closed_word() -> None:
    content = prepared(storage="fresh\u00a0")
    assert errors(content) == []
    assert faults(content) != []
