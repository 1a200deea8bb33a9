"""The JSON Schema accepts what reading accepts, and refuses what is no dossier."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped,unused-ignore]  # it has no types

from evcheck.dossier.schema import PLACE, schema, text
from evcheck.knowledge.entries import Word

EXAMPLES = Path(__file__).parents[1] / "examples"
SCHEMA = schema()
VALIDATOR = Draft202012Validator(SCHEMA)


class Loader(yaml.SafeLoader):
    """YAML as editors read it: dates stay text."""


Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def valid(content: Any) -> bool:
    """Whether the schema accepts a dossier."""
    return bool(VALIDATOR.is_valid(content))


def with_preparation(**fields: Any) -> dict[str, Any]:
    """A dossier with one preparation, to which `fields` are added."""
    return {"evcheck": 1, "preparations": [{"id": "msc-sev", "sample": {"kind": "plasma"}, **fields}]}


def with_sample(**fields: Any) -> dict[str, Any]:
    """A dossier with one preparation, to whose sample `fields` are added."""
    return with_preparation(sample={"kind": "plasma", **fields})


def with_step(**fields: Any) -> dict[str, Any]:
    """A dossier with one preparation and one step of isolation."""
    return with_preparation(isolation=[fields])


def with_protein(**fields: Any) -> dict[str, Any]:
    """A dossier with one protein, to which `fields` are added."""
    return with_preparation(characterization={"proteins": [{"protein": "CD63", "by": "western blot", **fields}]})


def test_the_committed_schema_is_current() -> None:
    assert PLACE.read_text(encoding="utf-8") == text()


def test_the_text_is_the_schema() -> None:
    assert json.loads(text()) == SCHEMA


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_reference_leads_to_a_definition_and_every_definition_is_used() -> None:
    used = {part.split('"')[0] for part in json.dumps(SCHEMA).split('"#/$defs/')[1:]}
    assert used == SCHEMA["$defs"].keys()


def test_every_key_is_described() -> None:
    mappings = [SCHEMA, *SCHEMA["$defs"].values()]
    mappings += [part for mapping in mappings for part in mapping.get("anyOf", [])]
    fields = {
        key: field
        for mapping in mappings
        if mapping.get("additionalProperties") is False and "not done" not in mapping["properties"]
        for key, field in mapping["properties"].items()
    }
    fields |= {key: field for key, field in SCHEMA["$defs"].items() if key.startswith("step-")}
    assert len(fields) > 200
    assert [key for key, field in fields.items() if not field["description"].endswith(".")] == []


def test_a_key_tells_its_unit_source_and_example() -> None:
    assert SCHEMA["$defs"]["step-force"] == {
        "description": (
            "The centrifugal force; say (max) or (avg) if it is known. Write rpm under `rpm`. "
            "A bare number is in g. Source: MISEV2018 3 (centrifugation); EV-METRIC; MIBlood-EV."
        ),
        "anyOf": [{"$ref": "#/$defs/scalar"}, {"$ref": "#/$defs/statement"}],
        "examples": ["100000 g"],
    }


def test_known_names_are_offered_to_editors(monkeypatch: pytest.MonkeyPatch) -> None:
    known = tuple(Word(name=f"name {position}") for position in range(2))
    monkeypatch.setattr("evcheck.dossier.schema.entries", lambda kind: known if kind == "matrix" else ())
    assert schema()["$defs"]["matrix-name"] == {
        "title": "Name: matrix",
        "$ref": "#/$defs/scalar",
        "defaultSnippets": [{"label": "name 0", "body": "name 0"}, {"label": "name 1", "body": "name 1"}],
    }


@pytest.mark.parametrize(
    "step",
    [
        {"method": "SEC", "force": "300 g"},
        {"product": "qEVoriginal", "rotor": "SW 32 Ti"},
        {"method": "new", "pore": "1 µm"},
    ],
)
def test_any_field_may_stand_beside_any_method(step: dict[str, str]) -> None:
    study = {"evcheck": 1, "preparations": [{"id": "a", "sample": {"kind": "urine"}, "isolation": [step]}]}
    assert [error.message for error in VALIDATOR.iter_errors(study)] == []
    wrong = study | {"preparations": [{"id": "a", "sample": {"kind": "urine"}, "isolation": [step | {"forse": "1 g"}]}]}
    assert [error.message for error in VALIDATOR.iter_errors(study)] != [
        e.message for e in VALIDATOR.iter_errors(wrong)
    ]


def test_the_example_of_the_documentation_is_valid() -> None:
    content = yaml.load((EXAMPLES / "rat_infarct_msc.yaml").read_text(encoding="utf-8"), Loader)
    assert [error.message for error in VALIDATOR.iter_errors(content)] == []


@pytest.mark.parametrize(
    "content",
    [
        {"evcheck": 1},
        {"evcheck": "1", "study": None, "assays": "none", "preparations": []},
        {"evcheck": 1, "study": {"not available": "a biobank of 1998"}, "assays": "not done"},
        {"evcheck": 1, "study": {"claims": "none", "year": 2024, "terms": "small EVs", "purpose": "basic"}},
        {"evcheck": 1, "study": {"terms": ["small EVs", {"word": "exosome", "definition": "below 150 nm"}]}},
        {"evcheck": 1, "protocols": {"sec": {"method": "SEC"}, "uc": [{"method": "UC"}], "later": None}},
        {"evcheck": 1, "antibodies": {"cd63": {"clone": "H5C6", "catalogue": 556019, "dilution": "1:1000"}}},
        with_preparation(),
        with_preparation(note="pooled", where="Methods"),
        with_preparation(isolation="none"),
        with_preparation(isolation="None"),
        with_preparation(isolation="Not done"),
        with_preparation(isolation={"not done": "measured in plasma"}),
        with_preparation(isolation={"as in": "10.1000/1"}),
        with_preparation(storage="fresh"),
        with_preparation(storage={"state": "frozen", "temperature": -80}),
        with_preparation(process_blank=True),
        with_preparation(process_blank="No"),
        with_preparation(characterization={"shown for": "other"}),
        with_preparation(characterization={"topology": "not done", "proteins": "measured"}),
        {"evcheck": 1, "preparations": {"id": "a", "like": "b"}},
        {"evcheck": 1, "preparations": [{"id": "a", "like": "b", "sample": {}}, None]},
        {"evcheck": 1, "preparations": [{"id": "a", "like": "b", "sample": {"amount": "5 mL"}}]},
        with_sample(kind="unknown"),
        with_sample(species=["Homo sapiens", "Mus musculus"], collection={"anticoagulant": "EDTA"}),
        with_sample(medium={"base": "DMEM", "serum": "none"}),
        with_sample(medium={"serum": {"kind": "FBS", "depletion": "not done"}, "additives": ["glutamine", "insulin"]}),
        with_sample(engineering={"construct": "pLenti"}, urine={"dipstick": {"protein": "negative", "pH": 6}}),
        with_step(method="centrifugation", force="300 g", **{"from": "clearing"}),
        with_step(product="qEVoriginal 70 nm"),
        with_step(protocol="sec", note="twice"),
        with_step(method="density gradient", layers=[40, {"percent": "20 %", "volume": "3 mL"}]),
        with_protein(result="detected", antibody="cd63", intact=False),
        with_protein(protein=["TSG101", "syntenin-1"], lysis_buffer="not available"),
        with_protein(result={}),
        {"evcheck": 1, "assays": {"id": 1, "kind": "function", "preparation": "a", "doses": [1e9, "3e9"]}},
        {"evcheck": 1, "justifications": {"items": "misev2018/F-5", "reason": "No claim is made."}},
        {"evcheck": 1, "translation": {"release": ["sterility", {"test": "endotoxin", "limit": "< 0.5 EU/mL"}]}},
    ],
)
def test_what_reading_accepts_is_valid(content: dict[str, Any]) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(content)] == []


@pytest.mark.parametrize(
    "content",
    [
        [],
        None,
        {},
        {"evcheck": 2},
        {"evcheck": None},
        {"evcheck": 1, "sample": {}},
        {"evcheck": 1, "study": "a study"},
        {"evcheck": 1, "study": {"stage": "accepted"}},
        {"evcheck": 1, "study": {"stage": "Published"}},
        {"evcheck": 1, "study": {"stage": "not applicable"}},
        {"evcheck": 1, "study": {"title": ["a", "b"]}},
        {"evcheck": 1, "study": {"title": {"not done": "a", "as in": "b"}}},
        {"evcheck": 1, "study": {"title": {"not done": "a", "note": "b"}}},
        {"evcheck": 1, "study": {"title": "n/a"}},
        {"evcheck": 1, "study": {"purpose": ["basic", "not done"]}},
        {"evcheck": 1, "study": {"guidelines": ["not done"]}},
        {"evcheck": 1, "study": {"note": ["a"]}},
        {"evcheck": 1, "translation": "none"},
        {"evcheck": 1, "preparations": [{"sample": {"kind": "plasma"}}]},
        {"evcheck": 1, "preparations": [{"id": "a"}]},
        {"evcheck": 1, "preparations": [{"id": "a", "sample": "not done"}]},
        {"evcheck": 1, "preparations": [{"id": "a", "sample": {"amount": "5 mL"}}]},
        {"evcheck": 1, "preparations": [{"id": "a", "like": "b", "sample": None}]},
        with_preparation(id="study"),
        with_preparation(id="a b"),
        with_preparation(id={"not done": "a"}),
        with_preparation(samle={"kind": "plasma"}),
        with_preparation(storage="warm"),
        with_preparation(storage=["fresh"]),
        with_preparation(process_blank="maybe"),
        with_preparation(isolation=["not done"]),
        with_preparation(isolation="ultracentrifugation"),
        with_sample(kind=None),
        with_sample(kind="not done"),
        with_sample(medium={"serum": {"percent": ["10 %"]}}),
        with_step(force="300 g"),
        with_step(method="not done"),
        with_step(method="SEC", keep="pelet"),
        with_step(method="SEC", protocol="sec"),
        with_step(method="SEC", force={"value": 300}),
        with_protein(by=None),
        with_protein(by="measured"),
        with_protein(protein=[]),
        with_protein(protein={"not done": "a"}),
        with_protein(result="present"),
        {"evcheck": 1, "assays": [{"id": "a", "kind": "function"}]},
        {"evcheck": 1, "assays": [{"id": "a", "kind": "funktion", "preparation": "b"}]},
        {"evcheck": 1, "justifications": [{"items": "misev2018/F-5"}]},
        {"evcheck": 1, "protocols": ["SEC"]},
        {"evcheck": 1, "protocols": {"sec": "SEC"}},
    ],
)
def test_what_is_no_dossier_is_not_valid(content: Any) -> None:
    assert not valid(content)
