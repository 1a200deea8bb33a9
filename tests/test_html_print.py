"""The HTML report on paper: all of it, nothing cut, nothing wider than the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped,unused-ignore]  # it has no types
import pytest
from playwright.sync_api import Browser

import evcheck
from evcheck.views.html import render
from tests.commands import EXAMPLES
from tests.html_pages import chromium, opened
from tests.small_dossiers import TODAY

A4 = (595, 842)
"""Points."""

MARGIN = 38
"""Points that stay free at the sides."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


def letters(text: str) -> str:
    """Letters and digits alone: a page breaks lines and words where it must."""
    return re.sub(r"[\W_]+", "", text)


@pytest.mark.parametrize(
    ("example", "filtered"),
    [("gaps/plasma_exoquick.yaml", True), ("gaps/mistakes.yaml", False), ("complete/culture.yaml", False)],
)
def test_a_print_holds_everything_and_cuts_nothing(
    browser: Browser, tmp_path: Path, example: str, filtered: bool
) -> None:
    report = evcheck.check(EXAMPLES / example, today=TODAY)
    with opened(browser, tmp_path / "a.html", render(report)) as (page, _, _):
        if filtered:
            page.get_by_role("search").get_by_label("Words").fill("no finding has these words")
        page.pdf(path=tmp_path / "a.pdf", prefer_css_page_size=True)
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        sheets = [document[number] for number in range(len(document))]
        text = letters("".join(sheet.get_textpage().get_text_range() for sheet in sheets))
        assert {(round(sheet.get_width()), round(sheet.get_height())) for sheet in sheets} == {A4}
        for sheet in sheets:
            left, _, right, _ = covered(sheet)
            assert left >= MARGIN
            assert right <= A4[0] - MARGIN
    wanted = [words for row in report.dossiers[0].rows for words in (row.message, row.fix, row.methods, row.add)]
    wanted += [problem.message for problem in report.dossiers[0].problems]
    assert [words for words in wanted if letters(words) not in text] == []


def covered(sheet: pypdfium2.PdfPage) -> tuple[float, float, float, float]:
    """What the letters of a page cover: left, bottom, right, top."""
    page = sheet.get_textpage()
    boxes = [page.get_charbox(number) for number in range(page.count_chars())]
    boxes = [box for box in boxes if box[2] > box[0]] or [(MARGIN, 0, MARGIN, 0)]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def test_a_long_protocol_is_told_in_full(browser: Browser, tmp_path: Path) -> None:
    step = "      - method: ultracentrifugation\n        force: {}000 g\n        settings: {}\n"
    steps = "".join(step.format(100 + number, "very detailed " * 20) for number in range(25))
    text = f"evcheck: 1\npreparations:\n  - id: a\n    sample:\n      kind: plasma\n    isolation:\n{steps}"
    with opened(browser, tmp_path / "a.html", render(evcheck.check(text.encode(), "ev-metric", today=TODAY))) as (
        page,
        _,
        _,
    ):
        page.pdf(path=tmp_path / "a.pdf", prefer_css_page_size=True)
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        told = letters("".join(sheet.get_textpage().get_text_range() for sheet in document))
    for number in range(25):
        assert letters(f"step {number + 1}, ultracentrifugation: force {100 + number}000 g") in told
    assert told.count(letters("very detailed " * 20)) == 25
