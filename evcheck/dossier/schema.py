"""The JSON Schema of a dossier, for editors and for programs that write dossiers.

It is made from the models, and says besides what reading accepts: statements and nothing in place of a value,
one element in place of a list, a main key's value in place of its mapping. `python -m evcheck.dossier.schema`
writes `schemas/dossier.schema.json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from evcheck.dossier.dossier import Dossier
from evcheck.dossier.node import FREE
from evcheck.dossier.scalars import YES
from evcheck.dossier.statement import PLACEHOLDERS, TO_FILL_IN, UNCLEAR, WITH_REASON, WORDS
from evcheck.dossier.step_schema import by_method
from evcheck.knowledge import entries
from evcheck.knowledge.entries import KINDS

PLACE = Path(__file__).parents[2] / "schemas" / "dossier.schema.json"
"""Where the schema is kept."""

Schema = dict[str, Any]

WIDTH = 120
SCALAR = ["string", "number", "boolean"]
NO_STATEMENT = {"not": {"enum": list(WITH_REASON)}}
"""What the names in a mapping are; with another, it is a statement and its reason."""
REMOVES: list[Any] = [None, "", []]
"""What takes away a part that another record would lend; `{}` takes it as it is."""


def schema() -> Schema:
    """The whole JSON Schema (draft 2020-12)."""
    raw = Dossier.model_json_schema()
    records = raw.pop("$defs")
    lend(records)
    models = {name: {"title": title(name), **record(model)} for name, model in sorted(records.items())}
    models["Step"], of_steps = by_method(models["Step"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "evcheck dossier",
        **record(raw),
        "$defs": {
            **shared(),
            **{name_of(kind): names(kind) for kind in KINDS if f'"name:{kind}"' in json.dumps(records)},
            **models,
            **of_steps,
        },
    }


def lend(records: dict[str, Schema]) -> None:
    """Let a record leave out its required keys where it lies over another, as a sample does after `like`."""
    for field in (field for model in records.values() for field in model["properties"].values()):
        match field:
            case {"evcheck": {"unless": _} as facts, "anyOf": [{"$ref": pointer}, _]}:
                facts["demands"] = records[pointer.rpartition("/")[2]].pop("required", [])


def record(model: Schema) -> Schema:
    """A mapping; where it has a main key, that key's value may stand in its place."""
    fields: dict[str, Schema] = model["properties"]
    order = [*(key for key in fields if key not in FREE), *FREE]
    mapping: Schema = {
        "type": "object",
        "properties": {key: field(key, fields[key]) for key in order},
        "additionalProperties": False,
    }
    if required := [key for key in order if key in model.get("required", ())]:
        mapping["required"] = required
    mapping |= {key: rule for name in order for key, rule in conditions(name, fields).items()}
    main = [value(fields[key]) for key in order if fields[key]["evcheck"].get("main")]
    return {
        "description": " ".join(model["description"].split()),
        **(any_of([mapping, *main[0]]) if main else mapping),
    }


def field(key: str, raw: Schema) -> Schema:
    """One key of a mapping: its description, what may stand there, and an example."""
    facts = raw["evcheck"]
    said = raw["description"]
    if unit := facts.get("unit"):
        said += f" A bare number is in {unit}."
    if source := facts.get("source"):
        said += f" Source: {source}."
    accepted = [ref("remark")] if key in FREE else value(raw)
    if facts.get("required") and accepted[0].get("type") == "array":
        accepted[0]["contains"] = any_of(accepted[1:])
    if facts.get("none"):
        accepted.append(ref("none"))
    if not facts.get("required") and key not in FREE:
        accepted.append(ref("statement"))
    closed = any("enum" in part or part == ref("yes-no") for part in accepted)
    example = {"examples": [facts["example"]]} if "example" in facts and not closed else {}
    return {"description": said, **any_of(accepted), **example}


def value(raw: Schema) -> list[Schema]:
    """What may stand as the value of a field, each way on its own."""
    match raw:
        case {"anyOf": [inner, {"type": "null"}]}:
            return value(inner)
        case {"reads": "name:sample kind"}:
            return [
                ref(name_of("sample kind")),
                {"const": "unknown"},
                {"type": "string", "pattern": whole(["unknown"])},
            ]
        case {"reads": str(reads)} if reads.startswith("name:"):
            return [ref(name_of(reads.removeprefix("name:")))]
        case {"definition": definition}:
            return [ref(definition)]
        case {"$ref": pointer}:
            return [{"$ref": pointer}]
        case {"type": "array", "items": items}:
            one = value(items)
            return [{"type": "array", "items": any_of([*one, ref("nothing")])}, *one]
        case {"type": "object", "additionalProperties": named}:
            entry = any_of([*value(named), ref("nothing")])
            return [{"type": "object", "propertyNames": NO_STATEMENT, "additionalProperties": entry}]
        case {"enum": words}:
            return [{"enum": words}]
        case {"const": str(number)} if number.isdecimal():
            return [{"enum": [int(number), number]}]
    raise TypeError(f"a field of the dossier has a JSON Schema that is not foreseen: {raw}")


