"""`evcheck lsp`: the language server, for editors that start it and talk to it over standard input and output."""

from __future__ import annotations

import argparse

from evcheck.checking.choosing import resolve
from evcheck.cli.main import UsageError
from evcheck.guidelines import GuidelineError


def run(given: argparse.Namespace) -> int:
    """Serve until the editor says that it is enough."""
    try:
        resolve(given.guideline)
    except GuidelineError as error:
        raise UsageError(str(error)) from error
    try:
        from evcheck.lsp.server import server
    except ImportError as error:
        raise UsageError(
            "The language server needs the extra `lsp`: install evcheck with it, as in `pip install 'evcheck[lsp]'`."
        ) from error
    server(given.guideline).start_io()
    return 0
