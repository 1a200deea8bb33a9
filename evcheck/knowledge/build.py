"""Check the YAML files in `data/` and write `built.json` from them: `python -m evcheck.knowledge.build`.

Each file is `{kind, sources, ambiguous, entries}`. The same input gives the same bytes. Only people who
change the data need this module.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args, get_origin

import yaml

from evcheck.knowledge.entries import KINDS
from evcheck.knowledge.lookup import BUILT, fold

DATA = Path(__file__).with_name("data")

REFERENCES = {
    ("method", "method_class"): "method class",
    ("product", "method_classes"): "method class",
    ("product", "cleanup"): "method class",
    ("reagent", "method_class"): "method class",
    ("instrument", "technique"): "technique",
    ("protein", "members"): "protein",
}
"""Fields that hold the canonical name of an entry of another kind."""

LEVELS = {"", "low", "intermediate", "high"}
MEANINGS = (
    "process blank, vehicle, EV-depleted, other fraction, untreated, dye only, donor control, heat-inactivated, "
    "positive control, other"
)
DATA_KINDS = (
    "proteomics, RNA sequencing, DNA sequencing, microarray, genotypes, sequences, flow cytometry, imaging, "
    "structures, metabolomics, lipidomics, glycomics, general, code, methods, protocols"
)
TERMS = "generic, particle, operational, biogenesis, historical, own evidence, mimetic, plant"
GROUPS = "culture, blood, fluid, tissue, bacteria, plant, fungus, parasite, synthetic, blank"
WORDS = {
    ("method class", "recovery"): LEVELS,
    ("method class", "specificity"): LEVELS,
    ("technique", "sizes"): {"used", "measured", "said", "never"},
    ("assay", "lysate"): {"yes", "no", "unless intact"},
    ("serum", "counts_as"): {"none", "serum", "depleted", "lysate"},
    ("protein", "kind"): {"protein", "stain", "reporter"},
    ("control", "meaning"): set(MEANINGS.split(", ")),
    ("sample kind", "group"): set(GROUPS.split(", ")),
    ("repository", "kinds"): set(DATA_KINDS.split(", ")),
    ("term", "meaning"): set(TERMS.split(", ")),
    ("term", "size"): {"", "small", "large"},
    ("authentication", "meaning"): {"identity", "phenotype", "register", "supplier", "unspecified", "misidentified"},
}
"""Fields that hold one of a few words, or several of them."""


FORMS = {
    "ontology": r"(?:CHMO|OBI|UBERON):\d{7}",
    "taxid": r"[1-9]\d*",
    "uniprot": r"[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2}",
}
"""Fields that hold a term or number of a public resource, and the form that it has."""

Files = dict[str, dict[str, Any]]
"""The data files by name, as YAML gives them."""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry as it stands in its file."""

    file: str
    kind: str
    fields: dict[str, Any]

    @property
    def name(self) -> str:
        """The canonical name, or a word for its absence."""
        return str(self.fields.get("name", "an entry without name"))

    @property
    def keys(self) -> list[str]:
        """The folded names under which the entry is found, its canonical name first."""
        return list(dict.fromkeys(map(fold, [self.name, *self.fields.get("aliases", [])])))


class Loader(yaml.SafeLoader):
    """YAML without repeated keys, of which PyYAML would silently keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Make the mapping, or refuse a key that stands in it twice."""
        keys = [key.value for key, _ in node.value]
        if repeated := {key for key in keys if keys.count(key) > 1}:
            raise yaml.constructor.ConstructorError(None, None, f"repeated key {min(repeated)}", node.start_mark)
        return super().construct_mapping(node, deep)


