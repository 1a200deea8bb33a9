"""The report as one page to look at: drawings, findings with filters, a list to tick; no request leaves the file."""

from __future__ import annotations

from evcheck.checking.report import Report

NEEDED = "The HTML report needs jinja2; install it with `pip install 'evcheck[html]'`."


def render(report: Report, *, all: bool = False) -> str:
    """Write a report as a self-contained HTML page; it always holds all rows.

    Preparations are drawn where the report has an overview, as `evcheck.check` makes it.

    Raises:
        ImportError: without jinja2, which the extra `html` installs.
    """
    try:
        import jinja2  # noqa: F401 - to say what to install
    except ImportError as error:
        raise ImportError(NEEDED) from error
    from evcheck.views.html.rendering import page

    return page(report)
