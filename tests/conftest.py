"""Settings of all tests: reproducible examples from Hypothesis, and nothing of the terminal that runs them."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None, database=None)
settings.register_profile("thorough", max_examples=2_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

for name in ("COLUMNS", "FORCE_COLOR", "NO_COLOR", "PYTHONUTF8", "PYTHONIOENCODING"):
    os.environ.pop(name, None)
