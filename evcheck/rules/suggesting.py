"""Proteins and other components to suggest, as laboratories call them, and as YAML to paste."""

from __future__ import annotations

from collections.abc import Sequence

from evcheck.knowledge import find


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
