"""Settings of all tests: reproducible examples from Hypothesis, nothing of the terminal that runs them, `run`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from evcheck.cli.main import main
from tests.commands import Ran, Run

settings.register_profile("ci", derandomize=True, deadline=None, database=None)
settings.register_profile("thorough", max_examples=2_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

for name in ("COLUMNS", "FORCE_COLOR", "GITHUB_ACTIONS", "NO_COLOR", "PYTHONUTF8", "PYTHONIOENCODING"):
    os.environ.pop(name, None)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `evcheck` in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Ran:
        capsys.readouterr()
        status = main(arguments)
        out, err = capsys.readouterr()
        return Ran(status, out, err)

    return call
