"""The report as one page to look at: drawings, findings with filters, a list to tick; no request leaves the file."""

from __future__ import annotations

from evcheck.checking.report import Report


def render(report: Report, *, all: bool = False) -> str:
    """Write a report as a self-contained HTML page; it always holds all rows.

    Raises:
        ImportError: without jinja2, which the extra `html` installs.
    """
    from evcheck.views.html.rendering import page

    return page(report)