def conditions(key: str, fields: dict[str, Schema]) -> Schema:
    """What a key demands of the keys beside it."""
    facts = fields[key]["evcheck"]
    rules: Schema = {}
    if others := facts.get("unless"):
        demands = facts.get("demands")
        own = any_of(value(fields[key])) | ({"required": demands} if demands else {})
        kept = {key: {"not": {"enum": REMOVES}}} if demands else {}
        given = {key: {key: own}} | {name: {name: any_of(value(fields[name])), **kept} for name in others}
        rules["anyOf"] = [{"required": [name], "properties": accepted} for name, accepted in given.items()]
    if facts.get("alone"):
        rules["if"] = {"required": [key], "properties": {key: {"not": ref("nothing")}}}
        rules["then"] = {"propertyNames": {"enum": [key, *FREE]}}
    return rules


def shared() -> Schema:
    """The definitions that all records share."""
    no_value = spelled([*WORDS, *UNCLEAR, *PLACEHOLDERS])
    reasons: Schema = {word: {} for word in WITH_REASON} | {"not applicable": ref("something")}
    return {
        "scalar": {"type": SCALAR, "minLength": 1, "pattern": rf"^(?!{no_value}$)(?!{TO_FILL_IN})"},
        "id": {
            "allOf": [ref("scalar")],
            "minimum": 0,
            "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
            "not": {"const": "study"},
        },
        "day": {"type": "string", "format": "date"},
        "something": {
            "description": "Text, also as a list or a small mapping.",
            "anyOf": [
                {"type": SCALAR, "minLength": 1},
                {"type": "array", "contains": ref("something")},
                {"type": "object", "minProperties": 1},
            ],
        },
        "detail": {
            "description": "Free text, a list, or a small mapping.",
            "anyOf": [
                ref("scalar"),
                {"type": "array", "minItems": 1},
                {"type": "object", "minProperties": 1, "propertyNames": NO_STATEMENT},
            ],
        },
        "yes-no": {"anyOf": [{"enum": ["yes", "no"]}, {"type": "boolean"}, {"type": "string", "pattern": whole(YES)}]},
        "none": {"anyOf": [{"const": "none"}, {"type": "string", "pattern": whole(["none"])}]},
        "remark": {"anyOf": [{"type": SCALAR}, ref("nothing")]},
        "nothing": {
            "description": "Nothing is said.",
            "type": ["null", "string", "array", "object"],
            **{"maxLength": 0, "maxItems": 0, "maxProperties": 0},
        },
        "statement": {
            "description": "In place of a value: not done, not available, measured, not applicable, as in; or nothing.",
            "anyOf": [
                {"enum": list(WORDS)},
                {"type": "string", "pattern": whole(WORDS)},
                {"type": "object", "properties": reasons, "additionalProperties": False}
                | {"minProperties": 1, "maxProperties": 1},
                ref("nothing"),
            ],
        },
    }


def names(kind: str) -> Schema:
    """An open name: any text, and for editors the known names to choose from.

    They are offered as snippets; `examples` would all be shown wherever the mouse rests on the key.
    """
    offered = [{"label": entry.name, "body": entry.name} for entry in entries(kind)]
    return {"title": f"Name: {kind}", **any_of([ref("scalar")]), "defaultSnippets": offered}


def name_of(kind: str) -> str:
    """The definition that holds the names of a kind."""
    return f"{kind.replace(' ', '-')}-name"


def title(name: str) -> str:
    """The name of a record in words: `SynovialFluid` is `Synovial fluid`."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).capitalize()


def ref(definition: str) -> Schema:
    """A reference to a definition of this schema."""
    return {"$ref": f"#/$defs/{definition}"}


def any_of(schemas: list[Schema]) -> Schema:
    """One of several schemas; a single one stands for itself."""
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def whole(words: Iterable[str]) -> str:
    """A pattern for a text that is one of some words, in any case."""
    return rf"^{spelled(words)}$"


def spelled(words: Iterable[str]) -> str:
    """A pattern for words in any case, with white space around, without flags: JSON Schema has none."""
    letters = ("".join(f"[{c.upper()}{c}]" if c.isalpha() else re.escape(c) for c in word) for word in sorted(words))
    return rf"\s*({'|'.join(letters)})\s*".replace(r"\ ", " ")


def lay_out(content: Any, depth: int = 0) -> str:
    """JSON text with everything that fits on one line on one line."""
    line = json.dumps(content, ensure_ascii=False)
    if len(line) + depth <= WIDTH or not isinstance(content, dict | list):
        return line
    inner, outer = " " * (depth + 1), " " * depth
    if isinstance(content, list):
        return "[\n" + ",\n".join(inner + lay_out(part, depth + 1) for part in content) + f"\n{outer}]"
    parts = (f"{inner}{json.dumps(key)}: {lay_out(part, depth + 1)}" for key, part in content.items())
    return "{\n" + ",\n".join(parts) + f"\n{outer}}}"


def text() -> str:
    """The schema as it is kept."""
    return lay_out(schema()) + "\n"


if __name__ == "__main__":
    PLACE.write_text(text(), encoding="utf-8", newline="\n")
