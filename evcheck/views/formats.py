"""The formats that a report can be written in, and the module that writes each.

This table is the one place that names them. A module is imported when its format is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from evcheck.checking.report import Report


class Format(NamedTuple):
    """A format: the module whose `render` writes it, a few words for help, and how its files usually end.

    `log` is true for lines that can share a log with others, so that two such formats may go to standard output.
    `drawn` is true where a report needs its overview of the dossier. `needs` is a package of the extra of the format's
    name, without which it cannot be written.
    """

    module: str
    about: str
    ending: str
    log: bool = False
    drawn: bool = False
    needs: str = ""


FORMATS = {
    "rich": Format("evcheck.views.terminal", "for people, in colour", ".ansi", log=True),
    "plain": Format("evcheck.views.plain", "for people, as plain text", ".txt", log=True),
    "markdown": Format("evcheck.views.markdown", "for a pull request, a job summary or a supplement", ".md"),
    "html": Format(
        "evcheck.views.html", "a page to look at, to filter and to print", ".html", drawn=True, needs="jinja2"
    ),
    "csv": Format("evcheck.views.csv_table", "a table, one line for each row and problem", ".csv"),
    "json": Format("evcheck.views.machine", "everything, for programs", ".json"),
    "sarif": Format("evcheck.views.sarif", "SARIF 2.1.0, for code scanning", ".sarif"),
    "junit": Format("evcheck.views.junit", "JUnit XML, for test summaries", ".xml"),
    "github": Format("evcheck.views.github", "annotations of GitHub Actions", "", log=True),
    "gitlab": Format("evcheck.views.gitlab", "code quality of GitLab", ""),
    "badge": Format("evcheck.views.badge", "a small SVG picture", ".svg"),
}
"""The formats by name, those for people first."""

SIZED = ("rich", "plain")
"""Formats that are laid out for a width and an alphabet; all others are the same wherever they go."""


def render(name: str, report: Report, *, all: bool = False) -> str:
    """Write a report in a format that is the same wherever it goes; `all` for every row where the format chooses.

    Raises:
        KeyError: if there is no such format.
    """
    text: str = import_module(FORMATS[name].module).render(report, all=all)
    return text


def unknown(name: str, given: str) -> str:
    """Say that there is no format called `name`, and what may be meant by `given`, the whole argument."""
    from difflib import get_close_matches

    ending = given[given.rfind(".") :].lower() if "." in given else f".{name.lower()}"
    by_ending = [form for form, facts in FORMATS.items() if facts.ending == ending]
    close = get_close_matches(name.lower(), FORMATS, n=1) or by_ending
    meant = f"{by_ending[0]}:{given}" if "." in given and by_ending else close[0] if close else ""
    guess = f" Did you mean `{meant}`?" if meant else ""
    return f"There is no format `{name}`.{guess} There are {', '.join(FORMATS)}."
