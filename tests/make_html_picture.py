"""Photograph the HTML report for the README: `make pictures` writes `docs/report-html.png`.

It needs Chromium. What a browser makes of a page differs a little between machines, so that the picture is no part of
`make current`; it is made anew when the page changes.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from evcheck.views.html import render
from tests.html_pages import chromium
from tests.make_reports import EXAMPLES, ROOT, check

EXAMPLE = EXAMPLES / "gaps" / "steps_incomplete.yaml"
PLACE = ROOT / "docs" / "report-html.png"
WIDTH, HEIGHT = 940, 1150
MOST = 300_000
"""Bytes, beyond which a picture is too heavy for a README."""


def photograph(file: Path, html: str) -> None:
    """Write a picture of the top of a page, up to the end of its drawings."""
    with TemporaryDirectory() as folder, chromium() as browser:
        page = browser.new_page(
            viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light", device_scale_factor=1
        )
        path = Path(folder) / "report.html"
        path.write_text(html, encoding="utf-8")
        page.goto(path.as_uri())
        bottom = page.locator(".preparation").first.bounding_box()
        assert bottom is not None
        height = round(bottom["y"] + bottom["height"]) + 16
        page.screenshot(path=file, full_page=True, clip={"x": 0, "y": 0, "width": WIDTH, "height": height})


if __name__ == "__main__":
    photograph(PLACE, render(check(EXAMPLE)))
    if PLACE.stat().st_size > MOST:
        raise SystemExit(f"{PLACE.name} has {PLACE.stat().st_size:,} bytes; at most {MOST:,} are wanted.")
