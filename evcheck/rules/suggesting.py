"""What a verdict suggests to add: fields, proteins and other components, as YAML to paste."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from evcheck.knowledge import find


def any_of(words: Sequence[str]) -> str:
    """Words as a choice: `plasma, serum or urine`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def called(name: str) -> str:
    """A protein as laboratories call it: calnexin for CANX."""
    entry = find("protein", name).entry
    return (entry.called or entry.name) if entry is not None else name


def to_assess(names: Sequence[str], result: str) -> dict[str, str]:
    """Template values for names to assess: `names` with commas, `add` as YAML with the results to choose from."""
    proteins = [name for name in names if name.startswith("<") or find("protein", name).entry is not None]
    components = [name for name in names if name not in proteins]
    lines = ["characterization:"]
    if proteins:
        lines += ["  proteins:", "    - protein:", *(f"        - {called(name)}" for name in proteins)]
        lines += ["      by: <western blot, flow cytometry, ...>", f"      result: <{result}>"]
    if components:
        lines.append("  components:")
        for name in components:
            lines += [f"    - what: {name}", "      by: <assay>", "      value: <figure with unit>"]
    return {"names": ", ".join(called(name) for name in names), "add": "\n".join(lines)}


ENTRIES = {
    "processing": ["- method: centrifugation", "  force: <force> g", "  duration: <duration>"],
    "isolation": ["- method: <method>"],
    "topology": [
        "- component: <component>",
        "  treatment: <protease or nuclease>",
        "  detergent: <yes or no>",
        "  result: <protected or lost>",
    ],
    "preparations": ["- id: <name>", "  sample:", "    kind: <kind of sample>"],
    "data": ["- kind: <what the data are>", "  repository: <public database>", "  accession: <accession number>"],
    "purpose": ["- <basic, biomarker, therapeutic, method or reference material>"],
}
"""What to show below the keys that hold a list."""


def as_yaml(paths: list[str]) -> str:
    """The lines to add for paths, as nested YAML with a placeholder each."""
    tree: dict[str, Any] = {}
    for path in paths:
        level = tree
        for key in path.removeprefix("/").split("."):
            level = level.setdefault(key, {})
    return "\n".join(_lines(tree, 0))


def _lines(level: dict[str, Any], indent: int) -> Iterator[str]:
    for key, below in level.items():
        start = " " * indent + f"{key}:"
        if below or key in ENTRIES:
            yield start
            yield from (f"{' ' * (indent + 2)}{line}" for line in ENTRIES.get(key, ()))
            yield from _lines(below, indent + 2)
        else:
            yield f"{start} <{key.replace('_', ' ')}>"
