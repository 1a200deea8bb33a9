"""`evcheck diff`: what changed from one report or dossier to another."""

from __future__ import annotations

import argparse
import json
import os
import sys

from evcheck.checking.difference import Difference, difference, status
from evcheck.checking.recorded import NAME, RecordedError, read
from evcheck.checking.report import Report
from evcheck.cli.dossiers import check_found, check_loaded, day, know, nothing
from evcheck.cli.main import UsageError
from evcheck.cli.output import complain, in_color, on_terminal, prints_letters, width, write, write_json
from evcheck.cli.settings import settle
from evcheck.reading.files import STANDARD_INPUT, candidates, looks_like_dossier
from evcheck.reading.loading import cannot_open, load_bytes
from evcheck.reading.text import MOST_READ

UNREADABLE = 3
STDIN = "<stdin>"
LARGEST = 1_000_000_000
"""Bytes of a report that are read at most."""


class _UnreadableError(Exception):
    """A file that is neither a report nor a dossier; the text is a sentence."""


def run(given: argparse.Namespace) -> int:
    """Compare what the command names, print the difference."""
    sides = [given.old, given.new]
    if sides == [STANDARD_INPUT, STANDARD_INPUT]:
        raise UsageError("Standard input can be one side of a comparison, not both.")
    settle(given, sides)
    given.skip_others = False
    know(given)
    try:
        old, new = (_side(given, path) for path in sides)
    except _UnreadableError as error:
        complain(str(error))
        return UNREADABLE
    names = [STDIN if path == STANDARD_INPUT else path.replace(os.sep, "/") for path in sides]
    found = difference(old, new, (names[0], names[1]), given.fail_on)
    _write(found, given)
    return status(found)


def _side(given: argparse.Namespace, path: str) -> Report:
    """The report in a file, or the report on the dossiers there."""
    if path != STANDARD_INPUT and os.path.isdir(path):
        found = list(candidates([path], given.excluded))
        report = check_found(given, found, day(given.today))
        if not report.dossiers:
            raise UsageError(nothing(given, [path], report.passed_over))
        return report
    name = STDIN if path == STANDARD_INPUT else path.replace(os.sep, "/")
    data = _content(path, name)
    if not _is_report(data):
        return check_loaded(given, [load_bytes(data[:MOST_READ], name)], day(given.today))
    try:
        return read(data)
    except RecordedError as error:
        raise _UnreadableError(f"{name} {error}") from error


def _content(path: str, name: str) -> bytes:
    try:
        if path == STANDARD_INPUT:
            return sys.stdin.buffer.read(LARGEST)
        with open(path, "rb") as file:
            return file.read(LARGEST)
    except OSError as error:
        raise _UnreadableError(f"{name}: {cannot_open(path, error)}") from error
    except ValueError as error:
        raise _UnreadableError(f"{name}: The name holds a character that no name of a file can.") from error


def _is_report(data: bytes) -> bool:
    """Whether a file is, or was meant as, a report: JSON that names the form of one, or JSON that is no dossier."""
    text = data.decode(json.detect_encoding(data[:4]), "replace").lstrip("\ufeff \t\r\n")
    return text.startswith("{") and (f"{NAME}/" in text or not looks_like_dossier(data[:MOST_READ]))


def _write(found: Difference, given: argparse.Namespace) -> None:
    form = given.format or ("rich" if on_terminal() else "plain")
    if form == "json":
        from evcheck.views import difference_json

        write_json(difference_json.render(found))
    elif form == "markdown":
        from evcheck.views import difference_markdown

        write(difference_markdown.render(found, all=given.all))
    else:
        from evcheck.views.difference import document

        lines = document(found, width=width(), all=given.all, ascii=not prints_letters(sys.stdout.encoding))
        if form == "rich":
            from evcheck.views import terminal

            write(terminal.printed(lines, in_color()))
        else:
            from evcheck.views import plain

            write(plain.printed(lines))
