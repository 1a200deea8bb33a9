"""Programs from outside Python that some tests need: a browser, node. In CI they have to be there."""

from __future__ import annotations

import os
import shutil

import pytest

IN_CI = os.environ.get("CI", "") not in ("", "0", "false")


def needed(*names: str) -> str:
    """The path of the first of these programs that is there; the test is skipped without one, and fails in CI."""
    for name in names:
        found = shutil.which(name)
        if found is not None:
            return found
    message = f"this test needs one of: {', '.join(names)}"
    if IN_CI:
        pytest.fail(message)
    pytest.skip(message)
