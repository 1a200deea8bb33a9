"""The report as plain text: for files, pipes and terminals without colour."""

from __future__ import annotations

from evcheck.checking.report import Report
from evcheck.views.document import document


def render(report: Report, *, width: int = 100, all: bool = False, ascii: bool = False) -> str:
    """Write a report as text.

    Args:
        report: the result of a check.
        width: columns of the page; paragraphs are wrapped, code frames cut, YAML to add is left as it is.
        all: list met rows and show every place, not the usual choice.
        ascii: use nothing but ASCII; characters of the authors become escapes such as `\\xb5`.
    """
    lines = document(report, width=width, all=all, ascii=ascii)
    return "".join("".join(text for _, text in line).rstrip() + "\n" for line in lines)
