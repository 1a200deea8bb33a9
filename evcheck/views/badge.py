"""A badge for a README: a small SVG picture that says what is open, and never a score.

Blue, not green, where nothing required is open: that something is stated does not mean that it was done well.
"""

from __future__ import annotations

from evcheck.checking.report import Report
from evcheck.views.headline import headline, trouble
from evcheck.views.xml_text import sentence

NAME = "evcheck"
CALM, OPEN, NOTHING = "#0b5cad", "#b3261e", "#5f6368"
HEIGHT, PADDING = 20, 6
"""In pixels."""

NARROW, WIDE = " .,:1fijlrt", "mwMW"
"""Letters that take less room than most, and more; the text is fitted to the sum."""

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" role="img" aria-label="{title}">
<title>{title}</title>
<rect width="{width}" height="{height}" rx="3" fill="{color}"/>
<path d="M3 0H{left}V{height}H3A3 3 0 0 1 0 {lower}V3A3 3 0 0 1 3 0Z" fill="#444"/>
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
        lower=HEIGHT - 3,
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
    return round(sum(4.4 if letter in NARROW else 9.6 if letter in WIDE else 6.7 for letter in text))
