"""The text within an element of JATS, run by run: what is raised, lowered or a reference, and what floats beside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from evcheck.manuscript.inputs.blocks import Run
from evcheck.manuscript.inputs.xml import local, names

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LEFT_OUT = names(
    "ref-list sub-article response graphic inline-graphic media alt-text long-desc object-id permissions attrib "
    "processing-meta journal-meta tex-math annotation annotation-xml abbrev-alternatives x"
)
FLOATS = names("fig fig-group table-wrap table-wrap-group boxed-text supplementary-material fn chem-struct-wrap")
BROKEN_OUT = names("list def-list disp-quote verse-group preformat code statement")
MATH_SCRIPTS = {"msup": ("", "sup"), "msub": ("", "sub"), "msubsup": ("", "sub", "sup")}
"""Which children of a MathML element are raised or lowered."""

BREAK = Run("\x00break")
"""Stands where a list, the last of the floats found so far, interrupts a paragraph."""


def runs_of(element: Element, floats: list[Element]) -> list[Run]:
    """All text within an element; figures, tables and notes that hang in it are put into `floats`."""
    return list(flow(element, Run(""), floats, breaking=False))


def flow(element: Element, style: Run, floats: list[Element], breaking: bool) -> Iterator[Run]:
    """The text within an element, run by run; what does not stand in the line is put into `floats`."""
    if element.text:
        yield style._replace(text=element.text)
    scripts = MATH_SCRIPTS.get(local(element), ())
    for number, child in enumerate(element):
        name = local(child)
        if name in FLOATS:
            floats.append(child)
        elif name in BROKEN_OUT and breaking:
            floats.append(child)
            yield BREAK
        elif name == "tex-math" and not _has_sibling_math(element):
            yield style._replace(text=_formula(child.text or ""))
        elif name not in LEFT_OUT and isinstance(child.tag, str):
            yield from _gap(name, style)
            inner = _styled(child, scripts[number] if number < len(scripts) else name, style)
            yield from flow(child, inner, floats, breaking)
            yield from _gap(name, style)
        if child.tail:
            yield style._replace(text=child.tail)


def _gap(name: str, style: Run) -> Iterator[Run]:
    """A space around what stands on a line of its own."""
    if name in ("p", "break", "disp-formula", "title", "label", "def", "term", "list-item", "td", "tr"):
        yield style._replace(text=" ")


def _styled(element: Element, name: str, style: Run) -> Run:
    if name == "sup":
        return style._replace(raised=True)
    if name == "sub":
        return style._replace(lowered=True)
    if name == "xref" and element.get("ref-type") == "bibr":
        return style._replace(citation=True)
    return style


def _has_sibling_math(element: Element) -> bool:
    return any(local(child) == "math" for child in element)


def _formula(tex: str) -> str:
    """The formula in a LaTeX document that a publisher wraps around it."""
    found = re.search(r"\\begin\{document\}(.*?)\\end\{document\}", tex, re.S)
    return (found[1] if found else tex).strip().strip("$")
