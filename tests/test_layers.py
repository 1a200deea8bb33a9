"""Data flows one way: no part of the package imports a later one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import evcheck

PACKAGE = Path(evcheck.__file__).parent
LAYERS = {
    "knowledge": set[str](),
    "dossier": {"knowledge"},
    "reading": {"dossier", "knowledge"},
    "rules": {"dossier", "knowledge"},
    "guidelines": {"dossier", "knowledge", "rules"},
    "configuration": set[str](),
    "checking": {"dossier", "guidelines", "knowledge", "reading", "rules"},
    "manuscript": {"dossier", "knowledge", "reading"},
    "views": {"checking", "guidelines", "manuscript"},
    "lsp": {"checking", "configuration", "dossier", "guidelines", "knowledge", "reading", "rules", "views"},
    "cli": {
        "checking",
        "configuration",
        "dossier",
        "guidelines",
        "knowledge",
        "lsp",
        "manuscript",
        "reading",
        "rules",
        "views",
    },
}
"""Each folder of the package, and those that it may import from."""

READERS = {
    "words": {"text"},
    "structure": {"text", "words"},
    "inputs": {"structure", "text"},
    "samples": {"draft", "structure", "text", "words"},
    "isolation": {"samples", "structure", "text", "words"},
    "medium": {"isolation", "samples", "structure", "text", "words"},
    "proteins": {"draft", "structure", "text", "words"},
    "characterization": {"draft", "proteins", "samples", "structure", "text", "walking", "words"},
    "effects": {"characterization", "draft", "structure", "text", "words"},
    "drafting": {
        "characterization",
        "deposits",
        "draft",
        "effects",
        "isolation",
        "medium",
        "proteins",
        "samples",
        "structure",
        "study",
        "text",
        "walking",
        "words",
    },
    "comparing": {"draft", "drafting", "walking"},
}
"""Each folder of `manuscript`, and what of `manuscript` it may import from: those before it."""


def imported(folder: str) -> set[str]:
    """The other folders of the package that the modules of one import from, at their head or later."""
    return {name.split(".")[1] for name in modules(folder)} & LAYERS.keys() - {folder}


def modules(folder: str) -> set[str]:
    """The modules of the package that those of a folder import from."""
    found: set[str] = set()
    for path in (PACKAGE / folder).rglob("*.py"):
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(part, ast.ImportFrom) and part.module is not None:
                names = [f"{part.module}.{alias.name}" for alias in part.names]
            elif isinstance(part, ast.Import):
                names = [alias.name for alias in part.names]
            else:
                continue
            found |= {name for name in names if name.startswith("evcheck.")}
    return found


@pytest.mark.parametrize("folder", LAYERS)
def test_a_folder_imports_only_from_those_before_it(folder: str) -> None:
    assert imported(folder) <= LAYERS[folder]


def test_every_folder_has_its_place() -> None:
    assert {path.parent.name for path in PACKAGE.glob("*/__init__.py")} == set(LAYERS)


@pytest.mark.parametrize("folder", READERS)
def test_a_folder_of_manuscript_imports_only_from_those_before_it(folder: str) -> None:
    parts = [name.split(".") for name in modules(f"manuscript/{folder}") if name.startswith("evcheck.manuscript.")]
    assert {part[2] for part in parts} - {folder} <= READERS[folder]


def test_every_folder_of_manuscript_has_its_place() -> None:
    assert {path.parent.name for path in PACKAGE.glob("manuscript/*/__init__.py")} == set(READERS)
