"""What `--format` asks for: formats, each for standard output or for a file."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

from evcheck.checking.report import Report
from evcheck.cli.main import UsageError
from evcheck.cli.output import COLUMNS, in_color, on_terminal, prints_letters, spare_terminal, width, write, write_json
from evcheck.views import formats
from evcheck.views.formats import FORMATS

JSON = ("json", "sarif", "gitlab")
EXCEL = "\ufeff"
"""What a file has to begin with for Excel to take it for UTF-8; programs in a pipe do without."""


class Output(NamedTuple):
    """A format and its file, empty for standard output."""

    form: str
    file: str = ""


def outputs(asked: list[str] | None) -> list[Output]:
    """The outputs that are asked for, or the usual one: a report for people on standard output.

    Raises:
        UsageError: for an unknown format, or two that would end in the same place.
    """
    if not asked:
        return [Output("rich" if on_terminal() else "plain")]
    found = [_output(text) for text in asked]
    _apart(found)
    return found


def in_actions(asked: list[str] | None) -> bool:
    """Whether annotations are written beside the usual report: inside GitHub Actions, if no format is asked for."""
    return not asked and os.environ.get("GITHUB_ACTIONS") == "true"


def _output(text: str) -> Output:
    """`sarif`, `sarif:report.sarif`, `sarif:C:\\reports\\ev.sarif`, or `sarif:-` for standard output."""
    form, _, file = text.partition(":")
    if form not in FORMATS:
        raise UsageError(formats.unknown(form, text))
    if ":" in text and not file:
        raise UsageError(f"`{text}` names no file after the colon.")
    needed(form)
    spare_terminal(form, file, "--format html:report.html")
    return Output(form, "" if file == "-" else file)


def needed(form: str) -> None:
    """Find out before files are read, not after, that a package is not there.

    Raises:
        UsageError: if it is not, with what to install.
    """
    from importlib.util import find_spec

    needs = FORMATS[form].needs if form in FORMATS else ""
    if needs and find_spec(needs) is None:
        raise UsageError(f"The format `{form}` needs {needs}; install it with `pip install 'evcheck[{form}]'`.")


def _apart(found: list[Output]) -> None:
    """Two reports in one place would spoil each other, but for lines that share a log."""
    printed = [one.form for one in found if not one.file]
    mixed = [form for form in printed if not FORMATS[form].log]
    if len(printed) > 1 and (mixed or len(set(printed)) < len(printed) or {"rich", "plain"} <= set(printed)):
        other = next((form for form in printed if not FORMATS[form].log), printed[-1])
        named = f"{other}:report{FORMATS[other].ending}"
        raise UsageError(
            f"Only one report can go to standard output, not {' and '.join(f'`{form}`' for form in printed)}; "
            f"name a file after a colon, as in `{named}`."
        )
    places: dict[str, Output] = {}
    for one in found:
        path = os.path.normcase(os.path.realpath(one.file))
        if one.file and path in places and not _device(path):
            raise UsageError(f"`{places[path].form}` and `{one.form}` would both be written to {one.file}.")
        places[path] = one


def _device(path: str) -> bool:
    """Whether a path is there and is no ordinary file, as `/dev/null`."""
    return os.path.exists(path) and not os.path.isfile(path)


def write_report(report: Report, output: Output, everything: bool) -> None:
    """Write one view of the report. A file is the same whatever the terminal."""
    form, file = output
    if form not in formats.SIZED:
        text = formats.render(form, report, all=everything)
        if form == "csv" and file:
            text = EXCEL + text
        (write_json if form in JSON else write)(text, file)
        return
    columns = COLUMNS if file else width()
    ascii_only = not file and not prints_letters(sys.stdout.encoding)
    if form == "rich":
        from evcheck.views import terminal

        text = terminal.render(report, width=columns, all=everything, ascii=ascii_only, color=bool(file) or in_color())
    else:
        from evcheck.views import plain

        text = plain.render(report, width=columns, all=everything, ascii=ascii_only)
    write(text, file)


def annotate(report: Report) -> None:
    """Write annotations to standard error, where GitHub Actions reads them and standard output stays what it is."""
    print(formats.render("github", report), end="", file=sys.stderr)
