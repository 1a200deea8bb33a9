"""Compile the dossier language for the wheel, with the pydantic_core that the wheel is built beside."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileLanguage(BuildHookInterface):  # type: ignore[type-arg]
    """Write `evcheck/dossier/compiled.json`, which lets a first run start without importing pydantic."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the files of the wheel are collected; a source archive holds no compiled file."""
        if self.target_name == "wheel":
            subprocess.run([sys.executable, "-m", "evcheck.dossier.compiled"], cwd=self.root, check=True)
            build_data["artifacts"].append("evcheck/dossier/compiled.json")
