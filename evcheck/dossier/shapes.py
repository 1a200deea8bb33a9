"""The shape of every key, read off the models: what reading needs to give a tree the models' form."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from evcheck.dossier.fields import Bound


def models(root: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """All models reachable from `root`, by name, in the order in which they are met."""
    found: dict[str, type[BaseModel]] = {}
    waiting = [root]
    while waiting:
        model = waiting.pop(0)
        if model.__name__ in found:
            continue
        found[model.__name__] = model
        for field in written(model).values():
            _, target = form(field)
            if isinstance(target, type) and issubclass(target, BaseModel):
                waiting.append(target)
    return found


def written(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of a model that are written in a dossier, by key."""
    return {field.alias or name: field for name, field in model.model_fields.items() if name != "at"}


def form(field: FieldInfo) -> tuple[str, Any]:
    """The kind of a field (see `compiled.Field`) and what it holds: a model, a type's name or `words`."""
    annotation: Any = field.annotation
    metadata: tuple[Any, ...] = tuple(field.metadata)
    inner = [part for part in get_args(annotation) if part is not type(None)]
    if type(None) in get_args(annotation) and len(inner) == 1:
        annotation = inner[0]
    if get_origin(annotation) is dict:
        kind, target = scalar_or_record(get_args(annotation)[1])
        return f"{kind} by name", target
    return scalar_or_record(annotation, metadata)


def scalar_or_record(annotation: Any, metadata: tuple[Any, ...] = ()) -> tuple[str, Any]:
    """Tell a model from a scalar type; the latter by the name of what reads it."""
    origin = get_origin(annotation)
    if origin is list:
        kind, target = scalar_or_record(get_args(annotation)[0])
        return f"{kind}s", target
    if origin is Literal:
        return "scalar", "words"
    if origin is Annotated:
        annotation, *rest = get_args(annotation)
        metadata = (*rest, *metadata)
    for fact in metadata:
        if isinstance(fact, Bound):
            return ("detail", "text") if fact.json == "detail" else ("scalar", fact.name)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return "record", annotation
    raise TypeError(f"a field of the dossier has a type that reading does not know: {annotation}")


def facts(field: FieldInfo) -> dict[str, Any]:
    """What `about()` noted of a field."""
    extra = field.json_schema_extra
    noted = extra.get("evcheck") if isinstance(extra, dict) else None
    return noted if isinstance(noted, dict) else {}


def shapes(root: type[BaseModel]) -> dict[str, dict[str, list[Any]]]:
    """The shape of every key of every model, as plain data for `compiled.Field`."""
    table: dict[str, dict[str, list[Any]]] = {}
    for name, model in models(root).items():
        table[name] = fields = {}
        for key, field in written(model).items():
            kind, target = form(field)
            of = target.__name__ if isinstance(target, type) else target
            fields[key] = [kind, of, field.is_required(), bool(facts(field).get("none"))]
    return table


def mains(root: type[BaseModel]) -> dict[str, str]:
    """The main key of each model that has one."""
    return {
        name: key
        for name, model in models(root).items()
        for key, field in written(model).items()
        if facts(field).get("main")
    }
