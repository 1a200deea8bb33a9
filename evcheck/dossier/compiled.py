"""The dossier language in compiled form: a validator and the shapes of all keys, without importing pydantic.

The models are the one source. Their core schema, with functions replaced by names, and the shape of every
key are plain data; they are shipped for one pydantic_core version, and otherwise made on first use and kept
in the user's cache. A damaged or foreign cache file is ignored and made anew.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from pydantic_core import SchemaValidator
from pydantic_core import __version__ as core_version

from evcheck.dossier.node import PlainRecord
from evcheck.dossier.quantities import DIMENSIONS
from evcheck.dossier.scalars import BINDINGS

HERE = Path(__file__).parent
SHIPPED = HERE / "compiled.json"

# What the validator needs; everything else in a core schema serves serialization or JSON Schema.
KEPT = {
    "type", "schema", "fields", "items_schema", "keys_schema", "values_schema", "default", "expected",
    "validation_alias", "definitions", "schema_ref", "ref", "extra_fields_behavior",
}  # fmt: skip


class Field(NamedTuple):
    """The shape of a key.

    `kind` is `scalar`, `scalars`, `record`, `records`, `detail`, `record by name` or `records by name`; `of` is the
    name of a scalar's type or of the record's model; `required` and `none` as in `about()`. `names` is the kind of
    name that a field holds, `dimension` that of its quantity; both are empty for others.
    """

    kind: str
    of: str
    required: bool = False
    none: bool = False
    names: str = ""
    dimension: str = ""


class Language(NamedTuple):
    """The compiled dossier language.

    `validator` fills records; `shapes` gives the fields of each model by key; `mains` its main key.
    """

    validator: SchemaValidator
    shapes: dict[str, dict[str, Field]]
    mains: dict[str, str]


def key() -> str:
    """Name what a compiled language depends on: the models, evcheck's own code here, and pydantic_core."""
    digest = sha256(core_version.encode())
    for path in sorted(HERE.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def cache_file() -> Path:
    """Where this user's compiled language is kept."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home())
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "evcheck" / f"language-{core_version}.json"


def language() -> Language:
    """Load the compiled language; make it, and try to keep it, where no current one is found."""
    expected = key()
    data = stored(SHIPPED, expected)
    if data is None:
        try:
            cached = cache_file()
        except (RuntimeError, OSError):  # no home folder
            cached = None
        data = stored(cached, expected) if cached else None
        if data is None:
            data = compile_models(expected)
            if cached:
                keep(cached, data)
    return bind(data)


def stored(path: Path, expected: str) -> dict[str, Any] | None:
    """Read a compiled language, or None where there is none that is current and whole."""
    try:
        data: dict[str, Any] = json.loads(path.read_bytes())
        if data["key"] != expected or data["digest"] != digest_of(data):
            return None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return data


def digest_of(data: dict[str, Any]) -> str:
    """Hash the content of a compiled language, to recognize a damaged file."""
    content = json.dumps([data["schema"], data["shapes"], data["mains"]], separators=(",", ":"))
    return sha256(content.encode()).hexdigest()


def keep(path: Path, data: dict[str, Any]) -> None:
    """Write a compiled language beside its place and rename it; no writable cache is no error."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(data, separators=(",", ":")), encoding="utf-8")
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()


def bind(data: dict[str, Any]) -> Language:
    """Turn plain data into a validator of plain records."""
    classes: dict[str, type] = {}

    def restore(node: Any) -> Any:
        if isinstance(node, list):
            return [restore(element) for element in node]
        if not isinstance(node, dict):
            return node
        if "bound" in node:
            return {"type": "function-plain", "function": {"type": "no-info", "function": BINDINGS[node["bound"]]}}
        out = {key: restore(value) for key, value in node.items()}
        if node.get("type") == "model":
            name = node["cls"]
            out["cls"] = classes.setdefault(name, type(name, (PlainRecord,), {"__slots__": ()}))
        return out

    shapes = {model: {key: field(*facts) for key, facts in fields.items()} for model, fields in data["shapes"].items()}
    return Language(SchemaValidator(restore(data["schema"])), shapes, data["mains"])


def field(kind: str, of: str, required: bool, none: bool) -> Field:
    """Make a field of its stored facts."""
    names = of.removeprefix("name:") if of.startswith("name:") else ""
    return Field(kind, of, required, none, names, of if of in DIMENSIONS else "")


def compile_models(for_key: str) -> dict[str, Any]:
    """Compile the models to plain data: core schema, shapes and main keys."""
    from evcheck.dossier.dossier import Dossier
    from evcheck.dossier.shapes import mains, shapes

    Dossier.model_rebuild()
    data: dict[str, Any] = {
        "key": for_key,
        "schema": plain(Dossier.__pydantic_core_schema__),
        "shapes": shapes(Dossier),
        "mains": mains(Dossier),
    }
    data["digest"] = digest_of(data)
    return data


def plain(node: Any) -> Any:
    """Strip a core schema to what validation needs, with classes and functions by name."""
    if isinstance(node, list | tuple):
        return [plain(element) for element in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "function-plain":
        return {"bound": node["metadata"]["evcheck"]}
    if node.get("type") == "model-fields":
        fields = {name: plain(field) for name, field in node["fields"].items()}
        return {"type": "model-fields", "fields": fields, "extra_behavior": "forbid"}
    out = {key: plain(value) for key, value in node.items() if key in KEPT}
    if node.get("type") == "model":
        out["cls"] = node["cls"].__name__
    return out


if __name__ == "__main__":
    keep(SHIPPED, compile_models(key()))
