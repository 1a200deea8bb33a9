"""A badge for a README: a small SVG picture that says what is open, and never a score.

Blue, not green, where nothing required is open: that something is stated does not mean that it was done well.
"""

from __future__ import annotations

from evcheck.checking.report import Report
from evcheck.views.headline import headline, trouble
from evcheck.views.xml_text import sentence

NAME = "evcheck"
CALM, OPEN, NOTHING = "#0b5cad", "#b3261e", "#5f6368"
HEIGHT, PADDING, LETTER = 20, 6, 6.6
"""In pixels; `LETTER` is the mean width of a letter, to which the text is then fitted."""

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" role="img" aria-labelledby="evcheck-title">
<title id="evcheck-title">{title}</title>
<clipPath id="evcheck-round"><rect width="{width}" height="{height}" rx="3"/></clipPath>
<g clip-path="url(#evcheck-round)"><rect width="{left}" height="{height}" fill="#444"/>\
<rect x="{left}" width="{right}" height="{height}" fill="{color}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" aria-hidden="true">
<text x="{padding}" y="14" textLength="{name_width}">{name}</text>
<text x="{start}" y="14" textLength="{text_width}">{text}</text>
</g>
</svg>
"""


def render(report: Report, *, all: bool = False) -> str:
    """Draw the badge of a report."""
    text = headline(report)
    name_width, text_width = _width(NAME), _width(text)
    left, right = name_width + 2 * PADDING, text_width + 2 * PADDING
    against = ", ".join(guideline.id for guideline in report.guidelines)
    title = f"evcheck: {text}" + (f" (checked against {against})" if against else "")
    return SVG.format(
        width=left + right,
        height=HEIGHT,
        left=left,
        right=right,
        color=NOTHING if not report.dossiers else OPEN if trouble(report) else CALM,
        padding=PADDING,
        start=left + PADDING,
        name_width=name_width,
        text_width=text_width,
        name=sentence(NAME),
        text=sentence(text),
        title=sentence(title),
    )


def _width(text: str) -> int:
    return round(len(text) * LETTER)
