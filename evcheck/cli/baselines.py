"""The baseline that a command names."""

from __future__ import annotations

from evcheck.checking import baseline_file
from evcheck.checking.baseline import Baseline
from evcheck.checking.baseline_file import names_of, use
from evcheck.cli.main import UsageError

__all__ = ["USUAL", "load", "names_of", "use"]

USUAL = "evcheck-baseline.json"


def load(file: str) -> Baseline:
    """The baseline in a file.

    Raises:
        UsageError: if there is none.
    """
    try:
        return baseline_file.load(file)
    except baseline_file.BaselineFileError as error:
        raise UsageError(str(error)) from error