def read(folder: Path = DATA) -> Files:
    """Read every data file of a folder, in the order of their names."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml"))}
    return {name: yaml.load(text, Loader) for name, text in texts.items()}


def rows(files: Files) -> list[Row]:
    """Every entry of every file."""
    return [Row(file, content["kind"], entry) for file, content in files.items() for entry in content["entries"]]


def ambiguous(files: Files) -> dict[str, dict[str, list[str]]]:
    """By kind, the folded ambiguous names and the canonical names that each may mean."""
    shelves: dict[str, dict[str, list[str]]] = {kind: {} for kind in KINDS}
    for content in files.values():
        for alias, names in content.get("ambiguous", {}).items():
            shelves[content["kind"]][fold(alias)] = names
    return shelves


def problems(files: Files) -> list[str]:
    """Everything that is wrong with the files, one sentence each, with file and entry."""
    if broken := [problem for file, content in files.items() for problem in _of_file(file, content)]:
        return broken
    names = {kind: {row.name for row in rows(files) if row.kind == kind} for kind in KINDS}
    found = [f"{row.file}: {row.name}: {problem}" for row in rows(files) for problem in _of_entry(row, files, names)]
    found += _of_sources(files)
    return found or list(_of_aliases(files, names))


def built(files: Files) -> str:
    """The JSON that is shipped: a line for each kind with all that finds its entries, then the entries, one a line."""
    heads = "".join(f"{_json(kind)}: {_json(_head(files, kind))},\n" for kind in KINDS)
    lines = {kind: ",\n".join(_json(row.fields) for row in rows(files) if row.kind == kind) for kind in KINDS}
    return "{\n" + heads + ",\n".join(f'"{kind} entries": [\n{lines[kind]}\n]' for kind in KINDS) + "\n}\n"


def main() -> int:
    """Write `built.json`, or print what is wrong and leave it as it is."""
    files = read()
    if found := problems(files):
        print(*found, sep="\n", file=sys.stderr)
        return 1
    beside = f"{BUILT}.{os.getpid()}"
    Path(beside).write_text(built(files), encoding="ascii", newline="\n")
    os.replace(beside, BUILT)
    return 0


def _head(files: Files, kind: str) -> dict[str, Any]:
    entries = [row for row in rows(files) if row.kind == kind]
    shelf = ambiguous(files)[kind]
    return {
        "ambiguous": shelf,
        "count": len(entries),
        "makers": _makers(entries),
        "positions": {key: place for place, row in enumerate(entries) for key in row.keys if key not in shelf},
        "sources": {key: source for content in files.values() if content["kind"] == kind
                    for key, source in content["sources"].items()},
    }  # fmt: skip


def _makers(entries: list[Row]) -> dict[str, list[int]]:
    """The folded names of makers, in full and by their first word, each with the places of what it makes."""
    makers: dict[str, list[int]] = {}
    for place, row in enumerate(entries):
        whole = (row.fields.get("supplier") or row.fields.get("maker") or "").split(" / ")
        for maker in sorted({*whole, *(name.partition(" ")[0] for name in whole)} - {""}):
            makers.setdefault(fold(maker), []).append(place)
    return makers


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def _of_file(file: str, content: Any) -> Iterator[str]:
    if not isinstance(content, dict) or content.get("kind") not in KINDS:
        yield f"{file}: `kind` is not one of {', '.join(KINDS)}."
        return
    if unknown := content.keys() - {"kind", "sources", "ambiguous", "entries"}:
        yield f"{file}: unknown key {', '.join(sorted(map(str, unknown)))}."
    if not isinstance(content.get("sources"), dict):
        yield f"{file}: `sources` is not a mapping."
    if not _fits(content.get("ambiguous", {}), dict[str, tuple[str, ...]]):
        yield f"{file}: `ambiguous` is not a mapping of names to lists of names."
    entries = content.get("entries")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        yield f"{file}: `entries` is not a list of mappings."


def _of_sources(files: Files) -> Iterator[str]:
    seen: dict[tuple[str, str], Any] = {}
    for file, content in files.items():
        for key, source in content["sources"].items():
            if not isinstance(source, dict) or not {"cite", "read"} <= source.keys() <= {"cite", "doi", "url", "read"}:
                yield f"{file}: source {key} needs `cite` and `read`, and may have `doi` and `url`."
            elif source["read"] not in ("original", "secondary", "memory"):
                yield f"{file}: source {key} is read `original`, `secondary` or from `memory`."
            if seen.setdefault((content["kind"], key), source) != source:
                yield f"{file}: source {key} says something else in another file of its kind."


def _of_entry(row: Row, files: Files, names: dict[str, set[str]]) -> Iterator[str]:
    record = KINDS[row.kind]
    types, required = record.fields(), record.required()
    if unknown := row.fields.keys() - types.keys():
        yield f"unknown field {', '.join(sorted(unknown))}."
    if absent := required - row.fields.keys():
        yield f"no {', '.join(sorted(absent))}."
    for field, value in row.fields.items():
        if field in types and not _fits(value, types[field]):
            yield f"{field} is {value!r}, which is not {types[field]}."
        elif (allowed := WORDS.get((row.kind, field))) and (strange := _outside(value, allowed)):
            words = ", ".join(sorted(allowed - {""}))
            yield f"{field} is {strange[0]!r}, not one of {words}."
        elif (form := FORMS.get(field)) and value and not re.fullmatch(form, value):
            yield f"{field} is {value!r}, which has not its form."
        elif other := REFERENCES.get((row.kind, field)):
            yield from _dangling(field, value, other, names[other])
    if row.kind == "repository":
        yield from _of_accession(row.fields)
    if row.fields.get("source") not in files[row.file]["sources"]:
        yield f"its source {row.fields.get('source')!r} is not in the file's table of sources."


def _outside(value: Any, allowed: set[str]) -> list[Any]:
    return [word for word in (value if isinstance(value, list) else [value]) if word not in allowed]


def _of_accession(fields: dict[str, Any]) -> Iterator[str]:
    form, example = fields.get("accession", ""), fields.get("example", "")
    try:
        fits = re.fullmatch(form, example) is not None
    except re.error as mistake:
        yield f"accession is no regular expression: {mistake}."
        return
    if bool(form) != bool(example) or not fits:
        yield f"example is {example!r}, which has not the form of its accession."


def _dangling(field: str, value: str | list[str], kind: str, known: set[str]) -> Iterator[str]:
    """References to nothing; a kind whose file is not there yet is not asked for."""
    for name in [value] if isinstance(value, str) else value:
        if name and known and name not in known:
            yield f"{field} names {name}, which is no {kind}."


def _of_aliases(files: Files, names: dict[str, set[str]]) -> Iterator[str]:
    """Names that mean two entries; a brand that covers several method classes may be ambiguous between those."""
    shelves = ambiguous(files)
    for kind, shelf in shelves.items():
        known = names[kind] | (names["method class"] if kind == "product" else set())
        for key, candidates in shelf.items():
            if unknown := set(candidates) - known:
                yield f"The ambiguous name {key} may mean {min(unknown)}, which is no {kind}."
    owners: dict[tuple[str, str], Row] = {}
    for row in rows(files):
        if "" in row.keys:
            yield f"{row.file}: {row.name}: a name without letters and digits."
        for key in row.keys:
            if row.name in shelves[row.kind].get(key, []):
                continue
            if key in shelves[row.kind]:
                yield f"{row.file}: {row.name}: its name or alias {key} is ambiguous, but not listed as meaning it."
            elif (first := owners.setdefault((row.kind, key), row)) is not row:
                yield f"{row.file}: {row.name}: its name or alias {key} means {first.name} already."


def _fits(value: Any, hint: Any) -> bool:
    """Whether a YAML value has the type that a record declares; lists stand for tuples."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is tuple:
        return isinstance(value, list) and all(_fits(element, inner[0]) for element in value)
    if origin is dict:
        return isinstance(value, dict) and all(_fits(k, inner[0]) and _fits(v, inner[1]) for k, v in value.items())
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, hint) and (hint is bool or not isinstance(value, bool))


if __name__ == "__main__":
    sys.exit(main())
