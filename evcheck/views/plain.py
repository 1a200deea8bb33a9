"""The report as plain text: for files, pipes and terminals without colour."""

from __future__ import annotations

from collections.abc import Iterable

from evcheck.checking.report import Report
from evcheck.views.document import document
from evcheck.views.page import Line


def render(report: Report, *, width: int = 100, all: bool = False, ascii: bool = False) -> str:
    """Write a report as text.

    Args:
        report: the result of a check.
        width: columns of the page; paragraphs are wrapped, code frames cut, YAML to add is left as it is.
        all: list met rows and show every place, not the usual choice.
        ascii: use nothing but ASCII; characters of the authors become escapes such as `\\xb5`.
    """
    return printed(document(report, width=width, all=all, ascii=ascii))


def printed(lines: Iterable[Line]) -> str:
    """Lines as text, without their styles."""
    return "".join("".join(text for _, text in line).rstrip() + "\n" for line in lines)
