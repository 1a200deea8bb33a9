"""The report in colour. Imported only for a terminal, since rich takes its time to load."""

from __future__ import annotations

from collections.abc import Iterable

from rich.color import ColorSystem
from rich.style import Style

from evcheck.checking.report import Outcome, Report
from evcheck.views.document import document
from evcheck.views.page import Line

STYLES = {
    "met": "green",
    "not met": "bold red",
    "not reported": "bold yellow",
    "needs review": "cyan",
    "not applicable": "dim",
    "error": "bold magenta",
    "problem": "bold red",
    "not checked": "bold yellow",
    "open": "bold red",
    "note": "blue",
    "heading": "bold underline",
    "section": "bold",
    "id": "bold",
    "title": "bold",
    "label": "cyan",
    "add": "green",
    "write": "italic",
    "reason": "magenta",
    "faint": "dim",
}
STYLES |= {f"{name} mark": STYLES[name].removeprefix("bold ") for name in (*Outcome, "problem", "note")}
"""How the styles of the document look; only the sixteen colours that a terminal's theme sets."""


def render(report: Report, *, width: int, all: bool = False, ascii: bool = False, color: bool = True) -> str:
    """Write a report with colour and weight; without `color`, with weight alone.

    The text is that of the plain view, to the letter.
    """
    return printed(document(report, width=width, all=all, ascii=ascii), color)


def printed(lines: Iterable[Line], color: bool = True) -> str:
    """Lines as text with their styles; without `color`, with weight alone."""
    styles = {name: Style.parse(style) for name, style in STYLES.items()}
    if not color:
        styles = {name: style.without_color for name, style in styles.items()}
    return "".join(_line(line, styles) + "\n" for line in lines)


def _line(line: Line, styles: dict[str, Style]) -> str:
    """One line with its codes; styles end before the spaces at its end, which are dropped."""
    spans = list(line)
    while spans and not spans[-1][1].rstrip():
        spans.pop()
    if spans:
        spans[-1] = (spans[-1][0], spans[-1][1].rstrip())
    return "".join(
        styles[style].render(text, color_system=ColorSystem.STANDARD) if style and text.strip() else text
        for style, text in spans
    )
