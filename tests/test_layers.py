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


def imported(folder: str) -> set[str]:
    """The other folders of the package that the modules of one import from, at their head or later."""
    found = set()
    for path in (PACKAGE / folder).rglob("*.py"):
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(part, ast.ImportFrom) and part.module is not None:
                names = [f"{part.module}.{alias.name}" for alias in part.names]
            elif isinstance(part, ast.Import):
                names = [alias.name for alias in part.names]
            else:
                continue
            found |= {name.split(".")[1] for name in names if name.startswith("evcheck.")}
    return found & LAYERS.keys() - {folder}


@pytest.mark.parametrize("folder", LAYERS)
def test_a_folder_imports_only_from_those_before_it(folder: str) -> None:
    assert imported(folder) <= LAYERS[folder]


def test_every_folder_has_its_place() -> None:
    assert {path.parent.name for path in PACKAGE.glob("*/__init__.py")} == set(LAYERS)
