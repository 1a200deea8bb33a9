"""`evcheck compare`: where a manuscript and a dossier of the same work disagree."""

from __future__ import annotations

import argparse
import os
import sys

from evcheck.cli.main import UsageError
from evcheck.cli.manuscripts import UNREADABLE, drafted
from evcheck.cli.output import complain, prints_letters, width, write, write_json
from evcheck.reading.loading import load, load_bytes
from evcheck.reading.text import MOST_READ
from evcheck.views import disagreements

DISAGREE = 1


def run(given: argparse.Namespace) -> int:
    """Compare both files and print where they disagree."""
    if given.manuscript != "-" and os.path.isdir(given.manuscript):
        told = f"{given.manuscript} is a folder; a comparison is of one manuscript and the dossier of the same work."
        raise UsageError(f"{told} `evcheck draft` takes folders.")
    if given.dossier == "-" == given.manuscript:
        raise UsageError("Standard input can be read once only; name `-` for the manuscript or for the dossier.")
    piped = given.dossier == "-"
    name = "standard input" if piped else given.dossier
    loaded = load_bytes(sys.stdin.buffer.read(MOST_READ), name) if piped else load(name)
    draft = drafted(given.manuscript)
    if loaded.dossier is None:
        complain(f"{name}: {loaded.problems[-1].message} The manuscript is named first, the dossier second.")
    if draft is None or loaded.dossier is None:
        return UNREADABLE
    from evcheck.manuscript.comparing.comparing import compare

    errors = sum(one.severity == "error" for one in loaded.problems)
    if errors:
        told = "1 problem" if errors == 1 else f"{errors} problems"
        complain(f"{name} has {told}; the parts concerned are not compared. `evcheck check` tells them.")
    found = compare(draft, loaded)
    if given.format == "json":
        write_json(disagreements.render_json(found, draft.manuscript, name))
    elif given.format == "markdown":
        from evcheck.views import disagreements_markdown

        write(disagreements_markdown.render(found, draft.manuscript, name))
    else:
        plain = not prints_letters(sys.stdout.encoding)
        write(disagreements.render(found, draft.manuscript, name, width=width(), ascii=plain))
    return DISAGREE if found.findings else 0
