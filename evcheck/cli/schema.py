"""`evcheck schema`: the JSON Schemas of what evcheck reads, for editors, and of what it writes, for programs."""

from __future__ import annotations

import argparse
from pathlib import Path

from evcheck.cli.output import write_json

WRITTEN = {"report": "views", "diff": "views", "baseline": "checking"}
"""What evcheck writes for programs, and the part of it where the schema lies; `schemas/` holds copies."""


def run(given: argparse.Namespace) -> int:
    """Print a schema."""
    if given.which in WRITTEN:
        write_json(place(given.which).read_text(encoding="utf-8"))
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


def place(which: str) -> Path:
    """The file of the schema of something that evcheck writes."""
    return Path(__file__).parents[1] / WRITTEN[which] / f"{which}.schema.json"
