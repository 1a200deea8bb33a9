"""Random dossiers for property tests: grown from the compiled language, and damaged a little where that is wanted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import yaml
from hypothesis import strategies as st

from evcheck.dossier.compiled import Field, language
from evcheck.dossier.schema import PLACE
from evcheck.knowledge import entries

LANGUAGE = language()
SCHEMA = json.loads(PLACE.read_text(encoding="utf-8"))
Values = st.SearchStrategy[Any]

TEXTS = ["as usual", "no", "4E10", "NaN", "none", " two words ", "1:50", "µ", 3, 2.5, -1, 10**18, True, False]
BY_TYPE: dict[str, list[Any]] = {
    "yes/no": ["yes", "No", " true", True, False, "off"],
    "force": ["100,000 x g", "300 g", 300],
    "speed": ["30000 rpm", 30000],
    "duration": ["70 min", "overnight", 60],
    "temperature": ["4 °C", "on ice", -80],
    "size": ["112 nm", "50-180 nm", 112],
    "pore": ["0.22 µm", 0.45],
    "radius": ["152.5 mm", 91],
    "volume": ["500 µL", 38],
    "percent": ["97 %", 97],
    "cutoff": ["100 kDa", 10],
    "density": ["1.09-1.11 g/mL", 1.1],
    "count": ["2016", 4],
    "amount": ["2.1e11 /mL", "41 µg/mL", 1e9],
    "name:sample kind": ["plasma", "conditioned medium", "unknown", " Unknown", "nectar"],
}
BY_KEY = {
    "id": ["clearing"],
    "from": ["clearing"],
    "like": ["p0"],
    "of": ["p0"],
    "shown for": ["p0"],
    "preparation": ["p0"],
    "subject": ["p0", "study"],
    "protocol": ["shared"],
    "guidelines": ["esc2018"],
    "until": ["2027-06-30", "2024-02-29"],
}
"""What stands under a key that refers to something, or takes texts of one form alone."""

NOTHING: list[Any] = [None, "", {}, []]
STATEMENTS: list[Any] = [
    "not done",
    "Not available ",
    "measured",
    {"not done": "no material was left"},
    {"not available": None},
    {"not applicable": "it is a buffer"},
    {"as in": "10.1002/jev2.12404"},
    {"not done": ["no time", "no money"]},
]
DETAILS: list[Any] = [["glutamine", 5], {"protein": "negative", "pH": {"not done": "no strips"}}, [["a"], None]]
MISTAKES: list[Any] = [
    *NOTHING,
    *STATEMENTS,
    *DETAILS,
    *("n/a", "ND", "unknown", "Unknown", "not applicable", " Not Known", "none", "None", "not detected", "a b"),
    *(0, 1, 1.5, True, "-4", "yes", "5 h", "1e999", "2027-02-30", "20270630", "x\ny", "x" * 70),
    *("TBD", " ???", "<mean> nm", "< 5 nm", "<5>", "<i>in vivo</i>", ["CD9", "todo"], ["<protein>"]),
    *("fresh", "shared", "cd63", "p0", "p9", "study", "esc2018"),
    *([None], ["", "CD63"], [{}], [[]], ["not done"], ["n/a"], [None, "p0"], ["a", ["b"]], [{"not done": "x"}]),
    *({"not applicable": None}, {"not applicable": ""}, {"not applicable": [None]}, {"as in": {"doi": "x"}}),
    *({"not done": "x", "note": "y"}, {"not done": "a", "as in": "b"}, {"note": "x"}, {"where": None}, {"note": ["x"]}),
    *({"colour": "red"}, {"a": {}}, {"value": 1}, {"method": "SEC"}, {"protocol": "shared"}, {"name": "cd63"}),
]
"""What is put in place of a value, or added, to damage a dossier."""
KEYS = ["colour", "note", "not done", "protocol", "method", "kind", "name", "id", "like", "sample", "evcheck"]


def words(schema: Any) -> list[Any]:
    """The closed words of a field of the JSON Schema."""
    if isinstance(schema, dict):
        return schema.get("enum") or [word for part in schema.values() for word in words(part)]
    return [word for part in schema for word in words(part)] if isinstance(schema, list) else []


def scalars(model: str, key: str, field: Field) -> list[Any]:
    """What a scalar may be."""
    if field.of == "words":
        schema = SCHEMA if model == "Dossier" else SCHEMA["$defs"][model]
        mapping = schema if "properties" in schema else schema["anyOf"][0]
        return words(mapping["properties"].get(key) or SCHEMA["$defs"][f"step-{key}"])
    if field.of in BY_TYPE:
        return BY_TYPE[field.of]
    if field.names:
        return [*(entry.name for entry in entries(field.names)[:3]), "something new", 63]
    return BY_KEY.get(key, TEXTS)


@cache
def scalar(model: str, key: str) -> Values:
    """A scalar of one key."""
    return st.sampled_from(scalars(model, key, LANGUAGE.shapes[model][key]))


@cache
def value(model: str, key: str) -> Values:
    """A value of one key: the full form, one of the shorter ones, or where it may be a statement or nothing."""
    field = LANGUAGE.shapes[model][key]
    one = record(field.of) if field.kind.startswith("record") else scalar(model, key)
    if field.kind == "detail":
        one = st.sampled_from([*TEXTS, *DETAILS])
    elif "records" in field.kind or field.kind == "scalars":
        one = st.one_of(st.lists(one, min_size=1, max_size=2), one)
    if field.kind.endswith("by name"):
        one = st.fixed_dictionaries({}, optional={"shared": one, "cd63": one})
    if key in ("note", "where"):
        return st.sampled_from([*TEXTS, *NOTHING])
    if field.required:
        return one
    said = st.sampled_from([*STATEMENTS, *NOTHING, *(["none", "None"] if field.none else [])])
    return st.one_of(one, one, one, said)


@cache
def record(model: str) -> Values:
    """A mapping with a few of its keys; or the value of its main key."""
    main = LANGUAGE.mains.get(model)
    if model == "Step":
        return step()
    return st.one_of(mapping(model), mapping(model), scalar(model, main)) if main else mapping(model)


@cache
def mapping(model: str, *leave_out: str) -> Values:
    """A mapping with a few of its keys."""
    shapes = LANGUAGE.shapes[model]
    required = [key for key, field in shapes.items() if field.required]
    optional = st.sets(st.sampled_from([key for key in shapes if key not in (*required, *leave_out)]), max_size=3)

    @st.composite
    def drawn(draw: st.DrawFn) -> dict[str, Any]:
        return {key: draw(value(model, key)) for key in [*required, *sorted(draw(optional))]}

    return drawn()


@cache
def step() -> Values:
    """A step by its method or its product, or one that names a protocol."""

    @st.composite
    def drawn(draw: st.DrawFn) -> dict[str, Any]:
        known_by = draw(st.sampled_from(["method", "method", "product", "protocol"]))
        rest = {} if known_by == "protocol" else draw(mapping("Step", "method", "product", "protocol"))
        return {known_by: draw(scalar("Step", known_by)), **rest}

    return drawn()


@st.composite
def sound_dossiers(draw: st.DrawFn) -> dict[str, Any]:
    """A dossier without a mistake but for references that lead nowhere."""
    chapters = draw(mapping("Dossier", "preparations"))
    preparations = [draw(mapping("Preparation", "sample", "like")) for _ in range(draw(st.integers(0, 2)))]
    for position, preparation in enumerate(preparations):
        preparation["id"] = f"p{position}"
        if position and draw(st.booleans()):
            preparation["like"] = "p0"
        else:
            preparation["sample"] = draw(mapping("Sample"))
    for position, assay in enumerate(chapters["assays"] if isinstance(chapters.get("assays"), list) else []):
        assay["id"] = f"a{position}"
    return {**chapters, "preparations": preparations}


def places(content: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in nested data, as container and key."""
    pairs = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, held in pairs:
        yield content, key
        yield from places(held)


def damaged(content: Any, draw: st.DrawFn) -> None:
    """Damage a dossier in one place."""
    container, key = draw(st.sampled_from(list(places(content)) or [({"": None}, "")]))
    held = container[key]
    new = json.loads(json.dumps(draw(st.sampled_from(MISTAKES))))
    match draw(st.sampled_from(["replace", "remove", "add", "wrap", "unwrap"])), held:
        case "remove", _:
            del container[key]
        case "wrap", _:
            container[key] = [held]
        case "unwrap", [first, *_]:
            container[key] = first
        case "add", dict():
            held[draw(st.sampled_from(KEYS))] = new
        case "add", list():
            held.append(new)
        case _:
            container[key] = new


@st.composite
def dossiers(draw: st.DrawFn) -> dict[str, Any]:
    """A dossier with up to two mistakes."""
    whole: dict[str, Any] = json.loads(json.dumps(draw(sound_dossiers())))
    for _ in range(draw(st.integers(0, 2))):
        damaged(whole, draw)
    return whole


def as_text(content: Any, *, flow: bool = False) -> str:
    """A dossier as the text of a file, in block style, or in flow style: everything in brackets."""
    text: str = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, default_flow_style=flow)
    return text
