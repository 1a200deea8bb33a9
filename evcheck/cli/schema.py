"""`evcheck schema`: the JSON Schema of dossiers or reports, for editors and programs."""

from __future__ import annotations

import argparse
from pathlib import Path

from evcheck.cli.output import write


def run(given: argparse.Namespace) -> int:
    """Print a schema."""
    if given.which == "report":
        write((Path(__file__).parents[1] / "views" / "report.schema.json").read_text(encoding="utf-8"), "")
    else:
        from evcheck.dossier.schema import text

        write(text(), "")
    return 0
