"""`evcheck schema`: the JSON Schema of dossiers, guidelines, reports or the configuration, for editors."""

from __future__ import annotations

import argparse
from pathlib import Path

from evcheck.cli.output import write_json

REPORT = Path(__file__).parents[1] / "views" / "report.schema.json"
"""The schema of the JSON view; `schemas/` holds a copy of it for those who look there."""


def run(given: argparse.Namespace) -> int:
    """Print a schema."""
    if given.which == "report":
        write_json(REPORT.read_text(encoding="utf-8"))
    elif given.which == "guideline":
        from evcheck.guidelines.schema import text as guideline_text

        write_json(guideline_text())
    elif given.which == "config":
        from evcheck.configuration.schema import text as config_text

        write_json(config_text())
    else:
        from evcheck.dossier.schema import text

        write_json(text())
    return 0
